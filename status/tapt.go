package status

import (
	"slices"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/avslutning"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
)

// Tapt is a kategori that is lost, as avslutning.RegelmotorGrunnlag takes it.
type Tapt struct {
	Kategori avslutning.Dag // the last day
	Sti      lov.Sti        // what took it away
	Uansett  bool           // deltakelse that is innvilget does not save it, or may not
}

// Tapt returns whether, as of g.Per, a kategori is lost by a cause that NIR's regelmotor has no code of its own for: the permit has
// expired, been revoked or been followed by one that gives nothing, the person has become a Norwegian citizen, or, under integreringsloven,
// integreringsforskriften § 43 h gives no new right. The two years, bortfall and what was avvist have codes; a job NIR does not know of, so
// that a kategori may be lost during one.
//
// Integreringsloven §§ 2, 8 and 9, introduksjonsloven § 2 (T53): a programme that has begun is not lost so, except that a revoked permit ends
// it; one that is innvilget and has not begun is. g is that of [Regler.Liv]; the avslutning is not looked at. l is memory that is reused.
// With Uavklart the missing facts are in Kategori.Mangler, which is valid until l is used again.
func (r *Regler) Tapt(l *Liv, g *LivGrunnlag) Tapt {
	l.nullstill()
	if len(g.Perioder) == 0 {
		return Tapt{Kategori: avslutning.Dag{Utfall: lov.IkkeOppfylt}}
	}
	r.del(l, g, false)
	tilstand, fra := l.foelg(g)
	p := programmet(g.Vedtak, g.Per)
	switch {
	case tilstand&erTapt == 0:
		return Tapt{Kategori: avslutning.Dag{Utfall: lov.IkkeOppfylt}}
	case fra < 0:
		mangler := manglerTabell
		for i := range l.stykker {
			mangler |= l.stykker[i].mangler
		}
		if l.mangler = appendMangler(l.mangler, 0, g, mangler); len(l.mangler) == 0 { // table B knows that there is no kategori, but not why
			l.mangler = append(l.mangler, lov.Til("oppholdstillatelser"))
		}
		return Tapt{Kategori: avslutning.Dag{Mangler: l.mangler}, Sti: lov.Til("oppholdstillatelser"), Uansett: p.innvilget() != lov.Nei}
	}
	s := &l.stykker[fra]
	dato := s.fom - 1
	return Tapt{
		Kategori: avslutning.Dag{Utfall: lov.Oppfylt, Dato: dato}, Sti: g.hvaTok(&g.Perioder[s.periode].Svar, dato),
		Uansett: p.vedtak >= 0 && p.vedtatt <= dato || p.udatert,
	}
}

// tilstander is a set of how it may stand with a kategori as NIR sees it.
type tilstander uint8

const (
	harIngen tilstander = 1 << iota // never had, or lost by a cause with a code
	harKategori
	erIArbeid // lost by a job
	erTapt    // lost by permit or citizenship
)

// foelg returns how it may stand on the last day, and, when it is known to be lost by permit or citizenship, the stykke that it was lost in:
// else -1.
func (l *Liv) foelg(g *LivGrunnlag) (t tilstander, tapt int) {
	t, tapt = harIngen, -1
	for i := range l.stykker {
		foer := t
		h := l.hendelser(g, i)
		t = neste(foer, h)
		if t |= neste(t, h); t != erTapt { // there may be several changes inside a stykke that cannot be told
			tapt = -1
		} else if foer&erTapt == 0 {
			tapt = i
		}
	}
	return t, tapt
}

// hendelser is what may be so in stykke i.
func (l *Liv) hendelser(g *LivGrunnlag, i int) (h tilstander) {
	s := &l.stykker[i]
	if s.mulige&^ingenKategori != 0 {
		h |= harKategori
	}
	if !s.mulige.Har(kategori.Ingen) {
		return h
	}
	d := &g.Perioder[s.periode].Svar
	tapt := g.tapt(d)
	if tapt != lov.Nei {
		h |= erTapt
	}
	switch {
	case tapt == lov.Ja:
	case d.Rad == kategori.RadArbeid:
		h |= erIArbeid
	case d.Rad == 0:
		h |= erIArbeid | harIngen
	default:
		h |= harIngen
	}
	return h
}

// neste is how it may stand when what was so and what is so now may be any of two sets. Only a kategori that one has, or has but for a
// job, can be lost; and one that is lost stays so, whatever else would take it away too, until table B gives it again.
func neste(foer, naa tilstander) tilstander {
	t := naa & harKategori
	if naa&harIngen != 0 {
		t |= foer & erTapt
		if foer&^erTapt != 0 {
			t |= harIngen
		}
	}
	if foer&^harIngen != 0 {
		t |= naa & (erIArbeid | erTapt)
	}
	if foer&harIngen != 0 && naa&(erIArbeid|erTapt) != 0 {
		t |= harIngen
	}
	return t
}

// hvaTok returns the fact that took the kategori away after its last day.
func (g *LivGrunnlag) hvaTok(d *kategori.Dag, sisteDag date.Date) lov.Sti {
	const tillatelser = "oppholdstillatelser"
	switch {
	case d.Rad == kategori.RadStatsborger:
		return lov.Til("norskStatsborgerFra")
	case d.Rad != kategori.RadUtenTillatelse && d.Tillatelse >= 0:
		return lov.I(tillatelser, d.Tillatelse, "")
	}
	for i := range g.Oppholdstillatelser {
		switch o := &g.Oppholdstillatelser[i]; {
		case o.TilbakekaltFra == sisteDag:
			return lov.I(tillatelser, i, "tilbakekaltFra")
		case o.GyldigTil == sisteDag:
			return lov.I(tillatelser, i, "gyldigTil")
		}
	}
	return lov.Til(tillatelser)
}

// tapsrader is the rows of table B that say that permit or citizenship has changed: what takes a kategori away until a programme has begun
// (§ 9 siste ledd; forskriften § 43 h andre ledd).
var tapsrader = [...]kategori.Rad{kategori.RadStatsborger, kategori.RadUtenTillatelse, kategori.RadAnnenTillatelse, kategori.RadEtterKollektiv}

// tapt reports whether table B says in a period that permit or citizenship has changed. Where what is missing leaves several rows, it may
// say so when a permit lacks what tells what it is, and for one who has had § 34 and another (§ 43 h): else it would have told.
func (g *LivGrunnlag) tapt(d *kategori.Dag) lov.JaNei {
	switch {
	case d.Rad != 0:
		return lov.JaHvis(slices.Contains(tapsrader[:], d.Rad))
	case !d.Mulige.Har(kategori.Ingen):
		return lov.Nei
	case g.Oppholdstillatelser == nil:
		return lov.Ukjent
	}
	for i := range g.Oppholdstillatelser {
		o := &g.Oppholdstillatelser[i]
		if g.uvisst(i) != (lov.Sti{}) || o.Hjemmel == kategori.Utl34 && len(g.Oppholdstillatelser) > 1 && g.Lov != lov.Introduksjonsloven {
			return lov.Ukjent
		}
	}
	return lov.Nei
}

// uvisst returns what permit i lacks to tell from when it is one of § 8, or of introduksjonsloven § 2, or whether it is; zero for nothing.
// The code of the act of 1988 lacks a hjemmel: it does not tell what it gave.
func (g *LivGrunnlag) uvisst(i int) lov.Sti {
	o := &g.Oppholdstillatelser[i]
	felt := ""
	switch {
	case o.Hjemmel == 0 || o.Hjemmel == kategori.Utl1988:
		felt = "hjemmel"
	case o.Vedtaksdato == 0:
		felt = "vedtaksdato"
	case slices.Contains(fornybare[:], o.Hjemmel) && o.Fornybar == lov.Ukjent:
		felt = "fornybar"
	case o.Hjemmel != kategori.Utl38_5a && o.Hjemmel != kategori.Utl38_5b:
	case o.Barnefamilie == lov.Ukjent:
		felt = "barnefamilie"
	case o.Barnefamilie == lov.Nei && g.Lov == lov.Introduksjonsloven && g.EnsligMindreaarig == lov.Ukjent: // which gives such a permit to an enslig mindreårig too
		return lov.Til("ensligMindreaarig")
	}
	if felt == "" {
		return lov.Sti{}
	}
	return lov.I("oppholdstillatelser", i, felt)
}

// fornybare is the permits that are of § 8 when they can be renewed.
var fornybare = [...]kategori.Hjemmel{kategori.Utl38_1, kategori.Utl53_1b, kategori.Utl53_2, kategori.Utl53_3}
