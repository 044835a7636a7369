import { createMock } from "@managed-agents/mock";
import { mswHandlers } from "@managed-agents/mock/msw";
import { setupWorker } from "msw/browser";
import { address } from "../address.ts";

const mock = await createMock({ defaultScenario: "tool-ask" });

export const worker = setupWorker(...mswHandlers(mock, { baseUrl: address }));
