import type { Application } from 'express';

/** The parts of a route of Express that its definitions leave out. */
interface Layer {
  readonly route?: { readonly methods: Readonly<Record<string, boolean>> };
  match(path: string): boolean;
}

/** With which methods this path exists; empty when it does not exist at all. */
export function allowedMethods(application: Application, path: string): string[] {
  const layers = (application.router as unknown as { stack: readonly Layer[] }).stack;
  const methods = layers
    .filter((layer) => layer.route !== undefined && matches(layer, path))
    .flatMap((layer) => Object.keys(layer.route?.methods ?? {}))
    .map((method) => method.toUpperCase());
  return [...new Set(methods.includes('GET') ? [...methods, 'HEAD'] : methods)].sort();
}

function matches(layer: Layer, path: string): boolean {
  try {
    return layer.match(path);
  } catch {
    // Not decodable: that has an answer of its own.
    return false;
  }
}
