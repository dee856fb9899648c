import type { JSX } from 'preact';
import { NOTE_ACT_NAMES, OCCASION_NAMES } from '../../../templates/wording/advice-notes';
import type { ShownNote } from '../../decisions';
import { formatEuro } from '../../kernel/text';
import { hrefIn } from '../layout/frame';
import { Page } from '../layout/page';
import { ActHistory } from '../parts/act-history';
import { Alert } from '../parts/alert';
import { Breadcrumbs } from '../parts/breadcrumbs';
import { Definitions } from '../parts/definitions';
import { ErrorSummary } from '../parts/error-summary';
import { PageTitle, Section } from '../parts/heading';
import { Link, Paragraph } from '../parts/paragraph';
import { RefusalAlert } from '../parts/refusal';
import { NoteBadge } from './note-badge';
import { NoteDecision } from './note-decision';
import { NoteEffectSection } from './note-effect';
import { NoteNextStep } from './note-next-step';
import type { NotePageProps } from './note-page-props';
import { NoteSteps } from './note-steps';

/** What is asked, what it does, what happened, and what the visitor can do about it. */
export function NotePage(props: NotePageProps): JSX.Element {
  const { frame, shown, errors = [] } = props;
  const { dossier, latest, state } = shown;
  const title = `Adviesnota ${dossier.note}: ${OCCASION_NAMES[latest.content.occasion]}`;
  return (
    <Page frame={frame} title={errors.length > 0 ? `Fout: ${title}` : title}>
      <Breadcrumbs frame={frame} crumbs={[{ label: 'Adviesnota’s', path: '/adviesnotas' }]} />
      <div class="title-row">
        <PageTitle>{title}</PageTitle>
        <NoteBadge state={state.state} />
      </div>
      {props.done !== undefined && (
        <Alert kind="ok">
          <Paragraph>{props.done}</Paragraph>
        </Alert>
      )}
      <RefusalAlert message={props.refusal} />
      <ErrorSummary errors={errors} />
      <NoteSteps {...props} errors={errors} />
      <Content shown={shown} />
      <NoteEffectSection {...props} />
      <NoteNextStep {...props} errors={errors} />
      <Paragraph>
        <Link href={hrefIn(frame, `/adviesnotas/${dossier.note}/pdf`)}>Download de adviesnota als PDF</Link>
      </Paragraph>
      <ActHistory versions={dossier.versions} acts={dossier.acts} names={NOTE_ACT_NAMES} />
      <NoteDecision {...props} errors={errors} />
    </Page>
  );
}

function Content({ shown: { latest } }: { shown: ShownNote }): JSX.Element {
  const { content, version } = latest;
  return (
    <Section id="gevraagd-besluit" title="Wat wordt gevraagd">
      <Definitions
        items={[
          { term: 'Jaar', value: content.year.toString() },
          { term: 'Versie', value: version.toString() },
          { term: 'Gevraagd besluit', value: content.asked },
          { term: 'Argumenten', value: <Lines text={content.arguments} /> },
          ...(content.alternatives === undefined
            ? []
            : [{ term: 'Wat eerst is bekeken', value: <Lines text={content.alternatives} /> }]),
          { term: 'Alle kosten', value: formatEuro(content.costs) },
          { term: 'Gevraagd boven het plafond', value: formatEuro(content.amount) },
          ...(content.annexes.length === 0 ? [] : [{ term: 'Bijlagen', value: content.annexes.join('; ') }]),
        ]}
      />
    </Section>
  );
}

function Lines({ text }: { text: string }): JSX.Element {
  return (
    <>
      {text.split(/\r?\n/).map((line) => (
        <div key={line}>{line}</div>
      ))}
    </>
  );
}
