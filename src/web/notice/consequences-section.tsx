import type { JSX } from 'preact';
import { CONSEQUENCE_NAMES } from '../../../templates/wording/notice';
import { capitalised, formatDate, formatMonth } from '../../kernel/text';
import type { ShownNotice } from '../../notice';
import { whatFollows, type Consequence } from '../../notice/domain';
import { Section } from '../parts/heading';
import { RowHeading, Table, type Column } from '../parts/table';

const COLUMNS: readonly Column[] = [{ heading: 'Wanneer' }, { heading: 'Wat' }];

/** The calendar of what follows from the notice by which the agreement ends. */
export function ConsequencesSection({ shown }: { shown: ShownNotice }): JSX.Element {
  return (
    <Section id="wat-volgt" title="Wat volgt">
      <Table caption="Wat volgt op de opzegging" isCaptionHidden columns={COLUMNS}>
        {whatFollows(shown.content).map((consequence) => (
          <tr key={consequence.what}>
            <RowHeading>{when(consequence)}</RowHeading>
            <td>
              {CONSEQUENCE_NAMES[consequence.what]}
              <div class="event-details">{consequence.article}</div>
            </td>
          </tr>
        ))}
      </Table>
    </Section>
  );
}

function when({ what, day, month }: Consequence): string {
  if (day) return formatDate(day);
  if (month) return capitalised(formatMonth(month));
  return what === 'known-late' ? 'Daarna' : 'Meteen';
}
