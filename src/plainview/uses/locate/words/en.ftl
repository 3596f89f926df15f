# Words of the general location: the panel on "Your data", its form, and the console.

program-locate = the place finder

locate-place = The country we think you are in
locate-you-are-in = We think you are in { $country }.
locate-nowhere = We do not know which country you are in.
locate-why-viewing = We worked it out from the countries that your devices connected from on the last days you watched.
locate-why-address = We worked it out from the internet addresses that your devices connected from.
locate-why-partner-address = We worked it out from the internet address that a partner of ours sent us.
locate-why-network = We worked it out from public records about the networks that you use.
locate-why-timezone = We worked it out from the time zone that your device is set to.
locate-why-declared = It is the country of your account; your devices told us nothing else.
locate-why-corrected = You told us so yourself. That counts until you take it back.
locate-why-unknown = Nothing that we hold says where you are.
locate-uncertain = We are not certain: what we know points to more than one country, or is very little.
locate-only-country = We work out the country only, never your town or street, and use it to show what we may offer there.
locate-credit = Where networks are: { $credit }.
locate-is-it-wrong = Is it wrong? Choose the country that you are in.
locate-country = Country
locate-work-out = Work it out from my devices
locate-put-right = Put it right
locate-corrected = From now on we take it that you are in { $country }.
locate-taken-back = Your correction is taken back; we work it out from your devices again.

locate-coverage = Where events come from
locate-console = Counted over the last 30 days. Countries with fewer than { NUMBER($fewest) } profiles stand together as other countries.
locate-events-with-place = Events with a country
locate-events-with-address = Events that came with an address
locate-addresses-placed = Of these with a country, per cent
locate-countries = Share of events by country
locate-share = Share of events
locate-per-cent = %
locate-other-countries = Other countries
