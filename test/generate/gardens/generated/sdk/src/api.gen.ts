// Written by `npm run generate`. Do not edit.
import type { Client, Options } from './client/index.js'
import * as operations from './sdk.gen.js'
import type * as types from './types.gen.js'

/** Every operation of the contract, bound to a client. */
export const createApi = (client: Client) => ({
  plants: {
    /**
     * List the plants
     *
     * All that grow.
     */
    list: (options: Options<types.PlantsListData>) => operations.plantsList({ ...options, client }),
    /**
     * Plant something
     *
     * It is yours.
     */
    create: (options: Options<types.PlantsCreateData>) => operations.plantsCreate({ ...options, client }),
    /**
     * Dig a plant out
     *
     * It is gone.
     *
     * @deprecated
     */
    delete: (options: Options<types.PlantsDeleteData>) => operations.plantsDelete({ ...options, client }),
    /**
     * Change a plant
     *
     * Changes what the patch names.
     */
    update: (options: Options<types.PlantsUpdateData>) => operations.plantsUpdate({ ...options, client }),
    /**
     * Write a survey down
     *
     * As JSON, as a form or in words.
     */
    survey: (options: Options<types.PlantsSurveyData>) => operations.plantsSurvey({ ...options, client }),
  },
  system: {
    /**
     * Whether it runs
     *
     * For load balancers.
     */
    live: (options?: Options<types.SystemLiveData>) => operations.systemLive({ ...options, client }),
    /**
     * Who you are
     *
     * The person behind the token.
     */
    me: (options?: Options<types.SystemMeData>) => operations.systemMe({ ...options, client }),
    /**
     * Where you have been
     *
     * One line for each visit.
     */
    visits: (options?: Options<types.SystemVisitsData>) => operations.systemVisits({ ...options, client }),
  },
})
