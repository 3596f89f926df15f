program-agency = قسم وكالات الإعلانات

audience-heading = ملفات الجمهور
audience-lead = ليس في ملف الجمهور إلا مشتركون وافقوا على إعلانات تناسبهم، بأرقام لا توجد إلا لدى الجهة التي تستلم الملف. ويقرأ كل منهم في صفحته أنه كان فيه.
audience-none = لم يُطلب أي ملف جمهور.
audience-when = تاريخ الطلب
audience-recipient = الجهة المستلمة
audience-elements = ما الذي فيه
audience-elements-with-commas = ما الذي فيه، مفصولًا بفواصل
audience-state = الحالة
audience-state-pending = قيد الانتظار
audience-state-done = أُعدّ
audience-given = المشتركون فيه
audience-held-back = المستبعدون
audience-why = السبب
audience-make = إعداد ملف جمهور
audience-asked = يجري إعداد ملف الجمهور.
