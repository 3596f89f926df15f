list-between = {", "}
say-yes = oui
say-no = non
say-held = enregistré, et jamais montré
say-not-held = non enregistré
counted-times = { $count ->
    [0] jamais
    [one] une fois
    [2] deux fois
    [many] { NUMBER($count) } de fois
   *[other] { NUMBER($count) } fois
  }

how-asked = Vous nous l’avez donné { $places }.
how-told = Vous nous l’avez donné.
how-written = Enregistré avec votre compte sur { $service }.
how-events = Noté automatiquement dans ces cas : { $events }.
how-events-and-more = Noté automatiquement dans ces cas : { $events }, et d’autres semblables.
how-every-event = Noté automatiquement avec tout ce que vous faites sur { $service }.
how-every-session = Envoyé par vos appareils à chaque session.
how-feed = Reçu de cette source : { $feed }.
how-derived = Déduit par nous de tout le reste.
moves-automatic = Produit automatiquement pour orienter l’algorithme interne : cela change ce qui vous est recommandé.
moves-given = Vous nous l’avez dit, et cela oriente l’algorithme interne : cela change ce qui vous est recommandé.

place-account = en créant votre compte
place-sign-up = en vous inscrivant
place-signup = en vous inscrivant
place-payment = en commençant à payer
place-profile = en créant un profil
place-support = en contactant le service client
place-survey = dans un sondage
place-settings = dans vos réglages
place-first-playback = lors de votre première lecture
place-import = en apportant votre fichier d’un autre service
place-device-registration = en enregistrant un appareil

property-email = e-mail
property-purpose = au sujet de
property-text-version = texte montré, version
property-ip = adresse
property-title-id = titre
property-game-id = jeu
property-thumbs = pouces
property-stars = étoiles
property-last4 = derniers chiffres
property-method-type = type
property-token = code
property-processor = traité par
property-result-count = résultats
property-party-size = joueurs
property-first-name = prénom
property-last-name = nom de famille
property-position-ms = à
property-played-ms = lu pendant
property-visible-ms = affiché pendant
property-from-ms = de
property-to-ms = jusqu’à
property-duration-ms = durée
property-startup-ms = démarré après
property-rebuffer-ms = attente
property-bitrate-kbps = débit en kbit/s
property-content-kids = pour les enfants
property-kids-profile = pour un enfant
property-maturity = limite d’âge
property-autoplay = lecture automatique de la suite
property-user-agent = logiciel
property-os = système
property-os-version = version du système
property-app-version = version de l’application
property-national-id = numéro
property-request-id = demande

recipient-kind-provider = travaille pour nous
recipient-kind-partner = partenaire
recipient-kind-own-platform = notre propre groupe

decided-by-service = Le service ne peut pas fonctionner sans cela.
decided-by-law = La loi l’exige.
decided-by-default = Vous n’avez pas encore décidé ; c’est le réglage de départ.
decided-by-you = Vous l’avez décidé le { $day }.

program-recommend = les recommandations
program-sign-in = la connexion
program-your-data-page = cette page
program-of-key = le service lui-même (« { $name } »)
program-erasure = l’effacement
program-accounts = le guichet des comptes

did-read = utilisé
did-scan = utilisé avec les données de beaucoup d’autres membres
did-keep = nouveau résultat enregistré
did-send = envoyé
did-refusal = refusé
did-choice = vous avez choisi
did-forget = oublié
did-state = ce qui a été appris a été mis à jour
did-expire = supprimé, car la date limite était passée

letter-names = lower
letter-dear = Bonjour { $name },
letter-hello = Bonjour,
letter-opening = Voici, en bref, ce que garde { $service } sur vous aujourd’hui : d’où cela vient, et ce qui en est fait.
letter-field = { $name } ({ $value })
letter-moments = { $name } ({ $counted }, en dernier : { $value })
letter-member = Vous nous avez dit vous-même : { $what }.
letter-member-other = Ce que vous nous avez dit vous-même se trouve sous « Ce que nous savons ».
letter-member-nothing = Vous ne nous avez encore rien dit vous-même.
letter-usage = Pendant que vous utilisiez { $service }, nous avons noté : { $what }.
letter-usage-other = Ce que nous avons noté pendant que vous utilisiez { $service } se trouve sous « Ce que nous savons ».
letter-usage-nothing = Nous n’avons encore rien noté sur votre façon d’utiliser { $service }.
letter-devices = Vos appareils nous ont transmis : { $what }.
letter-devices-other = Ce que vos appareils nous ont transmis se trouve sous « Ce que nous savons ».
letter-devices-nothing = Vos appareils ne nous ont encore rien transmis.
letter-partners = Des entreprises avec lesquelles nous travaillons nous ont envoyé : { $what }.
letter-partners-other = Ce que nous ont envoyé des entreprises avec lesquelles nous travaillons se trouve sous « Ce que nous savons ».
letter-partners-nothing = Aucune entreprise avec laquelle nous travaillons ne nous a envoyé quoi que ce soit sur vous.
letter-elsewhere = D’autres sources, nous avons reçu : { $what }.
letter-elsewhere-other = Ce que nous avons reçu d’autres sources se trouve sous « Ce que nous savons ».
letter-elsewhere-nothing = Nous n’avons rien reçu sur vous d’autres sources.
letter-derived = De tout cela, nous avons déduit : { $what }.
letter-derived-other = Ce que nous avons déduit se trouve sous « Ce que nous savons ».
letter-derived-nothing = Nous n’avons encore rien déduit à votre sujet.
letter-uses = Tout cela sert à { $on } choses en ce moment. Parmi ces utilisations, { $switchable } dépendent de vous : vous pouvez les activer et les désactiver à tout moment.
letter-used = Ces { $days } derniers jours, une utilisation a été notée { $counted }, la dernière fois le { $newest }.
letter-refused = Ces { $days } derniers jours, une utilisation que vous ne permettez pas, ou que les règles interdisent, a été refusée { $counted }.
letter-signed = L’équipe { $service }

you-title = Vos données
you-skip = Aller au contenu
you-nav = Parties de cette page
you-known = Ce que nous savons
you-uses = À quoi cela nous sert
you-used = Qui s’en est servi
you-choices = Vos choix et votre téléchargement
you-times = Les heures sont en UTC. Écrit le { $made }.
you-known-lead = Chaque carte est un type de données, avec ce que nous gardons réellement sur vous.
you-nothing-yet = Rien ici
you-nothing-yet-list = Nous ne gardons rien de cela sur vous :
you-since = Noté { $counted } depuis le { $since }
you-newest = Le plus récent d’abord
you-sensitive = sensible
you-used-for = { $on ->
    [0] Ne sert à rien en ce moment
    [one] Sert à une chose
   *[other] Sert à { $on } choses
  }{ $off ->
    [0] {""}
    [one] , une autre est désactivée
   *[other] , { $off } autres sont désactivées
  }
you-profile = profil { $profile }
you-details = Détails
you-kept = gardé { $days }
you-seen = vu { $precision }
you-to = peut aller à : { $names }
you-not-used = Ne sert à rien ; gardé seulement pour que vous puissiez le voir.
you-on = Activé
you-off = Désactivé
you-fixed = Toujours activé
you-fixed-off = Pas utilisé
you-uses-lead = Une carte pour chaque utilisation. Là où il y a un bouton, le choix est à vous, et il compte dès la seconde qui suit.
you-without = Si c’était désactivé
you-looks-at = Données utilisées
you-used-lead = Chaque utilisation de vos données est notée avant d’avoir lieu. Voici ce qui a été noté, le jour le plus récent d’abord.
you-used-nothing = Personne n’a encore utilisé vos données.
you-used-for-purpose = pour « { $purpose } »
you-used-by = par { $program }
you-used-refused = Refusé
you-used-sent-to = (destinataire : { $recipient })
you-received-nothing = Personne à l’extérieur ne reçoit quoi que ce soit.
you-received-for = pour : { $purposes }
you-received-unappointed = Personne ne tient ce rôle aujourd’hui, donc rien n’est envoyé.
you-received-kept = gardé { $days }
you-choices-title = Vos choix
you-choices-lead = C’est vous qui décidez ; rien d’autre n’en souffre.
standing-gpc = Votre navigateur nous demande de ne pas vendre ni partager vos données. Nous le respectons depuis le { $since } ; si vous dites oui après cette date, votre oui passe avant.
standing-hidden = Vous nous avez demandé d’effacer votre compte le { $since }. Personne ne le regarde plus.
standing-restricted = { $profile ->
    [all] L’utilisation de vos données est en pause depuis le { $since } : nous les gardons, et nous ne les utilisons presque plus que pour vos propres demandes.
   *[other] L’utilisation des données du profil { $profile } est en pause depuis le { $since } : nous les gardons, et nous ne les utilisons presque plus que pour vos propres demandes.
 }
standing-objection = { $profile ->
    [all] Vous avez dit non à cette utilisation le { $since } : { $use }. Nous le respectons.
   *[other] Le profil { $profile } a dit non à cette utilisation le { $since } : { $use }. Nous le respectons.
 }
standing-child = Le profil { $profile } est celui d’un enfant. Ses données servent à peu de choses, et ce qui demande un oui demande celui d’un parent.
standing-parental = Un parent a dit oui pour le profil enfant { $profile } le { $since }.
standing-parental-third-parties = Un parent a dit oui, séparément, pour que des données du profil enfant { $profile } soient données à d’autres, le { $since }.
you-download-title = Emportez-les
you-download-lead = Un seul fichier avec tout ce qui est sur cette page : les valeurs, les utilisations, et qui s’en est servi. N’importe quel programme peut le lire.
you-download = Télécharger (JSON)
you-contact-title = À qui vous adresser
you-contact-controller = Responsable
you-contact-representative = Représentant
you-contact-officer = Délégué à la protection des données
you-contact-authority = Vous pouvez porter plainte auprès de
you-switched-on = « { $purpose } » est maintenant activé.
you-switched-off = « { $purpose } » est maintenant désactivé.
you-notice = Vie privée
you-sign-out = Se déconnecter
you-watch = Regarder
you-rules-version = Version des règles : { $version }
you-identifier = Votre identifiant de membre : { $member }
you-element-id = Nom dans le système : { $element }
you-line-ids = Lignes du registre : { $lines }
you-purpose-id = Finalité dans le système : { $purpose }
you-path = arrivé par { $path }
you-received-at = reçu le { $at }

sign-in-title = Se connecter
sign-in-lead = Voyez tout ce que garde { $service } sur vous.
sign-in-email = E-mail
sign-in-password = Mot de passe
sign-in-go = Se connecter
sign-in-wrong = Cet e-mail et ce mot de passe ne vont pas ensemble. Vérifiez les deux et réessayez.
sign-in-slow = Trop d’essais. Attendez { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
  } et réessayez.
sign-in-denied = Quelqu’un a signalé que cet appareil n’est pas le vôtre. Personne ne peut donc se connecter avec lui. Connectez-vous avec un autre de vos appareils.
sign-in-ended = Toutes les sessions de votre compte ont été fermées, celle-ci aussi. Choisissez un nouveau mot de passe avant toute nouvelle connexion.
sign-in-code-title = Entrez le code
sign-in-code-lead = Vous vous connectez d’un endroit que nous ne connaissons pas encore. Nous vous avons envoyé un code à six chiffres, pour vérifier que c’est bien vous.
sign-in-code = Code
sign-in-code-hint = Il marche une seule fois, pendant dix minutes.
sign-in-code-wrong = Ce code n’est pas le bon, ou n’est plus valable. Réessayez, ou reprenez la connexion pour en recevoir un autre.
sign-in-code-anew = Reprendre la connexion
sign-in-again = Votre page est restée ouverte trop longtemps. Connectez-vous à nouveau.

problem-title = Cela n’a pas marché
problem-not-found = Cette page n’existe pas.
problem-back = Retour à vos données
problem-forbidden = Cette page n’est pas pour vous.
problem-went-wrong = Quelque chose s’est mal passé de notre côté. C’est noté ; réessayez, s’il vous plaît.
problem-form = Ce formulaire est trop ancien. Revenez en arrière, rechargez la page et réessayez.
reason-no_history = Il n’y a encore rien pour commencer : regardez ou notez d’abord quelque chose.

panel-more-rows = { $count ->
    [one] Une ligne de plus
   *[other] { NUMBER($count) } lignes de plus
  }
chart-as-table = Les mêmes chiffres dans un tableau
reason-no_account_link = Aucun compte n’y est relié, donc nous ne pouvions pas savoir de qui il s’agit.

archive-heading = Vos données
archive-made = { $service } a préparé cette archive le { $made }, en UTC, parce que vous l’avez demandée. Les heures dans tous les fichiers sont en UTC.
archive-account = Elle contient ce que nous avons sur votre compte, votre propre profil et les profils enfant.
archive-profile = Elle contient ce que nous avons sur un profil et, du compte, seulement son pays, sa langue et sa formule. Les noms, les adresses et les paiements du compte appartiennent à la personne qui le paie. Ils ne sont donc pas ici.
archive-others = { $count ->
    [one] Un autre profil de ce compte appartient à une autre personne, donc rien de ce profil n’est ici. Cette personne peut aussi demander une archive.
   *[other] { NUMBER($count) } autres profils de ce compte appartiennent à d’autres personnes, donc rien de ces profils n’est ici. Chacune d’elles peut aussi demander une archive.
  }
archive-warning-heading = Attention aux tableurs
archive-warning = Les fichiers qui se terminent par .csv contiennent chaque valeur exactement comme elle a été donnée. Une valeur qui commence par =, +, - ou @ peut être prise pour une commande par un tableur. Si vous ouvrez ces fichiers dans un tableur, importez-les comme du texte, et n’autorisez rien à s’exécuter.
archive-files-heading = Ce qu’elle contient
archive-file = Fichier
archive-what = Ce que c’est
archive-count = Entrées
archive-missing-heading = Ce qu’elle ne contient pas, et pourquoi
archive-missing-password = Votre mot de passe : il est gardé brouillé et n’est jamais remis à personne.
archive-missing-gone = Ce qui a été effacé, et ce que nous n’avons gardé que le temps annoncé : c’est parti.
archive-missing-people = Ce qui appartient à d’autres personnes.
archive-missing-account = Ce qui concerne le compte et non ce profil, comme les connexions, les paiements et les utilisations notées pour le compte entier. Cela se trouve dans l’archive de la personne qui paie le compte.
archive-missing-columns = Les fichiers dont personne n’a publié les colonnes. Ce que nous gardons de ces choses est dans le dossier plainview :
archive-missing-empty = Les fichiers pour des choses dont rien n’est gardé. Ils sont là, mais vides :
archive-contacts = À qui vous pouvez vous adresser
archive-events = Ce qui s’est passé, événement par événement : { $family }.
archive-file-cover-sheet = Cette page.
archive-file-plainview-about = Qui a préparé cette archive, pour qui, quand, et à qui vous pouvez vous adresser.
archive-file-plainview-purposes = À quoi nous utilisons les données, si chaque utilisation est activée pour vous, et ce qui se passerait sans elle.
archive-file-plainview-recipients = Qui d’autre peut recevoir des données, et qui en a reçu.
archive-file-plainview-sources = Tout ce que nous pouvons garder, d’où cela vient, et à quoi chaque chose sert.
archive-file-plainview-inferences = Ce que nous avons déduit à votre sujet.
archive-file-plainview-records = Ce que nous gardons comme faits, par exemple votre nom et votre formule.
archive-file-plainview-choices = Ce que vous avez permis et ce que vous avez refusé.
archive-file-plainview-ledger = Chaque utilisation et chaque partage de vos données, et tout ce qui a été refusé.
archive-file-plainview-requests = Ce que vous nous avez demandé, et où cela en est.
archive-file-plainview-receipts = Chacune de vos décisions, avec les mots exacts qui vous ont été montrés.
archive-file-plainview-shared = Ce qui a été donné à d’autres, à qui et quand.
archive-file-plainview-schema = Pour les programmes : comment les fichiers de ce dossier sont faits.
archive-file-account-accountdetails = Votre compte : nom, moyens de vous joindre, pays.
archive-file-account-subscriptionhistory = Quand votre abonnement a commencé et s’est terminé, et avec quelle formule.
archive-file-account-accessanddevices = Quels jours quels appareils ont été utilisés.
archive-file-account-termsofuse = Quand vous avez accepté les conditions.
archive-file-clickstream-clickstream = Ce sur quoi vous avez cliqué.
archive-file-content-interaction-viewingactivity = Ce que vous avez regardé, quand et combien de temps.
archive-file-content-interaction-searchhistory = Ce que vous avez cherché.
archive-file-content-interaction-ratings = Vos notes.
archive-file-content-interaction-mylist = Votre liste.
archive-file-content-interaction-indicatedpreferences = Ce que vous avez dit aimer.
archive-file-content-interaction-playbackrelatedevents = Ce que votre lecteur a noté pendant la lecture.
archive-file-content-interaction-interactivetitles = Ce que vous avez choisi dans les titres interactifs.
archive-file-devices-devices = Vos appareils, et quand chacun a servi la première et la dernière fois.
archive-file-games-gameplaysession = Les jeux auxquels vous avez joué.
archive-file-ip-addresses-ipaddresseslogin = D’où quelqu’un s’est connecté.
archive-file-ip-addresses-ipaddressesstreaming = D’où quelque chose a été lu.
archive-file-messages-messagessentbynetflix = Les messages qui vous ont été envoyés. Le nom est celui que ce format a toujours eu.
archive-file-payment-and-billing-billinghistory = Vos paiements.
archive-file-profiles-profiles = Vos profils et leurs réglages.
archive-file-netflixviewinghistory = Ce que vous avez regardé, en version courte.
