// Written by `npm run generate`. Do not edit.

import type { Client, ClientMeta, LinesResult, Options as Options2, RequestResult, ServerSentEventsResult, TDataShape } from './client/index.js';
import type { PlantsCreateData, PlantsCreateErrors, PlantsCreateResponses, PlantsDeleteData, PlantsDeleteErrors, PlantsDeleteResponses, PlantsListData, PlantsListErrors, PlantsListResponses, PlantsSurveyData, PlantsSurveyErrors, PlantsSurveyResponses, PlantsUpdateData, PlantsUpdateErrors, PlantsUpdateResponses, SystemLiveData, SystemLiveErrors, SystemLiveResponses, SystemMeData, SystemMeErrors, SystemMeResponse, SystemMeResponses, SystemVisitsData, SystemVisitsErrors, SystemVisitsResponses } from './types.gen.js';

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
 * List the plants
 *
 * All that grow.
 */
export const plantsList = <ThrowOnError extends boolean = true>(options: Options<PlantsListData, ThrowOnError>): RequestResult<PlantsListResponses, PlantsListErrors, ThrowOnError> => options.client.get<PlantsListResponses, PlantsListErrors, ThrowOnError>({
    querySerializer: { parameters: {
            colours: { array: { explode: false } },
            sizes: { array: { explode: false, style: 'pipeDelimited' } },
            words: { array: { explode: false, style: 'spaceDelimited' } },
            near: { object: { style: 'form' } }
        } },
    security: [{
            key: 'bearer',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/gardens/{garden_id}/plants',
    ...options
});

/**
 * Plant something
 *
 * It is yours.
 */
export const plantsCreate = <ThrowOnError extends boolean = true>(options: Options<PlantsCreateData, ThrowOnError>): RequestResult<PlantsCreateResponses, PlantsCreateErrors, ThrowOnError> => options.client.post<PlantsCreateResponses, PlantsCreateErrors, ThrowOnError>({
    security: [{
            key: 'bearer',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/gardens/{garden_id}/plants',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Dig a plant out
 *
 * It is gone.
 *
 * @deprecated
 */
export const plantsDelete = <ThrowOnError extends boolean = true>(options: Options<PlantsDeleteData, ThrowOnError>): RequestResult<PlantsDeleteResponses, PlantsDeleteErrors, ThrowOnError> => options.client.delete<PlantsDeleteResponses, PlantsDeleteErrors, ThrowOnError>({
    security: [{
            key: 'bearer',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/gardens/{garden_id}/plants/{plant_id}',
    ...options
});

/**
 * Change a plant
 *
 * Changes what the patch names.
 */
export const plantsUpdate = <ThrowOnError extends boolean = true>(options: Options<PlantsUpdateData, ThrowOnError>): RequestResult<PlantsUpdateResponses, PlantsUpdateErrors, ThrowOnError> => options.client.patch<PlantsUpdateResponses, PlantsUpdateErrors, ThrowOnError>({
    security: [{
            key: 'bearer',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/gardens/{garden_id}/plants/{plant_id}',
    ...options,
    headers: {
        'Content-Type': 'application/merge-patch+json',
        ...options.headers
    }
});

/**
 * Write a survey down
 *
 * As JSON, as a form or in words.
 */
export const plantsSurvey = <ThrowOnError extends boolean = true>(options: Options<PlantsSurveyData, ThrowOnError>): RequestResult<PlantsSurveyResponses, PlantsSurveyErrors, ThrowOnError> => options.client.post<PlantsSurveyResponses, PlantsSurveyErrors, ThrowOnError>({
    security: [{
            key: 'bearer',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/gardens/{garden_id}/surveys',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Whether it runs
 *
 * For load balancers.
 */
export const systemLive = <ThrowOnError extends boolean = true>(options: Options<SystemLiveData, ThrowOnError>): RequestResult<SystemLiveResponses, SystemLiveErrors, ThrowOnError> => options.client.get<SystemLiveResponses, SystemLiveErrors, ThrowOnError>({ url: '/livez', ...options });

/**
 * Who you are
 *
 * The person behind the token.
 */
export const systemMe = <ThrowOnError extends boolean = true>(options: Options<SystemMeData, ThrowOnError, SystemMeResponse>): Promise<ServerSentEventsResult<SystemMeResponses>> => options.client.sse.get<SystemMeResponses, SystemMeErrors, ThrowOnError>({
    security: [{
            key: 'bearer',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/me',
    ...options
});

/**
 * Where you have been
 *
 * One line for each visit.
 */
export const systemVisits = <ThrowOnError extends boolean = true>(options: Options<SystemVisitsData, ThrowOnError>): LinesResult<SystemVisitsResponses, SystemVisitsErrors, ThrowOnError> => options.client.lines.get<SystemVisitsResponses, SystemVisitsErrors, ThrowOnError>({
    security: [{
            key: 'bearer',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/me/visits',
    ...options
});
