/** What the generated table of operations consists of. */

/** How the text of a parameter becomes a value; `any` tries its kinds in order. */
export type Decode =
  | 'string'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'json'
  | { readonly list: Decode; readonly separator?: string }
  | { readonly members: Readonly<Record<string, Decode>>; readonly others?: Decode }
  | { readonly any: readonly Decode[] }

/** One place that does not match a schema. */
export interface SchemaError {
  readonly keyword: string
  readonly instancePath: string
  readonly params: Readonly<Record<string, unknown>>
}

/** A compiled validator; after it returned false, `errors` says why. */
export interface Validate {
  (value: unknown): boolean
  errors?: readonly SchemaError[] | null
}

/** What an operation answers with a status. */
export interface AnswerShape {
  /** The media type; undefined when there is no body. */
  readonly type?: string
  /** Copies what the contract declares; undefined when the body is not JSON. */
  readonly shape?: (value: unknown) => unknown
  /** The body is a stream of lines, each shaped by itself. */
  readonly lines?: boolean
  /** Declared headers in lower case, and whether they must be sent. */
  readonly headers: Readonly<Record<string, boolean>>
}

/** Everything a request of one operation needs, loaded when the first one comes. */
export interface OperationModule {
  /** How the text of each becomes a value, where there are any. */
  readonly parameters: {
    readonly path?: Readonly<Record<string, Decode>>
    readonly query?: Readonly<Record<string, Decode>>
    readonly header?: Readonly<Record<string, Decode>>
  }
  readonly validateParameters?: Validate | undefined
  /** Media type -> validator and, for form bodies, the decoder. */
  readonly bodies?:
    | Readonly<Record<string, { readonly validate: Validate; readonly decode?: Decode }>>
    | undefined
  readonly bodyRequired?: boolean | undefined
  readonly answers: Readonly<Record<string, AnswerShape>>
  /** The event the operation makes; undefined when it makes none. */
  readonly event?: EventShape | undefined
}

/** An event that an operation makes of its answer. */
export interface EventShape {
  readonly type: string
  /** Members of the answer and what they must be; else there is no event. */
  readonly when?: Readonly<Record<string, string>>
  /** Copies what the contract declares as the event's data. */
  readonly shape: (value: unknown) => unknown
}

/** Validators of answers, by status; only development and the tests load them. */
export interface AnswerChecks {
  readonly checks: Readonly<Record<string, Validate>>
}

export interface Operation {
  readonly method: string
  readonly path: string
  /** Alternatives; each names the schemes that must all be satisfied. Empty for a public operation. */
  readonly security: readonly Readonly<Record<string, readonly string[]>>[]
  readonly policy: {
    readonly permission: string
    readonly tenant: string
    readonly rate: string
    readonly idempotency: 'none' | 'optional' | 'required'
    readonly audit: boolean
  }
  readonly deprecated?:
    | { readonly at?: string; readonly sunset?: string; readonly successor?: string }
    | undefined
  readonly load: () => Promise<OperationModule>
}
