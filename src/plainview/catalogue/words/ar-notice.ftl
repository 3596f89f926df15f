### The public notice, its layers, and the short notices beside forms.

## The short notice beside a form

notice-brief-what = ما نجمعه هنا: { $what }.
notice-brief-nothing = لا نجمع هنا شيئًا عنك.
notice-brief-required = ما لا بد أن تعطيه: { $what }.
notice-brief-law = لأن القانون يفرضه: { $what }.
notice-brief-moves = ما يحرّك الخوارزمية الداخلية، فيغيّر ما نوصي لك به: { $what }.
notice-brief-uses = نستخدمه من أجل: { $what }.
notice-brief-kept = نحتفظ به مدة أقصاها: { $days }.
notice-brief-recipients = قد يصل إلى: { $what }.
notice-brief-nobody = لا يصل إلى أي جهة خارجية.
notice-brief-more = كل شيء في سطر
notice-brief-every-use = كل الاستخدامات:
notice-brief-every-recipient = كل من قد يصله بعض منه:
notice-brief-whole = البيان كاملًا
notice-only-in = { $what } (في هذه البلدان فقط: { $countries })
notice-kept-for = مدة الحفظ: { $days }.

notice-more = { $count ->
    [zero] لا شيء آخر
    [one] واحد آخر
    [two] اثنان آخران
    [few] { NUMBER($count) } أخرى
    [many] { NUMBER($count) } أخرى
   *[other] { NUMBER($count) } أخرى
  }

## The notice in short

notice-title = الخصوصية لدى { $service }
notice-lead = ما تجمعه { $service }، ولماذا، وكم من الوقت يبقى، ومن قد يصله. وهو مصنوع من القواعد نفسها التي تطبّقها الخدمة.
notice-nav = أقسام هذا البيان
notice-overview = باختصار
notice-collected = ما نجمعه
notice-uses = فيمَ نستخدمه
notice-recipients = من قد يصله
notice-kept = كم من الوقت نحتفظ به
notice-rights = حقوقك
notice-places = أين نسألك
notice-nothing = { $source }: لا شيء.
notice-source-member = تخبرنا أنت بما يلي: { $what }.
notice-source-usage = نسجّل أثناء استخدامك { $service } ما يلي: { $what }.
notice-source-devices = ترسل إلينا أجهزتك ما يلي: { $what }.
notice-source-partners = قد يرسل إلينا شركاؤنا ما يلي: { $what }.
notice-source-elsewhere = قد يصلنا من سجلات عامة ومن شركات أخرى ما يلي: { $what }.
notice-source-derived = ومن كل هذا نتوصّل إلى ما يلي: { $what }.
notice-also = وأيضًا: { $what }.
notice-recipients-provider = { $count ->
    [zero] لا شركة تعمل لنا.
    [one] شركة واحدة تعمل لنا؛ ولا يجوز لها أن تفعل إلا ما نقوله لها.
    [two] شركتان تعملان لنا؛ ولا يجوز لهما أن تفعلا إلا ما نقوله لهما.
    [few] { NUMBER($count) } شركات تعمل لنا؛ ولا يجوز لها أن تفعل إلا ما نقوله لها.
    [many] { NUMBER($count) } شركة تعمل لنا؛ ولا يجوز لها أن تفعل إلا ما نقوله لها.
   *[other] { NUMBER($count) } شركة تعمل لنا؛ ولا يجوز لها أن تفعل إلا ما نقوله لها.
  }
notice-recipients-partner = { $count ->
    [zero] لا شركاء.
    [one] شريك واحد؛ وهو المسؤول عما يفعله بالبيانات.
    [two] شريكان؛ وهما المسؤولان عما يفعلانه بالبيانات.
    [few] { NUMBER($count) } شركاء؛ وهم المسؤولون عما يفعلونه بالبيانات.
    [many] { NUMBER($count) } شريكًا؛ وهم المسؤولون عما يفعلونه بالبيانات.
   *[other] { NUMBER($count) } شريك؛ وهم المسؤولون عما يفعلونه بالبيانات.
  }
notice-recipients-own-platform = { $count ->
    [zero] لا خدمات من مجموعتنا.
    [one] خدمة واحدة من مجموعتنا.
    [two] خدمتان من مجموعتنا.
    [few] { NUMBER($count) } خدمات من مجموعتنا.
    [many] { NUMBER($count) } خدمة من مجموعتنا.
   *[other] { NUMBER($count) } خدمة من مجموعتنا.
  }
notice-recipients-none = لا يجوز أن يصل شيء إلى أي جهة خارجية.
notice-appointed = { $count ->
    [zero] لا أحد يتولى أيًّا من هذه الأدوار اليوم، لذلك لا يُرسل شيء.
    [one] دور واحد من هذه الأدوار له اليوم من يتولاه؛ ولا يُرسل شيء للأدوار الأخرى.
    [two] دوران من هذه الأدوار لهما اليوم من يتولاهما؛ ولا يُرسل شيء للأدوار الأخرى.
    [few] { NUMBER($count) } من هذه الأدوار لها اليوم من يتولاها؛ ولا يُرسل شيء للأدوار الأخرى.
    [many] { NUMBER($count) } من هذه الأدوار لها اليوم من يتولاها؛ ولا يُرسل شيء للأدوار الأخرى.
   *[other] { NUMBER($count) } من هذه الأدوار لها اليوم من يتولاها؛ ولا يُرسل شيء للأدوار الأخرى.
  }
notice-kept-between = لكل شيء مدته الخاصة. أقصرها: { $least }، وأطولها: { $most }. وبعدها يُمحى.
notice-in-force = هذه هي القواعد السارية في { $day }.
notice-version = إصدار القواعد: { $version }
notice-more-collected = المزيد عما نجمعه
notice-more-uses = المزيد عما نستخدمه فيه
notice-more-recipients = كل من قد يصله
notice-more-kept = كم من الوقت نحتفظ بكل شيء
notice-more-rights = المزيد عن حقوقك
notice-more-places = ما نسأل عنه، وأين

## Country and language

notice-country = البلد
notice-country-none = لم يُختر
notice-country-go = عرض
notice-country-change = اختيار بلد
notice-country-chosen = تختلف بعض القواعد من بلد إلى آخر. ترى هنا قواعد هذا البلد: { $country }.
notice-country-assumed = تختلف بعض القواعد من بلد إلى آخر. نفترض أنك في هذا البلد: { $country }.
notice-country-unknown = تختلف بعض القواعد من بلد إلى آخر. ترى هنا قواعد كل البلدان معًا.
notice-country-wrong = لا يوجد بلد كهذا. اختر بلدًا من القائمة.
notice-languages = اللغات

## The pages behind it

notice-collected-lead = كل ما قد نجمعه، مرتبًا بحسب مصدره. ويقودك كل اسم إلى استخداماته، وإلى السبب الذي يسمح لنا القانون به، وإلى مدته.
notice-uses-lead = كل استخدام، وما ينظر إليه، وهل يمكنك إيقافه.
notice-recipients-lead = الجهات الخارجية التي قد يصلها شيء عنك، وما الذي يصلها، ومن أجل ماذا.
notice-kept-lead = يُمحى كل شيء حين تنتهي مدته، محسوبة من يوم وصوله إلينا. وإن طلبت منا محوه زال قبل ذلك.
notice-rights-lead = هذه حقوقك أيًّا كان ما وافقت عليه. ولا يكلّفك أي منها شيئًا.
notice-places-lead = لكل لحظة من هذه بيان خاص بها، فيه ما نجمعه عندها ولا شيء غيره.
notice-period = مدة الحفظ
notice-things = ماذا
notice-sensitive = حسّاس
notice-moves = يحرّك التوصيات
notice-only = في هذه البلدان فقط: { $countries }
notice-default-on = مفعّل ما لم توقفه
notice-default-off = موقوف ما لم تفعّله
notice-looks-at = ما ينظر إليه
notice-looks-at-all = كل ما لدينا عنك
notice-looks-at-none = لا يُستخدم له شيء هنا.
notice-may-receive = ما قد يصلها
notice-seat = البلد: { $country }
notice-safeguard = ما يحمي البيانات هناك: { $safeguard }

## One thing that we collect

notice-element-back = كل ما نجمعه
notice-element-source = من أين يأتي
notice-element-places = متى نسألك
notice-element-required = لا بد أن تعطيه.
notice-element-not-here = لا نجمع هذا في بلدك.
notice-element-kept = نحتفظ به مدة أقصاها: { $days }.
notice-element-erased = إن طلبت منا محوه
notice-element-unused = لا يُستخدم لأي شيء؛ ولا نحتفظ به إلا لتتمكن من رؤيته.
notice-element-why = لماذا يجوز لنا ذلك
notice-element-not-used = لا يُستخدم لهذا في بلدك.
notice-element-seen = ما يُرى منه
notice-element-to = من قد يصله
notice-element-nobody = لا جهة خارجية
notice-everywhere = في كل البلدان
notice-everywhere-else = في كل البلدان الأخرى

## Your rights

notice-right-see = رؤية ما لدينا عنك، بالقيم الفعلية
notice-right-download = الحصول على نسخة من كل شيء
notice-right-correct = طلب تصحيح شيء
notice-right-erase = طلب محوه
notice-right-switch = إيقاف الاستخدامات وتفعيلها من جديد
notice-right-object = رفض استخدام، أو طلب إيقافه مؤقتًا
notice-right-without = الطلب من دون حساب، أو نيابة عن شخص آخر
notice-right-follow = معرفة إلى أين وصل طلبك
notice-right-complain = تقديم شكوى إلى: { $authority }
notice-right-signal = إذا أرسل متصفحك إشارة «⁦Global Privacy Control⁩»، فلا نبيع بياناتك ولا نشاركها.

## The notice of one place

notice-at-lead = هذا ما تجمعه { $service } هنا، وفيمَ يُستخدم، وكم من الوقت يُحفظ، ومن يصله أيضًا.
notice-at-version = إصدار هذه الكلمات: { $version }

## Signing in, and requests without an account

notice-sign-in = عند تسجيل دخولك
notice-request = لا نستخدم ما تكتبه هنا إلا لنعرف من يطلب ولنجيبك. ولا يصل إلى أي جهة خارجية.
