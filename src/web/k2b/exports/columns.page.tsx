import type { JSX } from 'preact';
import { ITEM_COLUMN_NAMES } from '../../../../templates/wording/cemetery';
import type { ExportPreview, ReviewedExport } from '../../../cemetery';
import {
  DATE_NOTATIONS,
  ITEM_COLUMNS,
  REQUIRED_ITEM_COLUMNS,
  type ItemColumn,
} from '../../../cemetery/domain';
import { hrefIn, type Frame } from '../../layout/frame';
import { ActionLink, Actions, PostForm, SubmitButton } from '../../parts/actions';
import { Definitions } from '../../parts/definitions';
import { ErrorSummary, errorOf, type FieldError } from '../../parts/error-summary';
import { SelectField, TextField } from '../../parts/field';
import { Section } from '../../parts/heading';
import { Paragraph } from '../../parts/paragraph';
import { RefusalAlert } from '../../parts/refusal';
import { Table } from '../../parts/table';
import type { Message } from '../../wording/word-refusal';
import { AMOUNT_NOTATIONS, columnField, type TypedColumns } from './columns-form';
import { FittingProfile, WhyNot } from './fitting-profile';
import { ReadingFrame } from './reading-steps';

export interface ColumnsPageProps {
  readonly frame: Frame;
  readonly reviewed: ReviewedExport;
  readonly preview: ExportPreview;
  /** Other profiles that fit this export. */
  readonly fitting: readonly string[];
  readonly typed: TypedColumns;
  readonly errors?: readonly FieldError[];
  readonly refusal?: Message | undefined;
}

const ENCODINGS = { 'utf-8': 'UTF-8', 'windows-1252': 'Windows-1252 (ANSI)' } as const;
const SEPARATORS = { ';': 'puntkomma', ',': 'komma', '\t': 'tab', '|': 'rechte streep' } as const;

/** The step for an export that its profile does not fit: which column is which; recorded as a profile (SLA 1.9). */
export function ColumnsPage(props: ColumnsPageProps): JSX.Element {
  const { frame, reviewed, errors = [], refusal } = props;
  const { state } = reviewed;
  return (
    <ReadingFrame frame={frame} step={1} isWrong={errors.length > 0 || refusal !== undefined}>
      <RefusalAlert message={refusal} />
      <ErrorSummary errors={errors} />
      {state.kind === 'other-profile' && <WhyNot {...props} faults={state.faults} />}
      <FittingProfile {...props} />
      <FoundSection {...props} />
      <ColumnsForm {...props} errors={errors} />
    </ReadingFrame>
  );
}

function FoundSection({ preview, reviewed }: ColumnsPageProps): JSX.Element {
  const { encoding, separator, proposed } = preview;
  return (
    <Section id="gevonden" title="Wat er in het bestand staat">
      <Definitions
        items={[
          { term: 'Bestand', value: reviewed.upload.fileName },
          { term: 'Tekenset', value: ENCODINGS[encoding] },
          { term: 'Scheidingsteken', value: SEPARATORS[separator] },
          { term: 'Rij met koppen', value: (proposed.skipRows + 1).toString() },
        ]}
      />
      <Table
        caption="De eerste rijen van het bestand"
        columns={proposed.headings.map((heading, index) => ({ heading: nameOfCell(heading, index) }))}
      >
        {proposed.firstRows.map((cells, row) => (
          <tr key={row}>
            {proposed.headings.map((heading, index) => (
              <td key={`${heading} ${index.toString()}`}>{cells[index]}</td>
            ))}
          </tr>
        ))}
      </Table>
    </Section>
  );
}

function ColumnsForm(props: ColumnsPageProps & { errors: readonly FieldError[] }): JSX.Element {
  const { frame, reviewed, typed, errors } = props;
  const optional = ITEM_COLUMNS.filter((column) => !REQUIRED_ITEM_COLUMNS.includes(column));
  return (
    <PostForm frame={frame} path={`/k2b/inlezen/${reviewed.upload.uploadId}/kolommen`}>
      <Section id="verplicht" title="Kolommen die nodig zijn">
        <ColumnFields {...props} columns={REQUIRED_ITEM_COLUMNS} />
      </Section>
      <Section id="andere" title="Andere kolommen">
        <Paragraph>Laat open wat de export niet heeft.</Paragraph>
        <ColumnFields {...props} columns={optional} />
      </Section>
      <NotationFields {...props} />
      <Section id="profiel" title="Als profiel vastleggen">
        <TextField
          name="naam"
          label="Naam van het profiel"
          description="Kleine letters, cijfers en streepjes. Bestaat de naam al, dan komt er een versie bij."
          value={typed.label}
          error={errorOf(errors, 'naam')}
        />
        <Actions>
          <SubmitButton>Profiel vastleggen en controleren</SubmitButton>
          <ActionLink kind="secondary" href={hrefIn(frame, '/k2b/inlezen')}>
            Ander bestand kiezen
          </ActionLink>
        </Actions>
      </Section>
    </PostForm>
  );
}

interface ColumnFieldsProps extends ColumnsPageProps {
  readonly columns: readonly ItemColumn[];
}

function ColumnFields({ columns, preview, typed, errors = [] }: ColumnFieldsProps): JSX.Element {
  const choices = [
    { value: '', label: 'Niet in de export' },
    ...preview.proposed.headings.map((heading, index) => ({
      value: index.toString(),
      label: nameOfCell(heading, index),
    })),
  ];
  return (
    <div class="field-grid">
      {columns.map((column) => (
        <SelectField
          key={column}
          name={columnField(column)}
          label={ITEM_COLUMN_NAMES[column]}
          value={typed.cells.get(column)}
          choices={choices}
          error={errorOf(errors, columnField(column))}
        />
      ))}
    </div>
  );
}

function NotationFields({ typed, preview, errors = [] }: ColumnsPageProps): JSX.Element {
  const { otherKinds } = preview.proposed;
  const unknown = otherKinds.length > 0 ? ` Nog niet ingedeeld: ${otherKinds.join(', ')}.` : '';
  return (
    <Section id="notatie" title="Datums, bedragen en woorden">
      <SelectField
        name="datumnotatie"
        label="Zo staan datums er"
        value={typed.dates}
        choices={DATE_NOTATIONS.map((notation) => ({ value: notation, label: notation }))}
        error={errorOf(errors, 'datumnotatie')}
      />
      <SelectField
        name="bedragen"
        label="Zo staan bedragen er"
        value={typed.amounts}
        choices={Object.keys(AMOUNT_NOTATIONS).map((example) => ({ value: example, label: example }))}
        error={errorOf(errors, 'bedragen')}
      />
      <TextField
        name="personen"
        label="Woorden voor een persoon"
        description={`Bij de soort debiteur, met komma’s ertussen.${unknown}`}
        value={typed.persons}
        error={errorOf(errors, 'personen')}
      />
      <TextField
        name="organisaties"
        label="Woorden voor een organisatie"
        description="Bij de soort debiteur, met komma’s ertussen."
        value={typed.organisations}
        error={errorOf(errors, 'organisaties')}
      />
      <TextField
        name="onbepaald"
        label="Woorden voor een recht zonder einde"
        description="Bij de termijn, met komma’s ertussen."
        value={typed.indefinite}
        error={errorOf(errors, 'onbepaald')}
      />
    </Section>
  );
}

function nameOfCell(heading: string, index: number): string {
  return heading === '' ? `Kolom ${(index + 1).toString()}` : heading;
}
