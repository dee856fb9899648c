import { Injectable } from '@nestjs/common';
import { Transactions, type Actor, type Tx } from '../platform/database';
import { refused } from '../platform/http';
import type { AgreementRecord } from './agreement-record';
import { AgreementRegister } from './agreement-register.service';

type Work<T> = (tx: Tx, record: AgreementRecord) => Promise<T>;

/** For controllers: one transaction on the agreement that a path names. */
@Injectable()
export class AgreementAccess {
  constructor(
    private readonly transactions: Transactions,
    private readonly agreements: AgreementRegister,
  ) {}

  /** Reads one consistent state of the agreement; refuses (404) one that is not there, or not for this actor. */
  read<T>(actor: Actor, key: string, work: Work<T>): Promise<T> {
    return this.run(actor, key, work, true);
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
