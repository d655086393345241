// Written by `npm run generate`. Do not edit.

import * as z from 'zod';

/**
 * Identifies a person.
 */
export const zUserId = z.string().max(30).regex(/^usr_[0-7][0-9a-hjkmnp-tv-z]{25}$/);

/**
 * An instant (RFC 3339), in UTC.
 */
export const zTimestamp = z.iso.datetime({ offset: true }).max(35);

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
 * What a member may do; the roles are spelled out in policy.yaml.
 */
export const zRole = z.enum([
    'owner',
    'admin',
    'editor',
    'viewer'
]);

/**
 * A workspace you belong to, and your role there.
 */
export const zMembership = z.object({
    workspace_id: zWorkspaceId,
    workspace_name: z.string().max(120),
    role: zRole,
    created_at: zTimestamp
});

/**
 * Pass it as `cursor` to read the next page; null on the last one.
 */
export const zNextCursor = z.string().max(512).nullable();

/**
 * One page of memberships.
 */
export const zMembershipPage = z.object({
    data: z.array(zMembership).max(100),
    next_cursor: zNextCursor
});

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
 * A merge patch (RFC 7396): members that are left out stay as they are.
 */
export const zWorkspacePatch = z.object({
    name: z.string().min(1).max(120).optional()
});

/**
 * A person who belongs to a workspace.
 */
export const zMember = z.object({
    workspace_id: zWorkspaceId,
    user_id: zUserId,
    name: z.string().max(120),
    email: z.email().max(254).nullable(),
    role: zRole,
    created_at: zTimestamp,
    updated_at: zTimestamp,
    version: zVersion
});

/**
 * One page of members.
 */
export const zMemberPage = z.object({
    data: z.array(zMember).max(100),
    next_cursor: zNextCursor
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
 * A merge patch (RFC 7396).
 */
export const zMemberPatch = z.object({
    role: zRole.optional()
});

/**
 * Whether the invitation can still be accepted; a pending one can until it expires.
 */
export const zInvitationStatus = z.enum([
    'pending',
    'accepted',
    'revoked'
]);

/**
 * Identifies an invitation.
 */
export const zInvitationId = z.string().max(30).regex(/^inv_[0-7][0-9a-hjkmnp-tv-z]{25}$/);

/**
 * An invitation into a workspace. Whoever has its token may join.
 */
export const zInvitation = z.object({
    id: zInvitationId,
    workspace_id: zWorkspaceId,
    email: z.email().max(254),
    role: zRole,
    status: zInvitationStatus,
    invited_by: zUserId,
    expires_at: zTimestamp,
    created_at: zTimestamp,
    updated_at: zTimestamp,
    version: zVersion
});

/**
 * One page of invitations.
 */
export const zInvitationPage = z.object({
    data: z.array(zInvitation).max(100),
    next_cursor: zNextCursor
});

/**
 * Whom to invite, and as what.
 */
export const zInvitationCreate = z.object({
    email: z.email().max(254),
    role: zRole,
    expires_in_hours: z.int().gte(1).lte(720).optional().default(168)
});

/**
 * The secret of an invitation; it is shown once.
 */
export const zInvitationToken = z.string().max(36).regex(/^pli_[A-Za-z0-9_-]{32}$/);

/**
 * The new invitation with its token. The token is not stored and cannot be shown again.
 */
export const zInvitationCreated = z.object({
    id: zInvitationId,
    workspace_id: zWorkspaceId,
    email: z.email().max(254),
    role: zRole,
    status: zInvitationStatus,
    invited_by: zUserId,
    expires_at: zTimestamp,
    token: zInvitationToken,
    created_at: zTimestamp,
    updated_at: zTimestamp,
    version: zVersion
});

/**
 * The token of the invitation to accept.
 */
export const zInvitationAcceptance = z.object({
    token: zInvitationToken
});

/**
 * Identifies an API key.
 */
export const zApiKeyId = z.string().max(30).regex(/^key_[0-7][0-9a-hjkmnp-tv-z]{25}$/);

/**
 * A permission of policy.yaml.
 */
export const zScope = z.string().max(60).regex(/^[a-z_]+:[a-z]+$/);

/**
 * A key for a program. It acts for the person who made it, within its scopes.
 */
export const zApiKey = z.object({
    id: zApiKeyId,
    workspace_id: zWorkspaceId,
    name: z.string().max(120),
    scopes: z.array(zScope).min(1).max(50),
    hint: z.string().max(4),
    created_by: zUserId,
    expires_at: z.iso.datetime({ offset: true }).max(35).nullable(),
    last_used_at: z.iso.datetime({ offset: true }).max(35).nullable(),
    revoked_at: z.iso.datetime({ offset: true }).max(35).nullable(),
    created_at: zTimestamp,
    updated_at: zTimestamp,
    version: zVersion
});

/**
 * One page of keys.
 */
export const zApiKeyPage = z.object({
    data: z.array(zApiKey).max(100),
    next_cursor: zNextCursor
});

/**
 * A new key.
 */
export const zApiKeyCreate = z.object({
    name: z.string().min(1).max(120),
    scopes: z.array(zScope).min(1).max(50),
    expires_in_days: z.int().gte(1).lte(3650).nullish().default(null)
});

/**
 * The key with its secret. The secret is not stored and cannot be shown again.
 */
export const zApiKeyCreated = z.object({
    id: zApiKeyId,
    workspace_id: zWorkspaceId,
    name: z.string().max(120),
    scopes: z.array(zScope).min(1).max(50),
    hint: z.string().max(4),
    created_by: zUserId,
    expires_at: z.iso.datetime({ offset: true }).max(35).nullable(),
    last_used_at: z.iso.datetime({ offset: true }).max(35).nullable(),
    revoked_at: z.iso.datetime({ offset: true }).max(35).nullable(),
    secret: z.string().max(80).regex(/^pl_(live|test)_[0-9a-z]{26}_[A-Za-z0-9_-]{40}$/),
    created_at: zTimestamp,
    updated_at: zTimestamp,
    version: zVersion
});

/**
 * How to change over to the new secret.
 */
export const zApiKeyRotation = z.object({
    overlap_seconds: z.int().gte(0).lte(604800).optional().default(3600)
});

/**
 * Whether only its creator sees the document, or every member.
 */
export const zVisibility = z.enum(['private', 'workspace']);

/**
 * Identifies a document.
 */
export const zDocumentId = z.string().max(30).regex(/^doc_[0-7][0-9a-hjkmnp-tv-z]{25}$/);

/**
 * A word to find documents by.
 */
export const zTag = z.string().min(1).max(40);

/**
 * A document without its content, as lists show it.
 */
export const zDocumentSummary = z.object({
    id: zDocumentId,
    workspace_id: zWorkspaceId,
    title: z.string().max(200),
    tags: z.array(zTag).max(20),
    visibility: zVisibility,
    created_by: zUserId,
    created_at: zTimestamp,
    updated_at: zTimestamp,
    version: zVersion
});

/**
 * One page of documents.
 */
export const zDocumentPage = z.object({
    data: z.array(zDocumentSummary).max(100),
    next_cursor: zNextCursor
});

/**
 * A new document.
 */
export const zDocumentCreate = z.object({
    title: z.string().min(1).max(200),
    content: z.string().max(200000),
    tags: z.array(zTag).max(20).optional().default([]),
    visibility: z.enum(['private', 'workspace']).optional().default('workspace')
});

/**
 * A text of a workspace.
 */
export const zDocument = z.object({
    id: zDocumentId,
    workspace_id: zWorkspaceId,
    title: z.string().max(200),
    tags: z.array(zTag).max(20),
    visibility: zVisibility,
    created_by: zUserId,
    content: z.string().max(200000),
    created_at: zTimestamp,
    updated_at: zTimestamp,
    version: zVersion
});

/**
 * A merge patch (RFC 7396): members that are left out stay as they are.
 */
export const zDocumentPatch = z.object({
    title: z.string().min(1).max(200).optional(),
    content: z.string().max(200000).optional(),
    tags: z.array(zTag).max(20).optional(),
    visibility: zVisibility.optional()
});

/**
 * A document that a search found.
 */
export const zDocumentMatch = z.object({
    rank: z.number().gte(0).lte(1000),
    document: zDocumentSummary
});

/**
 * One page of matches.
 */
export const zDocumentMatchPage = z.object({
    data: z.array(zDocumentMatch).max(100),
    next_cursor: zNextCursor
});

/**
 * Identifies a webhook endpoint.
 */
export const zWebhookEndpointId = z.string().max(30).regex(/^whe_[0-7][0-9a-hjkmnp-tv-z]{25}$/);

/**
 * Where events are sent, by POST: an https address with a host name in lower case. The name must lead to public addresses only, which is looked at before every attempt; redirects are not followed. A service in development may take http on its own machine.
 */
export const zWebhookUrl = z.url().max(2048).regex(/^(?:https:\/\/(?:[a-z0-9-]{1,63}\.){1,10}[a-z]{2,24}|http:\/\/(?:localhost|127\.0\.0\.1))(?::(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}))?(?:\/(?:[A-Za-z0-9._~!$&()*+,;=:@\/?-]|%[0-9A-F]{2})*)?$/);

/**
 * A type of event, as `webhooks` of this contract declares it.
 */
export const zWebhookEventType = z.enum([
    'workspace.updated',
    'member.added',
    'member.updated',
    'member.removed',
    'invitation.created',
    'invitation.revoked',
    'api_key.created',
    'api_key.rotated',
    'api_key.revoked',
    'document.created',
    'document.updated',
    'document.deleted',
    'webhook_endpoint.pinged'
]);

/**
 * Which events are sent.
 */
export const zWebhookEventTypes = z.array(zWebhookEventType).min(1).max(50);

/**
 * Whether events are sent. What waits for a disabled endpoint is sent once it is active again.
 */
export const zWebhookEndpointStatus = z.enum(['active', 'disabled']);

/**
 * Where events of a workspace are sent.
 */
export const zWebhookEndpoint = z.object({
    id: zWebhookEndpointId,
    workspace_id: zWorkspaceId,
    url: zWebhookUrl,
    description: z.string().max(200),
    event_types: zWebhookEventTypes,
    status: zWebhookEndpointStatus,
    disabled_reason: z.enum([
        'user',
        'gone',
        'failing'
    ]).nullable(),
    disabled_at: z.iso.datetime({ offset: true }).max(35).nullable(),
    last_success_at: z.iso.datetime({ offset: true }).max(35).nullable(),
    created_at: zTimestamp,
    updated_at: zTimestamp,
    version: zVersion
});

/**
 * One page of endpoints.
 */
export const zWebhookEndpointPage = z.object({
    data: z.array(zWebhookEndpoint).max(100),
    next_cursor: zNextCursor
});

/**
 * A new endpoint.
 */
export const zWebhookEndpointCreate = z.object({
    url: zWebhookUrl,
    description: z.string().max(200).optional().default(''),
    event_types: zWebhookEventTypes
});

/**
 * What the requests to the endpoint are signed with. It is shown once.
 */
export const zWebhookSecret = z.string().max(50).regex(/^whsec_[A-Za-z0-9+\/]{43}=$/);

/**
 * The endpoint with its secret, which cannot be shown again.
 */
export const zWebhookEndpointCreated = z.object({
    id: zWebhookEndpointId,
    workspace_id: zWorkspaceId,
    url: zWebhookUrl,
    description: z.string().max(200),
    event_types: zWebhookEventTypes,
    status: zWebhookEndpointStatus,
    disabled_reason: z.enum([
        'user',
        'gone',
        'failing'
    ]).nullable(),
    disabled_at: z.iso.datetime({ offset: true }).max(35).nullable(),
    last_success_at: z.iso.datetime({ offset: true }).max(35).nullable(),
    created_at: zTimestamp,
    updated_at: zTimestamp,
    version: zVersion,
    secret: zWebhookSecret
});

/**
 * A merge patch (RFC 7396).
 */
export const zWebhookEndpointPatch = z.object({
    url: zWebhookUrl.optional(),
    description: z.string().max(200).optional(),
    event_types: zWebhookEventTypes.optional(),
    status: zWebhookEndpointStatus.optional()
});

/**
 * How to change over to the new secret.
 */
export const zWebhookSecretRotation = z.object({
    overlap_seconds: z.int().gte(0).lte(604800).optional().default(86400)
});

/**
 * Identifies a delivery.
 */
export const zWebhookDeliveryId = z.string().max(30).regex(/^dlv_[0-7][0-9a-hjkmnp-tv-z]{25}$/);

/**
 * Identifies an event. It is the `webhook-id` of every attempt to send it, so that each is handled once.
 */
export const zEventId = z.string().max(30).regex(/^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$/);

/**
 * Whether it still waits, was taken, or was given up.
 */
export const zWebhookDeliveryStatus = z.enum([
    'pending',
    'delivered',
    'failed'
]);

/**
 * One event on its way to one endpoint.
 */
export const zWebhookDelivery = z.object({
    id: zWebhookDeliveryId,
    workspace_id: zWorkspaceId,
    webhook_endpoint_id: zWebhookEndpointId,
    event_id: zEventId,
    event_type: zWebhookEventType,
    status: zWebhookDeliveryStatus,
    attempts: z.int().gte(0).lte(100000),
    next_attempt_at: z.iso.datetime({ offset: true }).max(35).nullable(),
    last_attempt_at: z.iso.datetime({ offset: true }).max(35).nullable(),
    response_status: z.int().gte(100).lte(999).nullable(),
    failure: z.enum([
        'status',
        'timeout',
        'connection',
        'address',
        'secret'
    ]).nullable(),
    created_at: zTimestamp
});

/**
 * One page of deliveries.
 */
export const zWebhookDeliveryPage = z.object({
    data: z.array(zWebhookDelivery).max(100),
    next_cursor: zNextCursor
});

/**
 * Identifies an entry of the audit trail.
 */
export const zAuditEventId = z.string().max(30).regex(/^aud_[0-7][0-9a-hjkmnp-tv-z]{25}$/);

/**
 * One thing that was done or refused: what, by whom, to which resource.
 */
export const zAuditEvent = z.object({
    id: zAuditEventId,
    workspace_id: zWorkspaceId,
    actor_kind: z.enum([
        'user',
        'key',
        'anonymous',
        'system'
    ]),
    actor_id: z.string().max(64).regex(/^(usr|key)_[0-7][0-9a-hjkmnp-tv-z]{25}$/).nullable(),
    operation: z.string().max(100),
    outcome: z.enum([
        'done',
        'forbidden',
        'unauthenticated'
    ]),
    reason: z.string().max(200).nullable(),
    resource_id: z.string().max(100).regex(/^[a-z]+_[0-7][0-9a-hjkmnp-tv-z]{25}$/).nullable(),
    request_id: z.string().max(64),
    created_at: zTimestamp
});

/**
 * One page of entries.
 */
export const zAuditEventPage = z.object({
    data: z.array(zAuditEvent).max(100),
    next_cursor: zNextCursor
});

/**
 * One line of an export: an entry, and where to read on after it.
 */
export const zAuditExportLine = z.object({
    cursor: z.string().max(512),
    event: zAuditEvent
});

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
    status: z.enum([
        'ok',
        'degraded',
        'failed'
    ]),
    checks: z.array(zCheck).max(10)
});

/**
 * What one background job did.
 */
export const zJobRun = z.object({
    name: z.string().max(60),
    status: zStatus,
    duration_ms: z.int().gte(0).lte(86400000)
});

/**
 * What the background jobs did.
 */
export const zJobRuns = z.object({
    runs: z.array(zJobRun).max(100)
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
 * Which events are sent.
 */
export const zWebhookEventTypesWritable = z.array(zWebhookEventType).min(1).max(50);

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
 * A member of the workspace.
 */
export const zUserId2 = zUserId;

/**
 * An invitation of the workspace.
 */
export const zInvitationId2 = zInvitationId;

/**
 * A key of the workspace.
 */
export const zApiKeyId2 = zApiKeyId;

/**
 * A document of the workspace.
 */
export const zDocumentId2 = zDocumentId;

/**
 * An endpoint of the workspace.
 */
export const zWebhookEndpointId2 = zWebhookEndpointId;

/**
 * A delivery to the endpoint.
 */
export const zWebhookDeliveryId2 = zWebhookDeliveryId;

/**
 * An entry of the audit trail.
 */
export const zAuditEventId2 = zAuditEventId;

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

export const zMeMembershipsQuery = z.object({
    cursor: z.string().min(1).max(512).regex(/^[A-Za-z0-9_-]+$/).optional(),
    limit: z.int().gte(1).lte(100).optional().default(20)
});

/**
 * One page of memberships.
 */
export const zMeMembershipsResponse = zMembershipPage;

export const zWorkspacesListQuery = z.object({
    cursor: z.string().min(1).max(512).regex(/^[A-Za-z0-9_-]+$/).optional(),
    limit: z.int().gte(1).lte(100).optional().default(20)
});

/**
 * One page of your workspaces.
 */
export const zWorkspacesListResponse = zWorkspacePage;

export const zWorkspacesCreateBody = zWorkspaceCreate;

export const zWorkspacesCreateHeaders = z.object({
    'Idempotency-Key': z.string().min(1).max(255).regex(/^[\x21-\x7e]+$/).optional()
});

/**
 * The new workspace.
 */
export const zWorkspacesCreateResponse = zWorkspace;

export const zWorkspacesDeletePath = z.object({
    workspace_id: zWorkspaceId
});

/**
 * The workspace is gone.
 */
export const zWorkspacesDeleteResponse = z.void();

export const zWorkspacesGetPath = z.object({
    workspace_id: zWorkspaceId
});

/**
 * The workspace.
 */
export const zWorkspacesGetResponse = zWorkspace;

export const zWorkspacesUpdateBody = zWorkspacePatch;

export const zWorkspacesUpdateHeaders = z.object({
    'If-Match': z.string().min(1).max(256).optional()
});

export const zWorkspacesUpdatePath = z.object({
    workspace_id: zWorkspaceId
});

/**
 * The workspace after the change.
 */
export const zWorkspacesUpdateResponse = zWorkspace;

export const zMembersListPath = z.object({
    workspace_id: zWorkspaceId
});

export const zMembersListQuery = z.object({
    cursor: z.string().min(1).max(512).regex(/^[A-Za-z0-9_-]+$/).optional(),
    limit: z.int().gte(1).lte(100).optional().default(20)
});

/**
 * One page of members.
 */
export const zMembersListResponse = zMemberPage;

export const zMembersDeletePath = z.object({
    workspace_id: zWorkspaceId,
    user_id: zUserId
});

/**
 * The person no longer belongs to the workspace.
 */
export const zMembersDeleteResponse = z.void();

export const zMembersGetPath = z.object({
    workspace_id: zWorkspaceId,
    user_id: zUserId
});

/**
 * The member.
 */
export const zMembersGetResponse = zMember;

export const zMembersUpdateBody = zMemberPatch;

export const zMembersUpdateHeaders = z.object({
    'If-Match': z.string().min(1).max(256).optional()
});

export const zMembersUpdatePath = z.object({
    workspace_id: zWorkspaceId,
    user_id: zUserId
});

/**
 * The member after the change.
 */
export const zMembersUpdateResponse = zMember;

export const zInvitationsListPath = z.object({
    workspace_id: zWorkspaceId
});

export const zInvitationsListQuery = z.object({
    cursor: z.string().min(1).max(512).regex(/^[A-Za-z0-9_-]+$/).optional(),
    limit: z.int().gte(1).lte(100).optional().default(20),
    status: zInvitationStatus.optional()
});

/**
 * One page of invitations.
 */
export const zInvitationsListResponse = zInvitationPage;

export const zInvitationsCreateBody = zInvitationCreate;

export const zInvitationsCreateHeaders = z.object({
    'Idempotency-Key': z.string().min(1).max(255).regex(/^[\x21-\x7e]+$/).optional()
});

export const zInvitationsCreatePath = z.object({
    workspace_id: zWorkspaceId
});

/**
 * The invitation and its token.
 */
export const zInvitationsCreateResponse = zInvitationCreated;

export const zInvitationsRevokePath = z.object({
    workspace_id: zWorkspaceId,
    invitation_id: zInvitationId
});

/**
 * The token no longer works.
 */
export const zInvitationsRevokeResponse = z.void();

export const zInvitationsGetPath = z.object({
    workspace_id: zWorkspaceId,
    invitation_id: zInvitationId
});

/**
 * The invitation.
 */
export const zInvitationsGetResponse = zInvitation;

export const zInvitationsAcceptBody = zInvitationAcceptance;

export const zInvitationsAcceptHeaders = z.object({
    'Idempotency-Key': z.string().min(1).max(255).regex(/^[\x21-\x7e]+$/).optional()
});

/**
 * You belong to the workspace now.
 */
export const zInvitationsAcceptResponse = zMember;

export const zApiKeysListPath = z.object({
    workspace_id: zWorkspaceId
});

export const zApiKeysListQuery = z.object({
    cursor: z.string().min(1).max(512).regex(/^[A-Za-z0-9_-]+$/).optional(),
    limit: z.int().gte(1).lte(100).optional().default(20)
});

/**
 * One page of keys.
 */
export const zApiKeysListResponse = zApiKeyPage;

export const zApiKeysCreateBody = zApiKeyCreate;

export const zApiKeysCreateHeaders = z.object({
    'Idempotency-Key': z.string().min(1).max(255).regex(/^[\x21-\x7e]+$/).optional()
});

export const zApiKeysCreatePath = z.object({
    workspace_id: zWorkspaceId
});

/**
 * The key and its secret.
 */
export const zApiKeysCreateResponse = zApiKeyCreated;

export const zApiKeysRevokePath = z.object({
    workspace_id: zWorkspaceId,
    api_key_id: zApiKeyId
});

/**
 * The key no longer works.
 */
export const zApiKeysRevokeResponse = z.void();

export const zApiKeysGetPath = z.object({
    workspace_id: zWorkspaceId,
    api_key_id: zApiKeyId
});

/**
 * The key.
 */
export const zApiKeysGetResponse = zApiKey;

export const zApiKeysRotateBody = zApiKeyRotation;

export const zApiKeysRotateHeaders = z.object({
    'Idempotency-Key': z.string().min(1).max(255).regex(/^[\x21-\x7e]+$/).optional()
});

export const zApiKeysRotatePath = z.object({
    workspace_id: zWorkspaceId,
    api_key_id: zApiKeyId
});

/**
 * The key with its new secret.
 */
export const zApiKeysRotateResponse = zApiKeyCreated;

export const zDocumentsListPath = z.object({
    workspace_id: zWorkspaceId
});

export const zDocumentsListQuery = z.object({
    cursor: z.string().min(1).max(512).regex(/^[A-Za-z0-9_-]+$/).optional(),
    limit: z.int().gte(1).lte(100).optional().default(20),
    sort: z.enum([
        'created_at',
        '-created_at',
        'updated_at',
        '-updated_at',
        'title',
        '-title'
    ]).optional().default('-created_at'),
    visibility: zVisibility.optional(),
    created_by: zUserId.optional()
});

/**
 * One page of documents.
 */
export const zDocumentsListResponse = zDocumentPage;

export const zDocumentsCreateBody = zDocumentCreate;

export const zDocumentsCreateHeaders = z.object({
    'Idempotency-Key': z.string().min(1).max(255).regex(/^[\x21-\x7e]+$/).optional()
});

export const zDocumentsCreatePath = z.object({
    workspace_id: zWorkspaceId
});

/**
 * The new document.
 */
export const zDocumentsCreateResponse = zDocument;

export const zDocumentsDeleteHeaders = z.object({
    'If-Match': z.string().min(1).max(256).optional()
});

export const zDocumentsDeletePath = z.object({
    workspace_id: zWorkspaceId,
    document_id: zDocumentId
});

/**
 * The document is gone.
 */
export const zDocumentsDeleteResponse = z.void();

export const zDocumentsGetPath = z.object({
    workspace_id: zWorkspaceId,
    document_id: zDocumentId
});

/**
 * The document.
 */
export const zDocumentsGetResponse = zDocument;

export const zDocumentsUpdateBody = zDocumentPatch;

export const zDocumentsUpdateHeaders = z.object({
    'If-Match': z.string().min(1).max(256).optional()
});

export const zDocumentsUpdatePath = z.object({
    workspace_id: zWorkspaceId,
    document_id: zDocumentId
});

/**
 * The document after the change.
 */
export const zDocumentsUpdateResponse = zDocument;

export const zDocumentsSearchPath = z.object({
    workspace_id: zWorkspaceId
});

export const zDocumentsSearchQuery = z.object({
    q: z.string().min(1).max(200),
    cursor: z.string().min(1).max(512).regex(/^[A-Za-z0-9_-]+$/).optional(),
    limit: z.int().gte(1).lte(100).optional().default(20)
});

/**
 * One page of matches.
 */
export const zDocumentsSearchResponse = zDocumentMatchPage;

export const zWebhookEndpointsListPath = z.object({
    workspace_id: zWorkspaceId
});

export const zWebhookEndpointsListQuery = z.object({
    cursor: z.string().min(1).max(512).regex(/^[A-Za-z0-9_-]+$/).optional(),
    limit: z.int().gte(1).lte(100).optional().default(20)
});

/**
 * One page of endpoints.
 */
export const zWebhookEndpointsListResponse = zWebhookEndpointPage;

export const zWebhookEndpointsCreateBody = zWebhookEndpointCreate;

export const zWebhookEndpointsCreateHeaders = z.object({
    'Idempotency-Key': z.string().min(1).max(255).regex(/^[\x21-\x7e]+$/).optional()
});

export const zWebhookEndpointsCreatePath = z.object({
    workspace_id: zWorkspaceId
});

/**
 * The endpoint and its secret.
 */
export const zWebhookEndpointsCreateResponse = zWebhookEndpointCreated;

export const zWebhookEndpointsDeleteHeaders = z.object({
    'If-Match': z.string().min(1).max(256).optional()
});

export const zWebhookEndpointsDeletePath = z.object({
    workspace_id: zWorkspaceId,
    webhook_endpoint_id: zWebhookEndpointId
});

/**
 * Nothing is sent any more.
 */
export const zWebhookEndpointsDeleteResponse = z.void();

export const zWebhookEndpointsGetPath = z.object({
    workspace_id: zWorkspaceId,
    webhook_endpoint_id: zWebhookEndpointId
});

/**
 * The endpoint.
 */
export const zWebhookEndpointsGetResponse = zWebhookEndpoint;

export const zWebhookEndpointsUpdateBody = zWebhookEndpointPatch;

export const zWebhookEndpointsUpdateHeaders = z.object({
    'If-Match': z.string().min(1).max(256).optional()
});

export const zWebhookEndpointsUpdatePath = z.object({
    workspace_id: zWorkspaceId,
    webhook_endpoint_id: zWebhookEndpointId
});

/**
 * The endpoint after the change.
 */
export const zWebhookEndpointsUpdateResponse = zWebhookEndpoint;

export const zWebhookEndpointsRotateBody = zWebhookSecretRotation;

export const zWebhookEndpointsRotateHeaders = z.object({
    'Idempotency-Key': z.string().min(1).max(255).regex(/^[\x21-\x7e]+$/).optional()
});

export const zWebhookEndpointsRotatePath = z.object({
    workspace_id: zWorkspaceId,
    webhook_endpoint_id: zWebhookEndpointId
});

/**
 * The endpoint with its new secret.
 */
export const zWebhookEndpointsRotateResponse = zWebhookEndpointCreated;

export const zWebhookEndpointsPingHeaders = z.object({
    'Idempotency-Key': z.string().min(1).max(255).regex(/^[\x21-\x7e]+$/).optional()
});

export const zWebhookEndpointsPingPath = z.object({
    workspace_id: zWorkspaceId,
    webhook_endpoint_id: zWebhookEndpointId
});

/**
 * The delivery of the test event.
 */
export const zWebhookEndpointsPingResponse = zWebhookDelivery;

export const zWebhookDeliveriesListPath = z.object({
    workspace_id: zWorkspaceId,
    webhook_endpoint_id: zWebhookEndpointId
});

export const zWebhookDeliveriesListQuery = z.object({
    cursor: z.string().min(1).max(512).regex(/^[A-Za-z0-9_-]+$/).optional(),
    limit: z.int().gte(1).lte(100).optional().default(20),
    status: zWebhookDeliveryStatus.optional(),
    event_type: zWebhookEventType.optional()
});

/**
 * One page of deliveries.
 */
export const zWebhookDeliveriesListResponse = zWebhookDeliveryPage;

export const zWebhookDeliveriesGetPath = z.object({
    workspace_id: zWorkspaceId,
    webhook_endpoint_id: zWebhookEndpointId,
    webhook_delivery_id: zWebhookDeliveryId
});

/**
 * The delivery.
 */
export const zWebhookDeliveriesGetResponse = zWebhookDelivery;

export const zWebhookDeliveriesRedeliverHeaders = z.object({
    'Idempotency-Key': z.string().min(1).max(255).regex(/^[\x21-\x7e]+$/).optional()
});

export const zWebhookDeliveriesRedeliverPath = z.object({
    workspace_id: zWorkspaceId,
    webhook_endpoint_id: zWebhookEndpointId,
    webhook_delivery_id: zWebhookDeliveryId
});

/**
 * The new delivery.
 */
export const zWebhookDeliveriesRedeliverResponse = zWebhookDelivery;

export const zAuditEventsListPath = z.object({
    workspace_id: zWorkspaceId
});

export const zAuditEventsListQuery = z.object({
    cursor: z.string().min(1).max(512).regex(/^[A-Za-z0-9_-]+$/).optional(),
    limit: z.int().gte(1).lte(100).optional().default(20),
    actor_id: z.string().max(30).regex(/^(usr|key)_[0-7][0-9a-hjkmnp-tv-z]{25}$/).optional(),
    operation: z.string().max(100).regex(/^[a-zA-Z]+(\.[a-zA-Z]+)+$/).optional(),
    resource_id: z.string().max(40).regex(/^[a-z]+_[0-7][0-9a-hjkmnp-tv-z]{25}$/).optional(),
    outcome: z.enum([
        'done',
        'forbidden',
        'unauthenticated'
    ]).optional()
});

/**
 * One page of the trail.
 */
export const zAuditEventsListResponse = zAuditEventPage;

export const zAuditEventsGetPath = z.object({
    workspace_id: zWorkspaceId,
    audit_event_id: zAuditEventId
});

/**
 * The entry.
 */
export const zAuditEventsGetResponse = zAuditEvent;

export const zAuditEventsExportPath = z.object({
    workspace_id: zWorkspaceId
});

export const zAuditEventsExportQuery = z.object({
    cursor: z.string().min(1).max(512).regex(/^[A-Za-z0-9_-]+$/).optional(),
    limit: z.int().gte(1).lte(100000).optional().default(10000)
});

/**
 * The lines.
 */
export const zAuditEventsExportResponse = zAuditExportLine;

/**
 * The process is alive.
 */
export const zSystemLiveResponse = zLiveness;

/**
 * Every dependency that is needed answers; `checks` says which does not.
 */
export const zSystemReadyResponse = zReadiness;

/**
 * Every job ran.
 */
export const zSystemRunJobsResponse = zJobRuns;

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

export const zPostWorkspaceUpdatedWebhookRequest = z.object({
    body: z.object({
        id: zEventId,
        type: z.literal('workspace.updated'),
        created_at: zTimestamp,
        workspace_id: zWorkspaceId,
        data: zWorkspace
    }),
    path: z.never().optional(),
    query: z.never().optional()
});

export const zPostMemberAddedWebhookRequest = z.object({
    body: z.object({
        id: zEventId,
        type: z.literal('member.added'),
        created_at: zTimestamp,
        workspace_id: zWorkspaceId,
        data: zMember
    }),
    path: z.never().optional(),
    query: z.never().optional()
});

export const zPostMemberUpdatedWebhookRequest = z.object({
    body: z.object({
        id: zEventId,
        type: z.literal('member.updated'),
        created_at: zTimestamp,
        workspace_id: zWorkspaceId,
        data: zMember
    }),
    path: z.never().optional(),
    query: z.never().optional()
});

export const zPostMemberRemovedWebhookRequest = z.object({
    body: z.object({
        id: zEventId,
        type: z.literal('member.removed'),
        created_at: zTimestamp,
        workspace_id: zWorkspaceId,
        data: z.object({
            workspace_id: zWorkspaceId,
            user_id: zUserId
        })
    }),
    path: z.never().optional(),
    query: z.never().optional()
});

export const zPostInvitationCreatedWebhookRequest = z.object({
    body: z.object({
        id: zEventId,
        type: z.literal('invitation.created'),
        created_at: zTimestamp,
        workspace_id: zWorkspaceId,
        data: zInvitation
    }),
    path: z.never().optional(),
    query: z.never().optional()
});

export const zPostInvitationRevokedWebhookRequest = z.object({
    body: z.object({
        id: zEventId,
        type: z.literal('invitation.revoked'),
        created_at: zTimestamp,
        workspace_id: zWorkspaceId,
        data: z.object({
            id: zInvitationId,
            workspace_id: zWorkspaceId
        })
    }),
    path: z.never().optional(),
    query: z.never().optional()
});

export const zPostApiKeyCreatedWebhookRequest = z.object({
    body: z.object({
        id: zEventId,
        type: z.literal('api_key.created'),
        created_at: zTimestamp,
        workspace_id: zWorkspaceId,
        data: zApiKey
    }),
    path: z.never().optional(),
    query: z.never().optional()
});

export const zPostApiKeyRotatedWebhookRequest = z.object({
    body: z.object({
        id: zEventId,
        type: z.literal('api_key.rotated'),
        created_at: zTimestamp,
        workspace_id: zWorkspaceId,
        data: zApiKey
    }),
    path: z.never().optional(),
    query: z.never().optional()
});

export const zPostApiKeyRevokedWebhookRequest = z.object({
    body: z.object({
        id: zEventId,
        type: z.literal('api_key.revoked'),
        created_at: zTimestamp,
        workspace_id: zWorkspaceId,
        data: z.object({
            id: zApiKeyId,
            workspace_id: zWorkspaceId
        })
    }),
    path: z.never().optional(),
    query: z.never().optional()
});

export const zPostDocumentCreatedWebhookRequest = z.object({
    body: z.object({
        id: zEventId,
        type: z.literal('document.created'),
        created_at: zTimestamp,
        workspace_id: zWorkspaceId,
        data: zDocumentSummary
    }),
    path: z.never().optional(),
    query: z.never().optional()
});

export const zPostDocumentUpdatedWebhookRequest = z.object({
    body: z.object({
        id: zEventId,
        type: z.literal('document.updated'),
        created_at: zTimestamp,
        workspace_id: zWorkspaceId,
        data: zDocumentSummary
    }),
    path: z.never().optional(),
    query: z.never().optional()
});

export const zPostDocumentDeletedWebhookRequest = z.object({
    body: z.object({
        id: zEventId,
        type: z.literal('document.deleted'),
        created_at: zTimestamp,
        workspace_id: zWorkspaceId,
        data: z.object({
            id: zDocumentId,
            workspace_id: zWorkspaceId
        })
    }),
    path: z.never().optional(),
    query: z.never().optional()
});

export const zPostWebhookEndpointPingedWebhookRequest = z.object({
    body: z.object({
        id: zEventId,
        type: z.literal('webhook_endpoint.pinged'),
        created_at: zTimestamp,
        workspace_id: zWorkspaceId,
        data: z.object({
            id: zWebhookEndpointId,
            workspace_id: zWorkspaceId
        })
    }),
    path: z.never().optional(),
    query: z.never().optional()
});
