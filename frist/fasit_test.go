package frist_test

import (
	"math/big"
	"time"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/calendar"
	"github.com/nirregler/integrering/fravaer"
	"github.com/nirregler/integrering/frist"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/sluttmaal"
	"github.com/nirregler/integrering/vedtak"
)

// This file is a second implementation of the gjennomføringsfrist, written from the text of the rule and sharing nothing with the
// first: every day of the programme is looked at by itself, hours are exact fractions, and no table of the package is used.

// lesemaate is one choice for each open point of the law. The zero value is the default of each; T07 is in millionths of an hour.
type lesemaate struct {
	T01, T03, T04, T05, T06 bool
	T07                     int64
	T08, T09, T11, T12      bool
	T13                     fravaer.EtterFoedsel
	T14, T15, T16, T17, T18 bool
	T20                     sluttmaal.Oppstart
	T24                     sluttmaal.Aldersdag
	T38, T39, T43, T47, T59 bool
	T50, T54, T57, T62, T63 bool
}

// deltaker is the part of a snapshot that the gjennomføringsfrist follows from.
type deltaker struct {
	Lov                       lov.Lov
	Per, Lovdato              date.Date
	Vedtak                    []vedtak.Vedtak
	Sluttmaal                 []sluttmaal.Registrering
	Fravaer                   []fravaer.Fravaer
	Barn                      []fravaer.Barn
	Avslutninger              []frist.Avslutning
	Foedselsdato, Innvilgelse date.Date
	HarVgs, Kollektiv, UkrVgs lov.JaNei
}

// fasit is what the second implementation says.
type fasit struct {
	Avklart    bool
	Dato       date.Date
	Grunnfrist date.Date
	Virkedager *big.Rat // n, in virkedager
	Tillegg    int
	Kalender   int // calendar days of permisjon (T39)
}

var (
	nyttaar2025 = dag(2025, 1, 1)
	nyttaar2026 = dag(2026, 1, 1)
)

func dag(y, m, d int) date.Date { return date.New(y, time.Month(m), d) }

// paaske is Easter Sunday by Gauss.
func paaske(y int) date.Date {
	a, b, c := y%19, y%4, y%7
	k := y / 100
	p := (13 + 8*k) / 25
	q := k / 4
	m := (15 - p + k - q) % 30
	n := (4 + k - q) % 7
	d := (19*a + m) % 30
	e := (2*b + 4*c + 6*d + n) % 7
	if d == 29 && e == 6 || d == 28 && e == 6 && (11*m+11)%30 < 19 {
		if d == 29 {
			return dag(y, 4, 19)
		}
		return dag(y, 4, 18)
	}
	return dag(y, 3, 22) + date.Date(d+e)
}

// virkedag reads the list of integreringsforskriften § 17 første ledd, one entry after the other.
func (l *lesemaate) virkedag(q date.Date) bool {
	if w := q.Weekday(); w == time.Saturday || w == time.Sunday {
		return false
	}
	y, m, d := q.Date()
	switch md := int(m)*100 + d; {
	case md == 101 || md == 1225 || md == 1226:
		return false
	case (md == 501 || md == 517) && !l.T04:
		return false
	}
	switch int(q - paaske(y)) {
	case -3, -2, 1, 39, 50:
		return false
	}
	return true
}

// plussMaaneder adds all months at once; a month that lacks the day gives its last (T02).
func plussMaaneder(d date.Date, n int) date.Date {
	y, m, mdag := d.Date()
	mnd := 12*y + int(m) - 1 + n
	y, mnd = mnd/12, mnd%12+1
	for ; ; mdag-- {
		r := date.New(y, time.Month(mnd), mdag)
		if _, rm, _ := r.Date(); int(rm) == mnd {
			return r
		}
	}
}

func (l *lesemaate) plussDager(d date.Date, n int) date.Date {
	for n > 0 {
		d++
		if l.T03 || l.virkedag(d) {
			n--
		}
	}
	return d
}

func (l *lesemaate) rull(d date.Date) date.Date {
	for l.T05 && !l.virkedag(d) {
		d++
	}
	return d
}

func (l *lesemaate) dagenFoer(d date.Date) date.Date {
	if l.T01 {
		return d - 1
	}
	return d
}

// gjelder tells whether a vedtak counts: it grants, it is about the programme, and it is not set aside, unless what set it aside is an
// avslutning inside its period.
func (d *deltaker) gjelder(v *vedtak.Vedtak, typer ...vedtak.Type) bool {
	riktig := false
	for _, t := range typer {
		riktig = riktig || v.Type == t
	}
	if !riktig || v.Resultat == vedtak.Avslag || v.Ordning > vedtak.Introduksjonsprogram {
		return false
	}
	if !v.IkkeGjeldende {
		return true
	}
	for _, a := range d.Avslutninger {
		if a.Dato != 0 && (v.Sluttdato == 0 || a.Dato < v.Sluttdato) {
			return true
		}
	}
	return false
}

// anker is T21: startdato of the first innvilgelse, by vedtaksdato, then startdato. Not ok when it cannot be told.
func (d *deltaker) anker() (start, vedtatt date.Date, ok bool) {
	type par struct{ vedtatt, start date.Date }
	var alle []par
	for _, v := range d.Vedtak {
		if v.Type == vedtak.Deltakelse && v.Resultat != vedtak.Avslag && v.Ordning <= vedtak.Introduksjonsprogram {
			alle = append(alle, par{v.Vedtaksdato, v.Startdato})
		}
	}
	if len(alle) == 0 {
		return 0, 0, false
	}
	if len(alle) > 1 {
		// Each missing date can be any day; the anchor is decided when no choice of days changes it.
		var kjent []par
		for _, p := range alle {
			if p.vedtatt != 0 {
				kjent = append(kjent, p)
			}
		}
		foerste := alle[0]
		if len(kjent) > 0 {
			foerste = kjent[0]
			for _, p := range kjent {
				if p.vedtatt < foerste.vedtatt || p.vedtatt == foerste.vedtatt && p.start != 0 && (foerste.start == 0 || p.start < foerste.start) {
					foerste = p
				}
			}
		}
		for _, p := range alle {
			if p.vedtatt == 0 && p.start != foerste.start || p.vedtatt == foerste.vedtatt && p.start == 0 {
				return 0, 0, false
			}
		}
		return foerste.start, foerste.vedtatt, foerste.start != 0
	}
	return alle[0].start, alle[0].vedtatt, alle[0].start != 0
}

// varighet is how long a goal lasts: months, the longest forlengelse, and whether the months are those of the law before 2026.
type varighet struct {
	mnd, forl int
	gammel    bool
	ok        bool
}

// registrert is what the registered code gives (integreringsloven §§ 13 and 14; § 13 before 2026).
func registrert(k sluttmaal.Kode) varighet {
	switch k {
	case sluttmaal.HoeyereUtdanning2026, sluttmaal.ArbeidVgs2026, sluttmaal.YrkesfagligRekvalifisering2026:
		return varighet{12, 0, false, true}
	case sluttmaal.Arbeid2026:
		return varighet{24, 0, false, true}
	case sluttmaal.Videregaaende2025:
		return varighet{48, 12, false, true}
	case sluttmaal.DelerAvVideregaaende2025:
		return varighet{36, 12, false, true}
	case sluttmaal.FagOgYrkesopplaering2025:
		return varighet{60, 0, false, true}
	case sluttmaal.HoeyereUtdanning, sluttmaal.ArbeidVgs:
		return varighet{6, 6, true, true}
	case sluttmaal.VideregaaendeUnder25, sluttmaal.VideregaaendeOver25:
		return varighet{36, 12, true, true}
	case sluttmaal.DelerAvVideregaaende, sluttmaal.Grunnskole, sluttmaal.DelerAvGrunnskole, sluttmaal.Arbeid:
		return varighet{24, 12, true, true}
	}
	return varighet{}
}

// lovens is what the law of the day of tilbud gave the same goal (§§ 75 and 76; T50 loven).
func lovens(k sluttmaal.Kode, fra2025, fra2026 bool) varighet {
	switch k {
	case sluttmaal.HoeyereUtdanning2026, sluttmaal.ArbeidVgs2026, sluttmaal.HoeyereUtdanning, sluttmaal.ArbeidVgs, sluttmaal.YrkesfagligRekvalifisering2026:
		if fra2026 {
			return registrert(sluttmaal.ArbeidVgs2026)
		}
		return registrert(sluttmaal.ArbeidVgs)
	case sluttmaal.Arbeid2026, sluttmaal.Arbeid:
		if fra2026 {
			return registrert(sluttmaal.Arbeid2026)
		}
		return registrert(sluttmaal.Arbeid)
	case sluttmaal.Videregaaende2025, sluttmaal.VideregaaendeUnder25, sluttmaal.VideregaaendeOver25:
		if fra2025 {
			return registrert(sluttmaal.Videregaaende2025)
		}
		return registrert(sluttmaal.VideregaaendeOver25)
	case sluttmaal.DelerAvVideregaaende2025, sluttmaal.DelerAvVideregaaende:
		if fra2025 {
			return registrert(sluttmaal.DelerAvVideregaaende2025)
		}
		return registrert(sluttmaal.DelerAvVideregaaende)
	case sluttmaal.FagOgYrkesopplaering2025:
		if fra2025 {
			return registrert(sluttmaal.FagOgYrkesopplaering2025)
		}
		return registrert(sluttmaal.VideregaaendeOver25) // old vgo and fag: 36 (+12)
	case sluttmaal.Grunnskole, sluttmaal.DelerAvGrunnskole:
		if fra2026 {
			return varighet{} // no longer a goal
		}
		return registrert(k)
	}
	return varighet{}
}

// foer2026 is what § 13 before 2026 had for the goals of NIR's new list (T50).
func foer2026(k sluttmaal.Kode) sluttmaal.Kode {
	switch k {
	case sluttmaal.HoeyereUtdanning2026, sluttmaal.ArbeidVgs2026, sluttmaal.YrkesfagligRekvalifisering2026:
		return sluttmaal.ArbeidVgs
	case sluttmaal.Arbeid2026:
		return sluttmaal.Arbeid
	case sluttmaal.Videregaaende2025, sluttmaal.FagOgYrkesopplaering2025:
		return sluttmaal.VideregaaendeOver25
	case sluttmaal.DelerAvVideregaaende2025:
		return sluttmaal.DelerAvVideregaaende
	}
	return k
}

// girIntroduksjon is introduksjonsloven § 5 and, for one registered goal, the covid act § 2 (T59).
func (d *deltaker) girIntroduksjon(l *lesemaate, s *sluttmaal.Registrering, start date.Date) varighet {
	v := varighet{24, 12, false, true}
	vgo := s.Kode == sluttmaal.VideregaaendeUnder25 || s.Kode == sluttmaal.VideregaaendeOver25
	if !vgo || l.T59 || start < dag(2019, 1, 1) || d.Lovdato < dag(2020, 8, 1) {
		return v
	}
	if s.Fra == 0 {
		return varighet{}
	}
	if q := min(s.Fra, d.Lovdato); q >= dag(2020, 8, 1) && q < dag(2025, 6, 20) {
		v.mnd = 36
	}
	return v
}

// gir is the months of one registered goal for this participant: the code, T50, T54 and § 43 d.
func (d *deltaker) gir(l *lesemaate, s *sluttmaal.Registrering, start, vedtatt date.Date) varighet {
	k := s.Kode
	if d.Lov == lov.Introduksjonsloven {
		return d.girIntroduksjon(l, s, start)
	}
	tilbud := start
	if l.T20 == sluttmaal.VedVedtaksdato && vedtatt != 0 {
		tilbud = vedtatt
	}
	etter := func(g date.Date) bool { return tilbud > g || tilbud == g && l.T20 != sluttmaal.StartdatoStreng }
	v := registrert(k)
	if l.T50 {
		v = lovens(k, etter(nyttaar2025), etter(nyttaar2026))
	}
	if d.Lovdato < nyttaar2026 { // §§ 75 and 76 are not in force
		v = registrert(foer2026(k))
	} else if k == sluttmaal.FagOgYrkesopplaering2025 && l.T54 && etter(nyttaar2025) && !etter(nyttaar2026) {
		v = registrert(sluttmaal.VideregaaendeOver25)
	}
	hoeyere := k == sluttmaal.HoeyereUtdanning || k == sluttmaal.HoeyereUtdanning2026
	if begynt := min(start, d.Lovdato); v.ok && hoeyere && begynt >= dag(2023, 7, 1) && begynt <= dag(2025, 12, 31) && (v.mnd != 12 || v.forl != 0) {
		switch {
		case d.Kollektiv == lov.Ja && d.UkrVgs == lov.Ja:
			v.mnd, v.forl = 12, 0
		case d.Kollektiv != lov.Nei && d.UkrVgs != lov.Nei:
			v.ok = false
		}
	}
	return v
}

func bursdag(f date.Date, aar int) date.Date { return plussMaaneder(f, 12*aar) }

// avvist is T47 avvis: over 55 and not work, or the wrong education, or what is not known could make it so.
func (d *deltaker) avvist(l *lesemaate, k sluttmaal.Kode, start, vedtatt date.Date) bool {
	medVgs := k == sluttmaal.HoeyereUtdanning2026 || k == sluttmaal.ArbeidVgs2026 || k == sluttmaal.YrkesfagligRekvalifisering2026 ||
		k == sluttmaal.HoeyereUtdanning || k == sluttmaal.ArbeidVgs
	if medVgs && d.HarVgs != lov.Ja || !medVgs && d.HarVgs != lov.Nei {
		return true
	}
	maalt := start
	switch {
	case l.T24 == sluttmaal.VedInnvilgelse:
		maalt = d.Innvilgelse
	case l.T24 == sluttmaal.VedVedtak && vedtatt != 0:
		maalt = vedtatt
	}
	ny := k <= sluttmaal.FagOgYrkesopplaering2025
	arbeid := k == sluttmaal.ArbeidVgs2026 || k == sluttmaal.Arbeid2026
	return d.Lovdato >= nyttaar2026 && ny && !arbeid && start >= nyttaar2026 && (maalt == 0 || d.Foedselsdato == 0 || maalt >= bursdag(d.Foedselsdato, 56))
}

func (d *deltaker) varighet(l *lesemaate, start, vedtatt date.Date) varighet {
	if d.Lov == lov.Introduksjonsloven && len(d.Sluttmaal) == 0 {
		return varighet{24, 12, false, true}
	}
	// T22: highest fra, then highest registrert. What is not given may be the highest.
	var fra, reg date.Date
	for _, s := range d.Sluttmaal {
		fra = max(fra, s.Fra)
	}
	for _, s := range d.Sluttmaal {
		if s.Fra == fra {
			reg = max(reg, s.Registrert)
		}
	}
	valgt := &sluttmaal.Registrering{Kode: sluttmaal.Arbeid + 1} // of codes that give the same, the first of NIR's list
	lengder := map[[2]int]bool{}
	for i := range d.Sluttmaal {
		s := &d.Sluttmaal[i]
		if s.Fra == 0 || s.Fra == fra && (s.Registrert == 0 || s.Registrert == reg) {
			v := d.gir(l, s, start, vedtatt)
			if !v.ok {
				return varighet{}
			}
			if s.Kode < valgt.Kode {
				valgt = s
			}
			lengder[[2]int{v.mnd, v.forl}] = true
		}
	}
	if len(lengder) != 1 {
		return varighet{}
	}
	if l.T47 && d.Lov != lov.Introduksjonsloven && d.avvist(l, valgt.Kode, start, vedtatt) {
		return varighet{}
	}
	return d.gir(l, valgt, start, vedtatt)
}

// dagbok is what stands on each date of a programme, in millionths of an hour.
type dagbok struct {
	f          map[date.Date]*big.Int // what counts
	perm, uten map[date.Date]*big.Int // permisjon alone, and everything but permisjon
	e, kal     map[date.Date]bool
	ferie      map[date.Date]bool
	stans      map[date.Date]bool
	siste      date.Date
	aapneFra   []date.Date // registrations that matter and lack an end
	manglerFra bool
}

// spre gives each virkedag of a period its part of total: whole millionths, the remainder on the first, at most one virkedag.
func (l *lesemaate) spre(fra, til date.Date, total *big.Int) map[date.Date]*big.Int {
	var dager []date.Date
	for q := fra; q <= til; q++ {
		if l.virkedag(q) {
			dager = append(dager, q)
		}
	}
	ut := map[date.Date]*big.Int{}
	for i, q := range dager {
		hel := big.NewInt(l.T07)
		if total == nil {
			ut[q] = hel
			continue
		}
		k := big.NewInt(int64(len(dager)))
		del, rest := new(big.Int).QuoRem(total, k, new(big.Int))
		if int64(i) < rest.Int64() {
			del.Add(del, big.NewInt(1))
		}
		if del.Cmp(hel) > 0 {
			del = hel
		}
		ut[q] = del
	}
	return ut
}

// samlet is the registered hours or days as hours; nil when neither is given.
func (l *lesemaate) samlet(fr *fravaer.Fravaer) *big.Int {
	switch {
	case fr.Timer.Gitt():
		return big.NewInt(fr.Timer.Millionter())
	case fr.Dager.Gitt():
		r := new(big.Int).Mul(big.NewInt(fr.Dager.Millionter()), big.NewInt(l.T07))
		return r.Quo(r.Add(r, big.NewInt(500_000)), big.NewInt(1_000_000)) // half up, as every other rounding
	}
	return nil
}

func stoerst(m map[date.Date]*big.Int, q date.Date, x *big.Int) {
	if y := m[q]; y == nil || x.Cmp(y) > 0 {
		m[q] = x
	}
}

func (d *deltaker) dagbok(l *lesemaate, start date.Date) *dagbok {
	b := &dagbok{
		f: map[date.Date]*big.Int{}, perm: map[date.Date]*big.Int{}, uten: map[date.Date]*big.Int{}, e: map[date.Date]bool{}, kal: map[date.Date]bool{},
		ferie: map[date.Date]bool{}, stans: map[date.Date]bool{},
	}
	utenforBarn, utenforVelferd := d.overGrensen(l, start, b)
	forskrift2003 := d.Lov == lov.Introduksjonsloven && !(l.T39 && d.Lovdato >= dag(2021, 1, 1))
	for i := range d.Fravaer {
		fr := &d.Fravaer[i]
		fri := fr.Type == fravaer.Svangerskap || fr.Type == fravaer.Foedsel || fr.Type == fravaer.Ammefri
		teller := fri || fr.Type == fravaer.EgenSykdom || fr.Type == fravaer.BarnsSykdom
		ferie := fr.Type == fravaer.Ferie || fr.Type == fravaer.ReligioesHoeytid
		utenfor := fr.Type == fravaer.EtterFoedselspermisjon &&
			(l.T13 == fravaer.EtterFoedselAlltid || l.T13 == fravaer.IntroduksjonslovenBare && d.Lov == lov.Introduksjonsloven)
		if !teller && !ferie && !utenfor {
			continue
		}
		if fr.Til == 0 {
			b.aapneFra = append(b.aapneFra, fr.Fra)
			continue
		}
		b.siste = max(b.siste, fr.Til)
		for q := fr.Fra; q <= fr.Til; q++ {
			if ferie {
				b.ferie[q] = true
			}
			if utenfor && l.virkedag(q) {
				b.e[q] = true
			}
		}
		if teller {
			for q, x := range l.spre(fr.Fra, fr.Til, l.samlet(fr)) {
				if fri && l.T16 && !forskrift2003 && (d.Lovdato < nyttaar2026 || l.T15 && q < nyttaar2026) || fr.Type == fravaer.BarnsSykdom && utenforBarn[q] {
					continue
				}
				stoerst(b.f, q, x)
				stoerst(b.uten, q, x)
			}
		}
	}
	for i := range d.Vedtak {
		v := &d.Vedtak[i]
		permisjon := d.gjelder(v, vedtak.Permisjon)
		stans := d.gjelder(v, vedtak.MidlertidigStans)
		switch {
		case !permisjon && !(stans && l.T14):
		case permisjon && !harPermisjon(v.Permisjonstype, forskrift2003, d.Lovdato):
		case v.Sluttdato == 0:
			b.aapneFra = append(b.aapneFra, v.Startdato)
		case v.Startdato == 0:
			b.manglerFra = b.manglerFra || v.Sluttdato >= start
		default:
			b.siste = max(b.siste, v.Sluttdato)
			for q := v.Startdato; q <= v.Sluttdato; q++ {
				if permisjon && forskrift2003 && v.Telleenhet == vedtak.Kalenderdager && !(v.Permisjonstype == vedtak.Velferd && utenforVelferd[q]) {
					b.kal[q] = true
				}
			}
			for q, x := range l.spre(v.Startdato, v.Sluttdato, nil) {
				if stans {
					b.stans[q] = true
					continue
				}
				if v.Permisjonstype == vedtak.Velferd && utenforVelferd[q] {
					continue
				}
				stoerst(b.f, q, x)
				b.perm[q] = x
			}
		}
	}
	for q := range b.ferie {
		if x := b.f[q]; l.T12 && (x != nil && x.Sign() > 0 || b.kal[q]) { // the other absence wins
			continue
		}
		delete(b.kal, q)
		delete(b.f, q)
		delete(b.perm, q)
		delete(b.uten, q)
		delete(b.e, q)
	}
	for _, m := range []map[date.Date]*big.Int{b.f, b.perm, b.uten} {
		for q := range m {
			if q < start {
				delete(m, q)
			}
		}
	}
	for _, m := range []map[date.Date]bool{b.e, b.kal} {
		for q := range m {
			if q < start {
				delete(m, q)
			}
		}
	}
	return b
}

// harPermisjon tells whether the rules have a kind of permisjon: integreringsforskriften § 14 a is of 24 August 2022, and the forskrift of
// 2003 has no such one; its § 5-4 is of 19 February 2016.
func harPermisjon(t vedtak.Permisjonstype, forskrift2003 bool, lovdato date.Date) bool {
	switch {
	case t == vedtak.FredOgForsoning:
		return !forskrift2003 && lovdato >= dag(2022, 8, 24)
	case t == vedtak.OvergangTilArbeid && forskrift2003:
		return lovdato >= dag(2016, 2, 19)
	}
	return true
}

// barnegrense is the cap on days with stønad for sick children on q (integreringsforskriften §§ 6 and 7).
func barnegrense(barn []fravaer.Barn, q date.Date) int64 {
	antall, alene, kronisk := 0, false, false
	for _, x := range barn {
		aar := 12
		if x.KroniskSyk == lov.Ja {
			aar = 18
		}
		if x.Foedselsdato > q || q.Year() > x.Foedselsdato.Year()+aar {
			continue
		}
		antall++
		alene = alene || x.Aleneomsorg == lov.Ja
		kronisk = kronisk || x.KroniskSyk == lov.Ja
	}
	grense := int64(10)
	if antall > 2 {
		grense = 15
	}
	if kronisk {
		grense = 20
	}
	if alene {
		grense *= 2
	}
	return grense
}

// overGrensen is T62 bare-innenfor: the dates of children's sickness beyond the cap of the twelve months that end on them, and the
// dates of velferdspermisjon beyond the ten of their calendar year (§ 14), both in date order.
func (d *deltaker) overGrensen(l *lesemaate, start date.Date, b *dagbok) (barn, velferd map[date.Date]bool) {
	barn, velferd = map[date.Date]bool{}, map[date.Date]bool{}
	if !l.T62 {
		return barn, velferd
	}
	syk, fri := map[date.Date]*big.Int{}, map[date.Date]bool{}
	reise := map[int]int{}
	var siste date.Date
	for i := range d.Fravaer {
		if fr := &d.Fravaer[i]; fr.Type == fravaer.BarnsSykdom && fr.Til != 0 {
			siste = max(siste, fr.Til)
			for q, x := range l.spre(fr.Fra, fr.Til, l.samlet(fr)) {
				stoerst(syk, q, x)
			}
		}
	}
	for i := range d.Vedtak {
		if v := &d.Vedtak[i]; d.gjelder(v, vedtak.Permisjon) && v.Permisjonstype == vedtak.Velferd && v.Sluttdato != 0 {
			siste = max(siste, v.Sluttdato)
			if v.Velferdsgrunn == vedtak.Doedsfall {
				reise[v.Startdato.Year()] += int(v.Reisedager)
			}
			for q := v.Startdato; q <= v.Sluttdato; q++ {
				fri[q] = l.virkedag(q)
			}
		}
	}
	brukt := map[int]int{}
	for q := start; q <= siste; q++ {
		if fri[q] {
			if brukt[q.Year()]++; brukt[q.Year()] > 10+reise[q.Year()] {
				velferd[q] = true
			}
		}
		if syk[q] == nil || syk[q].Sign() == 0 {
			continue
		}
		sum := new(big.Int)
		for p := max(start, plussMaaneder(q, -12)+1); p < q; p++ {
			if syk[p] != nil && !barn[p] {
				sum.Add(sum, syk[p])
			}
		}
		if sum.Cmp(big.NewInt(barnegrense(d.Barn, q)*l.T07)) >= 0 {
			barn[q] = true
			if len(d.Barn) == 0 && sum.Cmp(big.NewInt(40*l.T07)) < 0 { // the cap is anything up to forty
				b.aapneFra = append(b.aapneFra, q)
			}
		}
	}
	return barn, velferd
}

// tusendeler rounds millionths half up to whole thousandths, still in millionths.
func tusendeler(x *big.Int) *big.Int {
	t := big.NewInt(1000)
	r := new(big.Int).Add(x, big.NewInt(500))
	r.Quo(r, t)
	return r.Mul(r, t)
}

// tell gives n (in millionths of an hour), the calendar days and the virkedager to add when absence counts through tom, permisjon added
// or not.
func (d *deltaker) tell(b *dagbok, l *lesemaate, start, tom date.Date, medPermisjon bool) (n *big.Int, kalender, tillegg int) {
	if l.T18 {
		tom = max(tom, b.siste)
	}
	hel := big.NewInt(l.T07)
	ganger := func(k int64) *big.Int { return new(big.Int).Mul(hel, big.NewInt(k)) }
	perioder := map[int][2]date.Date{0: {start, tom}}
	if l.T08 {
		perioder = map[int][2]date.Date{}
		for y := start.Year(); y <= tom.Year(); y++ {
			perioder[y] = [2]date.Date{max(start, dag(y, 1, 1)), min(tom, dag(y, 12, 31))}
		}
	}
	lagt := b.f
	if !medPermisjon {
		lagt = b.uten
	}
	null := new(big.Int)
	paa := func(m map[date.Date]*big.Int, q date.Date) *big.Int {
		if x := m[q]; x != nil {
			return x
		}
		return null
	}
	n, sum := new(big.Int), new(big.Int)
	for _, p := range perioder {
		talt := new(big.Int)
		for q := p[0]; q <= p[1]; q++ {
			talt.Add(talt, paa(b.f, q))
		}
		n.Add(n, talt)
		over := tusendeler(talt).Cmp(tusendeler(ganger(10))) > 0
		if l.T06 {
			over = tusendeler(talt).Cmp(tusendeler(ganger(11))) >= 0
		}
		// gammel is what is added on the days of which T09 asks, minst what is added there whatever the ten come to.
		gammel, minst := new(big.Int), new(big.Int)
		gammelKal, minstKal := 0, 0
		for q := p[0]; q <= p[1]; q++ {
			gammelRegel := d.Lovdato < nyttaar2026 || l.T15 && q < nyttaar2026
			e := null
			if b.e[q] {
				e = hel
			}
			flyttes := b.kal[q] && over && medPermisjon // added as a calendar day
			x := e
			if over {
				x = maks(e, paa(lagt, q))
			}
			if flyttes {
				x = null
			}
			if !gammelRegel && d.Lov != lov.Introduksjonsloven {
				sum.Add(sum, x)
				continue
			}
			gammel.Add(gammel, x)
			if flyttes {
				gammelKal++
			}
			foersteDag := l.T17 && medPermisjon && gammelRegel
			switch {
			case foersteDag && b.kal[q]:
				minstKal++
			case foersteDag:
				minst.Add(minst, maks(e, paa(b.perm, q)))
			case !flyttes:
				minst.Add(minst, e)
			}
		}
		switch {
		case !over:
			gammel, gammelKal = minst, minstKal
		case l.T09:
			gammel.Sub(gammel, ganger(10))
			for gammelKal > 0 && new(big.Int).Add(gammel, hel).Sign() <= 0 { // what the hours do not hold is taken off in whole calendar days
				gammel.Add(gammel, hel)
				gammelKal--
			}
			gammel, gammelKal = maks(gammel, minst), max(gammelKal, minstKal)
			gammel = maks(gammel, null)
		}
		sum.Add(sum, gammel)
		kalender += gammelKal
	}
	// The least number of whole virkedager that holds the sum.
	for tusendeler(ganger(int64(tillegg))).Cmp(tusendeler(sum)) < 0 {
		tillegg++
	}
	return tusendeler(n), kalender, tillegg
}

func maks(a, b *big.Int) *big.Int {
	if a.Cmp(b) >= 0 {
		return a
	}
	return b
}

// korona tells whether a forlengelse was decided by a covid rule (T52): the months, the start and the day of the vedtak.
func (d *deltaker) korona(w *vedtak.Vedtak, start date.Date) bool {
	if d.Lov != lov.Introduksjonsloven {
		return false
	}
	dagen := min(w.Vedtaksdato, d.Lovdato) // a vedtak of a later day is read by the law of lovdato, whose end is not yet known
	mellom := func(fra, til date.Date) bool { return fra <= dagen && dagen <= til }
	switch w.Maaneder {
	case 6:
		return start < dag(2019, 1, 1) && mellom(dag(2020, 8, 1), dag(2023, 7, 31))
	case 4:
		return start >= dag(2019, 1, 1) && start < dag(2019, 7, 1) && mellom(dag(2021, 3, 12), dag(2021, 6, 17)) ||
			start >= dag(2019, 1, 1) && start < dag(2020, 1, 1) && mellom(dag(2021, 6, 18), dag(2023, 7, 31)) ||
			start >= dag(2020, 1, 1) && start < dag(2020, 4, 1) && mellom(dag(2022, 1, 24), dag(2025, 6, 30))
	}
	return false
}

// regnUt is the whole box.
func (d *deltaker) regnUt(l *lesemaate) fasit {
	start, vedtatt, ok := d.anker()
	if !ok {
		return fasit{}
	}
	v := d.varighet(l, start, vedtatt)
	if !v.ok {
		return fasit{}
	}
	// T19: the newest innvilget vedtak that has a fixed length.
	var nyest *vedtak.Vedtak
	for i := range d.Vedtak {
		w := &d.Vedtak[i]
		if w.FastsattVarighet > 0 && d.gjelder(w, vedtak.Deltakelse, vedtak.Integreringsplan, vedtak.Forlengelse) && (nyest == nil || w.Vedtaksdato > nyest.Vedtaksdato) {
			nyest = w
		}
	}
	mnd := v.mnd
	if nyest != nil {
		mnd = min(mnd, int(nyest.FastsattVarighet))
	}
	// T11, T38, T52.
	forl, korona := 0, 0
	for i := range d.Vedtak {
		w := &d.Vedtak[i]
		if d.gjelder(w, vedtak.Forlengelse) && korona == 0 && d.korona(w, start) {
			korona = int(w.Maaneder)
			continue
		}
		if !d.gjelder(w, vedtak.Forlengelse) || l.T38 && v.gammel && start < nyttaar2026 && w.Vedtaksdato >= nyttaar2026 {
			continue
		}
		if w.Maaneder == 0 || l.T11 {
			forl += v.forl
		} else {
			forl += int(w.Maaneder)
		}
	}
	forl = min(forl, v.forl)
	grunn := plussMaaneder(start, mnd+forl+korona)
	lengst := plussMaaneder(start, mnd+v.forl+korona)
	tak := l.rull(lengst)
	b := d.dagbok(l, start)
	if b.manglerFra {
		return fasit{}
	}
	flytt := func(kalender, n int) date.Date {
		return l.rull(l.plussDager(grunn+date.Date(kalender), n))
	}
	dato := grunn
	var n *big.Int
	var kalender, tillegg int
	for {
		n, kalender, tillegg = d.tell(b, l, start, dato, true)
		neste := flytt(kalender, tillegg)
		if l.T57 && neste > tak { // permisjon does not carry the programme beyond the longest; fravær and fri do
			_, _, uten := d.tell(b, l, start, dato, false)
			kalender = 0
			if neste = tak; flytt(0, uten) >= tak {
				neste, tillegg = flytt(0, uten), uten
			} else {
				for tillegg = 0; l.plussDager(grunn, tillegg+1) <= lengst; {
					tillegg++
				}
			}
		}
		if neste <= dato {
			break
		}
		dato = neste
	}
	if l.T14 {
		stans := 0
		for q := range b.stans {
			if q >= start && q <= dato {
				stans++
			}
		}
		if stans > 0 {
			tillegg += stans
			dato = flytt(kalender, tillegg)
		}
	}
	for _, fra := range b.aapneFra {
		if fra <= dato || l.T18 {
			return fasit{}
		}
	}
	return fasit{
		Avklart: true, Dato: l.dagenFoer(dato), Grunnfrist: l.dagenFoer(grunn), Tillegg: tillegg, Kalender: kalender,
		Virkedager: new(big.Rat).SetFrac(n, big.NewInt(l.T07)),
	}
}

// toDesimaler is a number with two decimals, half up, in millionths.
func toDesimaler(r *big.Rat) int64 {
	x := new(big.Rat).Mul(r, big.NewRat(100, 1))
	x.Add(x, big.NewRat(1, 2))
	return new(big.Int).Quo(x.Num(), x.Denom()).Int64() * 10_000
}

// regler is the production rules with the same choices, and the day before which absence follows the rule before 2026.
func (l *lesemaate) regler() (sluttmaal.Regler, fravaer.Regler, frist.Regler, date.Date) {
	s, f, r := sluttmaal.Norge(), fravaer.Norge(), frist.Norge()
	s.ToPlussEtt, f.NyForskrift = l.T59, l.T39
	s.Oppstart, s.Aldersdag, s.Avvis, s.Loven, s.FagFoer76, s.FagErIkkeVgo = l.T20, l.T24, l.T47, l.T50, l.T54, l.T63
	if l.T04 {
		f.Kalender = calendar.MaiVirkedager
	}
	f.Virkedag, f.AndreVinner, f.EtterFoedsel, f.FriTalteIkke, f.BareInnenfor = l.T07, l.T12, l.T13, l.T16, l.T62
	r.DagenFoer, r.Kalenderdager, r.NesteVirkedag, r.ElleveEllerMer, r.Kalenderaar = l.T01, l.T03, l.T05, l.T06, l.T08
	r.BareOverTi, r.AlltidMaksimum, r.StansFryser, r.PermisjonFraFoerste = l.T09, l.T11, l.T14, l.T17
	r.AltFraStart, r.IngenNyForlengelse, r.UtloeptPaaDagen, r.IkkeUtoverMaksimum = l.T18, l.T38, l.T43, l.T57
	var gammel date.Date
	if l.T15 {
		gammel = nyttaar2026
	}
	return s, f, r, gammel
}

// svar is what production says of a participant.
type svar struct {
	frist.Gjennomfoering
	Anker    frist.Anker
	Varighet sluttmaal.Varighet
	Utlegg   *fravaer.Utlegg
	Mangler  lov.Mangler
}

// produksjon puts the packages together as a caller does. sp may be nil.
func (d *deltaker) produksjon(l *lesemaate, sp *lov.Spor) svar {
	sr, fr, rr, gammel := l.regler()
	var s svar
	var foerste date.Date
	var udatert lov.Sti
	for i, a := range d.Avslutninger {
		if a.Dato != 0 && (foerste == 0 || a.Dato < foerste) {
			foerste = a.Dato
		}
		if a.Dato == 0 {
			udatert = lov.I("avslutninger", i, "dato")
		}
	}
	s.Anker = rr.Anker(&frist.AnkerGrunnlag{Lov: d.Lov, Lovdato: d.Lovdato, Vedtak: d.Vedtak}, &s.Mangler, sp)
	s.Varighet = sr.Varighet(&sluttmaal.Grunnlag{
		Lov: d.Lov, Lovdato: d.Lovdato, Registreringer: d.Sluttmaal, Startdato: s.Anker.Startdato, Vedtaksdato: s.Anker.Vedtaksdato, Vedtak: s.Anker.Indeks,
		Innvilgelse: d.Innvilgelse, Foedselsdato: d.Foedselsdato, HarVideregaaende: d.HarVgs, UtdanningMangler: lov.Til("utdanning"), Kollektiv: d.Kollektiv,
		KollektivMangler: []lov.Sti{lov.Til("oppholdstillatelser")}, Ukrainsk: d.UkrVgs,
	}, &s.Mangler, sp)
	s.Utlegg = new(fravaer.Utlegg)
	fr.Legg(s.Utlegg, &fravaer.Grunnlag{
		Lov: d.Lov, Lovdato: d.Lovdato, Startdato: s.Anker.Startdato, Fravaer: d.Fravaer, Vedtak: d.Vedtak, Barn: d.Barn,
		GammelRegelFoer: gammel, FoersteAvslutning: foerste, UdatertAvslutning: udatert,
	})
	s.Gjennomfoering = rr.Gjennomfoering(&frist.GjennomfoeringGrunnlag{
		Lov: d.Lov, Per: d.Per, Lovdato: d.Lovdato, Anker: s.Anker, Varighet: s.Varighet, Vedtak: d.Vedtak, Fravaer: s.Utlegg,
		Avslutninger: d.Avslutninger, FoersteAvslutning: foerste, UdatertAvslutning: udatert, GammelRegelFoer: gammel,
	}, &s.Mangler, sp)
	return s
}
