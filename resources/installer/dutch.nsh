; The sentences of the Windows installer with "u": those of NSIS itself say "je".
!define MUI_DIRECTORYPAGE_TEXT_TOP "Praatplaat komt in deze map. Wilt u een andere map? Klik dan op Bladeren. Klik op Installeren om te beginnen."
!define MUI_DIRECTORYPAGE_TEXT_DESTINATION "Map voor het programma"
!define MUI_FINISHPAGE_TITLE "Praatplaat is geïnstalleerd"
!define MUI_FINISHPAGE_TEXT "U vindt Praatplaat in het menu Start. Klik op Voltooien om dit venster te sluiten."
!define MUI_FINISHPAGE_RUN_TEXT "Start Praatplaat"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "Praatplaat wordt verwijderd van deze computer. Uw gegevens blijven staan: verwijder die in Praatplaat zelf, voordat u verdergaat."
