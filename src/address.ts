/** Where a DOI leads, with what an address would misread escaped: DOIs may hold `<`, `#` and `?`. */
export function doiAddress(doi: string): string {
  return `https://doi.org/${encodeURI(doi).replaceAll('#', '%23').replaceAll('?', '%3F')}`;
}

export function arXivAddress(id: string): string {
  return `https://arxiv.org/abs/${id}`;
}

/** Where a paper is found: by its DOI rather than on arXiv; null where it has neither. */
export function paperAddress({
  doi,
  arxivId,
}: {
  doi?: string | null | undefined;
  arxivId?: string | null | undefined;
}): string | null {
  if (doi) return doiAddress(doi);
  return arxivId ? arXivAddress(arxivId) : null;
}
