package main

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"github.com/nirregler/integrering/lov"
)

// skriv is [fmt.Fprintf] to a writer that keeps its error until it is flushed, or where an error has nobody to go to.
func skriv(ut io.Writer, mal string, verdier ...any) { _, _ = fmt.Fprintf(ut, mal, verdier...) }

// skrivJSON writes v, which always can be JSON, on one line.
func skrivJSON(ut io.Writer, v any) {
	e := json.NewEncoder(ut)
	e.SetEscapeHTML(false)
	_ = e.Encode(v)
}

// flerspraaklig is a text in all three languages, as JSON.
type flerspraaklig struct {
	NB string `json:"nb"`
	NN string `json:"nn"`
	EN string `json:"en"`
}

func alle(t lov.Tekst) flerspraaklig {
	return flerspraaklig{t[lov.Bokmaal], t[lov.Nynorsk], t[lov.Engelsk]}
}

// kolonne is the heading of a column.
type kolonne = lov.Tekst

var (
	kodekolonne    = kolonne{"KODE", "KODE", "CODE"}
	tittelkolonne  = kolonne{"TITTEL", "TITTEL", "TITLE"}
	hjemmelkolonne = kolonne{"HJEMMEL", "HEIMEL", "LEGAL BASIS"}
	frakolonne     = kolonne{"FRA", "FRÅ", "FROM"}
	tilkolonne     = kolonne{"TIL", "TIL", "TO"}
)

// skrivTabell writes rows under headings in the language s. A column without content is left out.
func skrivTabell(ut io.Writer, s lov.Spraak, kolonner []kolonne, rader [][]string) {
	w := tabwriter.NewWriter(ut, 0, 0, 2, ' ', 0)
	hode := make([]string, len(kolonner))
	for i := range kolonner {
		hode[i] = kolonner[i].I(s)
	}
	for _, rad := range append([][]string{hode}, rader...) {
		var celler []string
		for i, celle := range rad {
			for _, r := range rader {
				if r[i] != "" {
					celler = append(celler, celle)
					break
				}
			}
		}
		skriv(w, "%s\n", strings.Join(celler, "\t"))
	}
	_ = w.Flush()
}

func hjemler(hjemmel []lov.Referanse, s lov.Spraak) string {
	tekster := make([]string, len(hjemmel))
	for i, h := range hjemmel {
		tekster[i] = h.Tekst(s)
	}
	return strings.Join(tekster, "; ")
}
