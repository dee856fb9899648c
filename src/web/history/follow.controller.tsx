import { Controller, Get, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { HistoryReader } from './history.reader';
import { CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { Desk } from '../desk/desk.service';
import { textOf, type Fields } from '../forms/fields';
import { renderPage } from '../layout/render-page';
import { FollowEuro } from './follow-euro.reader';
import { FollowPage } from './follow.page';

/** A document has a handful of events; more would be a list of its own. */
const EVENTS_OF_A_DOCUMENT = 50;

/** `/historie/volgen?factuur=F2026-0001&regel=3`: from a line back to what it rests on. */
@Controller('historie/volgen')
export class FollowController {
  constructor(
    private readonly desk: Desk,
    private readonly following: FollowEuro,
    private readonly history: HistoryReader,
  ) {}

  @Get()
  @Permit('calculation.read')
  async page(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Query() query: Fields,
  ): Promise<string> {
    const [number, line] = [textOf(query, 'factuur').toUpperCase(), textOf(query, 'regel')];
    const ordinal = /^\d{1,6}$/.test(line) ? Number(line) : undefined;
    const { frame, view } = await this.desk.read({ person, formToken, request }, (tx, record) =>
      this.following.follow(tx, record, person, { number, ordinal }),
    );
    const part = { skip: 0, limit: EVENTS_OF_A_DOCUMENT };
    const { entries } = await this.history.find(person, frame.agreement, { document: number }, part);
    return renderPage(
      <FollowPage frame={frame} asked={{ number, line }} followed={view} entries={entries} />,
    );
  }
}
