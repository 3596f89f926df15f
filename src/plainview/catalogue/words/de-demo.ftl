### The demo streaming site.

demo-welcome-title = Filme, Serien und Spiele, und nichts wird versteckt
demo-welcome-lead = Ein kleiner Streamingdienst mit echten Titeln und erfundenen Mitgliedern. Was du hier tust, wird so verschickt, wie es eine richtige App tun würde, und steht sofort in „Deine Daten“.
demo-sign-up = Konto anlegen
demo-sign-in = Anmelden
demo-new-here = Neu hier?
demo-sign-up-lead = Alles hier ist erfunden. Nimm kein Passwort, das du sonst benutzt.
demo-sign-up-consents = Nur, wenn du zustimmst
demo-sign-up-rest = Alles andere entscheidest du in „Deine Daten“, und du kannst es jederzeit ändern.
demo-pay-title = Wie du bezahlst
demo-pay-lead = Es fließt kein Geld. Die Nummer geht an einen Zahlungsdienst zum Ausprobieren, der nichts speichert. Wir speichern den Code, den er zurückgibt, und die letzten vier Ziffern.
demo-pay-card = Kartennummer
demo-pay-try = Eine Nummer zum Ausprobieren: 4111 1111 1111 1111
demo-pay-go = Diese Karte benutzen
demo-pay-skip = Später bezahlen
demo-profiles-title = Wer sieht zu?
demo-profiles-lead = Jedes Profil hat eine eigene Liste, eigene Daumen und eigene Empfehlungen.
demo-profile-main = Dein Profil
demo-profile-other = Profil { $number }
demo-profile-child = Kind
demo-profile-new = Profil hinzufügen
demo-profile-kids = Ein Kinderprofil: Es zeigt nur Titel für die ganze Familie und wird nie für Neuigkeiten, Angebote oder Werbung verwendet
demo-profile-go = Hinzufügen
demo-profile-browser = Mit deiner ersten Wahl wird dieser Browser als eines deiner Geräte eingetragen.

# The home.
demo-title = Heute Abend
demo-nav = Der Streamingdienst
demo-nav-home = Start
demo-nav-search = Suche
demo-nav-game = Spiel
demo-nav-notifications = Nachrichten
demo-nav-support = Hilfe
demo-nav-profiles = Wer zusieht
demo-because = weil du das angesehen hast: { $titles }
demo-nothing = Noch gibt es nichts zu zeigen.
demo-child = Ein Kinderprofil sieht zu: Es werden nur Titel für die ganze Familie gezeigt.
demo-survey-ask = Drei Fragen zu heute Abend
demo-row-for-you = Für dich
demo-row-because = Weil du „{ $title }“ angesehen hast
demo-row-films = Filme
demo-row-series = Serien
demo-row-games = Spiele
demo-row-popular = Bei allen beliebt
demo-row-my-list = Meine Liste
demo-row-begun = Weitersehen

# A title.
demo-kind-film = Film
demo-kind-series = Serie
demo-kind-game = Spiel
demo-watch = Ansehen
demo-play = Spielen
demo-game-not = Dieses Spiel lässt sich in der Demo nicht spielen. Dieses schon: { $title }.
demo-thumbs = Wie findest du es?
demo-thumbs-up = Gefällt mir
demo-thumbs-double = Gefällt mir sehr
demo-thumbs-down = Nichts für mich
demo-list-add = Auf meine Liste setzen
demo-list-remove = Von meiner Liste nehmen

# The player.
demo-player = Wiedergabe
demo-player-first = Bevor du zum ersten Mal etwas ansiehst
demo-player-clip = Ein Clip von einer halben Minute steht für den Film.
demo-player-play = Abspielen
demo-player-pause = Anhalten
demo-player-position = Stelle
demo-player-subtitles = Untertitel
demo-player-no-subtitles = Keine
demo-player-quality = Bild
demo-player-exit = Wiedergabe verlassen
demo-player-end = Bis zum Ende ansehen
demo-player-stop = Mittendrin aufhören
demo-player-ended = Ende. Es steht jetzt in „Deine Daten“.

# The search.
demo-search-for = Titel oder Genre
demo-search-go = Suchen
demo-search-found = { $count ->
    [0] Nichts gefunden für „{ $query }“.
    [one] Ein Titel für „{ $query }“.
   *[other] { NUMBER($count) } Titel für „{ $query }“.
  }

# The game.
demo-game-lead = Ein kleines Rätsel von uns steht für das richtige Spiel. Jedes Antippen taut eine Blase und ihre Nachbarn auf oder friert sie ein. Taue alle auf.
demo-game-start = Spiel beginnen
demo-game-stop = Spiel beenden
demo-game-level = Level { $level } von { $count }
demo-game-moves = Züge: { $moves }. Es geht mit { $par }.
demo-game-board = Spielfeld
demo-game-frozen = Reihe { $row }, Spalte { $column }: gefroren
demo-game-thawed = Reihe { $row }, Spalte { $column }: aufgetaut
demo-game-solved = Alle aufgetaut. Punkte: { $score }.
demo-game-all = Das war das letzte Level.
demo-game-next = Nächstes Level
demo-game-again = Dieses Feld neu beginnen
demo-game-join = Hier zu zweit gegeneinander spielen
demo-game-leave = Die Partie verlassen
demo-game-match = Zu zweit an einem Bildschirm
demo-game-turn = Person { $player } ist dran. Wer die letzte Blase auftaut, gewinnt.
demo-game-won = Person { $player } gewinnt.

# Notifications, help, survey.
demo-notifications-none = Noch keine Nachrichten.
demo-notifications-open = Öffnen
demo-notifications-dismiss = Weglegen
demo-support-lead = Was du schreibst, geht an die Menschen, die antworten. Hier notieren wir nur, dass du gefragt hast und worum es ging.
demo-support-message = Deine Nachricht
demo-support-picture = Das Bild bleibt stehen oder sieht schlecht aus
demo-support-subtitles = Untertitel oder Sprache
demo-support-payment = Bezahlen
demo-support-other = Etwas anderes
demo-support-go = Absenden
demo-support-sent = Abgeschickt. Dein Vorgang hat die Nummer { $case }.
demo-survey-title = Drei Fragen zu heute Abend
demo-survey-lead = Beantworte so viele, wie du magst.
demo-survey-picture = Wie war das Bild?
demo-survey-picture-good = Gut
demo-survey-picture-fair = Mittel
demo-survey-picture-poor = Schlecht
demo-survey-found = Hast du etwas gefunden?
demo-survey-found-yes = Ja
demo-survey-found-partly = Zum Teil
demo-survey-found-no = Nein
demo-survey-next = Was soll als Nächstes kommen?
demo-survey-next-silent = Mehr Stummfilme
demo-survey-next-series = Mehr Serien
demo-survey-next-games = Mehr Spiele
demo-survey-go = Meine Antworten absenden

# What is wrong with a form.
demo-wrong-password = Wähle ein Passwort mit mindestens 8 Zeichen.
demo-wrong-taken = Mit dieser E-Mail-Adresse gibt es schon ein Konto. Melde dich damit an.
demo-wrong-card = Eine solche Kartennummer gibt niemand aus. Versuche es mit der Nummer unten.
demo-wrong-profiles = Ein Konto hat höchstens { NUMBER($count) } Profile.
demo-wrong-survey = Beantworte mindestens eine Frage.

# What was just done.
demo-did-welcome = Dein Konto ist fertig.
demo-did-paid = Deine Karte ist eingetragen.
demo-did-made = Das Profil ist da.
demo-did-chosen = Einen schönen Abend.
demo-did-added = „{ $title }“ steht auf deiner Liste.
demo-did-removed = „{ $title }“ steht nicht mehr auf deiner Liste.
demo-did-up = Dir gefällt „{ $title }“. Deine Empfehlungen wissen es.
demo-did-double = Dir gefällt „{ $title }“ sehr. Deine Empfehlungen wissen es.
demo-did-down = „{ $title }“ ist nichts für dich. Deine Empfehlungen wissen es.
demo-did-watched = Du hast „{ $title }“ bis zum Ende angesehen.
demo-did-stopped = Du hast bei „{ $title }“ mittendrin aufgehört.
demo-did-opened = Die Nachricht gilt als gelesen.
demo-did-dismissed = Die Nachricht ist weggelegt.
demo-did-answered = Danke für deine Antworten.
demo-did-refused = Das wurde nicht gespeichert: Die Regeln des Dienstes oder deine eigenen Entscheidungen stehen dagegen.
