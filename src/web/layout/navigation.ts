import { decide, type Action, type Person } from '../../people';

interface NavigationItem {
  readonly label: string;
  readonly path: string;
  readonly action: Action;
  /** Whether a page belongs under this item. */
  readonly holds: (path: string) => boolean;
}

const under =
  (start: string) =>
  (path: string): boolean =>
    path === start || path.startsWith(`${start}/`);

const ITEMS: readonly NavigationItem[] = [
  { label: 'Te doen', path: '/', action: 'tasks.read', holds: (path) => path === '/' },
  { label: 'Maandafsluiting', path: '/maanden', action: 'billing.preview', holds: under('/maanden') },
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
  { label: 'Indexering', path: '/indexering', action: 'indexation.read', holds: under('/indexering') },
  {
    label: 'Jaarafsluiting',
    path: '/jaarafrekening',
    action: 'budget.read',
    holds: under('/jaarafrekening'),
  },
  { label: 'Rijksmiddelen', path: '/rijksmiddelen', action: 'budget.read', holds: under('/rijksmiddelen') },
  { label: 'Beëindiging', path: '/opzegging', action: 'notice.read', holds: under('/opzegging') },
  { label: 'Geschiedenis', path: '/historie', action: 'audit.read', holds: under('/historie') },
  {
    label: 'Inrichting',
    path: '/beheer',
    action: 'people.read',
    holds: (path) => under('/beheer')(path) || path === '/dekking',
  },
  // Who does not look after people goes straight to what the agreement was set up with.
  {
    label: 'Inrichting',
    path: '/beheer/overeenkomst',
    action: 'agreement.read',
    holds: (path) => under('/beheer/overeenkomst')(path) || path === '/dekking',
  },
];

/** Where someone can go: only what their role may do, and to each once. */
export function navigationFor(person: Person): NavigationItem[] {
  const open = ITEMS.filter(({ action }) => decide(person, action).allowed);
  return open.filter((item) => open.find(({ label }) => label === item.label) === item);
}

/** Whether someone finds a page by the navigation: under an item that their role may see. */
export function mayGoTo(person: Person, path: string): boolean {
  return navigationFor(person).some(({ holds }) => holds(path));
}
