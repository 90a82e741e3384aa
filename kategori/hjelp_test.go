package kategori_test

import (
	"flag"
	"os"
	"testing"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/calendar"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
)

// TestMain makes the property tests draw the same cases each time, and many, since each is cheap; -rapid.seed=0 draws new ones.
func TestMain(m *testing.M) {
	_ = flag.Set("rapid.seed", "1")
	_ = flag.Set("rapid.checks", "3000")
	_ = flag.Set("rapid.nofailfile", "true")
	os.Exit(m.Run())
}

// d reads a day of a table; the tables hold no malformed ones.
func d(s string) date.Date {
	if s == "" {
		return 0
	}
	x, err := calendar.Parse(s)
	if err != nil {
		panic(s)
	}
	return x
}

// opphold is a permit with its basis and the day it was granted, either of them possibly not given.
func opphold(h kategori.Hjemmel, innvilget string, hh ...func(*kategori.Oppholdstillatelse)) kategori.Oppholdstillatelse {
	o := kategori.Oppholdstillatelse{Hjemmel: h, Vedtaksdato: d(innvilget)}
	for _, f := range hh {
		f(&o)
	}
	return o
}

func fra(dag string) func(*kategori.Oppholdstillatelse) {
	return func(o *kategori.Oppholdstillatelse) { o.GyldigFra = d(dag) }
}

func til(dag string) func(*kategori.Oppholdstillatelse) {
	return func(o *kategori.Oppholdstillatelse) { o.GyldigTil = d(dag) }
}

func tilbakekalt(dag string) func(*kategori.Oppholdstillatelse) {
	return func(o *kategori.Oppholdstillatelse) { o.TilbakekaltFra = d(dag) }
}

func permanent(j lov.JaNei) func(*kategori.Oppholdstillatelse) {
	return func(o *kategori.Oppholdstillatelse) { o.GrunnlagForPermanent = j }
}

func fornybar(j lov.JaNei) func(*kategori.Oppholdstillatelse) {
	return func(o *kategori.Oppholdstillatelse) { o.Fornybar = j }
}

func stier(m lov.Mangler) []string {
	var alle []string
	for _, s := range m {
		alle = append(alle, s.String())
	}
	return alle
}
