## The short notice beside a form

notice-brief-what = O que coletamos aqui: { $what }.
notice-brief-nothing = Aqui não coletamos nada sobre você.
notice-brief-required = Você tem que informar: { $what }.
notice-brief-law = Porque a lei exige: { $what }.
notice-brief-moves = Isto move o algoritmo interno, e assim muda o que é recomendado a você: { $what }.
notice-brief-uses = Usamos para: { $what }.
notice-brief-kept = Guardamos por no máximo { $days }.
notice-brief-recipients = Pode ir para: { $what }.
notice-brief-nobody = Ninguém de fora recebe.
notice-brief-more = Cada coisa, linha por linha
notice-brief-every-use = Todos os usos:
notice-brief-every-recipient = Todos os que podem receber uma parte:
notice-brief-whole = O aviso completo
notice-only-in = { $what } (só em: { $countries })
notice-kept-for = Guardado por { $days }.

notice-more = { $count ->
    [one] mais um
   *[other] mais { NUMBER($count) }
  }

## The notice in short

notice-title = Privacidade em { $service }
notice-lead = O que { $service } coleta, por quê, por quanto tempo fica e quem pode receber. Este aviso é feito das mesmas regras que o serviço cumpre.
notice-nav = Partes deste aviso
notice-overview = Em resumo
notice-collected = O que coletamos
notice-uses = Para que usamos
notice-recipients = Quem pode receber
notice-kept = Por quanto tempo guardamos
notice-rights = Seus direitos
notice-places = Onde perguntamos
notice-nothing = { $source }: nada.
notice-source-member = Você nos conta: { $what }.
notice-source-usage = Enquanto você usa { $service }, anotamos: { $what }.
notice-source-devices = Seus aparelhos nos enviam: { $what }.
notice-source-partners = Empresas parceiras podem nos enviar: { $what }.
notice-source-elsewhere = De registros públicos e de outras empresas, podemos receber: { $what }.
notice-source-derived = De tudo isso, deduzimos: { $what }.
notice-also = Também: { $what }.
notice-recipients-provider = { $count ->
    [one] Uma empresa que trabalha para nós; ela só pode fazer o que mandamos.
   *[other] { NUMBER($count) } empresas que trabalham para nós; elas só podem fazer o que mandamos.
  }
notice-recipients-partner = { $count ->
    [one] Uma empresa parceira; ela responde pelo que faz com os dados.
   *[other] { NUMBER($count) } empresas parceiras; elas respondem pelo que fazem com os dados.
  }
notice-recipients-own-platform = { $count ->
    [one] Um serviço do nosso próprio grupo.
   *[other] { NUMBER($count) } serviços do nosso próprio grupo.
  }
notice-recipients-none = Ninguém de fora pode receber nada.
notice-appointed = { $count ->
    [0] Hoje ninguém faz nenhuma dessas partes; por isso nada é enviado.
    [one] Hoje há quem faça uma dessas partes; para as outras, nada é enviado.
   *[other] Hoje há quem faça { NUMBER($count) } dessas partes; para as outras, nada é enviado.
  }
notice-kept-between = Cada coisa tem seu próprio prazo, de { $least } a { $most }. Depois disso, é apagada.
notice-in-force = Estas são as regras que valem em { $day }.
notice-version = Versão das regras: { $version }
notice-more-collected = Mais sobre o que coletamos
notice-more-uses = Mais sobre para que usamos
notice-more-recipients = Todos os que podem receber
notice-more-kept = Por quanto tempo guardamos cada coisa
notice-more-rights = Mais sobre seus direitos
notice-more-places = O que perguntamos e onde

## Country and language

notice-country = País
notice-country-none = Nenhum escolhido
notice-country-go = Mostrar
notice-country-change = Escolher um país
notice-country-chosen = Algumas regras mudam de um país para outro. Você vê as deste país: { $country }.
notice-country-assumed = Algumas regras mudam de um país para outro. Supomos que você está neste país: { $country }.
notice-country-unknown = Algumas regras mudam de um país para outro. Você vê as de todos os países juntas.
notice-country-wrong = Esse país não existe. Escolha um da lista.
notice-languages = Idiomas

## The pages behind it

notice-collected-lead = Tudo o que podemos coletar, conforme o lugar de onde vem. Cada nome leva aos usos, ao motivo que a lei nos dá e ao prazo.
notice-uses-lead = Cada uso, os dados que ele consulta e se você pode desligá-lo.
notice-recipients-lead = Quem de fora pode receber algo seu, o quê e para quê.
notice-kept-lead = Cada coisa é apagada quando o prazo dela acaba, contado do dia em que chegou a nós. Se você pedir que a gente apague, ela sai antes.
notice-rights-lead = Eles são seus, seja qual for a sua escolha. Nenhum custa nada.
notice-places-lead = Cada um desses momentos tem seu próprio aviso, com o que coletamos ali e nada mais.
notice-period = Prazo
notice-things = O quê
notice-sensitive = Dado sensível
notice-moves = Muda as recomendações
notice-only = Só em: { $countries }
notice-default-on = Ligado, a não ser que você desligue
notice-default-off = Desligado, a não ser que você ligue
notice-looks-at = Dados que consulta
notice-looks-at-all = Tudo o que temos sobre você
notice-looks-at-none = Nada é usado para isto aqui.
notice-may-receive = O que pode receber
notice-seat = País: { $country }
notice-safeguard = O que protege os dados lá: { $safeguard }

## One thing that we collect

notice-element-back = Tudo o que coletamos
notice-element-source = De onde vem
notice-element-places = Quando perguntamos
notice-element-required = Você tem que informar isto.
notice-element-not-here = Não coletamos isto no seu país.
notice-element-kept = Guardamos por no máximo { $days }.
notice-element-erased = Se você pedir que a gente apague
notice-element-unused = Não é usado para nada; guardamos só para que você possa ver.
notice-element-why = Por que podemos fazer isto
notice-element-not-used = No seu país, não é usado para isto.
notice-element-seen = Com quanto detalhe se vê
notice-element-to = Quem pode receber
notice-element-nobody = Ninguém de fora
notice-everywhere = Em todos os países
notice-everywhere-else = Em todos os outros países

## Your rights

notice-right-see = Ver o que temos sobre você, com os dados reais
notice-right-download = Receber uma cópia de tudo
notice-right-correct = Mandar corrigir alguma coisa
notice-right-erase = Mandar apagar
notice-right-switch = Desligar usos e ligar de novo
notice-right-object = Dizer não a um uso, ou pausá-lo
notice-right-without = Pedir sem conta ou por outra pessoa
notice-right-follow = Ver em que pé está seu pedido
notice-right-complain = Reclamar à autoridade: { $authority }
notice-right-signal = Se o seu navegador envia o sinal “Global Privacy Control”, não vendemos nem compartilhamos seus dados.

## The notice of one place

notice-at-lead = Isto é o que { $service } coleta aqui, para que usa, por quanto tempo guarda e quem mais recebe.
notice-at-version = Versão destas palavras: { $version }

## Signing in, and requests without an account

notice-sign-in = Quando você entra na conta
notice-request = O que você escreve aqui só é usado para saber quem pede e para responder a você. Ninguém de fora recebe.
