package frist_test

import (
	"fmt"
	"math/bits"
	"testing"

	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/nirregler/integrering/calendar"
	"github.com/nirregler/integrering/fravaer"
	"github.com/nirregler/integrering/frist"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/sluttmaal"
	"github.com/nirregler/integrering/vedtak"
)

// The bare evaluator: the same rule under the default readings with nothing but the date as answer, written to be fast. It is what
// production is measured against, and it must itself be right (TestBar).

// barRom is memory that the bare evaluator is handed: a bit for each date that counts, that is removed, and that is absence in part, and
// the hours of the last by date, valid where the bit is set.
type barRom struct {
	tell, fjern, delt [barOrd]uint64
	timer             [barOrd * 64]uint32
}

const (
	barOrd  = 256 // 44 years: 60 + 12 months and 20 years of absence, twice over
	barDag  = 7_500_000
	barTell = 1
	barFjer = 2
)

var (
	barMnd  = [...][2]uint8{{}, {12, 0}, {12, 0}, {12, 0}, {24, 0}, {48, 12}, {36, 12}, {60, 0}, {6, 6}, {6, 6}, {36, 12}, {36, 12}, {24, 12}, {24, 12}, {24, 12}, {24, 12}}
	barVirk = [...]uint8{0, barTell, barTell, barTell, barTell, barTell, barFjer, barFjer, 0, 0}
	bar43d  = [2]date.Date{dag(2023, 7, 1), dag(2025, 12, 31)}
)

// barSett sets the bits of fra–til, counted from the word w0.
func barSett(ord []uint64, w0 int, fra, til date.Date) {
	a, b := int(fra-calendar.FirstDay), int(til-calendar.FirstDay)
	i, j := a>>6-w0, b>>6-w0
	foerste, siste := ^uint64(0)<<(a&63), ^uint64(0)>>(63-b&63)
	if i == j {
		ord[i] |= foerste & siste
		return
	}
	ord[i] |= foerste
	for i++; i < j; i++ {
		ord[i] = ^uint64(0)
	}
	ord[j] |= siste
}

// bar returns the gjennomføringsfrist, zero when it cannot be told.
func bar(rom *barRom, dl *deltaker, foersteAvslutning date.Date) date.Date {
	anker, antall := -1, 0
	for i := range dl.Vedtak {
		v := &dl.Vedtak[i]
		if v.Type != vedtak.Deltakelse || v.Ordning > vedtak.Introduksjonsprogram || v.Resultat == vedtak.Avslag {
			continue
		}
		antall++
		if anker < 0 || v.Vedtaksdato != 0 && (dl.Vedtak[anker].Vedtaksdato == 0 || v.Vedtaksdato < dl.Vedtak[anker].Vedtaksdato) ||
			v.Vedtaksdato == dl.Vedtak[anker].Vedtaksdato && v.Startdato != 0 && (dl.Vedtak[anker].Startdato == 0 || v.Startdato < dl.Vedtak[anker].Startdato) {
			anker = i
		}
	}
	if anker < 0 || dl.Vedtak[anker].Startdato == 0 {
		return 0
	}
	start, vedtatt := dl.Vedtak[anker].Startdato, dl.Vedtak[anker].Vedtaksdato
	if antall > 1 {
		for i := range dl.Vedtak {
			v := &dl.Vedtak[i]
			if v.Type == vedtak.Deltakelse && v.Ordning <= vedtak.Introduksjonsprogram && v.Resultat != vedtak.Avslag &&
				(v.Vedtaksdato == 0 && v.Startdato != start || v.Vedtaksdato == vedtatt && v.Startdato == 0) {
				return 0
			}
		}
	}
	m, ok := barMaaneder(dl, start)
	if !ok {
		return 0
	}
	maks := int(m[1])

	w0 := int(start-calendar.FirstDay) >> 6
	siste := start - 1
	for i := range dl.Vedtak {
		if v := &dl.Vedtak[i]; v.Type == vedtak.Permisjon {
			siste = max(siste, v.Sluttdato)
		}
	}
	for i := range dl.Fravaer {
		siste = max(siste, dl.Fravaer[i].Til)
	}
	topp := -1
	if siste >= start {
		topp = int(siste-calendar.FirstDay)>>6 - w0
	}
	tell, fjern, delt := rom.tell[:topp+1], rom.fjern[:topp+1], rom.delt[:topp+1]
	clear(tell)
	clear(fjern)
	clear(delt)
	harDelt, aapen := false, calendar.LastDay+1
	sum, plan := 0, -1
	for i := range dl.Vedtak {
		v := &dl.Vedtak[i]
		if v.Type != vedtak.Permisjon && v.Type != vedtak.Forlengelse && v.FastsattVarighet == 0 {
			continue
		}
		if v.Ordning > vedtak.Introduksjonsprogram || v.Resultat == vedtak.Avslag ||
			v.IkkeGjeldende && (foersteAvslutning == 0 || v.Sluttdato != 0 && v.Sluttdato <= foersteAvslutning) {
			continue
		}
		if v.FastsattVarighet != 0 {
			if plan >= 0 {
				p := &dl.Vedtak[plan]
				switch {
				case p.FastsattVarighet != v.FastsattVarighet && (p.Vedtaksdato == 0 || v.Vedtaksdato == 0 || p.Vedtaksdato == v.Vedtaksdato && p.Registrert == v.Registrert):
					return 0
				case v.Vedtaksdato > p.Vedtaksdato || v.Vedtaksdato == p.Vedtaksdato && v.Registrert > p.Registrert:
					plan = i
				}
			} else {
				plan = i
			}
		}
		switch v.Type {
		case vedtak.Forlengelse:
			if v.Maaneder == 0 {
				sum += maks
			} else {
				sum += int(v.Maaneder)
			}
		case vedtak.Permisjon:
			switch {
			case v.Startdato == 0 || v.Sluttdato == 0:
				aapen = min(aapen, v.Startdato)
			case v.Sluttdato < start || v.Startdato > v.Sluttdato:
			default:
				lag := tell
				if v.Velferdsgrunn == vedtak.ReligioesHoeytid {
					lag = fjern
				}
				barSett(lag, w0, max(v.Startdato, start), v.Sluttdato)
			}
		}
	}
	mnd := int(m[0])
	if plan >= 0 {
		mnd = min(mnd, int(dl.Vedtak[plan].FastsattVarighet))
	}
	grunn := calendar.AddMonths(start, mnd+min(sum, maks))

	for i := range dl.Fravaer {
		f := &dl.Fravaer[i]
		virk := barVirk[f.Type]
		switch {
		case virk == 0:
			continue
		case f.Fra == 0 || f.Til == 0:
			aapen = min(aapen, f.Fra)
			continue
		case f.Til < start || f.Fra > f.Til:
			continue
		}
		fra := max(f.Fra, start)
		switch {
		case virk == barFjer:
			barSett(fjern, w0, fra, f.Til)
		case !f.Timer.Gitt() && !f.Dager.Gitt():
			barSett(tell, w0, fra, f.Til)
		case !barTimer(rom, w0, f, fra):
			barSett(tell, w0, fra, f.Til)
		default:
			harDelt = true
		}
	}
	for i := range tell {
		tell[i] = tell[i] & calendar.Word(w0+i, calendar.Fridager) &^ fjern[i]
		delt[i] &^= tell[i] | fjern[i]
	}

	svar := grunn
	for hele, deler, neste := 0, int64(0), 0; topp >= 0; {
		// The words before neste are counted; the word of the frist is counted through its bit.
		siste := int(svar-calendar.FirstDay) >> 6
		siste -= w0
		for ; neste < siste && neste <= topp; neste++ {
			hele += bits.OnesCount64(tell[neste])
			if harDelt {
				deler += barSum(rom, delt[neste], neste)
			}
		}
		h, dl := hele, deler
		if siste <= topp {
			m := ^uint64(0) >> (63 - int(svar-calendar.FirstDay)&63)
			h += bits.OnesCount64(tell[siste] & m)
			if harDelt {
				dl += barSum(rom, delt[siste]&m, siste)
			}
		}
		n := (int64(h)*barDag + dl + 500) / 1000 * 1000
		if n <= 10*barDag {
			break
		}
		ny, _ := calendar.AddVirkedager(grunn, int((n+barDag-1)/barDag), calendar.Fridager)
		if ny == svar {
			break
		}
		svar = ny
	}
	if aapen <= svar {
		return 0
	}
	return svar
}

func barSum(rom *barRom, m uint64, ord int) (sum int64) {
	for ; m != 0; m &= m - 1 {
		sum += int64(rom.timer[ord<<6+bits.TrailingZeros64(m)])
	}
	return sum
}

// barTimer spreads hours or days over the virkedager of f; false when they fill it.
func barTimer(rom *barRom, w0 int, f *fravaer.Fravaer, fra date.Date) bool {
	n := int64(calendar.CountVirkedager(f.Fra, f.Til, calendar.Fridager))
	if n == 0 {
		return true
	}
	sum := f.Timer.Millionter()
	if f.Dager.Gitt() {
		if f.Dager.Millionter() >= n*lov.Mikro {
			return false
		}
		sum = (f.Dager.Millionter()*barDag + lov.Mikro/2) / lov.Mikro
	}
	if sum >= n*barDag {
		return false
	}
	del, rest := uint32(sum/n), sum%n
	if fra > f.Fra {
		rest -= int64(calendar.CountVirkedager(f.Fra, fra-1, calendar.Fridager))
	}
	a, b := int(fra-calendar.FirstDay), int(f.Til-calendar.FirstDay)
	for i := a>>6 - w0; i <= b>>6-w0; i++ {
		m := calendar.Word(w0+i, calendar.Fridager)
		if i == a>>6-w0 {
			m &= ^uint64(0) << (a & 63)
		}
		if i == b>>6-w0 {
			m &= ^uint64(0) >> (63 - b&63)
		}
		for ; m != 0; m &= m - 1 {
			d, p := del, i<<6+bits.TrailingZeros64(m)
			if rest > 0 {
				d++
				rest--
			}
			if bit := m & -m; rom.delt[i]&bit == 0 {
				rom.delt[i] |= bit
				rom.timer[p] = d
			} else {
				rom.timer[p] = max(rom.timer[p], d)
			}
		}
	}
	return true
}

// barMaaneder returns the months and the longest forlengelse of the goal that counts.
func barMaaneder(dl *deltaker, start date.Date) (m [2]uint8, ok bool) {
	var fra, reg date.Date
	for i := range dl.Sluttmaal {
		if s := &dl.Sluttmaal[i]; s.Fra > fra {
			fra, reg = s.Fra, s.Registrert
		} else if s.Fra == fra {
			reg = max(reg, s.Registrert)
		}
	}
	for i := range dl.Sluttmaal {
		s := &dl.Sluttmaal[i]
		if s.Fra != 0 && (s.Fra != fra || s.Registrert != 0 && s.Registrert != reg) {
			continue
		}
		x := barMnd[s.Kode]
		if (s.Kode == sluttmaal.HoeyereUtdanning || s.Kode == sluttmaal.HoeyereUtdanning2026) && start >= bar43d[0] && start <= bar43d[1] && x != [2]uint8{12, 0} {
			switch {
			case dl.Kollektiv == lov.Ja && dl.UkrVgs == lov.Ja:
				x = [2]uint8{12, 0}
			case dl.Kollektiv != lov.Nei && dl.UkrVgs != lov.Nei:
				return m, false
			}
		}
		if ok && x != m {
			return m, false
		}
		m, ok = x, true
	}
	return m, ok
}

// The bare evaluator is right: it gives the hand-computed dates of the examples, and production's on random participants.
func TestBar(t *testing.T) {
	rom := new(barRom)
	for _, e := range eksempler {
		for _, s := range e.svar {
			if s.navn == "" {
				assert.Equal(t, s.dato, bar(rom, &e.deltaker, 0).String(), "%s: %s", e.navn, e.fordi)
			}
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		dl, l := trekkDeltaker(t), standard()
		if dl.Lov == lov.Introduksjonsloven || dl.Lovdato < nyttaar2026 { // the bare evaluator knows the law from 2026 alone
			return
		}
		var foerste date.Date
		for _, a := range dl.Avslutninger {
			foerste = a.Dato
		}
		if vil, fikk := dl.produksjon(&l, nil).Dato, bar(rom, &dl, foerste); vil != fikk {
			t.Fatalf("vil %v, fikk %v\n%+v", vil, fikk, dl)
		}
	})
}

// kjede is production put together once and run many times, as a caller with many participants does.
type kjede struct {
	svar frist.Gjennomfoering
	s    sluttmaal.Regler
	f    fravaer.Regler
	r    frist.Regler
	u    fravaer.Utlegg
	sg   sluttmaal.Grunnlag
	fg   fravaer.Grunnlag
	g    frist.GjennomfoeringGrunnlag
	m    lov.Mangler
	sp   lov.Spor
}

func nyKjede() *kjede { return &kjede{s: sluttmaal.Norge(), f: fravaer.Norge(), r: frist.Norge()} }

// gi hands production a participant: what the bare evaluator reads from the participant itself.
func (k *kjede) gi(dl *deltaker) {
	k.sg = sluttmaal.Grunnlag{
		Lovdato: dl.Lovdato, Registreringer: dl.Sluttmaal, Innvilgelse: dl.Innvilgelse, Foedselsdato: dl.Foedselsdato,
		HarVideregaaende: dl.HarVgs, Kollektiv: dl.Kollektiv, Ukrainsk: dl.UkrVgs,
	}
	k.fg = fravaer.Grunnlag{Lovdato: dl.Lovdato, Fravaer: dl.Fravaer, Vedtak: dl.Vedtak, Barn: dl.Barn}
	k.g = frist.GjennomfoeringGrunnlag{Per: dl.Per, Lovdato: dl.Lovdato, Vedtak: dl.Vedtak, Fravaer: &k.u, Avslutninger: dl.Avslutninger}
}

// kjoer runs the rules in their order, each handed what the one before found.
func (k *kjede) kjoer(medSpor bool) *frist.Gjennomfoering {
	k.m = k.m[:0]
	sp := (*lov.Spor)(nil)
	if medSpor {
		sp = &k.sp
		sp.Nullstill()
	}
	a := k.r.Anker(&frist.AnkerGrunnlag{Lovdato: k.g.Lovdato, Vedtak: k.g.Vedtak}, &k.m, sp)
	k.sg.Startdato, k.sg.Vedtaksdato, k.sg.Vedtak = a.Startdato, a.Vedtaksdato, a.Indeks
	k.fg.Startdato = a.Startdato
	k.g.Anker = a
	k.s.VarighetTil(&k.g.Varighet, &k.sg, &k.m, sp)
	k.f.Legg(&k.u, &k.fg)
	k.r.GjennomfoeringTil(&k.svar, &k.g, &k.m, sp)
	return &k.svar
}

// benkdeltaker has n registrations spread over a programme of three years: one in five in hours, one in ten ferie, one in five a
// permisjon, some of them on the same dates.
func benkdeltaker(n int) deltaker {
	dl := program("2026-02-02", sluttmaal.DelerAvVideregaaende2025)
	for i := range n {
		fra := d("2026-02-10") + date.Date((i*37)%1000)
		til := fra + date.Date(i%6)
		switch {
		case i%10 == 9:
			dl.Fravaer = append(dl.Fravaer, fravaer.Fravaer{Type: fravaer.Ferie, Fra: fra, Til: til})
		case i%5 == 3:
			dl.Fravaer = append(dl.Fravaer, fravaer.Fravaer{Type: fravaer.EgenSykdom, Fra: fra, Til: til, Timer: lov.TimerAv(int64(2_500_000 * (i%6 + 1)))})
		case i%5 == 2:
			dl.Vedtak = append(dl.Vedtak, vedtak.Vedtak{Type: vedtak.Permisjon, Permisjonstype: vedtak.Omsorg, Vedtaksdato: fra, Startdato: fra, Sluttdato: til})
		default:
			dl.Fravaer = append(dl.Fravaer, fravaer.Fravaer{Type: fravaer.EgenSykdom, Fra: fra, Til: til})
		}
	}
	return dl
}

var antallRegistreringer = []int{0, 5, 50}

// Nothing is allocated after the first participant, with or without a trace.
func TestAllokererIkke(t *testing.T) {
	k := nyKjede()
	stor := benkdeltaker(50)
	k.gi(&stor)
	k.kjoer(true)
	for _, n := range antallRegistreringer {
		dl := benkdeltaker(n)
		k.gi(&dl)
		for _, medSpor := range []bool{false, true} {
			var f *frist.Gjennomfoering
			assert.Zero(t, testing.AllocsPerRun(100, func() { f = k.kjoer(medSpor) }), "%d registreringer, spor: %v", n, medSpor)
			require.Equal(t, lov.Oppfylt, f.Utfall)
			assert.Equal(t, bar(new(barRom), &dl, 0), f.Dato)
		}
	}
}

// The bare evaluator, the date alone, and the date with its whole trace, in one run.
func BenchmarkGjennomfoering(b *testing.B) {
	for _, n := range antallRegistreringer {
		dl := benkdeltaker(n)
		k, rom := nyKjede(), new(barRom)
		k.gi(&dl)
		vil := k.kjoer(true).Dato
		b.Run(fmt.Sprint(n, "/bar"), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if bar(rom, &dl, 0) != vil {
					b.Fatal(vil)
				}
			}
		})
		for _, medSpor := range []bool{false, true} {
			navn := "/dato"
			if medSpor {
				navn = "/spor"
			}
			b.Run(fmt.Sprint(n, navn), func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					if f := k.kjoer(medSpor); f.Dato != vil {
						b.Fatal(f.Dato)
					}
				}
			})
		}
	}
}

// Children's sickness beyond the cap of ten virkedager asks for the twelve months before each date (T62).
func BenchmarkBarnsSykdom(b *testing.B) {
	dl := benkdeltaker(50)
	for i := range dl.Fravaer {
		if dl.Fravaer[i].Type == fravaer.EgenSykdom {
			dl.Fravaer[i].Type = fravaer.BarnsSykdom
		}
	}
	k := nyKjede()
	k.gi(&dl)
	b.ReportAllocs()
	for b.Loop() {
		k.kjoer(false)
	}
}
