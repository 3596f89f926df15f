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
you-received-line = { $name } hat erhalten: { $what }. Wofür: { $purposes }. Zuletzt am { $last }.
you-received-nobody = Bisher hat niemand außerhalb etwas über dich erhalten.
you-received-all = Alle, die etwas erhalten dürfen
you-changed-title = Was sich geändert hat
you-letter-regards = Die Seiten oben sagen dasselbe ausführlich. Wenn etwas nicht stimmt, sag es uns.

changed-first = Soweit wir wissen, schaust du hier zum ersten Mal herein. Beim nächsten Mal steht hier, was neu ist.
changed-since = Seit du zuletzt hier warst, am { $day }:
changed-nothing = Seit du zuletzt hier warst, am { $day }, gibt es nichts Neues.
changed-came = Neue Einträge sind dazugekommen: { $what }.
changed-decided = Neu entschieden hast du über: { $what }.
changed-given = Neu gegeben wurde etwas an: { $what }.

## One kind of data

you-back-known = Alles, was wir wissen
you-element-who = Wer es hat
you-element-nobody = Bisher hat niemand außerhalb das erhalten.
you-element-had = { $name } hat es, zuletzt geschickt am { $last }.
you-element-may = Erhalten dürfen es: { $names }. Wofür: { $purpose }.
you-element-never = Niemand außerhalb erhält es.
you-element-uses = Wofür es verwendet wird

## Who else has it

you-shared-lead = Unternehmen außerhalb, die etwas von deinen Daten erhalten dürfen, warum, und was sie bisher erhalten haben.
you-shared-has = Hat erhalten: { $what }. Zuletzt am { $last }.
you-shared-not = Hat bisher nichts über dich erhalten.

## Choices

you-choices-page-lead = Schalte Verwendungen ein und aus, hol dir eine Kopie, lass etwas korrigieren oder löschen, und sieh nach deinen Nachrichten, Geräten und Anmeldungen.
you-panels-title = Was du hier ändern kannst
you-panels-known = Was jeder Teil des Dienstes in Kürze speichert
you-panels-uses = Was jede Verwendung für dich abgeleitet hat
you-panels-shared = Was an andere gegeben wurde

## Details

you-details-title = Einzelheiten
you-details-lead = Alles unter den Namen, die das System selbst benutzt, für alle, die es prüfen wollen.
you-details-purposes = Zwecke
you-details-ledger = Protokoll
you-details-ledger-lead = Die Zeilen des Protokolls über dich, der neueste Tag zuerst. Jede Zeile steht in einem signierten Baum. Den Nachweis dazu kann man über ihre Nummer anfordern.
you-details-version = Version des Wortlauts: { $version }

## A person to ask

ask-title = Einen Menschen fragen
ask-lead = Es antwortet ein Mensch, kein Programm.
ask-request = Schreib uns über ein Formular
