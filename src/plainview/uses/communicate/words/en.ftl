### What messages say, and what is said about messages.

program-communicate = the messages

## Messages: the subject, the text of an e-mail, and the short text of a text message

message-greeting = Hello { $name },
message-hello = Hello,
message-password_reset = Choose a new password for { $service }
    .text =
        { $greeting }

        Somebody asked for a new password for your account, and we hope that it was you. Choose one here within an hour. The link works once.

        { $link }

        If it was not you, do nothing: your password stays as it is.
    .text-code =
        { $greeting }

        Somebody asked for a new password for your account, and we hope that it was you. Enter this code within an hour. It works once.

        { $token }

        If it was not you, do nothing: your password stays as it is.
    .short = { $service }: choose a new password within an hour: { $link }
    .short-code = { $service }: your code for a new password, good for an hour: { $token }
message-sign_in_code = { $code } is your code for { $service }
    .text =
        { $greeting }

        Your code to sign in is { $code }. It is good for ten minutes. Nobody from { $service } will ever ask you for it.
    .short = { $code } is your code for { $service }. Give it to nobody.
message-new_sign_in = A new sign-in to { $service }
    .text =
        { $greeting }

        Somebody signed in to your account from a place or a device that is new to us. If it was you, there is nothing to do. If not, choose a new password now.
    .short = { $service }: a new sign-in to your account. If it was not you, choose a new password now.
message-account_suspended = We have stopped sign-ins to your account
    .text =
        { $greeting }

        Something about the last sign-ins to your account looked wrong, so nobody can use it for now. A person looks at it. Answer this message if you need us sooner.
    .short = { $service }: sign-ins to your account are stopped for now. A person looks at it.
message-account_restored = Your account is open again
    .text =
        { $greeting }

        A person looked at your account. You can sign in again.
    .short = { $service }: you can sign in to your account again.
message-welcome = Welcome to { $service }
    .text =
        { $greeting }

        Your account is ready. Under “Your data” you see at any time what we know about you and decide what we may do with it.
    .short = Welcome to { $service }. Your account is ready.
message-new_title = New on { $service }: { $title }
    .text =
        { $greeting }

        { $title } is on { $service } now.
    .short = New on { $service }: { $title }. Answer STOP to get no more of these.
message-unsubscribe =
    You get this because you allow news and offers from { $service }. One click ends it:
    { $link }
message-detail-place = Where: { $value }
message-detail-device = With: { $value }
message-detail-when = When: { $value }
message-detail-at = When: { $value }
message-detail-reason = Why: { $value }

## Pages behind links

link-unsubscribe = No more news and offers?
    .text = With one click you get no more news and offers from us, by e-mail or by text message. The messages you need still come.
    .button = No more news and offers
link-unsubscribed = You get no more news and offers
    .text = It counts from now on. You can switch it on again under “Your data”.
link-reset = Choose a new password
    .text = It needs at least eight characters. You will be signed out everywhere.
    .button = Set the password
link-reset-field = New password
link-reset-done = Your new password is set
    .text = You are signed out everywhere. Sign in with the new password.
link-reset-again = This password cannot be taken
    .text = It needs at least eight characters. Follow the link in our message again.
link-unknown = This link does not work
    .text = It is not one of ours, or part of it is missing. Copy it whole from the message.
link-expired = This link is too old
    .text = It was good for an hour. Ask for another one.
link-used = This link was used already
    .text = Each link works once. Ask for another one.

## On “Your data” and the console

communicate-messages = Messages to you
communicate-messages-lead = Whether a message may be sent is decided at the moment it is sent. Here is how each one ended.
communicate-outcomes = What became of each message
communicate-outcomes-none = We have sent you nothing yet.
communicate-inbox = Your inbox
communicate-inbox-none = There is nothing in your inbox.
communicate-counts = Messages by kind and outcome
communicate-counts-none = No message was put down yet.
communicate-newest = The newest messages
communicate-column-when = When
communicate-column-message = Message
communicate-column-channel = How
communicate-column-outcome = Outcome
communicate-column-why = Why
communicate-column-subject = Subject
communicate-column-text = Text
communicate-column-times = Times
communicate-state-waiting = Waiting
communicate-state-done = Sent
communicate-state-not_done = Not sent
communicate-state-unknown = Nobody can tell whether it arrived
communicate-channel-email = by e-mail
communicate-channel-sms = by text message
communicate-channel-inbox = in your inbox
communicate-kind-password_reset = A new password
communicate-kind-sign_in_code = A code to sign in
communicate-kind-new_sign_in = A new sign-in
communicate-kind-account_suspended = Your account was suspended
communicate-kind-account_restored = Your account was opened again
communicate-kind-welcome = Welcome
communicate-kind-new_title = A new title

## Why a message was not sent, or waits

reason-no_channel = We have no way set up by which it could be sent.
reason-no_address = We hold no address of yours for it.
reason-no_way_to_unsubscribe = It could not say how to get no more of them, so we did not send it.
reason-enough_this_week = You had enough of these within seven days.
reason-quiet_hours = It is late where you are, so it waits until morning.
reason-message_too_late = It could not be sent in time, and is of no use any more.
reason-message_kind_unknown = Nobody knows this kind of message any more.
reason-message_not_reachable = The company that delivers it could not be reached, so we try again.
reason-message_cut_short = Our program ended while it was being sent. We do not send it twice.
reason-no_answer = The company that delivers it did not say whether it took it.
reason-carrier_refused = The company that delivers it did not take it.
reason-address_unusable = The address that we hold cannot be written to.
