import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Application } from 'express';

interface RouterStack {
  readonly stack: readonly {
    readonly route?: { readonly path: string; readonly methods: Readonly<Record<string, boolean>> };
  }[];
}

/** Every route that the running application listens to, such as `get /v1/facturen/:nummer`. */
export function routesOf(application: NestExpressApplication): string[] {
  const { router } = application.getHttpAdapter().getInstance() as Application;
  return (router as unknown as RouterStack).stack.flatMap(({ route }) =>
    route ? Object.keys(route.methods).map((method) => `${method} ${route.path}`) : [],
  );
}
