/** A public body as it appears on documents: address and identifiers. Each change is a new version. */
export interface PartyDetails {
  /** Code of the party, such as `twenterand`; never changes. */
  readonly party: string;
  readonly name: string;
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  /** ISO 3166 code of two letters. */
  readonly countryCode: string;
  readonly postalAddress?: string;
  /** Organisation identification number: 20 digits, leading zeros kept. */
  readonly oin: string;
  /** Chamber of commerce number: 8 digits. */
  readonly kvk?: string;
  readonly vatId?: string;
  readonly iban?: string;
  readonly accountName?: string;
  readonly contactName?: string;
  readonly email?: string;
  readonly telephone?: string;
  /** Where requests and decisions about extra work go; on no document. Without it `email`. */
  readonly requestsEmail?: string;
}
