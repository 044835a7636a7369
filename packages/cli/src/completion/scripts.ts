/** Each asks the program itself for what fits, so that a script never lags behind it. */
const SCRIPTS = {
  bash: String.raw`# Completion of managed-agents for bash.
_managed_agents() {
  local line=${"$"}{COMP_LINE:0:COMP_POINT} current prefix words candidate
  read -ra words <<<"$line"
  # A line that ends with a space asks for a new word.
  [[ $line == *[[:space:]] ]] && words+=("")
  current=${"$"}{words[-1]}
  # bash takes a colon for the end of a word and wants only what follows it.
  prefix=
  [[ $current == *:* ]] && prefix=${"$"}{current%:*}:
  COMPREPLY=()
  while IFS=$'\t' read -r candidate _; do
    COMPREPLY+=("${"$"}{candidate#"$prefix"}")
  done < <("${"$"}{words[0]}" __complete "${"$"}{words[@]:1}" 2>/dev/null)
}
complete -o default -F _managed_agents managed-agents
`,
  zsh: String.raw`#compdef managed-agents
# Completion of managed-agents for zsh.
_managed_agents() {
  local -a found shown
  local candidate text
  while IFS=$'\t' read -r candidate text; do
    found+=("$candidate")
    shown+=("$candidate  $text")
  done < <("${"$"}{words[1]}" __complete "${"$"}{(@)words[2,CURRENT]}" 2>/dev/null)
  if (( ${"$"}{#found} )); then
    compadd -l -d shown -a found
  else
    _files
  fi
}
if [[ ${"$"}{zsh_eval_context[-1]} == loadautofunc ]]; then
  _managed_agents "$@"
else
  compdef _managed_agents managed-agents
fi
`,
  fish: `# Completion of managed-agents for fish.
function __managed_agents_complete
    set -l words (commandline -opc)
    set -g __managed_agents_candidates (managed-agents __complete $words[2..-1] (commandline -ct) 2>/dev/null)
    count $__managed_agents_candidates >/dev/null
end
complete -c managed-agents -f -n __managed_agents_complete -a '$__managed_agents_candidates'
`,
} as const;

export type Shell = keyof typeof SCRIPTS;
export const SHELLS = Object.keys(SCRIPTS) as readonly Shell[];

/** The script of a shell; undefined for a shell that has none. */
export const completionScript = (shell: string | undefined): string | undefined =>
  shell !== undefined && Object.hasOwn(SCRIPTS, shell) ? SCRIPTS[shell as Shell] : undefined;
