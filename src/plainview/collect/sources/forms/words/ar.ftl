program-forms = النماذج
form-sign-up = إنشاء حسابك
form-profile = ملفك الشخصي
form-payment = طريقة دفعك
form-support = التواصل مع خدمة العملاء
form-survey = استبيان
form-faulty = { $count ->
    [zero] لا خانات تحتاج إلى مراجعة. لم يُحفظ شيء.
    [one] خانة واحدة تحتاج إلى مراجعة. لم يُحفظ شيء.
    [two] خانتان تحتاجان إلى مراجعة. لم يُحفظ شيء.
    [few] { $count } خانات تحتاج إلى مراجعة. لم يُحفظ شيء.
    [many] { $count } خانة تحتاج إلى مراجعة. لم يُحفظ شيء.
   *[other] { $count } خانة تحتاج إلى مراجعة. لم يُحفظ شيء.
 }

form-field-member-id = حسابك
form-field-name = الاسم
form-field-email = عنوان البريد الإلكتروني
form-field-phone = رقم الهاتف
form-field-country = البلد
form-field-language = اللغة
form-field-plan = الباقة
form-field-password = كلمة المرور
form-field-consents = ما يجوز لنا أن نفعله
form-field-text-version = إصدار الكلمات المعروضة
form-field-profile-id = الملف الشخصي
form-field-profile-name = اسم الملف الشخصي
form-field-game-handle = الاسم في الألعاب
form-field-date-of-birth = تاريخ الميلاد
form-field-kids = ملف شخصي لطفل
form-field-maturity = ما يجوز عرضه
form-field-autoplay = تشغيل التالي تلقائيًا
form-field-method-type = نوع الدفع
form-field-token = الرمز من شركة الدفع
form-field-last4 = آخر أربعة أرقام
form-field-processor = شركة الدفع
form-field-national-id = رقم الهوية
form-field-channel = كيف تواصلت معنا
form-field-topic = موضوع التواصل
form-field-case-id = رقم الحالة
form-field-survey-id = الاستبيان
form-field-answers = إجاباتك

form-accepts-text = كلمات في سطر واحد، وأقصى عدد للأحرف: { $longest }.
form-accepts-id = رقم أو اسم تعريف، وأقصى عدد للأحرف: { $longest }.
form-accepts-email = عنوان بريد إلكتروني، مثل ⁦ana@example.com⁩.
form-accepts-phone = رقم هاتف، مثل ⁦+49 30 901820⁩.
form-accepts-country = حرفان يرمزان إلى البلد، مثل DE.
form-accepts-language = لغة، مثل en أو pt-BR.
form-accepts-password = أقل عدد للأحرف: { $shortest }.
form-accepts-yes-no = نعم أو لا.
form-accepts-date = يوم على شكل سنة ثم شهر ثم يوم، مثل ⁦1990-04-23⁩.
form-accepts-last4 = أربعة أرقام بالضبط.
form-accepts-token = ما ردّت به شركة الدفع، وليس رقم بطاقة أبدًا.
form-accepts-national-id = الرقم كما يُكتب في بلدك، فقط إن كان بلدك يطلبه.
form-accepts-consents = نعم أو لا، لكل استخدام تقرره أنت.
form-accepts-answers = إجابة واحدة عن كل سؤال، وأقصى عدد للأحرف: { $longest }.
form-accepts-choices = واحد من: { $choices }.

form-wrong-missing = هذا مطلوب.
form-wrong-wrong-form = هذا لا يبدو صحيحًا.
form-wrong-too-long = هذا أطول من اللازم.
form-wrong-too-short = هذا أقصر من اللازم.
form-wrong-country = لا نطلب هذا في بلدك.
form-wrong-purpose = أحد هذه الأمور ليس القرار فيه لك.
form-wrong-card-number = هذا رقم بطاقة. ونحن لا نحتفظ أبدًا بمثله.

reason-kept_apart = ما كتبته لدى من يجيبونك؛ ولا نحتفظ بنسخة منه.
reason-form_token = بقي النموذج مفتوحًا أطول من اللازم، أو ليس لك.
