import { FileInterceptor } from '@nestjs/platform-express';

/** More than a proof may be, so that its size is refused with the other mistakes of the form. */
const LARGEST_FILE_BYTES = 20 * 1024 * 1024;
const MOST_FIELDS = 20;

/** A form with one file, `bewijs`. */
export const ProofInterceptor = FileInterceptor('bewijs', {
  limits: { fileSize: LARGEST_FILE_BYTES, files: 1, fields: MOST_FIELDS },
  defParamCharset: 'utf8',
});
