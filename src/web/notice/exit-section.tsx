import type { JSX } from 'preact';
import { nameReportPart, nameVat } from '../../documents';
import { formatLongDate, formatMonth } from '../../kernel/text';
import type { ExitList } from '../../notice';
import type { OpenPoints } from '../../reporting/domain';
import { wordParked } from '../../platform/wording';
import { hrefIn, type Frame } from '../layout/frame';
import { Section } from '../parts/heading';
import { KnownOnChoice, type KnownOnDay } from '../parts/known-on';
import { Link, Paragraph } from '../parts/paragraph';
import { AmountCell, RowHeading, Table, type Column } from '../parts/table';
import { ConcernedFormation } from './concerned-formation';

interface ExitSectionProps {
  readonly frame: Frame;
  readonly exit: ExitList | undefined;
  readonly knownOn: KnownOnDay;
}

/** What both parties still have to deal with when the agreement ends. */
export function ExitSection({ frame, exit, knownOn }: ExitSectionProps): JSX.Element {
  return (
    <Section id="open-punten" title="Open punten voor de afwikkeling">
      <KnownOnChoice frame={frame} knownOn={knownOn} />
      {exit ? (
        <>
          <Paragraph>
            Bedragen tot en met {formatMonth(exit.report.upTo)}, zoals bekend op{' '}
            {formatLongDate(exit.moment.day)}.
          </Paragraph>
          <Parked report={exit.report} />
          <Owed frame={frame} report={exit.report} />
          <BetweenParties frame={frame} exit={exit} />
          <FundingLeft frame={frame} report={exit.report} />
          <ConcernedFormation exit={exit} />
        </>
      ) : (
        <Paragraph>
          Een van de jaren kan nog niet worden berekend. Daardoor zijn er nog geen bedragen.
        </Paragraph>
      )}
    </Section>
  );
}

const PARKED_COLUMNS: readonly Column[] = [
  { heading: 'Onderdeel' },
  { heading: 'Waarom, en wat het vrijgeeft' },
  { heading: 'Bedrag (€)', isNumber: true },
];

function Parked({ report: { parked } }: { report: OpenPoints }): JSX.Element {
  return (
    <Section id="aangehouden" title="Aangehouden" level={3}>
      {parked.length === 0 ? (
        <Paragraph>Er is niets aangehouden.</Paragraph>
      ) : (
        <Table caption="Aangehouden per onderdeel en reden" isCaptionHidden columns={PARKED_COLUMNS}>
          {parked.map(({ row, reason, amount }) => {
            const words = wordParked(reason, 'screen');
            return (
              <tr key={`${row} ${reason}`}>
                <RowHeading>{nameReportPart(row)}</RowHeading>
                <td>
                  {words.reason}
                  <div class="event-details">{words.release}</div>
                </td>
                <AmountCell amount={amount} />
              </tr>
            );
          })}
        </Table>
      )}
    </Section>
  );
}

const OWED_COLUMNS: readonly Column[] = [
  { heading: 'Onderdeel' },
  { heading: 'Btw-behandeling' },
  { heading: 'Zonder btw (€)', isNumber: true },
  { heading: 'Btw (€)', isNumber: true },
];

function Owed({ frame, report }: { frame: Frame; report: OpenPoints }): JSX.Element {
  const { owed, documents } = report;
  return (
    <Section id="nog-te-factureren" title="Nog in rekening te brengen" level={3}>
      {owed.length === 0 ? (
        <Paragraph>Alles wat in rekening mag, staat op een factuur.</Paragraph>
      ) : (
        <Table caption="Nog in rekening te brengen per onderdeel" isCaptionHidden columns={OWED_COLUMNS}>
          {owed.map(({ row, vat, net, vatAmount }) => (
            <tr key={`${row} ${vat.category} ${vat.percentage.toString()}`}>
              <RowHeading>{nameReportPart(row)}</RowHeading>
              <td>{nameVat({ category: vat.category, percentage: vat.percentage.toFixedText() })}</td>
              <AmountCell amount={net} />
              <AmountCell amount={vatAmount} />
            </tr>
          ))}
        </Table>
      )}
      <Paragraph>
        Onder nul is er te veel in rekening gebracht. Vastgesteld:{' '}
        <Link href={hrefIn(frame, '/facturen')}>
          {documents === 1 ? 'één factuur of creditfactuur' : `${documents} facturen en creditfacturen`}
        </Link>
        .
      </Paragraph>
    </Section>
  );
}

function BetweenParties({ frame, exit: { addenda, notes } }: { frame: Frame; exit: ExitList }): JSX.Element {
  const links = [
    ...addenda.map(({ dossier }) => ({
      path: `/addenda/${dossier.addendum}`,
      label: `Addendum ${dossier.addendum}: ${dossier.versions.at(-1)?.proposal.title ?? ''}`,
    })),
    ...notes.map(({ dossier }) => ({
      path: `/adviesnotas/${dossier.note}`,
      label: `Adviesnota ${dossier.note}`,
    })),
  ];
  return (
    <Section id="tussen-partijen" title="Nog af te handelen, zoals het nu is" level={3}>
      {links.length === 0 ? (
        <Paragraph>Er zijn geen addenda of adviesnota’s open.</Paragraph>
      ) : (
        <ul class="utrecht-unordered-list">
          {links.map(({ path, label }) => (
            <li class="utrecht-unordered-list__item" key={path}>
              <Link href={hrefIn(frame, path)}>{label}</Link>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

const FUNDING_COLUMNS: readonly Column[] = [
  { heading: 'Regeling' },
  { heading: 'Jaar' },
  { heading: 'Over (€)', isNumber: true },
];

function FundingLeft({ frame, report: { fundings } }: { frame: Frame; report: OpenPoints }): JSX.Element {
  return (
    <Section id="rijksmiddelen-over" title="Rijksmiddelen die over zijn" level={3}>
      {fundings.length === 0 ? (
        <Paragraph>Er zijn geen extra rijksmiddelen.</Paragraph>
      ) : (
        <Table caption="Over per regeling" isCaptionHidden columns={FUNDING_COLUMNS}>
          {fundings.map(({ funding, left }) => (
            <tr key={funding.id}>
              <RowHeading>
                <Link href={hrefIn(frame, '/rijksmiddelen')}>{funding.arrangement}</Link>
              </RowHeading>
              <td>{funding.year}</td>
              <AmountCell amount={left} />
            </tr>
          ))}
        </Table>
      )}
    </Section>
  );
}
