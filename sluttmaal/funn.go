package sluttmaal

import (
	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/lov"
)

func forskriften(paragraf uint16, ledd uint8) lov.Referanse {
	return lov.Referanse{Lov: lov.Integreringsforskriften, Paragraf: paragraf, Ledd: ledd}
}

func loven(paragraf uint16, ledd, punktum uint8) lov.Referanse {
	return lov.Referanse{Lov: lov.Integreringsloven, Paragraf: paragraf, Ledd: ledd, Punktum: punktum}
}

// The findings about goals. NIR reports the first three.
var (
	FunnMangler = lov.Funnkode{
		Kode: "sluttmaal-mangler", Alvor: lov.Advarsel, VilSkje: lov.Rapporteres,
		Hjemmel: []lov.Referanse{loven(13, 2, 0), loven(14, 2, 0), loven(13, 1, 0)}, // the last before 2026
		Tekst: lov.Tekst{
			"Det er fattet vedtak om program, men sluttmål er ikke registrert. NIR kan ikke beregne fristen og melder avviket.",
			"Det er fatta vedtak om program, men sluttmål er ikkje registrert. NIR kan ikkje berekne fristen og melder avviket.",
			"A programme has been decided, but no goal is registered. NIR cannot compute the deadline and reports the deviation.",
		},
		Forslag: lov.Tekst{"Registrer sluttmålet.", "Registrer sluttmålet.", "Register the goal."},
	}
	FunnNytFoer2026 = lov.Funnkode{
		Kode: "sluttmaal-2026-oppstart-foer", Alvor: lov.Advarsel, VilSkje: lov.Rapporteres,
		Hjemmel: []lov.Referanse{forskriften(75, 0), forskriften(76, 2)},
		Tekst: lov.Tekst{
			"Oppstarten er før 2026, men sluttmålet gjelder fra 1. januar 2026. NIR melder avviket. Etter loven er fristen {lovensFrist}.",
			"Oppstarten er før 2026, men sluttmålet gjeld frå 1. januar 2026. NIR melder avviket. Etter lova er fristen {lovensFrist}.",
			"The start is before 2026, but the goal applies from 1 January 2026. NIR reports the deviation. Under the law the deadline is {lovensFrist}.",
		},
		Forslag: lov.Tekst{"Registrer det gamle sluttmålet {lovensSluttmaal}.", "Registrer det gamle sluttmålet {lovensSluttmaal}.", "Register the old goal {lovensSluttmaal}."},
		Felter:  []*lov.Felt{&FaktumLovensFrist, &FaktumLovensKode},
	}
	FunnGammeltFra2026 = lov.Funnkode{
		Kode: "sluttmaal-gjelder-ikke-lenger", Alvor: lov.Advarsel, VilSkje: lov.Rapporteres,
		Hjemmel: []lov.Referanse{forskriften(75, 0), forskriften(76, 0)},
		Tekst: lov.Tekst{
			"Oppstarten er i 2026 eller senere, men sluttmålet gjelder ikke lenger. NIR melder avviket. Etter loven er fristen {lovensFrist}.",
			"Oppstarten er i 2026 eller seinare, men sluttmålet gjeld ikkje lenger. NIR melder avviket. Etter lova er fristen {lovensFrist}.",
			"The start is in 2026 or later, but the goal no longer applies. NIR reports the deviation. Under the law the deadline is {lovensFrist}.",
		},
		Forslag: lov.Tekst{"Registrer et sluttmål som gjelder fra 2026: {lovensSluttmaal}.", "Registrer eit sluttmål som gjeld frå 2026: {lovensSluttmaal}.", "Register a goal that applies from 2026: {lovensSluttmaal}."},
		Felter:  []*lov.Felt{&FaktumLovensFrist, &FaktumLovensKode},
	}
	FunnGrunnskole = lov.Funnkode{
		Kode: "sluttmaal-grunnskole-fra-2026", Alvor: lov.Advarsel, VilSkje: lov.Rapporteres,
		Hjemmel: []lov.Referanse{loven(14, 1, 1)},
		Tekst: lov.Tekst{
			"Oppstarten er i 2026 eller senere, og grunnskole er ikke lenger et sluttmål. NIR melder avviket. Loven gir ingen frist for sluttmålet.",
			"Oppstarten er i 2026 eller seinare, og grunnskule er ikkje lenger eit sluttmål. NIR melder avviket. Lova gir ingen frist for sluttmålet.",
			"The start is in 2026 or later, and primary and lower secondary school is no longer a goal. NIR reports the deviation. The law gives no deadline for the goal.",
		},
		Forslag: lov.Tekst{"Registrer et sluttmål som gjelder fra 2026.", "Registrer eit sluttmål som gjeld frå 2026.", "Register a goal that applies from 2026."},
	}
	FunnNytFoer2025 = lov.Funnkode{
		Kode: "sluttmaal-2025-oppstart-foer", Alvor: lov.Advarsel, VilSkje: lov.Lovstridig,
		Hjemmel: []lov.Referanse{forskriften(76, 1)},
		Tekst: lov.Tekst{
			"Oppstarten er før 2025, men sluttmålet gjelder fra 1. januar 2025. NIR melder det ikke. Etter loven er fristen {lovensFrist}.",
			"Oppstarten er før 2025, men sluttmålet gjeld frå 1. januar 2025. NIR melder det ikkje. Etter lova er fristen {lovensFrist}.",
			"The start is before 2025, but the goal applies from 1 January 2025. NIR does not report it. Under the law the deadline is {lovensFrist}.",
		},
		Forslag: lov.Tekst{"Registrer det gamle sluttmålet {lovensSluttmaal}.", "Registrer det gamle sluttmålet {lovensSluttmaal}.", "Register the old goal {lovensSluttmaal}."},
		Felter:  []*lov.Felt{&FaktumLovensFrist, &FaktumLovensKode},
	}
	FunnGammelt2025 = lov.Funnkode{
		Kode: "sluttmaal-gammelt-videregaaende-2025", Alvor: lov.Advarsel, VilSkje: lov.Lovstridig,
		Hjemmel: []lov.Referanse{forskriften(76, 1)},
		Tekst: lov.Tekst{
			"Oppstarten er i 2025, men sluttmålet er det gamle for videregående opplæring, som gir tolv måneder mindre. NIR melder det ikke. Etter loven er fristen {lovensFrist}.",
			"Oppstarten er i 2025, men sluttmålet er det gamle for vidaregåande opplæring, som gir tolv månader mindre. NIR melder det ikkje. Etter lova er fristen {lovensFrist}.",
			"The start is in 2025, but the goal is the old one for upper secondary education, which gives twelve months less. NIR does not report it. Under the law the deadline is {lovensFrist}.",
		},
		Forslag: lov.Tekst{"Registrer sluttmålet {lovensSluttmaal}.", "Registrer sluttmålet {lovensSluttmaal}.", "Register the goal {lovensSluttmaal}."},
		Felter:  []*lov.Felt{&FaktumLovensFrist, &FaktumLovensKode},
	}
	FunnLikt = lov.Funnkode{
		Kode: "sluttmaal-uavgjort", Alvor: lov.Advarsel, VilSkje: lov.Merknad,
		Hjemmel: []lov.Referanse{loven(13, 2, 0), loven(14, 2, 0)},
		Tekst: lov.Tekst{
			"Flere sluttmål med ulik varighet gjelder fra samme dag, så det kan ikke sies hvilket som gir fristen.",
			"Fleire sluttmål med ulik lengd gjeld frå same dag, så det kan ikkje seiast kva for eit som gir fristen.",
			"Several goals of different length apply from the same day, so it cannot be told which gives the deadline.",
		},
		Forslag: lov.Tekst{"Oppgi hvilket som ble registrert sist, eller slett det som ikke gjelder.", "Opplys kva for eit som vart registrert sist, eller slett det som ikkje gjeld.", "Say which was registered last, or delete the one that does not apply."},
	}
	FunnOver55 = lov.Funnkode{
		Kode: "sluttmaal-over-55", Alvor: lov.Feil, VilSkje: lov.Lovstridig,
		Hjemmel: []lov.Referanse{loven(13, 1, 2), loven(14, 1, 2)},
		Tekst: lov.Tekst{
			"Deltakeren er over 55 år, og programmet skal da kvalifisere for arbeid. Sluttmålet er {sluttmaal}.",
			"Deltakaren er over 55 år, og programmet skal da kvalifisere for arbeid. Sluttmålet er {sluttmaal}.",
			"The participant is over 55, and the programme shall then qualify for work. The goal is {sluttmaal}.",
		},
		Felter: []*lov.Felt{&FaktumKode},
	}
	FunnUnder25 = lov.Funnkode{
		Kode: "sluttmaal-under-25", Alvor: lov.Info, VilSkje: lov.Merknad,
		Hjemmel: []lov.Referanse{loven(14, 3, 1), loven(14, 3, 2)},
		Tekst: lov.Tekst{
			"Deltakeren er under 25 år uten videregående, og sluttmålet skal da være fullført videregående opplæring, med mindre deltakeren ikke ønsker eller ikke vil kunne fullføre. Sluttmålet er {sluttmaal}.",
			"Deltakaren er under 25 år utan vidaregåande, og sluttmålet skal da vere fullført vidaregåande opplæring, med mindre deltakaren ikkje ønskjer eller ikkje vil kunne fullføre. Sluttmålet er {sluttmaal}.",
			"The participant is under 25 without upper secondary education, and the goal shall then be completed upper secondary, unless the participant does not want or will not be able to complete it. The goal is {sluttmaal}.",
		},
		Felter: []*lov.Felt{&FaktumKode},
	}
	FunnHovedregel = lov.Funnkode{
		Kode: "sluttmaal-under-25-hovedregel", Alvor: lov.Info, VilSkje: lov.Merknad,
		Hjemmel: []lov.Referanse{loven(13, 3, 0)},
		Tekst: lov.Tekst{
			"Deltakeren er under 25 år uten videregående, og hovedregelen før 2026 er at sluttmålet er fullført videregående opplæring. Sluttmålet er {sluttmaal}.",
			"Deltakaren er under 25 år utan vidaregåande, og hovudregelen før 2026 er at sluttmålet er fullført vidaregåande opplæring. Sluttmålet er {sluttmaal}.",
			"The participant is under 25 without upper secondary education, and the main rule before 2026 is that the goal is completed upper secondary. The goal is {sluttmaal}.",
		},
		Felter: []*lov.Felt{&FaktumKode},
	}
	FunnUtdanning = lov.Funnkode{
		Kode: "sluttmaal-utdanning", Alvor: lov.Feil, VilSkje: lov.Lovstridig,
		Hjemmel: []lov.Referanse{loven(13, 1, 1), loven(14, 1, 1), loven(13, 2, 0), {Lov: lov.Integreringsforskriften, Paragraf: 65, Tillegg: 'a'}},
		Tekst: lov.Tekst{
			"Sluttmålet {sluttmaal} passer ikke med utdanningen som er registrert.",
			"Sluttmålet {sluttmaal} passar ikkje med utdanninga som er registrert.",
			"The goal {sluttmaal} does not fit the education that is registered.",
		},
		Forslag: lov.Tekst{"Kontroller utdanningsbakgrunnen og sluttmålet.", "Kontroller utdanningsbakgrunnen og sluttmålet.", "Check the education and the goal."},
		Felter:  []*lov.Felt{&FaktumKode},
	}
)

// Funnkoder is every kind of finding of this package.
var Funnkoder = []*lov.Funnkode{
	&FunnMangler, &FunnNytFoer2026, &FunnGammeltFra2026, &FunnGrunnskole, &FunnNytFoer2025, &FunnGammelt2025, &FunnLikt, &FunnOver55, &FunnUnder25, &FunnHovedregel, &FunnUtdanning,
}

var avvikFunn = [...]*lov.Funnkode{NytFoer2026: &FunnNytFoer2026, GammelFra2026: &FunnGammeltFra2026, NytFoer2025: &FunnNytFoer2025, Gammelt2025: &FunnGammelt2025}

// Funn appends to funn what v says against the registered goal: the three deviations that NIR reports, the two that it misses, a tie
// (T22), and a goal against age or education (T47). lovensFrist is the frist that the law's months give, zero when there is none.
func (v *Varighet) Funn(funn []lov.Funn, rr []Registrering, lovensFrist date.Date) []lov.Funn {
	switch {
	case len(rr) == 0 && v.Lov == lov.Introduksjonsloven: // the act has no goals
		return funn
	case len(rr) == 0:
		return append(funn, lov.NyttFunn(&FunnMangler, lov.Til("sluttmaal"), ""))
	case v.Likt:
		return append(funn, lov.NyttFunn(&FunnLikt, lov.Til("sluttmaal"), ""))
	case v.Indeks < 0:
		return funn
	}
	sti, id := lov.I("sluttmaal", v.Indeks, "kode"), rr[v.Indeks].ID
	if v.Avvik != IngenAvvik {
		var fakta [2]lov.Faktum
		n := 0
		if lovensFrist != 0 {
			fakta[n] = FaktumLovensFrist.PaaDag(lovensFrist)
			n++
		}
		if v.LovensKode != 0 {
			fakta[n] = FaktumLovensKode.Er(int64(v.LovensKode))
			n++
		}
		kode := avvikFunn[v.Avvik]
		if v.Loven == nil {
			kode = &FunnGrunnskole
		}
		funn = append(funn, lov.NyttFunn(kode, sti, id, fakta[:n]...))
	}
	kode := FaktumKode.Er(int64(v.Kode))
	switch v.Alder {
	case AlderOver55:
		funn = append(funn, lov.NyttFunn(&FunnOver55, sti, id, kode))
	case AlderUnder25:
		funn = append(funn, lov.NyttFunn(&FunnUnder25, sti, id, kode))
	case AlderHovedregel:
		funn = append(funn, lov.NyttFunn(&FunnHovedregel, sti, id, kode))
	case AlderIOrden:
	}
	if v.FeilUtdanning {
		funn = append(funn, lov.NyttFunn(&FunnUtdanning, sti, id, kode))
	}
	return funn
}
