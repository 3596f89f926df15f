# The forms that members fill in.
program-forms = the forms
form-sign-up = Create your account
form-profile = Your profile
form-payment = How you pay
form-support = Contact customer service
form-survey = Survey
form-faulty = { $count ->
    [one] One field needs another look. Nothing was kept.
   *[other] { $count } fields need another look. Nothing was kept.
 }

form-field-member-id = Your account
form-field-name = Name
form-field-email = E-mail address
form-field-phone = Phone number
form-field-country = Country
form-field-language = Language
form-field-plan = Plan
form-field-password = Password
form-field-consents = What we may do
form-field-text-version = Version of the words shown
form-field-profile-id = Profile
form-field-profile-name = Name of the profile
form-field-game-handle = Name in games
form-field-date-of-birth = Date of birth
form-field-kids = A child’s profile
form-field-maturity = What may be shown
form-field-autoplay = Play the next one by itself
form-field-method-type = Kind of payment
form-field-token = The payment company’s token
form-field-last4 = Last four digits
form-field-processor = Payment company
form-field-national-id = Identification number
form-field-channel = How you contacted us
form-field-topic = What it is about
form-field-case-id = Number of the case
form-field-survey-id = Survey
form-field-answers = Your answers

form-accepts-text = Words on one line, { $longest } characters at most.
form-accepts-id = An id of { $longest } characters at most.
form-accepts-email = An e-mail address, such as ana@example.com.
form-accepts-phone = A phone number, such as +49 30 901820.
form-accepts-country = A country’s two letters, such as DE.
form-accepts-language = A language, such as en or pt-BR.
form-accepts-password = At least { $shortest } characters.
form-accepts-yes-no = Yes or no.
form-accepts-date = A day as year-month-day, such as 1990-04-23.
form-accepts-last4 = Exactly four digits.
form-accepts-token = What the payment company answered, never a card number.
form-accepts-national-id = The number as your country writes it, only where your country asks for it.
form-accepts-consents = For each use that you decide on, yes or no.
form-accepts-answers = One answer to each question, { $longest } characters at most.
form-accepts-choices = One of: { $choices }.

form-wrong-missing = This is needed.
form-wrong-wrong-form = This does not look right.
form-wrong-too-long = This is too long.
form-wrong-too-short = This is too short.
form-wrong-country = We do not ask for this in your country.
form-wrong-purpose = One of these is not yours to decide.
form-wrong-card-number = This is a card number. We never keep one.

reason-kept_apart = What you wrote is with the people who answer you; we keep no copy.
reason-form_token = The form was open for too long, or is not yours.
