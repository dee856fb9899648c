/** Dutch wording of the faults in a profile of payroll files that are not those of any file. */
export const PAYROLL_PROFILE_WORDING: Readonly<Record<string, string>> = {
  'profile-same-marks':
    'Het duizendtalteken en het decimaalteken zijn gelijk. Kies twee verschillende tekens.',
  'profile-personal-column':
    'Deze kolomkop wijst op persoonsgegevens die niet in een loonbestand mogen staan. Kies een andere kolom.',
  'profile-heading-twice': 'Deze kolomkop is al aan een ander gegeven gekoppeld. Koppel elke kolom één keer.',
  'profile-component-twice':
    'Component ‘{component}’ staat bij tellenMee en bij tellenNietMee. Kies één van beide.',
  'profile-share-above-hundred': 'Een aandeel is ten hoogste 100 procent.',
};
