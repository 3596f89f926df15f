### Plain English for everything that the catalogue declares.
### Written for somebody who has never read a privacy notice to the end: short sentences, everyday words.
### Each element has a name and an .explain sentence that says how the value comes to us.
### Each purpose says what we do (.what-for) and what would change without it (.without).

## Where data comes from

source-member = What you told us
    .explain = You typed it in, chose it, or said it to us.
source-usage = What you do here
    .explain = We note it while you use the service.
source-devices = Your devices
    .explain = Your television, phone or computer sends it each time it connects.
source-partners = Our partners
    .explain = A company that you also deal with, such as your internet provider, sent it to us.
source-elsewhere = Other places
    .explain = It comes from public records or from a company that works for our security or payments.
source-derived = What we worked out
    .explain = Nobody told us. We worked it out from other things listed here.

## Given by the member

element-name = Your name
    .explain = You gave it when you created your account.
element-email = Your e-mail address
    .explain = You gave it when you created your account. You sign in with it.
element-phone = Your phone number
    .explain = You gave it when you created your account, or to customer service.
element-country = Your country
    .explain = You chose it when you created your account. It decides which titles we may show you.
element-language = Your language
    .explain = You chose it for your account or for a profile.
element-plan = Your plan
    .explain = You chose it when you joined or when you changed your membership.
element-membership_history = The story of your membership
    .explain = We noted when you joined, changed or cancelled, and whether you did it on the web, in an app or with a partner.
element-payment_method = How you pay
    .explain = You entered it when you set up payment. We keep the last four digits and a code from the payment company, never the full card number.
element-payments = Your payments
    .explain = We noted each payment when it was made or when it failed.
element-payment_token = The code of your card or bank account
    .explain = The payment company gave us this code in place of your card number. It came with each payment.
element-game_handle = Your name in games
    .explain = You chose it in your profile. Other players can see it.
element-national_id = Your identification number
    .explain = You entered it when you set up payment. We ask for it only in countries where payments need it.
element-sign_in_secret = Your password
    .explain = You chose it when you created your account. We keep it scrambled, so that nobody can read it, and we do not show it to anyone.
element-date_of_birth = Your date of birth
    .explain = You may add it to your profile. You do not have to. Our programs see only the year.
element-profile_name = The name of a profile
    .explain = You typed it in when you made the profile.
element-profile_settings = The settings of a profile
    .explain = You chose in the profile which age ratings may be shown, and whether the next episode starts by itself.
element-kids_profile = Whether it is a child’s profile
    .explain = You chose this when you made the profile. A child’s profile gets no advertising and no offers.
element-support_contacts = When you contacted us
    .explain = We noted the day, the way and the topic when you contacted customer service. What was said is kept elsewhere.
element-survey_answers = Your answers to surveys
    .explain = You gave them when you filled in one of our surveys.
element-privacy_choices = What you allowed and what you did not
    .explain = We noted each of your decisions on the “Your data” pages, and the words in which we asked.

## Brought along from another service

element-brought_account = Your details at another service
    .explain = They stood in the file that you brought along. They change nothing about your account here.
element-brought_national_id = Your identification number at another service
    .explain = It stood in the file that you brought along. We keep it only in countries where such a number is usual.
element-brought_membership = Your membership at another service
    .explain = The file that you brought along told when you joined, what you paid for, and what you had agreed to there.
element-brought_payments = Your payments at another service
    .explain = They stood in the file that you brought along.
element-brought_profiles = Your profiles at another service
    .explain = The file that you brought along listed your profiles there and how they were set.
element-brought_viewing = What you watched at another service
    .explain = The file that you brought along listed it. We keep the words of that file beside the titles that we know.
element-brought_searches = What you searched for at another service
    .explain = The file that you brought along listed it.
element-brought_opinions = What you thought of titles at another service
    .explain = Your ratings and lists stood in the file that you brought along.
element-brought_clicks = What you clicked on at another service
    .explain = The file that you brought along listed it.
element-brought_games = The games you played at another service
    .explain = The file that you brought along listed them, with the devices you played on.
element-brought_messages = Messages from another service
    .explain = The file that you brought along listed what that service had sent you.
element-brought_devices = Your devices at another service
    .explain = The file that you brought along listed them.
element-brought_addresses = Your internet addresses at another service
    .explain = The file that you brought along listed from where you had signed in and watched.
element-brought_rest = Long entries of your file
    .explain = Some entries of the file that you brought along were too long for one place, so we keep them in pieces.

## What happens while the service is used

element-titles_viewed = What you watched
    .explain = We note each film and episode when you play it.
element-playback_progress = How far you watched
    .explain = We note where you start, pause, jump and stop, so that you can go on later from the same place.
element-content_kind = The kind of things you watch
    .explain = Beside each title we note whether it is a film or a series, its genre, its language, and whether it is for children.
element-playback_quality = How well the picture ran
    .explain = Your device reports stutters, waiting times and errors while something plays.
element-track_choices = The languages you listen to and read
    .explain = We note which sound and which subtitles you choose while watching.
element-impressions = What we showed you on the screen
    .explain = We note which titles were on your screen, where, for how long, and how likely our ranking was to put each there.
element-impression_followed = Where on the screen you found a title
    .explain = When you open or play a title, we note the row and the place where it stood.
element-title_selection = The titles you opened
    .explain = We note it when you choose a title to read about it, to see its trailer or to play it.
element-searches = What you searched for
    .explain = We note the words you type or say into the search box.
element-search_results_chosen = What you chose from a search
    .explain = We note which title you picked from the results, and how far down it was.
element-ratings = Your ratings
    .explain = You gave a thumb or stars to a title.
element-my_list = Your list
    .explain = You put titles on your list, or took them off again.
element-notifications = Messages we sent you
    .explain = We note each message that we send you, and your device or mail program tells us if you opened it or swiped it away.
element-game_activity = The games you played
    .explain = We note it when you start and stop a game, and on what kind of device.
element-game_progress = How far you got in games
    .explain = The game tells us your level, your score and your achievements.
element-game_multiplayer = Games with other players
    .explain = The game tells us when you join and leave a match, and how many were playing. We do not note who they were.
element-sign_ins = When you signed in
    .explain = We note each time somebody signs in to your account, or tries to.
element-adverts_seen = Advertisements you saw
    .explain = Your device tells us which advertisements played and whether you opened one. We keep this only if you said yes.

## What devices send

element-ip_address = Your internet address (IP address)
    .explain = Your device sends it each time it connects. Without it nothing could be sent back to you.
element-network_id = The number of your home network
    .explain = Our app reads it from your router or Wi-Fi when it connects. We use it only in scrambled form.
element-user_agent = What your browser or app says about itself
    .explain = Your browser or app sends this line of text with everything it asks for.
element-software = The software on your device
    .explain = Our app reports its own version and that of the device’s system.
element-device_id = The number of your device
    .explain = Our app makes this number, or reads it from the device, when you first use it there.
element-device_model = Your televisions, computers and phones
    .explain = Our app reports what kind of device it runs on, and the model.
element-connection_type = How your device is connected
    .explain = Our app reports whether it uses a cable, Wi-Fi or a mobile network.
element-carrier = Your mobile network or internet company
    .explain = Our app reads its name from the device.
element-session_id = The number of a visit
    .explain = Our app makes a new number each time you open it, to know which steps belong together.
element-device_language = The language of your device
    .explain = Your device sends the language that it is set to.
element-timezone = The time zone of your device
    .explain = Your device sends the time zone that it is set to.
element-viewing_country = The country you watch from
    .explain = We work it out from the internet address at the moment your device connects.
element-viewing_city = The city near where you watch
    .explain = We estimate it from the internet address at the moment your device connects. It is often wrong by many kilometres.
element-cookies = The cookie in your browser
    .explain = We put it there so that the site knows your browser again. It serves for nothing else.
element-advertising_id = The advertising number of your device
    .explain = Your phone or television offers this number to apps. We keep it only if you said yes.
element-identifiers_seen = Marketing cookies and similar numbers
    .explain = Our site or app read them in your browser or on your device. We keep them only if you said yes.

## What partners send

element-partner_account = Your membership through a partner
    .explain = The company you joined through, such as your internet provider, sent us its own number for you and what you ordered.
element-partner_records = News from a partner about your membership
    .explain = We note each message about you that a partner sends us, and the agreement under which it came.
element-partner_searches = What you searched for on a partner’s device
    .explain = The maker of your media player or television sent us the words when you searched there and found us.
element-partner_email = The e-mail address a partner gave us
    .explain = A partner sent it when you joined through them. We never use it to look for you.
element-partner_contact = The contact details a partner gave us
    .explain = A partner sent your name or phone number when you joined through them.
element-partner_ip = The internet address a partner gave us
    .explain = Your internet provider or mobile operator sent it with your membership.
element-partner_billing = Payments through a partner
    .explain = The company that collects the payment for us sent us each amount and whether it was paid.

## What comes from elsewhere

element-network_records = Who runs the network you use
    .explain = Public lists say which company an internet address belongs to, and in which country. We look nothing up about you as a person.
element-security_signals = Warnings from security companies
    .explain = A company that works for our security warned us, for example that a password had leaked.
element-multiplayer_account = Your account on the games platform
    .explain = The platform on which you play with others sent us your name there and your score.
element-payment_updates = News about your card or bank account
    .explain = The payment service told us, for example, that your card was replaced by a new one.

## What we work out

element-taste_profile = What we think you like
    .explain = We worked it out from what you watched, played, rated and put on your list. A program made it by itself. It sums up what steers your recommendations.
element-general_location = The area you are in
    .explain = We worked out the country or region from your internet address. Never your street.
element-preferred_languages = The languages that suit you
    .explain = We worked them out from the language you chose, the one of your device, and the sound and subtitles you use.
element-partner_reach = How you came to us through partners
    .explain = We worked out from your membership and your devices which partner’s offer you use.
element-account_risk = How safe your account looks
    .explain = We worked it out from recent sign-ins and payments, to notice when somebody else may be using your account.
element-usual_sign_ins = How you usually sign in
    .explain = We worked out from earlier sign-ins which devices, networks and countries are normal for you.
element-test_groups = The trials you took part in
    .explain = When we try out something new, a draw decides who sees it. We note which version you saw.
element-notifications_not_seen = Messages you did not see
    .explain = We count a message as not seen when it arrived and was neither opened nor swiped away within seven days.
element-marketing_interests = Interests for advertising
    .explain = We worked them out from what you watched and which advertisements you opened. We do so only if you said yes.

## What data is used for

purpose-operate = Running the service for you
    .what-for = To sign you in, play what you choose, take payment and help you when you contact us.
    .without = Without this there would be no service. It ends when you close your account.
purpose-rights = Showing you your own data
    .what-for = To show you what we hold, give you a copy, correct it or erase it when you ask.
    .without = Without this you could not see or correct anything. The law gives you this right.
purpose-legal = What the law makes us keep
    .what-for = To keep what a law demands, such as invoices for the tax office. We use it for nothing else.
    .without = We cannot leave this out. We erase it on the day the law allows it.
purpose-recommend_use = Recommending films, series and games
    .what-for = To choose titles that you may like from what you watched, played and rated.
    .without = Everybody would see the same rows. You would see what is popular, not what suits you.
purpose-recommend_train = Teaching our recommendations
    .what-for = To learn from what members watch which titles go well together.
    .without = Your viewing would teach our recommendations nothing. You would still get them.
purpose-locate = Knowing roughly where you are
    .what-for = To show what we may offer in your country, and to keep to the rights we have bought there.
    .without = We could not tell which titles may be shown to you.
purpose-translate = Showing everything in your language
    .what-for = To show titles, descriptions, sound and subtitles in the language that suits you.
    .without = Everything would appear in one standard language.
purpose-coordinate = Working with the company you joined through
    .what-for = To settle with your internet provider, phone company or television maker what you ordered through them.
    .without = You could not use a membership that is part of their offer.
purpose-protect = Keeping your account safe
    .what-for = To notice when somebody else tries to use your account or your card, and to stop them.
    .without = We could not warn you of strangers in your account.
purpose-audience_use = Understanding what people watch
    .what-for = To count how many people watch and finish a title, and to decide which films, series and games to offer.
    .without = You would not be counted. Nothing changes on your screen.
purpose-audience_train = Improving how the service works
    .what-for = To build and test better ways of choosing what to offer and how to arrange it.
    .without = Your data would not be used to test improvements. Nothing changes on your screen.
purpose-communicate_service = Messages you need
    .what-for = To send you what belongs to your membership: a link for a new password, a receipt, a warning about a sign-in.
    .without = We could not send you a new password or tell you about a problem.
purpose-communicate_marketing = News and offers
    .what-for = To tell you about new titles and offers by e-mail, text message or notification.
    .without = You would get no news and no offers. The messages you need would still come.
purpose-personalise_marketing = Choosing advertising that fits you
    .what-for = To pick offers and advertisements by what you watch and by the advertising number of your device. Only if you say yes.
    .without = Offers and advertisements would be the same for everyone.
purpose-share_titles = Naming what you watched to companies outside
    .what-for = To let the companies that advertise for us know which films, series and games you watched. The law of the United States asks for a yes of its own; it counts for two years, and you can take it back at any time.
    .without = Nobody who advertises for us would learn which titles you watched, even if you said yes to advertising that fits you.

## Who else receives data

recipient-customer_care = The company that answers our customer service
    .explain = It sees what it needs to help you when you contact us.
recipient-agency = An advertising agency that works for us
    .explain = It prepares our campaigns on our instructions.
recipient-marketing_service = The company that runs our campaigns
    .explain = It sends and measures our news and offers on our instructions.
recipient-message_service = The company that delivers our e-mail
    .explain = It carries our messages to your mailbox or your device.
recipient-text_message_service = The company that delivers our text messages
    .explain = It carries our messages to your phone.
recipient-payment_processor = The company that handles our payments
    .explain = It takes payment from your card or bank account for us.
recipient-security_service = The company that helps to keep accounts safe
    .explain = It checks sign-ins for us against known attacks.
recipient-voice_assistant = The maker of your voice assistant
    .explain = It receives what it needs to play what you ask for. You linked it to your account.
recipient-payment_platform = The platform you pay through
    .explain = An app shop or payment service that collects your payment.
recipient-sales_platform = The shop you joined through
    .explain = It sells our membership and needs to know that yours is active.
recipient-internet_provider = Your internet provider
    .explain = It includes our service in its offer and needs to know that yours is active.
recipient-mobile_operator = Your mobile phone company
    .explain = It includes our service in its offer and needs to know that yours is active.
recipient-media_player = The maker of your television or media player
    .explain = It offers our service on its devices.
recipient-multiplayer_platform = Our platform for playing with others
    .explain = It brings players together for a match.
recipient-group_company = Another company of our group
    .explain = It belongs to the same group as we do.

## How things are kept together

family-contact = Names and addresses
family-account = Your account
family-identity = Who you are
family-profile = Your profiles
family-billing = Payments
family-choices = Your choices
family-support = Customer service and surveys
family-viewing = What you watched
family-opinions = Your ratings and your list
family-interaction = What you saw and chose
family-playback_quality = How well the picture ran
family-search = Searches
family-messages = Messages
family-games = Games
family-security = Safety of your account
family-device = Your devices
family-place = Where you watch
family-advertising = Advertising
family-partners = From our partners
family-elsewhere = From other places
family-brought = What you brought along
family-derived = What we worked out

## What happened

event-account-created = You created your account
event-account-updated = Your account was changed
event-account-cancelled = You cancelled your membership
event-ad-started = An advertisement started
event-ad-playing = An advertisement was playing
event-ad-completed = An advertisement ended
event-ad-clicked = You opened an advertisement
event-auth-login = Somebody signed in, or tried to
event-browse-impression = A title was on your screen
event-consent-changed = You changed what you allow
event-device-registered = A device was added
event-device-updated = A device was updated
event-device-deactivated = A device was removed
event-game-session_started = You started a game
event-game-session_ended = You stopped playing a game
event-game-progression = You got further in a game
event-game-achievement = You achieved something in a game
event-game-multiplayer_joined = You joined a game with others
event-game-multiplayer_left = You left a game with others
event-history-account_described = Your file told of your account elsewhere
event-history-subscribed = Your file told of a membership elsewhere
event-history-accessed = Your file told of a device elsewhere
event-history-terms_accepted = Your file told of terms you accepted elsewhere
event-history-clicked = Your file told of a click elsewhere
event-history-preference_given = Your file told of a wish elsewhere
event-history-playback_traced = Your file told how something played elsewhere
event-history-story_chosen = Your file told of a choice in a story elsewhere
event-history-device_used = Your file told of a device used elsewhere
event-history-signed_in = Your file told of a sign-in elsewhere
event-history-streamed = Your file told of an address elsewhere
event-history-message_received = Your file told of a message from elsewhere
event-history-billed = Your file told of a payment elsewhere
event-history-profile_described = Your file told of a profile elsewhere
event-history-title_seen = Your file told of a title you saw elsewhere
event-history-continued = The rest of a long entry of your file
event-identifier-seen = A marketing cookie or similar number was read
event-message-sent = We sent you a message
event-message-delivered = A message reached you
event-message-opened = You opened a message
event-message-clicked = You followed a link in a message
event-message-dismissed = You swiped a message away
event-mylist-added = You put a title on your list
event-mylist-removed = You took a title off your list
event-partner-record_received = A partner sent us something about your membership
event-payment-made = A payment was made
event-payment-failed = A payment failed
event-payment_method-added = You set up a way to pay
event-playback-started = You started watching
event-playback-heartbeat = You were watching
event-playback-paused = You paused
event-playback-resumed = You went on watching
event-playback-seeked = You jumped forward or back
event-playback-buffer_started = The picture stopped to load
event-playback-buffer_ended = The picture went on
event-playback-quality_changed = The picture quality changed
event-playback-track_changed = You changed the sound or the subtitles
event-playback-interrupted = Watching was interrupted
event-playback-failed = The title could not be played
event-playback-completed = You watched to the end
event-playback-exited = You stopped watching
event-profile-created = You made a profile
event-profile-updated = A profile was changed
event-profile-deleted = A profile was deleted
event-rating-set = You rated a title
event-search-performed = You searched for something
event-search-result_selected = You chose something from a search
event-support-contacted = You contacted customer service
event-survey-answered = You answered a survey
event-title-selected = You opened a title
event-feed-searches = A partner told us of a search
event-feed-contacts = A partner sent contact details
event-feed-networks = A partner sent an address of its network
event-feed-billing = A partner sent a bill or a payment
event-feed-entitlements = A partner told us that the service is part of an offer
event-feed-public_networks = We looked up a network in public records
event-feed-security = A security service warned us of something
event-feed-multiplayer = The multiplayer platform told us your name and score there
event-feed-payment_service = The payment service sent news of a payment method

## Why we may

basis-consent = You said yes
    .explain = You allowed it, and you can take that back at any time.
basis-contract = It belongs to your membership
    .explain = We could not give you what you joined for without it.
basis-legal_obligation = The law demands it
    .explain = We have to do it, whether we want to or not.
basis-legitimate_interest = We have a good reason
    .explain = We believe that our reason is fair to you. You may object.

## Where we ask

asked_at-sign_up = When you create your account
asked_at-payment = When you set up payment
asked_at-profile = When you make or change a profile
asked_at-support = When you contact customer service
asked_at-survey = When you answer a survey
asked_at-first_playback = When you watch something for the first time
asked_at-import = When you bring along your data from another service
asked_at-device_registration = When you use a new device for the first time

## How closely it is seen

precision-exact = as it is
precision-day = only the day
precision-month = only the month
precision-year = only the year
precision-hash = scrambled, so that it can be compared but not read
precision-presence = only whether there is one

## What happens when you erase your account

erase-delete = It is erased.
erase-keep_hash = It is erased; only a scrambled mark stays, so that we know not to use it again.
erase-legal = It is erased here too. What a law makes us keep stays in our books alone, and is used for nothing else.

## Kinds of those who receive data, and what they are to us

kind-provider = A company that works for us
kind-partner = A partner
kind-own_platform = One of our own services
role-processor = It may do only what we tell it to.
role-controller = It answers for what it does with the data.
role-joint = It answers for the data together with us.

## Why something was not kept or not used

reason-undeclared_element = We never said that we would keep this, so we do not.
reason-undeclared_purpose = We never said that we would do this, so we do not.
reason-undeclared_property = We never said that we would keep this detail, so we threw it away.
reason-undeclared_event = We never said that we would note this, so we threw it away.
reason-not_declared_for_purpose = We said that we would not use this here, so we did not.
reason-no_purpose_allows = Nothing that you allow needs this, so we threw it away.
reason-country_not_listed = We do not ask for this in your country.
reason-no_basis_in_country = The law in your country does not let us.
reason-consent_missing = You have not said yes to this.
reason-switched_off = You switched this off.
reason-objected = You objected to this.
reason-restricted = You asked us to stop using this for now.
reason-kids = We do not do this with a child’s profile.
reason-parental_consent_missing = No parent has said yes to this for this child’s profile.
reason-parental_consent_third_parties = No parent has said yes to giving this child’s data to others.
reason-erasure_pending = You asked us to erase this, so we do not use it any more.
reason-gpc = Your browser asks us not to sell or share your data, and we keep to that.
reason-narrowed = The app said at that moment that you did not want this.
reason-expired = The time for which we may use this is over.
reason-wrong_type = It did not have the form it should have, so we threw it away.
reason-too_long = It was longer than it may be, so we threw it away.
reason-card_number = It held a payment card number. We never keep one, so we took it out.
reason-too_many = There was more in it than there may be, so we threw it away.
reason-key_class = The app that sent it may not change this, so we threw it away.
reason-future_time = Its date lies in the future, so we put it aside.
reason-missing_subject = It did not say whom it is about, so we could not keep it.
reason-missing_id = It came without a number of its own, so we could not tell whether we had it already.
reason-too_old = It came too late to be added.
reason-erased = You erased your account, so nothing from before is kept.
reason-recipient_not_declared = We never said that we would give this to them, so we did not.
reason-recipient_not_appointed = We have not yet said who they are and what they promised us, so we gave them nothing.
reason-vppa_consent_missing = In the last two years you have not said yes to our naming what you watched to companies outside.
reason-unknown_member = We do not know anybody by that name.
reason-statement_not_allowed = The program asked for more than it may see.
reason-not_kept_by_program = The program may not write this down.
reason-nothing_declared = Nothing in it was something that we keep.
reason-absurd_time = Its date cannot be right, so we put it aside.
