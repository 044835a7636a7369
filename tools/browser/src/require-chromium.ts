#!/usr/bin/env node
// Run before a browser test, so that a machine without Chromium sees one line and no stack traces.
import { findChromium, MissingChromiumError } from "./find-chromium.ts";

try {
  findChromium();
} catch (error) {
  if (!(error instanceof MissingChromiumError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
