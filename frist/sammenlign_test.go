package frist_test

import (
	"fmt"
	"testing"

	"github.com/rickb777/date/v2"
	"pgregory.net/rapid"

	"github.com/nirregler/integrering/fravaer"
	"github.com/nirregler/integrering/frist"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/sluttmaal"
	"github.com/nirregler/integrering/vedtak"
)

// standard is every open point at its default.
func standard() lesemaate { return lesemaate{T07: 7_500_000} }

var sannsynlig = func(t *rapid.T, navn string, prosent int) bool {
	return rapid.IntRange(0, 99).Draw(t, navn) >= 100-prosent
}

func trekkLesemaate(t *rapid.T) lesemaate {
	l := standard()
	b := func(navn string) bool { return sannsynlig(t, navn, 30) }
	l.T01, l.T03, l.T04, l.T05, l.T06 = b("T01"), b("T03"), b("T04"), b("T05"), b("T06")
	l.T07 = rapid.SampledFrom([]int64{7_500_000, 7_500_000, 1_000_000, 7_000_000, 6_666_667, 24_000_000, 3_141_593}).Draw(t, "T07")
	l.T08, l.T09, l.T11, l.T12 = b("T08"), b("T09"), b("T11"), b("T12")
	l.T13 = rapid.SampledFrom([]fravaer.EtterFoedsel{fravaer.IntroduksjonslovenBare, fravaer.EtterFoedselAlltid, fravaer.EtterFoedselAldri}).Draw(t, "T13")
	l.T14, l.T15, l.T16, l.T17, l.T18 = b("T14"), rapid.Bool().Draw(t, "T15"), b("T16"), b("T17"), b("T18")
	l.T20 = rapid.SampledFrom([]sluttmaal.Oppstart{sluttmaal.Startdato, sluttmaal.StartdatoStreng, sluttmaal.VedVedtaksdato}).Draw(t, "T20")
	l.T24 = rapid.SampledFrom([]sluttmaal.Aldersdag{sluttmaal.VedVedtak, sluttmaal.VedInnvilgelse, sluttmaal.VedStart}).Draw(t, "T24")
	l.T38, l.T43, l.T47 = b("T38"), b("T43"), sannsynlig(t, "T47", 10)
	l.T50, l.T54, l.T57, l.T62, l.T63 = b("T50"), b("T54"), b("T57"), b("T62"), b("T63")
	l.T39, l.T59 = b("T39"), b("T59")
	if l.T14 { // the texts say nothing of stans after a frist that absence is counted beyond
		l.T18 = false
	}
	return l
}

func trekkDag(t *rapid.T, navn string, fra, til date.Date) date.Date {
	return date.Date(rapid.Int64Range(int64(fra), int64(til)).Draw(t, navn))
}

// trekkDeltaker draws a participant whose absence lies where it matters: around the start, around the turn of 2026, and around the
// frist as it is without absence.
func trekkDeltaker(t *rapid.T) deltaker {
	d := deltaker{Lovdato: trekkDag(t, "lovdato", nyttaar2026, dag(2028, 12, 31))}
	var start date.Date
	switch rapid.IntRange(0, 9).Draw(t, "lov") {
	case 0, 1:
		d.Lovdato = rapid.SampledFrom([]date.Date{
			dag(2021, 1, 1), dag(2022, 8, 23), dag(2022, 8, 24), dag(2023, 6, 30), dag(2023, 7, 31), dag(2023, 8, 1), dag(2024, 6, 30), dag(2025, 12, 31),
		}).Draw(t, "lovdato før 2026")
	case 2, 3, 4:
		d.Lov = lov.Introduksjonsloven
		d.Lovdato = rapid.SampledFrom([]date.Date{
			dag(2018, 8, 31), dag(2020, 7, 31), dag(2020, 8, 1), dag(2020, 12, 31), dag(2021, 1, 1), dag(2021, 7, 1), dag(2025, 12, 31), nyttaar2026, dag(2026, 7, 1),
		}).Draw(t, "lovdato, introduksjonsloven")
	}
	d.Per = d.Lovdato
	if d.Lov == lov.Introduksjonsloven {
		start = rapid.SampledFrom([]date.Date{
			dag(2017, 8, 14), dag(2018, 12, 31), dag(2019, 1, 1), dag(2019, 6, 30), dag(2019, 7, 1), dag(2019, 12, 31), dag(2020, 1, 1), dag(2020, 3, 31), dag(2020, 4, 1),
			dag(2024, 6, 3),
		}).Draw(t, "start")
	} else if sannsynlig(t, "ved grensen", 30) {
		start = rapid.SampledFrom([]date.Date{
			dag(2023, 6, 30), dag(2023, 7, 1), dag(2024, 2, 29), dag(2024, 12, 31), nyttaar2025, dag(2025, 1, 2), dag(2025, 8, 31), dag(2025, 12, 31),
			nyttaar2026, dag(2026, 1, 2), dag(2028, 2, 29),
		}).Draw(t, "start")
	} else {
		start = trekkDag(t, "start", dag(2023, 1, 1), dag(2028, 12, 31))
	}
	vedtatt := start - date.Date(rapid.IntRange(0, 60).Draw(t, "vedtatt før start"))
	d.Vedtak = append(d.Vedtak, vedtak.Vedtak{Type: vedtak.Deltakelse, Vedtaksdato: vedtatt, Startdato: start})
	if sannsynlig(t, "senere deltakelse", 15) {
		senere := vedtatt + date.Date(rapid.IntRange(1, 400).Draw(t, "senere"))
		d.Vedtak = append(d.Vedtak, vedtak.Vedtak{Type: vedtak.Deltakelse, Vedtaksdato: senere, Startdato: senere + 10})
	}
	if sannsynlig(t, "fastsatt", 15) {
		w := vedtak.Vedtak{Type: vedtak.Integreringsplan, Vedtaksdato: vedtatt + 5, FastsattVarighet: rapid.Uint8Range(1, 70).Draw(t, "fastsatt varighet")}
		d.Vedtak = append(d.Vedtak, w)
	}
	kode := rapid.Custom(func(t *rapid.T) sluttmaal.Kode {
		return sluttmaal.Kode(rapid.IntRange(1, 15).Draw(t, "kode"))
	})
	k := kode.Draw(t, "sluttmål")
	d.Sluttmaal = []sluttmaal.Registrering{{Kode: k, Fra: vedtatt}}
	if d.Lov == lov.Introduksjonsloven {
		d.Sluttmaal[0].Fra = rapid.SampledFrom([]date.Date{0, vedtatt, dag(2020, 7, 31), dag(2020, 8, 1), dag(2025, 6, 19), dag(2025, 6, 20)}).Draw(t, "registrert mål")
	}
	if sannsynlig(t, "flere sluttmål", 20) {
		k = kode.Draw(t, "sluttmål 2")
		d.Sluttmaal = append(d.Sluttmaal, sluttmaal.Registrering{Kode: k, Fra: vedtatt + date.Date(rapid.IntRange(0, 2).Draw(t, "etter"))})
	}
	janei := rapid.SampledFrom([]lov.JaNei{lov.Ja, lov.Ja, lov.Nei, lov.Ukjent})
	d.Kollektiv, d.UkrVgs, d.HarVgs = janei.Draw(t, "kollektiv"), janei.Draw(t, "ukrainsk"), janei.Draw(t, "vgs")
	if sannsynlig(t, "alder", 50) {
		d.Foedselsdato = trekkDag(t, "født", dag(1960, 1, 1), dag(2008, 1, 1))
		d.Innvilgelse = vedtatt - date.Date(rapid.IntRange(0, 400).Draw(t, "innvilget"))
	}
	v, forlenget := registrert(k), [2]date.Date{dag(2025, 10, 1), dag(2026, 4, 1)}
	if d.Lov == lov.Introduksjonsloven {
		v.mnd, forlenget = 24, [2]date.Date{dag(2020, 6, 1), dag(2023, 9, 1)}
		if sannsynlig(t, "uten sluttmål", 40) {
			d.Sluttmaal = nil
		}
	}
	for range rapid.IntRange(0, 2).Draw(t, "forlengelser") {
		d.Vedtak = append(d.Vedtak, vedtak.Vedtak{
			Type: vedtak.Forlengelse, Maaneder: rapid.SampledFrom([]uint8{0, 3, 4, 6, 6, 12, 13}).Draw(t, "måneder"),
			Vedtaksdato: trekkDag(t, "forlenget", forlenget[0], forlenget[1]),
		})
	}
	slutt := plussMaaneder(start, v.mnd)
	sted := rapid.Custom(func(t *rapid.T) date.Date {
		switch rapid.IntRange(0, 3).Draw(t, "sted") {
		case 0:
			return trekkDag(t, "ved start", start-20, start+60)
		case 1:
			return trekkDag(t, "ved 2026", nyttaar2026-60, nyttaar2026+60)
		case 2:
			return trekkDag(t, "ved slutt", slutt-60, slutt+60)
		}
		return trekkDag(t, "et sted", start, slutt+90)
	})
	lengde := rapid.Custom(func(t *rapid.T) date.Date {
		if sannsynlig(t, "lang", 10) {
			return date.Date(rapid.IntRange(30, 400).Draw(t, "dager"))
		}
		return date.Date(rapid.IntRange(0, 15).Draw(t, "dager"))
	})
	for i := range rapid.IntRange(0, 8).Draw(t, "fravær") {
		fra := sted.Draw(t, "fra")
		f := fravaer.Fravaer{
			Rekke: lov.Rekke{ID: fmt.Sprint("f", i)},
			Type:  fravaer.Type(rapid.IntRange(1, 9).Draw(t, "fraværstype")),
			Fra:   fra, Til: fra + lengde.Draw(t, "lengde"),
		}
		switch rapid.IntRange(0, 4).Draw(t, "mengde") {
		case 0:
			f.Timer = lov.TimerAv(rapid.Int64Range(0, 200_000_000).Draw(t, "timer"))
		case 1:
			f.Timer = lov.TimerAv(rapid.Int64Range(0, 200).Draw(t, "halve timer") * 500_000)
		case 2:
			f.Dager = lov.DagerAv(rapid.Int64Range(0, 20_000_000).Draw(t, "dager"))
		}
		if sannsynlig(t, "uten slutt", 2) {
			f.Til = 0
		}
		d.Fravaer = append(d.Fravaer, f)
	}
	for range rapid.IntRange(0, 4).Draw(t, "perioder") {
		fra := sted.Draw(t, "fra")
		w := vedtak.Vedtak{
			Type:      rapid.SampledFrom([]vedtak.Type{vedtak.Permisjon, vedtak.Permisjon, vedtak.MidlertidigStans}).Draw(t, "type"),
			Startdato: fra, Sluttdato: fra + lengde.Draw(t, "lengde"), Vedtaksdato: fra - 3,
			Permisjonstype: vedtak.Permisjonstype(rapid.IntRange(0, 6).Draw(t, "permisjonstype")),
		}
		if w.Permisjonstype == vedtak.Velferd && sannsynlig(t, "dødsfall", 20) {
			w.Velferdsgrunn, w.Reisedager = vedtak.Doedsfall, rapid.Uint8Range(0, 4).Draw(t, "reisedager")
		}
		if w.Type == vedtak.Permisjon && sannsynlig(t, "kalenderdager", 40) {
			w.Telleenhet = vedtak.Kalenderdager
		}
		if w.Type == vedtak.MidlertidigStans {
			w.Permisjonstype, w.Velferdsgrunn = 0, 0
		} else if sannsynlig(t, "avslag", 10) {
			w.Resultat = vedtak.Avslag
		}
		if sannsynlig(t, "annen ordning", 10) {
			w.Ordning = vedtak.Norsk
		}
		w.IkkeGjeldende = sannsynlig(t, "ikke gjeldende", 20)
		if sannsynlig(t, "uten slutt", 2) {
			w.Sluttdato = 0
		}
		d.Vedtak = append(d.Vedtak, w)
	}
	for range rapid.IntRange(0, 3).Draw(t, "barn") {
		d.Barn = append(d.Barn, fravaer.Barn{
			Foedselsdato: trekkDag(t, "barn født", dag(2005, 1, 1), dag(2026, 12, 31)),
			KroniskSyk:   lov.JaHvis(sannsynlig(t, "kronisk", 30)), Aleneomsorg: lov.JaHvis(sannsynlig(t, "alene", 30)),
		})
	}
	for range rapid.IntRange(0, 1).Draw(t, "avslutninger") {
		d.Avslutninger = append(d.Avslutninger, frist.Avslutning{Dato: sted.Draw(t, "avsluttet"), Slettet: rapid.Bool().Draw(t, "slettet")})
	}
	return d
}

func TestSammenlign(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d, l := trekkDeltaker(t), trekkLesemaate(t)
		for i := range d.Vedtak {
			if v := &d.Vedtak[i]; l.T62 && v.Type == vedtak.Permisjon && v.Permisjonstype == 0 {
				v.Permisjonstype = vedtak.AnnenPermisjon // without a type it may be velferdspermisjon, which has a cap
			}
		}
		vil := d.regnUt(&l)
		fikk := d.produksjon(&l, nil)
		t.Logf("%+v\n%+v", d, l)
		krevLikt(t, &vil, &fikk)
	})
}

type feiler interface {
	Helper()
	Fatalf(format string, args ...any)
}

func krevLikt(t feiler, vil *fasit, fikk *svar) {
	t.Helper()
	if vil.Avklart != (fikk.Utfall == lov.Oppfylt) {
		t.Fatalf("avklart: vil %v, fikk %v %v", vil.Avklart, fikk.Utfall, fikk.Mangler)
	}
	if !vil.Avklart {
		if len(fikk.Mangler) == 0 {
			t.Fatalf("uavklart uten mangler")
		}
		if fikk.Dato != 0 {
			t.Fatalf("uavklart med dato %v", fikk.Dato)
		}
		return
	}
	if fikk.Dato != vil.Dato || fikk.Grunnfrist != vil.Grunnfrist || fikk.Tillegg != vil.Tillegg || fikk.Kalenderdager != vil.Kalender || lov.ToDesimaler(fikk.Virkedager) != toDesimaler(vil.Virkedager) {
		t.Fatalf("vil  %v, grunnfrist %v, kalenderdager %d, tillegg %d, virkedager %v\nfikk %v, grunnfrist %v, kalenderdager %d, tillegg %d, virkedager %d",
			vil.Dato, vil.Grunnfrist, vil.Kalender, vil.Tillegg, vil.Virkedager.FloatString(6), fikk.Dato, fikk.Grunnfrist, fikk.Kalenderdager, fikk.Tillegg, fikk.Virkedager)
	}
}
