program-customer-care = the customer service desk
