package sluttmaal

import "github.com/nirregler/integrering/lov"

func par(paragraf uint16, ledd, punktum uint8) []lov.Referanse {
	return []lov.Referanse{{Lov: lov.Integreringsloven, Paragraf: paragraf, Ledd: ledd, Punktum: punktum}}
}

// Koder is the code list of [Kode], with NIR's literal menu text.
var Koder = lov.Kodeverk{
	Navn:  "sluttmaal",
	Tekst: lov.Tekst{"Sluttmål", "Sluttmål", "Goal of the programme"},
	Koder: []lov.Kode{
		{Kode: "hoeyere-utdanning-2026", NIR: "Høyere utdanning - person har utdanning på videregående nivå fra før (fra 01.01.2026)", Tekst: lov.Tekst{"høyere utdanning", "høgare utdanning", "higher education"}, Hjemmel: par(13, 1, 1), Fra: foerste2026},
		{Kode: "arbeid-vgs-2026", NIR: "Arbeid - person har utdanning på videregående nivå fra før (fra 01.01.2026)", Tekst: lov.Tekst{"arbeid, har videregående", "arbeid, har vidaregåande", "work, has upper secondary"}, Hjemmel: par(13, 1, 1), Fra: foerste2026},
		{Kode: "yrkesfaglig-rekvalifisering-2026", NIR: "Yrkesfaglig rekvalifisering - person har utdanning på videregående nivå fra før (fra 01.01.2026)", Tekst: lov.Tekst{"yrkesfaglig rekvalifisering", "yrkesfagleg rekvalifisering", "vocational requalification"}, Hjemmel: par(13, 1, 1), Fra: foerste2026},
		{Kode: "arbeid-2026", NIR: "Arbeid - person har ikke utdanning på videregående nivå fra før (fra 01.01.2026)", Tekst: lov.Tekst{"arbeid, har ikke videregående", "arbeid, har ikkje vidaregåande", "work, lacks upper secondary"}, Hjemmel: par(14, 6, 0), Fra: foerste2026},
		{Kode: "videregaaende-2025", NIR: "Fullføre videregående opplæring (fra 01.01.2025)", Tekst: lov.Tekst{"fullført videregående opplæring", "fullført vidaregåande opplæring", "completed upper secondary education"}, Hjemmel: par(14, 4, 2), Fra: foerste2025},
		{Kode: "deler-av-videregaaende-2025", NIR: "Fullføre deler av videregående opplæring (fra 01.01.2025)", Tekst: lov.Tekst{"deler av videregående opplæring", "delar av vidaregåande opplæring", "parts of upper secondary education"}, Hjemmel: par(14, 4, 1), Fra: foerste2025},
		{Kode: "fag-og-yrkesopplaering-2025", NIR: "Fullføre fag og yrkesopplæring (fra 01.01.2025)", Tekst: lov.Tekst{"fag- og yrkesopplæring", "fag- og yrkesopplæring", "vocational education"}, Hjemmel: par(14, 5, 0), Fra: foerste2025},
		{Kode: "hoeyere-utdanning", NIR: "Høyere utdanning - person har utdanning på videregående nivå fra før", Tekst: lov.Tekst{"høyere utdanning (gammelt sluttmål)", "høgare utdanning (gammalt sluttmål)", "higher education (old goal)"}, Hjemmel: par(13, 2, 0), Fra: foerste2021, Til: siste2025},
		{Kode: "arbeid-vgs", NIR: "Arbeid - person har utdanning på videregående nivå fra før", Tekst: lov.Tekst{"arbeid, har videregående (gammelt sluttmål)", "arbeid, har vidaregåande (gammalt sluttmål)", "work, has upper secondary (old goal)"}, Hjemmel: par(13, 2, 0), Fra: foerste2021, Til: siste2025},
		{Kode: "videregaaende-under-25", NIR: "Fullføre videregående opplæring - under 25 år", Tekst: lov.Tekst{"fullført videregående, under 25 år (gammelt sluttmål)", "fullført vidaregåande, under 25 år (gammalt sluttmål)", "completed upper secondary, under 25 (old goal)"}, Hjemmel: par(13, 3, 0), Fra: foerste2021, Til: siste2024},
		{Kode: "videregaaende-over-25", NIR: "Fullføre videregående opplæring - over 25 år", Tekst: lov.Tekst{"fullført videregående, over 25 år (gammelt sluttmål)", "fullført vidaregåande, over 25 år (gammalt sluttmål)", "completed upper secondary, over 25 (old goal)"}, Hjemmel: par(13, 4, 0), Fra: foerste2021, Til: siste2024},
		{Kode: "deler-av-videregaaende", NIR: "Fullføre deler av videregående opplæring", Tekst: lov.Tekst{"deler av videregående (gammelt sluttmål)", "delar av vidaregåande (gammalt sluttmål)", "parts of upper secondary (old goal)"}, Hjemmel: par(13, 4, 0), Fra: foerste2021, Til: siste2024},
		{Kode: "grunnskole", NIR: "Fullføre grunnskole", Tekst: lov.Tekst{"grunnskole (gammelt sluttmål)", "grunnskule (gammalt sluttmål)", "primary and lower secondary school (old goal)"}, Hjemmel: par(13, 4, 0), Fra: foerste2021, Til: siste2025},
		{Kode: "deler-av-grunnskole", NIR: "Fullføre deler av grunnskole", Tekst: lov.Tekst{"deler av grunnskole (gammelt sluttmål)", "delar av grunnskule (gammalt sluttmål)", "parts of primary and lower secondary school (old goal)"}, Hjemmel: par(13, 4, 0), Fra: foerste2021, Til: siste2025},
		{Kode: "arbeid", NIR: "Arbeid - person har ikke utdanning på videregående nivå fra før", Tekst: lov.Tekst{"arbeid, har ikke videregående (gammelt sluttmål)", "arbeid, har ikkje vidaregåande (gammalt sluttmål)", "work, lacks upper secondary (old goal)"}, Hjemmel: par(13, 4, 0), Fra: foerste2021, Til: siste2025},
	},
}
