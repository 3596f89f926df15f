program-own-platform = la conexión con nuestras propias plataformas
