import type { JSX } from 'preact';
import { sayQuarter } from '../../documents';
import { capitalised } from '../../kernel/text';
import { hrefIn } from '../layout/frame';
import { Page } from '../layout/page';
import { ActionLink, Actions, PostForm, SubmitButton } from '../parts/actions';
import { Breadcrumbs } from '../parts/breadcrumbs';
import { ErrorSummary, errorOf, type FieldError } from '../parts/error-summary';
import { TextAreaField } from '../parts/field';
import { PageTitle } from '../parts/heading';
import { Lead } from '../parts/paragraph';
import { RefusalAlert } from '../parts/refusal';
import type { Message } from '../wording/word-refusal';
import { sectionsBelowNorm } from './below-norm';
import type { QuarterInHand } from './quarter-desk.service';
import { pathOf } from './quarter-in';
import { textField } from './texts-form';

type TextsPageProps = QuarterInHand & {
  readonly values?: Readonly<Record<string, string>>;
  readonly errors?: readonly FieldError[];
  readonly refusal?: Message | undefined;
  /** Whether someone else wrote a version since the form was opened. */
  readonly isOvertaken?: boolean;
};

const TITLE = 'Teksten van de rapportage';

/** What people write under each section; saved together as a version (DVO 6). */
export function TextsPage(props: TextsPageProps): JSX.Element {
  const { frame, quarter, model, report, values, errors = [] } = props;
  const path = pathOf(quarter);
  const latest = report?.dossier.versions.at(-1);
  const below = sectionsBelowNorm(props);
  return (
    <Page frame={frame} title={errors.length > 0 ? `Fout: ${TITLE}` : TITLE}>
      <Breadcrumbs
        frame={frame}
        crumbs={[
          { label: 'Kwartaalrapportages', path: '/rapportages' },
          { label: capitalised(sayQuarter(quarter)), path },
        ]}
      />
      <PageTitle>{TITLE}</PageTitle>
      <Lead>
        Schrijf per onderdeel wat de lezer moet weten: ontwikkelingen, oorzaken, knelpunten. Wat je leeg laat,
        komt er zonder tekst in. Noem geen namen, nummers of ziekte van personen.
      </Lead>
      <RefusalAlert message={props.refusal} />
      <ErrorSummary errors={errors} />
      <PostForm frame={frame} path={`${path}/teksten`}>
        <input type="hidden" name="versie" value={latest?.version.toString() ?? '0'} />
        {model.sections.map(({ key, title }) => {
          const name = textField(key);
          const written = latest?.content.texts.find(({ section }) => section === key)?.text;
          const description = describe(
            below.has(key),
            props.isOvertaken && written !== values?.[name] ? written : undefined,
          );
          return (
            <TextAreaField
              key={key}
              name={name}
              label={title}
              {...(description !== '' && { description })}
              value={values ? values[name] : written}
              error={errorOf(errors, name)}
              isOptional
            />
          );
        })}
        <Actions>
          <SubmitButton>Teksten bewaren</SubmitButton>
          <ActionLink kind="secondary" href={hrefIn(frame, path)}>
            Terug zonder bewaren
          </ActionLink>
        </Actions>
      </PostForm>
    </Page>
  );
}

function describe(isBelowNorm: boolean, written: string | undefined): string {
  return [
    isBelowNorm
      ? 'Een cijfer blijft onder de norm. Schrijf waarom, anders is de rapportage niet voor te leggen.'
      : '',
    written === undefined ? '' : `Een collega schreef intussen: ‘${written}’.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
