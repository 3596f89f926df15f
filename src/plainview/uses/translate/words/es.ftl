program-translate = las traducciones

translate-languages = Los idiomas que te mostramos
translate-lead = Los títulos y las descripciones aparecen en el primero de estos idiomas en que haya textos, o en uno parecido.
translate-in-order = En este orden
translate-profile = Perfil
translate-language = Idioma
translate-why = Por qué
translate-none = Aquí todavía no hay nada.
translate-why-choice = Elegiste este idioma.
translate-why-watching = Escuchas en él o lees subtítulos en él.
translate-why-device = Tu dispositivo está configurado en él.
translate-why-place = Se habla en el país donde creemos que estás.
translate-why-original = No hay textos en un idioma tuyo, así que este es el original.

translate-asked = Idiomas que piden los dispositivos
translate-console = No aparecen los idiomas que piden menos de { NUMBER($fewest) } perfiles.
translate-people = Perfiles
translate-with = Títulos con textos
translate-lacking = Títulos sin textos
translate-lacks = Títulos a los que les faltan textos
translate-title = Título
