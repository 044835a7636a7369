"""Asks an agent one question, decides on the commands that it wants to run, and prints what it does.

    python ask_agent.py "Why is order 1187 late?"

ANTHROPIC_API_KEY and ANTHROPIC_BASE_URL are read by the SDK.
"""

import sys
import time

import httpx2
from anthropic import Anthropic, APIConnectionError, APIError, APIStatusError

# How often a connection may fail in a row before the turn is given up.
MOST_FAILURES = 5

HARMLESS_COMMANDS = {"ls", "ls -la", "pwd"}


def decide(call):
    """Whether a tool may run: the rest of a user.tool_confirmation."""
    if call.name == "bash" and call.input.get("command") in HARMLESS_COMMANDS:
        return {"result": "allow"}
    return {"result": "deny", "deny_message": "Only commands that change nothing are allowed."}


def run_turn(client, session_id, question):
    """Asks in a new session, and yields its events, each once, until the turn is over.

    A stream has only what is emitted while it is open. So each connection opens the stream first, reads the history,
    and then goes on live. After a send whose answer was lost, the history shows whether it arrived.
    """
    events = client.beta.sessions.events
    # The SDK would repeat a send that may have arrived.
    send = client.with_options(max_retries=0).beta.sessions.events.send
    calls = {}
    seen = set()
    failures = 0

    while True:
        try:
            with events.stream(session_id) as stream:
                history = list(events.list(session_id))
                answered = {event.tool_use_id for event in history if event.type == "user.tool_confirmation"}
                if not any(event.type == "user.message" for event in history):
                    content = [{"type": "text", "text": question}]
                    send(session_id, events=[{"type": "user.message", "content": content}])

                for event in in_turn(history, stream):
                    if event.id in seen:
                        continue
                    if event.type in ("agent.tool_use", "agent.mcp_tool_use"):
                        calls[event.id] = event
                    waits = event.type == "session.status_idle" and event.stop_reason.type == "requires_action"
                    if waits:
                        open_ids = set(event.stop_reason.event_ids) - answered
                        due = [call for call in calls.values() if call.id in open_ids]
                        answers = [
                            {"type": "user.tool_confirmation", "tool_use_id": call.id, **decide(call)} for call in due
                        ]
                        if answers:
                            send(session_id, events=answers)
                    # Only now: what failed half-way is met again in the history.
                    seen.add(event.id)
                    failures = 0
                    yield event
                    if event.type in ("session.status_terminated", "session.deleted"):
                        return
                    if event.type == "session.status_idle" and not waits:
                        return
            problem = ConnectionError("The stream ended before the turn.")
        except (APIError, httpx2.TransportError) as error:
            if not is_transient(error):
                raise
            problem = error
        failures += 1
        if failures > MOST_FAILURES:
            raise problem
        time.sleep(0.25 * 2**failures)


def in_turn(history, stream):
    yield from history
    yield from stream


def is_transient(error):
    """Whether the same may go well a little later."""
    if isinstance(error, APIStatusError):
        # An error that comes on an open stream has the status of its headers.
        return error.status_code in (200, 408, 409, 429) or error.status_code >= 500
    return isinstance(error, (APIConnectionError, httpx2.TransportError))


def main(question):
    client = Anthropic()
    # A real program creates agent and environment once, and keeps their ids.
    agent = client.beta.agents.create(
        name="Clerk",
        model="claude-opus-4-6",
        tools=[
            {
                "type": "agent_toolset_20260401",
                "configs": [{"name": "bash", "permission_policy": {"type": "always_ask"}}],
            }
        ],
    )
    environment = client.beta.environments.create(name=f"clerk-{agent.id}")
    session = client.beta.sessions.create(agent=agent.id, environment_id=environment.id)

    for event in run_turn(client, session.id, question):
        if event.type == "agent.tool_use":
            print(f"[{event.name} {event.input}]", file=sys.stderr)
        elif event.type == "agent.message":
            print("".join(block.text for block in event.content if block.type == "text"))
        elif event.type == "session.status_idle":
            print(f"[{event.stop_reason.type}]", file=sys.stderr)

    client.beta.sessions.archive(session.id)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit('usage: python ask_agent.py "QUESTION"')
    main(sys.argv[1])
