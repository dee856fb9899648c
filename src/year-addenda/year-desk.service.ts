import { Injectable } from '@nestjs/common';
import { AgreementAccess } from '../agreements';
import type { Actor } from '../platform/database';
import { Refused, refused, valueOf } from '../platform/http';
import { DoYearAct } from './do-year-act.service';
import type { YearAddendum } from './domain';
import type { NewYearAct } from './keep-year-act.service';
import { WriteYear } from './write-year.service';
import { refuseYearFaults } from './year-addenda.dto';
import { YearAddendaReader, type ShownYear } from './year-addenda.reader';

/** For controllers and pages: year addenda as the one who asks sees them, and one act on one of them. */
@Injectable()
export class YearDesk {
  constructor(
    private readonly access: AgreementAccess,
    private readonly years: YearAddendaReader,
    private readonly acts: DoYearAct,
    private readonly writing: WriteYear,
  ) {}

  list(actor: Actor, key: string): Promise<ShownYear[]> {
    return this.access.read(actor, key, (tx, { agreementId }) => this.years.read(tx, agreementId));
  }

  /** Refuses (404) an addendum that is not there, or not for this actor. */
  find(actor: Actor, key: string, year: number): Promise<ShownYear> {
    return this.access.read(actor, key, async (tx, { agreementId }) => {
      const [shown] = await this.years.read(tx, agreementId, year);
      return shown ?? unknown(year);
    });
  }

  /** A new version of the addendum of a year, the first or a later one; answers the addendum. */
  async write(actor: Actor, key: string, content: YearAddendum): Promise<ShownYear> {
    await this.access.change(actor, key, async (tx, record) => {
      refuseYearFaults(await this.writing.check(tx, record, content));
      return valueOf(await this.writing.write(tx, record, content));
    });
    return this.find(actor, key, content.year);
  }

  /** Does an act, all of it or nothing; answers the addendum as it then stands. */
  act(actor: Actor, key: string, year: number, asked: NewYearAct): Promise<ShownYear> {
    return this.access.change(actor, key, async (tx, record) => {
      const decision = await this.acts.do(tx, record, year, asked);
      if (!decision.ok && decision.refusal.code === 'version-differs') throw refused('stale-version');
      valueOf(decision);
      const [shown] = await this.years.read(tx, record.agreementId, year);
      return shown ?? unknown(year);
    });
  }
}

function unknown(year: number): never {
  throw new Refused({ code: 'unknown-year-addendum', values: { year: year.toString() } });
}
