program-communicate = mensagens

## Messages: the subject, the text of an e-mail, and the short text of a text message

message-greeting = Olá, { $name }!
message-hello = Olá!
message-password_reset = Escolha uma senha nova para { $service }
    .text =
        { $greeting }

        Alguém pediu uma senha nova para a sua conta, e esperamos que tenha sido você. Escolha uma aqui dentro de uma hora. O link funciona uma vez só.

        { $link }

        Se não foi você, não faça nada: sua senha continua como está.
    .text-code =
        { $greeting }

        Alguém pediu uma senha nova para a sua conta, e esperamos que tenha sido você. Digite este código dentro de uma hora. Ele funciona uma vez só.

        { $token }

        Se não foi você, não faça nada: sua senha continua como está.
    .short = { $service }: escolha uma senha nova dentro de uma hora: { $link }
    .short-code = { $service }: seu código para uma senha nova, válido por uma hora: { $token }
message-sign_in_code = { $code } é o seu código de { $service }
    .text =
        { $greeting }

        Seu código para entrar é { $code }. Ele vale por dez minutos. Ninguém de { $service } vai pedir esse código a você.
    .short = { $code } é o seu código de { $service }. Não passe a ninguém.
message-new_sign_in = Um novo acesso a { $service }
    .text =
        { $greeting }

        Alguém entrou na sua conta de um lugar ou aparelho que não conhecíamos. Se foi você, não precisa fazer nada. Se não foi, escolha uma senha nova agora.
    .short = { $service }: um novo acesso à sua conta. Se não foi você, escolha uma senha nova agora.
message-account_suspended = Bloqueamos os acessos à sua conta
    .text =
        { $greeting }

        Algo pareceu errado nos últimos acessos à sua conta; por isso, por enquanto, ninguém pode usá-la. Uma pessoa está olhando isso. Responda a esta mensagem se precisar de nós antes.
    .short = { $service }: por enquanto, ninguém pode entrar na sua conta. Uma pessoa está olhando isso.
message-account_restored = Sua conta está aberta de novo
    .text =
        { $greeting }

        Uma pessoa olhou sua conta. Você já pode entrar de novo.
    .short = { $service }: você já pode entrar de novo na sua conta.
message-welcome = Boas-vindas a { $service }
    .text =
        { $greeting }

        Sua conta está pronta. Em “Seus dados” você vê a qualquer momento o que sabemos sobre você e decide o que podemos fazer com isso.
    .short = Boas-vindas a { $service }. Sua conta está pronta.
message-new_title = Novo em { $service }: { $title }
    .text =
        { $greeting }

        { $title } já está em { $service }.
    .short = Novo em { $service }: { $title }. Responda PARAR para não receber mais mensagens assim.
message-unsubscribe =
    Você recebe isto porque permite novidades e ofertas de { $service }. Um clique encerra:
    { $link }
message-detail-place = Onde: { $value }
message-detail-device = Com: { $value }
message-detail-when = Quando: { $value }
message-detail-at = Quando: { $value }
message-detail-reason = Por quê: { $value }

## Pages behind links

link-unsubscribe = Não quer mais novidades e ofertas?
    .text = Com um clique, você deixa de receber nossas novidades e ofertas, por e-mail e por mensagem de texto. As mensagens de que você precisa continuam chegando.
    .button = Não quero mais novidades e ofertas
link-unsubscribed = Você não recebe mais novidades e ofertas
    .text = Vale a partir de agora. Você pode ligar de novo em “Seus dados”.
link-reset = Escolha uma senha nova
    .text = Ela precisa ter pelo menos oito caracteres. Você sairá da conta em todos os aparelhos.
    .button = Salvar a senha
link-reset-field = Senha nova
link-reset-done = Sua senha nova está salva
    .text = Você saiu da conta em todos os aparelhos. Entre com a senha nova.
link-reset-again = Esta senha não serve
    .text = Ela precisa ter pelo menos oito caracteres. Abra de novo o link da nossa mensagem.
link-unknown = Este link não funciona
    .text = Ele não é nosso, ou falta uma parte. Copie o link inteiro da mensagem.
link-expired = Este link é velho demais
    .text = Ele valia por uma hora. Peça outro.
link-used = Este link já foi usado
    .text = Cada link funciona uma vez só. Peça outro.

## On “Your data” and the console

communicate-messages = Mensagens para você
communicate-messages-lead = Se uma mensagem pode ser enviada, isso é decidido na hora do envio. Aqui está como cada uma terminou.
communicate-outcomes = O que houve com cada mensagem
communicate-outcomes-none = Ainda não enviamos nada a você.
communicate-inbox = Sua caixa de entrada
communicate-inbox-none = Não há nada na sua caixa de entrada.
communicate-counts = Mensagens por tipo e resultado
communicate-counts-none = Nenhuma mensagem foi preparada ainda.
communicate-newest = As mensagens mais recentes
communicate-column-when = Quando
communicate-column-message = Mensagem
communicate-column-channel = Como
communicate-column-outcome = Resultado
communicate-column-why = Por quê
communicate-column-subject = Assunto
communicate-column-text = Texto
communicate-column-times = Vezes
communicate-state-waiting = Na fila
communicate-state-done = Enviada
communicate-state-not_done = Não enviada
communicate-state-unknown = Ninguém sabe dizer se chegou
communicate-channel-email = por e-mail
communicate-channel-sms = por mensagem de texto
communicate-channel-inbox = na sua caixa de entrada
communicate-kind-password_reset = Uma senha nova
communicate-kind-sign_in_code = Um código para entrar
communicate-kind-new_sign_in = Um novo acesso
communicate-kind-account_suspended = Sua conta foi suspensa
communicate-kind-account_restored = Sua conta foi aberta de novo
communicate-kind-welcome = Boas-vindas
communicate-kind-new_title = Um título novo

## Why a message was not sent, or waits

reason-no_channel = Não temos nenhum meio preparado para enviar.
reason-no_address = Não temos nenhum endereço seu para enviar.
reason-no_way_to_unsubscribe = A mensagem não tinha como dizer como deixar de recebê-la; então não enviamos.
reason-enough_this_week = Você já recebeu bastante disto em sete dias.
reason-quiet_hours = É tarde onde você está; então a mensagem espera até a manhã.
reason-message_too_late = Não deu para enviar a tempo, e agora não serve mais.
reason-message_kind_unknown = Ninguém conhece mais este tipo de mensagem.
reason-message_not_reachable = Não conseguimos falar com a empresa que entrega; então tentamos de novo.
reason-message_cut_short = Nosso programa parou durante o envio. Não enviamos duas vezes.
reason-no_answer = A empresa que entrega não disse se aceitou a mensagem.
reason-carrier_refused = A empresa que entrega não aceitou a mensagem.
reason-address_unusable = Não dá para escrever para o endereço que temos.
