// Written by `npm run generate`. Do not edit.
import type { Client, Options } from './client/index.js'
import * as operations from './sdk.gen.js'
import type * as types from './types.gen.js'

/** Every operation of the contract, bound to a client. */
export const createApi = (client: Client) => ({
  me: {
    /**
     * Read your profile
     *
     * The person behind the token. The first request of a person creates the profile.
     */
    get: (options?: Options<types.MeGetData>) => operations.meGet({ ...options, client }),
    /**
     * Change your profile
     *
     * Changes what the patch names and leaves the rest.
     */
    update: (options: Options<types.MeUpdateData>) => operations.meUpdate({ ...options, client }),
    /**
     * List your memberships
     *
     * The workspaces you belong to and your role in each, latest first.
     */
    memberships: (options?: Options<types.MeMembershipsData>) => operations.meMemberships({ ...options, client }),
  },
  workspaces: {
    /**
     * List your workspaces
     *
     * The workspaces you are a member of, newest first.
     */
    list: (options?: Options<types.WorkspacesListData>) => operations.workspacesList({ ...options, client }),
    /**
     * Create a workspace
     *
     * You become its owner.
     */
    create: (options: Options<types.WorkspacesCreateData>) => operations.workspacesCreate({ ...options, client }),
    /**
     * Read a workspace
     *
     * Any member may read it.
     */
    get: (options: Options<types.WorkspacesGetData>) => operations.workspacesGet({ ...options, client }),
    /**
     * Delete a workspace
     *
     * Everything in it is deleted, except its audit trail. It cannot be restored.
     */
    delete: (options: Options<types.WorkspacesDeleteData>) => operations.workspacesDelete({ ...options, client }),
    /**
     * Change a workspace
     *
     * Changes what the patch names and leaves the rest.
     */
    update: (options: Options<types.WorkspacesUpdateData>) => operations.workspacesUpdate({ ...options, client }),
  },
  members: {
    /**
     * List the members
     *
     * Who belongs to the workspace, latest first.
     */
    list: (options: Options<types.MembersListData>) => operations.membersList({ ...options, client }),
    /**
     * Read a member
     *
     * Any member may see who else belongs to the workspace.
     */
    get: (options: Options<types.MembersGetData>) => operations.membersGet({ ...options, client }),
    /**
     * Remove a member
     *
     * Their API keys stop working at once. A workspace keeps at least one owner.
     */
    delete: (options: Options<types.MembersDeleteData>) => operations.membersDelete({ ...options, client }),
    /**
     * Change the role of a member
     *
     * Only owners make owners or change them. A workspace keeps at least one owner.
     */
    update: (options: Options<types.MembersUpdateData>) => operations.membersUpdate({ ...options, client }),
  },
  invitations: {
    /**
     * List the invitations
     *
     * Invitations of every status, latest first.
     */
    list: (options: Options<types.InvitationsListData>) => operations.invitationsList({ ...options, client }),
    /**
     * Invite somebody
     *
     * Gives a token that its bearer can accept; pass it on. Only owners invite owners.
     */
    create: (options: Options<types.InvitationsCreateData>) => operations.invitationsCreate({ ...options, client }),
    /**
     * Read an invitation
     *
     * The token is not shown again.
     */
    get: (options: Options<types.InvitationsGetData>) => operations.invitationsGet({ ...options, client }),
    /**
     * Revoke an invitation
     *
     * Its token stops working. The invitation stays in the list.
     */
    revoke: (options: Options<types.InvitationsRevokeData>) => operations.invitationsRevoke({ ...options, client }),
    /**
     * Accept an invitation
     *
     * You join the workspace in the role of the invitation.
     */
    accept: (options: Options<types.InvitationsAcceptData>) => operations.invitationsAccept({ ...options, client }),
  },
  apiKeys: {
    /**
     * List the API keys
     *
     * Keys of the workspace, revoked ones too, latest first.
     */
    list: (options: Options<types.ApiKeysListData>) => operations.apiKeysList({ ...options, client }),
    /**
     * Create an API key
     *
     * Shows the secret once. A key may at most do what the person who makes it may.
     */
    create: (options: Options<types.ApiKeysCreateData>) => operations.apiKeysCreate({ ...options, client }),
    /**
     * Read an API key
     *
     * The secret is not shown again.
     */
    get: (options: Options<types.ApiKeysGetData>) => operations.apiKeysGet({ ...options, client }),
    /**
     * Revoke an API key
     *
     * It stops working at once. The key stays in the list.
     */
    revoke: (options: Options<types.ApiKeysRevokeData>) => operations.apiKeysRevoke({ ...options, client }),
    /**
     * Rotate an API key
     *
     * Gives the key a new secret and shows it once; the old one works on for the overlap.
     */
    rotate: (options: Options<types.ApiKeysRotateData>) => operations.apiKeysRotate({ ...options, client }),
  },
  documents: {
    /**
     * List the documents
     *
     * What is shared with the workspace and what is yours.
     */
    list: (options: Options<types.DocumentsListData>) => operations.documentsList({ ...options, client }),
    /**
     * Create a document
     *
     * It is yours; private documents are seen by nobody else.
     */
    create: (options: Options<types.DocumentsCreateData>) => operations.documentsCreate({ ...options, client }),
    /**
     * Read a document
     *
     * The whole document, with its content.
     */
    get: (options: Options<types.DocumentsGetData>) => operations.documentsGet({ ...options, client }),
    /**
     * Delete a document
     *
     * It cannot be restored.
     */
    delete: (options: Options<types.DocumentsDeleteData>) => operations.documentsDelete({ ...options, client }),
    /**
     * Change a document
     *
     * Changes what the patch names and leaves the rest. Only its creator makes a document private.
     */
    update: (options: Options<types.DocumentsUpdateData>) => operations.documentsUpdate({ ...options, client }),
    /**
     * Search the documents
     *
     * Finds words in titles and contents, best match first. Quotes find phrases, a minus excludes.
     */
    search: (options: Options<types.DocumentsSearchData>) => operations.documentsSearch({ ...options, client }),
  },
  webhookEndpoints: {
    /**
     * List the webhook endpoints
     *
     * Endpoints of the workspace, latest first.
     */
    list: (options: Options<types.WebhookEndpointsListData>) => operations.webhookEndpointsList({ ...options, client }),
    /**
     * Create a webhook endpoint
     *
     * Shows the secret once. A workspace has at most 20 endpoints.
     */
    create: (options: Options<types.WebhookEndpointsCreateData>) => operations.webhookEndpointsCreate({ ...options, client }),
    /**
     * Read a webhook endpoint
     *
     * The secret is not shown again.
     */
    get: (options: Options<types.WebhookEndpointsGetData>) => operations.webhookEndpointsGet({ ...options, client }),
    /**
     * Delete a webhook endpoint
     *
     * With its deliveries, also those that wait.
     */
    delete: (options: Options<types.WebhookEndpointsDeleteData>) => operations.webhookEndpointsDelete({ ...options, client }),
    /**
     * Change a webhook endpoint
     *
     * Events that wait for it go to the new address, or wait on while it is disabled.
     */
    update: (options: Options<types.WebhookEndpointsUpdateData>) => operations.webhookEndpointsUpdate({ ...options, client }),
    /**
     * Rotate the secret of a webhook endpoint
     *
     * Gives the endpoint a new secret and shows it once; requests are signed with both for the overlap.
     */
    rotate: (options: Options<types.WebhookEndpointsRotateData>) => operations.webhookEndpointsRotate({ ...options, client }),
    /**
     * Send a test event
     *
     * Sends `webhook_endpoint.pinged` to this endpoint alone, whether it wants such events or not.
     */
    ping: (options: Options<types.WebhookEndpointsPingData>) => operations.webhookEndpointsPing({ ...options, client }),
  },
  webhookDeliveries: {
    /**
     * List the deliveries to an endpoint
     *
     * Latest first. They are kept for 30 days, longer while they wait.
     */
    list: (options: Options<types.WebhookDeliveriesListData>) => operations.webhookDeliveriesList({ ...options, client }),
    /**
     * Read a delivery
     *
     * What became of one event at this endpoint.
     */
    get: (options: Options<types.WebhookDeliveriesGetData>) => operations.webhookDeliveriesGet({ ...options, client }),
    /**
     * Send an event again
     *
     * Makes a new delivery of the same event, under the same `webhook-id`.
     */
    redeliver: (options: Options<types.WebhookDeliveriesRedeliverData>) => operations.webhookDeliveriesRedeliver({ ...options, client }),
  },
  auditEvents: {
    /**
     * Read the audit trail
     *
     * Everything that was changed in the workspace, and attempts that were refused, latest first.
     */
    list: (options: Options<types.AuditEventsListData>) => operations.auditEventsList({ ...options, client }),
    /**
     * Read one entry of the audit trail
     *
     * Entries are never changed; they are removed only when the operator keeps the trail for a limited time.
     */
    get: (options: Options<types.AuditEventsGetData>) => operations.auditEventsGet({ ...options, client }),
    /**
     * Export the audit trail
     *
     * The trail as lines of JSON, oldest first, at most `limit` of them. An answer with fewer lines had all there was;
     * to go on, now or tomorrow, pass the `cursor` of the last line you have, also after an answer that broke off.
     * Nothing is left out and nothing comes twice: what happened within the last minute is exported a minute later.
     */
    export: (options: Options<types.AuditEventsExportData>) => operations.auditEventsExport({ ...options, client }),
  },
  system: {
    /**
     * Is the process alive?
     *
     * Answers as long as the process can answer at all; it asks nothing else. For liveness probes.
     */
    live: (options?: Options<types.SystemLiveData>) => operations.systemLive({ ...options, client }),
    /**
     * Can the service do its work?
     *
     * Asks every dependency: the database, the store of the rate limits where it is another one, and the identity
     * provider. For readiness probes and load balancers.
     */
    ready: (options?: Options<types.SystemReadyData>) => operations.systemReady({ ...options, client }),
    /**
     * Run the background jobs
     *
     * For platforms where no process stays: their scheduler calls this every minute, by GET because Vercel's knows nothing else. Answers when nothing is left to do, or after half a minute.
     */
    runJobs: (options?: Options<types.SystemRunJobsData>) => operations.systemRunJobs({ ...options, client }),
    /**
     * Read this contract
     *
     * The whole contract in one document, as the running service enforces it.
     */
    contract: (options?: Options<types.SystemContractData>) => operations.systemContract({ ...options, client }),
    /**
     * Read the reference
     *
     * A reference page of this contract for people. It loads nothing from elsewhere.
     */
    docs: (options?: Options<types.SystemDocsData>) => operations.systemDocs({ ...options, client }),
    /**
     * Load the script of the reference page
     *
     * The script that draws the reference page. Browsers ask for it, people do not.
     */
    docsScript: (options?: Options<types.SystemDocsScriptData>) => operations.systemDocsScript({ ...options, client }),
    /**
     * Explain an error
     *
     * The page that the `type` of an error names.
     */
    problem: (options: Options<types.SystemProblemData>) => operations.systemProblem({ ...options, client }),
  },
})
