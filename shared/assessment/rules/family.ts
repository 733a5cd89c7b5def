import type { Citation, Parameter, Pathway, Score, Table } from '../pack/types';

/** The rules of one jurisdiction or kind, with the sources and figures that they rest on. */
export interface RuleFamily {
  citations: Readonly<Record<string, Citation>>;
  parameters?: readonly Parameter[];
  tables?: readonly Table[];
  scores?: readonly Score[];
  pathways: readonly Pathway[];
}
