/** The page about JSON Schemas, which the site serves at addresses that stay. */
export function editorsPage(): string {
  return `# In an editor

Editors that know YAML complete and check the files of the emulator by a JSON Schema. One line at the top of a file names it.

| Files | Schema |
| --- | --- |
| [scenarios](./scenarios.md) | [/schemas/scenario.json](/schemas/scenario.json) |
| [seed data](./seed-data.md) | [/schemas/seed.json](/schemas/seed.json) |

## From this site

The addresses stay, and follow the main branch.

<SchemaLine path="schemas/scenario.json" />

<SchemaLine path="schemas/seed.json" />

## From the package

With \`@managed-agents/mock\` installed, the schema is that of the installed version, and needs no network:

\`\`\`yaml
# yaml-language-server: $schema=./node_modules/@managed-agents/mock/schemas/scenario.schema.json
\`\`\`

\`\`\`yaml
# yaml-language-server: $schema=./node_modules/@managed-agents/mock/schemas/seed.schema.json
\`\`\`

In Visual Studio Code, the extension YAML of Red Hat reads that line.

\`managed-agents-mock validate ./scenarios/\` checks the rest, which a schema cannot say, in a terminal or a pipeline.
`;
}
