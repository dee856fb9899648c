import { Injectable } from '@nestjs/common';
import { AgreementAccess } from '../agreements';
import { writeQuarter, type Quarter } from '../kernel/time';
import type { Actor } from '../platform/database';
import { Refused, valueOf } from '../platform/http';
import { DrawReports, type AsKnown } from '../reporting';
import type { QuarterFigures } from '../reporting/domain';
import { ComposeReport } from './compose-report.service';
import { actsUpTo } from './domain';
import { listed, type ListedReport } from './listed-report';
import { QuarterlyReportsStore } from './quarterly-reports.store';
import { reportModelOf } from './report-models';
import type { WrittenOffer, WrittenReport } from './report-rows';

/** A report as it was put to the client or, of a version that was not, as it would be now. */
export interface ShownReport extends ListedReport {
  readonly shown: WrittenOffer;
}

const NOTHING_WRITTEN: Pick<WrittenReport, 'version' | 'content'> = { version: 1, content: { texts: [] } };

/** Quarterly reports as the one who asks sees them. */
@Injectable()
export class ReadReports {
  constructor(
    private readonly access: AgreementAccess,
    private readonly reports: QuarterlyReportsStore,
    private readonly drawing: DrawReports,
    private readonly composing: ComposeReport,
  ) {}

  list(actor: Actor, key: string): Promise<ListedReport[]> {
    return this.access.read(actor, key, async (tx, { agreementId }) =>
      (await this.reports.read(tx, agreementId)).map(listed),
    );
  }

  /** Refuses (404) a report that is not there, or not for this actor. */
  async find(actor: Actor, key: string, quarter: Quarter): Promise<ShownReport> {
    const report = await this.access.read(actor, key, async (tx, { agreementId }) => {
      const [dossier] = await this.reports.read(tx, agreementId, quarter);
      return dossier ? listed(dossier) : unknown(quarter);
    });
    const { offer } = report.latest;
    return { ...report, shown: offer ?? (await this.draft(actor, key, quarter, report.latest)) };
  }

  /** A version as it was put to the client, with what was done with it and before it; refuses (404) one that was not. */
  async offered(actor: Actor, key: string, quarter: Quarter, version: number): Promise<ShownReport> {
    return this.access.read(actor, key, async (tx, { agreementId }) => {
      const [dossier] = await this.reports.read(tx, agreementId, quarter);
      const offer = dossier?.versions.find((one) => one.version === version)?.offer;
      if (!dossier || !offer) return unknown(quarter);
      const versions = dossier.versions.filter((one) => one.offer && one.version <= version);
      return { ...listed({ quarter, versions, acts: actsUpTo(dossier, version) }), shown: offer };
    });
  }

  /** What a report would say now of a quarter of which none was written. */
  foresee(actor: Actor, key: string, quarter: Quarter): Promise<WrittenOffer> {
    return this.draft(actor, key, quarter, NOTHING_WRITTEN);
  }

  /** What the service knows of a quarter now. */
  async fill(actor: Actor, key: string, quarter: Quarter): Promise<AsKnown<QuarterFigures>> {
    return valueOf(await this.drawing.quarter(actor, key, quarter, {}));
  }

  private async draft(
    actor: Actor,
    key: string,
    quarter: Quarter,
    latest: Pick<WrittenReport, 'version' | 'content'>,
  ): Promise<WrittenOffer> {
    const model = reportModelOf(quarter);
    if (!model) return unknown(quarter);
    const filled = await this.fill(actor, key, quarter);
    return this.access.read(actor, key, (tx, record) =>
      this.composing.compose(tx, record, { quarter, model }, latest, filled),
    );
  }
}

function unknown(quarter: Quarter): never {
  throw new Refused({ code: 'unknown-quarterly-report', values: { quarter: writeQuarter(quarter) } });
}
