program-protect = die Absicherung der Konten

protect-you-title = Deine Anmeldungen
protect-you-lead = Wir vergleichen jede Anmeldung damit, wie du sonst kommst, um zu merken, wenn es jemand anderes ist. Dafür speichern wir keine Adresse, nur welche Geräte und Netze deine sind. Was älter als 180 Tage ist, zählt nicht mehr.
protect-you-marked = Du hast uns { $times ->
    [one] einmal
   *[other] { $times }-mal
 } gesagt, dass eine Anmeldung nicht von dir war. Seitdem verlangen wir von diesem Gerät und Netz einen Code, oder wir lassen von dort niemanden ein.
protect-usual = Wie du dich sonst anmeldest
protect-usual-none = Wir wissen noch nicht, wie du dich sonst anmeldest.
protect-latest = Die letzten, die wir angesehen haben
protect-latest-none = Noch wurde nichts angesehen.
protect-when = Wann
protect-what = Was
protect-device = Gerät
protect-from = Von wo
protect-times = Wie oft
protect-last = Zuletzt
protect-done = Was wir getan haben
protect-why = Warum
protect-also = Außerdem
protect-outcome = Was daraus wurde
protect-member = Mitglied
protect-which = Welche Anmeldung
protect-not-me = Das war ich nicht
protect-not-me-lead = War eine Anmeldung nicht von dir? Sag es uns: Wir melden dein Konto überall ab, merken uns, dass Gerät und Netz nicht deine sind, und schicken dir einen Link für ein neues Passwort.
protect-not-me-unknown = Wir finden diese Anmeldung nicht mehr. Wähle eine aus der Liste.
protect-not-me-done = Wir haben dein Konto auf allen Geräten abgemeldet, auch auf diesem. Wer immer es war, ist draußen. Setze jetzt ein neues Passwort.
protect-was-me = Ich war es doch
protect-was-me-lead = Hast du eine Anmeldung gemeldet, die von dir war? Nimm es zurück, und wir fragen nicht mehr nach.
protect-was-me-done = Zurückgenommen. Deine Geräte und Netze zählen wieder als deine.
protect-was-me-none = Es war nichts gemeldet.

protect-client = { $browser ->
    [edge] Edge
    [opera] Opera
    [samsung] Samsung Internet
    [firefox] Firefox
    [chrome] Chrome
    [safari] Safari
   *[other] Eine App
 } { $system ->
    [tv] auf einem Fernseher
    [console] auf einer Spielkonsole
    [ios] auf einem iPhone oder iPad
    [android] unter Android
    [windows] unter Windows
    [macos] auf einem Mac
    [chromeos] auf einem Chromebook
    [linux] unter Linux
   *[other] auf einem anderen System
 }
protect-client-app = Eine App { $system ->
    [tv] auf einem Fernseher
    [console] auf einer Spielkonsole
    [ios] auf einem iPhone oder iPad
    [android] unter Android
    [windows] unter Windows
    [macos] auf einem Mac
    [chromeos] auf einem Chromebook
    [linux] unter Linux
   *[other] auf einem anderen System
 }
protect-device-unknown = Ein unbekanntes Gerät
protect-network = Dein Netz { $number }
protect-network-in = Dein Netz { $number } ({ $country })
protect-network-other = Ein anderes Netz
protect-network-other-in = Ein anderes Netz ({ $country })

protect-kind-sign-in = Anmeldung
protect-kind-payment = Zahlung

protect-verdict-allow = Durchgelassen
protect-verdict-notify = Durchgelassen und dir gemeldet
protect-verdict-step-up = Einen Code verlangt
protect-verdict-limit = Um Geduld gebeten
protect-verdict-review = Für einen Menschen zurückgelegt
protect-verdict-deny = Nicht eingelassen

protect-outcome-answered = Der Code war richtig
protect-outcome-not-me = Du hast gesagt, dass du es nicht warst
protect-outcome-approve = Ein Mensch hat es genehmigt
protect-outcome-deny = Ein Mensch hat es abgelehnt

protect-reason-first = Es ist die erste Anmeldung, die wir bei diesem Konto gesehen haben.
protect-reason-known-device = Es ist ein Gerät, das das Mitglied benutzt.
protect-reason-as-usual = Es ist wie sonst bei diesem Mitglied.
protect-reason-new-device = Das Gerät ist neu bei diesem Mitglied.
protect-reason-new-network = Das Netz ist neu bei diesem Mitglied.
protect-reason-new-country = Das Land ist neu bei diesem Mitglied.
protect-reason-new-client = Der Browser oder die App ist neu bei diesem Mitglied.
protect-reason-journey = Das Mitglied war zu kurz vorher in einem anderen Land.
protect-reason-some-failures = Das Passwort war in der letzten Stunde mehrmals falsch.
protect-reason-many-failures = Das Passwort war in der letzten Stunde sehr oft falsch.
protect-reason-guessing-network = Aus diesem Netz wurden Passwörter vieler Konten durchprobiert.
protect-reason-hosting = Das Netz gehört zu einem Rechenzentrum, nicht zu einem Haushalt.
protect-reason-warned = Ein Sicherheitsdienst hat vor diesem Konto gewarnt.
protect-reason-marked = Das Mitglied hat gesagt, dass dieses Gerät oder Netz nicht seines ist.
protect-reason-many-codes = In der letzten Stunde wurden zu viele Codes angefordert.
protect-reason-no-channel = Ein Code wäre verlangt worden, aber hier kann nichts einen schicken.
protect-reason-many-cards-here = Aus diesem Netz wurden viele verschiedene Karten ausprobiert.
protect-reason-many-cards = Mit diesem Konto wurden viele Karten oder Zahlungen ausprobiert.
protect-reason-shared-card = Dieselbe Karte wurde bei mehreren Konten benutzt.
protect-reason-card-elsewhere = Die Karte ist aus einem anderen Land als das Konto.
protect-reason-strange-payment = Weder das Gerät noch das Netz ist von diesem Mitglied bekannt.

protect-console-title = Bewertungen
protect-by-day = Bewertungen nach Tag, von den letzten 2.000
protect-newest = Die neuesten
protect-reviews = Von einem Menschen zu entscheiden
protect-reviews-lead = { $times ->
    [0] Nichts wartet auf eine Entscheidung.
    [one] Eine Zahlung wartet. Genehmige sie oder lehne sie ab. Das Mitglied sieht, dass ein Mensch entschieden hat.
   *[other] { $times } Zahlungen warten. Genehmige jede oder lehne sie ab. Das Mitglied sieht, dass ein Mensch entschieden hat.
 }
protect-approve = { $member } genehmigen
protect-deny = { $member } ablehnen
protect-approved = Genehmigt und mit deinem Namen festgehalten.
protect-denied = Abgelehnt und mit deinem Namen festgehalten.
