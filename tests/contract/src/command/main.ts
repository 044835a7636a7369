import { main } from "./run.ts";

const stop = new AbortController();
// The first one ends the tests and cleans up; the second one ends the cleaning, too.
process.once("SIGINT", () => {
  stop.abort();
  process.once("SIGINT", () => process.exit(130));
});
process.once("SIGTERM", () => stop.abort());

process.exitCode = await main(process.argv.slice(2), process.env, stop.signal);
