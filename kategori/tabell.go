package kategori

import (
	"fmt"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/lov"
)

var (
	obligatorisk   = lov.D(2004, 9, 1)  // introduksjonsloven
	sommeren2011   = lov.D(2011, 7, 1)  // its § 2 bokstav e
	sommeren2018   = lov.D(2018, 6, 16) // its § 2 bokstav c as changed
	ikrafttredelse = lov.D(2021, 1, 1)
	nyttaar2022    = lov.D(2022, 1, 1)
	foerste2022    = lov.D(2022, 6, 15) // chapter 6A
	forlenget6A    = lov.D(2023, 6, 2)
	foerste2023    = lov.D(2023, 8, 1) // §§ 8 and 9 as changed by the act of 2023
	foerste43j     = lov.D(2024, 2, 1)
	foerste2024    = lov.D(2024, 7, 1) // chapter 6A anew
	foerste2026    = lov.D(2026, 1, 1)
	sommeren2026   = lov.D(2026, 7, 1) // chapter 6A and § 43 h anew
	siste6A        = lov.D(2028, 6, 30)
)

// The instruments that the rows of this package rest on.
const (
	kildeLov2020       = "LOV-2020-11-06-127; i kraft 1.1.2021"
	kildeForskrift2020 = "FOR-2020-12-15-2912; i kraft 1.1.2021"
	kildeForskrift2021 = "FOR-2020-12-15-2912, som endret ved FOR-2021-12-22-3852; i kraft 1.1.2022"
	kildeLov2022       = "LOV-2022-06-10-35; i kraft 15.6.2022 etter FOR-2022-06-10-994"
	kildeForlenget2023 = "LOV-2022-06-10-35, som endret ved LOV-2023-06-02-17; i kraft 2.6.2023"
	kildeLov2023       = "LOV-2020-11-06-127, som endret ved LOV-2023-06-09-24; i kraft 1.8.2023 etter FOR-2023-06-09-804"
	kilde43j           = "FOR-2024-01-30-146; i kraft 1.2.2024, til 1.7.2024"
	kildeLov2024       = "LOV-2024-06-25-53; i kraft 1.7.2024 etter FOR-2024-06-25-1212"
	kildeLov2025       = "LOV-2025-06-20-35; i kraft 1.1.2026 etter FOR-2025-06-20-1102"
	kildeVedtatt       = "LOV-2025-06-20-35; i kraft fra den tid Kongen bestemmer"
	kildeLov2026       = "LOV-2026-06-12-22; i kraft 1.7.2026 etter resolusjon 2026 nr. 1076"
	kildeOpphevet6A    = "LOV-2026-06-12-22, i kraft 1.7.2026: kapittel 6A opphevet fra 1.7.2028, uten overgangsregel; det som står igjen, er retten til å fullføre"
	kilde43hFoerst     = "FOR-2025-09-17-1909; i kraft 1.1.2026, opphevet 1.7.2026"
	kilde43hSaa        = "FOR-2020-12-15-2912, § 43 h vedtatt på ny ved forskrift 2026 nr. 1155; i kraft 1.7.2026"
)

func loven(paragraf uint16, ledd uint8, bokstav byte, punktum uint8) lov.Referanse {
	return lov.Referanse{Lov: lov.Integreringsloven, Paragraf: paragraf, Ledd: ledd, Bokstav: bokstav, Punktum: punktum}
}

func paragraf37c(ledd uint8) lov.Referanse {
	return lov.Referanse{Lov: lov.Integreringsloven, Paragraf: 37, Tillegg: 'c', Ledd: ledd}
}

func paragraf72(ledd uint8) lov.Referanse {
	return lov.Referanse{Lov: lov.Integreringsforskriften, Paragraf: 72, Ledd: ledd}
}

func versjon[T fmt.Stringer](fra, til date.Date, hjemmel lov.Referanse, kilde string, v T) lov.Versjon[T] {
	return lov.Versjon[T]{Rad: lov.Rad{Fra: fra, Til: til, Hjemmel: hjemmel, Kilde: kilde}, Verdi: v}
}

func tabell[T fmt.Stringer](navn string, vv ...lov.Versjon[T]) lov.Tabell[T] {
	return lov.Tabell[T]{Navn: "kategori/" + navn, Versjoner: vv}
}

// medEnhet is t with what its numbers count.
func medEnhet[T fmt.Stringer](enhet *lov.Tekst, t lov.Tabell[T]) lov.Tabell[T] {
	t.Enhet = enhet
	return t
}

// siden2021 is a rule that has stood since the act took effect.
func siden2021[T fmt.Stringer](navn string, hjemmel lov.Referanse, v T) lov.Tabell[T] {
	return tabell(navn, versjon(ikrafttredelse, 0, hjemmel, kildeLov2020, v))
}

// bokstav is a letter of § 9 første ledd, and what introduksjonsloven has in its place.
func bokstav(b byte, v lov.Ord, introduksjon lov.Tabell[lov.Ord]) lov.Lover[lov.Ord] {
	return begge(siden2021("paragraf-9-"+string(rune(b)), loven(9, 1, b, 0), v), introduksjon)
}

// begge is a rule of both acts.
func begge[T fmt.Stringer](integrering, introduksjon lov.Tabell[T]) lov.Lover[T] {
	return lov.Lover[T]{Integrering: integrering, Introduksjon: introduksjon}
}

// Norge returns the rules as shipped: integreringsloven and integreringsforskriften on every day from 1 January 2021, introduksjonsloven on
// every day from 1 September 2004, when it became binding on every kommune.
func Norge() Regler {
	const toAar lov.Tall = 24
	return Regler{
		Ikrafttredelse: tabell("lovvalg-tillatelse",
			versjon(lov.D(2022, 8, 1), 0, loven(52, 0, 0, 0), "LOV-2020-11-06-127, § 52 etter LOV-2021-06-11-78; i kraft 1.8.2022 etter FOR-2022-05-20-871", Grense{ikrafttredelse}),
			versjon(ikrafttredelse, lov.D(2022, 7, 31), loven(51, 0, 0, 0), kildeLov2020, Grense{ikrafttredelse}),
		),
		Ankomst: tabell("lovvalg-ankomst", versjon(ikrafttredelse, 0, paragraf72(1), kildeForskrift2020, Grense{ikrafttredelse})),
		Gjenvaerende: tabell("lovvalg-introduksjonsloven",
			versjon[lov.Ord](nyttaar2022, 0, paragraf72(2), kildeForskrift2021, "de andre"),
			versjon[lov.Ord](ikrafttredelse, nyttaar2022-1, paragraf72(2), kildeForskrift2020, "de andre"),
			versjon[lov.Ord](obligatorisk, ikrafttredelse-1, introloven(2, 1, 0), kildeIntro2003, "alle"),
		),

		Innvandrer: begge(
			siden2021[lov.Ord]("innvandrer", loven(2, 0, 'b', 0), "person med oppholdstillatelse etter utlendingsloven"),
			siden2004[lov.Ord]("utlending", introloven(2, 1, 0), "utlending som har fått oppholdstillatelse"),
		),
		Avbrutt: begge(
			siden2021[lov.Ord]("avbrutt-eller-avvist", loven(3, 3, 0, 0), "kommunens plikter gjelder ikke"),
			siden2004[lov.Ord]("avbrutt-eller-avvist", introloven(3, 2, 0), "kommunens plikt gjelder ikke"),
		),
		Maalgruppe: begge(
			medEnhet(&lov.Aar, tabell("maalgruppe",
				lov.Versjon[Aldersgruppe]{Rad: lov.Rad{Hjemmel: loven(8, 1, 0, 1), Kilde: kildeVedtatt, Status: lov.VedtattIkkeIKraft}, Verdi: Aldersgruppe{18, 60}},
				versjon(ikrafttredelse, 0, loven(8, 1, 0, 1), kildeLov2020, Aldersgruppe{18, 55}),
			)),
			medEnhet(&lov.Aar, siden2004("maalgruppe", introloven(2, 1, 0), Aldersgruppe{18, 55})),
		),
		Alder: siden2021[lov.Ord]("alder", loven(8, 1, 0, 2), "alderen da oppholdstillatelsen ble innvilget"),
		Behov: siden2004[lov.Ord]("behov", introloven(2, 1, 0), "behov for grunnleggende kvalifisering"),
		ToAarFoerste: begge(
			medEnhet(&lov.Maaneder, siden2021("to-aar", loven(8, 1, 0, 3), toAar)),
			medEnhet(&lov.Maaneder, introduksjon("to-aar-fra-tillatelsen", versjon(sommeren2011, 0, introloven(2, 0, 0), kildeIntro2011, toAar))),
		),
		UtenAvtalekrav: begge(
			siden2021[lov.Ord]("uten-avtalekrav", loven(8, 2, 0, 1), "§ 9 første ledd bokstav f og g"),
			introduksjon("uten-avtalekrav",
				versjon[lov.Ord](sommeren2011, 0, introloven(2, 0, 0), kildeIntro2011, "§ 2 første ledd bokstav d og e"),
				versjon[lov.Ord](obligatorisk, sommeren2011-1, introloven(2, 0, 0), kildeIntro2003, "§ 2 første ledd bokstav d"),
			),
		),
		FlyktningEtterFamilie: tabell[lov.Ord]("flyktning-etter-familie",
			versjon[lov.Ord](foerste2023, 0, loven(8, 2, 0, 2), kildeLov2023, "§ 9 første ledd bokstav a etter bokstav f"),
		),
		KanTilbys: begge(
			siden2021[lov.Ord]("kan-tilbys", loven(8, 3, 0, 1), "familie til andre, over aldersgruppen, bosatt uten avtale"),
			siden2004[lov.Ord]("kan-tilbys", introloven(3, 3, 0), "familie til andre, over aldersgruppen, bosatt uten særskilt avtale"),
		),
		ToAarTredje: begge(
			medEnhet(&lov.Maaneder, siden2021("to-aar-kan-tilbys", loven(8, 3, 0, 2), toAar)),
			medEnhet(&lov.Maaneder, siden2004("nyankommet", introloven(2, 0, 0), toAar)),
		),
		Arbeid:         medEnhet(&lov.TimerIUken, tabell("arbeid", versjon(foerste2026, 0, loven(8, 4, 0, 1), kildeLov2025, lov.Tall(30)))),
		ArbeidOpphoert: tabell("arbeid-opphoert", versjon[lov.Ord](foerste2026, 0, loven(8, 4, 0, 2), kildeLov2025, "første ledd gjelder likevel")),
		Eoes: begge(
			tabell("eoes-eller-nordisk",
				versjon[lov.Ord](foerste2026, 0, loven(8, 5, 0, 0), kildeLov2025, "omfattes ikke"),
				versjon[lov.Ord](ikrafttredelse, foerste2026-1, loven(8, 4, 0, 0), kildeLov2020, "omfattes ikke"),
			),
			siden2004[lov.Ord]("eoes-eller-nordisk", introloven(2, 0, 0), "omfattes ikke"),
		),

		Paragraf9: begge(
			siden2021[lov.Ord]("paragraf-9", loven(9, 1, 0, 0), "tillatelser som gir rett og plikt"),
			siden2004[lov.Ord]("paragraf-2", introloven(2, 1, 0), "tillatelser som gir rett og plikt"),
		),
		Tillatelser: [...]lov.Lover[lov.Ord]{
			bokstav('a', "flyktning", siden2004[lov.Ord]("paragraf-2-a", introloven(2, 1, 'a'), "flyktning")),
			bokstav('b', "overføringsflyktning", siden2004[lov.Ord]("paragraf-2-b", introloven(2, 1, 'b'), "overføringsflyktning")),
			bokstav('c', "fornybar, på grunnlag av søknad om beskyttelse", bokstavC("paragraf-2-c-fornybar", "fornybar, på grunnlag av søknad om beskyttelse")),
			begge(
				tabell("paragraf-9-d",
					versjon[lov.Ord](foerste2023, 0, loven(9, 1, 'd', 0), kildeLov2023, "begrenset, barnefamilie, i påvente av dokumentert identitet"),
					versjon[lov.Ord](ikrafttredelse, foerste2023-1, loven(9, 1, 'd', 0), kildeLov2020, "begrenset, barnefamilie"),
				),
				introduksjon("paragraf-2-c-begrenset", versjon[lov.Ord](sommeren2018, 0, introloven(2, 1, 'c'), kildeIntro2018, "begrenset, barnefamilie eller enslig mindreårig")),
			),
			bokstav('e', "kollektiv beskyttelse", bokstavC("paragraf-2-c-kollektiv", "kollektiv beskyttelse")),
			bokstav('f', "familie til personer som nevnt i bokstav a til e", siden2004[lov.Ord]("paragraf-2-d", introloven(2, 1, 'd'), "familie til personer som nevnt i bokstav a til c")),
			bokstav('g', "fornybar, på selvstendig grunnlag",
				introduksjon("paragraf-2-e", versjon[lov.Ord](sommeren2011, 0, introloven(2, 1, 'e'), kildeIntro2011, "på selvstendig grunnlag"))),
		},
		FemAar: begge(
			medEnhet(&lov.Maaneder, siden2021("fem-aar", loven(9, 1, 'f', 0), Femaar{Maaneder: 60})),
			siden2004("fem-aar", introloven(2, 1, 'd'), Femaar{Maaneder: 60, DagenMed: true}),
		),
		PermanentReferanse: tabell("paragraf-9-andre-ledd", versjon[lov.Ord](foerste2023, 0, loven(9, 2, 0, 0), kildeLov2023, "familie til personer med permanent tillatelse")),

		Kollektiv: tabell("paragraf-37c",
			versjon[lov.Ord](foerste2024, foerste2026-1, paragraf37c(1), kildeLov2024, "rett, ikke plikt"),
			versjon[lov.Ord](forlenget6A, foerste2024-1, paragraf37c(1), kildeForlenget2023, "rett, ikke plikt"),
			versjon[lov.Ord](foerste2022, forlenget6A-1, paragraf37c(1), kildeLov2022, "rett, ikke plikt"),
		),
		KanAvslaa: tabell("kan-avslaa",
			versjon(foerste2024, foerste2026-1, paragraf37cAvslag, kildeLov2024, Avslag{}),
			versjon(foerste43j, foerste2024-1, paragraf43j, kilde43j, Avslag{StarterFra: foerste43j}),
		),
		KollektivTilArbeid: tabell("paragraf-37c-til-arbeid",
			versjon[lov.Ord](foerste2024, foerste2026-1, paragraf37c(5), kildeLov2024, "gått ut i arbeid i Norge"),
			versjon[lov.Ord](forlenget6A, foerste2024-1, paragraf37c(5), kildeForlenget2023, "gått ut i arbeid"),
			versjon[lov.Ord](foerste2022, forlenget6A-1, paragraf37c(5), kildeLov2022, "gått ut i arbeid"),
		),
		KollektivIProgram: tabell("kollektiv-i-program",
			versjon(siste6A+1, 0, loven(9, 3, 0, 0), kildeOpphevet6A, Grense{foerste2026}),
			versjon(sommeren2026, siste6A, paragraf37c(0), kildeLov2026+", uten overgangsregel", Grense{foerste2026}),
			versjon(foerste2026, sommeren2026-1, paragraf37c(0), kildeLov2025+", uten overgangsregel", Grense{foerste2026}),
		),
		EtterKollektiv: tabell("paragraf-43h",
			versjon(sommeren2026, siste6A, paragraf43h, kilde43hSaa, kapittel6A),
			versjon(foerste2026, sommeren2026-1, paragraf43h, kilde43hFoerst, kapittel6A),
		),

		MaksForsoek: 2048,
	}
}

// kapittel6A is when § 37 c gave rett to a programme and § 37 d rett to norsk; § 43 h has stood since 2026.
var kapittel6A = Kapittel6A{foerste2022, foerste2026 - 1, foerste2022, siste6A, foerste2026}

var (
	paragraf37cAvslag = lov.Referanse{Lov: lov.Integreringsloven, Paragraf: 37, Tillegg: 'c', Ledd: 1, Punktum: 3}
	paragraf43h       = lov.Referanse{Lov: lov.Integreringsforskriften, Paragraf: 43, Tillegg: 'h', Ledd: 1}
	paragraf43j       = lov.Referanse{Lov: lov.Integreringsforskriften, Paragraf: 43, Tillegg: 'j'}
)
