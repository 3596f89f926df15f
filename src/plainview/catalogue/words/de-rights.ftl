request-law-gdpr = EU-Recht: ein Monat
request-law-uk-gdpr = Britisches Recht: ein Monat
request-law-ccpa = Kalifornisches Recht: 45 Tage
request-law-lgpd = Brasilianisches Recht: 15 Tage
request-law-elsewhere = unser eigenes Versprechen: ein Monat

request-state-to-verify = Wird noch geprüft
request-state-waiting = Wartet
request-state-running = In Arbeit
request-state-done = Erledigt
request-state-cancelled = Zurückgenommen
request-state-refused = Abgelehnt
request-state-failed = Verzögert

request-access = Eine Kopie deiner Daten
request-correction = Korrigieren: { $what }
request-restriction = Vorerst nichts verwenden
request-restriction-end = Wieder verwenden
request-objection = Stoppen: { $use }
request-objection-end = Nicht mehr stoppen: { $use }
request-erasure-account = Alles löschen
request-erasure-profile = Ein Profil löschen
request-erasure-title = Einen Titel löschen
request-erasure-title-named = Löschen, was du mit { $title } getan hast
request-erasure-period = Einige Tage löschen
request-erasure-period-named = Löschen, was du vom { $from } bis zum { $to } getan hast

request-stands-to-verify = Wir prüfen, ob das wirklich von dir kommt, bevor etwas geschieht.
request-stands-hidden = Dein Konto ist schon verborgen. Nach dem { $at } wird es endgültig gelöscht. Bis dahin kannst du es dir anders überlegen.
request-stands-failing = Ein Teil davon hat nicht geklappt. Wir versuchen es von selbst noch einmal. Nichts davon geht verloren.
request-stands-access-running = Wir stellen deine Kopie zusammen. Du kannst diese Seite schließen und später wiederkommen.
request-stands-access-done = Deine Kopie war am { $at } fertig.
request-stands-correction-running = Hier ist es korrigiert. Wir sagen es denen, die es von uns hatten.
request-stands-correction-done = Es ist korrigiert, und alle, die es von uns hatten, wissen Bescheid ({ $at }).
request-stands-restriction-running = Es gilt schon. Wir sagen es denen, die etwas von uns hatten.
request-stands-restriction-done = Es gilt seit dem { $at }.
request-stands-objection-running = Wir notieren es gerade.
request-stands-objection-done = Es gilt seit dem { $at }.
request-stands-erasure-running = Endgültig vor allen verborgen. Dateien, Kopien und alle, die etwas von uns hatten, folgen Schritt für Schritt.
request-stands-erasure-done = Gelöscht. Der letzte Schritt war am { $at } zu Ende.
request-stands-cancelled = Du hast es zurückgenommen. Nichts ging verloren.
request-stands-refused = Wir haben es nicht getan. { $why }

request-why-not-known = Unter dem, was du uns geschrieben hast, speichern wir nichts.
request-why-nobody-left = Unter diesem Konto ist nichts mehr gespeichert.
request-why-not-verified = Wir konnten nicht sicher sein, dass es von dir kam.
request-why-not-you = Es ging um die Daten einer anderen Person.
request-why-must-keep = Ein Gesetz schreibt vor, dass wir das aufbewahren.
request-why-many-requests = Zurzeit gibt es viele Anfragen.
request-why-complex = Diese ist schwer zu beantworten.
request-why-step-failed = Ein Schritt ließ sich nicht ausführen.
request-why-residue-found = Etwas war noch übrig. Wir entfernen es und sehen noch einmal nach.
request-why-withdrawn = Es wurde zurückgenommen.

request-step-check = Wir haben nachgesehen, was da ist.
request-step-hide = Alles wurde vor allen verborgen.
request-step-wait = Der Tag, um es sich anders zu überlegen, ist vorbei.
request-step-collect = Wir haben markiert, was nur von dir ist, damit man später danach suchen kann.
request-step-recipients = Wir haben alle notiert, die je etwas von uns hatten.
request-step-forget = Deine Angaben, Entscheidungen und offenen Nachrichten sind gelöscht.
request-step-rewrite = Die Dateien wurden neu geschrieben, ohne das Gelöschte.
request-step-backups = Kopien für Notfälle sind nicht mehr lesbar.
request-step-exports = Vorbereitete Downloads wurden gelöscht.
request-step-told = Alle, die etwas von uns hatten, wissen Bescheid.
request-step-scan = Wir haben alles durchgesehen, was übrig ist.
request-step-certificate = Der Nachweis darüber wurde geschrieben und signiert.
request-step-prepare = Deine Datei wurde zusammengestellt.
request-step-mark = Es wurde notiert und gilt.

request-left = { $days ->
    [0] heute ist der letzte Tag
    [one] noch ein Tag
   *[other] noch { $days } Tage
}
request-late = { $days ->
    [one] einen Tag zu spät
   *[other] { $days } Tage zu spät
}

request-profile = Profil { $profile }

request-told-pending = { $recipient }: noch keine Antwort.
request-told-accepted = { $recipient }: am { $day } bestätigt.
request-told-refused = { $recipient }: am { $day } abgelehnt.
request-told-unknown = { $recipient }: am { $day } angenommen, aber ohne zu sagen, was damit geschah.
request-told-no-answer = { $recipient }: keine Antwort bis zum { $day }.
request-told-no-way = { $recipient }: auf technischem Weg nicht zu erreichen. Unsere Ansprechperson für den Datenschutz schreibt dorthin.

requests-title = Deine Anfragen
requests-lead = Bitte um eine Kopie deiner Daten, lass sie korrigieren, schränke ihre Verwendung ein oder lass sie löschen. Hier siehst du, wie weit jede Anfrage ist.
requests-link = Kopie anfordern, korrigieren, einschränken, löschen
requests-link-lead = Hol dir alles in einer Datei, oder lass es korrigieren, einschränken oder löschen. Du siehst, wie weit jede Anfrage ist.
requests-none = Du hast noch um nichts gebeten.
requests-list = Worum du gebeten hast
requests-hidden-title = Dein Konto ist verborgen
requests-hidden = Niemand sieht oder verwendet deine Daten mehr. Hier kannst du das noch zurücknehmen.
requests-cancel = Zurücknehmen
requests-cancel-erasure = Zurücknehmen und mein Konto behalten
requests-download = Deine Kopie herunterladen (ZIP)
requests-until = Du kannst sie bis { $until } abholen.
requests-certificate = Die signierte Bescheinigung herunterladen
requests-number = Nummer dieser Anfrage: { $id }
requests-asked = Angefragt am { $at }
requests-deadline = Wir müssen bis zum { $day } antworten ({ $law }): { $left }.
requests-extended = Das dauert länger als sonst. { $why }
requests-progress = { $percent } % erledigt
requests-told = Wer es von uns hatte
requests-ask = Um etwas bitten
requests-password = Dein Passwort, damit sicher ist, dass du es bist
requests-wrong = Dieses Passwort stimmt nicht. Es wurde nichts getan.
requests-slow = Zu viele Versuche. Warte ein paar Minuten und versuche es dann noch einmal. Es wurde nichts getan.
requests-made = Deine Anfrage ist notiert. Unten siehst du, wie weit sie ist.
requests-taken-back = Du hast es zurückgenommen. Nichts ging verloren.
requests-too-late = Es ist zu spät, um das zurückzunehmen.
requests-bad = Etwas hat gefehlt. Es wurde nichts getan.

requests-access-title = Eine Kopie bekommen
requests-access-lead = Eine ZIP-Datei mit allem, so aufgebaut, dass andere Dienste sie lesen können, und dazu eine Seite, die sie erklärt.
requests-access-go = Meine Kopie anfordern
requests-correct-title = Etwas korrigieren
requests-correct-lead = Es gilt sofort. Alle, die das Alte von uns hatten, bekommen Bescheid. Etwas anderes stimmt nicht? Schreib unserer Ansprechperson für den Datenschutz, sie ist unten genannt.
requests-correct-what = Was nicht stimmt
requests-correct-value = Wie es sein soll
requests-correct-go = Korrigieren
requests-correct-not-kept = So, wie du es geschrieben hast, lässt es sich nicht speichern. Ein Land sind zwei Buchstaben wie DE, eine Sprache schreibt man wie pt-BR.
requests-limit-title = Verwendung pausieren
requests-limit-lead = Alles bleibt, wo es ist, und wird für fast nichts verwendet, bis du es anders sagst. Du kannst dich weiterhin anmelden.
requests-limit-go = Verwendung pausieren
requests-limit-end = Pause beenden
requests-limit-on = Die Verwendung ist pausiert, weil du darum gebeten hast.
requests-object-title = Eine Verwendung stoppen
requests-object-lead = Du musst nicht sagen, warum.
requests-object-what = Welche Verwendung
requests-object-go = Diese Verwendung stoppen
requests-object-stopped = Von dir gestoppt
requests-object-end = Wieder erlauben
requests-erase-title = Löschen
requests-erase-lead = Bevor etwas geschieht, siehst du, was verschwindet und was bleibt.
requests-erase-account = Alles
requests-erase-profile = Ein Profil
requests-erase-title-one = Einen Titel
requests-erase-period = Einige Tage
requests-own-profile = Dein eigenes Profil
requests-erase-from = Erster Tag
requests-erase-to = Letzter Tag
requests-erase-look = Zeigen, was verschwindet und was bleibt

erasure-title = Erst ansehen, dann löschen
erasure-lead-account = Dein ganzes Konto mit allen Profilen. Es wird sofort verborgen und nach 24 Stunden gelöscht, damit du es dir anders überlegen kannst.
erasure-lead-profile = Ein Profil, sofort: { $profile }. Der Rest deines Kontos bleibt, wie er ist.
erasure-lead-title = Was du mit { $title } getan hast, sofort. Alles andere bleibt, wie es ist.
erasure-lead-period = Was du vom { $from } bis zum { $to } getan hast, sofort. Alles andere bleibt, wie es ist.
erasure-goes = Was verschwindet
erasure-goes-many = { $times ->
    [one] ein Eintrag
   *[other] { NUMBER($times) } Einträge
}
erasure-goes-nothing = Davon ist nichts gespeichert.
erasure-goes-also = Auch was wir daraus abgeleitet haben, verschwindet, ebenso Kopien, vorbereitete Downloads und offene Nachrichten. Alle, die etwas davon von uns hatten, bekommen Bescheid, dass sie es löschen sollen.
erasure-stays = Was bleiben muss, und warum
erasure-stays-record = Dass es eine Anfrage gab, ohne deinen Namen und ohne etwas von dir: damit wir zeigen können, dass sie ausgeführt wurde.
erasure-stays-log = Die versiegelte Liste, wer was verwendet hat. Der Schlüssel dazu, um wen es ging, wird vernichtet. Danach steht sie für niemanden mehr.
erasure-stays-sums = Summen über viele Menschen, aus denen niemand zu erkennen ist.
erasure-stays-law = { $what }: wird auch hier gelöscht. Was die Bücher zeigen müssen, bleibt nur in den Büchern. { $law }
erasure-stays-rest = Alles andere über dich und dein Konto.
erasure-stays-account = Dein Name, deine Adresse, deine Entscheidungen und andere Angaben zum Konto. Sie gehören nicht dazu.
erasure-now = Nicht 24 Stunden warten. Ich weiß, dass es sich nicht rückgängig machen lässt.
erasure-go = Löschen
erasure-asked-now-title = Dein Konto ist gelöscht
erasure-asked-now = Niemand sieht oder verwendet deine Daten mehr, und du bist endgültig abgemeldet. Dateien, Kopien und alle, die etwas von uns hatten, folgen innerhalb von Minuten oder wenigen Tagen.
erasure-asked-code = Schreib dir diesen Code auf. Mit ihm kannst du sehen, wie weit die Löschung ist, und den Nachweis abholen, auch wenn dein Konto nicht mehr da ist. Wir können ihn dir dann nicht noch einmal geben.
erasure-back = Zurück, ohne etwas zu löschen

public-title = Nach deinen Daten fragen
public-lead = Für Menschen ohne Konto und für alle, die für jemand anderen fragen. Wenn du ein Konto hast, melde dich an: Das geht schneller und braucht keine Prüfung. Um etwas zu korrigieren, schreib unserer Ansprechperson für den Datenschutz, sie ist unten genannt.
public-sign-in = Stattdessen anmelden
public-form = Deine Anfrage
public-what = Was sollen wir tun
public-access = Eine Kopie der Daten geben
public-correction = Etwas korrigieren
public-restriction = Verwendung pausieren
public-objection = Eine Verwendung stoppen
public-erasure = Die Daten löschen
public-use = Welche Verwendung (nur, wenn du eine stoppen willst)
public-who = Wer du bist
public-contact = Wie du zu erreichen bist (E-Mail, Telefon oder Post)
public-about = Um wessen Daten es geht: eine E-Mail-Adresse oder ein anderer Name, den wir kennen könnten
public-agent-title = Nur, wenn du für jemand anderen fragst
public-agent = Was dich dazu berechtigt (ein Auftrag, eine Vollmacht, das Recht als Elternteil) und das Aktenzeichen dazu
public-message = Was wir sonst noch wissen sollten
public-go = Absenden
public-hint = Unsere Ansprechperson für den Datenschutz prüft, wer fragt, bevor etwas geschieht. Was du hier schreibst, wird versiegelt aufbewahrt und gelöscht, sobald das entschieden ist.
public-bad = Bitte sag uns, was wir tun sollen, wer du bist, wie du zu erreichen bist und um wessen Daten es geht.
public-slow = { $minutes ->
    [one] Zu viele Anfragen von hier. Warte eine Minute und versuche es dann noch einmal.
   *[other] Zu viele Anfragen von hier. Warte { $minutes } Minuten und versuche es dann noch einmal.
}
public-thanks-title = Wir haben deine Anfrage
public-thanks = Zuerst prüfen wir, wer fragt. Wir antworten allen auf dieselbe Weise, ob wir unter dem, was du geschrieben hast, jemanden kennen oder nicht.
public-code = Dein Code
public-code-keep = Schreib dir diesen Code auf. Nur mit ihm kannst du sehen, wie weit deine Anfrage ist, und wir können ihn dir nicht noch einmal geben.
public-follow-title = Wie weit ist meine Anfrage?
public-follow-lead = Tippe den Code ein, den du bekommen hast.
public-follow-code = Code
public-follow-go = Ansehen
public-follow-again = Noch einmal nachsehen
public-follow-unknown = Es gibt keine Anfrage mit diesem Code, oder sie ist schon lange zu Ende.
public-follow-fetch = Deine Kopie abholen (ZIP)
public-follow-certificate = Den Nachweis abholen
public-follow-cancel = Zurücknehmen
public-follow-back = Eine andere Anfrage ansehen
public-cancelled = Du hast es zurückgenommen.
public-too-late = Es ist zu spät, um das zurückzunehmen.
public-link = Ohne Konto oder für jemand anderen fragen
public-link-lead = Für Menschen ohne Konto und für alle, die für jemand anderen fragen.

program-requests = die Bearbeitung deiner Anfragen
program-your-requests = die Seite deiner Anfragen
program-request-console = unsere Ansprechperson für den Datenschutz, die deine Anfrage angesehen hat
program-look-request-console = unsere Ansprechperson für den Datenschutz, die eine Anfrage von dir bearbeitet hat
program-look-question-console = unsere Ansprechperson für den Datenschutz, die einer Frage oder Beschwerde von dir nachgegangen ist
program-look-breach-console = unsere Ansprechperson für den Datenschutz, die nachgesehen hat, ob jemand an Daten gekommen ist
program-look-authority-console = unsere Ansprechperson für den Datenschutz, weil eine Behörde gefragt hat
program-protect-console = unsere Leute, die ungewöhnliche Anmeldungen und Zahlungen prüfen
program-quarantine-desk = unsere Ansprechperson für den Datenschutz, die Einträge mit einer unmöglichen Zeit geordnet hat
