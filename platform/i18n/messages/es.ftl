### Dates, times, and how long ago.

month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre

month-short-1 = ene
month-short-2 = feb
month-short-3 = mar
month-short-4 = abr
month-short-5 = may
month-short-6 = jun
month-short-7 = jul
month-short-8 = ago
month-short-9 = sept
month-short-10 = oct
month-short-11 = nov
month-short-12 = dic

# Monday is the first.
weekday-1 = lunes
weekday-2 = martes
weekday-3 = miércoles
weekday-4 = jueves
weekday-5 = viernes
weekday-6 = sábado
weekday-7 = domingo

weekday-short-1 = lun
weekday-short-2 = mar
weekday-short-3 = mié
weekday-short-4 = jue
weekday-short-5 = vie
weekday-short-6 = sáb
weekday-short-7 = dom

date-long = { $weekday }, { $day } de { $month } de { $year }
date-short = { $day } { $month } { $year }
month-day = { $day } de { $month }
month-year = { $month } de { $year }
date-time = { $weekday }, { $date }, { $time }
# $half is am or pm, $hour runs from 1 to 12.
time-of-day = { $half ->
    [am] { $hour }:{ $minute } a.{"\u00A0"}m.
   *[pm] { $hour }:{ $minute } p.{"\u00A0"}m.
}

ago-now = justo ahora
ago-minutes = { $n ->
    [one] hace { $n } minuto
   *[other] hace { $n } minutos
}
ago-hours = { $n ->
    [one] hace { $n } hora
   *[other] hace { $n } horas
}
ago-days = { $n ->
    [one] hace { $n } día
   *[other] hace { $n } días
}
ago-months = { $n ->
    [one] hace { $n } mes
   *[other] hace { $n } meses
}
ago-years = { $n ->
    [one] hace { $n } año
   *[other] hace { $n } años
}
in-minutes = { $n ->
    [one] dentro de { $n } minuto
   *[other] dentro de { $n } minutos
}
in-hours = { $n ->
    [one] dentro de { $n } hora
   *[other] dentro de { $n } horas
}
in-days = { $n ->
    [one] dentro de { $n } día
   *[other] dentro de { $n } días
}
in-months = { $n ->
    [one] dentro de { $n } mes
   *[other] dentro de { $n } meses
}
in-years = { $n ->
    [one] dentro de { $n } año
   *[other] dentro de { $n } años
}
