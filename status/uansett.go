package status

import (
	"github.com/nirregler/integrering/frist"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
)

// Foren makes a what it and b agree on, two ways of filling in what is missing: Uavklart where they differ in more than the first day. Every
// kategori that is possible in either is possible, as in table B of integreringsloven § 8 or introduksjonsloven § 2.
func (a *Avsnitt) Foren(b *Avsnitt) {
	a.Mulige |= b.Mulige
	if a.Utfall != b.Utfall || a.Kategori != b.Kategori || a.Visning != b.Visning || a.Til != b.Til {
		a.Utfall, a.Kategori, a.Visning, a.Fra, a.Til = lov.Uavklart, 0, 0, 0, 0
	}
	if a.Fra != b.Fra {
		a.Fra = 0
	}
}

// Uansett takes in svar, which is what the ways of filling in some of what is missing come to ([Avsnitt.Foren]), when the current kategori
// of l cannot be told: the life joins the days and not the ways of filling them in, so that other kategorier than those of l are possible,
// as a rule fewer. When svar can be told it is the answer; Mangler stays when its first day cannot be told. l is that of [Regler.Liv] of g,
// whose memory it keeps.
//
// Integreringsloven § 8, introduksjonsloven § 2: two steps say that the answer is the same, and what it is, by the version of the act g.Lov
// on g.Lovdato.
func (r *Regler) Uansett(l *Liv, g *LivGrunnlag, svar *Avsnitt, sp *lov.Spor) {
	a := &l.Avsnitt[0]
	if a.Mulige = svar.Mulige; svar.Utfall == lov.Uavklart {
		return
	}
	a.Utfall, a.Kategori, a.Visning, a.Fra, a.Til = svar.Utfall, svar.Kategori, svar.Visning, svar.Fra, svar.Til
	if a.Fra != 0 || a.Kategori == kategori.Ingen {
		a.Mangler = nil
	}
	if sp != nil {
		sp.Legg(&regelUansett, r.rad(r.Kategori.I(g.Lov), g, g.Per), a.Utfall, frist.FaktumPer.PaaDag(g.Per))
		r.fortellSvar(g, a, sp)
		a.SporTil = sp.Antall()
	}
}
