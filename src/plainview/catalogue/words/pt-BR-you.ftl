## The uses, as the first screen names them

use-u1 = Recomendar o que ver e jogar
use-u2 = Saber mais ou menos onde você está
use-u3 = Mostrar tudo no seu idioma
use-u4 = Trabalhar com as empresas por meio das quais você assinou
use-u5 = Manter sua conta segura
use-u6 = Entender o que as pessoas veem
use-u7 = Escrever para você

## The first screen

you-letter = Resumo
you-shared = Com quem mais estão
you-uses-title = Para que são usados
you-uses-all = Todos os usos, para ligar ou desligar
you-received-so-far = Quem já recebeu alguma coisa
you-received-line = { $what }. Para: { $purposes }.
you-received-last = A última vez foi em { $last }; até agora, { $counted }.
you-received-nobody = Até agora, ninguém de fora recebeu nada sobre você.
you-received-all = Todos os que podem receber alguma coisa
you-changed-title = O que mudou
you-letter-regards = As páginas acima dizem o mesmo por inteiro. Se algo estiver errado, conte para nós, e corrigimos.

changed-first = Pelo que sabemos, é a primeira vez que você olha aqui. Na próxima, este lugar mostra o que há de novo.
changed-since = Desde a última vez que você olhou, em { $day }:
changed-nothing = Nada de novo desde a última vez que você olhou, em { $day }.
changed-came = Novo ou corrigido: { $what }.
changed-happened = { $what }: { $counted }.
changed-more = { $count ->
    [one] mais uma coisa
   *[other] mais { NUMBER($count) } coisas
  }
changed-decided = Você tomou uma nova decisão sobre: { $what }.
changed-given = Algo foi entregue a: { $what }.

you-letter-more = Mais
you-letter-more-about = Mais: { $source }

## Masked values

you-masked = Seus nomes, endereços e números estão cobertos, para que ninguém leia por cima do seu ombro.
you-masked-show = Mostrar
you-unmasked = Seus nomes, endereços e números aparecem por dez minutos.
you-masked-again = Cobrir de novo
reveal-title = Mostrar o que está coberto
reveal-lead = Digite sua senha mais uma vez. Nomes, endereços e números aparecem então por dez minutos, só neste aparelho.
reveal-go = Mostrar
reveal-back = Deixar coberto

## What we know

you-known-nav = De onde vem
you-known-count = { $count ->
    [0] nada
    [one] uma coisa
   *[other] { NUMBER($count) } coisas
  }
you-known-none = Não temos nada sobre você que venha daí.
you-derived-note = Isto nós deduzimos. Ninguém nos contou; por isso pode estar errado. Você pode se opor, ou desligar aquilo para que é usado.

## Why a title is recommended

why-all = O que recomendamos a você agora, e por quê
why-all-lead = Os títulos que estão mais no alto para você neste momento. Escolha um para ver o que conta a favor dele.
why-profiles = Perfis
why-none = No momento, nada é recomendado.
why-title = Por que { $title }?
why-lead = São coisas que você fez. Quanto mais comprida a barra, mais ela conta a favor deste título.
why-column-title = O que você viu ou avaliou
why-column-weight = Quanto conta
why-column-from = De onde vem
why-events = { $count ->
    [one] uma coisa que você fez com ele
   *[other] { NUMBER($count) } coisas que você fez com ele
  }
why-more = { $count ->
    [one] Mais um título conta um pouco.
   *[other] Mais { NUMBER($count) } títulos contam um pouco.
  }
why-nothing = Nada do que você fez conta a favor dele. Se ele aparece para você, é porque muita gente o vê.
why-inferred = Deduzimos isto do que você fez. É um palpite sobre o seu gosto.
why-stop = Desligar as recomendações

## One kind of data

you-element-kept = Guardado por no máximo { $days }.
you-element-who = Quem tem
you-element-nobody = Até agora, ninguém de fora recebeu isto.
you-element-may = Quem pode receber
you-element-never = Ninguém de fora: fica só com a gente.
you-element-stop = Desligue um uso mais abaixo, e ninguém mais recebe isto para esse uso.
you-element-no-stop = Sem eles, o serviço não pode ser prestado.
you-element-object = Mesmo assim, você pode se opor.
you-element-uses = Para que é usado

## Who else has it

you-shared-stop = Para que serve, e como parar
you-shared-may = Quem mais pode receber alguma coisa
you-shared-may-lead = Até agora, nenhum deles recebeu nada sobre você.
you-shared-lead = Empresas de fora que podem receber alguns dos seus dados, por que motivo, e o que receberam até agora.

## Choices

you-choices-page-lead = Ligue e desligue usos, peça uma cópia, mande corrigir ou apagar alguma coisa, e cuide de mensagens, aparelhos e acessos.
you-download-masked = No arquivo, nomes, endereços e números ficam cobertos, a não ser que você mostre antes.
you-choices-copy = Pedir uma cópia completa, em tabelas e textos
you-choices-correct = Se algo que você nos contou está errado, diga como deveria ser. Quem recebeu o dado antigo também é avisado.
you-choices-erase = Apague tudo, um perfil, um título ou um período. Antes, você vê o que sai e o que tem que ficar, e por quê. O que uma lei nos obriga a manter, como faturas, fica só na nossa contabilidade.
you-choices-children = Crianças
you-choices-no-children = Nenhum perfil aqui é infantil.
you-choices-children-lead = Quando um perfil infantil precisa de um sim, quem diz é a mãe ou o pai. Para dar esse sim ou voltar atrás, fale com nosso encarregado de proteção de dados.
you-choices-devices = Aparelhos
you-choices-devices-lead = O que suas TVs, seus celulares e computadores nos contam quando você usa.
you-choices-devices-all = Seus aparelhos, e tudo o que vem deles
you-used-earlier = Dias anteriores
you-panels-title = O que você pode mudar aqui
you-panels-known = O que cada parte do serviço guarda, em resumo
you-panels-uses = O que cada uso deduziu para você
you-panels-shared = Cada vez

## Details

you-details-title = Detalhes
you-details-lead = Tudo com os nomes que o próprio sistema usa, para quem quiser conferir.
you-details-purposes = Finalidades
you-details-ledger = Livro de registro
you-details-ledger-lead = As linhas do livro de registro sobre você, com o dia mais recente primeiro. Cada linha está em uma árvore assinada; a prova dela pode ser pedida pelo número.
you-details-newest = São exibidas as { $count } linhas mais recentes. As anteriores estão na cópia dos seus dados que você pode pedir.
you-details-version = Versão das palavras: { $version }

## A person to ask

ask-title = Pergunte a uma pessoa
ask-lead = Quem responde é uma pessoa, não um programa.
ask-request = Escreva para nós em um formulário
