import type { Proposal } from './proposal';

/** A value as it is stored and hashed: amounts and quantities as text. */
export type Written = string | readonly Written[] | { readonly [name: string]: Written };

/** A proposal as `readProposal` reads it; its hash is what a consent is bound to. */
export function writeProposal(proposal: Proposal): { readonly [name: string]: Written } {
  return write(proposal) as { readonly [name: string]: Written };
}

function write(value: unknown): Written {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(write);
  if (isPlain(value))
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([name, item]) => [name, write(item)]),
    );
  return String(value);
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
