### العناية بالناس.

people-title = الناس
people-and = { "، " }
people-optional = (إن شئت)
people-save = احفظ
people-cancel = إلغاء
people-remove = أزل
people-restore = أعِد

people-nav-all = كل الناس
people-nav-lists = القوائم المحفوظة
people-nav-tags = الوسوم
people-nav-fields = حقولنا الخاصة
people-nav-bin = السلة
people-nav-changes = ما تم عمله

## القائمة

people-add = أضف شخصًا
people-bring = أحضر قائمة
people-find = ابحث عن أشخاص
people-find-help = اسم بأي تهجئة، أو جزء من رقم هاتف، أو عنوان بريد.
people-search = بحث
people-filters = عوامل التصفية
people-filters-used = عوامل التصفية المستعملة
people-filter-off = أزل: { $what }
people-filter-tag = أضف وسمًا
people-filter-place = يسكن في
people-filter-lang = يتكلم
people-filter-has = لديه
people-filter-consent = قال نعم أو لا
people-filter-added = أضيف
people-filter-write = اكتب التصفية بنفسك
people-filter-words = التصفية بالكلمات
people-filter-help = اربط الأجزاء بالكلمات and وor وnot. الأجزاء هي tag وplace وlanguage وhas وstate وconsent وadded وfield وtext. ضع الكلمات التي فيها فراغ بين علامتي اقتباس.
people-any = أي
people-show = اعرض هؤلاء الناس
people-clear = أزل كل التصفية
people-chip-tag = وسم: { $name }
people-chip-place = يسكن في { $name }
people-chip-lang = يتكلم { $lang }
people-chip-field = { $name }: { $value }
people-chip-list = قائمة: { $name }
people-chip-q = «{ $words }»
people-chip-filter = تصفية: { $filter }
people-chip-added = { $n ->
    [zero] أضيف اليوم
    [one] أضيف في اليوم الأخير
    [two] أضيف في اليومين الأخيرين
    [few] أضيف في آخر { $n } أيام
    [many] أضيف في آخر { $n } يومًا
   *[other] أضيف في آخر { $n } يوم
}
people-has = { $what ->
    [mail] عنوان بريد
    [phone] رقم هاتف
    [address] عنوان سكن
    [needs] احتياجات للمشاركة
    [noway] لا سبيل للوصول إليه
   *[other] { $what }
}
people-consent-filter = { $channel ->
    [mail] البريد
    [text] الرسائل النصية
    [call] المكالمات
   *[post] الرسائل الورقية
}: { $answer ->
    [yes] قال نعم
   *[no] قال لا
}
people-count = { $n ->
    [zero] لا أحد.
    [one] شخص واحد.
    [two] شخصان.
    [few] { $n } أشخاص.
    [many] { $n } شخصًا.
   *[other] { $n } شخص.
}
people-range = { $from }–{ $until } من { $total }
people-pages = صفحات هذه القائمة
people-previous = السابق
people-next = التالي
people-newest = الأحدث
people-older = الأقدم
people-print = اطبع قائمة هواتف أو ورقة الباب
people-export = أخرج هذه القائمة ملفًا
people-speaks-best = الأفضل له { $lang }.
people-speaks-all = يتكلم { $langs }.
people-speaks-also = ويتكلم أيضًا { $langs }.
people-first = لا أحد هنا بعد
people-first-text = أضف أول شخص، أو أحضر قائمة لديك.
people-first-none = يظهر الناس هنا عندما يأتمنك أحد عليهم.
people-found-none = لم نجد أحدًا
people-found-none-text = جرّب جزءًا من الاسم، أو أزل التصفية. نحن نجرّب كل تهجئة للاسم عنك.
people-no-own = صفحتك ليست هنا بعد
people-no-own-text = اطلب ممن يقود مجموعتك أن يضيفك.
people-why-own = ترى هنا صفحتك أنت. وكل شخص يرى صفحته فقط، كي يثق الناس بهذه القائمة.
people-why-held = ترى الناس الذين طُلب منك أن تعتني بهم. والباقون مخفيون لسلامتهم.
people-why-names = ترى الأسماء لأن عملك يحتاجها. أما طرق الوصول إلى الناس فمخفية.
people-list-save = احفظ هذا البحث قائمةً
people-list-save-help = القائمة المحفوظة تبحث من جديد كل مرة. ومن يناسبها لاحقًا يظهر وحده.
people-list-name = اسم القائمة
people-list-keep = احفظ القائمة
people-list-filter = من فيها
people-list-change = غيّر
people-list-delete = احذف القائمة
people-list-delete-help = الناس فيها يبقون. القائمة وحدها تذهب.
people-lists-title = القوائم المحفوظة
people-lists-lead = القائمة المحفوظة تحفظ بحثًا، فلا تعيد إعداده.
people-lists-none = لا قوائم محفوظة بعد
people-lists-none-text = ابحث عن الناس أو صفِّهم، ثم اضغط «احفظ هذا البحث قائمةً».
people-lists-to-people = إلى الناس

## الورق

people-sheet-phones = قائمة هواتف
people-sheet-door = ورقة الباب
people-sheet-by = طبعها { $who }. مزّقها بعد الاستعمال.
people-sheet-more = { $n ->
    [zero] لا أحد خارج هذه الورقة.
    [one] شخص واحد آخر ليس في هذه الورقة. صفِّ القائمة أولًا.
    [two] شخصان آخران ليسا في هذه الورقة. صفِّ القائمة أولًا.
    [few] { $n } أشخاص آخرين ليسوا في هذه الورقة. صفِّ القائمة أولًا.
    [many] { $n } شخصًا آخر ليسوا في هذه الورقة. صفِّ القائمة أولًا.
   *[other] { $n } شخص آخر ليسوا في هذه الورقة. صفِّ القائمة أولًا.
}
people-sheet-how = اطبع هذه الصفحة من متصفحك. فتحُك لها مسجَّل.
people-sheet-back = عودة إلى القائمة
people-sheet-phone = الهاتف
people-sheet-speaks = يتكلم
people-sheet-came = حضر
people-sheet-sign = وقّع هنا
people-sheet-notes = ملاحظات

## النموذج

people-new-title = أضف شخصًا
people-edit-title = غيّر { $who }
people-form-lead = الاسم وحده مطلوب. الباقي يمكن أن ينتظر.
people-form-problems = { $n ->
    [zero] لا شيء يحتاج نظرة أخرى
    [one] شيء واحد يحتاج نظرة أخرى
    [two] شيئان يحتاجان نظرة أخرى
    [few] { $n } أشياء تحتاج نظرة أخرى
    [many] { $n } شيئًا يحتاج نظرة أخرى
   *[other] { $n } شيء يحتاج نظرة أخرى
}
people-form-kept = لم يضع شيء. ما كتبته ما زال هنا.
people-meanwhile = غيّر { $who } هذه الصفحة وأنت تكتب
people-meanwhile-someone = تغيّرت هذه الصفحة وأنت تكتب
people-meanwhile-differs = هذه الأجزاء تختلف عما كتبته، وبجانب كل منها ما هو محفوظ الآن:
people-meanwhile-nothing = لا شيء
people-meanwhile-again = راجعها ثم احفظ مرة أخرى. ما تحفظه عندئذ يحل محل الموجود.
people-form-hidden = عنوان السكن والملاحظات مخفية عنك. وعند الحفظ تبقى كما هي.
people-form-never = من فضلك لا تكتب: الأوراق ووضع الإقامة، أو التوقيف، أو المرض، أو الدين. اكتب ما يحتاجه الشخص، لا السبب.
people-name = الاسم
people-name-help = كما يكتبه صاحبه.
people-given = بماذا تناديه
people-given-help = إن لم يكن أول جزء من الاسم.
people-pronouns = الضمائر
people-pronouns-help = فقط إن أخبرك بها.
people-way-label = لمن، أو متى
people-way-first = استعمل هذا أولًا
people-way-use = استعمله أولًا
people-phone-title = الهواتف
people-phone-help = قد يشترك أهل بيت كامل في هاتف واحد. قل لمن هو، مثل «العمل» أو «لأختها».
people-phone-one = هاتف { $n }
people-phone-add = أضف هاتفًا آخر
people-mail-title = البريد
people-mail-help = وقد يشتركون في عنوان بريد أيضًا.
people-mail-one = عنوان بريد { $n }
people-mail-add = أضف عنوان بريد آخر
people-web-title = صفحات على الشبكة
people-web-help = صفحة يريد أن يراها الناس.
people-web-one = صفحة { $n }
people-web-add = أضف صفحة
people-address-title = السكن
people-address-help = يكفي الحي وحده.
people-address-street = الشارع والرقم، السكن { $n }
people-address-place = الحي أو البناية
people-address-city = المدينة
people-address-region = الولاية
people-address-postcode = الرمز البريدي
people-address-add = أضف سكنًا آخر
people-lang = اللغة الأفضل له
people-lang-help = بهذه اللغة نكتب ونتصل.
people-lang-unknown = لا نعرف بعد
people-speaks = اللغات التي يتكلمها
people-speaks-help = اختر كل ما ينطبق.
people-speaks-more = لغات أخرى
people-access-title = ليشارك يحتاج إلى
people-access-help = منحدر، أو توصيلة، أو رعاية أطفال، أو مترجم. بكلماته هو، من غير السبب.
people-access-one = حاجة { $n }
people-access-add = أضف حاجة أخرى
people-culture-title = ليشعر بالترحيب يحتاج إلى
people-culture-help = الطعام الذي يأكله، أوقات الصلاة، نساء فقط، بلا صور.
people-culture-one = ترحيب { $n }
people-culture-add = أضف أخرى
people-tags = الوسوم
people-tags-help = ضع فاصلة بين وسم ووسم.
people-tags-more = وسوم أخرى
people-tags-new = وسوم جديدة
people-field-none = غير معروف
people-state = أين هو من المجموعة
people-state-is = { $state ->
    [here] معنا
    [resting] يستريح
    [left] غادر
   *[binned] في السلة
}
people-state-means = { $state ->
    [here] يشارك.
    [resting] يحتاج إلى راحة. لا نطلب منه شيئًا الآن.
   *[left] غادر. وتبقى الصفحة إلى حين.
}
people-state-here-or-resting = معنا أو يستريح
people-web-unreadable = «{ $value }» ليس عنوان صفحة. العنوان يشبه example.org.
people-field-unreadable = «{ $value }» لا يناسب { $field }.

## الصفحة

people-edit = غيّر
people-meet = اطلب لقاءً فرديًا
people-this-is-you = هذه صفحتك.
people-call-them = الاسم للمناداة: { $given }
people-card = من منظمة أخرى
people-in-bin = في السلة. في { $date } تُمحى هذه الصفحة نهائيًا.
people-reach = طرق الوصول
people-reach-none = لا هاتف ولا بريد بعد.
people-shares = { $kind ->
    [phone] هذا الهاتف مشترك مع
   *[mail] هذا البريد مشترك مع
}
people-shares-more = { $n ->
    [zero] ولا أحد غيرهم
    [one] وشخص آخر
    [two] وشخصين آخرين
    [few] و{ $n } آخرين
    [many] و{ $n } آخر
   *[other] و{ $n } آخر
}
people-shares-end = . اسأل من المتكلم.
people-consents = هل تأذن لنا؟
people-consents-none = لم نسأل بعد. اسأل أولًا، ثم اكتب الجواب هنا.
people-consent-other = لمنظمة أخرى:
people-consent-is = { $channel ->
    [mail] البريد
    [text] الرسائل النصية
    [call] المكالمات
   *[post] الرسائل الورقية
}: { $answer ->
    [yes] نعم
   *[no] لا
}، لأجل { $purpose ->
    [all] كل ما نرسله
    [gatherings] أخبار اللقاءات
    [news] رسالتنا
   *[other] { $purpose }
}. { $basis ->
    [spoken] قيل شفهيًا
    [paper] وُقّع على ورق
    [form] مُلئ في نموذج
    [import] جاء مع قائمة
   *[other] سُجّل
} في { $date }.
people-consent-write = اكتب جوابًا
people-consent-help = القرار لصاحبه، وله أن يغيّره متى شاء.
people-consent-purpose = لأجل ماذا؟
people-consent-basis = كيف قال ذلك؟
people-consent-source = أين كان ذلك؟
people-consent-keep = احفظ الجواب
people-channel = { $channel ->
    [mail] البريد
    [text] الرسائل النصية
    [call] المكالمات
   *[post] الرسائل الورقية
}
people-answer-same = كما هو الآن
people-answer-yes = نعم
people-answer-no = لا، من فضلكم
people-answer-none = لم نسأل
people-purpose = { $purpose ->
    [all] كل ما نرسله
    [gatherings] أخبار اللقاءات
    [news] رسالتنا
   *[other] { $purpose }
}
people-basis = { $basis ->
    [spoken] شفهيًا
    [paper] بتوقيع على ورق
   *[form] في نموذج
}
people-needs = للمشاركة
people-need-kind = { $kind ->
    [access] كي يستطيع المشاركة
   *[culture] كي تكون المشاركة لائقة
}
people-history = ما تغيّر
people-history-all = اعرض الكل
people-history-lead = ما مسّ صفحة { $who }، والأحدث أولًا.
people-history-none = لا شيء بعد
people-event = { $kind ->
    [edit] تغيير باليد
    [import] أُحضرت قائمة
    [tag] تغيير في الوسوم
    [bin] نُقل إلى السلة
    [restore] أُعيد من السلة
    [merge] جُمع في واحد
    [undo] تراجع
   *[demo] صُنع للعرض
}
people-event-row = { $what ->
    [created] أُضيف
   *[removed] أُزيل
}
people-part = { $part ->
    [name] الاسم
    [given] بماذا نناديه
    [state] أين هو من المجموعة
    [pronouns] الضمائر
    [lang] اللغة الأفضل
    [mail] البريد
    [phone] الهاتف
    [address] السكن
    [web] صفحة على الشبكة
    [speaks] اللغات
    [needs] الاحتياجات
    [tags] الوسوم
    [fields] الحقول الخاصة
    [consents] أجوبة «هل تأذن لنا؟»
    [external-ids] أرقام في برامج أخرى
    [level] من يستطيع رؤيته
   *[other] { $part }
}
people-by = بيد { $who }.
people-by-from = بيد { $who }، من { $source }.
people-by-system = بيد ستارلنغ نفسه.
people-undone = جرى التراجع عن هذا.
people-undo-this = تراجع عن هذا
people-undo-import = اعرض القائمة
people-tag-add = أضف وسمًا
people-tag-put = أضف
people-tag-off = أزل الوسم { $name }
people-more = المزيد
people-external = الرقم في { $system }
people-ties = من القريبون
people-tie = { $kind ->
    [knows] بينهما معرفة.
    [household] يشتركان في البيت.
    [member] عضو.
    [delegate] يتكلم باسمهم.
    [holds] له منصب.
    [coaches] مرافقة وتدريب.
    [influences] له تأثير.
    [funds] يعطي مالًا.
   *[partners] يعملان معًا.
}
people-who-sees = من يستطيع رؤية هذه الصفحة
people-who-own = أنت تراها كلها.
people-who-they = لصاحب الصفحة أن يراها كلها، وأن يرى من فتحها.
people-who-house = وكذلك من يعمل في مجموعتك مع كل الناس.
people-who-held = يعتني به
people-who-coalition = التحالف لا يرى شيئًا.
people-who-members = المنظمات الأخرى لا ترى شيئًا.
people-hidden-held = ترى ما تحتاجه لتتصل وترحّب. أما السكن وملاحظات الآخرين والتاريخ فمخفية.
people-hidden-names = ترى الاسم لأن عملك يحتاجه. والباقي مخفي.
people-looks = { $n ->
    [zero] لم يفتحها أحد غيرك في 90 يومًا
    [one] فُتحت مرة في 90 يومًا: انظر من فتحها
    [two] فُتحت مرتين في 90 يومًا: انظر من فتحها
    [few] فُتحت { $n } مرات في 90 يومًا: انظر من فتحها
    [many] فُتحت { $n } مرة في 90 يومًا: انظر من فتحها
   *[other] فُتحت { $n } مرة في 90 يومًا: انظر من فتحها
}
people-looks-logged = فتحُك لهذه الصفحة مسجَّل، وصاحبها يستطيع رؤيته.
people-seen-title = من فتح هذه الصفحة
people-seen-own = هذا عنك، فلك أن تعرف من نظر.
people-seen-lead = { $who } يستطيع أيضًا رؤية هذه القائمة.
people-seen-none = لم يفتحها أحد بعد
people-seen-none-text = كل نظرة إلى هذه الصفحة تُحفظ هنا. أما نظرك إلى صفحتك فلا يُسجَّل.
people-look = { $kind ->
    [opened] فتحها.
    [listed] رآها في قائمة.
    [exported] أخرجها في ملف.
   *[printed] طبعها.
}
people-bin = انقل إلى السلة
people-bin-help = تبقى الصفحة في السلة 30 يومًا. وتستطيع إعادتها حتى ذلك الحين.
people-bin-put = انقل إلى السلة
people-bin-lead = يبقى الناس هنا 30 يومًا. ثم يُمحون نهائيًا، مع كل ما كُتب عنهم.
people-bin-none = السلة فارغة
people-bin-none-text = من تنقله إلى السلة يظهر هنا.
people-bin-since = نُقل { $ago }.
people-bin-gone = يُمحى نهائيًا في { $date }.

## ما تم عمله

people-changes-lead = ما تم عمله في بيتكم، والأحدث أولًا. تستطيع التراجع عنه ما لم يغيّره أحد بعده.
people-changes-none = لا شيء بعد
people-changes-none-text = ما تضيفه وتغيّره يظهر هنا.
people-set-count = { $n ->
    [zero] لا صفحات.
    [one] صفحة واحدة.
    [two] صفحتان.
    [few] { $n } صفحات.
    [many] { $n } صفحة.
   *[other] { $n } صفحة.
}
people-undo-left = { $n ->
    [zero] لم تبق صفحة كما هي.
    [one] بقيت صفحة واحدة كما هي: تغيّرت أو كُتب عنها بعد ذلك.
    [two] بقيت صفحتان كما هما: تغيّرتا أو كُتب عنهما بعد ذلك.
    [few] بقيت { $n } صفحات كما هي: تغيّرت أو كُتب عنها بعد ذلك.
    [many] بقيت { $n } صفحة كما هي: تغيّرت أو كُتب عنها بعد ذلك.
   *[other] بقيت { $n } صفحة كما هي: تغيّرت أو كُتب عنها بعد ذلك.
}

## حقولنا الخاصة

people-fields-title = حقولنا الخاصة
people-fields-lead = ما تريد مجموعتك أن تعرفه عن الناس، زيادةً على ما يسأله الجميع.
people-fields-none = لا حقول خاصة بعد
people-fields-none-text = الحقل سؤال، مثل «البناية» أو «مقاس القميص».
people-fields-never = اسأل فقط عما تستعمله. لا تسأل عن الأوراق ووضع الإقامة، أو التوقيف، أو المرض، أو الدين.
people-field-new = حقل جديد
people-field-add = أضف الحقل
people-field-name = اسم الحقل
people-field-holds = ماذا فيه
people-field-kind = { $kind ->
    [text] كلمات.
    [choice] واحد من عدة.
    [number] رقم.
   *[date] يوم.
}
people-field-people = { $n ->
    [zero] لم يُملأ لأحد.
    [one] مُلئ لشخص واحد.
    [two] مُلئ لشخصين.
    [few] مُلئ لـ { $n } أشخاص.
    [many] مُلئ لـ { $n } شخصًا.
   *[other] مُلئ لـ { $n } شخص.
}
people-field-change = غيّر
people-field-choices = الخيارات
people-field-choices-only = (لـ «واحد من عدة»)
people-field-choices-help = كل واحد في سطر.
people-field-position = مكانه في الترتيب
people-field-delete = احذف الحقل
people-field-delete-help = { $n ->
    [zero] لم يُملأ لأحد.
    [one] مُلئ لشخص واحد. يذهب ذلك أيضًا ولا رجعة فيه.
    [two] مُلئ لشخصين. يذهب ذلك أيضًا ولا رجعة فيه.
    [few] مُلئ لـ { $n } أشخاص. يذهب ذلك أيضًا ولا رجعة فيه.
    [many] مُلئ لـ { $n } شخصًا. يذهب ذلك أيضًا ولا رجعة فيه.
   *[other] مُلئ لـ { $n } شخص. يذهب ذلك أيضًا ولا رجعة فيه.
}

## الوسوم

tag-title = الوسوم
tag-lead = الوسم كلمة ترتّب بها الناس، مثل «فريق الباب».
tag-new = وسم جديد
tag-add = أضف الوسم
tag-none = لا وسوم بعد
tag-none-text = أضف وسمًا في الأعلى، أو في صفحة شخص.
tag-people = { $n ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $n } أشخاص
    [many] { $n } شخصًا
   *[other] { $n } شخص
}
tag-change = غيّر
tag-name = اسم الوسم
tag-rename = احفظ الاسم
tag-merge-into = اجعله جزءًا من
tag-merge-help = كل من له هذا الوسم ينال ذاك. وهذا الوسم يذهب.
tag-merge = اجعلهما وسمًا واحدًا
tag-delete = احذف الوسم
tag-delete-help = { $n ->
    [zero] لا أحد له هذا الوسم.
    [one] له شخص واحد. يبقى الشخص، والوسم لا يعود.
    [two] له شخصان. يبقى الشخصان، والوسم لا يعود.
    [few] له { $n } أشخاص. يبقى الناس، والوسم لا يعود.
    [many] له { $n } شخصًا. يبقى الناس، والوسم لا يعود.
   *[other] له { $n } شخص. يبقى الناس، والوسم لا يعود.
}

## الملاحظات

note-title = الملاحظات
note-none = لا ملاحظات بعد.
note-write = اكتب ملاحظة
note-about = ملاحظة عن { $who }
note-body = ماذا تريد أن تحفظ؟
note-help = اكتب فقط ما يمكنك أن تريه لصاحبه. لا تكتب عن الأوراق ووضع الإقامة، أو التوقيف، أو المرض، أو الدين.
note-who-reads = من يقرؤها؟
note-shared = من يعمل هنا مع كل الناس
note-shared-help = ولصاحب الصفحة أن يقرأها أيضًا. تبقى سنتين.
note-private = أنا فقط
note-private-help = مقفلة بمفتاحك أنت. لا أحد غيرك في بيتكم يستطيع فتحها. من يدير الجهاز يستطيع. تبقى سنة.
note-private-from = ملاحظتك الخاصة في { $date }
note-private-who = لا أحد غيرك في بيتكم يستطيع فتحها. من يدير الجهاز يستطيع. تُمحى في { $date }.
note-open = افتح ملاحظتي
note-keep = احفظ الملاحظة
note-change = غيّر
note-bin = انقل الملاحظة إلى السلة
note-in-bin = الملاحظة في السلة 30 يومًا.
note-goes = تُمحى في { $date }.

## بعد النموذج

said-person-made = أُضيف.
said-person-saved = حُفظ.
said-person-same = لم يتغيّر شيء.
said-person-binned = في السلة 30 يومًا.
said-person-restored = أُعيد.
said-consent-saved = حُفظ الجواب.
said-tag-on = أُضيف الوسم.
said-tag-off = أُزيل الوسم.
said-tag-made = صار الوسم موجودًا.
said-tag-renamed = للوسم اسم جديد.
said-tag-merged = صار الوسمان واحدًا.
said-tag-deleted = ذهب الوسم. والناس باقون.
said-field-made = صار الحقل موجودًا.
said-field-saved = حُفظ.
said-field-deleted = ذهب الحقل.
said-list-made = حُفظت القائمة.
said-list-saved = حُفظ.
said-list-deleted = ذهبت القائمة. والناس باقون.
said-note-written = حُفظت الملاحظة.
said-note-sealed = أُقفلت الملاحظة بمفتاحك.
said-note-saved = حُفظت الملاحظة.
said-note-restored = عادت الملاحظة.
said-undone = تم التراجع. كل شيء كما كان.
said-undone-some = تم التراجع عن بعضه.
said-undone-none = لم يمكن التراجع عن شيء.
said-undone-before = جرى التراجع عن هذا من قبل.

## ما يحتاج نظرة أخرى

name-empty = اكتب اسمًا.
name-too-long = الاسم طويل جدًا.
name-control = في الاسم علامة لا تُرى. من فضلك اكتبه من جديد.
name-direction = في الاسم علامة خفية تقلب اتجاه الكتابة. من فضلك اكتبه من جديد.
problem-name-missing = اكتب اسمًا.
problem-name-spaces = في الاسم فراغات زائدة. من فضلك اكتبه من جديد.
problem-name-taken = «{ $name }» موجود من قبل. اختر اسمًا آخر.
problem-too-long = هذا طويل جدًا. الحد { $max } حرفًا.
problem-too-many = هذا كثير جدًا. الحد { $max }.
problem-control-character = هنا علامة لا تُرى. من فضلك اكتبه من جديد.
problem-mail-unreadable = «{ $value }» ليس عنوان بريد. انظر حول علامة @.
problem-phone-unreadable = «{ $value }» ليس رقم هاتف. اكتبه مع رمز المنطقة.
problem-choices-missing = اكتب الخيارات، كل واحد في سطر.
problem-note-empty = اكتب شيئًا أولًا.
problem-filter-too-long = التصفية طويلة جدًا.
problem-filter-too-deep = في التصفية أقواس كثيرة.
problem-filter-too-many = في التصفية أجزاء كثيرة.
problem-filter-left-open = بقيت علامة اقتباس أو قوس بلا إغلاق.
problem-filter-unexpected = لا نستطيع قراءة التصفية عند الحرف { $at }.
problem-filter-unknown-word = «{ $word }» كلمة لا نعرفها هنا.

## اللغات

people-tongue = { $tag ->
    [en] الإنجليزية
    [es] الإسبانية
    [so] الصومالية
    [hmn] الهمونغية
    [ar] العربية
    [om] الأورومية
    [ksw] الكارينية
    [am] الأمهرية
    [ti] التغرينية
    [sw] السواحيلية
    [vi] الفيتنامية
    [zh] الصينية
    [yue] الكانتونية
    [my] البورمية
    [km] الخميرية
    [lo] اللاوية
    [th] التايلاندية
    [fil] التاغالوغية
    [ne] النيبالية
    [hi] الهندية
    [ur] الأردية
    [bn] البنغالية
    [fa] الفارسية
    [prs] الدرية
    [ps] البشتوية
    [fr] الفرنسية
    [pt] البرتغالية
    [ht] الكريولية الهايتية
    [ru] الروسية
    [uk] الأوكرانية
    [pl] البولندية
    [de] الألمانية
    [it] الإيطالية
    [ko] الكورية
    [ja] اليابانية
    [oj] الأوجيبوية
    [dak] الداكوتية
    [nah] الناواتل
    [qu] الكيتشوا
    [ase] لغة الإشارة الأمريكية
    [sv] السويدية
   *[other] { $tag }
}
