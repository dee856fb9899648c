import { YEAR_END } from '../../../../templates/documents/year-end';
import { formatLongDate } from '../../../kernel/text';
import type { YearEnd } from '../../../reporting';
import { dayOf } from '../../domain';
import { fill, sayMonthsOfYearEnd, summariseYearEnd, wordYearEndState } from '../../wording';
import { drawHead } from '../first-page/letterhead';
import type { Flow } from '../flow';
import { drawParticulars, type Particular } from '../particulars';
import type { StructureElement } from '../sheet';
import { PAGE, STYLE, TEXT_WIDTH } from '../style';

/** Whose statement it is, of which year and as known when, and what the year comes to. */
export function drawOpening(flow: Flow, parent: StructureElement, yearEnd: YearEnd): void {
  const { body } = yearEnd;
  const { year, contractor, client, agreement } = body;
  drawHead(flow, parent, { name: contractor, note: wordYearEndState(yearEnd) });
  flow.y = PAGE.letterheadTop + STYLE.letterhead.leading + 30;
  flow.text(parent, fill(YEAR_END.title, { year: year.toString() }), STYLE.title, 'H1');
  flow.text(parent, fill(YEAR_END.subject, { contractor, client }), STYLE.subject);
  flow.space(8);
  const particulars: readonly Particular[] = [
    [YEAR_END.agreement, fill(YEAR_END.agreementValue, agreement)],
    [YEAR_END.state, wordYearEndState(yearEnd)],
    [
      YEAR_END.knownOn,
      fill(YEAR_END.knownOnValue, {
        date: formatLongDate(dayOf(body.knownOn)),
        position: body.knownPosition.toString(),
      }),
    ],
    [YEAR_END.months, sayMonthsOfYearEnd(body)],
    [YEAR_END.rulesVersion, body.rulesVersion],
  ];
  const place = { x: PAGE.left, top: flow.y, width: TEXT_WIDTH, labelWidth: 120 };
  flow.y = drawParticulars(flow.sheet, parent, particulars, place) + 8;
  flow.text(parent, summariseYearEnd(body), STYLE.bodyStrong);
}
