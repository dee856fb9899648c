import { Controller, Get, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { refused } from '../../platform/http';
import { Desk } from '../desk/desk.service';
import { textOf, type Fields } from '../forms/fields';
import { renderPage } from '../layout/render-page';
import { FactsPage } from './facts.page';
import { FactsOfHistory, type FactsQuestion } from './facts.reader';

/** `/historie/feiten`: what was recorded, beside what it replaced, and where it went. */
@Controller('historie/feiten')
export class HistoryFactsController {
  constructor(
    private readonly desk: Desk,
    private readonly facts: FactsOfHistory,
  ) {}

  @Get()
  @Permit('facts.read')
  async page(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Query() query: Fields,
  ): Promise<string> {
    const question = questionIn(query);
    const { frame, view } = await this.desk.read({ person, formToken, request }, (tx, record) =>
      this.facts.find(tx, record, question),
    );
    if (view.facts.length === 0) throw refused('not-found');
    return renderPage(<FactsPage frame={frame} view={view} />);
  }
}

function questionIn(query: Fields): FactsQuestion {
  const id = textOf(query, 'feit');
  if (id !== '') return { id };
  const [firstPosition, lastPosition] = [textOf(query, 'van'), textOf(query, 'tot')].map(Number);
  if (!isPosition(firstPosition) || !isPosition(lastPosition)) throw refused('not-found');
  return { firstPosition, lastPosition };
}

function isPosition(position: number | undefined): position is number {
  return Number.isSafeInteger(position);
}
