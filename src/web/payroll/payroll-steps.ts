/** The steps of reading in payroll. */
export const PAYROLL_STEPS = [
  'Bestand en profiel kiezen',
  'Controleren',
  'Controletotaal bevestigen en vastleggen',
] as const;
