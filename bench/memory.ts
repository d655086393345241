import { readFileSync } from 'node:fs'

/** What a process holds (Linux): VmRSS of its status, in bytes; 0 where the system has no such file. */
export function residentBytes(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8')
    return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024
  } catch {
    return 0 // not on this system
  }
}
