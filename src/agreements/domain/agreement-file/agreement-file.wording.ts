/** Dutch wording of the faults that only an agreement file can have. */
export const AGREEMENT_FILE_WORDING: Readonly<Record<string, string>> = {
  'not-yes-or-no': 'Hier hoort ja of nee te staan.',
  'publication-group-twice': 'Publicatiegroep ‘{group}’ staat er meer dan eens. Haal de dubbele weg.',
  'small-publication-group':
    'Publicatiegroep ‘{group}’ heeft minder dan drie personen: een bedrag zou iets over één persoon zeggen. Voeg de groep samen met een andere, of geef bij kleineGroepReden aan waarom dit toch mag.',
  'unknown-publication-group':
    'Publicatiegroep ‘{group}’ is niet bekend. Zet de groep bij publicatiegroepen of kies een andere.',
};
