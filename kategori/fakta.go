package kategori

import (
	"math"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/lov"
)

// bilde is one day: the facts as they stand on it, and what they come to as facts of the decision table.
type bilde struct {
	r        *Regler
	g        *Grunnlag
	dag      date.Date
	lov      date.Date
	per      date.Date // the day, and the law, that what § 34 gives is seen from: another than dag only for a vedtak (T30)
	perLov   date.Date
	tilFrist bool // for the two years alone: also when the permit has run out, the person become a citizen or the right gone
	utenTid  bool // whatever a job and the two years make of it
	antatt   []antakelse
	mangler  sted // the first fact about permits and bosettinger that is needed and not given
	hull     hull // where that was

	fakta      mengde
	tolkninger lov.Tolkninger

	tillatelse  int // the newest permit granted, -1: none
	klasse      klasse
	grunn       int       // the permit whose innvilgelse gives the age
	innvilgelse date.Date // of it
	etterF      int       // an earlier permit under § 9 f
	bosetting   int       // the one that decides «etter avtale», -1: none
	foerste     botid     // of § 8 første ledd, introduksjonsloven § 2
	annenBotid  date.Date // the day it began by the other reading of T25
	tredje      botid     // of § 8 tredje ledd, introduksjonsloven § 3 tredje ledd
	arbeid      int       // the post or offer that takes rett og plikt away, -1: none
	gjeninn     date.Date // the day after one has ended
	sluttet     date.Date // the last day of the one that ended
	opphoert    int       // that one
	brutt       int       // the vedtak avvist, -1: none
	program     int       // the vedtak on a programme begun before 2026, -1: none
	foerste34   int       // the first permit under § 34, -1: none
	siste34     int       // the last one before the permit in force
	overgang    date.Date // the day that it was followed by another
	overgangTil int       // that one
	vedtak6A    int       // the vedtak under chapter 6A
}

// evig is after every day.
const evig date.Date = math.MaxInt32

// se makes b the picture of a day, under the law of a day.
func (b *bilde) se(r *Regler, g *Grunnlag, dag date.Date) {
	*b = bilde{r: r, g: g, dag: dag, lov: g.lovFor(dag), antatt: b.antatt}
	b.per, b.perLov = b.dag, b.lov
}

// utled fills in the facts of the day. They are not to be used when b.mangler is set.
func (b *bilde) utled() {
	*b = bilde{
		r: b.r, g: b.g, dag: b.dag, lov: b.lov, per: b.per, perLov: b.perLov, tilFrist: b.tilFrist, utenTid: b.utenTid, antatt: b.antatt,
		tillatelse: -1, grunn: -1, etterF: -1, bosetting: -1, arbeid: -1, brutt: -1, program: -1, foerste34: -1, siste34: -1,
	}
	if b.tilFrist {
		b.dag = b.fristdag()
	}
	if b.utledTillatelse(); b.ukjent(hullITillatelse) {
		return
	}
	if b.fakta&maalgruppe != 0 {
		b.legg(b.eoes(), erEoes, ikkeEoes)
		b.legg(b.harBrutt(), harBrutt, ikkeBrutt)
		if b.utledBosetting(); b.ukjent(hullIBosetting) {
			return
		}
	}
	if b.maaHaFoersteLedd() {
		if b.introduksjon() {
			b.utledParagraf2()
		} else {
			b.utledFoersteLedd()
		}
		if b.ukjent(hullIFoersteLedd) {
			return
		}
	}
	for _, alle := range verdier { // what does not matter here may be anything
		if b.fakta&alle == 0 {
			b.fakta |= alle
		}
	}
}

// maaHaFoersteLedd reports whether § 8 første ledd, or introduksjonsloven § 2, can make a difference.
func (b *bilde) maaHaFoersteLedd() bool {
	if b.fakta&paragraf9Alle == 0 || b.fakta&erBosatt == 0 {
		return false
	}
	return b.tilFrist || b.fakta&ikkeEoes != 0 && b.fakta&ikkeBrutt != 0
}

// hull is where a field about permits or bosettinger is missing.
type hull uint8

const (
	intetHull hull = iota
	hullITillatelse
	hullIBosetting
	hullIFoersteLedd
)

// kjent reports whether permits and bosettinger lack nothing that was asked for.
func (b *bilde) kjent() bool { return b.hull == intetHull }

// ukjent reports whether something was asked for that is not given, and remembers where.
func (b *bilde) ukjent(h hull) bool {
	if b.mangler.felt != 0 {
		b.hull = h
	}
	return !b.kjent()
}

// eoes reports whether the person is outside § 8 as a nordic citizen or one that the EØS agreement covers.
func (b *bilde) eoes() lov.JaNei {
	if b.r.Eoes.Paa(b.g.Lov, b.lov) == nil {
		return lov.Nei
	}
	return b.g.EoesEllerNordisk
}

// legg gives a fact its value, or both when j is not known.
func (b *bilde) legg(j lov.JaNei, ja, nei mengde) { b.fakta |= velg(j, ja, nei) }

// velg returns a value for yes or no, or both when j is not known.
func velg(j lov.JaNei, ja, nei mengde) mengde {
	switch j {
	case lov.Ja:
		return ja
	case lov.Nei:
		return nei
	default:
		return ja | nei
	}
}
