import type { JSX } from 'preact';
import { AGREEMENT_FIELD, type Frame } from './frame';

/** Choosing between agreements; the choice lives in the address, so a link can be shared. */
export function AgreementChoice({ frame }: { frame: Frame }): JSX.Element {
  return (
    <form class="agreement-choice" method="get" action={pathOfChoice(frame.path)}>
      <label class="utrecht-form-label" for="overeenkomst">
        Overeenkomst
      </label>
      <select class="utrecht-select utrecht-select--html-select" id="overeenkomst" name={AGREEMENT_FIELD}>
        {frame.agreements.map(({ key, title }) => (
          <option key={key} value={key} selected={key === frame.agreement?.key}>
            {title}
          </option>
        ))}
      </select>
      <button class="utrecht-button utrecht-button--secondary-action" type="submit">
        Tonen
      </button>
    </form>
  );
}

/** An invoice or addendum belongs to one agreement, so another agreement starts at the list. */
function pathOfChoice(path: string): string {
  const [, first = ''] = path.split('/');
  return ['facturen', 'addenda', 'goedkeuringen'].includes(first) ? `/${first}` : path;
}
