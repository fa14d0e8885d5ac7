import type { Problem } from '@/lib/policy/adapter-file';
import type { HealthWords } from '@/lib/wording/health/words';

/** More at once would not be read. */
const most = 8;

/** What is wrong in a description of a site, and where. Nothing where nothing is. */
export function Problems({ said, lead, all }: { said: HealthWords; lead: string; all: readonly Problem[] }) {
  if (all.length === 0) return null;
  return (
    <div class="line-said">
      <p>{lead}</p>
      <ul>
        {all.slice(0, most).map(({ place, why }) => (
          <li key={place + why}>{said.problem(place || said.whole, said.problems[why])}</li>
        ))}
        {all.length > most && <li>{said.moreProblems(all.length - most)}</li>}
      </ul>
    </div>
  );
}
