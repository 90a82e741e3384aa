package status

import (
	"slices"

	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// krev gives a the facts that are missing.
func (l *Liv) krev(a *Avsnitt, g *LivGrunnlag, mm mangel) {
	fra := len(l.mangler)
	l.mangler = appendMangler(l.mangler, fra, g, mm)
	a.Mangler = l.mangler[fra:len(l.mangler):len(l.mangler)]
}

// appendMangler appends the pointers to what is missing, each once from place fra on.
func appendMangler(ss []lov.Sti, fra int, g *LivGrunnlag, mm mangel) []lov.Sti {
	legg := func(nye ...lov.Sti) {
		for _, s := range nye {
			if !slices.Contains(ss[fra:], s) {
				ss = append(ss, s)
			}
		}
	}
	if mm&manglerTabell != 0 {
		legg(g.Mangler...)
	}
	for i := range g.Vedtak {
		v := &g.Vedtak[i]
		switch {
		case v.GirDeltakelse() && v.Vedtaksdato == 0 && mm&manglerVedtaksdato != 0:
			legg(lov.I("vedtak", i, "vedtaksdato"))
		case v.Type == vedtak.BortfallArbeid && v.IProgrammet() && v.Vedtaksdato == 0 && mm&manglerBortfall != 0:
			legg(lov.I("vedtak", i, "vedtaksdato"))
		case v.Type == vedtak.BortfallArbeid && v.IProgrammet() && mm&manglerBortfall != 0 && v.Uvisst(g.FoersteAvslutning, len(g.UdaterteAvslutninger) > 0):
			legg(g.UdaterteAvslutninger...)
		}
	}
	p := programmet(g.Vedtak, g.Per)
	for i := range g.Vedtak {
		if mm&manglerStartdato != 0 && p.utenStart(&g.Vedtak[i]) {
			legg(lov.I("vedtak", i, "startdato"))
		}
	}
	for i := range g.Oppholdstillatelser {
		if mm&manglerTillatelse != 0 && g.Oppholdstillatelser[i].Vedtaksdato == 0 {
			legg(lov.I("oppholdstillatelser", i, "vedtaksdato"))
		}
	}
	if mm&manglerAvslutning != 0 {
		legg(g.AvsluttetMangler...)
	}
	if mm&manglerFrist != 0 {
		legg(g.Frist.Mangler...)
	}
	if mm&manglerRegistrertAv != 0 {
		s := g.Avslutning.Sti
		s.Felt = "registrertAv"
		legg(s)
	}
	if mm == 0 || len(ss) > fra {
		return ss
	}
	// Table B knows that there is no kategori, but not why.
	if g.Oppholdstillatelser == nil {
		legg(lov.Til("oppholdstillatelser"))
	}
	for i := range g.Oppholdstillatelser {
		if s := g.uvisst(i); s != (lov.Sti{}) {
			legg(s)
		}
	}
	return ss
}
