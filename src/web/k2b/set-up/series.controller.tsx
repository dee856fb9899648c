import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ProfilesReader, SeriesReader, SetUpSeries } from '../../../cemetery';
import { CurrentPerson, FormToken, Permit, type Person } from '../../../people';
import { Desk, type Visit } from '../../desk/desk.service';
import { BAD_REQUEST, CONFLICT, goTo, sendPage, showPage } from '../../desk/send-page';
import type { Fields } from '../../forms/fields';
import { hrefIn } from '../../layout/frame';
import { wordRefusal } from '../../wording/word-refusal';
import { SeriesPage, type SeriesPageProps } from './series.page';
import { errorsOfSeries, readSeriesForm, USUAL_SERIES, valuesOf } from './series-form';

/** `/beheer/k2b/reeks`: how the six-weekly files follow each other. */
@Controller('beheer/k2b/reeks')
export class K2bSeriesController {
  constructor(
    private readonly desk: Desk,
    private readonly reader: SeriesReader,
    private readonly profiles: ProfilesReader,
    private readonly settingUp: SetUpSeries,
  ) {}

  @Get()
  @Permit('cemetery.set-up')
  async page(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const props = await this.load({ person, formToken, request }, request.query);
    showPage(response, <SeriesPage {...props} />, props.errors);
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
    const fields = (request.body as Fields | undefined) ?? {};
    const { given, values, errors } = readSeriesForm(fields);
    if (!given) {
      const props = await this.load(visit, fields);
      sendPage(response, BAD_REQUEST, <SeriesPage {...props} values={values} errors={errors} />);
      return;
    }
    const { decision, frame } = await this.desk.write(visit, (tx, record) =>
      this.settingUp.setUp(tx, record, given.setUp, values.aanleverprofiel),
    );
    if (decision.ok) {
      goTo(response, hrefIn(frame, '/beheer/k2b', { gedaan: 'reeks' }));
      return;
    }
    const { refusal } = decision;
    const props = await this.load(visit, fields);
    const wrong = errorsOfSeries(refusal.faults ?? []);
    const why = wrong.length > 0 ? { errors: wrong } : { refusal: wordRefusal(refusal) };
    sendPage(response, CONFLICT, <SeriesPage {...props} series={undefined} {...why} />);
  }

  /** The form as it was filled in, or with what counts now. */
  private async load(visit: Visit, fields: Fields): Promise<SeriesPageProps> {
    const isFilledIn = fields['anker'] !== undefined;
    const { given, values, errors } = readSeriesForm(fields);
    const { frame, view } = await this.desk.read(visit, async (tx, { agreementId }) => ({
      newest: await this.reader.newest(tx, agreementId),
      profiles: await this.profiles.names(tx, agreementId, 'aanlevering'),
      fixed: given && (await this.settingUp.whyFixed(tx, agreementId, given.series)),
    }));
    const { newest, profiles, fixed } = view;
    const shown = { frame: { ...frame, path: '/beheer/k2b/reeks' }, profiles };
    if (!isFilledIn)
      return { ...shown, values: newest ? valuesOf(newest) : USUAL_SERIES, errors: [], series: undefined };
    return { ...shown, values, errors, series: given?.series, fixed: fixed && wordRefusal(fixed) };
  }
}
