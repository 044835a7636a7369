import { LEFT_OUT_HEADER, LENIENT_HEADER } from "./left-out-header.ts";
import { NeedsEmulator } from "./needs-emulator.ts";
import type { Target, WorldOptions } from "./target.ts";

/** Where the gate to the server of this run listens; undefined in every run but those of `npm run test:contract -- --target <url>`. */
export const SERVER_URL = process.env.CONTRACT_TESTS_SERVER;

/** What a world can be asked for that no server has. That each is strict is seen where a request names what is not there. */
const OF_AN_EMULATOR: readonly (keyof WorldOptions)[] = ["scenarios", "heartbeat", "catalog", "knobs", "latency"];

/**
 * Anybody's server, behind the gate that bounds what tests create there.
 *
 * @param url of the gate, which answers with a header where it lets a request not pass
 */
export const server = (url: string): Target => ({
  name: "server",
  kind: "server",
  async open(world) {
    const asked = OF_AN_EMULATOR.find((name) => world[name] !== undefined);
    if (asked !== undefined) throw new NeedsEmulator(`a world with its own ${asked}`);
    return {
      url,
      reachableAt: process.env.CONTRACT_TESTS_REACHABLE_AT ?? url,
      async fetch(input, init) {
        const headers = new Headers(init?.headers ?? (input instanceof Request ? input.headers : {}));
        if (!world.strict) headers.set(LENIENT_HEADER, "1");
        const response = await fetch(input, { ...init, headers });
        const reason = response.headers.get(LEFT_OUT_HEADER);
        if (reason !== null) throw new NeedsEmulator(decodeURIComponent(reason));
        return response;
      },
      advance: () => Promise.reject(new NeedsEmulator("a clock that tests move")),
      close: async () => {},
    };
  },
});
