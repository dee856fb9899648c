import type { JSX } from 'preact';
import { nameOfRole } from '../../platform/wording';
import { decide } from '../../people';
import { capitalised, formatDate, formatMonth } from '../../kernel/text';
import { monthOf } from '../../kernel/time';
import { hrefIn } from '../layout/frame';
import { Page } from '../layout/page';
import { Alert } from '../parts/alert';
import { Disclosure } from '../parts/disclosure';
import { ErrorSummary } from '../parts/error-summary';
import { PageTitle, Section } from '../parts/heading';
import { Lead, Link, Paragraph } from '../parts/paragraph';
import { RefusalAlert } from '../parts/refusal';
import { NumberCell, RowHeading, Table } from '../parts/table';
import type { RecordedScheme } from '../../coding';
import { CODE_FIELDS, nameOfSubject } from './coding-form';
import { CodingFormPart } from './coding-form-part';
import { addressOfPeriod, CODING, type CodingPageProps } from './coding-view';

/** Under which codes the own party books what was invoiced, and the way to what that comes to (DVO 4.5). */
export function CodingPage(props: CodingPageProps): JSX.Element {
  const { frame, schemes, form, years, errors, refusal, isDone } = props;
  return (
    <Page frame={frame} title={errors.length > 0 ? 'Fout: Codering' : 'Codering'}>
      <PageTitle>Codering</PageTitle>
      <Lead>
        Onder welke codes je gemeente de regels van facturen boekt. De andere partij ziet dit niet, en wat in
        rekening komt, hangt er niet van af (DVO artikel 4.5).
      </Lead>
      {isDone && (
        <Alert kind="ok">
          <Paragraph>De codering is vastgelegd.</Paragraph>
        </Alert>
      )}
      <RefusalAlert message={refusal} />
      <ErrorSummary errors={errors} />
      <Section id="facturen" title="Facturen per taakveld">
        {years.length === 0 ? (
          <Paragraph>Er zijn nog geen facturen. Leg de codering alvast vast; de totalen volgen.</Paragraph>
        ) : (
          <Table caption="Perioden" isCaptionHidden columns={PERIODS}>
            {years.map((year) => (
              <tr key={year}>
                {([undefined, 1, 2] as const).map((half) => (
                  <td key={half ?? 'jaar'}>
                    <Link
                      href={hrefIn(frame, `${CODING}/${addressOfPeriod({ year, ...(half && { half }) })}`)}
                    >
                      {addressOfPeriod({ year, ...(half && { half }) })}
                    </Link>
                  </td>
                ))}
              </tr>
            ))}
          </Table>
        )}
      </Section>
      {decide(frame.person, 'coding.record').allowed ? (
        <CodingFormPart frame={frame} form={form} errors={errors} />
      ) : (
        <Paragraph>
          De financiële administratie en de controller van je gemeente leggen de codering vast.
        </Paragraph>
      )}
      {schemes.length > 0 && <SchemesTable schemes={schemes} />}
    </Page>
  );
}

const PERIODS = [{ heading: 'Jaar' }, { heading: 'Eerste helft' }, { heading: 'Tweede helft' }];

const SCHEMES = [
  { heading: 'Versie' },
  { heading: 'Vanaf' },
  { heading: 'Regels', isNumber: true },
  { heading: 'Vastgelegd' },
  { heading: 'Door' },
];

function SchemesTable({ schemes }: Pick<CodingPageProps, 'schemes'>): JSX.Element {
  const latestFirst = [...schemes].reverse();
  return (
    <Section id="versies" title="Versies">
      <Paragraph>Een versie verandert nooit. Van dezelfde maand geldt de laatste.</Paragraph>
      <Table caption="Versies van de codering" isCaptionHidden columns={SCHEMES}>
        {latestFirst.map(({ version, from, rules, recordedOn, recordedRole }) => (
          <tr key={version}>
            <RowHeading>{version}</RowHeading>
            <td>{capitalised(formatMonth(monthOf(from)))}</td>
            <NumberCell>{rules.length}</NumberCell>
            <td>{formatDate(recordedOn)}</td>
            <td>{capitalised(nameOfRole(recordedRole))}</td>
          </tr>
        ))}
      </Table>
      {latestFirst.map(({ version, rules }) => (
        <Disclosure key={version} summary={`Codes van versie ${version.toString()}`}>
          <RulesTable version={version} rules={rules} />
        </Disclosure>
      ))}
    </Section>
  );
}

const RULES = [{ heading: 'Onderdeel' }, ...CODE_FIELDS.map(({ heading }) => ({ heading }))];

function RulesTable({ version, rules }: Pick<RecordedScheme, 'version' | 'rules'>): JSX.Element {
  return (
    <Table caption={`Codes van versie ${version.toString()}`} isCaptionHidden columns={RULES}>
      {rules.map((rule) => (
        <tr key={nameOfSubject(rule)}>
          <RowHeading>{nameOfSubject(rule)}</RowHeading>
          {CODE_FIELDS.map(({ name, rule: field }) => (
            <td key={name}>{rule[field] ?? ''}</td>
          ))}
        </tr>
      ))}
    </Table>
  );
}
