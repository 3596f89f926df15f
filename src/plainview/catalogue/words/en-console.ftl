### The console, for staff.

# The console.
console-title = Console
console-version = Version
console-faults = The catalogue was changed and the change has faults. The rules above stay in force until they are mended.
console-stripped = Names that were not kept
console-stripped-lead = Names that arrived and were not kept, counted by name; values are never counted or kept.
console-stripped-nothing = Nothing was turned away.
console-connection = Connection
console-event = Event
console-name = Name
console-why = Why
console-times = Times
console-refusals = Newest refusals
console-refusals-nothing = Nothing was refused.
console-when = When
console-purpose = Purpose
console-program = Program
console-element-names = Elements
console-whole-event = (whole event)

# The console: retention.
console-retention = How long values are kept
console-retention-lead = A purpose stops seeing a value after its own days. The value is deleted when the last purpose's days end, once a day.
console-retention-last = The last run
console-retention-never = Nothing was deleted yet. The worker does it once a day.
console-retention-nothing = Nothing was past its last day.
console-retention-values = Values deleted
console-retention-before = Received before
console-retention-run = Delete what is due now
console-retention-removed = No longer declared
console-retention-removed-lead = What is not declared is not kept. These values go at the moment beside them, unless the catalogue declares them again.
console-retention-days = Days by element
console-retention-kept = Days kept
console-retention-for = Kept the longest for
console-retention-bounded = (ended by the family { $family })

# The console: the ledger.
console-ledger = Ledger
console-ledger-lead = Every use, share and refusal is an entry. Each entry is covered by a signed head, so that a change or a cut is seen.
console-ledger-head = The newest signed head
console-ledger-entries = Entries
console-ledger-signed = Entries under the head
console-ledger-signed-at = Signed
console-ledger-root = Root
console-ledger-empty = The ledger is empty. Its first head is signed with its first entry.
console-ledger-check = The last check
console-ledger-unchecked = It was never checked.
console-ledger-whole = Whole: nothing was changed, taken out or cut off.
console-ledger-damaged = { $count ->
    [one] Damaged: one thing does not fit. Run “plainview ledger verify” to see which, and keep a copy as evidence.
   *[other] Damaged: { NUMBER($count) } things do not fit. Run “plainview ledger verify” to see which, and keep a copy as evidence.
  }
console-ledger-checked = { NUMBER($entries) } entries; heads kept elsewhere that were compared: { NUMBER($compared) }
console-ledger-check-now = Check now
console-ledger-witness = The outside place
console-ledger-no-witness = None is set, so an end that was cut off would not be seen. Set PLAINVIEW_LEDGER_WITNESS to a file on another machine, or to an https address.
console-ledger-disagrees = It disagrees with this ledger. Keep both as they are, and put back the newest copy of ledger.db.
console-ledger-unreachable = It cannot be read now, so nothing was compared.
console-ledger-agrees = It agrees.
console-ledger-kept = Its newest head covers { NUMBER($entries) } entries, signed
console-ledger-kept-nothing = It keeps no head yet.
console-ledger-breach-lead = The members whose data a caller’s key, or a program, used, changed or sent between two days (UTC, both included).
console-ledger-breach = Whose data was it?
console-breach-aware = When you became aware of it (UTC); empty for now
console-breach-tell = Tell the authority (GDPR article 33) before
console-breach-left = { $hours ->
    [one] one hour left
   *[other] { NUMBER($hours) } hours left
  }
console-breach-over = the 72 hours are over: tell it now, and say why it is late
console-breach-members = Tell the members too, without delay, where the risk to them is high (article 34).
console-ledger-key = Name of the key or program
console-ledger-since = First day
console-ledger-until = Last day
console-ledger-find = Find
console-ledger-wrong-days = Give two days, the first not after the last.
console-ledger-wrong-key = No key has this name, and no entry of these days does.
console-ledger-nobody = Nobody was touched.
console-ledger-members = Members
console-ledger-anonymous = Devices without an account
console-ledger-lines = Entries
console-ledger-refused = Refused
console-ledger-erased = { $count ->
    [one] One more entry is about somebody who was erased since: nobody can tell who.
   *[other] { NUMBER($count) } more entries are about people who were erased since: nobody can tell who.
  }
console-ledger-export = Members as CSV
console-ledger-touched = { $count ->
    [one] What was touched: one element
   *[other] What was touched: { NUMBER($count) } elements
  }
console-ledger-member = Member


# The console: requests.
console-requests = Requests
console-requests-lead = What members and others ask for, late ones first, then by the days that are left. Some wait for you; all else goes on by itself.
console-requests-none = Nothing is open. Requests come here from “Your data”, from the public form and from the service's own programs.
console-requests-settled-none = Nothing was settled yet.
console-requests-open = Open
console-requests-settled = Settled
console-requests-count-open = open
console-requests-count-late = late
console-requests-count-verify = waiting for you
console-request = Request
console-request-what = What
console-request-deadline = Answer by
console-request-left = Time left
console-request-state = State
console-request-progress = Progress
console-request-by = Asked by
console-request-by-member = the member, on her own page
console-request-by-public = the public form
console-request-member = Member
console-request-member-none = nobody named yet
console-request-member-gone = erased
console-request-profile = Profile
console-request-held-email = E-mail held of this member
console-request-held-nothing = none held
console-request-looked = That you looked at this stands in the member's own list of who used what.
console-request-look = Look at what is held, for this request
console-request-law = Law
console-request-law-more = The law allows to put the deadline off once.
console-request-law-no-more = The law that counts here allows no more time.
console-request-extended = Put off. Reason given: { $why }
console-request-mandate = Reference of the mandate
console-request-claim = What whoever asked wrote
console-request-claim-who = Who asks
console-request-claim-contact = How to reach them
console-request-claim-about = Whose data
console-request-claim-agent = What allows them to
console-request-claim-message = Also
console-request-claim-hint = Sealed until this is decided, then deleted.
console-request-steps = Steps
console-request-refused = Refused. Reason given: { $why }
console-request-steps-none = Nothing was done yet.
console-request-recipients = What recipients answered
console-request-recipients-none = Nobody had to be told.
console-request-trouble = { $times ->
    [one] A step could not be done.
   *[other] A step could not be done, { $times } times in a row.
}
console-request-trouble-again = It is tried again at { $at }.
console-request-trouble-over = It waits for you: mend what keeps it from being done, then try again.
console-request-act = What you can do
console-request-act-nothing = Nothing: this goes on by itself, or is over.
console-request-verify = Who asks is checked: begin
console-request-verify-title = Check who asks
console-request-verify-lead = Begin only when you are sure that it is the person, or somebody who may ask for them. Call or write to them by what you know, not by what they wrote.
console-request-member-id = Member id (the service's own)
console-request-refuse-title = Refuse
console-request-refuse = Refuse, and say why
console-request-refuse-lead = Whoever asked reads this reason, word for word.
console-request-extend-title = Put the deadline off
console-request-extend = Put off, and say why
console-request-extend-lead = Whoever asked reads this reason. It must be one of those that the law knows.
console-request-why = Reason
console-request-why-own = Or in your own words, without any personal data
console-request-retry-title = Try again
console-request-retry = Try again now
console-request-said-verified = It has begun.
console-request-said-refused = It is refused, and the reason is there to read.
console-request-said-extended = The deadline is put off, and the reason is there to read.
console-request-said-retried = It was tried again just now.
console-request-said-conflict = That is no longer possible; see how it stands now.
console-request-said-nobody = Nothing is held under this id. Nothing was begun.
console-request-said-missing = Something was missing. Nothing was done.

# The frame of the console: where one can go, and who may.
console-nav = Pages of the console
console-group-start = Start
console-group-people = People and their rights
console-group-rules = Rules
console-group-evidence = Evidence
console-group-programs = Parts of the service
console-page-overview = Overview
console-page-requests = Requests
console-page-members = Look at a member
console-page-breach = After a breach
console-page-catalogue = Catalogue
console-page-changes = Changes
console-page-drafts = Draft entries
console-page-records = Records of processing
console-page-recipients = Recipients
console-page-retention = Retention
console-page-refusals = Refusals
console-page-quarantine = Quarantine
console-page-ledger = Ledger
console-program-audience = Audience
console-program-protect = Unusual sign-ins and payments
console-program-communicate = Messages
console-program-coordinate = Offers through partners
console-program-locate = Places
console-program-translate = Languages
console-program-partners = What partners send
console-program-elsewhere = What comes from elsewhere
console-program-agency = Audience files for agencies
console-program-customer-care = Given to customer service
console-program-payment-platform = Given to payment platforms
console-program-own-platform = Given to our own platforms
console-program-handover = Other handovers
console-role-officer = privacy officer
console-role-analyst = analyst
console-role-reviewer = reviewer
console-role-campaigner = campaigner
console-role-partner-manager = partner manager
console-forbidden-title = This page is somebody else’s
console-forbidden-lead = Everybody here sees what their work needs, and no more. You are signed in; this page belongs to another role.
console-forbidden-roles = Whose it is
console-forbidden-ask = Whom to ask
console-forbidden-nobody = nobody has this role yet; “plainview staff add” gives it to somebody
console-only-looks = You can look at this page. Deciding here is up to the people whose role it is.
console-all = All
console-panels = What there is to see
console-filter = Show
console-find = Find
console-search = Search
console-entry = Entry
console-do = To do
console-due = By { $at }
console-newer = Newer
console-older = Older
console-page-of = Page { NUMBER($page) } of { NUMBER($pages) } ({ NUMBER($count) } in all)

# The overview.
console-overview-title = What needs you now
console-overview-lead = You are here as { $role }.
console-overview-now = Now
console-overview-nothing = Nothing waits for you. Everything that can go by itself does.
console-overview-calm = All well
console-overview-yours = Your pages
console-card-requests = Requests
    .said = { $count ->
        [one] request is open.
       *[other] requests are open.
    }
    .none = No request is open.
console-card-refusals = Refusals
    .said = { $count ->
        [one] use was refused in the last day.
       *[other] uses were refused in the last day.
    }
    .none = Nothing was refused in the last day.
console-card-undeclared = Undeclared names
    .said = { $count ->
        [one] name came in that nobody declared. It was not kept.
       *[other] names came in that nobody declared. They were not kept.
    }
    .none = Every name that came in is declared.
console-card-quarantine = Quarantine
    .said = { $count ->
        [one] event came with an impossible time.
       *[other] events came with an impossible time.
    }
    .none = Nothing rests in quarantine.
console-card-retention = Retention
    .said = { $count ->
        [one] kind of data is no longer declared, and goes.
       *[other] kinds of data are no longer declared, and go.
    }
    .none = Nothing goes but what is past its last day.
console-card-ledger = Ledger
    .said = { $count ->
        [one] thing did not fit at the last check.
       *[other] things did not fit at the last check.
    }
    .none = It was whole at the last check.
console-card-ledger-unchecked = Ledger
    .said = { "" }
    .none = It was never checked.
console-card-drafts = Draft entries
    .said = { $count ->
        [one] draft waits to be approved or discarded.
       *[other] drafts wait to be approved or discarded.
    }
    .none = No draft waits.
console-card-recipients = Shipments
    .said = { $count ->
        [one] shipment of the last week did not arrive, or nobody can tell.
       *[other] shipments of the last week did not arrive, or nobody can tell.
    }
    .none = Everything that was sent in the last week arrived, or is on its way.
console-card-catalogue = Catalogue
    .said = { $count ->
        [one] fault keeps a change of the catalogue from being in force.
       *[other] faults keep a change of the catalogue from being in force.
    }
    .none = The catalogue on disk is the one in force.

# Refusals.
console-refusals-lead = What programs asked for and did not get, and what came in and was not kept.

# The catalogue.
console-catalogue-lead = The rules in force: what is collected, what for, who may have it, for how long.
console-catalogue-nothing = No entry has this in it.
console-catalogue-overlay = Your own entries
console-catalogue-about-element = Used for
console-catalogue-about-purpose = Who decides
console-catalogue-about-recipient = What it is
console-catalogue-about-family = Kept at the most
console-kind-element = Elements
console-kind-purpose = Purposes
console-kind-recipient = Recipients
console-kind-family = Families
console-entry-declared = Declared in
console-entry-source = Source
console-entry-family = Family
console-entry-scope = Scope
console-entry-marks = Marks
console-entry-identifying = says who somebody is
console-entry-sensitive = sensitive
console-entry-required = required
console-entry-countries = Only in
console-entry-events = Comes with
console-entry-properties = Properties
console-entry-traits = Details
console-entry-erase = When erased
console-entry-uses = What it may be used for
console-entry-uses-none = Nothing may use it, but the member herself may see it.
console-entry-basis = Lawful basis
console-entry-precision = Seen

# Changes of the catalogue.
console-changes-lead = What the catalogue in force says differently from an earlier one: for members, for their consents, for you.
console-changes-since = Since
console-changes-packaged = as it was shipped
console-changes-compare = Compare
console-changes-save = Keep the one in force, to compare with later
console-changes-saved = It is kept.
console-changes-saved-before = This very version is kept already.
console-changes-no-overlay = There are no entries of your own here: PLAINVIEW_CATALOGUE names no folder, so the catalogue is as it was shipped.
console-changes-unreadable = These two cannot be compared.
console-changes-assessment = Impact assessment
console-changes-due = An impact assessment (GDPR article 35) is due:
console-changes-not-due = None is due for this change.
console-changes-again = Consents to ask for again
console-changes-again-none = Nobody has to be asked again.
console-changes-said-yes = { $count ->
    [one] one member said yes so far
   *[other] { NUMBER($count) } members said yes so far
  }
console-changes-entries = Entries
console-changes-what = What happened
console-changes-keys = Keys
console-changes-added = new
console-changes-removed = gone
console-changes-changed = changed
console-changes-none = No entry changed.
console-changes-notice = What the privacy notice says differently
console-changes-notice-none = It says the same.

# Draft entries.
console-drafts-lead = Made from names that came in undeclared. None is in force before you approve it; discarding is the safe way.
console-drafts-none = No draft waits.
console-drafts-names = Names that came in undeclared
console-drafts-make = Make a draft entry
console-drafts-make-of = Make a draft entry of { $name }
console-drafts-open = Open the draft
console-drafts-called = Called
console-drafts-made = Made
console-drafts-not-seen = No such name came in undeclared.
console-drafts-discarded = The draft is gone. What it named is still not kept.
console-drafts-kept = What you filled in is kept. Nothing is in force yet.
console-drafts-approved = It is in force from now on.
console-drafts-not-ready = Something has still to be filled in or mended; see below. Nothing is in force.
console-drafts-not-tried = This text was not tried yet. See below what it would change, then approve it. Nothing is in force.
console-drafts-no-overlay = Drafts can be approved once PLAINVIEW_CATALOGUE names a folder for entries of your own, where the server may write. Until then, copy the text from here.
console-drafts-lacks-name = Say what members are told it is called.
console-drafts-lacks-explain = Say in a sentence how it comes to the service.
console-draft-lead = Fill in each “to do”. What nobody needs is better discarded.
console-draft-name = What members are told it is called
console-draft-explain = How it comes to the service, in a sentence to them
console-draft-toml = The entry
console-draft-save = Keep and check
console-draft-approve = Approve: put it in force
console-draft-discard = Discard
console-draft-faults = To be filled in or mended
console-draft-sound = It is sound
console-draft-sound-lead = Approving it would change the following.

# Records of processing.
console-records-lead = What article 30 of the GDPR asks for, made from the catalogue in force.
console-records-download = Download as { $format }

# Recipients.
console-recipients-lead = Everybody who may receive something: on which contract, and what became of the newest shipments.
console-recipient = Recipient
console-recipient-legal = Legal name
console-recipient-kind = Kind
console-recipient-role = Role
console-recipient-country = Country
console-recipient-contract = Contract
console-recipient-safeguard = Safeguard
console-recipient-not-appointed = not appointed: nothing is sent
console-recipient-for = May receive for
console-recipient-wrong = Not arrived
console-recipient-last = Last heard of
console-recipient-days = Sent, by day
console-recipient-day = Day
console-recipient-nothing = Nothing was sent there of late.
console-recipient-troubles = What did not arrive
console-recipient-troubles-lead = What waits is tried again by itself for three days. What was refused is not; mend the reason, and it is sent the next time.
console-recipient-troubles-none = Everything arrived.
console-recipient-again = Tried again
console-shipped-accepted = Arrived
console-shipped-pending = Waiting
console-shipped-refused = Refused there
console-shipped-not-sent = Not sent
console-shipped-unknown = Unclear

# Quarantine.
console-quarantine-lead = Events that came with an impossible time. You see their shape and no value. After { NUMBER($days) } days they are deleted.
console-quarantine-looked = That you looked at this stands in the list of each member whose events these are.
console-quarantine-none = Nothing rests here.
console-quarantine-claimed = Time that it claims (UTC)
console-quarantine-received = Received
console-quarantine-names = Properties
console-quarantine-take-in = Take in as of when it was received
console-quarantine-discard = Discard
console-quarantine-taken-in = { $count ->
    [one] One event was taken in.
   *[other] { NUMBER($count) } events were taken in.
  }
console-quarantine-discarded = { $count ->
    [one] One event was thrown away.
   *[other] { NUMBER($count) } events were thrown away.
  }
console-quarantine-refused = It stays here: { $why }
console-quarantine-gone = That is no longer here.

# A look at a member.
console-members-lead = Say whom and why. That you looked, and why, stands in the member’s own list at once.
console-members-who = Member id, or e-mail
console-members-reason = Why
console-members-reason-request = a request about her rights
console-members-reason-question = a question or complaint of hers
console-members-reason-breach = after a breach
console-members-reason-authority = an authority asks
console-members-request = Which request (its id), for that reason
console-members-identifying = Also what says who she is: name, e-mail, address and the like
console-members-look = Look
console-members-no-reason = Choose why. Nothing was read.
console-members-no-request = Name a request of this member. Nothing was read.
console-members-nobody = Nothing is held under this.
console-members-refused = She may not be looked at now: her account is on its way to be erased.
console-members-held = What is held of { $member }
console-members-looked = This look stands in her list now.
console-members-held-none = Nothing else from here.
console-members-unread = Not read, as it says who she is: { $names }.
