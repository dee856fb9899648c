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

/** What the contractor does with an advice note that it wrote (DVO 2.3, 4.8; SLA, absence). */
@Controller('v1/overeenkomsten/:kenmerk/adviesnotas/:nota')
export class NoteActsController {
  constructor(private readonly desk: NoteDesk) {}

  @Post('indieningen')
  @Idempotent()
  @Permit('advice.propose')
  @Operation({
    id: 'legAdviesnotaVoor',
    group: GROUP,
    summary: 'Leg de laatste versie voor aan wie beslist, met het effect zoals het nu is',
    description: 'If-Match is de ETag van de adviesnota die je hebt gezien.',
    source: 'DVO artikel 4.8 en SLA, Ziekteverzuim',
  })
  @Refuses(
    ADVICE_PROBLEMS,
    'unknown-note',
    'note-not-open',
    'nothing-asked',
    'all-costs-are-asked',
    'note-not-recordable',
    'year-cannot-be-settled',
  )
  @Answers(201, SHOWN_NOTE, 'De adviesnota.')
  submit(@Param() path: NotePath, @IfMatch() seen: string, @CurrentActor() actor: Actor): Promise<Shown> {
    return this.act(actor, path, { act: 'submit', seen });
  }

  @Post('antwoorden')
  @Idempotent()
  @Permit('advice.propose')
  @Operation({
    id: 'beantwoordVraagOverAdviesnota',
    group: GROUP,
    summary: 'Beantwoord de vraag van de opdrachtgever',
    source: 'DVO artikel 4.8 en SLA, Ziekteverzuim',
  })
  @Refuses(ADVICE_PROBLEMS, 'unknown-note', 'note-not-open')
  @Answers(201, SHOWN_NOTE, 'De adviesnota.')
  answer(
    @Param() path: NotePath,
    @Body() { tekst }: NoteTextBody,
    @CurrentActor() actor: Actor,
  ): Promise<Shown> {
    return this.act(actor, path, { act: 'answer', text: tekst });
  }

  @Post('intrekkingen')
  @Idempotent()
  @Permit('advice.propose')
  @Operation({
    id: 'trekAdviesnotaIn',
    group: GROUP,
    summary: 'Trek de laatste versie in',
    source: 'DVO artikel 4.8 en SLA, Ziekteverzuim',
  })
  @Refuses(ADVICE_PROBLEMS, 'unknown-note', 'note-not-open')
  @Answers(201, SHOWN_NOTE, 'De adviesnota.')
  withdraw(
    @Param() path: NotePath,
    @Body() { reden }: NoteReasonBody,
    @CurrentActor() actor: Actor,
  ): Promise<Shown> {
    return this.act(actor, path, { act: 'withdraw', text: reden });
  }

  @Post('besluiten-binnen-plafond')
  @Idempotent()
  @Permit('advice.decide-within')
  @Operation({
    id: 'besluitBinnenPlafond',
    group: GROUP,
    summary: 'Leg vast wat de teamleider binnen het plafond besluit',
    description: 'If-Match is de ETag van de adviesnota die je hebt gezien.',
    source: 'DVO artikel 2.3 en SLA, Ziekteverzuim',
  })
  @Refuses(ADVICE_PROBLEMS, 'unknown-note', 'note-not-open', 'advice-note-needed', 'year-cannot-be-settled')
  @Answers(201, SHOWN_NOTE, 'De adviesnota.')
  decideWithin(
    @Param() path: NotePath,
    @IfMatch() seen: string,
    @CurrentActor() actor: Actor,
  ): Promise<Shown> {
    return this.act(actor, path, { act: 'decide-within', seen });
  }

  private async act(actor: Actor, { kenmerk, nota }: NotePath, asked: NewNoteAct): Promise<Shown> {
    return writeShownNote(await this.desk.act(actor, kenmerk, nota, asked));
  }
}
