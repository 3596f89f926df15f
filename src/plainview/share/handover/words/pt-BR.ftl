program-handover = entrega de dados a outros

given-heading = O que foi entregue a outros
given-lead = Cada vez que algo sobre você saiu para outra empresa, e cada vez que ia sair. Lá, conhecemos você por um número que só aquela empresa tem.
given-lines = Entregue, na fila ou retido
given-none = Nada sobre você foi entregue a ninguém.
given-recipients = O que são e o que nos prometeram
given-when = Quando
given-who = Quem
given-what = O quê
given-for = Para quê
given-state = O que houve
given-role = O papel
given-country = País
given-safeguard = O que protege os dados lá
given-days = Por quanto tempo guardam
given-kept-days = { $days ->
    [one] { $days } dia
   *[other] { $days } dias
}
given-state-pending = Na fila
given-state-accepted = Aceito
given-state-refused = Recusado
given-state-refused-because = Recusado ({ $why })
given-state-unknown = Não sabemos dizer se receberam
given-state-not-sent = Não entregue

outbox-heading = O que é enviado aos destinatários
outbox-lead = Os mil mais recentes. O que está na fila é tentado de novo, cada vez mais tarde, por três dias.
outbox-recipient = Destinatário
outbox-accepted = Aceitos
outbox-waiting = Na fila
outbox-not-sent = Não entregues ou recusados
outbox-unknown = Não se sabe
outbox-last-failure = Última falha
outbox-failed-at = Quando
outbox-empty = Nada foi preparado para envio.

reason-recipient_unreachable = Não conseguimos falar com a empresa.
reason-recipient_slow = A empresa demorou demais para responder.
reason-recipient_nonsense = Não entendemos a resposta da empresa.
reason-recipient_refused = A empresa recusou.
reason-recipient_unsure = A empresa não soube dizer se recebeu.
reason-recipient_address = Não temos um endereço da empresa que funcione.
