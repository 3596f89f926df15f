### "Your data": the first screen, and the pages behind it.

## The uses, as the first screen names them

use-u1 = التوصية بما تشاهده وتلعبه
use-u2 = معرفة مكانك على وجه التقريب
use-u3 = عرض كل شيء بلغتك
use-u4 = التعامل مع الشركات التي اشتركت عن طريقها
use-u5 = حماية حسابك
use-u6 = معرفة ما يشاهده الناس
use-u7 = مراسلتك

## The first screen

you-letter = نظرة عامة
you-shared = من لديه أيضًا بياناتك
you-uses-title = فيمَ تُستخدم
you-uses-all = كل الاستخدامات ومفاتيحها
you-received-so-far = من وصله شيء
you-received-line = { $what }. من أجل: { $purposes }.
you-received-last = أُرسل { $counted } حتى الآن؛ آخر مرة في { $last }.
you-received-nobody = لم يصل إلى أي جهة خارجية شيء عنك حتى الآن.
you-received-all = كل من قد يصله شيء
you-changed-title = ما الذي تغيّر
you-letter-regards = الصفحات أعلاه تقول الشيء نفسه بالتفصيل. وإن وجدت خطأً فأخبرنا، وسنصححه.

changed-first = هذه أول زيارة لك هنا على حد علمنا. وفي المرة القادمة ستجد هنا ما هو جديد.
changed-since = منذ آخر زيارة لك هنا، في { $day }:
changed-nothing = لا جديد منذ آخر زيارة لك هنا، في { $day }.
changed-came = وصل جديدًا أو جرى تصحيحه: { $what }.
changed-happened = { $what }: { $counted }.
changed-more = { $count ->
    [zero] لا شيء آخر
    [one] شيء واحد آخر
    [two] شيئان آخران
    [few] { NUMBER($count) } أشياء أخرى
    [many] { NUMBER($count) } شيئًا آخر
   *[other] { NUMBER($count) } شيء آخر
  }
changed-decided = اتخذت قرارًا جديدًا بشأن: { $what }.
changed-given = أُعطي شيء إلى: { $what }.

you-letter-more = المزيد
you-letter-more-about = المزيد: { $source }

## Masked values

you-masked = أسماؤك وعناوينك وأرقامك محجوبة، كي لا يقرأها أحد من فوق كتفك.
you-masked-show = إظهارها
you-unmasked = تظهر أسماؤك وعناوينك وأرقامك لمدة عشر دقائق.
you-masked-again = حجبها من جديد
reveal-title = إظهار المحجوب
reveal-lead = أدخل كلمة مرورك مرة أخرى. ستظهر بعدها الأسماء والعناوين والأرقام لمدة عشر دقائق، على هذا الجهاز فقط.
reveal-go = إظهار
reveal-back = إبقاؤها محجوبة

## What we know

you-known-nav = من أين جاء
you-known-count = { $count ->
    [zero] لا شيء
    [one] شيء واحد
    [two] شيئان
    [few] { NUMBER($count) } أشياء
    [many] { NUMBER($count) } شيئًا
   *[other] { NUMBER($count) } شيء
  }
you-known-none = لا نحفظ عنك شيئًا من هناك.
you-derived-note = توصّلنا إلى هذا نحن. لم يخبرنا به أحد، لذلك قد يكون خطأً. يمكنك أن تعترض عليه، أو أن توقف ما يُستخدم فيه.

## Why a title is recommended

why-all = ما نوصي لك به الآن، ولماذا
why-all-lead = الأعمال الأعلى ترتيبًا لك في هذه اللحظة. اختر عملًا لترى ما الذي يرجّحه.
why-profiles = الملفات الشخصية
why-none = لا نوصي بشيء في الوقت الحالي.
why-title = لماذا { $title }؟
why-lead = هذه أشياء فعلتها أنت. وكلما طال الشريط زاد ترجيحه لهذا العمل.
why-column-title = ما شاهدته أو قيّمته
why-column-weight = كم يُحسب
why-column-from = بناء على
why-events = { $count ->
    [zero] لم تفعل معه شيئًا
    [one] شيء واحد فعلته معه
    [two] شيئان فعلتهما معه
    [few] { NUMBER($count) } أشياء فعلتها معه
    [many] { NUMBER($count) } شيئًا فعلته معه
   *[other] { NUMBER($count) } شيء فعلته معه
  }
why-more = { $count ->
    [zero] لا أعمال أخرى تُحسب.
    [one] عمل واحد آخر يُحسب قليلًا.
    [two] عملان آخران يُحسبان قليلًا.
    [few] { NUMBER($count) } أعمال أخرى تُحسب قليلًا.
    [many] { NUMBER($count) } عملًا آخر تُحسب قليلًا.
   *[other] { NUMBER($count) } عمل آخر تُحسب قليلًا.
  }
why-nothing = لا شيء مما فعلته يرجّحه. وحيث نعرضه لك، فلأن كثيرين يشاهدونه.
why-inferred = توصّلنا إلى هذا مما فعلته. وهو تخمين لذوقك.
why-stop = إيقاف التوصيات

## One kind of data

you-element-kept = مدة الحفظ لا تتجاوز: { $days }.
you-element-who = لدى من هذا
you-element-nobody = لم يصل هذا إلى أي جهة خارجية حتى الآن.
you-element-may = من قد يصله هذا
you-element-never = لا جهة خارجية: يبقى هذا لدينا.
you-element-stop = أوقف استخدامًا من الاستخدامات أدناه، فلا يعود هذا يصل إلى أحد من أجل ذلك الاستخدام.
you-element-no-stop = لا يمكن تقديم الخدمة من دون هذه الجهات.
you-element-object = ومع ذلك يمكنك أن تعترض.
you-element-uses = فيمَ يُستخدم

## Who else has it

you-shared-stop = من أجل ماذا، وكيف توقفه
you-shared-may = من قد يصله شيء أيضًا
you-shared-may-lead = هذه الجهات لم يصلها شيء عنك حتى الآن.
you-shared-lead = الشركات الخارجية التي قد يصلها بعض بياناتك، وسبب ذلك، وما وصلها حتى الآن.

## Choices

you-choices-page-lead = فعّل الاستخدامات أو أوقفها، واحصل على نسخة، واطلب تصحيح شيء أو محوه، وتابع رسائلك وأجهزتك وعمليات تسجيل دخولك.
you-download-masked = الأسماء والعناوين والأرقام محجوبة فيه، ما لم تُظهرها أولًا.
you-choices-copy = طلب نسخة كاملة، جداول ونصوصًا
you-choices-correct = إن كان في ما أخبرتنا به خطأ، فقل لنا ما الصحيح. ونخبر بذلك أيضًا من وصلته القيمة القديمة.
you-choices-erase = امحُ كل شيء، أو ملفًا شخصيًا واحدًا، أو عملًا واحدًا، أو مدة من الزمن. وترى أولًا ما يزول وما يجب أن يبقى، ولماذا. وما يلزمنا قانون بحفظه، كالفواتير، يبقى في سجلاتنا المالية وحدها.
you-choices-children = الأطفال
you-choices-no-children = لا يوجد هنا ملف شخصي لطفل.
you-choices-children-lead = ما يحتاج إلى موافقة في الملف الشخصي لطفل، يوافق عليه أحد الوالدين. ولإعطاء هذه الموافقة أو سحبها، راسل مسؤول الخصوصية لدينا.
you-choices-devices = الأجهزة
you-choices-devices-lead = ما تخبرنا به أجهزة التلفاز والهواتف والحواسيب لديك حين تستخدمها.
you-choices-devices-all = أجهزتك، وكل ما يأتي منها
you-used-earlier = أيام سابقة
you-panels-title = ما يمكنك تغييره هنا
you-panels-known = ما لدى كل جزء من الخدمة، باختصار
you-panels-uses = ما توصّل إليه كل استخدام عنك
you-panels-shared = كل مرة

## Details

you-details-title = التفاصيل
you-details-lead = كل شيء بالأسماء التي يستخدمها النظام نفسه، لمن يريد التحقق.
you-details-purposes = الأغراض
you-details-ledger = دفتر القيود
you-details-ledger-lead = أسطر دفتر القيود التي تخصك، من أحدث يوم إلى أقدمه. كل سطر محفوظ في شجرة موقّعة، ويمكن طلب إثباته برقمه.
you-details-newest = تُعرض أحدث { $count } سطر. أما الأقدم فتجدها في نسخة بياناتك التي يمكنك طلبها.
you-details-version = إصدار كلماته: { $version }

## A person to ask

ask-title = اسأل إنسانًا
ask-lead = يجيبك إنسان، لا برنامج.
ask-request = راسلنا بملء نموذج
