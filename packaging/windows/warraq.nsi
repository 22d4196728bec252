; The setup program for Windows: for one user, without an administrator, in Arabic and English.
;
; packaging/installers/windows.py has it compiled, and writes what is included from ${LISTS}:
; every file that is laid or taken away is named there, so that nothing else is ever touched.
; Libraries and settings lie elsewhere (%APPDATA%\Warraq, HKCU\Software\Warraq) and are not
; mentioned in this file.
;
; Silent: warraq-…-setup.exe /S [/D=C:\a\folder], and uninstall-warraq.exe /S. The exit status:
;   0 done · 1 cancelled · 3 Warraq is running · 4 this Windows is too old
;   5 a file could not be written or removed

Unicode true
SetCompressor /SOLID lzma
SetCompressorDictSize 32 ; MB
; Files are dated as they are laid. Their times at the build would make each build another.
SetDateSave off
AllowSkipFiles off
RequestExecutionLevel user
ManifestDPIAware true
ManifestLongPathAware true
ManifestSupportedOS Win10

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include x64.nsh

!define PROGRAM "warraq-gui.exe"
!define COMMAND "warraq.exe"
; Not "uninstall.exe": in a folder that the user chose, that may be another program's.
!define UNINSTALLER "uninstall-warraq.exe"
!define ENTRY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Warraq"
!define CLASSES "Software\Classes"
!define LIBRARY_CLASS "Warraq.Library"
!define ARTICLE_CLASS "Warraq.Article"

!define RUNNING 3
!define TOO_OLD 4
!define STUCK 5
!define RETRY MB_RETRYCANCEL|MB_ICONEXCLAMATION

Name "$(NAME)"
OutFile "${OUT}"
BrandingText "Warraq ${VERSION}"
InstallDir "$LOCALAPPDATA\Programs\Warraq"
InstallDirRegKey HKCU "${ENTRY}" "InstallLocation"

; Who signs, signs the uninstaller, too, which could not be reached afterwards.
!ifdef SIGN
  !finalize '${SIGN} "%1"' = 0
  !uninstfinalize '${SIGN} "%1"' = 0
!endif

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${PICTURE}"
!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "${ENTRY}"
!define MUI_LANGDLL_REGISTRY_VALUENAME "Language"
!define MUI_LANGDLL_WINDOWTITLE "ورّاق Warraq"
!define MUI_LANGDLL_INFO "اللغة – Language"

!define MUI_DIRECTORYPAGE_TEXT_TOP "$(WHERE)"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!define MUI_FINISHPAGE_RUN_TEXT "$(START)"
; The second box of this page is meant for a readme; here it makes the shortcut.
!define MUI_FINISHPAGE_SHOWREADME
!define MUI_FINISHPAGE_SHOWREADME_TEXT "$(ON_DESKTOP)"
!define MUI_FINISHPAGE_SHOWREADME_NOTCHECKED
!define MUI_FINISHPAGE_SHOWREADME_FUNCTION addDesktopShortcut
!insertmacro MUI_PAGE_FINISH

!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(WHAT_GOES)"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

; The first is for whoever speaks neither. NSIS's own Arabic is full of faults: ours lies here.
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGEEX "${HERE}" "Arabic"
!include "${HERE}/words.nsh"
!include "${LISTS}/suffixes.nsh"
!insertmacro MUI_RESERVEFILE_LANGDLL

!macro DESCRIBE language name description
  VIAddVersionKey /LANG=${language} "ProductName" "${name}"
  VIAddVersionKey /LANG=${language} "ProductVersion" "${VERSION}"
  VIAddVersionKey /LANG=${language} "FileDescription" "${description}"
  VIAddVersionKey /LANG=${language} "FileVersion" "${VERSION}"
  VIAddVersionKey /LANG=${language} "CompanyName" "${PUBLISHER}"
  VIAddVersionKey /LANG=${language} "LegalCopyright" "${COPYRIGHT}"
!macroend
VIProductVersion "${VERSION_OF_FOUR}"
!insertmacro DESCRIBE ${LANG_ENGLISH} "Warraq" "Warraq Setup"
!insertmacro DESCRIBE ${LANG_ARABIC} "ورّاق" "تثبيت ورّاق"

Section
  SetShellVarContext current
  ReadRegStr $R0 HKCU "${ENTRY}" "InstallLocation"
  Call removeFormer
  StrCpy $R0 $INSTDIR
  Call removeFormer

  ; First what can take it all away again, should the rest fail.
  SetOutPath $INSTDIR
  ClearErrors
  WriteUninstaller "$INSTDIR\${UNINSTALLER}"
  Call enter
  !include "${LISTS}/lay.nsh"
  ${If} ${Errors}
    MessageBox MB_OK|MB_ICONSTOP "$(NOT_LAID)" /SD IDOK
    SetErrorLevel ${STUCK}
    Quit
  ${EndIf}

  Call associate
  Call addStartShortcut
SectionEnd

Function .onInit
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "$(OLD_WINDOWS)" /SD IDOK
    SetErrorLevel ${TOO_OLD}
    Quit
  ${EndIf}
  !insertmacro MUI_LANGDLL_DISPLAY
FunctionEnd

; Take away the program's files in the folder $R0, by the list of the build that laid them.
Function removeFormer
  ${If} $R0 == ""
    Return
  ${EndIf}
  Call waitWhileRunning
  ${IfNot} ${FileExists} "$R0\${UNINSTALLER}"
    Return
  ${EndIf}
  ClearErrors
  ExecWait '"$R0\${UNINSTALLER}" /S /UPGRADE _?=$R0' $R1
  ${If} ${Errors}
  ${OrIf} $R1 <> 0
    MessageBox MB_OK|MB_ICONSTOP "$(NOT_REMOVED)" /SD IDOK
    SetErrorLevel ${STUCK}
    Quit
  ${EndIf}
  Delete "$R0\${UNINSTALLER}"
  ${If} $R0 != $INSTDIR
    RMDir "$R0"
  ${EndIf}
FunctionEnd

!macro TRY file
  ${If} ${FileExists} "${file}"
    ; Windows lets nobody write to a program that is running. This one is not written to, either.
    FileOpen $R2 "${file}" a
    ${If} $R2 != ""
      FileClose $R2
    ${EndIf}
  ${EndIf}
!macroend

!macro WAIT_WHILE_RUNNING un
; Do not go on while the program in the folder $R0 is running; it may hold unsaved words.
Function ${un}waitWhileRunning
  ${Do}
    ClearErrors
    !insertmacro TRY "$R0\${PROGRAM}"
    !insertmacro TRY "$R0\${COMMAND}"
    ${IfNot} ${Errors}
      Return
    ${EndIf}
    ${If} ${Cmd} 'MessageBox ${RETRY} "$(STILL_RUNNING)" /SD IDCANCEL IDCANCEL'
      SetErrorLevel ${RUNNING}
      Quit
    ${EndIf}
  ${Loop}
FunctionEnd
!macroend
!insertmacro WAIT_WHILE_RUNNING ""
!insertmacro WAIT_WHILE_RUNNING "un."

; The entry in "Installed apps".
Function enter
  WriteRegStr HKCU "${ENTRY}" "DisplayName" "$(NAME)"
  WriteRegStr HKCU "${ENTRY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${ENTRY}" "DisplayIcon" "$INSTDIR\${PROGRAM},0"
  WriteRegStr HKCU "${ENTRY}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKCU "${ENTRY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${ENTRY}" "UninstallString" '"$INSTDIR\${UNINSTALLER}"'
  WriteRegStr HKCU "${ENTRY}" "QuietUninstallString" '"$INSTDIR\${UNINSTALLER}" /S'
  WriteRegDWORD HKCU "${ENTRY}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD HKCU "${ENTRY}" "NoModify" 1
  WriteRegDWORD HKCU "${ENTRY}" "NoRepair" 1
  WriteRegStr HKCU "${ENTRY}" "Language" $LANGUAGE
FunctionEnd

!macro OPEN class
  WriteRegStr HKCU "${CLASSES}\${class}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" --open "%1"'
!macroend

!macro OFFER suffix
  WriteRegStr HKCU "${CLASSES}\Applications\${PROGRAM}\SupportedTypes" "${suffix}" ""
  WriteRegStr HKCU "${CLASSES}\${suffix}\OpenWithProgids" "${ARTICLE_CLASS}" ""
!macroend

; Libraries are Warraq's; for articles it is only offered, and whatever opens them stays.
Function associate
  WriteRegStr HKCU "${CLASSES}\${LIBRARY_CLASS}" "" "$(A_LIBRARY)"
  WriteRegStr HKCU "${CLASSES}\${LIBRARY_CLASS}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
  !insertmacro OPEN "${LIBRARY_CLASS}"
  WriteRegStr HKCU "${CLASSES}\${LIBRARY_SUFFIX}" "" "${LIBRARY_CLASS}"
  WriteRegStr HKCU "${CLASSES}\${LIBRARY_SUFFIX}\OpenWithProgids" "${LIBRARY_CLASS}" ""

  WriteRegStr HKCU "${CLASSES}\${ARTICLE_CLASS}" "" "$(AN_ARTICLE)"
  !insertmacro OPEN "${ARTICLE_CLASS}"
  WriteRegStr HKCU "${CLASSES}\Applications\${PROGRAM}" "FriendlyAppName" "$(NAME)"
  !insertmacro OPEN "Applications\${PROGRAM}"
  !insertmacro EACH_SUFFIX OFFER
  ${RefreshShellIcons}
FunctionEnd

; Where shortcuts lie is noted, so that they are found again by an uninstaller in another language.
!macro ADD_SHORTCUT folder noted
  ReadRegStr $R0 HKCU "${ENTRY}" "${noted}"
  StrCpy $R1 "${folder}\$(SHORTCUT).lnk"
  ${If} $R0 != ""
  ${AndIf} $R0 != $R1
    Delete $R0
  ${EndIf}
  ; What is the current folder now will be the program's.
  SetOutPath $PROFILE
  CreateShortcut $R1 "$INSTDIR\${PROGRAM}" "" "$INSTDIR\${PROGRAM}" 0 SW_SHOWNORMAL "" "$(READS)"
  WriteRegStr HKCU "${ENTRY}" "${noted}" $R1
!macroend

Function addStartShortcut
  !insertmacro ADD_SHORTCUT $SMPROGRAMS "StartShortcut"
FunctionEnd

Function addDesktopShortcut
  !insertmacro ADD_SHORTCUT $DESKTOP "DesktopShortcut"
FunctionEnd

Section Uninstall
  SetShellVarContext current
  StrCpy $R0 $INSTDIR
  Call un.waitWhileRunning
  Call un.removeFiles
  ; A newer build that follows may open other files.
  Call un.dissociate

  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/UPGRADE" $R1
  ${If} ${Errors} ; it is not there: no newer build follows
    Call un.removeShortcuts
    DeleteRegKey HKCU "${ENTRY}"
    Delete "$INSTDIR\${UNINSTALLER}"
    RMDir "$INSTDIR"
  ${EndIf}
SectionEnd

Function un.onInit
  !insertmacro MUI_UNGETLANGUAGE
FunctionEnd

Function un.removeFiles
  ${Do}
    ClearErrors
    !include "${LISTS}/take_away.nsh"
    ${IfNot} ${Errors}
      ${ExitDo}
    ${EndIf}
    ${If} ${Cmd} 'MessageBox ${RETRY} "$(NOT_REMOVED)" /SD IDCANCEL IDCANCEL'
      SetErrorLevel ${STUCK}
      Quit
    ${EndIf}
  ${Loop}
  ; Only those that are empty go.
  !include "${LISTS}/fold_up.nsh"
FunctionEnd

!macro REMOVE_SHORTCUT noted
  ReadRegStr $R0 HKCU "${ENTRY}" "${noted}"
  ${If} $R0 != ""
    Delete $R0
  ${EndIf}
!macroend

Function un.removeShortcuts
  !insertmacro REMOVE_SHORTCUT "StartShortcut"
  !insertmacro REMOVE_SHORTCUT "DesktopShortcut"
FunctionEnd

!macro WITHDRAW suffix class
  DeleteRegValue HKCU "${CLASSES}\${suffix}\OpenWithProgids" "${class}"
  DeleteRegKey /ifempty HKCU "${CLASSES}\${suffix}\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "${CLASSES}\${suffix}"
!macroend

!macro WITHDRAW_ARTICLE suffix
  !insertmacro WITHDRAW "${suffix}" "${ARTICLE_CLASS}"
!macroend

Function un.dissociate
  ReadRegStr $R0 HKCU "${CLASSES}\${LIBRARY_SUFFIX}" ""
  ${If} $R0 == "${LIBRARY_CLASS}"
    DeleteRegValue HKCU "${CLASSES}\${LIBRARY_SUFFIX}" ""
  ${EndIf}
  !insertmacro WITHDRAW "${LIBRARY_SUFFIX}" "${LIBRARY_CLASS}"
  !insertmacro EACH_SUFFIX WITHDRAW_ARTICLE
  DeleteRegKey HKCU "${CLASSES}\${LIBRARY_CLASS}"
  DeleteRegKey HKCU "${CLASSES}\${ARTICLE_CLASS}"
  DeleteRegKey HKCU "${CLASSES}\Applications\${PROGRAM}"
  ${RefreshShellIcons}
FunctionEnd
