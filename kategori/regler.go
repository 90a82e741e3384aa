package kategori

import (
	"slices"
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

// Femaar is how long a referanseperson may have been settled before family reunion is applied for: Maaneder, with the day on which they
// are full when DagenMed.
type Femaar struct {
	Maaneder int
	DagenMed bool
}

// String returns the months, «60» or «60, dagen med».
func (f Femaar) String() string {
	if f.DagenMed {
		return strconv.Itoa(f.Maaneder) + ", dagen med"
	}
	return strconv.Itoa(f.Maaneder)
}

// Avslag is that kommunen may refuse krav about a programme that begins on StarterFra or later; zero: whenever it begins.
type Avslag struct{ StarterFra date.Date }

// String returns «kan avslå krav», with the first day of the programme where there is one.
func (a Avslag) String() string {
	if a.StarterFra == 0 {
		return "kan avslå krav"
	}
	return "kan avslå krav om program fra " + a.StarterFra.String()
}

// Regler is this package's part of the rules, a value. A rule of both acts names the provision of integreringsloven first.
type Regler struct {
	Ikrafttredelse lov.Tabell[Grense]  // § 52: the permit
	Ankomst        lov.Tabell[Grense]  // forskriften § 72 første ledd: the arrival
	Gjenvaerende   lov.Tabell[lov.Ord] // forskriften § 72 andre ledd: who is under introduksjonsloven; before 2021 everyone is, by the act itself

	Innvandrer            lov.Lover[lov.Ord]                  // § 2 bokstav b; introduksjonsloven § 2 første ledd: utlending
	Avbrutt               lov.Lover[lov.Ord]                  // § 3 tredje ledd; introduksjonsloven § 3 andre ledd
	Maalgruppe            lov.Lover[Aldersgruppe]             // § 8 første ledd første punktum, the age of tredje ledd with it; introduksjonsloven § 2 første ledd
	Alder                 lov.Tabell[lov.Ord]                 // § 8 første ledd andre punktum
	Behov                 lov.Tabell[lov.Ord]                 // introduksjonsloven § 2 første ledd
	ToAarFoerste          lov.Lover[lov.Tall]                 // § 8 første ledd tredje punktum, in months; introduksjonsloven § 2: from a permit under bokstav e
	UtenAvtalekrav        lov.Lover[lov.Ord]                  // § 8 andre ledd første punktum; introduksjonsloven § 2
	FlyktningEtterFamilie lov.Tabell[lov.Ord]                 // § 8 andre ledd andre punktum
	KanTilbys             lov.Lover[lov.Ord]                  // § 8 tredje ledd første punktum; introduksjonsloven § 3 tredje ledd
	ToAarTredje           lov.Lover[lov.Tall]                 // § 8 tredje ledd andre punktum, in months; introduksjonsloven § 2: nyankommet
	Arbeid                lov.Tabell[lov.Tall]                // § 8 fjerde ledd første punktum, in hours a week
	ArbeidOpphoert        lov.Tabell[lov.Ord]                 // § 8 fjerde ledd andre punktum
	Eoes                  lov.Lover[lov.Ord]                  // § 8 femte ledd; introduksjonsloven § 2
	Paragraf9             lov.Lover[lov.Ord]                  // § 9 første ledd as a whole; introduksjonsloven § 2 første ledd
	Tillatelser           [antallBokstaver]lov.Lover[lov.Ord] // § 9 første ledd, by Bokstav; introduksjonsloven § 2 første ledd, by the Bokstav that § 9 gives the same kind of permit
	FemAar                lov.Lover[Femaar]                   // § 9 første ledd bokstav f; introduksjonsloven § 2 første ledd bokstav d
	PermanentReferanse    lov.Tabell[lov.Ord]                 // § 9 andre ledd
	Kollektiv             lov.Tabell[lov.Ord]                 // § 37 c første ledd
	KanAvslaa             lov.Tabell[Avslag]                  // § 37 c første ledd tredje punktum, before it forskriften § 43 j
	KollektivTilArbeid    lov.Tabell[lov.Ord]                 // § 37 c femte ledd
	KollektivIProgram     lov.Tabell[Grense]                  // § 37 c as changed from 2026; § 9 tredje ledd when chapter 6A has ended
	EtterKollektiv        lov.Tabell[Kapittel6A]              // forskriften § 43 h

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

	MaksForsoek int // ways of filling what is not given about permits and bosettinger that are tried for a day; see [Regler.Dag]
}

// Tabeller returns every table of r, in the order of the provisions, of a rule of both acts integreringsloven first.
func (r *Regler) Tabeller() []lov.Liste {
	t := slices.Concat(
		[]lov.Liste{&r.Ikrafttredelse, &r.Ankomst, &r.Gjenvaerende},
		r.Innvandrer.Tabeller(), r.Avbrutt.Tabeller(), r.Maalgruppe.Tabeller(), []lov.Liste{&r.Alder, &r.Behov},
		r.ToAarFoerste.Tabeller(), r.UtenAvtalekrav.Tabeller(), []lov.Liste{&r.FlyktningEtterFamilie},
		r.KanTilbys.Tabeller(), r.ToAarTredje.Tabeller(), []lov.Liste{&r.Arbeid, &r.ArbeidOpphoert},
		r.Eoes.Tabeller(), r.Paragraf9.Tabeller(),
	)
	for i := range r.Tillatelser {
		t = append(t, r.Tillatelser[i].Tabeller()...)
	}
	t = append(t, r.FemAar.Tabeller()...)
	return append(t, &r.PermanentReferanse, &r.Kollektiv, &r.KanAvslaa, &r.KollektivTilArbeid, &r.KollektivIProgram, &r.EtterKollektiv)
}
