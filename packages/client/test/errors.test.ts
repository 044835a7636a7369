import { expect, test } from "vitest";
import {
  ApiError,
  AuthenticationError,
  BadRequestError,
  BillingError,
  ConflictError,
  createClient,
  InternalServerError,
  isApiError,
  isBadRequestError,
  isManagedAgentsError,
  isServiceError,
  NotFoundError,
  OverloadedError,
  PermissionDeniedError,
  RateLimitError,
  RequestTooLargeError,
} from "../src/index.ts";
import { fail, type Handler, serve } from "./support/serve.ts";

async function failure(handle: Handler): Promise<unknown> {
  const { baseURL } = await serve(handle);
  return createClient({ apiKey: "key", baseURL, maxRetries: 0 })
    .sessions.retrieve("sesn_1")
    .catch((error: unknown) => error);
}

test.each([
  [400, BadRequestError, "BadRequestError"],
  [401, AuthenticationError, "AuthenticationError"],
  [402, BillingError, "BillingError"],
  [403, PermissionDeniedError, "PermissionDeniedError"],
  [404, NotFoundError, "NotFoundError"],
  [409, ConflictError, "ConflictError"],
  [412, ApiError, "ApiError"],
  [413, RequestTooLargeError, "RequestTooLargeError"],
  [429, RateLimitError, "RateLimitError"],
  [500, InternalServerError, "InternalServerError"],
  [504, InternalServerError, "InternalServerError"],
  [529, OverloadedError, "OverloadedError"],
])("status %d is a class of its own", async (status, Class, name) => {
  const error = await failure((_, response) => fail(response, status, "some_error"));
  expect(error).toBeInstanceOf(Class);
  expect(error).toMatchObject({ name, status, type: "some_error" });
});

test("an error says what was called, what came and how support finds it", async () => {
  const details = { error_code: "workflow_run_open" };
  const error = await failure((_, response) => fail(response, 400, "invalid_request_error", {}, details));
  expect(error).toMatchObject({
    message: "GET /v1/sessions/{session_id}: 400: invalid_request_error: no luck (req_test)",
    errorCode: "workflow_run_open",
    requestId: "req_test",
    body: { type: "error", error: { type: "invalid_request_error", message: "no luck", details } },
  });
  expect(isBadRequestError(error) && isServiceError(error) && isManagedAgentsError(error)).toBe(true);
  expect(isApiError(error, "invalid_request_error")).toBe(true);
  expect(isApiError(error, "not_found_error")).toBe(false);
  expect(isApiError(new Error("other"))).toBe(false);
});

test("a proxy's page is kept as text", async () => {
  const error = await failure((_, response) =>
    response.writeHead(502, { "content-type": "text/html" }).end("<h1>Bad gateway</h1>"),
  );
  expect(error).toMatchObject({
    name: "InternalServerError",
    message: 'GET /v1/sessions/{session_id}: 502: error: "<h1>Bad gateway</h1>"',
    type: undefined,
    body: "<h1>Bad gateway</h1>",
  });
});

test.each(["", "null", "[]", '{"error":null}', '{"error":{"type":7,"details":null}}', '{"__proto__":{"type":"x"}}'])(
  "a body like %j is survived",
  async (body) => {
    const error = await failure((_, response) => response.writeHead(404).end(body));
    expect(error).toMatchObject({ name: "NotFoundError", status: 404, type: undefined, errorCode: undefined });
  },
);

test("an error body that never ends or breaks off hides nothing", async () => {
  const endless = await failure((_, response) => {
    response.writeHead(404);
    const write = (): void => {
      while (response.write("x".repeat(10_000)));
      response.once("drain", write);
    };
    write();
  });
  expect(endless).toMatchObject({ name: "NotFoundError" });
  const cut = await failure((_, response) => {
    response.writeHead(404, { "content-length": "100" });
    response.write("{", () => response.socket?.destroy());
  });
  expect(cut).toMatchObject({ name: "NotFoundError" });
});

test.each([
  ["text/html", "<h1>Sign in</h1>"],
  ["application/json", ""],
  ["application/json", '{"id":'],
  ["application/json", "[]"],
  ["application/json", "null"],
  ["application/json", '"text"'],
])("a 200 with %s %j is an unexpected response", async (type, body) => {
  const error = await failure((_, response) =>
    response.writeHead(200, { "content-type": type, "request-id": "req_odd" }).end(body),
  );
  expect(error).toMatchObject({ name: "UnexpectedResponseError", status: 200, requestId: "req_odd" });
  expect(String(error)).toContain(`got 200 ${type}: ${body || "no body"}`);
});

test("a list without data is an unexpected response", async () => {
  const { baseURL } = await serve((_, response) =>
    response.writeHead(200, { "content-type": "application/json" }).end("{}"),
  );
  await expect(createClient({ apiKey: "key", baseURL }).sessions.list()).rejects.toMatchObject({
    name: "UnexpectedResponseError",
    message: "GET /v1/sessions: expected a list",
  });
});

test("a failed call that is only looked at by withResponse is handled", async () => {
  const { baseURL } = await serve((_, response) => fail(response, 404, "not_found_error"));
  const call = createClient({ apiKey: "key", baseURL }).sessions.retrieve("sesn_1").withResponse();
  await expect(call).rejects.toMatchObject({ status: 404 });
});
