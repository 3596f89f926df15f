### "Your data": the first screen, and the pages behind it.

## The uses, as the first screen names them

use-u1 = Empfehlen, was du ansehen und spielen könntest
use-u2 = Ungefähr wissen, wo du bist
use-u3 = Alles in deiner Sprache zeigen
use-u4 = Mit Unternehmen zusammenarbeiten, über die du Mitglied geworden bist
use-u5 = Dein Konto schützen
use-u6 = Verstehen, was angesehen wird
use-u7 = Dir schreiben

## The first screen

you-letter = Überblick
you-shared = Wer es sonst noch hat
you-uses-title = Wofür es verwendet wird
you-uses-all = Alle Verwendungen mit ihren Schaltern
you-received-so-far = Wer etwas erhalten hat
you-received-line = { $what }. Wofür: { $purposes }.
you-received-last = Zuletzt am { $last }, bisher { $counted }.
you-received-nobody = Bisher hat niemand außerhalb etwas über dich erhalten.
you-received-all = Alle, die etwas erhalten dürfen
you-changed-title = Was sich geändert hat
you-letter-regards = Die Seiten oben sagen dasselbe ausführlich. Wenn etwas nicht stimmt, sag es uns, dann korrigieren wir es.

changed-first = Soweit wir wissen, schaust du hier zum ersten Mal herein. Beim nächsten Mal steht hier, was neu ist.
changed-since = Seit du zuletzt hier warst, am { $day }:
changed-nothing = Seit du zuletzt hier warst, am { $day }, gibt es nichts Neues.
changed-came = Neu oder korrigiert: { $what }.
changed-happened = { $what }: { $counted }.
changed-more = { $count ->
    [one] noch eins
   *[other] { NUMBER($count) } weitere
  }
changed-decided = Neu entschieden hast du über: { $what }.
changed-given = Neu gegeben wurde etwas an: { $what }.

you-letter-more = Mehr
you-letter-more-about = Mehr: { $source }

## Masked values

you-masked = Namen, Adressen und Nummern von dir sind verdeckt, damit niemand sie über deine Schulter mitliest.
you-masked-show = Zeigen
you-unmasked = Namen, Adressen und Nummern von dir sind zehn Minuten lang zu sehen.
you-masked-again = Wieder verdecken
reveal-title = Verdecktes zeigen
reveal-lead = Gib dein Passwort noch einmal ein. Dann sind Namen, Adressen und Nummern zehn Minuten lang zu sehen, nur auf diesem Gerät.
reveal-go = Zeigen
reveal-back = Verdeckt lassen

## What we know

you-known-nav = Woher es kommt
you-known-count = { $count ->
    [0] nichts
    [one] eine Art von Daten
   *[other] { NUMBER($count) } Arten von Daten
  }
you-known-none = Von dort speichern wir nichts über dich.
you-derived-note = Das haben wir selbst abgeleitet. Niemand hat es uns gesagt, deshalb kann es falsch sein. Du kannst widersprechen oder ausschalten, wofür es verwendet wird.

## Why a title is recommended

why-all = Was dir gerade empfohlen wird, und warum
why-all-lead = Die Titel, die für dich im Moment ganz oben stehen. Wähle einen, dann siehst du, was für ihn spricht.
why-profiles = Profile
why-none = Im Moment wird dir nichts empfohlen.
why-title = Warum „{ $title }“?
why-lead = Hier steht, was du getan hast. Je länger der Balken, desto mehr spricht es für diesen Titel.
why-column-title = Angesehen oder bewertet
why-column-weight = Wie viel es zählt
why-column-from = Woraus
why-events = { $count ->
    [one] eine Sache, die du damit getan hast
   *[other] { NUMBER($count) } Dinge, die du damit getan hast
  }
why-more = { $count ->
    [one] Ein weiterer Titel zählt ein wenig.
   *[other] { NUMBER($count) } weitere Titel zählen ein wenig.
  }
why-nothing = Nichts, was du getan hast, spricht für ihn. Wo er dir gezeigt wird, liegt es daran, dass viele Menschen ihn ansehen.
why-inferred = Wir haben das aus dem abgeleitet, was du getan hast. Es ist eine Vermutung über deinen Geschmack.
why-stop = Empfehlungen ausschalten

## One kind of data

you-element-kept = Höchstens { $days } lang gespeichert.
you-element-who = Wer es hat
you-element-nobody = Bisher hat niemand außerhalb das erhalten.
you-element-may = Wer es erhalten darf
you-element-never = Niemand außerhalb: Es bleibt bei uns.
you-element-stop = Schalte unten eine Verwendung aus, dann erhält es dafür niemand mehr.
you-element-no-stop = Ohne diese Empfänger kann der Dienst nicht funktionieren.
you-element-object = Du kannst trotzdem widersprechen.
you-element-uses = Wofür es verwendet wird

## Who else has it

you-shared-stop = Wofür es ist, und wie du es stoppst
you-shared-may = Wer sonst etwas erhalten darf
you-shared-may-lead = Sie haben bisher nichts über dich erhalten.
you-shared-lead = Unternehmen außerhalb, die etwas von deinen Daten erhalten dürfen, warum, und was sie bisher erhalten haben.

## Choices

you-choices-page-lead = Schalte Verwendungen ein und aus, hol dir eine Kopie, lass etwas korrigieren oder löschen, und sieh nach deinen Nachrichten, Geräten und Anmeldungen.
you-download-masked = Namen, Adressen und Nummern sind darin verdeckt, außer du lässt sie dir vorher zeigen.
you-choices-copy = Eine vollständige Kopie anfordern, als Tabellen und Texte
you-choices-correct = Wenn etwas nicht stimmt, das du uns gesagt hast, sag uns, wie es sein soll. Alle, die das Alte erhalten hatten, bekommen auch Bescheid.
you-choices-erase = Lösche alles, ein Profil, einen Titel oder einige Tage. Vorher siehst du, was verschwindet, was bleiben muss, und warum. Was wir nach dem Gesetz aufbewahren müssen, etwa Rechnungen, bleibt allein in unseren Büchern.
you-choices-children = Kinder
you-choices-no-children = Hier gibt es kein Kinderprofil.
you-choices-children-lead = Wo bei einem Kinderprofil eine Zustimmung nötig ist, muss sie von einem Elternteil kommen. Um zuzustimmen oder die Zustimmung zurückzunehmen, schreib unserer Ansprechperson für den Datenschutz.
you-choices-devices = Geräte
you-choices-devices-lead = Was deine Fernseher, Telefone und Computer uns mitteilen, wenn du sie benutzt.
you-choices-devices-all = Deine Geräte und alles, was von ihnen kommt
you-used-earlier = Frühere Tage
you-panels-title = Was du hier ändern kannst
you-panels-known = Was jeder Teil des Dienstes in Kürze speichert
you-panels-uses = Was jede Verwendung für dich abgeleitet hat
you-panels-shared = Jedes einzelne Mal

## Details

you-details-title = Einzelheiten
you-details-lead = Alles unter den Namen, die das System selbst benutzt, für alle, die es prüfen wollen.
you-details-purposes = Zwecke
you-details-ledger = Protokoll
you-details-ledger-lead = Die Zeilen des Protokolls über dich, der neueste Tag zuerst. Jede Zeile steht in einem signierten Baum. Den Nachweis dazu kann man über ihre Nummer anfordern.
you-details-newest = Gezeigt werden die neuesten { $count } Zeilen. Ältere stehen in der Kopie deiner Daten, die du anfordern kannst.
you-details-version = Version des Wortlauts: { $version }

## A person to ask

ask-title = Einen Menschen fragen
ask-lead = Es antwortet ein Mensch, kein Programm.
ask-request = Schreib uns über ein Formular
