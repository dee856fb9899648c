import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database';
import type { AgreementRecord } from './agreement-record';
import { endingAsKnown } from './ending-as-known';
import { FactRegister } from './fact-register.service';
import { FactRegisterStore } from './fact-register.store';

/** The ends of many agreements at a time (DVO 9.2); only those of which notice was given cost a look at their facts. */
@Injectable()
export class AgreementEndings {
  constructor(
    private readonly store: FactRegisterStore,
    private readonly register: FactRegister,
  ) {}

  /** The same agreements in the same order, each with its end as known now. */
  async asKnown<R extends AgreementRecord>(
    tx: Tx,
    records: readonly R[],
  ): Promise<(Omit<R, 'endsOn'> & AgreementRecord)[]> {
    const noticed = new Set(
      await this.store.noticed(
        tx,
        records.map(({ agreementId }) => agreementId),
      ),
    );
    const known: (Omit<R, 'endsOn'> & AgreementRecord)[] = [];
    for (const record of records)
      known.push(
        noticed.has(record.agreementId)
          ? endingAsKnown(record, await this.register.read(tx, record.agreementId))
          : record,
      );
    return known;
  }
}
