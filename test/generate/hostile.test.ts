/** A contract that is not ours may say anything, and none of it becomes code. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { generate } from '../../scripts/generate.ts'
import { folderWith } from '../support/fixture.ts'

const code = 'globalThis.evil = 1'
/** Ways out of comments, texts and templates. */
const words = [
  `a */ ${code} /*`,
  `b\`\${${code}}\``,
  `c"; ${code}; "`,
  `d\u2028${code} //`,
  `\${${code}}`,
  '--> x',
  '</script>',
  '2 factors',
  'größe.lesen',
]
/** hey-api makes no client of these. */
const worse = [`e\n${code} //`, `f\r${code} //`, `g'; ${code}; '`, 'h\\']

function operation(word: string): object {
  const name = word.replaceAll('~', '~0').replaceAll('/', '~1')
  const schema = {
    type: 'object',
    title: word,
    description: word,
    required: [word],
    properties: {
      [word]: { type: 'string', enum: [word], default: word, description: word },
      b: { const: word },
      c: { $ref: `#/components/schemas/${name}` },
    },
  }
  const content = { 'application/json': { schema, example: { [word]: word } } }
  return {
    operationId: word,
    tags: [word],
    summary: word,
    description: word,
    security: [{ [word]: [] }],
    parameters: [{ name: word, in: 'query', description: word, schema: { enum: [word], default: word } }],
    requestBody: { description: word, content },
    responses: { 200: { description: word, headers: { [word]: { schema: {} } }, content } },
  }
}

const contract = (all: string[]) => ({
  openapi: '3.1.0',
  info: { title: all.join(' '), version: all.join(' '), description: all.join(' ') },
  paths: Object.fromEntries(
    all.map((word, index) => [`/${index}${word.replaceAll(/[{}/]/g, '')}`, { post: operation(word) }]),
  ),
  components: {
    schemas: Object.fromEntries(all.map((word) => [word, { type: 'object', description: word }])),
    securitySchemes: Object.fromEntries(
      all.map((word) => [word, { type: 'http', scheme: 'bearer', description: word }]),
    ),
  },
})

/** What in a module is no syntax, or does what a word says. */
function wrong(path: string, text: string): string[] {
  const { diagnostics = [] } = ts.transpileModule(text, { fileName: 'module.ts', reportDiagnostics: true })
  const found = diagnostics.map(
    ({ messageText }) => `${path}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
  )
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node) && node.getText() === code) found.push(`${path}: ${code}`)
    node.forEachChild(visit)
  }
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true))
  return found
}

test.each([
  ['modules', [...words, ...worse], false],
  ['modules and a client', words, true],
])('what looks like code stays text in %s', async (_name, all, sdk) => {
  const file = join(folderWith({}), 'openapi.json')
  writeFileSync(file, JSON.stringify(contract(all)))
  const { files } = await generate({
    contract: file,
    out: '',
    foreign: true,
    sdk,
    database: false,
    fresh: false,
  })
  const modules = [...files].filter(([path]) => /^(?!sdk\/src\/(?:client|core)\/).*\.[jt]s$/.test(path))
  expect(modules.length).toBeGreaterThan(all.length * 4)
  expect(modules.flatMap(([path, text]) => wrong(path, text))).toEqual([])
  expect(modules.filter(([, text]) => text.includes(code)).length).toBeGreaterThan(all.length)
})
