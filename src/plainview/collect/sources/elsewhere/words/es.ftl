program-elsewhere = la recepción de lo que viene de otros lugares

elsewhere-sent = Lo que llegó sobre ti de otros lugares
elsewhere-sent-lead = Son registros públicos de redes y lo que nos dijeron los servicios que protegen cuentas, llevan juegos y cobran pagos. Nunca miramos lo que la gente escribe sobre sí misma.

feed-public-networks = registros públicos de redes
feed-security = un servicio de seguridad
feed-multiplayer = la plataforma de juegos con otros
feed-payment-service = el servicio de pagos
