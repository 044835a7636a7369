import { listen } from "@managed-agents/mock/node";
import type { Target } from "./target.ts";

/** Prism inside the mock, answering everything, as `managed-agents-mock --static` starts it. */
export const PRISM_EMBEDDED: Target = {
  name: "embedded Prism",
  kind: "prism",
  async open() {
    const mock = await listen({ static: true, clock: "manual", port: 0 });
    return {
      url: mock.url,
      fetch: globalThis.fetch,
      advance: () => Promise.reject(new Error("Prism has no clock")),
      close: () => mock.close(),
    };
  },
};
