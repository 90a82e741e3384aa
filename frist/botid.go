package frist

import (
	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// BotidGrunnlag is what the outer limit for a vedtak follows from. Gjelder and SisteDag are as table B gives them, whatever the two
// years and a programme have since made of it.
type BotidGrunnlag struct {
	Lov          lov.Lov // the act the person is under; zero: integreringsloven
	Per, Lovdato date.Date
	Gjelder      lov.JaNei // has rett, with plikt or without, or can be offered a programme
	Tilbud       bool      // can be offered a programme: § 8 tredje ledd
	SisteDag     date.Date // the last day on which the person has lived in a kommune for less than two years (T25); zero: cannot be told
	IngenFrist   bool      // no two years run, as by T60 fornyelse before the permit is renewed: SisteDag is zero
	Mangler      []lov.Sti // what Gjelder or SisteDag lacks when it is not known
	Vedtak       []vedtak.Vedtak
}

// Botid is the outer limit for a vedtak and how it stands. Dato is zero unless the outcome is Oppfylt.
type Botid struct {
	Utfall        lov.Utfall // Oppfylt: the limit applies and Dato is it; IkkeOppfylt: there is none
	Dato          date.Date  // the last day on which a vedtak can be made
	Tilstand      Tilstand
	OverholdtDato date.Date // vedtaksdato of the first innvilget deltakelse
	Tolkninger    lov.Tolkninger
}

// Botid returns the last day on which a vedtak on deltakelse can be made.
//
// Integreringsloven § 8 første ledd tredje punktum and tredje ledd andre punktum: the person must have lived in a kommune for less than
// two years when the vedtak is made; introduksjonsloven § 2 (and § 3 tredje ledd) says the same of one who is nyankommet. A vedtak on the two-year date is too late (T25), so the last day is the day before it: NIR shows
// the two-year date itself, a day later. When the two years begin is for table B. The version is picked by g.Lovdato.
//
// It is Overholdt when the first innvilget deltakelse was decided on or before Dato. The outcome is IkkeOppfylt for one whom it does not
// apply to, and while no two years run. It is Uavklart, with the missing facts in
// m, when it cannot be told whether the limit applies or which day it is; Tilstand is unknown, with them in m, when a deltakelse has no
// vedtaksdato.
func (r *Regler) Botid(g *BotidGrunnlag, m *lov.Mangler, sp *lov.Spor) (b Botid) {
	tabell := &r.ToAarRett
	if g.Tilbud {
		tabell = &r.ToAarTilbud
	}
	rad := tabell.Paa(g.Lov, g.Lovdato)
	switch {
	case rad == nil:
		tabell.I(g.Lov).SporUtenfor(sp, g.Lovdato)
		return b
	case g.Gjelder == lov.Nei:
		b.Utfall, b.Tilstand = lov.IkkeOppfylt, GjelderIkke
		sp.Legg(&regelBotid, &rad.Rad, lov.IkkeOppfylt, FaktumBotid.PaaDag(g.SisteDag))
		return b
	case g.IngenFrist:
		b.Utfall, b.Tilstand = lov.IkkeOppfylt, GjelderIkke
		return b
	case g.Gjelder == lov.Ukjent || g.SisteDag == 0:
		for _, s := range g.Mangler {
			m.Mangler(s)
		}
		return b
	}
	b.Utfall, b.Dato = lov.Oppfylt, g.SisteDag
	sp.Legg(&regelBotid, &rad.Rad, lov.Oppfylt, FaktumBotid.PaaDag(g.SisteDag))
	foerste, ok := foersteVedtak(g.Vedtak, m)
	switch {
	case !ok:
	case foerste >= 0 && g.Vedtak[foerste].Vedtaksdato <= b.Dato:
		b.Tilstand, b.OverholdtDato = Overholdt, g.Vedtak[foerste].Vedtaksdato
		sp.Legg(&regelBotidOverholdt, &rad.Rad, lov.Oppfylt, FaktumBotid.PaaDag(b.Dato), vedtak.FaktumVedtak.Er(int64(foerste)), vedtak.FaktumVedtaksdato.PaaDag(b.OverholdtDato))
	default:
		b.Tilstand = r.staar(b.Dato, g.Per, &b.Tolkninger)
		sp.Legg(&regelBotidTilstand, &rad.Rad, lov.OppfyltHvis(b.Tilstand == Loeper), FaktumBotid.PaaDag(b.Dato), FaktumPer.PaaDag(g.Per))
	}
	return b
}

// foersteVedtak returns the place of the innvilget deltakelse with the lowest vedtaksdato, the first such; -1: there is none. It is not ok, with the
// missing facts in m, when one has no vedtaksdato.
func foersteVedtak(vv []vedtak.Vedtak, m *lov.Mangler) (foerste int, ok bool) {
	foerste, ok = -1, true
	for i := range vv {
		switch v := &vv[i]; {
		case !v.GirDeltakelse():
		case v.Vedtaksdato == 0:
			m.Mangler(lov.I("vedtak", i, "vedtaksdato"))
			ok = false
		case foerste < 0 || v.Vedtaksdato < vv[foerste].Vedtaksdato:
			foerste = i
		}
	}
	return foerste, ok
}
