program-customer-care = le guichet du service client
