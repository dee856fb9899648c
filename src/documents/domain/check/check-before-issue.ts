import type { IssuedDocument } from '../../../invoicing/domain';
import { distinctFaults, type Fault } from '../../../kernel/fault/fault';
import { checkHeader } from './check-header';
import { checkLines } from './check-lines';
import { checkParties } from './check-parties';
import { checkTexts } from './check-texts';
import { checkTotals } from './check-totals';

/**
 * Everything in the way of issuing a document: what NLCIUS and Peppol would refuse, and what they do not
 * see. Empty when the document may be issued.
 */
export function checkBeforeIssue(document: IssuedDocument): Fault[] {
  return distinctFaults([
    ...checkTexts(document),
    ...checkParties(document),
    ...checkHeader(document),
    ...checkLines(document),
    ...checkTotals(document),
  ]);
}
