// Which of some name keys are still open, and told apart within themselves: another import may have been there.
//
// @params { nameKeys: string[] }
// @row { nameKey: string, told: boolean }
UNWIND $nameKeys AS nameKey
MATCH (namesakes:Namesakes {id: nameKey})
RETURN nameKey, namesakes.told AS told
