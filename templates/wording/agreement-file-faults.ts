/** Dutch wording of the faults that only an agreement file can have. */
export const AGREEMENT_FILE_FAULT_WORDING: Readonly<Record<string, string>> = {
  'F.161': 'Hier hoort ja of nee te staan.',
  'F.162': 'Publicatiegroep ‘{group}’ staat er meer dan eens. Haal de dubbele weg.',
  'F.163':
    'Publicatiegroep ‘{group}’ heeft minder dan drie personen: een bedrag zou iets over één persoon zeggen. Voeg de groep samen met een andere, of geef bij kleineGroepReden aan waarom dit toch mag.',
  'F.164': 'Publicatiegroep ‘{group}’ is niet bekend. Zet de groep bij publicatiegroepen of kies een andere.',
  'F.165':
    'De maximale vergoeding van {year} is nog niet na te rekenen. Lees eerst in wat ontbreekt, zoals de salaristabel, of laat maximaleVergoeding weg.',
  'F.166':
    'De maximale vergoeding is volgens de afspraken {computed}. Het bestand noemt {stated}. Verschil: {difference}. Verbeter de afspraken of het bedrag.',
};
