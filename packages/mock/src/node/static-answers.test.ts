import { expect, test } from "vitest";
import type { Prism } from "./prism.ts";
import { createStaticAnswers } from "./static-answers.ts";

const REQUEST = { method: "GET", target: "/v1/sessions", header: () => undefined, body: undefined };
const ROUTE = { operation: "sessions.list", path: {} } as const;
const ANSWER = { status: 200, contentType: "application/json", body: "{}" };

test("Prism is loaded once, also where it fails on a request", async () => {
  let loads = 0;
  const failing: Prism = async () => Promise.reject(new Error("cannot answer"));
  const answers = createStaticAnswers(async () => {
    loads++;
    return failing;
  });
  for (let call = 0; call < 3; call++) await expect(answers(REQUEST, ROUTE)).rejects.toThrow("cannot answer");
  expect(loads).toBe(1);
});

test("Prism that is missing is a 501, and is looked for again", async () => {
  let installed = false;
  const answers = createStaticAnswers(async () => {
    if (!installed) throw Object.assign(new Error("missing"), { code: "ERR_MODULE_NOT_FOUND" });
    return async () => ANSWER;
  });
  expect(await answers(REQUEST, ROUTE)).toMatchObject({ status: 501, message: expect.stringContaining("prism-http") });
  installed = true;
  expect(await answers(REQUEST, ROUTE)).toEqual(ANSWER);
});
