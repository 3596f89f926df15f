program-elsewhere = القسم الذي يستلم ما يأتي من أماكن أخرى

elsewhere-sent = ما وصل عنك من أماكن أخرى
elsewhere-sent-lead = هذه سجلات عامة للشبكات، وما أخبرتنا به الخدمات التي تحمي الحسابات وتدير الألعاب وتستلم المدفوعات. ولا ننظر أبدًا في ما يكتبه الناس عن أنفسهم.

feed-public-networks = سجلات عامة للشبكات
feed-security = خدمة أمان
feed-multiplayer = منصة اللعب مع آخرين
feed-payment-service = خدمة الدفع
