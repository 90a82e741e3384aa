package vedtak_test

import (
	"strings"
	"testing"

	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/nirregler/integrering/internal/proeve"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

func TestIProgrammet(t *testing.T) {
	for ordning, vil := range map[vedtak.Ordning]bool{
		0:                           true, // the contract: not given is introduksjonsprogram
		vedtak.Introduksjonsprogram: true, vedtak.Norsk: false, vedtak.Samfunnskunnskap: false, vedtak.Mottak: false,
	} {
		v := vedtak.Vedtak{Ordning: ordning}
		assert.Equal(t, vil, v.IProgrammet(), "%q", ordning.String())
	}
}

func TestGirDeltakelse(t *testing.T) {
	for _, row := range []struct {
		navn, fordi string
		v           vedtak.Vedtak
		vil         bool
	}{
		{"deltakelse", "programme and innvilgelse are the defaults", vedtak.Vedtak{Type: vedtak.Deltakelse}, true},
		{"spelled out", "the same", vedtak.Vedtak{Type: vedtak.Deltakelse, Ordning: vedtak.Introduksjonsprogram, Resultat: vedtak.Innvilgelse}, true},
		{"avslag", "§ 12: it grants nothing", vedtak.Vedtak{Type: vedtak.Deltakelse, Resultat: vedtak.Avslag}, false},
		{"another ordning", "norsk is no programme", vedtak.Vedtak{Type: vedtak.Deltakelse, Ordning: vedtak.Norsk}, false},
		{"another type", "an extension grants no place", vedtak.Vedtak{Type: vedtak.Forlengelse}, false},
	} {
		assert.Equal(t, row.vil, row.v.GirDeltakelse(), "%s: %s", row.navn, row.fordi)
	}
}

func TestInnvilget(t *testing.T) {
	for resultat, vil := range map[vedtak.Resultat]bool{
		0:                  true, // the contract: not given is innvilgelse
		vedtak.Innvilgelse: true, vedtak.Avslag: false,
	} {
		v := vedtak.Vedtak{Resultat: resultat}
		assert.Equal(t, vil, v.Innvilget(), "%q", resultat.String())
	}
}

// The mark ikke gjeldende takes nothing back when NIR set it by itself: the vedtak runs past an avslutning.
func TestVirker(t *testing.T) {
	avsluttet := lov.D(2026, 6, 30)
	for _, rad := range []struct {
		navn, fordi        string
		ikkeGjeldende      bool
		slutt              date.Date
		avslutning         date.Date
		vil                bool
		uvisst, uvisstUten bool // with an avslutning that has no day, and without one
	}{
		{"not marked", "it says what it says", false, lov.D(2026, 7, 31), avsluttet, true, false, false},
		{"not marked, no avslutning", "it says what it says", false, lov.D(2026, 7, 31), 0, true, false, false},
		{"marked, no avslutning", "kommunen took it back", true, lov.D(2026, 7, 31), 0, false, true, false},
		{"marked, no avslutning, open", "kommunen took it back", true, 0, 0, false, true, false},
		{"marked, past the avslutning", "NIR set the mark", true, lov.D(2026, 7, 1), avsluttet, true, false, false},
		{"marked, to the day of the avslutning", "it does not run past it: kommunen took it back", true, avsluttet, avsluttet, false, true, false},
		{"marked, ended before the avslutning", "kommunen took it back", true, lov.D(2026, 6, 29), avsluttet, false, true, false},
		{"marked, open", "an open vedtak runs past every avslutning", true, 0, avsluttet, true, false, false},
	} {
		t.Run(rad.navn, func(t *testing.T) {
			require.NotEmpty(t, rad.fordi)
			v := vedtak.Vedtak{IkkeGjeldende: rad.ikkeGjeldende, Sluttdato: rad.slutt}
			assert.Equal(t, rad.vil, v.Virker(rad.avslutning), rad.fordi)
			assert.Equal(t, rad.uvisst, v.Uvisst(rad.avslutning, true), "an avslutning without a day may lie before its end")
			assert.Equal(t, rad.uvisstUten, v.Uvisst(rad.avslutning, false), "every avslutning has its day")
		})
	}
}

// The code lists hold the words of the JSON contract, in its order, and each word is the constant of its place.
func TestKodeverk(t *testing.T) {
	for _, rad := range []struct {
		verk  *lov.Kodeverk
		navn  string
		koder string
		siste string
	}{
		{&vedtak.Typer, "vedtakstype", "deltakelse forlengelse permisjon midlertidig-stans permanent-stans avvist bortfall-arbeid bortfall-egenmelding integreringsplan opplaering utvidet-norsk behovsproevd-norsk fritak-opplaering fritak-proeve utsatt-oppstart", vedtak.UtsattOppstart.String()},
		{&vedtak.Ordninger, "ordning", "introduksjonsprogram norsk samfunnskunnskap mottak", vedtak.Mottak.String()},
		{&vedtak.Resultater, "resultat", "innvilgelse avslag", vedtak.Avslag.String()},
		{&vedtak.Permisjonstyper, "permisjonstype", "velferd fred-og-forsoning langvarig-sykdom omsorg overgang-til-arbeid annen", vedtak.AnnenPermisjon.String()},
		{&vedtak.Velferdsgrunner, "velferdsgrunn", "tilvenning-barnehage skolestart vielse doedsfall intervju-eller-lege pleie religioes-hoeytid annet", vedtak.AnnenVelferdsgrunn.String()},
		{&vedtak.Telleenheter, "telleenhet", "virkedager kalenderdager", vedtak.Kalenderdager.String()},
		{&vedtak.Fritaksgrunner, "fritaksgrunn", "20 21 22 23-a 23-b 23-c 23-d 23-e 23-f 23-g 23-h 24-a 24-b 24-c 24-d 24-e 25 36", vedtak.Fritaksgrunn(18).String()},
	} {
		t.Run(rad.navn, func(t *testing.T) {
			proeve.Tekster(t, nil, nil, rad.verk)
			assert.Equal(t, rad.navn, rad.verk.Navn)
			var koder []string
			for i := range rad.verk.Koder {
				k := &rad.verk.Koder[i]
				koder = append(koder, k.Kode)
			}
			assert.Equal(t, strings.Fields(rad.koder), koder)
			assert.Equal(t, koder[len(koder)-1], rad.siste)
		})
	}
}

// The provisions that a rule or a page is led to, in short form; a fritaksgrunn is named by its own.
func TestHjemler(t *testing.T) {
	for kode, vil := range map[*lov.Kode]string{
		vedtak.Deltakelse.Kode(): "integreringsloven/12/2", vedtak.Forlengelse.Kode(): "integreringsloven/14/4", vedtak.Permisjon.Kode(): "integreringsloven/17/2",
		vedtak.Avvist.Kode(): "integreringsloven/3/3", vedtak.BortfallArbeid.Kode(): "integreringsloven/8/4", vedtak.UtvidetNorsk.Kode(): "integreringsforskriften/43g",
		vedtak.FredOgForsoning.Kode(): "integreringsforskriften/14a", vedtak.ReligioesHoeytid.Kode(): "integreringsforskriften/31",
		vedtak.Fritaksgrunn(6).Kode(): "integreringsforskriften/23/1/c", vedtak.Fritaksgrunn(1).Kode(): "integreringsforskriften/20",
	} {
		require.NotEmpty(t, kode.Hjemmel, kode.Kode)
		assert.Equal(t, vil, kode.Hjemmel[0].String(), kode.Kode)
	}
}

func TestFakta(t *testing.T) {
	for felt, vil := range map[*lov.Felt]string{
		&vedtak.FaktumVedtak: `"/vedtak/3"`, &vedtak.FaktumType: `"permisjon"`, &vedtak.FaktumVedtaksdato: `"2026-02-02"`, &vedtak.FaktumStartdato: `"2026-02-02"`,
	} {
		verdi := int64(3)
		if felt.Slag == lov.Dag {
			verdi = int64(lov.D(2026, 2, 2))
		}
		assert.Equal(t, vil, string(felt.Er(verdi).AppendJSON(nil)), felt.Navn)
		proeve.Tekst(t, felt.Navn, &felt.Tekst)
	}
}
