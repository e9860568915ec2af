MATCH (author:Author {id: $id})
RETURN author {slug: author.id, .name, .orcid, .openAlexId} AS author
