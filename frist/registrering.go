package frist

import (
	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/calendar"
	"github.com/nirregler/integrering/fravaer"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/opplaering"
	"github.com/nirregler/integrering/sluttmaal"
	"github.com/nirregler/integrering/tiltak"
	"github.com/nirregler/integrering/vedtak"
)

// RegistreringGrunnlag is what the frist for registering in NIR follows from.
type RegistreringGrunnlag struct {
	Lovdato        date.Date
	Hendelse       date.Date // the day from which the information exists
	Fylkeskommunen bool      // fylkeskommunen registers; otherwise kommunen
}

// Registrering returns the last day on which what exists from g.Hendelse must be registered in NIR; zero without it.
//
// Integreringsforskriften § 58 andre ledd (kommunen) and § 59 andre ledd (fylkeskommunen): within two months after the information
// exists. A month that lacks the day gives its last (T02). The version is picked by g.Lovdato.
func (r *Regler) Registrering(g *RegistreringGrunnlag, sp *lov.Spor) date.Date {
	rad := r.registreringsrad(g.Fylkeskommunen, g.Lovdato)
	if rad == nil || g.Hendelse == 0 {
		return 0
	}
	d := calendar.AddMonths(g.Hendelse, int(rad.Verdi))
	sp.Legg(&regelRegistrering, &rad.Rad, lov.Beregnet, FaktumHendelse.PaaDag(g.Hendelse), FaktumMaaneder.Er(int64(rad.Verdi)), FaktumRegistreringsfrist.PaaDag(d))
	return d
}

// TilbakeTil returns the earliest day of something that can still be registered on per: the first whose frist after
// [Regler.Registrering] has not passed. NIR takes what is older from those who have the role kommuneetterregistrering alone.
func (r *Regler) TilbakeTil(per date.Date, fylkeskommunen bool, lovdato date.Date) date.Date {
	rad := r.registreringsrad(fylkeskommunen, lovdato)
	if rad == nil {
		return 0
	}
	d := calendar.AddMonths(per, -int(rad.Verdi))
	if calendar.AddMonths(d, int(rad.Verdi)) < per { // the last day of a short month: its frist is an earlier day of the month of per
		d++
	}
	return d
}

func (r *Regler) registreringsrad(fylkeskommunen bool, lovdato date.Date) *lov.Versjon[lov.Tall] {
	if fylkeskommunen {
		return r.RegistreringFylkeskommunen.Paa(lovdato)
	}
	return r.RegistreringKommunen.Paa(lovdato)
}

// Registrerte is the lists of a participant whose elements tell both when they are from and when they were registered.
type Registrerte struct {
	Lovdato   date.Date
	Krav      []kategori.Krav
	Vedtak    []vedtak.Vedtak
	Sluttmaal []sluttmaal.Registrering
	Fravaer   []fravaer.Fravaer
	Tiltak    []tiltak.Tiltak

	Fylkeskommunalt []opplaering.FylkeskommunaltAnsvar // when fylkeskommunen has the responsibility for norsk and samfunnskunnskap
}

// fylkeskommunens reports whether fylkeskommunen registers a vedtak: on norsk or samfunnskunnskap, while it has the responsibility.
func (g *Registrerte) fylkeskommunens(v *vedtak.Vedtak) bool {
	if v.Ordning != vedtak.Norsk && v.Ordning != vedtak.Samfunnskunnskap {
		return false
	}
	for i := range g.Fylkeskommunalt {
		a := &g.Fylkeskommunalt[i]
		if a.Fra != 0 && a.Fra <= v.Vedtaksdato && (a.Til == 0 || v.Vedtaksdato <= a.Til) {
			return true
		}
	}
	return false
}

// FunnRegistrering appends to funn each element of g that was registered after its frist, that of kommunen (§ 58) or, for a vedtak on norsk
// or samfunnskunnskap while it has the responsibility, of fylkeskommunen (§ 59). The information exists from the day of a krav, the
// vedtaksdato, the first day of a sluttmål and of a tiltak, and the last day of absence.
func (r *Regler) FunnRegistrering(funn []lov.Funn, g *Registrerte) []lov.Funn {
	fra := func(dag date.Date) RegistreringGrunnlag {
		return RegistreringGrunnlag{Lovdato: g.Lovdato, Hendelse: dag}
	}
	for i := range g.Krav {
		funn = r.ForSent(funn, lov.I("krav", i, "registrert"), &g.Krav[i].Rekke, fra(g.Krav[i].Dato))
	}
	for i := range g.Vedtak {
		rg := fra(g.Vedtak[i].Vedtaksdato)
		rg.Fylkeskommunen = g.fylkeskommunens(&g.Vedtak[i])
		funn = r.ForSent(funn, lov.I("vedtak", i, "registrert"), &g.Vedtak[i].Rekke, rg)
	}
	for i := range g.Sluttmaal {
		funn = r.ForSent(funn, lov.I("sluttmaal", i, "registrert"), &g.Sluttmaal[i].Rekke, fra(g.Sluttmaal[i].Fra))
	}
	for i := range g.Fravaer {
		funn = r.ForSent(funn, lov.I("fravaer", i, "registrert"), &g.Fravaer[i].Rekke, fra(g.Fravaer[i].Til))
	}
	for i := range g.Tiltak {
		funn = r.ForSent(funn, lov.I("tiltak", i, "registrert"), &g.Tiltak[i].Rekke, fra(g.Tiltak[i].Fra))
	}
	return funn
}

// ForSent appends to funn that the row rekke, at sti, was registered after the frist of g, when it was. Without either day there is
// nothing to say.
func (r *Regler) ForSent(funn []lov.Funn, sti lov.Sti, rekke *lov.Rekke, g RegistreringGrunnlag) []lov.Funn {
	frist := r.Registrering(&g, nil)
	if frist == 0 || rekke.Registrert <= frist {
		return funn
	}
	f := lov.NyttFunn(&FunnForSent, sti, rekke.ID, FaktumHendelse.PaaDag(g.Hendelse), FaktumRegistrert.PaaDag(rekke.Registrert), FaktumRegistreringsfrist.PaaDag(frist))
	f.Rad = &r.registreringsrad(g.Fylkeskommunen, g.Lovdato).Rad
	return append(funn, f)
}
