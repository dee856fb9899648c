import type { JSX } from 'preact';
import {
  YEAR_END,
  YEAR_END_LABELS as LABELS,
  YEAR_END_SECTIONS,
} from '../../../templates/documents/year-end';
import { sayMonthsOfYearEnd, summariseYearEnd, wordYearEndState } from '../../documents';
import { dayOf, euroOf } from '../../documents/domain';
import { fill, formatEuro, formatLongDate } from '../../kernel/text';
import type { YearEnd } from '../../reporting';
import { hrefIn, type Frame } from '../layout/frame';
import { Page } from '../layout/page';
import { ActionLink, Actions } from '../parts/actions';
import { Definitions } from '../parts/definitions';
import { ErrorSummary } from '../parts/error-summary';
import { PageTitle, Section } from '../parts/heading';
import {
  KnownOnBanner,
  KnownOnChoice,
  knownOnErrors,
  knownOnQuery,
  type KnownOnDay,
} from '../parts/known-on';
import { Lead, Link, Paragraph } from '../parts/paragraph';
import { RefusalAlert } from '../parts/refusal';
import type { Message } from '../wording/word-refusal';
import { CloseYearForm } from './close-year-form';
import { YearEndTables } from './year-end-tables';

export interface YearEndPageProps {
  readonly frame: Frame;
  readonly year: number;
  /** The years with something to account for, latest first. */
  readonly years: readonly number[];
  /** Whether the year has ended. */
  readonly isOver: boolean;
  /** Undefined when the year cannot be settled. */
  readonly yearEnd: YearEnd | undefined;
  /** Why nothing was done. */
  readonly refusal?: Message;
  readonly knownOn: KnownOnDay;
}

/** The account of a year: the same tables as its PDF, and closing it. */
export function YearEndPage(props: YearEndPageProps): JSX.Element {
  const { frame, year, yearEnd, refusal, knownOn } = props;
  const title = fill(YEAR_END.title, { year: year.toString() });
  const errors = knownOnErrors(knownOn);
  return (
    <Page frame={frame} title={errors.length > 0 ? `Fout: ${title}` : title}>
      <KnownOnBanner frame={frame} knownOn={knownOn} />
      <PageTitle>{title}</PageTitle>
      <RefusalAlert message={refusal} />
      <ErrorSummary errors={errors} />
      <YearChoice {...props} />
      <KnownOnChoice frame={frame} knownOn={knownOn} />
      {yearEnd ? (
        <Statement {...props} yearEnd={yearEnd} />
      ) : (
        <Paragraph>
          {knownOn.day === undefined
            ? 'Voor dit jaar is nog geen jaarafrekening te maken. Leg eerst het jaaraddendum en de salaristabel vast.'
            : 'Met wat toen bekend was, is voor dit jaar geen jaarafrekening te maken.'}
        </Paragraph>
      )}
    </Page>
  );
}

function Statement({
  frame,
  year,
  isOver,
  yearEnd,
  knownOn,
}: YearEndPageProps & { yearEnd: YearEnd }): JSX.Element {
  const { body } = yearEnd;
  const isPast = knownOn.day !== undefined;
  const statement = `/v1/overeenkomsten/${encodeURIComponent(body.agreement.key)}/jaarafrekeningen/${year}`;
  const file = hrefIn(frame, `${statement}/bestanden/pdf`, knownOnQuery(knownOn));
  return (
    <>
      <Lead>{summariseYearEnd(body)}</Lead>
      <Definitions
        items={[
          { term: YEAR_END.state, value: wordYearEndState(yearEnd) },
          {
            term: YEAR_END.knownOn,
            value: fill(YEAR_END.knownOnValue, {
              date: formatLongDate(dayOf(body.knownOn)),
              position: body.knownPosition.toString(),
            }),
          },
          {
            term: YEAR_END.months,
            value: sayMonthsOfYearEnd(body),
          },
          { term: YEAR_END.rulesVersion, value: body.rulesVersion },
        ]}
      />
      <Actions>
        <ActionLink href={file} kind="secondary">
          Download de PDF
        </ActionLink>
      </Actions>
      <YearEndTables frame={frame} yearEnd={yearEnd} isPast={isPast} />
      <Section id="verantwoording" title={YEAR_END_SECTIONS.account.heading}>
        <Paragraph>{YEAR_END_SECTIONS.account.lead}</Paragraph>
        <Definitions
          items={[
            { term: LABELS.lineCount, value: body.charged.count.toString() },
            { term: LABELS.lineSum, value: formatEuro(euroOf(body.charged.sum)) },
            { term: LABELS.linesHash, value: <code class="fingerprint">{body.charged.hash}</code> },
            { term: LABELS.fingerprint, value: <code class="fingerprint">{yearEnd.fingerprint}</code> },
          ]}
        />
        {!isPast && <CloseYearForm frame={frame} yearEnd={yearEnd} isOver={isOver} />}
      </Section>
    </>
  );
}

function YearChoice({ frame, year, years, knownOn }: YearEndPageProps): JSX.Element | null {
  const others = years.filter((other) => other !== year);
  if (others.length === 0) return null;
  return (
    <nav aria-label="Ander jaar">
      <Paragraph>
        Ander jaar:{' '}
        {others.map((other, index) => (
          <>
            {index > 0 && ', '}
            <Link href={hrefIn(frame, `/jaarafrekening/${other}`, knownOnQuery(knownOn))}>
              {other.toString()}
            </Link>
          </>
        ))}
      </Paragraph>
    </nav>
  );
}
