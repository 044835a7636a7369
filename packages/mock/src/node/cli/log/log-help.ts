export const LOG_HELP = `Usage: managed-agents-mock log <command> <file> [options]

Looks into a file in which worlds are kept (serve --data), or into a report of
one. The emulator that writes the file has to be stopped.

Commands (each has --help)
  list                   the worlds of a file, or the entries of a world
  show                   one entry as JSON
  cut                    a log without its last entries
  replay                 serve a world as it was at an entry; the file stays as
                         it is
  export                 write a report of a world that can be sent: without
                         secrets, e-mail addresses and names of users

  -h, --help             show this text
`;

export const LIST_HELP = `Usage: managed-agents-mock log list [options] <file>

Lists the worlds of a file: how many entries, when they were kept, how large
they are, and how the world was begun. With --world, its entries, newest last.

      --world <name>     list the entries of this world
      --limit <n>        only the newest n (default all)
      --json             one JSON object on each line
  -h, --help             show this text
`;

export const SHOW_HELP = `Usage: managed-agents-mock log show [options] <file> <position>

Prints one entry as JSON: when it was kept, and the whole input. That has
prompts in clear, and no secrets: those are not kept.

      --world <name>     of this world (default the only one, else "default")
  -h, --help             show this text
`;

export const CUT_HELP = `Usage: managed-agents-mock log cut [options] <file>

Removes the entries of a world after a given one, and writes the rest to a new
file. Other worlds stay as they are.

      --after <n>        the last entry that stays; 0 removes all
      --world <name>     of this world (default the only one, else "default")
      --out <file>       the new file (default the old name with -<n> added);
                         none is overwritten
      --in-place         change the file itself instead
  -h, --help             show this text
`;

export const REPLAY_HELP = `Usage: managed-agents-mock log replay [options] <file>

Serves a world as it was at an entry, with the options that it was begun with,
and goes on from there: its time starts at that entry. It works on a copy, which
is deleted when it stops.

      --to <n>           the last entry that is replayed (default all)
      --world <name>     this world (default the only one, else "default")
      --scenario <path>  a scenario that is a program, as serve takes it, for
                         what comes after the entry; can be repeated
  -p, --port <n>         port to listen on; 0 takes a free one (default 4010)
      --log <form>       pretty, json or none (default pretty)
  -h, --help             show this text
`;

export const EXPORT_HELP = `Usage: managed-agents-mock log export [options] <file>

Writes a report of a world as JSON, one entry on each line, which log list and
log replay read as they do the file. Secrets, e-mail addresses and names of
users in paths are taken out. Ids stay, so that it replays. Prompts stay too,
unless --redact-text is given: read the report before you send it.

      --out <file>       where it is written; none is overwritten
      --world <name>     of this world (default the only one, else "default")
      --to <n>           the last entry that is in it (default all)
      --redact-text      leave only the form of texts: of prompts, results and
                         titles. Scenarios stay as they are; one that is chosen
                         by words of a message is not chosen any more
      --with-files       with the contents of files, as they are; without, a
                         replay has as many blanks
  -h, --help             show this text
`;
