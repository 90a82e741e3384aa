package status

import (
	"cmp"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/calendar"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// program is the first innvilget deltakelse known on Per.
type program struct {
	vedtak           int       // -1: none
	vedtatt, starter date.Date // starter is zero when it is not given
	uvissStart       bool      // it, or another of the same day, has no startdato
	udatert          bool      // one without vedtaksdato may be the first
	udatertStarter   date.Date // the latest day such a one starts; the end of time when that is not given
	udatertFoerst    date.Date // the earliest; zero when that is not given
}

// innvilget reports whether there is one.
func (p program) innvilget() lov.JaNei {
	switch {
	case p.vedtak >= 0:
		return lov.Ja
	case p.udatert:
		return lov.Ukjent
	}
	return lov.Nei
}

// programmet finds the first innvilget deltakelse: the lowest vedtaksdato, then startdato (T21).
func programmet(vv []vedtak.Vedtak, per date.Date) program {
	p := program{vedtak: -1}
	for i := range vv {
		v := &vv[i]
		switch {
		case !v.GirDeltakelse() || v.Vedtaksdato > per:
		case v.Vedtaksdato == 0:
			if !p.udatert || v.Startdato < p.udatertFoerst {
				p.udatertFoerst = v.Startdato
			}
			p.udatert, p.udatertStarter = true, max(p.udatertStarter, cmp.Or(v.Startdato, calendar.LastDay))
		case p.vedtak < 0 || v.Vedtaksdato < p.vedtatt || v.Vedtaksdato == p.vedtatt && v.Startdato != 0 && (p.starter == 0 || v.Startdato < p.starter):
			p.vedtak, p.vedtatt, p.starter = i, v.Vedtaksdato, v.Startdato
		}
	}
	for i := range vv {
		p.uvissStart = p.uvissStart || p.utenStart(&vv[i])
	}
	return p
}

// utenStart reports whether a vedtak may be the first deltakelse, by its day, and lacks the day that tells.
func (p *program) utenStart(v *vedtak.Vedtak) bool {
	return p.vedtak >= 0 && v.GirDeltakelse() && v.Vedtaksdato == p.vedtatt && v.Startdato == 0
}

// iProgram takes in that deltakelse is innvilget.
func (x *gang) iProgram(s *stykke) {
	if s.fom > x.vedtatt && x.tilbakekall(s.fom) {
		s.kalt = s.fom - 1
	}
	if x.starter == 0 || s.fom < x.starter {
		x.foerOppstart(s.fom)
	}
	k := x.vedVedtak(s.fom)
	s.mangler = flere(k, manglerTabell)
	s.mulige = k
	s.mist(x.mistet, x.hvorfor)
	s.mist(x.kalt, manglerTillatelse)
	if !s.mulige.Har(kategori.Ingen) {
		s.grunn = avVedtaket
		return
	}
	if x.baaret.Har(kategori.Ingen) {
		x.baaret = x.baaret&^ingenKategori | x.tabell
	} else {
		s.grunn = avVedtaket
	}
	s.mulige = s.mulige&^ingenKategori | x.baaret
	s.mangler |= flere(x.baaret, manglerTabell)
}

// vedVedtak is what table B gives on the day of the vedtak, as seen from a day.
func (x *gang) vedVedtak(dag date.Date) kategori.Sett {
	if len(x.VedVedtak) == 0 {
		return ingenKategori
	}
	for x.ved+1 < len(x.VedVedtak) && x.VedVedtak[x.ved+1].Fom <= dag {
		x.ved++
	}
	return muligeEllerIngen(&x.VedVedtak[x.ved])
}

// muligeEllerIngen is what table B says in a period: ingen where it does not apply.
func muligeEllerIngen(p *kategori.Periode) kategori.Sett {
	if p.Svar.Mulige == 0 {
		return ingenKategori
	}
	return p.Svar.Mulige
}

// foerOppstart takes in that a permit lost, or citizenship, takes the kategori away until the programme has begun (§ 9 siste ledd).
func (x *gang) foerOppstart(dag date.Date) {
	tapt := x.tapt(&x.Perioder[x.periode].Svar)
	var kanVaereBegynt mangel // what is missing, when it may have begun
	if x.uvissStart {
		kanVaereBegynt = manglerStartdato
	}
	if x.udatert && x.udatertFoerst <= dag { // when that is the first
		kanVaereBegynt |= manglerVedtaksdato
	}
	switch {
	case tapt == lov.Ukjent:
		x.kanMistes(manglerTabell)
	case tapt == lov.Nei:
		if kanVaereBegynt == 0 { // and if it was lost, it is regained
			x.mistet = lov.Nei
		}
	case kanVaereBegynt != 0:
		x.kanMistes(kanVaereBegynt)
	default:
		x.mistet, x.baaret = lov.Ja, ingenKategori
	}
}

// kanMistes notes that what the vedtak gave may be lost.
func (x *gang) kanMistes(m mangel) {
	if x.mistet == lov.Nei {
		x.mistet = lov.Ukjent
	}
	x.baaret |= ingenKategori
	x.hvorfor |= m
}

// tilbakekall takes in that a permit was revoked the day before, and reports whether that is known to be the one in force.
func (x *gang) tilbakekall(dag date.Date) (kalt bool) {
	for i := range x.Oppholdstillatelser {
		if x.Oppholdstillatelser[i].TilbakekaltFra+1 != dag {
			continue
		}
		switch x.iKraft(i, dag-1) {
		case lov.Ja:
			x.kalt, x.baaret, x.hatt = lov.Ja, ingenKategori, x.tabell&^ingenKategori
			kalt = true
		case lov.Ukjent:
			x.kalt = sterkest(x.kalt, lov.Ukjent)
			x.baaret |= ingenKategori
		case lov.Nei:
		}
	}
	return kalt
}

// iKraft reports whether permit i, revoked on a day, was the newest one then, and the person no citizen.
func (x *gang) iKraft(i int, dag date.Date) lov.JaNei {
	fra := x.Oppholdstillatelser[i].Vedtaksdato
	if fra > dag || x.NorskStatsborgerFra != 0 && x.NorskStatsborgerFra <= dag {
		return lov.Nei
	}
	svar := lov.Ja
	if fra == 0 {
		svar = lov.Ukjent
	}
	for j := range x.Oppholdstillatelser {
		o := &x.Oppholdstillatelser[j]
		switch {
		case j == i, o.Vedtaksdato > dag, o.TilbakekaltFra != 0 && o.TilbakekaltFra <= dag:
		case o.Vedtaksdato == 0, fra == 0:
			svar = lov.Ukjent
		case o.Vedtaksdato >= fra:
			return lov.Nei
		}
	}
	return svar
}
