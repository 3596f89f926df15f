program-translate = traduções

translate-languages = Os idiomas que mostramos a você
translate-lead = Títulos e descrições aparecem no primeiro destes idiomas em que haja texto, ou em um parecido.
translate-in-order = Nesta ordem
translate-profile = Perfil
translate-language = Idioma
translate-why = Por quê
translate-none = Ainda não há nada aqui.
translate-why-choice = Você escolheu este idioma.
translate-why-watching = Você ouve ou lê legendas neste idioma.
translate-why-device = Seu aparelho está ajustado neste idioma.
translate-why-place = É falado no país em que achamos que você está.
translate-why-original = Não há texto em um idioma seu; então este é o original.

translate-asked = Idiomas que os aparelhos pedem
translate-console = Não aparecem os idiomas que menos de { NUMBER($fewest) } perfis pedem.
translate-people = Perfis
translate-with = Títulos com texto
translate-lacking = Títulos sem texto
translate-lacks = Títulos em que falta texto
translate-title = Título
