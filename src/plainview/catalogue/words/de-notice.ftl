### The public notice, its layers, and the short notices beside forms.

## The short notice beside a form

notice-brief-what = Was wir hier erheben: { $what }.
notice-brief-nothing = Hier erheben wir nichts über dich.
notice-brief-required = Das musst du angeben: { $what }.
notice-brief-law = Das verlangt das Gesetz: { $what }.
notice-brief-moves = Das steuert den internen Algorithmus und verändert so, was dir empfohlen wird: { $what }.
notice-brief-uses = Wofür wir es verwenden: { $what }.
notice-brief-kept = Wir speichern es höchstens { $days }.
notice-brief-recipients = Wer es erhalten darf: { $what }.
notice-brief-nobody = Niemand außerhalb erhält es.
notice-brief-more = Jedes in einer Zeile
notice-brief-every-use = Alle Verwendungen:
notice-brief-every-recipient = Alle, die etwas davon erhalten dürfen:
notice-brief-whole = Alle Hinweise zum Datenschutz
notice-only-in = { $what } (nur in: { $countries })
notice-kept-for = { $days } lang gespeichert.

notice-more = { $count ->
    [one] noch eins
   *[other] { NUMBER($count) } weitere
  }

## The notice in short

notice-title = Datenschutz bei { $service }
notice-lead = Was { $service } erhebt, warum, wie lange es bleibt und wer es erhalten darf. Diese Seite entsteht aus denselben Regeln, nach denen der Dienst arbeitet.
notice-nav = Teile dieser Hinweise
notice-overview = In Kürze
notice-collected = Was wir erheben
notice-uses = Wofür wir es verwenden
notice-recipients = Wer es erhalten darf
notice-kept = Wie lange wir es speichern
notice-rights = Deine Rechte
notice-places = Wo wir fragen
notice-nothing = { $source }: nichts.
notice-source-member = Das sagst du uns: { $what }.
notice-source-usage = Das notieren wir, während du { $service } benutzt: { $what }.
notice-source-devices = Das schicken uns deine Geräte: { $what }.
notice-source-partners = Das dürfen uns unsere Partner schicken: { $what }.
notice-source-elsewhere = Das können wir aus öffentlichen Verzeichnissen und von anderen Unternehmen erhalten: { $what }.
notice-source-derived = Aus all dem leiten wir ab: { $what }.
notice-also = Außerdem: { $what }.
notice-recipients-provider = { $count ->
    [one] Ein Unternehmen, das für uns arbeitet. Es darf nur tun, was wir ihm auftragen.
   *[other] { NUMBER($count) } Unternehmen, die für uns arbeiten. Sie dürfen nur tun, was wir ihnen auftragen.
  }
notice-recipients-partner = { $count ->
    [one] Ein Partner. Er ist selbst dafür verantwortlich, was er mit den Daten tut.
   *[other] { NUMBER($count) } Partner. Sie sind selbst dafür verantwortlich, was sie mit den Daten tun.
  }
notice-recipients-own-platform = { $count ->
    [one] Ein Dienst unserer eigenen Gruppe.
   *[other] { NUMBER($count) } Dienste unserer eigenen Gruppe.
  }
notice-recipients-none = Niemand außerhalb darf etwas erhalten.
notice-appointed = { $count ->
    [0] Keine dieser Aufgaben hat heute jemand, also wird nichts geschickt.
    [one] Eine dieser Aufgaben ist heute vergeben. Für die anderen wird nichts geschickt.
   *[other] { NUMBER($count) } dieser Aufgaben sind heute vergeben. Für die anderen wird nichts geschickt.
  }
notice-kept-between = Für jede Art von Daten gilt eine eigene Zeit. Die kürzeste: { $least }. Die längste: { $most }. Danach wird gelöscht.
notice-in-force = Das sind die Regeln, die am { $day } gelten.
notice-version = Version der Regeln: { $version }
notice-more-collected = Mehr darüber, was wir erheben
notice-more-uses = Mehr darüber, wofür wir es verwenden
notice-more-recipients = Alle, die etwas erhalten dürfen
notice-more-kept = Wie lange wir was speichern
notice-more-rights = Mehr über deine Rechte
notice-more-places = Was wir wo fragen

## Country and language

notice-country = Land
notice-country-none = Nicht gewählt
notice-country-go = Zeigen
notice-country-change = Ein Land wählen
notice-country-chosen = Einige Regeln sind je nach Land verschieden. Du siehst die für dieses Land: { $country }.
notice-country-assumed = Einige Regeln sind je nach Land verschieden. Wir nehmen an, dass du hier bist: { $country }.
notice-country-unknown = Einige Regeln sind je nach Land verschieden. Du siehst die Regeln aller Länder zusammen.
notice-country-wrong = Dieses Land gibt es nicht. Wähle eines aus der Liste.
notice-languages = Sprachen

## The pages behind it

notice-collected-lead = Alles, was wir erheben dürfen, geordnet danach, woher es kommt. Jeder Name führt zu den Verwendungen, zu dem Grund, den das Gesetz uns gibt, und zu der Zeit, die es bleibt.
notice-uses-lead = Jede Verwendung, was dafür verwendet wird, und ob du sie ausschalten kannst.
notice-recipients-lead = Wer außerhalb etwas über dich erhalten darf, was und wofür.
notice-kept-lead = Alles wird gelöscht, wenn seine Zeit vorbei ist, gezählt von dem Tag an, an dem es zu uns kam. Wenn du uns bittest, es zu löschen, geht es früher.
notice-rights-lead = Diese Rechte hast du immer, ganz gleich, was du erlaubt hast. Keines davon kostet etwas.
notice-places-lead = Zu jedem dieser Momente gibt es eigene Hinweise. Darin steht, was wir dort erheben, und nichts anderes.
notice-period = Wie lange
notice-things = Was
notice-sensitive = Heikel
notice-moves = Steuert die Empfehlungen
notice-only = Nur in: { $countries }
notice-default-on = An, wenn du es nicht ausschaltest
notice-default-off = Aus, wenn du es nicht einschaltest
notice-looks-at = Was dafür verwendet wird
notice-looks-at-all = Alles, was wir über dich speichern
notice-looks-at-none = Dafür wird hier nichts verwendet.
notice-may-receive = Was dorthin gehen darf
notice-seat = Land: { $country }
notice-safeguard = Dort geschützt durch: { $safeguard }

## One thing that we collect

notice-element-back = Alles, was wir erheben
notice-element-source = Woher es kommt
notice-element-places = Wann wir fragen
notice-element-required = Du musst es angeben.
notice-element-not-here = In deinem Land erheben wir das nicht.
notice-element-kept = Wir speichern es höchstens { $days }.
notice-element-erased = Wenn du uns bittest, es zu löschen
notice-element-unused = Es wird für nichts verwendet. Wir speichern es nur, damit du es sehen kannst.
notice-element-why = Warum wir das dürfen
notice-element-not-used = Wird in deinem Land dafür nicht verwendet.
notice-element-seen = Wie genau es zu sehen ist
notice-element-to = Wer es erhalten darf
notice-element-nobody = Niemand außerhalb
notice-everywhere = In jedem Land
notice-everywhere-else = In jedem anderen Land

## Your rights

notice-right-see = Sehen, was wir über dich speichern, mit den echten Werten
notice-right-download = Eine Kopie von allem bekommen
notice-right-correct = Etwas korrigieren lassen
notice-right-erase = Etwas löschen lassen
notice-right-switch = Verwendungen aus- und wieder einschalten
notice-right-object = Zu einer Verwendung Nein sagen oder sie pausieren lassen
notice-right-without = Ohne Konto oder für jemand anderen fragen
notice-right-follow = Sehen, wie weit deine Anfrage ist
notice-right-complain = Dich bei der Behörde beschweren: { $authority }
notice-right-signal = Wenn dein Browser das Signal „Global Privacy Control“ sendet, verkaufen wir deine Daten nicht und geben sie nicht weiter.

## The notice of one place

notice-at-lead = Hier steht, was { $service } an dieser Stelle erhebt, wofür es verwendet wird, wie lange es gespeichert wird und wer es sonst noch erhält.
notice-at-version = Version dieses Wortlauts: { $version }

## Signing in, and requests without an account

notice-sign-in = Wenn du dich anmeldest
notice-request = Was du hier schreibst, verwenden wir nur, um herauszufinden, wer fragt, und um dir zu antworten. Niemand außerhalb erhält es.
