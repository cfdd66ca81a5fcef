/** The commands and their options: what `--help` says, and what docs/cli.md is made from. */
import { Command, Option } from 'commander'
import type { AnnotateOptions } from './commands/annotate.ts'
import type { CompareOptions } from './commands/compare.ts'
import type { VerifyOptions } from './commands/verify.ts'

/** Takes the exit code of the command that ran. */
export type Finish = (code: number) => void

const INPUTS = `
PATH is a .txt, .md (front matter), .html, .json or .jsonl file, a folder of them, or - for
JSON lines on stdin. A row is {id, title, text, published, outlet, url}; text or title is enough.`

const withInputs = (command: Command): Command =>
  command
    .argument('<path...>', 'files, folders, or - for JSON lines on stdin')
    .option('--published <date>', 'publication date of inputs that give none (2026-01-29, or with a clock time)')
    .option('--outlet <name>', 'outlet of inputs that give none')
    .option('--strict', 'exit with 2 if any input could not be read')
    .addHelpText('after', INPUTS)

/** The program, with nothing run yet. Commands load their modules when they run. */
export const program = (version: string, finish: Finish): Command => {
  const root = new Command('crosswire')
    .description(
      'Reads what many outlets publish about one negotiation and shows who offered what to whom, who answered which part, and what independent origins agree on, every line on its exact words.',
    )
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .addHelpText('after', '\nExit codes: 0 done; 1 verify found a mismatch; 2 wrong use, or nothing readable.')

  withInputs(root.command('compare'))
    .summary('print the dossier of some articles')
    .description(
      'Compares articles on one developing story and prints the dossier: in the terminal unless told otherwise.',
    )
    .option('--json', 'print the dossier as JSON alone')
    .addOption(new Option('--markdown', 'print a cited brief in Markdown').conflicts('json'))
    .addOption(
      new Option('--full', 'print the whole dossier in the terminal, nothing cut').conflicts(['json', 'markdown']),
    )
    .option('--html <file>', 'also write the dossier as one self-contained page')
    .action(async (paths: string[], options: CompareOptions) => {
      const { compareCommand } = await import('./commands/compare.ts')
      finish(await compareCommand(paths, options))
    })

  withInputs(root.command('annotate'))
    .summary('print what was found within each article')
    .description('Prints one AnnotatedDocument per line, as JSON: everything found within each document by itself.')
    .action(async (paths: string[], options: AnnotateOptions) => {
      const { annotateCommand } = await import('./commands/annotate.ts')
      finish(await annotateCommand(paths, options))
    })

  root
    .command('verify')
    .summary('prove every anchor of a dossier again')
    .description(
      'Checks every anchor, span, statement, hash and id of a dossier again and lists each mismatch. Exits with 1 if there is any.',
    )
    .argument('<dossier>', 'a dossier as compare --json prints it, or - for stdin')
    .option('--documents <path>', 'also read the documents again and compare their texts')
    .action(async (path: string, options: VerifyOptions) => {
      const { verifyCommand } = await import('./commands/verify.ts')
      finish(await verifyCommand(path, options))
    })

  root
    .command('schema')
    .summary('print the JSON Schema of the dossier')
    .description('Prints the JSON Schema (draft 7) of the dossier.')
    .action(async () => {
      const { schemaCommand } = await import('./commands/schema.ts')
      finish(await schemaCommand())
    })
  return root
}
