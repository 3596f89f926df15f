# Words of translated content: the panel on "Your data", the reasons, and the console.

program-translate = the translations

translate-languages = The languages that we show you
translate-lead = Titles and descriptions appear in the first of these that there are words in, or in one close to it.
translate-in-order = In this order
translate-profile = Profile
translate-language = Language
translate-why = Why
translate-none = There is nothing here yet.
translate-why-choice = You chose this language.
translate-why-watching = You listen in it or read subtitles in it.
translate-why-device = Your device is set to it.
translate-why-place = It is spoken in the country that we think you are in.
translate-why-original = There are no words in a language of yours, so this is the original.

translate-asked = Languages that devices ask for
translate-console = Languages that fewer than { NUMBER($fewest) } profiles ask for are left out.
translate-people = Profiles
translate-with = Titles with words
translate-lacking = Titles without
translate-lacks = Titles that lack words
translate-title = Title
