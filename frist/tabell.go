// Package frist computes the deadlines of the introduksjonsprogram: when it must begin, the last day for a vedtak, the last day on which
// it may end, and when what happened must be registered.
package frist

import (
	"fmt"
	"slices"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/lov"
)

const (
	kildeLov2020     = "LOV-2020-11-06-127; i kraft 1.1.2021"
	kildeLov2023     = "LOV-2020-11-06-127, som endret ved LOV-2023-06-09-24; i kraft 1.8.2023"
	kildeLov2025     = "LOV-2025-06-20-35; i kraft 1.1.2026 etter FOR-2025-06-20-1102"
	kilde2023        = "FOR-2023-06-26-1105; i kraft 1.8.2023"
	kilde2025        = "FOR-2025-09-17-1909, som endret ved FOR-2025-12-12-2586; i kraft 1.1.2026"
	kildeParagraf12  = "LOV-2025-06-20-35; i kraft 20.6.2025 etter FOR-2025-06-20-1102"
	kildeForskrift17 = "FOR-2020-12-15-2912; i kraft 1.1.2021"

	kildeIntroduksjon = "LOV-2003-07-04-80; i kraft 1.9.2003"
	kildeStans2016    = "LOV-2015-12-18-108; i kraft 1.1.2016"
	kildeTredjeAar    = "LOV-2018-06-15-41; i kraft 1.9.2018"
	kildeFravaer2003  = "FOR-2003-07-18-973; i kraft 1.9.2003"

	kildeKorona2020       = "LOV-2020-05-26-53, som endret ved LOV-2020-06-23-115; i kraft 1.8.2020, opphevet 1.8.2023"
	kildeKorona2021       = "LOV-2020-05-26-53, som endret ved lov 2021 nr. 9; i kraft 12.3.2021"
	kildeKoronaSommer2021 = "LOV-2020-05-26-53, som endret ved lov 2021 nr. 133; i kraft 18.6.2021, opphevet 1.8.2023"
	kildeKorona2022       = "FOR-2022-01-24-111; i kraft 24.1.2022, opphevet 1.7.2025"
)

var (
	foerste2021         = lov.D(2021, 1, 1)
	foerste2023         = lov.D(2023, 8, 1)  // the act of 2023
	sommeren2025        = lov.D(2025, 6, 20) // § 12 andre ledd made clearer
	foerste2026         = lov.D(2026, 1, 1)
	foersteIntroduksjon = lov.D(2003, 9, 1)
	foerste2016         = lov.D(2016, 1, 1)
	tredjeAar           = lov.D(2018, 9, 1) // when the third year was given anew
)

// begge is a rule in both acts.
func begge[T fmt.Stringer](integrering, introduksjon lov.Tabell[T]) lov.Lover[T] {
	return lov.Lover[T]{Integrering: integrering, Introduksjon: introduksjon}
}

func tabell[T fmt.Stringer](navn string, vv ...lov.Versjon[T]) lov.Tabell[T] {
	return lov.Tabell[T]{Navn: "frist/" + navn, Versjoner: vv}
}

// medEnhet is t with what its numbers count.
func medEnhet[T fmt.Stringer](enhet *lov.Tekst, t lov.Tabell[T]) lov.Tabell[T] {
	t.Enhet = enhet
	return t
}

func versjon[T fmt.Stringer](fra, til date.Date, hjemmel lov.Referanse, kilde string, v T) lov.Versjon[T] {
	return lov.Versjon[T]{Rad: lov.Rad{Fra: fra, Til: til, Hjemmel: hjemmel, Kilde: kilde}, Verdi: v}
}

// siden2003 is a rule of introduksjonsloven as it has stood since it took effect, also for those who are still under it.
func siden2003[T fmt.Stringer](navn string, hjemmel lov.Referanse, v T) lov.Tabell[T] {
	return tabell(navn+"-introduksjonsloven", versjon(foersteIntroduksjon, 0, hjemmel, kildeIntroduksjon, v))
}

func introduksjonsloven(paragraf uint16, ledd uint8) lov.Referanse {
	return lov.Referanse{Lov: lov.Introduksjonsloven, Paragraf: paragraf, Ledd: ledd}
}

func loven(paragraf uint16, tillegg byte, ledd, punktum uint8) lov.Referanse {
	return lov.Referanse{Lov: lov.Integreringsloven, Paragraf: paragraf, Tillegg: tillegg, Ledd: ledd, Punktum: punktum}
}

func forskriften(paragraf uint16, ledd uint8) lov.Referanse {
	return lov.Referanse{Lov: lov.Integreringsforskriften, Paragraf: paragraf, Ledd: ledd}
}

// paragraf71 is the rule of the forskrift of 2003 on what is added to a programme under introduksjonsloven.
var paragraf71 = lov.Referanse{Lov: lov.Fravaersforskriften, Paragraf: 7, Strek: 1}

// ti is the ten virkedager of forskriften §§ 10 and 19.
const ti lov.Tall = 10

// terskelFravaer is § 10: the rule from 2026 and the one before it (T15), which said «dager» until 1 August 2023.
func terskelFravaer() lov.Tabell[lov.Tall] {
	hjemmel := forskriften(10, 0)
	return medEnhet(&lov.Virkedager, tabell("terskel-fravaer",
		versjon(foerste2026, 0, hjemmel, kilde2025, ti),
		versjon(foerste2023, foerste2026-1, hjemmel, kilde2023, ti),
		versjon(foerste2021, foerste2023-1, hjemmel, kildeForskrift17, ti),
	))
}

// terskelPermisjon is § 19, which said «virkedager» from the first.
func terskelPermisjon() lov.Tabell[lov.Tall] {
	hjemmel := forskriften(19, 0)
	return medEnhet(&lov.Virkedager, tabell("terskel-fri-og-permisjon",
		versjon(foerste2026, 0, hjemmel, kilde2025, ti),
		versjon(foerste2021, foerste2026-1, hjemmel, kildeForskrift17, ti),
	))
}

// paragraf12 is a rule of § 12 andre ledd, whose words «om program» were made clearer on 20 June 2025.
func paragraf12[T fmt.Stringer](navn string, v T) lov.Tabell[T] {
	return tabell(navn,
		versjon(sommeren2025, 0, loven(12, 0, 2, 0), kildeParagraf12, v),
		versjon(foerste2021, sommeren2025-1, loven(12, 0, 2, 0), kildeLov2020, v),
	)
}

const (
	toAar             lov.Ord = "vedtak før deltakeren har bodd to år i en kommune"
	oppstart          lov.Ord = "vedtak om og oppstart av program"
	gammelForlengelse lov.Ord = "forlengelse med inntil seks måneder eller ett år"
)

// Norge returns the rules on deadlines as shipped.
func Norge() Regler {
	const maaneder3, maaneder2 lov.Tall = 3, 2
	return Regler{
		Oppstart: begge(paragraf12("oppstart", oppstart), siden2003("oppstart", introduksjonsloven(3, 2), oppstart)),
		Avslutning: begge(
			tabell[lov.Ord]("avslutning",
				versjon[lov.Ord](foerste2026, 0, loven(18, 'a', 2, 1), kildeLov2025, "programmet avsluttes når den fastsatte varigheten utløper"),
				versjon[lov.Ord](foerste2021, foerste2026-1, loven(13, 0, 6, 0), kildeLov2020, "programmet avsluttes når varigheten utløper"),
			),
			siden2003[lov.Ord]("avslutning", introduksjonsloven(5, 0), "programmet kan vare i inntil to år, med et tredje etter vedtak"),
		),
		Plan: begge(
			tabell[lov.Ord]("varighet-i-planen",
				versjon[lov.Ord](foerste2026, 0, loven(15, 0, 3, 0), kildeLov2025, "kommunen fastsetter varigheten"),
				versjon[lov.Ord](foerste2021, foerste2026-1, loven(15, 0, 0, 0), kildeLov2020, "kommunen fastsetter varigheten"),
			),
			siden2003[lov.Ord]("varighet-i-planen", introduksjonsloven(5, 0), "kommunen fastsetter varigheten innenfor det loven gir"),
		),
		Forlengelse: begge(
			tabell("forlengelse",
				versjon[lov.Ord](foerste2026, 0, loven(14, 0, 4, 0), kildeLov2025, "forlengelse med inntil ett år"),
				versjon(foerste2023, foerste2026-1, loven(13, 0, 5, 0), kildeLov2023, gammelForlengelse),
				versjon(foerste2021, foerste2023-1, loven(13, 0, 5, 0), kildeLov2020, gammelForlengelse),
			),
			tabell("forlengelse-introduksjonsloven",
				versjon[lov.Ord](tredjeAar, 0, introduksjonsloven(5, 0), kildeTredjeAar, "et tredje år, når det styrker overgangen til arbeid eller utdanning"),
				versjon[lov.Ord](foersteIntroduksjon, tredjeAar-1, introduksjonsloven(5, 0), kildeIntroduksjon, "et tredje år, når særlige grunner taler for det"),
			),
		),
		Virkedager: begge(
			tabell[lov.Ord]("fridager", versjon[lov.Ord](foerste2021, 0, forskriften(17, 1), kildeForskrift17, "fridager")),
			tabell[lov.Ord]("fridager-introduksjonsloven", versjon[lov.Ord](foersteIntroduksjon, 0, paragraf71, kildeFravaer2003, "virkedager er mandag til fredag")),
		),
		Fravaer: begge(terskelFravaer(),
			medEnhet(&lov.Virkedager, tabell("terskel-introduksjonsloven", versjon[lov.Tall](foersteIntroduksjon, 0, paragraf71, kildeFravaer2003, 10)))),
		Permisjon: terskelPermisjon(),
		Stans: begge(
			tabell[lov.Ord]("stans", versjon[lov.Ord](foerste2021, 0, loven(18, 0, 0, 0), kildeLov2020, "stans")),
			tabell[lov.Ord]("stans-introduksjonsloven",
				versjon[lov.Ord](foerste2016, 0, introduksjonsloven(7, 0), kildeStans2016, "stans"),
				versjon[lov.Ord](foersteIntroduksjon, foerste2016-1, introduksjonsloven(7, 0), kildeIntroduksjon, "stans, også ved høvelig arbeid"),
			),
		),
		Korona: koronatabeller(),

		OppstartMaaneder: begge(
			medEnhet(&lov.Maaneder, paragraf12("oppstart-maaneder", maaneder3)),
			medEnhet(&lov.Maaneder, siden2003("oppstart-maaneder", introduksjonsloven(3, 2), maaneder3)),
		),
		ToAarRett: begge(
			tabell("to-aar-rett", versjon(foerste2021, 0, loven(8, 0, 1, 3), kildeLov2020, toAar)),
			siden2003("to-aar-rett", introduksjonsloven(2, 0), toAar),
		),
		ToAarTilbud: begge(
			tabell("to-aar-tilbud", versjon(foerste2021, 0, loven(8, 0, 3, 2), kildeLov2020, toAar)),
			siden2003("to-aar-tilbud", introduksjonsloven(3, 3), toAar),
		),
		RegistreringKommunen:       medEnhet(&lov.Maaneder, tabell("registrering-kommunen", versjon(foerste2021, 0, forskriften(58, 2), kildeForskrift17, maaneder2))),
		RegistreringFylkeskommunen: medEnhet(&lov.Maaneder, tabell("registrering-fylkeskommunen", versjon(foerste2021, 0, forskriften(59, 2), kildeForskrift17, maaneder2))),
	}
}

// Tabeller returns every table of r.
func (r *Regler) Tabeller() (t []lov.Liste) {
	t = slices.Concat(
		r.Oppstart.Tabeller(), r.OppstartMaaneder.Tabeller(), r.ToAarRett.Tabeller(), r.ToAarTilbud.Tabeller(), r.Avslutning.Tabeller(),
		r.Plan.Tabeller(), r.Forlengelse.Tabeller(), r.Virkedager.Tabeller(), r.Stans.Tabeller(), r.Fravaer.Tabeller(),
		[]lov.Liste{&r.Permisjon, &r.RegistreringKommunen, &r.RegistreringFylkeskommunen},
	)
	for i := range r.Korona {
		t = append(t, &r.Korona[i])
	}
	return t
}
