package integrering_test

import (
	"cmp"
	"fmt"
	"strings"
	"testing"

	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/nirregler/integrering"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/status"
)

// tilstand is what can change by itself, one line for each answer.
func tilstand(v *integrering.Vurdering) map[string]string {
	k, a := &v.Kategorier[0], &v.Avslutning.Gjeldende
	eller := func(s *integrering.Svar, verdi string) string {
		if s.Utfall == lov.Uavklart {
			verdi = "uavklart " + verdi
		}
		return strings.TrimSpace(verdi)
	}
	m := map[string]string{
		"kategori":   eller(&k.Svar, fmt.Sprintf("%s %s", k.Kategori, k.Visning)),
		"status":     eller(&v.Status[0].Svar, v.Status[0].Status.String()),
		"avslutning": eller(&v.Avslutning.Svar, fmt.Sprintf("%s %s", a.Kode, tekst(a.Dato))),
	}
	for i := range v.Frister {
		f := &v.Frister[i]
		m["frist "+f.Type.String()] = strings.TrimSpace(fmt.Sprintf("%s %s", cmp.Or(f.Tilstand.String(), "uavklart"), tekst(f.Dato)))
	}
	return m
}

// endringene is v.Neste through a day, one line for each.
func endringene(v *integrering.Vurdering, til date.Date) (linjer []string) {
	for i := range v.Neste {
		if e := &v.Neste[i]; e.Dato <= til {
			hva := strings.TrimSpace(fmt.Sprintf("%s %s", e.Hva, e.Frist))
			linjer = append(linjer, fmt.Sprintf("%s %s: %s -> %s", tekst(e.Dato), hva, e.Fra, e.Til))
		}
	}
	return linjer
}

// hverDag is the same by asking again: every so many days, and on the day of each change and the day before it, so that a change that
// was not told of shows too.
func hverDag(t require.TestingT, r *integrering.Regelverk, d *integrering.Deltaker, fra, til date.Date, hver int) (linjer []string) {
	var v integrering.Vurdering
	require.NoError(t, r.VurderTil(&v, d, fra, 0))
	spoer := map[date.Date]bool{til: true}
	for i := range v.Neste {
		spoer[v.Neste[i].Dato-1], spoer[v.Neste[i].Dato] = true, true
	}
	foer := tilstand(&v)
	for dag := fra + 1; dag <= til; dag++ {
		if int(dag-fra)%hver != 0 && !spoer[dag] {
			continue
		}
		require.NoError(t, r.UtenNeste(&v, d, dag, 0))
		etter := tilstand(&v)
		for _, hva := range []string{"kategori", "status", "frist oppstart", "frist botid", "frist gjennomfoering", "avslutning"} {
			if foer[hva] != etter[hva] {
				linjer = append(linjer, fmt.Sprintf("%s %s: %s -> %s", tekst(dag), hva, foer[hva], etter[hva]))
			}
		}
		foer = etter
	}
	return linjer
}

// What comes by itself is what asking every day shows: in the days around one of the changes, and where there is none.
func TestNesteErSomAaSpoerreHverDag(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := nyTrekker(t, false)
		d, r := g.deltaker(), g.regelverk()
		dag := g.dag(2026, 2028, 0)
		v, err := r.Vurder(&d, dag, 0)
		require.NoError(t, err)
		if n := len(v.Neste); n > 0 {
			dag = max(dag, v.Neste[rapid.IntRange(0, n-1).Draw(t, "endring")].Dato-4)
			if v, err = r.Vurder(&d, dag, 0); err != nil {
				t.Fatal(err)
			}
		}
		assert.Equal(t, hverDag(t, r, &d, dag, dag+8, 1), endringene(v, dag+8))
	})
}

// Before 2021 everyone is under introduksjonsloven, and whoever is granted a permit or arrives from then on under the new act: what comes
// after the turn of the year is by that (§ 52, forskriften § 72). Settled 1 March 2021, the two years end on 28 February 2023.
func TestNesteOverTilIntegreringsloven(t *testing.T) {
	r := integrering.Norge()
	_, v := vurder(t, &r, dok(`"foedselsdato": "1990-05-05", "ankomstNorge": "2021-03-01", "eoesEllerNordisk": false, "utdanning": "grunnskole",
		"oppholdstillatelser": [{"hjemmel": "utl-35-3", "vedtaksdato": "2020-11-15"}], "bosettinger": [{"kommune": "4648", "fra": "2021-03-01", "etterAvtale": true}]`), lov.D(2020, 12, 1))
	var kategorier []string
	for i := range v.Neste {
		if e := &v.Neste[i]; e.Hva == status.HvaKategori {
			kategorier = append(kategorier, fmt.Sprintf("%s %s (%s)", tekst(e.Dato), e.Til, e.Aarsak))
		}
	}
	assert.Equal(t, []string{"2021-03-01 rett-og-plikt gjeldende (bosatt)", "2023-03-01 rett-og-plikt ikke-gjeldende (to-aar-passert)"}, kategorier)
}

// A frist that moves because the law does says so: case I-1, § 76 første ledd.
func TestNesteLovendring(t *testing.T) {
	r := integrering.Norge()
	_, v := vurder(t, &r, dok(`"foedselsdato": "1990-05-05", "ankomstNorge": "2024-03-01", "eoesEllerNordisk": false, "utdanning": "grunnskole",
		"oppholdstillatelser": [{"hjemmel": "utl-28", "vedtaksdato": "2024-04-15"}], "bosettinger": [{"kommune": "4648", "fra": "2024-12-02", "etterAvtale": true}],
		"vedtak": [{"type": "deltakelse", "vedtaksdato": "2025-02-17", "startdato": "2025-03-03"}], "sluttmaal": [{"kode": "videregaaende-2025", "fra": "2025-02-17"}]`), lov.D(2025, 6, 1))
	require.NotEmpty(t, v.Neste)
	e := &v.Neste[0]
	assert.Equal(t, "2026-01-01 loeper 2028-03-03 -> loeper 2029-03-03 (lovendring)", fmt.Sprintf("%s %s -> %s (%s)", tekst(e.Dato), e.Fra, e.Til, e.Aarsak))
}

// The examples, each a real life: two years ahead.
func TestNesteForEksemplene(t *testing.T) {
	r := integrering.Norge()
	for _, e := range eksempler {
		d, _ := e.les(t)
		v, err := r.Vurder(&d, per, 0)
		require.NoError(t, err)
		assert.Equal(t, hverDag(t, &r, &d, per, per+700, 7), endringene(v, per+700), e.navn)
	}
}

func TestNeste(t *testing.T) {
	r := integrering.Norge()
	for _, rad := range []struct{ navn, fordi, vil string }{
		{
			"bosatt-uten-vedtak", "§ 12 andre ledd: 2026-08-04 is the last day (T43: passed the day after). § 8 første ledd tredje punktum: 2028-05-03 is the last day for a vedtak; NIR then closes (T40, T41)",
			`2026-08-05 frist oppstart: loeper 2026-08-04 -> utloept 2026-08-04
2028-05-04 kategori: rett-og-plikt gjeldende -> rett-og-plikt ikke-gjeldende
2028-05-04 status: kategori-beregnet -> avsluttet
2028-05-04 frist botid: loeper 2028-05-03 -> utloept 2028-05-03
2028-05-04 avslutning:  -> utgaatt-oppstartsfrist 2028-05-03`,
		},
		{
			"elleve-sykedager", "§ 18 a andre ledd: the frist is 2028-02-17; without an avslutning the regelmotor closes on it (T41)",
			`2028-02-18 kategori: rett-og-plikt gjeldende -> rett-og-plikt ikke-gjeldende
2028-02-18 status: deltar-i-ordning -> avsluttet
2028-02-18 frist gjennomfoering: loeper 2028-02-17 -> utloept 2028-02-17
2028-02-18 avslutning:  -> ikke-registrert 2028-02-17`,
		},
		{
			"omsorgspermisjon-ett-aar", "the permisjon ends 2027-03-31; the frist is 2029-01-17",
			`2027-04-01 status: permisjon -> deltar-i-ordning
2029-01-18 kategori: rett-og-plikt gjeldende -> rett-og-plikt ikke-gjeldende
2029-01-18 status: deltar-i-ordning -> avsluttet
2029-01-18 frist gjennomfoering: loeper 2029-01-17 -> utloept 2029-01-17
2029-01-18 avslutning:  -> ikke-registrert 2029-01-17`,
		},
		{"avsluttet-i-arbeid", "ended: nothing more comes", ""},
	} {
		e := eksempel{navn: rad.navn}
		d, _ := e.les(t)
		v, err := r.Vurder(&d, per, 0)
		require.NoError(t, err)
		assert.Equal(t, rad.vil, strings.Join(endringene(v, lov.D(2150, 12, 31)), "\n"), "%s: %s", rad.navn, rad.fordi)
		for i := range v.Neste {
			n := 0
			for range v.SporTil(&v.Neste[i]) {
				n++
			}
			assert.Positive(t, n, "the steps that lead to it")
		}
	}
}
