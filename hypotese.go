package integrering

import (
	"fmt"
	"slices"
	"strings"

	"github.com/nirregler/integrering/lov"
)

// Hypotese is a what-if: changes of the tables, made in order, under a name that the explanation tells.
type Hypotese struct {
	Navn      string
	Endringer []Tabellendring
}

// Tabellendring is one change and the table it is made in, by the name that [Regelverk.Tabeller] gives.
type Tabellendring struct {
	Tabell string
	lov.Endring
}

// HypoteseError is all that is wrong with a what-if.
type HypoteseError struct{ Feil []Hypotesefeil }

// Hypotesefeil is one thing wrong: the place of the change in the list, or -1 for the what-if as a whole, and the field, as in
// [lov.Endringsfeil] with "navn" and "tabell" besides.
type Hypotesefeil struct {
	Endring int
	lov.Endringsfeil
}

// Error returns what is wrong, one thing on each line.
func (e *HypoteseError) Error() string {
	linjer := make([]string, len(e.Feil))
	for i := range e.Feil {
		linjer[i] = e.Feil[i].Error()
	}
	return strings.Join(linjer, "\n")
}

// Error returns the place and what is wrong, "endringer[0]: verdi: …".
func (f *Hypotesefeil) Error() string {
	if f.Endring < 0 {
		return f.Endringsfeil.Error()
	}
	return fmt.Sprintf("endringer[%d]: %s", f.Endring, f.Endringsfeil.Error())
}

// MedHypotese returns a copy of r in which the tables are changed as h says. The receipt calls the rules hypothetical, its sum tells them
// from others, and the explanation names h. The error is a [*HypoteseError] that names all that is wrong.
func (r Regelverk) MedHypotese(h *Hypotese) (Regelverk, error) {
	var feil []Hypotesefeil
	meld := func(i int, f lov.Endringsfeil) { feil = append(feil, Hypotesefeil{i, f}) }
	if strings.TrimSpace(h.Navn) == "" {
		meld(-1, lov.Endringsfeil{Felt: "navn", Melding: "mangler"})
	}
	if len(h.Endringer) == 0 {
		meld(-1, lov.Endringsfeil{Felt: "endringer", Melding: "forventet minst én endring"})
	}
	tabeller := r.tabeller()
	for i := range h.Endringer {
		e := &h.Endringer[i]
		t := slices.IndexFunc(tabeller, func(t lov.Liste) bool { return t.Tabellnavn() == e.Tabell })
		if t < 0 {
			meld(i, lov.Endringsfeil{Felt: "tabell", Melding: "ukjent tabell" + mente(e.Tabell, tabeller)})
			continue
		}
		for _, f := range tabeller[t].Endre(&e.Endring) {
			meld(i, f)
		}
	}
	if feil != nil {
		return Regelverk{}, &HypoteseError{feil}
	}
	r.hypotetisk, r.hypoteser = true, append(slices.Clip(r.hypoteser), h.Navn)
	r.summer()
	return r, nil
}

// Hypotetisk reports whether a table of r is changed ([Regelverk.Frys], [Regelverk.MedHypotese]), and the names of its what-ifs, oldest
// first.
func (r *Regelverk) Hypotetisk() (bool, []string) { return r.hypotetisk, slices.Clip(r.hypoteser) }

// mente names the table whose name is nearest, or where the names are.
func mente(navn string, tabeller []lov.Liste) string {
	naermest, best := "", len(navn)/2+1
	for _, t := range tabeller {
		if n := avstand(navn, t.Tabellnavn()); n < best {
			naermest, best = t.Tabellnavn(), n
		}
	}
	if naermest == "" {
		return "; «integrering regelverk --alle» viser tabellene"
	}
	return "; mente du " + naermest + "?"
}

// avstand is how many letters must be put in, taken out or changed to make a into b.
func avstand(a, b string) int {
	forrige := make([]int, len(b)+1)
	for j := range forrige {
		forrige[j] = j
	}
	for i := range len(a) {
		skraa := forrige[0]
		forrige[0] = i + 1
		for j := range len(b) {
			ny := skraa
			if a[i] != b[j] {
				ny = min(skraa, forrige[j], forrige[j+1]) + 1
			}
			skraa, forrige[j+1] = forrige[j+1], ny
		}
	}
	return forrige[len(b)]
}
