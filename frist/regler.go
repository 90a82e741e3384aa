package frist

import (
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// The facts of this package.
var (
	FaktumFastsatt           = lov.Felt{Navn: "fastsattVarighet", Slag: lov.Antall, Tekst: lov.Tekst{"måneder fastsatt i planen", "månader fastsette i planen", "months fixed in the plan"}}
	FaktumMaaneder           = lov.Felt{Navn: "maaneder", Slag: lov.Antall, Tekst: lov.Tekst{"måneder", "månader", "months"}}
	FaktumVedtattForlengelse = lov.Felt{Navn: "vedtattForlengelse", Slag: lov.Antall, Tekst: lov.Tekst{"måneder i vedtaket", "månader i vedtaket", "months in the decision"}}
	FaktumMuligForlengelse   = lov.Felt{Navn: "muligForlengelse", Slag: lov.Antall, Tekst: lov.Tekst{"mulig forlengelse i måneder", "mogleg forlenging i månader", "possible extension in months"}}
	FaktumForlengelse        = lov.Felt{Navn: "forlengelseMaaneder", Slag: lov.Antall, Tekst: lov.Tekst{"forlengelse i måneder", "forlenging i månader", "extension in months"}}
	FaktumSamlet             = lov.Felt{Navn: "samletMaaneder", Slag: lov.Antall, Tekst: lov.Tekst{"måneder i alt", "månader i alt", "months in all"}}
	FaktumGrunnfrist         = lov.Felt{Navn: "grunnfrist", Slag: lov.Dag, Tekst: lov.Tekst{"frist før fravær", "frist før fråvær", "deadline before absence"}}
	FaktumVirkedager         = lov.Felt{Navn: "virkedager", Slag: lov.Dagtal, Tekst: lov.Tekst{"virkedager fravær, fri og permisjon", "verkedagar fråvær, fri og permisjon", "working days of absence, time off and leave"}}
	FaktumTerskel            = lov.Felt{Navn: "terskel", Slag: lov.Antall, Tekst: lov.Tekst{"terskel i virkedager", "terskel i verkedagar", "threshold in working days"}}
	FaktumTillegg            = lov.Felt{Navn: "tillegg", Slag: lov.Antall, Tekst: lov.Tekst{"dager lagt til", "dagar lagde til", "days added"}}
	FaktumStans              = lov.Felt{Navn: "stans", Slag: lov.Antall, Tekst: lov.Tekst{"virkedager midlertidig stans", "verkedagar mellombels stans", "working days of temporary suspension"}}
	FaktumFrist              = lov.Felt{Navn: "frist", Slag: lov.Dag, Tekst: lov.Tekst{"gjennomføringsfrist", "gjennomføringsfrist", "completion deadline"}}
	FaktumAvsluttet          = lov.Felt{Navn: "avsluttet", Slag: lov.Dag, Tekst: lov.Tekst{"avsluttet", "avslutta", "ended"}}
	FaktumFaller             = lov.Felt{Navn: "faller", Slag: lov.Dag, Tekst: lov.Tekst{"faller på", "fell på", "falls on"}}
	FaktumNeste              = lov.Felt{Navn: "neste", Slag: lov.Dag, Tekst: lov.Tekst{"neste virkedag", "neste verkedag", "next working day"}}
	FaktumKalenderdager      = lov.Felt{Navn: "kalenderdager", Slag: lov.Antall, Tekst: lov.Tekst{"kalenderdager permisjon", "kalenderdagar permisjon", "calendar days of leave"}}
	FaktumEtterKalenderdager = lov.Felt{Navn: "etterKalenderdager", Slag: lov.Dag, Tekst: lov.Tekst{"frist etter kalenderdagene", "frist etter kalenderdagane", "deadline after the calendar days"}}
	FaktumIProgram           = lov.Felt{Navn: "iProgram", Slag: lov.Dag, Tekst: lov.Tekst{"i program på dagen", "i program på dagen", "in the programme on"}}
	FaktumIgjen              = lov.Felt{Navn: "igjen", Slag: lov.Antall, Tekst: lov.Tekst{"måneder forlengelse igjen", "månader forlenging igjen", "months of extension left"}}
	FaktumPer                = lov.Felt{Navn: "per", Slag: lov.Dag, Tekst: lov.Tekst{"per", "per", "as of"}}
)

// The rules of this package as they are told.
var (
	regelAnker = lov.Regel{
		ID: "frist/anker",
		Tekst: lov.Tekst{
			"Programmet regnes fra {startdato}, startdatoen i det første innvilgede vedtaket om deltakelse (vedtak nummer {vedtak}, [vedtatt {vedtaksdato}|uten vedtaksdato]).",
			"Programmet blir rekna frå {startdato}, startdatoen i det første innvilga vedtaket om deltaking (vedtak nummer {vedtak}, [vedteke {vedtaksdato}|utan vedtaksdato]).",
			"The programme is counted from {startdato}, the start date of the first decision that grants participation (decision number {vedtak}, [made {vedtaksdato}|without a date of the decision]).",
		},
		Felter: []*lov.Felt{&vedtak.FaktumVedtak, &vedtak.FaktumVedtaksdato, &vedtak.FaktumStartdato},
	}
	regelPlan = lov.Regel{
		ID: "frist/fastsatt-varighet",
		Tekst: lov.Tekst{
			"Kommunen har fastsatt {fastsattVarighet} måneder (vedtak nummer {vedtak}); varigheten er {maaneder} måneder.",
			"Kommunen har fastsett {fastsattVarighet} månader (vedtak nummer {vedtak}); lengda er {maaneder} månader.",
			"The municipality has fixed {fastsattVarighet} months (decision number {vedtak}); the duration is {maaneder} months.",
		},
		Felter: []*lov.Felt{&vedtak.FaktumVedtak, &FaktumFastsatt, &FaktumMaaneder},
	}
	regelForlengelse = lov.Regel{
		ID: "frist/forlengelse",
		Tekst: lov.Tekst{
			"Vedtak nummer {vedtak} om forlengelse ([{vedtaksdato}|uten vedtaksdato]) gjelder {vedtattForlengelse} måneder. I alt forlenges programmet med {forlengelseMaaneder} måneder, høyst {muligForlengelse}.",
			"Vedtak nummer {vedtak} om forlenging ([{vedtaksdato}|utan vedtaksdato]) gjeld {vedtattForlengelse} månader. I alt blir programmet forlengt med {forlengelseMaaneder} månader, høgst {muligForlengelse}.",
			"Decision number {vedtak} on extension ([{vedtaksdato}|without a date of the decision]) is for {vedtattForlengelse} months. In all the programme is extended by {forlengelseMaaneder} months, at most {muligForlengelse}.",
		},
		Ellers: lov.Tekst{
			"Vedtak nummer {vedtak} om forlengelse ([{vedtaksdato}|uten vedtaksdato]) gir ikke flere måneder; sluttmålet kan forlenges med høyst {muligForlengelse}.",
			"Vedtak nummer {vedtak} om forlenging ([{vedtaksdato}|utan vedtaksdato]) gir ikkje fleire månader; sluttmålet kan forlengjast med høgst {muligForlengelse}.",
			"Decision number {vedtak} on extension ([{vedtaksdato}|without a date of the decision]) gives no more months; the goal can be extended by at most {muligForlengelse}.",
		},
		Felter: []*lov.Felt{&vedtak.FaktumVedtak, &vedtak.FaktumVedtaksdato, &FaktumVedtattForlengelse, &FaktumMuligForlengelse, &FaktumForlengelse},
	}
	regelKorona = lov.Regel{
		ID: "frist/forlengelse-korona",
		Tekst: lov.Tekst{
			"Vedtak nummer {vedtak} om forlengelse ([{vedtaksdato}|uten vedtaksdato]) gjelder {vedtattForlengelse} måneder etter koronareglene for program som begynte {startdato} og var i gang {iProgram}. De kommer i tillegg til et tredje år.",
			"Vedtak nummer {vedtak} om forlenging ([{vedtaksdato}|utan vedtaksdato]) gjeld {vedtattForlengelse} månader etter koronareglane for program som tok til {startdato} og var i gang {iProgram}. Dei kjem i tillegg til eit tredje år.",
			"Decision number {vedtak} on extension ([{vedtaksdato}|without a date of the decision]) is for {vedtattForlengelse} months by the covid rules on programmes that began on {startdato} and were running on {iProgram}. They come beside a third year.",
		},
		Felter: []*lov.Felt{&vedtak.FaktumVedtak, &vedtak.FaktumVedtaksdato, &vedtak.FaktumStartdato, &FaktumIProgram, &FaktumVedtattForlengelse},
	}
	regelGrunnfrist = lov.Regel{
		ID: "frist/grunnfrist",
		Tekst: lov.Tekst{
			"{startdato} og {samletMaaneder} måneder er {grunnfrist}: fristen før fravær.",
			"{startdato} og {samletMaaneder} månader er {grunnfrist}: fristen før fråvær.",
			"{startdato} and {samletMaaneder} months is {grunnfrist}: the deadline before absence.",
		},
		Felter: []*lov.Felt{&vedtak.FaktumStartdato, &FaktumSamlet, &FaktumGrunnfrist},
	}
	regelGrunnfristDagenFoer = lov.Regel{
		ID: "frist/grunnfrist-dagen-foer",
		Tekst: lov.Tekst{
			"Dagen før {startdato} og {samletMaaneder} måneder er {grunnfrist}: fristen før fravær.",
			"Dagen før {startdato} og {samletMaaneder} månader er {grunnfrist}: fristen før fråvær.",
			"The day before {startdato} and {samletMaaneder} months is {grunnfrist}: the deadline before absence.",
		},
		Felter: []*lov.Felt{&vedtak.FaktumStartdato, &FaktumSamlet, &FaktumGrunnfrist},
	}
	regelNesteVirkedag = lov.Regel{
		ID: "frist/neste-virkedag",
		Tekst: lov.Tekst{
			"{faller} er ikke en virkedag, så dagen flyttes til {neste}.",
			"{faller} er ikkje ein verkedag, så dagen blir flytt til {neste}.",
			"{faller} is not a working day, so the day moves to {neste}.",
		},
		Felter: []*lov.Felt{&FaktumFaller, &FaktumNeste},
	}
	regelVirkedager = lov.Regel{
		ID: "frist/virkedager",
		Tekst: lov.Tekst{
			"Bare virkedager telles, ikke lørdager, søndager og fridagene i bestemmelsen: {virkedager} virkedager i alt.",
			"Berre verkedagar blir talde, ikkje laurdagar, søndagar og fridagane i føresegna: {virkedager} verkedagar i alt.",
			"Only working days count, not Saturdays, Sundays and the holidays of the provision: {virkedager} working days in all.",
		},
		Felter: []*lov.Felt{&FaktumVirkedager},
	}
	regelTerskelFravaer = lov.Regel{
		ID: "frist/terskel-fravaer",
		Tekst: lov.Tekst{
			"Fravær, fri og permisjon er til sammen {virkedager} virkedager, mer enn {terskel}. Da kommer fraværet i tillegg.",
			"Fråvær, fri og permisjon er til saman {virkedager} verkedagar, meir enn {terskel}. Da kjem fråværet i tillegg.",
			"Absence, time off and leave are {virkedager} working days together, more than {terskel}. The absence is then added.",
		},
		Ellers: lov.Tekst{
			"Fravær, fri og permisjon er til sammen {virkedager} virkedager, ikke mer enn {terskel}. Fraværet kommer ikke i tillegg.",
			"Fråvær, fri og permisjon er til saman {virkedager} verkedagar, ikkje meir enn {terskel}. Fråværet kjem ikkje i tillegg.",
			"Absence, time off and leave are {virkedager} working days together, not more than {terskel}. The absence is not added.",
		},
		Felter: []*lov.Felt{&FaktumVirkedager, &FaktumTerskel, &FaktumTillegg},
	}
	regelTerskelUtenTillegg = lov.Regel{
		ID: "frist/terskel-uten-tillegg",
		Tekst: lov.Tekst{
			"Fravær, fri og permisjon er til sammen {virkedager} virkedager, mer enn {terskel}, men ingen dager legges til slik bestemmelsen er lest her.",
			"Fråvær, fri og permisjon er til saman {virkedager} verkedagar, meir enn {terskel}, men ingen dagar blir lagde til slik føresegna er lesen her.",
			"Absence, time off and leave are {virkedager} working days together, more than {terskel}, but no days are added as the provision is read here.",
		},
		Felter: []*lov.Felt{&FaktumVirkedager, &FaktumTerskel, &FaktumTillegg},
	}
	regelTerskelPermisjon = lov.Regel{
		ID: "frist/terskel-fri-og-permisjon",
		Tekst: lov.Tekst{
			"Terskelen er felles: {virkedager} virkedager til sammen er mer enn {terskel}. Da kommer fri og permisjon i tillegg, men aldri ferie og religiøse høytidsdager.",
			"Terskelen er felles: {virkedager} verkedagar til saman er meir enn {terskel}. Da kjem fri og permisjon i tillegg, men aldri ferie og religiøse høgtidsdagar.",
			"The threshold is shared: {virkedager} working days together are more than {terskel}. Time off and leave are then added, but never holiday and religious days.",
		},
		Ellers: lov.Tekst{
			"Terskelen er felles: {virkedager} virkedager til sammen er ikke mer enn {terskel}. Fri og permisjon kommer ikke i tillegg.",
			"Terskelen er felles: {virkedager} verkedagar til saman er ikkje meir enn {terskel}. Fri og permisjon kjem ikkje i tillegg.",
			"The threshold is shared: {virkedager} working days together are not more than {terskel}. Time off and leave are not added.",
		},
		Felter: []*lov.Felt{&FaktumVirkedager, &FaktumTerskel, &FaktumTillegg},
	}
	regelTerskel2003 = lov.Regel{
		ID: "frist/terskel-2003",
		Tekst: lov.Tekst{
			"Fravær, fri og permisjon er til sammen {virkedager} virkedager, mer enn {terskel}. Da kommer de i tillegg til den fastsatte varigheten, men aldri ferie og religiøse høytidsdager.",
			"Fråvær, fri og permisjon er til saman {virkedager} verkedagar, meir enn {terskel}. Da kjem dei i tillegg til den fastsette lengda, men aldri ferie og religiøse høgtidsdagar.",
			"Absence, time off and leave are {virkedager} working days together, more than {terskel}. They are then added to the duration fixed, but never holiday and religious days.",
		},
		Ellers: lov.Tekst{
			"Fravær, fri og permisjon er til sammen {virkedager} virkedager, ikke mer enn {terskel}. De kommer ikke i tillegg til den fastsatte varigheten.",
			"Fråvær, fri og permisjon er til saman {virkedager} verkedagar, ikkje meir enn {terskel}. Dei kjem ikkje i tillegg til den fastsette lengda.",
			"Absence, time off and leave are {virkedager} working days together, not more than {terskel}. They are not added to the duration fixed.",
		},
		Felter: []*lov.Felt{&FaktumVirkedager, &FaktumTerskel, &FaktumTillegg},
	}
	regelKalenderdager = lov.Regel{
		ID: "frist/kalenderdager",
		Tekst: lov.Tekst{
			"Permisjonen er registrert i kalenderdager, og de legges til først: {kalenderdager} kalenderdager etter {grunnfrist} er {etterKalenderdager}.",
			"Permisjonen er registrert i kalenderdagar, og dei blir lagde til først: {kalenderdager} kalenderdagar etter {grunnfrist} er {etterKalenderdager}.",
			"The leave is registered in calendar days, and they are added first: {kalenderdager} calendar days after {grunnfrist} is {etterKalenderdager}.",
		},
		Felter: []*lov.Felt{&FaktumGrunnfrist, &FaktumKalenderdager, &FaktumEtterKalenderdager},
	}
	regelStans = lov.Regel{
		ID: "frist/stans",
		Tekst: lov.Tekst{
			"Midlertidig stans på {stans} virkedager legges til.",
			"Mellombels stans på {stans} verkedagar blir lagd til.",
			"Temporary suspension of {stans} working days is added.",
		},
		Ellers: lov.Tekst{
			"Midlertidig stans på {stans} virkedager flytter ikke fristen.",
			"Mellombels stans på {stans} verkedagar flyttar ikkje fristen.",
			"Temporary suspension of {stans} working days does not move the deadline.",
		},
		Felter: []*lov.Felt{&FaktumStans},
	}
	regelFrist = lov.Regel{
		ID: "frist/gjennomfoering",
		Tekst: lov.Tekst{
			"{tillegg} virkedager etter {grunnfrist}: programmet må avsluttes senest {frist}.",
			"{tillegg} verkedagar etter {grunnfrist}: programmet må avsluttast seinast {frist}.",
			"{tillegg} working days after {grunnfrist}: the programme must end by {frist}.",
		},
		Felter: []*lov.Felt{&FaktumGrunnfrist, &FaktumTillegg, &FaktumFrist},
	}
	regelFristUtenTillegg = lov.Regel{
		ID: "frist/gjennomfoering-uten-tillegg",
		Tekst: lov.Tekst{
			"Ingen dager legges til: programmet må avsluttes senest {frist}.",
			"Ingen dagar blir lagde til: programmet må avsluttast seinast {frist}.",
			"No days are added: the programme must end by {frist}.",
		},
		Felter: []*lov.Felt{&FaktumGrunnfrist, &FaktumTillegg, &FaktumFrist},
	}
	regelFristKalenderdager = lov.Regel{
		ID: "frist/gjennomfoering-kalenderdager",
		Tekst: lov.Tekst{
			"{tillegg} kalenderdager etter {grunnfrist}: programmet må avsluttes senest {frist}.",
			"{tillegg} kalenderdagar etter {grunnfrist}: programmet må avsluttast seinast {frist}.",
			"{tillegg} calendar days after {grunnfrist}: the programme must end by {frist}.",
		},
		Felter: []*lov.Felt{&FaktumGrunnfrist, &FaktumTillegg, &FaktumFrist},
	}
	regelFristBareKalenderdager = lov.Regel{
		ID: "frist/gjennomfoering-uten-virkedager",
		Tekst: lov.Tekst{
			"Ingen flere dager legges til: programmet må avsluttes senest {frist}.",
			"Ingen fleire dagar blir lagde til: programmet må avsluttast seinast {frist}.",
			"No more days are added: the programme must end by {frist}.",
		},
		Felter: []*lov.Felt{&FaktumGrunnfrist, &FaktumTillegg, &FaktumFrist},
	}
	regelOverholdt = lov.Regel{
		ID: "frist/overholdt",
		Tekst: lov.Tekst{
			"Programmet er registrert avsluttet {avsluttet}, innenfor fristen {frist}.",
			"Programmet er registrert avslutta {avsluttet}, innanfor fristen {frist}.",
			"The programme is registered as ended on {avsluttet}, within the deadline {frist}.",
		},
		Felter: []*lov.Felt{&FaktumFrist, &FaktumAvsluttet},
	}
	regelTilstand = lov.Regel{
		ID: "frist/tilstand",
		Tekst: lov.Tekst{
			"Per {per} løper fristen {frist}.",
			"Per {per} går fristen {frist} framleis.",
			"As of {per} the deadline {frist} is running.",
		},
		Ellers: lov.Tekst{
			"Per {per} er fristen {frist} utløpt.",
			"Per {per} er fristen {frist} ute.",
			"As of {per} the deadline {frist} has passed.",
		},
		Felter: []*lov.Felt{&FaktumFrist, &FaktumPer},
	}
)

// Regelliste is every rule of this package as it is told.
var Regelliste = []*lov.Regel{
	&regelAnker, &regelPlan, &regelForlengelse, &regelKorona, &regelGrunnfrist, &regelGrunnfristDagenFoer, &regelNesteVirkedag, &regelVirkedager, &regelTerskelFravaer, &regelTerskelUtenTillegg, &regelTerskelPermisjon, &regelTerskel2003, &regelKalenderdager,
	&regelStans, &regelFrist, &regelFristUtenTillegg, &regelFristKalenderdager, &regelFristBareKalenderdager, &regelOverholdt, &regelTilstand,
	&regelOppstartGruppe, &regelOppstartGjenInn, &regelOppstartBosetting, &regelOppstartKrav, &regelOppstartUtenKrav, &regelOppstartOverholdt, &regelOppstartTilstand,
	&regelBotid, &regelBotidOverholdt, &regelBotidTilstand, &regelRegistrering,
}
