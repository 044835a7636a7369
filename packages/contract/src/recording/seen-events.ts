import { createHash } from "node:crypto";

/** Most events of one stream or list that are compared. */
const MOST = 100_000;

/** An event as a stream or a list shows it. */
export interface SeenEvent {
  readonly type: string;
  /** Of everything in it, whatever the order of its properties. */
  readonly digest: string;
  readonly isProcessed: boolean;
  /** When it was shown, in milliseconds since the recording began. */
  readonly at: number;
  readonly line: number;
}

/** The stored events of a stream or a list by id, in the order in which each was shown last. */
export class SeenEvents {
  readonly byId = new Map<string, SeenEvent>();
  /** More came than are compared. */
  isOverfull = false;
  firstId: string | undefined;

  add(event: unknown, at: number, line: number): void {
    const { id, type, processed_at } = (event ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof id !== "string" || typeof type !== "string") return;
    // A stream alone shows it: the history goes with its session.
    if (type === "session.deleted") return;
    this.firstId ??= id;
    if (this.byId.size >= MOST) {
      this.isOverfull = true;
      return;
    }
    const digest = createHash("sha256").update(canonical(event)).digest("base64");
    this.byId.delete(id);
    this.byId.set(id, { type, digest, isProcessed: processed_at !== null, at, line });
  }
}

/** JSON with sorted names. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
