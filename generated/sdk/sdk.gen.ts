// Written by `npm run generate`. Do not edit.

import { client } from './client.gen.js';
import type { Client, ClientMeta, Options as Options2, RequestResult, TDataShape } from './client/index.js';
import type { MeGetData, MeGetErrors, MeGetResponses, MeUpdateData, MeUpdateErrors, MeUpdateResponses, SystemContractData, SystemContractErrors, SystemContractResponses, SystemDocsData, SystemDocsErrors, SystemDocsResponses, SystemDocsScriptData, SystemDocsScriptErrors, SystemDocsScriptResponses, SystemLiveData, SystemLiveErrors, SystemLiveResponses, SystemProblemData, SystemProblemErrors, SystemProblemResponses, SystemReadyData, SystemReadyErrors, SystemReadyResponses, WorkspacesCreateData, WorkspacesCreateErrors, WorkspacesCreateResponses, WorkspacesGetData, WorkspacesGetErrors, WorkspacesGetResponses, WorkspacesListData, WorkspacesListErrors, WorkspacesListResponses } from './types.gen.js';

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
    
    private _system?: System;
    get system(): System {
        return this._system ??= new System({ client: this.client });
    }
    
    private _me?: Me;
    get me(): Me {
        return this._me ??= new Me({ client: this.client });
    }
    
    private _workspaces?: Workspaces;
    get workspaces(): Workspaces {
        return this._workspaces ??= new Workspaces({ client: this.client });
    }
}
