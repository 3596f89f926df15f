### Ways to "Your data" from elsewhere: links of the service's own, and televisions.

## Links that the service hands over

handoff-ended = This link has ended
handoff-ended-why = It opens your data once, within one minute. It was used already, or the minute is over.
handoff-ended-again = Go back to { $service } and open your data there again. You get a new link.
handoff-back = Back to { $service }
handoff-no-password = You sign in somewhere else, so you have no password here. Nothing was done. Write to us at the address at the end of this page, and we do it for you.

## On a television

tv-letter = In short
tv-letter-note = A few sentences.
tv-known-note = And who has it.
tv-uses-note = And why.
tv-shared-note = What they received.
tv-choices-note = Switch on or off.
tv-phone = On your phone
tv-phone-note = Download, correct, erase.
tv-back = Back
tv-next = Next
tv-previous = Previous
tv-page = { $page } of { $pages }
tv-keys = Arrow keys move, OK opens, Back goes back.
tv-count = { $count ->
    [0] nothing
    [one] one kind of data
   *[other] { NUMBER($count) } kinds of data
  }
tv-source-nothing = Nothing is held from here.
tv-not-shown = Held, and not shown on a big screen. See it on your phone.
tv-more = and { $count } more
tv-used-for = Used for
tv-who = Who has it
tv-switch-off = Switch this off
tv-switch-on = Switch this on
tv-press-off = On. Press OK to switch it off.
tv-press-on = Off. Press OK to switch it on.
tv-shared-something = has received something
tv-shared-nothing = nothing so far
tv-phone-open = On a phone or computer, open
tv-phone-what = There you can download everything, have it put right or erased, and see what is not shown here.
tv-phone-ask = Or ask a person
tv-had = { $name } has it, last sent on { $last }.
tv-shared-has = Has received: { $what }. Last on { $last }.
tv-shared-not = Has received nothing about you so far.
