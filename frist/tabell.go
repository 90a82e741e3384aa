// Package frist computes the deadlines of the introduksjonsprogram: when it must begin, the last day for a vedtak, the last day on which
// it may end, and when what happened must be registered.
package frist

import (
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
)

func enVersjon[T interface{ String() string }](navn string, fra date.Date, hjemmel lov.Referanse, kilde string, v T) lov.Tabell[T] {
	return lov.Tabell[T]{Navn: navn, Versjoner: []lov.Versjon[T]{{Rad: lov.Rad{Fra: fra, Hjemmel: hjemmel, Kilde: kilde}, Verdi: v}}}
}

func loven(paragraf uint16, tillegg byte, ledd, punktum uint8) lov.Referanse {
	return lov.Referanse{Lov: lov.Integreringsloven, Paragraf: paragraf, Tillegg: tillegg, Ledd: ledd, Punktum: punktum}
}

func forskriften(paragraf uint16, ledd uint8) lov.Referanse {
	return lov.Referanse{Lov: lov.Integreringsforskriften, Paragraf: paragraf, Ledd: ledd}
}

// terskel is a table of the ten virkedager: the rule from 2026 and the one before it (T15).
func terskel(navn string, paragraf uint16) lov.Tabell[lov.Tall] {
	hjemmel := forskriften(paragraf, 0)
	return lov.Tabell[lov.Tall]{Navn: navn, Versjoner: []lov.Versjon[lov.Tall]{
		{Rad: lov.Rad{Fra: foerste2026, Hjemmel: hjemmel, Kilde: kilde2025}, Verdi: 10},
		{Rad: lov.Rad{Fra: lov.D(2023, 8, 1), Til: foerste2026 - 1, Hjemmel: hjemmel, Kilde: kilde2023}, Verdi: 10},
		{Rad: lov.Rad{Fra: lov.D(2021, 1, 1), Til: lov.D(2023, 7, 31), Hjemmel: hjemmel, Kilde: kildeForskrift17}, Verdi: 10},
	}}
}

// oppstartMaaneder is the table of § 12 andre ledd, whose words «om program» were made clearer on 20 June 2025.
func oppstartMaaneder() lov.Tabell[lov.Tall] {
	return lov.Tabell[lov.Tall]{Navn: "frist/oppstart-maaneder", Versjoner: []lov.Versjon[lov.Tall]{
		{Rad: lov.Rad{Fra: lov.D(2025, 6, 20), Hjemmel: loven(12, 0, 2, 0), Kilde: kildeParagraf12}, Verdi: 3},
		{Rad: lov.Rad{Fra: lov.D(2021, 1, 1), Til: lov.D(2025, 6, 19), Hjemmel: loven(12, 0, 2, 0), Kilde: kildeLov2020}, Verdi: 3},
	}}
}

const toAar lov.Ord = "vedtak før deltakeren har bodd to år i en kommune"

const gammelForlengelse lov.Ord = "forlengelse med inntil seks måneder eller ett år"

var foerste2026 = lov.D(2026, 1, 1)

// Norge returns the rules on deadlines as shipped.
func Norge() Regler {
	return Regler{
		Oppstart:    enVersjon("frist/oppstart", lov.D(2025, 6, 20), loven(12, 0, 2, 0), kildeParagraf12, lov.Ord("vedtak om og oppstart av program")),
		Avslutning:  enVersjon("frist/avslutning", foerste2026, loven(18, 'a', 2, 1), kildeLov2025, lov.Ord("programmet avsluttes når varigheten utløper")),
		Plan:        enVersjon("frist/varighet-i-planen", foerste2026, loven(15, 0, 3, 0), kildeLov2025, lov.Ord("kommunen fastsetter varigheten")),
		Forlengelse: enVersjon("frist/forlengelse", foerste2026, loven(14, 0, 4, 0), kildeLov2025, lov.Ord("forlengelse med inntil ett år")),
		GammelForlengelse: lov.Tabell[lov.Ord]{Navn: "frist/forlengelse-foer-2026", Versjoner: []lov.Versjon[lov.Ord]{{
			Rad:   lov.Rad{Fra: lov.D(2023, 8, 1), Til: foerste2026 - 1, Hjemmel: loven(13, 0, 5, 0), Kilde: kildeLov2023},
			Verdi: gammelForlengelse,
		}, {
			Rad:   lov.Rad{Fra: lov.D(2021, 1, 1), Til: lov.D(2023, 7, 31), Hjemmel: loven(13, 0, 5, 0), Kilde: kildeLov2020},
			Verdi: gammelForlengelse,
		}}},
		Virkedager: enVersjon("frist/fridager", lov.D(2021, 1, 1), forskriften(17, 1), kildeForskrift17, lov.Ord("fridager")),
		Fravaer:    terskel("frist/terskel-fravaer", 10),
		Permisjon:  terskel("frist/terskel-fri-og-permisjon", 19),
		Stans:      enVersjon("frist/stans", lov.D(2021, 1, 1), loven(18, 0, 0, 0), kildeLov2020, lov.Ord("stans")),

		OppstartMaaneder:           oppstartMaaneder(),
		ToAarRett:                  enVersjon("frist/to-aar-rett", lov.D(2021, 1, 1), loven(8, 0, 1, 3), kildeLov2020, toAar),
		ToAarTilbud:                enVersjon("frist/to-aar-tilbud", lov.D(2021, 1, 1), loven(8, 0, 3, 2), kildeLov2020, toAar),
		RegistreringKommunen:       enVersjon("frist/registrering-kommunen", lov.D(2021, 1, 1), forskriften(58, 2), kildeForskrift17, lov.Tall(2)),
		RegistreringFylkeskommunen: enVersjon("frist/registrering-fylkeskommunen", lov.D(2021, 1, 1), forskriften(59, 2), kildeForskrift17, lov.Tall(2)),
	}
}

// Tabeller returns every table of r.
func (r *Regler) Tabeller() []lov.Liste {
	return []lov.Liste{
		&r.Oppstart, &r.OppstartMaaneder, &r.ToAarRett, &r.ToAarTilbud, &r.Avslutning, &r.Plan, &r.Forlengelse, &r.GammelForlengelse,
		&r.Virkedager, &r.Stans, &r.Fravaer, &r.Permisjon, &r.RegistreringKommunen, &r.RegistreringFylkeskommunen,
	}
}
