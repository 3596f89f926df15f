### Ways to "Your data" from elsewhere: links of the service's own, and televisions.

## Links that the service hands over

handoff-ended = Ce lien n’est plus valable
handoff-ended-why = Il ouvre vos données une seule fois, dans la minute. Il a déjà servi, ou la minute est passée.
handoff-ended-again = Retournez sur { $service } et ouvrez-y de nouveau vos données. Vous recevrez un nouveau lien.
handoff-back = Retour sur { $service }
handoff-no-password = Vous vous connectez ailleurs, donc vous n’avez pas de mot de passe ici. Rien n’a été fait. Écrivez-nous à l’adresse en bas de cette page, et nous le ferons pour vous.

## On a television

tv-letter = En bref
tv-letter-note = Quelques phrases.
tv-known-note = Et qui l’a.
tv-uses-note = Et pourquoi.
tv-shared-note = Et ce qui a été reçu.
tv-choices-note = Activer ou désactiver.
tv-phone = Sur votre téléphone
tv-phone-note = Télécharger, rectifier, effacer.
tv-back = Retour
tv-next = Suivant
tv-previous = Précédent
tv-page = { $page } sur { $pages }
tv-keys = Flèches pour bouger, OK pour ouvrir, Retour pour revenir.
tv-count = { $count ->
    [0] rien
    [one] un type de données
   *[other] { NUMBER($count) } types de données
  }
tv-source-nothing = Rien n’est gardé de cette source.
tv-not-shown = Gardé, mais pas montré sur un grand écran. Voyez-le sur votre téléphone.
tv-more = et { $count } de plus
tv-used-for = À quoi cela sert
tv-who = Qui l’a
tv-switch-off = Désactiver
tv-switch-on = Activer
tv-press-off = Activé. Appuyez sur OK pour désactiver.
tv-press-on = Désactivé. Appuyez sur OK pour activer.
tv-shared-something = a reçu quelque chose
tv-shared-nothing = rien jusqu’ici
tv-phone-open = Sur un téléphone ou un ordinateur, ouvrez
tv-phone-what = Là, vous pouvez tout télécharger, faire rectifier ou effacer, et voir ce qui n’est pas montré ici.
tv-phone-ask = Ou demandez à quelqu’un
tv-had = { $name } l’a ; dernier envoi le { $last }.
tv-shared-has = A reçu : { $what }. La dernière fois le { $last }.
tv-shared-not = N’a rien reçu sur vous jusqu’ici.
