import { launchChromium } from "@managed-agents/browser";
import { type ListenOptions, listen } from "@managed-agents/mock/node";
import { afterAll, afterEach, beforeAll, expect } from "vitest";

export type Browser = Awaited<ReturnType<typeof launchChromium>>;
export type Page = Awaited<ReturnType<Browser["newPage"]>>;

// biome-ignore lint/suspicious/noExplicitAny: tests read what they know is there, and fail where it is not.
type Json = any;

/** A page that shows the inspector of a mock of its own. */
export interface Inspector {
  readonly page: Page;
  readonly mock: Awaited<ReturnType<typeof listen>>;
  /** Calls the API as a program does, in the default world or in another. */
  call(method: string, path: string, body?: object): Promise<{ readonly status: number; readonly body: Json }>;
  /** Creates a session that plays a scenario, and returns its id. */
  createSession(scenario: string, more?: object): Promise<string>;
  /** The events that a session keeps, of one type. */
  history(session: string, type: string): Promise<Json[]>;
  /** Lets the world's time pass, in steps, until something is shown. */
  until(shown: ReturnType<Page["locator"]>): Promise<void>;
  /** What went wrong on the page that the test expects. */
  allow(complaint: RegExp): void;
}

/** How long a step on a page may take before it counts as failed. */
const STEP_TIMEOUT_MS = 30_000;

const HEADERS = {
  "x-api-key": "any",
  "anthropic-version": "2023-06-01",
  "anthropic-beta": "managed-agents-2026-04-01",
  "content-type": "application/json",
};

let browser: Browser;
const cleanups: (() => Promise<void>)[] = [];

/** To be called at the beginning of a file: starts the browser, and ends what its tests opened. */
export function useInspector(): void {
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  // In a hook, so that no test can forget it.
  afterEach(async () => {
    for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
  });
}

/** How the page is opened. */
export interface OpenOptions extends ListenOptions {
  /** What follows the path. */
  readonly hash?: string;
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: "light" | "dark";
  readonly reducedMotion?: "reduce" | "no-preference";
}

/** Starts a mock, whose clock is moved by hand unless told otherwise, and opens its inspector. */
export async function openInspector(options: OpenOptions = {}): Promise<Inspector> {
  const { hash = "", width = 1440, height = 900, scheme = "light", reducedMotion = "no-preference", ...rest } = options;
  const mock = await listen({ clock: "manual", ...rest });
  cleanups.push(() => mock.close());
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme, reducedMotion });
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: mock.url });
  const page = await context.newPage();
  page.setDefaultTimeout(STEP_TIMEOUT_MS);
  const complaints: string[] = [];
  const allowed: RegExp[] = [];
  page.on("pageerror", ({ message }) => complaints.push(`uncaught: ${message}`));
  page.on("dialog", (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(mock.url) && !request.url().startsWith("data:"))
      complaints.push(`request: ${request.url()}`);
  });
  cleanups.push(async () => {
    await context.close();
    expect(complaints.filter((complaint) => !allowed.some((pattern) => pattern.test(complaint)))).toEqual([]);
  });
  const call: Inspector["call"] = async (method, path, body) => {
    const response = await fetch(mock.url + path, {
      method,
      headers: HEADERS,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === "" ? null : JSON.parse(text) };
  };
  await page.goto(`${mock.url}/_mock/${hash}`);
  return {
    page,
    mock,
    call,
    async createSession(scenario, more = {}) {
      const fields = { agent: "agent_shop", environment_id: "env_shop", metadata: { mock_scenario: scenario } };
      const { status, body } = await call("POST", "/v1/sessions", { ...fields, ...more });
      expect(status).toBe(200);
      return body.id;
    },
    async history(session, type) {
      const { body } = await call("GET", `/v1/sessions/${session}/events?limit=1000`);
      return body.data.filter((event: { readonly type: string }) => event.type === type);
    },
    async until(shown) {
      for (let steps = 0; !(await shown.first().isVisible()); steps++) {
        expect(steps, "steps of time without what is waited for").toBeLessThan(2_000);
        await mock.clock.advance(50);
        await page.evaluate(() => new Promise(requestAnimationFrame));
      }
    },
    allow: (pattern) => void allowed.push(pattern),
  };
}
