/** What a call of the tool `write` does to a memory store, once the call may run. */
export interface MemoryWrite {
  /** Null where nothing is mounted at the place. */
  readonly storeId: string | null;
  readonly readOnly: boolean;
  /** Path in the sandbox, for people. */
  readonly file: string;
  /** Path in the store. */
  readonly path: string;
  readonly content: string;
}
