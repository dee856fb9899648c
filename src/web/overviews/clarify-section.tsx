import type { JSX } from 'preact';
import { OVERVIEW_SECTIONS } from '../../../templates/documents/overview';
import { nameReportPart } from '../../documents';
import { euroOf } from '../../documents/domain';
import { formatDate, formatEuro } from '../../kernel/text';
import type { LocalDate } from '../../kernel/time';
import { dutchDateOf } from '../../platform/clock';
import { nameOfRole } from '../../platform/wording';
import type { ShownHalfYear } from '../../reporting';
import type { HalfYearRow } from '../../reporting/domain';
import { PostForm, SubmitButton } from '../parts/actions';
import { Badge } from '../parts/badge';
import { Disclosure } from '../parts/disclosure';
import { errorOf } from '../parts/error-summary';
import { TextAreaField } from '../parts/field';
import { PartTitle, Section } from '../parts/heading';
import { Paragraph } from '../parts/paragraph';
import { clarificationField } from './clarify-form';
import { pathOf } from './half-in';
import type { ShownOverviewProps } from './overview-page-props';
import { rightsOf } from './overview-permissions';
import { sayDifference } from './say-difference';

type Said = ShownHalfYear['clarifications'][number];

/** What the differences come from: those beyond the threshold are asked, others may be clarified (DVO 4.5, 6). */
export function ClarifySection(props: ShownOverviewProps): JSX.Element {
  const { frame, shown, standing, knownOn } = props;
  const { rows, threshold } = shown.figures;
  const asking = rows.filter(({ asks }) => asks.length > 0);
  const { mayClarify, clarifiers } = rightsOf(frame.person);
  const isOpen = mayClarify && knownOn.day === undefined && standing !== 'to-come';
  const { heading, none } = OVERVIEW_SECTIONS.explanations;
  return (
    <Section id="toelichting" title={heading}>
      <Paragraph>
        Een onderdeel vraagt een toelichting als het over het halfjaar of naar verwachting over het jaar meer
        dan {threshold.percentage.replace('.', ',')} % én meer dan {formatEuro(euroOf(threshold.amount))}{' '}
        afwijkt. {asking.length === 0 && none} De andere partij leest de toelichtingen als jouw partij het
        overzicht vaststelt.
      </Paragraph>
      {!mayClarify && asking.length > 0 && <Paragraph>{clarifiers}</Paragraph>}
      {isOpen ? <ClarifyForm {...props} asking={asking} /> : <SaidOfRows shown={shown} rows={asking} />}
    </Section>
  );
}

function SaidOfRows({
  shown,
  rows,
}: Pick<ShownOverviewProps, 'shown'> & { rows: readonly HalfYearRow[] }): JSX.Element {
  return (
    <>
      {rows.map((row) => {
        const said = saidOf(shown, row);
        return (
          <div class="page-part" key={row.part}>
            <RowHead row={row} said={said} />
            {said && <Paragraph>‘{said.text}’</Paragraph>}
          </div>
        );
      })}
    </>
  );
}

type ClarifyFormProps = ShownOverviewProps & { readonly asking: readonly HalfYearRow[] };

function ClarifyForm(props: ClarifyFormProps): JSX.Element {
  const { frame, period, shown, asking, answer } = props;
  const others = shown.figures.rows.filter((row) => !asking.includes(row) && isUsed(row));
  const isAsked = others.some(({ part }) => errorOf(answer?.errors ?? [], clarificationField(part)));
  return (
    <PostForm frame={frame} path={`${pathOf(period)}/toelichtingen`}>
      {asking.map((row) => (
        <RowField key={row.part} {...props} row={row} />
      ))}
      {others.length > 0 && (
        <Disclosure summary="Ook een ander onderdeel toelichten" isOpen={isAsked}>
          {others.map((row) => (
            <RowField key={row.part} {...props} row={row} />
          ))}
        </Disclosure>
      )}
      <SubmitButton kind="secondary">Toelichtingen bewaren</SubmitButton>
    </PostForm>
  );
}

function RowField({ shown, answer, row }: ShownOverviewProps & { readonly row: HalfYearRow }): JSX.Element {
  const said = saidOf(shown, row);
  const name = clarificationField(row.part);
  return (
    <div class="page-part">
      <RowHead row={row} said={said} />
      <TextAreaField
        name={name}
        label={`Waar komt het verschil bij ${nameReportPart(row.part).toLowerCase()} vandaan?`}
        {...(said &&
          !said.holds && {
            description:
              'De cijfers zijn veranderd sinds deze toelichting. Klopt zij nog, bewaar haar dan opnieuw.',
          })}
        value={answer?.values[name] ?? said?.text}
        error={errorOf(answer?.errors ?? [], name)}
        isOptional
      />
    </div>
  );
}

function RowHead({ row, said }: { row: HalfYearRow; said: Said | undefined }): JSX.Element {
  const { difference, percentage, expectedDifference, expectedPercentage } = row;
  return (
    <>
      <PartTitle>
        {nameReportPart(row.part)} <ClarifiedBadge row={row} said={said} />
      </PartTitle>
      <Paragraph>
        Verschil over het halfjaar: {sayDifference(difference, percentage)}. Verwacht verschil over het jaar:{' '}
        {sayDifference(expectedDifference, expectedPercentage)}.
      </Paragraph>
      {said && (
        <Paragraph>
          Toegelicht op {formatDate(dutchDateOf(said.writtenAt) as LocalDate)} door{' '}
          {nameOfRole(said.role).toLowerCase()}.
        </Paragraph>
      )}
    </>
  );
}

function ClarifiedBadge({ row, said }: { row: HalfYearRow; said: Said | undefined }): JSX.Element | null {
  if (said?.holds) return <Badge tone="safe">Toegelicht</Badge>;
  if (row.asks.length === 0) return null;
  return <Badge tone="warning">{said ? 'Cijfers veranderd' : 'Vraagt toelichting'}</Badge>;
}

function saidOf({ clarifications }: ShownHalfYear, { part }: HalfYearRow): Said | undefined {
  return clarifications.find((one) => one.part === part);
}

/** Whether there is anything to say of a part. */
function isUsed({ budget, chargeable, currentBudget, expected }: HalfYearRow): boolean {
  return [budget, chargeable, currentBudget, expected].some((amount) => !euroOf(amount).isZero());
}
