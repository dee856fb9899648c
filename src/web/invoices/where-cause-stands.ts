import type { Ground, GroundKind, PublishedCause } from '../../invoicing/domain';
import { hrefIn, type Frame } from '../layout/frame';

/** A page, and the part of it that tells of a kind of ground. */
interface Place {
  readonly path: string;
  readonly part?: string;
}

const TABLES: Place = { path: '/indexering', part: 'tabellen' };
const SET_UP = '/beheer/overeenkomst';
const PLACES: Partial<Record<GroundKind, Place>> = {
  'salary-table': TABLES,
  'provisional-table': TABLES,
  'published-table': TABLES,
  'table-acceptance': TABLES,
  regrading: { path: '/indexering', part: 'herwaarderingen' },
  'overhead-percentage': { path: SET_UP, part: 'overhead' },
  'ikb-percentage': { path: SET_UP, part: 'loonopslagen' },
  'employer-charges': { path: SET_UP, part: 'loonopslagen' },
  policy: { path: SET_UP, part: 'beleid' },
  vat: { path: SET_UP, part: 'belastingen' },
  'corporation-tax': { path: SET_UP, part: 'belastingen' },
  'ceiling-decision': { path: '/adviesnotas' },
};
/** Of an addendum, by its key. */
const OF_ADDENDUM: ReadonlySet<GroundKind> = new Set([
  'addendum',
  'approval',
  'completion',
  'cost-agreement',
  'addendum-entries',
]);

/** Where a reader finds what brought a cause about: the table, the regrading, the ruling; undefined for several. */
export function whereCauseStands(
  frame: Frame,
  { grounds = [] }: Pick<PublishedCause, 'grounds'>,
): string | undefined {
  const places = new Map(grounds.map((ground) => [JSON.stringify(placeOf(ground)), placeOf(ground)]));
  const [place] = places.values();
  if (!place || places.size > 1) return undefined;
  const href = hrefIn(frame, place.path);
  return place.part === undefined ? href : `${href}#${place.part}`;
}

function placeOf({ kind, label }: Ground): Place | undefined {
  return OF_ADDENDUM.has(kind) && label !== undefined ? { path: `/addenda/${label}` } : PLACES[kind];
}
