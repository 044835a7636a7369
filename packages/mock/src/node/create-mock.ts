import { createHostedMock, type Mock } from "../create-mock.ts";
import type { MockOptions } from "../options.ts";
import { createStaticAnswers } from "./static-answers.ts";

/** How an emulator in a Node process is made. */
export interface NodeMockOptions extends MockOptions {
  /** Answer everything from the document's examples, through Prism. @default false */
  readonly static?: boolean;
}

/**
 * Makes an emulator in this process, as the root entry point does, that also answers `Prefer` through Prism, which needs Node.
 *
 * @throws RangeError if `clock` or `now` is not a pace or a time
 */
export async function createMock(options: NodeMockOptions = {}): Promise<Mock> {
  const { url, fetch, clock, faults, reset, close } = createHostedMock(options, {
    alwaysStatic: options.static ?? false,
    staticAnswers: createStaticAnswers(),
  });
  return { url, fetch, clock, faults, reset, close };
}
