program-forms = les formulaires
form-sign-up = Créer votre compte
form-profile = Votre profil
form-payment = Votre moyen de paiement
form-support = Contacter le service client
form-survey = Sondage
form-faulty = { $count ->
    [one] Un champ est à revoir. Rien n’a été gardé.
   *[other] { $count } champs sont à revoir. Rien n’a été gardé.
 }

form-field-member-id = Votre compte
form-field-name = Nom
form-field-email = Adresse e-mail
form-field-phone = Numéro de téléphone
form-field-country = Pays
form-field-language = Langue
form-field-plan = Formule
form-field-password = Mot de passe
form-field-consents = Ce que nous pouvons faire
form-field-text-version = Version du texte montré
form-field-profile-id = Profil
form-field-profile-name = Nom du profil
form-field-game-handle = Nom dans les jeux
form-field-date-of-birth = Date de naissance
form-field-kids = Un profil enfant
form-field-maturity = Ce qui peut être montré
form-field-autoplay = Lancer le suivant tout seul
form-field-method-type = Type de paiement
form-field-token = Le code de l’entreprise de paiement
form-field-last4 = Quatre derniers chiffres
form-field-processor = Entreprise de paiement
form-field-national-id = Numéro d’identification
form-field-channel = Comment vous nous avez contactés
form-field-topic = De quoi il s’agit
form-field-case-id = Numéro du dossier
form-field-survey-id = Sondage
form-field-answers = Vos réponses

form-accepts-text = Des mots sur une ligne, { $longest } caractères au plus.
form-accepts-id = Un identifiant de { $longest } caractères au plus.
form-accepts-email = Une adresse e-mail, comme ana@example.com.
form-accepts-phone = Un numéro de téléphone, comme +49 30 901820.
form-accepts-country = Les deux lettres d’un pays, comme DE.
form-accepts-language = Une langue, comme en ou pt-BR.
form-accepts-password = Au moins { $shortest } caractères.
form-accepts-yes-no = Oui ou non.
form-accepts-date = Un jour sous la forme année-mois-jour, comme 1990-04-23.
form-accepts-last4 = Exactement quatre chiffres.
form-accepts-token = Ce que l’entreprise de paiement a répondu, jamais un numéro de carte.
form-accepts-national-id = Le numéro comme votre pays l’écrit, seulement là où votre pays le demande.
form-accepts-consents = Pour chaque utilisation dont vous décidez, oui ou non.
form-accepts-answers = Une réponse à chaque question, { $longest } caractères au plus.
form-accepts-choices = Au choix : { $choices }.

form-wrong-missing = Il faut remplir ce champ.
form-wrong-wrong-form = Cela ne semble pas juste.
form-wrong-too-long = C’est trop long.
form-wrong-too-short = C’est trop court.
form-wrong-country = Nous ne demandons pas cela dans votre pays.
form-wrong-purpose = L’un de ces choix ne dépend pas de vous.
form-wrong-card-number = C’est un numéro de carte. Nous n’en gardons jamais.

reason-kept_apart = Ce que vous avez écrit est chez les personnes qui vous répondent ; nous n’en gardons pas de copie.
reason-form_token = Le formulaire est resté ouvert trop longtemps, ou n’est pas le vôtre.
