### Dos personas, desde la petición hasta las promesas.


one-title = Uno a uno
one-lead = Media hora con una persona, para saber qué la mueve.
one-optional = (si quieres)
one-cancel = Cancelar
one-search = Buscar
one-look = Hay algo que revisar. Lo que escribiste sigue aquí.

## Lo que espera

one-ask = Pedir un uno a uno
one-over = ¿Se vieron?
one-debrief-go = Contar cómo fue
one-coming = Próximos
one-coming-none = Ninguno tiene hora todavía.
one-asked = A la espera de día y hora
one-promises = Promesas
one-promises-none = No hay promesas pendientes.
one-quiet = Hace tiempo sin hablar
one-quiet-text = Sesenta días sin una palabra entre ustedes. Solo tú ves esta lista.
one-last = Último uno a uno: { $ago }
one-ask-again = Pedir otro
one-near = A quién conoces
one-near-text = Sale de lo que pasó entre ustedes, no de una calificación. Solo lo ven ustedes dos.
one-near-none = Después de tu primer uno a uno, aquí verás personas.
one-held = Ya se vieron
one-page = Su página
one-no-own = Aquí todavía nadie puede reunirse contigo
one-no-own-text = Tu lugar en esta casa no está unido a la página de una persona. Quien administra puede unirlos.

one-depth = { $depth ->
    [met] Se vieron
    [exchanged] Se contaron lo que les importa
    [reciprocated] Cada quien cumplió una promesa
   *[heard-of] Ha pasado mucho tiempo
}
one-evidence-held = { $n ->
    [one] Un uno a uno, el { $date }
   *[other] { $n } uno a uno, el último el { $date }
}
one-evidence-exchanged = Quedó anotado lo que le importa a cada quien: { $date }
one-evidence-kept = Cumpliste una promesa: { $date }
one-evidence-returned = Te cumplió una promesa: { $date }

one-state = { $state ->
    [asked] Pedido, sin hora todavía
    [set] Tiene día y hora
    [held] Ya se vieron
    [missed] No se vieron
    [declined] Por ahora, la respuesta es no
   *[cancelled] Cancelado
}

## Pedirlo

one-ask-whom = Pedirle un uno a uno a { $name }
one-ask-nobody = Puedes pedírselo a las personas confiadas a ti
one-ask-nobody-text = Todavía no hay ninguna. Quien organiza puede confiarte a alguien, o pedirte un uno a uno.
one-whom = ¿Con quién quieres reunirte?
one-found-none = No se encontró a nadie. Prueba a escribirlo de otra forma.
one-shape = ¿Para qué es?
one-shape-is = { $shape ->
    [commitment] Para pedir algo
   *[listening] Para escuchar
}
one-shape-means = { $shape ->
    [commitment] Termina con una petición clara, y un sí, un no o un más adelante.
   *[listening] Para un primer encuentro: qué le importa a esa persona y qué te importa a ti.
}
one-purpose = ¿Por qué quieres reunirte?
one-purpose-help = La persona puede leerlo. Dilo como se lo dirías.
one-time = Cuándo, si ya lo sabes
one-time-help = Deja vacíos el día y la hora mientras todavía lo estás pidiendo.
one-day = Día
one-clock = Hora
one-minutes = Cuánto dura
one-minutes-are = { $n ->
    [one] { $n } minuto
   *[other] { $n } minutos
}
one-place = Dónde
one-who-sees = Solo ustedes dos ven esto: que se vieron, qué se dijo y qué se prometió. Ni tu equipo, ni quien administra, ni la coalición.
one-ask-keep = Anotarlo

## Uno de ellos

one-with = Uno a uno con { $name }
one-held-on = Fue el { $date }
one-no-time = Sin hora todavía
one-met = Nos vimos
one-not-met = No nos vimos
one-they-no = Dijo que no
one-i-no = Ahora no
one-call-off = Cancelar el encuentro
one-set-time = Poner día y hora
one-move-time = Cambiar día y hora
one-time-keep = Guardar día y hora
one-told = Lo que se dijo
one-told-none = Todavía no hay nada anotado. Toma dos minutos.
one-correct = Corregirlo

## Contar cómo fue

one-debrief-with = Cómo fue con { $name }
one-debrief-lead = Dos minutos, mientras está fresco. Cualquier campo puede quedar vacío.
one-shared-part = { $name } puede leer y corregir esta parte.
one-heard = Qué le importa
one-heard-help = En sus palabras, como las oíste.
one-gifts = Qué se le da bien, o qué quiere aprender
one-gifts-help = También lo que le gustaría enseñar.
one-knows = A quién conoce o a quién cuida
one-knows-help = Solo si está de acuerdo.
one-gave = Qué contaste de ti
one-gave-help = Un uno a uno va en los dos sentidos.
one-hard-ask = ¿Qué le pediste?
one-hard-ask-help = Una sola cosa clara, con un día si lo tiene.
one-hard-answer = ¿Y qué respondió?
one-said = { $state ->
    [yes] Sí
    [no] No
    [later] Más adelante
   *[asked] Sin respuesta todavía
}
one-next = ¿Qué sigue?
one-by = ¿Quién lo hace?
one-by-me = Yo
one-until = Hasta
one-thanks = Recuérdame darle las gracias
one-thanks-help = Dentro de dos días. Queda entre tus promesas hasta que lo hagas.
one-private = Solo para ti
one-private-help = Cerrado con tu propia llave. Nadie más en tu casa puede leerlo, tampoco quien administra. Quien maneja la máquina podría. Se borra después de un año.
one-debrief-keep = Guardar lo anotado
one-meanwhile = { $name } cambió esto mientras escribías
one-meanwhile-text = No se perdió nada. Lo tuyo está en el formulario; aquí está lo que escribió distinto. Guarda otra vez para quedarte con lo tuyo.

## Promesas

one-promise-follow-up = { $mine ->
    [yes] Quieres darle las gracias a { $name } y decirle qué sigue
   *[no] { $name } quiere hablar contigo
}
one-promise-ask = { $mine ->
    [yes] { $name } te pidió esto
   *[no] Le pediste esto a { $name }
}
one-promise-next = { $mine ->
    [yes] Le prometiste esto a { $name }
   *[no] { $name } te prometió esto
}
one-promise-state = { $state ->
    [asked] Sin respuesta todavía.
    [yes] Prometido.
    [no] La respuesta fue no.
    [later] Más adelante.
    [kept] Cumplido.
    [part] Cumplido en parte.
    [not-kept] No cumplido.
   *[released] Ya nadie lo espera.
}
one-answer = { $state ->
    [yes] Prometido
    [no] No
    [kept] Cumplido
    [part] En parte
    [not-kept] No cumplido
   *[released] Dejarlo ir
}
one-due = Hasta el { $date }

## Después de un formulario

said-one-asked = Anotado. Pon día y hora cuando los sepas.
said-one-set = Ya tiene día y hora.
said-one-missed = Anotado. Pon otro día y otra hora cuando puedas.
said-one-declined = Anotado. Un no se respeta; vuelve a pedirlo más adelante si viene al caso.
said-one-cancelled = Cancelado.
said-one-debriefed = Guardado. Las promesas están abajo.
said-promise = Anotado.
said-promise-other = Esa promesa se cambió en otra ventana. Así está ahora.

problem-one-on-one-with-oneself = Eres tú. Elige a otra persona.
problem-one-on-one-way = Eso ya no corresponde: { $state ->
    [asked] está pedido y todavía no tiene hora.
    [set] ya tiene día y hora.
    [held] ya se vieron. Mejor corrige lo anotado.
    [missed] no se vieron. Pon otro día y otra hora.
    [declined] la respuesta fue no. Si eso cambió, pon día y hora.
   *[cancelled] se canceló. Pon día y hora para empezar de nuevo.
}
problem-minutes = Puede durar de { $least } a { $most } minutos.
problem-time-missing = Escribe un día y una hora.
problem-day-missing = Escribe también el día.
problem-clock-missing = Escribe también la hora.
problem-day-unreadable = No podemos leer este día. Escríbelo como 2026-12-01.
problem-clock-unreadable = No podemos leer esta hora. Escríbela como 18:30.
problem-next-missing = Escribe qué sigue, o deja vacío el día.
problem-promise-empty = Escribe qué se prometió.
problem-promise-way = Mientras tanto, esta promesa tomó otro camino.
