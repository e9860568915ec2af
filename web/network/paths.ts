import type { PathsQuery } from '../../schema/operations/generated/graphql.ts';
import type { ExportedNetwork } from '../../src/export/network.ts';
import type { Picture } from '../graph/picture.ts';
import { tieId } from './network.ts';

export type Path = PathsQuery['collaborationPaths'][number];
type Hop = Path['hops'][number];

/** Somebody on the way from one to another: after how many steps, and between whom. */
export interface OnTheWay {
  slug: string;
  name: string;
  step: number;
}

/** What two people who follow each other on a path wrote together. */
export interface Step {
  id: string;
  one: OnTheWay;
  other: OnTheWay;
  papers: Hop['papers'];
}

export interface Ways {
  people: Map<string, OnTheWay>;
  steps: Map<string, Step>;
}

/** All shortest paths between two people as one network. Each person is at the same step on all of them. */
export function waysOf(paths: readonly Path[]): Ways {
  const people = new Map<string, OnTheWay>();
  const steps = new Map<string, Step>();
  for (const { hops } of paths) {
    let before: OnTheWay | undefined;
    for (const [step, { author, papers }] of hops.entries()) {
      const person = people.get(author.slug) ?? { slug: author.slug, name: author.name, step };
      people.set(author.slug, person);
      if (before) {
        const id = tieId(before.slug, person.slug);
        steps.set(id, { id, one: before, other: person, papers });
      }
      before = person;
    }
  }
  return { people, steps };
}

const WIDE = 100;

/** The ways as a picture: from left to right step by step, and the people of a step one above the other. */
export function pictureOf({ people, steps }: Ways): Picture {
  const columns = new Map<number, OnTheWay[]>();
  for (const person of people.values()) {
    const column = columns.get(person.step);
    if (column) column.push(person);
    else columns.set(person.step, [person]);
  }
  const last = Math.max(...columns.keys());
  return {
    nodes: [...people.values()].map((person) => {
      const column = columns.get(person.step) ?? [];
      const y = (column.indexOf(person) - (column.length - 1) / 2) * -(WIDE / 2);
      return {
        id: person.slug,
        label: person.name,
        community: person.step === 0 ? 0 : person.step === last ? 1 : 2,
        weight: 1,
        place: { x: person.step * WIDE, y },
      };
    }),
    edges: [...steps.values()].map(({ id, one, other, papers }) => ({
      id,
      source: one.slug,
      target: other.slug,
      weight: papers.length,
    })),
  };
}

/** The ways for programs that work on graphs. */
export function exported({ people, steps }: Ways): ExportedNetwork {
  return {
    description: 'Shortest paths between coauthors',
    nodeColumns: [
      { name: 'label', type: 'string' },
      { name: 'step', type: 'int' },
    ],
    edgeColumns: [
      { name: 'weight', type: 'double' },
      { name: 'paperCount', type: 'int' },
    ],
    nodes: [...people.values()].map(({ slug, name, step }) => ({ id: slug, label: name, step })),
    edges: [...steps.values()].map(({ one, other, papers }) => ({
      source: one.slug,
      target: other.slug,
      weight: papers.length,
      paperCount: papers.length,
    })),
  };
}
