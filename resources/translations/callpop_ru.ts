<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <location filename="../../desktop/callpop/ui/account_fields.py"/>
        <location filename="../../desktop/callpop/ui/unlock_box.py"/>
        <source>This is needed.</source>
        <translation>Это нужно заполнить.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_fields.py"/>
        <source>Fewer settings</source>
        <translation>Меньше параметров</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_fields.py"/>
        <source>More settings…</source>
        <translation>Ещё параметры…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_foot.py"/>
        <source>Test and save</source>
        <translation>Проверить и сохранить</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_foot.py"/>
        <source>Save anyway</source>
        <translation>Всё равно сохранить</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_foot.py"/>
        <source>Keep for this run only</source>
        <translation>Запомнить до выхода</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_foot.py"/>
        <source>Test</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_foot.py"/>
        <source>Remove…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_foot.py"/>
        <source>Remove it</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_foot.py"/>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_foot.py"/>
        <source>Remove {name}, with its keys? The history of its calls stays.</source>
        <translation>Удалить {name} вместе с ключами? История звонков останется.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_form.py"/>
        <source>Connect this account</source>
        <translation>Подключать этот аккаунт</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_form.py"/>
        <source>Show the address for the PBX</source>
        <translation>Показать адрес для АТС</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_form.py"/>
        <source>Connecting…</source>
        <translation>Подключение…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_form.py"/>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_form.py"/>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_form.py"/>
        <source>Removing…</source>
        <translation>Удаление…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_line.py"/>
        <source>Unlock…</source>
        <translation>Разблокировать…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_line.py"/>
        <source>Mend…</source>
        <translation>Исправить…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_line.py"/>
        <source>Try now</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/field_editor.py"/>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/field_editor.py"/>
        <source>Kept. Type to replace it.</source>
        <translation>Сохранено. Введите новое, чтобы заменить.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/field_editor.py"/>
        <source>When I click</source>
        <translation>По щелчку</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/field_editor.py"/>
        <source>As soon as it rings</source>
        <translation>Как только зазвонит</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/field_editor.py"/>
        <source>When I answer</source>
        <translation>Когда я отвечу</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <location filename="../../desktop/callpop/ui/card.py"/>
        <source>Open in CRM</source>
        <translation>Открыть в CRM</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/card.py"/>
        <source>Copy number</source>
        <translation>Копировать номер</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/card.py"/>
        <source>Call back</source>
        <translation>Перезвонить</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/card.py"/>
        <source>Hang up</source>
        <translation>Отбой</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/card.py"/>
        <source>Transfer…</source>
        <translation>Перевести…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/card.py"/>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/card.py"/>
        <location filename="../../desktop/callpop/ui/deeds.py"/>
        <source>Close this card</source>
        <translation>Закрыть карточку</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/card.py"/>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/card_strip.py"/>
        <source>Always</source>
        <translation>Всегда</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/card_strip.py"/>
        <source>Once</source>
        <translation>Один раз</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/card_strip.py"/>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/deeds.py"/>
        <source>Mute this call</source>
        <translation>Не оповещать об этом звонке</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/deeds.py"/>
        <source>Mute pop-ups for 1 hour</source>
        <translation>Отключить оповещения на 1 час</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/deeds.py"/>
        <source>Mute pop-ups for today</source>
        <translation>Отключить оповещения на сегодня</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/deeds.py"/>
        <source>Asking the PBX…</source>
        <translation>Запрос к АТС…</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <location filename="../../desktop/callpop/ui/card_stack.py"/>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <location filename="../../desktop/callpop/ui/check_page.py"/>
        <source>Place a test call</source>
        <translation>Сделать пробный звонок</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/check_page.py"/>
        <source>Check again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/check_page.py"/>
        <source>Will I see the next call?</source>
        <translation>Увижу ли я новый звонок?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/check_page.py"/>
        <source>Looking…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/check_page.py"/>
        <source>Yes: everything that a call needs is there.</source>
        <translation>Да: есть всё, что нужно для звонка.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/check_row.py"/>
        <source>good</source>
        <translation>хорошо</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/check_row.py"/>
        <source>not set up</source>
        <translation>не настроено</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/check_row.py"/>
        <source>needs you</source>
        <translation>требует внимания</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/check_row.py"/>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/check_row.py"/>
        <source>not on this system</source>
        <translation>нет в этой системе</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/check_row.py"/>
        <source>not looked at yet</source>
        <translation>ещё не проверено</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/check_row.py"/>
        <source>looking…</source>
        <translation>проверка…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/trial_box.py"/>
        <source>I saw it</source>
        <translation>Да, вижу</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/trial_box.py"/>
        <source>I did not see it</source>
        <translation>Нет, не вижу</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/trial_box.py"/>
        <source>A test call is on its way…</source>
        <translation>Пробный звонок уже в пути…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/trial_box.py"/>
        <source>Did you see it? Its card stays at the edge of the screen for ten seconds.</source>
        <translation>Вы его увидели? Карточка остаётся у края экрана десять секунд.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/trial_box.py"/>
        <source>Did you see its notification?</source>
        <translation>Вы увидели уведомление о нём?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/trial_box.py"/>
        <source>Good: the next call will look like that.</source>
        <translation>Хорошо: новый звонок будет выглядеть так же.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/trial_box.py"/>
        <source>It was shown, and you did not see it.</source>
        <translation>Он был показан, но вы его не увидели.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/trial_box.py"/>
        <source>What may be the reason, the likeliest first:</source>
        <translation>Возможные причины, начиная с самой вероятной:</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/trial_box.py"/>
        <source>The card comes up at the bottom right of the screen on which the pointer is: with several screens, look there.</source>
        <translation>Карточка появляется справа внизу на том экране, где указатель мыши: если экранов несколько, смотрите там.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/trial_box.py"/>
        <source>A program that fills the whole screen may cover the card.</source>
        <translation>Программа во весь экран может закрывать карточку.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/trial_box.py"/>
        <source>The desktop may send notifications of Callpop straight to its list: look at its own settings of notifications.</source>
        <translation>Рабочий стол может отправлять уведомления Callpop сразу в свой список: проверьте его настройки уведомлений.</translation>
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
        <translation>{minutes} мин</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/clock_text.py"/>
        <source>{hours} h</source>
        <translation>{hours} ч</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/clock_text.py"/>
        <source>{days} d</source>
        <translation>{days} дн</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/clock_text.py"/>
        <source>yesterday {time}</source>
        <translation>вчера, {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/clock_text.py"/>
        <source>tomorrow {time}</source>
        <translation>завтра, {time}</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>Import contacts</source>
        <translation>Импорт контактов</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>Contacts (CSV or vCard)</source>
        <translation>Контакты (CSV или vCard)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>Export contacts</source>
        <translation>Экспорт контактов</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>Table (CSV)</source>
        <translation>Таблица (CSV)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>vCard</source>
        <translation>vCard</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>contacts</source>
        <translation>контакты</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>Reading {file}…</source>
        <translation>Чтение {file}…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>Writing {file}…</source>
        <translation>Запись в {file}…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>Reading {file}: {count} records so far…</source>
        <translation>Чтение {file}, записей прочитано: {count}…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>Stopped. The address book is as it was.</source>
        <translation>Остановлено. Адресная книга осталась прежней.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>Numbers without a country code: {count}. They are recognised by their last digits.</source>
        <translation>Номеров без кода страны: {count}. Они распознаются по последним цифрам.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>Line {line}: {why}.</source>
        <translation>Строка {line}: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <source>Contacts written to {file}: {count}.</source>
        <translation>Записано контактов в {file}: {count}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_files.py"/>
        <location filename="../../desktop/callpop/ui/contact_form.py"/>
        <location filename="../../desktop/callpop/ui/import_options.py"/>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_form.py"/>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_form.py"/>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_form.py"/>
        <source>Phone numbers</source>
        <translation>Номера телефонов</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_form.py"/>
        <source>One a line, best with the country code: +380 99 123 45 67.</source>
        <translation>По одному в строке, лучше с кодом страны: +380 99 123 45 67.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_form.py"/>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_form.py"/>
        <source>Add a contact</source>
        <translation>Добавить контакт</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_form.py"/>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_form.py"/>
        <source>{name} was in the address book already, and has the new numbers now.</source>
        <translation>{name}: контакт уже был в адресной книге, новые номера добавлены.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contact_form.py"/>
        <source>{name} is in the address book already, with these numbers.</source>
        <translation>{name}: контакт с этими номерами уже есть в адресной книге.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_covered.py"/>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Address book</source>
        <translation>Адресная книга</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_invitation.py"/>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_invitation.py"/>
        <source>Add a contact…</source>
        <translation>Добавить контакт…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_invitation.py"/>
        <source>Nobody is in it yet</source>
        <translation>Здесь ещё никого нет</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_invitation.py"/>
        <source>Callpop names callers that your PBX does not know, finds people by name where you dial, and tells a PBX that asks who is calling.</source>
        <translation>Callpop узнаёт звонящих, которых не знает ваша АТС, находит людей по имени при наборе и подсказывает АТС, кто звонит, если она спросит.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_invitation.py"/>
        <source>Export your contacts from a phone, a mail program or a CRM as CSV or vCard, and import that file, or drop it here.</source>
        <translation>Экспортируйте контакты из телефона, почтовой программы или CRM в CSV или vCard и импортируйте этот файл или перетащите его сюда.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Search a name, a company or a number</source>
        <translation>Поиск по имени, компании или номеру</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <location filename="../../desktop/callpop/ui/dial_people.py"/>
        <source>Nobody has this name, company or number.</source>
        <translation>Нет никого с таким именем, компанией или номером.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Call…</source>
        <translation>Позвонить…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Copy number</source>
        <translation>Копировать номер</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Call {number}…</source>
        <translation>Позвонить на {number}…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>{name} is removed.</source>
        <translation>Удалено: {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>Removed contacts: {count}.</source>
        <translation>Удалено контактов: {count}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>the first {count}</source>
        <translation>первые {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>found: {count}</source>
        <translation>найдено: {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_page.py"/>
        <source>contacts: {count}</source>
        <translation>контактов: {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/import_options.py"/>
        <source>Recognised by itself</source>
        <translation>Определить автоматически</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/import_options.py"/>
        <source>Cyrillic (windows-1251)</source>
        <translation>Кириллица (windows-1251)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/import_options.py"/>
        <source>Central European (windows-1250)</source>
        <translation>Центральная Европа (windows-1250)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/import_options.py"/>
        <source>Western (windows-1252)</source>
        <translation>Западная Европа (windows-1252)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/import_options.py"/>
        <source>Cyrillic (KOI8-U)</source>
        <translation>Кириллица (KOI8-U)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/import_options.py"/>
        <source>Country of the numbers</source>
        <translation>Страна номеров</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/import_options.py"/>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/import_options.py"/>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/import_options.py"/>
        <source>Import {file}</source>
        <translation>Импорт {file}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/import_options.py"/>
        <source>Read as {encoding}, it begins with:</source>
        <translation>Если читать как {encoding}, файл начинается так:</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/import_options.py"/>
        <source>No contact is found in it so.</source>
        <translation>Так в нём не найдено ни одного контакта.</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Austria</source>
        <translation>Австрия</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Azerbaijan</source>
        <translation>Азербайджан</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Belgium</source>
        <translation>Бельгия</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Bulgaria</source>
        <translation>Болгария</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Brazil</source>
        <translation>Бразилия</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Canada</source>
        <translation>Канада</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Switzerland</source>
        <translation>Швейцария</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>China</source>
        <translation>Китай</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Czechia</source>
        <translation>Чехия</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Germany</source>
        <translation>Германия</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Denmark</source>
        <translation>Дания</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Estonia</source>
        <translation>Эстония</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Spain</source>
        <translation>Испания</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Finland</source>
        <translation>Финляндия</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>France</source>
        <translation>Франция</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>United Kingdom</source>
        <translation>Великобритания</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Georgia</source>
        <translation>Грузия</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Greece</source>
        <translation>Греция</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Hungary</source>
        <translation>Венгрия</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Ireland</source>
        <translation>Ирландия</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Israel</source>
        <translation>Израиль</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Italy</source>
        <translation>Италия</translation>
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
        <translation>Латвия</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Moldova</source>
        <translation>Молдова</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Netherlands</source>
        <translation>Нидерланды</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Norway</source>
        <translation>Норвегия</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Poland</source>
        <translation>Польша</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Portugal</source>
        <translation>Португалия</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Romania</source>
        <translation>Румыния</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Russia</source>
        <translation>Россия</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Sweden</source>
        <translation>Швеция</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Slovenia</source>
        <translation>Словения</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Slovakia</source>
        <translation>Словакия</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Türkiye</source>
        <translation>Турция</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>Ukraine</source>
        <translation>Украина</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/country_names.py"/>
        <source>United States</source>
        <translation>США</translation>
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
        <translation>Перевод…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_question.py"/>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Don&apos;t call</source>
        <translation>Не звонить</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_sheet.py"/>
        <source>Number or name</source>
        <translation>Номер или имя</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_sheet.py"/>
        <source>Suggestions</source>
        <translation>Подсказки</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Transfer</source>
        <translation>Перевод звонка</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Number or name to hand the call to</source>
        <translation>Номер или имя, кому перевести звонок</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Number or name to call</source>
        <translation>Номер или имя, кому позвонить</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>From a link. Which number?</source>
        <translation>Из ссылки. Какой номер?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>From a link</source>
        <translation>Из ссылки</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>From the selection. Which number?</source>
        <translation>Из выделения. Какой номер?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>From the selection</source>
        <translation>Из выделения</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>From the clipboard. Which number?</source>
        <translation>Из буфера обмена. Какой номер?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>From the clipboard</source>
        <translation>Из буфера обмена</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Through which account?</source>
        <translation>Через какой аккаунт?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Always for numbers of {country} ({code})</source>
        <translation>Всегда для таких номеров: {country} ({code})</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Hand over to {number}</source>
        <translation>Перевести на {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Don&apos;t hand over</source>
        <translation>Не переводить</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Call {number}</source>
        <translation>Позвонить на {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Asking {account} to call {number}…</source>
        <translation>{account}: запрос звонка на {number}…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Calls {number} through {account} in {seconds} s; then ask for extension {extension}. Esc stops.</source>
        <translation>Звонок на {number} ({account}) через {seconds} с; затем попросите добавочный {extension}. Esc — отмена.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Calls {number} through {account} in {seconds} s. Esc stops.</source>
        <translation>Звонок на {number} ({account}) через {seconds} с. Esc — отмена.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>{words} Ask for extension {extension}.</source>
        <translation>{words} Попросите добавочный {extension}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Type a number, a name, or an extension.</source>
        <translation>Введите номер, имя или внутренний номер.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Enter calls now</source>
        <translation>Enter — позвонить сразу</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Esc stops</source>
        <translation>Esc — отмена</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Esc closes</source>
        <translation>Esc — закрыть</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>1–{last} choose</source>
        <translation>1–{last} — выбор</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Space: always</source>
        <translation>Пробел: всегда</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Enter transfers</source>
        <translation>Enter — перевести</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Enter calls</source>
        <translation>Enter — позвонить</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Tab account</source>
        <translation>Tab — аккаунт</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dial_texts.py"/>
        <source>Ctrl+T transfer</source>
        <translation>Ctrl+T — перевод</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <location filename="../../desktop/callpop/ui/file_choice.py"/>
        <source>{file} is there already.</source>
        <translation>{file}: такой файл уже есть.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/file_choice.py"/>
        <source>Replace it</source>
        <translation>Заменить</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <location filename="../../desktop/callpop/ui/history_deeds.py"/>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Open in CRM</source>
        <translation>Открыть в CRM</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_deeds.py"/>
        <location filename="../../desktop/callpop/ui/past_calls.py"/>
        <source>Note…</source>
        <translation>Заметка…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_deeds.py"/>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Edit contact…</source>
        <translation>Изменить контакт…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_deeds.py"/>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Add to contacts…</source>
        <translation>Добавить в контакты…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_deeds.py"/>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Copy number</source>
        <translation>Копировать номер</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_deeds.py"/>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Forget this number…</source>
        <translation>Забыть этот номер…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_deeds.py"/>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_deeds.py"/>
        <source>Deleting…</source>
        <translation>Удаление…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_deeds.py"/>
        <source>Remove from the address book too</source>
        <translation>Удалить и из адресной книги</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_deeds.py"/>
        <source>The address book has the number no more.</source>
        <translation>Этого номера в адресной книге больше нет.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Call back</source>
        <translation>Перезвонить</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Open the recording</source>
        <translation>Открыть запись</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Talked for {time}</source>
        <translation>Разговор {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Rang for {time}</source>
        <translation>Вызов длился {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>To {name}</source>
        <translation>На {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Queue {name}</source>
        <translation>Очередь {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Line {line}</source>
        <translation>Линия {line}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Your extension {extension}</source>
        <translation>Ваш внутренний номер {extension}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Account {account}</source>
        <translation>Аккаунт {account}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Open {name} in CRM</source>
        <translation>Открыть в CRM: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_details.py"/>
        <source>Open another record in CRM</source>
        <translation>Открыть другую карточку в CRM</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_files.py"/>
        <source>Export calls</source>
        <translation>Экспорт звонков</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_files.py"/>
        <source>Table (CSV)</source>
        <translation>Таблица (CSV)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_files.py"/>
        <source>calls</source>
        <translation>звонки</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_files.py"/>
        <source>Writing {file}…</source>
        <translation>Запись в {file}…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Name, number, queue or note</source>
        <translation>Имя, номер, очередь, заметка</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Any day</source>
        <translation>За всё время</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Since yesterday</source>
        <translation>Со вчера</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Last 7 days</source>
        <translation>За 7 дней</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Last 30 days</source>
        <translation>За 30 дней</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>One day…</source>
        <translation>Один день…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Missed</source>
        <translation>Пропущенные</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Incoming</source>
        <translation>Входящие</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Outgoing</source>
        <translation>Исходящие</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>Internal</source>
        <translation>Внутренние</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_filters.py"/>
        <source>All accounts</source>
        <translation>Все аккаунты</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_note.py"/>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_note.py"/>
        <source>Only you see it. Ctrl+N</source>
        <translation>Видите её только вы. Ctrl+N</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_note.py"/>
        <source>Kept</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_note.py"/>
        <source>This call is no longer in the history.</source>
        <translation>Этого звонка больше нет в истории.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_page.py"/>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_page.py"/>
        <source>Show all calls</source>
        <translation>Показать все звонки</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_page.py"/>
        <source>Export CSV…</source>
        <translation>Экспорт в CSV…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_page.py"/>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_page.py"/>
        <source>There are no such calls.</source>
        <translation>Таких звонков нет.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_page.py"/>
        <source>No calls yet. Every call that Callpop sees is listed here.</source>
        <translation>Звонков ещё нет. Здесь будет каждый звонок, который увидит Callpop.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_row.py"/>
        <source>Calls in that time are not known.</source>
        <translation>О звонках в это время ничего не известно.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Call again</source>
        <translation>Позвонить ещё раз</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Calling now</source>
        <translation>Идёт вызов</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Rings now</source>
        <translation>Сейчас звонит</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Talking now</source>
        <translation>Идёт разговор</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Answered by {name}</source>
        <translation>Звонок принят: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Outgoing call</source>
        <translation>Исходящий звонок</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Answered call</source>
        <translation>Принятый звонок</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Missed call</source>
        <translation>Пропущенный звонок</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Answered by a colleague</source>
        <translation>Ответил коллега</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>No answer</source>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Was busy</source>
        <translation>Занято</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Rejected</source>
        <translation>Отклонён</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>Failed</source>
        <translation>Не удался</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>How it ended is not known</source>
        <translation>Чем закончился, неизвестно</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>missed</source>
        <translation>пропущен</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>answered by {name}</source>
        <translation>ответ: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>answered</source>
        <translation>принят</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>answered by a colleague</source>
        <translation>ответил коллега</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>busy</source>
        <translation>занято</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>rejected</source>
        <translation>отклонён</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>failed</source>
        <translation>не удался</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>end not known</source>
        <translation>итог неизвестен</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>called back {time}</source>
        <translation>перезвонили {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>{name} called back {time}</source>
        <translation>перезвонили {time} ({name})</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>a colleague called back {time}</source>
        <translation>коллега перезвонил {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>answered {time}</source>
        <translation>отвечено {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>called again and was answered {time}</source>
        <translation>повторный звонок, отвечено {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>answered by {name} {time}</source>
        <translation>ответ {time}: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>answered by a colleague {time}</source>
        <translation>ответил коллега {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>to {name}</source>
        <translation>на {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>line {line}</source>
        <translation>линия {line}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>{accounts}: not connected since {begin}</source>
        <translation>{accounts}: нет подключения с {begin}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <source>{accounts}: not connected {begin}–{end}</source>
        <translation>{accounts}: нет подключения {begin}–{end}</translation>
    </message>
</context>
<context>
    <name>Hotkeys</name>
    <message>
        <location filename="../../desktop/callpop/ui/hotkey_field.py"/>
        <location filename="../../desktop/callpop/ui/search_input.py"/>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/hotkey_field.py"/>
        <source>No hotkey for this</source>
        <translation>Не назначать сочетание</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/hotkey_field.py"/>
        <source>Copy the command</source>
        <translation>Скопировать команду</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/hotkey_field.py"/>
        <source>Press the keys together. Esc leaves it as it is, Backspace is for none.</source>
        <translation>Нажмите клавиши вместе. Esc — оставить как есть, Backspace — без клавиш.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/hotkey_field.py"/>
        <source>{held} and…</source>
        <translation>{held} и…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/hotkey_field.py"/>
        <source>Press the keys…</source>
        <translation>Нажмите клавиши…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/hotkey_field.py"/>
        <source>Your desktop made it {keys}. Its own settings can change that.</source>
        <translation>Рабочий стол назначил {keys}. Это можно изменить в его настройках.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/hotkey_field.py"/>
        <source>This command does the same, bound to a key in your desktop&apos;s settings: {command}</source>
        <translation>То же делает эта команда, если назначить ей клавишу в настройках рабочего стола: {command}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/hotkey_field.py"/>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/hotkey_field.py"/>
        <source>{name}: {keys}. Press to change.</source>
        <translation>{name}: {keys}. Нажмите, чтобы изменить.</translation>
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
        <translation>Коллеги</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/main_window.py"/>
        <source>Queues</source>
        <translation>Очереди</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/main_window.py"/>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/main_window.py"/>
        <source>Call…</source>
        <translation>Позвонить…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/main_window.py"/>
        <source>Settings…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/main_window.py"/>
        <source>Ctrl+{number}</source>
        <translation>Ctrl+{number}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/main_window.py"/>
        <source>No account is set up yet.</source>
        <translation>Аккаунтов ещё нет.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/main_window.py"/>
        <source>Add an account…</source>
        <translation>Добавить аккаунт…</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>Show Callpop</source>
        <translation>Показать Callpop</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>Call…</source>
        <translation>Позвонить…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>People</source>
        <translation>Коллеги</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>Queues</source>
        <translation>Очереди</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>Recent calls</source>
        <translation>Последние звонки</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>Mute pop-ups</source>
        <translation>Отключить оповещения</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>Hide names and numbers</source>
        <translation>Скрыть имена и номера</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>Will I see the next call?</source>
        <translation>Увижу ли я новый звонок?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>Save a report for support…</source>
        <translation>Сохранить отчёт для поддержки…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>Settings…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>For this call</source>
        <translation>На время этого звонка</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>For 1 hour</source>
        <translation>На 1 час</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>For today</source>
        <translation>На сегодня</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/menu.py"/>
        <source>Until I resume</source>
        <translation>Пока не возобновлю</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <location filename="../../desktop/callpop/ui/notice.py"/>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <location filename="../../desktop/callpop/ui/account_section.py"/>
        <source>Callpop is not connected to your PBX yet. Add your account to see who calls.</source>
        <translation>Callpop ещё не подключён к вашей АТС. Добавьте аккаунт, чтобы видеть, кто звонит.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_section.py"/>
        <source>Add an account…</source>
        <translation>Добавить аккаунт…</translation>
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
        <translation>Текущие звонки</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/panel.py"/>
        <source>Recent calls</source>
        <translation>Последние звонки</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/panel.py"/>
        <source>No calls yet.</source>
        <translation>Звонков ещё нет.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/panel.py"/>
        <source>RECENT</source>
        <translation>ПОСЛЕДНИЕ</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/panel.py"/>
        <source>All calls</source>
        <translation>Все звонки</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/panel_head.py"/>
        <source>Call…</source>
        <translation>Позвонить…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/panel_head.py"/>
        <source>Hide names and numbers</source>
        <translation>Скрыть имена и номера</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/panel_head.py"/>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/panel_strips.py"/>
        <source>Resume now</source>
        <translation>Возобновить</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/panel_strips.py"/>
        <source>Look…</source>
        <translation>Посмотреть…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_section.py"/>
        <source>PEOPLE</source>
        <translation>КОЛЛЕГИ</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_section.py"/>
        <source>All people</source>
        <translation>Все коллеги</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_section.py"/>
        <source>Search a name or an extension</source>
        <translation>Поиск по имени или номеру</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_section.py"/>
        <source>People</source>
        <translation>Коллеги</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_section.py"/>
        <source>Nobody has this name or extension.</source>
        <translation>Нет никого с таким именем или внутренним номером.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_section.py"/>
        <source>QUEUES</source>
        <translation>ОЧЕРЕДИ</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_section.py"/>
        <source>All queues</source>
        <translation>Все очереди</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_section.py"/>
        <source>Queues</source>
        <translation>Очереди</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/section.py"/>
        <source>All</source>
        <translation>Все</translation>
    </message>
</context>
<context>
    <name>Pause</name>
    <message>
        <location filename="../../desktop/callpop/ui/pause_text.py"/>
        <source>It is always quiet: so you chose.</source>
        <translation>Всегда тихо: так вы выбрали.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/pause_text.py"/>
        <source>Pop-ups are muted.</source>
        <translation>Оповещения отключены.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/pause_text.py"/>
        <source>Quiet until {time}.</source>
        <translation>Тихо до {time}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/pause_text.py"/>
        <source>Pop-ups are muted for today.</source>
        <translation>Оповещения отключены на сегодня.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/pause_text.py"/>
        <source>Pop-ups are muted until {time}.</source>
        <translation>Оповещения отключены до {time}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/pause_text.py"/>
        <source>Resume pop-ups</source>
        <translation>Возобновить оповещения</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/pause_text.py"/>
        <source>Resume pop-ups (quiet until {time})</source>
        <translation>Возобновить оповещения (тихо до {time})</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/pause_text.py"/>
        <source>Resume pop-ups (muted for today)</source>
        <translation>Возобновить оповещения (отключены на сегодня)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/pause_text.py"/>
        <source>Resume pop-ups (muted until {time})</source>
        <translation>Возобновить оповещения (отключены до {time})</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Search a name, an extension or an account</source>
        <translation>Поиск по имени, номеру или аккаунту</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Available only</source>
        <translation>Только свободные</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>People</source>
        <translation>Коллеги</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Call</source>
        <translation>Позвонить</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Nobody has this name, extension or account.</source>
        <translation>Нет никого с таким именем, внутренним номером или аккаунтом.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Nobody of this name is available.</source>
        <translation>Никто с таким именем сейчас не свободен.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Nobody is available now.</source>
        <translation>Сейчас никто не свободен.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Call {who}</source>
        <translation>Позвонить: {who}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Copy number</source>
        <translation>Копировать номер</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Transfer…</source>
        <translation>Перевести…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Remove from favourites</source>
        <translation>Убрать из избранного</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Add to favourites</source>
        <translation>Добавить в избранное</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_page.py"/>
        <source>Transfer {who} to {colleague}</source>
        <translation>Перевести: {who} → {colleague}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>{name}, extension {extension} of {account}, a favourite</source>
        <translation>{name}, внутренний {extension}, {account}, в избранном</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>{name}, extension {extension} of {account}</source>
        <translation>{name}, внутренний {extension}, {account}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>Favourites</source>
        <translation>Избранное</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>Enter hides the group</source>
        <translation>Enter скрывает группу</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>Enter shows the group</source>
        <translation>Enter показывает группу</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_covered.py"/>
        <source>Show again</source>
        <translation>Показать снова</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_covered.py"/>
        <location filename="../../desktop/callpop/ui/strip.py"/>
        <source>Names and numbers are hidden.</source>
        <translation>Имена и номера скрыты.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/contacts_covered.py"/>
        <source>Your address book stays out of sight while you share your screen.</source>
        <translation>Пока вы показываете экран другим, адресной книги не видно.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/strip.py"/>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Open</source>
        <extracomment>A button of Qt&apos;s.</extracomment>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>A button of Qt&apos;s.</extracomment>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>A button of Qt&apos;s.</extracomment>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Queues</name>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>Queue {number}</source>
        <translation>Очередь {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>{who}, the longest {time}</source>
        <translation>{who}, максимум {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>Hide agents</source>
        <translation>Скрыть операторов</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>Show agents</source>
        <translation>Показать операторов</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>Show all</source>
        <translation>Показать всех</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>Show fewer</source>
        <translation>Показать меньше</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>waits</source>
        <translation>ожидает</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>since {time}</source>
        <translation>с {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>waited when last seen</source>
        <translation>по последним данным — в ожидании</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>waits long</source>
        <translation>ожидает долго</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>waits long: {time}</source>
        <translation>ожидает долго: {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>waits too long</source>
        <translation>ожидает слишком долго</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>waits too long: {time}</source>
        <translation>ожидает слишком долго: {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>waited {time}</source>
        <translation>ожидание {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>gave up {time}</source>
        <translation>не дождались {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>called back {time}</source>
        <translation>перезвонили {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>spoken with {time}</source>
        <translation>поговорили {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>gave up in {queue}</source>
        <translation>не дождались ответа: {queue}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>paused</source>
        <translation>пауза</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>paused {time}</source>
        <translation>пауза {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>takes calls</source>
        <translation>принимает звонки</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queues_page.py"/>
        <source>Queues</source>
        <translation>Очереди</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queues_page.py"/>
        <source>No queue has told anything yet.</source>
        <translation>Сведений об очередях пока нет.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queues_page.py"/>
        <source>Call…</source>
        <translation>Позвонить…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queues_page.py"/>
        <source>Call back…</source>
        <translation>Перезвонить…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/queues_page.py"/>
        <source>Copy number</source>
        <translation>Копировать номер</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <location filename="../../desktop/callpop/ui/history_texts.py"/>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>Unknown caller</source>
        <translation>Неизвестный номер</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>ringing</source>
        <translation>звонит</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>talking</source>
        <translation>разговор</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>calling</source>
        <translation>вызов</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>no longer rings here</source>
        <translation>здесь больше не звонит</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>unknown since {time}</source>
        <translation>неизвестно с {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>with {who}</source>
        <translation>разговор: {who}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>Call…</source>
        <translation>Позвонить…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>missed {time}</source>
        <translation>пропущен {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>called {time}</source>
        <translation>исходящий {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>Call back…</source>
        <translation>Перезвонить…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>{account} was not connected</source>
        <translation>{account}: не было подключения</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>Calls in that time may be missing here.</source>
        <translation>Звонков за это время здесь может не быть.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>contact</source>
        <translation>контакт</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>today {time}</source>
        <translation>сегодня, {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>recent · {time}</source>
        <translation>недавно · {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_rows.py"/>
        <source>{busy} of {all} busy</source>
        <translation>занято {busy} из {all}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>{state} with {who}</source>
        <translation>{state} · {who}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>ringing {time} with {who}</source>
        <translation>вызов {time} · {who}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>ringing {time}</source>
        <translation>вызов {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>busy {time} with {who}</source>
        <translation>занято {time} · {who}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>busy {time}</source>
        <translation>занято {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>away {time}</source>
        <translation>отсутствует {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>offline {time}</source>
        <translation>не в сети {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>available {time}</source>
        <translation>свободно {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/rows.py"/>
        <source>Copy number</source>
        <translation>Копировать номер</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>{title} has no setting “{key}”. It has: {known}.</source>
        <translation>В {title} нет параметра «{key}». Есть: {known}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>{title} has no secret “{key}”. It has: {known}.</source>
        <translation>В {title} нет секрета «{key}». Есть: {known}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“{key}” is a secret: it is never taken from the command line or the settings. It is asked for, or read from standard input with --secrets-stdin.</source>
        <translation>«{key}» — секрет: его нельзя передать в командной строке или записать в настройках. Callpop спросит о нём сам или прочтёт его со стандартного ввода с ключом --secrets-stdin.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>{title} needs “{key}” ({label}).</source>
        <translation>{title} требует «{key}» ({label}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“{key}” must be one line of at most {limit} characters.</source>
        <translation>«{key}» — одна строка, не длиннее {limit} симв.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“{key}” is either yes or no.</source>
        <translation>«{key}» — это yes или no.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“{key}” is one of: {choices}.</source>
        <translation>«{key}» — одно из: {choices}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“{host}” is not a host: write names such as crm.example.com, separated by commas.</source>
        <translation>«{host}» — не имя узла: пишите имена вида crm.example.com через запятую.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“{key}” is a country&apos;s two letters, such as UA, SK or GB; not “{text}”.</source>
        <translation>«{key}» — две буквы страны, например UA, SK или GB, а не «{text}».</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“{key}” is not an address that can be read.</source>
        <translation>«{key}» — такой адрес прочесть нельзя.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“endpoint” is scheme, host, port and path alone: nothing behind a ? or a #.</source>
        <translation>«endpoint» — это только протокол, узел, порт и путь: без знаков ? и # и того, что после них.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“{key}”: {path} can&apos;t be read ({why}).</source>
        <translation>«{key}»: не удаётся прочесть {path} ({why}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“{key}”: {path} holds no certificate in PEM form.</source>
        <translation>«{key}»: в {path} нет сертификата в формате PEM.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“{key}” is system, none, or an address such as http://proxy.example.com:3128.</source>
        <translation>«{key}» — это system, none или адрес вида http://proxy.example.com:3128.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_check.py"/>
        <source>“{key}” can&apos;t hold a user name or password: settings are not kept secret. Use system, with the password in the desktop&apos;s own proxy settings.</source>
        <translation>В «{key}» нельзя указывать имя пользователя и пароль: настройки не секретны. Выберите system, а пароль задайте в настройках прокси рабочего стола.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_lines.py"/>
        <source>Switched off in the settings.</source>
        <translation>Отключён в настройках.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_lines.py"/>
        <source>Reading its secrets from the keyring.</source>
        <translation>Чтение секретов из связки ключей.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_lines.py"/>
        <source>Callpop met a fault ({what}); its log says more.</source>
        <translation>В Callpop произошла ошибка ({what}); подробности в журнале.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_lines.py"/>
        <source>The keyring holds no “{label}” for this account: enter it.</source>
        <translation>В связке ключей нет данных «{label}» для этого аккаунта: введите их.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_lines.py"/>
        <source>This Callpop knows no PBX of the kind “{kind}”. It knows: {known}.</source>
        <translation>Этот Callpop не знает АТС типа «{kind}». Он знает: {known}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_service.py"/>
        <source>There is no kind of PBX called “{name}”. There are: {known}.</source>
        <translation>Типа АТС «{name}» нет. Есть: {known}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_service.py"/>
        <source>{title} needs no webhook address: Callpop calls it.</source>
        <translation>{title} не нужен адрес вебхука: Callpop подключается сам.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_service.py"/>
        <source>{name} is removed, its secrets too.</source>
        <translation>Удалено вместе с секретами: {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_service.py"/>
        <source>{name} is removed. Whether its secrets are stored somewhere can&apos;t be said: {why}</source>
        <translation>Удалено: {name}. Остались ли где-нибудь секреты, сказать нельзя: {why}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_service.py"/>
        <source>There is no account “{name}”. There are: {known}.</source>
        <translation>Аккаунта «{name}» нет. Есть: {known}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_service.py"/>
        <source>There is no account “{name}”; none is set up yet.</source>
        <translation>Аккаунта «{name}» нет; ни один аккаунт ещё не настроен.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_trial.py"/>
        <source>{title} did not say within {seconds} seconds whether it lets us in. {detail}</source>
        <translation>{title}: за {seconds} с не стало ясно, выполнен ли вход. {detail}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_trial.py"/>
        <source>{title} called: its webhooks arrive.</source>
        <translation>{title}: вебхуки приходят, связь есть.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_trial.py"/>
        <source>{title} lets us in. {caution}</source>
        <translation>{title}: вход выполнен. {caution}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_trial.py"/>
        <source>{title} lets us in.</source>
        <translation>{title}: вход выполнен.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/account_trial.py"/>
        <source>The connection was not even begun.</source>
        <translation>Подключение даже не началось.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/home.py"/>
        <source>The folder {folder} can&apos;t be used: {problem}. Choose another one with --home or CALLPOP_HOME.</source>
        <translation>Папку {folder} использовать нельзя: {problem}. Выберите другую с помощью --home или CALLPOP_HOME.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/home.py"/>
        <source>{file} belongs to another user of this computer, who may read or change it. Look how it came there, and remove it.</source>
        <translation>{file} принадлежит другому пользователю этого компьютера, и тот может его прочитать или изменить. Выясните, как он туда попал, и удалите его.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/home.py"/>
        <source>The folder {folder} is not for Callpop alone. Name an empty folder of your own, such as {suggestion}.</source>
        <translation>Папка {folder} предназначена не только для Callpop. Укажите пустую папку, например {suggestion}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/keyring_door.py"/>
        <source>The keyring is locked. Unlock it, or keep the secret for this run only.</source>
        <translation>Связка ключей заблокирована. Разблокируйте её или храните секрет только до выхода из программы.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/keyring_door.py"/>
        <source>The keyring took the secret and did not keep it. Choose another keyring, or keep the secret for this run only.</source>
        <translation>Связка ключей приняла секрет, но не сохранила его. Выберите другую связку или храните секрет только до выхода из программы.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/keyring_door.py"/>
        <source>The keyring does not delete what it is told to delete.</source>
        <translation>Связка ключей не удаляет то, что ей велено удалить.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/keyring_door.py"/>
        <source>The keyring failed ({problem}). Restart it, or keep the secret for this run only.</source>
        <translation>Сбой связки ключей ({problem}). Перезапустите её или храните секрет только до выхода из программы.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/keyring_door.py"/>
        <source>No keyring is running. Start one (GNOME Keyring, KWallet), or keep the secret for this run only.</source>
        <translation>Связка ключей не запущена. Запустите её (GNOME Keyring, KWallet) или храните секрет только до выхода из программы.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/keyring_door.py"/>
        <source>The keyring chosen for Python programs (PYTHON_KEYRING_BACKEND, keyringrc.cfg) can&apos;t be used. Correct the choice, or take it back.</source>
        <translation>Связкой ключей, выбранной для программ на Python (PYTHON_KEYRING_BACKEND, keyringrc.cfg), пользоваться нельзя. Исправьте или отмените этот выбор.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/keyring_door.py"/>
        <source>The keyring chosen for Python programs (PYTHON_KEYRING_BACKEND, keyringrc.cfg) keeps secrets in a plain file. Callpop does not: choose another one, or keep the secret for this run only.</source>
        <translation>Связка ключей, выбранная для программ на Python (PYTHON_KEYRING_BACKEND, keyringrc.cfg), хранит секреты в обычном файле. Callpop так не делает: выберите другую или храните секрет только до выхода из программы.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/model.py"/>
        <source>An account needs a name.</source>
        <translation>Аккаунту нужно название.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/model.py"/>
        <source>An account&apos;s name has at most {limit} characters.</source>
        <translation>Название аккаунта — не длиннее {limit} симв.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/model.py"/>
        <source>An account&apos;s name is one line of visible characters, with no space at either end.</source>
        <translation>Название аккаунта — одна строка видимых символов, без пробелов в начале и в конце.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/model.py"/>
        <source>There is an account “{name}” already. Choose another name.</source>
        <translation>Аккаунт «{name}» уже есть. Выберите другое название.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}, column {column}: this can&apos;t be read ({problem}). Correct the line; nothing in the file was changed.</source>
        <translation>{file}, строка {line}, столбец {column}: это не удаётся прочесть ({problem}). Исправьте строку; в файле ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: “schema” must be the number {known}.</source>
        <translation>{file}, строка {line}: «schema» — это число {known}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file} was written by a newer Callpop (schema {schema}; this one knows {known}). Update Callpop; the file was left as it is.</source>
        <translation>Файл {file} записан более новой версией Callpop (схема {schema}, эта версия знает {known}). Обновите Callpop; файл оставлен без изменений.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: “app” must be a table: write [app].</source>
        <translation>{file}, строка {line}: «app» должен быть таблицей: пишите [app].</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: “account” must be a list of accounts: begin each with [[account]], in double brackets.</source>
        <translation>{file}, строка {line}: «account» должен быть списком аккаунтов: начинайте каждый с [[account]], в двойных скобках.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: the accounts “{name}” and “{other}” have the same id, and would share their secrets. Delete this “id” line.</source>
        <translation>{file}, строка {line}: у аккаунтов «{name}» и «{other}» одинаковый id, и секреты у них оказались бы общими. Удалите эту строку «id».</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: this account has no “{key}”. Add the line {key} = &quot;…&quot;.</source>
        <translation>{file}, строка {line}: у этого аккаунта нет «{key}». Добавьте строку {key} = &quot;…&quot;.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: {problem}</source>
        <translation>{file}, строка {line}: {problem}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: “{key}” of the account “{account}” is not written as it must be. Write {key} = {example}</source>
        <translation>{file}, строка {line}: «{key}» аккаунта «{account}» записано не так. Пишите {key} = {example}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: “{key}” is a secret, and secrets are kept in the keyring alone. Delete the line, give the secret with “callpop account unlock” (or “account add”), and have the PBX make a new one: who could read this file may know it.</source>
        <translation>{file}, строка {line}: «{key}» — секрет, а секреты хранятся только в связке ключей. Удалите строку, введите секрет командой «callpop account unlock» (или «account add») и создайте в АТС новый: этот мог узнать любой, кто читал файл.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: “{key}” is not known. Is “{near}” meant?</source>
        <translation>{file}, строка {line}: «{key}» — неизвестный параметр. Может быть, «{near}»?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: “{key}” is not known, and has no effect.</source>
        <translation>{file}, строка {line}: «{key}» — неизвестный параметр, он ни на что не влияет.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: the account “{account}” has a setting “{key}” that is not known. Is “{near}” meant?</source>
        <translation>{file}, строка {line}: у аккаунта «{account}» неизвестный параметр «{key}». Может быть, «{near}»?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: the account “{account}” has a setting “{key}” that is not known, and has no effect.</source>
        <translation>{file}, строка {line}: у аккаунта «{account}» неизвестный параметр «{key}», он ни на что не влияет.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: “{key}” can&apos;t be “{value}”. It can be: {choices}.</source>
        <translation>{file}, строка {line}: «{key}» не может быть «{value}». Возможно: {choices}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/reading.py"/>
        <source>{file}, line {line}: “{key}” of the account “{account}” can&apos;t be “{value}”. It can be: {choices}.</source>
        <translation>{file}, строка {line}: «{key}» аккаунта «{account}» не может быть «{value}». Возможно: {choices}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/settings.py"/>
        <source>{file} was taken away or emptied. Callpop goes on with what it said, and puts it back.</source>
        <translation>Файл {file} исчез или пуст. Callpop продолжает работать с тем, что в нём было, и восстановит его.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/settings.py"/>
        <source>Another program has been changing {file} for {seconds} seconds. Close it, and try again.</source>
        <translation>Другая программа уже {seconds} с меняет файл {file}. Закройте её и повторите попытку.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/settings.py"/>
        <source>{file} could not be written: {problem}. The settings are as they were. See that there is room on the disk and that the folder is yours.</source>
        <translation>Файл {file} не удалось записать: {problem}. Настройки остались прежними. Проверьте, есть ли место на диске и ваша ли это папка.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/settings.py"/>
        <source>{file} is written in a way that Callpop can read but not change. Make the change by hand, or write each account as a table of its own: [[account]].</source>
        <translation>Файл {file} записан так, что Callpop может его прочесть, но не изменить. Внесите изменение вручную или запишите каждый аккаунт отдельной таблицей: [[account]].</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/settings.py"/>
        <source>The change holds characters that can&apos;t be written. Type it anew.</source>
        <translation>В изменении есть символы, которые нельзя записать. Введите его заново.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/settings.py"/>
        <source>“{key}” is a secret. Secrets are kept in the keyring alone, never in the settings file: give it when you are asked for it.</source>
        <translation>«{key}» — секрет. Секреты хранятся только в связке ключей, а не в файле настроек: введите его, когда программа спросит.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/settings.py"/>
        <source>{file} can&apos;t be read: {problem}. See that it is a file, and yours.</source>
        <translation>Файл {file} не удаётся прочесть: {problem}. Проверьте, что это файл и что он ваш.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/settings.py"/>
        <source>{file} is far too large for a settings file. Look into it.</source>
        <translation>Файл {file} слишком велик для файла настроек. Посмотрите, что в нём.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/settings.py"/>
        <source>{file}, line {line}: this is not UTF-8 text. Save the file as UTF-8.</source>
        <translation>{file}, строка {line}: это не текст в UTF-8. Сохраните файл в UTF-8.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/vault.py"/>
        <source>A secret has from 1 to {limit} characters.</source>
        <translation>Длина секрета — от 1 до {limit} симв.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/accounts/vault.py"/>
        <source>The keyring has not answered for {seconds} seconds. See whether it asks for its password in a window of its own.</source>
        <translation>Связка ключей не отвечает уже {seconds} с. Посмотрите, не спрашивает ли она пароль в своём окне.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/check_report.py"/>
        <source>Callpop</source>
        <translation>Callpop</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/check_report.py"/>
        <source>Callpop is not running: no call is shown.</source>
        <translation>Callpop не запущен: звонки не показываются.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/check_report.py"/>
        <source>Start it with: callpop</source>
        <translation>Запустить его: callpop</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/check_report.py"/>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>Test call</source>
        <translation>Пробный звонок</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/checks.py"/>
        <source>There was no answer in {seconds} seconds.</source>
        <translation>За {seconds} с ответа не было.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/checks.py"/>
        <source>That could not be looked at ({what}). The log says more.</source>
        <translation>Это не удалось проверить ({what}). Подробности в журнале.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/book.py"/>
        <source>The address book was damaged. It is kept as {file}, and a new one is begun: import your contacts again.</source>
        <translation>Адресная книга была повреждена. Она сохранена как {file}, начата новая: импортируйте контакты ещё раз.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/csv_file.py"/>
        <source>a quotation mark in it is never closed</source>
        <translation>кавычка открыта, но не закрыта</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/file.py"/>
        <location filename="../../desktop/callpop/desk/history.py"/>
        <source>The file “{file}” can&apos;t be written: {why}.</source>
        <translation>Файл «{file}» не удаётся записать: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/file.py"/>
        <source>This can&apos;t be: {why}.</source>
        <translation>Так нельзя: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/importing.py"/>
        <source>New contacts: {new}; with new phones: {changed}; known already: {unchanged}; records that were not read: {not_read}. The file was read as {encoding}.</source>
        <translation>Новых контактов: {new}; с новыми телефонами: {changed}; уже известных: {unchanged}; непрочитанных записей: {not_read}. Кодировка файла: {encoding}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/importing.py"/>
        <source>The file “{file}” can&apos;t be read: {why}.</source>
        <translation>Файл «{file}» не удаётся прочесть: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/importing.py"/>
        <source>This file is no address book: it is longer than {most} MiB.</source>
        <translation>Этот файл — не адресная книга: он больше {most} МиБ.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/importing.py"/>
        <source>This is a workbook, not a table: save it as CSV in the spreadsheet program.</source>
        <translation>Это файл электронной таблицы: сохраните его в табличной программе как CSV.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/importing.py"/>
        <source>There is no contact in this file.</source>
        <translation>В этом файле нет контактов.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/importing.py"/>
        <source>There is no contact in this file that could be read. Line {line}: {why}.</source>
        <translation>В этом файле нет контактов, которые удалось бы прочесть. Строка {line}: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/importing.py"/>
        <source>The file can&apos;t be read as “{encoding}”: utf-8 and windows-1251 are usual encodings.</source>
        <translation>Файл не удаётся прочесть в кодировке «{encoding}»: обычно это utf-8 или windows-1251.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/model.py"/>
        <source>a spreadsheet has cut the number {number} short: format its column as text and enter it again</source>
        <translation>табличная программа укоротила номер {number}: задайте столбцу текстовый формат и введите номер заново</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/model.py"/>
        <source>“{text}” is not a phone number</source>
        <translation>«{text}» — не номер телефона</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/rows.py"/>
        <source>there is no phone number in it</source>
        <translation>нет номера телефона</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/rows.py"/>
        <source>there is no name in it</source>
        <translation>нет имени</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/rows.py"/>
        <source>only the first {most} records are read</source>
        <translation>читаются только первые {most} записей</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/store.py"/>
        <source>The address book was written by a newer version of Callpop and is left untouched: update Callpop, or move {file} away.</source>
        <translation>Адресная книга записана более новой версией Callpop и оставлена как есть: обновите Callpop или переместите файл {file}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/store.py"/>
        <source>The address book can&apos;t be changed: {why}. Nothing was changed.</source>
        <translation>Адресную книгу не удаётся изменить: {why}. Ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/store.py"/>
        <source>The address book can&apos;t be read: {why}.</source>
        <translation>Адресную книгу не удаётся прочесть: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/store.py"/>
        <source>There is another contact “{name}” already: remove one of the two.</source>
        <translation>Контакт «{name}» уже есть: удалите один из двух.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/store.py"/>
        <source>A contact needs a name or a company.</source>
        <translation>Контакту нужно имя или компания.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/store.py"/>
        <source>A contact needs a phone number.</source>
        <translation>Контакту нужен номер телефона.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/store.py"/>
        <source>There is no contact {id}: it was removed, or never there.</source>
        <translation>Контакта {id} нет: он удалён или его не было.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/contacts/vcard.py"/>
        <source>the card has no end</source>
        <translation>у карточки нет конца</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <location filename="../../desktop/callpop/desk/handling.py"/>
        <source>“{text}” is not a number to transfer to.</source>
        <translation>«{text}» — на такой номер перевести нельзя.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <source>There is no call in progress.</source>
        <translation>Сейчас нет ни одного звонка.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <source>There is no call “{call}” in progress.</source>
        <translation>Звонка «{call}» сейчас нет.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <source>There are several calls: name one of {ids}.</source>
        <translation>Звонков несколько: укажите один из {ids}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <source>There is no account “{name}”.</source>
        <translation>Аккаунта «{name}» нет.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <source>{account} was not connected yet: there is no recording.</source>
        <translation>{account}: подключения ещё не было, записи обмена нет.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <source>There is no hotkey for that.</source>
        <translation>Сочетания клавиш для этого нет.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <source>There is no call “{call}” in the history.</source>
        <translation>В истории нет звонка «{call}».</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <source>This Callpop does not know the verb “{verb}”.</source>
        <translation>Этот Callpop не знает команды «{verb}».</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <source>{number} is an emergency number. If you mean it, add {option}.</source>
        <translation>{number} — экстренный номер. Если вы действительно хотите позвонить, добавьте {option}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <source>“{key}” must be text.</source>
        <translation>«{key}» должен быть текстом.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/control.py"/>
        <source>“{key}” must be keys with texts.</source>
        <translation>«{key}» должен состоять из ключей с текстами.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>No answer</source>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Busy</source>
        <translation>Занято</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Rejected</source>
        <translation>Отклонён</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Call failed</source>
        <translation>Вызов не удался</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Ended, outcome unknown</source>
        <translation>Завершён, итог неизвестен</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Unknown since {time}</source>
        <translation>Неизвестно с {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>No longer rings here</source>
        <translation>Здесь больше не звонит</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <location filename="../../desktop/callpop/desk/pops.py"/>
        <source>Incoming call</source>
        <translation>Входящий звонок</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Rings at {who}</source>
        <translation>Звонок у коллег: {who}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Calling</source>
        <translation>Вызов</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Talking</source>
        <translation>Разговор</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Answered by {who}</source>
        <translation>Звонок принят: {who}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Answered by a colleague</source>
        <translation>Ответил коллега</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Missed</source>
        <translation>Пропущенный звонок</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Call ended · {talk}</source>
        <translation>Звонок завершён · {talk}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/cards.py"/>
        <source>Call ended</source>
        <translation>Звонок завершён</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Pop-ups</source>
        <translation>Оповещения</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Resume</source>
        <translation>Возобновить</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Cards and notifications are both switched off: no call is shown.</source>
        <translation>И карточки, и уведомления отключены: звонки не показываются.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Show cards</source>
        <translation>Показывать карточки</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Pop-ups are paused.</source>
        <translation>Оповещения приостановлены.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>It is your quiet time until {time}: no call pops up.</source>
        <translation>У вас тихое время до {time}: оповещений о звонках нет.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Pop-ups are paused until {time}.</source>
        <translation>Оповещения приостановлены до {time}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <location filename="../../desktop/callpop/desk/popping.py"/>
        <source>Calls from outside don&apos;t pop up: so it is chosen in the settings.</source>
        <translation>Оповещений о внешних звонках нет: так выбрано в настройках.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Let them pop up</source>
        <translation>Оповещать о них</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Names and numbers are hidden, since that is switched on.</source>
        <translation>Имена и номера скрыты: так выбрано.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Calls show as notifications; cards are switched off.</source>
        <translation>Звонки показываются уведомлениями; карточки отключены.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Calls show as cards; notifications are switched off.</source>
        <translation>Звонки показываются карточками; уведомления отключены.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Calls show as cards and as notifications.</source>
        <translation>Звонки показываются карточками и уведомлениями.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Settings…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Online: {title} tells Callpop of calls.</source>
        <translation>В сети: {title} сообщает Callpop о звонках.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>It is just connecting.</source>
        <translation>Идёт подключение.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Accounts</source>
        <translation>Аккаунты</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>Add an account…</source>
        <translation>Добавить аккаунт…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/checks.py"/>
        <source>There is no account: nobody tells Callpop of calls.</source>
        <translation>Аккаунтов нет: сообщать Callpop о звонках некому.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/crm.py"/>
        <source>The recording of this call is at {host}. Open it?</source>
        <translation>Запись этого звонка находится на {host}. Открыть её?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/crm.py"/>
        <source>The CRM link of this call leads to {host}. Open it?</source>
        <translation>Ссылка CRM этого звонка ведёт на {host}. Открыть её?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/crm.py"/>
        <source>This call is no longer known.</source>
        <translation>Этот звонок больше не известен.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/crm.py"/>
        <source>This call has no link to the CRM.</source>
        <translation>У этого звонка нет ссылки на CRM.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/crm.py"/>
        <source>The link to this recording is not safe: it is not opened.</source>
        <translation>Ссылка на эту запись небезопасна: она не открыта.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/crm.py"/>
        <source>{host} could not be remembered as an allowed CRM host: the settings can&apos;t be written.</source>
        <translation>Не удалось запомнить {host} как разрешённый узел CRM: настройки не записываются.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>There is no number in this link.</source>
        <translation>В этой ссылке нет номера.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <location filename="../../desktop/callpop/desk/handling.py"/>
        <source>This is not a number: choose a name from the list or type a number.</source>
        <translation>Это не номер: выберите имя из списка или введите номер.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>Type a number to call.</source>
        <translation>Введите номер, чтобы позвонить.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>{number} is an emergency number: it was not called without asking you.</source>
        <translation>{number} — экстренный номер: без вашего согласия он не набран.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>A call is being placed already: wait for the PBX&apos;s answer.</source>
        <translation>Звонок уже выполняется: дождитесь ответа АТС.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>Calls {number} through {account}. Your phone rings first; then ask for extension {extension}.</source>
        <translation>Звонок на {number} через {account}. Сначала зазвонит ваш телефон; затем попросите добавочный {extension}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>Calls extension {number} through {account}. Your phone rings first.</source>
        <translation>Звонок на внутренний номер {number} через {account}. Сначала зазвонит ваш телефон.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>Calls {number} through {account}. Your phone rings first.</source>
        <translation>Звонок на {number} через {account}. Сначала зазвонит ваш телефон.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>{number} is the extension of {name} at {account}, and an emergency number too. Call it?</source>
        <translation>{number} — внутренний номер в {account} ({name}) и в то же время экстренный номер. Позвонить?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>{number} is an emergency number. Call it through {account}?</source>
        <translation>{number} — экстренный номер. Позвонить через {account}?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>{why} The rule “{rule}” sends this number through it. Choose another account, such as {other}.</source>
        <translation>{why} Правило «{rule}» направляет этот номер через него. Выберите другой аккаунт, например {other}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>{why} It is the account that dials. Choose another one, such as {other}.</source>
        <translation>{why} Звонки идут через этот аккаунт. Выберите другой, например {other}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>There is no account named {account}.</source>
        <translation>Аккаунта {account} нет.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>No account is set up yet: add one in the settings.</source>
        <translation>Аккаунтов ещё нет: добавьте аккаунт в настройках.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>{account} can&apos;t dial now. {why}</source>
        <translation>{account}: позвонить сейчас нельзя. {why}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/dialing.py"/>
        <source>{title} can&apos;t place calls for Callpop.</source>
        <translation>{title} не умеет звонить по запросу Callpop.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/handling.py"/>
        <source>There is no number to call back.</source>
        <translation>Нет номера, чтобы перезвонить.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/handling.py"/>
        <source>This call is over.</source>
        <translation>Этот звонок завершён.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/handling.py"/>
        <source>{pbx} can&apos;t hang up for Callpop: use your phone.</source>
        <translation>{pbx} не умеет завершать звонки по запросу Callpop: воспользуйтесь телефоном.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/handling.py"/>
        <source>Who is to talk to {who}?</source>
        <translation>Кому перевести звонок ({who})?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/handling.py"/>
        <source>Hands the call with {who} to {number}.</source>
        <translation>Перевод звонка: {who} → {number}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/handling.py"/>
        <source>{pbx} can&apos;t transfer for Callpop: use your phone.</source>
        <translation>{pbx} не умеет переводить звонки по запросу Callpop: воспользуйтесь телефоном.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/handling.py"/>
        <source>{number} is an emergency number: the call was not handed to it without asking you.</source>
        <translation>{number} — экстренный номер: без вашего согласия звонок туда не переведён.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/handling.py"/>
        <source>{number} is an emergency number. Hand the call to it?</source>
        <translation>{number} — экстренный номер. Перевести звонок на него?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history.py"/>
        <location filename="../../desktop/callpop/desk/history_thread.py"/>
        <source>The history can&apos;t be read: {why}.</source>
        <translation>Историю не удаётся прочесть: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history.py"/>
        <location filename="../../desktop/callpop/desk/history_thread.py"/>
        <source>The history can&apos;t be changed: {why}. Nothing was changed.</source>
        <translation>Историю не удаётся изменить: {why}. Ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history.py"/>
        <source>The history is closed.</source>
        <translation>История закрыта.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history_file.py"/>
        <source>The history can&apos;t be read: {why}. Start Callpop to have it mended.</source>
        <translation>Историю не удаётся прочесть: {why}. Запустите Callpop, чтобы исправить её.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history_file.py"/>
        <source>The history was written by a newer version of Callpop and is left untouched: update Callpop, or move {file} away.</source>
        <translation>История записана более новой версией Callpop и оставлена как есть: обновите Callpop или переместите файл {file}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/desk/history_forgetting.py"/>
        <source>{count} calls are deleted.</source>
        <extracomment>English for 1: One call is deleted.</extracomment>
        <translation>
            <numerusform>Удалён {count} звонок.</numerusform>
            <numerusform>Удалено {count} звонка.</numerusform>
            <numerusform>Удалено {count} звонков.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history_forgetting.py"/>
        <source>{done} These files of damaged histories may hold the number still; delete them yourself if you don&apos;t need them: {files}.</source>
        <translation>{done} Номер может остаться в файлах повреждённых историй; если они не нужны, удалите их сами: {files}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history_forgetting.py"/>
        <source>The calls are deleted, but {file} could not be cleaned of their traces: {why}. Try again later.</source>
        <translation>Звонки удалены, но стереть их следы из файла {file} не удалось: {why}. Повторите попытку позже.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history_keeper.py"/>
        <source>The history is written again.</source>
        <translation>История снова записывается.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history_keeper.py"/>
        <source>The history can&apos;t be written now.</source>
        <translation>Историю сейчас не удаётся записывать.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history_keeper.py"/>
        <source>The history was damaged. It is kept as {file}, and a new one is begun.</source>
        <translation>История была повреждена. Она сохранена как {file}, начата новая.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/desk/history_keeper.py"/>
        <source>The history was damaged. It is kept as {file}, and a new one is begun with the {count} calls that could be read.</source>
        <extracomment>English for 1: The history was damaged. It is kept as {file}, and a new one is begun with the one call that could be read.</extracomment>
        <translation>
            <numerusform>История была повреждена. Она сохранена как {file}, а новая начата с {count} звонка, который удалось прочитать.</numerusform>
            <numerusform>История была повреждена. Она сохранена как {file}, а новая начата с {count} звонков, которые удалось прочитать.</numerusform>
            <numerusform>История была повреждена. Она сохранена как {file}, а новая начата с {count} звонков, которые удалось прочитать.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history_keeper.py"/>
        <source>The file of the history was taken away. It is back, with all that was in it.</source>
        <translation>Файл истории исчез. Он восстановлен со всем, что в нём было.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/history_keeper.py"/>
        <source>The history can&apos;t be written: {why}. Calls are kept in memory until it can: check that the disk is not full and that {file} may be written.</source>
        <translation>Историю не удаётся записывать: {why}. Пока это так, звонки хранятся в памяти: проверьте, не переполнен ли диск и можно ли писать в {file}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/links.py"/>
        <source>The CRM link of this call is longer than {limit} characters: it is not opened.</source>
        <translation>Ссылка CRM этого звонка длиннее {limit} симв.: она не открыта.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/links.py"/>
        <source>The CRM link of this call can&apos;t be read: it is not opened.</source>
        <translation>Ссылку CRM этого звонка не удаётся прочесть: она не открыта.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/links.py"/>
        <source>The CRM link of this call is not a web address: only http and https are opened.</source>
        <translation>Ссылка CRM этого звонка — не веб-адрес: открываются только http и https.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/links.py"/>
        <source>The CRM link of this call hides a user name in its address: it is not opened.</source>
        <translation>Ссылка CRM этого звонка прячет в адресе имя пользователя: она не открыта.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/links.py"/>
        <source>The CRM link has a placeholder {{{name}}} that Callpop does not know: use {{number}}, {{digits}}, {{name}}, {{extension}} or {{call_id}}.</source>
        <translation>В ссылке CRM есть подстановка {{{name}}}, которой Callpop не знает: пишите {{number}}, {{digits}}, {{name}}, {{extension}} или {{call_id}}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/links.py"/>
        <source>The CRM link has a brace without its partner: write {{number}}, for example.</source>
        <translation>В ссылке CRM есть скобка без пары: пишите, например, {{number}}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/links.py"/>
        <source>The host of the CRM link must be written out, without a placeholder in it.</source>
        <translation>Узел в ссылке CRM нужно написать полностью, без подстановок.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/links.py"/>
        <source>The CRM link must be a web address such as https://crm.example.com/find?phone={{number}}, without a user name in it.</source>
        <translation>Ссылка CRM — это веб-адрес вида https://crm.example.com/find?phone={{number}}, без имени пользователя.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/pause_memory.py"/>
        <source>Until when pop-ups are muted was written down by a newer version of Callpop and is left untouched: update Callpop, or move {file} away.</source>
        <translation>До какого времени отключены оповещения, записано более новой версией Callpop и оставлено как есть: обновите Callpop или переместите файл {file}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/popping.py"/>
        <source>Calls between colleagues don&apos;t pop up: so it is chosen in the settings.</source>
        <translation>Оповещений о звонках между коллегами нет: так выбрано в настройках.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/popping.py"/>
        <source>Calls that you place don&apos;t pop up: so it is chosen in the settings.</source>
        <translation>Оповещений о ваших исходящих звонках нет: так выбрано в настройках.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/popping.py"/>
        <source>{queue} is a quiet queue: its calls don&apos;t pop up.</source>
        <translation>{queue} — тихая очередь: оповещений о её звонках нет.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/popping.py"/>
        <source>You muted this call.</source>
        <translation>Вы отключили оповещение об этом звонке.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/popping.py"/>
        <source>Quiet hours.</source>
        <translation>Тихие часы.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/popping.py"/>
        <source>Pop-ups were muted.</source>
        <translation>Оповещения были отключены.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/popping.py"/>
        <source>Quiet hours until {time}.</source>
        <translation>Тихие часы до {time}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/popping.py"/>
        <source>Pop-ups were muted until {time}.</source>
        <translation>Оповещения были отключены до {time}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/desk/pops.py"/>
        <location filename="../../desktop/callpop/ui/announcing.py"/>
        <source>{count} more calls</source>
        <extracomment>English for 1: One more call</extracomment>
        <translation>
            <numerusform>Ещё {count} звонок</numerusform>
            <numerusform>Ещё {count} звонка</numerusform>
            <numerusform>Ещё {count} звонков</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/pops.py"/>
        <source>They come too fast to tell of each: Callpop&apos;s history has them.</source>
        <translation>Звонков слишком много, чтобы сообщать о каждом: они есть в истории Callpop.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/pops.py"/>
        <source>Call back</source>
        <translation>Перезвонить</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/pops.py"/>
        <source>Missed call</source>
        <translation>Пропущенный звонок</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/pops.py"/>
        <source>Missed: {who}</source>
        <translation>Пропущенный: {who}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/pops.py"/>
        <source>Open in CRM</source>
        <translation>Открыть в CRM</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/requests.py"/>
        <source>Callpop is still starting.</source>
        <translation>Callpop ещё запускается.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/requests.py"/>
        <source>The PBX has not answered: look at your phone.</source>
        <translation>АТС не ответила: посмотрите на телефон.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/routing.py"/>
        <source>“{key}” is no country: write its two letters, such as SK.</source>
        <translation>«{key}» — не страна: напишите две её буквы, например SK.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/routing.py"/>
        <source>A rule begins with how numbers begin (+421) or with a country&apos;s two letters (SK), and an account&apos;s name follows: {example}.</source>
        <translation>В правиле сначала пишут начало номеров (+421) или две буквы страны (SK), затем название аккаунта: {example}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/routing.py"/>
        <source>The name of the account that dials is missing.</source>
        <translation>Не хватает названия аккаунта, через который звонить.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/routing.py"/>
        <source>There is no account named “{name}”.</source>
        <translation>Аккаунта «{name}» нет.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/routing.py"/>
        <source>There is no account named “{name}”. There are: {accounts}.</source>
        <translation>Аккаунта «{name}» нет. Есть: {accounts}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/routing.py"/>
        <source>An earlier rule sends the same numbers through {account}.</source>
        <translation>Более раннее правило направляет эти номера через {account}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/suggesting.py"/>
        <source>extension {extension}</source>
        <translation>внутренний {extension}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/wording.py"/>
        <source>Unknown caller</source>
        <translation>Неизвестный номер</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/wording.py"/>
        <source>extension {extension} · {account}</source>
        <translation>внутренний {extension} · {account}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/wording.py"/>
        <source>to {to} · line {line} · {account}</source>
        <translation>на {to} · линия {line} · {account}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/wording.py"/>
        <source>to {to} · {account}</source>
        <translation>на {to} · {account}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/desk/wording.py"/>
        <source>line {line} · {account}</source>
        <translation>линия {line} · {account}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/diagnostics/report.py"/>
        <source>“{file}” exists already: choose another one.</source>
        <translation>Файл «{file}» уже существует: выберите другой.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/diagnostics/report.py"/>
        <source>The report can&apos;t be written to “{file}”: {problem}.</source>
        <translation>Отчёт не удалось записать в файл «{file}»: {problem}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/diagnostics/report.py"/>
        <source>{part} could not be added ({what}).</source>
        <translation>Не удалось добавить: {part} ({what}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/diagnostics/report.py"/>
        <source>This is a report about one Callpop, for whoever helps its user.</source>
        <translation>Это отчёт об одном Callpop для того, кто помогает его пользователю.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/diagnostics/report.py"/>
        <source>In it are: versions, the system and the desktop, accounts and their states, the settings, the log, what was said with the PBX in the last minutes, what Callpop finds when it checks itself, whether its databases are sound, and its own faults.</source>
        <translation>В нём есть: версии, система и рабочая среда, аккаунты и их состояние, настройки, журнал, обмен с АТС за последние минуты, результаты самопроверки Callpop, целы ли его базы данных, и его собственные сбои.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/diagnostics/report.py"/>
        <source>Not in it are: passwords and keys, notes, contacts and the calls of the history. Names, phone numbers, addresses and hosts are replaced by made-up ones, the same everywhere in this report: nobody can tell whose they were. Numbers within the company, of up to six digits, stay.</source>
        <translation>В нём нет: паролей и ключей, заметок, контактов и звонков из истории. Имена, номера телефонов, адреса и имена узлов заменены вымышленными, одинаковыми во всём отчёте: никто не узнает, чьи они были. Внутренние номера, до шести цифр, остаются.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/diagnostics/report.py"/>
        <source>Callpop sends it to nobody. Look at it before you do: all of it is text.</source>
        <translation>Callpop никому его не отправляет. Посмотрите его, прежде чем отправить: всё в нём — текст.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/diagnostics/report.py"/>
        <source>Missing:</source>
        <translation>Не хватает:</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/diagnostics/report.py"/>
        <source>Some recordings are left out: there were too many.</source>
        <translation>Некоторые записи пропущены: их было слишком много.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/diagnostics/running_app.py"/>
        <source>The report is saved as {file}. Names and phone numbers in it are made up, and no passwords are in it.</source>
        <translation>Отчёт сохранён как {file}. Имена и номера телефонов в нём вымышлены, паролей в нём нет.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/hotkeys.py"/>
        <source>Open the dial box</source>
        <translation>Открыть окно набора</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/hotkeys.py"/>
        <source>Call the selected number</source>
        <translation>Позвонить по выделенному номеру</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/hotkeys.py"/>
        <source>Open the caller&apos;s CRM record</source>
        <translation>Открыть карточку звонящего в CRM</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/hotkeys.py"/>
        <source>Say who is calling</source>
        <translation>Сообщить, кто звонит</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/hotkeys.py"/>
        <source>Go to the calls in the panel</source>
        <translation>Перейти к звонкам на панели</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/hotkeys.py"/>
        <source>Hide or show names and numbers</source>
        <translation>Скрыть или показать имена и номера</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/hotkeys.py"/>
        <source>{keys} is needed for typing: hold Ctrl, Alt or the like with it.</source>
        <translation>{keys} нужно для набора текста: добавьте Ctrl, Alt или подобную клавишу.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/hotkeys.py"/>
        <source>{keys} has a meaning in every program: choose another.</source>
        <translation>{keys} что-то значит в любой программе: выберите другое.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/hotkeys.py"/>
        <source>“{text}” is no hotkey: write it as {example}.</source>
        <translation>«{text}» — не сочетание клавиш: пишите, например, {example}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/addresses.py"/>
        <source>The address {endpoint} can&apos;t be used: write it as {wanted}.</source>
        <translation>Адрес {endpoint} использовать нельзя: пишите {wanted}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/addresses.py"/>
        <source>{scheme}:// is not encrypted: the key would travel in clear. Use {better}://, or set insecure=yes if you know that the way is safe.</source>
        <translation>{scheme}:// не шифруется: ключ передавался бы открытым текстом. Используйте {better}:// или задайте insecure=yes, если уверены, что путь безопасен.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/call_requests.py"/>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} can&apos;t do that from here: use your phone.</source>
        <translation>{title} не может сделать это отсюда: воспользуйтесь телефоном.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/call_requests.py"/>
        <location filename="../../desktop/callpop/pbx/viptel.py"/>
        <source>There is no connection to {title} at the moment.</source>
        <translation>Сейчас нет связи с {title}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/call_requests.py"/>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} has not answered your last call request yet.</source>
        <translation>{title}: на ваш прошлый запрос звонка ещё нет ответа.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/call_requests.py"/>
        <location filename="../../desktop/callpop/pbx/viptel_commands.py"/>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} calls: your phone rings first.</source>
        <translation>{title} звонит: сначала зазвонит ваш телефон.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/call_requests.py"/>
        <source>The connection was cut before the PBX answered: look at your phone.</source>
        <translation>Связь оборвалась до ответа АТС: посмотрите на телефон.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/call_requests.py"/>
        <location filename="../../desktop/callpop/pbx/viptel_actions.py"/>
        <source>{title} did not answer: look at your phone.</source>
        <translation>{title} не отвечает: посмотрите на телефон.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip.py"/>
        <source>Who runs your Meetip PRO (gestor) gives you server, Tenant and KEY: they are the parameters of its API.</source>
        <translation>Сервер, Tenant и KEY вам сообщит тот, кто обслуживает вашу Meetip PRO (gestor): это параметры её API.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip.py"/>
        <source>{title} closed the connection after the login: it is tried in another form.</source>
        <translation>{title}: соединение закрыто после входа, попытка повторяется в другой форме.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip.py"/>
        <source>{title} says: {text}</source>
        <translation>{title} сообщает: {text}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip.py"/>
        <source>{title} knows no extension {extension}: check the extension. Its calls can&apos;t be shown.</source>
        <translation>{title} не знает внутренний номер {extension}: проверьте его. Звонки на него показать нельзя.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip.py"/>
        <source>Extension 999 only watches: it can&apos;t call.</source>
        <translation>Номер 999 только наблюдает: звонить с него нельзя.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip.py"/>
        <source>{number} can&apos;t be called.</source>
        <translation>На {number} позвонить нельзя.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>with who runs your Meetip PRO, in the API&apos;s parameters</source>
        <translation>у того, кто обслуживает вашу Meetip PRO, в параметрах API</translation>
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
        <translation>Узел и порт API, как в new FancyWebSocket(&apos;ws://HOST:PORT&apos;) на демонстрационной странице. Если в начале стоит wss://, соединение шифруется, иначе KEY передаётся открытым текстом.</translation>
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
        <translation>Номер вашей установки: var tenant на демонстрационной странице.</translation>
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
        <translation>Строка безопасности установки: var key на демонстрационной странице.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>Extension</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Внутренний номер</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>Your own internal number (EXTENSIÓN): var extension in the demo page.</source>
        <translation>Ваш внутренний номер (EXTENSIÓN): var extension на демонстрационной странице.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>Monitoring channel (extension 999)</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Канал наблюдения (номер 999)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>Shows the state of all colleagues, and who took a group&apos;s call: without it, one that a colleague takes counts as missed. Extension 999 must be registered for the API.</source>
        <translation>Показывает состояние всех коллег и кто ответил на звонок группы: без него звонок, который принял коллега, считается пропущенным. Номер 999 должен быть зарегистрирован для API.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>Log in without parentheses</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Вход без скобок</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>Only if the server closes the connection as soon as it is told the KEY.</source>
        <translation>Только если сервер закрывает соединение, как только получает KEY.</translation>
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
        <translation>Ваш внутренний номер</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>The KEY is missing: it stands {where}.</source>
        <translation>Не указан KEY: его можно найти {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>The connection is not encrypted: the KEY travels in clear. Where the server can do it, write wss:// in front of its address.</source>
        <translation>Соединение не шифруется: KEY передаётся открытым текстом. Если сервер это умеет, напишите wss:// перед его адресом.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>{title} does not let extension {extension} of tenant {tenant} in. Check the tenant, the extension and the KEY: they stand {where}.</source>
        <translation>{title} не пускает номер {extension} из tenant {tenant}. Проверьте Tenant, внутренний номер и KEY: их можно найти {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>{title} does not let extension {extension} of tenant {tenant} in, which shows the state of colleagues: ask who runs the PBX to register it for the API.</source>
        <translation>{title} не пускает номер {extension} из tenant {tenant}, который показывает состояние коллег: попросите того, кто обслуживает АТС, зарегистрировать его для API.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>{address} hung up before it answered. Such a server takes 15 connections from one internet address, which a whole office may share; every Callpop with this account needs {number}.</source>
        <translation>{address}: соединение разорвано без ответа. Такой сервер принимает 15 соединений с одного IP-адреса, а он может быть общим на весь офис; каждому Callpop с этим аккаунтом нужно соединений: {number}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>{address} closed the connection: it had heard nothing from this computer for too long.</source>
        <translation>{address}: соединение закрыто, потому что от этого компьютера слишком долго ничего не приходило.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>{address} closed the connection: it could not read what this computer sent.</source>
        <translation>{address}: соединение закрыто, потому что прочесть отправленное этим компьютером не удалось.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>{address} closed the connection: what this computer sent was too long for it.</source>
        <translation>{address}: соединение закрыто, потому что этот компьютер отправил слишком длинное сообщение.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>The server is missing: write it as HOST:PORT. It stands {where}.</source>
        <translation>Не указан сервер: пишите его как HOST:PORT. Его можно найти {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>The server {server} can&apos;t be used: write it as HOST:PORT or wss://HOST:PORT.</source>
        <translation>Сервер {server} использовать нельзя: пишите HOST:PORT или wss://HOST:PORT.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>{what} is missing: it stands {where}.</source>
        <translation>{what}: не указано. Это можно найти {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_account.py"/>
        <source>{what} can&apos;t be {text}: it is a number.</source>
        <translation>{what}: нужно число, а не {text}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_dialing.py"/>
        <source>The call did not come about in time ({words}).</source>
        <translation>Звонок не состоялся вовремя ({words}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_dialing.py"/>
        <source>Your own phone is busy ({words}).</source>
        <translation>Ваш телефон занят ({words}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_dialing.py"/>
        <source>The other side can&apos;t be reached ({words}).</source>
        <translation>Абонент недоступен ({words}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_links.py"/>
        <source>{title} sends a WEB command in which {variable} is not filled in: in the PBX&apos;s API events, copy the variables exactly as they are listed there.</source>
        <translation>{title} присылает команду WEB, в которой не заполнена переменная {variable}: в событиях API АТС перепишите переменные точно так, как они там указаны.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/meetip_links.py"/>
        <source>{title} sent a link for {number}, and no call that it belongs to.</source>
        <translation>{title}: пришла ссылка для {number}, но звонка к ней нет.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet.py"/>
        <source>They stand in the PBX under Settings → Integration → Other CRM system ({page}).</source>
        <translation>Эти данные указаны в АТС, в разделе интеграции с другой CRM-системой: {page}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet.py"/>
        <source>{title} sent a message that can&apos;t be read: it was left out.</source>
        <translation>{title}: пришло сообщение, которое не удаётся прочесть; оно пропущено.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet.py"/>
        <source>{title} sent an event that can&apos;t be used: {name}.</source>
        <translation>{title}: пришло событие, которое нельзя использовать: {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet.py"/>
        <source>{title} refused the call and gave no reason.</source>
        <translation>{title}: в звонке отказано без указания причины.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet.py"/>
        <source>{title} reports an error.</source>
        <translation>{title} сообщает об ошибке.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet.py"/>
        <source>{title} says: {message}</source>
        <translation>{title} сообщает: {message}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet.py"/>
        <source>{title} refused the API key (HTTP {status}). Check the domain, the API key and the internal number: they stand {where}.</source>
        <translation>{title} не принимает ключ API (HTTP {status}). Проверьте домен, ключ API и внутренний номер: их можно найти {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet.py"/>
        <source>{address} does not know this integration (HTTP {status}). Check the domain, the API key and the internal number: they stand {where}.</source>
        <translation>{address} не знает этой интеграции (HTTP {status}). Проверьте домен, ключ API и внутренний номер: их можно найти {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet.py"/>
        <source>{title} refused the connection: {said} Check the API key and the internal number: they stand {where}.</source>
        <translation>{title} не принимает подключение: {said} Проверьте ключ API и внутренний номер: их можно найти {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>in the PBX under Settings → Integration → Other CRM system</source>
        <translation>в АТС, в разделе «Настройки → Интеграция → Другая CRM система»</translation>
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
        <translation>Домен вашей АТС, как его показывает браузер, когда вы входите в неё.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>API key</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Ключ API</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>In the PBX: Settings → Integration → Other CRM system ({page}).</source>
        <translation>В АТС, в разделе интеграции с другой CRM-системой: {page}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>Internal number or e-mail</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Внутренний номер или e-mail</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>Yours: whose calls are shown. Leading zeros count.</source>
        <translation>Ваш: чьи звонки показывать. Нули в начале важны.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>Colleagues to watch</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Наблюдать за коллегами</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>Internal numbers of colleagues, comma-separated, for the people list.</source>
        <translation>Внутренние номера коллег через запятую, для списка коллег.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>Only where you gave an e-mail above: your internal number.</source>
        <translation>Только если выше указан e-mail: ваш внутренний номер.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>Dial with a leading +</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Набирать с + в начале</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>Sends +380… instead of 380… when you call.</source>
        <translation>Когда вы звоните, отправляется +380…, а не 380… без плюса.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>Your internal number or e-mail is missing.</source>
        <translation>Не указан ваш внутренний номер или e-mail.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>The API key is missing: it stands {where}.</source>
        <translation>Не указан ключ API: его можно найти {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>At most {most} colleagues can be watched.</source>
        <translation>Наблюдать можно не более чем за {most} коллегами.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>The domain of your PBX is missing: it stands {where}.</source>
        <translation>Не указан домен вашей АТС: его можно найти {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/phonet_account.py"/>
        <source>The domain {domain} can&apos;t be used: write it as company.phonet.com.ua.</source>
        <translation>Домен {domain} использовать нельзя: пишите company.phonet.com.ua.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel.py"/>
        <source>VIPTel&apos;s sales department (obchodné oddelenie) switches the WebSocket API on and gives you its login. Tell them the internet address (IP) that you will connect from.</source>
        <translation>WebSocket API включает отдел продаж VIPTel (obchodné oddelenie), он же выдаёт данные для входа. Сообщите ему IP-адрес, с которого будете подключаться.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel.py"/>
        <source>{title} sent a message that can&apos;t be used: it was left out.</source>
        <translation>{title}: пришло сообщение, которое нельзя использовать; оно пропущено.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>Username (prihlasovacie meno)</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Имя пользователя (prihlasovacie meno)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>The login name of the WebSocket API, which VIPTel&apos;s sales department gave you; not that of the web pages.</source>
        <translation>Имя для входа в WebSocket API, которое вам дал отдел продаж VIPTel; не то, что для веб-страниц.</translation>
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
        <translation>Пароль к этому имени. Сам он не передаётся, только его хеш.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>Extension (klapka)</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Внутренний номер (klapka)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>Your own: whose calls are shown, and which phone rings when you dial.</source>
        <translation>Ваш: чьи звонки показывать и какой телефон звонит, когда вы набираете номер.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>Caller number (caller_id)</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Номер звонящего (caller_id)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>The number that those you call see; only one that VIPTel has allowed you. Empty: as the PBX is set up.</source>
        <translation>Номер, который увидят те, кому вы звоните; только из разрешённых вам VIPTel. Пусто: как настроено в АТС.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>HOST:PORT of the WebSocket service. Unless you name another, {other} is tried too.</source>
        <translation>HOST:PORT службы WebSocket. Если не указать другой, пробуется и {other}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>The username is missing: VIPTel&apos;s sales department gives it out.</source>
        <translation>Не указано имя пользователя: его выдаёт отдел продаж VIPTel.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>The password of your VIPTel login is missing.</source>
        <translation>Не указан пароль для входа в VIPTel.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>The extension {extension} can&apos;t be used: write your own internal number, such as 12.</source>
        <translation>Внутренний номер {extension} использовать нельзя: напишите свой, например 12.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>Your extension is missing: your own internal number, such as 12.</source>
        <translation>Не указан ваш внутренний номер: напишите его, например 12.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>The caller number {number} can&apos;t be used: write digits only.</source>
        <translation>Номер звонящего {number} использовать нельзя: пишите только цифры.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_account.py"/>
        <source>The server {server} can&apos;t be used: write it as {example}.</source>
        <translation>Сервер {server} использовать нельзя: пишите {example}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_actions.py"/>
        <source>The connection was cut before VIPTel answered: look at your phone.</source>
        <translation>Связь оборвалась до ответа VIPTel: посмотрите на телефон.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_actions.py"/>
        <source>The connection was cut: nothing was sent.</source>
        <translation>Связь оборвалась: ничего не отправлено.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_actions.py"/>
        <source>{title} has not answered your last request yet: try again.</source>
        <translation>{title}: на ваш прошлый запрос ещё нет ответа, повторите попытку.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_commands.py"/>
        <source>{title} has not placed the call yet.</source>
        <translation>{title}: этот звонок ещё не выполнен.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_commands.py"/>
        <source>{title} hands the call to {to}.</source>
        <translation>{title}: звонок переводится на {to}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_commands.py"/>
        <source>Declined: {title} offers the call to the queue&apos;s next agent.</source>
        <translation>Отклонено: {title} предложит звонок следующему оператору очереди.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_commands.py"/>
        <source>{title} has ended the call.</source>
        <translation>{title}: звонок завершён.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_login.py"/>
        <source>{title} does not take the login. Check username and password.</source>
        <translation>{title} не принимает данные для входа. Проверьте имя пользователя и пароль.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_login.py"/>
        <source>{title} did not greet.</source>
        <translation>{title}: приветствия не было.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_login.py"/>
        <source>{title} did not answer the login.</source>
        <translation>{title}: ответа на вход не было.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} can&apos;t control this call: it began before Callpop was connected, or it is over. Use your phone.</source>
        <translation>{title} не может управлять этим звонком: он начался до подключения Callpop или уже завершён. Воспользуйтесь телефоном.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>place calls</source>
        <translation>совершать звонки</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>end calls</source>
        <translation>завершать звонки</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>transfer calls</source>
        <translation>переводить звонки</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} can&apos;t use what was entered: {errors}</source>
        <translation>{title} не принимает введённое: {errors}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} wants a new login first: try again in a moment.</source>
        <translation>{title} сначала требует войти заново: повторите чуть позже.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>Your {title} login may not {what}: ask VIPTel for the right to {action}.</source>
        <translation>Вашему имени для входа в {title} нельзя {what}: попросите у VIPTel право на {action}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} does not know the action {action}: {words}</source>
        <translation>{title} не знает действия {action}: {words}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} could not do it (Action failed): check the number, or try again later.</source>
        <translation>{title}: действие не выполнено (Action failed). Проверьте номер или повторите попытку позже.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} can&apos;t reach its PBX just now: try again later.</source>
        <translation>{title}: сейчас нет связи с АТС, повторите попытку позже.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} can&apos;t reach its PBX: nothing was done.</source>
        <translation>{title}: нет связи с АТС, ничего не сделано.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} refused: {words}</source>
        <translation>{title}: отказано. {words}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>Your {title} user is not activated: ask VIPTel to activate it.</source>
        <translation>Ваш пользователь {title} не активирован: попросите VIPTel активировать его.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} refused the username or the password (401: {words}). Check both.</source>
        <translation>{title} не принимает имя пользователя или пароль (401: {words}). Проверьте их.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>Your {title} login may not use the WebSocket API: ask VIPTel for the right to user.login.</source>
        <translation>Вашему имени для входа в {title} не разрешён WebSocket API: попросите у VIPTel право на user.login.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} can&apos;t use this login: {words}</source>
        <translation>{title} не принимает эти данные для входа: {words}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} waited too long for the login.</source>
        <translation>{title}: вход не выполнен вовремя.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} restarts.</source>
        <translation>{title} перезапускается.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} can&apos;t reach your PBX (503 Unable to connect to PBX).</source>
        <translation>{title}: нет связи с вашей АТС (503 Unable to connect to PBX).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} can&apos;t reach your PBX just now (504).</source>
        <translation>{title}: сейчас нет связи с вашей АТС (504).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} has a fault (500 {words}).</source>
        <translation>{title}: ошибка на сервере (500 {words}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} closed the connection.</source>
        <translation>{title}: соединение закрыто.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} answered {code} ({words}).</source>
        <translation>{title}: ответ {code} ({words}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} takes no connection from here ({addresses}). It lets in only internet addresses (IP) that it knows: ask VIPTel to put yours on its list, and check the server.</source>
        <translation>{title} не принимает подключений отсюда ({addresses}). Пускают только с известных IP-адресов: попросите VIPTel внести ваш в список и проверьте сервер.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/viptel_words.py"/>
        <source>{title} takes no connection ({addresses}): it may be restarting. Where that lasts, ask VIPTel whether your internet address (IP) is still on its list.</source>
        <translation>{title} не принимает подключений ({addresses}): возможно, идёт перезапуск. Если это надолго, спросите у VIPTel, есть ли ещё ваш IP-адрес в списке.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>They stand in the PBX under Integrations → Webhooks (Интеграции → Webhooks). There you enter an address of Callpop too, which the next page shows.</source>
        <translation>Эти данные указаны в АТС на странице «Интеграции → Webhooks». Там же нужно ввести адрес Callpop, он будет на следующей странице.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} sent a request that can&apos;t be read.</source>
        <translation>{title}: пришёл запрос, который не удаётся прочесть.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>Somebody who knows the webhook address named another access code: check it, {where}.</source>
        <translation>Кто-то, знающий адрес вебхука, указал другой код доступа: проверьте его {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} asks for something unknown: {name}.</source>
        <translation>{title} запрашивает неизвестное: {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} told of an unknown event: {name}.</source>
        <translation>{title} сообщает о неизвестном событии: {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} ended a call as “{status}”.</source>
        <translation>{title}: звонок завершён со статусом «{status}».</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} told of a call without a number and an id.</source>
        <translation>{title}: пришёл звонок без номера и идентификатора.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>Nothing was dialed. {why}</source>
        <translation>Номер не набран. {why}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>Look at your phone. {why}</source>
        <translation>Посмотрите на телефон. {why}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} took the call request and says: {text}</source>
        <translation>{title}: запрос звонка принят, ответ: {text}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{address} sends us on to another address (HTTP {status}). Callpop doesn&apos;t follow, so that your token stays where it belongs: check the address.</source>
        <translation>{address} отсылает на другой адрес (HTTP {status}). Callpop туда не идёт, чтобы ваш токен остался там, где должен: проверьте адрес.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{address} got no answer from the PBX (HTTP {status}): look at your phone.</source>
        <translation>{address}: ответа от АТС нет (HTTP {status}), посмотрите на телефон.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} refused the call (HTTP {status}): {text}</source>
        <translation>{title}: в звонке отказано (HTTP {status}). {text}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} refused the call (HTTP {status}). Check the address, the access code and the token: they stand {where}.</source>
        <translation>{title}: в звонке отказано (HTTP {status}). Проверьте адрес, код доступа и токен: их можно найти {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb.py"/>
        <source>{title} refused the call and gave no reason (HTTP {status}).</source>
        <translation>{title}: в звонке отказано без указания причины (HTTP {status}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>in the PBX under Integrations → Webhooks</source>
        <translation>в АТС на странице «Интеграции → Webhooks»</translation>
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
        <translation>Адрес облачной АТС, как она показывает его на странице «Интеграции → Webhooks».</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Access code</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Код доступа</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>The number of your company&apos;s account: the end of that address.</source>
        <translation>Номер аккаунта вашей компании: конец этого адреса.</translation>
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
        <translation>В АТС на странице «Интеграции → Webhooks», под адресом.</translation>
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
        <translation>Ваш: он звонит первым, когда вы набираете номер.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Listen on</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Слушать на</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>HOST:PORT on which the PBX&apos;s webhooks arrive. Only this machine reaches 127.0.0.1: have your router or proxy pass them on, or name an address that the PBX can reach.</source>
        <translation>HOST:PORT, на который приходят вебхуки АТС. Адрес 127.0.0.1 доступен только с этого компьютера: настройте передачу через маршрутизатор или прокси либо укажите адрес, доступный АТС.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Address for the PBX</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Адрес для АТС</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Where the PBX reaches what arrives there, if that is another address.</source>
        <translation>Адрес, по которому АТС обращается к Callpop, если он другой.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Take webhooks only from</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Принимать вебхуки только с</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>The PBX&apos;s IP addresses or networks, with commas between them; empty: from anywhere. Behind a proxy of your own it is the proxy&apos;s address that counts.</source>
        <translation>IP-адреса или сети АТС через запятую; пусто: отовсюду. За собственным прокси важен адрес прокси.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Show incoming calls that name no extension to</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Кому показывать входящие без внутреннего номера</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>everybody; responsible: only to whom has the caller among their own contacts; or nobody, until somebody answers.</source>
        <translation>everybody — всем; responsible — только тому, у кого звонящий в его контактах; nobody — никому, пока кто-нибудь не ответит.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Links to recordings</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Ссылки на записи</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>as-sent: as the PBX names the recording, mostly a raw .g722 that few players play; mp3: as the PBX&apos;s own pages play it.</source>
        <translation>as-sent: как запись называет АТС, обычно это .g722, который играют немногие проигрыватели; mp3: как её проигрывают страницы самой АТС.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Webhook path</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Путь вебхука</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>The secret end of the webhook address.</source>
        <translation>Секретное окончание адреса вебхука.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>The access code is missing or can&apos;t be one: it stands {where}.</source>
        <translation>Код доступа не указан или не годится: его можно найти {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>The token is missing: it stands {where}.</source>
        <translation>Не указан токен: его можно найти {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Your extension is missing or can&apos;t be one: write it as 100.</source>
        <translation>Внутренний номер не указан или не годится: пишите, например, 100.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Calls that name no extension are shown to everybody, responsible or nobody.</source>
        <translation>Входящие без внутреннего номера показываются everybody, responsible или nobody.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Links to recordings are as-sent or mp3.</source>
        <translation>Ссылки на записи — это as-sent или mp3.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>The secret end of the webhook address is missing: give the secrets anew.</source>
        <translation>Не указано секретное окончание адреса вебхука: введите секреты заново.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Callpop listens on every address of this computer: set Address for the PBX (public_address) to the one that the PBX reaches, as {example}.</source>
        <translation>Callpop слушает на всех адресах этого компьютера: в поле «Адрес для АТС» (public_address) укажите тот, что доступен АТС, например {example}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Callpop listens on {address}, but the PBX has not called yet: enter the webhook address {where} and switch its notices of calls on. The account&apos;s settings show that address, and so does: callpop account show NAME --webhook-url</source>
        <translation>Callpop слушает на {address}, но АТС ещё не обращалась: введите адрес вебхука {where} и включите там оповещения о звонках. Этот адрес показан в настройках аккаунта, его печатает и команда: callpop account show NAME --webhook-url</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>The access code {code} is not the one at the end of the PBX&apos;s address: check both, {where}.</source>
        <translation>Код доступа {code} не совпадает с окончанием адреса АТС: проверьте и то, и другое {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>The address of the cloud PBX is missing or can&apos;t be used: it stands {where}, as https://…/commoncrm/….</source>
        <translation>Адрес облачной АТС не указан или не годится: его можно найти {where}, он вида https://…/commoncrm/….</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>Where to listen can&apos;t be read from {text}: write it as {example}.</source>
        <translation>Где слушать, из {text} не понять: пишите {example}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>From where webhooks are taken can&apos;t be read from {text}: write IP addresses or networks, as {example}.</source>
        <translation>Откуда принимать вебхуки, из {text} не понять: пишите IP-адреса или сети, например {example}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/pbx/xvb_account.py"/>
        <source>The address for the PBX can&apos;t be used: write scheme, host and port alone, as https://callpop.example.com.</source>
        <translation>Адрес для АТС не годится: пишите только протокол, узел и порт, например https://callpop.example.com.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/autostart/macos.py"/>
        <location filename="../../desktop/callpop/platform/autostart/xdg.py"/>
        <source>The file {file} can&apos;t be read: switch it on anew.</source>
        <translation>Файл {file} не удаётся прочесть: включите автозапуск заново.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/autostart/macos.py"/>
        <location filename="../../desktop/callpop/platform/autostart/xdg.py"/>
        <source>It is switched on and starts {program}, which is not there any more: switch it on anew.</source>
        <translation>Автозапуск включён и запускает {program}, но этой программы больше нет: включите его заново.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/autostart/windows.py"/>
        <source>It is switched on for another Callpop ({command}).</source>
        <translation>Автозапуск включён для другого Callpop ({command}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/autostart/windows.py"/>
        <location filename="../../desktop/callpop/platform/phone_links/windows.py"/>
        <source>Windows did not allow that: {why}.</source>
        <translation>Windows не разрешает: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/autostart/xdg.py"/>
        <source>The file {file} starts nothing: switch it on anew.</source>
        <translation>Файл {file} ничего не запускает: включите автозапуск заново.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/autostart/xdg.py"/>
        <source>The file {file} is meant for other desktops.</source>
        <translation>Файл {file} предназначен для других сред рабочего стола.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/browser.py"/>
        <source>The browser did not open the page. Open it yourself: {url}</source>
        <translation>Браузер не открыл страницу. Откройте её сами: {url}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/browser.py"/>
        <source>The browser that BROWSER names ({command}) can&apos;t be started. Correct it, or open the page yourself: {url}</source>
        <translation>Браузер, указанный в BROWSER ({command}), не запускается. Исправьте это или откройте страницу сами: {url}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/browser.py"/>
        <source>No web browser was found. Install one, or open the page elsewhere: {url}</source>
        <translation>Веб-браузер не найден. Установите его или откройте страницу в другом месте: {url}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/browser.py"/>
        <source>Callpop opens web pages (http and https) alone, and this is not the address of one: {url}</source>
        <translation>Callpop открывает только веб-страницы (http и https), а это не адрес такой страницы: {url}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/browser.py"/>
        <source>Windows did not open the page ({why}). Open it yourself: {url}</source>
        <translation>Windows не открывает страницу ({why}). Откройте её сами: {url}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/autostart.py"/>
        <source>Start at log-in</source>
        <translation>Запуск при входе в систему</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/autostart.py"/>
        <source>Switch it on</source>
        <translation>Включить</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/autostart.py"/>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>Switch it off</source>
        <translation>Выключить</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/autostart.py"/>
        <source>File: {place}</source>
        <translation>Файл: {place}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/autostart.py"/>
        <source>Callpop starts when you log in, without opening a window.</source>
        <translation>Callpop запускается при входе в систему, не открывая окон.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/autostart.py"/>
        <source>Callpop does not start when you log in: no call is seen until you start it.</source>
        <translation>Callpop не запускается при входе в систему: пока вы его не запустите, звонков не видно.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/autostart.py"/>
        <source>Switch it on if you want it always there.</source>
        <translation>Включите, если он нужен вам всегда.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>“Do not disturb” is on: the desktop keeps notifications back.</source>
        <translation>«Не беспокоить» включено: рабочий стол задерживает уведомления.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>“Do not disturb” is off.</source>
        <translation>«Не беспокоить» выключено.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>Callpop&apos;s own cards still come.</source>
        <translation>Карточки Callpop всё равно показываются.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>The desktop did not let Callpop switch it off: do it there.</source>
        <translation>Рабочий стол не дал Callpop выключить это: выключите там.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>Do not disturb</source>
        <translation>Не беспокоить</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>macOS tells no program whether a Focus is on.</source>
        <translation>macOS не сообщает программам, включено ли «Фокусирование».</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>Look for its sign at the right of the menu bar.</source>
        <translation>Его знак виден справа в строке меню.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>Nothing shows notifications here, so nothing keeps them back.</source>
        <translation>Уведомления здесь никто не показывает, поэтому никто и не задерживает.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>This desktop does not say whether it keeps notifications back.</source>
        <translation>Этот рабочий стол не сообщает, задерживает ли он уведомления.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <location filename="../../desktop/callpop/platform/checks/notification_service.py"/>
        <source>The test call shows whether they arrive.</source>
        <translation>Доходят ли они, покажет пробный звонок.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>Click the bell in the desktop&apos;s panel and switch “Do not disturb” off. Callpop&apos;s own cards still come.</source>
        <translation>Нажмите на колокольчик на панели рабочего стола и выключите «Не беспокоить». Карточки Callpop всё равно показываются.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>A program fills the screen: Windows keeps notifications back.</source>
        <translation>Программа занимает весь экран: Windows задерживает уведомления.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>A game or a film fills the screen: Windows keeps notifications back.</source>
        <translation>Игра или фильм занимает весь экран: Windows задерживает уведомления.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>Windows is in presentation mode and keeps notifications back.</source>
        <translation>Windows в режиме презентации и задерживает уведомления.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>Windows has its quiet hours and keeps notifications back.</source>
        <translation>В Windows тихие часы: уведомления задерживаются.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>Windows does not say whether it keeps notifications back.</source>
        <translation>Windows не сообщает, задерживает ли она уведомления.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>Windows shows notifications now, but does not tell of “Do not disturb”.</source>
        <translation>Сейчас Windows показывает уведомления, но не сообщает о режиме «Не беспокоить».</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/do_not_disturb.py"/>
        <source>Look at the bell at the right of the taskbar: a crossed or sleeping one is on.</source>
        <translation>Посмотрите на колокольчик справа на панели задач: если он перечёркнут или спит, режим включён.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/hotkeys.py"/>
        <source>Hotkeys</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/hotkeys.py"/>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/hotkeys.py"/>
        <source>No hotkey is chosen.</source>
        <translation>Сочетание клавиш не выбрано.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/hotkeys.py"/>
        <source>With one the dial box opens over any program.</source>
        <translation>С ним окно набора открывается поверх любой программы.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/hotkeys.py"/>
        <source>Or bind this command to a key: {command}</source>
        <translation>Или назначьте клавишу этой команде: {command}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/hotkeys.py"/>
        <source>The desktop has not answered yet for {keys}.</source>
        <translation>Рабочий стол ещё не ответил о клавишах: {keys}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/hotkeys.py"/>
        <source>They reach Callpop over any program: {keys}.</source>
        <translation>Они доходят до Callpop из любой программы: {keys}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/keyring.py"/>
        <source>Keyring</source>
        <translation>Связка ключей</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/keyring.py"/>
        <source>Unlock it…</source>
        <translation>Разблокировать…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/keyring.py"/>
        <source>The keyring is locked: the keys of your accounts can&apos;t be read.</source>
        <translation>Связка ключей заблокирована: ключи ваших аккаунтов не прочесть.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/keyring.py"/>
        <source>Unlock it with your log-in password.</source>
        <translation>Разблокируйте её паролем для входа в систему.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/keyring.py"/>
        <source>The keyring was not tried out.</source>
        <translation>Связка ключей не проверена.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/keyring.py"/>
        <source>Without it accounts need their keys at every start.</source>
        <translation>Без неё ключи аккаунтов нужно вводить при каждом запуске.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/keyring.py"/>
        <source>The keyring keeps what it is given.</source>
        <translation>Связка ключей сохраняет то, что ей дают.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/notification_service.py"/>
        <source>Callpop&apos;s own cards serve instead. For notifications, install and start a notification service, such as dunst, mako or xfce4-notifyd.</source>
        <translation>Вместо них служат карточки Callpop. Чтобы были уведомления, установите и запустите службу уведомлений, например dunst, mako или xfce4-notifyd.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/notification_service.py"/>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/notification_service.py"/>
        <source>Whether the system shows notifications can&apos;t be asked.</source>
        <translation>Узнать, показывает ли система уведомления, нельзя.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/notification_service.py"/>
        <source>This session has no message bus (D-Bus).</source>
        <translation>В этом сеансе нет шины сообщений (D-Bus).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/notification_service.py"/>
        <source>No notification service is running.</source>
        <translation>Служба уведомлений не запущена.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/notification_service.py"/>
        <source>{server} runs, but took no notification.</source>
        <translation>{server} работает, но не принимает уведомления.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/notification_service.py"/>
        <source>{server} shows notifications, without buttons.</source>
        <translation>{server} показывает уведомления, но без кнопок.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/notification_service.py"/>
        <source>Callpop&apos;s cards have the buttons.</source>
        <translation>Кнопки есть на карточках Callpop.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/notification_service.py"/>
        <source>{server} shows notifications.</source>
        <translation>{server} показывает уведомления.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/phone_links.py"/>
        <source>Phone links</source>
        <translation>Телефонные ссылки</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/phone_links.py"/>
        <source>Open them with Callpop</source>
        <translation>Открывать их в Callpop</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/phone_links.py"/>
        <source>Nothing else is touched by that.</source>
        <translation>Ничего другого это не затронет.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/phone_links.py"/>
        <source>A click on a phone number opens Callpop&apos;s dial box.</source>
        <translation>Щелчок по номеру телефона открывает окно набора Callpop.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/phone_links.py"/>
        <source>A click on a phone number opens {programs}, and not Callpop.</source>
        <translation>Щелчок по номеру телефона открывает {programs}, а не Callpop.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/phone_links.py"/>
        <source>Callpop opens some phone links; nothing opens the others.</source>
        <translation>Часть телефонных ссылок открывает Callpop; для остальных программы нет.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/phone_links.py"/>
        <source>Nothing opens phone links: a click on a phone number does nothing.</source>
        <translation>Для телефонных ссылок программы нет: щелчок по номеру телефона ничего не делает.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/phone_links.py"/>
        <source>Calls are seen all the same.</source>
        <translation>Звонки видны и так.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/tray.py"/>
        <source>Callpop&apos;s small window serves instead: keep it open or minimised.</source>
        <translation>Вместо него служит маленькое окно Callpop: держите его открытым или свёрнутым.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/tray.py"/>
        <source>GNOME shows no tray by itself: install and switch on the extension “AppIndicator and KStatusNotifierItem Support”. Until then Callpop&apos;s small window serves instead.</source>
        <translation>GNOME сам не показывает значков в области уведомлений: установите и включите расширение «AppIndicator and KStatusNotifierItem Support». До тех пор служит маленькое окно Callpop.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/tray.py"/>
        <source>Tray icon</source>
        <translation>Значок в области уведомлений</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/tray.py"/>
        <source>Windows has taken the icon.</source>
        <translation>Windows приняла значок.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/tray.py"/>
        <source>It may hide it behind the small arrow: drag it from there to the taskbar, and it stays.</source>
        <translation>Она может спрятать его за стрелкой: перетащите его оттуда на панель задач, и он останется на виду.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/tray.py"/>
        <source>The desktop&apos;s tray does not answer.</source>
        <translation>Область уведомлений рабочей среды не отвечает.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/tray.py"/>
        <source>The icon is in the tray.</source>
        <translation>Значок в области уведомлений есть.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/tray.py"/>
        <source>This desktop has no tray.</source>
        <translation>На этом рабочем столе нет области уведомлений.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/tray.py"/>
        <source>The desktop has a tray, but Callpop&apos;s icon is not in it.</source>
        <translation>Область уведомлений есть, но значка Callpop в ней нет.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/tray.py"/>
        <source>Quit Callpop and start it again. If that does not help, tell us of this desktop.</source>
        <translation>Выйдите из Callpop и запустите его снова. Если не поможет, сообщите нам об этом рабочем столе.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/waking.py"/>
        <source>After sleep</source>
        <translation>После сна</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/waking.py"/>
        <source>The system tells when the computer wakes: every account is connected anew.</source>
        <translation>Система сообщает, когда компьютер проснулся: все аккаунты подключаются заново.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/checks/waking.py"/>
        <source>Callpop notices by the clock, within 5 seconds, that the computer has slept.</source>
        <translation>Callpop по часам за 5 секунд замечает, что компьютер спал.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/control_client.py"/>
        <source>Callpop ended before it answered.</source>
        <translation>Callpop завершился, не ответив.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/control_client.py"/>
        <source>Callpop ended unexpectedly.</source>
        <translation>Callpop неожиданно завершился.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/control_place.py"/>
        <source>Callpop runs, but does not answer.</source>
        <translation>Callpop работает, но не отвечает.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/control_unix.py"/>
        <source>The control socket {path} belongs to another user.</source>
        <translation>Управляющий сокет {path} принадлежит другому пользователю.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/control_unix.py"/>
        <source>Callpop can&apos;t use {path}: {why}. See that the folder is yours and can be written, or choose another one with --home or CALLPOP_HOME.</source>
        <translation>Callpop не может использовать {path}: {why}. Проверьте, что папка ваша и доступна для записи, или выберите другую с помощью --home или CALLPOP_HOME.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/control_windows.py"/>
        <source>Callpop can&apos;t use {path}: {why}.</source>
        <translation>Callpop не может использовать {path}: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/chooser.py"/>
        <source>There is no screen here whose keyboard could be listened to.</source>
        <translation>Здесь нет экрана, клавиатуру которого можно слушать.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/hotkeys.py"/>
        <location filename="../../desktop/callpop/ui/hotkey_field.py"/>
        <source>{keys} is the hotkey for “{other}” already: choose another.</source>
        <translation>{keys} — уже сочетание для «{other}»: выберите другое.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/macos.py"/>
        <source>A Mac has no key for {keys}: choose another.</source>
        <translation>На Mac нет клавиш {keys}: выберите другие.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/macos.py"/>
        <location filename="../../desktop/callpop/platform/hotkeys/windows.py"/>
        <location filename="../../desktop/callpop/platform/hotkeys/x11.py"/>
        <source>{keys} is taken by another program: choose another, or free it there.</source>
        <translation>{keys} занято другой программой: выберите другое или освободите его там.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/macos.py"/>
        <location filename="../../desktop/callpop/platform/hotkeys/windows.py"/>
        <location filename="../../desktop/callpop/platform/hotkeys/x11.py"/>
        <source>This desktop has no window of its own for hotkeys.</source>
        <translation>У этого рабочего стола нет своего окна для сочетаний клавиш.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/portal.py"/>
        <source>This desktop lets no program have hotkeys. Bind the command to a key in its own settings.</source>
        <translation>Этот рабочий стол не даёт программам сочетаний клавиш. Назначьте клавишу команде в его настройках.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/portal.py"/>
        <source>Change the hotkeys in the settings of your desktop.</source>
        <translation>Измените сочетания клавиш в настройках рабочего стола.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/portal.py"/>
        <source>You said no when your desktop asked about it: allow it in its settings.</source>
        <translation>На вопрос рабочего стола вы ответили «нет»: разрешите это в его настройках.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/portal.py"/>
        <source>Your desktop did not give Callpop the hotkeys.</source>
        <translation>Рабочий стол не дал Callpop сочетаний клавиш.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/portal.py"/>
        <source>Your desktop took the hotkeys back. Choose one anew to ask again.</source>
        <translation>Рабочий стол отобрал сочетания клавиш. Выберите заново, чтобы запросить ещё раз.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/portal.py"/>
        <source>The desktop portal has ended. Callpop asks again when it is back.</source>
        <translation>Портал рабочего стола завершился. Callpop спросит снова, когда он вернётся.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/portal.py"/>
        <source>Your desktop names no keys for it: set them in its settings.</source>
        <translation>Рабочий стол не называет клавиш: задайте их в его настройках.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/windows.py"/>
        <source>Windows keeps {keys} for itself: choose one without the Windows key.</source>
        <translation>Windows держит {keys} для себя: выберите сочетание без клавиши Windows.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/hotkeys/x11.py"/>
        <source>Callpop has no access to the keyboard here: {why}.</source>
        <translation>У Callpop здесь нет доступа к клавиатуре: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/instance.py"/>
        <source>Too many programs are talking to Callpop at once.</source>
        <translation>К Callpop обращается слишком много программ сразу.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/instance.py"/>
        <source>Callpop quits.</source>
        <translation>Callpop завершает работу.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/instance.py"/>
        <source>The request is too long.</source>
        <translation>Запрос слишком длинный.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/instance.py"/>
        <source>Callpop met a fault; its log says more.</source>
        <translation>В Callpop произошла ошибка; подробности в журнале.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/instance.py"/>
        <source>Reports were read too slowly; some are lost.</source>
        <translation>Сообщения читались слишком медленно; часть потеряна.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/instance.py"/>
        <source>That is not a request: one line of JSON with a verb is.</source>
        <translation>Это не запрос: запрос — одна строка JSON с командой.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/network.py"/>
        <source>On this system Callpop notices a changed network by its connections alone.</source>
        <translation>В этой системе Callpop замечает смену сети только по своим соединениям.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/network.py"/>
        <source>The network can&apos;t be watched: {why}.</source>
        <translation>За сетью следить не удаётся: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/notifications/freedesktop.py"/>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/opener.py"/>
        <source>There is no {path} yet.</source>
        <translation>{path} ещё не существует.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/opener.py"/>
        <source>No program opens this here. Open it yourself, with any text editor: {path}</source>
        <translation>Открыть это здесь нечем. Откройте сами в любом текстовом редакторе: {path}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/opener.py"/>
        <source>No program opens this here. Open it yourself: {path}</source>
        <translation>Открыть это здесь нечем. Откройте сами: {path}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/phone_links/macos.py"/>
        <source>macOS did not let Callpop open {scheme}: links (error {status}). Callpop must be installed as an application for that.</source>
        <translation>macOS не разрешает Callpop открывать ссылки {scheme}: (ошибка {status}). Для этого Callpop нужно установить как приложение.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/phone_links/macos.py"/>
        <source>Choose another program for calls in FaceTime&apos;s settings: macOS asks there.</source>
        <translation>Выберите другую программу для звонков в настройках FaceTime: macOS спрашивает там.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/phone_links/windows.py"/>
        <source>Callpop opens these links.</source>
        <translation>Эти ссылки открывает Callpop.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/phone_links/windows.py"/>
        <source>Windows leaves the choice to you: in the window that opens, choose Callpop for {links}.</source>
        <translation>Windows оставляет выбор вам: в окне, которое откроется, выберите Callpop для {links}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/phone_links/windows.py"/>
        <location filename="../../desktop/callpop/platform/phone_links/xdg.py"/>
        <source>Another Callpop opens them: {command}. Set it up anew to have this one do it.</source>
        <translation>Их открывает другой Callpop: {command}. Настройте заново, чтобы это делал текущий.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/phone_links/xdg.py"/>
        <source>The links are to start {program}, which is not there: set it up anew.</source>
        <translation>Ссылки должны запускать {program}, но этой программы нет: настройте заново.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/phone_links/xdg.py"/>
        <source>Your desktop does not let a program choose who opens links. Choose Callpop in its own settings, under default applications.</source>
        <translation>Ваш рабочий стол не даёт программам выбирать, кто открывает ссылки. Выберите Callpop в его настройках, в приложениях по умолчанию.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/sound/loudness.py"/>
        <source>The sound file {file} is too long for a ring.</source>
        <translation>Звуковой файл {file} слишком длинный для звонка.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/sound/loudness.py"/>
        <source>The sound file {file} can&apos;t be played ({why}). Choose a WAV file (PCM).</source>
        <translation>Звуковой файл {file} не удаётся проиграть ({why}). Выберите файл WAV (PCM).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/sound/loudness.py"/>
        <source>it ends too soon</source>
        <translation>он слишком рано обрывается</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/sound/loudness.py"/>
        <source>The sound file {file} can&apos;t be read: {why}.</source>
        <translation>Звуковой файл {file} не удаётся прочесть: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/sound/players.py"/>
        <source>No program that plays sounds was found. Install one of these: {programs}.</source>
        <translation>Не найдено программы, проигрывающей звуки. Установите одну из этих: {programs}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/sound/players.py"/>
        <source>{program} did not play the sound: {why}.</source>
        <translation>{program}: звук не проигран: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/sound/players.py"/>
        <source>Windows did not play the sound: {why}.</source>
        <translation>Windows не проиграла звук: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/sound/sound.py"/>
        <source>The volume is 0: nothing can be heard.</source>
        <translation>Громкость 0: ничего не слышно.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/platform/writing.py"/>
        <source>The file {file} can&apos;t be written: {why}.</source>
        <translation>Файл {file} не удаётся записать: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/preferences.py"/>
        <source>a number from {least} to {most}</source>
        <translation>число от {least} до {most}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/preferences.py"/>
        <source>a span such as {example}</source>
        <translation>промежуток вида {example}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/preferences.py"/>
        <source>days: {days}</source>
        <translation>дни: {days}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/preferences.py"/>
        <source>keys such as {example}</source>
        <translation>клавиши вида {example}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/qt_program.py"/>
        <source>No window can be opened here. Qt says: {why}. Start Callpop from your desktop; if QT_QPA_PLATFORM is set, unset it.</source>
        <translation>Здесь нельзя открыть окно. Qt сообщает: {why}. Запустите Callpop из своей рабочей среды; если задана переменная QT_QPA_PLATFORM, уберите её.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/replaced.py"/>
        <source>Callpop was updated. Quit it and start it again; until then, calls are still shown.</source>
        <translation>Callpop обновлён. Закройте его и запустите снова; до тех пор звонки по-прежнему видны.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/rule_check.py"/>
        <source>{file}, line {line}: the dial rule “{rule}” is not followed. {problem}</source>
        <translation>{file}, строка {line}: правило набора «{rule}» не действует. {problem}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/running.py"/>
        <source>Callpop met a fault of its own the last time. Its menu has “Save a report for support…”: nothing is sent by itself.</source>
        <translation>В прошлый раз в Callpop произошёл сбой. В его меню есть «Сохранить отчёт для поддержки…»: само ничего не отправляется.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/screen.py"/>
        <source>There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set). Start Callpop from your desktop.</source>
        <translation>Здесь нет экрана (не задано ни DISPLAY, ни WAYLAND_DISPLAY). Запустите Callpop с рабочего стола.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/screen.py"/>
        <source>The screen {display} does not answer. Start Callpop from your desktop.</source>
        <translation>Экран {display} не отвечает. Запустите Callpop с рабочего стола.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} sent a message of more than {limit} KiB.</source>
        <translation>{address}: пришло сообщение больше {limit} КиБ.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} sent something that is not a WebSocket message.</source>
        <translation>{address}: пришло то, что не является сообщением WebSocket.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <location filename="../../desktop/callpop/sessions/websocket.py"/>
        <source>The connection to {address} was cut.</source>
        <translation>Соединение с {address} оборвалось.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} closed the connection: {reason}</source>
        <translation>{address}: соединение закрыто, причина: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} restarts.</source>
        <translation>{address} перезапускается.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} is too busy.</source>
        <translation>{address}: сервер перегружен.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} closed the connection.</source>
        <translation>{address}: соединение закрыто.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} refused the connection (HTTP {status}).</source>
        <translation>{address}: в подключении отказано (HTTP {status}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} knows no such service (HTTP {status}): check the address.</source>
        <translation>{address}: такой службы нет (HTTP {status}), проверьте адрес.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} sends us on to {target}. Callpop doesn&apos;t follow, so that your key stays where it belongs: check the address.</source>
        <translation>{address} отсылает на {target}. Callpop туда не идёт, чтобы ваш ключ остался там, где должен: проверьте адрес.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} asks us to call less often (HTTP 429).</source>
        <translation>{address} просит обращаться реже (HTTP 429).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} is not available now (HTTP 503).</source>
        <translation>{address}: сервер сейчас недоступен (HTTP 503).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} has a fault (HTTP {status}).</source>
        <translation>{address}: ошибка на сервере (HTTP {status}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} did not answer as a PBX does (HTTP {status}): check the address.</source>
        <translation>{address} отвечает не как АТС (HTTP {status}): проверьте адрес.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>The certificate authority {file} can&apos;t be used: {words}.</source>
        <translation>Центр сертификации {file} использовать нельзя: {words}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>The proxy&apos;s address can&apos;t be used: check the proxy setting.</source>
        <translation>Адрес прокси не годится: проверьте настройку прокси.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} can&apos;t be reached through the proxy {proxy}: check the proxy setting.</source>
        <translation>{address}: нет связи через прокси {proxy}, проверьте настройку прокси.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} hung up before it answered.</source>
        <translation>{address}: соединение разорвано без ответа.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} is not an address of a PBX: check the address.</source>
        <translation>{address} — не адрес АТС: проверьте адрес.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <location filename="../../desktop/callpop/sessions/http.py"/>
        <source>{address} did not answer as a PBX does: check the address.</source>
        <translation>{address} отвечает не как АТС: проверьте адрес.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>The connection to {address} could not be made.</source>
        <translation>Соединение с {address} установить не удалось.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} did not answer within {seconds} seconds.</source>
        <translation>{address}: за {seconds} с ответа не было.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} is not known: check the address and the network.</source>
        <translation>{address}: такой адрес неизвестен. Проверьте адрес и сеть.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} takes no connections: is the PBX running?</source>
        <translation>{address} не принимает соединений: работает ли АТС?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>There is no way to {address}: check the network.</source>
        <translation>Нет пути к {address}: проверьте сеть.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>{address} can&apos;t be reached: check the network.</source>
        <translation>{address}: нет связи, проверьте сеть.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>No encrypted connection to {address} could be agreed on: check the address.</source>
        <translation>Не удалось договориться с {address} о шифровании: проверьте адрес.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>The certificate of {address} has expired: tell who runs it.</source>
        <translation>Срок сертификата {address} истёк: сообщите тому, кто обслуживает сервер.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>The certificate of {address} is not valid yet: is this computer&apos;s clock right?</source>
        <translation>Срок сертификата {address} ещё не наступил: верны ли часы этого компьютера?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>The certificate of {address} was made for another address: check the address.</source>
        <translation>Сертификат {address} выдан для другого адреса: проверьте адрес.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>The certificate of {address} is self-signed: name it under Certificate authority (ca_file) if it is your company&apos;s.</source>
        <translation>Сертификат {address} самоподписанный: если это сертификат вашей компании, укажите его в поле «Центр сертификации» (ca_file).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>The certificate of {address} comes from an unknown authority: name your company&apos;s own under Certificate authority (ca_file).</source>
        <translation>Сертификат {address} выдан неизвестным центром: если он вашей компании, укажите его в поле «Центр сертификации» (ca_file).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>The certificate of {address} can&apos;t be trusted.</source>
        <translation>Сертификату {address} нельзя доверять.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>The proxy {proxy} asks for a name and password.</source>
        <translation>Прокси {proxy} требует имя и пароль.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/endings.py"/>
        <source>The proxy {proxy} refused the way to {address} (HTTP {status}).</source>
        <translation>Прокси {proxy} не пускает к {address} (HTTP {status}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/http.py"/>
        <source>{address} can&apos;t be called through a SOCKS proxy: name an HTTP proxy, or none, in the proxy setting.</source>
        <translation>К {address} нельзя подключиться через прокси SOCKS: в настройке прокси укажите HTTP-прокси или none.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/line.py"/>
        <source>{address} stopped listening.</source>
        <translation>{address} больше не слушает.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/line.py"/>
        <source>The computer was asleep.</source>
        <translation>Компьютер спал.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/line.py"/>
        <source>{what} That was {times} times before it let us in: check the account&apos;s settings.</source>
        <translation>{what} Так до входа было уже несколько раз ({times}): проверьте настройки аккаунта.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/line.py"/>
        <source>{address} stopped answering.</source>
        <translation>{address} больше не отвечает.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/line.py"/>
        <source>Callpop itself failed on {address}.</source>
        <translation>Сбой в самом Callpop при работе с {address}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/office.py"/>
        <source>Switched off.</source>
        <translation>Отключён.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/office.py"/>
        <location filename="../../desktop/callpop/sessions/session.py"/>
        <source>{account} is not connected: {why}</source>
        <translation>{account}: нет подключения. {why}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/office.py"/>
        <source>There is no account {account}.</source>
        <translation>Аккаунта {account} нет.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/recording.py"/>
        <source>This is no recording of Callpop: its first line does not say so.</source>
        <translation>Это не запись обмена Callpop: в первой строке этого нет.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/recording.py"/>
        <source>A later Callpop wrote this recording: replay it with version {app} or later.</source>
        <translation>Эту запись сделал более новый Callpop: воспроизводите её версией не ниже {app}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/recording.py"/>
        <source>Line {number} can&apos;t be read and is left out: {why}.</source>
        <translation>Строку {number} не удаётся прочесть, она пропущена: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/session.py"/>
        <source>Callpop itself failed: look at the phone.</source>
        <translation>Сбой в самом Callpop: посмотрите на телефон.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/session.py"/>
        <source>Callpop could not make sense of {address}.</source>
        <translation>Callpop не разобрал ответ {address}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/truth.py"/>
        <source>Connecting to {address}.</source>
        <translation>Подключение к {address}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/truth.py"/>
        <source>Connected. {caution}</source>
        <translation>Подключено. {caution}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/truth.py"/>
        <source>Connected, but not for {lines}: {why}</source>
        <translation>Подключено, но без {lines}: {why}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/webhook.py"/>
        <source>{address} called on the webhook address and was turned away, because it is none of the senders. If it is your PBX, add it to them.</source>
        <translation>{address} обратился на адрес вебхука и получил отказ, потому что его нет среди отправителей. Если это ваша АТС, добавьте его к ним.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/webhook.py"/>
        <source>{address} asked at {listening} for a page that is not there. If it is your PBX, enter the webhook address in it anew.</source>
        <translation>{address} запросил на {listening} страницу, которой там нет. Если это ваша АТС, введите в ней адрес вебхука заново.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/webhook.py"/>
        <source>A web page tried to talk to Callpop at {listening} and was turned away.</source>
        <translation>Веб-страница пыталась обратиться к Callpop на {listening} и получила отказ.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/webhook.py"/>
        <source>{address} is in use by another program or account: end it, or listen on another port.</source>
        <translation>{address} занят другой программой или другим аккаунтом: завершите её или слушайте на другом порту.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/webhook.py"/>
        <source>Callpop may not listen on {address}: choose a port above 1023.</source>
        <translation>Callpop не может слушать на {address}: выберите порт выше 1023.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/sessions/webhook.py"/>
        <source>{address} is no address of this computer: check where to listen.</source>
        <translation>{address} — не адрес этого компьютера: проверьте, где слушать.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>Address</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Адрес</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>Replaces the PBX&apos;s own address, scheme and port, for a proxy or a test.</source>
        <translation>Заменяет адрес самой АТС — протокол и порт — для прокси или проверки.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>Allow an unencrypted connection</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Разрешить соединение без шифрования</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>Lets ws:// and http:// addresses be used outside this machine.</source>
        <translation>Позволяет использовать адреса ws:// и http:// вне этого компьютера.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>Certificate authority</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Центр сертификации</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>A PEM file with your company&apos;s own certificate authority.</source>
        <translation>Файл PEM с центром сертификации вашей компании.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>Proxy</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Прокси</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>system (as the desktop says), none, or an address such as http://proxy:3128.</source>
        <translation>system (как на рабочем столе), none или адрес вида http://proxy:3128.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>Country</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Страна</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>Two letters, for numbers without a country code.</source>
        <translation>Две буквы, для номеров без кода страны.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>CRM link</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Ссылка на CRM</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>A link for calls that carry none: {{number}} {{digits}} {{name}} {{extension}} {{call_id}} are put in.</source>
        <translation>Ссылка для звонков, у которых её нет: подставляются {{number}} {{digits}} {{name}} {{extension}} {{call_id}}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>Allowed CRM hosts</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Разрешённые узлы CRM</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>Hosts that links may be opened on, besides the account&apos;s own.</source>
        <translation>Узлы, на которых можно открывать ссылки, кроме узла самого аккаунта.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>Open the CRM record</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Открывать карточку в CRM</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/fields.py"/>
        <source>When you click, as soon as it rings, or when you answer.</source>
        <translation>По щелчку, как только зазвонит или когда вы ответите.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/telephony/status.py"/>
        <source>Connected.</source>
        <translation>Подключено.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>Callpop test call</source>
        <translation>Пробный звонок Callpop</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>No test call could be placed. Callpop&apos;s log says why.</source>
        <translation>Пробный звонок не удался. Причина в журнале Callpop.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>No test call could be placed: no port is free ({why}).</source>
        <translation>Пробный звонок не удался: нет свободного порта ({why}).</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>No test call could be placed: this machine refuses connections to itself.</source>
        <translation>Пробный звонок не удался: этот компьютер не принимает соединений от самого себя.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>The test call got lost within Callpop.</source>
        <translation>Пробный звонок затерялся внутри Callpop.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>The test call is here: its card after {card} ms, its notification after {note} ms.</source>
        <translation>Пробный звонок дошёл: карточка через {card} мс, уведомление через {note} мс.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>The test call is here: its card after {card} ms.</source>
        <translation>Пробный звонок дошёл: карточка через {card} мс.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>Notifications are switched off in the settings.</source>
        <translation>Уведомления отключены в настройках.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>The test call is here: its notification after {note} ms.</source>
        <translation>Пробный звонок дошёл: уведомление через {note} мс.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>Cards are switched off in the settings.</source>
        <translation>Карточки отключены в настройках.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>The test call has its card, after {card} ms, but no notification service took it.</source>
        <translation>Карточка пробного звонка показана через {card} мс, но уведомление никто не принял.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>The test call has its notification, after {note} ms, but no card.</source>
        <translation>Уведомление о пробном звонке показано через {note} мс, но карточки нет.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>The test call reached Callpop after {heard} ms and did not pop up. {why}</source>
        <translation>Пробный звонок дошёл до Callpop через {heard} мс, но не показан. {why}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>The test call reached Callpop, but nothing showed it.</source>
        <translation>Пробный звонок дошёл до Callpop, но никто его не показал.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/trial_call.py"/>
        <source>Callpop&apos;s log (callpop.log) may say why: please report it.</source>
        <translation>Причина может быть в журнале Callpop (callpop.log): сообщите нам о ней.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_fields.py"/>
        <source>Name</source>
        <extracomment>The name of a setting of an account.</extracomment>
        <translation>Название</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/account_fields.py"/>
        <source>What you call it: it is shown with every call.</source>
        <translation>Как вы его называете: показывается при каждом звонке.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/check_page.py"/>
        <source>Perhaps not: {count} things need you.</source>
        <extracomment>English for 1: Perhaps not: one thing needs you.</extracomment>
        <translation>
            <numerusform>Возможно, нет: {count} пункт требует внимания.</numerusform>
            <numerusform>Возможно, нет: {count} пункта требуют внимания.</numerusform>
            <numerusform>Возможно, нет: {count} пунктов требуют внимания.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/contact_model.py"/>
        <source>+{count} more</source>
        <translation>
            <numerusform>+ ещё {count}</numerusform>
            <numerusform>+ ещё {count}</numerusform>
            <numerusform>+ ещё {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/history_deeds.py"/>
        <source>Delete {count} calls with {number} and what was noted to them, for good?</source>
        <extracomment>English for 1: Delete the call with {number} and what was noted to it, for good?</extracomment>
        <translation>
            <numerusform>Удалить навсегда {count} звонок с номером {number} и заметки к нему?</numerusform>
            <numerusform>Удалить навсегда {count} звонка с номером {number} и заметки к ним?</numerusform>
            <numerusform>Удалить навсегда {count} звонков с номером {number} и заметки к ним?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/history_files.py"/>
        <source>{count} calls are written to {file}.</source>
        <extracomment>English for 1: One call is written to {file}.</extracomment>
        <translation>
            <numerusform>В {file} записан {count} звонок.</numerusform>
            <numerusform>В {file} записано {count} звонка.</numerusform>
            <numerusform>В {file} записано {count} звонков.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/history_page.py"/>
        <source>more than {count} calls</source>
        <translation>
            <numerusform>больше {count} звонка</numerusform>
            <numerusform>больше {count} звонков</numerusform>
            <numerusform>больше {count} звонков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/history_page.py"/>
        <source>{count} calls</source>
        <extracomment>English for 1: one call</extracomment>
        <translation>
            <numerusform>{count} звонок</numerusform>
            <numerusform>{count} звонка</numerusform>
            <numerusform>{count} звонков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/history_settings.py"/>
        <source>{count} calls are older than that: they would be deleted.</source>
        <extracomment>English for 1: One call is older than that: it would be deleted.</extracomment>
        <translation>
            <numerusform>Будет удалён {count} звонок старше этого срока.</numerusform>
            <numerusform>Будут удалены {count} звонка старше этого срока.</numerusform>
            <numerusform>Будет удалено {count} звонков старше этого срока.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/history_settings.py"/>
        <source>{count} calls with this number are kept. Delete them all?</source>
        <extracomment>English for 1: One call with this number is kept. Delete it?</extracomment>
        <translation>
            <numerusform>С этим номером сохранён {count} звонок. Удалить?</numerusform>
            <numerusform>С этим номером сохранено {count} звонка. Удалить все?</numerusform>
            <numerusform>С этим номером сохранено {count} звонков. Удалить все?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/history_settings.py"/>
        <source>{count} years</source>
        <extracomment>English for 1: One year</extracomment>
        <translation>
            <numerusform>{count} год</numerusform>
            <numerusform>{count} года</numerusform>
            <numerusform>{count} лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/history_settings.py"/>
        <source>{count} days</source>
        <extracomment>English for 1: One day</extracomment>
        <translation>
            <numerusform>{count} день</numerusform>
            <numerusform>{count} дня</numerusform>
            <numerusform>{count} дней</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/keystrokes.py"/>
        <source>Nobody is calling.</source>
        <translation>Никто не звонит.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/keystrokes.py"/>
        <source>Names and numbers are hidden.</source>
        <translation>Имена и номера скрыты.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/keystrokes.py"/>
        <source>Names and numbers are shown.</source>
        <translation>Имена и номера показаны.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/keystrokes.py"/>
        <source>No number is selected.</source>
        <translation>Номер не выделен.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/more_count.py"/>
        <source>+{count} ringing</source>
        <translation>
            <numerusform>+{count} вызов</numerusform>
            <numerusform>+{count} вызова</numerusform>
            <numerusform>+{count} вызовов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/more_count.py"/>
        <source>+{count} ringing, {and_more}</source>
        <translation>
            <numerusform>+{count} вызов, {and_more}</numerusform>
            <numerusform>+{count} вызова, {and_more}</numerusform>
            <numerusform>+{count} вызовов, {and_more}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/panel_strips.py"/>
        <source>{count} things may keep you from seeing the next call.</source>
        <extracomment>English for 1: One thing may keep you from seeing the next call.</extracomment>
        <translation>
            <numerusform>{count} пункт может помешать увидеть новый звонок.</numerusform>
            <numerusform>{count} пункта могут помешать увидеть новый звонок.</numerusform>
            <numerusform>{count} пунктов могут помешать увидеть новый звонок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/person_rows.py"/>
        <source>{free} of {count} available</source>
        <translation>
            <numerusform>свободно {free} из {count}</numerusform>
            <numerusform>свободно {free} из {count}</numerusform>
            <numerusform>свободно {free} из {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/ports.py"/>
        <source>That did not work ({what}). The log has the details.</source>
        <translation>Не получилось ({what}). Подробности в журнале.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>{count} waiting</source>
        <translation>
            <numerusform>{count} ожидает</numerusform>
            <numerusform>{count} ожидают</numerusform>
            <numerusform>{count} ожидают</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>{count} agents</source>
        <extracomment>English for 1: {count} agent</extracomment>
        <translation>
            <numerusform>{count} оператор</numerusform>
            <numerusform>{count} оператора</numerusform>
            <numerusform>{count} операторов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>{agents}, {count} free</source>
        <translation>
            <numerusform>{agents}, свободно {count}</numerusform>
            <numerusform>{agents}, свободно {count}</numerusform>
            <numerusform>{agents}, свободно {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/queue_rows.py"/>
        <source>{agents}, {count} paused</source>
        <translation>
            <numerusform>{agents}, на паузе {count}</numerusform>
            <numerusform>{agents}, на паузе {count}</numerusform>
            <numerusform>{agents}, на паузе {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/queues_page.py"/>
        <source>{count} waiting, the longest {time}</source>
        <translation>
            <numerusform>{count} ожидает, максимум {time}</numerusform>
            <numerusform>{count} ожидают, максимум {time}</numerusform>
            <numerusform>{count} ожидают, максимум {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/setting_inputs.py"/>
        <source>{count} seconds</source>
        <extracomment>English for 1: {count} second</extracomment>
        <translation>
            <numerusform>{count} секунда</numerusform>
            <numerusform>{count} секунды</numerusform>
            <numerusform>{count} секунд</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/tray_state.py"/>
        <source>Incoming call: {who}</source>
        <translation>Входящий звонок: {who}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/tray_state.py"/>
        <source>{count} missed calls</source>
        <extracomment>English for 1: {count} missed call</extracomment>
        <translation>
            <numerusform>{count} пропущенный звонок</numerusform>
            <numerusform>{count} пропущенных звонка</numerusform>
            <numerusform>{count} пропущенных звонков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>and {count} more</source>
        <translation>
            <numerusform>и ещё {count}</numerusform>
            <numerusform>и ещё {count}</numerusform>
            <numerusform>и ещё {count}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <location filename="../../desktop/callpop/ui/about_page.py"/>
        <source>Version {version}</source>
        <translation>Версия {version}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/about_page.py"/>
        <source>Free software under the MIT licence. Callpop speaks with your PBX, and with your CRM when you open a record: with nobody else.</source>
        <translation>Свободная программа под лицензией MIT. Callpop обращается к вашей АТС и к вашей CRM, когда вы открываете карточку клиента: больше ни к кому.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/about_page.py"/>
        <source>Where things are kept</source>
        <translation>Где что хранится</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/about_page.py"/>
        <source>Settings, calls and contacts are in files of yours. Keys and passwords are in this computer&apos;s keyring.</source>
        <translation>Настройки, звонки и контакты лежат в ваших файлах. Ключи и пароли — в связке ключей этого компьютера.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/about_page.py"/>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/about_page.py"/>
        <source>When something goes wrong</source>
        <translation>Когда что-то идёт не так</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/about_page.py"/>
        <source>A report for support holds versions, settings, the log, the latest conversations with your PBX, and faults of Callpop. Names, numbers and addresses in it are replaced by made-up ones; passwords, notes and contacts are left out. It is sent to nobody: you decide who gets it.</source>
        <translation>Отчёт для поддержки содержит версии, настройки, журнал, последний обмен с вашей АТС и сбои Callpop. Имена, номера и адреса в нём заменены вымышленными; паролей, заметок и контактов в нём нет. Он никому не отправляется: вы решаете, кто его получит.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/about_page.py"/>
        <source>Open {path}</source>
        <translation>Открыть {path}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/calls_settings.py"/>
        <source>When a call rings</source>
        <translation>При входящем вызове</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/calls_settings.py"/>
        <source>Which calls</source>
        <translation>Какие звонки</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/calls_settings.py"/>
        <source>Name or number of a queue</source>
        <translation>Название или номер очереди</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/calls_settings.py"/>
        <source>When it is quiet</source>
        <translation>Тихое время</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/calls_settings.py"/>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/calls_settings.py"/>
        <source>The built-in sound</source>
        <translation>Встроенный звук</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/calls_settings.py"/>
        <source>Choose a sound</source>
        <translation>Выбор звука</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/calls_settings.py"/>
        <source>Sounds (*.wav)</source>
        <translation>Звуки (*.wav)</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/calls_settings.py"/>
        <source>Play it now</source>
        <translation>Проиграть</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/choosing.py"/>
        <source>This must be {wanted}.</source>
        <translation>Здесь нужно: {wanted}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dialing_settings.py"/>
        <source>Where it comes from outside</source>
        <translation>Если номер пришёл извне</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dialing_settings.py"/>
        <source>Always</source>
        <translation>Всегда</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/dialing_settings.py"/>
        <source>The likeliest account</source>
        <translation>Наиболее подходящий аккаунт</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/general_settings.py"/>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/general_settings.py"/>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/general_settings.py"/>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_settings.py"/>
        <source>Delete them</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_settings.py"/>
        <source>Keep them</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_settings.py"/>
        <source>Forget…</source>
        <translation>Забыть…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_settings.py"/>
        <source>No call with this number is kept.</source>
        <translation>Звонков с этим номером не сохранено.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/history_settings.py"/>
        <source>For ever</source>
        <translation>Всегда</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/hotkeys_settings.py"/>
        <source>Press a field, then the keys: they work in every program.</source>
        <translation>Нажмите на поле, затем клавиши: они действуют в любой программе.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/hotkeys_settings.py"/>
        <source>Change them in your desktop&apos;s settings…</source>
        <translation>Изменить их в настройках рабочего стола…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_settings.py"/>
        <source>Queues</source>
        <translation>Очереди</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_settings.py"/>
        <source>People</source>
        <translation>Коллеги</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/people_settings.py"/>
        <source>Account and extension, as Office/101</source>
        <translation>Аккаунт и внутренний номер, например Office/101</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/phone_links_box.py"/>
        <source>Open them with Callpop</source>
        <translation>Открывать их в Callpop</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/phone_links_box.py"/>
        <source>Open them no more</source>
        <translation>Больше не открывать</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/phone_links_box.py"/>
        <source>Softphones&apos; links (sip:) too: this computer has no softphone</source>
        <translation>И ссылки софтфонов (sip:): на этом компьютере софтфона нет</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/phone_links_box.py"/>
        <source>Callpop opens {links}</source>
        <translation>Callpop открывает {links}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/phone_links_box.py"/>
        <source>{program} opens {links}</source>
        <translation>{program} открывает {links}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/phone_links_box.py"/>
        <source>No program opens {links}</source>
        <translation>Ни одна программа не открывает {links}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/report_box.py"/>
        <source>Save a report…</source>
        <translation>Сохранить отчёт…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/report_box.py"/>
        <source>Save a report for support</source>
        <translation>Сохранить отчёт для поддержки</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/report_box.py"/>
        <source>Making the report…</source>
        <translation>Создание отчёта…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_inputs.py"/>
        <source>Every day</source>
        <translation>Каждый день</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_inputs.py"/>
        <source>From</source>
        <translation>С</translation>
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
        <translation>Выбрать…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_lists.py"/>
        <source>Remove {what}</source>
        <translation>Убрать {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_lists.py"/>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_row.py"/>
        <source>Back to default</source>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_row.py"/>
        <source>{setting}: back to default</source>
        <translation>{setting}: вернуть по умолчанию</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_rules.py"/>
        <source>Add a rule</source>
        <translation>Добавить правило</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_rules.py"/>
        <source>Beginning or country of the number</source>
        <translation>Начало или страна номера</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_rules.py"/>
        <source>through</source>
        <translation>через</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/setting_rules.py"/>
        <source>this rule</source>
        <translation>это правило</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_found.py"/>
        <source>Settings that were found</source>
        <translation>Найденные настройки</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_found.py"/>
        <source>No setting is called so.</source>
        <translation>Такой настройки нет.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_side.py"/>
        <source>Find a setting</source>
        <translation>Найти настройку</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_side.py"/>
        <source>Accounts</source>
        <translation>Аккаунты</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_side.py"/>
        <source>Settings of Callpop</source>
        <translation>Настройки Callpop</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_side.py"/>
        <source>Add an account…</source>
        <translation>Добавить аккаунт…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_side.py"/>
        <source>ACCOUNTS</source>
        <translation>АККАУНТЫ</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_side.py"/>
        <source>CALLPOP</source>
        <translation>CALLPOP</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Address book</source>
        <translation>Адресная книга</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>General</source>
        <translation>Общие</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Calls and pop-ups</source>
        <translation>Звонки и оповещения</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Dialing</source>
        <translation>Набор номера</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Hotkeys</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>People and queues</source>
        <translation>Коллеги и очереди</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Privacy</source>
        <translation>Приватность</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Will I see the next call?</source>
        <translation>Увижу ли я новый звонок?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>About Callpop</source>
        <translation>О программе Callpop</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>What your PBX and your colleagues wrote stays as it is.</source>
        <translation>Написанное вашей АТС и коллегами остаётся как есть.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Colours</source>
        <translation>Тема</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>theme dark light</source>
        <translation>тема тёмная светлая оформление</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Everything in Callpop&apos;s windows grows with it.</source>
        <translation>Вместе с ним увеличивается всё в окнах Callpop.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>font zoom scale larger</source>
        <translation>шрифт масштаб увеличить крупнее</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Start Callpop when I log in</source>
        <translation>Запускать Callpop при входе в систему</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>It starts in the tray and opens no window.</source>
        <translation>Он запускается в области уведомлений и не открывает окон.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>autostart boot login</source>
        <translation>автозапуск загрузка вход трей</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Show a card for each call</source>
        <translation>Показывать карточку каждого звонка</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>In a corner of the screen. It never takes the focus.</source>
        <translation>В углу экрана. Фокус она не забирает.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>pop-up window</source>
        <translation>всплывающее окно</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Show the system&apos;s notifications too</source>
        <translation>Показывать и уведомления системы</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Calls from outside</source>
        <translation>Внешние звонки</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>incoming direction</source>
        <translation>входящие направление</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Calls that I place</source>
        <translation>Мои исходящие звонки</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>outgoing direction</source>
        <translation>исходящие направление</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Calls between colleagues</source>
        <translation>Звонки между коллегами</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>internal direction</source>
        <translation>внутренние направление</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Quiet queues and groups</source>
        <translation>Тихие очереди и группы</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Their calls don&apos;t pop up. They are in the panel and in the history all the same.</source>
        <translation>Оповещений об их звонках нет. В панели и в истории они всё равно видны.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>mute</source>
        <translation>отключить звук</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Quiet hours</source>
        <translation>Тихие часы</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Nothing pops up between these times.</source>
        <translation>В это время оповещений нет.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>do not disturb night</source>
        <translation>не беспокоить ночь</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Quiet days</source>
        <translation>Тихие дни</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Nothing pops up all day.</source>
        <translation>Весь день оповещений нет.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>do not disturb weekend</source>
        <translation>не беспокоить выходные</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Play a sound when a call rings</source>
        <translation>Проигрывать звук при звонке</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Off as a rule: the phone on your desk rings already.</source>
        <translation>Обычно не нужно: телефон на столе звонит и так.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>ring tone</source>
        <translation>рингтон мелодия сигнал</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Volume</source>
        <translation>Громкость</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>sound loud</source>
        <translation>звук громко тихо</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Sound file</source>
        <translation>Звуковой файл</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>A WAV file of yours.</source>
        <translation>Ваш файл WAV.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Dial through</source>
        <translation>Звонить через</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Unless a rule below or you in the dial box say otherwise.</source>
        <translation>Если иное не задано правилом ниже или вами в окне набора.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>default account</source>
        <translation>аккаунт по умолчанию</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Ask before a number is dialed</source>
        <translation>Спрашивать перед набором номера</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Emergency numbers are always asked about.</source>
        <translation>Об экстренных номерах вопрос задаётся всегда.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>confirm</source>
        <translation>подтверждение подтвердить</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Time to stop a call of a hotkey</source>
        <translation>Время на отмену звонка по сочетанию клавиш</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>“Call the selected number” shows the number for so long before it is dialed.</source>
        <translation>Столько времени «Позвонить по выделенному номеру» показывает номер перед набором.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>countdown cancel</source>
        <translation>обратный отсчёт отмена</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Which account dials which numbers</source>
        <translation>Какие номера через какой аккаунт</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>By how a number begins (+421) or by its country&apos;s two letters (PT). The longest beginning wins.</source>
        <translation>По началу номера (+421) или двум буквам страны (PT). Действует самое длинное начало.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>rules prefix country route</source>
        <translation>правила префикс страна маршрут</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Open phone links of web pages with Callpop</source>
        <translation>Открывать телефонные ссылки веб-страниц в Callpop</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>A click on a number (tel:, callto:) opens the dial box.</source>
        <translation>Щелчок по номеру (tel:, callto:) открывает окно набора.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>tel callto sip handler default</source>
        <translation>tel callto sip обработчик по умолчанию</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>hotkey shortcut keyboard</source>
        <translation>горячие клавиши сочетание клавиатура</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Open the dial box</source>
        <translation>Открыть окно набора</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Call the selected number</source>
        <translation>Позвонить по выделенному номеру</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Open the caller&apos;s CRM record</source>
        <translation>Открыть карточку звонящего в CRM</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Say who is calling</source>
        <translation>Сообщить, кто звонит</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Go to the calls in the panel</source>
        <translation>Перейти к звонкам на панели</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Hide or show names and numbers</source>
        <translation>Скрыть или показать имена и номера</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>A caller waits long after</source>
        <translation>Долгим считается ожидание от</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>queue threshold warning</source>
        <translation>очередь порог предупреждение</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>A caller waits too long after</source>
        <translation>Слишком долгим считается ожидание от</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>queue threshold alarm</source>
        <translation>очередь порог тревога</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Favourites</source>
        <translation>Избранное</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>These colleagues stand first: account and extension, as Office/101.</source>
        <translation>Эти коллеги стоят первыми: аккаунт и внутренний номер, например Office/101.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>colleagues star</source>
        <translation>коллеги звезда звёздочка</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Keep calls for</source>
        <translation>Хранить звонки</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>retention days delete</source>
        <translation>срок хранения дни удалять</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Forget a number</source>
        <translation>Забыть номер</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Deletes every call with this number, and its notes, from this computer.</source>
        <translation>Удаляет с этого компьютера все звонки с этим номером и заметки к ним.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>delete erase</source>
        <translation>удалить стереть</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Hide names and numbers</source>
        <translation>Скрыть имена и номера</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>In every window and notification, for as long as you share your screen.</source>
        <translation>Во всех окнах и уведомлениях, пока вы показываете экран другим.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>private screen sharing mask</source>
        <translation>приватность показ демонстрация экрана маска</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_texts.py"/>
        <source>Notifications on the lock screen show no names and numbers</source>
        <translation>Уведомления на экране блокировки без имён и номеров</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_window.py"/>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_window.py"/>
        <source>Open the file</source>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_window.py"/>
        <source>Until it is mended, the settings hold that were good last.</source>
        <translation>Пока это не исправлено, действуют последние верные настройки.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/settings_window.py"/>
        <source>Something in the file has no effect.</source>
        <translation>Что-то в файле ни на что не влияет.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>online</source>
        <translation>в сети</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>connecting</source>
        <translation>подключение</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>retrying</source>
        <translation>переподключение</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>needs you</source>
        <translation>требует внимания</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>offline</source>
        <translation>не в сети</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>available</source>
        <translation>свободно</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>ringing</source>
        <translation>вызов</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>busy</source>
        <translation>занято</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>away</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>Done.</source>
        <translation>Готово.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>The PBX refused.</source>
        <translation>АТС отказала.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/words.py"/>
        <source>The PBX has not answered: look at your phone.</source>
        <translation>АТС не ответила: посмотрите на телефон.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <location filename="../../desktop/callpop/ui/tray_state.py"/>
        <source>Names and numbers are hidden</source>
        <translation>Имена и номера скрыты</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/tray_state.py"/>
        <source>No account is set up yet</source>
        <translation>Аккаунтов ещё нет</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <location filename="../../desktop/callpop/ui/unlock_box.py"/>
        <source>Unlock the keyring</source>
        <translation>Разблокировать связку ключей</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/unlock_box.py"/>
        <source>Store in the keyring</source>
        <translation>Сохранить в связке ключей</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/unlock_box.py"/>
        <source>Use for this run only</source>
        <translation>Использовать до выхода</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/unlock_box.py"/>
        <source>The keyring asks for its password…</source>
        <translation>Связка ключей спрашивает пароль…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/unlock_box.py"/>
        <source>The keyring is open.</source>
        <translation>Связка ключей открыта.</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <location filename="../../desktop/callpop/ui/webhook_box.py"/>
        <source>Enter this address in the PBX as WebHook URL</source>
        <translation>Введите этот адрес в АТС как WebHook URL</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/webhook_box.py"/>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/webhook_box.py"/>
        <source>In the PBX, switch its notices of calls on as well. Whoever knows this address can make Callpop show calls: treat it as a password.</source>
        <translation>Включите в АТС и её оповещения о звонках. Любой, кто знает этот адрес, может заставить Callpop показать звонок: храните его как пароль.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/webhook_box.py"/>
        <source>It is in the clipboard.</source>
        <translation>Адрес в буфере обмена.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard.py"/>
        <source>Set Callpop up</source>
        <translation>Настройка Callpop</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard.py"/>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard.py"/>
        <source>Step {number} of {count}</source>
        <translation>Шаг {number} из {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_check.py"/>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_choices.py"/>
        <source>On this computer</source>
        <translation>На этом компьютере</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_choices.py"/>
        <source>You can change this later in the settings.</source>
        <translation>Позже это можно изменить в настройках.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_fields.py"/>
        <source>Your account at {pbx}</source>
        <translation>Ваш аккаунт {pbx}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_pbx.py"/>
        <source>Which PBX do your calls come through?</source>
        <translation>Через какую АТС приходят ваши звонки?</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_pbx.py"/>
        <source>Callpop connects to it beside your phone: it shows who calls, and dials for you.</source>
        <translation>Callpop подключается к ней параллельно с вашим телефоном: показывает, кто звонит, и набирает номера за вас.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_pbx.py"/>
        <source>You will need: {fields}.</source>
        <translation>Понадобится: {fields}.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_step.py"/>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>Save it anyway</source>
        <translation>Всё равно сохранить</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>Save without waiting</source>
        <translation>Сохранить, не дожидаясь</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>Keep for this run only</source>
        <translation>Запомнить до выхода</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>Connecting to {pbx}</source>
        <translation>Подключение к {pbx}</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>Waiting for the first call of the PBX…</source>
        <translation>Ожидание первого обращения АТС…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>Connecting…</source>
        <translation>Подключение…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>{name} is connected and saved.</source>
        <translation>{name}: подключено и сохранено.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>{name} is saved. Callpop goes on trying to reach its PBX.</source>
        <translation>{name}: сохранено. Callpop продолжает попытки связаться с АТС.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>{name} is saved. It is online as soon as the PBX calls.</source>
        <translation>{name}: сохранено. Появится в сети, как только обратится АТС.</translation>
    </message>
    <message>
        <location filename="../../desktop/callpop/ui/wizard_trial.py"/>
        <source>{name} is saved. Its keys are kept until Callpop ends.</source>
        <translation>{name}: сохранено. Ключи хранятся, пока Callpop не завершит работу.</translation>
    </message>
</context>
</TS>
