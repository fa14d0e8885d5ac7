import { Row, useIds } from '@/components/setting-row';
import type { PathWords } from '@/lib/wording/path/words';

interface Props {
  said: PathWords;
  title: string;
  help: string;
  /** Has the browser ask for the right once more. */
  onAsk(): void;
  /** Absent where it is not switched on by itself. */
  onOff?: (() => void) | undefined;
}

/** In the place of a switch that is on, and for which the browser does not grant the right. */
export function RefusedRow({ said, title, help, onAsk, onOff }: Props) {
  const ids = useIds();
  return (
    <Row title={title} help={help} ids={ids}>
      <div class="acts several">
        <button type="button" class="button" aria-describedby={ids.help} onClick={onAsk}>
          {said.askAgain}
        </button>
        {onOff && (
          <button type="button" class="button" aria-describedby={ids.title} onClick={onOff}>
            {said.doWithout}
          </button>
        )}
      </div>
    </Row>
  );
}
