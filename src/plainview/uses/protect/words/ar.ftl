program-protect = حماية الحسابات

protect-you-title = عمليات تسجيل دخولك
protect-you-lead = نقارن كل تسجيل دخول بالطريقة التي تدخل بها عادة، لنلاحظ إن كان شخصًا آخر. ولا نحتفظ لهذا بأي عنوان، بل فقط بأجهزتك وشبكاتك. وما مضى عليه أكثر من 180 يومًا لا يُحسب.
protect-you-marked = أخبرتنا { $times ->
    [zero] من قبل
    [one] مرة واحدة
    [two] مرتين
    [few] { $times } مرات
    [many] { $times } مرة
   *[other] { $times } مرة
 } بأن تسجيل دخول لم يكن منك. ومنذ ذلك الحين نطلب رمزًا من ذلك الجهاز ومن تلك الشبكة، أو لا نسمح لأحد بالدخول منهما.
protect-usual = كيف تسجّل الدخول عادة
protect-usual-none = لا نعرف بعد كيف تسجّل الدخول عادة.
protect-latest = آخر ما نظرنا فيه
protect-latest-none = لم يُنظر في شيء بعد.
protect-when = متى
protect-what = ماذا
protect-device = الجهاز
protect-from = من أين
protect-times = المرات
protect-last = آخر مرة
protect-done = ماذا فعلنا
protect-why = السبب
protect-also = أيضًا
protect-outcome = النتيجة
protect-member = المشترك
protect-which = أي تسجيل دخول
protect-not-me = لم أكن أنا
protect-not-me-lead = هل هناك تسجيل دخول ليس منك؟ أخبرنا: نسجّل خروج الجميع، ونتذكر أن الجهاز والشبكة ليسا لك، ونرسل إليك رابطًا لكلمة مرور جديدة.
protect-not-me-unknown = لم نعد نجد تسجيل الدخول هذا. اختر واحدًا من القائمة.
protect-not-me-done = أنهينا كل جلسات حسابك، وهذه منها. وأيًّا كان الداخل فقد خرج. عيّن كلمة مرور جديدة الآن.
protect-was-me = كنت أنا في الحقيقة
protect-was-me-lead = هل وسمت تسجيل دخول كان منك؟ تراجع عن ذلك، ولن نسأل بعده.
protect-was-me-done = تم التراجع. وعادت أجهزتك وشبكاتك تُعدّ لك.
protect-was-me-none = لم يكن هناك شيء موسوم.

protect-client = { $browser ->
    [edge] Edge
    [opera] Opera
    [samsung] Samsung Internet
    [firefox] Firefox
    [chrome] Chrome
    [safari] Safari
   *[other] تطبيق
 } على { $system ->
    [tv] تلفاز
    [console] جهاز ألعاب
    [ios] iPhone أو iPad
    [android] Android
    [windows] Windows
    [macos] Mac
    [chromeos] Chromebook
    [linux] Linux
   *[other] نظام آخر
 }
protect-client-app = تطبيق على { $system ->
    [tv] تلفاز
    [console] جهاز ألعاب
    [ios] iPhone أو iPad
    [android] Android
    [windows] Windows
    [macos] Mac
    [chromeos] Chromebook
    [linux] Linux
   *[other] نظام آخر
 }
protect-device-unknown = جهاز غير معروف
protect-network = شبكتك رقم { $number }
protect-network-in = شبكتك رقم { $number }، البلد: { $country }
protect-network-other = شبكة أخرى
protect-network-other-in = شبكة أخرى، البلد: { $country }

protect-kind-sign-in = تسجيل دخول
protect-kind-payment = دفعة

protect-verdict-allow = سمحنا بالدخول
protect-verdict-notify = سمحنا بالدخول، وأخبرناك
protect-verdict-step-up = طلبنا رمزًا
protect-verdict-limit = طلبنا الانتظار
protect-verdict-review = أُحيل إلى شخص ليراجعه
protect-verdict-deny = لم نسمح بالدخول

protect-outcome-answered = كان الرمز صحيحًا
protect-outcome-not-me = قلت إنك لم تكن أنت
protect-outcome-approve = وافق عليه شخص
protect-outcome-deny = رفضه شخص

protect-reason-first = هذا أول تسجيل دخول نراه لهذا الحساب.
protect-reason-known-device = الجهاز من الأجهزة التي يستخدمها المشترك.
protect-reason-as-usual = الأمر كالمعتاد لدى هذا المشترك.
protect-reason-new-device = الجهاز جديد لدى هذا المشترك.
protect-reason-new-network = الشبكة جديدة لدى هذا المشترك.
protect-reason-new-country = البلد جديد لدى هذا المشترك.
protect-reason-new-client = المتصفح أو التطبيق جديد لدى هذا المشترك.
protect-reason-journey = كان المشترك في بلد آخر قبل ذلك بوقت أقصر من أن ينتقل فيه.
protect-reason-some-failures = كانت كلمة المرور خاطئة عدة مرات في الساعة الأخيرة.
protect-reason-many-failures = كانت كلمة المرور خاطئة مرات كثيرة في الساعة الأخيرة.
protect-reason-guessing-network = جُرّبت من هذه الشبكة كلمات مرور لحسابات كثيرة.
protect-reason-hosting = الشبكة لمركز بيانات، لا لمنزل.
protect-reason-warned = حذّرت شركة أمان بشأن هذا الحساب.
protect-reason-marked = قال المشترك إن هذا الجهاز أو هذه الشبكة ليس له.
protect-reason-many-codes = طُلبت رموز أكثر من اللازم في الساعة الأخيرة.
protect-reason-no-channel = كان ينبغي طلب رمز، لكن لا شيء هنا يستطيع إرساله.
protect-reason-many-cards-here = جُرّبت من هذه الشبكة بطاقات مختلفة كثيرة.
protect-reason-many-cards = جُرّبت مع هذا الحساب بطاقات أو دفعات كثيرة.
protect-reason-shared-card = استُخدمت البطاقة نفسها مع عدة حسابات.
protect-reason-card-elsewhere = البطاقة من بلد غير بلد الحساب.
protect-reason-strange-payment = لا الجهاز ولا الشبكة معروفان لدى هذا المشترك.

protect-console-title = التقييمات
protect-by-day = التقييمات بحسب اليوم، من آخر ⁦2,000⁩
protect-newest = الأحدث
protect-reviews = ما ينتظر قرار شخص
protect-reviews-lead = { $times ->
    [zero] لا شيء ينتظر قرارًا.
    [one] دفعة واحدة تنتظر. اقبلها أو ارفضها؛ وسيرى المشترك أن شخصًا هو من قرر.
    [two] دفعتان تنتظران. اقبل كلًّا منهما أو ارفضها؛ وسيرى المشترك أن شخصًا هو من قرر.
    [few] { $times } دفعات تنتظر. اقبل كل دفعة أو ارفضها؛ وسيرى المشترك أن شخصًا هو من قرر.
    [many] { $times } دفعة تنتظر. اقبل كل دفعة أو ارفضها؛ وسيرى المشترك أن شخصًا هو من قرر.
   *[other] { $times } دفعة تنتظر. اقبل كل دفعة أو ارفضها؛ وسيرى المشترك أن شخصًا هو من قرر.
 }
protect-approve = قبول { $member }
protect-deny = رفض { $member }
protect-approved = قُبلت، وسُجّل ذلك باسمك.
protect-denied = رُفضت، وسُجّل ذلك باسمك.
