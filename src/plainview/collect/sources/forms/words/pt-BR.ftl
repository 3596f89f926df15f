program-forms = formulários
form-sign-up = Crie sua conta
form-profile = Seu perfil
form-payment = Como você paga
form-support = Fale com o atendimento
form-survey = Pesquisa
form-faulty = { $count ->
    [one] Um campo precisa ser revisto. Nada foi guardado.
   *[other] { $count } campos precisam ser revistos. Nada foi guardado.
 }

form-field-member-id = Sua conta
form-field-name = Nome
form-field-email = E-mail
form-field-phone = Telefone
form-field-country = País
form-field-language = Idioma
form-field-plan = Plano
form-field-password = Senha
form-field-consents = O que podemos fazer
form-field-text-version = Versão do texto mostrado
form-field-profile-id = Perfil
form-field-profile-name = Nome do perfil
form-field-game-handle = Nome nos jogos
form-field-date-of-birth = Data de nascimento
form-field-kids = Um perfil infantil
form-field-maturity = O que pode ser mostrado
form-field-autoplay = Passar o próximo sozinho
form-field-method-type = Tipo de pagamento
form-field-token = O código da empresa de pagamentos
form-field-last4 = Quatro últimos números
form-field-processor = Empresa de pagamentos
form-field-national-id = Número de documento
form-field-channel = Como você falou com a gente
form-field-topic = Qual é o assunto
form-field-case-id = Número do atendimento
form-field-survey-id = Pesquisa
form-field-answers = Suas respostas

form-accepts-text = Palavras em uma linha, no máximo { $longest } caracteres.
form-accepts-id = Um identificador de no máximo { $longest } caracteres.
form-accepts-email = Um e-mail, como ana@example.com.
form-accepts-phone = Um telefone, como +49 30 901820.
form-accepts-country = As duas letras de um país, como DE.
form-accepts-language = Um idioma, como en ou pt-BR.
form-accepts-password = Pelo menos { $shortest } caracteres.
form-accepts-yes-no = Sim ou não.
form-accepts-date = Um dia escrito como ano-mês-dia, por exemplo 1990-04-23.
form-accepts-last4 = Exatamente quatro números.
form-accepts-token = O que a empresa de pagamentos respondeu, nunca um número de cartão.
form-accepts-national-id = O número como se escreve no seu país, e só onde seu país pede.
form-accepts-consents = Para cada uso que você decide, sim ou não.
form-accepts-answers = Uma resposta para cada pergunta, no máximo { $longest } caracteres.
form-accepts-choices = Uma destas opções: { $choices }.

form-wrong-missing = Isto é necessário.
form-wrong-wrong-form = Isto não parece certo.
form-wrong-too-long = Isto é longo demais.
form-wrong-too-short = Isto é curto demais.
form-wrong-country = Não pedimos isto no seu país.
form-wrong-purpose = Um destes usos não é você que decide.
form-wrong-card-number = Isto é um número de cartão. Nunca guardamos isso.

reason-kept_apart = O que você escreveu está com as pessoas que respondem a você; não guardamos cópia.
reason-form_token = O formulário ficou aberto tempo demais, ou não é seu.
