package frist_test

import (
	"testing"

	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/nirregler/integrering/fravaer"
	"github.com/nirregler/integrering/frist"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/opplaering"
	"github.com/nirregler/integrering/sluttmaal"
	"github.com/nirregler/integrering/tiltak"
	"github.com/nirregler/integrering/vedtak"
)

func TestRegistrering(t *testing.T) {
	for _, r := range []struct{ navn, fordi, hendelse, vil string }{
		{"E75", "31 December + 2 months: 31 February does not exist (T02)", "2025-12-31", "2026-02-28"},
		{"before a leap day", "31 December 2027 + 2 months", "2027-12-31", "2028-02-29"},
		{"in the middle of a month", "§ 58 andre ledd: two months", "2026-02-17", "2026-04-17"},
		{"the last day of February", "28 February + 2 months", "2026-02-28", "2026-04-28"},
		{"no day", "nothing to count from", "", ""},
	} {
		t.Run(r.navn, func(t *testing.T) {
			require.NotEmpty(t, r.fordi)
			for _, fylke := range []bool{false, true} {
				g := frist.RegistreringGrunnlag{Lovdato: d("2026-07-01"), Hendelse: d(r.hendelse), Fylkeskommunen: fylke}
				assert.Equal(t, d(r.vil), norgeMed(false, false).Registrering(&g, nil), r.fordi)
			}
		})
	}
}

func TestTilbakeTil(t *testing.T) {
	for _, r := range []struct{ navn, fordi, per, vil string }{
		{"E76", "17 April back to 17 February", "2026-04-17", "2026-02-17"},
		{"28 April", "28 February + 2 months is 28 April", "2026-04-28", "2026-02-28"},
		{"29 April", "the frist of 28 February was 28 April", "2026-04-29", "2026-03-01"},
		{"30 April", "the frist of 28 February was 28 April", "2026-04-30", "2026-03-01"},
		{"1 May", "1 March + 2 months", "2026-05-01", "2026-03-01"},
		{"28 February", "28 December + 2 months; the three days after it too", "2026-02-28", "2025-12-28"},
		{"1 March", "1 January + 2 months; 31 December has its frist on 28 February", "2026-03-01", "2026-01-01"},
	} {
		t.Run(r.navn, func(t *testing.T) {
			require.NotEmpty(t, r.fordi)
			rr := norgeMed(false, false)
			assert.Equal(t, d(r.vil), rr.TilbakeTil(d(r.per), false, d("2026-07-01")), r.fordi)
			assert.Equal(t, d(r.vil), rr.TilbakeTil(d(r.per), true, d("2026-07-01")), r.fordi)
		})
	}
	// The day is the first whose frist has not passed, on every day of four years.
	rr := norgeMed(false, false)
	for per := d("2024-01-01"); per <= d("2027-12-31"); per++ {
		eldst := rr.TilbakeTil(per, false, per)
		utloept := func(dag date.Date) bool {
			return rr.Registrering(&frist.RegistreringGrunnlag{Lovdato: per, Hendelse: dag}, nil) < per
		}
		assert.False(t, utloept(eldst), "%s", per)
		assert.True(t, utloept(eldst-1), "%s", per)
	}
}

func TestRegistreringUtenVersjon(t *testing.T) {
	r := frist.Norge()
	r.RegistreringFylkeskommunen.FrysPaa(d("2020-12-31"))
	g := frist.RegistreringGrunnlag{Lovdato: d("2026-07-01"), Hendelse: d("2026-07-01")}
	assert.NotZero(t, r.Registrering(&g, nil))
	g.Fylkeskommunen = true
	assert.Zero(t, r.Registrering(&g, nil))
	assert.Zero(t, r.TilbakeTil(g.Hendelse, true, g.Lovdato))
}

func TestRegistreringSpor(t *testing.T) {
	for fylke, vil := range map[bool]string{
		false: `frist/registrering integreringsforskriften/58/2 2021-01-01 beregnet hendelse="2025-12-31" maaneder=2 registreringsfrist="2026-02-28" `,
		true:  `frist/registrering integreringsforskriften/59/2 2021-01-01 beregnet hendelse="2025-12-31" maaneder=2 registreringsfrist="2026-02-28" `,
	} {
		var sp, igjen lov.Spor
		norgeMed(false, false).Registrering(&frist.RegistreringGrunnlag{Lovdato: d("2026-07-01"), Hendelse: d("2025-12-31"), Fylkeskommunen: fylke}, &sp)
		assert.Equal(t, []string{vil}, lesSpor(&sp))
		for st, fakta := range sp.Alle() { // the facts of the trace give it again
			g := frist.RegistreringGrunnlag{Lovdato: d("2026-07-01"), Hendelse: date.Date(faktum(fakta, &frist.FaktumHendelse)), Fylkeskommunen: st.Rad.Hjemmel.Paragraf == 59}
			norgeMed(false, false).Registrering(&g, &igjen)
		}
		assert.Equal(t, lesSpor(&sp), lesSpor(&igjen))
	}
}

func TestFunnRegistrering(t *testing.T) {
	// Each element is from 31 January 2026, so that 31 March is the last day; registered on the day, and on the one after it.
	fra := d("2026-01-31")
	for registrert, vil := range map[string][]string{
		"":           nil,
		"2026-03-31": nil,
		"2026-04-01": {"/krav/0/registrert", "/vedtak/0/registrert", "/sluttmaal/0/registrert", "/fravaer/0/registrert", "/tiltak/0/registrert"},
	} {
		rekke := lov.Rekke{ID: "rad", Registrert: d(registrert)}
		g := frist.Registrerte{
			Lovdato:   d("2026-07-01"),
			Krav:      []kategori.Krav{{Rekke: rekke, Dato: fra}, {Rekke: rekke}},
			Vedtak:    []vedtak.Vedtak{{Rekke: rekke, Vedtaksdato: fra, Startdato: fra - 60}, {Rekke: rekke}},
			Sluttmaal: []sluttmaal.Registrering{{Rekke: rekke, Fra: fra}, {Rekke: rekke}},
			Fravaer:   []fravaer.Fravaer{{Rekke: rekke, Fra: fra - 60, Til: fra}, {Rekke: rekke, Fra: fra - 60}},
			Tiltak:    []tiltak.Tiltak{{Rekke: rekke, Fra: fra, Til: fra + 60}, {Rekke: rekke}},
		}
		var fikk []string
		for _, f := range norgeMed(false, false).FunnRegistrering(nil, &g) {
			fikk = append(fikk, f.Sti.String())
			assert.Equal(t, "registrert-for-sent", f.Kode.Kode)
			assert.Equal(t, "rad", f.ID)
			assert.Equal(t, lov.Info, f.Alvor)
			assert.Equal(t, "Opplysningen er fra 31. januar 2026 og ble registrert 1. april 2026; fristen var 31. mars 2026, to måneder etter.", f.Melding(lov.Bokmaal))
			assert.Equal(t, "The information is from 31 January 2026 and was registered on 1 April 2026; the deadline was 31 March 2026, two months after.", f.Melding(lov.Engelsk))
		}
		assert.Equal(t, vil, fikk, "forskriften § 58 andre ledd, registered %s", registrert)
	}
}

// Fylkeskommunen registers vedtak on norsk and samfunnskunnskap while it has the responsibility: forskriften § 59 andre ledd.
func TestFunnRegistreringFylkeskommunen(t *testing.T) {
	ansvar := func(fra, til string) []opplaering.FylkeskommunaltAnsvar {
		return []opplaering.FylkeskommunaltAnsvar{{}, {Fra: d(fra), Til: d(til)}}
	}
	for _, rad := range []struct {
		navn    string
		ordning vedtak.Ordning
		ansvar  []opplaering.FylkeskommunaltAnsvar
		vil     string
	}{
		{"norsk", vedtak.Norsk, ansvar("2026-01-01", "2026-06-30"), "integreringsforskriften/59/2"},
		{"samfunnskunnskap", vedtak.Samfunnskunnskap, ansvar("2026-01-01", "2026-06-30"), "integreringsforskriften/59/2"},
		{"still", vedtak.Norsk, ansvar("2026-01-01", ""), "integreringsforskriften/59/2"},
		{"the first day", vedtak.Norsk, ansvar("2026-01-31", ""), "integreringsforskriften/59/2"},
		{"the day before it", vedtak.Norsk, ansvar("2026-02-01", ""), "integreringsforskriften/58/2"},
		{"the last day", vedtak.Norsk, ansvar("2025-01-01", "2026-01-31"), "integreringsforskriften/59/2"},
		{"the day after it", vedtak.Norsk, ansvar("2025-01-01", "2026-01-30"), "integreringsforskriften/58/2"},
		{"the programme", vedtak.Introduksjonsprogram, ansvar("2026-01-01", ""), "integreringsforskriften/58/2"},
		{"nobody else has it", vedtak.Norsk, nil, "integreringsforskriften/58/2"},
	} {
		g := frist.Registrerte{
			Lovdato: d("2026-07-01"), Fylkeskommunalt: rad.ansvar,
			Vedtak: []vedtak.Vedtak{{Rekke: lov.Rekke{Registrert: d("2026-04-01")}, Ordning: rad.ordning, Vedtaksdato: d("2026-01-31")}},
		}
		r := frist.Norge()
		funn := r.FunnRegistrering(nil, &g)
		require.Len(t, funn, 1, rad.navn)
		assert.Equal(t, rad.vil, funn[0].Rad.Hjemmel.String(), rad.navn)
	}
}
