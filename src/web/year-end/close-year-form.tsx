import type { JSX } from 'preact';
import { euroOf } from '../../documents/domain';
import { formatEuro } from '../../kernel/text';
import { decide } from '../../people';
import type { YearEnd } from '../../reporting';
import { isEmptyYear } from '../../reporting/domain';
import type { Frame } from '../layout/frame';
import { PostForm, SubmitButton } from '../parts/actions';
import { Paragraph } from '../parts/paragraph';

interface CloseYearFormProps {
  readonly frame: Frame;
  readonly yearEnd: YearEnd;
  readonly isOver: boolean;
}

/** For whoever may: the button that closes a year, with what it fixes; for others who does so, and when. */
export function CloseYearForm({ frame, yearEnd, isOver }: CloseYearFormProps): JSX.Element | null {
  const { body, fingerprint, closed } = yearEnd;
  if (closed) return null;
  if (!isOver)
    return <Paragraph>De jaarafrekening kan worden vastgesteld als het jaar voorbij is.</Paragraph>;
  if (isEmptyYear(body))
    return (
      <Paragraph>
        Er is niets vast te stellen: dit jaar heeft geen begroting, geen te verrekenen kosten en geen
        factuurregels.
      </Paragraph>
    );
  if (!decide(frame.person, 'year-end.issue').allowed)
    return (
      <Paragraph>De teamleider of de controller van de opdrachtnemer stelt de jaarafrekening vast.</Paragraph>
    );
  const { count, sum } = body.charged;
  return (
    <PostForm frame={frame} path={`/jaarafrekening/${body.year}/vaststellingen`}>
      <input type="hidden" name="vingerafdruk" value={fingerprint} />
      <Paragraph>
        Je stelt de jaarafrekening van {body.year.toString()} vast:{' '}
        <strong>
          {count.toString()} regels, samen {formatEuro(euroOf(sum))}
        </strong>
        . Daarna verandert er niets meer aan. Wat later voor dit jaar in rekening komt, staat op de factuur
        als ‘na afsluiting’.
      </Paragraph>
      <SubmitButton>Jaar vaststellen</SubmitButton>
    </PostForm>
  );
}
