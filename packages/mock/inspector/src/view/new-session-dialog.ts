import type { Actions } from "../actions.ts";
import type { Call } from "../api/call.ts";
import { listScenarios } from "../api/control-calls.ts";
import { perform } from "../api/perform.ts";
import { createSession, listAgents, listEnvironments } from "../api/session-calls.ts";
import { h } from "../dom/element.ts";
import { choice, field, setOptions } from "../dom/field.ts";
import { openDialog } from "../dom/open-dialog.ts";
import type { Store } from "../state.ts";
import { list, text, type Wire, wire } from "../wire.ts";
import { callForm } from "./call-controls.ts";

const OTHER = "";

/** An agent that gives work to no other one. */
const isAlone = ({ multiagent }: Wire): boolean => multiagent === null;

/** An environment whose tools the mock runs, so that no turn waits for somebody else's. */
const isCloud = ({ config }: Wire): boolean => wire(config).type === "cloud";

/** A choice among objects of the world, or an id that is typed. */
function objectChoice(label: string, example: string) {
  const select = choice([[OTHER, "Another id"]]);
  const input = h("input", { type: "text", placeholder: example, required: true, "aria-label": `${label} id` });
  const chosen = field(label, select);
  const show = (): void => {
    input.hidden = input.disabled = select.value !== OTHER;
  };
  select.addEventListener("change", show);
  show();
  chosen.element.append(input);
  return {
    element: chosen.element,
    value: (): string => select.value || input.value.trim(),
    /** @param prefer which one is chosen first, if there is one such */
    async load(call: Call, prefer: (object: Wire) => boolean): Promise<void> {
      const { data } = wire(await perform(call));
      const all = list(data);
      const found = all.map(({ id, name }) => [text(id), text(name) || text(id)] as const);
      setOptions(select, [...found, [OTHER, "Another id"]]);
      select.selectedIndex = Math.max(0, all.findIndex(prefer));
      show();
    },
  };
}

/** A choice among the scenarios of the world, or the one that plays where none is chosen. */
function scenarioChoice() {
  const select = choice([["", "World's default"]]);
  const { element } = field("Scenario", select);
  return {
    element,
    value: (): string => select.value,
    show(scenarios: readonly Wire[]): void {
      const found = scenarios.map(({ name, summary }) => [text(name), `${text(name)}: ${text(summary)}`] as const);
      setOptions(select, [["", "World's default"], ...found]);
    },
    /** Reads them, since the page may not have, or hold old ones. */
    async load(call: Call): Promise<void> {
      const { data } = wire(await perform(call));
      this.show(list(data));
    },
  };
}

/** Asks for an agent, an environment and what plays, and creates a session. */
export function newSessionDialog(store: Store, actions: Actions, onCreated: (id: string) => void): void {
  const { world } = store.state.route;
  const agent = objectChoice("Agent", "agent_shop");
  const environment = objectChoice("Environment", "env_shop");
  const scenario = scenarioChoice();
  scenario.show(store.state.scenarios);
  const title = field("Title", h("input", { type: "text", maxlength: 500 }), "Optional");
  const message = field("First message", h("textarea", { rows: 2 }), "Optional: the session begins to work at once");
  const form = callForm(
    actions,
    {
      label: "Create session",
      make: () =>
        createSession(world, {
          agent: agent.value(),
          environment: environment.value(),
          scenario: scenario.value(),
          title: title.control.value.trim(),
          message: message.control.value,
        }),
      done: (answer) => {
        dialog.close();
        onCreated(text(wire(answer).id));
      },
    },
    agent.element,
    environment.element,
    scenario.element,
    title.element,
    message.element,
  );
  const dialog = openDialog("New session", form);
  Promise.all([agent.load(listAgents(world), isAlone), environment.load(listEnvironments(world), isCloud)]).catch(() =>
    actions.complain("Agents and environments could not be read: type an id."),
  );
  scenario.load(listScenarios(world)).catch(() => actions.complain("Scenarios could not be read."));
}
