package avslutning

import (
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

// The instruments and guides that the rows rest on.
const (
	kildeVeiledning = "IMDi, brukerveiledning for registrering av avslutningsårsak i NIR, 9.12.2024"
	kildeBortfall   = "LOV-2025-06-20-35, i kraft 1.1.2026 etter FOR-2025-06-20-1102; IMDi, endringer i NIR, 17.4.2026"
	kildeLov2025    = "LOV-2025-06-20-35; i kraft 1.1.2026 etter FOR-2025-06-20-1102"
)

var (
	veiledningsdag = lov.D(2024, 12, 9)
	foerste2026    = lov.D(2026, 1, 1)
)

func loven(paragraf uint16, tillegg byte, ledd, punktum uint8) lov.Referanse {
	return lov.Referanse{Lov: lov.Integreringsloven, Paragraf: paragraf, Tillegg: tillegg, Ledd: ledd, Punktum: punktum}
}

// registreres is the provision that what kommunen knows is registered in NIR.
var registreres = lov.Referanse{Lov: lov.Integreringsforskriften, Paragraf: 58, Ledd: 2}

func rad(a Aarsak, hjemmel lov.Referanse) lov.Tabell[Aarsak] {
	return lov.Tabell[Aarsak]{Navn: "avslutning/" + a.Kode.String(), Versjoner: []lov.Versjon[Aarsak]{{
		Rad: lov.Rad{Fra: veiledningsdag, Hjemmel: hjemmel, Kilde: kildeVeiledning}, Verdi: a,
	}}}
}

// kommunens is a cause that kommunen alone registers.
func kommunens(k Kode, m Maaloppnaaelse) lov.Tabell[Aarsak] {
	return rad(Aarsak{Kode: k, Kommunen: true, Maaloppnaaelse: m, Timer: k == Arbeid}, registreres)
}

// begges is a cause that Folkeregisteret tells NIR and that kommunen can register too.
func begges(k Kode, m Maaloppnaaelse) lov.Tabell[Aarsak] {
	return rad(Aarsak{Kode: k, Kommunen: true, Regelmotoren: true, Maaloppnaaelse: m}, registreres)
}

// regelmotorens is a cause that the regelmotor alone sets, with the provision that it rests on.
func regelmotorens(k Kode, m Maaloppnaaelse, hjemmel lov.Referanse) lov.Tabell[Aarsak] {
	return rad(Aarsak{Kode: k, Regelmotoren: true, Maaloppnaaelse: m}, hjemmel)
}

// bortfall is the cause that came with integreringsloven § 8 fjerde ledd; its group is not published (T44).
func bortfall() lov.Tabell[Aarsak] {
	t := regelmotorens(BortfallArbeid, InngaarIkke, loven(8, 0, 4, 0))
	t.Versjoner[0].Fra, t.Versjoner[0].Kilde, t.Versjoner[0].Verdi.Type = foerste2026, kildeBortfall, Avbrutt
	return t
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
		regelmotorens(IkkeRegistrert, MaalAnnet, loven(18, 'a', 2, 1)),
		regelmotorens(UtgaattOppstartsfrist, InngaarIkke, loven(8, 0, 1, 3)),
		regelmotorens(IkkeLengerIKategori, InngaarIkke, loven(8, 0, 0, 0)),
		regelmotorens(AvvistProgram, InngaarIkke, loven(3, 0, 3, 0)),
		regelmotorens(PermanentStans, MaalAnnet, loven(18, 0, 0, 0)),
		bortfall(),
	}
}

// Regler is this package's part of the rules, a value. The zero value of each reading is the default.
type Regler struct {
	Aarsaker   [antallKoder]lov.Tabell[Aarsak] // by code
	Avslutning lov.Tabell[lov.Ord]             // § 18 a andre ledd

	TreMaaneder      bool // T40 tre-maaneder: «Utgått oppstartsfrist» follows the oppstartsfrist
	UtloeptPaaDagen  bool // T43 paa-dagen: a frist has passed on its own day
	BortfallSomAnnet bool // T44 annet: bortfall counts as the group annet
	FlyttetAvslutter bool // T65 avsluttet: a new deltakelse elsewhere does not take back «Flyttet»
}

// Norge returns the catalogue and the readings as shipped.
func Norge() Regler {
	return Regler{
		Aarsaker: katalog(),
		Avslutning: lov.Tabell[lov.Ord]{Navn: "avslutning/avslutning", Versjoner: []lov.Versjon[lov.Ord]{{
			Rad:   lov.Rad{Fra: foerste2026, Hjemmel: loven(18, 'a', 2, 1), Kilde: kildeLov2025},
			Verdi: "programmet avsluttes ved oppnådd sluttmål eller når varigheten utløper",
		}}},
	}
}

// Aarsak returns the row of a code in the version of lovdato; nil for no code, and when none is in force.
func (r *Regler) Aarsak(k Kode, lovdato date.Date) *lov.Versjon[Aarsak] {
	if k.Kode() == nil {
		return nil
	}
	return r.Aarsaker[k-1].Paa(lovdato)
}

// Maaloppnaaelse returns the group of a code in the version of lovdato, zero when none is in force. Bortfall is not counted, or counts as
// annet (T44).
func (r *Regler) Maaloppnaaelse(k Kode, lovdato date.Date) Maaloppnaaelse {
	a := r.Aarsak(k, lovdato)
	switch {
	case a == nil:
		return 0
	case k == BortfallArbeid && r.BortfallSomAnnet:
		return MaalAnnet
	}
	return a.Verdi.Maaloppnaaelse
}
