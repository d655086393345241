/** What a handler gets. Types only: everything here is made in app.ts. */
import type { Permission, Role } from '../generated/policy.ts'
import type { Log } from './log.ts'
import type { Database } from './store/database.ts'

/** A person with a verified token. */
export interface Person {
  kind: 'user'
  user_id: string
  /** The role in the workspace of the request; undefined when there is none, or they do not belong to it. */
  role: Role | undefined
}

/** An API key, acting for the person who created it. */
export interface Key {
  kind: 'key'
  key_id: string
  user_id: string
  workspace_id: string
  scopes: readonly Permission[]
  /** The creator's role now; a key never may more than its creator. */
  role: Role | undefined
}

/** The platform's scheduler, which asks for background jobs. */
export interface Scheduler {
  kind: 'scheduler'
}

export type Actor = Person | Key | Scheduler | { kind: 'anonymous' }

/** Files that are built beside the bundle: the contract, and the script of the reference page. */
export interface Assets {
  /** @returns the text and its entity tag */
  read: (name: 'openapi.json' | 'reference.js') => Promise<{ text: string; tag: string }>
}

/** Whether a dependency answers. */
export interface Answering {
  name: string
  status: 'ok' | 'failed'
  /** Without it nothing works; without others some things do. */
  needed: boolean
}

/** Asks every dependency at once, and waits for none of them long. */
export type Readiness = () => Promise<Answering[]>

/** What one background job did when the scheduler asked for it. */
export interface JobRun {
  name: string
  status: 'ok' | 'failed'
  duration_ms: number
}

export interface Context {
  actor: Actor
  /** The person who acts, or on whose behalf a key acts. Reading it in a public operation throws: there is none. */
  userId: string
  /** Their role in the workspace of the request. */
  role: Role | undefined
  /** Whether the actor itself may do something in the workspace of the request. */
  may: (permission: string) => boolean
  /** Every statement runs as the actor; in operations that change something, all in one transaction. */
  db: Database
  now: () => Date
  webhooks: {
    /** Seals the secret of an endpoint, so that it can be stored. */
    seal: (secret: string, endpointId: string) => Buffer
    /** What is wrong with the address of an endpoint; undefined when nothing is. */
    addressProblem: (address: string) => string | undefined
  }
  /** Tells keys of production from others. */
  keyEnvironment: 'live' | 'test'
  /** Its lines say which request they are about. */
  log: Log
  requestId: string
  assets: Assets
  readiness: Readiness
  /** Runs the background jobs once; undefined where the service has no login for them. */
  runJobs: (() => Promise<JobRun[]>) | undefined
}
