import {
  applyDecorators,
  createParamDecorator,
  Injectable,
  SetMetadata,
  UseInterceptors,
  type ExecutionContext,
} from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import type { Request } from 'express';
import { IdempotencyInterceptor } from './idempotency.interceptor';
import { isForm, UPLOAD, uploadedFileOf, type UploadedFile } from './uploaded-file';
import { refused, refusedInput } from './refused';

/** The name of the part of the form that holds the file. */
const PART = 'bestand';
const LARGEST_FILE = 20 * 1024 * 1024;
const LARGEST_FIELD = 10_000;
const MOST_FIELDS = 10;

/** The files are read by now, so two different ones are told apart. */
@Injectable()
class UploadIdempotencyInterceptor extends IdempotencyInterceptor {
  protected override concerns(): boolean {
    return true;
  }
}

/** A POST with a form that holds a file, `bestand`, next to its fields; together with `@Idempotent()`. */
export const Upload = (): MethodDecorator =>
  applyDecorators(
    SetMetadata(UPLOAD, true),
    UseInterceptors(
      FileInterceptor(PART, {
        limits: { fileSize: LARGEST_FILE, files: 1, fields: MOST_FIELDS, fieldSize: LARGEST_FIELD },
        defParamCharset: 'utf8',
      }),
      UploadIdempotencyInterceptor,
    ),
  );

/** The file that was sent; refuses a request without it. */
export const SentFile = createParamDecorator((_: unknown, context: ExecutionContext): UploadedFile => {
  const request = context.switchToHttp().getRequest<Request>();
  const file = uploadedFileOf(request);
  if (!isForm(request)) throw refused('unsupported-type');
  if (file === undefined) throw refusedInput([{ path: PART, code: 'missing-field' }]);
  return file;
});
