import type { JSX } from 'preact';
import { PERCENTAGE_NAMES } from '../../../templates/wording/year-addenda';
import type { CopiedYear } from '../../year-addenda';
import { PERCENTAGES, type PercentageName } from '../../year-addenda/domain';
import type { Frame } from '../layout/frame';
import { Page } from '../layout/page';
import { PostForm, SubmitButton } from '../parts/actions';
import { Alert } from '../parts/alert';
import { Breadcrumbs } from '../parts/breadcrumbs';
import { Disclosure } from '../parts/disclosure';
import { ErrorSummary, errorOf, type FieldError } from '../parts/error-summary';
import { DateField, TextAreaField, TextField } from '../parts/field';
import { PageTitle, Section } from '../parts/heading';
import { Lead, Paragraph } from '../parts/paragraph';
import { RefusalAlert } from '../parts/refusal';
import type { Message } from '../wording/word-refusal';
import { NEW_LINES, type YearValues } from './line-form';
import { LineFields } from './line-fields';
import { sayRegraded } from './regraded-alert';
import { laterFields } from './year-form';

export interface YearFormPageProps {
  readonly frame: Frame;
  readonly year: number;
  readonly values: YearValues;
  /** What it was filled in from. */
  readonly start?: Omit<CopiedYear, 'content'>;
  readonly errors?: readonly FieldError[];
  readonly refusal?: Message | undefined;
}

/** The year before, taken over, for the contractor to change. */
export function YearFormPage(props: YearFormPageProps): JSX.Element {
  const { frame, year, values, start, errors = [], refusal } = props;
  const title = `Jaaraddendum ${year.toString()} opstellen`;
  const count = Number(values['regels']) || 0;
  return (
    <Page frame={frame} title={errors.length > 0 ? `Fout: ${title}` : title}>
      <Breadcrumbs frame={frame} crumbs={[{ label: 'Jaaraddenda', path: '/jaaraddenda' }]} />
      <PageTitle>{title}</PageTitle>
      <Lead>
        {start?.agreed === undefined
          ? `Overgenomen is wat op 31 december ${(year - 1).toString()} geldt.`
          : `Overgenomen is versie ${start.agreed.toString()}, die is afgesproken.`}{' '}
        Wijzig wat verandert; de rest blijft zo. Je bewaart eerst een concept, met het verschil en het budget
        erbij.
      </Lead>
      {start && start.regraded.length > 0 && (
        <Alert kind="warning">
          <Paragraph>
            Sinds dit jaar is afgesproken, is vastgelegd: {start.regraded.map(sayRegraded).join('; ')}. Dat is
            hier overgenomen, want een herwaardering loopt door (DVO artikel 4.4).
          </Paragraph>
        </Alert>
      )}
      <RefusalAlert message={refusal} />
      <ErrorSummary errors={errors} />
      <PostForm frame={frame} path={`/jaaraddenda/${year.toString()}/overnemen`}>
        <input type="hidden" name="regels" value={values['regels'] ?? '0'} />
        <Section id="formatie" title="Formatie">
          {Array.from({ length: count + NEW_LINES }, (_, index) => (
            <LineFields key={index} index={index} isNew={index >= count} values={values} errors={errors} />
          ))}
        </Section>
        <Section id="percentages" title="Percentages">
          {PERCENTAGES.map((name) => (
            <PercentageFields key={name} name={name} values={values} errors={errors} />
          ))}
          <TextAreaField
            name="taken"
            label="Gewijzigde taken"
            description="Wijzigt het overheadpercentage? Schrijf welke taken van partij wisselen (DVO artikel 3.4). Anders leeg."
            value={values['taken']}
            error={errorOf(errors, 'taken')}
            isOptional
          />
        </Section>
        <Section id="opleidingskosten" title="Opleiding">
          <TextField
            name="opleiding"
            label="Opleidingskosten"
            description="In euro’s, voor het hele jaar (DVO artikel 4.2)."
            value={values['opleiding']}
            error={errorOf(errors, 'opleiding')}
            inputMode="decimal"
          />
        </Section>
        <SubmitButton>Concept bewaren</SubmitButton>
      </PostForm>
    </Page>
  );
}

interface PercentageFieldsProps {
  readonly name: PercentageName;
  readonly values: YearValues;
  readonly errors: readonly FieldError[];
}

function PercentageFields({ name, values, errors }: PercentageFieldsProps): JSX.Element {
  const label = PERCENTAGE_NAMES[name];
  const later = laterFields(values, name);
  const isOpen = later.some((own) => values[own] || errorOf(errors, own) || errorOf(errors, `${own}-vanaf`));
  return (
    <>
      <TextField
        name={name}
        label={`${label} (%)`}
        description="Vanaf 1 januari."
        value={values[name]}
        error={errorOf(errors, name)}
        inputMode="decimal"
      />
      <Disclosure summary={`${label}: ander percentage later in het jaar`} isOpen={isOpen}>
        {later.map((own, index) => (
          <div key={own}>
            <TextField
              name={own}
              label={`${label} (%), ${(index + 1).toString()}e wijziging`}
              value={values[own]}
              error={errorOf(errors, own)}
              inputMode="decimal"
              isOptional
            />
            <DateField
              name={`${own}-vanaf`}
              label={`${label}: ${(index + 1).toString()}e wijziging gaat in op`}
              description="De eerste van een maand."
              value={values[`${own}-vanaf`]}
              error={errorOf(errors, `${own}-vanaf`)}
            />
          </div>
        ))}
      </Disclosure>
    </>
  );
}
