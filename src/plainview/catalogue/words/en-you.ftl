### "Your data": the first screen, and the pages behind it.

## The uses, as the first screen names them

use-u1 = Recommending what to watch and play
use-u2 = Knowing roughly where you are
use-u3 = Showing everything in your language
use-u4 = Working with companies you joined through
use-u5 = Keeping your account safe
use-u6 = Understanding what people watch
use-u7 = Writing to you

## The first screen

you-letter = Overview
you-shared = Who else has it
you-uses-title = What it is used for
you-uses-all = All uses, with their switches
you-received-so-far = Who has received something
you-received-line = { $what }. For: { $purposes }.
you-received-last = Last on { $last }; { $counted } so far.
you-received-nobody = Nobody outside has received anything about you so far.
you-received-all = Everybody who may receive something
you-changed-title = What changed
you-letter-regards = The pages above say the same in full. If something is wrong, tell us, and we put it right.

changed-first = This is your first look here, as far as we know. Next time this place says what is new.
changed-since = Since you last looked, on { $day }:
changed-nothing = Nothing is new since you last looked, on { $day }.
changed-came = New or put right: { $what }.
changed-happened = { $what }: { $counted }.
changed-more = { $count ->
    [one] one more thing
   *[other] { NUMBER($count) } more things
  }
changed-decided = You decided anew on: { $what }.
changed-given = Something was given to: { $what }.

you-letter-more = More
you-letter-more-about = More: { $source }

## Masked values

you-masked = Names, addresses and numbers of yours are masked, so that nobody reads them over your shoulder.
you-masked-show = Show them
you-unmasked = Names, addresses and numbers of yours are shown for ten minutes.
you-masked-again = Mask them again
reveal-title = Show what is masked
reveal-lead = Give your password once more. Names, addresses and numbers are then shown for ten minutes, on this device only.
reveal-go = Show
reveal-back = Leave them masked

## What we know

you-known-nav = Where it comes from
you-known-count = { $count ->
    [0] nothing
    [one] one thing
   *[other] { NUMBER($count) } things
  }
you-known-none = We hold nothing from there about you.
you-derived-note = We worked this out ourselves. Nobody told us, so it can be wrong. You can object to it, or switch off what it is used for.

## Why a title is recommended

why-all = What is recommended to you now, and why
why-all-lead = The titles that stand highest for you at this moment. Choose one to see what speaks for it.
why-profiles = Profiles
why-none = Nothing is recommended at the moment.
why-title = Why { $title }?
why-lead = These are things that you did. The longer the bar, the more it speaks for this title.
why-column-title = You watched or rated
why-column-weight = How much it counts
why-column-from = From
why-events = { $count ->
    [one] one thing you did with it
   *[other] { NUMBER($count) } things you did with it
  }
why-more = { $count ->
    [one] One more title counts a little.
   *[other] { NUMBER($count) } more titles count a little.
  }
why-nothing = Nothing that you did speaks for it. Where it is shown to you, it is because many people watch it.
why-inferred = We worked this out from what you did. It is a guess about your taste.
why-stop = Switch recommendations off

## One kind of data

you-element-kept = Kept for { $days } at most.
you-element-who = Who has it
you-element-nobody = Nobody outside has received this so far.
you-element-may = Who may receive it
you-element-never = Nobody outside: it stays with us.
you-element-stop = Switch off a use below, and nobody receives it for that use any more.
you-element-no-stop = The service cannot be delivered without these.
you-element-object = You can still object.
you-element-uses = What it is used for

## Who else has it

you-shared-stop = What it is for, and how to stop it
you-shared-may = Who else may receive something
you-shared-may-lead = These have received nothing about you so far.
you-shared-lead = Companies outside that may receive some of your data, why, and what they have received so far.

## Choices

you-choices-page-lead = Switch uses on and off, get a copy, have something put right or erased, and look after messages, devices and sign-ins.
you-download-masked = Names, addresses and numbers are masked in it, unless you show them first.
you-choices-copy = Ask for a complete copy, as tables and texts
you-choices-correct = If something that you told us is wrong, say how it should be. Whoever received the old value is told too.
you-choices-erase = Erase everything, one profile, one title or a stretch of time. You see first what goes and what must stay, and why. What a law makes us keep, such as bills, stays in our books alone.
you-choices-children = Children
you-choices-no-children = No profile here is a child’s.
you-choices-children-lead = What a child’s profile needs a yes for, a parent has to say. To give that yes or take it back, ask our privacy officer.
you-choices-devices = Devices
you-choices-devices-lead = What your televisions, phones and computers tell us when you use them.
you-choices-devices-all = Your devices, and everything from them
you-used-earlier = Earlier days
you-panels-title = What you can change here
you-panels-known = What each part of the service holds in short
you-panels-uses = What each use has worked out for you
you-panels-shared = Each time

## Details

you-details-title = Details
you-details-lead = Everything under the names that the system itself uses, for those who want to check.
you-details-purposes = Purposes
you-details-ledger = Ledger
you-details-ledger-lead = The lines of the ledger about you, newest day first. Each line stands in a signed tree; its proof can be asked for by its number.
you-details-newest = Shown are the newest { $count } lines. Older ones are in the copy of your data that you can ask for.
you-details-version = Version of its words: { $version }

## A person to ask

ask-title = Ask a person
ask-lead = A person answers, not a program.
ask-request = Write to us with a form
