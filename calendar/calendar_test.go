package calendar_test

import (
	"math"
	"testing"
	"time"

	"github.com/nirregler/integrering/calendar"
	"github.com/rickar/cal/v2"
	"github.com/rickar/cal/v2/no"
	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

const (
	minDate date.Date = math.MinInt64
	maxDate date.Date = math.MaxInt64
)

// day is a date of a test, which must be well formed.
func day(t *testing.T, s string) date.Date {
	t.Helper()
	d, err := calendar.Parse(s)
	require.NoError(t, err, s)
	return d
}

func TestBounds(t *testing.T) {
	for want, got := range map[date.Date]date.Date{
		date.New(1900, 1, 1):   calendar.FirstDay,
		date.New(2200, 12, 31): calendar.LastDay,
		date.New(2150, 12, 31): calendar.InputLast,
	} {
		require.Equal(t, want, got)
	}
	require.Equal(t, calendar.FirstDay, calendar.InputFirst)
}

// The whole table follows from Helligdager and the weekday. (That the file holds what
// the generator writes is tested beside the generator.)
func TestTable(t *testing.T) {
	for _, r := range readings {
		listed := map[date.Date]bool{}
		for year := 1900; year <= 2200; year++ {
			for _, h := range calendar.Helligdager(year) {
				may := h.Type == calendar.FoersteMai || h.Type == calendar.SyttendeMai
				listed[h.Date] = listed[h.Date] || r == calendar.Fridager || !may
			}
		}
		n := 0
		for d := calendar.FirstDay; d <= calendar.LastDay; d++ {
			fri := d.Weekday() == time.Saturday || d.Weekday() == time.Sunday || listed[d]
			if calendar.IsVirkedag(d, r) == fri || len(calendar.Fridag(d, r)) > 0 != fri {
				t.Fatalf("%v: %v", d, calendar.Fridag(d, r))
			}
			word, bit := calendar.WordIndex(d)
			if calendar.Word(word, r)>>bit&1 != 0 == fri {
				t.Fatalf("%v: bit %d of word %d", d, bit, word)
			}
			if got := calendar.CountVirkedager(calendar.FirstDay, d-1, r); got != n {
				t.Fatalf("%d virkedager before %v, want %d", got, d, n)
			}
			if !fri {
				n++
				// From the first day, no virkedag, and from the last virkedag back.
				if got, ok := calendar.AddVirkedager(calendar.FirstDay, n, r); got != d || !ok {
					t.Fatalf("virkedag %d is %v %v, want %v", n, got, ok, d)
				}
			}
		}
		got, ok := calendar.AddVirkedager(calendar.FirstDay, n+1, r)
		require.Zero(t, got)
		require.False(t, ok)
		require.True(t, calendar.IsVirkedag(calendar.LastDay, r), "2200-12-31 is a Wednesday")
		for k, d := 0, calendar.LastDay; k < n-1; k++ {
			if d--; !calendar.IsVirkedag(d, r) {
				k--
				continue
			}
			if got, ok := calendar.AddVirkedager(calendar.LastDay, -k-1, r); got != d || !ok {
				t.Fatalf("%d virkedager before the last day: %v %v, want %v", k+1, got, ok, d)
			}
		}
		_, ok = calendar.AddVirkedager(calendar.LastDay, -n, r)
		require.False(t, ok)
	}
}

func TestMovableDays(t *testing.T) {
	for _, row := range []struct {
		navn, fordi                            string
		skjaer, lang, paaske2, himmel, pinsen2 string
	}{
		{"2026", "1. påskedag 5 April", "2026-04-02", "2026-04-03", "2026-04-06", "2026-05-14", "2026-05-25"},
		{"2027", "1. påskedag 28 March", "2027-03-25", "2027-03-26", "2027-03-29", "2027-05-06", "2027-05-17"},
		{"2028", "1. påskedag 16 April", "2028-04-13", "2028-04-14", "2028-04-17", "2028-05-25", "2028-06-05"},
		{"2029", "1. påskedag 1 April", "2029-03-29", "2029-03-30", "2029-04-02", "2029-05-10", "2029-05-21"},
		{"2030", "1. påskedag 21 April", "2030-04-18", "2030-04-19", "2030-04-22", "2030-05-30", "2030-06-10"},
		{"2031", "1. påskedag 13 April", "2031-04-10", "2031-04-11", "2031-04-14", "2031-05-22", "2031-06-02"},
	} {
		t.Run(row.navn, func(t *testing.T) {
			require.NotEmpty(t, row.fordi)
			want := map[calendar.Fridagstype]string{
				calendar.Skjaertorsdag: row.skjaer, calendar.Langfredag: row.lang, calendar.AndrePaaskedag: row.paaske2,
				calendar.KristiHimmelfartsdag: row.himmel, calendar.AndrePinsedag: row.pinsen2,
			}
			days := calendar.Helligdager(day(t, row.skjaer).Year())
			require.Len(t, days, 10)
			for _, h := range days {
				if h.Reason.FromEaster != 0 {
					assert.Equal(t, want[h.Type], calendar.Format(h.Date), h.Name)
				}
			}
		})
	}
}

func TestHelligdager(t *testing.T) {
	var got [][5]string
	for _, h := range calendar.Helligdager(2026) {
		got = append(got, [5]string{calendar.Format(h.Date), h.Name, h.Nynorsk, h.English, h.Reason.String()})
	}
	// § 17 første ledd, by date.
	require.Equal(t, [][5]string{
		{"2026-01-01", "nyttårsdag", "nyttårsdag", "New Year's Day", "every year on 1 January"},
		{"2026-04-02", "skjærtorsdag", "skjærtorsdag", "Maundy Thursday", "3 days before Easter Sunday"},
		{"2026-04-03", "langfredag", "langfredag", "Good Friday", "2 days before Easter Sunday"},
		{"2026-04-06", "2. påskedag", "2. påskedag", "Easter Monday", "1 day after Easter Sunday"},
		{"2026-05-01", "1. mai", "1. mai", "Labour Day", "every year on 1 May"},
		{"2026-05-14", "Kristi himmelfartsdag", "Kristi himmelfartsdag", "Ascension Day", "39 days after Easter Sunday"},
		{"2026-05-17", "17. mai", "17. mai", "Constitution Day", "every year on 17 May"},
		{"2026-05-25", "2. pinsedag", "2. pinsedag", "Whit Monday", "50 days after Easter Sunday"},
		{"2026-12-25", "1. juledag", "1. juledag", "Christmas Day", "every year on 25 December"},
		{"2026-12-26", "2. juledag", "2. juledag", "Second Day of Christmas", "every year on 26 December"},
	}, got)

	require.Equal(t, "0 days after Easter Sunday", calendar.Reason{}.String())
	for _, year := range []int{math.MinInt, 0, 1899, 2201, math.MaxInt} {
		require.Nil(t, calendar.Helligdager(year))
	}
	calendar.Helligdager(2026)[0].Name = "changed"
	require.Equal(t, "nyttårsdag", calendar.Helligdager(2026)[0].Name, "the list is the caller's own")
}

func TestCollisions(t *testing.T) {
	for _, row := range []struct {
		navn, fordi, easter, day string
		want                     []string // why it is a fridag
		underMai                 []string // the same when 1 and 17 May are virkedager
	}{
		{
			"2007", "8 April + 39 = 8 + 22 to the end of April + 17 = 17 May", "2007-04-08", "2007-05-17",
			[]string{"17. mai", "Kristi himmelfartsdag"},
			[]string{"Kristi himmelfartsdag"},
		},
		{
			"2008", "23 March + 39 = 8 to the end of March + 30 in April + 1 = 1 May", "2008-03-23", "2008-05-01",
			[]string{"1. mai", "Kristi himmelfartsdag"},
			[]string{"Kristi himmelfartsdag"},
		},
		{
			"2012", "8 April + 39 = 17 May, as in 2007", "2012-04-08", "2012-05-17",
			[]string{"17. mai", "Kristi himmelfartsdag"},
			[]string{"Kristi himmelfartsdag"},
		},
		{
			"2027", "28 March + 50 = 3 to the end of March + 30 in April + 17 = 17 May", "2027-03-28", "2027-05-17",
			[]string{"17. mai", "2. pinsedag"},
			[]string{"2. pinsedag"},
		},
		{
			"2032", "28 March + 50 = 17 May, as in 2027", "2032-03-28", "2032-05-17",
			[]string{"17. mai", "2. pinsedag"},
			[]string{"2. pinsedag"},
		},
		{
			"2043", "near: 29 March + 49 = 17 May is 1. pinsedag, a Sunday and not on the list", "2043-03-29", "2043-05-17",
			[]string{"søndag", "17. mai"},
			[]string{"søndag"},
		},
		{
			"2043, the day after", "29 March + 50 = 18 May", "2043-03-29", "2043-05-18",
			[]string{"2. pinsedag"},
			[]string{"2. pinsedag"},
		},
		{
			"2054", "near: 29 March + 49 = 17 May is 1. pinsedag, as in 2043", "2054-03-29", "2054-05-17",
			[]string{"søndag", "17. mai"},
			[]string{"søndag"},
		},
		{
			"2054, the day after", "29 March + 50 = 18 May", "2054-03-29", "2054-05-18",
			[]string{"2. pinsedag"},
			[]string{"2. pinsedag"},
		},
	} {
		t.Run(row.navn, func(t *testing.T) {
			require.NotEmpty(t, row.fordi)
			d := day(t, row.day)
			require.Equal(t, row.easter, calendar.Format(calendar.Easter(d.Year())))
			for i, want := range [][]string{row.want, row.underMai} {
				var got []string
				for _, h := range calendar.Fridag(d, readings[i]) {
					require.Equal(t, d, h.Date)
					got = append(got, h.Name)
				}
				require.Equal(t, want, got, readings[i])
			}
		})
	}
}

// The movable days are 30 April–3 June (Kristi himmelfartsdag) and 11 May–14 June
// (2. pinsedag), so two days of the list fall together in the years of three
// dates of Easter only: 23 March (1 May), 28 March and 8 April (17 May).
func TestCollisionsFollowEaster(t *testing.T) {
	for year := 1900; year <= 2200; year++ {
		_, m, d := calendar.YMD(calendar.Easter(year))
		collides := map[[2]int]bool{{3, 23}: true, {3, 28}: true, {4, 8}: true}[[2]int{m, d}]
		days := map[date.Date]bool{}
		for _, h := range calendar.Helligdager(year) {
			days[h.Date] = true
		}
		require.Equal(t, collides, len(days) == 9, year)
		require.Equal(t, !collides, len(days) == 10, year)
	}
}

func TestFridag(t *testing.T) {
	for _, row := range []struct {
		navn, fordi, day string
		r                calendar.Reading
		want             []string
	}{
		{"lørdag", "§ 17 første ledd", "2026-09-05", calendar.Fridager, []string{"lørdag laurdag Saturday every week"}},
		{"søndag", "§ 17 første ledd", "2026-09-06", calendar.Fridager, []string{"søndag søndag Sunday every week"}},
		{"virkedag", "a Monday that the list lacks", "2026-09-07", calendar.Fridager, nil},
		{"1. påskedag", "not on the list, but a Sunday", "2026-04-05", calendar.Fridager, []string{"søndag søndag Sunday every week"}},
		{"påskeaften", "not on the list, but a Saturday", "2026-04-04", calendar.Fridager, []string{"lørdag laurdag Saturday every week"}},
		{"onsdag before skjærtorsdag", "not on the list", "2026-04-01", calendar.Fridager, nil},
		{"julaften", "not on the list", "2026-12-24", calendar.Fridager, nil},
		{"nyttårsaften", "not on the list", "2026-12-31", calendar.Fridager, nil},
		{"julaften, T04 virkedager", "not on the list", "2026-12-24", calendar.MaiVirkedager, nil},
		{"2. juledag on a Saturday", "both reasons hold", "2026-12-26", calendar.Fridager, []string{
			"lørdag laurdag Saturday every week",
			"2. juledag 2. juledag Second Day of Christmas every year on 26 December",
		}},
		{"1. mai on a Friday", "§ 17 første ledd", "2026-05-01", calendar.Fridager, []string{"1. mai 1. mai Labour Day every year on 1 May"}},
		{"1. mai on a Friday, T04 virkedager", "the reading takes it off the list", "2026-05-01", calendar.MaiVirkedager, nil},
		{"17. mai on a Sunday, T04 virkedager", "still a Sunday", "2026-05-17", calendar.MaiVirkedager, []string{"søndag søndag Sunday every week"}},
	} {
		t.Run(row.navn, func(t *testing.T) {
			require.NotEmpty(t, row.fordi)
			var got []string
			for _, h := range calendar.Fridag(day(t, row.day), row.r) {
				got = append(got, h.Name+" "+h.Nynorsk+" "+h.English+" "+h.Reason.String())
			}
			require.Equal(t, row.want, got)
			require.Equal(t, row.want == nil, calendar.IsVirkedag(day(t, row.day), row.r))
		})
	}
}

func TestCountVirkedager(t *testing.T) {
	for _, row := range []struct {
		navn, fordi, fom, tom string
		fridager, virkedager  int // under the two readings of T04
	}{
		{"Easter", "10 weekdays – 2/4 – 3/4 – 6/4", "2026-03-30", "2026-04-10", 7, 7},
		{"three weeks over Easter", "15 weekdays – 2/4 – 3/4 – 6/4", "2026-03-23", "2026-04-10", 12, 12},
		{"17 May on a Wednesday", "15 weekdays – 25/5 – 17/5", "2028-05-08", "2028-05-26", 13, 14},
		{"1 May on a Friday", "15 weekdays – 14/5 – 1/5", "2026-04-27", "2026-05-15", 13, 14},
		{"17 May on a Sunday", "10 weekdays – 14/5", "2026-05-11", "2026-05-22", 9, 9},
		{"17 May is 2. pinsedag", "10 weekdays – 17/5, a fridag of its own", "2027-05-10", "2027-05-21", 9, 9},
		{"three fridager", "15 weekdays – 10/5 – 21/5 – 17/5", "2029-05-07", "2029-05-25", 12, 13},
		{"Christmas", "10 weekdays – 25/12 – 1/1; 26/12 is a Saturday, 24 and 31 count", "2026-12-21", "2027-01-01", 8, 8},
		{"a weekend", "Saturday and Sunday", "2026-09-05", "2026-09-06", 0, 0},
		{"a year", "261 weekdays – 25/12 – 1/1 – 25/3 – 26/3 – 29/3 – 6/5 – 17/5; 1/5 is a Saturday", "2026-08-03", "2027-08-02", 254, 254},
		{"ten months", "220 weekdays – 2/4 – 3/4 – 6/4 – 1/5 – 14/5 – 25/5 – 25/12 – 1/1; 17/5 is a Sunday", "2026-03-02", "2027-01-01", 212, 213},
		{"New Year over a change of year", "20 weekdays – 25/12 – 26/12 – 1/1", "2025-12-15", "2026-01-09", 17, 17},
		{"one virkedag", "both days are included", "2026-09-07", "2026-09-07", 1, 1},
		{"turned round", "til og med before fra og med has no days", "2026-09-08", "2026-09-07", 0, 0},
	} {
		t.Run(row.navn, func(t *testing.T) {
			require.NotEmpty(t, row.fordi)
			p := calendar.Period{Fom: day(t, row.fom), Tom: day(t, row.tom)}
			for i, want := range []int{row.fridager, row.virkedager} {
				assert.Equal(t, want, calendar.CountVirkedager(p.Fom, p.Tom, readings[i]), readings[i])
				assert.Equal(t, want, p.Virkedager(readings[i]), readings[i])
			}
			assert.Equal(t, row.fridager != row.virkedager, calendar.ReadingsDiffer(p.Fom, p.Tom))
		})
	}
}

func TestAddVirkedager(t *testing.T) {
	for _, row := range []struct {
		navn, fordi, from    string
		n                    int
		fridager, virkedager string
	}{
		{"from skjærtorsdag", "18–21, 24–28 April, 2–3 May = 4+5+2; with 1 May 4+5+2 ends on 2 May", "2028-04-13", 11, "2028-05-03", "2028-05-02"},
		{"over 17 May", "3–5, 8–12, 15, 16, 18 May = 3+5+3; with 17 May it is the eleventh", "2028-05-02", 11, "2028-05-18", "2028-05-17"},
		{"over Christmas", "21–24, 27–31 December, 3–4 January = 4+5+2", "2027-12-20", 11, "2028-01-04", "2028-01-04"},
		{"from a Saturday over Easter", "3–7, 10–12, 18–20 April = 5+3+3", "2028-04-01", 11, "2028-04-20", "2028-04-20"},
		{"eleven", "3–4, 7–11, 14–17 February = 2+5+4", "2028-02-02", 11, "2028-02-17", "2028-02-17"},
		{"fifteen from a Sunday", "18–22, 25–29 August, 1–5 September", "2031-08-17", 15, "2031-09-05", "2031-09-05"},
		{"none", "no virkedager are no days, also on a Sunday", "2031-08-17", 0, "2031-08-17", "2031-08-17"},
		{"back over Easter", "the one strictly before 7 April 2026: 6/4, 3/4, 2/4 are fridager", "2026-04-07", -1, "2026-04-01", "2026-04-01"},
		{"back from a Sunday", "Friday is the first, Thursday the second", "2026-09-06", -2, "2026-09-03", "2026-09-03"},
		{"back over 1 May", "the one strictly before Monday 4 May: Friday 1 May or Thursday 30 April", "2026-05-04", -1, "2026-04-30", "2026-05-01"},
	} {
		t.Run(row.navn, func(t *testing.T) {
			require.NotEmpty(t, row.fordi)
			for i, want := range []string{row.fridager, row.virkedager} {
				got, ok := calendar.AddVirkedager(day(t, row.from), row.n, readings[i])
				require.True(t, ok)
				assert.Equal(t, want, calendar.Format(got), readings[i])
			}
		})
	}
}

func TestRollForward(t *testing.T) {
	for _, row := range []struct{ navn, fordi, from, want string }{
		{"skjærtorsdag", "14/4 langfredag, 15–16 weekend, 17/4 2. påskedag", "2028-04-13", "2028-04-18"},
		{"nyttårsdag on a Friday", "2 and 3 January are a weekend", "2027-01-01", "2027-01-04"},
		{"Sunday 29 February", "1 March 2032 is a Monday", "2032-02-29", "2032-03-01"},
		{"a virkedag", "it stays", "2028-02-02", "2028-02-02"},
	} {
		t.Run(row.navn, func(t *testing.T) {
			require.NotEmpty(t, row.fordi)
			got, ok := calendar.RollForward(day(t, row.from), calendar.Fridager)
			require.True(t, ok)
			require.Equal(t, row.want, calendar.Format(got))
		})
	}
}

func TestAddMonths(t *testing.T) {
	for _, row := range []struct {
		navn, fordi, from string
		n                 int
		want              string
	}{
		{"a day both months have", "same day 24 months on", "2026-02-02", 24, "2028-02-02"},
		{"31 August, 6", "31 February does not exist: its last day (T02)", "2025-08-31", 6, "2026-02-28"},
		{"31 August, 12", "6 + 6 are added at once, from the anchor (T02)", "2025-08-31", 12, "2026-08-31"},
		{"29 February, 12", "2029 is no leap year", "2028-02-29", 12, "2029-02-28"},
		{"29 February, 48", "2032 is a leap year", "2028-02-29", 48, "2032-02-29"},
		{"29 February, 24", "2026 is no leap year", "2024-02-29", 24, "2026-02-28"},
		{"29 February, 36", "2027 is no leap year", "2024-02-29", 36, "2027-02-28"},
		{"31 January, 12", "31 January exists every year", "2026-01-31", 12, "2027-01-31"},
		{"31 January, 13", "31 February does not exist: its last day (T02)", "2026-01-31", 13, "2027-02-28"},
		{"28 February, 24", "28 February 2028 exists; the last day does not stick", "2026-02-28", 24, "2028-02-28"},
		{"29 February, 12 · 76", "2100 is no leap year (divisible by 100, not by 400)", "2024-02-29", 912, "2100-02-28"},
		{"none", "no months are no days", "2028-02-29", 0, "2028-02-29"},
		{"back", "31 February does not exist, backwards either", "2026-03-31", -1, "2026-02-28"},
		{"back over a year", "January – 1 is December", "2026-01-31", -1, "2025-12-31"},
	} {
		t.Run(row.navn, func(t *testing.T) {
			require.NotEmpty(t, row.fordi)
			require.Equal(t, row.want, calendar.Format(calendar.AddMonths(day(t, row.from), row.n)))
		})
	}
}

// Adding in two steps may lose days, which is why T02 adds once.
func TestAddMonthsTwiceIsNotOnce(t *testing.T) {
	d := day(t, "2025-08-31")
	require.Equal(t, "2026-08-28", calendar.Format(calendar.AddMonths(calendar.AddMonths(d, 6), 6)))
	require.Equal(t, "2026-08-31", calendar.Format(calendar.AddMonths(d, 12)))
}

func TestAddMonthsOutside(t *testing.T) {
	last := date.New(9999, 12, 31)
	for _, row := range []struct {
		navn, fordi string
		from        date.Date
		n           int
		want        date.Date
	}{
		{"zero date", "not given stays not given", 0, 24, 0},
		{"zero date, none", "not given stays not given", 0, 0, 0},
		{"the day after the zero date", "the first that can be given", 1, 12, date.New(2, 1, 2)},
		{"last day", "9999-12-31 has a year of four digits", last, 0, last},
		{"after the last day", "year 10000", last + 1, -12, 0},
		{"after the last day, forwards", "year 10000", last + 1, 24, 0},
		{"sum one month too late", "January 10000", last, 1, 0},
		{"sum one month too early", "December of year 0", date.New(1, 1, 31), -1, 0},
		{"most months", "no overflow", last, math.MaxInt, 0},
		{"fewest months", "no overflow", last, math.MinInt, 0},
		{"first of all days", "no overflow", minDate, 1, 0},
		{"last of all days", "no overflow", maxDate, 1, 0},
	} {
		t.Run(row.navn, func(t *testing.T) {
			require.NotEmpty(t, row.fordi)
			require.Equal(t, row.want, calendar.AddMonths(row.from, row.n))
		})
	}
}

func TestOutsideTable(t *testing.T) {
	for _, r := range readings {
		for _, d := range []date.Date{minDate, minDate + 1, -1, 0, calendar.FirstDay - 1, calendar.LastDay + 1, maxDate - 1, maxDate} {
			assert.False(t, calendar.IsVirkedag(d, r), d)
			assert.Nil(t, calendar.Fridag(d, r), d)
			word, bit := calendar.WordIndex(d)
			assert.Zero(t, calendar.Word(word, r)>>bit&1, d)
			for _, n := range []int{math.MinInt, -1, 1, math.MaxInt} {
				got, ok := calendar.AddVirkedager(d, n, r)
				assert.Zero(t, got, d)
				assert.False(t, ok, d)
			}
			got, ok := calendar.AddVirkedager(d, 0, r)
			assert.Equal(t, d, got)
			assert.True(t, ok, d)
			got, ok = calendar.RollForward(d, r)
			assert.Zero(t, got)
			assert.False(t, ok, d)
			assert.Zero(t, calendar.CountVirkedager(d, d, r), d)
		}
		for _, n := range []int{math.MinInt, math.MinInt + 1, -100_000, 100_000, math.MaxInt - 1, math.MaxInt} {
			for _, d := range []date.Date{calendar.FirstDay, calendar.FirstDay + 1, calendar.LastDay} {
				_, ok := calendar.AddVirkedager(d, n, r)
				assert.False(t, ok, n)
			}
		}

		assert.True(t, calendar.ReadingsDiffer(minDate, maxDate))
		assert.False(t, calendar.ReadingsDiffer(minDate, calendar.FirstDay-1))
		assert.False(t, calendar.ReadingsDiffer(calendar.LastDay+1, maxDate))
		assert.False(t, calendar.ReadingsDiffer(maxDate, minDate))
		all := calendar.CountVirkedager(calendar.FirstDay, calendar.LastDay, r)
		assert.Equal(t, all, calendar.CountVirkedager(minDate, maxDate, r))
		assert.Equal(t, all, calendar.CountVirkedager(0, calendar.LastDay+1, r))
		assert.Zero(t, calendar.CountVirkedager(maxDate, minDate, r))
		assert.Zero(t, calendar.CountVirkedager(minDate, calendar.FirstDay-1, r))
		assert.Zero(t, calendar.CountVirkedager(calendar.LastDay+1, maxDate, r))
		assert.Equal(t, 1, calendar.CountVirkedager(calendar.LastDay, maxDate, r), "2200-12-31 is a Wednesday")
		assert.Equal(t, 1, calendar.CountVirkedager(minDate, calendar.FirstDay+1, r), "1900-01-02 is a Tuesday")

		for _, i := range []int{math.MinInt, -1, calendar.Words, math.MaxInt} {
			assert.Zero(t, calendar.Word(i, r))
		}
	}
}

func TestReading(t *testing.T) {
	require.Zero(t, calendar.Fridager, "the default")
	require.Equal(t, "fridager", calendar.Fridager.String())
	require.Equal(t, "virkedager", calendar.MaiVirkedager.String())

	// Other values act as the one they share the lowest bit with, throughout.
	first := day(t, "2026-05-01")
	for r := range calendar.Reading(255) {
		require.Equal(t, (r & 1).String(), r.String())
		require.Equal(t, r&1 == calendar.MaiVirkedager, calendar.IsVirkedag(first, r))
		require.Equal(t, r&1 == calendar.MaiVirkedager, calendar.Fridag(first, r) == nil)
		require.Equal(t, int(r&1), calendar.CountVirkedager(first, first, r))
	}
}

// rickar/cal holds the same list for Norway.
func TestAgainstRickarCal(t *testing.T) {
	business := cal.NewBusinessCalendar()
	business.AddHoliday(no.Holidays...)
	for year := 1950; year <= 2050; year++ {
		theirs, ours := map[date.Date]int{}, map[date.Date]int{}
		for _, h := range no.Holidays {
			actual, _ := h.Calc(year)
			theirs[date.NewAt(actual)]++
		}
		for _, h := range calendar.Helligdager(year) {
			ours[h.Date]++
		}
		require.Equal(t, theirs, ours, year)
	}
	for d := date.New(1950, 1, 1); d.Year() <= 2050; d++ {
		if calendar.IsVirkedag(d, calendar.Fridager) != business.IsWorkday(d.MidnightUTC()) {
			t.Fatalf("%v: ours %v", d, calendar.IsVirkedag(d, calendar.Fridager))
		}
	}
}

func dates() *rapid.Generator[date.Date] {
	return rapid.Map(rapid.Int64Range(int64(calendar.FirstDay)-400, int64(calendar.LastDay)+400),
		func(n int64) date.Date { return date.Date(n) })
}

func TestCountAndAddAreInverse(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d, r := dates().Draw(t, "d"), rapid.SampledFrom(readings).Draw(t, "r")
		n := rapid.IntRange(-80_000, 80_000).Filter(func(n int) bool { return n != 0 }).Draw(t, "n")
		got, ok := calendar.AddVirkedager(d, n, r)
		if !ok {
			outside := d < calendar.FirstDay || d > calendar.LastDay
			left := calendar.CountVirkedager(d+1, calendar.LastDay, r)
			if n < 0 {
				left = calendar.CountVirkedager(calendar.FirstDay, d-1, r)
			}
			if !outside && left >= max(n, -n) {
				t.Fatalf("%d virkedager are left", left)
			}
			return
		}
		count := calendar.CountVirkedager(d+1, got, r)
		if n < 0 {
			count = -calendar.CountVirkedager(got, d-1, r)
		}
		if !calendar.IsVirkedag(got, r) || count != n {
			t.Fatalf("%v, %d from %v", got, count, d)
		}
	})
}

func TestCountIsAdditive(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := rapid.SampledFrom(readings).Draw(t, "r")
		d := rapid.SliceOfN(dates(), 3, 3).Draw(t, "d")
		a, c := min(d[0], d[1]), max(d[0], d[1])
		b := max(a, min(c, d[2]))
		if calendar.CountVirkedager(a, b, r)+calendar.CountVirkedager(b+1, c, r) != calendar.CountVirkedager(a, c, r) {
			t.Fatalf("%v %v %v", a, b, c)
		}
		differ := calendar.CountVirkedager(a, b, calendar.Fridager) != calendar.CountVirkedager(a, b, calendar.MaiVirkedager)
		if calendar.ReadingsDiffer(a, b) != differ { // by one reading no day is a virkedag that is not by the other
			t.Fatalf("%v %v: %v", a, b, differ)
		}
		p := calendar.Period{Fom: a, Tom: b}
		if n := p.Virkedager(r); n > p.Days() {
			t.Fatalf("%d virkedager of %d days", n, p.Days())
		}
	})
}

func TestAddMonthsClamps(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d, n := dates().Draw(t, "d"), rapid.IntRange(-6000, 6000).Draw(t, "n")
		sum := calendar.AddMonths(d, n)
		y, m, day := calendar.YMD(d)
		y2, m2, day2 := calendar.YMD(sum)
		if y2*12+m2 != y*12+m+n {
			t.Fatalf("month of %v", sum)
		}
		_, _, next := calendar.YMD(sum + 1)
		if day2 != day && (day2 > day || next != 1) {
			t.Fatalf("%v is neither day %d nor the last of its month", sum, day)
		}
	})
}

func TestPeriod(t *testing.T) {
	p := func(fom, tom date.Date) calendar.Period { return calendar.Period{Fom: fom, Tom: tom} }
	for _, row := range []struct {
		navn, fordi string
		p, q        calendar.Period
		shared      calendar.Period
		days        int // of p
	}{
		{"apart", "no day in common", p(10, 20), p(21, 30), p(0, 0), 11},
		{"one day", "both ends are included", p(10, 20), p(20, 30), p(20, 20), 11},
		{"inside", "the smaller is shared", p(10, 20), p(12, 13), p(12, 13), 11},
		{"the same", "all of it is shared", p(10, 10), p(10, 10), p(10, 10), 1},
		{"turned round", "a period that is not valid has no days", p(20, 10), p(1, 100), p(0, 0), 0},
		{"no fom", "the zero date is not given", p(0, 10), p(1, 100), p(0, 0), 0},
		{"no tom", "the zero date is not given", p(10, 0), p(1, 100), p(0, 0), 0},
		{"neither", "the zero period has no days", p(0, 0), p(0, 0), p(0, 0), 0},
		{"before year 1", "no date that can be given", p(minDate, maxDate), p(1, 100), p(0, 0), 0},
		{"longest", "no overflow", p(1, maxDate), p(5, maxDate), p(5, maxDate), math.MaxInt},
	} {
		t.Run(row.navn, func(t *testing.T) {
			require.NotEmpty(t, row.fordi)
			require.Equal(t, row.shared, row.p.Intersect(row.q))
			require.Equal(t, row.shared, row.q.Intersect(row.p))
			require.Equal(t, row.shared != calendar.Period{}, row.p.Overlaps(row.q))
			require.Equal(t, row.days, row.p.Days())
			require.Equal(t, row.days > 0, row.p.Valid())
			require.Equal(t, row.days > 0, row.p.Contains(row.p.Fom))
			require.Equal(t, row.days > 0, row.p.Contains(row.p.Tom))
			require.False(t, row.p.Contains(row.p.Fom-1))
			require.False(t, row.p.Contains(row.p.Tom+1))
			if row.days == 0 {
				require.Zero(t, row.p.Virkedager(calendar.Fridager))
			}
		})
	}
}

func TestNoAllocations(t *testing.T) {
	d, buf, text := day(t, "2026-05-02"), make([]byte, 0, 16), []byte("2026-05-02")
	wrong := []byte("2026-02-30")
	for navn, f := range map[string]func(){
		"IsVirkedag":      func() { calendar.IsVirkedag(d, calendar.Fridager) },
		"CountVirkedager": func() { calendar.CountVirkedager(d, d+400, calendar.Fridager) },
		"ReadingsDiffer":  func() { calendar.ReadingsDiffer(d, d+400) },
		"AddVirkedager":   func() { calendar.AddVirkedager(d, 11, calendar.Fridager) },
		"RollForward":     func() { calendar.RollForward(d, calendar.Fridager) },
		"AddMonths":       func() { calendar.AddMonths(d, 24) },
		"YMD":             func() { sink, _, _ = calendar.YMD(d) },
		"Date":            func() { d, _ = calendar.Date(2026, 5, 2) },
		"Easter":          func() { d = calendar.Easter(2026) },
		"Word":            func() { calendar.Word(10, calendar.Fridager) },
		"AppendDate":      func() { buf = calendar.AppendDate(buf[:0], d) },
		"Parse":           func() { _, _ = calendar.Parse("2026-05-02") },
		"ParseBytes":      func() { _, _ = calendar.ParseBytes(text) },
		"ParseBytes, no":  func() { _, _ = calendar.ParseBytes(wrong) },
		"Period":          func() { calendar.Period{Fom: d, Tom: d + 30}.Virkedager(calendar.MaiVirkedager) },
	} {
		assert.Zero(t, testing.AllocsPerRun(100, f), navn)
	}
}
