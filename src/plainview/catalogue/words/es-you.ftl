## The uses, as the first screen names them

use-u1 = Recomendarte qué ver y a qué jugar
use-u2 = Saber más o menos dónde estás
use-u3 = Mostrarlo todo en tu idioma
use-u4 = Trabajar con las empresas con las que te suscribiste
use-u5 = Mantener tu cuenta segura
use-u6 = Entender qué ve la gente
use-u7 = Escribirte

## The first screen

you-letter = Resumen
you-shared = Quién más los tiene
you-uses-title = Para qué se usan
you-uses-all = Todos los usos, para activarlos o desactivarlos
you-received-so-far = Quién ha recibido algo
you-received-line = { $what }. Para: { $purposes }.
you-received-last = La última vez, el { $last }; hasta ahora, { $counted }.
you-received-nobody = Hasta ahora nadie de fuera ha recibido nada sobre ti.
you-received-all = Todos los que pueden recibir algo
you-changed-title = Qué ha cambiado
you-letter-regards = Las páginas de arriba dicen lo mismo con todo detalle. Si algo está mal, dínoslo y lo corregimos.

changed-first = Que sepamos, es la primera vez que miras esta página. La próxima vez, aquí verás qué hay de nuevo.
changed-since = Desde la última vez que miraste, el { $day }:
changed-nothing = No hay nada nuevo desde la última vez que miraste, el { $day }.
changed-came = Nuevo o corregido: { $what }.
changed-happened = { $what }: { $counted }.
changed-more = { $count ->
    [one] una cosa más
   *[other] { NUMBER($count) } cosas más
  }
changed-decided = Tomaste una decisión nueva sobre: { $what }.
changed-given = Se entregó algo a: { $what }.

you-letter-more = Más
you-letter-more-about = Más: { $source }

## Masked values

you-masked = Tus nombres, direcciones y números están tapados, para que nadie los lea por encima de tu hombro.
you-masked-show = Mostrarlos
you-unmasked = Tus nombres, direcciones y números se muestran durante diez minutos.
you-masked-again = Volver a taparlos
reveal-title = Mostrar lo que está tapado
reveal-lead = Escribe tu contraseña una vez más. Los nombres, las direcciones y los números se muestran entonces durante diez minutos, solo en este dispositivo.
reveal-go = Mostrar
reveal-back = Dejarlos tapados

## What we know

you-known-nav = De dónde viene
you-known-count = { $count ->
    [0] nada
    [one] una cosa
   *[other] { NUMBER($count) } cosas
  }
you-known-none = De ahí no tenemos nada sobre ti.
you-derived-note = Esto lo dedujimos nosotros. Nadie nos lo dijo, así que puede estar mal. Puedes oponerte, o desactivar aquello para lo que se usa.

## Why a title is recommended

why-all = Qué te recomendamos ahora, y por qué
why-all-lead = Los títulos que en este momento están más arriba para ti. Elige uno para ver qué habla a su favor.
why-profiles = Perfiles
why-none = En este momento no te recomendamos nada.
why-title = ¿Por qué { $title }?
why-lead = Esto son cosas que hiciste tú. Cuanto más larga es la barra, más habla a favor de este título.
why-column-title = Lo que viste o valoraste
why-column-weight = Cuánto cuenta
why-column-from = De dónde sale
why-events = { $count ->
    [one] una cosa que hiciste con él
   *[other] { NUMBER($count) } cosas que hiciste con él
  }
why-more = { $count ->
    [one] Otro título cuenta un poco.
   *[other] Otros { NUMBER($count) } títulos cuentan un poco.
  }
why-nothing = Nada de lo que hiciste habla a su favor. Si se te muestra, es porque lo ve mucha gente.
why-inferred = Esto lo dedujimos de lo que hiciste. Es una suposición sobre tus gustos.
why-stop = Desactivar las recomendaciones

## One kind of data

you-element-kept = Se guarda como máximo { $days }.
you-element-who = Quién lo tiene
you-element-nobody = Hasta ahora nadie de fuera lo ha recibido.
you-element-may = Quién puede recibirlo
you-element-never = Nadie de fuera: se queda con nosotros.
you-element-stop = Si desactivas más abajo un uso, nadie lo recibe ya para ese uso.
you-element-no-stop = Sin ellos no se puede prestar el servicio.
you-element-object = Aun así, puedes oponerte.
you-element-uses = Para qué se usa

## Who else has it

you-shared-stop = Para qué es, y cómo pararlo
you-shared-may = Quién más puede recibir algo
you-shared-may-lead = Ninguno de ellos ha recibido nada sobre ti hasta ahora.
you-shared-lead = Empresas de fuera que pueden recibir algunos de tus datos, por qué, y qué han recibido hasta ahora.

## Choices

you-choices-page-lead = Activa y desactiva usos, pide una copia, haz que se corrija o se borre algo, y revisa tus mensajes, dispositivos e inicios de sesión.
you-download-masked = En el archivo, los nombres, las direcciones y los números van tapados, salvo que antes los muestres.
you-choices-copy = Pedir una copia completa, en tablas y textos
you-choices-correct = Si está mal algo que nos dijiste, di cómo debería ser. También avisamos a quienes recibieron el dato anterior.
you-choices-erase = Borra todo, un perfil, un título o un periodo de tiempo. Antes ves qué se va y qué tiene que quedarse, y por qué. Lo que una ley nos obliga a guardar, como las facturas, queda solo en nuestros libros de contabilidad.
you-choices-children = Niños
you-choices-no-children = Aquí no hay ningún perfil infantil.
you-choices-children-lead = Cuando un perfil infantil necesita un sí, tiene que darlo la madre o el padre. Para dar ese sí o retirarlo, pregunta a nuestro delegado de protección de datos.
you-choices-devices = Dispositivos
you-choices-devices-lead = Lo que nos dicen tus televisores, teléfonos y computadoras cuando los usas.
you-choices-devices-all = Tus dispositivos, y todo lo que viene de ellos
you-used-earlier = Días anteriores
you-panels-title = Lo que puedes cambiar aquí
you-panels-known = Lo que guarda cada parte del servicio, en resumen
you-panels-uses = Lo que cada uso ha deducido para ti
you-panels-shared = Cada vez

## Details

you-details-title = Detalles
you-details-lead = Todo con los nombres que usa el propio sistema, para quien quiera comprobarlo.
you-details-purposes = Finalidades
you-details-ledger = Libro de registro
you-details-ledger-lead = Las líneas del libro de registro que tratan de ti, por días, los más recientes primero. Cada línea está en un árbol firmado; su prueba se puede pedir con su número.
you-details-newest = Se muestran las { $count } líneas más recientes. Las anteriores están en la copia de tus datos que puedes pedir.
you-details-version = Versión de sus palabras: { $version }

## A person to ask

ask-title = Pregunta a una persona
ask-lead = Te responde una persona, no un programa.
ask-request = Escríbenos con un formulario
