import type { JSX } from 'preact';
import { sayHalf } from '../../documents';
import { capitalised, formatLongDate } from '../../kernel/text';
import type { LocalDate } from '../../kernel/time';
import { decide } from '../../people';
import { dutchDateOf } from '../../platform/clock';
import { nameOfRole } from '../../platform/wording';
import type { FixedHalf } from '../../reporting';
import { nameOfPeriod } from '../../reporting/domain';
import { hrefIn, type Frame } from '../layout/frame';
import { Page } from '../layout/page';
import { Badge } from '../parts/badge';
import { PageTitle } from '../parts/heading';
import { Lead, Link, Paragraph } from '../parts/paragraph';
import { RowHeading, Table, type Column } from '../parts/table';
import { pathOf, type HalfStanding } from './half-in';
import { STANDING_NAMES } from './name-standing';
import type { ListedHalf } from './overviews-view';

export interface OverviewsPageProps {
  readonly frame: Frame;
  readonly halves: readonly ListedHalf[];
}

const TITLE = 'Halfjaaroverzichten';
const TONES = { 'to-come': 'quiet', running: 'neutral', over: 'safe' } as const satisfies Readonly<
  Record<HalfStanding, string>
>;

const COLUMNS: readonly Column[] = [
  { heading: 'Halfjaar' },
  { heading: 'Stand' },
  { heading: 'Opdrachtnemer' },
  { heading: 'Opdrachtgever' },
];

/** The half-years, and what each party fixed of them for its own planning and control (DVO 4.5, 6). */
export function OverviewsPage({ frame, halves }: OverviewsPageProps): JSX.Element {
  return (
    <Page frame={frame} title={TITLE}>
      <PageTitle>{TITLE}</PageTitle>
      <Lead>
        Begroting en realisatie per halfjaar (DVO artikelen 4.5 en 6). Beide partijen zien dezelfde cijfers;
        elke partij licht ze toe en stelt ze vast voor haar eigen planning en control.
      </Lead>
      {halves.length === 0 ? <NoHalves frame={frame} /> : <HalvesTable frame={frame} halves={halves} />}
    </Page>
  );
}

function NoHalves({ frame }: { frame: Frame }): JSX.Element {
  return (
    <Paragraph>
      Er is nog geen jaar om over te rapporteren.{' '}
      {decide(frame.person, 'year-addendum.read').allowed ? (
        <Link href={hrefIn(frame, '/jaaraddenda')}>Begin met het jaaraddendum.</Link>
      ) : (
        'Dat kan zodra het jaaraddendum is vastgesteld.'
      )}
    </Paragraph>
  );
}

function HalvesTable({ frame, halves }: OverviewsPageProps): JSX.Element {
  return (
    <>
      <p class="utrecht-paragraph list-head">
        <Link href={hrefIn(frame, '/overzichten.csv')}>Downloaden als CSV</Link>
      </p>
      <Table caption={TITLE} isCaptionHidden columns={COLUMNS}>
        {halves.map(({ period, standing, fixed }) => (
          <tr key={nameOfPeriod(period)}>
            <RowHeading>
              <Link href={hrefIn(frame, pathOf(period))}>{capitalised(sayHalf(nameOfPeriod(period)))}</Link>
            </RowHeading>
            <td>
              <Badge tone={TONES[standing]}>{STANDING_NAMES[standing]}</Badge>
            </td>
            <FixedCell fixed={fixed.contractor} standing={standing} />
            <FixedCell fixed={fixed.client} standing={standing} />
          </tr>
        ))}
      </Table>
    </>
  );
}

function FixedCell({
  fixed,
  standing,
}: {
  fixed: FixedHalf | undefined;
  standing: HalfStanding;
}): JSX.Element {
  if (!fixed) return <td>{standing === 'to-come' ? '' : 'Nog niet vastgesteld'}</td>;
  const { version, fixedAt, fixedRole } = fixed;
  return (
    <td>
      Versie {version}, {formatLongDate(dutchDateOf(fixedAt) as LocalDate)}
      <div class="event-details">{nameOfRole(fixedRole)}</div>
    </td>
  );
}
