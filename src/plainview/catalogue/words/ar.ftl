## Where data comes from

source-member = ما أخبرتنا به
    .explain = كتبته بنفسك أو اخترته أو قلته لنا.
source-usage = ما تفعله هنا
    .explain = نسجّله أثناء استخدامك للخدمة.
source-devices = أجهزتك
    .explain = يرسله التلفاز أو الهاتف أو الحاسوب كلما اتصل بنا.
source-partners = شركاؤنا
    .explain = أرسلته إلينا شركة تتعامل معها أنت أيضًا، مثل مزوّد الإنترنت.
source-elsewhere = أماكن أخرى
    .explain = يأتي من سجلات عامة، أو من شركة تعمل معنا على الأمان أو المدفوعات.
source-derived = ما توصّلنا إليه
    .explain = لم يخبرنا به أحد. توصّلنا إليه من أشياء أخرى مذكورة هنا.

## Given by the member

element-name = اسمك
    .explain = ذكرته عند إنشاء حسابك.
element-email = عنوان بريدك الإلكتروني
    .explain = ذكرته عند إنشاء حسابك. وبه تسجّل الدخول.
element-phone = رقم هاتفك
    .explain = ذكرته عند إنشاء حسابك، أو أعطيته لخدمة العملاء.
element-country = بلدك
    .explain = اخترته عند إنشاء حسابك. وهو يحدد الأعمال التي يُسمح لنا بعرضها عليك.
element-language = لغتك
    .explain = اخترتها لحسابك أو لملف شخصي.
element-plan = باقتك
    .explain = اخترتها عند الاشتراك أو عند تغيير اشتراكك.
element-membership_history = تاريخ اشتراكك
    .explain = سجّلنا متى اشتركت أو غيّرت اشتراكك أو ألغيته، وهل كان ذلك على الويب أو في تطبيق أو عن طريق شريك.
element-payment_method = طريقة دفعك
    .explain = أدخلتها عند إعداد الدفع. نحتفظ بآخر أربعة أرقام وبرمز من شركة الدفع، ولا نحتفظ أبدًا برقم البطاقة كاملًا.
element-payments = مدفوعاتك
    .explain = سجّلنا كل دفعة حين تمت أو حين تعذّرت.
element-payment_token = رمز بطاقتك أو حسابك المصرفي
    .explain = أعطتنا شركة الدفع هذا الرمز بدلًا من رقم بطاقتك. وهو يصل مع كل دفعة.
element-game_handle = اسمك في الألعاب
    .explain = اخترته في ملفك الشخصي. ويمكن للاعبين الآخرين أن يروه.
element-national_id = رقم هويتك
    .explain = أدخلته عند إعداد الدفع. ولا نطلبه إلا في البلدان التي يحتاج فيها الدفع إليه.
element-sign_in_secret = كلمة مرورك
    .explain = اخترتها عند إنشاء حسابك. نحفظها مشفّرة كي لا يقرأها أحد، ولا نعرضها على أحد.
element-date_of_birth = تاريخ ميلادك
    .explain = يمكنك إضافته إلى ملفك الشخصي إن أردت، وليس ذلك لازمًا. ولا ترى برامجنا منه إلا السنة.
element-profile_name = اسم ملف شخصي
    .explain = كتبته عند إنشاء الملف الشخصي.
element-profile_settings = إعدادات ملف شخصي
    .explain = اخترت في الملف الشخصي الفئات العمرية التي يجوز عرضها، وهل تبدأ الحلقة التالية وحدها.
element-kids_profile = هل هو ملف شخصي لطفل
    .explain = اخترت هذا عند إنشاء الملف الشخصي. لا إعلانات ولا عروض في الملف الشخصي لطفل.
element-support_contacts = متى تواصلت معنا
    .explain = سجّلنا اليوم والطريقة والموضوع حين تواصلت مع خدمة العملاء. أما ما قيل فمحفوظ في مكان آخر.
element-survey_answers = إجاباتك في الاستبيانات
    .explain = كتبتها حين أجبت عن أحد استبياناتنا.
element-privacy_choices = ما سمحت به وما لم تسمح به
    .explain = سجّلنا كل قرار اتخذته في صفحات «بياناتك»، والكلمات التي سألناك بها.

## Brought along from another service

element-brought_account = بياناتك لدى خدمة أخرى
    .explain = كانت في الملف الذي أحضرته معك. وهي لا تغيّر شيئًا في حسابك هنا.
element-brought_national_id = رقم هويتك لدى خدمة أخرى
    .explain = كان في الملف الذي أحضرته معك. ولا نحتفظ به إلا في البلدان التي يشيع فيها استخدام مثل هذا الرقم.
element-brought_membership = اشتراكك في خدمة أخرى
    .explain = ذكر الملف الذي أحضرته معك متى اشتركت، وما الذي دفعت ثمنه، وما الذي وافقت عليه هناك.
element-brought_payments = مدفوعاتك لدى خدمة أخرى
    .explain = كانت في الملف الذي أحضرته معك.
element-brought_profiles = ملفاتك الشخصية لدى خدمة أخرى
    .explain = ذكر الملف الذي أحضرته معك ملفاتك الشخصية هناك وإعداداتها.
element-brought_viewing = ما شاهدته على خدمة أخرى
    .explain = كان مذكورًا في الملف الذي أحضرته معك. نحتفظ بكلمات ذلك الملف إلى جانب الأعمال التي نعرفها.
element-brought_searches = ما بحثت عنه على خدمة أخرى
    .explain = كان مذكورًا في الملف الذي أحضرته معك.
element-brought_opinions = رأيك في أعمال على خدمة أخرى
    .explain = كانت تقييماتك وقوائمك في الملف الذي أحضرته معك.
element-brought_clicks = ما نقرت عليه في خدمة أخرى
    .explain = كان مذكورًا في الملف الذي أحضرته معك.
element-brought_games = الألعاب التي لعبتها على خدمة أخرى
    .explain = كانت مذكورة في الملف الذي أحضرته معك، مع الأجهزة التي لعبت عليها.
element-brought_messages = رسائل من خدمة أخرى
    .explain = ذكر الملف الذي أحضرته معك ما أرسلته إليك تلك الخدمة.
element-brought_devices = أجهزتك لدى خدمة أخرى
    .explain = كانت مذكورة في الملف الذي أحضرته معك.
element-brought_addresses = عناوينك على الإنترنت لدى خدمة أخرى
    .explain = ذكر الملف الذي أحضرته معك من أين سجّلت الدخول ومن أين شاهدت.
element-brought_rest = مدخلات طويلة من ملفك
    .explain = كانت بعض مدخلات الملف الذي أحضرته معك أطول من أن تُحفظ في موضع واحد، فحفظناها مقسّمة.

## What happens while the service is used

element-titles_viewed = ما شاهدته
    .explain = نسجّل كل فيلم وكل حلقة عند تشغيلك لها.
element-playback_progress = إلى أين وصلت في المشاهدة
    .explain = نسجّل أين تبدأ وأين توقف مؤقتًا وأين تقفز وأين تنهي، لتتمكن من المتابعة لاحقًا من الموضع نفسه.
element-content_kind = نوع ما تشاهده
    .explain = نسجّل بجانب كل عمل هل هو فيلم أو مسلسل، وتصنيفه ولغته، وهل هو للأطفال.
element-playback_quality = جودة عرض الصورة
    .explain = يبلغنا جهازك بالتقطّع وأوقات الانتظار والأخطاء أثناء العرض.
element-track_choices = اللغات التي تسمعها وتقرؤها
    .explain = نسجّل الصوت والترجمة المكتوبة اللذين تختارهما أثناء المشاهدة.
element-impressions = ما عرضناه لك على الشاشة
    .explain = نسجّل الأعمال التي ظهرت على شاشتك، وأين ظهرت، وكم من الوقت، وما كان احتمال أن يضع ترتيبنا كل عمل في مكانه.
element-impression_followed = أين وجدت العمل على الشاشة
    .explain = حين تفتح عملًا أو تشغّله، نسجّل الصف والمكان اللذين كان فيهما.
element-title_selection = الأعمال التي فتحتها
    .explain = نسجّل ذلك حين تختار عملًا لتقرأ عنه أو لتشاهد مقطعه الدعائي أو لتشغّله.
element-searches = ما بحثت عنه
    .explain = نسجّل الكلمات التي تكتبها أو تقولها في مربع البحث.
element-search_results_chosen = ما اخترته من نتائج البحث
    .explain = نسجّل العمل الذي اخترته من النتائج، وموضعه فيها.
element-ratings = تقييماتك
    .explain = قيّمت عملًا بالإبهام أو بالنجوم.
element-my_list = قائمتك
    .explain = أضفت أعمالًا إلى قائمتك أو أزلتها منها.
element-notifications = الرسائل التي أرسلناها إليك
    .explain = نسجّل كل رسالة نرسلها إليك، ويخبرنا جهازك أو برنامج بريدك إن كنت فتحتها أو أزحتها جانبًا.
element-game_activity = الألعاب التي لعبتها
    .explain = نسجّل متى تبدأ لعبة ومتى تنهيها، وعلى أي نوع من الأجهزة.
element-game_progress = إلى أين وصلت في الألعاب
    .explain = تخبرنا اللعبة بمستواك ونقاطك وإنجازاتك.
element-game_multiplayer = اللعب مع لاعبين آخرين
    .explain = تخبرنا اللعبة متى تدخل مباراة ومتى تغادرها، وكم كان عدد اللاعبين. ولا نسجّل من هم.
element-sign_ins = متى سجّلت الدخول
    .explain = نسجّل كل مرة يسجّل فيها أحد الدخول إلى حسابك أو يحاول ذلك.
element-adverts_seen = الإعلانات التي رأيتها
    .explain = يخبرنا جهازك بالإعلانات التي عُرضت وهل فتحت أحدها. ولا نحتفظ بهذا إلا إذا وافقت.

## What devices send

element-ip_address = عنوانك على الإنترنت (عنوان IP)
    .explain = يرسله جهازك كلما اتصل بنا. ومن دونه لا يمكن إرسال أي شيء إليك.
element-network_id = رقم شبكتك المنزلية
    .explain = يقرؤه تطبيقنا من جهاز التوجيه أو من شبكة Wi-Fi عند الاتصال. ولا نستخدمه إلا مشفّرًا.
element-user_agent = ما يقوله متصفحك أو تطبيقك عن نفسه
    .explain = يرسل متصفحك أو تطبيقك هذا السطر مع كل ما يطلبه.
element-software = البرامج على جهازك
    .explain = يبلغنا تطبيقنا برقم إصداره وإصدار نظام الجهاز.
element-device_id = رقم جهازك
    .explain = ينشئ تطبيقنا هذا الرقم، أو يقرؤه من الجهاز، عند أول استخدام عليه.
element-device_model = أجهزة التلفاز والحواسيب والهواتف التي تستخدمها
    .explain = يبلغنا تطبيقنا بنوع الجهاز الذي يعمل عليه وبطرازه.
element-connection_type = كيف يتصل جهازك
    .explain = يبلغنا تطبيقنا هل يتصل عبر كابل أو شبكة Wi-Fi أو شبكة هاتف محمول.
element-carrier = شبكة هاتفك أو شركة الإنترنت
    .explain = يقرأ تطبيقنا اسمها من الجهاز.
element-session_id = رقم زيارة
    .explain = ينشئ تطبيقنا رقمًا جديدًا كلما فتحته، ليعرف أي الخطوات يتبع بعضها بعضًا.
element-device_language = لغة جهازك
    .explain = يرسل جهازك اللغة المضبوط عليها.
element-timezone = المنطقة الزمنية لجهازك
    .explain = يرسل جهازك المنطقة الزمنية المضبوط عليها.
element-viewing_country = البلد الذي تشاهد منه
    .explain = نحدده من عنوان الإنترنت لحظة اتصال جهازك.
element-viewing_city = المدينة القريبة من مكان مشاهدتك
    .explain = نقدّرها من عنوان الإنترنت لحظة اتصال جهازك. وكثيرًا ما يكون الخطأ فيها كيلومترات عديدة.
element-cookies = ملف تعريف الارتباط (كوكي) في متصفحك
    .explain = نضعه هناك كي يتعرف الموقع إلى متصفحك من جديد. ولا نستخدمه لشيء آخر.
element-advertising_id = رقم الإعلانات في جهازك
    .explain = يتيح هاتفك أو تلفازك هذا الرقم للتطبيقات. ولا نحتفظ به إلا إذا وافقت.
element-identifiers_seen = ملفات تعريف الارتباط التسويقية وأرقام مشابهة
    .explain = قرأها موقعنا أو تطبيقنا في متصفحك أو على جهازك. ولا نحتفظ بها إلا إذا وافقت.

## What partners send

element-partner_account = اشتراكك عن طريق شريك
    .explain = أرسلت إلينا الشركة التي اشتركت عن طريقها، مثل مزوّد الإنترنت، رقمك لديها وما طلبته.
element-partner_records = أخبار من شريك عن اشتراكك
    .explain = نسجّل كل رسالة عنك يرسلها إلينا شريك، والاتفاق الذي وصلت بموجبه.
element-partner_searches = ما بحثت عنه على جهاز أحد الشركاء
    .explain = أرسلت إلينا الشركة المصنّعة لمشغّل الوسائط أو التلفاز الكلمات التي بحثت بها هناك فوجدتنا.
element-partner_email = عنوان البريد الإلكتروني الذي أعطاه لنا شريك
    .explain = أرسله شريك حين اشتركت عن طريقه. ولا نستخدمه أبدًا للبحث عنك.
element-partner_contact = بيانات الاتصال التي أعطاها لنا شريك
    .explain = أرسل شريك اسمك أو رقم هاتفك حين اشتركت عن طريقه.
element-partner_ip = عنوان الإنترنت الذي أعطاه لنا شريك
    .explain = أرسله مزوّد الإنترنت أو شركة الهاتف المحمول مع اشتراكك.
element-partner_billing = المدفوعات عن طريق شريك
    .explain = أرسلت إلينا الشركة التي تحصّل الدفع نيابة عنا كل مبلغ، وهل دُفع أم لا.

## What comes from elsewhere

element-network_records = من يدير الشبكة التي تستخدمها
    .explain = تبيّن قوائم عامة لأي شركة يعود عنوان الإنترنت وفي أي بلد. ولا نبحث عن شيء يخصك أنت شخصيًا.
element-security_signals = تحذيرات من شركات الأمان
    .explain = حذّرتنا شركة تعمل على أماننا، مثلًا من تسرّب كلمة مرور.
element-multiplayer_account = حسابك على منصة الألعاب
    .explain = أرسلت إلينا المنصة التي تلعب عليها مع آخرين اسمك ونقاطك هناك.
element-payment_updates = أخبار عن بطاقتك أو حسابك المصرفي
    .explain = أخبرتنا خدمة الدفع، مثلًا، بأن بطاقتك استُبدلت ببطاقة جديدة.

## What we work out

element-taste_profile = ما نظن أنه يعجبك
    .explain = توصّلنا إليه مما شاهدته ولعبته وقيّمته وأضفته إلى قائمتك. أعدّه برنامج من تلقاء نفسه. وهو يلخّص ما يوجّه توصياتك.
element-general_location = المنطقة التي أنت فيها
    .explain = توصّلنا إلى البلد أو الإقليم من عنوانك على الإنترنت. ولا نصل أبدًا إلى شارعك.
element-preferred_languages = اللغات التي تناسبك
    .explain = توصّلنا إليها من اللغة التي اخترتها ولغة جهازك والصوت والترجمة المكتوبة اللذين تستخدمهما.
element-partner_reach = كيف وصلت إلينا عن طريق الشركاء
    .explain = توصّلنا من اشتراكك وأجهزتك إلى الشريك الذي تستخدم عرضه.
element-account_risk = مدى أمان حسابك
    .explain = توصّلنا إليه من عمليات تسجيل الدخول والدفع الأخيرة، لنلاحظ إن كان شخص آخر يستخدم حسابك.
element-usual_sign_ins = كيف تسجّل الدخول عادة
    .explain = توصّلنا من عمليات تسجيل الدخول السابقة إلى الأجهزة والشبكات والبلدان المعتادة لديك.
element-test_groups = التجارب التي شاركت فيها
    .explain = حين نجرّب شيئًا جديدًا، تحدد القرعة من يراه. ونسجّل أي نسخة رأيت.
element-notifications_not_seen = الرسائل التي لم ترها
    .explain = نعدّ الرسالة غير مرئية إذا وصلت ولم تُفتح ولم تُزح جانبًا خلال سبعة أيام.
element-marketing_interests = اهتمامات من أجل الإعلانات
    .explain = توصّلنا إليها مما شاهدته ومن الإعلانات التي فتحتها. ولا نفعل ذلك إلا إذا وافقت.

## What data is used for

purpose-operate = تشغيل الخدمة لك
    .what-for = لتسجيل دخولك، وتشغيل ما تختاره، واستلام الدفع، ومساعدتك حين تتواصل معنا.
    .without = من دون هذا لا توجد خدمة. وينتهي حين تغلق حسابك.
purpose-rights = إطلاعك على بياناتك
    .what-for = لنريك ما لدينا، ونعطيك نسخة منه، ونصححه أو نمحوه حين تطلب.
    .without = من دون هذا لا يمكنك أن ترى شيئًا أو تصححه. والقانون يعطيك هذا الحق.
purpose-legal = ما يلزمنا القانون بحفظه
    .what-for = لحفظ ما يفرضه القانون، مثل الفواتير لمصلحة الضرائب. ولا نستخدمه لشيء آخر.
    .without = لا يمكننا ترك هذا. ونمحوه في اليوم الذي يسمح به القانون.
purpose-recommend_use = التوصية بأفلام ومسلسلات وألعاب
    .what-for = لنختار أعمالًا قد تعجبك بناء على ما شاهدته ولعبته وقيّمته.
    .without = سيرى الجميع الصفوف نفسها. وسترى ما هو رائج، لا ما يناسبك.
purpose-recommend_train = تعليم توصياتنا
    .what-for = لنتعلم مما يشاهده المشتركون أي الأعمال يناسب بعضها بعضًا.
    .without = لن تتعلم توصياتنا شيئًا من مشاهدتك. وستظل تحصل عليها.
purpose-locate = معرفة مكانك على وجه التقريب
    .what-for = لنعرض ما يجوز لنا تقديمه في بلدك، ونلتزم بالحقوق التي اشتريناها هناك.
    .without = لن نعرف أي الأعمال يجوز عرضها عليك.
purpose-translate = عرض كل شيء بلغتك
    .what-for = لعرض أسماء الأعمال ووصفها وصوتها وترجمتها المكتوبة باللغة التي تناسبك.
    .without = سيظهر كل شيء بلغة واحدة موحّدة.
purpose-coordinate = التعامل مع الشركة التي اشتركت عن طريقها
    .what-for = لننجز مع مزوّد الإنترنت أو شركة الهاتف أو الشركة المصنّعة للتلفاز ما طلبته عن طريقها.
    .without = لن تتمكن من استخدام اشتراك يأتي ضمن عرضها.
purpose-protect = حماية حسابك
    .what-for = لنلاحظ متى يحاول شخص آخر استخدام حسابك أو بطاقتك، ونمنعه.
    .without = لن نستطيع تحذيرك من غرباء في حسابك.
purpose-audience_use = معرفة ما يشاهده الناس
    .what-for = لنعدّ كم شخصًا يشاهد عملًا ويكمله، ونقرر أي أفلام ومسلسلات وألعاب نقدّم.
    .without = لن تدخل في العدّ. ولن يتغير شيء على شاشتك.
purpose-audience_train = تحسين عمل الخدمة
    .what-for = لنبني ونختبر طرقًا أفضل لاختيار ما نقدّمه وترتيبه.
    .without = لن تُستخدم بياناتك في اختبار التحسينات. ولن يتغير شيء على شاشتك.
purpose-communicate_service = الرسائل التي تحتاج إليها
    .what-for = لنرسل إليك ما يتعلق باشتراكك: رابطًا لكلمة مرور جديدة، أو إيصالًا، أو تنبيهًا بشأن تسجيل دخول.
    .without = لن نستطيع أن نرسل إليك كلمة مرور جديدة أو نخبرك بمشكلة.
purpose-communicate_marketing = أخبار وعروض
    .what-for = لنخبرك بالأعمال الجديدة والعروض عبر البريد الإلكتروني أو الرسائل النصية أو الإشعارات.
    .without = لن تصلك أخبار ولا عروض. وستظل الرسائل التي تحتاج إليها تصلك.
purpose-personalise_marketing = اختيار إعلانات تناسبك
    .what-for = لنختار العروض والإعلانات بناء على ما تشاهده وعلى رقم الإعلانات في جهازك. ولا يحدث هذا إلا إذا وافقت.
    .without = ستكون العروض والإعلانات واحدة للجميع.
purpose-share_titles = ذكر ما شاهدته لشركات خارجية
    .what-for = لنعلم الشركات التي تعلن لنا أي أفلام ومسلسلات وألعاب شاهدتها. يشترط قانون الولايات المتحدة موافقة خاصة بهذا؛ وهي تسري سنتين، ويمكنك سحبها في أي وقت.
    .without = لن يعرف أحد ممن يعلنون لنا أي أعمال شاهدتها، حتى لو وافقت على إعلانات تناسبك.

## Who else receives data

recipient-customer_care = الشركة التي تجيب نيابة عن خدمة عملائنا
    .explain = ترى ما تحتاج إليه لمساعدتك حين تتواصل معنا.
recipient-agency = وكالة إعلانات تعمل لنا
    .explain = تُعدّ حملاتنا بحسب تعليماتنا.
recipient-marketing_service = الشركة التي تدير حملاتنا
    .explain = ترسل أخبارنا وعروضنا وتقيس نتائجها بحسب تعليماتنا.
recipient-message_service = الشركة التي توصل بريدنا الإلكتروني
    .explain = توصل رسائلنا إلى بريدك أو إلى جهازك.
recipient-text_message_service = الشركة التي توصل رسائلنا النصية
    .explain = توصل رسائلنا إلى هاتفك.
recipient-payment_processor = الشركة التي تتولى مدفوعاتنا
    .explain = تحصّل الدفع من بطاقتك أو حسابك المصرفي نيابة عنا.
recipient-security_service = الشركة التي تساعد على حماية الحسابات
    .explain = تفحص لنا عمليات تسجيل الدخول وتقارنها بالهجمات المعروفة.
recipient-voice_assistant = الشركة المصنّعة لمساعدك الصوتي
    .explain = تتلقى ما تحتاج إليه لتشغيل ما تطلبه. وأنت من ربط المساعد بحسابك.
recipient-payment_platform = المنصة التي تدفع عن طريقها
    .explain = متجر تطبيقات أو خدمة دفع تحصّل دفعاتك.
recipient-sales_platform = المتجر الذي اشتركت عن طريقه
    .explain = يبيع اشتراكنا ويحتاج إلى أن يعرف أن اشتراكك سارٍ.
recipient-internet_provider = مزوّد الإنترنت الذي تتعامل معه
    .explain = يقدّم خدمتنا ضمن عرضه ويحتاج إلى أن يعرف أن اشتراكك سارٍ.
recipient-mobile_operator = شركة هاتفك المحمول
    .explain = تقدّم خدمتنا ضمن عرضها وتحتاج إلى أن تعرف أن اشتراكك سارٍ.
recipient-media_player = الشركة المصنّعة لتلفازك أو لمشغّل الوسائط
    .explain = تتيح خدمتنا على أجهزتها.
recipient-multiplayer_platform = منصتنا للعب مع آخرين
    .explain = تجمع اللاعبين في مباراة.
recipient-group_company = شركة أخرى من مجموعتنا
    .explain = تنتمي إلى المجموعة نفسها التي ننتمي إليها.

## How things are kept together

family-contact = الأسماء والعناوين
family-account = حسابك
family-identity = من أنت
family-profile = ملفاتك الشخصية
family-billing = المدفوعات
family-choices = خياراتك
family-support = خدمة العملاء والاستبيانات
family-viewing = ما شاهدته
family-opinions = تقييماتك وقائمتك
family-interaction = ما رأيته واخترته
family-playback_quality = جودة عرض الصورة
family-search = عمليات البحث
family-messages = الرسائل
family-games = الألعاب
family-security = أمان حسابك
family-device = أجهزتك
family-place = من أين تشاهد
family-advertising = الإعلانات
family-partners = من شركائنا
family-elsewhere = من أماكن أخرى
family-brought = ما أحضرته معك
family-derived = ما توصّلنا إليه

## What happened

event-account-created = أنشأت حسابك
event-account-updated = جرى تغيير في حسابك
event-account-cancelled = ألغيت اشتراكك
event-ad-started = بدأ إعلان
event-ad-playing = كان إعلان قيد العرض
event-ad-completed = انتهى إعلان
event-ad-clicked = فتحت إعلانًا
event-auth-login = سجّل أحد الدخول أو حاول ذلك
event-browse-impression = ظهر عمل على شاشتك
event-consent-changed = غيّرت ما تسمح به
event-device-registered = أُضيف جهاز
event-device-updated = حُدّثت بيانات جهاز
event-device-deactivated = أُزيل جهاز
event-game-session_started = بدأت لعبة
event-game-session_ended = توقفت عن اللعب
event-game-progression = تقدمت في لعبة
event-game-achievement = حققت إنجازًا في لعبة
event-game-multiplayer_joined = انضممت إلى لعبة مع آخرين
event-game-multiplayer_left = غادرت لعبة مع آخرين
event-history-account_described = ذكر ملفك حسابك لدى خدمة أخرى
event-history-subscribed = ذكر ملفك اشتراكًا في خدمة أخرى
event-history-accessed = ذكر ملفك جهازًا لدى خدمة أخرى
event-history-terms_accepted = ذكر ملفك شروطًا قبلتها لدى خدمة أخرى
event-history-clicked = ذكر ملفك نقرة في خدمة أخرى
event-history-preference_given = ذكر ملفك رغبة عبّرت عنها لدى خدمة أخرى
event-history-playback_traced = ذكر ملفك كيف جرى عرض شيء على خدمة أخرى
event-history-story_chosen = ذكر ملفك اختيارًا في قصة على خدمة أخرى
event-history-device_used = ذكر ملفك جهازًا استُخدم مع خدمة أخرى
event-history-signed_in = ذكر ملفك تسجيل دخول إلى خدمة أخرى
event-history-streamed = ذكر ملفك عنوانًا لدى خدمة أخرى
event-history-message_received = ذكر ملفك رسالة من خدمة أخرى
event-history-billed = ذكر ملفك دفعة لخدمة أخرى
event-history-profile_described = ذكر ملفك ملفًا شخصيًا لدى خدمة أخرى
event-history-title_seen = ذكر ملفك عملًا شاهدته على خدمة أخرى
event-history-continued = بقية مدخل طويل من ملفك
event-identifier-seen = قُرئ ملف تعريف ارتباط تسويقي أو رقم مشابه
event-message-sent = أرسلنا إليك رسالة
event-message-delivered = وصلت إليك رسالة
event-message-opened = فتحت رسالة
event-message-clicked = فتحت رابطًا في رسالة
event-message-dismissed = أزحت رسالة جانبًا
event-mylist-added = أضفت عملًا إلى قائمتك
event-mylist-removed = أزلت عملًا من قائمتك
event-partner-record_received = أرسل إلينا شريك شيئًا عن اشتراكك
event-payment-made = تمت دفعة
event-payment-failed = تعذّرت دفعة
event-payment_method-added = أعددت طريقة دفع
event-playback-started = بدأت المشاهدة
event-playback-heartbeat = كنت تشاهد
event-playback-paused = أوقفت العرض مؤقتًا
event-playback-resumed = تابعت المشاهدة
event-playback-seeked = قفزت إلى الأمام أو إلى الخلف
event-playback-buffer_started = توقفت الصورة للتحميل
event-playback-buffer_ended = عادت الصورة إلى العرض
event-playback-quality_changed = تغيّرت جودة الصورة
event-playback-track_changed = غيّرت الصوت أو الترجمة المكتوبة
event-playback-interrupted = انقطعت المشاهدة
event-playback-failed = تعذّر عرض العمل
event-playback-completed = شاهدت حتى النهاية
event-playback-exited = توقفت عن المشاهدة
event-profile-created = أنشأت ملفًا شخصيًا
event-profile-updated = جرى تغيير في ملف شخصي
event-profile-deleted = حُذف ملف شخصي
event-rating-set = قيّمت عملًا
event-search-performed = بحثت عن شيء
event-search-result_selected = اخترت شيئًا من نتائج البحث
event-support-contacted = تواصلت مع خدمة العملاء
event-survey-answered = أجبت عن استبيان
event-title-selected = فتحت عملًا
event-feed-searches = أخبرنا شريك بعملية بحث
event-feed-contacts = أرسل شريك بيانات اتصال
event-feed-networks = أرسل شريك عنوانًا من شبكته
event-feed-billing = أرسل شريك فاتورة أو دفعة
event-feed-entitlements = أخبرنا شريك بأن الخدمة جزء من عرض
event-feed-public_networks = بحثنا عن شبكة في سجلات عامة
event-feed-security = حذّرتنا خدمة أمان من شيء
event-feed-multiplayer = أخبرتنا منصة اللعب مع آخرين باسمك ونقاطك هناك
event-feed-payment_service = أرسلت خدمة الدفع أخبارًا عن طريقة دفع

## Why we may

basis-consent = وافقت على ذلك
    .explain = سمحت به، ويمكنك سحب موافقتك في أي وقت.
basis-contract = هذا جزء من اشتراكك
    .explain = من دونه لا نستطيع أن نقدّم لك ما اشتركت من أجله.
basis-legal_obligation = القانون يفرضه
    .explain = علينا أن نفعله، أردنا أم لم نرد.
basis-legitimate_interest = لدينا سبب وجيه
    .explain = نرى أن سببنا منصف لك. ويمكنك أن تعترض.

## Where we ask

asked_at-sign_up = عند إنشاء حسابك
asked_at-payment = عند إعداد الدفع
asked_at-profile = عند إنشاء ملف شخصي أو تغييره
asked_at-support = عند التواصل مع خدمة العملاء
asked_at-survey = عند الإجابة عن استبيان
asked_at-first_playback = عند أول مشاهدة لك
asked_at-import = عند إحضار بياناتك من خدمة أخرى
asked_at-device_registration = عند استخدام جهاز جديد لأول مرة

## How closely it is seen

precision-exact = القيمة كما هي
precision-day = اليوم فقط
precision-month = الشهر فقط
precision-year = السنة فقط
precision-hash = صورة مشفّرة، يمكن مقارنتها ولا يمكن قراءتها
precision-presence = وجود القيمة أو عدمه فقط

## What happens when you erase your account

erase-delete = يُمحى.
erase-keep_hash = يُمحى؛ ولا تبقى إلا علامة مشفّرة، لنعرف ألا نستخدمه من جديد.
erase-legal = يُمحى هنا أيضًا. وما يلزمنا قانون بحفظه يبقى في سجلاتنا المالية وحدها، ولا يُستخدم لأي شيء آخر.

## Kinds of those who receive data, and what they are to us

kind-provider = شركة تعمل لنا
kind-partner = شريك
kind-own_platform = إحدى خدماتنا
role-processor = لا يجوز لها أن تفعل إلا ما نقوله لها.
role-controller = هي المسؤولة عما تفعله بالبيانات.
role-joint = هي مسؤولة معنا عن البيانات.

## Why something was not kept or not used

reason-undeclared_element = لم نقل قط إننا سنحفظ هذا، لذلك لا نحفظه.
reason-undeclared_purpose = لم نقل قط إننا سنفعل هذا، لذلك لا نفعله.
reason-undeclared_property = لم نقل قط إننا سنحفظ هذا التفصيل، لذلك تخلصنا منه.
reason-undeclared_event = لم نقل قط إننا سنسجّل هذا، لذلك تخلصنا منه.
reason-not_declared_for_purpose = قلنا إننا لن نستخدم هذا هنا، لذلك لم نستخدمه.
reason-no_purpose_allows = لا شيء مما تسمح به يحتاج إلى هذا، لذلك تخلصنا منه.
reason-country_not_listed = لا نطلب هذا في بلدك.
reason-no_basis_in_country = القانون في بلدك لا يسمح لنا.
reason-consent_missing = لم توافق على هذا.
reason-switched_off = أوقفت هذا.
reason-objected = اعترضت على هذا.
reason-restricted = طلبت منا التوقف عن استخدام هذا في الوقت الحالي.
reason-kids = لا نفعل هذا مع الملف الشخصي لطفل.
reason-parental_consent_missing = لم يوافق أحد الوالدين على هذا للملف الشخصي لهذا الطفل.
reason-parental_consent_third_parties = لم يوافق أحد الوالدين على إعطاء بيانات هذا الطفل لآخرين.
reason-erasure_pending = طلبت منا محو هذا، لذلك لم نعد نستخدمه.
reason-gpc = يطلب منا متصفحك ألا نبيع بياناتك أو نشاركها، ونحن نلتزم بذلك.
reason-narrowed = أفاد التطبيق في تلك اللحظة بأنك لا تريد هذا.
reason-expired = انتهت المدة التي يجوز لنا استخدام هذا خلالها.
reason-wrong_type = لم يكن بالشكل المطلوب، لذلك تخلصنا منه.
reason-too_long = كان أطول مما يجوز، لذلك تخلصنا منه.
reason-card_number = كان فيه رقم بطاقة دفع. ونحن لا نحتفظ أبدًا بمثله، لذلك أزلناه.
reason-too_many = كان فيه أكثر مما يجوز، لذلك تخلصنا منه.
reason-key_class = لا يحق للتطبيق الذي أرسله أن يغيّر هذا، لذلك تخلصنا منه.
reason-future_time = تاريخه في المستقبل، لذلك وضعناه جانبًا.
reason-missing_subject = لم يُذكر فيه من يخصه، لذلك لم نتمكن من حفظه.
reason-missing_id = وصل من دون رقم خاص به، فلم نستطع أن نعرف هل كان لدينا من قبل.
reason-too_old = وصل متأخرًا، فلم تعد إضافته ممكنة.
reason-erased = محوت حسابك، لذلك لا نحتفظ بأي شيء مما سبق.
reason-recipient_not_declared = لم نقل قط إننا سنعطي هذا لتلك الجهة، لذلك لم نعطه.
reason-recipient_not_appointed = لم نذكر بعد من هي تلك الجهة وبم تعهدت لنا، لذلك لم نعطها شيئًا.
reason-vppa_consent_missing = لم توافق خلال السنتين الأخيرتين على أن نذكر لشركات خارجية ما شاهدته.
reason-unknown_member = لا نعرف أحدًا بهذا الاسم.
reason-statement_not_allowed = طلب البرنامج أكثر مما يجوز له أن يراه.
reason-not_kept_by_program = لا يجوز للبرنامج أن يدوّن هذا.
reason-nothing_declared = لم يكن فيه شيء مما نحفظه.
reason-absurd_time = لا يمكن أن يكون تاريخه صحيحًا، لذلك وضعناه جانبًا.
