// Waits until nobody else has the turn, and keeps others waiting until the transaction ends, however it ends. Whoever
// creates a node holds its id until then; nothing of it stays.
//
// @write
// @params {}
// @row {}
CREATE (turn:Import {id: 'turn'})
DELETE turn
