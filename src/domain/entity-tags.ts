/** Entity tags (RFC 9110): the tag of a version is its number in quotes. */

export const tagOf = ({ version }: { version: number }): string => `"${version}"`

/**
 * The versions an `If-Match` header names, by strong comparison: a weak tag names none.
 * @returns undefined when any version will do
 */
export function versionsOf(ifMatch: string | undefined): number[] | undefined {
  if (ifMatch === undefined || ifMatch.trim() === '*') return undefined
  return ifMatch.split(',').flatMap((tag) => {
    const [, version] = /^"([1-9]\d{0,9})"$/.exec(tag.trim()) ?? []
    return version === undefined ? [] : [Number(version)]
  })
}
