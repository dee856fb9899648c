import type { JSX } from 'preact';
import { Page } from '../../layout/page';
import type { Frame } from '../../layout/frame';
import { PostForm, SubmitButton } from '../../parts/actions';
import { Breadcrumbs } from '../../parts/breadcrumbs';
import { ErrorSummary, errorOf, type FieldError } from '../../parts/error-summary';
import { FileField, TextField } from '../../parts/field';
import { PageTitle } from '../../parts/heading';
import { Lead } from '../../parts/paragraph';
import { RefusalAlert } from '../../parts/refusal';
import type { Message } from '../../wording/word-refusal';
import type { AddendumView } from '../parts/addendum-view';

interface PaperPageProps {
  readonly frame: Frame;
  readonly view: AddendumView;
  /** The day as it was typed. */
  readonly day?: string;
  readonly errors?: readonly FieldError[];
  readonly refusal?: Message | undefined;
}

/** Writing down a consent that the client gave on paper; it counts once the client confirms it. */
export function PaperPage({ frame, view, day, errors = [], refusal }: PaperPageProps): JSX.Element {
  const { addendum } = view.shown.dossier;
  const title = `Akkoord op papier met ${addendum}`;
  return (
    <Page frame={frame} title={errors.length > 0 ? `Fout: ${title}` : title}>
      <Breadcrumbs
        frame={frame}
        crumbs={[
          { label: 'Addenda', path: '/addenda' },
          { label: `${addendum} ${view.latest.proposal.title}`, path: `/addenda/${addendum}` },
        ]}
      />
      <PageTitle>{title}</PageTitle>
      <Lead>
        Leg vast wat de opdrachtgever op papier heeft getekend. Het telt pas als de regisseur het hier
        bevestigt, en dan vanaf de dag van het papier.
      </Lead>
      <RefusalAlert message={refusal} />
      <ErrorSummary errors={errors} />
      <PostForm frame={frame} path={`/addenda/${addendum}/akkoord-op-papier`} isUpload>
        <TextField
          name="getekend-op"
          label="Getekend op"
          description="Zoals 31-01-2026."
          value={day}
          error={errorOf(errors, 'getekend-op')}
        />
        <FileField
          name="bewijs"
          label="Scan"
          description="PDF, JPEG of PNG, ten hoogste 10 MB."
          accept=".pdf,.jpg,.jpeg,.png"
          error={errorOf(errors, 'bewijs')}
        />
        <SubmitButton>Akkoord op papier vastleggen</SubmitButton>
      </PostForm>
    </Page>
  );
}
