package frist_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/nirregler/integrering/fravaer"
	"github.com/nirregler/integrering/internal/proeve"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/sluttmaal"
	"github.com/nirregler/integrering/vedtak"
)

// d reads a day of a table.
var d = proeve.Dag

// hendelse adds something to a participant.
type hendelse func(*deltaker)

// program is a participant with a programme of one goal, decided ten days before it begins.
func program(start string, k sluttmaal.Kode, hh ...hendelse) deltaker {
	dl := deltaker{
		Per: d("2026-07-01"), Lovdato: d("2026-07-01"), Kollektiv: lov.Nei,
		Vedtak:    []vedtak.Vedtak{{Type: vedtak.Deltakelse, Vedtaksdato: d(start) - 10, Startdato: d(start)}},
		Sluttmaal: []sluttmaal.Registrering{{Kode: k, Fra: d(start) - 10}},
	}
	for _, h := range hh {
		h(&dl)
	}
	return dl
}

func borte(t fravaer.Type, fra, til string) hendelse {
	return func(dl *deltaker) {
		dl.Fravaer = append(dl.Fravaer, fravaer.Fravaer{Type: t, Fra: d(fra), Til: d(til)})
	}
}

func syk(fra, til string) hendelse   { return borte(fravaer.EgenSykdom, fra, til) }
func ferie(fra, til string) hendelse { return borte(fravaer.Ferie, fra, til) }

// timer is sickness registered in hours, dager in days.
func timer(fra, til, antall string) hendelse {
	return func(dl *deltaker) {
		f := fravaer.Fravaer{Type: fravaer.EgenSykdom, Fra: d(fra), Til: d(til)}
		if err := f.Timer.Parse([]byte(antall)); err != nil {
			panic(err)
		}
		dl.Fravaer = append(dl.Fravaer, f)
	}
}

func dager(fra, til, antall string) hendelse {
	return func(dl *deltaker) {
		f := fravaer.Fravaer{Type: fravaer.EgenSykdom, Fra: d(fra), Til: d(til)}
		if err := f.Dager.Parse([]byte(antall)); err != nil {
			panic(err)
		}
		dl.Fravaer = append(dl.Fravaer, f)
	}
}

func vedtakOm(v vedtak.Vedtak) hendelse {
	return func(dl *deltaker) { dl.Vedtak = append(dl.Vedtak, v) }
}

func perm(fra, til string) hendelse {
	return vedtakOm(vedtak.Vedtak{Type: vedtak.Permisjon, Permisjonstype: vedtak.Omsorg, Startdato: d(fra), Sluttdato: d(til)})
}

func stans(fra, til string) hendelse {
	return vedtakOm(vedtak.Vedtak{Type: vedtak.MidlertidigStans, Startdato: d(fra), Sluttdato: d(til)})
}

func forlenget(dato string, maaneder uint8) hendelse {
	return vedtakOm(vedtak.Vedtak{Type: vedtak.Forlengelse, Vedtaksdato: d(dato), Maaneder: maaneder})
}

func fastsatt(dato string, maaneder uint8) hendelse {
	return vedtakOm(vedtak.Vedtak{Type: vedtak.Integreringsplan, Vedtaksdato: d(dato), FastsattVarighet: maaneder})
}

func nyttMaal(fra string, k sluttmaal.Kode) hendelse {
	return func(dl *deltaker) {
		dl.Sluttmaal = append(dl.Sluttmaal, sluttmaal.Registrering{Kode: k, Fra: d(fra)})
	}
}

// lest is what one choice of readings gives. Virkedager is n; both it and tillegg are as the example says, zero where it has none.
type lest struct {
	navn       string
	velg       func(*lesemaate)
	dato       string
	virkedager string
	tillegg    int
}

type eksempel struct {
	navn, fordi, kilde string
	deltaker           deltaker
	svar               []lest
}

var (
	somStandard = func(*lesemaate) {}
	t01         = func(l *lesemaate) { l.T01 = true }
	t03         = func(l *lesemaate) { l.T03 = true }
	t04         = func(l *lesemaate) { l.T04 = true }
	t05         = func(l *lesemaate) { l.T05 = true }
	t06         = func(l *lesemaate) { l.T06 = true }
	t08         = func(l *lesemaate) { l.T08 = true }
	t11         = func(l *lesemaate) { l.T11 = true }
	t12         = func(l *lesemaate) { l.T12 = true }
	t13         = func(l *lesemaate) { l.T13 = fravaer.EtterFoedselAlltid }
	t14         = func(l *lesemaate) { l.T14 = true }
	t18         = func(l *lesemaate) { l.T18 = true }
	t50         = func(l *lesemaate) { l.T50 = true }
	t57         = func(l *lesemaate) { l.T57 = true }
)

func begge(aa ...func(*lesemaate)) func(*lesemaate) {
	return func(l *lesemaate) {
		for _, a := range aa {
			a(l)
		}
	}
}

// elleveSyk is eleven virkedager of sickness, tiSyk ten: 1 June 2026 is a Monday, and no fridag lies in the fortnight.
var (
	elleveSyk = syk("2026-06-01", "2026-06-15")
	tiSyk     = syk("2026-06-01", "2026-06-12")
)

// The examples of NIR's deadlines worked by hand: the dates are arithmetic on the calendar, shown in fordi.
var eksempler = []eksempel{
	{
		"E1 24 måneder", "§ 14 sjette ledd: 2. februar 2026 og 24 måneder", "E1; domstolloven § 148",
		program("2026-02-02", sluttmaal.Arbeid2026),
		[]lest{{"", somStandard, "2028-02-02", "0", 0}, {"T01", t01, "2028-02-01", "0", 0}},
	},
	{
		"E2 12 måneder", "§ 13 tredje ledd", "E2",
		program("2026-02-02", sluttmaal.ArbeidVgs2026),
		[]lest{{"", somStandard, "2027-02-02", "0", 0}, {"T01", t01, "2027-02-01", "0", 0}},
	},
	{
		"E3 siste dag i august", "31. august finnes i 2027", "E3",
		program("2026-08-31", sluttmaal.ArbeidVgs2026),
		[]lest{{"", somStandard, "2027-08-31", "0", 0}, {"T01", t01, "2027-08-30", "0", 0}},
	},
	{
		"E4 31. februar", "31. august + 6 måneder: februar har ikke 31, siste dag er 28., en lørdag; dagen før er 27. (T01 regner alltid fra samme dato)", "E4; T02",
		program("2025-08-31", sluttmaal.HoeyereUtdanning),
		[]lest{{"", somStandard, "2026-02-28", "0", 0}, {"T01", t01, "2026-02-27", "0", 0}, {"T05", t05, "2026-03-02", "0", 0}, {"T01 T05", begge(t01, t05), "2026-03-01", "0", 0}},
	},
	{
		"E5 forlengelse legges til én gang", "6 + 6 = 12 måneder fra 31. august 2025; to addisjoner ville gitt 28. august", "E5; T02, T10",
		program("2025-08-31", sluttmaal.HoeyereUtdanning, forlenget("2026-01-15", 6)),
		[]lest{{"", somStandard, "2026-08-31", "0", 0}},
	},
	{
		"E6 skuddårsdag, 12 måneder", "29. februar 2029 finnes ikke", "E6",
		program("2028-02-29", sluttmaal.ArbeidVgs2026),
		[]lest{{"", somStandard, "2029-02-28", "0", 0}, {"T01", t01, "2029-02-27", "0", 0}},
	},
	{
		"E7 skuddårsdag, 48 måneder", "2032 er skuddår, og dagen er en søndag", "E7",
		program("2028-02-29", sluttmaal.Videregaaende2025),
		[]lest{{"", somStandard, "2032-02-29", "0", 0}, {"T01", t01, "2032-02-28", "0", 0}, {"T05", t05, "2032-03-01", "0", 0}},
	},
	{
		"E8 skuddårsdag, gammelt sluttmål", "24 måneder fra 29. februar 2024: 28. februar 2026", "E8",
		program("2024-02-29", sluttmaal.Arbeid),
		[]lest{{"", somStandard, "2026-02-28", "0", 0}},
	},
	{
		"E8 med forlengelse", "36 måneder fra 29. februar 2024: 28. februar 2027", "E8",
		program("2024-02-29", sluttmaal.Arbeid, forlenget("2026-01-20", 12)),
		[]lest{{"", somStandard, "2027-02-28", "0", 0}},
	},
	{
		"E9 siste dag i januar", "31. januar finnes i 2027", "E9",
		program("2026-01-31", sluttmaal.ArbeidVgs2026),
		[]lest{{"", somStandard, "2027-01-31", "0", 0}},
	},
	{
		"E9 tretten måneder", "31. februar 2027 finnes ikke (varigheten er fastsatt til 13 måneder)", "E9; T19",
		program("2026-01-31", sluttmaal.Videregaaende2025, fastsatt("2026-02-10", 13)),
		[]lest{{"", somStandard, "2027-02-28", "0", 0}},
	},
	{
		"E10 nyttårsdag", "1. januar 2027 er en fredag og helligdag; neste virkedag er mandag 4.", "E10; T05",
		program("2026-01-01", sluttmaal.ArbeidVgs2026),
		[]lest{{"", somStandard, "2027-01-01", "0", 0}, {"T05", t05, "2027-01-04", "0", 0}},
	},
	{
		"E11 28. februar er ikke «siste dag»", "28. februar 2028 finnes, så den 29. er ikke fristen", "E11; domstolloven § 148",
		program("2026-02-28", sluttmaal.Arbeid2026),
		[]lest{{"", somStandard, "2028-02-28", "0", 0}},
	},
	{
		"E12 fag- og yrkesopplæring", "§ 14 femte ledd: 60 måneder; 17. august 2031 er en søndag", "E12",
		program("2026-08-17", sluttmaal.FagOgYrkesopplaering2025),
		[]lest{{"", somStandard, "2031-08-17", "0", 0}, {"T05", t05, "2031-08-18", "0", 0}},
	},
	{
		"E13 fullført videregående fra 2025", "§ 76 første ledd: 48 måneder; 3. mars 2029 er en lørdag", "E13",
		program("2025-03-03", sluttmaal.Videregaaende2025),
		[]lest{{"", somStandard, "2029-03-03", "0", 0}, {"T05", t05, "2029-03-05", "0", 0}},
	},
	{
		"E14 deler av videregående", "§ 14 fjerde ledd første punktum: 36 måneder", "E14",
		program("2026-08-17", sluttmaal.DelerAvVideregaaende2025),
		[]lest{{"", somStandard, "2029-08-17", "0", 0}},
	},
	{
		"E14 med forlengelse", "36 + 12 måneder; 17. august 2030 er en lørdag", "E14",
		program("2026-08-17", sluttmaal.DelerAvVideregaaende2025, forlenget("2029-06-01", 12)),
		[]lest{{"", somStandard, "2030-08-17", "0", 0}, {"T05", t05, "2030-08-19", "0", 0}},
	},
	{
		"E16 ti dager", "ti er ikke over ti", "E16; NIR26: 10 dager har ingen virkning",
		program("2026-02-02", sluttmaal.Arbeid2026, tiSyk),
		[]lest{{"", somStandard, "2028-02-02", "10", 0}},
	},
	{
		"E17 elleve dager", "3.–4., 7.–11. og 14.–17. februar 2028 er 2 + 5 + 4 = 11 virkedager", "E17; NIR26: 11 virkedager, alle legges til",
		program("2026-02-02", sluttmaal.Arbeid2026, elleveSyk),
		[]lest{
			{"", somStandard, "2028-02-17", "11", 11},
			{"T01", t01, "2028-02-16", "11", 11},
			{"T03", t03, "2028-02-13", "11", 11},
			{"T01 T03", begge(t01, t03), "2028-02-12", "11", 11},
			{"T03 T05", begge(t03, t05), "2028-02-14", "11", 11},
		},
	},
	{
		"E18 sykdom og permisjon legges sammen", "6 + 5 = 11", "E18; §§ 10 og 19",
		program("2026-02-02", sluttmaal.Arbeid2026, syk("2026-06-01", "2026-06-08"), perm("2026-09-07", "2026-09-11")),
		[]lest{{"", somStandard, "2028-02-17", "11", 11}},
	},
	{
		"E19 fem og fem", "5 + 5 = 10", "E19",
		program("2026-02-02", sluttmaal.Arbeid2026, syk("2026-06-01", "2026-06-05"), perm("2026-09-07", "2026-09-11")),
		[]lest{{"", somStandard, "2028-02-02", "10", 0}},
	},
	{
		"E20 ugyldig fravær", "bare fravær etter forskriften teller", "E20; § 10",
		program("2026-02-02", sluttmaal.Arbeid2026, tiSyk, borte(fravaer.Ugyldig, "2026-09-07", "2026-09-11")),
		[]lest{{"", somStandard, "2028-02-02", "10", 0}},
	},
	{
		"E21 ferie", "§ 18 teller ikke", "E21; T12",
		program("2026-02-02", sluttmaal.Arbeid2026, syk("2026-06-01", "2026-06-10"), ferie("2026-07-06", "2026-07-10")),
		[]lest{{"", somStandard, "2028-02-02", "8", 0}},
	},
	{
		"E22 religiøs høytidsdag", "§ 17 andre ledd teller ikke", "E22; T12",
		program("2026-02-02", sluttmaal.Arbeid2026, tiSyk, borte(fravaer.ReligioesHoeytid, "2026-09-07", "2026-09-07")),
		[]lest{{"", somStandard, "2028-02-02", "10", 0}},
	},
	{
		"E23 dag elleve sent i programmet", "1. november 2027 er en mandag: 10 + 1", "E23",
		program("2026-02-02", sluttmaal.Arbeid2026, tiSyk, syk("2027-11-01", "2027-11-01")),
		[]lest{{"", somStandard, "2028-02-17", "11", 11}, {"T08", t08, "2028-02-02", "11", 0}},
	},
	{
		"T08 elleve dager i det siste året", "3.–7., 10.–14. og 17. januar 2028 er elleve virkedager i ett kalenderår", "T08",
		program("2026-02-02", sluttmaal.Arbeid2026, syk("2028-01-03", "2028-01-17")),
		[]lest{{"T08", t08, "2028-02-17", "11", 11}},
	},
	{
		"E24 en dag slettet", "11 – 1 = 10", "E24",
		program("2026-02-02", sluttmaal.Arbeid2026, syk("2026-06-01", "2026-06-12")),
		[]lest{{"", somStandard, "2028-02-02", "10", 0}},
	},
	{
		"E25 elleve dager, 12 måneder", "3.–5., 8.–12., 15.–17. februar 2027: 3 + 5 + 3 = 11", "E25",
		program("2026-02-02", sluttmaal.ArbeidVgs2026, elleveSyk),
		[]lest{{"", somStandard, "2027-02-17", "11", 11}, {"T03", t03, "2027-02-13", "11", 11}},
	},
	{
		"E26 ti og en halv", "10,5 er over ti; tillegget rundes opp til 11", "E26; T06, T07",
		program("2026-02-02", sluttmaal.Arbeid2026, tiSyk, timer("2026-09-07", "2026-09-07", "3.75")),
		[]lest{{"", somStandard, "2028-02-17", "10.5", 11}, {"T06", t06, "2028-02-02", "10.5", 0}},
	},
	{
		"E27 82,5 timer", "82,5 / 7,5 = 11", "E27; T07",
		program("2026-02-02", sluttmaal.Arbeid2026, timer("2026-06-01", "2026-06-30", "82.5")),
		[]lest{
			{"", somStandard, "2028-02-17", "11", 11},
			{"T07 8", func(l *lesemaate) { l.T07 = 8_000_000 }, "2028-02-17", "10.31", 11},
			{"T07 8,25", func(l *lesemaate) { l.T07 = 8_250_000 }, "2028-02-02", "10", 0},
		},
	},
	{
		"E28 påsken", "30. mars – 10. april 2026: 10 ukedager – 2., 3. og 6. april = 7", "E28",
		program("2026-02-02", sluttmaal.Arbeid2026, perm("2026-03-30", "2026-04-10")),
		[]lest{{"", somStandard, "2028-02-02", "7", 0}},
	},
	{
		"E29 påsken og fire sykedager", "7 + 4 = 11", "E29",
		program("2026-02-02", sluttmaal.Arbeid2026, perm("2026-03-30", "2026-04-10"), syk("2026-06-01", "2026-06-04")),
		[]lest{{"", somStandard, "2028-02-17", "11", 11}},
	},
	{
		"E30 tre uker over påsken", "15 ukedager – 3 = 12; den tolvte virkedagen er 18. februar 2028", "E30",
		program("2026-02-02", sluttmaal.Arbeid2026, perm("2026-03-23", "2026-04-10")),
		[]lest{{"", somStandard, "2028-02-18", "12", 12}},
	},
	{
		"E31 mai 2028, etter fristen", "permisjonen ligger etter fristen 2. februar 2028 og teller bare når alt fra start teller: 15 – 25/5 – 17/5 = 13", "E31; T18, T04",
		program("2026-02-02", sluttmaal.Arbeid2026, perm("2028-05-08", "2028-05-26")),
		[]lest{
			{"", somStandard, "2028-02-02", "0", 0},
			{"T18", t18, "2028-02-21", "13", 13},
			{"T18 T04", begge(t18, t04), "2028-02-22", "14", 14},
		},
	},
	{
		"E32 mai 2026", "15 – 14/5 – 1/5 = 13; 1. mai er en fredag", "E32; T04",
		program("2026-02-02", sluttmaal.Arbeid2026, perm("2026-04-27", "2026-05-15")),
		[]lest{{"", somStandard, "2028-02-21", "13", 13}, {"T04", t04, "2028-02-22", "14", 14}},
	},
	{
		"E33 17. mai på en søndag", "10 – 14/5 = 9", "E33",
		program("2026-02-02", sluttmaal.Arbeid2026, perm("2026-05-11", "2026-05-22")),
		[]lest{{"", somStandard, "2028-02-02", "9", 0}, {"T04", t04, "2028-02-02", "9", 0}},
	},
	{
		"E34 17. mai er 2. pinsedag", "10 – 17/5 = 9 under begge lesemåter", "E34",
		program("2026-02-02", sluttmaal.Arbeid2026, perm("2027-05-10", "2027-05-21")),
		[]lest{{"", somStandard, "2028-02-02", "9", 0}, {"T04", t04, "2028-02-02", "9", 0}},
	},
	{
		"E35 mai 2029, etter fristen", "15 – 10/5 – 21/5 – 17/5 = 12, talt bare med alt fra start", "E35; T18, T04",
		program("2026-02-02", sluttmaal.Arbeid2026, perm("2029-05-07", "2029-05-25")),
		[]lest{
			{"", somStandard, "2028-02-02", "0", 0},
			{"T18", t18, "2028-02-18", "12", 12},
			{"T18 T04", begge(t18, t04), "2028-02-21", "13", 13},
		},
	},
	{
		"E36 julen", "10 – 25/12 – 1/1 = 8; 24. og 31. desember er virkedager, 26. er en lørdag", "E36",
		program("2026-02-02", sluttmaal.Arbeid2026, perm("2026-12-21", "2027-01-01")),
		[]lest{{"", somStandard, "2028-02-02", "8", 0}},
	},
	{
		"E37 en helg", "ingen virkedager", "E37",
		program("2026-02-02", sluttmaal.Arbeid2026, syk("2026-09-05", "2026-09-06")),
		[]lest{{"", somStandard, "2028-02-02", "0", 0}},
	},
	{
		"E38 et år permisjon", "130 dager ligger innenfor 2. februar 2027, og tillegget tar inn resten: 261 ukedager – 7 = 254", "E38; T18",
		program("2026-02-02", sluttmaal.ArbeidVgs2026, perm("2026-08-03", "2027-08-02")),
		[]lest{{"", somStandard, "2028-01-31", "254", 254}, {"T03", t03, "2027-10-14", "254", 254}},
	},
	{
		"E39 omsorgspermisjon", "220 ukedager – 8 = 212. Med 1. og 17. mai som virkedager telles én dag mer (1. mai 2026), og tillegget går over to av dem (1. og 17. mai 2028): dagen før", "E39; T04",
		program("2025-09-01", sluttmaal.Arbeid, perm("2026-03-02", "2027-01-01")),
		[]lest{{"", somStandard, "2028-07-04", "212", 212}, {"T03", t03, "2028-03-31", "212", 212}, {"T04", t04, "2028-07-03", "213", 213}},
	},
	{
		"E40 over årsskiftet 2026", "20 ukedager – 25/12 – 26/12 – 1/1 = 17, i virkedager også før 2026 (§ 19 fra 1.1.2021)", "E40; § 19 fra 1.1.2021; T15",
		program("2025-02-03", sluttmaal.Arbeid, perm("2025-12-15", "2026-01-09")),
		[]lest{{"", somStandard, "2027-02-26", "17", 17}, {"T15", func(l *lesemaate) { l.T15 = true }, "2027-02-26", "17", 17}},
	},
	{
		"E41 samme dag registrert to ganger", "unionen av datoene er ti", "E41; T12",
		program("2026-02-02", sluttmaal.Arbeid2026, perm("2026-09-07", "2026-09-18"), syk("2026-09-17", "2026-09-18")),
		[]lest{{"", somStandard, "2028-02-02", "10", 0}},
	},
	{
		"E42 ferie i permisjon", "10 – 5 = 5; ellers 10, som heller ikke er over ti", "E42; T12",
		program("2026-02-02", sluttmaal.Arbeid2026, perm("2026-09-07", "2026-09-18"), ferie("2026-09-14", "2026-09-18")),
		[]lest{{"", somStandard, "2028-02-02", "5", 0}, {"T12", t12, "2028-02-02", "10", 0}},
	},
	{
		"E42 ferie i lengre permisjon", "15 – 5 = 10; ellers 15: 2 + 5 + 5 + 3 virkedager til 23. februar 2028", "E42; T12",
		program("2026-02-02", sluttmaal.Arbeid2026, perm("2026-09-07", "2026-09-25"), ferie("2026-09-14", "2026-09-18")),
		[]lest{{"", somStandard, "2028-02-02", "10", 0}, {"T12", t12, "2028-02-23", "15", 15}},
	},
	{
		"E43 25 dager ferie", "ferie teller aldri", "E43; § 19",
		program("2026-02-02", sluttmaal.Arbeid2026, ferie("2026-06-22", "2026-07-24")),
		[]lest{{"", somStandard, "2028-02-02", "0", 0}},
	},
	{
		"E44 fravær etter endt fødselspermisjon", "legges ikke til etter integreringsloven; ellers 15 virkedager utenfor terskelen: 2 + 5 + 5 + 3 til 23. februar 2028", "E44; T13",
		program("2026-02-02", sluttmaal.Arbeid2026, borte(fravaer.EtterFoedselspermisjon, "2026-10-05", "2026-10-23")),
		[]lest{
			{"", somStandard, "2028-02-02", "0", 0},
			{"T13 aldri", func(l *lesemaate) { l.T13 = fravaer.EtterFoedselAldri }, "2028-02-02", "0", 0},
			{"T13 alltid", t13, "2028-02-23", "0", 15},
		},
	},
	{
		"E45 fullført videregående med forlengelse", "48 + 12 = 60 måneder; 17. august 2031 er en søndag", "E45",
		program("2026-08-17", sluttmaal.Videregaaende2025, forlenget("2030-06-01", 12)),
		[]lest{{"", somStandard, "2031-08-17", "0", 0}},
	},
	{
		"E46 måneder før dager", "17. august 2031 + 15 virkedager: 18.–22., 25.–29. august, 1.–5. september", "E46; T10",
		program("2026-08-17", sluttmaal.Videregaaende2025, forlenget("2030-06-01", 12), syk("2026-09-07", "2026-09-25")),
		[]lest{{"", somStandard, "2031-09-05", "15", 15}},
	},
	{
		"E47 én teller gjennom forlengelsen", "8 + 4 = 12 virkedager: til 2. september 2031; per kalenderår er 8 og 4 hver for seg ikke over ti", "E47; T08",
		program("2026-08-17", sluttmaal.Videregaaende2025, forlenget("2030-06-01", 12), syk("2026-09-07", "2026-09-16"), syk("2030-10-07", "2030-10-10")),
		[]lest{{"", somStandard, "2031-09-02", "12", 12}, {"T08", t08, "2031-08-17", "12", 0}},
	},
	{
		"E48 forlengelse på et sluttmål uten", "§ 14 sjette ledd: kan ikke forlenges", "E48",
		program("2026-02-02", sluttmaal.Arbeid2026, forlenget("2027-12-01", 12)),
		[]lest{{"", somStandard, "2028-02-02", "0", 0}},
	},
	{
		"E49 forlengelse på seks måneder", "inntil ett år: vedtaket sier 6, altså 42 måneder", "E49; T11",
		program("2026-08-17", sluttmaal.DelerAvVideregaaende2025, forlenget("2029-06-01", 6)),
		[]lest{{"", somStandard, "2030-02-17", "0", 0}, {"T11", t11, "2030-08-17", "0", 0}},
	},
	{
		"E50 skjærtorsdag", "13. april 2028 er skjærtorsdag; første virkedag etter er tirsdag 18.", "E50; T05",
		program("2026-04-13", sluttmaal.Arbeid2026),
		[]lest{{"", somStandard, "2028-04-13", "0", 0}, {"T05", t05, "2028-04-18", "0", 0}},
	},
	{
		"E50 med elleve dager", "18.–21., 24.–28. april, 2.–3. mai: 4 + 5 + 2 = 11", "E50; T04",
		program("2026-04-13", sluttmaal.Arbeid2026, elleveSyk),
		[]lest{{"", somStandard, "2028-05-03", "11", 11}, {"T04", t04, "2028-05-02", "11", 11}},
	},
	{
		"E51 over 17. mai", "3.–5., 8.–12., 15., 16. og 18. mai 2028: 3 + 5 + 3 = 11", "E51; T04",
		program("2026-05-02", sluttmaal.Arbeid2026, elleveSyk),
		[]lest{{"", somStandard, "2028-05-18", "11", 11}, {"T04", t04, "2028-05-17", "11", 11}, {"T03", t03, "2028-05-13", "11", 11}},
	},
	{
		"E52 over jul", "21.–24., 27.–31. desember 2027, 3.–4. januar 2028: 4 + 5 + 2 = 11", "E52",
		program("2026-12-20", sluttmaal.ArbeidVgs2026, syk("2027-06-01", "2027-06-15")),
		[]lest{{"", somStandard, "2028-01-04", "11", 11}, {"T03", t03, "2027-12-31", "11", 11}},
	},
	{
		"E53 over påske", "3.–7., 10.–12., 18.–20. april 2028: 5 + 3 + 3 = 11", "E53",
		program("2025-04-01", sluttmaal.DelerAvVideregaaende2025, elleveSyk),
		[]lest{{"", somStandard, "2028-04-20", "11", 11}},
	},
	{
		"E54 nytt sluttmål, oppstart før 2026", "den registrerte koden gir 12 måneder; loven gav da 6", "E54; T50",
		program("2025-12-31", sluttmaal.ArbeidVgs2026),
		[]lest{{"", somStandard, "2026-12-31", "0", 0}, {"T50", t50, "2026-06-30", "0", 0}},
	},
	{
		"E55 gammelt sluttmål, oppstart fra 2026", "den registrerte koden gir 6 måneder; loven gir 12", "E55; T50",
		program("2026-01-02", sluttmaal.ArbeidVgs),
		[]lest{{"", somStandard, "2026-07-02", "0", 0}, {"T50", t50, "2027-01-02", "0", 0}},
	},
	{
		"E56 gammelt videregående, oppstart i 2025", "koden gir 36 måneder, § 76 første ledd 48", "E56; T50",
		program("2025-09-01", sluttmaal.VideregaaendeUnder25),
		[]lest{{"", somStandard, "2028-09-01", "0", 0}, {"T50", t50, "2029-09-01", "0", 0}},
	},
	{
		"E57 nytt videregående, oppstart i 2024", "koden gir 48 måneder, loven gav 36", "E57; T50",
		program("2024-12-30", sluttmaal.Videregaaende2025),
		[]lest{{"", somStandard, "2028-12-30", "0", 0}, {"T50", t50, "2027-12-30", "0", 0}},
	},
	{
		"E58 endret sluttmål", "det nyeste sluttmålet gjelder, ankeret er det samme: 2. februar 2026 + 48 måneder, en lørdag", "E58; T21, T22",
		program("2026-02-02", sluttmaal.Arbeid2026, nyttMaal("2027-05-01", sluttmaal.Videregaaende2025)),
		[]lest{{"", somStandard, "2030-02-02", "0", 0}, {"T05", t05, "2030-02-04", "0", 0}},
	},
	{
		"E69 flytting", "ankeret er det første vedtaket", "E69; T21",
		program("2026-02-02", sluttmaal.Arbeid2026, vedtakOm(vedtak.Vedtak{Type: vedtak.Deltakelse, Vedtaksdato: d("2026-08-20"), Startdato: d("2026-09-01")})),
		[]lest{{"", somStandard, "2028-02-02", "0", 0}},
	},
	{
		"E70 tre ukers midlertidig stans", "ingen kilde sier at stans forlenger; ellers 15 virkedager: 23. februar 2028", "E70; T14",
		program("2026-02-02", sluttmaal.Arbeid2026, stans("2026-10-05", "2026-10-23")),
		[]lest{{"", somStandard, "2028-02-02", "0", 0}, {"T14", t14, "2028-02-23", "0", 15}},
	},

	// Pairs on each side of a change of the law, for a law date from 2026.
	{
		"I-2 oppstart 2024", "§ 76 gjelder oppstart fra 2025: 36 måneder som før", "I-2",
		program("2024-03-03", sluttmaal.VideregaaendeOver25),
		[]lest{{"", somStandard, "2027-03-03", "0", 0}, {"T50", t50, "2027-03-03", "0", 0}},
	},
	{
		"I-3 deler av videregående, oppstart 2025", "36 måneder etter § 76", "I-3",
		program("2025-08-18", sluttmaal.DelerAvVideregaaende2025),
		[]lest{{"", somStandard, "2028-08-18", "0", 0}},
	},
	{
		"I-4 arbeid med videregående, oppstart 2025", "§ 75: 6 måneder", "I-4",
		program("2025-12-15", sluttmaal.ArbeidVgs),
		[]lest{{"", somStandard, "2026-06-15", "0", 0}, {"T50", t50, "2026-06-15", "0", 0}},
	},
	{
		"I-5 arbeid uten videregående, oppstart 2026", "24 måneder", "I-5",
		program("2026-01-15", sluttmaal.Arbeid2026),
		[]lest{{"", somStandard, "2028-01-15", "0", 0}},
	},
	{
		"I-18 fravær og fri", "6 + 5 = 11 fra 2026", "I-18; §§ 10 og 19",
		program("2026-02-02", sluttmaal.Arbeid2026, syk("2026-06-01", "2026-06-08"), borte(fravaer.Svangerskap, "2026-09-07", "2026-09-11")),
		[]lest{{"", somStandard, "2028-02-17", "11", 11}},
	},
	{
		"I-18 fravær og fri før 2026", "fri i 2025 er nevnt i §§ 10 og 19 først fra 2026: 6 + 5 = 11, eller 6; gammel 24 fra 1. september 2025 er 1. september 2027, og 11 virkedager til 16. september", "I-18; T15, T16",
		program("2025-09-01", sluttmaal.Arbeid, syk("2025-09-08", "2025-09-15"), borte(fravaer.Svangerskap, "2025-10-06", "2025-10-10")),
		[]lest{
			{"", somStandard, "2027-09-16", "11", 11},
			{"T16 alene", func(l *lesemaate) { l.T16 = true }, "2027-09-16", "11", 11},
			{"T15 T16", func(l *lesemaate) { l.T15, l.T16 = true, true }, "2027-09-01", "6", 0},
			{"T15 T09", func(l *lesemaate) { l.T15, l.T09 = true, true }, "2027-09-02", "11", 1},
		},
	},
	{
		"T17 permisjon før 2026 fra første dag", "fire dager permisjon i 2025 er ikke over ti, men legges til når loven går foran: 1. september 2027 (onsdag) + 2., 3., 6., 7.", "H-33; T15, T17",
		program("2025-09-01", sluttmaal.Arbeid, perm("2025-10-06", "2025-10-09"), syk("2026-02-02", "2026-02-03")),
		[]lest{
			{"", somStandard, "2027-09-01", "6", 0},
			{"T17 alene", func(l *lesemaate) { l.T17 = true }, "2027-09-01", "6", 0},
			{"T15 T17", func(l *lesemaate) { l.T15, l.T17 = true, true }, "2027-09-07", "6", 4},
		},
	},
	{
		"T09 over årsskiftet", "ni dager i 2025 (1.–5. og 8.–11. desember) og to i 2026 (2. og 5. januar) er elleve; ingen av de ni er over ti, og fra 2026 legges begge til: 1. september 2027 (onsdag) + 2., 3.", "T09, T15",
		program("2025-09-01", sluttmaal.Arbeid, syk("2025-12-01", "2025-12-11"), syk("2026-01-02", "2026-01-05")),
		[]lest{{"T15 T09", func(l *lesemaate) { l.T15, l.T09 = true, true }, "2027-09-03", "11", 2}},
	},
	{
		"T09 rett før årsskiftet", "ti dager (1.–5. og 8.–12. desember) og én til (30. desember) er elleve; én er over ti, og ingen ligger i 2026: 2. september 2027", "T09, T15",
		program("2025-09-01", sluttmaal.Arbeid, syk("2025-12-01", "2025-12-12"), syk("2025-12-30", "2025-12-30")),
		[]lest{{"T15 T09", func(l *lesemaate) { l.T15, l.T09 = true, true }, "2027-09-02", "11", 1}},
	},
	{
		"T17 rett etter årsskiftet", "permisjonen 2. januar 2026 følger regelen fra 2026: én dag er ikke over ti", "T15, T17",
		program("2025-09-01", sluttmaal.Arbeid, perm("2026-01-02", "2026-01-02")),
		[]lest{{"T15 T17", func(l *lesemaate) { l.T15, l.T17 = true, true }, "2027-09-01", "1", 0}},
	},
	{
		"T09 permisjon fra startdagen", "to dager er ikke over ti; det er T17 som legger dem til likevel", "T09, T15",
		program("2025-09-01", sluttmaal.Arbeid, perm("2025-09-01", "2025-09-02")),
		[]lest{
			{"T15 T09", func(l *lesemaate) { l.T15, l.T09 = true, true }, "2027-09-01", "2", 0},
			{"T15 T17", func(l *lesemaate) { l.T15, l.T17 = true, true }, "2027-09-03", "2", 2},
		},
	},
	{
		"T13 rett før årsskiftet", "tre virkedager etter endt fødselspermisjon (29., 30. og 31. desember) utenfor de ti, én gang hver: 2., 3. og 6. september 2027", "T13, T15, T17",
		program("2025-09-01", sluttmaal.Arbeid, borte(fravaer.EtterFoedselspermisjon, "2025-12-29", "2025-12-31")),
		[]lest{
			{"T13 T15 T09", func(l *lesemaate) { l.T13, l.T15, l.T09 = fravaer.EtterFoedselAlltid, true, true }, "2027-09-06", "0", 3},
			{"T13 T15 T17", func(l *lesemaate) { l.T13, l.T15, l.T17 = fravaer.EtterFoedselAlltid, true, true }, "2027-09-06", "0", 3},
		},
	},
	{
		"T38 gammelt program forlenget i 2026", "§ 13 femte ledd er opphevet 1. januar 2026", "H-26; T38",
		program("2025-09-01", sluttmaal.Arbeid, forlenget("2026-01-01", 12)),
		[]lest{{"", somStandard, "2028-09-01", "0", 0}, {"T38", func(l *lesemaate) { l.T38 = true }, "2027-09-01", "0", 0}},
	},
	{
		"T38 gammelt program forlenget i 2025", "vedtatt mens hjemmelen gjaldt", "H-26; T38",
		program("2025-09-01", sluttmaal.Arbeid, forlenget("2025-12-31", 12)),
		[]lest{{"T38", func(l *lesemaate) { l.T38 = true }, "2028-09-01", "0", 0}},
	},
	{
		"T38 oppstart 1. januar 2026", "programmet begynte ikke før 2026, så forlengelsen av 24 måneder med 12 står", "H-26; T38",
		program("2026-01-01", sluttmaal.Arbeid, forlenget("2026-02-02", 12)),
		[]lest{{"T38", func(l *lesemaate) { l.T38 = true }, "2029-01-01", "0", 0}},
	},
	{
		"T38 nytt program", "forlengelsen etter § 14 fjerde ledd er ikke rørt", "H-26; T38",
		program("2026-08-17", sluttmaal.Videregaaende2025, forlenget("2030-06-01", 12)),
		[]lest{{"T38", func(l *lesemaate) { l.T38 = true }, "2031-08-17", "0", 0}},
	},
	{
		"T54 fag- og yrkesopplæring fra 2025", "§ 76 første ledd: 60 måneder; ellers tre år", "H-7; T54",
		program("2025-09-01", sluttmaal.FagOgYrkesopplaering2025),
		[]lest{{"", somStandard, "2030-09-01", "0", 0}, {"T54", func(l *lesemaate) { l.T54 = true }, "2028-09-01", "0", 0}},
	},
	{
		"T54 oppstart i 2024 og 2026", "spørsmålet gjelder bare oppstart i 2025", "T54; T50",
		program("2024-09-02", sluttmaal.FagOgYrkesopplaering2025),
		[]lest{{"", somStandard, "2029-09-02", "0", 0}, {"T54", func(l *lesemaate) { l.T54 = true }, "2029-09-02", "0", 0}, {"T50", t50, "2027-09-02", "0", 0}},
	},
	{
		"T57 permisjon ut over det lengste", "§ 14 sjette ledd: inntil to år; 11 dager permisjon flytter ikke fristen når det lengste er absolutt", "H-19; T57",
		program("2026-02-02", sluttmaal.Arbeid2026, perm("2026-06-01", "2026-06-15")),
		[]lest{{"", somStandard, "2028-02-17", "11", 11}, {"T57", func(l *lesemaate) { l.T57 = true }, "2028-02-02", "11", 0}},
	},
	{
		"T57 fravær ut over det lengste", "spørsmålet gjelder permisjon; sykdom kommer i tillegg", "T57",
		program("2026-02-02", sluttmaal.Arbeid2026, elleveSyk),
		[]lest{{"T57", func(l *lesemaate) { l.T57 = true }, "2028-02-17", "11", 11}},
	},
	{
		"T57 fravær og permisjon", "terskelen er felles (6 + 5), men bare de 6 sykedagene kommer ut over det lengste: 3., 4., 7.–10. februar", "T57",
		program("2026-02-02", sluttmaal.Arbeid2026, syk("2026-06-01", "2026-06-08"), perm("2026-09-07", "2026-09-11")),
		[]lest{{"T57", func(l *lesemaate) { l.T57 = true }, "2028-02-10", "11", 6}},
	},
	{
		"T57 permisjon innenfor det lengste", "36 måneder kan bli 48, så permisjonen får plass: 17. august 2029 er en fredag, og 11 virkedager er 3. september", "T57",
		program("2026-08-17", sluttmaal.DelerAvVideregaaende2025, perm("2027-06-01", "2027-06-15")),
		[]lest{{"T57", func(l *lesemaate) { l.T57 = true }, "2029-09-03", "11", 11}},
	},
	{
		"T57 i kalenderdager", "37 måneder er 17. september 2029; det lengste er 17. august 2030, 334 dager senere; permisjonen (73 uker = 365 ukedager, – 5 fridager i 2027, – 6 i 2028 = 354) holdes der", "T57, T03",
		program("2026-08-17", sluttmaal.DelerAvVideregaaende2025, forlenget("2029-06-01", 1), perm("2027-01-04", "2028-05-26")),
		[]lest{{"T57 T03", func(l *lesemaate) { l.T57, l.T03 = true, true }, "2030-08-17", "354", 334}},
	},
	{
		"T57 permisjon til og med det lengste", "det lengste er lørdag 17. august 2030, som flyttes til mandag 19.; det er virkedag 23 etter 17. juli (2 + 5 + 5 + 5 + 5 til fredag 16., og mandag), og permisjonen er 4 + 5 + 5 + 5 + 3 + 1 = 23", "T05, T57",
		program("2026-08-17", sluttmaal.DelerAvVideregaaende2025, forlenget("2029-06-01", 11), perm("2027-06-01", "2027-07-01")),
		[]lest{{"T57 T05", begge(t05, t57), "2030-08-19", "23", 23}},
	},
	{
		"T57 fravær til og med det lengste", "23 dager sykdom når mandag 19. august 2030 alene, så alle kommer i tillegg; de 5 dagene permisjon gjør det ikke", "T05, T57",
		program("2026-08-17", sluttmaal.DelerAvVideregaaende2025, forlenget("2029-06-01", 11), syk("2027-06-01", "2027-07-01"), perm("2027-09-06", "2027-09-10")),
		[]lest{{"T57 T05", begge(t05, t57), "2030-08-19", "28", 23}},
	},
	{
		"T57 og T14 uten stans", "taket er lørdag 17. august 2030; 22 virkedager etter 17. juli; lesemåten for stans rører ikke fristen når det ikke er noen", "T14, T57",
		program("2026-08-17", sluttmaal.DelerAvVideregaaende2025, forlenget("2029-06-01", 11), perm("2027-01-04", "2027-03-12")),
		[]lest{
			{"T57", t57, "2030-08-17", "50", 22},
			{"T57 T05", begge(t05, t57), "2030-08-19", "50", 22},
			{"T57 T14", func(l *lesemaate) { l.T57, l.T14 = true, true }, "2030-08-17", "50", 22},
		},
	},
	{
		"T18 fravær rett etter fristen", "ti dager før fristen og én etter: den ene ligger utenfor", "T18",
		program("2026-02-02", sluttmaal.Arbeid2026, tiSyk, syk("2028-02-03", "2028-02-03")),
		[]lest{{"", somStandard, "2028-02-02", "10", 0}, {"T18", t18, "2028-02-17", "11", 11}},
	},
	{
		"T18 fravær på fristen", "2. februar 2028 er siste dag i programmet", "T18; T01",
		program("2026-02-02", sluttmaal.Arbeid2026, tiSyk, syk("2028-02-02", "2028-02-03")),
		[]lest{{"", somStandard, "2028-02-18", "12", 12}, {"T01", t01, "2028-02-17", "12", 12}},
	},
	{
		"fravær før start", "fravær før ankeret er ikke fravær fra programmet: av 1.–15. juni ligger 15. juni i det", "ankeret, T21",
		program("2026-06-15", sluttmaal.Arbeid2026, elleveSyk),
		[]lest{{"", somStandard, "2028-06-15", "1", 0}},
	},
	{
		"timer spredt med rest", "10 timer på 3 virkedager er 3,333334 + 3,333333 + 3,333333; 10/7,5 = 1,33", "T07",
		program("2026-02-02", sluttmaal.Arbeid2026, timer("2026-06-01", "2026-06-03", "10")),
		[]lest{{"", somStandard, "2028-02-02", "1.33", 0}},
	},
	{
		"flere timer enn perioden har", "høyst én virkedag per dato: 100 timer på 3 dager er 3", "T07",
		program("2026-02-02", sluttmaal.Arbeid2026, timer("2026-06-01", "2026-06-03", "100")),
		[]lest{{"", somStandard, "2028-02-02", "3", 0}},
	},
	{
		"dager med desimaler", "10,25 dager på 11 virkedager er over ti, og rundes opp til 11", "T06, T07",
		program("2026-02-02", sluttmaal.Arbeid2026, dager("2026-06-01", "2026-06-15", "10.25")),
		[]lest{{"", somStandard, "2028-02-17", "10.25", 11}, {"T06", t06, "2028-02-02", "10.25", 0}},
	},
	{
		"tredjedeler som blir elleve", "33 registreringer på en tredjedels virkedag (2,5 timer), 11 av dem på hver sin dag tre ganger om igjen teller én gang: 11 · 2,5 = 27,5 timer = 3,67", "T12: den største delen",
		program("2026-02-02", sluttmaal.Arbeid2026, timer("2026-06-01", "2026-06-15", "27.5"), timer("2026-06-01", "2026-06-15", "27.5"), timer("2026-06-01", "2026-06-15", "27.5")),
		[]lest{{"", somStandard, "2028-02-02", "3.67", 0}},
	},
	{
		"tusendeler av en time", "75 timer og 4 titusendeler: avrundet til tusendeler er det nøyaktig ti", "avrunding av summen",
		program("2026-02-02", sluttmaal.Arbeid2026, tiSyk, timer("2026-09-07", "2026-09-07", "0.0004")),
		[]lest{{"", somStandard, "2028-02-02", "10", 0}},
	},
	{
		"over en halv tusendel", "75,0005 timer avrundes til 75,001, som er over ti; oppover til 11", "avrunding av summen",
		program("2026-02-02", sluttmaal.Arbeid2026, tiSyk, timer("2026-09-07", "2026-09-07", "0.0005")),
		[]lest{{"", somStandard, "2028-02-17", "10", 11}},
	},
	{
		"ti hele dager er ti, også når virkedagen har seks desimaler", "10 · 6,666667 = 66,66667 timer; grensen avrundes som summen", "T06, T07",
		program("2026-02-02", sluttmaal.Arbeid2026, tiSyk),
		[]lest{{"T07", func(l *lesemaate) { l.T07 = 6_666_667 }, "2028-02-02", "10", 0}},
	},
	{
		"elleve hele dager er elleve", "11 · 6,666667 = 73,333337 timer", "T06, T07",
		program("2026-02-02", sluttmaal.Arbeid2026, elleveSyk),
		[]lest{{"T07 T06", func(l *lesemaate) { l.T07, l.T06 = 6_666_667, true }, "2028-02-17", "11", 11}},
	},
	{
		"dobbel avrunding", "0,1 time av 6,666667 er 0,0149999993 virkedager: 0,01 med to desimaler", "virkedager med høyst to desimaler, halv opp",
		program("2026-02-02", sluttmaal.Arbeid2026, timer("2026-06-01", "2026-06-01", "0.1")),
		[]lest{{"T07", func(l *lesemaate) { l.T07 = 6_666_667 }, "2028-02-02", "0.01", 0}},
	},
	{
		"ti og en halv, og mer i tillegget", "elleve-eller-mer: 10,5 flytter ikke, og fraværet etter fristen teller da ikke. Over ti: 11 dager til 17. februar tar inn 3.–9. (5), i alt 15,5: 16 virkedager til 24. februar", "T06, T18",
		program("2026-02-02", sluttmaal.Arbeid2026, tiSyk, timer("2026-09-07", "2026-09-07", "3.75"), syk("2028-02-03", "2028-02-09")),
		[]lest{{"", somStandard, "2028-02-24", "15.5", 16}, {"T06", t06, "2028-02-02", "10.5", 0}},
	},
}

func TestEksempler(t *testing.T) {
	for _, e := range eksempler {
		require.NotEmpty(t, e.fordi, e.navn)
		require.NotEmpty(t, e.kilde, e.navn)
		for _, s := range e.svar {
			t.Run(e.navn+"/"+s.navn, func(t *testing.T) {
				l := standard()
				s.velg(&l)
				fikk := e.deltaker.produksjon(&l, nil)
				require.Equal(t, lov.Oppfylt, fikk.Utfall, "%v", fikk.Mangler)
				assert.Equal(t, s.dato, fikk.Dato.String(), e.fordi)
				assert.Equal(t, s.virkedager, string(lov.AppendMillionter(nil, lov.ToDesimaler(fikk.Virkedager))), e.fordi)
				assert.Equal(t, s.tillegg, fikk.Tillegg, e.fordi)

				vil := e.deltaker.regnUt(&l)
				require.True(t, vil.Avklart)
				assert.Equal(t, s.dato, vil.Dato.String(), "fasiten: %s", e.fordi)
				assert.Equal(t, s.virkedager, string(lov.AppendMillionter(nil, toDesimaler(vil.Virkedager))), "fasiten: %s", e.fordi)
				assert.Equal(t, s.tillegg, vil.Tillegg, "fasiten: %s", e.fordi)
			})
		}
	}
}
