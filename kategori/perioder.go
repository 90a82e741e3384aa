package kategori

import (
	"fmt"
	"slices"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/calendar"
	"github.com/nirregler/integrering/lov"
)

// Periode is days after each other on which the decision table gives the same answer. Both days are included; Tom is zero for a period
// that lasts.
type Periode struct {
	Fom, Tom date.Date
	Svar     Dag           // on Fom
	Grunn    Endringsgrunn // why the next period is another; zero for the last, and where what is not given brings it about
}

// Perioder appends to pp the longest periods from fom through tom on which [Regler.Dag] gives the same row and the same kategorier, in
// order. A zero fom is the first day of the act ([FoersteDag]), or, when g.Dag or a vedtak on deltakelse is before it and g.Lovdato is not,
// the earliest of those days and those of the permits and bosettinger. A zero tom is after every day of the facts: the last period then
// lasts.
//
// The law is that of each day, but on g.Dag that of g.Lovdato, before it none newer than g.Lovdato and none older than the act, and after it
// none older, unless g.Lovdato is before g.Dag and holds it back. A change after g.Dag is what happens if nothing more is registered.
func (r *Regler) Perioder(pp []Periode, g *Grunnlag, fom, tom date.Date) []Periode {
	if fom == 0 {
		fom = g.begynner()
	}
	if tom != 0 && tom < fom {
		return pp
	}
	var plass [256]date.Date
	var b bilde
	svar := b.paaDag(r, g, fom)
	pp = append(pp, Periode{Fom: fom, Svar: svar})
	for _, d := range r.Brudd(plass[:0], g, fom) {
		if tom != 0 && d > tom {
			break
		}
		forrige := svar
		if svar = b.paaDag(r, g, d); svar.likt(&forrige) {
			continue
		}
		siste := &pp[len(pp)-1]
		siste.Tom, siste.Grunn = d-1, b.grunnen(&forrige, &svar)
		pp = append(pp, Periode{Fom: d, Svar: svar})
	}
	pp[len(pp)-1].Tom = tom
	return pp
}

// begynner returns the day from which it is asked what the act says.
func (g *Grunnlag) begynner() date.Date {
	foerst := FoersteDag(g.Lov)
	tidlig := tidligst(foerst, g.Dag)
	for i := range g.Vedtak {
		if v := &g.Vedtak[i]; v.GirDeltakelse() {
			tidlig = tidligst(tidlig, v.Vedtaksdato)
		}
	}
	if g.Lovdato < foerst || tidlig == foerst {
		return foerst
	}
	for i := range g.Oppholdstillatelser {
		tidlig = tidligst(tidlig, g.Oppholdstillatelser[i].Vedtaksdato)
	}
	for k := range g.Bosettinger {
		tidlig = tidligst(tidlig, g.Bosettinger[k].Fra)
	}
	return tidlig
}

// paaDag returns the answer of a day without saying what is missing.
func (b *bilde) paaDag(r *Regler, g *Grunnlag, dag date.Date) Dag {
	b.se(r, g, dag)
	return b.svar(nil, nil)
}

// likt reports whether two days have the same answer.
func (d *Dag) likt(e *Dag) bool { return d.Mulige == e.Mulige && d.Rad == e.Rad }

// grunnen returns why the answer changes from the day before to the day of b.
func (b *bilde) grunnen(foer, naa *Dag) Endringsgrunn {
	switch {
	case naa.Rad == 0 || foer.Rad == 0:
		return 0
	case naa.Rad == RadStatsborger:
		return GrunnStatsborger
	case naa.Rad == RadAvbrutt:
		return GrunnAvbrutt
	case naa.Rad == RadUtenTillatelse:
		return b.hvorforUten(foer.Tillatelse)
	case naa.Tillatelse != foer.Tillatelse:
		return GrunnNyTillatelse
	case foer.Rad == RadIkkeBosatt:
		return GrunnBosatt
	case foer.Bosetting >= 0 && naa.Bosetting != foer.Bosetting:
		return GrunnFlyttet
	case naa.Rad == RadToAar, naa.Rad == RadToAarKanTilbys, naa.Rad == RadToAarParagraf2:
		return GrunnToAar
	case b.introduksjon() && b.naarAldersgrense():
		return GrunnAlder
	case naa.Rad == RadArbeid && !b.nyJobbregel():
		return GrunnArbeid
	case foer.Rad == RadArbeid && b.r.Arbeid.Paa(b.lov) != nil:
		return GrunnArbeidOpphoert
	}
	return GrunnLovendring
}

// nyJobbregel reports whether § 8 fjerde ledd begins to apply on the day, so that it is the law that takes the right and not the job.
func (b *bilde) nyJobbregel() bool {
	return b.r.Arbeid.Paa(b.lov).Fra == b.lov && b.arbeid >= 0 && b.g.Arbeidsforhold[b.arbeid].begynner() < b.dag
}

// naarAldersgrense reports whether the person enters or leaves the age group on the day.
func (b *bilde) naarAldersgrense() bool {
	a := b.aldersgruppe()
	return b.dag == a.foerst || b.dag == a.over
}

// hvorforUten returns why permit i is no longer in force: revoked, else expired.
func (b *bilde) hvorforUten(i int) Endringsgrunn {
	if i >= 0 {
		if t := b.g.Oppholdstillatelser[i].TilbakekaltFra; t != 0 && t < b.dag {
			return GrunnTilbakekalt
		}
	}
	return GrunnUtloept
}

// Brudd appends to dd the days after a day on which the answer of the decision table may change, in order and each once: the days of the
// facts, those two years later, birthdays, and the days on which a provision changes. Between them it never does.
func (r *Regler) Brudd(dd []date.Date, g *Grunnlag, etter date.Date) []date.Date {
	n := len(dd)
	legg := func(d date.Date) {
		if d > etter {
			dd = append(dd, d)
		}
	}
	b := bilde{r: r, g: g}
	b.merkedager(func(date.Date) {})
	rundt := b.mangler.felt != 0 || r.FraTillatelse && g.AnkomstNorge == 0 // a day that is not given may lie close to another
	b.merkedager(func(d date.Date) {
		if d == 0 {
			return
		}
		legg(d)
		legg(d + 1)
		b.toAarEtter(d, legg)
		if rundt {
			b.toAarEtter(d-1, legg)
			b.toAarEtter(d+1, legg)
			b.toAarEtter(d+2, legg)
		}
	})
	legg(g.Dag)
	legg(g.Dag + 1)
	r.lovbrudd(g.Lov, legg)
	slices.Sort(dd[n:])
	return dd[:n+len(slices.Compact(dd[n:]))]
}

// toAarEtter calls f with the days on which two years have passed since d.
func (b *bilde) toAarEtter(d date.Date, f func(date.Date)) {
	for _, t := range [...]*lov.Tabell[lov.Tall]{b.r.ToAarFoerste.I(b.g.Lov), b.r.ToAarTredje.I(b.g.Lov)} {
		for i := range t.Versjoner {
			f(calendar.AddMonths(d, int(t.Versjoner[i].Verdi)))
		}
	}
}

// lovbrudd calls f with the days on which a provision of the decision table of an act begins or has ended.
func (r *Regler) lovbrudd(a lov.Lov, f func(date.Date)) {
	brudd(r.Innvandrer.I(a), f)
	brudd(r.Avbrutt.I(a), f)
	brudd(r.Maalgruppe.I(a), f)
	brudd(r.ToAarFoerste.I(a), f)
	brudd(r.UtenAvtalekrav.I(a), f)
	brudd(r.KanTilbys.I(a), f)
	brudd(r.ToAarTredje.I(a), f)
	brudd(r.Eoes.I(a), f)
	brudd(r.Paragraf9.I(a), f)
	for i := range r.Tillatelser {
		brudd(r.Tillatelser[i].I(a), f)
	}
	brudd(r.FemAar.I(a), f)
	if a == lov.Introduksjonsloven {
		brudd(&r.Behov, f)
		return
	}
	brudd(&r.Alder, f)
	brudd(&r.FlyktningEtterFamilie, f)
	brudd(&r.Arbeid, f)
	brudd(&r.ArbeidOpphoert, f)
	brudd(&r.PermanentReferanse, f)
	brudd(&r.Kollektiv, f)
	brudd(&r.KollektivTilArbeid, f)
	brudd(&r.KollektivIProgram, f)
	brudd(&r.EtterKollektiv, f)
}

func brudd[T fmt.Stringer](t *lov.Tabell[T], f func(date.Date)) {
	for i := range t.Versjoner {
		f(t.Versjoner[i].Fra)
		if til := t.Versjoner[i].Til; til != 0 {
			f(til + 1)
		}
	}
}
