import { arXivId } from '../../identifier.ts';

const NAMED =
  /(?:\barxiv(?:\.org\/(?:abs|pdf|html)\/|(?: e-?prints?| preprint)*[\s:.,/]*(?:arxiv[\s:.]*)?)|^abs\/)(?<id>\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})/i;

/**
 * The arXiv id in a text that names one: an address, a DOI of arXiv's, `arXiv:2001.00001 [cs]`,
 * `arXiv preprint arXiv:2001.00001`, or the `abs/2001.00001` of CoRR. A bare number is none.
 */
export function arXivIdIn(text: string): string | undefined {
  return arXivId(NAMED.exec(text)?.groups?.id ?? '') ?? undefined;
}
