## Links that the service hands over

handoff-ended = Este link não vale mais
handoff-ended-why = Ele abre seus dados uma vez só, durante um minuto. Já foi usado, ou o minuto passou.
handoff-ended-again = Volte para { $service } e abra seus dados lá de novo. Você recebe um link novo.
handoff-back = Voltar para { $service }
handoff-no-password = Você entra por outro lugar; por isso não tem senha aqui. Nada foi feito. Escreva para nós no endereço que está no fim desta página, e fazemos isso por você.

## On a television

tv-letter = Em resumo
tv-letter-note = Poucas frases.
tv-known-note = E quem tem.
tv-uses-note = E por quê.
tv-shared-note = O que receberam.
tv-choices-note = Ligar ou desligar.
tv-phone = No seu celular
tv-phone-note = Baixar, corrigir, apagar.
tv-back = Voltar
tv-next = Próxima
tv-previous = Anterior
tv-page = { $page } de { $pages }
tv-keys = As setas movem, OK abre, Voltar volta.
tv-count = { $count ->
    [0] nada
    [one] um tipo de dado
   *[other] { NUMBER($count) } tipos de dados
  }
tv-source-nothing = Nada daqui está guardado.
tv-not-shown = Está guardado, mas não aparece em uma tela grande. Veja no seu celular.
tv-more = e mais { $count }
tv-used-for = Para que é usado
tv-who = Quem tem
tv-switch-off = Desligar
tv-switch-on = Ligar
tv-press-off = Ligado. Aperte OK para desligar.
tv-press-on = Desligado. Aperte OK para ligar.
tv-shared-something = já recebeu alguma coisa
tv-shared-nothing = nada até agora
tv-phone-open = Em um celular ou computador, abra
tv-phone-what = Lá você pode baixar tudo, mandar corrigir ou apagar, e ver o que não aparece aqui.
tv-phone-ask = Ou pergunte a uma pessoa
tv-had = { $name } tem isto; o último envio foi em { $last }.
tv-shared-has = Já recebeu: { $what }. A última vez foi em { $last }.
tv-shared-not = Até agora não recebeu nada sobre você.
