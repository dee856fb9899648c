/** What a mail about budget signals says: which limits, and where. No amounts, no functions, no names (DVO 4.2, 4.8). */
export const BUDGET_MAIL = {
  subject: 'Signaal over het budget van {year}',
  text: 'Van het budget van {year} is een grens bijna of helemaal gebruikt: {limits}. Bekijk de stand en overleg tijdig als er meer nodig is (DVO artikel 4.8).',
} as const;
