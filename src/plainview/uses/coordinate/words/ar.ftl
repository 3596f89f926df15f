program-coordinate = العروض عن طريق الشركاء

reason-token_missing = وصل من دون رمز، لذلك لم ننفّذه.
reason-token_unknown = هذا الرمز ليس من رموزنا. تأكد من فضلك من أنك كتبته كاملًا.
reason-token_used = استُخدم هذا الرمز من قبل، وكل رمز يعمل مرة واحدة.
reason-token_expired = مضى على هذا الرمز أكثر من يوم. ويمكن لمزوّدك أن يعطيك رمزًا جديدًا.
reason-token_canceled = أنهى مزوّدك هذا العرض.
reason-token_partner_gone = لم نعد نتعامل مع المزوّد الذي أعطى هذا الرمز.
reason-partner_account_taken = هذا الحساب لدى مزوّدك يخص مشتركًا آخر بالفعل.
reason-partner_silent = لم يرد مزوّدك بعد. سنحاول مرة أخرى.
reason-partner_gone = لم يعد العرض أو المزوّد موجودًا هنا.
reason-partner_refused = قال مزوّدك إنه لا يستلم رسائل كهذه.
reason-partner_never_answered = لم يرد مزوّدك أكثر من يوم، لذلك توقفنا عن المحاولة.
reason-entitlement_open = لم يكتمل التغيير بعد. سنحاول مرة أخرى.

coordinate-heading = عروض عن طريق شركات أخرى
coordinate-reached =
    { $count ->
        [zero] لا يصلك أي عرض عن طريق شركات أخرى.
        [one] يصلك عرض واحد عن طريق شركة أخرى.
        [two] يصلك عرضان عن طريق شركات أخرى.
        [few] تصلك { $count } عروض عن طريق شركات أخرى.
        [many] يصلك { $count } عرضًا عن طريق شركات أخرى.
       *[other] يصلك { $count } عرض عن طريق شركات أخرى.
    }
    تعرفك هذه الشركات برقم خاص بها؛ ولا نعطيها أبدًا عنوان بريدك الإلكتروني أو رقم هاتفك لهذا الأمر.
coordinate-not-reached = لا توصل إليك الخدمة أي شركة أخرى.
coordinate-offers = ما يصلك، وعن طريق من
coordinate-no-offers = لا يصلك شيء عن طريق شركات أخرى.
coordinate-told = ما أخبرناهم به عن ذلك
coordinate-partner = الشركة
coordinate-bundle = الحزمة
coordinate-offer = العرض
coordinate-state = الوضع الحالي
coordinate-since = منذ
coordinate-when = متى
coordinate-message = الرسالة
coordinate-stands = ماذا جرى لها
coordinate-why = السبب
coordinate-attempts = المحاولات

coordinate-state-pending = لم يُفعّل بعد
coordinate-state-active = سارٍ
coordinate-state-grace-period = سارٍ، مع تأخر دفعة
coordinate-state-billing-hold = موقوف مؤقتًا
coordinate-state-canceled = انتهى

coordinate-entitlement-activated = العرض سارٍ
coordinate-entitlement-suspended = العرض موقوف مؤقتًا
coordinate-entitlement-resumed = استؤنف العرض
coordinate-entitlement-canceled = انتهى العرض
coordinate-entitlement-cancel-requested = تريد أن ينتهي العرض

coordinate-webhook-waiting = قيد الانتظار
coordinate-webhook-done = سُلّمت
coordinate-webhook-not-done = لم تُسلّم
coordinate-webhook-unknown = غير معروف

coordinate-token = الرمز من مزوّدك
coordinate-activate = استخدام هذا الرمز
coordinate-activate-lead = هل أعطتك شركة الإنترنت أو الهاتف المحمول أو الدفع رمزًا لخدمتنا؟ يعمل الرمز مرة واحدة، خلال يوم.
coordinate-activated = أصبح العرض { $offer } من { $partner } ساريًا الآن.
coordinate-end = طلب إنهاء { $offer } من { $partner }
coordinate-end-lead = تدفع ثمن هذا العرض إلى { $partner }، لذلك لا يستطيع غيرهم إنهاءه. ونحن ننقل رغبتك إليهم فورًا.
coordinate-asked = ننقل رغبتك إليهم. وينتهي العرض حين تخبرنا الشركة بذلك.
coordinate-nothing-to-end = لا يوجد عرض كهذا لإنهائه.

coordinate-partners-heading = الشركاء وما باعوه
coordinate-partners = الاستحقاقات بحسب الشريك والحالة
coordinate-no-partners = لم يُسمح لأي شريك بالدخول. الأمر ⁦`plainview partner add`⁩ يسمح لشريك بالدخول.
coordinate-recipient = الجهة المستلمة
coordinate-access = الدخول
coordinate-let-in = مسموح له بالدخول
coordinate-let-out = لم يعد مسموحًا له بالدخول
coordinate-webhooks-heading = إشعارات آلية إلى الشركاء
coordinate-webhooks = أحدث ما لم يُسلّم
coordinate-no-webhooks = لم يكن هناك ما يجب الإبلاغ به.
coordinate-webhooks-waiting = قيد الانتظار
coordinate-webhooks-done = سُلّمت
coordinate-webhooks-not-done = تُركت
coordinate-webhooks-unknown = غير معروفة
