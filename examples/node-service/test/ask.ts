import { once } from "node:events";
import type { AddressInfo } from "node:net";
import Anthropic from "@anthropic-ai/sdk";
import type { MockWorld } from "@managed-agents/mock";
import { onTestFinished } from "vitest";
import { createService } from "../src/service.ts";
import { handlers, SUPPORT_AGENT } from "../src/support-agent.ts";

/** Starts the service in front of a world of the emulator. @returns the address for questions */
export async function startService(mock: MockWorld): Promise<string> {
  const client = new Anthropic({ apiKey: "any", baseURL: mock.url, fetch: mock.fetch });
  const agent = await client.beta.agents.create(SUPPORT_AGENT);
  const environment = await client.beta.environments.create({ name: "support" });
  const service = createService({ client, agent: agent.id, environment: environment.id, handlers });
  service.listen(0, "127.0.0.1");
  await once(service, "listening");
  onTestFinished(() => void service.close());
  return `http://127.0.0.1:${(service.address() as AddressInfo).port}/questions`;
}

/** Asks the service. @returns the status, and the lines of the answer */
export async function ask(
  url: string,
  question: unknown,
): Promise<{ status: number; parts: Record<string, string>[] }> {
  const response = await fetch(url, { method: "POST", body: JSON.stringify({ question }) });
  const lines = (await response.text()).trimEnd().split("\n");
  return { status: response.status, parts: lines.map((line) => JSON.parse(line)) };
}
