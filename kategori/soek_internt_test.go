package kategori

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/nirregler/integrering/internal/proeve"
	"github.com/nirregler/integrering/lov"
)

// With nine permits and four bosettinger a day is 10 · 10 · 5 = 500 times as dear, and of 2^20 there are 2 097 ways.
func TestForsoek(t *testing.T) {
	b := bilde{g: &Grunnlag{Oppholdstillatelser: make([]Oppholdstillatelse, 9), Bosettinger: make([]Bosetting, 4)}}
	assert.Equal(t, 2097, b.forsoek(maksGrener))
	assert.Equal(t, 100, b.forsoek(100), "as many as are asked for")
	b.g.Oppholdstillatelser = make([]Oppholdstillatelse, 200) // 2^20 / (201 · 201 · 5) = 5
	assert.Equal(t, minForsoek, b.forsoek(maksGrener), "but never fewer than these")
}

// When bosettinger are not given, the day of the first of them is what is tried.
func TestErDag(t *testing.T) {
	dager := map[felt]bool{feltBosettinger: true, feltVedtaksdato: true, feltFra: true, feltAnkomst: true}
	for f := feltTillatelser; f <= feltAnkomst; f++ {
		assert.Equal(t, dager[f], f.erDag(), f)
	}
}

// Without branches left all that the day may have counts as found, and with one the values of the field are looked at.
func TestSoekStanser(t *testing.T) {
	r := Norge()
	g := Grunnlag{
		Dag: proeve.Dag("2026-02-02"), Foedselsdato: proeve.Dag("1990-03-03"), EoesEllerNordisk: lov.Nei,
		Oppholdstillatelser: []Oppholdstillatelse{{Vedtaksdato: proeve.Dag("2025-10-02")}},
		Bosettinger:         []Bosetting{{Fra: proeve.Dag("2025-12-01"), EtterAvtale: lov.Ja}},
	}
	var b bilde
	b.se(&r, &g, g.Dag)
	s := soek{mal: &b}
	s.gren()
	b.utled()
	assert.Equal(t, b.hoeyst(), s.funnet)
	assert.Equal(t, -1, s.igjen)

	en := soek{mal: &b, igjen: 1}
	en.gren()
	assert.Negative(t, en.igjen)
}
