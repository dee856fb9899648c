/** What a mail server says of a mail that it could not deliver. */
export interface BounceReport {
  /** Of the mail that came back, as it was sent: `<…@…>`. */
  readonly messageId: string;
  /** Such as `5.1.1` (RFC 3463). */
  readonly status: string;
}

const STATUS = /^Status:[ \t]*([245](?:\.\d{1,3}){2})\b/im;
const FAILED = /^Action:[ \t]*failed\b/im;
const MESSAGE_ID = /^Message-ID:\s*(<[^<>\s]{1,250}>)/im;
const BOUNDARY = /boundary=(?:"([^"\r\n]{1,70})"|([^\s;"]{1,70}))/i;

/**
 * Reads a delivery status notification (RFC 3464): its machine-readable part says that delivering failed and why, the
 * part after it shows the mail that came back. Undefined when it is none, or when it does not say that delivering failed.
 */
export function readBounceReport(text: string): BounceReport | undefined {
  const message = text.replace(/\r\n?/g, '\n');
  const headEnd = message.indexOf('\n\n');
  const head = unfolded(message.slice(0, Math.max(headEnd, 0)));
  if (!/^Content-Type:\s*multipart\/report\b/im.test(head)) return undefined;
  const [, quoted, bare] = BOUNDARY.exec(head) ?? [];
  const boundary = quoted ?? bare;
  if (boundary === undefined) return undefined;
  const parts = message.slice(headEnd).split(`\n--${boundary}`).map(unfolded);
  const status = parts.find((part) => isOfType(part, 'message/delivery-status'));
  const returned = parts.find(
    (part) => isOfType(part, 'message/rfc822') || isOfType(part, 'text/rfc822-headers'),
  );
  if (status === undefined || returned === undefined || !FAILED.test(status)) return undefined;
  const [, code] = STATUS.exec(status) ?? [];
  const [, messageId] = MESSAGE_ID.exec(returned.slice(returned.indexOf('\n\n'))) ?? [];
  return code === undefined || messageId === undefined ? undefined : { messageId, status: code };
}

/** A header that runs over several lines on one line. */
function unfolded(text: string): string {
  return text.replace(/\n[ \t]+/g, ' ');
}

function isOfType(part: string, type: string): boolean {
  const head = part.slice(0, part.indexOf('\n\n'));
  return /^content-type:[ \t]*([^\s;]*)/im.exec(head)?.[1]?.toLowerCase() === type;
}
