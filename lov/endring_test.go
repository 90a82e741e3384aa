package lov_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/nirregler/integrering/lov"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// years is an invented table: adopted 60, 55 from 2024, 50 in 2021 and 2022, nothing in 2023.
func years(t require.TestingT) lov.Tabell[lov.Tall] {
	return lov.Tabell[lov.Tall]{
		Navn:      "test/aar",
		Versjoner: []lov.Versjon[lov.Tall]{adopted(version(t, "", "", 60)), version(t, "2024-01-01", "", 55), version(t, "2021-01-01", "2022-12-31", 50)},
		Hull:      []lov.Hull{{Fra: day(t, "2023-01-01"), Til: day(t, "2023-12-31")}},
	}
}

// changed is a version that a what-if has set or ended.
func changed(v lov.Versjon[lov.Tall], kilde string) lov.Versjon[lov.Tall] {
	v.Kilde, v.Hypotetisk = kilde, true
	return v
}

func TestEndre(t *testing.T) {
	const p81, lov2020 = "hypotese: P81", "LOV-2020-11-06-127"
	type versions = []lov.Versjon[lov.Tall]
	v := func(fra, til string, n lov.Tall) lov.Versjon[lov.Tall] { return version(t, fra, til, n) }
	set := func(fra, til string, n lov.Tall) lov.Versjon[lov.Tall] { return changed(v(fra, til, n), p81) }
	sixty, fifty := adopted(v("", "", 60)), v("2021-01-01", "2022-12-31", 50)
	in2023 := []lov.Hull{{Fra: day(t, "2023-01-01"), Til: day(t, "2023-12-31")}}
	d := func(s string) date.Date { return day(t, s) }
	other := lov.Referanse{Lov: lov.Integreringsloven, Paragraf: 8}
	withHjemmel := set("2027-01-01", "", 40)
	withHjemmel.Hjemmel = other
	for _, row := range []struct {
		navn, fordi string
		e           lov.Endring
		want        versions
		hull        []lov.Hull
	}{
		{
			"commencement", "the version in force gives way the day before",
			lov.Endring{IKraft: d("2027-01-01")},
			versions{changed(v("2027-01-01", "", 60), lov2020+"; "+p81), v("2024-01-01", "2026-12-31", 55), fifty},
			in2023,
		},
		{
			"commencement for a time", "the version in force applies again",
			lov.Endring{IKraft: d("2027-01-01"), Til: d("2027-12-31")},
			versions{v("2028-01-01", "", 55), changed(v("2027-01-01", "2027-12-31", 60), lov2020+"; "+p81), v("2024-01-01", "2026-12-31", 55), fifty},
			in2023,
		},
		{
			"a number from a day", "a new version in front",
			lov.Endring{Fra: d("2027-01-01"), Verdi: "40"},
			versions{sixty, set("2027-01-01", "", 40), v("2024-01-01", "2026-12-31", 55), fifty},
			in2023,
		},
		{
			"a number of another provision", "the hjemmel is told",
			lov.Endring{Fra: d("2027-01-01"), Verdi: "40", Hjemmel: other},
			versions{sixty, withHjemmel, v("2024-01-01", "2026-12-31", 55), fifty},
			in2023,
		},
		{
			"a number from the first day of a version", "nothing of it is left",
			lov.Endring{Fra: d("2024-01-01"), Verdi: "40"},
			versions{sixty, set("2024-01-01", "", 40), fifty},
			in2023,
		},
		{
			"a number for the whole of a version", "first and last day are the same",
			lov.Endring{Fra: d("2021-01-01"), Til: d("2022-12-31"), Verdi: "40"},
			versions{sixty, v("2024-01-01", "", 55), set("2021-01-01", "2022-12-31", 40)},
			in2023,
		},
		{
			"a number for a day", "the version is split",
			lov.Endring{Fra: d("2026-05-01"), Til: d("2026-05-01"), Verdi: "40"},
			versions{sixty, v("2026-05-02", "", 55), set("2026-05-01", "2026-05-01", 40), v("2024-01-01", "2026-04-30", 55), fifty},
			in2023,
		},
		{
			"a number to the last day but one of a version", "its last day is left",
			lov.Endring{Fra: d("2022-06-01"), Til: d("2022-12-30"), Verdi: "40"},
			versions{sixty, v("2024-01-01", "", 55), v("2022-12-31", "2022-12-31", 50), set("2022-06-01", "2022-12-30", 40), v("2021-01-01", "2022-05-31", 50)},
			in2023,
		},
		{
			"a version into the hole", "the hole is smaller",
			lov.Endring{Fra: d("2022-12-31"), Til: d("2023-12-30"), Verdi: "40"},
			versions{sixty, v("2024-01-01", "", 55), set("2022-12-31", "2023-12-30", 40), v("2021-01-01", "2022-12-30", 50)},
			[]lov.Hull{{Fra: d("2023-12-31"), Til: d("2023-12-31")}},
		},
		{
			"a version that fills the hole", "no hole is left",
			lov.Endring{Fra: d("2023-01-01"), Til: d("2023-12-31"), Verdi: "40"},
			versions{sixty, v("2024-01-01", "", 55), set("2023-01-01", "2023-12-31", 40), fifty},
			nil,
		},
		{
			"a version in the hole", "a hole before and after",
			lov.Endring{Fra: d("2023-06-01"), Til: d("2023-06-30"), Verdi: "40"},
			versions{sixty, v("2024-01-01", "", 55), set("2023-06-01", "2023-06-30", 40), fifty},
			[]lov.Hull{{Fra: d("2023-07-01"), Til: d("2023-12-31")}, {Fra: d("2023-01-01"), Til: d("2023-05-31")}},
		},
		{
			"a version before all others", "it follows the oldest",
			lov.Endring{Fra: d("2020-01-01"), Til: d("2020-11-30"), Verdi: "40"},
			versions{sixty, v("2024-01-01", "", 55), fifty, set("2020-01-01", "2020-11-30", 40)},
			[]lov.Hull{in2023[0], {Fra: d("2020-12-01"), Til: d("2020-12-31")}},
		},
		{
			"an end", "the version in force on the day ends with it",
			lov.Endring{Til: d("2026-12-31")},
			versions{sixty, changed(v("2024-01-01", "2026-12-31", 55), lov2020+"; "+p81), fifty},
			in2023,
		},
		{
			"an end on the first day", "a version of one day",
			lov.Endring{Til: d("2024-01-01")},
			versions{sixty, changed(v("2024-01-01", "2024-01-01", 55), lov2020+"; "+p81), fifty},
			in2023,
		},
		{
			"an earlier end", "the hole is declared",
			lov.Endring{Til: d("2022-12-30")},
			versions{sixty, v("2024-01-01", "", 55), changed(v("2021-01-01", "2022-12-30", 50), lov2020+"; "+p81)},
			[]lov.Hull{{Fra: d("2022-12-31"), Til: d("2023-12-31")}},
		},
	} {
		t.Run(row.navn, func(t *testing.T) {
			require.NotEmpty(t, row.fordi)
			original := years(t)
			table := original
			row.e.Kilde = "P81"
			require.Empty(t, table.Endre(&row.e))
			if diff := cmp.Diff(row.want, table.Versjoner); diff != "" {
				t.Fatalf("(-want +got)\n%s", diff)
			}
			require.Equal(t, row.hull, table.Hull)
			require.Empty(t, table.Valider())
			if diff := cmp.Diff(years(t), original); diff != "" {
				t.Fatalf("the original changed (-want +got)\n%s", diff)
			}
		})
	}
}

func TestEndreIFlereTrinn(t *testing.T) {
	table := years(t)
	d := func(s string) date.Date { return day(t, s) }
	for _, e := range []lov.Endring{
		{Fra: d("2026-01-01"), Verdi: "40"},
		{Fra: d("2027-01-01"), Verdi: "30", Til: d("2027-12-31")},
		{IKraft: d("2028-01-01")},
	} {
		e.Kilde = "egen antakelse"
		require.Empty(t, table.Endre(&e))
	}
	var got []lov.Tall
	for _, s := range []string{"2025-12-31", "2026-01-01", "2026-12-31", "2027-01-01", "2027-12-31", "2028-01-01"} {
		got = append(got, table.Paa(d(s)).Verdi)
	}
	require.Equal(t, []lov.Tall{55, 40, 40, 30, 30, 60}, got)
	require.Empty(t, table.Valider())
}

// uleselig is a value that no text sets.
type uleselig struct{}

func (uleselig) String() string { return "–" }

func TestEndreFeil(t *testing.T) {
	d := func(s string) date.Date { return day(t, s) }
	hjemmel := lov.Referanse{Lov: lov.Integreringsloven, Paragraf: 8}
	for _, row := range []struct {
		navn, fordi string
		foer        []lov.Endring
		e           lov.Endring
		want        []string
	}{
		{"nothing", "all is named", nil, lov.Endring{}, []string{"forventet iKraft, fra eller til", "kilde: mangler; hver endring skal ha en kilde"}},
		{"no source", "each change has one", nil, lov.Endring{Til: d("2026-12-31")}, []string{"kilde: mangler; hver endring skal ha en kilde"}},
		{"both", "one or the other", nil, lov.Endring{IKraft: d("2027-01-01"), Fra: d("2027-01-01"), Verdi: "4", Kilde: "x"}, []string{"fra: kan ikke stå sammen med iKraft"}},
		{"ends before it begins", "a day too early", nil, lov.Endring{Fra: d("2027-01-01"), Til: d("2026-12-31"), Verdi: "4", Kilde: "x"}, []string{"til: er før den første dagen"}},
		{"commencement that ends before it begins", "a day too early", nil, lov.Endring{IKraft: d("2027-01-01"), Til: d("2026-12-31"), Kilde: "x"}, []string{"til: er før den første dagen"}},
		{"no value", "a new version has one", nil, lov.Endring{Fra: d("2027-01-01"), Kilde: "x"}, []string{"verdi: mangler; en ny versjon (fra) skal ha en verdi"}},
		{
			"value and hjemmel of what is adopted", "the version has them", nil,
			lov.Endring{IKraft: d("2027-01-01"), Verdi: "4", Hjemmel: hjemmel, Kilde: "x"},
			[]string{"verdi: hører til en ny versjon (fra)", "hjemmel: hører til en ny versjon (fra)"},
		},
		{"no number", "the value of the table is a number", nil, lov.Endring{Fra: d("2027-01-01"), Verdi: "fire", Kilde: "x"}, []string{"verdi: forventet et helt tall fra 0 til 240"}},
		{"nothing adopted", "it has taken effect", []lov.Endring{{IKraft: d("2027-01-01"), Kilde: "x"}}, lov.Endring{IKraft: d("2028-01-01"), Kilde: "x"}, []string{"iKraft: tabellen har ingen versjon som er vedtatt og ikke i kraft"}},
		{"from before a version", "2024 begins inside it", nil, lov.Endring{Fra: d("2023-12-31"), Verdi: "4", Kilde: "x"}, []string{"fra: overlapper versjonen fra 2024-01-01"}},
		{"to the first day of a version", "both on 2024-01-01", nil, lov.Endring{Fra: d("2023-06-01"), Til: d("2024-01-01"), Verdi: "4", Kilde: "x"}, []string{"fra: overlapper versjonen fra 2024-01-01"}},
		{"commencement before a version", "2024 begins inside it", nil, lov.Endring{IKraft: d("2022-06-01"), Kilde: "x"}, []string{"iKraft: overlapper versjonen fra 2024-01-01"}},
		{
			"over a row of the same what-if", "a row with a last day does not give way",
			[]lov.Endring{{Fra: d("2027-01-01"), Til: d("2027-12-31"), Verdi: "4", Kilde: "x"}},
			lov.Endring{Fra: d("2027-06-01"), Til: d("2027-06-30"), Verdi: "5", Kilde: "x"},
			[]string{"fra: overlapper versjonen 2027-01-01–2027-12-31"},
		},
		{"an end in a hole", "nothing is in force", nil, lov.Endring{Til: d("2023-06-30"), Kilde: "x"}, []string{"til: ingen versjon er i kraft den dagen"}},
		{"an end that is there", "nothing changes", nil, lov.Endring{Til: d("2022-12-31"), Kilde: "x"}, []string{"til: versjonen slutter allerede den dagen"}},
	} {
		t.Run(row.navn, func(t *testing.T) {
			require.NotEmpty(t, row.fordi)
			table := years(t)
			for i := range row.foer {
				require.Empty(t, table.Endre(&row.foer[i]))
			}
			foer := table
			var got []string
			for _, f := range table.Endre(&row.e) {
				got = append(got, f.Error())
			}
			require.Equal(t, row.want, got)
			require.Empty(t, cmp.Diff(foer, table), "the table is left as it is")
		})
	}

	empty := lov.Tabell[lov.Tall]{Versjoner: []lov.Versjon[lov.Tall]{adopted(version(t, "", "", 60))}}
	require.Equal(t, []lov.Endringsfeil{{Felt: "fra", Melding: "tabellen har ingen versjon å bygge på"}}, empty.Endre(&lov.Endring{Fra: d("2027-01-01"), Verdi: "4", Kilde: "x"}))

	other := lov.Tabell[uleselig]{Versjoner: []lov.Versjon[uleselig]{{Rad: lov.Rad{Fra: d("2024-01-01")}}}}
	feil := other.Endre(&lov.Endring{Fra: d("2027-01-01"), Verdi: "–", Kilde: "x"})
	require.Len(t, feil, 1)
	require.Equal(t, "verdi: tabellen kan ikke få en ny verdi, bare ikrafttredelse (iKraft) og opphør (til)", feil[0].Error())
	require.Empty(t, other.Endre(&lov.Endring{Til: d("2026-12-31"), Kilde: "x"}))
}

// Whatever is changed, the table is sound, says the new value in the period and what it said before outside it.
func TestEndreKeepsTheRest(t *testing.T) {
	first, last := int64(day(t, "2020-06-01")), int64(day(t, "2027-12-31"))
	answer := func(v *lov.Versjon[lov.Tall]) lov.Tall {
		if v == nil {
			return -1
		}
		return v.Verdi
	}
	rapid.Check(t, func(t *rapid.T) {
		table := years(t)
		for range rapid.IntRange(1, 4).Draw(t, "n") {
			e := lov.Endring{Kilde: "x"}
			fra := date.Date(rapid.Int64Range(first, last).Draw(t, "fra"))
			til := fra + date.Date(rapid.Int64Range(0, 500).Draw(t, "days"))
			var want lov.Tall
			switch rapid.IntRange(0, 2).Draw(t, "kind") {
			case 0:
				e.IKraft, want = fra, 60
			case 1:
				e.Fra, e.Verdi, want = fra, "7", 7
			default:
				e.Til, want = fra, -1
			}
			if e.Til == 0 && rapid.Bool().Draw(t, "ends") {
				e.Til = til
			}
			before := table
			if table.Endre(&e) != nil {
				require.Empty(t, cmp.Diff(before, table))
				continue
			}
			require.Empty(t, table.Valider())
			for d := date.Date(first) - 1; d <= date.Date(last)+600; d++ {
				got, old := answer(table.Paa(d)), answer(before.Paa(d))
				changed := e.Fra+e.IKraft != 0 && fra <= d && (e.Til == 0 || d <= e.Til)
				if want < 0 { // from the day after the last, to the end of the version that ended
					v := before.Paa(fra)
					changed = fra < d && (v.Til == 0 || d <= v.Til)
				}
				if changed {
					old = want
				}
				if got != old {
					t.Fatalf("%+v: %v on %v, want %v", e, got, d, old)
				}
			}
		}
	})
}

func TestParseVerdi(t *testing.T) {
	for _, row := range []struct {
		tekst string
		want  lov.Tall
		ok    bool
	}{
		{"0", 0, true},
		{"4", 4, true},
		{"240", 240, true},
		{"241", 9, false},
		{"256", 9, false},
		{"-1", 9, false},
		{"4.5", 9, false},
		{"", 9, false},
	} {
		n := lov.Tall(9)
		err := n.ParseVerdi(row.tekst)
		require.Equal(t, row.ok, err == nil, row.tekst)
		require.Equal(t, row.want, n, row.tekst)
	}
	o := lov.Ord("rett, ikke plikt")
	for _, s := range []string{"", "  ", "plikt, ikke rett", "rett, ikke plikt "} {
		require.ErrorContains(t, o.ParseVerdi(s), "forventet «rett, ikke plikt»")
	}
	require.NoError(t, o.ParseVerdi("rett, ikke plikt"))
	require.Equal(t, lov.Ord("rett, ikke plikt"), o)
}

// A new version is built on the one in force on its first day, else on the nearest before it, else on the oldest: the provision that it
// does not name is that one's.
func TestEndreByggerPaa(t *testing.T) {
	d := func(s string) date.Date { return day(t, s) }
	paragraf := func(p uint16) lov.Referanse { return lov.Referanse{Lov: lov.Integreringsloven, Paragraf: p} }
	for fra, want := range map[string]uint16{"2027-01-01": 8, "2024-01-01": 8, "2023-12-31": 9, "2021-01-01": 9, "2020-06-01": 9} {
		tabell := years(t)
		tabell.Versjoner[1].Hjemmel, tabell.Versjoner[2].Hjemmel = paragraf(8), paragraf(9)
		require.Empty(t, tabell.Endre(&lov.Endring{Fra: d(fra), Til: d(fra), Verdi: "40", Kilde: "x"}), fra)
		ny := tabell.Paa(d(fra))
		require.True(t, ny.Hypotetisk, fra)
		require.Equal(t, paragraf(want), ny.Hjemmel, fra)
	}
}
