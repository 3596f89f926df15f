### The demo streaming site.

# Coming in.
demo-welcome-title = Films, series and games, and nothing hidden
demo-welcome-lead = A small streaming service with true titles and invented members. What you do here is sent as a real app would send it, and stands at once in “Your data”.
demo-sign-up = Create an account
demo-sign-in = Sign in
demo-new-here = New here?
demo-sign-up-lead = Everything here is invented; do not use your own password.
demo-sign-up-consents = Only with your yes
demo-sign-up-rest = All other choices are in “Your data”, and you can change them at any time.
demo-pay-title = How you pay
demo-pay-lead = No money moves. The number goes to a test processor, which keeps nothing; we keep the code that it answers and the last four digits.
demo-pay-card = Card number
demo-pay-try = A number to try: 4111 1111 1111 1111
demo-pay-go = Use this card
demo-pay-skip = Pay later
demo-profiles-title = Who is watching?
demo-profiles-lead = Each profile has its own list, thumbs and recommendations.
demo-profile-main = Your profile
demo-profile-other = Profile { $number }
demo-profile-child = Child
demo-profile-new = Add a profile
demo-profile-kids = A child’s profile: it is shown family titles only, and never used for news, offers or advertising
demo-profile-go = Add
demo-profile-browser = With your first choice this browser is registered as one of your devices.

# The home.
demo-title = Tonight
demo-nav = The streaming service
demo-nav-home = Home
demo-nav-search = Search
demo-nav-game = Game
demo-nav-notifications = Notifications
demo-nav-support = Help
demo-nav-profiles = Who is watching
demo-because = because you watched { $titles }
demo-nothing = Nothing to show yet.
demo-child = A child’s profile is watching: only family titles are shown.
demo-survey-ask = Three questions about tonight
demo-row-for-you = For you
demo-row-because = Because you watched { $title }
demo-row-films = Films
demo-row-series = Series
demo-row-games = Games
demo-row-popular = Popular with everybody
demo-row-my-list = My list
demo-row-begun = Keep watching

# A title.
demo-kind-film = Film
demo-kind-series = Series
demo-kind-game = Game
demo-watch = Watch
demo-play = Play
demo-game-not = This game cannot be played in the demo. One can: { $title }.
demo-thumbs = What do you think of it?
demo-thumbs-up = I like it
demo-thumbs-double = I love it
demo-thumbs-down = Not for me
demo-list-add = Add to my list
demo-list-remove = Take off my list

# The player.
demo-player = Player
demo-player-first = Before your first playback
demo-player-clip = A clip of half a minute stands for the film.
demo-player-play = Play
demo-player-pause = Pause
demo-player-position = Position
demo-player-subtitles = Subtitles
demo-player-no-subtitles = None
demo-player-quality = Picture
demo-player-exit = Leave the player
demo-player-end = Watch to the end
demo-player-stop = Stop halfway
demo-player-ended = The end. It stands in “Your data” now.

# The search.
demo-search-for = Title or genre
demo-search-go = Search
demo-search-found = { $count ->
    [0] Nothing found for “{ $query }”.
    [one] One title for “{ $query }”.
   *[other] { NUMBER($count) } titles for “{ $query }”.
  }

# The game.
demo-game-lead = A small puzzle of our own stands in for the real game. Each press thaws or freezes a bubble and its neighbours. Thaw them all.
demo-game-start = Start playing
demo-game-stop = Stop playing
demo-game-level = Level { $level } of { $count }
demo-game-moves = Moves: { $moves }. It can be done in { $par }.
demo-game-board = Board
demo-game-frozen = Row { $row }, column { $column }: frozen
demo-game-thawed = Row { $row }, column { $column }: thawed
demo-game-solved = All thawed. Points: { $score }.
demo-game-all = That was the last level.
demo-game-next = Next level
demo-game-again = Begin this board again
demo-game-join = Play against a second player here
demo-game-leave = Leave the match
demo-game-match = Two players at one screen
demo-game-turn = Player { $player } is next. Whoever thaws the last bubble wins.
demo-game-won = Player { $player } wins.

# Notifications, help, survey.
demo-notifications-none = No messages yet.
demo-notifications-open = Open
demo-notifications-dismiss = Put away
demo-support-lead = What you write goes to the people who answer. Here we note only that you asked, and about what.
demo-support-message = Your message
demo-support-picture = The picture stops or looks bad
demo-support-subtitles = Subtitles or language
demo-support-payment = Paying
demo-support-other = Something else
demo-support-go = Send
demo-support-sent = Sent. Your case has the number { $case }.
demo-survey-title = Three questions about tonight
demo-survey-lead = Answer as many as you like.
demo-survey-picture = How was the picture?
demo-survey-picture-good = Good
demo-survey-picture-fair = Fair
demo-survey-picture-poor = Poor
demo-survey-found = Did you find something to watch?
demo-survey-found-yes = Yes
demo-survey-found-partly = Partly
demo-survey-found-no = No
demo-survey-next = What should come next?
demo-survey-next-silent = More silent films
demo-survey-next-series = More series
demo-survey-next-games = More games
demo-survey-go = Send my answers

# What is wrong with a form.
demo-wrong-password = Choose a password of at least 8 characters.
demo-wrong-taken = There is an account with this e-mail address already. Sign in instead.
demo-wrong-card = This is no card number that an issuer gives out. Try the number below.
demo-wrong-profiles = An account has { NUMBER($count) } profiles at most.
demo-wrong-survey = Answer at least one question.

# What was just done.
demo-did-welcome = Your account is ready.
demo-did-paid = Your card is noted.
demo-did-made = The profile is there.
demo-did-chosen = Enjoy the evening.
demo-did-added = { $title } is on your list.
demo-did-removed = { $title } is off your list.
demo-did-up = You like { $title }. Your recommendations know.
demo-did-double = You love { $title }. Your recommendations know.
demo-did-down = { $title } is not for you. Your recommendations know.
demo-did-watched = You watched { $title } to the end.
demo-did-stopped = You stopped { $title } halfway.
demo-did-opened = The message is marked as read.
demo-did-dismissed = The message is put away.
demo-did-answered = Thank you for your answers.
demo-did-refused = That was not kept: the rules of the service, or your own choices, stand against it.
