import type { Round } from './expressEntryRounds';

interface KnownOfPerson {
  /** What the assessment comes to. */
  pathways: readonly { id: string; outcome: string }[];
  /** Null while missing facts decide. */
  isNominated: boolean | null;
}

const programs = ['ca.ee.fsw', 'ca.ee.cec', 'ca.ee.fst'] as const;

/**
 * Whether a person is among those whom a round invites, whatever their points. Null where the assessment does not tell: facts are
 * missing, or the rules hold no criteria of the program or category. Candidates of a round for all have to meet those of one program.
 */
export function isAmongInvited({ category, kind }: Pick<Round, 'category' | 'kind'>, { pathways, isNominated }: KnownOfPerson): boolean | null {
  const meets = (pathwayId: string): boolean | null => {
    const outcome = pathways.find(({ id }) => id === pathwayId)?.outcome;
    return outcome === undefined || outcome === 'needs-facts' ? null : outcome === 'applies';
  };
  if (category === 'pnp') return isNominated;
  if (kind === 'category') return meets(`ca.ee.category.${category}`);
  if (kind === 'program') return meets(`ca.ee.${category}`);
  const each = programs.map(meets);
  if (each.includes(true)) return true;
  return each.includes(null) ? null : false;
}
