// Package status holds the life of a kategori: what the participant has, or had and until when, once the programme and its end are taken
// in; how far the ordning has come (NIR: status); and what of it changes by itself. What the law gives on one day is for the decision table
// of package kategori, which is called table B here.
package status

import (
	"slices"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
)

// Regler is this package's part of the rules, a value. A rule of both acts names the provision of integreringsloven first. The zero value of
// each reading is the default.
type Regler struct {
	Kategori    lov.Lover[lov.Ord]  // § 8; introduksjonsloven § 2: who has a kategori on a day
	Avbrutt     lov.Lover[lov.Ord]  // § 3 tredje ledd; introduksjonsloven § 3 andre ledd
	Arbeid      lov.Tabell[lov.Ord] // § 8 fjerde ledd: what a vedtak on bortfall rests on
	Fullfoering lov.Tabell[lov.Ord] // § 9 siste ledd: the right to complete
	Vedtak      lov.Lover[lov.Ord]  // § 12 andre ledd; introduksjonsloven § 3 andre ledd
	Permisjon   lov.Lover[lov.Ord]  // § 17 andre ledd; introduksjonsloven § 5
	Stans       lov.Lover[lov.Ord]  // § 18; introduksjonsloven § 7
	Avslutning  lov.Lover[lov.Ord]  // § 13 sjette ledd, from 2026 § 18 a andre ledd; introduksjonsloven § 5

	AlleKommunens bool // T66 alle-kommunens: every end that kommunen registered is gjennomført
}

// Tabeller returns every table of r, in the order of the provisions of integreringsloven.
func (r *Regler) Tabeller() []lov.Liste {
	return slices.Concat(
		r.Avbrutt.Tabeller(), r.Kategori.Tabeller(), []lov.Liste{&r.Arbeid, &r.Fullfoering},
		r.Vedtak.Tabeller(), r.Permisjon.Tabeller(), r.Stans.Tabeller(), r.Avslutning.Tabeller(),
	)
}

// The instruments that the rows rest on.
const (
	kildeLov2003     = "LOV-2003-07-04-80; i kraft 1.9.2003"
	kildeLov2011     = "LOV-2003-07-04-80, som endret ved LOV-2011-06-24-19; i kraft 1.7.2011"
	kildeLov2015     = "LOV-2003-07-04-80, som endret ved LOV-2015-12-18-108; i kraft 1.1.2016"
	kildeLov2018Juni = "LOV-2003-07-04-80, som endret ved LOV-2018-06-15-42; i kraft 16.6.2018"
	kildeLov2018     = "LOV-2003-07-04-80, som endret ved LOV-2018-06-15-41; i kraft 1.9.2018"
	kildeLov2020     = "LOV-2020-11-06-127; i kraft 1.1.2021"
	kildeLov2023     = "LOV-2020-11-06-127, som endret ved LOV-2023-06-09-24; i kraft 1.8.2023 etter FOR-2023-06-09-804"
	kildeParagraf12  = "LOV-2025-06-20-35; i kraft 20.6.2025 etter FOR-2025-06-20-1102"
	kildeLov2025     = "LOV-2025-06-20-35; i kraft 1.1.2026 etter FOR-2025-06-20-1102"
)

var (
	introduksjonsloven = lov.D(2003, 9, 1)
	juli2011           = lov.D(2011, 7, 1)
	foerste2016        = lov.D(2016, 1, 1)
	juni2018           = lov.D(2018, 6, 16)
	september2018      = lov.D(2018, 9, 1)
	ikrafttredelse     = lov.D(2021, 1, 1)
	foerste2023        = lov.D(2023, 8, 1)
	juni2025           = lov.D(2025, 6, 20)
	foerste2026        = lov.D(2026, 1, 1)
)

func versjon(fra, til date.Date, hjemmel lov.Referanse, kilde string, v lov.Ord) lov.Versjon[lov.Ord] {
	return lov.Versjon[lov.Ord]{Rad: lov.Rad{Fra: fra, Til: til, Hjemmel: hjemmel, Kilde: kilde}, Verdi: v}
}

func tabell(navn string, vv ...lov.Versjon[lov.Ord]) lov.Tabell[lov.Ord] {
	return lov.Tabell[lov.Ord]{Navn: "status/" + navn, Versjoner: vv}
}

// begge is a rule of both acts: integreringsloven, and introduksjonsloven as the versions after it.
func begge(integrering lov.Tabell[lov.Ord], introduksjon ...lov.Versjon[lov.Ord]) lov.Lover[lov.Ord] {
	return lov.Lover[lov.Ord]{Integrering: integrering, Introduksjon: lov.Tabell[lov.Ord]{Navn: integrering.Navn + "-introduksjonsloven", Versjoner: introduksjon}}
}

// siden2021 is a provision of integreringsloven that has stood since the act took effect.
func siden2021(navn string, hjemmel lov.Referanse, v lov.Ord) lov.Tabell[lov.Ord] {
	return tabell(navn, versjon(ikrafttredelse, 0, hjemmel, kildeLov2020, v))
}

// siden2003 is the same of introduksjonsloven.
func siden2003(hjemmel lov.Referanse, v lov.Ord) lov.Versjon[lov.Ord] {
	return versjon(introduksjonsloven, 0, hjemmel, kildeLov2003, v)
}

// paragraf5 is the versions of introduksjonsloven § 5, whose words on the third year were changed in 2018.
func paragraf5(v lov.Ord) []lov.Versjon[lov.Ord] {
	return []lov.Versjon[lov.Ord]{
		versjon(september2018, 0, gammelLov(5, 0), kildeLov2018, v),
		versjon(introduksjonsloven, september2018-1, gammelLov(5, 0), kildeLov2003, v),
	}
}

// Norge returns the rules as shipped.
func Norge() Regler {
	const (
		maalgruppe = "rett og plikt, eller kan tilbys"
		nyankommet = "rett og plikt for den som er nyankommet når vedtaket treffes"
		avbrutt    = "kommunens plikter gjelder ikke"
		fullfoer   = "påbegynt program kan fullføres uavhengig av tillatelse og statsborgerskap"
		vedtak     = "vedtak om og oppstart av program"
		permisjon  = "permisjon fra programmet"
		stans      = "stans av programmet"
		avslutning = "programmet avsluttes ved oppnådd sluttmål eller når varigheten utløper"
	)
	return Regler{
		Kategori: begge(
			tabell("kategori",
				versjon(foerste2026, 0, loven(8, 0, 0, 0), kildeLov2025, maalgruppe),
				versjon(foerste2023, foerste2026-1, loven(8, 0, 0, 0), kildeLov2023, maalgruppe),
				versjon(ikrafttredelse, foerste2023-1, loven(8, 0, 0, 0), kildeLov2020, maalgruppe),
			),
			versjon(juni2018, 0, gammelLov(2, 0), kildeLov2018Juni, nyankommet),
			versjon(juli2011, juni2018-1, gammelLov(2, 0), kildeLov2011, nyankommet),
			versjon(introduksjonsloven, juli2011-1, gammelLov(2, 0), kildeLov2003, nyankommet),
		),
		Avbrutt: begge(siden2021("avbrutt-eller-avvist", loven(3, 0, 3, 0), avbrutt), siden2003(gammelLov(3, 2), avbrutt)),
		Arbeid:  tabell("arbeid", versjon(foerste2026, 0, loven(8, 0, 4, 1), kildeLov2025, "rett og plikt gjelder ikke den som er i arbeid")),
		Fullfoering: tabell("fullfoering",
			versjon(foerste2023, 0, loven(9, 0, 3, 0), kildeLov2023, fullfoer),
			versjon(ikrafttredelse, foerste2023-1, loven(9, 0, 2, 0), kildeLov2020, fullfoer),
		),
		Vedtak: begge(
			tabell("vedtak",
				versjon(juni2025, 0, loven(12, 0, 2, 0), kildeParagraf12, vedtak),
				versjon(ikrafttredelse, juni2025-1, loven(12, 0, 2, 0), kildeLov2020, vedtak),
			),
			siden2003(gammelLov(3, 2), "program så snart som mulig og innen tre måneder"),
		),
		Permisjon: begge(siden2021("permisjon", loven(17, 0, 2, 0), permisjon), paragraf5(permisjon)...),
		Stans: begge(siden2021("stans", loven(18, 0, 0, 0), stans),
			versjon(foerste2016, 0, gammelLov(7, 0), kildeLov2015, stans),
			versjon(introduksjonsloven, foerste2016-1, gammelLov(7, 0), kildeLov2003, stans+", også ved høvelig arbeid"),
		),
		Avslutning: begge(
			tabell("avslutning",
				versjon(foerste2026, 0, loven(18, 'a', 2, 1), kildeLov2025, avslutning),
				versjon(ikrafttredelse, foerste2026-1, loven(13, 0, 6, 0), kildeLov2020, avslutning),
			),
			paragraf5("programmet varer til varigheten utløper")...,
		),
	}
}

// ingenKategori is the set of no kategori at all.
var ingenKategori = kategori.SettAv(kategori.Ingen)

// rett is the kategorier that work and a vedtak on bortfall take away: the right, with the duty or without (T69).
var rett = kategori.SettAv(kategori.RettOgPlikt, kategori.Rett)
