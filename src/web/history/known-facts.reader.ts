import { Injectable } from '@nestjs/common';
import { KnownMoments, type AskedMoment } from '../../agreements';
import { isRecordedBy } from '../../kernel/knowledge';
import type { PayrollLine } from '../../payroll/domain';
import type { Tx } from '../../platform/database';
import { AgreementFactsReader, RecordedFacts, type RecordedFact } from '../../settlement';

/** Reads everything that was recorded of an agreement up to a moment, payroll lines among it. */
@Injectable()
export class KnownFacts {
  constructor(
    private readonly moments: KnownMoments,
    private readonly recorded: RecordedFacts,
    private readonly facts: AgreementFactsReader,
  ) {}

  async at(tx: Tx, agreementId: string, asked: AskedMoment): Promise<RecordedFact[]> {
    const moment = await this.moments.resolve(tx, agreementId, asked);
    if (!moment.ok) return [];
    const facts = await this.recorded.knownAt(tx, agreementId, moment.value);
    const lines = await this.facts.readPayroll(tx, agreementId);
    const ofDelivery = lines.filter((line) => isRecordedBy(line, moment.value));
    return [...facts, ...ofDelivery.map((line) => asFact(line, facts))];
  }
}

function asFact(line: PayrollLine, facts: readonly RecordedFact[]): RecordedFact {
  const { id, position = 0, source, recordedOn, component, bookedMonth, costMonth } = line;
  const content = {
    function: line.function,
    component,
    bookedMonth,
    costMonth,
    amount: line.amount.toString(),
  };
  const isWithdrawn = facts.some(
    ({ list, counts, content: { fact, ofSource } }) =>
      list === 'withdrawals' && counts && (fact === id || ofSource === source),
  );
  return { list: 'payroll', position, id, source, recordedOn, counts: !isWithdrawn, content };
}
