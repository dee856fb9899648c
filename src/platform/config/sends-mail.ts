import type { Config } from './config';

/** Whether there is a server to send mail over. */
export function sendsMail({ mail }: Pick<Config, 'mail'>): boolean {
  return mail !== undefined;
}
