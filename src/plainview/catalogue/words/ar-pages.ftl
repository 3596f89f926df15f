list-between = {"، "}
say-yes = نعم
say-no = لا
say-held = موجود، ولا يُعرض أبدًا
say-not-held = غير موجود
counted-times = { $count ->
    [zero] ولا مرة
    [one] مرة واحدة
    [two] مرتين
    [few] { NUMBER($count) } مرات
    [many] { NUMBER($count) } مرة
   *[other] { NUMBER($count) } مرة
  }

# How something is collected.
how-asked = أعطيتنا إياه { $places }.
how-told = أعطيتنا إياه.
how-written = دُوّن مع حسابك لدى { $service }.
how-events = يُسجّل تلقائيًا عند: { $events }.
how-events-and-more = يُسجّل تلقائيًا عند: { $events }، وما شابه ذلك.
how-every-event = يُسجّل تلقائيًا مع كل ما تفعله في { $service }.
how-every-session = ترسله أجهزتك مع كل جلسة.
how-feed = وصلنا من { $feed }.
how-derived = توصّلنا إليه من بقية ما لدينا.
moves-automatic = ينشأ تلقائيًا ليحرّك الخوارزمية الداخلية: فهو يغيّر ما نوصي لك به.
moves-given = أخبرتنا بهذا بنفسك، وهو يحرّك الخوارزمية الداخلية: فهو يغيّر ما نوصي لك به.

# Where something is asked
place-account = عند إنشاء حسابك
place-sign-up = عند التسجيل
place-signup = عند التسجيل
place-payment = عند بدء الدفع
place-profile = عند إنشاء ملف شخصي
place-support = عند التواصل مع خدمة العملاء
place-survey = في استبيان
place-settings = في إعداداتك
place-first-playback = عند أول تشغيل
place-import = عند إحضار ملفك من خدمة أخرى
place-device-registration = عند تسجيل جهاز

# Names of properties
property-email = البريد الإلكتروني
property-purpose = بشأن
property-text-version = إصدار الكلمات المعروضة
property-ip = العنوان
property-title-id = العمل
property-game-id = اللعبة
property-thumbs = الإبهام
property-stars = النجوم
property-last4 = آخر الأرقام
property-method-type = النوع
property-token = الرمز
property-processor = من يتولاه
property-result-count = النتائج
property-party-size = اللاعبون
property-first-name = الاسم الأول
property-last-name = اسم العائلة
property-position-ms = الموضع
property-played-ms = مدة العرض
property-visible-ms = مدة الظهور
property-from-ms = من
property-to-ms = إلى
property-duration-ms = المدة
property-startup-ms = بدأ بعد
property-rebuffer-ms = مدة الانتظار
property-bitrate-kbps = السرعة بالكيلوبت في الثانية
property-content-kids = للأطفال
property-kids-profile = لطفل
property-maturity = الفئة العمرية
property-autoplay = تشغيل التالي تلقائيًا
property-user-agent = البرنامج
property-os = النظام
property-os-version = إصدار النظام
property-app-version = إصدار التطبيق
property-national-id = الرقم
property-request-id = الطلب

recipient-kind-provider = تعمل لنا
recipient-kind-partner = شريك
recipient-kind-own-platform = من مجموعتنا

decided-by-service = لا تعمل الخدمة من دونه.
decided-by-law = القانون يفرضه.
decided-by-default = لم تقرر بعد؛ وهذا هو الوضع في البداية.
decided-by-you = قررت هذا في { $day }.

# Programs, in "Who used it"
program-recommend = التوصيات
program-sign-in = تسجيل الدخول
program-your-data-page = هذه الصفحة
program-of-key = الخدمة نفسها («{ $name }»)
program-erasure = المحو
program-accounts = قسم حسابات المشتركين

# What was done, in "Who used it".
did-read = استُخدمت
did-scan = استُخدمت مع بيانات مشتركين كثيرين
did-keep = حُفظت نتيجة جديدة
did-send = أُرسلت
did-refusal = رُفضت
did-choice = اخترت
did-forget = مُحيت
did-state = حُدّث ما جرى تعلّمه
did-expire = حُذف ما تجاوز يومه الأخير

# The letter.
letter-names = keep
letter-dear = تحية طيبة إلى { $name }،
letter-hello = تحية طيبة،
letter-opening = هذا باختصار ما لدى { $service } عنك اليوم: من أين جاء، وماذا يحدث به.
letter-field = { $name } ({ $value })
letter-moments = { $name } (سُجّل { $counted }، وآخره: { $value })
letter-member = أخبرتنا بنفسك بما يلي: { $what }.
letter-member-other = ما أخبرتنا به بنفسك تجده في «ما نعرفه».
letter-member-nothing = لم تخبرنا بنفسك بشيء بعد.
letter-usage = سجّلنا أثناء استخدامك { $service } ما يلي: { $what }.
letter-usage-other = ما سجّلناه أثناء استخدامك { $service } تجده في «ما نعرفه».
letter-usage-nothing = لم نسجّل بعد شيئًا عن استخدامك { $service }.
letter-devices = أخبرتنا أجهزتك بما يلي: { $what }.
letter-devices-other = ما أخبرتنا به أجهزتك تجده في «ما نعرفه».
letter-devices-nothing = لم تخبرنا أجهزتك بشيء بعد.
letter-partners = أرسلت إلينا شركات نتعامل معها ما يلي: { $what }.
letter-partners-other = ما أرسلته إلينا شركات نتعامل معها تجده في «ما نعرفه».
letter-partners-nothing = لم ترسل إلينا أي شركة نتعامل معها شيئًا عنك.
letter-elsewhere = وصلنا من أماكن أخرى ما يلي: { $what }.
letter-elsewhere-other = ما وصلنا من أماكن أخرى تجده في «ما نعرفه».
letter-elsewhere-nothing = ليس لدينا شيء عنك من أي مكان آخر.
letter-derived = ومن كل هذا توصّلنا إلى ما يلي: { $what }.
letter-derived-other = ما توصّلنا إليه تجده في «ما نعرفه».
letter-derived-nothing = لم نتوصّل إلى شيء عنك بعد.
letter-uses = عدد الأمور التي تُستخدم فيها بياناتك الآن: { $on }. وعدد الاستخدامات التي يمكنك تفعيلها أو إيقافها في أي وقت: { $switchable }.
letter-used = خلال آخر { $days } يومًا سُجّل استخدام بياناتك { $counted }، وكان آخرها في { $newest }.
letter-refused = ورُفض { $counted } استخدام لا تسمح به أنت أو لا تسمح به القواعد خلال آخر { $days } يومًا.
letter-signed = فريق { $service }

# "Your data".
you-title = بياناتك
you-skip = الانتقال إلى المحتوى
you-nav = أقسام هذه الصفحة
you-known = ما نعرفه
you-uses = فيمَ نستخدمه
you-used = من استخدمه
you-choices = خياراتك والتنزيل
you-times = الأوقات بالتوقيت العالمي (UTC). كُتبت هذه الصفحة في { $made }.
you-known-lead = كل بطاقة نوع واحد من البيانات، وفيها ما هو محفوظ عنك فعلًا.
you-nothing-yet = لا شيء محفوظ هنا
you-nothing-yet-list = لا نحفظ عنك شيئًا من هذه:
you-since = سُجّل { $counted } منذ { $since }
you-newest = الأحدث أولًا
you-sensitive = حسّاس
you-used-for = { $on ->
    [zero] لا استخدام مفعّل الآن
    [one] استخدام واحد مفعّل
    [two] استخدامان مفعّلان
    [few] { $on } استخدامات مفعّلة
    [many] { $on } استخدامًا مفعّلًا
   *[other] { $on } استخدام مفعّل
  }{ $off ->
    [zero] {""}
    [one] ، وواحد موقوف
    [two] ، واثنان موقوفان
    [few] ، و{ $off } موقوفة
    [many] ، و{ $off } موقوفًا
   *[other] ، و{ $off } موقوف
  }
you-profile = الملف الشخصي { $profile }
you-details = التفاصيل
you-kept = مدة الحفظ: { $days }
you-seen = ما يُرى منه: { $precision }
you-to = قد يصل إلى: { $names }
you-not-used = لا يُستخدم لأي شيء؛ وهو محفوظ فقط لتتمكن من رؤيته.
you-on = مفعّل
you-off = موقوف
you-fixed = مفعّل دائمًا
you-fixed-off = غير مستخدم
you-uses-lead = بطاقة لكل استخدام. وحيث يوجد زر فالقرار لك، ويسري من الثانية التالية.
you-without = لو كان هذا موقوفًا
you-looks-at = ما ينظر إليه
you-used-lead = يُدوّن كل استخدام لبياناتك قبل أن يحدث. وهذا ما دُوّن، من أحدث يوم إلى أقدمه.
you-used-nothing = لم يستخدم أحد بياناتك بعد.
you-used-for-purpose = من أجل: { $purpose }
you-used-by = بواسطة: { $program }
you-used-refused = رُفض الاستخدام
you-used-sent-to = إلى { $recipient }
you-received-nothing = لا يصل شيء إلى أي جهة خارجية.
you-received-for = من أجل: { $purposes }
you-received-unappointed = لا أحد يتولى هذا الدور اليوم، لذلك لا يُرسل شيء.
you-received-kept = مدة احتفاظها به: { $days }
you-choices-title = خياراتك
you-choices-lead = القرار لك؛ ولن يسوء شيء آخر بسببه.
standing-gpc = يطلب منا متصفحك ألا نبيع بياناتك أو نشاركها. ونحن نلتزم بذلك منذ { $since }؛ وإن وافقت بعد ذلك على شيء فموافقتك مقدّمة عليه.
standing-hidden = طلبت منا محو حسابك في { $since }. ولم يعد أحد ينظر إليه.
standing-restricted = { $profile ->
    [all] استخدام بياناتك موقوف مؤقتًا منذ { $since }: نحن نحتفظ بها، ولا نكاد نستخدمها إلا في طلباتك أنت.
   *[other] استخدام بيانات الملف الشخصي { $profile } موقوف مؤقتًا منذ { $since }: نحن نحتفظ بها، ولا نكاد نستخدمها إلا في طلباتك أنت.
 }
standing-objection = { $profile ->
    [all] رفضت هذا الاستخدام في { $since }: { $use }. ونحن نلتزم بذلك.
   *[other] رُفض هذا الاستخدام من الملف الشخصي { $profile } في { $since }: { $use }. ونحن نلتزم بذلك.
 }
standing-child = الملف الشخصي { $profile } لطفل. لا تُستخدم بياناته إلا قليلًا، وما يحتاج إلى موافقة يحتاج إلى موافقة أحد الوالدين.
standing-parental = وافق أحد الوالدين للملف الشخصي { $profile } الخاص بطفل في { $since }.
standing-parental-third-parties = وافق أحد الوالدين، على حدة، على إعطاء بيانات الملف الشخصي { $profile } الخاص بطفل لآخرين في { $since }.
you-download-title = خذها معك
you-download-lead = ملف واحد فيه كل ما في هذه الصفحة: القيم والاستخدامات ومن استخدمها. ويمكن لأي برنامج قراءته.
you-download = تنزيل (JSON)
you-contact-title = من يمكنك أن تسأله
you-contact-controller = الجهة المسؤولة
you-contact-representative = الممثل
you-contact-officer = مسؤول الخصوصية
you-contact-authority = يمكنك تقديم شكوى إلى
you-switched-on = أصبح هذا مفعّلًا الآن: { $purpose }.
you-switched-off = أصبح هذا موقوفًا الآن: { $purpose }.
you-notice = الخصوصية
you-sign-out = تسجيل الخروج
you-watch = مشاهدة
you-rules-version = إصدار القواعد: { $version }
you-identifier = رقمك كمشترك: { $member }
you-element-id = الاسم داخل النظام: { $element }
you-line-ids = أسطر دفتر القيود: { $lines }
you-purpose-id = الغرض داخل النظام: { $purpose }
you-path = وصل عبر { $path }
you-received-at = استلمناه في { $at }

# Sign-in.
sign-in-title = تسجيل الدخول
sign-in-lead = اطّلع على كل ما لدى { $service } عنك.
sign-in-email = البريد الإلكتروني
sign-in-password = كلمة المرور
sign-in-go = تسجيل الدخول
sign-in-wrong = البريد الإلكتروني وكلمة المرور لا يتطابقان. تحقق منهما وحاول مرة أخرى.
sign-in-slow = محاولات كثيرة جدًا. انتظر { $minutes ->
    [zero] قليلًا
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
  } ثم حاول مرة أخرى.
sign-in-denied = وُسم هذا الجهاز بأنه ليس لك، لذلك لا يُسمح لأحد بالدخول منه. سجّل الدخول بجهاز آخر من أجهزتك.
sign-in-ended = أُنهيت كل جلسات حسابك، وهذه منها. يجب تعيين كلمة مرور جديدة قبل أن يسجّل أحد الدخول من جديد.
sign-in-code-title = أدخل الرمز
sign-in-code-lead = تسجّل الدخول من مكان لا نعرفه بعد. أرسلنا إليك رمزًا من ستة أرقام، لنتأكد من أنك أنت.
sign-in-code = الرمز
sign-in-code-hint = يعمل مرة واحدة، لمدة عشر دقائق.
sign-in-code-wrong = هذا الرمز غير صحيح أو لم يعد ساريًا. حاول مرة أخرى، أو سجّل الدخول من جديد ليصلك رمز آخر.
sign-in-code-anew = تسجيل الدخول من جديد
sign-in-again = بقيت صفحتك مفتوحة مدة أطول من اللازم. سجّل الدخول مرة أخرى.

# Errors and the frame.
problem-title = لم ينجح ذلك
problem-not-found = لا توجد صفحة كهذه.
problem-back = العودة إلى بياناتك
problem-forbidden = هذه الصفحة ليست لك.
problem-went-wrong = حدث خطأ من جانبنا. وقد سُجّل؛ حاول مرة أخرى من فضلك.
problem-form = هذا النموذج قديم جدًا. عد إلى الصفحة السابقة وأعد تحميلها، ثم حاول مرة أخرى.
reason-no_history = لا يوجد بعد ما نبدأ منه: شاهد شيئًا أو قيّمه أولًا.

panel-more-rows = { $count ->
    [zero] لا أسطر أخرى
    [one] سطر واحد آخر
    [two] سطران آخران
    [few] { NUMBER($count) } أسطر أخرى
    [many] { NUMBER($count) } سطرًا آخر
   *[other] { NUMBER($count) } سطر آخر
  }
chart-as-table = الأرقام نفسها في جدول
reason-no_account_link = لا حساب مرتبط به، لذلك لم نستطع أن نعرف من يخصه.

# The cover page of a member's archive.
archive-heading = بياناتك
archive-made = أعدّت { $service } هذا الأرشيف في { $made } بالتوقيت العالمي (UTC)، لأنك طلبته. الأوقات في كل الملفات بالتوقيت العالمي (UTC).
archive-account = فيه ما لدينا عن حسابك وملفك الشخصي والملفات الشخصية للأطفال.
archive-profile = فيه ما لدينا عن ملف شخصي واحد، ومن الحساب بلده ولغته وباقته فقط. أما أسماء الحساب وعناوينه ومدفوعاته فتخص من يدفع ثمنه، لذلك ليست هنا.
archive-others = { $count ->
    [zero] لا ملفات شخصية أخرى في هذا الحساب تخص أشخاصًا آخرين.
    [one] ملف شخصي واحد آخر في هذا الحساب يخص شخصًا آخر، لذلك ليس منه شيء هنا. ويمكن لذلك الشخص أن يطلب أرشيفًا أيضًا.
    [two] ملفان شخصيان آخران في هذا الحساب يخصان أشخاصًا آخرين، لذلك ليس منهما شيء هنا. ويمكن لكل من هؤلاء أن يطلب أرشيفًا أيضًا.
    [few] { NUMBER($count) } ملفات شخصية أخرى في هذا الحساب تخص أشخاصًا آخرين، لذلك ليس منها شيء هنا. ويمكن لكل من هؤلاء أن يطلب أرشيفًا أيضًا.
    [many] { NUMBER($count) } ملفًا شخصيًا آخر في هذا الحساب تخص أشخاصًا آخرين، لذلك ليس منها شيء هنا. ويمكن لكل من هؤلاء أن يطلب أرشيفًا أيضًا.
   *[other] { NUMBER($count) } ملف شخصي آخر في هذا الحساب تخص أشخاصًا آخرين، لذلك ليس منها شيء هنا. ويمكن لكل من هؤلاء أن يطلب أرشيفًا أيضًا.
  }
archive-warning-heading = انتبه عند استخدام برامج الجداول
archive-warning = الملفات التي تنتهي أسماؤها بـ ⁦.csv⁩ فيها كل قيمة كما أُعطيت تمامًا. والقيمة التي تبدأ بإحدى العلامات = أو + أو - أو @ قد يعدّها برنامج الجداول أمرًا للتنفيذ. إذا فتحت هذه الملفات في برنامج كهذا، فأدخلها على أنها نص، ولا تسمح بتشغيل أي شيء.
archive-files-heading = ما الذي فيه
archive-file = الملف
archive-what = ما هو
archive-count = المدخلات
archive-missing-heading = ما الذي ليس فيه، ولماذا
archive-missing-password = كلمة مرورك: فهي محفوظة مشفّرة ولا تُعطى لأحد أبدًا.
archive-missing-gone = ما مُحي، وما لم نحتفظ به إلا للمدة التي ذكرناها: لم يعد موجودًا.
archive-missing-people = ما يخص أشخاصًا آخرين.
archive-missing-account = ما يتعلق بالحساب لا بهذا الملف الشخصي، مثل عمليات تسجيل الدخول والمدفوعات والاستخدامات التي سُجّلت للحساب كله. وهو في أرشيف من يدفع ثمن الحساب.
archive-missing-columns = ملفات لم ينشر أحد أعمدتها. وما نحفظه من هذه الأشياء موجود في المجلد plainview:
archive-missing-empty = ملفات لأشياء لا نحفظ منها شيئًا. وهي موجودة، لكنها فارغة:
archive-contacts = إلى من يمكنك أن تتوجه
archive-events = ما حدث، حدثًا بعد حدث: { $family }.
archive-file-cover-sheet = هذه الصفحة.
archive-file-plainview-about = من أعدّ هذا الأرشيف، ولمن، ومتى، وإلى من يمكنك أن تتوجه.
archive-file-plainview-purposes = فيمَ نستخدم البيانات، وهل كل استخدام مفعّل لك، وماذا يحدث من دونه.
archive-file-plainview-recipients = من قد تصله البيانات أيضًا، ومن وصلته فعلًا.
archive-file-plainview-sources = كل ما قد نحفظه، ومن أين يأتي، وفيمَ يُستخدم كل شيء.
archive-file-plainview-inferences = ما توصّلنا إليه عنك.
archive-file-plainview-records = ما نحفظه من وقائع، مثل اسمك وباقتك.
archive-file-plainview-choices = ما سمحت به وما لم تسمح به.
archive-file-plainview-ledger = كل استخدام وكل مشاركة لبياناتك، وكل ما رُفض منها.
archive-file-plainview-requests = ما طلبته منا، وإلى أين وصل.
archive-file-plainview-receipts = كل قرار من قراراتك، بالكلمات نفسها التي عُرضت عليك.
archive-file-plainview-shared = ما أُعطي لآخرين، ولمن ومتى.
archive-file-plainview-schema = للبرامج: كيف بُنيت الملفات في هذا المجلد.
archive-file-account-accountdetails = حسابك: الاسم، وكيف يمكن الوصول إليك، والبلد.
archive-file-account-subscriptionhistory = متى بدأ اشتراكك ومتى انتهى، وبأي باقة.
archive-file-account-accessanddevices = أي الأجهزة استُخدمت وفي أي أيام.
archive-file-account-termsofuse = متى قبلت الشروط.
archive-file-clickstream-clickstream = ما نقرت عليه.
archive-file-content-interaction-viewingactivity = ما شاهدته، ومتى، وكم من الوقت.
archive-file-content-interaction-searchhistory = ما بحثت عنه.
archive-file-content-interaction-ratings = تقييماتك.
archive-file-content-interaction-mylist = قائمتك.
archive-file-content-interaction-indicatedpreferences = ما قلت إنه يعجبك.
archive-file-content-interaction-playbackrelatedevents = ما سجّله المشغّل أثناء العرض.
archive-file-content-interaction-interactivetitles = ما اخترته في الأعمال التفاعلية.
archive-file-devices-devices = أجهزتك، ومتى استُخدم كل منها أول مرة وآخر مرة.
archive-file-games-gameplaysession = الألعاب التي لعبتها.
archive-file-ip-addresses-ipaddresseslogin = من أين سجّل أحد الدخول.
archive-file-ip-addresses-ipaddressesstreaming = من أين شُغّل شيء.
archive-file-messages-messagessentbynetflix = الرسائل التي أُرسلت إليك. والاسم هو الاسم المعتاد دائمًا في هذا الترتيب.
archive-file-payment-and-billing-billinghistory = مدفوعاتك.
archive-file-profiles-profiles = ملفاتك الشخصية وإعداداتها.
archive-file-netflixviewinghistory = ما شاهدته، بصيغة مختصرة.
