program-payment-platform = ligação com as plataformas de pagamento
