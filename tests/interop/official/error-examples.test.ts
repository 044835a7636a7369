import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { classesOf } from "../src/classes-of.ts";
import { ERROR_CLASSES } from "../src/error-classes.ts";
import { OFFICIAL_SDKS } from "../src/official-sdks.ts";

interface ErrorExample {
  readonly error: {
    readonly type: string;
    readonly message: string;
    readonly details?: { readonly error_code?: string };
  };
  readonly request_id: string;
}

const built = readFileSync(new URL("../../../spec/dist/examples.json", import.meta.url), "utf8");
const responses: Record<string, Record<string, ErrorExample>> = JSON.parse(built)["sessions.create"].responses;
const examples = Object.entries(responses)
  .filter(([status]) => status !== "200")
  .flatMap(([status, named]) =>
    Object.entries(named).map(([name, example]) => ({ status: Number(status), name, example })),
  );

describe.each(OFFICIAL_SDKS)("the document's errors, read by SDK $version", ({ connect, version }) => {
  test.each(examples)(
    "$status $name becomes the class of its status and keeps type, text and request id",
    async (made) => {
      const { status, example } = made;
      const headers = { "request-id": example.request_id, "content-type": "application/json" };
      const answer = async () => new Response(JSON.stringify(example), { status, headers });
      const client = connect({ baseURL: "http://127.0.0.1", fetch: answer });
      const error = await client.beta.sessions.retrieve("sesn_1").catch((reason: unknown) => reason);
      expect(error).toMatchObject({ status, type: example.error.type, requestID: example.request_id, error: example });
      expect((error as Error).message).toContain(example.error.message);
      expect(classesOf(error)).toContain(ERROR_CLASSES.find((known) => known.status === status)?.[version]);
      const code = version === "1.10.0" ? { errorCode: example.error.details?.error_code ?? null } : {};
      expect(error).toMatchObject(code);
    },
  );

  test("every status that the document declares has an example here", () => {
    const statuses = new Set(examples.map(({ status }) => status));
    expect([...statuses].sort()).toEqual(ERROR_CLASSES.map(({ status }) => status));
  });
});
