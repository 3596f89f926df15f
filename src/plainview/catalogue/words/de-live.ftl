### What an open page of "Your data" says while something new comes in.

you-live-new = Gerade neu: { $what }.
you-live-show = Zeigen
