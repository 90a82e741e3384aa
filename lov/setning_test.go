package lov_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/nirregler/integrering/lov"
)

func TestFyllSingular(t *testing.T) {
	antall := lov.Felt{Navn: "n", Slag: lov.Antall}
	for _, r := range []struct{ navn, mal, en, to string }{
		{"bokmål, virkedager", "{n} virkedager talt", "1 virkedag talt", "2 virkedager talt"},
		{"nynorsk, verkedagar", "{n} verkedagar talde", "1 verkedag talde", "2 verkedagar talde"},
		{"English, working days", "{n} working days.", "1 working day.", "2 working days."},
		{"bokmål, kalenderdager", "{n} kalenderdager", "1 kalenderdag", "2 kalenderdager"},
		{"nynorsk, kalenderdagar", "{n} kalenderdagar", "1 kalenderdag", "2 kalenderdagar"},
		{"English, calendar days", "{n} calendar days", "1 calendar day", "2 calendar days"},
		{"bokmål, måneder", "{n} måneder", "1 måned", "2 måneder"},
		{"nynorsk, månader", "{n} månader", "1 månad", "2 månader"},
		{"English, months", "{n} months", "1 month", "2 months"},
		{"English, more months", "{n} more months", "1 more month", "2 more months"},
		{"a noun that is not counted", "{n} av dem", "1 av dem", "2 av dem"},
	} {
		t.Run(r.navn, func(t *testing.T) {
			assert.Equal(t, r.en, lov.Fyll(r.mal, []lov.Faktum{antall.Er(1)}, lov.Bokmaal))
			assert.Equal(t, r.to, lov.Fyll(r.mal, []lov.Faktum{antall.Er(2)}, lov.Bokmaal))
		})
	}
}

// A sentence that would have a dash in the place of a fact is left out of a finding.
func TestFunnWithoutItsFacts(t *testing.T) {
	n, m := lov.Felt{Navn: "n", Slag: lov.Antall}, lov.Felt{Navn: "m", Slag: lov.Antall}
	kode := lov.Funnkode{
		Kode: "x", Tekst: lov.Tekst{"Først {n}. Så {m}. Slutt."}, Forslag: lov.Tekst{"Registrer {m}."}, Felter: []*lov.Felt{&n, &m},
	}
	for _, r := range []struct {
		navn             string
		fakta            []lov.Faktum
		melding, forslag string
	}{
		{"both facts", []lov.Faktum{n.Er(3), m.Er(4)}, "Først 3. Så 4. Slutt.", "Registrer 4."},
		{"the last fact missing", []lov.Faktum{n.Er(3)}, "Først 3. Slutt.", ""},
		{"the first fact missing", []lov.Faktum{m.Er(4)}, "Så 4. Slutt.", "Registrer 4."},
		{"no facts", nil, "Slutt.", ""},
	} {
		t.Run(r.navn, func(t *testing.T) {
			f := lov.NyttFunn(&kode, lov.Sti{}, "", r.fakta...)
			assert.Equal(t, r.melding, f.Melding(lov.Bokmaal))
			assert.Equal(t, r.forslag, f.Forslag(lov.Bokmaal))
		})
	}
}

func TestSporMer(t *testing.T) {
	n := lov.Felt{Navn: "n", Slag: lov.Antall}
	regel := lov.Regel{ID: "x"}
	var ingen *lov.Spor
	ingen.Mer(n.Er(1))
	var sp lov.Spor
	sp.Mer(n.Er(1))
	assert.Zero(t, sp.Antall(), "no step to add to")
	sp.Legg(&regel, &lov.Rad{}, lov.Oppfylt, n.Er(1))
	sp.Mer(n.Er(2))
	sp.Legg(&regel, &lov.Rad{}, lov.Oppfylt, n.Er(3))
	var tall [][]int64
	for _, fakta := range sp.Alle() {
		var steg []int64
		for _, f := range fakta {
			steg = append(steg, f.Verdi)
		}
		tall = append(tall, steg)
	}
	assert.Equal(t, [][]int64{{1, 2}, {3}}, tall)
}
