export { findChromium, MissingChromiumError } from "./find-chromium.ts";
export { launchChromium } from "./launch-chromium.ts";
export { openOfflinePage, type OfflinePage } from "./offline-page.ts";
