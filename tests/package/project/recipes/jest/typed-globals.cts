import mockForJest = require("@managed-agents/mock/jest");

/** What an assertion returns: nothing, and no promise. */
type Returned = ReturnType<() => void>;

const mock = mockForJest.useMock();

test("global functions of Jest have the matchers", async () => {
  const result = expect(mock).toHaveReceived("sessions.create", { body: { title: "1187" }, times: 1 });
  await expect(Promise.resolve(mock)).resolves.toHaveReceivedNth(1, "sessions.create");
  expect(mock).toHaveReceived("sessions.create", { body: { title: expect.stringContaining("1187") } });
  // @ts-expect-error there is no such operation
  expect(mock).toHaveReceived("sessions.creat");
  // @ts-expect-error a title is a text
  expect(mock).toHaveReceived("sessions.create", { body: { title: 7 } });
  const nothing: Returned = result;
  return nothing;
});
