import { Inject, Injectable } from '@nestjs/common';
import { refuse, type Decision } from '../../kernel/fault/refusal';
import { Euro } from '../../kernel/money';
import type { LocalDate } from '../../kernel/time';
import { CLOCK, dutchDateOf, type Clock } from '../../platform/clock';
import type { Tx } from '../../platform/database';
import { workingDaysWith } from '../cemetery-profiles';
import {
  isLapsing,
  keptUntil,
  windowAt,
  windowNumberOf,
  windowsOfYear,
  windowState,
  type DeliveryWindow,
  type WindowEvents,
  type WindowState,
} from '../domain';
import type { FileDelivery } from '../deliveries/delivery-rows';
import type { SeriesVersion } from '../series/series-version';
import { SeriesStore } from '../series/series.store';
import { FileHistoryReader } from './file-history.reader';
import type { FileAct, Preparation, ReleasedFile } from './file-rows';
import { FilesStore } from './files.store';

/** A window with how it stands and what became of its file. */
export interface ShownWindow {
  readonly window: DeliveryWindow;
  readonly state: WindowState;
  readonly file?: ReleasedFile;
  readonly acts: readonly FileAct[];
  readonly kept?: KeptDebtors;
  /** How its file gets to the client; present once it was released. */
  readonly delivery?: FileDelivery;
}

/** How long the debtors of a file are kept, by the set-up of the day from which the term counts. */
export interface KeptDebtors {
  /** The last day. */
  readonly until: LocalDate;
  /** Whether they are removed soon although the client never received the file. */
  readonly isLapsing: boolean;
}

/** A window with how it was prepared last, which the client does not see. */
export type WindowInFull = ShownWindow & { readonly preparation?: Preparation };

/** Every window that began up to today, in order; the first one also before it begins. */
export interface WindowsSoFar {
  readonly today: LocalDate;
  readonly windows: readonly ShownWindow[];
  /** The first without a file: the only one of which the file can be made. */
  readonly next: WindowInFull | undefined;
}

/** Windows with how they stand today; a window that was not delivered on its due date shows as late (SLA 1.9). */
@Injectable()
export class WindowsReader {
  constructor(
    private readonly series: SeriesStore,
    private readonly files: FilesStore,
    private readonly history: FileHistoryReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The windows that end in a year, in order. */
  async ofYear(tx: Tx, agreementId: string, year: number): Promise<Decision<ShownWindow[], 'no-series'>> {
    const newest = await this.series.newest(tx, agreementId);
    if (!newest) return refuse('no-series');
    const windows = windowsOfYear(newest.series, year, workingDaysWith(newest.series.closingDays));
    return { ok: true, value: await this.show(tx, agreementId, windows) };
  }

  async find(tx: Tx, agreementId: string, number: number): Promise<Decision<WindowInFull, 'no-series'>> {
    const newest = await this.series.newest(tx, agreementId);
    if (!newest) return refuse('no-series');
    const window = windowAt(newest.series, number, workingDaysWith(newest.series.closingDays));
    const [shown] = (await this.show(tx, agreementId, [window])) as [ShownWindow];
    return { ok: true, value: await this.inFull(tx, agreementId, shown) };
  }

  /** What is late and what comes next follow from this. */
  async soFar(tx: Tx, agreementId: string): Promise<Decision<WindowsSoFar, 'no-series'>> {
    const newest = await this.series.newest(tx, agreementId);
    if (!newest) return refuse('no-series');
    const today = this.clock.today() as LocalDate;
    const workingDays = workingDaysWith(newest.series.closingDays);
    const numbers = Array.from({ length: windowNumberOf(newest.series, today) }, (_, index) => index + 1);
    const windows = await this.show(
      tx,
      agreementId,
      numbers.map((number) => windowAt(newest.series, number, workingDays)),
    );
    const first = windows.find(({ file }) => !file);
    return {
      ok: true,
      value: { today, windows, next: first && (await this.inFull(tx, agreementId, first)) },
    };
  }

  private async inFull(tx: Tx, agreementId: string, shown: ShownWindow): Promise<WindowInFull> {
    const preparation = await this.files.prepared(tx, agreementId, shown.window.number);
    return { ...shown, ...(preparation && { preparation }) };
  }

  /** The file of each window that has one, in order. */
  released(tx: Tx, agreementId: string): Promise<ReleasedFile[]> {
    return this.files.released(tx, agreementId);
  }

  private async show(
    tx: Tx,
    agreementId: string,
    windows: readonly DeliveryWindow[],
  ): Promise<ShownWindow[]> {
    const files = await this.files.released(tx, agreementId);
    const history = await this.history.all(tx, agreementId);
    const versions = await this.series.all(tx, agreementId);
    const today = this.clock.today() as LocalDate;
    return windows.map((window) => {
      const file = files.find(({ windowNumber }) => windowNumber === window.number);
      const { acts, delivery } = history(window.number, file);
      // What was released keeps its days, whatever was set up since.
      const dated = file ? { ...window, from: file.from, until: file.until, dueOn: file.dueOn } : window;
      const state = windowState(dated, eventsOf(file, acts), today);
      const kept = file && keptDebtors(file, acts, versions);
      return {
        ...{ window: dated, state, acts },
        ...(file && { file, delivery }),
        ...(kept !== undefined && { kept: { until: kept, isLapsing: isLapsing(kept, state, today) } }),
      };
    });
  }
}

/** Whether the client read as many items as the file has, coming to as much. */
function agreesWith(file: ReleasedFile, { count, total }: FileAct): boolean {
  return count === file.count && total !== undefined && Euro.parse(total)?.toString() === file.total;
}

/** The last time that the client read something else than the file has, if it ever did. */
export function differingReceipt(file: ReleasedFile, acts: readonly FileAct[]): FileAct | undefined {
  return acts.findLast((done) => done.act === 'receive' && !agreesWith(file, done));
}

/** The act that settled the window of a file, if there was one. */
export function settlingAct(file: ReleasedFile, acts: readonly FileAct[]): FileAct | undefined {
  const settles = differingReceipt(file, acts) ? 'close-difference' : 'receive';
  return acts.find(({ act }) => act === settles);
}

function keptDebtors(
  file: ReleasedFile,
  acts: readonly FileAct[],
  versions: readonly SeriesVersion[],
): LocalDate | undefined {
  const settled = settlingAct(file, acts);
  const from = settled?.doneAt ?? file.releasedAt;
  const months = versions.findLast(({ recordedAt }) => recordedAt <= from)?.series.keepDebtorsMonths;
  const settledOn = settled && (dutchDateOf(settled.doneAt) as LocalDate);
  return months === undefined ? undefined : keptUntil(months, file.releasedOn, settledOn);
}

function eventsOf(file: ReleasedFile | undefined, acts: readonly FileAct[]): WindowEvents {
  if (!file) return {};
  const delivered = acts.find(({ act }) => act === 'deliver');
  const receipt = acts.some(({ act }) => act === 'receive');
  return {
    releasedOn: file.releasedOn,
    ...(delivered && { deliveredOn: dutchDateOf(delivered.doneAt) as LocalDate }),
    ...(receipt && { receipt: differingReceipt(file, acts) ? 'differs' : 'agrees' }),
    isDifferenceClosed: acts.some(({ act }) => act === 'close-difference'),
  };
}
