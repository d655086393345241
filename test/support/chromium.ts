import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'

/** Keep it from talking to anyone but the pages under test, and let it run as root. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts the machine's Chromium without a window, with a profile that is thrown away. */
export async function launchChromium(): Promise<Browser> {
  const path = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
  if (!existsSync(path))
    throw new Error(
      `${path} is not there: install Chromium (on Debian: apt-get install chromium), or set CHROMIUM to where it is`,
    )
  return chromium.launch({ executablePath: path, args: quiet })
}
