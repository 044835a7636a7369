// The configuration of the recipe, with a browser that is here already, and limits for a machine that is busy.
import recipe from "./playwright.config.ts";

const { CHROMIUM_PATH: executablePath = "" } = process.env;
const MINUTES = 60_000;

export default {
  ...recipe,
  timeout: 5 * MINUTES,
  expect: { timeout: 2 * MINUTES },
  use: { ...recipe.use, launchOptions: { executablePath } },
  webServer: [recipe.webServer ?? []].flat().map((server) => ({ ...server, timeout: 5 * MINUTES })),
};
