## The short notice beside a form

notice-brief-what = Aquí recogemos: { $what }.
notice-brief-nothing = Aquí no recogemos nada sobre ti.
notice-brief-required = Es obligatorio darnos: { $what }.
notice-brief-law = Porque lo exige la ley: { $what }.
notice-brief-moves = Esto mueve el algoritmo interno y cambia así lo que te recomendamos: { $what }.
notice-brief-uses = Lo usamos para: { $what }.
notice-brief-kept = Lo guardamos como máximo { $days }.
notice-brief-recipients = Puede llegar a: { $what }.
notice-brief-nobody = Nadie de fuera lo recibe.
notice-brief-more = Cada cosa, línea por línea
notice-brief-every-use = Todos los usos:
notice-brief-every-recipient = Todos los que pueden recibir una parte:
notice-brief-whole = El aviso completo
notice-only-in = { $what } (solo en { $countries })
notice-kept-for = Se guarda { $days }.

notice-more = { $count ->
    [one] uno más
   *[other] { NUMBER($count) } más
  }

## The notice in short

notice-title = Privacidad en { $service }
notice-lead = Qué recoge { $service }, por qué, cuánto tiempo se queda y quién puede recibirlo. Esta página sale de las mismas reglas que el servicio hace cumplir.
notice-nav = Partes de este aviso
notice-overview = En resumen
notice-collected = Qué recogemos
notice-uses = Para qué lo usamos
notice-recipients = Quién puede recibirlo
notice-kept = Cuánto tiempo lo guardamos
notice-rights = Tus derechos
notice-places = Dónde preguntamos
notice-nothing = { $source }: nada.
notice-source-member = Tú nos dices: { $what }.
notice-source-usage = Mientras usas { $service }, anotamos: { $what }.
notice-source-devices = Tus dispositivos nos envían: { $what }.
notice-source-partners = Las empresas con las que colaboramos pueden enviarnos: { $what }.
notice-source-elsewhere = De registros públicos y de otras empresas podemos recibir: { $what }.
notice-source-derived = De todo esto deducimos: { $what }.
notice-also = También: { $what }.
notice-recipients-provider = { $count ->
    [one] Una empresa que trabaja para nosotros; solo puede hacer lo que le indicamos.
   *[other] { NUMBER($count) } empresas que trabajan para nosotros; solo pueden hacer lo que les indicamos.
  }
notice-recipients-partner = { $count ->
    [one] Una empresa con la que colaboramos; responde ella misma de lo que hace con los datos.
   *[other] { NUMBER($count) } empresas con las que colaboramos; responden ellas mismas de lo que hacen con los datos.
  }
notice-recipients-own-platform = { $count ->
    [one] Un servicio de nuestro propio grupo.
   *[other] { NUMBER($count) } servicios de nuestro propio grupo.
  }
notice-recipients-none = Nadie de fuera puede recibir nada.
notice-appointed = { $count ->
    [0] Hoy nadie hace ninguno de estos trabajos, así que no se envía nada.
    [one] Hoy solo uno de estos trabajos lo hace alguien; para los demás no se envía nada.
   *[other] Hoy { NUMBER($count) } de estos trabajos los hace alguien; para los demás no se envía nada.
  }
notice-kept-between = Cada cosa tiene su propio plazo, desde { $least } hasta { $most }. Después se borra.
notice-in-force = Estas son las reglas que valen el { $day }.
notice-version = Versión de las reglas: { $version }
notice-more-collected = Más sobre lo que recogemos
notice-more-uses = Más sobre para qué lo usamos
notice-more-recipients = Todos los que pueden recibirlo
notice-more-kept = Cuánto tiempo guardamos cada cosa
notice-more-rights = Más sobre tus derechos
notice-more-places = Qué pedimos y dónde

## Country and language

notice-country = País
notice-country-none = Sin elegir
notice-country-go = Mostrar
notice-country-change = Elegir un país
notice-country-chosen = Algunas reglas cambian de un país a otro. Ves las de { $country }.
notice-country-assumed = Algunas reglas cambian de un país a otro. Suponemos que estás en { $country }.
notice-country-unknown = Algunas reglas cambian de un país a otro. Ves las de todos los países juntas.
notice-country-wrong = No existe ese país. Elige uno de la lista.
notice-languages = Idiomas

## The pages behind it

notice-collected-lead = Todo lo que podemos recoger, según de dónde viene. Cada nombre lleva a sus usos, al motivo que nos da la ley y a su plazo.
notice-uses-lead = Cada uso, qué datos mira y si puedes desactivarlo.
notice-recipients-lead = Quién de fuera puede recibir algo tuyo, qué y para qué.
notice-kept-lead = Cada cosa se borra cuando termina su plazo, contado desde el día en que nos llegó. Si nos pides que la borremos, se va antes.
notice-rights-lead = Son tuyos, hayas aceptado lo que hayas aceptado. Ninguno cuesta nada.
notice-places-lead = Cada uno de estos momentos tiene su propio aviso, con lo que recogemos ahí y nada más.
notice-period = Se guarda
notice-things = Qué
notice-sensitive = Dato delicado
notice-moves = Cambia las recomendaciones
notice-only = Solo en { $countries }
notice-default-on = Activado, salvo que lo desactives
notice-default-off = Desactivado, salvo que lo actives
notice-looks-at = Qué datos mira
notice-looks-at-all = Todo lo que tenemos sobre ti
notice-looks-at-none = Aquí no se usa nada para esto.
notice-may-receive = Qué puede recibir
notice-seat = País: { $country }
notice-safeguard = Lo que protege allí los datos: { $safeguard }

## One thing that we collect

notice-element-back = Todo lo que recogemos
notice-element-source = De dónde viene
notice-element-places = Cuándo lo pedimos
notice-element-required = Es obligatorio darlo.
notice-element-not-here = En tu país no recogemos esto.
notice-element-kept = Lo guardamos como máximo { $days }.
notice-element-erased = Si nos pides que lo borremos
notice-element-unused = No se usa para nada; lo guardamos solo para que puedas verlo.
notice-element-why = Por qué podemos hacerlo
notice-element-not-used = En tu país no se usa para esto.
notice-element-seen = Con cuánto detalle se ve
notice-element-to = Quién puede recibirlo
notice-element-nobody = Nadie de fuera
notice-everywhere = En todos los países
notice-everywhere-else = En todos los demás países

## Your rights

notice-right-see = Ver lo que tenemos sobre ti, con los datos reales
notice-right-download = Recibir una copia de todo
notice-right-correct = Hacer que se corrija algo
notice-right-erase = Hacer que se borre
notice-right-switch = Desactivar usos y volver a activarlos
notice-right-object = Decir que no a un uso, o ponerlo en pausa
notice-right-without = Preguntar sin cuenta o por otra persona
notice-right-follow = Ver cómo va tu solicitud
notice-right-complain = Presentar una queja ante: { $authority }
notice-right-signal = Si tu navegador envía la señal “Global Privacy Control”, no vendemos ni compartimos tus datos.

## The notice of one place

notice-at-lead = Esto es lo que { $service } recoge aquí, para qué se usa, cuánto tiempo se guarda y quién más lo recibe.
notice-at-version = Versión de estas palabras: { $version }

## Signing in, and requests without an account

notice-sign-in = Al iniciar sesión
notice-request = Lo que escribes aquí lo usamos solo para saber quién pregunta y para responderte. Nadie de fuera lo recibe.
