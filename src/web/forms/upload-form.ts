import type { Request } from 'express';

/** 20 MB, as for files that programs send. */
const LARGEST_FILE_BYTES = 20 * 1024 * 1024;
const MOST_FIELDS = 10;

/** What a form with one file may hold. */
export const UPLOAD = {
  limits: { fileSize: LARGEST_FILE_BYTES, files: 1, fields: MOST_FIELDS },
  defParamCharset: 'utf8',
};

/** A request with the file of its form, in memory. */
export type UploadRequest = Request & {
  readonly file?: { readonly originalname: string; readonly buffer: Buffer };
};
