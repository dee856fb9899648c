import { readStaticFiles, type StaticFile } from './bundle';

let files: ReadonlyMap<string, StaticFile> | undefined;

/** The files of `/static/` by name; read when first asked for. */
export function staticFile(name: string): StaticFile | undefined {
  files ??= readStaticFiles();
  return files.get(name);
}

/** The address of a file that exists: `/static/slotsom.css?v=0a1b2c3d4e5f`. */
export function addressOf(name: string): string {
  const file = staticFile(name);
  if (!file) throw new Error(`No such static file: ${name}`);
  return `/static/${name}?v=${file.fingerprint}`;
}
