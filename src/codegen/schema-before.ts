import { execFileSync } from 'node:child_process';

interface SchemaBefore {
  commit: string;
  text: string;
}

/**
 * The schema as others have it: that of the commit where this work left origin/main, or of the commit before where that
 * is origin/main itself. Undefined where a repository has no such commit, and a shallow clone cannot get it.
 */
export function schemaBefore(root: string): SchemaBefore | undefined {
  const git = (...args: string[]): string | undefined => {
    try {
      return execFileSync('git', args, {
        cwd: root,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim();
    } catch {
      return undefined;
    }
  };
  const parent = () => git('rev-parse', '--verify', 'HEAD^');

  const left = git('merge-base', 'origin/main', 'HEAD');
  let commit = left && left !== git('rev-parse', 'HEAD') ? left : parent();
  if (!commit && git('rev-parse', '--is-shallow-repository') === 'true') {
    git('fetch', '--quiet', '--deepen=1');
    commit = parent();
  }
  const text = commit && git('show', `${commit}:schema/schema.graphql`);
  return commit && text ? { commit, text } : undefined;
}
