import { isUtf8 } from 'node:buffer';
import { Injectable } from '@nestjs/common';
import { FactRegister } from '../agreements';
import { readAgreementFile, type AgreementFile } from '../agreements/domain';
import { failure, success, type Outcome } from '../kernel/fault/fault';
import type { Tx } from '../platform/database';
import { readAgreementFacts } from './domain';
import { parseYaml, type ParsedYaml } from './parse-yaml';

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

function parsedText(content: Buffer): Outcome<unknown> {
  const parsed: ParsedYaml =
    isUtf8(content) && !content.includes(0)
      ? parseYaml(content.toString('utf8'))
      : { ok: false, reason: 'andere tekens' };
  if (parsed.ok) return success(parsed.value);
  return failure([{ path: '', code: 'not-yaml', values: { reason: parsed.reason } }]);
}
