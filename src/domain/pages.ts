/** The two pages the service serves itself. They load nothing from elsewhere. */

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const frame = (title: string, head: string, body: string) =>
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${escapeHtml(title)}</title>
${head}
</head>
<body>
${body}
</body>
</html>
`

const style = `<style>
:root { color-scheme: light dark }
body { font: 1rem/1.6 system-ui, sans-serif; margin: 4rem auto; max-width: 40rem; padding: 0 1rem; color: #1a1a1a; background: #fff }
code { font-family: ui-monospace, monospace; background: #f2f2f2; padding: .1em .3em; border-radius: .2em }
p.status { color: #666 }
@media (prefers-color-scheme: dark) { body { color: #eee; background: #161616 } code { background: #2a2a2a } p.status { color: #999 } }
</style>`

/** Text between backquotes is code; nothing else is marked up. */
const prose = (text: string) => escapeHtml(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>')

/** The page that the `type` of an error names. */
export const problemPage = (code: string, entry: { status: number; title: string; help: string }): string =>
  frame(
    entry.title,
    style,
    `<p class="status">HTTP ${entry.status} · <code>${escapeHtml(code)}</code></p>
<h1>${escapeHtml(entry.title)}</h1>
<p>${prose(entry.help)}</p>
<p><a href="/docs">The reference of this service</a></p>`,
  )

/** Nothing is asked of other hosts: not fonts, not usage counts, not a hosted client. */
const reference = {
  url: '/openapi.json',
  withDefaultFonts: false,
  telemetry: false,
  hideClientButton: true,
  authentication: { preferredSecurityScheme: 'bearer' },
  orderSchemaPropertiesBy: 'preserve',
  showDeveloperTools: 'never',
  agent: { disabled: true },
  mcp: { disabled: true },
}

/** The page that shows the contract; the script draws it. */
export const docsPage = (title: string): string =>
  frame(
    `${title} reference`,
    '',
    `<noscript>The contract itself is at <a href="/openapi.json">/openapi.json</a>.</noscript>
<script id="api-reference" data-configuration="${escapeHtml(JSON.stringify(reference))}"></script>
<script src="/docs/reference.js"></script>`,
  )

/** What each page may load. The reference page styles itself, and calls this service when a reader tries an operation. */
export const problemPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; frame-ancestors 'none'"
export const docsPolicy =
  "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
