// Package sluttmaal holds the catalogue of goals that a programme can have (NIR: sluttmål), new and old: how many months each
// gives, whether the programme can be extended, and to whom the goal is open.
package sluttmaal

import (
	"fmt"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/lov"
)

type kodeverk struct{}

// Kode is a goal in NIR's menu.
type Kode = lov.Enum[kodeverk]

// The goals: NIR's new list, then its old one.
const (
	HoeyereUtdanning2026 Kode = iota + 1
	ArbeidVgs2026
	YrkesfagligRekvalifisering2026
	Arbeid2026
	Videregaaende2025
	DelerAvVideregaaende2025
	FagOgYrkesopplaering2025
	HoeyereUtdanning
	ArbeidVgs
	VideregaaendeUnder25
	VideregaaendeOver25
	DelerAvVideregaaende
	Grunnskole
	DelerAvGrunnskole
	Arbeid
)

const antallKoder = int(Arbeid)

// Registrering is a goal as registered: the code and the day it applies from.
type Registrering struct {
	lov.Rekke
	Kode Kode
	Fra  date.Date
}

// Krav is the education that a goal asks for.
type Krav uint8

// What a goal asks for: utdanning på videregående nivå eller høyere (integreringsloven § 13), or that it is lacking (§ 14).
const (
	MedVideregaaende Krav = iota
	UtenVideregaaende
)

// Overgang is the transition rule that separates the old months of a goal from the new.
type Overgang uint8

// The transition rules of integreringsforskriften.
const (
	Paragraf75        Overgang = iota // § 75: the programmes of § 13
	Paragraf76Formell                 // § 76 første ledd: formell opplæring på videregående nivå
	Paragraf76Arbeid                  // § 76 andre ledd: programmes that qualify for work; it also ends grunnskole as a goal
	antallOverganger  = iota
)

// Maal is one row of the catalogue.
type Maal struct {
	Kode        Kode
	Maaneder    int  // the longest programme, in months from startdato
	Forlengelse int  // the longest forlengelse, in months; 0: none
	Gammelt     bool // of the law before 2026: it holds for oppstart before the day of Overgang, a new row from that day
	Overgang    Overgang
	Motstykke   Kode // the row of the same goal on the other side of Overgang; 0: the law has none
	Krav        Krav
	Arbeid      bool // qualifies for work: the only kind open to those over 55
	Vgo         bool // is fullført videregående opplæring: what those under 25 shall have
}

// String returns the months as «36 (+12)».
func (m Maal) String() string { return fmt.Sprintf("%d (+%d)", m.Maaneder, m.Forlengelse) }

func (kodeverk) Kodeverk() *lov.Kodeverk { return &Koder }
