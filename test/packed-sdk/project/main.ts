import { story } from './consumer.js'
import { checked } from './forms.js'

declare const process: { argv: string[]; stdout: { write: (text: string) => void } }

const [baseUrl = '', token = ''] = process.argv.slice(2)
process.stdout.write(JSON.stringify({ story: await story(baseUrl, token), checked }))
