import { expect } from "vitest";
import type { Cell } from "../tables/state.ts";
import { unwrap } from "./call.ts";
import type { Exchange } from "./validate-exchange.ts";

const ADVICE =
  "The cells of tests/contract/tables are typed by hand from the sources, as a second opinion. Look at the source: " +
  "mend the mock and spec/protocol/operations.yaml, or the cell";

/** Compares an answer with its cell: status, error type, code and, where the sources give one, the shape of the message. */
export function expectCell(exchange: Exchange, { status, type, code, message }: Cell): void {
  expect(exchange.status, `${exchange.received}\n${ADVICE}`).toBe(status);
  if (status === 200) return;
  const refusal = unwrap(exchange, status);
  expect(refusal.type).toBe(type ?? (status === 404 ? "not_found_error" : "invalid_request_error"));
  if (code !== undefined) expect(refusal.code).toBe(code);
  if (message !== undefined) expect(refusal.message).toMatch(message);
}
