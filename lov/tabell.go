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

// Liste is a [Tabell] whatever it sets: what listing, validation, what-if and comparison need.
type Liste interface {
	Tabellnavn() string
	Rader(yield func(Oppslag) bool)
	Valider() []string
	FrysPaa(d date.Date)
}

// Oppslag is one version of one table, as listed.
type Oppslag struct {
	Tabell string
	Rad    *Rad
	Verdi  string
}

// Tabellnavn returns Navn.
func (t *Tabell[T]) Tabellnavn() string { return t.Navn }

// Rader yields the versions, newest first.
func (t *Tabell[T]) Rader(yield func(Oppslag) bool) {
	for i := range t.Versjoner {
		v := &t.Versjoner[i]
		if !yield(Oppslag{Tabell: t.Navn, Rad: &v.Rad, Verdi: v.Verdi.String()}) {
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
