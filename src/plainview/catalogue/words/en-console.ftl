### The console, for staff.

# The console.
console-title = Console
console-lead = What the rules are, what was turned away, and what was refused.
console-catalogue = The catalogue
console-version = Version
console-elements = Elements
console-purposes = Purposes
console-recipients = Recipients
console-families = Families
console-faults = The catalogue was changed and the change has faults. The rules above stay in force until they are mended.
console-stripped = Not kept
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
console-ledger-breach = Who was touched
console-ledger-breach-lead = After a breach: the members whose data a caller’s key, or a program, used, changed or sent between two days (UTC, both included).
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
console-ledger-authority = If you became aware of the breach now, tell the authority (GDPR article 33) before
console-ledger-export = Members as CSV
console-ledger-touched = { $count ->
    [one] What was touched: one element
   *[other] What was touched: { NUMBER($count) } elements
  }
console-ledger-member = Member

console-programs = Parts of the service

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
