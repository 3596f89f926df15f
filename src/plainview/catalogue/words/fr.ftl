## Where data comes from

source-member = Ce que vous nous avez dit
    .explain = Vous l’avez écrit, choisi, ou vous nous l’avez dit.
source-usage = Ce que vous faites ici
    .explain = Nous le notons pendant que vous utilisez le service.
source-devices = Vos appareils
    .explain = Votre téléviseur, votre téléphone ou votre ordinateur l’envoie chaque fois qu’il se connecte.
source-partners = Nos partenaires
    .explain = Une entreprise à laquelle vous avez aussi affaire, comme votre fournisseur d’accès à internet, nous l’a envoyé.
source-elsewhere = D’autres endroits
    .explain = Cela vient de registres publics, ou d’une entreprise qui travaille pour notre sécurité ou nos paiements.
source-derived = Ce que nous avons déduit
    .explain = Personne ne nous l’a dit. Nous l’avons déduit d’autres choses qui figurent ici.

## Given by the member

element-name = Votre nom
    .explain = Vous l’avez donné en créant votre compte.
element-email = Votre adresse e-mail
    .explain = Vous l’avez donnée en créant votre compte. Elle vous sert à vous connecter.
element-phone = Votre numéro de téléphone
    .explain = Vous l’avez donné en créant votre compte, ou au service client.
element-country = Votre pays
    .explain = Vous l’avez choisi en créant votre compte. Il détermine les titres que nous avons le droit de vous montrer.
element-language = Votre langue
    .explain = Vous l’avez choisie pour votre compte ou pour un profil.
element-plan = Votre formule
    .explain = Vous l’avez choisie au début de votre abonnement, ou en le modifiant.
element-membership_history = L’histoire de votre abonnement
    .explain = Nous avons noté quand vous avez souscrit, modifié ou résilié, et si vous l’avez fait sur le web, dans une application ou chez un partenaire.
element-payment_method = Votre moyen de paiement
    .explain = Vous l’avez saisi en préparant le paiement. Nous gardons les quatre derniers chiffres et un code de l’entreprise de paiement, jamais le numéro de carte complet.
element-payments = Vos paiements
    .explain = Nous avons noté chaque paiement, qu’il ait réussi ou échoué.
element-payment_token = Le code de votre carte ou de votre compte bancaire
    .explain = L’entreprise de paiement nous a donné ce code à la place de votre numéro de carte. Il accompagnait chaque paiement.
element-game_handle = Votre nom dans les jeux
    .explain = Vous l’avez choisi dans votre profil. Les autres joueurs peuvent le voir.
element-national_id = Votre numéro d’identification
    .explain = Vous l’avez saisi en préparant le paiement. Nous ne le demandons que dans les pays où les paiements l’exigent.
element-sign_in_secret = Votre mot de passe
    .explain = Vous l’avez choisi en créant votre compte. Nous le gardons brouillé, pour que personne ne puisse le lire, et nous ne le montrons à personne.
element-date_of_birth = Votre date de naissance
    .explain = Vous pouvez l’ajouter à votre profil. Ce n’est pas obligatoire. Nos programmes n’en voient que l’année.
element-profile_name = Le nom d’un profil
    .explain = Vous l’avez écrit en créant le profil.
element-profile_settings = Les réglages d’un profil
    .explain = Vous avez choisi dans le profil les limites d’âge des titres à montrer, et si l’épisode suivant démarre tout seul.
element-kids_profile = Si c’est un profil enfant
    .explain = Vous l’avez choisi en créant le profil. Un profil enfant ne reçoit ni publicité ni offres.
element-support_contacts = Vos contacts avec le service client
    .explain = Nous avons noté le jour, le moyen et le sujet quand vous avez contacté le service client. Ce qui a été dit est gardé ailleurs.
element-survey_answers = Vos réponses aux sondages
    .explain = Vous les avez données en remplissant un de nos sondages.
element-privacy_choices = Ce que vous avez permis et ce que vous avez refusé
    .explain = Nous avons noté chacune de vos décisions sur les pages « Vos données », et les mots par lesquels nous avons posé la question.

## Brought along from another service

element-brought_account = Vos coordonnées dans un autre service
    .explain = Elles se trouvaient dans le fichier que vous avez apporté. Elles ne changent rien à votre compte ici.
element-brought_national_id = Votre numéro d’identification dans un autre service
    .explain = Il se trouvait dans le fichier que vous avez apporté. Nous ne le gardons que dans les pays où un tel numéro est courant.
element-brought_membership = Votre abonnement à un autre service
    .explain = Le fichier que vous avez apporté disait quand vous avez souscrit, ce que vous avez payé, et ce que vous y aviez accepté.
element-brought_payments = Vos paiements à un autre service
    .explain = Ils se trouvaient dans le fichier que vous avez apporté.
element-brought_profiles = Vos profils dans un autre service
    .explain = Le fichier que vous avez apporté indiquait vos profils là-bas et leurs réglages.
element-brought_viewing = Ce que vous avez regardé dans un autre service
    .explain = Cela figurait dans le fichier que vous avez apporté. Nous gardons les mots de ce fichier à côté des titres que nous connaissons.
element-brought_searches = Ce que vous avez cherché dans un autre service
    .explain = Cela figurait dans le fichier que vous avez apporté.
element-brought_opinions = Ce que vous avez pensé des titres dans un autre service
    .explain = Vos notes et vos listes se trouvaient dans le fichier que vous avez apporté.
element-brought_clicks = Ce sur quoi vous avez cliqué dans un autre service
    .explain = Cela figurait dans le fichier que vous avez apporté.
element-brought_games = Les jeux auxquels vous avez joué dans un autre service
    .explain = Ils figuraient dans le fichier que vous avez apporté, avec les appareils que vous utilisiez pour jouer.
element-brought_messages = Les messages d’un autre service
    .explain = Le fichier que vous avez apporté indiquait ce que ce service vous avait envoyé.
element-brought_devices = Vos appareils dans un autre service
    .explain = Ils figuraient dans le fichier que vous avez apporté.
element-brought_addresses = Vos adresses internet dans un autre service
    .explain = Le fichier que vous avez apporté indiquait d’où venaient vos connexions et d’où vous aviez regardé.
element-brought_rest = Les longs passages de votre fichier
    .explain = Certains passages du fichier que vous avez apporté étaient trop longs pour tenir au même endroit. Nous les gardons donc en morceaux.

## What happens while the service is used

element-titles_viewed = Ce que vous avez regardé
    .explain = Nous notons chaque film et chaque épisode quand vous le lancez.
element-playback_progress = Jusqu’où vous avez regardé
    .explain = Nous notons où vous commencez, mettez en pause, sautez et arrêtez, pour que vous puissiez reprendre plus tard au même endroit.
element-content_kind = Le genre de choses que vous regardez
    .explain = À côté de chaque titre, nous notons si c’est un film ou une série, son genre, sa langue, et s’il est destiné aux enfants.
element-playback_quality = La qualité de l’image pendant la lecture
    .explain = Votre appareil signale les saccades, les temps d’attente et les erreurs pendant qu’un titre est lu.
element-track_choices = Les langues que vous écoutez et lisez
    .explain = Nous notons le son et les sous-titres que vous choisissez en regardant.
element-impressions = Ce que nous vous avons montré à l’écran
    .explain = Nous notons quels titres étaient sur votre écran, à quel endroit, combien de temps, et quelle chance notre classement avait de mettre chacun à sa place.
element-impression_followed = L’endroit de l’écran où vous avez trouvé un titre
    .explain = Quand vous ouvrez ou lancez un titre, nous notons dans quelle rangée et à quelle place il se trouvait.
element-title_selection = Les titres que vous avez ouverts
    .explain = Nous le notons quand vous choisissez un titre pour vous renseigner, voir sa bande-annonce ou le lancer.
element-searches = Ce que vous avez cherché
    .explain = Nous notons les mots que vous écrivez ou dites dans la zone de recherche.
element-search_results_chosen = Ce que vous avez choisi après une recherche
    .explain = Nous notons quel titre vous avez pris parmi les résultats, et à quelle hauteur il se trouvait.
element-ratings = Vos notes
    .explain = Vous avez donné un pouce ou des étoiles à un titre.
element-my_list = Votre liste
    .explain = Vous avez ajouté des titres à votre liste, ou vous les en avez retirés.
element-notifications = Les messages que nous vous avons envoyés
    .explain = Nous notons chaque message que nous vous envoyons. Votre appareil ou votre messagerie nous dit si vous l’avez ouvert ou écarté.
element-game_activity = Les jeux auxquels vous avez joué
    .explain = Nous notons quand vous commencez et arrêtez un jeu, et sur quel type d’appareil.
element-game_progress = Votre progression dans les jeux
    .explain = Le jeu nous indique votre niveau, votre score et vos succès.
element-game_multiplayer = Vos parties avec d’autres joueurs
    .explain = Le jeu nous dit quand vous rejoignez et quittez une partie, et combien de personnes jouaient. Nous ne notons pas qui elles étaient.
element-sign_ins = Les connexions à votre compte
    .explain = Nous notons chaque fois que quelqu’un se connecte à votre compte, ou essaie de le faire.
element-adverts_seen = Les publicités que vous avez vues
    .explain = Votre appareil nous dit quelles publicités sont passées et si vous en avez ouvert une. Nous ne gardons cela que si vous avez dit oui.

## What devices send

element-ip_address = Votre adresse internet (adresse IP)
    .explain = Votre appareil l’envoie chaque fois qu’il se connecte. Sans elle, rien ne pourrait vous être renvoyé.
element-network_id = Le numéro de votre réseau à la maison
    .explain = Notre application le lit sur votre box ou votre Wi-Fi quand elle se connecte. Nous ne l’utilisons que brouillé.
element-user_agent = Ce que votre navigateur ou votre application dit de lui-même
    .explain = Votre navigateur ou votre application envoie cette ligne de texte avec chaque demande.
element-software = Les logiciels de votre appareil
    .explain = Notre application signale sa propre version et celle du système de l’appareil.
element-device_id = Le numéro de votre appareil
    .explain = Notre application crée ce numéro, ou le lit sur l’appareil, la première fois que vous l’y utilisez.
element-device_model = Vos téléviseurs, ordinateurs et téléphones
    .explain = Notre application signale sur quel type d’appareil elle fonctionne, et son modèle.
element-connection_type = La façon dont votre appareil est relié à internet
    .explain = Notre application signale s’il utilise un câble, le Wi-Fi ou un réseau mobile.
element-carrier = Votre opérateur mobile ou internet
    .explain = Notre application lit son nom sur l’appareil.
element-session_id = Le numéro d’une visite
    .explain = Notre application crée un nouveau numéro chaque fois que vous l’ouvrez, pour savoir quelles étapes vont ensemble.
element-device_language = La langue de votre appareil
    .explain = Votre appareil envoie la langue sur laquelle il est réglé.
element-timezone = Le fuseau horaire de votre appareil
    .explain = Votre appareil envoie le fuseau horaire sur lequel il est réglé.
element-viewing_country = Le pays d’où vous regardez
    .explain = Nous le déduisons de l’adresse internet au moment où votre appareil se connecte.
element-viewing_city = La ville près de laquelle vous regardez
    .explain = Nous l’estimons d’après l’adresse internet au moment où votre appareil se connecte. L’erreur est souvent de plusieurs kilomètres.
element-cookies = Le cookie dans votre navigateur
    .explain = Nous l’y plaçons pour que le site reconnaisse votre navigateur. Il ne sert à rien d’autre.
element-advertising_id = Le numéro publicitaire de votre appareil
    .explain = Votre téléphone ou votre téléviseur propose ce numéro aux applications. Nous ne le gardons que si vous avez dit oui.
element-identifiers_seen = Les cookies publicitaires et les numéros semblables
    .explain = Notre site ou notre application les a lus dans votre navigateur ou sur votre appareil. Nous ne les gardons que si vous avez dit oui.

## What partners send

element-partner_account = Votre abonnement par un partenaire
    .explain = L’entreprise par laquelle vous avez souscrit, comme votre fournisseur d’accès à internet, nous a envoyé le numéro qu’elle utilise pour vous et ce que vous avez commandé.
element-partner_records = Les nouvelles d’un partenaire sur votre abonnement
    .explain = Nous notons chaque message à votre sujet qu’un partenaire nous envoie, et l’accord qui l’autorise.
element-partner_searches = Ce que vous avez cherché sur l’appareil d’un partenaire
    .explain = Le fabricant de votre lecteur multimédia ou de votre téléviseur nous a envoyé ces mots quand vous avez cherché sur l’appareil et trouvé notre service.
element-partner_email = L’adresse e-mail qu’un partenaire nous a donnée
    .explain = Un partenaire l’a envoyée quand vous avez souscrit par lui. Nous ne l’utilisons jamais pour vous rechercher.
element-partner_contact = Les coordonnées qu’un partenaire nous a données
    .explain = Un partenaire a envoyé votre nom ou votre numéro de téléphone quand vous avez souscrit par lui.
element-partner_ip = L’adresse internet qu’un partenaire nous a donnée
    .explain = Votre fournisseur d’accès à internet ou votre opérateur mobile l’a envoyée avec votre abonnement.
element-partner_billing = Vos paiements par un partenaire
    .explain = L’entreprise qui encaisse le paiement pour nous a envoyé chaque montant, et s’il a été payé.

## What comes from elsewhere

element-network_records = L’entreprise qui gère le réseau que vous utilisez
    .explain = Des listes publiques disent à quelle entreprise appartient une adresse internet, et dans quel pays. Nous ne cherchons rien sur vous en tant que personne.
element-security_signals = Les alertes d’entreprises de sécurité
    .explain = Une entreprise qui travaille pour notre sécurité nous a alertés, par exemple qu’un mot de passe avait fuité.
element-multiplayer_account = Votre compte sur la plateforme de jeux
    .explain = La plateforme sur laquelle vous jouez avec d’autres nous a envoyé votre nom là-bas et votre score.
element-payment_updates = Les nouvelles de votre carte ou de votre compte bancaire
    .explain = Le service de paiement nous a dit, par exemple, que votre carte a été remplacée par une nouvelle.

## What we work out

element-taste_profile = Ce qui vous plaît, à notre avis
    .explain = Nous l’avons déduit de ce que vous avez regardé, joué, noté et mis sur votre liste. Un programme l’a fait tout seul. C’est le résumé de ce qui oriente vos recommandations.
element-general_location = La région où vous êtes
    .explain = Nous avons déduit le pays ou la région de votre adresse internet. Jamais votre rue.
element-preferred_languages = Les langues qui vous conviennent
    .explain = Nous les avons déduites de la langue que vous avez choisie, de celle de votre appareil, et du son et des sous-titres que vous utilisez.
element-partner_reach = Votre chemin jusqu’à nous par des partenaires
    .explain = Nous avons déduit de votre abonnement et de vos appareils de quel partenaire vous utilisez l’offre.
element-account_risk = Le degré de sécurité de votre compte
    .explain = Nous l’avons déduit des connexions et des paiements récents, pour remarquer si quelqu’un d’autre utilise peut-être votre compte.
element-usual_sign_ins = Vos habitudes de connexion
    .explain = Nous avons déduit des connexions passées quels appareils, réseaux et pays sont normaux pour vous.
element-test_groups = Les essais auxquels vous avez participé
    .explain = Quand nous essayons quelque chose de nouveau, un tirage au sort décide qui le voit. Nous notons quelle version vous avez vue.
element-notifications_not_seen = Les messages que vous n’avez pas vus
    .explain = Nous comptons un message comme non vu s’il est arrivé et n’a été ni ouvert ni écarté dans les sept jours.
element-marketing_interests = Vos centres d’intérêt pour la publicité
    .explain = Nous les avons déduits de ce que vous avez regardé et des publicités que vous avez ouvertes. Nous ne le faisons que si vous avez dit oui.

## What data is used for

purpose-operate = Faire fonctionner le service pour vous
    .what-for = Pour vous connecter, lire ce que vous choisissez, encaisser le paiement et vous aider quand vous nous contactez.
    .without = Sans cela, il n’y aurait pas de service. Cela prend fin quand vous fermez votre compte.
purpose-rights = Vous montrer vos propres données
    .what-for = Pour vous montrer ce que nous avons, vous en donner une copie, le corriger ou l’effacer quand vous le demandez.
    .without = Sans cela, vous ne pourriez rien voir ni corriger. La loi vous donne ce droit.
purpose-legal = Garder ce que la loi nous impose
    .what-for = Pour garder ce qu’une loi exige, comme les factures pour les impôts. Nous ne l’utilisons pour rien d’autre.
    .without = Nous ne pouvons pas nous en passer. Nous l’effaçons le jour où la loi le permet.
purpose-recommend_use = Recommander des films, des séries et des jeux
    .what-for = Pour choisir des titres qui peuvent vous plaire, d’après ce que vous avez regardé, joué et noté.
    .without = Tout le monde verrait les mêmes rangées. Vous verriez ce qui a du succès, pas ce qui vous convient.
purpose-recommend_train = Apprendre à mieux recommander
    .what-for = Pour apprendre, d’après ce que regardent les membres, quels titres vont bien ensemble.
    .without = Nos recommandations n’apprendraient rien de ce que vous regardez. Vous en recevriez toujours.
purpose-locate = Savoir à peu près où vous êtes
    .what-for = Pour montrer ce que nous avons le droit de proposer dans votre pays, et respecter les droits que nous y avons achetés.
    .without = Nous ne saurions pas quels titres vous pouvez voir.
purpose-translate = Tout montrer dans votre langue
    .what-for = Pour montrer les titres, les descriptions, le son et les sous-titres dans la langue qui vous convient.
    .without = Tout apparaîtrait dans une seule langue, la même pour tous.
purpose-coordinate = Travailler avec l’entreprise par laquelle vous avez souscrit
    .what-for = Pour régler avec votre fournisseur d’accès, votre opérateur de téléphone ou le fabricant de votre téléviseur ce que vous avez commandé chez eux.
    .without = Vous ne pourriez pas utiliser un abonnement compris dans leur offre.
purpose-protect = Protéger votre compte
    .what-for = Pour remarquer si quelqu’un d’autre essaie d’utiliser votre compte ou votre carte, et l’arrêter.
    .without = Nous ne pourrions pas vous avertir que des inconnus sont dans votre compte.
purpose-audience_use = Comprendre ce que les gens regardent
    .what-for = Pour compter combien de personnes regardent un titre, et jusqu’au bout, et pour décider quels films, séries et jeux proposer.
    .without = Vous ne seriez pas dans le compte. Rien ne change sur votre écran.
purpose-audience_train = Améliorer le fonctionnement du service
    .what-for = Pour créer et essayer de meilleures façons de choisir ce que nous proposons et de le présenter.
    .without = Vos données ne serviraient pas à essayer des améliorations. Rien ne change sur votre écran.
purpose-communicate_service = Envoyer les messages dont vous avez besoin
    .what-for = Pour vous envoyer ce qui fait partie de votre abonnement : un lien pour un nouveau mot de passe, un reçu, une alerte sur une connexion.
    .without = Nous ne pourrions ni vous envoyer un nouveau mot de passe ni vous signaler un problème.
purpose-communicate_marketing = Envoyer des nouveautés et des offres
    .what-for = Pour vous parler de nouveaux titres et d’offres par e-mail, par SMS ou par notification.
    .without = Vous ne recevriez ni nouveautés ni offres. Les messages dont vous avez besoin arriveraient toujours.
purpose-personalise_marketing = Choisir des publicités qui vous correspondent
    .what-for = Pour choisir des offres et des publicités d’après ce que vous regardez et le numéro publicitaire de votre appareil. Seulement si vous dites oui.
    .without = Les offres et les publicités seraient les mêmes pour tout le monde.
purpose-share_titles = Dire à des entreprises extérieures ce que vous avez regardé
    .what-for = Pour que les entreprises qui font de la publicité pour nous sachent quels films, séries et jeux vous avez regardés. La loi des États-Unis exige un oui à part : il vaut deux ans, et vous pouvez le retirer à tout moment.
    .without = Aucune entreprise qui fait de la publicité pour nous ne saurait quels titres vous avez regardés, même si vous avez dit oui à des publicités qui vous correspondent.

## Who else receives data

recipient-customer_care = L’entreprise qui répond à notre service client
    .explain = Elle voit ce qu’il lui faut pour vous aider quand vous nous contactez.
recipient-agency = Une agence de publicité qui travaille pour nous
    .explain = Elle prépare nos campagnes selon nos instructions.
recipient-marketing_service = L’entreprise qui mène nos campagnes
    .explain = Elle envoie nos nouveautés et nos offres et en mesure l’effet, selon nos instructions.
recipient-message_service = L’entreprise qui distribue nos e-mails
    .explain = Elle achemine nos messages jusqu’à votre boîte e-mail ou votre appareil.
recipient-text_message_service = L’entreprise qui distribue nos SMS
    .explain = Elle achemine nos messages jusqu’à votre téléphone.
recipient-payment_processor = L’entreprise qui traite nos paiements
    .explain = Elle prélève pour nous le paiement sur votre carte ou votre compte bancaire.
recipient-security_service = L’entreprise qui aide à protéger les comptes
    .explain = Elle compare pour nous les connexions à des attaques connues.
recipient-voice_assistant = Le fabricant de votre assistant vocal
    .explain = Il reçoit ce qu’il faut pour lire ce que vous demandez. Vous l’avez relié à votre compte.
recipient-payment_platform = La plateforme par laquelle vous payez
    .explain = Une boutique d’applications ou un service de paiement qui encaisse votre paiement.
recipient-sales_platform = La boutique par laquelle vous avez souscrit
    .explain = Elle vend notre abonnement et doit savoir que le vôtre est actif.
recipient-internet_provider = Votre fournisseur d’accès à internet
    .explain = Il inclut notre service dans son offre et doit savoir que votre abonnement est actif.
recipient-mobile_operator = Votre opérateur de téléphonie mobile
    .explain = Il inclut notre service dans son offre et doit savoir que votre abonnement est actif.
recipient-media_player = Le fabricant de votre téléviseur ou de votre lecteur multimédia
    .explain = Il propose notre service sur ses appareils.
recipient-multiplayer_platform = Notre plateforme pour jouer avec d’autres
    .explain = Elle réunit les joueurs pour une partie.
recipient-group_company = Une autre entreprise de notre groupe
    .explain = Elle appartient au même groupe que nous.

## How things are kept together

family-contact = Noms et adresses
family-account = Votre compte
family-identity = Qui vous êtes
family-profile = Vos profils
family-billing = Paiements
family-choices = Vos choix
family-support = Service client et sondages
family-viewing = Ce que vous avez regardé
family-opinions = Vos notes et votre liste
family-interaction = Ce que vous avez vu et choisi
family-playback_quality = Qualité de l’image
family-search = Recherches
family-messages = Messages
family-games = Jeux
family-security = Sécurité de votre compte
family-device = Vos appareils
family-place = D’où vous regardez
family-advertising = Publicité
family-partners = De nos partenaires
family-elsewhere = D’autres endroits
family-brought = Ce que vous avez apporté
family-derived = Ce que nous avons déduit

## What happened

event-account-created = Vous avez créé votre compte
event-account-updated = Votre compte a été modifié
event-account-cancelled = Vous avez résilié votre abonnement
event-ad-started = Une publicité a commencé
event-ad-playing = Une publicité était en cours
event-ad-completed = Une publicité s’est terminée
event-ad-clicked = Vous avez ouvert une publicité
event-auth-login = Quelqu’un s’est connecté, ou a essayé
event-browse-impression = Un titre était sur votre écran
event-consent-changed = Vous avez changé ce que vous permettez
event-device-registered = Un appareil a été ajouté
event-device-updated = Un appareil a été mis à jour
event-device-deactivated = Un appareil a été retiré
event-game-session_started = Vous avez commencé un jeu
event-game-session_ended = Vous avez arrêté un jeu
event-game-progression = Vous avez avancé dans un jeu
event-game-achievement = Vous avez réussi quelque chose dans un jeu
event-game-multiplayer_joined = Vous avez rejoint une partie avec d’autres
event-game-multiplayer_left = Vous avez quitté une partie avec d’autres
event-history-account_described = Votre fichier parlait de votre compte ailleurs
event-history-subscribed = Votre fichier parlait d’un abonnement ailleurs
event-history-accessed = Votre fichier parlait d’un appareil ailleurs
event-history-terms_accepted = Votre fichier parlait de conditions acceptées ailleurs
event-history-clicked = Votre fichier parlait d’un clic ailleurs
event-history-preference_given = Votre fichier parlait d’un souhait ailleurs
event-history-playback_traced = Votre fichier racontait le déroulement d’une lecture ailleurs
event-history-story_chosen = Votre fichier parlait d’un choix dans une histoire ailleurs
event-history-device_used = Votre fichier parlait d’un appareil utilisé ailleurs
event-history-signed_in = Votre fichier parlait d’une connexion ailleurs
event-history-streamed = Votre fichier parlait d’une adresse ailleurs
event-history-message_received = Votre fichier parlait d’un message reçu d’ailleurs
event-history-billed = Votre fichier parlait d’un paiement ailleurs
event-history-profile_described = Votre fichier parlait d’un profil ailleurs
event-history-title_seen = Votre fichier parlait d’un titre que vous avez vu ailleurs
event-history-continued = La suite d’un long passage de votre fichier
event-identifier-seen = Un cookie publicitaire ou un numéro semblable a été lu
event-message-sent = Nous vous avons envoyé un message
event-message-delivered = Un message vous est parvenu
event-message-opened = Vous avez ouvert un message
event-message-clicked = Vous avez suivi un lien dans un message
event-message-dismissed = Vous avez écarté un message
event-mylist-added = Vous avez ajouté un titre à votre liste
event-mylist-removed = Vous avez retiré un titre de votre liste
event-partner-record_received = Un partenaire nous a envoyé quelque chose sur votre abonnement
event-payment-made = Un paiement a été fait
event-payment-failed = Un paiement a échoué
event-payment_method-added = Vous avez ajouté un moyen de paiement
event-playback-started = Vous avez commencé à regarder
event-playback-heartbeat = Vous étiez en train de regarder
event-playback-paused = Vous avez mis en pause
event-playback-resumed = Vous avez repris la lecture
event-playback-seeked = Vous avez sauté en avant ou en arrière
event-playback-buffer_started = L’image s’est arrêtée pour charger
event-playback-buffer_ended = L’image a repris
event-playback-quality_changed = La qualité de l’image a changé
event-playback-track_changed = Vous avez changé le son ou les sous-titres
event-playback-interrupted = La lecture a été interrompue
event-playback-failed = Le titre n’a pas pu être lu
event-playback-completed = Vous avez regardé jusqu’au bout
event-playback-exited = Vous avez arrêté de regarder
event-profile-created = Vous avez créé un profil
event-profile-updated = Un profil a été modifié
event-profile-deleted = Un profil a été supprimé
event-rating-set = Vous avez noté un titre
event-search-performed = Vous avez fait une recherche
event-search-result_selected = Vous avez choisi un résultat de recherche
event-support-contacted = Vous avez contacté le service client
event-survey-answered = Vous avez répondu à un sondage
event-title-selected = Vous avez ouvert un titre
event-feed-searches = Un partenaire nous a signalé une recherche
event-feed-contacts = Un partenaire a envoyé des coordonnées
event-feed-networks = Un partenaire a envoyé une adresse de son réseau
event-feed-billing = Un partenaire a envoyé une facture ou un paiement
event-feed-entitlements = Un partenaire nous a dit que le service fait partie d’une offre
event-feed-public_networks = Nous avons cherché un réseau dans des registres publics
event-feed-security = Un service de sécurité nous a alertés
event-feed-multiplayer = La plateforme de jeu nous a dit votre nom et votre score là-bas
event-feed-payment_service = Le service de paiement a envoyé des nouvelles d’un moyen de paiement

## Why we may

basis-consent = Vous avez dit oui
    .explain = Vous l’avez permis, et vous pouvez revenir dessus à tout moment.
basis-contract = Cela fait partie de votre abonnement
    .explain = Sans cela, nous ne pourrions pas vous donner ce que vous avez souscrit.
basis-legal_obligation = La loi l’exige
    .explain = Nous devons le faire, que nous le voulions ou non.
basis-legitimate_interest = Nous avons une bonne raison
    .explain = Nous pensons que notre raison est juste envers vous. Vous pouvez vous y opposer.

## Where we ask

asked_at-sign_up = Quand vous créez votre compte
asked_at-payment = Quand vous préparez le paiement
asked_at-profile = Quand vous créez ou modifiez un profil
asked_at-support = Quand vous contactez le service client
asked_at-survey = Quand vous répondez à un sondage
asked_at-first_playback = Quand vous regardez quelque chose pour la première fois
asked_at-import = Quand vous apportez vos données d’un autre service
asked_at-device_registration = Quand vous utilisez un nouvel appareil pour la première fois

## How closely it is seen

precision-exact = tel quel
precision-day = seulement le jour
precision-month = seulement le mois
precision-year = seulement l’année
precision-hash = brouillé, pour être comparé mais pas lu
precision-presence = seulement s’il existe

## What happens when you erase your account

erase-delete = C’est effacé.
erase-keep_hash = C’est effacé ; il ne reste qu’une marque brouillée, pour que nous sachions ne plus l’utiliser.
erase-legal = C’est effacé ici aussi. Ce qu’une loi nous oblige à garder reste dans notre seule comptabilité, et ne sert à rien d’autre.

## Kinds of those who receive data, and what they are to us

kind-provider = Une entreprise qui travaille pour nous
kind-partner = Un partenaire
kind-own_platform = Un de nos propres services
role-processor = Ne peut faire que ce que nous lui demandons.
role-controller = Répond de son propre usage des données.
role-joint = Répond des données avec nous.

## Why something was not kept or not used

reason-undeclared_element = Nous n’avons jamais dit que nous garderions cela, donc nous ne le gardons pas.
reason-undeclared_purpose = Nous n’avons jamais dit que nous ferions cela, donc nous ne le faisons pas.
reason-undeclared_property = Nous n’avons jamais dit que nous garderions ce détail, donc nous l’avons jeté.
reason-undeclared_event = Nous n’avons jamais dit que nous noterions cela, donc nous l’avons jeté.
reason-not_declared_for_purpose = Nous avons dit que nous n’utiliserions pas cela ici, donc nous ne l’avons pas fait.
reason-no_purpose_allows = Rien de ce que vous permettez n’a besoin de cela, donc nous l’avons jeté.
reason-country_not_listed = Nous ne demandons pas cela dans votre pays.
reason-no_basis_in_country = La loi de votre pays ne nous le permet pas.
reason-consent_missing = Vous n’avez pas dit oui à cela.
reason-switched_off = Vous avez désactivé cela.
reason-objected = Vous avez dit non à cela.
reason-restricted = Vous nous avez demandé de ne plus utiliser cela pour le moment.
reason-kids = Nous ne faisons pas cela avec un profil enfant.
reason-parental_consent_missing = Aucun parent n’a dit oui à cela pour ce profil enfant.
reason-parental_consent_third_parties = Aucun parent n’a dit oui pour que les données de cet enfant soient données à d’autres.
reason-erasure_pending = Vous nous avez demandé d’effacer cela, donc nous ne l’utilisons plus.
reason-gpc = Votre navigateur nous demande de ne pas vendre ni partager vos données, et nous le respectons.
reason-narrowed = L’application a dit à ce moment-là que vous ne vouliez pas cela.
reason-expired = Le temps pendant lequel nous pouvions l’utiliser est passé.
reason-wrong_type = Cela n’avait pas la forme attendue, donc nous l’avons jeté.
reason-too_long = C’était plus long que permis, donc nous l’avons jeté.
reason-card_number = Cela contenait un numéro de carte de paiement. Nous n’en gardons jamais, donc nous l’avons retiré.
reason-too_many = Cela contenait plus d’éléments que permis, donc nous l’avons jeté.
reason-key_class = L’application qui l’a envoyé n’a pas le droit de changer cela, donc nous l’avons jeté.
reason-future_time = La date est dans le futur, donc nous l’avons mis de côté.
reason-missing_subject = Cela ne disait pas de qui il s’agit, donc nous n’avons pas pu le garder.
reason-missing_id = C’est arrivé sans numéro propre, donc nous ne pouvions pas savoir si nous l’avions déjà.
reason-too_old = C’est arrivé trop tard pour être ajouté.
reason-erased = Vous avez effacé votre compte, donc rien d’avant n’est gardé.
reason-recipient_not_declared = Nous n’avons jamais dit que nous leur donnerions cela, donc nous ne l’avons pas fait.
reason-recipient_not_appointed = Nous n’avons pas encore dit qui ils sont ni ce qu’ils nous ont promis, donc nous ne leur avons rien donné.
reason-vppa_consent_missing = Au cours des deux dernières années, vous ne nous avez pas dit oui pour que des entreprises extérieures sachent ce que vous avez regardé.
reason-unknown_member = Nous ne connaissons personne de ce nom.
reason-statement_not_allowed = Le programme demandait plus que ce qu’il a le droit de voir.
reason-not_kept_by_program = Le programme n’a pas le droit d’enregistrer cela.
reason-nothing_declared = Cela ne contenait rien que nous gardons.
reason-absurd_time = La date ne peut pas être juste, donc nous l’avons mis de côté.
