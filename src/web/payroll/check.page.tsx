import type { JSX } from 'preact';
import type { Month } from '../../kernel/time';
import type { DeliveryOverview, PayrollUpload } from '../../payroll';
import type { Frame } from '../layout/frame';
import { Actions, PostForm, SubmitButton } from '../parts/actions';
import { Alert } from '../parts/alert';
import { Definitions } from '../parts/definitions';
import { ErrorSummary, errorOf, type FieldError } from '../parts/error-summary';
import { TextField } from '../parts/field';
import { Section } from '../parts/heading';
import { Paragraph } from '../parts/paragraph';
import { RefusalAlert } from '../parts/refusal';
import type { Message } from '../wording/word-refusal';
import type { TypedAcceptance } from './acceptance-form';
import { CheckFrame, OtherFile } from './check-frame';
import { BackPay, CountedCosts, LeftOut } from './overview-tables';
import { PrintedSources } from './printed-sources';
import { nameOfProfile } from '../wording/name-profile';
import { WarningFields } from './warning-fields';

export interface CheckPageProps {
  readonly frame: Frame;
  readonly month: Month;
  readonly upload: PayrollUpload;
  /** What the file says, held against what is known now. */
  readonly overview: DeliveryOverview;
  readonly typed: TypedAcceptance;
  readonly errors?: readonly FieldError[];
  readonly refusal?: Message | undefined;
}

/** The second step of reading in payroll: what the file says, and the control total that proves it complete. */
export function CheckPage(props: CheckPageProps): JSX.Element {
  const { frame, month, overview, typed, errors = [], refusal } = props;
  return (
    <CheckFrame frame={frame} month={month} isWrong={errors.length > 0 || refusal !== undefined}>
      <RefusalAlert message={refusal} />
      <ErrorSummary errors={errors} />
      <Alert kind="ok">
        <Paragraph>Het bestand heeft geen fouten. Er is nog niets vastgelegd.</Paragraph>
      </Alert>
      <FileSection {...props} />
      <PrintedSources overview={overview} />
      <PostForm frame={frame} path={`/maanden/${month}/inlezen/${props.upload.uploadId}/vastleggingen`}>
        <WarningFields warnings={overview.warnings} reasons={typed.reasons} errors={errors} />
        <ControlFields typed={typed} errors={errors} />
        <Actions>
          <SubmitButton>Loonkosten vastleggen</SubmitButton>
          <OtherFile frame={frame} month={month} />
        </Actions>
      </PostForm>
    </CheckFrame>
  );
}

function FileSection({ upload, overview }: Pick<CheckPageProps, 'upload' | 'overview'>): JSX.Element {
  return (
    <Section id="bestand" title="Wat er in het bestand staat">
      <Definitions
        items={[
          { term: 'Bestand', value: upload.fileName },
          { term: 'Aanleverkenmerk', value: overview.deliveryId },
          { term: 'Profiel', value: nameOfProfile(upload.profile) },
          ...unreadColumns(overview.unreadColumns),
        ]}
      />
      <CountedCosts overview={overview} />
      <BackPay overview={overview} />
      <LeftOut overview={overview} />
    </Section>
  );
}

function unreadColumns(columns: readonly string[]): { term: string; value: string }[] {
  return columns.length === 0 ? [] : [{ term: 'Kolommen die niet zijn gelezen', value: columns.join(', ') }];
}

function ControlFields({ typed, errors }: Pick<CheckPageProps, 'typed' | 'errors'>): JSX.Element {
  return (
    <Section id="controle" title="Controletotaal">
      <Paragraph>
        Neem het totaal en het aantal rijen over uit het loonsysteem, niet van dit scherm. Alle rijen van het
        bestand tellen daarin mee, ook die buiten de verrekening blijven.
      </Paragraph>
      <TextField
        name="controletotaal"
        label="Controletotaal in euro’s"
        description="Bijvoorbeeld 61.204,18"
        inputMode="decimal"
        value={typed.total}
        error={errorOf(errors ?? [], 'controletotaal')}
      />
      <TextField
        name="aantal"
        label="Aantal rijen"
        description="De rij met kolomkoppen en de slotregel tellen niet mee."
        inputMode="numeric"
        value={typed.count}
        error={errorOf(errors ?? [], 'aantal')}
      />
    </Section>
  );
}
