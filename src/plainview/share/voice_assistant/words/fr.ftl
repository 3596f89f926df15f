program-voice-assistant = le lien avec votre assistant vocal
reason-token_over = Le lien avec l’assistant vocal est terminé.
