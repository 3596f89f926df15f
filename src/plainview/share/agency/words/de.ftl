program-agency = die Weitergabe an Werbeagenturen

audience-heading = Zielgruppendateien
audience-lead = Eine Zielgruppendatei enthält nur Mitglieder, die der für sie passenden Werbung zugestimmt haben, und zwar unter Nummern, die nur der Empfänger dieser Datei hat. Jedes von ihnen liest auf seiner Seite, dass es darin war.
audience-none = Es wurde keine Zielgruppe angefordert.
audience-when = Angefordert
audience-recipient = Empfänger
audience-elements = Was darin ist
audience-elements-with-commas = Was darin ist, durch Kommas getrennt
audience-state = Stand
audience-state-pending = Wartet
audience-state-done = Erstellt
audience-given = Mitglieder darin
audience-held-back = Zurückgehalten
audience-why = Warum
audience-make = Zielgruppendatei erstellen
audience-asked = Die Zielgruppendatei wird erstellt.
