/** What a mail about a quarterly report says: what is asked, and where. No figures, no texts, no names (DVO 6). */
export const QUARTERLY_REPORT_MAIL = {
  submit: {
    subject: 'Kwartaalrapportage {quarter} is voorgelegd',
    text: '{from} heeft de rapportage van het {quarter} voorgelegd. Lees haar, maak opmerkingen waar u die hebt, en stel haar vast.',
  },
  answer: {
    subject: 'Een opmerking bij kwartaalrapportage {quarter} is beantwoord',
    text: '{from} heeft een opmerking bij de rapportage van het {quarter} beantwoord. U kunt haar vaststellen of er nog iets over opmerken.',
  },
  withdraw: {
    subject: 'Kwartaalrapportage {quarter} is ingetrokken',
    text: '{from} heeft de rapportage van het {quarter} ingetrokken. U hoeft er nu niets mee te doen; er volgt een nieuwe versie.',
  },
  comment: {
    subject: 'Opmerking bij kwartaalrapportage {quarter}',
    text: '{from} heeft een opmerking bij de rapportage van het {quarter}. Beantwoord die, of maak een nieuwe versie.',
  },
  fix: {
    subject: 'Kwartaalrapportage {quarter} is vastgesteld',
    text: '{from} heeft de rapportage van het {quarter} vastgesteld. Ze verandert niet meer; u kunt haar als bestand bewaren.',
  },
} as const satisfies Readonly<Record<string, { readonly subject: string; readonly text: string }>>;
