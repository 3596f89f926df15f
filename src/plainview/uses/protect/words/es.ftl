program-protect = la protección de las cuentas

protect-you-title = Tus inicios de sesión
protect-you-lead = Comparamos cada inicio de sesión con cómo sueles entrar, para notar si es otra persona. Para esto no guardamos ninguna dirección, solo qué dispositivos y redes son tuyos. Lo que tiene más de 180 días ya no cuenta.
protect-you-marked = Nos dijiste { $times ->
    [one] una vez
   *[other] { $times } veces
 } que un inicio de sesión no era tuyo. Desde entonces pedimos un código desde ese dispositivo y esa red, o no dejamos entrar a nadie desde ahí.
protect-usual = Cómo sueles iniciar sesión
protect-usual-none = Todavía no sabemos cómo sueles iniciar sesión.
protect-latest = Los últimos que miramos
protect-latest-none = Todavía no se ha mirado ninguno.
protect-when = Cuándo
protect-what = Qué
protect-device = Dispositivo
protect-from = Desde
protect-times = Veces
protect-last = Última vez
protect-done = Qué hicimos
protect-why = Por qué
protect-also = También
protect-outcome = Qué resultó
protect-member = Miembro
protect-which = Qué inicio de sesión
protect-not-me = No fui yo
protect-not-me-lead = ¿Un inicio de sesión no fue tuyo? Dínoslo: cerramos todas las sesiones, recordamos que ese dispositivo y esa red no son tuyos, y te enviamos un enlace para una contraseña nueva.
protect-not-me-unknown = Ya no encontramos ese inicio de sesión. Elige uno de la lista.
protect-not-me-done = Cerramos todas las sesiones de tu cuenta, también esta. Quien haya sido ya está fuera. Pon ahora una contraseña nueva.
protect-was-me = Al final sí fui yo
protect-was-me-lead = ¿Marcaste un inicio de sesión que era tuyo? Retira la marca y no preguntamos más.
protect-was-me-done = Marca retirada. Tus dispositivos y redes vuelven a contar como tuyos.
protect-was-me-none = No había nada marcado.

protect-client = { $browser ->
    [edge] Edge
    [opera] Opera
    [samsung] Samsung Internet
    [firefox] Firefox
    [chrome] Chrome
    [safari] Safari
   *[other] Una aplicación
 } en { $system ->
    [tv] un televisor
    [console] una consola de juegos
    [ios] un iPhone o iPad
    [android] Android
    [windows] Windows
    [macos] un Mac
    [chromeos] un Chromebook
    [linux] Linux
   *[other] otro sistema
 }
protect-client-app = Una aplicación en { $system ->
    [tv] un televisor
    [console] una consola de juegos
    [ios] un iPhone o iPad
    [android] Android
    [windows] Windows
    [macos] un Mac
    [chromeos] un Chromebook
    [linux] Linux
   *[other] otro sistema
 }
protect-device-unknown = Un dispositivo desconocido
protect-network = Tu red { $number }
protect-network-in = Tu red { $number }, en { $country }
protect-network-other = Otra red
protect-network-other-in = Otra red, en { $country }

protect-kind-sign-in = Inicio de sesión
protect-kind-payment = Pago

protect-verdict-allow = Se dejó pasar
protect-verdict-notify = Se dejó pasar y te avisamos
protect-verdict-step-up = Se pidió un código
protect-verdict-limit = Se pidió esperar
protect-verdict-review = Se apartó para que lo vea una persona
protect-verdict-deny = No se dejó entrar

protect-outcome-answered = El código era correcto
protect-outcome-not-me = Dijiste que no fuiste tú
protect-outcome-approve = Una persona lo aprobó
protect-outcome-deny = Una persona lo rechazó

protect-reason-first = Es el primer inicio de sesión que vimos en esta cuenta.
protect-reason-known-device = El dispositivo es uno que el miembro usa.
protect-reason-as-usual = Es lo habitual para este miembro.
protect-reason-new-device = El dispositivo es nuevo para este miembro.
protect-reason-new-network = La red es nueva para este miembro.
protect-reason-new-country = El país es nuevo para este miembro.
protect-reason-new-client = El navegador o la aplicación es nuevo para este miembro.
protect-reason-journey = El miembro estaba en otro país muy poco antes.
protect-reason-some-failures = La contraseña fue incorrecta varias veces en la última hora.
protect-reason-many-failures = La contraseña fue incorrecta muchas veces en la última hora.
protect-reason-guessing-network = Desde esta red se probaron contraseñas de muchas cuentas.
protect-reason-hosting = La red es de un centro de datos, no de una casa.
protect-reason-warned = Una empresa de seguridad avisó sobre esta cuenta.
protect-reason-marked = El miembro dijo que este dispositivo o esta red no es suyo.
protect-reason-many-codes = Se pidieron demasiados códigos en la última hora.
protect-reason-no-channel = Se habría pedido un código, pero aquí nada puede enviarlo.
protect-reason-many-cards-here = Desde esta red se probaron muchas tarjetas distintas.
protect-reason-many-cards = Con esta cuenta se probaron muchas tarjetas o pagos.
protect-reason-shared-card = La misma tarjeta se usó con varias cuentas.
protect-reason-card-elsewhere = La tarjeta es de otro país que la cuenta.
protect-reason-strange-payment = Este miembro no suele usar ni el dispositivo ni la red.

protect-console-title = Evaluaciones
protect-by-day = Evaluaciones por día, de las 2000 más recientes
protect-newest = Las más recientes
protect-reviews = Para que decida una persona
protect-reviews-lead = { $times ->
    [0] Nada espera una decisión.
    [one] Un pago espera. Apruébalo o recházalo; el miembro ve que decidió una persona.
   *[other] { $times } pagos esperan. Aprueba o rechaza cada uno; el miembro ve que decidió una persona.
 }
protect-approve = Aprobar { $member }
protect-deny = Rechazar { $member }
protect-approved = Aprobado y anotado con tu nombre.
protect-denied = Rechazado y anotado con tu nombre.
