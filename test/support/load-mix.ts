/** A request of a kind that is sent again and again. */
export interface Sendable {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  /** Sent as JSON to the interface and as a form to a page. */
  readonly body?: Readonly<Record<string, unknown>>;
}

/** What people do at the same time, and how many of a hundred requests do it. */
export interface Kind {
  readonly name: string;
  readonly account: string;
  readonly share: number;
  readonly isWrite: boolean;
  /** The next request of this kind; `turn` counts them, so that no two are the same; `own` is what was made before. */
  readonly next: (turn: number, own: string) => Sendable;
  /** What is made before, each with a key (`sleutel`), so that there is something to change. */
  readonly before?: readonly Sendable[];
}

/** The agreement of the example. */
const AGREEMENT = '/v1/overeenkomsten/DVO-OMMEN-TWENTERAND';
/** The last invoice, the month after it and the quarter that is still written on. */
const [INVOICE, MONTH, QUARTER] = ['F2026-0010', '2026-11', '2026-k4'];
/** People who change the same kind of thing each change their own. */
const OWN = 20;

const read = (share: number, account: string, path: string, name = path): Kind => ({
  ...{ name, account, share, isWrite: false },
  next: () => ({ method: 'GET', path }),
});

const write = (share: number, account: string, name: string, next: Kind['next']): Kind => ({
  name,
  account,
  share,
  isWrite: true,
  next,
});

const READS: readonly Kind[] = [
  read(6, 'financien', '/'),
  read(4, 'teamleider', '/', '/ (teamleider)'),
  read(4, 'regisseur', '/', '/ (regisseur)'),
  read(6, 'financien', `/maanden/${MONTH}`),
  read(2, 'teamleider', '/maanden/rondes'),
  read(4, 'teamleider', '/facturen'),
  read(3, 'crediteuren', '/facturen', '/facturen (crediteuren)'),
  read(4, 'financien', `/facturen/${INVOICE}`),
  read(4, 'controller', `/facturen/${INVOICE}/regels/1`),
  read(3, 'financien', '/addenda'),
  read(3, 'regisseur', '/addenda/A1'),
  read(3, 'regisseur', '/goedkeuringen'),
  read(3, 'regisseur', '/kalender'),
  read(3, 'begraafplaatsen', '/k2b'),
  read(3, 'teamleider', '/rapportages'),
  read(2, 'regisseur', '/rapportages/2026-k3'),
  read(1, 'controller', '/overzichten'),
  read(1, 'controller', '/overzichten/2026-h1'),
  read(2, 'regisseur', '/budget/2026'),
  read(5, 'crediteuren', '/v1/facturen'),
  read(3, 'crediteuren', `/v1/facturen/${INVOICE}`),
  read(3, 'controller', `/v1/facturen/${INVOICE}/regels/1/berekening`),
  read(3, 'controller', `${AGREEMENT}/feiten`),
  read(3, 'financien', `${AGREEMENT}/addenda`),
  read(2, 'teamleider', '/v1/maandrondes'),
];

const PROPOSAL = {
  ...{
    soort: 'meerwerk',
    dienst: '1.1',
    reden: 'meer aanvragen dan voorzien',
    van: '2026-12',
    totEnMet: '2027-02',
  },
  ...{ prijs: { grondslag: 'uren', uren: '40', uurtarief: '75.5' }, maximum: '4000.00' },
};

const post = (path: string, body: Sendable['body'] = {}): Sendable => ({ method: 'POST', path, body });

/** The day of a council meeting that is moved each time. */
function meeting(own: number, time: number): Sendable {
  const id = (at: number): string => `raad-${own.toString()}-${at.toString()}`;
  const day = `2026-12-${(1 + (time % 28)).toString().padStart(2, '0')}`;
  const fact = { lijst: 'planningDates', id: id(time), party: 'client', what: 'decision', day };
  const feiten = [time === 0 ? fact : { ...fact, replaces: id(time - 1) }];
  return post(`${AGREEMENT}/feiten`, { bron: `vergaderschema ${id(time)}`, feiten });
}

/** Each can be done again without end: it says something anew, or prepares the same again. */
const WRITES: readonly Kind[] = [
  {
    ...write(6, 'financien', 'versie van een addendum', (turn, own) =>
      post(`${AGREEMENT}/addenda/${own}/versies`, {
        ...PROPOSAL,
        titel: `Piek in paspoorten ${turn.toString()}`,
      }),
    ),
    before: Array.from({ length: OWN }, () =>
      post(`${AGREEMENT}/addenda`, { ...PROPOSAL, titel: 'Piek in paspoorten' }),
    ),
  },
  write(6, 'financien2', 'versie van een rapportage', (turn) =>
    post(`${AGREEMENT}/kwartaalrapportages/${QUARTER}/versies`, {
      teksten: [{ onderdeel: 'samenwerking', tekst: `Goed, ook week ${turn.toString()}.` }],
    }),
  ),
  write(3, 'teamleider', 'feit', (turn) => meeting(turn % OWN, Math.floor(turn / OWN))),
  write(3, 'crediteuren', 'codering', (turn) =>
    post(`${AGREEMENT}/coderingen`, {
      geldigVanaf: '2026-01',
      regels: [{ onderdeel: 'loonkosten', taakveld: '0.2', kostenplaats: (10_000 + turn).toString() }],
    }),
  ),
  write(2, 'financien', 'concept (formulier)', () => post(`/maanden/${MONTH}/concepten`)),
];

/** All of it: a hundred requests, eighty of them to read. */
export const LOAD_MIX: readonly Kind[] = [...READS, ...WRITES];
