import fc from "fast-check";
import { expect, test } from "vitest";
import { partsOfOurs, partsOfSdk, type Upload } from "../../src/encoding/uploads.ts";
import { holds, isWanted } from "../../src/generated/holds.ts";
import { cites } from "../../src/verifies.ts";

cites("generated.encoding");

const PROPERTY = "encoding files.upload";

/** Letters of names that files have, with what a header has to escape. */
const LETTERS = [..."aZ09 _-.;,'()&%+=#@~", '"', "ä", "漢", "👩‍💻"];

const anyUpload: fc.Arbitrary<Upload> = fc.record(
  {
    name: fc.array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 12 }).map((letters) => letters.join("")),
    type: fc.constantFrom("text/csv", "application/pdf", "application/octet-stream", "text/plain;charset=utf-8"),
    text: fc.string({ unit: "grapheme", maxLength: 40 }),
    expires_in_seconds: fc.integer({ min: 3600, max: 7_776_000 }),
  },
  { requiredKeys: ["name", "type", "text"] },
);

test.runIf(isWanted(PROPERTY))("an upload has the same parts as the official SDK's", async () => {
  await holds(
    PROPERTY,
    anyUpload,
    async (upload) => {
      expect(await partsOfOurs(upload)).toEqual(await partsOfSdk(upload));
    },
    40,
  );
});

test("our client cuts a name at a backslash, which the SDK leaves to the server: it keeps the last component too", async () => {
  const upload = { name: "dir\\a.csv", type: "text/csv", text: "a" };
  const names = [await partsOfOurs(upload), await partsOfSdk(upload)].map(([file]) => file?.filename);
  expect(names).toEqual(["a.csv", "dir\\a.csv"]);
});
