/** An object meant by its id in another system. */
export interface Reference {
  system: string;
  objectType: string;
  externalId: string;
}
