import type { Fault } from '../../kernel/fault/fault';
import { FAULT_WORDING } from '../../../templates/wording/faults';

/** The Dutch sentence for a fault: what is wrong and what to do. */
export function wordFault(fault: Fault): string {
  const wording = FAULT_WORDING[fault.code] ?? fault.code;
  return wording.replace(/\{(\w+)\}/g, (placeholder, name: string) => fault.values?.[name] ?? placeholder);
}
