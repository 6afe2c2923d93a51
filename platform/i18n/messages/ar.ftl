### Dates, times, and how long ago.

month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر

month-short-1 = يناير
month-short-2 = فبراير
month-short-3 = مارس
month-short-4 = أبريل
month-short-5 = مايو
month-short-6 = يونيو
month-short-7 = يوليو
month-short-8 = أغسطس
month-short-9 = سبتمبر
month-short-10 = أكتوبر
month-short-11 = نوفمبر
month-short-12 = ديسمبر

# Monday is the first.
weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد

weekday-short-1 = الاثنين
weekday-short-2 = الثلاثاء
weekday-short-3 = الأربعاء
weekday-short-4 = الخميس
weekday-short-5 = الجمعة
weekday-short-6 = السبت
weekday-short-7 = الأحد

date-long = { $weekday }، { $day } { $month } { $year }
date-short = { $day } { $month } { $year }
month-day = { $day } { $month }
month-year = { $month } { $year }
date-time = { $weekday }، { $date }، { $time }
# $half is am or pm, $hour runs from 1 to 12.
time-of-day = { $half ->
    [am] { $hour }:{ $minute } ص
   *[pm] { $hour }:{ $minute } م
}

ago-now = الآن
ago-minutes = { $n ->
    [one] قبل دقيقة واحدة
    [two] قبل دقيقتين
    [few] قبل { $n } دقائق
    [many] قبل { $n } دقيقة
   *[other] قبل { $n } دقيقة
}
ago-hours = { $n ->
    [one] قبل ساعة واحدة
    [two] قبل ساعتين
    [few] قبل { $n } ساعات
    [many] قبل { $n } ساعة
   *[other] قبل { $n } ساعة
}
ago-days = { $n ->
    [one] قبل يوم واحد
    [two] قبل يومين
    [few] قبل { $n } أيام
    [many] قبل { $n } يومًا
   *[other] قبل { $n } يوم
}
ago-months = { $n ->
    [one] قبل شهر واحد
    [two] قبل شهرين
    [few] قبل { $n } أشهر
    [many] قبل { $n } شهرًا
   *[other] قبل { $n } شهر
}
ago-years = { $n ->
    [one] قبل سنة واحدة
    [two] قبل سنتين
    [few] قبل { $n } سنوات
    [many] قبل { $n } سنة
   *[other] قبل { $n } سنة
}
in-minutes = { $n ->
    [one] خلال دقيقة واحدة
    [two] خلال دقيقتين
    [few] خلال { $n } دقائق
    [many] خلال { $n } دقيقة
   *[other] خلال { $n } دقيقة
}
in-hours = { $n ->
    [one] خلال ساعة واحدة
    [two] خلال ساعتين
    [few] خلال { $n } ساعات
    [many] خلال { $n } ساعة
   *[other] خلال { $n } ساعة
}
in-days = { $n ->
    [one] خلال يوم واحد
    [two] خلال يومين
    [few] خلال { $n } أيام
    [many] خلال { $n } يومًا
   *[other] خلال { $n } يوم
}
in-months = { $n ->
    [one] خلال شهر واحد
    [two] خلال شهرين
    [few] خلال { $n } أشهر
    [many] خلال { $n } شهرًا
   *[other] خلال { $n } شهر
}
in-years = { $n ->
    [one] خلال سنة واحدة
    [two] خلال سنتين
    [few] خلال { $n } سنوات
    [many] خلال { $n } سنة
   *[other] خلال { $n } سنة
}
