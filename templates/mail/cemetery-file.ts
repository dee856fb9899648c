/**
 * What a mail with a billing file says: the file and the letter are enclosed, and nothing of what is in them stands in
 * the mail itself (SLA 1.9; DVO 3.1.3).
 */
export const CEMETERY_FILE_MAIL = {
  subject: 'Facturatiebestand begraafplaatsen {file}',
  text: 'Bij dit bericht ontvangt u van {from} het facturatiebestand {file} van de begraafplaatsadministratie, met de aanbiedingsbrief. Wilt u de ontvangst bevestigen?',
} as const;
