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
	g := avslutning.KanRegistreresGrunnlag{Lovdato: d("2025-12-31"), Startdato: den("2026-02-02"), Frist: den("2028-02-17")}
	assert.Zero(t, norge(standard).KanRegistreres(&g, new(lov.Mangler), nil), "no version of § 18 a")
}
