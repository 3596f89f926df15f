request-law-gdpr = lei da União Europeia: um mês
request-law-uk-gdpr = lei do Reino Unido: um mês
request-law-ccpa = lei da Califórnia: 45 dias
request-law-lgpd = lei brasileira: 15 dias
request-law-elsewhere = nossa própria promessa: um mês

request-state-to-verify = A conferir
request-state-waiting = Na fila
request-state-running = Em andamento
request-state-done = Pronto
request-state-cancelled = Cancelado
request-state-refused = Recusado
request-state-failed = Parado

request-access = Uma cópia dos seus dados
request-correction = Corrigir: { $what }
request-restriction = Não usar nada por enquanto
request-restriction-end = Voltar a usar
request-objection = Parar: { $use }
request-objection-end = Permitir de novo: { $use }
request-erasure-account = Apagar tudo
request-erasure-profile = Apagar um perfil
request-erasure-title = Apagar um título
request-erasure-title-named = Apagar o que você fez com { $title }
request-erasure-period = Apagar alguns dias
request-erasure-period-named = Apagar o que você fez de { $from } a { $to }

request-stands-to-verify = Antes de fazer qualquer coisa, conferimos se o pedido é mesmo seu.
request-stands-hidden = Sua conta já está escondida. Ela será apagada de vez depois de { $at }. Até lá, você pode mudar de ideia.
request-stands-failing = Uma parte disto não deu certo. Tentamos de novo por conta própria; nada do seu pedido se perde.
request-stands-access-running = Estamos montando sua cópia. Você pode fechar esta página e voltar depois.
request-stands-access-done = Sua cópia ficou pronta em { $at }.
request-stands-correction-running = Aqui já está corrigido. Estamos avisando quem recebeu isto de nós.
request-stands-correction-done = Está corrigido, e quem recebeu isto de nós foi avisado ({ $at }).
request-stands-restriction-running = Já está valendo. Estamos avisando quem recebeu algo de nós.
request-stands-restriction-done = Vale desde { $at }.
request-stands-objection-running = Estamos anotando.
request-stands-objection-done = Vale desde { $at }.
request-stands-erasure-running = Já está escondido de todos, para sempre. Arquivos, cópias e quem recebeu algo de nós vêm em seguida, passo a passo.
request-stands-erasure-done = Apagado. O último passo terminou em { $at }.
request-stands-cancelled = Você desistiu deste pedido. Nada se perdeu.
request-stands-refused = Não fizemos isto. { $why }

request-why-not-known = Não temos nada com o que você nos escreveu.
request-why-nobody-left = Não há mais nada guardado nesta conta.
request-why-not-verified = Não conseguimos ter certeza de que o pedido era seu.
request-why-not-you = Era sobre os dados de outra pessoa.
request-why-must-keep = Uma lei nos obriga a guardar isto.
request-why-many-requests = Há muitos pedidos no momento.
request-why-complex = Este é difícil de responder.
request-why-step-failed = Um passo não pôde ser feito.
request-why-residue-found = Sobrou alguma coisa; tiramos e olhamos de novo.
request-why-withdrawn = Houve desistência do pedido.

request-step-check = Olhamos o que existe.
request-step-hide = Tudo foi escondido de todos.
request-step-wait = Passou o dia para mudar de ideia.
request-step-collect = Marcamos o que é só seu, para podermos procurar depois.
request-step-recipients = Anotamos todos os que já receberam algo de nós.
request-step-forget = Seus dados, suas escolhas e as mensagens pendentes foram apagados.
request-step-rewrite = Os arquivos foram escritos de novo sem isto.
request-step-backups = As cópias guardadas para emergências não podem mais ser lidas.
request-step-exports = Os downloads preparados foram apagados.
request-step-told = Todos os que receberam algo de nós foram avisados.
request-step-scan = Examinamos tudo o que restou.
request-step-certificate = O comprovante foi escrito e assinado.
request-step-prepare = Seu arquivo foi montado.
request-step-mark = Foi anotado e já vale.

request-left = { $days ->
    [0] hoje é o último dia
    [one] falta um dia
   *[other] faltam { $days } dias
}
request-late = { $days ->
    [one] um dia de atraso
   *[other] { $days } dias de atraso
}

request-profile = perfil { $profile }

request-told-pending = { $recipient } ainda não respondeu.
request-told-accepted = { $recipient } confirmou em { $day }.
request-told-refused = { $recipient } recusou em { $day }.
request-told-unknown = { $recipient } recebeu em { $day }, mas não disse o que fez.
request-told-no-answer = { $recipient } não deu resposta até { $day }.
request-told-no-way = { $recipient } não recebe avisos automáticos; nosso encarregado de proteção de dados escreve para essa empresa.

requests-title = Seus pedidos
requests-lead = Peça uma cópia dos seus dados, corrija, limite o uso ou mande apagar. Aqui você vê em que pé está cada pedido.
requests-link = Pedir uma cópia, corrigir, limitar, apagar
requests-link-lead = Receba tudo em um arquivo, ou mande corrigir, limitar ou apagar. Você vê em que pé está cada pedido.
requests-none = Você ainda não pediu nada.
requests-list = O que você pediu
requests-hidden-title = Sua conta está escondida
requests-hidden = Ninguém mais vê nem usa seus dados. Aqui você ainda pode voltar atrás.
requests-cancel = Desistir do pedido
requests-cancel-erasure = Desistir e manter minha conta
requests-download = Baixar sua cópia (ZIP)
requests-until = Você pode baixar até { $until }.
requests-certificate = Baixar o certificado assinado
requests-number = Número deste pedido: { $id }
requests-asked = Pedido em { $at }
requests-deadline = Temos que responder até { $day } ({ $law }): { $left }.
requests-extended = Isto está levando mais tempo do que o normal. { $why }
requests-progress = { $percent }% feito
requests-told = Quem recebeu isto de nós
requests-ask = Fazer um pedido
requests-password = Sua senha, para ter certeza de que é você
requests-wrong = Esta senha não está certa. Nada foi feito.
requests-slow = Tentativas demais. Espere alguns minutos e tente de novo. Nada foi feito.
requests-made = Seu pedido está anotado. Veja mais abaixo em que pé está.
requests-taken-back = Você desistiu do pedido. Nada se perdeu.
requests-too-late = É tarde demais para desistir.
requests-bad = Faltou alguma coisa. Nada foi feito.

requests-access-title = Receber uma cópia
requests-access-lead = Um arquivo ZIP com tudo, em um formato que outros serviços conseguem ler, e uma página que explica.
requests-access-go = Pedir minha cópia
requests-correct-title = Corrigir alguma coisa
requests-correct-lead = Vale na hora. Quem recebeu de nós o dado antigo é avisado. Outra coisa está errada? Escreva para nosso encarregado de proteção de dados, indicado mais abaixo.
requests-correct-what = O que está errado
requests-correct-value = Como deveria ser
requests-correct-go = Corrigir
requests-correct-not-kept = Não dá para guardar do jeito que você escreveu. Um país são duas letras, como DE; um idioma se escreve como pt-BR.
requests-limit-title = Pausar o uso
requests-limit-lead = Tudo fica onde está e quase não é usado até você dizer outra coisa. Você continua podendo entrar na conta.
requests-limit-go = Pausar o uso
requests-limit-end = Encerrar a pausa
requests-limit-on = O uso está em pausa porque você pediu.
requests-object-title = Parar um uso
requests-object-lead = Você não precisa dizer por quê.
requests-object-what = Qual uso
requests-object-go = Parar este uso
requests-object-stopped = Você parou
requests-object-end = Permitir de novo
requests-erase-title = Apagar
requests-erase-lead = Antes de qualquer coisa, você vê o que sai e o que fica.
requests-erase-account = Tudo
requests-erase-profile = Um perfil
requests-erase-title-one = Um título
requests-erase-period = Alguns dias
requests-own-profile = Seu próprio perfil
requests-erase-from = Primeiro dia
requests-erase-to = Último dia
requests-erase-look = Mostrar o que sai e o que fica

erasure-title = Olhe primeiro, depois apague
erasure-lead-account = Sua conta inteira, com todos os perfis. Ela é escondida na hora e apagada depois de 24 horas, para que você possa mudar de ideia.
erasure-lead-profile = Um perfil, na hora: { $profile }. O resto da sua conta fica como está.
erasure-lead-title = O que você fez com { $title }, na hora. Todo o resto fica como está.
erasure-lead-period = O que você fez de { $from } a { $to }, na hora. Todo o resto fica como está.
erasure-goes = O que sai
erasure-goes-many = { $times ->
    [0] 0 itens
    [one] um item
    [many] { NUMBER($times) } de itens
   *[other] { NUMBER($times) } itens
}
erasure-goes-nothing = Não há nada deste tipo guardado.
erasure-goes-also = Também sai o que deduzimos disto, assim como cópias, downloads preparados e mensagens pendentes. Todos os que receberam algo disto de nós são avisados para apagar.
erasure-stays = O que tem que ficar, e por quê
erasure-stays-record = Que houve um pedido, sem seu nome e sem nada seu: para podermos mostrar que foi feito.
erasure-stays-log = A lista lacrada de quem usou o quê. A chave que diz de quem se tratava é destruída; assim, ela não aponta para ninguém.
erasure-stays-sums = Somas de muitas pessoas, em que não dá para reconhecer ninguém.
erasure-stays-law = { $what }: também é apagado aqui. O que a contabilidade tem que mostrar fica só nela. { $law }
erasure-stays-rest = Todo o resto sobre você e sua conta.
erasure-stays-account = Seu nome, endereço, escolhas e outros dados da conta; eles não fazem parte disto.
erasure-now = Não esperar 24 horas. Sei que isto não pode ser desfeito.
erasure-go = Apagar
erasure-asked-now-title = Seus dados estão apagados
erasure-asked-now = Ninguém mais vê nem usa seus dados, e você saiu da conta de vez. Arquivos, cópias e todos os que receberam algo de nós vêm em seguida, em minutos ou em poucos dias.
erasure-asked-code = Anote este código. Com ele você vê em que pé está a exclusão e baixa o comprovante, mesmo quando sua conta não existir mais. Depois não poderemos dar o código de novo.
erasure-back = Voltar sem apagar nada

public-title = Pergunte sobre seus dados
public-lead = Para quem não tem conta e para quem pede por outra pessoa. Se você tem conta, entre nela: é mais rápido e não precisa de conferência. Para corrigir alguma coisa, escreva para nosso encarregado de proteção de dados, indicado mais abaixo.
public-sign-in = Prefiro entrar na conta
public-form = Seu pedido
public-what = O que devemos fazer
public-access = Dar uma cópia dos dados
public-correction = Corrigir alguma coisa
public-restriction = Pausar o uso
public-objection = Parar um uso
public-erasure = Apagar os dados
public-use = Qual uso (só para parar um)
public-who = Quem é você
public-contact = Como falar com você (e-mail, telefone ou correio)
public-about = De quem são os dados: um e-mail ou outro nome que possamos conhecer
public-agent-title = Só se você pede por outra pessoa
public-agent = O que permite isso a você (um mandato, uma procuração, o direito de mãe ou pai) e a referência
public-message = Mais alguma coisa que devamos saber
public-go = Enviar
public-hint = Nosso encarregado de proteção de dados confere quem está pedindo antes de qualquer coisa. O que você escreve aqui fica lacrado e é apagado depois que isso for decidido.
public-bad = Diga o que devemos fazer, quem é você, como falar com você e de quem são os dados.
public-slow = { $minutes ->
    [one] Pedidos demais vindos daqui. Espere um minuto e tente de novo.
   *[other] Pedidos demais vindos daqui. Espere { $minutes } minutos e tente de novo.
}
public-thanks-title = Recebemos seu pedido
public-thanks = Primeiro conferimos quem está pedindo. Respondemos do mesmo jeito a todos, conheçamos ou não alguém pelo que você escreveu.
public-code = Seu código
public-code-keep = Anote este código. Só com ele você vê em que pé está seu pedido, e não podemos dar o código de novo.
public-follow-title = Em que pé está meu pedido?
public-follow-lead = Digite o código que você recebeu.
public-follow-code = Código
public-follow-go = Ver
public-follow-again = Ver de novo
public-follow-unknown = Não há pedido com este código, ou ele terminou há muito tempo.
public-follow-fetch = Baixar sua cópia (ZIP)
public-follow-certificate = Baixar o comprovante
public-follow-cancel = Desistir do pedido
public-follow-back = Ver outro pedido
public-cancelled = Você desistiu do pedido.
public-too-late = É tarde demais para desistir.
public-link = Pedir sem conta ou por outra pessoa
public-link-lead = Para quem não tem conta e para quem pede por outra pessoa.

program-requests = trabalho nos seus pedidos
program-your-requests = página dos seus pedidos
program-request-console = nosso encarregado de proteção de dados, que olhou seu pedido
program-look-request-console = nosso encarregado de proteção de dados, que trabalhou em um pedido seu
program-look-question-console = nosso encarregado de proteção de dados, que cuidou de uma pergunta ou reclamação sua
program-look-breach-console = nosso encarregado de proteção de dados, que verificou se alguém teve acesso a dados
program-look-authority-console = nosso encarregado de proteção de dados, porque uma autoridade pediu
program-protect-console = nossa equipe que examina acessos e pagamentos fora do comum
program-quarantine-desk = nosso encarregado de proteção de dados, que separou registros que vieram com uma data impossível
