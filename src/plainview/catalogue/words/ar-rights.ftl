request-law-gdpr = قانون الاتحاد الأوروبي: شهر واحد
request-law-uk-gdpr = قانون المملكة المتحدة: شهر واحد
request-law-ccpa = قانون كاليفورنيا: 45 يومًا
request-law-lgpd = القانون البرازيلي: 15 يومًا
request-law-elsewhere = وعدنا نحن: شهر واحد

request-state-to-verify = بانتظار التحقق
request-state-waiting = قيد الانتظار
request-state-running = قيد التنفيذ
request-state-done = تم
request-state-cancelled = أُلغي
request-state-refused = رُفض
request-state-failed = متعثّر

request-access = نسخة من بياناتك
request-correction = تصحيح: { $what }
request-restriction = عدم استخدام أي شيء في الوقت الحالي
request-restriction-end = العودة إلى الاستخدام
request-objection = إيقاف: { $use }
request-objection-end = إنهاء إيقاف: { $use }
request-erasure-account = محو كل شيء
request-erasure-profile = محو ملف شخصي واحد
request-erasure-title = محو عمل
request-erasure-title-named = محو ما فعلته مع { $title }
request-erasure-period = محو بعض الأيام
request-erasure-period-named = محو ما فعلته من { $from } إلى { $to }

request-stands-to-verify = نتحقق من أن هذا الطلب منك فعلًا قبل أن يحدث أي شيء.
request-stands-hidden = حسابك مخفي الآن. وسيُمحى نهائيًا بعد { $at }. وحتى ذلك الحين يمكنك التراجع.
request-stands-failing = لم ينجح جزء من هذا. سنعيد المحاولة من تلقاء أنفسنا؛ ولا يضيع منه شيء.
request-stands-access-running = نحن نُعدّ نسختك. يمكنك إغلاق هذه الصفحة والعودة لاحقًا.
request-stands-access-done = أصبحت نسختك جاهزة في { $at }.
request-stands-correction-running = جرى التصحيح هنا. ونحن نبلغ من وصله هذا منا.
request-stands-correction-done = جرى التصحيح، وأُبلغ من وصله هذا منا ({ $at }).
request-stands-restriction-running = هو سارٍ من الآن. ونحن نبلغ من وصله شيء منا.
request-stands-restriction-done = هو سارٍ منذ { $at }.
request-stands-objection-running = نحن نسجّل هذا.
request-stands-objection-done = هو سارٍ منذ { $at }.
request-stands-erasure-running = أُخفي عن الجميع نهائيًا. ثم يأتي دور الملفات والنسخ ومن وصله شيء منا، خطوة بعد خطوة.
request-stands-erasure-done = تم المحو. وانتهت الخطوة الأخيرة في { $at }.
request-stands-cancelled = تراجعت عن هذا الطلب. ولم يضع شيء.
request-stands-refused = لم نفعل هذا. { $why }

request-why-not-known = لا نحفظ شيئًا يطابق ما كتبته لنا.
request-why-nobody-left = لم يعد أي شيء محفوظًا لهذا الحساب.
request-why-not-verified = لم نتمكن من التأكد من أن الطلب منك.
request-why-not-you = كان الطلب عن بيانات شخص آخر.
request-why-must-keep = يلزمنا قانون بحفظ هذا.
request-why-many-requests = الطلبات كثيرة في الوقت الحالي.
request-why-complex = الرد على هذا الطلب صعب.
request-why-step-failed = تعذّر تنفيذ خطوة.
request-why-residue-found = بقي شيء؛ نحن نزيله ثم نفحص من جديد.
request-why-withdrawn = سُحب الطلب.

request-step-check = بحثنا عما هو موجود.
request-step-hide = أُخفي كل شيء عن الجميع.
request-step-wait = انقضت مهلة اليوم المخصصة للتراجع.
request-step-collect = وسمنا ما يخصك وحدك، ليمكن البحث عنه بعد ذلك.
request-step-recipients = دوّنّا كل من وصله شيء منا في أي وقت.
request-step-forget = حُذفت بياناتك وخياراتك ورسائلك المعلّقة.
request-step-rewrite = كُتبت الملفات من جديد من دون ذلك.
request-step-backups = لم تعد قراءة النسخ المحفوظة للطوارئ ممكنة.
request-step-exports = حُذفت التنزيلات المُعدّة.
request-step-told = أُبلغ كل من وصله شيء منا.
request-step-scan = فحصنا كل ما بقي.
request-step-certificate = كُتب إثبات ذلك ووُقّع.
request-step-prepare = أُعدّ ملفك.
request-step-mark = سُجّل وهو سارٍ.

request-left = { $days ->
    [zero] اليوم هو اليوم الأخير
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $days } أيام
    [many] بقي { $days } يومًا
   *[other] بقي { $days } يوم
}
request-late = { $days ->
    [zero] لا تأخير
    [one] متأخر يومًا واحدًا
    [two] متأخر يومين
    [few] متأخر { $days } أيام
    [many] متأخر { $days } يومًا
   *[other] متأخر { $days } يوم
}

request-profile = الملف الشخصي { $profile }

request-told-pending = لم يصل رد من { $recipient } بعد.
request-told-accepted = وصل تأكيد من { $recipient } في { $day }.
request-told-refused = وصل رفض من { $recipient } في { $day }.
request-told-unknown = وصل الطلب إلى { $recipient } في { $day }، لكن من دون بيان ما جرى بعده.
request-told-no-answer = لم يصل رد من { $recipient } حتى { $day }.
request-told-no-way = لا يمكن إبلاغ { $recipient } آليًا؛ لذلك يراسلهم مسؤول الخصوصية لدينا.

requests-title = طلباتك
requests-lead = اطلب نسخة من بياناتك، أو تصحيحها، أو الحد من استخدامها، أو محوها. وترى هنا إلى أين وصل كل طلب.
requests-link = طلب نسخة أو تصحيح أو حد أو محو
requests-link-lead = احصل على كل شيء في ملف واحد، أو اطلب تصحيحه أو الحد من استخدامه أو محوه. وسترى إلى أين وصل كل طلب.
requests-none = لم تطلب شيئًا بعد.
requests-list = ما طلبته
requests-hidden-title = حسابك مخفي
requests-hidden = لم يعد أحد يرى بياناتك أو يستخدمها. ولا يزال بإمكانك التراجع عن ذلك هنا.
requests-cancel = التراجع عن الطلب
requests-cancel-erasure = التراجع والإبقاء على حسابي
requests-download = تنزيل نسختك (ZIP)
requests-until = يمكن تنزيلها حتى { $until }.
requests-certificate = تنزيل الشهادة الموقّعة
requests-number = رقم هذا الطلب: { $id }
requests-asked = طُلب في { $at }
requests-deadline = يجب أن نرد حتى { $day } ({ $law }): { $left }.
requests-extended = يستغرق هذا وقتًا أطول من المعتاد. { $why }
requests-progress = أُنجز { $percent } بالمئة
requests-told = من وصله هذا منا
requests-ask = طلب جديد
requests-password = كلمة مرورك، للتأكد من أنك أنت
requests-wrong = كلمة المرور هذه غير صحيحة. لم يُنفّذ شيء.
requests-slow = محاولات كثيرة جدًا. انتظر بضع دقائق ثم حاول مرة أخرى. لم يُنفّذ شيء.
requests-made = سُجّل طلبك. وترى أدناه إلى أين وصل.
requests-taken-back = تراجعت عن الطلب. ولم يضع شيء.
requests-too-late = فات أوان التراجع عن هذا.
requests-bad = كان هناك شيء ناقص. لم يُنفّذ شيء.

requests-access-title = الحصول على نسخة
requests-access-lead = ملف ZIP واحد فيه كل شيء، بترتيب تستطيع خدمات أخرى قراءته، ومعه صفحة تشرحه.
requests-access-go = طلب نسختي
requests-correct-title = تصحيح شيء
requests-correct-lead = يسري التصحيح فورًا. ونبلغ من وصلته منا القيمة القديمة. هل هناك خطأ في شيء آخر؟ راسل مسؤول الخصوصية لدينا، المذكور أدناه.
requests-correct-what = ما الخطأ
requests-correct-value = ما الصحيح
requests-correct-go = تصحيح
requests-correct-not-kept = لا يمكن حفظ هذا كما كتبته. البلد حرفان مثل DE، واللغة تُكتب مثل pt-BR.
requests-limit-title = إيقاف الاستخدام مؤقتًا
requests-limit-lead = يبقى كل شيء في مكانه، ولا يكاد يُستخدم في شيء حتى تقول غير ذلك. ويظل بإمكانك تسجيل الدخول.
requests-limit-go = إيقاف الاستخدام مؤقتًا
requests-limit-end = إنهاء الإيقاف المؤقت
requests-limit-on = الاستخدام موقوف مؤقتًا لأنك طلبت ذلك.
requests-object-title = إيقاف استخدام واحد
requests-object-lead = لا حاجة إلى ذكر السبب.
requests-object-what = أي استخدام
requests-object-go = إيقاف هذا الاستخدام
requests-object-stopped = ما أوقفته
requests-object-end = السماح من جديد
requests-erase-title = المحو
requests-erase-lead = قبل أن يحدث أي شيء، ترى ما يزول وما يبقى.
requests-erase-account = كل شيء
requests-erase-profile = ملف شخصي واحد
requests-erase-title-one = عمل واحد
requests-erase-period = بعض الأيام
requests-own-profile = ملفك الشخصي أنت
requests-erase-from = اليوم الأول
requests-erase-to = اليوم الأخير
requests-erase-look = عرض ما يزول وما يبقى

erasure-title = انظر أولًا، ثم امحُ
erasure-lead-account = حسابك كله، بكل ملفاته الشخصية. يُخفى فورًا ويُمحى بعد 24 ساعة، لتتمكن من التراجع.
erasure-lead-profile = ملف شخصي واحد، فورًا: { $profile }. وتبقى بقية حسابك كما هي.
erasure-lead-title = ما فعلته مع { $title }، فورًا. ويبقى كل ما عدا ذلك كما هو.
erasure-lead-period = ما فعلته من { $from } إلى { $to }، فورًا. ويبقى كل ما عدا ذلك كما هو.
erasure-goes = ما يزول
erasure-goes-many = { $times ->
    [zero] لا مدخلات
    [one] مدخل واحد
    [two] مدخلان
    [few] { NUMBER($times) } مدخلات
    [many] { NUMBER($times) } مدخلًا
   *[other] { NUMBER($times) } مدخل
}
erasure-goes-nothing = لا نحفظ شيئًا من هذا النوع.
erasure-goes-also = ويزول أيضًا ما توصّلنا إليه منه، وكذلك النسخ والتنزيلات المُعدّة والرسائل المعلّقة. ونبلغ كل من وصله شيء منه أن يحذفه.
erasure-stays = ما يجب أن يبقى، ولماذا
erasure-stays-record = أن هناك طلبًا، من دون اسمك ومن دون أي شيء يخصك: لنستطيع أن نبيّن أنه نُفّذ.
erasure-stays-log = القائمة المختومة بمن استخدم ماذا. ويُتلف المفتاح الذي يدل على من تخصه، فلا تعود تدل على أحد.
erasure-stays-sums = مجاميع عن أشخاص كثيرين، لا يمكن تمييز أحد منها.
erasure-stays-law = { $what }: يُحذف هنا أيضًا. وما يجب أن يظهر في السجلات المالية يبقى فيها وحدها. { $law }
erasure-stays-rest = كل ما عدا ذلك عنك وعن حسابك.
erasure-stays-account = اسمك وعنوانك وخياراتك وبقية بيانات الحساب؛ فهي ليست من هذا.
erasure-now = لا تنتظروا 24 ساعة. أعلم أن هذا لا يمكن التراجع عنه.
erasure-go = محو
erasure-asked-now-title = تم محو بياناتك
erasure-asked-now = لم يعد أحد يرى بياناتك أو يستخدمها، وقد سُجّل خروجك نهائيًا. ويأتي دور الملفات والنسخ وكل من وصله شيء منا خلال دقائق أو بضعة أيام.
erasure-asked-code = دوّن هذا الرمز. به ترى إلى أين وصل المحو وتحصل على إثباته، حتى بعد زوال حسابك. ولن نتمكن حينها من إعطائك إياه مرة أخرى.
erasure-back = العودة من دون محو أي شيء

public-title = اسأل عن بياناتك
public-lead = لمن ليس لديهم حساب، ولمن يطلبون نيابة عن شخص آخر. إن كان لديك حساب فسجّل الدخول: هذا أسرع ولا يحتاج إلى تحقق. ولتصحيح شيء راسل مسؤول الخصوصية لدينا، المذكور أدناه.
public-sign-in = تسجيل الدخول بدلًا من ذلك
public-form = طلبك
public-what = ماذا تريد أن نفعل
public-access = إعطاء نسخة من البيانات
public-correction = تصحيح شيء
public-restriction = إيقاف الاستخدام مؤقتًا
public-objection = إيقاف استخدام
public-erasure = محو البيانات
public-use = أي استخدام (عند طلب إيقاف استخدام فقط)
public-who = من أنت
public-contact = كيف نصل إليك (بريد إلكتروني أو هاتف أو بريد عادي)
public-about = بيانات من هي: عنوان بريد إلكتروني أو اسم آخر قد نعرفه
public-agent-title = عند الطلب نيابة عن شخص آخر فقط
public-agent = ما الذي يخوّلك ذلك (تفويض أو توكيل أو حق أحد الوالدين) ورقمه
public-message = أي شيء آخر ينبغي أن نعرفه
public-go = إرسال
public-hint = يتحقق مسؤول الخصوصية لدينا ممن يطلب قبل أن يحدث أي شيء. وما تكتبه هنا يبقى مختومًا، ويُحذف بعد البت في الأمر.
public-bad = اذكر من فضلك ماذا تريد أن نفعل، ومن أنت، وكيف نصل إليك، وبيانات من هي.
public-slow = { $minutes ->
    [zero] طلبات كثيرة جدًا من هنا. انتظر قليلًا ثم حاول مرة أخرى.
    [one] طلبات كثيرة جدًا من هنا. انتظر دقيقة ثم حاول مرة أخرى.
    [two] طلبات كثيرة جدًا من هنا. انتظر دقيقتين ثم حاول مرة أخرى.
    [few] طلبات كثيرة جدًا من هنا. انتظر { $minutes } دقائق ثم حاول مرة أخرى.
    [many] طلبات كثيرة جدًا من هنا. انتظر { $minutes } دقيقة ثم حاول مرة أخرى.
   *[other] طلبات كثيرة جدًا من هنا. انتظر { $minutes } دقيقة ثم حاول مرة أخرى.
}
public-thanks-title = وصلنا طلبك
public-thanks = نتحقق أولًا ممن يطلب. ونجيب الجميع بالطريقة نفسها، سواء عرفنا أحدًا بما كتبته أم لا.
public-code = رمزك
public-code-keep = دوّن هذا الرمز. به وحده ترى إلى أين وصل طلبك، ولن نتمكن من إعطائك إياه مرة أخرى.
public-follow-title = إلى أين وصل طلبي؟
public-follow-lead = اكتب الرمز الذي أُعطي لك.
public-follow-code = الرمز
public-follow-go = عرض
public-follow-again = عرض مرة أخرى
public-follow-unknown = لا يوجد طلب بهذا الرمز، أو انتهى منذ وقت طويل.
public-follow-fetch = تنزيل نسختك (ZIP)
public-follow-certificate = تنزيل الإثبات
public-follow-cancel = التراجع عن الطلب
public-follow-back = عرض طلب آخر
public-cancelled = تراجعت عن الطلب.
public-too-late = فات أوان التراجع عن هذا.
public-link = الطلب من دون حساب، أو نيابة عن شخص آخر
public-link-lead = لمن ليس لديهم حساب ولمن يطلبون نيابة عن شخص آخر.

program-requests = العمل على طلباتك
program-your-requests = صفحة طلباتك
program-request-console = مسؤول الخصوصية لدينا، الذي اطّلع على طلبك
program-look-request-console = مسؤول الخصوصية لدينا، الذي عمل على طلب من طلباتك
program-look-question-console = مسؤول الخصوصية لدينا، الذي نظر في سؤال أو شكوى منك
program-look-breach-console = مسؤول الخصوصية لدينا، الذي نظر هل وصل أحد إلى بيانات
program-look-authority-console = مسؤول الخصوصية لدينا، لأن سلطة رسمية طلبت ذلك
program-protect-console = موظفونا الذين يراجعون غير المعتاد من عمليات تسجيل الدخول والدفع
program-quarantine-desk = مسؤول الخصوصية لدينا، الذي فرز مدخلات وصلت بتاريخ مستحيل
