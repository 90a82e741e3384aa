package kategori

import (
	"fmt"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/lov"
)

// The instruments that the rows of introduksjonsloven rest on.
const (
	kildeIntro2003 = "LOV-2003-07-04-80; i kraft 1.9.2003, plikt for kommunene fra 1.9.2004"
	kildeIntro2011 = "LOV-2003-07-04-80, som endret ved LOV-2011-06-24-19; i kraft 1.7.2011"
	kildeIntro2018 = "LOV-2003-07-04-80, som endret ved LOV-2018-06-15-42; i kraft 16.6.2018"
)

func introloven(paragraf uint16, ledd uint8, bokstav byte) lov.Referanse {
	return lov.Referanse{Lov: lov.Introduksjonsloven, Paragraf: paragraf, Ledd: ledd, Bokstav: bokstav}
}

// introduksjon is a rule of introduksjonsloven. The act was repealed on 1 January 2021 and lives on for those who stay under it.
func introduksjon[T fmt.Stringer](navn string, vv ...lov.Versjon[T]) lov.Tabell[T] {
	return tabell(navn+"-introduksjonsloven", vv...)
}

// siden2004 is a rule that has stood since introduksjonsloven became binding on every kommune.
func siden2004[T fmt.Stringer](navn string, hjemmel lov.Referanse, v T) lov.Tabell[T] {
	return introduksjon(navn, versjon(obligatorisk, 0, hjemmel, kildeIntro2003, v))
}

// bokstavC is one of the permits that § 2 første ledd bokstav c has named all along.
func bokstavC(navn string, v lov.Ord) lov.Tabell[lov.Ord] {
	return introduksjon(navn,
		versjon(sommeren2018, 0, introloven(2, 1, 'c'), kildeIntro2018, v),
		versjon(obligatorisk, sommeren2018-1, introloven(2, 1, 'c'), kildeIntro2003, v),
	)
}

// Facts that several rows of introduksjonsloven share.
const (
	paragraf2 = kreverAvtale | kreverIkkeAvtale
	medBehov  = voksen | harBehov
)

// tabellIntroduksjon decides the same as tabellB under introduksjonsloven. Here too exactly one line holds for each set of known facts.
// That someone is nyankommet is asked by § 3 tredje ledd too, and what that is § 2 says.
//
// § 3 tredje ledd asks for a need of those who are in § 2 but for the agreement, and not of family of others or of those over the age
// group, who have the oppholdsgrunnlag of § 2 alone.
var tabellIntroduksjon = [...]linje[Rad]{
	// Who is outside.
	{RadStatsborger, naar(erStatsborger)},
	{RadUtenTillatelse, naar(utenTillatelse)},
	{RadAnnenTillatelse, naar(annenTillatelse)},
	{RadIkkeBosatt, naar(erFamilie | paragraf2 | ikkeBosatt)},
	{RadEoes, naar(erFamilie | paragraf2 | erBosatt | erEoes)},
	{RadAvbrutt, naar(erFamilie | paragraf2 | erBosatt | ikkeEoes | harBrutt)},
	{RadUnderAldersgruppen, naar(paragraf2 | innenfor | under18)},
	{RadUtenBehov, naar(paragraf2 | voksen | utenBehov)},

	// § 2: bokstav a–c with agreement, d and e without.
	{RadToAarParagraf2, naar(kreverAvtale | medBehov | etterAvtale | utenforFoerste)},
	{RadToAarParagraf2, naar(kreverIkkeAvtale | medBehov | utenforFoerste)},
	{RadEtterAvtale, naar(kreverAvtale | medBehov | etterAvtale | innenFoerste)},
	{RadParagraf2, naar(kreverIkkeAvtale | medBehov | innenFoerste)},

	// § 3 tredje ledd.
	{RadFamilie, naar(erFamilie | innenfor | innenTredje)},
	{RadToAarParagraf2, naar(erFamilie | innenfor | utenforTredje)},
	{RadOver55, naar(paragraf2 | innenfor | overAldersgruppen | innenTredje)},
	{RadToAarParagraf2, naar(paragraf2 | innenfor | overAldersgruppen | utenforTredje)},
	{RadUtenAvtale, naar(kreverAvtale | medBehov | utenAvtale | innenTredje)},
	{RadToAarParagraf2, naar(kreverAvtale | medBehov | utenAvtale | utenforTredje)},
}

// paragraf2Tabell is introduksjonsloven § 2 første ledd by hjemmel, each named by the letter that integreringsloven § 9 gives the same kind
// of permit: § 2 bokstav a and b are the same letters, c is here c, d and e, d is f, and e is g.
var paragraf2Tabell = [...]tillatelsesregel{
	Utl28:    {BokstavA, intetVilkaar},
	Utl35_3:  {BokstavB, intetVilkaar},
	Utl38_1:  {BokstavC, maaVaereFornybar},
	Utl38_5a: {BokstavD, maaVaereBarnefamilieEllerEnslig},
	Utl38_5b: {BokstavD, maaVaereBarnefamilieEllerEnslig},
	Utl34:    {BokstavE, intetVilkaar},
	UtlKap6:  {BokstavF, maaVaereFamilie},
	Utl53_1b: {BokstavG, intetVilkaar},
	Utl53_2:  {BokstavG, intetVilkaar},
	Utl53_3:  {BokstavG, intetVilkaar},
}

// introduksjon reports whether the person is under introduksjonsloven.
func (b *bilde) introduksjon() bool { return b.g.Lov == lov.Introduksjonsloven }

// tabell is the decision table of the act.
func (b *bilde) tabell() []linje[Rad] {
	if b.introduksjon() {
		return tabellIntroduksjon[:]
	}
	return tabellB[:]
}

// tillatelsene is what the permit in force can be under the act.
func (b *bilde) tillatelsene() mengde {
	if b.introduksjon() {
		return utenTillatelse | annenTillatelse | erFamilie | paragraf2
	}
	m := verdier[faktumTillatelse] &^ erStatsborger
	if b.r.FlyktningEtterFamilie.Paa(b.lov) == nil {
		m &^= flyktningEtterF
	}
	return m
}

// utledParagraf2 fills in what introduksjonsloven § 2 asks of one who has a permit that it names and is settled. The age is that of the
// day: § 2 does not say that of innvilgelse, and it names enslige mindreårige, who are under the age group when the permit is granted.
func (b *bilde) utledParagraf2() {
	if b.g.Foedselsdato == 0 {
		b.fakta |= verdier[faktumAlder]
	}
	gruppe := b.aldersgruppe()
	b.fakta |= b.alder(&gruppe, b.dag, b.dag)
	if b.fakta&iAldersgruppen == 0 {
		return
	}
	b.fakta |= b.behov()
	b.utledNyankommet()
}

// behov returns whether the person needs grunnleggende kvalifisering.
func (b *bilde) behov() mengde {
	if b.r.Behov.Paa(b.lov) == nil {
		return harBehov
	}
	return velg(b.g.Behov, harBehov, utenBehov)
}

// utledNyankommet finds when the two years of § 2 began: when the person was first settled in a kommune, and for bokstav e when the first
// permit on that ground was granted.
func (b *bilde) utledNyankommet() {
	kanVaereE := b.g.Oppholdstillatelser == nil && b.fakta&kreverIkkeAvtale != 0 && b.omfattet(BokstavG)
	switch {
	case b.klasse == klasse(BokstavG):
		b.foerste = b.foersteSelvstendige()
	case kanVaereE, b.g.Bosettinger == nil: // they may have begun on any day
		b.fakta |= verdier[faktumFoerste]
		return
	default:
		b.foerste = b.tredje
	}
	b.annenBotid = b.foerste.fra
	b.legg(lov.JaHvis(b.foerste.ute(b.dag)), utenforFoerste, innenFoerste)
}

// foersteSelvstendige is the two years from the first permit under bokstav e.
func (b *bilde) foersteSelvstendige() botid {
	t := botid{tillatelse: -1, bosetting: -1}
	for i := range b.g.Oppholdstillatelser {
		if b.gitt(i) && b.klassen(i) == klasse(BokstavG) && (t.fra == 0 || b.innvilget(i) < t.fra) {
			t.fra, t.tillatelse = b.innvilget(i), i
		}
	}
	t.grense = b.toAar(&b.r.ToAarFoerste, t.fra)
	return t
}

// toAarFoerste is the table of the two years of § 8 første ledd or introduksjonsloven § 2.
func (b *bilde) toAarFoerste() *lov.Tabell[lov.Tall] {
	if b.introduksjon() && (b.klasse != klasse(BokstavG) || b.fakta&iAldersgruppen == 0) {
		return &b.r.ToAarTredje.Introduksjon
	}
	return b.r.ToAarFoerste.I(b.g.Lov)
}

// regel is the rule that tells it under the act.
func (b *bilde) regel(r *lov.Regel) *lov.Regel {
	for i := range introduksjonsregler {
		if p := &introduksjonsregler[i]; p[0] == r && b.introduksjon() {
			return p[1]
		}
	}
	return r
}

// FoersteDag returns the first day on which an act has rules for the kategori: introduksjonsloven 1 September 2004, when it became binding on
// every kommune, any other integreringsloven and 1 January 2021.
func FoersteDag(a lov.Lov) date.Date {
	if a == lov.Introduksjonsloven {
		return obligatorisk
	}
	return ikrafttredelse
}
