import { AI_SAFETY } from './fields.ts';
import type { Random } from './random.ts';
import { type Topic, titleCase } from './topics.ts';

/** Sentences: ~ is a term of the topic, ^ a subject of the field, * a word of everyday science, # a number. */
const OPENINGS = [
  'We study ~ in ^.',
  'How ^ depend on ~ is not well understood.',
  'The * of ~ remains a central question for ^.',
  'Recent * has drawn attention to ~.',
  'Here we report on ~ and its * for ^.',
  '~ has long been discussed, but its * in ^ is rarely measured.',
  'This paper introduces a * of ~.',
];
const MIDDLES = [
  'We find that ~ accounts for #% of the * among ^.',
  'Across # cases, the * of ^ changed with ~.',
  'We compare ~ with ~ on # samples.',
  'A * of ^ shows a * that earlier * missed.',
  'Using # observations, we estimate the * between ~ and the * of ^.',
  'Our * extends to ~ under # different conditions.',
  'In contrast to earlier *, ^ were followed for # months.',
  'The effect of ~ on ^ was larger where the * was low.',
  'We also describe a * by which ~ can be measured.',
  'Neither the * nor the * of ^ explains this *.',
  'Results were robust to the choice of *, with an error below #%.',
  'The * was repeated # times with ^ from several regions.',
];
const ENDINGS = [
  'These findings suggest that ~ deserves more *.',
  'We discuss what this means for ^ and for ~.',
  'Our * offers a basis for further * on ~.',
  'Data and * are available on request.',
  'We conclude with open questions about the * of ^.',
];
const SUBJECTS_OF_AI = [
  'large language models',
  'language models',
  'reinforcement learning agents',
  'neural networks',
  'machine learning systems',
  'frontier models',
];
/** What is written everywhere, the most frequent first. */
const COMMON =
  'model analysis method effect evidence theory measure structure approach framework role variation pattern process comparison survey experiment distribution mechanism response change relation condition growth limit sample trend function sequence criterion strategy design estimate hypothesis transition context outcome interaction signal gradient threshold scale baseline profile resource assessment index scenario principle constraint dynamic taxonomy perspective correlation intervention configuration heuristic paradigm asymmetry benchmark decline surplus narrative typology procedure consensus spectrum boundary margin trajectory equilibrium disparity prevalence anomaly'.split(
    ' ',
  );
const TITLES = [
  '~ in ^',
  '~ and ~: a * of ^',
  'On the * of ~',
  'A * of ~ in ^',
  'Towards a * of ~',
  '~: # years of *',
  'Does ~ change ^?',
];

function subject({ subfield: { field } }: Topic, random: Random): string {
  if (field.name === AI_SAFETY) return random.pick(SUBJECTS_OF_AI);
  return `${random.pickRanked(field.qualifiers)} ${random.pick(field.nouns)}`;
}

function filled(frame: string, topic: Topic, random: Random): string {
  const text = frame.replace(/[~^*#]/g, (slot) => {
    if (slot === '~') return random.pickRanked(topic.terms);
    if (slot === '^') return subject(topic, random);
    if (slot === '*') return random.pickRanked(COMMON);
    return String(2 + (Math.floor(random.pareto(1, 0.8)) % 97));
  });
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A title in the words of the topic; every fourth with all words capitalised. */
export function makeTitle(topic: Topic, random: Random): string {
  const title = filled(random.pick(TITLES), topic, random);
  return random.chance(0.25) ? titleCase(title) : title;
}

/** An abstract in the words of the topic: 5 to some 25 sentences, half of them below 9, on AI safety about models. */
export function makeAbstract(topic: Topic, random: Random): string {
  const count = Math.min(25, Math.max(3, Math.round(random.logNormal(7, 0.35))));
  const sentences = [filled(random.pick(OPENINGS), topic, random)];
  for (let index = 0; index < count; index += 1) sentences.push(filled(random.pick(MIDDLES), topic, random));
  sentences.push(filled(random.pick(ENDINGS), topic, random));
  return sentences.join(' ');
}

/** Where each word of a text stands, from 0: the form in which OpenAlex gives abstracts. */
export function invertedIndex(text: string): Record<string, number[]> {
  const index: Record<string, number[]> = Object.create(null);
  for (const [position, word] of text.split(' ').entries()) {
    const positions = index[word];
    if (positions) positions.push(position);
    else index[word] = [position];
  }
  return index;
}
