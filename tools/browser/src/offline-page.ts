import type { Browser, Page } from "playwright-core";

/** A page without network, and what went wrong on it so far. */
export interface OfflinePage {
  readonly page: Page;
  /** Each request outside the page itself, console error and uncaught exception, in order. Empty on a sound page. */
  readonly complaints: readonly string[];
}

/** How long a step on a page may take before it counts as failed. Local pages need a fraction of it. */
const STEP_TIMEOUT_MS = 10_000;

const LOCAL = /^(?:file|data|blob|about):/;

/**
 * Opens an empty page that reaches no host: every request that is not for a local file or inline data is refused and recorded.
 *
 * @param browser a running browser
 * @param viewport size of the window in CSS pixels; 1400 by 1000 by default
 */
export async function openOfflinePage(
  browser: Browser,
  viewport: { width: number; height: number } = { width: 1400, height: 1000 },
): Promise<OfflinePage> {
  const page = await browser.newPage({ viewport });
  page.setDefaultTimeout(STEP_TIMEOUT_MS);
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(`uncaught: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()}`);
  });
  await page.route("**", async (route) => {
    const url = route.request().url();
    if (LOCAL.test(url)) return route.continue();
    complaints.push(`request: ${url}`);
    return route.abort();
  });
  return { page, complaints };
}
