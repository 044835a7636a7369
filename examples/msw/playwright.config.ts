import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: "tests",
  // Room for a busy machine.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    // The server takes a free port. Playwright reads it from what it prints, into a variable of that name.
    baseURL: process.env.PAGE_URL,
    launchOptions: { executablePath: process.env.CHROMIUM_PATH },
  },
  webServer: {
    command: "vite preview --host 127.0.0.1 --port 0",
    wait: { stdout: /Local: +(?<page_url>http:\S+)/ },
  },
});
