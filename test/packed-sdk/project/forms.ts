/** What a form does with the zod schemas. */
import { zDocumentCreate } from '@plumbline/sdk/zod'

export const checked = {
  valid: zDocumentCreate.safeParse({ title: 'T', content: '' }).success,
  invalid: zDocumentCreate.safeParse({ title: 5 }).error?.issues.map(({ path }) => path.join('.')),
}
