import type { JSX } from 'preact';
import type { BillingRound, BillingSwitch } from '../../invoicing';
import { capitalised, formatLongDate, formatMonth } from '../../kernel/text';
import type { LocalDate, Month } from '../../kernel/time';
import { decide } from '../../people';
import { dutchDateOf } from '../../platform/clock';
import { nameOfRole } from '../../platform/wording';
import { BillingOffAlert } from '../billing-switch';
import { hrefIn, type Frame } from '../layout/frame';
import { Page } from '../layout/page';
import { PostForm, SubmitButton } from '../parts/actions';
import { Breadcrumbs } from '../parts/breadcrumbs';
import { ErrorSummary, errorOf, type FieldError } from '../parts/error-summary';
import { TextField } from '../parts/field';
import { PageTitle, Section } from '../parts/heading';
import { Lead, Link, Paragraph } from '../parts/paragraph';
import { RefusalAlert } from '../parts/refusal';
import { RowHeading, Table } from '../parts/table';
import type { Message } from '../wording/word-refusal';
import { ROUNDS_PATH, roundPath } from './round-words';

export interface RoundsPageProps {
  readonly frame: Frame;
  readonly rounds: readonly BillingRound[];
  /** Where billing is off for more than one agreement. */
  readonly off: readonly BillingSwitch[];
  /** The month that is filled in. */
  readonly suggested: Month;
  /** What was typed. */
  readonly month?: string;
  readonly errors?: readonly FieldError[];
  readonly refusal?: Message;
}

/** The month rounds so far, and beginning one. */
export function RoundsPage(props: RoundsPageProps): JSX.Element {
  const { frame, rounds, off, suggested, month = suggested, errors = [], refusal } = props;
  const title = 'Maandrondes';
  return (
    <Page frame={frame} title={errors.length > 0 ? `Fout: ${title}` : title}>
      {decide(frame.person, 'billing.preview').allowed && (
        <Breadcrumbs frame={frame} crumbs={[{ label: 'Maandafsluiting', path: '/maanden' }]} />
      )}
      <PageTitle>{title}</PageTitle>
      <Lead>Eén maand voor alle overeenkomsten van je gemeente tegelijk.</Lead>
      <BillingOffAlert frame={frame} off={off} />
      <RefusalAlert message={refusal} />
      <ErrorSummary errors={errors} />
      {decide(frame.person, 'billing.prepare').allowed && (
        <Section id="beginnen" title="Ronde beginnen">
          <PostForm frame={frame} path={ROUNDS_PATH}>
            <TextField
              name="maand"
              label="Maand"
              description="Jaar en maand, zoals 2026-11."
              value={month}
              error={errorOf(errors, 'maand')}
            />
            <Paragraph>
              Van elke overeenkomst wordt het concept opgesteld, op jouw naam. Wat van eerdere maanden nog
              niet is gefactureerd, komt erbij. Een collega stelt vast.
            </Paragraph>
            <SubmitButton>Concepten van alle overeenkomsten opstellen</SubmitButton>
          </PostForm>
        </Section>
      )}
      <Section id="rondes" title="Rondes tot nu toe">
        {rounds.length === 0 ? (
          <Paragraph>
            Er is nog geen ronde geweest. Een financieel medewerker begint een ronde; daarna stelt een collega
            hier vast wat gereed is.
          </Paragraph>
        ) : (
          <Table
            caption="Maandrondes, de laatste maand eerst"
            isCaptionHidden
            columns={[{ heading: 'Maand' }, { heading: 'Begonnen' }, { heading: 'Door' }]}
          >
            {rounds.map((round) => (
              <tr key={round.month}>
                <RowHeading>
                  <Link href={hrefIn(frame, roundPath(round.month))}>
                    {capitalised(formatMonth(round.month))}
                  </Link>
                </RowHeading>
                <td>{formatLongDate(dutchDateOf(round.openedAt) as LocalDate)}</td>
                <td>{nameOfRole(round.openedRole)}</td>
              </tr>
            ))}
          </Table>
        )}
      </Section>
    </Page>
  );
}
