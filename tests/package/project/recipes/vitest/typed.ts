import { expect, test, useMock } from "@managed-agents/mock/vitest";

/** What an assertion returns: nothing, and no promise. */
type Returned = ReturnType<() => void>;

const suite = useMock({ clock: "manual" });

test("matchers are typed by the operation", async ({ mock, fileMock }) => {
  const text: string = mock.url + suite.url + fileMock.url;
  const result = expect(mock).toHaveReceived("sessions.create", { body: { title: text }, times: 1 });
  const promise: Promise<void> = expect(Promise.resolve(mock)).resolves.toHaveReceived("sessions.create");
  await promise;
  expect(mock.requests.list()).not.toHaveReceivedNth(-1, "sessions.list", {
    query: { limit: 3, "statuses[]": ["idle"] },
  });
  expect(mock).toHaveReceived("sessions.create", { body: { title: expect.stringContaining("1187") }, status: 200 });
  expect(mock).toHaveReceived("sessions.create", { body: expect.objectContaining({ title: "1187" }) });
  // @ts-expect-error there is no such operation
  expect(mock).toHaveReceived("sessions.creat");
  // @ts-expect-error a title is a text
  expect(mock).toHaveReceived("sessions.create", { body: { title: 7 } });
  // @ts-expect-error there is no such property
  expect(mock).toHaveReceived("sessions.create", { body: { titel: "1187" } });
  // @ts-expect-error a list takes no body
  expect(mock).toHaveReceived("sessions.list", { body: {} });
  // @ts-expect-error a path has no such value
  expect(mock).toHaveReceived("sessions.retrieve", { path: { id: "sesn_1" } });
  // @ts-expect-error no event has this type
  expect(mock).toHaveReceived("sessions.events.send", { body: { events: [{ type: "user.sneeze" }] } });
  const nothing: Returned = result;
  return nothing;
});
