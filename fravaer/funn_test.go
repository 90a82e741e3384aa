package fravaer_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/nirregler/integrering/fravaer"
	"github.com/nirregler/integrering/internal/proeve"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

func TestFunn(t *testing.T) {
	tidsregning := func(u vedtak.Telleenhet, o vedtak.Ordning) hendelse {
		return vedtatt(vedtak.Vedtak{Type: vedtak.Permisjon, Ordning: o, Permisjonstype: vedtak.Omsorg, Telleenhet: u, Startdato: d("2026-06-01"), Sluttdato: d("2026-06-05")})
	}
	gitt := map[string]bool{}
	for _, r := range []struct {
		navn, fordi string
		velg        func(*fravaer.Regler)
		hva         []hendelse
		vil         []string // code and place
	}{
		{"en vanlig sykdom", "ingenting å si", ingenting, []hendelse{syk("2026-06-01", "2026-06-05")}, nil},
		{"en helg", "§ 17 første ledd: ingen virkedager", ingenting, []hendelse{syk("2026-06-06", "2026-06-07")}, []string{"fravaer-uten-virkedager /fravaer/0"}},
		{
			"samme dag to ganger", "en dato teller én gang", ingenting,
			[]hendelse{syk("2026-06-01", "2026-06-05"), syk("2026-06-05", "2026-06-05")},
			[]string{"fravaer-dobbelt /fravaer/1"},
		},
		{
			"etter fødselspermisjon", "T13: ikke lagt til", ingenting,
			[]hendelse{borte(fravaer.EtterFoedselspermisjon, "2026-06-01", "2026-06-05")},
			[]string{"fravaer-etter-foedselspermisjon /fravaer/0"},
		},
		{"etter fødselspermisjon, lagt til", "T13 alltid", t13, []hendelse{borte(fravaer.EtterFoedselspermisjon, "2026-06-01", "2026-06-05")}, nil},
		{
			"flere timer enn perioden har", "23 timer på tre dager à 7,5", ingenting,
			[]hendelse{timer(fravaer.EgenSykdom, "2026-06-01", "2026-06-03", "22.500001")},
			[]string{"fravaer-flere-timer-enn-perioden /fravaer/0"},
		},
		{"akkurat så mange timer", "22,5 timer på tre dager", ingenting, []hendelse{timer(fravaer.EgenSykdom, "2026-06-01", "2026-06-03", "22.5")}, nil},
		{
			"flere dager enn perioden har", "3,000001 av 3", ingenting,
			[]hendelse{dager(fravaer.EgenSykdom, "2026-06-01", "2026-06-03", "3.000001")},
			[]string{"fravaer-flere-timer-enn-perioden /fravaer/0"},
		},
		{"akkurat så mange dager", "3 av 3", ingenting, []hendelse{dager(fravaer.EgenSykdom, "2026-06-01", "2026-06-03", "3")}, nil},
		{"timer uten slutt", "det er ingen periode å holde dem mot", ingenting, []hendelse{timer(fravaer.EgenSykdom, "2026-06-01", "", "30")}, nil},
		{
			"elleve dager barns sykdom", "§ 7: over dagene med stønad", ingenting,
			[]hendelse{ettBarn, borte(fravaer.BarnsSykdom, "2026-06-01", "2026-06-15")},
			[]string{"fravaer-over-stoenadsgrensen /fravaer"},
		},
		{"ti dager barns sykdom", "§ 7", ingenting, []hendelse{ettBarn, borte(fravaer.BarnsSykdom, "2026-06-01", "2026-06-12")}, nil},
		{
			"overgang til arbeid", "permisjonstypen finnes bare etter introduksjonsloven", ingenting,
			[]hendelse{perm(vedtak.OvergangTilArbeid, "2026-06-01", "2026-06-05")},
			[]string{"permisjon-bare-introduksjonsloven /vedtak/0"},
		},
		{
			"kalenderdager", "telleenheten finnes bare etter introduksjonsloven", ingenting,
			[]hendelse{tidsregning(vedtak.Kalenderdager, 0)},
			[]string{"permisjon-bare-introduksjonsloven /vedtak/0"},
		},
		{"virkedager", "telleenheten etter integreringsloven", ingenting, []hendelse{tidsregning(vedtak.Virkedager, 0)}, nil},
		{"kalenderdager i norsk", "en annen ordning", ingenting, []hendelse{tidsregning(vedtak.Kalenderdager, vedtak.Norsk)}, nil},
		{"kalenderdager på et annet vedtak", "bare permisjon har telleenhet", ingenting, []hendelse{vedtatt(vedtak.Vedtak{Type: vedtak.Deltakelse, Telleenhet: vedtak.Kalenderdager})}, nil},
		{
			"fred og forsoning før forskriften", "§ 14 a er fra 24. august 2022", ingenting,
			[]hendelse{paa("2022-08-23"), perm(vedtak.FredOgForsoning, "2026-06-01", "2026-06-05")},
			[]string{"permisjon-uten-hjemmel /vedtak/0"},
		},
		{"fred og forsoning etter forskriften", "§ 14 a er fra 24. august 2022", ingenting, []hendelse{paa("2022-08-24"), perm(vedtak.FredOgForsoning, "2026-06-01", "2026-06-05")}, nil},
		{
			"fred og forsoning etter introduksjonsloven", "forskriften fra 2003 har ikke slik permisjon", ingenting,
			[]hendelse{introduksjonsloven("2026-07-01"), perm(vedtak.FredOgForsoning, "2026-06-01", "2026-06-05")},
			[]string{"permisjon-uten-hjemmel /vedtak/0"},
		},
		{"overgang til arbeid etter introduksjonsloven", "§ 5-4", ingenting, []hendelse{introduksjonsloven("2026-07-01"), perm(vedtak.OvergangTilArbeid, "2026-06-01", "2026-06-05")}, nil},
		{"kalenderdager etter introduksjonsloven", "T39: enheten som er registrert", ingenting, []hendelse{introduksjonsloven("2026-07-01"), tidsregning(vedtak.Kalenderdager, 0)}, nil},
		{
			"kalenderdager etter introduksjonsloven, T39 integreringsforskriften", "§ 19 regner i virkedager", t39,
			[]hendelse{introduksjonsloven("2026-07-01"), tidsregning(vedtak.Kalenderdager, 0)},
			[]string{"permisjon-bare-introduksjonsloven /vedtak/0"},
		},
		{"etter fødselspermisjon, introduksjonsloven", "T13: lagt til", ingenting, []hendelse{introduksjonsloven("2026-07-01"), borte(fravaer.EtterFoedselspermisjon, "2026-06-01", "2026-06-05")}, nil},
		{"etter fødselspermisjon, introduksjonsloven, T13 aldri", "funnet gjelder integreringsloven", t13aldri, []hendelse{introduksjonsloven("2026-07-01"), borte(fravaer.EtterFoedselspermisjon, "2026-06-01", "2026-06-05")}, nil},
	} {
		t.Run(r.navn, func(t *testing.T) {
			require.NotEmpty(t, r.fordi)
			u := legg(r.velg, r.hva...)
			u.Redegjoer(d("2028-02-02"), nil)
			foerst := lov.NyttFunn(&fravaer.FunnDobbelt, lov.Til("annet"), "")
			funn := u.Funn([]lov.Funn{foerst})
			require.Equal(t, foerst, funn[0], "det som er funnet før, står")
			var fikk []string
			for _, f := range funn[1:] {
				fikk = append(fikk, f.Kode.Kode+" "+f.Sti.String())
				gitt[f.Kode.Kode] = true
				for s := lov.Bokmaal; s <= lov.Engelsk; s++ {
					assert.NotContains(t, f.Melding(s), "–", "et faktum mangler: %s", f.Melding(s))
				}
			}
			assert.Equal(t, r.vil, fikk, r.fordi)
		})
	}
	for _, k := range fravaer.Funnkoder {
		assert.True(t, gitt[k.Kode], "ingen rad gir %s", k.Kode)
	}
}

func TestFunnID(t *testing.T) {
	u := legg(ingenting, registrert(fravaer.Fravaer{Rekke: lov.Rekke{ID: "rad-1"}, Type: fravaer.EgenSykdom, Fra: d("2026-06-06"), Til: d("2026-06-06")}))
	u.Redegjoer(d("2028-02-02"), nil)
	funn := u.Funn(nil)
	require.Len(t, funn, 1)
	assert.Equal(t, "rad-1", funn[0].ID)
	assert.Equal(t, lov.Info, funn[0].Alvor)
	assert.Equal(t, "rad-1", u.Registreringer[0].ID())
}

func TestTekster(t *testing.T) {
	proeve.Tekster(t, fravaer.Regelliste, fravaer.Funnkoder, &fravaer.Typer, &fravaer.Dokumentasjoner, &fravaer.Roller, &fravaer.Grunner, &fravaer.Utelatelser)
}

// The words are those of the JSON contract, in the order of the constants.
func TestKoder(t *testing.T) {
	for _, r := range []struct {
		vil  []string
		fikk []string
	}{
		{
			[]string{"", "egen-sykdom", "barns-sykdom", "svangerskap", "foedsel", "ammefri", "ferie", "religioes-hoeytid", "etter-foedselspermisjon", "ugyldig", ""},
			ord[fravaer.Type](fravaer.Ugyldig + 1),
		},
		{[]string{"", "egenmelding", "legeerklaering", ""}, ord[fravaer.Dokumentasjon](fravaer.Legeerklaering + 1)},
		{[]string{"", "mor", "far-eller-medhjelper", ""}, ord[fravaer.Rolle](fravaer.FarEllerMedhjelper + 1)},
		{[]string{"", "barnehageplass", "annet-manglende-tilbud", ""}, ord[fravaer.Grunn](fravaer.AnnetManglendeTilbud + 1)},
		{
			[]string{
				"", "ugyldig", "ferie", "religioes-hoeytid", "etter-foedselspermisjon", "avslag", "ikke-gjeldende", "annen-ordning", "uten-slutt",
				"ingen-virkedager", "foer-start", "etter-frist", "allerede-talt", "foer-regelen", "over-grensen", "uten-hjemmel", "",
			},
			ord[fravaer.Utelatt](fravaer.UtelattUtenHjemmel + 1),
		},
	} {
		assert.Equal(t, r.vil, r.fikk)
	}
}

// ord returns the words of the codes from 0 through siste.
func ord[E interface {
	~uint8
	String() string
}](siste E) (alle []string) {
	for e := range siste + 1 {
		alle = append(alle, e.String())
	}
	return alle
}

// Before there is a version of the provision, a kind of absence does nothing. Of a permisjon that is yet to come it is told.
func TestFoerLoven(t *testing.T) {
	u := legg(ingenting, paa("2020-12-31"), syk("2026-06-01", "2026-06-05"), perm(vedtak.FredOgForsoning, "2026-06-08", "2026-06-12"))
	assert.Zero(t, u.Timer(u.Start(), d("2028-02-02")))
	var sp lov.Spor
	u.Redegjoer(d("2028-02-02"), &sp)
	fikk := lesSpor(t, &sp)
	require.Len(t, fikk, 1)
	assert.Equal(t, steg{"lov/ikke-i-kraft-ennaa", "integreringsforskriften/14a", "ikke-oppfylt", `lovdato="2020-12-31" iKraftFra="2022-08-24" `}, fikk[0])
	for _, reg := range u.Registreringer {
		assert.Equal(t, fravaer.UtelattUtenHjemmel, reg.Grunn)
	}
}
