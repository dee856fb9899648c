import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import { endedBy } from '../agreements/domain';
import type { Fault } from '../kernel/fault/fault';
import { PayrollLines } from '../payroll';
import type { Tx } from '../platform/database';
import { AgreementFactsReader } from '../settlement';
import { coversYear, selectKnown } from '../settlement/domain';
import { checkNewNote, type AdviceNote } from './domain';

/** Holds a note that is being written against the agreement and its payroll, as far as both are known now. */
@Injectable()
export class CheckNote {
  constructor(
    private readonly facts: AgreementFactsReader,
    private readonly payroll: PayrollLines,
  ) {}

  async faults(tx: Tx, record: AgreementRecord, note: AdviceNote): Promise<Fault[]> {
    const codes = await this.payroll.employeeCodes(tx, record.agreementId);
    return checkNewNote(note, {
      coversYear: await this.covers(tx, record, note.year),
      namesEmployee: (text) => codes.areNamedIn(text),
    });
  }

  /** Whether the agreement covers a year, up to the end that is known (DVO 9.2). */
  async covers(tx: Tx, record: AgreementRecord, year: number): Promise<boolean> {
    const { agreement, facts } = await this.facts.load(tx, record);
    return coversYear(endedBy(agreement, selectKnown(facts, () => true).notices), year);
  }
}
