import type { JSX } from 'preact';
import { nameReportPart } from '../../documents';
import { enumerate, formatLongDate } from '../../kernel/text';
import { notClarified } from '../../reporting/domain';
import { Alert } from '../parts/alert';
import { Link, Paragraph } from '../parts/paragraph';
import { firstDayAfter, firstDayIn } from './half-in';
import type { ShownOverviewProps } from './overview-page-props';
import { rightsOf } from './overview-permissions';

/** What there is to do with the half-year now; while it runs that it is early, and why so much deviates. */
export function StandingAlert({
  frame,
  period,
  shown,
  standing,
  knownOn,
}: ShownOverviewProps): JSX.Element | null {
  if (knownOn.day !== undefined || shown.figures.standing === 'no-agreement') return null;
  if (standing === 'to-come')
    return (
      <Alert kind="info">
        <Paragraph>
          Dit halfjaar begint op {formatLongDate(firstDayIn(period))}. Je ziet de begroting en wat er over het
          jaar wordt verwacht.
        </Paragraph>
      </Alert>
    );
  if (standing === 'running')
    return (
      <Alert kind="info">
        <Paragraph>
          Dit halfjaar loopt nog. Van de maanden die nog komen, is nog niets in rekening te brengen. Daarom
          wijkt bijna elk onderdeel af van de begroting en vraagt het een toelichting. Vaststellen heeft zin
          vanaf {formatLongDate(firstDayAfter(period))}.
        </Paragraph>
      </Alert>
    );
  const { mayClarify, mayFix } = rightsOf(frame.person);
  const missing = notClarified(shown.figures, shown.clarifications).map((part) =>
    nameReportPart(part).toLowerCase(),
  );
  if (!mayClarify) return null;
  if (missing.length > 0)
    return (
      <Alert kind="warning">
        <Paragraph>
          Dit halfjaar is voorbij. Nog een toelichting nodig bij: {enumerate(missing)}.{' '}
          <Link href="#toelichting">Naar de toelichting</Link>
        </Paragraph>
      </Alert>
    );
  const isFixed = shown.versions.some(
    ({ fixed, side }) => side === frame.person.side && fixed.bodyHash === shown.fingerprint,
  );
  if (isFixed || !mayFix) return null;
  return (
    <Alert kind="info">
      <Paragraph>
        Dit halfjaar is voorbij en elk onderdeel dat erom vraagt, is toegelicht.{' '}
        <Link href="#vaststellen">Naar vaststellen</Link>
      </Paragraph>
    </Alert>
  );
}
