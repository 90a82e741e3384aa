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
	Oppstart, Avslutning, Plan     lov.Lover[lov.Ord]
	Forlengelse, Virkedager, Stans lov.Lover[lov.Ord]
	Fravaer                        lov.Lover[lov.Tall]  // the ten: forskriften § 10, and § 7-1 of the forskrift of 2003
	Permisjon                      lov.Tabell[lov.Tall] // the ten of forskriften § 19
	Korona                         [antallKorona]lov.Tabell[Korona]

	DagenFoer           bool // T01 dagen-foer: the frist is the day before
	Kalenderdager       bool // T03 kalenderdager: the addition is in calendar days
	NesteVirkedag       bool // T05 neste-virkedag: a frist on a fridag moves forward
	ElleveEllerMer      bool // T06 elleve-eller-mer: fractions between ten and eleven do not extend
	Kalenderaar         bool // T08 kalenderaar: the ten are counted for each calendar year
	BareOverTi          bool // T09 over-ti: only the days above ten are added
	AlltidMaksimum      bool // T11 alltid-maksimum: a forlengelse is the longest there is
	StansFryser         bool // T14 fryser: midlertidig stans is added
	PermisjonFraFoerste bool // T17 fra-foerste-dag: permisjon by the rule before 2026 is added from the first day
	AltFraStart         bool // T18 alt-fra-start: absence after the frist counts too
	IngenNyForlengelse  bool // T38 nei: no forlengelse of old programmes decided from 2026
	UtloeptPaaDagen     bool // T43 paa-dagen: the frist has passed on its own day
	IkkeUtoverMaksimum  bool // T57 nei: permisjon never carries a programme beyond its longest

	OppstartMaaneder                                 lov.Lover[lov.Tall]  // the three months of § 12 andre ledd
	ToAarRett, ToAarTilbud                           lov.Lover[lov.Ord]   // § 8 første ledd and tredje ledd
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
	Lov               lov.Lov // the act the person is under; zero: integreringsloven
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
	Forlengelse   int       // months, those of the covid rules among them
	Korona        int       // months of them that the covid rules gave (T52)
	Grunnfrist    date.Date // before absence
	Virkedager    int64     // absence that counts toward the ten, in millionths of a virkedag
	Terskel       int
	Utenfor       int // virkedager of fravær etter endt fødselspermisjon, which stand outside the ten (T13)
	Tillegg       int // virkedager added
	Kalenderdager int // calendar days of permisjon added before them (T39)
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
// Integreringsloven §§ 13, 14 and 18 a andre ledd (before 2026 § 13), integreringsforskriften §§ 10, 19, 75 and 76. The registered goal
// gives the months (T50); they and the forlengelse (§ 14 fjerde ledd, before 2026 § 13 femte ledd; T11) are added in one addition from
// startdato in the first vedtak (T02, T10, T21), and a month that lacks the day gives its last. When fravær, fri and permisjon inside the
// programme are more than ten virkedager together, all of them are added as virkedager (§§ 10 and 19, T03, T06): the days that lie inside
// the frist as extended so far, until it stands still (T18). Introduksjonsloven § 5 gives two years and a third, and § 7-1 of the forskrift
// of 2003 the ten; permisjon registered in calendar days is added first, as calendar days (T39). The version of each is picked by
// g.Lovdato (T15).
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
	f.Startdato, f.Sluttmaal = g.Anker.Startdato, g.Varighet.Kode
	f.Tolkninger = g.Varighet.Tolkninger
	if g.Anker.Utfall != lov.Oppfylt || g.Varighet.Utfall != lov.Oppfylt {
		return
	}
	u := g.Fravaer
	terskel, permisjon := r.Fravaer.I(u.Lov()).Paa(g.Lovdato), r.Permisjon.Paa(g.Lovdato)
	if terskel == nil || permisjon == nil && u.Lov() != lov.Introduksjonsloven {
		r.Fravaer.I(u.Lov()).SporUtenfor(sp, g.Lovdato)
		return
	}
	f.Terskel, f.Maaneder = int(terskel.Verdi), g.Varighet.Maaneder
	if g.harVarighetsvedtak() && !r.maaneder(g, f, m, sp) {
		return
	}
	grunnfrist := calendar.AddMonths(f.Startdato, f.Maaneder+f.Forlengelse)
	dato, timer := r.rull(grunnfrist, u.Kalender()), int64(0)
	if !u.Tom() {
		dato, timer = r.utvid(g, f, grunnfrist)
	}
	f.Grunnfrist = r.dag(grunnfrist)
	if sp != nil {
		r.fortellGrunnfrist(g, f, dato, sp)
	}
	if len(u.Ukjent) > 0 && r.mangler(u, dato, m, &f.Tolkninger) {
		return
	}
	f.Utfall, f.Dato = lov.Oppfylt, r.dag(dato)
	var avslutning *lov.Versjon[lov.Ord]
	if sp != nil {
		avslutning = r.Avslutning.Paa(g.Lov, g.Lovdato)
		f.naadd(r, g, grunnfrist, dato, timer)
		r.fortell(g, f, timer, terskel, permisjon, sp)
		if avslutning != nil {
			r.fortellFrist(g, f, dato, &avslutning.Rad, sp)
		}
	}
	if r.tilstand(g, f, m); avslutning != nil {
		f.fortellTilstand(g, &avslutning.Rad, sp)
	}
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

// harVarighetsvedtak reports whether any vedtak makes the programme longer or shorter than the goal does.
func (g *GjennomfoeringGrunnlag) harVarighetsvedtak() bool {
	for i := range g.Vedtak {
		if v := &g.Vedtak[i]; v.Type == vedtak.Forlengelse || v.FastsattVarighet != 0 {
			return true
		}
	}
	return false
}

// maaneder changes the months of the goal to those that were decided, and finds those of the forlengelse; false when a missing fact decides.
func (r *Regler) maaneder(g *GjennomfoeringGrunnlag, f *Gjennomfoering, m *lov.Mangler, sp *lov.Spor) bool {
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
		if r.korona(g, v) != nil && f.Korona == 0 {
			f.Korona = int(v.Maaneder)
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
	if f.Korona == 0 && (sum > maks || r.AlltidMaksimum || r.IkkeUtoverMaksimum) && r.manglerKorona(g, m) {
		return false
	}
	f.Forlengelse += f.Korona
	if plan >= 0 && !r.plan(g, f, plan, m, sp) {
		return false
	}
	if sp != nil {
		r.fortellForlengelse(g, f, sp)
	}
	return true
}

// plan puts the months that kommunen fixed in the place of those of the goal, when they are fewer (§ 15 tredje ledd, introduksjonsloven § 5; T19); false when
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
		if rad := r.Plan.Paa(g.Lov, g.Lovdato); rad != nil {
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
		f.Tillegg, f.Kalenderdager = heleDager(sum.timer, u.Virkedag()), sum.kalenderdager
		neste := r.legg(grunnfrist+date.Date(f.Kalenderdager), f.Tillegg, u.Kalender())
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
		frist = r.legg(grunnfrist+date.Date(f.Kalenderdager), f.Tillegg, u.Kalender())
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
	f.Kalenderdager = 0
	f.Tillegg = heleDager(r.tillegg(g, f.Terskel, til, u.Timer(f.Startdato, til), false).timer, u.Virkedag())
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
	return calendar.AddMonths(f.Startdato, f.Maaneder+g.Varighet.Forlengelse+f.Korona)
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

// tillegg is what absence adds: calendar days of permisjon that is registered in them (T39), and millionths of an hour.
type tillegg struct {
	kalenderdager int
	timer         int64
}

func (t *tillegg) pluss(annet tillegg) {
	t.kalenderdager += annet.kalenderdager
	t.timer += annet.timer
}

// tillegg returns the absence added when absence counts from the anchor through til, timer of it toward the ten, with permisjon or
// without.
func (r *Regler) tillegg(g *GjennomfoeringGrunnlag, terskel int, til date.Date, timer int64, medPermisjon bool) tillegg {
	if r.Kalenderaar {
		return r.perAar(g, terskel, til, medPermisjon)
	}
	return r.leggesTil(g, terskel, g.Anker.Startdato, til, timer, medPermisjon)
}

// perAar is tillegg where the ten are counted for each calendar year (T08).
func (r *Regler) perAar(g *GjennomfoeringGrunnlag, terskel int, til date.Date, medPermisjon bool) (sum tillegg) {
	fra := g.Anker.Startdato
	foerste, _, _ := calendar.YMD(fra)
	siste, _, _ := calendar.YMD(til)
	for aar := foerste; aar <= siste; aar++ {
		nyttaar, _ := calendar.Date(aar, 1, 1)
		slutt, _ := calendar.Date(aar, 12, 31)
		nyttaar, slutt = max(nyttaar, fra), min(slutt, til)
		sum.pluss(r.leggesTil(g, terskel, nyttaar, slutt, g.Fravaer.Timer(nyttaar, slutt), medPermisjon))
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
func (r *Regler) leggesTil(g *GjennomfoeringGrunnlag, terskel int, fra, til date.Date, timer int64, medPermisjon bool) tillegg {
	u := g.Fravaer
	over := r.over(timer, terskel, u.Virkedag())
	if r.BareOverTi && g.overTiFoer() > fra || r.PermisjonFraFoerste && g.gammelRegelFoer() > fra {
		return r.leggesTilGammelt(g, terskel, fra, til, over, medPermisjon)
	}
	switch {
	case !over:
		timer = 0
	case !medPermisjon:
		timer = u.TimerUtenPermisjon(fra, til)
	}
	return lagt(u, fra, til, timer, over, medPermisjon)
}

// lagt is what the absence of fra–til adds by the rule on all the days, timer of it in hours: the calendar days of permisjon (T39) do not
// add their hours too.
func lagt(u *fravaer.Utlegg, fra, til date.Date, timer int64, over, medPermisjon bool) (t tillegg) {
	t.timer = u.LagtTil(fra, til, timer, over, medPermisjon)
	if over && medPermisjon && u.HarKalenderdager() {
		dager, virkedager := u.Kalenderdager(fra, til)
		t.kalenderdager = dager
		t.timer -= int64(virkedager) * u.Virkedag()
	}
	return t
}

// gammelRegelFoer is the day before which absence follows the rule before 2026: every day by a law of that time, else by T15.
func (g *GjennomfoeringGrunnlag) gammelRegelFoer() date.Date {
	if g.Lovdato < foerste2026 {
		return calendar.LastDay + 1
	}
	return g.GammelRegelFoer
}

// overTiFoer is the day before which T09 asks whether only the days above ten are added: by the rule before 2026, and always by the
// forskrift of 2003.
func (g *GjennomfoeringGrunnlag) overTiFoer() date.Date {
	if g.Lov == lov.Introduksjonsloven {
		return calendar.LastDay + 1
	}
	return g.gammelRegelFoer()
}

// leggesTilGammelt is leggesTil where absence follows a reading of the rule before 2026 (T15): only the days above ten (T09), permisjon
// from the first day (T17). Neither makes it less than what is added whatever the ten come to.
func (r *Regler) leggesTilGammelt(g *GjennomfoeringGrunnlag, terskel int, fra, til date.Date, over, medPermisjon bool) tillegg {
	u := g.Fravaer
	// Permisjon through foersteDag is added from the first day, and absence through ti lacks ten.
	ti, foersteDag := min(til, g.overTiFoer()-1), fra-1
	if r.PermisjonFraFoerste && medPermisjon {
		foersteDag = max(foersteDag, min(til, g.gammelRegelFoer()-1))
	}
	gammelt := uansett(u, fra, foersteDag, true, false)
	gammelt.pluss(uansett(u, foersteDag+1, ti, false, over && medPermisjon))
	if !over {
		gammelt.pluss(uansett(u, ti+1, til, false, false))
		return gammelt
	}
	alle := func(fra, til date.Date) tillegg {
		timer := u.TimerUtenPermisjon(fra, til)
		if medPermisjon {
			timer = u.Timer(fra, til)
		}
		return lagt(u, fra, til, timer, true, medPermisjon)
	}
	sum := alle(fra, ti)
	if r.BareOverTi {
		sum.trekkFra(int64(terskel)*u.Virkedag(), u.Virkedag())
		sum.kalenderdager, sum.timer = max(sum.kalenderdager, gammelt.kalenderdager), max(sum.timer, gammelt.timer)
	}
	sum.pluss(alle(ti+1, til))
	return sum
}

func uansett(u *fravaer.Utlegg, fra, til date.Date, permisjon, flyttet bool) tillegg {
	dager, virkedager := u.Uansett(fra, til, permisjon, flyttet)
	return tillegg{dager, int64(virkedager) * u.Virkedag()}
}

// trekkFra takes hours off what is added: first the hours, then whole calendar days for what they do not hold.
func (t *tillegg) trekkFra(timer, virkedag int64) {
	t.timer -= timer
	if t.timer < 0 {
		t.kalenderdager = max(t.kalenderdager+int(t.timer/virkedag), 0)
		t.timer = 0
	}
}

// naadd notes the open points whose question the calculation reached: at least every one that another reading of moves the frist.
func (f *Gjennomfoering) naadd(r *Regler, g *GjennomfoeringGrunnlag, grunnfrist, dato date.Date, timer int64) {
	u, t := g.Fravaer, &f.Tolkninger
	if u.HarStans() {
		t.Legg(14)
	}
	if f.Tillegg > 0 || f.Kalenderdager > 0 || u.HarStans() {
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
	if g.overTiFoer() > f.Startdato {
		t.Legg(9)
	}
	if g.gammelRegelFoer() > f.Startdato {
		t.Legg(17)
	}
	if !u.Tom() && f.Startdato < foerste2026 && g.Lovdato >= foerste2026 {
		t.Legg(15)
	}
	if u.Siste() > dato || r.AltFraStart {
		t.Legg(18)
	}
	if u.Maidager() || calendar.ReadingsDiffer(grunnfrist, dato) {
		t.Legg(4)
	}
}

// tilstand finds how the frist stands on g.Per.
func (r *Regler) tilstand(g *GjennomfoeringGrunnlag, f *Gjennomfoering, m *lov.Mangler) {
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
}

// fortellTilstand writes how the frist stands, where it can be told.
func (f *Gjennomfoering) fortellTilstand(g *GjennomfoeringGrunnlag, rad *lov.Rad, sp *lov.Spor) {
	switch f.Tilstand {
	case Overholdt:
		sp.Legg(&regelOverholdt, rad, lov.Oppfylt, FaktumFrist.PaaDag(f.Dato), FaktumAvsluttet.PaaDag(f.OverholdtDato))
	case Loeper, Utloept:
		sp.Legg(&regelTilstand, rad, lov.OppfyltHvis(f.Tilstand == Loeper), FaktumFrist.PaaDag(f.Dato), FaktumPer.PaaDag(g.Per))
	case UkjentTilstand, GjelderIkke:
	}
}

// fortellGrunnfrist writes the frist before absence, and what came of each registration.
func (r *Regler) fortellGrunnfrist(g *GjennomfoeringGrunnlag, f *Gjennomfoering, dato date.Date, sp *lov.Spor) {
	f.Tolkninger.LeggAlle(g.Fravaer.Tolkninger)
	f.Tolkninger.Legg(1)
	regel := &regelGrunnfrist
	if r.DagenFoer {
		regel = &regelGrunnfristDagenFoer
	}
	sp.Legg3(regel, g.Varighet.Rad, lov.Beregnet, vedtak.FaktumStartdato.PaaDag(f.Startdato), FaktumSamlet.Er(int64(f.Maaneder+f.Forlengelse)), FaktumGrunnfrist.PaaDag(f.Grunnfrist))
	g.Fravaer.Redegjoer(r.til(g.Fravaer, dato), sp)
}

// fortellForlengelse writes a step for each forlengelse that was decided. One of a programme with the months of the law before 2026 rests on
// that law, also when it is decided later (T38).
func (r *Regler) fortellForlengelse(g *GjennomfoeringGrunnlag, f *Gjennomfoering, sp *lov.Spor) {
	var rad *lov.Versjon[lov.Ord]
	korona := false // one has been told of
	for i := range g.Vedtak {
		v := &g.Vedtak[i]
		if v.Type != vedtak.Forlengelse || !v.IProgrammet() {
			continue
		}
		if rad == nil {
			if rad = r.forlengelsesrad(g); rad == nil {
				return
			}
		}
		teller := v.Innvilget() && v.Virker(g.FoersteAvslutning)
		if k := r.korona(g, v); k != nil && teller && !korona {
			korona = true
			sp.Legg(&regelKorona, &k.Rad, lov.Oppfylt, vedtak.FaktumVedtak.Er(int64(i)), vedtak.FaktumVedtaksdato.PaaDag(v.Vedtaksdato),
				vedtak.FaktumStartdato.PaaDag(f.Startdato), FaktumIProgram.PaaDag(k.Verdi.IProgram), FaktumVedtattForlengelse.Er(int64(v.Maaneder)))
			continue
		}
		sp.Legg(&regelForlengelse, &rad.Rad, lov.OppfyltHvis(teller && g.Varighet.Forlengelse > 0 && !r.stengt(g, v)),
			vedtak.FaktumVedtak.Er(int64(i)), vedtak.FaktumVedtaksdato.PaaDag(v.Vedtaksdato),
			FaktumVedtattForlengelse.Er(int64(maanederI(v, g.Varighet.Forlengelse))), FaktumMuligForlengelse.Er(int64(g.Varighet.Forlengelse)),
			FaktumForlengelse.Er(int64(f.Forlengelse-f.Korona)))
	}
}

// forlengelsesrad is the provision on forlengelse: for a programme with the months of the law before 2026 the last of that law.
func (r *Regler) forlengelsesrad(g *GjennomfoeringGrunnlag) *lov.Versjon[lov.Ord] {
	dag := g.Lovdato
	if g.Varighet.Gammel {
		dag = min(dag, foerste2026-1)
	}
	return r.Forlengelse.Paa(g.Lov, dag)
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

// fortell writes what came of the registrations: the ten and the addition.
func (r *Regler) fortell(g *GjennomfoeringGrunnlag, f *Gjennomfoering, timer int64, fravaer, permisjon *lov.Versjon[lov.Tall], sp *lov.Spor) {
	u := g.Fravaer
	if len(u.Registreringer) > 0 {
		virkedager, terskel, tillegg := f.virkedagerVist(), FaktumTerskel.Er(int64(f.Terskel)), FaktumTillegg.Er(int64(f.Tillegg))
		if fridager := r.Virkedager.I(u.Lov()).Paa(g.Lovdato); fridager != nil {
			sp.Legg(&regelVirkedager, &fridager.Rad, lov.Beregnet, virkedager)
		}
		over, forskrift2003 := r.over(timer, f.Terskel, u.Virkedag()), u.Lov() == lov.Introduksjonsloven
		regel := &regelTerskelFravaer
		switch {
		case over && f.Tillegg == 0 && f.Kalenderdager == 0:
			regel = &regelTerskelUtenTillegg
		case forskrift2003:
			regel = &regelTerskel2003
		}
		sp.Legg3(regel, &fravaer.Rad, lov.OppfyltHvis(over), virkedager, terskel, tillegg)
		if !forskrift2003 {
			sp.Legg3(&regelTerskelPermisjon, &permisjon.Rad, lov.OppfyltHvis(over), virkedager, terskel, tillegg)
		}
		if f.Kalenderdager > 0 {
			sp.Legg3(&regelKalenderdager, &fravaer.Rad, lov.Beregnet, FaktumGrunnfrist.PaaDag(f.Grunnfrist), FaktumKalenderdager.Er(int64(f.Kalenderdager)),
				FaktumEtterKalenderdager.PaaDag(f.Grunnfrist+date.Date(f.Kalenderdager)))
		}
	}
	if f.stans > 0 {
		if rad := r.Stans.Paa(g.Lov, g.Lovdato); rad != nil {
			sp.Legg(&regelStans, &rad.Rad, lov.OppfyltHvis(r.StansFryser), FaktumStans.Er(int64(f.stans)))
		}
	}
}

// fortellFrist writes the frist itself.
func (r *Regler) fortellFrist(g *GjennomfoeringGrunnlag, f *Gjennomfoering, dato date.Date, rad *lov.Rad, sp *lov.Spor) {
	u := g.Fravaer
	regel := &regelFrist
	switch {
	case f.Tillegg == 0 && f.Kalenderdager == 0:
		regel = &regelFristUtenTillegg
	case f.Tillegg == 0:
		regel = &regelFristBareKalenderdager
	case r.Kalenderdager:
		regel = &regelFristKalenderdager
	}
	fra := f.Grunnfrist + date.Date(f.Kalenderdager)
	if r.NesteVirkedag {
		faller := r.pluss(calendar.AddMonths(f.Startdato, f.Maaneder+f.Forlengelse)+date.Date(f.Kalenderdager), f.Tillegg, u.Kalender())
		if faller != dato {
			if calendar.IsVirkedag(faller, u.Kalender()) { // the frist is held on the longest programme (T57), not on the last day added
				faller = f.lengste(g)
			}
			sp.Legg(&regelNesteVirkedag, rad, lov.Beregnet, FaktumFaller.PaaDag(faller), FaktumNeste.PaaDag(dato))
		}
	}
	sp.Legg3(regel, rad, lov.Beregnet, FaktumGrunnfrist.PaaDag(fra), FaktumTillegg.Er(int64(f.Tillegg)), FaktumFrist.PaaDag(f.Dato))
}
