import type { JSX } from 'preact';
import { decide } from '../../../people';
import { hrefIn } from '../../layout/frame';
import { ActionLink, PostForm, SubmitButton } from '../../parts/actions';
import { Disclosure } from '../../parts/disclosure';
import { errorOf } from '../../parts/error-summary';
import { TextAreaField, TextField } from '../../parts/field';
import { Section } from '../../parts/heading';
import { mayAct } from '../parts/act-permissions';
import { amendPath, isAlive } from '../parts/addendum-view';
import { isBegun, type StepProps } from '../parts/addendum-page-props';

/** What can also be done, but seldom is. */
export function OtherActs(props: StepProps): JSX.Element | null {
  const { frame, view } = props;
  const { shown } = view;
  const path = `/addenda/${shown.dossier.addendum}`;
  // A draft and a refused version have their further version as the next step.
  const isNext = ['draft', 'refused'].includes(shown.state.state);
  const mayAmend = !isNext && isAlive(view) && decide(frame.person, 'addendum.propose').allowed;
  const mayRecordPaper = mayAct(frame.person, shown, 'record-paper-consent');
  const [mayComplete, mayWithdraw] = [
    mayAct(frame.person, shown, 'complete'),
    mayAct(frame.person, shown, 'withdraw'),
  ];
  if (!mayAmend && !mayRecordPaper && !mayComplete && !mayWithdraw) return null;
  return (
    <Section id="anders" title="Andere handelingen">
      {mayAmend && (
        <p class="utrecht-paragraph">
          <ActionLink kind="secondary" href={hrefIn(frame, amendPath(view))}>
            {shown.dossier.kind === 'calamity' ? 'Melding aanvullen' : 'Nieuwe versie schrijven'}
          </ActionLink>
        </p>
      )}
      {mayRecordPaper && (
        <p class="utrecht-paragraph">
          <ActionLink kind="secondary" href={hrefIn(frame, `${path}/akkoord-op-papier`)}>
            Akkoord op papier vastleggen
          </ActionLink>
        </p>
      )}
      {mayComplete && <CompleteForm {...props} />}
      {mayWithdraw && <WithdrawForm {...props} />}
    </Section>
  );
}

function CompleteForm({ frame, view, values = {}, errors }: StepProps): JSX.Element {
  const error = errorOf(errors, 'afgerond-op');
  return (
    <Disclosure summary="Afronden" isOpen={isBegun('afgerond-op', values, errors)}>
      <PostForm frame={frame} path={`/addenda/${view.shown.dossier.addendum}/afrondingen`}>
        <TextField
          name="afgerond-op"
          label="Afgerond op"
          description="Zoals 31-01-2026. Daarna kan er niets meer bij; een fout in een post is nog te herstellen."
          value={values['afgerond-op']}
          error={error}
        />
        <SubmitButton kind="secondary">Addendum afronden</SubmitButton>
      </PostForm>
    </Disclosure>
  );
}

function WithdrawForm({ frame, view, values = {}, errors }: StepProps): JSX.Element {
  const error = errorOf(errors, 'waarom-ingetrokken');
  return (
    <Disclosure summary="Intrekken" isOpen={isBegun('waarom-ingetrokken', values, errors)}>
      <PostForm frame={frame} path={`/addenda/${view.shown.dossier.addendum}/intrekkingen`}>
        <TextAreaField
          name="waarom-ingetrokken"
          label="Waarom trek je het in?"
          description={
            view.approved || view.shown.state.shared.version.version !== view.latest.version
              ? 'Alleen deze versie vervalt. Wat is voorgelegd of afgesproken, blijft.'
              : 'Het addendum vervalt. De opdrachtgever ziet de reden als het was voorgelegd.'
          }
          value={values['waarom-ingetrokken']}
          error={error}
        />
        <SubmitButton kind="secondary">Intrekken</SubmitButton>
      </PostForm>
    </Disclosure>
  );
}
