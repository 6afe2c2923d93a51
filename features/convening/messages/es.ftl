### Inicio, la página de la casa, las organizaciones de una coalición.

## Inicio
home-title = Hoy
home-next = Tu próximo paso, { $name }
home-also-person = O agrega a la primera persona
home-also-list = O trae una lista
home-step-offer = { $name } les invita
home-step-offer-lead = Su gente sigue siendo suya. Una coalición ve su nombre, en qué trabajan y los totales que ustedes decidan mostrar.
home-step-offer-go = Ver la invitación
home-step-debrief = Cuenta cómo fue tu uno a uno con { $name }
home-step-debrief-lead = Dos minutos, mientras está fresco.
home-step-debrief-go = Empezar
home-step-promise = Le prometiste algo a { $name }
home-step-promise-lead = Ya toca. Di que está hecho o ponle otro día.
home-step-promise-go = Verlo
home-step-begin = Trae a tu gente
home-step-begin-lead = Basta una hoja de cálculo o un archivo de otra herramienta. Ves qué pasará antes de guardar, y puedes deshacerlo.
home-step-begin-go = Traer una lista
home-step-map = Di qué es cada columna
home-step-map-lead = Tu lista está subida y espera. Todavía no se guardó nada.
home-step-map-go = Ver las columnas
home-step-ready = Mira una vez más y trae la lista
home-step-ready-lead = Todo está preparado. Todavía no se guardó nada.
home-step-ready-go = Ver la lista
home-step-mend = Una importación se detuvo a medias
home-step-mend-lead = Lo hecho se conserva. Puedes seguir o deshacerlo.
home-step-mend-go = Ver la importación
home-step-look = Tu lista ya está
home-step-look-lead = Mira quién se agregó y qué filas necesitan los ojos de una persona.
home-step-look-go = Ver qué se hizo
home-step-second-steward = Invita a otra persona a administrar
home-step-second-steward-lead = Una casa con una sola persona a cargo está a un teléfono perdido de quedarse sin nadie.
home-step-second-steward-go = Invitar a alguien
home-step-describe = Digan quiénes son
home-step-describe-lead = Una frase con sus palabras, sus lugares, en qué trabajan, qué idiomas hablan.
home-step-describe-go = Escribirlo
home-step-ask = { $n ->
    [one] Pregunta a una persona nueva cómo prefiere que la contacten
   *[other] Pregunta a { $n } personas nuevas cómo prefieren que las contacten
}
home-step-ask-lead = Llegaron en las últimas dos semanas y nadie les ha preguntado.
home-step-ask-go = Ver quién es nuevo
home-step-talk = Habla con { $name }
home-step-talk-lead = De las personas confiadas a ti, es de quien menos has escrito últimamente.
home-step-talk-go = Abrir la página de { $name }
home-step-first-of-team = Trae a la primera persona de tu equipo
home-step-first-of-team-lead = A quien agregues queda a tu cuidado. Siete es un buen número para estar cerca.
home-step-first-of-team-go = Agregar a una persona
home-step-say-how = Di cómo podemos contactarte
home-step-say-how-lead = Un mensaje, una llamada, una carta o nada. Tú eliges y puedes cambiarlo cuando quieras.
home-step-say-how-go = Abrir tu página
home-step-first-organization = Invita a la primera organización
home-step-first-organization-lead = Recibe su propia casa. Invitas en persona a quienes la administrarán.
home-step-first-organization-go = Crear una organización
home-step-ask-again = { $name } aún no responde
home-step-ask-again-lead = Pasó una semana. Una llamada suele ayudar más que otra carta.
home-step-ask-again-go = Abrir su ficha
home-step-delegates = ¿Quién habla por { $name }?
home-step-delegates-lead = Anota a las personas delegadas que nombró y cómo quieren que las contacten.
home-step-delegates-go = Nombrar delegados
home-step-no-money = Nada te espera
home-step-no-money-lead = Todavía no hay dinero que cuidar aquí. Puedes ver quién está en la casa, o descansar.
home-step-no-money-go = Ver a la gente
home-step-own-page = Nada te espera
home-step-own-page-lead = Tu página muestra todo lo que se guarda sobre ti.
home-step-own-page-go = Abrir tu página
home-step-quiet = Nada te espera
home-step-quiet-lead = Cuando alguien te confíe algo, estará aquí.
home-step-quiet-go = Ver a la gente
home-meetings = Tus próximos uno a uno
home-meetings-all = Todos los uno a uno
home-seven = Personas confiadas a ti
home-seven-more = { $n ->
    [one] Una más
   *[other] { $n } más
}
home-speaks = Habla { $languages }
home-call = Llamar a { $name }:
home-text = Mensaje
home-we = Quiénes somos
home-we-change = Cambiar
home-people = { $n ->
    [0] Todavía no hay nadie en esta casa.
    [one] Hay una persona en esta casa.
   *[other] Hay { $n } personas en esta casa.
}
home-people-own = { $n ->
    [0] La coalición todavía no tiene gente propia: ni delegados ni personas inscritas con ella.
    [one] Una persona es de la coalición misma: delegada, o alguien que se inscribió con ella.
   *[other] { $n } personas son de la coalición misma: delegadas, y quienes se inscribieron con ella.
}
home-spoken = Aquí la gente habla { $languages }.
home-places = Vive en { $places }.
home-and = { ", " }
home-in = Parte de
home-organizations = Organizaciones
home-organizations-all = Ver todas
home-organizations-count = { $n ->
    [0] Todavía no se ha unido ninguna organización.
    [one] Se ha unido una organización.
   *[other] Se han unido { $n } organizaciones.
}
home-recent = Últimamente
home-recent-all = Todos los cambios
home-recent-none = Todavía no se cambió nada.
home-undone = deshecho
home-by = Por { $name }
home-change-edit = { $n ->
    [0] Se guardó algo
    [one] Se cambió o agregó a una persona
   *[other] Se cambió o agregó a { $n } personas
}
home-change-import = { $n ->
    [one] Una lista trajo un cambio
   *[other] Una lista trajo { $n } cambios
}
home-change-tag = { $n ->
    [one] Se etiquetó a una persona
   *[other] Se etiquetó a { $n } personas
}
home-change-bin = { $n ->
    [one] Una persona pasó a la papelera
   *[other] { $n } personas pasaron a la papelera
}
home-change-restore = { $n ->
    [one] Una persona volvió de la papelera
   *[other] { $n } personas volvieron de la papelera
}
home-change-merge = { $n ->
    [one] Dos filas se volvieron una persona
   *[other] Se unieron { $n } filas
}
home-change-undo = { $n ->
    [one] Se deshizo un cambio
   *[other] Se deshicieron { $n } cambios
}
home-change-demo = { $n ->
    [one] La demostración creó a una persona
   *[other] La demostración creó a { $n } personas
}

## Lo que una casa dice de sí
facet-streams = Corrientes
facet-places = Lugares
facet-issues = Temas
facet-languages = Idiomas
stream-grassroots = De base
stream-coalition = Coalición
stream-issue = Tema

## La página de la casa
house-title = La casa
house-lead = Lo que otros ven de ustedes, con sus propias palabras.
house-seats = Quién tiene un lugar
house-coalitions = Coaliciones
house-offer = Les invita
house-offer-what = Si se unen, ve su nombre y lo que está en esta página. Nunca ve a su gente. Si ve sus totales, lo deciden abajo.
house-since = Dentro desde el { $date }
house-ended = Terminó
house-join = Unirse
house-not-now = Ahora no
house-leave = Salir
house-leave-what = Sus totales se retiran enseguida. Lo que la coalición anotó sobre su organización queda con ella; su gente nunca estuvo allí.
house-name = Nombre
house-language = Idioma de la casa
house-language-help = Las cartas y páginas lo usan cuando no se sabe otra cosa.
house-words = Con sus palabras
house-words-help = Una o dos frases. En cuantos idiomas quieran; lo vacío no se guarda.
house-words-n = Palabras { $n }
house-words-lang = Idioma de las palabras { $n }
house-places-help = Uno por línea: barrios, pueblos, edificios.
house-issues-help = Uno por línea, en palabras sencillas: rentas, salarios, agua limpia.
house-languages-help = Los idiomas en que pueden recibir a alguien.
house-publish = Mostrar nuestro total
house-publish-help = Se cuenta una vez al día en esta casa. Por debajo de diez solo se muestra “menos de 10”. Quita la marca y desaparece.
house-publish-what = Cuántas personas somos. Nombres, nunca.
house-who = Quien tiene un lugar aquí ve las palabras de esta página. Las coaliciones a las que se unieron también. Nadie de fuera ve a su gente.
house-who-coalition = Quien tiene un lugar aquí ve las palabras de esta página.
house-name-wrong = Escribe un nombre, sin signos de control.
house-words-long = Estas palabras tienen más de { $max } letras.
house-line-long = Una línea tiene más de { $max } letras.
house-lines-many = Hay más de { $max } líneas.
said-house-saved = Guardado.
said-house-joined = Ya están dentro. Abajo deciden si se muestra su total.
said-house-not-now = Respondido: ahora no. Pueden volver a preguntar más adelante.
said-house-left = Salieron. Sus totales se están retirando.
said-house-offer-over = La coalición retiró su invitación. Nada más cambió.

## Organizaciones de una coalición
org-title = Organizaciones
org-lead = Cada una cuida a su propia gente. Aquí está lo que hacen juntas.
org-new = Nueva organización
org-none = Todavía no hay organizaciones
org-none-what = Crea la primera: recibe su propia casa, y a quienes la administrarán se les invita en persona.
org-filter = Elegir por corriente, lugar, tema o idioma
org-any = Cualquiera
org-show = Mostrar estas
org-clear = Mostrar todas
org-count = { $n ->
    [one] Una organización de { $all }
   *[other] { $n } organizaciones de { $all }
}
org-filter-none = Ninguna cumple todo esto
org-waiting = Invitada, no ha respondido
org-asked = Invitada el { $date }, no ha respondido
org-speak = Delegados:
org-total = { $n } personas
org-total-few = Menos de 10 personas
org-total-none = Total no publicado
org-counted = contado el { $date }
org-walls = La coalición ve organizaciones, los totales que ellas deciden publicar y los delegados que nombran. Nunca ve a la gente de una organización miembro.
org-about = Lo que hace
org-people = Gente
org-edit = Cambiar esto
org-delegates = Delegados
org-delegates-none = Todavía no se nombró a nadie.
org-delegate-add = Nombrar a un delegado
org-delegate-what = Alguien a quien la organización eligió para hablar por ella. Escribe solo lo que te dieron para esto.
org-delegate-name = Nombre
org-delegate-mail = Correo
org-delegate-phone = Teléfono
org-delegate-save = Guardar al delegado
org-delegate-end = Ya no habla por ella
org-delegate-name-wrong = Escribe el nombre del delegado.
org-delegate-mail-wrong = No se puede leer esta dirección de correo.
org-delegate-phone-wrong = No se puede leer este número de teléfono.
org-membership = Membresía
org-end = Terminar la membresía
org-end-what = Se quitan los totales que publicó. Su casa y su gente siguen siendo suyas, y esta ficha queda con su historia.
org-ask = Invitarla
org-steward-again = Pedírselo a otra persona
org-steward-again-what = Nadie ha tomado la casa todavía. Una nueva carta va a esta persona; las anteriores sirven dos semanas.
org-steward-send = Enviar la invitación
org-new-title = Nueva organización
org-new-lead = Recibe su propia casa en este servidor, con sus propias personas a cargo.
org-name = Nombre de la organización
org-language = Su idioma
org-language-help = La carta a quienes la administrarán se escribe en él.
org-stewards = ¿Quién la cuidará?
org-stewards-help = Reciben una carta personal con un enlace que sirve una vez, durante dos semanas. Dos personas son mejor que una.
org-steward-name = Nombre de la persona { $n }
org-steward-mail = Correo de la persona { $n }
org-new-walls = Tú no tienes lugar en la casa nueva y no puedes ver a su gente. Ella misma decide si se une.
org-make = Crearla y enviar las cartas
org-known = Ya tiene una casa en este servidor
org-slug = Su palabra en la dirección
org-slug-help = Lo que va después de /o/, como maple-court. Quienes la administran verán tu invitación en la página de su casa.
org-slug-unknown = Aquí no hay ninguna organización con esa dirección.
org-name-wrong = Escribe el nombre de la organización.
org-steward-missing = Nombra al menos a una persona a cargo.
org-steward-name-wrong = Escribe el nombre de la persona.
org-steward-mail-wrong = No se puede leer esta dirección de correo.
said-org-made = Hecho. La carta va en camino.
said-org-unsent = La invitación queda, pero una carta no se pudo enviar. Pregunta por el correo a quien mantiene Starling y vuelve a invitar aquí.
said-org-asked = Invitada. Quienes la administran verán la invitación en la página de su casa.
said-org-saved = Guardado.
said-org-delegate = El delegado quedó anotado.
said-org-delegate-ended = Ya no habla por ella. Su página queda.
said-org-ended = La membresía terminó. Los totales publicados se están quitando.
letter-steward-subject = { $coalition } te pide cuidar la casa de { $house }
letter-steward-text = Hola, { $name }:

    { $by }, de { $coalition }, creó una casa para { $house } y te pide administrarla. Quien administra responde por la lista de personas y decide quién más puede entrar.

    La casa es de ustedes. { $coalition } no tiene lugar en ella y no puede ver a su gente. Si se unen a la coalición lo deciden ustedes, ya dentro.

    Toma tu lugar con este enlace. Sirve una vez, durante dos semanas:
    { $link }

    Si esta carta te sorprende, puedes dejarla. Nada pasa sin ti.

## Formularios
form-look = { $n ->
    [one] Una cosa necesita otra mirada
   *[other] { $n } cosas necesitan otra mirada
}
form-kept = No se perdió nada. Lo que escribiste sigue aquí.
form-save = Guardar
form-cancel = Cancelar
form-optional = (si lo hay)
