program-translate = les traductions

translate-languages = Les langues que nous vous montrons
translate-lead = Les titres et les descriptions apparaissent dans la première de ces langues où il existe un texte, ou dans une langue proche.
translate-in-order = Dans cet ordre
translate-profile = Profil
translate-language = Langue
translate-why = Pourquoi
translate-none = Il n’y a encore rien ici.
translate-why-choice = Vous avez choisi cette langue.
translate-why-watching = Vous écoutez dans cette langue ou lisez des sous-titres dans cette langue.
translate-why-device = Votre appareil est réglé sur cette langue.
translate-why-place = Elle est parlée dans le pays où nous pensons que vous êtes.
translate-why-original = Il n’y a pas de texte dans une de vos langues, donc voici l’original.

translate-asked = Langues que les appareils demandent
translate-console = Les langues que demandent moins de { NUMBER($fewest) } profils ne figurent pas ici.
translate-people = Profils
translate-with = Titres avec texte
translate-lacking = Titres sans texte
translate-lacks = Titres auxquels il manque un texte
translate-title = Titre
