import { Controller, Get, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { NearestDays } from '../calendar';
import { Desk } from '../desk/desk.service';
import { renderPage } from '../layout/render-page';
import { TaskSourcesReader } from './task-sources.service';
import { tasksViewOf } from './tasks-view';
import { TasksPage } from './tasks.page';

/** `/`: what there is to do. */
@Controller()
export class TasksController {
  constructor(
    private readonly desk: Desk,
    private readonly sources: TaskSourcesReader,
    private readonly nearest: NearestDays,
  ) {}

  @Get()
  @Permit('tasks.read')
  async page(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Query('jaar') year: unknown,
  ): Promise<string> {
    const visit = { person, formToken, request };
    const { frame, view: loaded } = await this.desk.readIfAny(visit, async (tx, record) => ({
      sources: await this.sources.load(tx, record, person),
      nearest: await this.nearest.load(tx, record, person),
    }));
    const view = loaded && {
      ...tasksViewOf(loaded.sources, person, yearIn(year)),
      nearest: loaded.nearest,
    };
    return renderPage(<TasksPage frame={frame} view={view} />);
  }
}

function yearIn(text: unknown): number | undefined {
  return typeof text === 'string' && /^\d{4}$/.test(text) ? Number(text) : undefined;
}
