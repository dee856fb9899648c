import type { JSX } from 'preact';
import { formatMonth } from '../../kernel/text';
import type { Month } from '../../kernel/time';
import type { PayrollUpload } from '../../payroll';
import { hrefIn, type Frame } from '../layout/frame';
import { Page } from '../layout/page';
import { ActionLink, Actions, PostForm, SubmitButton } from '../parts/actions';
import { Alert } from '../parts/alert';
import { Breadcrumbs } from '../parts/breadcrumbs';
import { Definitions } from '../parts/definitions';
import { ErrorSummary, errorOf, type FieldError } from '../parts/error-summary';
import { TextField } from '../parts/field';
import { PageTitle, Section } from '../parts/heading';
import { Paragraph } from '../parts/paragraph';
import { RefusalAlert } from '../parts/refusal';
import type { Message } from '../wording/word-refusal';
import type { TypedAcceptance } from './acceptance-form';
import { BackPay, CountedCosts, LeftOut } from './overview-tables';
import { nameOfProfile } from './upload.page';
import { WarningFields } from './warning-fields';
import { WizardSteps } from './wizard-steps';

export interface CheckPageProps {
  readonly frame: Frame;
  readonly month: Month;
  readonly upload: PayrollUpload;
  readonly typed: TypedAcceptance;
  readonly errors?: readonly FieldError[];
  readonly refusal?: Message | undefined;
}

/** The second step of reading in payroll: what the file says, and the control total that proves it complete. */
export function CheckPage({
  frame,
  month,
  upload,
  typed,
  errors = [],
  refusal,
}: CheckPageProps): JSX.Element {
  const title = `Loonkosten controleren, ${formatMonth(month)}`;
  const { summary } = upload;
  return (
    <Page frame={frame} title={errors.length > 0 ? `Fout: ${title}` : title}>
      <Breadcrumbs
        frame={frame}
        crumbs={[
          { label: `Maandafsluiting ${formatMonth(month)}`, path: `/maanden/${month}` },
          { label: 'Loonkosten inlezen', path: `/maanden/${month}/inlezen` },
        ]}
      />
      <PageTitle>{title}</PageTitle>
      <WizardSteps current={1} />
      <RefusalAlert message={refusal} />
      <ErrorSummary errors={errors} />
      <Alert kind="ok">
        <Paragraph>Het bestand heeft geen fouten. Er is nog niets vastgelegd.</Paragraph>
      </Alert>
      <Section id="bestand" title="Wat er in het bestand staat">
        <Definitions
          items={[
            { term: 'Bestand', value: upload.fileName },
            { term: 'Aanleverkenmerk', value: summary.deliveryId },
            { term: 'Profiel', value: nameOfProfile(upload.profile) },
            ...unreadColumns(summary.unreadColumns),
          ]}
        />
        <CountedCosts overview={summary} />
        <BackPay overview={summary} />
        <LeftOut overview={summary} />
      </Section>
      <PostForm frame={frame} path={`/maanden/${month}/inlezen/${upload.uploadId}/vastleggingen`}>
        <WarningFields warnings={summary.warnings} reasons={typed.reasons} errors={errors} />
        <ControlFields typed={typed} errors={errors} />
        <Actions>
          <SubmitButton>Loonkosten vastleggen</SubmitButton>
          <ActionLink kind="secondary" href={hrefIn(frame, `/maanden/${month}/inlezen`)}>
            Ander bestand kiezen
          </ActionLink>
        </Actions>
      </PostForm>
    </Page>
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
