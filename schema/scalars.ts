import { GraphQLError, GraphQLScalarType } from 'graphql';
import { GraphQLDate, GraphQLDateTime, GraphQLJSON, GraphQLURL } from 'graphql-scalars';
import { arXivId, doi, orcid, ror } from '../src/identifier.ts';
import { builder } from './builder.ts';

/** A scalar of text in a fixed form, which `normalize` brings to its one spelling or answers with null. */
function identifierScalar(
  name: string,
  description: string,
  specifiedByURL: string,
  normalize: (text: string) => string | null,
): GraphQLScalarType<string, string> {
  function parse(value: unknown): string {
    const normal = typeof value === 'string' ? normalize(value) : null;
    if (normal === null) throw new GraphQLError(`${JSON.stringify(value)} is not a valid ${name}.`);
    return normal;
  }
  return new GraphQLScalarType({ name, description, specifiedByURL, serialize: parse, parseValue: parse });
}

builder.addScalarType('Date', GraphQLDate);
builder.addScalarType('DateTime', GraphQLDateTime);
builder.addScalarType('JSON', GraphQLJSON);
builder.addScalarType('URL', GraphQLURL);
builder.addScalarType(
  'DOI',
  identifierScalar(
    'DOI',
    'A digital object identifier such as `10.48550/arxiv.1906.01820`, in lower case, without a resolver before it.',
    'https://www.doi.org/doi-handbook/HTML/index.html',
    doi,
  ),
);
builder.addScalarType(
  'ORCID',
  identifierScalar(
    'ORCID',
    'An ORCID such as `0000-0002-1825-0097`; its last character is a check digit (ISO 7064 MOD 11-2).',
    'https://support.orcid.org/hc/en-us/articles/360006897674',
    orcid,
  ),
);
builder.addScalarType(
  'ROR',
  identifierScalar(
    'ROR',
    'A Research Organization Registry id such as `00f54p054`; its last two digits are a checksum (ISO 7064 MOD 97-10).',
    'https://ror.readme.io/docs/identifier',
    ror,
  ),
);
builder.addScalarType(
  'ArXivID',
  identifierScalar(
    'ArXivID',
    'An arXiv identifier such as `1906.01820` or `hep-th/9901001`, without its version.',
    'https://info.arxiv.org/help/arxiv_identifier.html',
    arXivId,
  ),
);
