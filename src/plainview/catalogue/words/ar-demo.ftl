### The demo streaming site.

# Coming in.
demo-welcome-title = أفلام ومسلسلات وألعاب، ولا شيء يُخفى
demo-welcome-lead = خدمة بث صغيرة، أعمالها حقيقية ومشتركوها من نسج الخيال. ما تفعله هنا يُرسل كما يرسله تطبيق حقيقي، ويظهر فورًا في «بياناتك».
demo-sign-up = إنشاء حساب
demo-sign-in = تسجيل الدخول
demo-new-here = هل هذه أول مرة لك هنا؟
demo-sign-up-lead = كل شيء هنا من نسج الخيال؛ لا تستخدم كلمة مرور من كلماتك الحقيقية.
demo-sign-up-consents = بموافقتك فقط
demo-sign-up-rest = بقية الخيارات كلها في «بياناتك»، ويمكنك تغييرها في أي وقت.
demo-pay-title = كيف تدفع
demo-pay-lead = لا يُدفع هنا مال. يذهب الرقم إلى شركة دفع تجريبية لا تحتفظ بشيء؛ ونحتفظ نحن بالرمز الذي تعيده وبآخر أربعة أرقام.
demo-pay-card = رقم البطاقة
demo-pay-try = رقم للتجربة: ⁦4111 1111 1111 1111⁩
demo-pay-go = استخدام هذه البطاقة
demo-pay-skip = الدفع لاحقًا
demo-profiles-title = من يشاهد؟
demo-profiles-lead = لكل ملف شخصي قائمته وتقييماته وتوصياته.
demo-profile-main = ملفك الشخصي
demo-profile-other = الملف الشخصي { $number }
demo-profile-child = طفل
demo-profile-new = إضافة ملف شخصي
demo-profile-kids = ملف شخصي لطفل: لا تُعرض فيه إلا أعمال للعائلة، ولا يُستخدم أبدًا للأخبار أو العروض أو الإعلانات
demo-profile-go = إضافة
demo-profile-browser = عند أول اختيار لك يُسجّل هذا المتصفح جهازًا من أجهزتك.

# The home.
demo-title = الليلة
demo-nav = خدمة البث
demo-nav-home = الرئيسية
demo-nav-search = البحث
demo-nav-game = لعبة
demo-nav-notifications = الإشعارات
demo-nav-support = المساعدة
demo-nav-profiles = من يشاهد
demo-because = لأنك شاهدت { $titles }
demo-nothing = لا شيء نعرضه بعد.
demo-child = يشاهد الآن ملف شخصي لطفل: لا تُعرض إلا أعمال للعائلة.
demo-survey-ask = ثلاثة أسئلة عن سهرة الليلة
demo-row-for-you = لك
demo-row-because = لأنك شاهدت { $title }
demo-row-films = أفلام
demo-row-series = مسلسلات
demo-row-games = ألعاب
demo-row-popular = الرائج لدى الجميع
demo-row-my-list = قائمتي
demo-row-begun = متابعة المشاهدة

# A title.
demo-kind-film = فيلم
demo-kind-series = مسلسل
demo-kind-game = لعبة
demo-watch = مشاهدة
demo-play = لعب
demo-game-not = لا يمكن لعب هذه اللعبة في العرض التجريبي. هناك لعبة واحدة يمكن لعبها: { $title }.
demo-thumbs = ما رأيك فيه؟
demo-thumbs-up = أعجبني
demo-thumbs-double = أعجبني كثيرًا
demo-thumbs-down = لا يناسبني
demo-list-add = إضافة إلى قائمتي
demo-list-remove = إزالة من قائمتي

# The player.
demo-player = المشغّل
demo-player-first = قبل أول مشاهدة لك
demo-player-clip = يُعرض هنا مقطع من نصف دقيقة بدلًا من الفيلم.
demo-player-play = تشغيل
demo-player-pause = إيقاف مؤقت
demo-player-position = الموضع
demo-player-subtitles = الترجمة المكتوبة
demo-player-no-subtitles = بلا ترجمة
demo-player-quality = الصورة
demo-player-exit = مغادرة المشغّل
demo-player-end = المشاهدة حتى النهاية
demo-player-stop = التوقف في المنتصف
demo-player-ended = النهاية. وهي الآن مسجّلة في «بياناتك».

# The search.
demo-search-for = اسم عمل أو تصنيف
demo-search-go = بحث
demo-search-found = { $count ->
    [zero] لم نجد شيئًا عن «{ $query }».
    [one] وجدنا عملًا واحدًا عن «{ $query }».
    [two] وجدنا عملين عن «{ $query }».
    [few] وجدنا { NUMBER($count) } أعمال عن «{ $query }».
    [many] وجدنا { NUMBER($count) } عملًا عن «{ $query }».
   *[other] وجدنا { NUMBER($count) } عمل عن «{ $query }».
  }

# The game.
demo-game-lead = هذا لغز صغير من عندنا بدلًا من اللعبة الحقيقية. كل ضغطة تذيب فقاعة وجاراتها أو تجمّدها. أذبها كلها.
demo-game-start = بدء اللعب
demo-game-stop = إنهاء اللعب
demo-game-level = المستوى { $level } من { $count }
demo-game-moves = الحركات: { $moves }. ويكفي منها: { $par }.
demo-game-board = اللوحة
demo-game-frozen = الصف { $row }، العمود { $column }: متجمدة
demo-game-thawed = الصف { $row }، العمود { $column }: ذائبة
demo-game-solved = ذابت كلها. النقاط: { $score }.
demo-game-all = كان هذا آخر مستوى.
demo-game-next = المستوى التالي
demo-game-again = بدء هذه اللوحة من جديد
demo-game-join = اللعب ضد لاعب ثانٍ هنا
demo-game-leave = مغادرة المباراة
demo-game-match = لاعبان أمام شاشة واحدة
demo-game-turn = الدور على اللاعب { $player }. ومن يُذِب آخر فقاعة يفز.
demo-game-won = فاز اللاعب { $player }.

# Notifications, help, survey.
demo-notifications-none = لا رسائل بعد.
demo-notifications-open = فتح
demo-notifications-dismiss = إزاحة جانبًا
demo-support-lead = ما تكتبه يصل إلى من يجيبونك. أما هنا فلا نسجّل إلا أنك سألت، وعن أي موضوع.
demo-support-message = رسالتك
demo-support-picture = الصورة تتوقف أو رديئة
demo-support-subtitles = الترجمة المكتوبة أو اللغة
demo-support-payment = الدفع
demo-support-other = شيء آخر
demo-support-go = إرسال
demo-support-sent = أُرسلت. رقم رسالتك لدينا: { $case }.
demo-survey-title = ثلاثة أسئلة عن سهرة الليلة
demo-survey-lead = أجب عما تشاء منها.
demo-survey-picture = كيف كانت الصورة؟
demo-survey-picture-good = جيدة
demo-survey-picture-fair = متوسطة
demo-survey-picture-poor = رديئة
demo-survey-found = هل وجدت شيئًا تشاهده؟
demo-survey-found-yes = نعم
demo-survey-found-partly = إلى حد ما
demo-survey-found-no = لا
demo-survey-next = ماذا تريد أن نقدّم بعد ذلك؟
demo-survey-next-silent = مزيد من الأفلام الصامتة
demo-survey-next-series = مزيد من المسلسلات
demo-survey-next-games = مزيد من الألعاب
demo-survey-go = إرسال إجاباتي

# What is wrong with a form.
demo-wrong-password = اختر كلمة مرور من 8 أحرف على الأقل.
demo-wrong-taken = هناك حساب بعنوان البريد الإلكتروني هذا. سجّل الدخول بدلًا من ذلك.
demo-wrong-card = لا تُصدر أي جهة بطاقة بهذا الرقم. جرّب الرقم المذكور أدناه.
demo-wrong-profiles = أقصى عدد من الملفات الشخصية في حساب واحد: { NUMBER($count) }.
demo-wrong-survey = أجب عن سؤال واحد على الأقل.

# What was just done.
demo-did-welcome = حسابك جاهز.
demo-did-paid = سُجّلت بطاقتك.
demo-did-made = أُضيف الملف الشخصي.
demo-did-chosen = سهرة ممتعة.
demo-did-added = أُضيف إلى قائمتك: { $title }.
demo-did-removed = أُزيل من قائمتك: { $title }.
demo-did-up = سجّلنا أن هذا العمل أعجبك: { $title }. وتوصياتك تأخذ ذلك في الحسبان.
demo-did-double = سجّلنا أن هذا العمل أعجبك كثيرًا: { $title }. وتوصياتك تأخذ ذلك في الحسبان.
demo-did-down = سجّلنا أن هذا العمل لا يناسبك: { $title }. وتوصياتك تأخذ ذلك في الحسبان.
demo-did-watched = شاهدت { $title } حتى النهاية.
demo-did-stopped = توقفت في منتصف { $title }.
demo-did-opened = وُسمت الرسالة بأنها مقروءة.
demo-did-dismissed = أُزيحت الرسالة جانبًا.
demo-did-answered = شكرًا على إجاباتك.
demo-did-refused = لم يُحفظ هذا: قواعد الخدمة، أو خياراتك أنت، لا تسمح به.
