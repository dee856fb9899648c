import { Euro } from '../../kernel/money';
import { finding, type Finding } from './finding';
import type { Ledger, LedgerDelivery, LedgerEvent, LedgerRecording } from './ledger';

/** Positions without gaps or doubles, recordings and deliveries as the audit chain tells them. */
export function checkRecordings(ledger: Ledger): Finding[] {
  return [...checkPositions(ledger), ...checkAgainstChain(ledger), ...checkDeliveries(ledger)];
}

/** Each position that was given out is held by one fact or payroll line, of the recording that took it. */
function checkPositions({ key, positions, recordings }: Ledger): Finding[] {
  const byFirst = new Map(recordings.map((recording) => [recording.firstPosition, recording]));
  const found = new Map<number, number>();
  const findings: Finding[] = [];
  for (const { position, recording } of positions) {
    found.set(position, (found.get(position) ?? 0) + 1);
    const { lastPosition = 0 } = byFirst.get(recording) ?? {};
    if (position < recording || position > lastPosition)
      findings.push(finding('position-misplaced', { key, position }));
  }
  const last = recordings.at(-1)?.lastPosition ?? 0;
  for (let position = 1; position <= last; position += 1)
    if (!found.has(position)) findings.push(finding('position-missing', { key, position }));
  for (const [position, count] of found)
    if (count > 1 || position > last) findings.push(finding('position-unexpected', { key, position }));
  return findings;
}

function checkAgainstChain({ key, events, recordings, positions, deliveries }: Ledger): Finding[] {
  const payroll = new Set(positions.filter(({ isPayroll }) => isPayroll).map(({ recording }) => recording));
  const told = events.filter(({ action }) => action === 'facts.recorded');
  const missing = told
    .filter((event) => !recordings.some((recording) => tells(event, recording)))
    .map(({ sequence, subjectId }) => finding('recording-missing', { key, sequence, source: subjectId }));
  const withdrawn = new Set(
    events
      .filter(({ action }) => action === 'payroll.withdrawn')
      .map(({ subjectId }) => `${subjectId} ingetrokken`),
  );
  const isTold = (recording: LedgerRecording): boolean =>
    payroll.has(recording.firstPosition)
      ? deliveries.some(({ deliveryCode }) => recording.source.startsWith(deliveryCode))
      : withdrawn.has(recording.source) || told.some((event) => tells(event, recording));
  const untold = recordings
    .filter((recording) => !isTold(recording))
    .map(({ firstPosition, source }) =>
      finding('recording-not-in-chain', { key, position: firstPosition, source }),
    );
  return [...missing, ...untold];
}

function tells({ subjectId, details }: LedgerEvent, recording: LedgerRecording): boolean {
  return (
    subjectId === recording.source &&
    details['firstPosition'] === recording.firstPosition &&
    details['lastPosition'] === recording.lastPosition
  );
}

/** A delivery has the lines and the total that it had when it was accepted. */
function checkDeliveries({ key, events, deliveries }: Ledger): Finding[] {
  const accepted = new Map(
    events.filter(({ action }) => action === 'payroll.accepted').map((event) => [event.subjectId, event]),
  );
  const codes = new Set([...accepted.keys(), ...deliveries.map(({ deliveryCode }) => deliveryCode)]);
  return [...codes]
    .filter(
      (code) =>
        !isSound(
          deliveries.find(({ deliveryCode }) => deliveryCode === code),
          accepted.get(code),
        ),
    )
    .map((delivery) => finding('delivery-differs', { key, delivery }));
}

function isSound(delivery: LedgerDelivery | undefined, event: LedgerEvent | undefined): boolean {
  if (!delivery || !event) return false;
  const { digest, lineCount, total, linesFound, totalFound } = delivery;
  const cents = (amount: unknown): bigint | undefined => Euro.parse(String(amount))?.cents;
  return (
    event.details['digest'] === digest &&
    event.details['lineCount'] === lineCount &&
    cents(event.details['total']) === cents(total) &&
    linesFound === lineCount &&
    cents(totalFound) === cents(total)
  );
}
