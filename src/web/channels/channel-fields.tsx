import type { JSX } from 'preact';
import { CHANNEL_NAMES } from '../../../templates/wording/channels';
import type { ChannelKind } from '../../parties/domain';
import { Alert } from '../parts/alert';
import { errorOf, type FieldError } from '../parts/error-summary';
import { SelectField, TextAreaField, TextField } from '../parts/field';
import { PartTitle } from '../parts/heading';
import { Paragraph } from '../parts/paragraph';
import { CHANNEL_LABELS, type ChannelField, type ChannelValues } from './channel-form';

interface ChannelFieldsProps {
  /** The channels to choose from. */
  readonly kinds: readonly ChannelKind[];
  readonly values: ChannelValues;
  readonly errors: readonly FieldError[];
  /** What goes along by mail. */
  readonly enclosed: string;
  /** Whether there is a mail server to send over. */
  readonly sendsMail: boolean;
  /** Of the headings above what one channel asks. */
  readonly level: 2 | 3;
}

/**
 * The fields of a set-up: which channel, and what each asks by itself; never a password or a key. The styles show those of
 * the chosen one; a browser that cannot tell shows all, and what belongs to another is not read.
 */
export function ChannelFields(props: ChannelFieldsProps): JSX.Element {
  const { kinds, values, errors, enclosed, sendsMail, level } = props;
  const field = (
    name: ChannelField,
  ): { name: string; label: string; value: string; error: string | undefined } => ({
    ...{ name, label: CHANNEL_LABELS[name], value: values[name], error: errorOf(errors, name) },
  });
  return (
    <div class="channel">
      <SelectField
        {...field('kanaal')}
        choices={kinds.map((value) => ({ value, label: CHANNEL_NAMES[value] }))}
      />
      <div data-channel="mail">
        <PartTitle id="bij-mail" level={level}>
          Bij mail
        </PartTitle>
        {!sendsMail && <NoMailServer />}
        <TextField {...field('adres')} isOptional description={enclosed} />
      </div>
      {kinds.includes('peppol') && (
        <div data-channel="peppol">
          <PartTitle id="bij-peppol" level={level}>
            Bij Peppol
          </PartTitle>
          <TextField
            {...field('deelnemer')}
            isOptional
            description="0190: en het OIN van 20 cijfers, 0106: en het KvK-nummer, of 9944: en het btw-nummer."
          />
        </div>
      )}
      <div data-channel="sftp">
        <PartTitle id="bij-sftp" level={level}>
          Bij SFTP
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
      </div>
    </div>
  );
}

/** Setting it up now is no fault: the server may come before the first file goes. */
function NoMailServer(): JSX.Element {
  return (
    <Alert kind="warning" title="Er is nog geen mailserver ingesteld">
      <Paragraph>
        Zo lang gaat er niets per mail. Laat de beheerder van Slotsom er een instellen, of kies een ander
        kanaal.
      </Paragraph>
    </Alert>
  );
}
