program-handover = القسم الذي يعطي أشياء لآخرين

given-heading = ما أُعطي لآخرين
given-lead = كل مرة خرج فيها شيء عنك إلى شركة أخرى، وكل مرة كان ينبغي أن يخرج فيها. وتُعرف هناك برقم لا يوجد إلا لدى تلك الشركة.
given-lines = ما أُعطي أو ينتظر أو حُجب
given-none = لم يُعطَ أحد شيئًا عنك.
given-recipients = من هم وبمَ تعهدوا لنا
given-when = متى
given-who = من
given-what = ماذا
given-for = من أجل ماذا
given-state = ماذا جرى له
given-role = دورهم
given-country = البلد
given-safeguard = ما الذي يحميه هناك
given-days = كم من الوقت يحتفظون به
given-kept-days = { $days ->
    [zero] ولا يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}
given-state-pending = قيد الانتظار
given-state-accepted = استلموه
given-state-refused = رفضوه
given-state-refused-because = رفضوه ({ $why })
given-state-unknown = لا نستطيع أن نعرف هل هو لديهم
given-state-not-sent = لم يُعطَ

outbox-heading = ما يُرسل إلى الجهات المستلمة
outbox-lead = أحدث ألف. وما ينتظر نعيد محاولة إرساله، بفواصل أطول في كل مرة، طوال ثلاثة أيام.
outbox-recipient = الجهة المستلمة
outbox-accepted = مستلم
outbox-waiting = قيد الانتظار
outbox-not-sent = لم يُعطَ أو رُفض
outbox-unknown = غير معروف
outbox-last-failure = آخر تعثّر
outbox-failed-at = وقته
outbox-empty = لم يُسجّل شيء للإرسال.

reason-recipient_unreachable = لم نتمكن من الوصول إليهم.
reason-recipient_slow = تأخروا كثيرًا في الرد.
reason-recipient_nonsense = لم نفهم ردهم.
reason-recipient_refused = رفضوه.
reason-recipient_unsure = لم يستطيعوا أن يقولوا هل هو لديهم.
reason-recipient_address = ليس لدينا عنوان صالح لهم.
