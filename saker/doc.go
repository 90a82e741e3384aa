// Package saker reads and runs legal cases: YAML files (the format "sak/1") that a lawyer reads and writes without Go. A case holds the
// facts of a participant, the day, the answers that the law gives, and where that is found; it can ask the same on other days, by other
// law or under other readings, so that before and after stand in one place.
//
// [Les] reads every case of a folder and lists every fault of its files, each with file, line, column and path. [Sak.Kjoer] puts the
// questions of a case to an [integrering.Regelverk]; the [Resultat] holds the assessments and what differs from the case. The case says
// what it is about and nothing more: what it does not name is not looked at.
//
// The folder pakke holds the cases of this library, for other implementations too. The format is described in docs/saker.md, and
// [Skjema] is its JSON Schema.
package saker
