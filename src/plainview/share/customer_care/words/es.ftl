program-customer-care = la atención al cliente
