### الصفحة الأولى، صفحة البيت، منظمات التحالف.

## اليوم
home-title = اليوم
home-next = خطوتك التالية، { $name }
home-also-person = أو أضف أول شخص
home-also-list = أو أحضر قائمة
home-step-offer = دعوة من { $name }
home-step-offer-lead = ناسكم يبقون لكم. يرى التحالف اسمكم وما تعملون عليه والمجاميع التي تختارون إظهارها.
home-step-offer-go = انظر إلى الدعوة
home-step-debrief = اكتب خلاصة لقائك مع { $name }
home-step-debrief-lead = دقيقتان ما دام الأمر حاضرًا في الذهن.
home-step-debrief-go = ابدأ
home-step-promise = وعدتَ { $name } بشيء
home-step-promise-lead = حان وقته. قل إنه تم أو حدّد له يومًا آخر.
home-step-promise-go = افتحه
home-step-begin = أحضر ناسك إلى هنا
home-step-begin-lead = يكفي جدول أو ملف من أداة أخرى. ترى ما سيحدث قبل حفظ أي شيء، ويمكنك التراجع.
home-step-begin-go = أحضر قائمة
home-step-map = قل ما هو كل عمود
home-step-map-lead = قائمتك مرفوعة وتنتظر. لم يُحفظ شيء بعد.
home-step-map-go = انظر إلى الأعمدة
home-step-ready = نظرة أخيرة ثم أدخل القائمة
home-step-ready-lead = كل شيء جاهز. لم يُحفظ شيء بعد.
home-step-ready-go = انظر إلى القائمة
home-step-mend = توقف استيراد في منتصفه
home-step-mend-lead = ما تم محفوظ. يمكنك المتابعة أو التراجع عنه.
home-step-mend-go = انظر إلى الاستيراد
home-step-look = دخلت قائمتك
home-step-look-lead = انظر من أُضيف وأي صفوف تحتاج إلى نظر إنسان.
home-step-look-go = انظر ما تم
home-step-second-steward = ادعُ وكيلًا ثانيًا
home-step-second-steward-lead = بيت له وكيل واحد قد يبقى بلا أحد إن ضاع هاتف واحد.
home-step-second-steward-go = ادعُ شخصًا
home-step-describe = قولوا من أنتم
home-step-describe-lead = جملة بكلماتكم، وأماكنكم، وما تعملون عليه، واللغات التي تتكلمونها.
home-step-describe-go = اكتبها
home-step-ask = { $n ->
    [zero] لا أحد جديد للسؤال
    [one] اسأل شخصًا جديدًا كيف يمكن الوصول إليه
    [two] اسأل شخصين جديدين كيف يمكن الوصول إليهما
    [few] اسأل { $n } أشخاص جدد كيف يمكن الوصول إليهم
    [many] اسأل { $n } شخصًا جديدًا كيف يمكن الوصول إليهم
   *[other] اسأل { $n } شخص جديد كيف يمكن الوصول إليهم
}
home-step-ask-lead = جاؤوا في الأسبوعين الأخيرين ولم يسألهم أحد بعد.
home-step-ask-go = انظر من الجديد
home-step-talk = تحدث مع { $name }
home-step-talk-lead = من بين من أُوكلوا إليك، هذا أقل من كتبت عنه مؤخرًا.
home-step-talk-go = افتح صفحة { $name }
home-step-first-of-team = أحضر أول شخص في فريقك
home-step-first-of-team-lead = من تضيفه يُوكل إليك. سبعة عدد جيد للبقاء على صلة.
home-step-first-of-team-go = أضف شخصًا
home-step-say-how = قل كيف يمكننا الوصول إليك
home-step-say-how-lead = رسالة نصية أو مكالمة أو بريد أو لا شيء. أنت تختار، ويمكنك التغيير متى شئت.
home-step-say-how-go = افتح صفحتك
home-step-first-organization = ادعُ أول منظمة
home-step-first-organization-lead = تحصل على بيت خاص بها. تدعو وكلاءها شخصيًا.
home-step-first-organization-go = أنشئ منظمة
home-step-ask-again = لم تُجب { $name } بعد
home-step-ask-again-lead = مر أسبوع. المكالمة تنفع غالبًا أكثر من رسالة ثانية.
home-step-ask-again-go = افتح بطاقتها
home-step-delegates = من يتكلم باسم { $name }؟
home-step-delegates-lead = اكتب المندوبين الذين سمّتهم، وكيف يريدون أن يُتصل بهم.
home-step-delegates-go = سمِّ المندوبين
home-step-no-money = لا شيء ينتظرك
home-step-no-money-lead = لا مال يُحفظ هنا بعد. يمكنك أن ترى من في البيت، أو أن تستريح.
home-step-no-money-go = انظر إلى الناس
home-step-own-page = لا شيء ينتظرك
home-step-own-page-lead = صفحتك تُظهر كل ما يُحفظ عنك.
home-step-own-page-go = افتح صفحتك
home-step-quiet = لا شيء ينتظرك
home-step-quiet-lead = عندما يوكل إليك أحد شيئًا سيكون هنا.
home-step-quiet-go = انظر إلى الناس
home-meetings = لقاءاتك الفردية القادمة
home-meetings-all = كل اللقاءات الفردية
home-seven = أشخاص أُوكلوا إليك
home-seven-more = { $n ->
    [zero] لا أحد غيرهم
    [one] شخص آخر
    [two] شخصان آخران
    [few] { $n } آخرون
    [many] { $n } آخرون
   *[other] { $n } آخرون
}
home-speaks = اللغات: { $languages }
home-call = اتصل بـ { $name }:
home-text = رسالة
home-we = من نحن
home-we-change = تغيير
home-people = { $n ->
    [zero] لا أحد في هذا البيت بعد.
    [one] شخص واحد في هذا البيت.
    [two] شخصان في هذا البيت.
    [few] { $n } أشخاص في هذا البيت.
    [many] { $n } شخصًا في هذا البيت.
   *[other] { $n } شخص في هذا البيت.
}
home-people-own = { $n ->
    [zero] ليس للتحالف ناس خاصون به بعد: لا مندوب ولا من سجّل معه.
    [one] شخص واحد يخص التحالف نفسه: مندوب، أو من سجّل معه.
    [two] شخصان يخصان التحالف نفسه: مندوبون، ومن سجّلوا معه.
    [few] { $n } أشخاص يخصون التحالف نفسه: مندوبون، ومن سجّلوا معه.
    [many] { $n } شخصًا يخصون التحالف نفسه: مندوبون، ومن سجّلوا معه.
   *[other] { $n } شخص يخصون التحالف نفسه: مندوبون، ومن سجّلوا معه.
}
home-spoken = يتكلم الناس هنا: { $languages }.
home-places = يسكنون في: { $places }.
home-and = { "، " }
home-in = جزء من
home-organizations = المنظمات
home-organizations-all = كلها
home-organizations-count = { $n ->
    [zero] لم تنضم أي منظمة بعد.
    [one] انضمت منظمة واحدة.
    [two] انضمت منظمتان.
    [few] انضمت { $n } منظمات.
    [many] انضمت { $n } منظمة.
   *[other] انضمت { $n } منظمة.
}
home-recent = مؤخرًا
home-recent-all = كل التغييرات
home-recent-none = لم يتغير شيء بعد.
home-undone = تم التراجع
home-by = بواسطة { $name }
home-change-edit = { $n ->
    [zero] حُفظ شيء
    [one] تغيّر أو أُضيف شخص واحد
    [two] تغيّر أو أُضيف شخصان
    [few] تغيّر أو أُضيف { $n } أشخاص
    [many] تغيّر أو أُضيف { $n } شخصًا
   *[other] تغيّر أو أُضيف { $n } شخص
}
home-change-import = { $n ->
    [zero] قائمة لم تغيّر شيئًا
    [one] أحضرت قائمة تغييرًا واحدًا
    [two] أحضرت قائمة تغييرين
    [few] أحضرت قائمة { $n } تغييرات
    [many] أحضرت قائمة { $n } تغييرًا
   *[other] أحضرت قائمة { $n } تغيير
}
home-change-tag = { $n ->
    [zero] لم يوسم أحد
    [one] وُسم شخص واحد
    [two] وُسم شخصان
    [few] وُسم { $n } أشخاص
    [many] وُسم { $n } شخصًا
   *[other] وُسم { $n } شخص
}
home-change-bin = { $n ->
    [zero] لم ينتقل أحد إلى السلة
    [one] انتقل شخص واحد إلى السلة
    [two] انتقل شخصان إلى السلة
    [few] انتقل { $n } أشخاص إلى السلة
    [many] انتقل { $n } شخصًا إلى السلة
   *[other] انتقل { $n } شخص إلى السلة
}
home-change-restore = { $n ->
    [zero] لم يعد أحد من السلة
    [one] عاد شخص واحد من السلة
    [two] عاد شخصان من السلة
    [few] عاد { $n } أشخاص من السلة
    [many] عاد { $n } شخصًا من السلة
   *[other] عاد { $n } شخص من السلة
}
home-change-merge = { $n ->
    [zero] لم يُدمج شيء
    [one] صار صفان شخصًا واحدًا
    [two] دُمج صفان
    [few] دُمجت { $n } صفوف
    [many] دُمج { $n } صفًا
   *[other] دُمج { $n } صف
}
home-change-undo = { $n ->
    [zero] لم يتم التراجع عن شيء
    [one] تم التراجع عن تغيير واحد
    [two] تم التراجع عن تغييرين
    [few] تم التراجع عن { $n } تغييرات
    [many] تم التراجع عن { $n } تغييرًا
   *[other] تم التراجع عن { $n } تغيير
}
home-change-demo = { $n ->
    [zero] لم يصنع العرض أحدًا
    [one] صنع العرض شخصًا واحدًا
    [two] صنع العرض شخصين
    [few] صنع العرض { $n } أشخاص
    [many] صنع العرض { $n } شخصًا
   *[other] صنع العرض { $n } شخص
}

## ما يقوله بيت عن نفسه
facet-streams = التيارات
facet-places = الأماكن
facet-issues = القضايا
facet-languages = اللغات
stream-grassroots = قاعدة شعبية
stream-coalition = تحالف
stream-issue = قضية

## صفحة البيت
house-title = البيت
house-lead = ما يراه الآخرون منكم، بكلماتكم.
house-seats = من له مقعد
house-coalitions = التحالفات
house-offer = يدعوكم
house-offer-what = إن انضممتم رأى اسمكم وما في هذه الصفحة. لا يرى ناسكم أبدًا. أما مجاميعكم فتقررون في الأسفل هل يراها.
house-since = عضو منذ { $date }
house-ended = انتهت
house-join = انضمام
house-not-now = ليس الآن
house-leave = خروج
house-leave-what = تُسحب مجاميعكم فورًا. ما كتبه التحالف عن منظمتكم يبقى عنده؛ وناسكم لم يكونوا هناك قط.
house-name = الاسم
house-language = لغة البيت
house-language-help = تتكلمها الرسائل والصفحات حين لا يُعرف غيرها.
house-words = بكلماتكم
house-words-help = جملة أو جملتان، بأي عدد من اللغات. الفارغ لا يُحفظ.
house-words-n = الكلمات { $n }
house-words-lang = لغة الكلمات { $n }
house-places-help = واحد في كل سطر: أحياء، بلدات، مبانٍ.
house-issues-help = واحدة في كل سطر، بكلمات بسيطة: الإيجارات، الأجور، الماء النظيف.
house-languages-help = اللغات التي يمكنكم أن ترحبوا بها بأحد.
house-publish = إظهار مجموعنا
house-publish-help = يُعد مرة كل يوم في هذا البيت. دون العشرة يظهر "أقل من 10" فقط. أزل العلامة فيختفي.
house-publish-what = كم شخصًا نحن. بلا أسماء أبدًا.
house-who = كل من له مقعد هنا يرى كلمات هذه الصفحة، وكذلك التحالفات التي انضممتم إليها. لا أحد في الخارج يرى ناسكم.
house-who-coalition = كل من له مقعد هنا يرى كلمات هذه الصفحة.
house-name-wrong = اكتب اسمًا بلا علامات تحكم.
house-words-long = هذه الكلمات أطول من { $max } حرف.
house-line-long = سطر أطول من { $max } حرف.
house-lines-many = هناك أكثر من { $max } سطر.
said-house-saved = تم الحفظ.
said-house-joined = أنتم في الداخل. في الأسفل تختارون هل يظهر مجموعكم.
said-house-not-now = تم الرد: ليس الآن. يمكنهم السؤال لاحقًا.
said-house-left = خرجتم. تُسحب مجاميعكم الآن.
said-house-offer-over = سحب التحالف دعوته. لم يتغير شيء آخر.

## منظمات التحالف
org-title = المنظمات
org-lead = كل منظمة تحفظ ناسها. هنا ما تفعله معًا.
org-new = منظمة جديدة
org-none = لا منظمات بعد
org-none-what = أنشئ الأولى: تحصل على بيت خاص بها، ويُدعى وكلاؤها شخصيًا.
org-filter = الاختيار حسب التيار أو المكان أو القضية أو اللغة
org-any = أيّ
org-show = أظهر هذه
org-clear = أظهر الكل
org-count = { $n ->
    [zero] لا منظمة من { $all }
    [one] منظمة واحدة من { $all }
    [two] منظمتان من { $all }
    [few] { $n } منظمات من { $all }
    [many] { $n } منظمة من { $all }
   *[other] { $n } منظمة من { $all }
}
org-filter-none = لا شيء يوافق كل هذا
org-waiting = سُئلت ولم تُجب
org-asked = سُئلت في { $date } ولم تُجب
org-speak = المندوبون:
org-total = { $n ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $n } أشخاص
    [many] { $n } شخصًا
   *[other] { $n } شخص
}
org-total-few = أقل من 10 أشخاص
org-total-none = المجموع غير منشور
org-counted = عُدّ في { $date }
org-walls = يرى التحالف المنظمات والمجاميع التي تختار نشرها والمندوبين الذين تسمّيهم. لا يرى ناس منظمة عضو أبدًا.
org-about = ما تفعله
org-people = الناس
org-edit = تغيير هذا
org-delegates = المندوبون
org-delegates-none = لم يُسمَّ أحد بعد.
org-delegate-add = تسمية مندوب
org-delegate-what = شخص اختارته المنظمة ليتكلم باسمها. اكتب فقط ما أعطوك إياه لهذا.
org-delegate-name = الاسم
org-delegate-mail = البريد
org-delegate-phone = الهاتف
org-delegate-save = احفظ المندوب
org-delegate-end = لم يعد يتكلم باسمها
org-delegate-name-wrong = اكتب اسم المندوب.
org-delegate-mail-wrong = لا يمكن قراءة هذا العنوان البريدي.
org-delegate-phone-wrong = لا يمكن قراءة رقم الهاتف هذا.
org-membership = العضوية
org-end = إنهاء العضوية
org-end-what = تُزال المجاميع التي نشرتها. بيتها وناسها يبقون لها، وتبقى هذه البطاقة بتاريخها.
org-ask = ادعُها
org-steward-again = اسأل وكيلًا آخر
org-steward-again-what = لم يتسلم أحد البيت بعد. تُرسل رسالة جديدة إلى هذا الشخص؛ والسابقة تبقى صالحة أسبوعين.
org-steward-send = أرسل الدعوة
org-new-title = منظمة جديدة
org-new-lead = تحصل على بيت خاص بها على هذا الخادم، مع وكلائها.
org-name = اسم المنظمة
org-language = لغتها
org-language-help = تُكتب بها الرسالة إلى وكلائها.
org-stewards = من سيرعاها؟
org-stewards-help = يتلقون رسالة شخصية فيها رابط يعمل مرة واحدة خلال أسبوعين. اثنان أفضل من واحد.
org-steward-name = اسم الوكيل { $n }
org-steward-mail = بريد الوكيل { $n }
org-new-walls = ليس لك مقعد في البيت الجديد ولا ترى ناسه. هو يقرر بنفسه هل ينضم.
org-make = أنشئها وأرسل الرسائل
org-known = لها بيت على هذا الخادم
org-slug = كلمتها في العنوان
org-slug-help = ما يأتي بعد /o/ مثل maple-court. يجد وكلاؤها دعوتك في صفحة بيتهم.
org-slug-unknown = لا منظمة هنا بهذا العنوان.
org-name-wrong = اكتب اسم المنظمة.
org-steward-missing = سمِّ وكيلًا واحدًا على الأقل.
org-steward-name-wrong = اكتب اسم الوكيل.
org-steward-mail-wrong = لا يمكن قراءة هذا العنوان البريدي.
said-org-made = تم. الرسالة في الطريق.
said-org-unsent = الدعوة قائمة، لكن رسالة لم تُرسل. اسأل من يشغّل Starling عن البريد، ثم ادعُ وكيلًا من هنا مرة أخرى.
said-org-asked = تمت الدعوة. يجدها وكلاؤها في صفحة بيتهم.
said-org-saved = تم الحفظ.
said-org-delegate = سُجّل المندوب.
said-org-delegate-ended = لم يعد يتكلم باسمها. صفحته باقية.
said-org-ended = انتهت العضوية. تُزال المجاميع المنشورة الآن.
letter-steward-subject = يطلب منك { $coalition } رعاية بيت { $house }
letter-steward-text = مرحبًا { $name }،

    أنشأ { $by } من { $coalition } بيتًا لـ { $house } ويطلب منك أن تكون وكيله. الوكيل مسؤول عن قائمة الناس ويقرر من غيره يدخل.

    البيت لكم. ليس لـ { $coalition } مقعد فيه ولا يرى ناسكم. أما الانضمام إلى التحالف فتقررونه أنتم بعد الدخول.

    خذ مقعدك بهذا الرابط. يعمل مرة واحدة خلال أسبوعين:
    { $link }

    إن فاجأتك هذه الرسالة فاتركها. لا يحدث شيء من دونك.

## النماذج
form-look = { $n ->
    [zero] لا شيء يحتاج إلى نظرة أخرى
    [one] شيء واحد يحتاج إلى نظرة أخرى
    [two] شيئان يحتاجان إلى نظرة أخرى
    [few] { $n } أشياء تحتاج إلى نظرة أخرى
    [many] { $n } شيئًا يحتاج إلى نظرة أخرى
   *[other] { $n } شيء يحتاج إلى نظرة أخرى
}
form-kept = لم يضع شيء. ما كتبته ما زال هنا.
form-save = حفظ
form-cancel = إلغاء
form-optional = (إن وُجد)
