## Links that the service hands over

handoff-ended = Este enlace ya no sirve
handoff-ended-why = Abre tus datos una sola vez, durante un minuto. Ya se usó, o el minuto pasó.
handoff-ended-again = Vuelve a { $service } y abre allí tus datos otra vez. Recibirás un enlace nuevo.
handoff-back = Volver a { $service }
handoff-no-password = Inicias sesión en otro lugar, así que aquí no tienes contraseña. No se hizo nada. Escríbenos a la dirección que está al final de esta página y lo hacemos por ti.

## On a television

tv-letter = En resumen
tv-letter-note = Unas pocas frases.
tv-known-note = Y quién lo tiene.
tv-uses-note = Y por qué.
tv-shared-note = Qué han recibido.
tv-choices-note = Activar o desactivar.
tv-phone = En tu teléfono
tv-phone-note = Descargar, corregir, borrar.
tv-back = Atrás
tv-next = Siguiente
tv-previous = Anterior
tv-page = { $page } de { $pages }
tv-keys = Con las flechas te mueves, con OK abres y con Atrás vuelves.
tv-count = { $count ->
    [0] nada
    [one] un tipo de dato
   *[other] { NUMBER($count) } tipos de datos
  }
tv-source-nothing = De aquí no hay nada guardado.
tv-not-shown = Está guardado, pero no se muestra en una pantalla grande. Míralo en tu teléfono.
tv-more = y { $count } más
tv-used-for = Para qué se usa
tv-who = Quién lo tiene
tv-switch-off = Desactivar
tv-switch-on = Activar
tv-press-off = Activado. Pulsa OK para desactivarlo.
tv-press-on = Desactivado. Pulsa OK para activarlo.
tv-shared-something = ha recibido algo
tv-shared-nothing = hasta ahora nada
tv-phone-open = En un teléfono o una computadora, abre
tv-phone-what = Allí puedes descargarlo todo, hacer que se corrija o se borre, y ver lo que aquí no se muestra.
tv-phone-ask = O pregunta a una persona
tv-had = { $name } lo tiene; el último envío fue el { $last }.
tv-shared-has = Ha recibido: { $what }. La última vez, el { $last }.
tv-shared-not = Hasta ahora no ha recibido nada sobre ti.
