import { OVERVIEW_LABELS as LABELS, OVERVIEW_SECTIONS } from '../../../templates/documents/overview';
import { capitalised, fill, formatDate, formatLongDate } from '../../kernel/text';
import type { BridgeStep } from '../../platform/chart';
import type { HalfYearBody } from '../../reporting/domain';
import { dayOf } from '../domain';
import { euroOf, nameReportPart, sayCause } from '../wording';
import { amountColumn } from './columns';
import type { ReportRow, ReportTable } from './report-table';

interface Step extends BridgeStep {
  /** Since when it is known; absent of what is expected. */
  readonly since?: string;
}

/** From the original budget to the forecast, each change with its cause; the steps add up to the cent (DVO 4.2, 6). */
export function bridgeSteps({ bridge }: Pick<HalfYearBody, 'bridge'>): Step[] {
  const { agreedOn, original, changes, current, deviations, forecast } = bridge;
  const total = (label: string, amount: string): Step => ({ label, amount: euroOf(amount), kind: 'total' });
  return [
    { ...total(LABELS.original, original), since: formatDate(dayOf(agreedOn)) },
    ...changes.map(({ day, source, grounds, amount }): Step => ({
      ...{ label: capitalised(sayCause({ source, grounds }, {})), amount: euroOf(amount), kind: 'change' },
      since: formatDate(dayOf(day)),
    })),
    total(LABELS.current, current),
    ...deviations.map(({ part, amount }): Step => ({
      ...{
        label: fill(LABELS.expectedDeviation, { part: nameReportPart(part) }),
        amount: euroOf(amount),
        kind: 'change',
      },
    })),
    total(LABELS.forecast, forecast),
  ];
}

export function bridgeTable(overview: HalfYearBody): ReportTable {
  const { agreedOn } = overview.bridge;
  const { heading, lead } = OVERVIEW_SECTIONS.bridge;
  let standsOn = 0;
  const rows = bridgeSteps(overview).map(({ label, amount, kind, since = '' }, index): ReportRow => {
    const isSum = kind === 'total' && index > 0;
    const row: ReportRow = {
      kind: kind === 'total' ? 'total' : 'line',
      cells: [since, label, amount],
      ...(isSum && { sumsFrom: standsOn }),
    };
    if (isSum) standsOn = index;
    return row;
  });
  return {
    heading,
    lead: fill(lead, { date: formatLongDate(dayOf(agreedOn)) }),
    columns: [
      { heading: LABELS.knownSince, kind: 'text', width: 60 },
      { heading: LABELS.cause, kind: 'text' },
      amountColumn(LABELS.amount, 80),
    ],
    rows,
  };
}
