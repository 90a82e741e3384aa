package status

import (
	"cmp"
	"slices"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/avslutning"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// gang goes through the days, oldest first.
type gang struct {
	*LivGrunnlag
	r *Regler
	program
	avsluttes bool // the avslutning is taken in

	periode      int           // of table B, on the day
	tabell       kategori.Sett // what it says
	ved          int           // of VedVedtak, on the day
	mistet       lov.JaNei     // what the vedtak gave was lost before the programme began; Ukjent when it may be
	hvorfor      mangel        // what leaves that open
	kanVaereTapt bool          // lost before the programme began, if a deltakelse without vedtaksdato is the first
	kalt         lov.JaNei     // the permit was revoked after the vedtak
	baaret       kategori.Sett // what is kept of what table B gave after the vedtak
	hatt         kategori.Sett // every kategori of table B until then: what a vedtak without its day may have been made on
}

// del fills l.stykker with the days from the first of g.Perioder through g.Per.
func (r *Regler) del(l *Liv, g *LivGrunnlag, avsluttes bool) {
	x := gang{LivGrunnlag: g, r: r, program: programmet(g.Vedtak, g.Per), avsluttes: avsluttes, mistet: lov.Nei, kalt: lov.Nei, baaret: ingenKategori}
	l.finnDager(g, &x.program)
	for i, fom := range l.dager {
		s := x.paa(fom)
		if s.tom = g.Per; i+1 < len(l.dager) {
			s.tom = l.dager[i+1] - 1
		}
		if n := len(l.stykker); n > 0 && l.stykker[n-1].likt(&s) {
			l.stykker[n-1].tom = s.tom
			continue
		}
		l.stykker = append(l.stykker, s)
	}
}

// finnDager fills l.dager with the days on which something may be another than the day before.
func (l *Liv) finnDager(g *LivGrunnlag, p *program) {
	foerst := g.Perioder[0].Fom
	legg := func(d date.Date) {
		if foerst <= d && d <= g.Per {
			l.dager = append(l.dager, d)
		}
	}
	for i := range g.Perioder {
		legg(g.Perioder[i].Fom)
	}
	for i := range g.VedVedtak {
		legg(g.VedVedtak[i].Fom)
	}
	legg(p.vedtatt)
	legg(p.starter)
	for i := range g.Oppholdstillatelser {
		legg(g.Oppholdstillatelser[i].TilbakekaltFra + 1)
	}
	for i := range g.Vedtak {
		if v := &g.Vedtak[i]; v.Type == vedtak.BortfallArbeid {
			legg(v.Vedtaksdato + 1)
		}
	}
	legg(g.Avslutning.Dato + 1)
	slices.Sort(l.dager)
	l.dager = slices.Compact(l.dager)
}

// paa returns the stykke that begins on a day.
func (x *gang) paa(dag date.Date) stykke {
	for x.periode+1 < len(x.Perioder) && x.Perioder[x.periode+1].Fom <= dag {
		x.periode++
	}
	x.tabell = muligeEllerIngen(&x.Perioder[x.periode])
	s := stykke{fom: dag, periode: x.periode, mulige: x.tabell, mangler: flere(x.tabell, manglerTabell)}
	x.hatt |= x.tabell &^ ingenKategori
	if x.vedtak < 0 || dag < x.vedtatt {
		x.utenProgram(&s)
	} else {
		x.iProgram(&s)
	}
	if x.udatert {
		s.aapne(x.hatt, manglerVedtaksdato)
		if x.hatt.Har(kategori.Rett) { // which is rett og plikt from 2026 by T30
			s.aapne(rett, manglerVedtaksdato)
		}
		if x.vedtak >= 0 && x.vedtatt <= dag && dag < x.udatertStarter && x.tapt(&x.Perioder[x.periode].Svar) != lov.Nei { // when that is the first, the programme has not begun
			x.kanVaereTapt = true
		}
		if x.kanVaereTapt {
			s.aapne(ingenKategori, manglerVedtaksdato)
		}
	}
	if x.avsluttes {
		x.avslutt(&s)
	}
	return s
}

// utenProgram takes in the vedtak on bortfall, before deltakelse is innvilget.
func (x *gang) utenProgram(s *stykke) {
	dag, uvisst := x.bortfall(s.fom)
	if uvisst && s.mulige&rett != 0 {
		s.aapne(ingenKategori, manglerBortfall)
	}
	if dag == 0 || s.mulige&rett == 0 {
		return
	}
	switch x.opphoert(dag) {
	case lov.Ja:
	case lov.Ukjent:
		s.aapne(ingenKategori, manglerTabell)
	case lov.Nei:
		s.mulige, s.grunn, s.bortfalt = s.mulige&^rett|ingenKategori, avBortfall, dag
		s.mangler = flere(s.mulige, s.mangler)
	}
}

// bortfall returns the day of the last vedtak on bortfall from before a day, under § 8 fjerde ledd; zero: none. It is uvisst when there
// may be a later one.
func (x *gang) bortfall(foer date.Date) (dag date.Date, uvisst bool) {
	legg := func(d date.Date) {
		if d < foer && x.r.arbeid(x.LivGrunnlag, d) != nil {
			dag = max(dag, d)
		}
	}
	if x.avsluttes && x.Avslutning.Kode == avslutning.BortfallArbeid {
		legg(x.Avslutning.Dato)
	}
	for i := range x.Vedtak {
		v := &x.Vedtak[i]
		switch {
		case v.Type != vedtak.BortfallArbeid || !v.IProgrammet() || v.Vedtaksdato > x.Per:
		case v.Vedtaksdato == 0 || v.Uvisst(x.FoersteAvslutning, len(x.UdaterteAvslutninger) > 0):
			uvisst = uvisst || x.r.arbeid(x.LivGrunnlag, cmp.Or(v.Vedtaksdato, x.Per)) != nil
		case v.Virker(x.FoersteAvslutning):
			legg(v.Vedtaksdato)
		}
	}
	return dag, uvisst
}

// arbeid returns the version of § 8 fjerde ledd of a day, none newer than g.Lovdato; introduksjonsloven has no such rule.
func (r *Regler) arbeid(g *LivGrunnlag, dag date.Date) *lov.Versjon[lov.Ord] {
	if g.Lov == lov.Introduksjonsloven {
		return nil
	}
	return r.Arbeid.Paa(min(dag, g.Lovdato))
}

// opphoert reports whether a job has ended since a bortfall, by table B (§ 8 fjerde ledd andre punktum).
func (x *gang) opphoert(bortfall date.Date) lov.JaNei {
	svar := lov.Nei
	for i := range x.Perioder[:x.periode] {
		p := &x.Perioder[i]
		switch {
		case p.Tom < bortfall:
		case p.Svar.Rad == kategori.RadArbeid:
			return lov.Ja
		case p.Svar.Rad == 0 && p.Svar.Mulige.Har(kategori.Ingen):
			svar = lov.Ukjent
		}
	}
	return svar
}

// avslutt takes in the avslutning that stands. One for bortfall closes the ordning in NIR and no kategori.
func (x *gang) avslutt(s *stykke) {
	switch {
	case s.mulige == ingenKategori || x.Avsluttet == lov.IkkeOppfylt:
	case x.Avsluttet == lov.Uavklart:
		s.mulige |= ingenKategori
		s.mangler |= manglerAvslutning
	case x.Avslutning.Kode != avslutning.BortfallArbeid && x.Avslutning.Dato < s.fom:
		likevel := x.likevel(s.fom)
		if s.likevel = likevel == lov.Ja; likevel == lov.Nei {
			s.mulige, s.grunn, s.mangler = ingenKategori, avAvslutning, 0
		}
	}
}

// likevel reports whether the law gives a kategori on the day, without any deltakelse, in spite of the avslutning: § 3 tredje ledd does not
// apply to one with collective protection who declined a programme for work (§ 37 c femte ledd), and by T28 the two years do not bind one
// whose job has ended.
func (x *gang) likevel(dag date.Date) lov.JaNei {
	d := &x.Perioder[x.periode].Svar
	kanskje := d.Rad == 0 && d.Mulige&rett != 0
	switch {
	case x.vedtak >= 0:
	case x.Avslutning.Kode == avslutning.AvvistProgram:
		avvist := slices.ContainsFunc(x.Vedtak, func(v vedtak.Vedtak) bool {
			return v.Type == vedtak.Avvist && v.IProgrammet() && v.Vedtaksdato == x.Avslutning.Dato
		})
		return og(lov.JaHvis(avvist), svaret(d.Rad == kategori.RadKollektiv, kanskje))
	case x.Avslutning.Kode == avslutning.UtgaattOppstartsfrist:
		etterToAar := lov.JaHvis(d.SisteDag != 0 && d.SisteDag < dag)                                            // on which only T28 gives anything
		return og(etterToAar, svaret(d.Gjeninntreden != 0, kanskje && x.Avslutning.Sti.Liste != "avslutninger")) // a row that is registered stands
	}
	return lov.Nei
}

// svaret is yes, not known, or no.
func svaret(ja, kanskje bool) lov.JaNei {
	if ja || !kanskje {
		return lov.JaHvis(ja)
	}
	return lov.Ukjent
}
