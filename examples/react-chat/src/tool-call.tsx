import type { ToolEntry } from "@managed-agents/client/transcript";
import { useRef } from "react";

const STATUS: Record<ToolEntry["status"], string> = {
  running: "running",
  needs_confirmation: "asks for permission",
  needs_result: "waits for a result",
  succeeded: "done",
  failed: "failed",
  denied: "denied",
};

interface Props {
  call: ToolEntry;
  /** Whether it waits for an answer, and none is on its way. */
  isPending: boolean;
  onAllow(id: string): void;
  onDeny(id: string): void;
}

/** A call of a tool, with buttons while it waits for permission, and its result afterwards. */
export function ToolCall({ call: { id, name, input, status, result }, isPending, onAllow, onDeny }: Props) {
  const card = useRef<HTMLElement>(null);

  const answer = (give: (id: string) => void) => {
    // The buttons go, and the focus would be lost with them.
    card.current?.focus();
    give(id);
  };

  return (
    <article ref={card} tabIndex={-1} className={`tool ${status}`} aria-label={`Tool ${name}`}>
      <p>
        <strong>{name}</strong> <span className="status">{STATUS[status]}</span>
      </p>
      <pre>{describe(input)}</pre>
      {status === "needs_confirmation" && (
        <p className="answers">
          <button type="button" className="primary" disabled={!isPending} onClick={() => answer(onAllow)}>
            Allow
          </button>
          <button type="button" disabled={!isPending} onClick={() => answer(onDeny)}>
            Deny
          </button>
        </p>
      )}
      {result?.text && <pre className="result">{result.text}</pre>}
    </article>
  );
}

/** The command of a shell, and the input of any other tool as JSON. */
function describe(input: unknown): string {
  const { command } = (input ?? {}) as { command?: unknown };
  return typeof command === "string" ? command : JSON.stringify(input, null, 2);
}
