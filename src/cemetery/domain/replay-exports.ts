import { Euro } from '../../kernel/money';
import type { LocalDate, WorkingDays } from '../../kernel/time';
import type { FileItem } from './billing-file';
import type { CemeteryFault } from './cemetery-fault';
import type { CemeteryItem } from './cemetery-item';
import type { EarlierItem, ItemContext } from './check-item';
import { composeFile, type ComposedFile } from './compose-file';
import type { DeliverySeries } from './delivery-series';
import { windowAt, type DeliveryWindow } from './delivery-window';
import { fitsWindow } from './fits-window';
import { ItemFileReader } from './item-file-reader';
import type { ItemProfile } from './item-profile';
import { tariffOn, type Tariff } from './tariff';
import { writeItem } from './write-item';

/** An export and the day on which it is read in. */
export interface DatedExport {
  readonly name: string;
  readonly readOn: LocalDate;
  readonly rows: readonly (readonly string[])[];
}

export interface Replay {
  readonly series: DeliverySeries;
  readonly workingDays: WorkingDays;
  readonly profile: ItemProfile;
  readonly tariffs: readonly Tariff[];
  readonly exports: readonly DatedExport[];
}

export interface FaultyExport {
  readonly name: string;
  readonly faults: readonly CemeteryFault[];
  /** How many there are; the first thousand are named. */
  readonly count: number;
}

export type ReplayOutcome =
  | { readonly ok: true; readonly files: readonly ComposedFile[] }
  | { readonly ok: false; readonly exports: readonly FaultyExport[] };

interface Recorded {
  readonly item: FileItem;
  isDelivered: boolean;
  corrected: Euro;
}

/**
 * Reads exports in on their days and makes the file of each window on the day it falls due, up to and including a
 * day, as the service would have done: every item in exactly one file (SLA 1.9). Answers all faults of all exports.
 */
export function replayExports(replay: Replay, upTo: LocalDate): ReplayOutcome {
  const recorded = new Map<string, Recorded>();
  const faulty: FaultyExport[] = [];
  const files: ComposedFile[] = [];
  const waiting = [...replay.exports].sort((one, other) => (one.readOn < other.readOn ? -1 : 1));
  for (let number = 1; ; number += 1) {
    const window = windowAt(replay.series, number, replay.workingDays);
    while (waiting[0] && waiting[0].readOn <= window.dueOn && waiting[0].readOn <= upTo) {
      const [next] = waiting.splice(0, 1) as [DatedExport];
      const faults = readIn(next, replay, recorded);
      if (faults) faulty.push(faults);
    }
    if (window.dueOn > upTo) break;
    files.push(compose(window, replay, recorded));
  }
  return faulty.length > 0 ? { ok: false, exports: faulty } : { ok: true, files };
}

function readIn(
  { name, readOn, rows }: DatedExport,
  { series, profile, tariffs }: Replay,
  recorded: Map<string, Recorded>,
): FaultyExport | undefined {
  const reading = {
    ...{ profile, mayHaveCitizenNumbers: series.citizenNumbersBy !== undefined, today: readOn },
    ...{ cemeteries: series.cemeteries, articles: new Set(tariffs.map(({ article }) => article)) },
  };
  const reader = new ItemFileReader(reading);
  const earlier = new Map([...recorded].map(([id, known]) => [id, earlierOf(known)]));
  const context: ItemContext = { tariffs, earlier, fingerprintOf: writeItem };
  const items = rows.flatMap((cells, index) => {
    const read = reader.row(cells, index + 1);
    const item = read && reader.check(read, context);
    return item ? [item] : [];
  });
  const outcome = reader.finish();
  if (!outcome.ok) return { name, faults: outcome.faults, count: outcome.count };
  for (const item of items) record(booked(item, tariffs), recorded);
  return undefined;
}

function record(item: FileItem, recorded: Map<string, Recorded>): void {
  recorded.set(item.itemId, { item, isDelivered: false, corrected: Euro.ZERO });
  const original = item.corrects === undefined ? undefined : recorded.get(item.corrects);
  if (original) original.corrected = original.corrected.plus(item.amount);
}

function earlierOf({ item, isDelivered, corrected }: Recorded): EarlierItem {
  const { amount, cemetery, graveNumber, debtor } = item;
  return { amount, corrected, isDelivered, cemetery, graveNumber, debtor, fingerprint: writeItem(item) };
}

/** An item with how the ordinance of its day books it. */
function booked(item: CemeteryItem, tariffs: readonly Tariff[]): FileItem {
  const tariff = tariffOn(tariffs, item.article, item.serviceDate);
  if (!tariff) throw new Error('An item without tariff is refused when it is read in');
  const { amount, costCentre, costType, bookingKey, taakveld, ordinanceArticle } = tariff;
  return { ...item, booking: { amount, costCentre, costType, bookingKey, taakveld, ordinanceArticle } };
}

function compose(window: DeliveryWindow, { series }: Replay, recorded: Map<string, Recorded>): ComposedFile {
  const taken = [...recorded.values()].filter(
    ({ item, isDelivered }) => !isDelivered && fitsWindow(window, item.serviceDate),
  );
  for (const known of taken) known.isDelivered = true;
  return composeFile(
    series,
    window,
    taken.map(({ item }) => item),
    window.dueOn,
  );
}
