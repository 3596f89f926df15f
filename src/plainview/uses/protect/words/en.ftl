# Words of the protection of accounts: verdicts and reasons, "Your sign-ins", and the staff's page.

program-protect = the protection of accounts

protect-you-title = Your sign-ins
protect-you-lead = We compare each sign-in with how you usually come, to notice when it is somebody else. We keep no address for this, only which devices and networks are yours. What is older than 180 days no longer counts.
protect-you-marked = You told us { $times ->
    [one] once
   *[other] { $times } times
 } that a sign-in was not you. Since then we ask for a code from that device and network, or let nobody in from there.
protect-usual = How you usually sign in
protect-usual-none = We do not know yet how you usually sign in.
protect-latest = The latest we looked at
protect-latest-none = Nothing was looked at yet.
protect-when = When
protect-what = What
protect-device = Device
protect-from = From
protect-times = Times
protect-last = Last
protect-done = What we did
protect-why = Why
protect-also = Also
protect-outcome = What came of it
protect-member = Member
protect-which = Which sign-in
protect-not-me = This wasn't me
protect-not-me-lead = Was a sign-in not yours? Say so: we sign everybody out, remember the device and network as not yours, and send you a link for a new password.
protect-not-me-unknown = We no longer find this sign-in. Choose one from the list.
protect-not-me-done = We ended every session of your account, this one too. Whoever it was is out. Set a new password now.
protect-was-me = It was me after all
protect-was-me-lead = Did you mark a sign-in that was yours? Take it back, and we ask no more.
protect-was-me-done = Taken back. Your devices and networks count as yours again.
protect-was-me-none = Nothing was marked.

protect-client = { $browser ->
    [edge] Edge
    [opera] Opera
    [samsung] Samsung Internet
    [firefox] Firefox
    [chrome] Chrome
    [safari] Safari
   *[other] An app
 } on { $system ->
    [tv] a television
    [console] a games console
    [ios] an iPhone or iPad
    [android] Android
    [windows] Windows
    [macos] a Mac
    [chromeos] a Chromebook
    [linux] Linux
   *[other] another system
 }
protect-client-app = An app on { $system ->
    [tv] a television
    [console] a games console
    [ios] an iPhone or iPad
    [android] Android
    [windows] Windows
    [macos] a Mac
    [chromeos] a Chromebook
    [linux] Linux
   *[other] another system
 }
protect-device-unknown = An unknown device
protect-network = Your network { $number }
protect-network-in = Your network { $number }, in { $country }
protect-network-other = Another network
protect-network-other-in = Another network, in { $country }

protect-kind-sign-in = Sign-in
protect-kind-payment = Payment

protect-verdict-allow = Let through
protect-verdict-notify = Let through, and told you
protect-verdict-step-up = Asked for a code
protect-verdict-limit = Asked to wait
protect-verdict-review = Set aside for a person
protect-verdict-deny = Not let in

protect-outcome-answered = The code was right
protect-outcome-not-me = You said it was not you
protect-outcome-approve = A person approved it
protect-outcome-deny = A person turned it down

protect-reason-first = It is the first sign-in that we saw of this account.
protect-reason-known-device = The device is one that the member uses.
protect-reason-as-usual = It is as usual for this member.
protect-reason-new-device = The device is new for this member.
protect-reason-new-network = The network is new for this member.
protect-reason-new-country = The country is new for this member.
protect-reason-new-client = The browser or app is new for this member.
protect-reason-journey = The member was in another country too shortly before.
protect-reason-some-failures = The password was wrong several times in the last hour.
protect-reason-many-failures = The password was wrong many times in the last hour.
protect-reason-guessing-network = Passwords of many accounts were tried from this network.
protect-reason-hosting = The network belongs to a data centre, not to a home.
protect-reason-warned = A security provider warned of this account.
protect-reason-marked = The member said that this device or network is not hers.
protect-reason-many-codes = Too many codes were asked for in the last hour.
protect-reason-no-channel = A code would have been asked for, but nothing here can send one.
protect-reason-many-cards-here = Many different cards were tried from this network.
protect-reason-many-cards = Many cards or payments were tried with this account.
protect-reason-shared-card = The same card was used with several accounts.
protect-reason-card-elsewhere = The card is from another country than the account.
protect-reason-strange-payment = Neither the device nor the network is known of this member.

protect-console-title = Assessments
protect-by-day = Assessments by day, of the latest 2,000
protect-newest = The newest
protect-reviews = To be decided by a person
protect-reviews-lead = { $times ->
    [0] Nothing waits for a decision.
    [one] One payment waits. Approve it or turn it down; the member sees that a person decided.
   *[other] { $times } payments wait. Approve each or turn it down; the member sees that a person decided.
 }
protect-approve = Approve { $member }
protect-deny = Turn down { $member }
protect-approved = Approved, and recorded with your name.
protect-denied = Turned down, and recorded with your name.
