import type { JSX } from 'preact';
import type { AcceptedExport, WindowInFull } from '../../../cemetery';
import { formatLongDate } from '../../../kernel/text';
import { addDays } from '../../../kernel/time';
import { decide } from '../../../people';
import { hrefIn, type Frame } from '../../layout/frame';
import { Page } from '../../layout/page';
import { ActionLink, Actions } from '../../parts/actions';
import { Alert } from '../../parts/alert';
import { Breadcrumbs } from '../../parts/breadcrumbs';
import { PageTitle } from '../../parts/heading';
import { Lead, Link, Paragraph } from '../../parts/paragraph';
import { AmountCell, NumberCell, RowHeading, Table } from '../../parts/table';
import { euroOf } from '../window/figures-tables';
import { wordMoment } from './choose-export.page';
import { NeverReadIn } from './never-read-in';

interface ExportsPageProps {
  readonly frame: Frame;
  readonly exports: readonly AcceptedExport[];
  readonly names: ReadonlyMap<string, string>;
  /** The first window without a file. */
  readonly next: WindowInFull | undefined;
  readonly done?: string | undefined;
}

/** Every export of K2B that was recorded, with its totals (SLA 1.9). */
export function ExportsPage({ frame, exports, names, next, done }: ExportsPageProps): JSX.Element {
  const open = exports.reduce((sum, { leftOut }) => sum + leftOut.open, 0);
  return (
    <Page frame={frame} title="Vastgelegde exporten">
      <Breadcrumbs frame={frame} crumbs={[{ label: 'K2B-aanlevering', path: '/k2b' }]} />
      <PageTitle>Vastgelegde exporten</PageTitle>
      {done !== undefined && (
        <Alert kind="ok">
          <Paragraph>
            {done} {next ? <NextWindow frame={frame} next={next} /> : 'Dat venster begint nog.'}
          </Paragraph>
        </Alert>
      )}
      <NeverReadIn count={open}>Kijk bij de export, onder Weggelaten.</NeverReadIn>
      {exports.length === 0 ? (
        <Lead>Er is nog geen export vastgelegd. Begin met een export van K2B.</Lead>
      ) : (
        <ExportsTable {...{ frame, exports, names }} />
      )}
      {decide(frame.person, 'cemetery.record').allowed && (
        <Actions>
          <ActionLink href={hrefIn(frame, '/k2b/inlezen')}>Export inlezen</ActionLink>
        </Actions>
      )}
    </Page>
  );
}

function NextWindow({ frame, next }: { frame: Frame; next: WindowInFull }): JSX.Element {
  const { number, until } = next.window;
  return (
    <>
      Wat tot en met {formatLongDate(addDays(until, -1))} is geleverd, gaat mee in{' '}
      <Link href={hrefIn(frame, `/k2b/${number.toString()}`)}>venster {number}</Link>. Bereid daar het bestand
      voor.
    </>
  );
}

function ExportsTable({
  frame,
  exports,
  names,
}: Pick<ExportsPageProps, 'frame' | 'exports' | 'names'>): JSX.Element {
  return (
    <Table
      caption="Vastgelegde exporten"
      isCaptionHidden
      columns={[
        ...[{ heading: 'Nummer', isNumber: true }, { heading: 'Bestand' }],
        ...[
          { heading: 'Items', isNumber: true },
          { heading: 'Som (€)', isNumber: true },
        ],
        ...[
          { heading: 'Hersteld' },
          { heading: 'Weggelaten' },
          { heading: 'Vastgelegd' },
          { heading: 'Door' },
        ],
      ]}
    >
      {[...exports].reverse().map((one) => (
        <tr key={one.number}>
          <NumberCell>{one.number}</NumberCell>
          <RowHeading>{one.fileName}</RowHeading>
          <NumberCell>{one.count}</NumberCell>
          <AmountCell amount={euroOf(one.total)} />
          <td>
            {one.mendedCount === 0 ? (
              'niets'
            ) : (
              <Link href={hrefIn(frame, `/k2b/exporten/${one.number.toString()}`)}>
                {one.mendedCount === 1 ? '1 cel' : `${one.mendedCount.toString()} cellen`}
              </Link>
            )}
          </td>
          <td>
            {one.leftOut.count === 0 ? (
              'niets'
            ) : (
              <Link href={`${hrefIn(frame, `/k2b/exporten/${one.number.toString()}`)}#weggelaten`}>
                {one.leftOut.count === 1 ? '1 rij' : `${one.leftOut.count.toString()} rijen`}
              </Link>
            )}
            {one.leftOut.open > 0 && `, ${one.leftOut.open.toString()} nog niet ingelezen`}
          </td>
          <td>{wordMoment(one.acceptedAt)}</td>
          <td>{names.get(one.acceptedBy) ?? 'onbekend'}</td>
        </tr>
      ))}
    </Table>
  );
}
