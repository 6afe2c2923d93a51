### Signing in, accounts, seats, invitations, the first owner.

account-look-again = Hay algo que revisar
account-kept = No se perdió nada. Lo que escribió sigue aquí.
account-name-missing = Escriba un nombre.
account-name-long = El nombre es demasiado largo. Use como máximo 200 letras.
account-name-signs = El nombre tiene signos ocultos que no podemos guardar. Escríbalo de nuevo a mano.
account-mail-missing = Escriba una dirección de correo.
account-mail-wrong = La dirección de correo no está completa. Debe ser como nombre@example.org.
account-language-missing = Elija un idioma.

sign-in-title = Entrar
sign-in-lead = Escriba su correo electrónico. Le enviamos seis cifras para escribirlas aquí. No hay contraseña.
sign-in-mail = Correo electrónico
sign-in-send = Enviarme las cifras
sign-in-limited = Se pidieron demasiadas cartas. No enviamos ninguna nueva. Si tiene una de los últimos diez minutos, todavía sirve. Si no, intente de nuevo en una hora.
sign-in-no-account = ¿Aún no tiene cuenta? Alguien de su organización puede invitarle.
sign-in-demo = Esta es una demostración con personas inventadas.
sign-in-demo-link = Elija quién ser
sign-in-code-title = Revise su correo
sign-in-code-lead = Si { $mail } abre una cuenta aquí, una carta con seis cifras va en camino. Sirven diez minutos, una sola vez y solo en este navegador.
sign-in-mail-off = El correo aún no está configurado en este servidor. Quien lo administra encuentra las cifras en su registro.
sign-in-code = Las seis cifras que le enviamos
sign-in-code-help = ¿No llegó nada? Espere un minuto y mire en el correo no deseado. Después pida otras cifras.
sign-in-another = Pedir otras cifras
sign-in-code-six = Escriba las seis cifras. Su carta todavía sirve.
sign-in-code-wrong = No son las cifras de su carta más reciente. Mírelas y escríbalas otra vez.
sign-in-code-limited = Demasiados intentos. Espere 15 minutos y pida otras cifras. Su cuenta está a salvo.
sign-in-over-title = Estas cifras ya no sirven
sign-in-over-text = Sirven una vez, diez minutos, en el navegador que las pidió. Usted no ha entrado y nada cambió.
sign-in-elsewhere-title = Vuelva al otro navegador
sign-in-elsewhere-text = Este enlace solo sirve en el navegador que lo pidió. Vuelva allí y escriba las seis cifras de la carta.
sign-in-elsewhere-here = O entre aquí: pida otras cifras en este navegador.
sign-in-link-lead = Está por entrar con { $mail }.
sign-in-not-me = No soy yo
sign-in-choose-title = ¿Quién es usted?
sign-in-choose-lead = Más de una cuenta usa este correo.
sign-in-choose-this = Entrar como
said-signed-out = Salió de su cuenta en este dispositivo.
said-signed-out-everywhere = Salió de su cuenta en todos los dispositivos.

letter-code-subject = Sus cifras para entrar
letter-code-text =
    Sus seis cifras:

    { $code }

    Escríbalas en el navegador donde las pidió. Sirven diez minutos, una sola vez.

    O abra este enlace en el mismo navegador:
    { $link }

    ¿No las pidió usted? Entonces no haga nada. Nadie entra sin estas cifras. No se las diga a nadie.
letter-invitation-subject = Le invitan a { $house }
letter-invitation-text =
    Hola, { $name }:

    { $by } le invita a { $house } en Starling.

    Abra este enlace para unirse. Es solo para usted, sirve una vez y vence en 14 días:
    { $link }

    ¿No conoce a { $by }? Entonces no haga nada.

account-title = Su cuenta
account-me = Usted
account-name = Su nombre
account-name-help = Como quiere que lo vean los demás aquí. Puede ser un nombre que usted elija.
account-language = Idioma
account-save = Guardar
account-houses = Dónde participa
account-no-house = Ahora no pertenece a ninguna organización aquí. Pida a alguien de ella que le invite.
account-sessions = Dónde tiene la sesión abierta
account-sessions-help = Un dispositivo sale solo después de 30 días sin uso.
account-session-times = Desde el { $since }. Último uso: { $used }.
account-this-device = Este dispositivo
account-session-end = Salir
account-lost-phone = ¿Perdió un teléfono? Salga en todos los dispositivos. Después vuelva a entrar aquí.
account-end-all = Salir en todos los dispositivos
device = { $browser } en { $system }
device-unknown = Un dispositivo que no conocemos
said-account-saved = Guardado.
said-session-ended = Ese dispositivo ya salió.

seats-title = Quién puede trabajar aquí
seats-lead = Cada quien tiene su propio puesto. Lo que un puesto permite empieza y termina al momento.
seats-here = Puestos
seats-you = (usted)
seats-change = Cambiar
seats-roles = Qué puede hacer
seats-save-roles = Guardar lo que puede hacer
seats-revoke-help = Queda fuera al momento. Lo que escribió se conserva.
seats-revoke = Terminar este puesto
seats-ended = Puestos terminados
seat-last-steward = Es la última persona responsable. Nada cambió. Primero haga responsable a otra persona.
seat-no-role = Elija al menos una opción. Nada cambió. Para quitarlo todo, termine el puesto.
seat-role-foreign = Esta casa no da una de estas opciones. Nada cambió. Elija de la lista.
said-roles-saved = Guardado. Vale desde ahora.
said-seat-revoked = El puesto terminó.

role-member = Miembro
role-member-may = Ve su propia ficha
role-volunteer = Voluntariado
role-volunteer-may = Trabaja con las personas que se le confían
role-team-lead = Guía de equipo
role-team-lead-may = Cuida de su gente y agrega personas nuevas
role-organizer = Organización
role-organizer-may = Trabaja con todas las personas, trae listas
role-treasurer = Tesorería
role-treasurer-may = Ve los nombres, lleva el dinero
role-steward = Responsable
role-steward-may = Da puestos, saca la lista y responde por ella
role-coalition-staff = Equipo de la coalición
role-coalition-staff-may = Sirve a las organizaciones de la coalición

invitation-title = Invitar a alguien
invitation-lead = Recibe una carta con un enlace propio. Sirve 14 días.
invitation-name = Su nombre
invitation-mail = Su correo electrónico
invitation-language = Idioma de la carta
invitation-send = Enviar la invitación
invitation-role-missing = Elija al menos una cosa que pueda hacer.
invitation-unsent = La invitación está guardada, pero no se pudo enviar la carta. Retírela abajo e invite de nuevo cuando el correo funcione.
invitations-open = Con invitación, aún no han llegado
invitation-until = Abierta hasta el { $date }
invitation-late = Ya venció. Retírela e invite de nuevo.
invitation-withdraw = Retirar
said-invited = Invitación hecha. La carta va en camino.
said-withdrawn = Retirada. El enlace ya no sirve.
invitation-accept-title = Unirse a { $house }
invitation-accept-lead = Tiene una invitación. Esto es lo que podrá hacer allí:
invitation-accept = Unirme
invitation-accept-as = Unirme como { $name }
invitation-accept-other = ¿No es usted? Primero salga y después abra el enlace otra vez.
invitation-accept-mail = Desde ahora usted entra con { $mail }.
invitation-known = Este correo ya abre una cuenta. ¿Es suya?
invitation-known-link = Entre primero con ella
invitation-accept-who = Las personas que trabajan allí ven su nombre. Las demás organizaciones no ven nada de usted.
invitation-over-title = Esta invitación ya no sirve
invitation-over-text = Ya se usó, la retiraron o tiene más de 14 días. Nada cambió. Pida una nueva a quien le invitó.
said-joined = Le damos la bienvenida. Ya está dentro.

setup-title = Empiece aquí
setup-lead = Este servidor está vacío. Usted será su primera persona responsable.
setup-code = Código de inicio
setup-code-help = Usted no está en el propio servidor. El código está en su registro, escrito al arrancar.
setup-code-wrong = Ese no es el código de inicio. No se creó nada. Mire en el registro más reciente del servidor.
setup-mail-help = Con él entrará. No hay contraseña.
setup-kind = ¿Para qué es?
setup-kind-missing = Elija una organización o una coalición.
setup-organization = Una organización
setup-organization-help = Un grupo con su propia gente
setup-coalition = Una coalición
setup-coalition-help = Varias organizaciones. Cada una guarda a su gente para sí
setup-house = Su nombre
setup-house-help = Puede cambiarlo después.
setup-zone = Zona horaria
setup-zone-missing = Elija una zona horaria.
setup-go = Empezar
