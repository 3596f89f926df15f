request-law-gdpr = ley de la UE: un mes
request-law-uk-gdpr = ley del Reino Unido: un mes
request-law-ccpa = ley de California: 45 días
request-law-lgpd = ley de Brasil: 15 días
request-law-elsewhere = nuestra propia promesa: un mes

request-state-to-verify = Por comprobar
request-state-waiting = En espera
request-state-running = En curso
request-state-done = Hecha
request-state-cancelled = Retirada
request-state-refused = Rechazada
request-state-failed = Detenida

request-access = Una copia de tus datos
request-correction = Corregir: { $what }
request-restriction = No usar nada por ahora
request-restriction-end = Volver a usarlo
request-objection = Parar: { $use }
request-objection-end = Permitir de nuevo: { $use }
request-erasure-account = Borrarlo todo
request-erasure-profile = Borrar un perfil
request-erasure-title = Borrar un título
request-erasure-title-named = Borrar lo que hiciste con { $title }
request-erasure-period = Borrar algunos días
request-erasure-period-named = Borrar lo que hiciste del { $from } al { $to }

request-stands-to-verify = Antes de hacer nada, comprobamos que de verdad viene de ti.
request-stands-hidden = Tu cuenta ya está oculta. Se borrará del todo después del { $at }. Hasta entonces puedes cambiar de opinión.
request-stands-failing = Una parte de esto no funcionó. Volvemos a intentarlo sin que hagas nada; no se pierde nada de tu solicitud.
request-stands-access-running = Estamos preparando tu copia. Puedes cerrar esta página y volver luego.
request-stands-access-done = Tu copia quedó lista el { $at }.
request-stands-correction-running = Aquí ya está corregido. Estamos avisando a quienes lo recibieron de nosotros.
request-stands-correction-done = Está corregido, y avisamos a quienes lo recibieron de nosotros ({ $at }).
request-stands-restriction-running = Ya se aplica. Estamos avisando a quienes recibieron algo de nosotros.
request-stands-restriction-done = Se aplica desde el { $at }.
request-stands-objection-running = Lo estamos anotando.
request-stands-objection-done = Se aplica desde el { $at }.
request-stands-erasure-running = Ya está oculto para todo el mundo, para siempre. Ahora tocan, paso a paso, los archivos, las copias y quienes recibieron algo de nosotros.
request-stands-erasure-done = Borrado. El último paso terminó el { $at }.
request-stands-cancelled = Retiraste esta solicitud. No se perdió nada.
request-stands-refused = No hicimos esto. { $why }

request-why-not-known = No tenemos nada con lo que nos escribiste.
request-why-nobody-left = En esta cuenta ya no hay nada guardado.
request-why-not-verified = No pudimos estar seguros de que venía de ti.
request-why-not-you = Trataba de los datos de otra persona.
request-why-must-keep = Una ley nos obliga a guardar esto.
request-why-many-requests = En este momento hay muchas solicitudes.
request-why-complex = Esta es difícil de responder.
request-why-step-failed = No se pudo hacer un paso.
request-why-residue-found = Quedaba algo; lo quitamos y volvemos a mirar.
request-why-withdrawn = Fue retirada.

request-step-check = Miramos qué hay.
request-step-hide = Se ocultó todo para todo el mundo.
request-step-wait = Pasó el día para cambiar de opinión.
request-step-collect = Marcamos lo que es solo tuyo, para poder buscarlo después.
request-step-recipients = Anotamos a todos los que alguna vez recibieron algo de nosotros.
request-step-forget = Tus datos, tus decisiones y los mensajes pendientes están borrados.
request-step-rewrite = Los archivos se escribieron de nuevo sin ello.
request-step-backups = Las copias guardadas para emergencias ya no se pueden leer.
request-step-exports = Se borraron las descargas preparadas.
request-step-told = Se avisó a todos los que recibieron algo de nosotros.
request-step-scan = Revisamos todo lo que queda.
request-step-certificate = Se escribió y se firmó la prueba.
request-step-prepare = Se preparó tu archivo.
request-step-mark = Quedó anotado y ya se aplica.

request-left = { $days ->
    [0] hoy es el último día
    [one] queda un día
   *[other] quedan { $days } días
}
request-late = { $days ->
    [one] un día de retraso
   *[other] { $days } días de retraso
}

request-profile = perfil { $profile }

request-told-pending = { $recipient } todavía no ha respondido.
request-told-accepted = { $recipient } lo confirmó el { $day }.
request-told-refused = { $recipient } lo rechazó el { $day }.
request-told-unknown = { $recipient } lo recibió el { $day }, pero no dijo qué hizo.
request-told-no-answer = { $recipient } no dio respuesta hasta el { $day }.
request-told-no-way = { $recipient } no puede recibir avisos automáticos; le escribe nuestro delegado de protección de datos.

requests-title = Tus solicitudes
requests-lead = Pide una copia de tus datos, corrígelos, limita su uso o haz que se borren. Aquí ves cómo va cada solicitud.
requests-link = Pedir una copia, corregir, limitar, borrar
requests-link-lead = Recíbelo todo en un archivo, o haz que se corrija, se limite o se borre. Verás cómo va cada solicitud.
requests-none = Todavía no has pedido nada.
requests-list = Lo que pediste
requests-hidden-title = Tu cuenta está oculta
requests-hidden = Ya nadie ve ni usa tus datos. Aquí todavía puedes echarte atrás.
requests-cancel = Retirar la solicitud
requests-cancel-erasure = Echarme atrás y conservar mi cuenta
requests-download = Descargar tu copia (ZIP)
requests-until = Se puede descargar hasta el { $until }.
requests-certificate = Descargar el certificado firmado
requests-number = Número de esta solicitud: { $id }
requests-asked = Pedido el { $at }
requests-deadline = Debemos responder a más tardar el { $day } ({ $law }): { $left }.
requests-extended = Esto tarda más de lo habitual. { $why }
requests-progress = { $percent } % hecho
requests-told = Quienes lo recibieron de nosotros
requests-ask = Pedir algo
requests-password = Tu contraseña, para estar seguros de que eres tú
requests-wrong = Esta contraseña no es correcta. No se hizo nada.
requests-slow = Demasiados intentos. Espera unos minutos e inténtalo de nuevo. No se hizo nada.
requests-made = Tu solicitud está anotada. Más abajo ves cómo va.
requests-taken-back = La retiraste. No se perdió nada.
requests-too-late = Es demasiado tarde para retirarla.
requests-bad = Faltaba algo. No se hizo nada.

requests-access-title = Recibir una copia
requests-access-lead = Un archivo ZIP con todo, en un formato que otros servicios pueden leer, y una página que lo explica.
requests-access-go = Pedir mi copia
requests-correct-title = Corregir algo
requests-correct-lead = Se aplica de inmediato. Avisamos a quienes recibieron de nosotros el dato anterior. ¿Hay otra cosa mal? Escribe a nuestro delegado de protección de datos, que se nombra más abajo.
requests-correct-what = Qué está mal
requests-correct-value = Cómo debería ser
requests-correct-go = Corregir
requests-correct-not-kept = No se puede guardar tal como lo escribiste. Un país son dos letras, como DE; un idioma se escribe como pt-BR.
requests-limit-title = Poner el uso en pausa
requests-limit-lead = Todo se queda donde está y no se usa para casi nada hasta que digas otra cosa. Puedes seguir iniciando sesión.
requests-limit-go = Poner en pausa
requests-limit-end = Terminar la pausa
requests-limit-on = El uso está en pausa porque lo pediste.
requests-object-title = Parar un uso
requests-object-lead = No hace falta que digas por qué.
requests-object-what = Qué uso
requests-object-go = Parar este uso
requests-object-stopped = Los que paraste
requests-object-end = Permitir de nuevo
requests-erase-title = Borrar
requests-erase-lead = Antes de que pase nada, ves qué se va y qué se queda.
requests-erase-account = Todo
requests-erase-profile = Un perfil
requests-erase-title-one = Un título
requests-erase-period = Algunos días
requests-own-profile = Tu propio perfil
requests-erase-from = Primer día
requests-erase-to = Último día
requests-erase-look = Mostrar qué se va y qué se queda

erasure-title = Primero mira, luego borra
erasure-lead-account = Toda tu cuenta, con todos los perfiles. Se oculta de inmediato y se borra después de 24 horas, para que puedas cambiar de opinión.
erasure-lead-profile = Un perfil, de inmediato: { $profile }. El resto de tu cuenta queda como está.
erasure-lead-title = Lo que hiciste con { $title }, de inmediato. Todo lo demás queda como está.
erasure-lead-period = Lo que hiciste del { $from } al { $to }, de inmediato. Todo lo demás queda como está.
erasure-goes = Qué se va
erasure-goes-many = { $times ->
    [one] una entrada
    [many] { NUMBER($times) } de entradas
   *[other] { NUMBER($times) } entradas
}
erasure-goes-nothing = De este tipo no hay nada guardado.
erasure-goes-also = También se va lo que dedujimos de ello, y las copias, las descargas preparadas y los mensajes pendientes. A todos los que recibieron algo de esto de nosotros se les dice que lo borren.
erasure-stays = Qué tiene que quedarse, y por qué
erasure-stays-record = Que hubo una solicitud, sin tu nombre y sin nada tuyo: para que podamos demostrar que se hizo.
erasure-stays-log = La lista sellada de quién usó qué. Se destruye la clave que dice de quién trataba, así que ya no señala a nadie.
erasure-stays-sums = Sumas de muchas personas, en las que no se reconoce a nadie.
erasure-stays-law = { $what }: aquí también se borra. Lo que la contabilidad debe mostrar queda solo en ella. { $law }
erasure-stays-rest = Todo lo demás sobre ti y tu cuenta.
erasure-stays-account = Tu nombre, tu dirección, tus decisiones y otros datos de la cuenta; no forman parte de esto.
erasure-now = No esperar 24 horas. Sé que esto no se puede deshacer.
erasure-go = Borrar
erasure-asked-now-title = Tus datos quedan borrados
erasure-asked-now = Ya nadie ve ni usa tus datos, y tu sesión está cerrada para siempre. Después, en minutos o en unos pocos días, tocan los archivos, las copias y todos los que recibieron algo de nosotros.
erasure-asked-code = Anota este código. Con él puedes ver cómo va el borrado y descargar la prueba, también cuando tu cuenta ya no exista. Después no podremos volver a dártelo.
erasure-back = Volver sin borrar nada

public-title = Pregunta por tus datos
public-lead = Para quienes no tienen cuenta y para quienes preguntan por otra persona. Si tienes cuenta, inicia sesión: es más rápido y no hace falta comprobar nada. Para corregir algo, escribe a nuestro delegado de protección de datos, que se nombra más abajo.
public-sign-in = Mejor iniciar sesión
public-form = Tu solicitud
public-what = Qué debemos hacer
public-access = Dar una copia de los datos
public-correction = Corregir algo
public-restriction = Poner el uso en pausa
public-objection = Parar un uso
public-erasure = Borrar los datos
public-use = Qué uso (solo para parar uno)
public-who = Quién eres
public-contact = Cómo contactarte (correo electrónico, teléfono o correo postal)
public-about = De quién son los datos: un correo electrónico u otro nombre que podamos conocer
public-agent-title = Solo si preguntas por otra persona
public-agent = Qué te lo permite (un mandato, un poder, la patria potestad) y su referencia
public-message = Algo más que debamos saber
public-go = Enviar
public-hint = Nuestro delegado de protección de datos comprueba quién pregunta antes de que pase nada. Lo que escribes aquí se guarda sellado y se borra cuando eso está decidido.
public-bad = Di qué debemos hacer, quién eres, cómo contactarte y de quién son los datos.
public-slow = { $minutes ->
    [one] Demasiadas solicitudes desde aquí. Espera un minuto e inténtalo de nuevo.
   *[other] Demasiadas solicitudes desde aquí. Espera { $minutes } minutos e inténtalo de nuevo.
}
public-thanks-title = Tenemos tu solicitud
public-thanks = Primero comprobamos quién pregunta. Respondemos igual a todo el mundo, conozcamos o no a alguien por lo que escribiste.
public-code = Tu código
public-code-keep = Anota este código. Solo con él puedes ver cómo va tu solicitud, y no podemos volver a dártelo.
public-follow-title = ¿Cómo va mi solicitud?
public-follow-lead = Escribe el código que recibiste.
public-follow-code = Código
public-follow-go = Mirar
public-follow-again = Mirar otra vez
public-follow-unknown = No hay ninguna solicitud con este código, o terminó hace mucho.
public-follow-fetch = Descargar tu copia (ZIP)
public-follow-certificate = Descargar la prueba
public-follow-cancel = Retirar la solicitud
public-follow-back = Mirar otra solicitud
public-cancelled = La retiraste.
public-too-late = Es demasiado tarde para retirarla.
public-link = Preguntar sin cuenta o por otra persona
public-link-lead = Para quienes no tienen cuenta y para quienes preguntan por otra persona.

program-requests = el trabajo con tus solicitudes
program-your-requests = la página de tus solicitudes
program-request-console = nuestro delegado de protección de datos, que miró tu solicitud
program-look-request-console = nuestro delegado de protección de datos, que trabajó en una solicitud tuya
program-look-question-console = nuestro delegado de protección de datos, que atendió una pregunta o queja tuya
program-look-breach-console = nuestro delegado de protección de datos, que miró si alguien había llegado a los datos
program-look-authority-console = nuestro delegado de protección de datos, porque lo pidió una autoridad
program-protect-console = nuestro personal que revisa inicios de sesión y pagos poco habituales
program-quarantine-desk = nuestro delegado de protección de datos, que ordenó registros que llegaron con una fecha imposible
