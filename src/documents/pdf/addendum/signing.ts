import { ADDENDUM_SECTIONS } from '../../../../templates/documents/addendum';
import { needsConsent } from '../../../addenda/domain';
import type { AddendumPaper } from '../../addendum-paper';
import type { Flow } from '../flow';
import type { StructureElement } from '../sheet';
import { drawSignatureBlocks, SIGNING_HEIGHT } from '../signature-blocks';
import { STYLE } from '../style';

const { signing: WORDING } = ADDENDUM_SECTIONS;

/** Room for both sides to sign; what the agreement itself consents to needs none. */
export function drawSigning(flow: Flow, parent: StructureElement, paper: AddendumPaper): void {
  flow.heading(parent, WORDING.heading, SIGNING_HEIGHT);
  const { dossier, state } = paper.shown;
  const isAgreed = state.approved === state.latest.version;
  if (isAgreed || !needsConsent(dossier.kind)) {
    flow.text(parent, isAgreed ? WORDING.agreed : WORDING.free, STYLE.body);
    return;
  }
  flow.text(parent, WORDING.lead, STYLE.body);
  flow.space(8);
  drawSignatureBlocks(flow, parent, [paper.client, paper.contractor]);
}
