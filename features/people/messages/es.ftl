### Cuidar de la gente.

people-title = Personas
people-and = { ", " }
people-optional = (si quieres)
people-save = Guardar
people-cancel = Cancelar
people-remove = Quitar
people-restore = Recuperar

people-nav-all = Todas las personas
people-nav-lists = Listas guardadas
people-nav-tags = Etiquetas
people-nav-fields = Campos propios
people-nav-bin = Papelera
people-nav-changes = Lo que se hizo

## La lista

people-add = Añadir una persona
people-bring = Traer una lista
people-find = Buscar personas
people-find-help = Un nombre escrito de cualquier forma, parte de un teléfono o un correo.
people-search = Buscar
people-filters = Filtros
people-filters-used = Filtros en uso
people-filter-off = Quitar el filtro: { $what }
people-filter-tag = Añadir una etiqueta
people-filter-place = Vive en
people-filter-lang = Habla
people-filter-has = Tiene
people-filter-consent = Dijo que sí o que no
people-filter-added = Llegada
people-filter-write = Escribir un filtro
people-filter-words = El filtro en palabras
people-filter-help = Une las partes con and, or, not. Las partes son tag, place, language, has, state, consent, added, field y text. Pon entre comillas lo que lleve espacios.
people-any = Cualquiera
people-show = Ver a estas personas
people-clear = Quitar todos los filtros
people-chip-tag = Etiqueta: { $name }
people-chip-place = Vive en { $name }
people-chip-lang = Habla { $lang }
people-chip-field = { $name }: { $value }
people-chip-list = Lista: { $name }
people-chip-q = «{ $words }»
people-chip-filter = Filtro: { $filter }
people-chip-added = { $n ->
    [one] Llegó en el último día
   *[other] Llegó en los últimos { $n } días
}
people-has = { $what ->
    [mail] un correo
    [phone] un teléfono
    [address] un domicilio
    [needs] necesidades para participar
    [noway] ninguna forma de contacto
   *[other] { $what }
}
people-consent-filter = { $channel ->
    [mail] Correo
    [text] Mensajes de texto
    [call] Llamadas
   *[post] Cartas en papel
}: { $answer ->
    [yes] dijo que sí
   *[no] dijo que no
}
people-count = { $n ->
    [one] { $n } persona.
   *[other] { $n } personas.
}
people-range = { $from }–{ $until } de { $total }
people-pages = Páginas de esta lista
people-previous = Anterior
people-next = Siguiente
people-newest = Lo más nuevo
people-older = Más antiguo
people-print = Imprimir una lista de teléfonos o una hoja de entrada
people-export = Sacar esta lista como archivo
people-speaks-best = Prefiere hablar { $lang }.
people-speaks-all = Habla { $langs }.
people-speaks-also = También habla { $langs }.
people-first = Todavía no hay nadie
people-first-text = Añade a la primera persona, o trae una lista que ya tengas.
people-first-none = Las personas aparecen aquí cuando alguien te las confía.
people-found-none = No se encontró a nadie
people-found-none-text = Prueba con parte del nombre, o quita los filtros. Ya buscamos cada forma de escribir un nombre.
people-no-own = Tu propia página aún no está aquí
people-no-own-text = Pide a quien dirige tu grupo que te añada.
people-why-own = Aquí ves tu propia página. Cada quien ve solo la suya, para que todos puedan confiar en esta lista.
people-why-held = Ves a las personas que te encargaron cuidar. Las demás no se muestran, para su seguridad.
people-why-names = Ves los nombres, porque tu trabajo los necesita. Cómo contactar a la gente no se muestra.
people-list-save = Guardar esta búsqueda como lista
people-list-save-help = Una lista guardada busca de nuevo cada vez. Quien encaje más tarde aparecerá sin que hagas nada.
people-list-name = Nombre de la lista
people-list-keep = Guardar la lista
people-list-filter = Quién está en ella
people-list-change = Cambiar
people-list-delete = Borrar la lista
people-list-delete-help = Las personas se quedan. Solo se va la lista.
people-lists-title = Listas guardadas
people-lists-lead = Una lista guarda una búsqueda, para no armarla dos veces.
people-lists-none = Aún no hay listas guardadas
people-lists-none-text = Busca o filtra personas y pulsa «Guardar esta búsqueda como lista».
people-lists-to-people = Ir a personas

## Papel

people-sheet-phones = Lista de teléfonos
people-sheet-door = Hoja de entrada
people-sheet-by = Impresa por { $who }. Tritúrala después.
people-sheet-more = { $n ->
    [one] { $n } persona más no está en esta hoja. Filtra antes la lista.
   *[other] { $n } personas más no están en esta hoja. Filtra antes la lista.
}
people-sheet-how = Imprime esta página con tu navegador. Queda anotado que la abriste.
people-sheet-back = Volver a la lista
people-sheet-phone = Teléfono
people-sheet-speaks = Habla
people-sheet-came = Vino
people-sheet-sign = Firma aquí
people-sheet-notes = Notas

## El formulario

people-new-title = Añadir una persona
people-edit-title = Cambiar { $who }
people-form-lead = Solo hace falta el nombre. Lo demás puede esperar.
people-form-problems = { $n ->
    [one] Hay algo que revisar
   *[other] Hay { $n } cosas que revisar
}
people-form-kept = No se perdió nada. Lo que escribiste sigue aquí.
people-meanwhile = { $who } cambió esta página mientras escribías
people-meanwhile-someone = Esta página cambió mientras escribías
people-meanwhile-differs = Estas partes no coinciden con lo que escribiste. Al lado está lo que hay guardado ahora:
people-meanwhile-nothing = nada
people-meanwhile-again = Revísalo y guarda otra vez. Lo que guardes ocupará el lugar de lo que hay ahora.
people-form-hidden = El domicilio y las notas no se te muestran. Al guardar quedan como están.
people-form-never = Por favor, no anotes: papeles ni situación migratoria, arrestos, enfermedades ni religión. Anota qué necesita la persona, no por qué.
people-name = Nombre
people-name-help = Como la persona lo escribe.
people-given = Cómo llamarle
people-given-help = Si no es la primera parte del nombre.
people-pronouns = Pronombres
people-pronouns-help = Solo si te los dijo.
people-way-label = De quién, o cuándo
people-way-first = Usar este primero
people-way-use = Usar primero
people-phone-title = Teléfonos
people-phone-help = Toda una casa puede compartir un teléfono. Di de quién es, como «trabajo» o «de su hermana».
people-phone-one = Teléfono { $n }
people-phone-add = Añadir otro teléfono
people-mail-title = Correo
people-mail-help = Un correo también puede compartirse.
people-mail-one = Correo { $n }
people-mail-add = Añadir otro correo
people-web-title = Páginas en la red
people-web-help = Una página que quiere que la gente vea.
people-web-one = Página { $n }
people-web-add = Añadir una página
people-address-title = Casa
people-address-help = Basta con el barrio.
people-address-street = Calle y número, casa { $n }
people-address-place = Barrio o edificio
people-address-city = Ciudad
people-address-region = Estado
people-address-postcode = Código postal
people-address-add = Añadir otra casa
people-lang = Idioma que prefiere
people-lang-help = En este idioma escribimos y llamamos.
people-lang-unknown = Aún no se sabe
people-speaks = Idiomas que habla
people-speaks-help = Marca todos.
people-speaks-more = Más idiomas
people-access-title = Para participar necesita
people-access-help = Una rampa, transporte, cuidado de niños, alguien que interprete. En sus palabras y sin el motivo.
people-access-one = Necesidad { $n }
people-access-add = Añadir otra necesidad
people-culture-title = Para sentirse en casa necesita
people-culture-help = La comida que come, las horas de rezo, solo mujeres, sin fotos.
people-culture-one = Acogida { $n }
people-culture-add = Añadir otra
people-tags = Etiquetas
people-tags-help = Pon una coma entre dos etiquetas.
people-tags-more = Más etiquetas
people-tags-new = Etiquetas nuevas
people-field-none = No se sabe
people-state = Cómo está con el grupo
people-state-is = { $state ->
    [here] Presente
    [resting] En descanso
    [left] Se fue
   *[binned] En la papelera
}
people-state-means = { $state ->
    [here] Participa.
    [resting] Necesita un descanso. Ahora no se le pide nada.
   *[left] Se fue. Su página se queda por ahora.
}
people-state-here-or-resting = Presente o en descanso
people-web-unreadable = «{ $value }» no es la dirección de una página. Se parece a example.org.
people-field-unreadable = «{ $value }» no cabe en { $field }.

## La página

people-edit = Cambiar
people-meet = Pedir un uno a uno
people-this-is-you = Esta es tu página.
people-call-them = Llámale { $given }
people-card = Viene de otra organización
people-in-bin = En la papelera. El { $date } esta página se borra para siempre.
people-reach = Cómo contactarle
people-reach-none = Aún no hay teléfono ni correo.
people-shares = { $kind ->
    [phone] Comparte este teléfono con
   *[mail] Comparte este correo con
}
people-shares-more = { $n ->
    [one] y { $n } persona más
   *[other] y { $n } personas más
}
people-shares-end = . Pregunta quién habla.
people-consents = ¿Nos da permiso?
people-consents-none = Aún no se le preguntó. Pregunta primero y anota aquí la respuesta.
people-consent-other = Para otra organización:
people-consent-is = { $channel ->
    [mail] Correo
    [text] Mensajes de texto
    [call] Llamadas
   *[post] Cartas en papel
}: { $answer ->
    [yes] sí
   *[no] no
}, para { $purpose ->
    [all] todo lo que enviamos
    [gatherings] avisos de reuniones
    [news] nuestra carta
   *[other] { $purpose }
}. { $basis ->
    [spoken] Lo dijo
    [paper] Lo firmó en papel
    [form] Llenó un formulario
    [import] Llegó con una lista
   *[other] Se anotó
} el { $date }.
people-consent-write = Anotar una respuesta
people-consent-help = La persona decide, y puede cambiarlo cuando quiera.
people-consent-purpose = ¿Para qué?
people-consent-basis = ¿Cómo lo dijo?
people-consent-source = ¿Dónde fue?
people-consent-keep = Guardar la respuesta
people-channel = { $channel ->
    [mail] Correo
    [text] Mensajes de texto
    [call] Llamadas
   *[post] Cartas en papel
}
people-answer-same = Como está ahora
people-answer-yes = Sí
people-answer-no = No, por favor
people-answer-none = No se preguntó
people-purpose = { $purpose ->
    [all] Todo lo que enviamos
    [gatherings] Avisos de reuniones
    [news] Nuestra carta
   *[other] { $purpose }
}
people-basis = { $basis ->
    [spoken] Lo dijo
    [paper] Lo firmó en papel
   *[form] Llenó un formulario
}
people-needs = Para participar
people-need-kind = { $kind ->
    [access] Para que pueda participar
   *[culture] Para que se sienta bien
}
people-history = Lo que se cambió
people-history-all = Verlo todo
people-history-lead = Lo que tocó la página de { $who }, lo más nuevo primero.
people-history-none = Todavía nada
people-event = { $kind ->
    [edit] Cambio hecho a mano
    [import] Se trajo una lista
    [tag] Cambio de etiquetas
    [bin] A la papelera
    [restore] Recuperado de la papelera
    [merge] Unido en uno
    [undo] Deshecho
   *[demo] Hecho para la demostración
}
people-event-row = { $what ->
    [created] Persona añadida
   *[removed] Persona quitada
}
people-part = { $part ->
    [name] nombre
    [given] cómo llamarle
    [state] cómo está con el grupo
    [pronouns] pronombres
    [lang] idioma preferido
    [mail] correo
    [phone] teléfono
    [address] casa
    [web] página en la red
    [speaks] idiomas
    [needs] necesidades
    [tags] etiquetas
    [fields] campos propios
    [consents] permisos
    [external-ids] números en otros programas
    [level] quién puede verlo
   *[other] { $part }
}
people-by = Por { $who }.
people-by-from = Por { $who }, desde { $source }.
people-by-system = Por Starling mismo.
people-undone = Esto se deshizo.
people-undo-this = Deshacer esto
people-undo-import = Ver la lista
people-tag-add = Añadir una etiqueta
people-tag-put = Añadir
people-tag-off = Quitar la etiqueta { $name }
people-more = Más
people-external = Número en { $system }
people-ties = Quién está cerca
people-tie = { $kind ->
    [knows] Se conocen.
    [household] Comparten casa.
    [member] Es miembro.
    [delegate] Habla en su nombre.
    [holds] Tiene un cargo.
    [coaches] Acompaña.
    [influences] Tiene voz.
    [funds] Da dinero.
   *[partners] Trabajan juntos.
}
people-who-sees = Quién puede ver esta página
people-who-own = Tú la ves entera.
people-who-they = La persona puede verla entera, y también quién la abrió.
people-who-house = También quienes en tu grupo trabajan con todas las personas.
people-who-held = La cuida
people-who-coalition = La coalición no ve nada.
people-who-members = Las otras organizaciones no ven nada.
people-hidden-held = Ves lo que necesitas para llamar y dar la bienvenida. El domicilio, las notas de otros y la historia no se muestran.
people-hidden-names = Ves el nombre, porque tu trabajo lo necesita. Lo demás no se muestra.
people-looks = { $n ->
    [0] Nadie más la abrió en 90 días
    [one] Abierta una vez en 90 días: ver por quién
   *[other] Abierta { $n } veces en 90 días: ver por quién
}
people-looks-logged = Queda anotado que abriste esta página. La persona puede verlo.
people-seen-title = Quién abrió esta página
people-seen-own = Trata de ti, así que puedes saber quién miró.
people-seen-lead = { $who } también puede ver esta lista.
people-seen-none = Nadie la ha abierto
people-seen-none-text = Aquí queda cada vez que alguien mira esta página. Cuando miras la tuya, no se anota.
people-look = { $kind ->
    [opened] La abrió.
    [listed] La vio en una lista.
    [exported] La sacó en un archivo.
   *[printed] La imprimió.
}
people-bin = Mover a la papelera
people-bin-help = La página queda 30 días en la papelera. Hasta entonces puedes recuperarla.
people-bin-put = Mover a la papelera
people-bin-lead = Aquí quedan las personas 30 días. Después se borran para siempre, con todo lo anotado sobre ellas.
people-bin-none = La papelera está vacía
people-bin-none-text = A quien muevas a la papelera lo verás aquí.
people-bin-since = Desde { $ago }.
people-bin-gone = Se borra para siempre el { $date }.

## Lo que se hizo

people-changes-lead = Lo que se hizo en tu casa, lo más nuevo primero. Puedes deshacerlo mientras nadie lo haya cambiado después.
people-changes-none = Todavía nada
people-changes-none-text = Lo que añadas y cambies aparecerá aquí.
people-set-count = { $n ->
    [one] { $n } página.
   *[other] { $n } páginas.
}
people-undo-left = { $n ->
    [one] { $n } página quedó como está: la cambiaron o anotaron algo después.
   *[other] { $n } páginas quedaron como están: las cambiaron o anotaron algo después.
}

## Campos propios

people-fields-title = Campos propios
people-fields-lead = Lo que tu grupo quiere saber de la gente, además de lo que todos preguntan.
people-fields-none = Aún no hay campos propios
people-fields-none-text = Un campo es una pregunta, como «Edificio» o «Talla de camiseta».
people-fields-never = Pregunta solo lo que usas. No preguntes por papeles ni situación migratoria, arrestos, enfermedades ni religión.
people-field-new = Un campo nuevo
people-field-add = Añadir el campo
people-field-name = Nombre del campo
people-field-holds = Qué contiene
people-field-kind = { $kind ->
    [text] Palabras.
    [choice] Una de varias.
    [number] Un número.
   *[date] Un día.
}
people-field-people = { $n ->
    [0] Nadie lo tiene lleno.
    [one] Lleno para { $n } persona.
   *[other] Lleno para { $n } personas.
}
people-field-change = Cambiar
people-field-choices = Opciones
people-field-choices-only = (para «Una de varias»)
people-field-choices-help = Una en cada línea.
people-field-position = Lugar en la fila
people-field-delete = Borrar el campo
people-field-delete-help = { $n ->
    [0] Nadie lo tiene lleno.
    [one] Está lleno para { $n } persona. Eso también se va y no se puede deshacer.
   *[other] Está lleno para { $n } personas. Eso también se va y no se puede deshacer.
}

## Etiquetas

tag-title = Etiquetas
tag-lead = Una etiqueta es una palabra para ordenar a la gente, como «equipo de puerta».
tag-new = Una etiqueta nueva
tag-add = Añadir la etiqueta
tag-none = Aún no hay etiquetas
tag-none-text = Añade una arriba, o en la página de una persona.
tag-people = { $n ->
    [0] Nadie
    [one] { $n } persona
   *[other] { $n } personas
}
tag-change = Cambiar
tag-name = Nombre de la etiqueta
tag-rename = Guardar el nombre
tag-merge-into = Hacerla parte de
tag-merge-help = Quien tiene esta etiqueta recibe la otra. Esta se va.
tag-merge = Hacer una sola
tag-delete = Borrar la etiqueta
tag-delete-help = { $n ->
    [0] Nadie tiene esta etiqueta.
    [one] La tiene { $n } persona. La persona se queda; la etiqueta no vuelve.
   *[other] La tienen { $n } personas. Las personas se quedan; la etiqueta no vuelve.
}

## Notas

note-title = Notas
note-none = Aún no hay notas.
note-write = Escribir una nota
note-about = Nota sobre { $who }
note-body = ¿Qué quieres guardar?
note-help = Escribe solo lo que le mostrarías. No anotes papeles ni situación migratoria, arrestos, enfermedades ni religión.
note-who-reads = ¿Quién puede leerla?
note-shared = Quienes trabajan aquí con todas las personas
note-shared-help = La persona también puede leerla. Se queda dos años.
note-private = Solo yo
note-private-help = Cerrada con tu propia llave. Nadie más en tu casa puede abrirla. Quien maneja la máquina podría. Se queda un año.
note-private-from = Tu nota privada del { $date }
note-private-who = Nadie más en tu casa puede abrirla. Quien maneja la máquina podría. Se borra el { $date }.
note-open = Abrir mi nota
note-keep = Guardar la nota
note-change = Cambiar
note-bin = Mover la nota a la papelera
note-in-bin = La nota está 30 días en la papelera.
note-goes = Se borra el { $date }.

## Después de un formulario

said-person-made = Persona añadida.
said-person-saved = Guardado.
said-person-same = No cambió nada.
said-person-binned = En la papelera por 30 días.
said-person-restored = Persona recuperada.
said-consent-saved = La respuesta quedó guardada.
said-tag-on = Etiqueta puesta.
said-tag-off = Etiqueta quitada.
said-tag-made = La etiqueta ya está.
said-tag-renamed = La etiqueta tiene otro nombre.
said-tag-merged = Las dos etiquetas son una.
said-tag-deleted = La etiqueta se fue. Las personas se quedan.
said-field-made = El campo ya está.
said-field-saved = Guardado.
said-field-deleted = El campo se fue.
said-list-made = La lista quedó guardada.
said-list-saved = Guardado.
said-list-deleted = La lista se fue. Las personas se quedan.
said-note-written = La nota quedó guardada.
said-note-sealed = La nota está cerrada con tu llave.
said-note-saved = La nota quedó guardada.
said-note-restored = La nota volvió.
said-undone = Deshecho. Todo está como antes.
said-undone-some = Deshecho en parte.
said-undone-none = No se pudo deshacer nada.
said-undone-before = Eso ya estaba deshecho.

## Lo que hay que revisar

name-empty = Escribe un nombre.
name-too-long = El nombre es demasiado largo.
name-control = El nombre tiene un signo que no se ve. Escríbelo otra vez.
name-direction = El nombre tiene un signo oculto que da vuelta la escritura. Escríbelo otra vez.
problem-name-missing = Escribe un nombre.
problem-name-spaces = El nombre tiene espacios de más. Escríbelo otra vez.
problem-name-taken = «{ $name }» ya existe. Elige otro nombre.
problem-too-long = Es demasiado largo. Caben { $max } letras.
problem-too-many = Son demasiados. Caben { $max }.
problem-control-character = Hay un signo que no se ve. Escríbelo otra vez.
problem-mail-unreadable = «{ $value }» no es un correo. Mira la parte de la @.
problem-phone-unreadable = «{ $value }» no es un teléfono. Escríbelo con el código de área.
problem-choices-missing = Escribe las opciones, una en cada línea.
problem-note-empty = Escribe algo primero.
problem-filter-too-long = El filtro es demasiado largo.
problem-filter-too-deep = El filtro tiene demasiados paréntesis.
problem-filter-too-many = El filtro tiene demasiadas partes.
problem-filter-left-open = Quedó abierta una comilla o un paréntesis.
problem-filter-unexpected = No podemos leer el filtro en la letra { $at }.
problem-filter-unknown-word = «{ $word }» no es una palabra que conozcamos aquí.

## Idiomas

people-tongue = { $tag ->
    [en] inglés
    [es] español
    [so] somalí
    [hmn] hmong
    [ar] árabe
    [om] oromo
    [ksw] karen
    [am] amárico
    [ti] tigriña
    [sw] suajili
    [vi] vietnamita
    [zh] chino
    [yue] cantonés
    [my] birmano
    [km] jemer
    [lo] lao
    [th] tailandés
    [fil] tagalo
    [ne] nepalí
    [hi] hindi
    [ur] urdu
    [bn] bengalí
    [fa] farsi
    [prs] dari
    [ps] pastún
    [fr] francés
    [pt] portugués
    [ht] criollo haitiano
    [ru] ruso
    [uk] ucraniano
    [pl] polaco
    [de] alemán
    [it] italiano
    [ko] coreano
    [ja] japonés
    [oj] ojibwe
    [dak] dakota
    [nah] náhuatl
    [qu] quechua
    [ase] lengua de señas americana
    [sv] sueco
   *[other] { $tag }
}
