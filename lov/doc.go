// Package lov is the kernel that every rule speaks: references to provisions, dated tables, three-valued outcomes, the facts and
// steps of an explanation, findings, code lists and hours. It holds no rule of law itself.
//
// A rule is a pure function. It reads dated tables ([Tabell]), answers with an [Utfall], and writes what it did in a [Spor]:
// which [Regel] was applied, by which version of which provision ([Rad]), with which facts ([Faktum]). Text is made only when
// someone reads the trace, in the language that is asked for ([Spraak]).
package lov
