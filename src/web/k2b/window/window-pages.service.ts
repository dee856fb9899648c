import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../../agreements';
import { WaitingReader, WindowsReader, type WindowsSoFar } from '../../../cemetery';
import type { Tx } from '../../../platform/database';
import { refused } from '../../../platform/http';
import { Desk, type Loaded, type Visit } from '../../desk/desk.service';
import { WindowDoersReader } from './window-doers.reader';
import type { WindowView } from './window-view';

/** With how many files before it a file is compared. */
const COMPARED = 3;

/** Loads a window for its page. */
@Injectable()
export class WindowPages {
  constructor(
    private readonly desk: Desk,
    private readonly windows: WindowsReader,
    private readonly waiting: WaitingReader,
    private readonly doers: WindowDoersReader,
  ) {}

  /** Refuses (404) when no series is set up. */
  async load(visit: Visit, number: number): Promise<Loaded<WindowView>> {
    const { frame, view } = await this.desk.read(visit, (tx, record) => this.read(tx, record, number));
    return { frame: { ...frame, path: `/k2b/${number.toString()}` }, view };
  }

  private async read(tx: Tx, record: AgreementRecord, number: number): Promise<WindowView> {
    const { agreementId, clientParty } = record;
    const soFar = await this.windows.soFar(tx, agreementId);
    const found = await this.windows.find(tx, agreementId, number);
    if (!soFar.ok || !found.ok) throw refused('not-found');
    const { today, next, windows } = soFar.value;
    const shown = found.value;
    const isWaitedFor = next?.window.number === number && tx.actor.party !== clientParty;
    const waiting = isWaitedFor ? await this.waiting.read(tx, agreementId, shown.window) : undefined;
    const doers = await this.doers.of(tx, record, shown);
    return { shown, today, next, waiting, doers, earlier: earlierFiles(windows, number) };
  }
}

function earlierFiles(windows: WindowsSoFar['windows'], number: number): WindowView['earlier'] {
  const files = windows.flatMap(({ file }) => (file && file.windowNumber < number ? [file] : []));
  return files.slice(-COMPARED).reverse();
}
