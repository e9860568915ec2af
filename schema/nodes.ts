import type {
  AffiliationNode,
  AuthorNode,
  PaperNode,
  PostNode,
  SourceNode,
  TopicNode,
} from '../cypher/statements.generated.ts';
import { builder } from './builder.ts';

/** The nodes' types by reference, so that each concept's module can speak of the others. */
export const Author = builder.objectRef<AuthorNode>('Author');
export const Paper = builder.objectRef<PaperNode>('Paper');
export const Affiliation = builder.objectRef<AffiliationNode>('Affiliation');
export const Topic = builder.objectRef<TopicNode>('Topic');
export const Post = builder.objectRef<PostNode>('Post');
export const Source = builder.objectRef<SourceNode>('Source');
