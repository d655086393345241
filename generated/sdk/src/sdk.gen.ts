// Written by `npm run generate`. Do not edit.

import type { Client, ClientMeta, LinesResult, Options as Options2, RequestResult, TDataShape } from './client/index.js';
import type { ApiKeysCreateData, ApiKeysCreateErrors, ApiKeysCreateResponses, ApiKeysGetData, ApiKeysGetErrors, ApiKeysGetResponses, ApiKeysListData, ApiKeysListErrors, ApiKeysListResponses, ApiKeysRevokeData, ApiKeysRevokeErrors, ApiKeysRevokeResponses, ApiKeysRotateData, ApiKeysRotateErrors, ApiKeysRotateResponses, AuditEventsExportData, AuditEventsExportErrors, AuditEventsExportResponses, AuditEventsGetData, AuditEventsGetErrors, AuditEventsGetResponses, AuditEventsListData, AuditEventsListErrors, AuditEventsListResponses, DocumentsCreateData, DocumentsCreateErrors, DocumentsCreateResponses, DocumentsDeleteData, DocumentsDeleteErrors, DocumentsDeleteResponses, DocumentsGetData, DocumentsGetErrors, DocumentsGetResponses, DocumentsListData, DocumentsListErrors, DocumentsListResponses, DocumentsSearchData, DocumentsSearchErrors, DocumentsSearchResponses, DocumentsUpdateData, DocumentsUpdateErrors, DocumentsUpdateResponses, InvitationsAcceptData, InvitationsAcceptErrors, InvitationsAcceptResponses, InvitationsCreateData, InvitationsCreateErrors, InvitationsCreateResponses, InvitationsGetData, InvitationsGetErrors, InvitationsGetResponses, InvitationsListData, InvitationsListErrors, InvitationsListResponses, InvitationsRevokeData, InvitationsRevokeErrors, InvitationsRevokeResponses, MeGetData, MeGetErrors, MeGetResponses, MembersDeleteData, MembersDeleteErrors, MembersDeleteResponses, MembersGetData, MembersGetErrors, MembersGetResponses, MembersListData, MembersListErrors, MembersListResponses, MembersUpdateData, MembersUpdateErrors, MembersUpdateResponses, MeMembershipsData, MeMembershipsErrors, MeMembershipsResponses, MeUpdateData, MeUpdateErrors, MeUpdateResponses, SystemContractData, SystemContractErrors, SystemContractResponses, SystemDocsData, SystemDocsErrors, SystemDocsResponses, SystemDocsScriptData, SystemDocsScriptErrors, SystemDocsScriptResponses, SystemLiveData, SystemLiveErrors, SystemLiveResponses, SystemProblemData, SystemProblemErrors, SystemProblemResponses, SystemReadyData, SystemReadyErrors, SystemReadyResponses, SystemRunJobsData, SystemRunJobsErrors, SystemRunJobsResponses, WebhookDeliveriesGetData, WebhookDeliveriesGetErrors, WebhookDeliveriesGetResponses, WebhookDeliveriesListData, WebhookDeliveriesListErrors, WebhookDeliveriesListResponses, WebhookDeliveriesRedeliverData, WebhookDeliveriesRedeliverErrors, WebhookDeliveriesRedeliverResponses, WebhookEndpointsCreateData, WebhookEndpointsCreateErrors, WebhookEndpointsCreateResponses, WebhookEndpointsDeleteData, WebhookEndpointsDeleteErrors, WebhookEndpointsDeleteResponses, WebhookEndpointsGetData, WebhookEndpointsGetErrors, WebhookEndpointsGetResponses, WebhookEndpointsListData, WebhookEndpointsListErrors, WebhookEndpointsListResponses, WebhookEndpointsPingData, WebhookEndpointsPingErrors, WebhookEndpointsPingResponses, WebhookEndpointsRotateData, WebhookEndpointsRotateErrors, WebhookEndpointsRotateResponses, WebhookEndpointsUpdateData, WebhookEndpointsUpdateErrors, WebhookEndpointsUpdateResponses, WorkspacesCreateData, WorkspacesCreateErrors, WorkspacesCreateResponses, WorkspacesDeleteData, WorkspacesDeleteErrors, WorkspacesDeleteResponses, WorkspacesGetData, WorkspacesGetErrors, WorkspacesGetResponses, WorkspacesListData, WorkspacesListErrors, WorkspacesListResponses, WorkspacesUpdateData, WorkspacesUpdateErrors, WorkspacesUpdateResponses } from './types.gen.js';

export type Options<TData extends TDataShape = TDataShape, ThrowOnError extends boolean = boolean, TResponse = unknown> = Options2<TData, ThrowOnError, TResponse> & {
    /**
     * You can provide a client instance returned by `createClient()` instead of
     * individual options. This might be also useful if you want to implement a
     * custom client.
     */
    client: Client;
    /**
     * You can pass arbitrary values through the `meta` object. This can be
     * used to access values that aren't defined as part of the SDK function.
     */
    meta?: keyof ClientMeta extends never ? Record<string, unknown> : ClientMeta;
};

/**
 * Read your profile
 *
 * The person behind the token. The first request of a person creates the profile.
 */
export const meGet = <ThrowOnError extends boolean = true>(options: Options<MeGetData, ThrowOnError>): RequestResult<MeGetResponses, MeGetErrors, ThrowOnError> => options.client.get<MeGetResponses, MeGetErrors, ThrowOnError>({
    security: [{
            key: 'bearer',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/me',
    ...options
});

/**
 * Change your profile
 *
 * Changes what the patch names and leaves the rest.
 */
export const meUpdate = <ThrowOnError extends boolean = true>(options: Options<MeUpdateData, ThrowOnError>): RequestResult<MeUpdateResponses, MeUpdateErrors, ThrowOnError> => options.client.patch<MeUpdateResponses, MeUpdateErrors, ThrowOnError>({
    security: [{
            key: 'bearer',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/me',
    ...options,
    headers: {
        'Content-Type': 'application/merge-patch+json',
        ...options.headers
    }
});

/**
 * List your memberships
 *
 * The workspaces you belong to and your role in each, latest first.
 */
export const meMemberships = <ThrowOnError extends boolean = true>(options: Options<MeMembershipsData, ThrowOnError>): RequestResult<MeMembershipsResponses, MeMembershipsErrors, ThrowOnError> => options.client.get<MeMembershipsResponses, MeMembershipsErrors, ThrowOnError>({
    security: [{
            key: 'bearer',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/me/memberships',
    ...options
});

/**
 * List your workspaces
 *
 * The workspaces you are a member of, newest first.
 */
export const workspacesList = <ThrowOnError extends boolean = true>(options: Options<WorkspacesListData, ThrowOnError>): RequestResult<WorkspacesListResponses, WorkspacesListErrors, ThrowOnError> => options.client.get<WorkspacesListResponses, WorkspacesListErrors, ThrowOnError>({
    security: [{
            key: 'bearer',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/workspaces',
    ...options
});

/**
 * Create a workspace
 *
 * You become its owner.
 */
export const workspacesCreate = <ThrowOnError extends boolean = true>(options: Options<WorkspacesCreateData, ThrowOnError>): RequestResult<WorkspacesCreateResponses, WorkspacesCreateErrors, ThrowOnError> => options.client.post<WorkspacesCreateResponses, WorkspacesCreateErrors, ThrowOnError>({
    security: [{
            key: 'bearer',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/workspaces',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete a workspace
 *
 * Everything in it is deleted, except its audit trail. It cannot be restored.
 */
export const workspacesDelete = <ThrowOnError extends boolean = true>(options: Options<WorkspacesDeleteData, ThrowOnError>): RequestResult<WorkspacesDeleteResponses, WorkspacesDeleteErrors, ThrowOnError> => options.client.delete<WorkspacesDeleteResponses, WorkspacesDeleteErrors, ThrowOnError>({
    security: [{
            key: 'bearer',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/workspaces/{workspace_id}',
    ...options
});

/**
 * Read a workspace
 *
 * Any member may read it.
 */
export const workspacesGet = <ThrowOnError extends boolean = true>(options: Options<WorkspacesGetData, ThrowOnError>): RequestResult<WorkspacesGetResponses, WorkspacesGetErrors, ThrowOnError> => options.client.get<WorkspacesGetResponses, WorkspacesGetErrors, ThrowOnError>({
    security: [{
            key: 'bearer',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/workspaces/{workspace_id}',
    ...options
});

/**
 * Change a workspace
 *
 * Changes what the patch names and leaves the rest.
 */
export const workspacesUpdate = <ThrowOnError extends boolean = true>(options: Options<WorkspacesUpdateData, ThrowOnError>): RequestResult<WorkspacesUpdateResponses, WorkspacesUpdateErrors, ThrowOnError> => options.client.patch<WorkspacesUpdateResponses, WorkspacesUpdateErrors, ThrowOnError>({
    security: [{
            key: 'bearer',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/workspaces/{workspace_id}',
    ...options,
    headers: {
        'Content-Type': 'application/merge-patch+json',
        ...options.headers
    }
});

/**
 * List the members
 *
 * Who belongs to the workspace, latest first.
 */
export const membersList = <ThrowOnError extends boolean = true>(options: Options<MembersListData, ThrowOnError>): RequestResult<MembersListResponses, MembersListErrors, ThrowOnError> => options.client.get<MembersListResponses, MembersListErrors, ThrowOnError>({
    security: [{
            key: 'bearer',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/workspaces/{workspace_id}/members',
    ...options
});

/**
 * Remove a member
 *
 * Their API keys stop working at once. A workspace keeps at least one owner.
 */
export const membersDelete = <ThrowOnError extends boolean = true>(options: Options<MembersDeleteData, ThrowOnError>): RequestResult<MembersDeleteResponses, MembersDeleteErrors, ThrowOnError> => options.client.delete<MembersDeleteResponses, MembersDeleteErrors, ThrowOnError>({
    security: [{
            key: 'bearer',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/workspaces/{workspace_id}/members/{user_id}',
    ...options
});

/**
 * Read a member
 *
 * Any member may see who else belongs to the workspace.
 */
export const membersGet = <ThrowOnError extends boolean = true>(options: Options<MembersGetData, ThrowOnError>): RequestResult<MembersGetResponses, MembersGetErrors, ThrowOnError> => options.client.get<MembersGetResponses, MembersGetErrors, ThrowOnError>({
    security: [{
            key: 'bearer',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/workspaces/{workspace_id}/members/{user_id}',
    ...options
});

/**
 * Change the role of a member
 *
 * Only owners make owners or change them. A workspace keeps at least one owner.
 */
export const membersUpdate = <ThrowOnError extends boolean = true>(options: Options<MembersUpdateData, ThrowOnError>): RequestResult<MembersUpdateResponses, MembersUpdateErrors, ThrowOnError> => options.client.patch<MembersUpdateResponses, MembersUpdateErrors, ThrowOnError>({
    security: [{
            key: 'bearer',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/workspaces/{workspace_id}/members/{user_id}',
    ...options,
    headers: {
        'Content-Type': 'application/merge-patch+json',
        ...options.headers
    }
});

/**
 * List the invitations
 *
 * Invitations of every status, latest first.
 */
export const invitationsList = <ThrowOnError extends boolean = true>(options: Options<InvitationsListData, ThrowOnError>): RequestResult<InvitationsListResponses, InvitationsListErrors, ThrowOnError> => options.client.get<InvitationsListResponses, InvitationsListErrors, ThrowOnError>({
    security: [{
            key: 'bearer',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/workspaces/{workspace_id}/invitations',
    ...options
});

/**
 * Invite somebody
 *
 * Gives a token that its bearer can accept; pass it on. Only owners invite owners.
 */
export const invitationsCreate = <ThrowOnError extends boolean = true>(options: Options<InvitationsCreateData, ThrowOnError>): RequestResult<InvitationsCreateResponses, InvitationsCreateErrors, ThrowOnError> => options.client.post<InvitationsCreateResponses, InvitationsCreateErrors, ThrowOnError>({
    security: [{
            key: 'bearer',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/workspaces/{workspace_id}/invitations',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Revoke an invitation
 *
 * Its token stops working. The invitation stays in the list.
 */
export const invitationsRevoke = <ThrowOnError extends boolean = true>(options: Options<InvitationsRevokeData, ThrowOnError>): RequestResult<InvitationsRevokeResponses, InvitationsRevokeErrors, ThrowOnError> => options.client.delete<InvitationsRevokeResponses, InvitationsRevokeErrors, ThrowOnError>({
    security: [{
            key: 'bearer',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/workspaces/{workspace_id}/invitations/{invitation_id}',
    ...options
});

/**
 * Read an invitation
 *
 * The token is not shown again.
 */
export const invitationsGet = <ThrowOnError extends boolean = true>(options: Options<InvitationsGetData, ThrowOnError>): RequestResult<InvitationsGetResponses, InvitationsGetErrors, ThrowOnError> => options.client.get<InvitationsGetResponses, InvitationsGetErrors, ThrowOnError>({
    security: [{
            key: 'bearer',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/workspaces/{workspace_id}/invitations/{invitation_id}',
    ...options
});

/**
 * Accept an invitation
 *
 * You join the workspace in the role of the invitation.
 */
export const invitationsAccept = <ThrowOnError extends boolean = true>(options: Options<InvitationsAcceptData, ThrowOnError>): RequestResult<InvitationsAcceptResponses, InvitationsAcceptErrors, ThrowOnError> => options.client.post<InvitationsAcceptResponses, InvitationsAcceptErrors, ThrowOnError>({
    security: [{
            key: 'bearer',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/invitation-acceptances',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the API keys
 *
 * Keys of the workspace, revoked ones too, latest first.
 */
export const apiKeysList = <ThrowOnError extends boolean = true>(options: Options<ApiKeysListData, ThrowOnError>): RequestResult<ApiKeysListResponses, ApiKeysListErrors, ThrowOnError> => options.client.get<ApiKeysListResponses, ApiKeysListErrors, ThrowOnError>({
    security: [{
            key: 'bearer',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/workspaces/{workspace_id}/api-keys',
    ...options
});

/**
 * Create an API key
 *
 * Shows the secret once. A key may at most do what the person who makes it may.
 */
export const apiKeysCreate = <ThrowOnError extends boolean = true>(options: Options<ApiKeysCreateData, ThrowOnError>): RequestResult<ApiKeysCreateResponses, ApiKeysCreateErrors, ThrowOnError> => options.client.post<ApiKeysCreateResponses, ApiKeysCreateErrors, ThrowOnError>({
    security: [{
            key: 'bearer',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/workspaces/{workspace_id}/api-keys',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Revoke an API key
 *
 * It stops working at once. The key stays in the list.
 */
export const apiKeysRevoke = <ThrowOnError extends boolean = true>(options: Options<ApiKeysRevokeData, ThrowOnError>): RequestResult<ApiKeysRevokeResponses, ApiKeysRevokeErrors, ThrowOnError> => options.client.delete<ApiKeysRevokeResponses, ApiKeysRevokeErrors, ThrowOnError>({
    security: [{
            key: 'bearer',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/workspaces/{workspace_id}/api-keys/{api_key_id}',
    ...options
});

/**
 * Read an API key
 *
 * The secret is not shown again.
 */
export const apiKeysGet = <ThrowOnError extends boolean = true>(options: Options<ApiKeysGetData, ThrowOnError>): RequestResult<ApiKeysGetResponses, ApiKeysGetErrors, ThrowOnError> => options.client.get<ApiKeysGetResponses, ApiKeysGetErrors, ThrowOnError>({
    security: [{
            key: 'bearer',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/workspaces/{workspace_id}/api-keys/{api_key_id}',
    ...options
});

/**
 * Rotate an API key
 *
 * Gives the key a new secret and shows it once; the old one works on for the overlap.
 */
export const apiKeysRotate = <ThrowOnError extends boolean = true>(options: Options<ApiKeysRotateData, ThrowOnError>): RequestResult<ApiKeysRotateResponses, ApiKeysRotateErrors, ThrowOnError> => options.client.post<ApiKeysRotateResponses, ApiKeysRotateErrors, ThrowOnError>({
    security: [{
            key: 'bearer',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/workspaces/{workspace_id}/api-keys/{api_key_id}/rotations',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the documents
 *
 * What is shared with the workspace and what is yours.
 */
export const documentsList = <ThrowOnError extends boolean = true>(options: Options<DocumentsListData, ThrowOnError>): RequestResult<DocumentsListResponses, DocumentsListErrors, ThrowOnError> => options.client.get<DocumentsListResponses, DocumentsListErrors, ThrowOnError>({
    security: [{
            key: 'bearer',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/workspaces/{workspace_id}/documents',
    ...options
});

/**
 * Create a document
 *
 * It is yours; private documents are seen by nobody else.
 */
export const documentsCreate = <ThrowOnError extends boolean = true>(options: Options<DocumentsCreateData, ThrowOnError>): RequestResult<DocumentsCreateResponses, DocumentsCreateErrors, ThrowOnError> => options.client.post<DocumentsCreateResponses, DocumentsCreateErrors, ThrowOnError>({
    security: [{
            key: 'bearer',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/workspaces/{workspace_id}/documents',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete a document
 *
 * It cannot be restored.
 */
export const documentsDelete = <ThrowOnError extends boolean = true>(options: Options<DocumentsDeleteData, ThrowOnError>): RequestResult<DocumentsDeleteResponses, DocumentsDeleteErrors, ThrowOnError> => options.client.delete<DocumentsDeleteResponses, DocumentsDeleteErrors, ThrowOnError>({
    security: [{
            key: 'bearer',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/workspaces/{workspace_id}/documents/{document_id}',
    ...options
});

/**
 * Read a document
 *
 * The whole document, with its content.
 */
export const documentsGet = <ThrowOnError extends boolean = true>(options: Options<DocumentsGetData, ThrowOnError>): RequestResult<DocumentsGetResponses, DocumentsGetErrors, ThrowOnError> => options.client.get<DocumentsGetResponses, DocumentsGetErrors, ThrowOnError>({
    security: [{
            key: 'bearer',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/workspaces/{workspace_id}/documents/{document_id}',
    ...options
});

/**
 * Change a document
 *
 * Changes what the patch names and leaves the rest. Only its creator makes a document private.
 */
export const documentsUpdate = <ThrowOnError extends boolean = true>(options: Options<DocumentsUpdateData, ThrowOnError>): RequestResult<DocumentsUpdateResponses, DocumentsUpdateErrors, ThrowOnError> => options.client.patch<DocumentsUpdateResponses, DocumentsUpdateErrors, ThrowOnError>({
    security: [{
            key: 'bearer',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/workspaces/{workspace_id}/documents/{document_id}',
    ...options,
    headers: {
        'Content-Type': 'application/merge-patch+json',
        ...options.headers
    }
});

/**
 * Search the documents
 *
 * Finds words in titles and contents, best match first. Quotes find phrases, a minus excludes.
 */
export const documentsSearch = <ThrowOnError extends boolean = true>(options: Options<DocumentsSearchData, ThrowOnError>): RequestResult<DocumentsSearchResponses, DocumentsSearchErrors, ThrowOnError> => options.client.get<DocumentsSearchResponses, DocumentsSearchErrors, ThrowOnError>({
    security: [{
            key: 'bearer',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/workspaces/{workspace_id}/document-matches',
    ...options
});

/**
 * List the webhook endpoints
 *
 * Endpoints of the workspace, latest first.
 */
export const webhookEndpointsList = <ThrowOnError extends boolean = true>(options: Options<WebhookEndpointsListData, ThrowOnError>): RequestResult<WebhookEndpointsListResponses, WebhookEndpointsListErrors, ThrowOnError> => options.client.get<WebhookEndpointsListResponses, WebhookEndpointsListErrors, ThrowOnError>({
    security: [{
            key: 'bearer',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/workspaces/{workspace_id}/webhook-endpoints',
    ...options
});

/**
 * Create a webhook endpoint
 *
 * Shows the secret once. A workspace has at most 20 endpoints.
 */
export const webhookEndpointsCreate = <ThrowOnError extends boolean = true>(options: Options<WebhookEndpointsCreateData, ThrowOnError>): RequestResult<WebhookEndpointsCreateResponses, WebhookEndpointsCreateErrors, ThrowOnError> => options.client.post<WebhookEndpointsCreateResponses, WebhookEndpointsCreateErrors, ThrowOnError>({
    security: [{
            key: 'bearer',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/workspaces/{workspace_id}/webhook-endpoints',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete a webhook endpoint
 *
 * With its deliveries, also those that wait.
 */
export const webhookEndpointsDelete = <ThrowOnError extends boolean = true>(options: Options<WebhookEndpointsDeleteData, ThrowOnError>): RequestResult<WebhookEndpointsDeleteResponses, WebhookEndpointsDeleteErrors, ThrowOnError> => options.client.delete<WebhookEndpointsDeleteResponses, WebhookEndpointsDeleteErrors, ThrowOnError>({
    security: [{
            key: 'bearer',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/workspaces/{workspace_id}/webhook-endpoints/{webhook_endpoint_id}',
    ...options
});

/**
 * Read a webhook endpoint
 *
 * The secret is not shown again.
 */
export const webhookEndpointsGet = <ThrowOnError extends boolean = true>(options: Options<WebhookEndpointsGetData, ThrowOnError>): RequestResult<WebhookEndpointsGetResponses, WebhookEndpointsGetErrors, ThrowOnError> => options.client.get<WebhookEndpointsGetResponses, WebhookEndpointsGetErrors, ThrowOnError>({
    security: [{
            key: 'bearer',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/workspaces/{workspace_id}/webhook-endpoints/{webhook_endpoint_id}',
    ...options
});

/**
 * Change a webhook endpoint
 *
 * Events that wait for it go to the new address, or wait on while it is disabled.
 */
export const webhookEndpointsUpdate = <ThrowOnError extends boolean = true>(options: Options<WebhookEndpointsUpdateData, ThrowOnError>): RequestResult<WebhookEndpointsUpdateResponses, WebhookEndpointsUpdateErrors, ThrowOnError> => options.client.patch<WebhookEndpointsUpdateResponses, WebhookEndpointsUpdateErrors, ThrowOnError>({
    security: [{
            key: 'bearer',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/workspaces/{workspace_id}/webhook-endpoints/{webhook_endpoint_id}',
    ...options,
    headers: {
        'Content-Type': 'application/merge-patch+json',
        ...options.headers
    }
});

/**
 * Rotate the secret of a webhook endpoint
 *
 * Gives the endpoint a new secret and shows it once; requests are signed with both for the overlap.
 */
export const webhookEndpointsRotate = <ThrowOnError extends boolean = true>(options: Options<WebhookEndpointsRotateData, ThrowOnError>): RequestResult<WebhookEndpointsRotateResponses, WebhookEndpointsRotateErrors, ThrowOnError> => options.client.post<WebhookEndpointsRotateResponses, WebhookEndpointsRotateErrors, ThrowOnError>({
    security: [{
            key: 'bearer',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/workspaces/{workspace_id}/webhook-endpoints/{webhook_endpoint_id}/rotations',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Send a test event
 *
 * Sends `webhook_endpoint.pinged` to this endpoint alone, whether it wants such events or not.
 */
export const webhookEndpointsPing = <ThrowOnError extends boolean = true>(options: Options<WebhookEndpointsPingData, ThrowOnError>): RequestResult<WebhookEndpointsPingResponses, WebhookEndpointsPingErrors, ThrowOnError> => options.client.post<WebhookEndpointsPingResponses, WebhookEndpointsPingErrors, ThrowOnError>({
    security: [{
            key: 'bearer',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/workspaces/{workspace_id}/webhook-endpoints/{webhook_endpoint_id}/pings',
    ...options
});

/**
 * List the deliveries to an endpoint
 *
 * Latest first. They are kept for 30 days, longer while they wait.
 */
export const webhookDeliveriesList = <ThrowOnError extends boolean = true>(options: Options<WebhookDeliveriesListData, ThrowOnError>): RequestResult<WebhookDeliveriesListResponses, WebhookDeliveriesListErrors, ThrowOnError> => options.client.get<WebhookDeliveriesListResponses, WebhookDeliveriesListErrors, ThrowOnError>({
    security: [{
            key: 'bearer',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/workspaces/{workspace_id}/webhook-endpoints/{webhook_endpoint_id}/deliveries',
    ...options
});

/**
 * Read a delivery
 *
 * What became of one event at this endpoint.
 */
export const webhookDeliveriesGet = <ThrowOnError extends boolean = true>(options: Options<WebhookDeliveriesGetData, ThrowOnError>): RequestResult<WebhookDeliveriesGetResponses, WebhookDeliveriesGetErrors, ThrowOnError> => options.client.get<WebhookDeliveriesGetResponses, WebhookDeliveriesGetErrors, ThrowOnError>({
    security: [{
            key: 'bearer',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/workspaces/{workspace_id}/webhook-endpoints/{webhook_endpoint_id}/deliveries/{webhook_delivery_id}',
    ...options
});

/**
 * Send an event again
 *
 * Makes a new delivery of the same event, under the same `webhook-id`.
 */
export const webhookDeliveriesRedeliver = <ThrowOnError extends boolean = true>(options: Options<WebhookDeliveriesRedeliverData, ThrowOnError>): RequestResult<WebhookDeliveriesRedeliverResponses, WebhookDeliveriesRedeliverErrors, ThrowOnError> => options.client.post<WebhookDeliveriesRedeliverResponses, WebhookDeliveriesRedeliverErrors, ThrowOnError>({
    security: [{
            key: 'bearer',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/workspaces/{workspace_id}/webhook-endpoints/{webhook_endpoint_id}/deliveries/{webhook_delivery_id}/redeliveries',
    ...options
});

/**
 * Read the audit trail
 *
 * Everything that was changed in the workspace, and attempts that were refused, latest first.
 */
export const auditEventsList = <ThrowOnError extends boolean = true>(options: Options<AuditEventsListData, ThrowOnError>): RequestResult<AuditEventsListResponses, AuditEventsListErrors, ThrowOnError> => options.client.get<AuditEventsListResponses, AuditEventsListErrors, ThrowOnError>({
    security: [{
            key: 'bearer',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/workspaces/{workspace_id}/audit-events',
    ...options
});

/**
 * Read one entry of the audit trail
 *
 * Entries are never changed; they are removed only when the operator keeps the trail for a limited time.
 */
export const auditEventsGet = <ThrowOnError extends boolean = true>(options: Options<AuditEventsGetData, ThrowOnError>): RequestResult<AuditEventsGetResponses, AuditEventsGetErrors, ThrowOnError> => options.client.get<AuditEventsGetResponses, AuditEventsGetErrors, ThrowOnError>({
    security: [{
            key: 'bearer',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/workspaces/{workspace_id}/audit-events/{audit_event_id}',
    ...options
});

/**
 * Export the audit trail
 *
 * The trail as lines of JSON, oldest first, at most `limit` of them. An answer with fewer lines had all there was;
 * to go on, now or tomorrow, pass the `cursor` of the last line you have, also after an answer that broke off.
 * Nothing is left out and nothing comes twice: what happened within the last minute is exported a minute later.
 *
 */
export const auditEventsExport = <ThrowOnError extends boolean = true>(options: Options<AuditEventsExportData, ThrowOnError>): LinesResult<AuditEventsExportResponses, AuditEventsExportErrors, ThrowOnError> => options.client.lines.get<AuditEventsExportResponses, AuditEventsExportErrors, ThrowOnError>({
    security: [{
            key: 'bearer',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/workspaces/{workspace_id}/audit-exports',
    ...options
});

/**
 * Is the process alive?
 *
 * Answers as long as the process can answer at all; it asks nothing else. For liveness probes.
 */
export const systemLive = <ThrowOnError extends boolean = true>(options: Options<SystemLiveData, ThrowOnError>): RequestResult<SystemLiveResponses, SystemLiveErrors, ThrowOnError> => options.client.get<SystemLiveResponses, SystemLiveErrors, ThrowOnError>({ url: '/livez', ...options });

/**
 * Can the service do its work?
 *
 * Asks every dependency: the database, the store of the rate limits where it is another one, and the identity
 * provider. For readiness probes and load balancers.
 *
 */
export const systemReady = <ThrowOnError extends boolean = true>(options: Options<SystemReadyData, ThrowOnError>): RequestResult<SystemReadyResponses, SystemReadyErrors, ThrowOnError> => options.client.get<SystemReadyResponses, SystemReadyErrors, ThrowOnError>({ url: '/readyz', ...options });

/**
 * Run the background jobs
 *
 * For platforms where no process stays: their scheduler calls this every minute, by GET because Vercel's knows nothing else. Answers when nothing is left to do, or after half a minute.
 */
export const systemRunJobs = <ThrowOnError extends boolean = true>(options: Options<SystemRunJobsData, ThrowOnError>): RequestResult<SystemRunJobsResponses, SystemRunJobsErrors, ThrowOnError> => options.client.get<SystemRunJobsResponses, SystemRunJobsErrors, ThrowOnError>({
    security: [{
            key: 'cron',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/job-runs',
    ...options
});

/**
 * Read this contract
 *
 * The whole contract in one document, as the running service enforces it.
 */
export const systemContract = <ThrowOnError extends boolean = true>(options: Options<SystemContractData, ThrowOnError>): RequestResult<SystemContractResponses, SystemContractErrors, ThrowOnError> => options.client.get<SystemContractResponses, SystemContractErrors, ThrowOnError>({ url: '/openapi.json', ...options });

/**
 * Read the reference
 *
 * A reference page of this contract for people. It loads nothing from elsewhere.
 */
export const systemDocs = <ThrowOnError extends boolean = true>(options: Options<SystemDocsData, ThrowOnError>): RequestResult<SystemDocsResponses, SystemDocsErrors, ThrowOnError> => options.client.get<SystemDocsResponses, SystemDocsErrors, ThrowOnError>({ url: '/docs', ...options });

/**
 * Load the script of the reference page
 *
 * The script that draws the reference page. Browsers ask for it, people do not.
 */
export const systemDocsScript = <ThrowOnError extends boolean = true>(options: Options<SystemDocsScriptData, ThrowOnError>): RequestResult<SystemDocsScriptResponses, SystemDocsScriptErrors, ThrowOnError> => options.client.get<SystemDocsScriptResponses, SystemDocsScriptErrors, ThrowOnError>({ url: '/docs/reference.js', ...options });

/**
 * Explain an error
 *
 * The page that the `type` of an error names.
 */
export const systemProblem = <ThrowOnError extends boolean = true>(options: Options<SystemProblemData, ThrowOnError>): RequestResult<SystemProblemResponses, SystemProblemErrors, ThrowOnError> => options.client.get<SystemProblemResponses, SystemProblemErrors, ThrowOnError>({ url: '/problems/{code}', ...options });
