package sluttmaal_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/sluttmaal"
)

// T24 is named also when only startdato would give another age: vedtaksdato and innvilgelse lie before the birthday, startdato after.
func TestAlderskilletVedStartdato(t *testing.T) {
	for _, r := range []struct {
		navn, fordi string
		kode        sluttmaal.Kode
		foedt       [3]int
		start       [3]int
		vedtak      [3]int
		vgs         lov.JaNei
	}{
		{"56 years between vedtak and start", "§ 13 første ledd andre punktum: over 55", sluttmaal.HoeyereUtdanning2026, [3]int{1970, 2, 1}, [3]int{2026, 2, 2}, [3]int{2026, 1, 15}, lov.Ja},
		{"25 years between vedtak and start, a goal against the law", "NIR has one old goal under 25 and one over", sluttmaal.Videregaaende2025, [3]int{1999, 12, 25}, [3]int{2024, 12, 30}, [3]int{2024, 12, 20}, lov.Nei},
	} {
		t.Run(r.navn, func(t *testing.T) {
			regler := sluttmaal.Norge()
			var m lov.Mangler
			v := regler.Varighet(&sluttmaal.Grunnlag{
				Lovdato: lov.D(2026, 7, 1), Registreringer: []sluttmaal.Registrering{{Kode: r.kode}},
				Startdato: lov.D(r.start[0], r.start[1], r.start[2]), Vedtaksdato: lov.D(r.vedtak[0], r.vedtak[1], r.vedtak[2]),
				Innvilgelse: lov.D(2024, 6, 3), Foedselsdato: lov.D(r.foedt[0], r.foedt[1], r.foedt[2]), HarVideregaaende: r.vgs, Kollektiv: lov.Nei,
			}, &m, nil)
			assert.Equal(t, lov.Oppfylt, v.Utfall)
			assert.True(t, v.Tolkninger.Har(24), r.fordi)
		})
	}
}

// A vedtak made on 1 January itself is «etter 1. januar» as the start is, so T20 decides nothing.
func TestVedtakPaaGrensen(t *testing.T) {
	regler := sluttmaal.Norge()
	var m lov.Mangler
	g := sluttmaal.Grunnlag{
		Lovdato: lov.D(2026, 7, 1), Registreringer: []sluttmaal.Registrering{{Kode: sluttmaal.Arbeid2026}},
		Startdato: lov.D(2026, 1, 5), Vedtaksdato: lov.D(2026, 1, 1), Kollektiv: lov.Nei,
	}
	v := regler.Varighet(&g, &m, nil)
	assert.False(t, v.Tolkninger.Har(20), "§ 76 andre ledd: both days are in")
	g.Vedtaksdato = lov.D(2025, 12, 31)
	v = regler.Varighet(&g, &m, nil)
	assert.True(t, v.Tolkninger.Har(20), "the day before is not")
}
