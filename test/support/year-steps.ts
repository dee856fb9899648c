import type { AgreementRecord } from '../../src/agreements';
import { Euro, Exact } from '../../src/kernel/money';
import type { Actor, Tx } from '../../src/platform/database';
import type { NewYearAct, ShownYear } from '../../src/year-addenda';
import { seenOfYear, type YearAddendum } from '../../src/year-addenda/domain';
import { decided } from './addendum-steps';
import { CLIENT, LEAD, OFFICER, type ProductBench } from './product-bench';

/** What people do with the year addenda of one agreement, through the services of the product. */
export class YearSteps {
  constructor(
    private readonly bench: ProductBench,
    readonly record: AgreementRecord,
  ) {}

  as<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.bench.transactions.run(actor, work);
  }

  /** The year before, carried on. */
  async copied(year: number): Promise<YearAddendum> {
    return decided(await this.as(OFFICER, (tx) => this.bench.weighYear.copy(tx, this.record, year)));
  }

  /** A version that copies the year before with other hours for its first line and other training costs. */
  async write(
    year: number,
    hours: number,
    training: string,
    changes: Partial<YearAddendum> = {},
  ): Promise<void> {
    const copied = await this.copied(year);
    const [first, ...others] = copied.formation;
    const formation = first ? [{ ...first, hoursPerWeek: Exact.of(hours) }, ...others] : [];
    const content = { ...copied, formation, training: Euro.parse(training) ?? Euro.ZERO, ...changes };
    decided(await this.as(OFFICER, (tx) => this.bench.writeYear.write(tx, this.record, content)));
  }

  act(year: number, asked: NewYearAct, actor = LEAD): ReturnType<ProductBench['doYearAct']['do']> {
    return this.as(actor, (tx) => this.bench.doYearAct.do(tx, this.record, year, asked));
  }

  async submit(year: number): Promise<string> {
    decided(await this.put(year));
    return this.seen(year);
  }

  /** Puts the latest version to the client. */
  async put(year: number): ReturnType<ProductBench['doYearAct']['do']> {
    return this.act(year, { act: 'submit', seen: await this.seen(year) });
  }

  async approve(year: number): Promise<void> {
    decided(await this.act(year, { act: 'approve', seen: await this.seen(year) }, CLIENT));
  }

  async seen(year: number): Promise<string> {
    return seenOfYear((await this.read(year)).latest);
  }

  async read(year: number, actor: Actor = OFFICER): Promise<ShownYear> {
    const [shown] = await this.as(actor, (tx) => this.bench.years.read(tx, this.record.agreementId, year));
    if (!shown) throw new Error(`${year.toString()} is not seen`);
    return shown;
  }
}
