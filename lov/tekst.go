package lov

import (
	"strconv"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/calendar"
)

// Spraak is a language that texts are read in.
type Spraak uint8

// The languages. Every [Tekst] has all three.
const (
	Bokmaal Spraak = iota
	Nynorsk
	Engelsk
)

var spraakkoder = [...]string{"nb", "nn", "en"}

// String returns "nb", "nn" or "en".
func (s Spraak) String() string {
	if int(s) < len(spraakkoder) {
		return spraakkoder[s]
	}
	return ""
}

// plass returns the place of s among the texts, that of bokmål for an unknown language.
func (s Spraak) plass() int {
	if int(s) < len(spraakkoder) {
		return int(s)
	}
	return int(Bokmaal)
}

// ParseSpraak reads "nb", "nn" or "en"; false for anything else.
func ParseSpraak(s string) (Spraak, bool) {
	for i, k := range spraakkoder {
		if s == k {
			return Spraak(i), true
		}
	}
	return Bokmaal, false
}

// Tekst is one text in bokmål, nynorsk and English. A template names its facts in braces, {startdato}.
type Tekst [3]string

// I returns the text in the language s, bokmål for an unknown one.
func (t *Tekst) I(s Spraak) string {
	return t[s.plass()]
}

var maaneder = [3][12]string{
	{"januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"},
	{"januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"},
	{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"},
}

// Dato writes the day d as people do: «17. februar 2028», in English "17 February 2028". A day that is not given, or outside the
// years 1–9999, is an empty text.
func Dato(d date.Date, s Spraak) string {
	aar, maaned, dag := calendar.YMD(d)
	if d == 0 || maaned == 0 {
		return ""
	}
	skille := ". "
	if s == Engelsk {
		skille = " "
	}
	return strconv.Itoa(dag) + skille + maaneder[s.plass()][maaned-1] + " " + strconv.Itoa(aar)
}

// D returns the day, as tables write their dates; the zero day when there is no such day.
func D(aar, maaned, dag int) date.Date {
	d, _ := calendar.Date(aar, maaned, dag)
	return d
}
