program-communicate = los mensajes

## Messages: the subject, the text of an e-mail, and the short text of a text message

message-greeting = Hola, { $name }:
message-hello = Hola:
message-password_reset = Elige una contraseña nueva para { $service }
    .text =
        { $greeting }

        Alguien pidió una contraseña nueva para tu cuenta, y esperamos que fueras tú. Elígela aquí antes de una hora. El enlace sirve una sola vez.

        { $link }

        Si no fuiste tú, no hagas nada: tu contraseña sigue como está.
    .text-code =
        { $greeting }

        Alguien pidió una contraseña nueva para tu cuenta, y esperamos que fueras tú. Escribe este código antes de una hora. Sirve una sola vez.

        { $token }

        Si no fuiste tú, no hagas nada: tu contraseña sigue como está.
    .short = { $service }: elige una contraseña nueva antes de una hora: { $link }
    .short-code = { $service }: tu código para una contraseña nueva, válido una hora: { $token }
message-sign_in_code = { $code } es tu código para { $service }
    .text =
        { $greeting }

        Tu código para iniciar sesión es { $code }. Vale diez minutos. Nadie de { $service } te lo pedirá nunca.
    .short = { $code } es tu código para { $service }. No se lo des a nadie.
message-new_sign_in = Un nuevo inicio de sesión en { $service }
    .text =
        { $greeting }

        Alguien inició sesión en tu cuenta desde un lugar o un dispositivo que no conocíamos. Si fuiste tú, no tienes que hacer nada. Si no, elige ya una contraseña nueva.
    .short = { $service }: un nuevo inicio de sesión en tu cuenta. Si no fuiste tú, elige ya una contraseña nueva.
message-account_suspended = Hemos detenido los inicios de sesión en tu cuenta
    .text =
        { $greeting }

        Algo no parecía normal en los últimos inicios de sesión en tu cuenta, así que por ahora nadie puede usarla. Una persona lo está mirando. Responde a este mensaje si nos necesitas antes.
    .short = { $service }: por ahora nadie puede iniciar sesión en tu cuenta. Una persona lo está mirando.
message-account_restored = Tu cuenta vuelve a estar abierta
    .text =
        { $greeting }

        Una persona revisó tu cuenta. Ya puedes iniciar sesión de nuevo.
    .short = { $service }: ya puedes iniciar sesión de nuevo en tu cuenta.
message-welcome = Te damos la bienvenida a { $service }
    .text =
        { $greeting }

        Tu cuenta está lista. En “Tus datos” puedes ver en cualquier momento qué sabemos de ti y decidir qué podemos hacer con ello.
    .short = Te damos la bienvenida a { $service }. Tu cuenta está lista.
message-new_title = Nuevo en { $service }: { $title }
    .text =
        { $greeting }

        { $title } ya está en { $service }.
    .short = Nuevo en { $service }: { $title }. Responde BAJA para no recibir más avisos como este.
message-unsubscribe =
    Recibes esto porque permites novedades y ofertas de { $service }. Con un clic dejas de recibirlas:
    { $link }
message-detail-place = Dónde: { $value }
message-detail-device = Con: { $value }
message-detail-when = Cuándo: { $value }
message-detail-at = Cuándo: { $value }
message-detail-reason = Por qué: { $value }

## Pages behind links

link-unsubscribe = ¿No más novedades y ofertas?
    .text = Con un clic dejas de recibir novedades y ofertas nuestras, por correo electrónico y por mensaje de texto. Los mensajes que necesitas siguen llegando.
    .button = No más novedades y ofertas
link-unsubscribed = Ya no recibes novedades ni ofertas
    .text = Se aplica desde ahora. Puedes volver a activarlo en “Tus datos”.
link-reset = Elige una contraseña nueva
    .text = Debe tener al menos ocho caracteres. Se cerrará tu sesión en todas partes.
    .button = Guardar la contraseña
link-reset-field = Contraseña nueva
link-reset-done = Tu contraseña nueva está guardada
    .text = Tu sesión está cerrada en todas partes. Inicia sesión con la contraseña nueva.
link-reset-again = Esta contraseña no sirve
    .text = Debe tener al menos ocho caracteres. Vuelve a abrir el enlace de nuestro mensaje.
link-unknown = Este enlace no funciona
    .text = No es nuestro, o le falta una parte. Cópialo entero del mensaje.
link-expired = Este enlace es demasiado antiguo
    .text = Valía una hora. Pide otro.
link-used = Este enlace ya se usó
    .text = Cada enlace sirve una sola vez. Pide otro.

## On “Your data” and the console

communicate-messages = Mensajes para ti
communicate-messages-lead = Si se puede enviar un mensaje se decide en el momento de enviarlo. Aquí ves cómo terminó cada uno.
communicate-outcomes = Qué pasó con cada mensaje
communicate-outcomes-none = Todavía no te hemos enviado nada.
communicate-inbox = Tu buzón
communicate-inbox-none = En tu buzón no hay nada.
communicate-counts = Mensajes por tipo y resultado
communicate-counts-none = Todavía no se ha preparado ningún mensaje.
communicate-newest = Los mensajes más recientes
communicate-column-when = Cuándo
communicate-column-message = Mensaje
communicate-column-channel = Cómo
communicate-column-outcome = Resultado
communicate-column-why = Por qué
communicate-column-subject = Asunto
communicate-column-text = Texto
communicate-column-times = Veces
communicate-state-waiting = En espera
communicate-state-done = Enviado
communicate-state-not_done = No enviado
communicate-state-unknown = Nadie puede decir si llegó
communicate-channel-email = por correo electrónico
communicate-channel-sms = por mensaje de texto
communicate-channel-inbox = en tu buzón
communicate-kind-password_reset = Una contraseña nueva
communicate-kind-sign_in_code = Un código para iniciar sesión
communicate-kind-new_sign_in = Un nuevo inicio de sesión
communicate-kind-account_suspended = Tu cuenta quedó suspendida
communicate-kind-account_restored = Tu cuenta se abrió de nuevo
communicate-kind-welcome = Bienvenida
communicate-kind-new_title = Un título nuevo

## Why a message was not sent, or waits

reason-no_channel = No tenemos ningún medio preparado para enviarlo.
reason-no_address = No tenemos ninguna dirección tuya para enviarlo.
reason-no_way_to_unsubscribe = No podía decir cómo dejar de recibir estos mensajes, así que no lo enviamos.
reason-enough_this_week = Ya recibiste bastantes mensajes de estos en siete días.
reason-quiet_hours = Donde estás es tarde, así que espera hasta la mañana.
reason-message_too_late = No se pudo enviar a tiempo y ya no sirve.
reason-message_kind_unknown = Ya nadie conoce este tipo de mensaje.
reason-message_not_reachable = No se pudo contactar con la empresa que lo entrega, así que volvemos a intentarlo.
reason-message_cut_short = Nuestro programa se detuvo mientras se enviaba. No lo enviamos dos veces.
reason-no_answer = La empresa que lo entrega no dijo si lo aceptó.
reason-carrier_refused = La empresa que lo entrega no lo aceptó.
reason-address_unusable = A la dirección que tenemos no se puede escribir.
