import type { AgreementRecord } from '../../src/agreements';
import type { NewAct, NewEntry, ShownAddendum } from '../../src/addenda';
import { readEntry, readProposal, type Proposal } from '../../src/addenda/domain';
import type { Decision } from '../../src/kernel/fault/refusal';
import { Fields } from '../../src/kernel/reading';
import type { Actor, Tx } from '../../src/platform/database';
import { CLIENT, LEAD, OFFICER, type ProductBench } from './product-bench';

export const PROPOSED = {
  kind: 'extra-volume',
  title: 'Piek in naturalisaties',
  service: '1.1',
  reason: 'meer aanvragen dan in de dienstverlening is voorzien',
  from: '2026-02',
  until: '2026-05',
  price: { basis: 'hours', hours: '40', hourlyRate: '75.00' },
  maximum: '4000.00',
};

export const CALAMITY = {
  kind: 'calamity',
  title: 'Waterschade in het archief',
  service: '1.1',
  reason: 'akten zijn nat geworden',
  from: '2026-02',
  price: { basis: 'estimate', amount: '24999.99' },
  calamity: {
    happenedOn: '2026-02-03',
    happened: 'een leiding is gesprongen',
    done: 'akten gedroogd en verplaatst',
    told: [{ function: 'regisseur', day: '2026-02-03' }],
    distinctFrom: [],
  },
};

/** A proposal as a user would write it; every fault fails the test. */
function proposalOf(content: object): Proposal {
  return readProposal(soundFields(content));
}

function soundFields(content: object): Fields {
  return new Fields(content, '', ({ path, code }) => {
    throw new Error(`${path} ${code}`);
  });
}

export function decided<T>(decision: Decision<T>): T {
  if (!decision.ok) throw new Error(JSON.stringify(decision.refusal));
  return decision.value;
}

/** What people do with addenda of one agreement, through the services of the product. */
export class AddendumSteps {
  constructor(
    private readonly bench: ProductBench,
    readonly record: AgreementRecord,
  ) {}

  as<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.bench.transactions.run(actor, work);
  }

  propose(content: object = PROPOSED, actor = OFFICER): ReturnType<ProductBench['writeVersion']['propose']> {
    return this.as(actor, (tx) => this.bench.writeVersion.propose(tx, this.record, proposalOf(content)));
  }

  amend(addendum: string, content: object): ReturnType<ProductBench['writeVersion']['amend']> {
    return this.as(OFFICER, (tx) =>
      this.bench.writeVersion.amend(tx, this.record, addendum, proposalOf(content)),
    );
  }

  /** What is submitted is what is there, unless a test says what was seen. */
  async act(
    addendum: string,
    asked: NewAct,
    actor = OFFICER,
  ): Promise<Awaited<ReturnType<ProductBench['doAct']['do']>>> {
    const seen = asked.act === 'submit' ? (asked.seen ?? (await this.seen(addendum))) : asked.seen;
    return this.as(actor, (tx) => this.bench.doAct.do(tx, this.record, addendum, { ...asked, seen }));
  }

  write(addendum: string, entry: object, actor = OFFICER): ReturnType<ProductBench['writeEntry']['write']> {
    const hours = { sort: 'hours', description: 'naturalisaties', unit: 'uur', unitPrice: '75.00' } as const;
    const { proof, replaces, ...content } = entry as Pick<NewEntry, 'proof' | 'replaces'>;
    const whole = { ...hours, performedOn: '2026-02-20', quantity: '8', ...content };
    const written = { ...readEntry(soundFields(whole)), proof, replaces };
    return this.as(actor, (tx) => this.bench.writeEntry.write(tx, this.record, addendum, written));
  }

  confirm(addendum: string, entry: string, actor = LEAD): ReturnType<ProductBench['writeEntry']['confirm']> {
    return this.as(actor, (tx) => this.bench.writeEntry.confirm(tx, this.record, addendum, entry));
  }

  /** The fingerprint of the version that waits for the client. */
  async seen(addendum: string): Promise<string> {
    return (await this.read(addendum)).state.latest.fingerprint;
  }

  /** An addendum that the client agreed to; answers its key. */
  async approved(content: object = PROPOSED): Promise<string> {
    const addendum = decided(await this.propose(content));
    decided(await this.act(addendum, { act: 'submit' }));
    decided(await this.act(addendum, { act: 'approve', seen: await this.seen(addendum) }, CLIENT));
    return addendum;
  }

  async read(addendum: string, actor: Actor = OFFICER): Promise<ShownAddendum> {
    const [shown] = await this.as(actor, (tx) =>
      this.bench.addenda.read(tx, this.record.agreementId, addendum),
    );
    if (!shown) throw new Error(`${addendum} is not seen`);
    return shown;
  }
}
