import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import type { Fault } from '../kernel/fault/fault';
import type { Decision } from '../kernel/fault/refusal';
import { writeQuarter, type Quarter } from '../kernel/time';
import { AuditTrail } from '../platform/audit';
import { CLOCK, type Clock } from '../platform/clock';
import type { Tx } from '../platform/database';
import { CheckQuarter, type QuarterRefusal } from './check-quarter.service';
import { checkAboutPersons, checkFigure, type EnteredFigure, type Figure } from './domain';
import { FiguresStore } from './figures.store';

/** The number of a figure that was entered, or what is wrong with it. */
export type EnteredOrFaults = { readonly number: number } | { readonly faults: readonly Fault[] };

/** How many figures were entered, or all that is wrong with them. */
export type AllEnteredOrFaults = { readonly count: number } | { readonly faults: readonly Fault[] };

/** Enters figures of a quarter that someone types (SLA, Rapportagemodel). */
@Injectable()
export class EnterFigures {
  constructor(
    private readonly figures: FiguresStore,
    private readonly quarters: CheckQuarter,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async enter(
    tx: Tx,
    record: AgreementRecord,
    quarter: Quarter,
    figure: EnteredFigure,
  ): Promise<Decision<EnteredOrFaults, QuarterRefusal>> {
    const decision = await this.enterAll(tx, record, quarter, [figure]);
    if (!decision.ok) return decision;
    if ('faults' in decision.value) {
      const faults = decision.value.faults.map((fault) => ({
        ...fault,
        path: fault.path.replace(/^.*\./, ''),
      }));
      return { ok: true, value: { faults } };
    }
    const entered = await this.figures.read(tx, record.agreementId, quarter);
    return { ok: true, value: { number: nextNumber(entered) - 1 } };
  }

  /** All of the figures or, with every fault of each at once, none. */
  async enterAll(
    tx: Tx,
    record: AgreementRecord,
    quarter: Quarter,
    figures: readonly EnteredFigure[],
  ): Promise<Decision<AllEnteredOrFaults, QuarterRefusal>> {
    const open = await this.quarters.open(tx, record, quarter);
    if (!open.ok) return open;
    const entered = await this.figures.read(tx, record.agreementId, quarter);
    const namesEmployee = await this.quarters.namesEmployee(tx, record);
    const first = nextNumber(entered);
    const numbered = figures.map((figure, index): Figure => ({ ...figure, number: first + index }));
    const faults = numbered.flatMap((figure, index) => {
      const path = `figures[${index.toString()}]`;
      const before = [...entered, ...numbered.slice(0, index)];
      return [
        ...checkFigure(figure, open.value.model, before).map(({ field, ...fault }) => ({
          path: `${path}.${field}`,
          ...fault,
        })),
        ...checkAboutPersons(`${path}.source`, figure.source, namesEmployee),
      ];
    });
    if (faults.length > 0) return { ok: true, value: { faults } };
    const at = this.clock.now();
    for (const figure of numbered) {
      await this.figures.add(tx, record.agreementId, quarter, figure, { at });
      await this.audit.record(tx, record.agreementId, {
        action: 'quarterly-figure.entered',
        subjectKind: 'quarterly-report',
        subjectId: writeQuarter(quarter),
        details: { number: figure.number.toString(), measure: figure.measure },
      });
    }
    return { ok: true, value: { count: numbered.length } };
  }
}

/** The number of the next figure of a quarter. */
export function nextNumber(entered: readonly Figure[]): number {
  return (entered.at(-1)?.number ?? 0) + 1;
}
