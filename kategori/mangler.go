package kategori

import (
	"math/bits"

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
				b.manglerArbeidSluttet(i, slutt, m)
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

// alleMangler appends every field that some way to fill the others may ask for.
func (b *bilde) alleMangler(m *lov.Mangler) {
	var mulige mengde
	b.muligeFakta(func(fakta mengde) { mulige |= fakta })
	if b.g.Oppholdstillatelser == nil {
		m.Mangler(lov.Til(tillatelser))
	}
	if b.g.Bosettinger == nil {
		m.Mangler(lov.Til("bosettinger"))
	}
	kopi := *b
	b = &kopi
	b.fakta = mulige
	for i := range b.g.Oppholdstillatelser {
		b.alleManglerVed(i, m)
	}
	for k := range b.g.Bosettinger {
		if b.fra(k) == 0 {
			m.Mangler(lov.I("bosettinger", k, "fra"))
		}
		if b.g.Bosettinger[k].EtterAvtale == lov.Ukjent {
			m.Mangler(lov.I("bosettinger", k, "etterAvtale"))
		}
	}
	if b.r.FraTillatelse && b.ankomst() == 0 {
		m.Mangler(lov.Til("ankomstNorge"))
	}
	for _, f := range [...]faktum{faktumKollektiv, faktumEoes, faktumBrutt, faktumAlder, faktumFoerste, faktumArbeid, faktum43h, faktumBehov} {
		if bits.OnesCount64(uint64(mulige&verdier[f])) > 1 {
			b.manglerFaktum(f, m)
		}
	}
}

// alleManglerVed appends the fields of permit i; those that only some hjemler ask for not while that is missing.
func (b *bilde) alleManglerVed(i int, m *lov.Mangler) {
	if b.innvilget(i) == 0 {
		m.Mangler(lov.I(tillatelser, i, "vedtaksdato"))
	}
	for {
		b.mangler = sted{}
		if b.klassen(i); b.mangler == (sted{}) {
			return
		}
		b.stier(b.mangler, m)
		if b.mangler.felt == feltHjemmel {
			if b.introduksjon() && b.g.EnsligMindreaarig == lov.Ukjent { // which is of no one permit
				b.stier(sted{felt: feltEnslig}, m)
			}
			return
		}
		b.antatt = append(b.antatt, antakelse{b.mangler, int64(lov.Nei)}) // so that it asks for the next
	}
}

// manglerArbeidSluttet appends what leaves it open whether work ended with post i on d: by T27 sum also of the other posts.
func (b *bilde) manglerArbeidSluttet(i int, d date.Date, m *lov.Mangler) {
	b.manglerArbeid(i, d, m)
	if !b.r.SumAvStillinger {
		return
	}
	for j := range b.g.Arbeidsforhold {
		b.manglerArbeid(j, d, m)
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
