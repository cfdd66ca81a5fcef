/** Writes docs/report.png: the page of the sample coverage, a document open at the words of an answer. Needs Chromium. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compare } from '../src/compose.ts'
import { html } from '../src/service/present/html/html.ts'
import { browserPath, launch } from '../test/browser.ts'
import { ROOT } from './spawn.ts'

const executable = browserPath()
if (executable === null) throw new Error('no Chromium found; set CROSSWIRE_CHROMIUM to its path')

process.chdir(ROOT)
const { dossier } = await compare(['examples/tarn-strait'])
const folder = mkdtempSync(join(tmpdir(), 'crosswire-'))
const file = join(folder, 'report.html')
writeFileSync(file, html(dossier))
const browser = await launch(executable)
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1100 }, colorScheme: 'light' })
  await page.goto(pathToFileURL(file).href)
  await page.locator('.terms td a.quote').first().click()
  await page.mouse.move(0, 0)
  await page.evaluate("document.querySelector('.proposal').scrollIntoView()")
  await page.screenshot({ path: join(ROOT, 'docs', 'report.png') })
} finally {
  await browser.close()
  rmSync(folder, { recursive: true })
}
console.log('wrote docs/report.png')
