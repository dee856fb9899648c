/**
 * What a line charges for: `salary:<function>`, `ceiling` (chargeable less actual), `overhead`,
 * `training`, `addendum:<key>`, `corporation-tax`.
 */
export type Component = string;

export const CEILING = 'ceiling';
export const OVERHEAD = 'overhead';
export const TRAINING = 'training';
export const CORPORATION_TAX = 'corporation-tax';

export function salaryOf(jobFunction: string): Component {
  return `salary:${jobFunction}`;
}

export function addendumOf(key: string): Component {
  return `addendum:${key}`;
}

/** The function whose salary costs a component charges; undefined for another component. */
export function functionOf(component: Component): string | undefined {
  return component.startsWith('salary:') ? component.slice('salary:'.length) : undefined;
}

/** The key of the addendum that a component charges; undefined for another component. */
export function addendumKeyOf(component: Component): string | undefined {
  return component.startsWith('addendum:') ? component.slice('addendum:'.length) : undefined;
}

export function isSalary(component: Component): boolean {
  return component === CEILING || component.startsWith('salary:');
}
