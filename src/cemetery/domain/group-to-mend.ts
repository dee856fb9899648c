import { CEMETERY_FAULTS, type CemeteryFault } from './cemetery-fault';
import type { CellPlace } from './cell-finder';
import { ITEM_COLUMNS, type ItemColumn, type ItemProfile } from './item-profile';
import { ITEM_COLUMN_KEYS } from './read-item-profile';

/** Cells that are mended in one go: the same mistake in the same words. */
export interface MendGroup {
  readonly faults: readonly [CemeteryFault, ...CemeteryFault[]];
  readonly rows: readonly number[];
  readonly column: ItemColumn;
  /** What stands there now. */
  readonly text: string;
  /** Whether a reason for the deviation helps as well. */
  readonly mayDeviate: boolean;
}

export interface ToMend {
  readonly groups: readonly MendGroup[];
  /** What no cell mends: it is put right in K2B. */
  readonly others: readonly CemeteryFault[];
}

/** Another text in the cell would make another item of it, the row as a whole is wrong, or the file has what it may not. */
const NOT_BY_CELL: readonly string[] = [
  CEMETERY_FAULTS.twiceInFile,
  CEMETERY_FAULTS.recordedBefore,
  CEMETERY_FAULTS.recordedDifferently,
  CEMETERY_FAULTS.citizenNumber,
];
const BY_REASON: readonly string[] = [CEMETERY_FAULTS.otherTariff, CEMETERY_FAULTS.otherAmount];

/** In these the same words stand for the same; a name or a number is of one item. */
const SHARED: readonly ItemColumn[] = [
  ...([
    'cemetery',
    'graveType',
    'article',
    'description',
    'tariff',
    'term',
    'debtorKind',
    'country',
  ] as const),
];

/** The faults of a file by what mends them, in the order of the file; each cell is in one group. */
export function groupToMend(
  faults: readonly CemeteryFault[],
  profile: ItemProfile,
  textAt: (place: CellPlace) => string,
): ToMend {
  const groups = new Map<string, MendGroup>();
  const others: CemeteryFault[] = [];
  const taken = new Set<string>();
  for (const fault of byRow(faults)) {
    const place = mendedAt(fault, profile);
    if (!place) {
      others.push(fault);
      continue;
    }
    const cell = `${place.row.toString()} ${place.column}`;
    if (taken.has(cell)) continue;
    taken.add(cell);
    const text = textAt(place);
    const key = SHARED.includes(place.column) ? sharedKey(fault, place.column, text) : cell;
    groups.set(key, joined(groups.get(key), fault, place, text));
  }
  return { groups: [...groups.values()], others };
}

/** Checks that look further come after those of the rows themselves; what is of the whole file comes first. */
function byRow(faults: readonly CemeteryFault[]): CemeteryFault[] {
  return [...faults].sort(({ row: one = 0 }, { row: other = 0 }) => one - other);
}

/** The cell that mends a fault; undefined when none does. */
export function mendedAt(
  { code, row, column: name }: CemeteryFault,
  { columns }: ItemProfile,
): CellPlace | undefined {
  if (row === undefined || name === undefined || NOT_BY_CELL.includes(code)) return undefined;
  const byHeading = [...columns].find(([, place]) => 'heading' in place && place.heading === name)?.[0];
  const column = byHeading ?? ITEM_COLUMNS.find((one) => ITEM_COLUMN_KEYS[one] === name);
  return column && { row, column };
}

function joined(
  group: MendGroup | undefined,
  fault: CemeteryFault,
  { row, column }: CellPlace,
  text: string,
): MendGroup {
  if (group) return { ...group, faults: [...group.faults, fault], rows: [...group.rows, row] };
  return { faults: [fault], rows: [row], column, text, mayDeviate: BY_REASON.includes(fault.code) };
}

function sharedKey({ code, values = {} }: CemeteryFault, column: ItemColumn, text: string): string {
  const { row: _, ...others } = values;
  return JSON.stringify([code, column, text, others]);
}
