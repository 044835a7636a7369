// The configuration of the recipe, with a browser that is here already.
import recipe from "./playwright.config.ts";

const { CHROMIUM_PATH: executablePath = "" } = process.env;

export default { ...recipe, use: { ...recipe.use, launchOptions: { executablePath } } };
