package lov_test

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"github.com/nirregler/integrering/lov"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestJaNei(t *testing.T) {
	require.Zero(t, lov.Ukjent, "what is not known is the zero value")
	require.Equal(t, "ukjent", lov.Ukjent.String())
	require.Equal(t, "ja", lov.Ja.String())
	require.Equal(t, "nei", lov.Nei.String())
	require.Equal(t, "ukjent", lov.JaNei(3).String())
	require.Equal(t, lov.Ja, lov.JaHvis(true))
	require.Equal(t, lov.Nei, lov.JaHvis(false))
}

func TestUtfall(t *testing.T) {
	for i, want := range []string{"uavklart", "oppfylt", "ikke-oppfylt", "beregnet", "skjoenn", ""} {
		require.Equal(t, want, lov.Utfall(i).String())
	}
	require.Empty(t, lov.Utfall(255).String())
	require.Equal(t, []lov.Utfall{0, 1, 2, 3, 4}, []lov.Utfall{lov.Uavklart, lov.Oppfylt, lov.IkkeOppfylt, lov.Beregnet, lov.Skjoenn})
	require.Equal(t, lov.Oppfylt, lov.OppfyltHvis(true))
	require.Equal(t, lov.IkkeOppfylt, lov.OppfyltHvis(false))
}

func TestSpraak(t *testing.T) {
	text := lov.Tekst{"ikke", "ikkje", "not"}
	for i, want := range []string{"nb", "nn", "en"} {
		s := lov.Spraak(i)
		require.Equal(t, want, s.String())
		got, ok := lov.ParseSpraak(want)
		require.True(t, ok)
		require.Equal(t, s, got)
		require.Equal(t, text[i], text.I(s))
	}
	require.Equal(t, []lov.Spraak{0, 1, 2}, []lov.Spraak{lov.Bokmaal, lov.Nynorsk, lov.Engelsk})
	require.Empty(t, lov.Spraak(3).String())
	require.Empty(t, lov.Spraak(255).String())
	require.Equal(t, "ikke", text.I(3), "bokmål for an unknown language")
	require.Equal(t, "ikke", text.I(255), "bokmål for an unknown language")
	for _, s := range []string{"", "no", "NB", "nb ", "nb-NO"} {
		got, ok := lov.ParseSpraak(s)
		require.False(t, ok, s)
		require.Equal(t, lov.Bokmaal, got)
	}
}

// An unknown language once gave bokmål with English words in it, "17. February 2028".
func TestUnknownLanguage(t *testing.T) {
	for _, s := range []lov.Spraak{3, 255} {
		require.Equal(t, "17. februar 2028", lov.Dato(lov.D(2028, 2, 17), s))
		require.Equal(t, "utlendingsloven § 1 sjuende ledd 11. punktum", lov.Referanse{Lov: lov.Utlendingsloven, Paragraf: 1, Ledd: 7, Punktum: 11}.Tekst(s))
		require.Equal(t, "7,5", feltTimer.Er(7_500_000).Tekst(s))
		require.Equal(t, "rød", feltFarge.Er(int64(roed)).Tekst(s))
		for v, want := range []string{"ukjent", "ja", "nei"} {
			require.Equal(t, want, feltAvtale.Er(int64(v)).Tekst(s))
		}
	}
}

func TestDato(t *testing.T) {
	for _, row := range []struct {
		navn, fordi string
		dag         date.Date
		want        lov.Tekst
	}{
		{"not given", "the zero day is not given", 0, lov.Tekst{}},
		{"an ordinary day", "day, month, year; the Norwegian ordinal has a point", lov.D(2028, 2, 17), lov.Tekst{"17. februar 2028", "17. februar 2028", "17 February 2028"}},
		{"leap day", "2028 is divisible by 4", lov.D(2028, 2, 29), lov.Tekst{"29. februar 2028", "29. februar 2028", "29 February 2028"}},
		{"one digit", "no leading zero", lov.D(2026, 1, 1), lov.Tekst{"1. januar 2026", "1. januar 2026", "1 January 2026"}},
		{"last of the year", "31 days", lov.D(2026, 12, 31), lov.Tekst{"31. desember 2026", "31. desember 2026", "31 December 2026"}},
		{"the day after the zero day", "it is given", lov.D(1, 1, 2), lov.Tekst{"2. januar 1", "2. januar 1", "2 January 1"}},
		{"last of the calendar", "four digits", lov.D(9999, 12, 31), lov.Tekst{"31. desember 9999", "31. desember 9999", "31 December 9999"}},
	} {
		t.Run(row.navn, func(t *testing.T) {
			require.NotEmpty(t, row.fordi)
			for _, s := range alleSpraak {
				require.Equal(t, row.want[s], lov.Dato(row.dag, s), s)
			}
		})
	}
	months := [3]string{
		"januar februar mars april mai juni juli august september oktober november desember",
		"januar februar mars april mai juni juli august september oktober november desember",
		"January February March April May June July August September October November December",
	}
	for _, s := range alleSpraak {
		names := strings.Fields(months[s])
		require.Len(t, names, 12)
		for i, name := range names {
			format := "5. %s 2026"
			if s == lov.Engelsk {
				format = "5 %s 2026"
			}
			require.Equal(t, fmt.Sprintf(format, name), lov.Dato(lov.D(2026, i+1, 5), s))
		}
	}
}

func TestD(t *testing.T) {
	require.Equal(t, date.New(2026, 1, 1), lov.D(2026, 1, 1))
	require.Equal(t, date.New(2028, 2, 29), lov.D(2028, 2, 29))
	require.Equal(t, date.New(2003, 9, 1), lov.D(2003, 9, 1))
	for _, no := range [][3]int{{2026, 2, 29}, {2026, 2, 30}, {2026, 13, 1}, {2026, 0, 1}, {2026, 1, 0}, {2026, 4, 31}, {0, 1, 1}, {10000, 1, 1}} {
		require.Zero(t, lov.D(no[0], no[1], no[2]), no)
	}
}

func TestTolkning(t *testing.T) {
	for n := range 100 {
		require.Equal(t, fmt.Sprintf("T%02d", n), lov.Tolkning(n).String())
	}
}

func TestTolkninger(t *testing.T) {
	// 63 and 64 lie on either side of the first word.
	for _, n := range []lov.Tolkning{1, 2, 62, 63, 64, 65, 98, 99} {
		var set lov.Tolkninger
		set.Legg(n)
		for m := range lov.Tolkning(100) {
			require.Equal(t, n == m, set.Har(m), "%v in the set of %v", m, n)
		}
		again := set
		again.Legg(n)
		require.Equal(t, set, again)
	}
	var empty lov.Tolkninger
	for n := range lov.Tolkning(100) {
		require.False(t, empty.Har(n))
	}
}

func TestTolkningerAsSets(t *testing.T) {
	points := rapid.SliceOf(rapid.Uint8Range(1, 99))
	rapid.Check(t, func(t *rapid.T) {
		var a, b lov.Tolkninger
		inA, inB := map[uint8]bool{}, map[uint8]bool{}
		for _, n := range points.Draw(t, "a") {
			a.Legg(lov.Tolkning(n))
			inA[n] = true
		}
		for _, n := range points.Draw(t, "b") {
			b.Legg(lov.Tolkning(n))
			inB[n] = true
		}
		union := a
		union.LeggAlle(b)
		other := b
		other.LeggAlle(a)
		if union != other {
			t.Fatalf("%v and %v", union, other)
		}
		for n := uint8(1); n <= 99; n++ {
			p := lov.Tolkning(n)
			if a.Har(p) != inA[n] || b.Har(p) != inB[n] || union.Har(p) != (inA[n] || inB[n]) {
				t.Fatalf("%v: %v %v %v", p, a.Har(p), b.Har(p), union.Har(p))
			}
		}
	})
}

func TestSti(t *testing.T) {
	for _, row := range []struct {
		navn, fordi string
		sti         lov.Sti
		want        string
	}{
		{"the document", "RFC 6901: the empty pointer is the whole document", lov.Sti{}, ""},
		{"a key", "RFC 6901", lov.Til("foedselsdato"), "/foedselsdato"},
		{"the list itself", "a key of the snapshot", lov.Til("fravaer"), "/fravaer"},
		{"the first element", "RFC 6901: places from 0", lov.I("fravaer", 0, ""), "/fravaer/0"},
		{"the second element", "RFC 6901: places from 0", lov.I("fravaer", 1, ""), "/fravaer/1"},
		{"a field of an element", "RFC 6901", lov.I("fravaer", 3, "til"), "/fravaer/3/til"},
		{"a field of the first", "RFC 6901: places from 0", lov.I("vedtak", 0, "type"), "/vedtak/0/type"},
		{"a large place", "digits without separators", lov.I("fravaer", 12_345, "fra"), "/fravaer/12345/fra"},
		{"the largest place", "2^31 - 2", lov.I("fravaer", math.MaxInt32-1, ""), "/fravaer/2147483646"},
		{"a field of a key", "an object within the snapshot", lov.Sti{Liste: "samboer", Felt: "fra"}, "/samboer/fra"},
	} {
		t.Run(row.navn, func(t *testing.T) {
			require.NotEmpty(t, row.fordi)
			require.Equal(t, row.want, row.sti.String())
			require.Equal(t, "x"+row.want, string(row.sti.Append([]byte("x"))))
		})
	}
	require.NotEqual(t, lov.Til("fravaer"), lov.I("fravaer", 0, ""), "the list is not its first element")
}

func TestMangler(t *testing.T) {
	var m lov.Mangler
	require.Empty(t, m)
	asked := []lov.Sti{
		lov.Til("startdato"), lov.I("fravaer", 1, "til"), lov.Til("startdato"), lov.I("fravaer", 0, "til"),
		lov.I("fravaer", 1, "til"), lov.I("fravaer", 1, "fra"), lov.Til("fravaer"), lov.I("fravaer", 0, "til"),
	}
	for _, s := range asked {
		m.Mangler(s)
	}
	require.Equal(t, lov.Mangler{
		lov.Til("startdato"), lov.I("fravaer", 1, "til"), lov.I("fravaer", 0, "til"), lov.I("fravaer", 1, "fra"), lov.Til("fravaer"),
	}, m, "each once, in the order they were asked for")
}
