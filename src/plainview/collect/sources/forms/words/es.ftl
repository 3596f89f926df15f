program-forms = los formularios
form-sign-up = Crea tu cuenta
form-profile = Tu perfil
form-payment = Cómo pagas
form-support = Contacta con atención al cliente
form-survey = Encuesta
form-faulty = { $count ->
    [one] Hay que revisar un campo. No se guardó nada.
   *[other] Hay que revisar { $count } campos. No se guardó nada.
 }

form-field-member-id = Tu cuenta
form-field-name = Nombre
form-field-email = Correo electrónico
form-field-phone = Número de teléfono
form-field-country = País
form-field-language = Idioma
form-field-plan = Plan
form-field-password = Contraseña
form-field-consents = Lo que podemos hacer
form-field-text-version = Versión del texto mostrado
form-field-profile-id = Perfil
form-field-profile-name = Nombre del perfil
form-field-game-handle = Nombre en los juegos
form-field-date-of-birth = Fecha de nacimiento
form-field-kids = Un perfil infantil
form-field-maturity = Qué se puede mostrar
form-field-autoplay = Reproducir el siguiente sin pedirlo
form-field-method-type = Tipo de pago
form-field-token = El código de la empresa de pagos
form-field-last4 = Cuatro últimas cifras
form-field-processor = Empresa de pagos
form-field-national-id = Número de identificación
form-field-channel = Cómo nos contactaste
form-field-topic = De qué se trata
form-field-case-id = Número del caso
form-field-survey-id = Encuesta
form-field-answers = Tus respuestas

form-accepts-text = Palabras en una línea, { $longest } caracteres como máximo.
form-accepts-id = Un identificador de { $longest } caracteres como máximo.
form-accepts-email = Un correo electrónico, como ana@example.com.
form-accepts-phone = Un número de teléfono, como +49 30 901820.
form-accepts-country = Las dos letras de un país, como DE.
form-accepts-language = Un idioma, como en o pt-BR.
form-accepts-password = Al menos { $shortest } caracteres.
form-accepts-yes-no = Sí o no.
form-accepts-date = Un día como año-mes-día, por ejemplo 1990-04-23.
form-accepts-last4 = Exactamente cuatro cifras.
form-accepts-token = Lo que respondió la empresa de pagos, nunca un número de tarjeta.
form-accepts-national-id = El número como se escribe en tu país, y solo donde tu país lo pide.
form-accepts-consents = Para cada uso que decides tú, sí o no.
form-accepts-answers = Una respuesta a cada pregunta, { $longest } caracteres como máximo.
form-accepts-choices = Una de estas opciones: { $choices }.

form-wrong-missing = Esto hace falta.
form-wrong-wrong-form = Esto no parece correcto.
form-wrong-too-long = Esto es demasiado largo.
form-wrong-too-short = Esto es demasiado corto.
form-wrong-country = En tu país no pedimos esto.
form-wrong-purpose = Una de estas cosas no la decides tú.
form-wrong-card-number = Esto es un número de tarjeta. Nunca guardamos ninguno.

reason-kept_apart = Lo que escribiste lo tienen las personas que te responden; no guardamos ninguna copia.
reason-form_token = El formulario estuvo abierto demasiado tiempo, o no es tuyo.
