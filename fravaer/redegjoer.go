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
	FaktumGrunn      = lov.Felt{Navn: "grunn", Slag: lov.Kodet, Verk: &Utelatelser, Tekst: lov.Tekst{"hvorfor ikke alt er talt", "kvifor ikkje alt er talt", "why not all was counted"}}
)

// The rules of this package as they are told.
var (
	regelTalt = lov.Regel{
		ID: "fravaer/talt",
		Tekst: lov.Tekst{
			"{type}, {fra} til og med {til}: {virkedager} virkedager, alle talt.",
			"{type}, {fra} til og med {til}: {virkedager} verkedagar, alle talde.",
			"{type}, {fra} through {til}: {virkedager} working days, all counted.",
		},
		Felter: []*lov.Felt{&FaktumFravaer, &vedtak.FaktumVedtak, &FaktumType, &FaktumPermisjon, &FaktumVelferd, &FaktumFra, &FaktumTil, &FaktumTimer, &FaktumDager, &FaktumVirkedager, &FaktumTalt},
	}
	regelDelvis = lov.Regel{
		ID: "fravaer/delvis-talt",
		Tekst: lov.Tekst{
			"{type}, {fra} til og med {til}: {virkedager} virkedager, {talt} talt. Resten: {grunn}.",
			"{type}, {fra} til og med {til}: {virkedager} verkedagar, {talt} talde. Resten: {grunn}.",
			"{type}, {fra} through {til}: {virkedager} working days, {talt} counted. The rest: {grunn}.",
		},
		Felter: append(slices.Clip(regelTalt.Felter), &FaktumGrunn),
	}
	regelIkkeTalt = lov.Regel{
		ID: "fravaer/ikke-talt",
		Tekst: lov.Tekst{
			"{type}, {fra} til og med {til}: {virkedager} virkedager, ingen talt: {grunn}.",
			"{type}, {fra} til og med {til}: {virkedager} verkedagar, ingen talde: {grunn}.",
			"{type}, {fra} through {til}: {virkedager} working days, none counted: {grunn}.",
		},
		Felter: regelDelvis.Felter,
	}
	regelUtenSlutt = lov.Regel{
		ID: "fravaer/uten-slutt",
		Tekst: lov.Tekst{
			"{type}, fra {fra}: siste dag er ikke registrert, så dagene kan ikke telles.",
			"{type}, frå {fra}: siste dag er ikkje registrert, så dagane kan ikkje teljast.",
			"{type}, from {fra}: the last day is not registered, so the days cannot be counted.",
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
	u.Registreringer = slices.Grow(u.Registreringer[:0], len(g.Fravaer)+len(g.Vedtak))
	for i := range u.ord {
		u.ord[i][lagTatt] = 0
	}
	for i := range g.Fravaer {
		f := &g.Fravaer[i]
		v := r.fravaerPaa(f.Type, g.Lovdato)
		reg := u.ny(&f.Rekke, i)
		var unntak []uint64
		if u.grenser.barn && f.Type == BarnsSykdom {
			unntak = u.grenser.utenforBarn
		}
		r.tell(u, f, v, tom, unntak, reg)
		if sp != nil && v != nil {
			fortell(sp, reg, &v.Rad, &FaktumFravaer, FaktumType.Er(int64(f.Type)), f)
		}
	}
	for i := range g.Vedtak {
		if v := &g.Vedtak[i]; v.Type == vedtak.Permisjon {
			r.redegjoerPermisjon(u, v, i, tom, sp)
		}
	}
}

func (r *Regler) redegjoerPermisjon(u *Utlegg, v *vedtak.Vedtak, i int, tom date.Date, sp *lov.Spor) {
	g, f := u.grunnlag, &u.permisjon
	f.Fra, f.Til, f.Type = v.Startdato, v.Sluttdato, 0
	virkning := r.permisjonPaa(v.Permisjonstype, g.Lovdato)
	if r.religioes(v) {
		virkning, f.Type = r.fravaerPaa(ReligioesHoeytid, g.Lovdato), ReligioesHoeytid
	}
	reg := u.ny(&v.Rekke, i)
	reg.Permisjon = true
	if reg.Grunn = r.utelattVedtak(v, g); reg.Grunn == 0 {
		var unntak []uint64
		if u.grenser.velferd && r.erVelferd(v, g) {
			unntak = u.grenser.utenforVelferd
		}
		r.tell(u, f, virkning, tom, unntak, reg)
	} else if f.Fra != 0 {
		reg.Virkedager = int64(calendar.CountVirkedager(f.Fra, f.Til, r.Kalender)) * lov.Mikro
	}
	if sp != nil && virkning != nil {
		fortell(sp, reg, &virkning.Rad, &vedtak.FaktumVedtak, FaktumPermisjon.Er(int64(v.Permisjonstype)), f)
	}
}

// ny adds an empty account of a registration, to be filled where it stands; there is room for it.
func (u *Utlegg) ny(rekke *lov.Rekke, i int) *Registrering {
	n := len(u.Registreringer)
	u.Registreringer = u.Registreringer[:n+1]
	reg := &u.Registreringer[n]
	*reg = Registrering{}
	reg.rekke, reg.indeks = rekke, int32(i)
	return reg
}

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
	sp.Legg(regel, rad, lov.OppfyltHvis(reg.Talt > 0))
	sp.Mer(liste.Er(int64(reg.indeks)))
	sp.Mer(slag)
	sp.Mer(FaktumFra.PaaDag(f.Fra))
	sp.Mer(FaktumTil.PaaDag(f.Til))
	sp.Mer(FaktumVirkedager.Er(lov.ToDesimaler(reg.Virkedager)))
	sp.Mer(FaktumTalt.Er(lov.ToDesimaler(reg.Talt)))
	if reg.Grunn != 0 {
		sp.Mer(FaktumGrunn.Er(int64(reg.Grunn)))
	}
	if reg.Permisjon && f.Type == ReligioesHoeytid {
		sp.Mer(FaktumVelferd.Er(int64(vedtak.ReligioesHoeytid)))
	}
	if f.Timer.Gitt() {
		sp.Mer(FaktumTimer.Er(f.Timer.Millionter()))
	}
	if f.Dager.Gitt() {
		sp.Mer(FaktumDager.Er(f.Dager.Millionter()))
	}
}

// tell counts one registration: its own virkedager, those counted through tom, and where the rest went.
func (r *Regler) tell(u *Utlegg, f *Fravaer, v *lov.Versjon[Virkning], tom date.Date, unntak []uint64, reg *Registrering) {
	if f.Til == 0 || f.Fra == 0 {
		reg.Grunn = UtelattUtenSlutt
		return
	}
	virkedager := calendar.CountVirkedager(f.Fra, f.Til, r.Kalender)
	reg.Virkedager = int64(virkedager) * lov.Mikro
	dag, rest, hel := r.Virkedag, int64(0), true
	if f.Timer.Gitt() || f.Dager.Gitt() {
		if dag, rest, hel = r.spre(f); !hel {
			reg.Virkedager = r.dager(int64(virkedager)*dag + rest)
		}
	}
	if reg.Grunn = grunnFor(f.Type, v, virkedager); reg.Grunn != 0 {
		return
	}
	fra := max(f.Fra, u.start)
	if r.FriTalteIkke && v.Verdi == TellerSomFri {
		fra = max(fra, u.grunnlag.GammelRegelFoer)
	}
	tom = min(f.Til, tom)
	if !hel {
		r.tellDeler(u, f, dag, rest, fra, tom, unntak, reg)
		return
	}
	hele := u.tellHele(fra, tom, unntak)
	reg.Talt = int64(hele) * lov.Mikro
	if hele != virkedager {
		u.tellResten(f, virkedager-hele, fra, tom, unntak, reg)
	}
}

// grunnFor returns why a registration never counts, 0 when it can.
func grunnFor(t Type, v *lov.Versjon[Virkning], virkedager int) Utelatt {
	switch {
	case virkedager == 0:
		return UtelattIngenVirkedager
	case v == nil || v.Verdi == IngenVirkning:
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

// tellHele counts the virkedager of a registration of whole days from fra through tom that are not counted yet.
func (u *Utlegg) tellHele(fra, tom date.Date, unntak []uint64) (hele int) {
	s := u.spenn(fra, tom)
	for i := s.i; i <= s.j; i++ {
		o := &u.ord[i]
		m := s.maske(i) & o[lagVirkedag] &^ o[lagFjern]
		if unntak != nil {
			m &^= unntak[i]
		}
		hele += bits.OnesCount64(m &^ o[lagTatt])
		o[lagTatt] |= m
	}
	return hele
}

// tellResten finds where the rest virkedager of a registration of whole days went.
func (u *Utlegg) tellResten(f *Fravaer, rest int, fra, tom date.Date, unntak []uint64, reg *Registrering) {
	foer := calendar.CountVirkedager(f.Fra, min(f.Til, u.start-1), u.kalender)
	etter := calendar.CountVirkedager(max(f.Fra, tom+1), f.Til, u.kalender)
	gammel := calendar.CountVirkedager(max(f.Fra, u.start), min(fra-1, tom), u.kalender)
	var ferie, religioest, over int
	s := u.spenn(fra, tom)
	for i := s.i; i <= s.j; i++ {
		o := &u.ord[i]
		m := s.maske(i) & o[lagVirkedag]
		if unntak != nil {
			over += bits.OnesCount64(m & unntak[i])
			m &^= unntak[i]
		}
		religioest += bits.OnesCount64(m & o[lagFjern] & o[lagReligioes])
		ferie += bits.OnesCount64(m & o[lagFjern] &^ o[lagReligioes])
	}
	opptatt := rest - foer - etter - gammel - over - religioest - ferie
	reg.Dobbelt = opptatt > 0
	reg.Grunn = stoerst(foer, etter, ferie, religioest, opptatt, gammel, over)
}

// dager converts millionths of an hour to millionths of a virkedag, cut off, so that rounding to two decimals afterwards is exact.
func (r *Regler) dager(timer int64) int64 { return timer * lov.Mikro / r.Virkedag }

// tellDeler counts a registration of which each virkedag is absence in part: dag, and a millionth more on the first rest of them.
func (r *Regler) tellDeler(u *Utlegg, f *Fravaer, dag, rest int64, tellesFra, tom date.Date, unntak []uint64, reg *Registrering) {
	foer := calendar.CountVirkedager(f.Fra, min(f.Til, u.start-1), r.Kalender)
	var etter, fjernet, religioest, over, gammel, opptatt int
	var timer int64
	for nr, d := range u.virkedager(f.Fra, f.Til) {
		p := u.plassering(d)
		o, b := &u.ord[p>>6], uint64(1)<<(p&63)
		del := dag
		if int64(nr) < rest {
			del++
		}
		switch {
		case d > tom:
			etter++
		case d < tellesFra:
			gammel++
		case unntak != nil && unntak[p>>6]&b != 0:
			over++
		case o[lagFjern]&o[lagReligioes]&b != 0:
			religioest++
		case o[lagFjern]&b != 0:
			fjernet++
		case del == 0:
		case o[lagHel]&b != 0, o[lagTatt]&b != 0, int64(u.timer[p]) != del:
			opptatt++
		default:
			o[lagTatt] |= b
			timer += del
		}
	}
	reg.Talt, reg.Dobbelt = r.dager(timer), opptatt > 0
	reg.Grunn = stoerst(foer, etter, fjernet, religioest, opptatt, gammel, over)
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
