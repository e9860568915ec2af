/** Words of English that say nothing of a subject. */
const GRAMMAR =
  'a about above after again against all almost alone along already also although always am among an and another any ' +
  'anyone anything are around as at away back be became because become becomes been before behind being below ' +
  'between both but by can cannot could did do does doing done down during each either else enough etc even ever ' +
  'every everyone everything far few first for from further get gets give given gives go goes got had has have ' +
  'having he hence her here hers him his how however i if in indeed instead into is it its itself just keep kept ' +
  'last least less let like likely made make makes making many may me might mine more most mostly much must my ' +
  'near neither never next no nobody none nor not nothing now of off often on once one only onto or other others ' +
  'otherwise our ours out over own per perhaps put quite rather really same second see seem seems seen she should ' +
  'since so some someone something sometimes somewhere still such take taken than that the their theirs them then ' +
  'there therefore these they this those though three through throughout thus to together too toward towards two ' +
  'under until up upon us used using very via was we well were what whatever when whenever where whereas whether ' +
  'which while who whole whom whose why will with within without would yet you your yours';

/** What papers say of papers, whatever they are about. */
const ACADEMIC =
  'paper study work article report research result finding method approach technique show find present propose ' +
  'introduce investigate examine evaluate analyze analysis explore discuss demonstrate suggest provide compare ' +
  'consider observe describe use new novel different several various existing previous prior recent important ' +
  'significant significantly specifically finally high low large small good better best';

/** What nearly all papers on machine learning are about. */
const COMMONPLACE =
  'ai artificial intelligence machine learning learn model language llm lm train training data system';

/** Words that are no reason to compare two papers. */
export const functionWords: readonly string[] = `${GRAMMAR} ${ACADEMIC} ${COMMONPLACE}`.split(' ');
