// As doctor/constraints, in the engine's own words.
SHOW CONSTRAINTS
