import type { JSX } from 'preact';
import { formatDate } from '../../../kernel/text';
import { addDays } from '../../../kernel/time';
import { hrefIn, type Frame } from '../../layout/frame';
import { Section } from '../../parts/heading';
import { Link, Paragraph } from '../../parts/paragraph';
import { AmountCell, NumberCell, RowHeading, Table, type Column } from '../../parts/table';
import { euroOf } from './figures-tables';
import type { WindowView } from './window-view';

const COLUMNS: readonly Column[] = [
  { heading: 'Bestand' },
  { heading: 'Periode' },
  { heading: 'Items', isNumber: true },
  { heading: 'Som (€)', isNumber: true },
];

/** The file beside those before it, to see whether it is in line. */
export function ComparisonSection(props: { frame: Frame; view: WindowView }): JSX.Element | null {
  const { frame, view } = props;
  const own = ownFigures(view);
  if (!own) return null;
  return (
    <Section id="eerdere-bestanden" title="Naast eerdere bestanden">
      {view.earlier.length === 0 ? (
        <Paragraph>Dit is het eerste bestand.</Paragraph>
      ) : (
        <Table caption="Naast eerdere bestanden" isCaptionHidden columns={COLUMNS}>
          <tr>
            <RowHeading>{view.shown.file?.fileNumber ?? 'Dit bestand'}</RowHeading>
            <td>Dit venster</td>
            <NumberCell>{own.count}</NumberCell>
            <AmountCell amount={euroOf(own.total)} />
          </tr>
          {view.earlier.map((file) => (
            <tr key={file.fileNumber}>
              <RowHeading>
                <Link href={hrefIn(frame, `/k2b/${file.windowNumber.toString()}`)}>{file.fileNumber}</Link>
              </RowHeading>
              <td class="nowrap">
                {formatDate(file.from)} t/m {formatDate(addDays(file.until, -1))}
              </td>
              <NumberCell>{file.count}</NumberCell>
              <AmountCell amount={euroOf(file.total)} />
            </tr>
          ))}
        </Table>
      )}
    </Section>
  );
}

function ownFigures({ shown, waiting }: WindowView): { count: number; total: string } | undefined {
  const { file, preparation } = shown;
  if (file ?? preparation) return file ?? preparation;
  return waiting && { count: waiting.figures.whole.count, total: waiting.figures.whole.sum };
}
