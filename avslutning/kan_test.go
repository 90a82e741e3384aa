package avslutning_test

import (
	"testing"

	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/nirregler/integrering/avslutning"
	fristen "github.com/nirregler/integrering/frist"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

func TestKanRegistreres(t *testing.T) {
	for _, r := range []struct {
		navn, fordi string
		g           avslutning.KanRegistreresGrunnlag
		vil         avslutning.KanRegistreres
		mangler     []string
	}{
		{
			"the example of the contract", "from startdato through gjennomføringsfristen",
			avslutning.KanRegistreresGrunnlag{Startdato: den("2026-02-02"), Frist: den("2028-02-17"), TryggTil: d("2028-02-12")},
			avslutning.KanRegistreres{Utfall: lov.Oppfylt, Fra: d("2026-02-02"), Til: d("2028-02-17"), TryggTil: d("2028-02-12")},
			nil,
		},
		{"the safe day not asked for", "left out", avslutning.KanRegistreresGrunnlag{Startdato: den("2026-02-02"), Frist: den("2028-02-17")}, avslutning.KanRegistreres{Utfall: lov.Oppfylt, Fra: d("2026-02-02"), Til: d("2028-02-17")}, nil},
		{"no vedtak", "the guide: vedtak and sluttmål first", avslutning.KanRegistreresGrunnlag{Startdato: ukjent("vedtak"), Frist: ukjent("sluttmaal")}, avslutning.KanRegistreres{}, []string{"/vedtak", "/sluttmaal"}},
		{"no sluttmål", "the guide: vedtak and sluttmål first", avslutning.KanRegistreresGrunnlag{Startdato: den("2026-02-02"), Frist: ukjent("sluttmaal"), TryggTil: d("2028-02-12")}, avslutning.KanRegistreres{}, []string{"/sluttmaal"}},
		{"the same missing for both", "named once", avslutning.KanRegistreresGrunnlag{Startdato: ukjent("vedtak"), Frist: ukjent("vedtak")}, avslutning.KanRegistreres{}, []string{"/vedtak"}},
		{"startdato not known", "which day it is dated from", avslutning.KanRegistreresGrunnlag{Startdato: ukjent("vedtak"), Frist: den("2028-02-17")}, avslutning.KanRegistreres{}, []string{"/vedtak"}},
	} {
		t.Run(r.navn, func(t *testing.T) {
			require.NotEmpty(t, r.fordi)
			r.g.Lovdato = d("2026-07-01")
			var m lov.Mangler
			var sp, igjen lov.Spor
			assert.Equal(t, r.vil, norge(standard).KanRegistreres(&r.g, &m, &sp), r.fordi)
			var stier []string
			for _, s := range m {
				stier = append(stier, s.String())
			}
			assert.Equal(t, r.mangler, stier)
			for _, fakta := range sp.Alle() { // the facts of the trace give it again
				fra, _ := faktum(fakta, &vedtak.FaktumStartdato)
				til, _ := faktum(fakta, &fristen.FaktumFrist)
				g := avslutning.KanRegistreresGrunnlag{
					Lovdato: r.g.Lovdato, TryggTil: r.g.TryggTil,
					Startdato: avslutning.Dag{Utfall: lov.Oppfylt, Dato: date.Date(fra)}, Frist: avslutning.Dag{Utfall: lov.Oppfylt, Dato: date.Date(til)},
				}
				assert.Equal(t, r.vil, norge(standard).KanRegistreres(&g, new(lov.Mangler), &igjen))
			}
			assert.Equal(t, linjer(&sp), linjer(&igjen))
			assert.Equal(t, r.vil.Utfall == lov.Oppfylt, sp.Antall() == 1)
		})
	}
	for _, l := range []struct {
		lov      lov.Lov
		dag, vil string // the provision of the step; empty: none in force
	}{
		{0, "2020-12-31", ""},
		{0, "2021-01-01", "integreringsloven/13/6"},
		{0, "2025-12-31", "integreringsloven/13/6"},
		{0, "2026-01-01", "integreringsloven/18a/2/p1"},
		{lov.Introduksjonsloven, "2003-08-31", ""},
		{lov.Introduksjonsloven, "2020-12-31", "introduksjonsloven/5"},
		{lov.Introduksjonsloven, "2026-01-01", "introduksjonsloven/5"},
	} {
		g := avslutning.KanRegistreresGrunnlag{Lov: l.lov, Lovdato: d(l.dag), Startdato: den("2026-02-02"), Frist: den("2028-02-17")}
		var sp lov.Spor
		k := norge(standard).KanRegistreres(&g, new(lov.Mangler), &sp)
		if l.vil == "" {
			assert.Zero(t, k, "no version on %s", l.dag)
			continue
		}
		assert.Equal(t, avslutning.KanRegistreres{Utfall: lov.Oppfylt, Fra: d("2026-02-02"), Til: d("2028-02-17")}, k)
		for st := range sp.Alle() {
			assert.Equal(t, l.vil, st.Rad.Hjemmel.String(), l.dag)
		}
	}
}
