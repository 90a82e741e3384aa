package lov

import (
	"slices"
	"strconv"

	"github.com/rickb777/date/v2"
)

// Sti is a pointer into the snapshot, printed as a JSON pointer (RFC 6901) when read: {"fravaer", 3, "til"} is /fravaer/3/til.
// The zero Sti points to the whole document.
type Sti struct {
	Liste  string // a key of the snapshot
	Indeks int32  // 1-based place in the list, so that zero is "the key itself"
	Felt   string // a key of the element; empty: the element
}

// Til returns the pointer to a key of the snapshot, /foedselsdato.
func Til(felt string) Sti { return Sti{Liste: felt} }

// I returns the pointer to element i (from 0) of a list, or to its field felt when that is not empty.
func I(liste string, i int, felt string) Sti { return Sti{liste, int32(i + 1), felt} }

// String returns the JSON pointer.
func (s Sti) String() string { return string(s.Append(nil)) }

// Append appends the JSON pointer to b.
func (s Sti) Append(b []byte) []byte {
	if s.Liste == "" {
		return b
	}
	b = append(b, '/')
	b = append(b, s.Liste...)
	if s.Indeks > 0 {
		b = append(b, '/')
		b = strconv.AppendInt(b, int64(s.Indeks)-1, 10)
	}
	if s.Felt != "" {
		b = append(b, '/')
		b = append(b, s.Felt...)
	}
	return b
}

// Mangler collects the facts that a rule lacks, each once, in the order they were asked for.
type Mangler []Sti

// Mangler adds s unless it is there.
func (m *Mangler) Mangler(s Sti) {
	if !slices.Contains(*m, s) {
		*m = append(*m, s)
	}
}

// Rekke is what every element of a list in the snapshot carries: the caller's own id of the row, and the day it was registered.
type Rekke struct {
	ID         string
	Registrert date.Date
}
