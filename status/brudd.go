package status

import (
	"slices"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/avslutning"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/sluttmaal"
	"github.com/nirregler/integrering/vedtak"
)

// BruddGrunnlag is the facts of a participant with a day, whole, and the days that the rules found.
type BruddGrunnlag struct {
	Etter               date.Date // the day looked at
	NorskStatsborgerFra date.Date
	Oppholdstillatelser []kategori.Oppholdstillatelse
	Bosettinger         []kategori.Bosetting
	Krav                []kategori.Krav
	Arbeidsforhold      []kategori.Arbeidsforhold
	Folkeregister       []kategori.Folkeregisterhendelse
	Vedtak              []vedtak.Vedtak
	Sluttmaal           []sluttmaal.Registrering
	Avslutninger        []avslutning.Avslutning
	Dager               []date.Date // the frister, also those without a forlengelse, and the last day of the two years
	Brudd               []date.Date // the days on which table B (kategori.Regler.Brudd) or a provision may change, as they are
}

// Bruddager appends to dd the days after g.Etter on which something of the participant may change if nothing more is registered: every day
// of the facts and the day after it, the frister and the day after them, and g.Brudd; in order, each once. Between them nothing does,
// except by a frist that is first computed on one of them: its day is to be added with [Flett].
func Bruddager(dd []date.Date, g *BruddGrunnlag) []date.Date {
	n := len(dd)
	legg := func(dager ...date.Date) {
		for _, d := range dager {
			if d >= g.Etter { // so that the day after it is
				dd = append(dd, d, d+1)
			}
		}
	}
	legg(g.NorskStatsborgerFra)
	for i := range g.Oppholdstillatelser {
		o := &g.Oppholdstillatelser[i]
		legg(o.Vedtaksdato, o.GyldigFra, o.GyldigTil, o.TilbakekaltFra)
	}
	for i := range g.Bosettinger {
		legg(g.Bosettinger[i].Fra, g.Bosettinger[i].Til)
	}
	for i := range g.Krav {
		legg(g.Krav[i].Dato)
	}
	for i := range g.Arbeidsforhold {
		a := &g.Arbeidsforhold[i]
		legg(a.Tilbudsdato, a.Fra, a.Til)
	}
	for i := range g.Folkeregister {
		legg(g.Folkeregister[i].Dato)
	}
	for i := range g.Vedtak {
		v := &g.Vedtak[i]
		legg(v.Vedtaksdato, v.Startdato, v.Sluttdato)
	}
	for i := range g.Sluttmaal {
		legg(g.Sluttmaal[i].Fra)
	}
	for i := range g.Avslutninger {
		legg(g.Avslutninger[i].Dato, g.Avslutninger[i].SlettetDato)
	}
	legg(g.Dager...)
	dd = append(dd, g.Brudd...)
	nye := slices.DeleteFunc(dd[n:], func(d date.Date) bool { return d <= g.Etter })
	slices.Sort(nye)
	return dd[:n+len(slices.Compact(nye))]
}

// Flett adds days after the day etter to the sorted dd, each once: what a frist computed on one day means for later ones. A day and the
// one after it are both added.
func Flett(dd []date.Date, etter date.Date, dager ...date.Date) []date.Date {
	for _, dag := range dager {
		for _, d := range [...]date.Date{dag, dag + 1} {
			if i, finnes := slices.BinarySearch(dd, d); !finnes && d > etter {
				dd = slices.Insert(dd, i, d)
			}
		}
	}
	return dd
}
