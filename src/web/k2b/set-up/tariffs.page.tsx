import type { JSX } from 'preact';
import { formatAmount, formatDate, formatLongDate } from '../../../kernel/text';
import type { LocalDate } from '../../../kernel/time';
import { decide } from '../../../people';
import { dutchDateOf } from '../../../platform/clock';
import { hrefIn, type Frame } from '../../layout/frame';
import { Page } from '../../layout/page';
import { PostForm, SubmitButton } from '../../parts/actions';
import { AgreementField } from '../../parts/agreement-field';
import { Alert } from '../../parts/alert';
import { Breadcrumbs } from '../../parts/breadcrumbs';
import { ErrorSummary, errorOf, type FieldError } from '../../parts/error-summary';
import { DateField, FileField } from '../../parts/field';
import { PageTitle, Section } from '../../parts/heading';
import { Lead, Link, Paragraph } from '../../parts/paragraph';
import { RefusalAlert } from '../../parts/refusal';
import { AmountCell, NumberCell, RowHeading, Table } from '../../parts/table';
import { FileFaults, type FileFaultsProps } from '../../parts/file-faults';
import type { Message } from '../../wording/word-refusal';
import { TariffChangesSection, type LookedAt } from './tariff-changes';
import { historyOf, tariffsOn, wordBooking, wordTerm, type TariffsView } from './tariffs-view';

export interface TariffsPageProps {
  readonly frame: Frame;
  readonly view: TariffsView;
  readonly done?: string | undefined;
  readonly errors?: readonly FieldError[];
  readonly refusal?: Message | undefined;
  /** The file that was sent, before it is recorded. */
  readonly looked?: LookedAt | undefined;
  /** What is wrong with the file that was sent. */
  readonly refused?: FileFaultsProps | undefined;
}

/** What the yearly ordinance asks: each article on a day, its history, and reading in a new year (SLA 1.9). */
export function TariffsPage(props: TariffsPageProps): JSX.Element {
  const { frame, view, done, errors = [], refusal, looked, refused } = props;
  const title = 'Tarieven van de verordening';
  return (
    <Page frame={frame} title={errors.length > 0 || refused ? `Fout: ${title}` : title}>
      <Breadcrumbs frame={frame} crumbs={[{ label: 'K2B-reeks en tarieven', path: '/beheer/k2b' }]} />
      <PageTitle>{title}</PageTitle>
      <Lead>Wat een recht of dienst kost, per artikel en dag. Wat is ingelezen, verandert niet meer.</Lead>
      {done !== undefined && (
        <Alert kind="ok">
          <Paragraph>{done}</Paragraph>
        </Alert>
      )}
      <RefusalAlert message={refusal} />
      <ErrorSummary errors={errors} />
      {refused && <FileFaults {...refused} />}
      {looked && <TariffChangesSection frame={frame} looked={looked} />}
      {view.article !== undefined && <ArticleHistory view={view} article={view.article} />}
      <OnDay frame={frame} view={view} errors={errors} />
      {decide(frame.person, 'cemetery.set-up').allowed && <ReadIn frame={frame} errors={errors} />}
      <Files view={view} />
    </Page>
  );
}

interface PartProps {
  readonly frame: Frame;
  readonly view: TariffsView;
}

function OnDay({ frame, view, errors }: PartProps & { errors: readonly FieldError[] }): JSX.Element {
  const { day, tariffs } = view;
  if (tariffs.length === 0)
    return (
      <Paragraph>
        Er zijn nog geen tarieven. Lees het bestand van de verordening in; zonder tarief wordt een export
        geweigerd.
      </Paragraph>
    );
  return (
    <Section id="dag" title={`Tarieven op ${formatLongDate(day)}`}>
      <form class="filter" method="get" action="/beheer/k2b/tarieven" aria-label="Dag kiezen">
        <AgreementField frame={frame} />
        <DateField name="dag" label="Op" value={day} error={errorOf(errors, 'dag')} />
        <SubmitButton kind="secondary">Tonen</SubmitButton>
      </form>
      <Table
        caption="Tarief van elk artikel"
        isCaptionHidden
        columns={[
          { heading: 'Artikel' },
          { heading: 'Waarvoor' },
          { heading: 'Tarief (€)', isNumber: true },
          { heading: 'Geldt' },
          { heading: 'Boeking' },
        ]}
      >
        {tariffsOn(tariffs, day).map(({ article, description, tariff }) => (
          <tr key={article}>
            <RowHeading>
              <Link href={hrefIn(frame, '/beheer/k2b/tarieven', { artikel: article, dag: day })}>
                {article}
              </Link>
            </RowHeading>
            <td>{description}</td>
            <NumberCell>{tariff ? formatAmount(tariff.amount) : ''}</NumberCell>
            <td class="nowrap">{tariff ? wordTerm(tariff) : 'geen tarief op deze dag'}</td>
            <td class="nowrap">{tariff ? wordBooking(tariff) : ''}</td>
          </tr>
        ))}
      </Table>
    </Section>
  );
}

function ArticleHistory({ view, article }: { view: TariffsView; article: string }): JSX.Element {
  const history = historyOf(view.tariffs, article);
  return (
    <Section id="artikel" title={`Verloop van artikel ${article}`}>
      {history.length === 0 ? (
        <Paragraph>Dit artikel is niet bekend.</Paragraph>
      ) : (
        <Table
          caption="Elk tarief van dit artikel, nieuwste eerst"
          isCaptionHidden
          columns={[
            { heading: 'Geldt' },
            { heading: 'Waarvoor' },
            { heading: 'Tarief (€)', isNumber: true },
            { heading: 'Verordening' },
            { heading: 'Boeking' },
          ]}
        >
          {history.map((tariff) => (
            <tr key={tariff.from}>
              <RowHeading>
                <span class="nowrap">{wordTerm(tariff)}</span>
              </RowHeading>
              <td>{tariff.description}</td>
              <AmountCell amount={tariff.amount} />
              <td>{tariff.ordinanceArticle}</td>
              <td class="nowrap">{wordBooking(tariff)}</td>
            </tr>
          ))}
        </Table>
      )}
    </Section>
  );
}

function ReadIn({ frame, errors }: { frame: Frame; errors: readonly FieldError[] }): JSX.Element {
  return (
    <Section id="inlezen" title="Tarieven inlezen">
      <Paragraph>
        Je ziet eerst wat er verandert; daarna leg je het vast. Alle fouten van alle rijen komen tegelijk
        terug. Een artikelcode houdt altijd dezelfde betekenis.
      </Paragraph>
      <PostForm frame={frame} path="/beheer/k2b/tarieven" isUpload>
        <FileField
          name="bestand"
          label="Bestand met tarieven"
          description="Een CSV-bestand met puntkomma’s, een rij per artikel en periode."
          accept=".csv,text/csv,text/plain"
          error={errorOf(errors, 'bestand')}
        />
        <SubmitButton>Tarieven nakijken</SubmitButton>
      </PostForm>
    </Section>
  );
}

function Files({ view: { files } }: { view: TariffsView }): JSX.Element | null {
  if (files.length === 0) return null;
  return (
    <Section id="bestanden" title="Ingelezen bestanden">
      <Table
        caption="Ingelezen bestanden met tarieven"
        isCaptionHidden
        columns={[
          { heading: 'Bestand' },
          { heading: 'Tarieven', isNumber: true },
          { heading: 'Ingelezen op' },
        ]}
      >
        {files.map(({ number, fileName, tariffCount, recordedAt }) => (
          <tr key={number}>
            <RowHeading>{fileName}</RowHeading>
            <NumberCell>{tariffCount}</NumberCell>
            <td class="nowrap">{formatDate(dutchDateOf(recordedAt) as LocalDate)}</td>
          </tr>
        ))}
      </Table>
    </Section>
  );
}
