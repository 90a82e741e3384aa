// Package vedtak holds the decisions that a kommune makes about one participant, as they are registered. It has no rules.
package vedtak

import (
	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/lov"
)

// Vedtak is one decision as registered (integreringsloven § 46; NIR: the list Vedtak of an ordning). A zero field is not given.
//
// What a vedtak must have follows its type: deltakelse a vedtaksdato and a startdato; permisjon a startdato, a sluttdato and a
// permisjonstype; forlengelse, utvidet norsk, bortfall, avvist and permanent stans a vedtaksdato; midlertidig stans a startdato
// and a sluttdato.
type Vedtak struct {
	lov.Rekke
	Type             Type
	Ordning          Ordning  // not given: introduksjonsprogram
	Resultat         Resultat // not given: innvilgelse
	Vedtaksdato      date.Date
	Startdato        date.Date
	Sluttdato        date.Date
	Kommune          string // four digits
	IkkeGjeldende    bool   // NIR sets it at an avslutning when the period runs past it
	Maaneder         uint8  // of a forlengelse or utvidet norsk; 0: the maximum
	FastsattVarighet uint8  // months fixed in the integreringsplan; 0: the maximum
	Permisjonstype   Permisjonstype
	Velferdsgrunn    Velferdsgrunn
	Reisedager       uint8
	Telleenhet       Telleenhet // not given: virkedager
	Grunn            Fritaksgrunn
	RettFallerBort   lov.JaNei
	Timer            lov.Timer // of behovsprøvd norsk
	Begrunnelse      string    // of an avslag; never repeated in any output
}

// IProgrammet reports whether the decision is about the introduksjonsprogram, which is the default ordning.
func (v *Vedtak) IProgrammet() bool { return v.Ordning == 0 || v.Ordning == Introduksjonsprogram }

// Innvilget reports whether the decision grants what it is about, which is the default resultat.
func (v *Vedtak) Innvilget() bool { return v.Resultat != Avslag }

// GirDeltakelse reports whether the decision grants a place in the introduksjonsprogram.
func (v *Vedtak) GirDeltakelse() bool {
	return v.Type == Deltakelse && v.IProgrammet() && v.Innvilget()
}

// Virker reports whether the decision still says what it says: it is not marked as ikke gjeldende, or the mark is the one that NIR
// sets by itself on a vedtak that runs past an avslutning, which takes nothing back. foersteAvslutning is the day of the earliest
// avslutning, also a deleted one; zero: none.
func (v *Vedtak) Virker(foersteAvslutning date.Date) bool {
	return !v.IkkeGjeldende || foersteAvslutning != 0 && (v.Sluttdato == 0 || v.Sluttdato > foersteAvslutning)
}

// Uvisst reports whether it cannot be told if the decision still says what it says: it is marked as ikke gjeldende, and there is an
// avslutning whose day is not given (udatert).
func (v *Vedtak) Uvisst(foersteAvslutning date.Date, udatert bool) bool {
	return udatert && !v.Virker(foersteAvslutning)
}
