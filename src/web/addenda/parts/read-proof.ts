import type { Request } from 'express';
import type { AddendumFile, ReceiveFile } from '../../../addenda';
import { uploadedFileOf } from '../../../platform/http';
import type { FieldError } from '../../parts/error-summary';
import { wordRefusal } from '../../wording/word-refusal';

/** The file of a form, or what is wrong with it; neither when none was chosen. */
export function readProof(
  files: ReceiveFile,
  request: Request,
): { readonly proof: AddendumFile | undefined; readonly errors: readonly FieldError[] } {
  const uploaded = uploadedFileOf(request);
  if (!uploaded) return { proof: undefined, errors: [] };
  const received = files.receive(uploaded);
  if (received.ok) return { proof: received.value, errors: [] };
  return { proof: undefined, errors: [{ name: 'bewijs', message: wordRefusal(received.refusal).text }] };
}

/** What a page says after a file was so large that its form was not read. */
export function tooLargeIn(query: Readonly<Record<string, unknown>>): FieldError[] {
  if (query['fout'] !== 'file-too-large') return [];
  return [{ name: 'bewijs', message: wordRefusal({ code: 'proof-too-large' }).text }];
}
