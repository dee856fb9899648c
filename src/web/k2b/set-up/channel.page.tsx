import type { JSX } from 'preact';
import { CHANNEL_NAMES } from '../../../../templates/wording/cemetery';
import type { Frame } from '../../layout/frame';
import { Page } from '../../layout/page';
import { PostForm, SubmitButton } from '../../parts/actions';
import { Breadcrumbs } from '../../parts/breadcrumbs';
import { errorOf, ErrorSummary, type FieldError } from '../../parts/error-summary';
import { SelectField, TextAreaField, TextField } from '../../parts/field';
import { PageTitle, PartTitle } from '../../parts/heading';
import { Lead } from '../../parts/paragraph';
import { CHANNEL_LABELS, type ChannelField, type ChannelValues } from './channel-form';

export interface ChannelPageProps {
  readonly frame: Frame;
  readonly values: ChannelValues;
  readonly errors: readonly FieldError[];
}

/** Setting up how the client's bookkeeping gets its files; never a password or a key itself (DVO 3.1.3). */
export function ChannelPage({ frame, values, errors }: ChannelPageProps): JSX.Element {
  const title = 'Kanaal naar de boekhouding instellen';
  const field = (
    name: ChannelField,
  ): { name: string; label: string; value: string; error: string | undefined } => ({
    ...{ name, label: CHANNEL_LABELS[name], value: values[name], error: errorOf(errors, name) },
  });
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
        <SelectField
          {...field('kanaal')}
          choices={Object.entries(CHANNEL_NAMES).map(([value, label]) => ({ value, label }))}
        />
        <PartTitle id="bij-mail" level={2}>
          Alleen bij mail
        </PartTitle>
        <TextField
          {...field('adres')}
          isOptional
          description="Met het bestand gaat de aanbiedingsbrief mee."
        />
        <PartTitle id="bij-sftp" level={2}>
          Alleen bij SFTP
        </PartTitle>
        <TextField {...field('server')} isOptional description="Zoals sftp.ommen.example." />
        <TextField {...field('poort')} isOptional inputMode="numeric" />
        <TextField {...field('gebruiker')} isOptional />
        <TextField {...field('map')} isOptional description="Zoals aangeleverd, of /in/k2b." />
        <TextAreaField
          {...field('hostsleutels')}
          isOptional
          description="Vraag de opdrachtgever erom: SHA256: en 43 tekens. Eén per regel. Een server met een andere sleutel krijgt niets."
        />
        <TextField
          {...field('geheim')}
          isOptional
          description="Zoals de beheerder van Slotsom het noemde. Nooit het wachtwoord of de sleutel zelf."
        />
        <SubmitButton>Kanaal vastleggen</SubmitButton>
      </PostForm>
    </Page>
  );
}
