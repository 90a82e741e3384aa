package kategori

import (
	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// Grunnlag is what decides the kategori of the introduksjonsprogram on a day. A zero field is not given, except that without
// NorskStatsborgerFra a person is no citizen and without Avbrutt nothing was broken off. A nil list of permits or bosettinger is not
// given, an empty one says that there are none; of jobs and vedtak nil and empty are the same. What is dated after Dag is not looked at.
type Grunnlag struct {
	Dag     date.Date
	Lovdato date.Date // the law of Dag; zero: the law as it stands on that day
	Lov     lov.Lov   // the act the person is under; zero: integreringsloven

	Foedselsdato        date.Date
	AnkomstNorge        date.Date // only T25 tillatelse asks for it
	NorskStatsborgerFra date.Date
	EoesEllerNordisk    lov.JaNei
	Behov               lov.JaNei // for grunnleggende kvalifisering; only introduksjonsloven asks for it
	EnsligMindreaarig   lov.JaNei // only introduksjonsloven asks for it
	Oppholdstillatelser []Oppholdstillatelse
	Bosettinger         []Bosetting
	Arbeidsforhold      []Arbeidsforhold
	Vedtak              []vedtak.Vedtak

	Avbrutt          date.Date // the day the programme was broken off, as far as it is not a vedtak avvist
	AvbruttTilArbeid lov.JaNei // because of work (§ 37 c femte ledd)
	AvbruttMangler   lov.Sti   // what to ask for when that is not known
}

// lovFor returns the law that answers for a day: on Dag that of Lovdato, before it the law as it stood then, but none newer than
// Lovdato and none older than the act, and after it the law as it will stand, unless Lovdato holds it back.
func (g *Grunnlag) lovFor(dag date.Date) date.Date {
	switch {
	case g.Lovdato == 0:
		return dag
	case dag == g.Dag:
		return g.Lovdato
	case dag < g.Dag:
		return min(max(dag, FoersteDag(g.Lov)), g.Lovdato)
	case g.Lovdato < g.Dag:
		return g.Lovdato
	}
	return max(dag, g.Lovdato)
}

// felt is a fact about permits or bosettinger that many others turn on.
type felt uint8

const (
	feltTillatelser felt = iota + 1 // all of them: what the one in force is
	feltBosettinger                 // all of them: the first day of the first
	feltHjemmel
	feltVedtaksdato
	feltFornybar
	feltBarnefamilie
	feltEnslig
	feltReferanse // whether the permit is one under § 9 first ledd letter f
	feltFra
	feltAnkomst
)

// erDag reports whether the field holds a day.
func (f felt) erDag() bool {
	return f == feltVedtaksdato || f == feltFra || f == feltAnkomst || f == feltBosettinger
}

// sted is where such a fact stands: the field and the place in its list.
type sted struct {
	felt   felt
	indeks int
}

// antakelse is a fact that is not given and is tried with a value.
type antakelse struct {
	sted
	verdi int64
}

// finn returns a fact that is not given: the value it is tried with, or zero, and then it is remembered as the first that is needed.
func (b *bilde) finn(f felt, i int) int64 {
	s := sted{f, i}
	for j := range b.antatt {
		if b.antatt[j].sted == s {
			return b.antatt[j].verdi
		}
	}
	if b.mangler.felt == 0 {
		b.mangler = s
	}
	return 0
}

func (b *bilde) hjemmel(i int) Hjemmel {
	if h := b.g.Oppholdstillatelser[i].Hjemmel; h != 0 && h != Utl1988 { // the code of the act of 1988 does not tell what it gave
		return h
	}
	return Hjemmel(b.finn(feltHjemmel, i))
}

func (b *bilde) innvilget(i int) date.Date {
	if v := b.g.Oppholdstillatelser[i].Vedtaksdato; v != 0 {
		return v
	}
	return date.Date(b.finn(feltVedtaksdato, i))
}

func (b *bilde) fra(k int) date.Date {
	if v := b.g.Bosettinger[k].Fra; v != 0 {
		return v
	}
	return date.Date(b.finn(feltFra, k))
}

func (b *bilde) ankomst() date.Date {
	if b.g.AnkomstNorge != 0 {
		return b.g.AnkomstNorge
	}
	return date.Date(b.finn(feltAnkomst, 0))
}

// er returns j, asking for the field when it is not known.
func (b *bilde) er(j lov.JaNei, f felt, i int) lov.JaNei {
	if j == lov.Ukjent {
		return lov.JaNei(b.finn(f, i))
	}
	return j
}

// tillatelser is the list of permits in the snapshot.
const tillatelser = "oppholdstillatelser"

// stier appends the pointers to what is missing at s.
func (b *bilde) stier(s sted, m *lov.Mangler) {
	switch s.felt {
	case feltTillatelser:
		m.Mangler(lov.Til(tillatelser))
	case feltBosettinger:
		m.Mangler(lov.Til("bosettinger"))
	case feltHjemmel:
		m.Mangler(lov.I(tillatelser, s.indeks, "hjemmel"))
	case feltVedtaksdato:
		m.Mangler(lov.I(tillatelser, s.indeks, "vedtaksdato"))
	case feltFornybar:
		m.Mangler(lov.I(tillatelser, s.indeks, "fornybar"))
	case feltBarnefamilie:
		m.Mangler(lov.I(tillatelser, s.indeks, "barnefamilie"))
	case feltEnslig:
		m.Mangler(lov.Til("ensligMindreaarig"))
	case feltReferanse:
		f := b.familie(s.indeks)
		f.mangler(s.indeks, m)
	case feltFra:
		m.Mangler(lov.I("bosettinger", s.indeks, "fra"))
	default:
		m.Mangler(lov.Til("ankomstNorge"))
	}
}
