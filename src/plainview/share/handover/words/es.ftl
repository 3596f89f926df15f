program-handover = la entrega de datos a otros

given-heading = Lo que se entregó a otros
given-lead = Cada vez que algo sobre ti salió hacia otra empresa, y cada vez que iba a salir. Allí te conocemos por un número que solo tiene esa empresa.
given-lines = Entregado, en espera o retenido
given-none = No se entregó a nadie nada sobre ti.
given-recipients = Qué son y qué nos prometieron
given-when = Cuándo
given-who = Quién
given-what = Qué
given-for = Para qué
given-state = Qué pasó
given-role = Su papel
given-country = País
given-safeguard = Qué lo protege allí
given-days = Cuánto tiempo lo guardan
given-kept-days = { $days ->
    [one] { $days } día
   *[other] { $days } días
}
given-state-pending = En espera
given-state-accepted = Lo aceptaron
given-state-refused = Lo rechazaron
given-state-refused-because = Lo rechazaron ({ $why })
given-state-unknown = No podemos decir si lo tienen
given-state-not-sent = No entregado

outbox-heading = Qué se envía a los destinatarios
outbox-lead = Los mil más recientes. Lo que espera se vuelve a intentar, cada vez más tarde, durante tres días.
outbox-recipient = Destinatario
outbox-accepted = Aceptado
outbox-waiting = En espera
outbox-not-sent = No entregado o rechazado
outbox-unknown = No se sabe
outbox-last-failure = Último fallo
outbox-failed-at = Cuándo
outbox-empty = No se preparó nada para enviar.

reason-recipient_unreachable = No pudimos contactarlos.
reason-recipient_slow = Tardaron demasiado en responder.
reason-recipient_nonsense = No entendimos su respuesta.
reason-recipient_refused = Lo rechazaron.
reason-recipient_unsure = No pudieron decir si lo tienen.
reason-recipient_address = No tenemos una dirección suya que sirva.
