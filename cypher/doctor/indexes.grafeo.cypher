// As doctor/indexes, in the engine's own words: it has none that is not filled.
SHOW INDEXES
