// Written by `npm run generate`. Do not edit.

export type ClientOptions = {
    baseUrl: `${string}://${string}` | (string & {});
};

/**
 * An error (RFC 9457). `code` is stable and meant for programs; `detail` is for people.
 */
export type Problem = {
    /**
     * A page that explains this error.
     */
    type: string;
    /**
     * What went wrong, in general.
     */
    title: string;
    /**
     * The HTTP status.
     */
    status: number;
    /**
     * What went wrong in this request.
     */
    detail?: string;
    /**
     * The path of the request.
     */
    instance?: string;
    /**
     * A stable code from the error catalogue.
     */
    code: string;
    /**
     * Identifies the request in logs; quote it in a report.
     */
    request_id: string;
    /**
     * The places that do not match the contract.
     */
    errors?: Array<ProblemItem>;
};

/**
 * That the process runs.
 */
export type Liveness = {
    /**
     * Always `ok`.
     */
    status: 'ok';
};

/**
 * Whether it works.
 */
export type Status = 'ok' | 'failed';

/**
 * One dependency.
 */
export type Check = {
    /**
     * Which dependency.
     */
    name: string;
    status: Status;
};

/**
 * Whether the service can do its work.
 */
export type Readiness = {
    status: Status;
    /**
     * One entry for each dependency.
     */
    checks: Array<Check>;
};

/**
 * An OpenAPI 3.1 document.
 */
export type ContractDocument = {
    /**
     * The version of OpenAPI.
     */
    openapi: string;
    /**
     * What the contract says about itself.
     */
    info: {
        [key: string]: unknown;
    };
    /**
     * The operations, by path.
     */
    paths: {
        [key: string]: unknown;
    };
    [key: string]: unknown;
};

/**
 * Identifies a person.
 */
export type UserId = string;

/**
 * An instant (RFC 3339), in UTC.
 */
export type Timestamp = string;

/**
 * Counts the changes of this resource; its entity tag is this number in quotes.
 */
export type Version = number;

/**
 * A person who can sign in.
 */
export type User = {
    id: UserId;
    /**
     * How the person is shown to others.
     */
    name: string;
    /**
     * The address that the identity provider last confirmed.
     */
    email: string | null;
    created_at: Timestamp;
    updated_at: Timestamp;
    version: Version;
};

/**
 * What a person may change about themselves.
 */
export type UserPatch = {
    /**
     * How the person is shown to others.
     */
    name?: string;
};

/**
 * Identifies a workspace.
 */
export type WorkspaceId = string;

/**
 * A tenant: members, keys and documents belong to exactly one.
 */
export type Workspace = {
    id: WorkspaceId;
    /**
     * How the workspace is called.
     */
    name: string;
    created_at: Timestamp;
    updated_at: Timestamp;
    version: Version;
};

/**
 * Pass it as `cursor` to read the next page; null on the last one.
 */
export type NextCursor = string | null;

/**
 * One page of workspaces.
 */
export type WorkspacePage = {
    /**
     * The workspaces, newest first.
     */
    data: Array<Workspace>;
    next_cursor: NextCursor;
};

/**
 * A new workspace.
 */
export type WorkspaceCreate = {
    /**
     * How the workspace is called.
     */
    name: string;
};

/**
 * One place in the request that does not match the contract.
 */
export type ProblemItem = {
    /**
     * A JSON pointer into the request body.
     */
    pointer?: string;
    /**
     * The name of a path, query or header parameter.
     */
    parameter?: string;
    /**
     * The rule that was broken.
     */
    code: string;
    /**
     * What the rule wants.
     */
    detail: string;
};

/**
 * The entity tag your change is based on. When the resource has changed since, the answer is 412.
 */
export type IfMatch = string;

/**
 * Where to read on, from `next_cursor` of the page before.
 */
export type Cursor = string;

/**
 * How many items a page has at most.
 */
export type Limit = number;

/**
 * The workspace; one you are not a member of does not exist for you.
 */
export type WorkspaceId2 = WorkspaceId;

export type SystemLiveData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/livez';
};

export type SystemLiveErrors = {
    /**
     * The request does not match the contract. Each entry of `errors` names a place (a JSON pointer into the body, or a parameter) and what is wrong there.
     */
    400: Problem;
    /**
     * Too many requests. Wait for the number of seconds in `Retry-After`. The `RateLimit` header says what is left.
     */
    429: Problem;
    /**
     * Something went wrong on our side. Nothing was changed. Report the `request_id`.
     */
    500: Problem;
    /**
     * Temporarily unavailable. Something the service depends on cannot be reached. Try again after the number of seconds in `Retry-After`.
     */
    503: Problem;
};

export type SystemLiveError = SystemLiveErrors[keyof SystemLiveErrors];

export type SystemLiveResponses = {
    /**
     * The process is alive.
     */
    200: Liveness;
};

export type SystemLiveResponse = SystemLiveResponses[keyof SystemLiveResponses];

export type SystemReadyData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/readyz';
};

export type SystemReadyErrors = {
    /**
     * The request does not match the contract. Each entry of `errors` names a place (a JSON pointer into the body, or a parameter) and what is wrong there.
     */
    400: Problem;
    /**
     * Too many requests. Wait for the number of seconds in `Retry-After`. The `RateLimit` header says what is left.
     */
    429: Problem;
    /**
     * Something went wrong on our side. Nothing was changed. Report the `request_id`.
     */
    500: Problem;
    /**
     * A dependency does not answer; `checks` says which.
     */
    503: Readiness;
};

export type SystemReadyError = SystemReadyErrors[keyof SystemReadyErrors];

export type SystemReadyResponses = {
    /**
     * Every dependency answers.
     */
    200: Readiness;
};

export type SystemReadyResponse = SystemReadyResponses[keyof SystemReadyResponses];

export type SystemContractData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/openapi.json';
};

export type SystemContractErrors = {
    /**
     * The request does not match the contract. Each entry of `errors` names a place (a JSON pointer into the body, or a parameter) and what is wrong there.
     */
    400: Problem;
    /**
     * Too many requests. Wait for the number of seconds in `Retry-After`. The `RateLimit` header says what is left.
     */
    429: Problem;
    /**
     * Something went wrong on our side. Nothing was changed. Report the `request_id`.
     */
    500: Problem;
    /**
     * Temporarily unavailable. Something the service depends on cannot be reached. Try again after the number of seconds in `Retry-After`.
     */
    503: Problem;
};

export type SystemContractError = SystemContractErrors[keyof SystemContractErrors];

export type SystemContractResponses = {
    /**
     * The contract.
     */
    200: ContractDocument;
};

export type SystemContractResponse = SystemContractResponses[keyof SystemContractResponses];

export type SystemDocsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/docs';
};

export type SystemDocsErrors = {
    /**
     * The request does not match the contract. Each entry of `errors` names a place (a JSON pointer into the body, or a parameter) and what is wrong there.
     */
    400: Problem;
    /**
     * Too many requests. Wait for the number of seconds in `Retry-After`. The `RateLimit` header says what is left.
     */
    429: Problem;
    /**
     * Something went wrong on our side. Nothing was changed. Report the `request_id`.
     */
    500: Problem;
    /**
     * Temporarily unavailable. Something the service depends on cannot be reached. Try again after the number of seconds in `Retry-After`.
     */
    503: Problem;
};

export type SystemDocsError = SystemDocsErrors[keyof SystemDocsErrors];

export type SystemDocsResponses = {
    /**
     * The reference page.
     */
    200: string;
};

export type SystemDocsResponse = SystemDocsResponses[keyof SystemDocsResponses];

export type SystemDocsScriptData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/docs/reference.js';
};

export type SystemDocsScriptErrors = {
    /**
     * The request does not match the contract. Each entry of `errors` names a place (a JSON pointer into the body, or a parameter) and what is wrong there.
     */
    400: Problem;
    /**
     * Too many requests. Wait for the number of seconds in `Retry-After`. The `RateLimit` header says what is left.
     */
    429: Problem;
    /**
     * Something went wrong on our side. Nothing was changed. Report the `request_id`.
     */
    500: Problem;
    /**
     * Temporarily unavailable. Something the service depends on cannot be reached. Try again after the number of seconds in `Retry-After`.
     */
    503: Problem;
};

export type SystemDocsScriptError = SystemDocsScriptErrors[keyof SystemDocsScriptErrors];

export type SystemDocsScriptResponses = {
    /**
     * The script.
     */
    200: Blob | File;
};

export type SystemDocsScriptResponse = SystemDocsScriptResponses[keyof SystemDocsScriptResponses];

export type SystemProblemData = {
    body?: never;
    path: {
        /**
         * A code from the error catalogue.
         */
        code: string;
    };
    query?: never;
    url: '/problems/{code}';
};

export type SystemProblemErrors = {
    /**
     * The request does not match the contract. Each entry of `errors` names a place (a JSON pointer into the body, or a parameter) and what is wrong there.
     */
    400: Problem;
    /**
     * No such resource. It does not exist, or it belongs to a workspace you are not a member of; the two look the same on purpose.
     */
    404: Problem;
    /**
     * Too many requests. Wait for the number of seconds in `Retry-After`. The `RateLimit` header says what is left.
     */
    429: Problem;
    /**
     * Something went wrong on our side. Nothing was changed. Report the `request_id`.
     */
    500: Problem;
    /**
     * Temporarily unavailable. Something the service depends on cannot be reached. Try again after the number of seconds in `Retry-After`.
     */
    503: Problem;
};

export type SystemProblemError = SystemProblemErrors[keyof SystemProblemErrors];

export type SystemProblemResponses = {
    /**
     * What the error means and what to do about it.
     */
    200: string;
};

export type SystemProblemResponse = SystemProblemResponses[keyof SystemProblemResponses];

export type MeGetData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/me';
};

export type MeGetErrors = {
    /**
     * The request does not match the contract. Each entry of `errors` names a place (a JSON pointer into the body, or a parameter) and what is wrong there.
     */
    400: Problem;
    /**
     * Authentication is required. Send `Authorization: Bearer <token>` with a valid token of the issuer, or an API key that has not expired or been revoked.
     */
    401: Problem;
    /**
     * Your role does not allow this. The detail names the permission that is missing. A workspace owner or admin can change your role; a key needs the scope.
     */
    403: Problem;
    /**
     * No such resource. It does not exist, or it belongs to a workspace you are not a member of; the two look the same on purpose.
     */
    404: Problem;
    /**
     * Too many requests. Wait for the number of seconds in `Retry-After`. The `RateLimit` header says what is left.
     */
    429: Problem;
    /**
     * Something went wrong on our side. Nothing was changed. Report the `request_id`.
     */
    500: Problem;
    /**
     * Temporarily unavailable. Something the service depends on cannot be reached. Try again after the number of seconds in `Retry-After`.
     */
    503: Problem;
};

export type MeGetError = MeGetErrors[keyof MeGetErrors];

export type MeGetResponses = {
    /**
     * Your profile.
     */
    200: User;
};

export type MeGetResponse = MeGetResponses[keyof MeGetResponses];

export type MeUpdateData = {
    body: UserPatch;
    headers?: {
        /**
         * The entity tag your change is based on. When the resource has changed since, the answer is 412.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/me';
};

export type MeUpdateErrors = {
    /**
     * The request does not match the contract. Each entry of `errors` names a place (a JSON pointer into the body, or a parameter) and what is wrong there.
     */
    400: Problem;
    /**
     * Authentication is required. Send `Authorization: Bearer <token>` with a valid token of the issuer, or an API key that has not expired or been revoked.
     */
    401: Problem;
    /**
     * Your role does not allow this. The detail names the permission that is missing. A workspace owner or admin can change your role; a key needs the scope.
     */
    403: Problem;
    /**
     * No such resource. It does not exist, or it belongs to a workspace you are not a member of; the two look the same on purpose.
     */
    404: Problem;
    /**
     * The request took too long to arrive. Send the whole request within the time limit.
     */
    408: Problem;
    /**
     * The resource has changed. The `If-Match` header names an older version. Read the resource again and repeat your change on the new version.
     */
    412: Problem;
    /**
     * The request body is too large. The body may be at most 1 MiB, nested 64 deep, with 1,000 keys.
     */
    413: Problem;
    /**
     * The content type is not supported. Send the content type that the contract names for this operation, in UTF-8, without a content encoding.
     */
    415: Problem;
    /**
     * Too many requests. Wait for the number of seconds in `Retry-After`. The `RateLimit` header says what is left.
     */
    429: Problem;
    /**
     * Something went wrong on our side. Nothing was changed. Report the `request_id`.
     */
    500: Problem;
    /**
     * Temporarily unavailable. Something the service depends on cannot be reached. Try again after the number of seconds in `Retry-After`.
     */
    503: Problem;
};

export type MeUpdateError = MeUpdateErrors[keyof MeUpdateErrors];

export type MeUpdateResponses = {
    /**
     * Your profile after the change.
     */
    200: User;
};

export type MeUpdateResponse = MeUpdateResponses[keyof MeUpdateResponses];

export type WorkspacesListData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Where to read on, from `next_cursor` of the page before.
         */
        cursor?: string;
        /**
         * How many items a page has at most.
         */
        limit?: number;
    };
    url: '/v1/workspaces';
};

export type WorkspacesListErrors = {
    /**
     * The request does not match the contract. Each entry of `errors` names a place (a JSON pointer into the body, or a parameter) and what is wrong there.
     */
    400: Problem;
    /**
     * Authentication is required. Send `Authorization: Bearer <token>` with a valid token of the issuer, or an API key that has not expired or been revoked.
     */
    401: Problem;
    /**
     * Your role does not allow this. The detail names the permission that is missing. A workspace owner or admin can change your role; a key needs the scope.
     */
    403: Problem;
    /**
     * No such resource. It does not exist, or it belongs to a workspace you are not a member of; the two look the same on purpose.
     */
    404: Problem;
    /**
     * Too many requests. Wait for the number of seconds in `Retry-After`. The `RateLimit` header says what is left.
     */
    429: Problem;
    /**
     * Something went wrong on our side. Nothing was changed. Report the `request_id`.
     */
    500: Problem;
    /**
     * Temporarily unavailable. Something the service depends on cannot be reached. Try again after the number of seconds in `Retry-After`.
     */
    503: Problem;
};

export type WorkspacesListError = WorkspacesListErrors[keyof WorkspacesListErrors];

export type WorkspacesListResponses = {
    /**
     * One page of your workspaces.
     */
    200: WorkspacePage;
};

export type WorkspacesListResponse = WorkspacesListResponses[keyof WorkspacesListResponses];

export type WorkspacesCreateData = {
    body: WorkspaceCreate;
    path?: never;
    query?: never;
    url: '/v1/workspaces';
};

export type WorkspacesCreateErrors = {
    /**
     * The request does not match the contract. Each entry of `errors` names a place (a JSON pointer into the body, or a parameter) and what is wrong there.
     */
    400: Problem;
    /**
     * Authentication is required. Send `Authorization: Bearer <token>` with a valid token of the issuer, or an API key that has not expired or been revoked.
     */
    401: Problem;
    /**
     * Your role does not allow this. The detail names the permission that is missing. A workspace owner or admin can change your role; a key needs the scope.
     */
    403: Problem;
    /**
     * No such resource. It does not exist, or it belongs to a workspace you are not a member of; the two look the same on purpose.
     */
    404: Problem;
    /**
     * The request took too long to arrive. Send the whole request within the time limit.
     */
    408: Problem;
    /**
     * The request conflicts with the current state. `detail` says with what. Read the resource again, then decide.
     */
    409: Problem;
    /**
     * The request body is too large. The body may be at most 1 MiB, nested 64 deep, with 1,000 keys.
     */
    413: Problem;
    /**
     * The content type is not supported. Send the content type that the contract names for this operation, in UTF-8, without a content encoding.
     */
    415: Problem;
    /**
     * The idempotency key was used for another request. A key may be sent again only with the very same request. Use a new key.
     */
    422: Problem;
    /**
     * Too many requests. Wait for the number of seconds in `Retry-After`. The `RateLimit` header says what is left.
     */
    429: Problem;
    /**
     * Something went wrong on our side. Nothing was changed. Report the `request_id`.
     */
    500: Problem;
    /**
     * Temporarily unavailable. Something the service depends on cannot be reached. Try again after the number of seconds in `Retry-After`.
     */
    503: Problem;
};

export type WorkspacesCreateError = WorkspacesCreateErrors[keyof WorkspacesCreateErrors];

export type WorkspacesCreateResponses = {
    /**
     * The new workspace.
     */
    201: Workspace;
};

export type WorkspacesCreateResponse = WorkspacesCreateResponses[keyof WorkspacesCreateResponses];

export type WorkspacesGetData = {
    body?: never;
    path: {
        /**
         * The workspace; one you are not a member of does not exist for you.
         */
        workspace_id: WorkspaceId;
    };
    query?: never;
    url: '/v1/workspaces/{workspace_id}';
};

export type WorkspacesGetErrors = {
    /**
     * The request does not match the contract. Each entry of `errors` names a place (a JSON pointer into the body, or a parameter) and what is wrong there.
     */
    400: Problem;
    /**
     * Authentication is required. Send `Authorization: Bearer <token>` with a valid token of the issuer, or an API key that has not expired or been revoked.
     */
    401: Problem;
    /**
     * Your role does not allow this. The detail names the permission that is missing. A workspace owner or admin can change your role; a key needs the scope.
     */
    403: Problem;
    /**
     * No such resource. It does not exist, or it belongs to a workspace you are not a member of; the two look the same on purpose.
     */
    404: Problem;
    /**
     * Too many requests. Wait for the number of seconds in `Retry-After`. The `RateLimit` header says what is left.
     */
    429: Problem;
    /**
     * Something went wrong on our side. Nothing was changed. Report the `request_id`.
     */
    500: Problem;
    /**
     * Temporarily unavailable. Something the service depends on cannot be reached. Try again after the number of seconds in `Retry-After`.
     */
    503: Problem;
};

export type WorkspacesGetError = WorkspacesGetErrors[keyof WorkspacesGetErrors];

export type WorkspacesGetResponses = {
    /**
     * The workspace.
     */
    200: Workspace;
};

export type WorkspacesGetResponse = WorkspacesGetResponses[keyof WorkspacesGetResponses];
