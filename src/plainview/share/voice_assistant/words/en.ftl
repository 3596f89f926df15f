program-voice-assistant = the link to your voice assistant
reason-token_over = The link to the voice assistant is over.
