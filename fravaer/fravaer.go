// Package fravaer holds the absence of a participant and lays it out day by day: which virkedager count toward the ten of
// integreringsforskriften §§ 10 and 19, and which never do.
//
// Fravær (chapter 3: §§ 5–7), fri (§§ 11–13) and permisjon (§§ 14–16) count. Ferie (§ 18) and the religious days of § 17 andre
// ledd are never added, ugyldig fravær neither counts nor removes. Those under introduksjonsloven have the forskrift of 2003 on absence,
// § 7-1, which is much the same (T39).
package fravaer

import (
	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/lov"
)

// Fravaer is one registered absence. Fra and Til are both included. At most one of Timer and Dager is given; without either every
// virkedag of the period is absence in full.
type Fravaer struct {
	lov.Rekke
	Type          Type
	Fra, Til      date.Date
	Timer         lov.Timer
	Dager         lov.Dager
	Dokumentasjon Dokumentasjon
	Barn          string // id of the child
	Rolle         Rolle
	Grunn         Grunn // of etter-foedselspermisjon
}

// utenMengde reports whether neither hours nor days are given.
func (f *Fravaer) utenMengde() bool { return !f.Timer.Gitt() && !f.Dager.Gitt() }

// Barn is a child that the participant cares for (integreringsforskriften §§ 6 and 7).
type Barn struct {
	lov.Rekke
	Foedselsdato date.Date
	KroniskSyk   lov.JaNei
	Aleneomsorg  lov.JaNei
	OmsorgFra    date.Date // adoption
}
