import { createHash } from 'node:crypto';
import { fold } from '../../fold.ts';
import { withoutContacts } from '../contacts.ts';
import type { Block } from '../document.ts';
import type { Gazetteer } from '../gazetteer.ts';
import type { Found } from '../reading.ts';
import type { Issue, PostRecord } from '../record.ts';
import { toComments } from './comments.ts';
import { mentionsIn } from './mentions.ts';

/** A post is known by its words, so that it keeps its id when others come in above it. */
function postId(author: string, kind: PostRecord['kind'], body: string): string {
  return `${author}-${kind}-${createHash('sha256').update(fold(body)).digest('hex').slice(0, 8)}`;
}

/** The posts of the list, with the people whom they name. */
export function postsIn(
  list: Block[],
  author: { id: string; name: string },
  gazetteer: Gazetteer,
): { posts: Found[]; issues: Issue[] } {
  const { comments, issues } = toComments(list);
  const seen = new Map<string, number>();
  const posts = comments.map(({ kind, line, body: written, quotes }, index): Found => {
    const body = withoutContacts(written);
    if (body !== written) {
      issues.push({ line, severity: 'left-out', reason: 'contact details are not taken over', text: body });
    }
    const id = postId(author.id, kind, body);
    const same = (seen.get(id) ?? 0) + 1;
    seen.set(id, same);
    const mentions = mentionsIn(body, gazetteer).filter((person) => person.id !== author.id);
    const record: PostRecord = {
      type: 'post',
      // The same words twice, as moderation notes may have them, are two posts.
      id: same === 1 ? id : `${id}-${same}`,
      kind,
      body,
      ...(quotes.length > 0 && { quotes: quotes.map(withoutContacts) }),
      author,
      position: index + 1,
      ...(mentions.length > 0 && { mentions }),
    };
    return { line, record };
  });
  return { posts, issues };
}
