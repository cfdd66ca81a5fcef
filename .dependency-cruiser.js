/**
 * The one direction of imports (CONTRIBUTING.md, "Rules of the house"). `test/imports.test.ts` holds
 * the same direction where this tool is not run.
 */
const only = (name, from, to, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: `^src/${from}/`, pathNot: '\\.test\\.ts$' },
  to: { path: '^src/', pathNot: [`^src/${from}/`, ...to.map((folder) => `^src/${folder}/`)] },
})

export default {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    only('text', 'text', [], 'text knows nothing of news'),
    only('model', 'model', ['text'], 'model stands on text'),
    only('lexicons', 'lexicons', ['model'], 'lexicons are data, typed by the model'),
    only('pipeline', 'pipeline', ['model', 'text'], 'pipeline stands on model'),
    only(
      'annotators',
      'annotators',
      ['pipeline', 'model', 'text', 'lexicons'],
      'annotators touch no store, service or face',
    ),
    only(
      'linking',
      'linking',
      ['pipeline', 'model', 'text', 'lexicons'],
      'linking touches no annotator, store, service or face',
    ),
    only('ingest', 'ingest', ['model', 'text', 'lexicons'], 'ingest makes documents only'),
    only(
      'service',
      'service',
      ['pipeline', 'model', 'text', 'ingest', 'linking', 'annotators'],
      'service knows no face',
    ),
    {
      name: 'siblings',
      comment: 'annotators meet in layers',
      severity: 'error',
      from: { path: '^src/annotators/([^/]+)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/annotators/', pathNot: '^src/annotators/$1/' },
    },
    {
      name: 'pure',
      comment: 'annotators and linking get models, lexicons and "now" as options',
      severity: 'error',
      from: { path: '^src/(annotators|linking)/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'compose',
      comment: 'only entry points import compose',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/|\\.test\\.ts$' },
      to: { path: '^src/compose\\.ts$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    detectProcessBuiltinModuleCalls: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.mjs', '.json'],
    },
  },
}
