import type { JSX } from 'preact';
import { CALAMITY_LIMIT } from '../../../addenda/domain';
import { formatEuro } from '../../../kernel/text';
import { PostForm, SubmitButton } from '../../parts/actions';
import { errorOf } from '../../parts/error-summary';
import { Section } from '../../parts/heading';
import { Paragraph } from '../../parts/paragraph';
import { mayAct } from '../parts/act-permissions';
import { costsNotOffered, costsToOffer } from '../parts/costs-to-offer';
import type { StepProps } from '../parts/addendum-page-props';
import { nameOfSort } from '../parts/word-addendum';

/** Choosing costs of a calamity on which the client is asked to agree (DVO 3.7). */
export function CostsOffer({ frame, view: { shown }, errors }: StepProps): JSX.Element | null {
  const costs = costsToOffer(shown);
  // What waits for an answer is offered again together with something new, not by itself.
  if (costsNotOffered(shown).length === 0 || !mayAct(frame.person, shown, 'offer-costs')) return null;
  const error = errorOf(errors, 'posten-kiezen');
  return (
    <Section id="kosten-voorleggen" title="Kosten voorleggen">
      <Paragraph>
        Kies de kosten waarover je akkoord vraagt. Samen met wat al is afgesproken blijven ze onder{' '}
        {formatEuro(CALAMITY_LIMIT)}.
        {shown.state.offered && ' Wat nu voorligt, vervalt en staat hier weer bij.'}
      </Paragraph>
      <PostForm frame={frame} path={`/addenda/${shown.dossier.addendum}/kosten-voorleggingen`}>
        <fieldset class="field choices" {...(error !== undefined && { 'aria-describedby': 'posten-fout' })}>
          <legend class="utrecht-form-label">Kosten</legend>
          {error !== undefined && (
            <div class="utrecht-form-field-error-message" id="posten-fout">
              {error}
            </div>
          )}
          {costs.map(({ row, assessed }, index) => (
            <label class="choices__choice" key={row.factId}>
              <input
                type="checkbox"
                name="posten"
                value={row.factId}
                id={index === 0 ? 'posten-kiezen' : `post-${row.entryId}`}
                checked
              />
              <span>
                {row.entryId} {nameOfSort(row.sort).toLowerCase()}: {row.description},{' '}
                {formatEuro(assessed.amount)}
              </span>
            </label>
          ))}
        </fieldset>
        <SubmitButton>Kosten voorleggen</SubmitButton>
      </PostForm>
    </Section>
  );
}
