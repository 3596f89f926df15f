program-coordinate = las ofertas a través de otras empresas

reason-token_missing = Llegó sin código, así que no lo hicimos.
reason-token_unknown = Este código no es nuestro. Mira si lo escribiste entero.
reason-token_used = Este código ya se usó, y cada uno sirve una sola vez.
reason-token_expired = Este código tiene más de un día. Tu proveedor puede darte otro.
reason-token_canceled = Tu proveedor ha terminado esta oferta.
reason-token_partner_gone = Ya no trabajamos con el proveedor que dio este código.
reason-partner_account_taken = Esta cuenta de tu proveedor ya es de otro miembro.
reason-partner_silent = Tu proveedor todavía no ha respondido. Volvemos a intentarlo.
reason-partner_gone = La oferta o el proveedor ya no está aquí.
reason-partner_refused = Tu proveedor dijo que no acepta mensajes de este tipo.
reason-partner_never_answered = Tu proveedor no respondió en más de un día, así que dejamos de intentarlo.
reason-entitlement_open = El cambio todavía no estaba terminado. Volvemos a intentarlo.

coordinate-heading = Ofertas a través de otras empresas
coordinate-reached =
    { $count ->
        [one] Una oferta te llega a través de otra empresa.
       *[other] { $count } ofertas te llegan a través de otras empresas.
    }
    Te conocen por el número que ellas te dan; para esto nunca les damos tu correo electrónico ni tu teléfono.
coordinate-not-reached = Ninguna otra empresa te trae el servicio.
coordinate-offers = Qué te llega, y a través de quién
coordinate-no-offers = No te llega nada a través de otras empresas.
coordinate-told = Qué les dijimos sobre ello
coordinate-partner = Empresa
coordinate-bundle = Paquete
coordinate-offer = Oferta
coordinate-state = Cómo está
coordinate-since = Desde
coordinate-when = Cuándo
coordinate-message = Mensaje
coordinate-stands = Qué pasó con él
coordinate-why = Por qué
coordinate-attempts = Intentos

coordinate-state-pending = Todavía sin activar
coordinate-state-active = En vigor
coordinate-state-grace-period = En vigor, con un pago atrasado
coordinate-state-billing-hold = En pausa
coordinate-state-canceled = Terminada

coordinate-entitlement-activated = La oferta está en vigor
coordinate-entitlement-suspended = La oferta está en pausa
coordinate-entitlement-resumed = La oferta sigue
coordinate-entitlement-canceled = La oferta ha terminado
coordinate-entitlement-cancel-requested = Quieres que la oferta termine

coordinate-webhook-waiting = En espera
coordinate-webhook-done = Entregado
coordinate-webhook-not-done = No entregado
coordinate-webhook-unknown = No se sabe

coordinate-token = Código de tu proveedor
coordinate-activate = Usar este código
coordinate-activate-lead = ¿Tu compañía de internet, de teléfono o de pagos te dio un código para nuestro servicio? Sirve una sola vez, durante un día.
coordinate-activated = La oferta { $offer } de { $partner } está en vigor desde ahora.
coordinate-end = Pedir a { $partner } que termine { $offer }
coordinate-end-lead = Esta oferta se la pagas a { $partner }, así que solo esa empresa puede terminarla. Le transmitimos tu deseo de inmediato.
coordinate-asked = Transmitimos tu deseo. La oferta termina cuando la empresa nos lo diga.
coordinate-nothing-to-end = No hay ninguna oferta así que terminar.

coordinate-partners-heading = Empresas colaboradoras y lo que vendieron
coordinate-partners = Derechos por empresa y estado
coordinate-no-partners = Ninguna empresa tiene acceso. `plainview partner add` se lo da a una.
coordinate-recipient = Destinatario
coordinate-access = Acceso
coordinate-let-in = Con acceso
coordinate-let-out = Ya sin acceso
coordinate-webhooks-heading = Webhooks a empresas
coordinate-webhooks = Los más recientes sin entregar
coordinate-no-webhooks = No hubo que decir nada.
coordinate-webhooks-waiting = En espera
coordinate-webhooks-done = Entregados
coordinate-webhooks-not-done = Abandonados
coordinate-webhooks-unknown = No se sabe
