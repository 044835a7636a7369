import type { ServerResponse } from "node:http";
import { errorBody } from "./error-body.ts";
import type { Fault } from "./fault.ts";
import type { WireEvent } from "./wire-event.ts";

/** One open stream, which goes wrong as its faults say. Comments are no events. */
export class FaultyPipe {
  readonly #response: ServerResponse;
  readonly #faults: readonly Fault[];
  readonly previews: boolean;
  #events = 0;
  #bytes = 0;
  #silent = false;
  readonly #pieces = new Map<unknown, number>();

  constructor(response: ServerResponse, faults: readonly Fault[], previews: boolean) {
    this.#response = response;
    this.#faults = faults;
    this.previews = previews;
    response.writeHead(200, { "content-type": "text/event-stream", "request-id": "req_fault_server" });
    response.write(": connected\n\n");
    this.#between();
  }

  write(event: WireEvent): void {
    if (this.#silent || this.#isShed(event)) return;
    this.#events++;
    const shown = this.#has("blank_ids") && event.type === "user.interrupt" ? { ...event, id: "" } : event;
    const frame = `event: message\ndata: ${JSON.stringify(shown)}\n\n`;
    this.#send(frame);
    if (this.#faults.some(({ kind, event }) => kind === "duplicate" && event === this.#events)) this.#send(frame);
    this.#between();
  }

  /** Ends the stream as the service does. */
  end(): void {
    if (!this.#silent) this.#response.end();
    this.#silent = true;
  }

  #send(frame: string): void {
    const bytes = Buffer.from(frame);
    const cut = this.#faults.find(({ kind, after_bytes }) => kind === "cut" && after_bytes !== undefined);
    const left = (cut?.after_bytes ?? Number.POSITIVE_INFINITY) - this.#bytes;
    this.#bytes += bytes.length;
    if (this.#silent) return;
    if (bytes.length < left) this.#response.write(bytes);
    else this.#break(bytes.subarray(0, left));
  }

  /** What happens after so many events, at once after none. */
  #between(): void {
    for (const { kind, after_events, status = 529 } of this.#faults) {
      if (this.#silent || after_events !== this.#events) continue;
      if (kind === "unknown_event")
        this.#send('event: message\ndata: {"type":"session.unheard_of","note":"a later type"}\n\n');
      else if (kind === "malformed") this.#send('event: message\ndata: {"type":"agent.message","id":"sevt_\n\n');
      else if (kind === "cut") this.#break();
      else if (kind === "stall") this.#silent = true;
      else if (kind === "end") this.end();
      else if (kind === "error_event") {
        this.#send(`event: error\ndata: ${errorBody(status, "the service is busy")}\n\n`);
        this.end();
      }
    }
  }

  /** Breaks the connection once the bytes before are on their way: destroying it at once would take them back. */
  #break(last?: Uint8Array): void {
    this.#silent = true;
    this.#response.write(last?.length ? last : ":\n\n", () => this.#response.destroy());
  }

  #isShed({ type, event_id }: WireEvent): boolean {
    const keep = this.#faults.find(({ kind }) => kind === "shed_previews")?.keep;
    if (keep === undefined || type !== "event_delta") return false;
    const pieces = (this.#pieces.get(event_id) ?? 0) + 1;
    this.#pieces.set(event_id, pieces);
    return pieces > keep;
  }

  #has(wanted: string): boolean {
    return this.#faults.some(({ kind }) => kind === wanted);
  }
}
