import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ProfilesReader, RecordProfile } from '../../../cemetery';
import { CurrentPerson, FormToken, Permit, type Person } from '../../../people';
import { refused } from '../../../platform/http';
import { Desk } from '../../desk/desk.service';
import { BAD_REQUEST, CONFLICT, goTo, sendPage } from '../../desk/send-page';
import { textOf, type Fields } from '../../forms/fields';
import { hrefIn } from '../../layout/frame';
import { renderPage } from '../../layout/render-page';
import { wordRefusal } from '../../wording/word-refusal';
import { ProfilePage } from './profile.page';
import { profileValuesOf, readProfileForm } from './profile-form';

/** What the form begins with. */
const USUAL = 'aanlevering-2';

/** `/beheer/k2b/profiel`: how the client's bookkeeping wants its file. */
@Controller('beheer/k2b/profiel')
export class K2bProfileController {
  constructor(
    private readonly desk: Desk,
    private readonly reader: ProfilesReader,
    private readonly recording: RecordProfile,
  ) {}

  @Get()
  @Permit('cemetery.set-up')
  async page(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
  ): Promise<string> {
    const from = textOf(request.query, 'van') || USUAL;
    const { frame, view } = await this.desk.read({ person, formToken, request }, (tx, { agreementId }) =>
      this.reader.find(tx, agreementId, from),
    );
    if (view?.kind !== 'aanlevering') throw refused('not-found');
    return renderPage(<ProfilePage frame={frame} values={profileValuesOf(view)} errors={[]} />);
  }

  @Post()
  @Permit('cemetery.set-up')
  async record(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const visit = { person, formToken, request };
    const { values, body, errors } = readProfileForm(request.body as Fields | undefined);
    if (errors.length > 0) {
      const { frame } = await this.desk.read(visit, () => Promise.resolve(undefined));
      sendPage(response, BAD_REQUEST, <ProfilePage frame={frame} values={values} errors={errors} />);
      return;
    }
    const given = { kind: 'aanlevering', label: values.naam, body } as const;
    const { decision, frame } = await this.desk.write(visit, (tx, record) =>
      this.recording.record(tx, record, given),
    );
    if (decision.ok) {
      goTo(response, hrefIn(frame, '/beheer/k2b', { gedaan: 'profiel' }));
      return;
    }
    const taken = [{ name: 'naam', message: wordRefusal(decision.refusal).text }];
    sendPage(response, CONFLICT, <ProfilePage frame={frame} values={values} errors={taken} />);
  }
}
