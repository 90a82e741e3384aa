package lov

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/calendar"
)

// Endring is one change that a what-if makes to a table. The day that is given says which:
//
//   - IKraft: the adopted version takes effect on that day.
//   - Fra: a new version with Verdi applies from that day.
//   - Til alone: the version in force on that day ends with it.
//
// With IKraft or Fra, Til is the last day of the version, zero while it lasts. The version in force on its first day gives way, and
// applies again when the new one has ended. Days are included.
type Endring struct {
	IKraft, Fra, Til date.Date
	Verdi            string    // as the table prints it: «4», «18–60», «48 (+12)»
	Hjemmel          Referanse // of a new version; zero: that of the version it follows
	Kilde            string    // what the change rests on: a proposal, a number of an instrument, «egen antakelse»
}

// Endringsfeil is why a change could not be made, in bokmål, and the field that is wrong: "iKraft", "fra", "til", "verdi", "hjemmel",
// "kilde", or none.
type Endringsfeil struct{ Felt, Melding string }

// Error returns the field and what is wrong with it.
func (f *Endringsfeil) Error() string { return strings.TrimPrefix(f.Felt+": "+f.Melding, ": ") }

// Verdileser is a value that a what-if can set from text. ParseVerdi may keep what the text does not tell: the value is that of the
// version before. The error says what was expected, in bokmål.
type Verdileser interface{ ParseVerdi(s string) error }

// Hypotesekilde begins the source of what a what-if has set.
const Hypotesekilde = "hypotese: "

// Endre makes one change, or returns all that is wrong with it and leaves the table as it is. No element is changed in place: a copy of
// the table made before keeps its versions. A hole that the change makes is declared with it.
func (t *Tabell[T]) Endre(e *Endring) []Endringsfeil {
	if feil := e.valider(); feil != nil {
		return feil
	}
	var feil *Endringsfeil
	switch {
	case e.IKraft != 0:
		feil = t.settIKraft(e)
	case e.Fra != 0:
		feil = t.nyVersjon(e)
	default:
		feil = t.opphev(e)
	}
	if feil != nil {
		return []Endringsfeil{*feil}
	}
	return nil
}

// valider returns what is wrong with the change whatever the table.
func (e *Endring) valider() (feil []Endringsfeil) {
	krev := func(ok bool, felt, melding string) {
		if !ok {
			feil = append(feil, Endringsfeil{felt, melding})
		}
	}
	ny := e.Fra != 0
	krev(e.IKraft != 0 || ny || e.Til != 0, "", "forventet iKraft, fra eller til")
	krev(e.IKraft == 0 || !ny, "fra", "kan ikke stå sammen med iKraft")
	krev(e.Til == 0 || e.Til >= max(e.IKraft, e.Fra), "til", "er før den første dagen")
	krev(e.Verdi != "" || !ny, "verdi", "mangler; en ny versjon (fra) skal ha en verdi")
	krev(e.Verdi == "" || ny, "verdi", "hører til en ny versjon (fra)")
	krev(e.Hjemmel == Referanse{} || ny, "hjemmel", "hører til en ny versjon (fra)")
	krev(e.Kilde != "", "kilde", "mangler; hver endring skal ha en kilde")
	return feil
}

// settIKraft gives the newest adopted version its days.
func (t *Tabell[T]) settIKraft(e *Endring) *Endringsfeil {
	i := slices.IndexFunc(t.Versjoner, func(v Versjon[T]) bool { return v.Status == VedtattIkkeIKraft })
	if i < 0 {
		return &Endringsfeil{"iKraft", "tabellen har ingen versjon som er vedtatt og ikke i kraft"}
	}
	ny := t.Versjoner[i]
	ny.Fra, ny.Til, ny.Status, ny.Hypotetisk = e.IKraft, e.Til, IKraft, true
	ny.Kilde += "; " + Hypotesekilde + e.Kilde
	return t.settInn("iKraft", ny, slices.Delete(slices.Clone(t.Versjoner), i, i+1))
}

// nyVersjon adds a version that is as the one it follows, save for what the change says.
func (t *Tabell[T]) nyVersjon(e *Endring) *Endringsfeil {
	forrige := t.forrige(e.Fra)
	if forrige == nil {
		return &Endringsfeil{"fra", "tabellen har ingen versjon å bygge på"}
	}
	ny := Versjon[T]{
		Rad:   Rad{Fra: e.Fra, Til: e.Til, Hjemmel: cmp.Or(e.Hjemmel, forrige.Hjemmel), Kilde: Hypotesekilde + e.Kilde, Hypotetisk: true},
		Verdi: forrige.Verdi,
	}
	leser, ok := any(&ny.Verdi).(Verdileser)
	if !ok {
		return &Endringsfeil{"verdi", "tabellen kan ikke få en ny verdi, bare ikrafttredelse (iKraft) og opphør (til)"}
	}
	if err := leser.ParseVerdi(e.Verdi); err != nil {
		return &Endringsfeil{"verdi", err.Error()}
	}
	return t.settInn("fra", ny, t.Versjoner)
}

// forrige returns the version in force on d, else the nearest before it, else the oldest; nil when there is none.
func (t *Tabell[T]) forrige(d date.Date) (v *Versjon[T]) {
	for i := range t.Versjoner {
		if t.Versjoner[i].Status != IKraft {
			continue
		}
		if v = &t.Versjoner[i]; v.Fra <= d {
			return v
		}
	}
	return v
}

// settInn puts ny in among andre and takes them over. The version in force on its first day gives way to it.
func (t *Tabell[T]) settInn(felt string, ny Versjon[T], andre []Versjon[T]) *Endringsfeil {
	versjoner := []Versjon[T]{ny}
	for _, v := range andre {
		switch {
		case v.Status != IKraft || v.Til != 0 && v.Til < ny.Fra || ny.Til != 0 && v.Fra > ny.Til:
			versjoner = append(versjoner, v)
			continue
		case v.Fra > ny.Fra || v.Hypotetisk && v.Til != 0:
			return &Endringsfeil{felt, "overlapper versjonen " + v.periode()}
		}
		if ny.Til != 0 && (v.Til == 0 || v.Til > ny.Til) {
			igjen := v
			igjen.Fra = ny.Til + 1
			versjoner = append(versjoner, igjen)
		}
		if v.Fra < ny.Fra {
			v.Til = ny.Fra - 1
			versjoner = append(versjoner, v)
		}
	}
	slices.SortStableFunc(versjoner, func(a, b Versjon[T]) int {
		return cmp.Or(cmp.Compare(b.Status, a.Status), cmp.Compare(b.Fra, a.Fra))
	})
	t.Versjoner, t.Hull = versjoner, hullene(versjoner)
	return nil
}

// opphev ends the version in force on the last day.
func (t *Tabell[T]) opphev(e *Endring) *Endringsfeil {
	versjoner := slices.Clone(t.Versjoner)
	i := slices.IndexFunc(versjoner, func(v Versjon[T]) bool { return v.Gjelder(e.Til) })
	if i < 0 {
		return &Endringsfeil{"til", "ingen versjon er i kraft den dagen"}
	}
	v := &versjoner[i]
	if v.Til == e.Til {
		return &Endringsfeil{"til", "versjonen slutter allerede den dagen"}
	}
	v.Til, v.Hypotetisk = e.Til, true
	v.Kilde += "; " + Hypotesekilde + e.Kilde
	t.Versjoner, t.Hull = versjoner, hullene(versjoner)
	return nil
}

// periode writes the days of a version, «2026-01-01–2026-12-31», or «fra 2026-01-01» while it lasts.
func (r *Rad) periode() string {
	if r.Til == 0 {
		return "fra " + calendar.Format(r.Fra)
	}
	return calendar.Format(r.Fra) + "–" + calendar.Format(r.Til)
}

// hullene returns the periods between versions in force, newest first.
func hullene[T fmt.Stringer](versjoner []Versjon[T]) (hull []Hull) {
	var nyere *Rad
	for i := range versjoner {
		v := &versjoner[i].Rad
		if v.Status != IKraft {
			continue
		}
		if nyere != nil && v.Til+1 < nyere.Fra {
			hull = append(hull, Hull{v.Til + 1, nyere.Fra - 1})
		}
		nyere = v
	}
	return hull
}

const maksTall = 240 // months in 20 years, and more than the hours of a week

var errTall = fmt.Errorf("forventet et helt tall fra 0 til %d", maksTall)

// ParseTall reads a whole number from 0 to 240, as a what-if sets months, days, hours or years.
func ParseTall(s string) (int, error) {
	n, err := strconv.ParseUint(s, 10, 8)
	if err != nil || n > maksTall {
		return 0, errTall
	}
	return int(n), nil
}

// ParseVerdi implements [Verdileser] with [ParseTall].
func (t *Tall) ParseVerdi(s string) error {
	n, err := ParseTall(s)
	if err == nil {
		*t = Tall(n)
	}
	return err
}

// ParseVerdi implements [Verdileser]: the text that is there already, since the rule is written for that and no other.
func (o *Ord) ParseVerdi(s string) error {
	if s != string(*o) {
		return fmt.Errorf("forventet «%s»; tabellen setter ikke noe tall, og regelen er skrevet for det den sier", *o)
	}
	return nil
}
