/**
 * Which evaluation an assessment was made with. Goes up by one with every change of the engine that can change a result for the same
 * facts, rules and measures; frozen assessments carry it.
 */
export const engineNumber = 3;
