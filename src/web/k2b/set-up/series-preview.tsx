import type { JSX } from 'preact';
import { workingDaysWith } from '../../../cemetery';
import { windowAt, type DeliverySeries } from '../../../cemetery/domain';
import { formatDate, formatLongDate } from '../../../kernel/text';
import { addDays } from '../../../kernel/time';
import type { Frame } from '../../layout/frame';
import { PostForm, SubmitButton } from '../../parts/actions';
import { Alert } from '../../parts/alert';
import { Section } from '../../parts/heading';
import { Paragraph } from '../../parts/paragraph';
import { RowHeading, Table } from '../../parts/table';
import type { Message } from '../../wording/word-refusal';
import { wordMoved } from '../windows/window-stand';
import type { SeriesValues } from './series-form';

/** More than a year of windows of six weeks. */
const SHOWN_WINDOWS = 10;

interface SeriesPreviewProps {
  readonly frame: Frame;
  readonly values: SeriesValues;
  readonly series: DeliverySeries;
  /** Why it cannot be recorded. */
  readonly fixed: Message | undefined;
}

/** The first windows that a set-up gives, before it is recorded; or why it cannot be. */
export function SeriesPreview({ frame, values, series, fixed }: SeriesPreviewProps): JSX.Element {
  const workingDays = workingDaysWith(series.closingDays);
  const windows = Array.from({ length: SHOWN_WINDOWS }, (_, index) =>
    windowAt(series, index + 1, workingDays),
  );
  return (
    <Section id="vensters" title="De vensters die dit geeft">
      {fixed ? (
        <Alert kind="warning" title="Deze dagen kunnen niet meer">
          <Paragraph>{fixed.text}</Paragraph>
          <Paragraph>Zet de eerste dag en de lengte terug; de rest kun je wel wijzigen.</Paragraph>
        </Alert>
      ) : (
        <Paragraph>Er is nog niets vastgelegd. Kloppen deze dagen, leg de reeks dan vast.</Paragraph>
      )}
      <Table
        caption="De eerste vensters"
        isCaptionHidden
        columns={[{ heading: 'Venster' }, { heading: 'Uiterlijk' }, { heading: 'Toelichting' }]}
      >
        {windows.map((window) => (
          <tr key={window.number}>
            <RowHeading>
              {window.number}
              <div class="event-details">
                {formatDate(window.from)} t/m {formatDate(addDays(window.until, -1))}
              </div>
            </RowHeading>
            <td class="nowrap">{formatLongDate(window.dueOn)}</td>
            <td>{wordMoved(window) ?? ''}</td>
          </tr>
        ))}
      </Table>
      {!fixed && (
        <div class="decision">
          <PostForm frame={frame} path="/beheer/k2b/reeks">
            {Object.entries(values).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <SubmitButton>Reeks vastleggen</SubmitButton>
          </PostForm>
        </div>
      )}
    </Section>
  );
}
