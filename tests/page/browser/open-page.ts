import type { launchChromium } from "@managed-agents/browser";

export type Browser = Awaited<ReturnType<typeof launchChromium>>;

/** What a page left in `outcome`, and each error of its console and uncaught exception. */
export interface Opened {
  readonly outcome: unknown;
  readonly complaints: readonly string[];
}

/** Opens a page, waits for its `outcome`, and closes it. */
export async function openPage(browser: Browser, url: string): Promise<Opened> {
  const page = await browser.newPage();
  try {
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(`uncaught: ${error.message}`));
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    await page.goto(url);
    await page.waitForFunction("globalThis.outcome");
    return { outcome: await page.evaluate("globalThis.outcome"), complaints };
  } finally {
    await page.close();
  }
}
