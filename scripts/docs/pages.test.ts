import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { dossier } from '../../test/fixture/dossier.ts'
import { ROOT } from '../spawn.ts'
import { generatedPages } from './pages.ts'

describe('generated pages', () => {
  it.each(generatedPages())('%s is current (npm run docs writes it)', (path, text) => {
    expect(readFileSync(join(ROOT, path), 'utf8')).toBe(text)
  })

  it('are a schema that a dossier fits and another value does not', () => {
    const [, schema = ''] = generatedPages()[0] ?? []
    const validate = new Ajv({ strict: false }).compile(JSON.parse(schema) as object)
    expect(validate(dossier)).toBe(true)
    expect(validate({ ...dossier, claims: [{}] })).toBe(false)
  })
})
