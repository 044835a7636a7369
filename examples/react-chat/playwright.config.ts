import type { MockTestOptions } from "@managed-agents/mock/playwright";
import { defineConfig } from "@playwright/test";

export default defineConfig<MockTestOptions>({
  testDir: "tests",
  // Room for a busy machine.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    // Both servers take a free port. Playwright reads it from what they print, into a variable of that name.
    baseURL: process.env.PAGE_URL,
    mockURL: process.env.ANTHROPIC_BASE_URL,
    // The page's server hands the header on that chooses the world of a test.
    mockOrigins: process.env.PAGE_URL ? [process.env.PAGE_URL] : [],
    // Time passes when a test says so.
    mockSettings: { clock: "manual" },
    launchOptions: { executablePath: process.env.CHROMIUM_PATH },
  },
  webServer: [
    { command: "npm run mock -- --port 0", wait: { stdout: /on (?<anthropic_base_url>http:\S+)/ } },
    { command: "vite preview --host 127.0.0.1 --port 0", wait: { stdout: /Local: +(?<page_url>http:\S+)/ } },
  ],
});
