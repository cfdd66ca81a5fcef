/** docs/cli.md: the commands' own help. */
import type { Command } from 'commander'
import { program } from '../../src/cli/program.ts'

/** Columns of the help on the page. */
const WIDTH = 96

const INTRODUCTION = `# The command line

Generated from the commands' own help (\`npm run docs\`). From a checkout: \`npm run --silent crosswire -- ARGS\`, with
paths meant from where you stand; from an installed package: \`crosswire ARGS\`.

| exit code | meaning |
| --- | --- |
| 0 | done |
| 1 | \`verify\` found a mismatch |
| 2 | wrong use, or nothing readable; with \`--strict\` also when one input could not be read |
| 70 | a fault of the program itself, with its trace on stderr |

What could not be read is named on stderr and in the dossier's \`notices\`; stdout carries the result alone. Progress shows
on stderr only at a terminal and after a second. \`NO_COLOR\` is respected.
`

const helpOf = (command: Command): string => {
  let text = ''
  command.configureHelp({ helpWidth: WIDTH })
  command.configureOutput({ writeOut: (part) => (text += part), getOutHelpWidth: () => WIDTH, getOutHasColors: () => false })
  command.outputHelp()
  return text.trimEnd()
}

const block = (name: string, help: string): string => `## ${name}\n\n\`\`\`\n${help}\n\`\`\`\n`

export const commandPage = (): string => {
  const root = program('', () => undefined)
  const pages = [block('crosswire', helpOf(root)), ...root.commands.map((one) => block(`crosswire ${one.name()}`, helpOf(one)))]
  return `${INTRODUCTION}\n${pages.join('\n')}`
}
