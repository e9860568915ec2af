import type { ThemeMapQuery } from '../../schema/operations/generated/graphql.ts';
import { LIST_SEPARATOR } from '../../src/export/list-separator.ts';
import type { ExportedNetwork } from '../../src/export/network.ts';
import type { Picture } from '../graph/picture.ts';

type Answer = ThemeMapQuery['themeMap'];

export interface Theme {
  slug: string;
  name: string;
}

export interface MapPaper {
  slug: string;
  title: string;
  year: number | null;
  community: number;
  /** The themes that it shares with others on the map, those that link it most first. */
  themes: Theme[];
  /** The strongest first. */
  links: Link[];
}

/** What two papers are about, both of them. */
export interface Link {
  id: string;
  one: MapPaper;
  other: MapPaper;
  score: number;
  themes: Theme[];
}

export interface ThemeMap {
  papers: Map<string, MapPaper>;
  /** The strongest first. */
  links: Map<string, Link>;
  isCut: boolean;
}

export function themeMapOf({ nodes, edges, truncated }: Answer): ThemeMap {
  const papers = new Map<string, MapPaper>();
  for (const { community, paper } of nodes) {
    const { slug, title, year } = paper;
    papers.set(slug, { slug, title, year, community, themes: [], links: [] });
  }
  const links = new Map<string, Link>();
  for (const { source, target, score, topics } of edges) {
    const [one, other] = [papers.get(source.slug), papers.get(target.slug)];
    if (!one || !other) continue;
    const link = { id: `${one.slug} ${other.slug}`, one, other, score, themes: topics };
    links.set(link.id, link);
    one.links.push(link);
    other.links.push(link);
  }
  for (const paper of papers.values()) paper.themes = themesOf(paper.links);
  return { papers, links, isCut: truncated };
}

/** The themes of some links, those first whose links are strongest together. */
export function themesOf(links: readonly Link[]): Theme[] {
  const strengths = new Map<string, { theme: Theme; strength: number }>();
  for (const { score, themes } of links) {
    for (const theme of themes) {
      const known = strengths.get(theme.slug);
      if (known) known.strength += score;
      else strengths.set(theme.slug, { theme, strength: score });
    }
  }
  return [...strengths.values()].sort((a, b) => b.strength - a.strength).map(({ theme }) => theme);
}

export function pictureOf({ papers, links }: ThemeMap): Picture {
  return {
    nodes: [...papers.values()].map(({ slug, title, community, links }) => ({
      id: slug,
      label: title,
      community,
      weight: links.length,
    })),
    edges: [...links.values()].map(({ id, one, other, score }) => ({
      id,
      source: one.slug,
      target: other.slug,
      weight: score,
    })),
  };
}

/** A map for programs that work on graphs. */
export function exported({ papers, links }: ThemeMap): ExportedNetwork {
  const list = (themes: Theme[]) => themes.map(({ name }) => name).join(LIST_SEPARATOR);
  return {
    description: 'Papers that share themes',
    nodeColumns: [
      { name: 'label', type: 'string' },
      { name: 'year', type: 'int' },
      { name: 'themes', type: 'string' },
      { name: 'community', type: 'int' },
    ],
    edgeColumns: [
      { name: 'weight', type: 'double' },
      { name: 'score', type: 'double' },
      { name: 'themes', type: 'string' },
    ],
    nodes: [...papers.values()].map(({ slug, title, year, themes, community }) => ({
      id: slug,
      label: title,
      year,
      themes: list(themes),
      community,
    })),
    edges: [...links.values()].map(({ one, other, score, themes }) => ({
      source: one.slug,
      target: other.slug,
      weight: score,
      score,
      themes: list(themes),
    })),
  };
}
