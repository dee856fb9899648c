import type { JSX } from 'preact';
import { FILE_CHANNELS } from '../../../parties/domain';
import { ChannelFields } from '../../channels/channel-fields';
import type { ChannelValues } from '../../channels/channel-form';
import type { Frame } from '../../layout/frame';
import { Page } from '../../layout/page';
import { PostForm, SubmitButton } from '../../parts/actions';
import { Breadcrumbs } from '../../parts/breadcrumbs';
import { ErrorSummary, type FieldError } from '../../parts/error-summary';
import { PageTitle } from '../../parts/heading';
import { Lead } from '../../parts/paragraph';

export interface ChannelPageProps {
  readonly frame: Frame;
  readonly values: ChannelValues;
  readonly errors: readonly FieldError[];
  readonly sendsMail: boolean;
}

/** Setting up how the client's bookkeeping gets its files (DVO 3.1.3). */
export function ChannelPage({ frame, values, errors, sendsMail }: ChannelPageProps): JSX.Element {
  const title = 'Kanaal naar de boekhouding instellen';
  return (
    <Page frame={frame} title={errors.length > 0 ? `Fout: ${title}` : title}>
      <Breadcrumbs frame={frame} crumbs={[{ label: 'K2B-reeks en tarieven', path: '/beheer/k2b' }]} />
      <PageTitle>{title}</PageTitle>
      <Lead>
        Dit geldt voor wat hierna wordt vrijgegeven of opnieuw gestuurd. Beide partijen zien waar een bestand
        naartoe gaat.
      </Lead>
      <ErrorSummary errors={errors} />
      <PostForm frame={frame} path="/beheer/k2b/kanaal">
        <ChannelFields
          kinds={FILE_CHANNELS}
          values={values}
          errors={errors}
          enclosed="Met het bestand gaat de aanbiedingsbrief mee."
          sendsMail={sendsMail}
          level={2}
        />
        <SubmitButton>Kanaal vastleggen</SubmitButton>
      </PostForm>
    </Page>
  );
}
