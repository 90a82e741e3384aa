package avslutning

import (
	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/frist"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/sluttmaal"
	"github.com/nirregler/integrering/vedtak"
)

// motor is one run of the regelmotor.
type motor struct {
	r                 *Regler
	g                 *RegelmotorGrunnlag
	a                 *Avsluttet
	sp                *lov.Spor
	foersteAvslutning date.Date // also of a deleted row
	udatert           bool      // an avslutning lacks its day
	harDeltakelse     bool      // also one that is not known on Per
	deltakelse        lov.JaNei // is innvilget, as known on Per
	sluttmaal         lov.JaNei // is registered, as known on Per; under introduksjonsloven NIR asks for none
}

// aarsak returns what NIR says of a cause and what it rests on, under the act and the law of the grunnlag.
func (mo *motor) aarsak(k Kode) (Aarsak, *lov.Rad) { return mo.r.Aarsak(k, mo.g.Lov, mo.g.Lovdato) }

// gammel reports whether the person is under introduksjonsloven.
func (mo *motor) gammel() bool { return mo.g.Lov == lov.Introduksjonsloven }

// steg writes a step under the provision of a cause.
func (mo *motor) steg(regel *lov.Regel, k Kode, u lov.Utfall, fakta ...lov.Faktum) {
	if _, rad := mo.aarsak(k); rad != nil {
		mo.sp.Legg(regel, rad, u, fakta...)
	}
}

// stegOm writes a step about a row that is there, under the provision of its cause: without one, under that on avslutning.
func (mo *motor) stegOm(regel *lov.Regel, k Kode, u lov.Utfall, fakta ...lov.Faktum) {
	if _, rad := mo.aarsak(k); rad != nil {
		mo.sp.Legg(regel, rad, u, fakta...)
		return
	}
	mo.fortell(regel, u, fakta...)
}

// fortell writes a step under the provision on avslutning.
func (mo *motor) fortell(regel *lov.Regel, u lov.Utfall, fakta ...lov.Faktum) {
	if rad := mo.r.Avslutning.Paa(mo.g.Lov, mo.g.Lovdato); rad != nil {
		mo.sp.Legg(regel, &rad.Rad, u, fakta...)
	}
}

// utloept reports whether a frist has passed on d: the day after it, or on its own day (T43).
func (mo *motor) utloept(frist, d date.Date) bool {
	if d == frist {
		mo.a.Tolkninger.Legg(43)
	}
	return d > frist || d == frist && mo.r.UtloeptPaaDagen
}

// kjent reports whether something of that day is known on Per; Ukjent when the day is not given.
func (mo *motor) kjent(d date.Date) lov.JaNei {
	if d == 0 {
		return lov.Ukjent
	}
	return lov.JaHvis(d <= mo.g.Per)
}

// likevel is Ja when one of two is, else Ukjent when one of them is, else Nei.
func likevel(a, b lov.JaNei) lov.JaNei {
	switch {
	case a == lov.Ja || b == lov.Ja:
		return lov.Ja
	case a == lov.Ukjent || b == lov.Ukjent:
		return lov.Ukjent
	}
	return lov.Nei
}

// program finds what is registered of the programme on Per: innvilget deltakelse and sluttmål.
func (mo *motor) program() {
	g := mo.g
	mo.deltakelse = lov.Nei
	for i := range g.Vedtak {
		v := &g.Vedtak[i]
		if !v.GirDeltakelse() {
			continue
		}
		er := mo.kjent(v.Vedtaksdato)
		mo.harDeltakelse, mo.deltakelse = true, likevel(mo.deltakelse, er)
		mo.fortell(&regelDeltakelse, lov.Avgjort(er), vedtak.FaktumVedtak.Er(int64(i)), vedtak.FaktumVedtaksdato.PaaDag(v.Vedtaksdato), vedtak.FaktumStartdato.PaaDag(v.Startdato), frist.FaktumPer.PaaDag(g.Per))
	}
	mo.maalet()
	for i := range g.Avslutninger {
		switch d := g.Avslutninger[i].Dato; {
		case d == 0:
			mo.udatert = true
		case mo.foersteAvslutning == 0 || d < mo.foersteAvslutning:
			mo.foersteAvslutning = d
		}
	}
}

// maalet finds whether sluttmål is registered on Per. Introduksjonsloven has none.
func (mo *motor) maalet() {
	if mo.gammel() {
		mo.sluttmaal = lov.Ja
		return
	}
	g := mo.g
	mo.sluttmaal = lov.Nei
	var fra date.Date
	for i := range g.Sluttmaal {
		s := &g.Sluttmaal[i]
		er := mo.kjent(s.Fra)
		mo.sluttmaal = likevel(mo.sluttmaal, er)
		if s.Fra != 0 && (fra == 0 || s.Fra < fra) {
			fra = s.Fra
		}
	}
	mo.fortell(&regelSluttmaal, lov.Avgjort(mo.sluttmaal), sluttmaal.FaktumFra.PaaDag(fra), frist.FaktumPer.PaaDag(g.Per))
}

// nyDeltakelse returns the first innvilget deltakelse decided after d and known on Per. It is Ukjent, and the missing facts noted, when
// one without vedtaksdato may be such.
func (mo *motor) nyDeltakelse(d date.Date) (ny *vedtak.Vedtak, er lov.JaNei) {
	er = lov.Nei
	for i := range mo.g.Vedtak {
		v := &mo.g.Vedtak[i]
		if !v.GirDeltakelse() || v.Vedtaksdato != 0 && v.Vedtaksdato <= d {
			continue
		}
		j := mo.kjent(v.Vedtaksdato)
		er = likevel(er, j)
		switch {
		case j == lov.Ukjent:
			mo.mangler(lov.I("vedtak", i, "vedtaksdato"))
		case j == lov.Ja && (ny == nil || v.Vedtaksdato < ny.Vedtaksdato):
			ny = v
		}
	}
	return ny, er
}

// tidligereDeltakelse reports whether deltakelse was innvilget on or before d.
func (mo *motor) tidligereDeltakelse(d date.Date) lov.JaNei {
	er := lov.Nei
	for i := range mo.g.Vedtak {
		switch v := &mo.g.Vedtak[i]; {
		case !v.GirDeltakelse():
		case v.Vedtaksdato == 0:
			er = likevel(er, lov.Ukjent)
			mo.mangler(lov.I("vedtak", i, "vedtaksdato"))
		default:
			er = likevel(er, lov.JaHvis(v.Vedtaksdato <= d))
		}
	}
	return er
}

// flytting tells of a move on d: whether it was from a programme, and whether the programme was taken up elsewhere.
func (mo *motor) flytting(d date.Date) (ny *vedtak.Vedtak, fraProgram, tattOpp lov.JaNei) {
	fraProgram, tattOpp = lov.Nei, lov.Nei
	for i := range mo.g.Vedtak {
		v := &mo.g.Vedtak[i]
		if !v.GirDeltakelse() {
			continue
		}
		j := mo.etterFlytting(i, d)
		tattOpp = likevel(tattOpp, j)
		switch {
		case j == lov.Ja:
			if ny == nil || v.Vedtaksdato < ny.Vedtaksdato {
				ny = v
			}
		case j == lov.Ukjent:
			fraProgram = likevel(fraProgram, lov.Ukjent)
		case v.Vedtaksdato < d:
			fraProgram = lov.Ja
		}
	}
	return ny, fraProgram, tattOpp
}

// etterFlytting reports whether deltakelse i takes the programme up after a move on d: decided on that day or later, or ahead of it by
// the kommune moved to, to begin on that day or later.
func (mo *motor) etterFlytting(i int, d date.Date) lov.JaNei {
	v := &mo.g.Vedtak[i]
	switch er := mo.kjent(v.Vedtaksdato); {
	case er == lov.Ukjent:
		mo.mangler(lov.I("vedtak", i, "vedtaksdato"))
		return lov.Ukjent
	case er == lov.Nei || v.Startdato != 0 && max(v.Vedtaksdato, v.Startdato) < d:
		return lov.Nei
	case v.Vedtaksdato >= d:
		return lov.Ja
	}
	er := mo.flyttetTil(i, d)
	mo.steg(&regelForFlytting, Flyttet, lov.Avgjort(er), vedtak.FaktumVedtak.Er(int64(i)), FaktumDato.PaaDag(d), FaktumDit.Er(int64(er)))
	if er == lov.Ja && v.Startdato == 0 {
		mo.mangler(lov.I("vedtak", i, "startdato"))
		return lov.Ukjent
	}
	return er
}

// flyttetTil reports whether the kommune of vedtak i is the one that Folkeregisteret says was moved to on d.
func (mo *motor) flyttetTil(i int, d date.Date) lov.JaNei {
	er := lov.Nei
	for j := range mo.g.Folkeregister {
		e, kommune := &mo.g.Folkeregister[j], mo.g.Vedtak[i].Kommune
		switch {
		case e.Hendelse != kategori.Flyttet || e.Dato != d:
		case e.Kommune == "":
			mo.mangler(lov.I("folkeregister", j, "kommune"))
			er = likevel(er, lov.Ukjent)
		case kommune == "":
			mo.mangler(lov.I("vedtak", i, "kommune"))
			er = likevel(er, lov.Ukjent)
		default:
			er = likevel(er, lov.JaHvis(e.Kommune == kommune))
		}
	}
	return er
}

// forlengelse returns the first innvilget forlengelse known on Per (integreringsloven § 14 fjerde ledd); Ukjent, and the missing facts
// noted, when one may be.
func (mo *motor) forlengelse() (foerste *vedtak.Vedtak, er lov.JaNei) {
	er = lov.Nei
	for i := range mo.g.Vedtak {
		v := &mo.g.Vedtak[i]
		if v.Type != vedtak.Forlengelse || !v.IProgrammet() || !v.Innvilget() {
			continue
		}
		j := mo.kjent(v.Vedtaksdato)
		switch {
		case j == lov.Nei || !v.Virker(mo.foersteAvslutning) && !mo.udatert:
			continue
		case !v.Virker(mo.foersteAvslutning):
			j = lov.Ukjent
			mo.udaterteAvslutninger()
		case j == lov.Ukjent:
			mo.mangler(lov.I("vedtak", i, "vedtaksdato"))
		case foerste == nil || v.Vedtaksdato < foerste.Vedtaksdato:
			foerste = v
		}
		er = likevel(er, j)
	}
	return foerste, er
}

// kommunen returns the kommune of the last deltakelse decided before d, of several of one day the first in the list: the one whose
// programme ends.
func (mo *motor) kommunen(d date.Date) string {
	var siste *vedtak.Vedtak
	for i := range mo.g.Vedtak {
		if v := &mo.g.Vedtak[i]; v.GirDeltakelse() && v.Vedtaksdato != 0 && v.Vedtaksdato < d && (siste == nil || v.Vedtaksdato > siste.Vedtaksdato) {
			siste = v
		}
	}
	if siste == nil {
		return ""
	}
	return siste.Kommune
}
