# Not yet reviewed by a native speaker. Names after CLDR.
### Dates, times, and how long ago.

month-1 = Jannaayo
month-2 = Febraayo
month-3 = Maarso
month-4 = Abriil
month-5 = Mey
month-6 = Juun
month-7 = Luulyo
month-8 = Agoosto
month-9 = Sebteembar
month-10 = Oktoobar
month-11 = Noofeembar
month-12 = Diseembar

month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Abr
month-short-5 = Mey
month-short-6 = Jun
month-short-7 = Lul
month-short-8 = Ago
month-short-9 = Seb
month-short-10 = Okt
month-short-11 = Nof
month-short-12 = Dis

# Monday is the first.
weekday-1 = Isniin
weekday-2 = Talaado
weekday-3 = Arbaco
weekday-4 = Khamiis
weekday-5 = Jimco
weekday-6 = Sabti
weekday-7 = Axad

weekday-short-1 = Isn
weekday-short-2 = Tldo
weekday-short-3 = Arbc
weekday-short-4 = Khms
weekday-short-5 = Jmc
weekday-short-6 = Sbti
weekday-short-7 = Axd

date-long = { $weekday }, { $month } { $day }, { $year }
date-short = { $month } { $day }, { $year }
month-day = { $month } { $day }
month-year = { $month } { $year }
date-time = { $weekday }, { $date }, { $time }
# $half is am or pm, $hour runs from 1 to 12.
time-of-day = { $half ->
    [am] { $hour }:{ $minute } GH
   *[pm] { $hour }:{ $minute } GD
}

ago-now = hadda
ago-minutes = { $n ->
    [one] { $n } daqiiqo ka hor
   *[other] { $n } daqiiqadood ka hor
}
ago-hours = { $n ->
    [one] { $n } saacad ka hor
   *[other] { $n } saacadood ka hor
}
ago-days = { $n ->
    [one] { $n } maalin ka hor
   *[other] { $n } maalmood ka hor
}
ago-months = { $n ->
    [one] { $n } bil ka hor
   *[other] { $n } bilood ka hor
}
ago-years = { $n ->
    [one] { $n } sano ka hor
   *[other] { $n } sannadood ka hor
}
in-minutes = { $n ->
    [one] { $n } daqiiqo gudahood
   *[other] { $n } daqiiqadood gudahood
}
in-hours = { $n ->
    [one] { $n } saacad gudahood
   *[other] { $n } saacadood gudahood
}
in-days = { $n ->
    [one] { $n } maalin gudahood
   *[other] { $n } maalmood gudahood
}
in-months = { $n ->
    [one] { $n } bil gudahood
   *[other] { $n } bilood gudahood
}
in-years = { $n ->
    [one] { $n } sano gudahood
   *[other] { $n } sannadood gudahood
}
