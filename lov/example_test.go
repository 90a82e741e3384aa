package lov_test

import (
	"errors"
	"fmt"

	"github.com/nirregler/integrering/lov"
)

func ExampleParseReferanse() {
	r, err := lov.ParseReferanse("integreringsloven/14/4/p2")
	fmt.Println(r.Paragraf, r.Ledd, r.Punktum, err)

	_, err = lov.ParseReferanse("§ 14")
	fmt.Println(errors.Is(err, lov.ErrReferanse))
	// Output:
	// 14 4 2 <nil>
	// true
}

func ExampleReferanse_String() {
	fmt.Println(lov.Referanse{Lov: lov.Integreringsforskriften, Paragraf: 43, Tillegg: 'h'})
	// Output: integreringsforskriften/43h
}

func ExampleReferanse_Append() {
	r := lov.Referanse{Lov: lov.Integreringsloven, Paragraf: 9, Ledd: 1, Bokstav: 'f'}
	fmt.Println(string(r.Append([]byte("hjemmel: "))))
	// Output: hjemmel: integreringsloven/9/1/f
}

func ExampleReferanse_Tekst() {
	r := lov.Referanse{Lov: lov.Integreringsloven, Paragraf: 14, Ledd: 4, Punktum: 2}
	for _, s := range []lov.Spraak{lov.Bokmaal, lov.Nynorsk, lov.Engelsk} {
		fmt.Println(r.Tekst(s))
	}
	// Output:
	// integreringsloven § 14 fjerde ledd andre punktum
	// integreringslova § 14 fjerde ledd andre punktum
	// the Integration Act section 14, fourth paragraph, second sentence
}

func ExampleReferanse_Kort() {
	r := lov.Referanse{Lov: lov.Integreringsloven, Paragraf: 14, Ledd: 4, Punktum: 2}
	fmt.Println(r.Kort(lov.Bokmaal))
	// Output: § 14 fjerde ledd andre punktum
}

func ExampleReferanse_Lovdata() {
	r := lov.Referanse{Lov: lov.Integreringsloven, Paragraf: 14, Ledd: 4}
	fmt.Println(r.Lovdata())
	// Output: https://lovdata.no/lov/2020-11-06-127/§14
}

func ExampleLov_Navn() {
	fmt.Println(lov.Integreringsforskriften, "·", lov.Integreringsforskriften.Navn(lov.Nynorsk))
	// Output: integreringsforskriften · integreringsforskrifta
}

// The rate of an invented provision, changed at the turn of the year.
func sats() lov.Tabell[lov.Tall] {
	hjemmel := lov.Referanse{Lov: lov.Integreringsloven, Paragraf: 14, Ledd: 1}
	return lov.Tabell[lov.Tall]{
		Navn: "eksempel/sats",
		Versjoner: []lov.Versjon[lov.Tall]{
			{Rad: lov.Rad{Fra: lov.D(2026, 1, 1), Hjemmel: hjemmel, Kilde: "den nye loven"}, Verdi: 24},
			{Rad: lov.Rad{Fra: lov.D(2021, 1, 1), Til: lov.D(2025, 12, 31), Hjemmel: hjemmel, Kilde: "den gamle loven"}, Verdi: 36},
		},
	}
}

func ExampleTabell_Paa() {
	t := sats()
	fmt.Println(t.Paa(lov.D(2025, 12, 31)).Verdi)
	fmt.Println(t.Paa(lov.D(2026, 1, 1)).Verdi)
	fmt.Println(t.Paa(lov.D(2020, 12, 31)) == nil)
	// Output:
	// 36
	// 24
	// true
}

func ExampleTabell_FrysPaa() {
	t := sats()
	frossen := t
	frossen.FrysPaa(lov.D(2025, 12, 31))
	fmt.Println(t.Paa(lov.D(2030, 1, 1)).Verdi, frossen.Paa(lov.D(2030, 1, 1)).Verdi)
	// Output: 24 36
}

func ExampleTabell_Rader() {
	t := sats()
	for o := range t.Rader {
		fmt.Println(o.Tabell, o.Rad.Fra, o.Verdi)
	}
	// Output:
	// eksempel/sats 2026-01-01 24
	// eksempel/sats 2021-01-01 36
}

func ExampleTabell_Valider() {
	t := sats()
	fmt.Println(len(t.Valider()))
	t.Versjoner[1].Til = lov.D(2025, 11, 30)
	fmt.Println(t.Valider())
	t.Hull = []lov.Hull{{Fra: lov.D(2025, 12, 1), Til: lov.D(2025, 12, 31)}}
	fmt.Println(len(t.Valider()))
	// Output:
	// 0
	// [eksempel/sats[1]: hull som ikke er erklært]
	// 0
}

func ExampleRad_Gjelder() {
	r := lov.Rad{Fra: lov.D(2021, 1, 1), Til: lov.D(2025, 12, 31)}
	fmt.Println(r.Gjelder(lov.D(2025, 12, 31)), r.Gjelder(lov.D(2026, 1, 1)))
	// Output: true false
}

func ExampleMengde_Parse() {
	var t lov.Timer
	fmt.Println(t.Parse([]byte("37.50")), t, t.Millionter())
	fmt.Println(t.Parse([]byte("-1")))
	fmt.Println(t.Parse([]byte("0.1234567")))
	fmt.Println(t.Parse([]byte("1000001")))
	// Output:
	// <nil> 37.5 37500000
	// forventet et desimaltall uten fortegn og eksponent
	// forventet høyst seks desimaler
	// forventet høyst 1 000 000
}

func ExampleMengde_Gitt() {
	var ikkeGitt lov.Timer
	fmt.Println(ikkeGitt.Gitt(), lov.TimerAv(0).Gitt())
	// Output: false true
}

func ExampleTimerAv() {
	fmt.Println(lov.TimerAv(7_500_000))
	// Output: 7.5
}

func ExampleDagerAv() {
	fmt.Println(lov.DagerAv(10 * lov.Mikro))
	// Output: 10
}

func ExampleAppendMillionter() {
	fmt.Println(string(lov.AppendMillionter(nil, 7_500_000)))
	// Output: 7.5
}

func ExampleToDesimaler() {
	fmt.Println(lov.ToDesimaler(10_004_999), lov.ToDesimaler(10_005_000))
	// Output: 10000000 10010000
}

func ExampleEnum() {
	var f farge
	fmt.Println(f.UnmarshalText([]byte("groenn")), f, f.Kode().Tekst.I(lov.Nynorsk))
	fmt.Println(f.UnmarshalText([]byte("gul")))
	// Output:
	// <nil> groenn grøn
	// forventet en kode fra kodelisten
}

func ExampleKodeverk_Finn() {
	fmt.Println(farger.Finn([]byte("blaa")), farger.Finn([]byte("gul")))
	// Output: 3 0
}

func ExampleKodeverk_Kode() {
	fmt.Println(farger.Kode(3).Kode, farger.Kode(4) == nil)
	// Output: blaa true
}

func ExampleSpor() {
	maaneder := lov.Felt{Navn: "maaneder", Slag: lov.Antall}
	varighet := lov.Regel{ID: "varighet", Tekst: lov.Tekst{"Målet gir {maaneder} måneder.", "Målet gir {maaneder} månader.", "The goal gives {maaneder} months."}}
	rad := lov.Rad{Hjemmel: lov.Referanse{Lov: lov.Integreringsloven, Paragraf: 14, Ledd: 1}}

	var spor lov.Spor
	spor.Legg(&varighet, &rad, lov.Beregnet, maaneder.Er(24))
	for steg, fakta := range spor.Alle() {
		fmt.Println(steg.Rad.Hjemmel, steg.Utfall)
		fmt.Println(steg.Setning(fakta, lov.Bokmaal))
		fmt.Println(steg.Setning(fakta, lov.Engelsk))
	}
	// Output:
	// integreringsloven/14/1 beregnet
	// Målet gir 24 måneder.
	// The goal gives 24 months.
}

func ExampleFaktum_AppendJSON() {
	fmt.Println(string(feltStart.PaaDag(lov.D(2028, 2, 17)).AppendJSON(nil)))
	fmt.Println(string(feltTimer.Er(7_500_000).AppendJSON(nil)))
	fmt.Println(string(feltAvtale.Er(int64(lov.Ukjent)).AppendJSON(nil)))
	// Output:
	// "2028-02-17"
	// 7.5
	// null
}

func ExampleFaktum_Tekst() {
	fmt.Println(feltStart.PaaDag(lov.D(2028, 2, 17)).Tekst(lov.Bokmaal))
	fmt.Println(feltTimer.Er(7_500_000).Tekst(lov.Bokmaal))
	fmt.Println(feltTimer.Er(7_500_000).Tekst(lov.Engelsk))
	// Output:
	// 17. februar 2028
	// 7,5
	// 7.5
}

func ExampleFyll() {
	fakta := []lov.Faktum{feltMaaneder.Er(24)}
	fmt.Println(lov.Fyll("{maaneder} måneder fra {startdato}", fakta, lov.Bokmaal))
	fmt.Println(lov.Fyll("{maaneder} måneder[ fra {startdato}|, uten startdato]", fakta, lov.Bokmaal))
	// Output:
	// 24 måneder fra –
	// 24 måneder, uten startdato
}

func ExampleNyttFunn() {
	virkedager := lov.Felt{Navn: "virkedager", Slag: lov.Dagtal}
	kode := lov.Funnkode{
		Kode: "eksempel", Alvor: lov.Advarsel,
		Tekst:   lov.Tekst{"Fraværet er {virkedager} virkedager.", "Fråværet er {virkedager} virkedagar.", "The absence is {virkedager} working days."},
		Forslag: lov.Tekst{"Se over registreringen.", "Sjå over registreringa.", "Check the registration."},
	}
	f := lov.NyttFunn(&kode, lov.I("fravaer", 3, "til"), "", virkedager.Er(9_500_000))
	fmt.Println(f.Alvor, f.Sti)
	fmt.Println(f.Melding(lov.Bokmaal), f.Forslag(lov.Bokmaal))
	// Output:
	// advarsel /fravaer/3/til
	// Fraværet er 9,5 virkedager. Se over registreringen.
}

func ExampleParseAlvor() {
	a, ok := lov.ParseAlvor("advarsel")
	fmt.Println(a == lov.Advarsel, ok)
	// Output: true true
}

func ExampleParseSpraak() {
	s, ok := lov.ParseSpraak("nn")
	fmt.Println(s == lov.Nynorsk, ok)
	// Output: true true
}

func ExampleJaHvis() {
	var ikkeKjent lov.JaNei
	fmt.Println(ikkeKjent, lov.JaHvis(true), lov.JaHvis(false))
	// Output: ukjent ja nei
}

func ExampleOppfyltHvis() {
	fmt.Println(lov.OppfyltHvis(true), lov.OppfyltHvis(false))
	// Output: oppfylt ikke-oppfylt
}

func ExampleTil() {
	fmt.Println(lov.Til("foedselsdato"))
	// Output: /foedselsdato
}

func ExampleI() {
	fmt.Println(lov.I("fravaer", 3, "til"), lov.I("fravaer", 3, ""))
	// Output: /fravaer/3/til /fravaer/3
}

func ExampleMangler() {
	var m lov.Mangler
	m.Mangler(lov.Til("startdato"))
	m.Mangler(lov.I("fravaer", 0, "til"))
	m.Mangler(lov.Til("startdato"))
	fmt.Println(m)
	// Output: [/startdato /fravaer/0/til]
}

func ExampleTolkninger() {
	var brukt lov.Tolkninger
	brukt.Legg(13)
	fmt.Println(lov.Tolkning(13), brukt.Har(13), brukt.Har(43))
	// Output: T13 true false
}

func ExampleDato() {
	fmt.Println(lov.Dato(lov.D(2028, 2, 17), lov.Bokmaal), "·", lov.Dato(lov.D(2028, 2, 17), lov.Engelsk))
	// Output: 17. februar 2028 · 17 February 2028
}

func ExampleD() {
	fmt.Println(lov.D(2028, 2, 29), lov.D(2027, 2, 29) == 0)
	// Output: 2028-02-29 true
}
