import type { Selector } from "./selector.ts";

/** Blocks that a test of another workspace proves. */
export interface Elsewhere extends Selector {
  /** The file of the test. */
  readonly by: string;
  /** Its title, or the beginning of it. */
  readonly title: string;
  /** The file that reads the document, where that is not the test itself. */
  readonly reader?: string;
}

const MOCK = "packages/mock/README.md";
const TYPES = "packages/types/README.md";
const MCP = "packages/mcp/README.md";
const RECIPES = "tests/package/src/recipes.ts";
const PAGE = { by: "tests/page/recipes/recipes.recipe.ts", reader: "tests/page/recipes/install.ts" };

/** Every block that is proven by a test outside this folder, and which test that is. */
export const ELSEWHERE: readonly Elsewhere[] = [
  ...["Use it in your project", "With the official SDK", "With the client of the kit", "Once it is published"].map(
    (heading) => ({
      document: "README.md",
      heading,
      by: "tests/package/src/quick-start.test.ts",
      reader: "tests/package/src/quick-start.ts",
      title: "README's lines for the %s make a green test in an empty project",
    }),
  ),
  {
    document: "README.md",
    heading: "Over a bad network",
    by: "tests/contract/scenarios/readme.test.ts",
    title: "the example of running a turn runs, and has the agent's text",
  },
  {
    document: "docs/recordings.md",
    language: "text",
    by: "packages/mock/test/proxy/page.test.ts",
    title: "what the page shows of a report is what is printed",
  },
  {
    document: "docs/guide-streaming.md",
    by: "tests/follow/guide/guide.test.ts",
    reader: "tests/follow/guide/examples.ts",
    title: "the examples compile",
  },
  {
    document: "packages/client/README.md",
    by: "packages/client/test/readme.test.ts",
    title: "every code block is a recipe that is run here, or a component that compiles",
  },
  {
    document: "docs/replicas.md",
    heading: "By hand",
    by: "tests/store/replicas/page.test.ts",
    title: "the lines of docs/replicas.md start a store and two replicas",
  },
  { document: MCP, language: "ts", by: "packages/mcp/test/readme.test.ts", title: "the program runs as it stands" },
  { document: MCP, language: "json", by: "packages/mcp/test/readme.test.ts", title: "the configurations of hosts" },
  {
    document: TYPES,
    language: "ts",
    contains: "EVENT_TYPES",
    by: "tests/types/readme.test.ts",
    title: "the first example",
  },
  {
    document: TYPES,
    heading: "What an editor shows",
    by: "tests/types/readme.test.ts",
    title: "what README shows for comparison is what both show",
  },
  {
    document: MOCK,
    heading: "In Vitest",
    language: "ts",
    by: "tests/package/src/recipe-vitest.test.ts",
    reader: RECIPES,
    title: "runs as README shows it",
  },
  {
    document: MOCK,
    heading: "In Vitest",
    language: "text",
    by: "packages/mock/test/runners/readme.test.ts",
    title: "the message that README shows is the one that comes",
  },
  {
    document: MOCK,
    heading: "In Jest",
    by: "tests/package/src/recipe-jest.test.ts",
    reader: RECIPES,
    title: "runs as README shows it",
  },
  {
    document: MOCK,
    heading: "In Playwright",
    by: "tests/package/src/recipe-playwright.test.ts",
    reader: RECIPES,
    title: "runs as README shows it",
  },
  { document: MOCK, heading: "In a page, without a server", ...PAGE, title: "in a page, without a server" },
  { document: MOCK, heading: "With MSW", contains: "agent.test.ts", ...PAGE, title: "with MSW in Node" },
  { document: MOCK, heading: "With MSW", contains: "handlers.ts", ...PAGE, title: "with MSW in Node" },
  {
    document: MOCK,
    heading: "Scenarios",
    contains: "turns:",
    by: "packages/mock/test/schemas/readme.test.ts",
    title: "the scenario that the README shows is one",
  },
  {
    document: MOCK,
    heading: "Seed data",
    by: "packages/mock/test/schemas/readme.test.ts",
    title: "a world begins with the seed data that the README shows",
  },
];
