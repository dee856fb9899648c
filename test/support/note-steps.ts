import type { AgreementRecord } from '../../src/agreements';
import type { NewNoteAct, ShownNote } from '../../src/decisions';
import { readAdviceNote, seenOf, type AdviceNote } from '../../src/decisions/domain';
import type { WriteNoteRefusal } from '../../src/decisions/write-note.service';
import type { Fault } from '../../src/kernel/fault/fault';
import type { Decision } from '../../src/kernel/fault/refusal';
import { Fields } from '../../src/kernel/reading';
import type { Actor, Tx } from '../../src/platform/database';
import { decided } from './addendum-steps';
import { OFFICER, type ProductBench } from './product-bench';

export const SECRETARY: Actor = { person: 'secretary', role: 'municipal-secretary', party: 'client-town' };

const ASKED = {
  ...{
    year: 2026,
    occasion: 'absence',
    asked: 'Stem in met vervanging.',
    arguments: 'De balie blijft open.',
  },
  ...{ alternatives: 'Schuiven met uren lukt niet.', costs: '4000.00', amount: '4000.00', annexes: [] },
};

/** What people do with advice notes of one agreement, through the services of the product. */
export class NoteSteps {
  constructor(
    private readonly bench: ProductBench,
    readonly record: AgreementRecord,
  ) {}

  as<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.bench.transactions.run(actor, work);
  }

  async propose(changes: object = {}, actor = OFFICER): Promise<string> {
    const written = await this.as(actor, (tx) =>
      this.bench.writeNote.propose(tx, this.record, contentOf(changes)),
    );
    return written.ok ? written.value : failOn(written.faults);
  }

  async amend(note: string, changes: object = {}): Promise<Decision<number, WriteNoteRefusal>> {
    const written = await this.as(OFFICER, (tx) =>
      this.bench.writeNote.amend(tx, this.record, note, contentOf(changes)),
    );
    return 'faults' in written ? failOn(written.faults) : written;
  }

  act(note: string, asked: NewNoteAct, actor = OFFICER): ReturnType<ProductBench['doNoteAct']['do']> {
    return this.as(actor, (tx) => this.bench.doNoteAct.do(tx, this.record, note, asked));
  }

  /** Puts the latest version to the client as it is seen now. */
  async submit(note: string): ReturnType<NoteSteps['act']> {
    return this.act(note, { act: 'submit', seen: await this.seen(note) });
  }

  /** A note that was put to the client; answers its key. */
  async submitted(changes: object = {}): Promise<string> {
    const note = await this.propose(changes);
    decided(await this.submit(note));
    return note;
  }

  /** Decides as the municipal secretary on what was put to the client last. */
  async decide(note: string, act: 'approve' | 'refuse', text?: string, actor = SECRETARY): Promise<void> {
    const seen = await this.seen(note);
    decided(await this.act(note, { act, seen, ...(text !== undefined && { text }) }, actor));
  }

  async seen(note: string): Promise<string> {
    return seenOf((await this.read(note)).latest);
  }

  async read(note: string, actor: Actor = OFFICER): Promise<ShownNote> {
    const [shown] = await this.as(actor, (tx) => this.bench.notes.read(tx, this.record.agreementId, note));
    if (!shown) throw new Error(`${note} is not seen`);
    return shown;
  }
}

function failOn(faults: readonly Fault[]): never {
  throw new Error(faults.map(({ path, code }) => `${path} ${code}`).join(', '));
}

/** A note as a user would write it; every fault fails the test. */
function contentOf(changes: object): AdviceNote {
  return readAdviceNote(
    new Fields({ ...ASKED, ...changes }, '', ({ path, code }) => {
      throw new Error(`${path} ${code}`);
    }),
  );
}
