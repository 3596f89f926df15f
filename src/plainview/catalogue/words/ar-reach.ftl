### Ways to "Your data" from elsewhere: links of the service's own, and televisions.

## Links that the service hands over

handoff-ended = انتهى هذا الرابط
handoff-ended-why = يفتح بياناتك مرة واحدة، خلال دقيقة واحدة. وقد استُخدم من قبل، أو انقضت الدقيقة.
handoff-ended-again = عد إلى { $service } وافتح بياناتك من هناك مرة أخرى، فتحصل على رابط جديد.
handoff-back = العودة إلى { $service }
handoff-no-password = تسجّل الدخول من مكان آخر، لذلك ليست لك كلمة مرور هنا. لم يُنفّذ شيء. راسلنا على العنوان المذكور في آخر هذه الصفحة، وننفّذه لك.

## On a television

tv-letter = باختصار
tv-letter-note = بضع جمل.
tv-known-note = ولدى من هو.
tv-uses-note = ولماذا.
tv-shared-note = ما الذي وصلهم.
tv-choices-note = التفعيل والإيقاف.
tv-phone = على هاتفك
tv-phone-note = التنزيل والتصحيح والمحو.
tv-back = رجوع
tv-next = التالي
tv-previous = السابق
tv-page = الصفحة { $page } من { $pages }
tv-keys = أزرار الأسهم للتنقل، وزر OK للفتح، وزر الرجوع للعودة.
tv-count = { $count ->
    [zero] لا شيء
    [one] نوع واحد من البيانات
    [two] نوعان من البيانات
    [few] { NUMBER($count) } أنواع من البيانات
    [many] { NUMBER($count) } نوعًا من البيانات
   *[other] { NUMBER($count) } نوع من البيانات
  }
tv-source-nothing = لا شيء محفوظ من هنا.
tv-not-shown = محفوظ، ولا يُعرض على شاشة كبيرة. يمكنك رؤيته على هاتفك.
tv-more = وغيرها: { $count }
tv-used-for = فيمَ يُستخدم
tv-who = لدى من هذا
tv-switch-off = إيقاف هذا
tv-switch-on = تفعيل هذا
tv-press-off = مفعّل. اضغط OK لإيقافه.
tv-press-on = موقوف. اضغط OK لتفعيله.
tv-shared-something = وصلها شيء
tv-shared-nothing = لا شيء حتى الآن
tv-phone-open = افتح على هاتف أو حاسوب
tv-phone-what = هناك يمكنك تنزيل كل شيء، أو طلب تصحيحه أو محوه، ورؤية ما لا يُعرض هنا.
tv-phone-ask = أو اسأل إنسانًا
tv-had = هذا موجود لدى { $name }، وأُرسل آخر مرة في { $last }.
tv-shared-has = وصلها: { $what }. آخر مرة في { $last }.
tv-shared-not = لم يصلها شيء عنك حتى الآن.
