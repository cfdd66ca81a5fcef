import tseslint from 'typescript-eslint'

/** Nothing but what is handed in: no clock, no chance, in annotators and linking. */
const impure = [
  { object: 'Date', property: 'now', message: 'The clock is handed in.' },
  { object: 'Math', property: 'random', message: 'Randomness is handed in.' },
  { object: 'performance', property: 'now', message: 'The clock is handed in.' },
]

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'coverage/', 'node_modules/', '.cache/'] },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.recommendedTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      // wink-nlp takes functions of its own objects as plain values.
      '@typescript-eslint/unbound-method': 'off',
      // Its fix is the assertion that the rule above forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true, boolean: true } }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'max-lines': ['error', { max: 350, skipBlankLines: true }],
      'prefer-const': 'error',
    },
  },
  { files: ['src/lexicons/**'], rules: { 'max-lines': 'off' } },
  {
    files: ['src/annotators/**/*.ts', 'src/linking/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-properties': ['error', ...impure], 'no-console': 'error' },
  },
  { files: ['src/{text,model,pipeline,ingest,service}/**/*.ts'], rules: { 'no-console': 'error' } },
)
