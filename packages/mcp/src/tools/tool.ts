import type { Client } from "@managed-agents/client";
import type { ObjectSchema, ToolAnnotations } from "../tool-descriptor.ts";

/** A tool as a host sees it, and what calling it does. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly annotations: ToolAnnotations;
  readonly inputSchema: ObjectSchema;
  /** Left out where the tool answers with text alone. */
  readonly outputSchema?: ObjectSchema;
  /**
   * @returns what goes to the model, as JSON
   * @throws ArgumentError for arguments that cannot be sent, and what the client throws
   */
  call(given: Arguments, context: CallContext): Promise<object>;
}

/** The arguments as a host sent them: nothing is known of them yet. */
export type Arguments = Readonly<Record<string, unknown>>;

/** What a call works with. */
export interface CallContext {
  readonly client: Client;
  /** Aborts when the host has given up. */
  readonly signal: AbortSignal;
  /** Aborts when so many seconds are over. */
  readonly after: (seconds: number) => AbortSignal;
  /** Reports to a host that has asked for it; otherwise it does nothing. */
  readonly report: (message: string) => void;
}
