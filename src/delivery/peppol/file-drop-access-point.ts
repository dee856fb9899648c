import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AccessPoint, AccessPointFailure, PeppolMessage } from './access-point.port';

/**
 * Leaves e-invoices in a folder from which the software of an access point takes them: the UBL, and then an envelope that
 * says for whom it is. Both get their name at once, whole, and never over another file.
 */
export class FileDropAccessPoint implements AccessPoint {
  constructor(private readonly folder: string) {}

  async hand(message: PeppolMessage): Promise<'taken' | AccessPointFailure> {
    const name = join(this.folder, nameOf(message));
    const envelope = Buffer.from(`${JSON.stringify(envelopeOf(message), undefined, 2)}\n`, 'utf8');
    try {
      await mkdir(this.folder, { recursive: true });
      // The envelope comes last: whoever waits for it finds the UBL.
      const isPut =
        (await put(`${name}.xml`, message.content)) && (await put(`${name}.envelop.json`, envelope));
      return isPut ? 'taken' : 'target-differs';
    } catch {
      return 'access-point-unavailable';
    }
  }
}

/** Under a passing name first; false when another file has the name. */
async function put(path: string, content: Buffer): Promise<boolean> {
  const passing = `${path}.${randomUUID()}.deel`;
  try {
    await writeFile(passing, content, { flush: true });
    // Unlike a rename, a link is never made over another file.
    await link(passing, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return (await readFile(path)).equals(content);
  } finally {
    await rm(passing, { force: true });
  }
}

/** The same for the same message, safe everywhere. */
function nameOf({ fileName, messageId }: PeppolMessage): string {
  return `${fileName.replace(/\.xml$/, '')}.${messageId.slice(0, 8)}`;
}

/** Identifiers as the network writes them. */
function envelopeOf(message: PeppolMessage): object {
  const { messageId, sender, receiver, documentType, process, digest } = message;
  return {
    bestandssoort: 'peppol-envelop/1',
    bericht: messageId,
    afzender: `iso6523-actorid-upis::${sender}`,
    ontvanger: `iso6523-actorid-upis::${receiver}`,
    documentsoort: `busdox-docid-qns::${documentType}`,
    proces: `cenbii-procid-ubl::${process}`,
    bestand: `${nameOf(message)}.xml`,
    digest,
  };
}
