program-communicate = die Nachrichten

## Messages: the subject, the text of an e-mail, and the short text of a text message

message-greeting = Hallo { $name },
message-hello = Hallo,
message-password_reset = Wähle ein neues Passwort für { $service }
    .text =
        { $greeting }

        jemand hat ein neues Passwort für dein Konto angefordert, und wir hoffen, dass du das warst. Wähle hier innerhalb einer Stunde eines aus. Der Link gilt einmal.

        { $link }

        Wenn du es nicht warst, tu nichts: Dein Passwort bleibt, wie es ist.
    .text-code =
        { $greeting }

        jemand hat ein neues Passwort für dein Konto angefordert, und wir hoffen, dass du das warst. Gib diesen Code innerhalb einer Stunde ein. Er gilt einmal.

        { $token }

        Wenn du es nicht warst, tu nichts: Dein Passwort bleibt, wie es ist.
    .short = { $service }: Wähle innerhalb einer Stunde ein neues Passwort: { $link }
    .short-code = { $service }: dein Code für ein neues Passwort, gültig eine Stunde: { $token }
message-sign_in_code = { $code } ist dein Code für { $service }
    .text =
        { $greeting }

        dein Code zum Anmelden ist { $code }. Er gilt zehn Minuten. Niemand von { $service } wird dich je danach fragen.
    .short = { $code } ist dein Code für { $service }. Gib ihn niemandem.
message-new_sign_in = Eine neue Anmeldung bei { $service }
    .text =
        { $greeting }

        jemand hat sich bei deinem Konto angemeldet, von einem Ort oder Gerät, das neu für uns ist. Wenn du es warst, musst du nichts tun. Wenn nicht, wähle jetzt ein neues Passwort.
    .short = { $service }: eine neue Anmeldung bei deinem Konto. Wenn du es nicht warst, wähle jetzt ein neues Passwort.
message-account_suspended = Wir haben Anmeldungen bei deinem Konto gestoppt
    .text =
        { $greeting }

        bei den letzten Anmeldungen bei deinem Konto sah etwas falsch aus, deshalb kann es vorerst niemand benutzen. Ein Mensch sieht es sich an. Antworte auf diese Nachricht, wenn du uns früher brauchst.
    .short = { $service }: Anmeldungen bei deinem Konto sind vorerst gestoppt. Ein Mensch sieht es sich an.
message-account_restored = Dein Konto ist wieder offen
    .text =
        { $greeting }

        ein Mensch hat sich dein Konto angesehen. Du kannst dich wieder anmelden.
    .short = { $service }: Du kannst dich wieder bei deinem Konto anmelden.
message-welcome = Willkommen bei { $service }
    .text =
        { $greeting }

        dein Konto ist bereit. Unter „Deine Daten“ siehst du jederzeit, was wir über dich wissen, und entscheidest, was wir damit tun dürfen.
    .short = Willkommen bei { $service }. Dein Konto ist bereit.
message-new_title = Neu bei { $service }: { $title }
    .text =
        { $greeting }

        { $title } gibt es jetzt bei { $service }.
    .short = Neu bei { $service }: { $title }. Antworte STOP, um keine solchen Nachrichten mehr zu bekommen.
message-unsubscribe =
    Du bekommst das, weil du Neuigkeiten und Angebote von { $service } erlaubst. Ein Klick beendet es:
    { $link }
message-detail-place = Wo: { $value }
message-detail-device = Womit: { $value }
message-detail-when = Wann: { $value }
message-detail-at = Wann: { $value }
message-detail-reason = Warum: { $value }

## Pages behind links

link-unsubscribe = Keine Neuigkeiten und Angebote mehr?
    .text = Mit einem Klick bekommst du von uns keine Neuigkeiten und Angebote mehr, weder per E-Mail noch per SMS. Nötige Nachrichten kommen weiterhin.
    .button = Keine Neuigkeiten und Angebote mehr
link-unsubscribed = Du bekommst keine Neuigkeiten und Angebote mehr
    .text = Das gilt ab jetzt. Unter „Deine Daten“ kannst du es wieder einschalten.
link-reset = Wähle ein neues Passwort
    .text = Es braucht mindestens acht Zeichen. Du wirst überall abgemeldet.
    .button = Passwort setzen
link-reset-field = Neues Passwort
link-reset-done = Dein neues Passwort ist gesetzt
    .text = Du bist überall abgemeldet. Melde dich mit dem neuen Passwort an.
link-reset-again = Dieses Passwort geht nicht
    .text = Es braucht mindestens acht Zeichen. Folge noch einmal dem Link in unserer Nachricht.
link-unknown = Dieser Link funktioniert nicht
    .text = Er ist keiner von unseren, oder ein Teil fehlt. Kopiere ihn ganz aus der Nachricht.
link-expired = Dieser Link ist zu alt
    .text = Er galt eine Stunde. Fordere einen neuen an.
link-used = Dieser Link wurde schon benutzt
    .text = Jeder Link gilt einmal. Fordere einen neuen an.

## On “Your data” and the console

communicate-messages = Nachrichten an dich
communicate-messages-lead = Ob eine Nachricht geschickt werden darf, entscheidet sich in dem Moment, in dem sie geschickt wird. Hier steht, was aus jeder wurde.
communicate-outcomes = Was aus jeder Nachricht wurde
communicate-outcomes-none = Wir haben dir noch nichts geschickt.
communicate-inbox = Dein Posteingang
communicate-inbox-none = In deinem Posteingang ist nichts.
communicate-counts = Nachrichten nach Art und Ergebnis
communicate-counts-none = Noch wurde keine Nachricht vorbereitet.
communicate-newest = Die neuesten Nachrichten
communicate-column-when = Wann
communicate-column-message = Nachricht
communicate-column-channel = Wie
communicate-column-outcome = Ergebnis
communicate-column-why = Warum
communicate-column-subject = Betreff
communicate-column-text = Text
communicate-column-times = Anzahl
communicate-state-waiting = Wartet
communicate-state-done = Geschickt
communicate-state-not_done = Nicht geschickt
communicate-state-unknown = Niemand weiß, ob sie angekommen ist
communicate-channel-email = per E-Mail
communicate-channel-sms = per SMS
communicate-channel-inbox = in deinem Posteingang
communicate-kind-password_reset = Ein neues Passwort
communicate-kind-sign_in_code = Ein Code zum Anmelden
communicate-kind-new_sign_in = Eine neue Anmeldung
communicate-kind-account_suspended = Dein Konto wurde gesperrt
communicate-kind-account_restored = Dein Konto wurde wieder geöffnet
communicate-kind-welcome = Willkommen
communicate-kind-new_title = Ein neuer Titel

## Why a message was not sent, or waits

reason-no_channel = Bei uns ist kein Weg eingerichtet, auf dem wir sie schicken könnten.
reason-no_address = Wir haben dafür keine Adresse von dir.
reason-no_way_to_unsubscribe = In ihr hätte nicht gestanden, wie man solche Nachrichten abbestellt, also haben wir sie nicht geschickt.
reason-enough_this_week = Du hast innerhalb von sieben Tagen schon genug davon bekommen.
reason-quiet_hours = Bei dir ist es spät, also wartet sie bis zum Morgen.
reason-message_too_late = Sie ließ sich nicht rechtzeitig schicken und nützt jetzt nichts mehr.
reason-message_kind_unknown = Diese Art von Nachricht kennt niemand mehr.
reason-message_not_reachable = Der Zustelldienst war nicht zu erreichen, also versuchen wir es noch einmal.
reason-message_cut_short = Unser Programm brach ab, während sie geschickt wurde. Wir schicken sie nicht zweimal.
reason-no_answer = Der Zustelldienst hat nicht gesagt, ob er sie angenommen hat.
reason-carrier_refused = Der Zustelldienst hat sie nicht angenommen.
reason-address_unusable = An die Adresse, die wir haben, lässt sich nichts schicken.
