// Package proeve is what the tests of several packages share.
package proeve

import (
	"flag"
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/calendar"
	"github.com/nirregler/integrering/lov"
)

// Kjoer runs the tests of a package, from its TestMain: the property tests draw the same cases each time and write no file of what
// failed. flagg are further settings, "rapid.checks=3000". Those of the command line go before them all: -rapid.seed=0 draws new cases.
func Kjoer(m *testing.M, flagg ...string) {
	for _, f := range append([]string{"rapid.seed=1", "rapid.nofailfile=true"}, flagg...) {
		navn, verdi, _ := strings.Cut(f, "=")
		if err := flag.Set(navn, verdi); err != nil {
			panic(err)
		}
	}
	os.Exit(m.Run())
}

// Dag reads a day of a test's table; an empty text is a day that is not given. It panics on a day that does not exist.
func Dag(s string) date.Date {
	if s == "" {
		return 0
	}
	d, err := calendar.Parse(s)
	if err != nil {
		panic(s)
	}
	return d
}

// Tekster requires of the rules, findings and code lists of a package that each has its texts ([Tekst]), that no two share a name, that
// each fact says what it is, and that each finding has a hjemmel and a severity.
func Tekster(tb testing.TB, regler []*lov.Regel, funn []*lov.Funnkode, verk ...*lov.Kodeverk) {
	tb.Helper()
	navn := map[string]bool{}
	for _, r := range regler {
		enesteNavn(tb, navn, r.ID)
		Tekst(tb, r.ID, &r.Tekst, r.Felter...)
		kanskjeTekst(tb, r.ID+", ellers", &r.Ellers, r.Felter)
		kanskjeTekst(tb, r.ID+", åpen", &r.Aapen, r.Felter)
		felter(tb, r.ID, r.Felter)
	}
	for _, k := range funn {
		enesteNavn(tb, navn, k.Kode)
		Tekst(tb, k.Kode, &k.Tekst, k.Felter...)
		kanskjeTekst(tb, k.Kode+", forslag", &k.Forslag, k.Felter)
		felter(tb, k.Kode, k.Felter)
		if len(k.Felter) > lov.MaksFakta {
			tb.Errorf("%s: %d facts, and a finding holds %d", k.Kode, len(k.Felter), lov.MaksFakta)
		}
		if len(k.Hjemmel) == 0 {
			tb.Errorf("%s: no hjemmel", k.Kode)
		}
		if k.Alvor == lov.Av {
			tb.Errorf("%s: no severity", k.Kode)
		}
	}
	for _, v := range verk {
		Tekst(tb, v.Navn, &v.Tekst)
		koder := map[string]bool{}
		for i := range v.Koder {
			k := &v.Koder[i]
			enesteNavn(tb, koder, k.Kode)
			Tekst(tb, v.Navn+" "+k.Kode, &k.Tekst)
		}
	}
}

var plassholder = regexp.MustCompile(`\{[^}]*\}`)

// Tekst requires that a text is there in all three languages, that each {fact} it names is among felter, and that every language names
// the same facts.
func Tekst(tb testing.TB, hva string, tekst *lov.Tekst, felter ...*lov.Felt) {
	tb.Helper()
	kjente := map[string]bool{}
	for _, f := range felter {
		kjente["{"+f.Navn+"}"] = true
	}
	nevnt := map[string]int{} // in how many languages
	for s := lov.Bokmaal; s <= lov.Engelsk; s++ {
		if tekst.I(s) == "" {
			tb.Errorf("%s: no text in %v", hva, s)
		}
		her := map[string]bool{}
		for _, f := range plassholder.FindAllString(tekst.I(s), -1) {
			if !kjente[f] {
				tb.Errorf("%s: %s in %v is not among its facts", hva, f, s)
			}
			her[f] = true
		}
		for f := range her {
			nevnt[f]++
		}
	}
	for f, n := range nevnt {
		if n < len(tekst) {
			tb.Errorf("%s: %s is named in %d of the languages", hva, f, n)
		}
	}
}

// kanskjeTekst is [Tekst] for a text that may be left out.
func kanskjeTekst(tb testing.TB, hva string, tekst *lov.Tekst, felter []*lov.Felt) {
	tb.Helper()
	if *tekst != (lov.Tekst{}) {
		Tekst(tb, hva, tekst, felter...)
	}
}

func felter(tb testing.TB, hva string, felter []*lov.Felt) {
	tb.Helper()
	for _, f := range felter {
		Tekst(tb, hva+" "+f.Navn, &f.Tekst)
		if (f.Slag == lov.Kodet) != (f.Verk != nil) {
			tb.Errorf("%s %s: a code goes with a code list", hva, f.Navn)
		}
		if (f.Slag == lov.Peker) != (f.Liste != "") {
			tb.Errorf("%s %s: a pointer goes with a list", hva, f.Navn)
		}
	}
}

func enesteNavn(tb testing.TB, brukt map[string]bool, navn string) {
	tb.Helper()
	if navn == "" || brukt[navn] {
		tb.Errorf("%q: the name is empty or used twice", navn)
	}
	brukt[navn] = true
}

// Byter makes facts of the bytes of a fuzz target. When they are used up every fact is zero.
type Byter []byte

// Tall returns a number from 0 below n.
func (b *Byter) Tall(n int) int {
	if len(*b) == 0 {
		return 0
	}
	v := int((*b)[0]) % n
	*b = (*b)[1:]
	return v
}

// Tabeller requires that the tables of a package are sound, that no two share a name, and that the source of each row is as kilde says. It
// returns a line for each row: the table without prefix, hjemmel, first and last day, value.
func Tabeller(tb testing.TB, prefix string, kilde *regexp.Regexp, tabeller []lov.Liste) (linjer []string) {
	tb.Helper()
	navn := map[string]bool{}
	for _, tabell := range tabeller {
		for _, feil := range tabell.Valider() {
			tb.Error(feil)
		}
		if navn[tabell.Tabellnavn()] {
			tb.Errorf("two tables named %s", tabell.Tabellnavn())
		}
		navn[tabell.Tabellnavn()] = true
		for o := range tabell.Rader {
			if !kilde.MatchString(o.Rad.Kilde) {
				tb.Errorf("%s: the source is %q", o.Tabell, o.Rad.Kilde)
			}
			til := "–"
			if o.Rad.Til != 0 {
				til = calendar.Format(o.Rad.Til)
			}
			linjer = append(linjer, fmt.Sprint(strings.TrimPrefix(o.Tabell, prefix), " ", o.Rad.Hjemmel, " ", calendar.Format(o.Rad.Fra), " ", til, " ", o.Tekst(lov.Bokmaal)))
		}
	}
	return linjer
}
