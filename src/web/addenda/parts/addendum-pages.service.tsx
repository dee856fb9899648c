import { Injectable } from '@nestjs/common';
import { AddendaReader, lineOfApproved, type ShownAddendum } from '../../../addenda';
import type { AgreementRecord } from '../../../agreements';
import type { Tx } from '../../../platform/database';
import { EffectReader } from '../../../settlement';
import type { Effect } from '../../../settlement/domain';
import { Desk, type AgreementFrame, type Visit } from '../../desk/desk.service';
import { viewOf, type AddendumView } from './addendum-view';
import { standingOf } from './standing-of';

export interface LoadedAddendum {
  readonly frame: AgreementFrame;
  readonly view: AddendumView;
}

/** Loads an addendum for a page, with what it does to the ceiling. */
@Injectable()
export class AddendumPages {
  constructor(
    private readonly desk: Desk,
    private readonly addenda: AddendaReader,
    private readonly effects: EffectReader,
  ) {}

  async load(visit: Visit, addendum: string, path = `/addenda/${addendum}`): Promise<LoadedAddendum> {
    const { frame, view } = await this.desk.read(visit, async (tx, record) => {
      const shown = await standingOf(this.addenda, tx, record.agreementId, addendum);
      return viewOf(shown, await this.effectOf(tx, record, shown));
    });
    return { frame: { ...frame, path }, view };
  }

  private async effectOf(
    tx: Tx,
    record: AgreementRecord,
    { dossier, state }: ShownAddendum,
  ): Promise<Effect | undefined> {
    const version = dossier.versions.find((one) => one.version === state.latest.version);
    if (!version || state.state === 'withdrawn') return undefined;
    const replacedLine = lineOfApproved(dossier, state);
    const question = {
      ...{ addendum: dossier.addendum, version: version.version, proposal: version.proposal },
      replacedLine,
    };
    return this.effects.ofFormation(tx, record, question, await this.effects.now(tx, record));
  }
}
