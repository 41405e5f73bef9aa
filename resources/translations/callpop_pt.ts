<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <location filename="../../desktop/callpop/ui/account_fields.py"/>
        <location filename="../../desktop/callpop/ui/unlock_box.py"/>
        <source>This is needed.</source>
        <translation>É preciso preencher.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_fields.py"/>
        <source>Fewer settings</source>
        <translation>Menos definições</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_fields.py"/>
        <source>More settings…</source>
        <translation>Mais definições…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_foot.py"/>
        <source>Test and save</source>
        <translation>Testar e guardar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_foot.py"/>
        <source>Save anyway</source>
        <translation>Guardar mesmo assim</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_foot.py"/>
        <source>Keep for this run only</source>
        <translation>Manter só desta vez</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_foot.py"/>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_foot.py"/>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_foot.py"/>
        <source>Remove it</source>
        <translation>Remover</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_foot.py"/>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_foot.py"/>
        <source>Remove {name}, with its keys? The history of its calls stays.</source>
        <translation>Remover {name} com as suas chaves? O histórico das chamadas fica.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_form.py"/>
        <source>Connect this account</source>
        <translation>Ativar esta conta</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_form.py"/>
        <source>Show the address for the PBX</source>
        <translation>Mostrar o endereço para a central</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_form.py"/>
        <source>Connecting…</source>
        <translation>A estabelecer ligação…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_form.py"/>
        <source>Saving…</source>
        <translation>A guardar…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_form.py"/>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_form.py"/>
        <source>Removing…</source>
        <translation>A remover…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_line.py"/>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_line.py"/>
        <source>Mend…</source>
        <translation>Corrigir…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_line.py"/>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/field_editor.py"/>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/field_editor.py"/>
        <source>Kept. Type to replace it.</source>
        <translation>Guardado. Escreva para substituir.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/field_editor.py"/>
        <source>When I click</source>
        <translation>Quando clico</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/field_editor.py"/>
        <source>As soon as it rings</source>
        <translation>Assim que toca</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/field_editor.py"/>
        <source>When I answer</source>
        <translation>Quando atendo</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <location filename="../../desktop/callpop/ui/card.py"/>
        <source>Open in CRM</source>
        <translation>Abrir no CRM</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/card.py"/>
        <source>Copy number</source>
        <translation>Copiar número</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/card.py"/>
        <source>Call back</source>
        <translation>Devolver chamada</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/card.py"/>
        <source>Hang up</source>
        <translation>Desligar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/card.py"/>
        <source>Transfer…</source>
        <translation>Transferir…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/card.py"/>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/card.py"/>
        <location filename="../../desktop/callpop/ui/deeds.py"/>
        <source>Close this card</source>
        <translation>Fechar este cartão</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/card.py"/>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/card_strip.py"/>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/card_strip.py"/>
        <source>Once</source>
        <translation>Uma vez</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/card_strip.py"/>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/deeds.py"/>
        <source>Mute this call</source>
        <translation>Silenciar esta chamada</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/deeds.py"/>
        <source>Mute pop-ups for 1 hour</source>
        <translation>Silenciar avisos durante 1 hora</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/deeds.py"/>
        <source>Mute pop-ups for today</source>
        <translation>Silenciar avisos por hoje</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/deeds.py"/>
        <source>Asking the PBX…</source>
        <translation>A perguntar à central…</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <location filename="../../desktop/callpop/ui/card_stack.py"/>
        <source>Calls</source>
        <translation>Chamadas</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <location filename="../../desktop/callpop/ui/check_page.py"/>
        <source>Place a test call</source>
        <translation>Fazer uma chamada de teste</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/check_page.py"/>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/check_page.py"/>
        <source>Will I see the next call?</source>
        <translation>Vou ver a próxima chamada?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/check_page.py"/>
        <source>Looking…</source>
        <translation>A verificar…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/check_page.py"/>
        <source>Yes: everything that a call needs is there.</source>
        <translation>Sim: há tudo aquilo de que uma chamada precisa.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/check_row.py"/>
        <source>good</source>
        <translation>em ordem</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/check_row.py"/>
        <source>not set up</source>
        <translation>por configurar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/check_row.py"/>
        <source>needs you</source>
        <translation>requer atenção</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/check_row.py"/>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/check_row.py"/>
        <source>not on this system</source>
        <translation>não existe neste sistema</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/check_row.py"/>
        <source>not looked at yet</source>
        <translation>ainda não verificado</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/check_row.py"/>
        <source>looking…</source>
        <translation>a verificar…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/trial_box.py"/>
        <source>I saw it</source>
        <translation>Sim, vi</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/trial_box.py"/>
        <source>I did not see it</source>
        <translation>Não vi</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/trial_box.py"/>
        <source>A test call is on its way…</source>
        <translation>Uma chamada de teste está a caminho…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/trial_box.py"/>
        <source>Did you see it? Its card stays at the edge of the screen for ten seconds.</source>
        <translation>Viu a chamada? O cartão fica dez segundos na margem do ecrã.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/trial_box.py"/>
        <source>Did you see its notification?</source>
        <translation>Viu a notificação da chamada?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/trial_box.py"/>
        <source>Good: the next call will look like that.</source>
        <translation>Ótimo: a próxima chamada será assim.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/trial_box.py"/>
        <source>It was shown, and you did not see it.</source>
        <translation>A chamada foi mostrada, mas não foi vista.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/trial_box.py"/>
        <source>What may be the reason, the likeliest first:</source>
        <translation>Qual pode ser o motivo, do mais provável ao menos:</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/trial_box.py"/>
        <source>The card comes up at the bottom right of the screen on which the pointer is: with several screens, look there.</source>
        <translation>O cartão aparece em baixo à direita no ecrã onde está o ponteiro: com vários ecrãs, procure aí.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/trial_box.py"/>
        <source>A program that fills the whole screen may cover the card.</source>
        <translation>Um programa em ecrã inteiro pode tapar o cartão.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/trial_box.py"/>
        <source>The desktop may send notifications of Callpop straight to its list: look at its own settings of notifications.</source>
        <translation>O ambiente de trabalho pode enviar as notificações do Callpop diretamente para a lista: veja as definições de notificações.</translation>
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
        <translation>ontem {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/clock_text.py"/>
        <source>tomorrow {time}</source>
        <translation>amanhã {time}</translation>
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
        <translation>Contactos (CSV ou vCard)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>All files</source>
        <translation>Todos os ficheiros</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>Export contacts</source>
        <translation>Exportar contactos</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>Table (CSV)</source>
        <translation>Tabela (CSV)</translation>
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
        <translation>A ler {file}…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>Writing {file}…</source>
        <translation>A escrever {file}…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>Reading {file}: {count} records so far…</source>
        <translation>A ler {file}: {count} registos até agora…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>Stopped. The address book is as it was.</source>
        <translation>Interrompido. A lista de contactos está como estava.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>Numbers without a country code: {count}. They are recognised by their last digits.</source>
        <translation>Números sem indicativo do país: {count}. São reconhecidos pelos últimos algarismos.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>Line {line}: {why}.</source>
        <translation>Linha {line}: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>Contacts written to {file}: {count}.</source>
        <translation>Contactos escritos em {file}: {count}.</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_form.py"/>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_form.py"/>
        <source>Phone numbers</source>
        <translation>Números de telefone</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_form.py"/>
        <source>One a line, best with the country code: +380 99 123 45 67.</source>
        <translation>Um por linha, de preferência com o indicativo do país: +351 912 345 678.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_form.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_form.py"/>
        <source>Add a contact</source>
        <translation>Adicionar um contacto</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_form.py"/>
        <source>Saving…</source>
        <translation>A guardar…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_form.py"/>
        <source>{name} was in the address book already, and has the new numbers now.</source>
        <translation>{name} já estava nos contactos e tem agora os novos números.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_form.py"/>
        <source>{name} is in the address book already, with these numbers.</source>
        <translation>{name} já está nos contactos com estes números.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_covered.py"/>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Address book</source>
        <translation>Contactos</translation>
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
        <translation>Adicionar um contacto…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_invitation.py"/>
        <source>Nobody is in it yet</source>
        <translation>Ainda não há ninguém</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_invitation.py"/>
        <source>Callpop names callers that your PBX does not know, finds people by name where you dial, and tells a PBX that asks who is calling.</source>
        <translation>O Callpop dá nome a quem a central não conhece, encontra pessoas pelo nome ao marcar e responde à central que pergunta quem liga.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_invitation.py"/>
        <source>Export your contacts from a phone, a mail program or a CRM as CSV or vCard, and import that file, or drop it here.</source>
        <translation>Exporte os contactos de um telefone, de um programa de correio ou de um CRM como CSV ou vCard e importe esse ficheiro, ou largue-o aqui.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Search a name, a company or a number</source>
        <translation>Procurar um nome, uma empresa ou um número</translation>
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
        <translation>Ninguém tem este nome, empresa ou número.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Add…</source>
        <translation>Adicionar…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Call…</source>
        <translation>Ligar…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Remove</source>
        <translation>Remover</translation>
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
        <translation>Ligar para {number}…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>{name} is removed.</source>
        <translation>Removido: {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Removed contacts: {count}.</source>
        <translation>Contactos removidos: {count}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>the first {count}</source>
        <translation>os primeiros {count}</translation>
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
        <translation>Deteção automática</translation>
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
        <translation>Ocidental (windows-1252)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/import_options.py"/>
        <source>Cyrillic (KOI8-U)</source>
        <translation>Cirílico (KOI8-U)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/import_options.py"/>
        <source>Country of the numbers</source>
        <translation>País dos números</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/import_options.py"/>
        <source>Encoding</source>
        <translation>Codificação</translation>
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
        <translation>Lido como {encoding}, começa por:</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/import_options.py"/>
        <source>No contact is found in it so.</source>
        <translation>Assim não se encontra nenhum contacto.</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Austria</source>
        <translation>Áustria</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Azerbaijan</source>
        <translation>Azerbaijão</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Bulgaria</source>
        <translation>Bulgária</translation>
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
        <translation>Suíça</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Czechia</source>
        <translation>Chéquia</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Germany</source>
        <translation>Alemanha</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Denmark</source>
        <translation>Dinamarca</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Estonia</source>
        <translation>Estónia</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Spain</source>
        <translation>Espanha</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Finland</source>
        <translation>Finlândia</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>France</source>
        <translation>França</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Georgia</source>
        <translation>Geórgia</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Greece</source>
        <translation>Grécia</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Hungary</source>
        <translation>Hungria</translation>
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
        <translation>Itália</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Kazakhstan</source>
        <translation>Cazaquistão</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Lithuania</source>
        <translation>Lituânia</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Latvia</source>
        <translation>Letónia</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Moldova</source>
        <translation>Moldávia</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Netherlands</source>
        <translation>Países Baixos</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Norway</source>
        <translation>Noruega</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Poland</source>
        <translation>Polónia</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Romania</source>
        <translation>Roménia</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Russia</source>
        <translation>Rússia</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Sweden</source>
        <translation>Suécia</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Slovenia</source>
        <translation>Eslovénia</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Slovakia</source>
        <translation>Eslováquia</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Türkiye</source>
        <translation>Turquia</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Ukraine</source>
        <translation>Ucrânia</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Uzbekistan</source>
        <translation>Usbequistão</translation>
    </message>
</context>
<context>
    <name>Dial</name>
    <message>
        <location filename="../../desktop/callpop/ui/deeds.py"/>
        <location filename="../../desktop/callpop/ui/dial_request.py"/>
        <source>Transferring…</source>
        <translation>A transferir…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_question.py"/>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Don&apos;t call</source>
        <translation>Não ligar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_sheet.py"/>
        <source>Number or name</source>
        <translation>Número ou nome</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_sheet.py"/>
        <source>Suggestions</source>
        <translation>Sugestões</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Transfer</source>
        <translation>Transferir</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Number or name to hand the call to</source>
        <translation>Número ou nome a quem passar a chamada</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Call</source>
        <translation>Ligar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Number or name to call</source>
        <translation>Número ou nome a quem ligar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>From a link. Which number?</source>
        <translation>De um link. Que número?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>From a link</source>
        <translation>De um link</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>From the selection. Which number?</source>
        <translation>Da seleção. Que número?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>From the selection</source>
        <translation>Da seleção</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>From the clipboard. Which number?</source>
        <translation>Da área de transferência. Que número?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>From the clipboard</source>
        <translation>Da área de transferência</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Through which account?</source>
        <translation>Por que conta?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Always for numbers of {country} ({code})</source>
        <translation>Sempre para este país: {country} ({code})</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Hand over to {number}</source>
        <translation>Passar para {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Don&apos;t hand over</source>
        <translation>Não passar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Call {number}</source>
        <translation>Ligar para {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Asking {account} to call {number}…</source>
        <translation>A pedir a {account} que ligue para {number}…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Calls {number} through {account} in {seconds} s; then ask for extension {extension}. Esc stops.</source>
        <translation>Liga para {number} pela conta {account} daqui a {seconds} s; depois peça a extensão {extension}. Esc interrompe.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Calls {number} through {account} in {seconds} s. Esc stops.</source>
        <translation>Liga para {number} pela conta {account} daqui a {seconds} s. Esc interrompe.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>{words} Ask for extension {extension}.</source>
        <translation>{words} Peça a extensão {extension}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Type a number, a name, or an extension.</source>
        <translation>Escreva um número, um nome ou uma extensão.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Enter calls now</source>
        <translation>Enter liga já</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Esc stops</source>
        <translation>Esc interrompe</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Esc closes</source>
        <translation>Esc fecha</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>1–{last} choose</source>
        <translation>1–{last} escolhe</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Space: always</source>
        <translation>Espaço: sempre</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Enter transfers</source>
        <translation>Enter transfere</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Enter calls</source>
        <translation>Enter liga</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Tab account</source>
        <translation>Tab conta</translation>
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
        <translation>{file} já existe.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/file_choice.py"/>
        <source>Replace it</source>
        <translation>Substituir</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <location filename="../../desktop/callpop/ui/history_deeds.py"/>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Open in CRM</source>
        <translation>Abrir no CRM</translation>
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
        <translation>Adicionar aos contactos…</translation>
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
        <translation>Esquecer este número…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_deeds.py"/>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_deeds.py"/>
        <source>Deleting…</source>
        <translation>A apagar…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_deeds.py"/>
        <source>Remove from the address book too</source>
        <translation>Remover também dos contactos</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_deeds.py"/>
        <source>The address book has the number no more.</source>
        <translation>O número já não está nos contactos.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Call back</source>
        <translation>Devolver chamada</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Open the recording</source>
        <translation>Abrir a gravação</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Talked for {time}</source>
        <translation>Conversa de {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Rang for {time}</source>
        <translation>Tocou durante {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>To {name}</source>
        <translation>Para {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Queue {name}</source>
        <translation>Fila {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Line {line}</source>
        <translation>Linha {line}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Your extension {extension}</source>
        <translation>A sua extensão {extension}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Account {account}</source>
        <translation>Conta {account}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Open {name} in CRM</source>
        <translation>Abrir {name} no CRM</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Open another record in CRM</source>
        <translation>Abrir outra ficha no CRM</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_files.py"/>
        <source>Export calls</source>
        <translation>Exportar chamadas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_files.py"/>
        <source>Table (CSV)</source>
        <translation>Tabela (CSV)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_files.py"/>
        <source>calls</source>
        <translation>chamadas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_files.py"/>
        <source>Writing {file}…</source>
        <translation>A escrever {file}…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Name, number, queue or note</source>
        <translation>Nome, número, fila ou nota</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Days</source>
        <translation>Período</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Any day</source>
        <translation>Qualquer dia</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Since yesterday</source>
        <translation>Desde ontem</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>One day…</source>
        <translation>Um dia…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Day</source>
        <translation>Dia</translation>
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
        <translation>Recebidas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Outgoing</source>
        <translation>Efetuadas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Internal</source>
        <translation>Internas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>All accounts</source>
        <translation>Todas as contas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_note.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_note.py"/>
        <source>Only you see it. Ctrl+N</source>
        <translation>Mais ninguém a vê. Ctrl+N</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_note.py"/>
        <source>Kept</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_note.py"/>
        <source>This call is no longer in the history.</source>
        <translation>Esta chamada já não está no histórico.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_page.py"/>
        <source>Calls</source>
        <translation>Chamadas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_page.py"/>
        <source>Show all calls</source>
        <translation>Mostrar todas as chamadas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_page.py"/>
        <source>Export CSV…</source>
        <translation>Exportar CSV…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_page.py"/>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_page.py"/>
        <source>There are no such calls.</source>
        <translation>Não há chamadas que correspondam.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_page.py"/>
        <source>No calls yet. Every call that Callpop sees is listed here.</source>
        <translation>Ainda não há chamadas. Todas as que o Callpop vir ficam nesta lista.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_row.py"/>
        <source>Calls in that time are not known.</source>
        <translation>As chamadas desse período não são conhecidas.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Call again</source>
        <translation>Ligar outra vez</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Calling now</source>
        <translation>A ligar agora</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Rings now</source>
        <translation>A tocar agora</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Talking now</source>
        <translation>A falar agora</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Answered by {name}</source>
        <translation>Atendida por {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Outgoing call</source>
        <translation>Chamada efetuada</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Answered call</source>
        <translation>Chamada atendida</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Missed call</source>
        <translation>Chamada perdida</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Answered by a colleague</source>
        <translation>Atendida por um colega</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>No answer</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Was busy</source>
        <translation>Estava ocupado</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Rejected</source>
        <translation>Rejeitada</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>How it ended is not known</source>
        <translation>Não se sabe como terminou</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>missed</source>
        <translation>perdida</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>answered by {name}</source>
        <translation>atendida por {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>answered</source>
        <translation>atendida</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>answered by a colleague</source>
        <translation>atendida por um colega</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>busy</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>rejected</source>
        <translation>rejeitada</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>end not known</source>
        <translation>fim desconhecido</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>called back {time}</source>
        <translation>devolvida {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>{name} called back {time}</source>
        <translation>devolvida por {name} {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>a colleague called back {time}</source>
        <translation>devolvida por um colega {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>answered {time}</source>
        <translation>atendida {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>called again and was answered {time}</source>
        <translation>voltou a ligar, atendida {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>answered by {name} {time}</source>
        <translation>atendida por {name} {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>answered by a colleague {time}</source>
        <translation>atendida por um colega {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>to {name}</source>
        <translation>para {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>line {line}</source>
        <translation>linha {line}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>{accounts}: not connected since {begin}</source>
        <translation>{accounts}: sem ligação desde {begin}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>{accounts}: not connected {begin}–{end}</source>
        <translation>{accounts}: sem ligação {begin}–{end}</translation>
    </message>
</context>
<context>
    <name>Hotkeys</name>
    <message>
        <location filename="../../desktop/callpop/ui/hotkey_field.py"/>
        <location filename="../../desktop/callpop/ui/search_input.py"/>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/hotkey_field.py"/>
        <source>No hotkey for this</source>
        <translation>Sem atalho para isto</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/hotkey_field.py"/>
        <source>Copy the command</source>
        <translation>Copiar o comando</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/hotkey_field.py"/>
        <source>Press the keys together. Esc leaves it as it is, Backspace is for none.</source>
        <translation>Prima as teclas em conjunto. Esc deixa como está, Backspace remove.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/hotkey_field.py"/>
        <source>{held} and…</source>
        <translation>{held} e…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/hotkey_field.py"/>
        <source>Press the keys…</source>
        <translation>Prima as teclas…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/hotkey_field.py"/>
        <source>Your desktop made it {keys}. Its own settings can change that.</source>
        <translation>O seu ambiente de trabalho fez disto {keys}. Pode mudá-lo nas definições dele.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/hotkey_field.py"/>
        <source>This command does the same, bound to a key in your desktop&apos;s settings: {command}</source>
        <translation>Este comando faz o mesmo, associado a uma tecla nas definições do ambiente de trabalho: {command}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/hotkey_field.py"/>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/hotkey_field.py"/>
        <source>{name}: {keys}. Press to change.</source>
        <translation>{name}: {keys}. Prima para mudar.</translation>
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
        <translation>Pessoas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/main_window.py"/>
        <source>Queues</source>
        <translation>Filas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/main_window.py"/>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/main_window.py"/>
        <source>Call…</source>
        <translation>Ligar…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/main_window.py"/>
        <source>Settings…</source>
        <translation>Definições…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/main_window.py"/>
        <source>Ctrl+{number}</source>
        <translation>Ctrl+{number}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/main_window.py"/>
        <source>No account is set up yet.</source>
        <translation>Ainda não há nenhuma conta configurada.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/main_window.py"/>
        <source>Add an account…</source>
        <translation>Adicionar uma conta…</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>Show Callpop</source>
        <translation>Mostrar o Callpop</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>Call…</source>
        <translation>Ligar…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>Queues</source>
        <translation>Filas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>Recent calls</source>
        <translation>Chamadas recentes</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>Mute pop-ups</source>
        <translation>Silenciar avisos</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>Hide names and numbers</source>
        <translation>Ocultar nomes e números</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>Will I see the next call?</source>
        <translation>Vou ver a próxima chamada?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>Save a report for support…</source>
        <translation>Guardar um relatório para o suporte…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>Settings…</source>
        <translation>Definições…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>For this call</source>
        <translation>Para esta chamada</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>For 1 hour</source>
        <translation>Durante 1 hora</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>For today</source>
        <translation>Por hoje</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>Until I resume</source>
        <translation>Até eu retomar</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <location filename="../../desktop/callpop/ui/notice.py"/>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <location filename="../../desktop/callpop/ui/account_section.py"/>
        <source>Callpop is not connected to your PBX yet. Add your account to see who calls.</source>
        <translation>O Callpop ainda não tem ligação à sua central. Adicione a sua conta para ver quem liga.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_section.py"/>
        <source>Add an account…</source>
        <translation>Adicionar uma conta…</translation>
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
        <translation>Chamadas em curso</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/panel.py"/>
        <source>Recent calls</source>
        <translation>Chamadas recentes</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/panel.py"/>
        <source>No calls yet.</source>
        <translation>Ainda não há chamadas.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/panel.py"/>
        <source>RECENT</source>
        <translation>RECENTES</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/panel.py"/>
        <source>All calls</source>
        <translation>Todas as chamadas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/panel_head.py"/>
        <source>Call…</source>
        <translation>Ligar…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/panel_head.py"/>
        <source>Hide names and numbers</source>
        <translation>Ocultar nomes e números</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/panel_head.py"/>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/panel_strips.py"/>
        <source>Resume now</source>
        <translation>Retomar já</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/panel_strips.py"/>
        <source>Look…</source>
        <translation>Ver…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_section.py"/>
        <source>PEOPLE</source>
        <translation>PESSOAS</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_section.py"/>
        <source>All people</source>
        <translation>Todas as pessoas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_section.py"/>
        <source>Search a name or an extension</source>
        <translation>Procurar um nome ou uma extensão</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_section.py"/>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_section.py"/>
        <source>Nobody has this name or extension.</source>
        <translation>Ninguém tem este nome ou extensão.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_section.py"/>
        <source>QUEUES</source>
        <translation>FILAS</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_section.py"/>
        <source>All queues</source>
        <translation>Todas as filas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_section.py"/>
        <source>Queues</source>
        <translation>Filas</translation>
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
        <translation>Silêncio permanente: assim foi escolhido.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/pause_text.py"/>
        <source>Pop-ups are muted.</source>
        <translation>Avisos silenciados.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/pause_text.py"/>
        <source>Quiet until {time}.</source>
        <translation>Silêncio até {time}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/pause_text.py"/>
        <source>Pop-ups are muted for today.</source>
        <translation>Avisos silenciados por hoje.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/pause_text.py"/>
        <source>Pop-ups are muted until {time}.</source>
        <translation>Avisos silenciados até {time}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/pause_text.py"/>
        <source>Resume pop-ups</source>
        <translation>Retomar avisos</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/pause_text.py"/>
        <source>Resume pop-ups (quiet until {time})</source>
        <translation>Retomar avisos (silêncio até {time})</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/pause_text.py"/>
        <source>Resume pop-ups (muted for today)</source>
        <translation>Retomar avisos (silenciados por hoje)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/pause_text.py"/>
        <source>Resume pop-ups (muted until {time})</source>
        <translation>Retomar avisos (silenciados até {time})</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Search a name, an extension or an account</source>
        <translation>Procurar um nome, uma extensão ou uma conta</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Available only</source>
        <translation>Só disponíveis</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Call</source>
        <translation>Ligar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Nobody has this name, extension or account.</source>
        <translation>Ninguém tem este nome, extensão ou conta.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Nobody of this name is available.</source>
        <translation>Ninguém com este nome está disponível.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Nobody is available now.</source>
        <translation>Ninguém está disponível agora.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Call {who}</source>
        <translation>Ligar para {who}</translation>
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
        <translation>Remover dos favoritos</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Add to favourites</source>
        <translation>Adicionar aos favoritos</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Transfer {who} to {colleague}</source>
        <translation>Transferir {who} para {colleague}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>{name}, extension {extension} of {account}, a favourite</source>
        <translation>{name}, extensão {extension} de {account}, favorito</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>{name}, extension {extension} of {account}</source>
        <translation>{name}, extensão {extension} de {account}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>Enter hides the group</source>
        <translation>Enter oculta o grupo</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>Enter shows the group</source>
        <translation>Enter mostra o grupo</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_covered.py"/>
        <source>Show again</source>
        <translation>Mostrar de novo</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_covered.py"/>
        <location filename="../../desktop/callpop/ui/strip.py"/>
        <source>Names and numbers are hidden.</source>
        <translation>Os nomes e números estão ocultos.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_covered.py"/>
        <source>Your address book stays out of sight while you share your screen.</source>
        <translation>Os seus contactos ficam ocultos enquanto partilha o ecrã.</translation>
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
        <translation>Fila {number}</translation>
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
        <translation>Mostrar tudo</translation>
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
        <translation>esperava na última informação</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>waits long</source>
        <translation>espera há muito</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>waits long: {time}</source>
        <translation>espera há muito: {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>waits too long</source>
        <translation>espera há demasiado</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>waits too long: {time}</source>
        <translation>espera há demasiado: {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>waited {time}</source>
        <translation>esperou {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>gave up {time}</source>
        <translation>desistiu {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>called back {time}</source>
        <translation>devolvida {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>spoken with {time}</source>
        <translation>atendida {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>gave up in {queue}</source>
        <translation>desistiu em {queue}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>paused {time}</source>
        <translation>em pausa {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>takes calls</source>
        <translation>atende chamadas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queues_page.py"/>
        <source>Queues</source>
        <translation>Filas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queues_page.py"/>
        <source>No queue has told anything yet.</source>
        <translation>Nenhuma fila deu sinal até agora.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queues_page.py"/>
        <source>Call…</source>
        <translation>Ligar…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queues_page.py"/>
        <source>Call back…</source>
        <translation>Devolver chamada…</translation>
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
        <translation>Número desconhecido</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>ringing</source>
        <translation>a tocar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>talking</source>
        <translation>a falar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>calling</source>
        <translation>a ligar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>no longer rings here</source>
        <translation>já não toca aqui</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>unknown since {time}</source>
        <translation>sem dados desde {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>with {who}</source>
        <translation>com {who}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>Call…</source>
        <translation>Ligar…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>missed {time}</source>
        <translation>perdida {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>called {time}</source>
        <translation>ligou {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>Call back…</source>
        <translation>Devolver chamada…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>{account} was not connected</source>
        <translation>{account} estava sem ligação</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>Calls in that time may be missing here.</source>
        <translation>Podem faltar aqui chamadas desse tempo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>today {time}</source>
        <translation>hoje {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>recent · {time}</source>
        <translation>recente · {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>{busy} of {all} busy</source>
        <translation>{busy} de {all} ocupados</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>{state} with {who}</source>
        <translation>{state} com {who}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>ringing {time} with {who}</source>
        <translation>a tocar {time} com {who}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>ringing {time}</source>
        <translation>a tocar {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>busy {time} with {who}</source>
        <translation>ocupado {time} com {who}</translation>
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
        <translation>offline {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>available {time}</source>
        <translation>disponível {time}</translation>
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
        <translation>{title} não tem a definição «{key}». Tem: {known}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>{title} has no secret “{key}”. It has: {known}.</source>
        <translation>{title} não tem a chave «{key}». Tem: {known}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“{key}” is a secret: it is never taken from the command line or the settings. It is asked for, or read from standard input with --secrets-stdin.</source>
        <translation>«{key}» é secreto: nunca é lido da linha de comandos nem das definições. É perguntado, ou lido da entrada padrão com --secrets-stdin.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>{title} needs “{key}” ({label}).</source>
        <translation>{title} precisa de «{key}» ({label}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“{key}” must be one line of at most {limit} characters.</source>
        <translation>«{key}» deve ser uma única linha com {limit} caracteres no máximo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“{key}” is either yes or no.</source>
        <translation>«{key}» é yes ou no.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“{key}” is one of: {choices}.</source>
        <translation>«{key}» é um de: {choices}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“{host}” is not a host: write names such as crm.example.com, separated by commas.</source>
        <translation>«{host}» não é um servidor: escreva nomes como crm.example.com, separados por vírgulas.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“{key}” is a country&apos;s two letters, such as UA, SK or GB; not “{text}”.</source>
        <translation>«{key}» são as duas letras de um país, como UA, SK ou GB; não «{text}».</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“{key}” is not an address that can be read.</source>
        <translation>«{key}» não é um endereço que se possa ler.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“endpoint” is scheme, host, port and path alone: nothing behind a ? or a #.</source>
        <translation>«endpoint» é só esquema, servidor, porta e caminho: nada depois de ? ou #.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“{key}”: {path} can&apos;t be read ({why}).</source>
        <translation>«{key}»: não é possível ler {path} ({why}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“{key}”: {path} holds no certificate in PEM form.</source>
        <translation>«{key}»: {path} não contém nenhum certificado em formato PEM.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“{key}” is system, none, or an address such as http://proxy.example.com:3128.</source>
        <translation>«{key}» é system, none ou um endereço como http://proxy.example.com:3128.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“{key}” can&apos;t hold a user name or password: settings are not kept secret. Use system, with the password in the desktop&apos;s own proxy settings.</source>
        <translation>«{key}» não pode conter utilizador nem palavra-passe: as definições não são secretas. Use system, com a palavra-passe nas definições de proxy do próprio ambiente de trabalho.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_lines.py"/>
        <source>Switched off in the settings.</source>
        <translation>Desativada nas definições.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_lines.py"/>
        <source>Reading its secrets from the keyring.</source>
        <translation>A ler as suas chaves do porta-chaves.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_lines.py"/>
        <source>Callpop met a fault ({what}); its log says more.</source>
        <translation>O Callpop encontrou uma falha ({what}); o registo diz mais.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_lines.py"/>
        <source>The keyring holds no “{label}” for this account: enter it.</source>
        <translation>O porta-chaves não tem «{label}» para esta conta: introduza-o.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_lines.py"/>
        <source>This Callpop knows no PBX of the kind “{kind}”. It knows: {known}.</source>
        <translation>Este Callpop não conhece centrais do tipo «{kind}». Conhece: {known}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_service.py"/>
        <source>There is no kind of PBX called “{name}”. There are: {known}.</source>
        <translation>Não há nenhum tipo de central chamado «{name}». Há: {known}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_service.py"/>
        <source>{title} needs no webhook address: Callpop calls it.</source>
        <translation>{title} não precisa de endereço de webhook: é o Callpop que contacta a central.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_service.py"/>
        <source>{name} is removed, its secrets too.</source>
        <translation>Removida: {name}, e também as suas chaves.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_service.py"/>
        <source>{name} is removed. Whether its secrets are stored somewhere can&apos;t be said: {why}</source>
        <translation>Removida: {name}. Não se sabe se as suas chaves ainda estão guardadas algures: {why}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_service.py"/>
        <source>There is no account “{name}”. There are: {known}.</source>
        <translation>Não há nenhuma conta «{name}». Há: {known}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_service.py"/>
        <source>There is no account “{name}”; none is set up yet.</source>
        <translation>Não há nenhuma conta «{name}»; ainda não há nenhuma configurada.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_trial.py"/>
        <source>{title} did not say within {seconds} seconds whether it lets us in. {detail}</source>
        <translation>{title} não disse em {seconds} segundos se nos deixa entrar. {detail}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_trial.py"/>
        <source>{title} called: its webhooks arrive.</source>
        <translation>{title} contactou o Callpop: os webhooks chegam.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_trial.py"/>
        <source>{title} lets us in. {caution}</source>
        <translation>{title} deixa-nos entrar. {caution}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_trial.py"/>
        <source>{title} lets us in.</source>
        <translation>{title} deixa-nos entrar.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_trial.py"/>
        <source>The connection was not even begun.</source>
        <translation>A ligação nem sequer foi iniciada.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/home.py"/>
        <source>The folder {folder} can&apos;t be used: {problem}. Choose another one with --home or CALLPOP_HOME.</source>
        <translation>Não é possível usar a pasta {folder}: {problem}. Escolha outra com --home ou CALLPOP_HOME.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/home.py"/>
        <source>{file} belongs to another user of this computer, who may read or change it. Look how it came there, and remove it.</source>
        <translation>{file} pertence a outro utilizador deste computador, que o pode ler ou alterar. Veja como foi lá parar e remova-o.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/home.py"/>
        <source>The folder {folder} is not for Callpop alone. Name an empty folder of your own, such as {suggestion}.</source>
        <translation>A pasta {folder} não é só do Callpop. Indique uma pasta vazia própria, como {suggestion}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/keyring_door.py"/>
        <source>The keyring is locked. Unlock it, or keep the secret for this run only.</source>
        <translation>O porta-chaves está bloqueado. Desbloqueie-o ou mantenha a chave só desta vez.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/keyring_door.py"/>
        <source>The keyring took the secret and did not keep it. Choose another keyring, or keep the secret for this run only.</source>
        <translation>O porta-chaves aceitou a chave e não a guardou. Escolha outro porta-chaves ou mantenha a chave só desta vez.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/keyring_door.py"/>
        <source>The keyring does not delete what it is told to delete.</source>
        <translation>O porta-chaves não apaga o que lhe é pedido para apagar.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/keyring_door.py"/>
        <source>The keyring failed ({problem}). Restart it, or keep the secret for this run only.</source>
        <translation>O porta-chaves falhou ({problem}). Reinicie-o ou mantenha a chave só desta vez.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/keyring_door.py"/>
        <source>No keyring is running. Start one (GNOME Keyring, KWallet), or keep the secret for this run only.</source>
        <translation>Não há nenhum porta-chaves a funcionar. Inicie um (GNOME Keyring, KWallet) ou mantenha a chave só desta vez.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/keyring_door.py"/>
        <source>The keyring chosen for Python programs (PYTHON_KEYRING_BACKEND, keyringrc.cfg) can&apos;t be used. Correct the choice, or take it back.</source>
        <translation>Não é possível usar o porta-chaves escolhido para programas Python (PYTHON_KEYRING_BACKEND, keyringrc.cfg). Corrija a escolha ou retire-a.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/keyring_door.py"/>
        <source>The keyring chosen for Python programs (PYTHON_KEYRING_BACKEND, keyringrc.cfg) keeps secrets in a plain file. Callpop does not: choose another one, or keep the secret for this run only.</source>
        <translation>O porta-chaves escolhido para programas Python (PYTHON_KEYRING_BACKEND, keyringrc.cfg) guarda as chaves num ficheiro sem cifra. O Callpop não o faz: escolha outro ou mantenha a chave só desta vez.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/model.py"/>
        <source>An account needs a name.</source>
        <translation>Uma conta precisa de um nome.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/model.py"/>
        <source>An account&apos;s name has at most {limit} characters.</source>
        <translation>O nome de uma conta tem {limit} caracteres no máximo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/model.py"/>
        <source>An account&apos;s name is one line of visible characters, with no space at either end.</source>
        <translation>O nome de uma conta é uma linha de caracteres visíveis, sem espaços no início nem no fim.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/model.py"/>
        <source>There is an account “{name}” already. Choose another name.</source>
        <translation>Já existe uma conta «{name}». Escolha outro nome.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}, column {column}: this can&apos;t be read ({problem}). Correct the line; nothing in the file was changed.</source>
        <translation>{file}, linha {line}, coluna {column}: não é possível ler isto ({problem}). Corrija a linha; nada no ficheiro foi alterado.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: “schema” must be the number {known}.</source>
        <translation>{file}, linha {line}: «schema» deve ser o número {known}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file} was written by a newer Callpop (schema {schema}; this one knows {known}). Update Callpop; the file was left as it is.</source>
        <translation>{file} foi escrito por um Callpop mais novo (esquema {schema}; este conhece {known}). Atualize o Callpop; o ficheiro ficou como estava.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: “app” must be a table: write [app].</source>
        <translation>{file}, linha {line}: «app» deve ser uma tabela: escreva [app].</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: “account” must be a list of accounts: begin each with [[account]], in double brackets.</source>
        <translation>{file}, linha {line}: «account» deve ser uma lista de contas: comece cada uma com [[account]], com parênteses retos duplos.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: the accounts “{name}” and “{other}” have the same id, and would share their secrets. Delete this “id” line.</source>
        <translation>{file}, linha {line}: as contas «{name}» e «{other}» têm o mesmo id e partilhariam as suas chaves. Apague esta linha «id».</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: this account has no “{key}”. Add the line {key} = &quot;…&quot;.</source>
        <translation>{file}, linha {line}: falta «{key}» a esta conta. Acrescente a linha {key} = &quot;…&quot;.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: {problem}</source>
        <translation>{file}, linha {line}: {problem}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: “{key}” of the account “{account}” is not written as it must be. Write {key} = {example}</source>
        <translation>{file}, linha {line}: «{key}» da conta «{account}» não está escrito como deve. Escreva {key} = {example}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: “{key}” is a secret, and secrets are kept in the keyring alone. Delete the line, give the secret with “callpop account unlock” (or “account add”), and have the PBX make a new one: who could read this file may know it.</source>
        <translation>{file}, linha {line}: «{key}» é secreto, e os segredos ficam só no porta-chaves. Apague a linha, indique o segredo com «callpop account unlock» (ou «account add») e peça à central um novo: quem pôde ler este ficheiro pode conhecê-lo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: “{key}” is not known. Is “{near}” meant?</source>
        <translation>{file}, linha {line}: «{key}» não é conhecido. Será «{near}»?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: “{key}” is not known, and has no effect.</source>
        <translation>{file}, linha {line}: «{key}» não é conhecido e não tem efeito.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: the account “{account}” has a setting “{key}” that is not known. Is “{near}” meant?</source>
        <translation>{file}, linha {line}: a conta «{account}» tem uma definição «{key}» que não é conhecida. Será «{near}»?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: the account “{account}” has a setting “{key}” that is not known, and has no effect.</source>
        <translation>{file}, linha {line}: a conta «{account}» tem uma definição «{key}» que não é conhecida e não tem efeito.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: “{key}” can&apos;t be “{value}”. It can be: {choices}.</source>
        <translation>{file}, linha {line}: «{key}» não pode ser «{value}». Pode ser: {choices}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: “{key}” of the account “{account}” can&apos;t be “{value}”. It can be: {choices}.</source>
        <translation>{file}, linha {line}: «{key}» da conta «{account}» não pode ser «{value}». Pode ser: {choices}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/settings.py"/>
        <source>{file} was taken away or emptied. Callpop goes on with what it said, and puts it back.</source>
        <translation>O ficheiro {file} desapareceu ou ficou vazio. O Callpop continua com o que ele dizia e volta a criá-lo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/settings.py"/>
        <source>Another program has been changing {file} for {seconds} seconds. Close it, and try again.</source>
        <translation>Outro programa está a alterar {file} há {seconds} segundos. Feche-o e tente de novo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/settings.py"/>
        <source>{file} could not be written: {problem}. The settings are as they were. See that there is room on the disk and that the folder is yours.</source>
        <translation>Não foi possível escrever {file}: {problem}. As definições estão como estavam. Verifique se há espaço no disco e se a pasta é sua.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/settings.py"/>
        <source>{file} is written in a way that Callpop can read but not change. Make the change by hand, or write each account as a table of its own: [[account]].</source>
        <translation>{file} está escrito de uma forma que o Callpop pode ler mas não alterar. Faça a alteração à mão ou escreva cada conta como uma tabela própria: [[account]].</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/settings.py"/>
        <source>The change holds characters that can&apos;t be written. Type it anew.</source>
        <translation>A alteração contém caracteres que não podem ser escritos. Escreva-a de novo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/settings.py"/>
        <source>“{key}” is a secret. Secrets are kept in the keyring alone, never in the settings file: give it when you are asked for it.</source>
        <translation>«{key}» é secreto. Os segredos ficam só no porta-chaves, nunca no ficheiro de definições: indique-o quando for pedido.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/settings.py"/>
        <source>{file} can&apos;t be read: {problem}. See that it is a file, and yours.</source>
        <translation>Não é possível ler {file}: {problem}. Verifique se é um ficheiro e se é seu.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/settings.py"/>
        <source>{file} is far too large for a settings file. Look into it.</source>
        <translation>{file} é demasiado grande para um ficheiro de definições. Veja o que contém.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/settings.py"/>
        <source>{file}, line {line}: this is not UTF-8 text. Save the file as UTF-8.</source>
        <translation>{file}, linha {line}: isto não é texto UTF-8. Guarde o ficheiro como UTF-8.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/vault.py"/>
        <source>A secret has from 1 to {limit} characters.</source>
        <translation>Uma chave tem de 1 a {limit} caracteres.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/vault.py"/>
        <source>The keyring has not answered for {seconds} seconds. See whether it asks for its password in a window of its own.</source>
        <translation>O porta-chaves não responde há {seconds} segundos. Veja se pede a palavra-passe numa janela própria.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/check_report.py"/>
        <source>Callpop</source>
        <translation>Callpop</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/check_report.py"/>
        <source>Callpop is not running: no call is shown.</source>
        <translation>O Callpop não está a funcionar: nenhuma chamada é mostrada.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/check_report.py"/>
        <source>Start it with: callpop</source>
        <translation>Inicie-o com: callpop</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/check_report.py"/>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>Test call</source>
        <translation>Chamada de teste</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/checks.py"/>
        <source>There was no answer in {seconds} seconds.</source>
        <translation>Não houve resposta em {seconds} segundos.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/checks.py"/>
        <source>That could not be looked at ({what}). The log says more.</source>
        <translation>Não foi possível verificar ({what}). O registo diz mais.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/book.py"/>
        <source>The address book was damaged. It is kept as {file}, and a new one is begun: import your contacts again.</source>
        <translation>A lista de contactos estava danificada. Fica como {file} e começa uma nova: importe os contactos outra vez.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/csv_file.py"/>
        <source>a quotation mark in it is never closed</source>
        <translation>tem umas aspas que nunca fecham</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/file.py"/>
        <location filename="../../desktop/callpop/desk/history.py"/>
        <source>The file “{file}” can&apos;t be written: {why}.</source>
        <translation>Não é possível escrever o ficheiro «{file}»: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/file.py"/>
        <source>This can&apos;t be: {why}.</source>
        <translation>Não pode ser: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/importing.py"/>
        <source>New contacts: {new}; with new phones: {changed}; known already: {unchanged}; records that were not read: {not_read}. The file was read as {encoding}.</source>
        <translation>Contactos novos: {new}; com telefones novos: {changed}; já conhecidos: {unchanged}; registos não lidos: {not_read}. O ficheiro foi lido como {encoding}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/importing.py"/>
        <source>The file “{file}” can&apos;t be read: {why}.</source>
        <translation>Não é possível ler o ficheiro «{file}»: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/importing.py"/>
        <source>This file is no address book: it is longer than {most} MiB.</source>
        <translation>Este ficheiro não é uma lista de contactos: tem mais de {most} MiB.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/importing.py"/>
        <source>This is a workbook, not a table: save it as CSV in the spreadsheet program.</source>
        <translation>Isto é um livro de cálculo, não uma tabela: guarde-o como CSV no programa de folhas de cálculo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/importing.py"/>
        <source>There is no contact in this file.</source>
        <translation>Não há nenhum contacto neste ficheiro.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/importing.py"/>
        <source>There is no contact in this file that could be read. Line {line}: {why}.</source>
        <translation>Não há neste ficheiro nenhum contacto que se possa ler. Linha {line}: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/importing.py"/>
        <source>The file can&apos;t be read as “{encoding}”: utf-8 and windows-1251 are usual encodings.</source>
        <translation>O ficheiro não pode ser lido como «{encoding}»: utf-8 e windows-1251 são codificações habituais.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/model.py"/>
        <source>a spreadsheet has cut the number {number} short: format its column as text and enter it again</source>
        <translation>uma folha de cálculo encurtou o número {number}: dê à coluna o formato de texto e introduza-o de novo</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/model.py"/>
        <source>“{text}” is not a phone number</source>
        <translation>«{text}» não é um número de telefone</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/rows.py"/>
        <source>there is no phone number in it</source>
        <translation>não contém nenhum número de telefone</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/rows.py"/>
        <source>there is no name in it</source>
        <translation>não contém nenhum nome</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/rows.py"/>
        <source>only the first {most} records are read</source>
        <translation>só são lidos os primeiros {most} registos</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/store.py"/>
        <source>The address book was written by a newer version of Callpop and is left untouched: update Callpop, or move {file} away.</source>
        <translation>A lista de contactos foi escrita por uma versão mais nova do Callpop e fica intacta: atualize o Callpop ou mude {file} de sítio.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/store.py"/>
        <source>The address book can&apos;t be changed: {why}. Nothing was changed.</source>
        <translation>Não é possível alterar os contactos: {why}. Nada foi alterado.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/store.py"/>
        <source>The address book can&apos;t be read: {why}.</source>
        <translation>Não é possível ler os contactos: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/store.py"/>
        <source>There is another contact “{name}” already: remove one of the two.</source>
        <translation>Já existe outro contacto «{name}»: remova um dos dois.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/store.py"/>
        <source>A contact needs a name or a company.</source>
        <translation>Um contacto precisa de um nome ou de uma empresa.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/store.py"/>
        <source>A contact needs a phone number.</source>
        <translation>Um contacto precisa de um número de telefone.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/store.py"/>
        <source>There is no contact {id}: it was removed, or never there.</source>
        <translation>Não há nenhum contacto {id}: foi removido ou nunca existiu.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/vcard.py"/>
        <source>the card has no end</source>
        <translation>o vCard não tem fim</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <location filename="../../desktop/callpop/desk/handling.py"/>
        <source>“{text}” is not a number to transfer to.</source>
        <translation>«{text}» não é um número para onde transferir.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <source>There is no call in progress.</source>
        <translation>Não há nenhuma chamada em curso.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <source>There is no call “{call}” in progress.</source>
        <translation>Não há nenhuma chamada «{call}» em curso.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <source>There are several calls: name one of {ids}.</source>
        <translation>Há várias chamadas: indique uma de {ids}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <source>There is no account “{name}”.</source>
        <translation>Não há nenhuma conta «{name}».</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <source>{account} was not connected yet: there is no recording.</source>
        <translation>{account} ainda não teve ligação: não há gravação.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <source>There is no hotkey for that.</source>
        <translation>Não há nenhum atalho para isso.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <source>There is no call “{call}” in the history.</source>
        <translation>Não há nenhuma chamada «{call}» no histórico.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <source>This Callpop does not know the verb “{verb}”.</source>
        <translation>Este Callpop não conhece o comando «{verb}».</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <source>{number} is an emergency number. If you mean it, add {option}.</source>
        <translation>{number} é um número de emergência. Se é mesmo isso, acrescente {option}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <source>“{key}” must be text.</source>
        <translation>«{key}» deve ser texto.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <source>“{key}” must be keys with texts.</source>
        <translation>«{key}» deve conter chaves com textos.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>No answer</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Rejected</source>
        <translation>Rejeitada</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Call failed</source>
        <translation>A chamada falhou</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Ended, outcome unknown</source>
        <translation>Terminada, resultado desconhecido</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Unknown since {time}</source>
        <translation>Sem dados desde {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>No longer rings here</source>
        <translation>Já não toca aqui</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <location filename="../../desktop/callpop/desk/pops.py"/>
        <source>Incoming call</source>
        <translation>Chamada recebida</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Rings at {who}</source>
        <translation>Toca em {who}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Calling</source>
        <translation>A ligar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Talking</source>
        <translation>A falar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Answered by {who}</source>
        <translation>Atendida por {who}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Answered by a colleague</source>
        <translation>Atendida por um colega</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Missed</source>
        <translation>Perdida</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Call ended · {talk}</source>
        <translation>Chamada terminada · {talk}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Call ended</source>
        <translation>Chamada terminada</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Pop-ups</source>
        <translation>Avisos de chamadas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Cards and notifications are both switched off: no call is shown.</source>
        <translation>Os cartões e as notificações estão desativados: nenhuma chamada é mostrada.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Show cards</source>
        <translation>Mostrar cartões</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Pop-ups are paused.</source>
        <translation>Os avisos estão em pausa.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>It is your quiet time until {time}: no call pops up.</source>
        <translation>É a sua hora de silêncio até {time}: nenhuma chamada é anunciada.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Pop-ups are paused until {time}.</source>
        <translation>Os avisos estão em pausa até {time}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <location filename="../../desktop/callpop/desk/popping.py"/>
        <source>Calls from outside don&apos;t pop up: so it is chosen in the settings.</source>
        <translation>As chamadas de fora não são anunciadas: assim está escolhido nas definições.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Let them pop up</source>
        <translation>Anunciá-las</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Names and numbers are hidden, since that is switched on.</source>
        <translation>Os nomes e números estão ocultos, porque assim está ativado.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Calls show as notifications; cards are switched off.</source>
        <translation>As chamadas aparecem como notificações; os cartões estão desativados.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Calls show as cards; notifications are switched off.</source>
        <translation>As chamadas aparecem como cartões; as notificações estão desativadas.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Calls show as cards and as notifications.</source>
        <translation>As chamadas aparecem como cartões e como notificações.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Settings…</source>
        <translation>Definições…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Online: {title} tells Callpop of calls.</source>
        <translation>Online: {title} avisa o Callpop das chamadas.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>It is just connecting.</source>
        <translation>Está a estabelecer ligação.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Add an account…</source>
        <translation>Adicionar uma conta…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>There is no account: nobody tells Callpop of calls.</source>
        <translation>Não há nenhuma conta: ninguém avisa o Callpop das chamadas.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/crm.py"/>
        <source>The recording of this call is at {host}. Open it?</source>
        <translation>A gravação desta chamada está em {host}. Abrir?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/crm.py"/>
        <source>The CRM link of this call leads to {host}. Open it?</source>
        <translation>O link do CRM desta chamada leva a {host}. Abrir?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/crm.py"/>
        <source>This call is no longer known.</source>
        <translation>Esta chamada já não é conhecida.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/crm.py"/>
        <source>This call has no link to the CRM.</source>
        <translation>Esta chamada não tem link para o CRM.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/crm.py"/>
        <source>The link to this recording is not safe: it is not opened.</source>
        <translation>O link para esta gravação não é seguro: não é aberto.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/crm.py"/>
        <source>{host} could not be remembered as an allowed CRM host: the settings can&apos;t be written.</source>
        <translation>Não foi possível memorizar {host} como servidor permitido do CRM: não é possível escrever as definições.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>There is no number in this link.</source>
        <translation>Não há nenhum número neste link.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <location filename="../../desktop/callpop/desk/handling.py"/>
        <source>This is not a number: choose a name from the list or type a number.</source>
        <translation>Isto não é um número: escolha um nome da lista ou escreva um número.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>Type a number to call.</source>
        <translation>Escreva um número para ligar.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>{number} is an emergency number: it was not called without asking you.</source>
        <translation>{number} é um número de emergência: não se ligou sem confirmação.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>A call is being placed already: wait for the PBX&apos;s answer.</source>
        <translation>Já está a ser feita uma chamada: espere pela resposta da central.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>Calls {number} through {account}. Your phone rings first; then ask for extension {extension}.</source>
        <translation>Liga para {number} pela conta {account}. Primeiro toca o seu telefone; depois peça a extensão {extension}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>Calls extension {number} through {account}. Your phone rings first.</source>
        <translation>Liga para a extensão {number} pela conta {account}. Primeiro toca o seu telefone.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>Calls {number} through {account}. Your phone rings first.</source>
        <translation>Liga para {number} pela conta {account}. Primeiro toca o seu telefone.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>{number} is the extension of {name} at {account}, and an emergency number too. Call it?</source>
        <translation>{number} é a extensão de {name} na conta {account} e também um número de emergência. Ligar?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>{number} is an emergency number. Call it through {account}?</source>
        <translation>{number} é um número de emergência. Ligar pela conta {account}?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>{why} The rule “{rule}” sends this number through it. Choose another account, such as {other}.</source>
        <translation>{why} A regra «{rule}» envia este número por essa conta. Escolha outra, como {other}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>{why} It is the account that dials. Choose another one, such as {other}.</source>
        <translation>{why} É a conta que marca. Escolha outra, como {other}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>There is no account named {account}.</source>
        <translation>Não há nenhuma conta chamada {account}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>No account is set up yet: add one in the settings.</source>
        <translation>Ainda não há nenhuma conta configurada: adicione uma nas definições.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>{account} can&apos;t dial now. {why}</source>
        <translation>{account} não pode marcar agora. {why}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>{title} can&apos;t place calls for Callpop.</source>
        <translation>{title} não pode fazer chamadas pelo Callpop.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/handling.py"/>
        <source>There is no number to call back.</source>
        <translation>Não há número para devolver a chamada.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/handling.py"/>
        <source>This call is over.</source>
        <translation>Esta chamada terminou.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/handling.py"/>
        <source>{pbx} can&apos;t hang up for Callpop: use your phone.</source>
        <translation>{pbx} não pode desligar pelo Callpop: use o seu telefone.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/handling.py"/>
        <source>Who is to talk to {who}?</source>
        <translation>Quem deve falar com {who}?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/handling.py"/>
        <source>Hands the call with {who} to {number}.</source>
        <translation>Passa a chamada com {who} para {number}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/handling.py"/>
        <source>{pbx} can&apos;t transfer for Callpop: use your phone.</source>
        <translation>{pbx} não pode transferir pelo Callpop: use o seu telefone.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/handling.py"/>
        <source>{number} is an emergency number: the call was not handed to it without asking you.</source>
        <translation>{number} é um número de emergência: a chamada não lhe foi passada sem confirmação.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/handling.py"/>
        <source>{number} is an emergency number. Hand the call to it?</source>
        <translation>{number} é um número de emergência. Passar-lhe a chamada?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history.py"/>
        <location filename="../../desktop/callpop/desk/history_thread.py"/>
        <source>The history can&apos;t be read: {why}.</source>
        <translation>Não é possível ler o histórico: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history.py"/>
        <location filename="../../desktop/callpop/desk/history_thread.py"/>
        <source>The history can&apos;t be changed: {why}. Nothing was changed.</source>
        <translation>Não é possível alterar o histórico: {why}. Nada foi alterado.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history.py"/>
        <source>The history is closed.</source>
        <translation>O histórico está fechado.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history_file.py"/>
        <source>The history can&apos;t be read: {why}. Start Callpop to have it mended.</source>
        <translation>Não é possível ler o histórico: {why}. Inicie o Callpop para que seja reparado.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history_file.py"/>
        <source>The history was written by a newer version of Callpop and is left untouched: update Callpop, or move {file} away.</source>
        <translation>O histórico foi escrito por uma versão mais nova do Callpop e fica intacto: atualize o Callpop ou mude {file} de sítio.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/desk/history_forgetting.py"/>
        <source>{count} calls are deleted.</source>
        <extracomment>English for 1: One call is deleted.</extracomment>
        <translation>
            <numerusform>{count} chamada apagada.</numerusform>
            <numerusform>{count} chamadas apagadas.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history_forgetting.py"/>
        <source>{done} These files of damaged histories may hold the number still; delete them yourself if you don&apos;t need them: {files}.</source>
        <translation>{done} Estes ficheiros de históricos danificados ainda podem conter o número; se não forem precisos, apague-os: {files}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history_forgetting.py"/>
        <source>The calls are deleted, but {file} could not be cleaned of their traces: {why}. Try again later.</source>
        <translation>As chamadas foram apagadas, mas não foi possível limpar {file} dos seus vestígios: {why}. Tente mais tarde.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history_keeper.py"/>
        <source>The history is written again.</source>
        <translation>O histórico está a ser escrito de novo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history_keeper.py"/>
        <source>The history can&apos;t be written now.</source>
        <translation>Não é possível escrever o histórico agora.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history_keeper.py"/>
        <source>The history was damaged. It is kept as {file}, and a new one is begun.</source>
        <translation>O histórico estava danificado. Fica como {file} e começa um novo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/desk/history_keeper.py"/>
        <source>The history was damaged. It is kept as {file}, and a new one is begun with the {count} calls that could be read.</source>
        <extracomment>English for 1: The history was damaged. It is kept as {file}, and a new one is begun with the one call that could be read.</extracomment>
        <translation>
            <numerusform>O histórico estava danificado. Fica guardado como {file} e o novo começa com {count} chamada, a que foi possível ler.</numerusform>
            <numerusform>O histórico estava danificado. Fica guardado como {file} e o novo começa com as {count} chamadas que foi possível ler.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history_keeper.py"/>
        <source>The file of the history was taken away. It is back, with all that was in it.</source>
        <translation>O ficheiro do histórico desapareceu. Já foi reposto, com tudo o que tinha.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history_keeper.py"/>
        <source>The history can&apos;t be written: {why}. Calls are kept in memory until it can: check that the disk is not full and that {file} may be written.</source>
        <translation>Não é possível escrever o histórico: {why}. As chamadas ficam em memória até ser possível: verifique se o disco não está cheio e se {file} pode ser escrito.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/links.py"/>
        <source>The CRM link of this call is longer than {limit} characters: it is not opened.</source>
        <translation>O link do CRM desta chamada tem mais de {limit} caracteres: não é aberto.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/links.py"/>
        <source>The CRM link of this call can&apos;t be read: it is not opened.</source>
        <translation>O link do CRM desta chamada não se consegue ler: não é aberto.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/links.py"/>
        <source>The CRM link of this call is not a web address: only http and https are opened.</source>
        <translation>O link do CRM desta chamada não é um endereço web: só se abrem http e https.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/links.py"/>
        <source>The CRM link of this call hides a user name in its address: it is not opened.</source>
        <translation>O link do CRM desta chamada esconde um nome de utilizador no endereço: não é aberto.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/links.py"/>
        <source>The CRM link has a placeholder {{{name}}} that Callpop does not know: use {{number}}, {{digits}}, {{name}}, {{extension}} or {{call_id}}.</source>
        <translation>O link do CRM tem uma variável {{{name}}} que o Callpop não conhece: use {{number}}, {{digits}}, {{name}}, {{extension}} ou {{call_id}}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/links.py"/>
        <source>The CRM link has a brace without its partner: write {{number}}, for example.</source>
        <translation>O link do CRM tem uma chaveta sem par: escreva {{number}}, por exemplo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/links.py"/>
        <source>The host of the CRM link must be written out, without a placeholder in it.</source>
        <translation>O servidor do link do CRM deve estar escrito por inteiro, sem variáveis.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/links.py"/>
        <source>The CRM link must be a web address such as https://crm.example.com/find?phone={{number}}, without a user name in it.</source>
        <translation>O link do CRM deve ser um endereço web como https://crm.example.com/find?phone={{number}}, sem nome de utilizador.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/pause_memory.py"/>
        <source>Until when pop-ups are muted was written down by a newer version of Callpop and is left untouched: update Callpop, or move {file} away.</source>
        <translation>Até quando os avisos ficam silenciados foi escrito por uma versão mais nova do Callpop e fica intacto: atualize o Callpop ou mude {file} de sítio.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/popping.py"/>
        <source>Calls between colleagues don&apos;t pop up: so it is chosen in the settings.</source>
        <translation>As chamadas entre colegas não são anunciadas: assim está escolhido nas definições.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/popping.py"/>
        <source>Calls that you place don&apos;t pop up: so it is chosen in the settings.</source>
        <translation>As chamadas que faz não são anunciadas: assim está escolhido nas definições.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/popping.py"/>
        <source>{queue} is a quiet queue: its calls don&apos;t pop up.</source>
        <translation>{queue} é uma fila silenciosa: as suas chamadas não são anunciadas.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/popping.py"/>
        <source>You muted this call.</source>
        <translation>Silenciou esta chamada.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/popping.py"/>
        <source>Quiet hours.</source>
        <translation>Horas de silêncio.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/popping.py"/>
        <source>Pop-ups were muted.</source>
        <translation>Os avisos estavam silenciados.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/popping.py"/>
        <source>Quiet hours until {time}.</source>
        <translation>Horas de silêncio até {time}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/popping.py"/>
        <source>Pop-ups were muted until {time}.</source>
        <translation>Os avisos estavam silenciados até {time}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/desk/pops.py"/>
        <location filename="../../desktop/callpop/ui/announcing.py"/>
        <source>{count} more calls</source>
        <extracomment>English for 1: One more call</extracomment>
        <translation>
            <numerusform>Mais {count} chamada</numerusform>
            <numerusform>Mais {count} chamadas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/pops.py"/>
        <source>They come too fast to tell of each: Callpop&apos;s history has them.</source>
        <translation>Chegam demasiado depressa para anunciar cada uma: estão no histórico do Callpop.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/pops.py"/>
        <source>Call back</source>
        <translation>Devolver chamada</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/pops.py"/>
        <source>Missed call</source>
        <translation>Chamada perdida</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/pops.py"/>
        <source>Missed: {who}</source>
        <translation>Perdida: {who}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/pops.py"/>
        <source>Open in CRM</source>
        <translation>Abrir no CRM</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/requests.py"/>
        <source>Callpop is still starting.</source>
        <translation>O Callpop ainda está a iniciar.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/requests.py"/>
        <source>The PBX has not answered: look at your phone.</source>
        <translation>A central não respondeu: veja o seu telefone.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/routing.py"/>
        <source>“{key}” is no country: write its two letters, such as SK.</source>
        <translation>«{key}» não é um país: escreva as suas duas letras, como SK.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/routing.py"/>
        <source>A rule begins with how numbers begin (+421) or with a country&apos;s two letters (SK), and an account&apos;s name follows: {example}.</source>
        <translation>Uma regra começa pelo início dos números (+421) ou pelas duas letras de um país (SK), seguido do nome de uma conta: {example}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/routing.py"/>
        <source>The name of the account that dials is missing.</source>
        <translation>Falta o nome da conta que marca.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/routing.py"/>
        <source>There is no account named “{name}”.</source>
        <translation>Não há nenhuma conta chamada «{name}».</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/routing.py"/>
        <source>There is no account named “{name}”. There are: {accounts}.</source>
        <translation>Não há nenhuma conta chamada «{name}». Há: {accounts}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/routing.py"/>
        <source>An earlier rule sends the same numbers through {account}.</source>
        <translation>Uma regra anterior envia os mesmos números pela conta {account}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/suggesting.py"/>
        <source>extension {extension}</source>
        <translation>extensão {extension}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/wording.py"/>
        <source>Unknown caller</source>
        <translation>Número desconhecido</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/wording.py"/>
        <source>extension {extension} · {account}</source>
        <translation>extensão {extension} · {account}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/wording.py"/>
        <source>to {to} · line {line} · {account}</source>
        <translation>para {to} · linha {line} · {account}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/wording.py"/>
        <source>to {to} · {account}</source>
        <translation>para {to} · {account}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/wording.py"/>
        <source>line {line} · {account}</source>
        <translation>linha {line} · {account}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/diagnostics/report.py"/>
        <source>“{file}” exists already: choose another one.</source>
        <translation>O ficheiro “{file}” já existe: escolha outro.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/diagnostics/report.py"/>
        <source>The report can&apos;t be written to “{file}”: {problem}.</source>
        <translation>Não foi possível escrever o relatório em “{file}”: {problem}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/diagnostics/report.py"/>
        <source>{part} could not be added ({what}).</source>
        <translation>Não foi possível acrescentar: {part} ({what}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/diagnostics/report.py"/>
        <source>This is a report about one Callpop, for whoever helps its user.</source>
        <translation>Este é um relatório sobre um Callpop, para quem ajuda o seu utilizador.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/diagnostics/report.py"/>
        <source>In it are: versions, the system and the desktop, accounts and their states, the settings, the log, what was said with the PBX in the last minutes, what Callpop finds when it checks itself, whether its databases are sound, and its own faults.</source>
        <translation>Contém: versões, o sistema e o ambiente de trabalho, as contas e o seu estado, as definições, o registo, o que foi dito com a central nos últimos minutos, o que o Callpop encontra quando se verifica a si próprio, se as suas bases de dados estão sãs e as suas próprias falhas.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/diagnostics/report.py"/>
        <source>Not in it are: passwords and keys, notes, contacts and the calls of the history. Names, phone numbers, addresses and hosts are replaced by made-up ones, the same everywhere in this report: nobody can tell whose they were. Numbers within the company, of up to six digits, stay.</source>
        <translation>Não contém: palavras-passe nem chaves, notas, contactos nem as chamadas do histórico. Nomes, números de telefone, endereços e servidores são trocados por outros inventados, sempre os mesmos neste relatório: ninguém consegue saber de quem eram. Os números internos, até seis algarismos, ficam.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/diagnostics/report.py"/>
        <source>Callpop sends it to nobody. Look at it before you do: all of it is text.</source>
        <translation>O Callpop não o envia a ninguém. Veja-o antes de o enviar: é tudo texto.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/diagnostics/report.py"/>
        <source>Missing:</source>
        <translation>Falta:</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/diagnostics/report.py"/>
        <source>Some recordings are left out: there were too many.</source>
        <translation>Algumas gravações ficaram de fora: eram demasiadas.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/diagnostics/running_app.py"/>
        <source>The report is saved as {file}. Names and phone numbers in it are made up, and no passwords are in it.</source>
        <translation>O relatório está guardado como {file}. Os nomes e números de telefone são inventados e não há palavras-passe.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/hotkeys.py"/>
        <source>Open the dial box</source>
        <translation>Abrir a caixa de marcação</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/hotkeys.py"/>
        <source>Call the selected number</source>
        <translation>Ligar para o número selecionado</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/hotkeys.py"/>
        <source>Open the caller&apos;s CRM record</source>
        <translation>Abrir a ficha no CRM de quem liga</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/hotkeys.py"/>
        <source>Say who is calling</source>
        <translation>Dizer quem está a ligar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/hotkeys.py"/>
        <source>Go to the calls in the panel</source>
        <translation>Ir para as chamadas no painel</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/hotkeys.py"/>
        <source>Hide or show names and numbers</source>
        <translation>Ocultar ou mostrar nomes e números</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/hotkeys.py"/>
        <source>{keys} is needed for typing: hold Ctrl, Alt or the like with it.</source>
        <translation>{keys} é preciso para escrever: prima também Ctrl, Alt ou semelhante.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/hotkeys.py"/>
        <source>{keys} has a meaning in every program: choose another.</source>
        <translation>{keys} tem um significado em todos os programas: escolha outro.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/hotkeys.py"/>
        <source>“{text}” is no hotkey: write it as {example}.</source>
        <translation>«{text}» não é um atalho: escreva-o como {example}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/addresses.py"/>
        <source>The address {endpoint} can&apos;t be used: write it as {wanted}.</source>
        <translation>Não é possível usar o endereço {endpoint}: escreva-o como {wanted}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/addresses.py"/>
        <source>{scheme}:// is not encrypted: the key would travel in clear. Use {better}://, or set insecure=yes if you know that the way is safe.</source>
        <translation>{scheme}:// não é cifrado: a chave viajaria às claras. Use {better}://, ou ponha insecure=yes se souber que o caminho é seguro.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/call_requests.py"/>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} can&apos;t do that from here: use your phone.</source>
        <translation>{title} não pode fazer isso a partir daqui: use o seu telefone.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/call_requests.py"/>
        <location filename="../../desktop/callpop/pbx/viptel.py"/>
        <source>There is no connection to {title} at the moment.</source>
        <translation>De momento não há ligação a {title}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/call_requests.py"/>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} has not answered your last call request yet.</source>
        <translation>{title} ainda não respondeu ao seu último pedido de chamada.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/call_requests.py"/>
        <location filename="../../desktop/callpop/pbx/viptel_commands.py"/>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} calls: your phone rings first.</source>
        <translation>{title} liga: primeiro toca o seu telefone.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/call_requests.py"/>
        <source>The connection was cut before the PBX answered: look at your phone.</source>
        <translation>A ligação à central caiu antes da resposta: veja o seu telefone.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/call_requests.py"/>
        <location filename="../../desktop/callpop/pbx/viptel_actions.py"/>
        <source>{title} did not answer: look at your phone.</source>
        <translation>{title} não respondeu: veja o seu telefone.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip.py"/>
        <source>Who runs your Meetip PRO (gestor) gives you server, Tenant and KEY: they are the parameters of its API.</source>
        <translation>Quem gere o seu Meetip PRO (gestor) dá-lhe o servidor, o Tenant e a KEY: são os parâmetros da sua API.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip.py"/>
        <source>{title} closed the connection after the login: it is tried in another form.</source>
        <translation>{title} fechou a ligação depois do início de sessão: tenta-se de outra forma.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip.py"/>
        <source>{title} says: {text}</source>
        <translation>{title} diz: {text}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip.py"/>
        <source>{title} knows no extension {extension}: check the extension. Its calls can&apos;t be shown.</source>
        <translation>{title} não conhece a extensão {extension}: verifique-a. As suas chamadas não podem ser mostradas.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip.py"/>
        <source>Extension 999 only watches: it can&apos;t call.</source>
        <translation>A extensão 999 só observa: não pode ligar.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip.py"/>
        <source>{number} can&apos;t be called.</source>
        <translation>Não é possível ligar para {number}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>with who runs your Meetip PRO, in the API&apos;s parameters</source>
        <translation>nos parâmetros da API, com quem gere o seu Meetip PRO</translation>
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
        <translation>Servidor e porta da API, como em new FancyWebSocket(&apos;ws://HOST:PORT&apos;) da página de demonstração. Com wss:// antes, é cifrada; sem ele, a KEY viaja às claras.</translation>
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
        <translation>O número da sua instalação: var tenant na página de demonstração.</translation>
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
        <translation>A cadeia de segurança da instalação: var key na página de demonstração.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>Extension</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Extensão</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>Your own internal number (EXTENSIÓN): var extension in the demo page.</source>
        <translation>O seu número interno (EXTENSIÓN): var extension na página de demonstração.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>Monitoring channel (extension 999)</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Canal de supervisão (extensão 999)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>Shows the state of all colleagues, and who took a group&apos;s call: without it, one that a colleague takes counts as missed. Extension 999 must be registered for the API.</source>
        <translation>Mostra o estado de todos os colegas e quem atendeu a chamada de um grupo: sem ele, a que um colega atende conta como perdida. A extensão 999 tem de estar registada na API.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>Log in without parentheses</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Iniciar sessão sem parênteses</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>Only if the server closes the connection as soon as it is told the KEY.</source>
        <translation>Só se o servidor fechar a ligação logo que recebe a KEY.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>The tenant</source>
        <translation>O tenant</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>Your extension</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>A sua extensão</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>The KEY is missing: it stands {where}.</source>
        <translation>Falta a KEY: está {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>The connection is not encrypted: the KEY travels in clear. Where the server can do it, write wss:// in front of its address.</source>
        <translation>A ligação não é cifrada: a KEY viaja às claras. Se o servidor o permitir, escreva wss:// antes do endereço.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>{title} does not let extension {extension} of tenant {tenant} in. Check the tenant, the extension and the KEY: they stand {where}.</source>
        <translation>{title} não deixa entrar a extensão {extension} do tenant {tenant}. Verifique o tenant, a extensão e a KEY: estão {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>{title} does not let extension {extension} of tenant {tenant} in, which shows the state of colleagues: ask who runs the PBX to register it for the API.</source>
        <translation>{title} não deixa entrar a extensão {extension} do tenant {tenant}, que mostra o estado dos colegas: peça a quem gere a central que a registe na API.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>{address} hung up before it answered. Such a server takes 15 connections from one internet address, which a whole office may share; every Callpop with this account needs {number}.</source>
        <translation>{address} cortou a ligação antes de responder. Um servidor destes aceita 15 ligações de um endereço de Internet, que um escritório inteiro pode partilhar; cada Callpop com esta conta precisa de {number}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>{address} closed the connection: it had heard nothing from this computer for too long.</source>
        <translation>{address} fechou a ligação: há demasiado tempo que nada recebia deste computador.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>{address} closed the connection: it could not read what this computer sent.</source>
        <translation>{address} fechou a ligação: não conseguiu ler o que este computador enviou.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>{address} closed the connection: what this computer sent was too long for it.</source>
        <translation>{address} fechou a ligação: o que este computador enviou era demasiado longo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>The server is missing: write it as HOST:PORT. It stands {where}.</source>
        <translation>Falta o servidor: escreva-o como HOST:PORT. Está {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>The server {server} can&apos;t be used: write it as HOST:PORT or wss://HOST:PORT.</source>
        <translation>Não é possível usar o servidor {server}: escreva-o como HOST:PORT ou wss://HOST:PORT.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>{what} is missing: it stands {where}.</source>
        <translation>Falta um dado ({what}): está {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>{what} can&apos;t be {text}: it is a number.</source>
        <translation>{what} não pode ser {text}: tem de ser um número.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_dialing.py"/>
        <source>The call did not come about in time ({words}).</source>
        <translation>A chamada não se estabeleceu a tempo ({words}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_dialing.py"/>
        <source>Your own phone is busy ({words}).</source>
        <translation>O seu próprio telefone está ocupado ({words}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_dialing.py"/>
        <source>The other side can&apos;t be reached ({words}).</source>
        <translation>Não é possível contactar a outra parte ({words}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_links.py"/>
        <source>{title} sends a WEB command in which {variable} is not filled in: in the PBX&apos;s API events, copy the variables exactly as they are listed there.</source>
        <translation>{title} envia um comando WEB em que {variable} não está preenchido: nos eventos da API da central, copie as variáveis exatamente como lá estão.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_links.py"/>
        <source>{title} sent a link for {number}, and no call that it belongs to.</source>
        <translation>{title} enviou um link para {number} e nenhuma chamada a que pertença.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet.py"/>
        <source>They stand in the PBX under Settings → Integration → Other CRM system ({page}).</source>
        <translation>Estão na central em Settings → Integration → Other CRM system ({page}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet.py"/>
        <source>{title} sent a message that can&apos;t be read: it was left out.</source>
        <translation>{title} enviou uma mensagem que não se consegue ler: foi ignorada.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet.py"/>
        <source>{title} sent an event that can&apos;t be used: {name}.</source>
        <translation>{title} enviou um evento que não pode ser usado: {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet.py"/>
        <source>{title} refused the call and gave no reason.</source>
        <translation>{title} recusou a chamada sem indicar motivo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet.py"/>
        <source>{title} reports an error.</source>
        <translation>{title} comunica um erro.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet.py"/>
        <source>{title} says: {message}</source>
        <translation>{title} diz: {message}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet.py"/>
        <source>{title} refused the API key (HTTP {status}). Check the domain, the API key and the internal number: they stand {where}.</source>
        <translation>{title} recusou a chave da API (HTTP {status}). Verifique o domínio, a chave da API e o número interno: estão {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet.py"/>
        <source>{address} does not know this integration (HTTP {status}). Check the domain, the API key and the internal number: they stand {where}.</source>
        <translation>{address} não conhece esta integração (HTTP {status}). Verifique o domínio, a chave da API e o número interno: estão {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet.py"/>
        <source>{title} refused the connection: {said} Check the API key and the internal number: they stand {where}.</source>
        <translation>{title} recusou a ligação: {said} Verifique a chave da API e o número interno: estão {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>in the PBX under Settings → Integration → Other CRM system</source>
        <translation>na central, em Settings → Integration → Other CRM system</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>Domain</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Domínio</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>The domain of your PBX, as your browser shows it when you log in.</source>
        <translation>O domínio da sua central, tal como o navegador o mostra quando inicia sessão.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>API key</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Chave da API</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>In the PBX: Settings → Integration → Other CRM system ({page}).</source>
        <translation>Na central: Settings → Integration → Other CRM system ({page}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>Internal number or e-mail</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Número interno ou e-mail</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>Yours: whose calls are shown. Leading zeros count.</source>
        <translation>O seu: de quem são mostradas as chamadas. Os zeros iniciais contam.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>Colleagues to watch</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Colegas a observar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>Internal numbers of colleagues, comma-separated, for the people list.</source>
        <translation>Números internos de colegas, separados por vírgulas, para a lista de pessoas.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>Only where you gave an e-mail above: your internal number.</source>
        <translation>Só se acima indicou um e-mail: o seu número interno.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>Dial with a leading +</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Marcar com + no início</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>Sends +380… instead of 380… when you call.</source>
        <translation>Envia +380… em vez de 380… ao ligar.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>Your internal number or e-mail is missing.</source>
        <translation>Falta o seu número interno ou e-mail.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>The API key is missing: it stands {where}.</source>
        <translation>Falta a chave da API: está {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>At most {most} colleagues can be watched.</source>
        <translation>Podem ser observados no máximo {most} colegas.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>The domain of your PBX is missing: it stands {where}.</source>
        <translation>Falta o domínio da sua central: está {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>The domain {domain} can&apos;t be used: write it as company.phonet.com.ua.</source>
        <translation>Não é possível usar o domínio {domain}: escreva-o como company.phonet.com.ua.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel.py"/>
        <source>VIPTel&apos;s sales department (obchodné oddelenie) switches the WebSocket API on and gives you its login. Tell them the internet address (IP) that you will connect from.</source>
        <translation>O departamento comercial da VIPTel (obchodné oddelenie) ativa a API WebSocket e dá-lhe os dados de acesso. Indique-lhe o endereço de Internet (IP) a partir do qual estabelece a ligação.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel.py"/>
        <source>{title} sent a message that can&apos;t be used: it was left out.</source>
        <translation>{title} enviou uma mensagem que não pode ser usada: foi ignorada.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>Username (prihlasovacie meno)</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Utilizador (prihlasovacie meno)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>The login name of the WebSocket API, which VIPTel&apos;s sales department gave you; not that of the web pages.</source>
        <translation>O nome de utilizador da API WebSocket que o departamento comercial da VIPTel lhe deu; não o das páginas web.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>Password (heslo)</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Palavra-passe (heslo)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>The password of that login name. It is never sent, only a hash of it.</source>
        <translation>A palavra-passe desse utilizador. Nunca é enviada, só um resumo (hash) dela.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>Extension (klapka)</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Extensão (klapka)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>Your own: whose calls are shown, and which phone rings when you dial.</source>
        <translation>A sua: de quem são mostradas as chamadas e que telefone toca quando marca.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>Caller number (caller_id)</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Número mostrado (caller_id)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>The number that those you call see; only one that VIPTel has allowed you. Empty: as the PBX is set up.</source>
        <translation>O número que veem as pessoas a quem liga; só um que a VIPTel lhe tenha permitido. Vazio: como a central estiver configurada.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>HOST:PORT of the WebSocket service. Unless you name another, {other} is tried too.</source>
        <translation>HOST:PORT do serviço WebSocket. Se não indicar outro, também se tenta {other}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>The username is missing: VIPTel&apos;s sales department gives it out.</source>
        <translation>Falta o utilizador: é dado pelo departamento comercial da VIPTel.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>The password of your VIPTel login is missing.</source>
        <translation>Falta a palavra-passe do seu utilizador da VIPTel.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>The extension {extension} can&apos;t be used: write your own internal number, such as 12.</source>
        <translation>Não é possível usar a extensão {extension}: escreva o seu próprio número interno, como 12.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>Your extension is missing: your own internal number, such as 12.</source>
        <translation>Falta a sua extensão: o seu próprio número interno, como 12.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>The caller number {number} can&apos;t be used: write digits only.</source>
        <translation>Não é possível usar {number} como número mostrado: escreva só algarismos.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>The server {server} can&apos;t be used: write it as {example}.</source>
        <translation>Não é possível usar o servidor {server}: escreva-o como {example}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_actions.py"/>
        <source>The connection was cut before VIPTel answered: look at your phone.</source>
        <translation>A ligação à VIPTel caiu antes da resposta: veja o seu telefone.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_actions.py"/>
        <source>The connection was cut: nothing was sent.</source>
        <translation>A ligação à central caiu: nada foi enviado.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_actions.py"/>
        <source>{title} has not answered your last request yet: try again.</source>
        <translation>{title} ainda não respondeu ao seu último pedido: tente de novo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_commands.py"/>
        <source>{title} has not placed the call yet.</source>
        <translation>{title} ainda não fez a chamada.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_commands.py"/>
        <source>{title} hands the call to {to}.</source>
        <translation>{title} passa a chamada para {to}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_commands.py"/>
        <source>Declined: {title} offers the call to the queue&apos;s next agent.</source>
        <translation>Recusada: {title} oferece a chamada ao agente seguinte da fila.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_commands.py"/>
        <source>{title} has ended the call.</source>
        <translation>{title} terminou a chamada.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_login.py"/>
        <source>{title} does not take the login. Check username and password.</source>
        <translation>{title} não aceita o início de sessão. Verifique o utilizador e a palavra-passe.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_login.py"/>
        <source>{title} did not greet.</source>
        <translation>{title} não enviou a saudação inicial.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_login.py"/>
        <source>{title} did not answer the login.</source>
        <translation>{title} não respondeu ao início de sessão.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} can&apos;t control this call: it began before Callpop was connected, or it is over. Use your phone.</source>
        <translation>{title} não pode controlar esta chamada: começou antes de o Callpop ter ligação, ou já terminou. Use o seu telefone.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>place calls</source>
        <translation>fazer chamadas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>end calls</source>
        <translation>terminar chamadas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>transfer calls</source>
        <translation>transferir chamadas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} can&apos;t use what was entered: {errors}</source>
        <translation>{title} não pode usar o que foi introduzido: {errors}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} wants a new login first: try again in a moment.</source>
        <translation>{title} quer primeiro um novo início de sessão: tente de novo daqui a um momento.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>Your {title} login may not {what}: ask VIPTel for the right to {action}.</source>
        <translation>O seu utilizador de {title} não tem permissão para {what}: peça à VIPTel o direito {action}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} does not know the action {action}: {words}</source>
        <translation>{title} não conhece a ação {action}: {words}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} could not do it (Action failed): check the number, or try again later.</source>
        <translation>{title} não conseguiu fazê-lo (Action failed): verifique o número ou tente mais tarde.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} can&apos;t reach its PBX just now: try again later.</source>
        <translation>{title} não chega agora à sua central: tente mais tarde.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} can&apos;t reach its PBX: nothing was done.</source>
        <translation>{title} não chega à sua central: nada foi feito.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} refused: {words}</source>
        <translation>{title} recusou: {words}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>Your {title} user is not activated: ask VIPTel to activate it.</source>
        <translation>O seu utilizador de {title} não está ativado: peça à VIPTel que o ative.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} refused the username or the password (401: {words}). Check both.</source>
        <translation>{title} recusou o utilizador ou a palavra-passe (401: {words}). Verifique ambos.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>Your {title} login may not use the WebSocket API: ask VIPTel for the right to user.login.</source>
        <translation>O seu utilizador de {title} não pode usar a API WebSocket: peça à VIPTel o direito user.login.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} can&apos;t use this login: {words}</source>
        <translation>{title} não pode usar este início de sessão: {words}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} waited too long for the login.</source>
        <translation>{title} esperou demasiado pelo início de sessão.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} restarts.</source>
        <translation>{title} está a reiniciar.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} can&apos;t reach your PBX (503 Unable to connect to PBX).</source>
        <translation>{title} não chega à sua central (503 Unable to connect to PBX).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} can&apos;t reach your PBX just now (504).</source>
        <translation>{title} não chega agora à sua central (504).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} has a fault (500 {words}).</source>
        <translation>{title} tem uma falha (500 {words}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} closed the connection.</source>
        <translation>{title} fechou a ligação.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} answered {code} ({words}).</source>
        <translation>{title} respondeu {code} ({words}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} takes no connection from here ({addresses}). It lets in only internet addresses (IP) that it knows: ask VIPTel to put yours on its list, and check the server.</source>
        <translation>{title} não aceita ligações daqui ({addresses}). Só deixa entrar endereços de Internet (IP) que conhece: peça à VIPTel que inclua o seu na lista e verifique o servidor.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} takes no connection ({addresses}): it may be restarting. Where that lasts, ask VIPTel whether your internet address (IP) is still on its list.</source>
        <translation>{title} não aceita a ligação ({addresses}): pode estar a reiniciar. Se isto durar, pergunte à VIPTel se o seu endereço de Internet (IP) ainda está na lista.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>They stand in the PBX under Integrations → Webhooks (Интеграции → Webhooks). There you enter an address of Callpop too, which the next page shows.</source>
        <translation>Estão na central em Integrations → Webhooks (Интеграции → Webhooks). Aí introduz-se também um endereço do Callpop, que a página seguinte mostra.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} sent a request that can&apos;t be read.</source>
        <translation>{title} enviou um pedido que não se consegue ler.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>Somebody who knows the webhook address named another access code: check it, {where}.</source>
        <translation>Alguém que conhece o endereço do webhook indicou outro código de acesso: verifique-o, {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} asks for something unknown: {name}.</source>
        <translation>{title} pede algo desconhecido: {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} told of an unknown event: {name}.</source>
        <translation>{title} comunicou um evento desconhecido: {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} ended a call as “{status}”.</source>
        <translation>{title} terminou uma chamada como «{status}».</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} told of a call without a number and an id.</source>
        <translation>{title} comunicou uma chamada sem número nem identificador.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>Nothing was dialed. {why}</source>
        <translation>Nada foi marcado. {why}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>Look at your phone. {why}</source>
        <translation>Veja o seu telefone. {why}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} took the call request and says: {text}</source>
        <translation>{title} aceitou o pedido de chamada e diz: {text}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{address} sends us on to another address (HTTP {status}). Callpop doesn&apos;t follow, so that your token stays where it belongs: check the address.</source>
        <translation>{address} envia-nos para outro endereço (HTTP {status}). O Callpop não o segue, para que o seu token fique onde deve: verifique o endereço.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{address} got no answer from the PBX (HTTP {status}): look at your phone.</source>
        <translation>{address} não teve resposta da central (HTTP {status}): veja o seu telefone.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} refused the call (HTTP {status}): {text}</source>
        <translation>{title} recusou a chamada (HTTP {status}): {text}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} refused the call (HTTP {status}). Check the address, the access code and the token: they stand {where}.</source>
        <translation>{title} recusou a chamada (HTTP {status}). Verifique o endereço, o código de acesso e o token: estão {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} refused the call and gave no reason (HTTP {status}).</source>
        <translation>{title} recusou a chamada sem indicar motivo (HTTP {status}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>in the PBX under Integrations → Webhooks</source>
        <translation>na central, em Integrations → Webhooks</translation>
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
        <translation>O endereço da central na nuvem, como a central o mostra em Integrations → Webhooks.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Access code</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Código de acesso</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>The number of your company&apos;s account: the end of that address.</source>
        <translation>O número da conta da sua empresa: o fim desse endereço.</translation>
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
        <translation>Na central em Integrations → Webhooks, abaixo do endereço.</translation>
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
        <translation>O seu: toca primeiro quando faz uma chamada.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Listen on</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Escutar em</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>HOST:PORT on which the PBX&apos;s webhooks arrive. Only this machine reaches 127.0.0.1: have your router or proxy pass them on, or name an address that the PBX can reach.</source>
        <translation>HOST:PORT onde chegam os webhooks da central. A 127.0.0.1 só chega este computador: faça o seu router ou proxy reencaminhá-los, ou indique um endereço a que a central chegue.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Address for the PBX</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Endereço para a central</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Where the PBX reaches what arrives there, if that is another address.</source>
        <translation>O endereço a que a central chega, se for outro que o anterior.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Take webhooks only from</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Aceitar webhooks só de</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>The PBX&apos;s IP addresses or networks, with commas between them; empty: from anywhere. Behind a proxy of your own it is the proxy&apos;s address that counts.</source>
        <translation>Os endereços IP ou redes da central, separados por vírgulas; vazio: de qualquer lado. Atrás de um proxy próprio conta o endereço do proxy.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Show incoming calls that name no extension to</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Mostrar chamadas recebidas sem extensão a</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>everybody; responsible: only to whom has the caller among their own contacts; or nobody, until somebody answers.</source>
        <translation>everybody: a todos; responsible: só a quem tem o chamador entre os seus contactos; nobody: a ninguém, até alguém atender.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Links to recordings</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Links para as gravações</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>as-sent: as the PBX names the recording, mostly a raw .g722 that few players play; mp3: as the PBX&apos;s own pages play it.</source>
        <translation>as-sent: como a central indica a gravação, quase sempre um .g722 em bruto que poucos leitores reproduzem; mp3: como as páginas da própria central a reproduzem.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Webhook path</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Caminho do webhook</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>The secret end of the webhook address.</source>
        <translation>O fim secreto do endereço do webhook.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>The access code is missing or can&apos;t be one: it stands {where}.</source>
        <translation>Falta o código de acesso ou não pode ser esse: está {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>The token is missing: it stands {where}.</source>
        <translation>Falta o token: está {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Your extension is missing or can&apos;t be one: write it as 100.</source>
        <translation>Falta a sua extensão ou não pode ser essa: escreva-a como 100.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Calls that name no extension are shown to everybody, responsible or nobody.</source>
        <translation>As chamadas sem extensão são mostradas a everybody, responsible ou nobody.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Links to recordings are as-sent or mp3.</source>
        <translation>Os links para as gravações são as-sent ou mp3.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>The secret end of the webhook address is missing: give the secrets anew.</source>
        <translation>Falta o fim secreto do endereço do webhook: indique de novo as chaves.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Callpop listens on every address of this computer: set Address for the PBX (public_address) to the one that the PBX reaches, as {example}.</source>
        <translation>O Callpop escuta em todos os endereços deste computador: ponha em Endereço para a central (public_address) aquele a que a central chega, como {example}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Callpop listens on {address}, but the PBX has not called yet: enter the webhook address {where} and switch its notices of calls on. The account&apos;s settings show that address, and so does: callpop account show NAME --webhook-url</source>
        <translation>O Callpop escuta em {address}, mas a central ainda não o contactou: introduza o endereço do webhook {where} e ative lá os avisos de chamadas. O endereço está nas definições da conta e é mostrado também por: callpop account show NAME --webhook-url</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>The access code {code} is not the one at the end of the PBX&apos;s address: check both, {where}.</source>
        <translation>O código de acesso {code} não é o do fim do endereço da central: verifique ambos, {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>The address of the cloud PBX is missing or can&apos;t be used: it stands {where}, as https://…/commoncrm/….</source>
        <translation>Falta o endereço da central na nuvem ou não pode ser usado: está {where}, como https://…/commoncrm/….</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Where to listen can&apos;t be read from {text}: write it as {example}.</source>
        <translation>Não se entende onde escutar em {text}: escreva como {example}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>From where webhooks are taken can&apos;t be read from {text}: write IP addresses or networks, as {example}.</source>
        <translation>Não se entende de onde aceitar webhooks em {text}: escreva endereços IP ou redes, como {example}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>The address for the PBX can&apos;t be used: write scheme, host and port alone, as https://callpop.example.com.</source>
        <translation>Não é possível usar o endereço para a central: escreva só esquema, servidor e porta, como https://callpop.example.com.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/autostart/macos.py"/>
        <location filename="../../desktop/callpop/platform/autostart/xdg.py"/>
        <source>The file {file} can&apos;t be read: switch it on anew.</source>
        <translation>Não é possível ler o ficheiro {file}: ative de novo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/autostart/macos.py"/>
        <location filename="../../desktop/callpop/platform/autostart/xdg.py"/>
        <source>It is switched on and starts {program}, which is not there any more: switch it on anew.</source>
        <translation>Está ativado e inicia {program}, que já não existe: ative de novo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/autostart/windows.py"/>
        <source>It is switched on for another Callpop ({command}).</source>
        <translation>Está ativado para outro Callpop ({command}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/autostart/windows.py"/>
        <location filename="../../desktop/callpop/platform/phone_links/windows.py"/>
        <source>Windows did not allow that: {why}.</source>
        <translation>O Windows não o permitiu: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/autostart/xdg.py"/>
        <source>The file {file} starts nothing: switch it on anew.</source>
        <translation>O ficheiro {file} não inicia nada: ative de novo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/autostart/xdg.py"/>
        <source>The file {file} is meant for other desktops.</source>
        <translation>O ficheiro {file} é para outros ambientes de trabalho.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/browser.py"/>
        <source>The browser did not open the page. Open it yourself: {url}</source>
        <translation>O navegador não abriu a página. Abra-a: {url}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/browser.py"/>
        <source>The browser that BROWSER names ({command}) can&apos;t be started. Correct it, or open the page yourself: {url}</source>
        <translation>Não é possível iniciar o navegador indicado por BROWSER ({command}). Corrija-o ou abra a página: {url}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/browser.py"/>
        <source>No web browser was found. Install one, or open the page elsewhere: {url}</source>
        <translation>Não foi encontrado nenhum navegador web. Instale um ou abra a página noutro sítio: {url}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/browser.py"/>
        <source>Callpop opens web pages (http and https) alone, and this is not the address of one: {url}</source>
        <translation>O Callpop só abre páginas web (http e https), e isto não é o endereço de uma: {url}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/browser.py"/>
        <source>Windows did not open the page ({why}). Open it yourself: {url}</source>
        <translation>O Windows não abriu a página ({why}). Abra-a: {url}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/autostart.py"/>
        <source>Start at log-in</source>
        <translation>Iniciar com a sessão</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/autostart.py"/>
        <source>Switch it on</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/autostart.py"/>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>Switch it off</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/autostart.py"/>
        <source>File: {place}</source>
        <translation>Ficheiro: {place}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/autostart.py"/>
        <source>Callpop starts when you log in, without opening a window.</source>
        <translation>O Callpop inicia-se com a sessão, sem abrir janelas.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/autostart.py"/>
        <source>Callpop does not start when you log in: no call is seen until you start it.</source>
        <translation>O Callpop não se inicia com a sessão: nenhuma chamada é vista até o iniciar.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/autostart.py"/>
        <source>Switch it on if you want it always there.</source>
        <translation>Ative-o se o quiser sempre presente.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>“Do not disturb” is on: the desktop keeps notifications back.</source>
        <translation>«Não incomodar» está ativo: o ambiente de trabalho retém as notificações.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>“Do not disturb” is off.</source>
        <translation>«Não incomodar» está inativo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>Callpop&apos;s own cards still come.</source>
        <translation>Os cartões do Callpop continuam a aparecer.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>The desktop did not let Callpop switch it off: do it there.</source>
        <translation>O ambiente de trabalho não deixou o Callpop desativá-lo: faça-o aí.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>Do not disturb</source>
        <translation>Não incomodar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>macOS tells no program whether a Focus is on.</source>
        <translation>macOS não diz a nenhum programa se um modo de concentração está ativo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>Look for its sign at the right of the menu bar.</source>
        <translation>Procure o seu sinal à direita na barra de menus.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>Nothing shows notifications here, so nothing keeps them back.</source>
        <translation>Aqui nada mostra notificações, por isso nada as retém.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>This desktop does not say whether it keeps notifications back.</source>
        <translation>Este ambiente de trabalho não diz se retém as notificações.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <location filename="../../desktop/callpop/platform/checks/notification_service.py"/>
        <source>The test call shows whether they arrive.</source>
        <translation>A chamada de teste mostra se chegam.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>Click the bell in the desktop&apos;s panel and switch “Do not disturb” off. Callpop&apos;s own cards still come.</source>
        <translation>Clique no sino do painel do ambiente de trabalho e desative «Não incomodar». Os cartões do Callpop continuam a aparecer.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>A program fills the screen: Windows keeps notifications back.</source>
        <translation>Um programa ocupa o ecrã inteiro: o Windows retém as notificações.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>A game or a film fills the screen: Windows keeps notifications back.</source>
        <translation>Um jogo ou um filme ocupa o ecrã inteiro: o Windows retém as notificações.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>Windows is in presentation mode and keeps notifications back.</source>
        <translation>O Windows está em modo de apresentação e retém as notificações.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>Windows has its quiet hours and keeps notifications back.</source>
        <translation>O Windows está nas horas de silêncio e retém as notificações.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>Windows does not say whether it keeps notifications back.</source>
        <translation>O Windows não diz se retém as notificações.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>Windows shows notifications now, but does not tell of “Do not disturb”.</source>
        <translation>O Windows mostra agora as notificações, mas não informa sobre «Não incomodar».</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>Look at the bell at the right of the taskbar: a crossed or sleeping one is on.</source>
        <translation>Veja o sino à direita na barra de tarefas: riscado ou a dormir, está ativo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/hotkeys.py"/>
        <source>Hotkeys</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/hotkeys.py"/>
        <source>Change…</source>
        <translation>Mudar…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/hotkeys.py"/>
        <source>No hotkey is chosen.</source>
        <translation>Nenhum atalho foi escolhido.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/hotkeys.py"/>
        <source>With one the dial box opens over any program.</source>
        <translation>Com um, a caixa de marcação abre-se sobre qualquer programa.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/hotkeys.py"/>
        <source>Or bind this command to a key: {command}</source>
        <translation>Ou associe este comando a uma tecla: {command}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/hotkeys.py"/>
        <source>The desktop has not answered yet for {keys}.</source>
        <translation>O ambiente de trabalho ainda não respondeu sobre {keys}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/hotkeys.py"/>
        <source>They reach Callpop over any program: {keys}.</source>
        <translation>Chegam ao Callpop sobre qualquer programa: {keys}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/keyring.py"/>
        <source>Keyring</source>
        <translation>Porta-chaves</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/keyring.py"/>
        <source>Unlock it…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/keyring.py"/>
        <source>The keyring is locked: the keys of your accounts can&apos;t be read.</source>
        <translation>O porta-chaves está bloqueado: não é possível ler as chaves das suas contas.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/keyring.py"/>
        <source>Unlock it with your log-in password.</source>
        <translation>Desbloqueie-o com a palavra-passe de início de sessão.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/keyring.py"/>
        <source>The keyring was not tried out.</source>
        <translation>O porta-chaves não foi experimentado.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/keyring.py"/>
        <source>Without it accounts need their keys at every start.</source>
        <translation>Sem ele, as contas precisam das chaves em cada início.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/keyring.py"/>
        <source>The keyring keeps what it is given.</source>
        <translation>O porta-chaves guarda o que lhe dão.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/notification_service.py"/>
        <source>Callpop&apos;s own cards serve instead. For notifications, install and start a notification service, such as dunst, mako or xfce4-notifyd.</source>
        <translation>Os cartões do Callpop substituem-no. Para notificações, instale e inicie um serviço de notificações, como dunst, mako ou xfce4-notifyd.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/notification_service.py"/>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/notification_service.py"/>
        <source>Whether the system shows notifications can&apos;t be asked.</source>
        <translation>Não é possível perguntar se o sistema mostra notificações.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/notification_service.py"/>
        <source>This session has no message bus (D-Bus).</source>
        <translation>Esta sessão não tem barramento de mensagens (D-Bus).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/notification_service.py"/>
        <source>No notification service is running.</source>
        <translation>Não há nenhum serviço de notificações a funcionar.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/notification_service.py"/>
        <source>{server} runs, but took no notification.</source>
        <translation>{server} está a funcionar, mas não aceitou nenhuma notificação.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/notification_service.py"/>
        <source>{server} shows notifications, without buttons.</source>
        <translation>{server} mostra notificações sem botões.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/notification_service.py"/>
        <source>Callpop&apos;s cards have the buttons.</source>
        <translation>Os cartões do Callpop têm os botões.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/notification_service.py"/>
        <source>{server} shows notifications.</source>
        <translation>{server} mostra notificações.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/phone_links.py"/>
        <source>Phone links</source>
        <translation>Links de telefone</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/phone_links.py"/>
        <source>Open them with Callpop</source>
        <translation>Abri-los com o Callpop</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/phone_links.py"/>
        <source>Nothing else is touched by that.</source>
        <translation>Nada mais é afetado por isso.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/phone_links.py"/>
        <source>A click on a phone number opens Callpop&apos;s dial box.</source>
        <translation>Um clique num número de telefone abre a caixa de marcação do Callpop.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/phone_links.py"/>
        <source>A click on a phone number opens {programs}, and not Callpop.</source>
        <translation>Um clique num número de telefone abre {programs} e não o Callpop.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/phone_links.py"/>
        <source>Callpop opens some phone links; nothing opens the others.</source>
        <translation>O Callpop abre alguns links de telefone; os outros nada os abre.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/phone_links.py"/>
        <source>Nothing opens phone links: a click on a phone number does nothing.</source>
        <translation>Nada abre links de telefone: um clique num número não faz nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/phone_links.py"/>
        <source>Calls are seen all the same.</source>
        <translation>As chamadas continuam a ser vistas.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/tray.py"/>
        <source>Callpop&apos;s small window serves instead: keep it open or minimised.</source>
        <translation>A janela pequena do Callpop substitui-a: deixe-a aberta ou minimizada.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/tray.py"/>
        <source>GNOME shows no tray by itself: install and switch on the extension “AppIndicator and KStatusNotifierItem Support”. Until then Callpop&apos;s small window serves instead.</source>
        <translation>O GNOME não mostra por si só a área de notificação: instale e ative a extensão «AppIndicator and KStatusNotifierItem Support». Até lá, a janela pequena do Callpop substitui-a.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/tray.py"/>
        <source>Tray icon</source>
        <translation>Ícone na área de notificação</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/tray.py"/>
        <source>Windows has taken the icon.</source>
        <translation>O Windows aceitou o ícone.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/tray.py"/>
        <source>It may hide it behind the small arrow: drag it from there to the taskbar, and it stays.</source>
        <translation>Pode escondê-lo atrás da seta pequena: arraste-o daí para a barra de tarefas e fica lá.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/tray.py"/>
        <source>The desktop&apos;s tray does not answer.</source>
        <translation>A área de notificação do ambiente de trabalho não responde.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/tray.py"/>
        <source>The icon is in the tray.</source>
        <translation>O ícone está na área de notificação.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/tray.py"/>
        <source>This desktop has no tray.</source>
        <translation>Este ambiente de trabalho não tem área de notificação.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/tray.py"/>
        <source>The desktop has a tray, but Callpop&apos;s icon is not in it.</source>
        <translation>O ambiente de trabalho tem área de notificação, mas o ícone do Callpop não está nela.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/tray.py"/>
        <source>Quit Callpop and start it again. If that does not help, tell us of this desktop.</source>
        <translation>Saia do Callpop e inicie-o de novo. Se não ajudar, diga-nos que ambiente de trabalho é.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/waking.py"/>
        <source>After sleep</source>
        <translation>Depois da suspensão</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/waking.py"/>
        <source>The system tells when the computer wakes: every account is connected anew.</source>
        <translation>O sistema avisa quando o computador acorda: todas as contas restabelecem a ligação.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/waking.py"/>
        <source>Callpop notices by the clock, within 5 seconds, that the computer has slept.</source>
        <translation>O Callpop nota pelo relógio, em 5 segundos, que o computador esteve suspenso.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/control_client.py"/>
        <source>Callpop ended before it answered.</source>
        <translation>O Callpop terminou antes de responder.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/control_client.py"/>
        <source>Callpop ended unexpectedly.</source>
        <translation>O Callpop terminou inesperadamente.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/control_place.py"/>
        <source>Callpop runs, but does not answer.</source>
        <translation>O Callpop está a funcionar, mas não responde.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/control_unix.py"/>
        <source>The control socket {path} belongs to another user.</source>
        <translation>O socket de controlo {path} pertence a outro utilizador.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/control_unix.py"/>
        <source>Callpop can&apos;t use {path}: {why}. See that the folder is yours and can be written, or choose another one with --home or CALLPOP_HOME.</source>
        <translation>O Callpop não pode usar {path}: {why}. Verifique se a pasta é sua e pode ser escrita, ou escolha outra com --home ou CALLPOP_HOME.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/control_windows.py"/>
        <source>Callpop can&apos;t use {path}: {why}.</source>
        <translation>O Callpop não pode usar {path}: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/chooser.py"/>
        <source>There is no screen here whose keyboard could be listened to.</source>
        <translation>Não há aqui nenhum ecrã cujo teclado se possa escutar.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/hotkeys.py"/>
        <location filename="../../desktop/callpop/ui/hotkey_field.py"/>
        <source>{keys} is the hotkey for “{other}” already: choose another.</source>
        <translation>{keys} já é o atalho de «{other}»: escolha outro.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/macos.py"/>
        <source>A Mac has no key for {keys}: choose another.</source>
        <translation>Um Mac não tem tecla para {keys}: escolha outro.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/macos.py"/>
        <location filename="../../desktop/callpop/platform/hotkeys/windows.py"/>
        <location filename="../../desktop/callpop/platform/hotkeys/x11.py"/>
        <source>{keys} is taken by another program: choose another, or free it there.</source>
        <translation>{keys} é usado por outro programa: escolha outro ou liberte-o aí.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/macos.py"/>
        <location filename="../../desktop/callpop/platform/hotkeys/windows.py"/>
        <location filename="../../desktop/callpop/platform/hotkeys/x11.py"/>
        <source>This desktop has no window of its own for hotkeys.</source>
        <translation>Este ambiente de trabalho não tem janela própria para atalhos.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/portal.py"/>
        <source>This desktop lets no program have hotkeys. Bind the command to a key in its own settings.</source>
        <translation>Este ambiente de trabalho não deixa nenhum programa ter atalhos. Associe o comando a uma tecla nas definições dele.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/portal.py"/>
        <source>Change the hotkeys in the settings of your desktop.</source>
        <translation>Mude os atalhos nas definições do ambiente de trabalho.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/portal.py"/>
        <source>You said no when your desktop asked about it: allow it in its settings.</source>
        <translation>Foi recusado quando o ambiente de trabalho perguntou: permita-o nas definições dele.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/portal.py"/>
        <source>Your desktop did not give Callpop the hotkeys.</source>
        <translation>O ambiente de trabalho não deu os atalhos ao Callpop.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/portal.py"/>
        <source>Your desktop took the hotkeys back. Choose one anew to ask again.</source>
        <translation>O ambiente de trabalho retirou os atalhos. Escolha um de novo para voltar a pedir.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/portal.py"/>
        <source>The desktop portal has ended. Callpop asks again when it is back.</source>
        <translation>O portal do ambiente de trabalho terminou. O Callpop pede de novo quando voltar.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/portal.py"/>
        <source>Your desktop names no keys for it: set them in its settings.</source>
        <translation>O ambiente de trabalho não indica teclas para isto: defina-as nas definições dele.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/windows.py"/>
        <source>Windows keeps {keys} for itself: choose one without the Windows key.</source>
        <translation>O Windows reserva {keys} para si: escolha um sem a tecla Windows.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/x11.py"/>
        <source>Callpop has no access to the keyboard here: {why}.</source>
        <translation>O Callpop não tem acesso ao teclado aqui: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/instance.py"/>
        <source>Too many programs are talking to Callpop at once.</source>
        <translation>Há demasiados programas a falar com o Callpop ao mesmo tempo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/instance.py"/>
        <source>Callpop quits.</source>
        <translation>O Callpop está a sair.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/instance.py"/>
        <source>The request is too long.</source>
        <translation>O pedido é demasiado longo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/instance.py"/>
        <source>Callpop met a fault; its log says more.</source>
        <translation>O Callpop encontrou uma falha; o registo diz mais.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/instance.py"/>
        <source>Reports were read too slowly; some are lost.</source>
        <translation>Os relatórios foram lidos demasiado devagar; alguns perderam-se.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/instance.py"/>
        <source>That is not a request: one line of JSON with a verb is.</source>
        <translation>Isto não é um pedido: um pedido é uma linha de JSON com um verbo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/network.py"/>
        <source>On this system Callpop notices a changed network by its connections alone.</source>
        <translation>Neste sistema o Callpop só nota uma mudança de rede pelas suas ligações.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/network.py"/>
        <source>The network can&apos;t be watched: {why}.</source>
        <translation>Não é possível vigiar a rede: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/notifications/freedesktop.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/opener.py"/>
        <source>There is no {path} yet.</source>
        <translation>Ainda não existe {path}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/opener.py"/>
        <source>No program opens this here. Open it yourself, with any text editor: {path}</source>
        <translation>Aqui nenhum programa abre isto. Abra-o com qualquer editor de texto: {path}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/opener.py"/>
        <source>No program opens this here. Open it yourself: {path}</source>
        <translation>Aqui nenhum programa abre isto. Abra-o: {path}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/phone_links/macos.py"/>
        <source>macOS did not let Callpop open {scheme}: links (error {status}). Callpop must be installed as an application for that.</source>
        <translation>macOS não deixou o Callpop abrir links {scheme}: (erro {status}). Para isso, o Callpop tem de estar instalado como aplicação.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/phone_links/macos.py"/>
        <source>Choose another program for calls in FaceTime&apos;s settings: macOS asks there.</source>
        <translation>Escolha outro programa para chamadas nas definições do FaceTime: o macOS pergunta aí.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/phone_links/windows.py"/>
        <source>Callpop opens these links.</source>
        <translation>O Callpop abre estes links.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/phone_links/windows.py"/>
        <source>Windows leaves the choice to you: in the window that opens, choose Callpop for {links}.</source>
        <translation>O Windows deixa-lhe a escolha: na janela que se abre, escolha o Callpop para {links}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/phone_links/windows.py"/>
        <location filename="../../desktop/callpop/platform/phone_links/xdg.py"/>
        <source>Another Callpop opens them: {command}. Set it up anew to have this one do it.</source>
        <translation>Outro Callpop abre-os: {command}. Configure de novo para que seja este.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/phone_links/xdg.py"/>
        <source>The links are to start {program}, which is not there: set it up anew.</source>
        <translation>Os links devem iniciar {program}, que não existe: configure de novo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/phone_links/xdg.py"/>
        <source>Your desktop does not let a program choose who opens links. Choose Callpop in its own settings, under default applications.</source>
        <translation>O ambiente de trabalho não deixa um programa escolher quem abre links. Escolha o Callpop nas definições dele, em aplicações predefinidas.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/sound/loudness.py"/>
        <source>The sound file {file} is too long for a ring.</source>
        <translation>O ficheiro de som {file} é demasiado longo para um toque.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/sound/loudness.py"/>
        <source>The sound file {file} can&apos;t be played ({why}). Choose a WAV file (PCM).</source>
        <translation>Não é possível tocar o ficheiro de som {file} ({why}). Escolha um ficheiro WAV (PCM).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/sound/loudness.py"/>
        <source>it ends too soon</source>
        <translation>termina demasiado cedo</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/sound/loudness.py"/>
        <source>The sound file {file} can&apos;t be read: {why}.</source>
        <translation>Não é possível ler o ficheiro de som {file}: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/sound/players.py"/>
        <source>No program that plays sounds was found. Install one of these: {programs}.</source>
        <translation>Não foi encontrado nenhum programa que toque sons. Instale um destes: {programs}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/sound/players.py"/>
        <source>{program} did not play the sound: {why}.</source>
        <translation>{program} não tocou o som: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/sound/players.py"/>
        <source>Windows did not play the sound: {why}.</source>
        <translation>O Windows não tocou o som: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/sound/sound.py"/>
        <source>The volume is 0: nothing can be heard.</source>
        <translation>O volume é 0: não se ouve nada.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/writing.py"/>
        <source>The file {file} can&apos;t be written: {why}.</source>
        <translation>Não é possível escrever o ficheiro {file}: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/preferences.py"/>
        <source>a number from {least} to {most}</source>
        <translation>um número de {least} a {most}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/preferences.py"/>
        <source>a span such as {example}</source>
        <translation>um intervalo como {example}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/preferences.py"/>
        <source>days: {days}</source>
        <translation>dias: {days}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/preferences.py"/>
        <source>keys such as {example}</source>
        <translation>teclas como {example}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/qt_program.py"/>
        <source>No window can be opened here. Qt says: {why}. Start Callpop from your desktop; if QT_QPA_PLATFORM is set, unset it.</source>
        <translation>Aqui não é possível abrir janelas. O Qt diz: {why}. Inicie o Callpop a partir do seu ambiente de trabalho; se QT_QPA_PLATFORM estiver definida, retire-a.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/replaced.py"/>
        <source>Callpop was updated. Quit it and start it again; until then, calls are still shown.</source>
        <translation>O Callpop foi atualizado. Saia dele e inicie-o de novo; até lá, as chamadas continuam a aparecer.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/rule_check.py"/>
        <source>{file}, line {line}: the dial rule “{rule}” is not followed. {problem}</source>
        <translation>{file}, linha {line}: a regra de marcação «{rule}» não é seguida. {problem}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/running.py"/>
        <source>Callpop met a fault of its own the last time. Its menu has “Save a report for support…”: nothing is sent by itself.</source>
        <translation>Da última vez o Callpop teve uma falha. No menu há “Guardar um relatório para o suporte…”: nada é enviado sozinho.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/screen.py"/>
        <source>There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set). Start Callpop from your desktop.</source>
        <translation>Não há aqui ecrã (nem DISPLAY nem WAYLAND_DISPLAY estão definidos). Inicie o Callpop a partir do ambiente de trabalho.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/screen.py"/>
        <source>The screen {display} does not answer. Start Callpop from your desktop.</source>
        <translation>O ecrã {display} não responde. Inicie o Callpop a partir do ambiente de trabalho.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} sent a message of more than {limit} KiB.</source>
        <translation>{address} enviou uma mensagem com mais de {limit} KiB.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} sent something that is not a WebSocket message.</source>
        <translation>{address} enviou algo que não é uma mensagem WebSocket.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <location filename="../../desktop/callpop/sessions/websocket.py"/>
        <source>The connection to {address} was cut.</source>
        <translation>A ligação a {address} caiu.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} closed the connection: {reason}</source>
        <translation>{address} fechou a ligação: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} restarts.</source>
        <translation>{address} está a reiniciar.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} is too busy.</source>
        <translation>{address} está demasiado ocupado.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} closed the connection.</source>
        <translation>{address} fechou a ligação.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} refused the connection (HTTP {status}).</source>
        <translation>{address} recusou a ligação (HTTP {status}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} knows no such service (HTTP {status}): check the address.</source>
        <translation>{address} não conhece este serviço (HTTP {status}): verifique o endereço.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} sends us on to {target}. Callpop doesn&apos;t follow, so that your key stays where it belongs: check the address.</source>
        <translation>{address} envia-nos para {target}. O Callpop não segue, para que a sua chave fique onde deve: verifique o endereço.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} asks us to call less often (HTTP 429).</source>
        <translation>{address} pede contactos menos frequentes (HTTP 429).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} is not available now (HTTP 503).</source>
        <translation>{address} não está disponível agora (HTTP 503).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} has a fault (HTTP {status}).</source>
        <translation>{address} tem uma falha (HTTP {status}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} did not answer as a PBX does (HTTP {status}): check the address.</source>
        <translation>{address} não respondeu como uma central (HTTP {status}): verifique o endereço.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>The certificate authority {file} can&apos;t be used: {words}.</source>
        <translation>Não é possível usar a autoridade de certificação {file}: {words}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>The proxy&apos;s address can&apos;t be used: check the proxy setting.</source>
        <translation>Não é possível usar o endereço do proxy: verifique a definição de proxy.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} can&apos;t be reached through the proxy {proxy}: check the proxy setting.</source>
        <translation>Não se chega a {address} pelo proxy {proxy}: verifique a definição de proxy.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} hung up before it answered.</source>
        <translation>{address} cortou a ligação antes de responder.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} is not an address of a PBX: check the address.</source>
        <translation>{address} não é o endereço de uma central: verifique o endereço.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <location filename="../../desktop/callpop/sessions/http.py"/>
        <source>{address} did not answer as a PBX does: check the address.</source>
        <translation>{address} não respondeu como uma central: verifique o endereço.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>The connection to {address} could not be made.</source>
        <translation>Não foi possível estabelecer a ligação a {address}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} did not answer within {seconds} seconds.</source>
        <translation>{address} não respondeu em {seconds} segundos.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} is not known: check the address and the network.</source>
        <translation>{address} não é conhecido: verifique o endereço e a rede.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} takes no connections: is the PBX running?</source>
        <translation>{address} não aceita ligações: a central está a funcionar?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>There is no way to {address}: check the network.</source>
        <translation>Não há caminho para {address}: verifique a rede.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} can&apos;t be reached: check the network.</source>
        <translation>Não se chega a {address}: verifique a rede.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>No encrypted connection to {address} could be agreed on: check the address.</source>
        <translation>Não foi possível acordar uma ligação cifrada com {address}: verifique o endereço.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>The certificate of {address} has expired: tell who runs it.</source>
        <translation>O certificado de {address} expirou: avise quem o gere.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>The certificate of {address} is not valid yet: is this computer&apos;s clock right?</source>
        <translation>O certificado de {address} ainda não é válido: o relógio deste computador está certo?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>The certificate of {address} was made for another address: check the address.</source>
        <translation>O certificado de {address} foi feito para outro endereço: verifique o endereço.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>The certificate of {address} is self-signed: name it under Certificate authority (ca_file) if it is your company&apos;s.</source>
        <translation>O certificado de {address} é autoassinado: indique-o em Autoridade de certificação (ca_file) se for da sua empresa.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>The certificate of {address} comes from an unknown authority: name your company&apos;s own under Certificate authority (ca_file).</source>
        <translation>O certificado de {address} vem de uma autoridade desconhecida: indique a da sua empresa em Autoridade de certificação (ca_file).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>The certificate of {address} can&apos;t be trusted.</source>
        <translation>Não se pode confiar no certificado de {address}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>The proxy {proxy} asks for a name and password.</source>
        <translation>O proxy {proxy} pede utilizador e palavra-passe.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>The proxy {proxy} refused the way to {address} (HTTP {status}).</source>
        <translation>O proxy {proxy} recusou o caminho para {address} (HTTP {status}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/http.py"/>
        <source>{address} can&apos;t be called through a SOCKS proxy: name an HTTP proxy, or none, in the proxy setting.</source>
        <translation>Não é possível contactar {address} por um proxy SOCKS: indique um proxy HTTP, ou nenhum, na definição de proxy.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/line.py"/>
        <source>{address} stopped listening.</source>
        <translation>{address} deixou de escutar.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/line.py"/>
        <source>The computer was asleep.</source>
        <translation>O computador esteve suspenso.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/line.py"/>
        <source>{what} That was {times} times before it let us in: check the account&apos;s settings.</source>
        <translation>{what} Foram {times} vezes antes de nos deixar entrar: verifique as definições da conta.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/line.py"/>
        <source>{address} stopped answering.</source>
        <translation>{address} deixou de responder.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/line.py"/>
        <source>Callpop itself failed on {address}.</source>
        <translation>O próprio Callpop falhou com {address}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/office.py"/>
        <source>Switched off.</source>
        <translation>Desativada.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/office.py"/>
        <location filename="../../desktop/callpop/sessions/session.py"/>
        <source>{account} is not connected: {why}</source>
        <translation>{account} está sem ligação: {why}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/office.py"/>
        <source>There is no account {account}.</source>
        <translation>Não há nenhuma conta {account}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/recording.py"/>
        <source>This is no recording of Callpop: its first line does not say so.</source>
        <translation>Isto não é uma gravação do Callpop: a primeira linha não o diz.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/recording.py"/>
        <source>A later Callpop wrote this recording: replay it with version {app} or later.</source>
        <translation>Um Callpop posterior escreveu esta gravação: reproduza-a com a versão {app} ou posterior.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/recording.py"/>
        <source>Line {number} can&apos;t be read and is left out: {why}.</source>
        <translation>Não é possível ler a linha {number}, que é ignorada: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/session.py"/>
        <source>Callpop itself failed: look at the phone.</source>
        <translation>O próprio Callpop falhou: veja o telefone.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/session.py"/>
        <source>Callpop could not make sense of {address}.</source>
        <translation>O Callpop não entendeu {address}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/truth.py"/>
        <source>Connecting to {address}.</source>
        <translation>A estabelecer ligação a {address}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/truth.py"/>
        <source>Connected. {caution}</source>
        <translation>Ligação estabelecida. {caution}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/truth.py"/>
        <source>Connected, but not for {lines}: {why}</source>
        <translation>Ligação estabelecida, mas não para {lines}: {why}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/webhook.py"/>
        <source>{address} called on the webhook address and was turned away, because it is none of the senders. If it is your PBX, add it to them.</source>
        <translation>{address} contactou o endereço do webhook e foi recusado, porque não está entre os remetentes. Se for a sua central, acrescente-o.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/webhook.py"/>
        <source>{address} asked at {listening} for a page that is not there. If it is your PBX, enter the webhook address in it anew.</source>
        <translation>{address} pediu em {listening} uma página que não existe. Se for a sua central, volte a introduzir nela o endereço do webhook.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/webhook.py"/>
        <source>A web page tried to talk to Callpop at {listening} and was turned away.</source>
        <translation>Uma página web tentou falar com o Callpop em {listening} e foi recusada.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/webhook.py"/>
        <source>{address} is in use by another program or account: end it, or listen on another port.</source>
        <translation>{address} é usado por outro programa ou outra conta: termine-o ou escute noutra porta.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/webhook.py"/>
        <source>Callpop may not listen on {address}: choose a port above 1023.</source>
        <translation>O Callpop não pode escutar em {address}: escolha uma porta acima de 1023.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/webhook.py"/>
        <source>{address} is no address of this computer: check where to listen.</source>
        <translation>{address} não é um endereço deste computador: verifique onde escutar.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>Address</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Endereço</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>Replaces the PBX&apos;s own address, scheme and port, for a proxy or a test.</source>
        <translation>Substitui o endereço, o esquema e a porta da central, para um proxy ou um teste.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>Allow an unencrypted connection</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Permitir uma ligação sem cifra</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>Lets ws:// and http:// addresses be used outside this machine.</source>
        <translation>Permite usar endereços ws:// e http:// fora deste computador.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>Certificate authority</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Autoridade de certificação</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>A PEM file with your company&apos;s own certificate authority.</source>
        <translation>Um ficheiro PEM com a autoridade de certificação da sua empresa.</translation>
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
        <translation>system (como diz o ambiente de trabalho), none ou um endereço como http://proxy:3128.</translation>
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
        <translation>Duas letras, para números sem indicativo do país.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>CRM link</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Link do CRM</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>A link for calls that carry none: {{number}} {{digits}} {{name}} {{extension}} {{call_id}} are put in.</source>
        <translation>Um link para as chamadas que não trazem nenhum: são inseridos {{number}} {{digits}} {{name}} {{extension}} {{call_id}}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>Allowed CRM hosts</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Servidores permitidos do CRM</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>Hosts that links may be opened on, besides the account&apos;s own.</source>
        <translation>Servidores cujos links podem ser abertos, além dos da própria conta.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>Open the CRM record</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Abrir a ficha no CRM</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>When you click, as soon as it rings, or when you answer.</source>
        <translation>Quando clica, assim que toca ou quando atende.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/status.py"/>
        <source>Connected.</source>
        <translation>Ligação estabelecida.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>Callpop test call</source>
        <translation>Chamada de teste do Callpop</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>No test call could be placed. Callpop&apos;s log says why.</source>
        <translation>Não foi possível fazer a chamada de teste. O registo do Callpop diz porquê.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>No test call could be placed: no port is free ({why}).</source>
        <translation>Não foi possível fazer a chamada de teste: nenhuma porta está livre ({why}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>No test call could be placed: this machine refuses connections to itself.</source>
        <translation>Não foi possível fazer a chamada de teste: este computador recusa ligações a si próprio.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>The test call got lost within Callpop.</source>
        <translation>A chamada de teste perdeu-se dentro do Callpop.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>The test call is here: its card after {card} ms, its notification after {note} ms.</source>
        <translation>A chamada de teste chegou: o cartão em {card} ms, a notificação em {note} ms.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>The test call is here: its card after {card} ms.</source>
        <translation>A chamada de teste chegou: o cartão em {card} ms.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>Notifications are switched off in the settings.</source>
        <translation>As notificações estão desativadas nas definições.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>The test call is here: its notification after {note} ms.</source>
        <translation>A chamada de teste chegou: a notificação em {note} ms.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>Cards are switched off in the settings.</source>
        <translation>Os cartões estão desativados nas definições.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>The test call has its card, after {card} ms, but no notification service took it.</source>
        <translation>A chamada de teste tem o cartão, em {card} ms, mas nenhum serviço de notificações a aceitou.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>The test call has its notification, after {note} ms, but no card.</source>
        <translation>A chamada de teste tem a notificação, em {note} ms, mas não o cartão.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>The test call reached Callpop after {heard} ms and did not pop up. {why}</source>
        <translation>A chamada de teste chegou ao Callpop em {heard} ms e não foi anunciada. {why}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>The test call reached Callpop, but nothing showed it.</source>
        <translation>A chamada de teste chegou ao Callpop, mas nada a mostrou.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>Callpop&apos;s log (callpop.log) may say why: please report it.</source>
        <translation>O registo do Callpop (callpop.log) pode dizer porquê: por favor, comunique-o.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_fields.py"/>
        <source>Name</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_fields.py"/>
        <source>What you call it: it is shown with every call.</source>
        <translation>O nome que lhe dá: aparece em cada chamada.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/check_page.py"/>
        <source>Perhaps not: {count} things need you.</source>
        <extracomment>English for 1: Perhaps not: one thing needs you.</extracomment>
        <translation>
            <numerusform>Talvez não: {count} coisa requer atenção.</numerusform>
            <numerusform>Talvez não: {count} coisas requerem atenção.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/contact_model.py"/>
        <source>+{count} more</source>
        <translation>
            <numerusform>+{count} mais</numerusform>
            <numerusform>+{count} mais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/history_deeds.py"/>
        <source>Delete {count} calls with {number} and what was noted to them, for good?</source>
        <extracomment>English for 1: Delete the call with {number} and what was noted to it, for good?</extracomment>
        <translation>
            <numerusform>Apagar definitivamente a chamada com {number} e as suas notas?</numerusform>
            <numerusform>Apagar definitivamente {count} chamadas com {number} e as suas notas?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/history_files.py"/>
        <source>{count} calls are written to {file}.</source>
        <extracomment>English for 1: One call is written to {file}.</extracomment>
        <translation>
            <numerusform>{count} chamada exportada para {file}.</numerusform>
            <numerusform>{count} chamadas exportadas para {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/history_page.py"/>
        <source>more than {count} calls</source>
        <translation>
            <numerusform>mais de {count} chamada</numerusform>
            <numerusform>mais de {count} chamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/history_page.py"/>
        <source>{count} calls</source>
        <extracomment>English for 1: one call</extracomment>
        <translation>
            <numerusform>{count} chamada</numerusform>
            <numerusform>{count} chamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/history_settings.py"/>
        <source>{count} calls are older than that: they would be deleted.</source>
        <extracomment>English for 1: One call is older than that: it would be deleted.</extracomment>
        <translation>
            <numerusform>{count} chamada é mais antiga: seria apagada.</numerusform>
            <numerusform>{count} chamadas são mais antigas: seriam apagadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/history_settings.py"/>
        <source>{count} calls with this number are kept. Delete them all?</source>
        <extracomment>English for 1: One call with this number is kept. Delete it?</extracomment>
        <translation>
            <numerusform>Está guardada {count} chamada com este número. Apagá-la?</numerusform>
            <numerusform>Estão guardadas {count} chamadas com este número. Apagá-las todas?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/history_settings.py"/>
        <source>{count} years</source>
        <extracomment>English for 1: One year</extracomment>
        <translation>
            <numerusform>{count} ano</numerusform>
            <numerusform>{count} anos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/history_settings.py"/>
        <source>{count} days</source>
        <extracomment>English for 1: One day</extracomment>
        <translation>
            <numerusform>{count} dia</numerusform>
            <numerusform>{count} dias</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/keystrokes.py"/>
        <source>Nobody is calling.</source>
        <translation>Ninguém está a ligar.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/keystrokes.py"/>
        <source>Names and numbers are hidden.</source>
        <translation>Os nomes e números estão ocultos.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/keystrokes.py"/>
        <source>Names and numbers are shown.</source>
        <translation>Os nomes e números estão visíveis.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/keystrokes.py"/>
        <source>No number is selected.</source>
        <translation>Nenhum número está selecionado.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/more_count.py"/>
        <source>+{count} ringing</source>
        <translation>
            <numerusform>+{count} a tocar</numerusform>
            <numerusform>+{count} a tocar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/more_count.py"/>
        <source>+{count} ringing, {and_more}</source>
        <translation>
            <numerusform>+{count} a tocar, {and_more}</numerusform>
            <numerusform>+{count} a tocar, {and_more}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/panel_strips.py"/>
        <source>{count} things may keep you from seeing the next call.</source>
        <extracomment>English for 1: One thing may keep you from seeing the next call.</extracomment>
        <translation>
            <numerusform>{count} coisa pode impedir que veja a próxima chamada.</numerusform>
            <numerusform>{count} coisas podem impedir que veja a próxima chamada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>{free} of {count} available</source>
        <translation>
            <numerusform>{free} de {count} disponível</numerusform>
            <numerusform>{free} de {count} disponíveis</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/ports.py"/>
        <source>That did not work ({what}). The log has the details.</source>
        <translation>Não funcionou ({what}). Os detalhes estão no registo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>{count} waiting</source>
        <translation>
            <numerusform>{count} à espera</numerusform>
            <numerusform>{count} à espera</numerusform>
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
            <numerusform>{agents}, {count} livre</numerusform>
            <numerusform>{agents}, {count} livres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>{agents}, {count} paused</source>
        <translation>
            <numerusform>{agents}, {count} em pausa</numerusform>
            <numerusform>{agents}, {count} em pausa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/queues_page.py"/>
        <source>{count} waiting, the longest {time}</source>
        <translation>
            <numerusform>{count} à espera, há {time}</numerusform>
            <numerusform>{count} à espera, máximo {time}</numerusform>
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
        <translation>Chamada recebida: {who}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/tray_state.py"/>
        <source>{count} missed calls</source>
        <extracomment>English for 1: {count} missed call</extracomment>
        <translation>
            <numerusform>{count} chamada perdida</numerusform>
            <numerusform>{count} chamadas perdidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>and {count} more</source>
        <translation>
            <numerusform>e mais {count}</numerusform>
            <numerusform>e mais {count}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <location filename="../../desktop/callpop/ui/about_page.py"/>
        <source>Version {version}</source>
        <translation>Versão {version}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/about_page.py"/>
        <source>Free software under the MIT licence. Callpop speaks with your PBX, and with your CRM when you open a record: with nobody else.</source>
        <translation>Software livre com a licença MIT. O Callpop fala com a sua central e, quando abre uma ficha, com o seu CRM: com mais ninguém.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/about_page.py"/>
        <source>Where things are kept</source>
        <translation>Onde fica tudo guardado</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/about_page.py"/>
        <source>Settings, calls and contacts are in files of yours. Keys and passwords are in this computer&apos;s keyring.</source>
        <translation>As definições, chamadas e contactos estão em ficheiros seus. As chaves e palavras-passe estão no porta-chaves deste computador.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/about_page.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/about_page.py"/>
        <source>When something goes wrong</source>
        <translation>Quando algo corre mal</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/about_page.py"/>
        <source>A report for support holds versions, settings, the log, the latest conversations with your PBX, and faults of Callpop. Names, numbers and addresses in it are replaced by made-up ones; passwords, notes and contacts are left out. It is sent to nobody: you decide who gets it.</source>
        <translation>Um relatório para o suporte contém versões, definições, o registo, as últimas conversas com a sua central e as falhas do Callpop. Os nomes, números e endereços são trocados por outros inventados; palavras-passe, notas e contactos ficam de fora. Não é enviado a ninguém: decide quem o recebe.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/about_page.py"/>
        <source>Open {path}</source>
        <translation>Abrir {path}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/calls_settings.py"/>
        <source>When a call rings</source>
        <translation>Quando toca uma chamada</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/calls_settings.py"/>
        <source>Which calls</source>
        <translation>Que chamadas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/calls_settings.py"/>
        <source>Name or number of a queue</source>
        <translation>Nome ou número de uma fila</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/calls_settings.py"/>
        <source>When it is quiet</source>
        <translation>Quando há silêncio</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/calls_settings.py"/>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/calls_settings.py"/>
        <source>The built-in sound</source>
        <translation>O som incluído</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/calls_settings.py"/>
        <source>Choose a sound</source>
        <translation>Escolher um som</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/calls_settings.py"/>
        <source>Sounds (*.wav)</source>
        <translation>Sons (*.wav)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/calls_settings.py"/>
        <source>Play it now</source>
        <translation>Ouvir agora</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/choosing.py"/>
        <source>This must be {wanted}.</source>
        <translation>Deve ser {wanted}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dialing_settings.py"/>
        <source>Where it comes from outside</source>
        <translation>Quando vem de fora</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dialing_settings.py"/>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dialing_settings.py"/>
        <source>The likeliest account</source>
        <translation>A conta mais provável</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/general_settings.py"/>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/general_settings.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/general_settings.py"/>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_settings.py"/>
        <source>Delete them</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_settings.py"/>
        <source>Keep them</source>
        <translation>Manter</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_settings.py"/>
        <source>Forget…</source>
        <translation>Esquecer…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_settings.py"/>
        <source>No call with this number is kept.</source>
        <translation>Não está guardada nenhuma chamada com este número.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_settings.py"/>
        <source>For ever</source>
        <translation>Para sempre</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/hotkeys_settings.py"/>
        <source>Press a field, then the keys: they work in every program.</source>
        <translation>Clique num campo e prima as teclas: funcionam em qualquer programa.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/hotkeys_settings.py"/>
        <source>Change them in your desktop&apos;s settings…</source>
        <translation>Mudar nas definições do ambiente de trabalho…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_settings.py"/>
        <source>Queues</source>
        <translation>Filas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_settings.py"/>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_settings.py"/>
        <source>Account and extension, as Office/101</source>
        <translation>Conta e extensão, como Office/101</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/phone_links_box.py"/>
        <source>Open them with Callpop</source>
        <translation>Abri-los com o Callpop</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/phone_links_box.py"/>
        <source>Open them no more</source>
        <translation>Deixar de os abrir</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/phone_links_box.py"/>
        <source>Softphones&apos; links (sip:) too: this computer has no softphone</source>
        <translation>Também os links de softphones (sip:): este computador não tem nenhum softphone</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/phone_links_box.py"/>
        <source>Callpop opens {links}</source>
        <translation>O Callpop abre {links}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/phone_links_box.py"/>
        <source>{program} opens {links}</source>
        <translation>{program} abre {links}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/phone_links_box.py"/>
        <source>No program opens {links}</source>
        <translation>Nenhum programa abre {links}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/report_box.py"/>
        <source>Save a report…</source>
        <translation>Guardar um relatório…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/report_box.py"/>
        <source>Save a report for support</source>
        <translation>Guardar um relatório para o suporte</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/report_box.py"/>
        <source>Making the report…</source>
        <translation>A preparar o relatório…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_inputs.py"/>
        <source>Every day</source>
        <translation>Todos os dias</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_inputs.py"/>
        <source>From</source>
        <translation>Das</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_inputs.py"/>
        <source>To</source>
        <translation>Às</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_inputs.py"/>
        <source>to</source>
        <translation>às</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_inputs.py"/>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_lists.py"/>
        <source>Remove {what}</source>
        <translation>Remover {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_lists.py"/>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_row.py"/>
        <source>Back to default</source>
        <translation>Repor predefinição</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_row.py"/>
        <source>{setting}: back to default</source>
        <translation>{setting}: repor predefinição</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_rules.py"/>
        <source>Add a rule</source>
        <translation>Adicionar uma regra</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_rules.py"/>
        <source>Beginning or country of the number</source>
        <translation>Início ou país do número</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_rules.py"/>
        <source>through</source>
        <translation>pela conta</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_rules.py"/>
        <source>this rule</source>
        <translation>esta regra</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_found.py"/>
        <source>Settings that were found</source>
        <translation>Definições encontradas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_found.py"/>
        <source>No setting is called so.</source>
        <translation>Nenhuma definição se chama assim.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_side.py"/>
        <source>Find a setting</source>
        <translation>Procurar uma definição</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_side.py"/>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_side.py"/>
        <source>Settings of Callpop</source>
        <translation>Definições do Callpop</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_side.py"/>
        <source>Add an account…</source>
        <translation>Adicionar uma conta…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_side.py"/>
        <source>ACCOUNTS</source>
        <translation>CONTAS</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_side.py"/>
        <source>CALLPOP</source>
        <translation>CALLPOP</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Address book</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Calls and pop-ups</source>
        <translation>Chamadas e avisos</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Dialing</source>
        <translation>Marcação</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Hotkeys</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>People and queues</source>
        <translation>Pessoas e filas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Will I see the next call?</source>
        <translation>Vou ver a próxima chamada?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>About Callpop</source>
        <translation>Acerca do Callpop</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>What your PBX and your colleagues wrote stays as it is.</source>
        <translation>O que a central e os colegas escreveram fica como está.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>theme dark light</source>
        <translation>tema escuro claro</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Everything in Callpop&apos;s windows grows with it.</source>
        <translation>Tudo nas janelas do Callpop cresce com ele.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>font zoom scale larger</source>
        <translation>letra fonte zoom escala maior</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Start Callpop when I log in</source>
        <translation>Iniciar o Callpop com a sessão</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>It starts in the tray and opens no window.</source>
        <translation>Inicia-se na área de notificação e não abre nenhuma janela.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>autostart boot login</source>
        <translation>início automático arranque iniciar sessão</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Show a card for each call</source>
        <translation>Mostrar um cartão para cada chamada</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>In a corner of the screen. It never takes the focus.</source>
        <translation>Num canto do ecrã. Nunca toma o foco.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>pop-up window</source>
        <translation>janela aviso</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Show the system&apos;s notifications too</source>
        <translation>Mostrar também as notificações do sistema</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Calls from outside</source>
        <translation>Chamadas de fora</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>incoming direction</source>
        <translation>recebidas direção</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Calls that I place</source>
        <translation>Chamadas que faço</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>outgoing direction</source>
        <translation>efetuadas feitas direção</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Calls between colleagues</source>
        <translation>Chamadas entre colegas</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>internal direction</source>
        <translation>internas direção</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Quiet queues and groups</source>
        <translation>Filas e grupos silenciosos</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Their calls don&apos;t pop up. They are in the panel and in the history all the same.</source>
        <translation>As suas chamadas não são anunciadas, mas ficam no painel e no histórico.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>mute</source>
        <translation>silenciar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Quiet hours</source>
        <translation>Horas de silêncio</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Nothing pops up between these times.</source>
        <translation>Entre estas horas nada é anunciado.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>do not disturb night</source>
        <translation>não incomodar noite</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Quiet days</source>
        <translation>Dias de silêncio</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Nothing pops up all day.</source>
        <translation>Nada é anunciado todo o dia.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>do not disturb weekend</source>
        <translation>não incomodar fim de semana</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Play a sound when a call rings</source>
        <translation>Tocar um som quando toca uma chamada</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Off as a rule: the phone on your desk rings already.</source>
        <translation>Normalmente desativado: o telefone na sua mesa já toca.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>ring tone</source>
        <translation>toque de chamada</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>sound loud</source>
        <translation>som alto</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Sound file</source>
        <translation>Ficheiro de som</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>A WAV file of yours.</source>
        <translation>Um ficheiro WAV seu.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Dial through</source>
        <translation>Marcar pela conta</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Unless a rule below or you in the dial box say otherwise.</source>
        <translation>Salvo se uma regra abaixo ou a escolha na caixa de marcação disser outra coisa.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>default account</source>
        <translation>conta predefinida</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Ask before a number is dialed</source>
        <translation>Perguntar antes de marcar um número</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Emergency numbers are always asked about.</source>
        <translation>Sobre números de emergência pergunta-se sempre.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>confirm</source>
        <translation>confirmar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Time to stop a call of a hotkey</source>
        <translation>Tempo para interromper a chamada de um atalho</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>“Call the selected number” shows the number for so long before it is dialed.</source>
        <translation>«Ligar para o número selecionado» mostra o número durante este tempo antes de o marcar.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>countdown cancel</source>
        <translation>contagem decrescente cancelar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Which account dials which numbers</source>
        <translation>Que conta marca que números</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>By how a number begins (+421) or by its country&apos;s two letters (PT). The longest beginning wins.</source>
        <translation>Pelo início de um número (+421) ou pelas duas letras do país (PT). Ganha o início mais longo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>rules prefix country route</source>
        <translation>regras prefixo país rota</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Open phone links of web pages with Callpop</source>
        <translation>Abrir com o Callpop os links de telefone das páginas web</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>A click on a number (tel:, callto:) opens the dial box.</source>
        <translation>Um clique num número (tel:, callto:) abre a caixa de marcação.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>tel callto sip handler default</source>
        <translation>tel callto sip programa predefinido ligação</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>hotkey shortcut keyboard</source>
        <translation>atalho tecla teclado</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Open the dial box</source>
        <translation>Abrir a caixa de marcação</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Call the selected number</source>
        <translation>Ligar para o número selecionado</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Open the caller&apos;s CRM record</source>
        <translation>Abrir a ficha no CRM de quem liga</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Say who is calling</source>
        <translation>Dizer quem está a ligar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Go to the calls in the panel</source>
        <translation>Ir para as chamadas no painel</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Hide or show names and numbers</source>
        <translation>Ocultar ou mostrar nomes e números</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>A caller waits long after</source>
        <translation>Espera longa após</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>queue threshold warning</source>
        <translation>fila limite aviso</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>A caller waits too long after</source>
        <translation>Espera demasiado longa após</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>queue threshold alarm</source>
        <translation>fila limite alarme</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>These colleagues stand first: account and extension, as Office/101.</source>
        <translation>Estes colegas ficam primeiro: conta e extensão, como Office/101.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>colleagues star</source>
        <translation>colegas estrela</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Keep calls for</source>
        <translation>Manter as chamadas durante</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>retention days delete</source>
        <translation>retenção dias apagar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Forget a number</source>
        <translation>Esquecer um número</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Deletes every call with this number, and its notes, from this computer.</source>
        <translation>Apaga deste computador todas as chamadas com este número e as suas notas.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>delete erase</source>
        <translation>apagar eliminar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Hide names and numbers</source>
        <translation>Ocultar nomes e números</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>In every window and notification, for as long as you share your screen.</source>
        <translation>Em todas as janelas e notificações, enquanto partilha o ecrã.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>private screen sharing mask</source>
        <translation>privado partilha de ecrã ocultar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Notifications on the lock screen show no names and numbers</source>
        <translation>As notificações no ecrã de bloqueio não mostram nomes nem números</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_window.py"/>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_window.py"/>
        <source>Open the file</source>
        <translation>Abrir o ficheiro</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_window.py"/>
        <source>Until it is mended, the settings hold that were good last.</source>
        <translation>Até ser corrigido, valem as últimas definições corretas.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_window.py"/>
        <source>Something in the file has no effect.</source>
        <translation>Algo no ficheiro não tem efeito.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>connecting</source>
        <translation>a ligar-se</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>retrying</source>
        <translation>a tentar de novo</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>needs you</source>
        <translation>requer atenção</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>available</source>
        <translation>disponível</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>ringing</source>
        <translation>a tocar</translation>
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
        <translation>desconhecido</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>Done.</source>
        <translation>Feito.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>The PBX refused.</source>
        <translation>A central recusou.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>The PBX has not answered: look at your phone.</source>
        <translation>A central não respondeu: veja o seu telefone.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <location filename="../../desktop/callpop/ui/tray_state.py"/>
        <source>Names and numbers are hidden</source>
        <translation>Os nomes e números estão ocultos</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/tray_state.py"/>
        <source>No account is set up yet</source>
        <translation>Ainda não há nenhuma conta configurada</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <location filename="../../desktop/callpop/ui/unlock_box.py"/>
        <source>Unlock the keyring</source>
        <translation>Desbloquear o porta-chaves</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/unlock_box.py"/>
        <source>Store in the keyring</source>
        <translation>Guardar no porta-chaves</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/unlock_box.py"/>
        <source>Use for this run only</source>
        <translation>Usar só desta vez</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/unlock_box.py"/>
        <source>The keyring asks for its password…</source>
        <translation>O porta-chaves pede a palavra-passe…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/unlock_box.py"/>
        <source>The keyring is open.</source>
        <translation>O porta-chaves está aberto.</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <location filename="../../desktop/callpop/ui/webhook_box.py"/>
        <source>Enter this address in the PBX as WebHook URL</source>
        <translation>Introduza este endereço na central como WebHook URL</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/webhook_box.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/webhook_box.py"/>
        <source>In the PBX, switch its notices of calls on as well. Whoever knows this address can make Callpop show calls: treat it as a password.</source>
        <translation>Ative também na central os avisos de chamadas. Quem conhecer este endereço pode fazer o Callpop mostrar chamadas: trate-o como uma palavra-passe.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/webhook_box.py"/>
        <source>It is in the clipboard.</source>
        <translation>Está na área de transferência.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard.py"/>
        <source>Set Callpop up</source>
        <translation>Configurar o Callpop</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard.py"/>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard.py"/>
        <source>Step {number} of {count}</source>
        <translation>Passo {number} de {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_check.py"/>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_choices.py"/>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_choices.py"/>
        <source>You can change this later in the settings.</source>
        <translation>Pode mudar isto mais tarde nas definições.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_fields.py"/>
        <source>Your account at {pbx}</source>
        <translation>A sua conta {pbx}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_pbx.py"/>
        <source>Which PBX do your calls come through?</source>
        <translation>Por que central chegam as suas chamadas?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_pbx.py"/>
        <source>Callpop connects to it beside your phone: it shows who calls, and dials for you.</source>
        <translation>O Callpop liga-se a ela em paralelo com o seu telefone: mostra quem liga e marca por si.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_pbx.py"/>
        <source>You will need: {fields}.</source>
        <translation>Vai precisar de: {fields}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_step.py"/>
        <source>Next</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>Save it anyway</source>
        <translation>Guardar mesmo assim</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>Save without waiting</source>
        <translation>Guardar sem esperar</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>Keep for this run only</source>
        <translation>Manter só desta vez</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>Connecting to {pbx}</source>
        <translation>Ligação a {pbx}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>Waiting for the first call of the PBX…</source>
        <translation>À espera do primeiro contacto da central…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>Connecting…</source>
        <translation>A estabelecer ligação…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>Saving…</source>
        <translation>A guardar…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>{name} is connected and saved.</source>
        <translation>{name} está guardada, com a ligação estabelecida.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>{name} is saved. Callpop goes on trying to reach its PBX.</source>
        <translation>{name} está guardada. O Callpop continua a tentar chegar à central.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>{name} is saved. It is online as soon as the PBX calls.</source>
        <translation>{name} está guardada. Fica online assim que a central contactar o Callpop.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>{name} is saved. Its keys are kept until Callpop ends.</source>
        <translation>{name} está guardada. As suas chaves ficam até o Callpop terminar.</translation>
    </message>
</context>
</TS>
