/** What may stand after the question mark of the address of a mail server, with the values that it may have. */
const ALLOWED: Readonly<Record<string, RegExp>> = {
  'tls.ca': /./s,
  'tls.servername': /./,
  name: /./,
  authMethod: /./,
  requireTLS: /^true$/,
};

/** What takes TLS away, or trusts any server: for an installation that says so of its mail in the settings. */
const WITHOUT_TLS: Readonly<Record<string, RegExp>> = {
  ignoreTLS: /^(true|false)$/,
  requireTLS: /^(true|false)$/,
  'tls.rejectUnauthorized': /^(true|false)$/,
};

/**
 * Whether an address of a mail server says only what it may. To the mail library the address wins from what the service
 * asks of it, so nothing in it may take TLS away from files with personal data, or write them to the log.
 */
export function isMailAddress(address: string, isWithoutTlsAllowed: boolean): boolean {
  const allowed = isWithoutTlsAllowed ? { ...ALLOWED, ...WITHOUT_TLS } : ALLOWED;
  return [...new URL(address).searchParams].every(([name, value]) => allowed[name]?.test(value) ?? false);
}
