program-handover = the desk that gives things to others

given-heading = What was given to others
given-lead = Each time something about you left for another company, and each time it was to. We know you there by a number that only that company has.
given-lines = Given, waiting or held back
given-none = Nothing about you was given to anybody.
given-recipients = What they are and what they promised us
given-when = When
given-who = Who
given-what = What
given-for = What for
given-state = What became of it
given-role = Their part
given-country = Country
given-safeguard = What protects it there
given-days = How long they keep it
given-kept-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
given-state-pending = Waiting
given-state-accepted = They took it
given-state-refused = They refused it
given-state-refused-because = They refused it ({ $why })
given-state-unknown = We cannot tell whether they have it
given-state-not-sent = Not given

outbox-heading = What is sent to recipients
outbox-lead = The newest thousand. What waits is tried again, later each time, for three days.
outbox-recipient = Recipient
outbox-accepted = Accepted
outbox-waiting = Waiting
outbox-not-sent = Not given or refused
outbox-unknown = Unknown
outbox-last-failure = Last failure
outbox-failed-at = At
outbox-empty = Nothing was put down to be sent.

reason-recipient_unreachable = We could not reach them.
reason-recipient_slow = They took too long to answer.
reason-recipient_nonsense = We did not understand their answer.
reason-recipient_refused = They refused it.
reason-recipient_unsure = They could not say whether they have it.
reason-recipient_address = We do not have a usable address of theirs.
