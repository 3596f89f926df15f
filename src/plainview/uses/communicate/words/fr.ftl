program-communicate = les messages

## Messages: the subject, the text of an e-mail, and the short text of a text message

message-greeting = Bonjour { $name },
message-hello = Bonjour,
message-password_reset = Choisissez un nouveau mot de passe pour { $service }
    .text =
        { $greeting }

        Quelqu’un a demandé un nouveau mot de passe pour votre compte, et nous espérons que c’était vous. Choisissez-en un ici dans l’heure qui vient. Le lien marche une seule fois.

        { $link }

        Si ce n’était pas vous, ne faites rien : votre mot de passe reste le même.
    .text-code =
        { $greeting }

        Quelqu’un a demandé un nouveau mot de passe pour votre compte, et nous espérons que c’était vous. Entrez ce code dans l’heure qui vient. Il marche une seule fois.

        { $token }

        Si ce n’était pas vous, ne faites rien : votre mot de passe reste le même.
    .short = { $service } : choisissez un nouveau mot de passe dans l’heure qui vient : { $link }
    .short-code = { $service } : votre code pour un nouveau mot de passe, valable une heure : { $token }
message-sign_in_code = { $code } est votre code pour { $service }
    .text =
        { $greeting }

        Votre code de connexion est { $code }. Il est valable dix minutes. Personne chez { $service } ne vous le demandera jamais.
    .short = { $code } est votre code pour { $service }. Ne le donnez à personne.
message-new_sign_in = Une nouvelle connexion à { $service }
    .text =
        { $greeting }

        Quelqu’un s’est connecté à votre compte depuis un endroit ou un appareil que nous ne connaissions pas. Si c’était vous, il n’y a rien à faire. Sinon, choisissez un nouveau mot de passe maintenant.
    .short = { $service } : nouvelle connexion à votre compte. Si ce n’était pas vous, choisissez un nouveau mot de passe maintenant.
message-account_suspended = Nous avons bloqué les connexions à votre compte
    .text =
        { $greeting }

        Quelque chose semblait anormal dans les dernières connexions à votre compte. Personne ne peut donc l’utiliser pour le moment. Une personne s’en occupe. Répondez à ce message si vous avez besoin de nous plus tôt.
    .short = { $service } : les connexions à votre compte sont bloquées pour le moment. Une personne s’en occupe.
message-account_restored = Votre compte est de nouveau ouvert
    .text =
        { $greeting }

        Une personne a examiné votre compte. Vous pouvez de nouveau vous connecter.
    .short = { $service } : vous pouvez de nouveau vous connecter à votre compte.
message-welcome = Bienvenue sur { $service }
    .text =
        { $greeting }

        Votre compte est prêt. Sous « Vos données », vous voyez à tout moment ce que nous savons de vous, et vous décidez de ce que nous pouvons en faire.
    .short = Bienvenue sur { $service }. Votre compte est prêt.
message-new_title = Nouveau sur { $service } : { $title }
    .text =
        { $greeting }

        { $title } est maintenant sur { $service }.
    .short = Nouveau sur { $service } : { $title }. Répondez STOP pour ne plus recevoir ces messages.
message-unsubscribe =
    Vous recevez ce message parce que vous permettez à { $service } de vous envoyer des nouveautés et des offres. Un clic y met fin :
    { $link }
message-detail-place = Où : { $value }
message-detail-device = Avec : { $value }
message-detail-when = Quand : { $value }
message-detail-at = Quand : { $value }
message-detail-reason = Pourquoi : { $value }

## Pages behind links

link-unsubscribe = Plus de nouveautés ni d’offres ?
    .text = En un clic, vous ne recevez plus ni nouveautés ni offres de notre part, ni par e-mail ni par SMS. Les messages dont vous avez besoin arrivent toujours.
    .button = Plus de nouveautés ni d’offres
link-unsubscribed = Vous ne recevez plus ni nouveautés ni offres
    .text = Cela compte dès maintenant. Vous pouvez les réactiver sous « Vos données ».
link-reset = Choisissez un nouveau mot de passe
    .text = Il lui faut au moins huit caractères. Toutes vos sessions seront fermées.
    .button = Enregistrer le mot de passe
link-reset-field = Nouveau mot de passe
link-reset-done = Votre nouveau mot de passe est enregistré
    .text = Toutes vos sessions sont fermées. Connectez-vous avec le nouveau mot de passe.
link-reset-again = Ce mot de passe ne convient pas
    .text = Il lui faut au moins huit caractères. Suivez de nouveau le lien dans notre message.
link-unknown = Ce lien ne marche pas
    .text = Il ne vient pas de nous, ou il en manque une partie. Copiez-le en entier depuis le message.
link-expired = Ce lien est trop ancien
    .text = Il était valable une heure. Demandez-en un autre.
link-used = Ce lien a déjà servi
    .text = Chaque lien marche une seule fois. Demandez-en un autre.

## On “Your data” and the console

communicate-messages = Les messages pour vous
communicate-messages-lead = C’est au moment de l’envoi qu’il est décidé si un message peut partir. Voici ce qu’il est advenu de chacun.
communicate-outcomes = Ce qu’est devenu chaque message
communicate-outcomes-none = Nous ne vous avons encore rien envoyé.
communicate-inbox = Votre boîte de réception
communicate-inbox-none = Il n’y a rien dans votre boîte de réception.
communicate-counts = Messages par type et par résultat
communicate-counts-none = Aucun message n’a encore été préparé.
communicate-newest = Les messages les plus récents
communicate-column-when = Quand
communicate-column-message = Message
communicate-column-channel = Comment
communicate-column-outcome = Résultat
communicate-column-why = Pourquoi
communicate-column-subject = Objet
communicate-column-text = Texte
communicate-column-times = Fois
communicate-state-waiting = En attente
communicate-state-done = Envoyé
communicate-state-not_done = Non envoyé
communicate-state-unknown = Personne ne sait s’il est arrivé
communicate-channel-email = par e-mail
communicate-channel-sms = par SMS
communicate-channel-inbox = dans votre boîte de réception
communicate-kind-password_reset = Un nouveau mot de passe
communicate-kind-sign_in_code = Un code de connexion
communicate-kind-new_sign_in = Une nouvelle connexion
communicate-kind-account_suspended = Votre compte a été suspendu
communicate-kind-account_restored = Votre compte a été rouvert
communicate-kind-welcome = Bienvenue
communicate-kind-new_title = Un nouveau titre

## Why a message was not sent, or waits

reason-no_channel = Nous n’avons mis en place aucun moyen de l’envoyer.
reason-no_address = Nous n’avons aucune adresse de vous pour cela.
reason-no_way_to_unsubscribe = Il ne pouvait pas dire comment ne plus recevoir de tels messages, donc nous ne l’avons pas envoyé.
reason-enough_this_week = Vous en avez reçu assez en sept jours.
reason-quiet_hours = Il est tard là où vous êtes, donc il attend jusqu’au matin.
reason-message_too_late = Il n’a pas pu être envoyé à temps, et ne sert plus à rien.
reason-message_kind_unknown = Plus personne ne connaît ce type de message.
reason-message_not_reachable = L’entreprise qui le distribue n’a pas pu être jointe, donc nous réessayons.
reason-message_cut_short = Notre programme s’est arrêté pendant l’envoi. Nous ne l’envoyons pas deux fois.
reason-no_answer = L’entreprise qui le distribue n’a pas dit si elle l’a pris.
reason-carrier_refused = L’entreprise qui le distribue ne l’a pas pris.
reason-address_unusable = L’adresse que nous avons ne permet pas de vous écrire.
