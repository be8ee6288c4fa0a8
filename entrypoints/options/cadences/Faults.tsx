import type { CadenceFault } from '@/lib/domain/cadence/read-cadence';
import { draftFault } from '@/lib/words/cadence-faults';

type Props = { readonly faults: readonly CadenceFault[]; readonly error: string | null };

/** Why what is edited was not saved. */
export function Faults({ faults, error }: Props) {
  return (
    <div role="alert" className="editor-wide faults">
      {error && <p className="problem">{error}</p>}
      {faults.map((fault) => (
        <p key={fault.field} className="problem">
          {draftFault(fault)}
        </p>
      ))}
    </div>
  );
}
