### The demo streaming site.

# The demo.
demo-title = Tonight
demo-lead = A small streaming service with true titles. What you do here is sent the same way as a real app sends it.
demo-because = because you watched { $titles }
demo-watch = Watch
demo-play = Play
demo-like = Thumbs up
demo-nothing = Nothing to show yet.
demo-watched = Watched { $title }. The list knows already.
demo-liked = You liked { $title }. The list knows already.
demo-your-data = Your data
demo-refused = That was not kept: { $why }

demo-row-for-you = For you
demo-row-because = Because you watched { $title }
demo-row-films = Films
demo-row-series = Series
demo-row-games = Games
demo-row-popular = Popular with everybody
