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
notice-brief-whole = The whole notice for this
notice-only-in = { $what } (only in { $countries })
notice-kept-for = Kept { $days }.

notice-more = { $count ->
    [one] one more
   *[other] { NUMBER($count) } more
  }

## The whole notice

notice-title = Privacy at { $service }
notice-at-lead = This is what { $service } collects here, what it is used for, how long it is kept and who else receives it.
notice-at-whole = Read the whole notice.
notice-lead = What { $service } collects, why, how long it stays and who may receive it. This page is made from the same rules that the service enforces, so it cannot say anything else.
notice-collected = What is collected
notice-uses = What it is used for
notice-recipients = Who may receive some of it
notice-yours = Your own data
notice-yours-lead = Sign in to see what is held about you, with the real values.
notice-nothing = Nothing from here.
notice-default-on = On unless you switch it off
notice-default-off = Off unless you switch it on
