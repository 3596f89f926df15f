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
you-received-line = وصل إلى { $name } ما يلي: { $what }. من أجل: { $purposes }. آخر مرة في { $last }.
you-received-nobody = لم يصل إلى أي جهة خارجية شيء عنك حتى الآن.
you-received-all = كل من قد يصله شيء
you-changed-title = ما الذي تغيّر
you-letter-regards = الصفحات أعلاه تقول الشيء نفسه بالتفصيل. وإن وجدت خطأً فأخبرنا.

changed-first = هذه أول زيارة لك هنا على حد علمنا. وفي المرة القادمة ستجد هنا ما هو جديد.
changed-since = منذ آخر زيارة لك هنا، في { $day }:
changed-nothing = لا جديد منذ آخر زيارة لك هنا، في { $day }.
changed-came = وصلت مدخلات جديدة: { $what }.
changed-decided = اتخذت قرارًا جديدًا بشأن: { $what }.
changed-given = أُعطي شيء إلى: { $what }.

## One kind of data

you-back-known = كل ما نعرفه
you-element-who = لدى من هذا
you-element-nobody = لم يصل هذا إلى أي جهة خارجية حتى الآن.
you-element-had = هذا موجود لدى { $name }، وأُرسل آخر مرة في { $last }.
you-element-may = قد يصل هذا إلى { $names }، من أجل: { $purpose }.
you-element-never = لا يصل هذا إلى أي جهة خارجية.
you-element-uses = فيمَ يُستخدم

## Who else has it

you-shared-lead = الشركات الخارجية التي قد يصلها بعض بياناتك، وسبب ذلك، وما وصلها حتى الآن.
you-shared-has = وصلها: { $what }. آخر مرة في { $last }.
you-shared-not = لم يصلها شيء عنك حتى الآن.

## Choices

you-choices-page-lead = فعّل الاستخدامات أو أوقفها، واحصل على نسخة، واطلب تصحيح شيء أو محوه، وتابع رسائلك وأجهزتك وعمليات تسجيل دخولك.
you-panels-title = ما يمكنك تغييره هنا
you-panels-known = ما لدى كل جزء من الخدمة، باختصار
you-panels-uses = ما توصّل إليه كل استخدام عنك
you-panels-shared = ما أُعطي لآخرين

## Details

you-details-title = التفاصيل
you-details-lead = كل شيء بالأسماء التي يستخدمها النظام نفسه، لمن يريد التحقق.
you-details-purposes = الأغراض
you-details-ledger = دفتر القيود
you-details-ledger-lead = أسطر دفتر القيود التي تخصك، من أحدث يوم إلى أقدمه. كل سطر محفوظ في شجرة موقّعة، ويمكن طلب إثباته برقمه.
you-details-version = إصدار كلماته: { $version }

## A person to ask

ask-title = اسأل إنسانًا
ask-lead = يجيبك إنسان، لا برنامج.
ask-request = راسلنا بملء نموذج
