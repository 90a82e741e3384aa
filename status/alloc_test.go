package status_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/status"
	"github.com/nirregler/integrering/vedtak"
)

// rikt is a participant with much to tell of.
func rikt() *deltaker {
	return kollektiv(program("2025-12-10", "2026-01-12", "2028-01-12"), periode(vedtak.Permisjon, "2026-05-04", "2026-05-29"), vedtatt(vedtak.BortfallArbeid, "2026-02-01"), gyldigTil("2026-06-01"))
}

// Once its memory is there, an evaluation allocates nothing, with a trace and without.
func TestUtenAllokering(t *testing.T) {
	s := norge().paa(rikt(), d("2026-07-01"))
	r := status.Norge()
	g, sg := &s.grunnlag, s.statusgrunnlag()
	var l status.Liv
	var m lov.Mangler
	var sp lov.Spor
	var endringer []status.Endring
	foer, etter := status.Tilstand{Status: status.DeltarIOrdning}, status.Tilstand{Status: status.Permisjon}
	kjoer := func(sp *lov.Spor) func() {
		return func() {
			sp.Nullstill()
			m = m[:0]
			r.Tapt(&l, g)
			r.Liv(&l, g, &m, sp)
			r.Status(&sg, &m, sp)
			endringer = status.Endringer(endringer[:0], g.Per, &foer, &etter, 0)
		}
	}
	kjoer(&sp)()
	assert.Zero(t, testing.AllocsPerRun(100, kjoer(&sp)))
	assert.Zero(t, testing.AllocsPerRun(100, kjoer(nil)))
	assert.Len(t, l.Avsnitt, 2)
}

func BenchmarkLiv(b *testing.B) {
	s := norge().paa(rikt(), d("2026-07-01"))
	r := status.Norge()
	var l status.Liv
	var m lov.Mangler
	var sp lov.Spor
	b.Run("uten spor", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			r.Liv(&l, &s.grunnlag, &m, nil)
		}
	})
	b.Run("med spor", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			sp.Nullstill()
			r.Liv(&l, &s.grunnlag, &m, &sp)
		}
	})
}
