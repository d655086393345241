/** SECRETS_KEY of tests: 32 bytes that everybody knows. */
export const secretsKey = Buffer.from(Array.from({ length: 32 }, (_none, index) => index * 7)).toString(
  'base64',
)
