### German. Every name here begins with an article, a pronoun or the like, never with a noun:
### `letter-names = lower` lowers the first letter of names inside sentences.

## Where data comes from

source-member = Was du uns gesagt hast
    .explain = Du hast es eingetippt, ausgewählt oder uns gesagt.
source-usage = Was du hier tust
    .explain = Wir notieren es, während du den Dienst benutzt.
source-devices = Deine Geräte
    .explain = Dein Fernseher, Telefon oder Computer schickt es bei jeder Verbindung mit.
source-partners = Unsere Partner
    .explain = Ein Unternehmen, mit dem auch du zu tun hast, hat es uns geschickt, zum Beispiel dein Internetanbieter.
source-elsewhere = Andere Stellen
    .explain = Es kommt aus öffentlichen Verzeichnissen oder von einem Unternehmen, das für uns Zahlungen abwickelt oder für Sicherheit sorgt.
source-derived = Was wir abgeleitet haben
    .explain = Niemand hat es uns gesagt. Wir haben es aus anderem abgeleitet, das hier steht.

## Given by the member

element-name = Dein Name
    .explain = Du hast ihn angegeben, als du dein Konto angelegt hast.
element-email = Deine E-Mail-Adresse
    .explain = Du hast sie angegeben, als du dein Konto angelegt hast. Mit ihr meldest du dich an.
element-phone = Deine Telefonnummer
    .explain = Du hast sie beim Anlegen deines Kontos oder beim Kundenservice angegeben.
element-country = Dein Land
    .explain = Du hast es gewählt, als du dein Konto angelegt hast. Davon hängt ab, welche Titel wir dir zeigen dürfen.
element-language = Deine Sprache
    .explain = Du hast sie für dein Konto oder für ein Profil gewählt.
element-plan = Dein Tarif
    .explain = Du hast ihn gewählt, als du Mitglied geworden bist oder deine Mitgliedschaft geändert hast.
element-membership_history = Der Verlauf deiner Mitgliedschaft
    .explain = Wir haben notiert, wann du Mitglied geworden bist, etwas geändert oder gekündigt hast, und ob das im Web, in einer App oder bei einem Partner war.
element-payment_method = Wie du bezahlst
    .explain = Du hast es angegeben, als du die Zahlung eingerichtet hast. Wir speichern die letzten vier Ziffern und einen Code des Zahlungsunternehmens, nie die ganze Kartennummer.
element-payments = Deine Zahlungen
    .explain = Wir haben jede Zahlung notiert, auch wenn eine nicht geklappt hat.
element-payment_token = Der Code deiner Karte oder deines Bankkontos
    .explain = Das Zahlungsunternehmen hat uns diesen Code anstelle deiner Kartennummer gegeben. Er kam mit jeder Zahlung.
element-game_handle = Dein Name in Spielen
    .explain = Du hast ihn in deinem Profil gewählt. Andere, die mitspielen, können ihn sehen.
element-national_id = Deine amtliche Kennnummer
    .explain = Du hast sie angegeben, als du die Zahlung eingerichtet hast. Wir fragen nur in Ländern danach, in denen sie für Zahlungen nötig ist.
element-sign_in_secret = Dein Passwort
    .explain = Du hast es gewählt, als du dein Konto angelegt hast. Wir speichern es so, dass niemand es lesen kann, und zeigen es niemandem.
element-date_of_birth = Dein Geburtsdatum
    .explain = Du kannst es in deinem Profil angeben, musst es aber nicht. Unsere Programme sehen nur das Jahr.
element-profile_name = Der Name eines Profils
    .explain = Du hast ihn eingetippt, als du das Profil angelegt hast.
element-profile_settings = Die Einstellungen eines Profils
    .explain = Du hast im Profil gewählt, welche Altersfreigaben gezeigt werden dürfen und ob die nächste Folge von selbst beginnt.
element-kids_profile = Ob es ein Kinderprofil ist
    .explain = Du hast es gewählt, als du das Profil angelegt hast. Ein Kinderprofil bekommt keine Werbung und keine Angebote.
element-support_contacts = Wann du dich bei uns gemeldet hast
    .explain = Wir haben Tag, Weg und Thema notiert, als du dich beim Kundenservice gemeldet hast. Was gesagt wurde, liegt an anderer Stelle.
element-survey_answers = Deine Antworten in Umfragen
    .explain = Du hast sie gegeben, als du an einer unserer Umfragen teilgenommen hast.
element-privacy_choices = Was du erlaubt hast und was nicht
    .explain = Wir haben jede deiner Entscheidungen auf den Seiten „Deine Daten“ notiert, und mit welchen Worten wir gefragt haben.

## Brought along from another service

element-brought_account = Deine Angaben bei einem anderen Dienst
    .explain = Sie standen in der Datei, die du mitgebracht hast. An deinem Konto hier ändern sie nichts.
element-brought_national_id = Deine amtliche Kennnummer bei einem anderen Dienst
    .explain = Sie stand in der Datei, die du mitgebracht hast. Wir speichern sie nur in Ländern, in denen eine solche Nummer üblich ist.
element-brought_membership = Deine Mitgliedschaft bei einem anderen Dienst
    .explain = In der Datei, die du mitgebracht hast, stand, wann du dort Mitglied geworden bist, wofür du bezahlt hast und womit du einverstanden warst.
element-brought_payments = Deine Zahlungen bei einem anderen Dienst
    .explain = Sie standen in der Datei, die du mitgebracht hast.
element-brought_profiles = Deine Profile bei einem anderen Dienst
    .explain = In der Datei, die du mitgebracht hast, standen deine Profile dort und wie sie eingestellt waren.
element-brought_viewing = Was du bei einem anderen Dienst angesehen hast
    .explain = Es stand in der Datei, die du mitgebracht hast. Wir behalten den Wortlaut dieser Datei neben den Titeln, die wir kennen.
element-brought_searches = Wonach du bei einem anderen Dienst gesucht hast
    .explain = Es stand in der Datei, die du mitgebracht hast.
element-brought_opinions = Was du bei einem anderen Dienst von Titeln gehalten hast
    .explain = Deine Bewertungen und Listen standen in der Datei, die du mitgebracht hast.
element-brought_clicks = Was du bei einem anderen Dienst angeklickt hast
    .explain = Es stand in der Datei, die du mitgebracht hast.
element-brought_games = Was du bei einem anderen Dienst gespielt hast
    .explain = Die Spiele standen in der Datei, die du mitgebracht hast, zusammen mit den Geräten, auf denen du gespielt hast.
element-brought_messages = Die Nachrichten eines anderen Dienstes
    .explain = In der Datei, die du mitgebracht hast, stand, was dieser Dienst dir geschickt hat.
element-brought_devices = Deine Geräte bei einem anderen Dienst
    .explain = Sie standen in der Datei, die du mitgebracht hast.
element-brought_addresses = Deine Internetadressen bei einem anderen Dienst
    .explain = In der Datei, die du mitgebracht hast, stand, von wo aus du dich angemeldet und etwas angesehen hast.
element-brought_rest = Lange Einträge deiner Datei
    .explain = Einige Einträge der Datei, die du mitgebracht hast, waren für eine Stelle zu lang. Deshalb bewahren wir sie in Teilen auf.

## What happens while the service is used

element-titles_viewed = Was du angesehen hast
    .explain = Wir notieren jeden Film und jede Folge, wenn du sie abspielst.
element-playback_progress = Wie weit du gekommen bist
    .explain = Wir notieren, wo du startest, anhältst, springst und aufhörst, damit du später an derselben Stelle weitersehen kannst.
element-content_kind = Welche Art von Titeln du ansiehst
    .explain = Wir notieren zu jedem Titel, ob es ein Film oder eine Serie ist, das Genre, die Sprache, und ob er für Kinder ist.
element-playback_quality = Wie gut das Bild lief
    .explain = Dein Gerät meldet Ruckeln, Wartezeiten und Fehler, während etwas läuft.
element-track_choices = In welchen Sprachen du hörst und liest
    .explain = Wir notieren, welchen Ton und welche Untertitel du beim Ansehen wählst.
element-impressions = Was wir dir auf dem Bildschirm gezeigt haben
    .explain = Wir notieren, welche Titel auf deinem Bildschirm standen, wo, wie lange, und wie wahrscheinlich unsere Rangfolge jeden dorthin gesetzt hat.
element-impression_followed = Wo auf dem Bildschirm du einen Titel gefunden hast
    .explain = Wenn du einen Titel öffnest oder abspielst, notieren wir die Reihe und die Stelle, an der er stand.
element-title_selection = Welche Titel du geöffnet hast
    .explain = Wir notieren es, wenn du einen Titel auswählst, um über ihn zu lesen, den Trailer zu sehen oder ihn abzuspielen.
element-searches = Wonach du gesucht hast
    .explain = Wir notieren die Wörter, die du in das Suchfeld tippst oder sprichst.
element-search_results_chosen = Was du nach einer Suche ausgewählt hast
    .explain = Wir notieren, welchen Titel du aus den Treffern gewählt hast und wie weit unten er stand.
element-ratings = Deine Bewertungen
    .explain = Du hast einem Titel einen Daumen oder Sterne gegeben.
element-my_list = Deine Liste
    .explain = Du hast Titel auf deine Liste gesetzt oder wieder heruntergenommen.
element-notifications = Unsere Nachrichten an dich
    .explain = Wir notieren jede Nachricht, die wir dir schicken. Dein Gerät oder dein E-Mail-Programm meldet uns, ob du sie geöffnet oder weggewischt hast.
element-game_activity = Was du gespielt hast
    .explain = Wir notieren, wann du ein Spiel beginnst und beendest und auf welcher Art von Gerät.
element-game_progress = Wie weit du in Spielen gekommen bist
    .explain = Das Spiel meldet uns dein Level, deine Punkte und deine Erfolge.
element-game_multiplayer = Deine Spiele mit anderen
    .explain = Das Spiel meldet uns, wann du bei einer Partie dazukommst und gehst, und wie viele mitgespielt haben. Wer das war, notieren wir nicht.
element-sign_ins = Wann du dich angemeldet hast
    .explain = Wir notieren jedes Mal, wenn sich jemand bei deinem Konto anmeldet oder es versucht.
element-adverts_seen = Welche Werbung du gesehen hast
    .explain = Dein Gerät meldet uns, welche Werbung lief und ob du eine davon geöffnet hast. Wir speichern das nur, wenn du zugestimmt hast.

## What devices send

element-ip_address = Deine Internetadresse (IP-Adresse)
    .explain = Dein Gerät schickt sie bei jeder Verbindung mit. Ohne sie könnte dir nichts zurückgeschickt werden.
element-network_id = Die Nummer deines Heimnetzes
    .explain = Unsere App liest sie beim Verbinden aus deinem Router oder WLAN. Wir verwenden sie nur in unlesbarer Form.
element-user_agent = Was dein Browser oder deine App über sich sagt
    .explain = Dein Browser oder deine App schickt diese Textzeile bei jedem Abruf mit.
element-software = Welche Software auf deinem Gerät läuft
    .explain = Unsere App meldet ihre eigene Version und die des Systems auf dem Gerät.
element-device_id = Die Nummer deines Geräts
    .explain = Unsere App erzeugt diese Nummer oder liest sie aus dem Gerät, wenn du sie dort zum ersten Mal benutzt.
element-device_model = Deine Fernseher, Computer und Telefone
    .explain = Unsere App meldet, auf welcher Art von Gerät sie läuft und welches Modell es ist.
element-connection_type = Wie dein Gerät verbunden ist
    .explain = Unsere App meldet, ob es ein Kabel, WLAN oder ein Mobilfunknetz benutzt.
element-carrier = Dein Mobilfunk- oder Internetanbieter
    .explain = Unsere App liest den Namen aus dem Gerät.
element-session_id = Die Nummer eines Besuchs
    .explain = Unsere App erzeugt bei jedem Öffnen eine neue Nummer, damit klar ist, welche Schritte zusammengehören.
element-device_language = Die Sprache deines Geräts
    .explain = Dein Gerät schickt die Sprache mit, auf die es eingestellt ist.
element-timezone = Die Zeitzone deines Geräts
    .explain = Dein Gerät schickt die Zeitzone mit, auf die es eingestellt ist.
element-viewing_country = Das Land, von dem aus du etwas ansiehst
    .explain = Wir leiten es aus der Internetadresse ab, sobald dein Gerät sich verbindet.
element-viewing_city = Die Stadt, in deren Nähe du etwas ansiehst
    .explain = Wir schätzen sie anhand der Internetadresse, sobald dein Gerät sich verbindet. Oft liegen wir viele Kilometer daneben.
element-cookies = Das Cookie in deinem Browser
    .explain = Wir legen es dort ab, damit die Website deinen Browser wiedererkennt. Zu etwas anderem dient es nicht.
element-advertising_id = Die Werbenummer deines Geräts
    .explain = Dein Telefon oder Fernseher stellt diese Nummer den Apps bereit. Wir speichern sie nur, wenn du zugestimmt hast.
element-identifiers_seen = Deine Marketing-Cookies und ähnliche Nummern
    .explain = Unsere Website oder App hat sie in deinem Browser oder auf deinem Gerät gelesen. Wir speichern sie nur, wenn du zugestimmt hast.

## What partners send

element-partner_account = Deine Mitgliedschaft über einen Partner
    .explain = Das Unternehmen, über das du Mitglied geworden bist, zum Beispiel dein Internetanbieter, hat uns seine eigene Nummer für dich geschickt und was du bestellt hast.
element-partner_records = Was ein Partner zu deiner Mitgliedschaft meldet
    .explain = Wir notieren jede Meldung, die ein Partner uns über dich schickt, und auf Grund welcher Vereinbarung sie kam.
element-partner_searches = Wonach du auf dem Gerät eines Partners gesucht hast
    .explain = Der Hersteller deines Mediaplayers oder Fernsehers hat uns die Wörter geschickt, als du dort gesucht und uns gefunden hast.
element-partner_email = Die E-Mail-Adresse, die ein Partner uns gegeben hat
    .explain = Ein Partner hat sie geschickt, als du über ihn Mitglied geworden bist. Wir suchen nie damit nach dir.
element-partner_contact = Die Kontaktdaten, die ein Partner uns gegeben hat
    .explain = Ein Partner hat deinen Namen oder deine Telefonnummer geschickt, als du über ihn Mitglied geworden bist.
element-partner_ip = Die Internetadresse, die ein Partner uns gegeben hat
    .explain = Dein Internet- oder Mobilfunkanbieter hat sie zusammen mit deiner Mitgliedschaft geschickt.
element-partner_billing = Deine Zahlungen über einen Partner
    .explain = Das Unternehmen, das die Zahlung für uns einzieht, hat uns jeden Betrag geschickt und ob er bezahlt wurde.

## What comes from elsewhere

element-network_records = Wer das Netz betreibt, das du benutzt
    .explain = In öffentlichen Listen steht, zu welchem Unternehmen eine Internetadresse gehört und in welchem Land. Über dich als Person schlagen wir nichts nach.
element-security_signals = Die Warnungen von Sicherheitsfirmen
    .explain = Ein Unternehmen, das für unsere Sicherheit arbeitet, hat uns gewarnt, zum Beispiel weil ein Passwort bekannt geworden ist.
element-multiplayer_account = Dein Konto auf der Spieleplattform
    .explain = Die Plattform, auf der du mit anderen spielst, hat uns deinen Namen dort und deine Punkte geschickt.
element-payment_updates = Was sich an deiner Karte oder deinem Bankkonto geändert hat
    .explain = Der Zahlungsdienst hat uns zum Beispiel gemeldet, dass deine Karte durch eine neue ersetzt wurde.

## What we work out

element-taste_profile = Was dir nach unserer Einschätzung gefällt
    .explain = Wir haben es aus dem abgeleitet, was du angesehen, gespielt, bewertet und auf deine Liste gesetzt hast. Ein Programm hat es von selbst erstellt. Es fasst zusammen, was deine Empfehlungen steuert.
element-general_location = Die Gegend, in der du bist
    .explain = Wir haben das Land oder die Region aus deiner Internetadresse abgeleitet. Nie deine Straße.
element-preferred_languages = Die Sprachen, die zu dir passen
    .explain = Wir haben sie aus der Sprache abgeleitet, die du gewählt hast, aus der deines Geräts und aus dem Ton und den Untertiteln, die du benutzt.
element-partner_reach = Wie du über Partner zu uns gekommen bist
    .explain = Wir haben aus deiner Mitgliedschaft und deinen Geräten abgeleitet, welches Angebot eines Partners du nutzt.
element-account_risk = Wie sicher dein Konto wirkt
    .explain = Wir haben es aus den letzten Anmeldungen und Zahlungen abgeleitet, um zu merken, wenn vielleicht jemand anderes dein Konto benutzt.
element-usual_sign_ins = Wie du dich sonst anmeldest
    .explain = Wir haben aus früheren Anmeldungen abgeleitet, welche Geräte, Netze und Länder bei dir üblich sind.
element-test_groups = An welchen Versuchen du teilgenommen hast
    .explain = Wenn wir etwas Neues ausprobieren, entscheidet das Los, wer es sieht. Wir notieren, welche Fassung du gesehen hast.
element-notifications_not_seen = Welche Nachrichten du nicht gesehen hast
    .explain = Eine Nachricht zählt als nicht gesehen, wenn sie angekommen ist und du sie innerhalb von sieben Tagen weder geöffnet noch weggewischt hast.
element-marketing_interests = Deine Interessen für Werbung
    .explain = Wir haben sie aus dem abgeleitet, was du angesehen hast und welche Werbung du geöffnet hast. Das tun wir nur, wenn du zugestimmt hast.

## What data is used for

purpose-operate = Den Dienst für dich betreiben
    .what-for = Damit du dich anmelden kannst, damit läuft, was du auswählst, damit du bezahlen kannst und damit wir dir helfen können, wenn du dich meldest.
    .without = Ohne das gäbe es den Dienst nicht. Es endet, wenn du dein Konto schließt.
purpose-rights = Dir deine eigenen Daten zeigen
    .what-for = Um dir zu zeigen, was wir speichern, um dir eine Kopie zu geben und um es auf deinen Wunsch zu korrigieren oder zu löschen.
    .without = Ohne das könntest du nichts sehen und nichts korrigieren. Das Gesetz gibt dir dieses Recht.
purpose-legal = Was wir nach dem Gesetz aufbewahren müssen
    .what-for = Um aufzubewahren, was ein Gesetz verlangt, zum Beispiel Rechnungen für das Finanzamt. Für nichts anderes verwenden wir es.
    .without = Darauf können wir nicht verzichten. Wir löschen es an dem Tag, an dem das Gesetz es erlaubt.
purpose-recommend_use = Dir Filme, Serien und Spiele empfehlen
    .what-for = Um Titel auszusuchen, die dir gefallen könnten, nach dem, was du angesehen, gespielt und bewertet hast.
    .without = Alle würden dieselben Reihen sehen. Du würdest sehen, was beliebt ist, nicht was zu dir passt.
purpose-recommend_train = Unsere Empfehlungen lernen lassen
    .what-for = Um daraus, was Mitglieder ansehen, zu lernen, welche Titel gut zusammenpassen.
    .without = Unsere Empfehlungen würden nichts aus dem lernen, was du ansiehst. Du würdest sie trotzdem bekommen.
purpose-locate = Ungefähr wissen, wo du bist
    .what-for = Um zu zeigen, was wir in deinem Land anbieten dürfen, und um die Rechte einzuhalten, die wir dort gekauft haben.
    .without = Wir wüssten nicht, welche Titel wir dir zeigen dürfen.
purpose-translate = Alles in deiner Sprache zeigen
    .what-for = Um Titel, Beschreibungen, Ton und Untertitel in der Sprache zu zeigen, die zu dir passt.
    .without = Alles würde in einer Standardsprache erscheinen.
purpose-coordinate = Mit dem Unternehmen zusammenarbeiten, über das du Mitglied geworden bist
    .what-for = Um mit deinem Internetanbieter, deiner Telefonfirma oder dem Hersteller deines Fernsehers zu regeln, was du über sie bestellt hast.
    .without = Du könntest keine Mitgliedschaft nutzen, die zu ihrem Angebot gehört.
purpose-protect = Dein Konto schützen
    .what-for = Um zu merken, wenn jemand anderes dein Konto oder deine Karte benutzen will, und es zu verhindern.
    .without = Wir könnten dich nicht vor Fremden in deinem Konto warnen.
purpose-audience_use = Verstehen, was angesehen wird
    .what-for = Um zu zählen, wie viele Menschen einen Titel ansehen und zu Ende sehen, und um zu entscheiden, welche Filme, Serien und Spiele wir anbieten.
    .without = Du würdest nicht mitgezählt. Auf deinem Bildschirm ändert sich nichts.
purpose-audience_train = Verbessern, wie der Dienst funktioniert
    .what-for = Um bessere Wege zu entwickeln und zu testen, wie wir das Angebot auswählen und anordnen.
    .without = Mit deinen Daten würden keine Verbesserungen getestet. Auf deinem Bildschirm ändert sich nichts.
purpose-communicate_service = Dir nötige Nachrichten schicken
    .what-for = Um dir zu schicken, was zu deiner Mitgliedschaft gehört: einen Link für ein neues Passwort, eine Quittung, eine Warnung vor einer Anmeldung.
    .without = Wir könnten dir kein neues Passwort schicken und dir von keinem Problem berichten.
purpose-communicate_marketing = Dir Neuigkeiten und Angebote schicken
    .what-for = Um dir per E-Mail, SMS oder Mitteilung auf dem Gerät von neuen Titeln und Angeboten zu berichten.
    .without = Du würdest keine Neuigkeiten und keine Angebote bekommen. Nötige Nachrichten kämen weiterhin.
purpose-personalise_marketing = Für dich passende Werbung auswählen
    .what-for = Um Angebote und Werbung danach auszuwählen, was du ansiehst, und nach der Werbenummer deines Geräts. Nur, wenn du zustimmst.
    .without = Angebote und Werbung wären für alle gleich.
purpose-share_titles = Anderen Unternehmen nennen, was du angesehen hast
    .what-for = Damit die Unternehmen, die für uns werben, erfahren dürfen, welche Filme, Serien und Spiele du angesehen hast. Das Recht der Vereinigten Staaten verlangt dafür eine eigene Zustimmung. Sie gilt zwei Jahre, und du kannst sie jederzeit zurücknehmen.
    .without = Niemand, der für uns wirbt, würde erfahren, welche Titel du angesehen hast, auch wenn du der für dich passenden Werbung zugestimmt hast.

## Who else receives data

recipient-customer_care = Das Unternehmen für unseren Kundenservice
    .explain = Es sieht, was es braucht, um dir zu helfen, wenn du dich bei uns meldest.
recipient-agency = Eine Werbeagentur in unserem Auftrag
    .explain = Sie bereitet unsere Werbung nach unseren Anweisungen vor.
recipient-marketing_service = Das Unternehmen für unsere Werbeaktionen
    .explain = Es verschickt unsere Neuigkeiten und Angebote nach unseren Anweisungen und misst ihre Wirkung.
recipient-message_service = Der Zustelldienst für unsere E-Mails
    .explain = Er bringt unsere Nachrichten in dein Postfach oder auf dein Gerät.
recipient-text_message_service = Der Zustelldienst für unsere SMS
    .explain = Er bringt unsere Nachrichten auf dein Telefon.
recipient-payment_processor = Das Unternehmen für unsere Zahlungen
    .explain = Es nimmt für uns Zahlungen von deiner Karte oder deinem Bankkonto entgegen.
recipient-security_service = Das Unternehmen für den Schutz der Konten
    .explain = Es vergleicht für uns Anmeldungen mit bekannten Angriffen.
recipient-voice_assistant = Der Hersteller deines Sprachassistenten
    .explain = Er erhält, was er braucht, um abzuspielen, was du verlangst. Du hast ihn mit deinem Konto verbunden.
recipient-payment_platform = Die Plattform für deine Zahlungen
    .explain = Ein App-Store oder Zahlungsdienst, der deine Zahlung einzieht.
recipient-sales_platform = Der Shop, in dem du Mitglied geworden bist
    .explain = Er verkauft unsere Mitgliedschaft und muss wissen, dass deine gültig ist.
recipient-internet_provider = Dein Internetanbieter
    .explain = Er hat unseren Dienst in seinem Angebot und muss wissen, dass deine Mitgliedschaft gültig ist.
recipient-mobile_operator = Dein Mobilfunkanbieter
    .explain = Er hat unseren Dienst in seinem Angebot und muss wissen, dass deine Mitgliedschaft gültig ist.
recipient-media_player = Der Hersteller deines Fernsehers oder Mediaplayers
    .explain = Er bietet unseren Dienst auf seinen Geräten an.
recipient-multiplayer_platform = Unsere Plattform für das Spielen mit anderen
    .explain = Sie bringt Menschen für eine Partie zusammen.
recipient-group_company = Ein anderes Unternehmen unserer Gruppe
    .explain = Es gehört zu derselben Unternehmensgruppe wie wir.

## How things are kept together

family-contact = Namen und Adressen
family-account = Dein Konto
family-identity = Wer du bist
family-profile = Deine Profile
family-billing = Zahlungen
family-choices = Deine Entscheidungen
family-support = Kundenservice und Umfragen
family-viewing = Was du angesehen hast
family-opinions = Deine Bewertungen und deine Liste
family-interaction = Was du gesehen und ausgewählt hast
family-playback_quality = Wie gut das Bild lief
family-search = Suchanfragen
family-messages = Nachrichten
family-games = Spiele
family-security = Sicherheit deines Kontos
family-device = Deine Geräte
family-place = Wo du etwas ansiehst
family-advertising = Werbung
family-partners = Von unseren Partnern
family-elsewhere = Von anderen Stellen
family-brought = Was du mitgebracht hast
family-derived = Was wir abgeleitet haben

## What happened

event-account-created = Du hast dein Konto angelegt
event-account-updated = Dein Konto wurde geändert
event-account-cancelled = Du hast deine Mitgliedschaft gekündigt
event-ad-started = Eine Werbung hat begonnen
event-ad-playing = Eine Werbung lief
event-ad-completed = Eine Werbung war zu Ende
event-ad-clicked = Du hast eine Werbung geöffnet
event-auth-login = Jemand hat sich angemeldet oder es versucht
event-browse-impression = Ein Titel war auf deinem Bildschirm
event-consent-changed = Du hast geändert, was du erlaubst
event-device-registered = Ein Gerät kam hinzu
event-device-updated = Ein Gerät wurde aktualisiert
event-device-deactivated = Ein Gerät wurde entfernt
event-game-session_started = Du hast ein Spiel begonnen
event-game-session_ended = Du hast ein Spiel beendet
event-game-progression = Du bist in einem Spiel weitergekommen
event-game-achievement = Du hast in einem Spiel etwas erreicht
event-game-multiplayer_joined = Du bist bei einem Spiel mit anderen dazugekommen
event-game-multiplayer_left = Du hast ein Spiel mit anderen verlassen
event-history-account_described = Deine Datei nannte dein Konto anderswo
event-history-subscribed = Deine Datei nannte eine Mitgliedschaft anderswo
event-history-accessed = Deine Datei nannte ein Gerät anderswo
event-history-terms_accepted = Deine Datei nannte Bedingungen, die du anderswo angenommen hast
event-history-clicked = Deine Datei nannte einen Klick anderswo
event-history-preference_given = Deine Datei nannte einen Wunsch anderswo
event-history-playback_traced = Deine Datei sagte, wie anderswo etwas lief
event-history-story_chosen = Deine Datei nannte eine Wahl in einer Geschichte anderswo
event-history-device_used = Deine Datei nannte ein Gerät, das du anderswo benutzt hast
event-history-signed_in = Deine Datei nannte eine Anmeldung anderswo
event-history-streamed = Deine Datei nannte eine Adresse anderswo
event-history-message_received = Deine Datei nannte eine Nachricht von anderswo
event-history-billed = Deine Datei nannte eine Zahlung anderswo
event-history-profile_described = Deine Datei nannte ein Profil anderswo
event-history-title_seen = Deine Datei nannte einen Titel, den du anderswo gesehen hast
event-history-continued = Der Rest eines langen Eintrags deiner Datei
event-identifier-seen = Ein Marketing-Cookie oder eine ähnliche Nummer wurde gelesen
event-message-sent = Wir haben dir eine Nachricht geschickt
event-message-delivered = Eine Nachricht hat dich erreicht
event-message-opened = Du hast eine Nachricht geöffnet
event-message-clicked = Du bist einem Link in einer Nachricht gefolgt
event-message-dismissed = Du hast eine Nachricht weggewischt
event-mylist-added = Du hast einen Titel auf deine Liste gesetzt
event-mylist-removed = Du hast einen Titel von deiner Liste genommen
event-partner-record_received = Ein Partner hat uns etwas zu deiner Mitgliedschaft geschickt
event-payment-made = Eine Zahlung wurde ausgeführt
event-payment-failed = Eine Zahlung hat nicht geklappt
event-payment_method-added = Du hast eine Zahlungsart eingerichtet
event-playback-started = Du hast die Wiedergabe gestartet
event-playback-heartbeat = Du hast gerade etwas angesehen
event-playback-paused = Du hast angehalten
event-playback-resumed = Du hast weitergesehen
event-playback-seeked = Du bist vor- oder zurückgesprungen
event-playback-buffer_started = Das Bild blieb zum Laden stehen
event-playback-buffer_ended = Das Bild lief weiter
event-playback-quality_changed = Die Bildqualität hat sich geändert
event-playback-track_changed = Du hast den Ton oder die Untertitel gewechselt
event-playback-interrupted = Das Ansehen wurde unterbrochen
event-playback-failed = Der Titel ließ sich nicht abspielen
event-playback-completed = Du hast bis zum Ende gesehen
event-playback-exited = Du hast aufgehört
event-profile-created = Du hast ein Profil angelegt
event-profile-updated = Ein Profil wurde geändert
event-profile-deleted = Ein Profil wurde gelöscht
event-rating-set = Du hast einen Titel bewertet
event-search-performed = Du hast nach etwas gesucht
event-search-result_selected = Du hast nach einer Suche etwas ausgewählt
event-support-contacted = Du hast dich beim Kundenservice gemeldet
event-survey-answered = Du hast eine Umfrage beantwortet
event-title-selected = Du hast einen Titel geöffnet
event-feed-searches = Ein Partner hat uns eine Suche gemeldet
event-feed-contacts = Ein Partner hat Kontaktdaten geschickt
event-feed-networks = Ein Partner hat eine Adresse seines Netzes geschickt
event-feed-billing = Ein Partner hat eine Rechnung oder eine Zahlung gemeldet
event-feed-entitlements = Ein Partner hat uns gemeldet, dass der Dienst zu einem Angebot gehört
event-feed-public_networks = Wir haben ein Netz in öffentlichen Verzeichnissen nachgeschlagen
event-feed-security = Ein Sicherheitsdienst hat uns vor etwas gewarnt
event-feed-multiplayer = Die Spieleplattform hat uns deinen Namen dort und deine Punkte gemeldet
event-feed-payment_service = Der Zahlungsdienst hat etwas Neues zu einer Zahlungsart gemeldet

## Why we may

basis-consent = Du hast zugestimmt
    .explain = Du hast es erlaubt und kannst das jederzeit zurücknehmen.
basis-contract = Es gehört zu deiner Mitgliedschaft
    .explain = Ohne das könnten wir dir nicht geben, wofür du Mitglied geworden bist.
basis-legal_obligation = Das Gesetz verlangt es
    .explain = Wir müssen es tun, ob wir wollen oder nicht.
basis-legitimate_interest = Wir haben einen guten Grund
    .explain = Wir halten unseren Grund dir gegenüber für fair. Du kannst widersprechen.

## Where we ask

asked_at-sign_up = Wenn du dein Konto anlegst
asked_at-payment = Wenn du die Zahlung einrichtest
asked_at-profile = Wenn du ein Profil anlegst oder änderst
asked_at-support = Wenn du dich beim Kundenservice meldest
asked_at-survey = Wenn du eine Umfrage beantwortest
asked_at-first_playback = Wenn du zum ersten Mal etwas ansiehst
asked_at-import = Wenn du deine Daten von einem anderen Dienst mitbringst
asked_at-device_registration = Wenn du ein neues Gerät zum ersten Mal benutzt

## How closely it is seen

precision-exact = der genaue Wert
precision-day = nur der Tag
precision-month = nur der Monat
precision-year = nur das Jahr
precision-hash = nur eine unlesbare Form, die sich vergleichen lässt
precision-presence = nur, ob es vorhanden ist

## What happens when you erase your account

erase-delete = Es wird gelöscht.
erase-keep_hash = Es wird gelöscht. Nur ein unlesbares Kennzeichen bleibt, damit wir wissen, dass wir es nicht wieder verwenden.
erase-legal = Es wird auch hier gelöscht. Was wir nach dem Gesetz aufbewahren müssen, bleibt allein in unseren Büchern und wird für nichts anderes verwendet.

## Kinds of those who receive data, and what they are to us

kind-provider = Ein Unternehmen, das für uns arbeitet
kind-partner = Ein Partner
kind-own_platform = Einer unserer eigenen Dienste
role-processor = Es darf nur tun, was wir ihm auftragen.
role-controller = Es ist selbst dafür verantwortlich, was es mit den Daten tut.
role-joint = Es ist zusammen mit uns für die Daten verantwortlich.

## Why something was not kept or not used

reason-undeclared_element = Wir haben nie gesagt, dass wir das speichern, also tun wir es nicht.
reason-undeclared_purpose = Wir haben nie gesagt, dass wir das tun, also tun wir es nicht.
reason-undeclared_property = Wir haben nie gesagt, dass wir diese Einzelheit speichern, also haben wir sie verworfen.
reason-undeclared_event = Wir haben nie gesagt, dass wir das notieren, also haben wir es verworfen.
reason-not_declared_for_purpose = Wir haben gesagt, dass wir das hier nicht verwenden, also haben wir es nicht getan.
reason-no_purpose_allows = Nichts, was du erlaubst, braucht das, also haben wir es verworfen.
reason-country_not_listed = In deinem Land fragen wir nicht danach.
reason-no_basis_in_country = Das Gesetz in deinem Land erlaubt es uns nicht.
reason-consent_missing = Du hast dem nicht zugestimmt.
reason-switched_off = Du hast das ausgeschaltet.
reason-objected = Du hast dem widersprochen.
reason-restricted = Du hast uns gebeten, das vorerst nicht mehr zu verwenden.
reason-kids = Bei einem Kinderprofil tun wir das nicht.
reason-parental_consent_missing = Für dieses Kinderprofil hat noch kein Elternteil zugestimmt.
reason-parental_consent_third_parties = Kein Elternteil hat zugestimmt, Daten dieses Kinderprofils an andere zu geben.
reason-erasure_pending = Du hast uns gebeten, das zu löschen, also verwenden wir es nicht mehr.
reason-gpc = Dein Browser bittet uns, deine Daten nicht zu verkaufen oder weiterzugeben, und daran halten wir uns.
reason-narrowed = Die App hat in diesem Moment gemeldet, dass du das nicht wolltest.
reason-expired = Die Zeit, in der wir das verwenden dürfen, ist vorbei.
reason-wrong_type = Es hatte nicht die richtige Form, also haben wir es verworfen.
reason-too_long = Es war länger als erlaubt, also haben wir es verworfen.
reason-card_number = Darin stand die Nummer einer Zahlungskarte. So etwas speichern wir nie, also haben wir sie entfernt.
reason-too_many = Es war mehr darin als erlaubt, also haben wir es verworfen.
reason-key_class = Die App, die es geschickt hat, darf das nicht ändern, also haben wir es verworfen.
reason-future_time = Das Datum liegt in der Zukunft, also haben wir es beiseitegelegt.
reason-missing_subject = Es stand nicht dabei, um wen es geht, also konnten wir es nicht speichern.
reason-missing_id = Es kam ohne eigene Nummer, also konnten wir nicht erkennen, ob wir es schon hatten.
reason-too_old = Es kam zu spät, um noch aufgenommen zu werden.
reason-erased = Du hast dein Konto gelöscht, also wird nichts von vorher gespeichert.
reason-recipient_not_declared = Wir haben nie gesagt, dass wir das dorthin geben, also haben wir es nicht getan.
reason-recipient_not_appointed = Wir haben noch nicht gesagt, wer das ist und was uns von dort zugesagt wurde, also haben wir nichts dorthin gegeben.
reason-vppa_consent_missing = Du hast in den letzten zwei Jahren nicht zugestimmt, dass wir anderen Unternehmen nennen, was du angesehen hast.
reason-unknown_member = Wir kennen niemanden unter diesem Namen.
reason-statement_not_allowed = Das Programm hat mehr verlangt, als es sehen darf.
reason-not_kept_by_program = Das Programm darf das nicht festhalten.
reason-nothing_declared = Nichts darin war etwas, das wir speichern.
reason-absurd_time = Das Datum kann nicht stimmen, also haben wir es beiseitegelegt.
