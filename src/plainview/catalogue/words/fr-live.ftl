### What an open page of "Your data" says while something new comes in.

you-live-new = Nouveau à l’instant : { $what }.
you-live-show = Voir
