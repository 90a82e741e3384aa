package kategori

import (
	"slices"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// utled34 finds the first and the last permit under utlendingsloven § 34.
func (b *bilde) utled34() {
	for j := range b.g.Oppholdstillatelser {
		if !b.gitt(j) || b.hjemmel(j) != Utl34 {
			continue
		}
		if b.foerste34 < 0 || b.innvilget(j) < b.innvilget(b.foerste34) {
			b.foerste34 = j
		}
		if b.siste34 < 0 || b.innvilget(j) > b.innvilget(b.siste34) {
			b.siste34 = j
		}
	}
}

// utledKollektiv finds which rules collective protection is under: § 37 c while it gave rett, else the ordinary ones (T30).
func (b *bilde) utledKollektiv() {
	if b.r.Kollektiv.Paa(b.perLov) != nil {
		b.fakta |= etter37c
		return
	}
	v := b.r.KollektivIProgram.Paa(b.perLov)
	if v == nil {
		b.fakta |= ordinaert
		return
	}
	b.legg(og(b.kollektivFoer(v.Verdi.Dag), b.beholderRett(v.Verdi.Dag)), iProgram, ordinaert)
}

// kollektivFoer reports whether the first permit under § 34 is from before a day.
func (b *bilde) kollektivFoer(d date.Date) lov.JaNei {
	svar := lov.Ukjent
	if b.g.Oppholdstillatelser != nil {
		b.utled34()
		svar = lov.JaHvis(b.innvilget(b.foerste34) < d)
	}
	if svar != lov.Nei {
		b.tolkninger.Legg(30)
	}
	return svar
}

// beholderRett reports whether someone with a permit under § 34 from before the day keeps rett (T30).
func (b *bilde) beholderRett(d date.Date) lov.JaNei {
	switch b.r.Kollektiv2026 {
	case AlleRettOgPlikt:
		return lov.Nei
	case AlleRett:
		return lov.Ja
	case IProgramBeholderRett:
	}
	if b.program = b.begyntFoer(d); b.program >= 0 {
		return lov.Ja
	}
	if slices.ContainsFunc(b.g.Vedtak, func(v vedtak.Vedtak) bool { return v.GirDeltakelse() && v.Startdato == 0 }) {
		return lov.Ukjent
	}
	return lov.Nei
}

// begyntFoer returns the first vedtak on a programme that has begun before d, -1 for none.
func (b *bilde) begyntFoer(d date.Date) int {
	foerst := -1
	for i := range b.g.Vedtak {
		v := &b.g.Vedtak[i]
		if !v.GirDeltakelse() || v.Startdato == 0 || v.Startdato >= d || v.Startdato > b.per {
			continue
		}
		if foerst < 0 || v.Startdato < b.g.Vedtak[foerst].Startdato {
			foerst = i
		}
	}
	return foerst
}

// utled43h finds whether the person has left § 34 with a vedtak under chapter 6A, and so gets no new rett or plikt (forskriften § 43 h
// første ledd, T31).
func (b *bilde) utled43h() {
	v := b.r.EtterKollektiv.Paa(b.lov)
	switch {
	case v == nil:
		b.fakta |= uten43h
		return
	case b.g.Oppholdstillatelser == nil:
		b.legg(og(lov.Ukjent, b.vedtakEtter6A(&v.Verdi, 0, evig)), med43h, uten43h)
		return
	}
	b.utled34()
	if b.siste34 < 0 || b.forlot34() < v.Verdi.OvergangFra {
		b.fakta |= uten43h
		return
	}
	b.legg(b.vedtakEtter6A(&v.Verdi, b.innvilget(b.foerste34), b.overgang), med43h, uten43h)
}

// vedtakEtter6A reports whether there is a vedtak under chapter 6A (T31), from the day fra and before the day til.
func (b *bilde) vedtakEtter6A(k *Kapittel6A, fra, til date.Date) lov.JaNei {
	svar, i := b.harVedtak6A(k, fra, til, b.r.AlleVedtak)
	if annen, _ := b.harVedtak6A(k, fra, til, !b.r.AlleVedtak); annen != svar {
		b.tolkninger.Legg(31)
	}
	b.vedtak6A = i
	return svar
}

// forlot34 returns the day that the last permit under § 34 was followed by another.
func (b *bilde) forlot34() date.Date {
	b.overgang, b.overgangTil = b.innvilget(b.tillatelse), b.tillatelse
	for j := range b.g.Oppholdstillatelser {
		if b.gitt(j) && b.innvilget(j) > b.innvilget(b.siste34) && b.innvilget(j) < b.overgang {
			b.overgang, b.overgangTil = b.innvilget(j), j
		}
	}
	return b.overgang
}

// harVedtak6A reports whether there is a vedtak on the programme or on norsk made while chapter 6A gave the right, from the day fra and
// before the day til, and which is the first; alle takes in later vedtak on the programme too (T31 alle-vedtak).
func (b *bilde) harVedtak6A(k *Kapittel6A, fra, til date.Date, alle bool) (svar lov.JaNei, foerst int) {
	svar, foerst = lov.Nei, -1
	for i := range b.g.Vedtak {
		v := &b.g.Vedtak[i]
		fom, tom := k.ProgramFra, k.ProgramTil
		switch {
		case v.GirDeltakelse() && alle:
			tom = evig
		case v.GirDeltakelse():
		case norskvedtak(v):
			fom, tom = k.NorskFra, k.NorskTil
		default:
			continue
		}
		switch d := v.Vedtaksdato; {
		case d == 0:
			svar = sterkest(svar, lov.Ukjent)
		case max(fom, fra) <= d && d <= min(tom, til-1, b.dag):
			svar = lov.Ja
			if foerst < 0 || d < b.g.Vedtak[foerst].Vedtaksdato {
				foerst = i
			}
		}
	}
	return svar, foerst
}

// norskvedtak reports whether a vedtak grants norsk (§ 37 d, forskriften § 43 g).
func norskvedtak(v *vedtak.Vedtak) bool {
	return v.Ordning == vedtak.Norsk && v.Innvilget() && (v.Type == vedtak.Opplaering || v.Type == vedtak.UtvidetNorsk)
}
