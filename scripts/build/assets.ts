/** What the service serves beside what it computes: asset -> where it comes from. */
export const assetFiles = {
  'openapi.json': 'generated/openapi.json',
  'reference.js': 'node_modules/@scalar/api-reference/dist/browser/standalone.js',
} as const
