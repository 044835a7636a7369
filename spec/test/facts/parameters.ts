import { DOCUMENT, list, OPERATIONS, object } from "../document.ts";
import { description, type Fact, fact, only, operation, parameter, says, values } from "./fact.ts";

const STATUSES = ["idle", "rescheduling", "running", "terminated"];

const query = (name: string, ...keys: readonly string[]) => only(parameter("sessions.list", name), "in", ...keys);

const statusesOf = (id: string, name: string): readonly string[] => {
  const { items } = parameter(id, name);
  const [, , section = "", component = ""] = String(object(items).$ref).split("/");
  return values(object(object(object(DOCUMENT.components)[section])[component]));
};

const namesIn = (id: string, where: string): string[] =>
  [...operation(id).parameters].flatMap(([name, found]) => (found.in === where ? [name] : [])).sort();

const TIME = { in: "query", type: "string", format: "date-time" };
const TEXT = { in: "query", type: "string" };

/** Values of the beta header: four that name the beta of this API, and four that do not. */
const BETA_HEADERS = [
  "managed-agents-2026-04-01",
  "skills-2025-10-02,managed-agents-2026-04-01",
  "skills-2025-10-02, managed-agents-2026-04-01",
  "managed-agents-2026-04-01 , skills-2025-10-02",
  "",
  "skills-2025-10-02",
  "managed-agents-2026-04-011",
  "xmanaged-agents-2026-04-01",
];

/** Statements about query parameters and headers. */
export const PARAMETER_FACTS: readonly Fact[] = [
  fact("17", "list by agent_id", () => query("agent_id", "type"), TEXT),
  fact("18", "list by agent_version", () => query("agent_version", "type"), { in: "query", type: "integer" }),
  fact(
    "18b",
    "agent_version needs agent_id",
    () => says(operation("sessions.list").parameters.get("agent_version")?.description, /agent_id/),
    "said",
  ),
  fact("19", "list by created_at[gt]", () => query("created_at[gt]", "type", "format"), TIME),
  fact("20", "list by created_at[gte]", () => query("created_at[gte]", "type", "format"), TIME),
  fact("21", "list by created_at[lt]", () => query("created_at[lt]", "type", "format"), TIME),
  fact("22", "list by created_at[lte]", () => query("created_at[lte]", "type", "format"), TIME),
  fact("23", "list by deployment_id", () => query("deployment_id", "type"), TEXT),
  fact("24", "archived sessions are left out by default", () => query("include_archived", "type", "default"), {
    in: "query",
    type: "boolean",
    default: false,
  }),
  fact("25", "list takes a limit", () => query("limit", "type"), { in: "query", type: "integer" }),
  fact("26", "list by memory_store_id", () => query("memory_store_id", "type"), TEXT),
  fact("27", "list is ordered by creation, newest first", () => query("order", "enum", "default"), {
    in: "query",
    enum: ["asc", "desc"],
    default: "desc",
  }),
  fact("28", "list takes a cursor", () => query("page", "type"), TEXT),
  fact(
    "29",
    "list by statuses[], repeated",
    () => operation("sessions.list").parameters.get("statuses[]")?.explode,
    true,
  ),
  fact("29b", "the statuses to list by", () => statusesOf("sessions.list", "statuses[]"), STATUSES),
  fact("76", "list by status, the older filter", () => statusesOf("sessions.list", "status"), STATUSES),
  fact("17-29", "list has these query parameters", () => namesIn("sessions.list", "query"), [
    "agent_id",
    "agent_version",
    "beta",
    "created_at[gt]",
    "created_at[gte]",
    "created_at[lt]",
    "created_at[lte]",
    "deployment_id",
    "include_archived",
    "limit",
    "memory_store_id",
    "order",
    "page",
    "status",
    "statuses[]",
  ]),
  fact("30", "the cursor keeps its order", () => says(description("sessions.list"), /order/), "said"),
  fact(
    "96b",
    "resources list at most 1000, and all without a limit",
    () => only(parameter("sessions.resources.list", "limit"), "maximum", "default"),
    { maximum: 1000 },
  ),
  fact("N7b", "events list by types and time, oldest first", () => namesIn("sessions.events.list", "query"), [
    "beta",
    "created_at[gt]",
    "created_at[gte]",
    "created_at[lt]",
    "created_at[lte]",
    "limit",
    "order",
    "page",
    "types[]",
  ]),
  fact("N7c", "events are ordered oldest first", () => parameter("sessions.events.list", "order").default, "asc"),
  fact(
    "N9b",
    "previews are asked for by type, at most 100",
    () => parameter("sessions.events.stream", "event_deltas[]").maxItems,
    100,
  ),
  fact(
    "N15b",
    "threads list by status, 1000 by default",
    () => parameter("sessions.threads.list", "limit").default,
    1000,
  ),
  fact("N15c", "the statuses to list threads by", () => statusesOf("sessions.threads.list", "statuses[]"), STATUSES),
  fact("N18b", "events of a thread take limit and page only", () => namesIn("sessions.threads.events.list", "query"), [
    "beta",
    "limit",
    "page",
  ]),
  fact(
    "31",
    "every operation takes betas as a header, managed-agents-2026-04-01 among them",
    () => everywhere("anthropic-beta"),
    [],
  ),
  fact(
    "34",
    "the beta header is required and must hold managed-agents-2026-04-01",
    () => {
      const { required, type, pattern, contentSchema } = parameter("sessions.list", "anthropic-beta");
      const fits = (value: string): boolean => new RegExp(String(pattern)).test(value);
      const { contains } = object(contentSchema);
      return { required, type, contains, taken: BETA_HEADERS.filter(fits) };
    },
    {
      required: true,
      type: "string",
      contains: { const: "managed-agents-2026-04-01", enum: ["managed-agents-2026-04-01"], type: "string" },
      taken: BETA_HEADERS.slice(0, 4),
    },
  ),
  fact("72", "the base address", () => object(list(DOCUMENT.servers)[0]).url, "https://api.anthropic.com"),
  fact("73", "every operation takes anthropic-version", () => everywhere("anthropic-version"), []),
  fact("H", "every operation takes anthropic-workspace-id", () => everywhere("anthropic-workspace-id"), []),
];

/** Operations without a header parameter of that name. */
function everywhere(name: string): string[] {
  return [...OPERATIONS].filter(([, { parameters }]) => parameters.get(name)?.in !== "header").map(([id]) => id);
}
