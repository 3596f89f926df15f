program-protect = proteção das contas

protect-you-title = Seus acessos
protect-you-lead = Comparamos cada acesso com o jeito como você costuma entrar, para perceber quando é outra pessoa. Para isso não guardamos nenhum endereço, só quais aparelhos e redes são seus. O que tem mais de 180 dias não conta mais.
protect-you-marked = Você nos disse { $times ->
    [one] uma vez
   *[other] { $times } vezes
 } que um acesso não era seu. Desde então, pedimos um código a esse aparelho e a essa rede, ou não deixamos ninguém entrar por ali.
protect-usual = Como você costuma entrar
protect-usual-none = Ainda não sabemos como você costuma entrar.
protect-latest = Os últimos que olhamos
protect-latest-none = Nenhum foi olhado ainda.
protect-when = Quando
protect-what = O quê
protect-device = Aparelho
protect-from = De onde
protect-times = Vezes
protect-last = Última vez
protect-done = O que fizemos
protect-why = Por quê
protect-also = Também
protect-outcome = No que deu
protect-member = Assinante
protect-which = Qual acesso
protect-not-me = Não fui eu
protect-not-me-lead = Um acesso não foi seu? Diga: encerramos todas as sessões, lembramos que o aparelho e a rede não são seus e enviamos um link para uma senha nova.
protect-not-me-unknown = Não encontramos mais esse acesso. Escolha um da lista.
protect-not-me-done = Encerramos todas as sessões da sua conta, esta também. Quem quer que fosse já está fora. Crie uma senha nova agora.
protect-was-me = Afinal, fui eu
protect-was-me-lead = Você marcou um acesso que era seu? Desfaça a marca, e não perguntamos mais.
protect-was-me-done = Desfeito. Seus aparelhos e redes voltam a contar como seus.
protect-was-me-none = Não havia nada marcado.

protect-client = { $browser ->
    [edge] Edge
    [opera] Opera
    [samsung] Samsung Internet
    [firefox] Firefox
    [chrome] Chrome
    [safari] Safari
   *[other] Um aplicativo
 } { $system ->
    [tv] em uma TV
    [console] em um videogame
    [ios] em um iPhone ou iPad
    [android] no Android
    [windows] no Windows
    [macos] em um Mac
    [chromeos] em um Chromebook
    [linux] no Linux
   *[other] em outro sistema
 }
protect-client-app = Um aplicativo { $system ->
    [tv] em uma TV
    [console] em um videogame
    [ios] em um iPhone ou iPad
    [android] no Android
    [windows] no Windows
    [macos] em um Mac
    [chromeos] em um Chromebook
    [linux] no Linux
   *[other] em outro sistema
 }
protect-device-unknown = Um aparelho desconhecido
protect-network = Sua rede { $number }
protect-network-in = Sua rede { $number } ({ $country })
protect-network-other = Outra rede
protect-network-other-in = Outra rede ({ $country })

protect-kind-sign-in = Acesso
protect-kind-payment = Pagamento

protect-verdict-allow = Liberado
protect-verdict-notify = Liberado, com aviso a você
protect-verdict-step-up = Pedimos um código
protect-verdict-limit = Pedimos para esperar
protect-verdict-review = Separado para uma pessoa olhar
protect-verdict-deny = Barrado

protect-outcome-answered = O código estava certo
protect-outcome-not-me = Você disse que não foi você
protect-outcome-approve = Uma pessoa aprovou
protect-outcome-deny = Uma pessoa recusou

protect-reason-first = É o primeiro acesso que vimos nesta conta.
protect-reason-known-device = O aparelho é um que o assinante usa.
protect-reason-as-usual = É o habitual para este assinante.
protect-reason-new-device = O aparelho é novo para este assinante.
protect-reason-new-network = A rede é nova para este assinante.
protect-reason-new-country = O país é novo para este assinante.
protect-reason-new-client = O navegador ou aplicativo é novo para este assinante.
protect-reason-journey = O assinante estava em outro país pouco tempo antes.
protect-reason-some-failures = A senha estava errada várias vezes na última hora.
protect-reason-many-failures = A senha estava errada muitas vezes na última hora.
protect-reason-guessing-network = Senhas de muitas contas foram tentadas a partir desta rede.
protect-reason-hosting = A rede é de um centro de dados, não de uma casa.
protect-reason-warned = Uma empresa de segurança avisou sobre esta conta.
protect-reason-marked = O assinante disse que este aparelho ou esta rede não é dele.
protect-reason-many-codes = Códigos demais foram pedidos na última hora.
protect-reason-no-channel = Um código seria pedido, mas nada aqui consegue enviar.
protect-reason-many-cards-here = Muitos cartões diferentes foram tentados a partir desta rede.
protect-reason-many-cards = Muitos cartões ou pagamentos foram tentados com esta conta.
protect-reason-shared-card = O mesmo cartão foi usado com várias contas.
protect-reason-card-elsewhere = O cartão é de um país diferente do da conta.
protect-reason-strange-payment = Este assinante não costuma usar nem o aparelho nem a rede.

protect-console-title = Avaliações
protect-by-day = Avaliações por dia, das 2.000 mais recentes
protect-newest = As mais recentes
protect-reviews = Para uma pessoa decidir
protect-reviews-lead = { $times ->
    [0] Nada espera uma decisão.
    [one] Um pagamento espera. Aprove ou recuse; o assinante vê que uma pessoa decidiu.
   *[other] { $times } pagamentos esperam. Aprove ou recuse cada um; o assinante vê que uma pessoa decidiu.
 }
protect-approve = Aprovar { $member }
protect-deny = Recusar { $member }
protect-approved = Aprovado e anotado com seu nome.
protect-denied = Recusado e anotado com seu nome.
