program-voice-assistant = الربط بمساعدك الصوتي
reason-token_over = انتهى الربط بالمساعد الصوتي.
