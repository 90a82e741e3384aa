package sluttmaal

import "github.com/nirregler/integrering/lov"

// Aapne yields each goal of the catalogue and whether it is open to the participant by the law of g.Lovdato: by oppstart (§§ 75 and 76),
// education (§§ 13 and 14, forskriften § 65 a) and age (§§ 13 første ledd, 14 første and tredje ledd; before 2026 § 13 tredje ledd). Under
// introduksjonsloven only the covid act had goals. Uavklart when a fact that decides it is not given; Skjoenn for a goal that those
// under 25 can have only when they do not want or cannot complete videregående opplæring, or, before 2026, against the main rule.
func (r *Regler) Aapne(g *Grunnlag, yield func(Kode, lov.Utfall) bool) {
	for i := range r.Maal {
		if k := Kode(i + 1); r.Finn(k) != nil && !yield(k, r.aapent(g, k)) {
			return
		}
	}
}

func (r *Regler) aapent(g *Grunnlag, k Kode) lov.Utfall {
	if g.Lov == lov.Introduksjonsloven {
		return r.aapentKorona(g, k)
	}
	maal := r.paa(g, k)
	if maal == nil {
		return lov.IkkeOppfylt
	}
	m := &maal.Verdi
	var v Varighet
	if r.kontroller(g, &v, m, nil); v.FeilUtdanning {
		return lov.IkkeOppfylt
	}
	if r.Overganger[m.Overgang].Paa(g.Lovdato) != nil && (g.Startdato == 0 || r.Oppstart == VedVedtaksdato && g.Vedtaksdato == 0) {
		return lov.Uavklart
	}
	r.overgang(g, &v, maal, nil)
	switch {
	case v.Avvik != IngenAvvik, v.Alder == AlderOver55, v.Alder == AlderUnder25 && m.Kode == FagOgYrkesopplaering2025:
		return lov.IkkeOppfylt
	case g.HarVideregaaende == lov.Ukjent, r.alderUkjent(g, m):
		return lov.Uavklart
	case v.Alder == AlderUnder25, v.Alder == AlderHovedregel:
		return lov.Skjoenn
	}
	return lov.Oppfylt
}

// alderUkjent reports whether age could close a goal, or leave it to kommunen, and is not known.
func (r *Regler) alderUkjent(g *Grunnlag, m *Maal) bool {
	a := r.aldersregler(g, m)
	noen := a.over != nil || a.under != nil || a.hovedregel != nil
	return noen && (g.Foedselsdato == 0 || aldersdag(g, r.Aldersdag) == 0)
}
