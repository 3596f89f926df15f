### Ways to "Your data" from elsewhere: links of the service's own, and televisions.

## Links that the service hands over

handoff-ended = This link has ended
handoff-ended-why = It opens your data once, within one minute. It was used already, or the minute is over.
handoff-ended-again = Go back to { $service } and open your data there again. You get a new link.
handoff-back = Back to { $service }
handoff-no-password = You sign in somewhere else, so you have no password here. Nothing was done. Write to us at the address at the end of this page, and we do it for you.
