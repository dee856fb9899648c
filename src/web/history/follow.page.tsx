import type { JSX } from 'preact';
import type { HistoryEntry } from './history.reader';
import { nameLine, sayCalculation, titleOf } from '../../documents';
import { dayOf, euroOf } from '../../documents/domain';
import { formatLongDate } from '../../kernel/text';
import { hrefIn, type Frame } from '../layout/frame';
import { Page } from '../layout/page';
import { Breadcrumbs } from '../parts/breadcrumbs';
import { Definitions } from '../parts/definitions';
import { ErrorSummary, type FieldError } from '../parts/error-summary';
import { PageTitle, Section } from '../parts/heading';
import { Lead, Link } from '../parts/paragraph';
import { AmountCell, RowHeading, Table } from '../parts/table';
import { EventTable } from './event-table';
import type { FollowedEuro } from './follow-euro.reader';
import { FollowForm } from './follow-form';
import { UsedFacts } from './used-facts';

interface FollowPageProps {
  readonly frame: Frame;
  /** What was filled in. */
  readonly asked: { readonly number: string; readonly line: string };
  /** Undefined when there is no such document. */
  readonly followed: FollowedEuro | undefined;
  readonly entries: readonly HistoryEntry[];
}

/** A euro from a line back to the facts it rests on, and what was done with the document. */
export function FollowPage({ frame, asked, followed, entries }: FollowPageProps): JSX.Element {
  const errors = errorsOf(asked, followed);
  const title = 'Volg een euro';
  return (
    <Page frame={frame} title={errors.length > 0 ? `Fout: ${title}` : title}>
      <Breadcrumbs frame={frame} crumbs={[{ label: 'Geschiedenis', path: '/historie' }]} />
      <PageTitle>{title}</PageTitle>
      <ErrorSummary errors={errors} />
      <FollowForm frame={frame} number={asked.number} line={asked.line} errors={errors} />
      {followed?.explanation && (
        <FollowedLine frame={frame} followed={followed} explanation={followed.explanation} />
      )}
      {followed && <Lines frame={frame} followed={followed} />}
      {followed && (
        <Section id="document" title={`Wat er met ${followed.document.number} is gebeurd`}>
          <DocumentOrigin frame={frame} followed={followed} />
          {entries.length > 0 && <EventTable frame={frame} entries={entries} />}
        </Section>
      )}
    </Page>
  );
}

function errorsOf(
  { number, line }: FollowPageProps['asked'],
  followed: FollowedEuro | undefined,
): FieldError[] {
  if (!followed)
    return [
      { name: 'factuur', message: `Document ‘${number}’ is er niet. Vul een nummer in zoals F2026-0001.` },
    ];
  if (line === '' || followed.explanation) return [];
  const { length } = followed.document.lines;
  return [
    {
      name: 'regel',
      message: `Deze regel is er niet. Kies een regel van 1 tot en met ${length.toString()}.`,
    },
  ];
}

interface FollowedLineProps {
  readonly frame: Frame;
  readonly followed: FollowedEuro;
  readonly explanation: NonNullable<FollowedEuro['explanation']>;
}

function FollowedLine({ frame, followed, explanation }: FollowedLineProps): JSX.Element {
  const { document, line, steps } = explanation;
  return (
    <Section id="regel" title={`Regel ${line.ordinal.toString()} van ${document.number}`}>
      <Lead>{sayCalculation(line, steps)}</Lead>
      <p class="utrecht-paragraph">
        <Link href={hrefIn(frame, `/facturen/${document.number}/regels/${line.ordinal.toString()}`)}>
          Bekijk elke stap van de berekening
        </Link>
      </p>
      <UsedFacts frame={frame} facts={followed.facts} />
    </Section>
  );
}

function Lines({ frame, followed: { document } }: { frame: Frame; followed: FollowedEuro }): JSX.Element {
  return (
    <Section id="regels" title={`Regels van ${document.number}`}>
      <Table
        caption={`Elke regel van ${document.number} om te volgen`}
        isCaptionHidden
        columns={[{ heading: 'Regel' }, { heading: 'Wat' }, { heading: 'Bedrag (€)', isNumber: true }]}
      >
        {document.lines.map((line) => (
          <tr key={line.ordinal}>
            <RowHeading>
              <Link href={followHref(frame, document.number, line.ordinal)}>Volg regel {line.ordinal}</Link>
            </RowHeading>
            <td>{nameLine(line)}</td>
            <AmountCell amount={euroOf(line.amount)} />
          </tr>
        ))}
      </Table>
    </Section>
  );
}

function DocumentOrigin({
  frame,
  followed: { document },
}: {
  frame: Frame;
  followed: FollowedEuro;
}): JSX.Element {
  return (
    <Definitions
      items={[
        {
          term: titleOf(document),
          value: <Link href={hrefIn(frame, `/facturen/${document.number}`)}>{document.number}</Link>,
        },
        { term: 'Opgesteld door', value: document.preparedBy },
        {
          term: 'Met wat bekend was op',
          value: `${formatLongDate(dayOf(document.knownOn))} (positie ${document.knownPosition.toString()})`,
        },
        {
          term: 'Vastgesteld door',
          value: `${document.issuedBy}, ${formatLongDate(dayOf(document.issuedOn))}`,
        },
      ]}
    />
  );
}

/** Where a line of a document is followed. */
export function followHref(frame: Frame, number: string, ordinal: number): string {
  return hrefIn(frame, '/historie/volgen', { factuur: number, regel: ordinal.toString() });
}
