# Not yet reviewed by a native speaker. CLDR has no Hmong; the months are counted, as on school calendars,
# and the days of the week keep their English names, as local flyers have them. Times go by the 24-hour clock.
### Dates, times, and how long ago.

month-1 = Lub Ib Hlis
month-2 = Lub Ob Hlis
month-3 = Lub Peb Hlis
month-4 = Lub Plaub Hlis
month-5 = Lub Tsib Hlis
month-6 = Lub Rau Hlis
month-7 = Lub Xya Hli
month-8 = Lub Yim Hli
month-9 = Lub Cuaj Hli
month-10 = Lub Kaum Hli
month-11 = Lub Kaum Ib Hlis
month-12 = Lub Kaum Ob Hlis

month-short-1 = Ib Hlis
month-short-2 = Ob Hlis
month-short-3 = Peb Hlis
month-short-4 = Plaub Hlis
month-short-5 = Tsib Hlis
month-short-6 = Rau Hlis
month-short-7 = Xya Hli
month-short-8 = Yim Hli
month-short-9 = Cuaj Hli
month-short-10 = Kaum Hli
month-short-11 = Kaum Ib Hlis
month-short-12 = Kaum Ob Hlis

# Monday is the first.
weekday-1 = Hnub Monday
weekday-2 = Hnub Tuesday
weekday-3 = Hnub Wednesday
weekday-4 = Hnub Thursday
weekday-5 = Hnub Friday
weekday-6 = Hnub Saturday
weekday-7 = Hnub Sunday

weekday-short-1 = Mon
weekday-short-2 = Tue
weekday-short-3 = Wed
weekday-short-4 = Thu
weekday-short-5 = Fri
weekday-short-6 = Sat
weekday-short-7 = Sun

date-long = { $weekday }, { $month } tim { $day }, { $year }
date-short = { $month } { $day }, { $year }
month-day = { $month } tim { $day }
month-year = { $month } { $year }
# The day of the week is not said where it would have to be short: no short form is in use but the English one.
# A select with a single form leaves a value out.
date-time = { $weekday ->
   *[other] { $date }, { $time }
}
# By the 24-hour clock, as AM and PM are English: $hour runs from 0 to 23, $half is left out.
time-of-day = { $half ->
   *[other] { $hour }:{ $minute }
}

ago-now = tam sim no
ago-minutes = { $n } feeb dhau los
ago-hours = { $n } teev dhau los
ago-days = { $n } hnub dhau los
ago-months = { $n } lub hlis dhau los
ago-years = { $n } xyoo dhau los
in-minutes = { $n } feeb tom ntej no
in-hours = { $n } teev tom ntej no
in-days = { $n } hnub tom ntej no
in-months = { $n } lub hlis tom ntej no
in-years = { $n } xyoo tom ntej no
