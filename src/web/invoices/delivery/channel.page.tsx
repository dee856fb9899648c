import type { JSX } from 'preact';
import type { ChannelVersion } from '../../../parties';
import { INVOICE_CHANNELS } from '../../../parties/domain';
import { channelDefinitions } from '../../channels/channel-definitions';
import { ChannelFields } from '../../channels/channel-fields';
import type { ChannelValues } from '../../channels/channel-form';
import { decide } from '../../../people';
import type { Frame } from '../../layout/frame';
import { Page } from '../../layout/page';
import { PostForm, SubmitButton } from '../../parts/actions';
import { Alert } from '../../parts/alert';
import { Breadcrumbs } from '../../parts/breadcrumbs';
import { Definitions } from '../../parts/definitions';
import { ErrorSummary, type FieldError } from '../../parts/error-summary';
import { PageTitle, Section } from '../../parts/heading';
import { Lead, Paragraph } from '../../parts/paragraph';

export interface InvoiceChannelPageProps {
  readonly frame: Frame;
  readonly newest: ChannelVersion | undefined;
  readonly values: ChannelValues;
  readonly errors: readonly FieldError[];
  readonly sendsMail: boolean;
  readonly isDone?: boolean;
}

/** How the client gets its invoices and credit notes, for both parties, and setting up another way (DVO 3.3, 4.10). */
export function InvoiceChannelPage(props: InvoiceChannelPageProps): JSX.Element {
  const { frame, newest, values, errors, sendsMail, isDone } = props;
  const title = 'Verzending van facturen';
  return (
    <Page frame={frame} title={errors.length > 0 ? `Fout: ${title}` : title}>
      <Breadcrumbs frame={frame} crumbs={[{ label: 'Inrichting', path: '/beheer/overeenkomst' }]} />
      <PageTitle>{title}</PageTitle>
      {isDone === true && (
        <Alert kind="ok">
          <Paragraph>
            Het kanaal is vastgelegd. Het geldt voor wat hierna wordt vastgesteld of opnieuw verzonden. Laat
            een collega er als eerste iets over versturen.
          </Paragraph>
        </Alert>
      )}
      <ErrorSummary errors={errors} />
      <Lead>
        Een factuur gaat vanzelf naar de opdrachtgever zodra zij is vastgesteld, altijd in de volgorde van
        vaststellen.
      </Lead>
      <Section id="nu" title="Zo gaan facturen nu">
        <Definitions items={channelDefinitions(newest)} />
      </Section>
      {decide(frame.person, 'invoice.set-up-channel').allowed ? (
        <ChangeForm frame={frame} values={values} errors={errors} sendsMail={sendsMail} />
      ) : (
        <Paragraph>
          Een financieel medewerker of teamleider van de opdrachtnemer stelt dit in. Klopt er iets niet, laat
          dat dan weten.
        </Paragraph>
      )}
    </Page>
  );
}

type ChangeFormProps = Pick<InvoiceChannelPageProps, 'frame' | 'values' | 'errors' | 'sendsMail'>;

function ChangeForm({ frame, values, errors, sendsMail }: ChangeFormProps): JSX.Element {
  return (
    <Section id="wijzigen" title="Kanaal wijzigen">
      <Paragraph>
        Beide partijen zien waar facturen naartoe gaan. Wie een kanaal instelt, laat er niet als eerste iets
        over versturen (DVO artikel 3.3).
      </Paragraph>
      <PostForm frame={frame} path="/beheer/factuurkanaal">
        <ChannelFields
          kinds={INVOICE_CHANNELS}
          values={values}
          errors={errors}
          enclosed="Zoals facturen@ommen.example. De pdf en de e-factuur gaan als bijlage mee."
          sendsMail={sendsMail}
          level={3}
        />
        <SubmitButton>Kanaal vastleggen</SubmitButton>
      </PostForm>
    </Section>
  );
}
