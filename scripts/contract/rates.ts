import type { RateClass } from '../generate/model.ts'
import type { Change } from './change.ts'

export const describeRate = ({ limit, window, key, count, store_down }: RateClass): string =>
  `${limit} in ${window} s for each ${key}${count === 'instance' ? ' and instance' : ''}, ${store_down === 'deny' ? 'refused' : 'let through'} when the counter is down`

/** More requests, or another counter, let somebody do more than before. */
export function gradeRate(was: RateClass, is: RateClass): Pick<Change, 'grade' | 'step'> {
  const more = is.limit > was.limit || is.limit / is.window > was.limit / was.window || is.key !== was.key
  const apart = was.count === 'shared' && is.count === 'instance'
  const open = was.store_down === 'deny' && is.store_down === 'allow'
  if (more || open || apart) return { grade: 'loosened', step: 'minor' }
  const fewer =
    is.limit < was.limit ||
    is.window > was.window ||
    is.store_down !== was.store_down ||
    is.count !== was.count
  return fewer ? { grade: 'tightened', step: 'minor' } : { grade: 'safe', step: 'patch' }
}
