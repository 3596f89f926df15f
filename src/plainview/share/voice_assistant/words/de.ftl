program-voice-assistant = die Verbindung zu deinem Sprachassistenten
reason-token_over = Die Verbindung zum Sprachassistenten ist beendet.
