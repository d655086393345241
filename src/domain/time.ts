/** Instants as the contract writes them (RFC 3339, UTC). */

const after = (from: Date, milliseconds: number): string =>
  new Date(from.getTime() + milliseconds).toISOString()

export const secondsAfter = (from: Date, seconds: number): string => after(from, seconds * 1000)
export const hoursAfter = (from: Date, hours: number): string => after(from, hours * 3_600_000)
export const daysAfter = (from: Date, days: number): string => after(from, days * 86_400_000)
