// Written by `npm run generate`. Do not edit.

export type ClientOptions = {
    baseUrl: `${string}://${string}` | (string & {});
};

export type Webhooks = PostWorkspaceUpdatedWebhookRequest | PostMemberAddedWebhookRequest | PostMemberUpdatedWebhookRequest | PostMemberRemovedWebhookRequest | PostInvitationCreatedWebhookRequest | PostInvitationRevokedWebhookRequest | PostApiKeyCreatedWebhookRequest | PostApiKeyRotatedWebhookRequest | PostApiKeyRevokedWebhookRequest | PostDocumentCreatedWebhookRequest | PostDocumentUpdatedWebhookRequest | PostDocumentDeletedWebhookRequest | PostWebhookEndpointPingedWebhookRequest;

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
 * What a member may do; the roles are spelled out in policy.yaml.
 */
export type Role = 'owner' | 'admin' | 'editor' | 'viewer';

/**
 * A workspace you belong to, and your role there.
 */
export type Membership = {
    workspace_id: WorkspaceId;
    /**
     * How the workspace is called.
     */
    workspace_name: string;
    role: Role;
    created_at: Timestamp;
};

/**
 * Pass it as `cursor` to read the next page; null on the last one.
 */
export type NextCursor = string | null;

/**
 * One page of memberships.
 */
export type MembershipPage = {
    /**
     * The memberships of this page.
     */
    data: Array<Membership>;
    next_cursor: NextCursor;
};

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
 * A merge patch (RFC 7396): members that are left out stay as they are.
 */
export type WorkspacePatch = {
    /**
     * How the workspace is called.
     */
    name?: string;
};

/**
 * A person who belongs to a workspace.
 */
export type Member = {
    workspace_id: WorkspaceId;
    user_id: UserId;
    /**
     * How the person is shown to others.
     */
    name: string;
    /**
     * The address of the person, if their identity provider gave one.
     */
    email: string | null;
    role: Role;
    created_at: Timestamp;
    updated_at: Timestamp;
    version: Version;
};

/**
 * One page of members.
 */
export type MemberPage = {
    /**
     * The members of this page.
     */
    data: Array<Member>;
    next_cursor: NextCursor;
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
 * A merge patch (RFC 7396).
 */
export type MemberPatch = {
    role?: Role;
};

/**
 * Whether the invitation can still be accepted; a pending one can until it expires.
 */
export type InvitationStatus = 'pending' | 'accepted' | 'revoked';

/**
 * Identifies an invitation.
 */
export type InvitationId = string;

/**
 * An invitation into a workspace. Whoever has its token may join.
 */
export type Invitation = {
    id: InvitationId;
    workspace_id: WorkspaceId;
    /**
     * Who is invited.
     */
    email: string;
    role: Role;
    status: InvitationStatus;
    invited_by: UserId;
    expires_at: Timestamp;
    created_at: Timestamp;
    updated_at: Timestamp;
    version: Version;
};

/**
 * One page of invitations.
 */
export type InvitationPage = {
    /**
     * The invitations of this page.
     */
    data: Array<Invitation>;
    next_cursor: NextCursor;
};

/**
 * Whom to invite, and as what.
 */
export type InvitationCreate = {
    /**
     * Who is invited.
     */
    email: string;
    role: Role;
    /**
     * How long the invitation can be accepted.
     */
    expires_in_hours?: number;
};

/**
 * The secret of an invitation; it is shown once.
 */
export type InvitationToken = string;

/**
 * The new invitation with its token. The token is not stored and cannot be shown again.
 */
export type InvitationCreated = {
    id: InvitationId;
    workspace_id: WorkspaceId;
    /**
     * Who is invited.
     */
    email: string;
    role: Role;
    status: InvitationStatus;
    invited_by: UserId;
    expires_at: Timestamp;
    token: InvitationToken;
    created_at: Timestamp;
    updated_at: Timestamp;
    version: Version;
};

/**
 * The token of the invitation to accept.
 */
export type InvitationAcceptance = {
    token: InvitationToken;
};

/**
 * Identifies an API key.
 */
export type ApiKeyId = string;

/**
 * A permission of policy.yaml.
 */
export type Scope = string;

/**
 * A key for a program. It acts for the person who made it, within its scopes.
 */
export type ApiKey = {
    id: ApiKeyId;
    workspace_id: WorkspaceId;
    /**
     * What the key is for.
     */
    name: string;
    /**
     * What the key may do: permissions of policy.yaml, at most those of the person who makes it.
     */
    scopes: Array<Scope>;
    /**
     * The last characters of the key, to recognise it by.
     */
    hint: string;
    created_by: UserId;
    /**
     * When the key stops working; null for never.
     */
    expires_at: string | null;
    /**
     * When the key was last used, to the minute; null for never.
     */
    last_used_at: string | null;
    /**
     * When the key was revoked; null while it works.
     */
    revoked_at: string | null;
    created_at: Timestamp;
    updated_at: Timestamp;
    version: Version;
};

/**
 * One page of keys.
 */
export type ApiKeyPage = {
    /**
     * The keys of this page.
     */
    data: Array<ApiKey>;
    next_cursor: NextCursor;
};

/**
 * A new key.
 */
export type ApiKeyCreate = {
    /**
     * What the key is for.
     */
    name: string;
    /**
     * What the key may do: permissions of policy.yaml, at most those of the person who makes it.
     */
    scopes: Array<Scope>;
    /**
     * After how many days the key stops working; null for never.
     */
    expires_in_days?: number | null;
};

/**
 * The key with its secret. The secret is not stored and cannot be shown again.
 */
export type ApiKeyCreated = {
    id: ApiKeyId;
    workspace_id: WorkspaceId;
    /**
     * What the key is for.
     */
    name: string;
    /**
     * What the key may do: permissions of policy.yaml, at most those of the person who makes it.
     */
    scopes: Array<Scope>;
    /**
     * The last characters of the key, to recognise it by.
     */
    hint: string;
    created_by: UserId;
    /**
     * When the key stops working; null for never.
     */
    expires_at: string | null;
    /**
     * When the key was last used, to the minute; null for never.
     */
    last_used_at: string | null;
    /**
     * When the key was revoked; null while it works.
     */
    revoked_at: string | null;
    /**
     * The key itself; send it as `Authorization: Bearer <secret>`.
     */
    secret: string;
    created_at: Timestamp;
    updated_at: Timestamp;
    version: Version;
};

/**
 * How to change over to the new secret.
 */
export type ApiKeyRotation = {
    /**
     * How long the old secret keeps working.
     */
    overlap_seconds?: number;
};

/**
 * Whether only its creator sees the document, or every member.
 */
export type Visibility = 'private' | 'workspace';

/**
 * Identifies a document.
 */
export type DocumentId = string;

/**
 * A word to find documents by.
 */
export type Tag = string;

/**
 * A document without its content, as lists show it.
 */
export type DocumentSummary = {
    id: DocumentId;
    workspace_id: WorkspaceId;
    /**
     * What it is called.
     */
    title: string;
    /**
     * Words to find the document by.
     */
    tags: Array<Tag>;
    visibility: Visibility;
    created_by: UserId;
    created_at: Timestamp;
    updated_at: Timestamp;
    version: Version;
};

/**
 * One page of documents.
 */
export type DocumentPage = {
    /**
     * The documents of this page.
     */
    data: Array<DocumentSummary>;
    next_cursor: NextCursor;
};

/**
 * A new document.
 */
export type DocumentCreate = {
    /**
     * What it is called.
     */
    title: string;
    /**
     * The text itself.
     */
    content: string;
    /**
     * Words to find the document by.
     */
    tags?: Array<Tag>;
    /**
     * Whether only you see the document, or every member.
     */
    visibility?: 'private' | 'workspace';
};

/**
 * A text of a workspace.
 */
export type Document = {
    id: DocumentId;
    workspace_id: WorkspaceId;
    /**
     * What it is called.
     */
    title: string;
    /**
     * Words to find the document by.
     */
    tags: Array<Tag>;
    visibility: Visibility;
    created_by: UserId;
    /**
     * The text itself.
     */
    content: string;
    created_at: Timestamp;
    updated_at: Timestamp;
    version: Version;
};

/**
 * A merge patch (RFC 7396): members that are left out stay as they are.
 */
export type DocumentPatch = {
    /**
     * What it is called.
     */
    title?: string;
    /**
     * The text itself.
     */
    content?: string;
    /**
     * Words to find the document by.
     */
    tags?: Array<Tag>;
    visibility?: Visibility;
};

/**
 * A document that a search found.
 */
export type DocumentMatch = {
    /**
     * How well it fits: more is better.
     */
    rank: number;
    document: DocumentSummary;
};

/**
 * One page of matches.
 */
export type DocumentMatchPage = {
    /**
     * The matches of this page.
     */
    data: Array<DocumentMatch>;
    next_cursor: NextCursor;
};

/**
 * Identifies a webhook endpoint.
 */
export type WebhookEndpointId = string;

/**
 * Where events are sent, by POST: an https address with a host name in lower case. The name must lead to public addresses only, which is looked at before every attempt; redirects are not followed. A service in development may take http on its own machine.
 */
export type WebhookUrl = string;

/**
 * A type of event, as `webhooks` of this contract declares it.
 */
export type WebhookEventType = 'workspace.updated' | 'member.added' | 'member.updated' | 'member.removed' | 'invitation.created' | 'invitation.revoked' | 'api_key.created' | 'api_key.rotated' | 'api_key.revoked' | 'document.created' | 'document.updated' | 'document.deleted' | 'webhook_endpoint.pinged';

/**
 * Which events are sent.
 */
export type WebhookEventTypes = Array<WebhookEventType>;

/**
 * Whether events are sent. What waits for a disabled endpoint is sent once it is active again.
 */
export type WebhookEndpointStatus = 'active' | 'disabled';

/**
 * Where events of a workspace are sent.
 */
export type WebhookEndpoint = {
    id: WebhookEndpointId;
    workspace_id: WorkspaceId;
    url: WebhookUrl;
    /**
     * What the endpoint is for.
     */
    description: string;
    event_types: WebhookEventTypes;
    status: WebhookEndpointStatus;
    /**
     * Why nothing is sent: a `user` disabled it, it answered 410 (`gone`), or it took nothing during all attempts of a delivery (`failing`); null while it is active.
     */
    disabled_reason: 'user' | 'gone' | 'failing' | null;
    /**
     * When it was disabled; null while it is active.
     */
    disabled_at: string | null;
    /**
     * When it last took an event; null for never.
     */
    last_success_at: string | null;
    created_at: Timestamp;
    updated_at: Timestamp;
    version: Version;
};

/**
 * One page of endpoints.
 */
export type WebhookEndpointPage = {
    /**
     * The endpoints of this page.
     */
    data: Array<WebhookEndpoint>;
    next_cursor: NextCursor;
};

/**
 * A new endpoint.
 */
export type WebhookEndpointCreate = {
    url: WebhookUrl;
    /**
     * What the endpoint is for.
     */
    description?: string;
    event_types: WebhookEventTypes;
};

/**
 * What the requests to the endpoint are signed with. It is shown once.
 */
export type WebhookSecret = string;

/**
 * The endpoint with its secret, which cannot be shown again.
 */
export type WebhookEndpointCreated = {
    id: WebhookEndpointId;
    workspace_id: WorkspaceId;
    url: WebhookUrl;
    /**
     * What the endpoint is for.
     */
    description: string;
    event_types: WebhookEventTypes;
    status: WebhookEndpointStatus;
    /**
     * Why nothing is sent: a `user` disabled it, it answered 410 (`gone`), or it took nothing during all attempts of a delivery (`failing`); null while it is active.
     */
    disabled_reason: 'user' | 'gone' | 'failing' | null;
    /**
     * When it was disabled; null while it is active.
     */
    disabled_at: string | null;
    /**
     * When it last took an event; null for never.
     */
    last_success_at: string | null;
    created_at: Timestamp;
    updated_at: Timestamp;
    version: Version;
    secret: WebhookSecret;
};

/**
 * A merge patch (RFC 7396).
 */
export type WebhookEndpointPatch = {
    url?: WebhookUrl;
    /**
     * What the endpoint is for.
     */
    description?: string;
    event_types?: WebhookEventTypes;
    status?: WebhookEndpointStatus;
};

/**
 * How to change over to the new secret.
 */
export type WebhookSecretRotation = {
    /**
     * How long requests are signed with the old secret, too.
     */
    overlap_seconds?: number;
};

/**
 * Identifies a delivery.
 */
export type WebhookDeliveryId = string;

/**
 * Identifies an event. It is the `webhook-id` of every attempt to send it, so that each is handled once.
 */
export type EventId = string;

/**
 * Whether it still waits, was taken, or was given up.
 */
export type WebhookDeliveryStatus = 'pending' | 'delivered' | 'failed';

/**
 * One event on its way to one endpoint.
 */
export type WebhookDelivery = {
    id: WebhookDeliveryId;
    workspace_id: WorkspaceId;
    webhook_endpoint_id: WebhookEndpointId;
    event_id: EventId;
    event_type: WebhookEventType;
    status: WebhookDeliveryStatus;
    /**
     * How often it was tried.
     */
    attempts: number;
    /**
     * When it is tried next, at the earliest; null when it is not tried again.
     */
    next_attempt_at: string | null;
    /**
     * When it was last tried; null for never.
     */
    last_attempt_at: string | null;
    /**
     * What the endpoint last answered; null when there was no answer.
     */
    response_status: number | null;
    /**
     * Why the last attempt failed: the answer was not 2xx (`status`), did not come in time (`timeout`) or could not be read (`connection`), the host leads to an address that is not public or to none (`address`), or our own key does not open the secret (`secret`; rotate it). Null when nothing failed.
     */
    failure: 'status' | 'timeout' | 'connection' | 'address' | 'secret' | null;
    created_at: Timestamp;
};

/**
 * One page of deliveries.
 */
export type WebhookDeliveryPage = {
    /**
     * The deliveries of this page.
     */
    data: Array<WebhookDelivery>;
    next_cursor: NextCursor;
};

/**
 * Identifies an entry of the audit trail.
 */
export type AuditEventId = string;

/**
 * One thing that was done or refused: what, by whom, to which resource.
 */
export type AuditEvent = {
    id: AuditEventId;
    workspace_id: WorkspaceId;
    /**
     * What acted; `system` is the service itself.
     */
    actor_kind: 'user' | 'key' | 'anonymous' | 'system';
    /**
     * The person or the key.
     */
    actor_id: string | null;
    /**
     * The operationId, such as `documents.create`.
     */
    operation: string;
    /**
     * Whether it was done, or refused: `forbidden` to this actor, or `unauthenticated` because the key was not good.
     */
    outcome: 'done' | 'forbidden' | 'unauthenticated';
    /**
     * Why it was refused, or why the service did it.
     */
    reason: string | null;
    /**
     * The resource that was changed, or was to be.
     */
    resource_id: string | null;
    /**
     * Finds the request in the logs.
     */
    request_id: string;
    created_at: Timestamp;
};

/**
 * One page of entries.
 */
export type AuditEventPage = {
    /**
     * The entries of this page.
     */
    data: Array<AuditEvent>;
    next_cursor: NextCursor;
};

/**
 * One line of an export: an entry, and where to read on after it.
 */
export type AuditExportLine = {
    /**
     * Pass it as `cursor` to export what comes after this entry.
     */
    cursor: string;
    event: AuditEvent;
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
    /**
     * Whether everything works, the most (the identity provider does not answer: new tokens may be refused), or nothing.
     */
    status: 'ok' | 'degraded' | 'failed';
    /**
     * One entry for each dependency.
     */
    checks: Array<Check>;
};

/**
 * What one background job did.
 */
export type JobRun = {
    /**
     * Which job.
     */
    name: string;
    status: Status;
    /**
     * How long it took.
     */
    duration_ms: number;
};

/**
 * What the background jobs did.
 */
export type JobRuns = {
    /**
     * One entry for each job.
     */
    runs: Array<JobRun>;
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
 * Which events are sent.
 */
export type WebhookEventTypesWritable = Array<WebhookEventType>;

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

/**
 * A member of the workspace.
 */
export type UserId2 = UserId;

/**
 * An invitation of the workspace.
 */
export type InvitationId2 = InvitationId;

/**
 * A key of the workspace.
 */
export type ApiKeyId2 = ApiKeyId;

/**
 * A document of the workspace.
 */
export type DocumentId2 = DocumentId;

/**
 * An endpoint of the workspace.
 */
export type WebhookEndpointId2 = WebhookEndpointId;

/**
 * A delivery to the endpoint.
 */
export type WebhookDeliveryId2 = WebhookDeliveryId;

/**
 * An entry of the audit trail.
 */
export type AuditEventId2 = AuditEventId;

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

export type MeMembershipsData = {
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
    url: '/v1/me/memberships';
};

export type MeMembershipsErrors = {
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

export type MeMembershipsError = MeMembershipsErrors[keyof MeMembershipsErrors];

export type MeMembershipsResponses = {
    /**
     * One page of memberships.
     */
    200: MembershipPage;
};

export type MeMembershipsResponse = MeMembershipsResponses[keyof MeMembershipsResponses];

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
    headers?: {
        /**
         * Makes it safe to send the request again: for 24 hours the effect of this key happens once, and its answer is repeated with `Idempotent-Replayed: true`, secrets included. The answer is kept encrypted under the key, so take one nobody can guess, such as a UUID.
         */
        'Idempotency-Key'?: string;
    };
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

export type WorkspacesDeleteData = {
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

export type WorkspacesDeleteErrors = {
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

export type WorkspacesDeleteError = WorkspacesDeleteErrors[keyof WorkspacesDeleteErrors];

export type WorkspacesDeleteResponses = {
    /**
     * The workspace is gone.
     */
    204: void;
};

export type WorkspacesDeleteResponse = WorkspacesDeleteResponses[keyof WorkspacesDeleteResponses];

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

export type WorkspacesUpdateData = {
    body: WorkspacePatch;
    headers?: {
        /**
         * The entity tag your change is based on. When the resource has changed since, the answer is 412.
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * The workspace; one you are not a member of does not exist for you.
         */
        workspace_id: WorkspaceId;
    };
    query?: never;
    url: '/v1/workspaces/{workspace_id}';
};

export type WorkspacesUpdateErrors = {
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

export type WorkspacesUpdateError = WorkspacesUpdateErrors[keyof WorkspacesUpdateErrors];

export type WorkspacesUpdateResponses = {
    /**
     * The workspace after the change.
     */
    200: Workspace;
};

export type WorkspacesUpdateResponse = WorkspacesUpdateResponses[keyof WorkspacesUpdateResponses];

export type MembersListData = {
    body?: never;
    path: {
        /**
         * The workspace; one you are not a member of does not exist for you.
         */
        workspace_id: WorkspaceId;
    };
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
    url: '/v1/workspaces/{workspace_id}/members';
};

export type MembersListErrors = {
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

export type MembersListError = MembersListErrors[keyof MembersListErrors];

export type MembersListResponses = {
    /**
     * One page of members.
     */
    200: MemberPage;
};

export type MembersListResponse = MembersListResponses[keyof MembersListResponses];

export type MembersDeleteData = {
    body?: never;
    path: {
        /**
         * The workspace; one you are not a member of does not exist for you.
         */
        workspace_id: WorkspaceId;
        /**
         * A member of the workspace.
         */
        user_id: UserId;
    };
    query?: never;
    url: '/v1/workspaces/{workspace_id}/members/{user_id}';
};

export type MembersDeleteErrors = {
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
     * The workspace would be left without an owner.
     */
    409: Problem;
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

export type MembersDeleteError = MembersDeleteErrors[keyof MembersDeleteErrors];

export type MembersDeleteResponses = {
    /**
     * The person no longer belongs to the workspace.
     */
    204: void;
};

export type MembersDeleteResponse = MembersDeleteResponses[keyof MembersDeleteResponses];

export type MembersGetData = {
    body?: never;
    path: {
        /**
         * The workspace; one you are not a member of does not exist for you.
         */
        workspace_id: WorkspaceId;
        /**
         * A member of the workspace.
         */
        user_id: UserId;
    };
    query?: never;
    url: '/v1/workspaces/{workspace_id}/members/{user_id}';
};

export type MembersGetErrors = {
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

export type MembersGetError = MembersGetErrors[keyof MembersGetErrors];

export type MembersGetResponses = {
    /**
     * The member.
     */
    200: Member;
};

export type MembersGetResponse = MembersGetResponses[keyof MembersGetResponses];

export type MembersUpdateData = {
    body: MemberPatch;
    headers?: {
        /**
         * The entity tag your change is based on. When the resource has changed since, the answer is 412.
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * The workspace; one you are not a member of does not exist for you.
         */
        workspace_id: WorkspaceId;
        /**
         * A member of the workspace.
         */
        user_id: UserId;
    };
    query?: never;
    url: '/v1/workspaces/{workspace_id}/members/{user_id}';
};

export type MembersUpdateErrors = {
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
     * The workspace would be left without an owner.
     */
    409: Problem;
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

export type MembersUpdateError = MembersUpdateErrors[keyof MembersUpdateErrors];

export type MembersUpdateResponses = {
    /**
     * The member after the change.
     */
    200: Member;
};

export type MembersUpdateResponse = MembersUpdateResponses[keyof MembersUpdateResponses];

export type InvitationsListData = {
    body?: never;
    path: {
        /**
         * The workspace; one you are not a member of does not exist for you.
         */
        workspace_id: WorkspaceId;
    };
    query?: {
        /**
         * Where to read on, from `next_cursor` of the page before.
         */
        cursor?: string;
        /**
         * How many items a page has at most.
         */
        limit?: number;
        /**
         * Only invitations of this status.
         */
        status?: InvitationStatus;
    };
    url: '/v1/workspaces/{workspace_id}/invitations';
};

export type InvitationsListErrors = {
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

export type InvitationsListError = InvitationsListErrors[keyof InvitationsListErrors];

export type InvitationsListResponses = {
    /**
     * One page of invitations.
     */
    200: InvitationPage;
};

export type InvitationsListResponse = InvitationsListResponses[keyof InvitationsListResponses];

export type InvitationsCreateData = {
    body: InvitationCreate;
    headers?: {
        /**
         * Makes it safe to send the request again: for 24 hours the effect of this key happens once, and its answer is repeated with `Idempotent-Replayed: true`, secrets included. The answer is kept encrypted under the key, so take one nobody can guess, such as a UUID.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The workspace; one you are not a member of does not exist for you.
         */
        workspace_id: WorkspaceId;
    };
    query?: never;
    url: '/v1/workspaces/{workspace_id}/invitations';
};

export type InvitationsCreateErrors = {
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

export type InvitationsCreateError = InvitationsCreateErrors[keyof InvitationsCreateErrors];

export type InvitationsCreateResponses = {
    /**
     * The invitation and its token.
     */
    201: InvitationCreated;
};

export type InvitationsCreateResponse = InvitationsCreateResponses[keyof InvitationsCreateResponses];

export type InvitationsRevokeData = {
    body?: never;
    path: {
        /**
         * The workspace; one you are not a member of does not exist for you.
         */
        workspace_id: WorkspaceId;
        /**
         * An invitation of the workspace.
         */
        invitation_id: InvitationId;
    };
    query?: never;
    url: '/v1/workspaces/{workspace_id}/invitations/{invitation_id}';
};

export type InvitationsRevokeErrors = {
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
     * The invitation is not pending any more.
     */
    409: Problem;
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

export type InvitationsRevokeError = InvitationsRevokeErrors[keyof InvitationsRevokeErrors];

export type InvitationsRevokeResponses = {
    /**
     * The token no longer works.
     */
    204: void;
};

export type InvitationsRevokeResponse = InvitationsRevokeResponses[keyof InvitationsRevokeResponses];

export type InvitationsGetData = {
    body?: never;
    path: {
        /**
         * The workspace; one you are not a member of does not exist for you.
         */
        workspace_id: WorkspaceId;
        /**
         * An invitation of the workspace.
         */
        invitation_id: InvitationId;
    };
    query?: never;
    url: '/v1/workspaces/{workspace_id}/invitations/{invitation_id}';
};

export type InvitationsGetErrors = {
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

export type InvitationsGetError = InvitationsGetErrors[keyof InvitationsGetErrors];

export type InvitationsGetResponses = {
    /**
     * The invitation.
     */
    200: Invitation;
};

export type InvitationsGetResponse = InvitationsGetResponses[keyof InvitationsGetResponses];

export type InvitationsAcceptData = {
    body: InvitationAcceptance;
    headers?: {
        /**
         * Makes it safe to send the request again: for 24 hours the effect of this key happens once, and its answer is repeated with `Idempotent-Replayed: true`, secrets included. The answer is kept encrypted under the key, so take one nobody can guess, such as a UUID.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/invitation-acceptances';
};

export type InvitationsAcceptErrors = {
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
     * The token opens nothing: it is wrong, expired, revoked or used.
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

export type InvitationsAcceptError = InvitationsAcceptErrors[keyof InvitationsAcceptErrors];

export type InvitationsAcceptResponses = {
    /**
     * You belong to the workspace now.
     */
    201: Member;
};

export type InvitationsAcceptResponse = InvitationsAcceptResponses[keyof InvitationsAcceptResponses];

export type ApiKeysListData = {
    body?: never;
    path: {
        /**
         * The workspace; one you are not a member of does not exist for you.
         */
        workspace_id: WorkspaceId;
    };
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
    url: '/v1/workspaces/{workspace_id}/api-keys';
};

export type ApiKeysListErrors = {
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

export type ApiKeysListError = ApiKeysListErrors[keyof ApiKeysListErrors];

export type ApiKeysListResponses = {
    /**
     * One page of keys.
     */
    200: ApiKeyPage;
};

export type ApiKeysListResponse = ApiKeysListResponses[keyof ApiKeysListResponses];

export type ApiKeysCreateData = {
    body: ApiKeyCreate;
    headers?: {
        /**
         * Makes it safe to send the request again: for 24 hours the effect of this key happens once, and its answer is repeated with `Idempotent-Replayed: true`, secrets included. The answer is kept encrypted under the key, so take one nobody can guess, such as a UUID.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The workspace; one you are not a member of does not exist for you.
         */
        workspace_id: WorkspaceId;
    };
    query?: never;
    url: '/v1/workspaces/{workspace_id}/api-keys';
};

export type ApiKeysCreateErrors = {
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

export type ApiKeysCreateError = ApiKeysCreateErrors[keyof ApiKeysCreateErrors];

export type ApiKeysCreateResponses = {
    /**
     * The key and its secret.
     */
    201: ApiKeyCreated;
};

export type ApiKeysCreateResponse = ApiKeysCreateResponses[keyof ApiKeysCreateResponses];

export type ApiKeysRevokeData = {
    body?: never;
    path: {
        /**
         * The workspace; one you are not a member of does not exist for you.
         */
        workspace_id: WorkspaceId;
        /**
         * A key of the workspace.
         */
        api_key_id: ApiKeyId;
    };
    query?: never;
    url: '/v1/workspaces/{workspace_id}/api-keys/{api_key_id}';
};

export type ApiKeysRevokeErrors = {
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

export type ApiKeysRevokeError = ApiKeysRevokeErrors[keyof ApiKeysRevokeErrors];

export type ApiKeysRevokeResponses = {
    /**
     * The key no longer works.
     */
    204: void;
};

export type ApiKeysRevokeResponse = ApiKeysRevokeResponses[keyof ApiKeysRevokeResponses];

export type ApiKeysGetData = {
    body?: never;
    path: {
        /**
         * The workspace; one you are not a member of does not exist for you.
         */
        workspace_id: WorkspaceId;
        /**
         * A key of the workspace.
         */
        api_key_id: ApiKeyId;
    };
    query?: never;
    url: '/v1/workspaces/{workspace_id}/api-keys/{api_key_id}';
};

export type ApiKeysGetErrors = {
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

export type ApiKeysGetError = ApiKeysGetErrors[keyof ApiKeysGetErrors];

export type ApiKeysGetResponses = {
    /**
     * The key.
     */
    200: ApiKey;
};

export type ApiKeysGetResponse = ApiKeysGetResponses[keyof ApiKeysGetResponses];

export type ApiKeysRotateData = {
    body: ApiKeyRotation;
    headers?: {
        /**
         * Makes it safe to send the request again: for 24 hours the effect of this key happens once, and its answer is repeated with `Idempotent-Replayed: true`, secrets included. The answer is kept encrypted under the key, so take one nobody can guess, such as a UUID.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The workspace; one you are not a member of does not exist for you.
         */
        workspace_id: WorkspaceId;
        /**
         * A key of the workspace.
         */
        api_key_id: ApiKeyId;
    };
    query?: never;
    url: '/v1/workspaces/{workspace_id}/api-keys/{api_key_id}/rotations';
};

export type ApiKeysRotateErrors = {
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
     * The key is revoked.
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

export type ApiKeysRotateError = ApiKeysRotateErrors[keyof ApiKeysRotateErrors];

export type ApiKeysRotateResponses = {
    /**
     * The key with its new secret.
     */
    201: ApiKeyCreated;
};

export type ApiKeysRotateResponse = ApiKeysRotateResponses[keyof ApiKeysRotateResponses];

export type DocumentsListData = {
    body?: never;
    path: {
        /**
         * The workspace; one you are not a member of does not exist for you.
         */
        workspace_id: WorkspaceId;
    };
    query?: {
        /**
         * Where to read on, from `next_cursor` of the page before.
         */
        cursor?: string;
        /**
         * How many items a page has at most.
         */
        limit?: number;
        /**
         * What to sort by; a minus sorts downwards.
         */
        sort?: 'created_at' | '-created_at' | 'updated_at' | '-updated_at' | 'title' | '-title';
        /**
         * Only documents of this visibility.
         */
        visibility?: Visibility;
        /**
         * Only documents of this person.
         */
        created_by?: UserId;
    };
    url: '/v1/workspaces/{workspace_id}/documents';
};

export type DocumentsListErrors = {
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

export type DocumentsListError = DocumentsListErrors[keyof DocumentsListErrors];

export type DocumentsListResponses = {
    /**
     * One page of documents.
     */
    200: DocumentPage;
};

export type DocumentsListResponse = DocumentsListResponses[keyof DocumentsListResponses];

export type DocumentsCreateData = {
    body: DocumentCreate;
    headers?: {
        /**
         * Makes it safe to send the request again: for 24 hours the effect of this key happens once, and its answer is repeated with `Idempotent-Replayed: true`, secrets included. The answer is kept encrypted under the key, so take one nobody can guess, such as a UUID.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The workspace; one you are not a member of does not exist for you.
         */
        workspace_id: WorkspaceId;
    };
    query?: never;
    url: '/v1/workspaces/{workspace_id}/documents';
};

export type DocumentsCreateErrors = {
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

export type DocumentsCreateError = DocumentsCreateErrors[keyof DocumentsCreateErrors];

export type DocumentsCreateResponses = {
    /**
     * The new document.
     */
    201: Document;
};

export type DocumentsCreateResponse = DocumentsCreateResponses[keyof DocumentsCreateResponses];

export type DocumentsDeleteData = {
    body?: never;
    headers?: {
        /**
         * The entity tag your change is based on. When the resource has changed since, the answer is 412.
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * The workspace; one you are not a member of does not exist for you.
         */
        workspace_id: WorkspaceId;
        /**
         * A document of the workspace.
         */
        document_id: DocumentId;
    };
    query?: never;
    url: '/v1/workspaces/{workspace_id}/documents/{document_id}';
};

export type DocumentsDeleteErrors = {
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
     * The resource has changed. The `If-Match` header names an older version. Read the resource again and repeat your change on the new version.
     */
    412: Problem;
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

export type DocumentsDeleteError = DocumentsDeleteErrors[keyof DocumentsDeleteErrors];

export type DocumentsDeleteResponses = {
    /**
     * The document is gone.
     */
    204: void;
};

export type DocumentsDeleteResponse = DocumentsDeleteResponses[keyof DocumentsDeleteResponses];

export type DocumentsGetData = {
    body?: never;
    path: {
        /**
         * The workspace; one you are not a member of does not exist for you.
         */
        workspace_id: WorkspaceId;
        /**
         * A document of the workspace.
         */
        document_id: DocumentId;
    };
    query?: never;
    url: '/v1/workspaces/{workspace_id}/documents/{document_id}';
};

export type DocumentsGetErrors = {
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

export type DocumentsGetError = DocumentsGetErrors[keyof DocumentsGetErrors];

export type DocumentsGetResponses = {
    /**
     * The document.
     */
    200: Document;
};

export type DocumentsGetResponse = DocumentsGetResponses[keyof DocumentsGetResponses];

export type DocumentsUpdateData = {
    body: DocumentPatch;
    headers?: {
        /**
         * The entity tag your change is based on. When the resource has changed since, the answer is 412.
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * The workspace; one you are not a member of does not exist for you.
         */
        workspace_id: WorkspaceId;
        /**
         * A document of the workspace.
         */
        document_id: DocumentId;
    };
    query?: never;
    url: '/v1/workspaces/{workspace_id}/documents/{document_id}';
};

export type DocumentsUpdateErrors = {
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

export type DocumentsUpdateError = DocumentsUpdateErrors[keyof DocumentsUpdateErrors];

export type DocumentsUpdateResponses = {
    /**
     * The document after the change.
     */
    200: Document;
};

export type DocumentsUpdateResponse = DocumentsUpdateResponses[keyof DocumentsUpdateResponses];

export type DocumentsSearchData = {
    body?: never;
    path: {
        /**
         * The workspace; one you are not a member of does not exist for you.
         */
        workspace_id: WorkspaceId;
    };
    query: {
        /**
         * What to look for.
         */
        q: string;
        /**
         * Where to read on, from `next_cursor` of the page before.
         */
        cursor?: string;
        /**
         * How many items a page has at most.
         */
        limit?: number;
    };
    url: '/v1/workspaces/{workspace_id}/document-matches';
};

export type DocumentsSearchErrors = {
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

export type DocumentsSearchError = DocumentsSearchErrors[keyof DocumentsSearchErrors];

export type DocumentsSearchResponses = {
    /**
     * One page of matches.
     */
    200: DocumentMatchPage;
};

export type DocumentsSearchResponse = DocumentsSearchResponses[keyof DocumentsSearchResponses];

export type WebhookEndpointsListData = {
    body?: never;
    path: {
        /**
         * The workspace; one you are not a member of does not exist for you.
         */
        workspace_id: WorkspaceId;
    };
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
    url: '/v1/workspaces/{workspace_id}/webhook-endpoints';
};

export type WebhookEndpointsListErrors = {
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

export type WebhookEndpointsListError = WebhookEndpointsListErrors[keyof WebhookEndpointsListErrors];

export type WebhookEndpointsListResponses = {
    /**
     * One page of endpoints.
     */
    200: WebhookEndpointPage;
};

export type WebhookEndpointsListResponse = WebhookEndpointsListResponses[keyof WebhookEndpointsListResponses];

export type WebhookEndpointsCreateData = {
    body: WebhookEndpointCreate;
    headers?: {
        /**
         * Makes it safe to send the request again: for 24 hours the effect of this key happens once, and its answer is repeated with `Idempotent-Replayed: true`, secrets included. The answer is kept encrypted under the key, so take one nobody can guess, such as a UUID.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The workspace; one you are not a member of does not exist for you.
         */
        workspace_id: WorkspaceId;
    };
    query?: never;
    url: '/v1/workspaces/{workspace_id}/webhook-endpoints';
};

export type WebhookEndpointsCreateErrors = {
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
     * There are 20 endpoints already.
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

export type WebhookEndpointsCreateError = WebhookEndpointsCreateErrors[keyof WebhookEndpointsCreateErrors];

export type WebhookEndpointsCreateResponses = {
    /**
     * The endpoint and its secret.
     */
    201: WebhookEndpointCreated;
};

export type WebhookEndpointsCreateResponse = WebhookEndpointsCreateResponses[keyof WebhookEndpointsCreateResponses];

export type WebhookEndpointsDeleteData = {
    body?: never;
    headers?: {
        /**
         * The entity tag your change is based on. When the resource has changed since, the answer is 412.
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * The workspace; one you are not a member of does not exist for you.
         */
        workspace_id: WorkspaceId;
        /**
         * An endpoint of the workspace.
         */
        webhook_endpoint_id: WebhookEndpointId;
    };
    query?: never;
    url: '/v1/workspaces/{workspace_id}/webhook-endpoints/{webhook_endpoint_id}';
};

export type WebhookEndpointsDeleteErrors = {
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
     * The resource has changed. The `If-Match` header names an older version. Read the resource again and repeat your change on the new version.
     */
    412: Problem;
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

export type WebhookEndpointsDeleteError = WebhookEndpointsDeleteErrors[keyof WebhookEndpointsDeleteErrors];

export type WebhookEndpointsDeleteResponses = {
    /**
     * Nothing is sent any more.
     */
    204: void;
};

export type WebhookEndpointsDeleteResponse = WebhookEndpointsDeleteResponses[keyof WebhookEndpointsDeleteResponses];

export type WebhookEndpointsGetData = {
    body?: never;
    path: {
        /**
         * The workspace; one you are not a member of does not exist for you.
         */
        workspace_id: WorkspaceId;
        /**
         * An endpoint of the workspace.
         */
        webhook_endpoint_id: WebhookEndpointId;
    };
    query?: never;
    url: '/v1/workspaces/{workspace_id}/webhook-endpoints/{webhook_endpoint_id}';
};

export type WebhookEndpointsGetErrors = {
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

export type WebhookEndpointsGetError = WebhookEndpointsGetErrors[keyof WebhookEndpointsGetErrors];

export type WebhookEndpointsGetResponses = {
    /**
     * The endpoint.
     */
    200: WebhookEndpoint;
};

export type WebhookEndpointsGetResponse = WebhookEndpointsGetResponses[keyof WebhookEndpointsGetResponses];

export type WebhookEndpointsUpdateData = {
    body: WebhookEndpointPatch;
    headers?: {
        /**
         * The entity tag your change is based on. When the resource has changed since, the answer is 412.
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * The workspace; one you are not a member of does not exist for you.
         */
        workspace_id: WorkspaceId;
        /**
         * An endpoint of the workspace.
         */
        webhook_endpoint_id: WebhookEndpointId;
    };
    query?: never;
    url: '/v1/workspaces/{workspace_id}/webhook-endpoints/{webhook_endpoint_id}';
};

export type WebhookEndpointsUpdateErrors = {
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

export type WebhookEndpointsUpdateError = WebhookEndpointsUpdateErrors[keyof WebhookEndpointsUpdateErrors];

export type WebhookEndpointsUpdateResponses = {
    /**
     * The endpoint after the change.
     */
    200: WebhookEndpoint;
};

export type WebhookEndpointsUpdateResponse = WebhookEndpointsUpdateResponses[keyof WebhookEndpointsUpdateResponses];

export type WebhookEndpointsRotateData = {
    body: WebhookSecretRotation;
    headers?: {
        /**
         * Makes it safe to send the request again: for 24 hours the effect of this key happens once, and its answer is repeated with `Idempotent-Replayed: true`, secrets included. The answer is kept encrypted under the key, so take one nobody can guess, such as a UUID.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The workspace; one you are not a member of does not exist for you.
         */
        workspace_id: WorkspaceId;
        /**
         * An endpoint of the workspace.
         */
        webhook_endpoint_id: WebhookEndpointId;
    };
    query?: never;
    url: '/v1/workspaces/{workspace_id}/webhook-endpoints/{webhook_endpoint_id}/rotations';
};

export type WebhookEndpointsRotateErrors = {
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

export type WebhookEndpointsRotateError = WebhookEndpointsRotateErrors[keyof WebhookEndpointsRotateErrors];

export type WebhookEndpointsRotateResponses = {
    /**
     * The endpoint with its new secret.
     */
    201: WebhookEndpointCreated;
};

export type WebhookEndpointsRotateResponse = WebhookEndpointsRotateResponses[keyof WebhookEndpointsRotateResponses];

export type WebhookEndpointsPingData = {
    body?: never;
    headers?: {
        /**
         * Makes it safe to send the request again: for 24 hours the effect of this key happens once, and its answer is repeated with `Idempotent-Replayed: true`, secrets included. The answer is kept encrypted under the key, so take one nobody can guess, such as a UUID.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The workspace; one you are not a member of does not exist for you.
         */
        workspace_id: WorkspaceId;
        /**
         * An endpoint of the workspace.
         */
        webhook_endpoint_id: WebhookEndpointId;
    };
    query?: never;
    url: '/v1/workspaces/{workspace_id}/webhook-endpoints/{webhook_endpoint_id}/pings';
};

export type WebhookEndpointsPingErrors = {
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
     * The request conflicts with the current state. `detail` says with what. Read the resource again, then decide.
     */
    409: Problem;
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

export type WebhookEndpointsPingError = WebhookEndpointsPingErrors[keyof WebhookEndpointsPingErrors];

export type WebhookEndpointsPingResponses = {
    /**
     * The delivery of the test event.
     */
    201: WebhookDelivery;
};

export type WebhookEndpointsPingResponse = WebhookEndpointsPingResponses[keyof WebhookEndpointsPingResponses];

export type WebhookDeliveriesListData = {
    body?: never;
    path: {
        /**
         * The workspace; one you are not a member of does not exist for you.
         */
        workspace_id: WorkspaceId;
        /**
         * An endpoint of the workspace.
         */
        webhook_endpoint_id: WebhookEndpointId;
    };
    query?: {
        /**
         * Where to read on, from `next_cursor` of the page before.
         */
        cursor?: string;
        /**
         * How many items a page has at most.
         */
        limit?: number;
        /**
         * Only deliveries in this state.
         */
        status?: WebhookDeliveryStatus;
        /**
         * Only events of this type.
         */
        event_type?: WebhookEventType;
    };
    url: '/v1/workspaces/{workspace_id}/webhook-endpoints/{webhook_endpoint_id}/deliveries';
};

export type WebhookDeliveriesListErrors = {
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

export type WebhookDeliveriesListError = WebhookDeliveriesListErrors[keyof WebhookDeliveriesListErrors];

export type WebhookDeliveriesListResponses = {
    /**
     * One page of deliveries.
     */
    200: WebhookDeliveryPage;
};

export type WebhookDeliveriesListResponse = WebhookDeliveriesListResponses[keyof WebhookDeliveriesListResponses];

export type WebhookDeliveriesGetData = {
    body?: never;
    path: {
        /**
         * The workspace; one you are not a member of does not exist for you.
         */
        workspace_id: WorkspaceId;
        /**
         * An endpoint of the workspace.
         */
        webhook_endpoint_id: WebhookEndpointId;
        /**
         * A delivery to the endpoint.
         */
        webhook_delivery_id: WebhookDeliveryId;
    };
    query?: never;
    url: '/v1/workspaces/{workspace_id}/webhook-endpoints/{webhook_endpoint_id}/deliveries/{webhook_delivery_id}';
};

export type WebhookDeliveriesGetErrors = {
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

export type WebhookDeliveriesGetError = WebhookDeliveriesGetErrors[keyof WebhookDeliveriesGetErrors];

export type WebhookDeliveriesGetResponses = {
    /**
     * The delivery.
     */
    200: WebhookDelivery;
};

export type WebhookDeliveriesGetResponse = WebhookDeliveriesGetResponses[keyof WebhookDeliveriesGetResponses];

export type WebhookDeliveriesRedeliverData = {
    body?: never;
    headers?: {
        /**
         * Makes it safe to send the request again: for 24 hours the effect of this key happens once, and its answer is repeated with `Idempotent-Replayed: true`, secrets included. The answer is kept encrypted under the key, so take one nobody can guess, such as a UUID.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The workspace; one you are not a member of does not exist for you.
         */
        workspace_id: WorkspaceId;
        /**
         * An endpoint of the workspace.
         */
        webhook_endpoint_id: WebhookEndpointId;
        /**
         * A delivery to the endpoint.
         */
        webhook_delivery_id: WebhookDeliveryId;
    };
    query?: never;
    url: '/v1/workspaces/{workspace_id}/webhook-endpoints/{webhook_endpoint_id}/deliveries/{webhook_delivery_id}/redeliveries';
};

export type WebhookDeliveriesRedeliverErrors = {
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
     * The request conflicts with the current state. `detail` says with what. Read the resource again, then decide.
     */
    409: Problem;
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

export type WebhookDeliveriesRedeliverError = WebhookDeliveriesRedeliverErrors[keyof WebhookDeliveriesRedeliverErrors];

export type WebhookDeliveriesRedeliverResponses = {
    /**
     * The new delivery.
     */
    201: WebhookDelivery;
};

export type WebhookDeliveriesRedeliverResponse = WebhookDeliveriesRedeliverResponses[keyof WebhookDeliveriesRedeliverResponses];

export type AuditEventsListData = {
    body?: never;
    path: {
        /**
         * The workspace; one you are not a member of does not exist for you.
         */
        workspace_id: WorkspaceId;
    };
    query?: {
        /**
         * Where to read on, from `next_cursor` of the page before.
         */
        cursor?: string;
        /**
         * How many items a page has at most.
         */
        limit?: number;
        /**
         * Only what this person or key did.
         */
        actor_id?: string;
        /**
         * Only this operation.
         */
        operation?: string;
        /**
         * Only what was done to this resource.
         */
        resource_id?: string;
        /**
         * Only what was done, or only what was refused in this way.
         */
        outcome?: 'done' | 'forbidden' | 'unauthenticated';
    };
    url: '/v1/workspaces/{workspace_id}/audit-events';
};

export type AuditEventsListErrors = {
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

export type AuditEventsListError = AuditEventsListErrors[keyof AuditEventsListErrors];

export type AuditEventsListResponses = {
    /**
     * One page of the trail.
     */
    200: AuditEventPage;
};

export type AuditEventsListResponse = AuditEventsListResponses[keyof AuditEventsListResponses];

export type AuditEventsGetData = {
    body?: never;
    path: {
        /**
         * The workspace; one you are not a member of does not exist for you.
         */
        workspace_id: WorkspaceId;
        /**
         * An entry of the audit trail.
         */
        audit_event_id: AuditEventId;
    };
    query?: never;
    url: '/v1/workspaces/{workspace_id}/audit-events/{audit_event_id}';
};

export type AuditEventsGetErrors = {
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

export type AuditEventsGetError = AuditEventsGetErrors[keyof AuditEventsGetErrors];

export type AuditEventsGetResponses = {
    /**
     * The entry.
     */
    200: AuditEvent;
};

export type AuditEventsGetResponse = AuditEventsGetResponses[keyof AuditEventsGetResponses];

export type AuditEventsExportData = {
    body?: never;
    path: {
        /**
         * The workspace; one you are not a member of does not exist for you.
         */
        workspace_id: WorkspaceId;
    };
    query?: {
        /**
         * Where to read on, from `next_cursor` of the page before.
         */
        cursor?: string;
        /**
         * How many lines the answer has at most.
         */
        limit?: number;
    };
    url: '/v1/workspaces/{workspace_id}/audit-exports';
};

export type AuditEventsExportErrors = {
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

export type AuditEventsExportError = AuditEventsExportErrors[keyof AuditEventsExportErrors];

export type AuditEventsExportResponses = {
    /**
     * The lines.
     */
    200: AuditExportLine;
};

export type AuditEventsExportResponse = AuditEventsExportResponses[keyof AuditEventsExportResponses];

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
     * Every dependency that is needed answers; `checks` says which does not.
     */
    200: Readiness;
};

export type SystemReadyResponse = SystemReadyResponses[keyof SystemReadyResponses];

export type SystemRunJobsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/job-runs';
};

export type SystemRunJobsErrors = {
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

export type SystemRunJobsError = SystemRunJobsErrors[keyof SystemRunJobsErrors];

export type SystemRunJobsResponses = {
    /**
     * Every job ran.
     */
    200: JobRuns;
};

export type SystemRunJobsResponse = SystemRunJobsResponses[keyof SystemRunJobsResponses];

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

/**
 * The workspace was changed.
 */
export type PostWorkspaceUpdatedWebhookPayload = {
    id: EventId;
    /**
     * What happened.
     */
    type: 'workspace.updated';
    created_at: Timestamp;
    workspace_id: WorkspaceId;
    data: Workspace;
};

export type PostWorkspaceUpdatedWebhookRequest = {
    body: PostWorkspaceUpdatedWebhookPayload;
    key: 'workspace.updated';
    path?: never;
    query?: never;
};

/**
 * Somebody joined the workspace.
 */
export type PostMemberAddedWebhookPayload = {
    id: EventId;
    /**
     * What happened.
     */
    type: 'member.added';
    created_at: Timestamp;
    workspace_id: WorkspaceId;
    data: Member;
};

export type PostMemberAddedWebhookRequest = {
    body: PostMemberAddedWebhookPayload;
    key: 'member.added';
    path?: never;
    query?: never;
};

/**
 * The role of a member was changed.
 */
export type PostMemberUpdatedWebhookPayload = {
    id: EventId;
    /**
     * What happened.
     */
    type: 'member.updated';
    created_at: Timestamp;
    workspace_id: WorkspaceId;
    data: Member;
};

export type PostMemberUpdatedWebhookRequest = {
    body: PostMemberUpdatedWebhookPayload;
    key: 'member.updated';
    path?: never;
    query?: never;
};

/**
 * A member was removed.
 */
export type PostMemberRemovedWebhookPayload = {
    id: EventId;
    /**
     * What happened.
     */
    type: 'member.removed';
    created_at: Timestamp;
    workspace_id: WorkspaceId;
    /**
     * Which one.
     */
    data: {
        workspace_id: WorkspaceId;
        user_id: UserId;
    };
};

export type PostMemberRemovedWebhookRequest = {
    body: PostMemberRemovedWebhookPayload;
    key: 'member.removed';
    path?: never;
    query?: never;
};

/**
 * Somebody was invited.
 */
export type PostInvitationCreatedWebhookPayload = {
    id: EventId;
    /**
     * What happened.
     */
    type: 'invitation.created';
    created_at: Timestamp;
    workspace_id: WorkspaceId;
    data: Invitation;
};

export type PostInvitationCreatedWebhookRequest = {
    body: PostInvitationCreatedWebhookPayload;
    key: 'invitation.created';
    path?: never;
    query?: never;
};

/**
 * An invitation was taken back.
 */
export type PostInvitationRevokedWebhookPayload = {
    id: EventId;
    /**
     * What happened.
     */
    type: 'invitation.revoked';
    created_at: Timestamp;
    workspace_id: WorkspaceId;
    /**
     * Which one.
     */
    data: {
        id: InvitationId;
        workspace_id: WorkspaceId;
    };
};

export type PostInvitationRevokedWebhookRequest = {
    body: PostInvitationRevokedWebhookPayload;
    key: 'invitation.revoked';
    path?: never;
    query?: never;
};

/**
 * An API key was made.
 */
export type PostApiKeyCreatedWebhookPayload = {
    id: EventId;
    /**
     * What happened.
     */
    type: 'api_key.created';
    created_at: Timestamp;
    workspace_id: WorkspaceId;
    data: ApiKey;
};

export type PostApiKeyCreatedWebhookRequest = {
    body: PostApiKeyCreatedWebhookPayload;
    key: 'api_key.created';
    path?: never;
    query?: never;
};

/**
 * An API key got a new secret.
 */
export type PostApiKeyRotatedWebhookPayload = {
    id: EventId;
    /**
     * What happened.
     */
    type: 'api_key.rotated';
    created_at: Timestamp;
    workspace_id: WorkspaceId;
    data: ApiKey;
};

export type PostApiKeyRotatedWebhookRequest = {
    body: PostApiKeyRotatedWebhookPayload;
    key: 'api_key.rotated';
    path?: never;
    query?: never;
};

/**
 * An API key was revoked.
 */
export type PostApiKeyRevokedWebhookPayload = {
    id: EventId;
    /**
     * What happened.
     */
    type: 'api_key.revoked';
    created_at: Timestamp;
    workspace_id: WorkspaceId;
    /**
     * Which one.
     */
    data: {
        id: ApiKeyId;
        workspace_id: WorkspaceId;
    };
};

export type PostApiKeyRevokedWebhookRequest = {
    body: PostApiKeyRevokedWebhookPayload;
    key: 'api_key.revoked';
    path?: never;
    query?: never;
};

/**
 * A document was made.
 */
export type PostDocumentCreatedWebhookPayload = {
    id: EventId;
    /**
     * What happened.
     */
    type: 'document.created';
    created_at: Timestamp;
    workspace_id: WorkspaceId;
    data: DocumentSummary;
};

export type PostDocumentCreatedWebhookRequest = {
    body: PostDocumentCreatedWebhookPayload;
    key: 'document.created';
    path?: never;
    query?: never;
};

/**
 * A document was changed.
 */
export type PostDocumentUpdatedWebhookPayload = {
    id: EventId;
    /**
     * What happened.
     */
    type: 'document.updated';
    created_at: Timestamp;
    workspace_id: WorkspaceId;
    data: DocumentSummary;
};

export type PostDocumentUpdatedWebhookRequest = {
    body: PostDocumentUpdatedWebhookPayload;
    key: 'document.updated';
    path?: never;
    query?: never;
};

/**
 * A document was deleted.
 */
export type PostDocumentDeletedWebhookPayload = {
    id: EventId;
    /**
     * What happened.
     */
    type: 'document.deleted';
    created_at: Timestamp;
    workspace_id: WorkspaceId;
    /**
     * Which one.
     */
    data: {
        id: DocumentId;
        workspace_id: WorkspaceId;
    };
};

export type PostDocumentDeletedWebhookRequest = {
    body: PostDocumentDeletedWebhookPayload;
    key: 'document.deleted';
    path?: never;
    query?: never;
};

/**
 * Somebody tried the endpoint.
 */
export type PostWebhookEndpointPingedWebhookPayload = {
    id: EventId;
    /**
     * What happened.
     */
    type: 'webhook_endpoint.pinged';
    created_at: Timestamp;
    workspace_id: WorkspaceId;
    /**
     * Which one.
     */
    data: {
        id: WebhookEndpointId;
        workspace_id: WorkspaceId;
    };
};

export type PostWebhookEndpointPingedWebhookRequest = {
    body: PostWebhookEndpointPingedWebhookPayload;
    key: 'webhook_endpoint.pinged';
    path?: never;
    query?: never;
};
