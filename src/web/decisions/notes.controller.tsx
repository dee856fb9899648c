import { Controller, Get, Inject, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { AdviceNotesReader, ForeseeLimits } from '../../decisions';
import { asYear } from '../../kernel/reading';
import type { LocalDate } from '../../kernel/time';
import { actorOf, CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { CLOCK, type Clock } from '../../platform/clock';
import { Desk } from '../desk/desk.service';
import { renderPage } from '../layout/render-page';
import { NotesPage } from './notes.page';

/** `/adviesnotas`: what is asked above the ceiling, and when that is needed. */
@Controller('adviesnotas')
export class NotesPageController {
  constructor(
    private readonly desk: Desk,
    private readonly notes: AdviceNotesReader,
    private readonly limits: ForeseeLimits,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Permit('advice.read')
  async list(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Query('jaar') asked: unknown,
  ): Promise<string> {
    const { frame, view } = await this.desk.read({ person, formToken, request }, (tx, { agreementId }) =>
      this.notes.read(tx, agreementId),
    );
    const year = asYear(Number(asked)) ?? Number(this.clock.today().slice(0, 4));
    const foreseen = await this.limits.foresee(actorOf(person), frame.agreement.key, year);
    return renderPage(
      <NotesPage
        frame={frame}
        notes={view}
        year={year}
        today={this.clock.today() as LocalDate}
        foresight={foreseen.ok ? foreseen.value : undefined}
      />,
    );
  }
}
