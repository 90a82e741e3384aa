package lov_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/nirregler/integrering/calendar"
	"github.com/nirregler/integrering/lov"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

var _ lov.Liste = (*lov.Tabell[lov.Tall])(nil)

// day is a day of a test, zero for the empty text.
func day(t require.TestingT, s string) date.Date {
	if s == "" {
		return 0
	}
	d, err := calendar.Parse(s)
	require.NoError(t, err, s)
	return d
}

func version(t require.TestingT, fra, til string, verdi lov.Tall) lov.Versjon[lov.Tall] {
	return lov.Versjon[lov.Tall]{
		Rad: lov.Rad{
			Fra: day(t, fra), Til: day(t, til), Kilde: "LOV-2020-11-06-127",
			Hjemmel: lov.Referanse{Lov: lov.Integreringsloven, Paragraf: 14, Ledd: 1},
		},
		Verdi: verdi,
	}
}

func adopted(v lov.Versjon[lov.Tall]) lov.Versjon[lov.Tall] {
	v.Status = lov.VedtattIkkeIKraft
	return v
}

// months is an invented table with everything a table can have: a version that is adopted and not in force, one that lasts, two that
// meet, a hole, and an oldest one of a single day.
func months(t require.TestingT) lov.Tabell[lov.Tall] {
	return lov.Tabell[lov.Tall]{
		Navn: "test/maaneder",
		Versjoner: []lov.Versjon[lov.Tall]{
			adopted(version(t, "2021-01-01", "", 99)),
			version(t, "2026-01-01", "", 5),
			version(t, "2025-01-01", "2025-12-31", 4),
			adopted(version(t, "", "", 98)),
			version(t, "2022-07-01", "2022-12-31", 3),
			version(t, "2022-03-01", "2022-03-01", 2),
		},
		Hull: []lov.Hull{
			{day(t, "2023-01-01"), day(t, "2024-12-31")},
			{day(t, "2022-03-02"), day(t, "2022-06-30")},
		},
	}
}

func TestTabellPaa(t *testing.T) {
	const none = lov.Tall(0)
	table := months(t)
	require.Empty(t, table.Valider())
	for _, row := range []struct {
		navn, fordi, dag string
		want             lov.Tall
	}{
		{"not given", "the zero day is before every version", "", none},
		{"long before", "there is no version", "1950-01-01", none},
		{"adopted only", "the version from 2021-01-01 is not in force", "2021-06-01", none},
		{"the day before the oldest", "2022-03-01 is its first day", "2022-02-28", none},
		{"the only day of the oldest", "first and last day are the same", "2022-03-01", 2},
		{"the day after the oldest", "2022-03-01 is its last day", "2022-03-02", none},
		{"the day before the third", "in the hole", "2022-06-30", none},
		{"the first day of the third", "the first day is included", "2022-07-01", 3},
		{"within the third", "between its first and last day", "2022-10-01", 3},
		{"the last day of the third", "the last day is included", "2022-12-31", 3},
		{"the day after the third", "in the hole, and never the neighbour's value", "2023-01-01", none},
		{"the day before the second", "in the hole, and never the neighbour's value", "2024-12-31", none},
		{"the first day of the second", "the first day is included", "2025-01-01", 4},
		{"the last day of the second", "the last day is included", "2025-12-31", 4},
		{"the first day of the newest", "the first day is included", "2026-01-01", 5},
		{"the second day of the newest", "it lasts", "2026-01-02", 5},
		{"far ahead", "it lasts", "2150-12-31", 5},
	} {
		t.Run(row.navn, func(t *testing.T) {
			require.NotEmpty(t, row.fordi)
			v := table.Paa(day(t, row.dag))
			if row.want == none {
				require.Nil(t, v)
				return
			}
			require.NotNil(t, v)
			require.Equal(t, row.want, v.Verdi)
			require.True(t, v.Gjelder(day(t, row.dag)))
			i := slices.IndexFunc(table.Versjoner, func(v lov.Versjon[lov.Tall]) bool { return v.Verdi == row.want })
			require.Same(t, &table.Versjoner[i], v, "the version itself, not a copy")
		})
	}
	var empty lov.Tabell[lov.Tall]
	require.Nil(t, empty.Paa(day(t, "2026-01-01")))
}

func TestGjelder(t *testing.T) {
	for _, row := range []struct {
		navn, fordi   string
		fra, til, dag string
		status        lov.Status
		want          bool
	}{
		{"before", "the day before the first", "2025-01-01", "2025-12-31", "2024-12-31", lov.IKraft, false},
		{"first", "included", "2025-01-01", "2025-12-31", "2025-01-01", lov.IKraft, true},
		{"last", "included", "2025-01-01", "2025-12-31", "2025-12-31", lov.IKraft, true},
		{"after", "the day after the last", "2025-01-01", "2025-12-31", "2026-01-01", lov.IKraft, false},
		{"lasting", "no last day", "2025-01-01", "", "2100-01-01", lov.IKraft, true},
		{"lasting, before", "the day before the first", "2025-01-01", "", "2024-12-31", lov.IKraft, false},
		{"adopted", "not in force", "2025-01-01", "2025-12-31", "2025-06-01", lov.VedtattIkkeIKraft, false},
		{"adopted, lasting", "not in force", "2025-01-01", "", "2025-06-01", lov.VedtattIkkeIKraft, false},
	} {
		t.Run(row.navn, func(t *testing.T) {
			require.NotEmpty(t, row.fordi)
			r := lov.Rad{Fra: day(t, row.fra), Til: day(t, row.til), Status: row.status}
			require.Equal(t, row.want, r.Gjelder(day(t, row.dag)))
		})
	}
	require.Zero(t, lov.IKraft)
}

func TestValider(t *testing.T) {
	type versions = []lov.Versjon[lov.Tall]
	v := func(fra, til string) lov.Versjon[lov.Tall] { return version(t, fra, til, 1) }
	without := func(v lov.Versjon[lov.Tall], hjemmel, kilde bool) lov.Versjon[lov.Tall] {
		if hjemmel {
			v.Hjemmel = lov.Referanse{}
		}
		if kilde {
			v.Kilde = ""
		}
		return v
	}
	hole := func(fra, til string) lov.Hull { return lov.Hull{Fra: day(t, fra), Til: day(t, til)} }
	const (
		source  = ": uten hjemmel eller kilde"
		period  = ": uten gyldig periode"
		overlap = ": overlapper den nyere eller står i feil rekkefølge"
		gap     = ": hull som ikke er erklært"
	)
	for _, row := range []struct {
		navn, fordi string
		versjoner   versions
		hull        []lov.Hull
		want        []string
	}{
		{"no versions", "nothing is wrong with it", nil, nil, nil},
		{"one", "first day, hjemmel and source", versions{v("2021-01-01", "")}, nil, nil},
		{"one that ended", "a last day may be given", versions{v("2021-01-01", "2025-12-31")}, nil, nil},
		{"two that meet", "31 December and 1 January", versions{v("2026-01-01", ""), v("2021-01-01", "2025-12-31")}, nil, nil},

		{"no hjemmel", "every version names its provision", versions{without(v("2021-01-01", ""), true, false)}, nil, []string{"t[0]" + source}},
		{"no source", "every version names its act", versions{without(v("2021-01-01", ""), false, true)}, nil, []string{"t[0]" + source}},
		{"neither", "one fault for the row", versions{without(v("2021-01-01", ""), true, true)}, nil, []string{"t[0]" + source}},
		{"the second has no source", "the place is told", versions{v("2026-01-01", ""), without(v("2021-01-01", "2025-12-31"), false, true)}, nil, []string{"t[1]" + source}},

		{"no first day", "the first day is required", versions{v("", "")}, nil, []string{"t[0]" + period}},
		{"no first day, ended", "the first day is required", versions{v("", "2025-12-31")}, nil, []string{"t[0]" + period}},
		{"last before first", "a day too early", versions{v("2021-01-01", "2020-12-31")}, nil, []string{"t[0]" + period}},
		{"last is first", "a version of one day", versions{v("2021-01-01", "2021-01-01")}, nil, nil},
		{"the oldest has no first day", "the place is told", versions{v("2026-01-01", ""), v("", "2025-12-31")}, nil, []string{"t[1]" + period}},

		{"overlap of a day", "both in force on 2026-01-01", versions{v("2026-01-01", ""), v("2021-01-01", "2026-01-01")}, nil, []string{"t[1]" + overlap}},
		{"overlap of years", "both in force from 2026-01-01", versions{v("2026-01-01", ""), v("2021-01-01", "2028-12-31")}, nil, []string{"t[1]" + overlap}},
		{"the older lasts", "both in force from 2026-01-01", versions{v("2026-01-01", ""), v("2021-01-01", "")}, nil, []string{"t[1]" + overlap}},
		{"oldest first", "newest first", versions{v("2021-01-01", "2025-12-31"), v("2026-01-01", "")}, nil, []string{"t[1]" + overlap}},
		{"oldest first, both ended", "newest first", versions{v("2021-01-01", "2021-12-31"), v("2022-01-01", "2022-12-31")}, nil, []string{"t[1]" + overlap}},

		{"hole of a day", "31 December is missing", versions{v("2026-01-01", ""), v("2021-01-01", "2025-12-30")}, nil, []string{"t[1]" + gap}},
		{"hole of a day, declared", "first and last day of the hole", versions{v("2026-01-01", ""), v("2021-01-01", "2025-12-30")}, []lov.Hull{hole("2025-12-31", "2025-12-31")}, nil},
		{"hole, declared", "first and last day of the hole", versions{v("2026-01-01", ""), v("2021-01-01", "2024-12-31")}, []lov.Hull{hole("2025-01-01", "2025-12-31")}, nil},
		{"hole, declared from too early", "a day of the version before", versions{v("2026-01-01", ""), v("2021-01-01", "2024-12-31")}, []lov.Hull{hole("2024-12-31", "2025-12-31")}, []string{"t[1]" + gap}},
		{"hole, declared from too late", "2025-01-01 is missing", versions{v("2026-01-01", ""), v("2021-01-01", "2024-12-31")}, []lov.Hull{hole("2025-01-02", "2025-12-31")}, []string{"t[1]" + gap}},
		{"hole, declared to too early", "2025-12-31 is missing", versions{v("2026-01-01", ""), v("2021-01-01", "2024-12-31")}, []lov.Hull{hole("2025-01-01", "2025-12-30")}, []string{"t[1]" + gap}},
		{"hole, declared to too late", "a day of the version after", versions{v("2026-01-01", ""), v("2021-01-01", "2024-12-31")}, []lov.Hull{hole("2025-01-01", "2026-01-01")}, []string{"t[1]" + gap}},
		{
			"two holes, the older declared", "each hole is declared for itself",
			versions{v("2026-01-01", ""), v("2024-01-01", "2024-12-31"), v("2022-01-01", "2022-12-31")},
			[]lov.Hull{hole("2023-01-01", "2023-12-31")},
			[]string{"t[1]" + gap},
		},
		{
			"two holes, both declared", "the order of the declarations is free",
			versions{v("2026-01-01", ""), v("2024-01-01", "2024-12-31"), v("2022-01-01", "2022-12-31")},
			[]lov.Hull{hole("2023-01-01", "2023-12-31"), hole("2025-01-01", "2025-12-31")},
			nil,
		},

		{"adopted without days", "commencement is not decided", versions{adopted(v("", "")), v("2021-01-01", "")}, nil, nil},
		{"adopted without source", "it names its act all the same", versions{adopted(without(v("", ""), false, true)), v("2021-01-01", "")}, nil, []string{"t[0]" + source}},
		{"adopted between two", "it is nobody's neighbour", versions{v("2026-01-01", ""), adopted(v("2025-06-01", "")), v("2021-01-01", "2025-12-31")}, nil, nil},
		{"adopted between two with a hole", "it fills no hole", versions{v("2026-01-01", ""), adopted(v("2025-01-01", "2025-12-31")), v("2021-01-01", "2024-12-31")}, nil, []string{"t[2]" + gap}},
		{"adopted with the last day before the first", "its days are not used", versions{adopted(v("2026-01-01", "2025-01-01"))}, nil, nil},

		{
			"everything", "all faults, in the order of the versions",
			versions{without(v("2026-01-01", "2025-01-01"), true, false), without(v("2020-01-01", ""), false, true), v("2018-01-01", "2018-12-31")},
			nil,
			[]string{"t[0]" + source, "t[0]" + period, "t[1]" + source, "t[1]" + overlap, "t[2]" + gap},
		},
	} {
		t.Run(row.navn, func(t *testing.T) {
			require.NotEmpty(t, row.fordi)
			table := lov.Tabell[lov.Tall]{Navn: "t", Versjoner: row.versjoner, Hull: row.hull}
			require.Equal(t, row.want, table.Valider())
		})
	}
}

func TestFrysPaa(t *testing.T) {
	type row struct {
		navn, fordi, dag string
		want             []lov.Versjon[lov.Tall]
	}
	v := func(fra, til string, verdi lov.Tall) lov.Versjon[lov.Tall] { return version(t, fra, til, verdi) }
	for _, row := range []row{
		{
			"in the newest", "nothing is later; adopted versions are gone", "2026-06-01",
			[]lov.Versjon[lov.Tall]{v("2026-01-01", "", 5), v("2025-01-01", "2025-12-31", 4), v("2022-07-01", "2022-12-31", 3), v("2022-03-01", "2022-03-01", 2)},
		},
		{
			"the first day of the newest", "it stands on its first day", "2026-01-01",
			[]lov.Versjon[lov.Tall]{v("2026-01-01", "", 5), v("2025-01-01", "2025-12-31", 4), v("2022-07-01", "2022-12-31", 3), v("2022-03-01", "2022-03-01", 2)},
		},
		{
			"the day before the newest", "the one of 2025 goes on", "2025-12-31",
			[]lov.Versjon[lov.Tall]{v("2025-01-01", "", 4), v("2022-07-01", "2022-12-31", 3), v("2022-03-01", "2022-03-01", 2)},
		},
		{
			"the first day of the one of 2025", "it stands on its first day", "2025-01-01",
			[]lov.Versjon[lov.Tall]{v("2025-01-01", "", 4), v("2022-07-01", "2022-12-31", 3), v("2022-03-01", "2022-03-01", 2)},
		},
		{
			"in the hole", "nothing stood on the day, so nothing goes on", "2024-12-31",
			[]lov.Versjon[lov.Tall]{v("2022-07-01", "2022-12-31", 3), v("2022-03-01", "2022-03-01", 2)},
		},
		{
			"the only day of the oldest", "it goes on", "2022-03-01",
			[]lov.Versjon[lov.Tall]{v("2022-03-01", "", 2)},
		},
		{"the day before the oldest", "nothing stood yet", "2022-02-28", nil},
	} {
		t.Run(row.navn, func(t *testing.T) {
			require.NotEmpty(t, row.fordi)
			original := months(t)
			frozen := original
			frozen.FrysPaa(day(t, row.dag))
			if diff := cmp.Diff(row.want, frozen.Versjoner); diff != "" {
				t.Fatalf("(-want +got)\n%s", diff)
			}
			require.Equal(t, "test/maaneder", frozen.Navn)
			if diff := cmp.Diff(months(t), original); diff != "" {
				t.Fatalf("the original changed (-want +got)\n%s", diff)
			}
		})
	}
}

// A frozen table answers as before up to the day, and with the answer of the day ever after.
func TestFrysPaaKeepsThePast(t *testing.T) {
	first, last := int64(day(t, "2021-12-01")), int64(day(t, "2026-12-31"))
	answer := func(v *lov.Versjon[lov.Tall]) lov.Tall {
		if v == nil {
			return 0
		}
		return v.Verdi
	}
	original := months(t)
	rapid.Check(t, func(t *rapid.T) {
		d := date.Date(rapid.Int64Range(first, last).Draw(t, "d"))
		e := date.Date(rapid.Int64Range(first, last).Draw(t, "e"))
		frozen := original
		frozen.FrysPaa(d)
		if got, want := answer(frozen.Paa(e)), answer(original.Paa(min(d, e))); got != want {
			t.Fatalf("frozen on %v: %v on %v, want %v", d, got, e, want)
		}
		if faults := frozen.Valider(); len(faults) > 0 {
			t.Fatal(faults)
		}
	})
}

func TestRader(t *testing.T) {
	table := months(t)
	require.Equal(t, "test/maaneder", table.Tabellnavn())
	var got []lov.Tall
	i := 0
	for o := range table.Rader {
		require.Equal(t, "test/maaneder", o.Tabell)
		require.Same(t, &table.Versjoner[i].Rad, o.Rad)
		require.Equal(t, table.Versjoner[i].Verdi.String(), o.Verdi)
		got = append(got, table.Versjoner[i].Verdi)
		i++
	}
	require.Equal(t, []lov.Tall{99, 5, 4, 98, 3, 2}, got, "newest first, as they stand")

	n := 0
	for o := range table.Rader {
		n++
		if o.Verdi == "5" {
			break
		}
	}
	require.Equal(t, 2, n, "it stops when the reader does")
}

func TestEnhet(t *testing.T) {
	table := months(t)
	for o := range table.Rader {
		require.Equal(t, o.Verdi, o.Tekst(lov.Nynorsk), "without a unit")
	}
	table.Enhet = &lov.Maaneder
	for o := range table.Rader {
		require.Equal(t, o.Verdi+" månader", o.Tekst(lov.Nynorsk))
		require.Equal(t, o.Verdi+" måneder", o.Tekst(lov.Spraak(9)), "bokmål for an unknown language")
	}
}

func TestTallOgOrd(t *testing.T) {
	require.Equal(t, "0", lov.Tall(0).String())
	require.Equal(t, "48", lov.Tall(48).String())
	require.Equal(t, "-3", lov.Tall(-3).String())
	require.Equal(t, "tre måneder", lov.Ord("tre måneder").String())
	require.Empty(t, lov.Ord("").String())
}
