package main

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/nirregler/integrering"
	"github.com/nirregler/integrering/lov"
)

func norge(t *testing.T) *integrering.Regelverk {
	t.Helper()
	r, err := tolkningsvalg{}.regelverk()
	require.NoError(t, err)
	return r
}

func miljoeDagen() date.Date { return (&miljoe{naa: klokke}).dagen(0) }

// The clock is read where it stands, and only when no day is given.
func TestDagen(t *testing.T) {
	natt := &miljoe{naa: func() time.Time { return time.Date(2026, 12, 31, 23, 30, 0, 0, time.FixedZone("vest", -3600)) }}
	assert.Equal(t, lov.D(2026, 12, 31), natt.dagen(0), "the day where the clock stands, not in UTC")
	assert.Equal(t, lov.D(2026, 1, 2), natt.dagen(dag(lov.D(2026, 1, 2))))
}

// utOK runs the command, which must do its work.
func utOK(t *testing.T, args ...string) string {
	t.Helper()
	status, ut, feil := kjoer(t, "", args...)
	require.Zero(t, status, feil)
	require.Empty(t, feil)
	return ut
}

func TestKoder(t *testing.T) {
	ut := utOK(t, "koder")
	for k := range integrering.Kodeverk {
		assert.Contains(t, ut, "\n"+k.Navn+" ")
		liste := utOK(t, "koder", k.Navn)
		for i := range k.Koder {
			assert.Contains(t, liste, "\n"+k.Koder[i].Kode+" ")
			assert.Contains(t, liste, k.Koder[i].NIR)
			assert.Contains(t, liste, k.Koder[i].Tekst[lov.Bokmaal])
		}
	}
	assert.Contains(t, ut, "\nfunn ")
	assert.Contains(t, ut, "\ntolkninger ")
	assert.Contains(t, utOK(t, "koder", "--spraak=en"), "NAME ")

	maal := utOK(t, "koder", "sluttmaal")
	assert.Contains(t, maal, "Fullføre fag og yrkesopplæring (fra 01.01.2025)", "NIR's own words")
	assert.Contains(t, maal, "integreringsloven § 14 femte ledd", "as a lawyer writes")
	assert.Contains(t, utOK(t, "koder", "sluttmaal", "--spraak=nn"), "integreringslova § 14 femte ledd")
	assert.NotContains(t, utOK(t, "koder", "feil"), "HJEMMEL", "a column without content is left out")
}

func TestKoderFunnOgTolkninger(t *testing.T) {
	funn := utOK(t, "koder", "funn")
	for f := range integrering.Funnkoder {
		assert.Contains(t, funn, "\n"+f.Kode+" ")
		assert.Contains(t, funn, f.Tekst[lov.Bokmaal])
	}
	tolkninger := utOK(t, "koder", "tolkninger", "--spraak=en")
	assert.Regexp(t, `\nT01 .* samme-dato +dagen-foer\n`, tolkninger)
	assert.Regexp(t, `\nT07 .* 7\.5 +another number\n`, tolkninger)
	for v := range norge(t).Tolkninger {
		assert.Contains(t, tolkninger, "\n"+v.ID+"  "+v.Spoersmaal[lov.Engelsk])
	}
}

// JSON has all three languages, whatever --spraak says.
func TestKoderJSON(t *testing.T) {
	type liste struct {
		Navn  string
		Tekst map[string]string
		Koder []struct {
			Kode, ID, NIR, Fra, Til, Alvor, Standard string
			Tekst, Spoersmaal                        map[string]string
			Hjemmel, Verdier                         []string
		}
	}
	var alle []liste
	require.NoError(t, json.Unmarshal([]byte(utOK(t, "koder", "--format=json", "--spraak=en")), &alle))
	navn := kodelistenavn()
	for _, l := range alle {
		navn = strings.Replace(navn, ","+l.Navn, "", 1)
		assert.Len(t, l.Tekst, 3)
		for _, k := range l.Koder {
			assert.NotEmpty(t, k.Kode+k.ID)
			for _, spraak := range []string{"nb", "nn", "en"} {
				assert.NotEmpty(t, k.Tekst[spraak]+k.Spoersmaal[spraak], "%s %s", k.Kode, spraak)
			}
		}
	}
	assert.Empty(t, navn, "every list is there")

	var maal liste
	require.NoError(t, json.Unmarshal([]byte(utOK(t, "koder", "sluttmaal", "--format=json")), &maal))
	for _, k := range maal.Koder {
		if k.Kode == "videregaaende-under-25" { // § 14 as it stood to the end of 2024; in force 1.1.2021
			assert.Equal(t, "2021-01-01", k.Fra)
			assert.Equal(t, "2024-12-31", k.Til)
			assert.Equal(t, "Fullføre videregående opplæring - under 25 år", k.NIR)
			assert.NotEmpty(t, k.Hjemmel)
			return
		}
	}
	t.Error("videregaaende-under-25 is not there")
}

func TestRegelverk(t *testing.T) {
	ut := utOK(t, "regelverk", "--per=2026-07-01")
	assert.Contains(t, ut, "Reglene 1. juli 2026. Sist gjennomgått 28. juli 2026.\n")
	type rad struct{ Tabell, Verdi, Hjemmel, Fra, Til, Kilde, Status string }
	var dok struct {
		Versjon, SistGjennomgaatt, Per string
		Rader                          []rad
	}
	lesRader := func(dato string) map[rad]bool {
		dok.Rader = nil
		require.NoError(t, json.Unmarshal([]byte(utOK(t, "regelverk", "--format=json", "--per="+dato)), &dok))
		rader := map[rad]bool{}
		for _, r := range dok.Rader {
			rader[r] = true
		}
		return rader
	}
	rader := lesRader("2026-07-01")
	assert.Equal(t, "2026-07-01", dok.Per)
	assert.Equal(t, integrering.Versjon, dok.Versjon)
	assert.NotEmpty(t, dok.SistGjennomgaatt)
	n := 0
	for o := range norge(t).Tabeller {
		vedtatt := o.Rad.Status == lov.VedtattIkkeIKraft
		med := rader[rad{o.Tabell, o.Verdi, o.Rad.Hjemmel.String(), dagtekst(o.Rad.Fra), dagtekst(o.Rad.Til), o.Rad.Kilde, map[bool]string{true: "vedtatt-ikke-i-kraft", false: "i-kraft"}[vedtatt]}]
		assert.Equal(t, vedtatt || o.Rad.Gjelder(lov.D(2026, 7, 1)), med, "%s %s", o.Tabell, o.Verdi)
		if med {
			n++
			assert.Contains(t, ut, o.Rad.Kilde)
			assert.Contains(t, ut, o.Rad.Hjemmel.Tekst(lov.Bokmaal))
		}
	}
	assert.Len(t, rader, n)
	assert.NotZero(t, n)
	assert.NotEqual(t, rader, lesRader("2021-01-01"), "the law of the day")
	assert.Equal(t, utOK(t, "regelverk"), ut, "today")
}

// 2027 has 365 days and begins on a Friday, so 52 Saturdays and 52 Sundays. The fridager on other days are 1 January, 25, 26 and 29
// March, 6 May (39 days after 28 March) and 17 May, which is also 2. pinsedag; 1 May, 25 and 26 December fall on a weekend.
// 365 - 104 - 6 = 255. May has 31 days, 10 of them Saturday or Sunday (1, 2, 8, 9, 15, 16, 22, 23, 29, 30), and two fridager: 19.
func TestKalender(t *testing.T) {
	ut := utOK(t, "kalender", "2027")
	assert.Contains(t, ut, "2027-05-17  17. mai, 2. pinsedag ")
	assert.Contains(t, ut, "2027-05-01  lørdag, 1. mai ")
	assert.Regexp(t, `\n2027-03-25 +skjærtorsdag +3 dager før 1. påskedag\n`, ut)
	assert.Regexp(t, `\n2027-03-29 +2. påskedag +1 dag etter 1. påskedag\n`, ut)
	assert.Regexp(t, `\n2027-05 +19\n`, ut)
	assert.Regexp(t, `\n2027 +255\n$`, ut)
	assert.NotContains(t, ut, "2027-05-02", "only a Sunday")

	var dok kalenderJSON
	require.NoError(t, json.Unmarshal([]byte(utOK(t, "kalender", "2027", "--format=json")), &dok))
	assert.Equal(t, 255, dok.Virkedager.Aar)
	assert.Equal(t, 19, dok.Virkedager.Maaneder[4])
	assert.Len(t, dok.Fridager, 9, "ten entries, two of them on 17 May")
	assert.Equal(t, lov.D(2027, 5, 6), dok.Fridager[5].Dato)
	assert.Equal(t, flerspraaklig{"39 dager etter 1. påskedag", "39 dagar etter 1. påskedag", "39 days after Easter Sunday"}, dok.Fridager[5].Grunner[0].Naar)
	assert.Equal(t, "fridager", dok.Tolkninger["T04"])
}

// T04: in 2026, 1 May is a Friday and 17 May a Sunday, so the other reading gives one virkedag more.
func TestKalenderT04(t *testing.T) {
	var fri, virke kalenderJSON
	require.NoError(t, json.Unmarshal([]byte(utOK(t, "kalender", "2026", "--format=json")), &fri))
	require.NoError(t, json.Unmarshal([]byte(utOK(t, "kalender", "2026", "--format=json", "--tolkning=T04=virkedager")), &virke))
	assert.Equal(t, fri.Virkedager.Aar+1, virke.Virkedager.Aar)
	assert.Len(t, virke.Fridager, len(fri.Fridager)-2)
	assert.Equal(t, "virkedager", virke.Tolkninger["T04"])
	assert.NotContains(t, utOK(t, "kalender", "2026", "--tolkning=T04=virkedager"), "1. mai")
	assert.Contains(t, utOK(t, "kalender", "2026", "--spraak=en"), "Constitution Day")
}

// From Friday 1 to Sunday 17 May 2026 are 17 days: three Saturdays (2, 9, 16), three Sundays (3, 10, 17), and 1 and 14 May.
func TestVirkedager(t *testing.T) {
	ut := utOK(t, "virkedager", "--fra=2026-05-01", "--til=2026-05-17")
	assert.True(t, strings.HasPrefix(ut, "9 virkedager av 17 dager fra 1. mai 2026 til 17. mai 2026, begge medregnet\n"), ut)
	assert.Regexp(t, `\n2026-05-14 +Kristi himmelfartsdag\n`, ut)
	assert.Regexp(t, `\n2026-05-17 +søndag, 17. mai\n`, ut)
	assert.Equal(t, 8+3, strings.Count(ut, "\n"))

	var dok virkedagerJSON
	require.NoError(t, json.Unmarshal([]byte(utOK(t, "virkedager", "--fra=2026-05-01", "--til=2026-05-17", "--format=json", "--tolkning=T04=virkedager")), &dok))
	assert.Equal(t, 10, dok.Virkedager, "1 May too")
	assert.Equal(t, 17, dok.Dager)
	assert.Len(t, dok.IkkeVirkedager, 7)

	ut = utOK(t, "virkedager", "--fra=2026-05-04", "--til=2026-05-04", "--spraak=en")
	assert.Equal(t, "1 working days of 1 days from 4 May 2026 to 4 May 2026, both included\n", ut, "a Monday")
	assert.Contains(t, utOK(t, "virkedager", "--fra=2026-05-04", "--til=2026-05-04", "--format=json"), `"ikkeVirkedager":[]`)
}

func TestSkjema(t *testing.T) {
	for navn, vil := range map[string][]byte{"deltaker": integrering.SkjemaDeltaker(), "vurdering": integrering.SkjemaVurdering()} {
		ut := utOK(t, "skjema", navn)
		assert.Equal(t, string(vil), ut)
		assert.True(t, json.Valid([]byte(ut)))
		assert.Contains(t, ut, navn+"/1")
	}
}

func TestFullfoering(t *testing.T) {
	for _, skall := range []string{"bash", "zsh", "fish"} {
		ut := utOK(t, "fullfoering", skall)
		for _, k := range modell(t).Children {
			assert.Contains(t, ut, k.Name)
			for _, f := range k.Flags {
				assert.Contains(t, ut, map[string]string{"fish": "-l "}[skall]+f.Name, skall)
			}
		}
		assert.Contains(t, ut, "kategorier frister avslutning")
		assert.Contains(t, ut, "'deltaker vurdering sak hypotese'")
		assert.NotContains(t, ut, "''''")
	}
}
