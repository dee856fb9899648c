import { Inject, Injectable } from '@nestjs/common';
import { refuse, type Decision } from '../../kernel/fault/refusal';
import type { LocalDate } from '../../kernel/time';
import { hashOf } from '../../platform/audit';
import { CLOCK, type Clock } from '../../platform/clock';
import type { Tx } from '../../platform/database';
import { workingDaysWith } from '../cemetery-profiles';
import { CEMETERY_FAULTS, cemeteryFault, fileHead, FileTotals, windowAt, type ComposedHead } from '../domain';
import { BillingFileRenderer, type RenderedFile } from '../render-billing-file';
import { SeriesReader } from '../series/series.reader';
import type { SeriesVersion } from '../series/series-version';
import { FilesStore } from './files.store';
import { WaitingItemsStore } from './waiting-items.store';

export type ComposeRefusal =
  'no-series' | 'window-released' | 'window-not-next' | 'window-running' | 'file-unwritable';

/** The file of a window as it would be released now, and the fingerprint of what is in it. */
export interface ComposedWindow {
  readonly composed: ComposedHead;
  /** In the order of the file. */
  readonly itemIds: readonly string[];
  readonly rendered: RenderedFile;
  readonly version: SeriesVersion;
  /** Of items, window and profile; the day of release is not in it. */
  readonly fingerprint: string;
}

/** Makes the file of the first window without one: every item in no file yet of which the service was before its end. */
@Injectable()
export class ComposeWindow {
  constructor(
    private readonly series: SeriesReader,
    private readonly files: FilesStore,
    private readonly items: WaitingItemsStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async compose(
    tx: Tx,
    agreementId: string,
    number: number,
  ): Promise<Decision<ComposedWindow, ComposeRefusal>> {
    const version = await this.series.newest(tx, agreementId);
    if (!version) return refuse('no-series');
    const released = await this.files.released(tx, agreementId);
    const next = released.length + 1;
    const earlier = released.find(({ windowNumber }) => windowNumber === number);
    if (earlier) return refuse('window-released', { file: earlier.fileNumber });
    if (number !== next) return refuse('window-not-next', { next: next.toString() });
    const window = windowAt(version.series, number, workingDaysWith(version.series.closingDays));
    const today = this.clock.today() as LocalDate;
    if (today < window.until) return refuse('window-running', { until: window.until });
    const profile = await this.series.outputProfileOf(tx, agreementId, version);
    const [totals, renderer] = [new FileTotals(window), new BillingFileRenderer(profile)];
    const itemIds: string[] = [];
    for await (const batch of this.items.inOrder(tx, agreementId, window.until))
      for (const item of batch) {
        totals.add(item);
        renderer.add(item);
        itemIds.push(item.itemId);
      }
    const figures = totals.figures();
    const head = fileHead(version.series, window, figures.whole, today);
    const outcome = renderer.finish(head);
    if (!outcome.ok) return refuse('file-unwritable', undefined, outcome.itemIds.map(unwritable));
    const { digestOfLines } = outcome.file;
    const fingerprint = hashOf({
      ...{ window: number, from: window.from, until: window.until, dueOn: window.dueOn },
      ...{ profile: version.outputProfile, lines: digestOfLines },
    });
    const composed = { window, head, figures };
    return { ok: true, value: { composed, itemIds, rendered: outcome.file, version, fingerprint } };
  }
}

function unwritable(item: string): ReturnType<typeof cemeteryFault> {
  return cemeteryFault(CEMETERY_FAULTS.unwritable, {}, { item });
}
