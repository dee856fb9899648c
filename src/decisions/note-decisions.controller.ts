import { Body, Controller, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { CurrentActor, Permit } from '../people';
import type { Actor } from '../platform/database';
import { Answers, Idempotent, IfMatch, Operation, Refuses } from '../platform/http';
import {
  ADVICE_PROBLEMS,
  NotePath,
  NoteReasonBody,
  NoteTextBody,
  SHOWN_NOTE,
  writeShownNote,
} from './advice-notes.dto';
import type { NewNoteAct } from './keep-note-act.service';
import { NoteDesk } from './note-desk.service';

const GROUP = 'Adviesnota’s';

type Shown = z.input<typeof SHOWN_NOTE>;

/** What the client does with an advice note that was put to it, on what it saw (DVO 4.8; SLA, absence). */
@Controller('v1/overeenkomsten/:kenmerk/adviesnotas/:nota')
export class NoteDecisionsController {
  constructor(private readonly desk: NoteDesk) {}

  @Post('vragen')
  @Idempotent()
  @Permit('advice.decide')
  @Operation({
    id: 'stelVraagOverAdviesnota',
    group: GROUP,
    summary: 'Stel een vraag over wat is voorgelegd',
    source: 'DVO artikel 4.8 en SLA, Ziekteverzuim',
  })
  @Refuses(ADVICE_PROBLEMS, 'unknown-note', 'note-not-open')
  @Answers(201, SHOWN_NOTE, 'De adviesnota.')
  ask(
    @Param() path: NotePath,
    @Body() { tekst }: NoteTextBody,
    @CurrentActor() actor: Actor,
  ): Promise<Shown> {
    return this.act(actor, path, { act: 'ask', text: tekst });
  }

  @Post('instemmingen')
  @Idempotent()
  @Permit('advice.decide')
  @Operation({
    id: 'stemInMetAdviesnota',
    group: GROUP,
    summary: 'Stem in: de grens van het jaar gaat omhoog, en wat is aangehouden komt vrij',
    description: 'If-Match is de ETag van de adviesnota die je hebt gezien.',
    source: 'DVO artikel 4.8 en SLA, Ziekteverzuim',
  })
  @Refuses(
    ADVICE_PROBLEMS,
    'unknown-note',
    'note-not-open',
    'decided-by-other-role',
    'prepared-it-yourself',
    'note-not-recordable',
  )
  @Answers(201, SHOWN_NOTE, 'De adviesnota.')
  approve(@Param() path: NotePath, @IfMatch() seen: string, @CurrentActor() actor: Actor): Promise<Shown> {
    return this.act(actor, path, { act: 'approve', seen });
  }

  @Post('afwijzingen')
  @Idempotent()
  @Permit('advice.decide')
  @Operation({
    id: 'wijsAdviesnotaAf',
    group: GROUP,
    summary: 'Stem niet in: wat is aangehouden, blijft aangehouden',
    description: 'If-Match is de ETag van de adviesnota die je hebt gezien.',
    source: 'DVO artikel 4.8 en SLA, Ziekteverzuim',
  })
  @Refuses(ADVICE_PROBLEMS, 'unknown-note', 'note-not-open', 'decided-by-other-role', 'prepared-it-yourself')
  @Answers(201, SHOWN_NOTE, 'De adviesnota.')
  refuse(
    @Param() path: NotePath,
    @Body() { reden }: NoteReasonBody,
    @IfMatch() seen: string,
    @CurrentActor() actor: Actor,
  ): Promise<Shown> {
    return this.act(actor, path, { act: 'refuse', text: reden, seen });
  }

  private async act(actor: Actor, { kenmerk, nota }: NotePath, asked: NewNoteAct): Promise<Shown> {
    return writeShownNote(await this.desk.act(actor, kenmerk, nota, asked));
  }
}
