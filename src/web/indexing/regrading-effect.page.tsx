import type { JSX } from 'preact';
import type { Month } from '../../kernel/time';
import type { Effect } from '../../settlement/domain';
import { decide } from '../../people';
import { hrefIn, type Frame } from '../layout/frame';
import { Page } from '../layout/page';
import { PostForm, SubmitButton } from '../parts/actions';
import { Alert } from '../parts/alert';
import { AgreementField } from '../parts/agreement-field';
import { Breadcrumbs } from '../parts/breadcrumbs';
import { ErrorSummary, errorOf, type FieldError } from '../parts/error-summary';
import { SelectField, TextField } from '../parts/field';
import { PageTitle, Section } from '../parts/heading';
import { Lead, Link, Paragraph } from '../parts/paragraph';
import { RefusalAlert } from '../parts/refusal';
import type { Message } from '../wording/word-refusal';
import { OwnScalesAlert, type OwnScale } from './own-scales';
import { EffectTables } from './effect-tables';

/** A regrading as it was filled in. */
export interface RegradingForm {
  readonly function: string;
  readonly scale: string;
  readonly from: string;
}

interface RegradingEffectProps {
  readonly frame: Frame;
  readonly form: RegradingForm;
  readonly functions: readonly string[];
  readonly effect: Effect | undefined;
  /** What the year addenda of later years say of its scale. */
  readonly ownScales: readonly OwnScale[];
  /** Whether an inquiry into the function was announced to the client. */
  readonly isAnnounced: boolean;
  /** The month up to which costs can be charged now. */
  readonly upTo: Month;
  readonly errors: readonly FieldError[];
  readonly refusal: Message | undefined;
}

/** What the regrading of a function would change, before anyone decides on it (DVO 4.4). */
export function RegradingEffectPage(props: RegradingEffectProps): JSX.Element {
  const { frame, form, effect, errors, upTo } = props;
  const title = 'Effect van een herwaardering';
  const mayRecord = decide(frame.person, 'facts.record').allowed;
  return (
    <Page frame={frame} title={errors.length > 0 ? `Fout: ${title}` : title}>
      <Breadcrumbs frame={frame} crumbs={[{ label: 'Indexering', path: '/indexering' }]} />
      <PageTitle>{title}</PageTitle>
      <Lead>
        Bekijk wat een andere schaal verandert aan plafond, budget en facturen.
        {mayRecord
          ? ' Er wordt pas iets vastgelegd als je dat daarna vraagt.'
          : ' Er wordt niets vastgelegd.'}
      </Lead>
      <RefusalAlert message={props.refusal} />
      <ErrorSummary errors={errors} />
      <QuestionForm {...props} />
      {effect && (
        <Section id="effect" title={`${form.function} naar schaal ${form.scale}`}>
          <OwnScalesAlert frame={frame} ownScales={props.ownScales} />
          <EffectTables effect={effect} upTo={upTo} />
        </Section>
      )}
      {effect?.faults.length === 0 && mayRecord && <RecordForm {...props} />}
    </Page>
  );
}

/** Records what is shown, when all of it can be: from then on the month's draft has what it changes. */
function RecordForm({ frame, form, isAnnounced, errors }: RegradingEffectProps): JSX.Element {
  return (
    <Section id="vastleggen" title="Herwaardering vastleggen">
      {isAnnounced ? (
        <Paragraph>Het onderzoek is gemeld aan de opdrachtgever.</Paragraph>
      ) : (
        <Alert kind="warning">
          <Paragraph>
            Van een onderzoek naar deze functie is geen melding aan de opdrachtgever vastgelegd (DVO artikel
            4.4). De maand waarschuwt daarvoor tot je{' '}
            <Link href={`${hrefIn(frame, '/indexering')}#herwaarderingen`}>de melding vastlegt</Link>.
          </Paragraph>
        </Alert>
      )}
      <PostForm frame={frame} path="/indexering/herwaarderingen">
        <input type="hidden" name="functie" value={form.function} />
        <input type="hidden" name="schaal" value={form.scale} />
        <input type="hidden" name="vanaf" value={form.from} />
        <TextField
          name="stuk"
          label="Stuk met het besluit"
          description="De opdrachtgever kan dit lezen. Noem geen persoon."
          error={errorOf(errors, 'stuk')}
        />
        <SubmitButton>Herwaardering vastleggen</SubmitButton>
      </PostForm>
    </Section>
  );
}

function QuestionForm({ frame, form, functions, errors }: RegradingEffectProps): JSX.Element {
  return (
    <form class="utrecht-form form" method="get" action="/indexering/herwaarderingen/effect" noValidate>
      <AgreementField frame={frame} />
      <SelectField
        name="functie"
        label="Functie"
        value={form.function}
        choices={functions.map((name) => ({ value: name, label: name }))}
        error={errorOf(errors, 'functie')}
      />
      <TextField
        name="schaal"
        label="Nieuwe schaal"
        value={form.scale}
        description="Zoals de salaristabel haar noemt, bijvoorbeeld 8 of 10A."
        error={errorOf(errors, 'schaal')}
      />
      <TextField
        name="vanaf"
        label="Vanaf"
        value={form.from}
        description="De eerste dag van de nieuwe schaal, zoals 01-07-2026."
        error={errorOf(errors, 'vanaf')}
      />
      <SubmitButton>Effect bekijken</SubmitButton>
    </form>
  );
}
