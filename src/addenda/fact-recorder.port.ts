import type { AgreementRecord, FactItem, Recording } from '../agreements';
import type { Fault } from '../kernel/fault/fault';
import type { Tx } from '../platform/database';

/** Records what acts lead to; the capability that knows all kinds of facts does so. */
export interface FactRecorder {
  /** What would stand in the way of recording these facts with what is recorded already. */
  check(tx: Tx, record: AgreementRecord, facts: readonly FactItem[]): Promise<Fault[]>;
  /** The position that the next fact gets; the agreement is locked. */
  nextPosition(tx: Tx, record: AgreementRecord): Promise<number>;
  /** Records facts that were checked. */
  keep(tx: Tx, record: AgreementRecord, source: string, facts: readonly FactItem[]): Promise<Recording>;
}

export const FACT_RECORDER = Symbol('FactRecorder');
