program-coordinate = ofertas por meio de empresas parceiras

reason-token_missing = Veio sem um código; então não fizemos.
reason-token_unknown = Este código não é nosso. Veja se digitou tudo.
reason-token_used = Este código já foi usado, e cada um funciona uma vez só.
reason-token_expired = Este código tem mais de um dia. Seu provedor pode dar outro.
reason-token_canceled = Seu provedor encerrou esta oferta.
reason-token_partner_gone = Não trabalhamos mais com o provedor que deu este código.
reason-partner_account_taken = Esta conta no seu provedor já é de outro assinante.
reason-partner_silent = Seu provedor ainda não respondeu. Tentamos de novo.
reason-partner_gone = A oferta ou o provedor não está mais aqui.
reason-partner_refused = Seu provedor disse que não aceita mensagens deste tipo.
reason-partner_never_answered = Seu provedor ficou mais de um dia sem responder; então paramos de tentar.
reason-entitlement_open = A mudança ainda não estava concluída. Tentamos de novo.

coordinate-heading = Ofertas por meio de outras empresas
coordinate-reached =
    { $count ->
        [one] Uma oferta chega a você por meio de outra empresa.
       *[other] { $count } ofertas chegam a você por meio de outras empresas.
    }
    Elas conhecem você pelo número que elas mesmas deram; para isso, nunca passamos seu e-mail nem seu telefone.
coordinate-not-reached = Nenhuma outra empresa traz o serviço até você.
coordinate-offers = O que chega a você, e por meio de quem
coordinate-no-offers = Nada chega a você por meio de outras empresas.
coordinate-told = O que dissemos a elas sobre isso
coordinate-partner = Empresa
coordinate-bundle = Pacote
coordinate-offer = Oferta
coordinate-state = Situação
coordinate-since = Desde
coordinate-when = Quando
coordinate-message = Mensagem
coordinate-stands = O que houve com ela
coordinate-why = Por quê
coordinate-attempts = Tentativas

coordinate-state-pending = Ainda não ativada
coordinate-state-active = Em vigor
coordinate-state-grace-period = Em vigor, com um pagamento atrasado
coordinate-state-billing-hold = Em pausa
coordinate-state-canceled = Encerrada

coordinate-entitlement-activated = A oferta está em vigor
coordinate-entitlement-suspended = A oferta está em pausa
coordinate-entitlement-resumed = A oferta continua
coordinate-entitlement-canceled = A oferta terminou
coordinate-entitlement-cancel-requested = Você quer encerrar a oferta

coordinate-webhook-waiting = Na fila
coordinate-webhook-done = Entregue
coordinate-webhook-not-done = Não entregue
coordinate-webhook-unknown = Não se sabe

coordinate-token = Código do seu provedor
coordinate-activate = Usar este código
coordinate-activate-lead = Sua empresa de internet, de celular ou de pagamento deu a você um código para o nosso serviço? Ele funciona uma vez só, por um dia.
coordinate-activated = A oferta { $offer } de { $partner } está em vigor agora.
coordinate-end = Pedir a { $partner } para encerrar { $offer }
coordinate-end-lead = Você paga { $partner } por esta oferta; então só essa empresa pode encerrar. Passamos seu pedido na hora.
coordinate-asked = Estamos passando seu pedido. A oferta termina quando a empresa nos avisar.
coordinate-nothing-to-end = Não há nenhuma oferta assim para encerrar.

coordinate-partners-heading = Empresas parceiras e o que venderam
coordinate-partners = Direitos por empresa e situação
coordinate-no-partners = Nenhuma empresa tem acesso. `plainview partner add` dá acesso a uma.
coordinate-recipient = Destinatário
coordinate-access = Acesso
coordinate-let-in = Com acesso
coordinate-let-out = Sem acesso agora
coordinate-webhooks-heading = Webhooks para empresas parceiras
coordinate-webhooks = Os mais recentes ainda não entregues
coordinate-no-webhooks = Não foi preciso avisar nada.
coordinate-webhooks-waiting = Na fila
coordinate-webhooks-done = Entregues
coordinate-webhooks-not-done = Abandonados
coordinate-webhooks-unknown = Não se sabe
