package avslutning

import (
	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/frist"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/tiltak"
	"github.com/nirregler/integrering/vedtak"
)

const (
	fulltid           = 37_500_000 // the most hours of work per week that are not worth a word
	tilnaermetFulltid = 30_000_000 // the fewest that are worth asking of: those that § 8 fjerde ledd has from 2026
)

// FunnGrunnlag is what the findings about avslutning follow from.
type FunnGrunnlag struct {
	Regelmotor *RegelmotorGrunnlag
	Startdato  date.Date // of the first innvilget deltakelse; zero: not known
	Tiltak     []tiltak.Tiltak
}

// Funn appends to funn what there is to say of the avslutninger that are registered and of a, which [Regler.Regelmotor] found from
// g.Regelmotor.
func (r *Regler) Funn(funn []lov.Funn, g *FunnGrunnlag, a *Avsluttet) []lov.Funn {
	mo := motor{r: r, g: g.Regelmotor, a: new(Avsluttet)}
	mo.program()
	aktive := 0
	for i := range mo.g.Avslutninger {
		x := &mo.g.Avslutninger[i]
		if mo.slettet(x) {
			continue
		}
		if mo.kommunensRad(x) == lov.Ja {
			aktive++
			if aktive == 2 {
				funn = append(funn, lov.NyttFunn(&FunnFlere, lov.Til("avslutninger"), ""))
			}
		}
		funn = mo.omRaden(funn, g, i)
	}
	funn = mo.omBortfall(funn)
	switch a.Utfall {
	case lov.IkkeOppfylt:
		return mo.omArbeid(funn)
	case lov.Oppfylt:
		funn = mo.omGjeldende(funn, &a.Gjeldende)
		return mo.omResten(funn, g, &a.Gjeldende)
	default:
		return funn
	}
}

// omRaden tells what is wrong with one registered row.
func (mo *motor) omRaden(funn []lov.Funn, g *FunnGrunnlag, i int) []lov.Funn {
	x := &mo.g.Avslutninger[i]
	si := func(k *lov.Funnkode, felt string, fakta ...lov.Faktum) {
		funn = append(funn, lov.NyttFunn(k, lov.I("avslutninger", i, felt), x.ID, fakta...))
	}
	kode, dato := FaktumKode.Er(int64(x.Kode)), FaktumDato.PaaDag(x.Dato)
	if x.Dato == 0 {
		si(&FunnUtenDato, "dato", kode)
	}
	if mo.kommunensRad(x) != lov.Ja {
		if x.RegistrertAv == Kommune {
			si(&FunnBareRegelmotoren, "kode", kode)
		}
		return funn
	}
	if f := &mo.g.Frist; f.Utfall == lov.Oppfylt && x.Dato > f.Dato {
		si(&FunnEtterFristen, "dato", dato, frist.FaktumFrist.PaaDag(f.Dato))
	}
	if x.Dato != 0 && x.Dato < g.Startdato {
		si(&FunnFoerStart, "dato", dato, vedtak.FaktumStartdato.PaaDag(g.Startdato))
	}
	if begge(mo.deltakelse, mo.sluttmaal) == lov.Nei {
		si(&FunnUtenForutsetninger, "", kode)
	}
	timer := x.TimerPerUke
	a, _ := mo.aarsak(x.Kode)
	switch {
	case !timer.Gitt():
		if a.Timer {
			si(&FunnUtenTimer, "timerPerUke", kode)
		}
	case timer.Millionter() == 0 || timer.Millionter() > fulltid:
		si(&FunnTimer, "timerPerUke", FaktumTimer.Er(timer.Millionter()))
	}
	return funn
}

// omBortfall tells of a bortfall that has no effect: NIR does not take it when deltakelse was innvilget from before, and before § 8
// fjerde ledd, or under introduksjonsloven, nothing gave it.
func (mo *motor) omBortfall(funn []lov.Funn) []lov.Funn {
	for i := range mo.g.Vedtak {
		v := &mo.g.Vedtak[i]
		if v.Type != vedtak.BortfallArbeid || !v.IProgrammet() || v.Vedtaksdato == 0 {
			continue
		}
		dato := FaktumDato.PaaDag(v.Vedtaksdato)
		_, rad := mo.aarsak(BortfallArbeid)
		switch {
		case mo.gammel() || mo.r.Aarsaker[BortfallArbeid-1].Paa(v.Vedtaksdato) == nil:
			funn = append(funn, lov.NyttFunn(&FunnBortfallUtenHjemmel, lov.I("vedtak", i, ""), v.ID, dato))
		case rad != nil && mo.tidligereDeltakelse(v.Vedtaksdato) == lov.Ja:
			funn = append(funn, lov.NyttFunn(&FunnBortfallEtterDeltakelse, lov.I("vedtak", i, ""), v.ID, dato))
		}
	}
	return funn
}

// omArbeid tells of work that is to end a running programme under § 37 c if it is close to full time.
func (mo *motor) omArbeid(funn []lov.Funn) []lov.Funn {
	if mo.r.Arbeid.Paa(mo.g.Lovdato) == nil {
		return funn
	}
	for i := range mo.g.Kollektiv.Arbeidsforhold {
		a := &mo.g.Kollektiv.Arbeidsforhold[i]
		if fikk := mo.fikkArbeid(i); fikk != 0 && (!a.TimerPerUke.Gitt() || a.TimerPerUke.Millionter() >= tilnaermetFulltid) {
			funn = append(funn, lov.NyttFunn(&FunnTilnaermetFulltid, lov.I("arbeidsforhold", i, ""), a.ID, kategori.FaktumArbeidFra.PaaDag(fikk)))
		}
	}
	return funn
}

// omGjeldende tells what the avslutning that stands asks for, or whether Folkeregisteret says something else.
func (mo *motor) omGjeldende(funn []lov.Funn, l *Linje) []lov.Funn {
	dato := FaktumDato.PaaDag(l.Dato)
	switch {
	case l.Kode == PermanentStans:
		return append(funn, lov.NyttFunn(&FunnStansUtenAarsak, lov.Til("avslutninger"), "", dato))
	case l.Kode == Flyttet && l.RegistrertAv == Regelmotor:
		if _, _, tattOpp := mo.flytting(l.Dato); tattOpp == lov.Ja { // T65 avsluttet
			return funn
		}
		return append(funn, lov.NyttFunn(&FunnFlyttet, lov.Til("avslutninger"), "", dato))
	case l.Kode == UtgaattOppstartsfrist && mo.deltakelse == lov.Ja && mo.sluttmaal != lov.Nei && !mo.gammel(): // a row that NIR has set
		return append(funn, lov.NyttFunn(&FunnUtgaattMedMaal, felt(l.Sti, "kode"), l.ID, dato))
	case l.Kode == UtgaattOppstartsfrist && mo.deltakelse == lov.Ja && !mo.gammel():
		return append(funn, lov.NyttFunn(&FunnUtgaattUtenMaal, lov.Til("sluttmaal"), "", dato))
	}
	for i := range mo.g.Folkeregister {
		e := &mo.g.Folkeregister[i]
		k := folkeregisterkode(e.Hendelse)
		if k != 0 && k != l.Kode && e.Dato != 0 && e.Dato <= l.Dato {
			funn = append(funn, lov.NyttFunn(&FunnAnnenAarsak, felt(l.Sti, "kode"), l.ID, FaktumKode.Er(int64(l.Kode)), faktumFolkeregisterkode.Er(int64(k)), FaktumDato.PaaDag(e.Dato)))
		}
	}
	return funn
}

// folkeregisterkode is the cause that Folkeregisteret tells of when the person is gone; zero for a move.
func folkeregisterkode(h kategori.Hendelse) Kode {
	switch h {
	case kategori.Doed:
		return Doed
	case kategori.Utvandret:
		return Utvandret
	}
	return 0
}

// omResten tells of periods that the avslutning goes against. One that begins after it is either wrong or should not be there; that is not
// said of an end before the programme begins, of which every period would be such. One of permisjon, stans or tiltak whose last day lies
// after an end that kommunen registered is set to ikke gjeldende by NIR as a whole: it should end with the programme. So is a vedtak on
// deltakelse, of which nothing is lost.
func (mo *motor) omResten(funn []lov.Funn, g *FunnGrunnlag, l *Linje) []lov.Funn {
	if l.RegistrertAv == Kommune && l.Dato < g.Startdato {
		return funn
	}
	si := func(sti lov.Sti, id string, fra date.Date, forbi bool) {
		switch {
		case fra > l.Dato:
			funn = append(funn, lov.NyttFunn(&FunnEtter, sti, id, FaktumDato.PaaDag(l.Dato)))
		case forbi && l.RegistrertAv == Kommune:
			funn = append(funn, lov.NyttFunn(&FunnForbi, sti, id, FaktumDato.PaaDag(l.Dato)))
		}
	}
	for i := range mo.g.Vedtak {
		v := &mo.g.Vedtak[i]
		if !v.IProgrammet() || !v.Innvilget() || v.IkkeGjeldende {
			continue
		}
		switch v.Type {
		case vedtak.Permisjon, vedtak.MidlertidigStans:
			si(lov.I("vedtak", i, ""), v.ID, v.Startdato, v.Sluttdato == 0 || v.Sluttdato > l.Dato)
		case vedtak.Deltakelse:
			si(lov.I("vedtak", i, ""), v.ID, v.Startdato, false)
		}
	}
	for i := range g.Tiltak {
		if t := &g.Tiltak[i]; !t.IkkeGjeldende {
			si(lov.I("tiltak", i, ""), t.ID, t.Fra, t.Til > l.Dato) // of a tiltak without a last day no source says that NIR marks it
		}
	}
	return funn
}
