package proeve_test

import (
	"flag"
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"github.com/nirregler/integrering/internal/proeve"
	"github.com/nirregler/integrering/lov"
)

func TestMain(m *testing.M) { proeve.Kjoer(m, "rapid.checks=7") }

// The flags that a test run starts with are those of Kjoer, unless the command line has others.
func TestKjoer(t *testing.T) {
	n := 0
	rapid.Check(t, func(*rapid.T) { n++ })
	assert.Equal(t, flag.Lookup("rapid.checks").Value.String(), fmt.Sprint(n))
	assert.Equal(t, "true", flag.Lookup("rapid.nofailfile").Value.String())
}

func TestDag(t *testing.T) {
	assert.Zero(t, proeve.Dag(""))
	assert.Equal(t, lov.D(2024, 2, 29), proeve.Dag("2024-02-29"))
	assert.Panics(t, func() { proeve.Dag("2023-02-29") })
}

// klager keeps the faults that a helper finds.
type klager struct {
	testing.TB
	feil []string
}

func (k *klager) Helper() {}

func (k *klager) Errorf(mal string, a ...any) { k.feil = append(k.feil, fmt.Sprintf(mal, a...)) }

func lik(s string) lov.Tekst { return lov.Tekst{s, s, s} }

func TestTekster(t *testing.T) {
	var (
		verk  = &lov.Kodeverk{Navn: "frukt", Tekst: lik("frukt"), Koder: []lov.Kode{{Kode: "eple", Tekst: lik("eple")}, {Kode: "pære", Tekst: lik("pære")}}}
		start = &lov.Felt{Navn: "start", Slag: lov.Dag, Tekst: lik("start")}
		frukt = &lov.Felt{Navn: "frukt", Slag: lov.Kodet, Verk: verk, Tekst: lik("frukt")}
		rad   = &lov.Felt{Navn: "rad", Slag: lov.Peker, Liste: "vedtak", Tekst: lik("rad")}
		regel = lov.Regel{ID: "r", Tekst: lik("fra {start}"), Ellers: lik("ikke {frukt}"), Felter: []*lov.Felt{start, frukt, rad}}
		funn  = lov.Funnkode{
			Kode: "f", Tekst: lik("fra {start}"), Forslag: lik("spis {frukt}"), Alvor: lov.Feil, Felter: []*lov.Felt{start, frukt},
			Hjemmel: []lov.Referanse{{Lov: lov.Integreringsloven, Paragraf: 1}},
		}
	)
	for _, tt := range []struct {
		navn, fordi string
		endre       func(*lov.Regel, *lov.Funnkode, *lov.Kodeverk)
		vil         []string
	}{
		{"as it should be", "nothing is wrong", func(*lov.Regel, *lov.Funnkode, *lov.Kodeverk) {}, nil},
		{"no other text, no proposal", "both may be left out", func(r *lov.Regel, f *lov.Funnkode, _ *lov.Kodeverk) { r.Ellers, f.Forslag = lov.Tekst{}, lov.Tekst{} }, nil},
		{"no nynorsk", "three languages", func(r *lov.Regel, _ *lov.Funnkode, _ *lov.Kodeverk) { r.Tekst = lov.Tekst{"a", "", "a"} }, []string{"r: no text in nn"}},
		{
			"half an other text", "three languages", func(r *lov.Regel, _ *lov.Funnkode, _ *lov.Kodeverk) { r.Ellers = lov.Tekst{"a"} },
			[]string{"r, ellers: no text in nn", "r, ellers: no text in en"},
		},
		{
			"half an open text", "three languages", func(r *lov.Regel, _ *lov.Funnkode, _ *lov.Kodeverk) { r.Aapen = lov.Tekst{"a"} },
			[]string{"r, åpen: no text in nn", "r, åpen: no text in en"},
		},
		{
			"unknown fact", "every {fact} is among the facts", func(_ *lov.Regel, f *lov.Funnkode, _ *lov.Kodeverk) { f.Forslag = lik("{slutt}") },
			[]string{"f, forslag: {slutt} in nb is not among its facts", "f, forslag: {slutt} in nn is not among its facts", "f, forslag: {slutt} in en is not among its facts"},
		},
		{
			"a fact in two languages", "every language says the same", func(_ *lov.Regel, f *lov.Funnkode, _ *lov.Kodeverk) {
				f.Tekst = lov.Tekst{"{start}", "{start} {start}", "a"}
			},
			[]string{"f: {start} is named in 2 of the languages"},
		},
		{
			"a fact without a text", "it is shown to people", func(r *lov.Regel, _ *lov.Funnkode, _ *lov.Kodeverk) {
				r.Felter = []*lov.Felt{{Navn: "start", Tekst: lov.Tekst{"a", "a"}}, frukt}
			},
			[]string{"r start: no text in en"},
		},
		{
			"a code of no list", "its word is in the list", func(r *lov.Regel, _ *lov.Funnkode, _ *lov.Kodeverk) {
				r.Felter = []*lov.Felt{start, {Navn: "frukt", Slag: lov.Kodet, Tekst: lik("a")}}
			},
			[]string{"r frukt: a code goes with a code list"},
		},
		{
			"a pointer to nowhere", "it points into a list", func(_ *lov.Regel, f *lov.Funnkode, _ *lov.Kodeverk) {
				f.Felter = []*lov.Felt{start, frukt, {Navn: "rad", Slag: lov.Peker, Tekst: lik("a")}}
			},
			[]string{"f rad: a pointer goes with a list"},
		},
		{
			"too many facts", "the last would be dropped", func(_ *lov.Regel, f *lov.Funnkode, _ *lov.Kodeverk) {
				f.Felter = []*lov.Felt{start, frukt, start, start, start}
			},
			[]string{"f: 5 facts, and a finding holds 4"},
		},
		{"no hjemmel", "a finding has one", func(_ *lov.Regel, f *lov.Funnkode, _ *lov.Kodeverk) { f.Hjemmel = nil }, []string{"f: no hjemmel"}},
		{"no severity", "a finding has one", func(_ *lov.Regel, f *lov.Funnkode, _ *lov.Kodeverk) { f.Alvor = lov.Av }, []string{"f: no severity"}},
		{"one name for two", "names are stable ids", func(_ *lov.Regel, f *lov.Funnkode, _ *lov.Kodeverk) { f.Kode = "r" }, []string{`"r": the name is empty or used twice`}},
		{"no name", "names are stable ids", func(r *lov.Regel, _ *lov.Funnkode, _ *lov.Kodeverk) { r.ID = "" }, []string{`"": the name is empty or used twice`}},
		{"a code twice", "the word is the code", func(_ *lov.Regel, _ *lov.Funnkode, v *lov.Kodeverk) { v.Koder[1].Kode = "eple" }, []string{`"eple": the name is empty or used twice`}},
		{
			"a list and a code without texts", "they are shown to people", func(_ *lov.Regel, _ *lov.Funnkode, v *lov.Kodeverk) {
				v.Tekst[lov.Nynorsk], v.Koder[0].Tekst[lov.Engelsk] = "", ""
			},
			[]string{"frukt: no text in nn", "frukt eple: no text in en"},
		},
	} {
		t.Run(tt.navn, func(t *testing.T) {
			assert.NotEmpty(t, tt.fordi)
			r, f, v := regel, funn, *verk
			v.Koder = append([]lov.Kode(nil), verk.Koder...)
			tt.endre(&r, &f, &v)
			k := &klager{TB: t}
			proeve.Tekster(k, []*lov.Regel{&r}, []*lov.Funnkode{&f}, &v)
			assert.Equal(t, tt.vil, k.feil, tt.fordi)
		})
	}
}
