package status

import (
	"github.com/nirregler/integrering/avslutning"
	"github.com/nirregler/integrering/frist"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// The facts of this package.
var (
	FaktumFra           = lov.Felt{Navn: "fra", Slag: lov.Dag, Tekst: lov.Tekst{"fra og med", "frå og med", "from"}}
	FaktumTil           = lov.Felt{Navn: "til", Slag: lov.Dag, Tekst: lov.Tekst{"til og med", "til og med", "through"}}
	FaktumVisning       = lov.Felt{Navn: "visning", Slag: lov.Kodet, Verk: &Visninger, Tekst: lov.Tekst{"visning", "vising", "shown as"}}
	FaktumGjeninntreden = lov.Felt{Navn: "gjeninntreden", Slag: lov.Dag, Tekst: lov.Tekst{"første ledd gjelder igjen fra", "første ledd gjeld igjen frå", "the first paragraph applies again from"}}
	FaktumStatus        = lov.Felt{Navn: "status", Slag: lov.Kodet, Verk: &Statuser, Tekst: lov.Tekst{"status", "status", "status"}}
	FaktumMaal          = lov.Felt{Navn: "maaloppnaaelse", Slag: lov.Kodet, Verk: &avslutning.Maaloppnaaelser, Tekst: lov.Tekst{"måloppnåelse", "måloppnåing", "goal attainment"}}
)

func regel(id string, felter []*lov.Felt, tekst, ellers lov.Tekst) lov.Regel {
	return lov.Regel{ID: "status/" + id, Tekst: tekst, Ellers: ellers, Felter: felter}
}

var (
	stykkefelter     = []*lov.Felt{&FaktumFra, &FaktumTil, &kategori.FaktumKategori, &kategori.FaktumRad}
	deltakelsefelter = []*lov.Felt{&vedtak.FaktumVedtak, &vedtak.FaktumVedtaksdato, &vedtak.FaktumStartdato, &frist.FaktumPer}
	avslutningfelter = []*lov.Felt{&avslutning.FaktumKode, &avslutning.FaktumDato, &avslutning.FaktumRegistrertAv, &frist.FaktumPer}
	periodefelter    = []*lov.Felt{&vedtak.FaktumVedtak, &vedtak.FaktumType, &FaktumFra, &FaktumTil, &frist.FaktumPer}
)

// The life of the kategori as it is told.
var (
	regelTabell = regel("tabell", stykkefelter,
		lov.Tekst{
			"Fra og med {fra} til og med {til} er kategorien {kategori}: {rad}.",
			"Frå og med {fra} til og med {til} er kategorien {kategori}: {rad}.",
			"From {fra} through {til} the category is {kategori}: {rad}.",
		}, lov.Tekst{
			"Fra og med {fra} til og med {til} er det ingen kategori: {rad}.",
			"Frå og med {fra} til og med {til} er det ingen kategori: {rad}.",
			"From {fra} through {til} there is no category: {rad}.",
		})
	regelTabellUansett = regel("tabell-uansett", stykkefelter,
		lov.Tekst{
			"Fra og med {fra} til og med {til} er kategorien {kategori}, hva enn opplysningene som mangler, viser.",
			"Frå og med {fra} til og med {til} er kategorien {kategori}, kva enn opplysningane som manglar, viser.",
			"From {fra} through {til} the category is {kategori}, whatever the missing facts show.",
		}, lov.Tekst{
			"Fra og med {fra} til og med {til} er det ingen kategori, hva enn opplysningene som mangler, viser.",
			"Frå og med {fra} til og med {til} er det ingen kategori, kva enn opplysningane som manglar, viser.",
			"From {fra} through {til} there is no category, whatever the missing facts show.",
		})
	regelUvisst = regel("uvisst", []*lov.Felt{&FaktumFra, &FaktumTil},
		lov.Tekst{
			"Fra og med {fra} til og med {til} kan kategorien ikke fastslås, fordi opplysninger mangler.",
			"Frå og med {fra} til og med {til} kan kategorien ikkje fastslåast, fordi opplysningar manglar.",
			"From {fra} through {til} the category cannot be told, because facts are missing.",
		}, lov.Tekst{})
	regelDeltakelse = regel("deltakelse-innvilget", deltakelsefelter,
		lov.Tekst{
			"Deltakelse ble først innvilget {vedtaksdato}[, med oppstart {startdato}|, uten startdato] (vedtak nummer {vedtak}).",
			"Deltaking vart først innvilga {vedtaksdato}[, med oppstart {startdato}|, utan startdato] (vedtak nummer {vedtak}).",
			"Participation was first granted on {vedtaksdato}[, to begin on {startdato}|, without a start date] (decision number {vedtak}).",
		}, lov.Tekst{
			"Per {per} er deltakelse ikke innvilget.",
			"Per {per} er deltaking ikkje innvilga.",
			"As of {per} participation is not granted.",
		})
	regelBeholder = regel("beholder", stykkefelter,
		lov.Tekst{
			"Fra og med {fra} til og med {til} beholder deltakeren kategorien {kategori}, fordi deltakelse er innvilget[ (uten det: {rad})].",
			"Frå og med {fra} til og med {til} beheld deltakaren kategorien {kategori}, fordi deltaking er innvilga[ (utan det: {rad})].",
			"From {fra} through {til} the participant keeps the category {kategori}, because participation is granted[ (without that: {rad})].",
		}, lov.Tekst{})
	regelTilbakekalt = regel("tilbakekalt", []*lov.Felt{&kategori.FaktumTilbakekalt},
		lov.Tekst{
			"Oppholdstillatelsen er endelig tilbakekalt {tilbakekaltFra}, og retten til å fullføre falt bort med den.",
			"Opphaldsløyvet er endeleg kalla tilbake {tilbakekaltFra}, og retten til å fullføre fall bort med det.",
			"The residence permit was finally revoked on {tilbakekaltFra}, and the right to complete lapsed with it.",
		}, lov.Tekst{})
	regelBortfall = regel("bortfall", []*lov.Felt{&FaktumFra, &FaktumTil, &vedtak.FaktumVedtaksdato, &kategori.FaktumRad},
		lov.Tekst{
			"Fra og med {fra} til og med {til} er rett og plikt falt bort etter vedtak {vedtaksdato}, på grunn av arbeid.",
			"Frå og med {fra} til og med {til} er rett og plikt falle bort etter vedtak {vedtaksdato}, på grunn av arbeid.",
			"From {fra} through {til} right and duty have lapsed by the decision of {vedtaksdato}, because of work.",
		}, lov.Tekst{})
	regelEtter = regel("etter-avslutningen", []*lov.Felt{&FaktumFra, &FaktumTil},
		lov.Tekst{
			"Fra og med {fra} til og med {til} er det ingen kategori, fordi ordningen er avsluttet.",
			"Frå og med {fra} til og med {til} er det ingen kategori, fordi ordninga er avslutta.",
			"From {fra} through {til} there is no category, because the scheme has ended.",
		}, lov.Tekst{})
	regelAvsluttet = regel("avsluttet", avslutningfelter,
		lov.Tekst{
			"Ordningen er avsluttet {dato}: {kode}.",
			"Ordninga er avslutta {dato}: {kode}.",
			"The scheme ended on {dato}: {kode}.",
		}, lov.Tekst{
			"Per {per} er ordningen ikke avsluttet.",
			"Per {per} er ordninga ikkje avslutta.",
			"As of {per} the scheme has not ended.",
		})
	regelAvsluttetUvisst = regel("avsluttet-uvisst", []*lov.Felt{&frist.FaktumPer},
		lov.Tekst{
			"Det kan ikke sies om ordningen er avsluttet per {per}.",
			"Det kan ikkje seiast om ordninga er avslutta per {per}.",
			"It cannot be told whether the scheme has ended as of {per}.",
		}, lov.Tekst{})
	regelAvvistForArbeid = regel("avvist-for-arbeid", []*lov.Felt{&avslutning.FaktumDato},
		lov.Tekst{
			"Programmet ble avvist {dato}, og NIR avsluttet ordningen. Den som da gikk ut i arbeid, har retten likevel.",
			"Programmet vart avvist {dato}, og NIR avslutta ordninga. Den som då gjekk ut i arbeid, har retten likevel.",
			"The programme was declined on {dato}, and NIR ended the scheme. A person who then went out in work has the right all the same.",
		}, lov.Tekst{})
	regelArbeidetsSlutt = regel("arbeidets-slutt", []*lov.Felt{&avslutning.FaktumDato, &FaktumGjeninntreden},
		lov.Tekst{
			"NIR avsluttet ordningen {dato}, da to år var gått. Arbeidet sluttet før det, og fra {gjeninntreden} gjelder første ledd igjen.",
			"NIR avslutta ordninga {dato}, då to år var gått. Arbeidet slutta før det, og frå {gjeninntreden} gjeld første ledd igjen.",
			"NIR ended the scheme on {dato}, when two years had passed. The work ended before that, and from {gjeninntreden} the first paragraph applies again.",
		}, lov.Tekst{})
	regelGjennomfoert = regel("gjennomfoert", []*lov.Felt{&avslutning.FaktumKode, &avslutning.FaktumDato, &FaktumMaal, &avslutning.FaktumRegistrertAv, &frist.FaktumFrist},
		lov.Tekst{
			"Programmet er gjennomført: avslutningen {dato} ({kode}) regnes som måloppnåelse eller ligger på gjennomføringsfristen.",
			"Programmet er gjennomført: avslutninga {dato} ({kode}) blir rekna som måloppnåing eller ligg på gjennomføringsfristen.",
			"The programme is completed: the ending on {dato} ({kode}) counts as goal attainment or lies on the completion deadline.",
		}, lov.Tekst{
			"Programmet er ikke gjennomført: avslutningen {dato} ({kode}) regnes ikke som måloppnåelse og ligger ikke på gjennomføringsfristen.",
			"Programmet er ikkje gjennomført: avslutninga {dato} ({kode}) blir ikkje rekna som måloppnåing og ligg ikkje på gjennomføringsfristen.",
			"The programme is not completed: the ending on {dato} ({kode}) does not count as goal attainment and does not lie on the completion deadline.",
		})
	regelGjennomfoertKommunen = regel("gjennomfoert-kommunen", []*lov.Felt{&avslutning.FaktumKode, &avslutning.FaktumDato, &FaktumMaal, &avslutning.FaktumRegistrertAv, &frist.FaktumFrist},
		lov.Tekst{
			"Programmet regnes som gjennomført: kommunen har registrert avslutningen {dato} ({kode}).",
			"Programmet blir rekna som gjennomført: kommunen har registrert avslutninga {dato} ({kode}).",
			"The programme counts as completed: the municipality registered the ending on {dato} ({kode}).",
		}, lov.Tekst{
			"Programmet regnes ikke som gjennomført: avslutningen {dato} ({kode}) er ikke registrert av kommunen.",
			"Programmet blir ikkje rekna som gjennomført: avslutninga {dato} ({kode}) er ikkje registrert av kommunen.",
			"The programme does not count as completed: the ending on {dato} ({kode}) was not registered by the municipality.",
		})
	regelGjennomfoertUvisst = regel("gjennomfoert-uvisst", []*lov.Felt{&avslutning.FaktumKode, &avslutning.FaktumDato},
		lov.Tekst{
			"Det kan ikke sies om programmet er gjennomført ved avslutningen {dato} ({kode}).",
			"Det kan ikkje seiast om programmet er gjennomført ved avslutninga {dato} ({kode}).",
			"It cannot be told whether the programme is completed by the ending on {dato} ({kode}).",
		}, lov.Tekst{})
	regelSvar = regel("kategori", []*lov.Felt{&kategori.FaktumKategori, &FaktumVisning, &FaktumFra, &FaktumTil, &frist.FaktumPer},
		lov.Tekst{
			"Per {per} er kategorien {kategori}: {visning}.",
			"Per {per} er kategorien {kategori}: {visning}.",
			"As of {per} the category is {kategori}: {visning}.",
		}, lov.Tekst{
			"Per {per} har deltakeren ikke hatt noen kategori.",
			"Per {per} har deltakaren ikkje hatt nokon kategori.",
			"As of {per} the participant has not had any category.",
		})
	regelSvarUvisst = regel("kategori-uvisst", []*lov.Felt{&frist.FaktumPer},
		lov.Tekst{
			"Per {per} kan det ikke sies hvilken kategori deltakeren har, eller hvordan den vises.",
			"Per {per} kan det ikkje seiast kva kategori deltakaren har, eller korleis han blir vist.",
			"As of {per} it cannot be told which category the participant has, or how it is shown.",
		}, lov.Tekst{})
	regelUansett = regel("kategori-uansett", []*lov.Felt{&frist.FaktumPer},
		lov.Tekst{
			"Svaret per {per} er likevel det samme, uansett hvordan det som mangler, fylles ut.",
			"Svaret per {per} er likevel det same, uansett korleis det som manglar, blir fylt ut.",
			"The answer as of {per} is nevertheless the same, however what is missing is filled in.",
		}, lov.Tekst{})
)

// The status as it is told.
var (
	regelStartet = regel("startet", deltakelsefelter,
		lov.Tekst{
			"Deltakelse er innvilget {vedtaksdato}, og programmet startet {startdato} (vedtak nummer {vedtak}).",
			"Deltaking er innvilga {vedtaksdato}, og programmet starta {startdato} (vedtak nummer {vedtak}).",
			"Participation was granted on {vedtaksdato}, and the programme started on {startdato} (decision number {vedtak}).",
		}, lov.Tekst{
			"Programmet er ikke startet per {per}: deltakelse innvilget [{vedtaksdato}|uten vedtaksdato], [oppstart {startdato}|uten startdato] (vedtak nummer {vedtak}).",
			"Programmet er ikkje starta per {per}: deltaking innvilga [{vedtaksdato}|utan vedtaksdato], [oppstart {startdato}|utan startdato] (vedtak nummer {vedtak}).",
			"The programme has not started as of {per}: participation granted [on {vedtaksdato}|without a date of the decision], [start {startdato}|without a start date] (decision number {vedtak}).",
		}).MedAapen(
		"Det kan ikke sies om programmet er startet per {per}: deltakelse innvilget [{vedtaksdato}|uten vedtaksdato], [oppstart {startdato}|uten startdato] (vedtak nummer {vedtak}).",
		"Det kan ikkje seiast om programmet er starta per {per}: deltaking innvilga [{vedtaksdato}|utan vedtaksdato], [oppstart {startdato}|utan startdato] (vedtak nummer {vedtak}).",
		"It cannot be told whether the programme has started as of {per}: participation granted [on {vedtaksdato}|without a date of the decision], [start {startdato}|without a start date] (decision number {vedtak}).",
	)
	regelPeriode = regel("periode", periodefelter,
		lov.Tekst{
			"Per {per} er deltakeren i en periode med {type}, fra og med {fra} til og med {til} (vedtak nummer {vedtak}).",
			"Per {per} er deltakaren i ein periode med {type}, frå og med {fra} til og med {til} (vedtak nummer {vedtak}).",
			"As of {per} the participant is in a period of {type}, from {fra} through {til} (decision number {vedtak}).",
		}, lov.Tekst{
			"Per {per} er deltakeren utenfor perioden med {type}, [fra og med {fra} til og med {til}|fra og med {fra}, uten sluttdato|til og med {til}, uten startdato|uten start- og sluttdato] (vedtak nummer {vedtak}).",
			"Per {per} er deltakaren utanfor perioden med {type}, [frå og med {fra} til og med {til}|frå og med {fra}, utan sluttdato|til og med {til}, utan startdato|utan start- og sluttdato] (vedtak nummer {vedtak}).",
			"As of {per} the participant is outside the period of {type}, [from {fra} through {til}|from {fra}, without an end date|through {til}, without a start date|without a start or end date] (decision number {vedtak}).",
		}).MedAapen(
		"Det kan ikke sies om deltakeren per {per} er i perioden med {type}, [fra og med {fra} til og med {til}|fra og med {fra}, uten sluttdato|til og med {til}, uten startdato|uten start- og sluttdato] (vedtak nummer {vedtak}).",
		"Det kan ikkje seiast om deltakaren per {per} er i perioden med {type}, [frå og med {fra} til og med {til}|frå og med {fra}, utan sluttdato|til og med {til}, utan startdato|utan start- og sluttdato] (vedtak nummer {vedtak}).",
		"It cannot be told whether the participant is in the period of {type} as of {per}, [from {fra} through {til}|from {fra}, without an end date|through {til}, without a start date|without a start or end date] (decision number {vedtak}).",
	)
	regelStatus = regel("status", []*lov.Felt{&FaktumStatus, &frist.FaktumPer},
		lov.Tekst{"Per {per} er status: {status}.", "Per {per} er status: {status}.", "As of {per} the status is: {status}."}, lov.Tekst{})
	regelStatusUvisst = regel("status-uvisst", []*lov.Felt{&frist.FaktumPer},
		lov.Tekst{
			"Per {per} kan status ikke fastslås, fordi opplysninger mangler.",
			"Per {per} kan status ikkje fastslåast, fordi opplysningar manglar.",
			"As of {per} the status cannot be told, because facts are missing.",
		}, lov.Tekst{})
)

// Regelliste is every rule of this package as it is told.
var Regelliste = []*lov.Regel{
	&regelTabell, &regelTabellUansett, &regelUvisst, &regelDeltakelse, &regelBeholder, &regelTilbakekalt, &regelBortfall, &regelEtter, &regelAvsluttet, &regelAvsluttetUvisst, &regelAvvistForArbeid, &regelArbeidetsSlutt,
	&regelGjennomfoert, &regelGjennomfoertKommunen, &regelGjennomfoertUvisst, &regelSvar, &regelSvarUvisst, &regelUansett, &regelStartet, &regelPeriode, &regelStatus, &regelStatusUvisst,
}
