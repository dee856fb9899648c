/** Dutch names of roles, as documents and screens show them. */
export const ROLE_NAMES: Readonly<Record<string, string>> = {
  'financial-officer': 'financieel medewerker',
  'team-lead': 'teamleider Dienstverlening',
  'cemetery-administration': 'begraafplaatsadministratie',
  'ict-project': 'ICT-projectmedewerker',
  regisseur: 'regisseur',
  'municipal-secretary': 'gemeentesecretaris',
  'client-finance': 'financiële administratie',
  controller: 'controller',
  auditor: 'auditor',
  administrator: 'functioneel beheerder',
  system: 'Slotsom',
};
