package avslutning_test

import (
	"cmp"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/nirregler/integrering/avslutning"
	"github.com/nirregler/integrering/internal/proeve"
	"github.com/nirregler/integrering/lov"
)

// The tables of IMDi's guide of 9 December 2024, row by row: the code of the contract, NIR's text, who sets it, the group, and the
// provision of a cause that the regelmotor alone sets. Bortfall is from the slides of 17 April 2026; its group is T44.
var katalog = []struct {
	kode                    avslutning.Kode
	ord, nir                string
	kommunen, regelmotoren  bool
	maal                    string
	timer                   bool
	hjemmel                 string
	foerste                 string // the first day of the row
	typen                   string
	oppnaadd, inngaar, t44s bool
}{
	{avslutning.Arbeid, "arbeid", "Arbeid", true, false, "arbeid", true, "integreringsforskriften/58/2", "2021-01-01", "", true, true, false},
	{avslutning.ArbeidLoennstilskudd, "arbeid-loennstilskudd", "Arbeid med lønnstilskudd fra NAV", true, false, "arbeid", false, "integreringsforskriften/58/2", "2021-01-01", "", true, true, false},
	{avslutning.ArbeidOgGrunnskole, "arbeid-og-grunnskole", "Arbeid og grunnskole", true, false, "arbeid-og-utdanning", false, "integreringsforskriften/58/2", "2021-01-01", "", true, true, false},
	{avslutning.ArbeidOgVideregaaende, "arbeid-og-videregaaende", "Arbeid og utdanning - videregående opplæring", true, false, "arbeid-og-utdanning", false, "integreringsforskriften/58/2", "2021-01-01", "", true, true, false},
	{avslutning.ArbeidOgFagskole, "arbeid-og-fagskole", "Arbeid og utdanning - fagskole", true, false, "arbeid-og-utdanning", false, "integreringsforskriften/58/2", "2021-01-01", "", true, true, false},
	{avslutning.ArbeidOgHoeyereUtdanning, "arbeid-og-hoeyere-utdanning", "Arbeid og utdanning - høyere utdanning", true, false, "arbeid-og-utdanning", false, "integreringsforskriften/58/2", "2021-01-01", "", true, true, false},
	{avslutning.HoeyereUtdanning, "hoeyere-utdanning", "Høyere utdanning", true, false, "utdanning-hoey-fagskole", false, "integreringsforskriften/58/2", "2021-01-01", "", true, true, false},
	{avslutning.Fagskole, "fagskole", "Fagskole", true, false, "utdanning-hoey-fagskole", false, "integreringsforskriften/58/2", "2021-01-01", "", true, true, false},
	{avslutning.VideregaaendeYrkesfag, "videregaaende-yrkesfag", "Videregående opplæring - fag og yrkesopplæring", true, false, "utdanning-vgo", false, "integreringsforskriften/58/2", "2021-01-01", "", true, true, false},
	{avslutning.VideregaaendeStudiespesialisering, "videregaaende-studiespesialisering", "Videregående opplæring - studiespesialisering", true, false, "utdanning-vgo", false, "integreringsforskriften/58/2", "2021-01-01", "", true, true, false},
	{avslutning.Grunnskole, "grunnskole", "Grunnskole", true, false, "annet", false, "integreringsforskriften/58/2", "2021-01-01", "", false, true, false},
	{avslutning.Arbeidsmarkedstiltak, "arbeidsmarkedstiltak", "Arbeidsmarkedstiltak i regi av NAV", true, false, "annet", false, "integreringsforskriften/58/2", "2021-01-01", "", false, true, false},
	{avslutning.KvalifiserendeTiltak, "kvalifiserende-tiltak", "Kvalifiserende tiltak i regi av kommunen eller andre aktører", true, false, "annet", false, "integreringsforskriften/58/2", "2021-01-01", "", false, true, false},
	{avslutning.HjemmeBarnUnder1, "hjemme-barn-under-1", "Hjemmeværende med omsorg for barn under 1 år", true, false, "annet", false, "integreringsforskriften/58/2", "2021-01-01", "", false, true, false},
	{avslutning.HjemmeBarnOver1, "hjemme-barn-over-1", "Hjemmeværende med omsorg for barn over 1 år", true, false, "annet", false, "integreringsforskriften/58/2", "2021-01-01", "", false, true, false},
	{avslutning.IkkeArbeidssoeker, "ikke-arbeidssoeker", "Ikke arbeidssøker", true, false, "annet", false, "integreringsforskriften/58/2", "2021-01-01", "", false, true, false},
	{avslutning.Helse, "helse", "Helsemessige utfordringer", true, false, "annet", false, "integreringsforskriften/58/2", "2021-01-01", "", false, true, false},
	{avslutning.MistetRett, "mistet-rett", "Ikke lenger i kategori, mistet rett", true, false, "inngaar-ikke", false, "integreringsforskriften/58/2", "2021-01-01", "", false, false, false},
	{avslutning.Flyttet, "flyttet", "Flyttet", true, true, "annet", false, "integreringsforskriften/58/2", "2021-01-01", "", false, true, false},
	{avslutning.Utvandret, "utvandret", "Utvandret", true, true, "inngaar-ikke", false, "integreringsforskriften/58/2", "2021-01-01", "", false, false, false},
	{avslutning.Doed, "doed", "Død", true, true, "inngaar-ikke", false, "integreringsforskriften/58/2", "2021-01-01", "", false, false, false},
	{avslutning.Ukjent, "ukjent", "Ukjent", true, false, "annet", false, "integreringsforskriften/58/2", "2021-01-01", "", false, true, false},
	{avslutning.Annet, "annet", "Annet", true, false, "annet", false, "integreringsforskriften/58/2", "2021-01-01", "", false, true, false},
	{avslutning.IkkeRegistrert, "ikke-registrert", "Avslutningsårsak ikke registrert", false, true, "annet", false, "integreringsloven/18a/2/p1", "2021-01-01", "", false, true, false},
	{avslutning.UtgaattOppstartsfrist, "utgaatt-oppstartsfrist", "Utgått oppstartsfrist", false, true, "inngaar-ikke", false, "integreringsloven/8/1/p3", "2021-01-01", "", false, false, false},
	{avslutning.IkkeLengerIKategori, "ikke-lenger-i-kategori", "Ikke lenger i kategori", false, true, "inngaar-ikke", false, "integreringsloven/8", "2021-01-01", "", false, false, false},
	{avslutning.AvvistProgram, "avvist-program", "Person avvist program", false, true, "inngaar-ikke", false, "integreringsloven/3/3", "2021-01-01", "", false, false, false},
	{avslutning.PermanentStans, "permanent-stans", "Vedtak om permanent stans", false, true, "annet", false, "integreringsloven/18", "2021-01-01", "", false, true, false},
	{avslutning.BortfallArbeid, "bortfall-arbeid", "Vedtak om bortfall av rett og plikt pga. arbeid", false, true, "inngaar-ikke", false, "integreringsloven/8/4", "2026-01-01", "avbrutt", false, false, true},
}

func TestKatalog(t *testing.T) {
	r, annet := norge(standard), norge(t44)
	lovdato := d("2026-07-01")
	require.Len(t, katalog, len(avslutning.Koder.Koder), "every code of the contract")
	require.Len(t, katalog, 29, "the guide has 26 of them twice told, less the three that both set; bortfall came in 2026")
	for i, rad := range katalog {
		require.Equal(t, avslutning.Kode(i+1), rad.kode)
		assert.Equal(t, rad.ord, rad.kode.String())
		assert.Equal(t, rad.nir, rad.kode.Kode().NIR)
		a, v := r.Aarsak(rad.kode, 0, lovdato)
		require.NotNil(t, v, rad.ord)
		assert.Equal(t, rad.kode, a.Kode)
		assert.Equal(t, rad.kommunen, a.Kommunen, rad.ord)
		assert.Equal(t, rad.regelmotoren, a.Regelmotoren, rad.ord)
		assert.Equal(t, rad.maal, a.Maaloppnaaelse.String(), rad.ord)
		assert.Equal(t, rad.timer, a.Timer, "%s: hours per week are asked for arbeid", rad.ord)
		assert.Equal(t, rad.typen, a.Type.String(), rad.ord)
		assert.Equal(t, rad.hjemmel, v.Hjemmel.String(), rad.ord)
		_, foer := r.Aarsak(rad.kode, lov.Integreringsloven, d(rad.foerste)-1)
		assert.Nil(t, foer, rad.ord)
		_, fra := r.Aarsak(rad.kode, lov.Integreringsloven, d(rad.foerste))
		assert.NotNil(t, fra, rad.ord)

		m := r.Maaloppnaaelse(rad.kode, 0, lovdato)
		assert.Equal(t, rad.maal, m.String(), rad.ord)
		assert.Equal(t, rad.oppnaadd, avslutning.Oppnaadd(m), "%s: work, or education above grunnskole", rad.ord)
		assert.Equal(t, rad.inngaar, m != avslutning.InngaarIkke, rad.ord)
		assert.Equal(t, rad.t44s, annet.Maaloppnaaelse(rad.kode, 0, lovdato) != m, "%s: T44 is about bortfall alone", rad.ord)
		assert.Zero(t, r.Maaloppnaaelse(rad.kode, 0, d(rad.foerste)-1), "%s: no version, no group", rad.ord)
	}
	assert.Equal(t, avslutning.MaalAnnet, annet.Maaloppnaaelse(avslutning.BortfallArbeid, 0, lovdato), "T44 annet")
	assert.Zero(t, annet.Maaloppnaaelse(avslutning.BortfallArbeid, 0, d("2025-12-31")), "T44 annet, no version")
	for _, k := range []avslutning.Kode{0, 30} {
		a, v := r.Aarsak(k, 0, lovdato)
		assert.Zero(t, a)
		assert.Nil(t, v)
	}
	assert.Zero(t, r.Maaloppnaaelse(0, 0, lovdato))
	assert.False(t, avslutning.Oppnaadd(0))
}

// Under introduksjonsloven each cause, bortfall apart, says what the catalogue says, and rests on a provision of that act.
func TestKatalogEtterIntroduksjonsloven(t *testing.T) {
	hjemler := map[avslutning.Kode]string{
		avslutning.UtgaattOppstartsfrist: "introduksjonsloven/2", avslutning.IkkeLengerIKategori: "introduksjonsloven/2",
		avslutning.AvvistProgram: "introduksjonsloven/3/2", avslutning.PermanentStans: "introduksjonsloven/7",
	}
	r := norge(standard)
	for _, rad := range katalog {
		for _, dag := range []string{"2003-09-01", "2010-01-01", "2020-12-31", "2021-01-01", "2026-07-01"} {
			a, v := r.Aarsak(rad.kode, lov.Introduksjonsloven, d(dag))
			if rad.kode == avslutning.BortfallArbeid {
				assert.Nil(t, v, "§ 8 fjerde ledd is of integreringsloven")
				assert.Zero(t, a)
				continue
			}
			require.NotNil(t, v, "%s %s", rad.ord, dag)
			assert.Equal(t, cmp.Or(hjemler[rad.kode], "introduksjonsloven/5"), v.Hjemmel.String(), rad.ord)
			assert.Equal(t, rad.kommunen, a.Kommunen, rad.ord)
			assert.Equal(t, rad.regelmotoren, a.Regelmotoren, rad.ord)
			assert.Equal(t, rad.maal, r.Maaloppnaaelse(rad.kode, lov.Introduksjonsloven, d(dag)).String(), rad.ord)
		}
		_, v := r.Aarsak(rad.kode, lov.Introduksjonsloven, d("2003-08-31"))
		assert.Nil(t, v, "%s: before the act", rad.ord)
	}
	r.Aarsaker[avslutning.Arbeid-1].Versjoner = nil
	_, v := r.Aarsak(avslutning.Arbeid, lov.Introduksjonsloven, d("2020-01-01"))
	assert.Nil(t, v, "what is not in the catalogue")
}

// Each row on its first day, the day before, and its last.
func TestTabeller(t *testing.T) {
	const ingen = ""
	r := avslutning.Norge()
	navn := map[string]bool{}
	for i := range r.Aarsaker {
		tabell := &r.Aarsaker[i]
		assert.Equal(t, "avslutning/"+katalog[i].ord, tabell.Navn)
		for _, v := range tabell.Versjoner {
			assert.Regexp(t, `^(LOV|FOR)-\d{4}-\d\d-\d\d-\d+.*; i kraft \d.*\. Årsaken: IMDi, `, v.Kilde)
			assert.Equal(t, tabell.Versjoner[0].Verdi, v.Verdi, "what NIR says of it is one")
		}
		navn[tabell.Versjoner[0].Verdi.String()] = true
	}
	assert.True(t, navn["kommunen arbeid"])
	assert.True(t, navn["kommunen og regelmotoren annet"])
	assert.True(t, navn["regelmotoren inngaar-ikke"])
	for _, tabell := range r.Tabeller() {
		assert.Empty(t, tabell.Valider(), tabell.Tabellnavn())
		for o := range tabell.Rader {
			assert.NotEmpty(t, o.Verdi, o.Tabell)
			assert.Regexp(t, `^(LOV|FOR)-\d{4}-\d\d-\d\d-\d+.*; i kraft \d`, o.Rad.Kilde, o.Tabell)
		}
		navn[tabell.Tabellnavn()] = true
	}
	assert.Len(t, r.Tabeller(), 29+6)

	paa := func(tabell interface{ Rader(func(lov.Oppslag) bool) }, dag string) string {
		for o := range tabell.Rader {
			if o.Rad.Gjelder(d(dag)) {
				return o.Rad.Hjemmel.String() + " " + o.Rad.Fra.String()
			}
		}
		return ""
	}
	for _, l := range []struct {
		fordi  string
		tabell lov.Liste
		paa    map[string]string
	}{
		{"§ 13 sjette ledd until § 18 a", &r.Avslutning.Integrering, map[string]string{
			"2020-12-31": ingen, "2021-01-01": "integreringsloven/13/6 2021-01-01", "2025-12-31": "integreringsloven/13/6 2021-01-01", "2026-01-01": "integreringsloven/18a/2/p1 2026-01-01",
		}},
		{"the same of the cause", &r.Aarsaker[avslutning.IkkeRegistrert-1], map[string]string{
			"2020-12-31": ingen, "2021-01-01": "integreringsloven/13/6 2021-01-01", "2025-12-31": "integreringsloven/13/6 2021-01-01", "2026-01-01": "integreringsloven/18a/2/p1 2026-01-01",
		}},
		{"introduksjonsloven § 5, the third year changed on 1 September 2018", &r.Avslutning.Introduksjon, map[string]string{
			"2003-08-31": ingen, "2003-09-01": "introduksjonsloven/5 2003-09-01", "2018-08-31": "introduksjonsloven/5 2003-09-01", "2018-09-01": "introduksjonsloven/5 2018-09-01", "2026-07-01": "introduksjonsloven/5 2018-09-01",
		}},
		{"§ 8, changed in 2023 and 2026", &r.Aarsaker[avslutning.IkkeLengerIKategori-1], map[string]string{
			"2020-12-31": ingen, "2021-01-01": "integreringsloven/8 2021-01-01", "2023-07-31": "integreringsloven/8 2021-01-01", "2023-08-01": "integreringsloven/8 2023-08-01",
			"2025-12-31": "integreringsloven/8 2023-08-01", "2026-01-01": "integreringsloven/8 2026-01-01",
		}},
		{"introduksjonsloven § 2, changed in 2011 and 2018", &r.Kategori, map[string]string{
			"2003-08-31": ingen, "2003-09-01": "introduksjonsloven/2 2003-09-01", "2011-06-30": "introduksjonsloven/2 2003-09-01", "2011-07-01": "introduksjonsloven/2 2011-07-01",
			"2018-06-15": "introduksjonsloven/2 2011-07-01", "2018-06-16": "introduksjonsloven/2 2018-06-16",
		}},
		{"introduksjonsloven § 3 andre ledd", &r.Avbrutt, map[string]string{"2003-08-31": ingen, "2003-09-01": "introduksjonsloven/3/2 2003-09-01", "2026-07-01": "introduksjonsloven/3/2 2003-09-01"}},
		{"introduksjonsloven § 7, «høvelig arbeid» taken out on 1 January 2016", &r.Stans, map[string]string{
			"2003-08-31": ingen, "2003-09-01": "introduksjonsloven/7 2003-09-01", "2015-12-31": "introduksjonsloven/7 2003-09-01", "2016-01-01": "introduksjonsloven/7 2016-01-01",
		}},
		{"§ 37 c andre ledd, 1 July 2024 through 2025", &r.Arbeid, map[string]string{
			"2024-06-30": ingen, "2024-07-01": "integreringsloven/37c/2 2024-07-01", "2025-12-31": "integreringsloven/37c/2 2024-07-01", "2026-01-01": ingen,
		}},
	} {
		for dag, vil := range l.paa {
			assert.Equal(t, vil, paa(l.tabell, dag), "%s: %s", dag, l.fordi)
		}
	}
}

func TestTekster(t *testing.T) {
	proeve.Tekster(t, avslutning.Regelliste, avslutning.Funnkoder, &avslutning.Koder, &avslutning.Registratorer, &avslutning.Maaloppnaaelser, &avslutning.Typer)
}

// The groups of the guide and the one kind of ending that a source shows, with NIR's text.
func TestKodeverk(t *testing.T) {
	for maal, vil := range map[avslutning.Maaloppnaaelse][2]string{
		avslutning.MaalArbeid:            {"arbeid", "Arbeid"},
		avslutning.MaalArbeidOgUtdanning: {"arbeid-og-utdanning", "Arbeid og utdanning"},
		avslutning.MaalHoeyEllerFagskole: {"utdanning-hoey-fagskole", "Utdanning – høy/fagskole"},
		avslutning.MaalVideregaaende:     {"utdanning-vgo", "Utdanning - Vgo"},
		avslutning.MaalAnnet:             {"annet", "Annet"},
		avslutning.InngaarIkke:           {"inngaar-ikke", "Inngår ikke i tallgrunnlaget for måloppnåelse"},
	} {
		assert.Equal(t, vil[0], maal.String())
		assert.Equal(t, vil[1], maal.Kode().NIR)
	}
	assert.Len(t, avslutning.Maaloppnaaelser.Koder, 6)
	assert.Equal(t, "maaloppnaaelse", avslutning.Maaloppnaaelser.Navn)
	assert.Equal(t, "Avbrutt", avslutning.Avbrutt.Kode().NIR)
	assert.Equal(t, "kommune", avslutning.Kommune.String())
	assert.Equal(t, "regelmotor", avslutning.Regelmotor.String())
}
