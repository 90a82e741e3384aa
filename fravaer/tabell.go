package fravaer

import (
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
	kilde2022 = "FOR-2022-08-24-1479"
	kilde2023 = "FOR-2023-06-26-1105; i kraft 1.8.2023"
)

const (
	antallTyper       = int(Ugyldig)
	antallPermisjoner = int(vedtak.AnnenPermisjon) + 1 // with "not given" as the first
)

func uendret(navn string, ref lov.Referanse, v Virkning) lov.Tabell[Virkning] {
	return lov.Tabell[Virkning]{Navn: navn, Versjoner: []lov.Versjon[Virkning]{
		{Rad: lov.Rad{Fra: lov.D(2021, 1, 1), Hjemmel: ref, Kilde: kilde2020}, Verdi: v},
	}}
}

// avLoven is a provision of the act, not of the forskrift.
func avLoven(navn string, ref lov.Referanse, v Virkning) lov.Tabell[Virkning] {
	t := uendret(navn, ref, v)
	t.Versjoner[0].Kilde = kildeLov
	return t
}

// virkedagerFra2023 is a provision whose «dager» became «virkedager» on 1 August 2023.
func virkedagerFra2023(navn string, ref lov.Referanse, v Virkning) lov.Tabell[Virkning] {
	t := uendret(navn, ref, v)
	eldre := t.Versjoner[0]
	eldre.Til = lov.D(2023, 7, 31)
	t.Versjoner = []lov.Versjon[Virkning]{{Rad: lov.Rad{Fra: lov.D(2023, 8, 1), Hjemmel: ref, Kilde: kilde2023}, Verdi: v}, eldre}
	return t
}

func forskrift(paragraf uint16, tillegg byte, ledd uint8) lov.Referanse {
	return lov.Referanse{Lov: lov.Integreringsforskriften, Paragraf: paragraf, Tillegg: tillegg, Ledd: ledd}
}

// Norge returns the rules on absence as shipped.
func Norge() Regler {
	r := Regler{Virkedag: 7.5 * lov.Mikro}
	r.Fravaer = [antallTyper]lov.Tabell[Virkning]{
		uendret("fravaer/egen-sykdom", forskrift(5, 0, 0), Teller),
		uendret("fravaer/barns-sykdom", forskrift(6, 0, 0), Teller),
		virkedagerFra2023("fravaer/svangerskap", forskrift(11, 0, 0), TellerSomFri),
		virkedagerFra2023("fravaer/foedsel", forskrift(12, 0, 0), TellerSomFri),
		uendret("fravaer/ammefri", forskrift(13, 0, 0), TellerSomFri),
		uendret("fravaer/ferie", forskrift(18, 0, 0), FjernerDagen),
		uendret("fravaer/religioes-hoeytid", forskrift(17, 0, 2), FjernerDagen),
		{Navn: "fravaer/etter-foedselspermisjon", Versjoner: []lov.Versjon[Virkning]{
			{Rad: lov.Rad{Fra: lov.D(2026, 1, 1), Hjemmel: forskrift(10, 0, 0), Kilde: kilde2025}, Verdi: UtenforTerskel},
			{Rad: lov.Rad{Fra: lov.D(2023, 8, 1), Til: lov.D(2025, 12, 31), Hjemmel: forskrift(10, 0, 0), Kilde: kilde2023}, Verdi: UtenforTerskel},
			{Rad: lov.Rad{Fra: lov.D(2021, 1, 1), Til: lov.D(2023, 7, 31), Hjemmel: forskrift(10, 0, 0), Kilde: kilde2020}, Verdi: UtenforTerskel},
		}},
		avLoven("fravaer/ugyldig", lov.Referanse{Lov: lov.Integreringsloven, Paragraf: 21}, IngenVirkning),
	}
	annen := lov.Referanse{Lov: lov.Integreringsloven, Paragraf: 17, Ledd: 2}
	r.Permisjon = [antallPermisjoner]lov.Tabell[Virkning]{
		avLoven("permisjon/uten-type", annen, Teller),
		virkedagerFra2023("permisjon/velferd", forskrift(14, 0, 0), Teller),
		{Navn: "permisjon/fred-og-forsoning", Versjoner: []lov.Versjon[Virkning]{
			{Rad: lov.Rad{Fra: lov.D(2023, 8, 1), Hjemmel: forskrift(14, 'a', 0), Kilde: kilde2023}, Verdi: Teller},
			{Rad: lov.Rad{Fra: lov.D(2022, 8, 24), Til: lov.D(2023, 7, 31), Hjemmel: forskrift(14, 'a', 0), Kilde: kilde2022}, Verdi: Teller},
		}},
		uendret("permisjon/langvarig-sykdom", forskrift(15, 0, 0), Teller),
		uendret("permisjon/omsorg", forskrift(16, 0, 0), Teller),
		avLoven("permisjon/overgang-til-arbeid", annen, Teller),
		avLoven("permisjon/annen", annen, Teller),
	}
	return r
}

// Tabeller returns every table of r.
func (r *Regler) Tabeller() (t []lov.Liste) {
	for i := range r.Fravaer {
		t = append(t, &r.Fravaer[i])
	}
	for i := range r.Permisjon {
		t = append(t, &r.Permisjon[i])
	}
	return t
}
