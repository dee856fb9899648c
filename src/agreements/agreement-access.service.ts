import { Injectable } from '@nestjs/common';
import { Transactions, type Actor, type Tx } from '../platform/database';
import { refused, refusedInput } from '../platform/http';
import type { AgreementRecord } from './agreement-record';
import { AgreementRegister } from './agreement-register.service';
import { KnownMoments, type AskedMoment, type KnownMoment } from './known-moments.service';

type Work<T> = (tx: Tx, record: AgreementRecord) => Promise<T>;

/** For controllers: one transaction on the agreement that a path names. */
@Injectable()
export class AgreementAccess {
  constructor(
    private readonly transactions: Transactions,
    private readonly agreements: AgreementRegister,
    private readonly moments: KnownMoments,
  ) {}

  /** Reads one consistent state of the agreement; refuses (404) one that is not there, or not for this actor. */
  read<T>(actor: Actor, key: string, work: Work<T>): Promise<T> {
    return this.run(actor, key, work, true);
  }

  /** Reads the agreement as it was known at a moment; a moment that cannot be is refused as input (400). */
  readAsKnown<T>(
    actor: Actor,
    key: string,
    asked: AskedMoment,
    work: (tx: Tx, record: AgreementRecord, moment: KnownMoment) => Promise<T>,
  ): Promise<T> {
    return this.read(actor, key, async (tx, record) => {
      const moment = await this.moments.resolve(tx, record.agreementId, asked);
      if (!moment.ok) throw refusedInput(moment.faults);
      return work(tx, record, moment.value);
    });
  }

  /** Changes something of the agreement: all of it or, when the work refuses, nothing. */
  change<T>(actor: Actor, key: string, work: Work<T>): Promise<T> {
    return this.run(actor, key, work, false);
  }

  private run<T>(actor: Actor, key: string, work: Work<T>, readOnly: boolean): Promise<T> {
    return this.transactions.run(
      actor,
      async (tx) => {
        const record = await this.agreements.byKey(tx, key);
        if (record === undefined) throw refused('not-found');
        return work(tx, record);
      },
      { readOnly },
    );
  }
}
