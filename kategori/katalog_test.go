package kategori_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
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
		{&kategori.Bokstaver, "tillatelse-paragraf-9", "a b c d e f g", kategori.BokstavG.String()},
		{&kategori.Rader, "kategorirad", "norsk-statsborger uten-tillatelse annen-tillatelse ikke-bosatt eoes-eller-nordisk avbrutt-eller-avvist under-18 etter-avtale uten-avtalekrav " +
			"flyktning-etter-familie kollektiv kollektiv-i-program familie over-55 uten-avtale to-aar to-aar-kan-tilbys arbeid etter-kollektiv under-aldersgruppen uten-behov paragraf-2-uten-avtalekrav paragraf-2-to-aar", kategori.RadToAarParagraf2.String()},
		{&kategori.Endringsgrunner, "endringsgrunn", "bosatt flyttet ny-tillatelse tillatelse-utloept tillatelse-tilbakekalt norsk-statsborger arbeid arbeid-opphoert to-aar avbrutt-eller-avvist lovendring alder", kategori.GrunnAlder.String()},
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

// Each table with its versions, newest first. The provisions that stood in another place before, or not at all, are those that differ.
func TestTabeller(t *testing.T) {
	r := kategori.Norge()
	const (
		fra2004 = " 2004-09-01 0001-01-01 "
		fra2011 = " 2011-07-01 0001-01-01 "
		fra2018 = " 2018-06-16 0001-01-01 "
		fra2021 = " 2021-01-01 0001-01-01 "
		fra2023 = " 2023-08-01 0001-01-01 "
		fra2026 = " 2026-01-01 0001-01-01 "
	)
	vil := []string{
		"lovvalg-tillatelse integreringsloven/52 2022-08-01 0001-01-01 2021-01-01",
		"lovvalg-tillatelse integreringsloven/51 2021-01-01 2022-07-31 2021-01-01",
		"lovvalg-ankomst integreringsforskriften/72/1" + fra2021 + "2021-01-01",
		"lovvalg-introduksjonsloven integreringsforskriften/72/2 2022-01-01 0001-01-01 de andre",
		"lovvalg-introduksjonsloven integreringsforskriften/72/2 2021-01-01 2021-12-31 de andre",
		"lovvalg-introduksjonsloven introduksjonsloven/2/1 2004-09-01 2020-12-31 alle",
		"innvandrer integreringsloven/2/b" + fra2021 + "person med oppholdstillatelse etter utlendingsloven",
		"utlending-introduksjonsloven introduksjonsloven/2/1" + fra2004 + "utlending som har fått oppholdstillatelse",
		"avbrutt-eller-avvist integreringsloven/3/3" + fra2021 + "kommunens plikter gjelder ikke",
		"avbrutt-eller-avvist-introduksjonsloven introduksjonsloven/3/2" + fra2004 + "kommunens plikt gjelder ikke",
		"maalgruppe integreringsloven/8/1/p1 0001-01-01 0001-01-01 18–60 år",
		"maalgruppe integreringsloven/8/1/p1" + fra2021 + "18–55 år",
		"maalgruppe-introduksjonsloven introduksjonsloven/2/1" + fra2004 + "18–55 år",
		"alder integreringsloven/8/1/p2" + fra2021 + "alderen da oppholdstillatelsen ble innvilget",
		"behov-introduksjonsloven introduksjonsloven/2/1" + fra2004 + "behov for grunnleggende kvalifisering",
		"to-aar integreringsloven/8/1/p3" + fra2021 + "24 måneder",
		"to-aar-fra-tillatelsen-introduksjonsloven introduksjonsloven/2" + fra2011 + "24 måneder",
		"uten-avtalekrav integreringsloven/8/2/p1" + fra2021 + "§ 9 første ledd bokstav f og g",
		"uten-avtalekrav-introduksjonsloven introduksjonsloven/2" + fra2011 + "§ 2 første ledd bokstav d og e",
		"uten-avtalekrav-introduksjonsloven introduksjonsloven/2 2004-09-01 2011-06-30 § 2 første ledd bokstav d",
		"flyktning-etter-familie integreringsloven/8/2/p2" + fra2023 + "§ 9 første ledd bokstav a etter bokstav f",
		"kan-tilbys integreringsloven/8/3/p1" + fra2021 + "familie til andre, over aldersgruppen, bosatt uten avtale",
		"kan-tilbys-introduksjonsloven introduksjonsloven/3/3" + fra2004 + "familie til andre, over aldersgruppen, bosatt uten særskilt avtale",
		"to-aar-kan-tilbys integreringsloven/8/3/p2" + fra2021 + "24 måneder",
		"nyankommet-introduksjonsloven introduksjonsloven/2" + fra2004 + "24 måneder",
		"arbeid integreringsloven/8/4/p1" + fra2026 + "30 timer i uken",
		"arbeid-opphoert integreringsloven/8/4/p2" + fra2026 + "første ledd gjelder likevel",
		"eoes-eller-nordisk integreringsloven/8/5" + fra2026 + "omfattes ikke",
		"eoes-eller-nordisk integreringsloven/8/4 2021-01-01 2025-12-31 omfattes ikke",
		"eoes-eller-nordisk-introduksjonsloven introduksjonsloven/2" + fra2004 + "omfattes ikke",
		"paragraf-9 integreringsloven/9/1" + fra2021 + "tillatelser som gir rett og plikt",
		"paragraf-2-introduksjonsloven introduksjonsloven/2/1" + fra2004 + "tillatelser som gir rett og plikt",
		"paragraf-9-a integreringsloven/9/1/a" + fra2021 + "flyktning",
		"paragraf-2-a-introduksjonsloven introduksjonsloven/2/1/a" + fra2004 + "flyktning",
		"paragraf-9-b integreringsloven/9/1/b" + fra2021 + "overføringsflyktning",
		"paragraf-2-b-introduksjonsloven introduksjonsloven/2/1/b" + fra2004 + "overføringsflyktning",
		"paragraf-9-c integreringsloven/9/1/c" + fra2021 + "fornybar, på grunnlag av søknad om beskyttelse",
		"paragraf-2-c-fornybar-introduksjonsloven introduksjonsloven/2/1/c" + fra2018 + "fornybar, på grunnlag av søknad om beskyttelse",
		"paragraf-2-c-fornybar-introduksjonsloven introduksjonsloven/2/1/c 2004-09-01 2018-06-15 fornybar, på grunnlag av søknad om beskyttelse",
		"paragraf-9-d integreringsloven/9/1/d" + fra2023 + "begrenset, barnefamilie, i påvente av dokumentert identitet",
		"paragraf-9-d integreringsloven/9/1/d 2021-01-01 2023-07-31 begrenset, barnefamilie",
		"paragraf-2-c-begrenset-introduksjonsloven introduksjonsloven/2/1/c" + fra2018 + "begrenset, barnefamilie eller enslig mindreårig",
		"paragraf-9-e integreringsloven/9/1/e" + fra2021 + "kollektiv beskyttelse",
		"paragraf-2-c-kollektiv-introduksjonsloven introduksjonsloven/2/1/c" + fra2018 + "kollektiv beskyttelse",
		"paragraf-2-c-kollektiv-introduksjonsloven introduksjonsloven/2/1/c 2004-09-01 2018-06-15 kollektiv beskyttelse",
		"paragraf-9-f integreringsloven/9/1/f" + fra2021 + "familie til personer som nevnt i bokstav a til e",
		"paragraf-2-d-introduksjonsloven introduksjonsloven/2/1/d" + fra2004 + "familie til personer som nevnt i bokstav a til c",
		"paragraf-9-g integreringsloven/9/1/g" + fra2021 + "fornybar, på selvstendig grunnlag",
		"paragraf-2-e-introduksjonsloven introduksjonsloven/2/1/e" + fra2011 + "på selvstendig grunnlag",
		"fem-aar integreringsloven/9/1/f" + fra2021 + "60 måneder",
		"fem-aar-introduksjonsloven introduksjonsloven/2/1/d" + fra2004 + "60, dagen med",
		"paragraf-9-andre-ledd integreringsloven/9/2" + fra2023 + "familie til personer med permanent tillatelse",
		"paragraf-37c integreringsloven/37c/1 2024-07-01 2025-12-31 rett, ikke plikt",
		"paragraf-37c integreringsloven/37c/1 2023-06-02 2024-06-30 rett, ikke plikt",
		"paragraf-37c integreringsloven/37c/1 2022-06-15 2023-06-01 rett, ikke plikt",
		"kan-avslaa integreringsloven/37c/1/p3 2024-07-01 2025-12-31 kan avslå krav",
		"kan-avslaa integreringsforskriften/43j 2024-02-01 2024-06-30 kan avslå krav om program fra 2024-02-01",
		"paragraf-37c-til-arbeid integreringsloven/37c/5 2024-07-01 2025-12-31 gått ut i arbeid i Norge",
		"paragraf-37c-til-arbeid integreringsloven/37c/5 2023-06-02 2024-06-30 gått ut i arbeid",
		"paragraf-37c-til-arbeid integreringsloven/37c/5 2022-06-15 2023-06-01 gått ut i arbeid",
		"kollektiv-i-program integreringsloven/9/3 2028-07-01 0001-01-01 2026-01-01",
		"kollektiv-i-program integreringsloven/37c 2026-07-01 2028-06-30 2026-01-01",
		"kollektiv-i-program integreringsloven/37c 2026-01-01 2026-06-30 2026-01-01",
		"paragraf-43h integreringsforskriften/43h/1 2026-07-01 2028-06-30 2022-06-15–2025-12-31, 2022-06-15–2028-06-30, 2026-01-01",
		"paragraf-43h integreringsforskriften/43h/1 2026-01-01 2026-06-30 2022-06-15–2025-12-31, 2022-06-15–2028-06-30, 2026-01-01",
	}
	var fikk []string
	for _, tabell := range r.Tabeller() {
		assert.Empty(t, tabell.Valider())
		for o := range tabell.Rader {
			fikk = append(fikk, strings.TrimPrefix(o.Tabell, "kategori/")+" "+o.Rad.Hjemmel.String()+" "+o.Rad.Fra.String()+" "+o.Rad.Til.String()+" "+o.Tekst(lov.Bokmaal))
			assert.Regexp(t, `^(LOV|FOR)-20\d\d-\d\d-\d\d-\d+`, o.Rad.Kilde)
			assert.Equal(t, o.Rad.Fra == 0, o.Rad.Status == lov.VedtattIkkeIKraft, "adopted without a date")
		}
	}
	assert.Empty(t, cmp.Diff(vil, fikk))
	assert.Len(t, r.Tabeller(), 30+18)
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
	assert.Len(t, id, len(slices.Compact(slices.Sorted(slices.Values(id)))), "each id once")
	assert.Subset(t, id, []string{"lovvalg/tillatelse", "lovvalg/ankomst", "lovvalg/utl-1988", "kategori/innvandrer", "kategori/rad", "kategori/siste-dag"})
	for _, k := range kategori.Funnkoder {
		krevTekst(t, k.Tekst, k.Felter, k.Kode)
		if k.Forslag != (lov.Tekst{}) {
			krevTekst(t, k.Forslag, k.Felter, k.Kode)
		}
		assert.NotEmpty(t, k.Hjemmel, k.Kode)
		assert.LessOrEqual(t, len(k.Felter), lov.MaksFakta)
	}
}
