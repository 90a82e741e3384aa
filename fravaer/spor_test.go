package fravaer_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/nirregler/integrering/fravaer"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// steg is one step: the rule, the provision, the outcome and the facts. The sentences are read in the golden explanations.
type steg struct {
	Regel, Hjemmel, Utfall, Fakta string
}

func lesSpor(t *testing.T, sp *lov.Spor) (alle []steg) {
	t.Helper()
	for st, fakta := range sp.Alle() {
		var b []byte
		for _, f := range fakta {
			b = append(append(append(b, f.Felt.Navn...), '='), f.AppendJSON(nil)...)
			b = append(b, ' ')
		}
		for s := lov.Bokmaal; s <= lov.Engelsk; s++ {
			assert.NotEmpty(t, st.Setning(fakta, s), st.Regel.ID)
		}
		alle = append(alle, steg{st.Regel.ID, st.Rad.Hjemmel.String(), st.Utfall.String(), string(b)})
	}
	return alle
}

func TestSpor(t *testing.T) {
	u := legg(ingenting,
		syk("2026-06-01", "2026-06-05"),
		timer(fravaer.BarnsSykdom, "2026-06-05", "2026-06-08", "5"),
		dager(fravaer.Ferie, "2026-07-06", "2026-07-10", "2.5"),
		syk("2026-08-03", ""),
		perm(vedtak.Omsorg, "2028-02-01", "2028-02-04"),
		vedtatt(vedtak.Vedtak{Type: vedtak.Permisjon, Velferdsgrunn: vedtak.ReligioesHoeytid, Startdato: d("2026-09-07"), Sluttdato: d("2026-09-07")}),
	)
	var sp lov.Spor
	u.Redegjoer(d("2028-02-02"), &sp)
	vil := []steg{
		{
			"fravaer/talt", "integreringsforskriften/5", "oppfylt",
			`fravaer="/fravaer/0" type="egen-sykdom" fra="2026-06-01" til="2026-06-05" virkedager=5 talt=5 `,
		},
		{
			"fravaer/delvis-talt", "integreringsforskriften/6", "oppfylt",
			`fravaer="/fravaer/1" type="barns-sykdom" fra="2026-06-05" til="2026-06-08" virkedager=0.67 talt=0.33 grunn="allerede-talt" timer=5 `,
		},
		{
			"fravaer/ikke-talt", "integreringsforskriften/18", "ikke-oppfylt",
			`fravaer="/fravaer/2" type="ferie" fra="2026-07-06" til="2026-07-10" virkedager=2.5 talt=0 grunn="ferie" dager=2.5 `,
		},
		{
			"fravaer/uten-slutt", "integreringsforskriften/5", "ikke-oppfylt",
			`fravaer="/fravaer/3" type="egen-sykdom" fra="2026-08-03" til=null virkedager=0 talt=0 grunn="uten-slutt" `,
		},
		{
			"fravaer/delvis-talt", "integreringsforskriften/16", "oppfylt",
			`vedtak="/vedtak/0" type="omsorg" fra="2028-02-01" til="2028-02-04" virkedager=4 talt=2 grunn="etter-frist" `,
		},
	}
	fikk := lesSpor(t, &sp)
	require.Len(t, fikk, 6)
	if diff := cmp.Diff(vil, fikk[:5]); diff != "" {
		t.Error(diff)
	}
	assert.Equal(t, `vedtak="/vedtak/1" type=null fra="2026-09-07" til="2026-09-07" virkedager=1 talt=0 grunn="religioes-hoeytid" velferdsgrunn="religioes-hoeytid" `, fikk[5].Fakta)

	// A reused Utlegg tells the same.
	var igjen lov.Spor
	u.Redegjoer(d("2028-02-02"), &igjen)
	assert.Equal(t, fikk, lesSpor(t, &igjen))
}

// A Go program may give both hours and days, which the reader does not let through: each step then has the most facts there can be.
func TestSporMedFlestFakta(t *testing.T) {
	hva := []hendelse{syk("2026-06-01", "2026-06-01")}
	for range 20 {
		hva = append(hva, func(g *fravaer.Grunnlag) {
			g.Fravaer = append(g.Fravaer, fravaer.Fravaer{
				Type: fravaer.EgenSykdom, Fra: d("2026-06-01"), Til: d("2026-06-01"), Timer: lov.TimerAv(3_000_000), Dager: lov.DagerAv(500_000),
			})
		})
	}
	var sp lov.Spor
	legg(ingenting, hva...).Redegjoer(d("2028-02-02"), &sp)
	alle := lesSpor(t, &sp)
	require.Len(t, alle, 21)
	for i, st := range alle[1:] {
		assert.Equal(t, steg{
			"fravaer/ikke-talt", "integreringsforskriften/5", "ikke-oppfylt",
			fmt.Sprintf(`fravaer="/fravaer/%d" type="egen-sykdom" fra="2026-06-01" til="2026-06-01" virkedager=0.4 talt=0 grunn="allerede-talt" timer=3 dager=0.5 `, i+1),
		}, st)
	}
}

// Every kind of absence is told of, also what never counts, each by its own provision.
func TestSporOmHverType(t *testing.T) {
	for slag, hjemmel := range map[fravaer.Type]string{
		fravaer.EgenSykdom: "integreringsforskriften/5", fravaer.BarnsSykdom: "integreringsforskriften/6", fravaer.Svangerskap: "integreringsforskriften/11",
		fravaer.Foedsel: "integreringsforskriften/12", fravaer.Ammefri: "integreringsforskriften/13", fravaer.Ferie: "integreringsforskriften/18",
		fravaer.ReligioesHoeytid: "integreringsforskriften/17/2", fravaer.EtterFoedselspermisjon: "integreringsforskriften/10", fravaer.Ugyldig: "integreringsloven/21",
	} {
		var sp lov.Spor
		legg(ingenting, borte(slag, "2026-06-01", "2026-06-05")).Redegjoer(d("2028-02-02"), &sp)
		alle := lesSpor(t, &sp)
		if assert.Len(t, alle, 1, slag.String()) {
			assert.Equal(t, hjemmel, alle[0].Hjemmel)
		}
	}
}

// A vedtak that is marked ikke gjeldende may have been set aside by an avslutning whose day is not given.
func TestUdatertAvslutning(t *testing.T) {
	udatert := lov.I("avslutninger", 0, "dato")
	v := vedtak.Vedtak{Type: vedtak.Permisjon, Permisjonstype: vedtak.Omsorg, IkkeGjeldende: true, Startdato: d("2026-06-01"), Sluttdato: d("2026-06-05")}
	s := v
	s.Type = vedtak.MidlertidigStans
	sett := func(g *fravaer.Grunnlag) { g.UdatertAvslutning = udatert }
	for _, r := range []struct {
		navn, fordi string
		hva         []hendelse
		vil         []fravaer.Ukjent
	}{
		{"permisjon", "avslutningen kan ligge i perioden", []hendelse{sett, vedtatt(v)}, []fravaer.Ukjent{{Sti: udatert, Fra: v.Startdato}}},
		{"stans", "avslutningen kan ligge i perioden", []hendelse{sett, vedtatt(s)}, []fravaer.Ukjent{{Sti: udatert, Fra: v.Startdato, Stans: true}}},
		{"uten avslutning", "ingenting kan ha satt merket", []hendelse{vedtatt(v)}, nil},
		{"en annen avslutning avgjør", "perioden går ut over en avslutning som er datert", []hendelse{sett, avsluttet("2026-06-02"), vedtatt(v)}, nil},
	} {
		require.NotEmpty(t, r.fordi)
		u := legg(ingenting, r.hva...)
		if r.vil == nil {
			assert.Empty(t, u.Ukjent, r.navn)
		} else {
			assert.Equal(t, r.vil, u.Ukjent, r.navn)
		}
	}
}
