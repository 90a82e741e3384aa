package lov_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/nirregler/integrering/lov"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

var (
	feltStart    = lov.Felt{Navn: "startdato", Slag: lov.Dag}
	feltMaaneder = lov.Felt{Navn: "maaneder", Slag: lov.Antall}
	feltTimer    = lov.Felt{Navn: "timer", Slag: lov.Timetal}
	feltDager    = lov.Felt{Navn: "virkedager", Slag: lov.Dagtal}
	feltFarge    = lov.Felt{Navn: "farge", Slag: lov.Kodet, Verk: &farger}
	feltRad      = lov.Felt{Navn: "rad", Slag: lov.Peker, Liste: "fravaer"}
	feltAvtale   = lov.Felt{Navn: "avtale", Slag: lov.Sannhet}
)

func TestFaktum(t *testing.T) {
	for _, row := range []struct {
		navn, fordi string
		faktum      lov.Faktum
		json        string
		want        lov.Tekst
	}{
		{"day", "a day is a text in JSON and has the month's name for people", feltStart.PaaDag(lov.D(2028, 2, 17)), `"2028-02-17"`, lov.Tekst{"17. februar 2028", "17. februar 2028", "17 February 2028"}},
		{"day as a number", "the number of a day is the day", feltStart.Er(int64(lov.D(2026, 5, 1))), `"2026-05-01"`, lov.Tekst{"1. mai 2026", "1. mai 2026", "1 May 2026"}},
		{"number", "a number in JSON", feltMaaneder.Er(48), `48`, lov.Tekst{"48", "48", "48"}},
		{"zero", "zero is a number", feltMaaneder.Er(0), `0`, lov.Tekst{"0", "0", "0"}},
		{"negative number", "a number in JSON", feltMaaneder.Er(-3), `-3`, lov.Tekst{"-3", "-3", "-3"}},
		{"large number", "digits without separators", feltMaaneder.Er(1_000_000), `1000000`, lov.Tekst{"1000000", "1000000", "1000000"}},
		{"hours", "7 500 000 millionths; the decimal comma is Norwegian", feltTimer.Er(7_500_000), `7.5`, lov.Tekst{"7,5", "7,5", "7.5"}},
		{"whole hours", "82 000 000 millionths", feltTimer.Er(82_000_000), `82`, lov.Tekst{"82", "82", "82"}},
		{"virkedager", "10 250 000 millionths; the decimal comma is Norwegian", feltDager.Er(10_250_000), `10.25`, lov.Tekst{"10,25", "10,25", "10.25"}},
		{"code", "the word in JSON, the title for people", feltFarge.Er(int64(roed)), `"roed"`, lov.Tekst{"rød", "raud", "red"}},
		{"code that NIR has", "NIR's own words are never translated", feltFarge.Er(int64(groenn)), `"groenn"`, lov.Tekst{"«Grønn farge»", "«Grønn farge»", "«Grønn farge»"}},
		{"no code", "zero is not given, and null in JSON", feltFarge.Er(0), `null`, lov.Tekst{}},
		{"no day", "the zero day is not given, and null in JSON", feltStart.PaaDag(0), `null`, lov.Tekst{}},
		{"no hours", "hours that are there are a number, also none", feltTimer.Er(0), `0`, lov.Tekst{"0", "0", "0"}},
		{"no virkedager", "a number, also none", feltDager.Er(0), `0`, lov.Tekst{"0", "0", "0"}},
		{"unknown code", "the list has three", feltFarge.Er(4), `""`, lov.Tekst{}},
		{"first row", "the pointer counts from 0, people from 1", feltRad.Er(0), `"/fravaer/0"`, lov.Tekst{"1", "1", "1"}},
		{"fourth row", "the pointer counts from 0, people from 1", feltRad.Er(3), `"/fravaer/3"`, lov.Tekst{"4", "4", "4"}},
		{"yes", "true in JSON", feltAvtale.Er(int64(lov.Ja)), `true`, lov.Tekst{"ja", "ja", "yes"}},
		{"no", "false in JSON", feltAvtale.Er(int64(lov.Nei)), `false`, lov.Tekst{"nei", "nei", "no"}},
		{"not known", "never false", feltAvtale.Er(int64(lov.Ukjent)), `null`, lov.Tekst{"ukjent", "ukjent", "unknown"}},
	} {
		t.Run(row.navn, func(t *testing.T) {
			require.NotEmpty(t, row.fordi)
			require.Equal(t, row.json, string(row.faktum.AppendJSON(nil)))
			require.Equal(t, "x:"+row.json, string(row.faktum.AppendJSON([]byte("x:"))))
			for _, s := range alleSpraak {
				require.Equal(t, row.want[s], row.faktum.Tekst(s), s)
			}
		})
	}
}

func TestFelt(t *testing.T) {
	require.Equal(t, lov.Faktum{Felt: &feltMaaneder, Verdi: 24}, feltMaaneder.Er(24))
	require.Equal(t, lov.Faktum{Felt: &feltStart, Verdi: int64(lov.D(2026, 1, 1))}, feltStart.PaaDag(lov.D(2026, 1, 1)))
	require.Same(t, &feltMaaneder, feltMaaneder.Er(1).Felt)
	require.Equal(t, []lov.Slag{0, 1, 2, 3, 4, 5, 6}, []lov.Slag{lov.Dag, lov.Antall, lov.Timetal, lov.Dagtal, lov.Kodet, lov.Peker, lov.Sannhet})
}

var (
	regelA = lov.Regel{
		ID:    "a",
		Tekst: lov.Tekst{"Programmet varer {maaneder} måneder.", "Programmet varer {maaneder} månader.", "The programme lasts {maaneder} months."},
		Ellers: lov.Tekst{
			"Programmet kan ikke vare {maaneder} måneder.", "Programmet kan ikkje vare {maaneder} månader.", "The programme cannot last {maaneder} months.",
		},
	}
	regelB = lov.Regel{ID: "b", Tekst: lov.Tekst{"Fra {startdato}.", "Frå {startdato}.", "From {startdato}."}}
	radA   = lov.Rad{Fra: lov.D(2021, 1, 1)}
	regler = map[string]*lov.Regel{"a": &regelA, "b": &regelB}
)

// step is what a test compares: a step with its facts.
type step struct {
	Regel  string
	Rad    *lov.Rad
	Utfall lov.Utfall
	Fakta  []lov.Faktum
}

func steps(s *lov.Spor, fra, til int) []step {
	var out []step
	for st, fakta := range s.Mellom(fra, til) {
		out = append(out, step{st.Regel.ID, st.Rad, st.Utfall, append([]lov.Faktum(nil), fakta...)})
	}
	return out
}

func fill(s *lov.Spor) {
	s.Legg(&regelA, &radA, lov.Beregnet, feltMaaneder.Er(24), feltStart.PaaDag(lov.D(2026, 1, 1)))
	s.Legg(&regelB, nil, lov.IkkeOppfylt)
	s.Legg(&regelA, nil, lov.Oppfylt, feltMaaneder.Er(12))
}

var filled = []step{
	{"a", &radA, lov.Beregnet, []lov.Faktum{feltMaaneder.Er(24), feltStart.PaaDag(lov.D(2026, 1, 1))}},
	{"b", nil, lov.IkkeOppfylt, nil},
	{"a", nil, lov.Oppfylt, []lov.Faktum{feltMaaneder.Er(12)}},
}

func sameSteps(t *testing.T, want, got []step) {
	t.Helper()
	if diff := cmp.Diff(want, got, cmp.Comparer(func(a, b *lov.Rad) bool { return a == b }), cmp.Comparer(func(a, b *lov.Felt) bool { return a == b })); diff != "" {
		t.Fatalf("(-want +got)\n%s", diff)
	}
}

// A step is the same whichever way its facts are put in their places, also when each step finds the trace full, and when it lies where
// another did.
func TestSporPlass(t *testing.T) {
	want := []step{
		{"a", &radA, lov.Beregnet, []lov.Faktum{feltMaaneder.Er(24), feltStart.PaaDag(lov.D(2026, 1, 1)), feltRad.Er(3)}},
		{"b", nil, lov.IkkeOppfylt, []lov.Faktum{feltTimer.Er(1), feltDager.Er(2)}},
		{"b", nil, lov.Oppfylt, nil},
	}
	for _, row := range []struct {
		navn, fordi string
		legg        func(*lov.Spor, *step)
	}{
		{"Legg", "the facts as arguments", func(s *lov.Spor, st *step) { s.Legg(regler[st.Regel], st.Rad, st.Utfall, st.Fakta...) }},
		{"Plass", "the facts in their places", func(s *lov.Spor, st *step) {
			s.Rom(1, len(st.Fakta))
			plass := s.Plass(regler[st.Regel], st.Rad, st.Utfall, len(st.Fakta))
			require.Equal(t, len(st.Fakta), copy(plass, st.Fakta))
			require.Len(t, plass, len(st.Fakta))
		}},
		{"Legg3", "the facts as arguments, when there are three", func(s *lov.Spor, st *step) {
			if len(st.Fakta) == 3 {
				s.Legg3(regler[st.Regel], st.Rad, st.Utfall, st.Fakta[0], st.Fakta[1], st.Fakta[2])
				return
			}
			s.Legg(regler[st.Regel], st.Rad, st.Utfall, st.Fakta...)
		}},
	} {
		t.Run(row.navn, func(t *testing.T) {
			require.NotEmpty(t, row.fordi)
			var s lov.Spor
			for n := range 40 {
				row.legg(&s, &want[n%3])
			}
			for n := range 40 {
				sameSteps(t, want[n%3:n%3+1], steps(&s, n, n+1))
			}
			s.Nullstill()
			row.legg(&s, &want[1])
			row.legg(&s, &want[0])
			sameSteps(t, []step{want[1], want[0]}, steps(&s, 0, 2))
		})
	}
	(*lov.Spor)(nil).Rom(1, 1)
}

func TestSpor(t *testing.T) {
	var s lov.Spor
	require.Zero(t, s.Antall())
	require.Empty(t, steps(&s, 0, 0))

	fill(&s)
	require.Equal(t, 3, s.Antall())
	sameSteps(t, filled, steps(&s, 0, 3))
	sameSteps(t, filled[1:2], steps(&s, 1, 2))
	sameSteps(t, filled[:2], steps(&s, 0, 2))
	sameSteps(t, filled[2:], steps(&s, 2, 3))
	require.Empty(t, steps(&s, 1, 1))
	require.Empty(t, steps(&s, 2, 1))

	var all []step
	for st, fakta := range s.Alle() {
		all = append(all, step{st.Regel.ID, st.Rad, st.Utfall, append([]lov.Faktum(nil), fakta...)})
	}
	sameSteps(t, filled, all)

	n := 0
	for st := range s.Alle() {
		n++
		if st.Regel == &regelB {
			break
		}
	}
	require.Equal(t, 2, n, "it stops when the reader does")
}

func TestSporKeepsTheFactsAsTheyWere(t *testing.T) {
	var s lov.Spor
	facts := []lov.Faktum{feltMaaneder.Er(24)}
	s.Legg(&regelA, nil, lov.Beregnet, facts...)
	facts[0].Verdi = 12
	sameSteps(t, []step{{"a", nil, lov.Beregnet, []lov.Faktum{feltMaaneder.Er(24)}}}, steps(&s, 0, 1))
}

func TestNilSpor(t *testing.T) {
	var s *lov.Spor
	require.NotPanics(t, func() { fill(s) })
	require.Zero(t, s.Antall())
	for range s.Alle() {
		t.Fatal("a nil trace has no steps")
	}
}

func TestNullstill(t *testing.T) {
	var s lov.Spor
	fill(&s)
	s.Nullstill()
	require.Zero(t, s.Antall())
	for range s.Alle() {
		t.Fatal("the trace is empty")
	}
	s.Legg(&regelB, &radA, lov.Skjoenn, feltStart.PaaDag(lov.D(2027, 1, 1)))
	require.Equal(t, 1, s.Antall())
	sameSteps(t, []step{{"b", &radA, lov.Skjoenn, []lov.Faktum{feltStart.PaaDag(lov.D(2027, 1, 1))}}}, steps(&s, 0, 1))
}

// A trace gives back what was put in, also when it is reused.
func TestSporGivesBack(t *testing.T) {
	var s lov.Spor
	rapid.Check(t, func(t *rapid.T) {
		s.Nullstill()
		sizes := rapid.SliceOfN(rapid.IntRange(0, 5), 0, 20).Draw(t, "sizes")
		next := int64(0)
		for i, n := range sizes {
			var facts []lov.Faktum
			for range n {
				facts = append(facts, feltMaaneder.Er(next))
				next++
			}
			s.Legg(&regelA, nil, lov.Utfall(i%5), facts...)
		}
		i, seen := 0, int64(0)
		for st, facts := range s.Alle() {
			if len(facts) != sizes[i] || st.Utfall != lov.Utfall(i%5) {
				t.Fatalf("step %d: %v %v", i, st.Utfall, facts)
			}
			for _, f := range facts {
				if f.Verdi != seen {
					t.Fatalf("step %d: fact %d, want %d", i, f.Verdi, seen)
				}
				seen++
			}
			i++
		}
		if i != len(sizes) || seen != next {
			t.Fatalf("%d steps and %d facts, want %d and %d", i, seen, len(sizes), next)
		}
	})
}

func TestSetning(t *testing.T) {
	yes := lov.Tekst{"Programmet varer 24 måneder.", "Programmet varer 24 månader.", "The programme lasts 24 months."}
	no := lov.Tekst{"Programmet kan ikke vare 24 måneder.", "Programmet kan ikkje vare 24 månader.", "The programme cannot last 24 months."}
	from := lov.Tekst{"Fra 1. januar 2026.", "Frå 1. januar 2026.", "From 1 January 2026."}
	aapen := lov.Tekst{"Det kan ikke sies om 24 måneder gjelder.", "Det kan ikkje seiast om 24 månader gjeld.", "It cannot be told whether 24 months apply."}
	regelC := regelB.MedAapen(
		"Det kan ikke sies om {maaneder} måneder gjelder.", "Det kan ikkje seiast om {maaneder} månader gjeld.", "It cannot be told whether {maaneder} months apply.",
	)
	require.Empty(t, regelB.Aapen, "a rule of its own")
	for _, row := range []struct {
		navn, fordi string
		regel       *lov.Regel
		utfall      lov.Utfall
		want        lov.Tekst
	}{
		{"met", "Ellers is for IkkeOppfylt", &regelA, lov.Oppfylt, yes},
		{"not met", "Ellers is for IkkeOppfylt", &regelA, lov.IkkeOppfylt, no},
		{"unclear", "Ellers is for IkkeOppfylt", &regelA, lov.Uavklart, yes},
		{"computed", "Ellers is for IkkeOppfylt", &regelA, lov.Beregnet, yes},
		{"left to kommunen", "Ellers is for IkkeOppfylt", &regelA, lov.Skjoenn, yes},
		{"met, no Ellers", "the rule has one sentence", &regelB, lov.Oppfylt, from},
		{"not met, no Ellers", "the rule has one sentence", &regelB, lov.IkkeOppfylt, from},
		{"met, Aapen", "Aapen is for Uavklart", &regelC, lov.Oppfylt, from},
		{"not met, Aapen", "Aapen is for Uavklart", &regelC, lov.IkkeOppfylt, from},
		{"unclear, Aapen", "Aapen is for Uavklart", &regelC, lov.Uavklart, aapen},
	} {
		t.Run(row.navn, func(t *testing.T) {
			require.NotEmpty(t, row.fordi)
			st := lov.Steg{Regel: row.regel, Utfall: row.utfall}
			facts := []lov.Faktum{feltMaaneder.Er(24), feltStart.PaaDag(lov.D(2026, 1, 1))}
			for _, s := range alleSpraak {
				require.Equal(t, row.want[s], st.Setning(facts, s), s)
			}
		})
	}
}

// What is in brackets has every fact that it names.
func TestFyllWays(t *testing.T) {
	dag, svar := lov.Felt{Navn: "dag", Slag: lov.Dag}, lov.Felt{Navn: "svar", Slag: lov.Sannhet}
	annen := lov.Felt{Navn: "annen", Slag: lov.Dag}
	gitt, mangler := dag.PaaDag(lov.D(2026, 2, 2)), dag.PaaDag(0)
	for _, row := range []struct {
		navn, fordi, mal string
		fakta            []lov.Faktum
		want             string
	}{
		{"given", "the first way", "Start[ {dag}| uten dato].", []lov.Faktum{gitt}, "Start 2. februar 2026."},
		{"not given", "the other way", "Start[ {dag}| uten dato].", []lov.Faktum{mangler}, "Start uten dato."},
		{"not among the facts", "the other way", "Start[ {dag}| uten dato].", nil, "Start uten dato."},
		{"no other way", "nothing", "Start[ {dag}].", []lov.Faktum{mangler}, "Start."},
		{"no way fits", "nothing", "Start[ {dag}| {annen}].", []lov.Faktum{mangler}, "Start."},
		{"three ways", "the first whose facts are given", "Periode[ {annen} til {dag}| til {dag}| uten dato].", []lov.Faktum{annen.PaaDag(0), gitt}, "Periode til 2. februar 2026."},
		{"an answer given", "no is an answer", "Svar[: {svar}| mangler].", []lov.Faktum{svar.Er(int64(lov.Nei))}, "Svar: nei."},
		{"an answer not given", "unknown is none", "Svar[: {svar}| mangler].", []lov.Faktum{svar.Er(int64(lov.Ukjent))}, "Svar mangler."},
		{"twice", "each by itself", "[{dag}|a] og [{annen}|b]", []lov.Faktum{gitt}, "2. februar 2026 og b"},
		{"first in the text", "as elsewhere", "[{annen}|b] og {dag}", []lov.Faktum{gitt}, "b og 2. februar 2026"},
		{"not closed", "the rest is a way", "Start[ {dag}", []lov.Faktum{gitt}, "Start 2. februar 2026"},
		{"a day outside brackets", "said without a dash", "Start {dag}.", []lov.Faktum{mangler}, "Start ukjent dato."},
		{"two facts of the name", "the one that is given", "Start {dag}.", []lov.Faktum{mangler, gitt}, "Start 2. februar 2026."},
		{"two facts of the name, the other order", "the one that is given", "Start {dag}.", []lov.Faktum{gitt, mangler}, "Start 2. februar 2026."},
	} {
		t.Run(row.navn, func(t *testing.T) {
			require.NotEmpty(t, row.fordi)
			require.Equal(t, row.want, lov.Fyll(row.mal, row.fakta, lov.Bokmaal))
		})
	}
	require.Equal(t, "Start ukjend dato.", lov.Fyll("Start {dag}.", []lov.Faktum{mangler}, lov.Nynorsk))
	require.Equal(t, "Start on an unknown date.", lov.Fyll("Start on {dag}.", []lov.Faktum{mangler}, lov.Engelsk))
}

func TestFyll(t *testing.T) {
	facts := []lov.Faktum{feltMaaneder.Er(24), feltTimer.Er(7_500_000)}
	brace := lov.Kodeverk{Koder: []lov.Kode{{Kode: "x", Tekst: lov.Tekst{"{maaneder}"}}}}
	for _, row := range []struct {
		navn, fordi, mal string
		fakta            []lov.Faktum
		want             string
	}{
		{"empty", "nothing to fill", "", facts, ""},
		{"no braces", "nothing to fill", "Programmet varer.", facts, "Programmet varer."},
		{"one", "the value of the fact", "i {maaneder} måneder", facts, "i 24 måneder"},
		{"two, in another order", "by name and not by place", "{timer} timer, {maaneder} måneder", facts, "7,5 timer, 24 måneder"},
		{"twice", "each is filled", "{maaneder} og {maaneder}", facts, "24 og 24"},
		{"side by side", "nothing between", "{maaneder}{timer}", facts, "247,5"},
		{"missing", "a dash for a fact that is not there", "fra {startdato}.", facts, "fra –."},
		{"no facts", "a dash for a fact that is not there", "fra {startdato}.", nil, "fra –."},
		{"no name", "no fact has an empty name", "a {} b", facts, "a – b"},
		{"case counts", "names are exact", "{Maaneder}", facts, "–"},
		{"space counts", "names are exact", "{ maaneder }", facts, "–"},
		{"not closed", "the rest is a name that no fact has", "i {maan", facts, "i –"},
		{"not closed, a known name", "the name goes to the end", "i {maaneder", facts, "i 24"},
		{"not opened", "it stays as it is", "i maaneder} måneder", facts, "i maaneder} måneder"},
		{"only an opening brace", "the name is empty", "{", facts, "–"},
		{"only a closing brace", "it stays as it is", "}", facts, "}"},
		{"brace within a name", "the name goes to the first closing brace", "{a{maaneder}}", facts, "–}"},
		{"the value has braces", "a value is not filled again", "{farge}", []lov.Faktum{
			{Felt: &lov.Felt{Navn: "farge", Slag: lov.Kodet, Verk: &brace}, Verdi: 1}, feltMaaneder.Er(24),
		}, "{maaneder}"},
	} {
		t.Run(row.navn, func(t *testing.T) {
			require.NotEmpty(t, row.fordi)
			require.Equal(t, row.want, lov.Fyll(row.mal, row.fakta, lov.Bokmaal))
		})
	}
	require.Equal(t, "7.5 hours", lov.Fyll("{timer} hours", facts, lov.Engelsk))
	require.Equal(t, "7,5 timar", lov.Fyll("{timer} timar", facts, lov.Nynorsk))
}
