// The constraints that there are.
//
// @params {}
// @row { name: string }
SHOW CONSTRAINTS YIELD name
