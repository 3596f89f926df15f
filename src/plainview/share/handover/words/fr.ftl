program-handover = le guichet qui donne des choses à d’autres

given-heading = Ce qui a été donné à d’autres
given-lead = Chaque fois que quelque chose sur vous est parti vers une autre entreprise, et chaque fois que cela devait partir. Là-bas, nous vous désignons par un numéro que seule cette entreprise possède.
given-lines = Donné, en attente ou retenu
given-none = Rien sur vous n’a été donné à personne.
given-recipients = Ce qu’ils sont et ce qu’ils nous ont promis
given-when = Quand
given-who = Qui
given-what = Quoi
given-for = Pour quoi
given-state = Ce que c’est devenu
given-role = Leur rôle
given-country = Pays
given-safeguard = Ce qui protège les données là-bas
given-days = Combien de temps ils les gardent
given-kept-days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
given-state-pending = En attente
given-state-accepted = Ils l’ont pris
given-state-refused = Ils l’ont refusé
given-state-refused-because = Ils l’ont refusé ({ $why })
given-state-unknown = Nous ne savons pas s’ils l’ont
given-state-not-sent = Pas donné

outbox-heading = Ce qui est envoyé aux destinataires
outbox-lead = Les mille plus récents. Ce qui attend est réessayé, de plus en plus tard, pendant trois jours.
outbox-recipient = Destinataire
outbox-accepted = Accepté
outbox-waiting = En attente
outbox-not-sent = Pas donné ou refusé
outbox-unknown = On ne sait pas
outbox-last-failure = Dernier échec
outbox-failed-at = Le
outbox-empty = Rien n’a été préparé pour l’envoi.

reason-recipient_unreachable = Nous n’avons pas pu les joindre.
reason-recipient_slow = Ils ont mis trop longtemps à répondre.
reason-recipient_nonsense = Nous n’avons pas compris leur réponse.
reason-recipient_refused = Ils l’ont refusé.
reason-recipient_unsure = Ils n’ont pas pu dire s’ils l’ont.
reason-recipient_address = Nous n’avons pas d’adresse utilisable pour eux.
