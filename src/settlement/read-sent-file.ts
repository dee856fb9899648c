import { isUtf8 } from 'node:buffer';
import { readAgreementFile, type AgreementFile } from '../agreements/domain';
import { failure, success, type Outcome } from '../kernel/fault/fault';
import { readAgreementFacts } from './domain';
import { parseYaml, type ParsedYaml } from './parse-yaml';

/** Reads an agreement file as it is sent: YAML or JSON, in UTF-8. */
export function readSentFile(content: Buffer): Outcome<AgreementFile> {
  const parsed = parsedText(content);
  return parsed.ok ? readAgreementFile(parsed.value, { readFacts: readAgreementFacts }) : parsed;
}

function parsedText(content: Buffer): Outcome<unknown> {
  const parsed: ParsedYaml =
    isUtf8(content) && !content.includes(0)
      ? parseYaml(content.toString('utf8'))
      : { ok: false, reason: 'andere tekens' };
  if (parsed.ok) return success(parsed.value);
  return failure([{ path: '', code: 'not-yaml', values: { reason: parsed.reason } }]);
}
