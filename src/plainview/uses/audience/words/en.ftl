# The audience: what the console and "Your data" say of it.

program-audience = the audience count

# The console.
audience-active = Active members
audience-not-counted-yet = Nothing has been counted yet. The worker counts every quarter of an hour.
audience-nothing-yet = Nothing to show yet: numbers are shown of whole weeks (Monday to Sunday, UTC), and only about enough people.
audience-small-groups = Numbers about fewer than { $smallest } people are withheld, and so is any other number from which one of them could be worked out. Only members who allow it are counted.
audience-as-of = Counted at
audience-members-allow = Members who allow being counted
audience-of = { $part } of { $whole }
audience-last-day = Active on the last day shown
audience-last-week = Active in the last whole week
audience-last-month = Active in the last whole month
audience-by-day = Active members by day
audience-by-active-week = Active members by week
audience-by-active-month = Active members by month
audience-weeks = What was watched and played
audience-minutes-by-week = Minutes by week
audience-weeks-table = Week by week
audience-titles = Titles
audience-titles-drawn = Titles with most minutes
audience-titles-table = All titles that may be shown
audience-week-of = The week that begins on
audience-withheld = { $count ->
    [one] One number is withheld.
   *[other] { $count } numbers are withheld.
}
audience-divisions = Devices, countries and kinds
audience-by-device = Profiles by kind of device
audience-by-country = Profiles by country
audience-by-kind = Profiles by kind of title
audience-played-by-device = Played by kind of device
audience-played-by-country = Played by country
audience-played-by-kind = Played by kind of title
audience-searches = Searches
audience-searches-lead = Words that people searched for are shown only when enough profiles searched for the same in one week.
audience-searches-table = Searches by week
audience-in-vain = Searched for without a result, last week
audience-funnel = From the screen to the start
audience-funnel-lead = A title on a profile's screen counts once a day: whether it was opened that day, and whether it was started.
audience-funnel-drawn = Last whole week
audience-funnel-table = By week
audience-times = Titles on screens
audience-unknown = not known
audience-kind-film = films
audience-kind-series = series
audience-kind-game = games

audience-column-days = Day
audience-column-weeks = Week from
audience-column-months = Month from
audience-column-members = Members
audience-column-starts = Starts
audience-column-minutes = Minutes
audience-column-reach = Profiles
audience-column-title = Title
audience-column-device = Device
audience-column-country = Country
audience-column-kind = Kind
audience-column-searches = Searches
audience-column-nothing = Without result
audience-column-shown = On the screen
audience-column-opened = Opened
audience-column-started = Started

audience-ranking = Is the ranking any good?
audience-ranking-lead = Some lists show one title from further down at a place drawn by chance. From how likely each title was to stand where it stood, we estimate how often a title is followed when the ranking alone decides, and when chance does (inverse propensity scoring).
audience-members-evaluated = Members who allow it
audience-answers = Lists evaluated
audience-estimates = How often an impression is followed, in per cent
audience-no-estimates = No estimate yet: it takes lists that explore (PLAINVIEW_EXPLORE), apps that send `propensity` back with impressions, and enough people.
audience-column-ranking = What decides
audience-column-impressions = Impressions
audience-column-followed = Followed
audience-column-snips = Estimate (self-normalised)
audience-column-error = Standard error
audience-column-ips = Estimate (plain)
audience-ranking-ranked = the ranking
audience-ranking-further-down = chance, from further down
audience-gain = The ranking's own titles are followed in { $gain } per cent of impressions more than titles from further down (standard error { $error }).

# "Your data".
audience-yours = Being counted in the audience
audience-yours-not-counted = You are not counted: you switched it off, or there is nothing of yours to count.
audience-yours-numbers = We count how much is watched and played. What of yours goes into those numbers:
audience-yours-among = In the numbers you are one of { $members } members who are counted. A number about fewer than { $smallest } people is shown to nobody.
audience-yours-not-yet = Nobody has been counted yet.
audience-yours-starts = Starts
audience-yours-titles = Titles
audience-yours-days = Days on which you watched or played
audience-yours-group = Some of your lists tried one title from further down, to learn whether our ranking is any good. Your test group: { $group }.
audience-yours-no-group = You are in no test group.
audience-yours-choice = When you switch it off, you leave all of these numbers with the next count.
