import type { JSX } from 'preact';
import { sayPayrollMissing } from '../../documents';
import { formatLongDate } from '../../kernel/text';
import type { LocalDate } from '../../kernel/time';
import { dutchDateOf } from '../../platform/clock';
import { nameOfRole } from '../../platform/wording';
import type { DoneReportAct } from '../../quarterly-reports';
import { Definitions, type Definition } from '../parts/definitions';
import type { SaidReport } from './report-page-props';

interface ReportParticularsProps extends SaidReport {
  /** Of the report as it was put to the client. */
  readonly fingerprint: string | undefined;
  readonly fixed: DoneReportAct | undefined;
}

/** By which model, as known when, and by what it can be recognised. */
export function ReportParticulars({ model, said, fingerprint, fixed }: ReportParticularsProps): JSX.Element {
  const missing = sayPayrollMissing(said.filled);
  const items: Definition[] = [
    { term: 'Model', value: model.title },
    {
      term: 'Bekend op',
      value: `${formatLongDate(said.knownOn)} (positie ${said.position.toString()})`,
    },
    ...(missing === undefined ? [] : [{ term: 'Loonkosten', value: missing }]),
    ...(fixed
      ? [
          {
            term: 'Vastgesteld',
            value: `${formatLongDate(dutchDateOf(fixed.doneAt) as LocalDate)}, ${nameOfRole(fixed.role).toLowerCase()}`,
          },
        ]
      : []),
    ...(fingerprint === undefined
      ? []
      : [{ term: 'Vingerafdruk', value: <code class="digest">{fingerprint}</code> }]),
  ];
  return <Definitions items={items} />;
}
