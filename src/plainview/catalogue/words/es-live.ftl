you-live-new = Nuevo, de ahora mismo: { $what }.
you-live-show = Mostrarlo
