// Written by `npm run generate`. Do not edit.

export type ClientOptions = {
    baseUrl: `${string}://${string}` | (string & {});
};

export type Webhooks = PlantWateredWebhookRequest | PlantCreatedWebhookRequest;

/**
 * An error.
 */
export type Problem = {
    /**
     * A page about it.
     */
    type: string;
    /**
     * What went wrong.
     */
    title: string;
    /**
     * The status.
     */
    status: number;
    /**
     * For programs.
     */
    code: string;
    /**
     * What went wrong here.
     */
    detail?: string;
    /**
     * Identifies the request.
     */
    request_id: string;
    /**
     * The places.
     */
    errors?: Array<{
        /**
         * Which.
         */
        parameter?: string;
        /**
         * The rule.
         */
        code: string;
        /**
         * What it wants.
         */
        detail?: string;
    }>;
};

/**
 * Identifies a plant.
 */
export type PlantId = string;

/**
 * Water.
 */
export type Watering = {
    /**
     * Where it comes from.
     */
    kind: 'water' | 'rain';
    /**
     * How much.
     */
    litres: number;
};

/**
 * A cut.
 */
export type Pruning = {
    /**
     * The tag.
     */
    kind: 'prune';
    /**
     * When.
     */
    month?: number;
};

/**
 * What was or is to be done.
 */
export type Care = ({
    kind: 'water' | 'rain';
} & Watering) | ({
    kind: 'prune';
} & Pruning);

/**
 * A plant as the service knows it.
 */
export type Plant = {
    /**
     * Which.
     */
    id: PlantId;
    /**
     * Name
     *
     * What it is called.
     */
    name: string;
    /**
     * What to keep in mind.
     */
    note?: string | null;
    /**
     * What it wants.
     */
    care: Care;
    /**
     * When.
     */
    planted_at: string;
    /**
     * What it cost.
     */
    price_micro_usd: number;
    /**
     * Its children.
     */
    offshoots?: Array<Plant>;
    /**
     * Any names for any values.
     */
    labels?: {
        [key: string]: string;
    };
    /**
     * A number, or a word for it.
     */
    measures?: number | 'unknown';
};

/**
 * A page of plants.
 */
export type PlantPage = {
    /**
     * The plants.
     */
    data: Array<Plant>;
    /**
     * Where to go on.
     */
    next_cursor: string | null;
};

/**
 * A new plant.
 */
export type PlantCreate = {
    /**
     * What it is called.
     */
    name: string;
    /**
     * What to keep in mind.
     */
    note?: string | null;
    /**
     * Made by the service.
     */
    readonly id?: PlantId;
    /**
     * Where it is from.
     */
    origin?: string;
    /**
     * What it wants.
     */
    care: Care;
    /**
     * Not used any more.
     *
     * @deprecated
     */
    old_name?: string;
    /**
     * How much sun it avoids.
     */
    shade?: 'full' | 'half' | 'none';
};

export type Soil = 'clay' | 'sand';

/**
 * A branch, and branches of it.
 */
export type Twig = {
    /**
     * Smaller ones.
     */
    twigs?: Array<unknown>;
};

export type Depth = number;

/**
 * What was found.
 */
export type Survey = {
    /**
     * Who.
     */
    by?: string;
} & {
    /**
     * What it grows in.
     */
    soil?: Soil;
    /**
     * How it branches.
     */
    twig?: Twig;
    /**
     * How deep.
     */
    depth?: Depth;
    /**
     * Where, as longitude and latitude and then remarks.
     */
    spots: [
        number,
        number
    ];
    /**
     * At least one and at most two of them are roots.
     */
    finds?: Array<string>;
    /**
     * A picture's description, as text.
     */
    photo?: string;
    [key: string]: number | Soil | Twig | Depth | [
        number,
        number
    ] | Array<string> | string | undefined;
};

/**
 * A new plant.
 */
export type PlantCreateWritable = {
    /**
     * What it is called.
     */
    name: string;
    /**
     * What to keep in mind.
     */
    note?: string | null;
    /**
     * Never shown again.
     */
    secret?: string;
    /**
     * Where it is from.
     */
    origin?: string;
    /**
     * What it wants.
     */
    care: Care;
    /**
     * Not used any more.
     *
     * @deprecated
     */
    old_name?: string;
    /**
     * How much sun it avoids.
     */
    shade?: 'full' | 'half' | 'none';
};

export type PlantsListData = {
    body?: never;
    headers?: {
        /**
         * In which language.
         */
        'X-Language'?: string;
        /**
         * Declared by the schemes; ignored here.
         */
        Authorization?: string;
    };
    path: {
        /**
         * Whose plants.
         */
        garden_id: string;
    };
    query?: {
        /**
         * Where to go on.
         */
        cursor?: string;
        /**
         * How many.
         */
        limit?: number;
        /**
         * One for each.
         */
        ids?: Array<number>;
        /**
         * With commas.
         */
        colours?: Array<'red' | 'white'>;
        /**
         * With bars.
         */
        sizes?: Array<number>;
        /**
         * With spaces.
         */
        words?: Array<string>;
        /**
         * A filter.
         */
        filter?: {
            /**
             * How dark.
             */
            shade?: 'full' | 'half';
            /**
             * Only tall ones.
             */
            tall?: boolean;
        };
        /**
         * A place.
         */
        near?: {
            /**
             * East.
             */
            x: number;
        };
        /**
         * A number or a word.
         */
        height?: 'any' | number;
    };
    url: '/v1/gardens/{garden_id}/plants';
};

export type PlantsListErrors = {
    /**
     * Not as the contract says. Correct it.
     */
    400: Problem;
    /**
     * Who are you. Send a token.
     */
    401: Problem;
    /**
     * Your role does not allow this. Ask a gardener.
     */
    403: Problem;
    /**
     * There is none. Look elsewhere.
     */
    404: Problem;
    /**
     * Too many. Wait.
     */
    429: Problem;
    /**
     * Our fault. Report it.
     */
    500: Problem;
    /**
     * Not now. Try again.
     */
    503: Problem;
};

export type PlantsListError = PlantsListErrors[keyof PlantsListErrors];

export type PlantsListResponses = {
    /**
     * A page.
     */
    200: PlantPage;
};

export type PlantsListResponse = PlantsListResponses[keyof PlantsListResponses];

export type PlantsCreateData = {
    body: PlantCreateWritable;
    headers: {
        /**
         * Makes it safe to send the request again: for 24 hours the effect of this key happens once, and its answer is repeated with `Idempotent-Replayed: true`, secrets included. The answer is kept encrypted under the key, so take one nobody can guess, such as a UUID.
         */
        'Idempotency-Key': string;
    };
    path: {
        /**
         * Whose plants.
         */
        garden_id: string;
    };
    query?: never;
    url: '/v1/gardens/{garden_id}/plants';
};

export type PlantsCreateErrors = {
    /**
     * Not as the contract says. Correct it.
     */
    400: Problem;
    /**
     * Who are you. Send a token.
     */
    401: Problem;
    /**
     * Your role does not allow this. Ask a gardener.
     */
    403: Problem;
    /**
     * There is none. Look elsewhere.
     */
    404: Problem;
    /**
     * Too slow. Send faster.
     */
    408: Problem;
    /**
     * It grows there already.
     */
    409: Problem;
    /**
     * Too large. Send less.
     */
    413: Problem;
    /**
     * Another media type. Send the declared one.
     */
    415: Problem;
    /**
     * Another request. Use a new key.
     */
    422: Problem;
    /**
     * Too many. Wait.
     */
    429: Problem;
    /**
     * Our fault. Report it.
     */
    500: Problem;
    /**
     * Not now. Try again.
     */
    503: Problem;
};

export type PlantsCreateError = PlantsCreateErrors[keyof PlantsCreateErrors];

export type PlantsCreateResponses = {
    /**
     * The new plant.
     */
    201: Plant;
};

export type PlantsCreateResponse = PlantsCreateResponses[keyof PlantsCreateResponses];

export type PlantsDeleteData = {
    body?: never;
    path: {
        /**
         * Whose.
         */
        garden_id: string;
        /**
         * Which.
         */
        plant_id: PlantId;
    };
    query?: never;
    url: '/v1/gardens/{garden_id}/plants/{plant_id}';
};

export type PlantsDeleteErrors = {
    /**
     * Not as the contract says. Correct it.
     */
    400: Problem;
    /**
     * Who are you. Send a token.
     */
    401: Problem;
    /**
     * Your role does not allow this. Ask a gardener.
     */
    403: Problem;
    /**
     * There is none. Look elsewhere.
     */
    404: Problem;
    /**
     * Too many. Wait.
     */
    429: Problem;
    /**
     * Our fault. Report it.
     */
    500: Problem;
    /**
     * Not now. Try again.
     */
    503: Problem;
};

export type PlantsDeleteError = PlantsDeleteErrors[keyof PlantsDeleteErrors];

export type PlantsDeleteResponses = {
    /**
     * Gone.
     */
    204: void;
};

export type PlantsDeleteResponse = PlantsDeleteResponses[keyof PlantsDeleteResponses];

export type PlantsUpdateData = {
    /**
     * What changes.
     */
    body: {
        /**
         * What it is called.
         */
        name?: string;
        /**
         * Null removes it.
         */
        note?: string | null;
    };
    headers?: {
        /**
         * The version it is based on.
         */
        'If-Match'?: string;
    };
    path: {
        /**
         * Whose.
         */
        garden_id: string;
        /**
         * Which.
         */
        plant_id: PlantId;
    };
    query?: never;
    url: '/v1/gardens/{garden_id}/plants/{plant_id}';
};

export type PlantsUpdateErrors = {
    /**
     * Not as the contract says. Correct it.
     */
    400: Problem;
    /**
     * Who are you. Send a token.
     */
    401: Problem;
    /**
     * Your role does not allow this. Ask a gardener.
     */
    403: Problem;
    /**
     * There is none. Look elsewhere.
     */
    404: Problem;
    /**
     * Too slow. Send faster.
     */
    408: Problem;
    /**
     * It has changed. Read again.
     */
    412: Problem;
    /**
     * Too large. Send less.
     */
    413: Problem;
    /**
     * Another media type. Send the declared one.
     */
    415: Problem;
    /**
     * Too many. Wait.
     */
    429: Problem;
    /**
     * Our fault. Report it.
     */
    500: Problem;
    /**
     * Not now. Try again.
     */
    503: Problem;
};

export type PlantsUpdateError = PlantsUpdateErrors[keyof PlantsUpdateErrors];

export type PlantsUpdateResponses = {
    /**
     * The plant.
     */
    200: Plant;
};

export type PlantsUpdateResponse = PlantsUpdateResponses[keyof PlantsUpdateResponses];

export type PlantsSurveyData = {
    body?: Survey;
    path: {
        /**
         * Whose.
         */
        garden_id: string;
    };
    query?: never;
    url: '/v1/gardens/{garden_id}/surveys';
};

export type PlantsSurveyErrors = {
    /**
     * Not as the contract says. Correct it.
     */
    400: Problem;
    /**
     * Who are you. Send a token.
     */
    401: Problem;
    /**
     * Your role does not allow this. Ask a gardener.
     */
    403: Problem;
    /**
     * There is none. Look elsewhere.
     */
    404: Problem;
    /**
     * Too slow. Send faster.
     */
    408: Problem;
    /**
     * Too large. Send less.
     */
    413: Problem;
    /**
     * Another media type. Send the declared one.
     */
    415: Problem;
    /**
     * Too many. Wait.
     */
    429: Problem;
    /**
     * Our fault. Report it.
     */
    500: Problem;
    /**
     * Not now. Try again.
     */
    503: Problem;
    /**
     * Not as it should be.
     */
    '4XX': unknown;
    /**
     * Whatever else.
     */
    default: Problem;
};

export type PlantsSurveyError = PlantsSurveyErrors[keyof PlantsSurveyErrors];

export type PlantsSurveyResponses = {
    /**
     * Written down.
     */
    204: void;
};

export type PlantsSurveyResponse = PlantsSurveyResponses[keyof PlantsSurveyResponses];

export type SystemLiveData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/livez';
};

export type SystemLiveErrors = {
    /**
     * Not as the contract says. Correct it.
     */
    400: Problem;
    /**
     * Too many. Wait.
     */
    429: Problem;
    /**
     * Our fault. Report it.
     */
    500: Problem;
    /**
     * Not now. Try again.
     */
    503: Problem;
};

export type SystemLiveError = SystemLiveErrors[keyof SystemLiveErrors];

export type SystemLiveResponses = {
    /**
     * It does.
     */
    200: string;
};

export type SystemLiveResponse = SystemLiveResponses[keyof SystemLiveResponses];

export type SystemMeData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/me';
};

export type SystemMeErrors = {
    /**
     * Not as the contract says. Correct it.
     */
    400: Problem;
    /**
     * Who are you. Send a token.
     */
    401: Problem;
    /**
     * Your role does not allow this. Ask a gardener.
     */
    403: Problem;
    /**
     * There is none. Look elsewhere.
     */
    404: Problem;
    /**
     * Too many. Wait.
     */
    429: Problem;
    /**
     * Our fault. Report it.
     */
    500: Problem;
    /**
     * Not now. Try again.
     */
    503: Problem;
};

export type SystemMeError = SystemMeErrors[keyof SystemMeErrors];

export type SystemMeResponses = {
    /**
     * One event.
     */
    200: {
        /**
         * Your name.
         */
        name?: string;
    };
};

export type SystemMeResponse = SystemMeResponses[keyof SystemMeResponses];

export type SystemVisitsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/me/visits';
};

export type SystemVisitsErrors = {
    /**
     * Not as the contract says. Correct it.
     */
    400: Problem;
    /**
     * Who are you. Send a token.
     */
    401: Problem;
    /**
     * Your role does not allow this. Ask a gardener.
     */
    403: Problem;
    /**
     * There is none. Look elsewhere.
     */
    404: Problem;
    /**
     * Too many. Wait.
     */
    429: Problem;
    /**
     * Our fault. Report it.
     */
    500: Problem;
    /**
     * Not now. Try again.
     */
    503: Problem;
};

export type SystemVisitsError = SystemVisitsErrors[keyof SystemVisitsErrors];

export type SystemVisitsResponses = {
    /**
     * One visit.
     */
    200: {
        /**
         * Its name.
         */
        garden: string;
    };
};

export type SystemVisitsResponse = SystemVisitsResponses[keyof SystemVisitsResponses];

export type PlantWateredWebhookPayload = Care;

export type PlantWateredWebhookRequest = {
    body: PlantWateredWebhookPayload;
    key: 'plant.watered';
    path?: never;
    query?: never;
};

/**
 * A plant was planted.
 */
export type PlantCreatedWebhookPayload = {
    /**
     * Which one.
     */
    data: {
        id: PlantId;
        /**
         * Name
         *
         * What it is called.
         */
        name?: string;
    };
};

export type PlantCreatedWebhookRequest = {
    body: PlantCreatedWebhookPayload;
    key: 'plant.created';
    path?: never;
    query?: never;
};
