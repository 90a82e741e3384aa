package sluttmaal

import (
	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/lov"
)

var (
	foerste2021   = lov.D(2021, 1, 1)
	foerste2022   = lov.D(2022, 6, 15) // chapter 6A
	foerste2023   = lov.D(2023, 8, 1)  // § 13 as changed by the act of 2023
	forlenget2023 = lov.D(2023, 6, 2)  // chapter 6A prolonged
	foerste2024   = lov.D(2024, 7, 1)  // chapters 6A and 8A anew
	siste2024     = lov.D(2024, 12, 31)
	foerste2025   = lov.D(2025, 1, 1)
	siste2025     = lov.D(2025, 12, 31)
	foerste2026   = lov.D(2026, 1, 1)

	foersteIntroduksjon = lov.D(2003, 9, 1)
	tredjeAar           = lov.D(2018, 9, 1) // when the third year was given anew
	foersteKorona       = lov.D(2020, 8, 1)
	sisteKorona         = lov.D(2025, 6, 19)
)

// The instruments that the rows of this package rest on.
const (
	kildeLov2020       = "LOV-2020-11-06-127; i kraft 1.1.2021"
	kildeLov2023       = "LOV-2020-11-06-127, som endret ved LOV-2023-06-09-24; i kraft 1.8.2023"
	kildeLov2025       = "LOV-2025-06-20-35; i kraft 1.1.2026 etter FOR-2025-06-20-1102"
	kildeForskrift2025 = "FOR-2025-06-20-1154; i kraft 1.1.2026"
	kildeLov2022       = "LOV-2022-06-10-35; i kraft 15.6.2022 etter FOR-2022-06-10-994"
	kildeForlenget2023 = "LOV-2022-06-10-35, som endret ved LOV-2023-06-02-17; i kraft 2.6.2023"
	kildeLov2024       = "LOV-2024-06-25-53; i kraft 1.7.2024 etter FOR-2024-06-25-1212"
	kilde43d           = "FOR-2023-06-09-831; i kraft 1.7.2023"
	kilde43dAaNy       = "FOR-2024-06-26-1359; i kraft 1.7.2024, opphevet 1.1.2026 ved FOR-2025-09-17-1909"
	kildeIntroduksjon  = "LOV-2003-07-04-80; i kraft 1.9.2003"
	kildeTredjeAar     = "LOV-2018-06-15-41; i kraft 1.9.2018"
	kildeKorona        = "LOV-2020-05-26-53, som endret ved LOV-2020-06-23-115; i kraft 1.8.2020, opphevet 20.6.2025 ved LOV-2025-06-20-35"
)

func ny(paragraf uint16, ledd, punktum uint8, m Maal) lov.Tabell[Maal] {
	return rad(m, lov.Rad{Fra: foerste2026, Kilde: kildeLov2025, Hjemmel: loven(paragraf, ledd, punktum)})
}

func gammel(ledd uint8, m Maal) lov.Tabell[Maal] {
	m.Gammelt = true
	hjemmel := loven(13, ledd, 0)
	t := rad(m, lov.Rad{Fra: foerste2023, Til: siste2025, Kilde: kildeLov2023, Hjemmel: hjemmel})
	eldre := lov.Versjon[Maal]{Rad: lov.Rad{Fra: foerste2021, Til: foerste2023 - 1, Kilde: kildeLov2020, Hjemmel: hjemmel}, Verdi: m}
	t.Versjoner = append(t.Versjoner, eldre)
	return t
}

func rad(m Maal, r lov.Rad) lov.Tabell[Maal] {
	return lov.Tabell[Maal]{Navn: "sluttmaal/" + m.Kode.String(), Enhet: &lov.Maaneder, Versjoner: []lov.Versjon[Maal]{{Rad: r, Verdi: m}}}
}

func katalog() [antallKoder]lov.Tabell[Maal] {
	return [...]lov.Tabell[Maal]{
		ny(13, 3, 1, Maal{Kode: HoeyereUtdanning2026, Maaneder: 12, Motstykke: HoeyereUtdanning}),
		ny(13, 3, 1, Maal{Kode: ArbeidVgs2026, Maaneder: 12, Arbeid: true, Motstykke: ArbeidVgs}),
		ny(13, 3, 1, Maal{Kode: YrkesfagligRekvalifisering2026, Maaneder: 12, Motstykke: HoeyereUtdanning}),
		ny(14, 6, 0, Maal{Kode: Arbeid2026, Maaneder: 24, Overgang: Paragraf76Arbeid, Krav: UtenVideregaaende, Arbeid: true, Motstykke: Arbeid}),
		ny(14, 4, 2, Maal{Kode: Videregaaende2025, Maaneder: 48, Forlengelse: 12, Overgang: Paragraf76Formell, Krav: UtenVideregaaende, Vgo: true, Motstykke: VideregaaendeOver25}),
		ny(14, 4, 1, Maal{Kode: DelerAvVideregaaende2025, Maaneder: 36, Forlengelse: 12, Overgang: Paragraf76Formell, Krav: UtenVideregaaende, Motstykke: DelerAvVideregaaende}),
		ny(14, 5, 0, Maal{Kode: FagOgYrkesopplaering2025, Maaneder: 60, Overgang: Paragraf76Formell, Krav: UtenVideregaaende, Motstykke: VideregaaendeOver25}),
		gammel(2, Maal{Kode: HoeyereUtdanning, Maaneder: 6, Forlengelse: 6, Motstykke: HoeyereUtdanning2026}),
		gammel(2, Maal{Kode: ArbeidVgs, Maaneder: 6, Forlengelse: 6, Arbeid: true, Motstykke: ArbeidVgs2026}),
		gammel(3, Maal{Kode: VideregaaendeUnder25, Maaneder: 36, Forlengelse: 12, Overgang: Paragraf76Formell, Krav: UtenVideregaaende, Vgo: true, Motstykke: Videregaaende2025}),
		gammel(4, Maal{Kode: VideregaaendeOver25, Maaneder: 36, Forlengelse: 12, Overgang: Paragraf76Formell, Krav: UtenVideregaaende, Vgo: true, Motstykke: Videregaaende2025}),
		gammel(4, Maal{Kode: DelerAvVideregaaende, Maaneder: 24, Forlengelse: 12, Overgang: Paragraf76Formell, Krav: UtenVideregaaende, Motstykke: DelerAvVideregaaende2025}),
		gammel(4, Maal{Kode: Grunnskole, Maaneder: 24, Forlengelse: 12, Overgang: Paragraf76Arbeid, Krav: UtenVideregaaende}),
		gammel(4, Maal{Kode: DelerAvGrunnskole, Maaneder: 24, Forlengelse: 12, Overgang: Paragraf76Arbeid, Krav: UtenVideregaaende}),
		gammel(4, Maal{Kode: Arbeid, Maaneder: 24, Forlengelse: 12, Overgang: Paragraf76Arbeid, Krav: UtenVideregaaende, Arbeid: true, Motstykke: Arbeid2026}),
	}
}

// Grense is the first day of oppstart («tilbud om oppstart … etter 1. januar») that a transition rule reaches.
type Grense struct{ Dag date.Date }

// String returns the day, 2026-01-01.
func (g Grense) String() string { return g.Dag.String() }

func overgang(navn string, paragraf uint16, ledd uint8, dag date.Date) lov.Tabell[Grense] {
	return lov.Tabell[Grense]{Navn: navn, Versjoner: []lov.Versjon[Grense]{{
		Rad: lov.Rad{
			Fra: foerste2026, Kilde: kildeForskrift2025,
			Hjemmel: lov.Referanse{Lov: lov.Integreringsforskriften, Paragraf: paragraf, Ledd: ledd},
		},
		Verdi: Grense{dag},
	}}}
}

// settes is by which provision kommunen sets a goal. Before 2026 it was the same for all.
func settes(navn string, paragraf uint16) lov.Tabell[lov.Ord] {
	const setter lov.Ord = "kommunen setter sluttmålet"
	foer := loven(13, 1, 0)
	return lov.Tabell[lov.Ord]{Navn: navn, Versjoner: []lov.Versjon[lov.Ord]{
		{Rad: lov.Rad{Fra: foerste2026, Kilde: kildeLov2025, Hjemmel: loven(paragraf, 2, 0)}, Verdi: setter},
		{Rad: lov.Rad{Fra: foerste2023, Til: siste2025, Kilde: kildeLov2023, Hjemmel: foer}, Verdi: setter},
		{Rad: lov.Rad{Fra: foerste2021, Til: foerste2023 - 1, Kilde: kildeLov2020, Hjemmel: foer}, Verdi: setter},
	}}
}

func alderskrav(navn string, paragraf uint16, ledd, punktum uint8, aar lov.Tall) lov.Tabell[lov.Tall] {
	return lov.Tabell[lov.Tall]{Navn: navn, Enhet: &lov.Aar, Versjoner: []lov.Versjon[lov.Tall]{
		{Rad: lov.Rad{Fra: foerste2026, Kilde: kildeLov2025, Hjemmel: loven(paragraf, ledd, punktum)}, Verdi: aar},
	}}
}

// hovedregel is what § 13 tredje ledd had as the main rule for those under 25 before 2026.
func hovedregel() lov.Tabell[lov.Tall] {
	return lov.Tabell[lov.Tall]{Navn: "sluttmaal/under-25-hovedregel", Enhet: &lov.Aar, Versjoner: []lov.Versjon[lov.Tall]{
		{Rad: lov.Rad{Fra: foerste2023, Til: siste2025, Kilde: kildeLov2023, Hjemmel: loven(13, 3, 0)}, Verdi: 25},
		{Rad: lov.Rad{Fra: foerste2021, Til: foerste2023 - 1, Kilde: kildeLov2020, Hjemmel: loven(13, 3, 0)}, Verdi: 25},
	}}
}

// kollektiv is the provision on programmes for those with collective protection, which had the months of § 13.
func kollektiv(navn string, ledd uint8) lov.Tabell[lov.Ord] {
	const som13 lov.Ord = "varighet som etter § 13"
	hjemmel := lov.Referanse{Lov: lov.Integreringsloven, Paragraf: 37, Tillegg: 'c', Ledd: ledd}
	return lov.Tabell[lov.Ord]{Navn: navn, Versjoner: []lov.Versjon[lov.Ord]{
		{Rad: lov.Rad{Fra: foerste2024, Til: siste2025, Kilde: kildeLov2024, Hjemmel: hjemmel}, Verdi: som13},
		{Rad: lov.Rad{Fra: forlenget2023, Til: foerste2024 - 1, Kilde: kildeForlenget2023, Hjemmel: hjemmel}, Verdi: som13},
		{Rad: lov.Rad{Fra: foerste2022, Til: forlenget2023 - 1, Kilde: kildeLov2022, Hjemmel: hjemmel}, Verdi: som13},
	}}
}

func paragraf43d() lov.Tabell[Ukrainsk] {
	hjemmel := lov.Referanse{Lov: lov.Integreringsforskriften, Paragraf: 43, Tillegg: 'd'}
	return lov.Tabell[Ukrainsk]{Navn: "sluttmaal/paragraf-43d", Enhet: &lov.Maaneder, Versjoner: []lov.Versjon[Ukrainsk]{
		{Rad: lov.Rad{Fra: foerste2024, Til: siste2025, Kilde: kilde43dAaNy, Hjemmel: hjemmel}, Verdi: Ukrainsk{Maaneder: 12}},
		{Rad: lov.Rad{Fra: lov.D(2023, 7, 1), Til: foerste2024 - 1, Kilde: kilde43d, Hjemmel: hjemmel}, Verdi: Ukrainsk{Maaneder: 12}},
	}}
}

// introduksjon is introduksjonsloven § 5: two years, and a third by vedtak.
func introduksjon() lov.Tabell[Ramme] {
	hjemmel := lov.Referanse{Lov: lov.Introduksjonsloven, Paragraf: 5}
	return lov.Tabell[Ramme]{Navn: "sluttmaal/varighet-introduksjonsloven", Enhet: &lov.Maaneder, Versjoner: []lov.Versjon[Ramme]{
		{Rad: lov.Rad{Fra: tredjeAar, Kilde: kildeTredjeAar, Hjemmel: hjemmel}, Verdi: Ramme{24, 12}},
		{Rad: lov.Rad{Fra: foersteIntroduksjon, Til: tredjeAar - 1, Kilde: kildeIntroduksjon, Hjemmel: hjemmel}, Verdi: Ramme{24, 12}},
	}}
}

func korona() lov.Tabell[Korona] {
	return lov.Tabell[Korona]{Navn: "sluttmaal/koronaloven-videregaaende", Enhet: &lov.Maaneder, Versjoner: []lov.Versjon[Korona]{{
		Rad: lov.Rad{
			Fra: foersteKorona, Til: sisteKorona, Kilde: kildeKorona,
			Hjemmel: lov.Referanse{Lov: lov.Koronaloven, Paragraf: 2},
		},
		Verdi: Korona{Ramme: Ramme{36, 12}, Oppstart: lov.D(2019, 1, 1)},
	}}}
}

// Norge returns the catalogue and the readings as shipped: integreringsloven in its versions from 1 January 2021, unchanged in these
// points on 1 July 2026, with the goals of the law before 2026 for those who began under it, and introduksjonsloven.
func Norge() Regler {
	return Regler{
		Maal:        katalog(),
		Sluttmaal13: settes("sluttmaal/settes-13", 13),
		Sluttmaal14: settes("sluttmaal/settes-14", 14),
		Overganger: [antallOverganger]lov.Tabell[Grense]{
			overgang("sluttmaal/overgang-13", 75, 0, foerste2026),
			overgang("sluttmaal/overgang-14-formell", 76, 1, foerste2025),
			overgang("sluttmaal/overgang-14-arbeid", 76, 2, foerste2026),
		},
		Over55Vgs:  alderskrav("sluttmaal/over-55-vgs", 13, 1, 2, 55),
		Over55:     alderskrav("sluttmaal/over-55", 14, 1, 2, 55),
		Under25:    alderskrav("sluttmaal/under-25", 14, 3, 1, 25),
		Hovedregel: hovedregel(),
		Kollektiv: [...]lov.Tabell[lov.Ord]{
			MedVideregaaende:  kollektiv("sluttmaal/paragraf-37c-videregaaende", 2),
			UtenVideregaaende: kollektiv("sluttmaal/paragraf-37c", 0),
		},
		Ukraina:      paragraf43d(),
		Introduksjon: introduksjon(),
		Korona:       korona(),
	}
}

// Tabeller returns every table of r.
func (r *Regler) Tabeller() (t []lov.Liste) {
	for i := range r.Maal {
		t = append(t, &r.Maal[i])
	}
	t = append(t, &r.Sluttmaal13, &r.Sluttmaal14)
	for i := range r.Overganger {
		t = append(t, &r.Overganger[i])
	}
	t = append(t, &r.Over55Vgs, &r.Over55, &r.Under25, &r.Hovedregel)
	for i := range r.Kollektiv {
		t = append(t, &r.Kollektiv[i])
	}
	return append(t, &r.Ukraina, &r.Introduksjon, &r.Korona)
}
