package avslutning

import (
	"github.com/nirregler/integrering/frist"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// faktumFolkeregisterkode is the cause that Folkeregisteret tells of.
var faktumFolkeregisterkode = lov.Felt{Navn: "folkeregisterkode", Slag: lov.Kodet, Verk: &Koder, Tekst: lov.Tekst{"årsak etter Folkeregisteret", "årsak etter Folkeregisteret", "reason in the National Population Register"}}

// registrering is the provisions that an end, and what belongs to it, is registered in NIR by. Under introduksjonsloven that is the
// forskrift on NIR of 2005 (FOR-2005-04-20-342 § 6 d); the provision of the act that the programme ends by stands for it.
var registrering = []lov.Referanse{registreres, gammelLov(5, 0)}

// The findings about avslutning.
var (
	FunnEtterFristen = lov.Funnkode{
		Kode: "avslutning-etter-fristen", Alvor: lov.Feil, VilSkje: lov.NIRAvviser, Hjemmel: registrering,
		Tekst: lov.Tekst{
			"Avslutningen er datert {dato}, etter gjennomføringsfristen {frist}. NIR tar den ikke imot.",
			"Avslutninga er datert {dato}, etter gjennomføringsfristen {frist}. NIR tek ho ikkje imot.",
			"The end is dated {dato}, after the completion deadline {frist}. NIR does not take it.",
		},
		Forslag: lov.Tekst{"Registrer en dato på eller før fristen, eller en forlengelse hvis den er vedtatt.", "Registrer ein dato på eller før fristen, eller ei forlenging om ho er vedteken.", "Register a date on or before the deadline, or an extension if one has been decided."},
		Felter:  []*lov.Felt{&FaktumDato, &frist.FaktumFrist},
	}
	FunnFoerStart = lov.Funnkode{
		Kode: "avslutning-foer-start", Alvor: lov.Advarsel, VilSkje: lov.Merknad, Hjemmel: registrering,
		Tekst: lov.Tekst{
			"Avslutningen er datert {dato}, før programmet begynner {startdato}.",
			"Avslutninga er datert {dato}, før programmet tek til {startdato}.",
			"The end is dated {dato}, before the programme begins on {startdato}.",
		},
		Forslag: lov.Tekst{"Kontroller datoene.", "Kontroller datoane.", "Check the dates."},
		Felter:  []*lov.Felt{&FaktumDato, &vedtak.FaktumStartdato},
	}
	FunnUtenDato = lov.Funnkode{
		Kode: "avslutning-uten-dato", Alvor: lov.Feil, VilSkje: lov.NIRAvviser, Hjemmel: registrering,
		Tekst:  lov.Tekst{"{kode} er registrert uten avslutningsdato.", "{kode} er registrert utan avslutningsdato.", "{kode} is registered without a date of ending."},
		Felter: []*lov.Felt{&FaktumKode},
	}
	FunnFlere = lov.Funnkode{
		Kode: "flere-avslutninger", Alvor: lov.Advarsel, VilSkje: lov.Merknad, Hjemmel: registrering,
		Tekst: lov.Tekst{
			"Det er registrert flere avslutninger som ikke er slettet. Bare én kan stå.",
			"Det er registrert fleire avslutningar som ikkje er sletta. Berre éi kan stå.",
			"Several endings are registered that are not deleted. Only one can stand.",
		},
		Forslag: lov.Tekst{"Slett den som ikke gjelder.", "Slett den som ikkje gjeld.", "Delete the one that does not apply."},
	}
	FunnUtenTimer = lov.Funnkode{
		Kode: "arbeid-uten-timer", Alvor: lov.Feil, VilSkje: lov.NIRAvviser, Hjemmel: registrering,
		Tekst: lov.Tekst{
			"Timer per uke må registreres når avslutningsårsaken er {kode}.",
			"Timar per veke må registrerast når avslutningsårsaka er {kode}.",
			"The hours per week must be registered when the reason for ending is {kode}.",
		},
		Felter: []*lov.Felt{&FaktumKode},
	}
	FunnTimer = lov.Funnkode{
		Kode: "arbeid-timer-per-uke", Alvor: lov.Advarsel, VilSkje: lov.Merknad, Hjemmel: registrering,
		Tekst: lov.Tekst{
			"Det er registrert {timerPerUke} timer arbeid per uke. Heltid er 37,5 timer.",
			"Det er registrert {timerPerUke} timar arbeid per veke. Heiltid er 37,5 timar.",
			"There are {timerPerUke} hours of work per week registered. Full time is 37.5 hours.",
		},
		Forslag: lov.Tekst{"Kontroller timetallet.", "Kontroller timetalet.", "Check the number of hours."},
		Felter:  []*lov.Felt{&FaktumTimer},
	}
	FunnUtenForutsetninger = lov.Funnkode{
		Kode: "avslutning-uten-vedtak-og-sluttmaal", Alvor: lov.Feil, VilSkje: lov.NIRAvviser, Hjemmel: registrering,
		Tekst: lov.Tekst{
			"{kode} er registrert, men vedtak om deltakelse og sluttmål er ikke begge registrert. NIR tar ikke imot avslutningen uten.",
			"{kode} er registrert, men vedtak om deltaking og sluttmål er ikkje begge registrerte. NIR tek ikkje imot avslutninga utan.",
			"{kode} is registered, but decision on participation and goal are not both registered. NIR does not take the end without them.",
		},
		Forslag: lov.Tekst{"Registrer vedtaket og sluttmålet først.", "Registrer vedtaket og sluttmålet først.", "Register the decision and the goal first."},
		Felter:  []*lov.Felt{&FaktumKode},
	}
	FunnBareRegelmotoren = lov.Funnkode{
		Kode: "avslutningskode-bare-regelmotoren", Alvor: lov.Feil, VilSkje: lov.NIRAvviser, Hjemmel: registrering,
		Tekst: lov.Tekst{
			"Bare NIRs regelmotor setter {kode}; kommunen kan ikke registrere den årsaken.",
			"Berre regelmotoren i NIR set {kode}; kommunen kan ikkje registrere den årsaka.",
			"Only NIR's rules engine sets {kode}; the municipality cannot register that reason.",
		},
		Forslag: lov.Tekst{"Velg en årsak fra kommunens liste.", "Vel ei årsak frå lista til kommunen.", "Choose a reason from the municipality's list."},
		Felter:  []*lov.Felt{&FaktumKode},
	}
	FunnBortfallEtterDeltakelse = lov.Funnkode{
		Kode: "bortfall-etter-deltakelse", Alvor: lov.Feil, VilSkje: lov.NIRAvviser, Hjemmel: []lov.Referanse{loven(8, 0, 4, 0), loven(9, 0, 3, 0)},
		Tekst: lov.Tekst{
			"Det er vedtatt bortfall på grunn av arbeid {dato}, men deltakelse var innvilget fra før. NIR tar ikke imot vedtaket, og programmet går videre.",
			"Det er vedteke bortfall på grunn av arbeid {dato}, men deltaking var innvilga frå før. NIR tek ikkje imot vedtaket, og programmet går vidare.",
			"Lapse because of work was decided on {dato}, but participation had been granted already. NIR does not take the decision, and the programme runs on.",
		},
		Forslag: lov.Tekst{"Registrer avslutning med årsak hvis deltakeren har sluttet.", "Registrer avslutning med årsak om deltakaren har slutta.", "Register the end with its reason if the participant has left."},
		Felter:  []*lov.Felt{&FaktumDato},
	}
	FunnBortfallUtenHjemmel = lov.Funnkode{
		Kode: "bortfall-uten-hjemmel", Alvor: lov.Feil, VilSkje: lov.Lovstridig, Hjemmel: []lov.Referanse{loven(8, 0, 4, 0), gammelLov(2, 0)},
		Tekst: lov.Tekst{
			"Det er vedtatt bortfall på grunn av arbeid {dato}. Slike vedtak har hjemmel fra 1. januar 2026, og bare etter integreringsloven. Vedtaket har ingen virkning.",
			"Det er vedteke bortfall på grunn av arbeid {dato}. Slike vedtak har heimel frå 1. januar 2026, og berre etter integreringslova. Vedtaket har ingen verknad.",
			"Lapse because of work was decided on {dato}. Such decisions have a legal basis from 1 January 2026, and under the Integration Act alone. The decision has no effect.",
		},
		Forslag: lov.Tekst{"Kontroller vedtaket og datoen.", "Kontroller vedtaket og datoen.", "Check the decision and its date."},
		Felter:  []*lov.Felt{&FaktumDato},
	}
	FunnStansUtenAarsak = lov.Funnkode{
		Kode: "permanent-stans-uten-aarsak", Alvor: lov.Advarsel, VilSkje: lov.Rapporteres, Hjemmel: []lov.Referanse{loven(18, 0, 0, 0), gammelLov(7, 0)},
		Tekst: lov.Tekst{
			"Programmet er stanset permanent {dato}, men avslutningsårsak er ikke registrert i tillegg.",
			"Programmet er stansa permanent {dato}, men avslutningsårsak er ikkje registrert i tillegg.",
			"The programme was stopped permanently on {dato}, but no reason for ending is registered besides.",
		},
		Forslag: lov.Tekst{"Registrer avslutning med årsak.", "Registrer avslutning med årsak.", "Register the end with its reason."},
		Felter:  []*lov.Felt{&FaktumDato},
	}
	FunnFlyttet = lov.Funnkode{
		Kode: "flyttet-uten-avslutning", Alvor: lov.Advarsel, VilSkje: lov.NIRLukker, Hjemmel: registrering,
		Tekst: lov.Tekst{
			"Deltakeren flyttet {dato}, og programmet er verken avsluttet av kommunen eller ført videre et annet sted. NIR avslutter med «Flyttet».",
			"Deltakaren flytta {dato}, og programmet er verken avslutta av kommunen eller ført vidare ein annan stad. NIR avsluttar med «Flyttet».",
			"The participant moved on {dato}, and the programme is neither ended by the municipality nor continued elsewhere. NIR closes with «Flyttet».",
		},
		Forslag: lov.Tekst{
			"Registrer avslutningsårsak, eller vedtak om deltakelse i den nye kommunen.",
			"Registrer avslutningsårsak, eller vedtak om deltaking i den nye kommunen.",
			"Register the reason for ending, or a decision on participation in the new municipality.",
		},
		Felter: []*lov.Felt{&FaktumDato},
	}
	FunnUtgaattUtenMaal = lov.Funnkode{
		Kode: "utgaatt-uten-sluttmaal", Alvor: lov.Advarsel, VilSkje: lov.NIRLukker, Hjemmel: []lov.Referanse{loven(8, 0, 1, 3), registreres},
		Tekst: lov.Tekst{
			"Deltakelse er innvilget, men sluttmål er ikke registrert. NIR avslutter med «Utgått oppstartsfrist» {dato}.",
			"Deltaking er innvilga, men sluttmål er ikkje registrert. NIR avsluttar med «Utgått oppstartsfrist» {dato}.",
			"Participation is granted, but no goal is registered. NIR closes with «Utgått oppstartsfrist» on {dato}.",
		},
		Forslag: lov.Tekst{"Registrer sluttmålet.", "Registrer sluttmålet.", "Register the goal."},
		Felter:  []*lov.Felt{&FaktumDato},
	}
	FunnUtgaattMedMaal = lov.Funnkode{
		Kode: "utgaatt-med-sluttmaal", Alvor: lov.Advarsel, VilSkje: lov.Merknad, Hjemmel: []lov.Referanse{loven(8, 0, 1, 3), registreres},
		Tekst: lov.Tekst{
			"NIR har avsluttet med «Utgått oppstartsfrist» {dato}, men her er både innvilget deltakelse og sluttmål oppgitt.",
			"NIR har avslutta med «Utgått oppstartsfrist» {dato}, men her er både innvilga deltaking og sluttmål oppgitt.",
			"NIR has closed with «Utgått oppstartsfrist» on {dato}, but both participation granted and a goal are given here.",
		},
		Forslag: lov.Tekst{
			"Sammenlign vedtaket og sluttmålet med det som er registrert i NIR.", "Samanlikn vedtaket og sluttmålet med det som er registrert i NIR.",
			"Compare the decision and the goal with what is registered in NIR.",
		},
		Felter: []*lov.Felt{&FaktumDato},
	}
	FunnAnnenAarsak = lov.Funnkode{
		Kode: "folkeregisteret-annen-aarsak", Alvor: lov.Advarsel, VilSkje: lov.Merknad, Hjemmel: registrering,
		Tekst: lov.Tekst{
			"Avslutningsårsaken er {kode}, men Folkeregisteret sier {folkeregisterkode} {dato}.",
			"Avslutningsårsaka er {kode}, men Folkeregisteret seier {folkeregisterkode} {dato}.",
			"The reason for ending is {kode}, but the National Population Register says {folkeregisterkode} on {dato}.",
		},
		Forslag: lov.Tekst{"Kontroller årsaken og datoen.", "Kontroller årsaka og datoen.", "Check the reason and the date."},
		Felter:  []*lov.Felt{&FaktumKode, &faktumFolkeregisterkode, &FaktumDato},
	}
	FunnEtter = lov.Funnkode{
		Kode: "registrering-etter-avslutning", Alvor: lov.Advarsel, VilSkje: lov.Merknad, Hjemmel: registrering,
		Tekst: lov.Tekst{
			"Perioden begynner etter at programmet ble avsluttet {dato}. NIR setter den til ikke gjeldende.",
			"Perioden tek til etter at programmet vart avslutta {dato}. NIR set han til ikkje gjeldande.",
			"The period begins after the programme ended on {dato}. NIR marks it as not in effect.",
		},
		Forslag: lov.Tekst{"Kontroller perioden og avslutningsdatoen.", "Kontroller perioden og avslutningsdatoen.", "Check the period and the date of ending."},
		Felter:  []*lov.Felt{&FaktumDato},
	}
	FunnForbi = lov.Funnkode{
		Kode: "registrering-forbi-avslutning", Alvor: lov.Info, VilSkje: lov.Merknad, Hjemmel: registrering,
		Tekst: lov.Tekst{
			"Perioden varer lenger enn til avslutningen {dato}, eller er uten sluttdato. NIR setter hele registreringen til ikke gjeldende.",
			"Perioden varer lenger enn til avslutninga {dato}, eller er utan sluttdato. NIR set heile registreringa til ikkje gjeldande.",
			"The period lasts beyond the end on {dato}, or has no end date. NIR marks the whole registration as not in effect.",
		},
		Forslag: lov.Tekst{
			"Sett sluttdatoen til avslutningsdatoen, hvis perioden ble brukt til da.",
			"Set sluttdatoen til avslutningsdatoen, om perioden vart brukt til då.",
			"Set the end date to the date of ending, if the period was used until then.",
		},
		Felter: []*lov.Felt{&FaktumDato},
	}
	FunnTilnaermetFulltid = lov.Funnkode{
		Kode: "arbeid-tilnaermet-fulltid", Alvor: lov.Advarsel, VilSkje: lov.Merknad, Hjemmel: []lov.Referanse{loven(37, 'c', 2, 0)},
		Tekst: lov.Tekst{
			"Deltakeren har kollektiv beskyttelse og utdanning på videregående nivå, og fikk arbeid eller tilbud om arbeid {arbeidFra} uten at programmet er avsluttet. Er stillingen tilnærmet fulltid, skal det avsluttes.",
			"Deltakaren har kollektivt vern og utdanning på vidaregåande nivå, og fekk arbeid eller tilbod om arbeid {arbeidFra} utan at programmet er avslutta. Er stillinga tilnærma fulltid, skal det avsluttast.",
			"The participant has collective protection and education at upper secondary level, and got work or an offer of work on {arbeidFra}, but the programme has not ended. If the post is close to full time, it must end.",
		},
		Forslag: lov.Tekst{
			"Vurder om stillingen er tilnærmet fulltid, og registrer i så fall avslutning med årsak.",
			"Vurder om stillinga er tilnærma fulltid, og registrer i så fall avslutning med årsak.",
			"Consider whether the post is close to full time, and if so register the end with its reason.",
		},
		Felter: []*lov.Felt{&kategori.FaktumArbeidFra},
	}
)

// Funnkoder is every kind of finding of this package.
var Funnkoder = []*lov.Funnkode{
	&FunnEtterFristen, &FunnFoerStart, &FunnUtenDato, &FunnFlere, &FunnUtenTimer, &FunnTimer, &FunnUtenForutsetninger, &FunnBareRegelmotoren, &FunnBortfallEtterDeltakelse, &FunnBortfallUtenHjemmel,
	&FunnStansUtenAarsak, &FunnFlyttet, &FunnUtgaattUtenMaal, &FunnUtgaattMedMaal, &FunnAnnenAarsak, &FunnEtter, &FunnForbi, &FunnTilnaermetFulltid,
}
