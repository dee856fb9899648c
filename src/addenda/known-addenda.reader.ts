import { Injectable } from '@nestjs/common';
import { endingAsKnown, FactRegister, type AgreementRecord, type FactLists } from '../agreements';
import { silent } from '../kernel/explanation';
import { knownFacts } from '../kernel/knowledge';
import { Fields, readWithdrawal } from '../kernel/reading';
import type { LocalDate } from '../kernel/time';
import type { Tx } from '../platform/database';
import { assessEntries, readAddendaFacts, type AddendaFacts, type AssessedEntry } from './domain';

/** What the facts of an agreement say of its addenda now, and what of their entries may be charged (R8). */
export interface KnownAddenda extends AddendaFacts {
  readonly assessed: readonly AssessedEntry[];
}

const LISTS = ['addenda', 'approvals', 'completions', 'costAgreements', 'addendumEntries', 'withdrawals'];

@Injectable()
export class KnownAddendaReader {
  constructor(private readonly register: FactRegister) {}

  async read(tx: Tx, agreementId: string): Promise<KnownAddenda> {
    const lists = await this.register.read(tx, agreementId);
    const known = knownOf(lists);
    const { endsOn } = endingAsKnown({ endsOn: null }, lists);
    return {
      ...known,
      assessed: assessEntries(known, silent, (endsOn as LocalDate | null) ?? undefined),
    };
  }

  /** The agreement as it ends by what is known now (DVO 9.2). */
  async ending(tx: Tx, record: AgreementRecord): Promise<AgreementRecord> {
    return endingAsKnown(record, await this.register.read(tx, record.agreementId));
  }

  /** Every key that was ever used, withdrawn or not: a key is never given to another addendum. */
  async keys(tx: Tx, agreementId: string): Promise<string[]> {
    const { addenda = [] } = await this.register.read(tx, agreementId);
    return addenda.map(({ addendum }) => String(addendum));
  }
}

function knownOf(lists: FactLists): AddendaFacts {
  const own = Object.fromEntries(LISTS.map((list) => [list, lists[list] ?? []]));
  const fields = new Fields(own, '', ({ path, code }) => {
    throw new Error(`A recorded fact cannot be read: ${path} ${code}`);
  });
  const facts = readAddendaFacts(fields);
  const known = knownFacts(fields.list('withdrawals', readWithdrawal), () => true);
  return {
    addenda: known(facts.addenda),
    approvals: known(facts.approvals),
    completions: known(facts.completions),
    costAgreements: known(facts.costAgreements),
    addendumEntries: known(facts.addendumEntries),
  };
}
