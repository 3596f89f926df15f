## The uses, as the first screen names them

use-u1 = Vous recommander quoi regarder et à quoi jouer
use-u2 = Savoir à peu près où vous êtes
use-u3 = Tout montrer dans votre langue
use-u4 = Travailler avec les entreprises par lesquelles vous avez souscrit
use-u5 = Protéger votre compte
use-u6 = Comprendre ce que les gens regardent
use-u7 = Vous écrire

## The first screen

you-letter = Vue d’ensemble
you-shared = Qui d’autre a vos données
you-uses-title = À quoi servent vos données
you-uses-all = Toutes les utilisations, avec leurs interrupteurs
you-received-so-far = Qui a reçu quelque chose
you-received-line = { $name } a reçu : { $what }. Pour : { $purposes }. La dernière fois le { $last }.
you-received-nobody = Jusqu’ici, personne à l’extérieur n’a rien reçu sur vous.
you-received-all = Tous ceux qui peuvent recevoir quelque chose
you-changed-title = Ce qui a changé
you-letter-regards = Les pages ci-dessus disent la même chose en détail. Si quelque chose est faux, dites-le-nous.

changed-first = C’est votre première visite ici, à notre connaissance. La prochaine fois, vous verrez ici ce qui est nouveau.
changed-since = Depuis votre dernière visite, le { $day } :
changed-nothing = Il n’y a rien de nouveau depuis votre dernière visite, le { $day }.
changed-came = De nouvelles entrées sont arrivées : { $what }.
changed-decided = Vous avez pris une nouvelle décision pour : { $what }.
changed-given = Quelque chose a été donné à : { $what }.

## One kind of data

you-back-known = Tout ce que nous savons
you-element-who = Qui l’a
you-element-nobody = Jusqu’ici, personne à l’extérieur n’a reçu cela.
you-element-had = { $name } l’a ; dernier envoi le { $last }.
you-element-may = Cela peut aller à : { $names }, pour : { $purpose }.
you-element-never = Cela ne va à personne à l’extérieur.
you-element-uses = À quoi cela sert

## Who else has it

you-shared-lead = Les entreprises extérieures qui peuvent recevoir une partie de vos données, pourquoi, et ce qu’elles ont reçu jusqu’ici.
you-shared-has = A reçu : { $what }. La dernière fois le { $last }.
you-shared-not = N’a rien reçu sur vous jusqu’ici.

## Choices

you-choices-page-lead = Activez et désactivez des utilisations, obtenez une copie, faites rectifier ou effacer des données, et gérez vos messages, vos appareils et vos connexions.
you-panels-title = Ce que vous pouvez changer ici
you-panels-known = Ce que chaque partie du service garde, en bref
you-panels-uses = Ce que chaque utilisation a déduit pour vous
you-panels-shared = Ce qui a été donné à d’autres

## Details

you-details-title = Détails
you-details-lead = Tout, sous les noms que le système lui-même utilise, pour ceux qui veulent vérifier.
you-details-purposes = Finalités
you-details-ledger = Registre
you-details-ledger-lead = Les lignes du registre à votre sujet, le jour le plus récent d’abord. Chaque ligne se trouve dans un arbre signé ; son numéro permet d’en demander la preuve.
you-details-version = Version du texte : { $version }

## A person to ask

ask-title = Demander à quelqu’un
ask-lead = C’est une personne qui répond, pas un programme.
ask-request = Nous écrire avec un formulaire
