package integrering

import (
	"cmp"
	"slices"

	"github.com/nirregler/integrering/lov"
)

// Bestemmelse is one paragraf and the versions of the tables that rest on it.
type Bestemmelse struct {
	Hjemmel lov.Referanse // the paragraf, without ledd
	Rader   []lov.Oppslag // table by table in the order of the ledd, the newest version first
}

// Bestemmelser returns the rows of every table by the paragraf they rest on, in the order of the acts. A table whose provision was moved
// to another paragraf stands under both.
func (r *Regelverk) Bestemmelser() []Bestemmelse {
	var alle []Bestemmelse
	for o := range r.Tabeller {
		p := Paragraf(o.Rad.Hjemmel)
		i := slices.IndexFunc(alle, func(b Bestemmelse) bool { return b.Hjemmel == p })
		if i < 0 {
			i = len(alle)
			alle = append(alle, Bestemmelse{Hjemmel: p})
		}
		alle[i].Rader = append(alle[i].Rader, o)
	}
	for i := range alle {
		ordneRader(alle[i].Rader)
	}
	slices.SortFunc(alle, func(a, b Bestemmelse) int { return sammenlign(a.Hjemmel, b.Hjemmel) })
	return alle
}

// Paragraf returns the paragraf that h points into.
func Paragraf(h lov.Referanse) lov.Referanse {
	return lov.Referanse{Lov: h.Lov, Paragraf: h.Paragraf, Strek: h.Strek, Tillegg: h.Tillegg}
}

// ordneRader puts the tables of a paragraf in the order of the provisions of their newest versions.
func ordneRader(rader []lov.Oppslag) {
	foerst := map[string]lov.Referanse{}
	for i := range rader {
		if _, sett := foerst[rader[i].Tabell]; !sett {
			foerst[rader[i].Tabell] = rader[i].Rad.Hjemmel
		}
	}
	slices.SortStableFunc(rader, func(a, b lov.Oppslag) int { return sammenlign(foerst[a.Tabell], foerst[b.Tabell]) })
}

// sammenlign orders provisions as they stand in the acts.
func sammenlign(a, b lov.Referanse) int {
	return cmp.Or(
		cmp.Compare(a.Lov, b.Lov), cmp.Compare(a.Paragraf, b.Paragraf), cmp.Compare(a.Strek, b.Strek), cmp.Compare(a.Tillegg, b.Tillegg),
		cmp.Compare(a.Ledd, b.Ledd), cmp.Compare(a.Bokstav, b.Bokstav), cmp.Compare(a.Punktum, b.Punktum),
	)
}
