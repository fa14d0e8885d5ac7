import { ActionRow } from '@/components/setting-row';
import { stageAfter, stageBefore } from '@/lib/habits/path';
import { type Stage, stages } from '@/lib/habits/stage';
import type { PathWords } from '@/lib/wording/path/words';
import type { View } from './options';
import type { PathActs } from './path-acts';
import { PathHabits } from './path-habits';

/** What the section shows besides the settings. */
export interface PathView {
  said: PathWords;
  /** The stage that the weeks since the last step propose. */
  next: Stage | undefined;
  /** The browser lets notifications be shown. */
  mayNotify: boolean;
}

/** What of the page it needs. */
export type PathPart = Pick<View, 'words' | 'settings' | 'frame' | 'path'>;

interface Props {
  view: PathPart;
  on: PathActs;
}

type OnPath = Exclude<Stage, 'none'>;

const onPath = stages.filter((stage): stage is OnPath => stage !== 'none');

/** Where the person stands, the way on and back, and the habits that the person means to keep. */
export function PathSection({ view, on }: Props) {
  const { path, settings, frame } = view;
  const { said } = path;
  const { stage } = settings;
  return (
    <section>
      <h2>{said.title}</h2>
      <p class="lead">{said.lead}</p>
      {stage === 'none' ? (
        <ActionRow title={said.begin} help={said.beginHelp} label={said.beginNow} onAct={() => on.onStage('why')} />
      ) : (
        <>
          <Stages said={said} stage={stage} />
          {frame.houseWords.value.length > 0 && <p class="lead">{said.houseWords}</p>}
          <Steps path={path} stage={stage} on={on} />
          {stage === 'why' && <Questions said={said} />}
        </>
      )}
      <PathHabits view={view} on={on} />
    </section>
  );
}

function Stages({ said, stage }: { said: PathWords; stage: OnPath }) {
  return (
    <ol class="path">
      {onPath.map((one) => {
        const { name, aim, week, coach } = said.stages[one];
        const isHere = one === stage;
        return (
          <li key={one} aria-current={isHere ? 'step' : undefined}>
            <h3>
              {name}
              {isHere && <span> · {said.here}</span>}
            </h3>
            <p>{aim}</p>
            {isHere && (
              <p class="week">
                {said.yourWeek} · {week}
              </p>
            )}
            {isHere && (
              <p>
                {said.parley} · {coach}
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** On, over, back or off; what the weeks propose is said first and never done by itself. */
function Steps({ path: { said, next }, stage, on }: { path: PathView; stage: OnPath; on: PathActs }) {
  const after = stageAfter(stage) as OnPath | undefined;
  const before = stageBefore(stage) as OnPath | undefined;
  const named = (one: OnPath): string => said.stages[one].name;
  return (
    <>
      {next && after && <p class="proposed">{said.proposed(said.stages[stage].ready, named(after))}</p>}
      <div class="steps">
        {after && (
          <button type="button" class={next ? 'button first' : 'button'} onClick={() => on.onStage(after)}>
            {next ? said.goOn(named(after)) : said.skip(named(after))}
          </button>
        )}
        {before && (
          <button type="button" class="button" onClick={() => on.onStage(before)}>
            {said.back(named(before))}
          </button>
        )}
        <button type="button" class="inline" onClick={() => on.onStage('none')}>
          {said.leave}
        </button>
      </div>
    </>
  );
}

function Questions({ said }: { said: PathWords }) {
  return (
    <>
      <h3 class="questions">{said.questionsTitle}</h3>
      <p class="lead">{said.questionsLead}</p>
      <ol class="questions">
        {said.questions.map(({ ask, help }) => (
          <li key={ask}>
            <strong>{ask}</strong> {help}
          </li>
        ))}
      </ol>
    </>
  );
}
