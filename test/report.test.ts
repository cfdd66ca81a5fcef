/** The HTML report in the system's Chromium: what a reader sees, by mouse, by keyboard, on a phone and on paper. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { html } from '../src/service/present/html/html.ts'
import { browserPath, launch } from './browser.ts'
import { dossier } from './fixture/dossier.ts'
import { lamp } from './fixture/texts.ts'

const executable = browserPath()
if (executable === null)
  console.warn('Skipped: the report in a browser (no Chromium found; set CROSSWIRE_CHROMIUM to its path).')

it.runIf(process.env.CI === 'true')('has a browser where everything must be tested', () => {
  expect(executable).not.toBeNull()
})

/** Run in the page: every link whose marked words are not those of its place. */
const FOLLOW_EVERY_LINK = `[...document.querySelectorAll('a.quote, a.cite[data-at]')].flatMap((link) => {
  const [number, start, end] = link.dataset.at.split(':').map(Number)
  const words = document.getElementById('t' + number).textContent.slice(start, end)
  link.click()
  const shown = [...document.querySelectorAll('#reader mark')].map((mark) => mark.textContent).join('')
  return words === '' || shown !== words ? [link.dataset.at] : []
})`

const RUN_AXE = `axe.run().then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ': ' + nodes.map((one) => one.html + ' ' + one.failureSummary).join(' ')))`

const PHONE = { width: 390, height: 844 }
const DESK = { width: 1400, height: 900 }

describe.skipIf(executable === null)('the report in a browser', () => {
  let browser: Browser
  let folder: string
  let url: string
  const troubles: string[] = []

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'crosswire-'))
    const file = join(folder, 'report.html')
    writeFileSync(file, html(dossier))
    url = pathToFileURL(file).href
    browser = await launch(executable ?? '')
  }, 60_000)
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })

  afterEach(async () => {
    for (const context of browser.contexts()) await context.close()
  })

  const opened = async (options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({ viewport: DESK, ...options })
    const page = await context.newPage()
    page.on('console', (message) => troubles.push(message.text()))
    page.on('pageerror', (error) => troubles.push(String(error)))
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) troubles.push(`asked for ${request.url()}`)
    })
    await page.goto(url)
    return page
  }
  const marked = async (page: Page): Promise<string> => (await page.locator('#reader mark').allTextContents()).join('')

  it('opens the document at the very words of a claim', async () => {
    const page = await opened()
    const claim = page.locator('.claim', { hasText: 'halt strikes on fishing ports' })
    await claim.locator('a.quote').first().click()
    expect(await marked(page)).toBe('The two sides have agreed to halt strikes on fishing ports.')
    expect(await page.locator('#reader-outlet').textContent()).toBe('Eastern Courier')
    expect(await page.locator('#reader mark').isVisible()).toBe(true)
    const box = await page.locator('#reader mark').boundingBox()
    expect(box?.y).toBeGreaterThan(0)
    expect(box?.y).toBeLessThan(DESK.height)
  })

  it('marks every anchor it links to at exactly its words', async () => {
    const page = await opened()
    const wrong = await page.evaluate<string[]>(FOLLOW_EVERY_LINK)
    expect(wrong).toEqual([])
  })

  it('keeps every text unit for unit, so that offsets hold', async () => {
    const page = await opened()
    const texts = await page.locator('.text').allTextContents()
    const kept = dossier.documents.map(({ text }) => text.replaceAll('\u0000', '\uFFFD'))
    expect(texts.sort()).toEqual(kept.sort())
  })

  it('works by keyboard alone: Enter opens, Escape comes back', async () => {
    const page = await opened()
    const first = page.locator('#brief .agreed a.quote').first()
    await first.focus()
    await page.keyboard.press('Enter')
    expect(await marked(page)).toContain('Norland on Sunday offered Vestmark')
    await page.keyboard.press('Escape')
    expect(await page.locator('#reader').isVisible()).toBe(false)
    expect(await page.locator('#brief a.quote:focus').count()).toBe(1)
  })

  it('filters claims by status and by words', async () => {
    const page = await opened()
    await page.getByLabel('corroborated').check()
    expect(await page.locator('.claim:visible').count()).toBe(1)
    await page.getByLabel('all 4').check()
    await page.getByLabel('Find').fill('sea lane')
    expect(await page.locator('.claim:visible').count()).toBe(1)
    expect(await page.locator('#claim-count').textContent()).toBe('1 of 4 claims')
    await page.getByLabel('Story').selectOption(dossier.stories[1]?.title ?? '')
    expect(await page.locator('.claim:visible').count()).toBe(0)
  })

  it('shows hostile texts as words and runs nothing of them', async () => {
    const page = await opened()
    expect(await page.locator('script').count()).toBe(1)
    expect(await page.locator('#page b', { hasText: 'markup' }).count()).toBe(0)
    expect(await page.locator('.document .title', { hasText: lamp.title ?? '' }).isVisible()).toBe(true)
  })

  it('opens at shared words', async () => {
    const page = await opened()
    await page.goto(`${url}#at=1:0:5`)
    await page.reload()
    expect(await marked(page)).toBe('Truce')
  })

  it('reads without JavaScript: statements, answers and texts are there', async () => {
    const page = await opened({ javaScriptEnabled: false })
    expect(await page.getByText('not addressed').first().isVisible()).toBe(true)
    await page.getByText('Full text').first().click()
    expect(await page.locator('#t1').isVisible()).toBe(true)
  })

  it('does not scroll sideways on a phone, and its reader covers the screen', async () => {
    const page = await opened({ viewport: PHONE, isMobile: true, hasTouch: true })
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE.width)
    await page.locator('#claims a.quote').first().tap()
    expect((await page.locator('#reader').boundingBox())?.width).toBe(PHONE.width)
  })

  it('prints with its folded parts open and without what cannot be used on paper', async () => {
    const page = await opened()
    expect((await page.pdf()).byteLength).toBeGreaterThan(10_000)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('nav').isVisible()).toBe(false)
  })

  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  it.each<[string, BrowserContextOptions, boolean]>([
    ['in light', { colorScheme: 'light' }, false],
    ['in dark', { colorScheme: 'dark' }, false],
    ['with the reader open', { colorScheme: 'light' }, true],
    ['with the reader open in dark', { colorScheme: 'dark' }, true],
    ['on a phone', { viewport: PHONE }, false],
    ['on a phone with the reader open', { viewport: PHONE }, true],
  ])('passes axe %s', async (_, options, reading) => {
    const page = await opened({ ...options, bypassCSP: true })
    await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
    if (reading) await page.locator('#brief a.quote').first().click()
    await page.addScriptTag({ content: axe })
    expect(await page.evaluate<string[]>(RUN_AXE)).toEqual([])
  })

  it('says nothing on the console and asks the network for nothing', () => {
    expect(troubles).toEqual([])
  })
})
