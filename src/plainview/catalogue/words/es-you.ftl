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
you-received-line = { $name } recibió: { $what }. Para: { $purposes }. La última vez, el { $last }.
you-received-nobody = Hasta ahora nadie de fuera ha recibido nada sobre ti.
you-received-all = Todos los que pueden recibir algo
you-changed-title = Qué ha cambiado
you-letter-regards = Las otras páginas dicen lo mismo con todo detalle. Si algo está mal, dínoslo.

changed-first = Que sepamos, es la primera vez que miras esta página. La próxima vez, aquí verás qué hay de nuevo.
changed-since = Desde la última vez que miraste, el { $day }:
changed-nothing = No hay nada nuevo desde la última vez que miraste, el { $day }.
changed-came = Llegaron datos nuevos: { $what }.
changed-decided = Tomaste una decisión nueva sobre: { $what }.
changed-given = Se entregó algo a: { $what }.

## One kind of data

you-back-known = Todo lo que sabemos
you-element-who = Quién lo tiene
you-element-nobody = Hasta ahora nadie de fuera lo ha recibido.
you-element-had = { $name } lo tiene; el último envío fue el { $last }.
you-element-may = Puede llegar a: { $names }. Para: { $purpose }.
you-element-never = No llega a nadie de fuera.
you-element-uses = Para qué se usa

## Who else has it

you-shared-lead = Empresas de fuera que pueden recibir algunos de tus datos, por qué, y qué han recibido hasta ahora.
you-shared-has = Ha recibido: { $what }. La última vez, el { $last }.
you-shared-not = Hasta ahora no ha recibido nada sobre ti.

## Choices

you-choices-page-lead = Activa y desactiva usos, pide una copia, haz que se corrija o se borre algo, y revisa tus mensajes, dispositivos e inicios de sesión.
you-panels-title = Lo que puedes cambiar aquí
you-panels-known = Lo que guarda cada parte del servicio, en breve
you-panels-uses = Lo que cada uso ha deducido para ti
you-panels-shared = Lo que se entregó a otros

## Details

you-details-title = Detalles
you-details-lead = Todo con los nombres que usa el propio sistema, para quien quiera comprobarlo.
you-details-purposes = Finalidades
you-details-ledger = Libro de registro
you-details-ledger-lead = Las líneas del libro de registro que tratan de ti, por días, los más recientes primero. Cada línea está en un árbol firmado; su prueba se puede pedir con su número.
you-details-version = Versión de sus palabras: { $version }

## A person to ask

ask-title = Pregunta a una persona
ask-lead = Te responde una persona, no un programa.
ask-request = Escríbenos con un formulario
