import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { AgreementAccess } from '../../agreements';
import { CurrentActor, Permit } from '../../people';
import type { Actor } from '../../platform/database';
import { Answers, Idempotent, Operation, Refuses, valueOf } from '../../platform/http';
import { CEMETERY_GROUP, CEMETERY_PROBLEMS, CEMETERY_SOURCE, CemeteryPath } from '../cemetery-problems.dto';
import { CHANNEL, ChannelBody, CHANNELS, writeChannel } from './channels.dto';
import { ChannelsReader } from './channels.reader';
import { SetUpChannel } from './set-up-channel.service';

/** How the client's bookkeeping gets its billing files (DVO 3.1.3; SLA 1.9). */
@Controller('v1/overeenkomsten/:kenmerk/begraafkanalen')
export class ChannelsController {
  constructor(
    private readonly access: AgreementAccess,
    private readonly reader: ChannelsReader,
    private readonly settingUp: SetUpChannel,
  ) {}

  @Get()
  @Permit('cemetery.read')
  @Operation({
    id: 'lijstBegraafkanalen',
    group: CEMETERY_GROUP,
    summary: 'Hoe de boekhouding haar bestanden krijgt: elke instelling, de nieuwste het laatst',
    description: 'Zonder instelling haalt de opdrachtgever het bestand hier op.',
    source: CEMETERY_SOURCE,
  })
  @Answers(200, CHANNELS, 'De instellingen.')
  list(@Param() { kenmerk }: CemeteryPath, @CurrentActor() actor: Actor): Promise<z.input<typeof CHANNELS>> {
    return this.access.read(actor, kenmerk, async (tx, { agreementId }) => ({
      begraafkanalen: (await this.reader.versions(tx, agreementId)).map(writeChannel),
    }));
  }

  @Post()
  @Idempotent()
  @Permit('cemetery.set-up')
  @Operation({
    id: 'stelBegraafkanaalIn',
    group: CEMETERY_GROUP,
    summary: 'Stel in hoe de boekhouding haar bestanden krijgt',
    description:
      'Geldt voor wat hierna wordt vrijgegeven of opnieuw gestuurd. Een wachtwoord of sleutel staat hier nooit; alleen de naam.',
    source: CEMETERY_SOURCE,
  })
  @Refuses(CEMETERY_PROBLEMS, 'channel-faults')
  @Answers(201, CHANNEL, 'De instelling die nu geldt.')
  setUp(
    @Param() { kenmerk }: CemeteryPath,
    @Body() body: ChannelBody,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof CHANNEL>> {
    const given = Object.entries(body).filter(([, value]) => value !== undefined);
    return this.access.change(actor, kenmerk, async (tx, record) =>
      writeChannel(valueOf(await this.settingUp.setUp(tx, record, Object.fromEntries(given)))),
    );
  }
}
