package calendar_test

import (
	"errors"
	"testing"
	"time"

	"github.com/nirregler/integrering/calendar"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/require"
)

func TestParse(t *testing.T) {
	const accepted = calendar.ParseReason(0)
	for _, row := range []struct {
		navn, fordi, in string
		want            calendar.ParseReason
	}{
		{"an ordinary day", "YYYY-MM-DD", "2026-07-28", accepted},
		{"leap day", "2028 is divisible by 4", "2028-02-29", accepted},
		{"leap day 2000", "2000 is divisible by 400", "2000-02-29", accepted},
		{"first", "the range is included", "1900-01-01", accepted},
		{"last", "the range is included", "2150-12-31", accepted},
		{"before the first", "one day outside", "1899-12-31", calendar.OutOfRange},
		{"after the last", "one day outside", "2151-01-01", calendar.OutOfRange},
		{"zero date", "it would mean not given", "0001-01-01", calendar.OutOfRange},
		{"year 0", "far outside", "0000-01-01", calendar.OutOfRange},
		{"year 9999", "far outside", "9999-12-31", calendar.OutOfRange},
		{"30 February", "no year has it", "2026-02-30", calendar.NoSuchDay},
		{"29 February", "2026 is no leap year", "2026-02-29", calendar.NoSuchDay},
		{"29 February 1900", "divisible by 100 and not by 400", "1900-02-29", calendar.NoSuchDay},
		{"31 April", "30 days", "2026-04-31", calendar.NoSuchDay},
		{"31 June", "30 days", "2026-06-31", calendar.NoSuchDay},
		{"31 September", "30 days", "2026-09-31", calendar.NoSuchDay},
		{"31 November", "30 days", "2026-11-31", calendar.NoSuchDay},
		{"32 December", "31 days", "2026-12-32", calendar.NoSuchDay},
		{"day 0", "days begin at 1", "2026-01-00", calendar.NoSuchDay},
		{"month 0", "months begin at 1", "2026-00-10", calendar.NoSuchDay},
		{"month 13", "there are twelve", "2026-13-01", calendar.NoSuchDay},
		{"all zeros", "no such month", "0000-00-00", calendar.NoSuchDay},
		{"empty", "no digits", "", calendar.BadFormat},
		{"no hyphens", "ISO 8601 basic form is not taken", "20260103", calendar.BadFormat},
		{"time of day", "only a date", "2026-01-03T00:00:00Z", calendar.BadFormat},
		{"Norwegian order", "only YYYY-MM-DD", "03.01.2026", calendar.BadFormat},
		{"slashes", "only YYYY-MM-DD", "2026/01/03", calendar.BadFormat},
		{"second hyphen missing", "only YYYY-MM-DD", "2026-01/03", calendar.BadFormat},
		{"short month", "two digits", "2026-1-003", calendar.BadFormat},
		{"short day", "two digits", "2026-01-3", calendar.BadFormat},
		{"plus sign", "four digits and no sign", "+026-01-03", calendar.BadFormat},
		{"minus sign", "four digits and no sign", "-026-01-03", calendar.BadFormat},
		{"long year", "four digits", "+12026-01-03", calendar.BadFormat},
		{"space before", "nothing around it", " 2026-01-03", calendar.BadFormat},
		{"space after", "nothing around it", "2026-01-03 ", calendar.BadFormat},
		{"space within", "digits only", "2026-01- 3", calendar.BadFormat},
		{"letter", "digits only", "2026-0a-03", calendar.BadFormat},
		{"the byte after 9", "digits only", "2026-01-0:", calendar.BadFormat},
		{"the byte before 0", "digits only", "2026-01-0/", calendar.BadFormat},
		{"other digits", "ASCII digits only", "２026-01-", calendar.BadFormat},
		{"week date", "only YYYY-MM-DD", "2026-W01-3", calendar.BadFormat},
		{"zero byte", "digits only", "2026-01-0\x00", calendar.BadFormat},
	} {
		t.Run(row.navn, func(t *testing.T) {
			require.NotEmpty(t, row.fordi)
			got, err := calendar.Parse(row.in)
			fromBytes, bytesErr := calendar.ParseBytes([]byte(row.in))
			require.Equal(t, got, fromBytes)
			require.Equal(t, err, bytesErr)
			if row.want == accepted {
				require.NoError(t, err)
				require.Equal(t, row.in, calendar.Format(got))
				return
			}
			require.Zero(t, got)
			var parseError calendar.ParseError
			require.ErrorAs(t, err, &parseError)
			require.Equal(t, row.want, parseError.Reason)
			require.ErrorIs(t, err, calendar.ParseError{Reason: row.want})
		})
	}
}

func TestParseErrorTexts(t *testing.T) {
	texts, words := map[string]bool{}, map[string]bool{}
	for _, in := range []string{"31129912345", "2026-02-30", "1899-12-31"} {
		_, err := calendar.Parse(in)
		var parseError calendar.ParseError
		require.ErrorAs(t, err, &parseError)
		require.NotContains(t, err.Error(), in, "the input may be about a person")
		texts[err.Error()], words[parseError.Reason.String()] = true, true
	}
	require.Len(t, texts, 3)
	require.Equal(t, map[string]bool{"format": true, "no-such-day": true, "out-of-range": true}, words)
}

func TestDate(t *testing.T) {
	for _, row := range []struct {
		navn, fordi      string
		year, month, day int
		ok               bool
	}{
		{"leap day", "2028 is divisible by 4", 2028, 2, 29, true},
		{"zero date", "it exists, and is not given", 1, 1, 1, true},
		{"last", "four digits", 9999, 12, 31, true},
		{"year 0", "four digits from 0001", 0, 12, 31, false},
		{"year 10000", "five digits", 10000, 1, 1, false},
		{"month 0", "months begin at 1", 2026, 0, 1, false},
		{"month 13", "there are twelve", 2026, 13, 1, false},
		{"day 0", "days begin at 1", 2026, 1, 0, false},
		{"30 February", "no year has it", 2026, 2, 30, false},
	} {
		t.Run(row.navn, func(t *testing.T) {
			require.NotEmpty(t, row.fordi)
			d, ok := calendar.Date(row.year, row.month, row.day)
			require.Equal(t, row.ok, ok)
			if !ok {
				require.Zero(t, d)
				return
			}
			require.Equal(t, date.New(row.year, time.Month(row.month), row.day), d)
		})
	}
}

func TestAppendDate(t *testing.T) {
	require.Equal(t, "fom 2026-07-28", string(calendar.AppendDate([]byte("fom "), day(t, "2026-07-28"))))
	require.Equal(t, "0001-01-01", calendar.Format(date.Zero))
	require.Equal(t, "0000-00-00", calendar.Format(minDate))
	require.Equal(t, "0000-00-00", calendar.Format(maxDate))
}

// naiveParse is the second implementation: time.Parse, which takes only this form when
// the length is right.
func naiveParse(s string) (date.Date, bool) {
	at, err := time.Parse("2006-01-02", s)
	if err != nil || len(s) != 10 || s < "1900" || s >= "2151" {
		return 0, false
	}
	return date.NewAt(at), true
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{
		"2026-07-28", "2028-02-29", "2026-02-30", "1900-01-01", "2150-12-31", "2151-01-01", "0001-01-01", "", "20260103",
		"2026-01-03T00:00:00Z", "+026-01-03", "2026-1-3", " 2026-01-0", "2026-00-00", "２０２６",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := calendar.Parse(s)
		want, ok := naiveParse(s)
		if d != want || ok != (err == nil) {
			t.Fatalf("%q: %d, %v; want %d, %v", s, d, err, want, ok)
		}
		if b, bytesErr := calendar.ParseBytes([]byte(s)); b != d || !errors.Is(bytesErr, err) {
			t.Fatalf("%q: ParseBytes gives %d, %v", s, b, bytesErr)
		}
		if err == nil && calendar.Format(d) != s {
			t.Fatalf("%q comes back as %q", s, calendar.Format(d))
		}
	})
}
