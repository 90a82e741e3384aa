package kategori

import (
	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/calendar"
	"github.com/nirregler/integrering/lov"
)

// klasse is what a permit is to § 8: the letter of § 9 første ledd that it falls under, family of others, or neither. Under
// introduksjonsloven it is the letter that § 9 gives the kind of permit that § 2 names.
type klasse uint8

const (
	klasseFamilie = klasse(BokstavG) + 1
	klasseAnnen   = klasseFamilie + 1
)

// paragraf9 reports whether the permit is one that § 9 names.
func (k klasse) paragraf9() bool { return k != 0 && k < klasseFamilie }

// bokstav returns the letter of § 9 første ledd, zero for none.
func (k klasse) bokstav() Bokstav {
	if k.paragraf9() {
		return Bokstav(k)
	}
	return 0
}

// rang orders permits of one day: § 34 first, then as § 9 and § 8 tredje ledd name them.
func (k klasse) rang() klasse {
	if k == klasse(BokstavE) {
		return 0
	}
	return k
}

// tillatelsesvilkaar is what § 9 første ledd asks of a permit beside its hjemmel.
type tillatelsesvilkaar uint8

const (
	intetVilkaar tillatelsesvilkaar = iota
	maaVaereFornybar
	maaVaereBarnefamilie
	maaVaereBarnefamilieEllerEnslig // introduksjonsloven alone
	maaVaereFamilie                 // bokstav f, else family of others
)

// tillatelsesregel is the letter of § 9 første ledd that a hjemmel can fall under, and what the letter asks for beside it.
type tillatelsesregel struct {
	bokstav Bokstav
	vilkaar tillatelsesvilkaar
}

// paragraf9Tabell is § 9 første ledd by hjemmel. A hjemmel that is not here falls under no letter.
var paragraf9Tabell = [...]tillatelsesregel{
	Utl28:    {BokstavA, intetVilkaar},
	Utl35_3:  {BokstavB, intetVilkaar},
	Utl38_1:  {BokstavC, maaVaereFornybar},
	Utl38_5a: {BokstavD, maaVaereBarnefamilie},
	Utl38_5b: {BokstavD, maaVaereBarnefamilie},
	Utl34:    {BokstavE, intetVilkaar},
	UtlKap6:  {BokstavF, maaVaereFamilie},
	Utl53_1b: {BokstavG, maaVaereFornybar},
	Utl53_2:  {BokstavG, maaVaereFornybar},
	Utl53_3:  {BokstavG, maaVaereFornybar},
}

// regelFor returns what the act says of a hjemmel.
func (b *bilde) regelFor(h Hjemmel) tillatelsesregel {
	tabell := paragraf9Tabell[:]
	if b.introduksjon() {
		tabell = paragraf2Tabell[:]
	}
	if int(h) < len(tabell) {
		return tabell[h]
	}
	return tillatelsesregel{}
}

// omfattet reports whether the act names a kind of permit on the day of the law.
func (b *bilde) omfattet(k Bokstav) bool {
	return k != 0 && b.r.Tillatelser[k-1].Paa(b.g.Lov, b.lov) != nil
}

// klassen returns what permit i is.
func (b *bilde) klassen(i int) klasse {
	regel := b.regelFor(b.hjemmel(i))
	return b.klasseAv(regel, b.oppfyller(i, regel.vilkaar) == lov.Ja)
}

// klasseAv returns what a permit is by a rule of § 9, according to whether it meets what the rule asks for beside its hjemmel.
func (b *bilde) klasseAv(regel tillatelsesregel, oppfyller bool) klasse {
	switch {
	case oppfyller && b.omfattet(regel.bokstav):
		return klasse(regel.bokstav)
	case regel.vilkaar == maaVaereFamilie:
		return klasseFamilie
	}
	return klasseAnnen
}

// oppfyller reports whether permit i meets a condition, asking for what is not known.
func (b *bilde) oppfyller(i int, v tillatelsesvilkaar) lov.JaNei {
	o := &b.g.Oppholdstillatelser[i]
	switch v {
	case maaVaereFornybar:
		return b.er(o.Fornybar, feltFornybar, i)
	case maaVaereBarnefamilie:
		return b.er(o.Barnefamilie, feltBarnefamilie, i)
	case maaVaereBarnefamilieEllerEnslig:
		return b.barnefamilieEllerEnslig(i)
	case maaVaereFamilie:
		f := b.familie(i)
		return b.er(f.svar(f.femAar), feltReferanse, i)
	case intetVilkaar:
	}
	return lov.Ja
}

// barnefamilieEllerEnslig reports whether permit i is one of a barnefamilie or of an enslig mindreårig, asking for what is not known only
// when what is known does not decide.
func (b *bilde) barnefamilieEllerEnslig(i int) lov.JaNei {
	barnefamilie, enslig := b.g.Oppholdstillatelser[i].Barnefamilie, b.g.EnsligMindreaarig
	if sterkest(barnefamilie, enslig) != lov.Ukjent {
		return sterkest(barnefamilie, enslig)
	}
	barnefamilie = b.er(barnefamilie, feltBarnefamilie, i)
	if barnefamilie == lov.Ja {
		return lov.Ja
	}
	return sterkest(barnefamilie, b.er(enslig, feltEnslig, 0))
}

// merkFemAar names T56 when the other reading of the five years would make permit i another.
func (b *bilde) merkFemAar(i int) {
	if b.hjemmel(i) != UtlKap6 {
		return
	}
	if f := b.familie(i); f.annen != lov.Ukjent && f.svar(f.annen) != f.svar(f.femAar) {
		b.tolkninger.Legg(56)
	}
}

// familiegrunn is what § 9 første ledd bokstav f and andre ledd ask of the referanseperson and of the application.
type familiegrunn struct {
	o         *Oppholdstillatelse
	hjemmel   lov.JaNei // a permit as named in bokstav a–e
	permanent lov.JaNei // not permanent, or at a time when that is no hindrance
	femAar    lov.JaNei // settled in a kommune less than five years before the application
	fra       date.Date // the day that the five years run from
	grense    date.Date // the day that they are full
	felt      string    // that holds that day (T56)
	annen     lov.JaNei // femAar by the other reading
}

func (b *bilde) familie(i int) familiegrunn {
	o := &b.g.Oppholdstillatelser[i]
	p := &o.Referanseperson
	f := familiegrunn{o: o}
	if !p.Gitt {
		return f
	}
	permanent := p.Permanent
	switch p.Hjemmel {
	case 0, Utl1988: // the ground is not told
	case Utl62:
		permanent = lov.Ja
	default:
		k := b.regelFor(p.Hjemmel).bokstav
		f.hjemmel = lov.JaHvis(k <= BokstavE && b.omfattet(k))
	}
	f.permanent = ikke(permanent)
	if b.permanentTeller() {
		f.permanent = lov.Ja
	}
	annen := p.Vedtaksdato
	f.fra, f.felt = p.BosattIKommuneFra, "referanseperson/bosattIKommuneFra"
	if b.r.FemAarFraTillatelse {
		f.fra, annen, f.felt = annen, f.fra, "referanseperson/vedtaksdato"
	}
	f.grense, f.femAar = b.femAar(o.Soeknadsdato, f.fra)
	_, f.annen = b.femAar(o.Soeknadsdato, annen)
	return f
}

// permanentTeller reports whether family of someone with a permanent permit is covered too. Introduksjonsloven § 2 does not name them.
func (b *bilde) permanentTeller() bool {
	return !b.introduksjon() && b.r.PermanentReferanse.Paa(b.lov) != nil
}

// femAar returns the day on which the five years from fra are full, and whether the application came in time: before it, or by
// introduksjonsloven, whose hindrance is more than five years, on it too. Either day may be not given.
func (b *bilde) femAar(soeknad, fra date.Date) (full date.Date, innen lov.JaNei) {
	var krav Femaar
	if v := b.r.FemAar.Paa(b.g.Lov, b.lov); v != nil {
		krav = v.Verdi
	}
	full = calendar.AddMonths(fra, krav.Maaneder)
	if krav.DagenMed && full != 0 {
		return full, foerDagen(soeknad, full+1)
	}
	return full, foerDagen(soeknad, full)
}

// tall returns the number that a table sets on d, zero where it has no version.
func tall(t *lov.Tabell[lov.Tall], d date.Date) int {
	if v := t.Paa(d); v != nil {
		return int(v.Verdi)
	}
	return 0
}

// foerDagen reports whether d is before a day, either of them possibly not given.
func foerDagen(d, grense date.Date) lov.JaNei {
	if d == 0 || grense == 0 {
		return lov.Ukjent
	}
	return lov.JaHvis(d < grense)
}

func ikke(j lov.JaNei) lov.JaNei {
	switch j {
	case lov.Ja:
		return lov.Nei
	case lov.Nei:
		return lov.Ja
	default:
		return lov.Ukjent
	}
}

// og returns no before what is not known, and that before yes.
func og(a, b lov.JaNei) lov.JaNei { return ikke(sterkest(ikke(a), ikke(b))) }

// svar reports whether the permit is one under bokstav f, femAar being what the five years come to.
func (f *familiegrunn) svar(femAar lov.JaNei) lov.JaNei {
	return og(og(f.hjemmel, f.permanent), femAar)
}

// mangler appends what leaves it open whether permit i is one under bokstav f.
func (f *familiegrunn) mangler(i int, m *lov.Mangler) {
	krev := func(mangler bool, felt string) {
		if mangler {
			m.Mangler(lov.I(tillatelser, i, felt))
		}
	}
	gitt := f.o.Referanseperson.Gitt
	krev(!gitt, "referanseperson")
	krev(gitt && f.hjemmel == lov.Ukjent, "referanseperson/hjemmel")
	krev(gitt && f.permanent == lov.Ukjent, "referanseperson/permanent")
	krev(gitt && f.fra == 0, f.felt)
	krev(f.o.Soeknadsdato == 0, "soeknadsdato")
}
