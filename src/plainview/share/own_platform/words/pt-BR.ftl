program-own-platform = ligação com nossas próprias plataformas
