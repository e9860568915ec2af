import './scalars.ts';
import './node.ts';
import './author.ts';
import './coauthor.ts';
import './network.ts';
import './paper.ts';
import './affiliation.ts';
import './shared-theme.ts';
import './possible-duplicate.ts';
import './theme-map.ts';
import './topic.ts';
import './post.ts';
import './search.ts';
import './suggest.ts';
import './source.ts';
import './stats.ts';
import { builder } from './builder.ts';

/** The schema, built of the modules above; their order does not matter. */
export const schema = builder.toSchema();
