import { Catch, PayloadTooLargeException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { goTo } from '../desk/send-page';

/** Leads someone whose file is too large back to the form, which then says so. */
@Catch(PayloadTooLargeException)
export class FileTooLarge implements ExceptionFilter<PayloadTooLargeException> {
  catch(_exception: PayloadTooLargeException, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const address = new URL(http.getRequest<Request>().originalUrl, 'http://here.invalid');
    address.searchParams.set('fout', 'file-too-large');
    goTo(http.getResponse<Response>(), `${address.pathname}${address.search}`);
  }
}
