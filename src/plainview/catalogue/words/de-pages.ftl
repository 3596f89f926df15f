list-between = {", "}
say-yes = ja
say-no = nein
say-held = hinterlegt, wird aber nie gezeigt
say-not-held = nicht hinterlegt
counted-times = { $count ->
    [0] nie
    [one] einmal
    [2] zweimal
   *[other] { NUMBER($count) }-mal
  }

how-asked = Du hast es uns { $places } mitgeteilt.
how-told = Du hast es uns mitgeteilt.
how-written = Zusammen mit deinem Konto bei { $service } festgehalten.
how-events = Automatisch notiert bei Folgendem: { $events }.
how-events-and-more = Automatisch notiert bei Folgendem und Ähnlichem: { $events }.
how-every-event = Automatisch notiert bei allem, was du bei { $service } tust.
how-every-session = Von deinen Geräten bei jedem Besuch mitgeschickt.
how-feed = Uns geschickt von { $feed }.
how-derived = Von uns aus dem Übrigen abgeleitet.
moves-automatic = Automatisch erzeugt, um den internen Algorithmus zu steuern: Es verändert, was dir empfohlen wird.
moves-given = Du hast es uns gesagt, und es steuert den internen Algorithmus: Es verändert, was dir empfohlen wird.

place-account = beim Anlegen deines Kontos
place-sign-up = beim Anlegen deines Kontos
place-signup = beim Anlegen deines Kontos
place-payment = beim Einrichten der Zahlung
place-profile = beim Anlegen eines Profils
place-support = beim Kundenservice
place-survey = in einer Umfrage
place-settings = in deinen Einstellungen
place-first-playback = beim ersten Abspielen
place-import = beim Mitbringen deiner Datei von einem anderen Dienst
place-device-registration = beim Einrichten eines Geräts

property-email = E-Mail
property-purpose = worum es geht
property-text-version = gezeigter Wortlaut, Version
property-ip = Adresse
property-title-id = Titel
property-game-id = Spiel
property-thumbs = Daumen
property-stars = Sterne
property-last4 = letzte Ziffern
property-method-type = Art
property-token = Code
property-processor = abgewickelt durch
property-result-count = Treffer
property-party-size = Mitspielende
property-first-name = Vorname
property-last-name = Nachname
property-position-ms = bei
property-played-ms = abgespielt
property-visible-ms = sichtbar für
property-from-ms = von
property-to-ms = bis
property-duration-ms = Dauer
property-startup-ms = Start nach
property-rebuffer-ms = gewartet
property-bitrate-kbps = Datenrate in kbit/s
property-content-kids = für Kinder
property-kids-profile = für ein Kind
property-maturity = Altersfreigabe
property-autoplay = spielt von selbst weiter
property-user-agent = Software
property-os = System
property-os-version = Systemversion
property-app-version = App-Version
property-national-id = Nummer
property-request-id = Anfrage

recipient-kind-provider = arbeitet für uns
recipient-kind-partner = Partner
recipient-kind-own-platform = gehört zu unserer Gruppe

decided-by-service = Ohne das kann der Dienst nicht funktionieren.
decided-by-law = Das Gesetz verlangt es.
decided-by-default = Du hast nichts entschieden. So ist es am Anfang eingestellt.
decided-by-you = Du hast das am { $day } entschieden.

# All feminine, neuter or plural: they follow "durch".
program-recommend = die Empfehlungen
program-sign-in = die Anmeldung
program-your-data-page = diese Seite
program-of-key = das System des Dienstes selbst („{ $name }“)
program-erasure = die Löschung
program-accounts = die Kontoverwaltung

did-read = verwendet
did-scan = zusammen mit den Daten vieler Mitglieder verwendet
did-keep = ein neues Ergebnis gespeichert
did-send = geschickt
did-refusal = abgelehnt
did-choice = von dir entschieden
did-forget = vergessen
did-state = das Gelernte aktualisiert
did-expire = gelöscht, was seinen letzten Tag hinter sich hatte

letter-names = lower
letter-dear = Hallo { $name },
letter-hello = Hallo,
letter-opening = das ist in Kürze, was { $service } heute über dich speichert: woher es kommt und was damit geschieht.
letter-field = { $name } ({ $value })
letter-moments = { $name } ({ $counted } notiert, zuletzt: { $value })
letter-member = Das hast du uns selbst gesagt: { $what }.
letter-member-other = Was du uns selbst gesagt hast, steht unter „Was wir wissen“.
letter-member-nothing = Du hast uns selbst noch nichts gesagt.
letter-usage = Das haben wir notiert, während du { $service } benutzt hast: { $what }.
letter-usage-other = Was wir notiert haben, während du { $service } benutzt hast, steht unter „Was wir wissen“.
letter-usage-nothing = Wir haben noch nichts darüber notiert, wie du { $service } benutzt.
letter-devices = Das haben uns deine Geräte mitgeteilt: { $what }.
letter-devices-other = Was uns deine Geräte mitgeteilt haben, steht unter „Was wir wissen“.
letter-devices-nothing = Deine Geräte haben uns noch nichts mitgeteilt.
letter-partners = Das haben uns Unternehmen geschickt, mit denen wir zusammenarbeiten: { $what }.
letter-partners-other = Was uns Unternehmen geschickt haben, mit denen wir zusammenarbeiten, steht unter „Was wir wissen“.
letter-partners-nothing = Kein Unternehmen, mit dem wir zusammenarbeiten, hat uns etwas über dich geschickt.
letter-elsewhere = Das haben wir von anderen Stellen erhalten: { $what }.
letter-elsewhere-other = Was wir von anderen Stellen erhalten haben, steht unter „Was wir wissen“.
letter-elsewhere-nothing = Von anderen Stellen haben wir nichts über dich.
letter-derived = Aus all dem haben wir abgeleitet: { $what }.
letter-derived-other = Was wir abgeleitet haben, steht unter „Was wir wissen“.
letter-derived-nothing = Wir haben noch nichts über dich abgeleitet.
letter-uses = Zurzeit wird es für { $on } Dinge verwendet. { $switchable } Verwendungen kannst du jederzeit selbst ein- und ausschalten.
letter-used = In den letzten { $days } Tagen wurde { $counted } eine Nutzung vermerkt, zuletzt am { $newest }.
letter-refused = In den letzten { $days } Tagen wurde { $counted } eine Nutzung abgelehnt, die du oder die Regeln nicht erlauben.
letter-signed = Die Menschen bei { $service }

you-title = Deine Daten
you-skip = Zum Inhalt
you-nav = Teile dieser Seite
you-known = Was wir wissen
you-uses = Wofür wir es verwenden
you-used = Wer es verwendet hat
you-choices = Deine Entscheidungen und der Download
you-times = Zeiten sind in UTC. Geschrieben: { $made }.
you-known-lead = Jede Karte ist eine Art von Daten, mit dem, was wirklich über dich gespeichert ist.
you-nothing-yet = Hier ist nichts gespeichert
you-nothing-yet-list = Davon speichern wir nichts über dich:
you-since = Seit dem { $since } { $counted } notiert
you-newest = Neuestes zuerst
you-sensitive = heikel
you-used-for = { $on ->
    [0] Zurzeit für nichts verwendet
    [one] Für eine Sache verwendet
   *[other] Für { $on } Dinge verwendet
  }{ $off ->
    [0] {""}
    [one] , eine weitere ist aus
   *[other] , { $off } weitere sind aus
  }
you-profile = Profil { $profile }
you-details = Einzelheiten
you-kept = { $days } lang gespeichert
you-seen = zu sehen ist: { $precision }
you-to = kann gehen an: { $names }
you-not-used = Wird für nichts verwendet, nur gespeichert, damit du es sehen kannst.
you-on = An
you-off = Aus
you-fixed = Immer an
you-fixed-off = Nicht in Gebrauch
you-uses-lead = Eine Karte für jede Verwendung. Wo ein Schalter ist, entscheidest du, und es gilt ab der nächsten Sekunde.
you-without = Wenn das aus wäre
you-looks-at = Verwendet
you-used-lead = Jede Verwendung deiner Daten wird aufgeschrieben, bevor sie geschieht. Hier steht, was aufgeschrieben wurde, der neueste Tag zuerst.
you-used-nothing = Noch hat niemand deine Daten verwendet.
you-used-for-purpose = für „{ $purpose }“
you-used-by = durch { $program }
you-used-refused = Abgelehnt
you-used-sent-to = an: { $recipient }
you-received-nothing = Niemand außerhalb erhält etwas.
you-received-for = für: { $purposes }
you-received-unappointed = Diese Aufgabe hat heute niemand, also wird nichts geschickt.
you-received-kept = dort { $days } lang gespeichert
you-choices-title = Deine Entscheidungen
you-choices-lead = Du entscheidest. Nichts anderes wird deswegen schlechter.
standing-gpc = Dein Browser bittet uns, deine Daten nicht zu verkaufen oder weiterzugeben. Daran halten wir uns seit dem { $since }. Wenn du danach selbst zustimmst, geht deine Zustimmung vor.
standing-hidden = Du hast uns am { $since } gebeten, dein Konto zu löschen. Niemand sieht es mehr an.
standing-restricted = { $profile ->
    [all] Die Verwendung deiner Daten ist seit dem { $since } pausiert: Wir bewahren die Daten auf und verwenden sie fast nur für deine eigenen Anfragen.
   *[other] Die Verwendung der Daten von Profil { $profile } ist seit dem { $since } pausiert: Wir bewahren die Daten auf und verwenden sie fast nur für deine eigenen Anfragen.
 }
standing-objection = { $profile ->
    [all] Du hast am { $since } zu dieser Verwendung Nein gesagt: { $use }. Daran halten wir uns.
   *[other] Profil { $profile } hat am { $since } zu dieser Verwendung Nein gesagt: { $use }. Daran halten wir uns.
 }
standing-child = Profil { $profile } ist ein Kinderprofil. Seine Daten werden für wenig verwendet, und wo eine Zustimmung nötig ist, muss sie von einem Elternteil kommen.
standing-parental = Für das Kinderprofil { $profile } hat am { $since } ein Elternteil zugestimmt.
standing-parental-third-parties = Ein Elternteil hat am { $since } eigens zugestimmt, Daten des Kinderprofils { $profile } an andere zu geben.
you-download-title = Zum Mitnehmen
you-download-lead = Eine Datei mit allem auf dieser Seite: den Werten, den Verwendungen, und wer etwas verwendet hat. Jedes Programm kann sie lesen.
you-download = Herunterladen (JSON)
you-contact-title = Wen du fragen kannst
you-contact-controller = Verantwortlich
you-contact-representative = Vertretung
you-contact-officer = Ansprechperson für den Datenschutz (datenschutzbeauftragte Person)
you-contact-authority = Beschweren kannst du dich bei
you-switched-on = „{ $purpose }“ ist jetzt an.
you-switched-off = „{ $purpose }“ ist jetzt aus.
you-notice = Datenschutz
you-sign-out = Abmelden
you-watch = Ansehen
you-rules-version = Version der Regeln: { $version }
you-identifier = Deine Mitgliedsnummer: { $member }
you-element-id = Name im System: { $element }
you-line-ids = Protokollzeilen: { $lines }
you-purpose-id = Zweck im System: { $purpose }
you-path = gekommen über { $path }
you-received-at = erhalten { $at }

sign-in-title = Anmelden
sign-in-lead = Sieh alles, was { $service } über dich speichert.
sign-in-email = E-Mail
sign-in-password = Passwort
sign-in-go = Anmelden
sign-in-wrong = E-Mail und Passwort passen nicht zusammen. Prüfe beides und versuche es noch einmal.
sign-in-slow = Zu viele Versuche. Warte { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
  } und versuche es noch einmal.
sign-in-denied = Dieses Gerät wurde als nicht deines gemeldet, deshalb wird von hier niemand eingelassen. Melde dich mit einem anderen deiner Geräte an.
sign-in-ended = Dein Konto wurde auf allen Geräten abgemeldet, auch auf diesem. Setze ein neues Passwort, bevor sich wieder jemand anmeldet.
sign-in-code-title = Gib den Code ein
sign-in-code-lead = Du kommst von einem Ort, den wir noch nicht kennen. Wir haben dir einen Code mit sechs Ziffern geschickt, um sicher zu sein, dass du es bist.
sign-in-code = Code
sign-in-code-hint = Er gilt einmal und zehn Minuten lang.
sign-in-code-wrong = Dieser Code stimmt nicht oder gilt nicht mehr. Versuche es noch einmal, oder melde dich neu an, um einen anderen zu bekommen.
sign-in-code-anew = Neu anmelden
sign-in-again = Deine Seite war zu lange offen. Melde dich noch einmal an.

problem-title = Das hat nicht geklappt
problem-not-found = Diese Seite gibt es nicht.
problem-back = Zurück zu deinen Daten
problem-forbidden = Diese Seite ist nicht für dich.
problem-went-wrong = Bei uns ist etwas schiefgegangen. Es wurde notiert. Bitte versuche es noch einmal.
problem-form = Dieses Formular ist zu alt. Geh zurück, lade die Seite neu und versuche es noch einmal.
reason-no_history = Es gibt noch nichts, womit wir anfangen könnten: Sieh dir erst etwas an oder bewerte etwas.

panel-more-rows = { $count ->
    [one] Eine weitere Zeile
   *[other] { NUMBER($count) } weitere Zeilen
  }
chart-as-table = Dieselben Zahlen als Tabelle
reason-no_account_link = Es ist mit keinem Konto verbunden, also konnten wir nicht erkennen, um wen es geht.

archive-heading = Deine Daten
archive-made = { $service } hat dieses Archiv am { $made } (UTC) erstellt, weil du darum gebeten hast. Die Zeiten in allen Dateien sind in UTC.
archive-account = Es enthält, was wir über dein Konto, dein eigenes Profil und Kinderprofile haben.
archive-profile = Es enthält, was wir über ein Profil haben, und vom Konto nur Land, Sprache und Tarif. Namen, Adressen und Zahlungen des Kontos gehören der Person, die dafür bezahlt. Deshalb sind sie nicht dabei.
archive-others = { $count ->
    [one] Ein anderes Profil dieses Kontos gehört einer anderen Person, deshalb ist nichts davon dabei. Auch diese Person kann um ein Archiv bitten.
   *[other] { NUMBER($count) } andere Profile dieses Kontos gehören anderen Personen, deshalb ist nichts davon dabei. Auch sie können jeweils um ein Archiv bitten.
  }
archive-warning-heading = Vorsicht mit Tabellenprogrammen
archive-warning = Dateien, die auf .csv enden, enthalten jeden Wert genau so, wie er angegeben wurde. Beginnt ein Wert mit =, +, - oder @, kann ein Tabellenprogramm ihn für einen Befehl halten. Wenn du diese Dateien in einem solchen Programm öffnest, lies sie als Text ein und erlaube nicht, dass etwas ausgeführt wird.
archive-files-heading = Was darin ist
archive-file = Datei
archive-what = Was es ist
archive-count = Einträge
archive-missing-heading = Was nicht darin ist, und warum
archive-missing-password = Dein Passwort: Es ist nur in unlesbarer Form gespeichert und wird nie herausgegeben.
archive-missing-gone = Was gelöscht wurde, und was wir nur so lange gespeichert haben, wie wir gesagt hatten: Es ist weg.
archive-missing-people = Was anderen Menschen gehört.
archive-missing-account = Was das Konto betrifft und nicht dieses Profil, zum Beispiel Anmeldungen, Zahlungen und Verwendungen, die für das Konto als Ganzes notiert wurden. Es steht im Archiv der Person, die für das Konto bezahlt.
archive-missing-columns = Dateien, deren Spalten niemand veröffentlicht hat. Was wir davon speichern, liegt im Ordner plainview:
archive-missing-empty = Dateien für Dinge, von denen nichts gespeichert ist. Sie sind dabei, aber leer:
archive-contacts = An wen du dich wenden kannst
archive-events = Was geschehen ist, Ereignis für Ereignis: { $family }.
archive-file-cover-sheet = Diese Seite.
archive-file-plainview-about = Wer dieses Archiv erstellt hat, für wen, wann, und an wen du dich wenden kannst.
archive-file-plainview-purposes = Wofür wir Daten verwenden, ob es für dich jeweils an ist, und was ohne das wäre.
archive-file-plainview-recipients = Wer sonst noch Daten erhalten darf, und wer welche erhalten hat.
archive-file-plainview-sources = Alles, was wir speichern dürfen, woher es kommt und wofür es jeweils verwendet wird.
archive-file-plainview-inferences = Was wir über dich abgeleitet haben.
archive-file-plainview-records = Was wir als feste Angaben speichern, zum Beispiel deinen Namen und deinen Tarif.
archive-file-plainview-choices = Was du erlaubt hast und was nicht.
archive-file-plainview-ledger = Jede Verwendung und jede Weitergabe deiner Daten, und jede, die abgelehnt wurde.
archive-file-plainview-requests = Worum du uns gebeten hast, und wie es damit steht.
archive-file-plainview-receipts = Jede deiner Entscheidungen, mit genau den Worten, die du gesehen hast.
archive-file-plainview-shared = Was an andere gegeben wurde, an wen und wann.
archive-file-plainview-schema = Für Programme: wie die Dateien in diesem Ordner aufgebaut sind.
archive-file-account-accountdetails = Dein Konto: Name, wie du zu erreichen bist, Land.
archive-file-account-subscriptionhistory = Wann deine Mitgliedschaft begonnen und geendet hat, und mit welchem Tarif.
archive-file-account-accessanddevices = An welchen Tagen welche Geräte benutzt wurden.
archive-file-account-termsofuse = Wann du die Nutzungsbedingungen angenommen hast.
archive-file-clickstream-clickstream = Was du angeklickt hast.
archive-file-content-interaction-viewingactivity = Was du angesehen hast, wann und wie lange.
archive-file-content-interaction-searchhistory = Wonach du gesucht hast.
archive-file-content-interaction-ratings = Deine Bewertungen.
archive-file-content-interaction-mylist = Deine Liste.
archive-file-content-interaction-indicatedpreferences = Was dir nach deinen eigenen Angaben gefällt.
archive-file-content-interaction-playbackrelatedevents = Was dein Abspielgerät notiert hat, während etwas lief.
archive-file-content-interaction-interactivetitles = Was du in interaktiven Titeln gewählt hast.
archive-file-devices-devices = Deine Geräte, und wann jedes zum ersten und zum letzten Mal benutzt wurde.
archive-file-games-gameplaysession = Die Spiele, die du gespielt hast.
archive-file-ip-addresses-ipaddresseslogin = Von wo aus sich jemand angemeldet hat.
archive-file-ip-addresses-ipaddressesstreaming = Von wo aus etwas abgespielt wurde.
archive-file-messages-messagessentbynetflix = Nachrichten, die dir geschickt wurden. Die Datei heißt so, wie sie in dieser Anordnung immer geheißen hat.
archive-file-payment-and-billing-billinghistory = Deine Zahlungen.
archive-file-profiles-profiles = Deine Profile und wie sie eingestellt sind.
archive-file-netflixviewinghistory = Was du angesehen hast, in der Kurzform.
