package integrering

import (
	"slices"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/calendar"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/status"
)

// Endring is one change that comes by itself after per, if nobody registers anything, and the steps that lead to what it changes to.
type Endring struct {
	status.Endring
	sporFra, sporTil int
}

// SporTil yields the steps that led to what e changes to, with their facts.
func (v *Vurdering) SporTil(e *Endring) func(func(*lov.Steg, []lov.Faktum) bool) {
	return v.spor.Mellom(e.sporFra, e.sporTil)
}

// tidslinje is the memory of a walk from day to day.
type tidslinje struct {
	dager     []date.Date
	brudd     []date.Date
	endringer []status.Endring
	spor      lov.Spor
}

// neste appends to v.Neste every change after per of what v answers, day by day from the dates in the participant, the frister and the
// law: facts dated after per are taken in as their day comes, and the law moves with the days unless v is by another law than that of
// per.
func (r *Regelverk) neste(v *Vurdering, d *Deltaker) {
	k := &v.kladd
	k.proev(r)
	foer := k.tilstand()
	t := &k.tid
	t.dager = k.bruddager(t.dager[:0], r, d, k.per)
	for i := 0; i < len(t.dager); i++ {
		dag := t.dager[i]
		if dag > calendar.InputLast {
			return
		}
		a := k.paaDag(r, d, dag, nil)
		etter := a.tilstand()
		etter.NyLov = r.endres(dag)
		grunn := k.tabellgrunn(dag)
		if a.lov != k.lov { // the periods of k are by another act
			grunn = a.tabellgrunn(dag)
		}
		t.endringer = status.Endringer(t.endringer[:0], dag, &foer, &etter, grunn)
		if len(t.endringer) > 0 {
			t.spor.Nullstill()
			a = k.paaDag(r, d, dag, &t.spor)
			for _, e := range t.endringer {
				fra := v.spor.Antall()
				stegFra, stegTil := a.svarFor(e.Hva, e.Frist)
				v.spor.Kopier(&t.spor, stegFra, stegTil)
				v.Neste = append(v.Neste, Endring{e, fra, v.spor.Antall()})
			}
		}
		t.dager = status.Flett(t.dager, dag, a.oppstart.Dato, a.botid.Dato, a.svar.Dato, a.svar.Grunnfrist)
		foer = etter
	}
}

// paaDag runs the rules as of another day in the memory for that.
func (k *kladd) paaDag(r *Regelverk, d *Deltaker, dag date.Date, sp *lov.Spor) *kladd {
	lovdato := k.lovdato
	if lovdato >= k.per {
		lovdato = max(dag, lovdato)
	}
	a := k.andre
	if k.lovdato <= k.per {
		a.laan(k)
	}
	a.vurder(r, d, dag, lovdato, sp)
	a.leverTilbake()
	return a
}

// bruddager appends the days after etter on which something may change.
func (k *kladd) bruddager(dd []date.Date, r *Regelverk, d *Deltaker, etter date.Date) []date.Date {
	t := &k.tid
	t.brudd = t.brudd[:0]
	if k.lovvalg.Lov != lov.Introduksjonsloven || k.lovdato < ikrafttredelse { // before 2021 the act is not chosen yet
		t.brudd = append(t.brudd, r.lovdager[0]...)
	}
	if k.lovvalg.Lov != lov.Integreringsloven {
		t.brudd = append(t.brudd, r.lovdager[1]...)
	}
	for i := range k.perioder {
		t.brudd = append(t.brudd, k.perioder[i].Fom)
	}
	frister := [...]date.Date{k.oppstart.Dato, k.botid.Dato, k.svar.Dato, k.svar.Grunnfrist, k.utenForlengelsen.Dato}
	return status.Bruddager(dd, &status.BruddGrunnlag{
		Etter: etter, NorskStatsborgerFra: d.NorskStatsborgerFra, Oppholdstillatelser: d.Oppholdstillatelser, Bosettinger: d.Bosettinger, Krav: d.Krav,
		Arbeidsforhold: d.Arbeidsforhold, Folkeregister: d.Folkeregister, Vedtak: d.Vedtak, Sluttmaal: d.Sluttmaal, Avslutninger: d.Avslutninger,
		Dager: frister[:], Brudd: t.brudd,
	})
}

// tabellgrunn returns why table B gives another answer on dag than the day before, zero when it does not.
func (k *kladd) tabellgrunn(dag date.Date) kategori.Endringsgrunn {
	for i := range k.perioder {
		if k.perioder[i].Tom == dag-1 {
			return k.perioder[i].Grunn
		}
	}
	return 0
}

// tilstand is what k came to, as far as it can change by itself.
func (k *kladd) tilstand() status.Tilstand {
	a := &k.liv.Avsnitt[0]
	return status.Tilstand{
		Kategori: a.Kategori, Visning: a.Visning, Status: k.status.Status,
		Frister: [status.AntallFrister]status.Fristtilstand{
			{Tilstand: k.oppstart.Tilstand, Dato: k.oppstart.Dato}, {Tilstand: k.botid.Tilstand, Dato: k.botid.Dato}, {Tilstand: k.svar.Tilstand, Dato: k.svar.Dato},
		},
		AvslutningUavklart: k.avsluttet.Utfall == lov.Uavklart, Avslutning: k.avsluttet.Gjeldende.Kode, AvsluttetDato: k.avsluttet.Gjeldende.Dato, AvsluttetAv: k.avsluttet.Gjeldende.RegistrertAv,
	}
}

// svarFor returns the places of the steps of the answer that changes.
func (k *kladd) svarFor(h status.Hva, f status.Fristslag) (fra, til int) {
	var s *Svar
	switch {
	case h == status.HvaKategori:
		return k.liv.Avsnitt[0].SporFra, k.liv.Avsnitt[0].SporTil
	case h == status.HvaStatus:
		s = &k.svarene.status
	case h == status.HvaAvslutning:
		s = &k.svarene.avslutning
	case f == status.FristOppstart:
		s = &k.svarene.oppstart
	case f == status.FristBotid:
		s = &k.svarene.botid
	default:
		s = &k.svarene.gjennomfoering
	}
	return s.sporFra, s.sporTil
}

// endres reports whether the law changes on a day.
func (r *Regelverk) endres(dag date.Date) bool {
	for _, dager := range r.lovdager {
		if _, ny := slices.BinarySearch(dager, dag); ny {
			return true
		}
	}
	return false
}

// settLovdager notes the days on which a row of a table begins or has ended.
func (r *Regelverk) settLovdager() {
	var dager [2][]date.Date
	for o := range r.Tabeller {
		if o.Rad.Status != lov.IKraft {
			continue
		}
		d := &dager[0]
		if o.Rad.Hjemmel.Lov.Introduksjon() {
			d = &dager[1]
		}
		*d = append(*d, o.Rad.Fra)
		if o.Rad.Til != 0 {
			*d = append(*d, o.Rad.Til+1)
		}
	}
	for i := range dager {
		slices.Sort(dager[i])
		r.lovdager[i] = slices.Compact(dager[i])
	}
	r.dager34 = nil
	for _, t := range [...]lov.Liste{&r.kategori.Kollektiv, &r.kategori.KollektivIProgram} {
		for o := range t.Rader {
			r.dager34 = append(r.dager34, o.Rad.Fra)
			if o.Rad.Til != 0 {
				r.dager34 = append(r.dager34, o.Rad.Til+1)
			}
		}
	}
	slices.Sort(r.dager34)
	r.dager34 = slices.Compact(r.dager34)
}
