<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sk_SK" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <location filename="../../desktop/callpop/ui/account_fields.py"/>
        <location filename="../../desktop/callpop/ui/unlock_box.py"/>
        <source>This is needed.</source>
        <translation>Toto treba vyplniť.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_fields.py"/>
        <source>Fewer settings</source>
        <translation>Menej nastavení</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_fields.py"/>
        <source>More settings…</source>
        <translation>Viac nastavení…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_foot.py"/>
        <source>Test and save</source>
        <translation>Vyskúšať a uložiť</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_foot.py"/>
        <source>Save anyway</source>
        <translation>Aj tak uložiť</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_foot.py"/>
        <source>Keep for this run only</source>
        <translation>Iba pre toto spustenie</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_foot.py"/>
        <source>Test</source>
        <translation>Vyskúšať</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_foot.py"/>
        <source>Remove…</source>
        <translation>Odstrániť…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_foot.py"/>
        <source>Remove it</source>
        <translation>Odstrániť</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_foot.py"/>
        <source>Keep it</source>
        <translation>Ponechať</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_foot.py"/>
        <source>Remove {name}, with its keys? The history of its calls stays.</source>
        <translation>Odstrániť účet {name} aj s kľúčmi? História jeho hovorov ostane.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_form.py"/>
        <source>Connect this account</source>
        <translation>Pripájať tento účet</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_form.py"/>
        <source>Show the address for the PBX</source>
        <translation>Zobraziť adresu pre ústredňu</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_form.py"/>
        <source>Connecting…</source>
        <translation>Pripája sa…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_form.py"/>
        <source>Saving…</source>
        <translation>Ukladá sa…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_form.py"/>
        <source>Saved.</source>
        <translation>Uložené.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_form.py"/>
        <source>Removing…</source>
        <translation>Odstraňuje sa…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_line.py"/>
        <source>Unlock…</source>
        <translation>Odomknúť…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_line.py"/>
        <source>Mend…</source>
        <translation>Opraviť…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_line.py"/>
        <source>Try now</source>
        <translation>Skúsiť teraz</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/field_editor.py"/>
        <source>Choose…</source>
        <translation>Vybrať…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/field_editor.py"/>
        <source>Kept. Type to replace it.</source>
        <translation>Uložené. Písaním sa nahradí.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/field_editor.py"/>
        <source>When I click</source>
        <translation>Keď kliknem</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/field_editor.py"/>
        <source>As soon as it rings</source>
        <translation>Hneď ako zazvoní</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/field_editor.py"/>
        <source>When I answer</source>
        <translation>Keď hovor prijmem</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <location filename="../../desktop/callpop/ui/card.py"/>
        <source>Open in CRM</source>
        <translation>Otvoriť v CRM</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/card.py"/>
        <source>Copy number</source>
        <translation>Kopírovať číslo</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/card.py"/>
        <source>Call back</source>
        <translation>Zavolať späť</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/card.py"/>
        <source>Hang up</source>
        <translation>Zložiť</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/card.py"/>
        <source>Transfer…</source>
        <translation>Presmerovať…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/card.py"/>
        <source>Not now</source>
        <translation>Teraz nie</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/card.py"/>
        <location filename="../../desktop/callpop/ui/deeds.py"/>
        <source>Close this card</source>
        <translation>Zavrieť kartu</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/card.py"/>
        <source>Copied</source>
        <translation>Skopírované</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/card_strip.py"/>
        <source>Always</source>
        <translation>Vždy</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/card_strip.py"/>
        <source>Once</source>
        <translation>Raz</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/card_strip.py"/>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/deeds.py"/>
        <source>Mute this call</source>
        <translation>Stlmiť tento hovor</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/deeds.py"/>
        <source>Mute pop-ups for 1 hour</source>
        <translation>Stlmiť upozornenia na 1 hodinu</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/deeds.py"/>
        <source>Mute pop-ups for today</source>
        <translation>Stlmiť upozornenia na dnes</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/deeds.py"/>
        <source>Asking the PBX…</source>
        <translation>Čaká sa na ústredňu…</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <location filename="../../desktop/callpop/ui/card_stack.py"/>
        <source>Calls</source>
        <translation>Hovory</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <location filename="../../desktop/callpop/ui/check_page.py"/>
        <source>Place a test call</source>
        <translation>Urobiť skúšobný hovor</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/check_page.py"/>
        <source>Check again</source>
        <translation>Overiť znova</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/check_page.py"/>
        <source>Will I see the next call?</source>
        <translation>Uvidím ďalší hovor?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/check_page.py"/>
        <source>Looking…</source>
        <translation>Overuje sa…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/check_page.py"/>
        <source>Yes: everything that a call needs is there.</source>
        <translation>Áno: je tu všetko, čo hovor potrebuje.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/check_row.py"/>
        <source>good</source>
        <translation>v poriadku</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/check_row.py"/>
        <source>not set up</source>
        <translation>nenastavené</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/check_row.py"/>
        <source>needs you</source>
        <translation>treba zásah</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/check_row.py"/>
        <source>unknown</source>
        <translation>neznáme</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/check_row.py"/>
        <source>not on this system</source>
        <translation>nie v tomto systéme</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/check_row.py"/>
        <source>not looked at yet</source>
        <translation>zatiaľ neoverené</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/check_row.py"/>
        <source>looking…</source>
        <translation>overuje sa…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/trial_box.py"/>
        <source>I saw it</source>
        <translation>Bolo ho vidieť</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/trial_box.py"/>
        <source>I did not see it</source>
        <translation>Nebolo ho vidieť</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/trial_box.py"/>
        <source>A test call is on its way…</source>
        <translation>Skúšobný hovor je na ceste…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/trial_box.py"/>
        <source>Did you see it? Its card stays at the edge of the screen for ten seconds.</source>
        <translation>Videli ste ho? Jeho karta ostane na okraji obrazovky desať sekúnd.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/trial_box.py"/>
        <source>Did you see its notification?</source>
        <translation>Videli ste jeho oznámenie?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/trial_box.py"/>
        <source>Good: the next call will look like that.</source>
        <translation>V poriadku: tak bude vyzerať ďalší hovor.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/trial_box.py"/>
        <source>It was shown, and you did not see it.</source>
        <translation>Zobrazil sa, ale nevideli ste ho.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/trial_box.py"/>
        <source>What may be the reason, the likeliest first:</source>
        <translation>Čo môže byť príčinou, od najpravdepodobnejšej:</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/trial_box.py"/>
        <source>The card comes up at the bottom right of the screen on which the pointer is: with several screens, look there.</source>
        <translation>Karta sa zobrazuje vpravo dole na obrazovke, na ktorej je ukazovateľ myši: ak máte viac obrazoviek, pozrite sa tam.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/trial_box.py"/>
        <source>A program that fills the whole screen may cover the card.</source>
        <translation>Program na celej obrazovke môže kartu zakryť.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/trial_box.py"/>
        <source>The desktop may send notifications of Callpop straight to its list: look at its own settings of notifications.</source>
        <translation>Pracovné prostredie možno posiela oznámenia programu Callpop rovno do svojho zoznamu: pozrite sa na jeho nastavenia oznámení.</translation>
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
        <translation>včera {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/clock_text.py"/>
        <source>tomorrow {time}</source>
        <translation>zajtra {time}</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>Import contacts</source>
        <translation>Import kontaktov</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>Contacts (CSV or vCard)</source>
        <translation>Kontakty (CSV alebo vCard)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>All files</source>
        <translation>Všetky súbory</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>Export contacts</source>
        <translation>Export kontaktov</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>Table (CSV)</source>
        <translation>Tabuľka (CSV)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>vCard</source>
        <translation>vCard</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>contacts</source>
        <translation>kontakty</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>Reading {file}…</source>
        <translation>Číta sa {file}…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>Writing {file}…</source>
        <translation>Zapisuje sa {file}…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>Reading {file}: {count} records so far…</source>
        <translation>Číta sa {file}: zatiaľ záznamov {count}…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>Stopped. The address book is as it was.</source>
        <translation>Zastavené. Adresár ostal, ako bol.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>Numbers without a country code: {count}. They are recognised by their last digits.</source>
        <translation>Čísla bez predvoľby krajiny: {count}. Rozpoznajú sa podľa posledných číslic.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>Line {line}: {why}.</source>
        <translation>Riadok {line}: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>Contacts written to {file}: {count}.</source>
        <translation>Kontakty zapísané do súboru {file}: {count}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <location filename="../../desktop/callpop/ui/contact_form.py"/>
        <location filename="../../desktop/callpop/ui/import_options.py"/>
        <source>Cancel</source>
        <translation>Zrušiť</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_form.py"/>
        <source>Name</source>
        <translation>Meno</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_form.py"/>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_form.py"/>
        <source>Phone numbers</source>
        <translation>Telefónne čísla</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_form.py"/>
        <source>One a line, best with the country code: +380 99 123 45 67.</source>
        <translation>Každé na samostatnom riadku, najlepšie s predvoľbou krajiny: +380 99 123 45 67.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_form.py"/>
        <source>Save</source>
        <translation>Uložiť</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_form.py"/>
        <source>Add a contact</source>
        <translation>Nový kontakt</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_form.py"/>
        <source>Saving…</source>
        <translation>Ukladá sa…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_form.py"/>
        <source>{name} was in the address book already, and has the new numbers now.</source>
        <translation>Kontakt {name} už v adresári bol a teraz má nové čísla.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_form.py"/>
        <source>{name} is in the address book already, with these numbers.</source>
        <translation>Kontakt {name} s týmito číslami už v adresári je.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_covered.py"/>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Address book</source>
        <translation>Adresár</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_invitation.py"/>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Import…</source>
        <translation>Importovať…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_invitation.py"/>
        <source>Add a contact…</source>
        <translation>Pridať kontakt…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_invitation.py"/>
        <source>Nobody is in it yet</source>
        <translation>Zatiaľ v ňom nikto nie je</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_invitation.py"/>
        <source>Callpop names callers that your PBX does not know, finds people by name where you dial, and tells a PBX that asks who is calling.</source>
        <translation>Callpop podľa neho pomenuje volajúcich, ktorých ústredňa nepozná, pri vytáčaní hľadá ľudí podľa mena a ústredni na požiadanie povie, kto volá.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_invitation.py"/>
        <source>Export your contacts from a phone, a mail program or a CRM as CSV or vCard, and import that file, or drop it here.</source>
        <translation>Vyexportujte si kontakty z telefónu, pošty alebo CRM ako CSV alebo vCard a súbor importujte, alebo ho pretiahnite sem.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Search a name, a company or a number</source>
        <translation>Hľadať meno, firmu alebo číslo</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <location filename="../../desktop/callpop/ui/dial_people.py"/>
        <source>Nobody has this name, company or number.</source>
        <translation>Nikto nemá také meno, firmu ani číslo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Add…</source>
        <translation>Pridať…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Call…</source>
        <translation>Zavolať…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Edit…</source>
        <translation>Upraviť…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Remove</source>
        <translation>Odstrániť</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Export…</source>
        <translation>Exportovať…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Copy number</source>
        <translation>Kopírovať číslo</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Call {number}…</source>
        <translation>Zavolať na {number}…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Undo</source>
        <translation>Vrátiť späť</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>{name} is removed.</source>
        <translation>Odstránené: {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Removed contacts: {count}.</source>
        <translation>Odstránené kontakty: {count}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>the first {count}</source>
        <translation>prvých {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>found: {count}</source>
        <translation>nájdené: {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>contacts: {count}</source>
        <translation>kontakty: {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/import_options.py"/>
        <source>Recognised by itself</source>
        <translation>Rozpoznať automaticky</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/import_options.py"/>
        <source>Cyrillic (windows-1251)</source>
        <translation>Cyrilika (windows-1251)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/import_options.py"/>
        <source>Central European (windows-1250)</source>
        <translation>Stredoeurópske (windows-1250)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/import_options.py"/>
        <source>Western (windows-1252)</source>
        <translation>Západné (windows-1252)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/import_options.py"/>
        <source>Cyrillic (KOI8-U)</source>
        <translation>Cyrilika (KOI8-U)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/import_options.py"/>
        <source>Country of the numbers</source>
        <translation>Krajina čísel</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/import_options.py"/>
        <source>Encoding</source>
        <translation>Kódovanie</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/import_options.py"/>
        <source>Import</source>
        <translation>Importovať</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/import_options.py"/>
        <source>Import {file}</source>
        <translation>Importovať {file}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/import_options.py"/>
        <source>Read as {encoding}, it begins with:</source>
        <translation>Prečítané ako {encoding} sa začína takto:</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/import_options.py"/>
        <source>No contact is found in it so.</source>
        <translation>Takto sa v súbore nenašiel žiadny kontakt.</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Austria</source>
        <translation>Rakúsko</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Azerbaijan</source>
        <translation>Azerbajdžan</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Belgium</source>
        <translation>Belgicko</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Bulgaria</source>
        <translation>Bulharsko</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Brazil</source>
        <translation>Brazília</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Switzerland</source>
        <translation>Švajčiarsko</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>China</source>
        <translation>Čína</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Czechia</source>
        <translation>Česko</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Germany</source>
        <translation>Nemecko</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Denmark</source>
        <translation>Dánsko</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Estonia</source>
        <translation>Estónsko</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Spain</source>
        <translation>Španielsko</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Finland</source>
        <translation>Fínsko</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>France</source>
        <translation>Francúzsko</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>United Kingdom</source>
        <translation>Spojené kráľovstvo</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Georgia</source>
        <translation>Gruzínsko</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Greece</source>
        <translation>Grécko</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Hungary</source>
        <translation>Maďarsko</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Ireland</source>
        <translation>Írsko</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Israel</source>
        <translation>Izrael</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Italy</source>
        <translation>Taliansko</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Kazakhstan</source>
        <translation>Kazachstan</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Lithuania</source>
        <translation>Litva</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Latvia</source>
        <translation>Lotyšsko</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Moldova</source>
        <translation>Moldavsko</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Netherlands</source>
        <translation>Holandsko</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Norway</source>
        <translation>Nórsko</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Poland</source>
        <translation>Poľsko</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Portugal</source>
        <translation>Portugalsko</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Romania</source>
        <translation>Rumunsko</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Russia</source>
        <translation>Rusko</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Sweden</source>
        <translation>Švédsko</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Slovenia</source>
        <translation>Slovinsko</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Slovakia</source>
        <translation>Slovensko</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Türkiye</source>
        <translation>Turecko</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Ukraine</source>
        <translation>Ukrajina</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>United States</source>
        <translation>Spojené štáty</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Uzbekistan</source>
        <translation>Uzbekistan</translation>
    </message>
</context>
<context>
    <name>Dial</name>
    <message>
        <location filename="../../desktop/callpop/ui/deeds.py"/>
        <location filename="../../desktop/callpop/ui/dial_request.py"/>
        <source>Transferring…</source>
        <translation>Presmerúva sa…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_question.py"/>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Don&apos;t call</source>
        <translation>Nevolať</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_sheet.py"/>
        <source>Number or name</source>
        <translation>Číslo alebo meno</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_sheet.py"/>
        <source>Suggestions</source>
        <translation>Návrhy</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Transfer</source>
        <translation>Presmerovať</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Number or name to hand the call to</source>
        <translation>Číslo alebo meno, na ktoré presmerovať</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Call</source>
        <translation>Zavolať</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Number or name to call</source>
        <translation>Číslo alebo meno, na ktoré zavolať</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>From a link. Which number?</source>
        <translation>Z odkazu. Ktoré číslo?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>From a link</source>
        <translation>Z odkazu</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>From the selection. Which number?</source>
        <translation>Z výberu. Ktoré číslo?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>From the selection</source>
        <translation>Z výberu</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>From the clipboard. Which number?</source>
        <translation>Zo schránky. Ktoré číslo?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>From the clipboard</source>
        <translation>Zo schránky</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Through which account?</source>
        <translation>Cez ktorý účet?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Always for numbers of {country} ({code})</source>
        <translation>Vždy pre čísla krajiny {country} ({code})</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Hand over to {number}</source>
        <translation>Presmerovať na {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Don&apos;t hand over</source>
        <translation>Nepresmerovať</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Call {number}</source>
        <translation>Zavolať na {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Asking {account} to call {number}…</source>
        <translation>Cez účet {account} sa žiada hovor na {number}…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Calls {number} through {account} in {seconds} s; then ask for extension {extension}. Esc stops.</source>
        <translation>O {seconds} s zavolá na {number} cez účet {account}; potom si vyžiadajte klapku {extension}. Esc to zastaví.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Calls {number} through {account} in {seconds} s. Esc stops.</source>
        <translation>O {seconds} s zavolá na {number} cez účet {account}. Esc to zastaví.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>{words} Ask for extension {extension}.</source>
        <translation>{words} Vyžiadajte si klapku {extension}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Type a number, a name, or an extension.</source>
        <translation>Napíšte číslo, meno alebo klapku.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Enter calls now</source>
        <translation>Enter volá hneď</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Esc stops</source>
        <translation>Esc zastaví</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Esc closes</source>
        <translation>Esc zavrie</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>1–{last} choose</source>
        <translation>1–{last} vyberie</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Space: always</source>
        <translation>Medzerník: vždy</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Enter transfers</source>
        <translation>Enter presmeruje</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Enter calls</source>
        <translation>Enter zavolá</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Tab account</source>
        <translation>Tab účet</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Ctrl+T transfer</source>
        <translation>Ctrl+T presmeruje</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <location filename="../../desktop/callpop/ui/file_choice.py"/>
        <source>{file} is there already.</source>
        <translation>Súbor {file} už existuje.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/file_choice.py"/>
        <source>Replace it</source>
        <translation>Nahradiť</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <location filename="../../desktop/callpop/ui/history_deeds.py"/>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Open in CRM</source>
        <translation>Otvoriť v CRM</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_deeds.py"/>
        <location filename="../../desktop/callpop/ui/past_calls.py"/>
        <source>Note…</source>
        <translation>Poznámka…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_deeds.py"/>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Edit contact…</source>
        <translation>Upraviť kontakt…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_deeds.py"/>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Add to contacts…</source>
        <translation>Pridať do kontaktov…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_deeds.py"/>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Copy number</source>
        <translation>Kopírovať číslo</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_deeds.py"/>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Forget this number…</source>
        <translation>Zabudnúť toto číslo…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_deeds.py"/>
        <source>Delete</source>
        <translation>Vymazať</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_deeds.py"/>
        <source>Deleting…</source>
        <translation>Vymazáva sa…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_deeds.py"/>
        <source>Remove from the address book too</source>
        <translation>Odstrániť aj z adresára</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_deeds.py"/>
        <source>The address book has the number no more.</source>
        <translation>V adresári už toto číslo nie je.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Call back</source>
        <translation>Zavolať späť</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Open the recording</source>
        <translation>Otvoriť nahrávku</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Talked for {time}</source>
        <translation>Dĺžka hovoru {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Rang for {time}</source>
        <translation>Zvonenie {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>To {name}</source>
        <translation>Pre: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Queue {name}</source>
        <translation>Rad {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Line {line}</source>
        <translation>Linka {line}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Your extension {extension}</source>
        <translation>Vaša klapka {extension}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Account {account}</source>
        <translation>Účet {account}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Open {name} in CRM</source>
        <translation>Otvoriť v CRM: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Open another record in CRM</source>
        <translation>Otvoriť iný záznam v CRM</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_files.py"/>
        <source>Export calls</source>
        <translation>Export hovorov</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_files.py"/>
        <source>Table (CSV)</source>
        <translation>Tabuľka (CSV)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_files.py"/>
        <source>calls</source>
        <translation>hovory</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_files.py"/>
        <source>Writing {file}…</source>
        <translation>Zapisuje sa {file}…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Name, number, queue or note</source>
        <translation>Meno, číslo, rad alebo poznámka</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Account</source>
        <translation>Účet</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Days</source>
        <translation>Dni</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Any day</source>
        <translation>Všetky dni</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Today</source>
        <translation>Dnes</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Since yesterday</source>
        <translation>Od včera</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Last 7 days</source>
        <translation>Posledných 7 dní</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Last 30 days</source>
        <translation>Posledných 30 dní</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>One day…</source>
        <translation>Jeden deň…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Day</source>
        <translation>Deň</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>All</source>
        <translation>Všetky</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Missed</source>
        <translation>Zmeškané</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Incoming</source>
        <translation>Prichádzajúce</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Outgoing</source>
        <translation>Odchádzajúce</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Internal</source>
        <translation>Interné</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>All accounts</source>
        <translation>Všetky účty</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_note.py"/>
        <source>Note</source>
        <translation>Poznámka</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_note.py"/>
        <source>Only you see it. Ctrl+N</source>
        <translation>Vidíte ju iba vy. Ctrl+N</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_note.py"/>
        <source>Kept</source>
        <translation>Uložené</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_note.py"/>
        <source>This call is no longer in the history.</source>
        <translation>Tento hovor už v histórii nie je.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_page.py"/>
        <source>Calls</source>
        <translation>Hovory</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_page.py"/>
        <source>Show all calls</source>
        <translation>Zobraziť všetky hovory</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_page.py"/>
        <source>Export CSV…</source>
        <translation>Exportovať CSV…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_page.py"/>
        <source>History</source>
        <translation>História</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_page.py"/>
        <source>There are no such calls.</source>
        <translation>Také hovory tu nie sú.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_page.py"/>
        <source>No calls yet. Every call that Callpop sees is listed here.</source>
        <translation>Zatiaľ žiadne hovory. Zobrazí sa tu každý hovor, o ktorom sa Callpop dozvie.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_row.py"/>
        <source>Calls in that time are not known.</source>
        <translation>Hovory z tohto času nie sú známe.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Yesterday</source>
        <translation>Včera</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Call again</source>
        <translation>Zavolať znova</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Calling now</source>
        <translation>Práve sa vytáča</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Rings now</source>
        <translation>Práve zvoní</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Talking now</source>
        <translation>Práve prebieha</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Answered by {name}</source>
        <translation>Prijaté: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Outgoing call</source>
        <translation>Odchádzajúci hovor</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Answered call</source>
        <translation>Prijatý hovor</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Missed call</source>
        <translation>Zmeškaný hovor</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Answered by a colleague</source>
        <translation>Prijal kolega</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>No answer</source>
        <translation>Bez odpovede</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Was busy</source>
        <translation>Bolo obsadené</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Rejected</source>
        <translation>Odmietnutý</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Failed</source>
        <translation>Zlyhal</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>How it ended is not known</source>
        <translation>Ako sa skončil, nie je známe</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>missed</source>
        <translation>zmeškaný</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>answered by {name}</source>
        <translation>prijaté: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>answered</source>
        <translation>prijatý</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>answered by a colleague</source>
        <translation>prijal kolega</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>no answer</source>
        <translation>bez odpovede</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>busy</source>
        <translation>obsadené</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>rejected</source>
        <translation>odmietnutý</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>failed</source>
        <translation>zlyhal</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>end not known</source>
        <translation>koniec neznámy</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>called back {time}</source>
        <translation>zavolané späť {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>{name} called back {time}</source>
        <translation>zavolané späť {time}: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>a colleague called back {time}</source>
        <translation>kolega zavolal späť {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>answered {time}</source>
        <translation>vybavené {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>called again and was answered {time}</source>
        <translation>ďalší hovor prijatý {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>answered by {name} {time}</source>
        <translation>prijaté {time}: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>answered by a colleague {time}</source>
        <translation>prijal kolega {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>to {name}</source>
        <translation>pre: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>line {line}</source>
        <translation>linka {line}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>{accounts}: not connected since {begin}</source>
        <translation>{accounts}: bez pripojenia od {begin}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>{accounts}: not connected {begin}–{end}</source>
        <translation>{accounts}: bez pripojenia {begin}–{end}</translation>
    </message>
</context>
<context>
    <name>Hotkeys</name>
    <message>
        <location filename="../../desktop/callpop/ui/hotkey_field.py"/>
        <location filename="../../desktop/callpop/ui/search_input.py"/>
        <source>Clear</source>
        <translation>Vymazať</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/hotkey_field.py"/>
        <source>No hotkey for this</source>
        <translation>Bez klávesovej skratky</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/hotkey_field.py"/>
        <source>Copy the command</source>
        <translation>Kopírovať príkaz</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/hotkey_field.py"/>
        <source>Press the keys together. Esc leaves it as it is, Backspace is for none.</source>
        <translation>Stlačte klávesy naraz. Esc nechá skratku, ako je, Backspace ju zruší.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/hotkey_field.py"/>
        <source>{held} and…</source>
        <translation>{held} a…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/hotkey_field.py"/>
        <source>Press the keys…</source>
        <translation>Stlačte klávesy…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/hotkey_field.py"/>
        <source>Your desktop made it {keys}. Its own settings can change that.</source>
        <translation>Pracovné prostredie zvolilo {keys}. Zmeníte to v jeho nastaveniach.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/hotkey_field.py"/>
        <source>This command does the same, bound to a key in your desktop&apos;s settings: {command}</source>
        <translation>To isté urobí tento príkaz priradený klávesu v nastaveniach pracovného prostredia: {command}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/hotkey_field.py"/>
        <source>None</source>
        <translation>Žiadna</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/hotkey_field.py"/>
        <source>{name}: {keys}. Press to change.</source>
        <translation>{name}: {keys}. Stlačením zmeníte.</translation>
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
        <translation>Ľudia</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/main_window.py"/>
        <source>Queues</source>
        <translation>Rady</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/main_window.py"/>
        <source>History</source>
        <translation>História</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/main_window.py"/>
        <source>Call…</source>
        <translation>Zavolať…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/main_window.py"/>
        <source>Settings…</source>
        <translation>Nastavenia…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/main_window.py"/>
        <source>Ctrl+{number}</source>
        <translation>Ctrl+{number}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/main_window.py"/>
        <source>No account is set up yet.</source>
        <translation>Zatiaľ nie je nastavený žiadny účet.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/main_window.py"/>
        <source>Add an account…</source>
        <translation>Pridať účet…</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>Show Callpop</source>
        <translation>Zobraziť Callpop</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>Call…</source>
        <translation>Zavolať…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>People</source>
        <translation>Ľudia</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>Queues</source>
        <translation>Rady</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>History</source>
        <translation>História</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>Recent calls</source>
        <translation>Nedávne hovory</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>Mute pop-ups</source>
        <translation>Stlmiť upozornenia</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>Hide names and numbers</source>
        <translation>Skryť mená a čísla</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>Will I see the next call?</source>
        <translation>Uvidím ďalší hovor?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>Save a report for support…</source>
        <translation>Uložiť správu pre podporu…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>Settings…</source>
        <translation>Nastavenia…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>Quit</source>
        <translation>Ukončiť</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>For this call</source>
        <translation>Pre tento hovor</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>For 1 hour</source>
        <translation>Na 1 hodinu</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>For today</source>
        <translation>Na dnes</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>Until I resume</source>
        <translation>Kým ich neobnovím</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <location filename="../../desktop/callpop/ui/notice.py"/>
        <source>Close</source>
        <translation>Zavrieť</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <location filename="../../desktop/callpop/ui/account_section.py"/>
        <source>Callpop is not connected to your PBX yet. Add your account to see who calls.</source>
        <translation>Callpop ešte nie je pripojený k vašej ústredni. Pridajte účet a uvidíte, kto volá.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_section.py"/>
        <source>Add an account…</source>
        <translation>Pridať účet…</translation>
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
        <translation>Prebiehajúce hovory</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/panel.py"/>
        <source>Recent calls</source>
        <translation>Nedávne hovory</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/panel.py"/>
        <source>No calls yet.</source>
        <translation>Zatiaľ žiadne hovory.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/panel.py"/>
        <source>RECENT</source>
        <translation>NEDÁVNE</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/panel.py"/>
        <source>All calls</source>
        <translation>Všetky hovory</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/panel_head.py"/>
        <source>Call…</source>
        <translation>Zavolať…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/panel_head.py"/>
        <source>Hide names and numbers</source>
        <translation>Skryť mená a čísla</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/panel_head.py"/>
        <source>Menu</source>
        <translation>Ponuka</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/panel_strips.py"/>
        <source>Resume now</source>
        <translation>Obnoviť teraz</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/panel_strips.py"/>
        <source>Look…</source>
        <translation>Pozrieť…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_section.py"/>
        <source>PEOPLE</source>
        <translation>ĽUDIA</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_section.py"/>
        <source>All people</source>
        <translation>Všetci ľudia</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_section.py"/>
        <source>Search a name or an extension</source>
        <translation>Hľadať meno alebo klapku</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_section.py"/>
        <source>People</source>
        <translation>Ľudia</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_section.py"/>
        <source>Nobody has this name or extension.</source>
        <translation>Nikto nemá také meno ani klapku.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_section.py"/>
        <source>QUEUES</source>
        <translation>RADY</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_section.py"/>
        <source>All queues</source>
        <translation>Všetky rady</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_section.py"/>
        <source>Queues</source>
        <translation>Rady</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/section.py"/>
        <source>All</source>
        <translation>Všetko</translation>
    </message>
</context>
<context>
    <name>Pause</name>
    <message>
        <location filename="../../desktop/callpop/ui/pause_text.py"/>
        <source>It is always quiet: so you chose.</source>
        <translation>Ticho je stále: tak ste to zvolili.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/pause_text.py"/>
        <source>Pop-ups are muted.</source>
        <translation>Upozornenia sú stlmené.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/pause_text.py"/>
        <source>Quiet until {time}.</source>
        <translation>Ticho do {time}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/pause_text.py"/>
        <source>Pop-ups are muted for today.</source>
        <translation>Upozornenia sú dnes stlmené.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/pause_text.py"/>
        <source>Pop-ups are muted until {time}.</source>
        <translation>Upozornenia sú stlmené do {time}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/pause_text.py"/>
        <source>Resume pop-ups</source>
        <translation>Obnoviť upozornenia</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/pause_text.py"/>
        <source>Resume pop-ups (quiet until {time})</source>
        <translation>Obnoviť upozornenia (ticho do {time})</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/pause_text.py"/>
        <source>Resume pop-ups (muted for today)</source>
        <translation>Obnoviť upozornenia (dnes stlmené)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/pause_text.py"/>
        <source>Resume pop-ups (muted until {time})</source>
        <translation>Obnoviť upozornenia (stlmené do {time})</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Search a name, an extension or an account</source>
        <translation>Hľadať meno, klapku alebo účet</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Available only</source>
        <translation>Iba k dispozícii</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>People</source>
        <translation>Ľudia</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Call</source>
        <translation>Zavolať</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Nobody has this name, extension or account.</source>
        <translation>Nikto nemá také meno, klapku ani účet.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Nobody of this name is available.</source>
        <translation>Nikto s takým menom nie je k dispozícii.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Nobody is available now.</source>
        <translation>Teraz nie je nikto k dispozícii.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Call {who}</source>
        <translation>Zavolať: {who}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Copy number</source>
        <translation>Kopírovať číslo</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Transfer…</source>
        <translation>Presmerovať…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Remove from favourites</source>
        <translation>Odobrať z obľúbených</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Add to favourites</source>
        <translation>Pridať do obľúbených</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Transfer {who} to {colleague}</source>
        <translation>Presmerovať: {who} → {colleague}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>{name}, extension {extension} of {account}, a favourite</source>
        <translation>{name}, klapka {extension} v účte {account}, medzi obľúbenými</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>{name}, extension {extension} of {account}</source>
        <translation>{name}, klapka {extension} v účte {account}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>Favourites</source>
        <translation>Obľúbené</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>Enter hides the group</source>
        <translation>Enter skryje skupinu</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>Enter shows the group</source>
        <translation>Enter zobrazí skupinu</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_covered.py"/>
        <source>Show again</source>
        <translation>Znova zobraziť</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_covered.py"/>
        <location filename="../../desktop/callpop/ui/strip.py"/>
        <source>Names and numbers are hidden.</source>
        <translation>Mená a čísla sú skryté.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_covered.py"/>
        <source>Your address book stays out of sight while you share your screen.</source>
        <translation>Kým zdieľate obrazovku, adresár ostáva skrytý.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/strip.py"/>
        <source>Show</source>
        <translation>Zobraziť</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Open</source>
        <extracomment>A button of Qt&apos;s.</extracomment>
        <translation>Otvoriť</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>A button of Qt&apos;s.</extracomment>
        <translation>Uložiť</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>A button of Qt&apos;s.</extracomment>
        <translation>Zrušiť</translation>
    </message>
</context>
<context>
    <name>Queues</name>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>Queue {number}</source>
        <translation>Rad {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>{who}, the longest {time}</source>
        <translation>{who}, najdlhšie {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>Hide agents</source>
        <translation>Skryť agentov</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>Show agents</source>
        <translation>Zobraziť agentov</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>Show all</source>
        <translation>Zobraziť všetky</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>Show fewer</source>
        <translation>Zobraziť menej</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>waits</source>
        <translation>čaká</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>since {time}</source>
        <translation>od {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>waited when last seen</source>
        <translation>podľa posledných údajov čaká</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>waits long</source>
        <translation>čaká dlho</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>waits long: {time}</source>
        <translation>čaká dlho: {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>waits too long</source>
        <translation>čaká pridlho</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>waits too long: {time}</source>
        <translation>čaká pridlho: {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>waited {time}</source>
        <translation>čakanie {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>gave up {time}</source>
        <translation>zložené {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>called back {time}</source>
        <translation>zavolané späť {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>spoken with {time}</source>
        <translation>vybavené {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>gave up in {queue}</source>
        <translation>zložené pri čakaní: {queue}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>paused</source>
        <translation>pozastavené</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>paused {time}</source>
        <translation>pozastavené {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>takes calls</source>
        <translation>prijíma hovory</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queues_page.py"/>
        <source>Queues</source>
        <translation>Rady</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queues_page.py"/>
        <source>No queue has told anything yet.</source>
        <translation>Zatiaľ sa neozval žiadny rad.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queues_page.py"/>
        <source>Call…</source>
        <translation>Zavolať…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queues_page.py"/>
        <source>Call back…</source>
        <translation>Zavolať späť…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queues_page.py"/>
        <source>Copy number</source>
        <translation>Kopírovať číslo</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>Unknown caller</source>
        <translation>Neznáme číslo</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>ringing</source>
        <translation>zvoní</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>talking</source>
        <translation>hovorí</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>calling</source>
        <translation>vytáča sa</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>no longer rings here</source>
        <translation>tu už nezvoní</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>unknown since {time}</source>
        <translation>neznáme od {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>with {who}</source>
        <translation>hovor: {who}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>Call…</source>
        <translation>Zavolať…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>missed {time}</source>
        <translation>zmeškané {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>called {time}</source>
        <translation>volané {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>Call back…</source>
        <translation>Zavolať späť…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>{account} was not connected</source>
        <translation>Účet {account} bol bez pripojenia</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>Calls in that time may be missing here.</source>
        <translation>Hovory z tohto času tu môžu chýbať.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>contact</source>
        <translation>kontakt</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>today {time}</source>
        <translation>dnes {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>recent · {time}</source>
        <translation>nedávno · {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>{busy} of {all} busy</source>
        <translation>obsadené: {busy} z {all}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>{state} with {who}</source>
        <translation>{state} · {who}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>ringing {time} with {who}</source>
        <translation>zvoní {time} · {who}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>ringing {time}</source>
        <translation>zvoní {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>busy {time} with {who}</source>
        <translation>obsadené {time} · {who}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>busy {time}</source>
        <translation>obsadené {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>away {time}</source>
        <translation>preč {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>offline {time}</source>
        <translation>offline {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>available {time}</source>
        <translation>k dispozícii {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/rows.py"/>
        <source>Copy number</source>
        <translation>Kopírovať číslo</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>{title} has no setting “{key}”. It has: {known}.</source>
        <translation>{title} nemá nastavenie „{key}“. Má tieto: {known}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>{title} has no secret “{key}”. It has: {known}.</source>
        <translation>{title} nemá tajný údaj „{key}“. Má tieto: {known}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“{key}” is a secret: it is never taken from the command line or the settings. It is asked for, or read from standard input with --secrets-stdin.</source>
        <translation>„{key}“ je tajný údaj: nikdy sa neberie z príkazového riadka ani z nastavení. Callpop sa naň opýta alebo ho s voľbou --secrets-stdin prečíta zo štandardného vstupu.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>{title} needs “{key}” ({label}).</source>
        <translation>{title} potrebuje „{key}“ ({label}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“{key}” must be one line of at most {limit} characters.</source>
        <translation>„{key}“ musí byť jeden riadok s najviac {limit} znakmi.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“{key}” is either yes or no.</source>
        <translation>„{key}“ je buď yes, alebo no.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“{key}” is one of: {choices}.</source>
        <translation>„{key}“ je jedno z týchto: {choices}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“{host}” is not a host: write names such as crm.example.com, separated by commas.</source>
        <translation>„{host}“ nie je názov servera: napíšte napríklad crm.example.com, viac názvov oddeľte čiarkou.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“{key}” is a country&apos;s two letters, such as UA, SK or GB; not “{text}”.</source>
        <translation>„{key}“ sú dve písmená krajiny, napríklad UA, SK alebo GB, nie „{text}“.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“{key}” is not an address that can be read.</source>
        <translation>„{key}“ nie je čitateľná adresa.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“endpoint” is scheme, host, port and path alone: nothing behind a ? or a #.</source>
        <translation>„endpoint“ je iba schéma, server, port a cesta: nič za znakom ? ani #.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“{key}”: {path} can&apos;t be read ({why}).</source>
        <translation>„{key}“: súbor {path} sa nedá prečítať ({why}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“{key}”: {path} holds no certificate in PEM form.</source>
        <translation>„{key}“: v súbore {path} nie je certifikát vo formáte PEM.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“{key}” is system, none, or an address such as http://proxy.example.com:3128.</source>
        <translation>„{key}“ je system, none alebo adresa, napríklad http://proxy.example.com:3128.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“{key}” can&apos;t hold a user name or password: settings are not kept secret. Use system, with the password in the desktop&apos;s own proxy settings.</source>
        <translation>„{key}“ nesmie obsahovať používateľské meno ani heslo: nastavenia nie sú tajné. Použite system a heslo zadajte v nastaveniach proxy pracovného prostredia.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_lines.py"/>
        <source>Switched off in the settings.</source>
        <translation>Účet je vypnutý v nastaveniach.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_lines.py"/>
        <source>Reading its secrets from the keyring.</source>
        <translation>Načítavajú sa tajné údaje z kľúčenky.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_lines.py"/>
        <source>Callpop met a fault ({what}); its log says more.</source>
        <translation>Callpop narazil na chybu ({what}); viac je v jeho denníku.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_lines.py"/>
        <source>The keyring holds no “{label}” for this account: enter it.</source>
        <translation>V kľúčenke chýba „{label}“ tohto účtu: zadajte ho.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_lines.py"/>
        <source>This Callpop knows no PBX of the kind “{kind}”. It knows: {known}.</source>
        <translation>Tento Callpop nepozná ústredňu druhu „{kind}“. Pozná tieto: {known}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_service.py"/>
        <source>There is no kind of PBX called “{name}”. There are: {known}.</source>
        <translation>Ústredňa druhu „{name}“ neexistuje. Na výber sú: {known}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_service.py"/>
        <source>{title} needs no webhook address: Callpop calls it.</source>
        <translation>{title} nepotrebuje adresu pre webhooky: Callpop sa pripája sám.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_service.py"/>
        <source>{name} is removed, its secrets too.</source>
        <translation>Účet {name} je odstránený aj s tajnými údajmi.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_service.py"/>
        <source>{name} is removed. Whether its secrets are stored somewhere can&apos;t be said: {why}</source>
        <translation>Účet {name} je odstránený. Či sú jeho tajné údaje ešte niekde uložené, sa nedá povedať: {why}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_service.py"/>
        <source>There is no account “{name}”. There are: {known}.</source>
        <translation>Účet „{name}“ neexistuje. Existujú: {known}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_service.py"/>
        <source>There is no account “{name}”; none is set up yet.</source>
        <translation>Účet „{name}“ neexistuje; zatiaľ nie je nastavený žiadny.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_trial.py"/>
        <source>{title} did not say within {seconds} seconds whether it lets us in. {detail}</source>
        <translation>Do {seconds} s nebolo jasné, či {title} prihlásenie prijme. {detail}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_trial.py"/>
        <source>{title} called: its webhooks arrive.</source>
        <translation>{title} sa ozýva: webhooky prichádzajú.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_trial.py"/>
        <source>{title} lets us in. {caution}</source>
        <translation>Prihlásenie do služby {title} sa podarilo. {caution}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_trial.py"/>
        <source>{title} lets us in.</source>
        <translation>Prihlásenie do služby {title} sa podarilo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_trial.py"/>
        <source>The connection was not even begun.</source>
        <translation>Pripájanie sa ani nezačalo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/home.py"/>
        <source>The folder {folder} can&apos;t be used: {problem}. Choose another one with --home or CALLPOP_HOME.</source>
        <translation>Priečinok {folder} sa nedá použiť: {problem}. Vyberte iný cez --home alebo CALLPOP_HOME.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/home.py"/>
        <source>{file} belongs to another user of this computer, who may read or change it. Look how it came there, and remove it.</source>
        <translation>{file} patrí inému používateľovi tohto počítača, ktorý ho môže čítať alebo zmeniť. Zistite, ako sa tam dostal, a odstráňte ho.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/home.py"/>
        <source>The folder {folder} is not for Callpop alone. Name an empty folder of your own, such as {suggestion}.</source>
        <translation>Priečinok {folder} nie je len pre Callpop. Zadajte vlastný prázdny priečinok, napríklad {suggestion}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/keyring_door.py"/>
        <source>The keyring is locked. Unlock it, or keep the secret for this run only.</source>
        <translation>Kľúčenka je zamknutá. Odomknite ju alebo použite tajný údaj iba pre toto spustenie.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/keyring_door.py"/>
        <source>The keyring took the secret and did not keep it. Choose another keyring, or keep the secret for this run only.</source>
        <translation>Kľúčenka tajný údaj prijala, ale neuchovala. Vyberte inú kľúčenku alebo použite tajný údaj iba pre toto spustenie.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/keyring_door.py"/>
        <source>The keyring does not delete what it is told to delete.</source>
        <translation>Kľúčenka nevymazala, čo mala vymazať.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/keyring_door.py"/>
        <source>The keyring failed ({problem}). Restart it, or keep the secret for this run only.</source>
        <translation>Kľúčenka zlyhala ({problem}). Reštartujte ju alebo použite tajný údaj iba pre toto spustenie.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/keyring_door.py"/>
        <source>No keyring is running. Start one (GNOME Keyring, KWallet), or keep the secret for this run only.</source>
        <translation>Nebeží žiadna kľúčenka. Spustite niektorú (GNOME Keyring, KWallet) alebo použite tajný údaj iba pre toto spustenie.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/keyring_door.py"/>
        <source>The keyring chosen for Python programs (PYTHON_KEYRING_BACKEND, keyringrc.cfg) can&apos;t be used. Correct the choice, or take it back.</source>
        <translation>Kľúčenka vybraná pre programy v jazyku Python (PYTHON_KEYRING_BACKEND, keyringrc.cfg) sa nedá použiť. Opravte výber alebo ho zrušte.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/keyring_door.py"/>
        <source>The keyring chosen for Python programs (PYTHON_KEYRING_BACKEND, keyringrc.cfg) keeps secrets in a plain file. Callpop does not: choose another one, or keep the secret for this run only.</source>
        <translation>Kľúčenka vybraná pre programy v jazyku Python (PYTHON_KEYRING_BACKEND, keyringrc.cfg) ukladá tajné údaje do obyčajného súboru. Callpop to nerobí: vyberte inú alebo použite tajný údaj iba pre toto spustenie.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/model.py"/>
        <source>An account needs a name.</source>
        <translation>Účet potrebuje názov.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/model.py"/>
        <source>An account&apos;s name has at most {limit} characters.</source>
        <translation>Názov účtu má najviac {limit} znakov.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/model.py"/>
        <source>An account&apos;s name is one line of visible characters, with no space at either end.</source>
        <translation>Názov účtu je jeden riadok viditeľných znakov, bez medzery na začiatku a na konci.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/model.py"/>
        <source>There is an account “{name}” already. Choose another name.</source>
        <translation>Účet „{name}“ už existuje. Zvoľte iný názov.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}, column {column}: this can&apos;t be read ({problem}). Correct the line; nothing in the file was changed.</source>
        <translation>{file}, riadok {line}, stĺpec {column}: toto sa nedá prečítať ({problem}). Opravte tento riadok; v súbore sa nič nezmenilo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: “schema” must be the number {known}.</source>
        <translation>{file}, riadok {line}: „schema“ musí byť číslo {known}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file} was written by a newer Callpop (schema {schema}; this one knows {known}). Update Callpop; the file was left as it is.</source>
        <translation>Súbor {file} zapísal novší Callpop (schéma {schema}; tento pozná {known}). Aktualizujte Callpop; súbor ostal, ako bol.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: “app” must be a table: write [app].</source>
        <translation>{file}, riadok {line}: „app“ musí byť tabuľka: napíšte [app].</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: “account” must be a list of accounts: begin each with [[account]], in double brackets.</source>
        <translation>{file}, riadok {line}: „account“ musí byť zoznam účtov: každý začnite riadkom [[account]] v dvojitých zátvorkách.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: the accounts “{name}” and “{other}” have the same id, and would share their secrets. Delete this “id” line.</source>
        <translation>{file}, riadok {line}: účty „{name}“ a „{other}“ majú rovnaké id a spoločné tajné údaje. Vymažte tento riadok „id“.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: this account has no “{key}”. Add the line {key} = &quot;…&quot;.</source>
        <translation>{file}, riadok {line}: tomuto účtu chýba „{key}“. Pridajte riadok {key} = &quot;…&quot;.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: {problem}</source>
        <translation>{file}, riadok {line}: {problem}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: “{key}” of the account “{account}” is not written as it must be. Write {key} = {example}</source>
        <translation>{file}, riadok {line}: „{key}“ v účte „{account}“ nie je zapísané správne. Napíšte {key} = {example}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: “{key}” is a secret, and secrets are kept in the keyring alone. Delete the line, give the secret with “callpop account unlock” (or “account add”), and have the PBX make a new one: who could read this file may know it.</source>
        <translation>{file}, riadok {line}: „{key}“ je tajný údaj a tajné údaje sú iba v kľúčenke. Vymažte tento riadok, zadajte údaj cez „callpop account unlock“ (alebo „account add“) a v ústredni si dajte vytvoriť nový: kto mohol čítať tento súbor, možno ho pozná.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: “{key}” is not known. Is “{near}” meant?</source>
        <translation>{file}, riadok {line}: „{key}“ nie je známe. Nemá tam byť „{near}“?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: “{key}” is not known, and has no effect.</source>
        <translation>{file}, riadok {line}: „{key}“ nie je známe a nemá žiadny účinok.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: the account “{account}” has a setting “{key}” that is not known. Is “{near}” meant?</source>
        <translation>{file}, riadok {line}: účet „{account}“ má neznáme nastavenie „{key}“. Nemá tam byť „{near}“?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: the account “{account}” has a setting “{key}” that is not known, and has no effect.</source>
        <translation>{file}, riadok {line}: účet „{account}“ má neznáme nastavenie „{key}“, ktoré nemá žiadny účinok.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: “{key}” can&apos;t be “{value}”. It can be: {choices}.</source>
        <translation>{file}, riadok {line}: „{key}“ nemôže byť „{value}“. Môže byť: {choices}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: “{key}” of the account “{account}” can&apos;t be “{value}”. It can be: {choices}.</source>
        <translation>{file}, riadok {line}: „{key}“ v účte „{account}“ nemôže byť „{value}“. Môže byť: {choices}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/settings.py"/>
        <source>{file} was taken away or emptied. Callpop goes on with what it said, and puts it back.</source>
        <translation>Súbor {file} zmizol alebo je prázdny. Callpop pokračuje s tým, čo v ňom bolo, a vráti ho na miesto.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/settings.py"/>
        <source>Another program has been changing {file} for {seconds} seconds. Close it, and try again.</source>
        <translation>Súbor {file} už {seconds} s mení iný program. Zatvorte ho a skúste to znova.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/settings.py"/>
        <source>{file} could not be written: {problem}. The settings are as they were. See that there is room on the disk and that the folder is yours.</source>
        <translation>Súbor {file} sa nepodarilo zapísať: {problem}. Nastavenia ostali, ako boli. Skontrolujte, či je na disku miesto a či je priečinok váš.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/settings.py"/>
        <source>{file} is written in a way that Callpop can read but not change. Make the change by hand, or write each account as a table of its own: [[account]].</source>
        <translation>Súbor {file} je zapísaný tak, že ho Callpop vie prečítať, ale nie zmeniť. Zmeňte ho ručne alebo zapíšte každý účet ako samostatnú tabuľku: [[account]].</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/settings.py"/>
        <source>The change holds characters that can&apos;t be written. Type it anew.</source>
        <translation>Zmena obsahuje znaky, ktoré sa nedajú zapísať. Napíšte ju znova.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/settings.py"/>
        <source>“{key}” is a secret. Secrets are kept in the keyring alone, never in the settings file: give it when you are asked for it.</source>
        <translation>„{key}“ je tajný údaj. Tajné údaje sú iba v kľúčenke, nikdy v súbore nastavení: zadajte ho, keď sa naň Callpop opýta.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/settings.py"/>
        <source>{file} can&apos;t be read: {problem}. See that it is a file, and yours.</source>
        <translation>Súbor {file} sa nedá prečítať: {problem}. Skontrolujte, či je to súbor a či je váš.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/settings.py"/>
        <source>{file} is far too large for a settings file. Look into it.</source>
        <translation>Súbor {file} je na súbor nastavení príliš veľký. Pozrite sa doň.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/settings.py"/>
        <source>{file}, line {line}: this is not UTF-8 text. Save the file as UTF-8.</source>
        <translation>{file}, riadok {line}: toto nie je text v UTF-8. Uložte súbor v kódovaní UTF-8.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/vault.py"/>
        <source>A secret has from 1 to {limit} characters.</source>
        <translation>Tajný údaj má od 1 do {limit} znakov.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/vault.py"/>
        <source>The keyring has not answered for {seconds} seconds. See whether it asks for its password in a window of its own.</source>
        <translation>Kľúčenka už {seconds} s neodpovedá. Pozrite sa, či si v inom okne nepýta heslo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/check_report.py"/>
        <source>Callpop</source>
        <translation>Callpop</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/check_report.py"/>
        <source>Callpop is not running: no call is shown.</source>
        <translation>Callpop nebeží: hovory sa nezobrazujú.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/check_report.py"/>
        <source>Start it with: callpop</source>
        <translation>Spustíte ho príkazom: callpop</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/check_report.py"/>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>Test call</source>
        <translation>Skúšobný hovor</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/checks.py"/>
        <source>There was no answer in {seconds} seconds.</source>
        <translation>Odpoveď neprišla do {seconds} s.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/checks.py"/>
        <source>That could not be looked at ({what}). The log says more.</source>
        <translation>Toto sa nepodarilo overiť ({what}). Viac je v denníku.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/book.py"/>
        <source>The address book was damaged. It is kept as {file}, and a new one is begun: import your contacts again.</source>
        <translation>Adresár bol poškodený. Je odložený ako {file} a začal sa nový: naimportujte kontakty znova.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/csv_file.py"/>
        <source>a quotation mark in it is never closed</source>
        <translation>úvodzovky v ňom nie sú uzavreté</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/file.py"/>
        <location filename="../../desktop/callpop/desk/history.py"/>
        <source>The file “{file}” can&apos;t be written: {why}.</source>
        <translation>Súbor „{file}“ sa nedá zapísať: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/file.py"/>
        <source>This can&apos;t be: {why}.</source>
        <translation>Takto to nejde: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/importing.py"/>
        <source>New contacts: {new}; with new phones: {changed}; known already: {unchanged}; records that were not read: {not_read}. The file was read as {encoding}.</source>
        <translation>Nové kontakty: {new}; s novými číslami: {changed}; už známe: {unchanged}; neprečítané záznamy: {not_read}. Súbor je prečítaný ako {encoding}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/importing.py"/>
        <source>The file “{file}” can&apos;t be read: {why}.</source>
        <translation>Súbor „{file}“ sa nedá prečítať: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/importing.py"/>
        <source>This file is no address book: it is longer than {most} MiB.</source>
        <translation>Tento súbor nie je adresár: je väčší ako {most} MiB.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/importing.py"/>
        <source>This is a workbook, not a table: save it as CSV in the spreadsheet program.</source>
        <translation>Toto je zošit, nie tabuľka: v tabuľkovom programe ho uložte ako CSV.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/importing.py"/>
        <source>There is no contact in this file.</source>
        <translation>V tomto súbore nie je žiadny kontakt.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/importing.py"/>
        <source>There is no contact in this file that could be read. Line {line}: {why}.</source>
        <translation>V tomto súbore nie je žiadny čitateľný kontakt. Riadok {line}: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/importing.py"/>
        <source>The file can&apos;t be read as “{encoding}”: utf-8 and windows-1251 are usual encodings.</source>
        <translation>Súbor sa nedá prečítať ako „{encoding}“: bežné kódovania sú utf-8 a windows-1251.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/model.py"/>
        <source>a spreadsheet has cut the number {number} short: format its column as text and enter it again</source>
        <translation>tabuľkový program skrátil číslo {number}: naformátujte jeho stĺpec ako text a zadajte číslo znova</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/model.py"/>
        <source>“{text}” is not a phone number</source>
        <translation>„{text}“ nie je telefónne číslo</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/rows.py"/>
        <source>there is no phone number in it</source>
        <translation>nie je v ňom telefónne číslo</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/rows.py"/>
        <source>there is no name in it</source>
        <translation>nie je v ňom meno</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/rows.py"/>
        <source>only the first {most} records are read</source>
        <translation>načíta sa len prvých {most} záznamov</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/store.py"/>
        <source>The address book was written by a newer version of Callpop and is left untouched: update Callpop, or move {file} away.</source>
        <translation>Adresár zapísala novšia verzia programu Callpop a ostáva nedotknutý: aktualizujte Callpop alebo presuňte súbor {file} inam.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/store.py"/>
        <source>The address book can&apos;t be changed: {why}. Nothing was changed.</source>
        <translation>Adresár sa nedá zmeniť: {why}. Nič sa nezmenilo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/store.py"/>
        <source>The address book can&apos;t be read: {why}.</source>
        <translation>Adresár sa nedá prečítať: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/store.py"/>
        <source>There is another contact “{name}” already: remove one of the two.</source>
        <translation>Iný kontakt „{name}“ už existuje: jeden z nich odstráňte.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/store.py"/>
        <source>A contact needs a name or a company.</source>
        <translation>Kontakt potrebuje meno alebo firmu.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/store.py"/>
        <source>A contact needs a phone number.</source>
        <translation>Kontakt potrebuje telefónne číslo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/store.py"/>
        <source>There is no contact {id}: it was removed, or never there.</source>
        <translation>Kontakt {id} neexistuje: bol odstránený alebo nikdy nebol.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/vcard.py"/>
        <source>the card has no end</source>
        <translation>vizitka nemá koniec</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <location filename="../../desktop/callpop/desk/handling.py"/>
        <source>“{text}” is not a number to transfer to.</source>
        <translation>„{text}“ nie je číslo, na ktoré sa dá presmerovať.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <source>There is no call in progress.</source>
        <translation>Neprebieha žiadny hovor.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <source>There is no call “{call}” in progress.</source>
        <translation>Hovor „{call}“ neprebieha.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <source>There are several calls: name one of {ids}.</source>
        <translation>Prebieha viac hovorov: zadajte jeden z týchto: {ids}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <source>There is no account “{name}”.</source>
        <translation>Účet „{name}“ neexistuje.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <source>{account} was not connected yet: there is no recording.</source>
        <translation>Účet {account} ešte nebol pripojený: záznam spojenia neexistuje.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <source>There is no hotkey for that.</source>
        <translation>Na toto nie je klávesová skratka.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <source>There is no call “{call}” in the history.</source>
        <translation>Hovor „{call}“ v histórii nie je.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <source>This Callpop does not know the verb “{verb}”.</source>
        <translation>Tento Callpop nepozná príkaz „{verb}“.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <source>{number} is an emergency number. If you mean it, add {option}.</source>
        <translation>{number} je tiesňové číslo. Ak to myslíte vážne, pridajte {option}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <source>“{key}” must be text.</source>
        <translation>„{key}“ musí byť text.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <source>“{key}” must be keys with texts.</source>
        <translation>„{key}“ musia byť kľúče s textami.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>No answer</source>
        <translation>Bez odpovede</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Busy</source>
        <translation>Obsadené</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Rejected</source>
        <translation>Odmietnutý</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Call failed</source>
        <translation>Hovor zlyhal</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Ended, outcome unknown</source>
        <translation>Skončil sa, výsledok neznámy</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Unknown since {time}</source>
        <translation>Neznáme od {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>No longer rings here</source>
        <translation>Tu už nezvoní</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <location filename="../../desktop/callpop/desk/pops.py"/>
        <source>Incoming call</source>
        <translation>Prichádzajúci hovor</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Rings at {who}</source>
        <translation>Zvoní: {who}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Calling</source>
        <translation>Vytáča sa</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Talking</source>
        <translation>Prebieha hovor</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Answered by {who}</source>
        <translation>Prijaté: {who}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Answered by a colleague</source>
        <translation>Hovor prijal kolega</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Missed</source>
        <translation>Zmeškaný</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Call ended · {talk}</source>
        <translation>Hovor sa skončil · {talk}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Call ended</source>
        <translation>Hovor sa skončil</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Pop-ups</source>
        <translation>Upozornenia na hovory</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Resume</source>
        <translation>Obnoviť</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Cards and notifications are both switched off: no call is shown.</source>
        <translation>Karty aj oznámenia sú vypnuté: hovory sa nezobrazujú.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Show cards</source>
        <translation>Zobrazovať karty</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Pop-ups are paused.</source>
        <translation>Upozornenia sú pozastavené.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>It is your quiet time until {time}: no call pops up.</source>
        <translation>Do {time} máte tiché hodiny: na hovory sa neupozorňuje.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Pop-ups are paused until {time}.</source>
        <translation>Upozornenia sú pozastavené do {time}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <location filename="../../desktop/callpop/desk/popping.py"/>
        <source>Calls from outside don&apos;t pop up: so it is chosen in the settings.</source>
        <translation>Na hovory zvonka sa neupozorňuje: tak je to zvolené v nastaveniach.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Let them pop up</source>
        <translation>Upozorňovať na ne</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Names and numbers are hidden, since that is switched on.</source>
        <translation>Mená a čísla sú skryté, lebo je to tak zapnuté.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Calls show as notifications; cards are switched off.</source>
        <translation>Hovory sa zobrazujú ako oznámenia; karty sú vypnuté.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Calls show as cards; notifications are switched off.</source>
        <translation>Hovory sa zobrazujú ako karty; oznámenia sú vypnuté.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Calls show as cards and as notifications.</source>
        <translation>Hovory sa zobrazujú ako karty aj ako oznámenia.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Try again</source>
        <translation>Skúsiť znova</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Settings…</source>
        <translation>Nastavenia…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Online: {title} tells Callpop of calls.</source>
        <translation>Online: {title} informuje Callpop o hovoroch.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>It is just connecting.</source>
        <translation>Práve sa pripája.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Accounts</source>
        <translation>Účty</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Add an account…</source>
        <translation>Pridať účet…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>There is no account: nobody tells Callpop of calls.</source>
        <translation>Nie je tu žiadny účet: Callpop sa o hovoroch nemá od koho dozvedieť.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/crm.py"/>
        <source>The recording of this call is at {host}. Open it?</source>
        <translation>Nahrávka tohto hovoru je na serveri {host}. Otvoriť ju?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/crm.py"/>
        <source>The CRM link of this call leads to {host}. Open it?</source>
        <translation>Odkaz do CRM pre tento hovor vedie na server {host}. Otvoriť ho?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/crm.py"/>
        <source>This call is no longer known.</source>
        <translation>Tento hovor už nie je známy.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/crm.py"/>
        <source>This call has no link to the CRM.</source>
        <translation>Tento hovor nemá odkaz do CRM.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/crm.py"/>
        <source>The link to this recording is not safe: it is not opened.</source>
        <translation>Odkaz na túto nahrávku nie je bezpečný: neotvorí sa.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/crm.py"/>
        <source>{host} could not be remembered as an allowed CRM host: the settings can&apos;t be written.</source>
        <translation>Server {host} sa nepodarilo zapamätať ako povolený server CRM: nastavenia sa nedajú zapísať.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>There is no number in this link.</source>
        <translation>V tomto odkaze nie je žiadne číslo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <location filename="../../desktop/callpop/desk/handling.py"/>
        <source>This is not a number: choose a name from the list or type a number.</source>
        <translation>Toto nie je číslo: vyberte meno zo zoznamu alebo napíšte číslo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>Type a number to call.</source>
        <translation>Napíšte číslo, na ktoré chcete volať.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>{number} is an emergency number: it was not called without asking you.</source>
        <translation>{number} je tiesňové číslo: bez opýtania sa naň nevolalo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>A call is being placed already: wait for the PBX&apos;s answer.</source>
        <translation>Hovor sa už vytáča: počkajte na odpoveď ústredne.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>Calls {number} through {account}. Your phone rings first; then ask for extension {extension}.</source>
        <translation>Zavolá na {number} cez účet {account}. Najprv zazvoní váš telefón; potom si vyžiadajte klapku {extension}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>Calls extension {number} through {account}. Your phone rings first.</source>
        <translation>Zavolá na klapku {number} cez účet {account}. Najprv zazvoní váš telefón.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>Calls {number} through {account}. Your phone rings first.</source>
        <translation>Zavolá na {number} cez účet {account}. Najprv zazvoní váš telefón.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>{number} is the extension of {name} at {account}, and an emergency number too. Call it?</source>
        <translation>{number} je klapka, ktorú má {name} v účte {account}, a zároveň tiesňové číslo. Zavolať?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>{number} is an emergency number. Call it through {account}?</source>
        <translation>{number} je tiesňové číslo. Zavolať naň cez účet {account}?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>{why} The rule “{rule}” sends this number through it. Choose another account, such as {other}.</source>
        <translation>{why} Toto číslo cezeň posiela pravidlo „{rule}“. Vyberte iný účet, napríklad {other}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>{why} It is the account that dials. Choose another one, such as {other}.</source>
        <translation>{why} Vytáča sa cez tento účet. Vyberte iný, napríklad {other}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>There is no account named {account}.</source>
        <translation>Účet s názvom {account} neexistuje.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>No account is set up yet: add one in the settings.</source>
        <translation>Zatiaľ nie je nastavený žiadny účet: pridajte ho v nastaveniach.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>{account} can&apos;t dial now. {why}</source>
        <translation>Účet {account} teraz nemôže volať. {why}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>{title} can&apos;t place calls for Callpop.</source>
        <translation>{title} neumožňuje volať z programu Callpop.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/handling.py"/>
        <source>There is no number to call back.</source>
        <translation>Nie je známe číslo, na ktoré by sa dalo zavolať späť.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/handling.py"/>
        <source>This call is over.</source>
        <translation>Tento hovor sa už skončil.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/handling.py"/>
        <source>{pbx} can&apos;t hang up for Callpop: use your phone.</source>
        <translation>{pbx} neumožňuje zložiť hovor z programu Callpop: použite telefón.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/handling.py"/>
        <source>Who is to talk to {who}?</source>
        <translation>S kým má hovoriť {who}?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/handling.py"/>
        <source>Hands the call with {who} to {number}.</source>
        <translation>Presmeruje hovor ({who}) na {number}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/handling.py"/>
        <source>{pbx} can&apos;t transfer for Callpop: use your phone.</source>
        <translation>{pbx} neumožňuje presmerovať hovor z programu Callpop: použite telefón.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/handling.py"/>
        <source>{number} is an emergency number: the call was not handed to it without asking you.</source>
        <translation>{number} je tiesňové číslo: bez opýtania sa naň hovor nepresmeroval.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/handling.py"/>
        <source>{number} is an emergency number. Hand the call to it?</source>
        <translation>{number} je tiesňové číslo. Presmerovať naň hovor?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history.py"/>
        <location filename="../../desktop/callpop/desk/history_thread.py"/>
        <source>The history can&apos;t be read: {why}.</source>
        <translation>História sa nedá prečítať: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history.py"/>
        <location filename="../../desktop/callpop/desk/history_thread.py"/>
        <source>The history can&apos;t be changed: {why}. Nothing was changed.</source>
        <translation>História sa nedá zmeniť: {why}. Nič sa nezmenilo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history.py"/>
        <source>The history is closed.</source>
        <translation>História je zatvorená.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history_file.py"/>
        <source>The history can&apos;t be read: {why}. Start Callpop to have it mended.</source>
        <translation>História sa nedá prečítať: {why}. Spustite Callpop, aby sa opravila.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history_file.py"/>
        <source>The history was written by a newer version of Callpop and is left untouched: update Callpop, or move {file} away.</source>
        <translation>Históriu zapísala novšia verzia programu Callpop a ostáva nedotknutá: aktualizujte Callpop alebo presuňte súbor {file} inam.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/desk/history_forgetting.py"/>
        <source>{count} calls are deleted.</source>
        <extracomment>English for 1: One call is deleted.</extracomment>
        <translation>
            <numerusform>Jeden hovor je vymazaný.</numerusform>
            <numerusform>{count} hovory sú vymazané.</numerusform>
            <numerusform>{count} hovorov je vymazaných.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history_forgetting.py"/>
        <source>{done} These files of damaged histories may hold the number still; delete them yourself if you don&apos;t need them: {files}.</source>
        <translation>{done} Číslo môže byť ešte v týchto súboroch poškodených histórií; ak ich nepotrebujete, vymažte ich sami: {files}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history_forgetting.py"/>
        <source>The calls are deleted, but {file} could not be cleaned of their traces: {why}. Try again later.</source>
        <translation>Hovory sú vymazané, ale zo súboru {file} sa nepodarilo odstrániť ich stopy: {why}. Skúste to neskôr.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history_keeper.py"/>
        <source>The history is written again.</source>
        <translation>História sa opäť zapisuje.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history_keeper.py"/>
        <source>The history can&apos;t be written now.</source>
        <translation>História sa teraz nedá zapisovať.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history_keeper.py"/>
        <source>The history was damaged. It is kept as {file}, and a new one is begun.</source>
        <translation>História bola poškodená. Je odložená ako {file} a začala sa nová.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/desk/history_keeper.py"/>
        <source>The history was damaged. It is kept as {file}, and a new one is begun with the {count} calls that could be read.</source>
        <extracomment>English for 1: The history was damaged. It is kept as {file}, and a new one is begun with the one call that could be read.</extracomment>
        <translation>
            <numerusform>História bola poškodená. Je uložená ako {file} a nová sa začína {count} hovorom, ktorý sa dal prečítať.</numerusform>
            <numerusform>História bola poškodená. Je uložená ako {file} a nová sa začína {count} hovormi, ktoré sa dali prečítať.</numerusform>
            <numerusform>História bola poškodená. Je uložená ako {file} a nová sa začína {count} hovormi, ktoré sa dali prečítať.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history_keeper.py"/>
        <source>The file of the history was taken away. It is back, with all that was in it.</source>
        <translation>Súbor s históriou zmizol. Je späť so všetkým, čo v ňom bolo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history_keeper.py"/>
        <source>The history can&apos;t be written: {why}. Calls are kept in memory until it can: check that the disk is not full and that {file} may be written.</source>
        <translation>História sa nedá zapisovať: {why}. Hovory sa zatiaľ držia v pamäti: skontrolujte, či nie je disk plný a či sa dá zapisovať do súboru {file}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/links.py"/>
        <source>The CRM link of this call is longer than {limit} characters: it is not opened.</source>
        <translation>Odkaz do CRM pre tento hovor má viac ako {limit} znakov: neotvorí sa.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/links.py"/>
        <source>The CRM link of this call can&apos;t be read: it is not opened.</source>
        <translation>Odkaz do CRM pre tento hovor sa nedá prečítať: neotvorí sa.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/links.py"/>
        <source>The CRM link of this call is not a web address: only http and https are opened.</source>
        <translation>Odkaz do CRM pre tento hovor nie je webová adresa: otvárajú sa iba http a https.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/links.py"/>
        <source>The CRM link of this call hides a user name in its address: it is not opened.</source>
        <translation>Odkaz do CRM pre tento hovor skrýva v adrese používateľské meno: neotvorí sa.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/links.py"/>
        <source>The CRM link has a placeholder {{{name}}} that Callpop does not know: use {{number}}, {{digits}}, {{name}}, {{extension}} or {{call_id}}.</source>
        <translation>V odkaze do CRM je značka {{{name}}}, ktorú Callpop nepozná: použite {{number}}, {{digits}}, {{name}}, {{extension}} alebo {{call_id}}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/links.py"/>
        <source>The CRM link has a brace without its partner: write {{number}}, for example.</source>
        <translation>V odkaze do CRM chýba druhá zložená zátvorka: napíšte napríklad {{number}}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/links.py"/>
        <source>The host of the CRM link must be written out, without a placeholder in it.</source>
        <translation>Server v odkaze do CRM musí byť napísaný celý, bez značky.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/links.py"/>
        <source>The CRM link must be a web address such as https://crm.example.com/find?phone={{number}}, without a user name in it.</source>
        <translation>Odkaz do CRM musí byť webová adresa, napríklad https://crm.example.com/find?phone={{number}}, bez používateľského mena.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/pause_memory.py"/>
        <source>Until when pop-ups are muted was written down by a newer version of Callpop and is left untouched: update Callpop, or move {file} away.</source>
        <translation>Dokedy sú upozornenia stlmené, zapísala novšia verzia programu Callpop a ostáva to nedotknuté: aktualizujte Callpop alebo presuňte súbor {file} inam.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/popping.py"/>
        <source>Calls between colleagues don&apos;t pop up: so it is chosen in the settings.</source>
        <translation>Na hovory medzi kolegami sa neupozorňuje: tak je to zvolené v nastaveniach.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/popping.py"/>
        <source>Calls that you place don&apos;t pop up: so it is chosen in the settings.</source>
        <translation>Na hovory, ktoré začnete vy, sa neupozorňuje: tak je to zvolené v nastaveniach.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/popping.py"/>
        <source>{queue} is a quiet queue: its calls don&apos;t pop up.</source>
        <translation>Rad {queue} je tichý: na jeho hovory sa neupozorňuje.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/popping.py"/>
        <source>You muted this call.</source>
        <translation>Tento hovor ste stlmili.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/popping.py"/>
        <source>Quiet hours.</source>
        <translation>Tiché hodiny.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/popping.py"/>
        <source>Pop-ups were muted.</source>
        <translation>Upozornenia boli stlmené.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/popping.py"/>
        <source>Quiet hours until {time}.</source>
        <translation>Tiché hodiny do {time}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/popping.py"/>
        <source>Pop-ups were muted until {time}.</source>
        <translation>Upozornenia boli stlmené do {time}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/desk/pops.py"/>
        <location filename="../../desktop/callpop/ui/announcing.py"/>
        <source>{count} more calls</source>
        <extracomment>English for 1: One more call</extracomment>
        <translation>
            <numerusform>Ešte jeden hovor</numerusform>
            <numerusform>Ešte {count} hovory</numerusform>
            <numerusform>Ešte {count} hovorov</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/pops.py"/>
        <source>They come too fast to tell of each: Callpop&apos;s history has them.</source>
        <translation>Prichádzajú prirýchlo na to, aby sa oznámil každý: sú v histórii programu Callpop.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/pops.py"/>
        <source>Call back</source>
        <translation>Zavolať späť</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/pops.py"/>
        <source>Missed call</source>
        <translation>Zmeškaný hovor</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/pops.py"/>
        <source>Missed: {who}</source>
        <translation>Zmeškaný: {who}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/pops.py"/>
        <source>Open in CRM</source>
        <translation>Otvoriť v CRM</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/requests.py"/>
        <source>Callpop is still starting.</source>
        <translation>Callpop sa ešte spúšťa.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/requests.py"/>
        <source>The PBX has not answered: look at your phone.</source>
        <translation>Ústredňa neodpovedala: pozrite sa na telefón.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/routing.py"/>
        <source>“{key}” is no country: write its two letters, such as SK.</source>
        <translation>„{key}“ nie je krajina: napíšte jej dve písmená, napríklad SK.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/routing.py"/>
        <source>A rule begins with how numbers begin (+421) or with a country&apos;s two letters (SK), and an account&apos;s name follows: {example}.</source>
        <translation>Pravidlo sa začína tým, čím sa začínajú čísla (+421), alebo dvoma písmenami krajiny (SK), a potom nasleduje názov účtu: {example}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/routing.py"/>
        <source>The name of the account that dials is missing.</source>
        <translation>Chýba názov účtu, cez ktorý sa má volať.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/routing.py"/>
        <source>There is no account named “{name}”.</source>
        <translation>Účet s názvom „{name}“ neexistuje.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/routing.py"/>
        <source>There is no account named “{name}”. There are: {accounts}.</source>
        <translation>Účet s názvom „{name}“ neexistuje. Existujú: {accounts}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/routing.py"/>
        <source>An earlier rule sends the same numbers through {account}.</source>
        <translation>Predchádzajúce pravidlo posiela rovnaké čísla cez účet {account}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/suggesting.py"/>
        <source>extension {extension}</source>
        <translation>klapka {extension}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/wording.py"/>
        <source>Unknown caller</source>
        <translation>Neznáme číslo</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/wording.py"/>
        <source>extension {extension} · {account}</source>
        <translation>klapka {extension} · {account}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/wording.py"/>
        <source>to {to} · line {line} · {account}</source>
        <translation>pre: {to} · linka {line} · {account}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/wording.py"/>
        <source>to {to} · {account}</source>
        <translation>pre: {to} · {account}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/wording.py"/>
        <source>line {line} · {account}</source>
        <translation>linka {line} · {account}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/diagnostics/report.py"/>
        <source>“{file}” exists already: choose another one.</source>
        <translation>Súbor „{file}“ už existuje: vyberte iný.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/diagnostics/report.py"/>
        <source>The report can&apos;t be written to “{file}”: {problem}.</source>
        <translation>Správu sa nepodarilo zapísať do súboru „{file}“: {problem}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/diagnostics/report.py"/>
        <source>{part} could not be added ({what}).</source>
        <translation>Nepodarilo sa pridať: {part} ({what}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/diagnostics/report.py"/>
        <source>This is a report about one Callpop, for whoever helps its user.</source>
        <translation>Toto je správa o jednom programe Callpop pre toho, kto pomáha jeho používateľovi.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/diagnostics/report.py"/>
        <source>In it are: versions, the system and the desktop, accounts and their states, the settings, the log, what was said with the PBX in the last minutes, what Callpop finds when it checks itself, whether its databases are sound, and its own faults.</source>
        <translation>Obsahuje: verzie, systém a pracovné prostredie, účty a ich stav, nastavenia, denník, komunikáciu s ústredňou za posledné minúty, výsledky vlastnej kontroly programu Callpop, či sú jeho databázy v poriadku, a jeho vlastné chyby.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/diagnostics/report.py"/>
        <source>Not in it are: passwords and keys, notes, contacts and the calls of the history. Names, phone numbers, addresses and hosts are replaced by made-up ones, the same everywhere in this report: nobody can tell whose they were. Numbers within the company, of up to six digits, stay.</source>
        <translation>Neobsahuje: heslá a kľúče, poznámky, kontakty a hovory z histórie. Mená, telefónne čísla, adresy a názvy počítačov sú nahradené vymyslenými, v celej správe rovnakými: nikto nezistí, komu patrili. Interné čísla, najviac šesťmiestne, ostávajú.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/diagnostics/report.py"/>
        <source>Callpop sends it to nobody. Look at it before you do: all of it is text.</source>
        <translation>Callpop ju nikomu neposiela. Prezrite si ju, kým ju pošlete: všetko v nej je text.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/diagnostics/report.py"/>
        <source>Missing:</source>
        <translation>Chýba:</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/diagnostics/report.py"/>
        <source>Some recordings are left out: there were too many.</source>
        <translation>Niektoré záznamy chýbajú: bolo ich priveľa.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/diagnostics/running_app.py"/>
        <source>The report is saved as {file}. Names and phone numbers in it are made up, and no passwords are in it.</source>
        <translation>Správa je uložená ako {file}. Mená a telefónne čísla v nej sú vymyslené a heslá v nej nie sú.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/hotkeys.py"/>
        <source>Open the dial box</source>
        <translation>Otvoriť okno vytáčania</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/hotkeys.py"/>
        <source>Call the selected number</source>
        <translation>Zavolať na označené číslo</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/hotkeys.py"/>
        <source>Open the caller&apos;s CRM record</source>
        <translation>Otvoriť záznam volajúceho v CRM</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/hotkeys.py"/>
        <source>Say who is calling</source>
        <translation>Povedať, kto volá</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/hotkeys.py"/>
        <source>Go to the calls in the panel</source>
        <translation>Prejsť na hovory v paneli</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/hotkeys.py"/>
        <source>Hide or show names and numbers</source>
        <translation>Skryť alebo zobraziť mená a čísla</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/hotkeys.py"/>
        <source>{keys} is needed for typing: hold Ctrl, Alt or the like with it.</source>
        <translation>Kláves {keys} treba na písanie: pridajte k nemu Ctrl, Alt a podobne.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/hotkeys.py"/>
        <source>{keys} has a meaning in every program: choose another.</source>
        <translation>{keys} má svoj význam v každom programe: zvoľte inú skratku.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/hotkeys.py"/>
        <source>“{text}” is no hotkey: write it as {example}.</source>
        <translation>„{text}“ nie je klávesová skratka: napíšte ju ako {example}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/addresses.py"/>
        <source>The address {endpoint} can&apos;t be used: write it as {wanted}.</source>
        <translation>Adresa {endpoint} sa nedá použiť: napíšte ju ako {wanted}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/addresses.py"/>
        <source>{scheme}:// is not encrypted: the key would travel in clear. Use {better}://, or set insecure=yes if you know that the way is safe.</source>
        <translation>{scheme}:// nie je šifrované: kľúč by sa poslal nešifrovaný. Použite {better}://, alebo nastavte insecure=yes, ak viete, že cesta je bezpečná.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/call_requests.py"/>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} can&apos;t do that from here: use your phone.</source>
        <translation>{title} to odtiaľto neumožňuje: použite telefón.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/call_requests.py"/>
        <location filename="../../desktop/callpop/pbx/viptel.py"/>
        <source>There is no connection to {title} at the moment.</source>
        <translation>Práve nie je spojenie so službou {title}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/call_requests.py"/>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} has not answered your last call request yet.</source>
        <translation>{title} ešte neodpovedá na vašu poslednú žiadosť o hovor.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/call_requests.py"/>
        <location filename="../../desktop/callpop/pbx/viptel_commands.py"/>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} calls: your phone rings first.</source>
        <translation>{title} volá: najprv zazvoní váš telefón.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/call_requests.py"/>
        <source>The connection was cut before the PBX answered: look at your phone.</source>
        <translation>Spojenie sa prerušilo skôr, než ústredňa odpovedala: pozrite sa na telefón.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/call_requests.py"/>
        <location filename="../../desktop/callpop/pbx/viptel_actions.py"/>
        <source>{title} did not answer: look at your phone.</source>
        <translation>{title} neodpovedá: pozrite sa na telefón.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip.py"/>
        <source>Who runs your Meetip PRO (gestor) gives you server, Tenant and KEY: they are the parameters of its API.</source>
        <translation>Server, Tenant a KEY vám dá správca vašej ústredne Meetip PRO (gestor): sú to parametre jej API.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip.py"/>
        <source>{title} closed the connection after the login: it is tried in another form.</source>
        <translation>{title} po prihlásení zatvára spojenie: skúša sa iná podoba prihlásenia.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip.py"/>
        <source>{title} says: {text}</source>
        <translation>{title} hlási: {text}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip.py"/>
        <source>{title} knows no extension {extension}: check the extension. Its calls can&apos;t be shown.</source>
        <translation>{title} nepozná klapku {extension}: skontrolujte klapku. Jej hovory sa nedajú zobraziť.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip.py"/>
        <source>Extension 999 only watches: it can&apos;t call.</source>
        <translation>Klapka 999 iba sleduje: volať z nej nejde.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip.py"/>
        <source>{number} can&apos;t be called.</source>
        <translation>Na {number} sa nedá volať.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>with who runs your Meetip PRO, in the API&apos;s parameters</source>
        <translation>u správcu vašej ústredne Meetip PRO, v parametroch API</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>Server</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>Host and port of the API, as in new FancyWebSocket(&apos;ws://HOST:PORT&apos;) of the demo page. With wss:// in front it is encrypted; without, the KEY travels in clear.</source>
        <translation>Server a port API, ako v new FancyWebSocket(&apos;ws://HOST:PORT&apos;) na ukážkovej stránke. S wss:// na začiatku je spojenie šifrované; inak sa KEY posiela nešifrovaný.</translation>
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
        <translation>Číslo vašej inštalácie: var tenant na ukážkovej stránke.</translation>
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
        <translation>Bezpečnostný reťazec inštalácie: var key na ukážkovej stránke.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>Extension</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Klapka</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>Your own internal number (EXTENSIÓN): var extension in the demo page.</source>
        <translation>Vaše interné číslo (EXTENSIÓN): var extension na ukážkovej stránke.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>Monitoring channel (extension 999)</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Kanál dohľadu (klapka 999)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>Shows the state of all colleagues, and who took a group&apos;s call: without it, one that a colleague takes counts as missed. Extension 999 must be registered for the API.</source>
        <translation>Zobrazuje stav všetkých kolegov a kto prijal hovor skupiny: bez neho sa hovor, ktorý prijal kolega, ráta ako zmeškaný. Klapka 999 musí byť zaregistrovaná pre API.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>Log in without parentheses</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Prihlasovať bez zátvoriek</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>Only if the server closes the connection as soon as it is told the KEY.</source>
        <translation>Iba ak server zatvorí spojenie hneď po odoslaní KEY.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>The tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>Your extension</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Vaša klapka</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>The KEY is missing: it stands {where}.</source>
        <translation>Chýba KEY: nájdete ho {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>The connection is not encrypted: the KEY travels in clear. Where the server can do it, write wss:// in front of its address.</source>
        <translation>Spojenie nie je šifrované: KEY sa posiela nešifrovaný. Ak to server umožňuje, napíšte pred jeho adresu wss://.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>{title} does not let extension {extension} of tenant {tenant} in. Check the tenant, the extension and the KEY: they stand {where}.</source>
        <translation>{title} neprijíma prihlásenie klapky {extension} (Tenant {tenant}). Skontrolujte Tenant, klapku a KEY: nájdete ich {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>{title} does not let extension {extension} of tenant {tenant} in, which shows the state of colleagues: ask who runs the PBX to register it for the API.</source>
        <translation>{title} neprijíma prihlásenie klapky {extension} (Tenant {tenant}), ktorá zobrazuje stav kolegov: požiadajte správcu ústredne, aby ju zaregistroval pre API.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>{address} hung up before it answered. Such a server takes 15 connections from one internet address, which a whole office may share; every Callpop with this account needs {number}.</source>
        <translation>Server {address} ukončil spojenie skôr, než odpovedal. Taký server prijme 15 spojení z jednej internetovej adresy, o ktoré sa môže deliť celá kancelária; každý Callpop s týmto účtom ich potrebuje {number}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>{address} closed the connection: it had heard nothing from this computer for too long.</source>
        <translation>Server {address} zatvoril spojenie: pridlho sa od tohto počítača nič neozvalo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>{address} closed the connection: it could not read what this computer sent.</source>
        <translation>Server {address} zatvoril spojenie: nerozumel tomu, čo tento počítač poslal.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>{address} closed the connection: what this computer sent was too long for it.</source>
        <translation>Server {address} zatvoril spojenie: to, čo tento počítač poslal, bolo preň pridlhé.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>The server is missing: write it as HOST:PORT. It stands {where}.</source>
        <translation>Chýba server: napíšte ho ako HOST:PORT. Nájdete ho {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>The server {server} can&apos;t be used: write it as HOST:PORT or wss://HOST:PORT.</source>
        <translation>Server {server} sa nedá použiť: napíšte ho ako HOST:PORT alebo wss://HOST:PORT.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>{what} is missing: it stands {where}.</source>
        <translation>Chýba údaj: {what}. Nájdete ho {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>{what} can&apos;t be {text}: it is a number.</source>
        <translation>{what} nemôže byť {text}: je to číslo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_dialing.py"/>
        <source>The call did not come about in time ({words}).</source>
        <translation>Hovor sa včas neuskutočnil ({words}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_dialing.py"/>
        <source>Your own phone is busy ({words}).</source>
        <translation>Váš telefón je obsadený ({words}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_dialing.py"/>
        <source>The other side can&apos;t be reached ({words}).</source>
        <translation>Druhá strana je nedostupná ({words}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_links.py"/>
        <source>{title} sends a WEB command in which {variable} is not filled in: in the PBX&apos;s API events, copy the variables exactly as they are listed there.</source>
        <translation>{title} posiela príkaz WEB, v ktorom nie je vyplnené {variable}: v udalostiach API ústredne skopírujte premenné presne tak, ako sú tam uvedené.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_links.py"/>
        <source>{title} sent a link for {number}, and no call that it belongs to.</source>
        <translation>{title} posiela odkaz pre {number}, ale nie hovor, ku ktorému patrí.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet.py"/>
        <source>They stand in the PBX under Settings → Integration → Other CRM system ({page}).</source>
        <translation>Nájdete ich v ústredni: Settings → Integration → Other CRM system ({page}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet.py"/>
        <source>{title} sent a message that can&apos;t be read: it was left out.</source>
        <translation>{title} posiela správu, ktorá sa nedá prečítať: bola vynechaná.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet.py"/>
        <source>{title} sent an event that can&apos;t be used: {name}.</source>
        <translation>{title} posiela udalosť, ktorá sa nedá použiť: {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet.py"/>
        <source>{title} refused the call and gave no reason.</source>
        <translation>{title} odmieta hovor a neuvádza dôvod.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet.py"/>
        <source>{title} reports an error.</source>
        <translation>{title} hlási chybu.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet.py"/>
        <source>{title} says: {message}</source>
        <translation>{title} hlási: {message}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet.py"/>
        <source>{title} refused the API key (HTTP {status}). Check the domain, the API key and the internal number: they stand {where}.</source>
        <translation>{title} odmieta kľúč API (HTTP {status}). Skontrolujte doménu, kľúč API a interné číslo: nájdete ich {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet.py"/>
        <source>{address} does not know this integration (HTTP {status}). Check the domain, the API key and the internal number: they stand {where}.</source>
        <translation>Server {address} nepozná túto integráciu (HTTP {status}). Skontrolujte doménu, kľúč API a interné číslo: nájdete ich {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet.py"/>
        <source>{title} refused the connection: {said} Check the API key and the internal number: they stand {where}.</source>
        <translation>{title} odmieta spojenie: {said} Skontrolujte kľúč API a interné číslo: nájdete ich {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>in the PBX under Settings → Integration → Other CRM system</source>
        <translation>v ústredni: Settings → Integration → Other CRM system</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>Domain</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Doména</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>The domain of your PBX, as your browser shows it when you log in.</source>
        <translation>Doména vašej ústredne, ako ju zobrazuje prehliadač po prihlásení.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>API key</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Kľúč API</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>In the PBX: Settings → Integration → Other CRM system ({page}).</source>
        <translation>V ústredni: Settings → Integration → Other CRM system ({page}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>Internal number or e-mail</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Interné číslo alebo e-mail</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>Yours: whose calls are shown. Leading zeros count.</source>
        <translation>Vaše: zobrazujú sa jeho hovory. Úvodné nuly sú dôležité.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>Colleagues to watch</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Sledovaní kolegovia</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>Internal numbers of colleagues, comma-separated, for the people list.</source>
        <translation>Interné čísla kolegov do zoznamu ľudí, oddelené čiarkou.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>Only where you gave an e-mail above: your internal number.</source>
        <translation>Iba ak ste vyššie uviedli e-mail: vaše interné číslo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>Dial with a leading +</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Vytáčať s + na začiatku</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>Sends +380… instead of 380… when you call.</source>
        <translation>Pri volaní posiela +380… namiesto 380….</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>Your internal number or e-mail is missing.</source>
        <translation>Chýba vaše interné číslo alebo e-mail.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>The API key is missing: it stands {where}.</source>
        <translation>Chýba kľúč API: nájdete ho {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>At most {most} colleagues can be watched.</source>
        <translation>Sledovať sa dá najviac {most} kolegov.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>The domain of your PBX is missing: it stands {where}.</source>
        <translation>Chýba doména vašej ústredne: nájdete ju {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>The domain {domain} can&apos;t be used: write it as company.phonet.com.ua.</source>
        <translation>Doména {domain} sa nedá použiť: napíšte ju ako company.phonet.com.ua.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel.py"/>
        <source>VIPTel&apos;s sales department (obchodné oddelenie) switches the WebSocket API on and gives you its login. Tell them the internet address (IP) that you will connect from.</source>
        <translation>WebSocket API vám zapne a prihlasovacie údaje k nemu vydá obchodné oddelenie VIPTel. Oznámte mu internetovú adresu (IP), z ktorej sa budete pripájať.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel.py"/>
        <source>{title} sent a message that can&apos;t be used: it was left out.</source>
        <translation>{title} posiela správu, ktorá sa nedá použiť: bola vynechaná.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>Username (prihlasovacie meno)</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Prihlasovacie meno</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>The login name of the WebSocket API, which VIPTel&apos;s sales department gave you; not that of the web pages.</source>
        <translation>Prihlasovacie meno k WebSocket API, ktoré vám pridelilo obchodné oddelenie VIPTel; nie meno do webových stránok.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>Password (heslo)</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Heslo</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>The password of that login name. It is never sent, only a hash of it.</source>
        <translation>Heslo k prihlasovaciemu menu. Nikdy sa neposiela, iba jeho hash.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>Extension (klapka)</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Klapka</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>Your own: whose calls are shown, and which phone rings when you dial.</source>
        <translation>Vaša: zobrazujú sa jej hovory a pri volaní zvoní jej telefón.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>Caller number (caller_id)</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Číslo volajúceho (caller_id)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>The number that those you call see; only one that VIPTel has allowed you. Empty: as the PBX is set up.</source>
        <translation>Číslo, ktoré uvidia volaní; iba také, ktoré vám VIPTel povolil. Prázdne: podľa nastavenia ústredne.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>HOST:PORT of the WebSocket service. Unless you name another, {other} is tried too.</source>
        <translation>HOST:PORT služby WebSocket. Ak nezadáte iný, skúsi sa aj {other}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>The username is missing: VIPTel&apos;s sales department gives it out.</source>
        <translation>Chýba prihlasovacie meno: prideľuje ho obchodné oddelenie VIPTel.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>The password of your VIPTel login is missing.</source>
        <translation>Chýba heslo k vášmu prihlasovaciemu menu VIPTel.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>The extension {extension} can&apos;t be used: write your own internal number, such as 12.</source>
        <translation>Klapka {extension} sa nedá použiť: napíšte vlastné interné číslo, napríklad 12.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>Your extension is missing: your own internal number, such as 12.</source>
        <translation>Chýba vaša klapka: vlastné interné číslo, napríklad 12.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>The caller number {number} can&apos;t be used: write digits only.</source>
        <translation>Číslo volajúceho {number} sa nedá použiť: píšte iba číslice.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>The server {server} can&apos;t be used: write it as {example}.</source>
        <translation>Server {server} sa nedá použiť: napíšte ho ako {example}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_actions.py"/>
        <source>The connection was cut before VIPTel answered: look at your phone.</source>
        <translation>Spojenie sa prerušilo skôr, než VIPTel odpovedal: pozrite sa na telefón.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_actions.py"/>
        <source>The connection was cut: nothing was sent.</source>
        <translation>Spojenie sa prerušilo: nič sa neodoslalo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_actions.py"/>
        <source>{title} has not answered your last request yet: try again.</source>
        <translation>{title} ešte neodpovedá na vašu poslednú žiadosť: skúste to znova.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_commands.py"/>
        <source>{title} has not placed the call yet.</source>
        <translation>{title} ešte hovor nevytvoril.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_commands.py"/>
        <source>{title} hands the call to {to}.</source>
        <translation>{title} presmerúva hovor na {to}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_commands.py"/>
        <source>Declined: {title} offers the call to the queue&apos;s next agent.</source>
        <translation>Odmietnuté: {title} ponúka hovor ďalšiemu agentovi v rade.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_commands.py"/>
        <source>{title} has ended the call.</source>
        <translation>{title} hovor ukončil.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_login.py"/>
        <source>{title} does not take the login. Check username and password.</source>
        <translation>{title} neprijíma prihlásenie. Skontrolujte prihlasovacie meno a heslo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_login.py"/>
        <source>{title} did not greet.</source>
        <translation>{title} nepozdravil.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_login.py"/>
        <source>{title} did not answer the login.</source>
        <translation>{title} neodpovedal na prihlásenie.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} can&apos;t control this call: it began before Callpop was connected, or it is over. Use your phone.</source>
        <translation>{title} nevie tento hovor ovládať: začal sa skôr, než sa Callpop pripojil, alebo sa už skončil. Použite telefón.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>place calls</source>
        <translation>vytvárať hovory</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>end calls</source>
        <translation>ukončovať hovory</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>transfer calls</source>
        <translation>presmerúvať hovory</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} can&apos;t use what was entered: {errors}</source>
        <translation>{title} nevie použiť, čo bolo zadané: {errors}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} wants a new login first: try again in a moment.</source>
        <translation>{title} chce najprv nové prihlásenie: o chvíľu to skúste znova.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>Your {title} login may not {what}: ask VIPTel for the right to {action}.</source>
        <translation>Vaše prihlasovacie meno {title} nemá oprávnenie {what}: požiadajte VIPTel o oprávnenie na {action}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} does not know the action {action}: {words}</source>
        <translation>{title} nepozná akciu {action}: {words}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} could not do it (Action failed): check the number, or try again later.</source>
        <translation>{title} to nemohol urobiť (Action failed): skontrolujte číslo alebo to skúste neskôr.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} can&apos;t reach its PBX just now: try again later.</source>
        <translation>{title} sa teraz nevie spojiť so svojou ústredňou: skúste to neskôr.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} can&apos;t reach its PBX: nothing was done.</source>
        <translation>{title} sa nevie spojiť so svojou ústredňou: nič sa neurobilo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} refused: {words}</source>
        <translation>{title} odmieta: {words}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>Your {title} user is not activated: ask VIPTel to activate it.</source>
        <translation>Váš používateľ {title} nie je aktivovaný: požiadajte VIPTel o aktiváciu.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} refused the username or the password (401: {words}). Check both.</source>
        <translation>{title} odmieta prihlasovacie meno alebo heslo (401: {words}). Skontrolujte oboje.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>Your {title} login may not use the WebSocket API: ask VIPTel for the right to user.login.</source>
        <translation>Vaše prihlasovacie meno {title} nemá oprávnenie používať WebSocket API: požiadajte VIPTel o oprávnenie na user.login.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} can&apos;t use this login: {words}</source>
        <translation>{title} nevie použiť toto prihlásenie: {words}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} waited too long for the login.</source>
        <translation>{title} čakal na prihlásenie pridlho.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} restarts.</source>
        <translation>{title} sa reštartuje.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} can&apos;t reach your PBX (503 Unable to connect to PBX).</source>
        <translation>{title} sa nevie spojiť s vašou ústredňou (503 Unable to connect to PBX).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} can&apos;t reach your PBX just now (504).</source>
        <translation>{title} sa teraz nevie spojiť s vašou ústredňou (504).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} has a fault (500 {words}).</source>
        <translation>{title} má poruchu (500 {words}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} closed the connection.</source>
        <translation>{title} zatvoril spojenie.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} answered {code} ({words}).</source>
        <translation>{title} odpovedal {code} ({words}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} takes no connection from here ({addresses}). It lets in only internet addresses (IP) that it knows: ask VIPTel to put yours on its list, and check the server.</source>
        <translation>{title} odtiaľto neprijíma spojenia ({addresses}). Púšťa iba internetové adresy (IP), ktoré pozná: požiadajte VIPTel, aby vašu pridal do zoznamu, a skontrolujte server.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} takes no connection ({addresses}): it may be restarting. Where that lasts, ask VIPTel whether your internet address (IP) is still on its list.</source>
        <translation>{title} neprijíma spojenia ({addresses}): možno sa reštartuje. Ak to trvá, opýtajte sa spoločnosti VIPTel, či je vaša internetová adresa (IP) ešte v zozname.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>They stand in the PBX under Integrations → Webhooks (Интеграции → Webhooks). There you enter an address of Callpop too, which the next page shows.</source>
        <translation>Nájdete ich v ústredni: Integrations → Webhooks (Интеграции → Webhooks). Zadáte tam aj adresu programu Callpop, ktorú zobrazí ďalšia strana.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} sent a request that can&apos;t be read.</source>
        <translation>{title} posiela žiadosť, ktorá sa nedá prečítať.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>Somebody who knows the webhook address named another access code: check it, {where}.</source>
        <translation>Niekto, kto pozná adresu pre webhooky, uviedol iný prístupový kód: skontrolujte ho, {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} asks for something unknown: {name}.</source>
        <translation>{title} sa pýta na niečo neznáme: {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} told of an unknown event: {name}.</source>
        <translation>{title} oznamuje neznámu udalosť: {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} ended a call as “{status}”.</source>
        <translation>{title} ukončuje hovor ako „{status}“.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} told of a call without a number and an id.</source>
        <translation>{title} oznamuje hovor bez čísla a bez id.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>Nothing was dialed. {why}</source>
        <translation>Nič sa nevytočilo. {why}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>Look at your phone. {why}</source>
        <translation>Pozrite sa na telefón. {why}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} took the call request and says: {text}</source>
        <translation>{title} prijíma žiadosť o hovor a hlási: {text}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{address} sends us on to another address (HTTP {status}). Callpop doesn&apos;t follow, so that your token stays where it belongs: check the address.</source>
        <translation>Server {address} nás posiela na inú adresu (HTTP {status}). Callpop tam nejde, aby váš token ostal tam, kam patrí: skontrolujte adresu.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{address} got no answer from the PBX (HTTP {status}): look at your phone.</source>
        <translation>Server {address} nedostal odpoveď od ústredne (HTTP {status}): pozrite sa na telefón.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} refused the call (HTTP {status}): {text}</source>
        <translation>{title} odmieta hovor (HTTP {status}): {text}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} refused the call (HTTP {status}). Check the address, the access code and the token: they stand {where}.</source>
        <translation>{title} odmieta hovor (HTTP {status}). Skontrolujte adresu, prístupový kód a token: nájdete ich {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} refused the call and gave no reason (HTTP {status}).</source>
        <translation>{title} odmieta hovor a neuvádza dôvod (HTTP {status}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>in the PBX under Integrations → Webhooks</source>
        <translation>v ústredni: Integrations → Webhooks</translation>
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
        <translation>Adresa cloudovej ústredne, ako ju ústredňa zobrazuje v časti Integrations → Webhooks.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Access code</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Prístupový kód</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>The number of your company&apos;s account: the end of that address.</source>
        <translation>Číslo účtu vašej firmy: koniec tej adresy.</translation>
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
        <translation>V ústredni: Integrations → Webhooks, pod adresou.</translation>
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
        <translation>Vaše: pri volaní zazvoní ako prvé.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Listen on</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Prijímať na</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>HOST:PORT on which the PBX&apos;s webhooks arrive. Only this machine reaches 127.0.0.1: have your router or proxy pass them on, or name an address that the PBX can reach.</source>
        <translation>HOST:PORT, na ktorý prichádzajú webhooky ústredne. Na 127.0.0.1 sa dostane iba tento počítač: nechajte ich preposielať smerovačom alebo proxy, alebo zadajte adresu, na ktorú sa ústredňa dostane.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Address for the PBX</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Adresa pre ústredňu</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Where the PBX reaches what arrives there, if that is another address.</source>
        <translation>Kam sa má ústredňa pripájať, ak je to iná adresa.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Take webhooks only from</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Prijímať webhooky iba od</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>The PBX&apos;s IP addresses or networks, with commas between them; empty: from anywhere. Behind a proxy of your own it is the proxy&apos;s address that counts.</source>
        <translation>IP adresy alebo siete ústredne, oddelené čiarkou; prázdne: odkiaľkoľvek. Za vlastným proxy sa ráta adresa proxy.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Show incoming calls that name no extension to</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Hovory bez uvedenej klapky zobrazovať</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>everybody; responsible: only to whom has the caller among their own contacts; or nobody, until somebody answers.</source>
        <translation>everybody: všetkým; responsible: iba tomu, kto má volajúceho medzi vlastnými kontaktmi; nobody: nikomu, kým ich niekto neprijme.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Links to recordings</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Odkazy na nahrávky</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>as-sent: as the PBX names the recording, mostly a raw .g722 that few players play; mp3: as the PBX&apos;s own pages play it.</source>
        <translation>as-sent: ako nahrávku uvádza ústredňa, zvyčajne surový súbor .g722, ktorý prehrá málo prehrávačov; mp3: ako ju prehrávajú stránky ústredne.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Webhook path</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Cesta webhooku</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>The secret end of the webhook address.</source>
        <translation>Tajný koniec adresy pre webhooky.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>The access code is missing or can&apos;t be one: it stands {where}.</source>
        <translation>Prístupový kód chýba alebo nemôže byť správny: nájdete ho {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>The token is missing: it stands {where}.</source>
        <translation>Chýba token: nájdete ho {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Your extension is missing or can&apos;t be one: write it as 100.</source>
        <translation>Vaša klapka chýba alebo nemôže byť správna: napíšte ju ako 100.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Calls that name no extension are shown to everybody, responsible or nobody.</source>
        <translation>Hovory bez uvedenej klapky sa zobrazujú podľa jednej z možností everybody, responsible alebo nobody.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Links to recordings are as-sent or mp3.</source>
        <translation>Odkazy na nahrávky sú as-sent alebo mp3.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>The secret end of the webhook address is missing: give the secrets anew.</source>
        <translation>Chýba tajný koniec adresy pre webhooky: zadajte tajné údaje znova.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Callpop listens on every address of this computer: set Address for the PBX (public_address) to the one that the PBX reaches, as {example}.</source>
        <translation>Callpop prijíma spojenia na každej adrese tohto počítača: v poli Adresa pre ústredňu (public_address) uveďte tú, na ktorú sa dostane ústredňa, napríklad {example}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Callpop listens on {address}, but the PBX has not called yet: enter the webhook address {where} and switch its notices of calls on. The account&apos;s settings show that address, and so does: callpop account show NAME --webhook-url</source>
        <translation>Callpop prijíma spojenia na {address}, ale ústredňa sa ešte neozvala: zadajte adresu pre webhooky {where} a zapnite odosielanie oznámení o hovoroch. Adresu zobrazia nastavenia účtu aj príkaz: callpop account show NAME --webhook-url</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>The access code {code} is not the one at the end of the PBX&apos;s address: check both, {where}.</source>
        <translation>Prístupový kód {code} nie je ten, ktorým sa končí adresa ústredne: skontrolujte oboje, {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>The address of the cloud PBX is missing or can&apos;t be used: it stands {where}, as https://…/commoncrm/….</source>
        <translation>Adresa cloudovej ústredne chýba alebo sa nedá použiť: nájdete ju {where}, v tvare https://…/commoncrm/….</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Where to listen can&apos;t be read from {text}: write it as {example}.</source>
        <translation>Z textu {text} sa nedá zistiť, kde prijímať spojenia: napíšte to ako {example}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>From where webhooks are taken can&apos;t be read from {text}: write IP addresses or networks, as {example}.</source>
        <translation>Z textu {text} sa nedá zistiť, odkiaľ prijímať webhooky: napíšte IP adresy alebo siete, napríklad {example}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>The address for the PBX can&apos;t be used: write scheme, host and port alone, as https://callpop.example.com.</source>
        <translation>Adresa pre ústredňu sa nedá použiť: napíšte iba schému, server a port, napríklad https://callpop.example.com.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/autostart/macos.py"/>
        <location filename="../../desktop/callpop/platform/autostart/xdg.py"/>
        <source>The file {file} can&apos;t be read: switch it on anew.</source>
        <translation>Súbor {file} sa nedá prečítať: zapnite to znova.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/autostart/macos.py"/>
        <location filename="../../desktop/callpop/platform/autostart/xdg.py"/>
        <source>It is switched on and starts {program}, which is not there any more: switch it on anew.</source>
        <translation>Je to zapnuté, ale spúšťa sa {program} a ten tam už nie je: zapnite to znova.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/autostart/windows.py"/>
        <source>It is switched on for another Callpop ({command}).</source>
        <translation>Je to zapnuté pre iný Callpop ({command}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/autostart/windows.py"/>
        <location filename="../../desktop/callpop/platform/phone_links/windows.py"/>
        <source>Windows did not allow that: {why}.</source>
        <translation>Windows to nedovolil: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/autostart/xdg.py"/>
        <source>The file {file} starts nothing: switch it on anew.</source>
        <translation>Súbor {file} nič nespúšťa: zapnite to znova.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/autostart/xdg.py"/>
        <source>The file {file} is meant for other desktops.</source>
        <translation>Súbor {file} je určený pre iné pracovné prostredia.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/browser.py"/>
        <source>The browser did not open the page. Open it yourself: {url}</source>
        <translation>Prehliadač stránku neotvoril. Otvorte ju sami: {url}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/browser.py"/>
        <source>The browser that BROWSER names ({command}) can&apos;t be started. Correct it, or open the page yourself: {url}</source>
        <translation>Prehliadač uvedený v BROWSER ({command}) sa nedá spustiť. Opravte to alebo otvorte stránku sami: {url}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/browser.py"/>
        <source>No web browser was found. Install one, or open the page elsewhere: {url}</source>
        <translation>Nenašiel sa žiadny webový prehliadač. Nainštalujte nejaký alebo otvorte stránku inde: {url}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/browser.py"/>
        <source>Callpop opens web pages (http and https) alone, and this is not the address of one: {url}</source>
        <translation>Callpop otvára iba webové stránky (http a https) a toto nie je adresa webovej stránky: {url}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/browser.py"/>
        <source>Windows did not open the page ({why}). Open it yourself: {url}</source>
        <translation>Windows stránku neotvoril ({why}). Otvorte ju sami: {url}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/autostart.py"/>
        <source>Start at log-in</source>
        <translation>Spúšťanie pri prihlásení</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/autostart.py"/>
        <source>Switch it on</source>
        <translation>Zapnúť</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/autostart.py"/>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>Switch it off</source>
        <translation>Vypnúť</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/autostart.py"/>
        <source>File: {place}</source>
        <translation>Súbor: {place}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/autostart.py"/>
        <source>Callpop starts when you log in, without opening a window.</source>
        <translation>Callpop sa spustí pri prihlásení a neotvorí žiadne okno.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/autostart.py"/>
        <source>Callpop does not start when you log in: no call is seen until you start it.</source>
        <translation>Callpop sa pri prihlásení nespustí: kým ho nespustíte, hovory neuvidíte.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/autostart.py"/>
        <source>Switch it on if you want it always there.</source>
        <translation>Zapnite to, ak ho tu chcete mať vždy.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>“Do not disturb” is on: the desktop keeps notifications back.</source>
        <translation>Režim „Nerušiť“ je zapnutý: pracovné prostredie zadržiava oznámenia.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>“Do not disturb” is off.</source>
        <translation>Režim „Nerušiť“ je vypnutý.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>Callpop&apos;s own cards still come.</source>
        <translation>Vlastné karty programu Callpop sa zobrazujú ďalej.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>The desktop did not let Callpop switch it off: do it there.</source>
        <translation>Pracovné prostredie nedovolilo, aby to Callpop vypol: vypnite to tam.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>Do not disturb</source>
        <translation>Nerušiť</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>macOS tells no program whether a Focus is on.</source>
        <translation>macOS nehovorí žiadnemu programu, či je zapnutý režim Sústredenie.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>Look for its sign at the right of the menu bar.</source>
        <translation>Hľadajte jeho značku vpravo v lište ponúk.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>Nothing shows notifications here, so nothing keeps them back.</source>
        <translation>Oznámenia tu nič nezobrazuje, takže ich nič ani nezadržiava.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>This desktop does not say whether it keeps notifications back.</source>
        <translation>Toto pracovné prostredie nehovorí, či zadržiava oznámenia.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <location filename="../../desktop/callpop/platform/checks/notification_service.py"/>
        <source>The test call shows whether they arrive.</source>
        <translation>Či prichádzajú, ukáže skúšobný hovor.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>Click the bell in the desktop&apos;s panel and switch “Do not disturb” off. Callpop&apos;s own cards still come.</source>
        <translation>Kliknite na zvonček na paneli pracovného prostredia a režim „Nerušiť“ vypnite. Vlastné karty programu Callpop sa zobrazujú ďalej.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>A program fills the screen: Windows keeps notifications back.</source>
        <translation>Program je na celej obrazovke: Windows zadržiava oznámenia.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>A game or a film fills the screen: Windows keeps notifications back.</source>
        <translation>Hra alebo film je na celej obrazovke: Windows zadržiava oznámenia.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>Windows is in presentation mode and keeps notifications back.</source>
        <translation>Windows je v režime prezentácie a zadržiava oznámenia.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>Windows has its quiet hours and keeps notifications back.</source>
        <translation>Windows má tiché hodiny a zadržiava oznámenia.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>Windows does not say whether it keeps notifications back.</source>
        <translation>Windows nehovorí, či zadržiava oznámenia.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>Windows shows notifications now, but does not tell of “Do not disturb”.</source>
        <translation>Windows teraz zobrazuje oznámenia, ale o režime „Nerušiť“ nič nehovorí.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>Look at the bell at the right of the taskbar: a crossed or sleeping one is on.</source>
        <translation>Pozrite sa na zvonček vpravo na paneli úloh: ak je preškrtnutý alebo spí, režim je zapnutý.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/hotkeys.py"/>
        <source>Hotkeys</source>
        <translation>Klávesové skratky</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/hotkeys.py"/>
        <source>Change…</source>
        <translation>Zmeniť…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/hotkeys.py"/>
        <source>No hotkey is chosen.</source>
        <translation>Nie je zvolená žiadna klávesová skratka.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/hotkeys.py"/>
        <source>With one the dial box opens over any program.</source>
        <translation>S ňou sa okno vytáčania otvorí nad každým programom.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/hotkeys.py"/>
        <source>Or bind this command to a key: {command}</source>
        <translation>Alebo priraďte tomuto príkazu kláves: {command}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/hotkeys.py"/>
        <source>The desktop has not answered yet for {keys}.</source>
        <translation>Pracovné prostredie ešte neodpovedalo na žiadosť o {keys}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/hotkeys.py"/>
        <source>They reach Callpop over any program: {keys}.</source>
        <translation>Callpop ich zachytí v každom programe: {keys}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/keyring.py"/>
        <source>Keyring</source>
        <translation>Kľúčenka</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/keyring.py"/>
        <source>Unlock it…</source>
        <translation>Odomknúť…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/keyring.py"/>
        <source>The keyring is locked: the keys of your accounts can&apos;t be read.</source>
        <translation>Kľúčenka je zamknutá: kľúče vašich účtov sa nedajú prečítať.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/keyring.py"/>
        <source>Unlock it with your log-in password.</source>
        <translation>Odomknite ju svojím prihlasovacím heslom.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/keyring.py"/>
        <source>The keyring was not tried out.</source>
        <translation>Kľúčenka nebola vyskúšaná.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/keyring.py"/>
        <source>Without it accounts need their keys at every start.</source>
        <translation>Bez nej účty potrebujú kľúče pri každom spustení.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/keyring.py"/>
        <source>The keyring keeps what it is given.</source>
        <translation>Kľúčenka uchováva, čo dostane.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/notification_service.py"/>
        <source>Callpop&apos;s own cards serve instead. For notifications, install and start a notification service, such as dunst, mako or xfce4-notifyd.</source>
        <translation>Zastúpia ich vlastné karty programu Callpop. Ak chcete oznámenia, nainštalujte a spustite službu oznámení, napríklad dunst, mako alebo xfce4-notifyd.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/notification_service.py"/>
        <source>Notifications</source>
        <translation>Oznámenia</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/notification_service.py"/>
        <source>Whether the system shows notifications can&apos;t be asked.</source>
        <translation>Nedá sa zistiť, či systém zobrazuje oznámenia.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/notification_service.py"/>
        <source>This session has no message bus (D-Bus).</source>
        <translation>Táto relácia nemá zbernicu správ (D-Bus).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/notification_service.py"/>
        <source>No notification service is running.</source>
        <translation>Nebeží žiadna služba oznámení.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/notification_service.py"/>
        <source>{server} runs, but took no notification.</source>
        <translation>Služba {server} beží, ale oznámenie neprijala.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/notification_service.py"/>
        <source>{server} shows notifications, without buttons.</source>
        <translation>Služba {server} zobrazuje oznámenia, ale bez tlačidiel.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/notification_service.py"/>
        <source>Callpop&apos;s cards have the buttons.</source>
        <translation>Tlačidlá majú karty programu Callpop.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/notification_service.py"/>
        <source>{server} shows notifications.</source>
        <translation>Služba {server} zobrazuje oznámenia.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/phone_links.py"/>
        <source>Phone links</source>
        <translation>Telefónne odkazy</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/phone_links.py"/>
        <source>Open them with Callpop</source>
        <translation>Otvárať ich cez Callpop</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/phone_links.py"/>
        <source>Nothing else is touched by that.</source>
        <translation>Ničoho iného sa to nedotkne.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/phone_links.py"/>
        <source>A click on a phone number opens Callpop&apos;s dial box.</source>
        <translation>Kliknutie na telefónne číslo otvorí okno vytáčania programu Callpop.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/phone_links.py"/>
        <source>A click on a phone number opens {programs}, and not Callpop.</source>
        <translation>Kliknutie na telefónne číslo otvorí {programs}, nie Callpop.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/phone_links.py"/>
        <source>Callpop opens some phone links; nothing opens the others.</source>
        <translation>Niektoré telefónne odkazy otvára Callpop; ostatné neotvára nič.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/phone_links.py"/>
        <source>Nothing opens phone links: a click on a phone number does nothing.</source>
        <translation>Telefónne odkazy neotvára nič: kliknutie na telefónne číslo nič neurobí.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/phone_links.py"/>
        <source>Calls are seen all the same.</source>
        <translation>Hovory vidíte aj tak.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/tray.py"/>
        <source>Callpop&apos;s small window serves instead: keep it open or minimised.</source>
        <translation>Zastúpi ju malé okno programu Callpop: nechajte ho otvorené alebo minimalizované.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/tray.py"/>
        <source>GNOME shows no tray by itself: install and switch on the extension “AppIndicator and KStatusNotifierItem Support”. Until then Callpop&apos;s small window serves instead.</source>
        <translation>GNOME sám oblasť oznámení nezobrazuje: nainštalujte a zapnite rozšírenie „AppIndicator and KStatusNotifierItem Support“. Dovtedy ju zastúpi malé okno programu Callpop.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/tray.py"/>
        <source>Tray icon</source>
        <translation>Ikona v oblasti oznámení</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/tray.py"/>
        <source>Windows has taken the icon.</source>
        <translation>Windows ikonu prijal.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/tray.py"/>
        <source>It may hide it behind the small arrow: drag it from there to the taskbar, and it stays.</source>
        <translation>Môže ju skryť za malú šípku: potiahnite ju odtiaľ na panel úloh a ostane tam.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/tray.py"/>
        <source>The desktop&apos;s tray does not answer.</source>
        <translation>Oblasť upozornení pracovného prostredia neodpovedá.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/tray.py"/>
        <source>The icon is in the tray.</source>
        <translation>Ikona je v oblasti oznámení.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/tray.py"/>
        <source>This desktop has no tray.</source>
        <translation>Toto pracovné prostredie nemá oblasť oznámení.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/tray.py"/>
        <source>The desktop has a tray, but Callpop&apos;s icon is not in it.</source>
        <translation>Pracovné prostredie má oblasť oznámení, ale ikona programu Callpop v nej nie je.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/tray.py"/>
        <source>Quit Callpop and start it again. If that does not help, tell us of this desktop.</source>
        <translation>Ukončite Callpop a spustite ho znova. Ak to nepomôže, napíšte nám o tomto pracovnom prostredí.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/waking.py"/>
        <source>After sleep</source>
        <translation>Po spánku</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/waking.py"/>
        <source>The system tells when the computer wakes: every account is connected anew.</source>
        <translation>Systém dá vedieť, keď sa počítač zobudí: všetky účty sa pripoja znova.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/waking.py"/>
        <source>Callpop notices by the clock, within 5 seconds, that the computer has slept.</source>
        <translation>Callpop podľa hodín do 5 sekúnd spozná, že počítač spal.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/control_client.py"/>
        <source>Callpop ended before it answered.</source>
        <translation>Callpop sa ukončil skôr, než odpovedal.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/control_client.py"/>
        <source>Callpop ended unexpectedly.</source>
        <translation>Callpop sa nečakane ukončil.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/control_place.py"/>
        <source>Callpop runs, but does not answer.</source>
        <translation>Callpop beží, ale neodpovedá.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/control_unix.py"/>
        <source>The control socket {path} belongs to another user.</source>
        <translation>Riadiaci soket {path} patrí inému používateľovi.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/control_unix.py"/>
        <source>Callpop can&apos;t use {path}: {why}. See that the folder is yours and can be written, or choose another one with --home or CALLPOP_HOME.</source>
        <translation>Callpop nemôže použiť {path}: {why}. Skontrolujte, či je priečinok váš a či sa doň dá zapisovať, alebo vyberte iný cez --home alebo CALLPOP_HOME.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/control_windows.py"/>
        <source>Callpop can&apos;t use {path}: {why}.</source>
        <translation>Callpop nemôže použiť {path}: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/chooser.py"/>
        <source>There is no screen here whose keyboard could be listened to.</source>
        <translation>Nie je tu obrazovka, ktorej klávesnica by sa dala sledovať.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/hotkeys.py"/>
        <location filename="../../desktop/callpop/ui/hotkey_field.py"/>
        <source>{keys} is the hotkey for “{other}” already: choose another.</source>
        <translation>{keys} je už skratka pre „{other}“: zvoľte inú.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/macos.py"/>
        <source>A Mac has no key for {keys}: choose another.</source>
        <translation>Mac nemá kláves pre {keys}: zvoľte inú skratku.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/macos.py"/>
        <location filename="../../desktop/callpop/platform/hotkeys/windows.py"/>
        <location filename="../../desktop/callpop/platform/hotkeys/x11.py"/>
        <source>{keys} is taken by another program: choose another, or free it there.</source>
        <translation>Skratku {keys} má iný program: zvoľte inú alebo ju tam uvoľnite.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/macos.py"/>
        <location filename="../../desktop/callpop/platform/hotkeys/windows.py"/>
        <location filename="../../desktop/callpop/platform/hotkeys/x11.py"/>
        <source>This desktop has no window of its own for hotkeys.</source>
        <translation>Toto pracovné prostredie nemá vlastné okno pre klávesové skratky.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/portal.py"/>
        <source>This desktop lets no program have hotkeys. Bind the command to a key in its own settings.</source>
        <translation>Toto pracovné prostredie nedovoľuje programom klávesové skratky. Priraďte príkazu kláves v jeho nastaveniach.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/portal.py"/>
        <source>Change the hotkeys in the settings of your desktop.</source>
        <translation>Klávesové skratky zmeníte v nastaveniach pracovného prostredia.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/portal.py"/>
        <source>You said no when your desktop asked about it: allow it in its settings.</source>
        <translation>Keď sa pracovné prostredie pýtalo, odmietli ste: povoľte to v jeho nastaveniach.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/portal.py"/>
        <source>Your desktop did not give Callpop the hotkeys.</source>
        <translation>Pracovné prostredie nedalo programu Callpop klávesové skratky.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/portal.py"/>
        <source>Your desktop took the hotkeys back. Choose one anew to ask again.</source>
        <translation>Pracovné prostredie klávesové skratky odobralo. Zvoľte niektorú znova, aby sa opýtalo ešte raz.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/portal.py"/>
        <source>The desktop portal has ended. Callpop asks again when it is back.</source>
        <translation>Portál pracovného prostredia sa ukončil. Keď sa vráti, Callpop sa opýta znova.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/portal.py"/>
        <source>Your desktop names no keys for it: set them in its settings.</source>
        <translation>Pracovné prostredie neuvádza žiadne klávesy: nastavte ich v jeho nastaveniach.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/windows.py"/>
        <source>Windows keeps {keys} for itself: choose one without the Windows key.</source>
        <translation>Windows si {keys} necháva pre seba: zvoľte skratku bez klávesu Windows.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/x11.py"/>
        <source>Callpop has no access to the keyboard here: {why}.</source>
        <translation>Callpop tu nemá prístup ku klávesnici: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/instance.py"/>
        <source>Too many programs are talking to Callpop at once.</source>
        <translation>S programom Callpop komunikuje priveľa programov naraz.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/instance.py"/>
        <source>Callpop quits.</source>
        <translation>Callpop sa ukončuje.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/instance.py"/>
        <source>The request is too long.</source>
        <translation>Žiadosť je príliš dlhá.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/instance.py"/>
        <source>Callpop met a fault; its log says more.</source>
        <translation>Callpop narazil na chybu; viac je v jeho denníku.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/instance.py"/>
        <source>Reports were read too slowly; some are lost.</source>
        <translation>Hlásenia sa čítali pripomaly; niektoré sa stratili.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/instance.py"/>
        <source>That is not a request: one line of JSON with a verb is.</source>
        <translation>Toto nie je žiadosť: tou je jeden riadok JSON s príkazom.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/network.py"/>
        <source>On this system Callpop notices a changed network by its connections alone.</source>
        <translation>V tomto systéme Callpop zistí zmenu siete iba podľa svojich spojení.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/network.py"/>
        <source>The network can&apos;t be watched: {why}.</source>
        <translation>Sieť sa nedá sledovať: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/notifications/freedesktop.py"/>
        <source>Show</source>
        <translation>Zobraziť</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/opener.py"/>
        <source>There is no {path} yet.</source>
        <translation>{path} zatiaľ neexistuje.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/opener.py"/>
        <source>No program opens this here. Open it yourself, with any text editor: {path}</source>
        <translation>Žiadny program to tu neotvára. Otvorte to sami v ľubovoľnom textovom editore: {path}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/opener.py"/>
        <source>No program opens this here. Open it yourself: {path}</source>
        <translation>Žiadny program to tu neotvára. Otvorte to sami: {path}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/phone_links/macos.py"/>
        <source>macOS did not let Callpop open {scheme}: links (error {status}). Callpop must be installed as an application for that.</source>
        <translation>macOS nedovolil, aby Callpop otváral odkazy {scheme}: (chyba {status}). Callpop na to musí byť nainštalovaný ako aplikácia.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/phone_links/macos.py"/>
        <source>Choose another program for calls in FaceTime&apos;s settings: macOS asks there.</source>
        <translation>Iný program na hovory zvoľte v nastaveniach FaceTime: macOS sa pýta tam.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/phone_links/windows.py"/>
        <source>Callpop opens these links.</source>
        <translation>Callpop otvára tieto odkazy.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/phone_links/windows.py"/>
        <source>Windows leaves the choice to you: in the window that opens, choose Callpop for {links}.</source>
        <translation>Windows necháva výber na vás: v okne, ktoré sa otvorí, zvoľte Callpop pre {links}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/phone_links/windows.py"/>
        <location filename="../../desktop/callpop/platform/phone_links/xdg.py"/>
        <source>Another Callpop opens them: {command}. Set it up anew to have this one do it.</source>
        <translation>Otvára ich iný Callpop: {command}. Nastavte to znova, aby to robil tento.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/phone_links/xdg.py"/>
        <source>The links are to start {program}, which is not there: set it up anew.</source>
        <translation>Odkazy majú spúšťať {program}, ale ten tam nie je: nastavte to znova.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/phone_links/xdg.py"/>
        <source>Your desktop does not let a program choose who opens links. Choose Callpop in its own settings, under default applications.</source>
        <translation>Pracovné prostredie nedovoľuje programu voliť, kto otvára odkazy. Zvoľte Callpop v jeho nastaveniach medzi predvolenými aplikáciami.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/sound/loudness.py"/>
        <source>The sound file {file} is too long for a ring.</source>
        <translation>Zvukový súbor {file} je na zvonenie pridlhý.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/sound/loudness.py"/>
        <source>The sound file {file} can&apos;t be played ({why}). Choose a WAV file (PCM).</source>
        <translation>Zvukový súbor {file} sa nedá prehrať ({why}). Vyberte súbor WAV (PCM).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/sound/loudness.py"/>
        <source>it ends too soon</source>
        <translation>končí sa priskoro</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/sound/loudness.py"/>
        <source>The sound file {file} can&apos;t be read: {why}.</source>
        <translation>Zvukový súbor {file} sa nedá prečítať: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/sound/players.py"/>
        <source>No program that plays sounds was found. Install one of these: {programs}.</source>
        <translation>Nenašiel sa program na prehrávanie zvukov. Nainštalujte jeden z týchto: {programs}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/sound/players.py"/>
        <source>{program} did not play the sound: {why}.</source>
        <translation>Program {program} zvuk neprehral: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/sound/players.py"/>
        <source>Windows did not play the sound: {why}.</source>
        <translation>Windows zvuk neprehral: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/sound/sound.py"/>
        <source>The volume is 0: nothing can be heard.</source>
        <translation>Hlasitosť je 0: nič nepočuť.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/writing.py"/>
        <source>The file {file} can&apos;t be written: {why}.</source>
        <translation>Súbor {file} sa nedá zapísať: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/preferences.py"/>
        <source>a number from {least} to {most}</source>
        <translation>číslo od {least} do {most}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/preferences.py"/>
        <source>a span such as {example}</source>
        <translation>rozsah ako {example}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/preferences.py"/>
        <source>days: {days}</source>
        <translation>dni: {days}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/preferences.py"/>
        <source>keys such as {example}</source>
        <translation>klávesy ako {example}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/qt_program.py"/>
        <source>No window can be opened here. Qt says: {why}. Start Callpop from your desktop; if QT_QPA_PLATFORM is set, unset it.</source>
        <translation>Tu sa nedá otvoriť okno. Qt hlási: {why}. Spustite Callpop zo svojho pracovného prostredia; ak je nastavené QT_QPA_PLATFORM, zrušte to.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/replaced.py"/>
        <source>Callpop was updated. Quit it and start it again; until then, calls are still shown.</source>
        <translation>Callpop bol aktualizovaný. Ukončite ho a spustite znova; hovory dovtedy vidno ďalej.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/rule_check.py"/>
        <source>{file}, line {line}: the dial rule “{rule}” is not followed. {problem}</source>
        <translation>{file}, riadok {line}: pravidlo vytáčania „{rule}“ sa nepoužíva. {problem}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/running.py"/>
        <source>Callpop met a fault of its own the last time. Its menu has “Save a report for support…”: nothing is sent by itself.</source>
        <translation>Naposledy nastala v programe Callpop chyba. V jeho ponuke je „Uložiť správu pre podporu…“: samo sa nič neodosiela.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/screen.py"/>
        <source>There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set). Start Callpop from your desktop.</source>
        <translation>Nie je tu obrazovka (nie je nastavené DISPLAY ani WAYLAND_DISPLAY). Spustite Callpop zo svojho pracovného prostredia.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/screen.py"/>
        <source>The screen {display} does not answer. Start Callpop from your desktop.</source>
        <translation>Obrazovka {display} neodpovedá. Spustite Callpop zo svojho pracovného prostredia.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} sent a message of more than {limit} KiB.</source>
        <translation>Server {address} poslal správu väčšiu ako {limit} KiB.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} sent something that is not a WebSocket message.</source>
        <translation>Server {address} poslal niečo, čo nie je správa WebSocket.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <location filename="../../desktop/callpop/sessions/websocket.py"/>
        <source>The connection to {address} was cut.</source>
        <translation>Spojenie so serverom {address} sa prerušilo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} closed the connection: {reason}</source>
        <translation>Server {address} zatvoril spojenie: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} restarts.</source>
        <translation>Server {address} sa reštartuje.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} is too busy.</source>
        <translation>Server {address} je preťažený.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} closed the connection.</source>
        <translation>Server {address} zatvoril spojenie.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} refused the connection (HTTP {status}).</source>
        <translation>Server {address} odmietol spojenie (HTTP {status}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} knows no such service (HTTP {status}): check the address.</source>
        <translation>Server {address} takú službu nepozná (HTTP {status}): skontrolujte adresu.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} sends us on to {target}. Callpop doesn&apos;t follow, so that your key stays where it belongs: check the address.</source>
        <translation>Server {address} nás posiela na {target}. Callpop tam nejde, aby váš kľúč ostal tam, kam patrí: skontrolujte adresu.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} asks us to call less often (HTTP 429).</source>
        <translation>Server {address} žiada, aby sme sa pripájali menej často (HTTP 429).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} is not available now (HTTP 503).</source>
        <translation>Server {address} teraz nie je dostupný (HTTP 503).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} has a fault (HTTP {status}).</source>
        <translation>Server {address} má poruchu (HTTP {status}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} did not answer as a PBX does (HTTP {status}): check the address.</source>
        <translation>Server {address} neodpovedal ako ústredňa (HTTP {status}): skontrolujte adresu.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>The certificate authority {file} can&apos;t be used: {words}.</source>
        <translation>Certifikačná autorita {file} sa nedá použiť: {words}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>The proxy&apos;s address can&apos;t be used: check the proxy setting.</source>
        <translation>Adresa proxy sa nedá použiť: skontrolujte nastavenie proxy.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} can&apos;t be reached through the proxy {proxy}: check the proxy setting.</source>
        <translation>Server {address} je cez proxy {proxy} nedostupný: skontrolujte nastavenie proxy.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} hung up before it answered.</source>
        <translation>Server {address} ukončil spojenie skôr, než odpovedal.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} is not an address of a PBX: check the address.</source>
        <translation>{address} nie je adresa ústredne: skontrolujte adresu.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <location filename="../../desktop/callpop/sessions/http.py"/>
        <source>{address} did not answer as a PBX does: check the address.</source>
        <translation>Server {address} neodpovedal ako ústredňa: skontrolujte adresu.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>The connection to {address} could not be made.</source>
        <translation>Spojenie so serverom {address} sa nepodarilo nadviazať.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} did not answer within {seconds} seconds.</source>
        <translation>Server {address} neodpovedal do {seconds} s.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} is not known: check the address and the network.</source>
        <translation>Server {address} nie je známy: skontrolujte adresu a sieť.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} takes no connections: is the PBX running?</source>
        <translation>Server {address} neprijíma spojenia: beží ústredňa?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>There is no way to {address}: check the network.</source>
        <translation>K serveru {address} nevedie cesta: skontrolujte sieť.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} can&apos;t be reached: check the network.</source>
        <translation>Server {address} je nedostupný: skontrolujte sieť.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>No encrypted connection to {address} could be agreed on: check the address.</source>
        <translation>So serverom {address} sa nepodarilo dohodnúť šifrované spojenie: skontrolujte adresu.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>The certificate of {address} has expired: tell who runs it.</source>
        <translation>Certifikátu servera {address} uplynula platnosť: povedzte to jeho správcovi.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>The certificate of {address} is not valid yet: is this computer&apos;s clock right?</source>
        <translation>Certifikát servera {address} ešte neplatí: idú hodiny tohto počítača správne?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>The certificate of {address} was made for another address: check the address.</source>
        <translation>Certifikát servera {address} bol vydaný pre inú adresu: skontrolujte adresu.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>The certificate of {address} is self-signed: name it under Certificate authority (ca_file) if it is your company&apos;s.</source>
        <translation>Certifikát servera {address} je podpísaný sám sebou: ak patrí vašej firme, uveďte ho v poli Certifikačná autorita (ca_file).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>The certificate of {address} comes from an unknown authority: name your company&apos;s own under Certificate authority (ca_file).</source>
        <translation>Certifikát servera {address} je od neznámej autority: uveďte autoritu svojej firmy v poli Certifikačná autorita (ca_file).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>The certificate of {address} can&apos;t be trusted.</source>
        <translation>Certifikátu servera {address} sa nedá dôverovať.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>The proxy {proxy} asks for a name and password.</source>
        <translation>Proxy {proxy} žiada meno a heslo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>The proxy {proxy} refused the way to {address} (HTTP {status}).</source>
        <translation>Proxy {proxy} odmietol cestu k serveru {address} (HTTP {status}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/http.py"/>
        <source>{address} can&apos;t be called through a SOCKS proxy: name an HTTP proxy, or none, in the proxy setting.</source>
        <translation>K serveru {address} sa nedá pripojiť cez proxy SOCKS: v nastavení proxy uveďte proxy HTTP alebo none.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/line.py"/>
        <source>{address} stopped listening.</source>
        <translation>Server {address} prestal prijímať spojenia.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/line.py"/>
        <source>The computer was asleep.</source>
        <translation>Počítač spal.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/line.py"/>
        <source>{what} That was {times} times before it let us in: check the account&apos;s settings.</source>
        <translation>{what} Toto sa stalo {times}-krát pred prihlásením: skontrolujte nastavenia účtu.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/line.py"/>
        <source>{address} stopped answering.</source>
        <translation>Server {address} prestal odpovedať.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/line.py"/>
        <source>Callpop itself failed on {address}.</source>
        <translation>Callpop sám zlyhal pri spojení so serverom {address}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/office.py"/>
        <source>Switched off.</source>
        <translation>Vypnutý.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/office.py"/>
        <location filename="../../desktop/callpop/sessions/session.py"/>
        <source>{account} is not connected: {why}</source>
        <translation>Účet {account} nie je pripojený: {why}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/office.py"/>
        <source>There is no account {account}.</source>
        <translation>Účet {account} neexistuje.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/recording.py"/>
        <source>This is no recording of Callpop: its first line does not say so.</source>
        <translation>Toto nie je záznam spojenia programu Callpop: nehovorí to jeho prvý riadok.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/recording.py"/>
        <source>A later Callpop wrote this recording: replay it with version {app} or later.</source>
        <translation>Tento záznam spojenia zapísal novší Callpop: prehrajte ho vo verzii {app} alebo novšej.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/recording.py"/>
        <source>Line {number} can&apos;t be read and is left out: {why}.</source>
        <translation>Riadok {number} sa nedá prečítať a je vynechaný: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/session.py"/>
        <source>Callpop itself failed: look at the phone.</source>
        <translation>Callpop sám zlyhal: pozrite sa na telefón.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/session.py"/>
        <source>Callpop could not make sense of {address}.</source>
        <translation>Callpop nerozumel serveru {address}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/truth.py"/>
        <source>Connecting to {address}.</source>
        <translation>Pripája sa k serveru {address}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/truth.py"/>
        <source>Connected. {caution}</source>
        <translation>Pripojený. {caution}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/truth.py"/>
        <source>Connected, but not for {lines}: {why}</source>
        <translation>Pripojený, ale nie pre {lines}: {why}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/webhook.py"/>
        <source>{address} called on the webhook address and was turned away, because it is none of the senders. If it is your PBX, add it to them.</source>
        <translation>{address} sa ozval na adrese pre webhooky a bol odmietnutý, lebo nie je medzi odosielateľmi. Ak je to vaša ústredňa, pridajte ho k nim.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/webhook.py"/>
        <source>{address} asked at {listening} for a page that is not there. If it is your PBX, enter the webhook address in it anew.</source>
        <translation>{address} žiadal na {listening} stránku, ktorá tam nie je. Ak je to vaša ústredňa, zadajte v nej adresu pre webhooky znova.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/webhook.py"/>
        <source>A web page tried to talk to Callpop at {listening} and was turned away.</source>
        <translation>Webová stránka sa pokúsila osloviť Callpop na {listening} a bola odmietnutá.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/webhook.py"/>
        <source>{address} is in use by another program or account: end it, or listen on another port.</source>
        <translation>Adresu {address} používa iný program alebo účet: ukončite ho alebo použite iný port.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/webhook.py"/>
        <source>Callpop may not listen on {address}: choose a port above 1023.</source>
        <translation>Callpop nesmie prijímať spojenia na {address}: zvoľte port nad 1023.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/webhook.py"/>
        <source>{address} is no address of this computer: check where to listen.</source>
        <translation>{address} nie je adresa tohto počítača: skontrolujte, kde sa má prijímať.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>Address</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Adresa</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>Replaces the PBX&apos;s own address, scheme and port, for a proxy or a test.</source>
        <translation>Nahradí vlastnú adresu, schému a port ústredne, na skúšku alebo pre proxy.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>Allow an unencrypted connection</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Povoliť nešifrované spojenie</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>Lets ws:// and http:// addresses be used outside this machine.</source>
        <translation>Dovolí používať adresy ws:// a http:// aj mimo tohto počítača.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>Certificate authority</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Certifikačná autorita</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>A PEM file with your company&apos;s own certificate authority.</source>
        <translation>Súbor PEM s certifikačnou autoritou vašej firmy.</translation>
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
        <translation>system (podľa pracovného prostredia), none alebo adresa, napríklad http://proxy:3128.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>Country</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Krajina</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>Two letters, for numbers without a country code.</source>
        <translation>Dve písmená, pre čísla bez predvoľby krajiny.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>CRM link</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Odkaz do CRM</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>A link for calls that carry none: {{number}} {{digits}} {{name}} {{extension}} {{call_id}} are put in.</source>
        <translation>Odkaz pre hovory, ktoré žiadny nemajú: doplní sa {{number}} {{digits}} {{name}} {{extension}} {{call_id}}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>Allowed CRM hosts</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Povolené servery CRM</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>Hosts that links may be opened on, besides the account&apos;s own.</source>
        <translation>Servery, na ktoré smú odkazy viesť okrem vlastného servera účtu.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>Open the CRM record</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Otvoriť záznam v CRM</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>When you click, as soon as it rings, or when you answer.</source>
        <translation>Po kliknutí, hneď ako zazvoní, alebo keď hovor prijmete.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/status.py"/>
        <source>Connected.</source>
        <translation>Pripojený.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>Callpop test call</source>
        <translation>Skúšobný hovor Callpop</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>No test call could be placed. Callpop&apos;s log says why.</source>
        <translation>Skúšobný hovor sa nepodaril. Dôvod je v denníku programu Callpop.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>No test call could be placed: no port is free ({why}).</source>
        <translation>Skúšobný hovor sa nepodaril: nie je voľný žiadny port ({why}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>No test call could be placed: this machine refuses connections to itself.</source>
        <translation>Skúšobný hovor sa nepodaril: tento počítač odmieta spojenia so sebou samým.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>The test call got lost within Callpop.</source>
        <translation>Skúšobný hovor sa stratil vnútri programu Callpop.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>The test call is here: its card after {card} ms, its notification after {note} ms.</source>
        <translation>Skúšobný hovor je tu: karta po {card} ms, oznámenie po {note} ms.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>The test call is here: its card after {card} ms.</source>
        <translation>Skúšobný hovor je tu: karta po {card} ms.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>Notifications are switched off in the settings.</source>
        <translation>Oznámenia sú vypnuté v nastaveniach.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>The test call is here: its notification after {note} ms.</source>
        <translation>Skúšobný hovor je tu: oznámenie po {note} ms.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>Cards are switched off in the settings.</source>
        <translation>Karty sú vypnuté v nastaveniach.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>The test call has its card, after {card} ms, but no notification service took it.</source>
        <translation>Skúšobný hovor má kartu po {card} ms, ale žiadna služba oznámení ho neprijala.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>The test call has its notification, after {note} ms, but no card.</source>
        <translation>Skúšobný hovor má oznámenie po {note} ms, ale kartu nie.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>The test call reached Callpop after {heard} ms and did not pop up. {why}</source>
        <translation>Skúšobný hovor prišiel do programu Callpop po {heard} ms, ale neupozornilo sa naň. {why}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>The test call reached Callpop, but nothing showed it.</source>
        <translation>Skúšobný hovor prišiel do programu Callpop, ale nič ho nezobrazilo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>Callpop&apos;s log (callpop.log) may say why: please report it.</source>
        <translation>Dôvod možno nájdete v denníku programu Callpop (callpop.log): dajte nám o tom vedieť.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_fields.py"/>
        <source>Name</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Názov</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_fields.py"/>
        <source>What you call it: it is shown with every call.</source>
        <translation>Ako účet nazývate: zobrazuje sa pri každom hovore.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/check_page.py"/>
        <source>Perhaps not: {count} things need you.</source>
        <extracomment>English for 1: Perhaps not: one thing needs you.</extracomment>
        <translation>
            <numerusform>Možno nie: jedna vec vyžaduje váš zásah.</numerusform>
            <numerusform>Možno nie: {count} veci vyžadujú váš zásah.</numerusform>
            <numerusform>Možno nie: {count} vecí vyžaduje váš zásah.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/contact_model.py"/>
        <source>+{count} more</source>
        <translation>
            <numerusform>+{count} ďalšie</numerusform>
            <numerusform>+{count} ďalšie</numerusform>
            <numerusform>+{count} ďalších</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/history_deeds.py"/>
        <source>Delete {count} calls with {number} and what was noted to them, for good?</source>
        <extracomment>English for 1: Delete the call with {number} and what was noted to it, for good?</extracomment>
        <translation>
            <numerusform>Natrvalo vymazať hovor s číslom {number} aj poznámky k nemu?</numerusform>
            <numerusform>Natrvalo vymazať {count} hovory s číslom {number} aj poznámky k nim?</numerusform>
            <numerusform>Natrvalo vymazať {count} hovorov s číslom {number} aj poznámky k nim?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/history_files.py"/>
        <source>{count} calls are written to {file}.</source>
        <extracomment>English for 1: One call is written to {file}.</extracomment>
        <translation>
            <numerusform>Jeden hovor je zapísaný do súboru {file}.</numerusform>
            <numerusform>{count} hovory sú zapísané do súboru {file}.</numerusform>
            <numerusform>{count} hovorov je zapísaných do súboru {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/history_page.py"/>
        <source>more than {count} calls</source>
        <translation>
            <numerusform>viac ako {count} hovor</numerusform>
            <numerusform>viac ako {count} hovory</numerusform>
            <numerusform>viac ako {count} hovorov</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/history_page.py"/>
        <source>{count} calls</source>
        <extracomment>English for 1: one call</extracomment>
        <translation>
            <numerusform>1 hovor</numerusform>
            <numerusform>{count} hovory</numerusform>
            <numerusform>{count} hovorov</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/history_settings.py"/>
        <source>{count} calls are older than that: they would be deleted.</source>
        <extracomment>English for 1: One call is older than that: it would be deleted.</extracomment>
        <translation>
            <numerusform>Jeden hovor je starší: vymazal by sa.</numerusform>
            <numerusform>{count} hovory sú staršie: vymazali by sa.</numerusform>
            <numerusform>{count} hovorov je starších: vymazalo by sa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/history_settings.py"/>
        <source>{count} calls with this number are kept. Delete them all?</source>
        <extracomment>English for 1: One call with this number is kept. Delete it?</extracomment>
        <translation>
            <numerusform>Uložený je jeden hovor s týmto číslom. Vymazať ho?</numerusform>
            <numerusform>Uložené sú {count} hovory s týmto číslom. Vymazať všetky?</numerusform>
            <numerusform>Uložených je {count} hovorov s týmto číslom. Vymazať všetky?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/history_settings.py"/>
        <source>{count} years</source>
        <extracomment>English for 1: One year</extracomment>
        <translation>
            <numerusform>1 rok</numerusform>
            <numerusform>{count} roky</numerusform>
            <numerusform>{count} rokov</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/history_settings.py"/>
        <source>{count} days</source>
        <extracomment>English for 1: One day</extracomment>
        <translation>
            <numerusform>1 deň</numerusform>
            <numerusform>{count} dni</numerusform>
            <numerusform>{count} dní</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/keystrokes.py"/>
        <source>Nobody is calling.</source>
        <translation>Nikto nevolá.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/keystrokes.py"/>
        <source>Names and numbers are hidden.</source>
        <translation>Mená a čísla sú skryté.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/keystrokes.py"/>
        <source>Names and numbers are shown.</source>
        <translation>Mená a čísla sa zobrazujú.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/keystrokes.py"/>
        <source>No number is selected.</source>
        <translation>Nie je označené žiadne číslo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/more_count.py"/>
        <source>+{count} ringing</source>
        <translation>
            <numerusform>+{count} zvoní</numerusform>
            <numerusform>+{count} zvonia</numerusform>
            <numerusform>+{count} zvoní</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/more_count.py"/>
        <source>+{count} ringing, {and_more}</source>
        <translation>
            <numerusform>+{count} zvoní, {and_more}</numerusform>
            <numerusform>+{count} zvonia, {and_more}</numerusform>
            <numerusform>+{count} zvoní, {and_more}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/panel_strips.py"/>
        <source>{count} things may keep you from seeing the next call.</source>
        <extracomment>English for 1: One thing may keep you from seeing the next call.</extracomment>
        <translation>
            <numerusform>Jedna vec môže brániť tomu, aby ste videli ďalší hovor.</numerusform>
            <numerusform>{count} veci môžu brániť tomu, aby ste videli ďalší hovor.</numerusform>
            <numerusform>{count} vecí môže brániť tomu, aby ste videli ďalší hovor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>{free} of {count} available</source>
        <translation>
            <numerusform>{free} z {count} k dispozícii</numerusform>
            <numerusform>{free} z {count} k dispozícii</numerusform>
            <numerusform>{free} z {count} k dispozícii</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/ports.py"/>
        <source>That did not work ({what}). The log has the details.</source>
        <translation>Nepodarilo sa to ({what}). Podrobnosti sú v denníku.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>{count} waiting</source>
        <translation>
            <numerusform>{count} čaká</numerusform>
            <numerusform>{count} čakajú</numerusform>
            <numerusform>{count} čaká</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>{count} agents</source>
        <extracomment>English for 1: {count} agent</extracomment>
        <translation>
            <numerusform>{count} agent</numerusform>
            <numerusform>{count} agenti</numerusform>
            <numerusform>{count} agentov</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>{agents}, {count} free</source>
        <translation>
            <numerusform>{agents}, {count} voľný</numerusform>
            <numerusform>{agents}, {count} voľní</numerusform>
            <numerusform>{agents}, {count} voľných</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>{agents}, {count} paused</source>
        <translation>
            <numerusform>{agents}, {count} pozastavený</numerusform>
            <numerusform>{agents}, {count} pozastavení</numerusform>
            <numerusform>{agents}, {count} pozastavených</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/queues_page.py"/>
        <source>{count} waiting, the longest {time}</source>
        <translation>
            <numerusform>{count} čaká, už {time}</numerusform>
            <numerusform>{count} čakajú, najdlhšie {time}</numerusform>
            <numerusform>{count} čaká, najdlhšie {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/setting_inputs.py"/>
        <source>{count} seconds</source>
        <extracomment>English for 1: {count} second</extracomment>
        <translation>
            <numerusform>{count} sekunda</numerusform>
            <numerusform>{count} sekundy</numerusform>
            <numerusform>{count} sekúnd</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/tray_state.py"/>
        <source>Incoming call: {who}</source>
        <translation>Prichádzajúci hovor: {who}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/tray_state.py"/>
        <source>{count} missed calls</source>
        <extracomment>English for 1: {count} missed call</extracomment>
        <translation>
            <numerusform>{count} zmeškaný hovor</numerusform>
            <numerusform>{count} zmeškané hovory</numerusform>
            <numerusform>{count} zmeškaných hovorov</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>and {count} more</source>
        <translation>
            <numerusform>a {count} ďalší</numerusform>
            <numerusform>a {count} ďalšie</numerusform>
            <numerusform>a {count} ďalších</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <location filename="../../desktop/callpop/ui/about_page.py"/>
        <source>Version {version}</source>
        <translation>Verzia {version}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/about_page.py"/>
        <source>Free software under the MIT licence. Callpop speaks with your PBX, and with your CRM when you open a record: with nobody else.</source>
        <translation>Slobodný softvér s licenciou MIT. Callpop sa spája s vašou ústredňou, a keď otvoríte záznam, aj s vaším CRM: s nikým iným.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/about_page.py"/>
        <source>Where things are kept</source>
        <translation>Kde je čo uložené</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/about_page.py"/>
        <source>Settings, calls and contacts are in files of yours. Keys and passwords are in this computer&apos;s keyring.</source>
        <translation>Nastavenia, hovory a kontakty sú vo vašich súboroch. Kľúče a heslá sú v kľúčenke tohto počítača.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/about_page.py"/>
        <source>Open</source>
        <translation>Otvoriť</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/about_page.py"/>
        <source>When something goes wrong</source>
        <translation>Keď niečo nefunguje</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/about_page.py"/>
        <source>A report for support holds versions, settings, the log, the latest conversations with your PBX, and faults of Callpop. Names, numbers and addresses in it are replaced by made-up ones; passwords, notes and contacts are left out. It is sent to nobody: you decide who gets it.</source>
        <translation>Správa pre podporu obsahuje verzie, nastavenia, denník, poslednú komunikáciu s vašou ústredňou a chyby programu Callpop. Mená, čísla a adresy v nej sú nahradené vymyslenými; heslá, poznámky a kontakty v nej nie sú. Nikomu sa neposiela: vy rozhodnete, kto ju dostane.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/about_page.py"/>
        <source>Open {path}</source>
        <translation>Otvoriť {path}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/calls_settings.py"/>
        <source>When a call rings</source>
        <translation>Keď zvoní hovor</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/calls_settings.py"/>
        <source>Which calls</source>
        <translation>Ktoré hovory</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/calls_settings.py"/>
        <source>Name or number of a queue</source>
        <translation>Názov alebo číslo radu</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/calls_settings.py"/>
        <source>When it is quiet</source>
        <translation>Kedy je ticho</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/calls_settings.py"/>
        <source>Sound</source>
        <translation>Zvuk</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/calls_settings.py"/>
        <source>The built-in sound</source>
        <translation>Zabudovaný zvuk</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/calls_settings.py"/>
        <source>Choose a sound</source>
        <translation>Výber zvuku</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/calls_settings.py"/>
        <source>Sounds (*.wav)</source>
        <translation>Zvuky (*.wav)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/calls_settings.py"/>
        <source>Play it now</source>
        <translation>Prehrať</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/choosing.py"/>
        <source>This must be {wanted}.</source>
        <translation>Očakáva sa: {wanted}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dialing_settings.py"/>
        <source>Where it comes from outside</source>
        <translation>Ak prichádza zvonka</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dialing_settings.py"/>
        <source>Always</source>
        <translation>Vždy</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dialing_settings.py"/>
        <source>The likeliest account</source>
        <translation>Najpravdepodobnejší účet</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/general_settings.py"/>
        <source>As the system</source>
        <translation>Podľa systému</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/general_settings.py"/>
        <source>Light</source>
        <translation>Svetlé</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/general_settings.py"/>
        <source>Dark</source>
        <translation>Tmavé</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_settings.py"/>
        <source>Delete them</source>
        <translation>Vymazať</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_settings.py"/>
        <source>Keep them</source>
        <translation>Ponechať</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_settings.py"/>
        <source>Forget…</source>
        <translation>Zabudnúť…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_settings.py"/>
        <source>No call with this number is kept.</source>
        <translation>Žiadny hovor s týmto číslom nie je uložený.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_settings.py"/>
        <source>For ever</source>
        <translation>Navždy</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/hotkeys_settings.py"/>
        <source>Press a field, then the keys: they work in every program.</source>
        <translation>Kliknite na pole a stlačte klávesy: skratky fungujú v každom programe.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/hotkeys_settings.py"/>
        <source>Change them in your desktop&apos;s settings…</source>
        <translation>Zmeniť v nastaveniach pracovného prostredia…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_settings.py"/>
        <source>Queues</source>
        <translation>Rady</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_settings.py"/>
        <source>People</source>
        <translation>Ľudia</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_settings.py"/>
        <source>Account and extension, as Office/101</source>
        <translation>Účet a klapka, napríklad Office/101</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/phone_links_box.py"/>
        <source>Open them with Callpop</source>
        <translation>Otvárať ich cez Callpop</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/phone_links_box.py"/>
        <source>Open them no more</source>
        <translation>Už ich neotvárať</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/phone_links_box.py"/>
        <source>Softphones&apos; links (sip:) too: this computer has no softphone</source>
        <translation>Aj odkazy softvérových telefónov (sip:): tento počítač žiadny nemá</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/phone_links_box.py"/>
        <source>Callpop opens {links}</source>
        <translation>Callpop otvára {links}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/phone_links_box.py"/>
        <source>{program} opens {links}</source>
        <translation>{links} otvára {program}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/phone_links_box.py"/>
        <source>No program opens {links}</source>
        <translation>{links} neotvára žiadny program</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/report_box.py"/>
        <source>Save a report…</source>
        <translation>Uložiť správu…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/report_box.py"/>
        <source>Save a report for support</source>
        <translation>Uložiť správu pre podporu</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/report_box.py"/>
        <source>Making the report…</source>
        <translation>Vytvára sa správa…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_inputs.py"/>
        <source>Every day</source>
        <translation>Každý deň</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_inputs.py"/>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_inputs.py"/>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_inputs.py"/>
        <source>to</source>
        <translation>do</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_inputs.py"/>
        <source>Choose…</source>
        <translation>Vybrať…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_lists.py"/>
        <source>Remove {what}</source>
        <translation>Odstrániť: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_lists.py"/>
        <source>Add</source>
        <translation>Pridať</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_row.py"/>
        <source>Back to default</source>
        <translation>Predvolená hodnota</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_row.py"/>
        <source>{setting}: back to default</source>
        <translation>{setting}: predvolená hodnota</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_rules.py"/>
        <source>Add a rule</source>
        <translation>Pridať pravidlo</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_rules.py"/>
        <source>Beginning or country of the number</source>
        <translation>Začiatok alebo krajina čísla</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_rules.py"/>
        <source>through</source>
        <translation>cez</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_rules.py"/>
        <source>this rule</source>
        <translation>toto pravidlo</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_found.py"/>
        <source>Settings that were found</source>
        <translation>Nájdené nastavenia</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_found.py"/>
        <source>No setting is called so.</source>
        <translation>Také nastavenie tu nie je.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_side.py"/>
        <source>Find a setting</source>
        <translation>Hľadať nastavenie</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_side.py"/>
        <source>Accounts</source>
        <translation>Účty</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_side.py"/>
        <source>Settings of Callpop</source>
        <translation>Nastavenia programu Callpop</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_side.py"/>
        <source>Add an account…</source>
        <translation>Pridať účet…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_side.py"/>
        <source>ACCOUNTS</source>
        <translation>ÚČTY</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_side.py"/>
        <source>CALLPOP</source>
        <translation>CALLPOP</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Address book</source>
        <translation>Adresár</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>General</source>
        <translation>Všeobecné</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Calls and pop-ups</source>
        <translation>Hovory a upozornenia</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Dialing</source>
        <translation>Vytáčanie</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Hotkeys</source>
        <translation>Klávesové skratky</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>People and queues</source>
        <translation>Ľudia a rady</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>History</source>
        <translation>História</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Privacy</source>
        <translation>Súkromie</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Will I see the next call?</source>
        <translation>Uvidím ďalší hovor?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>About Callpop</source>
        <translation>O programe Callpop</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Language</source>
        <translation>Jazyk</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>What your PBX and your colleagues wrote stays as it is.</source>
        <translation>Čo napísala ústredňa a vaši kolegovia, ostáva, ako je.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Colours</source>
        <translation>Farby</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>theme dark light</source>
        <translation>motív téma tmavý svetlý režim</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Text size</source>
        <translation>Veľkosť textu</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Everything in Callpop&apos;s windows grows with it.</source>
        <translation>Spolu s ním rastie všetko v oknách programu Callpop.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>font zoom scale larger</source>
        <translation>písmo font zväčšenie lupa mierka väčšie</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Start Callpop when I log in</source>
        <translation>Spúšťať Callpop pri prihlásení</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>It starts in the tray and opens no window.</source>
        <translation>Spustí sa v oblasti oznámení a neotvorí žiadne okno.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>autostart boot login</source>
        <translation>automatické spustenie štart systému prihlásenie</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Show a card for each call</source>
        <translation>Zobrazovať kartu pri každom hovore</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>In a corner of the screen. It never takes the focus.</source>
        <translation>V rohu obrazovky. Nikdy neprevezme klávesnicu.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>pop-up window</source>
        <translation>vyskakovacie okno upozornenie</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Show the system&apos;s notifications too</source>
        <translation>Zobrazovať aj oznámenia systému</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Calls from outside</source>
        <translation>Hovory zvonka</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>incoming direction</source>
        <translation>prichádzajúce smer</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Calls that I place</source>
        <translation>Hovory, ktoré začnem ja</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>outgoing direction</source>
        <translation>odchádzajúce smer</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Calls between colleagues</source>
        <translation>Hovory medzi kolegami</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>internal direction</source>
        <translation>interné vnútorné smer</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Quiet queues and groups</source>
        <translation>Tiché rady a skupiny</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Their calls don&apos;t pop up. They are in the panel and in the history all the same.</source>
        <translation>Na ich hovory sa neupozorňuje. Na paneli a v histórii sú však aj tak.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>mute</source>
        <translation>stlmiť stíšiť</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Quiet hours</source>
        <translation>Tiché hodiny</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Nothing pops up between these times.</source>
        <translation>V tomto čase sa na nič neupozorňuje.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>do not disturb night</source>
        <translation>nerušiť noc</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Quiet days</source>
        <translation>Tiché dni</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Nothing pops up all day.</source>
        <translation>Celý deň sa na nič neupozorňuje.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>do not disturb weekend</source>
        <translation>nerušiť víkend</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Play a sound when a call rings</source>
        <translation>Prehrávať zvuk, keď zvoní hovor</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Off as a rule: the phone on your desk rings already.</source>
        <translation>Zvyčajne vypnuté: zvoní už telefón na stole.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>ring tone</source>
        <translation>zvonenie tón</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Volume</source>
        <translation>Hlasitosť</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>sound loud</source>
        <translation>zvuk hlasno</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Sound file</source>
        <translation>Zvukový súbor</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>A WAV file of yours.</source>
        <translation>Váš súbor WAV.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Dial through</source>
        <translation>Vytáčať cez</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Unless a rule below or you in the dial box say otherwise.</source>
        <translation>Ak pravidlo nižšie alebo vy v okne vytáčania neurčíte inak.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>default account</source>
        <translation>predvolený účet</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Ask before a number is dialed</source>
        <translation>Pýtať sa pred vytočením čísla</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Emergency numbers are always asked about.</source>
        <translation>Na tiesňové čísla sa pýta vždy.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>confirm</source>
        <translation>potvrdiť potvrdenie</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Time to stop a call of a hotkey</source>
        <translation>Čas na zastavenie hovoru spusteného skratkou</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>“Call the selected number” shows the number for so long before it is dialed.</source>
        <translation>„Zavolať na označené číslo“ zobrazí číslo na taký čas, než ho vytočí.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>countdown cancel</source>
        <translation>odpočítavanie zrušiť</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Which account dials which numbers</source>
        <translation>Ktorý účet vytáča ktoré čísla</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>By how a number begins (+421) or by its country&apos;s two letters (PT). The longest beginning wins.</source>
        <translation>Podľa toho, čím sa číslo začína (+421), alebo podľa dvoch písmen krajiny (PT). Platí najdlhší zhodný začiatok.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>rules prefix country route</source>
        <translation>pravidlá predvoľba krajina smerovanie</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Open phone links of web pages with Callpop</source>
        <translation>Otvárať telefónne odkazy z webu cez Callpop</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>A click on a number (tel:, callto:) opens the dial box.</source>
        <translation>Kliknutie na číslo (tel:, callto:) otvorí okno vytáčania.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>tel callto sip handler default</source>
        <translation>tel callto sip predvolený program odkazy</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>hotkey shortcut keyboard</source>
        <translation>skratka kláves klávesnica</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Open the dial box</source>
        <translation>Otvoriť okno vytáčania</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Call the selected number</source>
        <translation>Zavolať na označené číslo</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Open the caller&apos;s CRM record</source>
        <translation>Otvoriť záznam volajúceho v CRM</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Say who is calling</source>
        <translation>Povedať, kto volá</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Go to the calls in the panel</source>
        <translation>Prejsť na hovory v paneli</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Hide or show names and numbers</source>
        <translation>Skryť alebo zobraziť mená a čísla</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>A caller waits long after</source>
        <translation>Volajúci čaká dlho po</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>queue threshold warning</source>
        <translation>rad hranica varovanie</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>A caller waits too long after</source>
        <translation>Volajúci čaká pridlho po</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>queue threshold alarm</source>
        <translation>rad hranica poplach</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Favourites</source>
        <translation>Obľúbené</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>These colleagues stand first: account and extension, as Office/101.</source>
        <translation>Títo kolegovia sú prví: účet a klapka, napríklad Office/101.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>colleagues star</source>
        <translation>kolegovia hviezdička</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Keep calls for</source>
        <translation>Uchovávať hovory</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>retention days delete</source>
        <translation>uchovávanie dni vymazať</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Forget a number</source>
        <translation>Zabudnúť číslo</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Deletes every call with this number, and its notes, from this computer.</source>
        <translation>Vymaže z tohto počítača všetky hovory s týmto číslom aj poznámky k nim.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>delete erase</source>
        <translation>vymazať zmazať</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Hide names and numbers</source>
        <translation>Skryť mená a čísla</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>In every window and notification, for as long as you share your screen.</source>
        <translation>Vo všetkých oknách a oznámeniach, kým zdieľate obrazovku.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>private screen sharing mask</source>
        <translation>súkromné zdieľanie obrazovky maska</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Notifications on the lock screen show no names and numbers</source>
        <translation>Oznámenia na zamknutej obrazovke bez mien a čísel</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_window.py"/>
        <source>Settings</source>
        <translation>Nastavenia</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_window.py"/>
        <source>Open the file</source>
        <translation>Otvoriť súbor</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_window.py"/>
        <source>Until it is mended, the settings hold that were good last.</source>
        <translation>Kým sa neopraví, platia posledné dobré nastavenia.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_window.py"/>
        <source>Something in the file has no effect.</source>
        <translation>Niečo v súbore nemá účinok.</translation>
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
        <translation>pripája sa</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>retrying</source>
        <translation>skúša znova</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>needs you</source>
        <translation>treba zásah</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>available</source>
        <translation>k dispozícii</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>ringing</source>
        <translation>zvoní</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>busy</source>
        <translation>obsadené</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>away</source>
        <translation>preč</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>unknown</source>
        <translation>neznáme</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>Done.</source>
        <translation>Hotovo.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>The PBX refused.</source>
        <translation>Ústredňa odmietla.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>The PBX has not answered: look at your phone.</source>
        <translation>Ústredňa neodpovedala: pozrite sa na telefón.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <location filename="../../desktop/callpop/ui/tray_state.py"/>
        <source>Names and numbers are hidden</source>
        <translation>Mená a čísla sú skryté</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/tray_state.py"/>
        <source>No account is set up yet</source>
        <translation>Zatiaľ nie je nastavený žiadny účet</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <location filename="../../desktop/callpop/ui/unlock_box.py"/>
        <source>Unlock the keyring</source>
        <translation>Odomknúť kľúčenku</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/unlock_box.py"/>
        <source>Store in the keyring</source>
        <translation>Uložiť do kľúčenky</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/unlock_box.py"/>
        <source>Use for this run only</source>
        <translation>Použiť iba pre toto spustenie</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/unlock_box.py"/>
        <source>The keyring asks for its password…</source>
        <translation>Kľúčenka si pýta heslo…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/unlock_box.py"/>
        <source>The keyring is open.</source>
        <translation>Kľúčenka je otvorená.</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <location filename="../../desktop/callpop/ui/webhook_box.py"/>
        <source>Enter this address in the PBX as WebHook URL</source>
        <translation>Zadajte v ústredni túto adresu ako WebHook URL</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/webhook_box.py"/>
        <source>Copy</source>
        <translation>Kopírovať</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/webhook_box.py"/>
        <source>In the PBX, switch its notices of calls on as well. Whoever knows this address can make Callpop show calls: treat it as a password.</source>
        <translation>V ústredni zapnite aj odosielanie oznámení o hovoroch. Kto pozná túto adresu, môže spôsobiť, že Callpop zobrazí hovory: zaobchádzajte s ňou ako s heslom.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/webhook_box.py"/>
        <source>It is in the clipboard.</source>
        <translation>Je v schránke.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard.py"/>
        <source>Set Callpop up</source>
        <translation>Nastavenie programu Callpop</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard.py"/>
        <source>Back</source>
        <translation>Späť</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard.py"/>
        <source>Step {number} of {count}</source>
        <translation>Krok {number} z {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_check.py"/>
        <source>Done</source>
        <translation>Hotovo</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_choices.py"/>
        <source>On this computer</source>
        <translation>Na tomto počítači</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_choices.py"/>
        <source>You can change this later in the settings.</source>
        <translation>Neskôr to môžete zmeniť v nastaveniach.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_fields.py"/>
        <source>Your account at {pbx}</source>
        <translation>Váš účet {pbx}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_pbx.py"/>
        <source>Which PBX do your calls come through?</source>
        <translation>Cez ktorú ústredňu vám prichádzajú hovory?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_pbx.py"/>
        <source>Callpop connects to it beside your phone: it shows who calls, and dials for you.</source>
        <translation>Callpop sa k nej pripojí popri vašom telefóne: zobrazuje, kto volá, a vytáča za vás.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_pbx.py"/>
        <source>You will need: {fields}.</source>
        <translation>Čo budete potrebovať: {fields}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_step.py"/>
        <source>Next</source>
        <translation>Ďalej</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>Try again</source>
        <translation>Skúsiť znova</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>Save it anyway</source>
        <translation>Aj tak uložiť</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>Save without waiting</source>
        <translation>Uložiť bez čakania</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>Keep for this run only</source>
        <translation>Iba pre toto spustenie</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>Connecting to {pbx}</source>
        <translation>Pripájanie: {pbx}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>Waiting for the first call of the PBX…</source>
        <translation>Čaká sa, kým sa ústredňa prvý raz ozve…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>Connecting…</source>
        <translation>Pripája sa…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>Saving…</source>
        <translation>Ukladá sa…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>{name} is connected and saved.</source>
        <translation>Účet {name} je pripojený a uložený.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>{name} is saved. Callpop goes on trying to reach its PBX.</source>
        <translation>Účet {name} je uložený. Callpop sa ďalej pokúša spojiť s jeho ústredňou.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>{name} is saved. It is online as soon as the PBX calls.</source>
        <translation>Účet {name} je uložený. Bude online, len čo sa ústredňa ozve.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>{name} is saved. Its keys are kept until Callpop ends.</source>
        <translation>Účet {name} je uložený. Jeho kľúče platia, kým Callpop neskončí.</translation>
    </message>
</context>
</TS>
