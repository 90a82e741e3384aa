// Package opplaering holds training in norsk and samfunnskunnskap, and training in mottak, as registered.
package opplaering

import (
	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/lov"
)

// Mottak is a stay in a mottak. Fra and Til are both included; without Til it is open.
type Mottak struct {
	lov.Rekke
	Fra, Til date.Date
	Type     Mottakstype
}

// Asylsoeknad is the application for protection, as far as the duty of training in mottak turns on it (integreringsloven § 5).
type Asylsoeknad struct {
	Gitt                      bool // whether the document has the object
	Dato                      date.Date
	Avslag                    date.Date // the day of UDI's avslag
	Innvilgelse               date.Date
	Hurtigprosedyre           lov.JaNei
	NektetRealitetsbehandling lov.JaNei // utlendingsloven § 32
	KollektivMaalgruppe       lov.JaNei // in the group that utlendingsloven § 34 was opened for
}

// IMottak is the hours of training in mottak in one ISO week (integreringsforskriften §§ 1 and 2).
type IMottak struct {
	lov.Rekke
	Aar              uint16
	Uke              uint8
	Norsk            lov.Timer
	Samfunnskunnskap lov.Timer
	NorskKultur      lov.Timer // until 31.12.2021
}

// Norskopplaering is training in norsk and samfunnskunnskap, its goals and tests (integreringsloven chapter 6).
type Norskopplaering struct {
	Gitt                  bool // whether the document has the object
	Timer                 []Norsktimer
	Samfunnskunnskap      []Samfunnskunnskap
	Norskmaal             []Norskmaal
	Proever               []Proeve
	FylkeskommunaltAnsvar []FylkeskommunaltAnsvar
}

// Norsktimer is the hours of norsk in one ISO week.
type Norsktimer struct {
	lov.Rekke
	Aar     uint16
	Uke     uint8
	Deltatt lov.Timer
	Fravaer lov.Timer
}

// Samfunnskunnskap is the hours of one module of samfunnskunnskap in one ISO week.
type Samfunnskunnskap struct {
	lov.Rekke
	Aar                uint16
	Uke                uint8
	Modul              uint8 // 1–3
	Timer              lov.Timer
	Fravaer            lov.Timer
	DokumentertFravaer lov.Timer
}

// Norskmaal is the levels that a participant aims for (integreringsloven § 31, integreringsforskriften §§ 27 and 28).
type Norskmaal struct {
	lov.Rekke
	Fra                          date.Date
	Lytte, Lese, Skrive, Muntlig Nivaa
}

// Proeve is the result of one part of a test: a level, or passed or not.
type Proeve struct {
	lov.Rekke
	Dato     date.Date
	Del      Proevedel
	Nivaa    Nivaa
	Bestaatt lov.JaNei
}

// FylkeskommunaltAnsvar is a period in which fylkeskommunen has the responsibility. Fra and Til are both included.
type FylkeskommunaltAnsvar struct {
	lov.Rekke
	Fra, Til date.Date
}
