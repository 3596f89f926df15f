program-coordinate = die Angebote über Partner

reason-token_missing = Es kam ohne Code, also haben wir es nicht getan.
reason-token_unknown = Dieser Code ist keiner von unseren. Bitte sieh nach, ob du ihn ganz eingetippt hast.
reason-token_used = Dieser Code wurde schon benutzt, und jeder gilt nur einmal.
reason-token_expired = Dieser Code ist älter als einen Tag. Dein Anbieter kann dir einen neuen geben.
reason-token_canceled = Dein Anbieter hat dieses Angebot beendet.
reason-token_partner_gone = Mit dem Anbieter, der diesen Code ausgegeben hat, arbeiten wir nicht mehr zusammen.
reason-partner_account_taken = Dieses Konto bei deinem Anbieter gehört schon zu einem anderen Mitglied.
reason-partner_silent = Dein Anbieter hat noch nicht geantwortet. Wir versuchen es noch einmal.
reason-partner_gone = Das Angebot oder den Anbieter gibt es hier nicht mehr.
reason-partner_refused = Dein Anbieter hat gesagt, dass er solche Meldungen nicht annimmt.
reason-partner_never_answered = Dein Anbieter hat mehr als einen Tag lang nicht geantwortet, also versuchen wir es nicht weiter.
reason-entitlement_open = Die Änderung war noch nicht abgeschlossen. Wir versuchen es noch einmal.

coordinate-heading = Angebote über andere Unternehmen
coordinate-reached =
    { $count ->
        [one] Ein Angebot bekommst du über ein anderes Unternehmen.
       *[other] { $count } Angebote bekommst du über andere Unternehmen.
    }
    Dort kennt man dich unter einer eigenen Nummer. Deine E-Mail-Adresse oder Telefonnummer geben wir dafür nie weiter.
coordinate-not-reached = Du bekommst den Dienst über kein anderes Unternehmen.
coordinate-offers = Was du bekommst, und über wen
coordinate-no-offers = Über andere Unternehmen bekommst du nichts.
coordinate-told = Was wir ihnen dazu gemeldet haben
coordinate-partner = Unternehmen
coordinate-bundle = Paket
coordinate-offer = Angebot
coordinate-state = Wie es steht
coordinate-since = Seit
coordinate-when = Wann
coordinate-message = Meldung
coordinate-stands = Was daraus wurde
coordinate-why = Warum
coordinate-attempts = Versuche

coordinate-state-pending = Noch nicht aktiviert
coordinate-state-active = Gilt
coordinate-state-grace-period = Gilt, eine Zahlung steht noch aus
coordinate-state-billing-hold = Pausiert
coordinate-state-canceled = Beendet

coordinate-entitlement-activated = Das Angebot gilt
coordinate-entitlement-suspended = Das Angebot ist pausiert
coordinate-entitlement-resumed = Das Angebot geht weiter
coordinate-entitlement-canceled = Das Angebot ist beendet
coordinate-entitlement-cancel-requested = Du möchtest, dass das Angebot endet

coordinate-webhook-waiting = Wartet
coordinate-webhook-done = Zugestellt
coordinate-webhook-not-done = Nicht zugestellt
coordinate-webhook-unknown = Nicht bekannt

coordinate-token = Code von deinem Anbieter
coordinate-activate = Diesen Code einlösen
coordinate-activate-lead = Hat dir deine Internet-, Mobilfunk- oder Zahlungsfirma einen Code für unseren Dienst gegeben? Er gilt einmal, und nur einen Tag lang.
coordinate-activated = Das Angebot { $offer } von { $partner } gilt jetzt.
coordinate-end = { $partner } bitten, { $offer } zu beenden
coordinate-end-lead = Du bezahlst dieses Angebot bei { $partner }, deshalb kann es nur dort beendet werden. Wir geben deinen Wunsch sofort weiter.
coordinate-asked = Wir geben deinen Wunsch weiter. Das Angebot endet, wenn das Unternehmen es uns meldet.
coordinate-nothing-to-end = Ein solches Angebot gibt es nicht.

coordinate-partners-heading = Partner und was sie verkauft haben
coordinate-partners = Berechtigungen nach Partner und Stand
coordinate-no-partners = Kein Partner ist zugelassen. `plainview partner add` lässt einen zu.
coordinate-recipient = Empfänger
coordinate-access = Zugang
coordinate-let-in = Zugelassen
coordinate-let-out = Nicht mehr zugelassen
coordinate-webhooks-heading = Webhooks an Partner
coordinate-webhooks = Die neuesten, die nicht zugestellt sind
coordinate-no-webhooks = Es gab nichts zu melden.
coordinate-webhooks-waiting = Wartet
coordinate-webhooks-done = Zugestellt
coordinate-webhooks-not-done = Aufgegeben
coordinate-webhooks-unknown = Nicht bekannt
