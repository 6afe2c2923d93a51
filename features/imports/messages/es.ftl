### Traer listas, deshacerlas, sacar una.

imports-title = Importaciones
imports-lead = Trae una lista que ya tienes. Ves lo que pasaría antes de que se guarde algo, y puedes deshacerlo todo.
imports-choose = Elige una lista
imports-choose-help = Un archivo CSV o de texto, hasta 50 MB. En Excel o Sheets: guarda o descarga como CSV.
imports-who = Los organizadores y responsables de esta casa ven las importaciones. El archivo se borra cuando termina la importación.
imports-bring = Mirar el archivo
imports-not-brought = Este archivo no se importó
imports-nothing-changed = No cambió nada.
imports-before = Listas importadas
imports-none = Todavía no hay listas
imports-none-text = Las exportaciones de Action Network, NationBuilder, EveryAction, VAN, Mobilize, Zetkin, Spoke y ActionKit se reconocen solas.
imports-unnamed = Un archivo sin nombre
imports-rows = { $n ->
    [one] { $n } fila
   *[other] { $n } filas
}
imports-older = Anteriores
imports-state = { $state ->
    [mapping] Espera sus columnas
    [ready] Lista para empezar
    [running] Importándose
    [stopped] Detenida
    [done] Importada
    [undoing] Deshaciéndose
    [undone] Deshecha
   *[other] No se pudo terminar
}

imports-step-choose = Elige una lista
imports-step-columns = Di qué es cada columna
imports-step-look = Mira antes de guardar
imports-step-done = hecho

imports-map-title = ¿Qué hay en cada columna?
imports-map-lead = Revisa en qué se convierte cada columna. Las columnas que dejas fuera no se guardan.
imports-map-caption = Columnas del archivo
imports-column = Columna
imports-column-nth = Columna { $n } sin nombre
imports-cells = Primeras filas
imports-becomes = Se convierte en
imports-becomes-of = { $column } se convierte en
imports-values = { $n ->
    [one] Qué significa su { $n } valor
   *[other] Qué significan sus { $n } valores
}
imports-look-values = Guardado. Ahora mira qué significan los valores y sigue.
imports-look-again = Mira otra vez, por favor
imports-choice-invalid = Esta columna no puede ser eso. Elige otra cosa.
imports-more = Además
imports-day-first = El día va primero
imports-day-first-help = 03/04 es el tres de abril.
imports-remember = Recordar esto para el próximo archivo
imports-remember-help = El próximo archivo con las mismas columnas no necesitará respuestas.
imports-decides = Tú decides qué significan las columnas. Algunas cosas no se guardan nunca, decida quien decida.
imports-see-effect = Ver qué pasaría
imports-renew = Mostrarme antes los valores
imports-never = Lo que nunca se guarda
imports-never-text = Estas columnas se quedan fuera. No pueden convertirse en nada más, ni en etiqueta ni en campo.
imports-never-kept = No se puede guardar
imports-delete = Tirar este archivo
said-import-deleted = El archivo se tiró. No cambió nadie.

imports-means-nothing = No dice nada
imports-means-yes = Sí
imports-means-no = No
imports-means-bounced = No llega
imports-means-cell = Celular
imports-means-home = Casa
imports-means-work = Trabajo
imports-means-fax = Fax, dejar fuera
imports-means-other = Otro teléfono

imports-ready-title = Lo que pasaría
imports-nothing-yet = Todavía no se ha escrito nada.
imports-n-new = { $n ->
    [one] persona nueva
   *[other] personas nuevas
}
imports-n-changed = { $n ->
    [one] ya está, recibe algo nuevo
   *[other] ya están, reciben algo nuevo
}
imports-n-updated = { $n ->
    [one] ya estaba, cambiada
   *[other] ya estaban, cambiadas
}
imports-n-unchanged = { $n ->
    [one] ya está, nada nuevo
   *[other] ya están, nada nuevo
}
imports-n-left-out = { $n ->
    [one] fila dejada fuera
   *[other] filas dejadas fuera
}
imports-merge-rule = Quienes ya están conservan su nombre, pronombres e idioma. Lo nuevo se añade. Un no a los mensajes siempre gana.
imports-start = Importarlas
imports-change-columns = Cambiar las columnas
imports-nothing-to-do = No hay nada nuevo en este archivo.
imports-samples = Algunas filas
imports-row = Fila
imports-row-nth = Fila { $n }
imports-row-of = Fila { $n },
imports-outcome = Qué pasó
imports-outcome-would = Qué pasaría
imports-why = Nota
imports-would = { $outcome ->
    [created] Nueva
    [updated] Recibe algo nuevo
    [unchanged] Queda como está
   *[other] Queda fuera
}

imports-progress = { $n } de { $total } filas hechas.
imports-bar = Filas hechas
imports-undo-progress = { $n } de { $total } personas restauradas.
imports-undo-bar = Personas restauradas
imports-again = Mirar otra vez
imports-stop = Detener
imports-stopping = Se detiene después de las filas en curso.
imports-may-leave = Puedes salir de esta página. Sigue sola, también después de un reinicio.
imports-over = { $state ->
    [done] La lista está importada.
    [stopped] La importación está detenida.
    [undone] La importación está deshecha.
   *[other] La importación no se pudo terminar.
}
imports-see-result = Ver el resultado
imports-stopped-at = Se detuvo tras la fila { $n } de { $total }. Puedes seguir o deshacer lo hecho.
imports-go-on = Seguir
imports-to-people = Ver a las personas
imports-by-row = Fila por fila
imports-by-row-lead = Qué fue de cada fila del archivo.
imports-by-row-none = Todavía no se trató ninguna fila
imports-download = Descargar la lista
imports-first-rows = Primeras filas
imports-next-rows = Filas siguientes
imports-outcome-created = Nueva
imports-outcome-updated = Cambiada
imports-outcome-unchanged = Quedó como estaba
imports-outcome-rejected = Dejada fuera
imports-outcome-left = Dejada como está al deshacer
imports-outcome-undone = Deshecha
imports-failed = Algo falló una y otra vez. Lo hecho hasta ahora se puede deshacer.
imports-not-allowed = Detenida: quien la empezó ya no puede importar aquí.
imports-file-gone = El archivo no se usó en 30 días y se borró. Tráelo otra vez.

imports-undo = Deshacer
imports-undo-can = { $made ->
    [one] Deshacer quita a { $made } persona que creó.
   *[other] Deshacer quita a { $made } personas que creó.
} { $changed ->
    [one] Restaura a { $changed } persona que cambió.
   *[other] Restaura a { $changed } personas que cambió.
}
imports-undo-title = ¿Deshacer esta importación?
imports-undo-rule = Las personas nuevas se van. Las cambiadas recuperan exactamente lo que tenían. Quien cambió después queda como está, y verás quién es.
imports-undo-yes = Sí, deshacer
imports-undo-no = No, dejarla
imports-undone-title = Deshecha
imports-n-restored = { $n ->
    [one] persona quitada o restaurada
   *[other] personas quitadas o restauradas
}
imports-n-left = { $n ->
    [one] dejada como está
   *[other] dejadas como están
}
imports-left-text = Estas personas quedaron como están:
imports-someone-gone = Alguien que ya no está
imports-left-changed-since = Algo suyo se cambió después.
imports-left-referred = Una nota, un vínculo, un puesto o alguien a su cargo remite a esta persona.
imports-left-missing-part = Una etiqueta o un campo que tenía ya no existe.
imports-left-gone = Ya no está.
imports-left-erased = Lo que era antes fue borrado.

imports-file-none = Elige primero un archivo.
imports-file-empty = El archivo está vacío.
imports-file-only-header = El archivo tiene nombres de columnas y ninguna fila debajo.
imports-file-spreadsheet = Es una hoja de cálculo, no un CSV. Ábrela y guárdala o descárgala como CSV.
imports-file-archive = Es un archivo comprimido. Descomprímelo y elige el CSV que contiene.
imports-file-pdf = Es un PDF. Pide la lista como CSV.
imports-file-image = Es una imagen. Escribe la lista en una hoja de cálculo y guárdala como CSV.
imports-file-markup = Es una página web o datos para programas. Exporta la lista como CSV.
imports-file-vcard = Es una agenda de tarjetas. Expórtala como CSV.
imports-file-binary = No es un archivo de texto. Exporta la lista como CSV.
imports-file-too-big = El archivo pasa de { $mb } MB. Divídelo en partes más pequeñas.
imports-file-no-header = La primera fila parece una persona. Pon encima una fila con los nombres de las columnas.
imports-file-one-column = Todo está en una sola columna. Guarda el archivo como CSV, con comas entre las columnas.
imports-file-too-many-columns = El archivo tiene { $found } columnas. No se leen más de { $max }.
imports-file-broken-header = No se puede leer la fila con los nombres de las columnas. Quizá quedó abierta una comilla.
imports-file-unreadable = No se pudo leer el archivo. Inténtalo otra vez.
imports-file-no-people = Ninguna columna dice quiénes son. Elige una para un nombre, un correo o un teléfono.

imports-row-too-few = La fila tiene menos celdas que columnas hay.
imports-row-too-many = La fila tiene más celdas que columnas hay.
imports-row-open-quote = Una comilla quedó abierta.
imports-row-cell-too-long = Una celda es demasiado larga.
imports-row-too-long = La fila es demasiado larga.
imports-row-given-up = Hay demasiadas comillas abiertas. El resto no se leyó.
imports-row-file-too-big = El archivo es demasiado grande. El resto no se leyó.
imports-row-unreadable = El resto no se pudo leer.
imports-row-nobody = No hay nombre ni manera de contactar a nadie.
imports-row-deceased = El archivo dice que esta persona falleció.
imports-row-binned = Esta persona está en la papelera. Sácala primero.
imports-cell-mail = Un correo no se entendió y quedó fuera.
imports-cell-phone = Un teléfono no se entendió y quedó fuera.
imports-cell-name = Un nombre tiene signos ocultos y quedó fuera.
imports-cell-day = Una fecha no se entendió y quedó fuera.
imports-cell-value = Un valor aún no tiene significado y quedó fuera.
imports-cell-too-long = Una celda es demasiado larga y quedó fuera.
imports-cell-too-many-tags = Hay más etiquetas de las que se guardan.
imports-cell-refused = Una celda contiene algo que nunca se guarda.

imports-ignored-unknown = Nadie dijo qué es esto.
imports-ignored-duplicate = Otra columna dice lo mismo.
imports-ignored-not-needed = No hace falta para organizar.
imports-ignored-other-record = Trata de otra cosa, no de esta persona.
imports-ignored-technical = Solo le dice algo al otro programa.
imports-ignored-blank = Vacía en las primeras filas.
imports-ignored-chosen = Dejada fuera porque lo elegiste.

imports-refused-party = Con quién vota alguien, lo dice esa persona.
imports-refused-score = Las puntuaciones juzgan a personas que nunca las ven.
imports-refused-birth = Fechas de nacimiento y edades no hacen falta para organizar.
imports-refused-ethnicity = Solo lo dice la persona, si se le pregunta, para un uso declarado.
imports-refused-religion = Solo lo dice la persona, si se le pregunta, para un uso declarado.
imports-refused-sex = Solo lo dice la persona. Los pronombres se guardan.
imports-refused-sexuality = Solo lo dice la persona, si se le pregunta, para un uso declarado.
imports-refused-family = El estado civil no hace falta para organizar.
imports-refused-immigration = Hace daño en malas manos.
imports-refused-court = Hace daño en malas manos.
imports-refused-health = Hace daño en malas manos. Lo que alguien necesita para participar sí se puede guardar.
imports-refused-union = Hace daño en malas manos.
imports-refused-identity = Los números de identidad nunca hacen falta.
imports-refused-location = Basta la dirección. Un rastro es demasiado.
imports-refused-social-media = Las cuentas de redes sociales de miembros nunca se guardan.
imports-refused-voter-file = No se añaden padrones electorales ni datos comprados.
imports-refused-account = Los números de banco y tarjeta nunca hacen falta.
imports-refused-secret = Las contraseñas nunca hacen falta.
imports-refused-children = Los niños y niñas no van en nuestras listas.

imports-to-given-name = Nombre
imports-to-middle-name = Segundo nombre
imports-to-family-name = Apellido
imports-to-name-suffix = Jr., Sr., III
imports-to-full-name = Nombre completo
imports-to-mail = Correo electrónico
imports-to-phone = Teléfono
imports-to-phone-kind = Tipo de teléfono
imports-to-street = Calle y número
imports-to-locality = Ciudad
imports-to-region = Estado
imports-to-postcode = Código postal
imports-to-country = País
imports-to-preferred-language = Idioma para escribirle
imports-to-spoken-language = Idiomas que habla
imports-to-pronouns = Pronombres
imports-to-tag = Una etiqueta
imports-to-tags = Varias etiquetas
imports-to-tag-named = Una etiqueta con el nombre de la columna, si dice sí
imports-to-external-id = Número en otro programa
imports-to-consent-mail = Permiso para correos
imports-to-consent-sms = Permiso para mensajes de texto
imports-to-consent-call = Permiso para llamadas
imports-to-consent-all = Permiso para cualquier mensaje
imports-to-note = Nota
imports-to-signed-up = Día en que se unió
imports-to-source = De dónde vino
imports-to-field = Un campo con el nombre de la columna
imports-to-skip-deceased = Dejar fuera a quienes fallecieron
imports-to-nothing = Dejar fuera
imports-to-refused = No se puede guardar

export-title = Sacar personas en un archivo
export-people = Personas
export-lead = { $n ->
    [one] { $n } persona estará en el archivo.
   *[other] { $n } personas estarán en el archivo.
}
export-filter = Solo las que encuentra:
export-filter-wrong = No se pudo leer el filtro. Vuelve a la lista e inténtalo otra vez.
export-in-it = En el archivo: nombres, pronombres, idiomas, teléfonos, correos y direcciones, etiquetas, campos, permisos. No están: notas y necesidades.
export-care = Un archivo se puede copiar, perder y encontrar. Guárdalo solo mientras lo necesites.
export-reason = ¿Para qué lo necesitas?
export-reason-help = Tu nombre, el número de personas y este motivo quedan anotados a la vista de la casa.
export-reason-missing = Escribe para qué lo necesitas.
export-do = Descargar el archivo
export-not = Ahora no
