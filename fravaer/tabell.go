package fravaer

import (
	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// Virkning is what a kind of absence does to the programme's duration.
type Virkning uint8

// The effects.
const (
	IngenVirkning  Virkning = iota // never counts
	Teller                         // fravær or permisjon: counts toward the ten
	TellerSomFri                   // fri after §§ 11–13: counts; before 2026 by T16
	FjernerDagen                   // ferie and religious days: the date counts for nothing else either (T12)
	UtenforTerskel                 // fravær etter endt fødselspermisjon: outside the ten (T13)
)

var virkninger = [...]string{"teller ikke", "teller", "teller som fri", "teller aldri, og fjerner dagen", "utenfor terskelen"}

// String returns the effect in words.
func (v Virkning) String() string {
	if int(v) < len(virkninger) {
		return virkninger[v]
	}
	return ""
}

const (
	kilde2020 = "FOR-2020-12-15-2912; i kraft 1.1.2021"
	kildeLov  = "LOV-2020-11-06-127; i kraft 1.1.2021"
	kilde2025 = "FOR-2025-09-17-1909, som endret ved FOR-2025-12-12-2586; i kraft 1.1.2026"
	kilde2022 = "FOR-2022-08-24-1479; regnet i kraft 24.8.2022, da den ble vedtatt"
	kilde2023 = "FOR-2023-06-26-1105; i kraft 1.8.2023"

	kilde2003   = "FOR-2003-07-18-973; i kraft 1.9.2003"
	kildeFar    = "FOR-2010-06-30-1056; i kraft 1.9.2010"
	kildeJobb   = "FOR-2016-02-19-169; regnet i kraft 19.2.2016, da den ble vedtatt"
	kildeOmsorg = "FOR-2018-08-30-1282; i kraft 1.9.2018"
)

var (
	foerste2021 = lov.D(2021, 1, 1)
	foerste2022 = lov.D(2022, 8, 24)
	foerste2023 = lov.D(2023, 8, 1)
	foerste2026 = lov.D(2026, 1, 1)
	foerste2003 = lov.D(2003, 9, 1)
	foerste2010 = lov.D(2010, 9, 1)
	foerste2016 = lov.D(2016, 2, 19)
	foerste2018 = lov.D(2018, 9, 1)
)

const (
	antallTyper       = int(Ugyldig)
	antallPermisjoner = int(vedtak.AnnenPermisjon) + 1 // with "not given" as the first
)

func tabell(navn string, vv ...lov.Versjon[Virkning]) lov.Tabell[Virkning] {
	return lov.Tabell[Virkning]{Navn: navn, Versjoner: vv}
}

func versjon(fra, til date.Date, ref lov.Referanse, kilde string, v Virkning) lov.Versjon[Virkning] {
	return lov.Versjon[Virkning]{Rad: lov.Rad{Fra: fra, Til: til, Hjemmel: ref, Kilde: kilde}, Verdi: v}
}

func uendret(navn string, ref lov.Referanse, v Virkning) lov.Tabell[Virkning] {
	return tabell(navn, versjon(foerste2021, 0, ref, kilde2020, v))
}

// avLoven is a provision of the act, not of the forskrift.
func avLoven(navn string, ref lov.Referanse, v Virkning) lov.Tabell[Virkning] {
	return tabell(navn, versjon(foerste2021, 0, ref, kildeLov, v))
}

// virkedagerFra2023 is a provision whose «dager» became «virkedager» on 1 August 2023.
func virkedagerFra2023(navn string, ref lov.Referanse, v Virkning) lov.Tabell[Virkning] {
	return tabell(navn, versjon(foerste2023, 0, ref, kilde2023, v), versjon(foerste2021, foerste2023-1, ref, kilde2020, v))
}

// paragraf71 is the rule of the forskrift of 2003 on what is added to a programme under introduksjonsloven: fravær, fri and permisjon of
// more than ten virkedager together, never ugyldig fravær.
var paragraf71 = lov.Referanse{Lov: lov.Fravaersforskriften, Paragraf: 7, Strek: 1}

// begge is a kind of absence in both sets of rules.
func begge(t lov.Tabell[Virkning], introduksjon ...lov.Versjon[Virkning]) lov.Lover[Virkning] {
	return lov.Lover[Virkning]{Integrering: t, Introduksjon: tabell(t.Navn+"-introduksjonsloven", introduksjon...)}
}

func siden2003(v Virkning) lov.Versjon[Virkning] {
	return versjon(foerste2003, 0, paragraf71, kilde2003, v)
}

func forskrift(paragraf uint16, tillegg byte, ledd uint8) lov.Referanse {
	return lov.Referanse{Lov: lov.Integreringsforskriften, Paragraf: paragraf, Tillegg: tillegg, Ledd: ledd}
}

// Norge returns the rules on absence as shipped: integreringsforskriften in its versions from 1 January 2021, and the forskrift of 2003,
// which lives on for those who are under introduksjonsloven (T39).
func Norge() Regler {
	annen := lov.Referanse{Lov: lov.Integreringsloven, Paragraf: 17, Ledd: 2}
	paragraf54 := lov.Referanse{Lov: lov.Fravaersforskriften, Paragraf: 5, Strek: 4}
	return Regler{
		Virkedag: 7.5 * lov.Mikro,
		Fravaer: [antallTyper]lov.Lover[Virkning]{
			begge(uendret("fravaer/egen-sykdom", forskrift(5, 0, 0), Teller), siden2003(Teller)),
			begge(uendret("fravaer/barns-sykdom", forskrift(6, 0, 0), Teller), siden2003(Teller)),
			begge(virkedagerFra2023("fravaer/svangerskap", forskrift(11, 0, 0), TellerSomFri), siden2003(Teller)),
			begge(virkedagerFra2023("fravaer/foedsel", forskrift(12, 0, 0), TellerSomFri), siden2003(Teller)),
			begge(uendret("fravaer/ammefri", forskrift(13, 0, 0), TellerSomFri), siden2003(Teller)),
			begge(uendret("fravaer/ferie", forskrift(18, 0, 0), FjernerDagen), siden2003(FjernerDagen)),
			begge(uendret("fravaer/religioes-hoeytid", forskrift(17, 0, 2), FjernerDagen), siden2003(FjernerDagen)),
			begge(tabell("fravaer/etter-foedselspermisjon",
				versjon(foerste2026, 0, forskrift(10, 0, 0), kilde2025, UtenforTerskel),
				versjon(foerste2023, foerste2026-1, forskrift(10, 0, 0), kilde2023, UtenforTerskel),
				versjon(foerste2021, foerste2023-1, forskrift(10, 0, 0), kilde2020, UtenforTerskel),
			), siden2003(UtenforTerskel)),
			begge(avLoven("fravaer/ugyldig", lov.Referanse{Lov: lov.Integreringsloven, Paragraf: 21}, IngenVirkning), siden2003(IngenVirkning)),
		},
		Permisjon: [antallPermisjoner]lov.Lover[Virkning]{
			begge(avLoven("permisjon/uten-type", annen, Teller), siden2003(Teller)),
			begge(virkedagerFra2023("permisjon/velferd", forskrift(14, 0, 0), Teller), siden2003(Teller)),
			{Integrering: tabell("permisjon/fred-og-forsoning", // the forskrift of 2003 has no such permisjon
				versjon(foerste2023, 0, forskrift(14, 'a', 0), kilde2023, Teller),
				versjon(foerste2022, foerste2023-1, forskrift(14, 'a', 0), kilde2022, Teller),
			)},
			begge(uendret("permisjon/langvarig-sykdom", forskrift(15, 0, 0), Teller), siden2003(Teller)),
			begge(uendret("permisjon/omsorg", forskrift(16, 0, 0), Teller),
				versjon(foerste2018, 0, paragraf71, kildeOmsorg, Teller),
				versjon(foerste2010, foerste2018-1, paragraf71, kildeFar, Teller),
				versjon(foerste2003, foerste2010-1, paragraf71, kilde2003, Teller),
			),
			begge(avLoven("permisjon/overgang-til-arbeid", annen, Teller), versjon(foerste2016, 0, paragraf54, kildeJobb, Teller)),
			begge(avLoven("permisjon/annen", annen, Teller), siden2003(Teller)),
		},
	}
}

// Tabeller returns every table of r.
func (r *Regler) Tabeller() (t []lov.Liste) {
	for i := range r.Fravaer {
		t = append(t, r.Fravaer[i].Tabeller()...)
	}
	for i := range r.Permisjon {
		t = append(t, r.Permisjon[i].Tabeller()...)
	}
	return t
}
