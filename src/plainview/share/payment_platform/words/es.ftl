program-payment-platform = la conexión con las plataformas de pago
