import { Injectable } from '@nestjs/common';
import { ListOpenPoints, NoticesNowReader } from '../../notice';
import { actorOf } from '../../people';
import { Desk, type Visit } from '../desk/desk.service';
import { KnownOnReader } from '../desk/known-on.service';
import type { NoticePageProps } from './notice-page-props';

/** Loads what the page about the end of the agreement shows. */
@Injectable()
export class NoticePages {
  constructor(
    private readonly desk: Desk,
    private readonly notices: NoticesNowReader,
    private readonly points: ListOpenPoints,
    private readonly knownOn: KnownOnReader,
  ) {}

  async load(visit: Visit): Promise<NoticePageProps> {
    const { frame, view } = await this.desk.read(visit, async (tx, record) => ({
      now: await this.notices.read(tx, record),
      knownOn: await this.knownOn.read(tx, record, visit.request),
    }));
    const asked = view.knownOn.day === undefined ? {} : { day: view.knownOn.day };
    const exit = await this.points.list(actorOf(visit.person), frame.agreement.key, asked);
    return { frame: { ...frame, path: '/opzegging' }, ...view, exit: exit.ok ? exit.value : undefined };
  }
}
