package avslutning

import (
	"fmt"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/lov"
)

// Aarsak is one row of the catalogue: what NIR says of a cause.
type Aarsak struct {
	Kode           Kode
	Kommunen       bool // kommunen can register it
	Regelmotoren   bool // NIR's regelmotor sets it; with Kommunen both, and either can be edited
	Maaloppnaaelse Maaloppnaaelse
	Timer          bool // hours of work per week must be registered
	Type           Type // zero: no source tells
}

// String returns who registers it and its group, «kommunen arbeid».
func (a Aarsak) String() string {
	hvem := "regelmotoren"
	switch {
	case a.Kommunen && a.Regelmotoren:
		hvem = "kommunen og regelmotoren"
	case a.Kommunen:
		hvem = "kommunen"
	}
	return hvem + " " + a.Maaloppnaaelse.String()
}

// The instruments and guides that the rows rest on. NIR's list of causes was first published in the guide of 9 December 2024; of what stood
// there before, no public source tells.
const (
	kildeLov2003       = "LOV-2003-07-04-80; i kraft 1.9.2003"
	kildeLov2011       = "LOV-2003-07-04-80, som endret ved LOV-2011-06-24-19; i kraft 1.7.2011"
	kildeLov2015       = "LOV-2003-07-04-80, som endret ved LOV-2015-12-18-108; i kraft 1.1.2016"
	kildeLov2018Juni   = "LOV-2003-07-04-80, som endret ved LOV-2018-06-15-42; i kraft 16.6.2018"
	kildeLov2018       = "LOV-2003-07-04-80, som endret ved LOV-2018-06-15-41; i kraft 1.9.2018"
	kildeLov2020       = "LOV-2020-11-06-127; i kraft 1.1.2021"
	kildeForskrift2020 = "FOR-2020-12-15-2912; i kraft 1.1.2021"
	kildeLov2023       = "LOV-2020-11-06-127, som endret ved LOV-2023-06-09-24; i kraft 1.8.2023 etter FOR-2023-06-09-804"
	kildeLov2024       = "LOV-2024-06-25-53; i kraft 1.7.2024 etter FOR-2024-06-25-1212"
	kildeLov2025       = "LOV-2025-06-20-35; i kraft 1.1.2026 etter FOR-2025-06-20-1102"

	listenTilNIR  = ". Årsaken: IMDi, brukerveiledning for registrering av avslutningsårsak i NIR, 9.12.2024"
	bortfalletNIR = ". Årsaken: IMDi, endringer i NIR, 17.4.2026"
)

var (
	introduksjonsloven = lov.D(2003, 9, 1)
	juli2011           = lov.D(2011, 7, 1)
	foerste2016        = lov.D(2016, 1, 1)
	juni2018           = lov.D(2018, 6, 16)
	september2018      = lov.D(2018, 9, 1)
	ikrafttredelse     = lov.D(2021, 1, 1)
	foerste2023        = lov.D(2023, 8, 1)
	foerste2024        = lov.D(2024, 7, 1)
	foerste2026        = lov.D(2026, 1, 1)
)

func loven(paragraf uint16, tillegg byte, ledd, punktum uint8) lov.Referanse {
	return lov.Referanse{Lov: lov.Integreringsloven, Paragraf: paragraf, Tillegg: tillegg, Ledd: ledd, Punktum: punktum}
}

// gammelLov is a provision of introduksjonsloven.
func gammelLov(paragraf uint16, ledd uint8) lov.Referanse {
	return lov.Referanse{Lov: lov.Introduksjonsloven, Paragraf: paragraf, Ledd: ledd}
}

// registreres is the provision that what kommunen knows is registered in NIR.
var registreres = lov.Referanse{Lov: lov.Integreringsforskriften, Paragraf: 58, Ledd: 2}

func rad(fra, til date.Date, hjemmel lov.Referanse, kilde string) lov.Rad {
	return lov.Rad{Fra: fra, Til: til, Hjemmel: hjemmel, Kilde: kilde}
}

func siden2021(hjemmel lov.Referanse) lov.Rad { return rad(ikrafttredelse, 0, hjemmel, kildeLov2020) }

func versjon[T fmt.Stringer](v T, r lov.Rad) lov.Versjon[T] { return lov.Versjon[T]{Rad: r, Verdi: v} }

// ord is a provision in its versions, newest first.
func ord(navn string, vv ...lov.Versjon[lov.Ord]) lov.Tabell[lov.Ord] {
	return lov.Tabell[lov.Ord]{Navn: "avslutning/" + navn, Versjoner: vv}
}

// aarsak is a cause under each version of the provision that it rests on, newest first.
func aarsak(a Aarsak, rader ...lov.Rad) lov.Tabell[Aarsak] {
	t := lov.Tabell[Aarsak]{Navn: "avslutning/" + a.Kode.String()}
	for _, r := range rader {
		r.Kilde += listenTilNIR
		t.Versjoner = append(t.Versjoner, versjon(a, r))
	}
	return t
}

// registrert is a cause that kommunen can register.
func registrert(a Aarsak) lov.Tabell[Aarsak] {
	a.Kommunen = true
	return aarsak(a, rad(ikrafttredelse, 0, registreres, kildeForskrift2020))
}

// kommunens is a cause that kommunen alone registers.
func kommunens(k Kode, m Maaloppnaaelse) lov.Tabell[Aarsak] {
	return registrert(Aarsak{Kode: k, Maaloppnaaelse: m, Timer: k == Arbeid})
}

// begges is a cause that Folkeregisteret tells NIR and that kommunen can register too.
func begges(k Kode, m Maaloppnaaelse) lov.Tabell[Aarsak] {
	return registrert(Aarsak{Kode: k, Maaloppnaaelse: m, Regelmotoren: true})
}

// regelmotorens is a cause that the regelmotor alone sets, with the versions of the provision that it rests on.
func regelmotorens(k Kode, m Maaloppnaaelse, rader ...lov.Rad) lov.Tabell[Aarsak] {
	return aarsak(Aarsak{Kode: k, Regelmotoren: true, Maaloppnaaelse: m}, rader...)
}

// bortfall is the cause that came with integreringsloven § 8 fjerde ledd; its group is not published (T44).
func bortfall() lov.Tabell[Aarsak] {
	t := regelmotorens(BortfallArbeid, InngaarIkke, rad(foerste2026, 0, loven(8, 0, 4, 0), kildeLov2025))
	v := &t.Versjoner[0]
	v.Kilde, v.Verdi.Type = kildeLov2025+bortfalletNIR, Avbrutt
	return t
}

// slutt is the provision that a programme ends when its time is out, newest first.
var slutt = [...]lov.Rad{
	rad(foerste2026, 0, loven(18, 'a', 2, 1), kildeLov2025),
	rad(ikrafttredelse, foerste2026-1, loven(13, 0, 6, 0), kildeLov2020),
}

// maalgruppen is § 8, whose words on who has a kategori were changed twice.
var maalgruppen = [...]lov.Rad{
	rad(foerste2026, 0, loven(8, 0, 0, 0), kildeLov2025),
	rad(foerste2023, foerste2026-1, loven(8, 0, 0, 0), kildeLov2023),
	rad(ikrafttredelse, foerste2023-1, loven(8, 0, 0, 0), kildeLov2020),
}

func katalog() [antallKoder]lov.Tabell[Aarsak] {
	return [...]lov.Tabell[Aarsak]{
		kommunens(Arbeid, MaalArbeid),
		kommunens(ArbeidLoennstilskudd, MaalArbeid),
		kommunens(ArbeidOgGrunnskole, MaalArbeidOgUtdanning),
		kommunens(ArbeidOgVideregaaende, MaalArbeidOgUtdanning),
		kommunens(ArbeidOgFagskole, MaalArbeidOgUtdanning),
		kommunens(ArbeidOgHoeyereUtdanning, MaalArbeidOgUtdanning),
		kommunens(HoeyereUtdanning, MaalHoeyEllerFagskole),
		kommunens(Fagskole, MaalHoeyEllerFagskole),
		kommunens(VideregaaendeYrkesfag, MaalVideregaaende),
		kommunens(VideregaaendeStudiespesialisering, MaalVideregaaende),
		kommunens(Grunnskole, MaalAnnet),
		kommunens(Arbeidsmarkedstiltak, MaalAnnet),
		kommunens(KvalifiserendeTiltak, MaalAnnet),
		kommunens(HjemmeBarnUnder1, MaalAnnet),
		kommunens(HjemmeBarnOver1, MaalAnnet),
		kommunens(IkkeArbeidssoeker, MaalAnnet),
		kommunens(Helse, MaalAnnet),
		kommunens(MistetRett, InngaarIkke),
		begges(Flyttet, MaalAnnet),
		begges(Utvandret, InngaarIkke),
		begges(Doed, InngaarIkke),
		kommunens(Ukjent, MaalAnnet),
		kommunens(Annet, MaalAnnet),
		regelmotorens(IkkeRegistrert, MaalAnnet, slutt[:]...),
		regelmotorens(UtgaattOppstartsfrist, InngaarIkke, siden2021(loven(8, 0, 1, 3))),
		regelmotorens(IkkeLengerIKategori, InngaarIkke, maalgruppen[:]...),
		regelmotorens(AvvistProgram, InngaarIkke, siden2021(loven(3, 0, 3, 0))),
		regelmotorens(PermanentStans, MaalAnnet, siden2021(loven(18, 0, 0, 0))),
		bortfall(),
	}
}

// Regler is this package's part of the rules, a value. The zero value of each reading is the default.
type Regler struct {
	Aarsaker   [antallKoder]lov.Tabell[Aarsak] // by code; the provisions are those of integreringsloven
	Avslutning lov.Lover[lov.Ord]              // § 13 sjette ledd, from 2026 § 18 a andre ledd; introduksjonsloven § 5
	Arbeid     lov.Tabell[lov.Ord]             // § 37 c andre ledd: work in a programme for collective protection

	// What the causes of the regelmotor rest on under introduksjonsloven, beside its § 5.
	Kategori lov.Tabell[lov.Ord] // § 2
	Avbrutt  lov.Tabell[lov.Ord] // § 3 andre ledd
	Stans    lov.Tabell[lov.Ord] // § 7

	TreMaaneder      bool // T40 tre-maaneder: «Utgått oppstartsfrist» follows the oppstartsfrist
	UtloeptPaaDagen  bool // T43 paa-dagen: a frist has passed on its own day
	BortfallSomAnnet bool // T44 annet: bortfall counts as the group annet
	FlyttetAvslutter bool // T65 avsluttet: a new deltakelse elsewhere does not take back «Flyttet»
}

// Norge returns the catalogue and the readings as shipped.
func Norge() Regler {
	const (
		avslutning lov.Ord = "programmet avsluttes ved oppnådd sluttmål eller når varigheten utløper"
		toAar      lov.Ord = "programmet varer til varigheten utløper"
		nyankommet lov.Ord = "rett og plikt for den som er nyankommet når vedtaket treffes"
	)
	return Regler{
		Aarsaker: katalog(),
		Avslutning: lov.Lover[lov.Ord]{
			Integrering: ord("avslutning", versjon(avslutning, slutt[0]), versjon(avslutning, slutt[1])),
			Introduksjon: ord("avslutning-introduksjonsloven",
				versjon(toAar, rad(september2018, 0, gammelLov(5, 0), kildeLov2018)),
				versjon(toAar, rad(introduksjonsloven, september2018-1, gammelLov(5, 0), kildeLov2003)),
			),
		},
		Arbeid: ord("paragraf-37c-arbeid",
			versjon[lov.Ord]("programmet avsluttes ved arbeid tilnærmet fulltid", rad(foerste2024, foerste2026-1, loven(37, 'c', 2, 0), kildeLov2024)),
		),
		Kategori: ord("kategori-introduksjonsloven",
			versjon(nyankommet, rad(juni2018, 0, gammelLov(2, 0), kildeLov2018Juni)),
			versjon(nyankommet, rad(juli2011, juni2018-1, gammelLov(2, 0), kildeLov2011)),
			versjon(nyankommet, rad(introduksjonsloven, juli2011-1, gammelLov(2, 0), kildeLov2003)),
		),
		Avbrutt: ord("avbrutt-eller-avvist-introduksjonsloven",
			versjon[lov.Ord]("kommunens plikt gjelder ikke", rad(introduksjonsloven, 0, gammelLov(3, 2), kildeLov2003)),
		),
		Stans: ord("stans-introduksjonsloven",
			versjon[lov.Ord]("stans av programmet", rad(foerste2016, 0, gammelLov(7, 0), kildeLov2015)),
			versjon[lov.Ord]("stans av programmet, også ved høvelig arbeid", rad(introduksjonsloven, foerste2016-1, gammelLov(7, 0), kildeLov2003)),
		),
	}
}

// Tabeller returns every table of r: the causes, then the provisions.
func (r *Regler) Tabeller() (t []lov.Liste) {
	for i := range r.Aarsaker {
		t = append(t, &r.Aarsaker[i])
	}
	t = append(t, r.Avslutning.Tabeller()...)
	return append(t, &r.Arbeid, &r.Kategori, &r.Avbrutt, &r.Stans)
}

// Aarsak returns what NIR says of a code, and the version of the provision that it rests on, for one under the act l on lovdato (zero:
// integreringsloven). The version is nil for no code, and when no provision is in force.
//
// No list of causes from the time of introduksjonsloven is published: under that act the catalogue tells who registers a cause and which
// group it belongs to, for a lovdato before the catalogue as on its first day.
func (r *Regler) Aarsak(k Kode, l lov.Lov, lovdato date.Date) (Aarsak, *lov.Rad) {
	if k.Kode() == nil {
		return Aarsak{}, nil
	}
	t := &r.Aarsaker[k-1]
	if l == lov.Introduksjonsloven {
		if v, p := t.Paa(max(lovdato, ikrafttredelse)), r.introduksjonen(k).Paa(lovdato); k != BortfallArbeid && v != nil && p != nil {
			return v.Verdi, &p.Rad
		}
	} else if v := t.Paa(lovdato); v != nil {
		return v.Verdi, &v.Rad
	}
	return Aarsak{}, nil
}

// introduksjonen returns the table of what a cause rests on under introduksjonsloven. Bortfall is not of that act.
func (r *Regler) introduksjonen(k Kode) *lov.Tabell[lov.Ord] {
	switch k {
	case UtgaattOppstartsfrist, IkkeLengerIKategori:
		return &r.Kategori
	case AvvistProgram:
		return &r.Avbrutt
	case PermanentStans:
		return &r.Stans
	default:
		return &r.Avslutning.Introduksjon
	}
}

// Maaloppnaaelse returns the group of a code for one under the act l on lovdato, zero when no provision is in force. Bortfall is not
// counted, or counts as annet (T44).
func (r *Regler) Maaloppnaaelse(k Kode, l lov.Lov, lovdato date.Date) Maaloppnaaelse {
	a, _ := r.Aarsak(k, l, lovdato)
	return r.gruppe(a)
}

func (r *Regler) gruppe(a Aarsak) Maaloppnaaelse {
	if a.Kode == BortfallArbeid && r.BortfallSomAnnet {
		return MaalAnnet
	}
	return a.Maaloppnaaelse
}
