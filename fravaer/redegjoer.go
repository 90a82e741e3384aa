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
	Sti        lov.Sti
	ID         string
	Virkedager int64   // absence in the registration by itself
	Talt       int64   // of it, counted toward the ten
	Grunn      Utelatt // why the larger part of the rest was not; 0 when all was
	Dobbelt    bool    // a day of it was counted on another registration
}

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
	r, g := u.regler, &u.grunnlag
	u.Registreringer = u.Registreringer[:0]
	for i := range u.ord {
		u.ord[i][lagTatt] = 0
	}
	for i := range g.Fravaer {
		f := &g.Fravaer[i]
		v := r.fravaerPaa(f.Type, g.Lovdato)
		reg := u.ny("fravaer", i, f.ID)
		r.gjoerRede(u, g, f, v, tom, reg)
		if sp != nil && v != nil {
			r.fortell(sp, reg, &v.Rad, FaktumFravaer.Er(int64(i)), FaktumType.Er(int64(f.Type)), f)
		}
	}
	for i := range g.Vedtak {
		v := &g.Vedtak[i]
		if v.Type != vedtak.Permisjon {
			continue
		}
		f := Fravaer{Fra: v.Startdato, Til: v.Sluttdato}
		virkning := r.permisjonPaa(v.Permisjonstype, g.Lovdato)
		if r.religioes(v) {
			virkning, f.Type = r.fravaerPaa(ReligioesHoeytid, g.Lovdato), ReligioesHoeytid
		}
		reg := u.ny("vedtak", i, v.ID)
		if reg.Grunn = r.utelattVedtak(v, g); reg.Grunn != 0 && f.Fra != 0 {
			reg.Virkedager = int64(calendar.CountVirkedager(f.Fra, f.Til, r.Kalender)) * lov.Mikro
		} else if reg.Grunn == 0 {
			r.gjoerRedePermisjon(u, g, v, &f, virkning, tom, reg)
		}
		if sp != nil && virkning != nil {
			r.fortell(sp, reg, &virkning.Rad, vedtak.FaktumVedtak.Er(int64(i)), FaktumPermisjon.Er(int64(v.Permisjonstype)), &f)
		}
	}
}

// ny adds an empty account of a registration, to be filled where it stands.
func (u *Utlegg) ny(liste string, i int, id string) *Registrering {
	u.Registreringer = append(u.Registreringer, Registrering{Sti: lov.I(liste, i, ""), ID: id})
	return &u.Registreringer[len(u.Registreringer)-1]
}

// fortell writes the step of one registration.
func (r *Regler) fortell(sp *lov.Spor, reg *Registrering, rad *lov.Rad, hvilken, slag lov.Faktum, f *Fravaer) {
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
	sp.Legg(regel, rad, lov.OppfyltHvis(reg.Talt > 0), hvilken, slag, FaktumFra.PaaDag(f.Fra), FaktumTil.PaaDag(f.Til),
		FaktumVirkedager.Er(lov.ToDesimaler(reg.Virkedager)), FaktumTalt.Er(lov.ToDesimaler(reg.Talt)))
	if reg.Grunn != 0 {
		sp.Mer(FaktumGrunn.Er(int64(reg.Grunn)))
	}
	if slag.Felt == &FaktumPermisjon && f.Type == ReligioesHoeytid {
		sp.Mer(FaktumVelferd.Er(int64(vedtak.ReligioesHoeytid)))
	}
	if f.Timer.Gitt() {
		sp.Mer(FaktumTimer.Er(f.Timer.Millionter()))
	}
	if f.Dager.Gitt() {
		sp.Mer(FaktumDager.Er(f.Dager.Millionter()))
	}
}

func (r *Regler) gjoerRedePermisjon(u *Utlegg, g *Grunnlag, v *vedtak.Vedtak, f *Fravaer, virkning *lov.Versjon[Virkning], tom date.Date, reg *Registrering) {
	var unntak []uint64
	if u.grenser.velferd && r.erVelferd(v, g) {
		unntak = u.grenser.utenforVelferd
	}
	r.tell(u, f, virkning, f.Fra, tom, unntak, reg)
}

func (r *Regler) gjoerRede(u *Utlegg, g *Grunnlag, f *Fravaer, v *lov.Versjon[Virkning], tom date.Date, reg *Registrering) {
	fra := f.Fra
	if v != nil && v.Verdi == TellerSomFri && r.FriTalteIkke && g.GammelRegelFoer > fra {
		fra = g.GammelRegelFoer
	}
	var unntak []uint64
	if u.grenser.barn && f.Type == BarnsSykdom {
		unntak = u.grenser.utenforBarn
	}
	r.tell(u, f, v, fra, tom, unntak, reg)
}

// tell counts one registration: its own virkedager, those counted from tellesFra through tom, and where the rest went.
func (r *Regler) tell(u *Utlegg, f *Fravaer, v *lov.Versjon[Virkning], tellesFra, tom date.Date, unntak []uint64, reg *Registrering) {
	if f.Til == 0 || f.Fra == 0 {
		reg.Grunn = UtelattUtenSlutt
		return
	}
	dag, rest, hel := r.spre(f)
	virkedager := calendar.CountVirkedager(f.Fra, f.Til, r.Kalender)
	timer := int64(virkedager)*dag + rest
	reg.Virkedager = r.dager(timer)
	virkning := IngenVirkning
	if v != nil {
		virkning = v.Verdi
	}
	switch {
	case virkedager == 0:
		reg.Grunn = UtelattIngenVirkedager
		return
	case virkning == FjernerDagen && f.Type == Ferie:
		reg.Grunn = UtelattFerie
		return
	case virkning == FjernerDagen:
		reg.Grunn = UtelattReligioesHoeytid
		return
	case virkning == UtenforTerskel:
		reg.Grunn = UtelattEtterFoedsel
		return
	case virkning == IngenVirkning:
		reg.Grunn = UtelattUgyldig
		return
	}
	if hel {
		r.tellHele(u, f, tellesFra, tom, unntak, reg)
	} else {
		r.tellDeler(u, f, dag, rest, tellesFra, tom, unntak, reg)
	}
}

// dager converts millionths of an hour to millionths of a virkedag, cut off, so that rounding to two decimals afterwards is exact.
func (r *Regler) dager(timer int64) int64 { return timer * lov.Mikro / r.Virkedag }

func (r *Regler) tellHele(u *Utlegg, f *Fravaer, tellesFra, tom date.Date, unntak []uint64, reg *Registrering) {
	foer := calendar.CountVirkedager(f.Fra, min(f.Til, u.start-1), r.Kalender)
	etter := calendar.CountVirkedager(max(f.Fra, tom+1), f.Til, r.Kalender)
	var hele, fjernet, religioest, over, gammel, opptatt int
	fom := max(f.Fra, u.start)
	fra, til := u.spenn(fom, min(f.Til, tom))
	for i := fra; i <= til; i++ {
		o := &u.ord[i]
		m := u.maske(i, fom, min(f.Til, tom)) & calendar.Word(u.ord0+i, u.kalender)
		if tellesFra > fom {
			n := m &^ u.maske(i, tellesFra, tom)
			gammel += bits.OnesCount64(n)
			m &^= n
		}
		if unntak != nil {
			over += bits.OnesCount64(m & unntak[i])
			m &^= unntak[i]
		}
		religioest += bits.OnesCount64(m & o[lagFjern] & o[lagReligioes])
		fjernet += bits.OnesCount64(m & o[lagFjern] &^ o[lagReligioes])
		m &^= o[lagFjern]
		opptatt += bits.OnesCount64(m & o[lagTatt])
		m &^= o[lagTatt]
		hele += bits.OnesCount64(m)
		o[lagTatt] |= m
	}
	reg.Talt, reg.Dobbelt = int64(hele)*lov.Mikro, opptatt > 0
	reg.Grunn = stoerst(foer, etter, fjernet, religioest, opptatt, gammel, over)
}

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
	if foer|etter|ferie|religioest|opptatt|gammel|over == 0 {
		return 0
	}
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
