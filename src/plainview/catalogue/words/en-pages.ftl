# Words of the pages: the letter, "Your data", the notice, sign-in, the console and the demo.

list-between = {", "}
say-yes = yes
say-no = no
say-held = set, and never shown
say-not-held = not set
counted-times = { $count ->
    [0] never
    [one] once
    [2] twice
   *[other] { NUMBER($count) } times
  }

# How something is collected.
how-asked = You gave it to us { $places }.
how-told = You gave it to us.
how-written = Written down with your account at { $service }.
how-events = Noted automatically with: { $events }.
how-events-and-more = Noted automatically with: { $events }, and more like these.
how-every-event = Noted automatically with everything you do in { $service }.
how-every-session = Sent by your devices with every session.
how-feed = Sent to us by { $feed }.
how-derived = Worked out by us from the rest.
moves-automatic = Generated automatically to move the internal algorithm: it changes what is recommended to you.
moves-given = You told us this, and it moves the internal algorithm: it changes what is recommended to you.

# Where something is asked: continues "You gave it to us ...".
place-account = when you created your account
place-sign-up = when you signed up
place-signup = when you signed up
place-payment = when you started to pay
place-profile = when you made a profile
place-support = when you contacted customer service
place-survey = in a survey
place-settings = in your settings
place-first-playback = at your first playback
place-import = when you brought along your file from another service
place-device-registration = when you registered a device

# Names of properties, where the plain name does not say it well.
property-email = e-mail
property-purpose = about
property-text-version = words shown, version
property-ip = address
property-title-id = title
property-game-id = game
property-thumbs = thumbs
property-stars = stars
property-last4 = last digits
property-method-type = kind
property-token = code
property-processor = handled by
property-result-count = results
property-party-size = players
property-first-name = first name
property-last-name = last name
property-position-ms = at
property-played-ms = played
property-visible-ms = shown for
property-from-ms = from
property-to-ms = to
property-duration-ms = lasting
property-startup-ms = started after
property-rebuffer-ms = waited
property-bitrate-kbps = rate in kbit/s
property-content-kids = for children
property-kids-profile = for a child
property-maturity = age rating
property-autoplay = plays on by itself
property-user-agent = software
property-os = system
property-os-version = system version
property-app-version = app version
property-national-id = number
property-request-id = request


recipient-kind-provider = works for us
recipient-kind-partner = partner
recipient-kind-own-platform = our own group

decided-by-service = The service cannot work without it.
decided-by-law = The law demands it.
decided-by-default = You have not decided; this is how it starts.
decided-by-you = You decided this on { $day }.

# Programs, in "Who used it": continues "by ...".
program-recommend = the recommendations
program-sign-in = the sign-in
program-your-data-page = this page
program-of-key = the service itself (“{ $name }”)
program-erasure = the erasure
program-accounts = the account desk

# What was done, in "Who used it".
did-read = used
did-scan = used together with that of many members
did-keep = kept a new result
did-send = sent
did-refusal = refused
did-choice = you chose
did-forget = forgot
did-state = updated what was learned
did-expire = deleted what was past its last day

# The letter.
letter-names = lower
letter-dear = Dear { $name },
letter-hello = Hello,
letter-opening = this is what { $service } holds about you today, in short: where it came from, and what happens with it.
letter-field = { $name } ({ $value })
letter-moments = { $name } (noted { $counted }, last: { $value })
letter-member = You told us yourself: { $what }.
letter-member-other = What you told us yourself stands under “What we know”.
letter-member-nothing = You have not told us anything yourself yet.
letter-usage = While you used { $service } we noted { $what }.
letter-usage-other = What we noted while you used { $service } stands under “What we know”.
letter-usage-nothing = We have noted nothing about how you use { $service } yet.
letter-devices = Your devices told us { $what }.
letter-devices-other = What your devices told us stands under “What we know”.
letter-devices-nothing = Your devices have told us nothing yet.
letter-partners = Companies we work with sent us { $what }.
letter-partners-other = What companies we work with sent us stands under “What we know”.
letter-partners-nothing = No company that we work with has sent us anything about you.
letter-elsewhere = From elsewhere we received { $what }.
letter-elsewhere-other = What we received from elsewhere stands under “What we know”.
letter-elsewhere-nothing = We have nothing about you from anywhere else.
letter-derived = From all of this we worked out { $what }.
letter-derived-other = What we worked out stands under “What we know”.
letter-derived-nothing = We have worked out nothing about you yet.
letter-uses = It is used for { $on } things at the moment. { $switchable } of the uses are yours to switch on and off, at any time.
letter-used = In the last { $days } days a use of it was noted { $counted }, most lately on { $newest }.
letter-refused = A use that you or the rules do not allow was refused { $counted } in the last { $days } days.
letter-signed = The people of { $service }

# "Your data".
you-title = Your data
you-skip = Go to the content
you-nav = Parts of this page
you-known = What we know
you-uses = What we use it for
you-used = Who used it
you-choices = Your choices and download
you-times = Times are in UTC. Written { $made }.
you-known-lead = Each card is one kind of data, with what is really held about you.
you-nothing-yet = Nothing held here
you-nothing-yet-list = We hold nothing of these about you:
you-since = Noted { $counted } since { $since }
you-newest = Newest first
you-sensitive = sensitive
you-used-for = { $on ->
    [0] Used for nothing now
    [one] Used for one thing
   *[other] Used for { $on } things
  }{ $off ->
    [0] {""}
    [one] , one more is off
   *[other] , { $off } more are off
  }
you-profile = profile { $profile }
you-details = Details
you-kept = kept { $days }
you-seen = seen { $precision }
you-to = may go to: { $names }
you-not-used = Not used for anything; kept only so that you can see it.
you-on = On
you-off = Off
you-fixed = Always on
you-fixed-off = Not in use
you-uses-lead = One card for each use. Where there is a button, the choice is yours, and it counts from the next second.
you-without = If this were off
you-looks-at = Looks at
you-used-lead = Each use of your data is written down before it happens. This is what was written down, newest day first.
you-used-nothing = Nobody has used your data yet.
you-used-for-purpose = for { $purpose }
you-used-by = by { $program }
you-used-refused = Refused
you-used-sent-to = to { $recipient }
you-received-nothing = Nobody outside receives anything.
you-received-for = for { $purposes }
you-received-unappointed = Nobody has this part today, so nothing is sent.
you-received-kept = keeps it { $days }
you-choices-title = Your choices
you-choices-lead = You decide; nothing gets worse elsewhere because of it.
standing-gpc = Your browser asks us not to sell or share your data. We have kept to that since { $since }; a yes of yours from then on goes before it.
standing-hidden = You asked us to erase your account on { $since }. Nobody looks at it any more.
standing-restricted = { $profile ->
    [all] The use of your data is paused since { $since }: we keep it, and use it for little else than your own requests.
   *[other] The use of the data of profile { $profile } is paused since { $since }: we keep it, and use it for little else than your own requests.
 }
standing-objection = { $profile ->
    [all] You said no to this use on { $since }: { $use }. We keep to that.
   *[other] Profile { $profile } said no to this use on { $since }: { $use }. We keep to that.
 }
standing-child = Profile { $profile } is a child’s. Its data is used for little, and what needs a yes needs a parent’s.
standing-parental = A parent said yes for the child’s profile { $profile } on { $since }.
standing-parental-third-parties = A parent said yes, separately, to giving data of the child’s profile { $profile } to others on { $since }.
you-download-title = Take it with you
you-download-lead = One file with everything on this page: values, uses, and who used them. Any program can read it.
you-download = Download (JSON)
you-contact-title = Whom you can ask
you-contact-controller = Responsible
you-contact-representative = Representative
you-contact-officer = Privacy officer
you-contact-authority = You may complain to
you-switched-on = { $purpose } is on now.
you-switched-off = { $purpose } is off now.
you-notice = Privacy
you-sign-out = Sign out
you-watch = Watch
you-rules-version = Version of the rules: { $version }
you-identifier = Your member id: { $member }
you-element-id = Name inside the system: { $element }
you-line-ids = Ledger lines: { $lines }
you-purpose-id = Purpose inside the system: { $purpose }
you-path = came by { $path }
you-received-at = received { $at }

# Sign-in.
sign-in-title = Sign in
sign-in-lead = See everything that { $service } holds about you.
sign-in-email = E-mail
sign-in-password = Password
sign-in-go = Sign in
sign-in-wrong = This e-mail and password do not fit together. Check both and try again.
sign-in-slow = Too many attempts. Wait { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
  } and try again.
sign-in-denied = This device was marked as not yours, so nobody is let in from it. Sign in with another device of yours.
sign-in-ended = Every session of your account was ended, this one too. Set a new password before anybody signs in again.
sign-in-code-title = Enter the code
sign-in-code-lead = You come from somewhere we do not know yet. We sent you a code of six digits, to be sure that it is you.
sign-in-code = Code
sign-in-code-hint = It works once, for ten minutes.
sign-in-code-wrong = This code does not fit, or no longer counts. Try again, or sign in anew to be sent another one.
sign-in-code-anew = Sign in anew
sign-in-again = Your page was open too long. Sign in again.

# Errors and the frame.
problem-title = That did not work
problem-not-found = There is no such page.
problem-back = Back to your data
problem-forbidden = This page is not for you.
problem-went-wrong = Something went wrong on our side. It was noted; please try again.
problem-form = This form is too old. Go back, reload the page, and try again.
reason-no_history = There is nothing to start from yet: watch or rate something first.

panel-more-rows = { $count ->
    [one] One more line
   *[other] { NUMBER($count) } more lines
  }
chart-as-table = The same numbers as a table
reason-no_account_link = No account is linked with it, so we could not tell whom it is about.

# The cover page of a member's archive.
archive-heading = Your data
archive-made = { $service } made this archive on { $made }, in UTC, because you asked for it. Times in all files are in UTC.
archive-account = It holds what we have about your account, your own profile, and children’s profiles.
archive-profile = It holds what we have about one profile, and of the account only its country, its language and its plan. Names, addresses and payments of the account belong to the person who pays for it, so they are not in here.
archive-others = { $count ->
    [one] One other profile of this account belongs to another person, so nothing of it is in here. That person can ask for an archive too.
   *[other] { NUMBER($count) } other profiles of this account belong to other people, so nothing of them is in here. Each of them can ask for an archive too.
  }
archive-warning-heading = Take care with spreadsheet programs
archive-warning = Files that end in .csv hold every value exactly as it was given. A value that begins with =, +, - or @ can be taken for a command by a spreadsheet program. If you open these files in one, bring them in as text, and do not allow anything to run.
archive-files-heading = What is in it
archive-file = File
archive-what = What it is
archive-count = Entries
archive-missing-heading = What is not in it, and why
archive-missing-password = Your password: it is kept scrambled and never handed out.
archive-missing-gone = What was erased, and what we kept only as long as we said we would: it is gone.
archive-missing-people = What belongs to other people.
archive-missing-account = What is about the account and not about this profile, such as sign-ins, payments, and uses that were noted for the account as a whole. It is in the archive of whoever pays for the account.
archive-missing-columns = Files whose columns nobody has published. What we hold of such things is in the folder plainview:
archive-missing-empty = Files for things of which nothing is held. They are there, but with nothing in them:
archive-contacts = Whom you can turn to
archive-events = What happened, event by event: { $family }.
archive-file-cover-sheet = This page.
archive-file-plainview-about = Who made this archive, for whom, when, and whom you can turn to.
archive-file-plainview-purposes = What we use data for, whether each use is on for you, and what would be without it.
archive-file-plainview-recipients = Who else may receive data, and who did.
archive-file-plainview-sources = Everything we may hold, where it comes from, and what each thing is used for.
archive-file-plainview-inferences = What we worked out about you.
archive-file-plainview-records = What we hold as facts, such as your name and your plan.
archive-file-plainview-choices = What you allowed and what you did not.
archive-file-plainview-ledger = Each use and each share of your data, and each one that was refused.
archive-file-plainview-requests = What you asked of us, and how it stands.
archive-file-plainview-receipts = Each of your decisions, with the very words that you were shown.
archive-file-plainview-shared = What was given to others, to whom and when.
archive-file-plainview-schema = For programs: how the files in this folder are made up.
archive-file-account-accountdetails = Your account: name, how to reach you, country.
archive-file-account-subscriptionhistory = When your membership began and ended, and with which plan.
archive-file-account-accessanddevices = On which days which devices were used.
archive-file-account-termsofuse = When you accepted the terms.
archive-file-clickstream-clickstream = What you clicked on.
archive-file-content-interaction-viewingactivity = What you watched, when and for how long.
archive-file-content-interaction-searchhistory = What you searched for.
archive-file-content-interaction-ratings = Your ratings.
archive-file-content-interaction-mylist = Your list.
archive-file-content-interaction-indicatedpreferences = What you said that you like.
archive-file-content-interaction-playbackrelatedevents = What your player noted while something played.
archive-file-content-interaction-interactivetitles = What you chose in interactive titles.
archive-file-devices-devices = Your devices, and when each was first and last used.
archive-file-games-gameplaysession = The games you played.
archive-file-ip-addresses-ipaddresseslogin = From where somebody signed in.
archive-file-ip-addresses-ipaddressesstreaming = From where something was played.
archive-file-messages-messagessentbynetflix = Messages that were sent to you. The name is the one this layout has always had.
archive-file-payment-and-billing-billinghistory = Your payments.
archive-file-profiles-profiles = Your profiles and how they are set.
archive-file-netflixviewinghistory = What you watched, in the short form.
