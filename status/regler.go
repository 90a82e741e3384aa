// Package status holds the life of a kategori: what the participant has, or had and until when, once the programme and its end are taken
// in; how far the ordning has come (NIR: status); and what of it changes by itself. What the law gives on one day is for the decision table
// of package kategori, which is called table B here.
package status

import (
	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
)

// Regler is this package's part of the rules, a value. The zero value of each reading is the default.
type Regler struct {
	Kategori    lov.Tabell[lov.Ord] // § 8: who has a kategori on a day
	Avbrutt     lov.Tabell[lov.Ord] // § 3 tredje ledd
	Arbeid      lov.Tabell[lov.Ord] // § 8 fjerde ledd: what a vedtak on bortfall rests on
	Fullfoering lov.Tabell[lov.Ord] // § 9 siste ledd: the right to complete
	Vedtak      lov.Tabell[lov.Ord] // § 12 andre ledd
	Permisjon   lov.Tabell[lov.Ord] // § 17 andre ledd
	Stans       lov.Tabell[lov.Ord] // § 18
	Avslutning  lov.Tabell[lov.Ord] // § 18 a andre ledd

	AlleKommunens bool // T66 alle-kommunens: every end that kommunen registered is gjennomført
}

// Tabeller returns every table of r, in the order of the provisions.
func (r *Regler) Tabeller() []lov.Liste {
	return []lov.Liste{&r.Avbrutt, &r.Kategori, &r.Arbeid, &r.Fullfoering, &r.Vedtak, &r.Permisjon, &r.Stans, &r.Avslutning}
}

// The instruments that the rows rest on.
const (
	kildeLov2020 = "LOV-2020-11-06-127; i kraft 1.1.2021"
	kildeLov2023 = "LOV-2020-11-06-127, som endret ved LOV-2023-06-09-24; i kraft 1.8.2023 etter FOR-2023-06-09-804"
	kildeLov2025 = "LOV-2025-06-20-35; i kraft 1.1.2026 etter FOR-2025-06-20-1102"
)

var (
	ikrafttredelse = lov.D(2021, 1, 1)
	foerste2023    = lov.D(2023, 8, 1)
	foerste2026    = lov.D(2026, 1, 1)
)

func versjon(fra, til date.Date, hjemmel lov.Referanse, kilde string, v lov.Ord) lov.Versjon[lov.Ord] {
	return lov.Versjon[lov.Ord]{Rad: lov.Rad{Fra: fra, Til: til, Hjemmel: hjemmel, Kilde: kilde}, Verdi: v}
}

func tabell(navn string, vv ...lov.Versjon[lov.Ord]) lov.Tabell[lov.Ord] {
	return lov.Tabell[lov.Ord]{Navn: "status/" + navn, Versjoner: vv}
}

func siden2021(navn string, hjemmel lov.Referanse, v lov.Ord) lov.Tabell[lov.Ord] {
	return tabell(navn, versjon(ikrafttredelse, 0, hjemmel, kildeLov2020, v))
}

// Norge returns the rules as shipped.
func Norge() Regler {
	const (
		fullfoer   = "påbegynt program kan fullføres uavhengig av tillatelse og statsborgerskap"
		avslutning = "programmet avsluttes ved oppnådd sluttmål eller når varigheten utløper"
	)
	return Regler{
		Kategori: siden2021("kategori", loven(8, 0, 0, 0), "rett og plikt, eller kan tilbys"),
		Avbrutt:  siden2021("avbrutt-eller-avvist", loven(3, 0, 3, 0), "kommunens plikter gjelder ikke"),
		Arbeid:   tabell("arbeid", versjon(foerste2026, 0, loven(8, 0, 4, 1), kildeLov2025, "rett og plikt gjelder ikke den som er i arbeid")),
		Fullfoering: tabell("fullfoering",
			versjon(foerste2023, 0, loven(9, 0, 3, 0), kildeLov2023, fullfoer),
			versjon(ikrafttredelse, foerste2023-1, loven(9, 0, 2, 0), kildeLov2020, fullfoer),
		),
		Vedtak:    siden2021("vedtak", loven(12, 0, 2, 0), "vedtak om og oppstart av program"),
		Permisjon: siden2021("permisjon", loven(17, 0, 2, 0), "permisjon fra programmet"),
		Stans:     siden2021("stans", loven(18, 0, 0, 0), "stans av programmet"),
		Avslutning: tabell("avslutning",
			versjon(foerste2026, 0, loven(18, 'a', 2, 1), kildeLov2025, avslutning),
			versjon(ikrafttredelse, foerste2026-1, loven(13, 0, 6, 0), kildeLov2020, avslutning),
		),
	}
}

// ingenKategori is the set of no kategori at all.
var ingenKategori = kategori.SettAv(kategori.Ingen)

// rett is the kategorier that work and a vedtak on bortfall take away: the right, with the duty or without (T69).
var rett = kategori.SettAv(kategori.RettOgPlikt, kategori.Rett)
