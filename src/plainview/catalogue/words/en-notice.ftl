### The public notice, its layers, and the short notices beside forms.

## The short notice beside a form

notice-brief-what = What we collect here: { $what }.
notice-brief-nothing = We collect nothing about you here.
notice-brief-required = You have to give: { $what }.
notice-brief-law = Because the law demands it: { $what }.
notice-brief-moves = These move the internal algorithm, and so change what is recommended to you: { $what }.
notice-brief-uses = We use it for: { $what }.
notice-brief-kept = We keep it { $days } at most.
notice-brief-recipients = It may go to: { $what }.
notice-brief-nobody = Nobody outside receives it.
notice-brief-more = Each thing in a line
notice-brief-every-use = All uses:
notice-brief-every-recipient = Everybody who may receive some of it:
notice-brief-whole = The whole notice
notice-only-in = { $what } (only in { $countries })
notice-kept-for = Kept { $days }.

notice-more = { $count ->
    [one] one more
   *[other] { NUMBER($count) } more
  }

## The notice in short

notice-title = Privacy at { $service }
notice-lead = What { $service } collects, why, how long it stays and who may receive it. It is made from the same rules that the service enforces.
notice-nav = Parts of this notice
notice-overview = In short
notice-collected = What we collect
notice-uses = What we use it for
notice-recipients = Who may receive it
notice-kept = How long we keep it
notice-rights = Your rights
notice-places = Where we ask
notice-nothing = { $source }: nothing.
notice-source-member = You tell us { $what }.
notice-source-usage = While you use { $service }, we note { $what }.
notice-source-devices = Your devices send us { $what }.
notice-source-partners = Our partners may send us { $what }.
notice-source-elsewhere = From public records and other companies we may get { $what }.
notice-source-derived = From all of this we work out { $what }.
notice-also = Also: { $what }.
notice-recipients-provider = { $count ->
    [one] One company that works for us; it may do only what we tell it to.
   *[other] { NUMBER($count) } companies that work for us; they may do only what we tell them to.
  }
notice-recipients-partner = { $count ->
    [one] One partner; it answers for what it does with the data.
   *[other] { NUMBER($count) } partners; they answer for what they do with the data.
  }
notice-recipients-own-platform = { $count ->
    [one] One service of our own group.
   *[other] { NUMBER($count) } services of our own group.
  }
notice-recipients-none = Nobody outside may receive anything.
notice-appointed = { $count ->
    [0] Nobody has any of these parts today, so nothing is sent.
    [one] One of these parts is taken today; nothing is sent for the others.
   *[other] { NUMBER($count) } of these parts are taken today; nothing is sent for the others.
  }
notice-kept-between = Each thing has its own time, from { $least } to { $most }. After that it is erased.
notice-in-force = These are the rules in force on { $day }.
notice-version = Version of the rules: { $version }
notice-more-collected = More on what we collect
notice-more-uses = More on what we use it for
notice-more-recipients = Everybody who may receive it
notice-more-kept = How long we keep each thing
notice-more-rights = More on your rights
notice-more-places = What we ask where

## Country and language

notice-country = Country
notice-country-none = Not chosen
notice-country-go = Show
notice-country-change = Choose a country
notice-country-chosen = Some rules differ by country. You see those for { $country }.
notice-country-assumed = Some rules differ by country. We assume that you are in { $country }.
notice-country-unknown = Some rules differ by country. You see those of all countries together.
notice-country-wrong = There is no such country. Choose one from the list.
notice-languages = Languages

## The pages behind it

notice-collected-lead = Everything that we may collect, by where it comes from. Each name leads to its uses, the reason the law gives us, and its time.
notice-uses-lead = Each use, what it looks at, and whether you can switch it off.
notice-recipients-lead = Who outside may receive something of you, what, and what for.
notice-kept-lead = Each thing is erased when its time is over, counted from the day it reached us. If you ask us to erase it, it goes sooner.
notice-rights-lead = These are yours whatever you have agreed to. None of them costs anything.
notice-places-lead = Each of these moments has a notice of its own, with what we collect there and nothing else.
notice-period = Kept
notice-things = What
notice-sensitive = Sensitive
notice-moves = Moves recommendations
notice-only = Only in { $countries }
notice-default-on = On unless you switch it off
notice-default-off = Off unless you switch it on
notice-looks-at = What it looks at
notice-looks-at-all = Everything that we hold about you
notice-looks-at-none = Nothing is used for it here.
notice-may-receive = What it may receive
notice-seat = Country: { $country }
notice-safeguard = Protected there by: { $safeguard }

## One thing that we collect

notice-element-back = Everything we collect
notice-element-source = Where it comes from
notice-element-places = When we ask
notice-element-required = You have to give it.
notice-element-not-here = We do not collect this in your country.
notice-element-kept = We keep it { $days } at most.
notice-element-erased = If you ask us to erase it
notice-element-unused = It is used for nothing; we keep it only so that you can see it.
notice-element-why = Why we may do this
notice-element-not-used = Not used for this in your country.
notice-element-seen = How closely it is seen
notice-element-to = Who may receive it
notice-element-nobody = Nobody outside
notice-everywhere = In every country
notice-everywhere-else = In every other country

## Your rights

notice-right-see = See what we hold about you, with the real values
notice-right-download = Get a copy of everything
notice-right-correct = Have something put right
notice-right-erase = Have it erased
notice-right-switch = Switch uses off and on again
notice-right-object = Say no to a use, or have it paused
notice-right-without = Ask without an account, or for somebody else
notice-right-follow = See how your request stands
notice-right-complain = Complain to the authority: { $authority }
notice-right-signal = If your browser sends the signal “Global Privacy Control”, we do not sell or share your data.

## The notice of one place

notice-at-lead = This is what { $service } collects here, what it is used for, how long it is kept and who else receives it.
notice-at-version = Version of these words: { $version }

## Signing in, and requests without an account

notice-sign-in = When you sign in
notice-request = We use what you write here only to find out who asks and to answer you. Nobody outside receives it.
