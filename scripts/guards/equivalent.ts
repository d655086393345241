/**
 * Mutants that no test can tell from the code: what they take away is done by something else, too, or is about
 * speed. Each says why. An entry that some test tells after all, or that is no mutant any more, fails the run: the
 * list can only shrink.
 */
export const equivalent: ReadonlyMap<string, string> = new Map()
