"use client";

import { type FormEvent, useState } from "react";

/** Asks one question in a session of its own, and shows what the agent answers. */
export function Ask() {
  const [answer, setAnswer] = useState("");

  async function ask(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const text = new FormData(event.currentTarget).get("question");
    setAnswer("…");
    try {
      const { id } = await post("/api/sessions");
      const stream = new EventSource(`/api/sessions/${id}/stream`);
      const fail = (reason: unknown): void => {
        stream.close();
        setAnswer(String(reason));
      };
      // A stream has no past: the message is sent once it is open.
      stream.onopen = () => {
        post(`/api/sessions/${id}/events`, {
          events: [{ type: "user.message", content: [{ type: "text", text }] }],
        }).catch(fail);
      };
      stream.onmessage = ({ data }) => {
        const frame = JSON.parse(data);
        if (frame.type === "agent.message") setAnswer(frame.content.map(({ text = "" }) => text).join(""));
        if (frame.type === "session.status_idle") stream.close();
      };
      // A browser would connect again by itself, and have missed what was sent in between.
      stream.onerror = () => fail("The connection is lost.");
    } catch (reason) {
      setAnswer(String(reason));
    }
  }

  return (
    <form onSubmit={ask}>
      <label>
        Question <input name="question" required />
      </label>{" "}
      <button type="submit">Ask</button>
      <p role="status">{answer}</p>
    </form>
  );
}

async function post(path: string, body?: object) {
  const response = await fetch(path, { method: "POST", body: body && JSON.stringify(body) });
  if (!response.ok) throw new Error(`The service answers ${response.status}.`);
  return response.json();
}
