import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "@managed-agents/mock/playwright";

let other: Server;
let seen: IncomingHttpHeaders[];

test.beforeAll(async () => {
  other = createServer((request, response) => {
    seen.push(request.headers);
    response.setHeader("access-control-allow-origin", "*").end("{}");
  });
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
});

test.afterAll(() => {
  other.close();
});

test.beforeEach(() => {
  seen = [];
});

const addressOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

test("requests to other hosts stay as they are", async ({ page, mock }) => {
  await page.goto("/");
  await page.evaluate((url) => fetch(url), addressOf(other));
  await page.evaluate((url) => fetch(`${url}/v1/sessions`).catch(() => {}), new URL(mock.url).origin);
  expect(seen.map((headers) => headers["x-mock-world"])).toEqual([undefined]);
  await expect(mock).toHaveReceived("sessions.list", { times: 1 });
});

test("pages of a further context are sent to the world too", async ({ browser, mock }) => {
  const context = await browser.newContext();
  await mock.route(context);
  const page = await context.newPage();
  await page.goto(`${new URL(mock.url).origin}/v1/sessions`);
  await context.close();
  await expect(mock).toHaveReceived("sessions.list", { times: 1 });
});

test.describe("with a server that hands the header on", () => {
  test.use({
    mockOrigins: async ({ mockURL: _ }, use) => {
      await use([addressOf(other)]);
    },
  });

  test("it gets the header", async ({ page, mock }) => {
    await page.goto(addressOf(other));
    expect(seen[0]?.["x-mock-world"]).toBe(mock.name);
  });
});

test.describe("with settings", () => {
  test.use({ mockSettings: { clock: "manual", now: "2030-01-01T00:00:00Z" } });

  test("worlds are opened with them, and time passes on command", async ({ mock }) => {
    expect((await mock.clock.advance(1000)).now).toContain("2030-01-01T00:00:01");
    expect((await mock.retrieve()).seed).toBe("worlds-are-opened-with-them-and-time-passes-on-c");
  });
});

test("a test that fails shows what came", async ({ page, mock }) => {
  await page.goto("/");
  await page.evaluate((url) => fetch(`${url}/v1/agents`).catch(() => {}), new URL(mock.url).origin);
  await expect(mock).toHaveReceived("agents.list");
  await expect.configure({ timeout: 1 })(mock).toHaveReceived("sessions.archive");
});
