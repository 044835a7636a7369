import { type FormEvent, type KeyboardEvent, useState } from "react";

interface Props {
  running: boolean;
  /** @returns whether the message was accepted */
  onSend(text: string): Promise<boolean>;
  onStop(): void;
}

/** Where messages are written. Enter sends, Shift and Enter begins a line. */
export function Composer({ running, onSend, onStop }: Props) {
  const [text, setText] = useState("");

  const submit = async (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    if (text.trim() === "") return;
    setText("");
    // What was not accepted comes back, unless something new is being written.
    if (!(await onSend(text))) setText((current) => current || text);
  };

  return (
    <form onSubmit={submit}>
      <textarea
        aria-label="Message"
        placeholder="Ask about an order"
        rows={2}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          // Enter also ends the input of an accented or composed character.
          if (event.key === "Enter" && !event.shiftKey && !event.nativeEvent.isComposing) submit(event);
        }}
      />
      {running && (
        <button type="button" onClick={onStop}>
          Stop
        </button>
      )}
      <button type="submit" className="primary">
        Send
      </button>
    </form>
  );
}
