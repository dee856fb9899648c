import { decide, type Action, type Person } from '../../people';

interface NavigationItem {
  readonly label: string;
  readonly path: string;
  readonly action: Action;
  /** Whether a page belongs under this item. */
  readonly holds: (path: string) => boolean;
  /** Seldom needed: found on the page of the agreement's set-up instead of in every head. */
  readonly isPartOfSetUp?: true;
}

const MONTHS = 'Maandafsluiting';
const SET_UP = 'Inrichting';

const under =
  (start: string) =>
  (path: string): boolean =>
    path === start || path.startsWith(`${start}/`);

const ITEMS: readonly NavigationItem[] = [
  { label: 'Te doen', path: '/', action: 'tasks.read', holds: (path) => path === '/' },
  { label: 'Kalender', path: '/kalender', action: 'calendar.read', holds: under('/kalender') },
  { label: MONTHS, path: '/maanden', action: 'billing.preview', holds: under('/maanden') },
  // Who closes no months goes straight to how far each agreement is.
  { label: MONTHS, path: '/maanden/rondes', action: 'billing-round.read', holds: under('/maanden/rondes') },
  { label: 'Facturen', path: '/facturen', action: 'invoice.read', holds: under('/facturen') },
  { label: 'Correcties', path: '/correcties', action: 'corrections.read', holds: under('/correcties') },
  {
    label: 'Addenda',
    path: '/addenda',
    action: 'addendum.read',
    holds: (path) => under('/addenda')(path) || under('/calamiteiten')(path),
  },
  {
    label: 'Goedkeuringen',
    path: '/goedkeuringen',
    action: 'addendum.decide',
    holds: under('/goedkeuringen'),
  },
  {
    label: 'Jaaraddenda',
    path: '/jaaraddenda',
    action: 'year-addendum.read',
    holds: under('/jaaraddenda'),
  },
  { label: 'Adviesnota’s', path: '/adviesnotas', action: 'advice.read', holds: under('/adviesnotas') },
  { label: 'K2B-aanlevering', path: '/k2b', action: 'cemetery.read', holds: under('/k2b') },
  { label: 'Indexering', path: '/indexering', action: 'indexation.read', holds: under('/indexering') },
  { label: 'Budget en plafond', path: '/budget', action: 'budget.read', holds: under('/budget') },
  {
    label: 'Halfjaaroverzichten',
    path: '/overzichten',
    action: 'budget.read',
    holds: under('/overzichten'),
  },
  {
    label: 'Kwartaalrapportages',
    path: '/rapportages',
    action: 'quarterly-report.read',
    holds: under('/rapportages'),
  },
  {
    label: 'Jaarafsluiting',
    path: '/jaarafrekening',
    action: 'budget.read',
    holds: under('/jaarafrekening'),
  },
  {
    label: 'Rijksmiddelen',
    path: '/rijksmiddelen',
    action: 'budget.read',
    holds: under('/rijksmiddelen'),
    isPartOfSetUp: true,
  },
  {
    label: 'Codering',
    path: '/codering',
    action: 'coding.read',
    holds: under('/codering'),
    isPartOfSetUp: true,
  },
  {
    label: 'Verzending van facturen',
    path: '/beheer/factuurkanaal',
    action: 'invoice.read',
    holds: under('/beheer/factuurkanaal'),
    isPartOfSetUp: true,
  },
  {
    label: 'Beëindiging',
    path: '/opzegging',
    action: 'notice.read',
    holds: under('/opzegging'),
    isPartOfSetUp: true,
  },
  {
    label: 'Facturering aan of uit',
    path: '/beheer/facturering',
    action: 'billing-switch.read',
    holds: under('/beheer/facturering'),
    isPartOfSetUp: true,
  },
  {
    label: 'Wanneer een concept wacht',
    path: '/beheer/factuurgrenzen',
    action: 'billing-bounds.read',
    holds: under('/beheer/factuurgrenzen'),
    isPartOfSetUp: true,
  },
  {
    label: 'K2B-reeks en tarieven',
    path: '/beheer/k2b',
    action: 'cemetery.read',
    holds: under('/beheer/k2b'),
    isPartOfSetUp: true,
  },
  {
    label: 'Dekking van de overeenkomst',
    path: '/dekking',
    action: 'agreement.read',
    holds: under('/dekking'),
    isPartOfSetUp: true,
  },
  { label: 'Geschiedenis', path: '/historie', action: 'audit.read', holds: under('/historie') },
  { label: SET_UP, path: '/beheer', action: 'people.read', holds: under('/beheer') },
  // Who does not look after people goes straight to what the agreement was set up with.
  {
    label: SET_UP,
    path: '/beheer/overeenkomst',
    action: 'agreement.read',
    holds: under('/beheer/overeenkomst'),
  },
  // Who makes the files of the cemetery administration sees nothing else of the set-up.
  { label: SET_UP, path: '/beheer/k2b', action: 'cemetery.set-up', holds: under('/beheer/k2b') },
];

/** Where someone can go: only what their role may do, and to each once. */
export function navigationFor(person: Person): NavigationItem[] {
  const open = openTo(person);
  const parts = open.filter(({ isPartOfSetUp }) => isPartOfSetUp);
  return open
    .filter((item) => !item.isPartOfSetUp && open.find(({ label }) => label === item.label) === item)
    .map((item) => (item.label === SET_UP ? holdingAlso(item, parts) : item));
}

/** What of the agreement's set-up has a page of its own. */
export function partsOfSetUp(person: Person): NavigationItem[] {
  return openTo(person).filter(({ isPartOfSetUp }) => isPartOfSetUp);
}

function openTo(person: Person): NavigationItem[] {
  return ITEMS.filter(({ action }) => decide(person, action).allowed);
}

function holdingAlso(item: NavigationItem, parts: readonly NavigationItem[]): NavigationItem {
  return { ...item, holds: (path) => [item, ...parts].some(({ holds }) => holds(path)) };
}

/** Whether someone finds a page by the navigation: under an item that their role may see. */
export function mayGoTo(person: Person, path: string): boolean {
  return openTo(person).some(({ holds }) => holds(path));
}
