package sluttmaal

import (
	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/calendar"
	"github.com/nirregler/integrering/lov"
)

// kontroller holds the goal against age and education (T47). What is not known is not an error.
func (r *Regler) kontroller(g *Grunnlag, v *Varighet, m *Maal, sp *lov.Spor) {
	v.FeilUtdanning = m.Krav == MedVideregaaende && g.HarVideregaaende == lov.Nei || m.Krav == UtenVideregaaende && g.HarVideregaaende == lov.Ja
	if g.Foedselsdato != 0 {
		a, dag := r.aldersregler(g, m), aldersdag(g, r.Aldersdag)
		v.Alder = a.feil(g, dag, !r.FagErIkkeVgo)
		for d := VedVedtak; d <= VedStart; d++ {
			if a.feil(g, aldersdag(g, d), !r.FagErIkkeVgo) != v.Alder {
				v.Tolkninger.Legg(24)
			}
		}
		if a.feil(g, dag, r.FagErIkkeVgo) != v.Alder {
			v.Tolkninger.Legg(63)
		}
		a.fortell(g, v, dag, sp)
	}
	if v.FeilUtdanning || v.Alder == AlderOver55 {
		v.Tolkninger.Legg(47)
	}
}

// avvist tells what is missing for a goal that is refused, or could be, for age or education (T47 avvis); false when it stands.
func (r *Regler) avvist(g *Grunnlag, v *Varighet, maal *Maal, m *lov.Mangler) bool {
	a := r.aldersregler(g, maal)
	switch {
	case v.Alder == AlderOver55 || v.FeilUtdanning:
		m.Mangler(lov.I("sluttmaal", v.Indeks, "kode"))
	case g.HarVideregaaende == lov.Ukjent:
		m.Mangler(g.UtdanningMangler)
	case a.over != nil && g.Foedselsdato == 0:
		m.Mangler(lov.Til("foedselsdato"))
	case a.over != nil && aldersdag(g, r.Aldersdag) == 0:
		m.Mangler(lov.Til("oppholdstillatelser"))
	default:
		return false
	}
	return true
}

// aldersregler is what age says of a goal; nil: nothing.
type aldersregler struct {
	over       *lov.Versjon[lov.Tall] // the age that only work is open above
	under      *lov.Versjon[lov.Tall] // the age under which fullført videregående is to be the goal
	hovedregel *lov.Versjon[lov.Tall] // the age under which it was the main rule
	fag        bool                   // the goal is fag- og yrkesopplæring (T63)
}

// aldersregler returns the rules of §§ 13 første ledd andre punktum, 14 første ledd andre punktum and 14 tredje ledd for a programme that
// began under the law from 2026, by the law of that time; by the law before it § 13 tredje ledd for every programme.
func (r *Regler) aldersregler(g *Grunnlag, m *Maal) (a aldersregler) {
	ungUten := m.Krav == UtenVideregaaende && !m.Vgo && g.HarVideregaaende == lov.Nei
	switch {
	case m.Gammelt && ungUten:
		a.hovedregel = r.Hovedregel.Paa(g.Lovdato)
		return a
	case m.Gammelt || g.Startdato < foerste2026:
		return a
	}
	switch {
	case m.Arbeid:
	case m.Krav == MedVideregaaende:
		a.over = r.Over55Vgs.Paa(g.Lovdato)
	default:
		a.over = r.Over55.Paa(g.Lovdato)
	}
	if ungUten {
		a.under = r.Under25.Paa(g.Lovdato)
	}
	a.fag = m.Kode == FagOgYrkesopplaering2025
	return a
}

// feil holds the day on which age is measured against the rules; fagErVgo is whether fag- og yrkesopplæring is videregående (T63).
func (a *aldersregler) feil(g *Grunnlag, d date.Date, fagErVgo bool) Aldersfeil {
	switch {
	case d == 0:
		return AlderIOrden
	case a.over != nil && fylt(g.Foedselsdato, int(a.over.Verdi)+1) <= d:
		return AlderOver55
	case a.under != nil && d < fylt(g.Foedselsdato, int(a.under.Verdi)) && !(a.fag && fagErVgo):
		return AlderUnder25
	case a.hovedregel != nil && d < fylt(g.Foedselsdato, int(a.hovedregel.Verdi)):
		return AlderHovedregel
	}
	return AlderIOrden
}

// fortell writes the rule that age is against.
func (a *aldersregler) fortell(g *Grunnlag, v *Varighet, dag date.Date, sp *lov.Spor) {
	var rad *lov.Versjon[lov.Tall]
	regel := &regelUnder25
	switch v.Alder {
	case AlderIOrden:
		return
	case AlderOver55:
		rad, regel = a.over, &regelOver55
	case AlderUnder25:
		rad = a.under
	case AlderHovedregel:
		rad, regel = a.hovedregel, &regelHovedregel
	}
	sp.Legg(regel, &rad.Rad, lov.IkkeOppfylt, FaktumFoedselsdato.PaaDag(g.Foedselsdato), FaktumAldersdag.PaaDag(dag), FaktumAlder.Er(int64(rad.Verdi)))
}

// aldersdag returns the day on which age is measured (T24), zero when it is not known.
func aldersdag(g *Grunnlag, a Aldersdag) date.Date {
	switch {
	case a == VedInnvilgelse:
		return g.Innvilgelse
	case a == VedVedtak && g.Vedtaksdato != 0:
		return g.Vedtaksdato
	}
	return g.Startdato
}

// fylt is the day someone born on f turns aar; born on 29 February, on the 28th of a common year (T23).
func fylt(f date.Date, aar int) date.Date { return calendar.AddMonths(f, 12*aar) }
