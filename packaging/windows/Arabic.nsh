; The pages of NSIS in Arabic. Those that are not shown are left out, and would be in English.

!insertmacro LANGFILE "Arabic" = "العربية" "Al-Arabiyyah"

!ifdef MUI_DIRECTORYPAGE
  ${LangFileString} MUI_TEXT_DIRECTORY_TITLE "اختيار مجلد التثبيت"
  ${LangFileString} MUI_TEXT_DIRECTORY_SUBTITLE "اختر المجلد الذي تريد تثبيت $(^NameDA) فيه."
!endif

!ifdef MUI_INSTFILESPAGE
  ${LangFileString} MUI_TEXT_INSTALLING_TITLE "جارٍ التثبيت"
  ${LangFileString} MUI_TEXT_INSTALLING_SUBTITLE "يُرجى الانتظار ريثما يُثبَّت $(^NameDA)."
  ${LangFileString} MUI_TEXT_FINISH_TITLE "اكتمل التثبيت"
  ${LangFileString} MUI_TEXT_FINISH_SUBTITLE "تم التثبيت بنجاح."
  ${LangFileString} MUI_TEXT_ABORT_TITLE "توقف التثبيت"
  ${LangFileString} MUI_TEXT_ABORT_SUBTITLE "لم يكتمل التثبيت."
!endif

!ifdef MUI_UNINSTFILESPAGE
  ${LangFileString} MUI_UNTEXT_UNINSTALLING_TITLE "جارية الإزالة"
  ${LangFileString} MUI_UNTEXT_UNINSTALLING_SUBTITLE "يُرجى الانتظار ريثما يُزال $(^NameDA)."
  ${LangFileString} MUI_UNTEXT_FINISH_TITLE "اكتملت الإزالة"
  ${LangFileString} MUI_UNTEXT_FINISH_SUBTITLE "تمت الإزالة بنجاح."
  ${LangFileString} MUI_UNTEXT_ABORT_TITLE "توقفت الإزالة"
  ${LangFileString} MUI_UNTEXT_ABORT_SUBTITLE "لم تكتمل الإزالة."
!endif

!ifdef MUI_FINISHPAGE
  ${LangFileString} MUI_TEXT_FINISH_INFO_TITLE "اكتمل تثبيت $(^NameDA)"
  ${LangFileString} MUI_TEXT_FINISH_INFO_TEXT "ثُبِّت $(^NameDA) على حاسوبك.$\r$\n$\r$\nاضغط «إنهاء» لإغلاق هذه النافذة."
  ${LangFileString} MUI_TEXT_FINISH_INFO_REBOOT "يجب إعادة تشغيل حاسوبك ليكتمل تثبيت $(^NameDA). أتريد إعادة تشغيله الآن؟"
  ${LangFileString} MUI_TEXT_FINISH_REBOOTNOW "إعادة التشغيل الآن"
  ${LangFileString} MUI_TEXT_FINISH_REBOOTLATER "سأعيد التشغيل لاحقاً"
  ${LangFileString} MUI_TEXT_FINISH_RUN "&تشغيل $(^NameDA)"
  ${LangFileString} MUI_TEXT_FINISH_SHOWREADME "&عرض ملف التعليمات"
  ${LangFileString} MUI_BUTTONTEXT_FINISH "إ&نهاء"
!endif

!ifdef MUI_UNCONFIRMPAGE
  ${LangFileString} MUI_UNTEXT_CONFIRM_TITLE "إزالة $(^NameDA)"
  ${LangFileString} MUI_UNTEXT_CONFIRM_SUBTITLE "إزالة $(^NameDA) من حاسوبك."
!endif
