import type { Occasion } from '../../agreements/domain';
import type { Euro } from '../../kernel/money';

/** What the contractor puts to the client above the ceiling; a version of an advice note (DVO 4.8; SLA, absence). */
export interface AdviceNote {
  readonly year: number;
  readonly occasion: Occasion;
  /** The decision asked. */
  readonly asked: string;
  readonly arguments: string;
  /** What was looked at first; for absence always (SLA). */
  readonly alternatives?: string;
  /** What it costs altogether, in euros, without overhead. */
  readonly costs: Euro;
  /** What of the costs is asked above the ceiling, in euros; nothing when the team lead decides alone. */
  readonly amount: Euro;
  /** References of documents that go with it. */
  readonly annexes: readonly string[];
}
