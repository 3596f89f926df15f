you-live-new = Novo, de agora mesmo: { $what }.
you-live-show = Mostrar
