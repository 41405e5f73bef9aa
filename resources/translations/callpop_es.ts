<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <location filename="../../desktop/callpop/ui/account_fields.py"/>
        <location filename="../../desktop/callpop/ui/unlock_box.py"/>
        <source>This is needed.</source>
        <translation>Hace falta.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_fields.py"/>
        <source>Fewer settings</source>
        <translation>Menos ajustes</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_fields.py"/>
        <source>More settings…</source>
        <translation>Más ajustes…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_foot.py"/>
        <source>Test and save</source>
        <translation>Probar y guardar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_foot.py"/>
        <source>Save anyway</source>
        <translation>Guardar de todos modos</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_foot.py"/>
        <source>Keep for this run only</source>
        <translation>Conservar solo esta vez</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_foot.py"/>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_foot.py"/>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_foot.py"/>
        <source>Remove it</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_foot.py"/>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_foot.py"/>
        <source>Remove {name}, with its keys? The history of its calls stays.</source>
        <translation>¿Eliminar {name} con sus claves? El historial de sus llamadas se conserva.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_form.py"/>
        <source>Connect this account</source>
        <translation>Conectar esta cuenta</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_form.py"/>
        <source>Show the address for the PBX</source>
        <translation>Mostrar la dirección para la centralita</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_form.py"/>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_form.py"/>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_form.py"/>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_form.py"/>
        <source>Removing…</source>
        <translation>Eliminando…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_line.py"/>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_line.py"/>
        <source>Mend…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_line.py"/>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/field_editor.py"/>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/field_editor.py"/>
        <source>Kept. Type to replace it.</source>
        <translation>Guardado. Escriba para sustituirlo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/field_editor.py"/>
        <source>When I click</source>
        <translation>Cuando hago clic</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/field_editor.py"/>
        <source>As soon as it rings</source>
        <translation>En cuanto suena</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/field_editor.py"/>
        <source>When I answer</source>
        <translation>Cuando contesto</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <location filename="../../desktop/callpop/ui/card.py"/>
        <source>Open in CRM</source>
        <translation>Abrir en el CRM</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/card.py"/>
        <source>Copy number</source>
        <translation>Copiar número</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/card.py"/>
        <source>Call back</source>
        <translation>Devolver llamada</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/card.py"/>
        <source>Hang up</source>
        <translation>Colgar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/card.py"/>
        <source>Transfer…</source>
        <translation>Transferir…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/card.py"/>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/card.py"/>
        <location filename="../../desktop/callpop/ui/deeds.py"/>
        <source>Close this card</source>
        <translation>Cerrar esta tarjeta</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/card.py"/>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/card_strip.py"/>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/card_strip.py"/>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/card_strip.py"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/deeds.py"/>
        <source>Mute this call</source>
        <translation>Silenciar esta llamada</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/deeds.py"/>
        <source>Mute pop-ups for 1 hour</source>
        <translation>Silenciar los avisos 1 hora</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/deeds.py"/>
        <source>Mute pop-ups for today</source>
        <translation>Silenciar los avisos por hoy</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/deeds.py"/>
        <source>Asking the PBX…</source>
        <translation>Preguntando a la centralita…</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <location filename="../../desktop/callpop/ui/card_stack.py"/>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <location filename="../../desktop/callpop/ui/check_page.py"/>
        <source>Place a test call</source>
        <translation>Hacer una llamada de prueba</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/check_page.py"/>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/check_page.py"/>
        <source>Will I see the next call?</source>
        <translation>¿Veré la próxima llamada?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/check_page.py"/>
        <source>Looking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/check_page.py"/>
        <source>Yes: everything that a call needs is there.</source>
        <translation>Sí: está todo lo que una llamada necesita.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/check_row.py"/>
        <source>good</source>
        <translation>en orden</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/check_row.py"/>
        <source>not set up</source>
        <translation>sin configurar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/check_row.py"/>
        <source>needs you</source>
        <translation>requiere atención</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/check_row.py"/>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/check_row.py"/>
        <source>not on this system</source>
        <translation>no existe en este sistema</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/check_row.py"/>
        <source>not looked at yet</source>
        <translation>aún sin comprobar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/check_row.py"/>
        <source>looking…</source>
        <translation>comprobando…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/trial_box.py"/>
        <source>I saw it</source>
        <translation>Sí, la vi</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/trial_box.py"/>
        <source>I did not see it</source>
        <translation>No la vi</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/trial_box.py"/>
        <source>A test call is on its way…</source>
        <translation>Una llamada de prueba está en camino…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/trial_box.py"/>
        <source>Did you see it? Its card stays at the edge of the screen for ten seconds.</source>
        <translation>¿Vio la llamada? Su tarjeta permanece diez segundos en el borde de la pantalla.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/trial_box.py"/>
        <source>Did you see its notification?</source>
        <translation>¿Vio la notificación de la llamada?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/trial_box.py"/>
        <source>Good: the next call will look like that.</source>
        <translation>Bien: la próxima llamada se verá así.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/trial_box.py"/>
        <source>It was shown, and you did not see it.</source>
        <translation>La llamada se mostró, pero usted no la vio.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/trial_box.py"/>
        <source>What may be the reason, the likeliest first:</source>
        <translation>Cuál puede ser el motivo, empezando por el más probable:</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/trial_box.py"/>
        <source>The card comes up at the bottom right of the screen on which the pointer is: with several screens, look there.</source>
        <translation>La tarjeta aparece abajo a la derecha en la pantalla donde está el puntero: si hay varias pantallas, mire allí.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/trial_box.py"/>
        <source>A program that fills the whole screen may cover the card.</source>
        <translation>Un programa a pantalla completa puede tapar la tarjeta.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/trial_box.py"/>
        <source>The desktop may send notifications of Callpop straight to its list: look at its own settings of notifications.</source>
        <translation>El escritorio puede enviar las notificaciones de Callpop directamente a su lista: mire sus ajustes de notificaciones.</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <location filename="../../desktop/callpop/ui/clock_text.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/clock_text.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/clock_text.py"/>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/clock_text.py"/>
        <source>{days} d</source>
        <translation>{days} d</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/clock_text.py"/>
        <source>yesterday {time}</source>
        <translation>ayer {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/clock_text.py"/>
        <source>tomorrow {time}</source>
        <translation>mañana {time}</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>Import contacts</source>
        <translation>Importar contactos</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>Contacts (CSV or vCard)</source>
        <translation>Contactos (CSV o vCard)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>Export contacts</source>
        <translation>Exportar contactos</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>vCard</source>
        <translation>vCard</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>contacts</source>
        <translation>contactos</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>Reading {file}…</source>
        <translation>Leyendo {file}…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>Writing {file}…</source>
        <translation>Escribiendo {file}…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>Reading {file}: {count} records so far…</source>
        <translation>Leyendo {file}: {count} registros hasta ahora…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>Stopped. The address book is as it was.</source>
        <translation>Detenido. La agenda está como estaba.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>Numbers without a country code: {count}. They are recognised by their last digits.</source>
        <translation>Números sin prefijo de país: {count}. Se reconocen por sus últimas cifras.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>Line {line}: {why}.</source>
        <translation>Línea {line}: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>Contacts written to {file}: {count}.</source>
        <translation>Contactos escritos en {file}: {count}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <location filename="../../desktop/callpop/ui/contact_form.py"/>
        <location filename="../../desktop/callpop/ui/import_options.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_form.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_form.py"/>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_form.py"/>
        <source>Phone numbers</source>
        <translation>Números de teléfono</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_form.py"/>
        <source>One a line, best with the country code: +380 99 123 45 67.</source>
        <translation>Uno por línea, mejor con el prefijo de país: +34 612 345 678.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_form.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_form.py"/>
        <source>Add a contact</source>
        <translation>Añadir un contacto</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_form.py"/>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_form.py"/>
        <source>{name} was in the address book already, and has the new numbers now.</source>
        <translation>{name} ya estaba en la agenda y ahora tiene los números nuevos.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_form.py"/>
        <source>{name} is in the address book already, with these numbers.</source>
        <translation>{name} ya está en la agenda con estos números.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_covered.py"/>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Address book</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_invitation.py"/>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_invitation.py"/>
        <source>Add a contact…</source>
        <translation>Añadir un contacto…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_invitation.py"/>
        <source>Nobody is in it yet</source>
        <translation>Aún no hay nadie</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_invitation.py"/>
        <source>Callpop names callers that your PBX does not know, finds people by name where you dial, and tells a PBX that asks who is calling.</source>
        <translation>Callpop da nombre a quienes su centralita no conoce, encuentra a las personas por su nombre al marcar y responde a la centralita que pregunta quién llama.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_invitation.py"/>
        <source>Export your contacts from a phone, a mail program or a CRM as CSV or vCard, and import that file, or drop it here.</source>
        <translation>Exporte sus contactos de un teléfono, un programa de correo o un CRM como CSV o vCard e importe ese archivo, o suéltelo aquí.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Search a name, a company or a number</source>
        <translation>Buscar un nombre, una empresa o un número</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <location filename="../../desktop/callpop/ui/dial_people.py"/>
        <source>Nobody has this name, company or number.</source>
        <translation>Nadie tiene este nombre, empresa o número.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Call…</source>
        <translation>Llamar…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Copy number</source>
        <translation>Copiar número</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Call {number}…</source>
        <translation>Llamar a {number}…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>{name} is removed.</source>
        <translation>Eliminado: {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Removed contacts: {count}.</source>
        <translation>Contactos eliminados: {count}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>the first {count}</source>
        <translation>los primeros {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>found: {count}</source>
        <translation>encontrados: {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>contacts: {count}</source>
        <translation>contactos: {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/import_options.py"/>
        <source>Recognised by itself</source>
        <translation>Detección automática</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/import_options.py"/>
        <source>Cyrillic (windows-1251)</source>
        <translation>Cirílico (windows-1251)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/import_options.py"/>
        <source>Central European (windows-1250)</source>
        <translation>Europa Central (windows-1250)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/import_options.py"/>
        <source>Western (windows-1252)</source>
        <translation>Occidental (windows-1252)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/import_options.py"/>
        <source>Cyrillic (KOI8-U)</source>
        <translation>Cirílico (KOI8-U)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/import_options.py"/>
        <source>Country of the numbers</source>
        <translation>País de los números</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/import_options.py"/>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/import_options.py"/>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/import_options.py"/>
        <source>Import {file}</source>
        <translation>Importar {file}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/import_options.py"/>
        <source>Read as {encoding}, it begins with:</source>
        <translation>Leído como {encoding}, empieza por:</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/import_options.py"/>
        <source>No contact is found in it so.</source>
        <translation>Así no se encuentra ningún contacto.</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Azerbaijan</source>
        <translation>Azerbaiyán</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Bulgaria</source>
        <translation>Bulgaria</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Czechia</source>
        <translation>Chequia</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Denmark</source>
        <translation>Dinamarca</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Estonia</source>
        <translation>Estonia</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Finland</source>
        <translation>Finlandia</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Georgia</source>
        <translation>Georgia</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Greece</source>
        <translation>Grecia</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Hungary</source>
        <translation>Hungría</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Italy</source>
        <translation>Italia</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Kazakhstan</source>
        <translation>Kazajistán</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Lithuania</source>
        <translation>Lituania</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Latvia</source>
        <translation>Letonia</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Moldova</source>
        <translation>Moldavia</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Netherlands</source>
        <translation>Países Bajos</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Norway</source>
        <translation>Noruega</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Poland</source>
        <translation>Polonia</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Romania</source>
        <translation>Rumanía</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Russia</source>
        <translation>Rusia</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Sweden</source>
        <translation>Suecia</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Slovenia</source>
        <translation>Eslovenia</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Slovakia</source>
        <translation>Eslovaquia</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Türkiye</source>
        <translation>Turquía</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Ukraine</source>
        <translation>Ucrania</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Uzbekistan</source>
        <translation>Uzbekistán</translation>
    </message>
</context>
<context>
    <name>Dial</name>
    <message>
        <location filename="../../desktop/callpop/ui/deeds.py"/>
        <location filename="../../desktop/callpop/ui/dial_request.py"/>
        <source>Transferring…</source>
        <translation>Transfiriendo…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_question.py"/>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Don&apos;t call</source>
        <translation>No llamar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_sheet.py"/>
        <source>Number or name</source>
        <translation>Número o nombre</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_sheet.py"/>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Transfer</source>
        <translation>Transferir</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Number or name to hand the call to</source>
        <translation>Número o nombre a quien pasar la llamada</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Number or name to call</source>
        <translation>Número o nombre al que llamar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>From a link. Which number?</source>
        <translation>De un enlace. ¿Qué número?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>From a link</source>
        <translation>De un enlace</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>From the selection. Which number?</source>
        <translation>De la selección. ¿Qué número?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>From the selection</source>
        <translation>De la selección</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>From the clipboard. Which number?</source>
        <translation>Del portapapeles. ¿Qué número?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>From the clipboard</source>
        <translation>Del portapapeles</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Through which account?</source>
        <translation>¿Con qué cuenta?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Always for numbers of {country} ({code})</source>
        <translation>Siempre para este país: {country} ({code})</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Hand over to {number}</source>
        <translation>Pasar a {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Don&apos;t hand over</source>
        <translation>No pasar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Call {number}</source>
        <translation>Llamar a {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Asking {account} to call {number}…</source>
        <translation>Pidiendo a {account} que llame a {number}…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Calls {number} through {account} in {seconds} s; then ask for extension {extension}. Esc stops.</source>
        <translation>Llama a {number} con la cuenta {account} en {seconds} s; después pida la extensión {extension}. Esc lo detiene.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Calls {number} through {account} in {seconds} s. Esc stops.</source>
        <translation>Llama a {number} con la cuenta {account} en {seconds} s. Esc lo detiene.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>{words} Ask for extension {extension}.</source>
        <translation>{words} Pida la extensión {extension}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Type a number, a name, or an extension.</source>
        <translation>Escriba un número, un nombre o una extensión.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Enter calls now</source>
        <translation>Enter llama ya</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Esc stops</source>
        <translation>Esc detiene</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Esc closes</source>
        <translation>Esc cierra</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>1–{last} choose</source>
        <translation>1–{last} elige</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Space: always</source>
        <translation>Espacio: siempre</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Enter transfers</source>
        <translation>Enter transfiere</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Enter calls</source>
        <translation>Enter llama</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Tab account</source>
        <translation>Tab cuenta</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Ctrl+T transfer</source>
        <translation>Ctrl+T transferir</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <location filename="../../desktop/callpop/ui/file_choice.py"/>
        <source>{file} is there already.</source>
        <translation>{file} ya existe.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/file_choice.py"/>
        <source>Replace it</source>
        <translation>Sustituirlo</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <location filename="../../desktop/callpop/ui/history_deeds.py"/>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Open in CRM</source>
        <translation>Abrir en el CRM</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_deeds.py"/>
        <location filename="../../desktop/callpop/ui/past_calls.py"/>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_deeds.py"/>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Edit contact…</source>
        <translation>Editar contacto…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_deeds.py"/>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Add to contacts…</source>
        <translation>Añadir a contactos…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_deeds.py"/>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Copy number</source>
        <translation>Copiar número</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_deeds.py"/>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Forget this number…</source>
        <translation>Olvidar este número…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_deeds.py"/>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_deeds.py"/>
        <source>Deleting…</source>
        <translation>Borrando…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_deeds.py"/>
        <source>Remove from the address book too</source>
        <translation>Eliminar también de la agenda</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_deeds.py"/>
        <source>The address book has the number no more.</source>
        <translation>El número ya no está en la agenda.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Call back</source>
        <translation>Devolver llamada</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Open the recording</source>
        <translation>Abrir la grabación</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Talked for {time}</source>
        <translation>Conversación de {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Rang for {time}</source>
        <translation>Sonó durante {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>To {name}</source>
        <translation>Para {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Queue {name}</source>
        <translation>Cola {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Line {line}</source>
        <translation>Línea {line}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Your extension {extension}</source>
        <translation>Su extensión {extension}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Account {account}</source>
        <translation>Cuenta {account}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Open {name} in CRM</source>
        <translation>Abrir {name} en el CRM</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Open another record in CRM</source>
        <translation>Abrir otra ficha en el CRM</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_files.py"/>
        <source>Export calls</source>
        <translation>Exportar llamadas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_files.py"/>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_files.py"/>
        <source>calls</source>
        <translation>llamadas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_files.py"/>
        <source>Writing {file}…</source>
        <translation>Escribiendo {file}…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Name, number, queue or note</source>
        <translation>Nombre, número, cola o nota</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Days</source>
        <translation>Período</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Any day</source>
        <translation>Cualquier día</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Since yesterday</source>
        <translation>Desde ayer</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>One day…</source>
        <translation>Un día…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Missed</source>
        <translation>Perdidas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Incoming</source>
        <translation>Entrantes</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Outgoing</source>
        <translation>Salientes</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Internal</source>
        <translation>Internas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_note.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_note.py"/>
        <source>Only you see it. Ctrl+N</source>
        <translation>Solo la ve usted. Ctrl+N</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_note.py"/>
        <source>Kept</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_note.py"/>
        <source>This call is no longer in the history.</source>
        <translation>Esta llamada ya no está en el historial.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_page.py"/>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_page.py"/>
        <source>Show all calls</source>
        <translation>Mostrar todas las llamadas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_page.py"/>
        <source>Export CSV…</source>
        <translation>Exportar CSV…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_page.py"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_page.py"/>
        <source>There are no such calls.</source>
        <translation>No hay llamadas que coincidan.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_page.py"/>
        <source>No calls yet. Every call that Callpop sees is listed here.</source>
        <translation>Aún no hay llamadas. Todas las que vea Callpop quedan en esta lista.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_row.py"/>
        <source>Calls in that time are not known.</source>
        <translation>Las llamadas de ese tiempo no se conocen.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Call again</source>
        <translation>Llamar otra vez</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Calling now</source>
        <translation>Llamando ahora</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Rings now</source>
        <translation>Sonando ahora</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Talking now</source>
        <translation>Hablando ahora</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Answered by {name}</source>
        <translation>Contestó {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Outgoing call</source>
        <translation>Llamada saliente</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Answered call</source>
        <translation>Llamada contestada</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Missed call</source>
        <translation>Llamada perdida</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Answered by a colleague</source>
        <translation>Contestó un compañero</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Was busy</source>
        <translation>Estaba ocupado</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>How it ended is not known</source>
        <translation>No se sabe cómo terminó</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>missed</source>
        <translation>perdida</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>answered by {name}</source>
        <translation>contestó {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>answered</source>
        <translation>contestada</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>answered by a colleague</source>
        <translation>contestó un compañero</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>busy</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>end not known</source>
        <translation>final desconocido</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>called back {time}</source>
        <translation>devuelta {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>{name} called back {time}</source>
        <translation>la devolvió {name} {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>a colleague called back {time}</source>
        <translation>la devolvió un compañero {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>answered {time}</source>
        <translation>contestada {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>called again and was answered {time}</source>
        <translation>volvió a llamar, contestada {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>answered by {name} {time}</source>
        <translation>contestó {name} {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>answered by a colleague {time}</source>
        <translation>contestó un compañero {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>to {name}</source>
        <translation>para {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>line {line}</source>
        <translation>línea {line}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>{accounts}: not connected since {begin}</source>
        <translation>{accounts}: sin conexión desde {begin}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>{accounts}: not connected {begin}–{end}</source>
        <translation>{accounts}: sin conexión {begin}–{end}</translation>
    </message>
</context>
<context>
    <name>Hotkeys</name>
    <message>
        <location filename="../../desktop/callpop/ui/hotkey_field.py"/>
        <location filename="../../desktop/callpop/ui/search_input.py"/>
        <source>Clear</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/hotkey_field.py"/>
        <source>No hotkey for this</source>
        <translation>Sin atajo para esto</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/hotkey_field.py"/>
        <source>Copy the command</source>
        <translation>Copiar el comando</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/hotkey_field.py"/>
        <source>Press the keys together. Esc leaves it as it is, Backspace is for none.</source>
        <translation>Pulse las teclas a la vez. Esc lo deja como está, Retroceso lo quita.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/hotkey_field.py"/>
        <source>{held} and…</source>
        <translation>{held} y…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/hotkey_field.py"/>
        <source>Press the keys…</source>
        <translation>Pulse las teclas…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/hotkey_field.py"/>
        <source>Your desktop made it {keys}. Its own settings can change that.</source>
        <translation>Su escritorio lo ha convertido en {keys}. Se cambia en sus propios ajustes.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/hotkey_field.py"/>
        <source>This command does the same, bound to a key in your desktop&apos;s settings: {command}</source>
        <translation>Este comando hace lo mismo, asignado a una tecla en los ajustes de su escritorio: {command}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/hotkey_field.py"/>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/hotkey_field.py"/>
        <source>{name}: {keys}. Press to change.</source>
        <translation>{name}: {keys}. Pulse para cambiarlo.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <location filename="../../desktop/callpop/ui/main_window.py"/>
        <source>Callpop</source>
        <translation>Callpop</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/main_window.py"/>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/main_window.py"/>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/main_window.py"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/main_window.py"/>
        <source>Call…</source>
        <translation>Llamar…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/main_window.py"/>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/main_window.py"/>
        <source>Ctrl+{number}</source>
        <translation>Ctrl+{number}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/main_window.py"/>
        <source>No account is set up yet.</source>
        <translation>Aún no hay ninguna cuenta configurada.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/main_window.py"/>
        <source>Add an account…</source>
        <translation>Añadir una cuenta…</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>Show Callpop</source>
        <translation>Mostrar Callpop</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>Call…</source>
        <translation>Llamar…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>Recent calls</source>
        <translation>Llamadas recientes</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>Mute pop-ups</source>
        <translation>Silenciar los avisos</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>Hide names and numbers</source>
        <translation>Ocultar nombres y números</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>Will I see the next call?</source>
        <translation>¿Veré la próxima llamada?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>Save a report for support…</source>
        <translation>Guardar un informe para soporte…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>For this call</source>
        <translation>Para esta llamada</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>For 1 hour</source>
        <translation>Durante 1 hora</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>For today</source>
        <translation>Por hoy</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>Until I resume</source>
        <translation>Hasta que los reanude</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <location filename="../../desktop/callpop/ui/notice.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <location filename="../../desktop/callpop/ui/account_section.py"/>
        <source>Callpop is not connected to your PBX yet. Add your account to see who calls.</source>
        <translation>Callpop aún no está conectado a su centralita. Añada su cuenta para ver quién llama.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_section.py"/>
        <source>Add an account…</source>
        <translation>Añadir una cuenta…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/panel.py"/>
        <location filename="../../desktop/callpop/ui/panel_head.py"/>
        <source>Callpop</source>
        <translation>Callpop</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/panel.py"/>
        <source>Calls now</source>
        <translation>Llamadas en curso</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/panel.py"/>
        <source>Recent calls</source>
        <translation>Llamadas recientes</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/panel.py"/>
        <source>No calls yet.</source>
        <translation>Aún no hay llamadas.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/panel.py"/>
        <source>RECENT</source>
        <translation>RECIENTES</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/panel.py"/>
        <source>All calls</source>
        <translation>Todas las llamadas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/panel_head.py"/>
        <source>Call…</source>
        <translation>Llamar…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/panel_head.py"/>
        <source>Hide names and numbers</source>
        <translation>Ocultar nombres y números</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/panel_head.py"/>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/panel_strips.py"/>
        <source>Resume now</source>
        <translation>Reanudar ya</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/panel_strips.py"/>
        <source>Look…</source>
        <translation>Ver…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_section.py"/>
        <source>PEOPLE</source>
        <translation>PERSONAS</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_section.py"/>
        <source>All people</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_section.py"/>
        <source>Search a name or an extension</source>
        <translation>Buscar un nombre o una extensión</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_section.py"/>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_section.py"/>
        <source>Nobody has this name or extension.</source>
        <translation>Nadie tiene este nombre o extensión.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_section.py"/>
        <source>QUEUES</source>
        <translation>COLAS</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_section.py"/>
        <source>All queues</source>
        <translation>Todas las colas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_section.py"/>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/section.py"/>
        <source>All</source>
        <translation>Todas</translation>
    </message>
</context>
<context>
    <name>Pause</name>
    <message>
        <location filename="../../desktop/callpop/ui/pause_text.py"/>
        <source>It is always quiet: so you chose.</source>
        <translation>Silencio permanente: así lo eligió usted.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/pause_text.py"/>
        <source>Pop-ups are muted.</source>
        <translation>Avisos silenciados.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/pause_text.py"/>
        <source>Quiet until {time}.</source>
        <translation>Silencio hasta {time}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/pause_text.py"/>
        <source>Pop-ups are muted for today.</source>
        <translation>Avisos silenciados por hoy.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/pause_text.py"/>
        <source>Pop-ups are muted until {time}.</source>
        <translation>Avisos silenciados hasta {time}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/pause_text.py"/>
        <source>Resume pop-ups</source>
        <translation>Reanudar los avisos</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/pause_text.py"/>
        <source>Resume pop-ups (quiet until {time})</source>
        <translation>Reanudar los avisos (silencio hasta {time})</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/pause_text.py"/>
        <source>Resume pop-ups (muted for today)</source>
        <translation>Reanudar los avisos (silenciados por hoy)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/pause_text.py"/>
        <source>Resume pop-ups (muted until {time})</source>
        <translation>Reanudar los avisos (silenciados hasta {time})</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Search a name, an extension or an account</source>
        <translation>Buscar un nombre, una extensión o una cuenta</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Available only</source>
        <translation>Solo disponibles</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Nobody has this name, extension or account.</source>
        <translation>Nadie tiene este nombre, extensión o cuenta.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Nobody of this name is available.</source>
        <translation>Nadie con este nombre está disponible.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Nobody is available now.</source>
        <translation>Ahora no hay nadie disponible.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Call {who}</source>
        <translation>Llamar a {who}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Copy number</source>
        <translation>Copiar número</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Transfer…</source>
        <translation>Transferir…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Remove from favourites</source>
        <translation>Quitar de favoritos</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Add to favourites</source>
        <translation>Añadir a favoritos</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Transfer {who} to {colleague}</source>
        <translation>Transferir {who} a {colleague}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>{name}, extension {extension} of {account}, a favourite</source>
        <translation>{name}, extensión {extension} de {account}, favorito</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>{name}, extension {extension} of {account}</source>
        <translation>{name}, extensión {extension} de {account}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>Enter hides the group</source>
        <translation>Enter oculta el grupo</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>Enter shows the group</source>
        <translation>Enter muestra el grupo</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_covered.py"/>
        <source>Show again</source>
        <translation>Mostrar de nuevo</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_covered.py"/>
        <location filename="../../desktop/callpop/ui/strip.py"/>
        <source>Names and numbers are hidden.</source>
        <translation>Los nombres y números están ocultos.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_covered.py"/>
        <source>Your address book stays out of sight while you share your screen.</source>
        <translation>Su agenda permanece oculta mientras comparte la pantalla.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/strip.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Open</source>
        <extracomment>A button of Qt&apos;s.</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>A button of Qt&apos;s.</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>A button of Qt&apos;s.</extracomment>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Queues</name>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>Queue {number}</source>
        <translation>Cola {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>{who}, the longest {time}</source>
        <translation>{who}, máximo {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>Hide agents</source>
        <translation>Ocultar agentes</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>Show agents</source>
        <translation>Mostrar agentes</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>waits</source>
        <translation>espera</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>since {time}</source>
        <translation>desde {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>waited when last seen</source>
        <translation>esperaba en la última noticia</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>waits long</source>
        <translation>espera mucho</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>waits long: {time}</source>
        <translation>espera mucho: {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>waits too long</source>
        <translation>espera demasiado</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>waits too long: {time}</source>
        <translation>espera demasiado: {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>waited {time}</source>
        <translation>esperó {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>gave up {time}</source>
        <translation>abandonó {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>called back {time}</source>
        <translation>devuelta {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>spoken with {time}</source>
        <translation>contestada {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>gave up in {queue}</source>
        <translation>abandonó en {queue}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>paused {time}</source>
        <translation>en pausa {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>takes calls</source>
        <translation>atiende llamadas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queues_page.py"/>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queues_page.py"/>
        <source>No queue has told anything yet.</source>
        <translation>Aún no hay noticias de ninguna cola.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queues_page.py"/>
        <source>Call…</source>
        <translation>Llamar…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queues_page.py"/>
        <source>Call back…</source>
        <translation>Devolver llamada…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queues_page.py"/>
        <source>Copy number</source>
        <translation>Copiar número</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>Unknown caller</source>
        <translation>Número desconocido</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>ringing</source>
        <translation>sonando</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>talking</source>
        <translation>hablando</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>calling</source>
        <translation>llamando</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>no longer rings here</source>
        <translation>ya no suena aquí</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>unknown since {time}</source>
        <translation>sin datos desde {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>with {who}</source>
        <translation>con {who}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>Call…</source>
        <translation>Llamar…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>missed {time}</source>
        <translation>perdida {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>called {time}</source>
        <translation>llamó {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>Call back…</source>
        <translation>Devolver llamada…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>{account} was not connected</source>
        <translation>{account} estaba sin conexión</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>Calls in that time may be missing here.</source>
        <translation>Puede que falten aquí llamadas de ese tiempo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>today {time}</source>
        <translation>hoy {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>recent · {time}</source>
        <translation>reciente · {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>{busy} of {all} busy</source>
        <translation>{busy} de {all} ocupados</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>{state} with {who}</source>
        <translation>{state} con {who}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>ringing {time} with {who}</source>
        <translation>sonando {time} con {who}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>ringing {time}</source>
        <translation>sonando {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>busy {time} with {who}</source>
        <translation>ocupado {time} con {who}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>busy {time}</source>
        <translation>ocupado {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>away {time}</source>
        <translation>ausente {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>offline {time}</source>
        <translation>sin conexión {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>available {time}</source>
        <translation>disponible {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/rows.py"/>
        <source>Copy number</source>
        <translation>Copiar número</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>{title} has no setting “{key}”. It has: {known}.</source>
        <translation>{title} no tiene el ajuste «{key}». Tiene: {known}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>{title} has no secret “{key}”. It has: {known}.</source>
        <translation>{title} no tiene la clave «{key}». Tiene: {known}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“{key}” is a secret: it is never taken from the command line or the settings. It is asked for, or read from standard input with --secrets-stdin.</source>
        <translation>«{key}» es secreto: nunca se toma de la línea de comandos ni de los ajustes. Se pregunta, o se lee de la entrada estándar con --secrets-stdin.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>{title} needs “{key}” ({label}).</source>
        <translation>{title} necesita «{key}» ({label}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“{key}” must be one line of at most {limit} characters.</source>
        <translation>«{key}» debe ser una sola línea de {limit} caracteres como máximo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“{key}” is either yes or no.</source>
        <translation>«{key}» es yes o no.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“{key}” is one of: {choices}.</source>
        <translation>«{key}» es uno de: {choices}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“{host}” is not a host: write names such as crm.example.com, separated by commas.</source>
        <translation>«{host}» no es un servidor: escriba nombres como crm.example.com, separados por comas.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“{key}” is a country&apos;s two letters, such as UA, SK or GB; not “{text}”.</source>
        <translation>«{key}» son las dos letras de un país, como UA, SK o GB; no «{text}».</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“{key}” is not an address that can be read.</source>
        <translation>«{key}» no es una dirección que se pueda leer.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“endpoint” is scheme, host, port and path alone: nothing behind a ? or a #.</source>
        <translation>«endpoint» es solo esquema, servidor, puerto y ruta: nada detrás de ? o #.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“{key}”: {path} can&apos;t be read ({why}).</source>
        <translation>«{key}»: no se puede leer {path} ({why}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“{key}”: {path} holds no certificate in PEM form.</source>
        <translation>«{key}»: {path} no contiene ningún certificado en formato PEM.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“{key}” is system, none, or an address such as http://proxy.example.com:3128.</source>
        <translation>«{key}» es system, none o una dirección como http://proxy.example.com:3128.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“{key}” can&apos;t hold a user name or password: settings are not kept secret. Use system, with the password in the desktop&apos;s own proxy settings.</source>
        <translation>«{key}» no puede contener un usuario ni una contraseña: los ajustes no son secretos. Use system, con la contraseña en los ajustes de proxy del propio escritorio.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_lines.py"/>
        <source>Switched off in the settings.</source>
        <translation>Desactivada en los ajustes.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_lines.py"/>
        <source>Reading its secrets from the keyring.</source>
        <translation>Leyendo sus claves del llavero.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_lines.py"/>
        <source>Callpop met a fault ({what}); its log says more.</source>
        <translation>Callpop ha encontrado un fallo ({what}); su registro dice más.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_lines.py"/>
        <source>The keyring holds no “{label}” for this account: enter it.</source>
        <translation>El llavero no contiene «{label}» para esta cuenta: introdúzcalo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_lines.py"/>
        <source>This Callpop knows no PBX of the kind “{kind}”. It knows: {known}.</source>
        <translation>Este Callpop no conoce centralitas del tipo «{kind}». Conoce: {known}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_service.py"/>
        <source>There is no kind of PBX called “{name}”. There are: {known}.</source>
        <translation>No hay ningún tipo de centralita llamado «{name}». Hay: {known}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_service.py"/>
        <source>{title} needs no webhook address: Callpop calls it.</source>
        <translation>{title} no necesita dirección de webhook: es Callpop quien se conecta.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_service.py"/>
        <source>{name} is removed, its secrets too.</source>
        <translation>Eliminada: {name}, también sus claves.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_service.py"/>
        <source>{name} is removed. Whether its secrets are stored somewhere can&apos;t be said: {why}</source>
        <translation>Eliminada: {name}. No se sabe si sus claves siguen guardadas en algún sitio: {why}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_service.py"/>
        <source>There is no account “{name}”. There are: {known}.</source>
        <translation>No hay ninguna cuenta «{name}». Hay: {known}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_service.py"/>
        <source>There is no account “{name}”; none is set up yet.</source>
        <translation>No hay ninguna cuenta «{name}»; aún no hay ninguna configurada.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_trial.py"/>
        <source>{title} did not say within {seconds} seconds whether it lets us in. {detail}</source>
        <translation>{title} no dijo en {seconds} segundos si nos deja entrar. {detail}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_trial.py"/>
        <source>{title} called: its webhooks arrive.</source>
        <translation>{title} se ha puesto en contacto: sus webhooks llegan.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_trial.py"/>
        <source>{title} lets us in. {caution}</source>
        <translation>{title} nos deja entrar. {caution}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_trial.py"/>
        <source>{title} lets us in.</source>
        <translation>{title} nos deja entrar.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_trial.py"/>
        <source>The connection was not even begun.</source>
        <translation>La conexión ni siquiera se inició.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/home.py"/>
        <source>The folder {folder} can&apos;t be used: {problem}. Choose another one with --home or CALLPOP_HOME.</source>
        <translation>No se puede usar la carpeta {folder}: {problem}. Elija otra con --home o CALLPOP_HOME.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/home.py"/>
        <source>{file} belongs to another user of this computer, who may read or change it. Look how it came there, and remove it.</source>
        <translation>{file} pertenece a otro usuario de este equipo, que puede leerlo o cambiarlo. Averigüe cómo llegó ahí y elimínelo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/home.py"/>
        <source>The folder {folder} is not for Callpop alone. Name an empty folder of your own, such as {suggestion}.</source>
        <translation>La carpeta {folder} no es solo para Callpop. Indique una carpeta vacía propia, como {suggestion}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/keyring_door.py"/>
        <source>The keyring is locked. Unlock it, or keep the secret for this run only.</source>
        <translation>El llavero está bloqueado. Desbloquéelo o conserve la clave solo esta vez.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/keyring_door.py"/>
        <source>The keyring took the secret and did not keep it. Choose another keyring, or keep the secret for this run only.</source>
        <translation>El llavero aceptó la clave y no la guardó. Elija otro llavero o conserve la clave solo esta vez.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/keyring_door.py"/>
        <source>The keyring does not delete what it is told to delete.</source>
        <translation>El llavero no borra lo que se le pide borrar.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/keyring_door.py"/>
        <source>The keyring failed ({problem}). Restart it, or keep the secret for this run only.</source>
        <translation>El llavero ha fallado ({problem}). Reinícielo o conserve la clave solo esta vez.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/keyring_door.py"/>
        <source>No keyring is running. Start one (GNOME Keyring, KWallet), or keep the secret for this run only.</source>
        <translation>No hay ningún llavero en marcha. Inicie uno (GNOME Keyring, KWallet) o conserve la clave solo esta vez.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/keyring_door.py"/>
        <source>The keyring chosen for Python programs (PYTHON_KEYRING_BACKEND, keyringrc.cfg) can&apos;t be used. Correct the choice, or take it back.</source>
        <translation>No se puede usar el llavero elegido para los programas de Python (PYTHON_KEYRING_BACKEND, keyringrc.cfg). Corrija la elección o retírela.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/keyring_door.py"/>
        <source>The keyring chosen for Python programs (PYTHON_KEYRING_BACKEND, keyringrc.cfg) keeps secrets in a plain file. Callpop does not: choose another one, or keep the secret for this run only.</source>
        <translation>El llavero elegido para los programas de Python (PYTHON_KEYRING_BACKEND, keyringrc.cfg) guarda las claves en un archivo sin cifrar. Callpop no lo hace: elija otro o conserve la clave solo esta vez.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/model.py"/>
        <source>An account needs a name.</source>
        <translation>Una cuenta necesita un nombre.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/model.py"/>
        <source>An account&apos;s name has at most {limit} characters.</source>
        <translation>El nombre de una cuenta tiene {limit} caracteres como máximo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/model.py"/>
        <source>An account&apos;s name is one line of visible characters, with no space at either end.</source>
        <translation>El nombre de una cuenta es una línea de caracteres visibles, sin espacios al principio ni al final.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/model.py"/>
        <source>There is an account “{name}” already. Choose another name.</source>
        <translation>Ya existe una cuenta «{name}». Elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}, column {column}: this can&apos;t be read ({problem}). Correct the line; nothing in the file was changed.</source>
        <translation>{file}, línea {line}, columna {column}: no se puede leer ({problem}). Corrija la línea; no se ha cambiado nada en el archivo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: “schema” must be the number {known}.</source>
        <translation>{file}, línea {line}: «schema» debe ser el número {known}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file} was written by a newer Callpop (schema {schema}; this one knows {known}). Update Callpop; the file was left as it is.</source>
        <translation>{file} fue escrito por un Callpop más nuevo (esquema {schema}; este conoce {known}). Actualice Callpop; el archivo ha quedado como estaba.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: “app” must be a table: write [app].</source>
        <translation>{file}, línea {line}: «app» debe ser una tabla: escriba [app].</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: “account” must be a list of accounts: begin each with [[account]], in double brackets.</source>
        <translation>{file}, línea {line}: «account» debe ser una lista de cuentas: empiece cada una con [[account]], con corchetes dobles.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: the accounts “{name}” and “{other}” have the same id, and would share their secrets. Delete this “id” line.</source>
        <translation>{file}, línea {line}: las cuentas «{name}» y «{other}» tienen el mismo id y compartirían sus claves. Borre esta línea «id».</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: this account has no “{key}”. Add the line {key} = &quot;…&quot;.</source>
        <translation>{file}, línea {line}: a esta cuenta le falta «{key}». Añada la línea {key} = &quot;…&quot;.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: {problem}</source>
        <translation>{file}, línea {line}: {problem}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: “{key}” of the account “{account}” is not written as it must be. Write {key} = {example}</source>
        <translation>{file}, línea {line}: «{key}» de la cuenta «{account}» no está escrito como debe. Escriba {key} = {example}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: “{key}” is a secret, and secrets are kept in the keyring alone. Delete the line, give the secret with “callpop account unlock” (or “account add”), and have the PBX make a new one: who could read this file may know it.</source>
        <translation>{file}, línea {line}: «{key}» es secreto, y los secretos se guardan solo en el llavero. Borre la línea, indique el secreto con «callpop account unlock» (o «account add») y haga que la centralita cree otro: quien haya podido leer este archivo puede conocerlo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: “{key}” is not known. Is “{near}” meant?</source>
        <translation>{file}, línea {line}: «{key}» no se conoce. ¿Quería decir «{near}»?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: “{key}” is not known, and has no effect.</source>
        <translation>{file}, línea {line}: «{key}» no se conoce y no tiene efecto.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: the account “{account}” has a setting “{key}” that is not known. Is “{near}” meant?</source>
        <translation>{file}, línea {line}: la cuenta «{account}» tiene un ajuste «{key}» que no se conoce. ¿Quería decir «{near}»?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: the account “{account}” has a setting “{key}” that is not known, and has no effect.</source>
        <translation>{file}, línea {line}: la cuenta «{account}» tiene un ajuste «{key}» que no se conoce y no tiene efecto.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: “{key}” can&apos;t be “{value}”. It can be: {choices}.</source>
        <translation>{file}, línea {line}: «{key}» no puede ser «{value}». Puede ser: {choices}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: “{key}” of the account “{account}” can&apos;t be “{value}”. It can be: {choices}.</source>
        <translation>{file}, línea {line}: «{key}» de la cuenta «{account}» no puede ser «{value}». Puede ser: {choices}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/settings.py"/>
        <source>{file} was taken away or emptied. Callpop goes on with what it said, and puts it back.</source>
        <translation>El archivo {file} ha desaparecido o está vacío. Callpop sigue con lo que decía y lo repone.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/settings.py"/>
        <source>Another program has been changing {file} for {seconds} seconds. Close it, and try again.</source>
        <translation>Otro programa lleva {seconds} segundos cambiando {file}. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/settings.py"/>
        <source>{file} could not be written: {problem}. The settings are as they were. See that there is room on the disk and that the folder is yours.</source>
        <translation>No se pudo escribir {file}: {problem}. Los ajustes están como estaban. Compruebe que hay sitio en el disco y que la carpeta es suya.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/settings.py"/>
        <source>{file} is written in a way that Callpop can read but not change. Make the change by hand, or write each account as a table of its own: [[account]].</source>
        <translation>{file} está escrito de un modo que Callpop puede leer pero no cambiar. Haga el cambio a mano o escriba cada cuenta como una tabla propia: [[account]].</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/settings.py"/>
        <source>The change holds characters that can&apos;t be written. Type it anew.</source>
        <translation>El cambio contiene caracteres que no se pueden escribir. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/settings.py"/>
        <source>“{key}” is a secret. Secrets are kept in the keyring alone, never in the settings file: give it when you are asked for it.</source>
        <translation>«{key}» es secreto. Los secretos se guardan solo en el llavero, nunca en el archivo de ajustes: indíquelo cuando se le pida.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/settings.py"/>
        <source>{file} can&apos;t be read: {problem}. See that it is a file, and yours.</source>
        <translation>No se puede leer {file}: {problem}. Compruebe que es un archivo y que es suyo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/settings.py"/>
        <source>{file} is far too large for a settings file. Look into it.</source>
        <translation>{file} es demasiado grande para un archivo de ajustes. Mire qué contiene.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/settings.py"/>
        <source>{file}, line {line}: this is not UTF-8 text. Save the file as UTF-8.</source>
        <translation>{file}, línea {line}: esto no es texto UTF-8. Guarde el archivo como UTF-8.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/vault.py"/>
        <source>A secret has from 1 to {limit} characters.</source>
        <translation>Una clave tiene de 1 a {limit} caracteres.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/vault.py"/>
        <source>The keyring has not answered for {seconds} seconds. See whether it asks for its password in a window of its own.</source>
        <translation>El llavero no responde desde hace {seconds} segundos. Mire si pide su contraseña en una ventana propia.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/check_report.py"/>
        <source>Callpop</source>
        <translation>Callpop</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/check_report.py"/>
        <source>Callpop is not running: no call is shown.</source>
        <translation>Callpop no está en marcha: no se muestra ninguna llamada.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/check_report.py"/>
        <source>Start it with: callpop</source>
        <translation>Inícielo con: callpop</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/check_report.py"/>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>Test call</source>
        <translation>Llamada de prueba</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/checks.py"/>
        <source>There was no answer in {seconds} seconds.</source>
        <translation>No hubo respuesta en {seconds} segundos.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/checks.py"/>
        <source>That could not be looked at ({what}). The log says more.</source>
        <translation>No se pudo comprobar ({what}). El registro dice más.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/book.py"/>
        <source>The address book was damaged. It is kept as {file}, and a new one is begun: import your contacts again.</source>
        <translation>La agenda estaba dañada. Se conserva como {file} y se empieza una nueva: importe sus contactos otra vez.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/csv_file.py"/>
        <source>a quotation mark in it is never closed</source>
        <translation>tiene unas comillas que no se cierran</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/file.py"/>
        <location filename="../../desktop/callpop/desk/history.py"/>
        <source>The file “{file}” can&apos;t be written: {why}.</source>
        <translation>No se puede escribir el archivo «{file}»: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/file.py"/>
        <source>This can&apos;t be: {why}.</source>
        <translation>No puede ser: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/importing.py"/>
        <source>New contacts: {new}; with new phones: {changed}; known already: {unchanged}; records that were not read: {not_read}. The file was read as {encoding}.</source>
        <translation>Contactos nuevos: {new}; con teléfonos nuevos: {changed}; ya conocidos: {unchanged}; registros no leídos: {not_read}. El archivo se leyó como {encoding}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/importing.py"/>
        <source>The file “{file}” can&apos;t be read: {why}.</source>
        <translation>No se puede leer el archivo «{file}»: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/importing.py"/>
        <source>This file is no address book: it is longer than {most} MiB.</source>
        <translation>Este archivo no es una agenda: ocupa más de {most} MiB.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/importing.py"/>
        <source>This is a workbook, not a table: save it as CSV in the spreadsheet program.</source>
        <translation>Esto es un libro de cálculo, no una tabla: guárdelo como CSV en el programa de hojas de cálculo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/importing.py"/>
        <source>There is no contact in this file.</source>
        <translation>En este archivo no hay ningún contacto.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/importing.py"/>
        <source>There is no contact in this file that could be read. Line {line}: {why}.</source>
        <translation>En este archivo no hay ningún contacto que se pueda leer. Línea {line}: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/importing.py"/>
        <source>The file can&apos;t be read as “{encoding}”: utf-8 and windows-1251 are usual encodings.</source>
        <translation>El archivo no se puede leer como «{encoding}»: utf-8 y windows-1251 son codificaciones habituales.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/model.py"/>
        <source>a spreadsheet has cut the number {number} short: format its column as text and enter it again</source>
        <translation>una hoja de cálculo ha recortado el número {number}: dé a su columna formato de texto e introdúzcalo de nuevo</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/model.py"/>
        <source>“{text}” is not a phone number</source>
        <translation>«{text}» no es un número de teléfono</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/rows.py"/>
        <source>there is no phone number in it</source>
        <translation>no contiene ningún número de teléfono</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/rows.py"/>
        <source>there is no name in it</source>
        <translation>no contiene ningún nombre</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/rows.py"/>
        <source>only the first {most} records are read</source>
        <translation>solo se leen los primeros {most} registros</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/store.py"/>
        <source>The address book was written by a newer version of Callpop and is left untouched: update Callpop, or move {file} away.</source>
        <translation>La agenda fue escrita por una versión más nueva de Callpop y no se toca: actualice Callpop o mueva {file} a otro sitio.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/store.py"/>
        <source>The address book can&apos;t be changed: {why}. Nothing was changed.</source>
        <translation>No se puede cambiar la agenda: {why}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/store.py"/>
        <source>The address book can&apos;t be read: {why}.</source>
        <translation>No se puede leer la agenda: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/store.py"/>
        <source>There is another contact “{name}” already: remove one of the two.</source>
        <translation>Ya hay otro contacto «{name}»: elimine uno de los dos.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/store.py"/>
        <source>A contact needs a name or a company.</source>
        <translation>Un contacto necesita un nombre o una empresa.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/store.py"/>
        <source>A contact needs a phone number.</source>
        <translation>Un contacto necesita un número de teléfono.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/store.py"/>
        <source>There is no contact {id}: it was removed, or never there.</source>
        <translation>No hay ningún contacto {id}: se eliminó o nunca existió.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/vcard.py"/>
        <source>the card has no end</source>
        <translation>la vCard no tiene final</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <location filename="../../desktop/callpop/desk/handling.py"/>
        <source>“{text}” is not a number to transfer to.</source>
        <translation>«{text}» no es un número al que transferir.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <source>There is no call in progress.</source>
        <translation>No hay ninguna llamada en curso.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <source>There is no call “{call}” in progress.</source>
        <translation>No hay ninguna llamada «{call}» en curso.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <source>There are several calls: name one of {ids}.</source>
        <translation>Hay varias llamadas: indique una de {ids}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <source>There is no account “{name}”.</source>
        <translation>No hay ninguna cuenta «{name}».</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <source>{account} was not connected yet: there is no recording.</source>
        <translation>{account} aún no se ha conectado: no hay grabación.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <source>There is no hotkey for that.</source>
        <translation>No hay ningún atajo para eso.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <source>There is no call “{call}” in the history.</source>
        <translation>No hay ninguna llamada «{call}» en el historial.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <source>This Callpop does not know the verb “{verb}”.</source>
        <translation>Este Callpop no conoce el comando «{verb}».</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <source>{number} is an emergency number. If you mean it, add {option}.</source>
        <translation>{number} es un número de emergencia. Si de verdad lo quiere, añada {option}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <source>“{key}” must be text.</source>
        <translation>«{key}» debe ser texto.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <source>“{key}” must be keys with texts.</source>
        <translation>«{key}» debe contener claves con textos.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Call failed</source>
        <translation>La llamada falló</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Ended, outcome unknown</source>
        <translation>Terminada, resultado desconocido</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Unknown since {time}</source>
        <translation>Sin datos desde {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>No longer rings here</source>
        <translation>Ya no suena aquí</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <location filename="../../desktop/callpop/desk/pops.py"/>
        <source>Incoming call</source>
        <translation>Llamada entrante</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Rings at {who}</source>
        <translation>Suena en {who}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Calling</source>
        <translation>Llamando</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Talking</source>
        <translation>Hablando</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Answered by {who}</source>
        <translation>Contestó {who}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Answered by a colleague</source>
        <translation>Contestó un compañero</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Missed</source>
        <translation>Perdida</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Call ended · {talk}</source>
        <translation>Llamada terminada · {talk}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Call ended</source>
        <translation>Llamada terminada</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Pop-ups</source>
        <translation>Avisos de llamadas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Cards and notifications are both switched off: no call is shown.</source>
        <translation>Las tarjetas y las notificaciones están desactivadas: no se muestra ninguna llamada.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Show cards</source>
        <translation>Mostrar tarjetas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Pop-ups are paused.</source>
        <translation>Los avisos están en pausa.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>It is your quiet time until {time}: no call pops up.</source>
        <translation>Son sus horas de silencio hasta {time}: no se avisa de ninguna llamada.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Pop-ups are paused until {time}.</source>
        <translation>Los avisos están en pausa hasta {time}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <location filename="../../desktop/callpop/desk/popping.py"/>
        <source>Calls from outside don&apos;t pop up: so it is chosen in the settings.</source>
        <translation>No se avisa de las llamadas de fuera: así está elegido en los ajustes.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Let them pop up</source>
        <translation>Avisar de ellas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Names and numbers are hidden, since that is switched on.</source>
        <translation>Los nombres y números están ocultos, porque así está activado.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Calls show as notifications; cards are switched off.</source>
        <translation>Las llamadas se muestran como notificaciones; las tarjetas están desactivadas.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Calls show as cards; notifications are switched off.</source>
        <translation>Las llamadas se muestran como tarjetas; las notificaciones están desactivadas.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Calls show as cards and as notifications.</source>
        <translation>Las llamadas se muestran como tarjetas y como notificaciones.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Online: {title} tells Callpop of calls.</source>
        <translation>En línea: {title} avisa a Callpop de las llamadas.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>It is just connecting.</source>
        <translation>Se está conectando.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Add an account…</source>
        <translation>Añadir una cuenta…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>There is no account: nobody tells Callpop of calls.</source>
        <translation>No hay ninguna cuenta: nadie avisa a Callpop de las llamadas.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/crm.py"/>
        <source>The recording of this call is at {host}. Open it?</source>
        <translation>La grabación de esta llamada está en {host}. ¿Abrirla?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/crm.py"/>
        <source>The CRM link of this call leads to {host}. Open it?</source>
        <translation>El enlace al CRM de esta llamada lleva a {host}. ¿Abrirlo?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/crm.py"/>
        <source>This call is no longer known.</source>
        <translation>Esta llamada ya no se conoce.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/crm.py"/>
        <source>This call has no link to the CRM.</source>
        <translation>Esta llamada no tiene enlace al CRM.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/crm.py"/>
        <source>The link to this recording is not safe: it is not opened.</source>
        <translation>El enlace a esta grabación no es seguro: no se abre.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/crm.py"/>
        <source>{host} could not be remembered as an allowed CRM host: the settings can&apos;t be written.</source>
        <translation>No se pudo recordar {host} como servidor permitido del CRM: no se pueden escribir los ajustes.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>There is no number in this link.</source>
        <translation>En este enlace no hay ningún número.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <location filename="../../desktop/callpop/desk/handling.py"/>
        <source>This is not a number: choose a name from the list or type a number.</source>
        <translation>Esto no es un número: elija un nombre de la lista o escriba un número.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>Type a number to call.</source>
        <translation>Escriba el número al que quiere llamar.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>{number} is an emergency number: it was not called without asking you.</source>
        <translation>{number} es un número de emergencia: no se ha llamado sin preguntarle.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>A call is being placed already: wait for the PBX&apos;s answer.</source>
        <translation>Ya se está haciendo una llamada: espere la respuesta de la centralita.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>Calls {number} through {account}. Your phone rings first; then ask for extension {extension}.</source>
        <translation>Llama a {number} con la cuenta {account}. Primero suena su teléfono; después pida la extensión {extension}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>Calls extension {number} through {account}. Your phone rings first.</source>
        <translation>Llama a la extensión {number} con la cuenta {account}. Primero suena su teléfono.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>Calls {number} through {account}. Your phone rings first.</source>
        <translation>Llama a {number} con la cuenta {account}. Primero suena su teléfono.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>{number} is the extension of {name} at {account}, and an emergency number too. Call it?</source>
        <translation>{number} es la extensión de {name} en la cuenta {account} y también un número de emergencia. ¿Llamar?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>{number} is an emergency number. Call it through {account}?</source>
        <translation>{number} es un número de emergencia. ¿Llamar con la cuenta {account}?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>{why} The rule “{rule}” sends this number through it. Choose another account, such as {other}.</source>
        <translation>{why} La regla «{rule}» envía este número por esa cuenta. Elija otra, como {other}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>{why} It is the account that dials. Choose another one, such as {other}.</source>
        <translation>{why} Es la cuenta que marca. Elija otra, como {other}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>There is no account named {account}.</source>
        <translation>No hay ninguna cuenta llamada {account}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>No account is set up yet: add one in the settings.</source>
        <translation>Aún no hay ninguna cuenta configurada: añada una en los ajustes.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>{account} can&apos;t dial now. {why}</source>
        <translation>{account} no puede marcar ahora. {why}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>{title} can&apos;t place calls for Callpop.</source>
        <translation>{title} no puede hacer llamadas para Callpop.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/handling.py"/>
        <source>There is no number to call back.</source>
        <translation>No hay ningún número al que devolver la llamada.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/handling.py"/>
        <source>This call is over.</source>
        <translation>Esta llamada ha terminado.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/handling.py"/>
        <source>{pbx} can&apos;t hang up for Callpop: use your phone.</source>
        <translation>{pbx} no puede colgar para Callpop: use su teléfono.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/handling.py"/>
        <source>Who is to talk to {who}?</source>
        <translation>¿Quién debe hablar con {who}?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/handling.py"/>
        <source>Hands the call with {who} to {number}.</source>
        <translation>Pasa la llamada con {who} a {number}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/handling.py"/>
        <source>{pbx} can&apos;t transfer for Callpop: use your phone.</source>
        <translation>{pbx} no puede transferir para Callpop: use su teléfono.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/handling.py"/>
        <source>{number} is an emergency number: the call was not handed to it without asking you.</source>
        <translation>{number} es un número de emergencia: no se le ha pasado la llamada sin preguntarle a usted.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/handling.py"/>
        <source>{number} is an emergency number. Hand the call to it?</source>
        <translation>{number} es un número de emergencia. ¿Pasarle la llamada?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history.py"/>
        <location filename="../../desktop/callpop/desk/history_thread.py"/>
        <source>The history can&apos;t be read: {why}.</source>
        <translation>No se puede leer el historial: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history.py"/>
        <location filename="../../desktop/callpop/desk/history_thread.py"/>
        <source>The history can&apos;t be changed: {why}. Nothing was changed.</source>
        <translation>No se puede cambiar el historial: {why}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history.py"/>
        <source>The history is closed.</source>
        <translation>El historial está cerrado.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history_file.py"/>
        <source>The history can&apos;t be read: {why}. Start Callpop to have it mended.</source>
        <translation>No se puede leer el historial: {why}. Inicie Callpop para que se repare.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history_file.py"/>
        <source>The history was written by a newer version of Callpop and is left untouched: update Callpop, or move {file} away.</source>
        <translation>El historial fue escrito por una versión más nueva de Callpop y no se toca: actualice Callpop o mueva {file} a otro sitio.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/desk/history_forgetting.py"/>
        <source>{count} calls are deleted.</source>
        <extracomment>English for 1: One call is deleted.</extracomment>
        <translation>
            <numerusform>{count} llamada borrada.</numerusform>
            <numerusform>{count} llamadas borradas.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history_forgetting.py"/>
        <source>{done} These files of damaged histories may hold the number still; delete them yourself if you don&apos;t need them: {files}.</source>
        <translation>{done} Estos archivos de historiales dañados aún pueden contener el número; bórrelos si no los necesita: {files}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history_forgetting.py"/>
        <source>The calls are deleted, but {file} could not be cleaned of their traces: {why}. Try again later.</source>
        <translation>Las llamadas están borradas, pero no se pudo limpiar {file} de sus restos: {why}. Inténtelo más tarde.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history_keeper.py"/>
        <source>The history is written again.</source>
        <translation>El historial se escribe de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history_keeper.py"/>
        <source>The history can&apos;t be written now.</source>
        <translation>Ahora no se puede escribir el historial.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history_keeper.py"/>
        <source>The history was damaged. It is kept as {file}, and a new one is begun.</source>
        <translation>El historial estaba dañado. Se conserva como {file} y se empieza uno nuevo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/desk/history_keeper.py"/>
        <source>The history was damaged. It is kept as {file}, and a new one is begun with the {count} calls that could be read.</source>
        <extracomment>English for 1: The history was damaged. It is kept as {file}, and a new one is begun with the one call that could be read.</extracomment>
        <translation>
            <numerusform>El historial estaba dañado. Se conserva como {file} y el nuevo empieza con {count} llamada, la que se pudo leer.</numerusform>
            <numerusform>El historial estaba dañado. Se conserva como {file} y el nuevo empieza con las {count} llamadas que se pudieron leer.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history_keeper.py"/>
        <source>The file of the history was taken away. It is back, with all that was in it.</source>
        <translation>El archivo del historial desapareció. Ya está de vuelta, con todo lo que tenía.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history_keeper.py"/>
        <source>The history can&apos;t be written: {why}. Calls are kept in memory until it can: check that the disk is not full and that {file} may be written.</source>
        <translation>No se puede escribir el historial: {why}. Las llamadas se guardan en memoria hasta que se pueda: compruebe que el disco no está lleno y que se puede escribir {file}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/links.py"/>
        <source>The CRM link of this call is longer than {limit} characters: it is not opened.</source>
        <translation>El enlace al CRM de esta llamada tiene más de {limit} caracteres: no se abre.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/links.py"/>
        <source>The CRM link of this call can&apos;t be read: it is not opened.</source>
        <translation>El enlace al CRM de esta llamada no se puede leer: no se abre.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/links.py"/>
        <source>The CRM link of this call is not a web address: only http and https are opened.</source>
        <translation>El enlace al CRM de esta llamada no es una dirección web: solo se abren http y https.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/links.py"/>
        <source>The CRM link of this call hides a user name in its address: it is not opened.</source>
        <translation>El enlace al CRM de esta llamada esconde un usuario en su dirección: no se abre.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/links.py"/>
        <source>The CRM link has a placeholder {{{name}}} that Callpop does not know: use {{number}}, {{digits}}, {{name}}, {{extension}} or {{call_id}}.</source>
        <translation>El enlace al CRM tiene una variable {{{name}}} que Callpop no conoce: use {{number}}, {{digits}}, {{name}}, {{extension}} o {{call_id}}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/links.py"/>
        <source>The CRM link has a brace without its partner: write {{number}}, for example.</source>
        <translation>El enlace al CRM tiene una llave sin su pareja: escriba {{number}}, por ejemplo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/links.py"/>
        <source>The host of the CRM link must be written out, without a placeholder in it.</source>
        <translation>El servidor del enlace al CRM debe estar escrito entero, sin variables.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/links.py"/>
        <source>The CRM link must be a web address such as https://crm.example.com/find?phone={{number}}, without a user name in it.</source>
        <translation>El enlace al CRM debe ser una dirección web como https://crm.example.com/find?phone={{number}}, sin usuario.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/pause_memory.py"/>
        <source>Until when pop-ups are muted was written down by a newer version of Callpop and is left untouched: update Callpop, or move {file} away.</source>
        <translation>Hasta cuándo se silencian los avisos lo escribió una versión más nueva de Callpop y no se toca: actualice Callpop o mueva {file} a otro sitio.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/popping.py"/>
        <source>Calls between colleagues don&apos;t pop up: so it is chosen in the settings.</source>
        <translation>No se avisa de las llamadas entre compañeros: así está elegido en los ajustes.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/popping.py"/>
        <source>Calls that you place don&apos;t pop up: so it is chosen in the settings.</source>
        <translation>No se avisa de las llamadas que usted hace: así está elegido en los ajustes.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/popping.py"/>
        <source>{queue} is a quiet queue: its calls don&apos;t pop up.</source>
        <translation>{queue} es una cola silenciosa: no se avisa de sus llamadas.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/popping.py"/>
        <source>You muted this call.</source>
        <translation>Usted silenció esta llamada.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/popping.py"/>
        <source>Quiet hours.</source>
        <translation>Horas de silencio.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/popping.py"/>
        <source>Pop-ups were muted.</source>
        <translation>Los avisos estaban silenciados.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/popping.py"/>
        <source>Quiet hours until {time}.</source>
        <translation>Horas de silencio hasta {time}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/popping.py"/>
        <source>Pop-ups were muted until {time}.</source>
        <translation>Los avisos estaban silenciados hasta {time}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/desk/pops.py"/>
        <location filename="../../desktop/callpop/ui/announcing.py"/>
        <source>{count} more calls</source>
        <extracomment>English for 1: One more call</extracomment>
        <translation>
            <numerusform>{count} llamada más</numerusform>
            <numerusform>{count} llamadas más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/pops.py"/>
        <source>They come too fast to tell of each: Callpop&apos;s history has them.</source>
        <translation>Llegan demasiado rápido para avisar de cada una: están en el historial de Callpop.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/pops.py"/>
        <source>Call back</source>
        <translation>Devolver llamada</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/pops.py"/>
        <source>Missed call</source>
        <translation>Llamada perdida</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/pops.py"/>
        <source>Missed: {who}</source>
        <translation>Perdida: {who}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/pops.py"/>
        <source>Open in CRM</source>
        <translation>Abrir en el CRM</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/requests.py"/>
        <source>Callpop is still starting.</source>
        <translation>Callpop aún se está iniciando.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/requests.py"/>
        <source>The PBX has not answered: look at your phone.</source>
        <translation>La centralita no ha respondido: mire su teléfono.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/routing.py"/>
        <source>“{key}” is no country: write its two letters, such as SK.</source>
        <translation>«{key}» no es un país: escriba sus dos letras, como SK.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/routing.py"/>
        <source>A rule begins with how numbers begin (+421) or with a country&apos;s two letters (SK), and an account&apos;s name follows: {example}.</source>
        <translation>Una regla empieza por el comienzo de los números (+421) o por las dos letras de un país (SK), y le sigue el nombre de una cuenta: {example}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/routing.py"/>
        <source>The name of the account that dials is missing.</source>
        <translation>Falta el nombre de la cuenta que marca.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/routing.py"/>
        <source>There is no account named “{name}”.</source>
        <translation>No hay ninguna cuenta llamada «{name}».</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/routing.py"/>
        <source>There is no account named “{name}”. There are: {accounts}.</source>
        <translation>No hay ninguna cuenta llamada «{name}». Hay: {accounts}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/routing.py"/>
        <source>An earlier rule sends the same numbers through {account}.</source>
        <translation>Una regla anterior envía los mismos números por la cuenta {account}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/suggesting.py"/>
        <source>extension {extension}</source>
        <translation>extensión {extension}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/wording.py"/>
        <source>Unknown caller</source>
        <translation>Número desconocido</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/wording.py"/>
        <source>extension {extension} · {account}</source>
        <translation>extensión {extension} · {account}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/wording.py"/>
        <source>to {to} · line {line} · {account}</source>
        <translation>para {to} · línea {line} · {account}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/wording.py"/>
        <source>to {to} · {account}</source>
        <translation>para {to} · {account}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/wording.py"/>
        <source>line {line} · {account}</source>
        <translation>línea {line} · {account}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/diagnostics/report.py"/>
        <source>“{file}” exists already: choose another one.</source>
        <translation>El archivo «{file}» ya existe: elija otro.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/diagnostics/report.py"/>
        <source>The report can&apos;t be written to “{file}”: {problem}.</source>
        <translation>No se pudo escribir el informe en «{file}»: {problem}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/diagnostics/report.py"/>
        <source>{part} could not be added ({what}).</source>
        <translation>No se pudo añadir: {part} ({what}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/diagnostics/report.py"/>
        <source>This is a report about one Callpop, for whoever helps its user.</source>
        <translation>Este es un informe sobre un Callpop, para quien ayuda a su usuario.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/diagnostics/report.py"/>
        <source>In it are: versions, the system and the desktop, accounts and their states, the settings, the log, what was said with the PBX in the last minutes, what Callpop finds when it checks itself, whether its databases are sound, and its own faults.</source>
        <translation>Contiene: versiones, el sistema y el escritorio, las cuentas y su estado, los ajustes, el registro, lo que se habló con la centralita en los últimos minutos, lo que Callpop encuentra al comprobarse, si sus bases de datos están sanas y sus propios fallos.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/diagnostics/report.py"/>
        <source>Not in it are: passwords and keys, notes, contacts and the calls of the history. Names, phone numbers, addresses and hosts are replaced by made-up ones, the same everywhere in this report: nobody can tell whose they were. Numbers within the company, of up to six digits, stay.</source>
        <translation>No contiene: contraseñas ni claves, notas, contactos ni las llamadas del historial. Los nombres, números de teléfono, direcciones y servidores se sustituyen por otros inventados, los mismos en todo el informe: nadie puede saber de quién eran. Los números internos, de hasta seis cifras, se quedan.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/diagnostics/report.py"/>
        <source>Callpop sends it to nobody. Look at it before you do: all of it is text.</source>
        <translation>Callpop no lo envía a nadie. Mírelo antes de enviarlo: todo es texto.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/diagnostics/report.py"/>
        <source>Missing:</source>
        <translation>Falta:</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/diagnostics/report.py"/>
        <source>Some recordings are left out: there were too many.</source>
        <translation>Faltan algunas grabaciones: eran demasiadas.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/diagnostics/running_app.py"/>
        <source>The report is saved as {file}. Names and phone numbers in it are made up, and no passwords are in it.</source>
        <translation>El informe se guardó como {file}. Los nombres y números de teléfono son inventados y no hay contraseñas.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/hotkeys.py"/>
        <source>Open the dial box</source>
        <translation>Abrir el marcador</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/hotkeys.py"/>
        <source>Call the selected number</source>
        <translation>Llamar al número seleccionado</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/hotkeys.py"/>
        <source>Open the caller&apos;s CRM record</source>
        <translation>Abrir la ficha del CRM de quien llama</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/hotkeys.py"/>
        <source>Say who is calling</source>
        <translation>Decir quién llama</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/hotkeys.py"/>
        <source>Go to the calls in the panel</source>
        <translation>Ir a las llamadas del panel</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/hotkeys.py"/>
        <source>Hide or show names and numbers</source>
        <translation>Ocultar o mostrar nombres y números</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/hotkeys.py"/>
        <source>{keys} is needed for typing: hold Ctrl, Alt or the like with it.</source>
        <translation>{keys} hace falta para escribir: mantenga además Ctrl, Alt o similar.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/hotkeys.py"/>
        <source>{keys} has a meaning in every program: choose another.</source>
        <translation>{keys} tiene un significado en todos los programas: elija otro.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/hotkeys.py"/>
        <source>“{text}” is no hotkey: write it as {example}.</source>
        <translation>«{text}» no es un atajo: escríbalo como {example}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/addresses.py"/>
        <source>The address {endpoint} can&apos;t be used: write it as {wanted}.</source>
        <translation>No se puede usar la dirección {endpoint}: escríbala como {wanted}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/addresses.py"/>
        <source>{scheme}:// is not encrypted: the key would travel in clear. Use {better}://, or set insecure=yes if you know that the way is safe.</source>
        <translation>{scheme}:// no está cifrado: la clave viajaría en claro. Use {better}://, o ponga insecure=yes si sabe que el camino es seguro.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/call_requests.py"/>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} can&apos;t do that from here: use your phone.</source>
        <translation>{title} no puede hacer eso desde aquí: use su teléfono.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/call_requests.py"/>
        <location filename="../../desktop/callpop/pbx/viptel.py"/>
        <source>There is no connection to {title} at the moment.</source>
        <translation>Ahora no hay conexión con {title}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/call_requests.py"/>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} has not answered your last call request yet.</source>
        <translation>{title} aún no ha respondido a su última petición de llamada.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/call_requests.py"/>
        <location filename="../../desktop/callpop/pbx/viptel_commands.py"/>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} calls: your phone rings first.</source>
        <translation>{title} llama: primero suena su teléfono.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/call_requests.py"/>
        <source>The connection was cut before the PBX answered: look at your phone.</source>
        <translation>La conexión se cortó antes de que respondiera la centralita: mire su teléfono.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/call_requests.py"/>
        <location filename="../../desktop/callpop/pbx/viptel_actions.py"/>
        <source>{title} did not answer: look at your phone.</source>
        <translation>{title} no respondió: mire su teléfono.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip.py"/>
        <source>Who runs your Meetip PRO (gestor) gives you server, Tenant and KEY: they are the parameters of its API.</source>
        <translation>Quien gestiona su Meetip PRO (gestor) le da el servidor, el Tenant y la KEY: son los parámetros de su API.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip.py"/>
        <source>{title} closed the connection after the login: it is tried in another form.</source>
        <translation>{title} cerró la conexión tras el inicio de sesión: se intenta de otra forma.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip.py"/>
        <source>{title} says: {text}</source>
        <translation>{title} dice: {text}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip.py"/>
        <source>{title} knows no extension {extension}: check the extension. Its calls can&apos;t be shown.</source>
        <translation>{title} no conoce la extensión {extension}: compruébela. No se pueden mostrar sus llamadas.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip.py"/>
        <source>Extension 999 only watches: it can&apos;t call.</source>
        <translation>La extensión 999 solo observa: no puede llamar.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip.py"/>
        <source>{number} can&apos;t be called.</source>
        <translation>No se puede llamar a {number}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>with who runs your Meetip PRO, in the API&apos;s parameters</source>
        <translation>en los parámetros de la API, que tiene quien gestiona su Meetip PRO</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>Server</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>Host and port of the API, as in new FancyWebSocket(&apos;ws://HOST:PORT&apos;) of the demo page. With wss:// in front it is encrypted; without, the KEY travels in clear.</source>
        <translation>Servidor y puerto de la API, como en new FancyWebSocket(&apos;ws://HOST:PORT&apos;) de la página de demostración. Con wss:// delante va cifrado; sin él, la KEY viaja en claro.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>Tenant</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Tenant</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>The number of your installation: var tenant in the demo page.</source>
        <translation>El número de su instalación: var tenant en la página de demostración.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>KEY</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>KEY</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>The installation&apos;s security string: var key in the demo page.</source>
        <translation>La cadena de seguridad de la instalación: var key en la página de demostración.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>Extension</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Extensión</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>Your own internal number (EXTENSIÓN): var extension in the demo page.</source>
        <translation>Su propio número interno (EXTENSIÓN): var extension en la página de demostración.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>Monitoring channel (extension 999)</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Canal de supervisión (extensión 999)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>Shows the state of all colleagues, and who took a group&apos;s call: without it, one that a colleague takes counts as missed. Extension 999 must be registered for the API.</source>
        <translation>Muestra el estado de todos los compañeros y quién contestó la llamada de un grupo: sin él, la que contesta un compañero cuenta como perdida. La extensión 999 debe estar registrada para la API.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>Log in without parentheses</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Iniciar sesión sin paréntesis</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>Only if the server closes the connection as soon as it is told the KEY.</source>
        <translation>Solo si el servidor cierra la conexión en cuanto recibe la KEY.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>The tenant</source>
        <translation>El tenant</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>Your extension</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Su extensión</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>The KEY is missing: it stands {where}.</source>
        <translation>Falta la KEY: está {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>The connection is not encrypted: the KEY travels in clear. Where the server can do it, write wss:// in front of its address.</source>
        <translation>La conexión no está cifrada: la KEY viaja en claro. Si el servidor lo permite, escriba wss:// delante de su dirección.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>{title} does not let extension {extension} of tenant {tenant} in. Check the tenant, the extension and the KEY: they stand {where}.</source>
        <translation>{title} no deja entrar a la extensión {extension} del tenant {tenant}. Compruebe el tenant, la extensión y la KEY: están {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>{title} does not let extension {extension} of tenant {tenant} in, which shows the state of colleagues: ask who runs the PBX to register it for the API.</source>
        <translation>{title} no deja entrar a la extensión {extension} del tenant {tenant}, que muestra el estado de los compañeros: pida a quien gestiona la centralita que la registre para la API.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>{address} hung up before it answered. Such a server takes 15 connections from one internet address, which a whole office may share; every Callpop with this account needs {number}.</source>
        <translation>{address} cortó la conexión antes de responder. Un servidor así admite 15 conexiones desde una dirección de Internet, que puede compartir toda una oficina; cada Callpop con esta cuenta necesita {number}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>{address} closed the connection: it had heard nothing from this computer for too long.</source>
        <translation>{address} cerró la conexión: llevaba demasiado tiempo sin saber nada de este equipo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>{address} closed the connection: it could not read what this computer sent.</source>
        <translation>{address} cerró la conexión: no pudo leer lo que envió este equipo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>{address} closed the connection: what this computer sent was too long for it.</source>
        <translation>{address} cerró la conexión: lo que envió este equipo era demasiado largo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>The server is missing: write it as HOST:PORT. It stands {where}.</source>
        <translation>Falta el servidor: escríbalo como HOST:PORT. Está {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>The server {server} can&apos;t be used: write it as HOST:PORT or wss://HOST:PORT.</source>
        <translation>No se puede usar el servidor {server}: escríbalo como HOST:PORT o wss://HOST:PORT.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>{what} is missing: it stands {where}.</source>
        <translation>Falta un dato ({what}): está {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>{what} can&apos;t be {text}: it is a number.</source>
        <translation>{what} no puede ser {text}: tiene que ser un número.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_dialing.py"/>
        <source>The call did not come about in time ({words}).</source>
        <translation>La llamada no se estableció a tiempo ({words}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_dialing.py"/>
        <source>Your own phone is busy ({words}).</source>
        <translation>Su propio teléfono está ocupado ({words}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_dialing.py"/>
        <source>The other side can&apos;t be reached ({words}).</source>
        <translation>No se puede localizar a la otra parte ({words}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_links.py"/>
        <source>{title} sends a WEB command in which {variable} is not filled in: in the PBX&apos;s API events, copy the variables exactly as they are listed there.</source>
        <translation>{title} envía un comando WEB en el que {variable} no está rellenado: en los eventos de la API de la centralita, copie las variables exactamente como figuran allí.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_links.py"/>
        <source>{title} sent a link for {number}, and no call that it belongs to.</source>
        <translation>{title} envió un enlace para {number} y ninguna llamada a la que pertenezca.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet.py"/>
        <source>They stand in the PBX under Settings → Integration → Other CRM system ({page}).</source>
        <translation>Están en la centralita en Settings → Integration → Other CRM system ({page}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet.py"/>
        <source>{title} sent a message that can&apos;t be read: it was left out.</source>
        <translation>{title} envió un mensaje que no se puede leer: se omitió.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet.py"/>
        <source>{title} sent an event that can&apos;t be used: {name}.</source>
        <translation>{title} envió un evento que no se puede usar: {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet.py"/>
        <source>{title} refused the call and gave no reason.</source>
        <translation>{title} rechazó la llamada sin dar un motivo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet.py"/>
        <source>{title} reports an error.</source>
        <translation>{title} comunica un error.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet.py"/>
        <source>{title} says: {message}</source>
        <translation>{title} dice: {message}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet.py"/>
        <source>{title} refused the API key (HTTP {status}). Check the domain, the API key and the internal number: they stand {where}.</source>
        <translation>{title} rechazó la clave de la API (HTTP {status}). Compruebe el dominio, la clave de la API y el número interno: están {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet.py"/>
        <source>{address} does not know this integration (HTTP {status}). Check the domain, the API key and the internal number: they stand {where}.</source>
        <translation>{address} no conoce esta integración (HTTP {status}). Compruebe el dominio, la clave de la API y el número interno: están {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet.py"/>
        <source>{title} refused the connection: {said} Check the API key and the internal number: they stand {where}.</source>
        <translation>{title} rechazó la conexión: {said} Compruebe la clave de la API y el número interno: están {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>in the PBX under Settings → Integration → Other CRM system</source>
        <translation>en la centralita, en Settings → Integration → Other CRM system</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>Domain</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Dominio</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>The domain of your PBX, as your browser shows it when you log in.</source>
        <translation>El dominio de su centralita, tal como lo muestra el navegador cuando inicia sesión.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>API key</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Clave de la API</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>In the PBX: Settings → Integration → Other CRM system ({page}).</source>
        <translation>En la centralita: Settings → Integration → Other CRM system ({page}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>Internal number or e-mail</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Número interno o correo electrónico</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>Yours: whose calls are shown. Leading zeros count.</source>
        <translation>El suyo: de quién se muestran las llamadas. Los ceros iniciales cuentan.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>Colleagues to watch</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Compañeros que observar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>Internal numbers of colleagues, comma-separated, for the people list.</source>
        <translation>Números internos de compañeros, separados por comas, para la lista de personas.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>Only where you gave an e-mail above: your internal number.</source>
        <translation>Solo si arriba indicó un correo electrónico: su número interno.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>Dial with a leading +</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Marcar con + delante</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>Sends +380… instead of 380… when you call.</source>
        <translation>Envía +380… en vez de 380… al llamar.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>Your internal number or e-mail is missing.</source>
        <translation>Falta su número interno o correo electrónico.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>The API key is missing: it stands {where}.</source>
        <translation>Falta la clave de la API: está {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>At most {most} colleagues can be watched.</source>
        <translation>Se pueden observar como máximo {most} compañeros.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>The domain of your PBX is missing: it stands {where}.</source>
        <translation>Falta el dominio de su centralita: está {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>The domain {domain} can&apos;t be used: write it as company.phonet.com.ua.</source>
        <translation>No se puede usar el dominio {domain}: escríbalo como company.phonet.com.ua.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel.py"/>
        <source>VIPTel&apos;s sales department (obchodné oddelenie) switches the WebSocket API on and gives you its login. Tell them the internet address (IP) that you will connect from.</source>
        <translation>El departamento comercial de VIPTel (obchodné oddelenie) activa la API WebSocket y le da sus datos de acceso. Indíquele la dirección de Internet (IP) desde la que se conectará.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel.py"/>
        <source>{title} sent a message that can&apos;t be used: it was left out.</source>
        <translation>{title} envió un mensaje que no se puede usar: se omitió.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>Username (prihlasovacie meno)</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Usuario (prihlasovacie meno)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>The login name of the WebSocket API, which VIPTel&apos;s sales department gave you; not that of the web pages.</source>
        <translation>El nombre de inicio de sesión de la API WebSocket que le dio el departamento comercial de VIPTel; no el de las páginas web.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>Password (heslo)</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Contraseña (heslo)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>The password of that login name. It is never sent, only a hash of it.</source>
        <translation>La contraseña de ese usuario. Nunca se envía, solo un resumen (hash) de ella.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>Extension (klapka)</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Extensión (klapka)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>Your own: whose calls are shown, and which phone rings when you dial.</source>
        <translation>La suya: de quién se muestran las llamadas y qué teléfono suena cuando marca.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>Caller number (caller_id)</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Número que se muestra (caller_id)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>The number that those you call see; only one that VIPTel has allowed you. Empty: as the PBX is set up.</source>
        <translation>El número que ven las personas a las que llama; solo uno que VIPTel le haya permitido. Vacío: como esté configurada la centralita.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>HOST:PORT of the WebSocket service. Unless you name another, {other} is tried too.</source>
        <translation>HOST:PORT del servicio WebSocket. Si no indica otro, también se prueba {other}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>The username is missing: VIPTel&apos;s sales department gives it out.</source>
        <translation>Falta el usuario: lo da el departamento comercial de VIPTel.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>The password of your VIPTel login is missing.</source>
        <translation>Falta la contraseña de su usuario de VIPTel.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>The extension {extension} can&apos;t be used: write your own internal number, such as 12.</source>
        <translation>No se puede usar la extensión {extension}: escriba su propio número interno, como 12.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>Your extension is missing: your own internal number, such as 12.</source>
        <translation>Falta su extensión: su propio número interno, como 12.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>The caller number {number} can&apos;t be used: write digits only.</source>
        <translation>No se puede usar {number} como número que se muestra: escriba solo cifras.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>The server {server} can&apos;t be used: write it as {example}.</source>
        <translation>No se puede usar el servidor {server}: escríbalo como {example}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_actions.py"/>
        <source>The connection was cut before VIPTel answered: look at your phone.</source>
        <translation>La conexión se cortó antes de que respondiera VIPTel: mire su teléfono.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_actions.py"/>
        <source>The connection was cut: nothing was sent.</source>
        <translation>La conexión se cortó: no se envió nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_actions.py"/>
        <source>{title} has not answered your last request yet: try again.</source>
        <translation>{title} aún no ha respondido a su última petición: inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_commands.py"/>
        <source>{title} has not placed the call yet.</source>
        <translation>{title} aún no ha hecho la llamada.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_commands.py"/>
        <source>{title} hands the call to {to}.</source>
        <translation>{title} pasa la llamada a {to}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_commands.py"/>
        <source>Declined: {title} offers the call to the queue&apos;s next agent.</source>
        <translation>Rechazada: {title} ofrece la llamada al siguiente agente de la cola.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_commands.py"/>
        <source>{title} has ended the call.</source>
        <translation>{title} ha terminado la llamada.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_login.py"/>
        <source>{title} does not take the login. Check username and password.</source>
        <translation>{title} no acepta el inicio de sesión. Compruebe el usuario y la contraseña.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_login.py"/>
        <source>{title} did not greet.</source>
        <translation>{title} no envió el saludo inicial.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_login.py"/>
        <source>{title} did not answer the login.</source>
        <translation>{title} no respondió al inicio de sesión.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} can&apos;t control this call: it began before Callpop was connected, or it is over. Use your phone.</source>
        <translation>{title} no puede controlar esta llamada: empezó antes de que Callpop se conectara, o ha terminado. Use su teléfono.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>place calls</source>
        <translation>hacer llamadas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>end calls</source>
        <translation>terminar llamadas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>transfer calls</source>
        <translation>transferir llamadas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} can&apos;t use what was entered: {errors}</source>
        <translation>{title} no puede usar lo introducido: {errors}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} wants a new login first: try again in a moment.</source>
        <translation>{title} quiere primero un nuevo inicio de sesión: inténtelo dentro de un momento.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>Your {title} login may not {what}: ask VIPTel for the right to {action}.</source>
        <translation>Su usuario de {title} no tiene permiso para {what}: pida a VIPTel el derecho {action}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} does not know the action {action}: {words}</source>
        <translation>{title} no conoce la acción {action}: {words}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} could not do it (Action failed): check the number, or try again later.</source>
        <translation>{title} no pudo hacerlo (Action failed): compruebe el número o inténtelo más tarde.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} can&apos;t reach its PBX just now: try again later.</source>
        <translation>{title} no llega ahora a su centralita: inténtelo más tarde.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} can&apos;t reach its PBX: nothing was done.</source>
        <translation>{title} no llega a su centralita: no se ha hecho nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} refused: {words}</source>
        <translation>{title} lo rechazó: {words}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>Your {title} user is not activated: ask VIPTel to activate it.</source>
        <translation>Su usuario de {title} no está activado: pida a VIPTel que lo active.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} refused the username or the password (401: {words}). Check both.</source>
        <translation>{title} rechazó el usuario o la contraseña (401: {words}). Compruebe ambos.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>Your {title} login may not use the WebSocket API: ask VIPTel for the right to user.login.</source>
        <translation>Su usuario de {title} no puede usar la API WebSocket: pida a VIPTel el derecho user.login.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} can&apos;t use this login: {words}</source>
        <translation>{title} no puede usar este inicio de sesión: {words}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} waited too long for the login.</source>
        <translation>{title} esperó demasiado el inicio de sesión.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} restarts.</source>
        <translation>{title} se reinicia.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} can&apos;t reach your PBX (503 Unable to connect to PBX).</source>
        <translation>{title} no llega a su centralita (503 Unable to connect to PBX).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} can&apos;t reach your PBX just now (504).</source>
        <translation>{title} no llega ahora a su centralita (504).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} has a fault (500 {words}).</source>
        <translation>{title} tiene un fallo (500 {words}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} closed the connection.</source>
        <translation>{title} cerró la conexión.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} answered {code} ({words}).</source>
        <translation>{title} respondió {code} ({words}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} takes no connection from here ({addresses}). It lets in only internet addresses (IP) that it knows: ask VIPTel to put yours on its list, and check the server.</source>
        <translation>{title} no acepta conexiones desde aquí ({addresses}). Solo deja entrar direcciones de Internet (IP) que conoce: pida a VIPTel que incluya la suya en su lista y compruebe el servidor.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} takes no connection ({addresses}): it may be restarting. Where that lasts, ask VIPTel whether your internet address (IP) is still on its list.</source>
        <translation>{title} no acepta la conexión ({addresses}): puede que se esté reiniciando. Si dura, pregunte a VIPTel si su dirección de Internet (IP) sigue en su lista.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>They stand in the PBX under Integrations → Webhooks (Интеграции → Webhooks). There you enter an address of Callpop too, which the next page shows.</source>
        <translation>Están en la centralita en Integrations → Webhooks (Интеграции → Webhooks). Allí se introduce también una dirección de Callpop, que muestra la página siguiente.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} sent a request that can&apos;t be read.</source>
        <translation>{title} envió una petición que no se puede leer.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>Somebody who knows the webhook address named another access code: check it, {where}.</source>
        <translation>Alguien que conoce la dirección del webhook indicó otro código de acceso: compruébelo, {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} asks for something unknown: {name}.</source>
        <translation>{title} pide algo desconocido: {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} told of an unknown event: {name}.</source>
        <translation>{title} comunicó un evento desconocido: {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} ended a call as “{status}”.</source>
        <translation>{title} terminó una llamada como «{status}».</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} told of a call without a number and an id.</source>
        <translation>{title} comunicó una llamada sin número ni identificador.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>Nothing was dialed. {why}</source>
        <translation>No se ha marcado nada. {why}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>Look at your phone. {why}</source>
        <translation>Mire su teléfono. {why}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} took the call request and says: {text}</source>
        <translation>{title} aceptó la petición de llamada y dice: {text}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{address} sends us on to another address (HTTP {status}). Callpop doesn&apos;t follow, so that your token stays where it belongs: check the address.</source>
        <translation>{address} nos envía a otra dirección (HTTP {status}). Callpop no la sigue, para que su token se quede donde debe: compruebe la dirección.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{address} got no answer from the PBX (HTTP {status}): look at your phone.</source>
        <translation>{address} no recibió respuesta de la centralita (HTTP {status}): mire su teléfono.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} refused the call (HTTP {status}): {text}</source>
        <translation>{title} rechazó la llamada (HTTP {status}): {text}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} refused the call (HTTP {status}). Check the address, the access code and the token: they stand {where}.</source>
        <translation>{title} rechazó la llamada (HTTP {status}). Compruebe la dirección, el código de acceso y el token: están {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} refused the call and gave no reason (HTTP {status}).</source>
        <translation>{title} rechazó la llamada sin dar un motivo (HTTP {status}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>in the PBX under Integrations → Webhooks</source>
        <translation>en la centralita, en Integrations → Webhooks</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Адрес облачной АТС</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Адрес облачной АТС</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>The address of the cloud PBX, as the PBX shows it under Integrations → Webhooks.</source>
        <translation>La dirección de la centralita en la nube, como la muestra la centralita en Integrations → Webhooks.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Access code</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Código de acceso</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>The number of your company&apos;s account: the end of that address.</source>
        <translation>El número de la cuenta de su empresa: el final de esa dirección.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Token</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Token</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>In the PBX under Integrations → Webhooks, below the address.</source>
        <translation>En la centralita en Integrations → Webhooks, debajo de la dirección.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Внутренний номер</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Внутренний номер</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Your own: it rings first when you place a call.</source>
        <translation>El suyo: suena primero cuando hace una llamada.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Listen on</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Escuchar en</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>HOST:PORT on which the PBX&apos;s webhooks arrive. Only this machine reaches 127.0.0.1: have your router or proxy pass them on, or name an address that the PBX can reach.</source>
        <translation>HOST:PORT al que llegan los webhooks de la centralita. A 127.0.0.1 solo llega este equipo: haga que su router o proxy los reenvíe, o indique una dirección a la que llegue la centralita.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Address for the PBX</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Dirección para la centralita</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Where the PBX reaches what arrives there, if that is another address.</source>
        <translation>La dirección a la que llega la centralita, si es distinta de la anterior.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Take webhooks only from</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Aceptar webhooks solo de</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>The PBX&apos;s IP addresses or networks, with commas between them; empty: from anywhere. Behind a proxy of your own it is the proxy&apos;s address that counts.</source>
        <translation>Las direcciones IP o redes de la centralita, separadas por comas; vacío: de cualquier sitio. Detrás de un proxy propio cuenta la dirección del proxy.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Show incoming calls that name no extension to</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Mostrar las llamadas entrantes sin extensión a</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>everybody; responsible: only to whom has the caller among their own contacts; or nobody, until somebody answers.</source>
        <translation>everybody: a todos; responsible: solo a quien tiene al llamante entre sus contactos; nobody: a nadie, hasta que alguien conteste.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Links to recordings</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Enlaces a las grabaciones</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>as-sent: as the PBX names the recording, mostly a raw .g722 that few players play; mp3: as the PBX&apos;s own pages play it.</source>
        <translation>as-sent: como la centralita nombra la grabación, casi siempre un .g722 sin procesar que pocos reproductores leen; mp3: como la reproducen las páginas de la propia centralita.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Webhook path</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Ruta del webhook</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>The secret end of the webhook address.</source>
        <translation>El final secreto de la dirección del webhook.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>The access code is missing or can&apos;t be one: it stands {where}.</source>
        <translation>Falta el código de acceso o no puede ser ese: está {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>The token is missing: it stands {where}.</source>
        <translation>Falta el token: está {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Your extension is missing or can&apos;t be one: write it as 100.</source>
        <translation>Falta su extensión o no puede ser esa: escríbala como 100.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Calls that name no extension are shown to everybody, responsible or nobody.</source>
        <translation>Las llamadas sin extensión se muestran a everybody, responsible o nobody.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Links to recordings are as-sent or mp3.</source>
        <translation>Los enlaces a las grabaciones son as-sent o mp3.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>The secret end of the webhook address is missing: give the secrets anew.</source>
        <translation>Falta el final secreto de la dirección del webhook: indique de nuevo las claves.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Callpop listens on every address of this computer: set Address for the PBX (public_address) to the one that the PBX reaches, as {example}.</source>
        <translation>Callpop escucha en todas las direcciones de este equipo: ponga en Dirección para la centralita (public_address) la que alcanza la centralita, como {example}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Callpop listens on {address}, but the PBX has not called yet: enter the webhook address {where} and switch its notices of calls on. The account&apos;s settings show that address, and so does: callpop account show NAME --webhook-url</source>
        <translation>Callpop escucha en {address}, pero la centralita aún no se ha puesto en contacto: introduzca la dirección del webhook {where} y active allí los avisos de llamadas. La dirección está en los ajustes de la cuenta y también la muestra: callpop account show NAME --webhook-url</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>The access code {code} is not the one at the end of the PBX&apos;s address: check both, {where}.</source>
        <translation>El código de acceso {code} no es el del final de la dirección de la centralita: compruebe ambos, {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>The address of the cloud PBX is missing or can&apos;t be used: it stands {where}, as https://…/commoncrm/….</source>
        <translation>Falta la dirección de la centralita en la nube o no se puede usar: está {where}, como https://…/commoncrm/….</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Where to listen can&apos;t be read from {text}: write it as {example}.</source>
        <translation>No se entiende dónde escuchar en {text}: escríbalo como {example}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>From where webhooks are taken can&apos;t be read from {text}: write IP addresses or networks, as {example}.</source>
        <translation>No se entiende de dónde aceptar webhooks en {text}: escriba direcciones IP o redes, como {example}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>The address for the PBX can&apos;t be used: write scheme, host and port alone, as https://callpop.example.com.</source>
        <translation>No se puede usar la dirección para la centralita: escriba solo esquema, servidor y puerto, como https://callpop.example.com.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/autostart/macos.py"/>
        <location filename="../../desktop/callpop/platform/autostart/xdg.py"/>
        <source>The file {file} can&apos;t be read: switch it on anew.</source>
        <translation>No se puede leer el archivo {file}: actívelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/autostart/macos.py"/>
        <location filename="../../desktop/callpop/platform/autostart/xdg.py"/>
        <source>It is switched on and starts {program}, which is not there any more: switch it on anew.</source>
        <translation>Está activado e inicia {program}, que ya no está ahí: actívelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/autostart/windows.py"/>
        <source>It is switched on for another Callpop ({command}).</source>
        <translation>Está activado para otro Callpop ({command}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/autostart/windows.py"/>
        <location filename="../../desktop/callpop/platform/phone_links/windows.py"/>
        <source>Windows did not allow that: {why}.</source>
        <translation>Windows no lo permitió: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/autostart/xdg.py"/>
        <source>The file {file} starts nothing: switch it on anew.</source>
        <translation>El archivo {file} no inicia nada: actívelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/autostart/xdg.py"/>
        <source>The file {file} is meant for other desktops.</source>
        <translation>El archivo {file} es para otros escritorios.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/browser.py"/>
        <source>The browser did not open the page. Open it yourself: {url}</source>
        <translation>El navegador no abrió la página. Ábrala usted: {url}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/browser.py"/>
        <source>The browser that BROWSER names ({command}) can&apos;t be started. Correct it, or open the page yourself: {url}</source>
        <translation>No se puede iniciar el navegador que indica BROWSER ({command}). Corríjalo o abra la página usted: {url}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/browser.py"/>
        <source>No web browser was found. Install one, or open the page elsewhere: {url}</source>
        <translation>No se encontró ningún navegador web. Instale uno o abra la página en otro sitio: {url}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/browser.py"/>
        <source>Callpop opens web pages (http and https) alone, and this is not the address of one: {url}</source>
        <translation>Callpop abre solo páginas web (http y https), y esto no es la dirección de una: {url}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/browser.py"/>
        <source>Windows did not open the page ({why}). Open it yourself: {url}</source>
        <translation>Windows no abrió la página ({why}). Ábrala usted: {url}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/autostart.py"/>
        <source>Start at log-in</source>
        <translation>Inicio con la sesión</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/autostart.py"/>
        <source>Switch it on</source>
        <translation>Activarlo</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/autostart.py"/>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>Switch it off</source>
        <translation>Desactivarlo</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/autostart.py"/>
        <source>File: {place}</source>
        <translation>Archivo: {place}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/autostart.py"/>
        <source>Callpop starts when you log in, without opening a window.</source>
        <translation>Callpop se inicia cuando usted inicia sesión, sin abrir ventanas.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/autostart.py"/>
        <source>Callpop does not start when you log in: no call is seen until you start it.</source>
        <translation>Callpop no se inicia cuando usted inicia sesión: no se ve ninguna llamada hasta que lo abra.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/autostart.py"/>
        <source>Switch it on if you want it always there.</source>
        <translation>Actívelo si quiere tenerlo siempre.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>“Do not disturb” is on: the desktop keeps notifications back.</source>
        <translation>«No molestar» está activado: el escritorio retiene las notificaciones.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>“Do not disturb” is off.</source>
        <translation>«No molestar» está desactivado.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>Callpop&apos;s own cards still come.</source>
        <translation>Las tarjetas de Callpop siguen saliendo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>The desktop did not let Callpop switch it off: do it there.</source>
        <translation>El escritorio no dejó que Callpop lo desactivara: hágalo allí.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>macOS tells no program whether a Focus is on.</source>
        <translation>macOS no dice a ningún programa si hay un modo de concentración activo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>Look for its sign at the right of the menu bar.</source>
        <translation>Busque su señal a la derecha de la barra de menús.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>Nothing shows notifications here, so nothing keeps them back.</source>
        <translation>Aquí nada muestra notificaciones, así que nada las retiene.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>This desktop does not say whether it keeps notifications back.</source>
        <translation>Este escritorio no dice si retiene las notificaciones.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <location filename="../../desktop/callpop/platform/checks/notification_service.py"/>
        <source>The test call shows whether they arrive.</source>
        <translation>La llamada de prueba muestra si llegan.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>Click the bell in the desktop&apos;s panel and switch “Do not disturb” off. Callpop&apos;s own cards still come.</source>
        <translation>Haga clic en la campana del panel del escritorio y desactive «No molestar». Las tarjetas de Callpop siguen saliendo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>A program fills the screen: Windows keeps notifications back.</source>
        <translation>Un programa ocupa toda la pantalla: Windows retiene las notificaciones.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>A game or a film fills the screen: Windows keeps notifications back.</source>
        <translation>Un juego o una película ocupa toda la pantalla: Windows retiene las notificaciones.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>Windows is in presentation mode and keeps notifications back.</source>
        <translation>Windows está en modo de presentación y retiene las notificaciones.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>Windows has its quiet hours and keeps notifications back.</source>
        <translation>Windows está en sus horas de silencio y retiene las notificaciones.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>Windows does not say whether it keeps notifications back.</source>
        <translation>Windows no dice si retiene las notificaciones.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>Windows shows notifications now, but does not tell of “Do not disturb”.</source>
        <translation>Windows muestra ahora las notificaciones, pero no informa de «No molestar».</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>Look at the bell at the right of the taskbar: a crossed or sleeping one is on.</source>
        <translation>Mire la campana a la derecha de la barra de tareas: si está tachada o dormida, está activado.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/hotkeys.py"/>
        <source>Hotkeys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/hotkeys.py"/>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/hotkeys.py"/>
        <source>No hotkey is chosen.</source>
        <translation>No se ha elegido ningún atajo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/hotkeys.py"/>
        <source>With one the dial box opens over any program.</source>
        <translation>Con uno, el marcador se abre sobre cualquier programa.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/hotkeys.py"/>
        <source>Or bind this command to a key: {command}</source>
        <translation>O asigne este comando a una tecla: {command}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/hotkeys.py"/>
        <source>The desktop has not answered yet for {keys}.</source>
        <translation>El escritorio aún no ha respondido sobre {keys}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/hotkeys.py"/>
        <source>They reach Callpop over any program: {keys}.</source>
        <translation>Llegan a Callpop sobre cualquier programa: {keys}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/keyring.py"/>
        <source>Keyring</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/keyring.py"/>
        <source>Unlock it…</source>
        <translation>Desbloquearlo…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/keyring.py"/>
        <source>The keyring is locked: the keys of your accounts can&apos;t be read.</source>
        <translation>El llavero está bloqueado: no se pueden leer las claves de sus cuentas.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/keyring.py"/>
        <source>Unlock it with your log-in password.</source>
        <translation>Desbloquéelo con su contraseña de inicio de sesión.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/keyring.py"/>
        <source>The keyring was not tried out.</source>
        <translation>No se ha probado el llavero.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/keyring.py"/>
        <source>Without it accounts need their keys at every start.</source>
        <translation>Sin él, las cuentas necesitan sus claves en cada inicio.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/keyring.py"/>
        <source>The keyring keeps what it is given.</source>
        <translation>El llavero guarda lo que se le da.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/notification_service.py"/>
        <source>Callpop&apos;s own cards serve instead. For notifications, install and start a notification service, such as dunst, mako or xfce4-notifyd.</source>
        <translation>Las tarjetas de Callpop lo sustituyen. Para las notificaciones, instale e inicie un servicio de notificaciones, como dunst, mako o xfce4-notifyd.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/notification_service.py"/>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/notification_service.py"/>
        <source>Whether the system shows notifications can&apos;t be asked.</source>
        <translation>No se puede preguntar si el sistema muestra notificaciones.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/notification_service.py"/>
        <source>This session has no message bus (D-Bus).</source>
        <translation>Esta sesión no tiene bus de mensajes (D-Bus).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/notification_service.py"/>
        <source>No notification service is running.</source>
        <translation>No hay ningún servicio de notificaciones en marcha.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/notification_service.py"/>
        <source>{server} runs, but took no notification.</source>
        <translation>{server} está en marcha, pero no aceptó ninguna notificación.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/notification_service.py"/>
        <source>{server} shows notifications, without buttons.</source>
        <translation>{server} muestra notificaciones, sin botones.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/notification_service.py"/>
        <source>Callpop&apos;s cards have the buttons.</source>
        <translation>Las tarjetas de Callpop tienen los botones.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/notification_service.py"/>
        <source>{server} shows notifications.</source>
        <translation>{server} muestra notificaciones.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/phone_links.py"/>
        <source>Phone links</source>
        <translation>Enlaces de teléfono</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/phone_links.py"/>
        <source>Open them with Callpop</source>
        <translation>Abrirlos con Callpop</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/phone_links.py"/>
        <source>Nothing else is touched by that.</source>
        <translation>Con eso no se toca nada más.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/phone_links.py"/>
        <source>A click on a phone number opens Callpop&apos;s dial box.</source>
        <translation>Un clic en un número de teléfono abre el marcador de Callpop.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/phone_links.py"/>
        <source>A click on a phone number opens {programs}, and not Callpop.</source>
        <translation>Un clic en un número de teléfono abre {programs} y no Callpop.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/phone_links.py"/>
        <source>Callpop opens some phone links; nothing opens the others.</source>
        <translation>Callpop abre algunos enlaces de teléfono; los demás no los abre nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/phone_links.py"/>
        <source>Nothing opens phone links: a click on a phone number does nothing.</source>
        <translation>Nada abre los enlaces de teléfono: un clic en un número no hace nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/phone_links.py"/>
        <source>Calls are seen all the same.</source>
        <translation>Las llamadas se ven igualmente.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/tray.py"/>
        <source>Callpop&apos;s small window serves instead: keep it open or minimised.</source>
        <translation>La ventana pequeña de Callpop la sustituye: déjela abierta o minimizada.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/tray.py"/>
        <source>GNOME shows no tray by itself: install and switch on the extension “AppIndicator and KStatusNotifierItem Support”. Until then Callpop&apos;s small window serves instead.</source>
        <translation>GNOME no muestra por sí mismo el área de notificación: instale y active la extensión «AppIndicator and KStatusNotifierItem Support». Hasta entonces la sustituye la ventana pequeña de Callpop.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/tray.py"/>
        <source>Tray icon</source>
        <translation>Icono en el área de notificación</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/tray.py"/>
        <source>Windows has taken the icon.</source>
        <translation>Windows ha aceptado el icono.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/tray.py"/>
        <source>It may hide it behind the small arrow: drag it from there to the taskbar, and it stays.</source>
        <translation>Puede esconderlo tras la flecha pequeña: arrástrelo de ahí a la barra de tareas y se quedará.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/tray.py"/>
        <source>The desktop&apos;s tray does not answer.</source>
        <translation>La bandeja del escritorio no responde.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/tray.py"/>
        <source>The icon is in the tray.</source>
        <translation>El icono está en el área de notificación.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/tray.py"/>
        <source>This desktop has no tray.</source>
        <translation>Este escritorio no tiene área de notificación.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/tray.py"/>
        <source>The desktop has a tray, but Callpop&apos;s icon is not in it.</source>
        <translation>El escritorio tiene área de notificación, pero el icono de Callpop no está en ella.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/tray.py"/>
        <source>Quit Callpop and start it again. If that does not help, tell us of this desktop.</source>
        <translation>Salga de Callpop e inícielo de nuevo. Si no ayuda, cuéntenos cuál es este escritorio.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/waking.py"/>
        <source>After sleep</source>
        <translation>Tras la suspensión</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/waking.py"/>
        <source>The system tells when the computer wakes: every account is connected anew.</source>
        <translation>El sistema avisa cuando el equipo despierta: todas las cuentas se conectan de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/waking.py"/>
        <source>Callpop notices by the clock, within 5 seconds, that the computer has slept.</source>
        <translation>Callpop nota por el reloj, en 5 segundos, que el equipo ha estado suspendido.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/control_client.py"/>
        <source>Callpop ended before it answered.</source>
        <translation>Callpop terminó antes de responder.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/control_client.py"/>
        <source>Callpop ended unexpectedly.</source>
        <translation>Callpop terminó inesperadamente.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/control_place.py"/>
        <source>Callpop runs, but does not answer.</source>
        <translation>Callpop está en marcha, pero no responde.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/control_unix.py"/>
        <source>The control socket {path} belongs to another user.</source>
        <translation>El socket de control {path} pertenece a otro usuario.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/control_unix.py"/>
        <source>Callpop can&apos;t use {path}: {why}. See that the folder is yours and can be written, or choose another one with --home or CALLPOP_HOME.</source>
        <translation>Callpop no puede usar {path}: {why}. Compruebe que la carpeta es suya y se puede escribir, o elija otra con --home o CALLPOP_HOME.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/control_windows.py"/>
        <source>Callpop can&apos;t use {path}: {why}.</source>
        <translation>Callpop no puede usar {path}: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/chooser.py"/>
        <source>There is no screen here whose keyboard could be listened to.</source>
        <translation>Aquí no hay ninguna pantalla cuyo teclado se pueda escuchar.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/hotkeys.py"/>
        <location filename="../../desktop/callpop/ui/hotkey_field.py"/>
        <source>{keys} is the hotkey for “{other}” already: choose another.</source>
        <translation>{keys} ya es el atajo de «{other}»: elija otro.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/macos.py"/>
        <source>A Mac has no key for {keys}: choose another.</source>
        <translation>Un Mac no tiene tecla para {keys}: elija otro.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/macos.py"/>
        <location filename="../../desktop/callpop/platform/hotkeys/windows.py"/>
        <location filename="../../desktop/callpop/platform/hotkeys/x11.py"/>
        <source>{keys} is taken by another program: choose another, or free it there.</source>
        <translation>{keys} lo usa otro programa: elija otro o libérelo allí.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/macos.py"/>
        <location filename="../../desktop/callpop/platform/hotkeys/windows.py"/>
        <location filename="../../desktop/callpop/platform/hotkeys/x11.py"/>
        <source>This desktop has no window of its own for hotkeys.</source>
        <translation>Este escritorio no tiene ventana propia para los atajos.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/portal.py"/>
        <source>This desktop lets no program have hotkeys. Bind the command to a key in its own settings.</source>
        <translation>Este escritorio no deja que ningún programa tenga atajos. Asigne el comando a una tecla en sus propios ajustes.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/portal.py"/>
        <source>Change the hotkeys in the settings of your desktop.</source>
        <translation>Cambie los atajos en los ajustes de su escritorio.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/portal.py"/>
        <source>You said no when your desktop asked about it: allow it in its settings.</source>
        <translation>Usted lo rechazó cuando su escritorio preguntó: permítalo en sus ajustes.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/portal.py"/>
        <source>Your desktop did not give Callpop the hotkeys.</source>
        <translation>Su escritorio no le dio los atajos a Callpop.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/portal.py"/>
        <source>Your desktop took the hotkeys back. Choose one anew to ask again.</source>
        <translation>Su escritorio retiró los atajos. Elija uno de nuevo para volver a preguntar.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/portal.py"/>
        <source>The desktop portal has ended. Callpop asks again when it is back.</source>
        <translation>El portal del escritorio ha terminado. Callpop preguntará de nuevo cuando vuelva.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/portal.py"/>
        <source>Your desktop names no keys for it: set them in its settings.</source>
        <translation>Su escritorio no indica teclas para ello: elíjalas en sus ajustes.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/windows.py"/>
        <source>Windows keeps {keys} for itself: choose one without the Windows key.</source>
        <translation>Windows se reserva {keys}: elija uno sin la tecla Windows.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/x11.py"/>
        <source>Callpop has no access to the keyboard here: {why}.</source>
        <translation>Callpop no tiene acceso al teclado aquí: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/instance.py"/>
        <source>Too many programs are talking to Callpop at once.</source>
        <translation>Demasiados programas hablan con Callpop a la vez.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/instance.py"/>
        <source>Callpop quits.</source>
        <translation>Callpop se cierra.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/instance.py"/>
        <source>The request is too long.</source>
        <translation>La petición es demasiado larga.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/instance.py"/>
        <source>Callpop met a fault; its log says more.</source>
        <translation>Callpop ha encontrado un fallo; su registro dice más.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/instance.py"/>
        <source>Reports were read too slowly; some are lost.</source>
        <translation>Los informes se leyeron demasiado despacio; algunos se han perdido.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/instance.py"/>
        <source>That is not a request: one line of JSON with a verb is.</source>
        <translation>Eso no es una petición: lo es una línea de JSON con un verbo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/network.py"/>
        <source>On this system Callpop notices a changed network by its connections alone.</source>
        <translation>En este sistema Callpop solo nota un cambio de red por sus conexiones.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/network.py"/>
        <source>The network can&apos;t be watched: {why}.</source>
        <translation>No se puede vigilar la red: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/notifications/freedesktop.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/opener.py"/>
        <source>There is no {path} yet.</source>
        <translation>Aún no existe {path}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/opener.py"/>
        <source>No program opens this here. Open it yourself, with any text editor: {path}</source>
        <translation>Aquí ningún programa abre esto. Ábralo usted con cualquier editor de texto: {path}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/opener.py"/>
        <source>No program opens this here. Open it yourself: {path}</source>
        <translation>Aquí ningún programa abre esto. Ábralo usted: {path}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/phone_links/macos.py"/>
        <source>macOS did not let Callpop open {scheme}: links (error {status}). Callpop must be installed as an application for that.</source>
        <translation>macOS no dejó que Callpop abra los enlaces {scheme}: (error {status}). Para eso Callpop debe estar instalado como aplicación.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/phone_links/macos.py"/>
        <source>Choose another program for calls in FaceTime&apos;s settings: macOS asks there.</source>
        <translation>Elija otro programa para las llamadas en los ajustes de FaceTime: macOS lo pregunta allí.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/phone_links/windows.py"/>
        <source>Callpop opens these links.</source>
        <translation>Callpop abre estos enlaces.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/phone_links/windows.py"/>
        <source>Windows leaves the choice to you: in the window that opens, choose Callpop for {links}.</source>
        <translation>Windows le deja a usted la elección: en la ventana que se abre, elija Callpop para {links}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/phone_links/windows.py"/>
        <location filename="../../desktop/callpop/platform/phone_links/xdg.py"/>
        <source>Another Callpop opens them: {command}. Set it up anew to have this one do it.</source>
        <translation>Los abre otro Callpop: {command}. Configúrelo de nuevo para que lo haga este.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/phone_links/xdg.py"/>
        <source>The links are to start {program}, which is not there: set it up anew.</source>
        <translation>Los enlaces deben iniciar {program}, que no está ahí: configúrelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/phone_links/xdg.py"/>
        <source>Your desktop does not let a program choose who opens links. Choose Callpop in its own settings, under default applications.</source>
        <translation>Su escritorio no deja que un programa elija quién abre los enlaces. Elija Callpop en sus propios ajustes, en aplicaciones predeterminadas.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/sound/loudness.py"/>
        <source>The sound file {file} is too long for a ring.</source>
        <translation>El archivo de sonido {file} es demasiado largo para un timbre.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/sound/loudness.py"/>
        <source>The sound file {file} can&apos;t be played ({why}). Choose a WAV file (PCM).</source>
        <translation>No se puede reproducir el archivo de sonido {file} ({why}). Elija un archivo WAV (PCM).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/sound/loudness.py"/>
        <source>it ends too soon</source>
        <translation>termina demasiado pronto</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/sound/loudness.py"/>
        <source>The sound file {file} can&apos;t be read: {why}.</source>
        <translation>No se puede leer el archivo de sonido {file}: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/sound/players.py"/>
        <source>No program that plays sounds was found. Install one of these: {programs}.</source>
        <translation>No se encontró ningún programa que reproduzca sonidos. Instale uno de estos: {programs}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/sound/players.py"/>
        <source>{program} did not play the sound: {why}.</source>
        <translation>{program} no reprodujo el sonido: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/sound/players.py"/>
        <source>Windows did not play the sound: {why}.</source>
        <translation>Windows no reprodujo el sonido: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/sound/sound.py"/>
        <source>The volume is 0: nothing can be heard.</source>
        <translation>El volumen es 0: no se oye nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/writing.py"/>
        <source>The file {file} can&apos;t be written: {why}.</source>
        <translation>No se puede escribir el archivo {file}: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/preferences.py"/>
        <source>a number from {least} to {most}</source>
        <translation>un número de {least} a {most}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/preferences.py"/>
        <source>a span such as {example}</source>
        <translation>un intervalo como {example}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/preferences.py"/>
        <source>days: {days}</source>
        <translation>días: {days}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/preferences.py"/>
        <source>keys such as {example}</source>
        <translation>teclas como {example}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/qt_program.py"/>
        <source>No window can be opened here. Qt says: {why}. Start Callpop from your desktop; if QT_QPA_PLATFORM is set, unset it.</source>
        <translation>Aquí no se puede abrir ninguna ventana. Qt dice: {why}. Inicie Callpop desde su escritorio; si QT_QPA_PLATFORM está definida, quítela.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/replaced.py"/>
        <source>Callpop was updated. Quit it and start it again; until then, calls are still shown.</source>
        <translation>Callpop se ha actualizado. Ciérrelo y vuelva a iniciarlo; hasta entonces, las llamadas se siguen mostrando.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/rule_check.py"/>
        <source>{file}, line {line}: the dial rule “{rule}” is not followed. {problem}</source>
        <translation>{file}, línea {line}: la regla de marcación «{rule}» no se sigue. {problem}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/running.py"/>
        <source>Callpop met a fault of its own the last time. Its menu has “Save a report for support…”: nothing is sent by itself.</source>
        <translation>La última vez Callpop tuvo un fallo. En su menú está «Guardar un informe para soporte…»: nada se envía solo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/screen.py"/>
        <source>There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set). Start Callpop from your desktop.</source>
        <translation>Aquí no hay pantalla (ni DISPLAY ni WAYLAND_DISPLAY están definidos). Inicie Callpop desde su escritorio.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/screen.py"/>
        <source>The screen {display} does not answer. Start Callpop from your desktop.</source>
        <translation>La pantalla {display} no responde. Inicie Callpop desde su escritorio.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} sent a message of more than {limit} KiB.</source>
        <translation>{address} envió un mensaje de más de {limit} KiB.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} sent something that is not a WebSocket message.</source>
        <translation>{address} envió algo que no es un mensaje WebSocket.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <location filename="../../desktop/callpop/sessions/websocket.py"/>
        <source>The connection to {address} was cut.</source>
        <translation>Se cortó la conexión con {address}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} closed the connection: {reason}</source>
        <translation>{address} cerró la conexión: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} restarts.</source>
        <translation>{address} se reinicia.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} is too busy.</source>
        <translation>{address} está demasiado ocupado.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} closed the connection.</source>
        <translation>{address} cerró la conexión.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} refused the connection (HTTP {status}).</source>
        <translation>{address} rechazó la conexión (HTTP {status}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} knows no such service (HTTP {status}): check the address.</source>
        <translation>{address} no conoce ese servicio (HTTP {status}): compruebe la dirección.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} sends us on to {target}. Callpop doesn&apos;t follow, so that your key stays where it belongs: check the address.</source>
        <translation>{address} nos envía a {target}. Callpop no lo sigue, para que su clave se quede donde debe: compruebe la dirección.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} asks us to call less often (HTTP 429).</source>
        <translation>{address} pide que nos conectemos con menos frecuencia (HTTP 429).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} is not available now (HTTP 503).</source>
        <translation>{address} no está disponible ahora (HTTP 503).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} has a fault (HTTP {status}).</source>
        <translation>{address} tiene un fallo (HTTP {status}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} did not answer as a PBX does (HTTP {status}): check the address.</source>
        <translation>{address} no respondió como una centralita (HTTP {status}): compruebe la dirección.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>The certificate authority {file} can&apos;t be used: {words}.</source>
        <translation>No se puede usar la autoridad de certificación {file}: {words}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>The proxy&apos;s address can&apos;t be used: check the proxy setting.</source>
        <translation>No se puede usar la dirección del proxy: compruebe el ajuste de proxy.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} can&apos;t be reached through the proxy {proxy}: check the proxy setting.</source>
        <translation>No se llega a {address} por el proxy {proxy}: compruebe el ajuste de proxy.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} hung up before it answered.</source>
        <translation>{address} cortó la conexión antes de responder.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} is not an address of a PBX: check the address.</source>
        <translation>{address} no es la dirección de una centralita: compruebe la dirección.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <location filename="../../desktop/callpop/sessions/http.py"/>
        <source>{address} did not answer as a PBX does: check the address.</source>
        <translation>{address} no respondió como una centralita: compruebe la dirección.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>The connection to {address} could not be made.</source>
        <translation>No se pudo establecer la conexión con {address}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} did not answer within {seconds} seconds.</source>
        <translation>{address} no respondió en {seconds} segundos.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} is not known: check the address and the network.</source>
        <translation>{address} no se conoce: compruebe la dirección y la red.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} takes no connections: is the PBX running?</source>
        <translation>{address} no acepta conexiones: ¿está en marcha la centralita?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>There is no way to {address}: check the network.</source>
        <translation>No hay camino hasta {address}: compruebe la red.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} can&apos;t be reached: check the network.</source>
        <translation>No se llega a {address}: compruebe la red.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>No encrypted connection to {address} could be agreed on: check the address.</source>
        <translation>No se pudo acordar una conexión cifrada con {address}: compruebe la dirección.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>The certificate of {address} has expired: tell who runs it.</source>
        <translation>El certificado de {address} ha caducado: avise a quien lo gestiona.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>The certificate of {address} is not valid yet: is this computer&apos;s clock right?</source>
        <translation>El certificado de {address} aún no es válido: ¿va bien el reloj de este equipo?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>The certificate of {address} was made for another address: check the address.</source>
        <translation>El certificado de {address} se hizo para otra dirección: compruebe la dirección.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>The certificate of {address} is self-signed: name it under Certificate authority (ca_file) if it is your company&apos;s.</source>
        <translation>El certificado de {address} es autofirmado: indíquelo en Autoridad de certificación (ca_file) si es de su empresa.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>The certificate of {address} comes from an unknown authority: name your company&apos;s own under Certificate authority (ca_file).</source>
        <translation>El certificado de {address} viene de una autoridad desconocida: indique la de su empresa en Autoridad de certificación (ca_file).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>The certificate of {address} can&apos;t be trusted.</source>
        <translation>No se puede confiar en el certificado de {address}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>The proxy {proxy} asks for a name and password.</source>
        <translation>El proxy {proxy} pide usuario y contraseña.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>The proxy {proxy} refused the way to {address} (HTTP {status}).</source>
        <translation>El proxy {proxy} rechazó el camino a {address} (HTTP {status}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/http.py"/>
        <source>{address} can&apos;t be called through a SOCKS proxy: name an HTTP proxy, or none, in the proxy setting.</source>
        <translation>No se puede acceder a {address} por un proxy SOCKS: indique un proxy HTTP, o ninguno, en el ajuste de proxy.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/line.py"/>
        <source>{address} stopped listening.</source>
        <translation>{address} dejó de escuchar.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/line.py"/>
        <source>The computer was asleep.</source>
        <translation>El equipo estaba suspendido.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/line.py"/>
        <source>{what} That was {times} times before it let us in: check the account&apos;s settings.</source>
        <translation>{what} Fueron {times} veces antes de que nos dejara entrar: compruebe los ajustes de la cuenta.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/line.py"/>
        <source>{address} stopped answering.</source>
        <translation>{address} dejó de responder.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/line.py"/>
        <source>Callpop itself failed on {address}.</source>
        <translation>Callpop mismo falló con {address}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/office.py"/>
        <source>Switched off.</source>
        <translation>Desactivada.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/office.py"/>
        <location filename="../../desktop/callpop/sessions/session.py"/>
        <source>{account} is not connected: {why}</source>
        <translation>{account} está sin conexión: {why}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/office.py"/>
        <source>There is no account {account}.</source>
        <translation>No hay ninguna cuenta {account}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/recording.py"/>
        <source>This is no recording of Callpop: its first line does not say so.</source>
        <translation>Esto no es una grabación de Callpop: su primera línea no lo dice.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/recording.py"/>
        <source>A later Callpop wrote this recording: replay it with version {app} or later.</source>
        <translation>Esta grabación la escribió un Callpop posterior: reprodúzcala con la versión {app} o una posterior.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/recording.py"/>
        <source>Line {number} can&apos;t be read and is left out: {why}.</source>
        <translation>No se puede leer la línea {number} y se omite: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/session.py"/>
        <source>Callpop itself failed: look at the phone.</source>
        <translation>Callpop mismo ha fallado: mire el teléfono.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/session.py"/>
        <source>Callpop could not make sense of {address}.</source>
        <translation>Callpop no entendió a {address}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/truth.py"/>
        <source>Connecting to {address}.</source>
        <translation>Conectando con {address}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/truth.py"/>
        <source>Connected. {caution}</source>
        <translation>Conectada. {caution}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/truth.py"/>
        <source>Connected, but not for {lines}: {why}</source>
        <translation>Conectada, pero no para {lines}: {why}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/webhook.py"/>
        <source>{address} called on the webhook address and was turned away, because it is none of the senders. If it is your PBX, add it to them.</source>
        <translation>{address} llamó a la dirección del webhook y fue rechazado, porque no está entre los remitentes. Si es su centralita, añádalo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/webhook.py"/>
        <source>{address} asked at {listening} for a page that is not there. If it is your PBX, enter the webhook address in it anew.</source>
        <translation>{address} pidió en {listening} una página que no existe. Si es su centralita, vuelva a poner en ella la dirección del webhook.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/webhook.py"/>
        <source>A web page tried to talk to Callpop at {listening} and was turned away.</source>
        <translation>Una página web intentó hablar con Callpop en {listening} y fue rechazada.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/webhook.py"/>
        <source>{address} is in use by another program or account: end it, or listen on another port.</source>
        <translation>{address} lo usa otro programa u otra cuenta: ciérrelo o escuche en otro puerto.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/webhook.py"/>
        <source>Callpop may not listen on {address}: choose a port above 1023.</source>
        <translation>Callpop no puede escuchar en {address}: elija un puerto por encima de 1023.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/webhook.py"/>
        <source>{address} is no address of this computer: check where to listen.</source>
        <translation>{address} no es una dirección de este equipo: compruebe dónde escuchar.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>Address</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>Replaces the PBX&apos;s own address, scheme and port, for a proxy or a test.</source>
        <translation>Sustituye la dirección, el esquema y el puerto de la centralita, para un proxy o una prueba.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>Allow an unencrypted connection</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Permitir una conexión sin cifrar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>Lets ws:// and http:// addresses be used outside this machine.</source>
        <translation>Permite usar direcciones ws:// y http:// fuera de este equipo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>Certificate authority</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Autoridad de certificación</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>A PEM file with your company&apos;s own certificate authority.</source>
        <translation>Un archivo PEM con la autoridad de certificación de su empresa.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>Proxy</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Proxy</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>system (as the desktop says), none, or an address such as http://proxy:3128.</source>
        <translation>system (lo que diga el escritorio), none o una dirección como http://proxy:3128.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>Country</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>País</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>Two letters, for numbers without a country code.</source>
        <translation>Dos letras, para números sin prefijo de país.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>CRM link</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Enlace al CRM</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>A link for calls that carry none: {{number}} {{digits}} {{name}} {{extension}} {{call_id}} are put in.</source>
        <translation>Un enlace para llamadas que no traen ninguno: se insertan {{number}} {{digits}} {{name}} {{extension}} {{call_id}}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>Allowed CRM hosts</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Servidores permitidos del CRM</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>Hosts that links may be opened on, besides the account&apos;s own.</source>
        <translation>Servidores cuyos enlaces se pueden abrir, además de los de la propia cuenta.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>Open the CRM record</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Abrir la ficha del CRM</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>When you click, as soon as it rings, or when you answer.</source>
        <translation>Cuando usted hace clic, en cuanto suena o cuando contesta.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/status.py"/>
        <source>Connected.</source>
        <translation>Conectada.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>Callpop test call</source>
        <translation>Llamada de prueba de Callpop</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>No test call could be placed. Callpop&apos;s log says why.</source>
        <translation>No se pudo hacer la llamada de prueba. El registro de Callpop dice por qué.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>No test call could be placed: no port is free ({why}).</source>
        <translation>No se pudo hacer la llamada de prueba: no hay ningún puerto libre ({why}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>No test call could be placed: this machine refuses connections to itself.</source>
        <translation>No se pudo hacer la llamada de prueba: este equipo rechaza conexiones consigo mismo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>The test call got lost within Callpop.</source>
        <translation>La llamada de prueba se perdió dentro de Callpop.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>The test call is here: its card after {card} ms, its notification after {note} ms.</source>
        <translation>La llamada de prueba ha llegado: la tarjeta en {card} ms, la notificación en {note} ms.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>The test call is here: its card after {card} ms.</source>
        <translation>La llamada de prueba ha llegado: la tarjeta en {card} ms.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>Notifications are switched off in the settings.</source>
        <translation>Las notificaciones están desactivadas en los ajustes.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>The test call is here: its notification after {note} ms.</source>
        <translation>La llamada de prueba ha llegado: la notificación en {note} ms.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>Cards are switched off in the settings.</source>
        <translation>Las tarjetas están desactivadas en los ajustes.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>The test call has its card, after {card} ms, but no notification service took it.</source>
        <translation>La llamada de prueba tiene su tarjeta, en {card} ms, pero ningún servicio de notificaciones la aceptó.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>The test call has its notification, after {note} ms, but no card.</source>
        <translation>La llamada de prueba tiene su notificación, en {note} ms, pero no tarjeta.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>The test call reached Callpop after {heard} ms and did not pop up. {why}</source>
        <translation>La llamada de prueba llegó a Callpop en {heard} ms y no se avisó de ella. {why}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>The test call reached Callpop, but nothing showed it.</source>
        <translation>La llamada de prueba llegó a Callpop, pero nada la mostró.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>Callpop&apos;s log (callpop.log) may say why: please report it.</source>
        <translation>El registro de Callpop (callpop.log) puede decir por qué: comuníquelo, por favor.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_fields.py"/>
        <source>Name</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_fields.py"/>
        <source>What you call it: it is shown with every call.</source>
        <translation>El nombre que usted le da: aparece en cada llamada.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/check_page.py"/>
        <source>Perhaps not: {count} things need you.</source>
        <extracomment>English for 1: Perhaps not: one thing needs you.</extracomment>
        <translation>
            <numerusform>Quizá no: {count} cosa requiere atención.</numerusform>
            <numerusform>Quizá no: {count} cosas requieren atención.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/contact_model.py"/>
        <source>+{count} more</source>
        <translation>
            <numerusform>+{count} más</numerusform>
            <numerusform>+{count} más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/history_deeds.py"/>
        <source>Delete {count} calls with {number} and what was noted to them, for good?</source>
        <extracomment>English for 1: Delete the call with {number} and what was noted to it, for good?</extracomment>
        <translation>
            <numerusform>¿Borrar definitivamente la llamada con {number} y sus notas?</numerusform>
            <numerusform>¿Borrar definitivamente {count} llamadas con {number} y sus notas?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/history_files.py"/>
        <source>{count} calls are written to {file}.</source>
        <extracomment>English for 1: One call is written to {file}.</extracomment>
        <translation>
            <numerusform>{count} llamada exportada a {file}.</numerusform>
            <numerusform>{count} llamadas exportadas a {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/history_page.py"/>
        <source>more than {count} calls</source>
        <translation>
            <numerusform>más de {count} llamada</numerusform>
            <numerusform>más de {count} llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/history_page.py"/>
        <source>{count} calls</source>
        <extracomment>English for 1: one call</extracomment>
        <translation>
            <numerusform>{count} llamada</numerusform>
            <numerusform>{count} llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/history_settings.py"/>
        <source>{count} calls are older than that: they would be deleted.</source>
        <extracomment>English for 1: One call is older than that: it would be deleted.</extracomment>
        <translation>
            <numerusform>{count} llamada es más antigua: se borraría.</numerusform>
            <numerusform>{count} llamadas son más antiguas: se borrarían.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/history_settings.py"/>
        <source>{count} calls with this number are kept. Delete them all?</source>
        <extracomment>English for 1: One call with this number is kept. Delete it?</extracomment>
        <translation>
            <numerusform>Hay {count} llamada guardada con este número. ¿Borrarla?</numerusform>
            <numerusform>Hay {count} llamadas guardadas con este número. ¿Borrarlas todas?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/history_settings.py"/>
        <source>{count} years</source>
        <extracomment>English for 1: One year</extracomment>
        <translation>
            <numerusform>{count} año</numerusform>
            <numerusform>{count} años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/history_settings.py"/>
        <source>{count} days</source>
        <extracomment>English for 1: One day</extracomment>
        <translation>
            <numerusform>{count} día</numerusform>
            <numerusform>{count} días</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/keystrokes.py"/>
        <source>Nobody is calling.</source>
        <translation>Nadie está llamando.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/keystrokes.py"/>
        <source>Names and numbers are hidden.</source>
        <translation>Los nombres y números están ocultos.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/keystrokes.py"/>
        <source>Names and numbers are shown.</source>
        <translation>Los nombres y números se muestran.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/keystrokes.py"/>
        <source>No number is selected.</source>
        <translation>No hay ningún número seleccionado.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/more_count.py"/>
        <source>+{count} ringing</source>
        <translation>
            <numerusform>+{count} sonando</numerusform>
            <numerusform>+{count} sonando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/more_count.py"/>
        <source>+{count} ringing, {and_more}</source>
        <translation>
            <numerusform>+{count} sonando, {and_more}</numerusform>
            <numerusform>+{count} sonando, {and_more}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/panel_strips.py"/>
        <source>{count} things may keep you from seeing the next call.</source>
        <extracomment>English for 1: One thing may keep you from seeing the next call.</extracomment>
        <translation>
            <numerusform>{count} cosa puede impedir que vea la próxima llamada.</numerusform>
            <numerusform>{count} cosas pueden impedir que vea la próxima llamada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>{free} of {count} available</source>
        <translation>
            <numerusform>{free} de {count} disponible</numerusform>
            <numerusform>{free} de {count} disponibles</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/ports.py"/>
        <source>That did not work ({what}). The log has the details.</source>
        <translation>No funcionó ({what}). Los detalles están en el registro.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>{count} waiting</source>
        <translation>
            <numerusform>{count} en espera</numerusform>
            <numerusform>{count} en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>{count} agents</source>
        <extracomment>English for 1: {count} agent</extracomment>
        <translation>
            <numerusform>{count} agente</numerusform>
            <numerusform>{count} agentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>{agents}, {count} free</source>
        <translation>
            <numerusform>{agents}, {count} libre</numerusform>
            <numerusform>{agents}, {count} libres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>{agents}, {count} paused</source>
        <translation>
            <numerusform>{agents}, {count} en pausa</numerusform>
            <numerusform>{agents}, {count} en pausa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/queues_page.py"/>
        <source>{count} waiting, the longest {time}</source>
        <translation>
            <numerusform>{count} en espera, {time}</numerusform>
            <numerusform>{count} en espera, máximo {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/setting_inputs.py"/>
        <source>{count} seconds</source>
        <extracomment>English for 1: {count} second</extracomment>
        <translation>
            <numerusform>{count} segundo</numerusform>
            <numerusform>{count} segundos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/tray_state.py"/>
        <source>Incoming call: {who}</source>
        <translation>Llamada entrante: {who}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/tray_state.py"/>
        <source>{count} missed calls</source>
        <extracomment>English for 1: {count} missed call</extracomment>
        <translation>
            <numerusform>{count} llamada perdida</numerusform>
            <numerusform>{count} llamadas perdidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>and {count} more</source>
        <translation>
            <numerusform>y {count} más</numerusform>
            <numerusform>y {count} más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <location filename="../../desktop/callpop/ui/about_page.py"/>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/about_page.py"/>
        <source>Free software under the MIT licence. Callpop speaks with your PBX, and with your CRM when you open a record: with nobody else.</source>
        <translation>Software libre con licencia MIT. Callpop habla con su centralita y, cuando usted abre una ficha, con su CRM: con nadie más.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/about_page.py"/>
        <source>Where things are kept</source>
        <translation>Dónde se guarda todo</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/about_page.py"/>
        <source>Settings, calls and contacts are in files of yours. Keys and passwords are in this computer&apos;s keyring.</source>
        <translation>Los ajustes, las llamadas y los contactos están en archivos suyos. Las claves y contraseñas están en el llavero de este equipo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/about_page.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/about_page.py"/>
        <source>When something goes wrong</source>
        <translation>Cuando algo va mal</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/about_page.py"/>
        <source>A report for support holds versions, settings, the log, the latest conversations with your PBX, and faults of Callpop. Names, numbers and addresses in it are replaced by made-up ones; passwords, notes and contacts are left out. It is sent to nobody: you decide who gets it.</source>
        <translation>Un informe para soporte contiene versiones, ajustes, el registro, las últimas conversaciones con su centralita y los fallos de Callpop. Los nombres, números y direcciones se sustituyen por otros inventados; contraseñas, notas y contactos quedan fuera. No se envía a nadie: usted decide quién lo recibe.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/about_page.py"/>
        <source>Open {path}</source>
        <translation>Abrir {path}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/calls_settings.py"/>
        <source>When a call rings</source>
        <translation>Cuando suena una llamada</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/calls_settings.py"/>
        <source>Which calls</source>
        <translation>Qué llamadas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/calls_settings.py"/>
        <source>Name or number of a queue</source>
        <translation>Nombre o número de una cola</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/calls_settings.py"/>
        <source>When it is quiet</source>
        <translation>Cuándo hay silencio</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/calls_settings.py"/>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/calls_settings.py"/>
        <source>The built-in sound</source>
        <translation>El sonido incluido</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/calls_settings.py"/>
        <source>Choose a sound</source>
        <translation>Elegir un sonido</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/calls_settings.py"/>
        <source>Sounds (*.wav)</source>
        <translation>Sonidos (*.wav)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/calls_settings.py"/>
        <source>Play it now</source>
        <translation>Escuchar ahora</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/choosing.py"/>
        <source>This must be {wanted}.</source>
        <translation>Debe ser {wanted}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dialing_settings.py"/>
        <source>Where it comes from outside</source>
        <translation>Cuando viene de fuera</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dialing_settings.py"/>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dialing_settings.py"/>
        <source>The likeliest account</source>
        <translation>La cuenta más probable</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/general_settings.py"/>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/general_settings.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/general_settings.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_settings.py"/>
        <source>Delete them</source>
        <translation>Borrarlas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_settings.py"/>
        <source>Keep them</source>
        <translation>Conservarlas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_settings.py"/>
        <source>Forget…</source>
        <translation>Olvidar…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_settings.py"/>
        <source>No call with this number is kept.</source>
        <translation>No hay ninguna llamada guardada con este número.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_settings.py"/>
        <source>For ever</source>
        <translation>Para siempre</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/hotkeys_settings.py"/>
        <source>Press a field, then the keys: they work in every program.</source>
        <translation>Haga clic en un campo y pulse las teclas: funcionan en cualquier programa.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/hotkeys_settings.py"/>
        <source>Change them in your desktop&apos;s settings…</source>
        <translation>Cambiarlos en los ajustes de su escritorio…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_settings.py"/>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_settings.py"/>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_settings.py"/>
        <source>Account and extension, as Office/101</source>
        <translation>Cuenta y extensión, como Office/101</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/phone_links_box.py"/>
        <source>Open them with Callpop</source>
        <translation>Abrirlos con Callpop</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/phone_links_box.py"/>
        <source>Open them no more</source>
        <translation>No abrirlos más</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/phone_links_box.py"/>
        <source>Softphones&apos; links (sip:) too: this computer has no softphone</source>
        <translation>También los enlaces de softphones (sip:): este equipo no tiene ninguno</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/phone_links_box.py"/>
        <source>Callpop opens {links}</source>
        <translation>Callpop abre {links}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/phone_links_box.py"/>
        <source>{program} opens {links}</source>
        <translation>{program} abre {links}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/phone_links_box.py"/>
        <source>No program opens {links}</source>
        <translation>Ningún programa abre {links}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/report_box.py"/>
        <source>Save a report…</source>
        <translation>Guardar un informe…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/report_box.py"/>
        <source>Save a report for support</source>
        <translation>Guardar un informe para soporte</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/report_box.py"/>
        <source>Making the report…</source>
        <translation>Preparando el informe…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_inputs.py"/>
        <source>Every day</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_inputs.py"/>
        <source>From</source>
        <translation>Desde las</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_inputs.py"/>
        <source>To</source>
        <translation>Hasta las</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_inputs.py"/>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_inputs.py"/>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_lists.py"/>
        <source>Remove {what}</source>
        <translation>Quitar {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_lists.py"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_row.py"/>
        <source>Back to default</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_row.py"/>
        <source>{setting}: back to default</source>
        <translation>{setting}: restablecer el valor predeterminado</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_rules.py"/>
        <source>Add a rule</source>
        <translation>Añadir una regla</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_rules.py"/>
        <source>Beginning or country of the number</source>
        <translation>Comienzo o país del número</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_rules.py"/>
        <source>through</source>
        <translation>con la cuenta</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_rules.py"/>
        <source>this rule</source>
        <translation>esta regla</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_found.py"/>
        <source>Settings that were found</source>
        <translation>Ajustes encontrados</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_found.py"/>
        <source>No setting is called so.</source>
        <translation>Ningún ajuste se llama así.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_side.py"/>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_side.py"/>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_side.py"/>
        <source>Settings of Callpop</source>
        <translation>Ajustes de Callpop</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_side.py"/>
        <source>Add an account…</source>
        <translation>Añadir una cuenta…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_side.py"/>
        <source>ACCOUNTS</source>
        <translation>CUENTAS</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_side.py"/>
        <source>CALLPOP</source>
        <translation>CALLPOP</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Address book</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Calls and pop-ups</source>
        <translation>Llamadas y avisos</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Dialing</source>
        <translation>Marcación</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Hotkeys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>People and queues</source>
        <translation>Personas y colas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Will I see the next call?</source>
        <translation>¿Veré la próxima llamada?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>About Callpop</source>
        <translation>Acerca de Callpop</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>What your PBX and your colleagues wrote stays as it is.</source>
        <translation>Lo que escribieron su centralita y sus compañeros queda como está.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>theme dark light</source>
        <translation>tema oscuro claro</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Everything in Callpop&apos;s windows grows with it.</source>
        <translation>Todo en las ventanas de Callpop crece con él.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>font zoom scale larger</source>
        <translation>letra fuente zoom escala grande</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Start Callpop when I log in</source>
        <translation>Iniciar Callpop al iniciar sesión</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>It starts in the tray and opens no window.</source>
        <translation>Se inicia en el área de notificación y no abre ninguna ventana.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>autostart boot login</source>
        <translation>inicio automático arranque iniciar sesión</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Show a card for each call</source>
        <translation>Mostrar una tarjeta por cada llamada</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>In a corner of the screen. It never takes the focus.</source>
        <translation>En una esquina de la pantalla. Nunca toma el foco.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>pop-up window</source>
        <translation>ventana emergente aviso</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Show the system&apos;s notifications too</source>
        <translation>Mostrar también las notificaciones del sistema</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Calls from outside</source>
        <translation>Llamadas de fuera</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>incoming direction</source>
        <translation>entrantes dirección</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Calls that I place</source>
        <translation>Llamadas que hago yo</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>outgoing direction</source>
        <translation>salientes dirección</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Calls between colleagues</source>
        <translation>Llamadas entre compañeros</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>internal direction</source>
        <translation>internas dirección</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Quiet queues and groups</source>
        <translation>Colas y grupos silenciosos</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Their calls don&apos;t pop up. They are in the panel and in the history all the same.</source>
        <translation>No se avisa de sus llamadas. Están igualmente en el panel y en el historial.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>mute</source>
        <translation>silenciar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Nothing pops up between these times.</source>
        <translation>Entre estas horas no se avisa de nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>do not disturb night</source>
        <translation>no molestar noche</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Quiet days</source>
        <translation>Días de silencio</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Nothing pops up all day.</source>
        <translation>No se avisa de nada en todo el día.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>do not disturb weekend</source>
        <translation>no molestar fin de semana</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Play a sound when a call rings</source>
        <translation>Reproducir un sonido cuando suena una llamada</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Off as a rule: the phone on your desk rings already.</source>
        <translation>Normalmente no hace falta: el teléfono de su mesa ya suena.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>ring tone</source>
        <translation>tono de llamada timbre</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>sound loud</source>
        <translation>sonido alto</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Sound file</source>
        <translation>Archivo de sonido</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>A WAV file of yours.</source>
        <translation>Un archivo WAV suyo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Dial through</source>
        <translation>Marcar con la cuenta</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Unless a rule below or you in the dial box say otherwise.</source>
        <translation>Salvo que una regla de abajo o usted, en el marcador, digan otra cosa.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>default account</source>
        <translation>cuenta predeterminada</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Ask before a number is dialed</source>
        <translation>Preguntar antes de marcar un número</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Emergency numbers are always asked about.</source>
        <translation>Por los números de emergencia se pregunta siempre.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>confirm</source>
        <translation>confirmar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Time to stop a call of a hotkey</source>
        <translation>Tiempo para detener la llamada de un atajo</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>“Call the selected number” shows the number for so long before it is dialed.</source>
        <translation>«Llamar al número seleccionado» muestra el número durante este tiempo antes de marcarlo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>countdown cancel</source>
        <translation>cuenta atrás cancelar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Which account dials which numbers</source>
        <translation>Qué cuenta marca qué números</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>By how a number begins (+421) or by its country&apos;s two letters (PT). The longest beginning wins.</source>
        <translation>Por cómo empieza un número (+421) o por las dos letras de su país (PT). Gana el comienzo más largo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>rules prefix country route</source>
        <translation>reglas prefijo país ruta</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Open phone links of web pages with Callpop</source>
        <translation>Abrir con Callpop los enlaces de teléfono de las páginas web</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>A click on a number (tel:, callto:) opens the dial box.</source>
        <translation>Un clic en un número (tel:, callto:) abre el marcador.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>tel callto sip handler default</source>
        <translation>tel callto sip programa predeterminado</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>hotkey shortcut keyboard</source>
        <translation>atajo tecla teclado combinación</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Open the dial box</source>
        <translation>Abrir el marcador</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Call the selected number</source>
        <translation>Llamar al número seleccionado</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Open the caller&apos;s CRM record</source>
        <translation>Abrir la ficha del CRM de quien llama</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Say who is calling</source>
        <translation>Decir quién llama</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Go to the calls in the panel</source>
        <translation>Ir a las llamadas del panel</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Hide or show names and numbers</source>
        <translation>Ocultar o mostrar nombres y números</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>A caller waits long after</source>
        <translation>Espera larga tras</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>queue threshold warning</source>
        <translation>cola umbral aviso</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>A caller waits too long after</source>
        <translation>Espera demasiado larga tras</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>queue threshold alarm</source>
        <translation>cola umbral alarma</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>These colleagues stand first: account and extension, as Office/101.</source>
        <translation>Estos compañeros van primero: cuenta y extensión, como Office/101.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>colleagues star</source>
        <translation>compañeros estrella</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Keep calls for</source>
        <translation>Conservar las llamadas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>retention days delete</source>
        <translation>conservación días borrar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Forget a number</source>
        <translation>Olvidar un número</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Deletes every call with this number, and its notes, from this computer.</source>
        <translation>Borra de este equipo todas las llamadas con este número y sus notas.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>delete erase</source>
        <translation>borrar eliminar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Hide names and numbers</source>
        <translation>Ocultar nombres y números</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>In every window and notification, for as long as you share your screen.</source>
        <translation>En todas las ventanas y notificaciones, mientras comparte la pantalla.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>private screen sharing mask</source>
        <translation>privado compartir pantalla ocultar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Notifications on the lock screen show no names and numbers</source>
        <translation>Las notificaciones en la pantalla de bloqueo no muestran nombres ni números</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_window.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_window.py"/>
        <source>Open the file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_window.py"/>
        <source>Until it is mended, the settings hold that were good last.</source>
        <translation>Hasta que se corrija, rigen los últimos ajustes correctos.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_window.py"/>
        <source>Something in the file has no effect.</source>
        <translation>Algo en el archivo no tiene efecto.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>retrying</source>
        <translation>reintentando</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>needs you</source>
        <translation>requiere atención</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>available</source>
        <translation>disponible</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>ringing</source>
        <translation>sonando</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>busy</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>away</source>
        <translation>ausente</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>The PBX refused.</source>
        <translation>La centralita lo rechazó.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>The PBX has not answered: look at your phone.</source>
        <translation>La centralita no ha respondido: mire su teléfono.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <location filename="../../desktop/callpop/ui/tray_state.py"/>
        <source>Names and numbers are hidden</source>
        <translation>Los nombres y números están ocultos</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/tray_state.py"/>
        <source>No account is set up yet</source>
        <translation>Aún no hay ninguna cuenta configurada</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <location filename="../../desktop/callpop/ui/unlock_box.py"/>
        <source>Unlock the keyring</source>
        <translation>Desbloquear el llavero</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/unlock_box.py"/>
        <source>Store in the keyring</source>
        <translation>Guardar en el llavero</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/unlock_box.py"/>
        <source>Use for this run only</source>
        <translation>Usar solo esta vez</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/unlock_box.py"/>
        <source>The keyring asks for its password…</source>
        <translation>El llavero pide su contraseña…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/unlock_box.py"/>
        <source>The keyring is open.</source>
        <translation>El llavero está abierto.</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <location filename="../../desktop/callpop/ui/webhook_box.py"/>
        <source>Enter this address in the PBX as WebHook URL</source>
        <translation>Introduzca esta dirección en la centralita como WebHook URL</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/webhook_box.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/webhook_box.py"/>
        <source>In the PBX, switch its notices of calls on as well. Whoever knows this address can make Callpop show calls: treat it as a password.</source>
        <translation>Active también en la centralita sus avisos de llamadas. Quien conozca esta dirección puede hacer que Callpop muestre llamadas: trátela como una contraseña.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/webhook_box.py"/>
        <source>It is in the clipboard.</source>
        <translation>Está en el portapapeles.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard.py"/>
        <source>Set Callpop up</source>
        <translation>Configurar Callpop</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard.py"/>
        <source>Step {number} of {count}</source>
        <translation>Paso {number} de {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_check.py"/>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_choices.py"/>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_choices.py"/>
        <source>You can change this later in the settings.</source>
        <translation>Puede cambiarlo más tarde en los ajustes.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_fields.py"/>
        <source>Your account at {pbx}</source>
        <translation>Su cuenta de {pbx}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_pbx.py"/>
        <source>Which PBX do your calls come through?</source>
        <translation>¿Por qué centralita llegan sus llamadas?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_pbx.py"/>
        <source>Callpop connects to it beside your phone: it shows who calls, and dials for you.</source>
        <translation>Callpop se conecta a ella en paralelo a su teléfono: muestra quién llama y marca por usted.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_pbx.py"/>
        <source>You will need: {fields}.</source>
        <translation>Necesitará: {fields}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_step.py"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>Save it anyway</source>
        <translation>Guardar de todos modos</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>Save without waiting</source>
        <translation>Guardar sin esperar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>Keep for this run only</source>
        <translation>Conservar solo esta vez</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>Connecting to {pbx}</source>
        <translation>Conexión con {pbx}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>Waiting for the first call of the PBX…</source>
        <translation>Esperando el primer contacto de la centralita…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>{name} is connected and saved.</source>
        <translation>{name} está conectada y guardada.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>{name} is saved. Callpop goes on trying to reach its PBX.</source>
        <translation>{name} está guardada. Callpop sigue intentando llegar a la centralita.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>{name} is saved. It is online as soon as the PBX calls.</source>
        <translation>{name} está guardada. Estará en línea en cuanto la centralita se ponga en contacto.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>{name} is saved. Its keys are kept until Callpop ends.</source>
        <translation>{name} está guardada. Sus claves se conservan hasta que Callpop se cierre.</translation>
    </message>
</context>
</TS>
