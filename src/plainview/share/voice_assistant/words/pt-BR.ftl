program-voice-assistant = ligação com seu assistente de voz
reason-token_over = A ligação com o assistente de voz terminou.
