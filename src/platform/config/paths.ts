import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

export function isReadableFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile() && mayUse(path, constants.R_OK);
}

/** Whether files can be left in a folder, also when it is still to be made. */
export function isWritableFolder(path: string): boolean {
  let folder = resolve(path);
  while (!existsSync(folder)) folder = dirname(folder);
  return statSync(folder).isDirectory() && mayUse(folder, constants.W_OK);
}

function mayUse(path: string, mode: number): boolean {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}
