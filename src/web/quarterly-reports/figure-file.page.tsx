import type { JSX } from 'preact';
import { sayQuarter } from '../../documents';
import { capitalised } from '../../kernel/text';
import type { Quarter } from '../../kernel/time';
import type { FigureFileLook } from '../../quarterly-reports';
import { isSame, type FigureRow, type ReportModel } from '../../quarterly-reports/domain';
import { hrefIn, type Frame } from '../layout/frame';
import { Page } from '../layout/page';
import { ActionLink, Actions, PostForm, SubmitButton } from '../parts/actions';
import { Alert } from '../parts/alert';
import { Badge } from '../parts/badge';
import { Breadcrumbs } from '../parts/breadcrumbs';
import { ErrorSummary, errorOf, type FieldError } from '../parts/error-summary';
import { FileField } from '../parts/field';
import { FileFaults, type FileFaultsProps } from '../parts/file-faults';
import { PageTitle, Section } from '../parts/heading';
import { Link, Paragraph } from '../parts/paragraph';
import { RefusalAlert } from '../parts/refusal';
import { NumberCell, RowHeading, Table, type Column } from '../parts/table';
import { WizardSteps } from '../parts/wizard-steps';
import type { Message } from '../wording/word-refusal';
import { pathOf } from './quarter-in';
import { sayKnown } from './say-known';

/** A file that was looked at and is not recorded yet; it travels with the page, since it holds figures alone. */
export interface LookedAtFile {
  readonly fileName: string;
  readonly content: Buffer;
  readonly look: FigureFileLook;
}

export interface FigureFileProps {
  readonly frame: Frame;
  readonly quarter: Quarter;
  readonly model: ReportModel;
  readonly file?: LookedAtFile | undefined;
  /** Whether something changed since the file was looked at. */
  readonly isOvertaken?: boolean;
  readonly errors?: readonly FieldError[];
  readonly refusal?: Message | undefined;
  readonly refused?: FileFaultsProps | undefined;
}

const STEPS = ['Bestand kiezen', 'Controleren en vastleggen'] as const;
const COLUMNS: readonly Column[] = [
  { heading: 'Rij', isNumber: true },
  { heading: 'Wat' },
  { heading: 'Wordt' },
  { heading: 'Nu', isNumber: true },
  { heading: 'In het bestand', isNumber: true },
  { heading: 'Bron' },
];

/** Reading in figures of a quarter: look first, then record (SLA, Rapportagemodel). */
export function FigureFilePage(props: FigureFileProps): JSX.Element {
  const { frame, quarter, file, errors = [], refusal, refused } = props;
  const title = 'Cijfers inlezen uit een bestand';
  const isWrong = errors.length > 0 || refusal !== undefined || refused !== undefined;
  return (
    <Page frame={frame} title={isWrong ? `Fout: ${title}` : title}>
      <Breadcrumbs
        frame={frame}
        crumbs={[
          { label: 'Kwartaalrapportages', path: '/rapportages' },
          { label: capitalised(sayQuarter(quarter)), path: pathOf(quarter) },
        ]}
      />
      <PageTitle>{title}</PageTitle>
      <WizardSteps steps={STEPS} current={file ? 1 : 0} />
      <RefusalAlert message={refusal} />
      <ErrorSummary errors={errors} />
      {refused && <FileFaults {...refused} />}
      {file ? <LookedAt {...props} file={file} /> : <Choose {...props} />}
    </Page>
  );
}

function Choose({ frame, quarter, errors = [] }: FigureFileProps): JSX.Element {
  const path = `${pathOf(quarter)}/cijferbestand`;
  return (
    <Section id="bestand-kiezen" title="Bestand kiezen">
      <Paragraph>
        Download het <Link href={hrefIn(frame, `${path}/sjabloon.csv`)}>invulbestand (CSV)</Link>: alles wat
        in het {sayQuarter(quarter)} te tellen is, staat erin. Vul per rij de waarde en de bron in. Wat je
        leeg laat, wordt overgeslagen. Je ziet eerst wat er verandert; pas daarna leg je het vast.
      </Paragraph>
      <PostForm frame={frame} path={path} isUpload>
        <FileField
          name="bestand"
          label="Bestand met cijfers"
          description="Een CSV-bestand met puntkomma’s, ten hoogste 100 kB. Noem bij de bron geen personen."
          accept=".csv,text/csv,text/plain"
          error={errorOf(errors, 'bestand')}
        />
        <Actions>
          <SubmitButton>Bestand controleren</SubmitButton>
          <ActionLink kind="secondary" href={hrefIn(frame, pathOf(quarter))}>
            Terug zonder inlezen
          </ActionLink>
        </Actions>
      </PostForm>
    </Section>
  );
}

type LookedAtProps = FigureFileProps & { readonly file: LookedAtFile };

function LookedAt(props: LookedAtProps): JSX.Element {
  const { frame, quarter, file, isOvertaken } = props;
  const { rows, figures, seen } = file.look;
  const path = `${pathOf(quarter)}/cijferbestand`;
  const replaced = figures.filter(({ replaces }) => replaces !== undefined).length;
  return (
    <Section id="controleren" title={`Wat ${file.fileName} verandert`}>
      {isOvertaken && (
        <Alert kind="warning" isFirst>
          <Paragraph>
            De cijfers van dit kwartaal zijn veranderd sinds je keek. Er is nog niets vastgelegd. Kijk
            hieronder wat het bestand nu verandert.
          </Paragraph>
        </Alert>
      )}
      <Paragraph>
        {figures.length === 0
          ? 'Alles in dit bestand is al zo vastgelegd. Er is niets vast te leggen.'
          : `Nieuw: ${(figures.length - replaced).toString()}. Vervangen: ${replaced.toString()}. Blijft gelijk: ${(rows.length - figures.length).toString()}. Wat wordt vervangen, blijft te zien.`}
      </Paragraph>
      <Table caption="Rijen van het bestand" isCaptionHidden columns={COLUMNS}>
        {rows.map((row) => (
          <LookedAtRow key={row.row} {...props} row={row} />
        ))}
      </Table>
      <PostForm frame={frame} path={`${path}/vastleggingen`}>
        <input type="hidden" name="naam" value={file.fileName} />
        <input type="hidden" name="inhoud" value={file.content.toString('base64')} />
        <input type="hidden" name="gezien" value={seen} />
        <Actions>
          {figures.length > 0 && <SubmitButton>Cijfers vastleggen</SubmitButton>}
          <ActionLink kind="secondary" href={hrefIn(frame, path)}>
            Ander bestand kiezen
          </ActionLink>
        </Actions>
      </PostForm>
    </Section>
  );
}

function LookedAtRow({ model, row }: LookedAtProps & { readonly row: FigureRow }): JSX.Element {
  const { figure, standing } = row;
  const measure = model.measures.find(({ key }) => key === figure.measure);
  const product = model.services
    .flatMap(({ products }) => products)
    .find(({ code }) => code === figure.product);
  const unit = measure?.unit ?? 'count';
  return (
    <tr>
      <NumberCell>{row.row}</NumberCell>
      <RowHeading>
        {[measure?.name, product?.name].filter((name) => name !== undefined).join(': ')}
      </RowHeading>
      <td>
        {isSame(row) ? (
          <Badge tone="quiet">gelijk</Badge>
        ) : (
          <Badge tone={standing ? 'warning' : 'neutral'}>{standing ? 'vervangen' : 'nieuw'}</Badge>
        )}
      </td>
      <NumberCell>{sayKnown(standing?.value, unit)}</NumberCell>
      <NumberCell>{sayKnown(figure.value, unit)}</NumberCell>
      <td>
        {figure.source}
        {standing && standing.source !== figure.source && (
          <div class="event-details">was: {standing.source}</div>
        )}
      </td>
    </tr>
  );
}
