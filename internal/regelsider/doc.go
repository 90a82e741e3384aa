// Package regelsider keeps docs/regelverk: a page for each provision that the library encodes, with its versions, the rules that rest on
// it, the open points and the cases. Its tests write the pages and fail when one is stale, and ask of the cases that they use every row.
package regelsider

//go:generate go test . -run Regelsider -update
