import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { z } from 'zod';
import { AgreementAccess } from '../../agreements';
import type { Decision } from '../../kernel/fault/refusal';
import { CurrentActor, Permit } from '../../people';
import type { Actor } from '../../platform/database';
import {
  Answers,
  Idempotent,
  Operation,
  refused,
  Refuses,
  SentFile,
  Upload,
  valueOf,
  type UploadedFile,
} from '../../platform/http';
import { CEMETERY_GROUP, CEMETERY_PROBLEMS, CEMETERY_SOURCE, CemeteryPath } from '../cemetery-problems.dto';
import { writeProfileName } from '../domain';
import { previewExport } from '../exports/preview-export';
import {
  PROFILE,
  ProfileBody,
  ProfilePath,
  PROFILES,
  PROPOSAL,
  readProfile,
  writeProfile,
  writeProfiles,
  writeProposal,
} from './profiles.dto';
import { ProfilesReader } from './profiles.reader';
import { RecordProfile } from './record-profile.service';

/** How K2B writes its exports, and how the client's bookkeeping wants its file (SLA 1.9). */
@Controller('v1/overeenkomsten/:kenmerk/begraafprofielen')
export class ProfilesController {
  constructor(
    private readonly access: AgreementAccess,
    private readonly reader: ProfilesReader,
    private readonly recording: RecordProfile,
  ) {}

  @Get()
  @Permit('cemetery.read')
  @Operation({
    id: 'lijstBegraafprofielen',
    group: CEMETERY_GROUP,
    summary: 'De profielen van exporten en van bestanden voor de boekhouding',
    source: CEMETERY_SOURCE,
  })
  @Answers(200, PROFILES, 'De profielen.')
  list(@Param() { kenmerk }: CemeteryPath, @CurrentActor() actor: Actor): Promise<z.input<typeof PROFILES>> {
    return this.access.read(actor, kenmerk, async (tx, { agreementId }) =>
      writeProfiles(await this.reader.all(tx, agreementId)),
    );
  }

  @Get(':profiel')
  @Permit('cemetery.read')
  @Operation({
    id: 'toonBegraafprofiel',
    group: CEMETERY_GROUP,
    summary: 'Een profiel zoals het is vastgelegd',
    source: CEMETERY_SOURCE,
  })
  @Answers(200, PROFILE, 'Het profiel.')
  find(
    @Param() { kenmerk, profiel }: ProfilePath,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof PROFILE>> {
    return this.access.read(actor, kenmerk, async (tx, { agreementId }) => {
      const profile = await this.reader.find(tx, agreementId, profiel);
      if (!profile) throw refused('not-found');
      return writeProfile(profile);
    });
  }

  @Post()
  @Idempotent()
  @Permit('cemetery.set-up')
  @Operation({
    id: 'legBegraafprofielVast',
    group: CEMETERY_GROUP,
    summary: 'Leg een profiel vast, of een nieuwe versie ervan',
    description:
      'Alle fouten komen tegelijk terug. Een versie verandert nooit: wie hetzelfde nog eens stuurt, krijgt de versie die er is.',
    source: CEMETERY_SOURCE,
  })
  @Refuses(CEMETERY_PROBLEMS, 'profile-faults', 'profile-built-in')
  @Answers(201, PROFILE, 'Het profiel.', { headers: { Location: 'Waar het staat.' } })
  async record(
    @Param() { kenmerk }: CemeteryPath,
    @Body() body: ProfileBody,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.input<typeof PROFILE>> {
    const recorded = await this.access.change(actor, kenmerk, async (tx, record) =>
      valueOf(inBody(await this.recording.record(tx, record, readProfile(body)))),
    );
    const name = writeProfileName(recorded);
    response.location(`/v1/overeenkomsten/${encodeURIComponent(kenmerk)}/begraafprofielen/${name}`);
    return writeProfile({ name, kind: recorded.kind, body: recorded.body, recorded });
  }

  @Post('voorstellen')
  @Upload()
  @Permit('cemetery.record')
  @Operation({
    id: 'stelBegraafprofielVoor',
    group: CEMETERY_GROUP,
    summary:
      'Laat zien hoe een export is geschreven, met een voorstel voor het profiel; er wordt niets bewaard',
    source: CEMETERY_SOURCE,
  })
  @Refuses(CEMETERY_PROBLEMS, 'export-faults')
  @Answers(200, PROPOSAL, 'Wat er in de export staat, en het voorstel.')
  propose(
    @Param() { kenmerk }: CemeteryPath,
    @SentFile() { content }: UploadedFile,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof PROPOSAL>> {
    return this.access.read(actor, kenmerk, async () => writeProposal(valueOf(await previewExport(content))));
  }
}

/** Where the faults of a profile stand in the body that holds it. */
function inBody<T>(decision: Decision<T>): Decision<T> {
  if (decision.ok || !decision.refusal.faults) return decision;
  const faults = decision.refusal.faults.map((fault) => ({ ...fault, path: `profiel.${fault.path}` }));
  return { ok: false, refusal: { ...decision.refusal, faults } };
}
