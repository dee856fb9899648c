import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CurrentPerson, FormToken, Permit, type Person } from '../../people';
import { refused } from '../../platform/http';
import { EnterFigures } from '../../quarterly-reports';
import type { ReportSection } from '../../quarterly-reports/domain';
import { BAD_REQUEST, CONFLICT, goTo, sendPage } from '../desk/send-page';
import type { Fields } from '../forms/fields';
import { hrefIn } from '../layout/frame';
import { renderPage } from '../layout/render-page';
import { wordRefusal } from '../wording/word-refusal';
import { figureGroups, type FigureGroup } from './figure-groups';
import { errorsOfFigures, readFigures } from './figures-form';
import { FiguresFormPage } from './figures-form.page';
import { QuarterDesk, type QuarterInHand } from './quarter-desk.service';
import { pathOf, quarterIn } from './quarter-in';

type Path = Readonly<Record<string, string>>;

/** `/rapportages/2026-k1/cijfers/kwantitatief`: the figures of a section. */
@Controller('rapportages/:quarter/cijfers/:section')
export class FiguresPageController {
  constructor(
    private readonly quarters: QuarterDesk,
    private readonly entering: EnterFigures,
  ) {}

  @Get()
  @Permit('quarterly-report.write')
  async page(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Param() { quarter = '', section = '' }: Path,
  ): Promise<string> {
    const inHand = await this.quarters.load({ person, formToken, request }, quarterIn(quarter));
    return renderPage(<FiguresFormPage {...inHand} {...partOf(inHand, section)} />);
  }

  @Post()
  @Permit('quarterly-report.write')
  async keep(
    @CurrentPerson() person: Person,
    @FormToken() formToken: string,
    @Req() request: Request,
    @Res() response: Response,
    @Param() { quarter: text = '', section: key = '' }: Path,
  ): Promise<void> {
    const [visit, quarter] = [{ person, formToken, request }, quarterIn(text)];
    const inHand = await this.quarters.load(visit, quarter);
    const part = partOf(inHand, key);
    const fields = request.body as Fields | undefined;
    const read = readFigures(part.groups, inHand.entered.quarter, fields);
    if (read.errors.length > 0) {
      sendPage(response, BAD_REQUEST, <FiguresFormPage {...inHand} {...part} {...read} />);
      return;
    }
    const decision = await this.quarters.write(visit, (tx, record) =>
      this.entering.enterAll(tx, record, quarter, read.figures),
    );
    if (!decision.ok) {
      const refusal = wordRefusal(decision.refusal);
      sendPage(response, CONFLICT, <FiguresFormPage {...inHand} {...part} {...read} refusal={refusal} />);
      return;
    }
    if ('count' in decision.value) {
      goTo(response, hrefIn(inHand.frame, pathOf(quarter), { gedaan: 'cijfers' }));
      return;
    }
    // As it stands by now: someone else may have entered a figure as well.
    const now = await this.quarters.load(visit, quarter);
    const { values } = readFigures(part.groups, now.entered.quarter, fields);
    const errors = errorsOfFigures(read, now.entered.quarter, decision.value.faults);
    sendPage(response, BAD_REQUEST, <FiguresFormPage {...now} {...part} values={values} errors={errors} />);
  }
}

/** Refuses (404) a section without figures. */
function partOf(
  { model }: QuarterInHand,
  key: string,
): { readonly section: ReportSection; readonly groups: readonly FigureGroup[] } {
  const section = model.sections.find((one) => one.key === key);
  const groups = figureGroups(model, key);
  if (!section || groups.length === 0) throw refused('not-found');
  return { section, groups };
}
