### Signing in, accounts, seats, invitations, the first owner.

account-look-again = هناك ما يحتاج إلى مراجعة
account-kept = لم يضع شيء. ما كتبته ما زال هنا.
account-name-missing = اكتب اسمًا.
account-name-long = هذا الاسم طويل جدًا. لا تزد على 200 حرف.
account-name-signs = في هذا الاسم علامات خفية لا يمكننا حفظها. اكتبه من جديد بيدك.
account-mail-missing = اكتب عنوان بريد إلكتروني.
account-mail-wrong = عنوان البريد غير كامل. يجب أن يشبه name@example.org.
account-language-missing = اختر لغة.

sign-in-title = تسجيل الدخول
sign-in-lead = اكتب بريدك الإلكتروني. نرسل إليك ستة أرقام تكتبها هنا. لا توجد كلمة مرور.
sign-in-mail = البريد الإلكتروني
sign-in-send = أرسلوا إليّ الأرقام
sign-in-limited = طُلبت رسائل كثيرة جدًا، فلم نرسل رسالة جديدة. إن كانت لديك رسالة من الدقائق العشر الأخيرة فهي ما زالت صالحة. وإلا فحاول بعد ساعة.
sign-in-no-account = ليس لديك حساب بعد؟ يمكن لأحد أعضاء منظمتك أن يدعوك.
sign-in-demo = هذا عرض تجريبي، وكل الأشخاص فيه من الخيال.
sign-in-demo-link = اختر من تكون
sign-in-code-title = انظر في بريدك
sign-in-code-lead = إن كان { $mail } يفتح حسابًا هنا، فرسالة فيها ستة أرقام في طريقها إليك. تصلح الأرقام لعشر دقائق، مرة واحدة، وفي هذا المتصفح فقط.
sign-in-mail-off = البريد غير مُعدّ على هذا الخادم بعد. من يدير الخادم يجد الأرقام في سجله.
sign-in-code = الأرقام الستة التي أرسلناها إليك
sign-in-code-help = لم يصل شيء؟ انتظر دقيقة وانظر في البريد غير المرغوب فيه، ثم اطلب أرقامًا جديدة.
sign-in-another = اطلب أرقامًا جديدة
sign-in-code-six = اكتب الأرقام الستة كلها. رسالتك ما زالت صالحة.
sign-in-code-wrong = ليست هذه أرقام أحدث رسالة. انظر فيها واكتبها مرة أخرى.
sign-in-code-limited = محاولات كثيرة جدًا. انتظر 15 دقيقة ثم اطلب أرقامًا جديدة. حسابك في أمان.
sign-in-over-title = انتهت صلاحية هذه الأرقام
sign-in-over-text = تصلح مرة واحدة، لعشر دقائق، في المتصفح الذي طلبها. لم يتم تسجيل دخولك، ولم يتغير شيء.
sign-in-elsewhere-title = عد إلى المتصفح الآخر
sign-in-elsewhere-text = لا يعمل هذا الرابط إلا في المتصفح الذي طلبه. عد إليه واكتب الأرقام الستة التي في الرسالة.
sign-in-elsewhere-here = أو سجّل الدخول من هنا: اطلب أرقامًا جديدة في هذا المتصفح.
sign-in-link-lead = أنت على وشك تسجيل الدخول بالبريد { $mail }.
sign-in-not-me = لست أنا
sign-in-choose-title = من أنت؟
sign-in-choose-lead = أكثر من حساب يستعمل هذا البريد.
sign-in-choose-this = الدخول باسم
said-signed-out = تم تسجيل خروجك من هذا الجهاز.
said-signed-out-everywhere = تم تسجيل خروجك من كل الأجهزة.

letter-code-subject = أرقام تسجيل الدخول
letter-code-text =
    أرقامك الستة:

    { $code }

    اكتبها في المتصفح الذي طلبتها منه. تصلح لعشر دقائق، مرة واحدة.

    أو افتح هذا الرابط في المتصفح نفسه:
    { $link }

    لم تطلبها أنت؟ إذن لا تفعل شيئًا. لا يدخل أحد بدون هذه الأرقام. لا تخبر بها أحدًا.
letter-invitation-subject = دعوة إلى { $house }
letter-invitation-text =
    مرحبًا { $name }،

    يدعوك { $by } إلى { $house } على Starling.

    افتح هذا الرابط للانضمام. هو لك وحدك، ويعمل مرة واحدة، وينتهي بعد 14 يومًا:
    { $link }

    لا تعرف { $by }؟ إذن لا تفعل شيئًا.

account-title = حسابك
account-me = أنت
account-name = اسمك
account-name-help = كما تريد أن يراه الآخرون هنا. يمكن أن يكون اسمًا اخترته أنت.
account-language = اللغة
account-save = حفظ
account-houses = حيث تنتمي
account-no-house = لا تنتمي الآن إلى أي منظمة هنا. اطلب من أحد أعضائها أن يدعوك.
account-sessions = الأجهزة التي سجّلت الدخول منها
account-sessions-help = يخرج الجهاز من تلقاء نفسه بعد 30 يومًا دون استعمال.
account-session-times = منذ { $since }. آخر استعمال: { $used }.
account-this-device = هذا الجهاز
account-session-end = تسجيل الخروج
account-lost-phone = فقدت هاتفًا؟ سجّل الخروج من كل الأجهزة، ثم سجّل الدخول هنا من جديد.
account-end-all = الخروج من كل الأجهزة
device = { $browser } على { $system }
device-unknown = جهاز لا نعرفه
said-account-saved = تم الحفظ.
said-session-ended = تم تسجيل الخروج من ذلك الجهاز.

seats-title = من يستطيع العمل هنا
seats-lead = لكل واحد مقعده الخاص. ما يسمح به المقعد يبدأ وينتهي في الحال.
seats-here = المقاعد
seats-you = (أنت)
seats-change = تغيير
seats-roles = ما المسموح به
seats-save-roles = حفظ المسموح به
seats-revoke-help = يخرج صاحب المقعد في الحال. ويبقى ما كتبه.
seats-revoke = إنهاء هذا المقعد
seats-ended = مقاعد انتهت
seat-last-steward = هذا آخر مشرف. لم يتغير شيء. اجعل شخصًا آخر مشرفًا أولًا.
seat-no-role = اختر واحدًا على الأقل. لم يتغير شيء. إذا أردت سحب كل شيء فأنهِ المقعد.
seat-role-foreign = أحد هذه الأدوار لا يُمنح هنا. لم يتغير شيء. اختر من القائمة.
said-roles-saved = تم الحفظ. يسري من الآن.
said-seat-revoked = انتهى المقعد.

role-member = عضو
role-member-may = يرى سجله الخاص
role-volunteer = متطوع
role-volunteer-may = يعمل مع الأشخاص الذين عُهد بهم إليه
role-team-lead = قائد فريق
role-team-lead-may = يعتني بمن معه ويضيف أشخاصًا جددًا
role-organizer = منظِّم
role-organizer-may = يعمل مع الجميع ويُدخل القوائم
role-treasurer = أمين الصندوق
role-treasurer-may = يرى الأسماء ويحفظ المال
role-steward = مشرف
role-steward-may = يمنح المقاعد ويُخرج القائمة ويُسأل عنها
role-coalition-staff = فريق الائتلاف
role-coalition-staff-may = يخدم منظمات الائتلاف

invitation-title = ادعُ شخصًا
invitation-lead = تصله رسالة فيها رابط خاص به، صالح لمدة 14 يومًا.
invitation-name = اسم المدعو
invitation-mail = بريد المدعو
invitation-language = لغة الرسالة
invitation-send = أرسل الدعوة
invitation-role-missing = اختر شيئًا واحدًا على الأقل مما يُسمح به.
invitation-unsent = حُفظت الدعوة، لكن تعذّر إرسال رسالتها. اسحبها أدناه وادعُ من جديد عندما يعمل البريد.
invitations-open = مدعوون لم ينضموا بعد
invitation-until = مفتوحة حتى { $date }
invitation-late = انتهت مدتها. اسحبها وادعُ من جديد.
invitation-withdraw = سحب
said-invited = تمت الدعوة. الرسالة في طريقها.
said-withdrawn = سُحبت الدعوة. لم يعد الرابط يعمل.
invitation-accept-title = الانضمام إلى { $house }
invitation-accept-lead = أنت مدعو. هذا ما يُسمح لك به هناك:
invitation-accept = انضمام
invitation-accept-as = الانضمام باسم { $name }
invitation-accept-other = لست أنت؟ سجّل الخروج أولًا، ثم افتح الرابط من جديد.
invitation-accept-mail = من الآن تسجّل الدخول بالبريد { $mail }.
invitation-known = هذا البريد يفتح حسابًا بالفعل. هل هو حسابك؟
invitation-known-link = سجّل الدخول به أولًا
invitation-accept-who = يرى العاملون هناك اسمك. ولا ترى المنظمات الأخرى شيئًا عنك.
invitation-over-title = انتهت هذه الدعوة
invitation-over-text = استُعملت، أو سُحبت، أو مضى عليها أكثر من 14 يومًا. لم يتغير شيء. اطلب دعوة جديدة ممن دعاك.
said-joined = أهلًا وسهلًا. لقد انضممت.

setup-title = ابدأ من هنا
setup-lead = هذا الخادم فارغ. ستكون أول مشرف عليه.
setup-code = رمز الإعداد
setup-code-help = أنت لست على الخادم نفسه. الرمز في سجله، كُتب عند تشغيله.
setup-code-wrong = ليس هذا رمز الإعداد. لم يُنشأ شيء. انظر في أحدث سجل للخادم.
setup-mail-help = به تسجّل الدخول. لا توجد كلمة مرور.
setup-kind = لمن هذا؟
setup-kind-missing = اختر منظمة أو ائتلافًا.
setup-organization = منظمة واحدة
setup-organization-help = مجموعة واحدة لها أعضاؤها
setup-coalition = ائتلاف
setup-coalition-help = عدة منظمات، كل منها تحفظ أعضاءها لنفسها
setup-house = الاسم
setup-house-help = يمكنك تغييره لاحقًا.
setup-zone = المنطقة الزمنية
setup-zone-missing = اختر منطقة زمنية.
setup-go = ابدأ
