// Written by `npm run generate`. Do not edit.

import * as z from 'zod';

/**
 * An error.
 */
export const zProblem = z.object({
    type: z.string().max(200),
    title: z.string().max(200),
    status: z.int().gte(400).lte(599),
    code: z.string().max(64),
    detail: z.string().max(200).optional(),
    request_id: z.string().max(64),
    errors: z.array(z.object({
        parameter: z.string().max(64).optional(),
        code: z.string().max(64),
        detail: z.string().max(200).optional()
    })).max(20).optional()
});

/**
 * Identifies a plant.
 */
export const zPlantId = z.string().max(32).regex(/^plant_[0-7][0-9a-hjkmnp-tv-z]{25}$/);

/**
 * Water.
 */
export const zWatering = z.object({
    kind: z.enum(['water', 'rain']),
    litres: z.number().gt(0).lt(50)
});

/**
 * A cut.
 */
export const zPruning = z.object({
    kind: z.literal('prune'),
    month: z.int().gte(1).lte(12).optional().default(2)
});

/**
 * What was or is to be done.
 */
export const zCare = z.discriminatedUnion('kind', [
    zWatering.extend({ kind: z.literal('water') }),
    zWatering.extend({ kind: z.literal('rain') }),
    zPruning
]);

/**
 * A plant as the service knows it.
 */
export const zPlant = z.object({
    id: zPlantId,
    name: z.string().max(80),
    note: z.string().max(200).nullish(),
    care: zCare,
    planted_at: z.iso.datetime({ offset: true }),
    price_micro_usd: z.int().gte(0).lte(9007199254740991),
    offshoots: z.array(z.lazy((): any => zPlant)).max(9).optional(),
    labels: z.record(z.string(), z.string().max(20)).optional(),
    measures: z.union([
        z.number().gte(0).lte(100),
        z.literal('unknown')
    ]).optional()
});

/**
 * A page of plants.
 */
export const zPlantPage = z.object({
    data: z.array(zPlant).max(100),
    next_cursor: z.string().max(100).nullable()
});

/**
 * A new plant.
 */
export const zPlantCreate = z.object({
    name: z.string().min(1).max(80),
    note: z.string().max(200).nullish(),
    id: zPlantId.readonly().optional(),
    origin: z.url().max(200).optional(),
    care: zCare,
    old_name: z.string().max(80).optional(),
    shade: z.enum([
        'full',
        'half',
        'none'
    ]).optional().default('half')
});

export const zSoil = z.enum(['clay', 'sand']);

/**
 * A branch, and branches of it.
 */
export const zTwig = z.object({
    twigs: z.array(z.unknown()).max(3).optional()
});

export const zDepth = z.number().gte(0).lte(3);

/**
 * What was found.
 */
export const zSurvey = z.object({
    by: z.string().max(80).optional()
}).and(z.object({
    soil: zSoil.optional(),
    twig: zTwig.optional(),
    depth: zDepth.optional(),
    spots: z.tuple([z.number().gte(-180).lte(180), z.number().gte(-90).lte(90)]),
    finds: z.array(z.string().max(20)).max(20).optional(),
    photo: z.string().max(2000).optional()
}));

/**
 * A new plant.
 */
export const zPlantCreateWritable = z.object({
    name: z.string().min(1).max(80),
    note: z.string().max(200).nullish(),
    secret: z.string().max(20).optional(),
    origin: z.url().max(200).optional(),
    care: zCare,
    old_name: z.string().max(80).optional(),
    shade: z.enum([
        'full',
        'half',
        'none'
    ]).optional().default('half')
});

export const zPlantsListHeaders = z.object({
    'X-Language': z.string().max(9).optional().default('en'),
    Authorization: z.string().max(9).optional()
});

export const zPlantsListPath = z.object({
    garden_id: z.string().max(29).regex(/^ws_[0-7][0-9a-hjkmnp-tv-z]{25}$/)
});

export const zPlantsListQuery = z.object({
    cursor: z.string().min(1).max(100).optional(),
    limit: z.int().gte(1).lte(100).optional().default(20),
    ids: z.array(z.int().gte(0).lte(99)).max(9).optional(),
    colours: z.array(z.enum(['red', 'white'])).max(3).optional(),
    sizes: z.array(z.number().gte(0).lte(9)).max(3).optional(),
    words: z.array(z.string().max(9)).max(3).optional(),
    filter: z.object({
        shade: z.enum(['full', 'half']).optional(),
        tall: z.boolean().optional()
    }).optional(),
    near: z.object({
        x: z.number().gte(0).lte(9)
    }).optional(),
    height: z.union([
        z.literal('any'),
        z.number().gte(0).lte(99)
    ]).optional()
});

/**
 * A page.
 */
export const zPlantsListResponse = zPlantPage;

export const zPlantsCreateBody = zPlantCreateWritable;

export const zPlantsCreateHeaders = z.object({
    'Idempotency-Key': z.string().min(1).max(255).regex(/^[\x21-\x7e]+$/)
});

export const zPlantsCreatePath = z.object({
    garden_id: z.string().max(29).regex(/^ws_[0-7][0-9a-hjkmnp-tv-z]{25}$/)
});

/**
 * The new plant.
 */
export const zPlantsCreateResponse = zPlant;

export const zPlantsDeletePath = z.object({
    garden_id: z.string().max(29),
    plant_id: zPlantId
});

/**
 * Gone.
 */
export const zPlantsDeleteResponse = z.void();

/**
 * What changes.
 */
export const zPlantsUpdateBody = z.object({
    name: z.string().min(1).max(80).optional(),
    note: z.string().max(200).nullish()
});

export const zPlantsUpdateHeaders = z.object({
    'If-Match': z.string().max(64).optional()
});

export const zPlantsUpdatePath = z.object({
    garden_id: z.string().max(29),
    plant_id: zPlantId
});

/**
 * The plant.
 */
export const zPlantsUpdateResponse = zPlant;

export const zPlantsSurveyBody = zSurvey;

export const zPlantsSurveyPath = z.object({
    garden_id: z.string().max(29)
});

/**
 * Written down.
 */
export const zPlantsSurveyResponse = z.void();

/**
 * It does.
 */
export const zSystemLiveResponse = z.string().max(9);

/**
 * One event.
 */
export const zSystemMeResponse = z.object({
    name: z.string().max(80).optional()
});

/**
 * One visit.
 */
export const zSystemVisitsResponse = z.object({
    garden: z.string().max(80)
});

export const zPlantWateredWebhookRequest = z.object({
    body: zCare,
    path: z.never().optional(),
    query: z.never().optional()
});

export const zPlantCreatedWebhookRequest = z.object({
    body: z.object({
        data: z.object({
            id: zPlantId,
            name: z.string().max(80).optional()
        })
    }),
    path: z.never().optional(),
    query: z.never().optional()
});
