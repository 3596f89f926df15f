program-payment-platform = le guichet des plateformes de paiement
