package frist

import (
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// The facts of the oppstartsfrist, the two years and registration.
var (
	FaktumRett               = lov.Felt{Navn: "rett", Slag: lov.Sannhet, Tekst: lov.Tekst{"rett til program", "rett til program", "right to a programme"}}
	FaktumKanTilbys          = lov.Felt{Navn: "kanTilbys", Slag: lov.Sannhet, Tekst: lov.Tekst{"kan tilbys program", "kan tilbydast program", "can be offered a programme"}}
	FaktumBosetting          = lov.Felt{Navn: "bosetting", Slag: lov.Peker, Liste: "bosettinger", Tekst: lov.Tekst{"bosetting nummer", "busetjing nummer", "settlement number"}}
	FaktumBosattFra          = lov.Felt{Navn: "bosattFra", Slag: lov.Dag, Tekst: lov.Tekst{"bosatt fra", "busett frå", "settled from"}}
	FaktumKrav               = lov.Felt{Navn: "krav", Slag: lov.Peker, Liste: "krav", Tekst: lov.Tekst{"krav nummer", "krav nummer", "request number"}}
	FaktumKravdato           = lov.Felt{Navn: "kravdato", Slag: lov.Dag, Tekst: lov.Tekst{"krav satt fram", "krav sett fram", "date of the request"}}
	FaktumGjenInn            = lov.Felt{Navn: "gjenInn", Slag: lov.Dag, Tekst: lov.Tekst{"omfattet på nytt", "omfatta på nytt", "covered again from"}}
	FaktumRegnesFra          = lov.Felt{Navn: "regnesFra", Slag: lov.Dag, Tekst: lov.Tekst{"fristen regnes fra", "fristen blir rekna frå", "counted from"}}
	FaktumOppstartsfrist     = lov.Felt{Navn: "oppstartsfrist", Slag: lov.Dag, Tekst: lov.Tekst{"oppstartsfrist", "oppstartsfrist", "deadline for starting"}}
	FaktumBotid              = lov.Felt{Navn: "botidsfrist", Slag: lov.Dag, Tekst: lov.Tekst{"siste dag for vedtak", "siste dag for vedtak", "last day for a decision"}}
	FaktumHendelse           = lov.Felt{Navn: "hendelse", Slag: lov.Dag, Tekst: lov.Tekst{"opplysningen er fra", "opplysninga er frå", "the information is from"}}
	FaktumRegistrert         = lov.Felt{Navn: "registrert", Slag: lov.Dag, Tekst: lov.Tekst{"registrert", "registrert", "registered"}}
	FaktumRegistreringsfrist = lov.Felt{Navn: "registreringsfrist", Slag: lov.Dag, Tekst: lov.Tekst{"registreringsfrist", "registreringsfrist", "deadline for registering"}}
)

// The rules of the oppstartsfrist, the two years and registration as they are told.
var (
	regelOppstartGruppe = lov.Regel{
		ID: "frist/oppstart-gruppe",
		Tekst: lov.Tekst{
			"Fristen for oppstart gjelder deltakeren (rett til program: {rett}, kan tilbys program: {kanTilbys}).",
			"Fristen for oppstart gjeld deltakaren (rett til program: {rett}, kan tilbydast program: {kanTilbys}).",
			"The deadline for starting applies to the participant (right to a programme: {rett}, can be offered one: {kanTilbys}).",
		},
		Ellers: lov.Tekst{
			"Fristen for oppstart gjelder ikke deltakeren (rett til program: {rett}, kan tilbys program: {kanTilbys}).",
			"Fristen for oppstart gjeld ikkje deltakaren (rett til program: {rett}, kan tilbydast program: {kanTilbys}).",
			"The deadline for starting does not apply to the participant (right to a programme: {rett}, can be offered one: {kanTilbys}).",
		},
		Aapen: lov.Tekst{
			"Det kan ikke sies om fristen for oppstart gjelder deltakeren (rett til program: {rett}, kan tilbys program: {kanTilbys}).",
			"Det kan ikkje seiast om fristen for oppstart gjeld deltakaren (rett til program: {rett}, kan tilbydast program: {kanTilbys}).",
			"It cannot be told whether the deadline for starting applies to the participant (right to a programme: {rett}, can be offered one: {kanTilbys}).",
		},
		Felter: []*lov.Felt{&FaktumRett, &FaktumKanTilbys},
	}
	regelOppstartGjenInn = lov.Regel{
		ID: "frist/oppstart-gjen-inn",
		Tekst: lov.Tekst{
			"Deltakeren er omfattet på nytt fra {gjenInn}, etter arbeid eller tilbud om arbeid. Fristen regnes fra det første kravet fra og med den dagen.",
			"Deltakaren er omfatta på nytt frå {gjenInn}, etter arbeid eller tilbod om arbeid. Fristen blir rekna frå det første kravet frå og med den dagen.",
			"The participant is covered again from {gjenInn}, after work or an offer of work. The deadline is counted from the first request on or after that day.",
		},
		Felter: []*lov.Felt{&FaktumGjenInn},
	}
	regelOppstartBosetting = lov.Regel{
		ID: "frist/oppstart-bosetting",
		Tekst: lov.Tekst{
			"Deltakeren ble bosatt etter avtale {bosattFra} (bosetting nummer {bosetting}). {maaneder} måneder etter {regnesFra} er {oppstartsfrist}: innen da skal vedtaket være fattet og programmet i gang.",
			"Deltakaren vart busett etter avtale {bosattFra} (busetjing nummer {bosetting}). {maaneder} månader etter {regnesFra} er {oppstartsfrist}: innan da skal vedtaket vere fatta og programmet i gang.",
			"The participant was settled by agreement on {bosattFra} (settlement number {bosetting}). {maaneder} months after {regnesFra} is {oppstartsfrist}: by then the decision must be made and the programme begun.",
		},
		Felter: []*lov.Felt{&FaktumBosetting, &FaktumBosattFra, &FaktumRegnesFra, &FaktumMaaneder, &FaktumOppstartsfrist},
	}
	regelOppstartKrav = lov.Regel{
		ID: "frist/oppstart-krav",
		Tekst: lov.Tekst{
			"Krav om program ble satt fram {kravdato} (krav nummer {krav}). {maaneder} måneder etter {regnesFra} er {oppstartsfrist}: innen da skal vedtaket være fattet og programmet i gang.",
			"Krav om program vart sett fram {kravdato} (krav nummer {krav}). {maaneder} månader etter {regnesFra} er {oppstartsfrist}: innan da skal vedtaket vere fatta og programmet i gang.",
			"A programme was asked for on {kravdato} (request number {krav}). {maaneder} months after {regnesFra} is {oppstartsfrist}: by then the decision must be made and the programme begun.",
		},
		Felter: []*lov.Felt{&FaktumKrav, &FaktumKravdato, &FaktumRegnesFra, &FaktumMaaneder, &FaktumOppstartsfrist},
	}
	regelOppstartUtenKrav = lov.Regel{
		ID: "frist/oppstart-uten-krav",
		Tekst: lov.Tekst{
			"Krav om program er ikke registrert, så fristen for oppstart løper ikke ennå.",
			"Krav om program er ikkje registrert, så fristen for oppstart går ikkje enno.",
			"No request for a programme is registered, so the deadline for starting does not run yet.",
		},
	}
	regelOppstartOverholdt = lov.Regel{
		ID: "frist/oppstart-overholdt",
		Tekst: lov.Tekst{
			"Vedtaket er fra {vedtaksdato} og programmet begynte {startdato}, innen fristen {oppstartsfrist}.",
			"Vedtaket er frå {vedtaksdato} og programmet tok til {startdato}, innan fristen {oppstartsfrist}.",
			"The decision is from {vedtaksdato} and the programme began on {startdato}, by the deadline {oppstartsfrist}.",
		},
		Felter: []*lov.Felt{&FaktumOppstartsfrist, &vedtak.FaktumVedtaksdato, &vedtak.FaktumStartdato},
	}
	regelOppstartTilstand = lov.Regel{
		ID: "frist/oppstart-tilstand",
		Tekst: lov.Tekst{
			"Per {per} løper fristen for oppstart, {oppstartsfrist}.",
			"Per {per} går fristen for oppstart, {oppstartsfrist}, framleis.",
			"As of {per} the deadline for starting, {oppstartsfrist}, is running.",
		},
		Ellers: lov.Tekst{
			"Per {per} er fristen for oppstart, {oppstartsfrist}, utløpt.",
			"Per {per} er fristen for oppstart, {oppstartsfrist}, ute.",
			"As of {per} the deadline for starting, {oppstartsfrist}, has passed.",
		},
		Felter: []*lov.Felt{&FaktumOppstartsfrist, &FaktumPer},
	}
	regelBotid = lov.Regel{
		ID: "frist/botid",
		Tekst: lov.Tekst{
			"Vedtak om program må fattes senest {botidsfrist}: det er den siste dagen deltakeren har bodd i en kommune i mindre enn to år.",
			"Vedtak om program må fattast seinast {botidsfrist}: det er den siste dagen deltakaren har budd i ein kommune i mindre enn to år.",
			"The decision on a programme must be made by {botidsfrist}: it is the last day on which the participant has lived in a municipality for less than two years.",
		},
		Ellers: lov.Tekst{
			"Grensen på to års botid gjelder ikke: deltakeren har ikke rett til program og kan ikke tilbys det.",
			"Grensa på to års butid gjeld ikkje: deltakaren har ikkje rett til program og kan ikkje tilbydast det.",
			"The limit of two years does not apply: the participant has no right to a programme and cannot be offered one.",
		},
		Felter: []*lov.Felt{&FaktumBotid},
	}
	regelBotidOverholdt = lov.Regel{
		ID: "frist/botid-overholdt",
		Tekst: lov.Tekst{
			"Deltakelse ble innvilget {vedtaksdato} (vedtak nummer {vedtak}), senest {botidsfrist}.",
			"Deltaking vart innvilga {vedtaksdato} (vedtak nummer {vedtak}), seinast {botidsfrist}.",
			"Participation was granted on {vedtaksdato} (decision number {vedtak}), by {botidsfrist}.",
		},
		Felter: []*lov.Felt{&FaktumBotid, &vedtak.FaktumVedtak, &vedtak.FaktumVedtaksdato},
	}
	regelBotidTilstand = lov.Regel{
		ID: "frist/botid-tilstand",
		Tekst: lov.Tekst{
			"Per {per} kan vedtak om program ennå fattes i tide, senest {botidsfrist}.",
			"Per {per} kan vedtak om program enno fattast i tide, seinast {botidsfrist}.",
			"As of {per} a decision on a programme can still be made in time, by {botidsfrist}.",
		},
		Ellers: lov.Tekst{
			"Per {per} er den siste dagen for vedtak om program, {botidsfrist}, forbi.",
			"Per {per} er den siste dagen for vedtak om program, {botidsfrist}, forbi.",
			"As of {per} the last day for a decision on a programme, {botidsfrist}, has passed.",
		},
		Felter: []*lov.Felt{&FaktumBotid, &FaktumPer},
	}
	regelRegistrering = lov.Regel{
		ID: "frist/registrering",
		Tekst: lov.Tekst{
			"Det som er kjent fra {hendelse}, skal registreres senest {registreringsfrist}, {maaneder} måneder etter.",
			"Det som er kjent frå {hendelse}, skal registrerast seinast {registreringsfrist}, {maaneder} månader etter.",
			"What is known from {hendelse} must be registered by {registreringsfrist}, {maaneder} months after.",
		},
		Felter: []*lov.Felt{&FaktumHendelse, &FaktumMaaneder, &FaktumRegistreringsfrist},
	}
)
