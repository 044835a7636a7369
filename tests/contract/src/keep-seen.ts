import { afterAll } from "vitest";
import { keepSeen } from "./seen.ts";

// A setup file, so that it counts for each test file, also where files share a worker and with it the modules.
afterAll(keepSeen);
