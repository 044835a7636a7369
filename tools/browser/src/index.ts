export { findChromium, MissingChromiumError } from "./find-chromium.ts";
export { launchChromium } from "./launch-chromium.ts";
export { type OfflinePage, openOfflinePage } from "./offline-page.ts";
