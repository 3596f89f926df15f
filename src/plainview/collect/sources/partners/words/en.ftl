# Words of the partners' desk.

program-partners = the desk that takes in what partners send

partners-sent = What partners sent about you
partners-sent-lead = A partner can only send us something about you while its account is linked to yours. We never match by e-mail address or phone number.
partners-links = Linked accounts
partners-partner = Partner
partners-account = its number for your account
partners-no-links = No account of a partner is linked to yours.
partners-unlink = Unlink { $partner }
partners-unlink-lead = From then on we throw away whatever { $partner } sends about you. What came before stays on this page until its time is over.
partners-unlinked = Your account at { $partner } is no longer linked. Nothing that they send about you is taken in any more.

feed-searches = a partner, as a list of searches
feed-contacts = a partner, as contact details
feed-networks = a partner, as addresses of its network
feed-billing = a partner, as bills and payments
feed-entitlements = a partner, as news of its offers

# What came by feeds, of partners and of others.
feeds-senders = Senders
feeds-received = What came
feeds-what = What
feeds-records = Records
feeds-last = Last on
feeds-sender = sender
feeds-feed = feed
feeds-times = times
feeds-read = read
feeds-stored = stored
feeds-duplicates = there already
feeds-refused = refused
feeds-reason = why
feeds-name = file or push
feeds-line = line
feeds-field = field
feeds-unknown = not registered
feeds-refused-why = Why records were refused
feeds-last-lines = Refused lines of each last report
feeds-turned-away = Pushes turned away since the start
feeds-nothing-yet = Nothing has come yet.
feeds-none-refused = Nothing was refused.
feeds-none-turned-away = None was turned away.

reason-no_account_link = No member has linked this account, so we threw it away.
reason-line_too_long = The line was longer than a record may be.
reason-not_text = The line was no text.
reason-not_utf8 = The letters were not written as UTF-8.
reason-not_json = The line was no JSON.
reason-not_a_record = It was no record with named fields.
reason-broken_quotes = A quotation mark in the line was never closed.
reason-wrong_columns = The columns did not fit the feed.
reason-column_twice = A column was named twice.
reason-not_a_file = It was no file but a folder, a link or something else.
reason-unknown_feed = We know no feed of that name.
reason-unknown_format = The name ended neither with csv nor with jsonl or ndjson.
reason-unknown_sender = The sender is not registered, or no longer.
reason-feed_not_registered = The sender is not registered for this feed.
reason-not_signed = It was not signed, so we did not look at it.
reason-stale_signature = It was signed too long ago, or with a clock that is wrong.
reason-forged = The signature did not fit, so we threw it away.
