<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <location filename="../../desktop/callpop/ui/account_fields.py"/>
        <location filename="../../desktop/callpop/ui/unlock_box.py"/>
        <source>This is needed.</source>
        <translation>Це потрібно заповнити.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_fields.py"/>
        <source>Fewer settings</source>
        <translation>Менше параметрів</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_fields.py"/>
        <source>More settings…</source>
        <translation>Більше параметрів…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_foot.py"/>
        <source>Test and save</source>
        <translation>Перевірити й зберегти</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_foot.py"/>
        <source>Save anyway</source>
        <translation>Усе одно зберегти</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_foot.py"/>
        <source>Keep for this run only</source>
        <translation>Лише на цей запуск</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_foot.py"/>
        <source>Test</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_foot.py"/>
        <source>Remove…</source>
        <translation>Видалити…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_foot.py"/>
        <source>Remove it</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_foot.py"/>
        <source>Keep it</source>
        <translation>Залишити</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_foot.py"/>
        <source>Remove {name}, with its keys? The history of its calls stays.</source>
        <translation>Видалити {name} разом із ключами? Історія дзвінків залишиться.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_form.py"/>
        <source>Connect this account</source>
        <translation>Підключати цей обліковий запис</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_form.py"/>
        <source>Show the address for the PBX</source>
        <translation>Показати адресу для АТС</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_form.py"/>
        <source>Connecting…</source>
        <translation>Підключення…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_form.py"/>
        <source>Saving…</source>
        <translation>Збереження…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_form.py"/>
        <source>Saved.</source>
        <translation>Збережено.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_form.py"/>
        <source>Removing…</source>
        <translation>Видалення…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_line.py"/>
        <source>Unlock…</source>
        <translation>Розблокувати…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_line.py"/>
        <source>Mend…</source>
        <translation>Виправити…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_line.py"/>
        <source>Try now</source>
        <translation>Спробувати зараз</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/field_editor.py"/>
        <source>Choose…</source>
        <translation>Вибрати…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/field_editor.py"/>
        <source>Kept. Type to replace it.</source>
        <translation>Збережено. Введіть, щоб замінити.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/field_editor.py"/>
        <source>When I click</source>
        <translation>Коли я натисну</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/field_editor.py"/>
        <source>As soon as it rings</source>
        <translation>Щойно задзвонить</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/field_editor.py"/>
        <source>When I answer</source>
        <translation>Коли я відповім</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <location filename="../../desktop/callpop/ui/card.py"/>
        <source>Open in CRM</source>
        <translation>Відкрити в CRM</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/card.py"/>
        <source>Copy number</source>
        <translation>Копіювати номер</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/card.py"/>
        <source>Call back</source>
        <translation>Передзвонити</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/card.py"/>
        <source>Hang up</source>
        <translation>Завершити</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/card.py"/>
        <source>Transfer…</source>
        <translation>Переадресувати…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/card.py"/>
        <source>Not now</source>
        <translation>Не зараз</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/card.py"/>
        <location filename="../../desktop/callpop/ui/deeds.py"/>
        <source>Close this card</source>
        <translation>Закрити цю картку</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/card.py"/>
        <source>Copied</source>
        <translation>Скопійовано</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/card_strip.py"/>
        <source>Always</source>
        <translation>Завжди</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/card_strip.py"/>
        <source>Once</source>
        <translation>Один раз</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/card_strip.py"/>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/deeds.py"/>
        <source>Mute this call</source>
        <translation>Не показувати цей дзвінок</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/deeds.py"/>
        <source>Mute pop-ups for 1 hour</source>
        <translation>Вимкнути спливні вікна на 1 годину</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/deeds.py"/>
        <source>Mute pop-ups for today</source>
        <translation>Вимкнути спливні вікна на сьогодні</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/deeds.py"/>
        <source>Asking the PBX…</source>
        <translation>Запит до АТС…</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <location filename="../../desktop/callpop/ui/card_stack.py"/>
        <source>Calls</source>
        <translation>Дзвінки</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <location filename="../../desktop/callpop/ui/check_page.py"/>
        <source>Place a test call</source>
        <translation>Зробити пробний дзвінок</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/check_page.py"/>
        <source>Check again</source>
        <translation>Перевірити ще раз</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/check_page.py"/>
        <source>Will I see the next call?</source>
        <translation>Чи побачу я наступний дзвінок?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/check_page.py"/>
        <source>Looking…</source>
        <translation>Перевірка…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/check_page.py"/>
        <source>Yes: everything that a call needs is there.</source>
        <translation>Так: є все, що потрібно для дзвінка.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/check_row.py"/>
        <source>good</source>
        <translation>гаразд</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/check_row.py"/>
        <source>not set up</source>
        <translation>не налаштовано</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/check_row.py"/>
        <source>needs you</source>
        <translation>потребує уваги</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/check_row.py"/>
        <source>unknown</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/check_row.py"/>
        <source>not on this system</source>
        <translation>не в цій системі</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/check_row.py"/>
        <source>not looked at yet</source>
        <translation>ще не перевірено</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/check_row.py"/>
        <source>looking…</source>
        <translation>перевірка…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/trial_box.py"/>
        <source>I saw it</source>
        <translation>Так, видно</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/trial_box.py"/>
        <source>I did not see it</source>
        <translation>Ні, не видно</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/trial_box.py"/>
        <source>A test call is on its way…</source>
        <translation>Пробний дзвінок уже в дорозі…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/trial_box.py"/>
        <source>Did you see it? Its card stays at the edge of the screen for ten seconds.</source>
        <translation>Чи його видно? Картка залишається біля краю екрана десять секунд.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/trial_box.py"/>
        <source>Did you see its notification?</source>
        <translation>Чи видно сповіщення про нього?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/trial_box.py"/>
        <source>Good: the next call will look like that.</source>
        <translation>Добре: наступний дзвінок матиме такий вигляд.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/trial_box.py"/>
        <source>It was shown, and you did not see it.</source>
        <translation>Його було показано, але ви його не побачили.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/trial_box.py"/>
        <source>What may be the reason, the likeliest first:</source>
        <translation>Можливі причини, від найімовірнішої:</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/trial_box.py"/>
        <source>The card comes up at the bottom right of the screen on which the pointer is: with several screens, look there.</source>
        <translation>Картка з’являється внизу праворуч на тому екрані, де вказівник: якщо екранів кілька, дивіться там.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/trial_box.py"/>
        <source>A program that fills the whole screen may cover the card.</source>
        <translation>Програма на весь екран може затуляти картку.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/trial_box.py"/>
        <source>The desktop may send notifications of Callpop straight to its list: look at its own settings of notifications.</source>
        <translation>Робоче середовище може надсилати сповіщення Callpop одразу до свого списку: перевірте його налаштування сповіщень.</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <location filename="../../desktop/callpop/ui/clock_text.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} с</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/clock_text.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} хв</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/clock_text.py"/>
        <source>{hours} h</source>
        <translation>{hours} год</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/clock_text.py"/>
        <source>{days} d</source>
        <translation>{days} дн</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/clock_text.py"/>
        <source>yesterday {time}</source>
        <translation>вчора {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/clock_text.py"/>
        <source>tomorrow {time}</source>
        <translation>завтра {time}</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>Import contacts</source>
        <translation>Імпорт контактів</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>Contacts (CSV or vCard)</source>
        <translation>Контакти (CSV або vCard)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>All files</source>
        <translation>Усі файли</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>Export contacts</source>
        <translation>Експорт контактів</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>Table (CSV)</source>
        <translation>Таблиця (CSV)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>vCard</source>
        <translation>vCard</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>contacts</source>
        <translation>контакти</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>Reading {file}…</source>
        <translation>Читання {file}…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>Writing {file}…</source>
        <translation>Записування {file}…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>Reading {file}: {count} records so far…</source>
        <translation>Читання {file}: поки що записів {count}…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>Stopped. The address book is as it was.</source>
        <translation>Зупинено. Адресна книга залишилася, як була.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>Numbers without a country code: {count}. They are recognised by their last digits.</source>
        <translation>Номери без коду країни: {count}. Їх розпізнають за останніми цифрами.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>Line {line}: {why}.</source>
        <translation>Рядок {line}: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>Contacts written to {file}: {count}.</source>
        <translation>Контактів записано до {file}: {count}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <location filename="../../desktop/callpop/ui/contact_form.py"/>
        <location filename="../../desktop/callpop/ui/import_options.py"/>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_form.py"/>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_form.py"/>
        <source>Company</source>
        <translation>Компанія</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_form.py"/>
        <source>Phone numbers</source>
        <translation>Номери телефону</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_form.py"/>
        <source>One a line, best with the country code: +380 99 123 45 67.</source>
        <translation>По одному в рядку, найкраще з кодом країни: +380 99 123 45 67.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_form.py"/>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_form.py"/>
        <source>Add a contact</source>
        <translation>Додати контакт</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_form.py"/>
        <source>Saving…</source>
        <translation>Збереження…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_form.py"/>
        <source>{name} was in the address book already, and has the new numbers now.</source>
        <translation>{name} вже є в адресній книзі й тепер має нові номери.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_form.py"/>
        <source>{name} is in the address book already, with these numbers.</source>
        <translation>{name} вже є в адресній книзі з цими номерами.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_covered.py"/>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Address book</source>
        <translation>Адресна книга</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_invitation.py"/>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Import…</source>
        <translation>Імпортувати…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_invitation.py"/>
        <source>Add a contact…</source>
        <translation>Додати контакт…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_invitation.py"/>
        <source>Nobody is in it yet</source>
        <translation>Тут ще нікого немає</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_invitation.py"/>
        <source>Callpop names callers that your PBX does not know, finds people by name where you dial, and tells a PBX that asks who is calling.</source>
        <translation>Callpop називає абонентів, яких не знає ваша АТС, знаходить людей за іменем під час набору й підказує АТС, яка питає, хто дзвонить.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_invitation.py"/>
        <source>Export your contacts from a phone, a mail program or a CRM as CSV or vCard, and import that file, or drop it here.</source>
        <translation>Експортуйте контакти з телефону, поштової програми чи CRM як CSV або vCard та імпортуйте цей файл або перетягніть його сюди.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Search a name, a company or a number</source>
        <translation>Пошук за іменем, компанією чи номером</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Contacts</source>
        <translation>Контакти</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <location filename="../../desktop/callpop/ui/dial_people.py"/>
        <source>Nobody has this name, company or number.</source>
        <translation>Немає нікого з таким іменем, компанією чи номером.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Add…</source>
        <translation>Додати…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Call…</source>
        <translation>Зателефонувати…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Edit…</source>
        <translation>Змінити…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Remove</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Export…</source>
        <translation>Експортувати…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Copy number</source>
        <translation>Копіювати номер</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Call {number}…</source>
        <translation>Зателефонувати на {number}…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Undo</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>{name} is removed.</source>
        <translation>{name}: контакт видалено.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Removed contacts: {count}.</source>
        <translation>Видалено контактів: {count}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>the first {count}</source>
        <translation>перші {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>found: {count}</source>
        <translation>знайдено: {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>contacts: {count}</source>
        <translation>контактів: {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/import_options.py"/>
        <source>Recognised by itself</source>
        <translation>Розпізнати автоматично</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/import_options.py"/>
        <source>Cyrillic (windows-1251)</source>
        <translation>Кирилиця (windows-1251)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/import_options.py"/>
        <source>Central European (windows-1250)</source>
        <translation>Центральноєвропейське (windows-1250)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/import_options.py"/>
        <source>Western (windows-1252)</source>
        <translation>Західноєвропейське (windows-1252)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/import_options.py"/>
        <source>Cyrillic (KOI8-U)</source>
        <translation>Кирилиця (KOI8-U)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/import_options.py"/>
        <source>Country of the numbers</source>
        <translation>Країна номерів</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/import_options.py"/>
        <source>Encoding</source>
        <translation>Кодування</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/import_options.py"/>
        <source>Import</source>
        <translation>Імпортувати</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/import_options.py"/>
        <source>Import {file}</source>
        <translation>Імпорт {file}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/import_options.py"/>
        <source>Read as {encoding}, it begins with:</source>
        <translation>Прочитано як {encoding}, початок такий:</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/import_options.py"/>
        <source>No contact is found in it so.</source>
        <translation>Так у файлі не знайдено жодного контакту.</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Austria</source>
        <translation>Австрія</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Azerbaijan</source>
        <translation>Азербайджан</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Belgium</source>
        <translation>Бельгія</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Bulgaria</source>
        <translation>Болгарія</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Brazil</source>
        <translation>Бразилія</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Canada</source>
        <translation>Канада</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Switzerland</source>
        <translation>Швейцарія</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>China</source>
        <translation>Китай</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Czechia</source>
        <translation>Чехія</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Germany</source>
        <translation>Німеччина</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Denmark</source>
        <translation>Данія</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Estonia</source>
        <translation>Естонія</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Spain</source>
        <translation>Іспанія</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Finland</source>
        <translation>Фінляндія</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>France</source>
        <translation>Франція</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>United Kingdom</source>
        <translation>Велика Британія</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Georgia</source>
        <translation>Грузія</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Greece</source>
        <translation>Греція</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Hungary</source>
        <translation>Угорщина</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Ireland</source>
        <translation>Ірландія</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Israel</source>
        <translation>Ізраїль</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Italy</source>
        <translation>Італія</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Kazakhstan</source>
        <translation>Казахстан</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Lithuania</source>
        <translation>Литва</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Latvia</source>
        <translation>Латвія</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Moldova</source>
        <translation>Молдова</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Netherlands</source>
        <translation>Нідерланди</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Norway</source>
        <translation>Норвегія</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Poland</source>
        <translation>Польща</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Portugal</source>
        <translation>Португалія</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Romania</source>
        <translation>Румунія</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Russia</source>
        <translation>Росія</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Sweden</source>
        <translation>Швеція</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Slovenia</source>
        <translation>Словенія</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Slovakia</source>
        <translation>Словаччина</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Türkiye</source>
        <translation>Туреччина</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Ukraine</source>
        <translation>Україна</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>United States</source>
        <translation>Сполучені Штати</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Uzbekistan</source>
        <translation>Узбекистан</translation>
    </message>
</context>
<context>
    <name>Dial</name>
    <message>
        <location filename="../../desktop/callpop/ui/deeds.py"/>
        <location filename="../../desktop/callpop/ui/dial_request.py"/>
        <source>Transferring…</source>
        <translation>Переадресація…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_question.py"/>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Don&apos;t call</source>
        <translation>Не телефонувати</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_sheet.py"/>
        <source>Number or name</source>
        <translation>Номер або ім’я</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_sheet.py"/>
        <source>Suggestions</source>
        <translation>Підказки</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Transfer</source>
        <translation>Переадресувати</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Number or name to hand the call to</source>
        <translation>Номер або ім’я, кому переадресувати дзвінок</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Call</source>
        <translation>Зателефонувати</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Number or name to call</source>
        <translation>Номер або ім’я, кому зателефонувати</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>From a link. Which number?</source>
        <translation>З посилання. Який номер?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>From a link</source>
        <translation>З посилання</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>From the selection. Which number?</source>
        <translation>З виділеного. Який номер?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>From the selection</source>
        <translation>З виділеного</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>From the clipboard. Which number?</source>
        <translation>З буфера обміну. Який номер?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>From the clipboard</source>
        <translation>З буфера обміну</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Through which account?</source>
        <translation>Через який обліковий запис?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Always for numbers of {country} ({code})</source>
        <translation>Завжди для цієї країни: {country} ({code})</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Hand over to {number}</source>
        <translation>Переадресувати на {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Don&apos;t hand over</source>
        <translation>Не переадресовувати</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Call {number}</source>
        <translation>Зателефонувати на {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Asking {account} to call {number}…</source>
        <translation>Запит через {account}: дзвінок на {number}…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Calls {number} through {account} in {seconds} s; then ask for extension {extension}. Esc stops.</source>
        <translation>Дзвінок на {number} через {account} за {seconds} с; потім попросіть внутрішній номер {extension}. Esc зупиняє.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Calls {number} through {account} in {seconds} s. Esc stops.</source>
        <translation>Дзвінок на {number} через {account} за {seconds} с. Esc зупиняє.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>{words} Ask for extension {extension}.</source>
        <translation>{words} Попросіть внутрішній номер {extension}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Type a number, a name, or an extension.</source>
        <translation>Введіть номер, ім’я або внутрішній номер.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Enter calls now</source>
        <translation>Enter — набрати зараз</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Esc stops</source>
        <translation>Esc — зупинити</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Esc closes</source>
        <translation>Esc — закрити</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>1–{last} choose</source>
        <translation>1–{last} — вибрати</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Space: always</source>
        <translation>Пробіл — завжди</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Enter transfers</source>
        <translation>Enter — переадресувати</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Enter calls</source>
        <translation>Enter — набрати</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Tab account</source>
        <translation>Tab — обліковий запис</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Ctrl+T transfer</source>
        <translation>Ctrl+T — переадресувати</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <location filename="../../desktop/callpop/ui/file_choice.py"/>
        <source>{file} is there already.</source>
        <translation>{file} вже існує.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/file_choice.py"/>
        <source>Replace it</source>
        <translation>Замінити</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <location filename="../../desktop/callpop/ui/history_deeds.py"/>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Open in CRM</source>
        <translation>Відкрити в CRM</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_deeds.py"/>
        <location filename="../../desktop/callpop/ui/past_calls.py"/>
        <source>Note…</source>
        <translation>Нотатка…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_deeds.py"/>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Edit contact…</source>
        <translation>Змінити контакт…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_deeds.py"/>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Add to contacts…</source>
        <translation>Додати до контактів…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_deeds.py"/>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Copy number</source>
        <translation>Копіювати номер</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_deeds.py"/>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Forget this number…</source>
        <translation>Забути цей номер…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_deeds.py"/>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_deeds.py"/>
        <source>Deleting…</source>
        <translation>Видалення…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_deeds.py"/>
        <source>Remove from the address book too</source>
        <translation>Прибрати й з адресної книги</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_deeds.py"/>
        <source>The address book has the number no more.</source>
        <translation>Цього номера в адресній книзі більше немає.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Call back</source>
        <translation>Передзвонити</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Open the recording</source>
        <translation>Відкрити запис розмови</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Talked for {time}</source>
        <translation>Розмова тривала {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Rang for {time}</source>
        <translation>Дзвінок звучав {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>To {name}</source>
        <translation>На «{name}»</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Queue {name}</source>
        <translation>Черга {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Line {line}</source>
        <translation>Лінія {line}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Your extension {extension}</source>
        <translation>Ваш внутрішній номер {extension}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Account {account}</source>
        <translation>Обліковий запис {account}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Open {name} in CRM</source>
        <translation>Відкрити в CRM: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Open another record in CRM</source>
        <translation>Відкрити іншу картку в CRM</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_files.py"/>
        <source>Export calls</source>
        <translation>Експорт дзвінків</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_files.py"/>
        <source>Table (CSV)</source>
        <translation>Таблиця (CSV)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_files.py"/>
        <source>calls</source>
        <translation>дзвінки</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_files.py"/>
        <source>Writing {file}…</source>
        <translation>Записування {file}…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Name, number, queue or note</source>
        <translation>Ім’я, номер, черга чи нотатка</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Account</source>
        <translation>Обліковий запис</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Days</source>
        <translation>Дні</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Any day</source>
        <translation>Будь-який день</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Since yesterday</source>
        <translation>Від учора</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Last 7 days</source>
        <translation>Останні 7 днів</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Last 30 days</source>
        <translation>Останні 30 днів</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>One day…</source>
        <translation>Певний день…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Missed</source>
        <translation>Пропущені</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Incoming</source>
        <translation>Вхідні</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Outgoing</source>
        <translation>Вихідні</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Internal</source>
        <translation>Внутрішні</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>All accounts</source>
        <translation>Усі облікові записи</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_note.py"/>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_note.py"/>
        <source>Only you see it. Ctrl+N</source>
        <translation>Її бачите лише ви. Ctrl+N</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_note.py"/>
        <source>Kept</source>
        <translation>Збережено</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_note.py"/>
        <source>This call is no longer in the history.</source>
        <translation>Цього дзвінка вже немає в історії.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_page.py"/>
        <source>Calls</source>
        <translation>Дзвінки</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_page.py"/>
        <source>Show all calls</source>
        <translation>Показати всі дзвінки</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_page.py"/>
        <source>Export CSV…</source>
        <translation>Експорт CSV…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_page.py"/>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_page.py"/>
        <source>There are no such calls.</source>
        <translation>Таких дзвінків немає.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_page.py"/>
        <source>No calls yet. Every call that Callpop sees is listed here.</source>
        <translation>Дзвінків ще немає. Тут буде кожен дзвінок, який побачить Callpop.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_row.py"/>
        <source>Calls in that time are not known.</source>
        <translation>Дзвінки за цей час невідомі.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Yesterday</source>
        <translation>Учора</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Call again</source>
        <translation>Зателефонувати ще раз</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Calling now</source>
        <translation>Триває виклик</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Rings now</source>
        <translation>Зараз дзвонить</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Talking now</source>
        <translation>Триває розмова</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Answered by {name}</source>
        <translation>Прийнято: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Outgoing call</source>
        <translation>Вихідний дзвінок</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Answered call</source>
        <translation>Прийнятий дзвінок</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Missed call</source>
        <translation>Пропущений дзвінок</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Answered by a colleague</source>
        <translation>Прийняв колега</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>No answer</source>
        <translation>Без відповіді</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Was busy</source>
        <translation>Було зайнято</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Rejected</source>
        <translation>Відхилено</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Failed</source>
        <translation>Не вдався</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>How it ended is not known</source>
        <translation>Чим завершився, невідомо</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>missed</source>
        <translation>пропущений</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>answered by {name}</source>
        <translation>прийнято: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>answered</source>
        <translation>прийнятий</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>answered by a colleague</source>
        <translation>прийняв колега</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>no answer</source>
        <translation>без відповіді</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>busy</source>
        <translation>зайнято</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>rejected</source>
        <translation>відхилено</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>failed</source>
        <translation>не вдався</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>end not known</source>
        <translation>кінець невідомий</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>called back {time}</source>
        <translation>ви передзвонили {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>{name} called back {time}</source>
        <translation>передзвонили {time}: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>a colleague called back {time}</source>
        <translation>передзвонив колега {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>answered {time}</source>
        <translation>прийнято {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>called again and was answered {time}</source>
        <translation>подзвонили знову, прийнято {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>answered by {name} {time}</source>
        <translation>прийнято {time}: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>answered by a colleague {time}</source>
        <translation>прийняв колега {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>to {name}</source>
        <translation>на «{name}»</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>line {line}</source>
        <translation>лінія {line}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>{accounts}: not connected since {begin}</source>
        <translation>{accounts}: не на зв’язку з {begin}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>{accounts}: not connected {begin}–{end}</source>
        <translation>{accounts}: не на зв’язку {begin}–{end}</translation>
    </message>
</context>
<context>
    <name>Hotkeys</name>
    <message>
        <location filename="../../desktop/callpop/ui/hotkey_field.py"/>
        <location filename="../../desktop/callpop/ui/search_input.py"/>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/hotkey_field.py"/>
        <source>No hotkey for this</source>
        <translation>Без гарячої клавіші</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/hotkey_field.py"/>
        <source>Copy the command</source>
        <translation>Копіювати команду</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/hotkey_field.py"/>
        <source>Press the keys together. Esc leaves it as it is, Backspace is for none.</source>
        <translation>Натисніть клавіші разом. Esc залишає все, як є, Backspace прибирає комбінацію.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/hotkey_field.py"/>
        <source>{held} and…</source>
        <translation>{held} і…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/hotkey_field.py"/>
        <source>Press the keys…</source>
        <translation>Натисніть клавіші…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/hotkey_field.py"/>
        <source>Your desktop made it {keys}. Its own settings can change that.</source>
        <translation>Робоче середовище зробило з цього {keys}. Змінити це можна в його налаштуваннях.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/hotkey_field.py"/>
        <source>This command does the same, bound to a key in your desktop&apos;s settings: {command}</source>
        <translation>Ця команда робить те саме, якщо призначити її клавіші в налаштуваннях робочого середовища: {command}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/hotkey_field.py"/>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/hotkey_field.py"/>
        <source>{name}: {keys}. Press to change.</source>
        <translation>{name}: {keys}. Натисніть, щоб змінити.</translation>
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
        <translation>Колеги</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/main_window.py"/>
        <source>Queues</source>
        <translation>Черги</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/main_window.py"/>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/main_window.py"/>
        <source>Call…</source>
        <translation>Зателефонувати…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/main_window.py"/>
        <source>Settings…</source>
        <translation>Налаштування…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/main_window.py"/>
        <source>Ctrl+{number}</source>
        <translation>Ctrl+{number}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/main_window.py"/>
        <source>No account is set up yet.</source>
        <translation>Ще не налаштовано жодного облікового запису.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/main_window.py"/>
        <source>Add an account…</source>
        <translation>Додати обліковий запис…</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>Show Callpop</source>
        <translation>Показати Callpop</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>Call…</source>
        <translation>Зателефонувати…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>People</source>
        <translation>Колеги</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>Queues</source>
        <translation>Черги</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>Recent calls</source>
        <translation>Недавні дзвінки</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>Mute pop-ups</source>
        <translation>Вимкнути спливні вікна</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>Hide names and numbers</source>
        <translation>Приховати імена й номери</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>Will I see the next call?</source>
        <translation>Чи побачу я наступний дзвінок?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>Save a report for support…</source>
        <translation>Зберегти звіт для підтримки…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>Settings…</source>
        <translation>Налаштування…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>For this call</source>
        <translation>Для цього дзвінка</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>For 1 hour</source>
        <translation>На 1 годину</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>For today</source>
        <translation>На сьогодні</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>Until I resume</source>
        <translation>Доки не ввімкну</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <location filename="../../desktop/callpop/ui/notice.py"/>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <location filename="../../desktop/callpop/ui/account_section.py"/>
        <source>Callpop is not connected to your PBX yet. Add your account to see who calls.</source>
        <translation>Callpop ще не підключено до вашої АТС. Додайте обліковий запис, щоб бачити, хто дзвонить.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_section.py"/>
        <source>Add an account…</source>
        <translation>Додати обліковий запис…</translation>
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
        <translation>Дзвінки зараз</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/panel.py"/>
        <source>Recent calls</source>
        <translation>Недавні дзвінки</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/panel.py"/>
        <source>No calls yet.</source>
        <translation>Дзвінків ще немає.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/panel.py"/>
        <source>RECENT</source>
        <translation>НЕДАВНІ</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/panel.py"/>
        <source>All calls</source>
        <translation>Усі дзвінки</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/panel_head.py"/>
        <source>Call…</source>
        <translation>Зателефонувати…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/panel_head.py"/>
        <source>Hide names and numbers</source>
        <translation>Приховати імена й номери</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/panel_head.py"/>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/panel_strips.py"/>
        <source>Resume now</source>
        <translation>Увімкнути зараз</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/panel_strips.py"/>
        <source>Look…</source>
        <translation>Переглянути…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_section.py"/>
        <source>PEOPLE</source>
        <translation>КОЛЕГИ</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_section.py"/>
        <source>All people</source>
        <translation>Усі колеги</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_section.py"/>
        <source>Search a name or an extension</source>
        <translation>Пошук за іменем чи внутрішнім номером</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_section.py"/>
        <source>People</source>
        <translation>Колеги</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_section.py"/>
        <source>Nobody has this name or extension.</source>
        <translation>Немає нікого з таким іменем чи внутрішнім номером.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_section.py"/>
        <source>QUEUES</source>
        <translation>ЧЕРГИ</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_section.py"/>
        <source>All queues</source>
        <translation>Усі черги</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_section.py"/>
        <source>Queues</source>
        <translation>Черги</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/section.py"/>
        <source>All</source>
        <translation>Усі</translation>
    </message>
</context>
<context>
    <name>Pause</name>
    <message>
        <location filename="../../desktop/callpop/ui/pause_text.py"/>
        <source>It is always quiet: so you chose.</source>
        <translation>Завжди тихо: так ви вибрали.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/pause_text.py"/>
        <source>Pop-ups are muted.</source>
        <translation>Спливні вікна вимкнено.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/pause_text.py"/>
        <source>Quiet until {time}.</source>
        <translation>Тиша до {time}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/pause_text.py"/>
        <source>Pop-ups are muted for today.</source>
        <translation>Спливні вікна вимкнено на сьогодні.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/pause_text.py"/>
        <source>Pop-ups are muted until {time}.</source>
        <translation>Спливні вікна вимкнено до {time}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/pause_text.py"/>
        <source>Resume pop-ups</source>
        <translation>Увімкнути спливні вікна</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/pause_text.py"/>
        <source>Resume pop-ups (quiet until {time})</source>
        <translation>Увімкнути спливні вікна (тиша до {time})</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/pause_text.py"/>
        <source>Resume pop-ups (muted for today)</source>
        <translation>Увімкнути спливні вікна (вимкнено на сьогодні)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/pause_text.py"/>
        <source>Resume pop-ups (muted until {time})</source>
        <translation>Увімкнути спливні вікна (вимкнено до {time})</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Search a name, an extension or an account</source>
        <translation>Пошук за іменем, внутрішнім номером чи обліковим записом</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Available only</source>
        <translation>Лише доступні</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>People</source>
        <translation>Колеги</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Call</source>
        <translation>Зателефонувати</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Nobody has this name, extension or account.</source>
        <translation>Немає нікого з таким іменем, внутрішнім номером чи обліковим записом.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Nobody of this name is available.</source>
        <translation>Серед доступних немає нікого з таким іменем.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Nobody is available now.</source>
        <translation>Зараз немає нікого доступного.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Call {who}</source>
        <translation>Зателефонувати: {who}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Copy number</source>
        <translation>Копіювати номер</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Transfer…</source>
        <translation>Переадресувати…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Remove from favourites</source>
        <translation>Прибрати з обраного</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Add to favourites</source>
        <translation>Додати до обраного</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Transfer {who} to {colleague}</source>
        <translation>Переадресувати: {who} → {colleague}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>{name}, extension {extension} of {account}, a favourite</source>
        <translation>{name}, внутрішній номер {extension}, {account}, в обраному</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>{name}, extension {extension} of {account}</source>
        <translation>{name}, внутрішній номер {extension}, {account}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>Favourites</source>
        <translation>Обране</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>Enter hides the group</source>
        <translation>Enter згортає групу</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>Enter shows the group</source>
        <translation>Enter розгортає групу</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_covered.py"/>
        <source>Show again</source>
        <translation>Показати знову</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_covered.py"/>
        <location filename="../../desktop/callpop/ui/strip.py"/>
        <source>Names and numbers are hidden.</source>
        <translation>Імена й номери приховано.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_covered.py"/>
        <source>Your address book stays out of sight while you share your screen.</source>
        <translation>Адресної книги не видно, доки ви демонструєте екран.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/strip.py"/>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Open</source>
        <extracomment>A button of Qt&apos;s.</extracomment>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>A button of Qt&apos;s.</extracomment>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>A button of Qt&apos;s.</extracomment>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>Queues</name>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>Queue {number}</source>
        <translation>Черга {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>{who}, the longest {time}</source>
        <translation>{who}, найдовше {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>Hide agents</source>
        <translation>Сховати операторів</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>Show agents</source>
        <translation>Показати операторів</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>Show all</source>
        <translation>Показати все</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>Show fewer</source>
        <translation>Показати менше</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>waits</source>
        <translation>очікує</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>since {time}</source>
        <translation>з {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>waited when last seen</source>
        <translation>за останніми даними очікує</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>waits long</source>
        <translation>довго очікує</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>waits long: {time}</source>
        <translation>довго очікує: {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>waits too long</source>
        <translation>надто довго очікує</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>waits too long: {time}</source>
        <translation>надто довго очікує: {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>waited {time}</source>
        <translation>очікування {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>gave up {time}</source>
        <translation>не дочекався {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>called back {time}</source>
        <translation>передзвонили {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>spoken with {time}</source>
        <translation>поговорили {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>gave up in {queue}</source>
        <translation>не дочекався в черзі {queue}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>paused</source>
        <translation>на паузі</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>paused {time}</source>
        <translation>на паузі {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>takes calls</source>
        <translation>приймає дзвінки</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queues_page.py"/>
        <source>Queues</source>
        <translation>Черги</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queues_page.py"/>
        <source>No queue has told anything yet.</source>
        <translation>Від черг ще немає даних.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queues_page.py"/>
        <source>Call…</source>
        <translation>Зателефонувати…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queues_page.py"/>
        <source>Call back…</source>
        <translation>Передзвонити…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queues_page.py"/>
        <source>Copy number</source>
        <translation>Копіювати номер</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>Unknown caller</source>
        <translation>Невідомий абонент</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>ringing</source>
        <translation>дзвонить</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>talking</source>
        <translation>розмова</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>calling</source>
        <translation>виклик</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>no longer rings here</source>
        <translation>тут більше не дзвонить</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>unknown since {time}</source>
        <translation>невідомо з {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>with {who}</source>
        <translation>розмова: {who}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>Call…</source>
        <translation>Зателефонувати…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>missed {time}</source>
        <translation>пропущений {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>called {time}</source>
        <translation>вихідний {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>Call back…</source>
        <translation>Передзвонити…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>{account} was not connected</source>
        <translation>{account}: не було зв’язку</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>Calls in that time may be missing here.</source>
        <translation>Дзвінків за цей час тут може бракувати.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>contact</source>
        <translation>контакт</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>today {time}</source>
        <translation>сьогодні {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>recent · {time}</source>
        <translation>недавній · {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>{busy} of {all} busy</source>
        <translation>зайняті: {busy} з {all}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>{state} with {who}</source>
        <translation>{state} · {who}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>ringing {time} with {who}</source>
        <translation>дзвонить {time} · {who}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>ringing {time}</source>
        <translation>дзвонить {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>busy {time} with {who}</source>
        <translation>зайнятий {time} · {who}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>busy {time}</source>
        <translation>зайнятий {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>away {time}</source>
        <translation>відсутній {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>offline {time}</source>
        <translation>не на зв’язку {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>available {time}</source>
        <translation>доступний {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/rows.py"/>
        <source>Copy number</source>
        <translation>Копіювати номер</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>{title} has no setting “{key}”. It has: {known}.</source>
        <translation>{title} не має параметра «{key}». Є такі: {known}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>{title} has no secret “{key}”. It has: {known}.</source>
        <translation>{title} не має ключа доступу «{key}». Є такі: {known}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“{key}” is a secret: it is never taken from the command line or the settings. It is asked for, or read from standard input with --secrets-stdin.</source>
        <translation>«{key}» — це ключ доступу: його ніколи не беруть із командного рядка чи налаштувань. Callpop запитає про нього або прочитає зі стандартного вводу з --secrets-stdin.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>{title} needs “{key}” ({label}).</source>
        <translation>{title}: потрібен параметр «{key}» ({label}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“{key}” must be one line of at most {limit} characters.</source>
        <translation>«{key}» має бути одним рядком до {limit} символів.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“{key}” is either yes or no.</source>
        <translation>«{key}» може бути лише yes або no.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“{key}” is one of: {choices}.</source>
        <translation>«{key}» — одне з: {choices}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“{host}” is not a host: write names such as crm.example.com, separated by commas.</source>
        <translation>«{host}» — не хост: пишіть імена на зразок crm.example.com через кому.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“{key}” is a country&apos;s two letters, such as UA, SK or GB; not “{text}”.</source>
        <translation>«{key}» — це дві літери країни, наприклад UA, SK чи GB, а не «{text}».</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“{key}” is not an address that can be read.</source>
        <translation>Адресу в «{key}» не вдається прочитати.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“endpoint” is scheme, host, port and path alone: nothing behind a ? or a #.</source>
        <translation>«endpoint» — це лише схема, хост, порт і шлях: нічого після ? чи #.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“{key}”: {path} can&apos;t be read ({why}).</source>
        <translation>«{key}»: не вдається прочитати {path} ({why}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“{key}”: {path} holds no certificate in PEM form.</source>
        <translation>«{key}»: у файлі {path} немає сертифіката у форматі PEM.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“{key}” is system, none, or an address such as http://proxy.example.com:3128.</source>
        <translation>«{key}» — це system, none або адреса на зразок http://proxy.example.com:3128.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“{key}” can&apos;t hold a user name or password: settings are not kept secret. Use system, with the password in the desktop&apos;s own proxy settings.</source>
        <translation>«{key}» не може містити ім’я користувача чи пароль: налаштування не таємні. Виберіть system, а пароль задайте в налаштуваннях проксі робочого середовища.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_lines.py"/>
        <source>Switched off in the settings.</source>
        <translation>Вимкнено в налаштуваннях.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_lines.py"/>
        <source>Reading its secrets from the keyring.</source>
        <translation>Ключі доступу читаються зі сховища паролів.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_lines.py"/>
        <source>Callpop met a fault ({what}); its log says more.</source>
        <translation>У Callpop стався збій ({what}); подробиці — в журналі.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_lines.py"/>
        <source>The keyring holds no “{label}” for this account: enter it.</source>
        <translation>У сховищі паролів немає «{label}» для цього облікового запису: введіть ці дані.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_lines.py"/>
        <source>This Callpop knows no PBX of the kind “{kind}”. It knows: {known}.</source>
        <translation>Цей Callpop не знає типу АТС «{kind}». Він знає: {known}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_service.py"/>
        <source>There is no kind of PBX called “{name}”. There are: {known}.</source>
        <translation>Типу АТС «{name}» немає. Є такі: {known}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_service.py"/>
        <source>{title} needs no webhook address: Callpop calls it.</source>
        <translation>{title} не потребує адреси вебхука: Callpop підключається сам.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_service.py"/>
        <source>{name} is removed, its secrets too.</source>
        <translation>{name}: обліковий запис видалено разом із ключами доступу.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_service.py"/>
        <source>{name} is removed. Whether its secrets are stored somewhere can&apos;t be said: {why}</source>
        <translation>{name}: обліковий запис видалено. Невідомо, чи не зберігаються десь його ключі доступу: {why}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_service.py"/>
        <source>There is no account “{name}”. There are: {known}.</source>
        <translation>Облікового запису «{name}» немає. Є такі: {known}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_service.py"/>
        <source>There is no account “{name}”; none is set up yet.</source>
        <translation>Облікового запису «{name}» немає; ще жодного не налаштовано.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_trial.py"/>
        <source>{title} did not say within {seconds} seconds whether it lets us in. {detail}</source>
        <translation>{title}: за {seconds} с немає відповіді, чи дозволено вхід. {detail}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_trial.py"/>
        <source>{title} called: its webhooks arrive.</source>
        <translation>{title} на зв’язку: вебхуки надходять.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_trial.py"/>
        <source>{title} lets us in. {caution}</source>
        <translation>{title}: вхід дозволено. {caution}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_trial.py"/>
        <source>{title} lets us in.</source>
        <translation>{title}: вхід дозволено.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_trial.py"/>
        <source>The connection was not even begun.</source>
        <translation>З’єднання навіть не починалося.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/home.py"/>
        <source>The folder {folder} can&apos;t be used: {problem}. Choose another one with --home or CALLPOP_HOME.</source>
        <translation>Папку {folder} не можна використати: {problem}. Виберіть іншу: --home або CALLPOP_HOME.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/home.py"/>
        <source>{file} belongs to another user of this computer, who may read or change it. Look how it came there, and remove it.</source>
        <translation>{file} належить іншому користувачеві цього комп’ютера, і той може його прочитати або змінити. З’ясуйте, як він туди потрапив, і вилучіть його.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/home.py"/>
        <source>The folder {folder} is not for Callpop alone. Name an empty folder of your own, such as {suggestion}.</source>
        <translation>Папка {folder} призначена не лише для Callpop. Укажіть власну порожню папку, наприклад {suggestion}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/keyring_door.py"/>
        <source>The keyring is locked. Unlock it, or keep the secret for this run only.</source>
        <translation>Сховище паролів заблоковано. Розблокуйте його або залиште ключ доступу лише на цей запуск.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/keyring_door.py"/>
        <source>The keyring took the secret and did not keep it. Choose another keyring, or keep the secret for this run only.</source>
        <translation>Сховище паролів прийняло ключ доступу, але не зберегло його. Виберіть інше сховище або залиште ключ лише на цей запуск.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/keyring_door.py"/>
        <source>The keyring does not delete what it is told to delete.</source>
        <translation>Сховище паролів не видаляє того, що має видалити.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/keyring_door.py"/>
        <source>The keyring failed ({problem}). Restart it, or keep the secret for this run only.</source>
        <translation>Збій сховища паролів ({problem}). Перезапустіть його або залиште ключ доступу лише на цей запуск.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/keyring_door.py"/>
        <source>No keyring is running. Start one (GNOME Keyring, KWallet), or keep the secret for this run only.</source>
        <translation>Жодного сховища паролів не запущено. Запустіть його (GNOME Keyring, KWallet) або залиште ключ доступу лише на цей запуск.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/keyring_door.py"/>
        <source>The keyring chosen for Python programs (PYTHON_KEYRING_BACKEND, keyringrc.cfg) can&apos;t be used. Correct the choice, or take it back.</source>
        <translation>Сховище паролів, вибране для програм на Python (PYTHON_KEYRING_BACKEND, keyringrc.cfg), не можна використати. Виправте вибір або скасуйте його.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/keyring_door.py"/>
        <source>The keyring chosen for Python programs (PYTHON_KEYRING_BACKEND, keyringrc.cfg) keeps secrets in a plain file. Callpop does not: choose another one, or keep the secret for this run only.</source>
        <translation>Сховище паролів, вибране для програм на Python (PYTHON_KEYRING_BACKEND, keyringrc.cfg), тримає ключі у звичайному файлі. Callpop так не робить: виберіть інше сховище або залиште ключ доступу лише на цей запуск.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/model.py"/>
        <source>An account needs a name.</source>
        <translation>Обліковому запису потрібна назва.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/model.py"/>
        <source>An account&apos;s name has at most {limit} characters.</source>
        <translation>Назва облікового запису може мати до {limit} символів.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/model.py"/>
        <source>An account&apos;s name is one line of visible characters, with no space at either end.</source>
        <translation>Назва облікового запису — це один рядок видимих символів без пробілів на початку та в кінці.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/model.py"/>
        <source>There is an account “{name}” already. Choose another name.</source>
        <translation>Обліковий запис «{name}» уже є. Виберіть іншу назву.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}, column {column}: this can&apos;t be read ({problem}). Correct the line; nothing in the file was changed.</source>
        <translation>{file}, рядок {line}, стовпець {column}: не вдається прочитати ({problem}). Виправте рядок; у файлі нічого не змінено.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: “schema” must be the number {known}.</source>
        <translation>{file}, рядок {line}: «schema» має бути числом {known}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file} was written by a newer Callpop (schema {schema}; this one knows {known}). Update Callpop; the file was left as it is.</source>
        <translation>{file} записано новішою версією Callpop (schema {schema}; ця версія знає {known}). Оновіть Callpop; файл залишено без змін.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: “app” must be a table: write [app].</source>
        <translation>{file}, рядок {line}: «app» має бути таблицею: напишіть [app].</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: “account” must be a list of accounts: begin each with [[account]], in double brackets.</source>
        <translation>{file}, рядок {line}: «account» має бути списком облікових записів: кожен починайте з [[account]] у подвійних дужках.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: the accounts “{name}” and “{other}” have the same id, and would share their secrets. Delete this “id” line.</source>
        <translation>{file}, рядок {line}: облікові записи «{name}» і «{other}» мають однаковий id, тож ключі доступу були б спільні. Видаліть цей рядок «id».</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: this account has no “{key}”. Add the line {key} = &quot;…&quot;.</source>
        <translation>{file}, рядок {line}: в обліковому записі немає «{key}». Додайте рядок {key} = &quot;…&quot;.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: {problem}</source>
        <translation>{file}, рядок {line}: {problem}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: “{key}” of the account “{account}” is not written as it must be. Write {key} = {example}</source>
        <translation>{file}, рядок {line}: «{key}» облікового запису «{account}» записано не так, як треба. Напишіть {key} = {example}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: “{key}” is a secret, and secrets are kept in the keyring alone. Delete the line, give the secret with “callpop account unlock” (or “account add”), and have the PBX make a new one: who could read this file may know it.</source>
        <translation>{file}, рядок {line}: «{key}» — це ключ доступу, а ключі зберігаються лише у сховищі паролів. Видаліть рядок, введіть ключ командою «callpop account unlock» (або «account add») і створіть в АТС новий: хто міг прочитати цей файл, може знати старий.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: “{key}” is not known. Is “{near}” meant?</source>
        <translation>{file}, рядок {line}: параметр «{key}» невідомий. Може, «{near}»?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: “{key}” is not known, and has no effect.</source>
        <translation>{file}, рядок {line}: параметр «{key}» невідомий і ні на що не впливає.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: the account “{account}” has a setting “{key}” that is not known. Is “{near}” meant?</source>
        <translation>{file}, рядок {line}: в обліковому записі «{account}» є невідомий параметр «{key}». Може, «{near}»?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: the account “{account}” has a setting “{key}” that is not known, and has no effect.</source>
        <translation>{file}, рядок {line}: в обліковому записі «{account}» є невідомий параметр «{key}»; він ні на що не впливає.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: “{key}” can&apos;t be “{value}”. It can be: {choices}.</source>
        <translation>{file}, рядок {line}: «{key}» не може бути «{value}». Може бути: {choices}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: “{key}” of the account “{account}” can&apos;t be “{value}”. It can be: {choices}.</source>
        <translation>{file}, рядок {line}: «{key}» облікового запису «{account}» не може бути «{value}». Може бути: {choices}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/settings.py"/>
        <source>{file} was taken away or emptied. Callpop goes on with what it said, and puts it back.</source>
        <translation>Файл {file} зник або порожній. Callpop працює далі з тим, що в ньому було, і відновить його.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/settings.py"/>
        <source>Another program has been changing {file} for {seconds} seconds. Close it, and try again.</source>
        <translation>Інша програма змінює {file} вже {seconds} с. Закрийте її та спробуйте ще раз.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/settings.py"/>
        <source>{file} could not be written: {problem}. The settings are as they were. See that there is room on the disk and that the folder is yours.</source>
        <translation>Не вдалося записати {file}: {problem}. Налаштування лишилися, як були. Перевірте, чи є місце на диску та чи ця папка ваша.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/settings.py"/>
        <source>{file} is written in a way that Callpop can read but not change. Make the change by hand, or write each account as a table of its own: [[account]].</source>
        <translation>{file} записано так, що Callpop може його прочитати, але не змінити. Внесіть зміну вручну або запишіть кожен обліковий запис окремою таблицею: [[account]].</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/settings.py"/>
        <source>The change holds characters that can&apos;t be written. Type it anew.</source>
        <translation>У зміні є символи, які не можна записати. Введіть її ще раз.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/settings.py"/>
        <source>“{key}” is a secret. Secrets are kept in the keyring alone, never in the settings file: give it when you are asked for it.</source>
        <translation>«{key}» — це ключ доступу. Ключі зберігаються лише у сховищі паролів, а не у файлі налаштувань: введіть його, коли про нього запитають.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/settings.py"/>
        <source>{file} can&apos;t be read: {problem}. See that it is a file, and yours.</source>
        <translation>Не вдається прочитати {file}: {problem}. Перевірте, чи це файл і чи він ваш.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/settings.py"/>
        <source>{file} is far too large for a settings file. Look into it.</source>
        <translation>{file} завеликий для файлу налаштувань. Перегляньте його.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/settings.py"/>
        <source>{file}, line {line}: this is not UTF-8 text. Save the file as UTF-8.</source>
        <translation>{file}, рядок {line}: це не текст UTF-8. Збережіть файл у кодуванні UTF-8.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/vault.py"/>
        <source>A secret has from 1 to {limit} characters.</source>
        <translation>Довжина ключа доступу — від 1 до {limit} символів.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/vault.py"/>
        <source>The keyring has not answered for {seconds} seconds. See whether it asks for its password in a window of its own.</source>
        <translation>Сховище паролів не відповідає вже {seconds} с. Перевірте, чи не просить воно пароль у власному вікні.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/check_report.py"/>
        <source>Callpop</source>
        <translation>Callpop</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/check_report.py"/>
        <source>Callpop is not running: no call is shown.</source>
        <translation>Callpop не запущено: дзвінків не видно.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/check_report.py"/>
        <source>Start it with: callpop</source>
        <translation>Запустіть його: callpop</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/check_report.py"/>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>Test call</source>
        <translation>Пробний дзвінок</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/checks.py"/>
        <source>There was no answer in {seconds} seconds.</source>
        <translation>За {seconds} с відповіді не було.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/checks.py"/>
        <source>That could not be looked at ({what}). The log says more.</source>
        <translation>Це не вдалося перевірити ({what}). Подробиці — в журналі.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/book.py"/>
        <source>The address book was damaged. It is kept as {file}, and a new one is begun: import your contacts again.</source>
        <translation>Адресну книгу було пошкоджено. Її збережено як {file} і почато нову: імпортуйте контакти ще раз.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/csv_file.py"/>
        <source>a quotation mark in it is never closed</source>
        <translation>лапки так і не закрито</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/file.py"/>
        <location filename="../../desktop/callpop/desk/history.py"/>
        <source>The file “{file}” can&apos;t be written: {why}.</source>
        <translation>Не вдається записати файл «{file}»: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/file.py"/>
        <source>This can&apos;t be: {why}.</source>
        <translation>Так не можна: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/importing.py"/>
        <source>New contacts: {new}; with new phones: {changed}; known already: {unchanged}; records that were not read: {not_read}. The file was read as {encoding}.</source>
        <translation>Нових контактів: {new}; з новими телефонами: {changed}; уже відомих: {unchanged}; непрочитаних записів: {not_read}. Файл прочитано як {encoding}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/importing.py"/>
        <source>The file “{file}” can&apos;t be read: {why}.</source>
        <translation>Не вдається прочитати файл «{file}»: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/importing.py"/>
        <source>This file is no address book: it is longer than {most} MiB.</source>
        <translation>Цей файл — не адресна книга: він більший за {most} МіБ.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/importing.py"/>
        <source>This is a workbook, not a table: save it as CSV in the spreadsheet program.</source>
        <translation>Це робоча книга, а не таблиця: збережіть її в програмі електронних таблиць як CSV.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/importing.py"/>
        <source>There is no contact in this file.</source>
        <translation>У цьому файлі немає жодного контакту.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/importing.py"/>
        <source>There is no contact in this file that could be read. Line {line}: {why}.</source>
        <translation>У цьому файлі не вдалося прочитати жодного контакту. Рядок {line}: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/importing.py"/>
        <source>The file can&apos;t be read as “{encoding}”: utf-8 and windows-1251 are usual encodings.</source>
        <translation>Файл не вдається прочитати як «{encoding}»: звичні кодування — utf-8 і windows-1251.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/model.py"/>
        <source>a spreadsheet has cut the number {number} short: format its column as text and enter it again</source>
        <translation>програма електронних таблиць обрізала номер {number}: задайте стовпцю текстовий формат і введіть номер ще раз</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/model.py"/>
        <source>“{text}” is not a phone number</source>
        <translation>«{text}» — не номер телефону</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/rows.py"/>
        <source>there is no phone number in it</source>
        <translation>немає номера телефону</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/rows.py"/>
        <source>there is no name in it</source>
        <translation>немає імені</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/rows.py"/>
        <source>only the first {most} records are read</source>
        <translation>прочитано лише перших {most} записів</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/store.py"/>
        <source>The address book was written by a newer version of Callpop and is left untouched: update Callpop, or move {file} away.</source>
        <translation>Адресну книгу записано новішою версією Callpop, тож її не змінено: оновіть Callpop або перенесіть {file} в інше місце.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/store.py"/>
        <source>The address book can&apos;t be changed: {why}. Nothing was changed.</source>
        <translation>Не вдається змінити адресну книгу: {why}. Нічого не змінено.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/store.py"/>
        <source>The address book can&apos;t be read: {why}.</source>
        <translation>Не вдається прочитати адресну книгу: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/store.py"/>
        <source>There is another contact “{name}” already: remove one of the two.</source>
        <translation>Уже є інший контакт «{name}»: видаліть один із двох.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/store.py"/>
        <source>A contact needs a name or a company.</source>
        <translation>Контакту потрібне ім’я або компанія.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/store.py"/>
        <source>A contact needs a phone number.</source>
        <translation>Контакту потрібен номер телефону.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/store.py"/>
        <source>There is no contact {id}: it was removed, or never there.</source>
        <translation>Контакту {id} немає: його видалили або його й не було.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/vcard.py"/>
        <source>the card has no end</source>
        <translation>картка не має кінця</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <location filename="../../desktop/callpop/desk/handling.py"/>
        <source>“{text}” is not a number to transfer to.</source>
        <translation>«{text}» — не номер, на який можна переадресувати дзвінок.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <source>There is no call in progress.</source>
        <translation>Зараз немає жодного дзвінка.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <source>There is no call “{call}” in progress.</source>
        <translation>Дзвінка «{call}» зараз немає.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <source>There are several calls: name one of {ids}.</source>
        <translation>Дзвінків кілька. Укажіть один із них: {ids}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <source>There is no account “{name}”.</source>
        <translation>Облікового запису «{name}» немає.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <source>{account} was not connected yet: there is no recording.</source>
        <translation>Обліковий запис {account} ще не підключався: запису обміну немає.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <source>There is no hotkey for that.</source>
        <translation>Для цього немає гарячої клавіші.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <source>There is no call “{call}” in the history.</source>
        <translation>В історії немає дзвінка «{call}».</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <source>This Callpop does not know the verb “{verb}”.</source>
        <translation>Цей Callpop не знає команди «{verb}».</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <source>{number} is an emergency number. If you mean it, add {option}.</source>
        <translation>{number} — номер екстреної служби. Якщо справді потрібно зателефонувати, додайте {option}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <source>“{key}” must be text.</source>
        <translation>«{key}» має бути текстом.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <source>“{key}” must be keys with texts.</source>
        <translation>«{key}» має складатися з ключів і текстів.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>No answer</source>
        <translation>Без відповіді</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Busy</source>
        <translation>Зайнято</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Rejected</source>
        <translation>Відхилено</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Call failed</source>
        <translation>Дзвінок не вдався</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Ended, outcome unknown</source>
        <translation>Завершено, результат невідомий</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Unknown since {time}</source>
        <translation>Невідомо з {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>No longer rings here</source>
        <translation>Тут більше не дзвонить</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <location filename="../../desktop/callpop/desk/pops.py"/>
        <source>Incoming call</source>
        <translation>Вхідний дзвінок</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Rings at {who}</source>
        <translation>Кому дзвонять: {who}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Calling</source>
        <translation>Вихідний дзвінок</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Talking</source>
        <translation>Розмова</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Answered by {who}</source>
        <translation>Прийнято: {who}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Answered by a colleague</source>
        <translation>Прийняв колега</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Missed</source>
        <translation>Пропущений дзвінок</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Call ended · {talk}</source>
        <translation>Дзвінок завершено · {talk}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Call ended</source>
        <translation>Дзвінок завершено</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Pop-ups</source>
        <translation>Спливні вікна</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Resume</source>
        <translation>Увімкнути знову</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Cards and notifications are both switched off: no call is shown.</source>
        <translation>Вимкнено і картки, і сповіщення: жодного дзвінка не видно.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Show cards</source>
        <translation>Показувати картки</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Pop-ups are paused.</source>
        <translation>Спливні вікна вимкнено.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>It is your quiet time until {time}: no call pops up.</source>
        <translation>У вас час тиші до {time}: дзвінки не спливають.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Pop-ups are paused until {time}.</source>
        <translation>Спливні вікна вимкнено до {time}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <location filename="../../desktop/callpop/desk/popping.py"/>
        <source>Calls from outside don&apos;t pop up: so it is chosen in the settings.</source>
        <translation>Дзвінки ззовні не спливають: так вибрано в налаштуваннях.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Let them pop up</source>
        <translation>Показувати їх</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Names and numbers are hidden, since that is switched on.</source>
        <translation>Імена й номери приховано: ви це ввімкнули.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Calls show as notifications; cards are switched off.</source>
        <translation>Дзвінки видно як сповіщення; картки вимкнено.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Calls show as cards; notifications are switched off.</source>
        <translation>Дзвінки видно як картки; сповіщення вимкнено.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Calls show as cards and as notifications.</source>
        <translation>Дзвінки видно і як картки, і як сповіщення.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Settings…</source>
        <translation>Налаштування…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Online: {title} tells Callpop of calls.</source>
        <translation>На зв’язку: {title} повідомляє Callpop про дзвінки.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>It is just connecting.</source>
        <translation>Триває підключення.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Accounts</source>
        <translation>Облікові записи</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Add an account…</source>
        <translation>Додати обліковий запис…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>There is no account: nobody tells Callpop of calls.</source>
        <translation>Немає облікового запису: ніхто не повідомляє Callpop про дзвінки.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/crm.py"/>
        <source>The recording of this call is at {host}. Open it?</source>
        <translation>Запис цієї розмови — на {host}. Відкрити?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/crm.py"/>
        <source>The CRM link of this call leads to {host}. Open it?</source>
        <translation>Посилання CRM цього дзвінка веде на {host}. Відкрити?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/crm.py"/>
        <source>This call is no longer known.</source>
        <translation>Про цей дзвінок більше нічого не відомо.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/crm.py"/>
        <source>This call has no link to the CRM.</source>
        <translation>Цей дзвінок не має посилання на CRM.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/crm.py"/>
        <source>The link to this recording is not safe: it is not opened.</source>
        <translation>Посилання на цей запис небезпечне: його не відкрито.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/crm.py"/>
        <source>{host} could not be remembered as an allowed CRM host: the settings can&apos;t be written.</source>
        <translation>Не вдалося запам’ятати {host} як дозволений хост CRM: налаштування не записуються.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>There is no number in this link.</source>
        <translation>У цьому посиланні немає номера.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <location filename="../../desktop/callpop/desk/handling.py"/>
        <source>This is not a number: choose a name from the list or type a number.</source>
        <translation>Це не номер: виберіть ім’я зі списку або введіть номер.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>Type a number to call.</source>
        <translation>Введіть номер, на який зателефонувати.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>{number} is an emergency number: it was not called without asking you.</source>
        <translation>{number} — номер екстреної служби: без вашої згоди його не набрано.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>A call is being placed already: wait for the PBX&apos;s answer.</source>
        <translation>Дзвінок уже набирається: дочекайтеся відповіді АТС.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>Calls {number} through {account}. Your phone rings first; then ask for extension {extension}.</source>
        <translation>Дзвінок на {number} через {account}. Спершу задзвонить ваш телефон; потім попросіть внутрішній номер {extension}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>Calls extension {number} through {account}. Your phone rings first.</source>
        <translation>Дзвінок на внутрішній номер {number} через {account}. Спершу задзвонить ваш телефон.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>Calls {number} through {account}. Your phone rings first.</source>
        <translation>Дзвінок на {number} через {account}. Спершу задзвонить ваш телефон.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>{number} is the extension of {name} at {account}, and an emergency number too. Call it?</source>
        <translation>{number} — внутрішній номер ({name}, {account}), а ще й номер екстреної служби. Зателефонувати?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>{number} is an emergency number. Call it through {account}?</source>
        <translation>{number} — номер екстреної служби. Зателефонувати через {account}?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>{why} The rule “{rule}” sends this number through it. Choose another account, such as {other}.</source>
        <translation>{why} Цей номер туди спрямовує правило «{rule}». Виберіть інший обліковий запис, наприклад {other}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>{why} It is the account that dials. Choose another one, such as {other}.</source>
        <translation>{why} Дзвінки йдуть через цей обліковий запис. Виберіть інший, наприклад {other}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>There is no account named {account}.</source>
        <translation>Облікового запису {account} немає.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>No account is set up yet: add one in the settings.</source>
        <translation>Ще не налаштовано жодного облікового запису: додайте його в налаштуваннях.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>{account} can&apos;t dial now. {why}</source>
        <translation>Через {account} зараз не зателефонувати. {why}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>{title} can&apos;t place calls for Callpop.</source>
        <translation>{title} не дає телефонувати з Callpop.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/handling.py"/>
        <source>There is no number to call back.</source>
        <translation>Немає номера, на який передзвонити.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/handling.py"/>
        <source>This call is over.</source>
        <translation>Цей дзвінок завершено.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/handling.py"/>
        <source>{pbx} can&apos;t hang up for Callpop: use your phone.</source>
        <translation>{pbx} не дає завершувати дзвінки з Callpop: скористайтеся телефоном.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/handling.py"/>
        <source>Who is to talk to {who}?</source>
        <translation>{who}: кому переадресувати дзвінок?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/handling.py"/>
        <source>Hands the call with {who} to {number}.</source>
        <translation>Дзвінок ({who}) перейде на {number}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/handling.py"/>
        <source>{pbx} can&apos;t transfer for Callpop: use your phone.</source>
        <translation>{pbx} не дає переадресовувати дзвінки з Callpop: скористайтеся телефоном.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/handling.py"/>
        <source>{number} is an emergency number: the call was not handed to it without asking you.</source>
        <translation>{number} — номер екстреної служби: без вашої згоди дзвінок туди не переадресовано.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/handling.py"/>
        <source>{number} is an emergency number. Hand the call to it?</source>
        <translation>{number} — номер екстреної служби. Переадресувати дзвінок туди?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history.py"/>
        <location filename="../../desktop/callpop/desk/history_thread.py"/>
        <source>The history can&apos;t be read: {why}.</source>
        <translation>Не вдається прочитати історію: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history.py"/>
        <location filename="../../desktop/callpop/desk/history_thread.py"/>
        <source>The history can&apos;t be changed: {why}. Nothing was changed.</source>
        <translation>Не вдається змінити історію: {why}. Нічого не змінено.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history.py"/>
        <source>The history is closed.</source>
        <translation>Історію закрито.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history_file.py"/>
        <source>The history can&apos;t be read: {why}. Start Callpop to have it mended.</source>
        <translation>Не вдається прочитати історію: {why}. Запустіть Callpop, щоб її відновити.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history_file.py"/>
        <source>The history was written by a newer version of Callpop and is left untouched: update Callpop, or move {file} away.</source>
        <translation>Історію записано новішою версією Callpop, тож її не змінено: оновіть Callpop або перенесіть {file} в інше місце.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/desk/history_forgetting.py"/>
        <source>{count} calls are deleted.</source>
        <extracomment>English for 1: One call is deleted.</extracomment>
        <translation>
            <numerusform>Видалено {count} дзвінок.</numerusform>
            <numerusform>Видалено {count} дзвінки.</numerusform>
            <numerusform>Видалено {count} дзвінків.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history_forgetting.py"/>
        <source>{done} These files of damaged histories may hold the number still; delete them yourself if you don&apos;t need them: {files}.</source>
        <translation>{done} У цих файлах пошкодженої історії номер міг залишитися; якщо вони вам не потрібні, видаліть їх самостійно: {files}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history_forgetting.py"/>
        <source>The calls are deleted, but {file} could not be cleaned of their traces: {why}. Try again later.</source>
        <translation>Дзвінки видалено, але очистити {file} від їхніх слідів не вдалося: {why}. Спробуйте пізніше.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history_keeper.py"/>
        <source>The history is written again.</source>
        <translation>Історія знову записується.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history_keeper.py"/>
        <source>The history can&apos;t be written now.</source>
        <translation>Історія зараз не записується.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history_keeper.py"/>
        <source>The history was damaged. It is kept as {file}, and a new one is begun.</source>
        <translation>Історію було пошкоджено. Її збережено як {file} і почато нову.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/desk/history_keeper.py"/>
        <source>The history was damaged. It is kept as {file}, and a new one is begun with the {count} calls that could be read.</source>
        <extracomment>English for 1: The history was damaged. It is kept as {file}, and a new one is begun with the one call that could be read.</extracomment>
        <translation>
            <numerusform>Історію було пошкоджено. Її збережено як {file}, а нову розпочато з {count} дзвінка, який вдалося прочитати.</numerusform>
            <numerusform>Історію було пошкоджено. Її збережено як {file}, а нову розпочато з {count} дзвінків, які вдалося прочитати.</numerusform>
            <numerusform>Історію було пошкоджено. Її збережено як {file}, а нову розпочато з {count} дзвінків, які вдалося прочитати.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history_keeper.py"/>
        <source>The file of the history was taken away. It is back, with all that was in it.</source>
        <translation>Файл історії зник. Його відновлено з усім, що в ньому було.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history_keeper.py"/>
        <source>The history can&apos;t be written: {why}. Calls are kept in memory until it can: check that the disk is not full and that {file} may be written.</source>
        <translation>Не вдається записати історію: {why}. Поки це так, дзвінки зберігаються в пам’яті: перевірте, чи не заповнений диск і чи можна записувати {file}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/links.py"/>
        <source>The CRM link of this call is longer than {limit} characters: it is not opened.</source>
        <translation>Посилання CRM цього дзвінка довше за {limit} символів: його не відкрито.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/links.py"/>
        <source>The CRM link of this call can&apos;t be read: it is not opened.</source>
        <translation>Посилання CRM цього дзвінка не вдається прочитати: його не відкрито.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/links.py"/>
        <source>The CRM link of this call is not a web address: only http and https are opened.</source>
        <translation>Посилання CRM цього дзвінка — не вебадреса: відкриваються лише http і https.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/links.py"/>
        <source>The CRM link of this call hides a user name in its address: it is not opened.</source>
        <translation>Посилання CRM цього дзвінка приховує в адресі ім’я користувача: його не відкрито.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/links.py"/>
        <source>The CRM link has a placeholder {{{name}}} that Callpop does not know: use {{number}}, {{digits}}, {{name}}, {{extension}} or {{call_id}}.</source>
        <translation>У посиланні CRM є заповнювач {{{name}}}, якого Callpop не знає: використовуйте {{number}}, {{digits}}, {{name}}, {{extension}} або {{call_id}}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/links.py"/>
        <source>The CRM link has a brace without its partner: write {{number}}, for example.</source>
        <translation>У посиланні CRM є фігурна дужка без пари: пишіть, наприклад, {{number}}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/links.py"/>
        <source>The host of the CRM link must be written out, without a placeholder in it.</source>
        <translation>Хост у посиланні CRM треба написати повністю, без заповнювачів.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/links.py"/>
        <source>The CRM link must be a web address such as https://crm.example.com/find?phone={{number}}, without a user name in it.</source>
        <translation>Посилання CRM має бути вебадресою на зразок https://crm.example.com/find?phone={{number}}, без імені користувача в ній.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/pause_memory.py"/>
        <source>Until when pop-ups are muted was written down by a newer version of Callpop and is left untouched: update Callpop, or move {file} away.</source>
        <translation>До якого часу вимкнено спливні вікна, записано новішою версією Callpop, тож цього не змінено: оновіть Callpop або перенесіть {file} в інше місце.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/popping.py"/>
        <source>Calls between colleagues don&apos;t pop up: so it is chosen in the settings.</source>
        <translation>Дзвінки між колегами не спливають: так вибрано в налаштуваннях.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/popping.py"/>
        <source>Calls that you place don&apos;t pop up: so it is chosen in the settings.</source>
        <translation>Ваші вихідні дзвінки не спливають: так вибрано в налаштуваннях.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/popping.py"/>
        <source>{queue} is a quiet queue: its calls don&apos;t pop up.</source>
        <translation>{queue} — тиха черга: її дзвінки не спливають.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/popping.py"/>
        <source>You muted this call.</source>
        <translation>Ви вибрали не показувати цей дзвінок.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/popping.py"/>
        <source>Quiet hours.</source>
        <translation>Години тиші.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/popping.py"/>
        <source>Pop-ups were muted.</source>
        <translation>Спливні вікна було вимкнено.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/popping.py"/>
        <source>Quiet hours until {time}.</source>
        <translation>Години тиші до {time}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/popping.py"/>
        <source>Pop-ups were muted until {time}.</source>
        <translation>Спливні вікна було вимкнено до {time}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/desk/pops.py"/>
        <location filename="../../desktop/callpop/ui/announcing.py"/>
        <source>{count} more calls</source>
        <extracomment>English for 1: One more call</extracomment>
        <translation>
            <numerusform>Ще {count} дзвінок</numerusform>
            <numerusform>Ще {count} дзвінки</numerusform>
            <numerusform>Ще {count} дзвінків</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/pops.py"/>
        <source>They come too fast to tell of each: Callpop&apos;s history has them.</source>
        <translation>Вони надходять надто часто, щоб повідомляти про кожен: усі є в історії Callpop.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/pops.py"/>
        <source>Call back</source>
        <translation>Передзвонити</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/pops.py"/>
        <source>Missed call</source>
        <translation>Пропущений дзвінок</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/pops.py"/>
        <source>Missed: {who}</source>
        <translation>Пропущено: {who}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/pops.py"/>
        <source>Open in CRM</source>
        <translation>Відкрити в CRM</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/requests.py"/>
        <source>Callpop is still starting.</source>
        <translation>Callpop ще запускається.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/requests.py"/>
        <source>The PBX has not answered: look at your phone.</source>
        <translation>АТС не відповіла: гляньте на телефон.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/routing.py"/>
        <source>“{key}” is no country: write its two letters, such as SK.</source>
        <translation>«{key}» — не країна: напишіть її дві літери, наприклад SK.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/routing.py"/>
        <source>A rule begins with how numbers begin (+421) or with a country&apos;s two letters (SK), and an account&apos;s name follows: {example}.</source>
        <translation>Правило починається з початку номера (+421) або двох літер країни (SK), а далі йде назва облікового запису: {example}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/routing.py"/>
        <source>The name of the account that dials is missing.</source>
        <translation>Бракує назви облікового запису, через який телефонувати.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/routing.py"/>
        <source>There is no account named “{name}”.</source>
        <translation>Облікового запису «{name}» немає.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/routing.py"/>
        <source>There is no account named “{name}”. There are: {accounts}.</source>
        <translation>Облікового запису «{name}» немає. Є такі: {accounts}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/routing.py"/>
        <source>An earlier rule sends the same numbers through {account}.</source>
        <translation>Попереднє правило спрямовує ті самі номери через {account}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/suggesting.py"/>
        <source>extension {extension}</source>
        <translation>внутрішній номер {extension}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/wording.py"/>
        <source>Unknown caller</source>
        <translation>Невідомий абонент</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/wording.py"/>
        <source>extension {extension} · {account}</source>
        <translation>внутрішній {extension} · {account}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/wording.py"/>
        <source>to {to} · line {line} · {account}</source>
        <translation>на «{to}» · лінія {line} · {account}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/wording.py"/>
        <source>to {to} · {account}</source>
        <translation>на «{to}» · {account}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/wording.py"/>
        <source>line {line} · {account}</source>
        <translation>лінія {line} · {account}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/diagnostics/report.py"/>
        <source>“{file}” exists already: choose another one.</source>
        <translation>Файл «{file}» вже існує: виберіть інший.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/diagnostics/report.py"/>
        <source>The report can&apos;t be written to “{file}”: {problem}.</source>
        <translation>Звіт не вдалося записати у файл «{file}»: {problem}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/diagnostics/report.py"/>
        <source>{part} could not be added ({what}).</source>
        <translation>Не вдалося додати: {part} ({what}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/diagnostics/report.py"/>
        <source>This is a report about one Callpop, for whoever helps its user.</source>
        <translation>Це звіт про один Callpop для того, хто допомагає його користувачеві.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/diagnostics/report.py"/>
        <source>In it are: versions, the system and the desktop, accounts and their states, the settings, the log, what was said with the PBX in the last minutes, what Callpop finds when it checks itself, whether its databases are sound, and its own faults.</source>
        <translation>У ньому є: версії, система й робоче середовище, облікові записи та їхній стан, налаштування, журнал, обмін з АТС за останні хвилини, результати самоперевірки Callpop, чи цілі його бази даних, і його власні збої.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/diagnostics/report.py"/>
        <source>Not in it are: passwords and keys, notes, contacts and the calls of the history. Names, phone numbers, addresses and hosts are replaced by made-up ones, the same everywhere in this report: nobody can tell whose they were. Numbers within the company, of up to six digits, stay.</source>
        <translation>У ньому немає: паролів і ключів, нотаток, контактів і дзвінків з історії. Імена, номери телефонів, адреси й назви вузлів замінено вигаданими, однаковими в усьому звіті: ніхто не дізнається, чиї вони були. Внутрішні номери, до шести цифр, залишаються.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/diagnostics/report.py"/>
        <source>Callpop sends it to nobody. Look at it before you do: all of it is text.</source>
        <translation>Callpop нікому його не надсилає. Перегляньте його, перш ніж надіслати: усе в ньому — текст.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/diagnostics/report.py"/>
        <source>Missing:</source>
        <translation>Бракує:</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/diagnostics/report.py"/>
        <source>Some recordings are left out: there were too many.</source>
        <translation>Деякі записи пропущено: їх було забагато.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/diagnostics/running_app.py"/>
        <source>The report is saved as {file}. Names and phone numbers in it are made up, and no passwords are in it.</source>
        <translation>Звіт збережено як {file}. Імена й номери телефонів у ньому вигадані, паролів у ньому немає.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/hotkeys.py"/>
        <source>Open the dial box</source>
        <translation>Відкрити вікно набору</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/hotkeys.py"/>
        <source>Call the selected number</source>
        <translation>Зателефонувати на виділений номер</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/hotkeys.py"/>
        <source>Open the caller&apos;s CRM record</source>
        <translation>Відкрити картку клієнта в CRM</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/hotkeys.py"/>
        <source>Say who is calling</source>
        <translation>Озвучити, хто дзвонить</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/hotkeys.py"/>
        <source>Go to the calls in the panel</source>
        <translation>Перейти до дзвінків на панелі</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/hotkeys.py"/>
        <source>Hide or show names and numbers</source>
        <translation>Приховати або показати імена й номери</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/hotkeys.py"/>
        <source>{keys} is needed for typing: hold Ctrl, Alt or the like with it.</source>
        <translation>Клавіша {keys} потрібна, щоб друкувати: натискайте її разом із Ctrl, Alt тощо.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/hotkeys.py"/>
        <source>{keys} has a meaning in every program: choose another.</source>
        <translation>{keys} має своє значення в кожній програмі: виберіть іншу комбінацію.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/hotkeys.py"/>
        <source>“{text}” is no hotkey: write it as {example}.</source>
        <translation>«{text}» — не комбінація клавіш: напишіть її так, як {example}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/addresses.py"/>
        <source>The address {endpoint} can&apos;t be used: write it as {wanted}.</source>
        <translation>Адреса {endpoint} не підходить. Потрібна така: {wanted}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/addresses.py"/>
        <source>{scheme}:// is not encrypted: the key would travel in clear. Use {better}://, or set insecure=yes if you know that the way is safe.</source>
        <translation>{scheme}:// не шифрується: ключ передавався б відкрито. Використайте {better}:// або задайте insecure=yes, якщо знаєте, що шлях безпечний.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/call_requests.py"/>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} can&apos;t do that from here: use your phone.</source>
        <translation>{title} не дає зробити це звідси: скористайтеся телефоном.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/call_requests.py"/>
        <location filename="../../desktop/callpop/pbx/viptel.py"/>
        <source>There is no connection to {title} at the moment.</source>
        <translation>{title}: зараз немає з’єднання.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/call_requests.py"/>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} has not answered your last call request yet.</source>
        <translation>{title} ще не відповідає на попередній запит дзвінка.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/call_requests.py"/>
        <location filename="../../desktop/callpop/pbx/viptel_commands.py"/>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} calls: your phone rings first.</source>
        <translation>{title} телефонує: спершу задзвонить ваш телефон.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/call_requests.py"/>
        <source>The connection was cut before the PBX answered: look at your phone.</source>
        <translation>З’єднання розірвалося, перш ніж АТС відповіла: гляньте на телефон.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/call_requests.py"/>
        <location filename="../../desktop/callpop/pbx/viptel_actions.py"/>
        <source>{title} did not answer: look at your phone.</source>
        <translation>{title} не відповідає: гляньте на телефон.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip.py"/>
        <source>Who runs your Meetip PRO (gestor) gives you server, Tenant and KEY: they are the parameters of its API.</source>
        <translation>Сервер, Tenant і KEY вам дасть той, хто обслуговує ваш Meetip PRO (gestor): це параметри його API.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip.py"/>
        <source>{title} closed the connection after the login: it is tried in another form.</source>
        <translation>{title} закриває з’єднання після входу: вхід повторюється в іншій формі.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip.py"/>
        <source>{title} says: {text}</source>
        <translation>{title} повідомляє: {text}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip.py"/>
        <source>{title} knows no extension {extension}: check the extension. Its calls can&apos;t be shown.</source>
        <translation>{title} не знає внутрішнього номера {extension}: перевірте його. Дзвінки цього номера не можна показати.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip.py"/>
        <source>Extension 999 only watches: it can&apos;t call.</source>
        <translation>Внутрішній номер 999 лише спостерігає: телефонувати з нього не можна.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip.py"/>
        <source>{number} can&apos;t be called.</source>
        <translation>На {number} не можна зателефонувати.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>with who runs your Meetip PRO, in the API&apos;s parameters</source>
        <translation>у того, хто обслуговує ваш Meetip PRO, в параметрах API</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>Server</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Сервер</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>Host and port of the API, as in new FancyWebSocket(&apos;ws://HOST:PORT&apos;) of the demo page. With wss:// in front it is encrypted; without, the KEY travels in clear.</source>
        <translation>Хост і порт API, як у new FancyWebSocket(&apos;ws://HOST:PORT&apos;) на демонстраційній сторінці. Із wss:// на початку з’єднання шифрується; без нього KEY передається відкрито.</translation>
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
        <translation>Номер вашої системи: var tenant на демонстраційній сторінці.</translation>
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
        <translation>Рядок безпеки системи: var key на демонстраційній сторінці.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>Extension</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Внутрішній номер</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>Your own internal number (EXTENSIÓN): var extension in the demo page.</source>
        <translation>Ваш власний внутрішній номер (EXTENSIÓN): var extension на демонстраційній сторінці.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>Monitoring channel (extension 999)</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Канал спостереження (внутрішній номер 999)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>Shows the state of all colleagues, and who took a group&apos;s call: without it, one that a colleague takes counts as missed. Extension 999 must be registered for the API.</source>
        <translation>Показує стан усіх колег і хто прийняв дзвінок групи: без нього дзвінок, який прийняв колега, вважається пропущеним. Внутрішній номер 999 має бути зареєстрований для API.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>Log in without parentheses</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Вхід без дужок</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>Only if the server closes the connection as soon as it is told the KEY.</source>
        <translation>Лише якщо сервер закриває з’єднання, щойно отримає KEY.</translation>
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
        <translation>Ваш внутрішній номер</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>The KEY is missing: it stands {where}.</source>
        <translation>Бракує KEY: його можна знайти {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>The connection is not encrypted: the KEY travels in clear. Where the server can do it, write wss:// in front of its address.</source>
        <translation>З’єднання не шифрується: KEY передається відкрито. Якщо сервер це вміє, напишіть wss:// перед його адресою.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>{title} does not let extension {extension} of tenant {tenant} in. Check the tenant, the extension and the KEY: they stand {where}.</source>
        <translation>{title} не пускає внутрішній номер {extension} (tenant {tenant}). Перевірте tenant, внутрішній номер і KEY: їх можна знайти {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>{title} does not let extension {extension} of tenant {tenant} in, which shows the state of colleagues: ask who runs the PBX to register it for the API.</source>
        <translation>{title} не пускає внутрішній номер {extension} (tenant {tenant}), який показує стан колег: попросіть того, хто обслуговує АТС, зареєструвати його для API.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>{address} hung up before it answered. Such a server takes 15 connections from one internet address, which a whole office may share; every Callpop with this account needs {number}.</source>
        <translation>Сервер {address} розірвав з’єднання, не відповівши. Такий сервер приймає 15 з’єднань з однієї інтернет-адреси, а вона може бути спільна для всього офісу; скільки їх потрібно кожному Callpop із цим обліковим записом: {number}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>{address} closed the connection: it had heard nothing from this computer for too long.</source>
        <translation>Сервер {address} закрив з’єднання: він надто довго нічого не чув від цього комп’ютера.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>{address} closed the connection: it could not read what this computer sent.</source>
        <translation>Сервер {address} закрив з’єднання: він не зміг прочитати те, що надіслав цей комп’ютер.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>{address} closed the connection: what this computer sent was too long for it.</source>
        <translation>Сервер {address} закрив з’єднання: те, що надіслав цей комп’ютер, для нього задовге.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>The server is missing: write it as HOST:PORT. It stands {where}.</source>
        <translation>Бракує сервера: напишіть його як HOST:PORT. Його можна знайти {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>The server {server} can&apos;t be used: write it as HOST:PORT or wss://HOST:PORT.</source>
        <translation>Сервер {server} не підходить: напишіть його як HOST:PORT або wss://HOST:PORT.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>{what} is missing: it stands {where}.</source>
        <translation>{what}: не вказано. Шукайте {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>{what} can&apos;t be {text}: it is a number.</source>
        <translation>{what}: «{text}» не підходить, це має бути число.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_dialing.py"/>
        <source>The call did not come about in time ({words}).</source>
        <translation>Дзвінок не вдалося встановити вчасно ({words}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_dialing.py"/>
        <source>Your own phone is busy ({words}).</source>
        <translation>Ваш телефон зайнятий ({words}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_dialing.py"/>
        <source>The other side can&apos;t be reached ({words}).</source>
        <translation>Абонент недоступний ({words}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_links.py"/>
        <source>{title} sends a WEB command in which {variable} is not filled in: in the PBX&apos;s API events, copy the variables exactly as they are listed there.</source>
        <translation>{title} надсилає команду WEB, у якій не заповнено {variable}: у подіях API вашої АТС скопіюйте змінні точно так, як вони там наведені.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_links.py"/>
        <source>{title} sent a link for {number}, and no call that it belongs to.</source>
        <translation>{title} надсилає посилання для {number}, але дзвінка до нього немає.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet.py"/>
        <source>They stand in the PBX under Settings → Integration → Other CRM system ({page}).</source>
        <translation>Їх можна знайти в АТС: «Налаштування» → «Інтеграція» → «Інша CRM система» ({page}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet.py"/>
        <source>{title} sent a message that can&apos;t be read: it was left out.</source>
        <translation>Від {title} надійшло повідомлення, яке не вдається прочитати: його пропущено.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet.py"/>
        <source>{title} sent an event that can&apos;t be used: {name}.</source>
        <translation>Від {title} надійшла подія, яку не можна використати: {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet.py"/>
        <source>{title} refused the call and gave no reason.</source>
        <translation>{title} відхиляє дзвінок і не називає причини.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet.py"/>
        <source>{title} reports an error.</source>
        <translation>{title} повідомляє про помилку.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet.py"/>
        <source>{title} says: {message}</source>
        <translation>{title} повідомляє: {message}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet.py"/>
        <source>{title} refused the API key (HTTP {status}). Check the domain, the API key and the internal number: they stand {where}.</source>
        <translation>{title} відхиляє API-ключ (HTTP {status}). Перевірте домен, API-ключ і внутрішній номер: їх можна знайти {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet.py"/>
        <source>{address} does not know this integration (HTTP {status}). Check the domain, the API key and the internal number: they stand {where}.</source>
        <translation>Сервер {address} не знає цієї інтеграції (HTTP {status}). Перевірте домен, API-ключ і внутрішній номер: їх можна знайти {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet.py"/>
        <source>{title} refused the connection: {said} Check the API key and the internal number: they stand {where}.</source>
        <translation>{title} відмовляє у з’єднанні: {said} Перевірте API-ключ і внутрішній номер: їх можна знайти {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>in the PBX under Settings → Integration → Other CRM system</source>
        <translation>в АТС: «Налаштування» → «Інтеграція» → «Інша CRM система»</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>Domain</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Домен</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>The domain of your PBX, as your browser shows it when you log in.</source>
        <translation>Домен вашої АТС, як його показує браузер, коли ви входите.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>API key</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>API-ключ</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>In the PBX: Settings → Integration → Other CRM system ({page}).</source>
        <translation>В АТС: «Налаштування» → «Інтеграція» → «Інша CRM система» ({page}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>Internal number or e-mail</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Внутрішній номер або e-mail</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>Yours: whose calls are shown. Leading zeros count.</source>
        <translation>Ваш: чиї дзвінки показувати. Нулі на початку важливі.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>Colleagues to watch</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Стежити за колегами</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>Internal numbers of colleagues, comma-separated, for the people list.</source>
        <translation>Внутрішні номери колег через кому — для списку колег.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>Only where you gave an e-mail above: your internal number.</source>
        <translation>Лише якщо вище вказано e-mail: ваш внутрішній номер.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>Dial with a leading +</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Набирати з + на початку</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>Sends +380… instead of 380… when you call.</source>
        <translation>Надсилає +380… замість 380…, коли ви телефонуєте.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>Your internal number or e-mail is missing.</source>
        <translation>Бракує вашого внутрішнього номера або e-mail.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>The API key is missing: it stands {where}.</source>
        <translation>Бракує API-ключа: його можна знайти {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>At most {most} colleagues can be watched.</source>
        <translation>Стежити можна щонайбільше за {most} колегами.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>The domain of your PBX is missing: it stands {where}.</source>
        <translation>Бракує домену вашої АТС: його можна знайти {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>The domain {domain} can&apos;t be used: write it as company.phonet.com.ua.</source>
        <translation>Домен {domain} не підходить: напишіть його на зразок company.phonet.com.ua.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel.py"/>
        <source>VIPTel&apos;s sales department (obchodné oddelenie) switches the WebSocket API on and gives you its login. Tell them the internet address (IP) that you will connect from.</source>
        <translation>WebSocket API вмикає відділ продажу VIPTel (obchodné oddelenie); він же дає дані для входу. Повідомте йому інтернет-адресу (IP), з якої підключатиметеся.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel.py"/>
        <source>{title} sent a message that can&apos;t be used: it was left out.</source>
        <translation>Від {title} надійшло повідомлення, яке не можна використати: його пропущено.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>Username (prihlasovacie meno)</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Ім’я користувача (prihlasovacie meno)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>The login name of the WebSocket API, which VIPTel&apos;s sales department gave you; not that of the web pages.</source>
        <translation>Ім’я для входу до WebSocket API, яке вам дав відділ продажу VIPTel; не те, що для вебсторінок.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>Password (heslo)</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Пароль (heslo)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>The password of that login name. It is never sent, only a hash of it.</source>
        <translation>Пароль до цього імені. Його ніколи не надсилають, лише його геш.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>Extension (klapka)</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Внутрішній номер (klapka)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>Your own: whose calls are shown, and which phone rings when you dial.</source>
        <translation>Ваш власний: чиї дзвінки показувати і який телефон дзвонить, коли ви набираєте.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>Caller number (caller_id)</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Номер, який видно (caller_id)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>The number that those you call see; only one that VIPTel has allowed you. Empty: as the PBX is set up.</source>
        <translation>Номер, який бачать ті, кому ви телефонуєте; лише такий, який вам дозволив VIPTel. Порожньо — як налаштовано в АТС.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>HOST:PORT of the WebSocket service. Unless you name another, {other} is tried too.</source>
        <translation>HOST:PORT служби WebSocket. Якщо не вказати інший, пробується й {other}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>The username is missing: VIPTel&apos;s sales department gives it out.</source>
        <translation>Бракує імені користувача: його видає відділ продажу VIPTel.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>The password of your VIPTel login is missing.</source>
        <translation>Бракує пароля для входу у VIPTel.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>The extension {extension} can&apos;t be used: write your own internal number, such as 12.</source>
        <translation>Внутрішній номер {extension} не підходить: напишіть свій внутрішній номер, наприклад 12.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>Your extension is missing: your own internal number, such as 12.</source>
        <translation>Бракує вашого внутрішнього номера, наприклад 12.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>The caller number {number} can&apos;t be used: write digits only.</source>
        <translation>Номер {number} (caller_id) не підходить: пишіть лише цифри.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>The server {server} can&apos;t be used: write it as {example}.</source>
        <translation>Сервер {server} не підходить: напишіть його на зразок {example}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_actions.py"/>
        <source>The connection was cut before VIPTel answered: look at your phone.</source>
        <translation>З’єднання розірвалося, перш ніж VIPTel відповів: гляньте на телефон.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_actions.py"/>
        <source>The connection was cut: nothing was sent.</source>
        <translation>З’єднання розірвано: нічого не надіслано.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_actions.py"/>
        <source>{title} has not answered your last request yet: try again.</source>
        <translation>{title} ще не відповідає на попередній запит: спробуйте ще раз.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_commands.py"/>
        <source>{title} has not placed the call yet.</source>
        <translation>{title} ще не почав цього дзвінка.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_commands.py"/>
        <source>{title} hands the call to {to}.</source>
        <translation>{title} переадресовує дзвінок на {to}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_commands.py"/>
        <source>Declined: {title} offers the call to the queue&apos;s next agent.</source>
        <translation>Відхилено: {title} пропонує дзвінок наступному операторові черги.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_commands.py"/>
        <source>{title} has ended the call.</source>
        <translation>{title}: дзвінок завершено.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_login.py"/>
        <source>{title} does not take the login. Check username and password.</source>
        <translation>{title} не пускає. Перевірте ім’я користувача та пароль.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_login.py"/>
        <source>{title} did not greet.</source>
        <translation>Від {title} не надійшло привітання.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_login.py"/>
        <source>{title} did not answer the login.</source>
        <translation>Від {title} немає відповіді на вхід.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} can&apos;t control this call: it began before Callpop was connected, or it is over. Use your phone.</source>
        <translation>{title} не дає керувати цим дзвінком: він почався до підключення Callpop або вже завершився. Скористайтеся телефоном.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>place calls</source>
        <translation>телефонувати</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>end calls</source>
        <translation>завершувати дзвінки</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>transfer calls</source>
        <translation>переадресовувати дзвінки</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} can&apos;t use what was entered: {errors}</source>
        <translation>{title} не може використати введене: {errors}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} wants a new login first: try again in a moment.</source>
        <translation>{title} спершу вимагає нового входу: спробуйте за мить.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>Your {title} login may not {what}: ask VIPTel for the right to {action}.</source>
        <translation>Ваш логін {title} не має права {what}: попросіть VIPTel надати право {action}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} does not know the action {action}: {words}</source>
        <translation>{title} не знає дії {action}: {words}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} could not do it (Action failed): check the number, or try again later.</source>
        <translation>{title}: не вдалося (Action failed). Перевірте номер або спробуйте пізніше.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} can&apos;t reach its PBX just now: try again later.</source>
        <translation>{title} зараз не може зв’язатися зі своєю АТС: спробуйте пізніше.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} can&apos;t reach its PBX: nothing was done.</source>
        <translation>{title} не може зв’язатися зі своєю АТС: нічого не зроблено.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} refused: {words}</source>
        <translation>{title} відмовляє: {words}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>Your {title} user is not activated: ask VIPTel to activate it.</source>
        <translation>Вашого користувача {title} не активовано: попросіть VIPTel його активувати.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} refused the username or the password (401: {words}). Check both.</source>
        <translation>{title} відхиляє ім’я користувача або пароль (401: {words}). Перевірте обидва.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>Your {title} login may not use the WebSocket API: ask VIPTel for the right to user.login.</source>
        <translation>Ваш логін {title} не має права на WebSocket API: попросіть VIPTel надати право user.login.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} can&apos;t use this login: {words}</source>
        <translation>{title} не може використати цей логін: {words}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} waited too long for the login.</source>
        <translation>{title} надто довго чекає на вхід.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} restarts.</source>
        <translation>{title} перезапускається.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} can&apos;t reach your PBX (503 Unable to connect to PBX).</source>
        <translation>{title} не може зв’язатися з вашою АТС (503 Unable to connect to PBX).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} can&apos;t reach your PBX just now (504).</source>
        <translation>{title} зараз не може зв’язатися з вашою АТС (504).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} has a fault (500 {words}).</source>
        <translation>{title} має збій (500 {words}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} closed the connection.</source>
        <translation>{title} закриває з’єднання.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} answered {code} ({words}).</source>
        <translation>{title} відповідає {code} ({words}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} takes no connection from here ({addresses}). It lets in only internet addresses (IP) that it knows: ask VIPTel to put yours on its list, and check the server.</source>
        <translation>{title} не приймає з’єднань звідси ({addresses}). Він пускає лише відомі йому інтернет-адреси (IP): попросіть VIPTel додати вашу до списку й перевірте сервер.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} takes no connection ({addresses}): it may be restarting. Where that lasts, ask VIPTel whether your internet address (IP) is still on its list.</source>
        <translation>{title} не приймає з’єднань ({addresses}): можливо, перезапускається. Якщо це триває, спитайте VIPTel, чи ваша інтернет-адреса (IP) ще є в списку.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>They stand in the PBX under Integrations → Webhooks (Интеграции → Webhooks). There you enter an address of Callpop too, which the next page shows.</source>
        <translation>Їх можна знайти в АТС: «Интеграции» → «Webhooks». Там треба ввести й адресу Callpop, яку покаже наступна сторінка.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} sent a request that can&apos;t be read.</source>
        <translation>Від {title} надійшов запит, який не вдається прочитати.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>Somebody who knows the webhook address named another access code: check it, {where}.</source>
        <translation>Хтось, хто знає адресу вебхука, назвав інший код доступу: перевірте його {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} asks for something unknown: {name}.</source>
        <translation>{title} запитує невідоме: {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} told of an unknown event: {name}.</source>
        <translation>{title} повідомляє про невідому подію: {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} ended a call as “{status}”.</source>
        <translation>{title} завершує дзвінок станом «{status}».</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} told of a call without a number and an id.</source>
        <translation>{title} повідомляє про дзвінок без номера та ідентифікатора.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>Nothing was dialed. {why}</source>
        <translation>Нічого не набрано. {why}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>Look at your phone. {why}</source>
        <translation>Гляньте на телефон. {why}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} took the call request and says: {text}</source>
        <translation>{title} приймає запит дзвінка й повідомляє: {text}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{address} sends us on to another address (HTTP {status}). Callpop doesn&apos;t follow, so that your token stays where it belongs: check the address.</source>
        <translation>Сервер {address} переспрямовує нас на іншу адресу (HTTP {status}). Callpop туди не йде, щоб ваш токен лишився там, де має бути: перевірте адресу.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{address} got no answer from the PBX (HTTP {status}): look at your phone.</source>
        <translation>Сервер {address} не отримав відповіді від АТС (HTTP {status}): гляньте на телефон.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} refused the call (HTTP {status}): {text}</source>
        <translation>{title} відхиляє дзвінок (HTTP {status}): {text}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} refused the call (HTTP {status}). Check the address, the access code and the token: they stand {where}.</source>
        <translation>{title} відхиляє дзвінок (HTTP {status}). Перевірте адресу, код доступу й токен: їх можна знайти {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} refused the call and gave no reason (HTTP {status}).</source>
        <translation>{title} відхиляє дзвінок і не називає причини (HTTP {status}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>in the PBX under Integrations → Webhooks</source>
        <translation>в АТС: «Интеграции» → «Webhooks»</translation>
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
        <translation>Адреса хмарної АТС, як її показує сама АТС: «Интеграции» → «Webhooks».</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Access code</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Код доступу (access code)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>The number of your company&apos;s account: the end of that address.</source>
        <translation>Номер облікового запису вашої компанії: кінець тієї адреси.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Token</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Токен</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>In the PBX under Integrations → Webhooks, below the address.</source>
        <translation>В АТС: «Интеграции» → «Webhooks», під адресою.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Внутренний номер</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Внутрішній номер</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Your own: it rings first when you place a call.</source>
        <translation>Ваш власний: він дзвонить першим, коли ви телефонуєте.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Listen on</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Де приймати вебхуки</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>HOST:PORT on which the PBX&apos;s webhooks arrive. Only this machine reaches 127.0.0.1: have your router or proxy pass them on, or name an address that the PBX can reach.</source>
        <translation>HOST:PORT, на який надходять вебхуки АТС. 127.0.0.1 доступна лише цьому комп’ютеру: нехай маршрутизатор чи проксі передає їх сюди, або вкажіть адресу, доступну для АТС.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Address for the PBX</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Адреса для АТС</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Where the PBX reaches what arrives there, if that is another address.</source>
        <translation>За якою адресою АТС звертається сюди, якщо вона інша.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Take webhooks only from</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Приймати вебхуки лише від</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>The PBX&apos;s IP addresses or networks, with commas between them; empty: from anywhere. Behind a proxy of your own it is the proxy&apos;s address that counts.</source>
        <translation>IP-адреси або мережі АТС через кому; порожньо — звідусіль. За власним проксі враховується адреса проксі.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Show incoming calls that name no extension to</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Кому показувати вхідні дзвінки без внутрішнього номера</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>everybody; responsible: only to whom has the caller among their own contacts; or nobody, until somebody answers.</source>
        <translation>everybody — усім; responsible — лише тому, у чиїх контактах є абонент; nobody — нікому, доки хтось не відповість.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Links to recordings</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Посилання на записи розмов</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>as-sent: as the PBX names the recording, mostly a raw .g722 that few players play; mp3: as the PBX&apos;s own pages play it.</source>
        <translation>as-sent — так, як називає запис АТС, зазвичай сирий .g722, який відтворює мало програм; mp3 — так, як його відтворюють сторінки самої АТС.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Webhook path</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Шлях вебхука</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>The secret end of the webhook address.</source>
        <translation>Таємний кінець адреси вебхука.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>The access code is missing or can&apos;t be one: it stands {where}.</source>
        <translation>Код доступу не вказано, або він не підходить: його можна знайти {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>The token is missing: it stands {where}.</source>
        <translation>Бракує токена: його можна знайти {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Your extension is missing or can&apos;t be one: write it as 100.</source>
        <translation>Внутрішній номер не вказано, або він не підходить: напишіть, наприклад, 100.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Calls that name no extension are shown to everybody, responsible or nobody.</source>
        <translation>Кому показувати дзвінки без внутрішнього номера: everybody, responsible або nobody.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Links to recordings are as-sent or mp3.</source>
        <translation>Посилання на записи розмов: as-sent або mp3.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>The secret end of the webhook address is missing: give the secrets anew.</source>
        <translation>Бракує таємного кінця адреси вебхука: введіть ключі доступу ще раз.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Callpop listens on every address of this computer: set Address for the PBX (public_address) to the one that the PBX reaches, as {example}.</source>
        <translation>Callpop слухає на всіх адресах цього комп’ютера: у полі «Адреса для АТС» (public_address) вкажіть ту, за якою до нього звертається АТС, на зразок {example}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Callpop listens on {address}, but the PBX has not called yet: enter the webhook address {where} and switch its notices of calls on. The account&apos;s settings show that address, and so does: callpop account show NAME --webhook-url</source>
        <translation>Callpop слухає на {address}, але АТС ще не зверталася: введіть адресу вебхука ({where}) й увімкніть там сповіщення про дзвінки. Цю адресу видно в налаштуваннях облікового запису; її показує й команда callpop account show NAME --webhook-url</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>The access code {code} is not the one at the end of the PBX&apos;s address: check both, {where}.</source>
        <translation>Код доступу {code} — не той, що в кінці адреси АТС: перевірте обидва {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>The address of the cloud PBX is missing or can&apos;t be used: it stands {where}, as https://…/commoncrm/….</source>
        <translation>Адресу хмарної АТС не вказано, або вона не підходить: шукайте {where}, у вигляді https://…/commoncrm/….</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Where to listen can&apos;t be read from {text}: write it as {example}.</source>
        <translation>З «{text}» не зрозуміло, де приймати вебхуки: напишіть на зразок {example}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>From where webhooks are taken can&apos;t be read from {text}: write IP addresses or networks, as {example}.</source>
        <translation>З «{text}» не зрозуміло, від кого приймати вебхуки: напишіть IP-адреси або мережі на зразок {example}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>The address for the PBX can&apos;t be used: write scheme, host and port alone, as https://callpop.example.com.</source>
        <translation>Адреса для АТС не підходить: напишіть лише схему, хост і порт на зразок https://callpop.example.com.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/autostart/macos.py"/>
        <location filename="../../desktop/callpop/platform/autostart/xdg.py"/>
        <source>The file {file} can&apos;t be read: switch it on anew.</source>
        <translation>Файл {file} не вдається прочитати: увімкніть автозапуск ще раз.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/autostart/macos.py"/>
        <location filename="../../desktop/callpop/platform/autostart/xdg.py"/>
        <source>It is switched on and starts {program}, which is not there any more: switch it on anew.</source>
        <translation>Автозапуск увімкнено, але програми {program}, яку він запускає, вже немає: увімкніть його ще раз.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/autostart/windows.py"/>
        <source>It is switched on for another Callpop ({command}).</source>
        <translation>Автозапуск увімкнено для іншого Callpop ({command}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/autostart/windows.py"/>
        <location filename="../../desktop/callpop/platform/phone_links/windows.py"/>
        <source>Windows did not allow that: {why}.</source>
        <translation>Windows не дає цього зробити: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/autostart/xdg.py"/>
        <source>The file {file} starts nothing: switch it on anew.</source>
        <translation>Файл {file} нічого не запускає: увімкніть автозапуск ще раз.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/autostart/xdg.py"/>
        <source>The file {file} is meant for other desktops.</source>
        <translation>Файл {file} призначено для інших робочих середовищ.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/browser.py"/>
        <source>The browser did not open the page. Open it yourself: {url}</source>
        <translation>Браузер не відкрив сторінку. Відкрийте її самостійно: {url}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/browser.py"/>
        <source>The browser that BROWSER names ({command}) can&apos;t be started. Correct it, or open the page yourself: {url}</source>
        <translation>Браузер, указаний у BROWSER ({command}), не запускається. Виправте це або відкрийте сторінку самостійно: {url}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/browser.py"/>
        <source>No web browser was found. Install one, or open the page elsewhere: {url}</source>
        <translation>Веббраузера не знайдено. Установіть його або відкрийте сторінку деінде: {url}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/browser.py"/>
        <source>Callpop opens web pages (http and https) alone, and this is not the address of one: {url}</source>
        <translation>Callpop відкриває лише вебсторінки (http і https), а це не адреса сторінки: {url}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/browser.py"/>
        <source>Windows did not open the page ({why}). Open it yourself: {url}</source>
        <translation>Windows не відкриває сторінку ({why}). Відкрийте її самостійно: {url}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/autostart.py"/>
        <source>Start at log-in</source>
        <translation>Запуск під час входу в систему</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/autostart.py"/>
        <source>Switch it on</source>
        <translation>Увімкнути</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/autostart.py"/>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>Switch it off</source>
        <translation>Вимкнути</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/autostart.py"/>
        <source>File: {place}</source>
        <translation>Файл: {place}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/autostart.py"/>
        <source>Callpop starts when you log in, without opening a window.</source>
        <translation>Callpop запускається, коли ви входите в систему, і не відкриває вікна.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/autostart.py"/>
        <source>Callpop does not start when you log in: no call is seen until you start it.</source>
        <translation>Callpop не запускається, коли ви входите в систему: доки ви його не запустите, дзвінків не видно.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/autostart.py"/>
        <source>Switch it on if you want it always there.</source>
        <translation>Увімкніть, якщо хочете, щоб він був завжди.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>“Do not disturb” is on: the desktop keeps notifications back.</source>
        <translation>Увімкнено «Не турбувати»: робоче середовище притримує сповіщення.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>“Do not disturb” is off.</source>
        <translation>«Не турбувати» вимкнено.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>Callpop&apos;s own cards still come.</source>
        <translation>Власні картки Callpop усе одно з’являються.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>The desktop did not let Callpop switch it off: do it there.</source>
        <translation>Робоче середовище не дало Callpop вимкнути це: зробіть це там.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>Do not disturb</source>
        <translation>Не турбувати</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>macOS tells no program whether a Focus is on.</source>
        <translation>macOS не каже програмам, чи ввімкнено режим зосередження.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>Look for its sign at the right of the menu bar.</source>
        <translation>Шукайте його значок праворуч у смузі меню.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>Nothing shows notifications here, so nothing keeps them back.</source>
        <translation>Тут ніщо не показує сповіщень, тож ніщо їх і не притримує.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>This desktop does not say whether it keeps notifications back.</source>
        <translation>Це робоче середовище не каже, чи притримує сповіщення.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <location filename="../../desktop/callpop/platform/checks/notification_service.py"/>
        <source>The test call shows whether they arrive.</source>
        <translation>Пробний дзвінок покаже, чи вони надходять.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>Click the bell in the desktop&apos;s panel and switch “Do not disturb” off. Callpop&apos;s own cards still come.</source>
        <translation>Натисніть дзвіночок на панелі робочого середовища й вимкніть «Не турбувати». Власні картки Callpop усе одно з’являються.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>A program fills the screen: Windows keeps notifications back.</source>
        <translation>Відкрито програму на весь екран: Windows притримує сповіщення.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>A game or a film fills the screen: Windows keeps notifications back.</source>
        <translation>Відкрито гру або фільм на весь екран: Windows притримує сповіщення.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>Windows is in presentation mode and keeps notifications back.</source>
        <translation>Windows у режимі презентації та притримує сповіщення.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>Windows has its quiet hours and keeps notifications back.</source>
        <translation>У Windows діють тихі години, тож сповіщення притримано.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>Windows does not say whether it keeps notifications back.</source>
        <translation>Windows не каже, чи притримує сповіщення.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>Windows shows notifications now, but does not tell of “Do not disturb”.</source>
        <translation>Windows зараз показує сповіщення, але про «Не турбувати» не каже.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>Look at the bell at the right of the taskbar: a crossed or sleeping one is on.</source>
        <translation>Гляньте на дзвіночок праворуч на панелі завдань: якщо він перекреслений або сонний, режим увімкнено.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/hotkeys.py"/>
        <source>Hotkeys</source>
        <translation>Гарячі клавіші</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/hotkeys.py"/>
        <source>Change…</source>
        <translation>Змінити…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/hotkeys.py"/>
        <source>No hotkey is chosen.</source>
        <translation>Жодної гарячої клавіші не вибрано.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/hotkeys.py"/>
        <source>With one the dial box opens over any program.</source>
        <translation>З нею вікно набору відкривається поверх будь-якої програми.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/hotkeys.py"/>
        <source>Or bind this command to a key: {command}</source>
        <translation>Або призначте цю команду клавіші: {command}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/hotkeys.py"/>
        <source>The desktop has not answered yet for {keys}.</source>
        <translation>Робоче середовище ще не відповіло щодо {keys}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/hotkeys.py"/>
        <source>They reach Callpop over any program: {keys}.</source>
        <translation>Доходять до Callpop з будь-якої програми: {keys}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/keyring.py"/>
        <source>Keyring</source>
        <translation>Сховище паролів</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/keyring.py"/>
        <source>Unlock it…</source>
        <translation>Розблокувати…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/keyring.py"/>
        <source>The keyring is locked: the keys of your accounts can&apos;t be read.</source>
        <translation>Сховище паролів заблоковано: ключі ваших облікових записів не прочитати.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/keyring.py"/>
        <source>Unlock it with your log-in password.</source>
        <translation>Розблокуйте його паролем для входу в систему.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/keyring.py"/>
        <source>The keyring was not tried out.</source>
        <translation>Сховище паролів не перевірено.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/keyring.py"/>
        <source>Without it accounts need their keys at every start.</source>
        <translation>Без нього ключі облікових записів треба вводити під час кожного запуску.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/keyring.py"/>
        <source>The keyring keeps what it is given.</source>
        <translation>Сховище паролів зберігає те, що йому дають.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/notification_service.py"/>
        <source>Callpop&apos;s own cards serve instead. For notifications, install and start a notification service, such as dunst, mako or xfce4-notifyd.</source>
        <translation>Замість них працюють власні картки Callpop. Щоб були сповіщення, установіть і запустіть службу сповіщень, наприклад dunst, mako чи xfce4-notifyd.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/notification_service.py"/>
        <source>Notifications</source>
        <translation>Сповіщення</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/notification_service.py"/>
        <source>Whether the system shows notifications can&apos;t be asked.</source>
        <translation>Не можна дізнатися, чи система показує сповіщення.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/notification_service.py"/>
        <source>This session has no message bus (D-Bus).</source>
        <translation>У цьому сеансі немає шини повідомлень (D-Bus).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/notification_service.py"/>
        <source>No notification service is running.</source>
        <translation>Жодної служби сповіщень не запущено.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/notification_service.py"/>
        <source>{server} runs, but took no notification.</source>
        <translation>{server} працює, але не приймає сповіщень.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/notification_service.py"/>
        <source>{server} shows notifications, without buttons.</source>
        <translation>{server} показує сповіщення, але без кнопок.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/notification_service.py"/>
        <source>Callpop&apos;s cards have the buttons.</source>
        <translation>Кнопки є на картках Callpop.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/notification_service.py"/>
        <source>{server} shows notifications.</source>
        <translation>{server} показує сповіщення.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/phone_links.py"/>
        <source>Phone links</source>
        <translation>Телефонні посилання</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/phone_links.py"/>
        <source>Open them with Callpop</source>
        <translation>Відкривати їх у Callpop</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/phone_links.py"/>
        <source>Nothing else is touched by that.</source>
        <translation>Більше нічого від цього не змінюється.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/phone_links.py"/>
        <source>A click on a phone number opens Callpop&apos;s dial box.</source>
        <translation>Клацання номера телефону відкриває вікно набору Callpop.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/phone_links.py"/>
        <source>A click on a phone number opens {programs}, and not Callpop.</source>
        <translation>Клацання номера телефону відкриває {programs}, а не Callpop.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/phone_links.py"/>
        <source>Callpop opens some phone links; nothing opens the others.</source>
        <translation>Callpop відкриває деякі телефонні посилання; решту не відкриває ніщо.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/phone_links.py"/>
        <source>Nothing opens phone links: a click on a phone number does nothing.</source>
        <translation>Ніщо не відкриває телефонних посилань: клацання номера телефону нічого не робить.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/phone_links.py"/>
        <source>Calls are seen all the same.</source>
        <translation>Дзвінки все одно видно.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/tray.py"/>
        <source>Callpop&apos;s small window serves instead: keep it open or minimised.</source>
        <translation>Замість нього працює маленьке вікно Callpop: тримайте його відкритим або згорнутим.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/tray.py"/>
        <source>GNOME shows no tray by itself: install and switch on the extension “AppIndicator and KStatusNotifierItem Support”. Until then Callpop&apos;s small window serves instead.</source>
        <translation>GNOME сам не показує області сповіщень: установіть і ввімкніть розширення «AppIndicator and KStatusNotifierItem Support». Доти її замінює маленьке вікно Callpop.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/tray.py"/>
        <source>Tray icon</source>
        <translation>Значок в області сповіщень</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/tray.py"/>
        <source>Windows has taken the icon.</source>
        <translation>Windows прийняла значок.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/tray.py"/>
        <source>It may hide it behind the small arrow: drag it from there to the taskbar, and it stays.</source>
        <translation>Вона може ховати його за стрілочкою: перетягніть його звідти на панель завдань, і він там залишиться.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/tray.py"/>
        <source>The desktop&apos;s tray does not answer.</source>
        <translation>Область сповіщень робочого середовища не відповідає.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/tray.py"/>
        <source>The icon is in the tray.</source>
        <translation>Значок є в області сповіщень.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/tray.py"/>
        <source>This desktop has no tray.</source>
        <translation>У цьому робочому середовищі немає області сповіщень.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/tray.py"/>
        <source>The desktop has a tray, but Callpop&apos;s icon is not in it.</source>
        <translation>Область сповіщень є, але значка Callpop у ній немає.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/tray.py"/>
        <source>Quit Callpop and start it again. If that does not help, tell us of this desktop.</source>
        <translation>Вийдіть із Callpop і запустіть його знову. Якщо не допоможе, розкажіть нам про це робоче середовище.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/waking.py"/>
        <source>After sleep</source>
        <translation>Після сну</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/waking.py"/>
        <source>The system tells when the computer wakes: every account is connected anew.</source>
        <translation>Система повідомляє, коли комп’ютер прокидається: кожен обліковий запис підключається наново.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/waking.py"/>
        <source>Callpop notices by the clock, within 5 seconds, that the computer has slept.</source>
        <translation>Callpop за годинником помічає протягом 5 секунд, що комп’ютер спав.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/control_client.py"/>
        <source>Callpop ended before it answered.</source>
        <translation>Callpop завершився, не відповівши.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/control_client.py"/>
        <source>Callpop ended unexpectedly.</source>
        <translation>Callpop несподівано завершився.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/control_place.py"/>
        <source>Callpop runs, but does not answer.</source>
        <translation>Callpop працює, але не відповідає.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/control_unix.py"/>
        <source>The control socket {path} belongs to another user.</source>
        <translation>Керівний сокет {path} належить іншому користувачеві.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/control_unix.py"/>
        <source>Callpop can&apos;t use {path}: {why}. See that the folder is yours and can be written, or choose another one with --home or CALLPOP_HOME.</source>
        <translation>Callpop не може використати {path}: {why}. Перевірте, чи папка ваша й чи можна в неї записувати, або виберіть іншу: --home чи CALLPOP_HOME.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/control_windows.py"/>
        <source>Callpop can&apos;t use {path}: {why}.</source>
        <translation>Callpop не може використати {path}: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/chooser.py"/>
        <source>There is no screen here whose keyboard could be listened to.</source>
        <translation>Тут немає екрана, клавіатуру якого можна слухати.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/hotkeys.py"/>
        <location filename="../../desktop/callpop/ui/hotkey_field.py"/>
        <source>{keys} is the hotkey for “{other}” already: choose another.</source>
        <translation>{keys} — уже гаряча клавіша для «{other}»: виберіть іншу.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/macos.py"/>
        <source>A Mac has no key for {keys}: choose another.</source>
        <translation>На Mac немає клавіші для {keys}: виберіть іншу.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/macos.py"/>
        <location filename="../../desktop/callpop/platform/hotkeys/windows.py"/>
        <location filename="../../desktop/callpop/platform/hotkeys/x11.py"/>
        <source>{keys} is taken by another program: choose another, or free it there.</source>
        <translation>{keys} зайнято іншою програмою: виберіть іншу комбінацію або звільніть цю там.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/macos.py"/>
        <location filename="../../desktop/callpop/platform/hotkeys/windows.py"/>
        <location filename="../../desktop/callpop/platform/hotkeys/x11.py"/>
        <source>This desktop has no window of its own for hotkeys.</source>
        <translation>У цьому робочому середовищі немає власного вікна для гарячих клавіш.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/portal.py"/>
        <source>This desktop lets no program have hotkeys. Bind the command to a key in its own settings.</source>
        <translation>Це робоче середовище не дає програмам гарячих клавіш. Призначте команду клавіші в його налаштуваннях.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/portal.py"/>
        <source>Change the hotkeys in the settings of your desktop.</source>
        <translation>Змініть гарячі клавіші в налаштуваннях робочого середовища.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/portal.py"/>
        <source>You said no when your desktop asked about it: allow it in its settings.</source>
        <translation>Ви відмовили, коли робоче середовище про це питало: дозвольте це в його налаштуваннях.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/portal.py"/>
        <source>Your desktop did not give Callpop the hotkeys.</source>
        <translation>Робоче середовище не дало Callpop гарячих клавіш.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/portal.py"/>
        <source>Your desktop took the hotkeys back. Choose one anew to ask again.</source>
        <translation>Робоче середовище забрало гарячі клавіші. Виберіть одну з них наново, щоб запитати ще раз.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/portal.py"/>
        <source>The desktop portal has ended. Callpop asks again when it is back.</source>
        <translation>Портал робочого середовища завершив роботу. Callpop запитає ще раз, коли він повернеться.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/portal.py"/>
        <source>Your desktop names no keys for it: set them in its settings.</source>
        <translation>Робоче середовище не називає клавіш для цього: задайте їх у його налаштуваннях.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/windows.py"/>
        <source>Windows keeps {keys} for itself: choose one without the Windows key.</source>
        <translation>Windows залишає {keys} собі: виберіть комбінацію без клавіші Windows.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/x11.py"/>
        <source>Callpop has no access to the keyboard here: {why}.</source>
        <translation>Callpop не має тут доступу до клавіатури: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/instance.py"/>
        <source>Too many programs are talking to Callpop at once.</source>
        <translation>Надто багато програм одночасно звертаються до Callpop.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/instance.py"/>
        <source>Callpop quits.</source>
        <translation>Callpop завершує роботу.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/instance.py"/>
        <source>The request is too long.</source>
        <translation>Запит задовгий.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/instance.py"/>
        <source>Callpop met a fault; its log says more.</source>
        <translation>У Callpop стався збій; подробиці — в журналі.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/instance.py"/>
        <source>Reports were read too slowly; some are lost.</source>
        <translation>Звіти читали надто повільно; частину втрачено.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/instance.py"/>
        <source>That is not a request: one line of JSON with a verb is.</source>
        <translation>Це не запит: запит — це один рядок JSON із командою.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/network.py"/>
        <source>On this system Callpop notices a changed network by its connections alone.</source>
        <translation>У цій системі Callpop помічає зміну мережі лише за своїми з’єднаннями.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/network.py"/>
        <source>The network can&apos;t be watched: {why}.</source>
        <translation>За мережею не вдається стежити: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/notifications/freedesktop.py"/>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/opener.py"/>
        <source>There is no {path} yet.</source>
        <translation>{path} ще не існує.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/opener.py"/>
        <source>No program opens this here. Open it yourself, with any text editor: {path}</source>
        <translation>Жодна програма тут цього не відкриває. Відкрийте самостійно, будь-яким текстовим редактором: {path}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/opener.py"/>
        <source>No program opens this here. Open it yourself: {path}</source>
        <translation>Жодна програма тут цього не відкриває. Відкрийте самостійно: {path}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/phone_links/macos.py"/>
        <source>macOS did not let Callpop open {scheme}: links (error {status}). Callpop must be installed as an application for that.</source>
        <translation>macOS не дає Callpop відкривати посилання {scheme}: (помилка {status}). Для цього Callpop треба встановити як застосунок.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/phone_links/macos.py"/>
        <source>Choose another program for calls in FaceTime&apos;s settings: macOS asks there.</source>
        <translation>Виберіть іншу програму для дзвінків у параметрах FaceTime: macOS питає там.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/phone_links/windows.py"/>
        <source>Callpop opens these links.</source>
        <translation>Callpop відкриває ці посилання.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/phone_links/windows.py"/>
        <source>Windows leaves the choice to you: in the window that opens, choose Callpop for {links}.</source>
        <translation>Windows залишає вибір вам: у вікні, що відкриється, виберіть Callpop для {links}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/phone_links/windows.py"/>
        <location filename="../../desktop/callpop/platform/phone_links/xdg.py"/>
        <source>Another Callpop opens them: {command}. Set it up anew to have this one do it.</source>
        <translation>Їх відкриває інший Callpop: {command}. Налаштуйте наново, щоб це робив цей.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/phone_links/xdg.py"/>
        <source>The links are to start {program}, which is not there: set it up anew.</source>
        <translation>Посилання мають запускати {program}, але такої програми немає: налаштуйте наново.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/phone_links/xdg.py"/>
        <source>Your desktop does not let a program choose who opens links. Choose Callpop in its own settings, under default applications.</source>
        <translation>Робоче середовище не дає програмі вибирати, хто відкриває посилання. Виберіть Callpop у його налаштуваннях, серед типових програм.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/sound/loudness.py"/>
        <source>The sound file {file} is too long for a ring.</source>
        <translation>Звуковий файл {file} задовгий для мелодії дзвінка.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/sound/loudness.py"/>
        <source>The sound file {file} can&apos;t be played ({why}). Choose a WAV file (PCM).</source>
        <translation>Звуковий файл {file} не вдається відтворити ({why}). Виберіть файл WAV (PCM).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/sound/loudness.py"/>
        <source>it ends too soon</source>
        <translation>він закінчується зарано</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/sound/loudness.py"/>
        <source>The sound file {file} can&apos;t be read: {why}.</source>
        <translation>Звуковий файл {file} не вдається прочитати: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/sound/players.py"/>
        <source>No program that plays sounds was found. Install one of these: {programs}.</source>
        <translation>Не знайдено програми, яка відтворює звуки. Установіть одну з цих: {programs}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/sound/players.py"/>
        <source>{program} did not play the sound: {why}.</source>
        <translation>{program} не відтворює звук: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/sound/players.py"/>
        <source>Windows did not play the sound: {why}.</source>
        <translation>Windows не відтворює звук: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/sound/sound.py"/>
        <source>The volume is 0: nothing can be heard.</source>
        <translation>Гучність 0: нічого не чути.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/writing.py"/>
        <source>The file {file} can&apos;t be written: {why}.</source>
        <translation>Не вдається записати файл {file}: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/preferences.py"/>
        <source>a number from {least} to {most}</source>
        <translation>число від {least} до {most}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/preferences.py"/>
        <source>a span such as {example}</source>
        <translation>проміжок на зразок {example}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/preferences.py"/>
        <source>days: {days}</source>
        <translation>дні: {days}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/preferences.py"/>
        <source>keys such as {example}</source>
        <translation>клавіші на зразок {example}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/qt_program.py"/>
        <source>No window can be opened here. Qt says: {why}. Start Callpop from your desktop; if QT_QPA_PLATFORM is set, unset it.</source>
        <translation>Тут неможливо відкрити вікно. Qt повідомляє: {why}. Запустіть Callpop зі свого робочого середовища; якщо задано QT_QPA_PLATFORM, приберіть його.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/replaced.py"/>
        <source>Callpop was updated. Quit it and start it again; until then, calls are still shown.</source>
        <translation>Callpop оновлено. Закрийте його та запустіть знову; доти дзвінки все одно буде видно.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/rule_check.py"/>
        <source>{file}, line {line}: the dial rule “{rule}” is not followed. {problem}</source>
        <translation>{file}, рядок {line}: правило набору «{rule}» не діє. {problem}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/running.py"/>
        <source>Callpop met a fault of its own the last time. Its menu has “Save a report for support…”: nothing is sent by itself.</source>
        <translation>Минулого разу в Callpop стався збій. У його меню є «Зберегти звіт для підтримки…»: само нічого не надсилається.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/screen.py"/>
        <source>There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set). Start Callpop from your desktop.</source>
        <translation>Тут немає екрана (не задано ні DISPLAY, ні WAYLAND_DISPLAY). Запустіть Callpop зі свого робочого середовища.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/screen.py"/>
        <source>The screen {display} does not answer. Start Callpop from your desktop.</source>
        <translation>Екран {display} не відповідає. Запустіть Callpop зі свого робочого середовища.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} sent a message of more than {limit} KiB.</source>
        <translation>Від {address} надійшло повідомлення, більше за {limit} КіБ.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} sent something that is not a WebSocket message.</source>
        <translation>Від {address} надійшло щось, що не є повідомленням WebSocket.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <location filename="../../desktop/callpop/sessions/websocket.py"/>
        <source>The connection to {address} was cut.</source>
        <translation>З’єднання з {address} розірвано.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} closed the connection: {reason}</source>
        <translation>Сервер {address} закрив з’єднання: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} restarts.</source>
        <translation>Сервер {address} перезапускається.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} is too busy.</source>
        <translation>Сервер {address} перевантажений.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} closed the connection.</source>
        <translation>Сервер {address} закрив з’єднання.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} refused the connection (HTTP {status}).</source>
        <translation>Сервер {address} відмовив у з’єднанні (HTTP {status}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} knows no such service (HTTP {status}): check the address.</source>
        <translation>Сервер {address} не знає такої служби (HTTP {status}): перевірте адресу.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} sends us on to {target}. Callpop doesn&apos;t follow, so that your key stays where it belongs: check the address.</source>
        <translation>Сервер {address} переспрямовує нас на {target}. Callpop туди не йде, щоб ваш ключ лишився там, де має бути: перевірте адресу.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} asks us to call less often (HTTP 429).</source>
        <translation>Сервер {address} просить звертатися рідше (HTTP 429).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} is not available now (HTTP 503).</source>
        <translation>Сервер {address} зараз недоступний (HTTP 503).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} has a fault (HTTP {status}).</source>
        <translation>На сервері {address} стався збій (HTTP {status}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} did not answer as a PBX does (HTTP {status}): check the address.</source>
        <translation>Сервер {address} відповів не так, як АТС (HTTP {status}): перевірте адресу.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>The certificate authority {file} can&apos;t be used: {words}.</source>
        <translation>Центр сертифікації {file} не можна використати: {words}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>The proxy&apos;s address can&apos;t be used: check the proxy setting.</source>
        <translation>Адреса проксі не підходить: перевірте поле «Проксі».</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} can&apos;t be reached through the proxy {proxy}: check the proxy setting.</source>
        <translation>До {address} не дістатися через проксі {proxy}: перевірте поле «Проксі».</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} hung up before it answered.</source>
        <translation>Сервер {address} розірвав з’єднання, не відповівши.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} is not an address of a PBX: check the address.</source>
        <translation>{address} — не адреса АТС: перевірте адресу.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <location filename="../../desktop/callpop/sessions/http.py"/>
        <source>{address} did not answer as a PBX does: check the address.</source>
        <translation>Сервер {address} відповів не так, як АТС: перевірте адресу.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>The connection to {address} could not be made.</source>
        <translation>З’єднання з {address} не вдалося встановити.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} did not answer within {seconds} seconds.</source>
        <translation>Сервер {address} не відповів за {seconds} с.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} is not known: check the address and the network.</source>
        <translation>Адреса {address} невідома: перевірте адресу та мережу.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} takes no connections: is the PBX running?</source>
        <translation>Сервер {address} не приймає з’єднань: чи працює АТС?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>There is no way to {address}: check the network.</source>
        <translation>До {address} немає шляху: перевірте мережу.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} can&apos;t be reached: check the network.</source>
        <translation>До {address} не дістатися: перевірте мережу.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>No encrypted connection to {address} could be agreed on: check the address.</source>
        <translation>Не вдалося домовитися про шифроване з’єднання з {address}: перевірте адресу.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>The certificate of {address} has expired: tell who runs it.</source>
        <translation>Термін дії сертифіката {address} минув: повідомте тих, хто його обслуговує.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>The certificate of {address} is not valid yet: is this computer&apos;s clock right?</source>
        <translation>Сертифікат {address} ще не чинний: чи правильно йде годинник цього комп’ютера?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>The certificate of {address} was made for another address: check the address.</source>
        <translation>Сертифікат {address} видано для іншої адреси: перевірте адресу.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>The certificate of {address} is self-signed: name it under Certificate authority (ca_file) if it is your company&apos;s.</source>
        <translation>Сертифікат {address} самопідписаний: якщо він належить вашій компанії, укажіть його в полі «Центр сертифікації» (ca_file).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>The certificate of {address} comes from an unknown authority: name your company&apos;s own under Certificate authority (ca_file).</source>
        <translation>Сертифікат {address} видано невідомим центром: укажіть центр своєї компанії в полі «Центр сертифікації» (ca_file).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>The certificate of {address} can&apos;t be trusted.</source>
        <translation>Сертифікату {address} не можна довіряти.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>The proxy {proxy} asks for a name and password.</source>
        <translation>Проксі {proxy} вимагає ім’я та пароль.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>The proxy {proxy} refused the way to {address} (HTTP {status}).</source>
        <translation>Проксі {proxy} не пускає до {address} (HTTP {status}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/http.py"/>
        <source>{address} can&apos;t be called through a SOCKS proxy: name an HTTP proxy, or none, in the proxy setting.</source>
        <translation>До {address} не можна звернутися через проксі SOCKS: у полі «Проксі» вкажіть HTTP-проксі або none.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/line.py"/>
        <source>{address} stopped listening.</source>
        <translation>Сервер {address} перестав приймати дані.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/line.py"/>
        <source>The computer was asleep.</source>
        <translation>Комп’ютер спав.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/line.py"/>
        <source>{what} That was {times} times before it let us in: check the account&apos;s settings.</source>
        <translation>{what} Так сталося ще до входу, уже {times}-й раз: перевірте налаштування облікового запису.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/line.py"/>
        <source>{address} stopped answering.</source>
        <translation>Сервер {address} перестав відповідати.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/line.py"/>
        <source>Callpop itself failed on {address}.</source>
        <translation>У самому Callpop стався збій на {address}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/office.py"/>
        <source>Switched off.</source>
        <translation>Вимкнено.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/office.py"/>
        <location filename="../../desktop/callpop/sessions/session.py"/>
        <source>{account} is not connected: {why}</source>
        <translation>{account} не на зв’язку: {why}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/office.py"/>
        <source>There is no account {account}.</source>
        <translation>Облікового запису {account} немає.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/recording.py"/>
        <source>This is no recording of Callpop: its first line does not say so.</source>
        <translation>Це не запис Callpop: у його першому рядку про це не сказано.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/recording.py"/>
        <source>A later Callpop wrote this recording: replay it with version {app} or later.</source>
        <translation>Цей запис зроблено новішим Callpop: відтворіть його версією {app} або новішою.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/recording.py"/>
        <source>Line {number} can&apos;t be read and is left out: {why}.</source>
        <translation>Рядок {number} не вдається прочитати, його пропущено: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/session.py"/>
        <source>Callpop itself failed: look at the phone.</source>
        <translation>У самому Callpop стався збій: гляньте на телефон.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/session.py"/>
        <source>Callpop could not make sense of {address}.</source>
        <translation>Callpop не зрозумів {address}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/truth.py"/>
        <source>Connecting to {address}.</source>
        <translation>Підключення до {address}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/truth.py"/>
        <source>Connected. {caution}</source>
        <translation>Підключено. {caution}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/truth.py"/>
        <source>Connected, but not for {lines}: {why}</source>
        <translation>Підключено, але не все. {lines}: {why}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/webhook.py"/>
        <source>{address} called on the webhook address and was turned away, because it is none of the senders. If it is your PBX, add it to them.</source>
        <translation>{address} звернувся на адресу вебхука й дістав відмову, бо його немає серед відправників. Якщо це ваша АТС, додайте його до них.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/webhook.py"/>
        <source>{address} asked at {listening} for a page that is not there. If it is your PBX, enter the webhook address in it anew.</source>
        <translation>{address} запитав на {listening} сторінку, якої там немає. Якщо це ваша АТС, введіть у ній адресу вебхука ще раз.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/webhook.py"/>
        <source>A web page tried to talk to Callpop at {listening} and was turned away.</source>
        <translation>Вебсторінка намагалася звернутися до Callpop на {listening} і дістала відмову.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/webhook.py"/>
        <source>{address} is in use by another program or account: end it, or listen on another port.</source>
        <translation>Адресу {address} вже зайняла інша програма або обліковий запис: звільніть її або виберіть інший порт.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/webhook.py"/>
        <source>Callpop may not listen on {address}: choose a port above 1023.</source>
        <translation>Callpop не може слухати на {address}: виберіть порт, більший за 1023.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/webhook.py"/>
        <source>{address} is no address of this computer: check where to listen.</source>
        <translation>{address} — не адреса цього комп’ютера: перевірте, де приймати вебхуки.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>Address</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Адреса</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>Replaces the PBX&apos;s own address, scheme and port, for a proxy or a test.</source>
        <translation>Замінює власну адресу АТС (схему й порт теж), для проксі чи випробування.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>Allow an unencrypted connection</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Дозволити нешифроване з’єднання</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>Lets ws:// and http:// addresses be used outside this machine.</source>
        <translation>Дає змогу використовувати адреси ws:// і http:// поза цим комп’ютером.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>Certificate authority</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Центр сертифікації</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>A PEM file with your company&apos;s own certificate authority.</source>
        <translation>Файл PEM із власним центром сертифікації вашої компанії.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>Proxy</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Проксі</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>system (as the desktop says), none, or an address such as http://proxy:3128.</source>
        <translation>system (як у робочому середовищі), none або адреса на зразок http://proxy:3128.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>Country</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Країна</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>Two letters, for numbers without a country code.</source>
        <translation>Дві літери, для номерів без коду країни.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>CRM link</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Посилання CRM</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>A link for calls that carry none: {{number}} {{digits}} {{name}} {{extension}} {{call_id}} are put in.</source>
        <translation>Посилання для дзвінків без власного: підставляються {{number}} {{digits}} {{name}} {{extension}} {{call_id}}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>Allowed CRM hosts</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Дозволені хости CRM</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>Hosts that links may be opened on, besides the account&apos;s own.</source>
        <translation>Хости, на яких можна відкривати посилання, крім власного хоста облікового запису.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>Open the CRM record</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Відкривати картку в CRM</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>When you click, as soon as it rings, or when you answer.</source>
        <translation>Коли ви натиснете, щойно задзвонить або коли ви відповісте.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/status.py"/>
        <source>Connected.</source>
        <translation>Підключено.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>Callpop test call</source>
        <translation>Пробний дзвінок Callpop</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>No test call could be placed. Callpop&apos;s log says why.</source>
        <translation>Пробний дзвінок не вдалося зробити. Причина — в журналі Callpop.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>No test call could be placed: no port is free ({why}).</source>
        <translation>Пробний дзвінок не вдалося зробити: немає вільного порту ({why}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>No test call could be placed: this machine refuses connections to itself.</source>
        <translation>Пробний дзвінок не вдалося зробити: цей комп’ютер відхиляє з’єднання із самим собою.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>The test call got lost within Callpop.</source>
        <translation>Пробний дзвінок загубився всередині Callpop.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>The test call is here: its card after {card} ms, its notification after {note} ms.</source>
        <translation>Пробний дзвінок надійшов: картка за {card} мс, сповіщення за {note} мс.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>The test call is here: its card after {card} ms.</source>
        <translation>Пробний дзвінок надійшов: картка за {card} мс.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>Notifications are switched off in the settings.</source>
        <translation>Сповіщення вимкнено в налаштуваннях.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>The test call is here: its notification after {note} ms.</source>
        <translation>Пробний дзвінок надійшов: сповіщення за {note} мс.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>Cards are switched off in the settings.</source>
        <translation>Картки вимкнено в налаштуваннях.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>The test call has its card, after {card} ms, but no notification service took it.</source>
        <translation>Картка пробного дзвінка з’явилася за {card} мс, але жодна служба сповіщень його не прийняла.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>The test call has its notification, after {note} ms, but no card.</source>
        <translation>Сповіщення про пробний дзвінок з’явилося за {note} мс, але картки немає.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>The test call reached Callpop after {heard} ms and did not pop up. {why}</source>
        <translation>Пробний дзвінок дійшов до Callpop за {heard} мс, але не сплив. {why}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>The test call reached Callpop, but nothing showed it.</source>
        <translation>Пробний дзвінок дійшов до Callpop, але ніщо його не показало.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>Callpop&apos;s log (callpop.log) may say why: please report it.</source>
        <translation>Можливо, причина є в журналі Callpop (callpop.log): будь ласка, повідомте нам про це.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_fields.py"/>
        <source>Name</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Назва</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_fields.py"/>
        <source>What you call it: it is shown with every call.</source>
        <translation>Як ви його називаєте: це видно біля кожного дзвінка.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/check_page.py"/>
        <source>Perhaps not: {count} things need you.</source>
        <extracomment>English for 1: Perhaps not: one thing needs you.</extracomment>
        <translation>
            <numerusform>Можливо, ні: вашої уваги потребує {count} пункт.</numerusform>
            <numerusform>Можливо, ні: вашої уваги потребують {count} пункти.</numerusform>
            <numerusform>Можливо, ні: вашої уваги потребують {count} пунктів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/contact_model.py"/>
        <source>+{count} more</source>
        <translation>
            <numerusform>ще {count}</numerusform>
            <numerusform>ще {count}</numerusform>
            <numerusform>ще {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/history_deeds.py"/>
        <source>Delete {count} calls with {number} and what was noted to them, for good?</source>
        <extracomment>English for 1: Delete the call with {number} and what was noted to it, for good?</extracomment>
        <translation>
            <numerusform>Назавжди видалити {count} дзвінок із номером {number} разом із нотатками?</numerusform>
            <numerusform>Назавжди видалити {count} дзвінки з номером {number} разом із нотатками?</numerusform>
            <numerusform>Назавжди видалити {count} дзвінків із номером {number} разом із нотатками?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/history_files.py"/>
        <source>{count} calls are written to {file}.</source>
        <extracomment>English for 1: One call is written to {file}.</extracomment>
        <translation>
            <numerusform>Записано {count} дзвінок до {file}.</numerusform>
            <numerusform>Записано {count} дзвінки до {file}.</numerusform>
            <numerusform>Записано {count} дзвінків до {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/history_page.py"/>
        <source>more than {count} calls</source>
        <translation>
            <numerusform>понад {count} дзвінок</numerusform>
            <numerusform>понад {count} дзвінки</numerusform>
            <numerusform>понад {count} дзвінків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/history_page.py"/>
        <source>{count} calls</source>
        <extracomment>English for 1: one call</extracomment>
        <translation>
            <numerusform>{count} дзвінок</numerusform>
            <numerusform>{count} дзвінки</numerusform>
            <numerusform>{count} дзвінків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/history_settings.py"/>
        <source>{count} calls are older than that: they would be deleted.</source>
        <extracomment>English for 1: One call is older than that: it would be deleted.</extracomment>
        <translation>
            <numerusform>Буде видалено {count} старіший дзвінок.</numerusform>
            <numerusform>Буде видалено {count} старіші дзвінки.</numerusform>
            <numerusform>Буде видалено {count} старіших дзвінків.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/history_settings.py"/>
        <source>{count} calls with this number are kept. Delete them all?</source>
        <extracomment>English for 1: One call with this number is kept. Delete it?</extracomment>
        <translation>
            <numerusform>Збережено {count} дзвінок із цим номером. Видалити?</numerusform>
            <numerusform>Збережено {count} дзвінки з цим номером. Видалити всі?</numerusform>
            <numerusform>Збережено {count} дзвінків із цим номером. Видалити всі?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/history_settings.py"/>
        <source>{count} years</source>
        <extracomment>English for 1: One year</extracomment>
        <translation>
            <numerusform>{count} рік</numerusform>
            <numerusform>{count} роки</numerusform>
            <numerusform>{count} років</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/history_settings.py"/>
        <source>{count} days</source>
        <extracomment>English for 1: One day</extracomment>
        <translation>
            <numerusform>{count} день</numerusform>
            <numerusform>{count} дні</numerusform>
            <numerusform>{count} днів</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/keystrokes.py"/>
        <source>Nobody is calling.</source>
        <translation>Ніхто не дзвонить.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/keystrokes.py"/>
        <source>Names and numbers are hidden.</source>
        <translation>Імена й номери приховано.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/keystrokes.py"/>
        <source>Names and numbers are shown.</source>
        <translation>Імена й номери показано.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/keystrokes.py"/>
        <source>No number is selected.</source>
        <translation>Жодного номера не виділено.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/more_count.py"/>
        <source>+{count} ringing</source>
        <translation>
            <numerusform>ще {count} дзвонить</numerusform>
            <numerusform>ще {count} дзвонять</numerusform>
            <numerusform>ще {count} дзвонять</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/more_count.py"/>
        <source>+{count} ringing, {and_more}</source>
        <translation>
            <numerusform>ще {count} дзвонить {and_more}</numerusform>
            <numerusform>ще {count} дзвонять {and_more}</numerusform>
            <numerusform>ще {count} дзвонять {and_more}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/panel_strips.py"/>
        <source>{count} things may keep you from seeing the next call.</source>
        <extracomment>English for 1: One thing may keep you from seeing the next call.</extracomment>
        <translation>
            <numerusform>Є {count} причина, через яку ви можете не побачити наступного дзвінка.</numerusform>
            <numerusform>Є {count} причини, через які ви можете не побачити наступного дзвінка.</numerusform>
            <numerusform>Є {count} причин, через які ви можете не побачити наступного дзвінка.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>{free} of {count} available</source>
        <translation>
            <numerusform>доступні: {free} з {count}</numerusform>
            <numerusform>доступні: {free} з {count}</numerusform>
            <numerusform>доступні: {free} з {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/ports.py"/>
        <source>That did not work ({what}). The log has the details.</source>
        <translation>Не вдалося ({what}). Подробиці — в журналі.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>{count} waiting</source>
        <translation>
            <numerusform>{count} очікує</numerusform>
            <numerusform>{count} очікують</numerusform>
            <numerusform>{count} очікують</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>{count} agents</source>
        <extracomment>English for 1: {count} agent</extracomment>
        <translation>
            <numerusform>{count} оператор</numerusform>
            <numerusform>{count} оператори</numerusform>
            <numerusform>{count} операторів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>{agents}, {count} free</source>
        <translation>
            <numerusform>{agents}, {count} вільний</numerusform>
            <numerusform>{agents}, {count} вільні</numerusform>
            <numerusform>{agents}, {count} вільних</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>{agents}, {count} paused</source>
        <translation>
            <numerusform>{agents}, {count} на паузі</numerusform>
            <numerusform>{agents}, {count} на паузі</numerusform>
            <numerusform>{agents}, {count} на паузі</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/queues_page.py"/>
        <source>{count} waiting, the longest {time}</source>
        <translation>
            <numerusform>{count} очікує, найдовше {time}</numerusform>
            <numerusform>{count} очікують, найдовше {time}</numerusform>
            <numerusform>{count} очікують, найдовше {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/setting_inputs.py"/>
        <source>{count} seconds</source>
        <extracomment>English for 1: {count} second</extracomment>
        <translation>
            <numerusform>{count} секунда</numerusform>
            <numerusform>{count} секунди</numerusform>
            <numerusform>{count} секунд</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/tray_state.py"/>
        <source>Incoming call: {who}</source>
        <translation>Вхідний дзвінок: {who}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/tray_state.py"/>
        <source>{count} missed calls</source>
        <extracomment>English for 1: {count} missed call</extracomment>
        <translation>
            <numerusform>{count} пропущений дзвінок</numerusform>
            <numerusform>{count} пропущені дзвінки</numerusform>
            <numerusform>{count} пропущених дзвінків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>and {count} more</source>
        <translation>
            <numerusform>і ще {count}</numerusform>
            <numerusform>і ще {count}</numerusform>
            <numerusform>і ще {count}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <location filename="../../desktop/callpop/ui/about_page.py"/>
        <source>Version {version}</source>
        <translation>Версія {version}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/about_page.py"/>
        <source>Free software under the MIT licence. Callpop speaks with your PBX, and with your CRM when you open a record: with nobody else.</source>
        <translation>Вільне програмне забезпечення за ліцензією MIT. Callpop спілкується з вашою АТС і, коли ви відкриваєте картку клієнта, з вашою CRM, а більше ні з ким.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/about_page.py"/>
        <source>Where things are kept</source>
        <translation>Де що зберігається</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/about_page.py"/>
        <source>Settings, calls and contacts are in files of yours. Keys and passwords are in this computer&apos;s keyring.</source>
        <translation>Налаштування, дзвінки й контакти — у ваших файлах. Ключі та паролі — у сховищі паролів цього комп’ютера.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/about_page.py"/>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/about_page.py"/>
        <source>When something goes wrong</source>
        <translation>Коли щось не так</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/about_page.py"/>
        <source>A report for support holds versions, settings, the log, the latest conversations with your PBX, and faults of Callpop. Names, numbers and addresses in it are replaced by made-up ones; passwords, notes and contacts are left out. It is sent to nobody: you decide who gets it.</source>
        <translation>Звіт для підтримки містить версії, налаштування, журнал, останній обмін з вашою АТС і збої Callpop. Імена, номери й адреси в ньому замінено вигаданими; паролів, нотаток і контактів у ньому немає. Його нікому не надсилають: ви вирішуєте, хто його отримає.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/about_page.py"/>
        <source>Open {path}</source>
        <translation>Відкрити {path}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/calls_settings.py"/>
        <source>When a call rings</source>
        <translation>Коли надходить дзвінок</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/calls_settings.py"/>
        <source>Which calls</source>
        <translation>Які дзвінки</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/calls_settings.py"/>
        <source>Name or number of a queue</source>
        <translation>Назва або номер черги</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/calls_settings.py"/>
        <source>When it is quiet</source>
        <translation>Коли тихо</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/calls_settings.py"/>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/calls_settings.py"/>
        <source>The built-in sound</source>
        <translation>Вбудований звук</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/calls_settings.py"/>
        <source>Choose a sound</source>
        <translation>Вибрати звук</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/calls_settings.py"/>
        <source>Sounds (*.wav)</source>
        <translation>Звуки (*.wav)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/calls_settings.py"/>
        <source>Play it now</source>
        <translation>Відтворити зараз</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/choosing.py"/>
        <source>This must be {wanted}.</source>
        <translation>Тут має бути: {wanted}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dialing_settings.py"/>
        <source>Where it comes from outside</source>
        <translation>Якщо номер надійшов ззовні</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dialing_settings.py"/>
        <source>Always</source>
        <translation>Завжди</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dialing_settings.py"/>
        <source>The likeliest account</source>
        <translation>Найімовірніший обліковий запис</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/general_settings.py"/>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/general_settings.py"/>
        <source>Light</source>
        <translation>Світлі</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/general_settings.py"/>
        <source>Dark</source>
        <translation>Темні</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_settings.py"/>
        <source>Delete them</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_settings.py"/>
        <source>Keep them</source>
        <translation>Залишити</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_settings.py"/>
        <source>Forget…</source>
        <translation>Забути…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_settings.py"/>
        <source>No call with this number is kept.</source>
        <translation>Дзвінків із цим номером не збережено.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_settings.py"/>
        <source>For ever</source>
        <translation>Завжди</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/hotkeys_settings.py"/>
        <source>Press a field, then the keys: they work in every program.</source>
        <translation>Натисніть поле, потім клавіші: вони працюватимуть у будь-якій програмі.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/hotkeys_settings.py"/>
        <source>Change them in your desktop&apos;s settings…</source>
        <translation>Змінити їх у налаштуваннях робочого середовища…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_settings.py"/>
        <source>Queues</source>
        <translation>Черги</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_settings.py"/>
        <source>People</source>
        <translation>Колеги</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_settings.py"/>
        <source>Account and extension, as Office/101</source>
        <translation>Обліковий запис і внутрішній номер, як Office/101</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/phone_links_box.py"/>
        <source>Open them with Callpop</source>
        <translation>Відкривати їх у Callpop</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/phone_links_box.py"/>
        <source>Open them no more</source>
        <translation>Більше не відкривати їх</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/phone_links_box.py"/>
        <source>Softphones&apos; links (sip:) too: this computer has no softphone</source>
        <translation>Також посилання софтфонів (sip:): на цьому комп’ютері софтфона немає</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/phone_links_box.py"/>
        <source>Callpop opens {links}</source>
        <translation>Callpop відкриває {links}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/phone_links_box.py"/>
        <source>{program} opens {links}</source>
        <translation>{program} відкриває {links}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/phone_links_box.py"/>
        <source>No program opens {links}</source>
        <translation>Жодна програма не відкриває {links}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/report_box.py"/>
        <source>Save a report…</source>
        <translation>Зберегти звіт…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/report_box.py"/>
        <source>Save a report for support</source>
        <translation>Зберегти звіт для підтримки</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/report_box.py"/>
        <source>Making the report…</source>
        <translation>Створення звіту…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_inputs.py"/>
        <source>Every day</source>
        <translation>Щодня</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_inputs.py"/>
        <source>From</source>
        <translation>Від</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_inputs.py"/>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_inputs.py"/>
        <source>to</source>
        <translation>до</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_inputs.py"/>
        <source>Choose…</source>
        <translation>Вибрати…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_lists.py"/>
        <source>Remove {what}</source>
        <translation>Прибрати: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_lists.py"/>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_row.py"/>
        <source>Back to default</source>
        <translation>Повернути типове</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_row.py"/>
        <source>{setting}: back to default</source>
        <translation>{setting}: повернути типове</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_rules.py"/>
        <source>Add a rule</source>
        <translation>Додати правило</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_rules.py"/>
        <source>Beginning or country of the number</source>
        <translation>Початок або країна номера</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_rules.py"/>
        <source>through</source>
        <translation>через</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_rules.py"/>
        <source>this rule</source>
        <translation>це правило</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_found.py"/>
        <source>Settings that were found</source>
        <translation>Знайдені налаштування</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_found.py"/>
        <source>No setting is called so.</source>
        <translation>Налаштування з такою назвою немає.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_side.py"/>
        <source>Find a setting</source>
        <translation>Пошук у налаштуваннях</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_side.py"/>
        <source>Accounts</source>
        <translation>Облікові записи</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_side.py"/>
        <source>Settings of Callpop</source>
        <translation>Налаштування Callpop</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_side.py"/>
        <source>Add an account…</source>
        <translation>Додати обліковий запис…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_side.py"/>
        <source>ACCOUNTS</source>
        <translation>ОБЛІКОВІ ЗАПИСИ</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_side.py"/>
        <source>CALLPOP</source>
        <translation>CALLPOP</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Address book</source>
        <translation>Адресна книга</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>General</source>
        <translation>Загальні</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Calls and pop-ups</source>
        <translation>Дзвінки та спливні вікна</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Dialing</source>
        <translation>Набір номера</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Hotkeys</source>
        <translation>Гарячі клавіші</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>People and queues</source>
        <translation>Колеги та черги</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Privacy</source>
        <translation>Приватність</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Will I see the next call?</source>
        <translation>Чи побачу я наступний дзвінок?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>About Callpop</source>
        <translation>Про Callpop</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>What your PBX and your colleagues wrote stays as it is.</source>
        <translation>Те, що написали ваша АТС і колеги, залишається, як є.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Colours</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>theme dark light</source>
        <translation>тема оформлення темна світла</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Text size</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Everything in Callpop&apos;s windows grows with it.</source>
        <translation>Разом із ним росте все у вікнах Callpop.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>font zoom scale larger</source>
        <translation>шрифт масштаб збільшити більший</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Start Callpop when I log in</source>
        <translation>Запускати Callpop, коли я входжу в систему</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>It starts in the tray and opens no window.</source>
        <translation>Він запускається в області сповіщень і не відкриває вікна.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>autostart boot login</source>
        <translation>автозапуск завантаження вхід</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Show a card for each call</source>
        <translation>Показувати картку кожного дзвінка</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>In a corner of the screen. It never takes the focus.</source>
        <translation>У кутку екрана. Вона ніколи не забирає фокуса.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>pop-up window</source>
        <translation>спливне вікно попап</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Show the system&apos;s notifications too</source>
        <translation>Показувати й сповіщення системи</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Calls from outside</source>
        <translation>Дзвінки ззовні</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>incoming direction</source>
        <translation>вхідні напрямок</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Calls that I place</source>
        <translation>Мої вихідні дзвінки</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>outgoing direction</source>
        <translation>вихідні напрямок</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Calls between colleagues</source>
        <translation>Дзвінки між колегами</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>internal direction</source>
        <translation>внутрішні напрямок</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Quiet queues and groups</source>
        <translation>Тихі черги та групи</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Their calls don&apos;t pop up. They are in the panel and in the history all the same.</source>
        <translation>Їхні дзвінки не спливають. На панелі та в історії вони все одно є.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>mute</source>
        <translation>вимкнути без звуку</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Quiet hours</source>
        <translation>Години тиші</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Nothing pops up between these times.</source>
        <translation>У цей час нічого не спливає.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>do not disturb night</source>
        <translation>не турбувати ніч</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Quiet days</source>
        <translation>Дні тиші</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Nothing pops up all day.</source>
        <translation>Увесь день нічого не спливає.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>do not disturb weekend</source>
        <translation>не турбувати вихідні</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Play a sound when a call rings</source>
        <translation>Відтворювати звук, коли надходить дзвінок</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Off as a rule: the phone on your desk rings already.</source>
        <translation>Зазвичай вимкнено: телефон на столі й так дзвонить.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>ring tone</source>
        <translation>мелодія дзвінка рингтон</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Volume</source>
        <translation>Гучність</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>sound loud</source>
        <translation>звук голосно</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Sound file</source>
        <translation>Звуковий файл</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>A WAV file of yours.</source>
        <translation>Ваш файл WAV.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Dial through</source>
        <translation>Телефонувати через</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Unless a rule below or you in the dial box say otherwise.</source>
        <translation>Якщо правило нижче або ви у вікні набору не вибрали інше.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>default account</source>
        <translation>типовий обліковий запис</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Ask before a number is dialed</source>
        <translation>Питати, перш ніж набрати номер</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Emergency numbers are always asked about.</source>
        <translation>Про номери екстрених служб Callpop питає завжди.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>confirm</source>
        <translation>підтвердження</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Time to stop a call of a hotkey</source>
        <translation>Час, щоб скасувати дзвінок із гарячої клавіші</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>“Call the selected number” shows the number for so long before it is dialed.</source>
        <translation>«Зателефонувати на виділений номер» показує номер стільки часу, перш ніж набрати.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>countdown cancel</source>
        <translation>зворотний відлік скасувати</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Which account dials which numbers</source>
        <translation>Який обліковий запис набирає які номери</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>By how a number begins (+421) or by its country&apos;s two letters (PT). The longest beginning wins.</source>
        <translation>За початком номера (+421) або двома літерами країни (PT). Діє найдовший збіг.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>rules prefix country route</source>
        <translation>правила префікс країна маршрут</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Open phone links of web pages with Callpop</source>
        <translation>Відкривати телефонні посилання вебсторінок у Callpop</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>A click on a number (tel:, callto:) opens the dial box.</source>
        <translation>Клацання номера (tel:, callto:) відкриває вікно набору.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>tel callto sip handler default</source>
        <translation>tel callto sip програма за замовчуванням типова</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>hotkey shortcut keyboard</source>
        <translation>гаряча клавіша комбінація сполучення клавіатура</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Open the dial box</source>
        <translation>Відкрити вікно набору</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Call the selected number</source>
        <translation>Зателефонувати на виділений номер</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Open the caller&apos;s CRM record</source>
        <translation>Відкрити картку клієнта в CRM</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Say who is calling</source>
        <translation>Озвучити, хто дзвонить</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Go to the calls in the panel</source>
        <translation>Перейти до дзвінків на панелі</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Hide or show names and numbers</source>
        <translation>Приховати або показати імена й номери</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>A caller waits long after</source>
        <translation>Абонент довго очікує після</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>queue threshold warning</source>
        <translation>черга поріг попередження</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>A caller waits too long after</source>
        <translation>Абонент надто довго очікує після</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>queue threshold alarm</source>
        <translation>черга поріг тривога</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Favourites</source>
        <translation>Обране</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>These colleagues stand first: account and extension, as Office/101.</source>
        <translation>Ці колеги стоять першими: обліковий запис і внутрішній номер, як Office/101.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>colleagues star</source>
        <translation>колеги зірочка</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Keep calls for</source>
        <translation>Зберігати дзвінки</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>retention days delete</source>
        <translation>термін зберігання дні видалити</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Forget a number</source>
        <translation>Забути номер</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Deletes every call with this number, and its notes, from this computer.</source>
        <translation>Видаляє з цього комп’ютера всі дзвінки з цим номером і нотатки до них.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>delete erase</source>
        <translation>видалити стерти</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Hide names and numbers</source>
        <translation>Приховувати імена й номери</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>In every window and notification, for as long as you share your screen.</source>
        <translation>У кожному вікні та сповіщенні, доки ви демонструєте екран.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>private screen sharing mask</source>
        <translation>приватно демонстрація показ екрана маска</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Notifications on the lock screen show no names and numbers</source>
        <translation>Сповіщення на екрані блокування не показують імен і номерів</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_window.py"/>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_window.py"/>
        <source>Open the file</source>
        <translation>Відкрити файл</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_window.py"/>
        <source>Until it is mended, the settings hold that were good last.</source>
        <translation>Доки його не виправлено, діють останні правильні налаштування.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_window.py"/>
        <source>Something in the file has no effect.</source>
        <translation>Щось у файлі ні на що не впливає.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>online</source>
        <translation>на зв’язку</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>connecting</source>
        <translation>підключення</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>retrying</source>
        <translation>нова спроба</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>needs you</source>
        <translation>потребує уваги</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>offline</source>
        <translation>не на зв’язку</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>available</source>
        <translation>доступний</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>ringing</source>
        <translation>дзвонить</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>busy</source>
        <translation>зайнятий</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>away</source>
        <translation>відсутній</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>unknown</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>Done.</source>
        <translation>Готово.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>The PBX refused.</source>
        <translation>АТС відмовила.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>The PBX has not answered: look at your phone.</source>
        <translation>АТС не відповіла: гляньте на телефон.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <location filename="../../desktop/callpop/ui/tray_state.py"/>
        <source>Names and numbers are hidden</source>
        <translation>Імена й номери приховано</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/tray_state.py"/>
        <source>No account is set up yet</source>
        <translation>Ще не налаштовано жодного облікового запису</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <location filename="../../desktop/callpop/ui/unlock_box.py"/>
        <source>Unlock the keyring</source>
        <translation>Розблокувати сховище паролів</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/unlock_box.py"/>
        <source>Store in the keyring</source>
        <translation>Зберегти у сховищі паролів</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/unlock_box.py"/>
        <source>Use for this run only</source>
        <translation>Лише на цей запуск</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/unlock_box.py"/>
        <source>The keyring asks for its password…</source>
        <translation>Сховище паролів просить свій пароль…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/unlock_box.py"/>
        <source>The keyring is open.</source>
        <translation>Сховище паролів відкрито.</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <location filename="../../desktop/callpop/ui/webhook_box.py"/>
        <source>Enter this address in the PBX as WebHook URL</source>
        <translation>Введіть цю адресу в АТС як WebHook URL</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/webhook_box.py"/>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/webhook_box.py"/>
        <source>In the PBX, switch its notices of calls on as well. Whoever knows this address can make Callpop show calls: treat it as a password.</source>
        <translation>В АТС увімкніть також сповіщення про дзвінки. Хто знає цю адресу, може змусити Callpop показувати дзвінки: бережіть її, як пароль.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/webhook_box.py"/>
        <source>It is in the clipboard.</source>
        <translation>Вона в буфері обміну.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard.py"/>
        <source>Set Callpop up</source>
        <translation>Початкове налаштування Callpop</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard.py"/>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard.py"/>
        <source>Step {number} of {count}</source>
        <translation>Крок {number} із {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_check.py"/>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_choices.py"/>
        <source>On this computer</source>
        <translation>На цьому комп’ютері</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_choices.py"/>
        <source>You can change this later in the settings.</source>
        <translation>Це можна змінити пізніше в налаштуваннях.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_fields.py"/>
        <source>Your account at {pbx}</source>
        <translation>Ваш обліковий запис {pbx}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_pbx.py"/>
        <source>Which PBX do your calls come through?</source>
        <translation>Через яку АТС надходять ваші дзвінки?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_pbx.py"/>
        <source>Callpop connects to it beside your phone: it shows who calls, and dials for you.</source>
        <translation>Callpop підключається до неї поруч із телефоном: показує, хто дзвонить, і набирає за вас.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_pbx.py"/>
        <source>You will need: {fields}.</source>
        <translation>Підготуйте: {fields}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_step.py"/>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>Save it anyway</source>
        <translation>Усе одно зберегти</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>Save without waiting</source>
        <translation>Зберегти, не чекаючи</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>Keep for this run only</source>
        <translation>Лише на цей запуск</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>Connecting to {pbx}</source>
        <translation>Підключення до {pbx}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>Waiting for the first call of the PBX…</source>
        <translation>Очікуємо першого звернення АТС…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>Connecting…</source>
        <translation>Підключення…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>Saving…</source>
        <translation>Збереження…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>{name} is connected and saved.</source>
        <translation>{name}: підключено й збережено.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>{name} is saved. Callpop goes on trying to reach its PBX.</source>
        <translation>{name}: збережено. Callpop і далі пробує зв’язатися з АТС.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>{name} is saved. It is online as soon as the PBX calls.</source>
        <translation>{name}: збережено. Буде на зв’язку, щойно звернеться АТС.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>{name} is saved. Its keys are kept until Callpop ends.</source>
        <translation>{name}: збережено. Ключі діють до виходу з Callpop.</translation>
    </message>
</context>
</TS>
