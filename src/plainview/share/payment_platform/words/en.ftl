program-payment-platform = the desk for payment platforms
