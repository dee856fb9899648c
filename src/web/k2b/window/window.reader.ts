import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../../agreements';
import { WaitingReader, WindowsReader, type WindowsSoFar } from '../../../cemetery';
import type { Tx } from '../../../platform/database';
import { refused } from '../../../platform/http';
import { BillingHoldsReader } from '../../billing-switch';
import { WindowDoersReader } from './window-doers.reader';
import type { WindowView } from './window-view';

/** With how many files before it a file is compared. */
const COMPARED = 3;

/** Reads what the page of a window shows. */
@Injectable()
export class WindowReader {
  constructor(
    private readonly windows: WindowsReader,
    private readonly waiting: WaitingReader,
    private readonly doers: WindowDoersReader,
    private readonly holds: BillingHoldsReader,
  ) {}

  /** Refuses (404) when no series is set up. */
  async read(tx: Tx, record: AgreementRecord, number: number): Promise<WindowView> {
    const { agreementId, clientParty } = record;
    const soFar = await this.windows.soFar(tx, agreementId);
    const found = await this.windows.find(tx, agreementId, number);
    if (!soFar.ok || !found.ok) throw refused('not-found');
    const { today, next, windows } = soFar.value;
    const shown = found.value;
    const isWaitedFor = next?.window.number === number && tx.actor.party !== clientParty;
    const waiting = isWaitedFor ? await this.waiting.read(tx, agreementId, shown.window) : undefined;
    const doers = await this.doers.of(tx, record, shown);
    const off = await this.holds.offForContractor(tx, record);
    return { shown, today, next, waiting, doers, off, earlier: earlierFiles(windows, number) };
  }
}

function earlierFiles(windows: WindowsSoFar['windows'], number: number): WindowView['earlier'] {
  const files = windows.flatMap(({ file }) => (file && file.windowNumber < number ? [file] : []));
  return files.slice(-COMPARED).reverse();
}
