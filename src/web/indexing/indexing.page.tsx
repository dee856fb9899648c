import type { JSX } from 'preact';
import { formatDate } from '../../kernel/text';
import { decide } from '../../people';
import type { AgreementTable, GroupedInquiry, GroupedRegrading } from '../../settlement';
import { hrefIn, type Frame } from '../layout/frame';
import { Page } from '../layout/page';
import { PostForm, SubmitButton } from '../parts/actions';
import { Alert } from '../parts/alert';
import { ErrorSummary, errorOf, type FieldError } from '../parts/error-summary';
import { FileField, SelectField, TextField } from '../parts/field';
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
import { RowHeading, Table, type Column } from '../parts/table';
import type { Message } from '../wording/word-refusal';
import { RegradingsSection } from './regradings-section';
import { nameOfTable, TableBadges } from './table-state';

export interface IndexingPageProps {
  readonly frame: Frame;
  readonly tables: readonly AgreementTable[];
  readonly regradings: readonly GroupedRegrading[];
  readonly inquiries: readonly GroupedInquiry[];
  /** The functions that can be regraded; none for the client. */
  readonly functions: readonly string[];
  readonly knownOn: KnownOnDay;
  readonly errors?: readonly FieldError[];
  readonly refusal?: Message | undefined;
  readonly done?: string | undefined;
}

/** Wage rises and regradings: what is known, what counts, and what still has to be done. */
export function IndexingPage(props: IndexingPageProps): JSX.Element {
  const { frame, knownOn } = props;
  const errors = [...(props.errors ?? []), ...knownOnErrors(knownOn)];
  const isPast = knownOn.day !== undefined;
  const title = 'Indexering';
  return (
    <Page frame={frame} title={errors.length > 0 ? `Fout: ${title}` : title}>
      <KnownOnBanner frame={frame} knownOn={knownOn} />
      <PageTitle>{title}</PageTitle>
      <Lead>
        Een nieuwe salaristabel van de cao verhoogt het formatieplafond vanaf haar ingangsdatum (DVO artikel
        4.3). Bekijk eerst wat een tabel verandert.
      </Lead>
      {props.done !== undefined && (
        <Alert kind="ok">
          <Paragraph>{props.done}</Paragraph>
        </Alert>
      )}
      <RefusalAlert message={props.refusal} />
      <ErrorSummary errors={errors} />
      <KnownOnChoice frame={frame} knownOn={knownOn} />
      <TablesSection {...props} />
      {!isPast && decide(frame.person, 'salary-table.record').allowed && <ReadIn {...props} />}
      <RegradingsSection
        frame={frame}
        regradings={props.regradings}
        inquiries={props.inquiries}
        functions={props.functions}
        isPast={isPast}
        errors={errors}
      />
    </Page>
  );
}

const COLUMNS: readonly Column[] = [
  { heading: 'Tabel' },
  { heading: 'Stand' },
  { heading: 'Akkoord of afstemming' },
  { heading: 'Bekijken' },
];

function TablesSection({ frame, tables, knownOn }: IndexingPageProps): JSX.Element {
  if (tables.length === 0)
    return (
      <Section id="tabellen" title="Salaristabellen">
        <Paragraph>
          {knownOn.day === undefined
            ? 'Er zijn nog geen salaristabellen. Begin met de tabel van de cao in te lezen.'
            : 'Er waren toen nog geen salaristabellen.'}
        </Paragraph>
      </Section>
    );
  return (
    <Section id="tabellen" title="Salaristabellen">
      <Table caption="Salaristabellen van de cao en hun stand" isCaptionHidden columns={COLUMNS}>
        {tables.map((one) => (
          <tr key={one.table.tableId}>
            <RowHeading>{nameOfTable(one)}</RowHeading>
            <td>
              <TableBadges one={one} />
            </td>
            <td>{talksOf(one)}</td>
            <td>
              <Link href={hrefIn(frame, `/indexering/tabellen/${one.table.tableId}`, knownOnQuery(knownOn))}>
                {`Effect van ${nameOfTable(one)}`}
              </Link>
            </td>
          </tr>
        ))}
      </Table>
    </Section>
  );
}

function talksOf({ acceptance, consultations, isToConsult }: AgreementTable): string {
  const [consultation] = consultations;
  if (acceptance) return `Akkoord op ${formatDate(acceptance.acceptedOn)}`;
  if (consultation) return `Afgestemd op ${formatDate(consultation.consultedOn)}`;
  return isToConsult ? 'Nog niet afgestemd' : '–';
}

function ReadIn({ frame, tables, errors = [] }: IndexingPageProps): JSX.Element {
  const published = tables.filter(({ table }) => !table.provisional);
  const latest = published.at(-1)?.table;
  return (
    <>
      <Section id="inlezen" title="Tabel inlezen">
        <Paragraph>
          Lees de tabel in zoals ze is gepubliceerd. Ze telt pas mee als je haar opneemt; eerst zie je wat ze
          verandert.
        </Paragraph>
        <PostForm frame={frame} path="/indexering/tabellen" isUpload>
          <FileField
            name="bestand"
            label="Bestand met de salaristabel"
            description="Een CSV-bestand met de kolommen scale, step en monthly_amount."
            accept=".csv,text/csv,text/plain"
            error={errorOf(errors, 'bestand')}
          />
          <TextField
            name="cao"
            label="Cao"
            value={latest?.collectiveAgreement ?? 'Cao Gemeenten'}
            error={errorOf(errors, 'cao')}
          />
          <TextField
            name="ingangsdatum"
            label="Ingangsdatum"
            description="De eerste dag waarop de bedragen gelden, zoals 01-07-2026."
            error={errorOf(errors, 'ingangsdatum')}
          />
          <SelectField
            name="soort"
            label="Soort"
            choices={[
              { value: 'gepubliceerd', label: 'Gepubliceerd' },
              { value: 'voorlopig', label: 'Voorlopig, nog niet gepubliceerd' },
            ]}
          />
          <SelectField
            name="verbetert"
            label="Verbetert een verkeerd ingelezen tabel"
            choices={[
              { value: '', label: 'Nee, dit is een nieuwe tabel' },
              ...tables
                .filter(({ table }) => table.supersededBy === undefined)
                .map((one) => ({ value: one.table.tableId, label: nameOfTable(one) })),
            ]}
          />
          <SubmitButton>Inlezen en effect bekijken</SubmitButton>
        </PostForm>
      </Section>
      {latest && <MakeProvisional frame={frame} published={published} errors={errors} />}
    </>
  );
}

interface MakeProvisionalProps {
  readonly frame: Frame;
  readonly published: readonly AgreementTable[];
  readonly errors: readonly FieldError[];
}

function MakeProvisional({ frame, published, errors }: MakeProvisionalProps): JSX.Element {
  return (
    <Section id="voorlopig" title="Voorlopige tabel maken">
      <Paragraph>
        Is een verhoging afgesproken maar de tabel nog niet gepubliceerd? Verhoog dan de laatste tabel met een
        percentage. De gepubliceerde tabel vervangt haar later en geeft zo nodig een correctie.
      </Paragraph>
      <PostForm frame={frame} path="/indexering/voorlopige-tabellen">
        <SelectField
          name="basis"
          label="Op basis van"
          value={published.at(-1)?.table.tableId}
          choices={published.map((one) => ({ value: one.table.tableId, label: nameOfTable(one) }))}
        />
        <TextField
          name="percentage"
          label="Verhoging in procenten"
          inputMode="decimal"
          error={errorOf(errors, 'percentage')}
        />
        <TextField
          name="vanaf"
          label="Ingangsdatum van de voorlopige tabel"
          description="Zoals 01-01-2027."
          error={errorOf(errors, 'vanaf')}
        />
        <SubmitButton kind="secondary">Voorlopige tabel maken</SubmitButton>
      </PostForm>
    </Section>
  );
}
