/** Dutch wording of what can be wrong with the file of a salary table. */
export const SALARY_TABLE_FAULT_WORDING: Readonly<Record<string, string>> = {
  'F.151': 'Deze tabel heeft geen bedragen. Kies een ander bestand.',
  'F.152': 'De kop van de tabel hoort te zijn: {headings}. Verbeter de eerste rij.',
  'F.153': 'Rij {row} heeft {found} cellen; het horen er drie te zijn. Verbeter die rij.',
  'F.154': 'Rij {row}: ‘{found}’ is geen schaal. Schrijf een schaal als 8 of 10A.',
  'F.155': 'Rij {row}: ‘{found}’ is geen trede. Schrijf een heel getal vanaf 0.',
  'F.156':
    'Rij {row}: ‘{found}’ is geen bedrag boven nul en onder € 100.000.000. Schrijf het maandbedrag als 3593 of 3593.50, zonder duizendtalteken.',
  'F.157': 'Rij {row}: schaal {scale} trede {step} staat al in rij {earlier}. Haal een van beide weg.',
};
