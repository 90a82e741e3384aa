package status_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/rickb777/date/v2"
	"pgregory.net/rapid"

	"github.com/nirregler/integrering/avslutning"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/sluttmaal"
	"github.com/nirregler/integrering/status"
	"github.com/nirregler/integrering/vedtak"
)

// The days that are drawn lie in two fortnights, two years apart, so that they meet, with each other and with the change of law.
var (
	vindu      = d("2025-12-27")
	toAarForut = d("2023-12-27")
)

func trekkDag(t *rapid.T, navn string) date.Date {
	return vindu + date.Date(rapid.IntRange(0, 13).Draw(t, navn))
}

// kanskje is true one time in n.
func kanskje(t *rapid.T, n int, navn string) bool { return rapid.IntRange(1, n).Draw(t, navn) == 1 }

// trekkKanskje draws a day one time in n.
func trekkKanskje(t *rapid.T, n int, navn string) date.Date {
	if kanskje(t, n, navn+"?") {
		return trekkDag(t, navn)
	}
	return 0
}

func trekkTidlig(t *rapid.T, navn string) date.Date {
	if kanskje(t, 3, navn+" sent") {
		return trekkDag(t, navn)
	}
	return toAarForut + date.Date(rapid.IntRange(0, 13).Draw(t, navn))
}

// trekkDeltaker draws a participant of whom everything is known.
func trekkDeltaker(t *rapid.T) *deltaker {
	dl := &deltaker{Grunnlag: kategori.Grunnlag{Foedselsdato: d("1990-03-03"), AnkomstNorge: d("2023-11-01"), EoesEllerNordisk: lov.Nei}}
	if kanskje(t, 3, "introduksjonsloven") {
		dl.Lov, dl.Behov, dl.EnsligMindreaarig = lov.Introduksjonsloven, lov.JaHvis(!kanskje(t, 4, "uten behov")), lov.JaHvis(kanskje(t, 2, "enslig mindreårig"))
	}
	hjemler := []kategori.Hjemmel{kategori.Utl28, kategori.Utl28, kategori.Utl34, kategori.Utl34, kategori.Utl38_1, kategori.UtlKap6, kategori.AnnenHjemmel, kategori.Utl38_5a}
	dl.Oppholdstillatelser = []kategori.Oppholdstillatelse{}
	for i := range rapid.IntRange(1, 3).Draw(t, "tillatelser") {
		o := kategori.Oppholdstillatelse{
			Hjemmel: rapid.SampledFrom(hjemler).Draw(t, "hjemmel"), Vedtaksdato: d("2023-12-01") + date.Date(i), Fornybar: lov.Ja,
			Barnefamilie: lov.JaHvis(kanskje(t, 2, "barnefamilie")), Referanseperson: kategori.Referanseperson{Gitt: true, Hjemmel: kategori.Utl23}, GyldigTil: trekkKanskje(t, 4, "gyldig til"), TilbakekaltFra: trekkKanskje(t, 5, "tilbakekalt"),
		}
		if i > 0 {
			o.Vedtaksdato = trekkDag(t, "innvilget")
		}
		dl.Oppholdstillatelser = append(dl.Oppholdstillatelser, o)
	}
	dl.NorskStatsborgerFra = trekkKanskje(t, 12, "statsborger")
	dl.Bosettinger = []kategori.Bosetting{}
	for i := range rapid.IntRange(1, 2).Draw(t, "bosettinger") {
		fra := trekkTidlig(t, "bosatt")
		if i > 0 {
			fra = trekkDag(t, "flyttet")
		}
		dl.Bosettinger = append(dl.Bosettinger, kategori.Bosetting{Fra: fra, EtterAvtale: lov.JaHvis(!kanskje(t, 3, "uten avtale"))})
	}
	for range rapid.IntRange(0, 2).Draw(t, "jobber") {
		fra := trekkDag(t, "jobb fra")
		a := kategori.Arbeidsforhold{TimerPerUke: lov.TimerAv(38 * mikro), Fra: fra}
		if kanskje(t, 2, "jobb slutter") {
			a.Til = fra + date.Date(rapid.IntRange(0, 5).Draw(t, "jobb varer"))
		}
		if kanskje(t, 4, "deltid") {
			a.TimerPerUke = lov.TimerAv(20 * mikro)
		}
		dl.Arbeidsforhold = append(dl.Arbeidsforhold, a)
	}
	typer := []vedtak.Type{vedtak.Deltakelse, vedtak.Deltakelse, vedtak.Deltakelse, vedtak.BortfallArbeid, vedtak.BortfallArbeid, vedtak.Avvist, vedtak.PermanentStans, vedtak.Permisjon, vedtak.MidlertidigStans}
	for range rapid.IntRange(0, 4).Draw(t, "vedtak") {
		v := vedtak.Vedtak{Type: rapid.SampledFrom(typer).Draw(t, "type"), Vedtaksdato: trekkDag(t, "vedtatt"), Startdato: trekkDag(t, "start"), Kommune: rapid.SampledFrom([]string{"0301", "4648"}).Draw(t, "kommune")}
		if v.Type == vedtak.Deltakelse && kanskje(t, 3, "tidlig") {
			v.Vedtaksdato, v.Startdato = trekkTidlig(t, "tidlig vedtatt"), trekkTidlig(t, "tidlig start")
		}
		if v.Type == vedtak.Permisjon || v.Type == vedtak.MidlertidigStans {
			v.Sluttdato = v.Startdato + date.Date(rapid.IntRange(0, 5).Draw(t, "varer"))
		}
		if v.Type != vedtak.Deltakelse {
			v.IkkeGjeldende = kanskje(t, 8, "ikke gjeldende")
		}
		dl.Vedtak = append(dl.Vedtak, v)
	}
	if kanskje(t, 2, "sluttmål") {
		dl.Sluttmaal = []sluttmaal.Registrering{{Kode: sluttmaal.Arbeid2026, Fra: trekkDag(t, "mål fra")}}
	}
	koder := []avslutning.Kode{avslutning.Arbeid, avslutning.Helse, avslutning.MistetRett, avslutning.Flyttet, avslutning.Utvandret, avslutning.BortfallArbeid}
	for range rapid.IntRange(0, 3).Draw(t, "avslutninger") / 2 {
		k := rapid.SampledFrom(koder).Draw(t, "kode")
		av := avslutning.Kommune
		if k == avslutning.BortfallArbeid || (k == avslutning.Flyttet || k == avslutning.Utvandret) && kanskje(t, 2, "motoren") {
			av = avslutning.Regelmotor
		}
		dl.Avslutninger = append(dl.Avslutninger, avslutning.Avslutning{Kode: k, Dato: trekkDag(t, "avsluttet"), RegistrertAv: av})
	}
	if kanskje(t, 5, "folkeregister") {
		dl.Folkeregister = []kategori.Folkeregisterhendelse{{Hendelse: kategori.Hendelse(rapid.IntRange(1, 3).Draw(t, "hendelse")), Dato: trekkDag(t, "meldt"), Kommune: "0301"}}
	}
	dl.Frist, dl.FristMangler = trekkDag(t, "frist"), lov.Til("sluttmaal")
	return dl
}

// kopi returns a participant whose lists are their own.
func (dl *deltaker) kopi() *deltaker {
	ny := *dl
	ny.Oppholdstillatelser, ny.Bosettinger, ny.Arbeidsforhold = slices.Clone(dl.Oppholdstillatelser), slices.Clone(dl.Bosettinger), slices.Clone(dl.Arbeidsforhold)
	ny.Vedtak, ny.Sluttmaal, ny.Folkeregister, ny.Avslutninger = slices.Clone(dl.Vedtak), slices.Clone(dl.Sluttmaal), slices.Clone(dl.Folkeregister), slices.Clone(dl.Avslutninger)
	return &ny
}

// utenEtt returns a participant that lacks one fact.
func (dl *deltaker) utenEtt(t *rapid.T) *deltaker {
	ny := dl.kopi()
	tas := []func(){
		func() { ny.Frist = 0 }, func() { ny.Foedselsdato = 0 }, func() { ny.EoesEllerNordisk = lov.Ukjent }, func() { ny.Oppholdstillatelser = nil }, func() { ny.Bosettinger = nil },
	}
	if ny.Lov == lov.Introduksjonsloven {
		tas = append(tas, func() { ny.Behov = lov.Ukjent }, func() { ny.EnsligMindreaarig = lov.Ukjent })
	}
	for i := range ny.Oppholdstillatelser {
		o := &ny.Oppholdstillatelser[i]
		tas = append(tas, func() { o.Vedtaksdato = 0 }, func() { o.Hjemmel = 0 })
	}
	for i := range ny.Bosettinger {
		b := &ny.Bosettinger[i]
		tas = append(tas, func() { b.Fra = 0 }, func() { b.EtterAvtale = lov.Ukjent })
	}
	for i := range ny.Arbeidsforhold {
		a := &ny.Arbeidsforhold[i]
		tas = append(tas, func() { a.Fra = 0 }, func() { a.TimerPerUke = lov.Timer{} })
	}
	for i := range ny.Vedtak {
		v := &ny.Vedtak[i]
		tas = append(tas, func() { v.Vedtaksdato = 0 }, func() { v.Startdato = 0 })
		if v.Type == vedtak.Permisjon || v.Type == vedtak.MidlertidigStans {
			tas = append(tas, func() { v.Sluttdato = 0 })
		}
	}
	for i := range ny.Avslutninger {
		a := &ny.Avslutninger[i]
		tas = append(tas, func() { a.Dato = 0 }, func() { a.RegistrertAv = 0 })
	}
	for i := range ny.Folkeregister {
		f := &ny.Folkeregister[i]
		tas = append(tas, func() { f.Dato = 0 })
	}
	tas[rapid.IntRange(0, len(tas)-1).Draw(t, "uten")]()
	return ny
}

// trekkRegler draws the rules with any choice of T64 and T66.
func trekkRegler(t *rapid.T) *regler {
	r := norge()
	r.status.AlleKommunens = kanskje(t, 3, "T66")
	r.kategori.TilVedtak = kanskje(t, 4, "T64")
	return r
}

// At most one kategori is gjeldende, and it is the first; they do not overlap and are newest first; a lapsed one ends before the day looked
// at; ingen is never gjeldende.
func TestOrden(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		dl := trekkDeltaker(t)
		if kanskje(t, 2, "mangler noe") {
			dl = dl.utenEtt(t)
		}
		per := trekkDag(t, "per")
		s := trekkRegler(t).paa(dl, per)
		orden(t, &s, per)
	})
}

func orden(t *rapid.T, s *svar, per date.Date) {
	if len(s.Avsnitt) == 0 {
		t.Fatal("ingen avsnitt")
	}
	spor := 0
	for i := range s.Avsnitt {
		a := &s.Avsnitt[i]
		k, avklart := a.Mulige.Eneste()
		switch {
		case a.Utfall == lov.Uavklart && (a.Kategori != 0 || a.Visning != 0 || i > 0 || len(a.Mangler) == 0 && len(s.mangler) == 0 || a.Mulige == 0):
		case a.Utfall != lov.Uavklart && (!avklart || k != a.Kategori || a.Visning == 0):
		case (a.Utfall == lov.IkkeOppfylt) != (a.Kategori == kategori.Ingen):
		case a.Kategori == kategori.Ingen && (a.Visning != status.IkkeGjeldende || a.Fra != 0 || a.Til != 0 || len(s.Avsnitt) > 1):
		case a.Visning == status.Gjeldende && (i > 0 || a.Til != 0):
		case a.Visning != status.Gjeldende && a.Kategori != kategori.Ingen && a.Utfall == lov.Oppfylt && a.Til == 0:
		case a.Til != 0 && (a.Til >= per || a.Fra > a.Til):
		case i > 0 && s.Avsnitt[i-1].Fra != 0 && s.Avsnitt[i-1].Fra <= a.Til:
		case i > 0 && s.Avsnitt[i-1].Til != 0 && s.Avsnitt[i-1].Til <= a.Til:
		case a.SporFra != spor || a.SporTil <= a.SporFra:
		default:
			spor = a.SporTil
			continue
		}
		t.Fatalf("avsnitt %d: %+v\n%v\n%v", i, *a, s.kort(), lesSpor(&s.spor))
	}
	if spor != s.spor.Antall() {
		t.Fatalf("%d steg, %d fordelt", s.spor.Antall(), spor)
	}
}

// likt is what two answers must have in common.
func (s *svar) likt() string {
	return fmt.Sprint(s.kort(), stier(s.mangler), s.ordning, stier(s.omStatus), s.tapt.Kategori.Utfall, s.tapt.Kategori.Dato, s.tapt.Uansett, s.Tolkninger)
}

// The order of the lists does not matter.
func TestRekkefoelge(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		dl, per, r := trekkDeltaker(t), trekkDag(t, "per"), trekkRegler(t)
		ny := dl.kopi()
		ny.Vedtak = rapid.Permutation(dl.Vedtak).Draw(t, "rekkefølge")
		ny.Oppholdstillatelser = rapid.Permutation(dl.Oppholdstillatelser).Draw(t, "tillatelsene")
		ny.Arbeidsforhold = rapid.Permutation(dl.Arbeidsforhold).Draw(t, "jobbene")
		ny.Bosettinger = rapid.Permutation(dl.Bosettinger).Draw(t, "bosettingene")
		a, b := r.paa(dl, per), r.paa(ny, per)
		if a.likt() != b.likt() {
			t.Fatalf("%s\n%s", a.likt(), b.likt())
		}
	})
}

// A fact that is filled in never contradicts what was said without it.
func TestUtfylling(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		full, per, r := trekkDeltaker(t), trekkDag(t, "per"), trekkRegler(t)
		mangler := full.utenEtt(t)
		if kanskje(t, 3, "to mangler") {
			full, mangler = mangler, mangler.utenEtt(t)
		}
		med, uten := r.paa(full, per), r.paa(mangler, per)
		utenMotsigelse(t, &uten, &med)
	})
}

func utenMotsigelse(t *rapid.T, uten, med *svar) {
	feil := func(hva string) {
		t.Fatalf("%s\nuten %v %v %+v %+v %+v\nmed  %v %v %+v %+v %+v", hva, uten.kort(), stier(uten.mangler), uten.ordning, uten.tapt, uten.avsluttet.Gjeldende,
			med.kort(), stier(med.mangler), med.ordning, med.tapt, med.avsluttet.Gjeldende)
	}
	a, b := &uten.tapt, &med.tapt
	switch {
	case a.Kategori.Utfall != lov.Uavklart && (a.Kategori.Utfall != b.Kategori.Utfall || a.Kategori.Dato != b.Kategori.Dato || a.Uansett != b.Uansett):
		feil("tapt")
	case b.Kategori.Utfall == lov.Oppfylt && b.Uansett && !a.Uansett:
		feil("uansett")
	}
	if x, y := &uten.avsluttet, &med.avsluttet; x.Utfall != lov.Uavklart && (x.Utfall != y.Utfall || x.Gjeldende.Kode != y.Gjeldende.Kode || x.Gjeldende.Dato != y.Gjeldende.Dato) {
		feil("regelmotoren")
	}
	u, m := &uten.Avsnitt[0], &med.Avsnitt[0]
	switch {
	case u.Utfall == lov.Uavklart && m.Mulige&^u.Mulige != 0:
		feil("kategorien er ikke blant de mulige")
	case u.Utfall != lov.Uavklart && (u.Utfall != m.Utfall || u.Kategori != m.Kategori || u.Visning != m.Visning || u.Til != m.Til || u.Fra != 0 && u.Fra != m.Fra):
		feil("kategorien")
	}
	for i := 1; i < len(uten.Avsnitt); i++ {
		u := &uten.Avsnitt[i]
		if !slices.ContainsFunc(med.Avsnitt, func(m status.Avsnitt) bool {
			return m.Kategori == u.Kategori && m.Til == u.Til && (u.Fra == 0 || u.Fra == m.Fra)
		}) {
			feil("en tidligere kategori")
		}
	}
	if uten.ordning.Utfall == lov.Oppfylt && uten.ordning != med.ordning {
		feil("status")
	}
}

// A trace changes nothing of the answer, nor does memory that has been used before.
func TestSporEndrerIngenting(t *testing.T) {
	var l status.Liv
	rapid.Check(t, func(t *rapid.T) {
		dl, per, r := trekkDeltaker(t).utenEtt(t), trekkDag(t, "per"), trekkRegler(t)
		s := r.paa(dl, per)
		var m, om lov.Mangler
		r.status.Liv(&l, &s.grunnlag, &m, nil)
		sg := s.statusgrunnlag()
		o := r.status.Status(&sg, &om, nil)
		igjen := svar{Liv: l, mangler: m, ordning: o, omStatus: om, tapt: s.tapt}
		if igjen.likt() != s.likt() {
			t.Fatalf("%s\n%s", s.likt(), igjen.likt())
		}
	})
}

// lesSpor writes the steps of a trace, one text each: rule, provision, first day of the version, outcome, facts.
func lesSpor(sp *lov.Spor) (alle []string) {
	for st, fakta := range sp.Alle() {
		b := append([]byte(st.Regel.ID), ' ')
		b = append(st.Rad.Hjemmel.Append(b), ' ')
		b = append(append(b, st.Rad.Fra.String()...), ' ')
		b = append(append(b, st.Utfall.String()...), ' ')
		for _, f := range fakta {
			b = append(append(append(b, f.Felt.Navn...), '='), f.AppendJSON(nil)...)
			b = append(b, ' ')
		}
		alle = append(alle, string(b))
	}
	return alle
}
