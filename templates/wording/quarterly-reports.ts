/** How a quarterly report stands (DVO 6). */
export const REPORT_STATE_NAMES = {
  draft: 'in voorbereiding',
  offered: 'voorgelegd',
  commented: 'opmerking gemaakt',
  fixed: 'vastgesteld',
  withdrawn: 'ingetrokken',
} as const;

/** Whose turn it is, as the contractor reads it. */
export const CONTRACTOR_TURNS = {
  none: 'Cijfers en teksten invullen',
  early: 'Cijfers invullen kan al; voorleggen vanaf {day}',
  draft: 'Voorleggen door de teamleider',
  'draft-early': 'Voorleggen kan vanaf {day}',
  offered: 'Wacht op de opdrachtgever',
  commented: 'Opmerking beantwoorden',
  withdrawn: 'Nieuwe versie maken',
  fixed: 'Niets meer',
} as const;

/** Whose turn it is, as the client reads it. */
export const CLIENT_TURNS = {
  none: 'Wacht op de opdrachtnemer',
  early: 'Het kwartaal loopt tot {day}',
  draft: 'Wacht op de opdrachtnemer',
  'draft-early': 'Wacht op de opdrachtnemer',
  offered: 'Lezen en vaststellen',
  commented: 'Wacht op antwoord van de opdrachtnemer',
  withdrawn: 'Wacht op een nieuwe versie',
  fixed: 'Niets meer',
} as const;
