// Keeps the papers published from `$since` to `$until`, both included; either may be null. Needs `paper`; one without
// a date is kept only where neither bound is given.
WITH *
WHERE ($since IS NULL OR paper.publishedOn >= date($since)) AND ($until IS NULL OR paper.publishedOn <= date($until))
