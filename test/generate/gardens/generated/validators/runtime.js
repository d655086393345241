/** What validators call. Node, bundlers and test runners disagree about the default export of CommonJS. */
import equalModule from 'ajv/dist/runtime/equal.js'
import ucs2lengthModule from 'ajv/dist/runtime/ucs2length.js'
import * as formatsModule from 'ajv-formats/dist/formats.js'

const unwrap = (module) => module.default ?? module

export const equal = unwrap(equalModule)
export const ucs2length = unwrap(ucs2lengthModule)
export const fullFormats = formatsModule.fullFormats ?? formatsModule.default.fullFormats
