import { Link } from 'wouter';
import {
  AuthorPostsDocument,
  type AuthorPostsQuery,
  type PostKind,
} from '../../schema/operations/generated/graphql.ts';
import { addressOf, type PageKind } from '../app/address.ts';
import { useAskPages } from '../app/use-ask.ts';
import { useParameters } from '../app/use-parameters.ts';
import { Answered } from '../ui/answered.tsx';
import { Choice, optionsOf } from '../ui/choice.tsx';
import { LoadMore } from '../ui/load-more.tsx';
import css from './posts.module.css';

const KINDS: Record<PostKind, string> = {
  POST: 'Posts',
  COMMENT: 'Comments',
  NOTE: 'Notes',
  WORK: 'Works',
  PROGRAMME: 'Programmes',
};

type Post = NonNullable<AuthorPostsQuery['author']>['posts']['nodes'][number];

/** What somebody posted and commented, with whom and what it names. */
export function Posts({ id }: { id: string }) {
  const { get } = useParameters();
  const asked = get('kind') ?? '';
  const kind = Object.hasOwn(KINDS, asked) ? (asked as PostKind) : null;
  const pages = useAskPages(AuthorPostsDocument, { id, kind }, ({ author }) => author?.posts);
  return (
    <Answered asked={pages} what="posts">
      {({ pages: list }) => {
        const posts = list.flatMap((page) => page?.nodes ?? []);
        const [first] = list;
        if (posts.length === 0 && !kind) return <p>No posts or comments are known.</p>;
        return (
          <>
            <Choice
              name="kind"
              label="Kind"
              options={[{ value: '', label: 'All kinds' }, ...optionsOf(KINDS)]}
            />
            <p className="quiet small" role="status">
              {pages.isPlaceholderData ? 'Loading …' : `${first?.totalCount} in all`}
              {first?.coverage === 'PARTIAL' && ' · the source gives only a part of them'}
            </p>
            <ol className="plain">
              {posts.map((post) => (
                <PostLine key={post.id} post={post} />
              ))}
            </ol>
            {posts.length === 0 && <p>None of this kind.</p>}
            <LoadMore pages={pages} shown={posts.length} total={first?.totalCount ?? null} what="posts" />
          </>
        );
      }}
    </Answered>
  );
}

function PostLine({ post: { kind, title, body, summary, quotes, publishedOn, mentions } }: { post: Post }) {
  const paragraphs = (body ?? summary ?? '').split(/\n+/);
  return (
    <li className={css.post}>
      <p className="quiet small">
        {KINDS[kind].slice(0, -1)}
        {publishedOn && ` · ${publishedOn}`}
      </p>
      {title && <h2>{title}</h2>}
      {quotes.map((quote) => (
        <blockquote key={quote}>{quote}</blockquote>
      ))}
      {paragraphs.map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no other name and stay where they are
        <p key={index}>{paragraph}</p>
      ))}
      {mentions.length > 0 && (
        <p className="small quiet">
          names{' '}
          {mentions.map((thing, index) => (
            <span key={thing.id}>
              {index > 0 && ', '}
              <Link href={addressOf(thing.__typename as PageKind, thing.slug)}>
                {'title' in thing ? thing.title : thing.name}
              </Link>
            </span>
          ))}
        </p>
      )}
    </li>
  );
}
