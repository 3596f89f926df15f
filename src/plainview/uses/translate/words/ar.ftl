program-translate = الترجمات

translate-languages = اللغات التي نعرضها لك
translate-lead = تظهر أسماء الأعمال وأوصافها بأول لغة من هذه لدينا كلمات بها، أو بلغة قريبة منها.
translate-in-order = بهذا الترتيب
translate-profile = الملف الشخصي
translate-language = اللغة
translate-why = السبب
translate-none = لا شيء هنا بعد.
translate-why-choice = اخترت هذه اللغة.
translate-why-watching = تستمع بها أو تقرأ ترجمة مكتوبة بها.
translate-why-device = جهازك مضبوط عليها.
translate-why-place = يتحدثون بها في البلد الذي نظن أنك فيه.
translate-why-original = لا توجد كلمات بلغة من لغاتك، لذلك هذا هو الأصل.

translate-asked = اللغات التي تطلبها الأجهزة
translate-console = اللغات التي يقل عدد الملفات الشخصية التي تطلبها عن { NUMBER($fewest) } غير مذكورة هنا.
translate-people = الملفات الشخصية
translate-with = أعمال لها كلمات
translate-lacking = أعمال من دونها
translate-lacks = الأعمال التي تنقصها كلمات
translate-title = العمل
