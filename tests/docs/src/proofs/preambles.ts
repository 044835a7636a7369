import type { Selector } from "./selector.ts";

/** What a program of a page needs around it, to be compiled and run. */
export interface Preamble extends Selector {
  /** Written before it. */
  readonly before?: string;
  /** Written behind it. */
  readonly after?: string;
  /** What it prints, where it prints something that stays the same. */
  readonly prints?: readonly string[];
}

const MOCK = "packages/mock/README.md";
const SDK = 'import Anthropic, { toFile } from "@anthropic-ai/sdk";';
const MAKE = 'import { createMock } from "@managed-agents/mock";\nconst mock = await createMock({ clock: 0 });';

/** Programs without one are compiled and run as they stand. */
export const PREAMBLES: readonly Preamble[] = [
  {
    document: MOCK,
    heading: "On a port",
    language: "ts",
    before: SDK,
    after: 'console.log(client.baseURL.startsWith("http://127.0.0.1:"));',
    prints: ["true"],
  },
  {
    document: MOCK,
    heading: "In a test, without a port",
    before: SDK,
    after: 'console.log((await client.beta.sessions.create({ agent: "agent_1", environment_id: "env_1" })).status);',
    prints: ["idle"],
  },
  {
    document: MOCK,
    heading: "Worlds",
    before: [SDK, MAKE].join("\n"),
    after: "console.log(world.requests.list().length, client.baseURL === world.url);",
    prints: ["0 true"],
  },
  {
    document: MOCK,
    heading: "Files",
    before: [
      SDK,
      MAKE.replace("clock: 0", 'clock: 0, defaultScenario: "plain"'),
      'const client = new Anthropic({ apiKey: "any", baseURL: mock.url, fetch: mock.fetch });',
      'const bytes = new TextEncoder().encode("order,total");',
      'const [agent, environment_id] = ["agent_1", "env_1"];',
    ].join("\n"),
    after: "console.log(session.resources.length);",
    prints: ["1"],
  },
  {
    document: MOCK,
    heading: "Faults",
    before: MAKE,
    after: "console.log(mock.faults.list().map(({ kind }) => kind).join());",
    prints: ["status,cut"],
  },
  {
    document: "docs/recordings.md",
    heading: "In code",
    before: 'const [apiKey, body] = ["sk-ant-secret", { data: [], next_page: null }];',
    after: [
      'for await (const { entry } of readRecording("session.jsonl")) console.log(entry.kind);',
      'await checkRecording("session.jsonl", (finding) => console.log(finding));',
      "console.log(typeof recordSession);",
    ].join("\n"),
    prints: ["header", "request", "response", "close", "function"],
  },
  {
    document: "packages/contract/README.md",
    language: "ts",
    before: [
      'import type { SessionEvent } from "@managed-agents/types";',
      "const stream = new ReadableStream<SessionEvent>({ start: (controller) => controller.close() });",
    ].join("\n"),
    after: "console.log(JSON.stringify(issues));",
    prints: [
      '[{"path":"body.events","expected":"at least 1 item","received":"a list of 0 items","keyword":"minItems"}]',
    ],
  },
];
