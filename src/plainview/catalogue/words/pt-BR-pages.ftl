list-between = {", "}
say-yes = sim
say-no = não
say-held = existe, e nunca é mostrado
say-not-held = não existe
counted-times = { $count ->
    [0] 0 vezes
    [one] uma vez
    [2] duas vezes
    [many] { NUMBER($count) } de vezes
   *[other] { NUMBER($count) } vezes
  }

how-asked = Você nos deu isto { $places }.
how-told = Você nos deu isto.
how-written = Anotado com a sua conta em { $service }.
how-events = Anotado automaticamente quando isto acontece: { $events }.
how-events-and-more = Anotado automaticamente quando acontecem coisas como estas: { $events }.
how-every-event = Anotado automaticamente com tudo o que você faz em { $service }.
how-every-session = Enviado pelos seus aparelhos em cada sessão.
how-feed = Recebemos de: { $feed }.
how-derived = Deduzimos do resto.
moves-automatic = Gerado automaticamente para mover o algoritmo interno: muda o que é recomendado a você.
moves-given = Você nos contou isto, e isto move o algoritmo interno: muda o que é recomendado a você.

place-account = quando criou sua conta
place-sign-up = quando se cadastrou
place-signup = quando se cadastrou
place-payment = quando começou a pagar
place-profile = quando criou um perfil
place-support = quando procurou o atendimento
place-survey = em uma pesquisa
place-settings = nos seus ajustes
place-first-playback = quando assistiu pela primeira vez
place-import = quando trouxe seu arquivo de outro serviço
place-device-registration = quando registrou um aparelho

property-email = e-mail
property-purpose = sobre
property-text-version = texto mostrado, versão
property-ip = endereço
property-title-id = título
property-game-id = jogo
property-thumbs = polegar
property-stars = estrelas
property-last4 = últimos números
property-method-type = tipo
property-token = código
property-processor = processado por
property-result-count = resultados
property-party-size = jogadores
property-first-name = nome
property-last-name = sobrenome
property-position-ms = no ponto
property-played-ms = assistido
property-visible-ms = visível por
property-from-ms = de
property-to-ms = até
property-duration-ms = duração
property-startup-ms = começou após
property-rebuffer-ms = espera
property-bitrate-kbps = velocidade em kbit/s
property-content-kids = para crianças
property-kids-profile = infantil
property-maturity = faixa de idade
property-autoplay = continua sozinho
property-user-agent = programa
property-os = sistema
property-os-version = versão do sistema
property-app-version = versão do aplicativo
property-national-id = número
property-request-id = pedido

recipient-kind-provider = trabalha para nós
recipient-kind-partner = empresa parceira
recipient-kind-own-platform = nosso próprio grupo

decided-by-service = O serviço não funciona sem isto.
decided-by-law = A lei exige.
decided-by-default = Você ainda não decidiu; é assim que começa.
decided-by-you = Você decidiu isto em { $day }.

program-recommend = recomendações
program-sign-in = entrada na conta
program-your-data-page = esta página
program-of-key = o próprio serviço (“{ $name }”)
program-erasure = exclusão
program-accounts = cuidado das contas

did-read = usado
did-scan = usado junto com os dados de muitos assinantes
did-keep = guardado um novo resultado
did-send = enviado
did-refusal = recusado
did-choice = você escolheu
did-forget = esquecido
did-state = atualizado o que foi aprendido
did-expire = apagado o que passou do último dia

letter-names = lower
letter-dear = Olá, { $name }!
letter-hello = Olá!
letter-opening = Aqui está o que { $service } tem hoje sobre você, em resumo: de onde veio e o que é feito com isso.
letter-field = { $name } ({ $value })
letter-moments = { $name } ({ $counted }; mais recente: { $value })
letter-member = Você nos contou: { $what }.
letter-member-other = O que você nos contou está em “O que sabemos”.
letter-member-nothing = Você ainda não nos contou nada.
letter-usage = Enquanto você usava { $service }, anotamos: { $what }.
letter-usage-other = O que anotamos enquanto você usava { $service } está em “O que sabemos”.
letter-usage-nothing = Ainda não anotamos nada sobre como você usa { $service }.
letter-devices = Seus aparelhos nos contaram: { $what }.
letter-devices-other = O que seus aparelhos nos contaram está em “O que sabemos”.
letter-devices-nothing = Seus aparelhos ainda não nos contaram nada.
letter-partners = Empresas parceiras nos enviaram: { $what }.
letter-partners-other = O que empresas parceiras nos enviaram está em “O que sabemos”.
letter-partners-nothing = Nenhuma empresa parceira nos enviou nada sobre você.
letter-elsewhere = De outros lugares, recebemos: { $what }.
letter-elsewhere-other = O que recebemos de outros lugares está em “O que sabemos”.
letter-elsewhere-nothing = Não temos nada sobre você de nenhum outro lugar.
letter-derived = De tudo isso, deduzimos: { $what }.
letter-derived-other = O que deduzimos está em “O que sabemos”.
letter-derived-nothing = Ainda não deduzimos nada sobre você.
letter-uses = No momento, isso é usado para { $on } coisas. Você pode ligar ou desligar { $switchable } desses usos quando quiser.
letter-used = Nos últimos { $days } dias, um uso foi registrado { $counted }, a última vez em { $newest }.
letter-refused = Nos últimos { $days } dias, um uso que você ou as regras não permitem foi recusado { $counted }.
letter-signed = A equipe de { $service }

you-title = Seus dados
you-skip = Ir para o conteúdo
you-nav = Partes desta página
you-known = O que sabemos
you-uses = Para que usamos
you-used = Quem usou
you-choices = Suas escolhas e download
you-times = Os horários estão em UTC. Escrito em { $made }.
you-known-lead = Cada cartão é um tipo de dado, com o que realmente temos sobre você.
you-nothing-yet = Nada guardado aqui
you-nothing-yet-list = Disto, não temos nada sobre você:
you-since = Anotado { $counted } desde { $since }
you-newest = Mais recentes primeiro
you-sensitive = dado sensível
you-used-for = { $on ->
    [0] Não é usado para nada agora
    [one] Usado para uma coisa
   *[other] Usado para { $on } coisas
  }{ $off ->
    [0] {""}
    [one] ; um uso está desligado
   *[other] ; { $off } usos estão desligados
  }
you-profile = perfil { $profile }
you-details = Detalhes
you-kept = guardado por { $days }
you-seen = o que se vê: { $precision }
you-to = pode ir para: { $names }
you-not-used = Não é usado para nada; fica guardado só para que você possa ver.
you-on = Ligado
you-off = Desligado
you-fixed = Sempre ligado
you-fixed-off = Não está em uso
you-uses-lead = Um cartão para cada uso. Onde há um botão, a escolha é sua, e vale a partir do segundo seguinte.
you-without = Se isto estivesse desligado
you-looks-at = Dados que consulta
you-used-lead = Cada uso dos seus dados é anotado antes de acontecer. Aqui está o que foi anotado, com o dia mais recente primeiro.
you-used-nothing = Ninguém usou seus dados ainda.
you-used-for-purpose = para “{ $purpose }”
you-used-by = por: { $program }
you-used-refused = Recusado
you-used-sent-to = a “{ $recipient }”
you-received-nothing = Ninguém de fora recebe nada.
you-received-for = para: { $purposes }
you-received-unappointed = Hoje ninguém faz essa parte; por isso nada é enviado.
you-received-kept = guarda por { $days }
you-choices-title = Suas escolhas
you-choices-lead = Você decide; o resto do serviço não piora por causa disso.
standing-gpc = Seu navegador nos pede para não vender nem compartilhar seus dados. Respeitamos isso desde { $since }; se depois disso você disser sim a algo, vale o seu sim.
standing-hidden = Você pediu que apagássemos sua conta em { $since }. Ninguém mais olha para ela.
standing-restricted = { $profile ->
    [all] O uso dos seus dados está em pausa desde { $since }: guardamos tudo e quase não usamos, a não ser para os seus próprios pedidos.
   *[other] O uso dos dados do perfil { $profile } está em pausa desde { $since }: guardamos tudo e quase não usamos, a não ser para os seus próprios pedidos.
 }
standing-objection = { $profile ->
    [all] Em { $since }, você disse não a este uso: { $use }. Respeitamos isso.
   *[other] Em { $since }, o perfil { $profile } disse não a este uso: { $use }. Respeitamos isso.
 }
standing-child = O perfil { $profile } é infantil. Os dados dele são usados para pouca coisa, e o que precisa de um sim precisa do sim da mãe ou do pai.
standing-parental = A mãe ou o pai disse sim para o perfil infantil { $profile } em { $since }.
standing-parental-third-parties = A mãe ou o pai disse sim, à parte, a passar dados do perfil infantil { $profile } a outros em { $since }.
you-download-title = Leve com você
you-download-lead = Um arquivo com tudo o que está nesta página: os dados, os usos e quem usou. Qualquer programa consegue ler.
you-download = Baixar (JSON)
you-contact-title = A quem você pode perguntar
you-contact-controller = Controlador
you-contact-representative = Representante
you-contact-officer = Encarregado de proteção de dados
you-contact-authority = Você pode reclamar a
you-switched-on = “{ $purpose }” está ligado agora.
you-switched-off = “{ $purpose }” está desligado agora.
you-notice = Privacidade
you-sign-out = Sair
you-watch = Assistir
you-rules-version = Versão das regras: { $version }
you-identifier = Seu número de assinante: { $member }
you-element-id = Nome dentro do sistema: { $element }
you-line-ids = Linhas do livro de registro: { $lines }
you-purpose-id = Finalidade dentro do sistema: { $purpose }
you-path = veio por { $path }
you-received-at = recebido em { $at }

sign-in-title = Entrar
sign-in-lead = Veja tudo o que { $service } tem sobre você.
sign-in-email = E-mail
sign-in-password = Senha
sign-in-go = Entrar
sign-in-wrong = Este e-mail e esta senha não combinam. Confira os dois e tente de novo.
sign-in-slow = Tentativas demais. Espere { $minutes ->
    [one] um minuto
   *[other] { $minutes } minutos
  } e tente de novo.
sign-in-denied = Este aparelho foi marcado como não sendo seu; por isso ninguém entra por ele. Entre por outro aparelho seu.
sign-in-ended = Todas as sessões da sua conta foram encerradas, esta também. Crie uma senha nova antes que alguém entre de novo.
sign-in-code-title = Digite o código
sign-in-code-lead = Você está entrando de um lugar que ainda não conhecemos. Enviamos um código de seis números, para ter certeza de que é você.
sign-in-code = Código
sign-in-code-hint = Funciona uma vez só, por dez minutos.
sign-in-code-wrong = Este código não está certo ou não vale mais. Tente de novo, ou entre novamente para receber outro.
sign-in-code-anew = Entrar novamente
sign-in-again = Sua página ficou aberta tempo demais. Entre de novo.

problem-title = Não deu certo
problem-not-found = Essa página não existe.
problem-back = Voltar aos seus dados
problem-forbidden = Esta página não é para você.
problem-went-wrong = Algo deu errado do nosso lado. Já foi anotado; tente de novo.
problem-form = Este formulário está velho demais. Volte, recarregue a página e tente de novo.
reason-no_history = Ainda não há por onde começar: primeiro veja ou avalie alguma coisa.

panel-more-rows = { $count ->
    [one] Mais uma linha
   *[other] Mais { NUMBER($count) } linhas
  }
chart-as-table = Os mesmos números em uma tabela
reason-no_account_link = Não há nenhuma conta ligada a isto; então não dava para saber de quem trata.

archive-heading = Seus dados
archive-made = { $service } fez este pacote em { $made }, em UTC, porque você pediu. Os horários em todos os arquivos estão em UTC.
archive-account = Ele tem o que guardamos sobre sua conta, seu próprio perfil e os perfis infantis.
archive-profile = Ele tem o que guardamos sobre um perfil e, da conta, só o país, o idioma e o plano. Nomes, endereços e pagamentos da conta são da pessoa que paga por ela; por isso não estão aqui.
archive-others = { $count ->
    [one] Outro perfil desta conta é de outra pessoa; por isso nada dele está aqui. Essa pessoa também pode pedir um pacote.
   *[other] Outros { NUMBER($count) } perfis desta conta são de outras pessoas; por isso nada deles está aqui. Cada uma delas também pode pedir um pacote.
  }
archive-warning-heading = Cuidado com programas de planilha
archive-warning = Os arquivos que terminam em .csv têm cada dado exatamente como foi dado. Um programa de planilha pode confundir com um comando um dado que começa com =, +, - ou @. Se abrir esses arquivos em um deles, importe como texto e não deixe nada ser executado.
archive-files-heading = O que está nele
archive-file = Arquivo
archive-what = O que é
archive-count = Itens
archive-missing-heading = O que não está nele, e por quê
archive-missing-password = Sua senha: fica guardada embaralhada e nunca é entregue.
archive-missing-gone = O que foi apagado e o que só guardamos pelo tempo que dissemos: não existe mais.
archive-missing-people = O que é de outras pessoas.
archive-missing-account = O que é da conta e não deste perfil, como acessos, pagamentos e usos anotados para a conta inteira. Está no pacote de quem paga a conta.
archive-missing-columns = Arquivos cujas colunas ninguém publicou. O que temos dessas coisas está na pasta plainview:
archive-missing-empty = Arquivos de coisas das quais não guardamos nada. Estão ali, mas vazios:
archive-contacts = A quem você pode recorrer
archive-events = O que aconteceu, passo a passo: { $family }.
archive-file-cover-sheet = Esta página.
archive-file-plainview-about = Quem fez este pacote, para quem, quando, e a quem você pode recorrer.
archive-file-plainview-purposes = Para que usamos dados, se cada uso está ligado para você e o que seria sem ele.
archive-file-plainview-recipients = Quem mais pode receber dados, e quem recebeu.
archive-file-plainview-sources = Tudo o que podemos guardar, de onde vem e para que cada coisa é usada.
archive-file-plainview-inferences = O que deduzimos sobre você.
archive-file-plainview-records = O que temos como dados fixos, como seu nome e seu plano.
archive-file-plainview-choices = O que você permitiu e o que não permitiu.
archive-file-plainview-ledger = Cada uso e cada entrega dos seus dados, e cada um que foi recusado.
archive-file-plainview-requests = O que você nos pediu, e em que pé está.
archive-file-plainview-receipts = Cada uma das suas decisões, com as palavras exatas que você viu.
archive-file-plainview-shared = O que foi entregue a outros, a quem e quando.
archive-file-plainview-schema = Para programas: como os arquivos desta pasta são montados.
archive-file-account-accountdetails = Sua conta: nome, como falar com você, país.
archive-file-account-subscriptionhistory = Quando sua assinatura começou e terminou, e com qual plano.
archive-file-account-accessanddevices = Em que dias quais aparelhos foram usados.
archive-file-account-termsofuse = Quando você aceitou os termos.
archive-file-clickstream-clickstream = Onde você clicou.
archive-file-content-interaction-viewingactivity = O que você viu, quando e por quanto tempo.
archive-file-content-interaction-searchhistory = O que você buscou.
archive-file-content-interaction-ratings = Suas avaliações.
archive-file-content-interaction-mylist = Sua lista.
archive-file-content-interaction-indicatedpreferences = Do que você disse que gosta.
archive-file-content-interaction-playbackrelatedevents = O que seu aparelho anotou enquanto algo passava.
archive-file-content-interaction-interactivetitles = O que você escolheu em títulos interativos.
archive-file-devices-devices = Seus aparelhos, e quando cada um foi usado pela primeira e pela última vez.
archive-file-games-gameplaysession = Os jogos que você jogou.
archive-file-ip-addresses-ipaddresseslogin = De onde alguém entrou na conta.
archive-file-ip-addresses-ipaddressesstreaming = De onde algo foi assistido.
archive-file-messages-messagessentbynetflix = Mensagens que foram enviadas a você. O nome é o que este formato sempre teve.
archive-file-payment-and-billing-billinghistory = Seus pagamentos.
archive-file-profiles-profiles = Seus perfis e os ajustes deles.
archive-file-netflixviewinghistory = O que você viu, em forma curta.
