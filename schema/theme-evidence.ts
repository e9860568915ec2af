import { builder } from './builder.ts';

const PaperText = builder.enumType('PaperText', {
  description: 'A text of a paper.',
  values: {
    TITLE: { value: 'title', description: 'Its title.' },
    ABSTRACT: { value: 'abstract', description: 'Its abstract.' },
    SUMMARY: { value: 'summary', description: 'Its summary, which is read where there is no abstract.' },
  } as const,
});

interface ThemeEvidenceShape {
  phrase: string;
  field: typeof PaperText.$inferType;
  start: number;
  end: number;
}

export const ThemeEvidence = builder.objectRef<ThemeEvidenceShape>('ThemeEvidence').implement({
  description: 'Words in a paper that evoke a theme.',
  fields: (t) => ({
    phrase: t.exposeString('phrase', {
      description: 'The phrase of the vocabulary that they are a form of.',
    }),
    field: t.field({ type: PaperText, description: 'Where they stand.', resolve: ({ field }) => field }),
    start: t.exposeInt('start', { description: 'The first character, counted from 0 in UTF-16 units.' }),
    end: t.exposeInt('end', { description: 'The character after the last one.' }),
  }),
});

/** The lists that the graph keeps on an ABOUT relationship, one entry for each place. */
interface EvidenceLists {
  phrases: string[];
  fields: string[];
  starts: number[];
  ends: number[];
}

/** The evidence for a theme, place by place. */
export function evidenceOf({ phrases, fields, starts, ends }: EvidenceLists): ThemeEvidenceShape[] {
  return phrases.map((phrase, index) => ({
    phrase,
    field: fields[index] as ThemeEvidenceShape['field'],
    start: starts[index] ?? 0,
    end: ends[index] ?? 0,
  }));
}
