// The shelf on which a paper stands by how often it is cited: how many digits that has, and the first of them. One of which
// it is not known stands on 0.
coalesce(10 * size(toString(@of)) + toInteger(substring(toString(@of), 0, 1)), 0)
