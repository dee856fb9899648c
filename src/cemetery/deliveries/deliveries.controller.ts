import { Controller, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { AgreementAccess } from '../../agreements';
import { CurrentActor, Permit } from '../../people';
import type { Actor } from '../../platform/database';
import { Answers, Idempotent, Operation, Refuses, valueOf } from '../../platform/http';
import { CEMETERY_GROUP, CEMETERY_PROBLEMS, CEMETERY_SOURCE } from '../cemetery-problems.dto';
import { WINDOW, WindowPath, writeWindow } from '../windows/windows.dto';
import { WindowsReader } from '../windows/windows.reader';
import { SendAgain } from './send-again.service';

/** Sending a released file to the client's bookkeeping again (DVO 3.1.3). */
@Controller('v1/overeenkomsten/:kenmerk/begraafvensters/:nummer/afleveringen')
export class DeliveriesController {
  constructor(
    private readonly access: AgreementAccess,
    private readonly windows: WindowsReader,
    private readonly sending: SendAgain,
  ) {}

  @Post()
  @Idempotent()
  @Permit('cemetery.deliver')
  @Operation({
    id: 'stuurBegraafbestandOpnieuw',
    group: CEMETERY_GROUP,
    summary: 'Stuur het vrijgegeven bestand opnieuw naar de boekhouding',
    description:
      'Dezelfde bytes, over het kanaal dat nu is ingesteld. Is dat na de vrijgave ingesteld, dan stuurt een ander dan wie dat deed. Hoe het gaat, staat bij het venster.',
    source: CEMETERY_SOURCE,
  })
  @Refuses(
    CEMETERY_PROBLEMS,
    'no-series',
    'not-released',
    'file-removed',
    'no-channel',
    'sent-by-own-channel',
  )
  @Answers(201, WINDOW, 'Het venster.')
  send(
    @Param() { kenmerk, nummer }: WindowPath,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof WINDOW>> {
    return this.access.change(actor, kenmerk, async (tx, record) => {
      valueOf(await this.sending.send(tx, record, Number(nummer)));
      return writeWindow(valueOf(await this.windows.find(tx, record.agreementId, Number(nummer))));
    });
  }
}
