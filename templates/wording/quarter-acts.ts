/** What is written down of quarterly reports and their figures (DVO 6). */
export const QUARTER_ACT_WORDING = {
  'quarterly-figure.entered': {
    group: 'overeenkomst',
    text: 'Een cijfer van {subject} is vastgelegd',
  },
  'quarterly-figures.read-in': {
    group: 'overeenkomst',
    text: 'Cijfers van {subject} zijn ingelezen uit een bestand',
  },
  'quarterly-report.written': {
    group: 'overeenkomst',
    text: 'Een versie van de kwartaalrapportage {subject} is geschreven',
  },
  'quarterly-report.submitted': {
    group: 'overeenkomst',
    text: 'Kwartaalrapportage {subject} is voorgelegd',
  },
  'quarterly-report.commented': {
    group: 'overeenkomst',
    text: 'De opdrachtgever maakte een opmerking bij kwartaalrapportage {subject}',
  },
  'quarterly-report.answered': {
    group: 'overeenkomst',
    text: 'Een opmerking bij kwartaalrapportage {subject} is beantwoord',
  },
  'quarterly-report.fixed': {
    group: 'overeenkomst',
    text: 'De opdrachtgever heeft kwartaalrapportage {subject} vastgesteld',
  },
  'quarterly-report.draft-withdrawn': {
    group: 'overeenkomst',
    text: 'Een concept van kwartaalrapportage {subject} is ingetrokken',
  },
  'quarterly-report.withdrawn': {
    group: 'overeenkomst',
    text: 'Kwartaalrapportage {subject} is ingetrokken',
  },
} as const;
