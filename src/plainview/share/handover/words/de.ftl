program-handover = die Weitergabe an andere

given-heading = Was an andere gegeben wurde
given-lead = Jedes Mal, wenn etwas über dich an ein anderes Unternehmen ging oder gehen sollte. Wir nennen dich dort nur unter einer Nummer, die nur dieses Unternehmen hat.
given-lines = Gegeben, wartend oder zurückgehalten
given-none = Nichts über dich wurde an jemanden gegeben.
given-recipients = Was sie sind und was sie uns zugesagt haben
given-when = Wann
given-who = Wer
given-what = Was
given-for = Wofür
given-state = Was daraus wurde
given-role = Ihre Rolle
given-country = Land
given-safeguard = Was es dort schützt
given-days = Wie lange sie es speichern
given-kept-days = { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}
given-state-pending = Wartet
given-state-accepted = Angenommen
given-state-refused = Abgelehnt
given-state-refused-because = Abgelehnt ({ $why })
given-state-unknown = Wir wissen nicht, ob es dort angekommen ist
given-state-not-sent = Nicht gegeben

outbox-heading = Was an Empfänger geschickt wird
outbox-lead = Die neuesten tausend. Was wartet, wird drei Tage lang in immer größeren Abständen noch einmal versucht.
outbox-recipient = Empfänger
outbox-accepted = Angenommen
outbox-waiting = Wartet
outbox-not-sent = Nicht gegeben oder abgelehnt
outbox-unknown = Unbekannt
outbox-last-failure = Letzter Fehler
outbox-failed-at = Am
outbox-empty = Zum Schicken liegt nichts bereit.

reason-recipient_unreachable = Dort war niemand zu erreichen.
reason-recipient_slow = Die Antwort hat zu lange gedauert.
reason-recipient_nonsense = Wir haben die Antwort nicht verstanden.
reason-recipient_refused = Es wurde dort abgelehnt.
reason-recipient_unsure = Man konnte uns nicht sagen, ob es dort angekommen ist.
reason-recipient_address = Wir haben dafür keine brauchbare Adresse.
