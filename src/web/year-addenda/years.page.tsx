import type { JSX } from 'preact';
import { formatEuro } from '../../kernel/text';
import { Euro } from '../../kernel/money';
import { decide } from '../../people';
import type { ShownYear } from '../../year-addenda';
import { hrefIn, type Frame } from '../layout/frame';
import { Page } from '../layout/page';
import { ActionLink, Actions } from '../parts/actions';
import { PageTitle, Section } from '../parts/heading';
import { Lead, Link, Paragraph } from '../parts/paragraph';
import { NumberCell, RowHeading, Table, type Column } from '../parts/table';
import { YearBadge } from './year-badge';

interface YearsPageProps {
  readonly frame: Frame;
  readonly years: readonly ShownYear[];
  /** The year that is agreed on next. */
  readonly next: number;
  /** By when it is agreed on, in a sentence; undefined once it is (DVO 4.5). */
  readonly deadline: string | undefined;
}

const COLUMNS: readonly Column[] = [
  { heading: 'Jaaraddendum' },
  { heading: 'Stand' },
  { heading: 'Versie', isNumber: true },
  { heading: 'Maximale vergoeding', isNumber: true },
];

/** What both sides agreed on per year, and the year that comes. */
export function YearsPage({ frame, years, next, deadline }: YearsPageProps): JSX.Element {
  const mayPropose = decide(frame.person, 'year-addendum.propose').allowed;
  const isStarted = years.some(({ dossier }) => dossier.year === next);
  return (
    <Page frame={frame} title="Jaaraddenda">
      <PageTitle>Jaaraddenda</PageTitle>
      <Lead>
        Formatie, percentages en opleidingskosten die beide partijen per jaar afspreken (DVO artikel 4.2).
      </Lead>
      {mayPropose && !isStarted && (
        <Actions>
          <ActionLink href={hrefIn(frame, `/jaaraddenda/${next.toString()}/overnemen`)}>
            {`${(next - 1).toString()} overnemen voor ${next.toString()}`}
          </ActionLink>
        </Actions>
      )}
      {deadline !== undefined && <Paragraph>{deadline}</Paragraph>}
      <Section id="jaren" title="Jaren">
        {years.length === 0 ? (
          <Paragraph>
            {mayPropose
              ? 'Hier is nog geen jaaraddendum opgesteld. Neem het lopende jaar over voor het volgende.'
              : 'Hier is nog geen jaaraddendum voorgelegd. Zodra de opdrachtnemer een jaaraddendum voorlegt, staat het hier.'}
          </Paragraph>
        ) : (
          <YearsTable frame={frame} years={years} />
        )}
        <Paragraph>
          Jaren die uit een bestand zijn vastgelegd, staan hier niet.{' '}
          {decide(frame.person, 'agreement.read').allowed ? (
            <Link href={hrefIn(frame, '/beheer/overeenkomst')}>Bekijk die afspraken bij de overeenkomst</Link>
          ) : (
            'Die afspraken staan bij de overeenkomst'
          )}
          .
        </Paragraph>
      </Section>
    </Page>
  );
}

function YearsTable({ frame, years }: Pick<YearsPageProps, 'frame' | 'years'>): JSX.Element {
  return (
    <Table caption="Jaaraddenda" isCaptionHidden columns={COLUMNS}>
      {[...years].reverse().map(({ dossier: { year }, latest, state }) => {
        const maximum = Euro.parse(latest.offer?.comparison.budgets[0]?.after.maximumCompensation ?? '');
        return (
          <tr key={year}>
            <RowHeading>
              <Link href={hrefIn(frame, `/jaaraddenda/${year.toString()}`)}>{year.toString()}</Link>
            </RowHeading>
            <td>
              <YearBadge state={state.state} />
              {state.reason !== undefined && <div class="event-details">‘{state.reason}’</div>}
            </td>
            <NumberCell>{latest.version}</NumberCell>
            <NumberCell>{maximum ? formatEuro(maximum) : '–'}</NumberCell>
          </tr>
        );
      })}
    </Table>
  );
}
