import type { Decode } from '../../generated/contract.ts'
import type { ProblemItem } from '../errors.ts'
import { article, decodeTexts, failed, isList } from './decode.ts'

/** Members of an object, or items of a list, as `filter[from]=1`, `items[0][price]=2`, `ids[]=3` and `ids=3&ids=4` write them. */
interface Tree {
  /** As it is written, for complaints. */
  name: string
  texts: string[]
  children: Map<string, Tree>
}

/** Decodes bracketed names (`style: deepObject`, and form bodies made the same way). */
export function decodeNested(
  pairs: readonly [string, string][],
  decode: Decode,
  errors: ProblemItem[],
): Record<string, unknown> {
  const root: Tree = { name: '', texts: [], children: new Map() }
  for (const [name, text] of pairs) descend(root, name).texts.push(text)
  return root.children.size === 0 ? {} : (grow(root, decode, errors) as Record<string, unknown>) // else it is refused
}

function descend(root: Tree, name: string): Tree {
  let node = root
  for (const key of name.replaceAll(']', '').split('[')) {
    const own = key === '' ? String(node.children.size) : key
    let child = node.children.get(own)
    if (child === undefined) {
      child = { name: node.name === '' ? own : `${node.name}[${own}]`, texts: [], children: new Map() }
      node.children.set(own, child)
    }
    node = child
  }
  return node
}

function grow(tree: Tree, decode: Decode, errors: ProblemItem[]): unknown {
  const refuse = () => {
    errors.push({ parameter: tree.name, code: 'type', detail: `must be ${article(decode)}` })
    return undefined
  }
  if (tree.texts.length > 0 && tree.children.size > 0) return refuse()
  if (tree.texts.length > 1 && !isList(decode)) {
    errors.push({ parameter: tree.name, code: 'repeated', detail: 'must be given once' })
    return undefined
  }
  if (tree.children.size === 0) {
    const value = decodeTexts(tree.texts, decode)
    return value === failed ? refuse() : value
  }
  const shape =
    typeof decode === 'object' && 'any' in decode
      ? decode.any.find((kind) => typeof kind === 'object')
      : decode
  if (typeof shape !== 'object') return refuse()
  const children = [...tree.children]
  if ('list' in shape) return children.map(([, child]) => grow(child, shape.list, errors))
  if (!('members' in shape)) return refuse()
  const result: Record<string, unknown> = {}
  for (const [key, child] of children) {
    const member = Object.hasOwn(shape.members, key) ? shape.members[key] : shape.others
    Object.defineProperty(result, key, {
      value: grow(child, member ?? 'string', errors),
      enumerable: true,
      configurable: true,
      writable: true,
    })
  }
  return result
}
