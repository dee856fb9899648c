import { isPage, type Route } from './routes';

/** What stands for the variables of a path: by the name, with the part of the path before it, or the first as well. */
export type Objects = Readonly<Record<string, string>>;

/** What every agreement has alike. */
const SHARED: Objects = {
  ...{ 'salaristabellen/:id': 'cao-gemeenten-2026-01-01', tabel: 'cao-gemeenten-2026-01-01' },
  ...{ regel: '1', maand: '2026-03', jaar: '2026', periode: '2026-h1', functiefeit: 'f-balie' },
  ...{ opzegging: 'O1', adres: 'onbekend.ics' },
  versie: '1',
  ...{ 'begraafvensters/:nummer': '1', 'begraafprofielen/:profiel': 'aanlevering-burial-1' },
  'k2b/exporten/:number': '1',
  ...{ partij: 'twenterand', name: 'slotsom.css', answer: 'akkoorden' },
  ...{ 'opdrachtnemer/:answer': 'voorleggingen', 'teamleider/:answer': 'besluiten' },
  ...{
    'opdrachtgever/:answer': 'instemmingen',
    'notice/:answer': 'ontvangstbevestigingen',
    'feiten/:form': 'kalenderdag',
    'rijksmiddelen/feiten/:form': 'besteding',
  },
  'jaaraddenda/teamleider/:answer': 'voorleggingen',
  'jaaraddenda/opdrachtnemer/:answer': 'antwoorden',
  'jaaraddenda/opdrachtgever/:answer': 'akkoorden',
  'rapportages/teamleider/:answer': 'voorleggingen',
  'rapportages/opdrachtnemer/:answer': 'antwoorden',
  'rapportages/opdrachtgever/:answer': 'vaststellingen',
  'cijfers/:section': 'zelfevaluatie',
};

/** The same object has an English name in the paths of pages. */
const ENGLISH: Objects = {
  ...{ addendum: 'sleutel', entry: 'post', file: 'bewijsstukken/:id', number: 'nummer', line: 'regel' },
  ...{
    month: 'maand',
    year: 'jaar',
    period: 'periode',
    version: 'versie',
    table: 'tabel',
    upload: 'loonbestanden/:id',
  },
  ...{ 'aanleveringen/:code': 'aanlevering', 'calamiteiten/:addendum': 'calamiteiten/:sleutel' },
  ...{ 'mensen/:id': 'persoon', note: 'nota', notice: 'opzegging', quarter: 'kwartaal' },
  ...{ window: 'begraafvensters/:nummer', 'k2b/inlezen/:upload': 'begraafexporten/:id' },
  'jaaraddenda/:year': 'jaaraddenda/:jaar',
  'overeenkomsten/:key': 'kenmerk',
};

/** The path of a route about these objects; a page is told which agreement in its query. */
export function pathOf({ path }: Route, objects: Objects): string {
  const [, top = ''] = path.split('/');
  const filled = path.replace(/(?<=([a-z-]*)\/?):([a-z]+)/g, (_, before: string, name: string) => {
    const names = [`${top}/${before}/:${name}`, `${before}/:${name}`, name];
    const value = names.map((one) => valueOf(one, objects)).find((one) => one !== undefined);
    if (value === undefined) throw new Error(`Nothing stands for :${name} in ${path}`);
    return encodeURIComponent(value);
  });
  if (!isPage({ path })) return filled;
  return `${filled}${filled.includes('?') ? '&' : '?'}overeenkomst=${objects['kenmerk'] ?? ''}`;
}

function valueOf(name: string, objects: Objects): string | undefined {
  const key = ENGLISH[name] ?? name;
  return objects[key] ?? SHARED[key];
}

/** Objects that no two agreements name alike. */
const NAMED_APART = [
  'loonbestanden/:id',
  'begraafexporten/:id',
  'bewijsstukken/:id',
  'aanlevering',
  'nummer',
  'persoon',
];

/** Something of other parties under the name of one's own agreement, where a route names both. */
export function smuggledInto(route: Route, own: Objects, other: Objects): Objects | undefined {
  const taken = Object.fromEntries(NAMED_APART.map((name) => [name, other[name] ?? '']));
  const [honest, smuggled] = [own, { ...own, ...taken }].map((objects) => pathOf(route, objects));
  const namesAgreement = /:kenmerk/.test(route.path) || isPage(route);
  return namesAgreement && honest !== smuggled ? { ...own, ...taken } : undefined;
}
