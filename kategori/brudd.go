package kategori

import (
	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// harBrutt reports whether the programme was broken off or declined before the day (§ 3 tredje ledd; the day itself is the last on which
// it makes no difference). With § 34 it does not count when it was for work, while § 37 c femte ledd said so.
func (b *bilde) harBrutt() lov.JaNei {
	svar := lov.Nei
	if b.r.Avbrutt.Paa(b.g.Lov, b.lov) == nil {
		return svar
	}
	for i := range b.g.Vedtak {
		v := &b.g.Vedtak[i]
		if v.Type != vedtak.Avvist || !v.IProgrammet() {
			continue
		}
		j := b.brudd(v.Vedtaksdato, b.tilArbeid(v.Vedtaksdato))
		if svar = sterkest(svar, j); j == lov.Ja && (b.brutt < 0 || v.Vedtaksdato < b.g.Vedtak[b.brutt].Vedtaksdato) {
			b.brutt = i
		}
	}
	if b.g.Avbrutt != 0 {
		svar = sterkest(svar, b.brudd(b.g.Avbrutt, b.g.AvbruttTilArbeid))
	}
	return svar
}

// brudd reports whether a break on a day, possibly not given and possibly for work, counts.
func (b *bilde) brudd(d date.Date, tilArbeid lov.JaNei) lov.JaNei {
	svar := lov.Ukjent
	if d != 0 {
		svar = lov.JaHvis(d < b.dag)
	}
	return og(svar, ikke(og(lov.JaHvis(b.unntakForArbeid()), tilArbeid)))
}

// unntakForArbeid reports whether § 37 c femte ledd reaches the person.
func (b *bilde) unntakForArbeid() bool {
	return b.fakta&erKollektiv != 0 && b.r.KollektivTilArbeid.Paa(b.lov) != nil
}

// tilArbeid reports whether a vedtak avvist of a day, possibly not given, came with a post: how the register shows that someone went out
// in work.
func (b *bilde) tilArbeid(d date.Date) lov.JaNei {
	svar := lov.Nei
	for i := range b.g.Arbeidsforhold {
		svar = sterkest(svar, b.g.Arbeidsforhold[i].gaattUt(d))
	}
	return svar
}

// gaattUt is staar for a post: an offer that was not taken up is none.
func (a *Arbeidsforhold) gaattUt(d date.Date) lov.JaNei {
	if a.Tilbud && a.Fra == 0 {
		return lov.Nei
	}
	return a.staar(d)
}
