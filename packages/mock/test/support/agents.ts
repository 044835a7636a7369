import { expect } from "vitest";
import { type ManualCaller, manualCaller } from "./manual-caller.ts";

export const TOOLSET = { type: "agent_toolset_20260401" };
export const MCP = { type: "mcp_toolset", mcp_server_name: "tides" };
export const SERVER = { type: "url", name: "tides", url: "https://tides.example.com/mcp" };
export const CUSTOM = {
  type: "custom",
  name: "find_berth",
  description: "Looks up a free berth by boat length.",
  input_schema: { type: "object", properties: { length_m: { type: "number" } }, required: ["length_m"] },
};

// biome-ignore lint/suspicious/noExplicitAny: an answer is whatever came; tests say what they expect of it
type Json = any;

/** Calls whose answer has to be a 200, and calls that have to be refused. */
export class Platform {
  readonly caller: ManualCaller;

  constructor(caller: ManualCaller) {
    this.caller = caller;
  }

  static async start(options: Parameters<typeof manualCaller>[0] = {}): Promise<Platform> {
    return new Platform(await manualCaller(options));
  }

  async ok(method: string, path: string, body?: unknown): Promise<Json> {
    const { status, text, json } = await this.caller.call(method, path, body);
    expect([status, text.slice(0, 400)]).toEqual([200, expect.any(String)]);
    return json;
  }

  get(path: string): Promise<Json> {
    return this.ok("GET", path);
  }

  post(path: string, body?: unknown): Promise<Json> {
    return this.ok("POST", path, body);
  }

  /** The status, type and message of a refusal, with its code and hint where it has them. */
  async refused(method: string, path: string, body?: unknown): Promise<Json> {
    const { status, headers, json } = await this.caller.call(method, path, body);
    expect(json).toMatchObject({ type: "error", request_id: headers.get("request-id") });
    const { type, message, details } = json.error;
    return { status, type, message, code: details?.error_code, hint: headers.get("x-mock-hint") };
  }

  agent(body: object = {}): Promise<Json> {
    return this.post("/v1/agents", { name: "Harbour clerk", model: "claude-opus-5-5", ...body });
  }

  environment(body: object = {}): Promise<Json> {
    return this.post("/v1/environments", { name: "harbour", ...body });
  }

  session(body: object = {}): Promise<Json> {
    return this.post("/v1/sessions", { agent: "agent_any", environment_id: "env_any", ...body });
  }

  advance(milliseconds: number): Promise<void> {
    return this.caller.mock.clock.advance(milliseconds);
  }
}
