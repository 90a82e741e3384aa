package lov_test

import (
	"math"
	"regexp"
	"strings"
	"testing"

	"github.com/nirregler/integrering/lov"
	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestMengdeParse(t *testing.T) {
	for _, row := range []struct {
		navn, fordi, tekst string
		want               int64 // millionths
		skrevet            string
	}{
		{"whole", "1 is a million millionths", "1", 1_000_000, "1"},
		{"zero", "zero is given", "0", 0, "0"},
		{"zero with decimals", "0.0 = 0", "0.0", 0, "0"},
		{"half", "7.5 · 1 000 000", "7.5", 7_500_000, "7.5"},
		{"two decimals", "37.25 · 1 000 000", "37.25", 37_250_000, "37.25"},
		{"five decimals", "0.00001 · 1 000 000", "0.00001", 10, "0.00001"},
		{"six decimals", "the smallest that is held", "0.000001", 1, "0.000001"},
		{"six nines", "1 - 0.000001", "0.999999", 999_999, "0.999999"},
		{"all six differ", "the decimals keep their places", "1.234567", 1_234_567, "1.234567"},
		{"seventh decimal is zero", "zeros at the end say nothing", "1.2345670", 1_234_567, "1.234567"},
		{"many zeros at the end", "zeros at the end say nothing", "1.5" + strings.Repeat("0", 500), 1_500_000, "1.5"},
		{"trailing zeros", "2.50 = 2.5", "2.50", 2_500_000, "2.5"},
		{"zero within", "2.05 is not 2.5", "2.05", 2_050_000, "2.05"},
		{"leading zeros", "007 = 7", "007", 7_000_000, "7"},
		{"many leading zeros", "the value counts, not the length", strings.Repeat("0", 500) + "9", 9_000_000, "9"},
		{"all digits", "0–9 are digits", "123456.789", 123_456_789_000, "123456.789"},
		{"one below the largest", "1 000 000 - 0.000001", "999999.999999", 999_999_999_999, "999999.999999"},
		{"largest", "1 000 000 is included", "1000000", 1_000_000_000_000, "1000000"},
		{"largest with zeros", "1 000 000 is included", "1000000.000000", 1_000_000_000_000, "1000000"},
		{"largest with seven zeros", "1 000 000 is included", "1000000.0000000", 1_000_000_000_000, "1000000"},
	} {
		t.Run(row.navn, func(t *testing.T) {
			require.NotEmpty(t, row.fordi)
			var timer lov.Timer
			require.NoError(t, timer.Parse([]byte(row.tekst)))
			require.True(t, timer.Gitt())
			require.Equal(t, row.want, timer.Millionter())
			require.Equal(t, row.skrevet, timer.String())
			require.Equal(t, lov.TimerAv(row.want), timer)

			var dager lov.Dager
			require.NoError(t, dager.Parse([]byte(row.tekst)))
			require.Equal(t, lov.DagerAv(row.want), dager)
		})
	}
}

func TestMengdeParseRefuses(t *testing.T) {
	for _, row := range []struct {
		navn, fordi, tekst string
		want               error
	}{
		{"empty", "no digit", "", lov.ErrMengde},
		{"only a point", "no digit", ".", lov.ErrMengde},
		{"no whole part", "a digit before the point", ".5", lov.ErrMengde},
		{"no decimals", "a digit after the point", "5.", lov.ErrMengde},
		{"a letter after the point", "a digit after the point", "5.e", lov.ErrMengde},
		{"minus", "never negative", "-1", lov.ErrMengde},
		{"minus zero", "no sign", "-0", lov.ErrMengde},
		{"plus", "no sign", "+1", lov.ErrMengde},
		{"sign after the point", "digits only", "1.-5", lov.ErrMengde},
		{"exponent", "no exponent", "1e3", lov.ErrMengde},
		{"exponent after decimals", "no exponent", "1.5E-3", lov.ErrMengde},
		{"decimal comma", "JSON has a point", "7,5", lov.ErrMengde},
		{"two points", "one at most", "1.2.3", lov.ErrMengde},
		{"thousands", "digits only", "1 000", lov.ErrMengde},
		{"space before", "nothing around it", " 1", lov.ErrMengde},
		{"space after", "nothing around it", "1 ", lov.ErrMengde},
		{"the byte before 0", "digits are 0–9", "1/", lov.ErrMengde},
		{"the byte after 9", "digits are 0–9", "1:", lov.ErrMengde},
		{"letter", "digits only", "a", lov.ErrMengde},
		{"infinity", "digits only", "Inf", lov.ErrMengde},
		{"hexadecimal", "digits only", "0x10", lov.ErrMengde},
		{"zero byte", "digits only", "1\x00", lov.ErrMengde},
		{"other digits", "ASCII digits only", "１", lov.ErrMengde},
		{"seven decimals", "at most six", "0.0000001", lov.ErrDesimaler},
		{"the seventh is 9", "at most six", "1.2345679", lov.ErrDesimaler},
		{"the eighth", "at most six, and the seventh is zero", "1.00000001", lov.ErrDesimaler},
		{"zeros after the seventh", "at most six", "1.00000010", lov.ErrDesimaler},
		{"six zeros and a seventh", "at most six, also where the value is too large", "1000000.0000001", lov.ErrDesimaler},
		{"a letter after seven decimals", "not a number at all", "1.2345678a", lov.ErrMengde},
		{"a letter after a large number", "not a number at all", "1000001a", lov.ErrMengde},
		{"a millionth too large", "at most 1 000 000", "1000000.000001", lov.ErrForStor},
		{"a tenth too large", "at most 1 000 000", "1000000.1", lov.ErrForStor},
		{"one too large", "at most 1 000 000", "1000001", lov.ErrForStor},
		{"one too large, with decimals", "at most 1 000 000", "1000001.0", lov.ErrForStor},
		{"ten times too large", "at most 1 000 000", "10000000", lov.ErrForStor},
		{"2^64 and a little", "it must not wrap around to 1", "18446744073709551617", lov.ErrForStor},
		{"2^63", "it must not turn negative", "9223372036854775808", lov.ErrForStor},
		{"a thousand digits", "it must not wrap around", strings.Repeat("9", 1000), lov.ErrForStor},
		{"a thousand digits that end in zeros", "it must not wrap around", "2" + strings.Repeat("0", 1000), lov.ErrForStor},
	} {
		t.Run(row.navn, func(t *testing.T) {
			require.NotEmpty(t, row.fordi)
			timer := lov.TimerAv(42)
			require.Same(t, row.want, timer.Parse([]byte(row.tekst)), "the input is not repeated")
			require.Equal(t, lov.TimerAv(42), timer, "a refused text changes nothing")
			var dager lov.Dager
			require.ErrorIs(t, dager.Parse([]byte(row.tekst)), row.want)
			require.False(t, dager.Gitt())
		})
	}
}

func TestMengdeNotGiven(t *testing.T) {
	var timer lov.Timer
	require.False(t, timer.Gitt())
	require.Zero(t, timer.Millionter())
	require.Empty(t, timer.String())

	null := lov.TimerAv(0)
	require.True(t, null.Gitt())
	require.Zero(t, null.Millionter())
	require.Equal(t, "0", null.String())
	require.NotEqual(t, timer, null, "zero hours is not the same as not given")

	require.Equal(t, int64(1), lov.TimerAv(1).Millionter())
	require.Equal(t, int64(1), lov.DagerAv(1).Millionter())
	require.Equal(t, "2.5", lov.DagerAv(2_500_000).String())
}

// A hundred years have at most 25 leap days: (100 · 365 + 25) · 24 hours.
func TestMaksMengde(t *testing.T) {
	require.Greater(t, lov.MaksMengde, (100*365+25)*24)
	require.Equal(t, 1_000_000, lov.MaksMengde)
	require.Equal(t, 1_000_000, lov.Mikro)
}

func TestAppendMillionter(t *testing.T) {
	for _, row := range []struct {
		navn, fordi string
		n           int64
		want        string
	}{
		{"zero", "0 / 1 000 000", 0, "0"},
		{"one", "1 000 000 / 1 000 000", 1_000_000, "1"},
		{"seven and a half", "7 500 000 / 1 000 000", 7_500_000, "7.5"},
		{"smallest", "1 / 1 000 000", 1, "0.000001"},
		{"ten millionths", "no zero at the end", 10, "0.00001"},
		{"a tenth", "100 000 / 1 000 000", 100_000, "0.1"},
		{"zeros within", "1 000 500 / 1 000 000", 1_000_500, "1.0005"},
		{"every place", "1 234 567 / 1 000 000", 1_234_567, "1.234567"},
		{"just below one", "999 999 / 1 000 000", 999_999, "0.999999"},
		{"ends in zero", "10 000 000 / 1 000 000", 10_000_000, "10"},
		{"minus a half", "the sign stands first, also before 0", -500_000, "-0.5"},
		{"smallest below zero", "-1 / 1 000 000", -1, "-0.000001"},
		{"minus two", "-2 000 000 / 1 000 000", -2_000_000, "-2"},
		{"largest integer", "2^63 - 1 millionths", math.MaxInt64, "9223372036854.775807"},
	} {
		t.Run(row.navn, func(t *testing.T) {
			require.NotEmpty(t, row.fordi)
			require.Equal(t, row.want, string(lov.AppendMillionter(nil, row.n)))
			require.Equal(t, "x"+row.want, string(lov.AppendMillionter([]byte("x"), row.n)))
		})
	}
}

func TestToDesimaler(t *testing.T) {
	for _, row := range []struct {
		navn, fordi string
		n, want     int64
	}{
		{"zero", "nothing to round", 0, 0},
		{"a millionth", "0.000001 is nearer 0.00", 1, 0},
		{"just below half a hundredth", "0.004999 is nearer 0.00", 4_999, 0},
		{"half a hundredth", "half goes up: 0.005 to 0.01", 5_000, 10_000},
		{"just below a hundredth", "0.009999 is nearer 0.01", 9_999, 10_000},
		{"a hundredth", "exact", 10_000, 10_000},
		{"just below one and a half", "0.014999 is nearer 0.01", 14_999, 10_000},
		{"one and a half", "half goes up, not to even: 0.015 to 0.02", 15_000, 20_000},
		{"two and a half", "half goes up, not to even: 0.025 to 0.03", 25_000, 30_000},
		{"up to a whole", "9.995 to 10.00", 9_995_000, 10_000_000},
		{"a third of a day", "0.333333 to 0.33", 333_333, 330_000},
		{"two thirds of a day", "0.666667 to 0.67", 666_667, 670_000},
		{"ten days", "exact", 10_000_000, 10_000_000},
	} {
		t.Run(row.navn, func(t *testing.T) {
			require.NotEmpty(t, row.fordi)
			require.Equal(t, row.want, lov.ToDesimaler(row.n))
		})
	}
}

func TestMillionterAgainstDecimal(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.Int64Range(-1e15, 1e15).Draw(t, "n")
		d := decimal.New(n, -6)
		if got := string(lov.AppendMillionter(nil, n)); got != d.String() {
			t.Fatalf("%d: %s, decimal %s", n, got, d)
		}
		n = max(n, -n)
		if got, want := lov.ToDesimaler(n), decimal.New(n, -6).Round(2).Shift(6).IntPart(); got != want {
			t.Fatalf("%d: rounded to %d, decimal %d", n, got, want)
		}
	})
}

func TestMengdeRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := lov.TimerAv(rapid.Int64Range(0, lov.MaksMengde*lov.Mikro).Draw(t, "n"))
		var got lov.Timer
		if err := got.Parse([]byte(want.String())); err != nil || got != want {
			t.Fatalf("%v: %v, %v", want, got, err)
		}
	})
}

var decimalText = regexp.MustCompile(`\A[0-9]+(\.[0-9]+)?\z`)

// parseWithDecimal says the same as [lov.Mengde.Parse] in another way.
func parseWithDecimal(s string) (int64, error) {
	if !decimalText.MatchString(s) {
		return 0, lov.ErrMengde
	}
	d, err := decimal.NewFromString(s)
	if err != nil {
		return 0, lov.ErrMengde
	}
	switch {
	case !d.Truncate(6).Equal(d):
		return 0, lov.ErrDesimaler
	case d.GreaterThan(decimal.New(1, 6)):
		return 0, lov.ErrForStor
	}
	return d.Shift(6).IntPart(), nil
}

func checkMengde(t require.TestingT, s string) {
	want, wantErr := parseWithDecimal(s)
	var got lov.Timer
	err := got.Parse([]byte(s))
	if wantErr != nil {
		require.ErrorIs(t, err, wantErr)
		require.False(t, got.Gitt())
		return
	}
	require.NoError(t, err)
	require.True(t, got.Gitt())
	require.Equal(t, want, got.Millionter())
	require.Equal(t, decimal.New(want, -6).String(), got.String())
	var back lov.Timer
	require.NoError(t, back.Parse([]byte(got.String())))
	require.Equal(t, got, back)
}

func TestMengdeAgainstDecimal(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		checkMengde(t, rapid.StringMatching(`[0-9]{0,9}(\.[0-9]{0,6}0{0,3}[0-9]?)?[0-9e.,+-]?`).Draw(t, "s"))
	})
}

func FuzzMengde(f *testing.F) {
	for _, s := range []string{
		"0", "7.5", "82.50", "1.2345670", "1.23456789", "1000000", "1000000.000001", "1000001", "18446744073709551617", ".5", "5.", "-1", "1e3", "",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) { checkMengde(t, s) })
}
