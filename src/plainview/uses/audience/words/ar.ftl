program-audience = عدّ الجمهور

# The console.
audience-active = المشتركون النشطون
audience-not-counted-yet = لم يُعدّ شيء بعد. يجري العدّ كل ربع ساعة.
audience-nothing-yet = لا شيء لعرضه بعد: تُعرض الأرقام لأسابيع كاملة (من الاثنين إلى الأحد، بالتوقيت العالمي UTC)، وعن عدد كافٍ من الناس فقط.
audience-small-groups = الأرقام عن مجموعات يقل عدد أفرادها عن { $smallest } محجوبة، وكذلك كل رقم آخر يمكن حسابها منه. ولا يُعدّ إلا المشتركون الذين يسمحون بذلك.
audience-as-of = وقت العدّ
audience-members-allow = المشتركون الذين يسمحون بعدّهم
audience-of = { $part } من { $whole }
audience-last-day = نشطون في آخر يوم معروض
audience-last-week = نشطون في آخر أسبوع كامل
audience-last-month = نشطون في آخر شهر كامل
audience-by-day = المشتركون النشطون بحسب اليوم
audience-by-active-week = المشتركون النشطون بحسب الأسبوع
audience-by-active-month = المشتركون النشطون بحسب الشهر
audience-weeks = ما شوهد ولُعب
audience-minutes-by-week = الدقائق بحسب الأسبوع
audience-weeks-table = أسبوعًا بعد أسبوع
audience-titles = الأعمال
audience-titles-drawn = الأعمال الأكثر دقائق
audience-titles-table = كل الأعمال التي يجوز عرضها
audience-week-of = الأسبوع الذي يبدأ في
audience-withheld = { $count ->
    [zero] لا أرقام محجوبة.
    [one] رقم واحد محجوب.
    [two] رقمان محجوبان.
    [few] { $count } أرقام محجوبة.
    [many] { $count } رقمًا محجوبًا.
   *[other] { $count } رقم محجوب.
}
audience-divisions = الأجهزة والبلدان والأنواع
audience-by-device = الملفات الشخصية بحسب نوع الجهاز
audience-by-country = الملفات الشخصية بحسب البلد
audience-by-kind = الملفات الشخصية بحسب نوع العمل
audience-played-by-device = ما شُغّل بحسب نوع الجهاز
audience-played-by-country = ما شُغّل بحسب البلد
audience-played-by-kind = ما شُغّل بحسب نوع العمل
audience-searches = عمليات البحث
audience-searches-lead = لا تُعرض الكلمات التي بحث عنها الناس إلا إذا بحث عدد كافٍ من الملفات الشخصية عن الشيء نفسه في أسبوع واحد.
audience-searches-table = عمليات البحث بحسب الأسبوع
audience-in-vain = ما جرى البحث عنه بلا نتيجة في الأسبوع الأخير
audience-funnel = من الشاشة إلى البدء
audience-funnel-lead = العمل الذي يظهر على شاشة ملف شخصي يُحسب مرة في اليوم: هل فُتح في ذلك اليوم، وهل بدأ تشغيله.
audience-funnel-drawn = آخر أسبوع كامل
audience-funnel-table = بحسب الأسبوع
audience-times = أعمال على الشاشات
audience-unknown = غير معروف
audience-kind-film = أفلام
audience-kind-series = مسلسلات
audience-kind-game = ألعاب

audience-column-days = اليوم
audience-column-weeks = الأسبوع من
audience-column-months = الشهر من
audience-column-members = المشتركون
audience-column-starts = مرات البدء
audience-column-minutes = الدقائق
audience-column-reach = الملفات الشخصية
audience-column-title = العمل
audience-column-device = الجهاز
audience-column-country = البلد
audience-column-kind = النوع
audience-column-searches = عمليات البحث
audience-column-nothing = بلا نتيجة
audience-column-shown = على الشاشة
audience-column-opened = فُتح
audience-column-started = بدأ تشغيله

audience-ranking = هل الترتيب جيد؟
audience-ranking-lead = تعرض بعض القوائم عملًا واحدًا من مراتب أدنى في مكان تحدده القرعة. ومن احتمال ظهور كل عمل في المكان الذي ظهر فيه، نقدّر كم مرة يُفتح عمل حين يقرر الترتيب وحده، وكم مرة حين تقرر المصادفة (inverse propensity scoring).
audience-members-evaluated = المشتركون الذين يسمحون بذلك
audience-answers = القوائم التي جرى تقييمها
audience-estimates = كم مرة يُفتح ما يظهر، بالمئة
audience-no-estimates = لا تقدير بعد: يلزم لذلك قوائم تستكشف (PLAINVIEW_EXPLORE)، وتطبيقات تعيد ⁦`propensity`⁩ مع ما يظهر، وعدد كافٍ من الناس.
audience-column-ranking = ما الذي يقرر
audience-column-impressions = مرات الظهور
audience-column-followed = مرات الفتح
audience-column-snips = التقدير (معيَّر ذاتيًا)
audience-column-error = الخطأ المعياري
audience-column-ips = التقدير (البسيط)
audience-ranking-ranked = الترتيب
audience-ranking-further-down = المصادفة، من مراتب أدنى
audience-gain = تُفتح أعمال الترتيب نفسه أكثر من الأعمال من مراتب أدنى بفارق { $gain } بالمئة من مرات الظهور (الخطأ المعياري { $error }).

# "Your data".
audience-yours = عدّك ضمن الجمهور
audience-yours-not-counted = لا يشملك العدّ: إما أنك أوقفته، أو ليس لك ما يُعدّ.
audience-yours-numbers = نعدّ كم يُشاهَد وكم يُلعب. وهذا ما يدخل منك في تلك الأرقام:
audience-yours-among = عدد المشتركين الذين تشملهم الأرقام، وأنت منهم: { $members }. والرقم الذي يخص أقل من { $smallest } من الأشخاص لا يُعرض على أحد.
audience-yours-not-yet = لم يُعدّ أحد بعد.
audience-yours-starts = مرات البدء
audience-yours-titles = الأعمال
audience-yours-days = الأيام التي شاهدت فيها أو لعبت
audience-yours-group = جرّبت بعض قوائمك عملًا واحدًا من مراتب أدنى، لنعرف هل ترتيبنا جيد. مجموعتك في الاختبار: { $group }.
audience-yours-no-group = لست في أي مجموعة اختبار.
audience-yours-choice = حين توقفه، تخرج من كل هذه الأرقام عند العدّ التالي.
