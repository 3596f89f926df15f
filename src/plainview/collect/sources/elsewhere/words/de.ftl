program-elsewhere = die Annahme von Daten anderer Stellen

elsewhere-sent = Was von anderen Stellen über dich gekommen ist
elsewhere-sent-lead = Das sind öffentliche Verzeichnisse von Netzen und das, was uns Dienste gemeldet haben, die Konten schützen, Spiele betreiben oder Zahlungen annehmen. Was Menschen über sich selbst schreiben, sehen wir uns nie an.

# In the dative: they follow "von".
feed-public-networks = öffentlichen Verzeichnissen von Netzen
feed-security = einem Sicherheitsdienst
feed-multiplayer = der Spieleplattform
feed-payment-service = dem Zahlungsdienst
