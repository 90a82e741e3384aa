package kategori

import (
	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/lov"
)

// utledArbeid finds whether a post or an offer takes rett og plikt away (§ 8 fjerde ledd første punktum, T27, T69), and whether one has
// ended so that it does so no longer (andre punktum, T28).
func (b *bilde) utledArbeid() {
	krav := b.r.Arbeid.Paa(b.lov)
	if krav == nil || b.utenTid {
		b.fakta |= ledig
		return
	}
	svar := b.iArbeid(b.dag, b.r.SumAvStillinger)
	if svar != b.iArbeid(b.dag, !b.r.SumAvStillinger) {
		b.tolkninger.Legg(27)
	}
	ja := iArbeid
	if b.r.OgsaaUtenAvtale {
		ja = iArbeidTarAlt
	}
	if svar != lov.Nei && b.fakta&avtalegruppe != 0 && b.fakta&utenAvtale != 0 {
		b.tolkninger.Legg(69)
	}
	b.legg(svar, ja, ledig)
	if svar == lov.Ja {
		b.finnArbeid()
	}
	b.utledOpphoert(svar, krav.Fra)
}

// finnArbeid finds the first post or offer that takes rett og plikt away, or has a part in it.
func (b *bilde) finnArbeid() {
	for i := range b.g.Arbeidsforhold {
		a := &b.g.Arbeidsforhold[i]
		if a.staar(b.dag) != lov.Ja || !b.r.SumAvStillinger && a.minst(b.kravTimer()) != lov.Ja {
			continue
		}
		if b.arbeid < 0 || a.begynner() < b.g.Arbeidsforhold[b.arbeid].begynner() {
			b.arbeid = i
		}
	}
}

// kravTimer returns the hours of § 8 fjerde ledd in millionths.
func (b *bilde) kravTimer() int64 { return int64(tall(&b.r.Arbeid, b.lov)) * lov.Mikro }

// utledOpphoert finds the day on which the last post or offer ended, when it ended inside the two years of første ledd tredje punktum and
// on a day on which fjerde ledd was in force. By T28 arbeidets-slutt that is enough, also when the two years then pass.
func (b *bilde) utledOpphoert(iArbeid lov.JaNei, fra date.Date) {
	if b.r.ArbeidOpphoert.Paa(b.lov) == nil {
		return
	}
	sum, foer := b.r.SumAvStillinger, min(b.dag, b.foerste.grense)
	var sist, kanskje date.Date
	svar := lov.Nei
	for i := range b.g.Arbeidsforhold {
		slutt := b.g.Arbeidsforhold[i].Til
		if slutt < max(fra, b.foerste.fra) || slutt >= foer {
			continue
		}
		j := b.slutter(i, foer, sum)
		if j != b.slutter(i, foer, !sum) {
			b.tolkninger.Legg(27)
		}
		if svar = sterkest(svar, j); j == lov.Ukjent {
			kanskje = max(kanskje, slutt)
		}
		if j == lov.Ja && slutt > sist {
			sist, b.opphoert = slutt, i
		}
	}
	if iArbeid == lov.Nei && sist != 0 && sist >= kanskje {
		b.gjeninn, b.sluttet = sist+1, sist
	}
	if b.fakta&utenforFoerste == 0 || svar == lov.Nei {
		return
	}
	b.tolkninger.Legg(28)
	if b.r.ArbeidetsSlutt {
		b.sluttet = sist
		b.fakta &^= verdier[faktumFoerste]
		b.legg(svar, innenFoerste, utenforFoerste)
	}
}

// slutter reports whether post i ends work of at least the hours of fjerde ledd: there is such work on its last day, in it alone or, in
// sum, with others, and no longer on the day after or on foer.
func (b *bilde) slutter(i int, foer date.Date, sum bool) lov.JaNei {
	a := &b.g.Arbeidsforhold[i]
	nok := a.minst(b.kravTimer())
	if sum {
		nok = b.iArbeid(a.Til, sum)
	}
	return og(og(a.staar(a.Til), nok), ikke(og(b.iArbeid(a.Til+1, sum), b.iArbeid(foer, sum))))
}

// iArbeid reports whether the person has work or an offer of it on d of at least the hours of § 8 fjerde ledd: in one post, or in sum
// (T27). The hours are those of the law of the day looked at.
func (b *bilde) iArbeid(d date.Date, sum bool) lov.JaNei {
	krav := b.kravTimer()
	if sum {
		sikre, mulige := b.timer(d)
		return og(lov.JaHvis(mulige >= krav), sterkest(lov.JaHvis(sikre >= krav), lov.Ukjent))
	}
	svar := lov.Nei
	for i := range b.g.Arbeidsforhold {
		a := &b.g.Arbeidsforhold[i]
		svar = sterkest(svar, og(a.staar(d), a.minst(krav)))
	}
	return svar
}

// timer returns the hours a week, in millionths, of the posts and offers that stand on d, and of those that may: one without hours may
// have enough by itself.
func (b *bilde) timer(d date.Date) (sikre, mulige int64) {
	for i := range b.g.Arbeidsforhold {
		a := &b.g.Arbeidsforhold[i]
		staar, timer := a.staar(d), a.TimerPerUke.Millionter()
		if staar == lov.Ja {
			sikre += timer
		}
		if staar != lov.Nei {
			mulige += timer
		}
		if staar != lov.Nei && !a.TimerPerUke.Gitt() {
			mulige += b.kravTimer()
		}
	}
	return sikre, mulige
}

// minst reports whether the post has at least n millionths of an hour a week.
func (a *Arbeidsforhold) minst(n int64) lov.JaNei {
	if !a.TimerPerUke.Gitt() {
		return lov.Ukjent
	}
	return lov.JaHvis(a.TimerPerUke.Millionter() >= n)
}

// staar reports whether the post or the offer stands on d: from the day it was offered, or began when no offer is registered, through
// its last day.
func (a *Arbeidsforhold) staar(d date.Date) lov.JaNei {
	begynner := a.begynner()
	switch {
	case a.Til != 0 && a.Til < d:
		return lov.Nei
	case begynner != 0 && begynner <= d:
		return lov.Ja
	case a.utenBegynnelse() != "":
		return lov.Ukjent
	}
	return lov.Nei
}

// begynner returns the first day the post or offer is known to stand, zero for none.
func (a *Arbeidsforhold) begynner() date.Date {
	if a.Fra == 0 || a.Tilbudsdato != 0 && a.Tilbudsdato < a.Fra {
		return a.Tilbudsdato
	}
	return a.Fra
}

// utenBegynnelse returns the field that leaves the first day open, empty for none.
func (a *Arbeidsforhold) utenBegynnelse() string {
	switch {
	case a.Tilbudsdato != 0:
		return ""
	case a.Tilbud:
		return "tilbudsdato"
	case a.Fra == 0:
		return "fra"
	}
	return ""
}

// manglerArbeid appends what leaves it open whether post i is one of fjerde ledd on d.
func (b *bilde) manglerArbeid(i int, d date.Date, m *lov.Mangler) {
	a := &b.g.Arbeidsforhold[i]
	minst := a.minst(b.kravTimer())
	staar := a.staar(d)
	if staar == lov.Nei || minst == lov.Nei && !b.r.SumAvStillinger {
		return
	}
	if staar == lov.Ukjent {
		m.Mangler(lov.I("arbeidsforhold", i, a.utenBegynnelse()))
	}
	if minst == lov.Ukjent {
		m.Mangler(lov.I("arbeidsforhold", i, "timerPerUke"))
	}
}
