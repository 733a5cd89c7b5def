import { provinces, type Province } from '../../clientFile/choices';
import type { Pathway } from '../pack/types';

/** The province or territory whose pathway it is, by its id (`ca.on.masters`); null for one of the federal government (`ca.ee.fsw`). */
export function provinceOf(pathwayId: string): Province | null {
  const code = /^ca\.([a-z]{2})\./.exec(pathwayId)?.[1]?.toUpperCase();
  return provinces.find((province) => province === code) ?? null;
}

/** By what pathways can be told apart: their kinds, in the order in which they are shown, and the provinces, west to east. */
export interface PathwayFilters {
  kinds: readonly Pathway['kind'][];
  provinces: readonly Province[];
}

const kindOrder: readonly Pathway['kind'][] = ['permanent-residence', 'work-permit', 'province'];

/** The kinds and provinces that some pathways have, each once. */
export function filtersOf(pathways: readonly Pick<Pathway, 'id' | 'kind'>[]): PathwayFilters {
  const kinds = new Set(pathways.map(({ kind }) => kind));
  const found = new Set(pathways.map(({ id }) => provinceOf(id)));
  return { kinds: kindOrder.filter((kind) => kinds.has(kind)), provinces: provinces.filter((province) => found.has(province)) };
}
