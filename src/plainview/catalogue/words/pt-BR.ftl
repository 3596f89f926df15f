## Where data comes from

source-member = O que você nos contou
    .explain = Você digitou, escolheu ou falou isso para nós.
source-usage = O que você faz aqui
    .explain = Anotamos enquanto você usa o serviço.
source-devices = Seus aparelhos
    .explain = Sua TV, seu celular ou seu computador envia isso toda vez que se conecta.
source-partners = Empresas parceiras
    .explain = Uma empresa com a qual você também lida, como seu provedor de internet, nos enviou isso.
source-elsewhere = Outros lugares
    .explain = Vem de registros públicos ou de uma empresa que cuida da nossa segurança ou dos nossos pagamentos.
source-derived = O que deduzimos
    .explain = Ninguém nos contou. Deduzimos de outras coisas que estão nesta lista.

## Given by the member

element-name = Seu nome
    .explain = Você informou quando criou sua conta.
element-email = Seu e-mail
    .explain = Você informou quando criou sua conta. É com ele que você entra.
element-phone = Seu telefone
    .explain = Você informou quando criou sua conta, ou passou ao atendimento.
element-country = Seu país
    .explain = Você escolheu quando criou sua conta. Ele decide quais títulos podemos mostrar a você.
element-language = Seu idioma
    .explain = Você escolheu para sua conta ou para um perfil.
element-plan = Seu plano
    .explain = Você escolheu quando assinou ou quando mudou sua assinatura.
element-membership_history = A história da sua assinatura
    .explain = Anotamos quando você assinou, mudou ou cancelou, e se fez isso no site, em um aplicativo ou por outra empresa.
element-payment_method = Como você paga
    .explain = Você informou quando cadastrou o pagamento. Guardamos os quatro últimos números e um código da empresa de pagamentos, nunca o número inteiro do cartão.
element-payments = Seus pagamentos
    .explain = Anotamos cada pagamento quando foi feito ou quando falhou.
element-payment_token = O código do seu cartão ou da sua conta bancária
    .explain = A empresa de pagamentos nos deu esse código no lugar do número do cartão. Ele veio com cada pagamento.
element-game_handle = Seu nome nos jogos
    .explain = Você escolheu no seu perfil. Outros jogadores podem ver.
element-national_id = Seu número de documento
    .explain = Você digitou quando cadastrou o pagamento. Só pedimos nos países em que o pagamento precisa dele.
element-sign_in_secret = Sua senha
    .explain = Você escolheu quando criou sua conta. Ela fica guardada embaralhada, para que ninguém consiga ler, e não a mostramos a ninguém.
element-date_of_birth = Sua data de nascimento
    .explain = Você pode pôr no seu perfil, mas não precisa. Nossos programas só veem o ano.
element-profile_name = O nome de um perfil
    .explain = Você digitou quando criou o perfil.
element-profile_settings = Os ajustes de um perfil
    .explain = Você escolheu no perfil quais faixas de idade podem aparecer e se o próximo episódio começa sozinho.
element-kids_profile = Se o perfil é infantil
    .explain = Você escolheu isso quando criou o perfil. Um perfil infantil não recebe publicidade nem ofertas.
element-support_contacts = Quando você falou com a gente
    .explain = Anotamos o dia, o meio e o assunto quando você procurou o atendimento. O que foi dito fica guardado em outro lugar.
element-survey_answers = Suas respostas a pesquisas
    .explain = Você deu quando preencheu uma das nossas pesquisas.
element-privacy_choices = O que você permitiu e o que não permitiu
    .explain = Anotamos cada decisão que você toma nas páginas “Seus dados” e as palavras com que perguntamos.

## Brought along from another service

element-brought_account = Seu cadastro em outro serviço
    .explain = Estava no arquivo que você trouxe. Não muda nada na sua conta aqui.
element-brought_national_id = Seu número de documento em outro serviço
    .explain = Estava no arquivo que você trouxe. Só guardamos nos países em que esse número é comum.
element-brought_membership = Sua assinatura em outro serviço
    .explain = O arquivo que você trouxe contava quando você assinou, quanto pagava e com o que concordou lá.
element-brought_payments = Seus pagamentos em outro serviço
    .explain = Estavam no arquivo que você trouxe.
element-brought_profiles = Seus perfis em outro serviço
    .explain = O arquivo que você trouxe listava seus perfis de lá e os ajustes deles.
element-brought_viewing = O que você viu em outro serviço
    .explain = O arquivo que você trouxe listava isso. Guardamos os nomes como estão nele, ao lado dos títulos que conhecemos.
element-brought_searches = O que você buscou em outro serviço
    .explain = O arquivo que você trouxe listava isso.
element-brought_opinions = O que você achou de títulos em outro serviço
    .explain = Suas avaliações e listas estavam no arquivo que você trouxe.
element-brought_clicks = Onde você clicou em outro serviço
    .explain = O arquivo que você trouxe listava isso.
element-brought_games = Os jogos que você jogou em outro serviço
    .explain = O arquivo que você trouxe listava os jogos e os aparelhos em que você jogou.
element-brought_messages = Mensagens de outro serviço
    .explain = O arquivo que você trouxe listava o que aquele serviço tinha enviado a você.
element-brought_devices = Seus aparelhos em outro serviço
    .explain = O arquivo que você trouxe listava todos eles.
element-brought_addresses = Seus endereços de internet em outro serviço
    .explain = O arquivo que você trouxe mostrava de onde você tinha entrado na conta e assistido.
element-brought_rest = Trechos longos do seu arquivo
    .explain = Alguns trechos do arquivo que você trouxe eram longos demais para um só lugar. Por isso ficam guardados em pedaços.

## What happens while the service is used

element-titles_viewed = O que você viu
    .explain = Anotamos cada filme e cada episódio quando você dá o play.
element-playback_progress = Até onde você viu
    .explain = Anotamos onde você começa, pausa, pula e para, para que possa continuar depois do mesmo ponto.
element-content_kind = O tipo de coisa que você vê
    .explain = Ao lado de cada título anotamos se é filme ou série, o gênero, o idioma e se é para crianças.
element-playback_quality = Como a imagem funcionou
    .explain = Seu aparelho avisa sobre travadas, esperas e erros enquanto algo está passando.
element-track_choices = Os idiomas que você ouve e lê
    .explain = Anotamos qual áudio e quais legendas você escolhe enquanto assiste.
element-impressions = O que mostramos na sua tela
    .explain = Anotamos quais títulos estavam na sua tela, onde, por quanto tempo, e que chance cada um tinha de aparecer ali pela nossa ordem.
element-impression_followed = Em que lugar da tela você achou um título
    .explain = Quando você abre um título ou dá o play, anotamos a fileira e o lugar em que ele estava.
element-title_selection = Os títulos que você abriu
    .explain = Anotamos quando você escolhe um título para ler sobre ele, ver o trailer ou assistir.
element-searches = O que você buscou
    .explain = Anotamos as palavras que você digita ou fala na busca.
element-search_results_chosen = O que você escolheu em uma busca
    .explain = Anotamos qual título você escolheu nos resultados e em que posição ele estava.
element-ratings = Suas avaliações
    .explain = Você deu um polegar ou estrelas a um título.
element-my_list = Sua lista
    .explain = Você pôs títulos na sua lista ou tirou títulos dela.
element-notifications = Mensagens que enviamos a você
    .explain = Anotamos cada mensagem que enviamos, e seu aparelho ou programa de e-mail nos diz se você abriu ou descartou.
element-game_activity = Os jogos que você jogou
    .explain = Anotamos quando você começa e para um jogo, e em que tipo de aparelho.
element-game_progress = Até onde você chegou nos jogos
    .explain = O jogo nos conta seu nível, sua pontuação e suas conquistas.
element-game_multiplayer = Partidas com outros jogadores
    .explain = O jogo nos conta quando você entra em uma partida e sai dela, e quantos estavam jogando. Não anotamos quem eram.
element-sign_ins = Quando você entrou na conta
    .explain = Anotamos toda vez que alguém entra na sua conta ou tenta entrar.
element-adverts_seen = Anúncios que você viu
    .explain = Seu aparelho nos conta quais anúncios passaram e se você abriu algum. Só guardamos se você disse sim.

## What devices send

element-ip_address = Seu endereço de internet (endereço IP)
    .explain = Seu aparelho envia esse número toda vez que se conecta. Sem ele, nada poderia ser enviado de volta a você.
element-network_id = O número da rede da sua casa
    .explain = Nosso aplicativo lê esse número no seu roteador ou no Wi-Fi quando se conecta. Só usamos embaralhado.
element-user_agent = O que seu navegador ou aplicativo diz de si
    .explain = Seu navegador ou aplicativo envia essa linha de texto junto com tudo o que pede.
element-software = Os programas do seu aparelho
    .explain = Nosso aplicativo informa a própria versão e a do sistema do aparelho.
element-device_id = O número do seu aparelho
    .explain = Nosso aplicativo cria esse número, ou o lê no aparelho, na primeira vez que você o usa ali.
element-device_model = Suas TVs, seus computadores e celulares
    .explain = Nosso aplicativo informa em que tipo de aparelho está funcionando e o modelo.
element-connection_type = Como seu aparelho se conecta
    .explain = Nosso aplicativo informa se usa cabo, Wi-Fi ou rede de celular.
element-carrier = Sua operadora de celular ou de internet
    .explain = Nosso aplicativo lê o nome dela no aparelho.
element-session_id = O número de uma visita
    .explain = Nosso aplicativo cria um número novo cada vez que você o abre, para saber quais passos vão juntos.
element-device_language = O idioma do seu aparelho
    .explain = Seu aparelho envia o idioma em que está ajustado.
element-timezone = O fuso horário do seu aparelho
    .explain = Seu aparelho envia o fuso horário em que está ajustado.
element-viewing_country = O país de onde você assiste
    .explain = Deduzimos do endereço de internet no momento em que seu aparelho se conecta.
element-viewing_city = A cidade perto de onde você assiste
    .explain = Estimamos pelo endereço de internet no momento em que seu aparelho se conecta. Muitas vezes erra por muitos quilômetros.
element-cookies = O cookie no seu navegador
    .explain = Nós o pusemos ali para que o site reconheça seu navegador. Não serve para mais nada.
element-advertising_id = O número de publicidade do seu aparelho
    .explain = Seu celular ou sua TV oferece esse número aos aplicativos. Só guardamos se você disse sim.
element-identifiers_seen = Cookies de publicidade e números parecidos
    .explain = Nosso site ou aplicativo leu isso no seu navegador ou no seu aparelho. Só guardamos se você disse sim.

## What partners send

element-partner_account = Sua assinatura por meio de uma empresa parceira
    .explain = A empresa por meio da qual você assinou, como seu provedor de internet, nos enviou o número que ela dá a você e o que você contratou.
element-partner_records = Notícias de uma empresa parceira sobre sua assinatura
    .explain = Anotamos cada mensagem sobre você que uma empresa parceira nos envia, e o acordo pelo qual ela veio.
element-partner_searches = O que você buscou no aparelho de uma empresa parceira
    .explain = O fabricante da sua TV ou do seu aparelho de streaming nos enviou as palavras quando você buscou ali e nos encontrou.
element-partner_email = O e-mail que uma empresa parceira nos deu
    .explain = Ela enviou quando você assinou por meio dela. Nunca usamos para procurar você.
element-partner_contact = Os dados de contato que uma empresa parceira nos deu
    .explain = Ela enviou seu nome ou telefone quando você assinou por meio dela.
element-partner_ip = O endereço de internet que uma empresa parceira nos deu
    .explain = Seu provedor de internet ou sua operadora de celular enviou junto com sua assinatura.
element-partner_billing = Pagamentos por meio de uma empresa parceira
    .explain = A empresa que cobra por nós enviou cada valor e se ele foi pago.

## What comes from elsewhere

element-network_records = Quem cuida da rede que você usa
    .explain = Listas públicas dizem a que empresa um endereço de internet pertence e em que país. Sobre você como pessoa não procuramos nada.
element-security_signals = Avisos de empresas de segurança
    .explain = Uma empresa que cuida da nossa segurança nos avisou, por exemplo, que uma senha tinha vazado.
element-multiplayer_account = Sua conta na plataforma de jogos
    .explain = A plataforma em que você joga com outras pessoas nos enviou seu nome lá e sua pontuação.
element-payment_updates = Notícias sobre seu cartão ou sua conta bancária
    .explain = O serviço de pagamentos nos contou, por exemplo, que seu cartão foi trocado por um novo.

## What we work out

element-taste_profile = O que achamos que é do seu gosto
    .explain = Deduzimos do que você viu, jogou, avaliou e pôs na sua lista. Um programa fez isso sozinho. É um resumo do que guia suas recomendações.
element-general_location = A região em que você está
    .explain = Deduzimos o país ou a região pelo seu endereço de internet. Nunca a sua rua.
element-preferred_languages = Os idiomas que servem para você
    .explain = Deduzimos do idioma que você escolheu, do idioma do seu aparelho, e do áudio e das legendas que você usa.
element-partner_reach = Como você chegou a nós por empresas parceiras
    .explain = Deduzimos da sua assinatura e dos seus aparelhos a oferta de qual empresa você usa.
element-account_risk = O quanto sua conta parece segura
    .explain = Deduzimos dos acessos e pagamentos recentes, para perceber quando outra pessoa pode estar usando sua conta.
element-usual_sign_ins = Como você costuma entrar
    .explain = Deduzimos dos seus acessos anteriores quais aparelhos, redes e países são normais para você.
element-test_groups = Os testes de que você participou
    .explain = Quando experimentamos algo novo, um sorteio decide quem vê. Anotamos qual versão você viu.
element-notifications_not_seen = Mensagens que você não viu
    .explain = Contamos uma mensagem como não vista se ela chegou e em sete dias você não abriu nem descartou.
element-marketing_interests = Interesses para publicidade
    .explain = Deduzimos do que você viu e dos anúncios que abriu. Só fazemos isso se você disse sim.

## What data is used for

purpose-operate = Fazer o serviço funcionar para você
    .what-for = Para você entrar na conta, assistir ao que escolhe, pagar e receber ajuda quando fala com a gente.
    .without = Sem isso não haveria serviço. Termina quando você encerra sua conta.
purpose-rights = Mostrar a você os seus próprios dados
    .what-for = Para mostrar o que temos, dar uma cópia, corrigir ou apagar quando você pede.
    .without = Sem isso você não poderia ver nem corrigir nada. Esse direito é seu por lei.
purpose-legal = O que a lei nos obriga a guardar
    .what-for = Para guardar o que uma lei exige, como notas fiscais para a Receita. Não usamos para mais nada.
    .without = Não podemos deixar de fazer isso. Apagamos no dia em que a lei permite.
purpose-recommend_use = Recomendar filmes, séries e jogos
    .what-for = Para escolher títulos de que você pode gostar, com base no que viu, jogou e avaliou.
    .without = Todo mundo veria as mesmas fileiras. Você veria o que faz mais sucesso, não o que combina com você.
purpose-recommend_train = Ensinar nossas recomendações
    .what-for = Para aprender, com o que os assinantes veem, quais títulos combinam entre si.
    .without = O que você vê não ensinaria nada às nossas recomendações. Você continuaria a recebê-las.
purpose-locate = Saber mais ou menos onde você está
    .what-for = Para mostrar o que podemos oferecer no seu país e respeitar os direitos que compramos para ele.
    .without = Não saberíamos quais títulos podem ser mostrados a você.
purpose-translate = Mostrar tudo no seu idioma
    .what-for = Para mostrar títulos, descrições, áudio e legendas no idioma que serve para você.
    .without = Tudo apareceria em um idioma só, igual para todos.
purpose-coordinate = Trabalhar com a empresa por meio da qual você assinou
    .what-for = Para acertar com seu provedor de internet, sua operadora de celular ou o fabricante da sua TV o que você contratou com eles.
    .without = Você não poderia usar uma assinatura que vem no pacote deles.
purpose-protect = Manter sua conta segura
    .what-for = Para perceber quando outra pessoa tenta usar sua conta ou seu cartão, e impedir.
    .without = Não poderíamos avisar você sobre estranhos na sua conta.
purpose-audience_use = Entender o que as pessoas veem
    .what-for = Para contar quantas pessoas veem um título e chegam ao fim, e decidir quais filmes, séries e jogos oferecer.
    .without = Você não entraria na contagem. Nada muda na sua tela.
purpose-audience_train = Melhorar o funcionamento do serviço
    .what-for = Para criar e testar jeitos melhores de escolher o que oferecer e como organizar.
    .without = Seus dados não seriam usados para testar melhorias. Nada muda na sua tela.
purpose-communicate_service = Mensagens de que você precisa
    .what-for = Para enviar o que faz parte da sua assinatura: um link para uma senha nova, um recibo, um aviso sobre um acesso.
    .without = Não poderíamos enviar uma senha nova nem avisar você de um problema.
purpose-communicate_marketing = Novidades e ofertas
    .what-for = Para contar a você sobre títulos novos e ofertas por e-mail, mensagem de texto ou notificação.
    .without = Você não receberia novidades nem ofertas. As mensagens de que você precisa continuariam chegando.
purpose-personalise_marketing = Escolher publicidade que combina com você
    .what-for = Para escolher ofertas e anúncios pelo que você viu e pelo número de publicidade do seu aparelho. Só se você disser sim.
    .without = As ofertas e os anúncios seriam os mesmos para todo mundo.
purpose-share_titles = Contar a empresas de fora o que você viu
    .what-for = Para que as empresas que anunciam para nós saibam quais filmes, séries e jogos você viu. A lei dos Estados Unidos pede um sim à parte; ele vale por dois anos, e você pode voltar atrás quando quiser.
    .without = Ninguém que anuncia para nós saberia quais títulos você viu, mesmo que você tenha dito sim à publicidade que combina com você.

## Who else receives data

recipient-customer_care = A empresa que faz nosso atendimento
    .explain = Ela vê o que precisa para ajudar quando você fala com a gente.
recipient-agency = Uma agência de publicidade que trabalha para nós
    .explain = Ela prepara nossas campanhas seguindo nossas instruções.
recipient-marketing_service = A empresa que cuida das nossas campanhas
    .explain = Ela envia e mede nossas novidades e ofertas seguindo nossas instruções.
recipient-message_service = A empresa que entrega nossos e-mails
    .explain = Ela leva nossas mensagens até sua caixa de entrada ou seu aparelho.
recipient-text_message_service = A empresa que entrega nossas mensagens de texto
    .explain = Ela leva nossas mensagens até seu celular.
recipient-payment_processor = A empresa que cuida dos nossos pagamentos
    .explain = Ela cobra por nós no seu cartão ou na sua conta bancária.
recipient-security_service = A empresa que ajuda a manter as contas seguras
    .explain = Ela compara os acessos com ataques conhecidos, por nós.
recipient-voice_assistant = O fabricante do seu assistente de voz
    .explain = Recebe o que precisa para tocar o que você pede. Foi você que o ligou à sua conta.
recipient-payment_platform = A plataforma pela qual você paga
    .explain = Uma loja de aplicativos ou um serviço de pagamento que recebe o que você paga.
recipient-sales_platform = A loja em que você assinou
    .explain = Ela vende nossa assinatura e precisa saber que a sua está ativa.
recipient-internet_provider = Seu provedor de internet
    .explain = Ele inclui nosso serviço na oferta dele e precisa saber que o seu está ativo.
recipient-mobile_operator = Sua operadora de celular
    .explain = Ela inclui nosso serviço na oferta dela e precisa saber que o seu está ativo.
recipient-media_player = O fabricante da sua TV ou do seu aparelho de streaming
    .explain = Ele oferece nosso serviço nos aparelhos que faz.
recipient-multiplayer_platform = Nossa plataforma para jogar com outras pessoas
    .explain = Ela reúne os jogadores para uma partida.
recipient-group_company = Outra empresa do nosso grupo
    .explain = Ela faz parte do mesmo grupo que nós.

## How things are kept together

family-contact = Nomes e endereços
family-account = Sua conta
family-identity = Quem você é
family-profile = Seus perfis
family-billing = Pagamentos
family-choices = Suas escolhas
family-support = Atendimento e pesquisas
family-viewing = O que você viu
family-opinions = Suas avaliações e sua lista
family-interaction = O que apareceu e o que você escolheu
family-playback_quality = Como a imagem funcionou
family-search = Buscas
family-messages = Mensagens
family-games = Jogos
family-security = Segurança da sua conta
family-device = Seus aparelhos
family-place = De onde você assiste
family-advertising = Publicidade
family-partners = De empresas parceiras
family-elsewhere = De outros lugares
family-brought = O que você trouxe
family-derived = O que deduzimos

## What happened

event-account-created = Você criou sua conta
event-account-updated = Sua conta mudou
event-account-cancelled = Você cancelou sua assinatura
event-ad-started = Um anúncio começou
event-ad-playing = Um anúncio estava passando
event-ad-completed = Um anúncio terminou
event-ad-clicked = Você abriu um anúncio
event-auth-login = Alguém entrou na conta ou tentou entrar
event-browse-impression = Um título apareceu na sua tela
event-consent-changed = Você mudou o que permite
event-device-registered = Um aparelho foi incluído
event-device-updated = Um aparelho foi atualizado
event-device-deactivated = Um aparelho foi retirado
event-game-session_started = Você começou um jogo
event-game-session_ended = Você parou de jogar
event-game-progression = Você avançou em um jogo
event-game-achievement = Você ganhou uma conquista em um jogo
event-game-multiplayer_joined = Você entrou em uma partida com outras pessoas
event-game-multiplayer_left = Você saiu de uma partida com outras pessoas
event-history-account_described = Seu arquivo falava da sua conta em outro serviço
event-history-subscribed = Seu arquivo falava de uma assinatura em outro serviço
event-history-accessed = Seu arquivo falava de um aparelho em outro serviço
event-history-terms_accepted = Seu arquivo falava de termos que você aceitou em outro serviço
event-history-clicked = Seu arquivo falava de um clique em outro serviço
event-history-preference_given = Seu arquivo falava de uma preferência em outro serviço
event-history-playback_traced = Seu arquivo contava como algo passou em outro serviço
event-history-story_chosen = Seu arquivo falava de uma escolha em uma história de outro serviço
event-history-device_used = Seu arquivo falava de um aparelho usado em outro serviço
event-history-signed_in = Seu arquivo falava de um acesso em outro serviço
event-history-streamed = Seu arquivo falava de um endereço em outro serviço
event-history-message_received = Seu arquivo falava de uma mensagem de outro serviço
event-history-billed = Seu arquivo falava de um pagamento em outro serviço
event-history-profile_described = Seu arquivo falava de um perfil em outro serviço
event-history-title_seen = Seu arquivo falava de um título que você viu em outro serviço
event-history-continued = O resto de um trecho longo do seu arquivo
event-identifier-seen = Um cookie de publicidade ou número parecido foi lido
event-message-sent = Enviamos uma mensagem a você
event-message-delivered = Uma mensagem chegou até você
event-message-opened = Você abriu uma mensagem
event-message-clicked = Você seguiu um link de uma mensagem
event-message-dismissed = Você descartou uma mensagem
event-mylist-added = Você pôs um título na sua lista
event-mylist-removed = Você tirou um título da sua lista
event-partner-record_received = Uma empresa parceira nos enviou algo sobre sua assinatura
event-payment-made = Um pagamento foi feito
event-payment-failed = Um pagamento falhou
event-payment_method-added = Você cadastrou uma forma de pagamento
event-playback-started = Você começou a assistir
event-playback-heartbeat = Você estava assistindo
event-playback-paused = Você pausou
event-playback-resumed = Você voltou a assistir
event-playback-seeked = Você pulou para a frente ou para trás
event-playback-buffer_started = A imagem parou para carregar
event-playback-buffer_ended = A imagem continuou
event-playback-quality_changed = A qualidade da imagem mudou
event-playback-track_changed = Você mudou o áudio ou as legendas
event-playback-interrupted = O que você via foi interrompido
event-playback-failed = O título não pôde ser exibido
event-playback-completed = Você viu até o fim
event-playback-exited = Você parou de assistir
event-profile-created = Você criou um perfil
event-profile-updated = Um perfil mudou
event-profile-deleted = Um perfil foi excluído
event-rating-set = Você avaliou um título
event-search-performed = Você buscou alguma coisa
event-search-result_selected = Você escolheu algo de uma busca
event-support-contacted = Você procurou o atendimento
event-survey-answered = Você respondeu a uma pesquisa
event-title-selected = Você abriu um título
event-feed-searches = Uma empresa parceira nos contou de uma busca
event-feed-contacts = Uma empresa parceira enviou dados de contato
event-feed-networks = Uma empresa parceira enviou um endereço da rede dela
event-feed-billing = Uma empresa parceira enviou uma fatura ou um pagamento
event-feed-entitlements = Uma empresa parceira nos disse que o serviço faz parte de uma oferta
event-feed-public_networks = Consultamos uma rede em registros públicos
event-feed-security = Um serviço de segurança nos avisou de alguma coisa
event-feed-multiplayer = A plataforma de jogos em grupo nos contou seu nome e sua pontuação lá
event-feed-payment_service = O serviço de pagamentos enviou notícias de uma forma de pagamento

## Why we may

basis-consent = Você disse sim
    .explain = Você permitiu, e pode voltar atrás quando quiser.
basis-contract = Faz parte da sua assinatura
    .explain = Sem isso não poderíamos dar a você o que assinou.
basis-legal_obligation = A lei exige
    .explain = Temos que fazer, querendo ou não.
basis-legitimate_interest = Temos um bom motivo
    .explain = Achamos que nosso motivo é justo com você. Você pode se opor.

## Where we ask

asked_at-sign_up = Quando você cria sua conta
asked_at-payment = Quando você cadastra o pagamento
asked_at-profile = Quando você cria ou muda um perfil
asked_at-support = Quando você procura o atendimento
asked_at-survey = Quando você responde a uma pesquisa
asked_at-first_playback = Quando você assiste a algo pela primeira vez
asked_at-import = Quando você traz seus dados de outro serviço
asked_at-device_registration = Quando você usa um aparelho novo pela primeira vez

## How closely it is seen

precision-exact = tudo, como é
precision-day = só o dia
precision-month = só o mês
precision-year = só o ano
precision-hash = uma forma embaralhada, que dá para comparar mas não para ler
precision-presence = só se existe ou não

## What happens when you erase your account

erase-delete = É apagado.
erase-keep_hash = É apagado; só fica uma marca embaralhada, para sabermos que não devemos usar de novo.
erase-legal = Também é apagado aqui. O que uma lei nos obriga a manter fica só na nossa contabilidade e não é usado para mais nada.

## Kinds of those who receive data, and what they are to us

kind-provider = Uma empresa que trabalha para nós
kind-partner = Uma empresa parceira
kind-own_platform = Um dos nossos próprios serviços
role-processor = Só pode fazer o que mandamos.
role-controller = Responde pelo que faz com os dados.
role-joint = Responde pelos dados junto com a gente.

## Why something was not kept or not used

reason-undeclared_element = Nunca dissemos que guardaríamos isto; então não guardamos.
reason-undeclared_purpose = Nunca dissemos que faríamos isto; então não fazemos.
reason-undeclared_property = Nunca dissemos que guardaríamos este detalhe; então jogamos fora.
reason-undeclared_event = Nunca dissemos que anotaríamos isto; então jogamos fora.
reason-not_declared_for_purpose = Dissemos que não usaríamos isto aqui; então não usamos.
reason-no_purpose_allows = Nada do que você permite precisa disto; então jogamos fora.
reason-country_not_listed = Não pedimos isto no seu país.
reason-no_basis_in_country = A lei do seu país não nos permite.
reason-consent_missing = Você não disse sim a isto.
reason-switched_off = Você desligou isto.
reason-objected = Você se opôs a isto.
reason-restricted = Você pediu que parássemos de usar isto por enquanto.
reason-kids = Não fazemos isto com um perfil infantil.
reason-parental_consent_missing = Nem a mãe nem o pai disse sim a isto para este perfil infantil.
reason-parental_consent_third_parties = Nem a mãe nem o pai disse sim a passar os dados deste perfil infantil a outros.
reason-erasure_pending = Você pediu que apagássemos isto; então não usamos mais.
reason-gpc = Seu navegador nos pede para não vender nem compartilhar seus dados, e respeitamos isso.
reason-narrowed = O aplicativo disse naquele momento que você não queria isto.
reason-expired = O prazo em que podemos usar isto acabou.
reason-wrong_type = Não tinha a forma que devia ter; então jogamos fora.
reason-too_long = Era mais longo do que pode ser; então jogamos fora.
reason-card_number = Tinha um número de cartão. Nunca guardamos isso; então tiramos.
reason-too_many = Tinha mais coisas do que pode ter; então jogamos fora.
reason-key_class = O aplicativo que enviou não pode mudar isto; então jogamos fora.
reason-future_time = A data está no futuro; então deixamos de lado.
reason-missing_subject = Não dizia de quem tratava; então não pudemos guardar.
reason-missing_id = Veio sem um número próprio; então não dava para saber se já tínhamos.
reason-too_old = Chegou tarde demais para ser incluído.
reason-erased = Você apagou sua conta; então nada de antes fica guardado.
reason-recipient_not_declared = Nunca dissemos que daríamos isto a essa empresa; então não demos.
reason-recipient_not_appointed = Ainda não dissemos quem é essa empresa e o que ela nos prometeu; então não demos nada a ela.
reason-vppa_consent_missing = Nos últimos dois anos você não disse sim a contarmos a empresas de fora o que você viu.
reason-unknown_member = Não conhecemos ninguém com esse nome.
reason-statement_not_allowed = O programa pediu mais do que pode ver.
reason-not_kept_by_program = O programa não pode gravar isto.
reason-nothing_declared = Nada ali era algo que guardamos.
reason-absurd_time = A data não pode estar certa; então deixamos de lado.
