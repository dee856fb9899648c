import type { JSX } from 'preact';
import { seenIn, type AddendumActName } from '../../../addenda/domain';
import { formatEuro, formatLongDate } from '../../../kernel/text';
import { PostForm, SubmitButton } from '../../parts/actions';
import { Disclosure } from '../../parts/disclosure';
import { errorOf } from '../../parts/error-summary';
import { TextAreaField } from '../../parts/field';
import { Section } from '../../parts/heading';
import { Paragraph } from '../../parts/paragraph';
import { raiseOf, RaiseSentence } from '../../indexing/raise';
import { mayAct } from '../parts/act-permissions';
import type { AddendumView } from '../parts/addendum-view';
import { awaitsClient, type Asked } from '../parts/awaits-client';
import { offeredSum, summaryOf } from '../parts/word-asked';
import { isBegun, type StepProps } from '../parts/addendum-page-props';

/** How a question to the client is answered: by which acts and under which addresses. */
const ANSWERS: Readonly<
  Record<
    Asked,
    {
      readonly yes: AddendumActName;
      readonly yesPath: string;
      readonly noPath: string;
      readonly yesLabel: string;
      readonly noLabel: string;
    }
  >
> = {
  proposal: {
    ...{ yes: 'approve', yesPath: 'akkoorden', noPath: 'weigeringen' },
    ...{ yesLabel: 'Akkoord', noLabel: 'Niet akkoord' },
  },
  paper: {
    ...{ yes: 'confirm-paper-consent', yesPath: 'bevestigingen', noPath: 'ontkenningen' },
    ...{ yesLabel: 'Akkoord op papier bevestigen', noLabel: 'Dit klopt niet' },
  },
  costs: {
    ...{ yes: 'agree-costs', yesPath: 'kosten-akkoorden', noPath: 'kosten-weigeringen' },
    ...{ yesLabel: 'Akkoord met deze kosten', noLabel: 'Niet akkoord met deze kosten' },
  },
};

/** The amount once more, and the buttons; where nothing is to be decided, a question can be asked. */
export function DecisionSection(props: StepProps): JSX.Element | null {
  const { frame, view } = props;
  const asked = awaitsClient(view.shown) ?? questionedAbout(view);
  if (!asked || !mayAct(frame.person, view.shown, ANSWERS[asked].yes)) return <OnlyQuestion {...props} />;
  const { yes, yesPath, yesLabel } = ANSWERS[asked];
  const path = `/goedkeuringen/${view.shown.dossier.addendum}`;
  return (
    <section class="decision" aria-labelledby="besluit">
      <h2 class="utrecht-heading-2" id="besluit">
        Jouw besluit
      </h2>
      <Amount asked={asked} view={view} />
      <PostForm frame={frame} path={`${path}/${yesPath}`}>
        <Seen act={yes} view={view} />
        <SubmitButton>{yesLabel}</SubmitButton>
      </PostForm>
      <No {...props} asked={asked} />
      {mayAct(frame.person, view.shown, 'ask') && <Question {...props} />}
    </section>
  );
}

/** While a question waits for its answer the client may decide all the same. */
function questionedAbout({ shown: { state } }: AddendumView): Asked | undefined {
  if (state.state !== 'questioned') return undefined;
  return state.offered ? 'costs' : 'proposal';
}

/** Where nothing is to be decided, one may still ask. */
function OnlyQuestion(props: StepProps): JSX.Element | null {
  if (!mayAct(props.frame.person, props.view.shown, 'ask')) return null;
  return (
    <Section id="vragen" title="Heb je een vraag?">
      <Question {...props} />
    </Section>
  );
}

/** The amount once more, right above the button. */
function Amount({ asked, view }: { asked: Asked; view: AddendumView }): JSX.Element {
  const { shown, effect, latest } = view;
  if (asked === 'costs')
    return (
      <Paragraph>
        Je gaat akkoord met <strong>{formatEuro(offeredSum(shown))}</strong> aan kosten.
      </Paragraph>
    );
  return (
    <>
      {asked === 'paper' && shown.state.paper?.day && (
        <Paragraph>
          De opdrachtnemer legde vast dat jullie op {formatLongDate(shown.state.paper.day)} akkoord gaven. De
          scan staat bij het verloop.
        </Paragraph>
      )}
      <Paragraph>
        <strong>{summaryOf(shown)}</strong> Dit is versie {latest.version}.
      </Paragraph>
      {effect && <RaiseSentence raise={raiseOf(effect)} />}
    </>
  );
}

/** What was seen: when it has changed by the time the form arrives, nothing is decided. */
function Seen({ act, view }: { act: AddendumActName; view: AddendumView }): JSX.Element {
  return <input type="hidden" name="vingerafdruk" value={seenIn(act, view.shown.state)} />;
}

function No({ frame, view, values = {}, errors, asked }: StepProps & { asked: Asked }): JSX.Element {
  const { yes, noPath, noLabel } = ANSWERS[asked];
  const error = errorOf(errors, 'waarom-niet');
  return (
    <Disclosure summary={noLabel} isOpen={isBegun('waarom-niet', values, errors)}>
      <PostForm frame={frame} path={`/goedkeuringen/${view.shown.dossier.addendum}/${noPath}`}>
        <Seen act={yes} view={view} />
        <TextAreaField
          name="waarom-niet"
          label="Waarom niet?"
          description="De opdrachtnemer leest dit."
          value={values['waarom-niet']}
          error={error}
        />
        <SubmitButton kind="secondary">{noLabel}</SubmitButton>
      </PostForm>
    </Disclosure>
  );
}

function Question({ frame, view, values = {}, errors }: StepProps): JSX.Element {
  const error = errorOf(errors, 'vraag');
  return (
    <Disclosure summary="Vraag stellen" isOpen={isBegun('vraag', values, errors)}>
      <PostForm frame={frame} path={`/goedkeuringen/${view.shown.dossier.addendum}/vragen`}>
        <Seen act="ask" view={view} />
        <TextAreaField name="vraag" label="Jouw vraag" value={values['vraag']} error={error} />
        <SubmitButton kind="secondary">Vraag stellen</SubmitButton>
      </PostForm>
    </Disclosure>
  );
}
