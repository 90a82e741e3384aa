package kategori

import (
	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// manglerFor appends what leaves the facts ff of the day open.
func (b *bilde) manglerFor(ff mengde, m *lov.Mangler) {
	for f, alle := range verdier {
		if ff&alle != 0 {
			b.manglerFaktum(faktum(f), m)
		}
	}
}

func (b *bilde) manglerFaktum(f faktum, m *lov.Mangler) {
	krev := func(mangler bool, s lov.Sti) {
		if mangler {
			m.Mangler(s)
		}
	}
	utenTillatelser, utenBosettinger := b.g.Oppholdstillatelser == nil, b.g.Bosettinger == nil
	bosettinger := lov.Til("bosettinger")
	switch f {
	case faktumEoes:
		m.Mangler(lov.Til("eoesEllerNordisk"))
	case faktumBrutt:
		b.manglerBrudd(m)
	case faktumAlder:
		krev(utenTillatelser, lov.Til(tillatelser))
		krev(b.g.Foedselsdato == 0, lov.Til("foedselsdato"))
	case faktumAvtale:
		krev(utenBosettinger, bosettinger)
		krev(!utenBosettinger, lov.I("bosettinger", b.bosetting, "etterAvtale"))
	case faktumArbeid:
		for i := range b.g.Arbeidsforhold {
			b.manglerArbeid(i, b.dag, m)
		}
	case faktumFoerste:
		krev(utenTillatelser, lov.Til(tillatelser))
		krev(utenBosettinger, bosettinger)
		if !b.r.ArbeidetsSlutt || b.introduksjon() {
			return
		}
		for i := range b.g.Arbeidsforhold {
			if slutt := b.g.Arbeidsforhold[i].Til; slutt != 0 && slutt < b.dag {
				b.manglerArbeid(i, slutt, m)
			}
		}
	case faktumKollektiv, faktum43h:
		krev(utenTillatelser, lov.Til(tillatelser))
		b.manglerVedtak(f, m)
	case faktumBehov:
		m.Mangler(lov.Til("behovForGrunnleggendeKvalifisering"))
	default: // bosatt, and the two years of tredje ledd
		m.Mangler(bosettinger)
	}
}

// manglerVedtak appends the days of vedtak that T30 and § 43 h turn on.
func (b *bilde) manglerVedtak(f faktum, m *lov.Mangler) {
	for i := range b.g.Vedtak {
		v := &b.g.Vedtak[i]
		switch {
		case f == faktumKollektiv && v.GirDeltakelse() && v.Startdato == 0:
			m.Mangler(lov.I("vedtak", i, "startdato"))
		case f == faktum43h && (v.GirDeltakelse() || norskvedtak(v)) && v.Vedtaksdato == 0:
			m.Mangler(lov.I("vedtak", i, "vedtaksdato"))
		}
	}
}

// manglerBrudd appends what leaves it open whether § 3 tredje ledd reaches the person.
func (b *bilde) manglerBrudd(m *lov.Mangler) {
	unntak := b.unntakForArbeid()
	for i := range b.g.Vedtak {
		v := &b.g.Vedtak[i]
		switch {
		case v.Type != vedtak.Avvist || !v.IProgrammet():
		case v.Vedtaksdato == 0:
			m.Mangler(lov.I("vedtak", i, "vedtaksdato"))
		case v.Vedtaksdato < b.dag && unntak && b.tilArbeid(v.Vedtaksdato) == lov.Ukjent:
			b.manglerTilArbeid(v.Vedtaksdato, m)
		}
	}
	if b.g.Avbrutt != 0 && b.g.Avbrutt < b.dag && unntak && b.g.AvbruttTilArbeid == lov.Ukjent {
		m.Mangler(b.g.AvbruttMangler)
	}
}

// manglerTilArbeid appends the first days of the posts that may have begun by d.
func (b *bilde) manglerTilArbeid(d date.Date, m *lov.Mangler) {
	for i := range b.g.Arbeidsforhold {
		if a := &b.g.Arbeidsforhold[i]; a.gaattUt(d) == lov.Ukjent {
			m.Mangler(lov.I("arbeidsforhold", i, a.utenBegynnelse()))
		}
	}
}
