import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'eval/**/*.test.ts', 'scripts/**/*.test.ts'],
    testTimeout: 30_000,
    pool: 'threads',
    coverage: { provider: 'v8', include: ['src/**/*.ts'], exclude: ['**/*.test.ts'], reporter: ['text-summary'] },
  },
})
