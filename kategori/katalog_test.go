package kategori_test

import (
	"regexp"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
)

var (
	alleSpraak   = [...]lov.Spraak{lov.Bokmaal, lov.Nynorsk, lov.Engelsk}
	plassholder  = regexp.MustCompile(`\{([^}]*)\}`)
	hjemmelKoder = "utl-28 utl-34 utl-35-3 utl-38-1 utl-38-5-a utl-38-5-b utl-53-1-b utl-53-2 utl-53-3 utl-kap6 utl-23 utl-25 utl-62 utl-1988 annen"
)

// krevTekst holds a text to what every text must be: in all three languages, naming the same facts, each of them among felter.
func krevTekst(t *testing.T, tekst lov.Tekst, felter []*lov.Felt, hva string) {
	t.Helper()
	kjente := map[string]bool{}
	for _, f := range felter {
		kjente[f.Navn] = true
	}
	var foerste map[string]bool
	for _, s := range alleSpraak {
		require.NotEmpty(t, tekst.I(s), "%s in %v", hva, s)
		navn := map[string]bool{}
		for _, treff := range plassholder.FindAllStringSubmatch(tekst.I(s), -1) {
			assert.True(t, kjente[treff[1]], "%s in %v: {%s} is not among its facts", hva, s, treff[1])
			navn[treff[1]] = true
		}
		if s == lov.Bokmaal {
			foerste = navn
		}
		assert.Equal(t, foerste, navn, "%s: %v names other facts than bokmål", hva, s)
	}
}

// The code lists hold the words of the JSON contract, in its order, and each word is the constant of its place.
func TestKodeverk(t *testing.T) {
	for _, rad := range []struct {
		verk  *lov.Kodeverk
		navn  string
		koder string
		siste string // the word of the last constant
	}{
		{&kategori.Oppholdshjemler, "oppholdshjemmel", hjemmelKoder, kategori.AnnenHjemmel.String()},
		{&kategori.Utdanninger, "utdanning", "ikke-fullfoert-grunnskole grunnskole under-videregaaende videregaaende", kategori.Videregaaende.String()},
		{&kategori.Kravtyper, "kravtype", "oppstart utsatt-oppstart", kategori.UtsattOppstart.String()},
		{&kategori.Kravgrunner, "kravgrunn", "omsorgsforpliktelser tilbakeholdelse annet", kategori.AnnenKravgrunn.String()},
		{&kategori.Hendelser, "folkeregisterhendelse", "flyttet utvandret doed", kategori.Doed.String()},
		{&kategori.Kategorier, "kategori", "rett-og-plikt rett plikt kan-tilbys ingen", kategori.Ingen.String()},
	} {
		t.Run(rad.navn, func(t *testing.T) {
			assert.Equal(t, rad.navn, rad.verk.Navn)
			krevTekst(t, rad.verk.Tekst, nil, rad.navn)
			var koder string
			for i := range rad.verk.Koder {
				k := &rad.verk.Koder[i]
				if i > 0 {
					koder += " "
				}
				koder += k.Kode
				krevTekst(t, k.Tekst, nil, k.Kode)
			}
			assert.Equal(t, rad.koder, koder)
			assert.Equal(t, rad.verk.Koder[len(rad.verk.Koder)-1].Kode, rad.siste)
		})
	}
	assert.Equal(t, []string{"utl-34", "utl-kap6", "utl-62", "utl-1988"}, []string{kategori.Utl34.String(), kategori.UtlKap6.String(), kategori.Utl62.String(), kategori.Utl1988.String()})
	assert.Equal(t, "utlendingsloven/38/5/b", kategori.Utl38_5b.Kode().Hjemmel[0].String())
	assert.Equal(t, "utlendingsloven/35/3", kategori.Utl35_3.Kode().Hjemmel[0].String())
	assert.Equal(t, "integreringsforskriften/65a", kategori.Videregaaende.Kode().Hjemmel[0].String())
	assert.Equal(t, "kan-tilbys", kategori.KanTilbys.String())
	assert.Equal(t, "integreringsloven/8/3", kategori.KanTilbys.Kode().Hjemmel[0].String())
}

func TestTabeller(t *testing.T) {
	r := kategori.Norge()
	for _, rad := range []struct {
		tabell lov.Liste
		vil    []string // newest first
	}{
		{&r.Ikrafttredelse, []string{"kategori/lovvalg-tillatelse integreringsloven/52 2022-08-01 0001-01-01 2021-01-01", "kategori/lovvalg-tillatelse integreringsloven/51 2021-01-01 2022-07-31 2021-01-01"}},
		{&r.Ankomst, []string{"kategori/lovvalg-ankomst integreringsforskriften/72/1 2021-01-01 0001-01-01 2021-01-01"}},
	} {
		assert.Empty(t, rad.tabell.Valider())
		var fikk []string
		for o := range rad.tabell.Rader {
			fikk = append(fikk, o.Tabell+" "+o.Rad.Hjemmel.String()+" "+o.Rad.Fra.String()+" "+o.Rad.Til.String()+" "+o.Verdi)
			assert.Regexp(t, `^(LOV|FOR)-20\d\d-\d\d-\d\d-\d+`, o.Rad.Kilde)
		}
		assert.Equal(t, rad.vil, fikk, "§ 52 was § 51 until 31 July 2022 (lov 11 June 2021 no. 78)")
	}
}

func TestTekster(t *testing.T) {
	var id []string
	for _, regel := range kategori.Regelliste {
		id = append(id, regel.ID)
		krevTekst(t, regel.Tekst, regel.Felter, regel.ID)
		if regel.Ellers != (lov.Tekst{}) {
			krevTekst(t, regel.Ellers, regel.Felter, regel.ID+", ellers")
		}
		for _, f := range regel.Felter {
			krevTekst(t, f.Tekst, nil, f.Navn)
			assert.Equal(t, f.Slag == lov.Kodet, f.Verk != nil, f.Navn)
			assert.Equal(t, f.Slag == lov.Peker, f.Liste != "", f.Navn)
		}
	}
	assert.ElementsMatch(t, []string{"lovvalg/tillatelse", "lovvalg/ankomst", "lovvalg/utl-1988"}, id)
}
