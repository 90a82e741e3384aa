package fravaer

import (
	"iter"
	"math/bits"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/calendar"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// EtterFoedsel is when fravær etter endt fødselspermisjon is added to the programme (T13).
type EtterFoedsel uint8

// The readings of T13.
const (
	IntroduksjonslovenBare EtterFoedsel = iota // under introduksjonsloven only
	EtterFoedselAlltid
	EtterFoedselAldri
)

// Regler is this package's part of the rules, a value.
type Regler struct {
	Fravaer   [antallTyper]lov.Lover[Virkning]       // by Type
	Permisjon [antallPermisjoner]lov.Lover[Virkning] // by Permisjonstype, the first without a type

	Kalender     calendar.Reading // T04
	Virkedag     int64            // T07: a virkedag in millionths of an hour
	AndreVinner  bool             // T12: other absence wins over ferie and religious days
	EtterFoedsel EtterFoedsel     // T13
	NyForskrift  bool             // T39 integreringsforskriften: it applies under introduksjonsloven too, from 2021
	FriTalteIkke bool             // T16 nei: fri before 2026 does not count
	BareInnenfor bool             // T62: absence beyond the caps on stønad does not count
}

// Grunnlag is what the rules on absence look at. A zero field is not given.
type Grunnlag struct {
	Lov               lov.Lov // the act the person is under; zero: integreringsloven
	Lovdato           date.Date
	Startdato         date.Date // the anchor: absence before it is not absence from the programme
	Fravaer           []Fravaer
	Vedtak            []vedtak.Vedtak
	Barn              []Barn
	GammelRegelFoer   date.Date // absence before this day follows the wording before 2026 (T15); zero: none does
	FoersteAvslutning date.Date
	UdatertAvslutning lov.Sti // the day that an avslutning lacks; zero: none does
}

// The layers of an [Utlegg]: for each date of the programme a bit.
const (
	lagTell      = iota // absence in full, other than permisjon
	lagPerm             // permisjon
	lagFjern            // ferie and religious days
	lagEtter            // fravær etter endt fødselspermisjon
	lagStans            // midlertidig stans
	lagDeltid           // absence in part: the hours are in timer
	lagFlere            // absence in part by more than one registration
	lagHel              // what counts in full: (tell or perm) on a virkedag that nothing removes
	lagTatt             // counted on a registration, while they are told apart
	lagPeriode          // periods of which only some hours are absence
	lagReligioes        // the religious days among lagFjern
	lagVirkedag         // virkedager (T04)
	lagKalender         // the dates of permisjon that is added in calendar days (T39)
	antallLag
)

// Utlegg is absence laid out day by day from the anchor on: a bit for each date in each layer, aligned with the words of the
// calendar. The zero Utlegg is ready; it keeps its memory from one call of [Regler.Legg] to the next.
type Utlegg struct {
	start     date.Date
	siste     date.Date // the last date laid out
	lov       lov.Lov   // whose rules on absence it was laid out by (T39)
	gammelTil date.Date // absence before this day follows the wording before 2026 (T16)
	kalender  calendar.Reading
	virkedag  int64
	ord0      int       // the word of the calendar that holds start
	dag0      date.Date // the date of its first bit
	ord       [][antallLag]uint64
	timer     []uint32 // millionths of an hour absent, by date from the first bit of ord; where lagDeltid is set
	harDeltid bool
	redegjort bool // lagTatt is in use
	medEtter  bool // fravær etter endt fødselspermisjon is added (T13)
	maidager  bool
	lagt      uint16 // a bit for each layer that has any
	grenser   grenser
	regler    *Regler
	grunnlag  *Grunnlag
	permisjon Fravaer  // the permisjon that is told of, as a registration of its days
	unntak    []uint64 // the dates that the cap on the registration that is told of leaves out; nil: none

	Registreringer []Registrering // what came of each registration, after Redegjoer
	Ukjent         []Ukjent       // missing facts that matter for a frist on or after their day
	Tolkninger     lov.Tolkninger // the open points whose question was reached
}

// Ukjent is a fact that is missing: a day of a registration, or the children that a cap turns on.
type Ukjent struct {
	Sti   lov.Sti
	Fra   date.Date // it matters when the frist is on or after this day
	Stans bool      // a midlertidig stans: it matters only by T14
}

// Legg lays the absence of g out in u, which keeps r and g until the next call.
//
// Integreringsforskriften §§ 5–7, 11–19. Fravær of a counting type, fri and innvilget permisjon on the programme count on virkedager
// (§ 17 første ledd, T04); ferie (§ 18) and religious days (§ 17 andre ledd) remove their dates (T12). Several registrations on one
// date count once, the larger part. Hours are spread evenly over the virkedager of the registration in whole millionths, the
// remainder on the first, at most one virkedag each (T07). The version of each provision is picked by g.Lovdato.
//
// Under introduksjonsloven the forskrift of 2003 says the same, with a permisjon for those on their way to work (§ 5-4), and permisjon
// may be registered in calendar days (T39).
func (r *Regler) Legg(u *Utlegg, g *Grunnlag) {
	u.regler, u.grunnlag = r, g
	u.lov, u.gammelTil = r.regelsett(g), g.gammelRegelFoer()
	u.start, u.kalender, u.virkedag = g.Startdato, r.Kalender, r.Virkedag
	u.ord, u.siste = u.ord[:0], g.Startdato-1
	ord0, bit := calendar.WordIndex(g.Startdato)
	u.ord0, u.dag0 = ord0, g.Startdato-date.Date(bit)
	u.Ukjent, u.Registreringer = u.Ukjent[:0], u.Registreringer[:0]
	u.harDeltid, u.medEtter, u.maidager, u.redegjort, u.lagt = false, false, false, false, 0
	u.Tolkninger = lov.Tolkninger{}
	u.grenser.barn, u.grenser.velferd, u.grenser.over = false, false, ""
	siste, grenser, vedtatt := u.siste, false, false
	for i := range g.Fravaer {
		f := &g.Fravaer[i]
		siste = max(siste, f.Til)
		if f.Type == BarnsSykdom {
			grenser = true
		}
	}
	for i := range g.Vedtak {
		if v := &g.Vedtak[i]; v.Type == vedtak.Permisjon || v.Type == vedtak.MidlertidigStans {
			siste, vedtatt = max(siste, v.Sluttdato), true
			grenser = grenser || v.Permisjonstype == vedtak.Velferd || v.Permisjonstype == 0
		}
	}
	if g.Lov == lov.Introduksjonsloven && g.Lovdato >= foerste2021 && (vedtatt || len(g.Fravaer) > 0) {
		u.Tolkninger.Legg(39)
	}
	if siste >= g.Startdato {
		u.plass(siste)
		if grenser {
			r.finnGrenser(u, g)
		}
	}
	if len(g.Fravaer) > 0 {
		r.leggFravaer(u, g)
	}
	if vedtatt {
		for i := range g.Vedtak {
			r.leggVedtak(u, g, i)
		}
	}
	if !u.Tom() {
		u.samle(r.AndreVinner)
	}
}

// leggVedtak lays out vedtak i when it is a permisjon or a midlertidig stans.
func (r *Regler) leggVedtak(u *Utlegg, g *Grunnlag, i int) {
	v := &g.Vedtak[i]
	stans := v.Type == vedtak.MidlertidigStans
	if v.Type != vedtak.Permisjon && !stans {
		return
	}
	if utelatt := r.utelattVedtak(v, g); utelatt != 0 {
		if utelatt == UtelattIkkeGjeldende && v.Uvisst(g.FoersteAvslutning, g.UdatertAvslutning != lov.Sti{}) {
			u.Ukjent = append(u.Ukjent, Ukjent{Sti: g.UdatertAvslutning, Fra: v.Startdato, Stans: stans})
		}
		return
	}
	if p := u.permisjonPaa(v.Permisjonstype); !stans && (p == nil || p.Verdi == IngenVirkning) {
		return
	}
	if v.Startdato == 0 || v.Sluttdato == 0 {
		u.utenDag("vedtak", i, "startdato", "sluttdato", v.Startdato, stans)
		return
	}
	switch {
	case stans:
		u.sett(lagStans, v.Startdato, v.Sluttdato)
	case r.religioes(v):
		u.sett(lagFjern, v.Startdato, v.Sluttdato)
		u.sett(lagReligioes, v.Startdato, v.Sluttdato)
	default:
		var unntak []uint64
		if v.Permisjonstype == vedtak.Velferd && u.grenser.velferd {
			unntak = u.grenser.utenforVelferd
		}
		u.settUtenom(lagPerm, v.Startdato, v.Sluttdato, unntak)
		if v.Telleenhet == vedtak.Kalenderdager && u.lov == lov.Introduksjonsloven {
			u.settUtenom(lagKalender, v.Startdato, v.Sluttdato, unntak)
		}
	}
}

// utenDag notes a registration that lacks its first or last day.
func (u *Utlegg) utenDag(liste string, i int, foerste, siste string, fra date.Date, stans bool) {
	felt := siste
	if fra == 0 {
		felt = foerste
	}
	u.Ukjent = append(u.Ukjent, Ukjent{Sti: lov.I(liste, i, felt), Fra: fra, Stans: stans})
}

// plass makes room for the dates from the anchor through siste, all layers empty.
func (u *Utlegg) plass(siste date.Date) {
	if u.start < calendar.FirstDay || siste > calendar.LastDay {
		return
	}
	u.siste = siste
	til, _ := calendar.WordIndex(siste)
	n := til - u.ord0 + 1
	if cap(u.ord) < n {
		u.ord = make([][antallLag]uint64, n)
	}
	ord := u.ord[:n]
	clear(ord)
	for i := range ord {
		ord[i][lagVirkedag] = calendar.Word(u.ord0+i, u.kalender)
	}
	u.ord = ord
}

// spenn is the bits of a period among the words of an Utlegg: those of word i from foerste, all between, those of word j through siste.
// It is empty when j is before i.
type spenn struct {
	i, j           int
	foerste, siste uint64
}

// spenn returns the bits of fom–tom, cut to the dates laid out.
func (u *Utlegg) spenn(fom, tom date.Date) spenn {
	a, b := max(fom, u.start)-u.dag0, min(tom, u.siste)-u.dag0
	if b < a {
		return spenn{j: -1}
	}
	return spenn{int(a >> 6), int(b >> 6), ^uint64(0) << (a & 63), ^uint64(0) >> (^b & 63)}
}

// maske returns the bits in word i, which is one of s.
func (s spenn) maske(i int) uint64 {
	m := ^uint64(0)
	if i == s.i {
		m = s.foerste
	}
	if i == s.j {
		m &= s.siste
	}
	return m
}

// sett sets the dates fom–tom in a layer.
func (u *Utlegg) sett(lag uint, fom, tom date.Date) { u.settUtenom(lag, fom, tom, nil) }

// settUtenom sets the dates fom–tom in a layer, except those of unntak.
func (u *Utlegg) settUtenom(lag uint, fom, tom date.Date, unntak []uint64) {
	s := u.spenn(fom, tom)
	if s.i > s.j {
		return
	}
	u.lagt |= 1 << lag
	for i := s.i; i <= s.j; i++ {
		m := s.maske(i)
		if unntak != nil {
			m &^= unntak[i]
		}
		u.ord[i][lag] |= m
	}
}

// leggFravaer lays out the fravær of g.
func (r *Regler) leggFravaer(u *Utlegg, g *Grunnlag) {
	var slag Type
	virkning := IngenVirkning // of slag: registrations of one kind mostly follow one another
	fravaer := g.Fravaer
	for i := range fravaer {
		f := &fravaer[i]
		if f.Type != slag {
			slag, virkning = f.Type, u.virkning(f.Type)
		}
		if f.Fra == 0 || f.Til == 0 {
			if virkning == UtenforTerskel {
				u.Tolkninger.Legg(13)
			}
			if virkning != IngenVirkning && (virkning != UtenforTerskel || r.leggerTilEtterFoedsel(g)) {
				u.utenDag("fravaer", i, "fra", "til", f.Fra, false)
			}
			continue
		}
		fra := f.Fra
		switch virkning {
		case FjernerDagen:
			u.sett(lagFjern, fra, f.Til)
			if f.Type == ReligioesHoeytid {
				u.sett(lagReligioes, fra, f.Til)
			}
			continue
		case UtenforTerskel:
			if f.Til >= u.start {
				u.medEtter = r.leggerTilEtterFoedsel(g)
				u.Tolkninger.Legg(13)
			}
			u.sett(lagEtter, fra, f.Til)
			continue
		case TellerSomFri:
			if fra < u.gammelTil {
				u.Tolkninger.Legg(16)
				if r.FriTalteIkke {
					fra = u.gammelTil
				}
			}
		case Teller:
		default:
			continue
		}
		var unntak []uint64
		if f.Type == BarnsSykdom && u.grenser.barn {
			unntak = u.grenser.utenforBarn
		}
		if !f.utenMengde() {
			if f.Timer.Gitt() {
				u.Tolkninger.Legg(7)
			}
			if dag, rest, hel := r.spre(f); !hel {
				u.leggDeler(f, fra, dag, rest, unntak)
				continue
			}
		}
		u.settUtenom(lagTell, fra, f.Til, unntak)
	}
}

// leggDeler lays out a registration of which each virkedag is absence in part, from fra on.
func (u *Utlegg) leggDeler(f *Fravaer, fra date.Date, dag, rest int64, unntak []uint64) {
	u.sett(lagPeriode, fra, f.Til)
	if f.Fra < u.start && calendar.ReadingsDiffer(f.Fra, u.start-1) {
		u.maidager = true // the hours are spread over the days before the anchor too
	}
	if !u.harDeltid {
		u.harDeltid = true
		if n := 64 * len(u.ord); cap(u.timer) < n {
			u.timer = make([]uint32, n) // read only where lagDeltid is set, so it is never cleared
		} else {
			u.timer = u.timer[:n]
		}
	}
	for p, del := range u.deler(f, fra, f.Til, dag, rest) {
		o, b := &u.ord[p>>6], uint64(1)<<(p&63)
		switch {
		case del == 0, unntak != nil && unntak[p>>6]&b != 0:
		case o[lagDeltid]&b == 0:
			o[lagDeltid] |= b
			u.timer[p] = uint32(del)
		default:
			o[lagFlere] |= b
			u.timer[p] = max(u.timer[p], uint32(del))
		}
	}
}

// deler yields the virkedager of fom–tom that are laid out, each as its place among the bits of u, with how much of it is absence when
// f has dag on each of its virkedager and a millionth of an hour more on the first rest of them.
func (u *Utlegg) deler(f *Fravaer, fom, tom date.Date, dag, rest int64) iter.Seq2[int, int64] {
	return func(yield func(int, int64) bool) {
		rest := rest
		if fom = max(fom, u.start); f.Fra < fom {
			rest -= int64(calendar.CountVirkedager(f.Fra, fom-1, u.kalender))
		}
		s := u.spenn(fom, tom)
		for i := s.i; i <= s.j; i++ {
			for m := s.maske(i) & u.ord[i][lagVirkedag]; m != 0; m &= m - 1 {
				del := dag
				if rest > 0 {
					del++
				}
				rest--
				if !yield(64*i+bits.TrailingZeros64(m), del) {
					return
				}
			}
		}
	}
}

// spre returns how much of each virkedag of f is absence, in millionths of an hour: dag, and one more on the first rest of them; hel
// when every virkedag is absence in full.
func (r *Regler) spre(f *Fravaer) (dag, rest int64, hel bool) {
	sum, n, hel := r.mengde(f)
	if hel {
		return r.Virkedag, 0, true
	}
	return sum / n, sum % n, false
}

// mengde returns the n virkedager of f; hel when every one is absence in full, as when there is none, else how much is absence in all, in
// millionths of an hour.
func (r *Regler) mengde(f *Fravaer) (sum, n int64, hel bool) {
	n = int64(calendar.CountVirkedager(f.Fra, f.Til, r.Kalender))
	switch {
	case f.Timer.Gitt():
		sum = f.Timer.Millionter()
		return sum, n, sum >= n*r.Virkedag
	case f.Dager.Gitt():
		dager := f.Dager.Millionter()
		return (dager*r.Virkedag + lov.Mikro/2) / lov.Mikro, n, dager >= n*lov.Mikro
	}
	return 0, n, true
}

// samle works out which dates count in full.
func (u *Utlegg) samle(andreVinner bool) {
	var fjernetNoe, mai uint64
	annen := u.kalender ^ calendar.MaiVirkedager // the other reading of T04
	ord := u.ord
	for i := range ord {
		o := &ord[i]
		alle := o[lagTell] | o[lagPerm]
		noe := alle | o[lagEtter] | o[lagStans] | o[lagPeriode]
		if noe == 0 {
			continue
		}
		mai |= noe & (o[lagVirkedag] ^ calendar.Word(u.ord0+i, annen))
		alle &= o[lagVirkedag]
		fjernetNoe |= (alle | o[lagDeltid] | o[lagEtter]) & o[lagFjern]
		if andreVinner {
			o[lagFjern] &^= alle | o[lagDeltid] | o[lagKalender]
		}
		o[lagHel] = alle &^ o[lagFjern]
	}
	u.maidager = u.maidager || mai != 0
	if fjernetNoe != 0 {
		u.Tolkninger.Legg(12)
	}
}

// Tom reports whether nothing is laid out.
func (u *Utlegg) Tom() bool { return u.lagt == 0 }

// HarPermisjon reports whether permisjon that counts is laid out.
func (u *Utlegg) HarPermisjon() bool { return u.har(lagPerm) }

// HarKalenderdager reports whether permisjon that is added in calendar days is laid out (T39).
func (u *Utlegg) HarKalenderdager() bool { return u.har(lagKalender) }

// HarStans reports whether midlertidig stans is laid out.
func (u *Utlegg) HarStans() bool { return u.har(lagStans) }

// har reports whether a layer has any dates.
func (u *Utlegg) har(lag uint) bool { return u.lagt>>lag&1 == 1 }

// HarDeltid reports whether any date is absence in part only.
func (u *Utlegg) HarDeltid() bool { return u.harDeltid }

// Maidager reports whether a registration covers a 1 or 17 May that T04 decides.
func (u *Utlegg) Maidager() bool { return u.maidager }

// Start returns the anchor that u was laid out from.
func (u *Utlegg) Start() date.Date { return u.start }

// Siste returns the last date of any registration laid out; the day before the anchor when there is none.
func (u *Utlegg) Siste() date.Date { return u.siste }

// Virkedag returns a virkedag in millionths of an hour (T07).
func (u *Utlegg) Virkedag() int64 { return u.virkedag }

// Lov returns the act whose rules on absence u was laid out by (T39).
func (u *Utlegg) Lov() lov.Lov { return u.lov }

// Kalender returns the reading of the calendar that u was laid out by (T04).
func (u *Utlegg) Kalender() calendar.Reading { return u.kalender }

// Timer returns the absence that counts toward the ten from fom through tom, in millionths of an hour.
func (u *Utlegg) Timer(fom, tom date.Date) int64 { return u.sum(fom, tom, true) }

// TimerUtenPermisjon is [Utlegg.Timer] of fravær and fri alone.
func (u *Utlegg) TimerUtenPermisjon(fom, tom date.Date) int64 { return u.sum(fom, tom, false) }

func (u *Utlegg) sum(fom, tom date.Date, medPermisjon bool) int64 {
	hele := 0
	var deler int64
	s := u.spenn(fom, tom)
	for i := s.i; i <= s.j; i++ {
		o := &u.ord[i]
		hel := o[lagHel]
		if !medPermisjon {
			hel &= o[lagTell]
		}
		del := o[lagDeltid] &^ hel &^ o[lagFjern]
		if hel|del == 0 {
			continue
		}
		m := s.maske(i)
		hele += bits.OnesCount64(hel & m)
		deler += u.deltid(i, del&m)
	}
	return int64(hele)*u.virkedag + deler
}

// deltid sums the hours of the dates m of word i.
func (u *Utlegg) deltid(i int, m uint64) (sum int64) {
	for ; m != 0; m &= m - 1 {
		sum += int64(u.timer[64*i+bits.TrailingZeros64(m)])
	}
	return sum
}

// LagtTil returns what fravær etter endt fødselspermisjon adds from fom through tom beside timer, the absence that is added there
// anyway: the sum over the dates of the larger of the two, in millionths of an hour. talt tells whether the absence that counts
// toward the ten is in timer, and medPermisjon whether permisjon is.
func (u *Utlegg) LagtTil(fom, tom date.Date, timer int64, talt, medPermisjon bool) int64 {
	if !u.medEtter {
		return timer
	}
	s := u.spenn(fom, tom)
	for i := s.i; i <= s.j; i++ {
		o := &u.ord[i]
		e := o[lagEtter] &^ o[lagFjern] & o[lagVirkedag] & s.maske(i)
		if talt {
			hel := o[lagHel]
			if !medPermisjon {
				hel &= o[lagTell]
			}
			e &^= hel
			if u.harDeltid {
				timer -= u.deltid(i, e&o[lagDeltid])
			}
		}
		timer += int64(bits.OnesCount64(e)) * u.virkedag
	}
	return timer
}

// EtterFoedsel returns the virkedager of fravær etter endt fødselspermisjon from fom through tom, less ferie and religious days.
func (u *Utlegg) EtterFoedsel(fom, tom date.Date) int {
	if !u.har(lagEtter) {
		return 0
	}
	return u.antall(lagEtter, fom, tom)
}

// Stans returns the virkedager of midlertidig stans from fom through tom, whatever else is registered on them.
func (u *Utlegg) Stans(fom, tom date.Date) int {
	if !u.har(lagStans) {
		return 0
	}
	return u.antall(lagStans, fom, tom)
}

// Kalenderdager returns the dates from fom through tom of permisjon that is added in calendar days (T39), less ferie and religious days,
// and how many of them are virkedager.
func (u *Utlegg) Kalenderdager(fom, tom date.Date) (dager, virkedager int) {
	s := u.spenn(fom, tom)
	for i := s.i; i <= s.j; i++ {
		o := &u.ord[i]
		m := o[lagKalender] &^ o[lagFjern] & s.maske(i)
		dager += bits.OnesCount64(m)
		virkedager += bits.OnesCount64(m & o[lagVirkedag])
	}
	return dager, virkedager
}

// Uansett returns what is added from fom through tom whatever the ten come to: the virkedager of fravær etter endt fødselspermisjon (T13)
// and, with permisjon, those of it (T17) and the calendar days of [Utlegg.Kalenderdager], each date once. flyttet tells that the calendar
// days are added elsewhere, so that their dates are not.
func (u *Utlegg) Uansett(fom, tom date.Date, permisjon, flyttet bool) (dager, virkedager int) {
	s := u.spenn(fom, tom)
	for i := s.i; i <= s.j; i++ {
		o := &u.ord[i]
		m := s.maske(i) &^ o[lagFjern]
		var legges uint64
		if u.medEtter {
			legges = o[lagEtter]
		}
		if permisjon {
			legges |= o[lagPerm]
			dager += bits.OnesCount64(o[lagKalender] & m)
		}
		if permisjon || flyttet {
			legges &^= o[lagKalender]
		}
		virkedager += bits.OnesCount64(legges & o[lagVirkedag] & m)
	}
	return dager, virkedager
}

func (u *Utlegg) antall(lag uint, fom, tom date.Date) (n int) {
	s := u.spenn(fom, tom)
	for i := s.i; i <= s.j; i++ {
		o := &u.ord[i]
		m := o[lag] & o[lagVirkedag] & s.maske(i)
		if lag != lagStans {
			m &^= o[lagFjern]
		}
		n += bits.OnesCount64(m)
	}
	return n
}

// regelsett returns the act whose rules on absence apply to the person.
func (r *Regler) regelsett(g *Grunnlag) lov.Lov {
	if g.Lov == lov.Introduksjonsloven && r.NyForskrift && g.Lovdato >= foerste2021 {
		return lov.Integreringsloven
	}
	return g.Lov
}

// gammelRegelFoer returns the day before which absence follows the wording before 2026: every day by a law of that time, else by T15.
func (g *Grunnlag) gammelRegelFoer() date.Date {
	if g.Lovdato < foerste2026 {
		return calendar.LastDay + 1
	}
	return g.GammelRegelFoer
}

// leggerTilEtterFoedsel reports whether fravær etter endt fødselspermisjon is added (T13).
func (r *Regler) leggerTilEtterFoedsel(g *Grunnlag) bool {
	return r.EtterFoedsel == EtterFoedselAlltid || r.EtterFoedsel == IntroduksjonslovenBare && g.Lov == lov.Introduksjonsloven
}

// virkning returns what a kind of fravær does.
func (u *Utlegg) virkning(t Type) Virkning {
	if v := u.fravaerPaa(t); v != nil {
		return v.Verdi
	}
	return IngenVirkning
}

func (u *Utlegg) fravaerPaa(t Type) *lov.Versjon[Virkning] {
	if t-1 >= Ugyldig { // 0 too, which comes around to the last
		return nil
	}
	return u.regler.Fravaer[t-1].I(u.lov).Paa(u.grunnlag.Lovdato)
}

func (u *Utlegg) permisjonPaa(t vedtak.Permisjonstype) *lov.Versjon[Virkning] {
	return u.permisjonstabell(t).Paa(u.grunnlag.Lovdato)
}

func (u *Utlegg) permisjonstabell(t vedtak.Permisjonstype) *lov.Tabell[Virkning] {
	if t > vedtak.AnnenPermisjon {
		t = 0
	}
	return u.regler.Permisjon[t].I(u.lov)
}

// religioes reports whether a permisjon is for the religious days of § 17 andre ledd.
func (r *Regler) religioes(v *vedtak.Vedtak) bool { return v.Velferdsgrunn == vedtak.ReligioesHoeytid }

// utelattVedtak returns why a permisjon or a midlertidig stans does not count at all, 0 when it does.
func (r *Regler) utelattVedtak(v *vedtak.Vedtak, g *Grunnlag) Utelatt {
	switch {
	case !v.IProgrammet():
		return UtelattAnnenOrdning
	case !v.Innvilget():
		return UtelattAvslag
	case !v.Virker(g.FoersteAvslutning):
		return UtelattIkkeGjeldende
	}
	return 0
}
