# Words of requests about a member's rights: what was asked, how far it came, and the forms to ask.

request-law-gdpr = EU law: one month
request-law-uk-gdpr = UK law: one month
request-law-ccpa = California law: 45 days
request-law-lgpd = Brazilian law: 15 days
request-law-elsewhere = our own promise: one month

request-state-to-verify = To be checked
request-state-waiting = Waiting
request-state-running = Under way
request-state-done = Done
request-state-cancelled = Cancelled
request-state-refused = Refused
request-state-failed = Held up

request-access = A copy of your data
request-correction = Putting right: { $what }
request-restriction = Use nothing for now
request-restriction-end = Use it again
request-objection = Stop: { $use }
request-objection-end = No longer stop: { $use }
request-erasure-account = Erase everything
request-erasure-profile = Erase one profile
request-erasure-title = Erase a title
request-erasure-title-named = Erase what you did with { $title }
request-erasure-period = Erase some days
request-erasure-period-named = Erase what you did from { $from } to { $to }

request-stands-to-verify = We check that this is really from you before anything happens.
request-stands-hidden = Your account is hidden already. It will be erased for good after { $at }. Until then you can change your mind.
request-stands-failing = A part of this did not work. We try again on our own; nothing of it is lost.
request-stands-access-running = We are putting your copy together. You can close this page and come back.
request-stands-access-done = Your copy was ready on { $at }.
request-stands-correction-running = It is corrected here. We are telling those who had it from us.
request-stands-correction-done = It is corrected, and those who had it from us were told ({ $at }).
request-stands-restriction-running = It counts already. We are telling those who had something from us.
request-stands-restriction-done = It counts since { $at }.
request-stands-objection-running = We are noting this.
request-stands-objection-done = It counts since { $at }.
request-stands-erasure-running = Hidden from everybody for good. Files, copies and those who had something from us follow, step by step.
request-stands-erasure-done = Erased. The last step ended on { $at }.
request-stands-cancelled = You took this back. Nothing was lost.
request-stands-refused = We did not do this. { $why }

request-why-not-known = We hold nothing under what you wrote to us.
request-why-nobody-left = Nothing is held under this account any more.
request-why-not-verified = We could not be sure that it was from you.
request-why-not-you = It was about somebody else's data.
request-why-must-keep = A law makes us keep this.
request-why-many-requests = There are many requests at the moment.
request-why-complex = This one is hard to answer.
request-why-step-failed = A step could not be done.
request-why-residue-found = Something was left; we take it out and look again.
request-why-withdrawn = It was taken back.

request-step-check = We looked up what there is.
request-step-hide = Everything was hidden from everybody.
request-step-wait = The day to change your mind is over.
request-step-collect = We marked what is only yours, so that it can be looked for afterwards.
request-step-recipients = We noted everybody who ever had something from us.
request-step-forget = Your details, choices and open messages are deleted.
request-step-rewrite = The files were written anew without it.
request-step-backups = Copies kept for emergencies can no longer be read.
request-step-exports = Prepared downloads were deleted.
request-step-told = Everybody who had something from us was told.
request-step-scan = We looked through everything that is left.
request-step-certificate = The proof of it was written and signed.
request-step-prepare = Your file was put together.
request-step-mark = It was noted and counts.

request-left = { $days ->
    [0] today is the last day
    [one] one day left
   *[other] { $days } days left
}
request-late = { $days ->
    [one] one day late
   *[other] { $days } days late
}

request-profile = profile { $profile }

request-told-pending = { $recipient } has not answered yet.
request-told-accepted = { $recipient } confirmed it on { $day }.
request-told-refused = { $recipient } refused on { $day }.
request-told-unknown = { $recipient } took it on { $day }, but did not say what it did.
request-told-no-answer = { $recipient } gave no answer until { $day }.
request-told-no-way = { $recipient } cannot be told by machine; our privacy officer writes to them.

requests-title = Your requests
requests-lead = Ask for a copy of your data, put it right, limit its use, or have it erased. Here you see how far each request is.
requests-link = Ask for a copy, put right, limit, erase
requests-link-lead = Get everything in one file, or have it put right, limited or erased. You see how far each request is.
requests-none = You have asked for nothing yet.
requests-list = What you asked for
requests-hidden-title = Your account is hidden
requests-hidden = Nobody sees or uses your data any more. You can still take this back here.
requests-cancel = Take it back
requests-cancel-erasure = Take it back and keep my account
requests-download = Download your copy (ZIP)
requests-until = It can be fetched until { $until }.
requests-certificate = Download the signed certificate
requests-number = Number of this request: { $id }
requests-asked = Asked on { $at }
requests-deadline = We must answer by { $day } ({ $law }): { $left }.
requests-extended = This takes longer than usual. { $why }
requests-progress = { $percent } % done
requests-told = Those who had it from us
requests-ask = Ask for something
requests-password = Your password, to be sure that it is you
requests-wrong = This password does not fit. Nothing was done.
requests-slow = Too many attempts. Wait a few minutes, then try again. Nothing was done.
requests-made = Your request is noted. See below how far it is.
requests-taken-back = You took it back. Nothing was lost.
requests-too-late = It is too late to take this back.
requests-bad = Something was missing. Nothing was done.

requests-access-title = Get a copy
requests-access-lead = One ZIP file with everything, in a layout that other services can read, and a page that explains it.
requests-access-go = Ask for my copy
requests-correct-title = Put something right
requests-correct-lead = It counts at once. Those who had the old one from us are told. Something else is wrong? Write to our privacy officer, named below.
requests-correct-what = What is wrong
requests-correct-value = How it should be
requests-correct-go = Put right
requests-correct-not-kept = This cannot be kept as you wrote it. A country is two letters such as DE, a language is written like pt-BR.
requests-limit-title = Pause use
requests-limit-lead = Everything stays where it is, and is used for almost nothing until you say otherwise. You can still sign in.
requests-limit-go = Pause use
requests-limit-end = End the pause
requests-limit-on = Use is paused, because you asked for it.
requests-object-title = Stop one use
requests-object-lead = You need not say why.
requests-object-what = Which use
requests-object-go = Stop this use
requests-object-stopped = You stopped
requests-object-end = Allow again
requests-erase-title = Erase
requests-erase-lead = Before anything happens you see what goes and what stays.
requests-erase-account = Everything
requests-erase-profile = One profile
requests-erase-title-one = One title
requests-erase-period = Some days
requests-own-profile = Your own profile
requests-erase-from = First day
requests-erase-to = Last day
requests-erase-look = Show what goes and what stays

erasure-title = Look first, then erase
erasure-lead-account = Your whole account, with every profile. It is hidden at once and erased after 24 hours, so that you can change your mind.
erasure-lead-profile = One profile, at once: { $profile }. The rest of your account stays as it is.
erasure-lead-title = What you did with { $title }, at once. Everything else stays as it is.
erasure-lead-period = What you did from { $from } to { $to }, at once. Everything else stays as it is.
erasure-goes = What goes
erasure-goes-many = { $times ->
    [one] one entry
   *[other] { NUMBER($times) } entries
}
erasure-goes-nothing = Nothing of this kind is held.
erasure-goes-also = What we worked out from it goes too, and so do copies, prepared downloads and open messages. Everybody who had something of it from us is told to delete it.
erasure-stays = What must stay, and why
erasure-stays-record = That there was a request, without your name and without anything of yours: so that we can show that it was done.
erasure-stays-log = The sealed list of who used what. The key to whom it was about is destroyed, so that it stands for nobody.
erasure-stays-sums = Sums over many people, from which nobody can be told.
erasure-stays-law = { $what }: deleted here too. What the books must show stays in the books only. { $law }
erasure-stays-rest = Everything else about you and your account.
erasure-stays-account = Your name, address, choices and other details of the account; they are not of this.
erasure-now = Do not wait 24 hours. I know that this cannot be undone.
erasure-go = Erase
erasure-asked-now-title = You are erased
erasure-asked-now = Nobody sees or uses your data any more, and you are signed out for good. Files, copies and everybody who had something from us follow within minutes or a few days.
erasure-asked-code = Write this code down. With it you can see how far the erasure is and fetch the proof of it, also when your account is gone. We cannot give it to you again then.
erasure-back = Back, without erasing anything

public-title = Ask about your data
public-lead = For people without an account, and for those who ask for somebody else. With an account, sign in: it is quicker, and needs no check. To put something right, write to our privacy officer, named below.
public-sign-in = Sign in instead
public-form = Your request
public-what = What should we do
public-access = Give a copy of the data
public-correction = Put something right
public-restriction = Pause use
public-objection = Stop a use
public-erasure = Erase the data
public-use = Which use (only to stop one)
public-who = Who you are
public-contact = How to reach you (e-mail, phone or post)
public-about = Whose data it is: an e-mail address or another name that we may know
public-agent-title = Only if you ask for somebody else
public-agent = What allows you to (a mandate, a power of attorney, a parent's right) and its reference
public-message = Anything else that we should know
public-go = Send
public-hint = Our privacy officer checks who asks before anything happens. What you write here is kept sealed, and deleted once that is decided.
public-bad = Please say what we should do, who you are, how to reach you, and whose data it is.
public-slow = { $minutes ->
    [one] Too many requests from here. Wait a minute, then try again.
   *[other] Too many requests from here. Wait { $minutes } minutes, then try again.
}
public-thanks-title = We have your request
public-thanks = We check first who asks. We answer the same way to everybody, whether or not we know somebody by what you wrote.
public-code = Your code
public-code-keep = Write this code down. Only with it can you see how far your request is, and we cannot give it to you again.
public-follow-title = How far is my request?
public-follow-lead = Type the code that you were given.
public-follow-code = Code
public-follow-go = Look
public-follow-again = Look again
public-follow-unknown = There is no request with this code, or it ended long ago.
public-follow-fetch = Fetch your copy (ZIP)
public-follow-certificate = Fetch the proof
public-follow-cancel = Take it back
public-follow-back = Look at another request
public-cancelled = You took it back.
public-too-late = It is too late to take this back.
public-link = Ask without an account, or for somebody else
public-link-lead = For people without an account and for those who ask for somebody else.

program-requests = the work on your requests
program-your-requests = the page of your requests
program-request-console = our privacy officer, who looked at your request
program-look-request-console = our privacy officer, who worked on a request of yours
program-look-question-console = our privacy officer, who looked into a question or complaint of yours
program-look-breach-console = our privacy officer, who looked into whether somebody got at data
program-look-authority-console = our privacy officer, because an authority asked
program-protect-console = our staff who review unusual sign-ins and payments
program-quarantine-desk = our privacy officer, who sorted records that came with an impossible time
