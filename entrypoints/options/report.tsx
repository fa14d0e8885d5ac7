import { ActionRow } from '@/components/setting-row';
import type { HealthWords } from '@/lib/wording/health/words';
import type { HealthActs } from './health';

/** Shows what a report would hold, to be read before anything is done with it. */
export function Report({ said, report, on }: { said: HealthWords; report: string | undefined; on: HealthActs }) {
  return (
    <>
      <ActionRow title={said.report} help={said.reportHelp} label={said.reportShow} onAct={on.onReport} />
      {report && (
        <div class="report">
          <p class="lead">{said.reportLead}</p>
          <textarea readOnly rows={14} wrap="off" value={report} aria-label={said.report} />
          <div class="acts">
            <button type="button" class="button" onClick={() => on.onCopyReport(report)}>
              {said.reportCopy}
            </button>
            <button type="button" class="button" onClick={() => on.onSaveReport(report)}>
              {said.reportSave}
            </button>
          </div>
        </div>
      )}
    </>
  );
}
