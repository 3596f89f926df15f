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
you-received-line = { $what }. Pour : { $purposes }.
you-received-last = La dernière fois le { $last } ; { $counted } jusqu’ici.
you-received-nobody = Jusqu’ici, personne à l’extérieur n’a rien reçu sur vous.
you-received-all = Tous ceux qui peuvent recevoir quelque chose
you-changed-title = Ce qui a changé
you-letter-regards = Les pages ci-dessus disent la même chose en détail. Si quelque chose est faux, dites-le-nous, et nous le rectifierons.

changed-first = C’est votre première visite ici, à notre connaissance. La prochaine fois, vous verrez ici ce qui est nouveau.
changed-since = Depuis votre dernière visite, le { $day } :
changed-nothing = Il n’y a rien de nouveau depuis votre dernière visite, le { $day }.
changed-came = Nouveau ou rectifié : { $what }.
changed-happened = { $what } : { $counted }.
changed-more = { $count ->
    [one] une autre chose
   *[other] { NUMBER($count) } autres choses
  }
changed-decided = Vous avez pris une nouvelle décision pour : { $what }.
changed-given = Quelque chose a été donné à : { $what }.

you-letter-more = Voir tout
you-letter-more-about = Voir tout : { $source }

## Masked values

you-masked = Vos noms, vos adresses et vos numéros sont masqués, pour que personne ne les lise par-dessus votre épaule.
you-masked-show = Les afficher
you-unmasked = Vos noms, vos adresses et vos numéros sont affichés pendant dix minutes.
you-masked-again = Les masquer à nouveau
reveal-title = Afficher ce qui est masqué
reveal-lead = Donnez encore une fois votre mot de passe. Vos noms, vos adresses et vos numéros sont alors affichés pendant dix minutes, sur cet appareil seulement.
reveal-go = Afficher
reveal-back = Les laisser masqués

## What we know

you-known-nav = D’où cela vient
you-known-count = { $count ->
    [0] rien
    [one] une chose
   *[other] { NUMBER($count) } choses
  }
you-known-none = Nous ne gardons rien de cette source sur vous.
you-derived-note = Nous l’avons déduit nous-mêmes. Personne ne nous l’a dit, donc cela peut être faux. Vous pouvez vous y opposer, ou désactiver ce à quoi cela sert.

## Why a title is recommended

why-all = Ce qui vous est recommandé maintenant, et pourquoi
why-all-lead = Les titres les mieux placés pour vous en ce moment. Choisissez-en un pour voir ce qui joue en sa faveur.
why-profiles = Profils
why-none = Rien n’est recommandé en ce moment.
why-title = Pourquoi { $title } ?
why-lead = Voici des choses que vous avez faites. Plus la barre est longue, plus cela joue en faveur de ce titre.
why-column-title = Vous avez regardé ou noté
why-column-weight = Combien cela compte
why-column-from = D’après
why-events = { $count ->
    [one] une chose que vous avez faite
   *[other] { NUMBER($count) } choses que vous avez faites
  }
why-more = { $count ->
    [one] Un autre titre compte un peu.
   *[other] { NUMBER($count) } autres titres comptent un peu.
  }
why-nothing = Rien de ce que vous avez fait ne joue en sa faveur. S’il vous est montré, c’est parce que beaucoup de gens le regardent.
why-inferred = Nous l’avons déduit de ce que vous avez fait. C’est une supposition sur vos goûts.
why-stop = Désactiver les recommandations

## One kind of data

you-element-kept = Gardé { $days } au plus.
you-element-who = Qui l’a
you-element-nobody = Jusqu’ici, personne à l’extérieur n’a reçu cela.
you-element-may = Qui peut le recevoir
you-element-never = Personne à l’extérieur : cela reste chez nous.
you-element-stop = Désactivez une utilisation ci-dessous, et plus personne ne le reçoit pour cette utilisation.
you-element-no-stop = Le service ne peut pas fonctionner sans ces destinataires.
you-element-object = Vous pouvez quand même vous y opposer.
you-element-uses = À quoi cela sert

## Who else has it

you-shared-stop = À quoi cela sert, et comment l’arrêter
you-shared-may = Qui d’autre peut recevoir quelque chose
you-shared-may-lead = Ceux-ci n’ont rien reçu sur vous jusqu’ici.
you-shared-lead = Les entreprises extérieures qui peuvent recevoir une partie de vos données, pourquoi, et ce qu’elles ont reçu jusqu’ici.

## Choices

you-choices-page-lead = Activez et désactivez des utilisations, obtenez une copie, faites rectifier ou effacer des données, et gérez vos messages, vos appareils et vos connexions.
you-download-masked = Les noms, les adresses et les numéros y sont masqués, sauf si vous les affichez d’abord.
you-choices-copy = Demander une copie complète, en tableaux et en textes
you-choices-correct = Si quelque chose que vous nous avez dit est faux, écrivez ce qui serait juste. Ceux qui avaient reçu l’ancienne valeur sont prévenus aussi.
you-choices-erase = Effacez tout, un profil, un titre ou une période. Vous voyez d’abord ce qui part, ce qui doit rester, et pourquoi. Ce qu’une loi nous oblige à garder, comme les factures, reste dans notre seule comptabilité.
you-choices-children = Enfants
you-choices-no-children = Aucun profil ici n’est celui d’un enfant.
you-choices-children-lead = Pour un profil enfant, c’est un parent qui doit dire oui là où il faut un oui. Pour donner ce oui ou le retirer, adressez-vous à notre délégué à la protection des données.
you-choices-devices = Appareils
you-choices-devices-lead = Ce que vos téléviseurs, vos téléphones et vos ordinateurs nous disent quand vous les utilisez.
you-choices-devices-all = Vos appareils, et tout ce qui vient d’eux
you-used-earlier = Jours précédents
you-panels-title = Ce que vous pouvez changer ici
you-panels-known = Ce que chaque partie du service garde, en bref
you-panels-uses = Ce que chaque utilisation a déduit pour vous
you-panels-shared = Chaque fois

## Details

you-details-title = Détails
you-details-lead = Tout, sous les noms que le système lui-même utilise, pour ceux qui veulent vérifier.
you-details-purposes = Finalités
you-details-ledger = Registre
you-details-ledger-lead = Les lignes du registre à votre sujet, le jour le plus récent d’abord. Chaque ligne se trouve dans un arbre signé ; son numéro permet d’en demander la preuve.
you-details-newest = Les { $count } lignes les plus récentes sont affichées. Les plus anciennes figurent dans la copie de vos données que vous pouvez demander.
you-details-version = Version du texte : { $version }

## A person to ask

ask-title = Demander à quelqu’un
ask-lead = C’est une personne qui répond, pas un programme.
ask-request = Nous écrire avec un formulaire
