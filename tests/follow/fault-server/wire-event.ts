/** An event as it stands on the wire. */
export interface WireEvent {
  readonly type: string;
  readonly id?: string;
  readonly processed_at?: string | null;
  readonly [property: string]: unknown;
}
