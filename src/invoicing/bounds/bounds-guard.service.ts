import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import type { Fault } from '../../kernel/fault/fault';
import { refuse, type Decision } from '../../kernel/fault/refusal';
import type { LocalDate, Month } from '../../kernel/time';
import type { Tx } from '../../platform/database';
import { BillingHistoryReader } from '../billing-history.reader';
import type { ComposedBilling } from '../compose-billing.service';
import { checkBounds, DEFAULT_BOUNDS, type DocumentLine } from '../domain';
import type { BoundsAcceptance } from './billing-bounds';
import { BillingBoundsStore } from './billing-bounds.store';
import { describeExceeded } from './describe-exceeded';

/** What a draft does beyond the bounds of its agreement, and whether someone accepted it. */
export interface BoundsCheck {
  readonly exceeded: readonly Fault[];
  readonly acceptance?: BoundsAcceptance;
}

/** Holds a draft that is out of the ordinary until someone other than who prepared it looked at it. */
@Injectable()
export class BoundsGuard {
  constructor(
    private readonly history: BillingHistoryReader,
    private readonly store: BillingBoundsStore,
  ) {}

  /** A crediting takes back what was charged, whatever it is, so it has no bounds. */
  async check(
    tx: Tx,
    record: AgreementRecord,
    month: string | null,
    billing: ComposedBilling,
  ): Promise<BoundsCheck> {
    if (month === null) return { exceeded: [] };
    const [bounds = DEFAULT_BOUNDS] = await this.store.all(tx, record.agreementId);
    const exceeded = checkBounds({
      month: month as Month,
      lines: billing.documents.flatMap(({ composed }) => composed.lines),
      standing: await this.standing(tx, record),
      startsOn: record.startsOn as LocalDate,
      bounds,
    }).map((one) => describeExceeded(one, bounds));
    if (exceeded.length === 0) return { exceeded };
    const acceptance = await this.store.acceptance(tx, record.agreementId, billing.fingerprint);
    return { exceeded, ...(acceptance && { acceptance }) };
  }

  /** Refuses a draft beyond its bounds that nobody accepted, with every reason. */
  async allow(
    tx: Tx,
    record: AgreementRecord,
    month: string | null,
    billing: ComposedBilling,
  ): Promise<Decision<undefined, 'bounds-exceeded'>> {
    const { exceeded, acceptance } = await this.check(tx, record, month, billing);
    return exceeded.length === 0 || acceptance
      ? { ok: true, value: undefined }
      : refuse('bounds-exceeded', undefined, exceeded);
  }

  /** The lines of documents that were not credited and credit none. */
  private async standing(tx: Tx, { agreementId }: AgreementRecord): Promise<DocumentLine[]> {
    const { documents, earlier } = await this.history.load(tx, agreementId);
    const fallen = new Set(earlier.flatMap(({ number, credits }) => (credits ? [number, credits] : [])));
    return [...documents].flatMap(([number, { lines }]) => (fallen.has(number) ? [] : lines));
  }
}
