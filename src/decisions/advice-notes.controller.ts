import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { z } from 'zod';
import { AgreementAccess } from '../agreements';
import { CurrentActor, Permit } from '../people';
import type { Actor } from '../platform/database';
import { Answers, etagOf, Idempotent, Operation, Refuses, valueOf } from '../platform/http';
import {
  ADVICE_PROBLEMS,
  NOTE_CONTENT,
  NoteBody,
  NotePath,
  NOTES,
  NotesPath,
  OCCASIONS,
  readNoteBody,
  SHOWN_NOTE,
  writeNote,
  writeNoteBody,
  writeShownNote,
} from './advice-notes.dto';
import { seenOf } from './domain';
import { DraftNote } from './draft-note.service';
import { ForeseeLimits } from './foresee-limits.service';
import { FORESIGHT, ForesightPath, OccasionQuery, writeForesight } from './foresight.dto';
import { NoteDesk } from './note-desk.service';

const GROUP = 'Adviesnota’s';
const SOURCE = 'DVO artikel 4.8 en SLA, Ziekteverzuim';

/** What is asked above the ceiling, and when that is needed (DVO 4.5, 4.8; SLA, absence). */
@Controller('v1/overeenkomsten/:kenmerk')
export class AdviceNotesController {
  constructor(
    private readonly access: AgreementAccess,
    private readonly desk: NoteDesk,
    private readonly drafting: DraftNote,
    private readonly foreseeing: ForeseeLimits,
  ) {}

  @Get('vooruitzichten/:jaar')
  @Permit('advice.read')
  @Operation({
    id: 'toonVooruitzicht',
    group: GROUP,
    summary: 'Wanneer een grens van het jaar wordt bereikt, wie dan beslist, en tot wanneer',
    source: 'DVO artikelen 4.5 en 4.8',
  })
  @Refuses(ADVICE_PROBLEMS, 'year-cannot-be-settled')
  @Answers(200, FORESIGHT, 'Het vooruitzicht.')
  async foresee(
    @Param() { kenmerk, jaar }: ForesightPath,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof FORESIGHT>> {
    return writeForesight(valueOf(await this.foreseeing.foresee(actor, kenmerk, Number(jaar))));
  }

  @Get('adviesnotavoorstellen/:jaar')
  @Permit('advice.propose')
  @Operation({
    id: 'stelAdviesnotaOp',
    group: GROUP,
    summary: 'Een adviesnota uit de cijfers van het jaar, om aan te vullen; er wordt niets vastgelegd',
    source: SOURCE,
  })
  @Refuses(ADVICE_PROBLEMS, 'year-cannot-be-settled')
  @Answers(200, NOTE_CONTENT, 'De inhoud.')
  draft(
    @Param() { kenmerk, jaar }: ForesightPath,
    @Query() { aanleiding }: OccasionQuery,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof NOTE_CONTENT>> {
    return this.access.read(actor, kenmerk, async (tx, record) =>
      writeNoteBody(valueOf(await this.drafting.draft(tx, record, Number(jaar), OCCASIONS[aanleiding]))),
    );
  }

  @Get('adviesnotas')
  @Permit('advice.read')
  @Operation({
    id: 'lijstAdviesnotas',
    group: GROUP,
    summary: 'De adviesnota’s en hoe ze ervoor staan',
    description: 'De opdrachtgever ziet een adviesnota als ze is voorgelegd.',
    source: SOURCE,
  })
  @Answers(200, NOTES, 'De adviesnota’s.')
  async list(@Param() { kenmerk }: NotesPath, @CurrentActor() actor: Actor): Promise<z.input<typeof NOTES>> {
    return { adviesnotas: (await this.desk.list(actor, kenmerk)).map(writeNote) };
  }

  @Get('adviesnotas/:nota')
  @Permit('advice.read')
  @Operation({
    id: 'toonAdviesnota',
    group: GROUP,
    summary: 'Een adviesnota: de inhoud, het effect, en wat ermee is gedaan',
    source: SOURCE,
  })
  @Refuses(ADVICE_PROBLEMS, 'unknown-note')
  @Answers(200, SHOWN_NOTE, 'De adviesnota.', {
    headers: { ETag: 'De vingerafdruk van wat je ziet, om mee voor te leggen en te beslissen.' },
  })
  async find(
    @Param() { kenmerk, nota }: NotePath,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.input<typeof SHOWN_NOTE>> {
    const shown = await this.desk.find(actor, kenmerk, nota);
    response.setHeader('ETag', etagOf(seenOf(shown.latest)));
    return writeShownNote(shown);
  }

  @Post('adviesnotas')
  @Idempotent()
  @Permit('advice.propose')
  @Operation({
    id: 'schrijfAdviesnota',
    group: GROUP,
    summary: 'Schrijf een adviesnota; de opdrachtgever ziet haar als je haar voorlegt',
    description: 'Noem bij verzuim geen persoon en geen oorzaak.',
    source: SOURCE,
  })
  @Answers(201, SHOWN_NOTE, 'De adviesnota.', { headers: { Location: 'Waar ze staat.' } })
  async propose(
    @Param() { kenmerk }: NotesPath,
    @Body() body: NoteBody,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.input<typeof SHOWN_NOTE>> {
    const shown = await this.desk.propose(actor, kenmerk, readNoteBody(body));
    response.location(`/v1/overeenkomsten/${encodeURIComponent(kenmerk)}/adviesnotas/${shown.dossier.note}`);
    return writeShownNote(shown);
  }

  @Post('adviesnotas/:nota/versies')
  @Idempotent()
  @Permit('advice.propose')
  @Operation({
    id: 'wijzigAdviesnota',
    group: GROUP,
    summary: 'Schrijf een nieuwe versie; wat is besloten, blijft gelden tot ook daarover is besloten',
    source: SOURCE,
  })
  @Refuses(ADVICE_PROBLEMS, 'unknown-note', 'note-not-open', 'note-withdrawn', 'note-about-other')
  @Answers(201, SHOWN_NOTE, 'De adviesnota.')
  async amend(
    @Param() { kenmerk, nota }: NotePath,
    @Body() body: NoteBody,
    @CurrentActor() actor: Actor,
  ): Promise<z.input<typeof SHOWN_NOTE>> {
    return writeShownNote(await this.desk.amend(actor, kenmerk, nota, readNoteBody(body)));
  }
}
