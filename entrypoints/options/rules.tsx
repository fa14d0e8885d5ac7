import { SwitchRow } from '@/components/setting-row';
import { openLine } from '@/lib/wording/open-line';
import type { Props } from './options';

/** Rules that the person switched off, and rules that speak only to those who ask for them. */
export function Rules({ view, on }: Props) {
  return (
    <>
      <RulesOff view={view} on={on} />
      {view.extraRules.length > 0 && <ExtraRules view={view} on={on} />}
    </>
  );
}

function RulesOff({ view: { words, settings }, on }: Props) {
  const { rulesOff } = settings;
  return (
    <section>
      <h2>{words.options.rulesOff}</h2>
      {rulesOff.length === 0 && <p class="empty">{words.options.rulesOffNone}</p>}
      {rulesOff.map((id) => (
        <div key={id} class="setting">
          <h3 class="capital">{on.ruleTitle(id)}</h3>
          <button
            type="button"
            class="button"
            aria-label={words.options.switchOnRule(on.ruleTitle(id))}
            onClick={() => on.onSet({ ruleOn: id })}
          >
            {words.options.switchOn}
          </button>
        </div>
      ))}
    </section>
  );
}

function ExtraRules({ view: { words, settings, extraRules }, on }: Props) {
  return (
    <section>
      <h2>{words.who.extraRules}</h2>
      <p class="lead">{words.who.extraRulesLead}</p>
      {extraRules.map(({ id, title, why }) => {
        const isOn = settings.rulesOn.includes(id);
        return (
          <SwitchRow
            key={id}
            words={words}
            title={openLine(title, words.locale)}
            help={why}
            on={isOn}
            by={isOn ? 'you' : 'default'}
            onChange={(wanted) => on.onSet(wanted ? { extraOn: id } : { extraOff: id })}
          />
        );
      })}
    </section>
  );
}
