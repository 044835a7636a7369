import type { MockTestOptions } from "@managed-agents/mock/playwright";
import { defineConfig } from "@playwright/test";

export default defineConfig<MockTestOptions>({
  testDir: "tests",
  // Room for a busy machine.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  fullyParallel: true,
  workers: 2,
  use: {
    // Both servers take a free port. Playwright reads it from what they print, into a variable of that name.
    baseURL: process.env.PAGE_URL,
    mockURL: process.env.VITE_AGENTS_URL,
    launchOptions: { executablePath: process.env.CHROMIUM_PATH },
  },
  webServer: [
    { command: "managed-agents-mock --port 0", wait: { stdout: /on (?<vite_agents_url>http:\S+)/ } },
    { command: "vite page --host 127.0.0.1 --port 0", wait: { stdout: /Local: +(?<page_url>http:\S+)/ } },
  ],
});
