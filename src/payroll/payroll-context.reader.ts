import { Injectable } from '@nestjs/common';
import { agreementOf, FactRegister, type AgreementRecord, type FactLists } from '../agreements';
import { readFormationLine, type FormationLine } from '../agreements/domain';
import { knownFacts } from '../kernel/knowledge';
import { Euro } from '../kernel/money';
import { Fields, readWithdrawal } from '../kernel/reading';
import { previousMonth, type Month } from '../kernel/time';
import type { Tx } from '../platform/database';
import type { PayrollContext, PayrollProfile } from './domain';
import { PayrollDeliveriesStore } from './payroll-deliveries.store';

/** What a payroll file is held against: the formation as known now, and last month's costs. */
@Injectable()
export class PayrollContextReader {
  constructor(
    private readonly register: FactRegister,
    private readonly deliveries: PayrollDeliveriesStore,
  ) {}

  async load(
    tx: Tx,
    record: AgreementRecord,
    profile: PayrollProfile,
    month?: Month,
  ): Promise<PayrollContext> {
    const formation = knownFormation(await this.register.read(tx, record.agreementId));
    const agreement = agreementOf(record, { client: record.clientParty, contractor: record.contractorParty });
    if (month === undefined) return { profile, agreement, formation };
    const totals = await this.deliveries.totals(tx, record.agreementId, previousMonth(month));
    const previousCosts = new Map(
      totals.map(({ function: name, total }) => [name, Euro.parse(total) ?? Euro.ZERO]),
    );
    return { profile, agreement, formation, expectedMonth: month, previousCosts };
  }
}

function knownFormation(lists: FactLists): FormationLine[] {
  const register = new Fields(lists, '', ({ path, code }) => {
    throw new Error(`A recorded fact cannot be read: ${path} ${code}`);
  });
  const known = knownFacts(register.list('withdrawals', readWithdrawal), () => true);
  return known(register.list('formation', readFormationLine));
}
