package kategori

import (
	"strconv"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/lov"
)

// Grense is the day from which a rule reaches someone.
type Grense struct{ Dag date.Date }

// String returns the day, 2021-01-01.
func (g Grense) String() string { return g.Dag.String() }

// Aldersgruppe is «mellom Fra og Til år» (integreringsloven § 8 første ledd første punktum).
type Aldersgruppe struct{ Fra, Til int }

// String returns the years as «18–55».
func (a Aldersgruppe) String() string { return strconv.Itoa(a.Fra) + "–" + strconv.Itoa(a.Til) }

// Kapittel6A is when a vedtak was one under integreringsloven chapter 6A: on the programme (§ 37 c) and on norsk (§ 37 d), and the first
// day of a change of permit that § 43 h reaches. All days are included.
type Kapittel6A struct{ ProgramFra, ProgramTil, NorskFra, NorskTil, OvergangFra date.Date }

// String returns the two periods and the day, "2022-06-15–2025-12-31, 2022-06-15–2028-06-30, 2026-01-01".
func (k Kapittel6A) String() string {
	return k.ProgramFra.String() + "–" + k.ProgramTil.String() + ", " + k.NorskFra.String() + "–" + k.NorskTil.String() + ", " + k.OvergangFra.String()
}

// Kollektiv2026 is what those with a permit under utlendingsloven § 34 from before 2026 have from 1 January 2026 (T30).
type Kollektiv2026 uint8

// The readings of T30.
const (
	IProgramBeholderRett Kollektiv2026 = iota // those who began a programme before 2026 keep rett, the others have rett og plikt
	AlleRettOgPlikt
	AlleRett
)

const antallBokstaver = int(BokstavG)

// Regler is this package's part of the rules, a value.
type Regler struct {
	Ikrafttredelse lov.Tabell[Grense] // § 52: the permit
	Ankomst        lov.Tabell[Grense] // forskriften § 72: the arrival

	Innvandrer            lov.Tabell[lov.Ord]                  // § 2 bokstav b
	Avbrutt               lov.Tabell[lov.Ord]                  // § 3 tredje ledd
	Maalgruppe            lov.Tabell[Aldersgruppe]             // § 8 første ledd første punktum, the age of tredje ledd with it
	Alder                 lov.Tabell[lov.Ord]                  // § 8 første ledd andre punktum
	ToAarFoerste          lov.Tabell[lov.Tall]                 // § 8 første ledd tredje punktum, in months
	UtenAvtalekrav        lov.Tabell[lov.Ord]                  // § 8 andre ledd første punktum
	FlyktningEtterFamilie lov.Tabell[lov.Ord]                  // § 8 andre ledd andre punktum
	KanTilbys             lov.Tabell[lov.Ord]                  // § 8 tredje ledd første punktum
	ToAarTredje           lov.Tabell[lov.Tall]                 // § 8 tredje ledd andre punktum, in months
	Arbeid                lov.Tabell[lov.Tall]                 // § 8 fjerde ledd første punktum, in hours a week
	ArbeidOpphoert        lov.Tabell[lov.Ord]                  // § 8 fjerde ledd andre punktum
	Eoes                  lov.Tabell[lov.Ord]                  // § 8 femte ledd
	Paragraf9             lov.Tabell[lov.Ord]                  // § 9 første ledd as a whole
	Tillatelser           [antallBokstaver]lov.Tabell[lov.Ord] // § 9 første ledd, by Bokstav
	FemAar                lov.Tabell[lov.Tall]                 // § 9 første ledd bokstav f, in months
	PermanentReferanse    lov.Tabell[lov.Ord]                  // § 9 andre ledd
	Kollektiv             lov.Tabell[lov.Ord]                  // § 37 c første ledd
	KollektivTilArbeid    lov.Tabell[lov.Ord]                  // § 37 c femte ledd
	KollektivIProgram     lov.Tabell[Grense]                   // § 37 c as changed from 2026
	EtterKollektiv        lov.Tabell[Kapittel6A]               // forskriften § 43 h

	Streng              bool          // T20 startdato-strengt: «etter» does not take in the day itself
	PaaDagen            bool          // T23 paa-dagen: the group ends with the birthday itself
	FraTillatelse       bool          // T25 tillatelse: the two years of første ledd run from the permit, or the arrival when later
	SumAvStillinger     bool          // T27 sum: the hours of several posts are added
	ArbeidetsSlutt      bool          // T28 arbeidets-slutt: it is enough that the job ends inside the two years
	Kollektiv2026       Kollektiv2026 // T30
	AlleVedtak          bool          // T31 alle-vedtak: later vedtak on the programme too
	FemAarFraTillatelse bool          // T56 tillatelse: the five years run from the permit of the referanseperson
	FraFornyelse        bool          // T60 fornyelse: the two years of bokstav d run from the first renewal
	TilVedtak           bool          // T64 til-vedtak: a permit past gyldigTil stands until another is granted
	FoersteTillatelse   bool          // T67 foerste: the first § 9 permit gives the age
	FoersteBosetting    bool          // T68 foerste: the first bosetting decides «etter avtale»
	OgsaaUtenAvtale     bool          // T69 ogsaa-uten-avtale: a job takes kan-tilbys too from those settled without agreement

	MaksForsoek int // ways of filling what is not given about permits and bosettinger that are tried for a day; beyond them nothing is ruled out
}

// Tabeller returns every table of r, in the order of the provisions.
func (r *Regler) Tabeller() []lov.Liste {
	t := []lov.Liste{
		&r.Ikrafttredelse, &r.Ankomst, &r.Innvandrer, &r.Avbrutt, &r.Maalgruppe, &r.Alder, &r.ToAarFoerste, &r.UtenAvtalekrav, &r.FlyktningEtterFamilie,
		&r.KanTilbys, &r.ToAarTredje, &r.Arbeid, &r.ArbeidOpphoert, &r.Eoes, &r.Paragraf9,
	}
	for i := range r.Tillatelser {
		t = append(t, &r.Tillatelser[i])
	}
	return append(t, &r.FemAar, &r.PermanentReferanse, &r.Kollektiv, &r.KollektivTilArbeid, &r.KollektivIProgram, &r.EtterKollektiv)
}
