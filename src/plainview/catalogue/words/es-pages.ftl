list-between = {", "}
say-yes = sí
say-no = no
say-held = existe, y nunca se muestra
say-not-held = no existe
counted-times = { $count ->
    [0] 0 veces
    [one] una vez
    [2] dos veces
    [many] { NUMBER($count) } de veces
   *[other] { NUMBER($count) } veces
  }

how-asked = Nos lo diste { $places }.
how-told = Nos lo diste tú.
how-written = Quedó anotado con tu cuenta en { $service }.
how-events = Se anota automáticamente cuando pasa esto: { $events }.
how-events-and-more = Se anota automáticamente cuando pasan cosas como estas: { $events }.
how-every-event = Se anota automáticamente con todo lo que haces en { $service }.
how-every-session = Lo envían tus dispositivos en cada sesión.
how-feed = Nos llegó de: { $feed }.
how-derived = Lo dedujimos de lo demás.
moves-automatic = Se genera automáticamente para mover el algoritmo interno: cambia lo que te recomendamos.
moves-given = Nos lo dijiste tú, y mueve el algoritmo interno: cambia lo que te recomendamos.

place-account = cuando creaste tu cuenta
place-sign-up = cuando te registraste
place-signup = cuando te registraste
place-payment = cuando empezaste a pagar
place-profile = cuando creaste un perfil
place-support = cuando hablaste con atención al cliente
place-survey = en una encuesta
place-settings = en tus ajustes
place-first-playback = la primera vez que viste algo
place-import = cuando trajiste tu archivo de otro servicio
place-device-registration = cuando registraste un dispositivo

property-email = correo
property-purpose = sobre
property-text-version = texto mostrado, versión
property-ip = dirección
property-title-id = título
property-game-id = juego
property-thumbs = pulgar
property-stars = estrellas
property-last4 = últimas cifras
property-method-type = tipo
property-token = código
property-processor = a cargo de
property-result-count = resultados
property-party-size = jugadores
property-first-name = nombre
property-last-name = apellido
property-position-ms = en el punto
property-played-ms = reproducido
property-visible-ms = visible durante
property-from-ms = desde
property-to-ms = hasta
property-duration-ms = duración
property-startup-ms = empezó tras
property-rebuffer-ms = espera
property-bitrate-kbps = velocidad en kbit/s
property-content-kids = para niños
property-kids-profile = infantil
property-maturity = clasificación por edad
property-autoplay = sigue sin pedirlo
property-user-agent = programa
property-os = sistema
property-os-version = versión del sistema
property-app-version = versión de la aplicación
property-national-id = número
property-request-id = solicitud

recipient-kind-provider = trabaja para nosotros
recipient-kind-partner = colabora con nosotros
recipient-kind-own-platform = de nuestro propio grupo

decided-by-service = El servicio no puede funcionar sin esto.
decided-by-law = Lo exige la ley.
decided-by-default = No has decidido; así es como empieza.
decided-by-you = Lo decidiste tú el { $day }.

program-recommend = las recomendaciones
program-sign-in = el inicio de sesión
program-your-data-page = esta página
program-of-key = el propio servicio (“{ $name }”)
program-erasure = el borrado
program-accounts = la gestión de cuentas

did-read = se usó
did-scan = se usó junto con los datos de muchos miembros
did-keep = se guardó un resultado nuevo
did-send = se envió
did-refusal = se rechazó
did-choice = elegiste
did-forget = se olvidó
did-state = se actualizó lo aprendido
did-expire = se borró lo que había pasado su último día

letter-names = lower
letter-dear = Hola, { $name }:
letter-hello = Hola:
letter-opening = Esto es lo que { $service } tiene hoy sobre ti, en resumen: de dónde vino y qué se hace con ello.
letter-field = { $name } ({ $value })
letter-moments = { $name } ({ $counted }; lo último: { $value })
letter-member = Tú nos dijiste: { $what }.
letter-member-other = Lo que nos dijiste está en “Lo que sabemos”.
letter-member-nothing = Tú todavía no nos has dicho nada.
letter-usage = Mientras usabas { $service } anotamos: { $what }.
letter-usage-other = Lo que anotamos mientras usabas { $service } está en “Lo que sabemos”.
letter-usage-nothing = Todavía no hemos anotado nada de cómo usas { $service }.
letter-devices = Tus dispositivos nos comunicaron: { $what }.
letter-devices-other = Lo que nos comunicaron tus dispositivos está en “Lo que sabemos”.
letter-devices-nothing = Tus dispositivos todavía no nos han comunicado nada.
letter-partners = Empresas con las que colaboramos nos enviaron: { $what }.
letter-partners-other = Lo que nos enviaron empresas con las que colaboramos está en “Lo que sabemos”.
letter-partners-nothing = Ninguna empresa con la que colaboramos nos ha enviado nada sobre ti.
letter-elsewhere = De otros lugares recibimos: { $what }.
letter-elsewhere-other = Lo que recibimos de otros lugares está en “Lo que sabemos”.
letter-elsewhere-nothing = No tenemos nada sobre ti de ningún otro lugar.
letter-derived = De todo esto dedujimos: { $what }.
letter-derived-other = Lo que dedujimos está en “Lo que sabemos”.
letter-derived-nothing = Todavía no hemos deducido nada sobre ti.
letter-uses = En este momento se usa para { $on } cosas. Tú puedes activar o desactivar { $switchable } de los usos cuando quieras.
letter-used = En los últimos { $days } días se anotó un uso { $counted }; el más reciente, el { $newest }.
letter-refused = En los últimos { $days } días se rechazó { $counted } un uso que tú o las reglas no permiten.
letter-signed = El equipo de { $service }

you-title = Tus datos
you-skip = Ir al contenido
you-nav = Partes de esta página
you-known = Lo que sabemos
you-uses = Para qué los usamos
you-used = Quién los usó
you-choices = Tus decisiones y tu descarga
you-times = Las horas están en UTC. Escrito el { $made }.
you-known-lead = Cada ficha es un tipo de dato, con lo que de verdad tenemos sobre ti.
you-nothing-yet = Aquí no hay nada guardado
you-nothing-yet-list = De esto no tenemos nada sobre ti:
you-since = Se anotó { $counted } desde el { $since }
you-newest = Lo más reciente primero
you-sensitive = dato delicado
you-used-for = { $on ->
    [0] Ahora no se usa para nada
    [one] Se usa para una cosa
   *[other] Se usa para { $on } cosas
  }{ $off ->
    [0] {""}
    [one] ; un uso está desactivado
   *[other] ; { $off } usos están desactivados
  }
you-profile = perfil { $profile }
you-details = Detalles
you-kept = se guarda { $days }
you-seen = se ve { $precision }
you-to = puede llegar a: { $names }
you-not-used = No se usa para nada; se guarda solo para que puedas verlo.
you-on = Activado
you-off = Desactivado
you-fixed = Siempre activado
you-fixed-off = No se usa
you-uses-lead = Una ficha por cada uso. Donde hay un botón, decides tú, y tu decisión se aplica al segundo siguiente.
you-without = Si estuviera desactivado
you-looks-at = Datos que mira
you-used-lead = Cada uso de tus datos se anota antes de que ocurra. Esto es lo que se anotó, por días, los más recientes primero.
you-used-nothing = Nadie ha usado tus datos todavía.
you-used-for-purpose = para “{ $purpose }”
you-used-by = por { $program }
you-used-refused = Se rechazó
you-used-sent-to = a “{ $recipient }”
you-received-nothing = Nadie de fuera recibe nada.
you-received-for = para: { $purposes }
you-received-unappointed = Hoy nadie hace este trabajo, así que no se envía nada.
you-received-kept = lo guarda { $days }
you-choices-title = Tus decisiones
you-choices-lead = Tú decides; el resto del servicio no empeora por eso.
standing-gpc = Tu navegador nos pide que no vendamos ni compartamos tus datos. Lo respetamos desde el { $since }; si desde entonces dices que sí a algo, vale tu sí.
standing-hidden = El { $since } nos pediste que borráramos tu cuenta. Ya nadie la mira.
standing-restricted = { $profile ->
    [all] El uso de tus datos está en pausa desde el { $since }: los guardamos y apenas los usamos para algo más que tus propias solicitudes.
   *[other] El uso de los datos del perfil { $profile } está en pausa desde el { $since }: los guardamos y apenas los usamos para algo más que tus propias solicitudes.
 }
standing-objection = { $profile ->
    [all] El { $since } dijiste que no a este uso: { $use }. Lo respetamos.
   *[other] El { $since } el perfil { $profile } dijo que no a este uso: { $use }. Lo respetamos.
 }
standing-child = El perfil { $profile } es infantil. Sus datos se usan para poco, y lo que necesita un sí necesita el de la madre o el padre.
standing-parental = La madre o el padre dijo que sí para el perfil infantil { $profile } el { $since }.
standing-parental-third-parties = La madre o el padre dijo que sí, por separado, a dar datos del perfil infantil { $profile } a otros el { $since }.
you-download-title = Llévatelo
you-download-lead = Un archivo con todo lo de esta página: los datos, los usos y quién los usó. Cualquier programa puede leerlo.
you-download = Descargar (JSON)
you-contact-title = A quién puedes preguntar
you-contact-controller = Responsable
you-contact-representative = Representante
you-contact-officer = Delegado de protección de datos
you-contact-authority = Puedes presentar una queja ante
you-switched-on = “{ $purpose }” está activado desde ahora.
you-switched-off = “{ $purpose }” está desactivado desde ahora.
you-notice = Privacidad
you-sign-out = Cerrar sesión
you-watch = Ver
you-rules-version = Versión de las reglas: { $version }
you-identifier = Tu número de miembro: { $member }
you-element-id = Nombre dentro del sistema: { $element }
you-line-ids = Líneas del libro de registro: { $lines }
you-purpose-id = Finalidad dentro del sistema: { $purpose }
you-path = llegó por { $path }
you-received-at = recibido: { $at }

sign-in-title = Iniciar sesión
sign-in-lead = Mira todo lo que { $service } tiene sobre ti.
sign-in-email = Correo electrónico
sign-in-password = Contraseña
sign-in-go = Iniciar sesión
sign-in-wrong = Este correo y esta contraseña no coinciden. Revisa los dos e inténtalo de nuevo.
sign-in-slow = Demasiados intentos. Espera { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
  } e inténtalo de nuevo.
sign-in-denied = Se marcó que este dispositivo no es tuyo, así que desde él no entra nadie. Inicia sesión con otro dispositivo tuyo.
sign-in-ended = Se cerraron todas las sesiones de tu cuenta, también esta. Pon una contraseña nueva antes de que nadie vuelva a iniciar sesión.
sign-in-code-title = Escribe el código
sign-in-code-lead = Vienes de un lugar que todavía no conocemos. Te enviamos un código de seis cifras para estar seguros de que eres tú.
sign-in-code = Código
sign-in-code-hint = Sirve una vez, durante diez minutos.
sign-in-code-wrong = Este código no es correcto o ya no vale. Inténtalo de nuevo, o vuelve a iniciar sesión para recibir otro.
sign-in-code-anew = Volver a iniciar sesión
sign-in-again = Tu página estuvo abierta demasiado tiempo. Vuelve a iniciar sesión.

problem-title = Eso no funcionó
problem-not-found = No existe esa página.
problem-back = Volver a tus datos
problem-forbidden = Esta página no es para ti.
problem-went-wrong = Algo falló por nuestra parte. Quedó anotado; inténtalo de nuevo.
problem-form = Este formulario es demasiado viejo. Vuelve atrás, recarga la página e inténtalo de nuevo.
reason-no_history = Todavía no hay de dónde partir: primero mira o valora algo.

panel-more-rows = { $count ->
    [one] Una línea más
   *[other] { NUMBER($count) } líneas más
  }
chart-as-table = Los mismos números en una tabla
reason-no_account_link = No tiene ninguna cuenta vinculada, así que no podíamos saber de quién trata.

archive-heading = Tus datos
archive-made = { $service } hizo esta copia el { $made }, en UTC, porque la pediste. Las horas de todos los archivos están en UTC.
archive-account = Contiene lo que tenemos de tu cuenta, de tu propio perfil y de los perfiles infantiles.
archive-profile = Contiene lo que tenemos de un perfil y, de la cuenta, solo su país, su idioma y su plan. Los nombres, las direcciones y los pagos de la cuenta son de la persona que la paga, así que no están aquí.
archive-others = { $count ->
    [one] Otro perfil de esta cuenta es de otra persona, así que aquí no hay nada de él. Esa persona también puede pedir su copia.
   *[other] Otros { NUMBER($count) } perfiles de esta cuenta son de otras personas, así que aquí no hay nada de ellos. Cada una también puede pedir su copia.
  }
archive-warning-heading = Cuidado con las hojas de cálculo
archive-warning = Los archivos que terminan en .csv contienen cada dato exactamente como se dio. Una hoja de cálculo puede tomar por una orden un dato que empieza con =, +, - o @. Si abres estos archivos en una, impórtalos como texto y no permitas que se ejecute nada.
archive-files-heading = Qué contiene
archive-file = Archivo
archive-what = Qué es
archive-count = Entradas
archive-missing-heading = Qué no contiene, y por qué
archive-missing-password = Tu contraseña: se guarda codificada y nunca se entrega.
archive-missing-gone = Lo que se borró y lo que guardamos solo el tiempo que dijimos: ya no está.
archive-missing-people = Lo que es de otras personas.
archive-missing-account = Lo que trata de la cuenta y no de este perfil, como inicios de sesión, pagos y usos que se anotaron para toda la cuenta. Está en la copia de quien paga la cuenta.
archive-missing-columns = Archivos cuyas columnas nadie ha publicado. Lo que tenemos de esas cosas está en la carpeta plainview:
archive-missing-empty = Archivos de cosas de las que no hay nada guardado. Están, pero vacíos:
archive-contacts = A quién puedes acudir
archive-events = Lo que pasó, hecho por hecho: { $family }.
archive-file-cover-sheet = Esta página.
archive-file-plainview-about = Quién hizo esta copia, para quién, cuándo, y a quién puedes acudir.
archive-file-plainview-purposes = Para qué usamos datos, si cada uso está activado para ti y qué pasaría sin él.
archive-file-plainview-recipients = Quién más puede recibir datos, y quién los recibió.
archive-file-plainview-sources = Todo lo que podemos tener, de dónde viene y para qué se usa cada cosa.
archive-file-plainview-inferences = Lo que dedujimos sobre ti.
archive-file-plainview-records = Lo que tenemos como datos fijos, como tu nombre y tu plan.
archive-file-plainview-choices = Lo que permitiste y lo que no.
archive-file-plainview-ledger = Cada uso y cada entrega de tus datos, y cada uno que se rechazó.
archive-file-plainview-requests = Lo que nos pediste y cómo va.
archive-file-plainview-receipts = Cada una de tus decisiones, con las palabras exactas que se te mostraron.
archive-file-plainview-shared = Lo que se entregó a otros, a quién y cuándo.
archive-file-plainview-schema = Para programas: cómo están hechos los archivos de esta carpeta.
archive-file-account-accountdetails = Tu cuenta: nombre, cómo contactarte, país.
archive-file-account-subscriptionhistory = Cuándo empezó y terminó tu suscripción, y con qué plan.
archive-file-account-accessanddevices = Qué días se usó qué dispositivo.
archive-file-account-termsofuse = Cuándo aceptaste las condiciones.
archive-file-clickstream-clickstream = Dónde hiciste clic.
archive-file-content-interaction-viewingactivity = Qué viste, cuándo y cuánto tiempo.
archive-file-content-interaction-searchhistory = Qué buscaste.
archive-file-content-interaction-ratings = Tus valoraciones.
archive-file-content-interaction-mylist = Tu lista.
archive-file-content-interaction-indicatedpreferences = Lo que dijiste que te gusta.
archive-file-content-interaction-playbackrelatedevents = Lo que anotó tu reproductor mientras se reproducía algo.
archive-file-content-interaction-interactivetitles = Lo que elegiste en títulos interactivos.
archive-file-devices-devices = Tus dispositivos, y cuándo se usó cada uno por primera y por última vez.
archive-file-games-gameplaysession = Los juegos que jugaste.
archive-file-ip-addresses-ipaddresseslogin = Desde dónde alguien inició sesión.
archive-file-ip-addresses-ipaddressesstreaming = Desde dónde se reprodujo algo.
archive-file-messages-messagessentbynetflix = Mensajes que se te enviaron. El nombre es el que este formato siempre ha tenido.
archive-file-payment-and-billing-billinghistory = Tus pagos.
archive-file-profiles-profiles = Tus perfiles y sus ajustes.
archive-file-netflixviewinghistory = Lo que viste, en forma breve.
