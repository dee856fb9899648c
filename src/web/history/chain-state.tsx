import type { JSX } from 'preact';
import { decide } from '../../people';
import type { ChainVerdict } from '../../platform/audit';
import type { Frame } from '../layout/frame';
import { PostForm, SubmitButton } from '../parts/actions';
import { Alert } from '../parts/alert';
import { Paragraph } from '../parts/paragraph';

/** Whether the chain holds, and the way to have everything computed again. */
export function ChainState({ frame, chain }: { frame: Frame; chain: ChainVerdict }): JSX.Element {
  const { head, broken } = chain;
  return (
    <Alert kind={broken ? 'error' : 'ok'} title={broken ? 'De keten klopt niet' : 'De keten klopt'}>
      <Paragraph>
        {broken
          ? `Schakel ${broken.sequence.toString()} is niet zoals die is vastgelegd. Neem contact op met de beheerder.`
          : `Alle ${head.sequence.toString()} schakels sluiten op elkaar aan. Er is niets gewijzigd, verwijderd of tussengevoegd.`}
      </Paragraph>
      {decide(frame.person, 'records.verify').allowed && (
        <PostForm frame={frame} path="/historie/controles">
          <SubmitButton kind="secondary">Alle documenten narekenen</SubmitButton>
        </PostForm>
      )}
    </Alert>
  );
}
