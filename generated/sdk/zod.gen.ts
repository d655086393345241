// Written by `npm run generate`. Do not edit.

import * as z from 'zod';

/**
 * That the process runs.
 */
export const zLiveness = z.object({
    status: z.literal('ok')
});

/**
 * Whether it works.
 */
export const zStatus = z.enum(['ok', 'failed']);

/**
 * One dependency.
 */
export const zCheck = z.object({
    name: z.string().max(40),
    status: zStatus
});

/**
 * Whether the service can do its work.
 */
export const zReadiness = z.object({
    status: zStatus,
    checks: z.array(zCheck).max(10)
});

/**
 * An OpenAPI 3.1 document.
 */
export const zContractDocument = z.object({
    openapi: z.string().max(20),
    info: z.record(z.string(), z.unknown()),
    paths: z.record(z.string(), z.unknown())
});

/**
 * Identifies a person.
 */
export const zUserId = z.string().max(30).regex(/^usr_[0-7][0-9a-hjkmnp-tv-z]{25}$/);

/**
 * An instant (RFC 3339), in UTC.
 */
export const zTimestamp = z.iso.datetime().max(35);

/**
 * Counts the changes of this resource; its entity tag is this number in quotes.
 */
export const zVersion = z.int().gte(1).lte(2147483647);

/**
 * A person who can sign in.
 */
export const zUser = z.object({
    id: zUserId,
    name: z.string().max(120),
    email: z.email().max(254).nullable(),
    created_at: zTimestamp,
    updated_at: zTimestamp,
    version: zVersion
});

/**
 * What a person may change about themselves.
 */
export const zUserPatch = z.object({
    name: z.string().min(1).max(120).optional()
});

/**
 * Identifies a workspace.
 */
export const zWorkspaceId = z.string().max(29).regex(/^ws_[0-7][0-9a-hjkmnp-tv-z]{25}$/);

/**
 * A tenant: members, keys and documents belong to exactly one.
 */
export const zWorkspace = z.object({
    id: zWorkspaceId,
    name: z.string().max(120),
    created_at: zTimestamp,
    updated_at: zTimestamp,
    version: zVersion
});

/**
 * Pass it as `cursor` to read the next page; null on the last one.
 */
export const zNextCursor = z.string().max(512).nullable();

/**
 * One page of workspaces.
 */
export const zWorkspacePage = z.object({
    data: z.array(zWorkspace).max(100),
    next_cursor: zNextCursor
});

/**
 * A new workspace.
 */
export const zWorkspaceCreate = z.object({
    name: z.string().min(1).max(120)
});

/**
 * One place in the request that does not match the contract.
 */
export const zProblemItem = z.object({
    pointer: z.string().max(1024).optional(),
    parameter: z.string().max(256).optional(),
    code: z.string().max(64),
    detail: z.string().max(1000)
});

/**
 * An error (RFC 9457). `code` is stable and meant for programs; `detail` is for people.
 */
export const zProblem = z.object({
    type: z.string().max(2048),
    title: z.string().max(200),
    status: z.int().gte(400).lte(599),
    detail: z.string().max(1000).optional(),
    instance: z.string().max(8192).optional(),
    code: z.string().max(64),
    request_id: z.string().max(64),
    errors: z.array(zProblemItem).max(20).optional()
});

/**
 * The entity tag your change is based on. When the resource has changed since, the answer is 412.
 */
export const zIfMatch = z.string().min(1).max(256);

/**
 * Where to read on, from `next_cursor` of the page before.
 */
export const zCursor = z.string().min(1).max(512).regex(/^[A-Za-z0-9_-]+$/);

/**
 * How many items a page has at most.
 */
export const zLimit = z.int().gte(1).lte(100).default(20);

/**
 * The workspace; one you are not a member of does not exist for you.
 */
export const zWorkspaceId2 = zWorkspaceId;

/**
 * The process is alive.
 */
export const zSystemLiveResponse = zLiveness;

/**
 * Every dependency answers.
 */
export const zSystemReadyResponse = zReadiness;

/**
 * The contract.
 */
export const zSystemContractResponse = zContractDocument;

/**
 * The reference page.
 */
export const zSystemDocsResponse = z.string().max(20000);

/**
 * The script.
 */
export const zSystemDocsScriptResponse = z.string().max(10000000);

export const zSystemProblemPath = z.object({
    code: z.string().max(64).regex(/^[a-z][a-z0-9_]*$/)
});

/**
 * What the error means and what to do about it.
 */
export const zSystemProblemResponse = z.string().max(20000);

/**
 * Your profile.
 */
export const zMeGetResponse = zUser;

export const zMeUpdateBody = zUserPatch;

export const zMeUpdateHeaders = z.object({
    'If-Match': z.string().min(1).max(256).optional()
});

/**
 * Your profile after the change.
 */
export const zMeUpdateResponse = zUser;

export const zWorkspacesListQuery = z.object({
    cursor: z.string().min(1).max(512).regex(/^[A-Za-z0-9_-]+$/).optional(),
    limit: z.int().gte(1).lte(100).optional().default(20)
});

/**
 * One page of your workspaces.
 */
export const zWorkspacesListResponse = zWorkspacePage;

export const zWorkspacesCreateBody = zWorkspaceCreate;

/**
 * The new workspace.
 */
export const zWorkspacesCreateResponse = zWorkspace;

export const zWorkspacesGetPath = z.object({
    workspace_id: zWorkspaceId
});

/**
 * The workspace.
 */
export const zWorkspacesGetResponse = zWorkspace;
