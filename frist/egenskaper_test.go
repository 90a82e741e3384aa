package frist_test

import (
	"slices"
	"testing"

	"github.com/rickb777/date/v2"
	"pgregory.net/rapid"

	"github.com/nirregler/integrering/fravaer"
	"github.com/nirregler/integrering/frist"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/sluttmaal"
	"github.com/nirregler/integrering/vedtak"
)

// Under the default readings, one more absence that counts never makes the frist earlier (§§ 10 and 19 only add).
func TestMerFravaerForkorterAldri(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		dl, l := trekkDeltaker(t), standard()
		foer := dl.produksjon(&l, nil)
		if foer.Dato == 0 {
			return
		}
		fra := trekkDag(t, "fra", foer.Startdato-20, foer.Dato+60)
		til := fra + date.Date(rapid.IntRange(0, 40).Draw(t, "lengde"))
		if rapid.Bool().Draw(t, "permisjon") {
			dl.Vedtak = append(dl.Vedtak, vedtak.Vedtak{Type: vedtak.Permisjon, Permisjonstype: vedtak.Omsorg, Startdato: fra, Sluttdato: til})
		} else {
			f := fravaer.Fravaer{Type: fravaer.Type(rapid.IntRange(1, 5).Draw(t, "type")), Fra: fra, Til: til}
			if rapid.Bool().Draw(t, "i timer") {
				f.Timer = lov.TimerAv(rapid.Int64Range(0, 400_000_000).Draw(t, "timer"))
			}
			dl.Fravaer = append(dl.Fravaer, f)
		}
		etter := dl.produksjon(&l, nil)
		if etter.Dato == 0 { // what was added carries the frist to a registration without a last day
			return
		}
		// Over ten, permisjon in calendar days is added as such and no longer as virkedager (T39).
		if etter.Dato < foer.Dato || etter.Virkedager < foer.Virkedager || etter.Tillegg+etter.Kalenderdager < foer.Tillegg+foer.Kalenderdager {
			t.Fatalf("før %+v\netter %+v", foer.Gjennomfoering, etter.Gjennomfoering)
		}
	})
}

// The later the start, the later the frist, with the same goal, no absence, and outside § 43 d.
func TestSenereStart(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		l := standard()
		l.T01, l.T05 = rapid.Bool().Draw(t, "T01"), rapid.Bool().Draw(t, "T05")
		start := trekkDag(t, "start", dag(2021, 1, 1), dag(2030, 1, 1))
		k := sluttmaal.Kode(rapid.IntRange(1, 15).Draw(t, "kode"))
		frist := func(s date.Date) date.Date {
			dl := deltaker{
				Per: nyttaar2026, Lovdato: nyttaar2026, Kollektiv: lov.Nei, Vedtak: []vedtak.Vedtak{{Type: vedtak.Deltakelse, Vedtaksdato: start, Startdato: s}},
				Sluttmaal: []sluttmaal.Registrering{{Kode: k, Fra: start}},
			}
			return dl.produksjon(&l, nil).Dato
		}
		tidlig, sen := frist(start), frist(start+date.Date(rapid.IntRange(1, 800).Draw(t, "dager senere")))
		if tidlig == 0 || sen < tidlig {
			t.Fatalf("%v, %v", tidlig, sen)
		}
	})
}

// The order of the lists does not matter.
func TestRekkefoelge(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		dl, l := trekkDeltaker(t), trekkLesemaate(t)
		vil := dl.produksjon(&l, new(lov.Spor))
		ny := dl
		ny.Vedtak = rapid.Permutation(dl.Vedtak).Draw(t, "vedtak")
		ny.Fravaer = rapid.Permutation(dl.Fravaer).Draw(t, "fravær")
		ny.Sluttmaal = rapid.Permutation(dl.Sluttmaal).Draw(t, "sluttmål")
		ny.Barn = rapid.Permutation(dl.Barn).Draw(t, "barn")
		ny.Avslutninger = rapid.Permutation(dl.Avslutninger).Draw(t, "avslutninger")
		fikk := ny.produksjon(&l, new(lov.Spor))
		if fikk.Gjennomfoering != vil.Gjennomfoering {
			t.Fatalf("vil  %+v\nfikk %+v\n%+v\n%+v", vil.Gjennomfoering, fikk.Gjennomfoering, dl, l)
		}
		if len(fikk.Mangler) != len(vil.Mangler) {
			t.Fatalf("%v\n%v", vil.Mangler, fikk.Mangler)
		}
	})
}

// A trace changes nothing of the answer, nor does an Utlegg that has been used before.
func TestSporEndrerIngenting(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		dl, l := trekkDeltaker(t), trekkLesemaate(t)
		var sp lov.Spor
		med, uten := dl.produksjon(&l, &sp), dl.produksjon(&l, nil)
		uten.Tolkninger = med.Tolkninger // filled only with a trace
		if med.Gjennomfoering != uten.Gjennomfoering || !slices.Equal(med.Mangler, uten.Mangler) {
			t.Fatalf("%+v %v\n%+v %v", med.Gjennomfoering, med.Mangler, uten.Gjennomfoering, uten.Mangler)
		}
	})
}

// glem returns a participant that lacks a fact, and whether there was one to take away.
func (d *deltaker) glem(t *rapid.T) deltaker {
	ny := *d
	ny.Vedtak, ny.Fravaer, ny.Sluttmaal = slices.Clone(d.Vedtak), slices.Clone(d.Fravaer), slices.Clone(d.Sluttmaal)
	ny.Avslutninger = slices.Clone(d.Avslutninger)
	i := rapid.IntRange(0, 20).Draw(t, "nummer")
	v, f, s := &ny.Vedtak[i%len(ny.Vedtak)], &fravaer.Fravaer{}, &sluttmaal.Registrering{}
	if len(ny.Sluttmaal) > 0 {
		s = &ny.Sluttmaal[i%len(ny.Sluttmaal)]
	}
	if len(ny.Fravaer) > 0 {
		f = &ny.Fravaer[i%len(ny.Fravaer)]
	}
	a := &frist.Avslutning{}
	if len(ny.Avslutninger) > 0 {
		a = &ny.Avslutninger[0]
	}
	rapid.SampledFrom([]func(){
		func() { v.Vedtaksdato = 0 },
		func() { v.Startdato = 0 },
		func() {
			if v.Type == vedtak.Permisjon || v.Type == vedtak.MidlertidigStans { // for others an absent end is open
				v.Sluttdato = 0
			}
		},
		func() { f.Fra = 0 },
		func() { f.Til = 0 },
		func() { s.Fra = 0 },
		func() { s.Registrert = 0 },
		func() { a.Dato = 0 },
		func() { ny.Kollektiv = lov.Ukjent },
		func() { ny.UkrVgs = lov.Ukjent },
		func() { ny.HarVgs = lov.Ukjent },
		func() { ny.Foedselsdato = 0 },
		func() { ny.Innvilgelse = 0 },
	}).Draw(t, "glemt")()
	return ny
}

// Filling a missing fact never contradicts an answer already given.
func TestManglendeFaktum(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		hel, l := trekkDeltaker(t), standard()
		if rapid.Bool().Draw(t, "andre lesemåter") {
			l = trekkLesemaate(t)
		}
		l.T47 = l.T47 && l.T24 != sluttmaal.VedVedtak // T24: startdato where vedtaksdato is not given is the answer there
		for i := range hel.Sluttmaal {
			hel.Sluttmaal[i].Registrert = hel.Sluttmaal[i].Fra + date.Date(rapid.IntRange(0, 2).Draw(t, "registrert"))
		}
		mangler := hel.glem(t)
		if rapid.Bool().Draw(t, "en til") {
			mangler = mangler.glem(t)
		}
		foer, etter := mangler.produksjon(&l, nil), hel.produksjon(&l, nil)
		if foer.Utfall != lov.Oppfylt {
			if len(foer.Mangler) == 0 {
				t.Fatalf("uavklart uten at noe mangler: %+v", mangler)
			}
			return
		}
		if foer.Dato != etter.Dato || foer.Tilstand != frist.UkjentTilstand && foer.Tilstand != etter.Tilstand {
			t.Fatalf("før %v %v, etter %v %v %v\n%+v\n%+v\n%+v", foer.Dato, foer.Tilstand, etter.Dato, etter.Tilstand, etter.Mangler, mangler, hel, l)
		}
	})
}
