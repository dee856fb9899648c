import { Body, Controller, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { CurrentActor, Permit } from '../people';
import type { Actor } from '../platform/database';
import {
  Answers,
  Idempotent,
  IfMatch,
  Operation,
  Refuses,
  SentFile,
  Upload,
  valueOf,
  type UploadedFile,
} from '../platform/http';
import {
  ADDENDUM_PROBLEMS,
  AddendumPath,
  CompletionBody,
  CostsBody,
  PaperForm,
  ReasonBody,
  TextBody,
  SHOWN_ADDENDUM,
  writeShownAddendum,
} from './addenda.dto';
import { AddendumDesk } from './addendum-desk.service';
import { permissionFor } from './domain';
import type { NewAct } from './new-act';
import { ReceiveFile } from './receive-file.service';

const GROUP = 'Addenda';

type Shown = z.input<typeof SHOWN_ADDENDUM>;

/** What the contractor does with an addendum that it wrote (DVO 3.6, 3.7, 4.6). */
@Controller('v1/overeenkomsten/:kenmerk/addenda/:sleutel')
export class AddendumActsController {
  constructor(
    private readonly desk: AddendumDesk,
    private readonly files: ReceiveFile,
  ) {}

  @Post('indieningen')
  @Idempotent()
  @Permit(permissionFor('submit'))
  @Operation({
    id: 'legAddendumVoor',
    group: GROUP,
    summary: 'Leg de laatste versie voor aan de opdrachtgever',
    description:
      'If-Match is de ETag van het addendum dat je hebt gezien. Een verkiezing of calamiteit heeft geen akkoord vooraf nodig en is hiermee bekend.',
    source: 'DVO artikel 3.6',
  })
  @Refuses(
    ADDENDUM_PROBLEMS,
    'unknown-addendum',
    'act-not-open',
    'addendum-completed',
    'addendum-not-recordable',
  )
  @Answers(201, SHOWN_ADDENDUM, 'Het addendum.')
  submit(@Param() path: AddendumPath, @IfMatch() seen: string, @CurrentActor() actor: Actor): Promise<Shown> {
    return this.act(actor, path, { act: 'submit', seen });
  }

  @Post('antwoorden')
  @Idempotent()
  @Permit(permissionFor('answer'))
  @Operation({
    id: 'beantwoordVraag',
    group: GROUP,
    summary: 'Beantwoord de vraag van de opdrachtgever',
    source: 'DVO artikel 3.6',
  })
  @Refuses(ADDENDUM_PROBLEMS, 'unknown-addendum', 'act-not-open', 'addendum-completed')
  @Answers(201, SHOWN_ADDENDUM, 'Het addendum.')
  answer(
    @Param() path: AddendumPath,
    @Body() { tekst }: TextBody,
    @CurrentActor() actor: Actor,
  ): Promise<Shown> {
    return this.act(actor, path, { act: 'answer', text: tekst });
  }

  @Post('intrekkingen')
  @Idempotent()
  @Permit(permissionFor('withdraw'))
  @Operation({
    id: 'trekAddendumIn',
    group: GROUP,
    summary: 'Trek de laatste versie in',
    description:
      'Zonder eerder akkoord is het addendum daarna niet meer bekend; anders blijft gelden wat is overeengekomen.',
    source: 'DVO artikel 3.6',
  })
  @Refuses(ADDENDUM_PROBLEMS, 'unknown-addendum', 'act-not-open', 'addendum-completed')
  @Answers(201, SHOWN_ADDENDUM, 'Het addendum.')
  withdraw(
    @Param() path: AddendumPath,
    @Body() { reden }: ReasonBody,
    @CurrentActor() actor: Actor,
  ): Promise<Shown> {
    return this.act(actor, path, { act: 'withdraw', text: reden });
  }

  @Post('afrondingen')
  @Idempotent()
  @Permit(permissionFor('complete'))
  @Operation({
    id: 'rondAddendumAf',
    group: GROUP,
    summary: 'Rond het werk af; projecten en verkiezingen worden daarna in rekening gebracht',
    source: 'DVO artikelen 3.6 en 4.6',
  })
  @Refuses(
    ADDENDUM_PROBLEMS,
    'unknown-addendum',
    'act-not-open',
    'addendum-completed',
    'day-in-the-future',
    'completed-before-work',
  )
  @Answers(201, SHOWN_ADDENDUM, 'Het addendum.')
  complete(
    @Param() path: AddendumPath,
    @Body() { op }: CompletionBody,
    @CurrentActor() actor: Actor,
  ): Promise<Shown> {
    return this.act(actor, path, { act: 'complete', day: op });
  }

  @Post('akkoorden-op-papier')
  @Idempotent()
  @Upload()
  @Permit(permissionFor('record-paper-consent'))
  @Operation({
    id: 'legAkkoordOpPapierVast',
    group: GROUP,
    summary: 'Leg een akkoord op papier vast met de scan; het telt als de opdrachtgever het bevestigt',
    source: 'DVO artikel 3.6',
  })
  @Refuses(
    ADDENDUM_PROBLEMS,
    'unknown-addendum',
    'act-not-open',
    'addendum-completed',
    'consent-not-needed',
    'addendum-not-recordable',
    'day-in-the-future',
    'proof-too-large',
    'proof-of-other-type',
  )
  @Answers(201, SHOWN_ADDENDUM, 'Het addendum.')
  paper(
    @Param() path: AddendumPath,
    @Body() { op }: PaperForm,
    @SentFile() file: UploadedFile,
    @CurrentActor() actor: Actor,
  ): Promise<Shown> {
    return this.act(actor, path, {
      act: 'record-paper-consent',
      day: op,
      file: valueOf(this.files.receive(file)),
    });
  }

  @Post('kostenvoorstellen')
  @Idempotent()
  @Permit(permissionFor('offer-costs'))
  @Operation({
    id: 'legKostenVoor',
    group: GROUP,
    summary: 'Leg posten van een calamiteit voor om ze in rekening te brengen',
    source: 'DVO artikel 3.7',
  })
  @Refuses(
    ADDENDUM_PROBLEMS,
    'unknown-addendum',
    'act-not-open',
    'addendum-completed',
    'not-a-calamity',
    'unknown-entry',
    'entry-named-twice',
    'agreed-before',
    'entry-not-confirmed',
    'calamity-limit-reached',
  )
  @Answers(201, SHOWN_ADDENDUM, 'Het addendum.')
  offer(
    @Param() path: AddendumPath,
    @Body() { posten }: CostsBody,
    @CurrentActor() actor: Actor,
  ): Promise<Shown> {
    return this.act(actor, path, { act: 'offer-costs', entries: posten });
  }

  private async act(actor: Actor, { kenmerk, sleutel }: AddendumPath, asked: NewAct): Promise<Shown> {
    return writeShownAddendum(await this.desk.act(actor, kenmerk, sleutel, asked));
  }
}
