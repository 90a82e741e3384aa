package kategori_test

import (
	"testing"

	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/assert"

	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
)

// vanlig is a refugee settled by agreement, of whom everything is given.
func vanlig() kategori.Grunnlag {
	return kategori.Grunnlag{
		Dag: d("2026-07-01"), Foedselsdato: d("1990-03-03"), AnkomstNorge: d("2025-09-01"), EoesEllerNordisk: lov.Nei,
		Oppholdstillatelser: []kategori.Oppholdstillatelse{{Hjemmel: kategori.Utl28, Vedtaksdato: d("2025-10-02")}},
		Bosettinger:         []kategori.Bosetting{{Kommune: "4648", Fra: d("2025-12-01"), EtterAvtale: lov.Ja}},
	}
}

func BenchmarkDag(b *testing.B) {
	r, g := kategori.Norge(), vanlig()
	mye := vanlig()
	mye.Oppholdstillatelser = append(mye.Oppholdstillatelser, kategori.Oppholdstillatelse{Hjemmel: kategori.Utl34, Vedtaksdato: d("2024-04-01")},
		kategori.Oppholdstillatelse{Hjemmel: kategori.Utl28, Vedtaksdato: d("2026-06-02")})
	mye.Bosettinger = append(mye.Bosettinger, kategori.Bosetting{Fra: d("2026-03-01"), EtterAvtale: lov.Ja})
	mye.Arbeidsforhold = []kategori.Arbeidsforhold{{TimerPerUke: lov.TimerAv(20_000_000), Fra: d("2026-01-01")}}
	uten := vanlig()
	uten.EoesEllerNordisk, uten.Bosettinger[0].EtterAvtale = lov.Ukjent, lov.Ukjent
	hull := vanlig()
	hull.Oppholdstillatelser[0].Vedtaksdato = 0
	for _, rad := range []struct {
		navn string
		g    *kategori.Grunnlag
	}{{"kjent", &g}, {"tre-tillatelser", &mye}, {"to-fakta-mangler", &uten}, {"innvilgelsen-mangler", &hull}} {
		b.Run(rad.navn, func(b *testing.B) {
			var m lov.Mangler
			for b.Loop() {
				m = m[:0]
				r.Dag(rad.g, &m, nil)
			}
		})
	}
	b.Run("med-spor", func(b *testing.B) {
		var m lov.Mangler
		var sp lov.Spor
		for b.Loop() {
			sp.Nullstill()
			r.Dag(&g, &m, &sp)
		}
	})
	b.Run("perioder", func(b *testing.B) {
		var pp []kategori.Periode
		for b.Loop() {
			pp = r.Perioder(pp[:0], &mye, 0, 0)
		}
	})
}

// A day costs no memory once the trace and the list of what is missing have their own.
func TestUtenMinne(t *testing.T) {
	r, g := kategori.Norge(), vanlig()
	uten := vanlig()
	uten.EoesEllerNordisk = lov.Ukjent
	var m lov.Mangler
	var sp lov.Spor
	var pp []kategori.Periode
	dd := r.Brudd(make([]date.Date, 0, 256), &g, 0)
	eldre, utenBehov := gammelLov(i2019), gammelLov(i2019, behov(lov.Ukjent))
	for _, g := range []*kategori.Grunnlag{&g, &uten, &eldre, &utenBehov} {
		assert.Zero(t, testing.AllocsPerRun(10, func() {
			m = m[:0]
			sp.Nullstill()
			r.Dag(g, &m, nil)
			r.Dag(g, &m, &sp)
			r.VedVedtak(g, d("2026-01-15"), &m, &sp)
			r.ToAar(g, &m, &sp)
			pp = r.Perioder(pp[:0], g, 0, 0)
			dd = r.Brudd(dd[:0], g, 0)
		}))
	}
}
