package avslutning_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/nirregler/integrering/avslutning"
	"github.com/nirregler/integrering/internal/proeve"
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
	{avslutning.Arbeid, "arbeid", "Arbeid", true, false, "arbeid", true, "integreringsforskriften/58/2", "2024-12-09", "", true, true, false},
	{avslutning.ArbeidLoennstilskudd, "arbeid-loennstilskudd", "Arbeid med lønnstilskudd fra NAV", true, false, "arbeid", false, "integreringsforskriften/58/2", "2024-12-09", "", true, true, false},
	{avslutning.ArbeidOgGrunnskole, "arbeid-og-grunnskole", "Arbeid og grunnskole", true, false, "arbeid-og-utdanning", false, "integreringsforskriften/58/2", "2024-12-09", "", true, true, false},
	{avslutning.ArbeidOgVideregaaende, "arbeid-og-videregaaende", "Arbeid og utdanning - videregående opplæring", true, false, "arbeid-og-utdanning", false, "integreringsforskriften/58/2", "2024-12-09", "", true, true, false},
	{avslutning.ArbeidOgFagskole, "arbeid-og-fagskole", "Arbeid og utdanning - fagskole", true, false, "arbeid-og-utdanning", false, "integreringsforskriften/58/2", "2024-12-09", "", true, true, false},
	{avslutning.ArbeidOgHoeyereUtdanning, "arbeid-og-hoeyere-utdanning", "Arbeid og utdanning - høyere utdanning", true, false, "arbeid-og-utdanning", false, "integreringsforskriften/58/2", "2024-12-09", "", true, true, false},
	{avslutning.HoeyereUtdanning, "hoeyere-utdanning", "Høyere utdanning", true, false, "utdanning-hoey-fagskole", false, "integreringsforskriften/58/2", "2024-12-09", "", true, true, false},
	{avslutning.Fagskole, "fagskole", "Fagskole", true, false, "utdanning-hoey-fagskole", false, "integreringsforskriften/58/2", "2024-12-09", "", true, true, false},
	{avslutning.VideregaaendeYrkesfag, "videregaaende-yrkesfag", "Videregående opplæring - fag og yrkesopplæring", true, false, "utdanning-vgo", false, "integreringsforskriften/58/2", "2024-12-09", "", true, true, false},
	{avslutning.VideregaaendeStudiespesialisering, "videregaaende-studiespesialisering", "Videregående opplæring - studiespesialisering", true, false, "utdanning-vgo", false, "integreringsforskriften/58/2", "2024-12-09", "", true, true, false},
	{avslutning.Grunnskole, "grunnskole", "Grunnskole", true, false, "annet", false, "integreringsforskriften/58/2", "2024-12-09", "", false, true, false},
	{avslutning.Arbeidsmarkedstiltak, "arbeidsmarkedstiltak", "Arbeidsmarkedstiltak i regi av NAV", true, false, "annet", false, "integreringsforskriften/58/2", "2024-12-09", "", false, true, false},
	{avslutning.KvalifiserendeTiltak, "kvalifiserende-tiltak", "Kvalifiserende tiltak i regi av kommunen eller andre aktører", true, false, "annet", false, "integreringsforskriften/58/2", "2024-12-09", "", false, true, false},
	{avslutning.HjemmeBarnUnder1, "hjemme-barn-under-1", "Hjemmeværende med omsorg for barn under 1 år", true, false, "annet", false, "integreringsforskriften/58/2", "2024-12-09", "", false, true, false},
	{avslutning.HjemmeBarnOver1, "hjemme-barn-over-1", "Hjemmeværende med omsorg for barn over 1 år", true, false, "annet", false, "integreringsforskriften/58/2", "2024-12-09", "", false, true, false},
	{avslutning.IkkeArbeidssoeker, "ikke-arbeidssoeker", "Ikke arbeidssøker", true, false, "annet", false, "integreringsforskriften/58/2", "2024-12-09", "", false, true, false},
	{avslutning.Helse, "helse", "Helsemessige utfordringer", true, false, "annet", false, "integreringsforskriften/58/2", "2024-12-09", "", false, true, false},
	{avslutning.MistetRett, "mistet-rett", "Ikke lenger i kategori, mistet rett", true, false, "inngaar-ikke", false, "integreringsforskriften/58/2", "2024-12-09", "", false, false, false},
	{avslutning.Flyttet, "flyttet", "Flyttet", true, true, "annet", false, "integreringsforskriften/58/2", "2024-12-09", "", false, true, false},
	{avslutning.Utvandret, "utvandret", "Utvandret", true, true, "inngaar-ikke", false, "integreringsforskriften/58/2", "2024-12-09", "", false, false, false},
	{avslutning.Doed, "doed", "Død", true, true, "inngaar-ikke", false, "integreringsforskriften/58/2", "2024-12-09", "", false, false, false},
	{avslutning.Ukjent, "ukjent", "Ukjent", true, false, "annet", false, "integreringsforskriften/58/2", "2024-12-09", "", false, true, false},
	{avslutning.Annet, "annet", "Annet", true, false, "annet", false, "integreringsforskriften/58/2", "2024-12-09", "", false, true, false},
	{avslutning.IkkeRegistrert, "ikke-registrert", "Avslutningsårsak ikke registrert", false, true, "annet", false, "integreringsloven/18a/2/p1", "2024-12-09", "", false, true, false},
	{avslutning.UtgaattOppstartsfrist, "utgaatt-oppstartsfrist", "Utgått oppstartsfrist", false, true, "inngaar-ikke", false, "integreringsloven/8/1/p3", "2024-12-09", "", false, false, false},
	{avslutning.IkkeLengerIKategori, "ikke-lenger-i-kategori", "Ikke lenger i kategori", false, true, "inngaar-ikke", false, "integreringsloven/8", "2024-12-09", "", false, false, false},
	{avslutning.AvvistProgram, "avvist-program", "Person avvist program", false, true, "inngaar-ikke", false, "integreringsloven/3/3", "2024-12-09", "", false, false, false},
	{avslutning.PermanentStans, "permanent-stans", "Vedtak om permanent stans", false, true, "annet", false, "integreringsloven/18", "2024-12-09", "", false, true, false},
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
		v := r.Aarsak(rad.kode, lovdato)
		require.NotNil(t, v, rad.ord)
		a := v.Verdi
		assert.Equal(t, rad.kode, a.Kode)
		assert.Equal(t, rad.kommunen, a.Kommunen, rad.ord)
		assert.Equal(t, rad.regelmotoren, a.Regelmotoren, rad.ord)
		assert.Equal(t, rad.maal, a.Maaloppnaaelse.String(), rad.ord)
		assert.Equal(t, rad.timer, a.Timer, "%s: hours per week are asked for arbeid", rad.ord)
		assert.Equal(t, rad.typen, a.Type.String(), rad.ord)
		assert.Equal(t, rad.hjemmel, v.Hjemmel.String(), rad.ord)
		assert.Nil(t, r.Aarsak(rad.kode, d(rad.foerste)-1), rad.ord)
		assert.NotNil(t, r.Aarsak(rad.kode, d(rad.foerste)), rad.ord)

		m := r.Maaloppnaaelse(rad.kode, lovdato)
		assert.Equal(t, rad.maal, m.String(), rad.ord)
		assert.Equal(t, rad.oppnaadd, avslutning.Oppnaadd(m), "%s: work, or education above grunnskole", rad.ord)
		assert.Equal(t, rad.inngaar, m != avslutning.InngaarIkke, rad.ord)
		assert.Equal(t, rad.t44s, annet.Maaloppnaaelse(rad.kode, lovdato) != m, "%s: T44 is about bortfall alone", rad.ord)
		assert.Zero(t, r.Maaloppnaaelse(rad.kode, d(rad.foerste)-1), "%s: no version, no group", rad.ord)
	}
	assert.Equal(t, avslutning.MaalAnnet, annet.Maaloppnaaelse(avslutning.BortfallArbeid, lovdato), "T44 annet")
	assert.Nil(t, r.Aarsak(0, lovdato))
	assert.Nil(t, r.Aarsak(30, lovdato))
	assert.Zero(t, r.Maaloppnaaelse(0, lovdato))
	assert.False(t, avslutning.Oppnaadd(0))
}

func TestTabeller(t *testing.T) {
	r := avslutning.Norge()
	navn := map[string]bool{}
	for i := range r.Aarsaker {
		tabell := &r.Aarsaker[i]
		assert.Empty(t, tabell.Valider())
		assert.Equal(t, "avslutning/"+katalog[i].ord, tabell.Navn)
		assert.NotEmpty(t, tabell.Versjoner[0].Kilde)
		navn[tabell.Versjoner[0].Verdi.String()] = true
	}
	assert.True(t, navn["kommunen arbeid"])
	assert.True(t, navn["kommunen og regelmotoren annet"])
	assert.True(t, navn["regelmotoren inngaar-ikke"])
	assert.Empty(t, r.Avslutning.Valider())
	assert.Nil(t, r.Avslutning.Paa(d("2025-12-31")))
	assert.Equal(t, "integreringsloven/18a/2/p1", r.Avslutning.Paa(d("2026-01-01")).Hjemmel.String())
	assert.NotEmpty(t, r.Avslutning.Versjoner[0].Verdi.String())
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
