import type { JSX } from 'preact';
import type { Message } from '../wording/word-refusal';
import { Alert } from './alert';
import { Paragraph } from './paragraph';

/** Why nothing was done, where the page opens; undefined when nothing was refused. */
export function RefusalAlert({ message }: { message: Message | undefined }): JSX.Element | null {
  if (!message) return null;
  return (
    <Alert kind="error" title="Dit is niet gelukt" isFirst>
      <Paragraph>{message.text}</Paragraph>
      {message.details.length > 0 && (
        <ul class="utrecht-unordered-list">
          {message.details.map((detail) => (
            <li class="utrecht-unordered-list__item" key={detail}>
              {detail}
            </li>
          ))}
        </ul>
      )}
    </Alert>
  );
}
