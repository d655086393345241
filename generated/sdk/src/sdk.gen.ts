// Written by `npm run generate`. Do not edit.

import { client } from './client.gen.js';
import type { Client, ClientMeta, Options as Options2, RequestResult, TDataShape } from './client/index.js';
import type { ApiKeysCreateData, ApiKeysCreateErrors, ApiKeysCreateResponses, ApiKeysGetData, ApiKeysGetErrors, ApiKeysGetResponses, ApiKeysListData, ApiKeysListErrors, ApiKeysListResponses, ApiKeysRevokeData, ApiKeysRevokeErrors, ApiKeysRevokeResponses, ApiKeysRotateData, ApiKeysRotateErrors, ApiKeysRotateResponses, AuditEventsGetData, AuditEventsGetErrors, AuditEventsGetResponses, AuditEventsListData, AuditEventsListErrors, AuditEventsListResponses, DocumentsCreateData, DocumentsCreateErrors, DocumentsCreateResponses, DocumentsDeleteData, DocumentsDeleteErrors, DocumentsDeleteResponses, DocumentsGetData, DocumentsGetErrors, DocumentsGetResponses, DocumentsListData, DocumentsListErrors, DocumentsListResponses, DocumentsSearchData, DocumentsSearchErrors, DocumentsSearchResponses, DocumentsUpdateData, DocumentsUpdateErrors, DocumentsUpdateResponses, InvitationsAcceptData, InvitationsAcceptErrors, InvitationsAcceptResponses, InvitationsCreateData, InvitationsCreateErrors, InvitationsCreateResponses, InvitationsGetData, InvitationsGetErrors, InvitationsGetResponses, InvitationsListData, InvitationsListErrors, InvitationsListResponses, InvitationsRevokeData, InvitationsRevokeErrors, InvitationsRevokeResponses, MeGetData, MeGetErrors, MeGetResponses, MembersDeleteData, MembersDeleteErrors, MembersDeleteResponses, MembersGetData, MembersGetErrors, MembersGetResponses, MembersListData, MembersListErrors, MembersListResponses, MembersUpdateData, MembersUpdateErrors, MembersUpdateResponses, MeMembershipsData, MeMembershipsErrors, MeMembershipsResponses, MeUpdateData, MeUpdateErrors, MeUpdateResponses, SystemContractData, SystemContractErrors, SystemContractResponses, SystemDocsData, SystemDocsErrors, SystemDocsResponses, SystemDocsScriptData, SystemDocsScriptErrors, SystemDocsScriptResponses, SystemLiveData, SystemLiveErrors, SystemLiveResponses, SystemProblemData, SystemProblemErrors, SystemProblemResponses, SystemReadyData, SystemReadyErrors, SystemReadyResponses, WorkspacesCreateData, WorkspacesCreateErrors, WorkspacesCreateResponses, WorkspacesDeleteData, WorkspacesDeleteErrors, WorkspacesDeleteResponses, WorkspacesGetData, WorkspacesGetErrors, WorkspacesGetResponses, WorkspacesListData, WorkspacesListErrors, WorkspacesListResponses, WorkspacesUpdateData, WorkspacesUpdateErrors, WorkspacesUpdateResponses } from './types.gen.js';

export type Options<TData extends TDataShape = TDataShape, ThrowOnError extends boolean = boolean, TResponse = unknown> = Options2<TData, ThrowOnError, TResponse> & {
    /**
     * You can provide a client instance returned by `createClient()` instead of
     * individual options. This might be also useful if you want to implement a
     * custom client.
     */
    client?: Client;
    /**
     * You can pass arbitrary values through the `meta` object. This can be
     * used to access values that aren't defined as part of the SDK function.
     */
    meta?: keyof ClientMeta extends never ? Record<string, unknown> : ClientMeta;
};

class HeyApiClient {
    protected client: Client;
    
    constructor(args?: {
        client?: Client;
    }) {
        this.client = args?.client ?? client;
    }
}

class HeyApiRegistry<T> {
    private readonly defaultKey = 'default';
    
    private readonly instances: Map<string, T> = new Map();
    
    get(key?: string): T {
        const instance = this.instances.get(key ?? this.defaultKey);
        if (!instance) {
            throw new Error(`No SDK client found. Create one with "new Operations()" to fix this error.`);
        }
        return instance;
    }
    
    set(value: T, key?: string): void {
        this.instances.set(key ?? this.defaultKey, value);
    }
}

export class Me extends HeyApiClient {
    /**
     * Read your profile
     *
     * The person behind the token. The first request of a person creates the profile.
     */
    public get<ThrowOnError extends boolean = false>(options?: Options<MeGetData, ThrowOnError>): RequestResult<MeGetResponses, MeGetErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<MeGetResponses, MeGetErrors, ThrowOnError>({
            security: [{
                    key: 'bearer',
                    scheme: 'bearer',
                    type: 'http'
                }],
            url: '/v1/me',
            ...options
        });
    }
    
    /**
     * Change your profile
     *
     * Changes what the patch names and leaves the rest.
     */
    public update<ThrowOnError extends boolean = false>(options: Options<MeUpdateData, ThrowOnError>): RequestResult<MeUpdateResponses, MeUpdateErrors, ThrowOnError> {
        return (options.client ?? this.client).patch<MeUpdateResponses, MeUpdateErrors, ThrowOnError>({
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
    }
    
    /**
     * List your memberships
     *
     * The workspaces you belong to and your role in each, latest first.
     */
    public memberships<ThrowOnError extends boolean = false>(options?: Options<MeMembershipsData, ThrowOnError>): RequestResult<MeMembershipsResponses, MeMembershipsErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<MeMembershipsResponses, MeMembershipsErrors, ThrowOnError>({
            security: [{
                    key: 'bearer',
                    scheme: 'bearer',
                    type: 'http'
                }],
            url: '/v1/me/memberships',
            ...options
        });
    }
}

export class Workspaces extends HeyApiClient {
    /**
     * List your workspaces
     *
     * The workspaces you are a member of, newest first.
     */
    public list<ThrowOnError extends boolean = false>(options?: Options<WorkspacesListData, ThrowOnError>): RequestResult<WorkspacesListResponses, WorkspacesListErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<WorkspacesListResponses, WorkspacesListErrors, ThrowOnError>({
            security: [{
                    key: 'bearer',
                    scheme: 'bearer',
                    type: 'http'
                }],
            url: '/v1/workspaces',
            ...options
        });
    }
    
    /**
     * Create a workspace
     *
     * You become its owner.
     */
    public create<ThrowOnError extends boolean = false>(options: Options<WorkspacesCreateData, ThrowOnError>): RequestResult<WorkspacesCreateResponses, WorkspacesCreateErrors, ThrowOnError> {
        return (options.client ?? this.client).post<WorkspacesCreateResponses, WorkspacesCreateErrors, ThrowOnError>({
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
    }
    
    /**
     * Delete a workspace
     *
     * Everything in it is deleted, except its audit trail. It cannot be restored.
     */
    public delete<ThrowOnError extends boolean = false>(options: Options<WorkspacesDeleteData, ThrowOnError>): RequestResult<WorkspacesDeleteResponses, WorkspacesDeleteErrors, ThrowOnError> {
        return (options.client ?? this.client).delete<WorkspacesDeleteResponses, WorkspacesDeleteErrors, ThrowOnError>({
            security: [{
                    key: 'bearer',
                    scheme: 'bearer',
                    type: 'http'
                }],
            url: '/v1/workspaces/{workspace_id}',
            ...options
        });
    }
    
    /**
     * Read a workspace
     *
     * Any member may read it.
     */
    public get<ThrowOnError extends boolean = false>(options: Options<WorkspacesGetData, ThrowOnError>): RequestResult<WorkspacesGetResponses, WorkspacesGetErrors, ThrowOnError> {
        return (options.client ?? this.client).get<WorkspacesGetResponses, WorkspacesGetErrors, ThrowOnError>({
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
    }
    
    /**
     * Change a workspace
     *
     * Changes what the patch names and leaves the rest.
     */
    public update<ThrowOnError extends boolean = false>(options: Options<WorkspacesUpdateData, ThrowOnError>): RequestResult<WorkspacesUpdateResponses, WorkspacesUpdateErrors, ThrowOnError> {
        return (options.client ?? this.client).patch<WorkspacesUpdateResponses, WorkspacesUpdateErrors, ThrowOnError>({
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
    }
}

export class Members extends HeyApiClient {
    /**
     * List the members
     *
     * Who belongs to the workspace, latest first.
     */
    public list<ThrowOnError extends boolean = false>(options: Options<MembersListData, ThrowOnError>): RequestResult<MembersListResponses, MembersListErrors, ThrowOnError> {
        return (options.client ?? this.client).get<MembersListResponses, MembersListErrors, ThrowOnError>({
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
    }
    
    /**
     * Remove a member
     *
     * Their API keys stop working at once. A workspace keeps at least one owner.
     */
    public delete<ThrowOnError extends boolean = false>(options: Options<MembersDeleteData, ThrowOnError>): RequestResult<MembersDeleteResponses, MembersDeleteErrors, ThrowOnError> {
        return (options.client ?? this.client).delete<MembersDeleteResponses, MembersDeleteErrors, ThrowOnError>({
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
    }
    
    /**
     * Read a member
     *
     * Any member may see who else belongs to the workspace.
     */
    public get<ThrowOnError extends boolean = false>(options: Options<MembersGetData, ThrowOnError>): RequestResult<MembersGetResponses, MembersGetErrors, ThrowOnError> {
        return (options.client ?? this.client).get<MembersGetResponses, MembersGetErrors, ThrowOnError>({
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
    }
    
    /**
     * Change the role of a member
     *
     * Only owners make owners or change them. A workspace keeps at least one owner.
     */
    public update<ThrowOnError extends boolean = false>(options: Options<MembersUpdateData, ThrowOnError>): RequestResult<MembersUpdateResponses, MembersUpdateErrors, ThrowOnError> {
        return (options.client ?? this.client).patch<MembersUpdateResponses, MembersUpdateErrors, ThrowOnError>({
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
    }
}

export class Invitations extends HeyApiClient {
    /**
     * List the invitations
     *
     * Invitations of every status, latest first.
     */
    public list<ThrowOnError extends boolean = false>(options: Options<InvitationsListData, ThrowOnError>): RequestResult<InvitationsListResponses, InvitationsListErrors, ThrowOnError> {
        return (options.client ?? this.client).get<InvitationsListResponses, InvitationsListErrors, ThrowOnError>({
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
    }
    
    /**
     * Invite somebody
     *
     * Gives a token that its bearer can accept; pass it on. Only owners invite owners.
     */
    public create<ThrowOnError extends boolean = false>(options: Options<InvitationsCreateData, ThrowOnError>): RequestResult<InvitationsCreateResponses, InvitationsCreateErrors, ThrowOnError> {
        return (options.client ?? this.client).post<InvitationsCreateResponses, InvitationsCreateErrors, ThrowOnError>({
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
    }
    
    /**
     * Revoke an invitation
     *
     * Its token stops working. The invitation stays in the list.
     */
    public revoke<ThrowOnError extends boolean = false>(options: Options<InvitationsRevokeData, ThrowOnError>): RequestResult<InvitationsRevokeResponses, InvitationsRevokeErrors, ThrowOnError> {
        return (options.client ?? this.client).delete<InvitationsRevokeResponses, InvitationsRevokeErrors, ThrowOnError>({
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
    }
    
    /**
     * Read an invitation
     *
     * The token is not shown again.
     */
    public get<ThrowOnError extends boolean = false>(options: Options<InvitationsGetData, ThrowOnError>): RequestResult<InvitationsGetResponses, InvitationsGetErrors, ThrowOnError> {
        return (options.client ?? this.client).get<InvitationsGetResponses, InvitationsGetErrors, ThrowOnError>({
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
    }
    
    /**
     * Accept an invitation
     *
     * You join the workspace in the role of the invitation.
     */
    public accept<ThrowOnError extends boolean = false>(options: Options<InvitationsAcceptData, ThrowOnError>): RequestResult<InvitationsAcceptResponses, InvitationsAcceptErrors, ThrowOnError> {
        return (options.client ?? this.client).post<InvitationsAcceptResponses, InvitationsAcceptErrors, ThrowOnError>({
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
    }
}

export class ApiKeys extends HeyApiClient {
    /**
     * List the API keys
     *
     * Keys of the workspace, revoked ones too, latest first.
     */
    public list<ThrowOnError extends boolean = false>(options: Options<ApiKeysListData, ThrowOnError>): RequestResult<ApiKeysListResponses, ApiKeysListErrors, ThrowOnError> {
        return (options.client ?? this.client).get<ApiKeysListResponses, ApiKeysListErrors, ThrowOnError>({
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
    }
    
    /**
     * Create an API key
     *
     * Shows the secret once. A key may at most do what the person who makes it may.
     */
    public create<ThrowOnError extends boolean = false>(options: Options<ApiKeysCreateData, ThrowOnError>): RequestResult<ApiKeysCreateResponses, ApiKeysCreateErrors, ThrowOnError> {
        return (options.client ?? this.client).post<ApiKeysCreateResponses, ApiKeysCreateErrors, ThrowOnError>({
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
    }
    
    /**
     * Revoke an API key
     *
     * It stops working at once. The key stays in the list.
     */
    public revoke<ThrowOnError extends boolean = false>(options: Options<ApiKeysRevokeData, ThrowOnError>): RequestResult<ApiKeysRevokeResponses, ApiKeysRevokeErrors, ThrowOnError> {
        return (options.client ?? this.client).delete<ApiKeysRevokeResponses, ApiKeysRevokeErrors, ThrowOnError>({
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
    }
    
    /**
     * Read an API key
     *
     * The secret is not shown again.
     */
    public get<ThrowOnError extends boolean = false>(options: Options<ApiKeysGetData, ThrowOnError>): RequestResult<ApiKeysGetResponses, ApiKeysGetErrors, ThrowOnError> {
        return (options.client ?? this.client).get<ApiKeysGetResponses, ApiKeysGetErrors, ThrowOnError>({
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
    }
    
    /**
     * Rotate an API key
     *
     * Gives the key a new secret and shows it once; the old one works on for the overlap.
     */
    public rotate<ThrowOnError extends boolean = false>(options: Options<ApiKeysRotateData, ThrowOnError>): RequestResult<ApiKeysRotateResponses, ApiKeysRotateErrors, ThrowOnError> {
        return (options.client ?? this.client).post<ApiKeysRotateResponses, ApiKeysRotateErrors, ThrowOnError>({
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
    }
}

export class Documents extends HeyApiClient {
    /**
     * List the documents
     *
     * What is shared with the workspace and what is yours.
     */
    public list<ThrowOnError extends boolean = false>(options: Options<DocumentsListData, ThrowOnError>): RequestResult<DocumentsListResponses, DocumentsListErrors, ThrowOnError> {
        return (options.client ?? this.client).get<DocumentsListResponses, DocumentsListErrors, ThrowOnError>({
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
    }
    
    /**
     * Create a document
     *
     * It is yours; private documents are seen by nobody else.
     */
    public create<ThrowOnError extends boolean = false>(options: Options<DocumentsCreateData, ThrowOnError>): RequestResult<DocumentsCreateResponses, DocumentsCreateErrors, ThrowOnError> {
        return (options.client ?? this.client).post<DocumentsCreateResponses, DocumentsCreateErrors, ThrowOnError>({
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
    }
    
    /**
     * Delete a document
     *
     * It cannot be restored.
     */
    public delete<ThrowOnError extends boolean = false>(options: Options<DocumentsDeleteData, ThrowOnError>): RequestResult<DocumentsDeleteResponses, DocumentsDeleteErrors, ThrowOnError> {
        return (options.client ?? this.client).delete<DocumentsDeleteResponses, DocumentsDeleteErrors, ThrowOnError>({
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
    }
    
    /**
     * Read a document
     *
     * The whole document, with its content.
     */
    public get<ThrowOnError extends boolean = false>(options: Options<DocumentsGetData, ThrowOnError>): RequestResult<DocumentsGetResponses, DocumentsGetErrors, ThrowOnError> {
        return (options.client ?? this.client).get<DocumentsGetResponses, DocumentsGetErrors, ThrowOnError>({
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
    }
    
    /**
     * Change a document
     *
     * Changes what the patch names and leaves the rest. Only its creator makes a document private.
     */
    public update<ThrowOnError extends boolean = false>(options: Options<DocumentsUpdateData, ThrowOnError>): RequestResult<DocumentsUpdateResponses, DocumentsUpdateErrors, ThrowOnError> {
        return (options.client ?? this.client).patch<DocumentsUpdateResponses, DocumentsUpdateErrors, ThrowOnError>({
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
    }
    
    /**
     * Search the documents
     *
     * Finds words in titles and contents, best match first. Quotes find phrases, a minus excludes.
     */
    public search<ThrowOnError extends boolean = false>(options: Options<DocumentsSearchData, ThrowOnError>): RequestResult<DocumentsSearchResponses, DocumentsSearchErrors, ThrowOnError> {
        return (options.client ?? this.client).get<DocumentsSearchResponses, DocumentsSearchErrors, ThrowOnError>({
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
    }
}

export class AuditEvents extends HeyApiClient {
    /**
     * Read the audit trail
     *
     * Everything that was changed in the workspace, latest first.
     */
    public list<ThrowOnError extends boolean = false>(options: Options<AuditEventsListData, ThrowOnError>): RequestResult<AuditEventsListResponses, AuditEventsListErrors, ThrowOnError> {
        return (options.client ?? this.client).get<AuditEventsListResponses, AuditEventsListErrors, ThrowOnError>({
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
    }
    
    /**
     * Read one entry of the audit trail
     *
     * Entries are never changed or removed.
     */
    public get<ThrowOnError extends boolean = false>(options: Options<AuditEventsGetData, ThrowOnError>): RequestResult<AuditEventsGetResponses, AuditEventsGetErrors, ThrowOnError> {
        return (options.client ?? this.client).get<AuditEventsGetResponses, AuditEventsGetErrors, ThrowOnError>({
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
    }
}

export class System extends HeyApiClient {
    /**
     * Is the process alive?
     *
     * Answers as long as the process can answer at all; it asks nothing else. For liveness probes.
     */
    public live<ThrowOnError extends boolean = false>(options?: Options<SystemLiveData, ThrowOnError>): RequestResult<SystemLiveResponses, SystemLiveErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<SystemLiveResponses, SystemLiveErrors, ThrowOnError>({ url: '/livez', ...options });
    }
    
    /**
     * Can the service do its work?
     *
     * Asks every dependency. For readiness probes and load balancers.
     */
    public ready<ThrowOnError extends boolean = false>(options?: Options<SystemReadyData, ThrowOnError>): RequestResult<SystemReadyResponses, SystemReadyErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<SystemReadyResponses, SystemReadyErrors, ThrowOnError>({ url: '/readyz', ...options });
    }
    
    /**
     * Read this contract
     *
     * The whole contract in one document, as the running service enforces it.
     */
    public contract<ThrowOnError extends boolean = false>(options?: Options<SystemContractData, ThrowOnError>): RequestResult<SystemContractResponses, SystemContractErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<SystemContractResponses, SystemContractErrors, ThrowOnError>({ url: '/openapi.json', ...options });
    }
    
    /**
     * Read the reference
     *
     * A reference page of this contract for people. It loads nothing from elsewhere.
     */
    public docs<ThrowOnError extends boolean = false>(options?: Options<SystemDocsData, ThrowOnError>): RequestResult<SystemDocsResponses, SystemDocsErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<SystemDocsResponses, SystemDocsErrors, ThrowOnError>({ url: '/docs', ...options });
    }
    
    /**
     * Load the script of the reference page
     *
     * The script that draws the reference page. Browsers ask for it, people do not.
     */
    public docsScript<ThrowOnError extends boolean = false>(options?: Options<SystemDocsScriptData, ThrowOnError>): RequestResult<SystemDocsScriptResponses, SystemDocsScriptErrors, ThrowOnError> {
        return (options?.client ?? this.client).get<SystemDocsScriptResponses, SystemDocsScriptErrors, ThrowOnError>({ url: '/docs/reference.js', ...options });
    }
    
    /**
     * Explain an error
     *
     * The page that the `type` of an error names.
     */
    public problem<ThrowOnError extends boolean = false>(options: Options<SystemProblemData, ThrowOnError>): RequestResult<SystemProblemResponses, SystemProblemErrors, ThrowOnError> {
        return (options.client ?? this.client).get<SystemProblemResponses, SystemProblemErrors, ThrowOnError>({ url: '/problems/{code}', ...options });
    }
}

export class Operations extends HeyApiClient {
    public static readonly __registry: HeyApiRegistry<Operations> = new HeyApiRegistry<Operations>();
    
    constructor(args?: {
        client?: Client;
        key?: string;
    }) {
        super(args);
        Operations.__registry.set(this, args?.key);
    }
    
    private _me?: Me;
    get me(): Me {
        return this._me ??= new Me({ client: this.client });
    }
    
    private _workspaces?: Workspaces;
    get workspaces(): Workspaces {
        return this._workspaces ??= new Workspaces({ client: this.client });
    }
    
    private _members?: Members;
    get members(): Members {
        return this._members ??= new Members({ client: this.client });
    }
    
    private _invitations?: Invitations;
    get invitations(): Invitations {
        return this._invitations ??= new Invitations({ client: this.client });
    }
    
    private _apiKeys?: ApiKeys;
    get apiKeys(): ApiKeys {
        return this._apiKeys ??= new ApiKeys({ client: this.client });
    }
    
    private _documents?: Documents;
    get documents(): Documents {
        return this._documents ??= new Documents({ client: this.client });
    }
    
    private _auditEvents?: AuditEvents;
    get auditEvents(): AuditEvents {
        return this._auditEvents ??= new AuditEvents({ client: this.client });
    }
    
    private _system?: System;
    get system(): System {
        return this._system ??= new System({ client: this.client });
    }
}
