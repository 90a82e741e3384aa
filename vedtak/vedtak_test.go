package vedtak_test

import (
	"testing"

	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

func TestIProgrammet(t *testing.T) {
	for _, r := range []struct {
		navn, fordi string
		ordning     vedtak.Ordning
		vil         bool
	}{
		{"ikke oppgitt", "ordningen er introduksjonsprogram når den ikke er oppgitt", 0, true},
		{"introduksjonsprogram", "integreringsloven kapittel 4", vedtak.Introduksjonsprogram, true},
		{"norsk", "integreringsloven kapittel 6", vedtak.Norsk, false},
		{"samfunnskunnskap", "integreringsloven kapittel 6", vedtak.Samfunnskunnskap, false},
		{"mottak", "integreringsloven kapittel 2", vedtak.Mottak, false},
	} {
		require.NotEmpty(t, r.fordi)
		v := vedtak.Vedtak{Ordning: r.ordning}
		assert.Equal(t, r.vil, v.IProgrammet(), r.navn)
	}
}

func TestInnvilget(t *testing.T) {
	for _, r := range []struct {
		navn, fordi string
		resultat    vedtak.Resultat
		vil         bool
	}{
		{"ikke oppgitt", "resultatet er innvilgelse når det ikke er oppgitt", 0, true},
		{"innvilgelse", "integreringsloven § 46", vedtak.Innvilgelse, true},
		{"avslag", "et avslag gir ingenting", vedtak.Avslag, false},
	} {
		require.NotEmpty(t, r.fordi)
		v := vedtak.Vedtak{Resultat: r.resultat}
		assert.Equal(t, r.vil, v.Innvilget(), r.navn)
	}
}

// NIR sets a vedtak that runs past an avslutning to «ikke gjeldende» by itself; that takes nothing back.
func TestVirker(t *testing.T) {
	dag := lov.D(2026, 6, 15)
	for _, r := range []struct {
		navn, fordi   string
		ikkeGjeldende bool
		slutt, foerst date.Date
		vil           bool
	}{
		{"gjeldende", "merket er ikke satt", false, dag, 0, true},
		{"gjeldende, avsluttet før", "merket er ikke satt", false, dag, dag - 1, true},
		{"ikke gjeldende uten avslutning", "ingen avslutning kan ha satt merket", true, dag, 0, false},
		{"ikke gjeldende, åpent, uten avslutning", "ingen avslutning kan ha satt merket", true, 0, 0, false},
		{"ikke gjeldende, slutt dagen etter avslutningen", "perioden går ut over avslutningen", true, dag + 1, dag, true},
		{"ikke gjeldende, slutt på avslutningen", "perioden går ikke ut over avslutningen", true, dag, dag, false},
		{"ikke gjeldende, slutt før avslutningen", "perioden var over", true, dag - 1, dag, false},
		{"ikke gjeldende, åpent, avsluttet", "et vedtak uten sluttdato går ut over enhver avslutning", true, 0, dag, true},
	} {
		require.NotEmpty(t, r.fordi)
		v := vedtak.Vedtak{IkkeGjeldende: r.ikkeGjeldende, Sluttdato: r.slutt}
		assert.Equal(t, r.vil, v.Virker(r.foerst), r.navn)
	}
}

// The words are those of the JSON contract, in the order of the constants.
func TestKoder(t *testing.T) {
	for _, r := range []struct {
		navn string
		vil  []string
		fikk []string
	}{
		{
			"type",
			[]string{
				"", "deltakelse", "forlengelse", "permisjon", "midlertidig-stans", "permanent-stans", "avvist", "bortfall-arbeid", "bortfall-egenmelding",
				"integreringsplan", "opplaering", "utvidet-norsk", "behovsproevd-norsk", "fritak-opplaering", "fritak-proeve", "utsatt-oppstart", "",
			},
			ord[vedtak.Type](vedtak.UtsattOppstart + 1),
		},
		{"ordning", []string{"", "introduksjonsprogram", "norsk", "samfunnskunnskap", "mottak", ""}, ord[vedtak.Ordning](vedtak.Mottak + 1)},
		{"resultat", []string{"", "innvilgelse", "avslag", ""}, ord[vedtak.Resultat](vedtak.Avslag + 1)},
		{
			"permisjonstype",
			[]string{"", "velferd", "fred-og-forsoning", "langvarig-sykdom", "omsorg", "overgang-til-arbeid", "annen", ""},
			ord[vedtak.Permisjonstype](vedtak.AnnenPermisjon + 1),
		},
		{
			"velferdsgrunn",
			[]string{"", "tilvenning-barnehage", "skolestart", "vielse", "doedsfall", "intervju-eller-lege", "pleie", "religioes-hoeytid", "annet", ""},
			ord[vedtak.Velferdsgrunn](vedtak.AnnenVelferdsgrunn + 1),
		},
		{"telleenhet", []string{"", "virkedager", "kalenderdager", ""}, ord[vedtak.Telleenhet](vedtak.Kalenderdager + 1)},
		{
			"fritaksgrunn",
			[]string{"", "20", "21", "22", "23-a", "23-b", "23-c", "23-d", "23-e", "23-f", "23-g", "23-h", "24-a", "24-b", "24-c", "24-d", "24-e", "25", "36", ""},
			ord[vedtak.Fritaksgrunn](vedtak.Fritaksgrunn(len(vedtak.Fritaksgrunner.Koder) + 1)),
		},
	} {
		assert.Equal(t, r.vil, r.fikk, r.navn)
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

func TestKodeverkHarTreSpraak(t *testing.T) {
	navn := map[string]bool{}
	for _, k := range []*lov.Kodeverk{
		&vedtak.Typer, &vedtak.Ordninger, &vedtak.Resultater, &vedtak.Permisjonstyper, &vedtak.Velferdsgrunner, &vedtak.Telleenheter, &vedtak.Fritaksgrunner,
	} {
		assert.False(t, navn[k.Navn], "%s står to ganger", k.Navn)
		navn[k.Navn] = true
		koder := map[string]bool{}
		for s := lov.Bokmaal; s <= lov.Engelsk; s++ {
			assert.NotEmpty(t, k.Tekst[s], "%s på %v", k.Navn, s)
		}
		for i := range k.Koder {
			kode := &k.Koder[i]
			assert.False(t, koder[kode.Kode], "%s: %s står to ganger", k.Navn, kode.Kode)
			koder[kode.Kode] = true
			for s := lov.Bokmaal; s <= lov.Engelsk; s++ {
				assert.NotEmpty(t, kode.Tekst[s], "%s: %s på %v", k.Navn, kode.Kode, s)
			}
			for _, h := range kode.Hjemmel {
				assert.NotEmpty(t, h.String(), "%s: %s", k.Navn, kode.Kode)
			}
		}
	}
}

// Each ground of a fritak names the provision that its code spells.
func TestFritaksgrunnHjemmel(t *testing.T) {
	for i := range vedtak.Fritaksgrunner.Koder {
		k := &vedtak.Fritaksgrunner.Koder[i]
		require.Len(t, k.Hjemmel, 1, k.Kode)
		h := k.Hjemmel[0]
		vil := []byte{byte('0' + h.Paragraf/10), byte('0' + h.Paragraf%10)}
		if h.Bokstav != 0 {
			vil = append(vil, '-', h.Bokstav)
		}
		assert.Equal(t, lov.Integreringsforskriften, h.Lov)
		assert.Equal(t, string(vil), k.Kode)
	}
}

func TestFakta(t *testing.T) {
	for _, r := range []struct {
		felt *lov.Felt
		navn string
		slag lov.Slag
	}{
		{&vedtak.FaktumVedtak, "vedtak", lov.Peker},
		{&vedtak.FaktumType, "type", lov.Kodet},
		{&vedtak.FaktumVedtaksdato, "vedtaksdato", lov.Dag},
		{&vedtak.FaktumStartdato, "startdato", lov.Dag},
	} {
		assert.Equal(t, r.navn, r.felt.Navn)
		assert.Equal(t, r.slag, r.felt.Slag, r.navn)
		for s := lov.Bokmaal; s <= lov.Engelsk; s++ {
			assert.NotEmpty(t, r.felt.Tekst[s], r.navn)
		}
	}
	assert.Equal(t, `"/vedtak/1"`, string(vedtak.FaktumVedtak.Er(1).AppendJSON(nil)))
	assert.Equal(t, `"deltakelse"`, string(vedtak.FaktumType.Er(int64(vedtak.Deltakelse)).AppendJSON(nil)))
}
