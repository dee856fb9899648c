import type { JSX } from 'preact';
import type { DeliveryOverview, RecordedDelivery } from '../../payroll';
import { wordFault } from '../../platform/wording';
import { PartTitle } from '../parts/heading';
import { RowHeading, Table, type Column } from '../parts/table';

const COLUMNS: readonly Column[] = [{ heading: 'Melding' }, { heading: 'Reden om toch door te gaan' }];

interface AcceptedWarning {
  readonly message: string;
  readonly reason: string;
}

/** The warnings of the month's payroll, each with the reason for which it was accepted. */
export function AcceptedWarnings({
  deliveries,
}: {
  deliveries: readonly RecordedDelivery[];
}): JSX.Element | null {
  const warnings = deliveries.flatMap(acceptedIn);
  if (warnings.length === 0) return null;
  return (
    <>
      <PartTitle>Meldingen bij het inlezen</PartTitle>
      <Table caption="Meldingen bij het inlezen" isCaptionHidden columns={COLUMNS}>
        {warnings.map(({ message, reason }) => (
          <tr key={message}>
            <RowHeading>{message}</RowHeading>
            <td>{reason}</td>
          </tr>
        ))}
      </Table>
    </>
  );
}

function acceptedIn({ acceptedWarnings, summary }: RecordedDelivery): AcceptedWarning[] {
  const { warnings } = summary as DeliveryOverview;
  return acceptedWarnings.map(({ code, subject, reason }) => {
    const values = warnings.find((one) => one.code === code && one.subject === subject)?.values ?? {};
    return { message: `${wordFault({ path: subject, code, values })} (${code})`, reason };
  });
}
