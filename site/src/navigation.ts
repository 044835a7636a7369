import type { Area, Page } from "./page.ts";

const MOCK = "packages/mock/README.md";
const CLIENT = "packages/client/README.md";

const section = (route: string, from: string, text: string, ...sections: string[]): Page => ({
  route,
  text,
  from,
  sections: sections.length > 0 ? sections : [text],
});

/**
 * What the site shows, by who reads it. A document that is named nowhere appears in the last area, so that a new one is never lost.
 * Long documents are shared out by their sections; the page without sections has the rest.
 */
export const NAVIGATION: readonly Area[] = [
  {
    text: "Emulator",
    groups: [
      {
        text: "Run it",
        pages: [
          { route: "emulator/index", text: "The emulator", from: MOCK },
          section("emulator/inspector", MOCK, "Inspector"),
          section("emulator/worlds", MOCK, "Worlds"),
          section("emulator/control", MOCK, "Control over HTTP"),
          section("emulator/in-a-page", MOCK, "In a page, without a server"),
        ],
      },
      {
        text: "Let it last",
        pages: [
          section("emulator/state", MOCK, "State that lasts"),
          section("emulator/logs", MOCK, "Logs"),
          { route: "emulator/replicas", text: "Several on one store", from: "docs/replicas.md" },
        ],
      },
      {
        text: "Decide what happens",
        pages: [
          section("emulator/scenarios", MOCK, "Scenarios"),
          { route: "emulator/built-in-scenarios", text: "Built-in scenarios", made: "scenarios" },
          section("emulator/seed-data", MOCK, "Seed data"),
          { route: "emulator/editors", text: "In an editor", made: "editors" },
          section("emulator/faults", MOCK, "Faults"),
          { route: "emulator/profiles", text: "Profiles and knobs", from: "docs/profiles.md" },
        ],
      },
      {
        text: "Around a session",
        pages: [
          section("emulator/agents", MOCK, "Agents and environments"),
          section("emulator/files", MOCK, "Files"),
          section("emulator/vaults-and-memory", MOCK, "Vaults and memory"),
        ],
      },
    ],
  },
  {
    text: "Client",
    groups: [
      {
        text: "Call it",
        pages: [
          { route: "client/index", text: "The client", from: CLIENT },
          section("client/errors", CLIENT, "Errors and retries", "Errors", "Retries", "Time"),
          section("client/bundles", CLIENT, "Smaller bundles", "Smaller bundles", "In a browser"),
          { route: "client/types", text: "Types", from: "packages/types/README.md" },
        ],
      },
      {
        text: "Live sessions",
        pages: [
          { route: "client/streaming", text: "Over a bad network", from: "docs/guide-streaming.md" },
          section("client/run", CLIENT, "Running a turn"),
          section("client/follow", CLIENT, "Following a session", "Following a session", "Live events"),
          section(
            "client/transcript",
            CLIENT,
            "Transcript and React",
            "Text while it is written",
            "A transcript",
            "In React",
          ),
        ],
      },
    ],
  },
  {
    text: "Test",
    groups: [
      {
        text: "With your runner",
        pages: [
          section("test/index", MOCK, "In a test, without a port"),
          section("test/vitest", MOCK, "In Vitest"),
          section("test/jest", MOCK, "In Jest"),
          section("test/playwright", MOCK, "In Playwright"),
          section("test/msw", MOCK, "With MSW"),
        ],
      },
      {
        text: "Against the contract",
        pages: [
          { route: "test/contract", text: "Validators and matchers", from: "packages/contract/README.md" },
          { route: "test/recordings", text: "Recordings", from: "docs/recordings.md" },
          { route: "test/any-server", text: "Contract tests", from: "tests/contract/README.md" },
        ],
      },
    ],
  },
  {
    text: "CLI & MCP",
    groups: [
      {
        text: "From a terminal, from a model",
        pages: [
          { route: "tools/cli", text: "Command line", from: "packages/cli/README.md" },
          { route: "tools/mcp", text: "MCP server", from: "packages/mcp/README.md" },
        ],
      },
    ],
  },
  {
    text: "Document",
    groups: [
      {
        text: "The API",
        pages: [
          { route: "document/index", text: "Operations", made: "operations" },
          { route: "document/protocol", text: "Protocol", from: "spec/dist/protocol.md" },
          { route: "document/extensions", text: "Extensions", from: "spec/dist/extensions.md" },
        ],
      },
      {
        text: "Changing it",
        pages: [
          { route: "document/changing", text: "Recipes", from: "spec/README.md" },
          { route: "document/style", text: "Style", from: "spec/STYLE.md" },
          { route: "document/review", text: "Spec review", from: "docs/spec-review.md" },
          { route: "document/prism", text: "Prism", from: "docs/prism.md" },
        ],
      },
    ],
  },
  {
    text: "Evidence",
    groups: [
      {
        text: "How it is known",
        pages: [
          { route: "evidence/index", text: "Sources", from: "docs/sources/README.md" },
          { route: "evidence/live", text: "Live evidence", from: "docs/sources/live-evidence.md" },
          { route: "evidence/deviations", text: "Deviations", from: "docs/deviations.md" },
          { route: "evidence/coverage", text: "Coverage", from: "docs/coverage.md" },
        ],
      },
      {
        text: "How fast it is",
        pages: [
          { route: "evidence/measurements", text: "Charts", made: "measurements" },
          { route: "evidence/performance", text: "Performance", from: "docs/performance.md" },
        ],
      },
      {
        text: "Facts by topic",
        pages: [
          { route: "evidence/sources/behaviour", text: "Behaviour", from: "docs/sources/behaviour.md" },
          { route: "evidence/sources/operations", text: "Operations", from: "docs/sources/operations.md" },
          { route: "evidence/sources/errors", text: "Errors", from: "docs/sources/errors.md" },
          { route: "evidence/sources/schemas", text: "Schemas", from: "docs/sources/schemas.md" },
          { route: "evidence/sources/statements", text: "Statements", from: "docs/sources/coverage.md" },
        ],
      },
    ],
  },
  {
    text: "Project",
    groups: [
      {
        text: "Work on it",
        pages: [
          { route: "project/index", text: "Overview", from: "README.md" },
          { route: "project/architecture", text: "Architecture", from: "docs/ARCHITECTURE.md" },
          { route: "project/vocabulary", text: "Vocabulary", from: "docs/CONTEXT.md" },
          { route: "project/contributing", text: "Contributing", from: "CONTRIBUTING.md" },
          { route: "project/security", text: "Security", from: "SECURITY.md" },
          { route: "project/decisions/index", text: "Decisions", made: "decisions" },
        ],
      },
    ],
  },
];
