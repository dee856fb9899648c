import type { Fault } from '../../kernel/fault/fault';
import { AGREEMENT_FILE_FAULT_WORDING } from '../../../templates/wording/agreement-file-faults';
import { BILLING_FAULT_WORDING } from '../../../templates/wording/billing-refusals';
import { CEMETERY_FAULT_WORDING } from '../../../templates/wording/cemetery-faults';
import { CODING_FAULT_WORDING } from '../../../templates/wording/coding';
import { DOCUMENT_FAULT_WORDING } from '../../../templates/wording/document-faults';
import { FAULT_WORDING } from '../../../templates/wording/faults';
import { PAYROLL_FAULT_WORDING } from '../../../templates/wording/payroll-faults';
import { PAYROLL_PROFILE_WORDING } from '../../../templates/wording/payroll-profile-faults';
import { QUARTER_FAULT_WORDING } from '../../../templates/wording/quarter-faults';
import { SALARY_TABLE_FAULT_WORDING } from '../../../templates/wording/salary-table-faults';
import { fillIn } from './fill-in';

/** All wording of faults, by code: one sentence for one code, wherever it is found. */
const WORDING: Readonly<Record<string, string>> = {
  ...FAULT_WORDING,
  ...DOCUMENT_FAULT_WORDING,
  ...PAYROLL_FAULT_WORDING,
  ...PAYROLL_PROFILE_WORDING,
  ...AGREEMENT_FILE_FAULT_WORDING,
  ...SALARY_TABLE_FAULT_WORDING,
  ...CEMETERY_FAULT_WORDING,
  ...QUARTER_FAULT_WORDING,
  ...CODING_FAULT_WORDING,
  ...BILLING_FAULT_WORDING,
};

/** The Dutch sentence for a fault: what is wrong and what to do. */
export function wordFault(fault: Fault): string {
  return fillIn(WORDING[fault.code] ?? fault.code, fault.values);
}
