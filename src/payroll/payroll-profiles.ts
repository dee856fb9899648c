import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { projectRoot } from '../platform/config';
import { readPayrollProfile, type PayrollProfile } from './domain';

const FOLDER = join(projectRoot(), 'templates/files/payroll');

/** The mapping profiles that this installation knows, by name and version: `standaard-1`. */
@Injectable()
export class PayrollProfiles {
  private readonly profiles = new Map<string, PayrollProfile>();

  constructor() {
    for (const file of readdirSync(FOLDER).sort())
      if (file.endsWith('.json')) this.profiles.set(nameOf(file), readProfile(file));
  }

  names(): string[] {
    return [...this.profiles.keys()];
  }

  find(name: string): PayrollProfile | undefined {
    return this.profiles.get(name);
  }
}

/** Deliveries keep this name, so it says which version read them. */
function nameOf(file: string): string {
  const [, name] = /^([a-z][a-z0-9-]*-[1-9]\d*)\.json$/.exec(file) ?? [];
  if (name === undefined) throw new Error(`Payroll profile ${file} is not named as name-version.json`);
  return name;
}

/** A profile with a fault stops the start: nothing could be read in by it. */
function readProfile(file: string): PayrollProfile {
  const outcome = readPayrollProfile(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')));
  if (outcome.ok) return outcome.value;
  const faults = outcome.faults.map(({ path, code }) => `${path}: ${code}`).join(', ');
  throw new Error(`Payroll profile ${file} has faults: ${faults}`);
}
