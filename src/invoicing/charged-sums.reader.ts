import { Injectable } from '@nestjs/common';
import { AgreementRegister, type AgreementRecord } from '../agreements';
import { Euro } from '../kernel/money';
import { systemActor, Transactions, type Actor } from '../platform/database';
import type { ChargedQuestion } from './billing-rows';
import type { ChargedSum, PublishedPart } from './domain';
import { IssuedDocumentsStore } from './issued-documents.store';

/** Lines per function are for one party, sums of them for both: so the service reads, and answers sums only. */
const READER = systemActor('charged-sums');

/** The agreements that someone may see, with what each was charged. */
export interface ChargedAgreements {
  readonly agreements: readonly AgreementRecord[];
  readonly sums: readonly ChargedSum[];
}

/** What was charged per part and half-year, of all agreements of a party at once. */
@Injectable()
export class ChargedSumsReader {
  constructor(
    private readonly transactions: Transactions,
    private readonly register: AgreementRegister,
    private readonly documents: IssuedDocumentsStore,
  ) {}

  async read(actor: Actor, question: ChargedQuestion): Promise<ChargedAgreements> {
    const readOnly = { readOnly: true };
    const agreements = await this.transactions.run(actor, (tx) => this.register.all(tx), readOnly);
    const ids = agreements.map(({ agreementId }) => agreementId);
    const rows = await this.transactions.run(
      READER,
      (tx) => this.documents.chargedSums(tx, ids, question),
      readOnly,
    );
    return {
      agreements,
      sums: rows.map(({ agreementId, halfYear, part, amount }) => ({
        agreementId,
        ...{ year: Number(halfYear.slice(0, 4)), half: halfYear.endsWith('1') ? 1 : 2 },
        ...{ part: part as PublishedPart, amount: Euro.parse(amount) ?? Euro.ZERO },
      })),
    };
  }
}
