import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { SpecError } from "../src/problem.ts";
import { CASES, listCases, withTree } from "./case-folder.ts";
import { emitTypes } from "./emit-types.ts";
import { expectText } from "./expectations.ts";

/** What the generator throws for a case, with `<root>` for the folder that this run happens to have. */
const refusal = (name: string): Promise<{ error: unknown; text: string }> =>
  withTree([join(CASES, name)], (root) =>
    emitTypes(root).then(
      () => ({ error: undefined, text: "" }),
      (error: Error) => ({ error, text: `${error.message.replaceAll(root, "<root>")}\n` }),
    ),
  );

describe("a spec is refused that has", () => {
  test.each(listCases(true))("%s", async (name) => {
    const { error, text } = await refusal(name);
    expect(error).toBeInstanceOf(SpecError);
    for (const { place, remedy } of (error as SpecError).problems) {
      expect(place).toMatchObject({ line: expect.any(Number), column: expect.any(Number) });
      expect(place.file).toMatch(/^[^/].*\.ya?ml$/);
      expect(remedy).toMatch(/^[A-Z].*\.$/);
    }
    expectText(name, "error.txt", text);
  });
});
