program-translate = die Übersetzungen

translate-languages = Die Sprachen, die wir dir zeigen
translate-lead = Titel und Beschreibungen erscheinen in der ersten dieser Sprachen, in der es Texte gibt, oder in einer ähnlichen.
translate-in-order = In dieser Reihenfolge
translate-profile = Profil
translate-language = Sprache
translate-why = Warum
translate-none = Hier gibt es noch nichts.
translate-why-choice = Du hast diese Sprache gewählt.
translate-why-watching = Du hörst in ihr oder liest Untertitel in ihr.
translate-why-device = Dein Gerät ist auf sie eingestellt.
translate-why-place = Sie wird in dem Land gesprochen, in dem wir dich vermuten.
translate-why-original = In keiner deiner Sprachen gibt es Texte, deshalb ist das hier das Original.

translate-asked = Sprachen, nach denen Geräte fragen
translate-console = Sprachen, nach denen weniger als { NUMBER($fewest) } Profile fragen, sind weggelassen.
translate-people = Profile
translate-with = Titel mit Texten
translate-lacking = Titel ohne
translate-lacks = Titel, denen Texte fehlen
translate-title = Titel
