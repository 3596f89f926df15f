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
you-received-line = { $name } received { $what } for: { $purposes }. Last on { $last }.
you-received-nobody = Nobody outside has received anything about you so far.
you-received-all = Everybody who may receive something
you-changed-title = What changed
you-letter-regards = The pages above say the same in full. If something is wrong, tell us.

changed-first = This is your first look here, as far as we know. Next time this place says what is new.
changed-since = Since you last looked, on { $day }:
changed-nothing = Nothing is new since you last looked, on { $day }.
changed-came = New entries came in: { $what }.
changed-decided = You decided anew on: { $what }.
changed-given = Something was given to: { $what }.

## One kind of data

you-back-known = Everything we know
you-element-who = Who has it
you-element-nobody = Nobody outside has received this so far.
you-element-had = { $name } has it, last sent on { $last }.
you-element-may = It may go to { $names }, for: { $purpose }.
you-element-never = It goes to nobody outside.
you-element-uses = What it is used for

## Who else has it

you-shared-lead = Companies outside that may receive some of your data, why, and what they have received so far.
you-shared-has = Has received: { $what }. Last on { $last }.
you-shared-not = Has received nothing about you so far.

## Choices

you-choices-page-lead = Switch uses on and off, get a copy, have something put right or erased, and look after messages, devices and sign-ins.
you-panels-title = What you can change here
you-panels-known = What each part of the service holds in short
you-panels-uses = What each use has worked out for you
you-panels-shared = What was given to others

## Details

you-details-title = Details
you-details-lead = Everything under the names that the system itself uses, for those who want to check.
you-details-purposes = Purposes
you-details-ledger = Ledger
you-details-ledger-lead = The lines of the ledger about you, newest day first. Each line stands in a signed tree; its proof can be asked for by its number.
you-details-version = Version of its words: { $version }

## A person to ask

ask-title = Ask a person
ask-lead = A person answers, not a program.
ask-request = Write to us with a form
