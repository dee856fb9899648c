import { Injectable } from '@nestjs/common';
import {
  agreementOf,
  endingAsKnown,
  FactRegister,
  type AgreementRecord,
  type FactLists,
} from '../agreements';
import { readFormationLine, readOverheadServices } from '../agreements/domain';
import { knownFacts } from '../kernel/knowledge';
import { Euro } from '../kernel/money';
import { Fields, readWithdrawal } from '../kernel/reading';
import type { Month } from '../kernel/time';
import type { Tx } from '../platform/database';
import type { EarlierDelivery, PayrollContext, PayrollProfile } from './domain';
import { PayrollDeliveriesStore } from './payroll-deliveries.store';

/** What a payroll file is held against: the formation as known now, and the deliveries that count. */
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
    const lists = await this.register.read(tx, record.agreementId);
    const terms = knownTerms(lists);
    const agreement = agreementOf(endingAsKnown(record, lists), {
      client: record.clientParty,
      contractor: record.contractorParty,
    });
    const earlier = await this.earlier(tx, record.agreementId);
    return { profile, agreement, ...terms, earlier, ...(month !== undefined && { expectedMonth: month }) };
  }

  private async earlier(tx: Tx, agreementId: string): Promise<EarlierDelivery[]> {
    const counting = await this.deliveries.counting(tx, agreementId);
    return counting.map(({ deliveryCode, bookedMonth, costs }) => ({
      deliveryId: deliveryCode,
      bookedMonth: bookedMonth as Month,
      costs: new Map(
        costs
          .filter(({ costMonth }) => costMonth === bookedMonth)
          .map(({ function: name, total }) => [name, Euro.parse(total) ?? Euro.ZERO]),
      ),
    }));
  }
}

function knownTerms(lists: FactLists): Pick<PayrollContext, 'formation' | 'overheadServices'> {
  const register = new Fields(lists, '', ({ path, code }) => {
    throw new Error(`A recorded fact cannot be read: ${path} ${code}`);
  });
  const known = knownFacts(register.list('withdrawals', readWithdrawal), () => true);
  return {
    formation: known(register.list('formation', readFormationLine)),
    overheadServices: known(register.list('overheadServices', readOverheadServices)),
  };
}
