// Package hypotese reads what-ifs that are written without Go: a YAML file "hypotese/1" names the tables that are changed, and how.
//
// The root package makes the changes ([integrering.Regelverk.MedHypotese]); this one knows YAML, so that the root does not.
package hypotese

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/nirregler/integrering"
	"github.com/nirregler/integrering/internal/skjema"
	"github.com/nirregler/integrering/lov"
)

// SkjemaID names the format.
const SkjemaID = "hypotese/1"

// Feil is one thing wrong with a file, in bokmål.
type Feil struct {
	Fil            string
	Linje, Kolonne int // from 1; 0: the file as a whole
	Melding        string
}

// Error returns file, line, column and what was expected: "hypotese.yaml:5:14: …".
func (f *Feil) Error() string {
	if f.Linje == 0 {
		return f.Fil + ": " + f.Melding
	}
	return fmt.Sprintf("%s:%d:%d: %s", f.Fil, f.Linje, f.Kolonne, f.Melding)
}

// Feilliste is everything wrong with a file, in the order of its lines.
type Feilliste []Feil

// Error returns the faults, one on each line.
func (l Feilliste) Error() string {
	linjer := make([]string, len(l))
	for i := range l {
		linjer[i] = l[i].Error()
	}
	return strings.Join(linjer, "\n")
}

// Bruk returns a copy of r with the changes of the document dok, which stands in the file that faults name. The error is a [Feilliste]:
// what is no YAML stops the reading, all else is told at once.
func Bruk(r *integrering.Regelverk, fil string, dok []byte) (integrering.Regelverk, error) {
	var l leser
	if l.les(dok); l.toppen != nil {
		ny, err := r.MedHypotese(&l.hypotese)
		if l.feil == nil && err == nil {
			return ny, nil
		}
		if h, ok := errors.AsType[*integrering.HypoteseError](err); ok {
			for i := range h.Feil {
				l.plasser(&h.Feil[i])
			}
		}
	}
	slices.SortStableFunc(l.feil, func(a, b Feil) int {
		return cmp.Or(cmp.Compare(a.Linje, b.Linje), cmp.Compare(a.Kolonne, b.Kolonne))
	})
	for i := range l.feil {
		l.feil[i].Fil = fil
	}
	return integrering.Regelverk{}, l.feil
}

// Skjema returns the JSON Schema (draft 2020-12) of the format, with titles in bokmål.
func Skjema() []byte {
	doc := skjema.Document{ID: SkjemaID, Tittel: lov.Tekst{"Hypotese", "Hypotese", "What-if"}, Rot: &skjema.Node{
		Slag: skjema.Objekt,
		Felter: []skjema.Felt{
			felt("hypotese", &skjema.Node{Slag: skjema.Skalar}, true, "navnet, som står i forklaringen", "namnet, som står i forklaringa", "the name, told in the explanation"),
			felt("kilde", &skjema.Node{Slag: skjema.Skalar}, false, "kilden til endringer uten egen kilde", "kjelda til endringar utan eiga kjelde", "the source of changes without their own"),
			felt("endringer", &skjema.Node{Slag: skjema.Liste, Element: endringsnode()}, true, "endringene, i rekkefølge", "endringane, i rekkjefølgje", "the changes, in order"),
		},
	}}
	return doc.JSON(lov.Bokmaal)
}

func felt(navn string, n *skjema.Node, paakrevd bool, nb, nn, en string) skjema.Felt {
	return skjema.Felt{Navn: navn, Tittel: lov.Tekst{nb, nn, en}, Node: n, Paakrevd: paakrevd}
}

func endringsnode() *skjema.Node {
	n := &skjema.Node{Slag: skjema.Objekt, EnAv: [][]string{{"iKraft", "fra"}}}
	for i := range endringsfelter {
		f := &endringsfelter[i]
		n.Felter = append(n.Felter, skjema.Felt{Navn: f.navn, Tittel: f.tekst, Node: &skjema.Node{Slag: f.slag}, Paakrevd: f.navn == "tabell"})
	}
	return n
}
