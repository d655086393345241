/** The pages of the running service, as a reader sees them: in Chromium, offline, under their own policy. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { catalogue } from '../../generated/policy.ts'
import { developmentAssets } from '../../scripts/development/assets.ts'
import { serveNode } from '../../src/platforms/node.ts'
import type { Listening } from '../../src/platforms/node.ts'
import { launchChromium } from '../support/chromium.ts'
import { document } from '../support/examples.ts'
import { startService } from '../support/service.ts'
import type { Service } from '../support/service.ts'

interface Written {
  operationId: string
  summary: string
  description: string
  tags: [string]
}

/** Every operation, by the name that people see, and every group. */
// The contract passed its checks, so it has these shapes.
const operations = Object.values(document['paths'] as Record<string, Record<string, Written>>)
  .flatMap((item) => Object.values(item))
  .filter(({ operationId }) => operationId !== undefined)
// As above.
const groups = (document['tags'] as { name: string; 'x-displayName': string }[]).map((tag) => ({
  shown: tag['x-displayName'],
  operations: operations.filter(({ tags }) => tags[0] === tag.name),
}))

let service: Service
let server: Listening
let browser: Browser
beforeAll(async () => {
  service = await startService({ assets: developmentAssets })
  server = await serveNode(service.fetch, { host: '127.0.0.1', port: 0, log: service.log })
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  await server.close()
  await service.stop()
})

let context: BrowserContext
let page: Page
/** Requests to other hosts, whatever the page complains about, and what its policy kept it from. */
let complaints: string[]
beforeEach(async () => {
  complaints = []
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  page = await context.newPage()
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url) && !request.url().startsWith('data:'))
      complaints.push(`asks ${request.url()}`)
  })
  page.on('requestfailed', (request) => complaints.push(`does not get ${request.url()}`))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`throws ${String(error)}`))
  await page.exposeFunction('complain', (text: string) => complaints.push(text))
  await page.addInitScript(
    `document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
       window.complain('violates ' + violatedDirective + ' with ' + blockedURI))`,
  )
})
afterEach(() => context.close())

/** Opens a group of the side bar, unless it is open. */
async function openGroup(name: string): Promise<void> {
  const button = page.getByRole('button', { name: `Open Group - ${name}`, exact: true })
  if ((await button.count()) > 0) await button.click()
}
const link = (name: string) => page.getByRole('link', { name: new RegExp(`^${name}`) }).first()

describe('the reference', () => {
  beforeEach(async () => {
    await page.goto(`${server.url}/docs`)
    await page.getByRole('heading', { name: 'Plumbline', level: 1 }).waitFor()
  })

  test('is drawn without another host, a complaint, or a violation of its policy', async () => {
    await openGroup('Documents')
    await link('Create a document').click()
    await page.getByText('Request Example for').first().waitFor({ state: 'attached' })
    expect(complaints).toEqual([])
  })

  test('names every operation of the contract', async () => {
    expect(operations.length).toBeGreaterThan(30)
    for (const group of groups) {
      await openGroup(group.shown)
      for (const { summary } of group.operations) expect(await link(summary).count(), summary).toBe(1)
    }
    expect(complaints).toEqual([])
  })

  test('shows one that is opened: what it takes, what it answers, and how to call it', async () => {
    await openGroup('Documents')
    await link('Create a document').click()
    const section = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: 'Create a document' }) })
    await section.last().getByText('It is yours; private documents are seen by nobody else.').waitFor()
    const text = await section.last().innerText()
    for (const part of [
      'workspace_id',
      'Idempotency-Key',
      'title',
      'content',
      'visibility',
      'curl',
      'First the contract.',
    ])
      expect(text).toContain(part)
    expect(page.url()).toContain('POST')
    // The same address opens the same operation again.
    await page.reload()
    await section.last().getByText('It is yours; private documents are seen by nobody else.').waitFor()
    expect(complaints).toEqual([])
  })

  test('calls this service, with the token that its reader gives', async () => {
    await openGroup('You')
    await link('Read your profile').click()
    await page
      .getByRole('button', { name: /^Test Request/ })
      .first()
      .click()
    const dialog = page.getByRole('dialog')
    await dialog
      .getByRole('textbox', { name: /Token/ })
      .first()
      .fill(await service.issuer.sign('ada'))
    await dialog.getByRole('button', { name: /^Send/ }).first().click()
    await dialog.getByText('Ada Lovelace').first().waitFor()
    expect(complaints).toEqual([])
  })

  test('says where the contract is when scripts are turned off', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false })
    const silent = await plain.newPage()
    await silent.goto(`${server.url}/docs`)
    await silent.getByRole('link', { name: '/openapi.json' }).click()
    expect(await silent.locator('body').innerText()).toContain('"openapi":"3.1.0"')
    await plain.close()
  })
})

describe('the page of an error', () => {
  test.each(Object.entries(catalogue))(
    '%s is drawn, and leads to the reference',
    async (code, { title, status }) => {
      await page.goto(`${server.url}/problems/${code}`)
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title)
      expect(await page.title()).toBe(title)
      expect(await page.locator('body').innerText()).toContain(`HTTP ${status}`)
      await expect(
        page.getByRole('link', { name: 'The reference of this service' }).getAttribute('href'),
      ).resolves.toBe('/docs')
      expect(complaints).toEqual([])
    },
  )

  test('is legible by night as by day', async () => {
    const colours = async (scheme: 'light' | 'dark') => {
      await page.emulateMedia({ colorScheme: scheme })
      await page.goto(`${server.url}/problems/not_found`)
      return page.evaluate(
        `['color', 'backgroundColor'].map((name) => getComputedStyle(document.body)[name])`,
      )
    }
    expect(await colours('light')).toEqual(['rgb(26, 26, 26)', 'rgb(255, 255, 255)'])
    expect(await colours('dark')).toEqual(['rgb(238, 238, 238)', 'rgb(22, 22, 22)'])
  })
})

test('whatever a page does that it should not is noticed', async () => {
  await page.goto(`${server.url}/problems/not_found`)
  await page.evaluate(
    `document.body.append(Object.assign(new Image(), { src: 'https://elsewhere.invalid/pixel' }))`,
  )
  await page.evaluate(`console.error('on purpose')`)
  await page.evaluate(`setTimeout(() => { throw new Error('late') })`)
  const every = [
    'asks https://elsewhere.invalid/pixel',
    'does not get https://elsewhere.invalid/pixel',
    'error: on purpose',
    'throws Error: late',
    'violates img-src with https://elsewhere.invalid/pixel',
  ]
  await expect.poll(() => every.filter((complaint) => !complaints.includes(complaint))).toEqual([])
})
