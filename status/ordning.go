package status

import (
	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/avslutning"
	"github.com/nirregler/integrering/frist"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// Grunnlag is what the status of the introduksjonsprogram follows from. Vedtak is the participant's list, whole: what is dated after Per
// is left out by the rule.
type Grunnlag struct {
	Per, Lovdato         date.Date
	Lov                  lov.Lov // the act the person is under; zero: integreringsloven
	Vedtak               []vedtak.Vedtak
	Avsluttet            lov.Utfall       // as in avslutning.Avsluttet
	Avslutning           avslutning.Linje // the one that stands on Per
	AvsluttetMangler     []lov.Sti        // what the regelmotor lacks when it cannot tell
	FoersteAvslutning    date.Date        // the day of the earliest avslutning, also a deleted one; zero: none
	UdaterteAvslutninger []lov.Sti        // the days that avslutninger lack
}

// Ordningsstatus is the status of the ordning.
type Ordningsstatus struct {
	Utfall lov.Utfall // Oppfylt: Status is it; Uavklart: it cannot be told
	Status Status
}

// Status returns how far the introduksjonsprogram has come on g.Per, as NIR shows it.
//
// It is the first of: avsluttet, when an avslutning stands on g.Per (integreringsloven § 18 a, before 2026 § 13 sjette ledd;
// introduksjonsloven § 5); midlertidig stans (§ 18; § 7) and permisjon (§ 17; § 5), when the programme has begun and g.Per is inside such a period that is innvilget and not marked as ikke gjeldende, both its days
// included; deltar i ordning, when deltakelse is innvilget and startdato has come (§ 12; § 3); vedtak fattet, when it has not; else kategori
// beregnet: NIR has computed the kategori, also when it is ingen. A deltakelse whose sluttdato has passed goes on until an avslutning. The
// outcome is Uavklart, with the missing facts in m, when one that comes before is open. The versions are those of the act g.Lov on g.Lovdato.
func (r *Regler) Status(g *Grunnlag, m *lov.Mangler, sp *lov.Spor) (s Ordningsstatus) {
	rad := r.Kategori.Paa(g.Lov, g.Lovdato)
	if rad == nil {
		return s
	}
	o := ordning{Grunnlag: g, r: r, m: m, sp: sp}
	if s.Status = o.status(); !o.uvisst {
		s.Utfall = lov.Oppfylt
		sp.Legg(&regelStatus, &rad.Rad, lov.Oppfylt, FaktumStatus.Er(int64(s.Status)), frist.FaktumPer.PaaDag(g.Per))
		return s
	}
	sp.Legg(&regelStatusUvisst, &rad.Rad, lov.Uavklart, frist.FaktumPer.PaaDag(g.Per))
	return Ordningsstatus{}
}

// ordning is one run of [Regler.Status].
type ordning struct {
	*Grunnlag
	r      *Regler
	m      *lov.Mangler
	sp     *lov.Spor
	uvisst bool // a status that comes before may be the one
}

// status returns the first status that is known to be so.
func (o *ordning) status() Status {
	if o.er(o.avsluttet()) {
		return Avsluttet
	}
	fattet, begynt := o.deltakelse()
	if begynt != lov.Nei {
		for _, p := range perioder {
			if o.er(og(begynt, o.iPeriode(p.vedtak))) {
				return p.status
			}
		}
	}
	switch {
	case o.er(begynt):
		return DeltarIOrdning
	case o.er(fattet):
		return VedtakFattet
	}
	return KategoriBeregnet
}

// perioder is the kinds of vedtak that interrupt a programme, the first before the others.
var perioder = [...]struct {
	vedtak vedtak.Type
	status Status
}{{vedtak.MidlertidigStans, MidlertidigStans}, {vedtak.Permisjon, Permisjon}}

// er reports whether a status is the one, and notes that it may be.
func (o *ordning) er(j lov.JaNei) bool {
	o.uvisst = o.uvisst || j == lov.Ukjent
	return j == lov.Ja
}

// legg writes a step by the version of a table on Lovdato, and without one by that of § 8, or of introduksjonsloven § 2.
func (o *ordning) legg(regel *lov.Regel, t *lov.Tabell[lov.Ord], u lov.Utfall, fakta ...lov.Faktum) {
	v := t.Paa(o.Lovdato)
	if v == nil {
		v = o.r.Kategori.Paa(o.Lov, o.Lovdato)
	}
	o.sp.Legg(regel, &v.Rad, u, fakta...)
}

func (o *ordning) avsluttet() lov.JaNei {
	t, per := o.r.avslutningstabell(o.Avslutning.Kode, o.Lov), frist.FaktumPer.PaaDag(o.Per)
	switch o.Avsluttet {
	case lov.Oppfylt:
		a := &o.Avslutning
		o.legg(&regelAvsluttet, t, lov.Oppfylt, avslutning.FaktumKode.Er(int64(a.Kode)), avslutning.FaktumDato.PaaDag(a.Dato), avslutning.FaktumRegistrertAv.Er(int64(a.RegistrertAv)), per)
		return lov.Ja
	case lov.IkkeOppfylt:
		o.legg(&regelAvsluttet, t, lov.IkkeOppfylt, per)
		return lov.Nei
	default:
		for _, s := range o.AvsluttetMangler {
			o.m.Mangler(s)
		}
		o.legg(&regelAvsluttetUvisst, t, lov.Uavklart, per)
		return lov.Ukjent
	}
}

// deltakelse reports whether deltakelse is innvilget, and whether the programme has begun.
func (o *ordning) deltakelse() (fattet, begynt lov.JaNei) {
	fattet, begynt = lov.Nei, lov.Nei
	per := frist.FaktumPer.PaaDag(o.Per)
	for i := range o.Vedtak {
		v := &o.Vedtak[i]
		if !v.GirDeltakelse() {
			continue
		}
		kjent := o.innen(v.Vedtaksdato)
		startet := og(kjent, o.innen(v.Startdato))
		fattet, begynt = sterkest(fattet, kjent), sterkest(begynt, startet)
		o.legg(&regelStartet, o.r.Vedtak.I(o.Lov), lov.Avgjort(startet), vedtak.FaktumVedtak.Er(int64(i)), vedtak.FaktumVedtaksdato.PaaDag(v.Vedtaksdato), vedtak.FaktumStartdato.PaaDag(v.Startdato), per)
	}
	if begynt == lov.Ukjent || begynt == lov.Nei && fattet == lov.Ukjent {
		o.manglerDeltakelse()
	}
	return fattet, begynt
}

// manglerDeltakelse names the days that a deltakelse lacks.
func (o *ordning) manglerDeltakelse() {
	for i := range o.Vedtak {
		v := &o.Vedtak[i]
		if !v.GirDeltakelse() || v.Vedtaksdato > o.Per {
			continue
		}
		o.krev(v.Vedtaksdato == 0, i, "vedtaksdato")
		o.krev(v.Startdato == 0, i, "startdato")
	}
}

func (o *ordning) krev(mangler bool, i int, felt string) {
	if mangler {
		o.m.Mangler(lov.I("vedtak", i, felt))
	}
}

// innen reports whether a day has come by Per; Ukjent when it is not given.
func (o *ordning) innen(d date.Date) lov.JaNei {
	if d == 0 {
		return lov.Ukjent
	}
	return lov.JaHvis(d <= o.Per)
}

// iPeriode reports whether Per is inside a period of a kind of vedtak.
func (o *ordning) iPeriode(t vedtak.Type) lov.JaNei {
	svar := lov.Nei
	for i := range o.Vedtak {
		v := &o.Vedtak[i]
		if v.Type != t || !v.IProgrammet() || !v.Innvilget() {
			continue
		}
		inne := o.inne(v)
		svar = sterkest(svar, inne)
		if o.gjelder(v) != lov.Nei {
			o.legg(&regelPeriode, o.r.periodetabell(t).I(o.Lov), lov.Avgjort(inne), vedtak.FaktumVedtak.Er(int64(i)), vedtak.FaktumType.Er(int64(t)),
				FaktumFra.PaaDag(v.Startdato), FaktumTil.PaaDag(v.Sluttdato), frist.FaktumPer.PaaDag(o.Per))
		}
	}
	if svar == lov.Ukjent {
		o.manglerPeriode(t)
	}
	return svar
}

// periodetabell is the rule of both acts that a period rests on.
func (r *Regler) periodetabell(t vedtak.Type) *lov.Lover[lov.Ord] {
	if t == vedtak.Permisjon {
		return &r.Permisjon
	}
	return &r.Stans
}

// inne reports whether Per is inside the period of a vedtak that still says what it says.
func (o *ordning) inne(v *vedtak.Vedtak) lov.JaNei {
	slutter := lov.Ukjent
	if v.Sluttdato != 0 {
		slutter = lov.JaHvis(v.Sluttdato >= o.Per)
	}
	return og(o.gjelder(v), og(o.innen(v.Startdato), slutter))
}

// gjelder reports whether a vedtak is not marked as ikke gjeldende.
func (o *ordning) gjelder(v *vedtak.Vedtak) lov.JaNei {
	if v.Uvisst(o.FoersteAvslutning, len(o.UdaterteAvslutninger) > 0) {
		return lov.Ukjent
	}
	return lov.JaHvis(v.Virker(o.FoersteAvslutning))
}

// manglerPeriode names what leaves it open whether Per is inside a period.
func (o *ordning) manglerPeriode(t vedtak.Type) {
	for i := range o.Vedtak {
		v := &o.Vedtak[i]
		if v.Type != t || !v.IProgrammet() || !v.Innvilget() || o.inne(v) != lov.Ukjent {
			continue
		}
		o.krev(v.Startdato == 0, i, "startdato")
		o.krev(v.Sluttdato == 0, i, "sluttdato")
		if o.gjelder(v) == lov.Ukjent {
			for _, s := range o.UdaterteAvslutninger {
				o.m.Mangler(s)
			}
		}
	}
}

// og is Ja when both are, Nei when one of them is not, else Ukjent.
func og(a, b lov.JaNei) lov.JaNei {
	switch {
	case a == lov.Nei || b == lov.Nei:
		return lov.Nei
	case a == lov.Ukjent || b == lov.Ukjent:
		return lov.Ukjent
	}
	return lov.Ja
}

// sterkest is Ja when one of two is, else Ukjent when one of them is, else Nei.
func sterkest(a, b lov.JaNei) lov.JaNei {
	switch {
	case a == lov.Ja || b == lov.Ja:
		return lov.Ja
	case a == lov.Ukjent || b == lov.Ukjent:
		return lov.Ukjent
	}
	return lov.Nei
}
