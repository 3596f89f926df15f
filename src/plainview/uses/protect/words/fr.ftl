program-protect = la protection des comptes

protect-you-title = Vos connexions
protect-you-lead = Nous comparons chaque connexion à vos habitudes, pour remarquer si c’est quelqu’un d’autre. Pour cela, nous ne gardons aucune adresse, seulement quels appareils et quels réseaux sont les vôtres. Ce qui a plus de 180 jours ne compte plus.
protect-you-marked = Vous nous avez dit { $times ->
    [one] une fois
   *[other] { $times } fois
 } qu’une connexion ne venait pas de vous. Depuis, nous demandons un code à cet appareil et à ce réseau, ou nous ne laissons entrer personne par là.
protect-usual = Vos habitudes de connexion
protect-usual-none = Nous ne connaissons pas encore vos habitudes de connexion.
protect-latest = Les dernières que nous avons examinées
protect-latest-none = Rien n’a encore été examiné.
protect-when = Quand
protect-what = Quoi
protect-device = Appareil
protect-from = D’où
protect-times = Fois
protect-last = Dernière fois
protect-done = Ce que nous avons fait
protect-why = Pourquoi
protect-also = Et aussi
protect-outcome = Suite donnée
protect-member = Membre
protect-which = Quelle connexion
protect-not-me = Ce n’était pas moi
protect-not-me-lead = Une connexion ne venait pas de vous ? Dites-le : nous fermons toutes les sessions, nous retenons que l’appareil et le réseau ne sont pas les vôtres, et nous vous envoyons un lien pour un nouveau mot de passe.
protect-not-me-unknown = Nous ne trouvons plus cette connexion. Choisissez-en une dans la liste.
protect-not-me-done = Nous avons fermé toutes les sessions de votre compte, celle-ci aussi. Qui que ce soit, cette personne n’a plus accès. Choisissez maintenant un nouveau mot de passe.
protect-was-me = C’était bien moi, finalement
protect-was-me-lead = Vous avez signalé une connexion qui venait de vous ? Revenez dessus, et nous ne demanderons plus rien.
protect-was-me-done = C’est retiré. Vos appareils et vos réseaux comptent de nouveau comme les vôtres.
protect-was-me-none = Rien n’était signalé.

protect-client = { $browser ->
    [edge] Edge
    [opera] Opera
    [samsung] Samsung Internet
    [firefox] Firefox
    [chrome] Chrome
    [safari] Safari
   *[other] Une application
 } sur { $system ->
    [tv] un téléviseur
    [console] une console de jeux
    [ios] un iPhone ou un iPad
    [android] Android
    [windows] Windows
    [macos] un Mac
    [chromeos] un Chromebook
    [linux] Linux
   *[other] un autre système
 }
protect-client-app = Une application sur { $system ->
    [tv] un téléviseur
    [console] une console de jeux
    [ios] un iPhone ou un iPad
    [android] Android
    [windows] Windows
    [macos] un Mac
    [chromeos] un Chromebook
    [linux] Linux
   *[other] un autre système
 }
protect-device-unknown = Un appareil inconnu
protect-network = Votre réseau { $number }
protect-network-in = Votre réseau { $number } ({ $country })
protect-network-other = Un autre réseau
protect-network-other-in = Un autre réseau ({ $country })

protect-kind-sign-in = Connexion
protect-kind-payment = Paiement

protect-verdict-allow = Laissé passer
protect-verdict-notify = Laissé passer, avec un message pour vous
protect-verdict-step-up = Code demandé
protect-verdict-limit = Attente demandée
protect-verdict-review = Mis de côté pour une personne
protect-verdict-deny = Pas laissé entrer

protect-outcome-answered = Le code était le bon
protect-outcome-not-me = Vous avez dit que ce n’était pas vous
protect-outcome-approve = Une personne l’a approuvé
protect-outcome-deny = Une personne l’a rejeté

protect-reason-first = C’est la première connexion à ce compte que nous voyons.
protect-reason-known-device = Le membre utilise cet appareil d’habitude.
protect-reason-as-usual = C’est comme d’habitude pour ce membre.
protect-reason-new-device = L’appareil est nouveau pour ce membre.
protect-reason-new-network = Le réseau est nouveau pour ce membre.
protect-reason-new-country = Le pays est nouveau pour ce membre.
protect-reason-new-client = Le navigateur ou l’application est nouveau pour ce membre.
protect-reason-journey = Le membre était dans un autre pays trop peu de temps avant.
protect-reason-some-failures = Le mot de passe était faux plusieurs fois dans la dernière heure.
protect-reason-many-failures = Le mot de passe était faux de nombreuses fois dans la dernière heure.
protect-reason-guessing-network = Les mots de passe de beaucoup de comptes ont été essayés depuis ce réseau.
protect-reason-hosting = Le réseau appartient à un centre de données, pas à un foyer.
protect-reason-warned = Un fournisseur de sécurité a alerté au sujet de ce compte.
protect-reason-marked = Le membre a dit que cet appareil ou ce réseau n’est pas le sien.
protect-reason-many-codes = Trop de codes ont été demandés dans la dernière heure.
protect-reason-no-channel = Un code aurait été demandé, mais rien ici ne peut en envoyer.
protect-reason-many-cards-here = Beaucoup de cartes différentes ont été essayées depuis ce réseau.
protect-reason-many-cards = Beaucoup de cartes ou de paiements ont été essayés avec ce compte.
protect-reason-shared-card = La même carte a été utilisée avec plusieurs comptes.
protect-reason-card-elsewhere = La carte vient d’un autre pays que le compte.
protect-reason-strange-payment = Ni l’appareil ni le réseau ne sont connus pour ce membre.

protect-console-title = Évaluations
protect-by-day = Évaluations par jour, sur les 2 000 dernières
protect-newest = Les plus récentes
protect-reviews = À décider par une personne
protect-reviews-lead = { $times ->
    [0] Rien n’attend de décision.
    [one] Un paiement attend. Approuvez-le ou rejetez-le ; le membre voit qu’une personne a décidé.
   *[other] { $times } paiements attendent. Approuvez ou rejetez chacun ; le membre voit qu’une personne a décidé.
 }
protect-approve = Approuver { $member }
protect-deny = Rejeter { $member }
protect-approved = Approuvé, et enregistré avec votre nom.
protect-denied = Rejeté, et enregistré avec votre nom.
