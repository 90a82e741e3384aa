package frist

import (
	"cmp"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/calendar"
	"github.com/nirregler/integrering/fravaer"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/sluttmaal"
	"github.com/nirregler/integrering/vedtak"
)

// Tilstand is how a frist stands on a day.
type Tilstand uint8

// The states. The zero value is that it cannot be told.
const (
	UkjentTilstand Tilstand = iota
	Loeper
	Overholdt
	Utloept
	GjelderIkke
)

var tilstander = [...]string{"", "loeper", "overholdt", "utloept", "gjelder-ikke"}

// String returns the word of the JSON contract.
func (t Tilstand) String() string {
	if int(t) < len(tilstander) {
		return tilstander[t]
	}
	return ""
}

// Regler is this package's part of the rules, a value. The zero value of each reading is the default.
type Regler struct {
	Oppstart, Avslutning, Plan     lov.Tabell[lov.Ord]
	Forlengelse, GammelForlengelse lov.Tabell[lov.Ord]
	Virkedager, Stans              lov.Tabell[lov.Ord]
	Fravaer, Permisjon             lov.Tabell[lov.Tall] // the ten of §§ 10 and 19

	DagenFoer           bool // T01 dagen-foer: the frist is the day before
	Kalenderdager       bool // T03 kalenderdager: the addition is in calendar days
	NesteVirkedag       bool // T05 neste-virkedag: a frist on a fridag moves forward
	ElleveEllerMer      bool // T06 elleve-eller-mer: fractions between ten and eleven do not extend
	Kalenderaar         bool // T08 kalenderaar: the ten are counted for each calendar year
	BareOverTi          bool // T09 over-ti: only the days above ten are added
	AlltidMaksimum      bool // T11 alltid-maksimum: a forlengelse is the longest there is
	StansFryser         bool // T14 fryser: midlertidig stans is added
	PermisjonFraFoerste bool // T17 fra-foerste-dag: permisjon before 2026 is added from the first day
	AltFraStart         bool // T18 alt-fra-start: absence after the frist counts too
	IngenNyForlengelse  bool // T38 nei: no forlengelse of old programmes decided from 2026
	UtloeptPaaDagen     bool // T43 paa-dagen: the frist has passed on its own day
	IkkeUtoverMaksimum  bool // T57 nei: permisjon never carries a programme beyond its longest

	OppstartMaaneder                                 lov.Tabell[lov.Tall] // the three months of § 12 andre ledd
	ToAarRett, ToAarTilbud                           lov.Tabell[lov.Ord]  // § 8 første ledd and tredje ledd
	RegistreringKommunen, RegistreringFylkeskommunen lov.Tabell[lov.Tall] // the two months of forskriften §§ 58 and 59

	OppstartForAlle bool // T26 alle: those who can be offered a programme have an oppstartsfrist too
}

// Avslutning is what the rule looks at of a registered end.
type Avslutning struct {
	Dato    date.Date
	Slettet bool
}

// GjennomfoeringGrunnlag is what the gjennomføringsfrist follows from.
type GjennomfoeringGrunnlag struct {
	Per, Lovdato      date.Date
	Anker             Anker
	Varighet          sluttmaal.Varighet
	Vedtak            []vedtak.Vedtak
	Fravaer           *fravaer.Utlegg // laid out from Anker.Startdato
	Avslutninger      []Avslutning
	FoersteAvslutning date.Date
	UdatertAvslutning lov.Sti   // the day that an avslutning lacks; zero: none does
	GammelRegelFoer   date.Date // absence before this day is tested and added by the rule before 2026 (T15); zero: none is
}

// Gjennomfoering is the frist and how it was found. Dato is zero when the outcome is Uavklart; what could be told all the same, such as
// Grunnfrist, stands.
type Gjennomfoering struct {
	Utfall        lov.Utfall
	Dato          date.Date // the last day inside the frist
	Tilstand      Tilstand
	OverholdtDato date.Date
	Startdato     date.Date
	Sluttmaal     sluttmaal.Kode
	Maaneder      int       // of the goal, or fixed in the plan when that is shorter (T19)
	Forlengelse   int       // months
	Grunnfrist    date.Date // before absence
	Virkedager    int64     // absence that counts toward the ten, in millionths of a virkedag
	Terskel       int
	Utenfor       int // virkedager of fravær etter endt fødselspermisjon, which stand outside the ten (T13)
	Tillegg       int // virkedager added
	Tolkninger    lov.Tolkninger
	stans         int // virkedager of midlertidig stans inside the frist, before any is added
}

// IgjenTilTerskel returns how much more absence, in millionths of a virkedag, changes nothing yet; zero when the ten are passed.
func (f *Gjennomfoering) IgjenTilTerskel() int64 {
	return max(int64(f.Terskel)*lov.Mikro-f.Virkedager, 0)
}

// tusendel is a thousandth of an hour in millionths: absence is summed in hours and rounded half up to whole thousandths before it is
// held against the ten, so that 33 times a third of a virkedag is eleven. The limits it is held against are rounded likewise.
const tusendel = 1000

func avrund(timer int64) int64 { return (timer + tusendel/2) / tusendel * tusendel }

// Gjennomfoering returns the last day on which a programme may end.
//
// Integreringsloven §§ 13, 14 and 18 a andre ledd, integreringsforskriften §§ 10, 19, 75 and 76. The registered goal gives the months
// (T50); they and the forlengelse (§ 14 fjerde ledd, T11) are added in one addition from startdato in the first vedtak (T02, T10, T21),
// and a month that lacks the day gives its last. When fravær, fri and permisjon inside the programme are more than ten virkedager
// together, all of them are added as virkedager (§§ 10 and 19, T03, T06): the days that lie inside the frist as extended so far, until
// it stands still (T18). The version of §§ 10 and 19 is picked by g.Lovdato (T15).
//
// The outcome is Uavklart, with the missing facts in m, when the anchor or the months are, and when a registration of absence that
// begins on or before the frist has no last day. Tolkninger is filled only with a trace.
func (r *Regler) Gjennomfoering(g *GjennomfoeringGrunnlag, m *lov.Mangler, sp *lov.Spor) (f Gjennomfoering) {
	r.GjennomfoeringTil(&f, g, m, sp)
	return f
}

// GjennomfoeringTil is [Regler.Gjennomfoering] into an f that is reused.
func (r *Regler) GjennomfoeringTil(f *Gjennomfoering, g *GjennomfoeringGrunnlag, m *lov.Mangler, sp *lov.Spor) {
	*f = Gjennomfoering{}
	f.Startdato, f.Sluttmaal, f.Tolkninger = g.Anker.Startdato, g.Varighet.Kode, g.Varighet.Tolkninger
	if g.Anker.Utfall != lov.Oppfylt || g.Varighet.Utfall != lov.Oppfylt {
		return
	}
	terskel, permisjon := r.Fravaer.Paa(g.Lovdato), r.Permisjon.Paa(g.Lovdato)
	if terskel == nil || permisjon == nil {
		return
	}
	f.Terskel = int(terskel.Verdi)
	if !r.maaneder(g, f, m, sp) {
		return
	}
	u := g.Fravaer
	grunnfrist := calendar.AddMonths(f.Startdato, f.Maaneder+f.Forlengelse)
	dato, timer := r.rull(grunnfrist, u.Kalender()), int64(0)
	if !u.Tom() {
		dato, timer = r.utvid(g, f, grunnfrist)
	}
	f.Grunnfrist = r.dag(grunnfrist)
	if sp != nil {
		r.fortellGrunnfrist(g, f, dato, sp)
	}
	if r.mangler(u, dato, m, &f.Tolkninger) {
		return
	}
	f.Utfall, f.Dato = lov.Oppfylt, r.dag(dato)
	if sp != nil {
		f.naadd(r, g, grunnfrist, dato, timer)
		r.fortell(g, f, dato, timer, &terskel.Rad, &permisjon.Rad, sp)
	}
	r.tilstand(g, f, m, sp)
}

// dager converts millionths of an hour to millionths of a virkedag, cut off, so that rounding to two decimals afterwards is exact.
func dager(timer, virkedag int64) int64 { return timer * lov.Mikro / virkedag }

// mangler collects the facts that absence up to the frist lacks, and reports whether there are any.
func (r *Regler) mangler(u *fravaer.Utlegg, dato date.Date, m *lov.Mangler, t *lov.Tolkninger) (mangler bool) {
	for i := range u.Ukjent {
		a := &u.Ukjent[i]
		if a.Fra > dato {
			t.Legg(18)
			if !r.AltFraStart {
				continue
			}
		}
		if a.Stans {
			t.Legg(14)
			if !r.StansFryser {
				continue
			}
		}
		m.Mangler(a.Sti)
		mangler = true
	}
	return mangler
}

// dag puts the day by T01.
func (r *Regler) dag(d date.Date) date.Date {
	if r.DagenFoer {
		return d - 1
	}
	return d
}

// til returns the last date on which absence counts (T18).
func (r *Regler) til(u *fravaer.Utlegg, frist date.Date) date.Date {
	if r.AltFraStart {
		return max(frist, u.Siste())
	}
	return frist
}

// maaneder finds the months of the programme and of its forlengelse; false when a missing fact decides.
func (r *Regler) maaneder(g *GjennomfoeringGrunnlag, f *Gjennomfoering, m *lov.Mangler, sp *lov.Spor) bool {
	f.Maaneder = g.Varighet.Maaneder
	sum, antall := 0, 0
	maks := g.Varighet.Forlengelse
	plan := -1
	for i := range g.Vedtak {
		v := &g.Vedtak[i]
		if !v.IProgrammet() || !v.Innvilget() || v.Type != vedtak.Forlengelse && v.FastsattVarighet == 0 {
			continue
		}
		if v.Uvisst(g.FoersteAvslutning, g.UdatertAvslutning != lov.Sti{}) {
			m.Mangler(g.UdatertAvslutning)
			return false
		}
		if !v.Virker(g.FoersteAvslutning) {
			continue
		}
		if v.FastsattVarighet > 0 && (plan < 0 || nyere(v, &g.Vedtak[plan])) {
			plan = i
		}
		if v.Type != vedtak.Forlengelse {
			continue
		}
		if gammelt(g) && maks > 0 && (v.Vedtaksdato == 0 || v.Vedtaksdato >= foerste2026) {
			f.Tolkninger.Legg(38)
			if r.IngenNyForlengelse && v.Vedtaksdato == 0 {
				m.Mangler(lov.I("vedtak", i, "vedtaksdato"))
				return false
			}
		}
		if r.stengt(g, v) {
			continue
		}
		antall++
		sum += maanederI(v, maks)
	}
	if antall > 0 {
		if sum < maks {
			f.Tolkninger.Legg(11)
		}
		f.Forlengelse = min(sum, maks)
		if r.AlltidMaksimum {
			f.Forlengelse = maks
		}
	}
	if plan >= 0 && !r.plan(g, f, plan, m, sp) {
		return false
	}
	if sp != nil {
		r.fortellForlengelse(g, f, sp)
	}
	return true
}

// plan puts the months that kommunen fixed in the place of those of the goal, when they are fewer (§ 15 tredje ledd, T19); false when
// it cannot be told which vedtak is the newest.
func (r *Regler) plan(g *GjennomfoeringGrunnlag, f *Gjennomfoering, plan int, m *lov.Mangler, sp *lov.Spor) bool {
	p := &g.Vedtak[plan]
	ok := true
	for i := range g.Vedtak {
		v := &g.Vedtak[i]
		if i == plan || v.FastsattVarighet == 0 || v.FastsattVarighet == p.FastsattVarighet || !v.IProgrammet() || !v.Innvilget() || !v.Virker(g.FoersteAvslutning) {
			continue
		}
		switch {
		case v.Vedtaksdato == 0 || p.Vedtaksdato == 0:
			ok = false
			for _, j := range [...]int{i, plan} {
				if g.Vedtak[j].Vedtaksdato == 0 {
					m.Mangler(lov.I("vedtak", j, "vedtaksdato"))
				}
			}
		case !nyere(p, v):
			ok = false
			m.Mangler(lov.I("vedtak", i, "registrert"))
			m.Mangler(lov.I("vedtak", plan, "registrert"))
		}
	}
	if !ok {
		return false
	}
	f.Maaneder = min(f.Maaneder, int(p.FastsattVarighet))
	if sp != nil {
		if rad := r.Plan.Paa(g.Lovdato); rad != nil {
			sp.Legg(&regelPlan, &rad.Rad, lov.Beregnet, vedtak.FaktumVedtak.Er(int64(plan)), FaktumFastsatt.Er(int64(p.FastsattVarighet)), FaktumMaaneder.Er(int64(f.Maaneder)))
		}
	}
	return true
}

// nyere reports whether a was decided, or registered, after b.
func nyere(a, b *vedtak.Vedtak) bool {
	return cmp.Or(cmp.Compare(a.Vedtaksdato, b.Vedtaksdato), cmp.Compare(a.Registrert, b.Registrert)) > 0
}

// utvid returns the least frist that stands still, before T01, and the absence counted toward the ten inside it.
func (r *Regler) utvid(g *GjennomfoeringGrunnlag, f *Gjennomfoering, grunnfrist date.Date) (frist date.Date, timer int64) {
	u := g.Fravaer
	frist = grunnfrist
	talt := f.Startdato - 1 // the last date in timer
	for {
		til := r.til(u, frist)
		timer += u.Timer(talt+1, til)
		talt = til
		sum := r.tillegg(g, f.Terskel, til, timer, true)
		f.Tillegg = heleDager(sum, u.Virkedag())
		neste := r.legg(grunnfrist, f.Tillegg, u.Kalender())
		if r.IkkeUtoverMaksimum {
			neste = r.begrens(g, f, grunnfrist, til, neste)
		}
		if neste <= frist {
			break
		}
		frist = neste
	}
	if f.stans = u.Stans(f.Startdato, r.til(u, frist)); r.StansFryser && f.stans > 0 {
		f.Tillegg += f.stans
		frist = r.legg(grunnfrist, f.Tillegg, u.Kalender())
	}
	f.Utenfor = u.EtterFoedsel(f.Startdato, r.til(u, frist))
	timer = avrund(timer)
	f.Virkedager = dager(timer, u.Virkedag())
	return frist, timer
}

// begrens holds permisjon inside the longest programme (T57 nei): fravær and fri alone may carry it further.
func (r *Regler) begrens(g *GjennomfoeringGrunnlag, f *Gjennomfoering, grunnfrist, til, neste date.Date) date.Date {
	k := g.Fravaer.Kalender()
	lengste := f.lengste(g)
	tak := r.rull(lengste, k)
	if neste <= tak {
		return neste
	}
	u := g.Fravaer
	f.Tillegg = heleDager(r.tillegg(g, f.Terskel, til, u.Timer(f.Startdato, til), false), u.Virkedag())
	if uten := r.legg(grunnfrist, f.Tillegg, k); uten >= tak {
		return uten
	}
	if f.Tillegg = calendar.CountVirkedager(grunnfrist+1, lengste, k); r.Kalenderdager {
		f.Tillegg = int(lengste - grunnfrist)
	}
	return tak
}

// lengste returns the last day of the programme with the longest forlengelse there is, before absence.
func (f *Gjennomfoering) lengste(g *GjennomfoeringGrunnlag) date.Date {
	return calendar.AddMonths(f.Startdato, f.Maaneder+g.Varighet.Forlengelse)
}

// heleDager rounds absence up to whole virkedager, once; both are held in whole thousandths of an hour.
func heleDager(timer, virkedag int64) int {
	timer = avrund(timer)
	n := timer / virkedag
	if timer > avrund(n*virkedag) {
		n++
	}
	return int(n)
}

// legg returns grunnfrist with n virkedager added (T03), moved off a fridag by T05.
func (r *Regler) legg(grunnfrist date.Date, n int, k calendar.Reading) date.Date {
	return r.rull(r.pluss(grunnfrist, n, k), k)
}

// pluss returns grunnfrist with n virkedager added (T03); the last day of the calendar when it ends.
func (r *Regler) pluss(grunnfrist date.Date, n int, k calendar.Reading) date.Date {
	if r.Kalenderdager {
		return min(grunnfrist+date.Date(n), calendar.LastDay)
	}
	if d, ok := calendar.AddVirkedager(grunnfrist, n, k); ok {
		return d
	}
	return calendar.LastDay
}

// rull moves a day off a fridag by T05.
func (r *Regler) rull(d date.Date, k calendar.Reading) date.Date {
	if r.NesteVirkedag {
		if v, ok := calendar.RollForward(d, k); ok {
			return v
		}
	}
	return d
}

// tillegg returns the absence added when absence counts from the anchor through til, timer of it toward the ten, with permisjon or
// without, in millionths of an hour.
func (r *Regler) tillegg(g *GjennomfoeringGrunnlag, terskel int, til date.Date, timer int64, medPermisjon bool) int64 {
	if r.Kalenderaar {
		return r.perAar(g, terskel, til, medPermisjon)
	}
	return r.leggesTil(g, terskel, g.Anker.Startdato, til, timer, medPermisjon)
}

// perAar is tillegg where the ten are counted for each calendar year (T08).
func (r *Regler) perAar(g *GjennomfoeringGrunnlag, terskel int, til date.Date, medPermisjon bool) (sum int64) {
	fra := g.Anker.Startdato
	foerste, _, _ := calendar.YMD(fra)
	siste, _, _ := calendar.YMD(til)
	for aar := foerste; aar <= siste; aar++ {
		nyttaar, _ := calendar.Date(aar, 1, 1)
		slutt, _ := calendar.Date(aar, 12, 31)
		nyttaar, slutt = max(nyttaar, fra), min(slutt, til)
		sum += r.leggesTil(g, terskel, nyttaar, slutt, g.Fravaer.Timer(nyttaar, slutt), medPermisjon)
	}
	return sum
}

// over reports whether absence is more than the ten of §§ 10 and 19, by T06.
func (r *Regler) over(timer int64, terskel int, virkedag int64) bool {
	timer = avrund(timer)
	if r.ElleveEllerMer {
		return timer >= avrund(int64(terskel+1)*virkedag)
	}
	return timer > avrund(int64(terskel)*virkedag)
}

// leggesTil returns what the absence of fra–til adds, when timer of it counts toward the ten.
func (r *Regler) leggesTil(g *GjennomfoeringGrunnlag, terskel int, fra, til date.Date, timer int64, medPermisjon bool) int64 {
	u := g.Fravaer
	over := r.over(timer, terskel, u.Virkedag())
	if g.GammelRegelFoer > fra {
		return r.leggesTilDelt(g, terskel, fra, til, over, medPermisjon)
	}
	switch {
	case !over:
		timer = 0
	case !medPermisjon:
		timer = u.TimerUtenPermisjon(fra, til)
	}
	return u.LagtTil(fra, til, timer, over, medPermisjon)
}

// leggesTilDelt is leggesTil where the absence before g.GammelRegelFoer follows the rule before 2026 (T15, T09, T17).
func (r *Regler) leggesTilDelt(g *GjennomfoeringGrunnlag, terskel int, fra, til date.Date, over, medPermisjon bool) int64 {
	u := g.Fravaer
	lagt := func(fra, til date.Date) int64 {
		var timer int64
		switch {
		case over && medPermisjon:
			timer = u.Timer(fra, til)
		case over:
			timer = u.TimerUtenPermisjon(fra, til)
		}
		return u.LagtTil(fra, til, timer, over, medPermisjon)
	}
	gammelTil := min(til, g.GammelRegelFoer-1)
	gammelt := lagt(fra, gammelTil)
	if over && r.BareOverTi {
		gammelt = max(gammelt-int64(terskel)*u.Virkedag(), 0)
	}
	if r.PermisjonFraFoerste && medPermisjon {
		gammelt = max(gammelt, int64(u.Permisjon(fra, gammelTil))*u.Virkedag())
	}
	return gammelt + lagt(g.GammelRegelFoer, til)
}

// naadd notes the open points whose question the calculation reached: at least every one that another reading of moves the frist.
func (f *Gjennomfoering) naadd(r *Regler, g *GjennomfoeringGrunnlag, grunnfrist, dato date.Date, timer int64) {
	u, t := g.Fravaer, &f.Tolkninger
	if u.HarStans() {
		t.Legg(14)
	}
	if f.Tillegg > 0 || u.HarStans() {
		t.Legg(3)
	}
	if u.HarPermisjon() {
		t.Legg(57)
	}
	if r.NesteVirkedag || !calendar.IsVirkedag(dato, u.Kalender()) { // virkedager end on a virkedag, and so does a least fixpoint on one
		t.Legg(5)
	}
	if timer > avrund(int64(f.Terskel)*u.Virkedag()) {
		t.Legg(8)
		if u.HarDeltid() { // whole days are never between ten and eleven
			t.Legg(6)
		}
	}
	if g.GammelRegelFoer != 0 {
		t.Legg(9)
		t.Legg(17)
	}
	if !u.Tom() && f.Startdato < foerste2026 {
		t.Legg(15)
	}
	if u.Siste() > dato || r.AltFraStart {
		t.Legg(18)
	}
	if u.Maidager() || calendar.CountVirkedager(grunnfrist, dato, calendar.Fridager) != calendar.CountVirkedager(grunnfrist, dato, calendar.MaiVirkedager) {
		t.Legg(4)
	}
}

// tilstand tells how the frist stands on g.Per.
func (r *Regler) tilstand(g *GjennomfoeringGrunnlag, f *Gjennomfoering, m *lov.Mangler, sp *lov.Spor) {
	udatert := -1
	for i := range g.Avslutninger {
		a := &g.Avslutninger[i]
		switch {
		case a.Slettet:
		case a.Dato == 0:
			udatert = i
		case a.Dato <= f.Dato:
			f.OverholdtDato = min(a.Dato, cmp.Or(f.OverholdtDato, a.Dato))
		}
	}
	switch {
	case f.OverholdtDato != 0:
		f.Tilstand = Overholdt
	case udatert >= 0:
		m.Mangler(lov.I("avslutninger", udatert, "dato"))
	case g.Per > f.Dato || g.Per == f.Dato && r.UtloeptPaaDagen:
		f.Tilstand = Utloept
	default:
		f.Tilstand = Loeper
	}
	if g.Per == f.Dato && f.OverholdtDato == 0 {
		f.Tolkninger.Legg(43)
	}
	if sp == nil || f.Tilstand == UkjentTilstand {
		return
	}
	rad := r.Avslutning.Paa(g.Lovdato)
	if rad == nil {
		return
	}
	if f.Tilstand == Overholdt {
		sp.Legg(&regelOverholdt, &rad.Rad, lov.Oppfylt, FaktumFrist.PaaDag(f.Dato), FaktumAvsluttet.PaaDag(f.OverholdtDato))
		return
	}
	sp.Legg(&regelTilstand, &rad.Rad, lov.OppfyltHvis(f.Tilstand == Loeper), FaktumFrist.PaaDag(f.Dato), FaktumPer.PaaDag(g.Per))
}

// fortellGrunnfrist writes the frist before absence, and what came of each registration.
func (r *Regler) fortellGrunnfrist(g *GjennomfoeringGrunnlag, f *Gjennomfoering, dato date.Date, sp *lov.Spor) {
	f.Tolkninger.LeggAlle(g.Fravaer.Tolkninger)
	f.Tolkninger.Legg(1)
	regel := &regelGrunnfrist
	if r.DagenFoer {
		regel = &regelGrunnfristDagenFoer
	}
	sp.Legg(regel, g.Varighet.Rad, lov.Beregnet, vedtak.FaktumStartdato.PaaDag(f.Startdato), FaktumSamlet.Er(int64(f.Maaneder+f.Forlengelse)), FaktumGrunnfrist.PaaDag(f.Grunnfrist))
	g.Fravaer.Redegjoer(r.til(g.Fravaer, dato), sp)
}

// fortellForlengelse writes a step for each forlengelse that was decided.
func (r *Regler) fortellForlengelse(g *GjennomfoeringGrunnlag, f *Gjennomfoering, sp *lov.Spor) {
	tabell := &r.Forlengelse
	if g.Varighet.Gammel {
		tabell = &r.GammelForlengelse
	}
	if len(tabell.Versjoner) == 0 {
		return
	}
	rad := &tabell.Versjoner[0].Rad
	for i := range g.Vedtak {
		v := &g.Vedtak[i]
		if v.Type != vedtak.Forlengelse || !v.IProgrammet() {
			continue
		}
		teller := v.Innvilget() && v.Virker(g.FoersteAvslutning) && g.Varighet.Forlengelse > 0 && !r.stengt(g, v)
		sp.Legg(&regelForlengelse, rad, lov.OppfyltHvis(teller),
			vedtak.FaktumVedtak.Er(int64(i)), vedtak.FaktumVedtaksdato.PaaDag(v.Vedtaksdato),
			FaktumVedtattForlengelse.Er(int64(maanederI(v, g.Varighet.Forlengelse))), FaktumMuligForlengelse.Er(int64(g.Varighet.Forlengelse)), FaktumForlengelse.Er(int64(f.Forlengelse)))
	}
}

// maanederI returns the months of a forlengelse, the longest when it names none.
func maanederI(v *vedtak.Vedtak, maks int) int {
	if v.Maaneder == 0 {
		return maks
	}
	return int(v.Maaneder)
}

// stengt reports whether T38 keeps a forlengelse out: one of an old programme, decided from 2026.
func (r *Regler) stengt(g *GjennomfoeringGrunnlag, v *vedtak.Vedtak) bool {
	return r.IngenNyForlengelse && gammelt(g) && v.Vedtaksdato >= foerste2026
}

// gammelt reports whether the programme is an old one: it began before 2026 and has the months of the law of that time.
func gammelt(g *GjennomfoeringGrunnlag) bool {
	return g.Varighet.Gammel && g.Anker.Startdato < foerste2026
}

// virkedagerVist is the absence as it is told: with two decimals, or all of them when two would hide on which side of the ten it is.
func (f *Gjennomfoering) virkedagerVist() lov.Faktum {
	vist := lov.ToDesimaler(f.Virkedager)
	if vist == int64(f.Terskel)*lov.Mikro {
		vist = f.Virkedager
	}
	return FaktumVirkedager.Er(vist)
}

// fortell writes what came of the registrations: the ten, the addition, the frist.
func (r *Regler) fortell(g *GjennomfoeringGrunnlag, f *Gjennomfoering, dato date.Date, timer int64, fravaer, permisjon *lov.Rad, sp *lov.Spor) {
	u := g.Fravaer
	if len(u.Registreringer) > 0 {
		if fridager := r.Virkedager.Paa(g.Lovdato); fridager != nil {
			sp.Legg(&regelVirkedager, &fridager.Rad, lov.Beregnet, f.virkedagerVist())
		}
		over := r.over(timer, f.Terskel, u.Virkedag())
		fakta := [...]lov.Faktum{f.virkedagerVist(), FaktumTerskel.Er(int64(f.Terskel)), FaktumTillegg.Er(int64(f.Tillegg))}
		regel := &regelTerskelFravaer
		if over && f.Tillegg == 0 {
			regel = &regelTerskelUtenTillegg
		}
		sp.Legg(regel, fravaer, lov.OppfyltHvis(over), fakta[:]...)
		sp.Legg(&regelTerskelPermisjon, permisjon, lov.OppfyltHvis(over), fakta[:]...)
	}
	if f.stans > 0 {
		if rad := r.Stans.Paa(g.Lovdato); rad != nil {
			sp.Legg(&regelStans, &rad.Rad, lov.OppfyltHvis(r.StansFryser), FaktumStans.Er(int64(f.stans)))
		}
	}
	if rad := r.Avslutning.Paa(g.Lovdato); rad != nil {
		regel := &regelFrist
		switch {
		case f.Tillegg == 0:
			regel = &regelFristUtenTillegg
		case r.Kalenderdager:
			regel = &regelFristKalenderdager
		}
		if r.NesteVirkedag {
			faller := r.pluss(calendar.AddMonths(f.Startdato, f.Maaneder+f.Forlengelse), f.Tillegg, u.Kalender())
			if faller != dato {
				if calendar.IsVirkedag(faller, u.Kalender()) { // the frist is held on the longest programme (T57), not on the last day added
					faller = f.lengste(g)
				}
				sp.Legg(&regelNesteVirkedag, &rad.Rad, lov.Beregnet, FaktumFaller.PaaDag(faller), FaktumNeste.PaaDag(dato))
			}
		}
		sp.Legg(regel, &rad.Rad, lov.Beregnet, FaktumGrunnfrist.PaaDag(f.Grunnfrist), FaktumTillegg.Er(int64(f.Tillegg)), FaktumFrist.PaaDag(f.Dato))
	}
}
