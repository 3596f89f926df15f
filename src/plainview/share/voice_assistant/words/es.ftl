program-voice-assistant = el vínculo con tu asistente de voz
reason-token_over = El vínculo con el asistente de voz ha terminado.
