program-coordinate = the offers through partners

reason-token_missing = It came without a token, so we did not do it.
reason-token_unknown = This code is not one of ours. Please look whether you typed all of it.
reason-token_used = This code was used already, and each works once.
reason-token_expired = This code is older than a day. Your provider can give you a new one.
reason-token_canceled = Your provider has ended this offer.
reason-token_partner_gone = We no longer work with the provider that gave this out.
reason-partner_account_taken = This account with your provider belongs to another member already.
reason-partner_silent = Your provider has not answered yet. We try again.
reason-partner_gone = The offer or the provider is no longer here.
reason-partner_refused = Your provider said that it takes no such messages.
reason-partner_never_answered = Your provider did not answer for more than a day, so we stopped trying.
reason-entitlement_open = The change was not finished yet. We try again.

coordinate-heading = Offers through other companies
coordinate-reached =
    { $count ->
        [one] One offer reaches you through another company.
       *[other] { $count } offers reach you through other companies.
    }
    They know you by their own number for you; we never give them your e-mail address or phone number for it.
coordinate-not-reached = No other company brings the service to you.
coordinate-offers = What reaches you, and through whom
coordinate-no-offers = Nothing reaches you through other companies.
coordinate-told = What we told them about it
coordinate-partner = Company
coordinate-bundle = Package
coordinate-offer = Offer
coordinate-state = How it stands
coordinate-since = Since
coordinate-when = When
coordinate-message = Message
coordinate-stands = What became of it
coordinate-why = Why
coordinate-attempts = Attempts

coordinate-state-pending = Not activated yet
coordinate-state-active = In force
coordinate-state-grace-period = In force, a payment is late
coordinate-state-billing-hold = Paused
coordinate-state-canceled = Ended

coordinate-entitlement-activated = The offer is in force
coordinate-entitlement-suspended = The offer is paused
coordinate-entitlement-resumed = The offer goes on
coordinate-entitlement-canceled = The offer has ended
coordinate-entitlement-cancel-requested = You want the offer to end

coordinate-webhook-waiting = Waiting
coordinate-webhook-done = Delivered
coordinate-webhook-not-done = Not delivered
coordinate-webhook-unknown = Not known

coordinate-token = Code from your provider
coordinate-activate = Use this code
coordinate-activate-lead = Did your internet, mobile or payment company give you a code for our service? It works once, within a day.
coordinate-activated = The offer { $offer } from { $partner } is in force now.
coordinate-end = Ask { $partner } to end { $offer }
coordinate-end-lead = You pay { $partner } for this offer, so only they can end it. We pass your wish on at once.
coordinate-asked = We pass your wish on. The offer ends when the company tells us so.
coordinate-nothing-to-end = There is no such offer to end.

coordinate-partners-heading = Partners and what they sold
coordinate-partners = Entitlements by partner and state
coordinate-no-partners = No partner is let in. `plainview partner add` lets one in.
coordinate-recipient = Recipient
coordinate-access = Access
coordinate-let-in = Let in
coordinate-let-out = Let in no more
coordinate-webhooks-heading = Webhooks to partners
coordinate-webhooks = The newest that are not delivered
coordinate-no-webhooks = Nothing had to be told.
coordinate-webhooks-waiting = Waiting
coordinate-webhooks-done = Delivered
coordinate-webhooks-not-done = Given up
coordinate-webhooks-unknown = Not known
