import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of the project: where `templates` and `examples` stand, compiled or not. */
export function projectRoot(from: string = __dirname): string {
  return existsSync(join(from, 'package.json')) ? from : projectRoot(dirname(from));
}
