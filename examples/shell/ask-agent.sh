#!/bin/sh
# ask-agent.sh QUESTION
#
# Asks an agent in a session of its own, and prints its answer. What happens meanwhile goes to standard error.
# The agent may run commands if COMMANDS=allow; otherwise it is denied what it asks for.
# A failure ends the script with the status of managed-agents; 11 is a turn that ended without success.
set -eu

if [ $# -ne 1 ]; then
  echo "usage: ask-agent.sh QUESTION" >&2
  exit 2
fi
# Bodies are flags here: nothing is to be read from standard input.
exec </dev/null

agent='' environment='' session=''

session_status() {
  managed-agents beta:sessions retrieve "$session" --transform status --raw-output
}

# The newest idle event: its id, or what else of it is asked for.
last_idle() {
  managed-agents beta:sessions:events list "$session" --type session.status_idle --order desc --max-items 1 \
    --transform "$1" --raw-output
}

# Whether the turn went well or not, nothing is left at work.
clean_up() {
  status=$?
  trap - EXIT
  set +e
  if [ -n "$session" ]; then
    [ "$status" -eq 0 ] || managed-agents beta:sessions:events send "$session" --event '{type: user.interrupt}' >/dev/null
    # The status trails the events a little, and a running session cannot be archived.
    for _ in 1 2 3 4 5 6 7 8 9 10; do
      [ "$(session_status)" = running ] || break
      sleep 1
    done
    managed-agents beta:sessions archive "$session" >/dev/null
  fi
  [ -z "$environment" ] || managed-agents beta:environments archive "$environment" >/dev/null
  [ -z "$agent" ] || managed-agents beta:agents archive "$agent" >/dev/null
  exit "$status"
}
trap clean_up EXIT
trap 'exit 130' INT TERM

agent=$(managed-agents beta:agents create --name Clerk --model claude-opus-4-6 --transform id --raw-output \
  --tool '{type: agent_toolset_20260401, configs: [{name: bash, permission_policy: {type: always_ask}}]}')
environment=$(managed-agents beta:environments create --name "clerk-$agent" --transform id --raw-output)
session=$(managed-agents beta:sessions create --agent "$agent" --environment-id "$environment" \
  --title "From a script" --transform id --raw-output)

turn=0
managed-agents run "$session" "$1" --format pretty >&2 || turn=$?
# With 10 the session waits for an answer to a tool call.
[ "$turn" -eq 0 ] || [ "$turn" -eq 10 ] || exit "$turn"

answer='result: deny, deny_message: Commands are not allowed here.'
[ "${COMMANDS:-deny}" != allow ] || answer='result: allow'

while reason=$(last_idle stop_reason.type) && [ "$reason" = requires_action ]; do
  idle=$(last_idle id)
  calls=$(last_idle stop_reason.event_ids | tr -c '[:alnum:]_\n' ' ')
  for call in $calls; do
    managed-agents beta:sessions:events send "$session" \
      --event "{type: user.tool_confirmation, tool_use_id: $call, $answer}" >/dev/null
  done
  # The history is asked, which no broken connection can shorten.
  while newest=$(last_idle id) && [ "$newest" = "$idle" ]; do
    [ "$(session_status)" != terminated ] || exit 11
    sleep 1
  done
done
[ "$reason" = end_turn ] || exit 11

managed-agents beta:sessions:events list "$session" --type agent.message --transform content.0.text --raw-output
