import { expect } from "@jest/globals";
import { useMock } from "@managed-agents/mock/jest";

/** What an assertion returns: nothing, and no promise. */
type Returned = ReturnType<() => void>;

const mock = useMock({ clock: "manual" });

export async function use(): Promise<void> {
  const result = expect(mock).toHaveReceived("sessions.create", { body: { title: "1187" }, times: 1 });
  const promise: Promise<void> = expect(Promise.resolve(mock)).resolves.toHaveReceived("sessions.create");
  await promise;
  expect(mock.requests.list()).not.toHaveReceivedNth(-1, "sessions.list", { query: { limit: 3 }, status: 200 });
  expect(mock).toHaveReceived("sessions.create", { body: { title: expect.stringContaining("1187") } });
  expect(mock).toHaveReceived("sessions.create", { body: expect.objectContaining({ title: "1187" }) });
  // @ts-expect-error there is no such operation
  expect(mock).toHaveReceived("sessions.creat");
  // @ts-expect-error a title is a text
  expect(mock).toHaveReceived("sessions.create", { body: { title: 7 } });
  // @ts-expect-error a list takes no body
  expect(mock).toHaveReceived("sessions.list", { body: {} });
  const nothing: Returned = result;
  return nothing;
}
