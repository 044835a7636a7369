/** One discriminated union of the document, as a row of `UNIONS`. */
export interface UnionDescriptor {
  /** The property that distinguishes the members. */
  readonly tag: string;
  /** Whether the service may add members; a reader must survive them. */
  readonly open: boolean;
  /** Schema name by the tag's value. */
  readonly members: Readonly<Record<string, string>>;
}
