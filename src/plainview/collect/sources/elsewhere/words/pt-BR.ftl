program-elsewhere = recebimento do que vem de outros lugares

elsewhere-sent = O que chegou sobre você de outros lugares
elsewhere-sent-lead = São registros públicos de redes e o que nos contaram os serviços que protegem contas, cuidam de jogos e recebem pagamentos. Nunca olhamos o que as pessoas escrevem sobre si mesmas.

feed-public-networks = registros públicos de redes
feed-security = um serviço de segurança
feed-multiplayer = a plataforma de jogos em grupo
feed-payment-service = o serviço de pagamentos
