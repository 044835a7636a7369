// The part of Jest that the entry point uses, as Jest 29 and 30 both have it. Jest itself provides the module while it runs tests; its
// own declarations would bring some 150 packages. tests/package compiles what is built against those of both versions.

declare module "@jest/globals" {
  export const expect: {
    extend(
      matchers: Record<string, (received: unknown, ...expected: never[]) => { pass: boolean; message: () => string }>,
    ): void;
    getState(): { readonly currentTestName?: string };
  };
  export function beforeAll(hook: () => Promise<void>): void;
  export function beforeEach(hook: () => void): void;
  export function afterAll(hook: () => Promise<void>): void;
}

declare module "@jest/expect" {
  export interface Matchers<R extends void | Promise<void>, T = unknown> {}
}
