program-forms = die Formulare
form-sign-up = Dein Konto anlegen
form-profile = Dein Profil
form-payment = Wie du bezahlst
form-support = Beim Kundenservice melden
form-survey = Umfrage
form-faulty = { $count ->
    [one] Sieh dir ein Feld noch einmal an. Es wurde nichts gespeichert.
   *[other] Sieh dir { $count } Felder noch einmal an. Es wurde nichts gespeichert.
 }

form-field-member-id = Dein Konto
form-field-name = Name
form-field-email = E-Mail-Adresse
form-field-phone = Telefonnummer
form-field-country = Land
form-field-language = Sprache
form-field-plan = Tarif
form-field-password = Passwort
form-field-consents = Was wir tun dürfen
form-field-text-version = Version des gezeigten Wortlauts
form-field-profile-id = Profil
form-field-profile-name = Name des Profils
form-field-game-handle = Name in Spielen
form-field-date-of-birth = Geburtsdatum
form-field-kids = Ein Kinderprofil
form-field-maturity = Was gezeigt werden darf
form-field-autoplay = Das Nächste von selbst abspielen
form-field-method-type = Zahlungsart
form-field-token = Der Code des Zahlungsunternehmens
form-field-last4 = Letzte vier Ziffern
form-field-processor = Zahlungsunternehmen
form-field-national-id = Amtliche Kennnummer
form-field-channel = Auf welchem Weg du dich gemeldet hast
form-field-topic = Worum es geht
form-field-case-id = Nummer des Vorgangs
form-field-survey-id = Umfrage
form-field-answers = Deine Antworten

form-accepts-text = Text in einer Zeile, höchstens { $longest } Zeichen.
form-accepts-id = Eine Kennung mit höchstens { $longest } Zeichen.
form-accepts-email = Eine E-Mail-Adresse, zum Beispiel ana@example.com.
form-accepts-phone = Eine Telefonnummer, zum Beispiel +49 30 901820.
form-accepts-country = Die zwei Buchstaben eines Landes, zum Beispiel DE.
form-accepts-language = Eine Sprache, zum Beispiel en oder pt-BR.
form-accepts-password = Mindestens { $shortest } Zeichen.
form-accepts-yes-no = Ja oder nein.
form-accepts-date = Ein Tag als Jahr-Monat-Tag, zum Beispiel 1990-04-23.
form-accepts-last4 = Genau vier Ziffern.
form-accepts-token = Was das Zahlungsunternehmen geantwortet hat, nie eine Kartennummer.
form-accepts-national-id = Die Nummer, wie man sie in deinem Land schreibt, und nur, wenn dein Land danach fragt.
form-accepts-consents = Für jede Verwendung, über die du entscheidest, ja oder nein.
form-accepts-answers = Eine Antwort auf jede Frage, höchstens { $longest } Zeichen.
form-accepts-choices = Eines davon: { $choices }.

form-wrong-missing = Das brauchen wir.
form-wrong-wrong-form = Das sieht nicht richtig aus.
form-wrong-too-long = Das ist zu lang.
form-wrong-too-short = Das ist zu kurz.
form-wrong-country = In deinem Land fragen wir nicht danach.
form-wrong-purpose = Über etwas davon kannst du nicht entscheiden.
form-wrong-card-number = Das ist eine Kartennummer. So etwas speichern wir nie.

reason-kept_apart = Was du geschrieben hast, liegt bei den Menschen, die dir antworten. Wir behalten keine Kopie.
reason-form_token = Das Formular war zu lange offen oder ist nicht deines.
