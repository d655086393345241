/** What is too short or too plain for a secret that others may try. */

export const shortestSecret = 32
/** What providers of databases make themselves is not longer. */
export const shortestPassword = 12

/** Fewer characters can be guessed, and so can those that repeat. */
export const isWeak = (secret: string, shortest: number): boolean =>
  secret.length < shortest || new Set(secret).size < Math.min(10, shortest / 2)

/** Words that passwords of databases are made of where nobody chose one. */
const usual =
  /authenticator|background|migrator|postgres|supabase|service_role|admin|root|user|password|passwd|secret|default|change[-_]?me|your|please|example|test|plumbline|database|local|dev/g

/** Whether the password of a connection string is short, or made of the usual words and the string's own. */
export function isGuessable(url: string): boolean {
  const { password, username, pathname } = new URL(url)
  if (password === '') return false
  const text = decodeURIComponent(password).toLowerCase()
  let rest = text.replaceAll(usual, '')
  for (const own of [username, pathname.slice(1)])
    if (own !== '') rest = rest.replaceAll(decodeURIComponent(own).toLowerCase(), '')
  return isWeak(text, shortestPassword) || rest.length < shortestPassword / 2
}
