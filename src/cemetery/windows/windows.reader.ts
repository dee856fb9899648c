import { Inject, Injectable } from '@nestjs/common';
import { refuse, type Decision } from '../../kernel/fault/refusal';
import { Euro } from '../../kernel/money';
import type { LocalDate } from '../../kernel/time';
import { CLOCK, dutchDateOf, type Clock } from '../../platform/clock';
import type { Tx } from '../../platform/database';
import { workingDaysWith } from '../cemetery-profiles';
import {
  windowAt,
  windowsOfYear,
  windowState,
  type DeliveryWindow,
  type WindowEvents,
  type WindowState,
} from '../domain';
import { SeriesStore } from '../series/series.store';
import { FileActsStore } from './file-acts.store';
import type { FileAct, Preparation, ReleasedFile } from './file-rows';
import { FilesStore } from './files.store';

/** A window with how it stands and what became of its file. */
export interface ShownWindow {
  readonly window: DeliveryWindow;
  readonly state: WindowState;
  readonly file?: ReleasedFile;
  readonly acts: readonly FileAct[];
}

/** A window with how it was prepared last, which the client does not see. */
export type WindowInFull = ShownWindow & { readonly preparation?: Preparation };

/** Windows with how they stand today; a window that was not delivered on its due date shows as late (SLA 1.9). */
@Injectable()
export class WindowsReader {
  constructor(
    private readonly series: SeriesStore,
    private readonly files: FilesStore,
    private readonly acts: FileActsStore,
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
    const preparation = await this.files.prepared(tx, agreementId, number);
    return { ok: true, value: { ...shown, ...(preparation && { preparation }) } };
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
    const all = await this.acts.all(tx, agreementId);
    const today = this.clock.today() as LocalDate;
    return windows.map((window) => {
      const file = files.find(({ windowNumber }) => windowNumber === window.number);
      const acts = all.filter(({ windowNumber }) => windowNumber === window.number);
      // What was released keeps its days, whatever was set up since.
      const dated = file ? { ...window, from: file.from, until: file.until, dueOn: file.dueOn } : window;
      const state = windowState(dated, eventsOf(file, acts), today);
      return { window: dated, state, ...(file && { file }), acts };
    });
  }
}

/** Whether the client read as many items as the file has, coming to as much. */
function agreesWith(file: ReleasedFile, { count, total }: FileAct): boolean {
  return count === file.count && total !== undefined && Euro.parse(total)?.toString() === file.total;
}

function eventsOf(file: ReleasedFile | undefined, acts: readonly FileAct[]): WindowEvents {
  if (!file) return {};
  const delivered = acts.find(({ act }) => act === 'deliver');
  const receipt = acts.findLast(({ act }) => act === 'receive');
  return {
    releasedOn: file.releasedOn,
    ...(delivered && { deliveredOn: dutchDateOf(delivered.doneAt) as LocalDate }),
    ...(receipt && { receipt: agreesWith(file, receipt) ? 'agrees' : 'differs' }),
    isDifferenceClosed: acts.some(({ act }) => act === 'close-difference'),
  };
}
