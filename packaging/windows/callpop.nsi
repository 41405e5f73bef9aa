; The installer for Windows; ../windows.py compiles it, with what it writes itself: made.nsh.
;
;   /S           asks nothing           /D=FOLDER    where to (last, without quotation marks)
;   /ALLUSERS    for everybody on this computer; as administrator
;   /AUTOSTART   starts at log-in       /NOLINKS     leaves tel: and callto: links alone
;
; Ends with 0: done; 1: the person at the screen did not want to; 2: Callpop runs and did not quit;
; 3: no administrator; 4: this Windows is too old.

Unicode true
SetCompressor /SOLID lzma
ManifestDPIAware true
ManifestSupportedOS all
; Where everybody is meant, it asks Windows for more itself.
RequestExecutionLevel user

!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include WinVer.nsh
!include x64.nsh
!include Win\COM.nsh
!include Win\Propkey.nsh
!include made.nsh

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Callpop"
!define APP_PATH "Software\Microsoft\Windows\CurrentVersion\App Paths\callpop.exe"

Name "Callpop"
OutFile "${OUTPUT}"
BrandingText "Callpop ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "Callpop"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "Callpop installer"
VIAddVersionKey CompanyName "${PUBLISHER}"
VIAddVersionKey LegalCopyright "${COPYRIGHT}"

!ifdef SIGN
  !finalize '${SIGN} "%1"'
  !uninstfinalize '${SIGN} "%1"'
!endif

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION StartAsUser
!define MUI_COMPONENTSPAGE_NODESC
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!include languages.nsh

Var Program ; as it stands in the registry: in quotation marks where there is a space in it
Var Ran     ; "1" where Callpop ran, and quit for us

; --- What the installer and the uninstaller both do -------------------------------------------

; Callpop quits; whoever goes on here may change its files.
!macro DEFINE_BOTH un SELF
Function ${un}QuitCallpop
  StrCpy $Ran ""
  ${IfNot} ${FileExists} "$INSTDIR\callpop.exe"
    Return
  ${EndIf}
  again:
  StrCpy $1 0
  ${DoWhile} $1 < 30
    ClearErrors
    ; A program that runs cannot be written to.
    FileOpen $0 "$INSTDIR\callpop.exe" a
    ${IfNot} ${Errors}
      FileClose $0
      Return
    ${EndIf}
    ${If} $1 = 0
      nsExec::Exec /TIMEOUT=20000 '"$INSTDIR\callpop.com" quit'
      Pop $0
      ${If} $0 == 0
        StrCpy $Ran "1"
      ${EndIf}
    ${EndIf}
    Sleep 500
    IntOp $1 $1 + 1
  ${Loop}
  ; With /S nobody is asked: cancelled.
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDCANCEL IDRETRY again
  SetErrorLevel 2
  Quit
FunctionEnd

; $Program, the way Callpop itself writes it: only then does it know itself again.
Function ${un}FindProgram
  StrCpy $Program "$INSTDIR\callpop.exe"
  StrCpy $1 0
  ${Do}
    StrCpy $0 $Program 1 $1
    ${If} $0 == ""
      Return
    ${EndIf}
    ${If} $0 == " "
      StrCpy $Program '"$Program"'
      Return
    ${EndIf}
    IntOp $1 $1 + 1
  ${Loop}
FunctionEnd

Function ${un}NeedAdministrator
  UserInfo::GetAccountType
  Pop $0
  ${If} $0 == "Admin"
    Return
  ${EndIf}
  ${If} ${Silent}
    SetErrorLevel 3
    Quit
  ${EndIf}
  ${GetParameters} $1
  ClearErrors
  ExecShell "runas" "${SELF}" "$1"
  ${If} ${Errors}
    SetErrorLevel 3
  ${EndIf}
  Quit
FunctionEnd
!macroend
!insertmacro DEFINE_BOTH "" "$EXEPATH"
; It runs as a copy of itself, which is no good to anybody without its folder.
!insertmacro DEFINE_BOTH "un." "$INSTDIR\uninstall.exe"

; --- Installing ------------------------------------------------------------------------------

Section "Callpop"
  SectionIn RO
  Call QuitCallpop
  ; What the version before had and this one has not must not stay, wherever that was. _?= has its
  ; uninstaller work where it lies, so that it is waited for.
  ReadRegStr $4 SHCTX "${UNINSTALL}" "InstallLocation"
  ${If} $4 != ""
  ${AndIf} ${FileExists} "$4\uninstall.exe"
    ExecWait '"$4\uninstall.exe" /S /UPDATE _?=$4' $0
    ${If} $0 <> 0
      SetErrorLevel $0
      Abort
    ${EndIf}
    ${If} $4 != $INSTDIR
      Delete "$4\uninstall.exe"
      RMDir "$4"
    ${EndIf}
  ${EndIf}
  SetOutPath "$INSTDIR"
  SetOverwrite on
  File /r "${PAYLOAD}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateShortcut "$SMPROGRAMS\Callpop.lnk" "$INSTDIR\callpop.exe" "" "$INSTDIR\callpop.exe" 0
  Call NameShortcut

  WriteRegStr SHCTX "${APP_PATH}" "" "$INSTDIR\callpop.exe"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayName" "Callpop"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL}" "Publisher" "${PUBLISHER}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayIcon" "$INSTDIR\callpop.exe"
  WriteRegStr SHCTX "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD SHCTX "${UNINSTALL}" "EstimatedSize" ${SIZE}
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoRepair" 1
SectionEnd

Section "$(LINKS)" SECTION_LINKS
  Call FindProgram
  !insertmacro REGISTER_LINKS
  ; Explorer reads anew who opens what.
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section /o "$(AUTOSTART)" SECTION_AUTOSTART
  Call FindProgram
  !insertmacro ENABLE_AUTOSTART
SectionEnd

Section "-Back again"
  ${If} $Ran == "1"
  ${AndIf} ${Silent}
    Exec '"$INSTDIR\callpop.exe" --hidden'
  ${EndIf}
SectionEnd

; Not as the administrator whom the installer may have been given: the desktop starts it.
Function StartAsUser
  Exec '"$WINDIR\explorer.exe" "$INSTDIR\callpop.exe"'
FunctionEnd

; The name by which Windows puts Callpop's notifications to its entry in the menu.
Function NameShortcut
  !insertmacro ComHlpr_CreateInProcInstance ${CLSID_ShellLink} ${IID_IShellLink} r0 ""
  ${If} $0 P<> 0
    ${IUnknown::QueryInterface} $0 '("${IID_IPersistFile}",.r1)'
    ${If} $1 P<> 0
      ${IPersistFile::Load} $1 '("$SMPROGRAMS\Callpop.lnk",${STGM_READWRITE})'
      ${IUnknown::QueryInterface} $0 '("${IID_IPropertyStore}",.r2)'
      ${If} $2 P<> 0
        System::Call '*(&w${NSIS_MAX_STRLEN} "${APP_ID}")p.r5'
        System::Call '*${SYSSTRUCT_PROPERTYKEY}(${PKEY_AppUserModel_ID})p.r3'
        ; A PROPVARIANT: what it is, nothing, where the text is, nothing.
        System::Call '*(&i2 ${VT_LPWSTR},&i6,p r5,p)p.r4'
        ${IPropertyStore::SetValue} $2 '($3,$4)'
        ${IPropertyStore::Commit} $2 ""
        System::Free $3
        System::Free $4
        System::Free $5
        ${IUnknown::Release} $2 ""
      ${EndIf}
      ${IPersistFile::Save} $1 '("$SMPROGRAMS\Callpop.lnk",1)'
      ${IUnknown::Release} $1 ""
    ${EndIf}
    ${IUnknown::Release} $0 ""
  ${EndIf}
FunctionEnd

Function .onInit
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastBuild} ${OLDEST_BUILD}
    MessageBox MB_OK|MB_ICONSTOP "$(TOO_OLD)" /SD IDOK
    SetErrorLevel 4
    Quit
  ${EndIf}
  SetRegView 64
  ${GetParameters} $2
  ClearErrors
  ${GetOptions} $2 "/ALLUSERS" $0
  ${IfNot} ${Errors}
    Call NeedAdministrator
    SetShellVarContext all
    StrCpy $3 "$PROGRAMFILES64\Callpop"
  ${Else}
    SetShellVarContext current
    StrCpy $3 "$LOCALAPPDATA\Programs\Callpop"
  ${EndIf}
  ; Where it was before, unless /D= says otherwise.
  ${If} $INSTDIR == ""
    ReadRegStr $INSTDIR SHCTX "${UNINSTALL}" "InstallLocation"
  ${EndIf}
  ${If} $INSTDIR == ""
    StrCpy $INSTDIR $3
  ${EndIf}
  ClearErrors
  ${GetOptions} $2 "/AUTOSTART" $0
  ${IfNot} ${Errors}
    SectionSetFlags ${SECTION_AUTOSTART} ${SF_SELECTED}
  ${EndIf}
  ClearErrors
  ${GetOptions} $2 "/NOLINKS" $0
  ${IfNot} ${Errors}
    SectionSetFlags ${SECTION_LINKS} 0
  ${EndIf}
FunctionEnd

; --- Removing: nothing but what was installed, file by file ------------------------------------

Section "Uninstall"
  Call un.QuitCallpop
  !insertmacro REMOVE_FILES
  ${GetParameters} $2
  ClearErrors
  ${GetOptions} $2 "/UPDATE" $0
  ${If} ${Errors}
    Call un.FindProgram
    !insertmacro UNREGISTER_LINKS
    !insertmacro DISABLE_AUTOSTART
    ; desktop-notifier's, by which Windows names the sender of a notification.
    DeleteRegKey HKCU "Software\Classes\AppUserModelId\${APP_ID}"
    DeleteRegKey SHCTX "${UNINSTALL}"
    DeleteRegKey SHCTX "${APP_PATH}"
    Delete "$SMPROGRAMS\Callpop.lnk"
    Delete "$INSTDIR\uninstall.exe"
    SetOutPath "$TEMP"
    RMDir "$INSTDIR"
  ${EndIf}
SectionEnd

Function un.onInit
  SetRegView 64
  SetShellVarContext current
  ReadRegStr $0 HKLM "${UNINSTALL}" "InstallLocation"
  ${If} $0 == $INSTDIR
    Call un.NeedAdministrator
    SetShellVarContext all
  ${EndIf}
FunctionEnd
