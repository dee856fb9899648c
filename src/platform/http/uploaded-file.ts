import type { Request } from 'express';

/** Under this name a route says that it takes a file. */
export const UPLOAD = 'slotsom:upload';

/** A file as it was sent. */
export interface UploadedFile {
  readonly fileName: string;
  readonly content: Buffer;
}

/** Longer than any name of a file that people give. */
const LONGEST_NAME = 200;

/** Whether a request is a form that can hold files. */
export function isForm(request: Request): boolean {
  return request.is('multipart/form-data') === 'multipart/form-data';
}

/** The file of a request, once its form was read. */
export function uploadedFileOf(request: Request): UploadedFile | undefined {
  const { file } = request as { readonly file?: { readonly originalname: string; readonly buffer: Buffer } };
  return file && { fileName: nameOfFile(file.originalname), content: file.buffer };
}

/** Only letters that can be shown: the name is written down with the file. */
export function nameOfFile(given: string): string {
  const name = given.replace(/\p{C}/gu, '').trim().slice(-LONGEST_NAME);
  return name === '' ? 'naamloos' : name;
}
