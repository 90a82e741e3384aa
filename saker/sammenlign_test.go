package saker

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/nirregler/integrering/lov"
)

// fikkJSON is a made-up vurdering with two of nearly everything.
const fikkJSON = `{
	"lovdato": "2026-01-01",
	"tall": [1.50, 24],
	"lovvalg": {"lov": "integreringsloven", "utfall": "oppfylt", "mangler": []},
	"kategorier": [
		{"ordning": "introduksjonsprogram", "kategori": "rett", "fra": "2026-01-01"},
		{"ordning": "introduksjonsprogram", "kategori": "plikt", "fra": "2025-01-01"},
		{"ordning": "norsk", "kategori": "rett-og-plikt", "utfall": "uavklart", "mulige": ["rett", "plikt"]}
	],
	"frister": [
		{"ordning": "introduksjonsprogram", "frist": "oppstart", "dato": "2026-03-01"},
		{"ordning": "introduksjonsprogram", "frist": "gjennomfoering", "dato": "2028-03-03", "beregning": {"virkedager": 1.5, "maaneder": 24}},
		{"ordning": "norsk", "frist": "gjennomfoering", "dato": "2029-03-03"}
	],
	"avslutning": {"gjeldende": null, "kanRegistreres": {"fra": "2026-02-01", "til": "2028-03-03"}},
	"neste": [{"dato": "2026-02-01", "hva": "frist", "frist": "oppstart", "til": "a"}, {"dato": "2026-02-01", "hva": "frist", "frist": "botid", "til": "b"}],
	"funn": [
		{"kode": "fravaer-dobbelt", "sti": "/fravaer/0", "alvor": "info"},
		{"kode": "fravaer-dobbelt", "sti": "/fravaer/1", "alvor": "feil", "fakta": {"dager": 3, "dag": null, "ja": true}, "hjemmel": ["h/1", "h/2"]},
		{"kode": "alt", "sti": "", "alvor": "info"}
	],
	"registreringer": [{"sti": "/fravaer/0", "virkedager": 3}],
	"spor": [{"regel": "a", "hjemmel": "h/1", "fakta": {"n": 1}}, {"regel": "a", "hjemmel": "h/1", "fakta": {"n": 2}}]
}`

// The rules of the format, each by what it lets pass and what it tells.
func TestSammenlign(t *testing.T) {
	fikk := fraJSON([]byte(fikkJSON))
	for _, tt := range []struct {
		navn, fordi string
		svar        string
		vil         []string // path, expected, got
	}{
		{"det som ikke nevnes", "en del er nok", `{lovvalg: {lov: integreringsloven}}`, nil},
		{"annen verdi", "verdien er en annen", `{lovvalg: {lov: introduksjonsloven}}`, []string{"lovvalg.lov: ventet introduksjonsloven, fikk integreringsloven"}},
		{"feltet finnes ikke", "en verdi er ventet", `{lovvalg: {mulige: x}}`, []string{"lovvalg.mulige: ventet x, fikk ingenting"}},
		{"null for det som mangler", "null er at det ikke er der", `{lovvalg: {mulige: null}, id: null, avslutning: {gjeldende: null}}`, nil},
		{"null for det som er der", "null er at det ikke er der", `{lovdato: null}`, []string{"lovdato: ventet ingenting, fikk 1. januar 2026"}},
		{"null i stedet for et objekt", "noe er ventet", `{avslutning: {gjeldende: {kode: arbeid}}}`, []string{"avslutning.gjeldende: ventet, men finnes ikke"}},
		{"tekst i stedet for objekt", "slaget er et annet", `{lovvalg: x}`, []string{"lovvalg: ventet x, fikk "}},
		{"tall er eksakte", "1.5 er 1.50, 24 er 24.0", `{frister: [{frist: gjennomfoering, beregning: {virkedager: 1.50, maaneder: 24.0}}]}`, nil},
		{"annet tall", "24 er ikke 2.4", `{frister: [{frist: gjennomfoering, beregning: {virkedager: 1.5001, maaneder: 2.4}}]}`, []string{
			"frister[gjennomfoering].beregning.virkedager: ventet 1,5001, fikk 1,5", "frister[gjennomfoering].beregning.maaneder: ventet 2,4, fikk 24",
		}},
		{"tall og tekst", "et tall er ingen tekst", `{frister: [{frist: gjennomfoering, beregning: {maaneder: "24"}}]}`, []string{"frister[gjennomfoering].beregning.maaneder: ventet 24, fikk 24"}},
		{"frist i en annen ordning", "ordning og frist sammen", `{frister: [{ordning: norsk, frist: gjennomfoering, dato: 2029-03-03}]}`, nil},
		{"frist uten ordning", "den som stemmer best", `{frister: [{frist: gjennomfoering, dato: 2029-03-03}]}`, nil},
		{"frist som ikke finnes", "ingen har begge", `{frister: [{ordning: norsk, frist: oppstart}]}`, []string{"frister[oppstart]: ventet, men finnes ikke"}},
		{"kategorier etter plass", "den første er den nåværende", `{kategorier: [{kategori: rett}, {kategori: plikt}]}`, nil},
		{"kategorier i annen rekkefølge", "plassen teller", `{kategorier: [{kategori: plikt}, {kategori: rett}]}`, []string{
			"kategorier[0].kategori: ventet plikt, fikk rett", "kategorier[1].kategori: ventet rett, fikk plikt",
		}},
		{"kategorier i sin ordning", "plassen telles i ordningen", `{kategorier: [{ordning: norsk, kategori: rett-og-plikt}, {ordning: introduksjonsprogram, kategori: rett}, {ordning: introduksjonsprogram, kategori: plikt}]}`, nil},
		{"en kategori for mye", "det er bare én i norsk", `{kategorier: [{ordning: norsk}, {ordning: norsk, kategori: rett}]}`, []string{"kategorier[1]: ventet, men finnes ikke"}},
		{"mengde i en annen rekkefølge", "en liste av verdier er en mengde", `{kategorier: [{}, {}, {mulige: [plikt, rett]}]}`, nil},
		{"mengde av tall", "24.0 er 24", `{tall: [24.0, 1.5]}`, nil},
		{"mengde som ikke er hel", "mengden sammenlignes hel", `{kategorier: [{}, {}, {mulige: [plikt]}]}`, []string{"kategorier[2].mulige: ventet plikt, fikk rett, plikt"}},
		{"tom liste", "[] er ingen", `{lovvalg: {mangler: []}, frister: []}`, []string{
			"frister: ventet ingen, fikk introduksjonsprogram oppstart 1. mars 2026, introduksjonsprogram gjennomfoering 3. mars 2028, norsk gjennomfoering 3. mars 2029",
		}},
		{"tom liste som ikke finnes", "[] er ingen", `{status: []}`, nil},
		{"liste som ikke finnes", "hvert ventet element skal finnes", `{status: [{status: avsluttet}]}`, []string{"status[0]: ventet, men finnes ikke"}},
		{"verdi i stedet for liste", "slaget er et annet", `{lovdato: [a]}`, []string{"lovdato: ventet a, fikk 1. januar 2026"}},
		{"funn etter kode", "et av dem er nok", `{funn: [{kode: fravaer-dobbelt, alvor: feil}]}`, nil},
		{"funn etter kode og sti", "stien skiller dem", `{funn: [{kode: fravaer-dobbelt, sti: /fravaer/0, alvor: feil}]}`, []string{"funn[fravaer-dobbelt, /fravaer/0].alvor: ventet feil, fikk info"}},
		{"samme funn to ganger", "hvert for seg", `{funn: [{kode: fravaer-dobbelt}, {kode: fravaer-dobbelt, sti: /fravaer/0}]}`, nil},
		{"funn med fakta", "null, tall og sant", `{funn: [{kode: fravaer-dobbelt, fakta: {dager: 3, dag: null, ja: true}}]}`, nil},
		{"funn med annet faktum", "den som ligger nærmest", `{funn: [{kode: fravaer-dobbelt, fakta: {dager: 3, dag: null, ja: false}}]}`, []string{"funn[fravaer-dobbelt].fakta.ja: ventet nei, fikk ja"}},
		{"uten noe å kjenne det på", "et funn av alvor feil", `{funn: [{alvor: feil}]}`, nil},
		{"ingen har det", "plassen er navnet", `{funn: [{alvor: advarsel}]}`, []string{"funn[0].alvor: ventet advarsel, fikk info"}},
		{"endring etter dag og frist", "to på samme dag", `{neste: [{dato: 2026-02-01, hva: frist, frist: botid, til: b}]}`, nil},
		{"endring som er en annen", "en annen verdi", `{neste: [{dato: 2026-02-01, hva: frist, frist: botid, til: c}]}`, []string{"neste[1. februar 2026, frist, botid].til: ventet c, fikk b"}},
		{"steg", "et steg med disse er der", `{spor: [{regel: a, hjemmel: h/1, fakta: {n: 2}}]}`, nil},
		{"steg som ikke finnes", "ingen er slik", `{spor: [{regel: a, hjemmel: h/2}]}`, []string{"spor[a, h/2]: ventet, men finnes ikke"}},
		{"ingen er ventet", "et funn vises med kode og sti, et steg med regel og hjemmel", `{funn: [], spor: []}`, []string{
			"funn: ventet ingen, fikk fravaer-dobbelt (/fravaer/0), fravaer-dobbelt (/fravaer/1), alt", "spor: ventet ingen, fikk a h/1, a h/1",
		}},
		{"registreringer", "de har bare en sti", `{registreringer: []}`, []string{"registreringer: ventet ingen, fikk /fravaer/0"}},
		{"ingen funn", "koden er ikke der", `{ingenFunn: [sluttmaal-mangler]}`, nil},
	} {
		t.Run(tt.navn, func(t *testing.T) {
			require.NotEmpty(t, tt.fordi)
			var y yamlleser
			svar := y.les([]byte(tt.svar))
			require.Empty(t, y.feil)
			var har []string
			for _, f := range sammenlign(svar, &fikk) {
				a := Avvik{Sti: f.sti, forskjell: f}
				har = append(har, a.Tekst(lov.Bokmaal))
			}
			assert.Equal(t, tt.vil, har, tt.fordi)
		})
	}
}

// A finding that should not be there is told for each of them.
func TestSammenlignIngenFunn(t *testing.T) {
	fikk := fraJSON([]byte(fikkJSON))
	var y yamlleser
	ff := sammenlign(y.les([]byte("ingenFunn: [sluttmaal-mangler, fravaer-dobbelt]")), &fikk)
	require.Len(t, ff, 2)
	for i, f := range ff {
		assert.Equal(t, "funn[fravaer-dobbelt]", f.sti)
		assert.Equal(t, i, f.indeks)
		assert.Nil(t, f.ventet)
		assert.Equal(t, "fravaer-dobbelt", f.fikk.finn("kode").verdi)
	}
}

// What is written as JSON is read back the same.
func TestNodeJSON(t *testing.T) {
	const data = `{"a":[1,2.50,-3,"x\"\u0001æ",true,false,null,{},[]],"b":{"c":{"d":1e3}}}`
	n := fraJSON([]byte(data))
	assert.JSONEq(t, data, n.json())
	assert.Contains(t, n.json(), "2.50", "a number as it is written")
	assert.Equal(t, "d", n.langs("/b/c").felter[0].navn)
	assert.Equal(t, "2.50", n.langs("/a/1").verdi)
	assert.Equal(t, n.finn("a"), n.langs("/a/99"), "as far as it leads")
	assert.Empty(t, (*node)(nil).json())
}
