# Words for the officer: changes of the catalogue, records of processing, the notice as a document.

officer-used-for = { $element }, used for { $purpose }

# Why a consent no longer covers what is done.
officer-lapse-purpose = it is new and rests on consent
officer-lapse-words = its words changed ({ $name })
officer-lapse-basis = it rests on consent now, and did not before
officer-lapse-element = { $name } is used for it now
officer-lapse-sensitive = { $name } counts as sensitive now
officer-lapse-precision = { $name } is seen more closely
officer-lapse-longer = { $name } is used for longer
officer-lapse-recipient = { $name } may receive data for it now
officer-lapse-recipient-changed = { $name } is not who it was

# Grounds for an impact assessment.
officer-ground-sensitive = { $name } is sensitive, and new as such.
    .used = { $name } is sensitive and newly used for { $purpose }.
officer-ground-profiling = { $name } evaluates people or trains models on them, and is new.
    .used = { $name } is newly used for { $purpose }, which evaluates people or trains models on them.
officer-ground-kids = { $name } newly reaches children's profiles.
officer-ground-recipient-outside = { $recipient } is appointed outside the European Economic Area ({ $after }).
    .used = { $recipient }, outside the European Economic Area ({ $after }), newly may receive { $name } for { $purpose }.
officer-ground-country = { $name } is newly collected in: { $after }.
    .used = { $name } is newly used for { $purpose } in: { $after }.
officer-ground-precision = { $name } is seen more closely: { $after } (before: { $before }).
    .used = For { $purpose }, { $name } is seen more closely: { $after } (before: { $before }).
officer-ground-longer = { $name } is kept longer: { $after } days (before: { $before }).
    .used = For { $purpose }, { $name } is used for longer: { $after } days (before: { $before }).
officer-ground-protection = { $name } lost a protection, { $what }: { $after } (before: { $before }).
    .used = For { $purpose }, { $name } lost a protection, { $what }: { $after } (before: { $before }).

officer-what-default = off until a member says yes
officer-what-gpc = switched off by Global Privacy Control
officer-what-vppa = a separate consent before titles leave
officer-what-decided-by = who decides
officer-what-basis = the lawful basis
officer-what-safeguard = the safeguard for the transfer
officer-what-erase = what an erasure does
officer-value-everywhere = everywhere
officer-value-on = on
officer-value-off = off
officer-value-member = the member
officer-value-service = the service
officer-value-law = the law
officer-value-delete = it is erased
officer-value-keep_hash = a scrambled mark stays
officer-value-legal = it is deleted here too; what the law asks for stays in the books

# The notice as a document.
officer-notice-short = In short
officer-notice-whole = In full
officer-notice-who = Who answers for it
officer-notice-your-choices = What you decide on
officer-notice-rights = Your rights
officer-right-access = See what is held about you, with the real values, and take it with you.
officer-right-correct = Have it corrected; those who received it are told.
officer-right-erase = Have it erased, all of it, a profile, a title or a period.
officer-right-restrict = Have its use stopped while something is looked into, or object to a use.
officer-right-withdraw = Take back a consent as easily as you gave it, at any time; what was done before stays lawful.
officer-right-complain = Complain to a supervisory authority.
officer-used = Used for
officer-because = Because
officer-seen = Seen
officer-kept = Kept
officer-goes-to = May go to
officer-collected-count = { $count ->
    [one] One kind of data
   *[other] { NUMBER($count) } kinds of data
  } from: { $source }.

# Records of processing activities (GDPR article 30).
officer-records-title = Records of processing activities: { $service }
officer-records-lead = As article 30 of the GDPR asks for, made from the catalogue that is enforced, version { $version }.
officer-records-parties = Controller, representative, officer
officer-records-activities = Activities
officer-records-recipients = Recipients
officer-records-transfers = Transfers to third countries
officer-records-no-transfers = No recipient outside the European Economic Area is appointed.
officer-records-limits = Time limits for erasure
officer-records-measures = Security measures
officer-records-not-appointed = not appointed, so nothing is sent
officer-records-no-safeguard = none is declared
officer-records-none = None.
officer-records-not-set = not set
officer-column-purpose = Purpose
officer-column-basis = Lawful basis
officer-column-people = Categories of people
officer-column-data = Categories of data
officer-column-recipients = Recipients
officer-column-limit = Time limit
officer-column-recipient = Recipient
officer-column-name = Legal name
officer-column-kind = Kind and role
officer-column-country = Country
officer-column-contract = Contract
officer-column-safeguard = Safeguard
officer-column-kept = Keeps it
officer-column-family = Family
officer-column-elements = Data
officer-column-purposes = Purposes
officer-basis-consent = consent (Art. 6(1)(a))
officer-basis-contract = contract (Art. 6(1)(b))
officer-basis-legal_obligation = legal obligation (Art. 6(1)(c))
officer-basis-legitimate_interest = legitimate interests (Art. 6(1)(f))
officer-basis-in = { $basis } in { $countries }
officer-people-members = members
officer-people-profiles = people with a profile of a member's
officer-people-children = children with a profile of a member's
officer-people-visitors = visitors who did not sign in
officer-sensitive = { $name } (sensitive)
officer-exact-days = { NUMBER($days) } days
officer-measure-bound = Every read, scan and sending is bound to one purpose and decided on when it happens; what is not declared is refused.
officer-measure-minimised = What the catalogue does not declare is thrown away at the way in and never stored.
officer-measure-encrypted = What identifies members is encrypted at rest under a key of each member; the master key lies outside the data.
officer-measure-pseudonyms = Events carry numbers instead of members' names; each purpose sees fingerprints of its own, unlinkable to another's.
officer-measure-ledger = Every use and sharing stands in a ledger that shows tampering, and members see their own part of it.
officer-measure-erasure = Erased data is hidden at once and rewritten out of the files; a member's key is destroyed with her.
officer-measure-cards = Card numbers are refused wherever they turn up.
officer-measure-access = Programs and staff have keys and passwords of their own, kept as digests only, and every key can be revoked within a second.
