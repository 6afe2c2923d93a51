# Not yet reviewed by a native speaker.
### جلب القوائم والتراجع عنها وإخراجها.

imports-title = الاستيراد
imports-lead = اجلب قائمة لديك. ترى ما سيحدث قبل حفظ أي شيء، ويمكنك التراجع عن كل شيء.
imports-choose = اختر قائمة
imports-choose-help = ملف CSV أو نص، حتى 50 ميغابايت. في Excel أو Sheets: احفظ أو نزّل بصيغة CSV.
imports-who = يرى المنظمون والمسؤولون في هذه المنظمة عمليات الاستيراد. يُحذف الملف نفسه عند انتهاء الاستيراد.
imports-bring = افحص الملف
imports-not-brought = لم يُستورد هذا الملف
imports-nothing-changed = لم يتغير شيء.
imports-before = القوائم المستوردة
imports-none = لا توجد قوائم بعد
imports-none-text = ملفات Action Network وNationBuilder وEveryAction وVAN وMobilize وZetkin وSpoke وActionKit تُعرف تلقائيًا.
imports-unnamed = ملف بلا اسم
imports-rows = { $n ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفان
    [few] { $n } صفوف
    [many] { $n } صفًا
   *[other] { $n } صف
}
imports-older = الأقدم
imports-state = { $state ->
    [mapping] ينتظر تحديد الأعمدة
    [ready] جاهز للبدء
    [running] قيد الاستيراد
    [stopped] متوقف
    [done] تم الاستيراد
    [undoing] قيد التراجع
    [undone] تم التراجع عنه
   *[other] لم يكتمل
}

imports-step-choose = اختر قائمة
imports-step-columns = حدد معنى كل عمود
imports-step-look = انظر قبل الحفظ
imports-step-done = تم

imports-map-title = ماذا في كل عمود؟
imports-map-lead = راجع ما يصير إليه كل عمود. الأعمدة التي تتركها لا تُحفظ.
imports-map-caption = أعمدة الملف
imports-column = العمود
imports-column-nth = العمود { $n } بلا اسم
imports-cells = الصفوف الأولى
imports-becomes = يصير
imports-becomes-of = { $column } يصير
imports-values = { $n ->
    [zero] لا قيم
    [one] معنى قيمته الواحدة
    [two] معنى قيمتيه
    [few] معنى قيمه: { $n }
    [many] معنى قيمه: { $n }
   *[other] معنى قيمه: { $n }
}
imports-look-values = حُفظ. انظر الآن إلى معنى القيم ثم تابع.
imports-look-again = يُرجى النظر مرة أخرى
imports-choice-invalid = لا يمكن أن يصير هذا العمود كذلك. اختر شيئًا آخر.
imports-more = أيضًا
imports-day-first = اليوم يُكتب أولًا
imports-day-first-help = 03/04 هو الثالث من أبريل.
imports-remember = تذكّر هذا للملف التالي
imports-remember-help = الملف التالي بالأعمدة نفسها لن يحتاج إلى إجابات.
imports-decides = أنت تقرر معنى الأعمدة. بعض الأشياء لا تُحفظ أبدًا، أيًّا كان من يقرر.
imports-see-effect = انظر ما سيحدث
imports-renew = أرني القيم أولًا
imports-never = ما لا يُحفظ أبدًا
imports-never-text = تبقى هذه الأعمدة خارجًا. لا يمكن أن تصير شيئًا آخر، ولا حتى وسمًا أو حقلًا.
imports-never-kept = لا يمكن حفظه
imports-delete = تخلص من هذا الملف
said-import-deleted = تم التخلص من الملف. لم يتغير أحد.

imports-means-nothing = لا تقول شيئًا
imports-means-yes = نعم
imports-means-no = لا
imports-means-bounced = لا يصل
imports-means-cell = هاتف محمول
imports-means-home = المنزل
imports-means-work = العمل
imports-means-fax = فاكس، يُترك
imports-means-other = هاتف آخر

imports-ready-title = ما سيحدث
imports-nothing-yet = لم يُكتب شيء بعد.
imports-n-new = { $n ->
    [zero] لا أشخاص جدد
    [one] شخص جديد
    [two] شخصان جديدان
    [few] أشخاص جدد
    [many] شخصًا جديدًا
   *[other] شخص جديد
}
imports-n-changed = { $n ->
    [zero] موجودون، سيُضاف إليهم جديد
    [one] موجود، سيُضاف إليه جديد
    [two] موجودان، سيُضاف إليهما جديد
    [few] موجودون، سيُضاف إليهم جديد
    [many] موجودون، سيُضاف إليهم جديد
   *[other] موجودون، سيُضاف إليهم جديد
}
imports-n-updated = { $n ->
    [zero] كانوا موجودين وتغيّروا
    [one] كان موجودًا وتغيّر
    [two] كانا موجودين وتغيّرا
    [few] كانوا موجودين وتغيّروا
    [many] كانوا موجودين وتغيّروا
   *[other] كانوا موجودين وتغيّروا
}
imports-n-unchanged = { $n ->
    [zero] موجودون، لا جديد
    [one] موجود، لا جديد
    [two] موجودان، لا جديد
    [few] موجودون، لا جديد
    [many] موجودون، لا جديد
   *[other] موجودون، لا جديد
}
imports-n-left-out = { $n ->
    [zero] لا صفوف متروكة
    [one] صف متروك
    [two] صفان متروكان
    [few] صفوف متروكة
    [many] صفًا متروكًا
   *[other] صف متروك
}
imports-merge-rule = من هم هنا يحتفظون بأسمائهم وضمائرهم ولغتهم. يُضاف ما هو جديد. الرفض يغلب دائمًا.
imports-start = استوردهم
imports-change-columns = غيّر الأعمدة
imports-nothing-to-do = لا جديد في هذا الملف.
imports-samples = بعض الصفوف
imports-row = الصف
imports-row-nth = الصف { $n }
imports-row-of = الصف { $n }،
imports-outcome = ما حدث
imports-outcome-would = ما سيحدث
imports-why = ملاحظة
imports-would = { $outcome ->
    [created] جديد
    [updated] يُضاف إليه جديد
    [unchanged] يبقى كما هو
   *[other] يُترك
}

imports-progress = تم { $n } من { $total } من الصفوف.
imports-bar = الصفوف المنجزة
imports-undo-progress = أُعيد { $n } من { $total } من الأشخاص.
imports-undo-bar = الأشخاص الذين أُعيدوا
imports-again = انظر مرة أخرى
imports-stop = أوقف
imports-stopping = سيتوقف بعد الصفوف الجارية.
imports-may-leave = يمكنك مغادرة هذه الصفحة. يستمر العمل، حتى بعد إعادة التشغيل.
imports-over = { $state ->
    [done] تم استيراد القائمة.
    [stopped] توقف الاستيراد.
    [undone] تم التراجع عن الاستيراد.
   *[other] لم يكتمل الاستيراد.
}
imports-see-result = انظر النتيجة
imports-stopped-at = توقف بعد الصف { $n } من { $total }. يمكنك المتابعة أو التراجع عما تم.
imports-go-on = تابع
imports-to-people = انظر الأشخاص
imports-by-row = صفًا صفًا
imports-by-row-lead = ما صار إليه كل صف في الملف.
imports-by-row-none = لم يُعالج أي صف بعد
imports-download = نزّل القائمة
imports-first-rows = الصفوف الأولى
imports-next-rows = الصفوف التالية
imports-outcome-created = جديد
imports-outcome-updated = تغيّر
imports-outcome-unchanged = بقي كما كان
imports-outcome-rejected = تُرك
imports-outcome-left = بقي كما هو عند التراجع
imports-outcome-undone = تم التراجع عنه
imports-failed = حدث خطأ مرة بعد مرة. يمكن التراجع عما تم حتى الآن.
imports-not-allowed = توقف: من بدأه لم يعد يملك حق الاستيراد هنا.
imports-file-gone = حُفظ الملف ثلاثين يومًا ثم أُزيل. اجلب القائمة من جديد.

imports-undo = تراجع عنه
imports-undo-can = { $made ->
    [zero] التراجع لا يزيل أحدًا.
    [one] التراجع يزيل شخصًا واحدًا أنشأه.
    [two] التراجع يزيل شخصين أنشأهما.
    [few] التراجع يزيل { $made } أشخاص أنشأهم.
    [many] التراجع يزيل { $made } شخصًا أنشأهم.
   *[other] التراجع يزيل { $made } شخص أنشأهم.
} { $changed ->
    [zero] ولا يعيد أحدًا إلى ما كان.
    [one] ويعيد شخصًا واحدًا غيّره إلى ما كان.
    [two] ويعيد شخصين غيّرهما إلى ما كانا.
    [few] ويعيد { $changed } أشخاص غيّرهم إلى ما كانوا.
    [many] ويعيد { $changed } شخصًا غيّرهم إلى ما كانوا.
   *[other] ويعيد { $changed } شخص غيّرهم إلى ما كانوا.
}
imports-undo-title = التراجع عن هذا الاستيراد؟
imports-undo-rule = يُزال الأشخاص الجدد. ومن تغيّر يستعيد ما كان لديه تمامًا. ومن تغيّر بعد ذلك يبقى كما هو، وترى من هو.
imports-undo-yes = نعم، تراجع
imports-undo-no = لا، أبقِه
imports-undone-title = تم التراجع
imports-n-restored = { $n ->
    [zero] لا أحد أُعيد
    [one] شخص أُعيد
    [two] شخصان أُعيدا
    [few] أشخاص أُعيدوا
    [many] شخصًا أُعيدوا
   *[other] شخص أُعيدوا
}
imports-n-left = { $n ->
    [zero] بقوا كما هم
    [one] بقي كما هو
    [two] بقيا كما هما
    [few] بقوا كما هم
    [many] بقوا كما هم
   *[other] بقوا كما هم
}
imports-left-text = بقي هؤلاء كما هم:
imports-someone-gone = شخص لم يعد هنا
imports-left-changed-since = تغيّر شيء لديه بعد ذلك.
imports-left-referred = تشير إليه ملاحظة أو صلة أو مقعد أو شخص في عهدته.
imports-left-missing-part = وسم أو حقل كان لديه لم يعد موجودًا.
imports-left-gone = لم يعد هنا.
imports-left-erased = مُحي ما كان عليه من قبل.

imports-file-none = اختر ملفًا أولًا.
imports-file-empty = الملف فارغ.
imports-file-only-header = في الملف أسماء أعمدة بلا صفوف تحتها.
imports-file-spreadsheet = هذا جدول بيانات وليس CSV. افتحه واحفظه أو نزّله بصيغة CSV.
imports-file-archive = هذا ملف مضغوط. فك ضغطه واختر ملف CSV منه.
imports-file-pdf = هذا ملف PDF. اطلب القائمة بصيغة CSV.
imports-file-image = هذه صورة. اكتب القائمة في جدول بيانات واحفظها بصيغة CSV.
imports-file-markup = هذه صفحة ويب أو بيانات للبرامج. صدّر القائمة بصيغة CSV.
imports-file-vcard = هذا دفتر بطاقات. صدّره بصيغة CSV.
imports-file-binary = هذا ليس ملفًا نصيًا. صدّر القائمة بصيغة CSV.
imports-file-too-big = الملف أكبر من { $mb } ميغابايت. قسّمه إلى ملفات أصغر.
imports-file-no-header = يبدو الصف الأول شخصًا. ضع فوقه صفًا بأسماء الأعمدة.
imports-file-one-column = كل شيء في عمود واحد. احفظ الملف بصيغة CSV بفواصل بين الأعمدة.
imports-file-too-many-columns = في الملف { $found } عمودًا. لا يُقرأ أكثر من { $max }.
imports-file-broken-header = لا يمكن قراءة صف أسماء الأعمدة. ربما بقيت علامة اقتباس مفتوحة.
imports-file-unreadable = تعذرت قراءة الملف. حاول مرة أخرى.
imports-file-no-people = لا يوجد عمود يقول من هم الأشخاص. اختر عمودًا للاسم أو البريد أو الهاتف.

imports-row-too-few = خلايا الصف أقل من الأعمدة.
imports-row-too-many = خلايا الصف أكثر من الأعمدة.
imports-row-open-quote = بقيت علامة اقتباس مفتوحة.
imports-row-cell-too-long = خلية أطول من المسموح.
imports-row-too-long = الصف أطول من المسموح.
imports-row-given-up = علامات اقتباس كثيرة مفتوحة. لم تُقرأ البقية.
imports-row-file-too-big = الملف كبير جدًا. لم تُقرأ البقية.
imports-row-unreadable = تعذرت قراءة البقية.
imports-row-nobody = لا اسم ولا وسيلة تواصل.
imports-row-deceased = يقول الملف إن هذا الشخص توفي.
imports-row-binned = هذا الشخص في سلة المهملات. أعده أولًا.
imports-cell-mail = بريد لم يُفهم فتُرك.
imports-cell-phone = رقم هاتف لم يُفهم فتُرك.
imports-cell-name = اسم فيه علامات خفية فتُرك.
imports-cell-day = تاريخ لم يُفهم فتُرك.
imports-cell-value = قيمة بلا معنى محدد بعد فتُركت.
imports-cell-too-long = خلية أطول من المسموح فتُركت.
imports-cell-too-many-tags = الوسوم أكثر مما يُحفظ.
imports-cell-refused = في خلية شيء لا يُحفظ أبدًا.

imports-ignored-unknown = لم يقل أحد ما هذا.
imports-ignored-duplicate = عمود آخر يقول الشيء نفسه.
imports-ignored-not-needed = لا حاجة إليه للتنظيم.
imports-ignored-other-record = عن شيء آخر غير هذا الشخص.
imports-ignored-technical = لا معنى له إلا في البرنامج الآخر.
imports-ignored-blank = فارغ في الصفوف الأولى.
imports-ignored-chosen = تُرك باختيارك.

imports-refused-party = لمن يصوّت المرء أمر يقوله هو.
imports-refused-score = الدرجات تحكم على أناس لا يرونها أبدًا.
imports-refused-birth = لا حاجة إلى تاريخ الميلاد والعمر للتنظيم.
imports-refused-ethnicity = لا يقول هذا إلا الشخص نفسه، إذا سُئل، لغرض معلن.
imports-refused-religion = لا يقول هذا إلا الشخص نفسه، إذا سُئل، لغرض معلن.
imports-refused-sex = لا يقول هذا إلا الشخص نفسه. الضمائر تُحفظ.
imports-refused-sexuality = لا يقول هذا إلا الشخص نفسه، إذا سُئل، لغرض معلن.
imports-refused-family = لا حاجة إلى الحالة العائلية للتنظيم.
imports-refused-immigration = يضر إذا وقع في أيد سيئة.
imports-refused-court = يضر إذا وقع في أيد سيئة.
imports-refused-health = يضر إذا وقع في أيد سيئة. ما يحتاجه المرء للمشاركة يمكن حفظه.
imports-refused-union = يضر إذا وقع في أيد سيئة.
imports-refused-identity = لا حاجة أبدًا إلى أرقام الهوية.
imports-refused-location = العنوان يكفي. تتبّع المكان أكثر من اللازم.
imports-refused-social-media = حسابات الأعضاء على الشبكات لا تُخزن أبدًا.
imports-refused-voter-file = لا تُضاف سجلات الناخبين ولا البيانات المشتراة.
imports-refused-account = لا حاجة أبدًا إلى أرقام البنوك والبطاقات.
imports-refused-secret = لا حاجة أبدًا إلى كلمات السر.
imports-refused-children = لا نضع الأطفال في قوائمنا.

imports-to-given-name = الاسم الأول
imports-to-middle-name = الاسم الأوسط
imports-to-family-name = اسم العائلة
imports-to-name-suffix = لاحقة الاسم
imports-to-full-name = الاسم الكامل
imports-to-mail = البريد الإلكتروني
imports-to-phone = الهاتف
imports-to-phone-kind = نوع الهاتف
imports-to-street = الشارع والرقم
imports-to-locality = المدينة
imports-to-region = الولاية
imports-to-postcode = الرمز البريدي
imports-to-country = البلد
imports-to-preferred-language = لغة المراسلة
imports-to-spoken-language = اللغات المحكية
imports-to-pronouns = الضمائر
imports-to-tag = وسم واحد
imports-to-tags = عدة وسوم
imports-to-tag-named = وسم باسم هذا العمود عند نعم
imports-to-external-id = رقم في برنامج آخر
imports-to-consent-mail = موافقة على البريد
imports-to-consent-sms = موافقة على الرسائل النصية
imports-to-consent-call = موافقة على المكالمات
imports-to-consent-all = موافقة على أي رسالة
imports-to-note = ملاحظة
imports-to-signed-up = يوم الانضمام
imports-to-source = من أين جاء
imports-to-field = حقل باسم هذا العمود
imports-to-skip-deceased = اترك من توفوا
imports-to-nothing = اتركه
imports-to-refused = لا يمكن حفظه

export-title = إخراج الأشخاص في ملف
export-people = الأشخاص
export-lead = { $n ->
    [zero] لن يكون أحد في الملف.
    [one] سيكون شخص واحد في الملف.
    [two] سيكون شخصان في الملف.
    [few] سيكون { $n } أشخاص في الملف.
    [many] سيكون { $n } شخصًا في الملف.
   *[other] سيكون { $n } شخص في الملف.
}
export-filter = فقط من يجدهم:
export-filter-wrong = تعذرت قراءة المرشح. ارجع إلى القائمة وحاول مرة أخرى.
export-in-it = في الملف: الأسماء والضمائر واللغات والهواتف والبريد والعناوين والوسوم والحقول والموافقات. ليس فيه: الملاحظات والاحتياجات.
export-care = الملف يمكن نسخه وضياعه والعثور عليه. احتفظ به ما دمت تحتاجه فقط.
export-reason = لماذا تحتاجه؟
export-reason-help = يُكتب اسمك وعدد الأشخاص وهذا السبب لتراه المنظمة.
export-reason-missing = اكتب لماذا تحتاجه.
export-do = نزّل الملف
export-not = ليس الآن
