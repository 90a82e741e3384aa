package integrering_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/nirregler/integrering"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// bruddag reports whether a row of a table begins on d, or ended the day before.
func bruddag(r *integrering.Regelverk, d date.Date) bool {
	for o := range r.Tabeller {
		if o.Rad.Status == lov.IKraft && (o.Rad.Fra == d || o.Rad.Til == d-1) {
			return true
		}
	}
	return false
}

// etterLoven is what v answers, without the law date itself and the warning that follows from it, and without the trace: a step may tell
// which law date was looked at.
func etterLoven(t require.TestingT, v *integrering.Vurdering, medNeste bool) map[string]any {
	var dok map[string]any
	require.NoError(t, json.Unmarshal(v.AppendJSON(nil, integrering.Utdata{UtenSpor: true}), &dok))
	delete(dok, "lovdato")
	kvittering, ok := dok["kvittering"].(map[string]any)
	require.True(t, ok)
	delete(kvittering, "advarsler")
	if !medNeste {
		delete(dok, "neste")
	}
	return dok
}

// The law of a day is that of the day before, unless a row begins or ends.
func TestLovenEndrerSegBareVedEnRad(t *testing.T) {
	r := integrering.Norge()
	rapid.Check(t, func(t *rapid.T) {
		g := nyTrekker(t, false)
		d, paa := g.deltaker(), g.per()
		lovdato := trekker{t: t}.dag(2010, 2029, 0)
		if lovdato == integrering.FoersteLovdato() || bruddag(&r, lovdato) {
			return
		}
		foer, err := r.Vurder(&d, paa, lovdato-1)
		require.NoError(t, err)
		etter, err := r.Vurder(&d, paa, lovdato)
		require.NoError(t, err)
		medNeste := lovdato != paa && lovdato-1 != paa // the law moves with the days when it is that of the day asked about
		a, b := etterLoven(t, foer, medNeste), etterLoven(t, etter, medNeste)
		if !assert.ObjectsAreEqual(a, b) {
			assert.Equal(t, a, b)
			t.Fatalf("by the law of %s and of the day before\n%s", tekst(lovdato), vis(&d))
		}
	})
}

// Far from every day on which the law changes, a programme that begins a day later has the same months.
func TestOppstartLangtFraEtBrudd(t *testing.T) {
	r := integrering.Norge()
	var dager []date.Date
	for o := range r.Tabeller {
		if o.Rad.Status == lov.IKraft {
			dager = append(dager, o.Rad.Fra, o.Rad.Til)
		}
	}
	dager = append(dager, lov.D(2019, 1, 1), lov.D(2020, 1, 1), lov.D(2025, 1, 1)) // that the transition rules name
	rapid.Check(t, func(t *rapid.T) {
		g := nyTrekker(t, true)
		d, paa := g.deltaker(), g.per()
		i := slices.IndexFunc(d.Vedtak, func(v vedtak.Vedtak) bool { return v.GirDeltakelse() })
		if i < 0 || len(d.Sluttmaal) != 1 {
			return
		}
		d.Vedtak = d.Vedtak[i : i+1]
		start := d.Vedtak[0].Startdato
		for _, brudd := range dager {
			if start-40 <= brudd && brudd <= start+40 {
				return
			}
		}
		foer := g.vurder(&r, &d, paa)
		d.Vedtak = slices.Clone(d.Vedtak)
		d.Vedtak[0].Startdato++
		etter := g.vurder(&r, &d, paa)
		a, b := &foer.Frist(integrering.GjennomfoeringFrist).Beregning, &etter.Frist(integrering.GjennomfoeringFrist).Beregning
		if a.Maaneder != b.Maaneder || a.Forlengelse != b.Forlengelse {
			t.Fatalf("%d+%d months from %s, %d+%d a day later\n%s", a.Maaneder, a.Forlengelse, tekst(start), b.Maaneder, b.Forlengelse, vis(&d))
		}
	})
}
