import { ExpressAdapter } from '@nestjs/platform-express';
import express from 'express';

/** Express with exact paths: its router takes these settings only before Nest first uses it. */
export function createHttpAdapter(): ExpressAdapter {
  const application = express();
  application.set('strict routing', true);
  application.set('case sensitive routing', true);
  // Pairs of name and value only; nested objects in a query surprise everyone.
  application.set('query parser', 'simple');
  application.disable('x-powered-by');
  application.disable('etag');
  return new ExpressAdapter(application);
}
