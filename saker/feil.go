package saker

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// Feil is one fault of a file with cases. No value of the file stands in it, only places, codes and what was expected.
type Feil struct {
	Fil     string
	Linje   int    // from 1; 0 when the fault is that of the whole file
	Kolonne int    // from 1, in characters; 0 as Linje
	Sak     string // the id of the case, or its number in the file: «nr. 3»; empty: the file
	Sti     string // JSON pointer (RFC 6901) into the case; empty: the case or the file itself
	Melding string // what was expected, in bokmål
	Foerst  Sted   // the other place, where the first with the same id stands; zero: the fault has one place
}

// Sted is where a case stands.
type Sted struct {
	Fil   string
	Linje int // from 1
}

// String returns file, line, column, case and path, and what was expected.
func (f Feil) String() string {
	s := f.Fil
	if f.Linje > 0 {
		s += fmt.Sprintf(":%d:%d", f.Linje, f.Kolonne)
	}
	if f.Sak != "" {
		s += ": sak " + f.Sak
	}
	if f.Sti != "" {
		s += ": " + f.Sti
	}
	s += ": " + f.Melding
	if f.Foerst != (Sted{}) {
		s += fmt.Sprintf("; den første står i %s:%d", f.Foerst.Fil, f.Foerst.Linje)
	}
	return s
}

// Feilliste is every fault of every file, by file, line and column: the error of [Les].
type Feilliste []Feil

// Error returns the faults, one on each line.
func (f Feilliste) Error() string {
	linjer := make([]string, len(f))
	for i := range f {
		linjer[i] = f[i].String()
	}
	return strings.Join(linjer, "\n")
}

// ordnet returns the faults in the order of the files, each once: a fault of what several questions share is met by each of them.
func (f Feilliste) ordnet() Feilliste {
	slices.SortStableFunc(f, func(a, b Feil) int {
		return cmp.Or(strings.Compare(a.Fil, b.Fil), cmp.Compare(a.Linje, b.Linje), cmp.Compare(a.Kolonne, b.Kolonne))
	})
	return slices.Compact(f)
}
