import { Injectable } from '@nestjs/common';
import { AddendaReader, type ShownAddendum } from '../addenda';
import { shownStateOf } from '../addenda/domain';
import { AgreementAccess, type AskedMoment } from '../agreements';
import { AdviceNotesReader, type ShownNote } from '../decisions';
import { isOpen } from '../decisions/domain';
import type { Decision } from '../kernel/fault/refusal';
import type { Actor } from '../platform/database';
import { DrawReports, type AsKnown } from '../reporting';
import type { OpenPoints } from '../reporting/domain';

/** The open points of an agreement, and what the two sides still have to settle between them. */
export interface ExitList extends AsKnown<OpenPoints> {
  /** Not completed, withdrawn or refused, as they stand now; each side its own view. */
  readonly addenda: readonly ShownAddendum[];
  readonly notes: readonly ShownNote[];
  /** The client sees functions by publication group (DVO 7.5; AVG). */
  readonly seesFunctions: boolean;
}

const CLOSED = ['completed', 'withdrawn', 'refused'];

/** Lists what is to be dealt with when an agreement ends: amounts as known at a moment, acts as they stand now (DVO 9.2). */
@Injectable()
export class ListOpenPoints {
  constructor(
    private readonly access: AgreementAccess,
    private readonly reports: DrawReports,
    private readonly addenda: AddendaReader,
    private readonly notes: AdviceNotesReader,
  ) {}

  async list(
    actor: Actor,
    key: string,
    asked: AskedMoment,
  ): Promise<Decision<ExitList, 'year-cannot-be-settled'>> {
    const drawn = await this.reports.openPoints(actor, key, asked);
    if (!drawn.ok) return drawn;
    const between = await this.access.read(actor, key, async (tx, { agreementId, clientParty }) => ({
      addenda: (await this.addenda.read(tx, agreementId)).filter(isStillOpen),
      notes: (await this.notes.read(tx, agreementId)).filter(({ state }) => isOpen(state)),
      seesFunctions: actor.party !== clientParty,
    }));
    return { ok: true, value: { ...drawn.value, ...between } };
  }
}

function isStillOpen({ dossier, state }: ShownAddendum): boolean {
  const kind = dossier.versions.at(-1)?.proposal.kind;
  return kind !== undefined && !CLOSED.includes(shownStateOf(kind, state));
}
