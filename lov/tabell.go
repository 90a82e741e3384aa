package lov

import (
	"fmt"

	"github.com/rickb777/date/v2"
)

// Status says whether a version of a rule has taken effect.
type Status uint8

// The statuses. IKraft is the zero value. VedtattIkkeIKraft is adopted, without a date: it is never used by default.
const (
	IKraft Status = iota
	VedtattIkkeIKraft
)

// Rad is what a version of a rule says of itself.
type Rad struct {
	Fra     date.Date // the first day in force
	Til     date.Date // the last day in force; zero while it lasts
	Hjemmel Referanse
	Kilde   string // act or forskrift with number, and commencement
	Status  Status

	Hypotetisk bool // set or ended by a what-if
}

// Gjelder reports whether the version is in force on d: Fra and Til are both included.
func (r *Rad) Gjelder(d date.Date) bool {
	return r.Status == IKraft && r.Fra <= d && (r.Til == 0 || d <= r.Til)
}

// Versjon is one version of a rule and what it sets.
type Versjon[T fmt.Stringer] struct {
	Rad
	Verdi T
}

// Tabell is one rule in all its versions, newest first. It is never changed: a what-if is a copy with another slice.
type Tabell[T fmt.Stringer] struct {
	Navn      string // stable: it is named by callers and in files
	Enhet     *Tekst // what its numbers count, as [Maaneder]; nil: nothing
	Versjoner []Versjon[T]
	Hull      []Hull // the periods without a provision, declared
}

// Hull is a declared period without a version; both days are included.
type Hull struct{ Fra, Til date.Date }

// Paa returns the version in force on d, or nil: a day without a version is an answer of its own and never the neighbour's value.
func (t *Tabell[T]) Paa(d date.Date) *Versjon[T] {
	for i := range t.Versjoner {
		if v := &t.Versjoner[i]; v.Gjelder(d) {
			return v
		}
	}
	return nil
}

// Lover is one rule as each of the two acts has it: integreringsloven and, for those who are still under it, introduksjonsloven with its
// forskrift. Both apply on the same days, to different persons. A rule that an act does not have is an empty table there.
type Lover[T fmt.Stringer] struct {
	Integrering, Introduksjon Tabell[T]
}

// I returns the table of an act; any but introduksjonsloven is integreringsloven.
func (l *Lover[T]) I(a Lov) *Tabell[T] {
	if a == Introduksjonsloven {
		return &l.Introduksjon
	}
	return &l.Integrering
}

// Paa returns the version of an act in force on d, or nil.
func (l *Lover[T]) Paa(a Lov, d date.Date) *Versjon[T] { return l.I(a).Paa(d) }

// Tabeller returns the tables, integreringsloven first; without a table that is empty.
func (l *Lover[T]) Tabeller() (tt []Liste) {
	for _, t := range [...]*Tabell[T]{&l.Integrering, &l.Introduksjon} {
		if len(t.Versjoner) > 0 {
			tt = append(tt, t)
		}
	}
	return tt
}

// Utenfor tells of a day without a version: the first version in force that begins after it and the last that ended before it, nil
// where there is none.
func (t *Tabell[T]) Utenfor(d date.Date) (foerst, sist *Rad) {
	for i := range t.Versjoner {
		switch v := &t.Versjoner[i].Rad; {
		case v.Status != IKraft:
		case v.Fra > d:
			foerst = v
		case sist == nil && v.Til != 0:
			sist = v
		}
	}
	return foerst, sist
}

// The facts of a day without a provision.
var (
	FaktumLovdato   = Felt{Navn: "lovdato", Slag: Dag, Tekst: Tekst{"lovens dag", "dagen for lova", "day of the law"}}
	FaktumIKraftFra = Felt{Navn: "iKraftFra", Slag: Dag, Tekst: Tekst{"i kraft fra", "i kraft frå", "in force from"}}
	FaktumIKraftTil = Felt{Navn: "iKraftTil", Slag: Dag, Tekst: Tekst{"i kraft til", "i kraft til", "in force until"}}
)

var (
	regelIkkeIKraftEnnaa = Regel{
		ID: "lov/ikke-i-kraft-ennaa",
		Tekst: Tekst{
			"Bestemmelsen gjaldt ikke {lovdato}. Den trer i kraft {iKraftFra}.",
			"Føresegna gjaldt ikkje {lovdato}. Ho tek til å gjelde {iKraftFra}.",
			"The provision did not apply on {lovdato}. It takes effect on {iKraftFra}.",
		},
		Felter: []*Felt{&FaktumLovdato, &FaktumIKraftFra},
	}
	regelIkkeLengerIKraft = Regel{
		ID: "lov/ikke-lenger-i-kraft",
		Tekst: Tekst{
			"Bestemmelsen gjelder ikke {lovdato}. Den var sist i kraft {iKraftTil}.",
			"Føresegna gjeld ikkje {lovdato}. Ho var sist i kraft {iKraftTil}.",
			"The provision does not apply on {lovdato}. It was last in force on {iKraftTil}.",
		},
		Felter: []*Felt{&FaktumLovdato, &FaktumIKraftTil},
	}
	regelMellomVersjoner = Regel{
		ID: "lov/mellom-versjoner",
		Tekst: Tekst{
			"Bestemmelsen gjelder ikke {lovdato}. Den var i kraft til {iKraftTil} og er det igjen fra {iKraftFra}.",
			"Føresegna gjeld ikkje {lovdato}. Ho var i kraft til {iKraftTil} og er det att frå {iKraftFra}.",
			"The provision does not apply on {lovdato}. It was in force until {iKraftTil} and is so again from {iKraftFra}.",
		},
		Felter: []*Felt{&FaktumLovdato, &FaktumIKraftTil, &FaktumIKraftFra},
	}
)

// ReglerUtenBestemmelse is the rules that tell of a day without a provision.
var ReglerUtenBestemmelse = []*Regel{&regelIkkeIKraftEnnaa, &regelIkkeLengerIKraft, &regelMellomVersjoner}

// SporUtenfor writes that the question of t was reached on a day on which it had no version: when it was last in force, or takes
// effect. A table that was never in force writes nothing; nor does a nil sp.
func (t *Tabell[T]) SporUtenfor(sp *Spor, d date.Date) {
	switch foerst, sist := t.Utenfor(d); {
	case foerst == nil && sist == nil:
	case sist == nil:
		sp.Legg(&regelIkkeIKraftEnnaa, foerst, IkkeOppfylt, FaktumLovdato.PaaDag(d), FaktumIKraftFra.PaaDag(foerst.Fra))
	case foerst == nil:
		sp.Legg(&regelIkkeLengerIKraft, sist, IkkeOppfylt, FaktumLovdato.PaaDag(d), FaktumIKraftTil.PaaDag(sist.Til))
	default:
		sp.Legg(&regelMellomVersjoner, sist, IkkeOppfylt, FaktumLovdato.PaaDag(d), FaktumIKraftTil.PaaDag(sist.Til), FaktumIKraftFra.PaaDag(foerst.Fra))
	}
}

// Liste is a [Tabell] whatever it sets: what listing, validation, what-if and comparison need.
type Liste interface {
	Tabellnavn() string
	Rader(yield func(Oppslag) bool)
	Valider() []string
	FrysPaa(d date.Date)
	Endre(e *Endring) []Endringsfeil
}

// Oppslag is one version of one table, as listed.
type Oppslag struct {
	Tabell string
	Rad    *Rad
	Verdi  string
	Enhet  *Tekst // nil: none
}

// Tekst returns the value with its unit in the language s, «24 måneder».
func (o *Oppslag) Tekst(s Spraak) string {
	if o.Enhet == nil {
		return o.Verdi
	}
	return o.Verdi + " " + o.Enhet.I(s)
}

// The units of what the tables count.
var (
	Maaneder   = Tekst{"måneder", "månader", "months"}
	Aar        = Tekst{"år", "år", "years"}
	TimerIUken = Tekst{"timer i uken", "timar i veka", "hours a week"}
	Virkedager = Tekst{"virkedager", "verkedagar", "working days"}
)

// Tabellnavn returns Navn.
func (t *Tabell[T]) Tabellnavn() string { return t.Navn }

// Rader yields the versions, newest first.
func (t *Tabell[T]) Rader(yield func(Oppslag) bool) {
	for i := range t.Versjoner {
		v := &t.Versjoner[i]
		if !yield(Oppslag{Tabell: t.Navn, Rad: &v.Rad, Verdi: v.Verdi.String(), Enhet: t.Enhet}) {
			return
		}
	}
}

// FrysPaa makes t a table as it stood on d: later versions are gone and the one in force on d goes on for ever. The versions
// themselves are copied, not changed.
func (t *Tabell[T]) FrysPaa(d date.Date) {
	var igjen []Versjon[T]
	for _, v := range t.Versjoner {
		if v.Status != IKraft || v.Fra > d {
			continue
		}
		if v.Gjelder(d) {
			v.Til = 0
		}
		igjen = append(igjen, v)
	}
	t.Versjoner = igjen
}

// Valider returns what is wrong with the table, nothing when it is sound: a version without first day, hjemmel or source, a last
// day before the first, versions out of order (newest first) or overlapping, and a hole that is not declared.
func (t *Tabell[T]) Valider() []string {
	var feil []string
	var nyere *Rad
	for i := range t.Versjoner {
		v := &t.Versjoner[i].Rad
		hvor := fmt.Sprintf("%s[%d]", t.Navn, i)
		if v.Hjemmel == (Referanse{}) || v.Kilde == "" {
			feil = append(feil, hvor+": uten hjemmel eller kilde")
		}
		if v.Status != IKraft {
			continue
		}
		if v.Fra == 0 || v.Til != 0 && v.Til < v.Fra {
			feil = append(feil, hvor+": uten gyldig periode")
		}
		if nyere != nil {
			switch {
			case v.Til == 0 || v.Til >= nyere.Fra:
				feil = append(feil, hvor+": overlapper den nyere eller står i feil rekkefølge")
			case v.Til+1 < nyere.Fra && !t.erklaert(v.Til+1, nyere.Fra-1):
				feil = append(feil, hvor+": hull som ikke er erklært")
			}
		}
		nyere = v
	}
	return feil
}

func (t *Tabell[T]) erklaert(fra, til date.Date) bool {
	for _, h := range t.Hull {
		if h.Fra == fra && h.Til == til {
			return true
		}
	}
	return false
}

// Tall is a number that a provision sets; the value type of the simplest tables.
type Tall int

// String returns the number in digits.
func (t Tall) String() string { return fmt.Sprint(int(t)) }

// Ord is a short text; the value type of tables whose provision sets no number.
type Ord string

// String returns the text.
func (o Ord) String() string { return string(o) }
