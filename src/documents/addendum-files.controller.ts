import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import { ADDENDUM_PROBLEMS, AddendaReader, AddendumPath } from '../addenda';
import { AgreementAccess, type AgreementRecord } from '../agreements';
import { PartyRegister } from '../parties';
import { CurrentActor, Permit } from '../people';
import type { Actor, Tx } from '../platform/database';
import { AnswersFile, Operation, Refused, Refuses } from '../platform/http';
import type { AddendumPaper } from './addendum-paper';
import { addendumFileName } from './domain';
import { renderAddendum } from './pdf/addendum/render-addendum';

const PDF = 'application/pdf';

/** An addendum on paper, for signature. */
@Controller('v1/overeenkomsten/:kenmerk/addenda/:sleutel/bestanden')
export class AddendumFilesController {
  constructor(
    private readonly access: AgreementAccess,
    private readonly addenda: AddendaReader,
    private readonly parties: PartyRegister,
  ) {}

  @Get('pdf')
  @Permit('addendum.read')
  @Operation({
    id: 'downloadAddendum',
    group: 'Addenda',
    summary: 'Het addendum als PDF (PDF/A-3), om te ondertekenen, met wat er is besloten',
    source: 'DVO artikel 3.6',
  })
  @Refuses(ADDENDUM_PROBLEMS, 'unknown-addendum')
  @AnswersFile([PDF], 'Het bestand.')
  async pdf(
    @Param() { kenmerk, sleutel }: AddendumPath,
    @CurrentActor() actor: Actor,
  ): Promise<StreamableFile> {
    const paper = await this.access.read(actor, kenmerk, (tx, record) => this.read(tx, record, sleutel));
    const disposition = `attachment; filename="${addendumFileName(kenmerk, sleutel)}"`;
    return new StreamableFile(await renderAddendum(paper), { type: PDF, disposition });
  }

  private async read(tx: Tx, record: AgreementRecord, addendum: string): Promise<AddendumPaper> {
    const [shown] = await this.addenda.read(tx, record.agreementId, addendum);
    if (!shown) throw new Refused({ code: 'unknown-addendum', values: { addendum } });
    const [client, contractor] = [
      await this.parties.latest(tx, record.clientParty),
      await this.parties.latest(tx, record.contractorParty),
    ];
    return {
      agreement: { key: record.key, title: record.title },
      client: { party: record.clientParty, name: client?.name ?? record.clientParty },
      contractor: { party: record.contractorParty, name: contractor?.name ?? record.contractorParty },
      shown,
    };
  }
}
