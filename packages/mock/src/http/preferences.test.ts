import { expect, test } from "vitest";
import { preference, prefersStatic } from "./preferences.ts";

const request = (prefer: string | undefined) => ({
  method: "GET",
  target: "/",
  header: (name: string) => (name === "prefer" ? prefer : undefined),
  body: undefined,
});

test.for(["code=429", 'example="idle"', "return=minimal, dynamic=true", "wait=1; code=404"])(
  "%s asks for a static answer",
  (prefer) => {
    expect(prefersStatic(request(prefer))).toBe(true);
  },
);

test.for([undefined, "", "return=minimal", "respond-async, wait=10", "encode=1", "code", ",;,;"])(
  "%s asks for none",
  (prefer) => {
    expect(prefersStatic(request(prefer))).toBe(false);
  },
);

test("a preference is read whatever stands around it", () => {
  expect(preference('return=minimal, code="404"; example=gone', "code")).toBe("404");
  expect(preference('return=minimal, code="404"; example=gone', "example")).toBe("gone");
  expect(preference("code=", "code")).toBeUndefined();
});
