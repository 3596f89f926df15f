### Ways to "Your data" from elsewhere: links of the service's own, and televisions.

## Links that the service hands over

handoff-ended = Dieser Link gilt nicht mehr
handoff-ended-why = Er öffnet deine Daten nur einmal und nur innerhalb einer Minute. Er wurde schon benutzt, oder die Minute ist vorbei.
handoff-ended-again = Geh zurück zu { $service } und öffne deine Daten dort noch einmal. Du bekommst einen neuen Link.
handoff-back = Zurück zu { $service }
handoff-no-password = Du meldest dich anderswo an, deshalb hast du hier kein Passwort. Es wurde nichts getan. Schreib uns an die Adresse am Ende dieser Seite, dann erledigen wir es für dich.

## On a television

tv-letter = In Kürze
tv-letter-note = Ein paar Sätze.
tv-known-note = Und wer es hat.
tv-uses-note = Und warum.
tv-shared-note = Und was dort ankam.
tv-choices-note = Ein- und ausschalten.
tv-phone = Auf deinem Telefon
tv-phone-note = Herunterladen, korrigieren, löschen.
tv-back = Zurück
tv-next = Weiter
tv-previous = Vorherige Seite
tv-page = { $page } von { $pages }
tv-keys = Mit den Pfeiltasten bewegst du dich. OK öffnet, Zurück geht zurück.
tv-count = { $count ->
    [0] nichts
    [one] eine Art von Daten
   *[other] { NUMBER($count) } Arten von Daten
  }
tv-source-nothing = Von hier ist nichts gespeichert.
tv-not-shown = Gespeichert, aber auf einem großen Bildschirm nicht gezeigt. Sieh es dir auf deinem Telefon an.
tv-more = und { $count } weitere
tv-used-for = Wofür es verwendet wird
tv-who = Wer es hat
tv-switch-off = Ausschalten
tv-switch-on = Einschalten
tv-press-off = An. Mit OK schaltest du es aus.
tv-press-on = Aus. Mit OK schaltest du es ein.
tv-shared-something = hat etwas erhalten
tv-shared-nothing = bisher nichts
tv-phone-open = Öffne auf einem Telefon oder Computer
tv-phone-what = Dort kannst du alles herunterladen, korrigieren oder löschen lassen und sehen, was hier nicht gezeigt wird.
tv-phone-ask = Oder frag einen Menschen
tv-had = { $name } hat es, zuletzt geschickt am { $last }.
tv-shared-has = Hat erhalten: { $what }. Zuletzt am { $last }.
tv-shared-not = Hat bisher nichts über dich erhalten.
