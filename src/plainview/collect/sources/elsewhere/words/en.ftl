# Words of the desk for what comes from elsewhere.

program-elsewhere = the desk that takes in what comes from elsewhere

elsewhere-sent = What came about you from elsewhere
elsewhere-sent-lead = These are public records of networks, and what the services that protect accounts, run games and take payments told us. We never look at what people write about themselves.

feed-public-networks = public records of networks
feed-security = a security service
feed-multiplayer = the multiplayer platform
feed-payment-service = the payment service
