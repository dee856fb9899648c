import type { ComponentChildren, JSX } from 'preact';
import { Page } from '../../layout/page';
import { Alert } from '../../parts/alert';
import { Breadcrumbs } from '../../parts/breadcrumbs';
import { ErrorSummary } from '../../parts/error-summary';
import { PageTitle } from '../../parts/heading';
import { Paragraph } from '../../parts/paragraph';
import { RefusalAlert } from '../../parts/refusal';
import { AddendumBadge } from './addendum-badge';
import type { AddendumPageProps } from './addendum-page-props';

interface AddendumFrameProps extends AddendumPageProps {
  /** The page above this one. */
  readonly above: { readonly label: string; readonly path: string };
  readonly children: ComponentChildren;
}

/** A page of one addendum: which it is, how it stands, and what became of what was just asked. */
export function AddendumFrame(props: AddendumFrameProps): JSX.Element {
  const { frame, view, errors = [], above, children } = props;
  const title = `${view.shown.dossier.addendum} ${view.latest.proposal.title}`;
  return (
    <Page frame={frame} title={errors.length > 0 ? `Fout: ${title}` : title}>
      <Breadcrumbs frame={frame} crumbs={[above]} />
      <div class="title-row">
        <PageTitle>{title}</PageTitle>
        <AddendumBadge of={view.shown} />
      </div>
      {props.done !== undefined && (
        <Alert kind="ok">
          <Paragraph>{props.done}</Paragraph>
        </Alert>
      )}
      <RefusalAlert message={props.refusal} />
      <ErrorSummary errors={errors} />
      {children}
    </Page>
  );
}
