import type { WeekWords } from '../week/words';
import type { WhoWords } from '../who/words';
import type { Of, Words } from '../words';

/** Who settled an effective value: the organisation (locked), the person, or nobody yet. */
export type Decider = 'organisation' | 'you' | 'default';

/** What the coach says, and the texts of our own pages, once per language. */
export interface PageWords extends Words {
  kinds: Of<'post' | 'comment' | 'reply' | 'quote' | 'thread' | 'reshare' | 'article' | 'edit' | 'unknown'>;
  outcomes: Of<'pending' | 'posted' | 'probable' | 'scheduled' | 'draft' | 'cancelled' | 'failed'>;
  panel: {
    title: string;
    /** Said in the popup, with the button that opens the panel. */
    here: string;
    open: string;
    elsewhereTitle: string;
    elsewhere: string;
    readyTitle: string;
    ready: string;
    reloadTitle: string;
    reload: string;
    inPageTitle: string;
    inPage: string;
    /** Makes the panel the place. */
    moveHere: string;
    siteOff(site: string): string;
    siteOn: string;
    /** A draft without a remark. */
    nothing: string;
    /** Instead of a quotation: where something is missing. */
    atEnd: string;
    remarks: string;
    more: string;
  };
  week: WeekWords;
  popup: {
    title: string;
    firstTitle: string;
    first: string;
    practice: string;
    options: string;
    local: string;
    /** One line for anything that keeps the week from being read. */
    unreadable: string;
    /** Of a text that the log did not take. */
    refusal: Readonly<Record<'full' | 'unavailable', string>>;
    off: string;
    pausedUntil(time: string): string;
    /** Of a pause without an end. */
    pausedOpen: string;
    resume: string;
    forOther: string;
    forMyself: string;
  };
  who: WhoWords;
  options: {
    title: string;
    lead: string;
    where: string;
    coaching: string;
    coachingHelp: string;
    siteHelp: string;
    /** Explains a switch that cannot be moved. */
    locked(organisation: string | undefined): string;
    paused: string;
    pausedHelp: string;
    pausedUntil(time: string): string;
    pausedOpen: string;
    pauseNow: string;
    pauseToday: string;
    pauseOpen: string;
    resume: string;
    log: string;
    recording: string;
    recordingHelp: string;
    language: string;
    interfaceLanguage: string;
    languageHelp: string;
    languageAuto: string;
    languageNames: Of<'en' | 'fr'>;
    organisation: string;
    organisationNone: string;
    organisationLead(name: string): string;
    decided: Readonly<Record<Decider, string>>;
    setting: string;
    value: string;
    decision: string;
    on: string;
    off: string;
    chip: string;
    chipFolded: string;
    chipWords: string;
    houseWords: string;
    place: string;
    placeHelp: string;
    places: Of<'page' | 'panel'>;
    houseWordCount(count: number): string;
    themes: string;
    themesNone: string;
    retention: string;
    days(count: number): string;
    rulesOff: string;
    rulesOffNone: string;
    switchOn: string;
    switchOnRule(title: string): string;
    /** `places`: the keys that could not be read. */
    brokenPolicy(places: readonly string[]): string;
    brokenSettings(places: readonly string[]): string;
    notSaved: string;
    saved: string;
  };
  log: {
    title: string;
    lead: string;
    empty: string;
    day: string;
    site: string;
    kind: string;
    outcome: string;
    rules: string;
    minutes: string;
    actions: string;
    noRules: string;
    deleteOne: string;
    deleteOneOf(day: string, kind: string): string;
    deleteAll: string;
    confirmYes: string;
    confirmNo: string;
    deleted: string;
    notDeleted: string;
    more: string;
    unreadable: string;
  };
  practice: {
    title: string;
    site: string;
    lead: string;
    composer: string;
    placeholder: string;
    sample: string;
    sampleText: string;
    publish: string;
    published: string;
    steps(modifier: string): readonly string[];
    stepsTitle: string;
  };
}
