### What an open page of "Your data" says while something new comes in.

you-live-new = New just now: { $what }.
you-live-show = Show it
