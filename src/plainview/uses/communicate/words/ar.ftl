program-communicate = الرسائل

## Messages: the subject, the text of an e-mail, and the short text of a text message

message-greeting = مرحبًا { $name }،
message-hello = مرحبًا،
message-password_reset = اختر كلمة مرور جديدة في { $service }
    .text =
        { $greeting }

        طلب أحد كلمة مرور جديدة لحسابك، ونأمل أن يكون الطلب منك. اختر هنا كلمة مرور جديدة خلال ساعة. ويعمل الرابط مرة واحدة.

        { $link }

        إن لم يكن الطلب منك فلا تفعل شيئًا: تبقى كلمة مرورك كما هي.
    .text-code =
        { $greeting }

        طلب أحد كلمة مرور جديدة لحسابك، ونأمل أن يكون الطلب منك. أدخل هذا الرمز خلال ساعة. وهو يعمل مرة واحدة.

        { $token }

        إن لم يكن الطلب منك فلا تفعل شيئًا: تبقى كلمة مرورك كما هي.
    .short = { $service }: اختر كلمة مرور جديدة خلال ساعة: { $link }
    .short-code = { $service }: رمزك لكلمة مرور جديدة، وهو صالح لمدة ساعة: { $token }
message-sign_in_code = { $code } هو رمزك في { $service }
    .text =
        { $greeting }

        رمزك لتسجيل الدخول هو { $code }. وهو صالح لعشر دقائق. ولن يطلبه منك أبدًا أي شخص من { $service }.
    .short = { $code } هو رمزك في { $service }. لا تعطه لأحد.
message-new_sign_in = تسجيل دخول جديد إلى { $service }
    .text =
        { $greeting }

        سجّل أحد الدخول إلى حسابك من مكان أو جهاز جديد بالنسبة إلينا. إن كنت أنت فلا حاجة إلى فعل شيء. وإن لم تكن أنت فاختر كلمة مرور جديدة الآن.
    .short = { $service }: تسجيل دخول جديد إلى حسابك. إن لم تكن أنت فاختر كلمة مرور جديدة الآن.
message-account_suspended = أوقفنا تسجيل الدخول إلى حسابك
    .text =
        { $greeting }

        لاحظنا شيئًا غير سليم في عمليات تسجيل الدخول الأخيرة إلى حسابك، لذلك لا يستطيع أحد استخدامه حاليًا. وهناك شخص يراجع الأمر. يمكنك الرد على هذه الرسالة إن احتجت إلينا قبل ذلك.
    .short = { $service }: تسجيل الدخول إلى حسابك موقوف حاليًا. وهناك شخص يراجع الأمر.
message-account_restored = حسابك مفتوح من جديد
    .text =
        { $greeting }

        راجع شخص حسابك. ويمكنك تسجيل الدخول من جديد.
    .short = { $service }: يمكنك تسجيل الدخول إلى حسابك من جديد.
message-welcome = أهلًا بك في { $service }
    .text =
        { $greeting }

        حسابك جاهز. في صفحة «بياناتك» ترى في أي وقت ما نعرفه عنك، وتقرر ما يجوز لنا أن نفعله به.
    .short = أهلًا بك في { $service }. حسابك جاهز.
message-new_title = جديد على { $service }: { $title }
    .text =
        { $greeting }

        { $title } متاح الآن على { $service }.
    .short = جديد على { $service }: { $title }. أجب بكلمة STOP كي لا تصلك رسائل كهذه.
message-unsubscribe =
    تصلك هذه الرسالة لأنك تسمح بأخبار وعروض من { $service }. نقرة واحدة توقفها:
    { $link }
message-detail-place = أين: { $value }
message-detail-device = الجهاز: { $value }
message-detail-when = متى: { $value }
message-detail-at = متى: { $value }
message-detail-reason = السبب: { $value }

## Pages behind links

link-unsubscribe = هل تريد إيقاف الأخبار والعروض؟
    .text = بنقرة واحدة لن تصلك منا أخبار ولا عروض بعد الآن، لا بالبريد الإلكتروني ولا برسالة نصية. وستظل الرسائل التي تحتاج إليها تصلك.
    .button = إيقاف الأخبار والعروض
link-unsubscribed = لن تصلك أخبار ولا عروض بعد الآن
    .text = يسري هذا من الآن. ويمكنك تفعيلها من جديد في صفحة «بياناتك».
link-reset = اختر كلمة مرور جديدة
    .text = يجب أن تتكون من ثمانية أحرف على الأقل. وسيُسجّل خروجك من كل مكان.
    .button = تعيين كلمة المرور
link-reset-field = كلمة المرور الجديدة
link-reset-done = عُيّنت كلمة مرورك الجديدة
    .text = سُجّل خروجك من كل مكان. سجّل الدخول بكلمة المرور الجديدة.
link-reset-again = لا يمكن قبول كلمة المرور هذه
    .text = يجب أن تتكون من ثمانية أحرف على الأقل. افتح الرابط في رسالتنا مرة أخرى.
link-unknown = هذا الرابط لا يعمل
    .text = هو ليس من روابطنا، أو ينقصه جزء. انسخه كاملًا من الرسالة.
link-expired = هذا الرابط قديم جدًا
    .text = كان صالحًا لمدة ساعة. اطلب رابطًا آخر.
link-used = استُخدم هذا الرابط من قبل
    .text = كل رابط يعمل مرة واحدة. اطلب رابطًا آخر.

## On “Your data” and the console

communicate-messages = الرسائل إليك
communicate-messages-lead = نقرر هل يجوز إرسال رسالة في لحظة إرسالها. وهنا ترى كيف انتهى أمر كل رسالة.
communicate-outcomes = ماذا جرى لكل رسالة
communicate-outcomes-none = لم نرسل إليك شيئًا بعد.
communicate-inbox = صندوق رسائلك
communicate-inbox-none = لا شيء في صندوق رسائلك.
communicate-counts = الرسائل بحسب النوع والنتيجة
communicate-counts-none = لم تُسجّل أي رسالة بعد.
communicate-newest = أحدث الرسائل
communicate-column-when = متى
communicate-column-message = الرسالة
communicate-column-channel = كيف
communicate-column-outcome = النتيجة
communicate-column-why = السبب
communicate-column-subject = الموضوع
communicate-column-text = النص
communicate-column-times = المرات
communicate-state-waiting = قيد الانتظار
communicate-state-done = أُرسلت
communicate-state-not_done = لم تُرسل
communicate-state-unknown = لا أحد يعرف هل وصلت
communicate-channel-email = بالبريد الإلكتروني
communicate-channel-sms = برسالة نصية
communicate-channel-inbox = في صندوق رسائلك
communicate-kind-password_reset = كلمة مرور جديدة
communicate-kind-sign_in_code = رمز لتسجيل الدخول
communicate-kind-new_sign_in = تسجيل دخول جديد
communicate-kind-account_suspended = أُوقف حسابك مؤقتًا
communicate-kind-account_restored = فُتح حسابك من جديد
communicate-kind-welcome = رسالة ترحيب
communicate-kind-new_title = عمل جديد

## Why a message was not sent, or waits

reason-no_channel = لم نُعدّ طريقة يمكن إرسالها بها.
reason-no_address = ليس لدينا عنوان لك يمكن إرسالها إليه.
reason-no_way_to_unsubscribe = لم يكن فيها ما يبيّن كيف توقف مثلها، لذلك لم نرسلها.
reason-enough_this_week = وصلك ما يكفي منها خلال سبعة أيام.
reason-quiet_hours = الوقت متأخر حيث أنت، لذلك تنتظر حتى الصباح.
reason-message_too_late = لم يمكن إرسالها في الوقت المناسب، ولم تعد لها فائدة.
reason-message_kind_unknown = لم يعد أحد يعرف هذا النوع من الرسائل.
reason-message_not_reachable = لم يمكن الوصول إلى الشركة التي توصلها، لذلك نحاول مرة أخرى.
reason-message_cut_short = توقف برنامجنا أثناء إرسالها. ونحن لا نرسلها مرتين.
reason-no_answer = لم تقل الشركة التي توصلها هل استلمتها.
reason-carrier_refused = لم تقبلها الشركة التي توصلها.
reason-address_unusable = لا يمكن الإرسال إلى العنوان الذي لدينا.
