type Of<Key extends string> = Readonly<Record<Key, string>>;

/** What every stored field is called, table by table. */
export interface FieldNames {
  entries: Of<
    | ('date' | 'time' | 'clock' | 'site' | 'kind' | 'author' | 'outcome' | 'composer' | 'towards' | 'language')
    | ('seconds' | 'balance' | 'purpose' | 'words' | 'questions' | 'openQuestions' | 'you' | 'mentions' | 'names')
    | ('links' | 'hashtags' | 'emoji' | 'shown' | 'praised' | 'applied' | 'sizes' | 'dismissed' | 'heeded')
    | ('aside' | 'reasons')
    | ('standing' | 'followed' | 'listened' | 'calmUnknown' | 'person' | 'thread' | 'id')
  >;
  rollUps: Of<
    | (
        | 'source'
        | 'week'
        | 'answers'
        | 'canned'
        | 'towardsUnknown'
        | 'toSelf'
        | 'posts'
        | 'reshares'
        | 'asked'
        | 'ownKnown'
      )
    | ('followed' | 'turns' | 'people' | 'listenable' | 'listened' | 'achievements' | 'credited' | 'receptive')
    | ('sends' | 'calm' | 'calmUnknown' | 'purposes' | 'rulesShown' | 'rulesApplied' | 'rulesHeeded')
    | ('rulesDismissed' | 'seconds' | 'postSeconds' | 'answerSeconds' | 'languages' | 'dayAnswers' | 'dayPosts')
    | ('daySends' | 'dayOpens' | 'dayTalks' | 'hours')
  >;
  threads: Of<
    'day' | 'site' | 'kind' | 'purpose' | 'asks' | 'comeBack' | 'question' | 'told' | 'label' | 'thread' | 'id'
  >;
  readingDays: Of<'day' | 'minutes'>;
}
