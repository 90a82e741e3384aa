package fravaer

import (
	"math/bits"
	"slices"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/calendar"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// Registrering is one registration of absence and what came of it. Virkedager and Talt are in millionths of a virkedag.
type Registrering struct {
	Virkedager int64 // absence in the registration by itself
	Talt       int64 // of it, counted toward the ten
	rekke      *lov.Rekke
	indeks     int32
	Permisjon  bool    // a vedtak on permisjon; else a fravær
	Dobbelt    bool    // a day of it was counted on another registration
	Grunn      Utelatt // why the larger part of the rest was not; 0 when all was
}

// Sti returns the pointer to the registration.
func (r *Registrering) Sti() lov.Sti {
	if r.Permisjon {
		return lov.I("vedtak", int(r.indeks), "")
	}
	return lov.I("fravaer", int(r.indeks), "")
}

// ID returns the caller's own id of the registration, empty when not given.
func (r *Registrering) ID() string { return r.rekke.ID }

// The facts of this package.
var (
	FaktumFravaer    = lov.Felt{Navn: "fravaer", Slag: lov.Peker, Liste: "fravaer", Tekst: lov.Tekst{"fravær nummer", "fråvær nummer", "absence number"}}
	FaktumType       = lov.Felt{Navn: "type", Slag: lov.Kodet, Verk: &Typer, Tekst: lov.Tekst{"type", "type", "kind"}}
	FaktumPermisjon  = lov.Felt{Navn: "type", Slag: lov.Kodet, Verk: &vedtak.Permisjonstyper, Tekst: lov.Tekst{"permisjonstype", "permisjonstype", "kind of leave"}}
	FaktumVelferd    = lov.Felt{Navn: "velferdsgrunn", Slag: lov.Kodet, Verk: &vedtak.Velferdsgrunner, Tekst: lov.Tekst{"velferdsgrunn", "velferdsgrunn", "welfare ground"}}
	FaktumFra        = lov.Felt{Navn: "fra", Slag: lov.Dag, Tekst: lov.Tekst{"fra", "frå", "from"}}
	FaktumTil        = lov.Felt{Navn: "til", Slag: lov.Dag, Tekst: lov.Tekst{"til og med", "til og med", "through"}}
	FaktumTimer      = lov.Felt{Navn: "timer", Slag: lov.Timetal, Tekst: lov.Tekst{"timer registrert", "timar registrerte", "hours registered"}}
	FaktumDager      = lov.Felt{Navn: "dager", Slag: lov.Dagtal, Tekst: lov.Tekst{"dager registrert", "dagar registrerte", "days registered"}}
	FaktumVirkedager = lov.Felt{Navn: "virkedager", Slag: lov.Dagtal, Tekst: lov.Tekst{"virkedager i registreringen", "verkedagar i registreringa", "working days in the registration"}}
	FaktumTalt       = lov.Felt{Navn: "talt", Slag: lov.Dagtal, Tekst: lov.Tekst{"virkedager talt", "verkedagar talde", "working days counted"}}
	FaktumTelleenhet = lov.Felt{Navn: "telleenhet", Slag: lov.Kodet, Verk: &vedtak.Telleenheter, Tekst: lov.Tekst{"telleenhet", "teljeeining", "unit"}}
	FaktumGrunn      = lov.Felt{Navn: "grunn", Slag: lov.Kodet, Verk: &Utelatelser, Tekst: lov.Tekst{"hvorfor ikke alt er talt", "kvifor ikkje alt er talt", "why not all was counted"}}
)

// The rules of this package as they are told.
var (
	regelTalt = lov.Regel{
		ID: "fravaer/talt",
		Tekst: lov.Tekst{
			"[{type}|Permisjon], {fra} til og med {til}: {virkedager} virkedager, alle talt.",
			"[{type}|Permisjon], {fra} til og med {til}: {virkedager} verkedagar, alle talde.",
			"[{type}|Leave], {fra} through {til}: {virkedager} working days, all counted.",
		},
		Felter: []*lov.Felt{&FaktumFravaer, &vedtak.FaktumVedtak, &FaktumType, &FaktumPermisjon, &FaktumVelferd, &FaktumFra, &FaktumTil, &FaktumTimer, &FaktumDager, &FaktumTelleenhet, &FaktumVirkedager, &FaktumTalt},
	}
	regelDelvis = lov.Regel{
		ID: "fravaer/delvis-talt",
		Tekst: lov.Tekst{
			"[{type}|Permisjon], {fra} til og med {til}: {virkedager} virkedager, {talt} talt. Resten: {grunn}.",
			"[{type}|Permisjon], {fra} til og med {til}: {virkedager} verkedagar, {talt} talde. Resten: {grunn}.",
			"[{type}|Leave], {fra} through {til}: {virkedager} working days, {talt} counted. The rest: {grunn}.",
		},
		Felter: append(slices.Clip(regelTalt.Felter), &FaktumGrunn),
	}
	regelIkkeTalt = lov.Regel{
		ID: "fravaer/ikke-talt",
		Tekst: lov.Tekst{
			"[{type}|Permisjon], [{fra} til og med {til}: {virkedager} virkedager, ingen talt|fra {fra}, ingen dager talt|til og med {til}, ingen dager talt|ingen dager talt]: {grunn}.",
			"[{type}|Permisjon], [{fra} til og med {til}: {virkedager} verkedagar, ingen talde|frå {fra}, ingen dagar talde|til og med {til}, ingen dagar talde|ingen dagar talde]: {grunn}.",
			"[{type}|Leave], [{fra} through {til}: {virkedager} working days, none counted|from {fra}, no days counted|through {til}, no days counted|no days counted]: {grunn}.",
		},
		Felter: regelDelvis.Felter,
	}
	regelUtenSlutt = lov.Regel{
		ID: "fravaer/uten-slutt",
		Tekst: lov.Tekst{
			"[{type}|Permisjon], [fra {fra}: siste dag|til og med {til}: første dag|første og siste dag] er ikke registrert, så dagene kan ikke telles.",
			"[{type}|Permisjon], [frå {fra}: siste dag|til og med {til}: første dag|første og siste dag] er ikkje registrert, så dagane kan ikkje teljast.",
			"[{type}|Leave], [from {fra}: the last day is|through {til}: the first day is|the first and last day are] not registered, so the days cannot be counted.",
		},
		Felter: regelDelvis.Felter,
	}
)

// Regelliste is every rule of this package as it is told.
var Regelliste = []*lov.Regel{&regelTalt, &regelDelvis, &regelIkkeTalt, &regelUtenSlutt}

// Redegjoer tells what came of each fravær and each permisjon that was laid out, in their order, when absence counts through tom: it
// fills u.Registreringer and writes a step for each. A date that several registrations cover is counted on the one with the larger
// part, else on the first of them.
func (u *Utlegg) Redegjoer(tom date.Date, sp *lov.Spor) {
	r, g := u.regler, u.grunnlag
	mest := len(g.Fravaer) + len(g.Vedtak)
	u.Registreringer = slices.Grow(u.Registreringer[:0], mest)[:len(g.Fravaer)]
	sp.Rom(mest, faktaPerSteg*mest)
	if u.redegjort {
		for i := range u.ord {
			u.ord[i][lagTatt] = 0
		}
	}
	u.redegjort, u.unntak = true, nil
	var slag Type
	var v *lov.Versjon[Virkning] // of slag: registrations of one kind mostly follow one another
	grunn := grunnFor(slag, v)
	fravaer, registreringer := g.Fravaer, u.Registreringer
	for i := range registreringer {
		f := &fravaer[i]
		if f.Type != slag {
			slag, v = f.Type, u.fravaerPaa(f.Type)
			grunn = grunnFor(slag, v)
		}
		reg := &registreringer[i]
		*reg = Registrering{}
		reg.rekke, reg.indeks = &f.Rekke, int32(i)
		if u.grenser.barn {
			u.unntak = u.grenser.utenfor(u.grenser.utenforBarn, f.Type == BarnsSykdom)
		}
		r.tell(u, f, v, grunn, tom, reg)
		if sp != nil && v != nil {
			fortell(sp, reg, &v.Rad, &FaktumFravaer, FaktumType.Er(int64(f.Type)), f)
		}
	}
	u.unntak = nil
	for i := range g.Vedtak {
		if v := &g.Vedtak[i]; v.Type == vedtak.Permisjon {
			r.redegjoerPermisjon(u, v, i, tom, sp)
		}
	}
}

func (r *Regler) redegjoerPermisjon(u *Utlegg, v *vedtak.Vedtak, i int, tom date.Date, sp *lov.Spor) {
	g, f := u.grunnlag, &u.permisjon
	f.Fra, f.Til, f.Type = v.Startdato, v.Sluttdato, 0
	virkning := u.permisjonPaa(v.Permisjonstype)
	if r.religioes(v) {
		virkning, f.Type = u.fravaerPaa(ReligioesHoeytid), ReligioesHoeytid
	}
	n := len(u.Registreringer)
	u.Registreringer = u.Registreringer[:n+1] // there is room for it
	reg := &u.Registreringer[n]
	*reg = Registrering{}
	reg.rekke, reg.indeks, reg.Permisjon = &v.Rekke, int32(i), true
	if reg.Grunn = r.utelattVedtak(v, g); reg.Grunn == 0 {
		if u.grenser.velferd {
			u.unntak = u.grenser.utenfor(u.grenser.utenforVelferd, r.erVelferd(v, g))
		}
		r.tell(u, f, virkning, grunnFor(f.Type, virkning), tom, reg)
	} else if f.Fra != 0 {
		reg.Virkedager = int64(calendar.CountVirkedager(f.Fra, f.Til, r.Kalender)) * lov.Mikro
	}
	if sp == nil {
		return
	}
	if virkning == nil { // the rules had no such permisjon: what there is to say of it is said by the rule on permisjon at large
		u.permisjonstabell(v.Permisjonstype).SporUtenfor(sp, g.Lovdato)
		sp.Rom(len(g.Vedtak), faktaPerSteg*len(g.Vedtak))
		if virkning = u.permisjonPaa(0); virkning == nil {
			return
		}
	}
	fortell(sp, reg, &virkning.Rad, &vedtak.FaktumVedtak, FaktumPermisjon.Er(int64(v.Permisjonstype)), f)
	if r.religioes(v) {
		sp.Mer(FaktumVelferd.Er(int64(vedtak.ReligioesHoeytid)))
	}
	if v.Telleenhet == vedtak.Kalenderdager && u.lov == lov.Introduksjonsloven {
		sp.Mer(FaktumTelleenhet.Er(int64(v.Telleenhet)))
	}
}

// faktaPerSteg is the most facts that a step of a registration has: the six of each, its hours and days, and why not all was counted.
const faktaPerSteg = 9

// fortell writes the step of one registration.
func fortell(sp *lov.Spor, reg *Registrering, rad *lov.Rad, liste *lov.Felt, slag lov.Faktum, f *Fravaer) {
	regel := &regelTalt
	switch {
	case reg.Grunn == 0:
	case reg.Grunn == UtelattUtenSlutt:
		regel = &regelUtenSlutt
	case reg.Talt == 0:
		regel = &regelIkkeTalt
	default:
		regel = &regelDelvis
	}
	// The values first: so the facts are written in one piece.
	fra, til, virkedager := int64(f.Fra), int64(f.Til), lov.ToDesimaler(reg.Virkedager)
	talt := virkedager
	if reg.Talt != reg.Virkedager {
		talt = lov.ToDesimaler(reg.Talt)
	}
	fakta := (*[6]lov.Faktum)(sp.Plass(regel, rad, lov.OppfyltHvis(reg.Talt > 0), 6))
	fakta[0] = liste.Er(int64(reg.indeks))
	fakta[1] = slag
	fakta[2] = FaktumFra.Er(fra)
	fakta[3] = FaktumTil.Er(til)
	fakta[4] = FaktumVirkedager.Er(virkedager)
	fakta[5] = FaktumTalt.Er(talt)
	if reg.Grunn != 0 {
		sp.Mer(FaktumGrunn.Er(int64(reg.Grunn)))
	}
	if f.Timer.Gitt() {
		sp.Mer(FaktumTimer.Er(f.Timer.Millionter()))
	}
	if f.Dager.Gitt() {
		sp.Mer(FaktumDager.Er(f.Dager.Millionter()))
	}
}

// tell counts one registration: its own virkedager, those counted through tom, and where the rest went. grunn is why its kind never counts,
// 0 when it can.
func (r *Regler) tell(u *Utlegg, f *Fravaer, v *lov.Versjon[Virkning], grunn Utelatt, tom date.Date, reg *Registrering) {
	if f.Til == 0 || f.Fra == 0 {
		reg.Grunn = UtelattUtenSlutt
		return
	}
	if reg.Grunn = grunn; grunn != 0 {
		r.tellIkke(f, reg)
		return
	}
	fra := max(f.Fra, u.start)
	if r.FriTalteIkke && v.Verdi == TellerSomFri {
		fra = max(fra, u.gammelTil)
	}
	tom = min(f.Til, tom)
	innenfor := fra == f.Fra && tom == f.Til && tom <= u.siste
	if !f.utenMengde() {
		if sum, n, hel := r.mengde(f); !hel {
			r.tellDeler(u, f, sum, n, fra, tom, innenfor, reg)
			return
		}
	}
	virkedager, hele, opptatt := u.ta(fra, tom)
	if !innenfor {
		virkedager = calendar.CountVirkedager(f.Fra, f.Til, u.kalender)
	}
	reg.Virkedager, reg.Talt = int64(virkedager)*lov.Mikro, int64(hele)*lov.Mikro
	switch {
	case virkedager == 0:
		reg.Grunn = UtelattIngenVirkedager
	case virkedager != hele:
		u.tellResten(f, virkedager-hele, opptatt, fra, tom, reg)
	}
}

// grunnFor returns why a registration never counts, 0 when it can.
func grunnFor(t Type, v *lov.Versjon[Virkning]) Utelatt {
	switch {
	case v == nil:
		return UtelattUtenHjemmel
	case v.Verdi == IngenVirkning:
		return UtelattUgyldig
	case v.Verdi == UtenforTerskel:
		return UtelattEtterFoedsel
	case v.Verdi == FjernerDagen && t == Ferie:
		return UtelattFerie
	case v.Verdi == FjernerDagen:
		return UtelattReligioesHoeytid
	}
	return 0
}

// tellIkke counts the own virkedager of a registration of which nothing counts.
func (r *Regler) tellIkke(f *Fravaer, reg *Registrering) {
	sum, n, hel := r.mengde(f)
	switch {
	case n == 0:
		reg.Grunn = UtelattIngenVirkedager
	case hel:
		reg.Virkedager = n * lov.Mikro
	default:
		reg.Virkedager = r.dager(sum)
	}
}

// ta takes the virkedager of fra–tom that nothing removes, and returns how many there are in all, how many were free and how many another
// registration has.
func (u *Utlegg) ta(fra, tom date.Date) (virkedager, ledige, opptatt int) {
	s := u.spenn(fra, tom)
	for i := s.i; i <= s.j; i++ {
		o := &u.ord[i]
		m := s.maske(i) & o[lagVirkedag]
		n := bits.OnesCount64(m)
		virkedager, ledige = virkedager+n, ledige+n
		fjernet := m & o[lagFjern]
		if u.unntak != nil {
			fjernet |= m & u.unntak[i]
		}
		if borte := fjernet | m&o[lagTatt]; borte != 0 {
			ledige -= bits.OnesCount64(borte)
			opptatt += bits.OnesCount64(borte &^ fjernet)
		}
		o[lagTatt] |= m &^ fjernet
	}
	return virkedager, ledige, opptatt
}

// tellResten finds where the rest virkedager of a registration went, opptatt of them to another registration.
func (u *Utlegg) tellResten(f *Fravaer, rest, opptatt int, fra, tom date.Date, reg *Registrering) {
	if reg.Dobbelt = opptatt > 0; opptatt == rest {
		reg.Grunn = UtelattAlleredeTalt
		return
	}
	foer := calendar.CountVirkedager(f.Fra, min(f.Til, u.start-1), u.kalender)
	etter := calendar.CountVirkedager(max(f.Fra, tom+1), f.Til, u.kalender)
	gammel := calendar.CountVirkedager(max(f.Fra, u.start), min(fra-1, tom), u.kalender)
	var ferie, religioest, over int
	s := u.spenn(fra, tom)
	for i := s.i; i <= s.j; i++ {
		o := &u.ord[i]
		m := s.maske(i) & o[lagVirkedag]
		if u.unntak != nil {
			over += bits.OnesCount64(m & u.unntak[i])
			m &^= u.unntak[i]
		}
		religioest += bits.OnesCount64(m & o[lagFjern] & o[lagReligioes])
		ferie += bits.OnesCount64(m & o[lagFjern] &^ o[lagReligioes])
	}
	reg.Grunn = stoerst(foer, etter, ferie, religioest, opptatt, gammel, over)
}

// dager converts millionths of an hour to millionths of a virkedag, cut off, so that rounding to two decimals afterwards is exact.
func (r *Regler) dager(timer int64) int64 { return timer * lov.Mikro / r.Virkedag }

// tellDeler counts a registration of sum, in millionths of an hour, on n virkedager that are absence in part; innenfor: all of it is in fra–tom.
func (r *Regler) tellDeler(u *Utlegg, f *Fravaer, sum, n int64, fra, tom date.Date, innenfor bool, reg *Registrering) {
	reg.Virkedager = r.dager(sum)
	if reg.Talt = reg.Virkedager; innenfor && u.alene(fra, tom) {
		return
	}
	igjen, opptatt, timer := int(n), 0, int64(0)
	for p, del := range u.deler(f, fra, tom, sum/n, sum%n) {
		o, b := &u.ord[p>>6], uint64(1)<<(p&63)
		switch {
		case o[lagFjern]&b != 0, u.unntak != nil && u.unntak[p>>6]&b != 0:
		case del == 0:
			igjen--
		case (o[lagHel]|o[lagTatt])&b != 0, int64(u.timer[p]) != del:
			opptatt++
		default:
			o[lagTatt] |= b
			timer += del
			igjen--
		}
	}
	if igjen > 0 {
		reg.Talt = r.dager(timer)
		u.tellResten(f, igjen, opptatt, fra, tom, reg)
	}
}

// alene reports whether nothing removes any virkedag of fra–tom and no registration but one in part is on them.
func (u *Utlegg) alene(fra, tom date.Date) bool {
	s := u.spenn(fra, tom)
	for i := s.i; i <= s.j; i++ {
		o := &u.ord[i]
		annet := o[lagFjern] | o[lagHel] | o[lagFlere]
		if u.unntak != nil {
			annet |= u.unntak[i]
		}
		if s.maske(i)&o[lagVirkedag]&annet != 0 {
			return false
		}
	}
	return true
}

// stoerst returns the reason that took most virkedager, the first of them when equal; 0 when none took any.
func stoerst(foer, etter, ferie, religioest, opptatt, gammel, over int) (g Utelatt) {
	mest := 0
	for _, a := range [...]struct {
		n     int
		grunn Utelatt
	}{
		{foer, UtelattFoerStart},
		{etter, UtelattEtterFrist},
		{ferie, UtelattFerie},
		{religioest, UtelattReligioesHoeytid},
		{opptatt, UtelattAlleredeTalt},
		{gammel, UtelattFoerRegelen},
		{over, UtelattOverGrensen},
	} {
		if a.n > mest {
			mest, g = a.n, a.grunn
		}
	}
	return g
}
