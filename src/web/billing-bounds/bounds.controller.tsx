import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { BoundsReader, SetBounds } from '../../invoicing';
import { CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { Desk, type Visit } from '../desk/desk.service';
import { BAD_REQUEST, goTo, sendPage, showPage } from '../desk/send-page';
import type { Fields } from '../forms/fields';
import { hrefIn } from '../layout/frame';
import { BOUNDS_PATH, BoundsPage, type BoundsPageProps } from './bounds.page';
import { fieldsOf, readBoundsForm } from './read-bounds-form';

/** `/beheer/factuurgrenzen`: from when on a draft of the agreement waits for a second look. */
@Controller('beheer/factuurgrenzen')
export class BoundsPageController {
  constructor(
    private readonly desk: Desk,
    private readonly reader: BoundsReader,
    private readonly setting: SetBounds,
  ) {}

  @Get()
  @Permit('billing-bounds.read')
  async page(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const props = await this.load({ person, formToken, request });
    showPage(response, <BoundsPage {...props} isDone={request.query['gedaan'] === 'ja'} />, []);
  }

  @Post()
  @Permit('billing-bounds.set')
  async set(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const visit = { person, formToken, request };
    const filled = fieldsOf(request.body as Fields | undefined);
    const read = readBoundsForm(filled);
    if (!read.ok) {
      const props = await this.load(visit);
      sendPage(response, BAD_REQUEST, <BoundsPage {...props} filled={filled} errors={read.errors} />);
      return;
    }
    const { frame } = await this.desk.write(visit, (tx, record) => this.setting.set(tx, record, read.bounds));
    goTo(response, hrefIn(frame, BOUNDS_PATH, { gedaan: 'ja' }));
  }

  private load(visit: Visit): Promise<Pick<BoundsPageProps, 'frame' | 'view'>> {
    return this.desk.read(visit, (tx, record) => this.reader.ofAgreement(tx, record));
  }
}
