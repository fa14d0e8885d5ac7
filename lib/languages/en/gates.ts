import type { Gate } from '../../engine/rule';

/** Words under which rules fall silent, see `Gate`. */
export const gates: Readonly<Record<Gate, readonly string[]>> = {
  grave: [
    '(died|death|deaths|dies|funeral|condolences|bereaved|bereavement|mourning|mourn|grieve|grieving|grief|murders|tragedy|tragic|suicide|obituary)',
    '(fatal|fatally|fatality|fatalities|murder|murdered|massacre|genocide|terrorist|terrorism|shooting|shootings|killings)',
    '(passed away|passing of|loss of (life|our|a)|rest in peace|lost (his|her|their) (life|lives)|thoughts and prayers|our hearts)',
    '(was|were|been|have|people|civilians|children|soldiers|officers) killed',
    '(thoughts|hearts|heart|prayers|sympathies|sympathy) (are|is|go|goes|remain)? (out)? (with|to) ~2 (family|families|people|everyone|everybody|all|those|victims|loved|colleagues|friends|relatives|community|communities|survivors)',
    '(redundancies|layoffs|laid off|lay off|laying off|job cuts|made redundant|letting people go|losing their jobs)',
    '(earthquake|wildfire|wildfires|flooding|floods|hurricane|victims|casualties|injured|invasion|hostage|hostages)',
    '(fatal|serious|terrible|tragic) (accident|crash|fire|explosion)',
    '(bomb|bombs|bombing|bombings|bombed|missile|missiles|shelling|air strike|air strikes|stabbing|stabbed|gunman|arson|deadly|drowned)',
    '(is|are|was|were|been|got) (hurt|wounded|hospitalised|hospitalized|in hospital|in intensive care|missing)',
    '(nobody|no one|no-one|everyone|everybody|all) ~2 (hurt|unharmed|wounded|accounted for)',
    '(cut|cuts|cutting|eliminate|eliminating|axe|axing) ~3 jobs',
    '(let|letting|lay|laying|laid) ~2 (people|employees|colleagues|staff) (go|off)',
    '(job losses|workforce reduction|headcount reduction|plant closure|site closure|factory closure)',
    '(heartbroken|sad news|deep sadness|great sadness|heavy heart|condolence|hospice|terminally ill|stillborn|miscarriage)',
  ],
  appeal: [
    '(missing person|went missing|gone missing|last seen|amber alert|product recall|recall notice|do not drink|evacuate|evacuation)',
    "(we are|we're|i am|i'm|is|are|now) hiring",
    '(join our team|job opening|open position|open role|vacancy|apply (here|now|by))',
    '(donate|donation|donations|blood donors|blood drive|give blood|giving blood|fundraiser|fundraising)',
    '(can anyone|could anyone|does anyone|anyone) (recommend|know a|know of|suggest)',
    'looking for (a|an|recommendations|advice|help|my next|new opportunities)',
  ],
};
