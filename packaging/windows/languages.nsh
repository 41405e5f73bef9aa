; What the installer says of its own; the rest is NSIS's, in these languages too.

!macro LANGUAGE NAME LINKS AUTOSTART RUNNING TOO_OLD
  !insertmacro MUI_LANGUAGE "${NAME}"
  LangString LINKS ${LANG_${NAME}} "${LINKS}"
  LangString AUTOSTART ${LANG_${NAME}} "${AUTOSTART}"
  LangString RUNNING ${LANG_${NAME}} "${RUNNING}"
  LangString TOO_OLD ${LANG_${NAME}} "${TOO_OLD}"
!macroend

; The first is for everybody whose own is not among them.
!insertmacro LANGUAGE "English" \
  "Can open tel: and callto: links" \
  "Start when you log in" \
  "Callpop is running and did not quit. Quit it from its icon in the tray, then try again." \
  "Callpop needs Windows 10 (1809) or newer, 64-bit."
!insertmacro LANGUAGE "Ukrainian" \
  "Може відкривати посилання tel: і callto:" \
  "Запускати під час входу в систему" \
  "Callpop працює і не завершується. Вийдіть із нього через значок у треї та спробуйте ще раз." \
  "Для Callpop потрібна Windows 10 (1809) або новіша, 64-розрядна."
!insertmacro LANGUAGE "Russian" \
  "Может открывать ссылки tel: и callto:" \
  "Запускать при входе в систему" \
  "Callpop работает и не завершается. Выйдите из него через значок в трее и попробуйте ещё раз." \
  "Для Callpop нужна Windows 10 (1809) или новее, 64-разрядная."
!insertmacro LANGUAGE "Slovak" \
  "Môže otvárať odkazy tel: a callto:" \
  "Spúšťať po prihlásení" \
  "Callpop beží a neskončil. Ukončite ho cez ikonu na paneli a skúste to znova." \
  "Callpop potrebuje Windows 10 (1809) alebo novší, 64-bitový."
!insertmacro LANGUAGE "Spanish" \
  "Puede abrir enlaces tel: y callto:" \
  "Iniciar al entrar en la sesión" \
  "Callpop está en marcha y no se cerró. Salga de él desde su icono de la bandeja e inténtelo de nuevo." \
  "Callpop necesita Windows 10 (1809) o posterior, de 64 bits."
!insertmacro LANGUAGE "PortugueseBR" \
  "Pode abrir links tel: e callto:" \
  "Iniciar ao entrar no sistema" \
  "O Callpop está em execução e não encerrou. Saia dele pelo ícone na bandeja e tente de novo." \
  "O Callpop precisa do Windows 10 (1809) ou mais recente, de 64 bits."
