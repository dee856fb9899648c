import type { Contents } from './check-contents';
import { finding, type Finding } from './finding';
import type { LedgerEvent } from './ledger';

/** A released billing file as its row stands, with what its items and its bytes come to; amounts are decimal text. */
export interface LedgerBillingFile {
  readonly fileNumber: string;
  readonly windowNumber: number;
  readonly from: string;
  /** Exclusive. */
  readonly until: string;
  readonly count: number;
  readonly total: string;
  readonly digest: string;
  readonly countFound: number;
  readonly totalFound: string;
  /** Null once the bytes were removed. */
  readonly digestFound: string | null;
}

/** An item that is in no file or in more than one, by its place in the export it came with: never who gets the bill. */
export interface LedgerItem {
  readonly export: number;
  readonly row: number;
  readonly files: number;
}

export interface LedgerExport {
  readonly number: number;
  readonly digest: string;
  /** Null once the file as it came was removed. */
  readonly digestFound: string | null;
  /** The rows that were read in and those that were left out; null when there are none. */
  readonly rowsTold: readonly number[] | null;
  /** The rows that hold an item, made again from the file as it came; absent when that is not there. */
  readonly rowsFound?: readonly number[] | undefined;
  /** The numbers of the files in which its items are; null for one that is in none yet. */
  readonly files: readonly (string | null)[];
}

/** What is kept of the billing files of an agreement, as it stands. */
export interface CemeteryLedger {
  readonly files: readonly LedgerBillingFile[];
  readonly misplaced: readonly LedgerItem[];
  readonly exports: readonly LedgerExport[];
}

/** What tells of rows of a kind, also of the deliveries of invoices: an act on them is one event of the chain. */
const TOLD_BY: Readonly<Record<string, readonly string[]>> = {
  'cemetery-series': ['cemetery.series-recorded'],
  'cemetery-profile': ['cemetery.profile-recorded'],
  'cemetery-tariffs': ['cemetery.tariffs-read'],
  'cemetery-export': ['cemetery.export-accepted'],
  'cemetery-preparation': ['cemetery.file-prepared'],
  'cemetery-file': ['cemetery.file-released'],
  'cemetery-channel': ['cemetery.channel-recorded'],
  'cemetery-delivery': ['cemetery.file-released', 'cemetery.delivery-ordered'],
  'cemetery-attempt': ['cemetery.delivery-tried', 'cemetery.delivery-failed'],
  'cemetery-act': [
    ...['cemetery.file-delivered', 'cemetery.file-sent', 'cemetery.file-received', 'cemetery.file-differs'],
    'cemetery.difference-closed',
  ],
  'invoice-channel': ['invoice.channel-recorded'],
  'invoice-delivery': ['invoice.delivery-ordered'],
  'invoice-attempt': ['invoice.sent', 'invoice.delivery-tried', 'invoice.delivery-failed'],
  'invoice-act': ['invoice.fetched', 'invoice.bounced', 'invoice.received'],
};

/**
 * The billing files of the cemeteries as they stand: windows without gaps, count and sum of their items, the bytes
 * while they are there, every item in one file, and each act told in the chain (SLA 1.9).
 */
export function checkCemetery(
  key: string,
  events: readonly LedgerEvent[],
  { files, misplaced, exports }: CemeteryLedger,
): Finding[] {
  return [
    ...files.flatMap((file, index) => checkWindow(key, file, files[index - 1])),
    ...files.flatMap((file) => checkFile(key, file, events)),
    ...misplaced.map((item) =>
      finding(item.files > 1 ? 'cemetery-item-twice' : 'cemetery-item-left-out', {
        ...{ key, export: item.export, row: item.row },
      }),
    ),
    ...exports.flatMap((one) => checkExport(key, one, events)),
  ];
}

/** The bytes while they are there and only then, and every row of them read in or left out. */
function checkExport(key: string, one: LedgerExport, events: readonly LedgerEvent[]): Finding[] {
  const { number, digest, digestFound, files, rowsTold, rowsFound } = one;
  const isDone = files.length > 0 && files.every((file) => file !== null && isRemoved(file, events));
  const found = [
    ...(digestFound === null || digestFound === digest ? [] : (['cemetery-export-changed'] as const)),
    ...(digestFound === null && !isDone ? (['cemetery-export-bytes-missing'] as const) : []),
    ...(digestFound !== null && isDone ? (['cemetery-export-bytes-back'] as const) : []),
    ...(rowsFound === undefined || JSON.stringify(rowsFound) === JSON.stringify(rowsTold)
      ? []
      : (['cemetery-export-rows-differ'] as const)),
  ];
  return found.map((code) => finding(code, { key, export: number }));
}

function isRemoved(fileNumber: string, events: readonly LedgerEvent[]): boolean {
  return events.some(
    ({ action, subjectId }) => action === 'cemetery.debtors-removed' && subjectId === fileNumber,
  );
}

function checkWindow(key: string, file: LedgerBillingFile, before?: LedgerBillingFile): Finding[] {
  const isNext = file.windowNumber === (before?.windowNumber ?? 0) + 1;
  const follows = before === undefined || file.from === before.until;
  return isNext && follows ? [] : [finding('cemetery-window-gap', { key, file: file.fileNumber })];
}

function checkFile(key: string, file: LedgerBillingFile, events: readonly LedgerEvent[]): Finding[] {
  const isOf = ({ subjectId }: LedgerEvent): boolean => subjectId === file.fileNumber;
  const told = events.find((event) => event.action === 'cemetery.file-released' && isOf(event));
  const removed = isRemoved(file.fileNumber, events);
  const { fileNumber, count, total, digest, digestFound } = file;
  const isTold =
    told?.details['digest'] === digest &&
    told.details['items'] === count.toString() &&
    told.details['total'] === total;
  const found = [
    ...(isTold ? [] : (['cemetery-file-not-in-chain'] as const)),
    ...(file.countFound === count && file.totalFound === total
      ? []
      : (['cemetery-file-total-differs'] as const)),
    ...(digestFound === null || digestFound === digest ? [] : (['cemetery-file-changed'] as const)),
    ...(digestFound === null && !removed ? (['cemetery-file-bytes-missing'] as const) : []),
    ...(digestFound !== null && removed ? (['cemetery-file-bytes-back'] as const) : []),
  ];
  return found.map((code) => finding(code, { key, file: fileNumber }));
}

/** What stands in the tables of the cemeteries and of deliveries without any act that tells of it. */
export function checkUntold(key: string, events: readonly LedgerEvent[], present: Contents): Finding[] {
  const told = new Set(events.flatMap(({ details }) => Object.keys(details['contents'] ?? {})));
  return Object.entries(TOLD_BY).flatMap(([kind, actions]) => {
    const untold = Object.keys(present).filter(
      (name) => name.startsWith(`${kind} `) && !told.has(name) && isToBeTold(name, told, present),
    );
    // Acts of before the chain told contents; which of the rows are theirs, nobody can say.
    const acts = events.filter((event) => actions.includes(event.action) && isOfBefore(kind, event));
    return untold.length > acts.length
      ? untold.map((name) => finding('content-unexpected', { key, name }))
      : [];
  });
}

/** A release says since then whether the file was to be sent. */
function isOfBefore(kind: string, { action, details }: LedgerEvent): boolean {
  if (!details['contents']) return true;
  return (
    kind === 'cemetery-delivery' && action === 'cemetery.file-released' && details['delivery'] === undefined
  );
}

/** Of deliveries of before nothing was told, and so neither of their attempts. */
function isToBeTold(name: string, told: ReadonlySet<string>, present: Contents): boolean {
  const [, delivery] = /^cemetery-attempt (.+)\.\d+$/.exec(name) ?? [];
  const of = `cemetery-delivery ${delivery ?? ''}`;
  return delivery === undefined || told.has(of) || !(of in present);
}
