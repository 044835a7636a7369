/** An event as it stands in a history or a frame, with what the tests read of it. */
export interface WireEvent {
  readonly type: string;
  readonly id?: string;
  readonly processed_at?: string | null;
  readonly session_thread_id?: string;
  readonly stop_reason?: { readonly type: string; readonly event_ids?: readonly string[] };
  readonly evaluated_permission?: string;
  readonly [property: string]: unknown;
}
