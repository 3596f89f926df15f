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
you-received-line = { $name } recebeu: { $what }. Para: { $purposes }. A última vez foi em { $last }.
you-received-nobody = Até agora, ninguém de fora recebeu nada sobre você.
you-received-all = Todos os que podem receber alguma coisa
you-changed-title = O que mudou
you-letter-regards = As outras páginas dizem o mesmo por inteiro. Se algo estiver errado, conte para nós.

changed-first = Pelo que sabemos, é a primeira vez que você olha aqui. Na próxima, este lugar mostra o que há de novo.
changed-since = Desde a última vez que você olhou, em { $day }:
changed-nothing = Nada de novo desde a última vez que você olhou, em { $day }.
changed-came = Chegaram dados novos: { $what }.
changed-decided = Você tomou uma nova decisão sobre: { $what }.
changed-given = Algo foi entregue a: { $what }.

## One kind of data

you-back-known = Tudo o que sabemos
you-element-who = Quem tem
you-element-nobody = Até agora, ninguém de fora recebeu isto.
you-element-had = { $name } tem isto; o último envio foi em { $last }.
you-element-may = Pode ir para: { $names }. Motivo: { $purpose }.
you-element-never = Não vai para ninguém de fora.
you-element-uses = Para que é usado

## Who else has it

you-shared-lead = Empresas de fora que podem receber alguns dos seus dados, por que motivo, e o que receberam até agora.
you-shared-has = Já recebeu: { $what }. A última vez foi em { $last }.
you-shared-not = Até agora não recebeu nada sobre você.

## Choices

you-choices-page-lead = Ligue e desligue usos, peça uma cópia, mande corrigir ou apagar alguma coisa, e cuide de mensagens, aparelhos e acessos.
you-panels-title = O que você pode mudar aqui
you-panels-known = O que cada parte do serviço guarda, em resumo
you-panels-uses = O que cada uso deduziu para você
you-panels-shared = O que foi entregue a outros

## Details

you-details-title = Detalhes
you-details-lead = Tudo com os nomes que o próprio sistema usa, para quem quiser conferir.
you-details-purposes = Finalidades
you-details-ledger = Livro de registro
you-details-ledger-lead = As linhas do livro de registro sobre você, com o dia mais recente primeiro. Cada linha está em uma árvore assinada; a prova dela pode ser pedida pelo número.
you-details-version = Versão das palavras: { $version }

## A person to ask

ask-title = Pergunte a uma pessoa
ask-lead = Quem responde é uma pessoa, não um programa.
ask-request = Escreva para nós em um formulário
