package sluttmaal

import (
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// The facts of this package.
var (
	FaktumRegistrering = lov.Felt{Navn: "registrering", Slag: lov.Peker, Liste: "sluttmaal", Tekst: lov.Tekst{"registrering av sluttmål", "registrering av sluttmål", "registered goal"}}
	FaktumKode         = lov.Felt{Navn: "sluttmaal", Slag: lov.Kodet, Verk: &Koder, Tekst: lov.Tekst{"sluttmål", "sluttmål", "goal"}}
	FaktumFra          = lov.Felt{Navn: "fra", Slag: lov.Dag, Tekst: lov.Tekst{"sluttmålet gjelder fra", "sluttmålet gjeld frå", "goal applies from"}}
	FaktumTilbud       = lov.Felt{Navn: "tilbud", Slag: lov.Dag, Tekst: lov.Tekst{"tilbud om oppstart", "tilbod om oppstart", "offer to begin"}}
	FaktumGrense       = lov.Felt{Navn: "grense", Slag: lov.Dag, Tekst: lov.Tekst{"overgangsregelen gjelder oppstart etter", "overgangsregelen gjeld oppstart etter", "the transition rule reaches a start after"}}
	FaktumMaaneder     = lov.Felt{Navn: "maaneder", Slag: lov.Antall, Tekst: lov.Tekst{"måneder", "månader", "months"}}
	FaktumForlengelse  = lov.Felt{Navn: "muligForlengelse", Slag: lov.Antall, Tekst: lov.Tekst{"mulig forlengelse i måneder", "mogleg forlenging i månader", "possible extension in months"}}
	FaktumKollektiv    = lov.Felt{Navn: "kollektivBeskyttelse", Slag: lov.Sannhet, Tekst: lov.Tekst{"kollektiv beskyttelse på startdato", "kollektivt vern på startdato", "collective protection on the start date"}}
	FaktumUkrainsk     = lov.Felt{Navn: "ukrainskVideregaaende", Slag: lov.Sannhet, Tekst: lov.Tekst{"ukrainsk videregående uten høyere utdanning", "ukrainsk vidaregåande utan høgare utdanning", "Ukrainian upper secondary without higher education"}}
	FaktumFoedselsdato = lov.Felt{Navn: "foedselsdato", Slag: lov.Dag, Tekst: lov.Tekst{"fødselsdato", "fødselsdato", "date of birth"}}
	FaktumAldersdag    = lov.Felt{Navn: "aldersdag", Slag: lov.Dag, Tekst: lov.Tekst{"alderen er målt", "alderen er målt", "age measured on"}}
	FaktumAlder        = lov.Felt{Navn: "aldersgrense", Slag: lov.Antall, Tekst: lov.Tekst{"aldersgrense", "aldersgrense", "age limit"}}
	FaktumLovensKode   = lov.Felt{Navn: "lovensSluttmaal", Slag: lov.Kodet, Verk: &Koder, Tekst: lov.Tekst{"sluttmålet etter loven", "sluttmålet etter lova", "goal under the law"}}
	FaktumLovensFrist  = lov.Felt{Navn: "lovensFrist", Slag: lov.Dag, Tekst: lov.Tekst{"fristen etter loven", "fristen etter lova", "deadline under the law"}}
)

// The rules of this package as they are told.
var (
	regelGjeldende = lov.Regel{
		ID: "sluttmaal/gjeldende",
		Tekst: lov.Tekst{
			"Sluttmålet er {sluttmaal}, registrert [fra {fra}|uten dato].",
			"Sluttmålet er {sluttmaal}, registrert [frå {fra}|utan dato].",
			"The goal is {sluttmaal}, registered [from {fra}|without a date].",
		},
		Felter: []*lov.Felt{&FaktumRegistrering, &FaktumKode, &FaktumFra},
	}
	regelOvergang = lov.Regel{
		ID: "sluttmaal/overgang",
		Tekst: lov.Tekst{
			"Bestemmelsen gjelder tilbud om oppstart «etter» {grense}. Oppstart {tilbud} er med, så varigheten i loven fra 2026 gjelder.",
			"Føresegna gjeld tilbod om oppstart «etter» {grense}. Oppstart {tilbud} er med, så lengda i lova frå 2026 gjeld.",
			"The provision reaches offers to begin «after» {grense}. The start on {tilbud} is one, so the durations of the law from 2026 apply.",
		},
		Ellers: lov.Tekst{
			"Bestemmelsen gjelder tilbud om oppstart «etter» {grense}. Oppstart {tilbud} er ikke med, så varigheten i loven før 2026 gjelder.",
			"Føresegna gjeld tilbod om oppstart «etter» {grense}. Oppstart {tilbud} er ikkje med, så lengda i lova før 2026 gjeld.",
			"The provision reaches offers to begin «after» {grense}. The start on {tilbud} is not one, so the durations of the law before 2026 apply.",
		},
		Felter: []*lov.Felt{&FaktumTilbud, &FaktumGrense},
	}
	regelAvvist = lov.Regel{
		ID: "sluttmaal/avvist",
		Tekst: lov.Tekst{
			"{sluttmaal} er i strid med alder eller utdanning, eller det kan ikke sies, og gir ingen frist slik loven er lest her.",
			"{sluttmaal} er i strid med alder eller utdanning, eller det kan ikkje seiast, og gir ingen frist slik lova er lesen her.",
			"{sluttmaal} is against age or education, or that cannot be told, and gives no deadline as the law is read here.",
		},
		Felter: []*lov.Felt{&FaktumKode},
	}
	regelRegistrertKode = lov.Regel{
		ID: "sluttmaal/registrert-kode",
		Tekst: lov.Tekst{
			"{sluttmaal} er ikke lovens sluttmål for denne oppstarten, men NIR bruker månedene til det sluttmålet som er registrert.",
			"{sluttmaal} er ikkje sluttmålet i lova for denne oppstarten, men NIR bruker månadene til det sluttmålet som er registrert.",
			"{sluttmaal} is not the goal of the law for this start, but NIR uses the months of the goal that is registered.",
		},
		Ellers: lov.Tekst{
			"{sluttmaal} er ikke lovens sluttmål for denne oppstarten, og månedene i loven går foran.",
			"{sluttmaal} er ikkje sluttmålet i lova for denne oppstarten, og månadene i lova går føre.",
			"{sluttmaal} is not the goal of the law for this start, and the months of the law go first.",
		},
		Felter: []*lov.Felt{&FaktumKode},
	}
	regel43d = lov.Regel{
		ID: "sluttmaal/paragraf-43d",
		Tekst: lov.Tekst{
			"Oppstart {startdato} med kollektiv beskyttelse ({kollektivBeskyttelse}) og ukrainsk videregående ({ukrainskVideregaaende}) gir inntil tolv måneder.",
			"Oppstart {startdato} med kollektivt vern ({kollektivBeskyttelse}) og ukrainsk vidaregåande ({ukrainskVideregaaende}) gir inntil tolv månader.",
			"A start on {startdato} with collective protection ({kollektivBeskyttelse}) and Ukrainian upper secondary ({ukrainskVideregaaende}) gives up to twelve months.",
		},
		Ellers: lov.Tekst{
			"Tolv måneder gjelder ikke: kollektiv beskyttelse på startdato {startdato}: {kollektivBeskyttelse}, ukrainsk videregående: {ukrainskVideregaaende}.",
			"Tolv månader gjeld ikkje: kollektivt vern på startdato {startdato}: {kollektivBeskyttelse}, ukrainsk vidaregåande: {ukrainskVideregaaende}.",
			"Twelve months do not apply: collective protection on the start date {startdato}: {kollektivBeskyttelse}, Ukrainian upper secondary: {ukrainskVideregaaende}.",
		},
		Aapen: lov.Tekst{
			"Det kan ikke sies om inntil tolv måneder gjelder: kollektiv beskyttelse på startdato {startdato}: {kollektivBeskyttelse}, ukrainsk videregående: {ukrainskVideregaaende}.",
			"Det kan ikkje seiast om inntil tolv månader gjeld: kollektivt vern på startdato {startdato}: {kollektivBeskyttelse}, ukrainsk vidaregåande: {ukrainskVideregaaende}.",
			"It cannot be told whether up to twelve months apply: collective protection on the start date {startdato}: {kollektivBeskyttelse}, Ukrainian upper secondary: {ukrainskVideregaaende}.",
		},
		Felter: []*lov.Felt{&vedtak.FaktumStartdato, &FaktumKollektiv, &FaktumUkrainsk},
	}
	regel37c = lov.Regel{
		ID: "sluttmaal/paragraf-37c",
		Tekst: lov.Tekst{
			"Programmet begynte {startdato}, og deltakeren hadde da kollektiv beskyttelse. Varigheten følger av bestemmelsen om det, med de samme månedene som for andre.",
			"Programmet tok til {startdato}, og deltakaren hadde da kollektivt vern. Lengda følgjer av føresegna om det, med dei same månadene som for andre.",
			"The programme began on {startdato}, and the participant then had collective protection. The duration follows from the provision on that, with the same months as for others.",
		},
		Felter: []*lov.Felt{&vedtak.FaktumStartdato, &FaktumKollektiv},
	}
	aldersfelter = []*lov.Felt{&FaktumFoedselsdato, &FaktumAldersdag, &FaktumAlder}
	regelOver55  = lov.Regel{
		ID: "sluttmaal/over-55",
		Tekst: lov.Tekst{
			"Deltakeren er født {foedselsdato} og var over {aldersgrense} år {aldersdag}. Programmet skal da kvalifisere for arbeid, og det gjør ikke sluttmålet.",
			"Deltakaren er fødd {foedselsdato} og var over {aldersgrense} år {aldersdag}. Programmet skal da kvalifisere for arbeid, og det gjer ikkje sluttmålet.",
			"The participant was born on {foedselsdato} and was over {aldersgrense} on {aldersdag}. The programme shall then qualify for work, and the goal does not.",
		},
		Felter: aldersfelter,
	}
	regelUnder25 = lov.Regel{
		ID: "sluttmaal/under-25",
		Tekst: lov.Tekst{
			"Deltakeren er født {foedselsdato} og var under {aldersgrense} år {aldersdag}, uten videregående opplæring. Sluttmålet skal da være fullført videregående opplæring, med mindre deltakeren ikke ønsker eller ikke vil kunne fullføre.",
			"Deltakaren er fødd {foedselsdato} og var under {aldersgrense} år {aldersdag}, utan vidaregåande opplæring. Sluttmålet skal da vere fullført vidaregåande opplæring, med mindre deltakaren ikkje ønskjer eller ikkje vil kunne fullføre.",
			"The participant was born on {foedselsdato} and was under {aldersgrense} on {aldersdag}, without upper secondary education. The goal shall then be completed upper secondary, unless the participant does not want or will not be able to complete it.",
		},
		Felter: aldersfelter,
	}
	regelHovedregel = lov.Regel{
		ID: "sluttmaal/under-25-hovedregel",
		Tekst: lov.Tekst{
			"Deltakeren er født {foedselsdato} og var under {aldersgrense} år {aldersdag}, uten videregående opplæring. Hovedregelen er da at sluttmålet er fullført videregående opplæring.",
			"Deltakaren er fødd {foedselsdato} og var under {aldersgrense} år {aldersdag}, utan vidaregåande opplæring. Hovudregelen er da at sluttmålet er fullført vidaregåande opplæring.",
			"The participant was born on {foedselsdato} and was under {aldersgrense} on {aldersdag}, without upper secondary education. The main rule is then that the goal is completed upper secondary.",
		},
		Felter: aldersfelter,
	}
	regelKorona = lov.Regel{
		ID: "sluttmaal/koronaloven",
		Tekst: lov.Tekst{
			"{sluttmaal} er registrert fra {fra}, mens den midlertidige loven gjaldt, og programmet begynte {startdato}: loven gir et tredje år.",
			"{sluttmaal} er registrert frå {fra}, mens den mellombelse lova gjaldt, og programmet tok til {startdato}: lova gir eit tredje år.",
			"{sluttmaal} is registered from {fra}, while the temporary act was in force, and the programme began on {startdato}: the act gives a third year.",
		},
		Ellers: lov.Tekst{
			"{sluttmaal} er registrert fra {fra}, mens den midlertidige loven gjaldt, men gir ikke et tredje år til et program som begynte {startdato}, slik loven er lest her.",
			"{sluttmaal} er registrert frå {fra}, mens den mellombelse lova gjaldt, men gir ikkje eit tredje år til eit program som tok til {startdato}, slik lova er lesen her.",
			"{sluttmaal} is registered from {fra}, while the temporary act was in force, but gives no third year to a programme that began on {startdato}, as the act is read here.",
		},
		Felter: []*lov.Felt{&FaktumRegistrering, &FaktumKode, &FaktumFra, &vedtak.FaktumStartdato},
	}
	regelIngenVirkning = lov.Regel{
		ID: "sluttmaal/uten-virkning",
		Tekst: lov.Tekst{
			"{sluttmaal} er registrert [fra {fra}|uten dato]. Varigheten av et program som begynte {startdato}, følger ikke av sluttmålet.",
			"{sluttmaal} er registrert [frå {fra}|utan dato]. Lengda av eit program som tok til {startdato}, følgjer ikkje av sluttmålet.",
			"{sluttmaal} is registered [from {fra}|without a date]. The duration of a programme that began on {startdato} does not follow from the goal.",
		},
		Felter: []*lov.Felt{&FaktumRegistrering, &FaktumKode, &FaktumFra, &vedtak.FaktumStartdato},
	}
	regelIntroduksjon = lov.Regel{
		ID: "sluttmaal/introduksjonsprogram",
		Tekst: lov.Tekst{
			"Programmet, som begynte {startdato}, kan vare i inntil {maaneder} måneder og forlenges med inntil {muligForlengelse} måneder.",
			"Programmet, som tok til {startdato}, kan vare i inntil {maaneder} månader og forlengjast med inntil {muligForlengelse} månader.",
			"The programme, which began on {startdato}, can last up to {maaneder} months and be extended by up to {muligForlengelse} months.",
		},
		Felter: []*lov.Felt{&vedtak.FaktumStartdato, &FaktumMaaneder, &FaktumForlengelse},
	}
	regelVarighet = lov.Regel{
		ID: "sluttmaal/varighet",
		Tekst: lov.Tekst{
			"{sluttmaal} gir inntil {maaneder} måneder og kan forlenges med inntil {muligForlengelse} måneder.",
			"{sluttmaal} gir inntil {maaneder} månader og kan forlengjast med inntil {muligForlengelse} månader.",
			"{sluttmaal} gives up to {maaneder} months and can be extended by up to {muligForlengelse} months.",
		},
		Felter: []*lov.Felt{&FaktumKode, &FaktumMaaneder, &FaktumForlengelse},
	}
	regelVarighetUten = lov.Regel{
		ID: "sluttmaal/varighet-uten-forlengelse",
		Tekst: lov.Tekst{
			"{sluttmaal} gir inntil {maaneder} måneder og kan ikke forlenges.",
			"{sluttmaal} gir inntil {maaneder} månader og kan ikkje forlengjast.",
			"{sluttmaal} gives up to {maaneder} months and cannot be extended.",
		},
		Felter: []*lov.Felt{&FaktumKode, &FaktumMaaneder, &FaktumForlengelse},
	}
)

// Regelliste is every rule of this package as it is told.
var Regelliste = []*lov.Regel{
	&regelGjeldende, &regelOvergang, &regelAvvist, &regelRegistrertKode, &regel43d, &regel37c, &regelOver55, &regelUnder25, &regelHovedregel,
	&regelKorona, &regelIngenVirkning, &regelIntroduksjon, &regelVarighet, &regelVarighetUten,
}
