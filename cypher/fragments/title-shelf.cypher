// The shelf on which a paper stands by its folded title @of: how many of these beginnings do not come after it. They are
// close where English titles are many. Whoever changes them has to move all papers.
size([beginning IN [
  'a', 'a c', 'a m', 'a s', 'ab', 'al', 'an', 'ana', 'ap', 'as', 'b', 'bi', 'c', 'ch', 'co', 'com', 'con', 'd', 'de', 'di',
  'do', 'e', 'ef', 'en', 'ev', 'f', 'g', 'h', 'i', 'in', 'int', 'l', 'm', 'me', 'mo', 'n', 'o', 'on', 'op', 'p', 'ph', 'pr',
  'q', 're', 's', 'se', 'st', 'su', 't', 'the', 'the i', 'the s', 'to', 'tr', 'u', 'v'
] WHERE beginning <= @of])
