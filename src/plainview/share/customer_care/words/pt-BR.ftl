program-customer-care = atendimento ao cliente
