import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { CurrentActor, Permit } from '../people';
import type { Actor } from '../platform/database';
import { Answers, Idempotent, Operation, Refuses } from '../platform/http';
import type { NoticeActOnGiven } from './do-notice-act.service';
import { NoticeDesk } from './notice-desk.service';
import {
  NOTICE_PROBLEMS,
  NoticeBody,
  NoticeDisputeBody,
  NoticePath,
  NoticeReasonBody,
  NOTICES,
  NoticesPath,
  writeNotices,
} from './notices.dto';

const GROUP = 'Beëindiging';
const SOURCE = 'DVO artikel 9.2';

type Shown = z.input<typeof NOTICES>;

/** Notice: given by a party, received by the other, and taken back by both (DVO 9.2). */
@Controller('v1/overeenkomsten/:kenmerk/opzeggingen')
export class NoticesController {
  constructor(private readonly desk: NoticeDesk) {}

  @Get()
  @Permit('notice.read')
  @Operation({
    id: 'lijstOpzeggingen',
    group: GROUP,
    summary: 'De opzeggingen, het einde zoals nu bekend, en het vroegste einde',
    source: SOURCE,
  })
  @Answers(200, NOTICES, 'De opzeggingen.')
  async list(@Param() { kenmerk }: NoticesPath, @CurrentActor() actor: Actor): Promise<Shown> {
    return writeNotices(await this.desk.list(actor, kenmerk));
  }

  @Post()
  @Idempotent()
  @Permit('notice.give')
  @Operation({
    id: 'legOpzeggingVast',
    group: GROUP,
    summary:
      'Leg vast dat je partij de overeenkomst met een aangetekende en gemotiveerde brief heeft opgezegd',
    source: SOURCE,
  })
  @Refuses(NOTICE_PROBLEMS, 'notice-given-before', 'notice-not-possible')
  @Answers(201, NOTICES, 'De opzeggingen.')
  async give(
    @Param() { kenmerk }: NoticesPath,
    @Body() { ontvangenOp, eindigtOp, brief }: NoticeBody,
    @CurrentActor() actor: Actor,
  ): Promise<Shown> {
    const content = { givenOn: ontvangenOp, endsOn: eindigtOp, reference: brief };
    return writeNotices(await this.desk.give(actor, kenmerk, content));
  }

  @Post(':opzegging/ontvangstbevestigingen')
  @Idempotent()
  @Permit('notice.give')
  @Operation({
    id: 'bevestigOntvangstOpzegging',
    group: GROUP,
    summary: 'Bevestig dat je partij de brief van de andere partij heeft ontvangen',
    source: SOURCE,
  })
  @Refuses(NOTICE_PROBLEMS, 'unknown-notice', 'notice-of-other-side', 'notice-not-open')
  @Answers(201, NOTICES, 'De opzeggingen.')
  confirm(@Param() path: NoticePath, @CurrentActor() actor: Actor): Promise<Shown> {
    return this.act(actor, path, { act: 'confirm-receipt' });
  }

  @Post(':opzegging/ontvangstbetwistingen')
  @Idempotent()
  @Permit('notice.give')
  @Operation({
    id: 'betwistOntvangstOpzegging',
    group: GROUP,
    summary: 'Zeg dat je partij de brief van de andere partij op een andere dag ontving, of niet',
    source: SOURCE,
  })
  @Refuses(
    NOTICE_PROBLEMS,
    'unknown-notice',
    'notice-not-possible',
    'notice-of-other-side',
    'notice-not-open',
  )
  @Answers(201, NOTICES, 'De opzeggingen.')
  dispute(
    @Param() path: NoticePath,
    @Body() { reden, ontvangenOp }: NoticeDisputeBody,
    @CurrentActor() actor: Actor,
  ): Promise<Shown> {
    return this.act(actor, path, { act: 'dispute-receipt', text: reden, receivedOn: ontvangenOp });
  }

  @Post(':opzegging/intrekkingsweigeringen')
  @Idempotent()
  @Permit('notice.give')
  @Operation({
    id: 'weigerIntrekkenOpzegging',
    group: GROUP,
    summary: 'Stem niet in met het intrekken van de opzegging van de andere partij; ze blijft gelden',
    source: SOURCE,
  })
  @Refuses(
    NOTICE_PROBLEMS,
    'unknown-notice',
    'notice-of-other-side',
    'notice-not-open',
    'agreement-has-ended',
  )
  @Answers(201, NOTICES, 'De opzeggingen.')
  decline(
    @Param() path: NoticePath,
    @Body() { reden }: NoticeReasonBody,
    @CurrentActor() actor: Actor,
  ): Promise<Shown> {
    return this.act(actor, path, { act: 'decline-back', text: reden });
  }

  @Post(':opzegging/intrekkingsverzoeken')
  @Idempotent()
  @Permit('notice.give')
  @Operation({
    id: 'vraagIntrekkenOpzegging',
    group: GROUP,
    summary: 'Vraag de andere partij in te stemmen met het intrekken van je opzegging',
    source: SOURCE,
  })
  @Refuses(
    NOTICE_PROBLEMS,
    'unknown-notice',
    'notice-of-other-side',
    'notice-not-open',
    'agreement-has-ended',
  )
  @Answers(201, NOTICES, 'De opzeggingen.')
  askBack(
    @Param() path: NoticePath,
    @Body() { reden }: NoticeReasonBody,
    @CurrentActor() actor: Actor,
  ): Promise<Shown> {
    return this.act(actor, path, { act: 'ask-back', text: reden });
  }

  @Post(':opzegging/intrekkingen')
  @Idempotent()
  @Permit('notice.give')
  @Operation({
    id: 'trekOpzeggingIn',
    group: GROUP,
    summary:
      'Stem in met het intrekken van de opzegging van de andere partij; de overeenkomst loopt dan door',
    source: SOURCE,
  })
  @Refuses(
    NOTICE_PROBLEMS,
    'unknown-notice',
    'notice-of-other-side',
    'notice-not-open',
    'agreement-has-ended',
  )
  @Answers(201, NOTICES, 'De opzeggingen.')
  takeBack(@Param() path: NoticePath, @CurrentActor() actor: Actor): Promise<Shown> {
    return this.act(actor, path, { act: 'take-back' });
  }

  private async act(
    actor: Actor,
    { kenmerk, opzegging }: NoticePath,
    asked: NoticeActOnGiven,
  ): Promise<Shown> {
    return writeNotices(await this.desk.act(actor, kenmerk, opzegging, asked));
  }
}
