import type { JSX } from 'preact';
import { formatMonth } from '../../kernel/text';
import type { Month } from '../../kernel/time';
import type { RecordedDelivery } from '../../payroll';
import { decide } from '../../people';
import type { Frame } from '../layout/frame';
import { Page } from '../layout/page';
import { PostForm, SubmitButton } from '../parts/actions';
import { Alert } from '../parts/alert';
import { Breadcrumbs } from '../parts/breadcrumbs';
import { ErrorSummary, errorOf, type FieldError } from '../parts/error-summary';
import { FileField, SelectField } from '../parts/field';
import { PageTitle, Section } from '../parts/heading';
import { Lead, Paragraph } from '../parts/paragraph';
import { RefusalAlert } from '../parts/refusal';
import type { Message } from '../wording/word-refusal';
import { DeliveriesSection } from './deliveries-section';
import { FileFaults, type FileFaultsProps } from '../parts/file-faults';
import { WizardSteps } from '../parts/wizard-steps';
import { nameOfProfile } from '../wording/name-profile';
import { PAYROLL_STEPS } from './payroll-steps';

export interface UploadPageProps {
  readonly frame: Frame;
  readonly month: Month;
  readonly profiles: readonly string[];
  /** Deliveries booked in the month, with the withdrawn ones. */
  readonly deliveries: readonly RecordedDelivery[];
  /** The file that was refused: its name, and everything wrong with it. */
  readonly refused?: FileFaultsProps;
  readonly profile?: string;
  readonly refusal?: Message | undefined;
  readonly errors?: readonly FieldError[];
  readonly done?: string | undefined;
}

/** The first step of reading in payroll: which file, read by which profile. */
export function UploadPage({ frame, month, errors = [], ...props }: UploadPageProps): JSX.Element {
  const title = `Loonkosten inlezen, ${formatMonth(month)}`;
  const isWrong = errors.length > 0 || props.refused !== undefined;
  return (
    <Page frame={frame} title={isWrong ? `Fout: ${title}` : title}>
      <Breadcrumbs
        frame={frame}
        crumbs={[{ label: `Maandafsluiting ${formatMonth(month)}`, path: `/maanden/${month}` }]}
      />
      <PageTitle>{title}</PageTitle>
      {props.done !== undefined && (
        <Alert kind="ok">
          <Paragraph>{props.done}</Paragraph>
        </Alert>
      )}
      <RefusalAlert message={props.refusal} />
      <ErrorSummary errors={errors} />
      {props.refused && <FileFaults {...props.refused} />}
      {decide(frame.person, 'payroll.check').allowed ? (
        <UploadForm frame={frame} month={month} errors={errors} {...props} />
      ) : (
        <Lead>Een financieel medewerker leest de loonkosten in. Hieronder zie je wat er is ingelezen.</Lead>
      )}
      <DeliveriesSection frame={frame} month={month} deliveries={props.deliveries} />
    </Page>
  );
}

function UploadForm({ frame, month, errors = [], profiles, profile }: UploadPageProps): JSX.Element {
  return (
    <Section id="bestand-kiezen" title="Bestand kiezen">
      <WizardSteps steps={PAYROLL_STEPS} current={0} />
      <Paragraph>
        Slotsom controleert het hele bestand voordat er iets wordt vastgelegd. Het bestand mag geen namen, BSN
        of adressen bevatten.
      </Paragraph>
      <PostForm frame={frame} path={`/maanden/${month}/inlezen`} isUpload>
        <FileField
          name="bestand"
          label="Loonbestand"
          description={`Een CSV-bestand met de boekmaand ${formatMonth(month)}, ten hoogste 20 MB.`}
          accept=".csv,text/csv,text/plain"
          error={errorOf(errors, 'bestand')}
        />
        <SelectField
          name="profiel"
          label="Profiel"
          description="Het profiel zegt welke kolommen het loonsysteem gebruikt."
          value={profile}
          error={errorOf(errors, 'profiel')}
          choices={[
            { value: '', label: 'Kies een profiel' },
            ...profiles.map((name) => ({ value: name, label: nameOfProfile(name) })),
          ]}
        />
        <SubmitButton>Bestand controleren</SubmitButton>
      </PostForm>
    </Section>
  );
}
