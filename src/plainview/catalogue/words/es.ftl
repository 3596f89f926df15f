## Where data comes from

source-member = Lo que nos dijiste
    .explain = Lo escribiste, lo elegiste o nos lo dijiste.
source-usage = Lo que haces aquí
    .explain = Lo anotamos mientras usas el servicio.
source-devices = Tus dispositivos
    .explain = Tu televisor, tu teléfono o tu computadora lo envía cada vez que se conecta.
source-partners = Las empresas con las que colaboramos
    .explain = Nos lo envió una empresa con la que tú también tratas, como tu proveedor de internet.
source-elsewhere = Otros lugares
    .explain = Viene de registros públicos o de una empresa que trabaja para nuestra seguridad o nuestros cobros.
source-derived = Lo que dedujimos
    .explain = Nadie nos lo dijo. Lo dedujimos de otras cosas de esta lista.

## Given by the member

element-name = Tu nombre
    .explain = Nos lo diste al crear tu cuenta.
element-email = Tu correo electrónico
    .explain = Nos lo diste al crear tu cuenta. Con él inicias sesión.
element-phone = Tu número de teléfono
    .explain = Nos lo diste al crear tu cuenta, o se lo diste a atención al cliente.
element-country = Tu país
    .explain = Lo elegiste al crear tu cuenta. De él depende qué títulos podemos mostrarte.
element-language = Tu idioma
    .explain = Lo elegiste para tu cuenta o para un perfil.
element-plan = Tu plan
    .explain = Lo elegiste al suscribirte o al cambiar tu suscripción.
element-membership_history = La historia de tu suscripción
    .explain = Anotamos cuándo te suscribiste, cambiaste o cancelaste, y si lo hiciste en la web, en una aplicación o con otra empresa.
element-payment_method = Cómo pagas
    .explain = Lo indicaste al configurar el pago. Guardamos las cuatro últimas cifras y un código de la empresa de pagos, nunca el número completo de la tarjeta.
element-payments = Tus pagos
    .explain = Anotamos cada pago cuando se hizo o cuando falló.
element-payment_token = El código de tu tarjeta o cuenta bancaria
    .explain = La empresa de pagos nos dio este código en lugar del número de tu tarjeta. Llegó con cada pago.
element-game_handle = Tu nombre en los juegos
    .explain = Lo elegiste en tu perfil. Otros jugadores pueden verlo.
element-national_id = Tu número de identificación
    .explain = Lo escribiste al configurar el pago. Solo lo pedimos en los países donde hace falta para pagar.
element-sign_in_secret = Tu contraseña
    .explain = La elegiste al crear tu cuenta. La guardamos codificada para que nadie pueda leerla, y no se la mostramos a nadie.
element-date_of_birth = Tu fecha de nacimiento
    .explain = Puedes añadirla a tu perfil. No es obligatorio. Nuestros programas solo ven el año.
element-profile_name = El nombre de un perfil
    .explain = Lo escribiste al crear el perfil.
element-profile_settings = Los ajustes de un perfil
    .explain = Elegiste en el perfil qué clasificaciones por edad se pueden mostrar y si el episodio siguiente empieza solo.
element-kids_profile = Si es un perfil infantil
    .explain = Lo elegiste al crear el perfil. Un perfil infantil no recibe publicidad ni ofertas.
element-support_contacts = Las veces que nos contactaste
    .explain = Anotamos el día, el medio y el tema cuando hablaste con atención al cliente. Lo que se dijo se guarda en otro lugar.
element-survey_answers = Tus respuestas a encuestas
    .explain = Nos las diste al rellenar una de nuestras encuestas.
element-privacy_choices = Lo que permitiste y lo que no
    .explain = Anotamos cada decisión que tomas en las páginas “Tus datos” y las palabras con que te preguntamos.

## Brought along from another service

element-brought_account = Tus datos en otro servicio
    .explain = Estaban en el archivo que trajiste. No cambian nada de tu cuenta aquí.
element-brought_national_id = Tu número de identificación en otro servicio
    .explain = Estaba en el archivo que trajiste. Solo lo guardamos en los países donde ese número es habitual.
element-brought_membership = Tu suscripción en otro servicio
    .explain = El archivo que trajiste decía cuándo te suscribiste, cuánto pagabas y qué habías aceptado allí.
element-brought_payments = Tus pagos en otro servicio
    .explain = Estaban en el archivo que trajiste.
element-brought_profiles = Tus perfiles en otro servicio
    .explain = El archivo que trajiste traía la lista de tus perfiles y sus ajustes.
element-brought_viewing = Lo que viste en otro servicio
    .explain = Estaba en el archivo que trajiste. Guardamos los nombres tal como vienen en él, junto a los títulos que conocemos.
element-brought_searches = Lo que buscaste en otro servicio
    .explain = Estaba en el archivo que trajiste.
element-brought_opinions = Lo que opinaste de títulos en otro servicio
    .explain = Tus valoraciones y tus listas estaban en el archivo que trajiste.
element-brought_clicks = Dónde hiciste clic en otro servicio
    .explain = Estaba en el archivo que trajiste.
element-brought_games = Los juegos que jugaste en otro servicio
    .explain = Estaban en el archivo que trajiste, con los dispositivos en los que jugaste.
element-brought_messages = Mensajes de otro servicio
    .explain = El archivo que trajiste decía qué te había enviado ese servicio.
element-brought_devices = Tus dispositivos en otro servicio
    .explain = Estaban en el archivo que trajiste.
element-brought_addresses = Tus direcciones de internet en otro servicio
    .explain = El archivo que trajiste decía desde dónde habías iniciado sesión y visto algo.
element-brought_rest = Entradas largas de tu archivo
    .explain = Algunas entradas del archivo que trajiste eran demasiado largas para un solo lugar, así que las guardamos por partes.

## What happens while the service is used

element-titles_viewed = Lo que viste
    .explain = Anotamos cada película y cada episodio cuando lo reproduces.
element-playback_progress = Hasta dónde viste
    .explain = Anotamos dónde empiezas, haces pausa, saltas y paras, para que luego puedas seguir desde el mismo punto.
element-content_kind = El tipo de cosas que ves
    .explain = Junto a cada título anotamos si es película o serie, su género, su idioma y si es para niños.
element-playback_quality = Cómo se vio la imagen
    .explain = Tu dispositivo nos avisa de cortes, esperas y errores mientras se reproduce algo.
element-track_choices = Los idiomas que escuchas y lees
    .explain = Anotamos qué audio y qué subtítulos eliges mientras ves algo.
element-impressions = Lo que te mostramos en la pantalla
    .explain = Anotamos qué títulos había en tu pantalla, dónde, cuánto tiempo, y con qué probabilidad nuestro orden ponía cada uno ahí.
element-impression_followed = En qué parte de la pantalla encontraste un título
    .explain = Cuando abres o reproduces un título, anotamos la fila y el lugar donde estaba.
element-title_selection = Los títulos que abriste
    .explain = Lo anotamos cuando eliges un título para leer sobre él, ver su tráiler o reproducirlo.
element-searches = Lo que buscaste
    .explain = Anotamos las palabras que escribes o dices en el buscador.
element-search_results_chosen = Lo que elegiste al buscar
    .explain = Anotamos qué título elegiste entre los resultados y en qué puesto estaba.
element-ratings = Tus valoraciones
    .explain = Le pusiste un pulgar o estrellas a un título.
element-my_list = Tu lista
    .explain = Pusiste títulos en tu lista o los quitaste.
element-notifications = Mensajes que te enviamos
    .explain = Anotamos cada mensaje que te enviamos, y tu dispositivo o tu programa de correo nos dice si lo abriste o lo descartaste.
element-game_activity = Los juegos que jugaste
    .explain = Anotamos cuándo empiezas y dejas un juego, y en qué tipo de dispositivo.
element-game_progress = Hasta dónde llegaste en los juegos
    .explain = El juego nos dice tu nivel, tu puntuación y tus logros.
element-game_multiplayer = Partidas con otros jugadores
    .explain = El juego nos dice cuándo entras en una partida y sales de ella, y cuántos jugaban. No anotamos quiénes eran.
element-sign_ins = Cuándo iniciaste sesión
    .explain = Anotamos cada vez que alguien inicia sesión en tu cuenta o lo intenta.
element-adverts_seen = Anuncios que viste
    .explain = Tu dispositivo nos dice qué anuncios se mostraron y si abriste alguno. Solo lo guardamos si dijiste que sí.

## What devices send

element-ip_address = Tu dirección de internet (dirección IP)
    .explain = Tu dispositivo la envía cada vez que se conecta. Sin ella no se te podría enviar nada de vuelta.
element-network_id = El número de la red de tu casa
    .explain = Nuestra aplicación lo lee de tu router o del wifi al conectarse. Solo lo usamos codificado.
element-user_agent = Lo que tu navegador o aplicación dice de sí
    .explain = Tu navegador o tu aplicación envía esta línea de texto con todo lo que pide.
element-software = Los programas de tu dispositivo
    .explain = Nuestra aplicación indica su propia versión y la del sistema del dispositivo.
element-device_id = El número de tu dispositivo
    .explain = Nuestra aplicación crea este número, o lo lee del dispositivo, la primera vez que la usas ahí.
element-device_model = Tus televisores, computadoras y teléfonos
    .explain = Nuestra aplicación indica en qué tipo de dispositivo funciona y el modelo.
element-connection_type = Cómo se conecta tu dispositivo
    .explain = Nuestra aplicación indica si usa un cable, wifi o una red móvil.
element-carrier = Tu compañía de telefonía móvil o de internet
    .explain = Nuestra aplicación lee su nombre en el dispositivo.
element-session_id = El número de una visita
    .explain = Nuestra aplicación crea un número nuevo cada vez que la abres, para saber qué pasos van juntos.
element-device_language = El idioma de tu dispositivo
    .explain = Tu dispositivo envía el idioma en que está configurado.
element-timezone = La zona horaria de tu dispositivo
    .explain = Tu dispositivo envía la zona horaria en que está configurado.
element-viewing_country = El país desde el que ves
    .explain = Lo deducimos de la dirección de internet en el momento en que tu dispositivo se conecta.
element-viewing_city = La ciudad cerca de donde ves
    .explain = La calculamos a partir de la dirección de internet en el momento en que tu dispositivo se conecta. A menudo se equivoca por muchos kilómetros.
element-cookies = La cookie de tu navegador
    .explain = La ponemos ahí para que el sitio reconozca tu navegador. No sirve para nada más.
element-advertising_id = El número de publicidad de tu dispositivo
    .explain = Tu teléfono o televisor ofrece este número a las aplicaciones. Solo lo guardamos si dijiste que sí.
element-identifiers_seen = Cookies de publicidad y números parecidos
    .explain = Nuestro sitio o nuestra aplicación los leyó en tu navegador o en tu dispositivo. Solo los guardamos si dijiste que sí.

## What partners send

element-partner_account = Tu suscripción a través de otra empresa
    .explain = La empresa con la que te suscribiste, como tu proveedor de internet, nos envió el número que ella te da y lo que contrataste.
element-partner_records = Avisos de otra empresa sobre tu suscripción
    .explain = Anotamos cada mensaje sobre ti que nos envía una empresa con la que colaboramos, y el acuerdo por el que llegó.
element-partner_searches = Lo que buscaste en el dispositivo de otra empresa
    .explain = El fabricante de tu reproductor o televisor nos envió las palabras cuando buscaste ahí y nos encontraste.
element-partner_email = El correo electrónico que nos dio otra empresa
    .explain = Nos lo envió cuando te suscribiste a través de ella. Nunca lo usamos para buscarte.
element-partner_contact = Los datos de contacto que nos dio otra empresa
    .explain = Nos envió tu nombre o tu teléfono cuando te suscribiste a través de ella.
element-partner_ip = La dirección de internet que nos dio otra empresa
    .explain = Tu proveedor de internet o tu operador móvil la envió con tu suscripción.
element-partner_billing = Pagos a través de otra empresa
    .explain = La empresa que cobra por nosotros nos envió cada importe y si se pagó.

## What comes from elsewhere

element-network_records = Quién gestiona la red que usas
    .explain = Hay listas públicas que dicen a qué empresa pertenece una dirección de internet y en qué país. De ti como persona no buscamos nada.
element-security_signals = Avisos de empresas de seguridad
    .explain = Una empresa que trabaja para nuestra seguridad nos avisó, por ejemplo, de que se había filtrado una contraseña.
element-multiplayer_account = Tu cuenta en la plataforma de juegos
    .explain = La plataforma donde juegas con otros nos envió tu nombre allí y tu puntuación.
element-payment_updates = Novedades de tu tarjeta o cuenta bancaria
    .explain = El servicio de pagos nos dijo, por ejemplo, que tu tarjeta fue sustituida por otra.

## What we work out

element-taste_profile = Lo que creemos que te gusta
    .explain = Lo dedujimos de lo que viste, jugaste, valoraste y pusiste en tu lista. Lo hizo un programa por sí solo. Resume lo que guía tus recomendaciones.
element-general_location = La zona donde estás
    .explain = Dedujimos el país o la región de tu dirección de internet. Nunca tu calle.
element-preferred_languages = Los idiomas que te van bien
    .explain = Los dedujimos del idioma que elegiste, del de tu dispositivo y del audio y los subtítulos que usas.
element-partner_reach = Cómo llegaste a nosotros por otras empresas
    .explain = Dedujimos de tu suscripción y tus dispositivos la oferta de qué empresa usas.
element-account_risk = Lo segura que parece tu cuenta
    .explain = Lo dedujimos de inicios de sesión y pagos recientes, para notar si otra persona puede estar usando tu cuenta.
element-usual_sign_ins = Cómo sueles iniciar sesión
    .explain = Dedujimos de tus inicios de sesión anteriores qué dispositivos, redes y países son normales en ti.
element-test_groups = Las pruebas en las que participaste
    .explain = Cuando probamos algo nuevo, un sorteo decide quién lo ve. Anotamos qué versión viste.
element-notifications_not_seen = Mensajes que no viste
    .explain = Contamos un mensaje como no visto si llegó y en siete días no lo abriste ni lo descartaste.
element-marketing_interests = Intereses para la publicidad
    .explain = Los dedujimos de lo que viste y de los anuncios que abriste. Solo lo hacemos si dijiste que sí.

## What data is used for

purpose-operate = Hacer que el servicio funcione para ti
    .what-for = Para abrirte la sesión, reproducir lo que eliges, cobrarte y ayudarte cuando nos contactas.
    .without = Sin esto no habría servicio. Termina cuando cierras tu cuenta.
purpose-rights = Mostrarte tus propios datos
    .what-for = Para mostrarte lo que tenemos, darte una copia, corregirlo o borrarlo cuando lo pides.
    .without = Sin esto no podrías ver ni corregir nada. Este derecho te lo da la ley.
purpose-legal = Lo que la ley nos obliga a guardar
    .what-for = Para guardar lo que exige una ley, como las facturas para Hacienda. No lo usamos para nada más.
    .without = No podemos dejar de hacerlo. Lo borramos el día en que la ley lo permite.
purpose-recommend_use = Recomendarte películas, series y juegos
    .what-for = Para elegir títulos que pueden gustarte según lo que viste, jugaste y valoraste.
    .without = Todo el mundo vería las mismas filas. Verías lo más popular, no lo que va contigo.
purpose-recommend_train = Enseñar a nuestras recomendaciones
    .what-for = Para aprender, de lo que ven los miembros, qué títulos combinan bien.
    .without = Lo que ves no enseñaría nada a nuestras recomendaciones. Tú seguirías recibiéndolas.
purpose-locate = Saber más o menos dónde estás
    .what-for = Para mostrar lo que podemos ofrecer en tu país y respetar los derechos que hemos comprado allí.
    .without = No podríamos saber qué títulos se te pueden mostrar.
purpose-translate = Mostrarlo todo en tu idioma
    .what-for = Para mostrar títulos, descripciones, audio y subtítulos en el idioma que te va bien.
    .without = Todo aparecería en un mismo idioma para todos.
purpose-coordinate = Trabajar con la empresa con la que te suscribiste
    .what-for = Para acordar con tu proveedor de internet, tu compañía de teléfono o el fabricante de tu televisor lo que contrataste a través de ellos.
    .without = No podrías usar una suscripción incluida en su oferta.
purpose-protect = Mantener tu cuenta segura
    .what-for = Para notar si otra persona intenta usar tu cuenta o tu tarjeta, y para impedírselo.
    .without = No podríamos avisarte si hay desconocidos en tu cuenta.
purpose-audience_use = Entender qué ve la gente
    .what-for = Para contar cuántas personas ven y terminan un título, y decidir qué películas, series y juegos ofrecer.
    .without = No se te contaría. En tu pantalla no cambia nada.
purpose-audience_train = Mejorar cómo funciona el servicio
    .what-for = Para crear y probar mejores maneras de elegir qué ofrecer y cómo ordenarlo.
    .without = Tus datos no se usarían para probar mejoras. En tu pantalla no cambia nada.
purpose-communicate_service = Mensajes que necesitas
    .what-for = Para enviarte lo que forma parte de tu suscripción: un enlace para una contraseña nueva, un recibo, un aviso sobre un inicio de sesión.
    .without = No podríamos enviarte una contraseña nueva ni avisarte de un problema.
purpose-communicate_marketing = Novedades y ofertas
    .what-for = Para contarte novedades y ofertas por correo electrónico, mensaje de texto o notificación.
    .without = No recibirías novedades ni ofertas. Los mensajes que necesitas seguirían llegando.
purpose-personalise_marketing = Elegir publicidad que va contigo
    .what-for = Para elegir ofertas y anuncios según lo que viste y el número de publicidad de tu dispositivo. Solo si dices que sí.
    .without = Las ofertas y los anuncios serían los mismos para todo el mundo.
purpose-share_titles = Decir a otras empresas qué títulos viste
    .what-for = Para que las empresas que hacen publicidad para nosotros sepan qué películas, series y juegos viste. La ley de Estados Unidos pide un sí aparte; vale dos años y puedes retirarlo cuando quieras.
    .without = Nadie que haga publicidad para nosotros sabría qué títulos viste, aunque hayas dicho que sí a la publicidad que va contigo.

## Who else receives data

recipient-customer_care = La empresa que atiende a nuestros clientes
    .explain = Ve lo que necesita para ayudarte cuando nos contactas.
recipient-agency = Una agencia de publicidad que trabaja para nosotros
    .explain = Prepara nuestras campañas según nuestras instrucciones.
recipient-marketing_service = La empresa que lleva nuestras campañas
    .explain = Envía y mide nuestras novedades y ofertas según nuestras instrucciones.
recipient-message_service = La empresa que entrega nuestros correos
    .explain = Lleva nuestros mensajes a tu buzón o a tu dispositivo.
recipient-text_message_service = La empresa que entrega nuestros mensajes de texto
    .explain = Lleva nuestros mensajes a tu teléfono.
recipient-payment_processor = La empresa que gestiona nuestros cobros
    .explain = Cobra por nosotros de tu tarjeta o cuenta bancaria.
recipient-security_service = La empresa que ayuda a mantener seguras las cuentas
    .explain = Compara por nosotros los inicios de sesión con ataques conocidos.
recipient-voice_assistant = El fabricante de tu asistente de voz
    .explain = Recibe lo que necesita para reproducir lo que pides. Tú lo vinculaste a tu cuenta.
recipient-payment_platform = La plataforma con la que pagas
    .explain = Una tienda de aplicaciones o un servicio de pagos que cobra lo que pagas.
recipient-sales_platform = La tienda donde te suscribiste
    .explain = Vende nuestra suscripción y necesita saber que la tuya está activa.
recipient-internet_provider = Tu proveedor de internet
    .explain = Incluye nuestro servicio en su oferta y necesita saber que el tuyo está activo.
recipient-mobile_operator = Tu compañía de telefonía móvil
    .explain = Incluye nuestro servicio en su oferta y necesita saber que el tuyo está activo.
recipient-media_player = El fabricante de tu televisor o reproductor
    .explain = Ofrece nuestro servicio en sus dispositivos.
recipient-multiplayer_platform = Nuestra plataforma para jugar con otros
    .explain = Reúne a los jugadores para una partida.
recipient-group_company = Otra empresa de nuestro grupo
    .explain = Pertenece al mismo grupo que nosotros.

## How things are kept together

family-contact = Nombres y direcciones
family-account = Tu cuenta
family-identity = Quién eres
family-profile = Tus perfiles
family-billing = Pagos
family-choices = Tus decisiones
family-support = Atención al cliente y encuestas
family-viewing = Lo que viste
family-opinions = Tus valoraciones y tu lista
family-interaction = Lo que te mostramos y lo que elegiste
family-playback_quality = Cómo se vio la imagen
family-search = Búsquedas
family-messages = Mensajes
family-games = Juegos
family-security = Seguridad de tu cuenta
family-device = Tus dispositivos
family-place = Dónde ves
family-advertising = Publicidad
family-partners = De otras empresas
family-elsewhere = De otros lugares
family-brought = Lo que trajiste
family-derived = Lo que dedujimos

## What happened

event-account-created = Creaste tu cuenta
event-account-updated = Tu cuenta cambió
event-account-cancelled = Cancelaste tu suscripción
event-ad-started = Empezó un anuncio
event-ad-playing = Se estaba mostrando un anuncio
event-ad-completed = Terminó un anuncio
event-ad-clicked = Abriste un anuncio
event-auth-login = Alguien inició sesión o lo intentó
event-browse-impression = Un título apareció en tu pantalla
event-consent-changed = Cambiaste lo que permites
event-device-registered = Se añadió un dispositivo
event-device-updated = Se actualizó un dispositivo
event-device-deactivated = Se quitó un dispositivo
event-game-session_started = Empezaste un juego
event-game-session_ended = Dejaste de jugar
event-game-progression = Avanzaste en un juego
event-game-achievement = Conseguiste un logro en un juego
event-game-multiplayer_joined = Entraste en una partida con otros
event-game-multiplayer_left = Saliste de una partida con otros
event-history-account_described = Tu archivo hablaba de tu cuenta en otro servicio
event-history-subscribed = Tu archivo hablaba de una suscripción en otro servicio
event-history-accessed = Tu archivo hablaba de un dispositivo en otro servicio
event-history-terms_accepted = Tu archivo hablaba de condiciones que aceptaste en otro servicio
event-history-clicked = Tu archivo hablaba de un clic en otro servicio
event-history-preference_given = Tu archivo hablaba de una preferencia en otro servicio
event-history-playback_traced = Tu archivo decía cómo se reprodujo algo en otro servicio
event-history-story_chosen = Tu archivo hablaba de una elección en una historia de otro servicio
event-history-device_used = Tu archivo hablaba de un dispositivo usado en otro servicio
event-history-signed_in = Tu archivo hablaba de un inicio de sesión en otro servicio
event-history-streamed = Tu archivo hablaba de una dirección en otro servicio
event-history-message_received = Tu archivo hablaba de un mensaje de otro servicio
event-history-billed = Tu archivo hablaba de un pago en otro servicio
event-history-profile_described = Tu archivo hablaba de un perfil en otro servicio
event-history-title_seen = Tu archivo hablaba de un título que viste en otro servicio
event-history-continued = El resto de una entrada larga de tu archivo
event-identifier-seen = Se leyó una cookie de publicidad o un número parecido
event-message-sent = Te enviamos un mensaje
event-message-delivered = Te llegó un mensaje
event-message-opened = Abriste un mensaje
event-message-clicked = Seguiste un enlace de un mensaje
event-message-dismissed = Descartaste un mensaje
event-mylist-added = Pusiste un título en tu lista
event-mylist-removed = Quitaste un título de tu lista
event-partner-record_received = Otra empresa nos envió algo sobre tu suscripción
event-payment-made = Se hizo un pago
event-payment-failed = Falló un pago
event-payment_method-added = Configuraste una forma de pago
event-playback-started = Empezaste a ver algo
event-playback-heartbeat = Estabas viendo algo
event-playback-paused = Hiciste una pausa
event-playback-resumed = Seguiste viendo
event-playback-seeked = Saltaste adelante o atrás
event-playback-buffer_started = La imagen se detuvo para cargar
event-playback-buffer_ended = La imagen siguió
event-playback-quality_changed = Cambió la calidad de la imagen
event-playback-track_changed = Cambiaste el audio o los subtítulos
event-playback-interrupted = Se interrumpió lo que veías
event-playback-failed = El título no se pudo reproducir
event-playback-completed = Viste hasta el final
event-playback-exited = Dejaste de ver
event-profile-created = Creaste un perfil
event-profile-updated = Cambió un perfil
event-profile-deleted = Se eliminó un perfil
event-rating-set = Valoraste un título
event-search-performed = Buscaste algo
event-search-result_selected = Elegiste algo de una búsqueda
event-support-contacted = Hablaste con atención al cliente
event-survey-answered = Respondiste una encuesta
event-title-selected = Abriste un título
event-feed-searches = Otra empresa nos informó de una búsqueda
event-feed-contacts = Otra empresa envió datos de contacto
event-feed-networks = Otra empresa envió una dirección de su red
event-feed-billing = Otra empresa envió una factura o un pago
event-feed-entitlements = Otra empresa nos dijo que el servicio forma parte de una oferta
event-feed-public_networks = Consultamos una red en registros públicos
event-feed-security = Un servicio de seguridad nos avisó de algo
event-feed-multiplayer = La plataforma de juegos con otros nos dijo tu nombre y tu puntuación allí
event-feed-payment_service = El servicio de pagos envió novedades de una forma de pago

## Why we may

basis-consent = Dijiste que sí
    .explain = Lo permitiste, y puedes retirarlo cuando quieras.
basis-contract = Forma parte de tu suscripción
    .explain = Sin esto no podríamos darte aquello a lo que te suscribiste.
basis-legal_obligation = Lo exige la ley
    .explain = Tenemos que hacerlo, queramos o no.
basis-legitimate_interest = Tenemos un buen motivo
    .explain = Creemos que nuestro motivo es justo contigo. Puedes oponerte.

## Where we ask

asked_at-sign_up = Al crear tu cuenta
asked_at-payment = Al configurar el pago
asked_at-profile = Al crear o cambiar un perfil
asked_at-support = Al hablar con atención al cliente
asked_at-survey = Al responder una encuesta
asked_at-first_playback = Al ver algo por primera vez
asked_at-import = Al traer tus datos de otro servicio
asked_at-device_registration = Al usar un dispositivo nuevo por primera vez

## How closely it is seen

precision-exact = tal como es
precision-day = solo el día
precision-month = solo el mes
precision-year = solo el año
precision-hash = en forma codificada, para comparar pero no leer
precision-presence = solo si existe o no

## What happens when you erase your account

erase-delete = Se borra.
erase-keep_hash = Se borra; solo queda una marca codificada, para que sepamos que no hay que volver a usarlo.
erase-legal = Aquí también se borra. Lo que una ley nos obliga a guardar queda solo en nuestros libros de contabilidad y no se usa para nada más.

## Kinds of those who receive data, and what they are to us

kind-provider = Una empresa que trabaja para nosotros
kind-partner = Una empresa con la que colaboramos
kind-own_platform = Uno de nuestros propios servicios
role-processor = Solo puede hacer lo que le indicamos.
role-controller = Responde ella misma de lo que hace con los datos.
role-joint = Responde de los datos junto con nosotros.

## Why something was not kept or not used

reason-undeclared_element = Nunca dijimos que guardaríamos esto, así que no lo guardamos.
reason-undeclared_purpose = Nunca dijimos que haríamos esto, así que no lo hacemos.
reason-undeclared_property = Nunca dijimos que guardaríamos este detalle, así que lo descartamos.
reason-undeclared_event = Nunca dijimos que anotaríamos esto, así que lo descartamos.
reason-not_declared_for_purpose = Dijimos que no usaríamos esto aquí, así que no lo usamos.
reason-no_purpose_allows = Nada de lo que permites necesita esto, así que lo descartamos.
reason-country_not_listed = En tu país no pedimos esto.
reason-no_basis_in_country = La ley de tu país no nos lo permite.
reason-consent_missing = No has dicho que sí a esto.
reason-switched_off = Desactivaste esto.
reason-objected = Te opusiste a esto.
reason-restricted = Nos pediste que dejáramos de usar esto por ahora.
reason-kids = Con un perfil infantil no hacemos esto.
reason-parental_consent_missing = Ni la madre ni el padre han dicho que sí a esto para este perfil infantil.
reason-parental_consent_third_parties = Ni la madre ni el padre han dicho que sí a dar los datos de este perfil infantil a otros.
reason-erasure_pending = Nos pediste que borráramos esto, así que ya no lo usamos.
reason-gpc = Tu navegador nos pide que no vendamos ni compartamos tus datos, y lo respetamos.
reason-narrowed = La aplicación dijo en ese momento que no querías esto.
reason-expired = El tiempo en que podemos usar esto terminó.
reason-wrong_type = No tenía la forma que debía, así que lo descartamos.
reason-too_long = Era más largo de lo permitido, así que lo descartamos.
reason-card_number = Contenía un número de tarjeta. Nunca guardamos ninguno, así que lo quitamos.
reason-too_many = Traía más de lo permitido, así que lo descartamos.
reason-key_class = La aplicación que lo envió no puede cambiar esto, así que lo descartamos.
reason-future_time = Su fecha está en el futuro, así que lo apartamos.
reason-missing_subject = No decía de quién trataba, así que no pudimos guardarlo.
reason-missing_id = Llegó sin un número propio, así que no podíamos saber si ya lo teníamos.
reason-too_old = Llegó demasiado tarde para añadirlo.
reason-erased = Borraste tu cuenta, así que no se guarda nada de antes.
reason-recipient_not_declared = Nunca dijimos que les daríamos esto, así que no se lo dimos.
reason-recipient_not_appointed = Todavía no hemos dicho quiénes son ni qué nos prometieron, así que no les dimos nada.
reason-vppa_consent_missing = En los últimos dos años no has dicho que sí a que digamos a otras empresas qué títulos viste.
reason-unknown_member = No conocemos a nadie con ese nombre.
reason-statement_not_allowed = El programa pidió más de lo que puede ver.
reason-not_kept_by_program = El programa no puede escribir esto.
reason-nothing_declared = No contenía nada que guardemos.
reason-absurd_time = Su fecha no puede ser correcta, así que lo apartamos.
