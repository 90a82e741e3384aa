package avslutning

import (
	"github.com/nirregler/integrering/frist"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/sluttmaal"
	"github.com/nirregler/integrering/vedtak"
)

// The facts of this package.
var (
	FaktumAvslutning    = lov.Felt{Navn: "avslutning", Slag: lov.Peker, Liste: "avslutninger", Tekst: lov.Tekst{"avslutning nummer", "avslutning nummer", "ending number"}}
	FaktumKode          = lov.Felt{Navn: "kode", Slag: lov.Kodet, Verk: &Koder, Tekst: lov.Tekst{"avslutningsårsak", "avslutningsårsak", "reason for ending"}}
	FaktumDato          = lov.Felt{Navn: "dato", Slag: lov.Dag, Tekst: lov.Tekst{"dato", "dato", "date"}}
	FaktumRegistrertAv  = lov.Felt{Navn: "registrertAv", Slag: lov.Kodet, Verk: &Registratorer, Tekst: lov.Tekst{"registrert av", "registrert av", "registered by"}}
	FaktumTimer         = lov.Felt{Navn: "timerPerUke", Slag: lov.Timetal, Tekst: lov.Tekst{"timer arbeid per uke", "timar arbeid per veke", "hours of work per week"}}
	FaktumSlettetDato   = lov.Felt{Navn: "slettetDato", Slag: lov.Dag, Tekst: lov.Tekst{"slettet", "sletta", "deleted"}}
	FaktumDit           = lov.Felt{Navn: "kommunenFlyttetTil", Slag: lov.Sannhet, Tekst: lov.Tekst{"av kommunen det ble flyttet til", "av kommunen det vart flytta til", "by the municipality moved to"}}
	FaktumFolkeregister = lov.Felt{Navn: "folkeregister", Slag: lov.Peker, Liste: "folkeregister", Tekst: lov.Tekst{"hendelse nummer", "hending nummer", "event number"}}
)

func regel(id string, felter []*lov.Felt, tekst, ellers lov.Tekst) lov.Regel {
	return lov.Regel{ID: "avslutning/" + id, Tekst: tekst, Ellers: ellers, Felter: felter}
}

var (
	radfelter      = []*lov.Felt{&FaktumAvslutning, &FaktumKode, &FaktumDato, &FaktumRegistrertAv, &frist.FaktumRegistrert, &FaktumSlettetDato, &frist.FaktumFrist, &FaktumTimer}
	hendelsefelter = []*lov.Felt{&FaktumFolkeregister, &FaktumDato, &frist.FaktumPer}
	vedtaksfelter  = []*lov.Felt{&vedtak.FaktumVedtak, &FaktumDato, &frist.FaktumPer}
	staarfelter    = []*lov.Felt{&FaktumKode, &FaktumDato, &frist.FaktumPer}
)

// The rules of this package as they are told.
var (
	regelDeltakelse = regel("deltakelse", []*lov.Felt{&vedtak.FaktumVedtak, &vedtak.FaktumVedtaksdato, &vedtak.FaktumStartdato, &frist.FaktumPer},
		lov.Tekst{
			"Deltakelse er innvilget {vedtaksdato}[, med oppstart {startdato}|, uten startdato] (vedtak nummer {vedtak}).",
			"Deltaking er innvilga {vedtaksdato}[, med oppstart {startdato}|, utan startdato] (vedtak nummer {vedtak}).",
			"Participation was granted on {vedtaksdato}[, to begin on {startdato}|, without a start date] (decision number {vedtak}).",
		}, lov.Tekst{
			"Deltakelse er innvilget {vedtaksdato}, etter {per}, og er ikke med ennå (vedtak nummer {vedtak}).",
			"Deltaking er innvilga {vedtaksdato}, etter {per}, og er ikkje med enno (vedtak nummer {vedtak}).",
			"Participation was granted on {vedtaksdato}, after {per}, and is not yet taken in (decision number {vedtak}).",
		}).MedAapen(
		"Deltakelse er innvilget uten vedtaksdato (vedtak nummer {vedtak}). Det kan ikke sies om vedtaket var fattet per {per}.",
		"Deltaking er innvilga utan vedtaksdato (vedtak nummer {vedtak}). Det kan ikkje seiast om vedtaket var gjort per {per}.",
		"Participation was granted without a date of the decision (decision number {vedtak}). It cannot be told whether it had been made as of {per}.",
	)
	regelSluttmaal = regel("sluttmaal", []*lov.Felt{&sluttmaal.FaktumFra, &frist.FaktumPer},
		lov.Tekst{"Sluttmål er registrert fra {fra}.", "Sluttmål er registrert frå {fra}.", "A goal is registered from {fra}."},
		lov.Tekst{"Per {per} er sluttmål ikke registrert.", "Per {per} er sluttmål ikkje registrert.", "As of {per} no goal is registered."}).MedAapen(
		"Sluttmål er registrert uten dato. Det kan ikke sies om det gjelder per {per}.",
		"Sluttmål er registrert utan dato. Det kan ikkje seiast om det gjeld per {per}.",
		"A goal is registered without a date. It cannot be told whether it applies as of {per}.",
	)
	regelKommunen = regel("kommunens", radfelter,
		lov.Tekst{
			"Kommunen har registrert {kode} {dato}, innenfor gjennomføringsfristen (avslutning nummer {avslutning}).",
			"Kommunen har registrert {kode} {dato}, innanfor gjennomføringsfristen (avslutning nummer {avslutning}).",
			"The municipality has registered {kode} on {dato}, within the completion deadline (ending number {avslutning}).",
		}, lov.Tekst{
			"Kommunen har registrert {kode} {dato}, etter gjennomføringsfristen {frist}. NIR tar den ikke imot (avslutning nummer {avslutning}).",
			"Kommunen har registrert {kode} {dato}, etter gjennomføringsfristen {frist}. NIR tek han ikkje imot (avslutning nummer {avslutning}).",
			"The municipality has registered {kode} on {dato}, after the completion deadline {frist}. NIR does not take it (ending number {avslutning}).",
		}).MedAapen(
		"{kode} er registrert {dato} (avslutning nummer {avslutning}). Det kan ikke sies om NIR tar den imot.",
		"{kode} er registrert {dato} (avslutning nummer {avslutning}). Det kan ikkje seiast om NIR tek ho imot.",
		"{kode} is registered on {dato} (ending number {avslutning}). It cannot be told whether NIR takes it.",
	)
	regelRad = regel("regelmotorens", radfelter,
		lov.Tekst{
			"NIRs regelmotor har satt {kode} {dato} (avslutning nummer {avslutning}).",
			"Regelmotoren i NIR har sett {kode} {dato} (avslutning nummer {avslutning}).",
			"NIR's rules engine has set {kode} on {dato} (ending number {avslutning}).",
		}, lov.Tekst{})
	regelUtenDato = regel("uten-dato", radfelter,
		lov.Tekst{
			"{kode} er registrert uten avslutningsdato (avslutning nummer {avslutning}), så det kan ikke sies hvilken dag den gjelder fra.",
			"{kode} er registrert utan avslutningsdato (avslutning nummer {avslutning}), så det kan ikkje seiast kva dag ho gjeld frå.",
			"{kode} is registered without a date of ending (ending number {avslutning}), so it cannot be told from which day it applies.",
		}, lov.Tekst{})
	regelSlettet = regel("slettet", radfelter,
		lov.Tekst{
			"{kode}[ {dato}| uten dato] er slettet og står i historikken (avslutning nummer {avslutning}).",
			"{kode}[ {dato}| utan dato] er sletta og står i historikken (avslutning nummer {avslutning}).",
			"{kode}[ on {dato}| without a date] is deleted and stands in the history (ending number {avslutning}).",
		}, lov.Tekst{})
	regelSenere = regel("senere", radfelter,
		lov.Tekst{
			"{kode} {dato} er ikke med ennå (avslutning nummer {avslutning}).",
			"{kode} {dato} er ikkje med enno (avslutning nummer {avslutning}).",
			"{kode} on {dato} is not yet taken in (ending number {avslutning}).",
		}, lov.Tekst{})
	regelDoed = regel("doed", hendelsefelter,
		lov.Tekst{"Folkeregisteret har meldt at deltakeren døde {dato}.", "Folkeregisteret har meldt at deltakaren døydde {dato}.", "The National Population Register reports that the participant died on {dato}."},
		lov.Tekst{"Folkeregisteret har ikke meldt dødsfall per {per}.", "Folkeregisteret har ikkje meldt dødsfall per {per}.", "The National Population Register reports no death as of {per}."})
	regelUtvandret = regel("utvandret", hendelsefelter,
		lov.Tekst{"Folkeregisteret har meldt at deltakeren utvandret {dato}.", "Folkeregisteret har meldt at deltakaren utvandra {dato}.", "The National Population Register reports that the participant emigrated on {dato}."},
		lov.Tekst{"Folkeregisteret har ikke meldt utvandring per {per}.", "Folkeregisteret har ikkje meldt utvandring per {per}.", "The National Population Register reports no emigration as of {per}."})
	regelFlyttet = regel("flyttet", hendelsefelter,
		lov.Tekst{"Folkeregisteret har meldt at deltakeren flyttet til en annen kommune {dato}.", "Folkeregisteret har meldt at deltakaren flytta til ein annan kommune {dato}.", "The National Population Register reports that the participant moved to another municipality on {dato}."},
		lov.Tekst{"Folkeregisteret har ikke meldt flytting per {per}.", "Folkeregisteret har ikkje meldt flytting per {per}.", "The National Population Register reports no move as of {per}."})
	regelFlyttetUtenProgram = regel("flyttet-uten-program", []*lov.Felt{&FaktumDato},
		lov.Tekst{"Deltakelse var ikke innvilget før flyttingen {dato}, så det er ikke noe program å avslutte.", "Deltaking var ikkje innvilga før flyttinga {dato}, så det er ikkje noko program å avslutte.", "Participation was not granted before the move on {dato}, so there is no programme to end."}, lov.Tekst{})
	regelForFlytting = regel("innvilget-foer-flytting", []*lov.Felt{&vedtak.FaktumVedtak, &FaktumDato, &FaktumDit},
		lov.Tekst{"Før flyttingen {dato} hadde kommunen det ble flyttet til, innvilget deltakelse (vedtak nummer {vedtak}).", "Før flyttinga {dato} hadde kommunen det vart flytta til, innvilga deltaking (vedtak nummer {vedtak}).", "Before the move on {dato} the municipality moved to had granted participation (decision number {vedtak})."},
		lov.Tekst{"Vedtak nummer {vedtak} om deltakelse, fra før flyttingen {dato}, er ikke fattet av kommunen det ble flyttet til.", "Vedtak nummer {vedtak} om deltaking, frå før flyttinga {dato}, er ikkje fatta av kommunen det vart flytta til.", "Decision number {vedtak} on participation, from before the move on {dato}, was not made by the municipality moved to."}).MedAapen(
		"Det kan ikke sies om vedtak nummer {vedtak} om deltakelse, fra før flyttingen {dato}, er fattet av kommunen det ble flyttet til.",
		"Det kan ikkje seiast om vedtak nummer {vedtak} om deltaking, frå før flyttinga {dato}, er fatta av kommunen det vart flytta til.",
		"It cannot be told whether decision number {vedtak} on participation, from before the move on {dato}, was made by the municipality moved to.",
	)
	regelAvvist = regel("avvist", vedtaksfelter,
		lov.Tekst{"Det er registrert {dato} at deltakeren har avvist programmet (vedtak nummer {vedtak}).", "Det er registrert {dato} at deltakaren har avvist programmet (vedtak nummer {vedtak}).", "It is registered on {dato} that the participant has declined the programme (decision number {vedtak})."},
		lov.Tekst{"Per {per} er det ikke registrert at deltakeren har avvist programmet.", "Per {per} er det ikkje registrert at deltakaren har avvist programmet.", "As of {per} it is not registered that the participant has declined the programme."})
	regelBortfall = regel("bortfall", vedtaksfelter,
		lov.Tekst{"Det er vedtatt {dato} at rett og plikt faller bort på grunn av arbeid (vedtak nummer {vedtak}).", "Det er vedteke {dato} at rett og plikt fell bort på grunn av arbeid (vedtak nummer {vedtak}).", "It was decided on {dato} that right and duty lapse because of work (decision number {vedtak})."},
		lov.Tekst{"Per {per} er det ikke vedtatt bortfall på grunn av arbeid.", "Per {per} er det ikkje vedteke bortfall på grunn av arbeid.", "As of {per} no lapse because of work has been decided."})
	regelBortfallAvvist = regel("bortfall-etter-deltakelse", []*lov.Felt{&FaktumDato},
		lov.Tekst{"Deltakelse var innvilget fra før, så NIR tar ikke imot vedtaket om bortfall {dato}.", "Deltaking var innvilga frå før, så NIR tek ikkje imot vedtaket om bortfall {dato}.", "Participation had been granted already, so NIR does not take the decision on lapse of {dato}."}, lov.Tekst{})
	regelPermanentStans = regel("permanent-stans", vedtaksfelter,
		lov.Tekst{"Programmet er stanset permanent {dato} (vedtak nummer {vedtak}).", "Programmet er stansa permanent {dato} (vedtak nummer {vedtak}).", "The programme was stopped permanently on {dato} (decision number {vedtak})."},
		lov.Tekst{"Per {per} er programmet ikke stanset permanent.", "Per {per} er programmet ikkje stansa permanent.", "As of {per} the programme is not stopped permanently."})
	regelIkkeGjeldende = regel("ikke-gjeldende", []*lov.Felt{&vedtak.FaktumVedtak, &FaktumDato},
		lov.Tekst{"Vedtaket {dato} er satt til ikke gjeldende (vedtak nummer {vedtak}).", "Vedtaket {dato} er sett til ikkje gjeldande (vedtak nummer {vedtak}).", "The decision of {dato} is marked as not in effect (decision number {vedtak})."}, lov.Tekst{})
	regelIkkeLenger = regel("ikke-lenger-i-kategori", []*lov.Felt{&FaktumDato, &frist.FaktumPer},
		lov.Tekst{"Deltakeren er ikke lenger i kategorien; siste dag var {dato}.", "Deltakaren er ikkje lenger i kategorien; siste dag var {dato}.", "The participant is no longer in the category; the last day was {dato}."},
		lov.Tekst{"Per {per} har deltakeren ikke mistet kategorien på noen annen måte.", "Per {per} har deltakaren ikkje mista kategorien på nokon annan måte.", "As of {per} the participant has not lost the category in any other way."})
	regelFullfoerer = regel("ikke-lenger-men-fullfoerer", []*lov.Felt{&FaktumDato},
		lov.Tekst{"Om kategorien er falt bort, avslutter det ikke programmet: deltakelse er innvilget.", "Om kategorien er fallen bort, avsluttar det ikkje programmet: deltaking er innvilga.", "If the category is lost, that does not end the programme: participation is granted."}, lov.Tekst{})
	regelUtgaatt = regel("utgaatt-oppstartsfrist", []*lov.Felt{&frist.FaktumBotid, &frist.FaktumPer},
		lov.Tekst{"Siste dag for vedtak, {botidsfrist}, er forbi, og vedtak eller sluttmål er ikke registrert.", "Siste dag for vedtak, {botidsfrist}, er forbi, og vedtak eller sluttmål er ikkje registrert.", "The last day for a decision, {botidsfrist}, has passed, and decision or goal is not registered."},
		lov.Tekst{"Per {per} er ikke oppstartsfristen utgått uten at vedtak og sluttmål er registrert.", "Per {per} er ikkje oppstartsfristen ute utan at vedtak og sluttmål er registrerte.", "As of {per} the deadline for starting has not passed without decision and goal registered."})
	regelUtgaattUtenVedtak = regel("utgaatt-oppstartsfrist-uten-vedtak", []*lov.Felt{&frist.FaktumBotid, &frist.FaktumPer},
		lov.Tekst{"Siste dag for vedtak, {botidsfrist}, er forbi, og vedtak er ikke registrert.", "Siste dag for vedtak, {botidsfrist}, er forbi, og vedtak er ikkje registrert.", "The last day for a decision, {botidsfrist}, has passed, and no decision is registered."},
		lov.Tekst{"Per {per} er ikke oppstartsfristen utgått uten at vedtak er registrert.", "Per {per} er ikkje oppstartsfristen ute utan at vedtak er registrert.", "As of {per} the deadline for starting has not passed without a decision registered."})
	regelIkkeRegistrert = regel("ikke-registrert", []*lov.Felt{&frist.FaktumFrist, &frist.FaktumPer},
		lov.Tekst{"Gjennomføringsfristen {frist} er ute per {per}.", "Gjennomføringsfristen {frist} er ute per {per}.", "The completion deadline {frist} has passed as of {per}."},
		lov.Tekst{"Per {per} er ingen gjennomføringsfrist ute.", "Per {per} er ingen gjennomføringsfrist ute.", "As of {per} no completion deadline has passed."})
	regelTattTilbake = regel("tatt-tilbake", []*lov.Felt{&FaktumKode, &FaktumDato, &vedtak.FaktumType, &vedtak.FaktumVedtaksdato},
		lov.Tekst{"{kode} {dato} går til historikken: etterpå er {type} vedtatt {vedtaksdato}.", "{kode} {dato} går til historikken: etterpå er {type} vedteke {vedtaksdato}.", "{kode} on {dato} goes to the history: {type} was decided afterwards, on {vedtaksdato}."}, lov.Tekst{})
	regelUvisst = regel("uvisst", []*lov.Felt{&FaktumKode},
		lov.Tekst{"Det kan ikke sies om {kode} gjelder, fordi opplysninger mangler.", "Det kan ikkje seiast om {kode} gjeld, fordi opplysningar manglar.", "It cannot be told whether {kode} applies, because facts are missing."}, lov.Tekst{})
	regelTilnaermetFulltid = regel("arbeid-tilnaermet-fulltid", []*lov.Felt{&kategori.FaktumArbeidsforhold, &kategori.FaktumArbeidFra, &FaktumTimer, &vedtak.FaktumStartdato, &frist.FaktumPer},
		lov.Tekst{
			"Deltakeren har kollektiv beskyttelse og utdanning på videregående nivå, og fikk arbeid eller tilbud om arbeid {arbeidFra}, etter at programmet begynte {startdato} (arbeidsforhold nummer {arbeidsforhold}). Er stillingen tilnærmet fulltid, skal kommunen avslutte programmet.",
			"Deltakaren har kollektivt vern og utdanning på vidaregåande nivå, og fekk arbeid eller tilbod om arbeid {arbeidFra}, etter at programmet tok til {startdato} (arbeidsforhold nummer {arbeidsforhold}). Er stillinga tilnærma fulltid, skal kommunen avslutte programmet.",
			"The participant has collective protection and education at upper secondary level, and got work or an offer of work on {arbeidFra}, after the programme began on {startdato} (post number {arbeidsforhold}). If the post is close to full time, the municipality must end the programme.",
		}, lov.Tekst{})
	regelGjeldende = regel("gjeldende", staarfelter,
		lov.Tekst{"Per {per} er {kode} {dato} avslutningen: den tidligste årsaken, og ved lik dato den første i rekkefølgen.", "Per {per} er {kode} {dato} avslutninga: den tidlegaste årsaka, og ved lik dato den første i rekkjefølgja.", "As of {per} {kode} on {dato} is the ending: the earliest cause and, on the same date, the first in the order."}, lov.Tekst{})
	regelGjeldendeKommunen = regel("gjeldende-kommunens", staarfelter,
		lov.Tekst{"Per {per} er {kode} {dato} avslutningen: det kommunen har registrert, går foran det regelmotoren setter.", "Per {per} er {kode} {dato} avslutninga: det kommunen har registrert, går føre det regelmotoren set.", "As of {per} {kode} on {dato} is the ending: what the municipality has registered goes before what the rules engine sets."}, lov.Tekst{})
	regelIngen = regel("ingen", []*lov.Felt{&frist.FaktumPer},
		lov.Tekst{"Per {per} er programmet ikke avsluttet.", "Per {per} er programmet ikkje avslutta.", "As of {per} the programme has not ended."}, lov.Tekst{})
	regelAapent = regel("aapent", []*lov.Felt{&frist.FaktumPer},
		lov.Tekst{"Det kan ikke sies om programmet er avsluttet per {per}.", "Det kan ikkje seiast om programmet er avslutta per {per}.", "It cannot be told whether the programme has ended as of {per}."}, lov.Tekst{})
	regelKan = regel("kan-registreres", []*lov.Felt{&vedtak.FaktumStartdato, &frist.FaktumFrist},
		lov.Tekst{
			"Avslutning kan registreres med dato fra {startdato} til og med gjennomføringsfristen {frist}, også etter at fristen er ute.",
			"Avslutning kan registrerast med dato frå {startdato} til og med gjennomføringsfristen {frist}, òg etter at fristen er ute.",
			"The end can be registered with a date from {startdato} through the completion deadline {frist}, also after the deadline has passed.",
		}, lov.Tekst{})
)

// Regelliste is every rule of this package as it is told.
var Regelliste = []*lov.Regel{
	&regelDeltakelse, &regelSluttmaal, &regelKommunen, &regelRad, &regelUtenDato, &regelSlettet, &regelSenere, &regelDoed, &regelUtvandret, &regelAvvist, &regelBortfall, &regelBortfallAvvist, &regelPermanentStans,
	&regelIkkeGjeldende, &regelFlyttet, &regelFlyttetUtenProgram, &regelForFlytting, &regelIkkeLenger, &regelFullfoerer, &regelUtgaatt, &regelUtgaattUtenVedtak, &regelIkkeRegistrert,
	&regelTattTilbake, &regelUvisst, &regelTilnaermetFulltid,
	&regelGjeldende, &regelGjeldendeKommunen, &regelIngen, &regelAapent, &regelKan,
}
