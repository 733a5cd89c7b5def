import { buildOccupationIndex, type OccupationIndex } from './occupationIndex';

export { codeIn, exampleTitles, searchOccupations, type OccupationHit, type OccupationIndex, type OccupationTitle } from './occupationIndex';

let loading: Promise<OccupationIndex> | undefined;

/** The index over all titles, built on first use: its megabyte comes as a piece of its own. */
export function loadOccupations(): Promise<OccupationIndex> {
  loading ??= import('../data/noc/titles2021').then(({ titles2021 }) => buildOccupationIndex(titles2021));
  return loading;
}
