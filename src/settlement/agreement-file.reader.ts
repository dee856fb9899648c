import { isUtf8 } from 'node:buffer';
import { Injectable } from '@nestjs/common';
import { parse, YAMLParseError } from 'yaml';
import { FactRegister } from '../agreements';
import { readAgreementFile, type AgreementFile } from '../agreements/domain';
import { failure, success, type Outcome } from '../kernel/fault/fault';
import type { Tx } from '../platform/database';
import { readAgreementFacts } from './domain';
import { isNestedTooDeep } from './is-nested-too-deep';

/** Reads agreement files as they are sent: YAML or JSON, in UTF-8. */
@Injectable()
export class AgreementFileReader {
  constructor(private readonly register: FactRegister) {}

  /** A file with the agreement itself. */
  readFirst(content: Buffer): Outcome<AgreementFile> {
    return read(content, []);
  }

  /** A file with facts that come later; publication groups of earlier files are known. */
  async readLater(tx: Tx, agreementId: string, content: Buffer): Promise<Outcome<AgreementFile>> {
    const { formation = [] } = await this.register.read(tx, agreementId);
    const groups = formation.map(({ publicationGroup }) => publicationGroup);
    return read(
      content,
      groups.filter((group) => typeof group === 'string'),
    );
  }
}

function read(content: Buffer, knownGroups: readonly string[]): Outcome<AgreementFile> {
  const parsed = parsedText(content);
  return parsed.ok ? readAgreementFile(parsed.value, { readFacts: readAgreementFacts, knownGroups }) : parsed;
}

/** As plain text: the reader of the file knows which of it is a number, and loses nothing. */
function parsedText(content: Buffer): Outcome<unknown> {
  const unreadable = (reason: string) =>
    failure<unknown>([{ path: '', code: 'not-yaml', values: { reason } }]);
  if (!isUtf8(content) || content.includes(0)) return unreadable('andere tekens');
  const text = content.toString('utf8');
  if (isNestedTooDeep(text)) return unreadable('te diep genest');
  try {
    return success(parse(text, { schema: 'failsafe', maxAliasCount: 0 }));
  } catch (error) {
    if (error instanceof YAMLParseError) return unreadable(placeOf(error));
    // Aliases: a few of them make a file of any size.
    if (error instanceof ReferenceError) return unreadable('verwijzingen');
    throw error;
  }
}

function placeOf({ linePos }: YAMLParseError): string {
  const [start] = linePos ?? [];
  return start === undefined ? 'opbouw' : `regel ${start.line}, teken ${start.col}`;
}
