### The demo streaming site.

## Coming in

demo-welcome-title = Des films, des séries et des jeux, et rien de caché
demo-welcome-lead = Un petit service de streaming, avec de vrais titres et des membres inventés. Ce que vous faites ici est envoyé comme le ferait une vraie application, et se trouve aussitôt dans « Vos données ».
demo-sign-up = Créer un compte
demo-sign-in = Se connecter
demo-new-here = Pas encore de compte ?
demo-sign-up-lead = Tout est inventé ici ; n’utilisez pas un de vos vrais mots de passe.
demo-sign-up-consents = Seulement si vous dites oui
demo-sign-up-rest = Tous les autres choix sont dans « Vos données », et vous pouvez les changer à tout moment.
demo-pay-title = Comment vous payez
demo-pay-lead = Aucun argent ne circule. Le numéro va à une entreprise de paiement de test, qui ne garde rien ; nous gardons le code qu’elle répond et les quatre derniers chiffres.
demo-pay-card = Numéro de carte
demo-pay-try = Un numéro pour essayer : 4111 1111 1111 1111
demo-pay-go = Utiliser cette carte
demo-pay-skip = Payer plus tard
demo-profiles-title = Qui regarde ?
demo-profiles-lead = Chaque profil a sa propre liste, ses pouces et ses recommandations.
demo-profile-main = Votre profil
demo-profile-other = Profil { $number }
demo-profile-child = Enfant
demo-profile-new = Ajouter un profil
demo-profile-kids = Un profil enfant : il ne montre que des titres pour toute la famille, et ne sert jamais aux nouveautés, aux offres ni à la publicité
demo-profile-go = Ajouter
demo-profile-browser = Dès votre premier choix, ce navigateur est enregistré comme un de vos appareils.

## The home

demo-title = Ce soir
demo-nav = Le service de streaming
demo-nav-home = Accueil
demo-nav-search = Recherche
demo-nav-game = Jeu
demo-nav-notifications = Notifications
demo-nav-support = Aide
demo-nav-profiles = Qui regarde
demo-because = parce que vous avez regardé { $titles }
demo-nothing = Il n’y a encore rien à montrer.
demo-child = C’est un profil enfant qui regarde : seuls des titres pour toute la famille sont montrés.
demo-survey-ask = Trois questions sur ce soir
demo-row-for-you = Pour vous
demo-row-because = Parce que vous avez regardé { $title }
demo-row-films = Films
demo-row-series = Séries
demo-row-games = Jeux
demo-row-popular = Ce que tout le monde regarde
demo-row-my-list = Ma liste
demo-row-begun = Reprendre la lecture

## A title

demo-kind-film = Film
demo-kind-series = Série
demo-kind-game = Jeu
demo-watch = Regarder
demo-play = Jouer
demo-game-not = On ne peut pas jouer à ce jeu dans la démo. On peut jouer à un autre : { $title }.
demo-thumbs = Qu’en pensez-vous ?
demo-thumbs-up = J’aime
demo-thumbs-double = J’adore
demo-thumbs-down = Pas pour moi
demo-list-add = Ajouter à ma liste
demo-list-remove = Retirer de ma liste

## The player

demo-player = Lecteur
demo-player-first = Avant votre première lecture
demo-player-clip = Un extrait d’une demi-minute remplace le film.
demo-player-play = Lecture
demo-player-pause = Pause
demo-player-position = Position
demo-player-subtitles = Sous-titres
demo-player-no-subtitles = Aucun
demo-player-quality = Image
demo-player-exit = Quitter le lecteur
demo-player-end = Regarder jusqu’au bout
demo-player-stop = Arrêter à la moitié
demo-player-ended = C’est fini. Vous le trouvez maintenant dans « Vos données ».

## The search

demo-search-for = Titre ou genre
demo-search-go = Chercher
demo-search-found = { $count ->
    [0] Rien trouvé pour « { $query } ».
    [one] Un titre pour « { $query } ».
   *[other] { NUMBER($count) } titres pour « { $query } ».
  }

## The game

demo-game-lead = Un petit casse-tête fait par nous remplace le vrai jeu. Chaque appui dégèle ou gèle une bulle et ses voisines. Dégelez-les toutes.
demo-game-start = Commencer à jouer
demo-game-stop = Arrêter de jouer
demo-game-level = Niveau { $level } sur { $count }
demo-game-moves = Coups joués : { $moves }. Nombre de coups qui suffit : { $par }.
demo-game-board = Plateau
demo-game-frozen = Ligne { $row }, colonne { $column } : gelée
demo-game-thawed = Ligne { $row }, colonne { $column } : dégelée
demo-game-solved = Tout est dégelé. Points : { $score }.
demo-game-all = C’était le dernier niveau.
demo-game-next = Niveau suivant
demo-game-again = Recommencer ce plateau
demo-game-join = Jouer à deux, ici même
demo-game-leave = Quitter la partie
demo-game-match = Deux joueurs devant un écran
demo-game-turn = C’est au joueur { $player }. Qui dégèle la dernière bulle gagne.
demo-game-won = Le joueur { $player } gagne.

## Notifications, help, survey

demo-notifications-none = Pas encore de messages.
demo-notifications-open = Ouvrir
demo-notifications-dismiss = Écarter
demo-support-lead = Ce que vous écrivez va aux personnes qui répondent. Ici, nous notons seulement que vous avez demandé quelque chose, et à quel sujet.
demo-support-message = Votre message
demo-support-picture = L’image s’arrête ou est mauvaise
demo-support-subtitles = Sous-titres ou langue
demo-support-payment = Paiement
demo-support-other = Autre chose
demo-support-go = Envoyer
demo-support-sent = C’est envoyé. Votre dossier porte le numéro { $case }.
demo-survey-title = Trois questions sur ce soir
demo-survey-lead = Répondez à autant de questions que vous voulez.
demo-survey-picture = Comment était l’image ?
demo-survey-picture-good = Bonne
demo-survey-picture-fair = Moyenne
demo-survey-picture-poor = Mauvaise
demo-survey-found = Avez-vous trouvé quelque chose à regarder ?
demo-survey-found-yes = Oui
demo-survey-found-partly = En partie
demo-survey-found-no = Non
demo-survey-next = Que faudrait-il ajouter ensuite ?
demo-survey-next-silent = Plus de films muets
demo-survey-next-series = Plus de séries
demo-survey-next-games = Plus de jeux
demo-survey-go = Envoyer mes réponses

## What is wrong with a form

demo-wrong-password = Choisissez un mot de passe d’au moins 8 caractères.
demo-wrong-taken = Il y a déjà un compte avec cette adresse e-mail. Connectez-vous plutôt.
demo-wrong-card = Aucune banque ne donne ce numéro de carte. Essayez le numéro ci-dessous.
demo-wrong-profiles = Un compte a { NUMBER($count) } profils au plus.
demo-wrong-survey = Répondez au moins à une question.

## What was just done

demo-did-welcome = Votre compte est prêt.
demo-did-paid = Votre carte est enregistrée.
demo-did-made = Le profil est créé.
demo-did-chosen = Bonne soirée.
demo-did-added = { $title } est dans votre liste.
demo-did-removed = { $title } n’est plus dans votre liste.
demo-did-up = Vous aimez { $title }. Vos recommandations le savent.
demo-did-double = Vous adorez { $title }. Vos recommandations le savent.
demo-did-down = { $title } n’est pas pour vous. Vos recommandations le savent.
demo-did-watched = Vous avez regardé { $title } jusqu’au bout.
demo-did-stopped = Vous avez arrêté { $title } à la moitié.
demo-did-opened = Le message est marqué comme lu.
demo-did-dismissed = Le message est écarté.
demo-did-answered = Merci pour vos réponses.
demo-did-refused = Cela n’a pas été gardé : les règles du service, ou vos propres choix, s’y opposent.
