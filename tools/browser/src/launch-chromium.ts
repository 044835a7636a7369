import { type Browser, chromium } from "playwright-core";
import { findChromium } from "./find-chromium.ts";

/**
 * Starts a headless Chromium; the caller closes it.
 *
 * @throws {MissingChromiumError} if there is none
 */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    // The sandbox needs rights that containers and root do not have. Only pages of this repository are opened.
    args: ["--no-sandbox"],
  });
}
