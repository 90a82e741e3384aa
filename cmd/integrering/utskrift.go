package main

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"github.com/nirregler/integrering/lov"
)

// skrivJSON writes v on one line.
func skrivJSON(ut io.Writer, v any) error {
	e := json.NewEncoder(ut)
	e.SetEscapeHTML(false)
	return e.Encode(v)
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
func skrivTabell(ut io.Writer, s lov.Spraak, kolonner []kolonne, rader [][]string) error {
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
		fmt.Fprintln(w, strings.Join(celler, "\t"))
	}
	return w.Flush()
}

func hjemler(hjemmel []lov.Referanse, s lov.Spraak) string {
	tekster := make([]string, len(hjemmel))
	for i, h := range hjemmel {
		tekster[i] = h.Tekst(s)
	}
	return strings.Join(tekster, "; ")
}
