package kategori

import (
	"slices"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/lov"
)

// soek finds the kategorier that some way to fill the fields about permits and bosettinger gives, also where the ways are too many to try:
// it leaves a branch that cannot give another than those found.
type soek struct {
	mal    *bilde
	antatt []antakelse
	funnet Sett
	igjen  int // branches; when they run out, what the rest may give counts as found
}

func (s *soek) gren() {
	b := *s.mal
	b.antatt = s.antatt
	b.utled()
	hoeyst := b.hoeyst()
	if s.igjen--; b.kjent() || s.igjen < 0 {
		s.funnet |= hoeyst
		return
	}
	for _, verdi := range slices.Backward(b.forslag(b.mangler.felt)) { // after the day first: then few permits are in play at a time
		if hoeyst&^s.funnet == 0 {
			return
		}
		s.antatt = append(s.antatt, antakelse{b.mangler, verdi})
		s.gren()
		s.antatt = s.antatt[:len(s.antatt)-1]
	}
}

// hoeyst returns kategorier of which the day has no other, whatever the fields are that are not given; those it can have when nothing
// about permits and bosettinger is missing.
func (b *bilde) hoeyst() (s Sett) {
	if b.kjent() {
		_, s = radene(b.tabell(), b.fakta)
		return s
	}
	b.muligeFakta(func(m mengde) {
		_, mulige := radene(b.tabell(), naar(m))
		s |= mulige
	})
	return s
}

// muligeFakta calls f, for each permit that may be in force, with the facts that may go with it, each by itself.
func (b *bilde) muligeFakta(f func(mengde)) {
	kopi := *b // what is asked for from here is not missing
	b = &kopi
	felles := velg(b.eoes(), erEoes, ikkeEoes) | b.muligeBosettinger()
	b.kandidater(func(k kandidat) {
		b.fakta = k.fakta
		m := felles | k.fakta | velg(b.harBrutt(), harBrutt, ikkeBrutt) | b.muligAlder(k) | b.muligBotid(k, felles)
		if b.introduksjon() {
			m |= b.behov()
		} else {
			m |= b.muligArbeid() | b.muligKollektiv(k)
		}
		f(m)
	})
}

// kandidat is what the permit in force may be.
type kandidat struct {
	tillatelse int // -1: permits are not given
	klasse     klasse
	fakta      mengde
	fra, til   date.Date // the days on which it may have been granted
}

// kandidater calls f with what the permit in force may be: one whose day is not given, or the newest of the others.
func (b *bilde) kandidater(f func(kandidat)) {
	switch {
	case b.hull != hullITillatelse && b.tillatelse < 0:
		f(kandidat{tillatelse: -1, fakta: b.fakta & verdier[faktumTillatelse]})
		return
	case b.hull != hullITillatelse:
		v := b.innvilget(b.tillatelse)
		f(b.kandidat(b.tillatelse, b.klasse, v, v))
		return
	case b.g.Oppholdstillatelser == nil:
		for rest := b.tillatelsene(); rest != 0; rest &= rest - 1 {
			f(kandidat{tillatelse: -1, fakta: rest & -rest})
		}
		return
	}
	uten := kandidat{tillatelse: -1, fakta: utenTillatelse}
	var nyest date.Date
	for i := range b.g.Oppholdstillatelser {
		if b.gitt(i) {
			nyest = max(nyest, b.innvilget(i))
		}
	}
	if nyest == 0 {
		f(uten)
	}
	for i := range b.g.Oppholdstillatelser {
		fra := b.innvilget(i)
		til := fra
		if fra == 0 {
			fra, til = nyest, b.dag
		}
		switch {
		case til > b.dag || til < nyest:
		case b.egenSlutt(i) < b.dag:
			f(uten)
		default:
			for k := range b.muligeKlasser(i) {
				f(b.kandidat(i, k, fra, til))
			}
		}
	}
}

func (b *bilde) kandidat(i int, k klasse, fra, til date.Date) kandidat {
	m := b.gjeldende(k)
	if k == klasse(BokstavA) && !b.introduksjon() && b.r.FlyktningEtterFamilie.Paa(b.lov) != nil && b.annenKanVaere(i, func(k klasse) bool { return k == klasse(BokstavF) }) {
		m |= flyktningEtterF
	}
	return kandidat{i, k, m, fra, til}
}

// annenKanVaere reports whether another permit than i may be one that f holds for.
func (b *bilde) annenKanVaere(i int, f func(klasse) bool) bool {
	for j := range b.g.Oppholdstillatelser {
		if j != i && b.kanVaere(j, f) {
			return true
		}
	}
	return false
}

// kanVaere reports whether permit i may be one that f holds for.
func (b *bilde) kanVaere(i int, f func(klasse) bool) bool {
	for k := range b.muligeKlasser(i) {
		if f(k) {
			return true
		}
	}
	return false
}

// muligeKlasser yields what permit i may be.
func (b *bilde) muligeKlasser(i int) func(yield func(klasse) bool) {
	return func(yield func(klasse) bool) {
		hjemler := []int64{int64(b.hjemmel(i))}
		if hjemler[0] == 0 {
			hjemler = b.forslag(feltHjemmel)
		}
		for _, h := range hjemler {
			regel := b.regelFor(Hjemmel(h))
			oppfyller := b.oppfyller(i, regel.vilkaar)
			if oppfyller != lov.Nei && !yield(b.klasseAv(regel, true)) || oppfyller != lov.Ja && !yield(b.klasseAv(regel, false)) {
				return
			}
		}
	}
}

// muligeBosettinger returns whether the person may be settled, by agreement and for less than the two years of tredje ledd.
func (b *bilde) muligeBosettinger() (m mengde) {
	if b.g.Bosettinger == nil {
		return verdier[faktumBosatt] | verdier[faktumAvtale] | verdier[faktumTredje]
	}
	kjent, ukjent := -1, false
	var foerste date.Date
	for k := range b.g.Bosettinger {
		switch {
		case b.fra(k) == 0:
			ukjent = true
			m |= erBosatt | ikkeBosatt | velg(b.g.Bosettinger[k].EtterAvtale, etterAvtale, utenAvtale)
		case b.bosatt(k):
			foerste = tidligst(foerste, b.fra(k))
			if kjent < 0 || b.avgjoer(k, kjent) {
				kjent = k
			}
		}
	}
	if kjent < 0 {
		return m | ikkeBosatt | verdier[faktumTredje]
	}
	m |= velg(b.g.Bosettinger[kjent].EtterAvtale, etterAvtale, utenAvtale)
	m = m&^ikkeBosatt | erBosatt
	switch {
	case b.toAar(&b.r.ToAarTredje, foerste) <= b.dag:
		return m | utenforTredje
	case ukjent:
		return m | verdier[faktumTredje]
	}
	return m | innenTredje
}

// muligAlder returns the ages that may count: by the permit in force, and by one before it on the same ground (T67).
func (b *bilde) muligAlder(k kandidat) mengde {
	gruppe := b.aldersgruppe()
	switch {
	case b.g.Foedselsdato == 0:
		return verdier[faktumAlder]
	case b.introduksjon():
		return b.alder(&gruppe, b.dag, b.dag)
	case k.tillatelse < 0:
		return b.alder(&gruppe, 0, b.dag)
	}
	m := b.alder(&gruppe, k.fra, k.til)
	if !b.r.FoersteTillatelse && b.g.Oppholdstillatelser[k.tillatelse].Fornyelse == lov.Nei {
		return m
	}
	teller := func(annen klasse) bool { return annen == k.klasse }
	if b.r.FoersteTillatelse {
		teller = klasse.paragraf9
	}
	for j := range b.g.Oppholdstillatelser {
		v := b.innvilget(j)
		switch {
		case j == k.tillatelse, v > k.til, !b.kanVaere(j, teller):
		case v == 0:
			m |= b.alder(&gruppe, 0, k.til)
		default:
			m |= b.alder(&gruppe, v, v)
		}
	}
	return m
}

// muligBotid returns whether the two years of første ledd may have passed. They run from the first bosetting, or not from before both the
// first permit and the first bosetting; by T25 tillatelse not from before the first permit.
func (b *bilde) muligBotid(k kandidat, bosetting mengde) (m mengde) {
	if b.introduksjon() && k.tillatelse >= 0 && k.klasse != klasse(BokstavG) {
		if bosetting&innenTredje != 0 {
			m |= innenFoerste
		}
		if bosetting&utenforTredje != 0 {
			m |= utenforFoerste
		}
		return m
	}
	sikker := botid{fra: b.sikkerBotid()}
	sikker.grense = b.toAar(&b.r.ToAarFoerste, sikker.fra)
	switch {
	case b.toAar(&b.r.ToAarFoerste, b.tidligstBotid()) > b.dag:
		return innenFoerste
	case sikker.ute(b.dag) && (b.introduksjon() || !b.r.ArbeidetsSlutt):
		return utenforFoerste
	}
	return innenFoerste | utenforFoerste
}

// tidligstBotid returns a day that the two years of første ledd do not begin before, whatever is not given.
func (b *bilde) tidligstBotid() date.Date {
	var tillatelse, bosetting date.Date
	if b.g.Oppholdstillatelser != nil {
		tillatelse = evig
	}
	for i := range b.g.Oppholdstillatelser {
		tillatelse = min(tillatelse, b.innvilget(i))
	}
	if b.g.Bosettinger != nil && !b.introduksjon() && !b.r.FraTillatelse {
		bosetting = evig
		for k := range b.g.Bosettinger {
			bosetting = min(bosetting, b.fra(k))
		}
	}
	return max(tillatelse, bosetting)
}

// sikkerBotid returns a day on which the two years of første ledd have begun, whatever is not given; zero for none. Under introduksjonsloven
// they are those of bokstav e.
func (b *bilde) sikkerBotid() (sikker date.Date) {
	for i := range b.g.Oppholdstillatelser {
		switch {
		case !b.gitt(i) || !b.tellerSikkert(i):
		case b.introduksjon():
			sikker = tidligst(sikker, b.innvilget(i))
		case !b.r.FraTillatelse:
			sikker = tidligst(sikker, b.sikkertBosatt(i))
		case b.ankomst() != 0:
			sikker = tidligst(sikker, max(b.innvilget(i), b.ankomst()))
		}
	}
	return sikker
}

// sikkertBosatt returns the first day that is known to be lived in a kommune with permit i, or with one after it that counts too.
func (b *bilde) sikkertBosatt(i int) (foerst date.Date) {
	for k := range b.g.Bosettinger {
		fra := max(b.innvilget(i), b.fra(k))
		if b.bosatt(k) && fra <= bosattTil(&b.g.Bosettinger[k]) && b.staarTil(i, fra) {
			foerst = tidligst(foerst, fra)
		}
	}
	return foerst
}

// staarTil reports whether permit i, or one granted after it that counts too, is in force on a day, whatever is not given.
func (b *bilde) staarTil(i int, d date.Date) bool {
	for j := range b.g.Oppholdstillatelser {
		v := b.innvilget(j)
		if v != 0 && (v < b.innvilget(i) || v > d) {
			continue
		}
		if b.egenSlutt(j) < d || !b.tellerSikkert(j) {
			return false
		}
	}
	return true
}

// tellerSikkert reports whether permit i makes the time lived in a kommune count, whatever is not given.
func (b *bilde) tellerSikkert(i int) bool {
	return !b.kanVaere(i, func(k klasse) bool {
		switch {
		case b.introduksjon():
			return k != klasse(BokstavG)
		case k == klasse(BokstavD):
			return b.r.FraFornyelse
		}
		return !k.paragraf9()
	})
}

// muligArbeid returns whether a post or an offer may take rett og plikt away.
func (b *bilde) muligArbeid() mengde {
	ja := iArbeid
	switch {
	case b.r.Arbeid.Paa(b.lov) == nil || b.utenTid:
		return ledig
	case b.r.OgsaaUtenAvtale:
		ja = iArbeidTarAlt
	}
	return velg(b.iArbeid(b.dag, b.r.SumAvStillinger), ja, ledig)
}

// muligKollektiv returns the rules that a permit under § 34 may be under, or that someone may be under who has left it.
func (b *bilde) muligKollektiv(k kandidat) mengde {
	if k.fakta&erKollektiv == 0 {
		v := b.r.EtterKollektiv.Paa(b.lov)
		if v == nil || !b.kanHaHatt34(k, k.til+1) {
			return uten43h
		}
		return velg(og(lov.Ukjent, b.vedtakEtter6A(&v.Verdi, 0, evig)), med43h, uten43h)
	}
	v := b.r.KollektivIProgram.Paa(b.perLov)
	switch {
	case b.r.Kollektiv.Paa(b.perLov) != nil:
		return etter37c
	case v == nil || !b.kanHaHatt34(k, v.Verdi.Dag):
		return ordinaert
	}
	return velg(og(lov.Ukjent, b.beholderRett(v.Verdi.Dag)), iProgram, ordinaert)
}

// kanHaHatt34 reports whether a permit under § 34 may have been granted before a day, k being the one in force.
func (b *bilde) kanHaHatt34(k kandidat, foer date.Date) bool {
	if k.tillatelse < 0 {
		return true
	}
	for j := range b.g.Oppholdstillatelser {
		v, kan := b.innvilget(j), b.hjemmel(j) == 0 || b.hjemmel(j) == Utl34
		if j == k.tillatelse {
			v, kan = k.fra, k.klasse == klasse(BokstavE)
		}
		if kan && v < foer {
			return true
		}
	}
	return false
}
