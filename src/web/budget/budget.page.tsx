import type { JSX } from 'preact';
import type { ShownBudget, ShownEstimates } from '../../reporting';
import type { YearEstimate } from '../../reporting/domain';
import type { AgreementFrame } from '../desk/desk.service';
import { sayProvisionalYear } from '../../documents';
import { hrefIn, type Frame } from '../layout/frame';
import { Page } from '../layout/page';
import { ActionLink, Actions } from '../parts/actions';
import { ErrorSummary } from '../parts/error-summary';
import { PageTitle } from '../parts/heading';
import {
  KnownOnBanner,
  KnownOnChoice,
  knownOnErrors,
  knownOnQuery,
  type KnownOnDay,
} from '../parts/known-on';
import { Lead, Link, Paragraph } from '../parts/paragraph';
import { Remarks } from '../parts/remarks';
import { isUnused, sayEstimate, summariseStand } from './budget-view';
import { EstimatesSection } from './estimates-section';
import { LimitsSection, ThroughYearSection } from './limits-section';
import { ServicesSection } from './services-section';
import { SignalsSection } from './signals-section';

export interface BudgetPageProps {
  readonly frame: AgreementFrame;
  readonly year: number;
  /** Other years with something to see. */
  readonly others: readonly number[];
  /** Undefined when the year cannot be settled. */
  readonly budget: ShownBudget | undefined;
  readonly estimates: ShownEstimates;
  readonly knownOn: KnownOnDay;
}

/** Budget and limits of a year: per part and service, with charts, signals and the years to come (DVO 4.2, 4.8, 6). */
export function BudgetPage(props: BudgetPageProps): JSX.Element {
  const { frame, year, budget, estimates, knownOn } = props;
  const title = `Budget en plafond ${year.toString()}`;
  const errors = knownOnErrors(knownOn);
  return (
    <Page frame={frame} title={errors.length > 0 ? `Fout: ${title}` : title}>
      <KnownOnBanner frame={frame} knownOn={knownOn} />
      <PageTitle>{title}</PageTitle>
      <ErrorSummary errors={errors} />
      <YearChoice {...props} />
      <KnownOnChoice frame={frame} knownOn={knownOn} />
      {budget ? (
        <Stand frame={frame} budget={budget} estimate={estimates.years[0]} knownOn={knownOn} />
      ) : (
        <Paragraph>
          {knownOn.day === undefined
            ? 'Van dit jaar zijn nog geen grenzen te berekenen. Leg eerst het jaaraddendum en de salaristabel vast.'
            : 'Met wat toen bekend was, zijn van dit jaar geen grenzen te berekenen.'}
        </Paragraph>
      )}
      <EstimatesSection frame={frame} years={estimates.years} />
    </Page>
  );
}

interface StandProps {
  readonly frame: Frame;
  readonly budget: ShownBudget;
  readonly estimate: YearEstimate | undefined;
  readonly knownOn: KnownOnDay;
}

function Stand({ frame, budget: { stand, signals }, estimate, knownOn }: StandProps): JSX.Element {
  if (stand.standing === 'no-agreement' && stand.parts.every(isUnused))
    return <Paragraph>In {stand.year.toString()} geldt de overeenkomst niet: er is geen budget.</Paragraph>;
  return (
    <>
      <Lead>{summariseStand(stand)}</Lead>
      <Actions>
        <ActionLink href={hrefIn(frame, `${frame.path}/csv`, knownOnQuery(knownOn))} kind="secondary">
          Download als CSV
        </ActionLink>
      </Actions>
      {sayEstimate(stand, estimate).map((sentence) => (
        <Paragraph key={sentence}>{sentence}</Paragraph>
      ))}
      <LimitsSection stand={stand} />
      <Remarks remarks={sayProvisionalYear(stand.year, stand.provisionalTables.map(writeTable))} />
      <ServicesSection stand={stand} />
      <ThroughYearSection stand={stand} />
      <SignalsSection stand={stand} signals={signals} />
    </>
  );
}

function writeTable({
  table: { id, collectiveAgreement, from },
  months,
}: ShownBudget['stand']['provisionalTables'][number]): {
  table: { id: string; collectiveAgreement: string; from: string };
  months: readonly string[];
} {
  return { table: { id, collectiveAgreement, from }, months };
}

function YearChoice({ frame, others, knownOn }: BudgetPageProps): JSX.Element | null {
  if (others.length === 0) return null;
  return (
    <nav aria-label="Ander jaar">
      <Paragraph>
        Ander jaar:{' '}
        {others.map((other, index) => (
          <>
            {index > 0 && ', '}
            <Link href={hrefIn(frame, `/budget/${other.toString()}`, knownOnQuery(knownOn))}>
              {other.toString()}
            </Link>
          </>
        ))}
      </Paragraph>
    </nav>
  );
}
