// The same for what the recipe does not show, one of which fails.
import chromium from "./chromium.config.ts";

export default { ...chromium, testMatch: "fixture.check.ts" };
