### شخصان، من الطلب إلى الوعود.


one-title = لقاءات فردية
one-lead = نصف ساعة مع شخص واحد، لتعرف ما يحرّكه.
one-optional = (إن شئت)
one-cancel = إلغاء
one-search = بحث
one-look = هنا شيء يحتاج نظرة أخرى. ما كتبته ما زال هنا.

## ما ينتظر

one-ask = اطلب لقاءً فرديًا
one-over = هل التقيتما؟
one-debrief-go = اكتب الخلاصة
one-coming = لقاءات قادمة
one-coming-none = لا موعد لأي لقاء بعد.
one-asked = بانتظار موعد
one-promises = الوعود
one-promises-none = لا وعد ينتظر.
one-quiet = صلات بدأت تخفت
one-quiet-text = ستون يومًا بلا كلمة بينكما. أنت وحدك ترى هذه القائمة.
one-last = آخر لقاء فردي: { $ago }
one-ask-again = اطلب لقاءً آخر
one-near = من تعرفهم
one-near-text = هذا مما جرى بينكما، لا من تقييم. لا يراه سواكما.
one-near-none = بعد أول لقاء فردي لك يظهر الناس هنا.
one-held = لقاءات تمت
one-page = صفحة هذا الشخص
one-no-own = لا أحد يستطيع لقاءك هنا بعد
one-no-own-text = مقعدك غير مربوط بصفحة شخص في هذا البيت. يستطيع وكيل البيت أن يربط بينهما.

one-depth = { $depth ->
    [met] التقيتما
    [exchanged] أخبر كل منكما الآخر بما يهمه
    [reciprocated] وفى كل منكما بوعد
   *[heard-of] مضى وقت طويل
}
one-evidence-held = { $n ->
    [zero] لا لقاءات فردية
    [one] لقاء فردي واحد، في { $date }
    [two] لقاءان فرديان، آخرهما في { $date }
    [few] { $n } لقاءات فردية، آخرها في { $date }
    [many] { $n } لقاءً فرديًا، آخرها في { $date }
   *[other] { $n } لقاء فردي، آخرها في { $date }
}
one-evidence-exchanged = كُتب ما يهم كلًّا منكما: { $date }
one-evidence-kept = وفيت بوعد: { $date }
one-evidence-returned = وُفي لك بوعد: { $date }

one-state = { $state ->
    [asked] طُلب ولا موعد بعد
    [set] له موعد
    [held] تم
    [missed] لم تلتقيا
    [declined] الجواب: ليس الآن
   *[cancelled] أُلغي
}

## الطلب

one-ask-whom = اطلب لقاءً فرديًا مع { $name }
one-ask-nobody = تستطيع أن تطلب لقاء من أُوكلوا إليك
one-ask-nobody-text = لا أحد بعد. يستطيع منظِّم أن يوكل إليك شخصًا، أو أن يطلب لقاءً فرديًا معك.
one-whom = بمن تريد أن تلتقي؟
one-found-none = لم نجد أحدًا. جرّب تهجئة أخرى.
one-shape = لأجل ماذا؟
one-shape-is = { $shape ->
    [commitment] لطلب شيء
   *[listening] للاستماع
}
one-shape-means = { $shape ->
    [commitment] ينتهي بطلب واضح، وبجواب: نعم أو لا أو لاحقًا.
   *[listening] للقاء الأول: ما يهم الشخص الآخر، وما يهمك أنت.
}
one-purpose = لماذا تريد هذا اللقاء؟
one-purpose-help = للشخص الآخر أن يقرأه. اكتبه كما تقوله له.
one-time = متى، إن كنت تعرف
one-time-help = اترك اليوم والساعة فارغين ما دمت لم تتفق بعد.
one-day = اليوم
one-clock = الساعة
one-minutes = المدة
one-minutes-are = { $n ->
    [zero] { $n } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $n } دقائق
    [many] { $n } دقيقة
   *[other] { $n } دقيقة
}
one-place = أين
one-who-sees = لا يرى هذا سواكما: أنكما التقيتما، وما قيل، وما وُعد به. لا فريقك، ولا وكيل البيت، ولا التحالف.
one-ask-keep = سجّله

## واحد منها

one-with = لقاء فردي مع { $name }
one-held-on = تم في { $date }
one-no-time = لا موعد بعد
one-met = التقينا
one-not-met = لم نلتقِ
one-they-no = كان الجواب لا
one-i-no = ليس الآن
one-call-off = ألغِ اللقاء
one-set-time = حدّد موعدًا
one-move-time = غيّر الموعد
one-time-keep = احفظ الموعد
one-told = ما قيل
one-told-none = لم يُكتب شيء بعد. يكفي لذلك دقيقتان.
one-correct = صحّحه

## الخلاصة

one-debrief-with = الخلاصة: { $name }
one-debrief-lead = دقيقتان ما دام الأمر حاضرًا في الذهن. يمكن ترك أي حقل فارغًا.
one-shared-part = هذا الجزء مفتوح لـ { $name } للقراءة والتصحيح.
one-heard = ما يهم هذا الشخص
one-heard-help = بكلماته هو، كما سمعتها.
one-gifts = ما يجيده، أو ما يريد أن يتعلمه
one-gifts-help = وكذلك ما يود أن يعلّمه لغيره.
one-knows = أناس يعرفهم أو يعتني بهم
one-knows-help = بإذنه فقط.
one-gave = ما قلته عن نفسك
one-gave-help = اللقاء الفردي أخذ وعطاء.
one-hard-ask = ماذا طلبت منه؟
one-hard-ask-help = شيء واحد واضح، مع يوم إن كان له يوم.
one-hard-answer = وماذا كان الجواب؟
one-said = { $state ->
    [yes] نعم
    [no] لا
    [later] لاحقًا
   *[asked] لا جواب بعد
}
one-next = ما الخطوة التالية؟
one-by = من يقوم بها؟
one-by-me = أنا
one-until = حتى
one-thanks = ذكّرني بأن أشكر هذا الشخص
one-thanks-help = خلال يومين. يبقى بين وعودك حتى تفعل.
one-private = لك وحدك
one-private-help = مقفل بمفتاحك أنت. لا أحد غيرك في بيتكم يستطيع قراءته، ولا وكيل البيت. من يدير الجهاز يستطيع. يُمحى بعد سنة.
one-debrief-keep = احفظ الخلاصة
one-meanwhile = غيّر { $name } هذا وأنت تكتب
one-meanwhile-text = لم يضع شيء. ما كتبته في النموذج، وما اختلف في كتابة الآخر هنا. احفظ مرة أخرى ليبقى ما كتبته.

## الوعود

one-promise-follow-up = { $mine ->
    [yes] تريد أن تشكر { $name } وتقول ما الخطوة التالية
   *[no] رغبة من { $name } في التواصل معك
}
one-promise-ask = { $mine ->
    [yes] طلب من { $name } إليك
   *[no] طلب منك إلى { $name }
}
one-promise-next = { $mine ->
    [yes] وعد منك إلى { $name }
   *[no] وعد من { $name } إليك
}
one-promise-state = { $state ->
    [asked] لا جواب بعد.
    [yes] وُعد به.
    [no] كان الجواب لا.
    [later] لاحقًا.
    [kept] وُفي به.
    [part] وُفي ببعضه.
    [not-kept] لم يُوفَ به.
   *[released] لم يعد أحد ينتظره.
}
one-answer = { $state ->
    [yes] وُعد به
    [no] لا
    [kept] وُفي به
    [part] وُفي ببعضه
    [not-kept] لم يُوفَ به
   *[released] اترك الأمر
}
one-due = حتى { $date }

## بعد النموذج

said-one-asked = سُجّل. حدّد موعدًا متى عرفته.
said-one-set = حُدّد الموعد.
said-one-missed = سُجّل. حدّد موعدًا آخر متى استطعت.
said-one-declined = سُجّل. كلمة «لا» محترمة؛ اطلب لاحقًا إن ناسب الأمر.
said-one-cancelled = أُلغي اللقاء.
said-one-debriefed = حُفظت الخلاصة. الوعود في الأسفل.
said-promise = سُجّل.
said-promise-other = تغيّر هذا الوعد في نافذة أخرى. وهذا حاله الآن.

problem-one-on-one-with-oneself = هذا أنت. اختر شخصًا آخر.
problem-one-on-one-way = لم يعد هذا مناسبًا: { $state ->
    [asked] طُلب اللقاء ولا موعد له بعد.
    [set] للقاء موعد.
    [held] تم اللقاء. صحّح الخلاصة بدلًا من ذلك.
    [missed] لم تلتقيا. حدّد موعدًا آخر.
    [declined] كان الجواب لا. حدّد موعدًا إن تغيّر ذلك.
   *[cancelled] أُلغي اللقاء. حدّد موعدًا لتبدأ من جديد.
}
problem-minutes = المدة من { $least } إلى { $most } دقيقة.
problem-time-missing = اكتب يومًا وساعة.
problem-day-missing = اكتب اليوم أيضًا.
problem-clock-missing = اكتب الساعة أيضًا.
# Isolated, or its parts would stand the other way round.
problem-day-unreadable = لا نستطيع قراءة هذا اليوم. اكتبه هكذا: { "\u2066" }2026-12-01{ "\u2069" }
problem-clock-unreadable = لا نستطيع قراءة هذه الساعة. اكتبها هكذا: 18:30
problem-next-missing = اكتب الخطوة التالية، أو اترك اليوم فارغًا.
problem-promise-empty = اكتب ما وُعد به.
problem-promise-way = سلك هذا الوعد طريقًا آخر في هذه الأثناء.
