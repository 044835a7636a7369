/** The text of `--help`: 80 columns at most. */
export const HELP = `Usage: managed-agents-mock [options]
       managed-agents-mock validate <files or directories>
       managed-agents-mock play <scenario>
       managed-agents-mock proxy <url>
       managed-agents-mock replay <file>
       managed-agents-mock log <command> <file>

Serves an emulator of the Claude Managed Agents Sessions API. It remembers,
streams, asks for tool confirmation and fails on command. It needs no key and
no network.

Commands (each has --help)
  serve                  serve the emulator; what happens without a command
  validate               say everything that is wrong with scenario and seed
                         files, with file and line
  play                   print the timeline of a scenario, without a client
  proxy                  forward to a live server, report what breaks the
                         document or the stream contract, and record it
  replay                 serve a recording
  log                    look into a file of --data, cut it, replay it, or write
                         a report of it

Where
  -p, --port <n>         port to listen on; 0 takes a free one (default 4010)
      --host <name>      who may connect: 0.0.0.0 opens it to the network
                         (default $MANAGED_AGENTS_MOCK_HOST or 127.0.0.1)
      --allow-host <h>   requests may name this host too, or any with *; beyond
                         this machine, addresses and private names may anyway;
                         can be repeated
      --allow-origin <o> pages of this origin may call too; local ones may
                         anyway; can be repeated
      --control-token <text>
                         what /_mock asks for; beyond this machine it is closed
                         without one (default $MANAGED_AGENTS_MOCK_TOKEN)

Worlds
      --max-worlds <n>   open at once, beside the default one (default 1000)
      --world-idle <s>   seconds after which an unused one is closed
                         (default 3600)
      --worlds-by-key    each API key has a world of its own
      --seed-data <file> adds the agents, environments, files, vaults, memory
                         stores and sessions of a YAML file; can be repeated
      --catalog <file>   as --seed-data, and there is nothing besides: strict
      --empty            begin without the sessions of the documentation's
                         examples
      --strict           404 for agents, environments and so on that were not
                         created here
      --data <file>      keep worlds in this file, and go on with what it has;
                         texts are kept as they are, secrets are not
      --store <url>      keep worlds in a Redis or Valkey server, for several
                         emulators at once; needs @redis/client (default
                         $MANAGED_AGENTS_MOCK_STORE, for a url with a password)
      --max-file-bytes <n>
                         largest file that is kept, in memory (default
                         33554432); all files of a world together may have
                         eight times as many bytes

What happens
      --scenario <path>  a scenario in YAML, a directory of them (*.yaml,
                         *.yml), or a program (.ts, .js, .mjs) that exports
                         some; can be repeated
      --no-watch         do not reload scenario and seed files that change
      --speed <factor>   how fast time passes: 1 is real time, 0 is at once
                         (default 1)
      --seed <text>      what ids and chance follow from (default
                         managed-agents)
      --now <time>       when the world's time begins, in RFC 3339 (default
                         now)
      --profile <name>   observed, documented or varied: what to follow where
                         recordings of the service and its documentation
                         differ, or either at each occasion (default observed)
      --knob <name=value>
                         one such difference by itself; can be repeated
      --latency <name>   short, or observed, where a model request takes
                         seconds (default short)
      --static           answer everything from the document's examples,
                         through Prism

Output
      --log <form>       pretty, json or none (default pretty)
      --log-events       show the events of each turn, too
  -h, --help             show this text
      --version          show the version

Choose a scenario with the session's metadata, for example {"mock_scenario":
"tool-ask"}, or begin a message with /scenario tool-ask. Make a request fail
with a header, for example mock-fault: status=429; retry_after=1

Unofficial: not affiliated with or endorsed by Anthropic.
`;

export const VALIDATE_HELP = `Usage: managed-agents-mock validate [options] <files or directories>

Reads scenario files and seed files as the emulator does, and says everything
that is wrong with them: file, line, and what was expected. Of a directory,
*.yaml and *.yml are read. A program (.ts, .js, .mjs) that is named is run.

      --json             one JSON object instead of lines
  -h, --help             show this text

Exit status: 0 if all are good, 1 if something is wrong, 2 for a command line
that cannot be followed.
`;

export const PLAY_HELP = `Usage: managed-agents-mock play [options] <scenario name or file>

Plays a scenario without a client and prints what happens, with times from its
start. What asks is allowed, and what the client has to run gets a result.

      --message <text>   what is sent at the beginning of each turn
      --turns <n>        messages to send (default one for each turn of the
                         scenario)
      --allow <tool>     allow this tool; can be repeated (default all)
      --deny <tool>      deny this tool, or * for all but those allowed; can be
                         repeated
      --deny-message <text>
                         the reason that is sent with a denial
      --result <text>    what tools that the client runs return (default ok)
      --speed <factor>   1 shows it as it happens, 0 at once (default 0)
      --max-events <n>   stop after so many events (default 2000)
      --max-time <s>     stop after so many seconds of the scenario's time
                         (default 3600)
      --scenario <path>  files and directories among which the name may be;
                         can be repeated
      --seed <text>      what ids and chance follow from (default
                         managed-agents)
      --json             events as JSON, one on each line
  -h, --help             show this text

Exit status: 0 if the scenario came to its end, 1 if it was stopped at a limit
or could not be played, 2 for a command line that cannot be followed.
`;

export const PROXY_HELP = `Usage: managed-agents-mock proxy [options] <url>

Forwards to one server (https, or http on this machine), and changes nothing.
Streams pass unbuffered. Every request, answer and frame that breaks the
document or the stream contract is reported: each kind once, the rest counted.
Credentials pass, and are neither shown nor recorded.

  -p, --port <n>         port to listen on; 0 takes a free one (default 4011)
      --host <name>      who may connect: 0.0.0.0 opens it to the network
                         (default 127.0.0.1)
      --allow-host <h>   requests may name this host too, or any with *; can be
                         repeated
      --allow-origin <o> pages of this origin may call too; local ones may
                         anyway; can be repeated
      --record <dir>     write what passes, without secrets, into a new file of
                         this folder
      --keep-ids         leave ids in the recording; else the same id gets the
                         same replacement
      --redact-text      leave only the form of texts in the recording
      --keep-previews    leave texts of previews, in which a secret that is
                         spread over several is not found
      --live             it is the service: broken house rules, and what is only
                         older than the document, are notes (default for
                         api.anthropic.com)
      --strict           tags that the document does not define are violations,
                         not notes
      --profile <p>      observed: as recordings of the service show;
                         documented: as its pages say; any: what either allows
                         (default any)
      --log <form>       pretty, json or none, which leaves reports and the
                         summary (default pretty)
  -h, --help             show this text

Ctrl-C ends it with a summary. Exit status: 0 if nothing is broken, 1 if
something is or could not be recorded, 2 for a command line that cannot be
followed.

Unofficial: not affiliated with or endorsed by Anthropic.
`;

export const REPLAY_HELP = `Usage: managed-agents-mock replay [options] <file>

Serves a recording, as \`proxy --record\` and \`managed-agents-contract record\`
write it: each request is answered as it was recorded, in the order of the
recording. Requests match by method, path and query, and by body where several
do. After the last answer of its kind, that of a GET is repeated.

  -p, --port <n>         port to listen on; 0 takes a free one (default 4010)
      --host <name>      who may connect: 0.0.0.0 opens it to the network
                         (default 127.0.0.1)
      --allow-host <h>   requests may name this host too, or any with *; can be
                         repeated
      --allow-origin <o> pages of this origin may call too; local ones may
                         anyway; can be repeated
      --speed <factor>   1 answers and streams as it was recorded, 10 ten times
                         as fast, 0 at once (default 1)
      --log <form>       pretty, json or none (default pretty)
  -h, --help             show this text

Exit status: 1 if the recording cannot be served, 2 for a command line that
cannot be followed.

Unofficial: not affiliated with or endorsed by Anthropic.
`;
