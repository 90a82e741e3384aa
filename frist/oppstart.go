package frist

import (
	"slices"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/calendar"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// OppstartGrunnlag is what the oppstartsfrist follows from. Rett and KanTilbys are as table B gives them before the two years and a
// programme made anything of it: one who has begun in time keeps the frist that was kept.
type OppstartGrunnlag struct {
	Lov             lov.Lov // the act the person is under; zero: integreringsloven
	Per, Lovdato    date.Date
	Rett            lov.JaNei // has rett, with plikt or without: § 8 første ledd, also by andre ledd, § 37 c to the end of 2025, introduksjonsloven § 2
	KanTilbys       lov.JaNei // § 8 tredje ledd, introduksjonsloven § 3 tredje ledd; it decides under T26 alle alone
	RettMangler     []lov.Sti // what Rett and KanTilbys lack when they are not known
	Bosetting       int       // the one in the kommune that is to make the vedtak (T68); below zero: none
	BosattFra       date.Date // of it
	EtterAvtale     lov.JaNei // of it
	Omfattet        date.Date // the day a law change or a new permit brought the person into the group; zero: no later than the bosetting
	OmfattetMangler []lov.Sti // what leaves that day open; nothing does when it is empty
	GjenInn         date.Date // the day § 8 første ledd applied again after work (T28); zero: it never stopped
	Krav            []kategori.Krav
	Vedtak          []vedtak.Vedtak
}

// Oppstart is the oppstartsfrist and how it stands. Dato is zero unless the outcome is Oppfylt.
type Oppstart struct {
	Utfall        lov.Utfall // Oppfylt: the frist applies and Dato is it; IkkeOppfylt: none runs
	Dato          date.Date  // the last day for vedtak and oppstart
	Tilstand      Tilstand
	OverholdtDato date.Date // startdato of the first innvilget deltakelse
	Tolkninger    lov.Tolkninger
}

// Oppstartsfrist returns the last day on which kommunen can have made the vedtak and begun the programme.
//
// Integreringsloven § 12 andre ledd, introduksjonsloven § 3 andre ledd: three months after bosetting for one who is settled by agreement, otherwise, and after re-entry
// (T28), three months after the first krav. It is for those with rett, with plikt or without, alone (T26). One who came into the group
// after the bosetting or the krav, by a law change or a new permit, has three months from that day. A month that lacks the day gives its
// last (T02). The version is picked by g.Lovdato.
//
// Without agreement and without krav no three months run: the register holds the krav there are, so none is not a missing fact. The
// frist is then GjelderIkke and a krav begins it; what NIR shows in its place, two years from bosetting, is [Regler.Botid].
//
// It is Overholdt when both vedtaksdato and startdato of the first innvilget deltakelse (T21) lie on or before Dato. The outcome is
// Uavklart, with the missing facts in m, when the group, the day the person came into it, the bosetting or the krav cannot be told;
// Tilstand is unknown, with them in m, when it is the vedtak.
func (r *Regler) Oppstartsfrist(g *OppstartGrunnlag, m *lov.Mangler, sp *lov.Spor) (o Oppstart) {
	rad := r.OppstartMaaneder.Paa(g.Lov, g.Lovdato)
	if rad == nil {
		r.OppstartMaaneder.I(g.Lov).SporUtenfor(sp, g.Lovdato)
		return o
	}
	harRett := r.harOppstartsfrist(g, &o.Tolkninger)
	sp.Legg(&regelOppstartGruppe, &rad.Rad, lov.Avgjort(harRett), FaktumRett.Er(int64(g.Rett)), FaktumKanTilbys.Er(int64(g.KanTilbys)))
	if harRett == lov.Ukjent {
		for _, s := range g.RettMangler {
			m.Mangler(s)
		}
		return o
	}
	if harRett == lov.Nei {
		o.Utfall, o.Tilstand = lov.IkkeOppfylt, GjelderIkke
		return o
	}
	if g.GjenInn != 0 {
		sp.Legg(&regelOppstartGjenInn, &rad.Rad, lov.Oppfylt, FaktumGjenInn.PaaDag(g.GjenInn))
	}
	for _, s := range g.OmfattetMangler {
		m.Mangler(s)
	}
	if len(g.OmfattetMangler) > 0 {
		return o
	}
	var ok bool
	switch g.etterAvtale() {
	case lov.Ukjent:
		m.Mangler(g.bosetting("etterAvtale"))
		return o
	case lov.Ja:
		ok = o.etterBosetting(g, rad, m, sp)
	case lov.Nei:
		ok = o.etterKrav(g, rad, m, sp)
	}
	if ok {
		r.staarOppstart(g, &o, rad, m, sp)
	}
	return o
}

// etterBosetting counts the frist from the bosetting; false when its day is not given.
func (o *Oppstart) etterBosetting(g *OppstartGrunnlag, rad *lov.Versjon[lov.Tall], m *lov.Mangler, sp *lov.Spor) bool {
	if g.BosattFra == 0 {
		m.Mangler(g.bosetting("fra"))
		return false
	}
	fra := o.regn(g, g.BosattFra, rad)
	sp.Legg(&regelOppstartBosetting, &rad.Rad, lov.Beregnet, FaktumBosetting.Er(int64(g.Bosetting)), FaktumBosattFra.PaaDag(g.BosattFra),
		FaktumRegnesFra.PaaDag(fra), FaktumMaaneder.Er(int64(rad.Verdi)), FaktumOppstartsfrist.PaaDag(o.Dato))
	return true
}

// etterKrav counts the frist from the first krav; false when there is none, or it cannot be told.
func (o *Oppstart) etterKrav(g *OppstartGrunnlag, rad *lov.Versjon[lov.Tall], m *lov.Mangler, sp *lov.Spor) bool {
	i, ok := g.foersteKrav(m)
	switch {
	case !ok:
		return false
	case i < 0:
		o.Utfall, o.Tilstand = lov.IkkeOppfylt, GjelderIkke
		sp.Legg(&regelOppstartUtenKrav, &rad.Rad, lov.IkkeOppfylt)
		return false
	}
	fra := o.regn(g, g.Krav[i].Dato, rad)
	sp.Legg(&regelOppstartKrav, &rad.Rad, lov.Beregnet, FaktumKrav.Er(int64(i)), FaktumKravdato.PaaDag(g.Krav[i].Dato),
		FaktumRegnesFra.PaaDag(fra), FaktumMaaneder.Er(int64(rad.Verdi)), FaktumOppstartsfrist.PaaDag(o.Dato))
	return true
}

// regn sets the frist and returns the day it is counted from: dag, or the day the person came into the group when that is later.
func (o *Oppstart) regn(g *OppstartGrunnlag, dag date.Date, rad *lov.Versjon[lov.Tall]) (fra date.Date) {
	fra = max(dag, g.Omfattet)
	o.Utfall, o.Dato = lov.Oppfylt, calendar.AddMonths(fra, int(rad.Verdi))
	return fra
}

// harOppstartsfrist reports whether the person is one that § 12 andre ledd gives a frist (T26).
func (r *Regler) harOppstartsfrist(g *OppstartGrunnlag, t *lov.Tolkninger) lov.JaNei {
	if g.Rett == lov.Nei && g.KanTilbys != lov.Nei {
		t.Legg(26)
		if r.OppstartForAlle {
			return g.KanTilbys
		}
	}
	return g.Rett
}

// etterAvtale reports whether the frist is counted from bosetting: not for those who can only be offered a programme, nor after
// re-entry.
func (g *OppstartGrunnlag) etterAvtale() lov.JaNei {
	if g.Rett == lov.Nei || g.GjenInn != 0 {
		return lov.Nei
	}
	return g.EtterAvtale
}

func (g *OppstartGrunnlag) bosetting(felt string) lov.Sti {
	if g.Bosetting < 0 {
		return lov.Til("bosettinger")
	}
	return lov.I("bosettinger", g.Bosetting, felt)
}

// foersteKrav returns the place of the first krav on oppstart of the programme, on or after re-entry, of one day the first in the list;
// -1: there is none. It is not ok, with the missing facts in m, when another may be the first.
func (g *OppstartGrunnlag) foersteKrav(m *lov.Mangler) (foerste int, ok bool) {
	foerste, ok = -1, true
	for i := range g.Krav {
		k := &g.Krav[i]
		if k.Ordning == vedtak.Introduksjonsprogram && g.teller(k) && k.Dato != 0 && (foerste < 0 || k.Dato < g.Krav[foerste].Dato) {
			foerste = i
		}
	}
	for i := range g.Krav {
		k := &g.Krav[i]
		if k.Ordning > vedtak.Introduksjonsprogram || !g.teller(k) || foerste >= 0 && k.Dato >= g.Krav[foerste].Dato {
			continue
		}
		if k.Ordning == 0 {
			m.Mangler(lov.I("krav", i, "ordning"))
		}
		if k.Dato == 0 {
			m.Mangler(lov.I("krav", i, "dato"))
		}
		ok = false
	}
	return foerste, ok
}

// teller reports whether a krav is one on oppstart that can begin the frist, as far as its own facts tell.
func (g *OppstartGrunnlag) teller(k *kategori.Krav) bool {
	return k.Type != kategori.UtsattOppstart && (k.Dato == 0 || k.Dato >= g.GjenInn)
}

// staarOppstart tells how the oppstartsfrist stands on g.Per.
func (r *Regler) staarOppstart(g *OppstartGrunnlag, o *Oppstart, rad *lov.Versjon[lov.Tall], m *lov.Mangler, sp *lov.Spor) {
	if slices.ContainsFunc(g.Vedtak, func(v vedtak.Vedtak) bool { return v.GirDeltakelse() }) {
		a := r.Anker(&AnkerGrunnlag{Lov: g.Lov, Lovdato: g.Lovdato, Vedtak: g.Vedtak}, m, sp)
		switch {
		case a.Utfall != lov.Oppfylt:
			return
		case a.Startdato > o.Dato:
		case (a.Vedtaksdato == 0 || a.Vedtaksdato > o.Dato) && manglerVedtaksdato(g.Vedtak, m): // one without may be the first, and in time
			return
		case a.Vedtaksdato > o.Dato:
		default:
			o.Tilstand, o.OverholdtDato = Overholdt, a.Startdato
			sp.Legg(&regelOppstartOverholdt, &rad.Rad, lov.Oppfylt, FaktumOppstartsfrist.PaaDag(o.Dato), vedtak.FaktumVedtaksdato.PaaDag(a.Vedtaksdato), vedtak.FaktumStartdato.PaaDag(a.Startdato))
			return
		}
	}
	o.Tilstand = r.staar(o.Dato, g.Per, &o.Tolkninger)
	sp.Legg(&regelOppstartTilstand, &rad.Rad, lov.OppfyltHvis(o.Tilstand == Loeper), FaktumOppstartsfrist.PaaDag(o.Dato), FaktumPer.PaaDag(g.Per))
}

// staar returns how a frist that was not kept stands on per: it has passed the day after it, or on its own day (T43).
func (r *Regler) staar(frist, per date.Date, t *lov.Tolkninger) Tilstand {
	if per == frist {
		t.Legg(43)
	}
	if per > frist || per == frist && r.UtloeptPaaDagen {
		return Utloept
	}
	return Loeper
}

// manglerVedtaksdato asks for the vedtaksdato of each innvilget deltakelse that lacks it, and reports whether there is one.
func manglerVedtaksdato(vv []vedtak.Vedtak, m *lov.Mangler) (mangler bool) {
	for i := range vv {
		if v := &vv[i]; v.GirDeltakelse() && v.Vedtaksdato == 0 {
			m.Mangler(lov.I("vedtak", i, "vedtaksdato"))
			mangler = true
		}
	}
	return mangler
}
