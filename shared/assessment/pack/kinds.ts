/** What a pathway leads to. */
export const pathwayKinds = ['permanent-residence', 'work-permit', 'province'] as const;
export type PathwayKind = (typeof pathwayKinds)[number];
