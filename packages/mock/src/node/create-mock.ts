import { controlAccess, createControl } from "../control/index.ts";
import { createHostedMock, IN_PROCESS_URL } from "../create-mock.ts";
import type { Mock } from "../mock.ts";
import type { MockOptions } from "../options.ts";
import { inspectorPage } from "./inspector-page.ts";
import { createStaticAnswers } from "./static-answers.ts";
import { packageVersion } from "./version.ts";

/** How an emulator in a Node process is made. */
export interface NodeMockOptions extends MockOptions {
  /** Answer everything from the document's examples, through Prism. @default false */
  readonly static?: boolean;
}

/**
 * Makes an emulator in this process, as the root entry point does, that also answers `Prefer` through Prism, which needs Node, and calls of
 * control under `/_mock`.
 *
 * @throws RangeError if an option is out of its range or not known; SeedError if `seedData` is not what a world can begin with
 */
export async function createMock(options: NodeMockOptions = {}): Promise<Mock> {
  const hosted = createHostedMock(options, {
    alwaysStatic: options.static ?? false,
    staticAnswers: createStaticAnswers(),
    control: createControl({
      access: controlAccess("localhost"),
      version: packageVersion(),
      inspectorPage,
      onInternalError: options.onInternalError ?? ((error: unknown) => console.error(error)),
    }),
  });
  return hosted.at(IN_PROCESS_URL);
}
